//! The web UI, embedded: hashed names are kept for ever, pages are asked for again.

use super::app::now;
use super::dispatch::{Peer, RequestId, Shared, refuse};
use super::problem::Problem;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::response::Response;
use std::io::Read;

/// A file of the UI, packed with gzip.
struct Asset {
    path: &'static str,
    kind: &'static str,
    packed: &'static [u8],
}

include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// The page of the offline report, if the UI was built.
pub(crate) fn report_page() -> Option<String> {
    let asset = ASSETS.iter().find(|asset| asset.path == REPORT)?;
    let mut text = String::new();
    flate2::read::GzDecoder::new(asset.packed).read_to_string(&mut text).ok()?;
    Some(text)
}

/// The page that `report --html` fills; nothing that is served.
const REPORT: &str = "report.html";

/// A file of the UI, or its page: paths are the page's own affair.
pub(super) async fn serve(State(shared): State<Shared>, request: Request) -> Response {
    let path = request.uri().path();
    let id = request.extensions().get::<RequestId>().map_or("", |id| &id.0);
    if path.starts_with("/api/") {
        return refuse(&Problem::not_found("there is no such path; /api/v1/openapi.json lists all"), id);
    }
    if request.method() != Method::GET && request.method() != Method::HEAD {
        return refuse(&Problem::method(), id);
    }
    if let Some(token) = query_token(request.uri().query().unwrap_or_default()) {
        return enter(&shared, &request, token, id);
    }
    let wanted = path.trim_start_matches('/');
    let exact = ASSETS.iter().find(|asset| asset.path == wanted && wanted != REPORT);
    let hashed = exact.is_some() && wanted.starts_with("assets/");
    let page = || ASSETS.iter().find(|asset| asset.path == "index.html");
    let Some(asset) = exact.or_else(|| page().filter(|_| !wanted.starts_with("assets/"))) else {
        return refuse(&Problem::not_found("there is no such file"), id);
    };
    let packs = request.headers().get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok());
    let mut response = file(asset, packs.is_some_and(|text| text.contains("gzip")));
    let keep = if hashed { "public, max-age=31536000, immutable" } else { "no-cache" };
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(keep));
    response
}

fn query_token(query: &str) -> Option<&str> {
    query.split('&').find_map(|pair| pair.strip_prefix("token="))
}

/// Exchanges the link's secret for a cookie, and takes it out of the address.
fn enter(shared: &Shared, request: &Request, token: &str, id: &str) -> Response {
    let Some(Peer(peer)) = request.extensions().get::<Peer>() else {
        return refuse(&Problem::internal("who asks is not known"), id);
    };
    let cookie = match shared.app.access.open(token, *peer, now()) {
        Ok(cookie) => cookie,
        Err(problem) => return refuse(&problem, id),
    };
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::SEE_OTHER;
    let headers = response.headers_mut();
    // Only the path, and one slash: `//host` would lead elsewhere.
    let path = format!("/{}", request.uri().path().trim_start_matches(['/', '\\']));
    for (name, value) in [(header::LOCATION, path), (header::SET_COOKIE, cookie)] {
        if let Ok(value) = HeaderValue::from_str(&value) {
            headers.insert(name, value);
        }
    }
    response
}

fn file(asset: &Asset, packed: bool) -> Response {
    let body = if packed {
        Body::from(asset.packed)
    } else {
        let mut plain = vec![];
        let _ = flate2::read::GzDecoder::new(asset.packed).read_to_end(&mut plain);
        Body::from(plain)
    };
    let mut response = Response::new(body);
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(asset.kind));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if packed {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    }
    response
}
