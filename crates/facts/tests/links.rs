//! Runs the languages' specifications of linking: `crates/languages/src/langs/<folder>/links.md`.
//!
//! A specification is prose with code fences. A fence whose info string is a language (or `text`, for manifests) and a path
//! is a file; the files before a fence `edges KIND...` are one program, and that fence holds the edges of these kinds (of
//! all kinds if none is named) that are expected of it, one a line: `kind certainty file:line:column from -> to`.
//! `PELLUCID_UPDATE=1` writes what is found in place of what is expected; read the difference before you commit it.
#![allow(clippy::unwrap_used, reason = "a test stops where its assumptions fail")]

use pellucid_graph::edge::{Edge, Origin, Target};
use pellucid_graph::program::Program;
use pellucid_graph::rules::Unit;
use pellucid_graph::{Links, link, qualified_name};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;

#[test]
fn every_language_links_as_specified() {
    let mut failures = String::new();
    let languages = pellucid_languages::languages().unwrap().iter();
    let mut folders: Vec<&str> = languages.map(|one| one.folder()).collect();
    folders.dedup();
    for folder in folders {
        let langs = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../languages/src/langs");
        let path = langs.join(folder).join("links.md");
        let Ok(committed) = std::fs::read_to_string(&path) else { continue };
        let fresh = run(&committed, folder, &mut failures);
        if std::env::var_os("PELLUCID_UPDATE").is_some() {
            std::fs::write(&path, fresh).unwrap();
        }
    }
    assert!(failures.is_empty() || std::env::var_os("PELLUCID_UPDATE").is_some(), "{failures}");
}

/// The specification with every expectation replaced by what is found.
fn run(spec: &str, folder: &str, failures: &mut String) -> String {
    let mut out = String::new();
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    let mut lines = spec.lines().enumerate();
    while let Some((number, line)) = lines.next() {
        let _ = writeln!(out, "{line}");
        let Some(info) = line.strip_prefix("```").filter(|info| !info.is_empty()) else { continue };
        let mut body = String::new();
        for (_, inner) in lines.by_ref().take_while(|(_, inner)| *inner != "```") {
            let _ = writeln!(body, "{inner}");
        }
        let (word, rest) = info.split_once(' ').unwrap_or((info, ""));
        if word == "edges" {
            let kinds: Vec<&str> = rest.split_whitespace().collect();
            let found = edges(std::mem::take(&mut files), &kinds);
            if found != body {
                let place = format!("{folder}/links.md:{}", number + 1);
                let _ = writeln!(failures, "{place}\n{}", difference(&body, &found));
            }
            body = found;
        } else {
            files.insert(rest.to_owned(), body.clone());
        }
        let _ = writeln!(out, "{body}```");
    }
    out
}

/// The edges of one program as text.
fn edges(files: BTreeMap<String, String>, kinds: &[&str]) -> String {
    let linkers = pellucid_languages::linkers();
    let (mut units, mut manifests) = (vec![], BTreeMap::new());
    for (path, text) in files {
        let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
        let mut languages = pellucid_languages::languages().unwrap().iter();
        match languages.find(|one| one.detection().extensions.contains(&extension)) {
            Some(language) => {
                let facts = pellucid_facts::extract(language, text.as_bytes());
                units.push(Unit { path, facts, library: false });
            }
            None => {
                manifests.insert(path, text);
            }
        }
    }
    for linker in &linkers {
        let language = pellucid_languages::language(linker.languages[0]).unwrap();
        let used = units.iter().any(|unit| linker.languages.contains(&unit.facts.language.as_str()));
        for (name, text) in linker.library.iter().filter(|_| used) {
            let facts = pellucid_facts::extract(language, text.as_bytes());
            units.push(Unit { path: format!("<{name}>"), facts, library: true });
        }
    }
    let mut program = Program::new(units, &manifests, &linkers);
    let links = link(&mut program);
    let wanted = |edge: &&Edge| kinds.is_empty() || kinds.contains(&edge.kind.name());
    links.edges.iter().filter(wanted).map(|edge| written(&program, &links, edge)).collect()
}

fn written(program: &Program, links: &Links, edge: &Edge) -> String {
    let file = &program.files[edge.file as usize];
    let at = file.facts.lines.position(edge.at.start);
    let from = match edge.from {
        Origin::Symbol(symbol) => qualified_name(program, symbol),
        Origin::File(file) => program.files[file as usize].path.clone(),
    };
    let to = match edge.to {
        Target::Symbol(symbol) => qualified_name(program, symbol),
        Target::File(file) => program.files[file as usize].path.clone(),
        Target::External(id) => links.externals[id.0 as usize].clone(),
        Target::Unresolved(reason) => format!("({})", reason.name()),
    };
    let (kind, certainty) = (edge.kind.name(), edge.certainty.name());
    format!("{kind} {certainty} {}:{}:{} {from} -> {to}\n", file.path, at.line, at.column)
}

fn difference(expected: &str, found: &str) -> String {
    let expected: Vec<_> = expected.lines().collect();
    let found: Vec<_> = found.lines().collect();
    let missing = expected.iter().filter(|line| !found.contains(line)).map(|line| format!("  - {line}\n"));
    let extra = found.iter().filter(|line| !expected.contains(line)).map(|line| format!("  + {line}\n"));
    missing.chain(extra).collect()
}
