//! Where a program starts, and what is test code.

use crate::code::{CodeGraph, NodeId, NodeKind};
use crate::edge::{Certainty, EdgeKind};
use pellucid_model::{SymbolKind, Visibility};

/// A place where execution begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct EntryPoint {
    /// `main`, or a file whose outermost code calls something and that nobody imports.
    pub node: NodeId,
    /// What it reaches by calls directly.
    pub calls: u32,
}

/// Entry points outside tests: functions called `main` first, then scripts; those that call most first.
pub fn entry_points(graph: &CodeGraph) -> Vec<EntryPoint> {
    let mut found: Vec<(u8, EntryPoint)> = vec![];
    for node in graph.symbols() {
        let is_main = graph.name(node) == "main"
            && matches!(graph.kind(node), NodeKind::Symbol(SymbolKind::Function | SymbolKind::Method))
            && graph.visibility(node) != Visibility::Private
            || graph.name(node) == "main" && graph.kind(node) == NodeKind::Symbol(SymbolKind::Function);
        if is_main && graph.file(node).is_some_and(|file| !is_test(graph.name(file))) {
            found.push((0, EntryPoint { node, calls: calls(graph, node) }));
        }
    }
    for file in graph.files() {
        let calls = calls(graph, file);
        let imported = graph.users(file).any(|(edge, _)| graph.edge_kind(edge) == EdgeKind::Imports);
        if calls > 0 && !imported && !is_test(graph.name(file)) {
            found.push((1, EntryPoint { node: file, calls }));
        }
    }
    found.sort_by_key(|(order, one)| (*order, std::cmp::Reverse(one.calls), one.node));
    found.into_iter().map(|(_, one)| one).collect()
}

fn calls(graph: &CodeGraph, node: NodeId) -> u32 {
    let called = graph.targets(node, |edge| {
        matches!(graph.edge_kind(edge), EdgeKind::Calls | EdgeKind::Instantiates)
            && graph.edge_certainty(edge) <= Certainty::Inferred
    });
    called.len() as u32
}

/// Whether a path is that of test code: a folder or file called so as is usual in any language.
pub fn is_test(path: &str) -> bool {
    let mut parts: Vec<&str> = path.split('/').collect();
    let file = parts.pop().unwrap_or_default();
    let folder = |name: &&str| {
        matches!(
            name.to_ascii_lowercase().as_str(),
            "test"
                | "tests"
                | "testing"
                | "testdata"
                | "__tests__"
                | "spec"
                | "specs"
                | "e2e"
                | "testsuite"
                | "unittest"
        )
    };
    let stem = file.split('.').next().unwrap_or(file);
    let words = file.split('.').skip(1).any(|part| matches!(part, "test" | "spec"));
    let lower = stem.to_ascii_lowercase();
    let camel = ["Test", "Tests", "IT", "TestCase"].iter().any(|end| {
        stem.strip_suffix(end)
            .is_some_and(|rest| rest.ends_with(|c: char| c.is_lowercase() || c.is_ascii_digit()))
    });
    parts.iter().any(folder)
        || words
        || camel
        || lower.starts_with("test_")
        || lower.ends_with("_test")
        || lower.ends_with("_tests")
        || matches!(lower.as_str(), "conftest" | "tests")
}
