//! Coupling of modules and packages, after Martin (Agile Software Development, 2002).

use crate::algorithms::Filter;
use crate::code::{CodeGraph, Level, Lifted, NodeId};
use pellucid_model::{Modifiers, SymbolKind, Visibility};
use rustc_hash::{FxHashMap, FxHashSet};

/// How a module is bound to the others. A value that is not defined is `None`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Coupling {
    /// The module.
    pub node: NodeId,
    /// Its types.
    pub types: u32,
    /// Those that cannot be instantiated: interfaces, traits, abstract classes.
    pub abstract_types: u32,
    /// Modules that use it (afferent coupling).
    pub afferent: u32,
    /// Modules it uses (efferent coupling).
    pub efferent: u32,
    /// Efferent / (afferent + efferent): 0 stable, 1 instable; not defined without either.
    pub instability: Option<f64>,
    /// Share of abstract types; not defined without types.
    pub abstractness: Option<f64>,
    /// Distance from the main sequence: |abstractness + instability - 1|.
    pub distance: Option<f64>,
    /// Its symbols that others use: the width of its interface in use.
    pub used_symbols: u32,
    /// Its public symbols outside callables: the width of its interface.
    pub public_symbols: u32,
}

/// The coupling of every module of a level; guesses do not count.
pub fn coupling(graph: &CodeGraph, level: Level) -> Vec<Coupling> {
    let lifted = graph.lifted(level, false, |edge| Filter::dependencies().accepts(graph, edge));
    let (mut afferent, mut efferent) = (vec![0; lifted.nodes.len()], vec![0; lifted.nodes.len()]);
    for (from, to, _) in &lifted.edges {
        efferent[*from as usize] += 1;
        afferent[*to as usize] += 1;
    }
    let counts = counts(graph, &lifted);
    let row = |(at, node): (usize, &NodeId)| {
        let (ca, ce) = (afferent[at], efferent[at]);
        let [types, abstract_types, used_symbols, public_symbols] = counts[at];
        let ratio = |a: u32, b: u32| (b > 0).then(|| f64::from(a) / f64::from(b));
        let instability = ratio(ce, ca + ce);
        let abstractness = ratio(abstract_types, types);
        let distance = instability.zip(abstractness).map(|(i, a)| (a + i - 1.0).abs());
        Coupling {
            node: *node,
            types,
            abstract_types,
            afferent: ca,
            efferent: ce,
            instability,
            abstractness,
            distance,
            used_symbols,
            public_symbols,
        }
    };
    lifted.nodes.iter().enumerate().map(row).collect()
}

/// For each module: types, abstract types, symbols used by others, public symbols.
fn counts(graph: &CodeGraph, lifted: &Lifted) -> Vec<[u32; 4]> {
    let at: FxHashMap<NodeId, usize> =
        lifted.nodes.iter().enumerate().map(|(at, node)| (*node, at)).collect();
    let mut all = vec![[0; 4]; lifted.nodes.len()];
    let mut used: FxHashSet<NodeId> = FxHashSet::default();
    for node in graph.symbols() {
        let (Some(kind), Some(home)) = (graph.kind(node).symbol(), graph.lift(node, lifted.level)) else {
            continue;
        };
        let Some(row) = at.get(&home).and_then(|at| all.get_mut(*at)) else { continue };
        if kind.is_type() && !graph.modifiers(node).has(Modifiers::DECLARATION) {
            row[0] += 1;
            let interface = matches!(kind, SymbolKind::Interface | SymbolKind::Trait);
            row[1] += u32::from(interface || graph.modifiers(node).has(Modifiers::ABSTRACT));
        }
        let local = matches!(kind, SymbolKind::Parameter | SymbolKind::Lambda | SymbolKind::Extension);
        row[3] += u32::from(!local && graph.visibility(node) == Visibility::Public);
        let foreign = |from: NodeId| graph.lift(from, lifted.level).is_some_and(|one| one != home);
        if !local && graph.users(node).any(|(_, from)| foreign(from)) && used.insert(node) {
            row[2] += 1;
        }
    }
    all
}
