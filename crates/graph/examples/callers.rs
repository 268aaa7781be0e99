//! How long callers to a depth take in a graph that is in memory: `callers GRAPH [DEPTH]`, where the graph is what
//! `--example link -- FOLDER --graph GRAPH` wrote. Asks for every callable that anything calls, in an order that the
//! processor's caches do not know, and prints a line of JSON.
#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a tool for developers")]

use pellucid_graph::algorithms::{Direction, Filter, reach};
use pellucid_graph::code::{Aligned, CodeGraph, NodeId};
use pellucid_graph::edge::EdgeKind;
use std::hint::black_box;
use std::time::Instant;

/// Questions asked of one graph.
const MOST_ASKED: usize = 100_000;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let depth = arguments.get(1).map_or(5, |depth| depth.parse().unwrap());
    let bytes = std::fs::read(&arguments[0]).unwrap();
    let graph = CodeGraph::open(Box::new(Aligned::copy(&bytes))).unwrap();
    let calls = Filter::of(&[EdgeKind::Calls, EdgeKind::Instantiates, EdgeKind::Dispatches]);
    let called = |node: &NodeId| graph.users(*node).any(|(edge, _)| calls.accepts(&graph, edge));
    let mut asked: Vec<NodeId> = graph.symbols().filter(called).collect();
    asked.sort_by_key(|node| node.0.wrapping_mul(0x9E37_79B1));
    asked.truncate(MOST_ASKED);
    let mut times: Vec<(f64, usize)> = asked
        .iter()
        .map(|node| {
            let begun = Instant::now();
            let (found, _) =
                black_box(reach(&graph, &[*node], Direction::Backward, calls, depth, usize::MAX));
            (begun.elapsed().as_secs_f64() * 1e6, found.len())
        })
        .collect();
    times.sort_by(|a, b| a.0.total_cmp(&b.0));
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize].0;
    let found = times.iter().map(|one| one.1).max().unwrap();
    println!(
        "{{\"symbols\": {}, \"edges\": {}, \"asked\": {}, \"depth\": {depth}, \"median_us\": {:.1}, \"p99_us\": {:.1}, \"max_us\": {:.1}, \"most_found\": {found}}}",
        graph.symbols().count(),
        graph.edge_count(),
        times.len(),
        at(0.5),
        at(0.99),
        at(1.0),
    );
}
