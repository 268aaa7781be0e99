//! Where values end up: which parameters, objects and functions fields hold and callables return.

use crate::context::Surroundings;
use crate::edge::{Certainty, Context, Edge, EdgeKind, Origin, Strategy, Target};
use crate::eval::Values;
use crate::program::{Entity, File, SymbolId};
use crate::session::Session;
use crate::ty::{Ty, TyKind};
use pellucid_model::{
    DefId, ExprId, ExprKind, FlowKind, ListId, LiteralKind, Modifiers, NameId, ScopeId, Span, SymbolKind,
    TypeOp,
};
use std::collections::{BTreeMap, BTreeSet};

/// Steps from a value to what it is; beyond that it is not told.
const MOST_STEPS: usize = 16;
/// Alternatives or elements looked at.
const MOST_PARTS: usize = 64;
/// Lists within the initialiser of one variable.
const MOST_LISTS: usize = 4096;

/// The `flows` edges of one file.
pub(crate) fn edges<'p>(
    session: &mut Session<'p>,
    number: u32,
    values: &Values,
    surroundings: &Surroundings<'p>,
) -> Vec<Edge> {
    let file = session.file(number);
    let (locals, followed) = (BTreeMap::new(), BTreeSet::new());
    let edges = vec![];
    let mut flows =
        Flows { session, number, file, values, surroundings, locals, followed, holder: None, edges };
    flows.locals();
    flows.initialisers();
    flows.lists();
    flows.assignments();
    flows.expressions();
    flows.implied();
    flows.edges
}

struct Flows<'a, 'p> {
    session: &'a mut Session<'p>,
    number: u32,
    file: &'p File,
    values: &'a Values,
    surroundings: &'a Surroundings<'p>,
    /// What locals, or elements of them, are assigned after they were declared.
    locals: BTreeMap<SymbolId, Vec<(ExprId, Context)>>,
    /// Locals that were followed for a place.
    followed: BTreeSet<(u32, SymbolId)>,
    /// What an initialiser outside callables belongs to.
    holder: Option<SymbolId>,
    edges: Vec<Edge>,
}

/// A place that a value reaches.
#[derive(Clone, Copy)]
struct Place {
    symbol: SymbolId,
    at: Span,
    scope: ScopeId,
    context: Context,
}

impl Flows<'_, '_> {
    fn initialisers(&mut self) {
        for (at, definition) in self.file.facts.definitions.iter().enumerate() {
            let Some(value) = definition.value else { continue };
            let symbol = self.file.symbol(DefId(at as u32));
            if self.is_place(symbol) {
                let place = Place {
                    symbol,
                    at: definition.name_span,
                    scope: definition.scope,
                    context: Context::NONE,
                };
                self.value(place, value);
            }
        }
    }

    fn locals(&mut self) {
        for flow in &self.file.facts.flows {
            let FlowKind::Assign { mut target, value } = flow.kind else { continue };
            let mut context = Context::NONE;
            if let ExprKind::Index { base, .. } = self.file.facts.exprs[target.index()].kind {
                (target, context) = (base, Context::ADDED);
            }
            if matches!(self.file.facts.exprs[target.index()].kind, ExprKind::Name { .. })
                && let Some(symbol) = self.symbol(target)
                && !self.is_place(symbol)
            {
                self.locals.entry(symbol).or_default().push((value, context));
            }
        }
    }

    /// Lists that give the fields of a structure their values, by name or by position.
    fn lists(&mut self) {
        if !self.session.policy(self.number).laid_out {
            return;
        }
        for (at, definition) in self.file.facts.definitions.iter().enumerate() {
            let Some(value) = definition.value else { continue };
            let symbol = self.file.symbol(DefId(at as u32));
            self.holder = self.is_place(symbol).then_some(symbol);
            let ty = self.session.declared(symbol);
            self.laid_out(ty, value, definition.scope);
        }
        self.holder = None;
        for (at, expr) in self.file.facts.exprs.iter().enumerate() {
            if let ExprKind::New { args, .. } = expr.kind
                && let Some(owner) = self.created(ExprId(at as u32))
            {
                self.members_laid_out(owner, args, expr.scope);
            }
        }
    }

