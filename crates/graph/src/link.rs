//! From a program to its edges.

use crate::code::{Aligned, Member};
use crate::context::{Surroundings, Trace};
use crate::dispatch::{self, Virtual};
use crate::edge::{Certainty, Context, Edge, EdgeKind, Origin, Reason, Strategy, Target};
use crate::effects;
use crate::eval::{Resolution, Values};
use crate::flows;
use crate::kept::{self, Before};
use crate::macros;
use crate::names::Name;
use crate::program::{Entity, File, Program, SpaceId, SymbolId};
use crate::rounds::{self, Found};
use crate::session::{ExternalId, Session, Want};
use crate::structural;
use crate::ty::{Ty, TyKind, is_sequence, transparent};
use pellucid_model::{
    DefId, ExprId, ExprKind, FlowKind, ImportKind, ListId, Modifiers, NameId, ScopeId, ScopeKind, Span,
    SupertypeKind, SymbolKind, TypeId, TypeKind, TypeOp, Use, Visibility, WrapOp,
};
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::atomic::AtomicBool;

/// Arguments looked at for what is special among them.
const MOST_ARGUMENTS: usize = 16;
/// Meanings of a use that are told; with more it is ambiguous.
const MOST_TARGETS: usize = 64;
/// Nesting of type arguments that are told.
const DEEPEST_ARGUMENT: usize = 4;

/// Supertypes above supertypes in which a method is looked for that says it can be replaced.
const DEEPEST_HIERARCHY: u32 = 64;
/// Definitions of a header looked at to find whose it is.
const MOST_PARAMETERS: usize = 64;

/// What linking gives.
pub struct Links {
    /// All edges, by file, place and kind.
    pub edges: Vec<Edge>,
    /// Qualified names of external targets, sorted; [`Target::External`] indexes it.
    pub externals: Vec<String>,
    /// Members that stand apart from the type they belong to.
    pub members: Vec<Member>,
    /// Parameters that are the object of a function which belongs to no type, sorted.
    pub objects: Vec<SymbolId>,
    /// Fields that hold an object as such, where others hold pointers to one.
    pub embedded: Vec<SymbolId>,
    /// What is worth keeping for [`link_again`].
    pub kept: Option<Aligned>,
    /// Whether files were left as they were before.
    pub again: bool,
}

/// Links a program on one thread: every reference ends in a target or in a reason.
pub fn link(program: &mut Program) -> Links {
    link_on(program, 1)
}

/// Links a program on so many threads; the result is the same for any number.
pub fn link_on(program: &mut Program, threads: usize) -> Links {
    let never = AtomicBool::new(false);
    link_again(program, threads, None, &never).expect("nothing stops it")
}

/// Links a program of which the same files were linked before; the result is the same as without that. What is used again,
/// and why that is sound, is told in `docs/decisions/0009-linking-again.md`. Nothing once `stop` is set: what is known by
/// then depends on when that was.
pub fn link_again(
    program: &mut Program,
    threads: usize,
    before: Option<&Before<'_>>,
    stop: &AtomicBool,
) -> Option<Links> {
    let (receivers, apart, grown, circular) = {
        let mut session = Session::new(program);
        let (receivers, apart) = (session.receivers(), session.apart());
        (receivers, apart, macros::expand(&mut session), session.circular == Some(true))
    };
    let members = receivers.iter().map(|(owner, member)| Member { owner: *owner, member: *member }).collect();
    program.attach(receivers);
    for (space, symbol) in apart {
        program.join_space(space, symbol);
    }
    for (file, growth) in grown {
        program.grow(file, growth);
    }
    let (mut session, embedded) = prepared(program, circular);
    let again = before.and_then(|before| evaluate_again(&mut session, before));
    let used = again.is_some();
    let found = match again {
        Some(found) => found,
        None => {
            // What was asked in vain must not be remembered.
            if before.is_some() {
                (session, _) = prepared(program, circular);
            }
            rounds::all(&mut session, threads, stop)?
        }
    };
    let kept = kept::write(&session, &found);
    let Found { mut edges, virtuals, .. } = found;
    let satisfied = structural::edges(&mut session);
    satisfied.into_iter().for_each(|edge| edges[edge.file as usize].push(edge));
    let reached = dispatch::edges(&mut session, &edges, &virtuals);
    reached.into_iter().for_each(|edge| edges[edge.file as usize].push(edge));
    let objects = session.objects.to_vec();
    Some(Links { members, objects, embedded, kept, again: used, ..finish(&session, edges) })
}

/// A session that knows what there is to know before any file is evaluated; and the fields that hold an object as such.
fn prepared(program: &Program, circular: bool) -> (Session<'_>, Vec<SymbolId>) {
    let mut session = Session::new(program);
    session.circular = Some(circular || session.circular == Some(true));
    session.objects = objects(&mut session).into();
    let embedded = embedded(&mut session);
    (session, embedded)
}

/// What all files give if only those that have changed are evaluated; nothing if that may be something else.
fn evaluate_again(session: &mut Session<'_>, before: &Before<'_>) -> Option<Found> {
    if session.circular != Some(false) {
        return None;
    }
    let known = before.found(session)?;
    let fresh: Vec<u32> = before.changed.iter().map(|(number, _)| *number).collect();
    rounds::again(session, &fresh, known)
}

/// Whether a function makes an object that its first parameter becomes a part of.
fn is_built_in(file: &File, function: &pellucid_model::Definition, first: SymbolId) -> bool {
    let facts = &file.facts;
    let name = facts.definitions[(first.0 - file.first) as usize].name;
    let within = |span: Span| function.span.contains(span);
    let made = facts.exprs.iter().any(|one| matches!(one.kind, ExprKind::New { .. }) && within(one.span));
    made && facts.flows.iter().any(|flow| match flow.kind {
        FlowKind::Assign { target, value } => {
            within(flow.span)
                && matches!(facts.exprs[target.index()].kind, ExprKind::Member { .. })
                && matches!(facts.exprs[value.index()].kind, ExprKind::Name { name: given, .. } if given == name)
        }
        _ => false,
    })
}

/// All definitions of a kind where functions belong to no type and are handed the object they work on.
fn where_objects_are_passed(program: &Program, kind: SymbolKind) -> Vec<SymbolId> {
    let files = (0..program.files.len() as u32).filter(|file| program.rules_of(*file).passes_objects(*file));
    files
        .flat_map(|file| {
            let file = &program.files[file as usize];
            let definitions = file.facts.definitions.iter().enumerate();
            definitions.filter(move |(_, one)| one.kind == kind).map(|(at, _)| file.symbol(DefId(at as u32)))
        })
        .collect()
}

/// Fields that hold an object as such, where functions belong to no type.
fn embedded(session: &mut Session<'_>) -> Vec<SymbolId> {
    let mut found = where_objects_are_passed(session.program, SymbolKind::Field);
    found.retain(|field| {
        let ty = session.declared(*field);
        matches!(*session.types.get(ty), TyKind::Instance(Entity::Symbol(of), _) if session.program.kind(of).is_type())
    });
    found
}

/// First parameters that point to a type, where functions belong to no type.
fn objects(session: &mut Session<'_>) -> Vec<SymbolId> {
    let mut found = vec![];
    for function in where_objects_are_passed(session.program, SymbolKind::Function) {
        let (file, definition) = session.program.definition(function);
        if definition.parent.is_some() {
            continue;
        }
        let first = session.program.parameters(function).first().copied();
        let Some(first) = first.filter(|first| !is_built_in(file, definition, *first)) else { continue };
        let ty = session.declared(first);
        let pointed = matches!(*session.types.get(ty), TyKind::Of(TypeOp::Pointer, _));
        let of = session.type_symbol(ty).filter(|of| pointed && session.program.kind(*of).is_type());
        found.extend(of.map(|_| first));
    }
    found.sort_unstable();
    found
}

/// Sorts, removes repetition, and numbers externals by their name.
fn finish(session: &Session<'_>, files: Vec<Vec<Edge>>) -> Links {
    let outside = |edge: &Edge| match edge.to {
        Target::External(id) => Some(id),
        _ => None,
    };
    let all: FxHashSet<ExternalId> = files.iter().flatten().filter_map(outside).collect();
    let mut named: Vec<(&str, ExternalId)> =
        all.into_iter().map(|id| (session.external_name(id), id)).collect();
    named.sort_unstable();
    let numbers: FxHashMap<ExternalId, u32> =
        named.iter().enumerate().map(|(at, (_, id))| (*id, at as u32)).collect();
    let mut edges = Vec::with_capacity(files.iter().map(Vec::len).sum());
    // Edges are told apart by their file first.
    for mut own in files {
        for edge in &mut own {
            if let Target::External(id) = &mut edge.to {
                *id = Name(numbers[id]);
            }
        }
        own.sort_unstable();
        own.dedup();
        edges.append(&mut own);
    }
    let externals = named.into_iter().map(|(name, _)| name.to_owned()).collect();
    Links { edges, externals, members: vec![], objects: vec![], embedded: vec![], kept: None, again: false }
}

