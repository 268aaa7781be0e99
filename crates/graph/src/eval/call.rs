//! Calls: which overload is meant, what it gives, and what its lambdas are given.

use super::{Evaluation, Resolution};
use crate::edge::{Reason, Strategy};
use crate::names::Name;
use crate::program::{Entities, Entity, SymbolId};
use crate::rules::BuiltinCall;
use crate::session::Want;
use crate::ty::{Ty, TyKind, is_sequence, transparent};
use pellucid_model::{ExprId, ExprKind, ListId, Modifiers, SymbolKind, TypeId, TypeKind, TypeOp, WrapOp};

/// Overloads compared by the types of their arguments; which of more is meant stays open.
const MOST_OVERLOADS: usize = crate::session::MOST_OF_A_NAME;
/// Variants of a callable followed (one for each platform, say).
const MOST_VARIANTS: usize = 32;

/// One argument as overload choice sees it.
pub(super) struct Given {
    pub(super) name: Name,
    pub(super) value: ExprId,
    pub(super) ty: Ty,
    pub(super) spread: bool,
}

impl Evaluation<'_, '_> {
    pub(super) fn call(&mut self, id: ExprId, callee: ExprId, args: ListId, type_args: ListId) -> (Ty, bool) {
        let given = self.given(args);
        if self.session.policy(self.number).exports
            && let Some(module) = self.session.required(self.number, callee, args)
        {
            let waits = self.file.facts.names.get(match self.file.facts.exprs[callee.index()].kind {
                ExprKind::Name { name, .. } => name,
                _ => pellucid_model::NameId::EMPTY,
            }) == "import";
            let (ty, sure) = self.value_of_all(&module);
            return (if waits { self.promise_of(ty) } else { ty }, sure);
        }
        let callee = self.instantiated(callee);
        let callee_ty = self.types[callee.index()];
        if let ExprKind::Super | ExprKind::This = self.file.facts.exprs[callee.index()].kind {
            return self.constructor_call(id, callee_ty, &given);
        }
        let entities = match &self.resolutions[callee.index()] {
            // What a call resolved to is not what it gave.
            Some(_) if matches!(self.file.facts.exprs[callee.index()].kind, ExprKind::Call { .. }) => {
                Entities::new()
            }
            Some(resolution) => resolution.entities.clone(),
            None => Entities::new(),
        };
        let mut callables = self.callables(&entities);
        if entities.is_empty() && self.session.policy(self.number).linkage {
            callables = self.named_by_arguments(callee, &given);
        }
        if self.session.policy(self.number).objects {
            self.fill(callee, &given);
        }
        if let Some(found) = self.call_by_method(id, callee, &callables) {
            return found;
        }
        if self.session.policy(self.number).traits
            && let Some(found) = self.call_by_trait(id, callee, &entities, &callables, &given, type_args)
        {
            return found;
        }
        if !callables.is_empty() {
            let strategy =
                self.resolutions[callee.index()].as_ref().map_or(Strategy::Scope, |one| one.strategy);
            let sure = self.resolutions[callee.index()].as_ref().is_some_and(|one| one.sure);
            return self.call_of(id, callee, callables, strategy, sure, &given, type_args);
        }
        self.call_of_value(id, callee, callee_ty, &given, type_args)
    }

    /// What a bare name means in the namespaces of the arguments' types.
    fn named_by_arguments(&mut self, callee: ExprId, given: &[Given]) -> Vec<SymbolId> {
        let ExprKind::Name { name, .. } = self.file.facts.exprs[callee.index()].kind else { return vec![] };
        let name = self.file.name(name);
        for argument in given {
            let Some(ty) = self.session.type_symbol(argument.ty) else { continue };
            let Some(space) = self.session.program.home_of(ty) else { continue };
            let found = self.session.in_space(space, name, Want::Callable, Strategy::Qualified);
            let Some(found) = found else { continue };
            let callables = self.callables(&found.entities);
            if !callables.is_empty() {
                self.resolutions[callee.index()] = Some(Resolution::found(found, true));
                return callables;
            }
        }
        vec![]
    }

    /// `f.call(x)` and its like: `f` is called.
    fn call_by_method(&mut self, id: ExprId, callee: ExprId, methods: &[SymbolId]) -> Option<(Ty, bool)> {
        let ExprKind::Member { base, name, .. } = self.file.facts.exprs[callee.index()].kind else {
            return None;
        };
        let rules = self.session.program.rules_of(self.number);
        let name = self.file.facts.names.get(name);
        let of_library = |one: &SymbolId| self.session.program.definition(*one).0.library;
        if !rules.calling_methods().contains(&name) || !methods.iter().all(of_library) {
            return None;
        }
        let function = self.types[base.index()];
        let called = self.callable_value(function)?;
        let entities = Entities::from_slice(&[Entity::Symbol(called)]);
        let found = Resolution { entities, strategy: Strategy::FunctionValue, sure: false, reason: None };
        self.resolutions[id.index()] = Some(found);
        let result = self.result_of(called);
        Some((if name == "bind" { function } else { result }, false))
    }

    /// In `f[int](x)`, `f` is called.
    fn instantiated(&self, callee: ExprId) -> ExprId {
        match self.file.facts.exprs[callee.index()].kind {
            ExprKind::Index { base, .. } if self.callable_value(self.types[base.index()]).is_some() => base,
            _ => callee,
        }
    }

    fn given(&self, args: ListId) -> Vec<Given> {
        let exprs = &self.file.facts.exprs;
        let of = |argument: &pellucid_model::Argument| {
            let kind = exprs[argument.value.index()].kind;
            let spread = matches!(kind, ExprKind::Wrap(WrapOp::Spread | WrapOp::SpreadMap, _));
            let ty = self.types[argument.value.index()];
            Given { name: self.file.name(argument.name), value: argument.value, ty, spread }
        };
        args.of(&self.file.facts.arguments).iter().map(of).collect()
    }

    pub(super) fn callables(&self, entities: &[Entity]) -> Vec<SymbolId> {
        let of = |entity: &Entity| match entity {
            Entity::Symbol(symbol) if self.session.program.kind(*symbol).is_callable() => Some(*symbol),
            _ => None,
        };
        entities.iter().filter_map(of).collect()
    }

