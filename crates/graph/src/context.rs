//! The circumstances of a use: loops and conditions around it, and where its receiver comes from.

use crate::edge::Context;
use crate::eval::Values;
use crate::program::{Entity, File, Program, SymbolId};
use crate::rules::Rules;
use pellucid_model::{
    DefId, ExprId, ExprKind, FlowKind, LiteralKind, Modifiers, NameId, ScopeId, ScopeKind, SymbolKind,
    TypeKind,
};
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::Arc;

/// Steps from a receiver to where it comes from; beyond that it is not told.
const MOST_STEPS: usize = 16;

/// What surrounds the places of one file.
pub(crate) struct Surroundings<'p> {
    program: &'p Program,
    number: u32,
    file: &'p File,
    /// Parameters that are the object of a function which belongs to no type, sorted.
    objects: Arc<[SymbolId]>,
    scopes: Vec<Context>,
    sources: FxHashMap<DefId, (ExprId, Context)>,
    /// References to methods that are handed to a call: what that is called on.
    handed: FxHashMap<ExprId, ExprId>,
}

/// Where a value was traced to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Trace {
    pub(crate) context: Context,
    pub(crate) via: Option<SymbolId>,
}

impl<'p> Surroundings<'p> {
    pub(crate) fn new(program: &'p Program, number: u32, objects: Arc<[SymbolId]>, values: &Values) -> Self {
        let file = &program.files[number as usize];
        let mut sources = sources(file, program.rules_of(number));
        assigned_later(file, values, &mut sources);
        Self { program, number, file, objects, scopes: of_scopes(file), sources, handed: handed(file) }
    }

    /// Whether a parameter is the object that its callable is called on.
    pub(crate) fn is_object(&self, symbol: SymbolId) -> bool {
        self.program.definition(symbol).1.modifiers.has(Modifiers::RECEIVER)
            || self.objects.binary_search(&symbol).is_ok()
    }

    /// Loops, conditions, handlers and resources between a scope and the callable around it.
    pub(crate) fn scope(&self, scope: ScopeId) -> Context {
        self.scopes.get(scope.index()).copied().unwrap_or_default()
    }

    /// The expression a local takes its value from.
    pub(crate) fn source(&self, symbol: SymbolId) -> Option<(ExprId, Context)> {
        let at = symbol.0.checked_sub(self.file.first)?;
        self.sources.get(&DefId(at)).copied()
    }

    /// What a reference to a method is applied to, where it is handed to something outside: the elements of what that is
    /// called on.
    pub(crate) fn applied(&self, values: &Values, reference: ExprId) -> Option<Trace> {
        let base = *self.handed.get(&reference)?;
        let Trace { context, via } = self.receiver(values, base);
        Some(Trace { context: context.with(Context::ELEMENT), via })
    }

    /// Where a receiver comes from.
    pub(crate) fn receiver(&self, values: &Values, receiver: ExprId) -> Trace {
        let mut context = Context::NONE;
        let mut next = receiver;
        for _ in 0..MOST_STEPS {
            let expr = &self.file.facts.exprs[next.index()];
            match expr.kind {
                ExprKind::This => return end(context, Context::SELF, None),
                ExprKind::Super => return end(context, Context::SUPER, None),
                ExprKind::Wrap(_, value) | ExprKind::Cast { value, .. } => next = value,
                ExprKind::Index { base, .. } => {
                    context = context.with(Context::ELEMENT);
                    next = base;
                }
                ExprKind::Group(list) | ExprKind::Choice(list) => {
                    let Some(first) = list.of(&self.file.facts.expr_lists).first() else { break };
                    next = *first;
                }
                ExprKind::Call { callee, .. } => {
                    if let Some(value) = self.passed(values, next) {
                        next = value;
                        continue;
                    }
                    context = context.with(Context::CHAIN);
                    if let Some(callable) = self.callable(values, next) {
                        return Trace { context, via: Some(callable) };
                    }
                    let ExprKind::Member { base, .. } = self.file.facts.exprs[callee.index()].kind else {
                        break;
                    };
                    context = context.with(Context::ELEMENT);
                    next = base;
                }
                ExprKind::Name { .. } | ExprKind::Member { .. } => {
                    let Some(step) = self.named(values, next, &mut context) else { break };
                    match step {
                        Ok(end) => return end,
                        Err(source) => next = source,
                    }
                }
                ExprKind::New { .. } => return end(context, Context::NEW, None),
                _ => break,
            }
        }
        Trace { context, via: None }
    }

