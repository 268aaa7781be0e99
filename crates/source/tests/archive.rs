//! Archives: the same listing as the folder they were made of, and hostile ones refused.

#![allow(clippy::unwrap_used, reason = "a test fails by it")]

mod common;

use common::*;
use pellucid_model::DiagnosticCode;
use pellucid_source::{Limits, Listing, Loaded, Options, Reason};

const FILES: &[(&str, &str)] = &[
    ("a.go", "package a\n"),
    ("b/c.py", "x = 1\n"),
    ("b/run", "#!/usr/bin/python3\n"),
    ("b/.pellucidignore", "skip.py\n"),
    ("b/skip.py", ""),
    ("node_modules/x.js", ""),
    ("README.md", ""),
];

fn codes(listing: &Listing) -> Vec<(&str, DiagnosticCode)> {
    listing.diagnostics.iter().map(|(path, problem)| (path.as_str(), problem.code)).collect()
}

#[test]
fn every_form_tells_the_same_as_the_folder() {
    let dir = tempfile::tempdir().unwrap();
    let tree = dir.path().join("tree");
    write(&tree, FILES);
    let expected = story(&folder(&tree));
    assert_eq!(expected.len(), 5);
    let prefixed: Vec<(String, &str)> =
        FILES.iter().map(|(path, text)| (format!("x-1.0/{path}"), *text)).collect();
    let prefixed: Vec<(&str, &str)> = prefixed.iter().map(|(path, text)| (path.as_str(), *text)).collect();
    for files in [FILES, &prefixed] {
        for (name, bytes) in [
            ("t.zip", zip_of(files)),
            ("t.tar", tar_of(files)),
            ("t.tar.gz", gzip(&tar_of(files))),
            ("t.tgz", gzip(&tar_of(files))),
        ] {
            assert_eq!(story(&save(dir.path(), name, &bytes)), expected, "{name}");
        }
    }
}

#[test]
fn names_that_lead_outside_are_refused_and_the_rest_is_read() {
    let dir = tempfile::tempdir().unwrap();
    let files =
        [("ok.py", "1"), ("../evil.py", "2"), ("/abs.py", "3"), ("a/../../b.py", "4"), ("./fine.py", "5")];
    for (name, bytes) in
        [("t.zip", zip_of(&files)), ("t.tar", tar_of(&files)), ("t.tgz", gzip(&tar_of(&files)))]
    {
        let (_, listing) = listed(&save(dir.path(), name, &bytes), &Options::default());
        assert_eq!(paths(&listing), ["fine.py", "ok.py"], "{name}");
        let escape = DiagnosticCode::ArchiveEscape;
        assert_eq!(codes(&listing), [("../evil.py", escape), ("/abs.py", escape), ("a/../../b.py", escape)]);
    }
    assert!(!dir.path().parent().unwrap().join("evil.py").exists());
}

#[test]
fn links_in_archives_are_not_followed() {
    let dir = tempfile::tempdir().unwrap();
    let mut builder = tar::Builder::new(Vec::new());
    for (name, kind, target) in [
        ("s.py", tar::EntryType::Symlink, "/etc/passwd"),
        ("h.py", tar::EntryType::Link, "../outside.py"),
        ("dev.py", tar::EntryType::Char, "x"),
    ] {
        let mut header = tar::Header::new_gnu();
        header.set_entry_type(kind);
        header.set_size(0);
        builder.append_link(&mut header, name, target).unwrap();
    }
    let (_, listing) =
        listed(&save(dir.path(), "t.tar", &builder.into_inner().unwrap()), &Options::default());
    assert_eq!(reasons(&listing), ["dev.py: NotAFile", "h.py: Symlink", "s.py: Symlink"]);
    assert!(listing.candidates.is_empty());
}