    /// `super(...)`, `this(...)`.
    fn constructor_call(&mut self, id: ExprId, of: Ty, given: &[Given]) -> (Ty, bool) {
        let parts = match self.session.types.get(of).clone() {
            TyKind::Union(parts) => parts,
            _ => Box::from([of]),
        };
        for part in parts {
            let constructors = match self.session.type_symbol(part) {
                Some(symbol) => self.session.program.own_members(symbol, Name::CONSTRUCTOR).to_vec(),
                None => continue,
            };
            if !constructors.is_empty() {
                let chosen = self.choose(&constructors, given);
                let entities = chosen.iter().map(|one| Entity::Symbol(*one)).collect();
                let resolution =
                    Resolution { entities, strategy: Strategy::Hierarchy, sure: true, reason: None };
                self.resolutions[id.index()] = Some(resolution);
                self.expect(&chosen, given, &[]);
                return (Ty::UNKNOWN, true);
            }
        }
        (Ty::UNKNOWN, true)
    }

    #[allow(clippy::too_many_arguments, reason = "what a call consists of")]
    fn call_of(
        &mut self,
        id: ExprId,
        callee: ExprId,
        callables: Vec<SymbolId>,
        strategy: Strategy,
        sure: bool,
        given: &[Given],
        type_args: ListId,
    ) -> (Ty, bool) {
        let mut chosen = self.choose_of_each(&callables, given);
        if let ([only], true) = (chosen.as_slice(), self.session.policy(self.number).linkage) {
            chosen = vec![self.by_constness(callee, *only, &callables)];
        }
        let entities: Entities = chosen.iter().map(|one| Entity::Symbol(*one)).collect();
        let open = self.is_open_choice(&callables, given);
        // Where functions belong to no type, none shares its name with another.
        let overloads = !self.session.program.rules_of(self.number).passes_objects(self.number);
        let strategy = match *chosen {
            [only]
                if open
                    && overloads
                    && (self.is_one_of_templates(only, &callables, given)
                        || self.is_tied(only, &callables, given)) =>
            {
                Strategy::Overload
            }
            _ => strategy,
        };
        let sure = sure && chosen.len() == 1 && !open;
        let resolution = Resolution { entities, strategy, sure, reason: None };
        self.resolutions[id.index()] = Some(resolution);
        let mut map = self.bound.get(&callee).cloned().unwrap_or_default();
        if self.session.policy(self.number).objects {
            self.bind_receiver(callee, &chosen, &mut map);
        }
        if let [only] = *chosen {
            self.explicit(only, type_args, &mut map);
            self.infer_arguments(only, given, &mut map);
        }
        self.expect(&chosen, given, &map);
        if let [only] = *chosen {
            self.infer_from_lambdas(only, given, &mut map);
        }
        let results: Vec<Ty> = chosen.iter().map(|one| self.result_of(*one)).collect();
        let result = self.session.types.union(results);
        let result = self.session.types.substitute(result, &map);
        (result, sure)
    }

    /// Of two methods that differ only in whether they leave the object as it is, the one for this receiver.
    fn by_constness(&mut self, callee: ExprId, chosen: SymbolId, all: &[SymbolId]) -> SymbolId {
        let constant = |this: &Self, one: SymbolId| {
            this.session.program.definition(one).1.modifiers.has(Modifiers::CONST)
        };
        let own = constant(self, chosen);
        let arity = self.session.program.parameters(chosen).len();
        let parent = self.session.program.parent(chosen);
        let others = all.iter().copied().filter(|one| {
            constant(self, *one) != own
                && self.session.program.parameters(*one).len() == arity
                && self.session.program.parent(*one) == parent
                && self.session.program.kind(*one) == SymbolKind::Method
        });
        let others: Vec<SymbolId> = others.collect();
        let Some(other) = others.into_iter().find(|one| self.session.same_types(chosen, *one)) else {
            return chosen;
        };
        match self.is_constant(callee) {
            Some(wanted) if wanted != own => other,
            _ => chosen,
        }
    }

    /// Whether the object a member is named of must stay as it is, if that can be told.
    fn is_constant(&self, callee: ExprId) -> Option<bool> {
        let expr = &self.file.facts.exprs[callee.index()];
        let ExprKind::Member { base, .. } = expr.kind else { return self.this_is_constant(expr.scope) };
        let base = &self.file.facts.exprs[base.index()];
        match base.kind {
            ExprKind::This => self.this_is_constant(base.scope),
            ExprKind::Name { .. } | ExprKind::Member { .. } => {
                let ExprKind::Member { base: of, .. } = self.file.facts.exprs[callee.index()].kind else {
                    return None;
                };
                let [Entity::Symbol(symbol)] = *self.resolutions[of.index()].as_ref()?.entities else {
                    return None;
                };
                self.holds_constant(symbol)
            }
            ExprKind::Call { .. } => {
                let ExprKind::Member { base: of, .. } = self.file.facts.exprs[callee.index()].kind else {
                    return None;
                };
                let [Entity::Symbol(symbol)] = *self.resolutions[of.index()].as_ref()?.entities else {
                    return None;
                };
                self.holds_constant(symbol)
            }
            _ => None,
        }
    }

    fn this_is_constant(&self, scope: pellucid_model::ScopeId) -> Option<bool> {
        let around = self.callable_around(scope)?;
        let definition = &self.file.facts.definitions[around.index()];
        (definition.kind != SymbolKind::Lambda).then(|| definition.modifiers.has(Modifiers::CONST))
    }

    /// Whether what is declared, or what a pointer or reference declared leads to, is constant.
    fn holds_constant(&self, symbol: SymbolId) -> Option<bool> {
        let (file, definition) = self.session.program.definition(symbol);
        let mut ty = definition.ty?;
        loop {
            match file.facts.types[ty.index()].kind {
                pellucid_model::TypeKind::Of(TypeOp::Qualified, _) => return Some(true),
                pellucid_model::TypeKind::Of(TypeOp::Pointer | TypeOp::Reference, inner) => ty = inner,
                pellucid_model::TypeKind::Inferred => return None,
                _ => return Some(false),
            }
        }
    }

