//! Answers that go on: events of a job, and rows of a view.

use super::app::{App, Ask, Gauge};
use super::jobs::Log;
use super::params::Params;
use super::problem::{Problem, Result};
use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use pellucid_store::{Limits, Value};
use serde_json::json;
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;

/// Event streams that may be open.
const STREAMS: u64 = 200;
/// How often a silent stream says that it is alive.
const HEARTBEAT: Duration = Duration::from_secs(10);
/// How long a reader may leave an event lying before its stream is closed; it finds what it missed by the id of its last.
const PATIENCE: Duration = Duration::from_secs(if cfg!(test) { 1 } else { 60 });
/// Bytes of one piece of an export.
const PIECE: usize = 64 << 10;

/// Server-sent events of a job, from the last one that the reader saw. A slow reader holds back only itself: events wait in
/// the job's log, not here.
pub(super) fn events(
    app: Arc<App>,
    parts: &BTreeMap<String, String>,
    params: &Params,
    headers: &HeaderMap,
) -> Result<Response> {
    let job = app.jobs.get(parts.get("id").map_or("", String::as_str))?;
    if app.counters.streams.load(Ordering::Relaxed) >= STREAMS {
        return Err(Problem::too_many("too many event streams are open", 5));
    }
    let last = headers.get("last-event-id").and_then(|value| value.to_str().ok()?.parse::<u64>().ok());
    let mut seen = last.or_else(|| params.whole("after").map(|after| after as u64)).unwrap_or(0);
    let (send, receive) = mpsc::channel::<std::result::Result<Bytes, Infallible>>(1);
    let gauge = Gauge::open(app.clone(), |app| &app.counters.streams);
    tokio::spawn(async move {
        let _gauge = gauge;
        let state = || job.json();
        loop {
            let next = tokio::time::timeout(HEARTBEAT, Log::after(&job.log, seen, state)).await;
            let text = match next {
                Err(_) => ": alive\n\n".to_owned(),
                Ok(Some(event)) => {
                    seen = event.id;
                    format!("id: {}\nevent: {}\ndata: {}\n\n", event.id, event.kind, event.data)
                }
                Ok(None) => {
                    let _ = send.send(Ok("event: end\ndata: {}\n\n".into())).await;
                    return;
                }
            };
            match tokio::time::timeout(PATIENCE, send.send(Ok(text.into()))).await {
                Ok(Ok(())) => {}
                Ok(Err(_)) => return,
                Err(_) => {
                    tracing::info!(job = %job.about().id, "an event stream was closed: nobody reads it");
                    return;
                }
            }
        }
    });
    let mut response = Response::new(Body::from_stream(ReceiverStream::new(receive)));
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
    Ok(response)
}

/// All rows of a view, a JSON object a line.
pub(super) async fn export(ask: Ask) -> Result<Response> {
    let view = ask.part("view").to_owned();
    let (send, receive) = mpsc::channel::<std::result::Result<Bytes, std::io::Error>>(2);
    let (told, ready) = tokio::sync::oneshot::channel();
    tokio::task::spawn_blocking(move || {
        let checked = || -> Result<_> {
            let mut lent = ask.lend()?;
            super::api::facts::check_view(lent.store()?, &view)?;
            Ok(lent)
        };
        let mut lent = match checked() {
            Ok(lent) => lent,
            Err(problem) => return drop(told.send(Err(problem))),
        };
        if told.send(Ok(())).is_err() {
            return;
        }
        let mut text = String::new();
        let Ok(store) = lent.store() else { return };
        let sql = format!("SELECT * FROM \"{view}\"");
        let done = store.query(&sql, &[], &Limits::NONE, &mut |columns, row| {
            text.push_str(&object(columns, row).to_string());
            text.push('\n');
            if text.len() < PIECE {
                return true;
            }
            send.blocking_send(Ok(std::mem::take(&mut text).into())).is_ok()
        });
        let last = match done {
            Ok(_) => Ok(text.into()),
            // The connection breaks off: a reader must not take a part for the whole.
            Err(error) => Err(std::io::Error::other(error.to_string())),
        };
        let _ = send.blocking_send(last);
    });
    ready.await.map_err(|_| Problem::internal("the export failed"))??;
    let mut response = Response::new(Body::from_stream(ReceiverStream::new(receive)));
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/jsonl"));
    Ok(response)
}

fn object(columns: &[String], row: &[Value]) -> serde_json::Value {
    let pairs = columns.iter().zip(row).map(|(name, value)| (name.clone(), super::api::cell(value)));
    json!(pairs.collect::<serde_json::Map<_, _>>())
}
