//! Names where files are modules that offer what they say they export, and where values have members by assignment.

use super::fork::Layered;
use super::{Session, Want};
use crate::names::Name;
use crate::program::{Binding, Entities, Entity, SpaceId, SymbolId};
use crate::ty::{Ty, TyKind};
use pellucid_model::{
    Argument, DefId, ExprId, ExprKind, FlowKind, ImportKind, LiteralKind, Modifiers, SymbolKind,
};
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::Arc;

/// Values seen through to what they stand for.
const DEEPEST_VALUE: u32 = 24;

/// What modules export and values are given.
#[derive(Default)]
pub(super) struct Exports {
    pub(super) written: Arc<Written>,
    pub(super) depth: u32,
    /// What expressions were found to stand for; of those being looked at, nothing.
    pub(super) meant: Layered<(u32, ExprId), Entities>,
    /// What modules were found to offer.
    pub(super) offered: Layered<(SpaceId, Name, Want), Entities>,
}

impl std::ops::Deref for Exports {
    type Target = Written;

    fn deref(&self) -> &Written {
        &self.written
    }
}

/// What modules export and values are given, as written.
#[derive(Debug, Clone, Default)]
pub(super) struct Written {
    /// Values exported, by namespace and name; the namespace's own value has no name.
    values: FxHashMap<(SpaceId, Name), Vec<(u32, ExprId)>>,
    /// Imports that are passed on whole.
    passed: FxHashMap<SpaceId, Vec<(u32, u32)>>,
    /// Imports that are passed on by name.
    named: FxHashMap<(SpaceId, Name), Vec<(u32, Binding)>>,
    defaults: FxHashMap<SpaceId, Vec<SymbolId>>,
    /// Imports by where their module is written.
    required: FxHashMap<(u32, u32), u32>,
    /// Values given to members of values.
    assigned: FxHashMap<(SymbolId, Name), Vec<(u32, ExprId)>>,
    /// Values that are given members.
    holders: FxHashSet<SymbolId>,
    /// The value whose member a callable is.
    member_of: FxHashMap<SymbolId, SymbolId>,
    /// The namespace whose value a callable is written in: `module.exports = { f() {} }`.
    member_of_module: FxHashMap<SymbolId, SpaceId>,
    /// The namespace a symbol is the whole of.
    whole: FxHashMap<SymbolId, SpaceId>,
    /// Callables with members of what they make.
    makers: FxHashSet<SymbolId>,
}

