//! What happens at a call beside its value: files, databases, waiting, locks; and texts that are copied to grow.

use crate::edge::{Certainty, Context, Edge, EdgeKind, Origin, Reason, Strategy, Target};
use crate::eval::Values;
use crate::link::qualified_name;
use crate::names::Name;
use crate::program::{Entity, File, SymbolId};
use crate::session::Session;
use crate::ty::{Ty, TyKind};
use pellucid_model::{
    Construct, DefId, ExprId, ExprKind, FlowKind, LiteralKind, Modifiers, Scope, ScopeId, ScopeKind, Span,
    SymbolKind,
};
use rustc_hash::{FxHashMap, FxHashSet};

/// Wrappers around a lock that are looked through.
const MOST_STEPS: usize = 16;

/// What a language's callables, and those of libraries that are usual with it, do beside giving a value.
#[derive(Debug, Clone, Copy)]
pub struct Effects {
    /// Outside callables by their qualified names (`*` at the end stands for any rest), and what they do: [`Context::IO`] and
    /// the bits after it. `?.name` is one whose receiver is not known, a bare name one that nothing declares.
    pub calls: &'static [(&'static str, Context)],
    /// Outside types whose values, held for a region by syntax, are locks; an empty name stands for every type.
    pub locks: &'static [&'static str],
    /// Whether `text += more` copies the whole text.
    pub update_copies: bool,
    /// Whether `text = text + more` does.
    pub sum_copies: bool,
}

impl Effects {
    /// Nothing is known of what callables do.
    pub const UNKNOWN: Self = Self { calls: &[], locks: &[], update_copies: false, sum_copies: false };

    fn of(&self, name: &str) -> Context {
        let fits = |pattern: &str| match pattern.strip_suffix('*') {
            Some(start) => name.starts_with(start),
            None => name == pattern,
        };
        self.calls.iter().find(|(pattern, _)| fits(pattern)).map_or(Context::NONE, |(_, does)| *does)
    }
}

/// Adds to the edges of a file what their targets do, and what happens while a lock is held; adds edges where texts grow.
pub(crate) fn mark(session: &mut Session<'_>, number: u32, values: &Values, edges: &mut Vec<Edge>) {
    let effects = session.program.rules_of(number).effects();
    let file = session.file(number);
    let mut marker = Marker { session, number, file, values, effects };
    if !effects.calls.is_empty() {
        marker.targets(edges);
        marker.spawned(edges);
        marker.held(edges);
    }
    if effects.update_copies || effects.sum_copies {
        marker.texts(edges);
    }
}

struct Marker<'s, 'p> {
    session: &'s mut Session<'p>,
    number: u32,
    file: &'p File,
    values: &'s Values,
    effects: Effects,
}

fn is_call(edge: &Edge) -> bool {
    matches!(edge.kind, EdgeKind::Calls | EdgeKind::Instantiates)
}

impl Marker<'_, '_> {
    fn targets(&self, edges: &mut [Edge]) {
        let mut known: FxHashMap<Name, Context> = FxHashMap::default();
        let mut spelled: Option<FxHashMap<u32, (bool, &str)>> = None;
        for edge in edges.iter_mut().filter(|edge| is_call(edge)) {
            let does = match edge.to {
                Target::External(id) => *known.entry(id).or_insert_with(|| {
                    // A constructor is called as its type.
                    self.effects.of(self.session.external_name(id))
                }),
                Target::Unresolved(reason @ (Reason::UnknownName | Reason::UnknownReceiver)) => {
                    let spelled = spelled.get_or_insert_with(|| self.spelled());
                    match spelled.get(&edge.at.start) {
                        Some((false, name)) if reason == Reason::UnknownName => self.effects.of(name),
                        Some((true, name)) => self.effects.of(&format!("?.{name}")),
                        _ => Context::NONE,
                    }
                }
                _ => Context::NONE,
            };
            edge.context = edge.context.with(does);
        }
    }

    /// The names of what is called or made, by where they stand, and whether something stands before them.
    fn spelled(&self) -> FxHashMap<u32, (bool, &str)> {
        let facts = &self.file.facts;
        let mut found = FxHashMap::default();
        for expr in &facts.exprs {
            match expr.kind {
                ExprKind::Call { callee, .. } => match facts.exprs[callee.index()].kind {
                    ExprKind::Name { name, .. } => {
                        found.insert(facts.exprs[callee.index()].span.start, (false, facts.names.get(name)));
                    }
                    ExprKind::Member { name, name_span, .. } => {
                        found.insert(name_span.start, (true, facts.names.get(name)));
                    }
                    _ => {}
                },
                ExprKind::New { ty, .. } => {
                    let ty = &facts.types[ty.index()];
                    if let pellucid_model::TypeKind::Named { path, .. } = ty.kind
                        && let Some(last) = path.of(&facts.name_lists).last()
                    {
                        found.entry(ty.span.start).or_insert((false, facts.names.get(*last)));
                    }
                }
                _ => {}
            }
        }
        found
    }

