//! Attacks on the server, and what it answers otherwise. A real server, a real store, sockets.
#![allow(clippy::unwrap_used, reason = "a test stops where its assumptions fail")]

mod graph;
mod load;
#[path = "../../tests/common/schema.rs"]
mod schema;

use super::routes::{Handler, ROUTES, Verb};
use super::{Server, access::Tokens};
use crate::config::Config;
use serde_json::{Value, json};
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

const HOSTILE: &str = "<img src=x onerror=alert(1)>";

/// A server on a folder of its own; it ends with the test.
struct Place {
    folder: tempfile::TempDir,
    address: SocketAddr,
    secret: String,
    stop: Arc<AtomicBool>,
    thread: Option<std::thread::JoinHandle<()>>,
}

/// An answer.
struct Got {
    status: u16,
    head: String,
    body: String,
}

impl Got {
    fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.body))
    }

    fn header(&self, name: &str) -> Option<&str> {
        let lines = self.head.lines().filter_map(|line| line.split_once(':'));
        lines.into_iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
    }
}

impl Place {
    fn new() -> Self {
        Self::with(|_| {})
    }

    fn with(set: impl FnOnce(&mut Config)) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let code = folder.path().join("code");
        std::fs::create_dir(&code).unwrap();
        let hostile = format!(
            "package p\n\nfunc F(a int) int {{\n\tif a > 1 {{\n\t\treturn 1\n\t}}\n\treturn 0\n}}\n// {HOSTILE}\n"
        );
        std::fs::write(code.join("a.go"), &hostile).unwrap();
        std::fs::write(code.join(format!("{}.go", HOSTILE.replace('/', "_"))), "package p\nfunc G() {}\n")
            .unwrap();
        let mut config = Config { store: folder.path().join("store.db"), ..Config::default() };
        set(&mut config);
        let stop = Arc::new(AtomicBool::new(false));
        let (send, receive) = std::sync::mpsc::channel();
        let handle = stop.clone();
        let thread = std::thread::spawn(move || {
            let runtime =
                tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
            runtime.block_on(async {
                let server = Server::bind(config).await.unwrap();
                send.send((server.listener.local_addr().unwrap(), server.link.clone())).unwrap();
                server.run(&|| handle.load(Ordering::Relaxed)).await;
            });
        });
        let (address, link) = receive.recv().unwrap();
        let secret = link.rsplit_once("token=").map_or("", |(_, secret)| secret).to_owned();
        Self { folder, address, secret, stop, thread: Some(thread) }
    }

    fn code(&self) -> String {
        self.folder.path().join("code").display().to_string()
    }

    fn raw(&self, request: &str) -> Got {
        let mut stream = TcpStream::connect(self.address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        let _ = stream.write_all(request.as_bytes());
        let mut bytes = vec![];
        let _ = stream.read_to_end(&mut bytes);
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
        let status = head.split(' ').nth(1).and_then(|code| code.parse().ok()).unwrap_or(0);
        let body = if head.to_ascii_lowercase().contains("transfer-encoding: chunked") {
            unchunked(body)
        } else {
            body.to_owned()
        };
        Got { status, head: head.to_owned(), body }
    }

    /// A request with these headers and no others but the host.
    fn plain(&self, method: &str, path: &str, headers: &str, body: &str) -> Got {
        let (host, length) = (self.address, body.len());
        self.raw(&format!(
            "{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nContent-Length: {length}\r\n{headers}\r\n{body}"
        ))
    }

    fn call(&self, method: &str, path: &str, body: &Value) -> Got {
        let headers = format!("Authorization: Bearer {}\r\nContent-Type: application/json\r\n", self.secret);
        let body = if body.is_null() { String::new() } else { body.to_string() };
        self.plain(method, path, &headers, &body)
    }

    fn get(&self, path: &str) -> Got {
        self.call("GET", path, &Value::Null)
    }

    /// Analyses the code by a job; waits for its end.
    fn analyse(&self) -> Value {
        let submitted = self.call("POST", "/api/v1/jobs", &json!({ "kind": "path", "path": self.code() }));
        assert_eq!(submitted.status, 202, "{}", submitted.body);
        self.end_of(submitted.header("location").unwrap())
    }

    fn end_of(&self, job: &str) -> Value {
        let until = Instant::now() + Duration::from_secs(60);
        loop {
            let job = self.get(job).json();
            let state = job["state"].as_str().unwrap().to_owned();
            if !["queued", "running"].contains(&state.as_str()) {
                return job;
            }
            assert!(Instant::now() < until, "the job does not end: {job}");
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn unchunked(mut body: &str) -> String {
    let mut text = String::new();
    while let Some((size, rest)) = body.split_once("\r\n") {
        let size = usize::from_str_radix(size, 16).unwrap_or(0);
        if size == 0 {
            break;
        }
        text.push_str(rest.get(..size).unwrap_or(rest));
        body = rest.get(size + 2..).unwrap_or("");
    }
    text
}

#[test]
fn nobody_gets_in_without_a_token() {
    let place = Place::new();
    for route in ROUTES.iter().filter(|route| !matches!(route.handler, Handler::Login | Handler::CspReport)) {
        let path = route.path.replace(['{', '}'], "");
        let got =
            place.plain(&route.verb.name().to_uppercase(), &path, "Content-Type: application/json\r\n", "{}");
        assert_eq!(got.status, 401, "{}: {}", route.path, got.body);
        assert_eq!(got.header("content-type"), Some("application/problem+json"));
        assert_eq!(got.json()["request_id"].as_str(), got.header("x-request-id"));
    }
    for wrong in ["Bearer x", "Bearer ", "Basic eDp4", &format!("Bearer {}x", place.secret)] {
        assert_eq!(
            place.plain("GET", "/api/v1/jobs", &format!("Authorization: {wrong}\r\n"), "").status,
            401
        );
    }
    assert_eq!(place.plain("GET", "/api/v1/jobs?token=", "Cookie: pellucid=1\r\n", "").status, 401);
    assert_eq!(place.plain("GET", "/?token=wrong", "", "").status, 401);
}

#[test]
fn the_link_becomes_a_cookie_that_scripts_and_other_sites_do_not_get() {
    let place = Place::new();
    let got = place.plain("GET", &format!("//evil.example/x?token={}", place.secret), "", "");
    assert_eq!((got.status, got.header("location")), (303, Some("/evil.example/x")));
    let cookie = got.header("set-cookie").unwrap();
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), "{cookie}");
    assert!(!cookie.contains(&place.secret));
    let cookie = format!("Cookie: {}\r\n", cookie.split(';').next().unwrap());
    assert_eq!(place.plain("GET", "/api/v1/session", &cookie, "").status, 200);
    for foreign in [
        "Origin: http://evil.example\r\n",
        "Origin: null\r\n",
        "Sec-Fetch-Site: cross-site\r\n",
        "Sec-Fetch-Site: same-site\r\n",
    ] {
        let got = place.plain("GET", "/api/v1/session", &format!("{cookie}{foreign}"), "");
        assert_eq!(got.status, 403, "{foreign}");
        assert!(got.header("access-control-allow-origin").is_none());
    }
    let form = place.plain("POST", "/api/v1/jobs", &format!("{cookie}Content-Type: text/plain\r\n"), "{}");
    assert_eq!(form.status, 400);
}

#[test]
fn a_name_that_points_here_is_not_served() {
    let place = Place::new();
    for host in ["evil.example", "evil.example:80", "127.0.0.1:1", "", "localhost.evil.example"] {
        let request = format!(
            "GET /api/v1/session HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nAuthorization: Bearer {}\r\n\r\n",
            place.secret
        );
        assert_eq!(place.raw(&request).status, 403, "{host:?}");
    }
    let port = place.address.port();
    let request = format!("GET / HTTP/1.1\r\nHost: LOCALHOST:{port}\r\nConnection: close\r\n\r\n");
    assert_eq!(place.raw(&request).status, 200);
}

#[test]
fn tokens_have_scopes_and_end() {
    let place = Place::new();
    let tokens = Tokens::beside(&place.folder.path().join("store.db"));
    let make = |scopes: Value| {
        place.call("POST", "/api/v1/tokens", &json!({ "name": "t", "scopes": scopes, "days": 1 })).json()
    };
    let (reader, submitter) = (make(json!(["read"])), make(json!(["submit"])));
    let as_one = |token: &Value, method: &str, path: &str, body: &str| {
        let secret = token["secret"].as_str().unwrap();
        place
            .plain(
                method,
                path,
                &format!("Authorization: Bearer {secret}\r\nContent-Type: application/json\r\n"),
                body,
            )
            .status
    };
    let job = json!({ "kind": "path", "path": place.code() }).to_string();
    assert_eq!(as_one(&reader, "GET", "/api/v1/jobs", ""), 200);
    assert_eq!(as_one(&reader, "POST", "/api/v1/jobs", &job), 403);
    assert_eq!(as_one(&reader, "POST", "/api/v1/uploads?name=a.zip", "x"), 403);
    assert_eq!(as_one(&submitter, "POST", "/api/v1/jobs", &job), 202);
    assert_eq!(as_one(&submitter, "GET", "/api/v1/tokens", ""), 403);
    let listed = place.get("/api/v1/tokens");
    assert!(!listed.body.contains("secret") && !listed.body.contains("hash"));
    let id = reader["id"].as_str().unwrap();
    assert_eq!(place.call("DELETE", &format!("/api/v1/tokens/{id}"), &Value::Null).status, 200);
    assert_eq!(as_one(&reader, "GET", "/api/v1/jobs", ""), 401);
    let (_, old) = tokens.create("old", &[super::Scope::Read], Some(1), 0).unwrap();
    assert_eq!(as_one(&json!({ "secret": old }), "GET", "/api/v1/jobs", ""), 401);
}

#[test]
fn guessing_tokens_is_slowed_down() {
    let place = Place::new();
    let guess = || place.plain("GET", "/api/v1/jobs", "Authorization: Bearer pellucid_0\r\n", "");
    let last = (0..40).map(|_| guess()).find(|got| got.status == 429);
    assert!(last.is_some_and(|got| got.header("retry-after").is_some()));
    assert_eq!(place.get("/api/v1/jobs").status, 200);
}

#[test]
fn places_that_may_not_be_read_are_refused() {
    let place = Place::with(|config| config.serve.roots = vec![config.store.parent().unwrap().join("code")]);
    let submit = |body: Value| place.call("POST", "/api/v1/jobs", &body).status;
    assert_eq!(submit(json!({ "kind": "path", "path": "/etc" })), 403);
    assert_eq!(submit(json!({ "kind": "path", "path": format!("{}/../", place.code()) })), 403);
    assert_eq!(submit(json!({ "kind": "path", "path": "/no/such/place" })), 400);
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("/etc", place.folder.path().join("code/way-out")).unwrap();
        assert_eq!(submit(json!({ "kind": "path", "path": format!("{}/way-out", place.code()) })), 403);
    }
    for url in [
        "http://127.0.0.1:1/x",
        "http://169.254.169.254/x",
        "file:///etc",
        "ext::sh -c id",
        "http://u:p@1.1.1.1/x",
    ] {
        let status = submit(json!({ "kind": "git", "url": url, "revision": null }));
        assert!(status == 400 || status == 403, "{url}: {status}");
    }
    assert_eq!(
        submit(json!({ "kind": "git", "url": "http://1.1.1.1/x", "revision": "--upload-pack=id" })),
        400
    );
    assert_eq!(submit(json!({ "kind": "upload", "name": "x", "file": "/etc/passwd" })), 400);
    assert_eq!(submit(json!({ "kind": "path", "path": place.code() })), 202);
}

