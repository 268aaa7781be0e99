//! From a request to an answer: who, how often, what; and the headers that every answer has.

use super::access::Principal;
use super::app::{App, Ask, now};
use super::params::{Params, decode};
use super::problem::{Problem, Result};
use super::routes::{Handler, ROUTES, Reply, Route, Verb};
use super::{assets, openapi, streams, telemetry, upload};
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{MatchedPath, Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;
use axum::routing::{MethodFilter, MethodRouter, get, on};
use std::collections::BTreeMap;
use std::io::Write;
use std::net::IpAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError};
use std::time::{Duration, Instant};
use tokio::sync::Semaphore;

/// Largest body of a request that is no upload.
const BODY: usize = 1 << 20;
/// Longest time a request may take.
const TIME: Duration = Duration::from_secs(30);
/// Requests that compute at the same time; others wait.
const AT_ONCE: usize = 8;

/// What pages may do: nothing that does not come from this server, no script or style in the markup, no markup made
/// from text.
const CSP: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
    connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; \
    require-trusted-types-for 'script'; trusted-types 'none'; report-uri /api/v1/csp-report";

/// What handlers share.
#[derive(Clone)]
pub(super) struct Shared {
    pub(super) app: Arc<App>,
    computing: Arc<Semaphore>,
}

