//! Layers: who stands above whom.

use super::cycles::components;
use crate::code::Lifted;

/// The layer of each node: 0 for those that use nothing, else one above the highest of what they use; nodes of a cycle
/// share theirs. Parallel to [`Lifted::nodes`].
pub fn layers(graph: &Lifted) -> Vec<u32> {
    // Tarjan's algorithm finishes a component after all those it leads to.
    let components = components(graph.nodes.len(), &graph.edges);
    let mut of = vec![0u32; graph.nodes.len()];
    for (number, component) in components.iter().enumerate() {
        component.iter().for_each(|node| of[*node as usize] = number as u32);
    }
    let mut uses: Vec<Vec<u32>> = vec![vec![]; components.len()];
    for (from, to, _) in &graph.edges {
        let (from, to) = (of[*from as usize], of[*to as usize]);
        if from != to {
            uses[from as usize].push(to);
        }
    }
    let mut layer = vec![0u32; components.len()];
    for (number, below) in uses.iter().enumerate() {
        layer[number] = below.iter().map(|one| layer[*one as usize] + 1).max().unwrap_or(0);
    }
    of.iter().map(|component| layer[*component as usize]).collect()
}