#[test]
fn bodies_and_uploads_are_bounded() {
    let place = Place::with(|config| config.serve.max_upload = 1000);
    let headers = format!("Authorization: Bearer {}\r\nContent-Type: application/json\r\n", place.secret);
    let big = format!("{{\"sql\": \"{}\"}}", "x".repeat(2 << 20));
    assert_eq!(place.plain("POST", "/api/v1/query", &headers, &big).status, 413);
    let upload =
        |name: &str, body: &str| place.plain("POST", &format!("/api/v1/uploads?name={name}"), &headers, body);
    assert_eq!(upload("a.zip", &"x".repeat(2000)).status, 413);
    assert_eq!(upload("a.exe", "x").status, 400);
    assert!(std::fs::read_dir(place.folder.path().join("cache/uploads")).unwrap().next().is_none());
    let broken = upload("a.zip", "no archive");
    assert_eq!(broken.status, 202);
    let job = place.end_of(broken.header("location").unwrap());
    assert_eq!(job["state"], "failed");
    assert!(!job.to_string().contains("uploads/"), "where uploads are kept is nobody's business: {job}");
    let long = format!("/api/v1/search?q={}", "x".repeat(5000));
    assert_eq!(place.get(&long).status, 400);
}

#[test]
fn a_head_that_never_ends_is_cut_off() {
    let place = Place::new();
    let mut stream = TcpStream::connect(place.address).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    stream.write_all(b"GET / HTTP/1.1\r\nX: ").unwrap();
    let begun = Instant::now();
    let mut rest = vec![];
    let _ = stream.read_to_end(&mut rest);
    assert!(begun.elapsed() < Duration::from_secs(15), "{:?}", begun.elapsed());
}

