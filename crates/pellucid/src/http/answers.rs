//! Answers that took long, kept while the snapshot stands as it does.

use super::app::Ask;
use super::problem::Result;
use axum::body::Bytes;
use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// What is made faster is not worth its memory.
const LONG: Duration = Duration::from_millis(20);
/// Bytes of all answers that are kept.
const MOST_BYTES: usize = 32 << 20;
/// Larger answers are made anew.
const LARGE: usize = 4 << 20;

/// The answers, the oldest first.
#[derive(Default)]
pub(super) struct Answers(Mutex<VecDeque<(String, Bytes)>>);

impl Answers {
    /// The answer of a handler that is a function of the snapshot alone, which `shown` tells.
    pub(super) fn of(
        &self,
        shown: &str,
        path: &str,
        ask: &Ask,
        handler: impl FnOnce(&Ask) -> Result<String>,
    ) -> Result<Bytes> {
        let key = format!("{shown} {path} {:?} {:?}", ask.parts, ask.params.given());
        if let Some((_, found)) = self.lock().iter().find(|(known, _)| *known == key) {
            return Ok(found.clone());
        }
        let begun = Instant::now();
        let answer = Bytes::from(handler(ask)?);
        if begun.elapsed() >= LONG && answer.len() <= LARGE {
            let mut all = self.lock();
            all.push_back((key, answer.clone()));
            let mut bytes: usize = all.iter().map(|(key, answer)| key.len() + answer.len()).sum();
            while bytes > MOST_BYTES {
                let Some((key, oldest)) = all.pop_front() else { break };
                bytes -= key.len() + oldest.len();
            }
        }
        Ok(answer)
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, VecDeque<(String, Bytes)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
