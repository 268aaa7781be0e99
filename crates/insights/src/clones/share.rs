//! How much of the code stands in more than one place.

use super::{File, Group, Origin};
use std::collections::BTreeMap;

/// Lines of one module, of one sort of code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share {
    /// The folder; empty for the root.
    pub module: String,
    /// What sort of code.
    pub origin: Origin,
    /// All lines.
    pub lines: u64,
    /// Those that are part of a copy: each counts once, however many groups it is in.
    pub duplicated: u64,
}

impl Share {
    /// Duplicated lines of a hundred; `None` where there are no lines.
    pub fn percent(&self) -> Option<f64> {
        (self.lines > 0).then(|| 100.0 * self.duplicated as f64 / self.lines as f64)
    }
}

/// The shares of all modules, by name.
pub fn shares(files: &[File], groups: &[Group]) -> Vec<Share> {
    let mut ranges: BTreeMap<&str, Vec<(u32, u32)>> = BTreeMap::new();
    for copy in groups.iter().flat_map(|group| &group.copies) {
        ranges.entry(&copy.file).or_default().push(copy.lines);
    }
    let mut shares: BTreeMap<(&str, Origin), (u64, u64)> = BTreeMap::new();
    for file in files {
        let module = file.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let (lines, duplicated) = shares.entry((module, file.origin)).or_default();
        *lines += u64::from(file.lines);
        *duplicated += ranges.get_mut(file.path.as_str()).map_or(0, |ranges| covered(ranges));
    }
    let share = |((module, origin), (lines, duplicated)): ((&str, _), _)| Share {
        module: module.to_owned(),
        origin,
        lines,
        duplicated,
    };
    shares.into_iter().map(share).collect()
}

/// Lines in any of the ranges.
fn covered(ranges: &mut [(u32, u32)]) -> u64 {
    ranges.sort_unstable();
    let (mut sum, mut next) = (0, 0);
    for (first, last) in ranges.iter() {
        let from = (*first).max(next);
        if from <= *last {
            sum += u64::from(last - from + 1);
            next = last + 1;
        }
    }
    sum
}