#[test]
fn queries_only_read_and_end() {
    let place = Place::new();
    place.analyse();
    let ask = |sql: &str| place.call("POST", "/api/v1/query", &json!({ "sql": sql }));
    for bad in [
        "DELETE FROM files",
        "SELECT * FROM main.unit",
        "ATTACH '/etc/passwd' AS x",
        "PRAGMA journal_mode",
        "SELECT load_extension('x')",
        "SELECT 1; DROP TABLE unit",
        "",
    ] {
        let got = ask(bad);
        assert!(got.status == 400, "{bad}: {} {}", got.status, got.body);
    }
    let endless =
        ask("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n");
    assert_eq!(endless.status, 422, "{}", endless.body);
    let cut = ask("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n").json();
    assert_eq!((&cut["shown"], &cut["reason"]), (&json!(1000), &json!("limit")));
    let injected = place.get("/api/v1/views/functions?sort=cognitive%22%3B%20DROP%20TABLE%20x").status;
    assert_eq!(injected, 400);
    assert_eq!(place.get("/api/v1/views/sqlite_schema").status, 404);
    assert_eq!(place.get("/api/v1/views/functions?q=%27%20OR%201%3D1").json()["total"], 0);
    assert_eq!(place.get("/api/v1/file?path=../../../etc/passwd").status, 404);
    assert_eq!(place.get("/api/v1/file?path=/etc/passwd").status, 404);
}

