//! The events of one job: numbered, bounded, replayed from any number.

use serde_json::{Value, json};
use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::Notify;

/// Bytes of events that are kept; whoever comes later gets the state instead of what was dropped.
const KEPT_BYTES: usize = 4 << 20;
/// Finished files that one event names; the others are counted only.
pub(super) const NAMED_FILES: usize = 400;
/// Failures that a job's state names.
const NAMED_FAILURES: usize = 200;

/// One event as sent.
#[derive(Debug, Clone)]
pub(crate) struct Sent {
    pub(crate) id: u64,
    pub(crate) kind: &'static str,
    pub(crate) data: Arc<str>,
}

/// What the events so far amount to.
#[derive(Debug, Clone, Default, serde::Serialize)]
pub(crate) struct Progress {
    /// Worker threads, once it runs.
    pub(crate) workers: Option<usize>,
    /// Candidates, once listed.
    pub(crate) files: Option<u64>,
    /// Of these, to be read.
    pub(crate) to_read: Option<u64>,
    /// Bytes of these.
    pub(crate) bytes: u64,
    /// Read so far.
    pub(crate) done: u64,
    /// Bytes read so far.
    pub(crate) done_bytes: u64,
    /// Read so far, by language.
    pub(crate) languages: BTreeMap<String, u64>,
    /// Files on which extraction failed.
    pub(crate) failed: u64,
    /// The first of these.
    pub(crate) failures: Vec<Failure>,
    /// Left out by their content.
    pub(crate) left_out: u64,
    /// The step that follows on reading: `link`, `history` or `detect`.
    pub(crate) step: Option<&'static str>,
    /// Milliseconds since the start.
    pub(crate) elapsed_ms: u64,
}

/// A file on which extraction failed, and why.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct Failure {
    pub(crate) path: String,
    pub(crate) reason: Option<String>,
}

impl Progress {
    pub(super) fn fail(&mut self, path: &str, reason: Option<&str>) {
        self.failed += 1;
        if self.failures.len() < NAMED_FAILURES {
            self.failures.push(Failure { path: path.to_owned(), reason: reason.map(str::to_owned) });
        }
    }
}

/// The log; readers hold a place in it, not a copy.
#[derive(Debug, Default)]
pub(crate) struct Log {
    inner: Mutex<Inner>,
    fresh: Notify,
}

#[derive(Debug, Default)]
struct Inner {
    events: VecDeque<Sent>,
    bytes: usize,
    next: u64,
    over: bool,
}

impl Log {
    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds an event.
    pub(super) fn push(&self, kind: &'static str, data: &Value) {
        let mut inner = self.lock();
        inner.next += 1;
        let data: Arc<str> = data.to_string().into();
        inner.bytes += data.len();
        let id = inner.next;
        inner.events.push_back(Sent { id, kind, data });
        while inner.bytes > KEPT_BYTES && inner.events.len() > 1 {
            if let Some(old) = inner.events.pop_front() {
                inner.bytes -= old.data.len();
            }
        }
        drop(inner);
        self.fresh.notify_waiters();
    }

    /// No event follows any more.
    pub(super) fn end(&self) {
        self.lock().over = true;
        self.fresh.notify_waiters();
    }

    /// The number of the newest event.
    pub(super) fn newest(&self) -> u64 {
        self.lock().next
    }

    /// The event after `seen`; `None` once there will be none. If what follows `seen` was dropped, a `state` event that
    /// `state` makes comes first.
    pub(crate) async fn after(&self, seen: u64, state: impl Fn() -> Value) -> Option<Sent> {
        loop {
            let fresh = self.fresh.notified();
            tokio::pin!(fresh);
            // Listening begins before looking: an event between the two is not missed.
            fresh.as_mut().enable();
            {
                let inner = self.lock();
                let first = inner.events.front().map_or(inner.next + 1, |event| event.id);
                if seen + 1 < first {
                    let data: Arc<str> = state().to_string().into();
                    return Some(Sent { id: first - 1, kind: "state", data });
                }
                if let Some(event) = inner.events.get((seen + 1 - first) as usize) {
                    return Some(event.clone());
                }
                if inner.over {
                    return None;
                }
            }
            fresh.await;
        }
    }
}

/// Finished files since the last event.
#[derive(Debug, Default)]
pub(super) struct Batch {
    pub(super) files: Vec<(String, &'static str)>,
    pub(super) unnamed: u64,
}

impl Batch {
    pub(super) fn add(&mut self, path: &str, state: &'static str) {
        if self.files.len() < NAMED_FILES {
            self.files.push((path.to_owned(), state));
        } else {
            self.unnamed += 1;
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    pub(super) fn take(&mut self, progress: &Progress) -> Value {
        let Self { files, unnamed } = std::mem::take(self);
        json!({ "files": files, "unnamed": unnamed, "progress": progress })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_reader_loses_nothing_or_is_told_the_state() {
        let log = Log::default();
        (0..3).for_each(|number| log.push("files", &json!(number)));
        let state = || json!("state");
        assert_eq!(log.after(1, state).await.unwrap().id, 2);
        let big = "x".repeat(KEPT_BYTES);
        log.push("files", &json!(big));
        let told = log.after(0, state).await.unwrap();
        assert_eq!((told.kind, told.id), ("state", 3));
        assert_eq!(log.after(told.id, state).await.unwrap().id, 4);
        log.end();
        assert!(log.after(4, state).await.is_none());
    }
}
