//! Whether the server is ready, and its figures for Prometheus.

use super::dispatch::{RequestId, Shared, asked_by, refuse};
use super::problem::Problem;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, header};
use axum::response::Response;
use std::fmt::Write;
use std::sync::PoisonError;
use std::sync::atomic::Ordering;

/// Ready once the store can be read.
pub(super) async fn ready(State(shared): State<Shared>) -> Response {
    let app = shared.app;
    let asked = tokio::task::spawn_blocking(move || app.newest().map(|_| ())).await;
    match asked {
        Ok(Ok(())) => super::dispatch::replied(serde_json::json!({ "status": "ready" }).into()),
        _ => refuse(&Problem::unavailable("the store cannot be read"), ""),
    }
}

/// Figures as Prometheus reads them. On this machine anybody may ask; elsewhere with a token.
pub(super) async fn metrics(State(shared): State<Shared>, request: Request) -> Response {
    if !shared.app.access.loopback
        && let Err(problem) = asked_by(&shared, &request)
    {
        let id = request.extensions().get::<RequestId>().map_or("", |id| &id.0);
        return refuse(&problem, id);
    }
    let app = &shared.app;
    let mut text = String::new();
    let mut family = |name: &str, kind: &str, about: &str, rows: &[(String, f64)]| {
        let _ = writeln!(text, "# HELP {name} {about}\n# TYPE {name} {kind}");
        for (labels, value) in rows {
            let _ = writeln!(text, "{name}{labels} {value}");
        }
    };
    let one = |value: f64| vec![(String::new(), value)];
    let gauge = |counter: &std::sync::atomic::AtomicU64| one(counter.load(Ordering::Relaxed) as f64);
    family(
        "pellucid_uptime_seconds",
        "gauge",
        "Time since the start.",
        &one(app.started.elapsed().as_secs_f64()),
    );
    family("pellucid_connections", "gauge", "Open connections.", &gauge(&app.counters.connections));
    family("pellucid_event_streams", "gauge", "Open event streams.", &gauge(&app.counters.streams));
    family(
        "pellucid_csp_reports_total",
        "counter",
        "Reports of a broken content security policy.",
        &gauge(&app.counters.csp_reports),
    );
    let jobs: Vec<(String, f64)> = app
        .jobs
        .counts()
        .into_iter()
        .map(|(state, count)| (format!("{{state=\"{state}\"}}"), count as f64))
        .collect();
    family("pellucid_jobs", "gauge", "Jobs by state.", &jobs);
    let answers = app.counters.answers.lock().unwrap_or_else(PoisonError::into_inner).clone();
    let label = |(route, status): &(&str, u16)| format!("{{route=\"{route}\",status=\"{status}\"}}");
    let counts: Vec<_> = answers.iter().map(|(key, (count, _))| (label(key), *count as f64)).collect();
    let sums: Vec<_> = answers.iter().map(|(key, (_, seconds))| (label(key), *seconds)).collect();
    family("pellucid_http_requests_total", "counter", "Answers by route and status.", &counts);
    family("pellucid_http_request_seconds_total", "counter", "Time of answers by route and status.", &sums);
    let mut response = Response::new(text.into());
    response
        .headers_mut()
        .insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; version=0.0.4"));
    response
}
