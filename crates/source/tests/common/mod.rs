//! What the tests share: language tables, trees written from a list, listings as text.
#![allow(dead_code, clippy::unwrap_used, reason = "each test uses a part, and fails by unwrap")]

use pellucid_model::Detection;
use pellucid_source::{Control, Listing, Loaded, Location, Options, Source, SourceError, SourceFile, open};
use std::fs;
use std::path::Path;

fn count(text: &[u8], words: &[&str]) -> u32 {
    let text = String::from_utf8_lossy(text);
    words.iter().map(|word| text.matches(word).count() as u32).sum()
}

fn cpp_evidence(text: &[u8]) -> u32 {
    count(text, &["class ", "namespace ", "template", "std::", "public:", "private:"])
}

const fn language(
    language: &'static str,
    extensions: &'static [&'static str],
    interpreters: &'static [&'static str],
) -> Detection {
    Detection { language, extensions, file_names: &[], interpreters, evidence: None }
}

/// Tables like those of the real languages.
pub(crate) const LANGUAGES: &[Detection] = &[
    language("c", &["c", "h"], &[]),
    Detection {
        evidence: Some(cpp_evidence),
        ..language("cpp", &["cc", "cpp", "cxx", "C", "H", "hh", "hpp", "hxx", "h", "inl", "ipp"], &[])
    },
    language("go", &["go"], &[]),
    language("java", &["java"], &[]),
    language("javascript", &["js", "jsx", "mjs", "cjs"], &["node"]),
    Detection { file_names: &["SConstruct"], ..language("python", &["py", "pyi", "pyw"], &["python"]) },
    language("rust", &["rs"], &[]),
    language("typescript", &["ts", "tsx", "mts", "cts"], &["ts-node"]),
];

/// Writes files below `root`, with the folders they need.
pub(crate) fn write(root: &Path, files: &[(&str, &str)]) {
    for (path, text) in files {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

pub(crate) fn try_open(location: &Location, options: &Options) -> Result<Source, SourceError> {
    open(location, options, LANGUAGES, &std::env::temp_dir(), &Control::default())
}

pub(crate) fn listed(location: &Location, options: &Options) -> (Source, Listing) {
    let source = try_open(location, options).unwrap();
    let listing = source.list(&Control::default()).unwrap();
    (source, listing)
}

pub(crate) fn folder(root: &Path) -> Location {
    Location::Folder(root.to_owned())
}

pub(crate) fn paths(listing: &Listing) -> Vec<&str> {
    listing.candidates.iter().map(|file| &*file.path).collect()
}

/// `path: reason` of everything left out.
pub(crate) fn reasons(listing: &Listing) -> Vec<String> {
    listing.left_out.iter().map(|out| format!("{}: {:?}", out.path, out.reason)).collect()
}

/// Loads the candidate at `path`.
pub(crate) fn load(source: &Source, listing: &Listing, path: &str) -> Loaded {
    let candidate = listing.candidates.iter().find(|file| &*file.path == path);
    source.load(candidate.unwrap_or_else(|| panic!("{path} is not listed")))
}

/// Loads a candidate that must be source.
pub(crate) fn text(source: &Source, listing: &Listing, path: &str) -> SourceFile {
    match load(source, listing, path) {
        Loaded::Source(file) => file,
        other => panic!("{path}: {other:?}"),
    }
}