    /// A list as the value of a type: of its fields, or of its elements.
    fn laid_out(&mut self, ty: Ty, value: ExprId, scope: ScopeId) {
        let mut pending = vec![(ty, value)];
        for _ in 0..MOST_LISTS {
            let Some((ty, value)) = pending.pop() else { return };
            let ExprKind::Collection(_, list) = self.file.facts.exprs[value.index()].kind else { continue };
            if let TyKind::Of(TypeOp::Array, element) = *self.session.types.get(ty) {
                let parts = list.of(&self.file.facts.arguments).iter().take(MOST_LISTS);
                pending.extend(parts.map(|part| (element, part.value)));
            } else if let Some(owner) = self.session.type_symbol(ty) {
                pending.extend(self.members_laid_out(owner, list, scope));
            }
        }
    }

    /// Fields that take their values from a list; gives those that are lists of their own.
    fn members_laid_out(&mut self, owner: SymbolId, list: ListId, scope: ScopeId) -> Vec<(Ty, ExprId)> {
        let (file, definition) = self.session.program.definition(owner);
        if !definition.kind.is_type() {
            return vec![];
        }
        let id = DefId(owner.0 - file.first);
        let own = |one: &pellucid_model::Definition| one.parent == Some(id) && one.kind == SymbolKind::Field;
        let rest = file.facts.definitions.iter().enumerate().skip(id.index() + 1);
        let within = rest.take_while(|(_, one)| one.span.start < definition.span.end);
        let fields = within.filter(|(_, one)| own(one)).take(MOST_PARTS);
        let fields: Vec<SymbolId> = fields.map(|(at, _)| file.symbol(DefId(at as u32))).collect();
        let mut inner = vec![];
        for (at, argument) in list.of(&self.file.facts.arguments).iter().take(MOST_PARTS).enumerate() {
            let field = match argument.name {
                NameId::EMPTY => fields.get(at).copied(),
                name => self.field(owner, name),
            };
            let Some(symbol) = field else { continue };
            let value = &self.file.facts.exprs[argument.value.index()];
            if matches!(value.kind, ExprKind::Collection(..)) {
                inner.push((self.session.declared(symbol), argument.value));
            } else {
                self.value(Place { symbol, at: value.span, scope, context: Context::NONE }, argument.value);
            }
        }
        inner
    }

    fn assignments(&mut self) {
        for flow in &self.file.facts.flows {
            match flow.kind {
                FlowKind::Assign { target, value } => {
                    if let Some((symbol, context)) = self.target(target).or_else(|| self.put_into(target)) {
                        let place = Place { symbol, at: flow.span, scope: flow.scope, context };
                        self.value(place, value);
                        self.appended(place, value);
                        self.keyed(place, target);
                    }
                }
                FlowKind::Return(Some(value)) => {
                    if let Some(symbol) = self.callable(flow.scope) {
                        let place =
                            Place { symbol, at: flow.span, scope: flow.scope, context: Context::NONE };
                        self.value(place, value);
                    }
                }
                _ => {}
            }
        }
    }

    /// What members that are not written do: their names stand where the field's does that they give or take.
    fn implied(&mut self) {
        let definitions = &self.file.facts.definitions;
        let fields: BTreeMap<Span, DefId> = (0..definitions.len())
            .map(|at| DefId(at as u32))
            .filter(|id| definitions[id.index()].kind == SymbolKind::Field)
            .map(|id| (definitions[id.index()].name_span, id))
            .collect();
        for (at, definition) in definitions.iter().enumerate() {
            if !definition.modifiers.has(Modifiers::SYNTHETIC) {
                continue;
            }
            let Some(field) = fields.get(&definition.name_span) else { continue };
            let (own, field) = (self.file.symbol(DefId(at as u32)), self.file.symbol(*field));
            match definition.kind {
                SymbolKind::Method if self.session.program.parameters(own).is_empty() => {
                    self.imply(own, field, Some(own), definition.name_span);
                }
                SymbolKind::Parameter => {
                    let callable = self.session.program.parent(own);
                    self.imply(field, own, callable, definition.name_span);
                }
                _ => {}
            }
        }
    }

    fn imply(&mut self, from: SymbolId, to: SymbolId, via: Option<SymbolId>, at: Span) {
        let context =
            if self.session.program.kind(from) == SymbolKind::Field { Context::SELF } else { Context::NONE };
        self.edges.push(Edge {
            file: self.number,
            at,
            kind: EdgeKind::Flows,
            from: Origin::Symbol(from),
            to: Target::Symbol(to),
            certainty: Certainty::Inferred,
            strategy: Strategy::Written,
            context,
            via,
        });
    }