/// The edges one file gives rise to.
pub(crate) fn emit(session: &mut Session<'_>, number: u32, values: &Values) -> (Vec<Edge>, Vec<Virtual>) {
    session.viewpoint = number;
    let file = session.file(number);
    if file.library {
        return (vec![], vec![]);
    }
    let mut quiet: Vec<Span> = vec![];
    if session.policy(number).traits {
        quiet.extend(file.facts.annotations.iter().map(|one| one.span));
    }
    let exports_are_quiet = session.policy(number).objects;
    if session.policy(number).exports || exports_are_quiet {
        // A name in a list of exports is no use of its own.
        quiet.extend(file.facts.flows.iter().filter_map(|flow| {
            match flow.kind {
                FlowKind::Export { value, .. } => Some(file.facts.exprs[value.index()].span)
                    .filter(|span| exports_are_quiet || *span == flow.span),
                _ => None,
            }
        }));
    }
    quiet.extend(&file.silent);
    outermost(&mut quiet);
    let surroundings = Surroundings::new(session.program, number, session.objects.clone(), values);
    let flows = flows::edges(session, number, values, &surroundings);
    let here = Trace::default();
    let mut emitter = Emitter {
        session,
        number,
        file,
        quiet,
        surroundings,
        here,
        by_macro: None,
        edges: flows,
        virtuals: vec![],
        replaceable: FxHashMap::default(),
        nesting: 0,
    };
    emitter.imports();
    emitter.expressions(values);
    emitter.types();
    emitter.hierarchy();
    emitter.annotations();
    emitter.masked_macros();
    emitter.run_by_language();
    let (mut edges, virtuals) = (emitter.edges, emitter.virtuals);
    effects::mark(session, number, values, &mut edges);
    (edges, virtuals)
}

/// Sorts spans, and leaves those out that are inside others.
fn outermost(spans: &mut Vec<Span>) {
    spans.sort_unstable_by_key(|span| (span.start, std::cmp::Reverse(span.end)));
    let mut end = 0;
    spans.retain(|span| {
        let outer = span.end > end;
        end = end.max(span.end);
        outer
    });
}

struct Emitter<'s, 'p> {
    session: &'s mut Session<'p>,
    number: u32,
    file: &'p File,
    /// Extents of annotations that are no code of the language.
    quiet: Vec<Span>,
    surroundings: Surroundings<'p>,
    /// What surrounds the expression at hand.
    here: Trace,
    /// Whether the expression at hand comes of a macro, and whether of no other one.
    by_macro: Option<bool>,
    edges: Vec<Edge>,
    virtuals: Vec<Virtual>,
    /// Whether methods can be replaced, as far as that was asked; while it is asked, not.
    replaceable: FxHashMap<SymbolId, bool>,
    /// Methods that are asked about because of one another.
    nesting: u32,
}

impl Emitter<'_, '_> {
    fn push(
        &mut self,
        at: Span,
        kind: EdgeKind,
        from: Origin,
        to: Target,
        certainty: Certainty,
        strategy: Strategy,
    ) {
        let Trace { context, via } = self.here;
        let (strategy, certainty) = match self.by_macro {
            // Of several definitions of a macro that there may be, each says what it says.
            Some(false) if matches!(certainty, Certainty::Resolved | Certainty::Inferred) => {
                (Strategy::Macro, Certainty::Guessed)
            }
            Some(_) => (Strategy::Macro, certainty),
            None => (strategy, certainty),
        };
        self.edges.push(Edge { file: self.number, at, kind, from, to, certainty, strategy, context, via });
    }

    /// The innermost callable or type around a scope, else the file.
    fn origin(&self, scope: ScopeId) -> Origin {
        let mut next = self.file.facts.scopes[scope.index()].owner;
        while let Some(id) = next {
            let definition = &self.file.facts.definitions[id.index()];
            if definition.kind.is_callable()
                || definition.kind.is_type()
                || matches!(definition.kind, SymbolKind::TypeAlias | SymbolKind::Macro)
            {
                return Origin::Symbol(self.file.symbol(id));
            }
            next = definition.parent;
        }
        Origin::File(self.number)
    }

    /// Who uses what stands at a place: where defaults and types of a header are evaluated outside, still its definition.
    fn origin_at(&self, scope: ScopeId, at: Span) -> Origin {
        if !self.session.policy(self.number).objects {
            return self.origin(scope);
        }
        let definitions = &self.file.facts.definitions;
        let end = definitions.partition_point(|one| one.span.start <= at.start);
        let around = definitions[..end].iter().enumerate().rev().take(MOST_PARAMETERS).find(|(_, one)| {
            (one.kind.is_callable() || one.kind.is_type())
                && one.name_span.end <= at.start
                && at.start < one.span.end
        });
        match around {
            Some((id, one)) if one.scope == scope || self.is_around(one.scope, scope) => {
                Origin::Symbol(self.file.symbol(DefId(id as u32)))
            }
            _ => self.origin(scope),
        }
    }

    /// Whether one scope is around another, with no definition between.
    fn is_around(&self, outer: ScopeId, scope: ScopeId) -> bool {
        let scopes = &self.file.facts.scopes;
        scopes[outer.index()].owner == scopes[scope.index()].owner
    }

    fn imports(&mut self) {
        for at in 0..self.file.facts.imports.len() {
            let import = &self.file.facts.imports[at];
            // That a file is a module of another is no use of it, nor is what comments say.
            if matches!(import.kind, ImportKind::Package | ImportKind::ModuleFile | ImportKind::Documentation)
            {
                continue;
            }
            // Nor is that a name is taken over from another namespace, where text is taken in apart from that.
            if import.kind == ImportKind::Using && self.session.policy(self.number).linkage {
                continue;
            }
            let from = self.origin(import.scope);
            let target = self.session.import_target(self.number, at as u32);
            let (to, certainty) = match target {
                None => (vec![Target::Unresolved(Reason::UnknownModule)], Certainty::Unresolved),
                Some(Entity::External(id)) => (vec![Target::External(id)], Certainty::External),
                Some(Entity::Symbol(symbol)) => {
                    (vec![Target::File(self.session.program.file_of(symbol))], Certainty::Resolved)
                }
                Some(Entity::Space(space)) if self.session.policy(self.number).exports => {
                    let files = self.session.program.spaces[space.0 as usize].files.iter();
                    (files.map(|file| Target::File(*file)).collect(), Certainty::Resolved)
                }
                Some(Entity::Space(space)) if self.session.policy(self.number).objects => {
                    (self.imported_modules(at, space), Certainty::Resolved)
                }
                Some(Entity::Space(_)) => (self.imported_files(at), Certainty::Resolved),
                Some(Entity::File(file)) => (vec![Target::File(file)], Certainty::Resolved),
            };
            let library = |to: &Target| matches!(to, Target::File(file) if self.session.file(*file).library);
            if to.iter().any(library) {
                let id = self.file.name(import.module);
                let to = Target::External(id);
                self.push(
                    import.module_span,
                    EdgeKind::Imports,
                    from,
                    to,
                    Certainty::External,
                    Strategy::Written,
                );
                continue;
            }
            for to in to {
                self.push(import.module_span, EdgeKind::Imports, from, to, certainty, Strategy::Written);
            }
        }
    }

    /// The files of the modules that an import names, and of the one it takes other names from.
    fn imported_modules(&mut self, at: usize, space: SpaceId) -> Vec<Target> {
        let import = &self.file.facts.imports[at];
        let mut spaces = vec![];
        for offset in 0..import.names.len {
            let found = self.session.imported(self.number, at as u32, import.names.start + offset);
            spaces.push(match *found {
                [Entity::Space(inner)] if self.session.is_inside(inner, space) => inner,
                _ => space,
            });
        }
        if spaces.is_empty() {
            spaces.push(space);
        }
        spaces.sort_unstable();
        spaces.dedup();
        let program = self.session.program;
        spaces
            .iter()
            .flat_map(|one| program.spaces[one.0 as usize].files.iter())
            .map(|one| Target::File(*one))
            .collect()
    }

    /// The files that hold what an import names; of a whole namespace, all its files.
    fn imported_files(&mut self, at: usize) -> Vec<Target> {
        let import = &self.file.facts.imports[at];
        let mut files = vec![];
        for offset in 0..import.names.len {
            for entity in self.session.imported(self.number, at as u32, import.names.start + offset) {
                match entity {
                    Entity::Symbol(symbol) => files.push(self.session.program.file_of(symbol)),
                    Entity::Space(space) => {
                        files.extend(&self.session.program.spaces[space.0 as usize].files)
                    }
                    Entity::External(_) | Entity::File(_) => {}
                }
            }
        }
        if files.is_empty()
            && let Some(Entity::Space(space)) = self.session.import_target(self.number, at as u32)
        {
            files.extend(&self.session.program.spaces[space.0 as usize].files);
        }
        files.sort_unstable();
        files.dedup();
        files.into_iter().map(Target::File).collect()
    }