    /// Type arguments written at the call.
    pub(super) fn explicit(&mut self, callable: SymbolId, type_args: ListId, map: &mut Vec<(SymbolId, Ty)>) {
        let written = type_args.of(&self.file.facts.type_lists);
        let parameters = self.session.program.type_parameters(callable);
        for (parameter, ty) in parameters.iter().zip(written) {
            let ty = self.session.resolve_type(self.number, *ty);
            map.push((*parameter, ty));
        }
    }

    /// Binds the callable's own type parameters by its arguments.
    pub(super) fn infer_arguments(
        &mut self,
        callable: SymbolId,
        given: &[Given],
        map: &mut Vec<(SymbolId, Ty)>,
    ) {
        let parameters = self.parameters(callable);
        for (at, argument) in given.iter().enumerate() {
            let Some(parameter) = self.parameter_for(&parameters, at, argument.name) else { continue };
            let declared = self.session.declared(parameter);
            let declared = self.one_of_variadic(parameter, declared);
            let actual = self.instance_as(argument.ty, declared);
            self.session.types.unify(declared, actual, map);
            let contributes = declared == Ty::UNKNOWN && self.session.policy(self.number).infer_parameters;
            if contributes && !argument.spread {
                self.learn(parameter, argument.ty);
            }
        }
    }

    /// `ty` as an instance of the type that `wanted` names, so that their arguments can be compared.
    pub(super) fn instance_as(&mut self, ty: Ty, wanted: Ty) -> Ty {
        let (TyKind::Instance(Entity::Symbol(symbol), arguments), TyKind::Instance(Entity::Symbol(above), _)) =
            (self.session.types.get(ty).clone(), self.session.types.get(wanted).clone())
        else {
            return ty;
        };
        if symbol == above {
            return ty;
        }
        let map = self.as_ancestor(symbol, &arguments, above);
        if map.is_empty() {
            return ty;
        }
        let arguments = map.into_iter().map(|(_, ty)| ty).collect();
        self.session.types.intern(TyKind::Instance(Entity::Symbol(above), arguments))
    }

    /// The parameters of a callable without its receiver.
    pub(super) fn parameters(&self, callable: SymbolId) -> Vec<SymbolId> {
        let receiver = |symbol: &&SymbolId| {
            self.session.program.definition(**symbol).1.modifiers.has(Modifiers::RECEIVER)
        };
        self.session.program.parameters(callable).iter().filter(|one| !receiver(one)).copied().collect()
    }

    /// The parameter an argument goes to.
    pub(super) fn parameter_for(&self, parameters: &[SymbolId], at: usize, name: Name) -> Option<SymbolId> {
        if name != Name::EMPTY {
            return parameters.iter().copied().find(|one| self.session.program.name_of(*one) == name);
        }
        parameters.get(at).or(parameters.last().filter(|last| self.is_variadic(**last))).copied()
    }

    fn is_variadic(&self, parameter: SymbolId) -> bool {
        let (file, definition) = self.session.program.definition(parameter);
        let by_type = definition.ty.is_some_and(|ty| {
            matches!(file.facts.types[ty.index()].kind, pellucid_model::TypeKind::Of(TypeOp::Variadic, _))
        });
        definition.modifiers.has(Modifiers::VARIADIC) || by_type
    }

    pub(super) fn one_of_variadic(&self, parameter: SymbolId, ty: Ty) -> Ty {
        match self.session.types.get(ty) {
            TyKind::Of(TypeOp::Variadic, inner) => *inner,
            TyKind::Of(TypeOp::Slice | TypeOp::Array, inner) if self.is_variadic(parameter) => *inner,
            _ => ty,
        }
    }

    /// The same, where callables of several types are no overloads of one another: a call on one of several objects reaches
    /// one of each.
    fn choose_of_each(&mut self, callables: &[SymbolId], given: &[Given]) -> Vec<SymbolId> {
        if callables.len() < 2 || !self.session.policy(self.number).exports {
            return self.choose(callables, given);
        }
        let mut by_owner: Vec<(Option<SymbolId>, Vec<SymbolId>)> = vec![];
        for callable in callables {
            let owner = self.session.owner_of_callable(*callable);
            match by_owner.iter_mut().find(|(one, _)| *one == owner) {
                Some((_, own)) => own.push(*callable),
                None => by_owner.push((owner, vec![*callable])),
            }
        }
        by_owner.iter().take(MOST_VARIANTS).flat_map(|(_, own)| self.choose(own, given)).collect()
    }

    /// Which of several callables a call with these arguments means. More than one if that cannot be told.
    pub(super) fn choose(&mut self, callables: &[SymbolId], given: &[Given]) -> Vec<SymbolId> {
        let library = |one: &SymbolId| self.session.program.definition(*one).0.library;
        let variants = self.session.policy(self.number).objects && !callables.iter().all(library);
        if !self.session.policy(self.number).overloads || variants {
            return callables.iter().copied().take(MOST_VARIANTS).collect();
        }
        if callables.len() < 2 {
            return callables.to_vec();
        }
        if callables.len() > MOST_OVERLOADS {
            // Which of a crowd is meant is not looked into: it stays one of several.
            return callables.iter().copied().take(MOST_VARIANTS).collect();
        }
        let fitting: Vec<SymbolId> =
            callables.iter().copied().filter(|one| self.arity_fits(*one, given)).collect();
        match fitting.len() {
            0 => return callables.first().copied().into_iter().collect(),
            1 => return fitting,
            _ => {}
        }
        let ranked: Vec<(SymbolId, Vec<u8>)> =
            fitting.iter().filter_map(|one| Some((*one, self.ranks(*one, given)?))).collect();
        let Some(first) = ranked.first() else { return vec![fitting[0]] };
        let mut best = first;
        for candidate in &ranked[1..] {
            if self.better(candidate, best) {
                best = candidate;
            }
        }
        vec![best.0]
    }

