//! Churn, age, ownership and change coupling of files, from the log: a pure function of it, so that the same revision
//! gives the same answer whenever it is asked.

use pellucid_model::history::{
    AuthorHistory, Change, ChangeKind, Coupling, FileHistory, History, Log, Period,
};
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::BTreeMap;

/// What counts as recent, in seconds before the newest commit.
const RECENT: i64 = 90 * 86_400;
/// A commit that touches more files than this says nothing of which belong together.
const MOST_COUPLED: usize = 30;
/// Commits that must have changed both files, and the share of the commits of one of them.
const LEAST_TOGETHER: u32 = 3;
const LEAST_SHARE: f64 = 0.3;
/// Pairs that are counted, and pairs that are told.
const MOST_PAIRS: usize = 4_000_000;
const MOST_TOLD: usize = 20_000;

/// What the log amounts to.
pub fn history(log: &Log) -> History {
    let mut story = Story::default();
    let newest = log.commits.iter().map(|commit| commit.time).max().unwrap_or(0);
    for commit in &log.commits {
        let touched: Vec<usize> = commit.changes.iter().map(|change| story.change(change)).collect();
        for (file, change) in touched.iter().zip(&commit.changes) {
            story.files[*file].count(commit.author, commit.time, newest, commit.fix, change.lines);
        }
        story.pairs(touched);
    }
    let files = story.alive();
    let told: Vec<FileHistory> = files.iter().map(|at| story.files[*at].told(log)).collect();
    History {
        head: log.head.clone(),
        commits: log.commits.len() as u64,
        shallow: log.shallow,
        cut: log.cut,
        coupling: story.coupling(),
        authors: authors(log, &told),
        periods: periods(log),
        files: told,
    }
}

/// Files as they are found, from the newest commit back.
#[derive(Default)]
struct Story {
    files: Vec<File>,
    /// Which file stood at a path at the time that is looked at.
    at: FxHashMap<String, usize>,
    /// Which file has the path now.
    now: FxHashMap<String, usize>,
    pairs: FxHashMap<(u32, u32), u32>,
}

#[derive(Default)]
struct File {
    path: String,
    gone: bool,
    commits: u32,
    recent: u32,
    fixes: u32,
    added: u64,
    removed: u64,
    first: i64,
    last: i64,
    /// Commits and lines of each author.
    by: BTreeMap<u32, (u32, u64)>,
    earlier: Vec<String>,
    /// Commits that count for coupling.
    coupled: u32,
}

impl Story {
    /// The file that a change is of.
    fn change(&mut self, change: &Change) -> usize {
        let found = self.at.get(&change.path).or_else(|| self.now.get(&change.path)).copied();
        let file = found.unwrap_or_else(|| {
            let gone = change.kind == ChangeKind::Deleted;
            self.files.push(File { path: change.path.clone(), gone, ..File::default() });
            self.now.insert(change.path.clone(), self.files.len() - 1);
            self.files.len() - 1
        });
        if let ChangeKind::Renamed(from) = &change.kind {
            self.at.remove(&change.path);
            self.at.insert(from.clone(), file);
            let of = &mut self.files[file];
            if of.path != *from && !of.earlier.contains(from) {
                of.earlier.push(from.clone());
            }
        }
        file
    }

    fn pairs(&mut self, mut touched: Vec<usize>) {
        touched.sort_unstable();
        touched.dedup();
        if touched.len() > MOST_COUPLED {
            return;
        }
        for (at, a) in touched.iter().enumerate() {
            self.files[*a].coupled += 1;
            for b in &touched[at + 1..] {
                let pair = (*a as u32, *b as u32);
                if self.pairs.len() < MOST_PAIRS || self.pairs.contains_key(&pair) {
                    *self.pairs.entry(pair).or_default() += 1;
                }
            }
        }
    }

    /// The files that are there now, by path.
    fn alive(&self) -> Vec<usize> {
        let mut alive: Vec<usize> = (0..self.files.len()).filter(|at| !self.files[*at].gone).collect();
        alive.sort_by(|a, b| self.files[*a].path.cmp(&self.files[*b].path));
        alive
    }