    /// Whether a place is in an annotation that is no code of the language.
    fn is_quiet(&self, at: Span) -> bool {
        let end = self.quiet.partition_point(|span| span.start <= at.start);
        self.quiet[..end].last().is_some_and(|span| span.contains(at))
    }

    fn expressions(&mut self, values: &Values) {
        let bases = self.bases();
        for (at, expr) in self.file.facts.exprs.iter().enumerate() {
            if self.is_quiet(expr.span) {
                continue;
            }
            let id = ExprId(at as u32);
            if self.in_macro(expr.scope) || self.file.muted.contains(&id) {
                continue;
            }
            self.by_macro = self.file.expanded_from(id).map(|of| of.sure);
            let Some(resolution) = values.resolutions[at].as_ref() else { continue };
            let from = self.origin_at(expr.scope, expr.span);
            self.here = self.surrounding(values, id);
            match expr.kind {
                ExprKind::Name { usage: Use::Read, .. } | ExprKind::Member { usage: Use::Read, .. }
                    if self.is_unit(resolution) && !bases.contains(&id) =>
                {
                    let at = self.callee_span(id);
                    self.reach(resolution, EdgeKind::Instantiates, at, from);
                }
                ExprKind::Name { usage, .. } if usage != Use::Call => {
                    self.uses(resolution, usage, expr.span, from, true);
                }
                ExprKind::Member { usage, name_span, .. } if usage != Use::Call => {
                    self.uses(resolution, usage, name_span, from, false);
                }
                ExprKind::MethodRef { .. } => {
                    self.uses(resolution, Use::Read, expr.span, from, false);
                }
                ExprKind::Call { callee, .. } => self.call(values, resolution, id, callee, from),
                ExprKind::New { ty, args } => {
                    let at = self.file.facts.types[ty.index()].span;
                    self.reach(resolution, EdgeKind::Instantiates, at, from);
                    self.fields_written(resolution, args, from);
                }
                _ => {}
            }
        }
        self.plain_callees(values);
        self.by_macro = None;
        self.here = Trace::default();
        for &(id, reason) in &self.file.failed {
            let expr = &self.file.facts.exprs[id.index()];
            let (at, from) = (self.use_span(id), self.origin_at(expr.scope, expr.span));
            if !self.is_quiet(at) {
                let to = Target::Unresolved(reason);
                self.push(at, EdgeKind::References, from, to, Certainty::Unresolved, Strategy::Macro);
            }
        }
        for &(at, scope, symbol) in &values.implied {
            let from = self.origin_at(scope, at);
            self.push_symbol(
                at,
                EdgeKind::Dispatches,
                from,
                symbol,
                Certainty::Inferred,
                Strategy::InferredType,
            );
        }
    }

    /// The argument that is the object of a function which belongs to no type.
    fn object_of(&self, values: &Values, callee: ExprId, args: ListId) -> Option<ExprId> {
        let Entity::Symbol(function) = *values.resolutions[callee.index()].as_ref()?.entities.first()? else {
            return None;
        };
        let first = self.session.program.parameters(function).first()?;
        let is_object = !self.session.program.definition(*first).1.modifiers.has(Modifiers::RECEIVER)
            && self.surroundings.is_object(*first);
        let argument = args.of(&self.file.facts.arguments).first().filter(|_| is_object)?;
        Some(self.bare(argument.value))
    }

    /// Expressions that a member is named of.
    fn bases(&self) -> FxHashSet<ExprId> {
        if !self.session.policy(self.number).traits {
            return FxHashSet::default();
        }
        let bases = self.file.facts.exprs.iter().filter_map(|expr| match expr.kind {
            ExprKind::Member { base, .. } => Some(base),
            _ => None,
        });
        bases.collect()
    }

    /// Whether a value is the object of a type without fields, which is written as the type is.
    fn is_unit(&self, resolution: &Resolution) -> bool {
        self.session.policy(self.number).traits
            && matches!(*resolution.entities, [Entity::Symbol(symbol)]
                if self.session.program.kind(symbol) == SymbolKind::Struct)
    }

    /// Loops and conditions around an expression, its receiver, and what is special among its arguments.
    fn surrounding(&self, values: &Values, id: ExprId) -> Trace {
        let exprs = &self.file.facts.exprs;
        let expr = &exprs[id.index()];
        let (named, args) = match expr.kind {
            ExprKind::Call { callee, args, .. } => (self.bare(callee), args),
            ExprKind::New { args, .. } => (id, args),
            _ => (id, ListId::default()),
        };
        let mut here = match exprs[named.index()].kind {
            ExprKind::Member { base, .. } => {
                let own = self.surroundings.receiver(values, base);
                // `Base::method()` in C++ is a call on the object itself.
                let above = own.context == Context::TYPE && self.session.policy(self.number).linkage;
                if above && self.surroundings.is_own_method(values, named) {
                    Trace { context: Context::SUPER, via: None }
                } else {
                    own
                }
            }
            ExprKind::MethodRef { base, .. } => {
                let own = self.surroundings.receiver(values, base);
                let of_type = own.context.has(Context::TYPE);
                self.surroundings.applied(values, named).filter(|_| of_type).unwrap_or(own)
            }
            ExprKind::Name { .. } if self.surroundings.is_own_method(values, named) => {
                Trace { context: Context::SELF, via: None }
            }
            ExprKind::Name { .. } if let Some(object) = self.object_of(values, named, args) => {
                self.surroundings.receiver(values, object)
            }
            ExprKind::Name { .. } | ExprKind::Index { .. } if named != id => {
                let called = self.surroundings.receiver(values, named);
                let known = Trace { context: called.context.with(Context::CALLED), ..called };
                let traced = called.via.is_some() || called.context.has(Context::SELF);
                if traced { known } else { Trace::default() }
            }
            _ => Trace::default(),
        };
        here.context = here.context.with(self.surroundings.scope(expr.scope));
        let object = usize::from(self.object_of(values, named, args).is_some());
        for argument in args.of(&self.file.facts.arguments).iter().take(MOST_ARGUMENTS).skip(object) {
            let value = self.bare(argument.value);
            let passed = match exprs[value.index()].kind {
                ExprKind::This => Context::PASSES_SELF,
                ExprKind::Wrap(WrapOp::Deref, inner) if exprs[inner.index()].kind == ExprKind::This => {
                    Context::PASSES_SELF
                }
                ExprKind::Name { .. } => match self.surroundings.receiver(values, value).context {
                    trace if trace.has(Context::SELF) && !trace.has(Context::FIELD) => Context::PASSES_SELF,
                    trace if trace.has(Context::PARAMETER) => Context::PASSES_PARAMETER,
                    _ => Context::NONE,
                },
                _ => Context::NONE,
            };
            here.context = here.context.with(passed);
        }
        here
    }

    /// A value without casts and the like around it.
    fn bare(&self, value: ExprId) -> ExprId {
        let mut next = value;
        for _ in 0..MOST_ARGUMENTS {
            match self.file.facts.exprs[next.index()].kind {
                ExprKind::Wrap(WrapOp::AddressOf | WrapOp::Other, value) | ExprKind::Cast { value, .. } => {
                    next = value
                }
                ExprKind::Group(list) if list.len == 1 => match list.of(&self.file.facts.expr_lists) {
                    [value] => next = *value,
                    _ => break,
                },
                _ => break,
            }
        }
        next
    }

    /// Fields that a creation gives values to by name.
    fn fields_written(&mut self, resolution: &Resolution, args: ListId, from: Origin) {
        let [Entity::Symbol(holder)] = *resolution.entities else { return };
        if !self.session.policy(self.number).traits {
            return;
        }
        for argument in args.of(&self.file.facts.arguments) {
            let name = self.file.name(argument.name);
            let field = self.session.program.own_members(holder, name).first().copied();
            if let Some(field) = field.filter(|field| self.session.program.kind(*field) == SymbolKind::Field)
            {
                let at = self.file.facts.exprs[argument.value.index()].span;
                self.push_symbol(
                    at,
                    EdgeKind::Writes,
                    from,
                    field,
                    Certainty::Resolved,
                    Strategy::DeclaredType,
                );
            }
        }
    }

    /// Whether a scope is the body of a macro whose users have what it says.
    fn in_macro(&self, scope: ScopeId) -> bool {
        self.file.facts.scopes[scope.index()].kind == ScopeKind::Macro
            && self.session.policy(self.number).linkage
    }