    /// Whether overloads were told apart by arguments whose types only a template's use says.
    fn is_open_choice(&self, callables: &[SymbolId], given: &[Given]) -> bool {
        let types = &self.session.types;
        let open = |one: &Given| !types.is_known(one.ty) || types.has_parameter(one.ty);
        self.session.policy(self.number).linkage
            && callables.len() > 1
            && given.iter().any(open)
            && callables.iter().filter(|one| self.arity_fits(**one, given)).take(2).count() > 1
    }

    /// Whether nothing that is known tells an overload apart from another one that fits as well.
    pub(super) fn is_tied(&mut self, chosen: SymbolId, callables: &[SymbolId], given: &[Given]) -> bool {
        let Some(ranks) = self.ranks(chosen, given) else { return true };
        let chosen = (chosen, ranks);
        let others: Vec<SymbolId> = callables
            .iter()
            .copied()
            .filter(|one| *one != chosen.0 && self.arity_fits(*one, given))
            .collect();
        others.into_iter().any(|other| {
            !self.session.same_types(chosen.0, other)
                && self.ranks(other, given).is_some_and(|ranks| !self.better(&chosen, &(other, ranks)))
        })
    }

    /// Whether other templates could take the same arguments: which one does is a matter of what their use makes of the types.
    fn is_one_of_templates(&mut self, chosen: SymbolId, callables: &[SymbolId], given: &[Given]) -> bool {
        let template = |this: &Self, one: SymbolId| !this.session.program.type_parameters(one).is_empty();
        template(self, chosen)
            && callables.iter().any(|one| {
                *one != chosen
                    && template(self, *one)
                    && self.arity_fits(*one, given)
                    && !self.session.same_types(chosen, *one)
                    && self.ranks(*one, given).is_some()
            })
    }

    fn arity_fits(&self, callable: SymbolId, given: &[Given]) -> bool {
        if given.iter().any(|one| one.spread) {
            return true;
        }
        let parameters = self.parameters(callable);
        let optional = |one: &&SymbolId| {
            self.is_variadic(**one)
                || self.session.program.definition(**one).1.modifiers.has(Modifiers::OPTIONAL)
        };
        let required = parameters.iter().filter(|one| !optional(one)).count();
        let open = parameters.iter().any(|one| self.is_variadic(*one));
        required <= given.len() && (open || given.len() <= parameters.len())
    }

    /// How well each argument suits, the more the better; `None` if one does not.
    fn ranks(&mut self, callable: SymbolId, given: &[Given]) -> Option<Vec<u8>> {
        let parameters = self.parameters(callable);
        let mut ranks = Vec::with_capacity(given.len() + 1);
        let spare = given.len() != parameters.len();
        let open = parameters.last().is_some_and(|last| self.is_variadic(*last));
        let mut stretched = open && spare;
        for (at, argument) in given.iter().enumerate() {
            let parameter = self.parameter_for(&parameters, at, argument.name)?;
            let declared = self.session.declared(parameter);
            let mut rank = self.suits(argument, declared);
            if rank.is_none() && self.is_variadic(parameter) {
                stretched = true;
            }
            if stretched && self.is_variadic(parameter) {
                let one = self.one_of_variadic(parameter, declared);
                rank = self.suits(argument, one);
            }
            ranks.push(rank?);
        }
        // Overloads that need no variadic call come first.
        ranks.insert(0, u8::from(!stretched));
        Some(ranks)
    }

    /// Whether one overload is to be preferred: it is better for an argument and worse for none, or more specific.
    fn better(&mut self, new: &(SymbolId, Vec<u8>), old: &(SymbolId, Vec<u8>)) -> bool {
        let (wins, losses) = new.1.iter().zip(&old.1).fold((0, 0), |(wins, losses), (new, old)| {
            (wins + u32::from(new > old), losses + u32::from(new < old))
        });
        if wins != losses {
            return wins > losses;
        }
        let template = |one: SymbolId| !self.session.program.type_parameters(one).is_empty();
        // What is no template comes first.
        if self.session.policy(self.number).linkage && template(new.0) != template(old.0) {
            return template(old.0);
        }
        self.more_specific(new.0, old.0) && !self.more_specific(old.0, new.0)
    }

    /// Whether every parameter of `a` could be given to `b`.
    fn more_specific(&mut self, a: SymbolId, b: SymbolId) -> bool {
        let (left, right) = (self.parameters(a), self.parameters(b));
        let mut pairs = left.iter().zip(&right);
        pairs.all(|(left, right)| {
            let (left, right) = (self.session.declared(*left), self.session.declared(*right));
            self.assignable(left, right).is_some()
        })
    }

    fn suits(&mut self, argument: &Given, wanted: Ty) -> Option<u8> {
        if let TyKind::Meta(Entity::Symbol(symbol)) = *self.session.types.get(argument.ty)
            && self.session.program.kind(symbol) == SymbolKind::Lambda
        {
            return self.lambda_suits(symbol, wanted);
        }
        if let ExprKind::MethodRef { .. } = self.file.facts.exprs[argument.value.index()].kind {
            return self.lambda_shape(wanted).map(|_| 3).or_else(|| self.is_opaque(wanted).then_some(1));
        }
        self.assignable(argument.ty, wanted)
    }

    fn lambda_suits(&mut self, lambda: SymbolId, wanted: Ty) -> Option<u8> {
        match self.lambda_shape(wanted) {
            Some((parameters, result)) => {
                let own = self.session.program.parameters(lambda).len();
                let fewer = self.session.policy(self.number).exports && own < parameters.len();
                if own != parameters.len() && !fewer {
                    return None;
                }
                // A lambda that returns a value suits a result better than none, and the other way round.
                let gives = self.gives_value(lambda);
                let void = self.is_void(result);
                Some(if gives == Some(!void) { 4 } else { 3 })
            }
            None => self.is_opaque(wanted).then_some(1),
        }
    }

    fn gives_value(&mut self, lambda: SymbolId) -> Option<bool> {
        self.looks_at(lambda);
        let known = self.session.learnt.of(lambda);
        (known != Ty::UNKNOWN).then(|| !self.is_void(known))
    }

