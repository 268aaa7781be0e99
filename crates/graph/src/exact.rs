//! What a compiler's index says outranks what was worked out: its targets replace ours where it covers a place.

use crate::edge::{Certainty, Context, Edge, EdgeKind, Origin, Strategy, Target};
use crate::link::Links;
use crate::program::{File, Program, SymbolId};
use pellucid_model::{DefId, ExprKind, ScopeId, Span, SymbolKind};
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet};

/// A place in a file: line and byte column, from 1.
pub type At = (u32, u32);

/// What an index says of a snapshot.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Index {
    /// By path.
    pub files: BTreeMap<String, IndexedFile>,
    /// Declarations that implement or override others: file and place of each.
    pub implements: Vec<((String, At), (String, At))>,
}

/// What an index says of one file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct IndexedFile {
    /// Where names are defined that others can refer to.
    pub definitions: BTreeSet<At>,
    /// Uses: place, target, whether the place is written.
    pub uses: BTreeMap<At, (IndexedTarget, bool)>,
}

/// What a use refers to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IndexedTarget {
    /// A name defined at a place of a file of the index.
    Place(String, At),
    /// Something outside, by name.
    External(String),
}

/// How an index was applied.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Applied {
    /// Edges the index confirmed.
    pub confirmed: u64,
    /// Edges whose target it replaced.
    pub replaced: u64,
    /// Edges it added.
    pub added: u64,
    /// Files that do not fit the index: it was made of another version of them.
    pub stale: Vec<String>,
}

/// Least share of an index's definitions that must stand where ours do.
const FITTING: usize = 80;

/// Replaces, confirms and adds edges in files that the index covers.
pub fn apply(program: &Program, links: &mut Links, index: &Index) -> Applied {
    let names = by_place(program);
    let mut applied = Applied::default();
    let mut covered: FxHashMap<u32, &IndexedFile> = FxHashMap::default();
    for (number, file) in program.files.iter().enumerate().filter(|(_, file)| !file.library) {
        let Some(indexed) = index.files.get(&file.path) else { continue };
        if fits(number as u32, indexed, &names) {
            covered.insert(number as u32, indexed);
        } else {
            applied.stale.push(file.path.clone());
        }
    }
    let paths: FxHashMap<&str, u32> =
        program.files.iter().enumerate().map(|(at, file)| (file.path.as_str(), at as u32)).collect();
    let mut externals: Vec<String> = std::mem::take(&mut links.externals);
    let mut known: FxHashMap<String, u32> =
        externals.iter().enumerate().map(|(at, name)| (name.clone(), at as u32)).collect();
    let mut target = |wanted: &IndexedTarget| match wanted {
        IndexedTarget::Place(path, at) => {
            let symbol = names.get(&(*paths.get(path.as_str())?, *at))?;
            Some(Target::Symbol(*symbol))
        }
        IndexedTarget::External(name) => {
            let next = externals.len() as u32;
            let id = *known.entry(name.clone()).or_insert_with(|| {
                externals.push(name.clone());
                next
            });
            Some(Target::External(crate::names::Name(id)))
        }
    };
    let mut seen: BTreeSet<(u32, At)> = BTreeSet::new();
    for edge in &mut links.edges {
        let Some(indexed) = covered.get(&edge.file) else { continue };
        if matches!(
            edge.kind,
            EdgeKind::Imports | EdgeKind::Dispatches | EdgeKind::Flows | EdgeKind::Overrides
        ) {
            continue;
        }
        let at = place(&program.files[edge.file as usize], edge.at);
        let Some((wanted, _)) = indexed.uses.get(&at) else { continue };
        let Some(to) = target(wanted) else { continue };
        seen.insert((edge.file, at));
        if same(program, edge.to, to) {
            applied.confirmed += 1;
        } else {
            applied.replaced += 1;
            edge.to = to;
            edge.kind = kind(program, edge.kind, to);
        }
        let outside = matches!(edge.to, Target::External(_));
        edge.certainty = if outside { Certainty::External } else { Certainty::Exact };
    }
    for (number, indexed) in covered.iter().collect::<BTreeMap<_, _>>() {
        let surroundings = Uses::of(&program.files[*number as usize]);
        for (at, (wanted, written)) in indexed.uses.iter().filter(|(at, _)| !seen.contains(&(*number, **at)))
        {
            let Some(to @ Target::Symbol(_)) = target(wanted) else { continue };
            if let Some(edge) = surroundings.edge(program, *number, *at, to, *written) {
                applied.added += 1;
                links.edges.push(edge);
            }
        }
    }
    implements(program, links, index, &paths, &names, &mut applied);
    renumber(links, externals);
    applied
}

