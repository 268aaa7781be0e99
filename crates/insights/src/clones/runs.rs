//! Text that stands in several places: runs of the same tokens, wherever they are, in functions or not.
//!
//! Of each few neighbouring runs of half the wanted length one is kept (winnowing), so that two places with a common run
//! of the wanted length share at least one; what shares one is then followed to both sides as far as it is the same.

use super::{File, Options};
use rustc_hash::{FxHashMap, FxHashSet};

/// Places of one run of which each is compared with each; of more, each with the one after it.
const MOST_PAIRED: usize = 24;
/// Odd, so that multiplying by it loses nothing.
const BASE: u64 = 0x9e37_79b9_7f4a_7c15;

/// A token by its file and its place in it.
pub(super) type At = (u32, u32);

/// A run of the same tokens in several places, in their order.
pub(super) struct Common {
    pub(super) len: usize,
    pub(super) places: Vec<At>,
}

/// All runs of at least so many tokens that stand in several places and can be made no longer.
pub(super) fn common(files: &[File], options: &Options) -> Vec<Common> {
    let run = (options.fragment / 2).max(1);
    let window = options.fragment.max(run) - run + 1;
    let mut prints: Vec<(u64, At)> = vec![];
    for (at, file) in files.iter().enumerate() {
        let kept = |hash, from| prints.push((hash, (at as u32, from)));
        winnow(&file.tokens.written, run, window, kept);
    }
    prints.sort_unstable();
    let mut search =
        Search { files, least: options.fragment, seen: FxHashMap::default(), found: FxHashMap::default() };
    for alike in prints.chunk_by(|a, b| a.0 == b.0) {
        let compared = if alike.len() > MOST_PAIRED { 1 } else { alike.len() };
        for (n, (_, a)) in alike.iter().enumerate() {
            for (_, b) in alike[n + 1..].iter().take(compared) {
                search.pair(*a, *b);
            }
        }
    }
    search.finish()
}

/// Shows hash and place of the least run of each window. While the one kept last is still the least it stays: of endless
/// repetition few are kept.
fn winnow(tokens: &[u32], run: usize, window: usize, mut kept: impl FnMut(u64, u32)) {
    let mut least: std::collections::VecDeque<(u64, usize)> = std::collections::VecDeque::new();
    let mut last = usize::MAX;
    rolling(tokens, run, |from, hash| {
        while least.back().is_some_and(|(other, _)| *other > hash) {
            least.pop_back();
        }
        least.push_back((hash, from));
        if least.front().is_some_and(|(_, first)| first + window <= from) {
            least.pop_front();
        }
        if from + 1 >= window
            && let Some((hash, first)) = least.front()
            && *first != last
        {
            kept(*hash, *first as u32);
            last = *first;
        }
    });
}

/// Shows the hash of each run, made from that of the run before it.
fn rolling(tokens: &[u32], run: usize, mut each: impl FnMut(usize, u64)) {
    let leaving = (0..run).fold(1u64, |power, _| power.wrapping_mul(BASE));
    let mut hash = 0u64;
    for (at, token) in tokens.iter().enumerate() {
        hash = hash.wrapping_mul(BASE).wrapping_add(u64::from(*token) + 1);
        if at >= run {
            hash = hash.wrapping_sub(leaving.wrapping_mul(u64::from(tokens[at - run]) + 1));
        }
        if at + 1 >= run {
            // The low bits of a product know little of the high ones.
            each(at + 1 - run, (hash ^ (hash >> 29)).wrapping_mul(BASE));
        }
    }
}

struct Search<'f> {
    files: &'f [File],
    least: usize,
    /// What has been followed already, by the two files and the distance of the places in them.
    seen: FxHashMap<(u32, u32, i64), Vec<(u32, u32)>>,
    found: FxHashMap<&'f [u32], FxHashSet<At>>,
}

impl<'f> Search<'f> {
    fn tokens(&self, at: At) -> &'f [u32] {
        &self.files[at.0 as usize].tokens.written
    }

    /// Follows what two places have in common.
    fn pair(&mut self, a: At, b: At) {
        let seen = self.seen.entry((a.0, b.0, i64::from(b.1) - i64::from(a.1))).or_default();
        if seen.iter().any(|(from, end)| (*from..*end).contains(&a.1)) {
            return;
        }
        let (in_a, in_b) =
            (&self.files[a.0 as usize].tokens.written, &self.files[b.0 as usize].tokens.written);
        let (at_a, at_b) = (a.1 as usize, b.1 as usize);
        let same = |(x, y): &(&u32, &u32)| x == y;
        let before = in_a[..at_a].iter().rev().zip(in_b[..at_b].iter().rev()).take_while(same).count();
        let after = in_a[at_a..].iter().zip(&in_b[at_b..]).take_while(same).count();
        let (from, end) = (at_a - before, at_a + after);
        seen.push((from as u32, end as u32 + 1));
        // A run that goes on where it began is a repetition: as far as it overlaps itself it is no copy.
        let distance = if a.0 == b.0 { at_a.abs_diff(at_b) } else { usize::MAX };
        let len = (end - from).min(distance);
        if len >= self.least {
            let places = self.found.entry(&self.tokens(a)[from..from + len]).or_default();
            places.insert((a.0, from as u32));
            places.insert((b.0, (at_b - before) as u32));
        }
    }

    fn finish(self) -> Vec<Common> {
        let mut found: Vec<Common> = self
            .found
            .into_iter()
            .map(|(tokens, places)| {
                let mut places: Vec<At> = places.into_iter().collect();
                places.sort_unstable();
                Common { len: tokens.len(), places }
            })
            .collect();
        found.sort_unstable_by(|a, b| b.len.cmp(&a.len).then_with(|| a.places.cmp(&b.places)));
        found
    }
}