    fn is_void(&self, ty: Ty) -> bool {
        match self.session.types.get(ty) {
            TyKind::Instance(Entity::External(name), _) => self.session.external_name(*name) == "void",
            _ => false,
        }
    }

    /// Whether a type may be a function type for all that is known.
    fn is_opaque(&mut self, ty: Ty) -> bool {
        match self.session.types.get(ty) {
            TyKind::Unknown | TyKind::Param(_) => true,
            TyKind::Instance(Entity::External(name), _) => {
                let name = *name;
                self.session.program.rules_of(self.number).may_be_function(self.session.external_name(name))
            }
            _ => false,
        }
    }

    /// How well a value of type `from` can be given where `to` is wanted.
    fn assignable(&mut self, from: Ty, to: Ty) -> Option<u8> {
        if from == to {
            return Some(6);
        }
        let (left, right) = (self.session.types.get(from).clone(), self.session.types.get(to).clone());
        match (left, right) {
            (TyKind::Unknown, _) | (_, TyKind::Unknown) => Some(2),
            (_, TyKind::Param(parameter)) => self.within_bounds(from, parameter),
            (TyKind::Null, _) => self.nullable(to).then_some(2),
            (TyKind::Union(parts), _) => parts.iter().filter_map(|part| self.assignable(*part, to)).max(),
            (_, TyKind::Union(parts)) => parts.iter().filter_map(|part| self.assignable(from, *part)).max(),
            (TyKind::Of(a, left), TyKind::Of(b, right)) if is_sequence(a) && is_sequence(b) => {
                // Sequences of primitive values are of nothing else.
                let same = left == right || !self.primitive(left) && !self.primitive(right);
                if same { self.assignable(left, right) } else { None }
            }
            (TyKind::Of(a, left), TyKind::Of(b, right)) if a == b => self.assignable(left, right),
            (TyKind::Of(op, left), _) if transparent(op) => self.assignable(left, to),
            (_, TyKind::Of(op, right)) if transparent(op) => self.assignable(from, right),
            (TyKind::Instance(a, _), TyKind::Instance(b, _)) => self.subtype(a, b),
            (TyKind::Param(parameter), TyKind::Instance(b, _)) => self.subtype(Entity::Symbol(parameter), b),
            (TyKind::Of(..), TyKind::Instance(b, _)) => self.is_root(b).then_some(1),
            (TyKind::Instance(..) | TyKind::Param(_), TyKind::Of(..)) | (TyKind::Of(..), TyKind::Of(..)) => {
                None
            }
            _ => Some(1),
        }
    }

    fn within_bounds(&mut self, from: Ty, parameter: SymbolId) -> Option<u8> {
        let lineage = self.session.lineage(parameter);
        let primitive = self.session.policy(self.number).separate_spaces && !self.nullable(from);
        let bounds = lineage.known.iter().skip(1).map(|one| one.symbol).collect::<Vec<_>>();
        let suits = bounds.iter().all(|bound| match self.session.types.get(from) {
            TyKind::Instance(entity, _) => {
                let entity = *entity;
                self.subtype(entity, Entity::Symbol(*bound)).is_some()
            }
            TyKind::Param(symbol) => {
                let entity = Entity::Symbol(*symbol);
                self.subtype(entity, Entity::Symbol(*bound)).is_some()
            }
            _ => true,
        });
        suits.then_some(if primitive { 1 } else { 2 })
    }

    fn primitive(&self, ty: Ty) -> bool {
        matches!(self.session.types.get(ty), TyKind::Instance(..)) && !self.nullable(ty)
    }

    fn nullable(&self, ty: Ty) -> bool {
        match self.session.types.get(ty) {
            TyKind::Instance(Entity::External(name), _) => {
                !self.session.program.rules_of(self.number).is_primitive(self.session.external_name(*name))
            }
            _ => true,
        }
    }

    fn is_root(&mut self, entity: Entity) -> bool {
        let root = self.session.program.rules_of(self.number).root_type();
        root.is_some_and(|root| self.session.qualified(self.number, root) == entity)
    }

    fn subtype(&mut self, from: Entity, to: Entity) -> Option<u8> {
        if from == to {
            return Some(6);
        }
        if self.is_root(to) {
            let primitive = matches!(from, Entity::External(name) if self.session.program.rules_of(self.number).is_primitive(self.session.external_name(name)));
            return Some(if primitive { 1 } else { 2 });
        }
        if let (Entity::External(from), Entity::External(to)) = (from, to) {
            let rules = self.session.program.rules_of(self.number);
            return rules.conversion(self.session.external_name(from), self.session.external_name(to));
        }
        let rules = self.session.program.rules_of(self.number);
        if let (Entity::External(from), Entity::Symbol(to)) = (from, to) {
            let to = self.qualified_name(to);
            return rules.conversion(self.session.external_name(from), &to).filter(|rank| *rank > 1);
        }
        let Entity::Symbol(symbol) = from else { return None };
        let lineage = self.session.lineage(symbol);
        match to {
            Entity::Symbol(to) => {
                let at = lineage.known.iter().position(|one| one.symbol == to);
                if let Some(at) = at {
                    return Some(if at < 3 { 5 } else { 4 });
                }
                (lineage.open && !self.session.program.definition(to).0.library).then_some(1)
            }
            Entity::External(to) => {
                let direct = lineage.outside.iter().any(|ty| {
                    matches!(self.session.types.get(*ty), TyKind::Instance(Entity::External(name), _) if *name == to)
                });
                if direct {
                    return Some(4);
                }
                let from = self.qualified_name(symbol);
                let converted =
                    rules.conversion(&from, self.session.external_name(to)).filter(|rank| *rank > 1);
                converted.or((lineage.open || !lineage.outside.is_empty()).then_some(1))
            }
            Entity::Space(_) | Entity::File(_) => None,
        }
    }

    fn qualified_name(&self, symbol: SymbolId) -> String {
        let program = self.session.program;
        let file = program.file_of(symbol);
        let space = &program.spaces[self.session.file(file).space.0 as usize].key;
        let separator = self.session.policy(file).separator;
        format!("{space}{separator}{}", program.names.get(program.name_of(symbol)))
    }

