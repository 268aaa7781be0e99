//! Communities: nodes that are closer to each other than to the rest.

use crate::code::Lifted;
use rustc_hash::FxHashMap;

/// The community of each node, numbered by their first member: one pass of local moves after Louvain (Blondel et al.
/// 2008) over undirected uses, at most 20 sweeps. Parallel to [`Lifted::nodes`].
pub fn communities(graph: &Lifted) -> Vec<u32> {
    const SWEEPS: usize = 20;
    let count = graph.nodes.len();
    let mut near: Vec<Vec<(u32, f64)>> = vec![vec![]; count];
    let mut degree = vec![0f64; count];
    for (from, to, uses) in &graph.edges {
        let weight = f64::from(*uses);
        near[*from as usize].push((*to, weight));
        near[*to as usize].push((*from, weight));
        degree[*from as usize] += weight;
        degree[*to as usize] += weight;
    }
    let total: f64 = degree.iter().sum::<f64>().max(1.0);
    let mut of: Vec<u32> = (0..count as u32).collect();
    let mut mass = degree.clone();
    for _ in 0..SWEEPS {
        let mut moved = false;
        for node in 0..count {
            let own = of[node];
            mass[own as usize] -= degree[node];
            let mut links: FxHashMap<u32, f64> = FxHashMap::default();
            near[node]
                .iter()
                .for_each(|(other, weight)| *links.entry(of[*other as usize]).or_default() += weight);
            let gain = |community: u32, weight: f64| weight - degree[node] * mass[community as usize] / total;
            let mut best = (gain(own, links.get(&own).copied().unwrap_or(0.0)), own);
            let mut others: Vec<(u32, f64)> = links.into_iter().collect();
            others.sort_unstable_by_key(|(community, _)| *community);
            for (community, weight) in others {
                let value = gain(community, weight);
                if value > best.0 + 1e-9 {
                    best = (value, community);
                }
            }
            mass[best.1 as usize] += degree[node];
            moved |= best.1 != own;
            of[node] = best.1;
        }
        if !moved {
            break;
        }
    }
    let mut numbers: FxHashMap<u32, u32> = FxHashMap::default();
    of.iter()
        .map(|community| {
            let next = numbers.len() as u32;
            *numbers.entry(*community).or_insert(next)
        })
        .collect()
}