#[test]
fn text_of_analysed_code_stays_text() {
    let place = Place::new();
    place.analyse();
    for path in ["/api/v1/views/files", "/api/v1/file?path=a.go", "/api/v1/search?q=img", "/api/v1/map"] {
        let got = place.get(path);
        assert_eq!(got.header("content-type"), Some("application/json"), "{path}");
        assert_eq!(got.header("x-content-type-options"), Some("nosniff"));
    }
    let page = place.plain("GET", &format!("/explore?q={}", "%3Cscript%3E"), "", "");
    assert_eq!(page.status, 200);
    assert!(!page.body.contains("<script>alert") && !page.body.contains("%3Cscript"));
    let csp = page.header("content-security-policy").unwrap();
    for part in [
        "default-src 'none'",
        "script-src 'self'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
    ] {
        assert!(csp.contains(part), "{csp}");
    }
    assert!(!csp.contains("unsafe"));
}

#[test]
fn every_route_answers_what_the_document_says() {
    let place = Place::new();
    place.analyse();
    place.analyse();
    std::fs::write(
        place.folder.path().join("code/b.go"),
        "package p\nfunc H(a, b, c, d, e, f, g, h, i, j int) int { return a }\ntype T struct { t *T }\n",
    )
    .unwrap();
    place.analyse();
    let document = place.get("/api/v1/openapi.json").json();
    let findings = place.get("/api/v1/findings?confidence=0").json();
    let finding = &findings["findings"][0];
    for route in ROUTES {
        assert!(document["paths"][route.path][route.verb.name()].is_object());
        // The map of a run has a test of its own: most of these jobs have none any more.
        if route.path == "/api/v1/jobs/{id}/map"
            || matches!(
                route.handler,
                Handler::Login | Handler::CspReport | Handler::Upload | Handler::Events
            )
            || route.verb == Verb::Delete
        {
            continue;
        }
        let id = if route.path == "/api/v1/findings/{id}" { finding["id"].as_str().unwrap() } else { "1" };
        let path = route.path.replace("{view}", "functions").replace("{id}", id);
        let query = match route.path {
            "/api/v1/search" => "?q=F",
            "/api/v1/graph/path" => "?from=F&to=G",
            "/api/v1/graph/entry-points"
            | "/api/v1/graph/coupling"
            | "/api/v1/graph/matrix"
            | "/api/v1/graph/cycles" => "",
            "/api/v1/graph/classes" => "?node=T",
            path if path.starts_with("/api/v1/graph/") => "?node=F",
            "/api/v1/file" | "/api/v1/ast" | "/api/v1/map/find" => "?path=a.go",
            "/api/v1/explain" => "?file=a.go&line=4",
            _ => "",
        };
        let body = match route.path {
            "/api/v1/jobs" if route.verb == Verb::Post => json!({ "kind": "path", "path": place.code() }),
            "/api/v1/query" => json!({ "sql": "SELECT 1" }),
            "/api/v1/ast/query" => json!({ "query": "(identifier) @x", "path": "a.go" }),
            "/api/v1/tokens" => json!({ "name": "x" }),
            _ => Value::Null,
        };
        let got = place.call(&route.verb.name().to_uppercase(), &format!("{path}{query}"), &body);
        assert_eq!(got.status, route.status, "{}: {}", route.path, got.body);
        if route.answer.is_empty() {
            continue;
        }
        let answer = got.json();
        let wanted = json!({ "$ref": format!("#/components/schemas/{}", route.answer) });
        assert_eq!(schema::problems(&document, &wanted, &answer), [""; 0], "{}: {answer}", route.path);
        if route.handler.is_of_snapshot() {
            let etag = got.header("etag").unwrap();
            let headers = format!("Authorization: Bearer {}\r\nIf-None-Match: {etag}\r\n", place.secret);
            assert_eq!(place.plain("GET", &format!("{path}{query}"), &headers, "").status, 304);
        }
    }
    for (path, status) in [
        ("/api/v1/nothing", 404),
        ("/api/v1/views/functions?x=1", 400),
        ("/api/v1/jobs/99", 404),
        ("/api/v1/overview?snapshot=99", 404),
    ] {
        let got = place.get(path);
        assert_eq!(
            (got.status, got.header("content-type")),
            (status, Some("application/problem+json")),
            "{path}"
        );
    }
    assert_eq!(place.call("DELETE", "/api/v1/overview", &Value::Null).status, 405);
}

