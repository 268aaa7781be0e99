//! What places without a declared type could hold: the types that have every operation that is asked of them.
//!
//! Names of operations are compared with each other, never with words. Where many types fit nothing is told; types that
//! stand nearer to the place go before those that stand farther away.

use pellucid_graph::code::{CodeGraph, EdgeId, NodeId};
use pellucid_graph::edge::{Certainty, Context, EdgeKind};
use pellucid_model::{Modifiers, SymbolKind};
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::{BTreeMap, BTreeSet};

/// Types that define an operation; of more it tells nothing.
const MOST_DEFINERS: usize = 64;
/// Types a place could hold; of more nothing is told.
const MOST_TYPES: usize = 12;
/// Types far away that may fit by one operation alone.
const MOST_FAR: usize = 3;
/// Supertypes looked at.
const MOST_SUPERTYPES: usize = 64;

/// Places and the types of what they, or the elements of what they hold, could be.
#[derive(Debug, Default)]
pub(crate) struct Ducks {
    pub(crate) one: Vec<(NodeId, NodeId)>,
    pub(crate) each: Vec<(NodeId, NodeId)>,
}

impl Ducks {
    /// Of several types that a place, or its elements, could be, the first that is not the one around the place.
    pub(crate) fn first(&self, graph: &CodeGraph) -> Vec<(NodeId, NodeId)> {
        let mut found = vec![];
        for rows in [&self.one, &self.each] {
            for of_place in rows.chunk_by(|a, b| a.0 == b.0).filter(|rows| rows.len() > 1) {
                let place = of_place[0].0;
                let other = of_place.iter().find(|(_, ty)| Some(*ty) != around(graph, place));
                found.extend(other.copied());
            }
        }
        found
    }
}

/// The type around a place.
fn around(graph: &CodeGraph, place: NodeId) -> Option<NodeId> {
    std::iter::successors(Some(place), |node| graph.parent(*node)).find_map(|node| {
        let itself = graph.kind(node).symbol().is_some_and(SymbolKind::is_type);
        if itself { Some(node) } else { graph.owner(node) }
    })
}

/// Operations asked of a place, by name, and the types that some of them are known to belong to.
#[derive(Debug, Default)]
struct Asked<'g> {
    names: BTreeSet<&'g str>,
    seen: BTreeSet<NodeId>,
}

pub(crate) fn of(graph: &CodeGraph) -> Ducks {
    let world = World::new(graph);
    let (mut one, mut each) = (BTreeMap::<NodeId, Asked<'_>>::new(), BTreeMap::new());
    let mut ask = |via: Option<NodeId>, context: Context, name, seen: Option<NodeId>| {
        let Some(place) = via.filter(|place| world.is_open(*place)) else { return };
        if context.has(Context::CHAIN) || context.has(Context::CALLED) {
            return;
        }
        let places = if context.has(Context::ELEMENT) { &mut each } else { &mut one };
        let asked: &mut Asked<'_> = places.entry(place).or_default();
        asked.names.insert(name);
        asked.seen.extend(seen);
    };
    for edge in graph.edges().filter(|edge| graph.edge_kind(*edge) == EdgeKind::Calls) {
        let row = graph.edge(edge);
        let known = matches!(row.certainty, Certainty::Resolved | Certainty::Inferred | Certainty::Exact);
        let owner = graph.owner(row.to).filter(|_| known);
        if owner.is_some() || row.certainty == Certainty::Guessed {
            ask(row.via, row.context, graph.name(row.to), owner);
        }
    }
    for row in graph.unresolved().filter(|row| row.kind == EdgeKind::Calls) {
        ask(row.via, row.context, row.name, None);
    }
    let fits = |places: &BTreeMap<NodeId, Asked<'_>>| {
        places
            .iter()
            .flat_map(|(place, asked)| world.fitting(*place, asked).into_iter().map(|ty| (*place, ty)))
            .collect()
    };
    Ducks { one: fits(&one), each: fits(&each) }
}

struct World<'g> {
    graph: &'g CodeGraph,
    /// By name, the types that define an operation of that name.
    definers: FxHashMap<&'g str, Vec<NodeId>>,
    methods: FxHashMap<NodeId, FxHashSet<&'g str>>,
    supertypes: FxHashMap<NodeId, Vec<NodeId>>,
}

impl<'g> World<'g> {
    fn new(graph: &'g CodeGraph) -> Self {
        let mut world = Self {
            graph,
            definers: FxHashMap::default(),
            methods: FxHashMap::default(),
            supertypes: FxHashMap::default(),
        };
        let prototypes = crate::world::prototypes(graph);
        for node in graph.symbols() {
            let kind = graph.kind(node).symbol();
            if kind.is_some_and(SymbolKind::is_type) || prototypes.contains(&node) {
                let above = graph.targets(node, |edge| {
                    matches!(graph.edge_kind(edge), EdgeKind::Extends | EdgeKind::Implements)
                        && graph.kind(graph.edge_to(edge)).symbol().is_some()
                });
                world.supertypes.insert(node, above);
            }
            if let (Some(SymbolKind::Method | SymbolKind::Function | SymbolKind::Lambda), Some(owner)) =
                (kind, graph.owner(node))
                && world.methods.entry(owner).or_default().insert(graph.name(node))
            {
                world.definers.entry(graph.name(node)).or_default().push(owner);
            }
        }
        world
    }

    /// A field or parameter of which nothing says what it is, or only that it is one of several types.
    fn is_open(&self, place: NodeId) -> bool {
        let graph = self.graph;
        let is_place = match graph.kind(place).symbol() {
            Some(SymbolKind::Field) => true,
            Some(SymbolKind::Parameter) => !graph.modifiers(place).has(Modifiers::RECEIVER),
            _ => false,
        };
        is_place && !self.is_declared(place) && !self.is_given_declared(place)
    }