    fn coupling(&self) -> Vec<Coupling> {
        let told = |(pair, together): (&(u32, u32), &u32)| {
            let (mut a, mut b) = (&self.files[pair.0 as usize], &self.files[pair.1 as usize]);
            if a.gone || b.gone || *together < LEAST_TOGETHER {
                return None;
            }
            if a.path > b.path {
                std::mem::swap(&mut a, &mut b);
            }
            let share = |file: &File| f64::from(*together) / f64::from(file.coupled.max(1));
            let (of_a, of_b) = (share(a), share(b));
            let (a, b) = (a.path.clone(), b.path.clone());
            (of_a.max(of_b) >= LEAST_SHARE).then_some(Coupling { a, b, together: *together, of_a, of_b })
        };
        let mut found: Vec<Coupling> = self.pairs.iter().filter_map(told).collect();
        // Together often, and seldom apart.
        let strength = |one: &Coupling| f64::from(one.together) * one.of_a.min(one.of_b);
        found.sort_by(|x, y| {
            strength(y).total_cmp(&strength(x)).then_with(|| (&x.a, &x.b).cmp(&(&y.a, &y.b)))
        });
        found.truncate(MOST_TOLD);
        found
    }
}

impl File {
    fn count(&mut self, author: u32, time: i64, newest: i64, fix: bool, lines: Option<(u32, u32)>) {
        let (added, removed) = lines.unwrap_or_default();
        let new = self.commits == 0;
        self.first = if new { time } else { self.first.min(time) };
        self.last = if new { time } else { self.last.max(time) };
        self.commits += 1;
        self.recent += u32::from(newest - time <= RECENT);
        self.fixes += u32::from(fix);
        self.added += u64::from(added);
        self.removed += u64::from(removed);
        let by = self.by.entry(author).or_default();
        by.0 += 1;
        by.1 += u64::from(added) + u64::from(removed);
    }

    fn told(&self, log: &Log) -> FileHistory {
        let lines: u64 = self.by.values().map(|(_, lines)| lines).sum();
        let weight = |(commits, changed): &(u32, u64)| if lines > 0 { *changed } else { u64::from(*commits) };
        let name = |author: u32| log.authors.get(author as usize).map_or("", String::as_str);
        let owner = self.by.iter().max_by(|a, b| {
            weight(a.1).cmp(&weight(b.1)).then_with(|| name(*b.0).cmp(name(*a.0))).then_with(|| b.0.cmp(a.0))
        });
        let whole = if lines > 0 { lines } else { u64::from(self.commits) };
        FileHistory {
            path: self.path.clone(),
            commits: self.commits,
            recent: self.recent,
            fixes: self.fixes,
            authors: self.by.len() as u32,
            added: self.added,
            removed: self.removed,
            first: self.first * 1000,
            last: self.last * 1000,
            owner: owner.map_or("", |(author, _)| name(*author)).to_owned(),
            ownership: owner.map_or(0.0, |(_, by)| weight(by) as f64 / whole.max(1) as f64),
            earlier: self.earlier.clone(),
        }
    }
}

fn authors(log: &Log, files: &[FileHistory]) -> Vec<AuthorHistory> {
    let mut all: Vec<Option<AuthorHistory>> = vec![None; log.authors.len()];
    for commit in &log.commits {
        let Some(slot) = all.get_mut(commit.author as usize) else { continue };
        let time = commit.time * 1000;
        let one = slot.get_or_insert_with(|| AuthorHistory {
            author: log.authors[commit.author as usize].clone(),
            commits: 0,
            added: 0,
            removed: 0,
            owns: 0,
            first: time,
            last: time,
        });
        one.commits += 1;
        one.first = one.first.min(time);
        one.last = one.last.max(time);
        for (added, removed) in commit.changes.iter().filter_map(|change| change.lines) {
            one.added += u64::from(added);
            one.removed += u64::from(removed);
        }
    }
    let mut owned: FxHashMap<&str, u32> = FxHashMap::default();
    for file in files {
        *owned.entry(&file.owner).or_default() += 1;
    }
    let mut all: Vec<AuthorHistory> = all.into_iter().flatten().collect();
    for one in &mut all {
        // Two people of one name share what the name owns: the first of them has it.
        one.owns = owned.remove(one.author.as_str()).unwrap_or(0);
    }
    all.sort_by(|a, b| b.commits.cmp(&a.commits).then_with(|| a.author.cmp(&b.author)));
    all
}

fn periods(log: &Log) -> Vec<Period> {
    #[derive(Default)]
    struct Sum<'l> {
        commits: u32,
        authors: FxHashSet<u32>,
        files: FxHashSet<&'l str>,
        lines: (u64, u64),
    }
    let mut months: BTreeMap<(i64, u32), Sum<'_>> = BTreeMap::new();
    for commit in &log.commits {
        let sum = months.entry(month(commit.time)).or_default();
        sum.commits += 1;
        sum.authors.insert(commit.author);
        for change in &commit.changes {
            sum.files.insert(&change.path);
            let (added, removed) = change.lines.unwrap_or_default();
            sum.lines.0 += u64::from(added);
            sum.lines.1 += u64::from(removed);
        }
    }
    let told = |((year, month), sum): ((i64, u32), Sum<'_>)| Period {
        month: format!("{year:04}-{month:02}"),
        commits: sum.commits,
        authors: sum.authors.len() as u32,
        files: sum.files.len() as u32,
        added: sum.lines.0,
        removed: sum.lines.1,
    };
    months.into_iter().map(told).collect()
}

