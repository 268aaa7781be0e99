//! How many lines one text adds to another and removes from it, and how alike two texts are.

use rustc_hash::{FxHashMap, FxHasher};
use std::hash::{Hash, Hasher};

/// Differences beyond which counting is by lines alone, whatever their order.
const MOST_EDITS: usize = 4096;
/// Bytes at the start of a file among which a NUL means that it is no text, as git has it.
const BINARY_PROBE: usize = 8000;

/// A text as the hashes of its lines.
pub(super) struct Lines(Vec<u64>);

impl Lines {
    /// The lines of a file; `None` if it is no text.
    pub(super) fn of(bytes: &[u8]) -> Option<Self> {
        if bytes[..bytes.len().min(BINARY_PROBE)].contains(&0) {
            return None;
        }
        let hash = |line: &[u8]| {
            let mut hasher = FxHasher::default();
            line.hash(&mut hasher);
            hasher.finish()
        };
        Some(Self(bytes.split_inclusive(|byte| *byte == b'\n').map(hash).collect()))
    }

    /// Lines that `after` adds and that it removes.
    pub(super) fn changes(&self, after: &Self) -> (u32, u32) {
        let (mut a, mut b) = (&self.0[..], &after.0[..]);
        let same = a.iter().zip(b).take_while(|(x, y)| x == y).count();
        (a, b) = (&a[same..], &b[same..]);
        let same = a.iter().rev().zip(b.iter().rev()).take_while(|(x, y)| x == y).count();
        (a, b) = (&a[..a.len() - same], &b[..b.len() - same]);
        let edits = if a.is_empty() || b.is_empty() { None } else { shortest(a, b) };
        let common = match edits {
            Some(edits) => (a.len() + b.len() - edits) / 2,
            None => common(a, b),
        };
        ((b.len() - common) as u32, (a.len() - common) as u32)
    }

    /// The share of lines that both have, from 0 to 1.
    pub(super) fn likeness(&self, other: &Self) -> f64 {
        let longest = self.0.len().max(other.0.len());
        if longest == 0 { 0.0 } else { common(&self.0, &other.0) as f64 / longest as f64 }
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }
}

/// Lines that both have, in any order.
fn common(a: &[u64], b: &[u64]) -> usize {
    let mut counts: FxHashMap<u64, u32> = FxHashMap::default();
    for line in a {
        *counts.entry(*line).or_default() += 1;
    }
    let mut take = |line: &&u64| match counts.get_mut(*line) {
        Some(left) if *left > 0 => {
            *left -= 1;
            true
        }
        _ => false,
    };
    b.iter().filter(|line| take(line)).count()
}

/// The length of the shortest edit script (Myers 1986), without the script; `None` if it is longer than the limit.
fn shortest(a: &[u64], b: &[u64]) -> Option<usize> {
    let (n, m) = (a.len() as isize, b.len() as isize);
    let most = MOST_EDITS.min(a.len() + b.len()) as isize;
    let middle = most + 1;
    // furthest[k + middle]: how far down `a` the diagonal k is reached.
    let mut furthest = vec![0isize; 2 * middle as usize + 1];
    for edits in 0..=most {
        for diagonal in (-edits..=edits).step_by(2) {
            let at = |k: isize| (k + middle) as usize;
            let down = diagonal == -edits
                || (diagonal != edits && furthest[at(diagonal - 1)] < furthest[at(diagonal + 1)]);
            let mut x = if down { furthest[at(diagonal + 1)] } else { furthest[at(diagonal - 1)] + 1 };
            if x > n || x - diagonal > m {
                furthest[at(diagonal)] = x;
                continue;
            }
            while x < n && x - diagonal < m && a[x as usize] == b[(x - diagonal) as usize] {
                x += 1;
            }
            furthest[at(diagonal)] = x;
            if x >= n && x - diagonal >= m {
                return Some(edits as usize);
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by it")]
    use super::*;
    use proptest::prelude::*;

    fn changes(before: &str, after: &str) -> (u32, u32) {
        Lines::of(before.as_bytes()).unwrap().changes(&Lines::of(after.as_bytes()).unwrap())
    }

    #[test]
    fn lines_are_counted_as_git_does() {
        assert_eq!(changes("a\nb\nc\n", "a\nx\nc\n"), (1, 1));
        assert_eq!(changes("", "a\nb\n"), (2, 0));
        assert_eq!(changes("a\nb\n", ""), (0, 2));
        assert_eq!(changes("a\nb\nc\nd\n", "c\nd\na\nb\n"), (2, 2));
        assert_eq!(changes("a\nb", "a\nb\n"), (1, 1));
        assert_eq!(changes("a\nb\n", "a\nb\n"), (0, 0));
        assert!(Lines::of(b"a\0b").is_none());
    }

    proptest! {
        #[test]
        fn the_script_is_the_shortest(a in "[ab\n]{0,30}", b in "[ab\n]{0,30}") {
            let (x, y) = (Lines::of(a.as_bytes()).unwrap(), Lines::of(b.as_bytes()).unwrap());
            // Longest common subsequence by the textbook.
            let mut table = vec![vec![0; y.len() + 1]; x.len() + 1];
            for i in 1..=x.len() {
                for j in 1..=y.len() {
                    table[i][j] = if x.0[i - 1] == y.0[j - 1] { table[i - 1][j - 1] + 1 }
                        else { table[i - 1][j].max(table[i][j - 1]) };
                }
            }
            let common = table[x.len()][y.len()];
            prop_assert_eq!(x.changes(&y), ((y.len() - common) as u32, (x.len() - common) as u32));
        }
    }
}
