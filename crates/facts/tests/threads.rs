//! A graph is the same for any number of threads.
#![allow(clippy::unwrap_used, missing_docs)]

use pellucid_graph::code;
use pellucid_graph::program::Program;
use pellucid_graph::rules::Unit;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

/// Our own sources, which are enough for many tasks and for several rounds.
fn sources() -> Vec<(String, Vec<u8>)> {
    let crates = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut found = vec![];
    for one in ["graph", "languages", "model"] {
        walk(&crates.join(one).join("src"), &crates, &mut found);
    }
    found.sort();
    found
}

fn walk(folder: &Path, root: &Path, found: &mut Vec<(String, Vec<u8>)>) {
    for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        if path.is_dir() {
            walk(&path, root, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let name = path.strip_prefix(root).unwrap().to_string_lossy().into_owned();
            found.push((name, std::fs::read(&path).unwrap()));
        }
    }
}

#[test]
fn threads_change_nothing() {
    let rust = pellucid_languages::language("rust").unwrap();
    let linkers = pellucid_languages::linkers();
    let facts = |text: &[u8]| pellucid_facts::extract(rust, text);
    let mut units: Vec<Unit> = sources()
        .into_iter()
        .map(|(path, text)| Unit { path, facts: facts(&text), library: false })
        .collect();
    let exprs: usize = units.iter().map(|unit| unit.facts.exprs.len()).sum();
    assert!(exprs > 100_000, "{exprs} expressions are too few to be shared out");
    let linker = linkers.iter().find(|one| one.languages.contains(&"rust")).unwrap();
    units.extend(linker.library.iter().map(|(name, text)| Unit {
        path: format!("<{name}>"),
        facts: facts(text.as_bytes()),
        library: true,
    }));
    let manifests = BTreeMap::new();
    let program = || {
        let copies = units.iter().map(|unit| Unit {
            path: unit.path.clone(),
            facts: unit.facts.clone(),
            library: unit.library,
        });
        Program::new(copies.collect(), &manifests, &linkers)
    };
    let graph = |threads: usize| {
        let mut program = program();
        let links = pellucid_graph::link_on(&mut program, threads);
        code::build(&program, &links, &manifests)
    };
    let one = graph(1);
    for threads in [2, 5] {
        assert!(one.as_ref() == graph(threads).as_ref(), "{threads} threads link otherwise than one");
    }
    let stopped = pellucid_graph::link_again(&mut program(), 2, None, &AtomicBool::new(true));
    assert!(stopped.is_none(), "half a graph is none");
}
