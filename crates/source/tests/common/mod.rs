//! What the tests share: language tables, trees written from a list, listings as text.
#![allow(dead_code, clippy::unwrap_used, reason = "each test uses a part, and fails by unwrap")]

use flate2::Compression;
use flate2::write::{DeflateEncoder, GzEncoder};
use pellucid_model::Detection;
use pellucid_source::{Control, Listing, Loaded, Location, Options, Source, SourceError, SourceFile, open};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

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
    open(location, options, LANGUAGES, &[], &std::env::temp_dir(), &Control::default())
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

pub(crate) fn tar_of(files: &[(&str, &str)]) -> Vec<u8> {
    let mut builder = tar::Builder::new(Vec::new());
    for (path, text) in files {
        let mut header = tar::Header::new_gnu();
        header.set_size(text.len() as u64);
        header.set_entry_type(tar::EntryType::Regular);
        // Names the builder would refuse are written as they are.
        let name = &mut header.as_gnu_mut().unwrap().name;
        name[..path.len()].copy_from_slice(path.as_bytes());
        header.set_cksum();
        builder.append(&header, text.as_bytes()).unwrap();
    }
    builder.into_inner().unwrap()
}

pub(crate) fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

pub(crate) fn zip_of(files: &[(&str, &str)]) -> Vec<u8> {
    let mut output = Vec::new();
    let mut archive = rawzip::ZipArchiveWriter::new(&mut output);
    for (path, text) in files {
        let name = rawzip::path::EntryPath::verbatim(path.as_bytes());
        let method = rawzip::CompressionMethod::DEFLATE;
        let (mut entry, config) = archive.new_file(name).compression_method(method).start().unwrap();
        let mut writer = config.wrap(DeflateEncoder::new(&mut entry, Compression::best()));
        writer.write_all(text.as_bytes()).unwrap();
        let (encoder, descriptor) = writer.finish().unwrap();
        encoder.finish().unwrap();
        entry.finish(descriptor).unwrap();
    }
    archive.finish().unwrap();
    output
}

pub(crate) fn save(dir: &Path, name: &str, bytes: &[u8]) -> Location {
    let path: PathBuf = dir.join(name);
    std::fs::write(&path, bytes).unwrap();
    Location::parse(path.to_str().unwrap())
}

/// Everything a listing and its loaded files say, but for the signatures.
pub(crate) fn story(location: &Location) -> Vec<String> {
    let (source, listing) = listed(location, &Options::default());
    let mut story = reasons(&listing);
    for candidate in &listing.candidates {
        story.push(match source.load(candidate) {
            Loaded::Source(file) => {
                format!(
                    "{} {} {} {} {:?}",
                    candidate.path, candidate.size, file.language, file.hash, file.text
                )
            }
            Loaded::LeftOut(out, diagnostic) => format!("{out:?} {diagnostic:?}"),
        });
    }
    story
}

/// Runs git in a folder, deaf to the machine's configuration; gives what it prints.
pub(crate) fn git(dir: &Path, arguments: &[&str]) -> String {
    let output = Command::new("git")
        .args(["-c", "user.name=t", "-c", "user.email=t@t", "-c", "protocol.file.allow=always"])
        .args(["-c", "init.defaultBranch=main", "-c", "core.autocrlf=false"])
        .args(arguments)
        .current_dir(dir)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .output()
        .unwrap();
    assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

/// Commits everything in a folder, ignored or not.
pub(crate) fn commit(dir: &Path) -> String {
    if !dir.join(".git").exists() {
        git(dir, &["init", "-q"]);
    }
    git(dir, &["add", "-A", "-f"]);
    git(dir, &["commit", "-q", "--allow-empty", "-m", "x"]);
    git(dir, &["rev-parse", "HEAD"])
}

/// A revision of a repository.
pub(crate) fn revision(repository: &Path, revision: &str) -> Location {
    Location::Revision { repository: repository.to_owned(), revision: revision.to_owned() }
}

/// Commits everything in a folder as somebody, at a time in seconds since 1970.
pub(crate) fn commit_by(dir: &Path, name: &str, time: i64, message: &str) -> String {
    if !dir.join(".git").exists() {
        git(dir, &["init", "-q"]);
    }
    git(dir, &["add", "-A", "-f"]);
    let author = format!("{name} <{}@x>", name.to_lowercase());
    let output = Command::new("git")
        .args(["-c", "user.name=t", "-c", "user.email=t@t", "commit", "-q", "--allow-empty"])
        .args(["-m", message, "--author", &author, "--date", &format!("@{time} +0000")])
        .current_dir(dir)
        .env("GIT_COMMITTER_DATE", format!("@{time} +0000"))
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    git(dir, &["rev-parse", "HEAD"])
}