    /// A call of something that is no callable by name: a type, a function value, a built-in.
    fn call_of_value(
        &mut self,
        id: ExprId,
        callee: ExprId,
        ty: Ty,
        given: &[Given],
        type_args: ListId,
    ) -> (Ty, bool) {
        let ty = self.session.underlying(ty);
        match self.session.types.get(ty).clone() {
            TyKind::Meta(Entity::Symbol(symbol)) => {
                let kind = self.session.program.kind(symbol);
                if kind.is_callable() {
                    return self.call_of(
                        id,
                        callee,
                        vec![symbol],
                        Strategy::FunctionValue,
                        false,
                        given,
                        type_args,
                    );
                }
                if let Some(found) = self.call_of_library(callee, symbol, given) {
                    return found;
                }
                if kind.is_type() || kind == SymbolKind::TypeAlias {
                    return self.call_of_type(id, symbol, given, type_args);
                }
                (Ty::UNKNOWN, false)
            }
            TyKind::Meta(Entity::External(name)) => self.call_of_external(name, given, callee),
            TyKind::Callable(_, result) => {
                self.resolutions[id.index()] = Some(Resolution::none(Reason::Dynamic));
                (result, true)
            }
            TyKind::Union(parts) => {
                let callables: Vec<SymbolId> =
                    parts.iter().filter_map(|part| self.callable_value(*part)).collect();
                if callables.is_empty() {
                    self.resolutions[id.index()] = Some(Resolution::none(Reason::Dynamic));
                    return (Ty::UNKNOWN, false);
                }
                let entities = callables.iter().map(|one| Entity::Symbol(*one)).collect();
                let resolution =
                    Resolution { entities, strategy: Strategy::FunctionValue, sure: false, reason: None };
                self.resolutions[id.index()] = Some(resolution);
                let results: Vec<Ty> = callables.iter().map(|one| self.result_of(*one)).collect();
                (self.session.types.union(results), false)
            }
            TyKind::Instance(Entity::Symbol(symbol), _) => self.call_of_instance(id, symbol, given),
            _ => {
                let unresolved = self.resolutions[callee.index()].as_ref().and_then(|one| one.reason);
                self.resolutions[id.index()] = Some(Resolution::none(unresolved.unwrap_or(Reason::Dynamic)));
                (Ty::UNKNOWN, false)
            }
        }
    }

    pub(super) fn callable_value(&self, ty: Ty) -> Option<SymbolId> {
        match self.session.types.get(ty) {
            TyKind::Meta(Entity::Symbol(symbol)) if self.session.program.kind(*symbol).is_callable() => {
                Some(*symbol)
            }
            _ => None,
        }
    }

    /// `f(x)` where `f` is an object with a call operator.
    fn call_of_instance(&mut self, id: ExprId, symbol: SymbolId, given: &[Given]) -> (Ty, bool) {
        let operator = self.session.program.rules_of(self.number).call_operator();
        let name = operator.and_then(|name| self.session.program.names.find(name));
        let entities =
            name.map(|name| self.session.members_of(symbol, name, Want::Callable)).unwrap_or_default();
        let callables = self.callables(&entities);
        if callables.is_empty() {
            self.resolutions[id.index()] = Some(Resolution::none(Reason::Dynamic));
            return (Ty::UNKNOWN, false);
        }
        let chosen = self.choose(&callables, given);
        let entities = chosen.iter().map(|one| Entity::Symbol(*one)).collect();
        let resolution = Resolution { entities, strategy: Strategy::InferredType, sure: false, reason: None };
        self.resolutions[id.index()] = Some(resolution);
        let results: Vec<Ty> = chosen.iter().map(|one| self.result_of(*one)).collect();
        (self.session.types.union(results), false)
    }

    /// `T(...)`: creates a `T`, or converts to it, as the language has it.
    fn call_of_type(
        &mut self,
        id: ExprId,
        symbol: SymbolId,
        given: &[Given],
        type_args: ListId,
    ) -> (Ty, bool) {
        let written = type_args.of(&self.file.facts.type_lists);
        let arguments: Box<[Ty]> =
            written.iter().map(|ty| self.session.resolve_type(self.number, *ty)).collect();
        if self.session.program.kind(symbol) == SymbolKind::TypeAlias {
            let ty = self.session.declared(symbol);
            if let Some(behind) = self.session.type_symbol(ty).filter(|behind| *behind != symbol) {
                return self.call_of_type(id, behind, given, type_args);
            }
        }
        let mut ty = self.session.types.intern(TyKind::Instance(Entity::Symbol(symbol), arguments));
        let rules = self.session.program.rules_of(self.number);
        let converts = self.session.policy(self.number).linkage
            && (self.session.program.kind(symbol) == SymbolKind::TypeAlias
                || !rules.call_creates(self.number));
        if converts {
            return (ty, true);
        }
        if self.session.policy(self.number).call_creates {
            let map = self.create(id, symbol, given);
            if self.session.policy(self.number).objects && written.is_empty() {
                let own = self.session.self_type(symbol);
                ty = self.session.types.substitute(own, &map);
                ty = self.without_parameters(ty);
            }
        }
        (ty, true)
    }

    pub(super) fn call_of_external(
        &mut self,
        name: crate::session::ExternalId,
        given: &[Given],
        callee: ExprId,
    ) -> (Ty, bool) {
        let text = self.session.external_name(name);
        match self.session.program.rules_of(self.number).builtin_call(text) {
            BuiltinCall::Argument(at) => (self.argument_or_type(given.get(at)), true),
            BuiltinCall::Pointer(at) => {
                let ty = self.argument_or_type(given.get(at));
                (self.session.types.intern(TyKind::Of(TypeOp::Pointer, ty)), true)
            }
            BuiltinCall::Element(at) => {
                let ty = given.get(at).map_or(Ty::UNKNOWN, |one| one.ty);
                (self.element(ty, true), false)
            }
            BuiltinCall::Instance => (self.session.types.instance(Entity::External(name)), true),
            BuiltinCall::Of(name) => {
                let entity = self.session.qualified(self.number, name);
                (self.session.types.instance(entity), true)
            }
            BuiltinCall::Collection(name) => {
                let entity = self.session.qualified(self.number, name);
                let parts: Vec<Ty> = given.iter().map(|one| one.ty).collect();
                let element = self.session.types.union(parts);
                (self.session.types.intern(TyKind::Instance(entity, Box::new([element]))), true)
            }
            BuiltinCall::TypeOf(at) => {
                let ty = given.get(at).map_or(Ty::UNKNOWN, |one| one.ty);
                (self.meta_of(ty), false)
            }
            BuiltinCall::Super => (self.super_type(self.file.facts.exprs[callee.index()].scope), true),
            BuiltinCall::Unknown => (Ty::UNKNOWN, false),
        }
    }