    /// Expressions whose value is a part of another one, or goes somewhere.
    fn used(&self) -> FxHashSet<ExprId> {
        let facts = &self.file.facts;
        if !self.session.policy(self.number).linkage {
            return FxHashSet::default();
        }
        let mut used: FxHashSet<ExprId> = facts.definitions.iter().filter_map(|one| one.value).collect();
        used.extend(facts.arguments.iter().map(|one| one.value));
        used.extend(&facts.expr_lists);
        used.extend(facts.exprs.iter().filter_map(|expr| match expr.kind {
            ExprKind::Member { base, .. } => Some(base),
            ExprKind::Wrap(_, value) | ExprKind::Cast { value, .. } => Some(value),
            _ => None,
        }));
        used.extend(facts.flows.iter().filter_map(|flow| match flow.kind {
            FlowKind::Assign { value, .. } | FlowKind::Return(Some(value)) => Some(value),
            _ => None,
        }));
        used
    }

    /// Calls whose callee alone is resolved: of externals, of variables that hold functions.
    fn plain_callees(&mut self, values: &Values) {
        let used = self.used();
        for (number, expr) in self.file.facts.exprs.iter().enumerate() {
            let ExprKind::Call { callee, .. } = expr.kind else { continue };
            let callee = self.bare(callee);
            // Where types are called nothing else, this is an annotation of a statement.
            let of_statement = self.session.policy(self.number).traits
                && matches!(self.file.facts.exprs[callee.index()].kind, ExprKind::Type(_));
            if of_statement || self.is_quiet(expr.span) || self.in_macro(expr.scope) {
                continue;
            }
            if matches!(self.file.facts.exprs[callee.index()].kind, ExprKind::Call { .. }) {
                continue;
            }
            let from = self.origin_at(expr.scope, expr.span);
            self.by_macro = self.file.expanded_from(ExprId(number as u32)).map(|of| of.sure);
            let Some(resolution) = values.resolutions[callee.index()].as_ref() else { continue };
            let at = self.callee_span(callee);
            self.here = self.surrounding(values, ExprId(number as u32));
            if let Some(made) = self.session.made_named(self.number, values, ExprId(number as u32)) {
                let (kind, strategy) = (EdgeKind::Instantiates, Strategy::Written);
                self.push_symbol(at, kind, from, made, Certainty::Resolved, strategy);
            }
            for entity in resolution.entities.clone() {
                match entity {
                    Entity::External(id) => {
                        self.push(
                            at,
                            EdgeKind::Calls,
                            from,
                            Target::External(id),
                            Certainty::External,
                            resolution.strategy,
                        );
                    }
                    Entity::Symbol(symbol) => {
                        let kind = self.session.program.kind(symbol);
                        let converts = kind.is_type() || kind == SymbolKind::TypeAlias;
                        if converts && values.resolutions[number].is_none() {
                            self.here.context = self.here.context.with(Context::CALLED);
                            self.reach(resolution, EdgeKind::References, at, from);
                        }
                        if kind == SymbolKind::Macro {
                            self.reach(resolution, EdgeKind::References, at, from);
                            let call = ExprId(number as u32);
                            if used.contains(&call)
                                && let Some(made) =
                                    flows::made_by_macro(self.session, self.file, values, call)
                            {
                                self.push_symbol(
                                    at,
                                    EdgeKind::Instantiates,
                                    from,
                                    made,
                                    Certainty::Inferred,
                                    Strategy::Written,
                                );
                            }
                            continue;
                        }
                        let value = self.is_shared_value(symbol);
                        if value && !kind.is_callable() && !kind.is_type() {
                            self.here.context = self.here.context.with(Context::CALLED);
                            self.reach(resolution, EdgeKind::Reads, at, from);
                        }
                    }
                    Entity::Space(_) | Entity::File(_) => {}
                }
            }
            if resolution.entities.is_empty()
                && let Some(reason) = resolution.reason
            {
                self.push(
                    at,
                    EdgeKind::Calls,
                    from,
                    Target::Unresolved(reason),
                    Certainty::Unresolved,
                    Strategy::Scope,
                );
            }
        }
    }

    /// Where a macro that is used is named.
    fn use_span(&self, id: ExprId) -> Span {
        match self.file.facts.exprs[id.index()].kind {
            ExprKind::Call { callee, .. } => self.file.facts.exprs[callee.index()].span,
            _ => self.file.facts.exprs[id.index()].span,
        }
    }

    fn callee_span(&self, callee: ExprId) -> Span {
        let expr = &self.file.facts.exprs[callee.index()];
        match expr.kind {
            ExprKind::Member { name_span, .. } => name_span,
            _ => expr.span,
        }
    }

    fn call(&mut self, values: &Values, resolution: &Resolution, id: ExprId, callee: ExprId, from: Origin) {
        let at = self.callee_span(callee);
        if resolution.entities.is_empty() {
            let known = values.resolutions[callee.index()].as_ref();
            let told = known.is_some_and(|one| one.reason.is_some() || !one.entities.is_empty());
            if let Some(reason) = resolution.reason.filter(|_| !told || self.is_value_call(known)) {
                self.push(
                    at,
                    EdgeKind::Calls,
                    from,
                    Target::Unresolved(reason),
                    Certainty::Unresolved,
                    Strategy::Scope,
                );
            }
            return;
        }
        if let Some(made) = self.session.made_argument(self.number, id, resolution.entities.first().copied())
        {
            self.push_symbol(at, EdgeKind::Instantiates, from, made, Certainty::Resolved, Strategy::Written);
        }
        let creates = resolution.entities.iter().any(|entity| {
            matches!(entity, Entity::Symbol(symbol) if {
                let kind = self.session.program.kind(*symbol);
                kind.is_type() || kind == SymbolKind::Constructor
            })
        });
        let by_name = |one: &Entity| matches!(one, Entity::Symbol(symbol) if self.session.program.kind(*symbol) == SymbolKind::Constructor);
        let explicit = match self.file.facts.exprs[callee.index()].kind {
            ExprKind::Super | ExprKind::This => true,
            // `super().__init__()` makes no object.
            ExprKind::Member { .. } => {
                let named = values.resolutions[callee.index()].as_ref();
                self.session.policy(self.number).objects
                    && named.is_some_and(|one| one.entities.iter().any(by_name))
            }
            _ => false,
        };
        if !creates {
            self.note_virtual(values, resolution, callee, at, from);
        }
        let kind = if creates && !explicit { EdgeKind::Instantiates } else { EdgeKind::Calls };
        self.reach(resolution, kind, at, from);
    }

    /// Remembers a call that overriding may lead elsewhere.
    fn note_virtual(
        &mut self,
        values: &Values,
        resolution: &Resolution,
        callee: ExprId,
        at: Span,
        from: Origin,
    ) {
        let [Entity::Symbol(target)] = *resolution.entities else { return };
        let (file, definition) = self.session.program.definition(target);
        let fixed = Modifiers::STATIC.0 | Modifiers::FINAL.0;
        if file.library || definition.kind != SymbolKind::Method || definition.modifiers.0 & fixed != 0 {
            return;
        }
        let expr = &self.file.facts.exprs[callee.index()];
        let receiver = match expr.kind {
            ExprKind::Member { base, .. } => {
                if matches!(self.file.facts.exprs[base.index()].kind, ExprKind::Super) {
                    return;
                }
                let ty = values.types[base.index()];
                match *self.session.types.get(ty) {
                    // A member of a type that is named, not of a value.
                    TyKind::Meta(_) => return,
                    _ => self.session.nominal(self.number, ty),
                }
            }
            _ => self.session.enclosing_type(self.number, self.file.facts.scopes[expr.scope.index()].owner),
        };
        let target = self.session.definitions_of(target).first().copied().unwrap_or(target);
        self.virtuals.push(Virtual { file: self.number, at, from, target, receiver, here: self.here });
    }

    fn is_value_call(&self, callee: Option<&Resolution>) -> bool {
        callee.is_some_and(|one| matches!(*one.entities, [Entity::Symbol(_)]))
    }

    /// How sure an edge to one of several variants is, where some belong to the usual build and some do not.
    fn of_variant(&self, resolution: &Resolution, symbol: SymbolId) -> Option<Certainty> {
        let program = self.session.program;
        let rules = program.rules_of(self.number);
        if resolution.entities.len() < 2 || !rules.is_usual(self.number) {
            return None;
        }
        let usual = |symbol: SymbolId| rules.is_usual(program.file_of(symbol));
        let count = resolution
            .entities
            .iter()
            .filter(|one| matches!(one, Entity::Symbol(one) if usual(*one)))
            .count();
        match (count, usual(symbol)) {
            (0, _) => None,
            (all, _) if all == resolution.entities.len() => None,
            (_, false) => Some(Certainty::Guessed),
            (1, true) if resolution.strategy != Strategy::InferredType => Some(Certainty::Resolved),
            _ => Some(Certainty::Inferred),
        }
    }

    /// How many things several declarations are of.
    fn meanings(&mut self, resolution: &Resolution) -> usize {
        if resolution.entities.len() < 2 {
            return resolution.entities.len();
        }
        let mut meant: Vec<Entity> = vec![];
        for entity in &resolution.entities {
            let found = match *entity {
                Entity::Symbol(symbol) => {
                    self.session.definitions_of(symbol).first().map(|one| Entity::Symbol(*one))
                }
                other => Some(other),
            };
            let found = found.map(|one| self.named_after(one));
            meant.extend(found.filter(|one| !meant.contains(one)));
        }
        meant.len()
    }