    /// Marks what is called while a lock is held: in regions that hold one by syntax, and between a call that takes one and
    /// the call that gives it back, in the order of the text.
    fn held(&mut self, edges: &mut [Edge]) {
        let regions = self.regions();
        let locking = edges.iter().any(|edge| edge.context.has(Context::LOCK));
        if regions.is_empty() && !locking {
            return;
        }
        for edge in edges.iter_mut().filter(|edge| is_call(edge)) {
            if regions.iter().any(|span| span.start < edge.at.start && edge.at.end <= span.end) {
                edge.context = edge.context.with(Context::LOCKED);
            }
        }
        if !locking {
            return;
        }
        let (kept, deferred) = (self.kept_guards(), self.led_by(Construct::Defer));
        let mut order: Vec<usize> = (0..edges.len()).filter(|at| is_call(&edges[*at])).collect();
        order.sort_by_key(|at| (edges[*at].from, edges[*at].at.start));
        let mut held: Vec<(Option<SymbolId>, u32)> = vec![];
        let mut of = None;
        for at in order {
            let edge = &mut edges[at];
            if of != Some(edge.from) {
                held.clear();
                of = Some(edge.from);
            }
            held.retain(|(_, end)| *end > edge.at.start);
            if edge.context.has(Context::LOCK) {
                let guard = edge.context.has(Context::GUARD);
                if guard && !kept.contains(&edge.at.start) {
                    continue;
                }
                let end = if guard { self.innermost(edge.at.start).span.end } else { u32::MAX };
                held.push((edge.via, end));
            } else if edge.context.has(Context::UNLOCK) {
                let same = held.iter().rposition(|(via, _)| *via == edge.via);
                if !deferred.iter().any(|span| span.contains(edge.at))
                    && let Some(at) = same.or(held.len().checked_sub(1))
                {
                    held.remove(at);
                }
            } else if !held.is_empty() {
                edge.context = edge.context.with(Context::LOCKED);
            }
        }
    }

    /// Regions that hold a lock by syntax.
    fn regions(&mut self) -> Vec<Span> {
        let facts = &self.file.facts;
        let methods = facts
            .definitions
            .iter()
            .filter(|one| one.modifiers.has(Modifiers::SYNCHRONIZED))
            .map(|one| one.span);
        let mut found: Vec<Span> = methods.collect();
        let holds: FxHashSet<u32> = facts
            .events
            .iter()
            .filter(|event| event.construct == Construct::With)
            .map(|event| event.span.start)
            .collect();
        let scopes: Vec<&Scope> = facts
            .scopes
            .iter()
            .filter(|scope| scope.kind == ScopeKind::With && holds.contains(&scope.span.start))
            .collect();
        for flow in &facts.flows {
            let FlowKind::With { value, .. } = flow.kind else { continue };
            let around = scopes.iter().filter(|scope| scope.span.contains(flow.span));
            if let Some(scope) = around.max_by_key(|scope| scope.span.start)
                && self.is_lock(value)
            {
                found.push(scope.span);
            }
        }
        found
    }

    fn is_lock(&self, value: ExprId) -> bool {
        let names = self.effects.locks;
        names.contains(&"") || self.type_name(value).is_some_and(|name| names.contains(&name.as_str()))
    }

    /// The qualified name of the outside type of a value.
    fn type_name(&self, value: ExprId) -> Option<String> {
        let ty: Ty = self.values.types[value.index()];
        match self.session.types.get(ty) {
            TyKind::Instance(Entity::External(id), _) => Some(self.session.external_name(*id).to_owned()),
            TyKind::Instance(Entity::Symbol(symbol), _)
                if self.session.program.definition(*symbol).0.library =>
            {
                Some(qualified_name(self.session.program, *symbol))
            }
            _ => None,
        }
    }

    /// Where guards are made that a variable keeps: by a call that gives one (or gives what holds it), or as the variable itself.
    fn kept_guards(&self) -> FxHashSet<u32> {
        let facts = &self.file.facts;
        let rules = self.session.program.rules_of(self.number);
        let mut found = FxHashSet::default();
        for definition in facts.definitions.iter().filter(|one| one.kind == SymbolKind::Variable) {
            let Some(mut next) = definition.value else { continue };
            for _ in 0..MOST_STEPS {
                let expr = &facts.exprs[next.index()];
                match expr.kind {
                    ExprKind::Wrap(_, value) => next = value,
                    ExprKind::New { ty, .. } => {
                        found.extend([facts.types[ty.index()].span.start, expr.span.start]);
                        break;
                    }
                    ExprKind::Call { callee, .. } => {
                        let callee = &facts.exprs[callee.index()];
                        let ExprKind::Member { base, name, name_span, .. } = callee.kind else {
                            found.insert(callee.span.start);
                            break;
                        };
                        found.insert(name_span.start);
                        if !rules.passes_value(None, facts.names.get(name)) {
                            break;
                        }
                        next = base;
                    }
                    _ => break,
                }
            }
        }
        found
    }