    /// The type an argument has, or is.
    fn argument_or_type(&mut self, argument: Option<&Given>) -> Ty {
        let Some(argument) = argument else { return Ty::UNKNOWN };
        match self.file.facts.exprs[argument.value.index()].kind {
            ExprKind::Type(ty) => self.session.resolve_type(self.number, ty),
            _ => self.as_instance(argument.ty),
        }
    }

    /// An instance of what a type value names; a value's type as it is.
    fn as_instance(&mut self, ty: Ty) -> Ty {
        match *self.session.types.get(ty) {
            TyKind::Meta(Entity::Symbol(symbol)) if self.session.program.kind(symbol).is_type() => {
                self.session.types.instance(Entity::Symbol(symbol))
            }
            TyKind::Meta(entity @ Entity::External(_)) => self.session.types.instance(entity),
            _ => ty,
        }
    }

    /// `new T(...)` and its like.
    pub(super) fn creation(&mut self, id: ExprId, ty: TypeId, args: ListId) -> (Ty, bool) {
        let ty = match self.file.facts.types[ty.index()].kind {
            TypeKind::TypeOf(value) if self.session.policy(self.number).linkage => self.types[value.index()],
            _ => self.session.resolve_type(self.number, ty),
        };
        let given = self.given(args);
        if self.session.policy(self.number).traits
            && let Some(found) = self.creation_by_fields(id, ty, &given)
        {
            return found;
        }
        match *self.session.types.get(ty) {
            TyKind::Instance(Entity::Symbol(symbol), _) => {
                self.create(id, symbol, &given);
            }
            // A base that an initialiser names: `Heir() : Base(1) {}`.
            TyKind::Meta(Entity::Symbol(symbol))
                if self.session.policy(self.number).linkage
                    && self.session.program.kind(symbol).is_type() =>
            {
                self.create(id, symbol, &given);
            }
            TyKind::Instance(entity, _) => {
                let entities = Entities::from_slice(&[entity]);
                let found = Resolution { entities, strategy: Strategy::Import, sure: true, reason: None };
                self.resolutions[id.index()] = Some(found);
            }
            TyKind::Unknown => self.resolutions[id.index()] = Some(Resolution::none(Reason::UnknownName)),
            _ => {}
        }
        (ty, true)
    }

    /// The constructor a creation runs: its own, or that of the class an anonymous one extends, or else the type.
    fn create(&mut self, id: ExprId, symbol: SymbolId, given: &[Given]) -> Vec<(SymbolId, Ty)> {
        let mut constructors = self.session.program.own_members(symbol, Name::CONSTRUCTOR).to_vec();
        if self.session.policy(self.number).exports {
            let of = |one: &SymbolId| self.session.program.definition(*one).1.modifiers;
            constructors.retain(|one| !of(one).has(Modifiers::STATIC));
            if constructors.iter().any(|one| !of(one).has(Modifiers::DECLARATION)) {
                constructors.retain(|one| !of(one).has(Modifiers::DECLARATION));
            }
        }
        let anonymous = self.session.program.name_of(symbol) == Name::EMPTY;
        if constructors.is_empty()
            && (anonymous || self.session.policy(self.number).constructors_are_inherited)
        {
            let lineage = self.session.lineage(symbol);
            let inherited = lineage.known.iter().skip(1);
            constructors = inherited
                .map(|one| self.session.program.own_members(one.symbol, Name::CONSTRUCTOR))
                .find(|found| !found.is_empty())
                .unwrap_or_default()
                .to_vec();
        }
        let chosen = if constructors.is_empty() { vec![] } else { self.choose(&constructors, given) };
        let own = !self.session.policy(self.number).objects
            || chosen.iter().all(|one| self.session.program.parent(*one) == Some(symbol));
        // What is named is the class; that it is given a constructor by another one is not.
        let entities: Entities = match chosen.is_empty() || !own {
            true => Entities::from_slice(&[Entity::Symbol(self.created(symbol, anonymous))]),
            false => chosen.iter().map(|one| Entity::Symbol(*one)).collect(),
        };
        let found = Resolution { entities, strategy: Strategy::Scope, sure: true, reason: None };
        self.resolutions[id.index()] = Some(found);
        let mut map = vec![];
        if let [only] = *chosen {
            self.infer_arguments(only, given, &mut map);
        }
        self.expect(&chosen, given, &[]);
        map
    }

    /// The type that stands for the creation of an anonymous one.
    fn created(&mut self, symbol: SymbolId, anonymous: bool) -> SymbolId {
        if !anonymous {
            return symbol;
        }
        self.session.lineage(symbol).known.get(1).map_or(symbol, |above| above.symbol)
    }

    /// What waiting for gives `ty`.
    fn promise_of(&mut self, ty: Ty) -> Ty {
        let Some(name) = self.session.program.rules_of(self.number).promise() else { return ty };
        let entity = self.session.qualified(self.number, name);
        let inner = self.awaited(ty);
        self.session.types.intern(TyKind::Instance(entity, Box::new([inner])))
    }

    /// What calling a callable gives.
    pub(super) fn result_of(&mut self, callable: SymbolId) -> Ty {
        if let Some(ty) = self.result_decorated(callable) {
            return ty;
        }
        let declared = self.session.declared(callable);
        let ty = if declared == Ty::UNKNOWN { self.inferred(callable) } else { declared };
        let (_, definition) = self.session.program.definition(callable);
        let generator = definition.modifiers.has(Modifiers::GENERATOR);
        if definition.modifiers.has(Modifiers::ASYNC) && self.session.policy(self.number).exports {
            return if generator || declared != Ty::UNKNOWN { ty } else { self.promise_of(ty) };
        }
        if definition.modifiers.has(Modifiers::ASYNC) && !generator && ty != Ty::UNKNOWN {
            return self.session.types.intern(TyKind::Of(TypeOp::Await, ty));
        }
        ty
    }