    /// `typedef struct x x` is one thing.
    fn named_after(&mut self, entity: Entity) -> Entity {
        let Entity::Symbol(symbol) = entity else { return entity };
        if self.session.program.kind(symbol) != SymbolKind::TypeAlias {
            return entity;
        }
        let ty = self.session.declared(symbol);
        let name = self.session.program.name_of(symbol);
        let same = self.session.type_symbol(ty).filter(|one| self.session.program.name_of(*one) == name);
        same.map_or(entity, Entity::Symbol)
    }

    /// Edges to every meaning of a resolution.
    fn reach(&mut self, resolution: &Resolution, kind: EdgeKind, at: Span, from: Origin) {
        if resolution.entities.len() > MOST_TARGETS {
            let to = Target::Unresolved(Reason::Ambiguous);
            return self.push(at, kind, from, to, Certainty::Unresolved, resolution.strategy);
        }
        let linkage = self.session.policy(self.number).linkage;
        let overloads = self.session.policy(self.number).overloads;
        let several = if linkage { self.meanings(resolution) } else { resolution.entities.len() };
        let certainty = match (resolution.sure, several) {
            _ if matches!(resolution.strategy, Strategy::UniqueName | Strategy::Overload) => {
                Certainty::Guessed
            }
            (true, 1) => Certainty::Resolved,
            // Which overload a name without arguments means cannot be told.
            (_, 2..) if kind == EdgeKind::References && overloads => Certainty::Guessed,
            _ => Certainty::Inferred,
        };
        for entity in &resolution.entities {
            match *entity {
                Entity::Symbol(symbol) => {
                    let certainty = self.of_variant(resolution, symbol).unwrap_or(certainty);
                    self.push_symbol(at, kind, from, symbol, certainty, resolution.strategy)
                }
                Entity::External(id) => {
                    self.push(at, kind, from, Target::External(id), Certainty::External, resolution.strategy);
                }
                Entity::Space(_) | Entity::File(_) => {}
            }
        }
        if resolution.entities.is_empty()
            && let Some(reason) = resolution.reason
        {
            self.push(at, kind, from, Target::Unresolved(reason), Certainty::Unresolved, resolution.strategy);
        }
    }

    /// An edge to a symbol; one of a library stub is outside.
    fn push_symbol(
        &mut self,
        at: Span,
        kind: EdgeKind,
        from: Origin,
        symbol: SymbolId,
        certainty: Certainty,
        strategy: Strategy,
    ) {
        // A variant that is built or named is read.
        let kind = match (kind, self.session.program.kind(symbol)) {
            (EdgeKind::Instantiates | EdgeKind::References, SymbolKind::Constant) => EdgeKind::Reads,
            // Of what a member may be, each is used in its own way.
            (EdgeKind::Reads, kind) if kind.is_callable() => EdgeKind::References,
            (EdgeKind::References, SymbolKind::Field) => EdgeKind::Reads,
            // Giving an enumeration a value creates nothing.
            (EdgeKind::Instantiates, SymbolKind::Enum) if self.session.policy(self.number).linkage => return,
            _ => kind,
        };
        if !self.session.program.definition(symbol).0.library {
            let certainty = match self.session.is_one_of_builds(symbol) {
                true => certainty.max(Certainty::Guessed),
                false => certainty,
            };
            let definitions = self.session.definitions_of(symbol);
            let certainty = match definitions.len() {
                0 | 1 => certainty,
                _ => certainty.max(Certainty::Guessed),
            };
            for definition in definitions {
                self.push(at, kind, from, Target::Symbol(definition), certainty, strategy);
            }
            return;
        }
        let name = qualified_name(self.session.program, symbol);
        let id = self.session.external(&name);
        self.push(at, kind, from, Target::External(id), Certainty::External, strategy);
    }

    /// Whether a value outlives the call of a callable: fields, constants of types, globals.
    fn is_shared_value(&self, symbol: SymbolId) -> bool {
        match self.session.program.kind(symbol) {
            SymbolKind::Field => true,
            SymbolKind::Constant => {
                let parent = self.session.program.parent(symbol);
                parent.is_none_or(|parent| !self.session.program.kind(parent).is_callable())
            }
            _ => self.is_global(symbol),
        }
    }

    fn is_global(&self, symbol: SymbolId) -> bool {
        let (file, definition) = self.session.program.definition(symbol);
        let outermost = definition
            .parent
            .is_none_or(|parent| file.facts.definitions[parent.index()].kind == SymbolKind::Module);
        matches!(definition.kind, SymbolKind::Variable | SymbolKind::Constant) && outermost
    }

    /// A name that is not called.
    fn uses(&mut self, resolution: &Resolution, usage: Use, at: Span, from: Origin, bare: bool) {
        let [entity, ..] = *resolution.entities else {
            if let Some(reason) = resolution.reason {
                let kind = if bare { EdgeKind::References } else { EdgeKind::Reads };
                self.push(
                    at,
                    kind,
                    from,
                    Target::Unresolved(reason),
                    Certainty::Unresolved,
                    resolution.strategy,
                );
            }
            return;
        };
        let Entity::Symbol(symbol) = entity else {
            if let Entity::External(id) = entity {
                self.push(
                    at,
                    EdgeKind::References,
                    from,
                    Target::External(id),
                    Certainty::External,
                    resolution.strategy,
                );
            }
            return;
        };
        let kind = self.session.program.kind(symbol);
        if kind.is_callable() && usage == Use::Write {
            // What gives a member its value is that member's definition; what is written by its setter is not.
            let accessor = self.session.accessor(Entity::Symbol(symbol)) != Modifiers::NONE;
            if !accessor && self.session.program.file_of(symbol) == self.number {
                return;
            }
            return self.reach(resolution, EdgeKind::Writes, at, from);
        }
        if kind.is_callable() || kind.is_type() || matches!(kind, SymbolKind::TypeAlias | SymbolKind::Macro) {
            return self.reach(resolution, EdgeKind::References, at, from);
        }
        if self.is_shared_value(symbol) {
            if matches!(usage, Use::Write | Use::ReadWrite) {
                self.reach(resolution, EdgeKind::Writes, at, from);
            }
            if usage != Use::Write {
                self.reach(resolution, EdgeKind::Reads, at, from);
            }
        }
    }

    /// Types as written.
    fn types(&mut self) {
        let objects = self.own_objects();
        for at in 0..self.file.facts.types.len() {
            let ty = &self.file.facts.types[at];
            if self.is_quiet(ty.span) || self.in_macro(ty.scope) || objects.contains(&ty.span.start) {
                continue;
            }
            let from = self.origin_at(ty.scope, ty.span);
            if ty.kind == TypeKind::SelfType && self.session.policy(self.number).traits {
                self.own_type(TypeId(at as u32), ty.span, from);
            }
            let TypeKind::Named { path, .. } = ty.kind else { continue };
            let path = path.of(&self.file.facts.name_lists);
            match self.session.named_type(self.number, ty, path) {
                Some(Entity::Symbol(symbol)) => {
                    if self.session.program.kind(symbol) != SymbolKind::TypeParameter {
                        self.outer_types(symbol, path, ty.span, from);
                        let kind = self.session.program.kind(symbol);
                        let value =
                            matches!(kind, SymbolKind::Variable | SymbolKind::Constant | SymbolKind::Field);
                        self.push_symbol(
                            ty.span,
                            if value { EdgeKind::Reads } else { EdgeKind::References },
                            from,
                            symbol,
                            Certainty::Resolved,
                            Strategy::Scope,
                        );
                    }
                }
                Some(Entity::External(id)) => {
                    self.push(
                        ty.span,
                        EdgeKind::References,
                        from,
                        Target::External(id),
                        Certainty::External,
                        Strategy::Import,
                    );
                }
                Some(Entity::Space(_) | Entity::File(_)) => {}
                None if self.session.names_value(self.number, ty, path) => {}
                None => {
                    let to = Target::Unresolved(Reason::UnknownName);
                    self.push(
                        ty.span,
                        EdgeKind::References,
                        from,
                        to,
                        Certainty::Unresolved,
                        Strategy::Scope,
                    );
                }
            }
        }
        self.declared_types();
    }

    /// Where the object itself is written. Where members are given to it, that stands for the type they belong to, which is not
    /// named there.
    fn own_objects(&self) -> FxHashSet<u32> {
        if !self.session.policy(self.number).exports {
            return FxHashSet::default();
        }
        let exprs = self.file.facts.exprs.iter();
        exprs.filter(|one| one.kind == ExprKind::This).map(|one| one.span.start).collect()
    }