impl Session<'_> {
    fn written(&mut self) -> &mut Written {
        Arc::make_mut(&mut self.exports.written)
    }

    pub(super) fn gather_exports(&mut self) {
        let files: Vec<u32> =
            (0..self.program.files.len() as u32).filter(|one| self.policy(*one).exports).collect();
        for &number in &files {
            self.gather_exports_of(number);
        }
        for &number in &files {
            self.gather_assigned(number);
        }
        let mut spaces: Vec<SpaceId> =
            self.exports.values.keys().filter(|key| key.1 == Name::EMPTY).map(|key| key.0).collect();
        spaces.sort_unstable();
        for space in spaces {
            if let [Entity::Symbol(symbol)] = *self.module_value(space) {
                self.written().whole.insert(symbol, space);
            }
        }
        // What was asked before all was gathered may have been answered in part.
        self.imported.clear();
        self.exports.meant.clear();
        self.exports.offered.clear();
        self.lineages.clear();
        self.type_memo.clear();
    }

    fn gather_exports_of(&mut self, number: u32) {
        let file = self.file(number);
        for flow in &file.facts.flows {
            if let FlowKind::Export { name, value } = flow.kind {
                let key = (self.space_around(number, flow.scope), file.name(name));
                self.written().values.entry(key).or_default().push((number, value));
                if let (ExprKind::Collection(LiteralKind::Map, list), Name::EMPTY) =
                    (file.facts.exprs[value.index()].kind, key.1)
                {
                    let callables = list.of(&file.facts.arguments).iter().filter_map(|member| {
                        match file.facts.exprs[member.value.index()].kind {
                            ExprKind::Lambda(id) | ExprKind::Definition(id) => Some(file.symbol(id)),
                            _ => None,
                        }
                    });
                    self.written().member_of_module.extend(callables.map(|one| (one, key.0)));
                }
            }
        }
        for (at, import) in file.facts.imports.iter().enumerate() {
            self.written().required.insert((number, import.module_span.start), at as u32);
            if import.kind != ImportKind::Reexport {
                continue;
            }
            let space = self.space_around(number, import.scope);
            if import.wildcard {
                self.written().passed.entry(space).or_default().push((number, at as u32));
            }
            for (offset, imported) in import.names.of(&file.facts.imported_names).iter().enumerate() {
                let binding =
                    Binding::Imported { import: at as u32, name: import.names.start + offset as u32 };
                let key = (space, file.name(imported.alias));
                self.written().named.entry(key).or_default().push((number, binding));
            }
        }
        for (at, definition) in file.facts.definitions.iter().enumerate() {
            if definition.modifiers.has(Modifiers::DEFAULT.with(Modifiers::EXPORTED)) {
                let space = self.space_around(number, definition.scope);
                self.written().defaults.entry(space).or_default().push(file.symbol(DefId(at as u32)));
            }
        }
    }

    /// Values given to members of values: `a.b = f`, `a = { b() {} }`, `Object.assign(a, { b })`.
    fn gather_assigned(&mut self, number: u32) {
        let file = self.file(number);
        for (at, definition) in file.facts.definitions.iter().enumerate() {
            if definition.receiver.is_some() {
                let block = self.receiver(number, definition);
                let object = block.filter(|block| self.program.kind(*block) == SymbolKind::Variable);
                self.written().holders.extend(object);
                self.written().makers.extend(block);
            }
            if definition.kind != SymbolKind::Variable || definition.ty.is_some() {
                continue;
            }
            if let Some(ExprKind::Collection(LiteralKind::Map, list)) =
                definition.value.map(|value| file.facts.exprs[value.index()].kind)
            {
                let holder = file.symbol(DefId(at as u32));
                self.assign_all(number, holder, list.of(&file.facts.arguments));
            }
        }
        for flow in &file.facts.flows {
            let FlowKind::Assign { target, value } = flow.kind else { continue };
            match file.facts.exprs[target.index()].kind {
                ExprKind::Member { base, name, .. } => {
                    if let Some(holder) = self.holder(number, base) {
                        self.assign(number, holder, file.name(name), value);
                    }
                }
                ExprKind::Name { .. } => {
                    if let ExprKind::Collection(LiteralKind::Map, list) = file.facts.exprs[value.index()].kind
                        && let Some(holder) = self.holder(number, target)
                    {
                        self.assign_all(number, holder, list.of(&file.facts.arguments));
                    }
                }
                _ => {}
            }
        }
        for expr in &file.facts.exprs {
            let ExprKind::Call { callee, args, .. } = expr.kind else { continue };
            let ExprKind::Member { base, name, .. } = file.facts.exprs[callee.index()].kind else { continue };
            let ExprKind::Name { name: object, .. } = file.facts.exprs[base.index()].kind else { continue };
            if file.facts.names.get(object) != "Object" || file.facts.names.get(name) != "assign" {
                continue;
            }
            let [to, from @ ..] = args.of(&file.facts.arguments) else { continue };
            let Some(holder) = self.holder(number, to.value) else { continue };
            for one in from {
                if let ExprKind::Collection(LiteralKind::Map, list) = file.facts.exprs[one.value.index()].kind
                {
                    self.assign_all(number, holder, list.of(&file.facts.arguments));
                }
            }
        }
    }

    /// The value that is meant where a member of `expr` is assigned: `A` for `A` and for `A.prototype`.
    fn holder(&mut self, number: u32, expr: ExprId) -> Option<SymbolId> {
        let file = self.file(number);
        let mut expr = expr;
        if let ExprKind::Member { base, name, .. } = file.facts.exprs[expr.index()].kind
            && file.facts.names.get(name) == "prototype"
        {
            expr = base;
        }
        if !matches!(file.facts.exprs[expr.index()].kind, ExprKind::Name { .. }) {
            return None;
        }
        let [Entity::Symbol(symbol)] = *self.meant(number, expr) else { return None };
        let (_, definition) = self.program.definition(symbol);
        let holds = definition.kind.is_callable()
            || definition.kind.is_type()
            || definition.kind == SymbolKind::Variable && definition.ty.is_none();
        let own = self.program.file_of(symbol) == number;
        (holds && own).then(|| self.behind(symbol))
    }

    fn assign_all(&mut self, number: u32, holder: SymbolId, members: &[Argument]) {
        for member in members {
            let name = self.file(number).name(member.name);
            if name != Name::EMPTY {
                self.assign(number, holder, name, member.value);
            }
        }
    }

    fn assign(&mut self, number: u32, holder: SymbolId, name: Name, value: ExprId) {
        let file = self.file(number);
        self.written().holders.insert(holder);
        if let ExprKind::Lambda(id) | ExprKind::Definition(id) = file.facts.exprs[value.index()].kind {
            self.written().member_of.insert(file.symbol(id), holder);
        }
        self.written().assigned.entry((holder, name)).or_default().push((number, value));
    }

    /// The callable or type a variable was made with; itself if there is none.
    pub(crate) fn behind(&mut self, symbol: SymbolId) -> SymbolId {
        let (_, definition) = self.program.definition(symbol);
        let Some(value) = definition.value.filter(|_| definition.kind == SymbolKind::Variable) else {
            return symbol;
        };
        match *self.meant(self.program.file_of(symbol), value) {
            [Entity::Symbol(behind)] if behind != symbol => behind,
            _ => symbol,
        }
    }

    /// The callable or class that stands behind a name that is given no other value; itself if there is none.
    pub(crate) fn fixed(&self, entity: Entity) -> Entity {
        let Entity::Symbol(symbol) = entity else { return entity };
        let (file, definition) = self.program.definition(symbol);
        let stays = match definition.kind {
            SymbolKind::Variable => definition.modifiers.has(Modifiers::CONST),
            SymbolKind::Field => true,
            _ => false,
        };
        match definition.value.filter(|_| stays).map(|value| file.facts.exprs[value.index()].kind) {
            Some(ExprKind::Lambda(id) | ExprKind::Definition(id)) => Entity::Symbol(file.symbol(id)),
            _ => entity,
        }
    }

    /// What an expression stands for, as far as that is written.
    pub(crate) fn meant(&mut self, number: u32, expr: ExprId) -> Entities {
        if let Some(known) = self.exports.meant.get(&(number, expr)) {
            return known.clone();
        }
        if self.exports.depth >= DEEPEST_VALUE {
            return Entities::new();
        }
        self.exports.meant.insert((number, expr), Entities::new());
        self.exports.depth += 1;
        let found = self.meant_by(number, expr);
        self.exports.depth -= 1;
        self.exports.meant.insert((number, expr), found.clone());
        found
    }

    fn meant_by(&mut self, number: u32, id: ExprId) -> Entities {
        let file = self.file(number);
        let expr = &file.facts.exprs[id.index()];
        match expr.kind {
            ExprKind::Name { name, .. } => {
                let name = file.name(name);
                let found = self.lookup(number, expr.scope, name, expr.span.start, Want::Standing);
                let found =
                    found.or_else(|| self.lookup(number, expr.scope, name, expr.span.start, Want::Any));
                found.map(|found| found.entities).unwrap_or_default()
            }
            ExprKind::Lambda(definition) | ExprKind::Definition(definition) => {
                Entities::from_slice(&[Entity::Symbol(file.symbol(definition))])
            }
            ExprKind::Cast { value, .. } => self.meant(number, value),
            ExprKind::Member { base, name, .. } => {
                let base = self.meant(number, base);
                let separator = self.policy(number).separator;
                let member = file.name(name);
                match *base {
                    [of] => {
                        let found = self.entity_member(of, member, Want::Standing, separator);
                        match found.is_empty() {
                            true => self.entity_member(of, member, Want::Any, separator),
                            false => found,
                        }
                    }
                    _ => Entities::new(),
                }
            }
            ExprKind::Call { callee, args, .. } => match file.facts.exprs[callee.index()].kind {
                ExprKind::Lambda(called) => self.given_at_once(number, called),
                _ => self.required(number, callee, args).unwrap_or_default(),
            },
            _ => Entities::new(),
        }
    }

    /// What a function gives in the end that is called where it stands.
    fn given_at_once(&mut self, number: u32, called: DefId) -> Entities {
        let file = self.file(number);
        let body = file.facts.definitions[called.index()].body;
        let given = file.facts.flows.iter().rev().find_map(|flow| match flow.kind {
            FlowKind::Return(Some(value)) if Some(flow.scope) == body => Some(value),
            _ => None,
        });
        given.map(|value| self.meant(number, value)).unwrap_or_default()
    }

    /// What `require("x")` gives.
    pub(crate) fn required(
        &mut self,
        number: u32,
        callee: ExprId,
        args: pellucid_model::ListId,
    ) -> Option<Entities> {
        let file = self.file(number);
        let ExprKind::Name { name, .. } = file.facts.exprs[callee.index()].kind else { return None };
        if !matches!(file.facts.names.get(name), "require" | "import") {
            return None;
        }
        let first = args.of(&file.facts.arguments).first()?;
        let start = file.facts.exprs[first.value.index()].span.start;
        let keys = [(number, start), (number, start + 1)];
        let import = keys.iter().find_map(|key| self.exports.required.get(key)).copied()?;
        Some(match self.import_target(number, import)? {
            Entity::Space(space) => self.module_value(space),
            other => Entities::from_slice(&[other]),
        })
    }

    /// What importing a module whole gives: the value it exports in its own place, or else the module.
    pub(crate) fn module_value(&mut self, space: SpaceId) -> Entities {
        for (number, value) in self.exports.values.get(&(space, Name::EMPTY)).cloned().unwrap_or_default() {
            let found = self.meant(number, value);
            if !found.is_empty() {
                return found;
            }
        }
        Entities::from_slice(&[Entity::Space(space)])
    }

    /// What a module offers under `name`.
    pub(super) fn module_member(&mut self, space: SpaceId, name: Name, want: Want) -> Entities {
        let key = (space, name, want);
        if let Some(known) = self.exports.offered.get(&key) {
            return known.clone();
        }
        if self.in_vain.contains(&key) || !self.visiting.insert((space, name)) {
            return Entities::new();
        }
        let found = self.offered(space, name, want);
        self.visiting.remove(&(space, name));
        if self.visiting.is_empty() {
            self.in_vain.clear();
            self.exports.offered.insert(key, found.clone());
        } else if found.is_empty() {
            self.in_vain.insert(key);
        }
        found
    }

    fn offered(&mut self, space: SpaceId, name: Name, want: Want) -> Entities {
        let mut found = Entities::new();
        for (number, value) in self.exports.values.get(&(space, name)).cloned().unwrap_or_default() {
            // A name that is exported may be that of a type.
            let all = match self.file(number).facts.exprs[value.index()].kind {
                ExprKind::Name { .. } => self.all_meant(number, value),
                _ => self.meant(number, value),
            };
            found.extend(all);
        }
        found.extend(self.exports.defaults.get(&space).into_iter().flatten().filter_map(|one| {
            let is_default = self.program.names.get(name) == "default";
            is_default.then_some(Entity::Symbol(*one))
        }));
        // What a module whose value is an object literal declares besides is its own, as is what goes by the name of an export.
        let exported = self.exports.values.contains_key(&(space, name));
        if found.is_empty() && !exported && !self.is_literal(space) {
            found.extend(self.program.space_members(space, name).iter().copied());
        }
        found.retain(|one| self.suits(*one, want));
        self.sort(&mut found);
        found.dedup();
        self.prefer_bodies(&mut found);
        if !found.is_empty() {
            return found;
        }
        for (number, binding) in self.exports.named.get(&(space, name)).cloned().unwrap_or_default() {
            found.extend(self.import_binding(number, binding));
        }
        found.retain(|one| self.suits(*one, want));
        if !found.is_empty() {
            return found;
        }
        found = self.passed_on_whole(space, name, want);
        if found.is_empty() {
            found = self.member_of_value(space, name);
            found.retain(|one| self.suits(*one, want));
        }
        found
    }

    /// What a name stands for, be it a value, a type or both.
    fn all_meant(&mut self, number: u32, value: ExprId) -> Entities {
        let mut found = self.meant(number, value);
        let file = self.file(number);
        let expr = &file.facts.exprs[value.index()];
        if let ExprKind::Name { name, .. } = expr.kind {
            let ty = self.lookup(number, expr.scope, file.name(name), expr.span.start, Want::Type);
            found.extend(ty.map(|ty| ty.entities).unwrap_or_default());
        }
        found
    }

    fn passed_on_whole(&mut self, space: SpaceId, name: Name, want: Want) -> Entities {
        if self.program.names.get(name) == "default" {
            return Entities::new();
        }
        for (number, import) in self.exports.passed.get(&space).cloned().unwrap_or_default() {
            if let Some(Entity::Space(target)) = self.import_target(number, import) {
                let found = self.module_member(target, name, want);
                if !found.is_empty() {
                    return found;
                }
            }
        }
        Entities::new()
    }

    /// Whether what a module exports in its own place is an object literal.
    fn is_literal(&self, space: SpaceId) -> bool {
        self.exports.values.get(&(space, Name::EMPTY)).is_some_and(|values| {
            values.iter().any(|(number, value)| {
                let kind = self.file(*number).facts.exprs[value.index()].kind;
                matches!(kind, ExprKind::Collection(LiteralKind::Map, _))
            })
        })
    }

    /// A member of what a module exports in its own place.
    fn member_of_value(&mut self, space: SpaceId, name: Name) -> Entities {
        for (number, value) in self.exports.values.get(&(space, Name::EMPTY)).cloned().unwrap_or_default() {
            let file = self.file(number);
            if let ExprKind::Collection(LiteralKind::Map, list) = file.facts.exprs[value.index()].kind {
                let members = list.of(&file.facts.arguments).iter().rev();
                let named: Vec<ExprId> =
                    members.filter(|one| file.name(one.name) == name).map(|one| one.value).collect();
                if !named.is_empty() {
                    return self.given_by_all(number, &named);
                }
                continue;
            }
            if let [Entity::Symbol(symbol)] = *self.meant(number, value) {
                let found = self.members_of(symbol, name, Want::Any);
                if !found.is_empty() {
                    return found;
                }
            }
        }
        Entities::new()
    }

    /// What members of one name stand for: a getter and a setter beside each other, else the last, which is the first here.
    fn given_by_all(&mut self, number: u32, named: &[ExprId]) -> Entities {
        let mut meant: Vec<Entities> = named.iter().map(|value| self.meant(number, *value)).collect();
        let accessor = |one: &Entity| self.accessor(*one) != Modifiers::NONE;
        if meant.iter().flatten().count() > 1 && meant.iter().flatten().all(accessor) {
            return meant.into_iter().flatten().collect();
        }
        self.through_getter(number, meant.swap_remove(0))
    }

    /// What a member's value stands for; of a getter, what that gives.
    fn through_getter(&mut self, number: u32, found: Entities) -> Entities {
        let [getter] = *found else { return found };
        let Entity::Symbol(symbol) = getter else { return found };
        if !self.accessor(getter).has(Modifiers::GETTER) {
            return found;
        }
        let file = self.file(number);
        let body = self.program.definition(symbol).1.body;
        let returned = file.facts.flows.iter().find_map(|flow| match flow.kind {
            FlowKind::Return(Some(value)) if Some(flow.scope) == body => Some(value),
            _ => None,
        });
        let through = returned.map(|value| self.meant(number, value)).unwrap_or_default();
        if through.is_empty() { found } else { through }
    }

    /// Members of a value by assignment.
    pub(super) fn assigned(&mut self, symbol: SymbolId, name: Name) -> Entities {
        let mut found = Entities::new();
        for (number, value) in self.exports.assigned.get(&(symbol, name)).cloned().unwrap_or_default() {
            for one in self.meant(number, value) {
                if !found.contains(&one) {
                    found.push(one);
                }
            }
        }
        if found.is_empty()
            && let Some(space) = self.exports.whole.get(&symbol).copied()
            && self.exports.values.contains_key(&(space, name))
        {
            found = self.module_member(space, name, Want::Any);
        }
        found
    }

    /// Whether a variable is an object with members of its own.
    pub(crate) fn is_object(&self, symbol: SymbolId) -> bool {
        self.exports.holders.contains(&symbol)
    }

    /// The type of `this` in a callable that is a value's member, or makes what has members.
    pub(crate) fn this_of(&mut self, symbol: SymbolId) -> Option<Ty> {
        if let Some(holder) = self.exports.member_of.get(&symbol).copied() {
            let plain =
                self.program.kind(holder) == SymbolKind::Variable || self.exports.makers.contains(&holder);
            let entity = Entity::Symbol(holder);
            return Some(match plain {
                true => self.types.instance(entity),
                false => self.types.intern(TyKind::Meta(entity)),
            });
        }
        if let Some(space) = self.exports.member_of_module.get(&symbol).copied() {
            return Some(self.types.intern(TyKind::Meta(Entity::Space(space))));
        }
        self.exports.makers.contains(&symbol).then(|| self.types.instance(Entity::Symbol(symbol)))
    }

    /// The type that a callable declares its `this` to have.
    pub(crate) fn declared_this(&mut self, symbol: SymbolId) -> Option<Ty> {
        let first = self.program.parameters(symbol).first().copied()?;
        let (_, definition) = self.program.definition(first);
        let own = definition.modifiers.has(Modifiers::RECEIVER) && definition.ty.is_some();
        own.then(|| self.declared(first)).filter(|ty| *ty != Ty::UNKNOWN)
    }

    /// Of overloads, the one with a body.
    pub(crate) fn prefer_bodies(&self, found: &mut Entities) {
        let declared = |one: &Entity| match one {
            Entity::Symbol(symbol) => {
                let (_, definition) = self.program.definition(*symbol);
                definition.kind.is_callable() && definition.modifiers.has(Modifiers::DECLARATION)
            }
            _ => false,
        };
        if found.len() > 1 && !found.iter().all(declared) {
            found.retain(|one| !declared(one));
        }
    }
}
