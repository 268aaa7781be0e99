//! Importance: what much of the code leads to.

use crate::code::Lifted;

/// PageRank (Brin and Page 1998, damping 0.85) of each node, in 40 rounds; the sum is 1. Parallel to [`Lifted::nodes`].
pub fn page_rank(graph: &Lifted) -> Vec<f64> {
    const DAMPING: f64 = 0.85;
    const ROUNDS: usize = 40;
    let count = graph.nodes.len();
    if count == 0 {
        return vec![];
    }
    let mut gives = vec![0u64; count];
    graph.edges.iter().for_each(|(from, _, uses)| gives[*from as usize] += u64::from(*uses));
    let mut rank = vec![1.0 / count as f64; count];
    for _ in 0..ROUNDS {
        let idle: f64 = rank.iter().zip(&gives).filter(|(_, gives)| **gives == 0).map(|(rank, _)| rank).sum();
        let base = (1.0 - DAMPING + DAMPING * idle) / count as f64;
        let mut next = vec![base; count];
        for (from, to, uses) in &graph.edges {
            let share = f64::from(*uses) / gives[*from as usize] as f64;
            next[*to as usize] += DAMPING * rank[*from as usize] * share;
        }
        rank = next;
    }
    rank
}
