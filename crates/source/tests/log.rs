//! The log: what each commit changed, with renames, people, limits and shallow clones.

#![allow(clippy::unwrap_used, reason = "a test fails by it")]

mod common;

use common::*;
use pellucid_model::history::{ChangeKind, Log};
use pellucid_source::{Control, HistoryLimits, SourceError, log};
use std::fs;
use std::path::Path;

const ALL: HistoryLimits = HistoryLimits { commits: u64::MAX, days: 0 };

fn read(root: &Path, limits: &HistoryLimits) -> Log {
    log(root, "HEAD", limits, 2, &Log::default(), &Control::default()).unwrap()
}

/// `author: kind path +added -removed` of each change, the newest commit first.
fn story(log: &Log) -> Vec<String> {
    let mut story = vec![];
    for commit in &log.commits {
        for change in &commit.changes {
            let (added, removed) = change.lines.unwrap_or((9999, 9999));
            let kind = match &change.kind {
                ChangeKind::Added => "added".to_owned(),
                ChangeKind::Modified => "modified".to_owned(),
                ChangeKind::Deleted => "deleted".to_owned(),
                ChangeKind::Renamed(from) => format!("{from} ->"),
            };
            let author = &log.authors[commit.author as usize];
            story.push(format!("{author}: {kind} {} +{added} -{removed}", change.path));
        }
    }
    story
}

fn sample() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path();
    let body: String = (0..10).map(|at| format!("line {at}\n")).collect();
    write(root, &[("a/one.go", &body), ("b.go", "x\n")]);
    commit_by(root, "Ann", 1_000_000, "begin");
    write(root, &[("b.go", "x\ny\n")]);
    commit_by(root, "Bob", 1_100_000, "Fix it");
    fs::create_dir(root.join("c")).unwrap();
    fs::rename(root.join("a/one.go"), root.join("c/two.go")).unwrap();
    write(root, &[("c/two.go", &format!("{body}more\n"))]);
    commit_by(root, "Ann", 1_200_000, "move");
    fs::remove_file(root.join("b.go")).unwrap();
    commit_by(root, "Ann", 1_300_000, "drop");
    dir
}

#[test]
fn each_commit_says_what_it_changed() {
    let dir = sample();
    let log = read(dir.path(), &ALL);
    assert_eq!(
        story(&log),
        [
            "Ann: deleted b.go +0 -2",
            "Ann: a/one.go -> c/two.go +1 -0",
            "Bob: modified b.go +1 -0",
            "Ann: added a/one.go +10 -0",
            "Ann: added b.go +1 -0",
        ]
    );
    assert_eq!(log.commits.iter().map(|one| one.fix).collect::<Vec<_>>(), [false, false, true, false]);
    assert_eq!(log.head, git(dir.path(), &["rev-parse", "HEAD"]));
    assert!(!log.shallow && !log.cut);
    let again = pellucid_source::log(dir.path(), "HEAD", &ALL, 1, &log, &Control::default()).unwrap();
    assert_eq!(again, log, "a known log is gone on from");
}

#[test]
fn a_folder_has_the_changes_below_it() {
    let dir = sample();
    assert_eq!(story(&read(&dir.path().join("c"), &ALL)), ["Ann: added two.go +11 -0"]);
}

#[test]
fn limits_and_shallow_clones_are_said() {
    let dir = sample();
    let two = read(dir.path(), &HistoryLimits { commits: 2, days: 0 });
    assert_eq!((two.commits.len(), two.cut), (2, true));
    let days = read(dir.path(), &HistoryLimits { commits: 100, days: 2 });
    assert_eq!((days.commits.len(), days.cut), (2, true));
    let clone = tempfile::tempdir().unwrap();
    let url = format!("file://{}", dir.path().display());
    git(clone.path(), &["clone", "-q", "--depth", "2", &url, "."]);
    let log = read(clone.path(), &ALL);
    assert!(log.shallow, "a shallow clone is said to be one");
    assert_eq!(story(&log), ["Ann: deleted b.go +0 -2"], "its first commit did not add all it holds");
}

#[test]
fn people_are_one_by_the_mailmap_and_merges_count_once() {
    let dir = sample();
    let root = dir.path();
    git(root, &["checkout", "-q", "-b", "side", "HEAD~1"]);
    write(root, &[(".mailmap", "Robert <bob@x>\n"), ("d.go", "1\n")]);
    commit_by(root, "Bob", 1_400_000, "side");
    git(root, &["checkout", "-q", "main"]);
    git(root, &["merge", "-q", "--no-ff", "-m", "merge", "side"]);
    let log = read(root, &ALL);
    assert_eq!(log.commits[0].changes, [], "a merge");
    let added = story(&log);
    assert!(added.contains(&"Robert: added d.go +1 -0".to_owned()), "{added:?}");
    assert_eq!(added.iter().filter(|line| line.contains("d.go")).count(), 1);
}

#[test]
fn what_is_no_repository_is_said_to_be_none() {
    let dir = tempfile::tempdir().unwrap();
    let error = log(dir.path(), "HEAD", &ALL, 1, &Log::default(), &Control::default()).unwrap_err();
    assert!(matches!(error, SourceError::Git { .. }), "{error}");
    let stopped = Control::default();
    stopped.stop.store(true, std::sync::atomic::Ordering::Relaxed);
    let dir = sample();
    let error = log(dir.path(), "HEAD", &ALL, 1, &Log::default(), &stopped).unwrap_err();
    assert!(matches!(error, SourceError::Stopped));
}