    /// Tells the lambdas among the arguments what they will be given.
    pub(super) fn expect(&mut self, chosen: &[SymbolId], given: &[Given], map: &[(SymbolId, Ty)]) {
        let [only] = *chosen else { return };
        let parameters = self.parameters(only);
        for (at, argument) in given.iter().enumerate() {
            let TyKind::Meta(Entity::Symbol(lambda)) = *self.session.types.get(argument.ty) else { continue };
            if self.session.program.file_of(lambda) != self.number
                || !self.session.program.kind(lambda).is_callable()
            {
                continue;
            }
            let Some(parameter) = self.parameter_for(&parameters, at, argument.name) else { continue };
            let declared = self.session.declared(parameter);
            let declared = self.one_of_variadic(parameter, declared);
            if self.session.policy(self.number).traits {
                // What the parameter stands for is this very lambda: its bounds say what it is given.
                if let Some((types, _)) = self.lambda_shape(declared) {
                    let known = self.closed(only, map);
                    let types: Vec<Ty> =
                        types.iter().map(|ty| self.session.substitute(*ty, &known)).collect();
                    self.tell(lambda, &types);
                }
                continue;
            }
            let wanted = self.session.substitute(declared, map);
            if let Some((types, _)) = self.lambda_shape(wanted) {
                self.tell(lambda, &types);
            }
        }
    }

    /// A lambda's parameters are given these types.
    pub(super) fn tell(&mut self, lambda: SymbolId, types: &[Ty]) {
        let parameters = self.parameters(lambda);
        for (parameter, ty) in parameters.into_iter().zip(types) {
            self.learn(parameter, *ty);
        }
    }

    /// Binds type parameters by what the lambdas among the arguments give.
    pub(super) fn infer_from_lambdas(
        &mut self,
        callable: SymbolId,
        given: &[Given],
        map: &mut Vec<(SymbolId, Ty)>,
    ) {
        let parameters = self.parameters(callable);
        for (at, argument) in given.iter().enumerate() {
            if self.session.policy(self.number).traits {
                let Some(parameter) = self.parameter_for(&parameters, at, argument.name) else { continue };
                let declared = self.session.declared(parameter);
                let Some((wanted, pattern)) = self.lambda_shape(declared) else { continue };
                let known = self.closed(callable, map);
                let wanted: Vec<Ty> = wanted.iter().map(|ty| self.session.substitute(*ty, &known)).collect();
                let result = self.result_given(argument.ty, &wanted);
                self.session.types.unify(pattern, result, map);
                continue;
            }
            let TyKind::Meta(Entity::Symbol(function)) = *self.session.types.get(argument.ty) else {
                continue;
            };
            if !self.session.program.kind(function).is_callable() {
                continue;
            }
            let Some(parameter) = self.parameter_for(&parameters, at, argument.name) else { continue };
            let declared = self.session.declared(parameter);
            let Some((_, pattern)) = self.lambda_shape(declared) else { continue };
            let result = self.result_of(function);
            self.session.types.unify(pattern, result, map);
        }
    }

    /// The parameters and result of a function type, or of an interface with one abstract method.
    pub(super) fn lambda_shape(&mut self, ty: Ty) -> Option<(Vec<Ty>, Ty)> {
        let ty = self.session.underlying(ty);
        match self.session.types.get(ty).clone() {
            TyKind::Callable(parameters, result) => Some((parameters.into_vec(), result)),
            TyKind::Of(op, inner) if transparent(op) => self.lambda_shape(inner),
            _ if self.session.policy(self.number).traits => self.bound_shape(ty),
            TyKind::Instance(Entity::Symbol(symbol), arguments) => {
                if self.session.program.kind(symbol) != SymbolKind::Interface {
                    return None;
                }
                let (method, owner) = self.only_abstract(symbol)?;
                let map = self.as_ancestor(symbol, &arguments, owner);
                let parameters = self.parameters(method);
                let types = parameters.into_iter().map(|one| {
                    let ty = self.session.declared(one);
                    self.session.types.substitute(ty, &map)
                });
                let types = types.collect();
                let result = self.session.declared(method);
                Some((types, self.session.types.substitute(result, &map)))
            }
            _ => None,
        }
    }

    /// The one abstract method of an interface and the interface that declares it.
    fn only_abstract(&mut self, symbol: SymbolId) -> Option<(SymbolId, SymbolId)> {
        let lineage = self.session.lineage(symbol);
        let mut found = None;
        for ancestor in &lineage.known {
            let (file, _) = self.session.program.definition(ancestor.symbol);
            let owner = ancestor.symbol.0 - file.first;
            let end = file.facts.definitions[owner as usize].span.end;
            for (at, definition) in file.facts.definitions.iter().enumerate().skip(owner as usize + 1) {
                if definition.span.start >= end {
                    break;
                }
                let own = definition.parent.is_some_and(|parent| parent.0 == owner);
                let method =
                    definition.kind == SymbolKind::Method && definition.modifiers.has(Modifiers::ABSTRACT);
                if !own || !method || self.is_of_root(definition.name, file) {
                    continue;
                }
                let symbol = SymbolId(file.first + at as u32);
                match found {
                    None => found = Some((symbol, ancestor.symbol)),
                    Some((known, _))
                        if self.session.program.name_of(known) == self.session.program.name_of(symbol) => {}
                    Some(_) => return None,
                }
            }
        }
        found
    }

    /// Whether the root type has a method of this name (`equals` in a functional interface does not count).
    fn is_of_root(&self, name: pellucid_model::NameId, file: &crate::program::File) -> bool {
        let rules = self.session.program.rules_of(self.number);
        rules.root_methods().contains(&file.facts.names.get(name))
    }
}