    /// Fields set by name where an object is made, and what is handed to what a field holds.
    fn expressions(&mut self) {
        for (at, expr) in self.file.facts.exprs.iter().enumerate() {
            match expr.kind {
                ExprKind::New { args, .. } => {
                    let Some(owner) = self.created(ExprId(at as u32)) else { continue };
                    for argument in args.of(&self.file.facts.arguments) {
                        if let Some(symbol) = self.field(owner, argument.name) {
                            let at = self.file.facts.exprs[argument.value.index()].span;
                            let place = Place { symbol, at, scope: expr.scope, context: Context::NONE };
                            self.value(place, argument.value);
                        }
                    }
                }
                ExprKind::Call { callee, args, .. } => self.handed(callee, args, expr.scope, expr.span),
                _ => {}
            }
        }
    }

    /// Arguments of a method that is not the snapshot's, called on a field.
    fn handed(&mut self, callee: ExprId, args: ListId, scope: ScopeId, at: Span) {
        let ExprKind::Member { base, .. } = self.file.facts.exprs[callee.index()].kind else { return };
        if !self.surroundings.is_outside(self.values, callee) {
            return;
        }
        let Some((symbol, context)) = self.target(base).or_else(|| self.reached(base)) else { return };
        for argument in args.of(&self.file.facts.arguments).iter().take(MOST_PARTS) {
            let place = Place { symbol, at, scope, context: context.with(Context::ADDED) };
            self.value(place, argument.value);
        }
    }

    /// A place becomes what a function makes of it and of elements: `all = append(all, one)`.
    fn appended(&mut self, place: Place, value: ExprId) {
        let ExprKind::Call { callee, args, .. } = self.file.facts.exprs[value.index()].kind else { return };
        let args = args.of(&self.file.facts.arguments);
        let is_place = |at: ExprId| self.target(at).is_some_and(|(symbol, _)| symbol == place.symbol);
        let itself: Vec<bool> = args.iter().take(MOST_PARTS).map(|one| is_place(one.value)).collect();
        if !self.surroundings.is_outside(self.values, callee) || !itself.contains(&true) {
            return;
        }
        let place = Place { context: place.context.with(Context::ADDED), ..place };
        for (one, _) in args.iter().zip(itself).filter(|(_, itself)| !itself) {
            self.value(place, one.value);
        }
    }

    /// A map keeps objects that it is told as keys: `all[one] = true`.
    fn keyed(&mut self, place: Place, target: ExprId) {
        let ExprKind::Index { index: Some(key), .. } = self.file.facts.exprs[target.index()].kind else {
            return;
        };
        let Some(symbol) = self.symbol(key) else { return };
        let declared = self.session.declared(symbol);
        let kind = self.session.type_symbol(declared).map(|of| self.session.program.kind(of));
        // Where interfaces are satisfied by shape, a class may be a number with a name.
        let class = kind == Some(SymbolKind::Class) && !self.session.policy(self.number).structural;
        if class || matches!(kind, Some(SymbolKind::Interface | SymbolKind::Struct)) {
            self.value(Place { context: place.context.with(Context::ADDED), ..place }, key);
        }
    }

    /// The field or global that an expression names, and whether an element of it is meant.
    fn target(&self, target: ExprId) -> Option<(SymbolId, Context)> {
        let (mut next, mut context) = (target, Context::NONE);
        for _ in 0..MOST_STEPS {
            match self.file.facts.exprs[next.index()].kind {
                ExprKind::Index { base, .. } => {
                    context = Context::ADDED;
                    next = base;
                }
                ExprKind::Wrap(_, value) | ExprKind::Cast { value, .. } => next = value,
                ExprKind::Name { .. } | ExprKind::Member { .. } => {
                    let symbol = self.symbol(next)?;
                    let own = self.surroundings.receiver(self.values, next).context;
                    let own = if own.has(Context::SELF) { Context::SELF } else { Context::NONE };
                    return self.is_place(symbol).then_some((symbol, context.with(own)));
                }
                _ => return None,
            }
        }
        None
    }

    /// The field or global whose value, or a part of it, an expression is.
    fn reached(&self, base: ExprId) -> Option<(SymbolId, Context)> {
        let trace = self.surroundings.receiver(self.values, base);
        let symbol = trace.via.filter(|via| self.is_place(*via))?;
        let own = if trace.context.has(Context::SELF) { Context::SELF } else { Context::NONE };
        Some((symbol, own))
    }

    /// The field or global that an element is put into through a local that stands for it.
    fn put_into(&self, target: ExprId) -> Option<(SymbolId, Context)> {
        let ExprKind::Index { base, .. } = self.file.facts.exprs[target.index()].kind else { return None };
        self.reached(base).map(|(symbol, own)| (symbol, own.with(Context::ADDED)))
    }