#[test]
fn bombs_are_refused() {
    let dir = tempfile::tempdir().unwrap();
    let zeros = " ".repeat(9 << 20);
    let names: Vec<String> = (0..10).map(|at| format!("f{at}.py")).collect();
    let files: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), zeros.as_str())).collect();
    // 90 MiB in some 90 KiB: over the ratio once past 64 MiB.
    for (name, bytes) in [("t.zip", zip_of(&files)), ("t.tgz", gzip(&tar_of(&files)))] {
        let (_, listing) = listed(&save(dir.path(), name, &bytes), &Options::default());
        assert_eq!(listing.candidates.len(), 7, "{name}");
        assert_eq!(codes(&listing), [("", DiagnosticCode::ArchiveLimit)], "{name}");
    }
    let few = Options { limits: Limits { entries: 4, ..Limits::default() }, ..Options::default() };
    let many = [("a.py", ""), ("b.py", ""), ("c.py", ""), ("d.py", ""), ("e.py", ""), ("f.py", "")];
    for (name, bytes) in [("t.zip", zip_of(&many)), ("t.tar", tar_of(&many))] {
        let (_, listing) = listed(&save(dir.path(), name, &bytes), &few);
        assert!(listing.candidates.len() < 5, "{name}");
        assert_eq!(codes(&listing), [("", DiagnosticCode::ArchiveLimit)], "{name}");
    }
}

/// A long name is held in memory while it is read: one of gigabytes must not be.
#[test]
fn a_bomb_in_a_header_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    let mut header = tar::Header::new_gnu();
    header.set_entry_type(tar::EntryType::GNULongName);
    header.set_size(64 << 20);
    header.set_cksum();
    let mut bytes = tar_of(&[("a.py", "")]);
    bytes.truncate(512);
    bytes.extend_from_slice(header.as_bytes());
    bytes.resize(bytes.len() + (64 << 20), b'x');
    let (_, listing) = listed(&save(dir.path(), "t.tgz", &gzip(&bytes)), &Options::default());
    assert_eq!(paths(&listing), ["a.py"]);
    assert_eq!(codes(&listing), [("", DiagnosticCode::ArchiveLimit)]);
}

#[test]
fn damaged_archives_give_what_is_left_or_a_plain_error() {
    let dir = tempfile::tempdir().unwrap();
    let text = "x = 1\n".repeat(1000);
    let files = [("a.py", text.as_str()), ("b.py", text.as_str())];
    let whole = tar_of(&files);
    let (_, listing) =
        listed(&save(dir.path(), "t.tar", &whole[..whole.len() / 2 + 600]), &Options::default());
    assert_eq!(paths(&listing), ["a.py", "b.py"]);
    let mut zip = zip_of(&files);
    let middle = 40;
    zip[middle] ^= 0xFF;
    let (source, listing) = listed(&save(dir.path(), "t.zip", &zip), &Options::default());
    match load(&source, &listing, "a.py") {
        Loaded::LeftOut(out, Some(problem)) => {
            assert_eq!((out.reason, problem.code), (Reason::Unreadable, DiagnosticCode::Unreadable));
        }
        other => panic!("{other:?}"),
    }
    for (name, bytes) in
        [("t.zip", &b"PK\x03\x04rubbish"[..]), ("t.tgz", b"\x1F\x8Brubbish"), ("t.zip", b"rar!")]
    {
        let error = try_open(&save(dir.path(), name, bytes), &Options::default()).err().unwrap().to_string();
        assert!(error.contains("t.") && error.contains("archive"), "{error}");
    }
}

/// Any bytes end in an error or a listing.
#[test]
fn mutated_archives_never_panic() {
    use proptest::prelude::*;
    let dir = tempfile::tempdir().unwrap();
    let originals = [("t.zip", zip_of(FILES)), ("t.tar", tar_of(FILES)), ("t.tgz", gzip(&tar_of(FILES)))];
    let edits = proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8);
    proptest!(ProptestConfig::with_cases(300), |(which in 0..3usize, edits in edits)| {
        let (name, mut bytes) = originals[which].clone();
        for (at, byte) in edits {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if let Ok(source) = try_open(&save(dir.path(), name, &bytes), &Options::default()) {
            let listing = source.list(&Default::default()).unwrap();
            for candidate in &listing.candidates {
                source.load(candidate);
            }
        }
    });
}