/// Definitions by file and place of their name.
fn by_place(program: &Program) -> FxHashMap<(u32, At), SymbolId> {
    let mut names = FxHashMap::default();
    for (number, file) in program.files.iter().enumerate().filter(|(_, file)| !file.library) {
        for (at, definition) in file.facts.definitions.iter().enumerate() {
            let key = (number as u32, place(file, definition.name_span));
            names.entry(key).or_insert_with(|| file.symbol(DefId(at as u32)));
        }
    }
    names
}

fn place(file: &File, span: Span) -> At {
    let at = file.facts.lines.position(span.start);
    (at.line, at.column)
}

/// Whether enough of the index's definitions stand where ours do.
fn fits(number: u32, indexed: &IndexedFile, names: &FxHashMap<(u32, At), SymbolId>) -> bool {
    let found = indexed.definitions.iter().filter(|at| names.contains_key(&(number, **at))).count();
    found * 100 >= indexed.definitions.len() * FITTING
}

/// Whether two targets are the same; a type and its constructor are.
fn same(program: &Program, ours: Target, theirs: Target) -> bool {
    if ours == theirs {
        return true;
    }
    let (Target::Symbol(a), Target::Symbol(b)) = (ours, theirs) else { return false };
    let made = |one: SymbolId| match program.kind(one) {
        SymbolKind::Constructor => program.parent(one),
        _ => Some(one),
    };
    made(a) == made(b) && made(a).is_some()
}

/// The kind of an edge once its target is another.
fn kind(program: &Program, kind: EdgeKind, to: Target) -> EdgeKind {
    let Target::Symbol(symbol) = to else { return kind };
    let made = program.kind(symbol);
    match kind {
        EdgeKind::Calls | EdgeKind::Instantiates if made.is_type() || made == SymbolKind::Constructor => {
            EdgeKind::Instantiates
        }
        EdgeKind::Calls | EdgeKind::Instantiates => EdgeKind::Calls,
        EdgeKind::Reads | EdgeKind::References if made.is_callable() || made.is_type() => {
            EdgeKind::References
        }
        other => other,
    }
}

/// What stands where in a file, for edges that only the index knows.
struct Uses<'p> {
    file: &'p File,
    /// Scopes by where they begin.
    scopes: Vec<(u32, ScopeId)>,
    /// Where callees begin.
    callees: BTreeSet<u32>,
}

impl<'p> Uses<'p> {
    fn of(file: &'p File) -> Self {
        let mut scopes: Vec<(u32, ScopeId)> = file
            .facts
            .scopes
            .iter()
            .enumerate()
            .map(|(at, scope)| (scope.span.start, ScopeId(at as u32)))
            .collect();
        scopes.sort_unstable();
        let callee = |kind: &ExprKind| match kind {
            ExprKind::Call { callee, .. } => Some(match file.facts.exprs[callee.index()].kind {
                ExprKind::Member { name_span, .. } => name_span.start,
                _ => file.facts.exprs[callee.index()].span.start,
            }),
            ExprKind::New { ty, .. } => Some(file.facts.types[ty.index()].span.start),
            _ => None,
        };
        let callees = file.facts.exprs.iter().filter_map(|expr| callee(&expr.kind)).collect();
        Self { file, scopes, callees }
    }

    fn edge(&self, program: &Program, number: u32, at: At, to: Target, written: bool) -> Option<Edge> {
        let Target::Symbol(symbol) = to else { return None };
        let start = self.file.facts.lines.start_of(at.0)?.checked_add(at.1.checked_sub(1)?)?;
        // Names in an import are part of its own edge.
        if self.file.facts.imports.iter().any(|import| import.span.start <= start && start < import.span.end)
        {
            return None;
        }
        let made = program.kind(symbol);
        let called = self.callees.contains(&start);
        let kind = match made {
            SymbolKind::Constructor => EdgeKind::Instantiates,
            kind if kind.is_type() && called => EdgeKind::Instantiates,
            kind if kind.is_callable() && called => EdgeKind::Calls,
            kind if kind.is_callable() || kind.is_type() => EdgeKind::References,
            SymbolKind::TypeAlias | SymbolKind::Macro => EdgeKind::References,
            SymbolKind::Field => {
                if written {
                    EdgeKind::Writes
                } else {
                    EdgeKind::Reads
                }
            }
            SymbolKind::Variable | SymbolKind::Constant
                if program.parent(symbol).is_none_or(|parent| !program.kind(parent).is_callable()) =>
            {
                if written {
                    EdgeKind::Writes
                } else {
                    EdgeKind::Reads
                }
            }
            _ => return None,
        };
        Some(Edge {
            file: number,
            at: Span::new(start, start),
            kind,
            from: self.origin(start, number),
            to,
            certainty: Certainty::Exact,
            strategy: Strategy::Written,
            context: Context::NONE,
            via: None,
        })
    }

