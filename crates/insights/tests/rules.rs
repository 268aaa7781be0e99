//! Every shipped rule finds what its file says it finds, and nothing in its near misses.
#![allow(clippy::unwrap_used, reason = "a test stops where its assumptions fail")]

mod common;

use pellucid_insights::rule::document::Example;
use pellucid_insights::world::{Reader, database};
use pellucid_insights::{Rules, shipped};
use pellucid_model::{Finding, Role};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::atomic::AtomicBool;

/// What readers see unless they ask for more.
const THRESHOLD: f32 = 0.5;

#[test]
fn every_rule_of_the_folder_is_shipped() {
    let ids = |rules: &Rules| rules.documents().iter().map(|one| one.rule.id.clone()).collect::<Vec<_>>();
    assert_eq!(ids(&shipped::rules(&[]).unwrap()), ids(&common::rules()));
}

#[test]
fn every_rule_finds_what_it_says() {
    let rules = common::rules();
    let only = std::env::var("RULE").ok();
    let mut failures = String::new();
    for document in rules.documents() {
        let id = document.rule.id.as_str();
        if only.as_deref().is_some_and(|only| only != id) {
            continue;
        }
        assert!(!document.title.is_empty(), "{id} has no title");
        assert!(document.examples.iter().any(|one| !one.wanted.is_empty()), "{id} has no example");
        for example in &document.examples {
            let (graph, known) = common::graph(&files(example));
            let relations = database(&graph, &known);
            let never = AtomicBool::new(false);
            let (found, stopped) = rules.run(relations, Reader(&graph), 1, &never, |rule| rule.id == id);
            assert!(stopped.is_empty(), "{stopped:?}");
            let anchors = &document.rule.anchors;
            let mut names: Vec<_> = found
                .iter()
                .filter(|one| one.confidence >= THRESHOLD)
                .map(|one| named(one, anchors.len()))
                .collect();
            names.sort();
            let mut wanted = example.wanted.clone();
            wanted.sort();
            if names != wanted {
                let _ = writeln!(
                    failures,
                    "{id}.md:{} ({})\n  wanted {wanted:?}\n  found  {names:?}",
                    example.line, example.language
                );
            }
        }
    }
    assert!(failures.is_empty(), "\n{failures}");
}

fn named(finding: &Finding, anchors: usize) -> Vec<(String, String)> {
    let name = |role: &Role| {
        let last = role.name.rsplit(['.', ':', '#']).next().unwrap_or_default();
        // A file or folder.
        if role.name == role.location.file { role.name.clone() } else { last.to_owned() }
    };
    finding.roles[..anchors].iter().map(|role| (role.role.clone(), name(role))).collect()
}

/// An example is one file where its language expects one, unless it says where others begin.
fn files(example: &Example) -> BTreeMap<String, String> {
    let path = match example.language.as_str() {
        "java" => "Example.java",
        "go" => "example/example.go",
        "rust" => "src/lib.rs",
        "python" => "example.py",
        "c" => "example.c",
        "cpp" => "example.cpp",
        "javascript" => "example.js",
        "typescript" => "example.ts",
        other => panic!("no language is called {other}"),
    };
    let manifests = match example.language.as_str() {
        "go" => Some(("go.mod", "module example.com/example\n")),
        "rust" => Some(("Cargo.toml", "[package]\nname = \"example\"\nedition = \"2024\"\n")),
        "javascript" | "typescript" => Some(("package.json", "{\"name\": \"example\"}\n")),
        _ => None,
    };
    // A line `//// NAME` begins another file.
    let mut parts = example.code.split("//// ");
    let first = parts.next().unwrap_or_default();
    let more = parts.filter_map(|part| part.split_once('\n'));
    let more = more.map(|(name, code)| (name.trim().to_owned(), code.to_owned()));
    let code = std::iter::once((path.to_owned(), first.to_owned())).chain(more);
    code.chain(manifests.map(|(name, text)| (name.to_owned(), text.to_owned()))).collect()
}
