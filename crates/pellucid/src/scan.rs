//! Looks at every file of a source with many threads, and shows what was found in the order of their paths.

use anyhow::Context;
use pellucid_source::{Candidate, Control, Source};
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

/// Files that are looked at before the first of them is shown; bounds memory.
const WAVE: usize = 256;
/// A tree as deep as a hostile file makes it is compared by recursion in some engines: room for that, used only if needed.
const STACK: usize = 256 << 20;

/// Calls `look` for every file, on `jobs` threads, and `show` with what it gave, in order, until that breaks.
pub(crate) fn each<T: Send>(
    source: &Source,
    jobs: usize,
    look: impl Fn(&Candidate) -> T + Sync,
    mut show: impl FnMut(&Candidate, T) -> anyhow::Result<ControlFlow<()>>,
) -> anyhow::Result<()> {
    let listing = source.list(&Control::default())?;
    for wave in listing.candidates.chunks(WAVE) {
        let next = AtomicUsize::new(0);
        let found: Vec<Mutex<Option<T>>> = wave.iter().map(|_| Mutex::new(None)).collect();
        let work = || {
            loop {
                let at = next.fetch_add(1, Ordering::Relaxed);
                let Some((candidate, slot)) = wave.get(at).zip(found.get(at)) else { break };
                let one = look(candidate);
                *slot.lock().unwrap_or_else(PoisonError::into_inner) = Some(one);
            }
        };
        let threads = std::thread::scope(|scope| {
            let start = |_| std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work).map(drop);
            (0..jobs.min(wave.len())).try_for_each(start)
        });
        threads.context("cannot start threads")?;
        for (candidate, one) in wave.iter().zip(found) {
            let Some(one) = one.into_inner().unwrap_or_else(PoisonError::into_inner) else { continue };
            if show(candidate, one)?.is_break() {
                return Ok(());
            }
        }
    }
    Ok(())
}