    /// A path to what stands in a type names that, too.
    fn outer_types(&mut self, symbol: SymbolId, path: &[NameId], at: Span, from: Origin) {
        let mut inner = symbol;
        for segment in path.iter().rev().skip(1) {
            let Some(outer) = self.session.program.parent(inner) else { return };
            let named = self.session.program.name_of(outer) == self.file.name(*segment);
            if !named || !self.session.program.kind(outer).is_type() {
                return;
            }
            self.push_symbol(at, EdgeKind::References, from, outer, Certainty::Resolved, Strategy::Qualified);
            inner = outer;
        }
    }

    /// `Self` written where a type stands; that of a receiver is not written.
    fn own_type(&mut self, id: TypeId, at: Span, from: Origin) {
        let implied = |one: &pellucid_model::Definition| {
            one.modifiers.has(Modifiers::RECEIVER) && one.name_span.contains(at)
        };
        let start = self.file.facts.definitions.partition_point(|one| one.span.start <= at.start);
        if self.file.facts.definitions[..start].iter().rev().take(4).any(implied) {
            return;
        }
        let ty = self.session.resolve_type(self.number, id);
        if let Some(symbol) = self.session.nominal(self.number, ty) {
            self.push_symbol(at, EdgeKind::References, from, symbol, Certainty::Resolved, Strategy::Scope);
        }
    }

    /// The type that a declaration names; an alias as such, where it is one of the language's own.
    fn declared_symbol(&mut self, id: TypeId) -> Option<SymbolId> {
        let mut named = id;
        while let TypeKind::Of(op, inner) = self.file.facts.types[named.index()].kind
            && transparent(op)
        {
            named = inner;
        }
        let expr = &self.file.facts.types[named.index()];
        let policy = self.session.policy(self.number);
        let aliases = policy.traits || policy.exports || policy.linkage;
        if aliases
            && let TypeKind::Named { path, .. } = expr.kind
            && let Some(Entity::Symbol(symbol)) =
                self.session.named_type(self.number, expr, path.of(&self.file.facts.name_lists))
            && self.session.program.kind(symbol) == SymbolKind::TypeAlias
        {
            return Some(symbol);
        }
        let ty = self.session.resolve_type(self.number, id);
        self.session.type_symbol(ty)
    }

    fn declared_type(&mut self, from: Origin, id: TypeId) {
        let inline = matches!(self.file.facts.types[id.index()].kind, TypeKind::Inline(_));
        if inline && self.session.policy(self.number).linkage {
            // What is defined on the spot is not named.
            return;
        }
        let Some(symbol) = self.declared_symbol(id) else {
            let ty = self.session.resolve_type(self.number, id);
            if let Some(parameter) = self.parameter(ty) {
                self.bounds(from, parameter, self.file.facts.types[id.index()].span);
            }
            return;
        };
        let span = self.place_of(id, symbol);
        if self.session.program.name_of(symbol) != Name::EMPTY {
            self.push_symbol(span, EdgeKind::HasType, from, symbol, Certainty::Resolved, Strategy::Written);
        }
        if matches!(self.session.program.kind(symbol), SymbolKind::TypeAlias | SymbolKind::TypeParameter) {
            self.bounds(from, symbol, span);
        }
    }

    /// What is known of a value whose type is a parameter or an associated type: the traits that bound it.
    fn bounds(&mut self, from: Origin, of: SymbolId, at: Span) {
        if !self.session.policy(self.number).traits {
            return;
        }
        for (file, ty, _) in self.session.written_supertypes(of).to_vec() {
            let ty = self.session.resolve_type(file, ty);
            if let Some(bound) = self.session.type_symbol(ty)
                && !self.session.program.definition(bound).0.library
            {
                self.push_symbol(at, EdgeKind::HasType, from, bound, Certainty::Resolved, Strategy::Bound);
            }
        }
    }

    /// The type parameter that a type is, perhaps behind a reference.
    fn parameter(&self, ty: Ty) -> Option<SymbolId> {
        let mut next = ty;
        loop {
            match *self.session.types.get(next) {
                TyKind::Param(parameter) => return Some(parameter),
                TyKind::Of(op, inner) if transparent(op) => next = inner,
                _ => return None,
            }
        }
    }

    /// Where a declared type names this one: it may be what another makes of its arguments.
    fn place_of(&mut self, id: TypeId, symbol: SymbolId) -> Span {
        let facts = &self.file.facts;
        let whole = facts.types[id.index()].span;
        let mut pending: Vec<(TypeId, usize)> = vec![(id, 0)];
        while let Some((id, depth)) = pending.pop().filter(|_| self.session.policy(self.number).objects) {
            let expr = &facts.types[id.index()];
            let parts = match expr.kind {
                TypeKind::Named { path, args } => {
                    let path = path.of(&facts.name_lists);
                    if self.session.named_type(self.number, expr, path) == Some(Entity::Symbol(symbol)) {
                        return expr.span;
                    }
                    args
                }
                TypeKind::Union(parts) => parts,
                _ => continue,
            };
            if depth < DEEPEST_ARGUMENT {
                pending.extend(parts.of(&facts.type_lists).iter().rev().map(|part| (*part, depth + 1)));
            }
        }
        whole
    }

    /// Types of elements, keys and type arguments, as far as they are the snapshot's; what a pointer, an option or the like
    /// holds counts as if it stood there itself.
    fn element_types(&mut self, from: Origin, id: TypeId) {
        let facts = &self.file.facts;
        let mut pending: Vec<(TypeId, usize, bool)> = vec![(id, 0, false)];
        while let Some((id, depth, held)) = pending.pop() {
            if depth > 0 || held {
                self.here.context = if depth > 0 { Context::ELEMENT } else { Context::NONE };
                self.inner_type(from, id);
            }
            if depth == DEEPEST_ARGUMENT {
                continue;
            }
            match facts.types[id.index()].kind {
                TypeKind::Of(op, inner) => pending.push((inner, depth + usize::from(!transparent(op)), held)),
                TypeKind::Map(key, value) => {
                    pending.extend([(key, depth + 1, held), (value, depth + 1, held)])
                }
                TypeKind::Named { args: list, .. } | TypeKind::Tuple(list) => {
                    let one = list.len > 0 && self.holds_one(id);
                    let inner = list.of(&facts.type_lists).iter().take(MOST_ARGUMENTS);
                    pending.extend(inner.map(|inner| (*inner, depth + usize::from(!one), held || one)));
                    if list.len == 0 {
                        self.aliased(from, id, depth);
                    }
                }
                _ => {}
            }
        }
        self.here = Trace::default();
    }

    /// The arguments of a type of the library that an alias stands for.
    fn aliased(&mut self, from: Origin, id: TypeId, depth: usize) {
        if !self.session.policy(self.number).linkage {
            return;
        }
        let mut pending = vec![(self.session.resolve_type(self.number, id), depth, true)];
        let at = self.file.facts.types[id.index()].span;
        while let Some((ty, depth, top)) = pending.pop() {
            match self.session.types.get(ty).clone() {
                TyKind::Of(op, inner) if transparent(op) => pending.push((inner, depth, top)),
                TyKind::Instance(Entity::Symbol(symbol), arguments) => {
                    if self.session.program.definition(symbol).0.library {
                        let one = self.is_holder(ty);
                        let inner = arguments.iter().take(MOST_ARGUMENTS);
                        pending.extend(inner.map(|inner| (*inner, depth + usize::from(!one), false)));
                        pending.retain(|(_, depth, _)| *depth < DEEPEST_ARGUMENT);
                    } else if !top {
                        self.here.context = if depth > 0 { Context::ELEMENT } else { Context::NONE };
                        self.push_symbol(
                            at,
                            EdgeKind::HasType,
                            from,
                            symbol,
                            Certainty::Resolved,
                            Strategy::Alias,
                        );
                    }
                }
                _ => {}
            }
        }
    }

    /// A type within a declared one, if it is the snapshot's.
    fn inner_type(&mut self, from: Origin, id: TypeId) {
        let ty = self.session.resolve_type(self.number, id);
        let known = self.session.type_symbol(ty);
        if known.is_some_and(|symbol| !self.session.program.definition(symbol).0.library)
            || self.parameter(ty).is_some()
        {
            self.declared_type(from, id);
        }
    }

    /// Whether a type is one that holds a single value.
    fn holds_one(&mut self, id: TypeId) -> bool {
        let ty = self.session.resolve_type(self.number, id);
        self.is_holder(ty)
    }

    fn is_holder(&self, ty: Ty) -> bool {
        let rules = self.session.program.rules_of(self.number);
        match *self.session.types.get(ty) {
            TyKind::Instance(Entity::Symbol(symbol), _) => {
                self.session.program.definition(symbol).0.library
                    && rules.holds_one(&qualified_name(self.session.program, symbol))
            }
            TyKind::Instance(Entity::External(id), _) => rules.holds_one(self.session.external_name(id)),
            _ => false,
        }
    }