/// `docs/reference/openapi.json` is what the server says; types of the web UI are made of that file.
#[test]
fn the_document_that_is_kept_is_what_the_server_serves() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/reference/openapi.json");
    let now = format!("{}\n", serde_json::to_string_pretty(&super::openapi::document()).unwrap());
    if std::env::var_os("PELLUCID_UPDATE").is_some() {
        std::fs::create_dir_all(std::path::Path::new(file).parent().unwrap()).unwrap();
        std::fs::write(file, &now).unwrap();
    }
    let kept = std::fs::read_to_string(file).unwrap_or_default();
    assert!(
        kept == now,
        "{file} is not what is served; PELLUCID_UPDATE=1 writes it, `npm run types` in web the types"
    );
}

#[test]
fn pages_follow_each_other_by_cursors() {
    let place = Place::new();
    place.analyse();
    let first = place.get("/api/v1/views/functions?limit=1&columns=name").json();
    assert_eq!((&first["shown"], &first["total"], &first["reason"]), (&json!(1), &json!(2), &json!("limit")));
    let cursor = first["next"].as_str().unwrap();
    let second = place.get(&format!("/api/v1/views/functions?limit=1&columns=name&cursor={cursor}")).json();
    assert!(second["next"].is_null() && second["rows"] != first["rows"]);
    assert_eq!(place.get("/api/v1/views/functions?cursor=zz").status, 400);
    assert_eq!(place.get("/api/v1/views/functions?cursor=ff.1").status, 409);
    let export = place.get("/api/v1/export/functions");
    assert_eq!(export.body.lines().filter(|line| line.starts_with('{')).count(), 2);
}