/// Year and month of a time in seconds since 1970 (UTC).
fn month(time: i64) -> (i64, u32) {
    // Days since 0000-03-01, so that the leap day is the last of its year (after Howard Hinnant's civil_from_days).
    let days = time.div_euclid(86_400) + 719_468;
    let era = days.div_euclid(146_097);
    let day = days.rem_euclid(146_097);
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let in_year = day - (365 * year + year / 4 - year / 100);
    let month = (5 * in_year + 2) / 153;
    let (month, next) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    (year + era * 400 + next, month as u32)
}

#[cfg(test)]
mod tests {
    use super::*;
    use pellucid_model::history::Commit;

    fn change(path: &str, kind: ChangeKind, lines: (u32, u32)) -> Change {
        Change { path: path.to_owned(), kind, lines: Some(lines) }
    }

    fn commit(time: i64, author: u32, changes: Vec<Change>) -> Commit {
        Commit { id: time.to_string(), time, author, fix: time % 2 == 1, changes }
    }

    fn log(mut commits: Vec<Commit>) -> Log {
        commits.reverse();
        Log { authors: vec!["Ann".into(), "Bob".into()], commits, ..Log::default() }
    }

    #[test]
    fn a_file_keeps_its_history_through_renames() {
        let log = log(vec![
            commit(
                1,
                0,
                vec![change("a", ChangeKind::Added, (10, 0)), change("x", ChangeKind::Added, (1, 0))],
            ),
            commit(2, 1, vec![change("a", ChangeKind::Modified, (30, 2))]),
            commit(3, 0, vec![change("b", ChangeKind::Renamed("a".into()), (1, 1))]),
            commit(
                4,
                0,
                vec![change("a", ChangeKind::Added, (5, 0)), change("x", ChangeKind::Deleted, (0, 1))],
            ),
        ]);
        let history = history(&log);
        let paths: Vec<&str> = history.files.iter().map(|file| file.path.as_str()).collect();
        assert_eq!(paths, ["a", "b"], "what is deleted is gone");
        let b = &history.files[1];
        assert_eq!((b.commits, b.authors, b.added, b.removed, b.fixes), (3, 2, 41, 3, 2));
        assert_eq!((b.owner.as_str(), b.earlier.as_slice()), ("Bob", &["a".to_owned()][..]));
        assert!((b.ownership - 32.0 / 44.0).abs() < 1e-9);
        assert_eq!(history.files[0].commits, 1, "the new file at the old path has its own");
    }

    #[test]
    fn what_changes_together_is_coupled() {
        let both = |time| {
            let files = ["m", "n"].map(|path| change(path, ChangeKind::Modified, (1, 1)));
            commit(time, 0, files.into())
        };
        let mut commits: Vec<Commit> = (0..4).map(both).collect();
        commits.push(commit(9, 0, vec![change("m", ChangeKind::Modified, (1, 1))]));
        let many = (0..100).map(|at| change(&format!("f{at}"), ChangeKind::Modified, (1, 0)));
        commits.extend((10..14).map(|time| commit(time, 0, many.clone().collect())));
        let found = history(&log(commits)).coupling;
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!((found[0].a.as_str(), found[0].b.as_str(), found[0].together), ("m", "n", 4));
        assert_eq!((found[0].of_a, found[0].of_b), (0.8, 1.0));
    }

    #[test]
    fn months_are_those_of_the_calendar() {
        assert_eq!(month(0), (1970, 1));
        assert_eq!(month(951_782_399), (2000, 2)); // 2000-02-28T23:59:59Z
        assert_eq!(month(951_868_800), (2000, 3)); // 2000-03-01
        assert_eq!(month(1_735_689_599), (2024, 12));
        assert_eq!(month(-1), (1969, 12));
        let history = history(&log(vec![commit(0, 0, vec![]), commit(1_735_689_599, 1, vec![])]));
        let months: Vec<&str> = history.periods.iter().map(|one| one.month.as_str()).collect();
        assert_eq!(months, ["1970-01", "2024-12"]);
        assert_eq!(history.authors.len(), 2);
    }
}