    /// The innermost scope around a place.
    fn innermost(&self, at: u32) -> &Scope {
        let scopes = &self.file.facts.scopes;
        let mut next = scopes.partition_point(|scope| scope.span.start <= at).saturating_sub(1);
        while scopes[next].span.end <= at {
            let Some(parent) = scopes[next].parent else { break };
            next = parent.index();
        }
        &scopes[next]
    }

    /// Marks calls that run beside their caller.
    fn spawned(&self, edges: &mut [Edge]) {
        let starts: FxHashSet<u32> = self.led_by(Construct::Spawn).iter().map(|span| span.start).collect();
        if starts.is_empty() {
            return;
        }
        let facts = &self.file.facts;
        let mut names = FxHashSet::default();
        for expr in facts.exprs.iter().filter(|expr| starts.contains(&expr.span.start)) {
            let ExprKind::Call { callee, .. } = expr.kind else { continue };
            let callee = &facts.exprs[callee.index()];
            names.insert(match callee.kind {
                ExprKind::Member { name_span, .. } => name_span.start,
                _ => callee.span.start,
            });
        }
        for edge in edges.iter_mut().filter(|edge| is_call(edge) && names.contains(&edge.at.start)) {
            edge.context = edge.context.with(Context::SPAWNED);
        }
    }

    /// Calls that follow the word of a construct.
    fn led_by(&self, construct: Construct) -> Vec<Span> {
        let facts = &self.file.facts;
        let starts: FxHashSet<u32> = facts
            .events
            .iter()
            .filter(|event| event.construct == construct)
            .map(|event| event.span.end + 1)
            .collect();
        let calls = facts.exprs.iter().filter(|expr| matches!(expr.kind, ExprKind::Call { .. }));
        calls.filter(|expr| starts.contains(&expr.span.start)).map(|expr| expr.span).collect()
    }

    /// Adds an edge to the type of text where a text that was there before the loop is copied to become longer.
    fn texts(&mut self, edges: &mut Vec<Edge>) {
        let facts = &self.file.facts;
        let Some(text) = self.session.program.rules_of(self.number).literal(LiteralKind::String) else {
            return;
        };
        for flow in &facts.flows {
            let target = match flow.kind {
                FlowKind::Update { target, value: Some(_) } if self.effects.update_copies => target,
                FlowKind::Assign { target, value }
                    if self.effects.sum_copies && self.adds_to(target, value) =>
                {
                    target
                }
                _ => continue,
            };
            if !self.in_loop_of(target, flow.scope) || self.type_name(target).as_deref() != Some(text) {
                continue;
            }
            let Some(from) = self.callable(flow.scope) else { continue };
            let to = Target::External(self.session.external(text));
            edges.push(Edge {
                file: self.number,
                at: flow.span,
                kind: EdgeKind::References,
                from: Origin::Symbol(from),
                to,
                certainty: Certainty::External,
                strategy: Strategy::InferredType,
                context: Context::LOOP.with(Context::GROWS),
                via: None,
            });
        }
    }

    fn callable(&self, scope: ScopeId) -> Option<SymbolId> {
        let mut next = self.file.facts.scopes[scope.index()].owner;
        while let Some(id) = next {
            let definition = &self.file.facts.definitions[id.index()];
            if definition.kind.is_callable() {
                return Some(self.file.symbol(id));
            }
            next = definition.parent;
        }
        None
    }

    /// Whether a value is the target with something added.
    fn adds_to(&self, target: ExprId, value: ExprId) -> bool {
        let facts = &self.file.facts;
        let mut next = value;
        for _ in 0..MOST_STEPS {
            let ExprKind::Binary { op, left, .. } = facts.exprs[next.index()].kind else { break };
            if facts.names.get(op) != "+" {
                return false;
            }
            next = left;
        }
        next != value && self.same_place(target, next)
    }

    fn same_place(&self, a: ExprId, b: ExprId) -> bool {
        let entity =
            |at: ExprId| self.values.resolutions[at.index()].as_ref().and_then(|one| one.entities.first());
        matches!((entity(a), entity(b)), (Some(Entity::Symbol(a)), Some(Entity::Symbol(b))) if a == b)
    }

    /// Whether a loop stands between a place and the variable or field that is written there.
    fn in_loop_of(&self, target: ExprId, scope: ScopeId) -> bool {
        let facts = &self.file.facts;
        let entity = self.values.resolutions[target.index()].as_ref().and_then(|one| one.entities.first());
        let declared = match entity {
            Some(Entity::Symbol(symbol)) => symbol
                .0
                .checked_sub(self.file.first)
                .and_then(|at| facts.definitions.get(DefId(at).index()))
                .map(|definition| definition.scope),
            _ => return false,
        };
        let mut next = Some(scope);
        while let Some(at) = next {
            let one = &facts.scopes[at.index()];
            if Some(at) == declared || one.kind == ScopeKind::Function {
                return false;
            }
            if one.kind == ScopeKind::Loop {
                return true;
            }
            next = one.parent;
        }
        false
    }
}