/// The router of everything.
pub(super) fn router(app: Arc<App>) -> Router {
    let shared = Shared { app, computing: Arc::new(Semaphore::new(AT_ONCE)) };
    let mut router = Router::new();
    for route in ROUTES {
        router = router.route(route.path, method(route));
    }
    router
        .route("/api/v1/openapi.json", get(|| async { json_text(openapi::document().to_string()) }))
        .route("/healthz", get(|| async { json_text(r#"{"status":"ok"}"#.to_owned()) }))
        .route("/readyz", get(telemetry::ready))
        .route("/metrics", get(telemetry::metrics))
        .fallback(assets::serve)
        .method_not_allowed_fallback(|| async { refuse(&Problem::method(), "") })
        .layer(axum::middleware::from_fn_with_state(shared.clone(), guard))
        .with_state(shared)
}

fn method(route: &'static Route) -> MethodRouter<Shared> {
    let filter = match route.verb {
        Verb::Get => MethodFilter::GET,
        Verb::Post => MethodFilter::POST,
        Verb::Delete => MethodFilter::DELETE,
    };
    on(filter, move |State(shared): State<Shared>, request: Request| answer(shared, route, request))
}

/// What holds for every request and every answer.
async fn guard(State(shared): State<Shared>, mut request: Request, next: Next) -> Response {
    static NUMBER: AtomicU64 = AtomicU64::new(0);
    let begun = Instant::now();
    let id = format!(
        "{:x}-{:x}",
        shared.app.started.elapsed().as_millis(),
        NUMBER.fetch_add(1, Ordering::Relaxed)
    );
    let path = request.uri().path().to_owned();
    let route = request.extensions().get::<MatchedPath>().map(|path| path.as_str().to_owned());
    let compress = accepts_gzip(request.headers());
    request.extensions_mut().insert(RequestId(id.clone()));
    let mut response = match admitted(&shared, &request) {
        Ok(()) => next.run(request).await,
        Err(problem) => refuse(&problem, &id),
    };
    if compress {
        response = compressed(response).await;
    }
    let headers = response.headers_mut();
    for (name, value) in [
        ("content-security-policy", CSP),
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "no-referrer"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("x-frame-options", "DENY"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    if let Ok(value) = HeaderValue::from_str(&id) {
        headers.insert("x-request-id", value);
    }
    let label = ROUTES.iter().find(|one| Some(one.path) == route.as_deref()).map_or("other", |one| one.path);
    shared.app.counters.count(label, response.status().as_u16(), begun);
    tracing::debug!(request = %id, path, status = response.status().as_u16(), "answered");
    response
}

/// Refuses requests that a foreign page made, and more of them than one may send; before anything is done for them.
fn admitted(shared: &Shared, request: &Request) -> Result<()> {
    let access = &shared.app.access;
    access.check_place(request.method(), request.headers())?;
    access.check_rate(&peer(request.extensions())?.to_string())
}

fn peer(extensions: &axum::http::Extensions) -> Result<IpAddr> {
    extensions.get::<Peer>().map(|peer| peer.0).ok_or_else(|| Problem::internal("who asks is not known"))
}

/// Who is at the other end of the connection.
#[derive(Clone)]
pub(super) struct Peer(pub(super) IpAddr);

/// The id of a request, for problems and logs.
#[derive(Clone)]
pub(super) struct RequestId(pub(super) String);

async fn answer(shared: Shared, route: &'static Route, request: Request) -> Response {
    let id = request.extensions().get::<RequestId>().map_or_else(String::new, |id| id.0.clone());
    match tried(shared, route, request).await {
        Ok(response) => response,
        Err(problem) => {
            if problem.status.is_server_error() {
                tracing::warn!(request = %id, "{}", problem.detail);
            }
            refuse(&problem, &id)
        }
    }
}

async fn tried(shared: Shared, route: &'static Route, request: Request) -> Result<Response> {
    let peer = peer(request.extensions())?;
    let (head, body) = request.into_parts();
    let params = Params::read(head.uri.query().unwrap_or_default(), route.params);
    let app = &shared.app;
    match route.handler {
        Handler::CspReport => {
            let _ = limited(body, 16 << 10).await;
            app.counters.csp_reports.fetch_add(1, Ordering::Relaxed);
            return Ok(plain(StatusCode::NO_CONTENT, Body::empty()));
        }
        Handler::Login => {
            let body = limited(body, BODY).await?;
            let token: Login = serde_json::from_slice(&body)
                .map_err(|error| Problem::invalid(format!("the body does not fit: {error}")))?;
            let cookie = app.access.open(&token.token, peer, now())?;
            let reply = Reply { cookie: Some(cookie), ..serde_json::json!({ "ok": true }).into() };
            return Ok(replied(reply));
        }
        _ => {}
    }
    let principal = app.access.principal(&head.headers, peer, now())?;
    if principal.scope < route.scope {
        let needed = format!("{:?}", route.scope).to_lowercase();
        return Err(Problem::forbidden(format!("this needs the scope {needed}")));
    }
    let params = params?;
    let parts = parts(route.path, head.uri.path())?;
    match route.handler {
        Handler::Upload => {
            let job = upload::take(app, &params, &principal, body).await?;
            return Ok(replied(job));
        }
        Handler::Events => return streams::events(app.clone(), &parts, &params, &head.headers),
        Handler::Export => {
            let ask = Ask::new(app.clone(), principal, params, parts, Bytes::new());
            return streams::export(ask).await;
        }
        _ => {}
    }
    check_content(&head.method, &head.headers)?;
    let body = tokio::time::timeout(TIME, limited(body, BODY)).await.map_err(|_| late())??;
    let ask = Ask::new(app.clone(), principal, params, parts, body);
    computed(&shared, route, ask, &head.headers).await
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Login {
    token: String,
}

/// Bodies are JSON: what a form of another site can send is not.
fn check_content(method: &Method, headers: &HeaderMap) -> Result<()> {
    let kind =
        headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or("application/json");
    if method == Method::POST && kind.split(';').next().map(str::trim) != Some("application/json") {
        return Err(Problem::invalid("the body must be application/json"));
    }
    Ok(())
}

/// Runs a handler on a thread that may block.
async fn computed(shared: &Shared, route: &'static Route, ask: Ask, headers: &HeaderMap) -> Result<Response> {
    let waiting = shared.computing.clone().acquire_owned();
    let permit = tokio::time::timeout(TIME, waiting).await.map_err(|_| late())?;
    let permit = permit.map_err(|_| Problem::unavailable("the server is ending"))?;
    let known = headers.get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok()).map(str::to_owned);
    let work = move || -> Result<Response> {
        *ask.permit.lock().unwrap_or_else(PoisonError::into_inner) = Some(permit);
        if let Some(handler) = route.handler.of_snapshot() {
            let shown = ask.shown()?;
            let etag = format!("\"{}\"", shown.word());
            let mut response = if known.is_some_and(|known| known.split(',').any(|one| one.trim() == etag)) {
                plain(StatusCode::NOT_MODIFIED, Body::empty())
            } else {
                json_text(ask.app.long.of(&shown.word(), route.path, &ask, handler)?)
            };
            let headers = response.headers_mut();
            headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
            if let Ok(etag) = HeaderValue::from_str(&etag) {
                headers.insert(header::ETAG, etag);
            }
            return Ok(response);
        }
        match route.handler {
            Handler::Plain(handler) => Ok(replied(handler(&ask)?)),
            _ => Err(Problem::internal("no such handler")),
        }
    };
    let done = tokio::time::timeout(TIME, tokio::task::spawn_blocking(work)).await.map_err(|_| late())?;
    done.map_err(|_| Problem::internal("the request failed; the log says more"))?
}

fn late() -> Problem {
    Problem::unavailable(format!(
        "this takes longer than {} s; ask again later: what is made of a snapshot once is kept",
        TIME.as_secs()
    ))
}

async fn limited(body: Body, most: usize) -> Result<Bytes> {
    axum::body::to_bytes(body, most)
        .await
        .map_err(|_| Problem::too_large(format!("a body has {most} bytes at most, and arrives whole")))
}

/// The values of a path's `{...}` parts.
fn parts(pattern: &'static str, path: &str) -> Result<BTreeMap<String, String>> {
    let named = pattern.split('/').zip(path.split('/'));
    let named = named.filter_map(|(part, value)| Some((part.strip_prefix('{')?.strip_suffix('}')?, value)));
    named.map(|(name, value)| Ok((name.to_owned(), decode(&value.replace('+', "%2B"))?))).collect()
}

fn plain(status: StatusCode, body: Body) -> Response {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    response
}

fn json_text(text: impl Into<Body>) -> Response {
    let mut response = plain(StatusCode::OK, text.into());
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}

pub(super) fn replied(reply: Reply) -> Response {
    let mut response = json_text(reply.body.to_string());
    *response.status_mut() = reply.status;
    let headers = response.headers_mut();
    for (name, value) in [(header::LOCATION, reply.location), (header::SET_COOKIE, reply.cookie)] {
        if let Some(value) = value.and_then(|value| HeaderValue::from_str(&value).ok()) {
            headers.insert(name, value);
        }
    }
    response
}

/// A problem as an answer.
pub(super) fn refuse(problem: &Problem, request: &str) -> Response {
    let mut response = plain(problem.status, problem.json(request).to_string().into());
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
    if let Some(seconds) = problem.retry_after {
        headers.insert(header::RETRY_AFTER, seconds.into());
    }
    if problem.status == StatusCode::UNAUTHORIZED {
        headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
    }
    response
}

fn accepts_gzip(headers: &HeaderMap) -> bool {
    let text = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    text.split(',').any(|one| {
        let (name, weight) = one.split_once(';').unwrap_or((one, ""));
        let weight = weight.trim().strip_prefix("q=").and_then(|weight| weight.parse().ok());
        name.trim() == "gzip" && weight.unwrap_or(1.0) > 0.0
    })
}

/// JSON answers, compressed.
async fn compressed(response: Response) -> Response {
    let json = response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind == "application/json");
    if !json || response.headers().contains_key(header::CONTENT_ENCODING) {
        return response;
    }
    let (mut head, body) = response.into_parts();
    let Ok(bytes) = axum::body::to_bytes(body, usize::MAX).await else {
        return refuse(&Problem::internal("the answer was lost"), "");
    };
    if bytes.len() < 1024 {
        return Response::from_parts(head, bytes.into());
    }
    // Packing is computing: the threads that answer everybody are not for it.
    let plain = bytes.clone();
    match tokio::task::spawn_blocking(move || gzip(&plain)).await {
        Ok(Ok(packed)) => {
            head.headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
            head.headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
            head.headers.remove(header::CONTENT_LENGTH);
            Response::from_parts(head, packed.into())
        }
        _ => Response::from_parts(head, bytes.into()),
    }
}

fn gzip(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let room = Vec::with_capacity(bytes.len() / 4);
    let mut packer = flate2::write::GzEncoder::new(room, flate2::Compression::fast());
    packer.write_all(bytes)?;
    packer.finish()
}

/// Who asks, for handlers outside the table.
pub(super) fn asked_by(shared: &Shared, request: &Request) -> Result<Principal> {
    shared.app.access.principal(request.headers(), peer(request.extensions())?, now())
}
