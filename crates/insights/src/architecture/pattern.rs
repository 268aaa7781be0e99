//! Globs over paths, and over names of what is outside.

use globset::{GlobBuilder, GlobMatcher};
use serde::{Serialize, Serializer};

/// Marks patterns of names outside the snapshot: `external:java.sql.*`.
const EXTERNAL: &str = "external:";

/// What stands between the parts of a qualified name.
pub(super) const SEPARATORS: [char; 4] = ['.', ':', '/', '#'];

/// A list of globs. A path matches if it or a folder above it does; `!` takes out what the globs before let in. `external:`
/// patterns match qualified names of what is outside the snapshot, or what these are part of.
#[derive(Debug, Clone, Default)]
pub struct Pattern {
    texts: Vec<String>,
    globs: Vec<Glob>,
}

#[derive(Debug, Clone)]
struct Glob {
    matcher: GlobMatcher,
    takes_out: bool,
    external: bool,
}

/// A glob that is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadPattern {
    /// Its place in the list.
    pub at: usize,
    /// What is wrong.
    pub message: String,
}

impl Pattern {
    /// Reads globs.
    pub fn new<'t>(texts: impl IntoIterator<Item = &'t str>) -> Result<Self, BadPattern> {
        let mut pattern = Self::default();
        for (at, text) in texts.into_iter().enumerate() {
            let glob = glob(text).map_err(|message| BadPattern { at, message })?;
            pattern.globs.push(glob);
            pattern.texts.push(text.to_owned());
        }
        Ok(pattern)
    }

    /// Everything in the snapshot.
    pub fn all() -> Self {
        Self::new(["**"]).unwrap_or_default()
    }

    /// Whether there is no glob.
    pub fn is_empty(&self) -> bool {
        self.globs.is_empty()
    }

    /// Whether any glob is about names outside the snapshot.
    pub fn tells_of_externals(&self) -> bool {
        self.globs.iter().any(|glob| glob.external)
    }

    /// Whether a path below the root matches.
    pub fn has(&self, path: &str) -> bool {
        let fits = |glob: &Glob| {
            let above = path.match_indices('/').map(|(at, _)| &path[..at]);
            above.chain([path]).any(|part| glob.matcher.is_match(part))
        };
        self.last(|glob| !glob.external && fits(glob))
    }

    /// Whether a qualified name outside the snapshot matches.
    pub fn has_external(&self, name: &str) -> bool {
        self.external(name).is_some()
    }

    /// The glob that a qualified name outside the snapshot matches.
    pub fn external(&self, name: &str) -> Option<&str> {
        let parts = |glob: &Glob| {
            let above =
                name.char_indices().filter(|(_, c)| SEPARATORS.contains(c)).map(|(at, _)| &name[..at]);
            above.chain([name]).any(|part| glob.matcher.is_match(part))
        };
        let fits = |at: &usize| self.globs[*at].external && parts(&self.globs[*at]);
        let at = (0..self.globs.len()).rev().find(fits).filter(|at| !self.globs[*at].takes_out)?;
        Some(&self.texts[at])
    }

    /// The last glob that fits decides.
    fn last(&self, fits: impl Fn(&Glob) -> bool) -> bool {
        self.globs.iter().rev().find(|glob| fits(glob)).is_some_and(|glob| !glob.takes_out)
    }

    /// The globs as written.
    pub fn texts(&self) -> &[String] {
        &self.texts
    }
}

fn glob(text: &str) -> Result<Glob, String> {
    let (takes_out, rest) = text.strip_prefix('!').map_or((false, text), |rest| (true, rest));
    let (external, rest) = rest.strip_prefix(EXTERNAL).map_or((false, rest), |rest| (true, rest));
    if rest.is_empty() {
        return Err("an empty pattern matches nothing".to_owned());
    }
    if !external && (rest.starts_with('/') || rest.split('/').any(|part| part == "..")) {
        return Err("patterns are relative to the root and stay below it".to_owned());
    }
    let rest = if external { rest } else { rest.trim_start_matches("./").trim_end_matches('/') };
    let built = GlobBuilder::new(rest).literal_separator(!external).build();
    let built = built.map_err(|error| error.kind().to_string())?;
    Ok(Glob { matcher: built.compile_matcher(), takes_out, external })
}

impl PartialEq for Pattern {
    fn eq(&self, other: &Self) -> bool {
        self.texts == other.texts
    }
}

impl Serialize for Pattern {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.texts.serialize(serializer)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by it")]
    use super::*;

    #[test]
    fn a_folder_stands_for_all_below_it() {
        let pattern = Pattern::new(["src/*/api", "!src/old/**", "external:java.sql.*"]).unwrap();
        assert!(pattern.has("src/web/api/deep/page.go"));
        assert!(!pattern.has("src/web/apis/page.go"));
        assert!(!pattern.has("src/old/api/page.go"));
        assert!(!pattern.has("src/web"));
        assert!(pattern.has_external("java.sql.Connection.close"));
        assert!(!pattern.has_external("java.sqlite"));
        let react = Pattern::new(["external:react"]).unwrap();
        assert!(react.has_external("react") && react.has_external("react.useState"));
        assert!(!react.has_external("reactor.core"));
        assert!(!pattern.has("java.sql.x"));
        assert!(Pattern::all().has("a") && Pattern::all().has("a/b"));
    }

    #[test]
    fn what_is_no_pattern_is_told() {
        for (text, told) in
            [("a{b", "unclosed"), ("../x", "below"), ("/x", "below"), ("", "empty"), ("!", "empty")]
        {
            let error = Pattern::new(["ok", text]).unwrap_err();
            assert!(error.at == 1 && error.message.contains(told), "{text}: {}", error.message);
        }
    }
}