    /// Where a name or member leads: an end, or the expression its value was taken from.
    fn named(&self, values: &Values, at: ExprId, context: &mut Context) -> Option<Result<Trace, ExprId>> {
        let resolution = values.resolutions[at.index()].as_ref()?;
        let Some(Entity::Symbol(symbol)) = resolution.entities.first().copied() else {
            let bare = matches!(self.file.facts.exprs[at.index()].kind, ExprKind::Name { .. });
            return (bare && !resolution.entities.is_empty()).then_some(Ok(end(
                *context,
                Context::TYPE,
                None,
            )));
        };
        let definition = self.program.definition(symbol).1;
        if self.program.definition(symbol).0.library
            && definition.kind == SymbolKind::Field
            && let ExprKind::Member { base, .. } = self.file.facts.exprs[at.index()].kind
        {
            // A part of what a container gives: the value of a map's entry.
            return Some(Err(base));
        }
        Some(match definition.kind {
            SymbolKind::Field => {
                let own =
                    if self.is_own(values, at) { Context::FIELD.with(Context::SELF) } else { Context::FIELD };
                Ok(end(*context, own, Some(symbol)))
            }
            SymbolKind::Parameter if self.is_object(symbol) => Ok(end(*context, Context::SELF, None)),
            SymbolKind::Parameter | SymbolKind::Variable | SymbolKind::Constant => {
                match self.source(symbol).filter(|_| self.is_local(symbol)) {
                    Some((source, how)) => {
                        *context = context.with(how).with(Context::LOCAL);
                        Err(source)
                    }
                    None if definition.kind == SymbolKind::Parameter => {
                        Ok(end(*context, Context::PARAMETER, Some(symbol)))
                    }
                    None if self.is_local(symbol) => Ok(end(*context, Context::LOCAL, None)),
                    None => Ok(end(*context, Context::NONE, Some(symbol))),
                }
            }
            kind if kind.is_type() || matches!(kind, SymbolKind::TypeAlias | SymbolKind::Module) => {
                Ok(end(*context, Context::TYPE, None))
            }
            // A property: what its getter gives.
            SymbolKind::Method if definition.modifiers.has(Modifiers::GETTER) => {
                Ok(end(*context, Context::CHAIN, Some(symbol)))
            }
            _ => return None,
        })
    }

    /// The callable of the snapshot that a call runs.
    fn callable(&self, values: &Values, call: ExprId) -> Option<SymbolId> {
        let entity = values.resolutions[call.index()].as_ref()?.entities.first()?;
        let Entity::Symbol(symbol) = *entity else { return None };
        let (file, definition) = self.program.definition(symbol);
        let calls = definition.kind.is_callable() && definition.kind != SymbolKind::Constructor;
        (calls && !file.library).then_some(symbol)
    }

    fn is_local(&self, symbol: SymbolId) -> bool {
        self.program.parent(symbol).is_some_and(|parent| self.program.kind(parent).is_callable())
    }

    /// Whether a field is named bare or through the object itself.
    fn is_own(&self, values: &Values, at: ExprId) -> bool {
        let ExprKind::Member { base, .. } = self.file.facts.exprs[at.index()].kind else { return true };
        match self.file.facts.exprs[base.index()].kind {
            ExprKind::This | ExprKind::Super => true,
            ExprKind::Wrap(_, inner) => {
                matches!(self.file.facts.exprs[inner.index()].kind, ExprKind::This)
                    || self.is_receiver(values, inner)
            }
            _ => self.is_receiver(values, base),
        }
    }

    /// Whether a bare name means a method of the object itself.
    pub(crate) fn is_own_method(&self, values: &Values, at: ExprId) -> bool {
        let entity = values.resolutions[at.index()].as_ref().and_then(|one| one.entities.first());
        let Some(Entity::Symbol(symbol)) = entity else { return false };
        let definition = self.program.definition(*symbol).1;
        definition.kind == SymbolKind::Method && !definition.modifiers.has(Modifiers::STATIC)
    }

