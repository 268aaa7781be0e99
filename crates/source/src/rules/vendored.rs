//! Third-party code kept in the tree, recognised by the folder it stands in.
//!
//! Names that mean nothing else (`node_modules`) always count. `vendor` is also what shops call their suppliers:
//! beneath the root it counts only where it holds packages in folders of their own, as package managers lay them
//! out, and no source itself.

/// Always third-party, at any depth; compared without regard to case.
const ALWAYS: &[&str] = &[
    "node_modules",
    "bower_components",
    "jspm_packages",
    "third_party",
    "third-party",
    "thirdparty",
    "3rdparty",
    "3rd_party",
    "3rd-party",
    "godeps",
    "pods",
    "carthage",
    "site-packages",
    "dist-packages",
    ".venv",
    ".tox",
    ".nox",
    ".eggs",
    ".bundle",
    ".yarn",
    ".mvn",
    ".gradle",
    "__pypackages__",
    "_vendor",
    "vendored",
    "_vendored",
    "contribs-vendored",
];

/// Third-party where they stand at the root.
const AT_ROOT: &[&str] = &["vendor", "vendors", "deps", "extern", "external", "externals"];

/// Third-party at any depth where they hold folders and no source of their own.
const OF_PACKAGES: &[&str] = &["vendor", "vendors"];

/// Single files that are commonly copied in.
const FILES: &[&str] = &["versioneer.py", "ez_setup.py", "MavenWrapperDownloader.java", ".pnp.cjs"];

/// Libraries copied in with their version in the name (`jquery-3.6.0.js`) or in their first lines.
const VERSIONED_FILES: &[&str] = &["jquery", "bootstrap"];

/// The rule by which the folder `name` is third-party; `above` is the path of the folder it stands in.
pub(crate) fn by_folder(above: &[u8], name: &[u8], holds_source: impl Fn() -> bool) -> Option<&'static str> {
    let named = |names: &'static [&'static str]| {
        names.iter().find(|known| known.as_bytes().eq_ignore_ascii_case(name)).copied()
    };
    named(ALWAYS)
        .or_else(|| named(AT_ROOT).filter(|_| above.is_empty()))
        .or_else(|| named(OF_PACKAGES).filter(|_| !holds_source()))
}

/// The rule by which the file `name` is third-party.
pub(crate) fn by_file(name: &[u8]) -> Option<&'static str> {
    let versioned = |library: &&&str| matches!(name.strip_prefix(library.as_bytes()), Some([b'-', digit, ..]) if digit.is_ascii_digit());
    let exact = FILES.iter().find(|known| known.as_bytes() == name);
    exact.or_else(|| VERSIONED_FILES.iter().find(versioned)).copied()
}

/// The line by which a file of a library's plain name (`jquery.js`) is a copy of it: its name and version.
pub(crate) fn by_text(name: &[u8], text: &str) -> Option<String> {
    const HEAD_LINES: usize = 5;
    let library =
        VERSIONED_FILES.iter().find(|library| name.strip_prefix(library.as_bytes()) == Some(b".js"))?;
    let names_version = |line: &&str| {
        let line = line.to_ascii_lowercase();
        let Some((_, after)) = line.split_once(library) else { return false };
        after.match_indices(" v").any(|(at, _)| after[at + 2..].starts_with(|c: char| c.is_ascii_digit()))
    };
    let found = text.lines().take(HEAD_LINES).find(names_version)?;
    Some(found.trim().chars().take(120).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_are_judged_by_name_place_and_content() {
        let rule = |above: &str, name: &str, source| by_folder(above.as_bytes(), name.as_bytes(), || source);
        assert!(rule("a/b", "node_modules", true).is_some());
        assert!(rule("", "Third_Party", true).is_some());
        assert!(rule("", "vendor", true).is_some());
        assert!(rule("", "deps", true).is_some());
        assert!(rule("src", "deps", false).is_none());
        assert!(rule("src", "vendor", false).is_some());
        assert!(rule("src/shop", "vendor", true).is_none());
        assert!(rule("", "vendor-utils", false).is_none());
        assert!(rule("test", "externals", false).is_none());
    }

    #[test]
    fn files_are_judged_by_name() {
        for name in ["jquery-3.6.0.js", "versioneer.py"] {
            assert!(by_file(name.as_bytes()).is_some(), "{name}");
        }
        for name in
            ["jquery.js", "bootstrap.js", "jqueryish.js", "jquery-plugin.js", "jquery.ours.js", "main.py"]
        {
            assert!(by_file(name.as_bytes()).is_none(), "{name}");
        }
        assert!(by_text(b"jquery.js", "/*!\n * jQuery JavaScript Library v3.6.0\n").is_some());
        assert!(
            by_text(b"bootstrap.js", "/*!\n  * Bootstrap v4.3.1 (https://getbootstrap.com/)\n").is_some()
        );
        assert!(by_text(b"bootstrap.js", "// Starts our bootstrap.\nrun();\n").is_none());
        assert!(by_text(b"other.js", "/* jQuery v3 */").is_none());
    }
}
