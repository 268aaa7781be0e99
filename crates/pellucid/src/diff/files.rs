//! Which files are new, gone, others, or the same under another name.

use super::side::{File, Side};
use super::{Files, Renamed};
use pellucid_store::Store;
use std::collections::{BTreeMap, BTreeSet};

/// Share of definitions that make a new file a renamed one.
const ALIKE: f64 = 0.5;
/// New and lost files beyond which only equal contents are paired.
const MOST: usize = 1000;

/// What became of the files.
pub(super) fn compare(store: &mut dyn Store, old: &Side, new: &Side) -> anyhow::Result<Files> {
    let mut files = Files::default();
    let mut lost: BTreeSet<&str> = BTreeSet::new();
    let mut found: BTreeSet<&str> = BTreeSet::new();
    for (path, file) in &old.files {
        match new.files.get(path) {
            None => drop(lost.insert(path)),
            Some(now) if now.hash != file.hash => files.changed.push(path.clone()),
            Some(_) => {}
        }
    }
    found.extend(new.files.keys().map(String::as_str).filter(|path| !old.files.contains_key(*path)));
    let mut pairs = same_content(&old.files, &new.files, &lost, &found);
    pairs.iter().for_each(|(from, to)| {
        lost.remove(from);
        found.remove(to);
    });
    if !lost.is_empty() && !found.is_empty() && lost.len().max(found.len()) <= MOST {
        let (before, after) = (names(store, old, &lost)?, names(store, new, &found)?);
        for (from, to) in alike(old, new, &before, &after) {
            if lost.contains(from) && found.contains(to) {
                lost.remove(from);
                found.remove(to);
                pairs.push((from, to));
            }
        }
    }
    files.removed = lost.into_iter().map(str::to_owned).collect();
    files.added = found.into_iter().map(str::to_owned).collect();
    files.renamed =
        pairs.iter().map(|(from, to)| Renamed { from: (*from).to_owned(), to: (*to).to_owned() }).collect();
    files.renamed.sort_by(|a, b| a.to.cmp(&b.to));
    Ok(files)
}

fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// Pairs of equal content: of several, those of equal names first, then in the order of the paths.
fn same_content<'a>(
    old: &BTreeMap<String, File>,
    new: &BTreeMap<String, File>,
    lost: &BTreeSet<&'a str>,
    found: &BTreeSet<&'a str>,
) -> Vec<(&'a str, &'a str)> {
    let mut by_hash: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for path in lost {
        by_hash.entry(&old[*path].hash).or_default().push(path);
    }
    let mut pairs: Vec<(&str, &str)> = vec![];
    for same_name in [true, false] {
        for to in found {
            if pairs.iter().any(|pair| pair.1 == *to) {
                continue;
            }
            let Some(free) = by_hash.get_mut(new[*to].hash.as_str()) else { continue };
            let fits = |from: &&str| !same_name || file_name(from) == file_name(to);
            if let Some(at) = free.iter().position(fits) {
                let from = free.remove(at);
                pairs.extend(lost.get(from).map(|from| (*from, *to)));
            }
        }
    }
    pairs
}

type Names<'a> = BTreeMap<&'a str, BTreeSet<String>>;

/// What each of these files defines.
fn names<'a>(store: &mut dyn Store, side: &Side, wanted: &BTreeSet<&'a str>) -> anyhow::Result<Names<'a>> {
    let mut symbols = side.symbols(store, wanted)?;
    let of = |path: &&'a str| {
        let all = symbols.remove(*path).unwrap_or_default();
        (*path, all.into_iter().map(|one| format!("{} {}", one.name, one.signature)).collect())
    };
    Ok(wanted.iter().map(of).collect())
}

/// Pairs that define much the same, the most alike first.
fn alike<'a>(old: &Side, new: &Side, before: &Names<'a>, after: &Names<'a>) -> Vec<(&'a str, &'a str)> {
    let mut found = vec![];
    for (from, a) in before.iter().filter(|(_, names)| !names.is_empty()) {
        for (to, b) in after {
            if old.files[*from].language != new.files[*to].language {
                continue;
            }
            let same = a.intersection(b).count() as f64;
            let likeness = same / (a.len() + b.len()) as f64 * 2.0;
            if likeness > ALIKE {
                found.push(((likeness * 1e6) as u64, file_name(from) == file_name(to), *from, *to));
            }
        }
    }
    found.sort_by(|x, y| (y.0, y.1).cmp(&(x.0, x.1)).then((x.2, x.3).cmp(&(y.2, y.3))));
    found.into_iter().map(|(_, _, from, to)| (from, to)).collect()
}
