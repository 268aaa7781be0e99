//! A unified diff as a list of symbols.

use anyhow::Context;
use pellucid_graph::code::{CodeGraph, NodeId, NodeKind};
use pellucid_model::SymbolKind;
use std::collections::BTreeSet;
use std::io::Read;

/// Larger diffs are refused.
const MOST_BYTES: u64 = 256 << 20;

/// The symbols of the snapshot that a unified diff (a file, or `-` for stdin) touches, by its new line numbers.
pub(super) fn changed(graph: &CodeGraph, place: &str) -> anyhow::Result<Vec<NodeId>> {
    let mut text = vec![];
    match place {
        "-" => {
            std::io::stdin().lock().take(MOST_BYTES).read_to_end(&mut text).context("cannot read stdin")?
        }
        path => {
            let file = std::fs::File::open(path).with_context(|| format!("cannot open {path}"))?;
            file.take(MOST_BYTES).read_to_end(&mut text).with_context(|| format!("cannot read {path}"))?
        }
    };
    let text = String::from_utf8_lossy(&text);
    Ok(touched(graph, &text).into_iter().collect())
}

fn touched(graph: &CodeGraph, text: &str) -> BTreeSet<NodeId> {
    let mut found = BTreeSet::new();
    let (mut file, mut line, mut left) = (None, 0u32, (0u32, 0u32));
    for row in text.lines() {
        if left == (0, 0) {
            if let Some(path) = row.strip_prefix("+++ ") {
                file = file_of(graph, path.split('\t').next().unwrap_or(path));
            } else if let Some((start, old, new)) = hunk(row) {
                (line, left) = (start, (old, new));
            }
            continue;
        }
        match row.as_bytes().first() {
            Some(b'+') => {
                found.extend(file.and_then(|file| at(graph, file, line)));
                line += 1;
                left.1 = left.1.saturating_sub(1);
            }
            Some(b'-') => {
                found.extend(file.and_then(|file| at(graph, file, line)));
                left.0 = left.0.saturating_sub(1);
            }
            Some(b'\\') => {}
            _ => {
                line += 1;
                left = (left.0.saturating_sub(1), left.1.saturating_sub(1));
            }
        }
    }
    found
}

fn file_of(graph: &CodeGraph, path: &str) -> Option<NodeId> {
    let path = path.strip_prefix("b/").unwrap_or(path);
    graph.files().find(|file| graph.name(*file) == path)
}

/// First new line, old and new number of lines of `@@ -a,b +c,d @@`.
fn hunk(row: &str) -> Option<(u32, u32, u32)> {
    let mut parts = row.strip_prefix("@@ -")?.split(' ');
    let count = |text: &str| match text.split_once(',') {
        Some((_, count)) => count.parse().ok(),
        None => text.parse::<u32>().ok().map(|_| 1),
    };
    let old = count(parts.next()?)?;
    let new = parts.next()?.strip_prefix('+')?;
    let start = new.split(',').next()?.parse().ok()?;
    Some((start, old, count(new)?))
}

/// The innermost named symbol at a line, else the file.
fn at(graph: &CodeGraph, file: NodeId, line: u32) -> Option<NodeId> {
    let holds = |node: &NodeId| {
        let place = graph.place(*node);
        let local = matches!(graph.kind(*node), NodeKind::Symbol(SymbolKind::Parameter | SymbolKind::Lambda));
        !local && place.start_line <= line && line <= place.end_line
    };
    let inner = graph
        .symbols_of(file)
        .map(NodeId)
        .filter(holds)
        .max_by_key(|node| (graph.place(*node).start, node.0));
    Some(inner.unwrap_or(file))
}

#[cfg(test)]
mod tests {
    use super::hunk;

    #[test]
    fn hunks_tell_where_they_stand() {
        assert_eq!(hunk("@@ -1,4 +2,6 @@ fn main() {"), Some((2, 4, 6)));
        assert_eq!(hunk("@@ -1 +1 @@"), Some((1, 1, 1)));
        assert_eq!(hunk("@@ -x +1 @@"), None);
        assert_eq!(hunk("+ text"), None);
    }
}
