//! Runs the languages' specifications: `crates/languages/src/langs/<folder>/spec.md`.
//!
//! A specification is prose with code fences. A fence whose info string is a language's id is source; the fences after
//! it, whose info strings are views (`definitions`, `events`, ...), are the facts expected of it.
//! `PELLUCID_UPDATE=1` writes what is found in place of what is expected; read the difference before you commit it.
#![allow(clippy::unwrap_used, reason = "a test stops where its assumptions fail")]

use pellucid_facts::extract;
use pellucid_facts::render::{View, render};
use pellucid_model::Facts;
use std::fmt::Write as _;
use std::path::PathBuf;

#[test]
fn every_language_is_as_specified() {
    let mut failures = String::new();
    let languages = pellucid_languages::languages().unwrap().iter();
    let mut folders: Vec<&str> = languages.filter(|one| one.has_facts()).map(|one| one.folder()).collect();
    folders.dedup();
    for folder in folders {
        let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
            .join("../languages/src/langs")
            .join(folder)
            .join("spec.md");
        let committed = std::fs::read_to_string(&path).unwrap_or_default();
        let (fresh, checked) = run(&committed, folder, &mut failures);
        if checked == 0 {
            let _ = writeln!(failures, "{folder}: {} is missing or expects nothing", path.display());
            continue;
        }
        if std::env::var_os("PELLUCID_UPDATE").is_some() {
            std::fs::write(&path, fresh).unwrap();
        }
    }
    assert!(failures.is_empty() || std::env::var_os("PELLUCID_UPDATE").is_some(), "{failures}");
}

/// The specification with every expectation replaced by what is found, and the number of expectations.
fn run(spec: &str, folder: &str, failures: &mut String) -> (String, usize) {
    let (mut out, mut checked) = (String::new(), 0);
    let mut facts: Option<Facts> = None;
    let mut lines = spec.lines().enumerate();
    while let Some((number, line)) = lines.next() {
        let _ = writeln!(out, "{line}");
        let Some(info) = line.strip_prefix("```").filter(|info| !info.is_empty()) else { continue };
        let mut body = String::new();
        for (_, inner) in lines.by_ref().take_while(|(_, inner)| *inner != "```") {
            let _ = writeln!(body, "{inner}");
        }
        if let Some(language) = pellucid_languages::language(info) {
            facts = Some(extract(language, body.as_bytes()));
        } else if let Some(view) = View::ALL.iter().find(|view| view.name() == info) {
            let found = render(facts.as_ref().expect("source stands before what is expected of it"), *view);
            if found != body {
                let _ = writeln!(
                    failures,
                    "{folder}/spec.md:{}: {info}\n{}",
                    number + 1,
                    difference(&body, &found)
                );
            }
            body = found;
            checked += 1;
        }
        let _ = writeln!(out, "{body}```");
    }
    (out, checked)
}

fn difference(expected: &str, found: &str) -> String {
    let expected: Vec<_> = expected.lines().collect();
    let found: Vec<_> = found.lines().collect();
    let missing = expected.iter().filter(|line| !found.contains(line)).map(|line| format!("  - {line}\n"));
    let extra = found.iter().filter(|line| !expected.contains(line)).map(|line| format!("  + {line}\n"));
    missing.chain(extra).collect()
}
