//! Many readers, slow ones, and places that change or vanish.

use super::{Place, unchunked};
use pellucid_store::Backend;
use serde_json::{Value, json};
use std::io::{Read, Write};
use std::time::{Duration, Instant};

/// Files with names so long that their events do not fit into the buffers between two sockets.
fn many_long_names(place: &Place, count: usize) {
    let long = "x".repeat(230);
    for at in 0..count {
        let text = format!("package p\n\nfunc F{at}() {{}}\n");
        std::fs::write(format!("{}/{long}{at}.go", place.code()), text).unwrap();
    }
}

fn submit(place: &Place) -> String {
    let got = place.call("POST", "/api/v1/jobs", &json!({ "kind": "path", "path": place.code() }));
    assert_eq!(got.status, 202, "{}", got.body);
    got.header("location").unwrap().to_owned()
}

fn ids(events: &str) -> Vec<u64> {
    events.lines().filter_map(|line| line.strip_prefix("id: ")?.parse().ok()).collect()
}

fn gauge(place: &Place, name: &str) -> u64 {
    let text = place.plain("GET", "/metrics", "", "").body;
    let line = text.lines().find(|line| line.starts_with(&format!("{name} "))).unwrap();
    line.rsplit(' ').next().unwrap().parse().unwrap()
}

#[test]
fn fifty_readers_of_events_lose_none() {
    let place = Place::new();
    many_long_names(&place, 300);
    let job = submit(&place);
    let path = format!("{job}/events");
    let headers = format!("Authorization: Bearer {}\r\n", place.secret);
    let streams: Vec<String> = std::thread::scope(|scope| {
        let reader = || place.plain("GET", &path, &headers, "").body;
        let readers: Vec<_> = (0..50).map(|_| scope.spawn(reader)).collect();
        readers.into_iter().map(|reader| reader.join().unwrap()).collect()
    });
    let last = place.end_of(&job)["last_event"].as_u64().unwrap();
    for events in streams {
        assert_eq!(ids(&events), (1..=last).collect::<Vec<_>>());
        assert!(events.contains("event: end\n"));
    }
    assert_eq!(gauge(&place, "pellucid_event_streams"), 0);
}

#[test]
fn who_does_not_read_is_let_go_and_can_come_back() {
    let place = Place::new();
    many_long_names(&place, 2500);
    let job = submit(&place);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let mut stream = runtime.block_on(async {
        let socket = tokio::net::TcpSocket::new_v4().unwrap();
        // The system would take in a lot for a reader that does not read.
        socket.set_recv_buffer_size(2048).unwrap();
        socket.connect(place.address).await.unwrap().into_std().unwrap()
    });
    stream.set_nonblocking(false).unwrap();
    let head = format!(
        "GET {job}/events HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nAuthorization: Bearer {}\r\n\r\n",
        place.address, place.secret
    );
    stream.write_all(head.as_bytes()).unwrap();
    let last = place.end_of(&job)["last_event"].as_u64().unwrap();
    let until = Instant::now() + Duration::from_secs(20);
    while gauge(&place, "pellucid_event_streams") > 0 {
        assert!(Instant::now() < until, "a stream that nobody reads stays open");
        std::thread::sleep(Duration::from_millis(50));
    }
    let mut read = vec![];
    stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    let _ = stream.read_to_end(&mut read);
    let text = String::from_utf8_lossy(&read);
    let body = text.split_once("\r\n\r\n").unwrap().1;
    assert!(!body.contains("event: end"), "it was to be cut off");
    // An event that came in part does not count; the browser goes on after the last whole one.
    let whole = unchunked(body);
    let seen = ids(&whole[..whole.rfind("\n\n").map_or(0, |at| at + 2)]);
    let from = seen.last().copied().unwrap_or(0);
    let headers = format!("Authorization: Bearer {}\r\nLast-Event-ID: {from}\r\n", place.secret);
    let rest = place.plain("GET", &format!("{job}/events"), &headers, "").body;
    let all: Vec<u64> = seen.into_iter().chain(ids(&rest)).collect();
    assert_eq!(all, (1..=last).collect::<Vec<_>>());
}

#[test]
fn a_repository_that_is_gone_is_told_and_what_is_known_of_it_stays() {
    let place = Place::new();
    place.analyse();
    assert_eq!(place.get("/api/v1/file?path=a.go").status, 200);
    std::fs::remove_dir_all(place.code()).unwrap();
    let gone = place.get("/api/v1/file?path=a.go");
    assert_eq!(gone.status, 404, "{}", gone.body);
    assert!(gone.json()["detail"].as_str().is_some_and(|text| !text.is_empty()));
    let again = place.call("POST", "/api/v1/jobs/1/rerun", &Value::Null);
    assert_eq!(again.status, 400, "{}", again.body);
    assert!(again.body.contains("there is no such folder"), "{}", again.body);
    assert_eq!(place.get("/api/v1/overview").json()["project"]["name"], "code");
    assert_eq!(place.get("/api/v1/search?q=F").json()["hits"][0]["name"], "F");
}