#[test]
fn events_are_replayed_from_where_a_reader_was() {
    let place = Place::new();
    let job = place.analyse();
    let headers = |last: &str| format!("Authorization: Bearer {}\r\n{last}", place.secret);
    let path = format!("/api/v1/jobs/{}/events", job["id"].as_str().unwrap());
    let all = place.plain("GET", &path, &headers(""), "");
    assert_eq!(all.header("content-type"), Some("text/event-stream"));
    for kind in ["queued", "running", "planned", "step", "finished", "end"] {
        assert!(all.body.contains(&format!("event: {kind}\n")), "{kind}: {}", all.body);
    }
    let last = job["last_event"].as_u64().unwrap();
    let rest = place.plain("GET", &path, &headers(&format!("Last-Event-ID: {}\r\n", last - 1)), "");
    assert!(rest.body.contains("event: finished") && !rest.body.contains("event: planned"), "{}", rest.body);
}

#[test]
fn the_map_of_a_run_is_there_before_its_snapshot_and_fills() {
    let place = Place::new();
    place.analyse();
    let map = place.get("/api/v1/jobs/1/map").json();
    let document = place.get("/api/v1/openapi.json").json();
    let wanted = json!({ "$ref": "#/components/schemas/LiveTile" });
    assert_eq!(schema::problems(&document, &wanted, &map), [""; 0], "{map}");
    let root = &map["boxes"][0];
    assert_eq!((&root["files"], &root["done"], &root["failed"]), (&json!(2), &json!(2), &json!(0)), "{map}");
    std::fs::write(place.folder.path().join("code/b.go"), "package p\n").unwrap();
    place.analyse();
    assert_eq!(place.get("/api/v1/jobs/2/map").json()["boxes"][0]["done"], 3);
    assert_eq!(place.get("/api/v1/jobs/1/map").status, 404, "one map is enough");
}

#[test]
fn jobs_can_be_cancelled_and_outlive_the_server() {
    let place = Place::new();
    place.analyse();
    assert_eq!(place.call("DELETE", "/api/v1/jobs/1", &Value::Null).status, 409);
    assert_eq!(place.call("POST", "/api/v1/jobs/1/rerun", &Value::Null).status, 202);
    place.end_of("/api/v1/jobs/2");
    let again = super::jobs::Jobs::beside(&place.folder.path().join("store.db"));
    assert_eq!(again.list().len(), 2);
    let file = place.folder.path().join("store.db.jobs.json");
    let text = std::fs::read_to_string(&file).unwrap().replace("\"done\"", "\"running\"");
    std::fs::write(&file, text).unwrap();
    let again = super::jobs::Jobs::beside(&place.folder.path().join("store.db"));
    assert!(again.list().iter().all(|job| job.json()["state"] == "interrupted"));
}

#[test]
fn figures_are_there_for_prometheus() {
    let place = Place::new();
    place.get("/api/v1/jobs");
    place.plain("POST", "/api/v1/csp-report", "", "{}");
    let text = place.plain("GET", "/metrics", "", "").body;
    for line in [
        "pellucid_http_requests_total{route=\"/api/v1/jobs\",status=\"200\"} 1",
        "pellucid_csp_reports_total 1",
    ] {
        assert!(text.contains(line), "{line} in {text}");
    }
    assert_eq!(place.plain("GET", "/healthz", "", "").status, 200);
    assert_eq!(place.plain("GET", "/readyz", "", "").status, 200);
}