    /// Whether a callee is known to be none of the snapshot's.
    pub(crate) fn is_outside(&self, values: &Values, callee: ExprId) -> bool {
        let inside = |entity: &Entity| matches!(entity, Entity::Symbol(symbol) if !self.program.definition(*symbol).0.library);
        let resolution = values.resolutions[callee.index()].as_ref();
        resolution.is_none_or(|one| !one.entities.iter().any(inside))
    }

    /// The expression whose value a call of something outside gives.
    pub(crate) fn passed(&self, values: &Values, call: ExprId) -> Option<ExprId> {
        let facts = &self.file.facts;
        let ExprKind::Call { callee, args, .. } = facts.exprs[call.index()].kind else { return None };
        if !self.is_outside(values, callee) {
            return None;
        }
        let first = args.of(&facts.arguments).first().map(|one| one.value);
        let (on, name, value) = match facts.exprs[callee.index()].kind {
            ExprKind::Name { name, .. } => (None, name, first?),
            ExprKind::Member { base, name, .. } => match facts.exprs[base.index()].kind {
                ExprKind::Name { name: on, .. } if self.is_scope(values, base) => (Some(on), name, first?),
                ExprKind::Type(on) => match facts.types[on.index()].kind {
                    TypeKind::Named { path, .. } => {
                        (path.of(&facts.name_lists).last().copied(), name, first?)
                    }
                    _ => return None,
                },
                _ => (None, name, base),
            },
            _ => return None,
        };
        let (on, name) = (on.map(|on| facts.names.get(on)), facts.names.get(name));
        self.program.rules_of(self.number).passes_value(on, name).then_some(value)
    }

    /// Whether a name means a type or module.
    fn is_scope(&self, values: &Values, at: ExprId) -> bool {
        let entity = values.resolutions[at.index()].as_ref().and_then(|one| one.entities.first());
        entity.is_some_and(|entity| match entity {
            Entity::Symbol(symbol) => {
                let kind = self.program.kind(*symbol);
                kind.is_type() || matches!(kind, SymbolKind::TypeAlias | SymbolKind::Module)
            }
            _ => true,
        })
    }

    fn is_receiver(&self, values: &Values, at: ExprId) -> bool {
        let entity = values.resolutions[at.index()].as_ref().and_then(|one| one.entities.first());
        matches!(entity, Some(Entity::Symbol(symbol)) if self.is_object(*symbol))
    }
}

fn end(context: Context, more: Context, via: Option<SymbolId>) -> Trace {
    Trace { context: context.with(more), via }
}

fn of_scopes(file: &File) -> Vec<Context> {
    let mut all: Vec<Context> = Vec::with_capacity(file.facts.scopes.len());
    for scope in &file.facts.scopes {
        let around = scope.parent.and_then(|parent| all.get(parent.index()).copied()).unwrap_or_default();
        let own = match scope.kind {
            ScopeKind::File | ScopeKind::Module | ScopeKind::Type | ScopeKind::Function => {
                all.push(Context::NONE);
                continue;
            }
            ScopeKind::Loop if around.has(Context::LOOP) => Context::NESTED_LOOP,
            ScopeKind::Loop | ScopeKind::Comprehension => Context::LOOP,
            ScopeKind::Branch => Context::CONDITION,
            ScopeKind::Catch => Context::HANDLER,
            ScopeKind::With => Context::RESOURCE,
            _ => Context::NONE,
        };
        all.push(around.with(own));
    }
    all
}