    fn is_declared(&self, place: NodeId) -> bool {
        let mut declared = false;
        let mut choice = false;
        for edge in self.types_of(place) {
            let row = self.graph.edge(edge);
            let known = self.graph.kind(row.to).symbol().is_some();
            choice |= known && row.context.has(Context::ELEMENT);
            if known && !row.context.has(Context::ELEMENT) {
                return true;
            }
            declared = true;
        }
        declared && !choice
    }

    fn types_of(&self, place: NodeId) -> impl Iterator<Item = EdgeId> + '_ {
        self.graph.out(place).filter(|edge| self.graph.edge_kind(*edge) == EdgeKind::HasType)
    }

    /// The types that a declaration leaves the choice of: of the place, or of the parameters that reach it.
    fn choice(&self, place: NodeId) -> BTreeSet<NodeId> {
        let given = self.flows_of(place).map(|edge| self.graph.edge_to(edge));
        let places = given.filter(|one| self.graph.kind(*one).symbol() == Some(SymbolKind::Parameter));
        let types =
            std::iter::once(place).chain(places).flat_map(|place| self.types_of(place).collect::<Vec<_>>());
        let types = types.map(|edge| self.graph.edge_to(edge));
        types.filter(|ty| self.graph.kind(*ty).symbol().is_some_and(SymbolKind::is_type)).collect()
    }

    fn flows_of(&self, place: NodeId) -> impl Iterator<Item = EdgeId> + '_ {
        self.graph.out(place).filter(|edge| self.graph.edge_kind(*edge) == EdgeKind::Flows)
    }

    /// Whether a parameter of declared type reaches it, or nothing but new objects do.
    fn is_given_declared(&self, place: NodeId) -> bool {
        let (mut made, mut given) = (false, false);
        for edge in self.flows_of(place) {
            let row = self.graph.edge(edge);
            let parameter = self.graph.kind(row.to).symbol() == Some(SymbolKind::Parameter);
            if parameter && self.is_declared(row.to) {
                return true;
            }
            made |= row.context.has(Context::NEW);
            given |= parameter;
        }
        made && !given
    }

    fn lineage(&self, ty: NodeId) -> Vec<NodeId> {
        let mut found = vec![ty];
        let mut at = 0;
        while at < found.len() && found.len() < MOST_SUPERTYPES {
            for above in self.supertypes.get(&found[at]).into_iter().flatten() {
                if !found.contains(above) {
                    found.push(*above);
                }
            }
            at += 1;
        }
        found
    }

    fn has_all(&self, ty: NodeId, names: &BTreeSet<&str>) -> bool {
        let lineage = self.lineage(ty);
        let has = |name: &&str| {
            lineage.iter().any(|one| self.methods.get(one).is_some_and(|own| own.contains(name)))
        };
        names.iter().all(has)
    }

    /// The topmost types that have all that is asked.
    fn fitting(&self, place: NodeId, asked: &Asked<'_>) -> Vec<NodeId> {
        let by_name: Vec<&Vec<NodeId>> =
            asked.names.iter().filter_map(|name| self.definers.get(name)).collect();
        let common = by_name.iter().map(|all| all.len()).min().unwrap_or_default() > MOST_DEFINERS;
        if by_name.len() < asked.names.len() || common {
            return vec![];
        }
        let few = by_name.into_iter().filter(|all| all.len() <= MOST_DEFINERS).flatten().copied();
        let all: BTreeSet<NodeId> = few.chain(asked.seen.iter().copied()).collect();
        let language = self.graph.language(place);
        let fits = |ty: &NodeId| self.graph.language(*ty) == language && self.has_all(*ty, &asked.names);
        let fitting: Vec<NodeId> = all.into_iter().filter(fits).collect();
        let choice = self.choice(place);
        let near = if choice.is_empty() {
            self.near(place, &fitting, asked)
        } else {
            choice.into_iter().filter(|ty| self.has_all(*ty, &asked.names)).collect()
        };
        let topmost = |ty: &&NodeId| !self.lineage(**ty).iter().skip(1).any(|above| near.contains(above));
        let found: Vec<NodeId> = near.iter().filter(topmost).copied().collect();
        if found.len() > MOST_TYPES { vec![] } else { found }
    }

    /// Those that stand nearest; the type around the place is near to itself and says nothing about others.
    fn near(&self, place: NodeId, fitting: &[NodeId], asked: &Asked<'_>) -> Vec<NodeId> {
        let graph = self.graph;
        let around = around(graph, place);
        let own = |ty: NodeId| Some(ty) == around;
        let folder = |node: NodeId| graph.file(node).and_then(|file| graph.parent(file));
        let above = |node: NodeId| folder(node).and_then(|folder| graph.parent(folder));
        let tiers: [&dyn Fn(NodeId) -> bool; 3] =
            [&|ty| graph.file(ty) == graph.file(place), &|ty| folder(ty) == folder(place), &|ty| {
                let near = [folder(place), above(place)];
                near.iter().flatten().any(|one| folder(ty) == Some(*one) || above(ty) == Some(*one))
            }];
        let known = |ty: NodeId| asked.seen.contains(&ty) || own(ty);
        for tier in tiers {
            if fitting.iter().any(|ty| tier(*ty) && !own(*ty)) {
                return fitting.iter().copied().filter(|ty| tier(*ty) || known(*ty)).collect();
            }
        }
        if asked.names.len() > 1 || fitting.len() <= MOST_FAR {
            return fitting.to_vec();
        }
        fitting.iter().copied().filter(|ty| asked.seen.contains(ty)).collect()
    }
}
