//! How often somebody may ask.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

/// Callers that are remembered; beyond that, those with full buckets are forgotten.
const REMEMBERED: usize = 4096;

/// A bucket of permits for each caller: `burst` at once, `rate` more each second.
#[derive(Debug)]
pub(super) struct Limiter {
    rate: f64,
    burst: f64,
    buckets: Mutex<HashMap<String, (f64, Instant)>>,
}

impl Limiter {
    pub(super) fn new(rate: f64, burst: f64) -> Self {
        Self { rate, burst, buckets: Mutex::default() }
    }

    /// Takes a permit of `who`, if one is left.
    pub(super) fn take(&self, who: &str, now: Instant) -> bool {
        let mut buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        let (rate, burst) = (self.rate, self.burst);
        let filled = |(left, at): (f64, Instant)| {
            (left + now.saturating_duration_since(at).as_secs_f64() * rate).min(burst)
        };
        if buckets.len() >= REMEMBERED {
            buckets.retain(|_, bucket| filled(*bucket) < burst);
        }
        let left = buckets.get(who).map_or(burst, |bucket| filled(*bucket));
        let granted = left >= 1.0;
        if buckets.len() < REMEMBERED || buckets.contains_key(who) {
            buckets.insert(who.to_owned(), (if granted { left - 1.0 } else { left }, now));
        }
        granted
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn permits_run_out_and_come_back() {
        let limiter = Limiter::new(2.0, 3.0);
        let start = Instant::now();
        assert!((0..3).all(|_| limiter.take("a", start)));
        assert!(!limiter.take("a", start) && limiter.take("b", start));
        assert!(limiter.take("a", start + Duration::from_secs(1)));
    }
}