/// Adds locals that are declared first and take their first value after that.
fn assigned_later(file: &File, values: &Values, sources: &mut FxHashMap<DefId, (ExprId, Context)>) {
    for flow in &file.facts.flows {
        let FlowKind::Assign { target, value } = flow.kind else { continue };
        if !matches!(file.facts.exprs[target.index()].kind, ExprKind::Name { .. }) {
            continue;
        }
        let entity = values.resolutions[target.index()].as_ref().and_then(|one| one.entities.first());
        if let Some(Entity::Symbol(symbol)) = entity
            && let Some(at) = symbol.0.checked_sub(file.first)
            && let Some(definition) = file.facts.definitions.get(at as usize)
            && definition.kind == SymbolKind::Variable
            && definition.value.is_none_or(|value| is_null(file, value))
        {
            let source = sources.entry(DefId(at)).or_insert((value, Context::NONE));
            if is_null(file, source.0) {
                *source = (value, Context::NONE);
            }
        }
    }
}

fn is_null(file: &File, value: ExprId) -> bool {
    matches!(file.facts.exprs[value.index()].kind, ExprKind::Literal(LiteralKind::Null, _))
}

/// For locals: the expression their value comes from, and whether they are its elements. For parameters of a lambda: the
/// receiver of the call that the lambda is handed to.
fn sources(file: &File, rules: &dyn Rules) -> FxHashMap<DefId, (ExprId, Context)> {
    let mut all = FxHashMap::default();
    // What a pattern takes out of a holder of one value is what that holds.
    let mut held: FxHashSet<ExprId> = FxHashSet::default();
    for (at, definition) in file.facts.definitions.iter().enumerate() {
        if let Some(value) = definition.value
            && matches!(definition.kind, SymbolKind::Variable | SymbolKind::Constant)
        {
            all.insert(DefId(at as u32), (value, Context::NONE));
        }
    }
    for flow in &file.facts.flows {
        match flow.kind {
            FlowKind::Iterate { binding, over } | FlowKind::IterateKey { binding, over } => {
                all.insert(binding, (over, Context::ELEMENT));
            }
            FlowKind::Narrow { binding: None, value, ty } => {
                if let TypeKind::Named { path, .. } = file.facts.types[ty.index()].kind
                    && let [name] = path.of(&file.facts.name_lists)
                    && rules.passes_value(None, file.facts.names.get(*name))
                {
                    held.insert(value);
                }
            }
            FlowKind::Destructure { binding, value, key: NameId::EMPTY, index: 0 }
                if held.contains(&value) =>
            {
                all.insert(binding, (value, Context::NONE));
            }
            FlowKind::Destructure { binding, value, key: NameId::EMPTY, index: 0 }
                if rules.policy().first_part_is_value =>
            {
                all.insert(binding, (value, Context::NONE));
            }
            FlowKind::Destructure { binding, value, .. } if rules.policy().traits => {
                all.insert(binding, (value, Context::ELEMENT));
            }
            FlowKind::With { binding: Some(binding), value }
            | FlowKind::Narrow { binding: Some(binding), value, .. } => {
                all.entry(binding).or_insert((value, Context::NONE));
            }
            _ => {}
        }
    }
    let mut receivers: FxHashMap<DefId, ExprId> = FxHashMap::default();
    for expr in &file.facts.exprs {
        let ExprKind::Call { callee, args, .. } = expr.kind else { continue };
        let ExprKind::Member { base, .. } = file.facts.exprs[callee.index()].kind else { continue };
        for argument in args.of(&file.facts.arguments) {
            if let ExprKind::Lambda(lambda) = file.facts.exprs[argument.value.index()].kind {
                receivers.insert(lambda, base);
            }
        }
    }
    for (at, definition) in file.facts.definitions.iter().enumerate() {
        if definition.kind == SymbolKind::Parameter
            && let Some(base) = definition.parent.and_then(|parent| receivers.get(&parent))
        {
            all.insert(DefId(at as u32), (*base, Context::ELEMENT));
        }
    }
    all
}

fn handed(file: &File) -> FxHashMap<ExprId, ExprId> {
    let mut all = FxHashMap::default();
    for expr in &file.facts.exprs {
        let ExprKind::Call { callee, args, .. } = expr.kind else { continue };
        let ExprKind::Member { base, .. } = file.facts.exprs[callee.index()].kind else { continue };
        for argument in args.of(&file.facts.arguments) {
            if let ExprKind::MethodRef { .. } = file.facts.exprs[argument.value.index()].kind {
                all.insert(argument.value, base);
            }
        }
    }
    all
}
