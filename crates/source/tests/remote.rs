//! Repositories behind a URL, served by git's own server program on this machine.
#![allow(clippy::unwrap_used, reason = "a test stops where its assumptions fail")]

mod common;

use pellucid_source::{Control, Limits, Loaded, Location, Options, Source, SourceError, open};
use std::collections::HashMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

/// A server of the repositories in a folder; each connection is answered by `git http-backend`.
fn serve(root: &Path) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let root = root.to_owned();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let root = root.clone();
            std::thread::spawn(move || answer(stream.unwrap(), &root));
        }
    });
    format!("http://{address}")
}

fn answer(stream: TcpStream, root: &Path) {
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    let mut stream = stream;
    let mut line = String::new();
    reader.read_line(&mut line).unwrap();
    let mut words = line.split_whitespace();
    let (Some(method), Some(target)) = (words.next(), words.next()) else { return };
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let mut headers = HashMap::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).unwrap();
        let Some((name, value)) = line.trim_end().split_once(':') else { break };
        headers.insert(name.to_lowercase(), value.trim().to_owned());
    }
    if path.starts_with("/private") {
        let _ =
            stream.write_all(b"HTTP/1.1 401 Unauthorized\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
        return;
    }
    if let Some(rest) = path.strip_prefix("/moved") {
        let to = format!("/{}?{query}", rest.trim_start_matches('/'));
        let _ = write!(
            stream,
            "HTTP/1.1 301 Moved\r\nConnection: close\r\nLocation: {to}\r\nContent-Length: 0\r\n\r\n"
        );
        return;
    }
    if path.starts_with("/slow") {
        std::thread::sleep(Duration::from_secs(20));
        return;
    }
    let length = headers.get("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
    let mut body = vec![0; length];
    reader.read_exact(&mut body).unwrap();
    let mut backend = Command::new("git")
        .arg("http-backend")
        .env("GIT_PROJECT_ROOT", root)
        .env("GIT_HTTP_EXPORT_ALL", "1")
        .env("PATH_INFO", path)
        .env("QUERY_STRING", query)
        .env("REQUEST_METHOD", method)
        .env("CONTENT_TYPE", headers.get("content-type").map_or("", String::as_str))
        .env("CONTENT_LENGTH", length.to_string())
        .env("GIT_PROTOCOL", headers.get("git-protocol").map_or("", String::as_str))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    backend.stdin.take().unwrap().write_all(&body).unwrap();
    let output = backend.wait_with_output().unwrap().stdout;
    let split = output.windows(4).position(|part| part == b"\r\n\r\n").unwrap();
    let head = String::from_utf8_lossy(&output[..split]).into_owned();
    let status = head.lines().find_map(|line| line.strip_prefix("Status: ")).unwrap_or("200 OK");
    let rest = &output[split + 4..];
    let _ = write!(
        stream,
        "HTTP/1.1 {status}\r\n{head}\r\nConnection: close\r\nContent-Length: {}\r\n\r\n",
        rest.len()
    );
    let _ = stream.write_all(rest);
}

struct Place {
    folder: tempfile::TempDir,
    url: String,
}

impl Place {
    /// A repository of two commits, with a tag on the first.
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let repository = folder.path().join("served/repo");
        std::fs::create_dir_all(&repository).unwrap();
        let place = Self { url: serve(&folder.path().join("served")), folder };
        place.git(&["init", "-q", "-b", "trunk"]);
        place.commit("a.go", "package a\n");
        place.git(&["tag", "-a", "v1", "-m", "one"]);
        place.commit("b.go", "package b\n");
        place
    }

    fn git(&self, args: &[&str]) {
        let mut git = Command::new("git");
        let who = ["-c", "user.name=t", "-c", "user.email=t@example.org"];
        let done = git.args(who).args(args).current_dir(self.folder.path().join("served/repo")).status();
        assert!(done.unwrap().success());
    }

    fn commit(&self, name: &str, text: &str) {
        std::fs::write(self.folder.path().join("served/repo").join(name), text).unwrap();
        self.git(&["add", "."]);
        self.git(&["commit", "-q", "-m", name]);
    }

    fn cache(&self) -> PathBuf {
        self.folder.path().join("cache")
    }

    fn open(&self, path: &str, limits: Limits) -> Result<Source, SourceError> {
        let location = Location::parse(&format!("{}/{path}", self.url));
        let options = Options { limits, ..Options::default() };
        open(&location, &options, common::LANGUAGES, &[], &self.cache(), &Control::default())
    }

    fn files(&self, path: &str) -> Vec<String> {
        let source = self.open(path, Limits::default()).unwrap();
        let listing = source.list(&Control::default()).unwrap();
        for candidate in &listing.candidates {
            assert!(matches!(source.load(candidate), Loaded::Source(_)));
        }
        listing.candidates.iter().map(|one| one.path.to_string()).collect()
    }

    fn error(&self, path: &str, limits: Limits) -> String {
        self.open(path, limits).err().unwrap().to_string()
    }
}

#[test]
fn a_repository_is_fetched_and_fetched_again() {
    let place = Place::new();
    assert_eq!(place.files("repo"), ["a.go", "b.go"]);
    place.commit("c.go", "package c\n");
    assert_eq!(place.files("repo"), ["a.go", "b.go", "c.go"]);
    assert_eq!(place.files("repo@trunk"), ["a.go", "b.go", "c.go"]);
    assert_eq!(place.files("repo@v1"), ["a.go"]);
    assert_eq!(place.files("moved/repo@v1"), ["a.go"]);
}

#[test]
fn a_damaged_cache_is_made_anew() {
    let place = Place::new();
    place.files("repo");
    let clone = std::fs::read_dir(place.cache().join("git")).unwrap().next().unwrap().unwrap().path();
    std::fs::write(clone.join("config"), "[core\nrepositoryformatversion = 77").unwrap();
    assert_eq!(place.files("repo"), ["a.go", "b.go"]);
}

#[test]
fn what_cannot_be_fetched_is_said() {
    let place = Place::new();
    let plain = Limits::default();
    let said = |path: &str, limits: &Limits| place.error(path, limits.clone());
    assert!(
        said("repo@nowhere", &plain).contains("no branch or tag called nowhere"),
        "{}",
        said("repo@nowhere", &plain)
    );
    assert!(said("nothing", &plain).contains("no such repository"), "{}", said("nothing", &plain));
    assert!(said("private", &plain).contains("wants a login"), "{}", said("private", &plain));
    let short = Limits { fetch_seconds: 1, ..Limits::default() };
    assert!(said("slow", &short).contains("fetch-seconds"), "{}", said("slow", &short));
    let small = Limits { fetch_bytes: 100, ..Limits::default() };
    assert!(said("repo", &small).contains("fetch-bytes"), "{}", said("repo", &small));
}

#[test]
fn only_networks_are_reached() {
    let folder = tempfile::tempdir().unwrap();
    for url in ["file:///etc", "ext::sh -c id", "git://host/repo", "foo://x/y"] {
        let location = Location::Remote { url: url.to_owned(), revision: None };
        let options = Options::default();
        let error = open(&location, &options, common::LANGUAGES, &[], folder.path(), &Control::default());
        assert!(error.is_err(), "{url}");
    }
}