    /// Follows a value to what it is.
    fn value(&mut self, place: Place, value: ExprId) {
        let mut pending = vec![(value, place.context)];
        for _ in 0..MOST_PARTS {
            let Some((at, context)) = pending.pop() else { return };
            let expr = &self.file.facts.exprs[at.index()];
            match expr.kind {
                ExprKind::Wrap(_, value) | ExprKind::Cast { value, .. } => pending.push((value, context)),
                ExprKind::Group(list) | ExprKind::Choice(list) => {
                    let parts = list.of(&self.file.facts.expr_lists).iter().take(MOST_PARTS);
                    let whole = !matches!(expr.kind, ExprKind::Group(_)) || list.len == 1;
                    pending.extend(parts.filter(|_| whole).map(|part| (*part, context)));
                }
                ExprKind::Collection(_, list) => {
                    let parts = list.of(&self.file.facts.arguments).iter().take(MOST_PARTS);
                    pending.extend(parts.map(|part| (part.value, context.with(Context::ADDED))));
                }
                ExprKind::Literal(LiteralKind::Null, _) => {
                    self.push(place, place.symbol, context.with(Context::NULL));
                }
                ExprKind::This => {
                    let owner = self.file.facts.scopes[expr.scope.index()].owner;
                    if let Some(owner) = self.session.enclosing_type(self.number, owner) {
                        self.push(place, owner, context.with(Context::ITSELF));
                    }
                }
                ExprKind::Lambda(id) | ExprKind::Definition(id) => {
                    self.push(place, self.file.symbol(id), context);
                }
                ExprKind::New { args, .. } if self.is_holder(at) => {
                    let args = args.of(&self.file.facts.arguments).iter().take(MOST_PARTS);
                    pending.extend(args.map(|one| (one.value, context)));
                }
                ExprKind::New { .. } => {
                    if let Some(made) = self.created(at) {
                        self.push(place, made, context.with(Context::NEW));
                    }
                }
                ExprKind::Call { args, .. } => {
                    if let Some(value) = self.surroundings.passed(self.values, at) {
                        pending.push((value, context));
                    } else if self.is_holder(at) {
                        let args = args.of(&self.file.facts.arguments).iter().take(MOST_PARTS);
                        pending.extend(args.map(|one| (one.value, context)));
                    } else {
                        self.result(place, at, context);
                    }
                }
                ExprKind::Index { base, .. } => self.element(place, base, context),
                ExprKind::Name { .. } | ExprKind::Member { .. } | ExprKind::MethodRef { .. } => {
                    self.named(place, at, context, &mut pending);
                }
                _ => {}
            }
        }
    }

    /// Whether an object of a type of the library is made: a pointer, or a pair, of what it is given.
    fn is_holder(&mut self, made: ExprId) -> bool {
        self.session.policy(self.number).linkage
            && self.created(made).is_some_and(|of| self.session.program.definition(of).0.library)
    }

    fn result(&mut self, place: Place, call: ExprId, context: Context) {
        let called = self.symbol(call).map(Entity::Symbol);
        if let Some(made) = self.session.made_argument(self.number, call, called) {
            self.push(place, made, context.with(Context::NEW));
        } else if let Some(made) = self.session.made_named(self.number, self.values, call) {
            self.push(place, made, context.with(Context::NEW));
        } else if let Some(made) = self.created(call) {
            self.push(place, made, context.with(Context::NEW));
        } else if let Some(callable) = self.symbol(call) {
            self.push(place, callable, context.with(Context::RESULT));
        }
        let ExprKind::Call { callee, .. } = self.file.facts.exprs[call.index()].kind else { return };
        if let ExprKind::Member { base, .. } = self.file.facts.exprs[callee.index()].kind
            && self.surroundings.is_outside(self.values, callee)
        {
            self.element(place, base, context);
        }
    }

    /// A value that is taken out of what a place holds.
    fn element(&mut self, place: Place, base: ExprId, context: Context) {
        if let Some((symbol, _)) = self.target(base).or_else(|| self.reached(base)) {
            self.push(place, symbol, context.with(Context::ELEMENT));
        }
    }