/// Deleted before it is opened, while it is listed or while it is read: each time the job fails and the state before stays.
#[test]
fn a_repository_that_vanishes_meanwhile_fails_the_job_and_nothing_else() {
    let place = Place::new();
    let code = place.code();
    let write = |name: &str| {
        std::fs::create_dir_all(&code).unwrap();
        std::fs::write(format!("{code}/one.go"), format!("package p\nfunc {name}() {{}}\n")).unwrap();
    };
    write("Before");
    assert_eq!(place.analyse()["state"], "done");
    many_long_names(&place, 1500);
    let job = submit(&place);
    while std::fs::remove_dir_all(&code).is_err() {}
    let end = place.end_of(&job);
    assert_eq!(end["state"], "failed", "{end}");
    assert!(end["error"].as_str().unwrap().contains(&code), "{end}");
    assert_eq!(place.plain("GET", "/readyz", "", "").status, 200);
    assert_eq!(place.get("/api/v1/search?q=Before").json()["total"], 1);
    write("After");
    assert_eq!(place.analyse()["state"], "done");
    assert_eq!(place.get("/api/v1/search?q=After").json()["total"], 1);
}

#[test]
fn a_job_waits_for_who_writes_to_the_store_just_now() {
    let place = Place::new();
    let backend = crate::store::for_writing(&place.folder.path().join("store.db")).unwrap();
    let lock = backend.lock().unwrap();
    let job = submit(&place);
    std::thread::sleep(Duration::from_millis(700));
    assert!(matches!(place.get(&job).json()["state"].as_str(), Some("queued" | "running")));
    drop(lock);
    assert_eq!(place.end_of(&job)["state"], "done");
}

#[test]
fn more_requests_than_one_may_send_are_refused() {
    let place = Place::new();
    let one = format!("GET /healthz HTTP/1.1\r\nHost: {}\r\n\r\n", place.address);
    let last = one.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n");
    let mut stream = std::net::TcpStream::connect(place.address).unwrap();
    let mut sender = stream.try_clone().unwrap();
    let text = format!("{}{last}", one.repeat(3000));
    let sending = std::thread::spawn(move || sender.write_all(text.as_bytes()));
    let mut answers = String::new();
    stream.read_to_string(&mut answers).unwrap();
    sending.join().unwrap().unwrap();
    let count = |status: &str| answers.matches(&format!("HTTP/1.1 {status}")).count();
    assert!(count("200") >= 600 && count("429") > 0, "{} {}", count("200"), count("429"));
    assert!(answers.contains("retry-after: 1"));
}

/// A tar file of these entries: name, kind (`0` a file, `2` a link) and text or goal.
fn tar(entries: &[(&str, u8, &str)]) -> Vec<u8> {
    let mut all = vec![];
    for (name, kind, text) in entries {
        let mut head = [0_u8; 512];
        head[..name.len()].copy_from_slice(name.as_bytes());
        let size = if *kind == b'0' { text.len() } else { 0 };
        head[100..108].copy_from_slice(b"0000644\0");
        head[124..136].copy_from_slice(format!("{size:011o}\0").as_bytes());
        head[148..156].copy_from_slice(b"        ");
        head[156] = *kind;
        if *kind == b'2' {
            head[157..157 + text.len()].copy_from_slice(text.as_bytes());
        }
        let sum: u32 = head.iter().map(|byte| u32::from(*byte)).sum();
        head[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
        all.extend(head);
        if size > 0 {
            all.extend(text.as_bytes());
            all.resize(all.len().next_multiple_of(512), 0);
        }
    }
    all.resize(all.len() + 1024, 0);
    all
}

#[test]
fn an_uploaded_archive_leads_nowhere() {
    let place = Place::new();
    let secret = place.folder.path().join("secret.go");
    std::fs::write(&secret, "package p\nfunc Secret() {}\n").unwrap();
    let goal = secret.display().to_string();
    let absolute = place.folder.path().join("absolute.go").display().to_string();
    let archive = tar(&[
        ("good.go", b'0', "package p\nfunc Good() {}\n"),
        ("../../../../evil.go", b'0', "package p\nfunc Evil() {}\n"),
        (absolute.trim_start_matches('/'), b'0', "package p\nfunc Beside() {}\n"),
        (&absolute, b'0', "package p\nfunc Absolute() {}\n"),
        ("link.go", b'2', &goal),
    ]);
    let text = String::from_utf8(archive).unwrap();
    let headers = format!("Authorization: Bearer {}\r\n", place.secret);
    let got = place.plain("POST", "/api/v1/uploads?name=x.tar", &headers, &text);
    assert_eq!(got.status, 202, "{}", got.body);
    let job = place.end_of(got.header("location").unwrap());
    assert_eq!(job["state"], "done", "{job}");
    let total =
        |name: &str| place.get(&format!("/api/v1/search?q={name}&kind=function")).json()["total"].clone();
    assert_eq!((total("Good"), total("Evil"), total("Secret")), (json!(1), json!(0), json!(0)));
    assert!(!place.folder.path().join("absolute.go").exists());
    let found = |folder: &std::path::Path| folder.join("evil.go").exists();
    assert!(!place.folder.path().ancestors().any(found));
    assert_eq!(place.get("/api/v1/file?path=link.go").status, 404);
    assert_eq!(place.get("/api/v1/file?path=good.go").status, 200);
}
