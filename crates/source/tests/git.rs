//! Git: any revision without a checkout, and what git says of a folder.

#![allow(clippy::unwrap_used, reason = "a test fails by it")]

mod common;

use common::*;
use pellucid_model::DiagnosticCode;
use pellucid_source::{Loaded, Options};
use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;

fn repository(files: &[(&str, &str)]) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    write(dir.path(), files);
    commit(dir.path());
    dir
}

fn paths_at(repository: &Path, spec: &str) -> Vec<String> {
    let (_, listing) = listed(&revision(repository, spec), &Options::default());
    paths(&listing).into_iter().map(str::to_owned).collect()
}

#[test]
fn any_revision_is_read_without_a_checkout() {
    let dir = repository(&[("a.py", "1"), ("sub/b.py", "1")]);
    let root = dir.path();
    git(root, &["tag", "-a", "v1", "-m", "x"]);
    write(root, &[("a.py", "2"), ("c.py", "3")]);
    let second = commit(root);
    write(root, &[("d.py", "4")]);
    commit(root);
    git(root, &["branch", "old", "HEAD~1"]);
    for file in ["a.py", "c.py", "d.py"] {
        fs::remove_file(root.join(file)).unwrap();
    }
    let first = ["a.py", "sub/b.py"];
    let middle = ["a.py", "c.py", "sub/b.py"];
    for spec in ["HEAD~2", "v1", "v1^{tree}", "main^^"] {
        assert_eq!(paths_at(root, spec), first, "{spec}");
    }
    for spec in ["old", "HEAD~1", &second, &second[..8]] {
        assert_eq!(paths_at(root, spec), middle, "{spec}");
    }
    assert_eq!(paths_at(&root.join("sub"), "HEAD"), ["b.py"]);
    assert_eq!(paths_at(root, "HEAD:sub"), ["b.py"]);
    let (source, listing) = listed(&revision(root, "old"), &Options::default());
    assert_eq!(text(&source, &listing, "a.py").text, "2");
    let bare = tempfile::tempdir().unwrap();
    git(bare.path(), &["clone", "-q", "--bare", root.to_str().unwrap(), "."]);
    git(bare.path(), &["gc", "-q"]);
    assert_eq!(paths_at(bare.path(), "v1"), first);
}

#[test]
fn blobs_are_recognised_by_their_id() {
    let dir = repository(&[("a.py", "1"), ("b.py", "1")]);
    let signature = |spec, at: usize| {
        listed(&revision(dir.path(), spec), &Options::default()).1.candidates[at].signature.unwrap()
    };
    write(dir.path(), &[("b.py", "2")]);
    commit(dir.path());
    assert_eq!(signature("HEAD", 0), signature("HEAD~1", 0));
    assert_ne!(signature("HEAD", 1), signature("HEAD~1", 1));
}

#[test]
fn what_is_wrong_is_said_plainly() {
    let dir = repository(&[("a.py", "")]);
    let error =
        |path: &Path, spec| try_open(&revision(path, spec), &Options::default()).err().unwrap().to_string();
    let message = error(dir.path(), "no-such-branch");
    assert!(message.contains("@no-such-branch: there is no such revision here"), "{message}");
    let none = tempfile::tempdir().unwrap();
    let message = error(none.path(), "HEAD");
    assert!(message.contains("@HEAD:"), "{message}");
    assert!(error(&none.path().join("x"), "HEAD").contains("no such file or folder"));
}

#[test]
fn submodules_links_and_missing_objects_are_said_and_the_rest_is_read() {
    let other = repository(&[("x.py", "")]);
    let dir = repository(&[("a.py", "a"), ("gone.py", "gone"), ("lost/b.py", "b"), ("z.py", "z")]);
    let root = dir.path();
    git(root, &["submodule", "--quiet", "add", other.path().to_str().unwrap(), "sub"]);
    symlink("/etc/passwd", root.join("link.py")).unwrap();
    commit(root);
    for object in ["HEAD:gone.py", "HEAD:lost"] {
        let id = git(root, &["rev-parse", object]);
        let path = root.join(".git/objects").join(&id[..2]).join(&id[2..]);
        fs::remove_file(path).unwrap();
    }
    let id = git(root, &["rev-parse", "HEAD:z.py"]);
    let corrupt = root.join(".git/objects").join(&id[..2]).join(&id[2..]);
    fs::remove_file(&corrupt).unwrap();
    fs::write(&corrupt, "rubbish").unwrap();
    let (source, listing) = listed(&revision(root, "HEAD"), &Options::default());
    assert_eq!(paths(&listing), ["a.py", "gone.py", "z.py"]);
    assert_eq!(reasons(&listing), ["link.py: Symlink", "lost/: Unreadable", "sub: NotAFile"]);
    assert_eq!(text(&source, &listing, "a.py").text, "a");
    for path in ["gone.py", "z.py"] {
        match load(&source, &listing, path) {
            Loaded::LeftOut(_, Some(problem)) => assert_eq!(problem.code, DiagnosticCode::GitObject),
            other => panic!("{other:?}"),
        }
    }
}