    fn named(&mut self, place: Place, at: ExprId, context: Context, pending: &mut Vec<(ExprId, Context)>) {
        let Some(symbol) = self.symbol(at) else { return };
        let definition = self.session.program.definition(symbol).1;
        if self.surroundings.is_object(symbol) {
            let file = self.session.program.file_of(symbol);
            let owner = self.session.enclosing_type(file, definition.parent);
            let declared = self.session.declared(symbol);
            if let Some(owner) = owner.or_else(|| self.session.type_symbol(declared)) {
                self.push(place, owner, context.with(Context::ITSELF));
            }
            return;
        }
        match definition.kind {
            SymbolKind::Variable | SymbolKind::Constant if !self.is_place(symbol) => {
                let source = self.surroundings.source(symbol);
                pending.extend(
                    source.filter(|(_, how)| *how == Context::NONE).map(|(value, _)| (value, context)),
                );
                // A variable may be assigned what is made of itself.
                if self.followed.insert((place.at.start, symbol)) {
                    let later = self.locals.get(&symbol).into_iter().flatten();
                    pending.extend(later.take(MOST_PARTS).map(|(value, how)| (*value, context.with(*how))));
                }
            }
            SymbolKind::TypeParameter | SymbolKind::Module => {}
            // An object of a type without fields is written as the type is.
            SymbolKind::Struct if self.session.policy(self.number).traits => {
                self.push(place, symbol, context.with(Context::NEW))
            }
            _ => self.push(place, symbol, context),
        }
    }

    fn push(&mut self, place: Place, to: SymbolId, context: Context) {
        if self.session.program.definition(to).0.library {
            return;
        }
        // A declaration stands for what it declares.
        let to = match self.session.definitions_of(to).as_slice() {
            [only] => *only,
            _ => to,
        };
        self.edges.push(Edge {
            file: self.number,
            at: place.at,
            kind: EdgeKind::Flows,
            from: Origin::Symbol(place.symbol),
            to: Target::Symbol(to),
            certainty: Certainty::Inferred,
            strategy: Strategy::Written,
            context: context.with(self.surroundings.scope(place.scope)),
            via: self.callable(place.scope).or(self.holder),
        });
    }

    /// The first symbol an expression means.
    fn symbol(&self, at: ExprId) -> Option<SymbolId> {
        match self.values.resolutions[at.index()].as_ref()?.entities.first()? {
            Entity::Symbol(symbol) => Some(*symbol),
            _ => None,
        }
    }

    /// The type an expression makes an object of.
    fn created(&mut self, at: ExprId) -> Option<SymbolId> {
        if let Some(made) = made_by_macro(self.session, self.file, self.values, at) {
            return Some(made);
        }
        let symbol = match self.file.facts.exprs[at.index()].kind {
            // A type that is called, where nothing says how it makes its objects.
            ExprKind::Call { callee, .. } => self.symbol(at).or_else(|| self.symbol(callee))?,
            _ => self.symbol(at)?,
        };
        let program = self.session.program;
        let new = matches!(self.file.facts.exprs[at.index()].kind, ExprKind::New { .. });
        match program.kind(symbol) {
            SymbolKind::Constructor => program.parent(symbol),
            // A function that makes objects.
            kind if new && kind.is_callable() => Some(symbol),
            kind => kind.is_type().then_some(symbol),
        }
    }

    fn field(&self, owner: SymbolId, name: NameId) -> Option<SymbolId> {
        let members = self.session.program.own_members(owner, self.file.name(name));
        members.iter().copied().find(|one| self.session.program.kind(*one) == SymbolKind::Field)
    }

    /// Fields, and what stands outside callables, outlive a call.
    fn is_place(&self, symbol: SymbolId) -> bool {
        let program = self.session.program;
        let (file, definition) = program.definition(symbol);
        let outside =
            definition.parent.is_none_or(|parent| !file.facts.definitions[parent.index()].kind.is_callable());
        !file.library
            && match definition.kind {
                SymbolKind::Field => true,
                SymbolKind::Variable | SymbolKind::Constant => outside,
                _ => false,
            }
    }

    /// The callable around a scope.
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
}

/// The type of which a macro makes an object that is handed that type first, and used as a value: `NEW(T)`.
pub(crate) fn made_by_macro(
    session: &mut Session<'_>,
    file: &File,
    values: &Values,
    call: ExprId,
) -> Option<SymbolId> {
    let ExprKind::Call { callee, args, .. } = file.facts.exprs[call.index()].kind else { return None };
    let symbol = |at: ExprId| match values.resolutions[at.index()].as_ref()?.entities.first()? {
        Entity::Symbol(symbol) => Some(*symbol),
        _ => None,
    };
    symbol(callee).filter(|of| session.program.kind(*of) == SymbolKind::Macro)?;
    let named = symbol(args.of(&file.facts.arguments).first()?.value)?;
    let made = match session.program.kind(named) {
        SymbolKind::TypeAlias => {
            let ty = session.declared(named);
            session.type_symbol(ty)?
        }
        kind => kind.is_type().then_some(named)?,
    };
    Some(made)
}