    fn declared_types(&mut self) {
        for (at, definition) in self.file.facts.definitions.iter().enumerate() {
            let Some(id) = definition.ty else { continue };
            if definition.modifiers.has(Modifiers::RECEIVER) && self.session.policy(self.number).traits {
                continue;
            }
            let from = Origin::Symbol(self.file.symbol(DefId(at as u32)));
            self.declared_type(from, id);
            self.element_types(from, id);
        }
        for flow in &self.file.facts.flows {
            let FlowKind::Throws(id) = flow.kind else { continue };
            let ty = self.session.resolve_type(self.number, id);
            if let Some(symbol) = self.session.type_symbol(ty) {
                let from = self.origin(flow.scope);
                self.push_symbol(
                    flow.span,
                    EdgeKind::Throws,
                    from,
                    symbol,
                    Certainty::Resolved,
                    Strategy::Written,
                );
            }
        }
    }

    /// Inheritance as written, and the methods it overrides.
    fn hierarchy(&mut self) {
        for at in 0..self.file.facts.supertypes.len() {
            let supertype = &self.file.facts.supertypes[at];
            let heir = &self.file.facts.definitions[supertype.definition.index()];
            let mut from = Some(self.file.symbol(supertype.definition));
            if heir.kind == SymbolKind::Extension {
                from = heir.receiver.and_then(|ty| {
                    let ty = self.session.resolve_type(self.number, ty);
                    self.session.type_symbol(ty)
                });
            }
            let kind = match supertype.kind {
                SupertypeKind::Implements => EdgeKind::Implements,
                SupertypeKind::Permits | SupertypeKind::Metaclass => continue,
                SupertypeKind::Bound if heir.kind == SymbolKind::TypeParameter => continue,
                _ => EdgeKind::Extends,
            };
            let Some(from) = from.map(Origin::Symbol) else { continue };
            let span = self.file.facts.types[supertype.ty.index()].span;
            let ty = self.session.resolve_type(self.number, supertype.ty);
            match *self.session.types.get(ty) {
                TyKind::Instance(Entity::External(id), _) => {
                    self.push(span, kind, from, Target::External(id), Certainty::External, Strategy::Written);
                }
                _ => match self.inherited_from(supertype.ty, ty) {
                    // A name of the same spelling, as a derived trait's may be.
                    Some(to)
                        if self.session.policy(self.number).traits
                            && self.session.program.kind(to) != SymbolKind::Trait => {}
                    // Members of what has no name are the holder's own, which is no inheritance.
                    Some(to)
                        if self.session.policy(self.number).linkage
                            && self.session.program.name_of(to) == Name::EMPTY => {}
                    Some(to) => {
                        self.push_symbol(span, kind, from, to, Certainty::Resolved, Strategy::Written)
                    }
                    None => {
                        let to = Target::Unresolved(Reason::UnknownName);
                        self.push(span, kind, from, to, Certainty::Unresolved, Strategy::Written);
                    }
                },
            }
        }
        self.overrides();
    }

    /// What a type inherits from: an alias as such, where what it stands for has no name.
    fn inherited_from(&mut self, id: TypeId, ty: Ty) -> Option<SymbolId> {
        let symbol = self.session.type_symbol(ty);
        let named = symbol.is_some_and(|symbol| self.session.program.name_of(symbol) != Name::EMPTY);
        let alias = if named { None } else { self.declared_symbol(id) };
        alias.or(symbol)
    }

    /// What a method replaces in each type that its own is said to inherit from.
    fn overridden(&mut self, owner: SymbolId, name: Name) -> Vec<SymbolId> {
        let mut found = vec![];
        for (file, ty, _) in self.session.written_supertypes(owner).to_vec() {
            let ty = self.session.resolve_type(file, ty);
            let Some(above) = self.session.type_symbol(ty).filter(|above| *above != owner) else { continue };
            let members = self.session.members_of(above, name, Want::Any);
            let first = members.into_iter().find_map(|one| match one {
                Entity::Symbol(one) if self.session.program.kind(one).is_callable() => Some(one),
                _ => None,
            });
            found.extend(first.filter(|one| !found.contains(one)));
        }
        found
    }

    /// The virtual methods that one replaces, in each line of supertypes the nearest. A destructor replaces that of a
    /// supertype, whatever it is called.
    fn overridden_virtual(&mut self, method: SymbolId, owner: SymbolId) -> Vec<SymbolId> {
        let mut found = vec![];
        let mut seen: FxHashSet<SymbolId> = FxHashSet::from_iter([owner]);
        let mut pending = vec![owner];
        while let Some(heir) = pending.pop() {
            for (file, ty, _) in self.session.written_supertypes(heir).to_vec() {
                let ty = self.session.resolve_type(file, ty);
                let Some(above) = self.session.type_symbol(ty).filter(|above| seen.insert(*above)) else {
                    continue;
                };
                let replaced = self.replaced_in(method, owner, above);
                if replaced.is_empty() {
                    pending.push(above);
                }
                found.extend(replaced);
            }
        }
        found
    }

    /// What a method replaces among the members of one supertype.
    fn replaced_in(&mut self, method: SymbolId, owner: SymbolId, above: SymbolId) -> Vec<SymbolId> {
        let definition = self.session.program.definition(method).1;
        let destroys = definition.modifiers.has(Modifiers::DESTRUCTOR);
        let constant = definition.modifiers.has(Modifiers::CONST);
        let mut candidates = if destroys {
            self.session.program.destructors(above).to_vec()
        } else {
            self.session.program.own_members(above, self.session.program.name_of(method)).to_vec()
        };
        candidates.retain(|one| {
            let definition = self.session.program.definition(*one).1;
            definition.kind == SymbolKind::Method && definition.modifiers.has(Modifiers::CONST) == constant
        });
        let arity = self.session.program.parameters(method).len();
        candidates.retain(|one| self.session.program.parameters(*one).len() == arity);
        let lineage = self.session.lineage(owner);
        let ancestor = lineage.known.iter().find(|one| one.symbol == above);
        let map = ancestor.map(|one| self.session.binding_of(above, &one.arguments)).unwrap_or_default();
        candidates.retain(|one| self.same_parameters(method, *one, &map));
        if candidates.iter().any(|one| self.is_virtual(*one, above)) {
            let mut whole: Vec<SymbolId> =
                candidates.iter().flat_map(|one| self.session.definitions_of(*one)).collect();
            whole.sort_unstable();
            whole.dedup();
            whole
        } else {
            vec![]
        }
    }

    /// Whether a method can be replaced: it says so, or replaces one that can.
    fn is_virtual(&mut self, method: SymbolId, owner: SymbolId) -> bool {
        let modifiers = self.session.program.definition(method).1.modifiers;
        let said = [Modifiers::VIRTUAL, Modifiers::ABSTRACT, Modifiers::OVERRIDE, Modifiers::FINAL];
        if said.iter().any(|one| modifiers.has(*one)) {
            return true;
        }
        if let Some(known) = self.replaceable.get(&method) {
            return *known;
        }
        if self.nesting == DEEPEST_HIERARCHY {
            return false;
        }
        // A type that inherits from itself adds nothing.
        self.replaceable.insert(method, false);
        self.nesting += 1;
        let replaces = !self.overridden_virtual(method, owner).is_empty();
        self.nesting -= 1;
        self.replaceable.insert(method, replaces);
        replaces
    }

