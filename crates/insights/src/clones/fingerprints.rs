//! Which functions may be alike: those that share fingerprints (Schleimer, Wilkerson, Aiken: Winnowing, 2003).

use super::Options;
use rustc_hash::FxHashMap;

/// Tokens of one run.
pub(super) const RUN: usize = 8;
/// Neighbouring runs of which one is kept.
const WINDOW: usize = 4;
/// Functions that may share a fingerprint before it says nothing.
const MOST_SHARED: usize = 300;
/// Candidates that one function is compared with.
const MOST_CANDIDATES: usize = 100;
/// The share of the fewer fingerprints of two functions that both must have.
const LEAST_SHARE: f64 = 0.3;

/// Which functions have a fingerprint.
pub(super) struct Index {
    prints: Vec<Vec<u64>>,
    having: FxHashMap<u64, Vec<u32>>,
}

impl Index {
    pub(super) fn new(functions: &[&[u16]]) -> Self {
        let prints: Vec<Vec<u64>> = functions.iter().map(|shapes| fingerprints(shapes)).collect();
        let mut having: FxHashMap<u64, Vec<u32>> = FxHashMap::default();
        for (at, prints) in prints.iter().enumerate() {
            for print in prints {
                let functions = having.entry(*print).or_default();
                if functions.len() <= MOST_SHARED {
                    functions.push(at as u32);
                }
            }
        }
        having.retain(|_, functions| functions.len() <= MOST_SHARED);
        Self { prints, having }
    }

    /// Functions after `at` that may be similar to it or share a long run with it, those that share most first.
    pub(super) fn candidates(&self, at: usize, functions: &[&[u16]], options: &Options) -> Vec<usize> {
        let mut shared: FxHashMap<u32, u32> = FxHashMap::default();
        let mut telling = 0;
        for print in &self.prints[at] {
            let Some(others) = self.having.get(print) else { continue };
            telling += 1;
            let after = others.partition_point(|other| *other as usize <= at);
            for other in &others[after..] {
                *shared.entry(*other).or_default() += 1;
            }
        }
        // A common run of so many tokens shares at least so many fingerprints, if none of them is everywhere.
        let run = (options.fragment.saturating_sub(RUN + WINDOW) / WINDOW).max(4);
        let is_candidate = |(other, count): &(u32, u32)| {
            let (short, long) = (functions[*other as usize].len(), functions[at].len());
            let fewer = telling.min(self.prints[*other as usize].len()).max(1);
            let alike = f64::from(*count) >= LEAST_SHARE * fewer as f64
                && 2.0 * short as f64 >= options.similarity * (short + long) as f64;
            alike || *count as usize >= run
        };
        let mut found: Vec<(u32, u32)> = shared.into_iter().filter(is_candidate).collect();
        found.sort_unstable_by_key(|(other, count)| (std::cmp::Reverse(*count), *other));
        found.truncate(MOST_CANDIDATES);
        found.into_iter().map(|(other, _)| other as usize).collect()
    }
}

/// Of each window of runs the least hash (the last of equal ones), each once.
fn fingerprints(shapes: &[u16]) -> Vec<u64> {
    let hashes: Vec<u64> = shapes.windows(RUN).map(hash).collect();
    let mut kept = vec![];
    let mut last = usize::MAX;
    for from in 0..hashes.len().saturating_sub(WINDOW - 1) {
        let window = &hashes[from..from + WINDOW];
        let least = (0..WINDOW).rev().min_by_key(|at| window[*at]).unwrap_or(0) + from;
        if least != last {
            kept.push(hashes[least]);
            last = least;
        }
    }
    kept.sort_unstable();
    kept.dedup();
    kept
}

/// A hash of a run that spreads well over all 64 bits.
pub(super) fn hash(run: &[u16]) -> u64 {
    let mixed = run.iter().fold(0u64, |hash, shape| {
        (hash.rotate_left(5) ^ u64::from(*shape)).wrapping_mul(0x9e37_79b9_7f4a_7c15)
    });
    mixed ^ (mixed >> 32)
}