/// Nothing that the repository's configuration names is run, and its filters do not touch what is read.
#[test]
fn a_repository_runs_nothing() {
    let dir = repository(&[("a.py", "text"), (".gitattributes", "*.py filter=evil diff=evil\n")]);
    let root = dir.path();
    let mark = root.join("ran");
    let command = format!("touch {}", mark.display());
    for key in
        ["filter.evil.smudge", "filter.evil.clean", "core.fsmonitor", "core.sshCommand", "diff.evil.textconv"]
    {
        git(root, &["config", key, &command]);
    }
    for hook in ["post-checkout", "pre-auto-gc", "post-index-change"] {
        write(root, &[(&format!(".git/hooks/{hook}"), &format!("#!/bin/sh\n{command}\n"))]);
    }
    let (source, listing) = listed(&revision(root, "HEAD"), &Options::default());
    assert_eq!(text(&source, &listing, "a.py").text, "text");
    listed(&folder(root), &Options::default());
    assert!(!mark.exists());
}

#[test]
fn tracked_files_are_read_whatever_the_ignore_files_say() {
    let dir = repository(&[
        (".gitignore", "build/\n*.gen.py\n"),
        ("build/kept.py", ""),
        ("a.gen.py", ""),
        ("a.py", ""),
    ]);
    let root = dir.path();
    write(root, &[("build/new.py", ""), ("b.gen.py", ""), ("other/build/x.py", ""), ("excluded.py", "")]);
    write(root, &[(".git/info/exclude", "excluded.py\n")]);
    let (_, listing) = listed(&folder(root), &Options::default());
    // As with git: a rule that names a folder still holds for what is new in it.
    assert_eq!(paths(&listing), ["a.gen.py", "a.py", "build/kept.py"]);
    assert_eq!(
        reasons(&listing),
        ["b.gen.py: Ignored", "build/new.py: Ignored", "excluded.py: Ignored", "other/build/: Ignored"]
    );
}

#[test]
fn a_folder_in_a_work_tree_obeys_the_rules_above_it() {
    let dir = repository(&[(".gitignore", "/sub/deep/out/\n*.tmp.py\n"), ("sub/deep/a.py", "")]);
    let root = dir.path();
    write(root, &[("sub/.gitignore", "!keep.tmp.py\n")]);
    write(root, &[("sub/deep/out/x.py", ""), ("sub/deep/b.tmp.py", ""), ("sub/deep/keep.tmp.py", "")]);
    let (_, listing) = listed(&folder(&root.join("sub/deep")), &Options::default());
    assert_eq!(paths(&listing), ["a.py", "keep.tmp.py"]);
    assert_eq!(listing.left_out[0].detail, "../../.gitignore: *.tmp.py");
    let copy = dir.path().join("copy");
    git(root, &["worktree", "add", "-q", copy.to_str().unwrap()]);
    write(&copy, &[("t.tmp.py", "")]);
    write(root, &[(".git/info/exclude", "e.py\n")]);
    write(&copy, &[("e.py", "")]);
    assert_eq!(paths(&listed(&folder(&copy), &Options::default()).1), ["sub/deep/a.py"]);
}

/// Repositories that are not what they seem neither hang nor break the listing of the folder.
#[test]
fn broken_repositories_do_not_stop_a_folder() {
    let pipe = |path: &Path| {
        let (kind, mode) = (rustix::fs::FileType::Fifo, rustix::fs::Mode::RWXU);
        rustix::fs::mknodat(rustix::fs::CWD, path, kind, mode, 0).unwrap();
    };
    for case in 0..4 {
        let dir = tempfile::tempdir().unwrap();
        write(dir.path(), &[("a.py", ""), ("b.py", ""), (".gitignore", "b.py\n")]);
        let git_dir = dir.path().join(".git");
        match case {
            0 => pipe(&git_dir),
            1 => fs::write(&git_dir, "gitdir: /nowhere").unwrap(),
            2 => {
                write(dir.path(), &[(".git/HEAD", ""), (".git/index", "DIRC rubbish")]);
            }
            _ => {
                write(dir.path(), &[(".git/HEAD", "")]);
                pipe(&git_dir.join("index"));
                pipe(&git_dir.join("commondir"));
            }
        }
        assert_eq!(paths(&listed(&folder(dir.path()), &Options::default()).1), ["a.py"], "{case}");
    }
}