    /// The innermost callable or type around a byte.
    fn origin(&self, start: u32, number: u32) -> Origin {
        let end = self.scopes.partition_point(|(begin, _)| *begin <= start);
        let holds = |(_, id): &&(u32, ScopeId)| {
            let span = self.file.facts.scopes[id.index()].span;
            span.start <= start && start < span.end
        };
        // Scopes nest: the last that begins before and has not ended is the innermost.
        let inner = self.scopes[..end].iter().rev().take(4096).find(holds);
        let mut next = inner.and_then(|(_, id)| self.file.facts.scopes[id.index()].owner);
        while let Some(id) = next {
            let definition = &self.file.facts.definitions[id.index()];
            if definition.kind.is_callable() || definition.kind.is_type() {
                return Origin::Symbol(self.file.symbol(id));
            }
            next = definition.parent;
        }
        Origin::File(number)
    }
}

/// Confirms inheritance and overriding, and adds what was not found.
fn implements(
    program: &Program,
    links: &mut Links,
    index: &Index,
    paths: &FxHashMap<&str, u32>,
    names: &FxHashMap<(u32, At), SymbolId>,
    applied: &mut Applied,
) {
    let symbol = |(path, at): &(String, At)| names.get(&(*paths.get(path.as_str())?, *at)).copied();
    let wanted: BTreeSet<(SymbolId, SymbolId)> =
        index.implements.iter().filter_map(|(from, to)| Some((symbol(from)?, symbol(to)?))).collect();
    let mut found: BTreeSet<(SymbolId, SymbolId)> = BTreeSet::new();
    for edge in &mut links.edges {
        if let (
            EdgeKind::Extends | EdgeKind::Implements | EdgeKind::Overrides,
            Origin::Symbol(from),
            Target::Symbol(to),
        ) = (edge.kind, edge.from, edge.to)
            && wanted.contains(&(from, to))
        {
            applied.confirmed += u64::from(edge.certainty != Certainty::Exact);
            edge.certainty = Certainty::Exact;
            found.insert((from, to));
        }
    }
    for (from, to) in wanted.difference(&found) {
        let (kind, heir) = (program.kind(*to), program.kind(*from));
        let kind = match kind {
            kind if kind.is_callable() && heir.is_callable() => EdgeKind::Overrides,
            SymbolKind::Interface | SymbolKind::Trait if heir.is_type() => EdgeKind::Implements,
            kind if kind.is_type() && heir.is_type() => EdgeKind::Extends,
            _ => continue,
        };
        let (_, definition) = program.definition(*from);
        applied.added += 1;
        links.edges.push(Edge {
            file: program.file_of(*from),
            at: definition.name_span,
            kind,
            from: Origin::Symbol(*from),
            to: Target::Symbol(*to),
            certainty: Certainty::Exact,
            strategy: Strategy::Hierarchy,
            context: Context::NONE,
            via: None,
        });
    }
}

/// Externals sorted again, edges too.
fn renumber(links: &mut Links, externals: Vec<String>) {
    let mut order: Vec<usize> = (0..externals.len()).collect();
    order.sort_by(|a, b| externals[*a].cmp(&externals[*b]));
    let mut number = vec![0u32; externals.len()];
    order.iter().enumerate().for_each(|(at, old)| number[*old] = at as u32);
    for edge in &mut links.edges {
        if let Target::External(name) = &mut edge.to {
            name.0 = number[name.0 as usize];
        }
    }
    links.externals = order.into_iter().map(|old| externals[old].clone()).collect();
    links.edges.sort_unstable();
    links.edges.dedup();
}