    fn overrides(&mut self) {
        for (at, definition) in self.file.facts.definitions.iter().enumerate() {
            let traits = self.session.policy(self.number).traits;
            let objects = self.session.policy(self.number).objects;
            let is_static = definition.modifiers.has(Modifiers::STATIC) && !traits && !objects;
            // A function that is put into a prototype is a method.
            let put = definition.kind == SymbolKind::Lambda && definition.receiver.is_some();
            let replaces = definition.kind == SymbolKind::Method
                || put
                || objects && definition.kind == SymbolKind::Constructor;
            if !replaces || is_static {
                continue;
            }
            let symbol = self.file.symbol(DefId(at as u32));
            let mut only = None;
            if traits {
                let Some((file, ty)) = self.session.implemented_by(symbol) else { continue };
                let ty = self.session.resolve_type(file, ty);
                only = self.session.type_symbol(ty);
            }
            let Some(owner) = self.session.enclosing_type(self.number, Some(DefId(at as u32))) else {
                continue;
            };
            let name = self.file.name(definition.name);
            if self.session.policy(self.number).exports || objects {
                for to in self.overridden(owner, name) {
                    let (kind, from) = (EdgeKind::Overrides, Origin::Symbol(symbol));
                    let (certainty, strategy) = (Certainty::Resolved, Strategy::Hierarchy);
                    self.push_symbol(definition.name_span, kind, from, to, certainty, strategy);
                }
                continue;
            }
            let linkage = self.session.policy(self.number).linkage;
            if linkage {
                for to in self.overridden_virtual(symbol, owner) {
                    let (kind, from) = (EdgeKind::Overrides, Origin::Symbol(symbol));
                    let (certainty, strategy) = (Certainty::Resolved, Strategy::Hierarchy);
                    self.push_symbol(definition.name_span, kind, from, to, certainty, strategy);
                }
                continue;
            }
            let lineage = self.session.lineage(owner);
            let arity = self.session.program.parameters(symbol).len();
            for ancestor in lineage.known.iter().skip(1) {
                if traits && only != Some(ancestor.symbol) {
                    continue;
                }
                // What hides the method of an embedded value does not take its place.
                let interface = self.session.program.kind(ancestor.symbol) == SymbolKind::Interface;
                if self.session.policy(self.number).structural && !interface {
                    continue;
                }
                let above = self.session.program.own_members(ancestor.symbol, name).to_vec();
                let same = above.into_iter().filter(|one| {
                    let (_, definition) = self.session.program.definition(*one);
                    definition.kind == SymbolKind::Method
                        && definition.visibility != Visibility::Private
                        && (traits || !definition.modifiers.has(Modifiers::STATIC))
                        && self.session.program.parameters(*one).len() == arity
                });
                let same: Vec<SymbolId> = same.collect();
                let map = self.session.binding_of(ancestor.symbol, &ancestor.arguments);
                let matching: Vec<SymbolId> = same
                    .iter()
                    .copied()
                    .filter(|one| traits || self.same_parameters(symbol, *one, &map))
                    .collect();
                let from = Origin::Symbol(symbol);
                for to in matching {
                    self.push_symbol(
                        definition.name_span,
                        EdgeKind::Overrides,
                        from,
                        to,
                        Certainty::Resolved,
                        Strategy::Hierarchy,
                    );
                }
            }
        }
    }

    /// Whether no parameter's declared type rules out that one method overrides the other, whose type's parameters
    /// stand for what `map` says.
    fn same_parameters(&mut self, a: SymbolId, b: SymbolId, map: &[(SymbolId, Ty)]) -> bool {
        let (left, right) =
            (self.session.program.parameters(a).to_vec(), self.session.program.parameters(b).to_vec());
        left.into_iter().zip(right).all(|(left, right)| {
            // The object itself is of the subtype in the one and of the supertype in the other.
            if self.session.program.definition(left).1.modifiers.has(Modifiers::RECEIVER) {
                return true;
            }
            let (left, right) = (self.session.declared(left), self.session.declared(right));
            let right = self.session.substitute(right, map);
            self.same_erased(left, right)
        })
    }

    /// Whether two types may be the same once type arguments are left aside.
    fn same_erased(&self, left: Ty, right: Ty) -> bool {
        match (self.session.types.get(left), self.session.types.get(right)) {
            (TyKind::Instance(left, _), TyKind::Instance(right, _)) => left == right,
            (TyKind::Of(a, left), TyKind::Of(b, right)) => {
                (a == b || is_sequence(*a) && is_sequence(*b)) && self.same_erased(*left, *right)
            }
            (TyKind::Of(op, _), TyKind::Instance(..)) | (TyKind::Instance(..), TyKind::Of(op, _)) => {
                !is_sequence(*op)
            }
            (TyKind::Instance(of, _), TyKind::Param(parameter))
            | (TyKind::Param(parameter), TyKind::Instance(of, _)) => {
                let rules = self.session.program.rules_of(self.number);
                let primitive = matches!(of, Entity::External(name) if rules.is_primitive(self.session.external_name(*name)));
                let parent = self.session.program.parent(*parameter);
                !primitive && !parent.is_some_and(|parent| self.session.program.kind(parent).is_callable())
            }
            _ => true,
        }
    }

    /// What is called though no call is written: the file refers to it.
    fn run_by_language(&mut self) {
        for (at, definition) in self.file.facts.definitions.iter().enumerate() {
            let id = DefId(at as u32);
            let rules = self.session.program.rules_of(self.number);
            if definition.kind.is_callable() && rules.is_run(self.number, &self.file.facts, id) {
                self.edges.push(Edge {
                    file: self.number,
                    at: definition.name_span,
                    kind: EdgeKind::References,
                    from: Origin::File(self.number),
                    to: Target::Symbol(self.file.symbol(id)),
                    certainty: Certainty::Resolved,
                    strategy: Strategy::Builtin,
                    context: Context::NONE,
                    via: None,
                });
            }
        }
    }

    /// Macros named beside the syntax, as attributes are.
    fn masked_macros(&mut self) {
        if !self.session.policy(self.number).linkage {
            return;
        }
        let facts = &self.file.facts;
        for annotation in &facts.annotations {
            let name = self.file.name(annotation.name);
            let at = annotation.span;
            let found = self.session.lookup(self.number, ScopeId(0), name, at.start, Want::Any);
            let mut variants = found.map(|found| found.entities).unwrap_or_default();
            variants.retain(|one| {
                matches!(one, Entity::Symbol(symbol) if self.session.program.kind(*symbol) == SymbolKind::Macro)
            });
            self.session.prefer_usual_variants(&mut variants);
            let certainty = if variants.len() > 1 { Certainty::Guessed } else { Certainty::Resolved };
            let Some(Entity::Symbol(symbol)) = variants.first().copied() else { continue };
            let end = facts.definitions.partition_point(|one| one.span.start <= at.start);
            let around = facts.definitions[..end]
                .iter()
                .enumerate()
                .rev()
                .take(MOST_PARAMETERS)
                .find(|(_, one)| one.span.contains(at) && (one.kind.is_callable() || one.kind.is_type()));
            let from = match around {
                Some((id, _)) => Origin::Symbol(self.file.symbol(DefId(id as u32))),
                None => Origin::File(self.number),
            };
            self.push_symbol(at, EdgeKind::References, from, symbol, certainty, Strategy::Import);
        }
    }

    fn annotations(&mut self) {
        for (at, definition) in self.file.facts.definitions.iter().enumerate() {
            let annotations = definition.annotations.of(&self.file.facts.annotations);
            for annotation in annotations {
                let mut entity = None;
                for (position, segment) in self
                    .file
                    .facts
                    .names
                    .get(annotation.name)
                    .split(['.', ':'])
                    .filter(|one| !one.is_empty())
                    .enumerate()
                {
                    let Some(name) = self.session.program.names.find(segment) else {
                        entity = None;
                        break;
                    };
                    let found = match (position, entity) {
                        (0, _) => self
                            .session
                            .lookup(self.number, definition.scope, name, annotation.span.start, Want::Any)
                            .map(|found| found.entities),
                        (_, Some(of)) => {
                            let separator = self.session.policy(self.number).separator;
                            Some(self.session.entity_member(of, name, Want::Any, separator))
                        }
                        _ => None,
                    };
                    entity = found.and_then(|found| found.first().copied());
                    if entity.is_none() {
                        break;
                    }
                }
                let from = Origin::Symbol(self.file.symbol(DefId(at as u32)));
                match entity {
                    Some(Entity::Symbol(symbol)) => {
                        self.push_symbol(
                            annotation.span,
                            EdgeKind::Annotates,
                            from,
                            symbol,
                            Certainty::Resolved,
                            Strategy::Written,
                        );
                    }
                    Some(Entity::External(id)) => {
                        self.push(
                            annotation.span,
                            EdgeKind::Annotates,
                            from,
                            Target::External(id),
                            Certainty::External,
                            Strategy::Written,
                        );
                    }
                    _ => {}
                }
            }
        }
    }
}

/// The name of the type a callable, or all of a block, belongs to by its receiver.
fn receiver_name(program: &Program, symbol: SymbolId) -> Option<&str> {
    let (file, definition) = program.definition(symbol);
    let named = definition.kind.is_callable() || definition.kind == SymbolKind::Extension;
    let mut ty = definition.receiver.filter(|_| named)?;
    loop {
        match file.facts.types[ty.index()].kind {
            TypeKind::Of(_, inner) => ty = inner,
            TypeKind::Named { path, .. } => {
                let last = path.of(&file.facts.name_lists).last()?;
                return Some(file.facts.names.get(*last));
            }
            _ => return None,
        }
    }
}

/// A symbol's name with those of the definitions and the namespace around it.
pub fn qualified_name(program: &Program, symbol: SymbolId) -> String {
    let file = &program.files[program.file_of(symbol) as usize];
    let separator = program.rules_of(program.file_of(symbol)).policy().separator;
    let mut parts = vec![];
    let mut next = Some(symbol);
    while let Some(one) = next {
        let name = program.shown_name(one);
        if !name.is_empty() {
            parts.push(name);
        }
        next = program.parent(one);
        // What stands in the function whose objects it belongs to is called by that once.
        let around = next.map(|around| program.shown_name(around));
        parts.extend(receiver_name(program, one).filter(|receiver| around != Some(*receiver)));
    }
    let space = &program.spaces[file.space.0 as usize].key;
    if !space.is_empty() {
        parts.push(space);
    }
    parts.reverse();
    parts.join(separator)
}
