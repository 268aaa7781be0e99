//! The real server under kill and on a full disk, and what it writes into its log.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test stops where its assumptions fail")]

mod common;

use common::Place;
use rustix::pty::{OpenptFlags, grantpt, ioctl_tiocgptpeer, openpt, unlockpt};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A server over the store of a place; it is killed in the end.
struct Server {
    child: Child,
    host: String,
    secret: String,
}

impl Server {
    /// Starts one by a shell that does `first` before.
    fn start(place: &Place, first: &str) -> Self {
        let script = format!("{first} exec '{}' serve", env!("CARGO_BIN_EXE_pellucid"));
        let mut command = Command::new("bash");
        command.args(["-c", &script]).env("PELLUCID_STORE", &place.store).env("PELLUCID_LOG", "debug");
        let log = std::fs::File::options().create(true).append(true).open(log(place)).unwrap();
        let mut child = command.current_dir(&place.code).stdout(Stdio::piped()).stderr(log).spawn().unwrap();
        let mut link = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut link).unwrap();
        Self::at(&link, child)
    }

    fn at(link: &str, child: Child) -> Self {
        let (host, secret) = link.trim().strip_prefix("http://").unwrap().split_once("/?token=").unwrap();
        Self { host: host.to_owned(), secret: secret.to_owned(), child }
    }

    /// Status and body.
    fn call(&self, method: &str, path: &str, body: &[u8]) -> (u16, String) {
        let mut stream = TcpStream::connect(&self.host).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
        let head = format!(
            "{method} {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nContent-Length: {}\r\n\
             Content-Type: application/json\r\nAuthorization: Bearer {}\r\n\r\n",
            self.host,
            body.len(),
            self.secret
        );
        let _ = stream.write_all(head.as_bytes());
        let _ = stream.write_all(body);
        let mut text = vec![];
        let _ = stream.read_to_end(&mut text);
        let text = String::from_utf8_lossy(&text).into_owned();
        let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
        (head.split(' ').nth(1).and_then(|code| code.parse().ok()).unwrap_or(0), body.to_owned())
    }

    fn json(&self, method: &str, path: &str, body: &Value) -> Value {
        let body = if body.is_null() { String::new() } else { body.to_string() };
        let (_, answer) = self.call(method, &format!("/api/v1/{path}"), body.as_bytes());
        serde_json::from_str(&answer).unwrap_or_else(|error| panic!("{path}: {error}: {answer}"))
    }

    fn submit(&self, place: &Place) {
        let job = self.json("POST", "jobs", &json!({ "kind": "path", "path": place.code }));
        assert_eq!(job["id"], "1", "{job}");
    }

    /// The job, once `enough` of it.
    fn wait(&self, job: &str, enough: impl Fn(&Value) -> bool) -> Value {
        let until = Instant::now() + Duration::from_secs(120);
        loop {
            let told = self.json("GET", job, &Value::Null);
            if enough(&told) {
                return told;
            }
            assert!(Instant::now() < until, "{told}");
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    fn end_of(&self, job: &str) -> Value {
        self.wait(job, |told| !["queued", "running"].contains(&told["state"].as_str().unwrap_or_default()))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn log(place: &Place) -> std::path::PathBuf {
    place.store.with_extension("log")
}

fn many(count: usize) -> Place {
    let place = Place::new(&[]);
    for at in 0..count {
        let body = format!("\tif a > {at} {{\n\t\treturn 1\n\t}}\n\treturn 0\n");
        place.write(
            &format!("d{}/f{at}.go", at / 100),
            &format!("package p\n\nfunc F{at}(a int) int {{\n{body}}}\n"),
        );
    }
    place
}

#[test]
fn a_killed_server_says_so_and_its_job_goes_on_from_what_was_finished() {
    let place = many(4000);
    let server = Server::start(&place, "");
    server.submit(&place);
    // What one batch holds is on disk soon after.
    server.wait("jobs/1", |job| job["progress"]["done"].as_u64() > Some(1200));
    drop(server);
    let server = Server::start(&place, "");
    let job = server.json("GET", "jobs/1", &Value::Null);
    assert_eq!(job["state"], "interrupted", "{job}");
    assert!(job["error"].as_str().unwrap().contains("run it again"), "{job}");
    assert_eq!(server.json("POST", "jobs/1/rerun", &Value::Null)["id"], "2");
    assert_eq!(server.end_of("jobs/2")["state"], "done");
    let (status, events) = server.call("GET", "/api/v1/jobs/2/events", b"");
    // Of many at a time an event names some hundred.
    let known = events.matches("\"known\"]").count();
    assert!(status == 200 && known >= 100, "{known} files were taken over");
    assert_eq!(server.json("GET", "overview", &Value::Null)["repository"]["functions"], 4000);
}

/// `a.go` as the map tells of it.
fn box_of(server: &Server) -> Value {
    let map = server.json("GET", "map?width=800&height=600", &Value::Null);
    let boxes = map["boxes"].as_array().unwrap().clone();
    boxes.into_iter().find(|one| one["path"] == "a.go").unwrap()
}

fn churn(server: &Server) -> Value {
    box_of(server)["churn"].clone()
}

fn touched_twice() -> Place {
    let place = Place::new(&[("a.go", "package p\n\nfunc F() {}\n")]);
    place.commit("Ann", 1_000_000, "begin");
    place.write("a.go", "package p\n\nfunc F() {\n}\n");
    place.commit("Ann", 2_000_000, "go on");
    place
}

#[test]
fn a_job_reads_the_history_too_where_there_is_one() {
    let after_a_job = |place: &Place| {
        let server = Server::start(place, "");
        server.submit(place);
        assert_eq!(server.end_of("jobs/1")["state"], "done");
        churn(&server)
    };
    let place = Place::new(&[("a.go", "package p\n\nfunc F() {}\n")]);
    assert_eq!(after_a_job(&place), Value::Null, "nothing is known, which is not none");
    assert_eq!(after_a_job(&touched_twice()), 2);
}

#[test]
fn what_comes_to_a_snapshot_later_is_shown() {
    let place = touched_twice();
    place.stdout(&["analyze", "."]);
    let server = Server::start(&place, "");
    assert_eq!(churn(&server), Value::Null);
    assert_eq!(box_of(&server)["ownership"], Value::Null);
    place.stdout(&["history", "."]);
    let told = box_of(&server);
    assert_eq!((&told["churn"], &told["owner"], &told["ownership"]), (&json!(2), &json!("Ann"), &json!(1.0)));
    let snapshots = server.json("GET", "snapshots", &Value::Null);
    assert_eq!(snapshots["snapshots"].as_array().unwrap().len(), 1, "{snapshots}");
}

#[test]
fn two_snapshots_are_compared_at_once_and_what_is_found_in_them_follows_and_is_kept() {
    let place = Place::new(&[("A.java", "public class A { public void f() {} }\n")]);
    place.stdout(&["analyze", "."]);
    let only = "private static Only one; private Only() {} \
                public static Only get() { if (one == null) one = new Only(); return one; }";
    place.write("Only.java", &format!("public class Only {{ {only} }}\n"));
    place.stdout(&["analyze", "."]);
    let server = Server::start(&place, "");
    let diff = |how: &str| server.json("GET", &format!("diff{how}"), &Value::Null);
    let rows = |told: &Value, of: &str| {
        let sections = told["sections"].as_array().unwrap().clone();
        sections.into_iter().find(|one| one["name"] == of).unwrap()["rows"].as_array().unwrap().len()
    };
    let quick = diff("?findings=known");
    assert_eq!(quick["findings_known"], false);
    assert!(rows(&quick, "public definitions") > 0 && rows(&quick, "patterns") == 0, "{quick}");
    let whole = diff("");
    assert_eq!((&whole["findings_known"], rows(&whole, "patterns")), (&json!(true), 1), "{whole}");
    drop(server);
    let server = Server::start(&place, "");
    assert_eq!(server.json("GET", "diff?findings=known", &Value::Null), whole, "what was made is kept");
}

#[test]
fn a_full_disk_ends_the_job_with_a_plain_word_and_not_the_server() {
    let place = many(3000);
    // A limit on the size of files stands in for a full disk; the signal it would send is ignored.
    let server = Server::start(&place, "trap '' XFSZ; ulimit -f 1024;");
    server.submit(&place);
    let job = server.end_of("jobs/1");
    assert_eq!(job["state"], "failed", "{job}");
    assert!(job["error"].as_str().unwrap().contains("no space left"), "{job}");
    let upload = server.call("POST", "/api/v1/uploads?name=a.zip", &vec![b'x'; 3 << 20]);
    assert!(upload.0 == 503 && upload.1.contains("no space is left"), "{upload:?}");
    assert_eq!(server.call("GET", "/readyz", b"").0, 200);
    drop(server);
    let server = Server::start(&place, "");
    assert_eq!(server.json("GET", "jobs/1", &Value::Null)["state"], "failed");
    server.json("POST", "jobs/1/rerun", &Value::Null);
    assert_eq!(server.end_of("jobs/2")["state"], "done");
    assert_eq!(server.json("GET", "overview", &Value::Null)["repository"]["functions"], 3000);
}

#[test]
fn on_a_terminal_a_place_is_shown_from_its_first_file_on_and_summed_up_in_the_end() {
    let place = many(300);
    let terminal = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
    grantpt(&terminal).unwrap();
    unlockpt(&terminal).unwrap();
    let end = ioctl_tiocgptpeer(&terminal, OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_pellucid"));
    command.arg(&place.code).env("PELLUCID_STORE", &place.store).env("PATH", "").stdin(Stdio::null());
    let child = command.stdout(end).stderr(Stdio::null()).spawn().unwrap();
    drop(command);
    let (tell, told) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let lines = BufReader::new(std::fs::File::from(terminal)).lines().map_while(Result::ok);
        lines.for_each(|line| drop(tell.send(line)));
    });
    let next = || told.recv_timeout(Duration::from_secs(30)).expect("a line");
    let mut link = next();
    while !link.starts_with("http://") {
        link = next();
    }
    let server = Server::at(&link, child);
    let job = server.end_of("jobs/1");
    assert_eq!((&job["state"], &job["by"]), (&json!("done"), &json!("command line")), "{job}");
    assert_eq!(server.json("GET", "overview", &Value::Null)["repository"]["functions"], 300);
    while !next().contains("300") {}
}

#[test]
fn secrets_are_in_no_log() {
    let place = Place::new(&[("a.go", "package p\n")]);
    let server = Server::start(&place, "");
    let token = server.json("POST", "tokens", &json!({ "name": "t" }));
    let token = token["secret"].as_str().unwrap();
    let wrong = "pellucid_wrong";
    for path in [
        format!("/?token={}", server.secret),
        format!("/api/v1/jobs?token={}", server.secret),
        format!("/?token={token}"),
        format!("/?token={wrong}"),
    ] {
        server.call("GET", &path, b"");
    }
    server.call("POST", "/api/v1/session", json!({ "token": token }).to_string().as_bytes());
    server.call("GET", "/api/v1/jobs", b"");
    let written = std::fs::read_to_string(log(&place)).unwrap();
    assert!(written.contains("answered"), "the log tells of requests: {written}");
    for secret in [server.secret.as_str(), token, wrong] {
        assert!(!written.contains(secret), "{written}");
    }
    let kept = std::fs::read_to_string(place.store.with_added_extension("tokens.json")).unwrap();
    assert!(!kept.contains(token));
}
