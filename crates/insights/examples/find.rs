//! Runs the shipped rules over a folder, for who works on a rule: `find FOLDER [RULE,RULE...] [--jsonl|--edges|--names]`.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::print_stderr,
    missing_docs,
    reason = "a tool for development"
)]

#[path = "../tests/common/mod.rs"]
mod common;

use pellucid_graph::code::CodeGraph;
use pellucid_graph::edge::EdgeKind;
use pellucid_insights::world::{Reader, database};
use pellucid_model::SymbolKind;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::atomic::AtomicBool;
use std::time::Instant;

fn main() {
    let mut args = std::env::args().skip(1);
    let root = args.next().unwrap();
    let only = args.next().filter(|only| !only.starts_with("--"));
    let json = std::env::args().any(|one| one == "--jsonl");
    let mut files = BTreeMap::new();
    collect(Path::new(&root), Path::new(&root), &mut files);
    let start = Instant::now();
    let (graph, known) = common::graph(&files);
    eprintln!("graph {:?} in {:?}", graph, start.elapsed());
    if std::env::args().any(|one| one == "--names") {
        return names(&graph);
    }
    if std::env::args().any(|one| one == "--edges") {
        for edge in graph.edges() {
            let row = graph.edge(edge);
            let words: Vec<&str> = row.context.words().collect();
            let via = row.via.map(|via| graph.name(via)).unwrap_or_default();
            println!(
                "{} {} {} -> {} via {via:?} {words:?}",
                row.line,
                row.kind.name(),
                graph.name(row.from),
                graph.name(row.to)
            );
        }
    }
    if std::env::args().any(|one| one == "--edges") {
        for row in graph.unresolved() {
            let words: Vec<&str> = row.context.words().collect();
            let via = row.via.map(|via| graph.name(via)).unwrap_or_default();
            println!(
                "{} {} {} -> ?{} via {via:?} {words:?}",
                row.line,
                row.kind.name(),
                graph.name(row.from),
                row.name
            );
        }
    }
    let rules = common::rules();
    let start = Instant::now();
    let relations = database(&graph, &known);
    eprintln!("relations in {:?}", start.elapsed());
    if std::env::args().any(|one| one == "--edges") {
        let reader = Reader(&graph);
        for name in ["could_be", "could_hold", "stands_for"] {
            let Some(relation) = relations.get(name) else { continue };
            for at in 0..relation.len() as u32 {
                let row: Vec<String> =
                    relation.row(at).iter().map(|one| reader.value(&relations, *one)).collect();
                println!("{name} {}", row.join(" "));
            }
        }
    }
    let start = Instant::now();
    let wanted = |id: &str| only.as_deref().is_none_or(|only| only.split(',').any(|one| one == id));
    let never = AtomicBool::new(false);
    let (found, stopped) = rules.run(relations, Reader(&graph), 2, &never, |rule| wanted(&rule.id));
    for one in &found {
        if json {
            println!("{}", serde_json::to_string(one).unwrap());
            continue;
        }
        println!("{:.2} {} {}", one.confidence, one.rule, one.properties["variant"]);
        for role in &one.roles {
            println!("    {} {} {}:{}", role.role, role.name, role.location.file, role.location.line);
        }
        for fact in &one.evidence {
            let at = fact.location.as_ref().map(|at| format!("{}:{}", at.file, at.line)).unwrap_or_default();
            println!("      {:+.2} {} {at}", fact.weight, fact.text);
        }
    }
    eprintln!("{} found in {:?} {stopped:?}", found.len(), start.elapsed());
}

/// Names that the folder itself gives (`own`), and those that something outside has, too (`keep`).
fn names(graph: &CodeGraph) {
    let mut keep: BTreeSet<&str> = BTreeSet::new();
    keep.extend(
        graph.externals().flat_map(|node| graph.name(node).split(|c: char| !c.is_alphanumeric() && c != '_')),
    );
    keep.extend(graph.unresolved().map(|row| row.name));
    for edge in graph.edges().map(|edge| graph.edge(edge)) {
        let outside = graph.kind(edge.to).symbol().is_none();
        if matches!(edge.kind, EdgeKind::Extends | EdgeKind::Implements) && outside {
            let members = graph.symbols().filter(|node| graph.owner(*node) == Some(edge.from));
            let methods = members.filter(|node| graph.kind(*node).symbol() == Some(SymbolKind::Method));
            keep.extend(methods.map(|node| graph.name(node)));
        }
    }
    let own: BTreeSet<&str> = graph.symbols().map(|node| graph.name(node)).collect();
    for name in own {
        println!("own {name}");
    }
    for name in keep {
        println!("keep {name}");
    }
}

fn collect(root: &Path, folder: &Path, files: &mut BTreeMap<String, String>) {
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(root, &path, files);
        } else if let Ok(bytes) = std::fs::read(&path) {
            let text = String::from_utf8_lossy(&bytes).into_owned();
            let name = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
            if text.len() < 1 << 20 {
                files.insert(name, text);
            }
        }
    }
}
