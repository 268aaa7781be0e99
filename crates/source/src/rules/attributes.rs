//! What `.gitattributes` files say: `linguist-generated` and `linguist-vendored`, as code hosts read them.

use super::ignores::{Ignores, Patterns, Verdict};
use std::fmt::Write;

/// The file's name.
pub(crate) const ATTRIBUTES: &[u8] = b".gitattributes";

/// The attribute files that speak about a folder: its own and those above. An attribute that is set is to these what
/// an ignored path is to ignore files, one that is unset what a path let in is; the two attributes are two such sets.
#[derive(Clone, Default)]
pub(crate) struct Attributes(Ignores);

impl Attributes {
    /// Adds the file of one more folder.
    pub(crate) fn with(&self, folder: &[u8], place: &str, bytes: &[u8]) -> Self {
        let patterns = |attribute| Patterns::from_file(place.to_owned(), lines(bytes, attribute).as_bytes());
        Self(self.0.with(folder, patterns("linguist-generated"), patterns("linguist-vendored")))
    }

    /// Whether the file is generated, if anything is said of that.
    pub(crate) fn generated(&self, path: &[u8]) -> Option<Verdict> {
        self.0.own_verdict(path, false)
    }

    /// Whether the file is third-party, if anything is said of that.
    pub(crate) fn vendored(&self, path: &[u8]) -> Option<Verdict> {
        self.0.git_verdict(path, false)
    }
}

/// The patterns that set `attribute` or, with a leading `!`, unset it.
fn lines(bytes: &[u8], attribute: &str) -> String {
    let mut patterns = String::new();
    for line in String::from_utf8_lossy(bytes).lines() {
        let mut words = line.split_whitespace();
        let Some(pattern) = words.next().filter(|word| !word.starts_with(['#', '!', '"', '['])) else {
            continue;
        };
        for word in words {
            let (name, value) = word.split_once('=').unwrap_or((word, "true"));
            let sign = match (name == attribute, name.strip_prefix('-') == Some(attribute), value) {
                (true, _, "true" | "1") => "",
                (true, ..) | (_, true, _) => "!",
                _ => continue,
            };
            let _ = writeln!(patterns, "{sign}{pattern}");
        }
    }
    patterns
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn set_unset_and_other_attributes() {
        let text = "# c\n*.js text eol=lf linguist-generated\na/** linguist-generated=true -linguist-vendored\n\
                    b.js linguist-generated=false\n*.py linguist-detectable=false\n";
        assert_eq!(lines(text.as_bytes(), "linguist-generated"), "*.js\na/**\n!b.js\n");
        assert_eq!(lines(text.as_bytes(), "linguist-vendored"), "!a/**\n");
        let attributes = Attributes::default().with(b"", ".gitattributes", text.as_bytes());
        assert!(matches!(attributes.generated(b"x/c.js"), Some(Verdict::Ignored(_))));
        assert!(matches!(attributes.generated(b"b.js"), Some(Verdict::LetIn)));
        assert!(matches!(attributes.vendored(b"a/x.c"), Some(Verdict::LetIn)));
        assert!(attributes.generated(b"x.py").is_none());
    }
}
