//! How alike two sequences are: what of them runs of the other cover (Wise: Greedy String Tiling, 1993).

use super::fingerprints::{RUN, hash};
use pellucid_model::tokens::NAME;
use rustc_hash::{FxHashMap, FxHashSet};

/// Places of one run in the first sequence that are followed.
const MOST_PLACES: usize = 16;
/// Tokens that are compared for each token of the two sequences, in the mean, before the search ends.
const MOST_WORK: usize = 64;

/// A run of equal tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Run {
    pub(super) len: usize,
    pub(super) a: usize,
    pub(super) b: usize,
}

/// What two sequences have in common.
pub(super) struct Tiling {
    /// The share of both that is covered, from 0 to 1.
    pub(super) similarity: f64,
    /// The longest common run.
    pub(super) longest: Option<Run>,
    /// The runs that cover it.
    pub(super) tiles: Vec<Run>,
}

/// Covers two sequences with common runs that do not overlap, the longest first.
pub(super) fn tiling(a: &[u16], b: &[u16]) -> Tiling {
    let mut runs = runs(a, b);
    runs.sort_unstable_by_key(|run| (std::cmp::Reverse(run.len), run.a, run.b));
    let longest = runs.first().copied();
    let (mut in_a, mut in_b) = (vec![false; a.len()], vec![false; b.len()]);
    let mut tiles: Vec<Run> = vec![];
    for run in runs {
        // What is left of it where longer runs have taken their part.
        let mut from = 0;
        while from < run.len {
            let free = |at: usize| !in_a[run.a + at] && !in_b[run.b + at];
            let end = (from..run.len).find(|at| !free(*at)).unwrap_or(run.len);
            if end - from >= RUN {
                in_a[run.a + from..run.a + end].fill(true);
                in_b[run.b + from..run.b + end].fill(true);
                tiles.push(Run { len: end - from, a: run.a + from, b: run.b + from });
            }
            from = end + 1;
        }
    }
    let whole = (a.len() + b.len()).max(1);
    let covered: usize = tiles.iter().map(|tile| tile.len).sum();
    Tiling { similarity: 2.0 * covered as f64 / whole as f64, longest, tiles }
}

/// Of the names in runs of the same shapes, the share that is the same in both or is exchanged for the same other name
/// again and again; 1 where there are no names. Low = the likeness is that of any code, not that of a copy.
pub(super) fn agreement(a: (&[u16], &[u32]), b: &[u32], tiles: &[Run]) -> f64 {
    let (shapes, a) = a;
    let mut exchanged: FxHashMap<(u32, u32), u32> = FxHashMap::default();
    let (mut names, mut agree) = (0u32, 0u32);
    for tile in tiles {
        for at in (0..tile.len).filter(|at| shapes[tile.a + at] == NAME) {
            names += 1;
            let pair = (a[tile.a + at], b[tile.b + at]);
            if pair.0 == pair.1 {
                agree += 1;
            } else {
                *exchanged.entry(pair).or_default() += 1;
            }
        }
    }
    // Of all that one name is exchanged for, the most frequent counts.
    let mut most: FxHashMap<u32, u32> = FxHashMap::default();
    for ((from, _), count) in exchanged.into_iter().filter(|(_, count)| *count > 1) {
        let known = most.entry(from).or_default();
        *known = count.max(*known);
    }
    agree += most.values().sum::<u32>();
    if names == 0 { 1.0 } else { f64::from(agree) / f64::from(names) }
}

/// How many tokens runs of a sequence are worth: those that stood there before are worth nothing.
pub(super) fn worth<'s>(parts: impl IntoIterator<Item = &'s [u16]>) -> usize {
    let mut known: FxHashSet<u64> = FxHashSet::default();
    let mut worth = 0;
    for shapes in parts {
        let before = known.len();
        known.extend(shapes.windows(RUN).map(hash));
        let new = known.len() - before;
        worth += if new > 0 { new + RUN - 1 } else { 0 };
    }
    worth
}

/// The common runs that can be made no longer.
fn runs(a: &[u16], b: &[u16]) -> Vec<Run> {
    let mut places: FxHashMap<u64, Vec<u32>> = FxHashMap::default();
    for (at, run) in a.windows(RUN).enumerate() {
        let known = places.entry(hash(run)).or_default();
        if known.len() < MOST_PLACES {
            known.push(at as u32);
        }
    }
    let mut found = vec![];
    let mut left = MOST_WORK * (a.len() + b.len());
    for (at, run) in b.windows(RUN).enumerate() {
        for from in places.get(&hash(run)).into_iter().flatten().map(|from| *from as usize) {
            // A run that begins earlier was found there already.
            if at > 0 && from > 0 && a[from - 1] == b[at - 1] {
                continue;
            }
            let len = a[from..].iter().zip(&b[at..]).take_while(|(x, y)| x == y).count();
            left = left.saturating_sub(len);
            if len >= RUN {
                found.push(Run { len, a: from, b: at });
            }
        }
        if left == 0 {
            break;
        }
    }
    found
}
