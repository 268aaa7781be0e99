//! Questions about names and declared types. Every answer is a function of the [`Program`] alone.

mod exports;
mod fork;
mod objects;
mod paths;
mod traits;

use crate::edge::Strategy;
use crate::eval::Values;
use crate::linkage::Definitions;
use crate::names::Name;
use crate::program::{Binding, Entities, Entity, File, Program, SpaceId, SymbolId};
use crate::rules::{BuiltinCall, Policy};
use crate::ty::{Ty, TyKind, Types, transparent};
use fork::{Layered, Learnt, Outside, TypeMemo};
use pellucid_model::{
    DefId, Definition, ExprId, ExprKind, Modifiers, ScopeId, ScopeKind, SupertypeKind, SymbolKind, TypeExpr,
    TypeId, TypeKind, TypeOp,
};
use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;
use std::sync::Arc;

/// A thing outside the snapshot, by its qualified name.
pub type ExternalId = Name;

/// What sort of thing a name stands for at its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Want {
    /// Anything.
    Any,
    /// A type, or a namespace on the way to one.
    Type,
    /// Something that is called.
    Callable,
    /// A variable, field or constant.
    Value,
    /// Whatever may stand as a value: that, what is called, and types that are made by their name.
    Usable,
    /// A macro.
    Macro,
    /// Whatever there is at run time: no type that is only declared.
    Standing,
}

impl Want {
    fn accepts(self, kind: SymbolKind) -> bool {
        let is_type = kind.is_type()
            || matches!(kind, SymbolKind::TypeAlias | SymbolKind::TypeParameter | SymbolKind::Module);
        match self {
            Self::Any => true,
            Self::Type => is_type,
            Self::Callable => kind.is_callable() || kind == SymbolKind::Macro,
            Self::Value => !is_type && !kind.is_callable(),
            Self::Usable => {
                matches!(kind, SymbolKind::Struct | SymbolKind::Union | SymbolKind::TypeAlias)
                    || !is_type && kind != SymbolKind::Macro
            }
            Self::Macro => kind == SymbolKind::Macro,
            Self::Standing => {
                !matches!(kind, SymbolKind::Interface | SymbolKind::TypeAlias | SymbolKind::TypeParameter)
            }
        }
    }
}

/// What a name was found to mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// One entity, or several that share the name (overloads, conditional definitions).
    pub entities: Entities,
    /// How.
    pub strategy: Strategy,
}

/// A type among the supertypes of another, with its type arguments in terms of that other's parameters.
#[derive(Debug, Clone)]
pub struct Ancestor {
    /// The type.
    pub symbol: SymbolId,
    /// Its type arguments.
    pub arguments: Box<[Ty]>,
}

/// A type with all that it inherits from.
#[derive(Debug, Clone, Default)]
pub struct Lineage {
    /// Itself, then its supertypes in the order in which members are looked for.
    pub known: Vec<Ancestor>,
    /// Supertypes outside the snapshot, as types.
    pub outside: Vec<Ty>,
    /// Whether a supertype could not be resolved at all.
    pub open: bool,
}

/// A supertype as written: file, type, how.
pub type Written = (u32, TypeId, SupertypeKind);

/// Nesting of types resolved at once; deeper ones are unknown.
const DEEPEST: u32 = 64;
/// Defined types seen through to what they are made of.
const DEEPEST_DEFINED: usize = 16;
/// Members or definitions of one name in one place that are told apart; of more, the rest is left aside.
pub(crate) const MOST_OF_A_NAME: usize = 256;
/// Supertypes looked at; more are left out.
const MOST_ANCESTORS: usize = 1024;
/// A type that is not resolved yet.
const UNSET: Ty = Ty(u32::MAX);
/// A type that is being resolved.
const BUSY: Ty = Ty(u32::MAX - 1);

/// Answers questions, and remembers the answers.
pub struct Session<'p> {
    /// The snapshot.
    pub program: &'p Program,
    /// All types met.
    pub types: Types,
    /// Types of values and results that nothing declares.
    pub(crate) learnt: Learnt,
    type_memo: TypeMemo,
    supertypes: Arc<FxHashMap<SymbolId, Vec<Written>>>,
    lineages: Layered<SymbolId, Arc<Lineage>>,
    /// Types below a type, sorted, where it asks for their members.
    heirs: Arc<FxHashMap<SymbolId, Vec<SymbolId>>>,
    /// Types whose supertypes are just being found.
    climbing: Vec<SymbolId>,
    imported: Layered<(u32, u32), Entities>,
    /// Those just being found.
    importing: Vec<(u32, u32)>,
    /// Whether an answer has depended on who asked first, where bodies are private; nothing until all is known that stands
    /// outside of bodies.
    pub(crate) circular: Option<bool>,
    visiting: FxHashSet<(SpaceId, Name)>,
    /// Where a name was looked for in the current search already, and nothing was passed on.
    in_vain: FxHashSet<(SpaceId, Name, Want)>,
    outside: Outside,
    external_members: Layered<(Name, Name), Name>,
    /// What imports' paths mean.
    targets: Layered<(u32, u32), Option<Entity>>,
    /// The block that says a type inherits.
    blocks: Arc<FxHashMap<(u32, TypeId), SymbolId>>,
    blankets: Arc<Vec<traits::Blanket>>,
    /// Associated types that values are seen through, by family.
    through: Layered<(usize, u8), Vec<SymbolId>>,
    macros: Option<Arc<FxHashMap<Name, Vec<SymbolId>>>>,
    exports: exports::Exports,
    /// The scopes whose names are those of a namespace.
    scopes: Arc<FxHashMap<SpaceId, Vec<(u32, ScopeId)>>>,
    /// Types that values stand for; of those being looked at, none.
    aliases: Layered<SymbolId, Ty>,
    /// What decorators make of what they decorate.
    pub(crate) decorated: Layered<SymbolId, Ty>,
    nesting: u32,
    /// Imports being followed.
    chain: u32,
    /// The file whose text is being read, from which names are seen.
    pub(crate) viewpoint: u32,
    /// The place in that file.
    pub(crate) viewed_at: u32,
    /// Parameters that are the object of a function which belongs to no type, sorted.
    pub(crate) objects: Arc<[SymbolId]>,
    pub(crate) defined: Layered<SymbolId, Definitions>,
}

impl<'p> Session<'p> {
    /// A session that knows nothing yet.
    pub fn new(program: &'p Program) -> Self {
        let type_memo = TypeMemo::new(program.files.iter().map(|file| file.facts.types.len()));
        let mut session = Self {
            program,
            types: Types::default(),
            learnt: Learnt::nothing(program.symbols()),
            type_memo,
            supertypes: Arc::default(),
            lineages: Layered::default(),
            heirs: Arc::default(),
            climbing: vec![],
            imported: Layered::default(),
            importing: vec![],
            circular: None,
            visiting: FxHashSet::default(),
            in_vain: FxHashSet::default(),
            outside: Outside::new(),
            external_members: Layered::default(),
            targets: Layered::default(),
            blocks: Arc::default(),
            blankets: Arc::default(),
            through: Layered::default(),
            macros: None,
            exports: exports::Exports::default(),
            scopes: Arc::default(),
            aliases: Layered::default(),
            decorated: Layered::default(),
            nesting: 0,
            chain: 0,
            viewpoint: 0,
            viewed_at: 0,
            objects: Arc::default(),
            defined: Layered::default(),
        };
        session.gather_scopes();
        session.gather_exports();
        session.gather_supertypes();
        session.climb_all();
        if program.rules.iter().any(|rules| rules.policy().paths) {
            session.macros = Some(Arc::new(session.gather_macros()));
        }
        session
    }

    /// Keeps what decorators make of a symbol.
    pub(crate) fn decorate(&mut self, symbol: SymbolId, made: Ty) {
        self.decorated.insert(symbol, made);
        self.learnt.touch(symbol);
    }

    /// The file with this number.
    pub fn file(&self, number: u32) -> &'p File {
        &self.program.files[number as usize]
    }

    /// The rules for names in a file.
    pub fn policy(&self, file: u32) -> &'p Policy {
        self.program.rules_of(file).policy()
    }

    /// The qualified name of something outside.
    pub fn external_name(&self, id: ExternalId) -> &str {
        if id.0 & fork::OUTSIDE == 0 { self.program.names.get(id) } else { self.outside.get(id) }
    }

    /// Sorts entities, things outside by their names: ids depend on what other files say.
    pub(crate) fn sort(&self, entities: &mut Entities) {
        entities.sort_by(|a, b| match (a, b) {
            (Entity::External(a), Entity::External(b)) => self.external_name(*a).cmp(self.external_name(*b)),
            _ => a.cmp(b),
        });
    }

    /// The id of something outside.
    pub fn external(&mut self, qualified: &str) -> ExternalId {
        match self.program.names.find(qualified) {
            Some(name) => name,
            None => self.outside.intern(qualified),
        }
    }

    /// A member of something outside.
    pub fn external_member(&mut self, of: ExternalId, name: Name, separator: &str) -> ExternalId {
        if let Some(known) = self.external_members.get(&(of, name)) {
            return *known;
        }
        let qualified = format!("{}{separator}{}", self.external_name(of), self.program.names.get(name));
        let id = self.external(&qualified);
        self.external_members.insert((of, name), id);
        id
    }

    /// Definitions that belong to a type named by their receiver: (type, member).
    pub fn receivers(&mut self) -> Vec<(SymbolId, SymbolId)> {
        let mut found = vec![];
        for number in 0..self.program.files.len() as u32 {
            let file = self.file(number);
            for (at, definition) in file.facts.definitions.iter().enumerate() {
                let symbol = file.symbol(DefId(at as u32));
                if let Some(receiver) = self.receiver(number, definition) {
                    found.push((receiver, symbol));
                }
            }
        }
        found
    }

    /// Definitions that belong to a namespace named before their name: (namespace, definition).
    pub fn apart(&mut self) -> Vec<(SpaceId, SymbolId)> {
        let mut found = vec![];
        for number in 0..self.program.files.len() as u32 {
            if !self.policy(number).linkage {
                continue;
            }
            let file = self.file(number);
            for (at, definition) in file.facts.definitions.iter().enumerate() {
                let Some(receiver) = definition.receiver else { continue };
                let ty = &file.facts.types[receiver.index()];
                let TypeKind::Named { path, .. } = ty.kind else { continue };
                let path = path.of(&file.facts.name_lists);
                if let Some(Entity::Space(space)) = self.named_type(number, ty, path) {
                    found.push((space, file.symbol(DefId(at as u32))));
                }
            }
        }
        found
    }

    /// The type a definition belongs to though it stands elsewhere: by its own receiver, or that of the block around it.
    fn receiver(&mut self, number: u32, definition: &Definition) -> Option<SymbolId> {
        let file = self.file(number);
        let block = definition.parent.map(|parent| &file.facts.definitions[parent.index()]);
        let block = block.filter(|block| block.kind == SymbolKind::Extension);
        if block.is_some()
            && matches!(
                definition.kind,
                SymbolKind::TypeParameter | SymbolKind::Parameter | SymbolKind::Variable
            )
        {
            return None;
        }
        let ty = definition.receiver.filter(|_| definition.kind != SymbolKind::Extension);
        let ty = ty.or_else(|| block.and_then(|block| block.receiver))?;
        let ty = self.resolve_type(number, ty);
        let of_block = block.and(definition.parent).map(|parent| self.file(number).symbol(parent));
        self.nominal(number, ty).or(of_block)
    }

    /// The receiver a member itself declares, as a type.
    pub fn receiver_of(&mut self, member: SymbolId) -> Option<Ty> {
        let (_, definition) = self.program.definition(member);
        let receiver = definition.receiver?;
        Some(self.resolve_type(self.program.file_of(member), receiver))
    }

    /// The type symbol a value of type `ty` is an instance of, seen through pointers and the like.
    pub fn type_symbol(&self, ty: Ty) -> Option<SymbolId> {
        match self.types.get(ty) {
            TyKind::Instance(Entity::Symbol(symbol), _) => Some(*symbol),
            TyKind::Of(op, inner) if transparent(*op) => self.type_symbol(*inner),
            _ => None,
        }
    }

    /// The type of which a call makes an object, where that is the first type argument of what is called.
    pub(crate) fn made_argument(
        &mut self,
        number: u32,
        call: ExprId,
        called: Option<Entity>,
    ) -> Option<SymbolId> {
        let facts = &self.file(number).facts;
        let ExprKind::Call { type_args, .. } = facts.exprs[call.index()].kind else { return None };
        let first = *type_args.of(&facts.type_lists).first()?;
        let Some(Entity::Symbol(called)) = called else { return None };
        let name = self.program.names.get(self.program.name_of(called));
        if !self.program.definition(called).0.library || !self.program.rules_of(number).makes_argument(name) {
            return None;
        }
        let ty = self.resolve_type(number, first);
        self.type_symbol(ty).filter(|made| !self.program.definition(*made).0.library)
    }

    /// The type that a call of the language makes an object of: `new(T)`.
    pub(crate) fn made_named(&self, number: u32, values: &Values, call: ExprId) -> Option<SymbolId> {
        let facts = &self.file(number).facts;
        let ExprKind::Call { callee, .. } = facts.exprs[call.index()].kind else { return None };
        let ExprKind::Name { name, .. } = facts.exprs[callee.index()].kind else { return None };
        let called = self.program.rules_of(number).builtin_call(facts.names.get(name));
        let own = values.resolutions[callee.index()]
            .as_ref()
            .is_some_and(|one| one.entities.iter().any(|entity| matches!(entity, Entity::Symbol(_))));
        let makes = matches!(called, BuiltinCall::Pointer(_)) && !own;
        let made = self.type_symbol(values.types[call.index()]).filter(|_| makes)?;
        (!self.program.definition(made).0.library).then_some(made)
    }

    fn gather_supertypes(&mut self) {
        for number in 0..self.program.files.len() as u32 {
            let file = self.file(number);
            for supertype in &file.facts.supertypes {
                if matches!(supertype.kind, SupertypeKind::Permits | SupertypeKind::Metaclass) {
                    continue;
                }
                let definition = &file.facts.definitions[supertype.definition.index()];
                let heir = if definition.kind == SymbolKind::Extension {
                    let block = file.symbol(supertype.definition);
                    Arc::make_mut(&mut self.blocks).insert((number, supertype.ty), block);
                    definition.receiver.and_then(|ty| {
                        let ty = self.resolve_type(number, ty);
                        self.note_blanket(number, ty, block, supertype.ty);
                        self.nominal(number, ty)
                    })
                } else {
                    Some(file.symbol(supertype.definition))
                };
                if let Some(heir) = heir {
                    let all = Arc::make_mut(&mut self.supertypes);
                    all.entry(heir).or_default().push((number, supertype.ty, supertype.kind));
                }
            }
        }
        self.lineages.clear();
    }

    /// All lineages, before any name asks for one: one that is asked for while its own supertypes are being resolved is
    /// not complete. Types in the bodies of callables come last, so that they change nothing for others.
    fn climb_all(&mut self) {
        let mut heirs: Vec<(bool, SymbolId)> =
            self.supertypes.keys().map(|heir| (self.is_inner(*heir), *heir)).collect();
        heirs.sort_unstable();
        let mut below: FxHashMap<SymbolId, Vec<SymbolId>> = FxHashMap::default();
        for (inner, heir) in heirs {
            if inner {
                self.circular.get_or_insert(false);
            }
            let lineage = self.lineage(heir);
            if self.policy(self.program.file_of(heir)).members_below {
                for ancestor in lineage.known.iter().filter(|ancestor| ancestor.symbol != heir) {
                    below.entry(ancestor.symbol).or_default().push(heir);
                }
            }
        }
        below.values_mut().for_each(|heirs| heirs.sort_unstable());
        self.heirs = Arc::new(below);
        self.circular.get_or_insert(false);
    }

    /// Whether a definition stands in the body of a callable.
    fn is_inner(&self, symbol: SymbolId) -> bool {
        let mut next = self.program.parent(symbol);
        while let Some(one) = next {
            if self.program.kind(one).is_callable() {
                return true;
            }
            next = self.program.parent(one);
        }
        false
    }

    /// Something was asked for that is just being found out, or too deep: the answer depends on who asked first.
    fn note_circle(&mut self, file: u32) {
        if let Some(circular) = &mut self.circular {
            *circular |= self.program.rules_of(file).policy().bodies_are_private();
        }
    }

    /// A type's supertypes as written: file, type, how.
    pub fn written_supertypes(&self, symbol: SymbolId) -> &[Written] {
        self.supertypes.get(&symbol).map_or(&[], |found| found)
    }

    /// What a bare `name` means at byte `at` of a scope.
    pub fn lookup(&mut self, file: u32, scope: ScopeId, name: Name, at: u32, want: Want) -> Option<Found> {
        let before = (self.viewpoint, self.viewed_at);
        (self.viewpoint, self.viewed_at) = (file, at);
        let found = self.lookup_from(file, scope, name, at, want);
        (self.viewpoint, self.viewed_at) = before;
        found
    }

    fn lookup_from(&mut self, number: u32, scope: ScopeId, name: Name, at: u32, want: Want) -> Option<Found> {
        let file = self.file(number);
        let policy = self.policy(number);
        if policy.paths {
            return self.lookup_in_modules(number, scope, name, at, want);
        }
        let bindings = file.bindings_of(name);
        let mut inside_callable = false;
        let mut next = Some(scope);
        while let Some(id) = next {
            let scope = &file.facts.scopes[id.index()];
            let is_type = scope.kind == ScopeKind::Type;
            let header = is_type && scope.owner.is_some_and(|owner| in_header(file, owner, at));
            // Inherited overloads stand beside a type's own: both are found as members.
            let as_members = is_type && policy.implicit_members && want == Want::Callable;
            // What a namespace declares is found among what the file sees of it.
            let of_space = policy.linkage && matches!(scope.kind, ScopeKind::File | ScopeKind::Module);
            if !as_members && (!is_type || policy.type_scope_is_lexical || !inside_callable) {
                let members = policy.bare_members && !header;
                let named = |binding: &Binding| {
                    let declared = matches!(binding, Binding::Definition(_));
                    (!is_type || members || is_type_parameter(file, *binding)) && !(of_space && declared)
                };
                let here = in_scope(bindings, id).iter().map(|entry| entry.2);
                let local: SmallVec<[Binding; 4]> = here.filter(named).collect();
                if let Some(found) = self.bound(number, &local, id, at, want) {
                    return Some(found);
                }
            }
            if policy.linkage
                && !of_space
                && let Some(found) = self.in_directives(number, id, name, want)
            {
                return Some(found);
            }
            match (scope.kind, scope.owner) {
                (ScopeKind::Type, Some(owner)) if policy.implicit_members && !header => {
                    let entities = self.members_of(file.symbol(owner), name, want);
                    if !entities.is_empty() {
                        return Some(Found { entities, strategy: Strategy::ImplicitMember });
                    }
                }
                (ScopeKind::Function, Some(owner)) if policy.implicit_members => {
                    if let Some(found) = self.member_of_receiver(number, owner, name, want) {
                        return Some(found);
                    }
                }
                (ScopeKind::Module, Some(owner)) => {
                    let owner = file.symbol(owner);
                    let between = self.program.spaces_between(owner);
                    for space in self.program.space_of(owner).iter().chain(between) {
                        if let Some(found) = self.in_space(*space, name, want, Strategy::Package) {
                            return Some(found);
                        }
                    }
                }
                _ => {}
            }
            inside_callable |= scope.kind == ScopeKind::Function;
            next = file.around(id);
        }
        self.global(number, name, want)
    }

    /// What the wildcard imports of one scope offer.
    fn in_directives(&mut self, number: u32, scope: ScopeId, name: Name, want: Want) -> Option<Found> {
        let file = self.file(number);
        for &(_, at) in file.wildcards_of(scope) {
            if let Some(target) = file.imports.get(at as usize).copied().flatten() {
                let separator = self.policy(number).separator;
                let entities = self.entity_member(target, name, want, separator);
                let entities: Entities =
                    entities.into_iter().filter(|one| !matches!(one, Entity::External(_))).collect();
                if !entities.is_empty() {
                    return Some(Found { entities, strategy: Strategy::Wildcard });
                }
            }
        }
        None
    }

    /// Members seen without receiver in the body of a callable that is defined apart from its type.
    fn member_of_receiver(&mut self, number: u32, owner: DefId, name: Name, want: Want) -> Option<Found> {
        let definition = &self.file(number).facts.definitions[owner.index()];
        definition.receiver?;
        let ty = self.receiver(number, definition)?;
        let entities = self.members_of(ty, name, want);
        (!entities.is_empty()).then_some(Found { entities, strategy: Strategy::ImplicitMember })
    }

    /// What the bindings of one name in one scope mean.
    fn bound(
        &mut self,
        number: u32,
        local: &[Binding],
        scope: ScopeId,
        at: u32,
        want: Want,
    ) -> Option<Found> {
        if local.is_empty() {
            return None;
        }
        let file = self.file(number);
        let policy = self.policy(number);
        let mut definitions: SmallVec<[DefId; 4]> = SmallVec::new();
        for binding in local {
            if let Binding::Definition(id) = binding
                && want.accepts(file.facts.definitions[id.index()].kind)
            {
                definitions.push(*id);
            }
        }
        let kind = file.facts.scopes[scope.index()].kind;
        let sequential = !matches!(kind, ScopeKind::File | ScopeKind::Module | ScopeKind::Type);
        if sequential && policy.ordered_locals {
            definitions.retain(|id| visible(file, *id, at));
        }
        if policy.objects {
            // What decorates a definition is named before that is.
            definitions.retain(|id| !objects::is_decorated_at(file, *id, at));
        }
        if policy.exports && definitions.len() == 1 {
            // `const { a } = require("x")` declares what it imports.
            let place = file.facts.definitions[definitions[0].index()].span;
            for binding in local {
                let Binding::Imported { name, .. } = binding else { continue };
                let here = place.contains(file.facts.imported_names[*name as usize].span);
                let entities = if here { self.import_binding(number, *binding) } else { Entities::new() };
                if !entities.is_empty() {
                    return Some(Found { entities, strategy: Strategy::Import });
                }
            }
        }
        if policy.objects
            && definitions.iter().all(|id| is_variable(file, *id))
            && let Some(found) = self.best_import(number, local, want)
        {
            return Some(found);
        }
        if definitions.len() > 1 {
            let rules = self.program.rules_of(number);
            let usual = |id: &DefId| rules.is_usual_definition(number, *id);
            if definitions.iter().any(usual) {
                definitions.retain(|id| usual(id));
            }
        }
        if !definitions.is_empty() {
            let picked = match policy.objects {
                true => objects::latest(file, &definitions, at),
                false => pick(file, &definitions, at, sequential),
            };
            let entities = picked.into_iter().map(|id| self.entity(file.symbol(id))).collect();
            return Some(Found { entities, strategy: Strategy::Scope });
        }
        // What is declared here only later is not meant.
        let later = |binding: &Binding| match binding {
            Binding::Definition(id) => want.accepts(file.facts.definitions[id.index()].kind),
            _ => false,
        };
        for binding in local.iter().rev().filter(|binding| !later(binding)) {
            let entities = self.import_binding(number, *binding);
            let entities: Entities = entities.into_iter().filter(|one| self.suits(*one, want)).collect();
            if !entities.is_empty() {
                return Some(Found { entities, strategy: Strategy::Import });
            }
        }
        None
    }

    /// What a qualified name of the language's own library means: a stub's symbol if there is one.
    pub fn qualified(&mut self, number: u32, name: &str) -> Entity {
        let policy = self.policy(number);
        let outermost = policy.exports.then_some(("", name));
        if let Some((space, last)) = name.rsplit_once(policy.separator).or(outermost)
            && let Some(space) = self.program.space(number, space)
            && let Some(last) = self.program.names.find(last)
            && let Some(found) = self.program.space_members(space, last).first()
        {
            return *found;
        }
        Entity::External(self.external(name))
    }

    /// A symbol, or the namespace it stands for.
    fn entity(&self, symbol: SymbolId) -> Entity {
        self.program.space_of(symbol).map_or(Entity::Symbol(symbol), Entity::Space)
    }

    pub(crate) fn suits(&self, entity: Entity, want: Want) -> bool {
        match entity {
            Entity::Symbol(symbol) => want.accepts(self.program.kind(symbol)),
            Entity::Space(_) => !matches!(want, Want::Callable | Want::Usable | Want::Macro),
            Entity::File(_) => false,
            Entity::External(_) => true,
        }
    }

    fn import_binding(&mut self, number: u32, binding: Binding) -> Entities {
        let file = self.file(number);
        match binding {
            Binding::Definition(id) => Entities::from_slice(&[self.entity(file.symbol(id))]),
            Binding::Imported { import, name } => self.imported(number, import, name),
            Binding::Module { import, segments: 0 } => {
                self.import_target(number, import).into_iter().collect()
            }
            Binding::Module { import, segments } => {
                let separator = self.policy(number).separator;
                let module = file.facts.names.get(file.facts.imports[import as usize].module);
                let key = match file.imports.get(import as usize).copied().flatten() {
                    // The namespace may have another name here than it is imported by.
                    Some(Entity::Space(space)) => self.outer_key(space, module, segments, separator),
                    _ => first_segments(module, segments, separator),
                };
                match self.program.space(number, &key) {
                    Some(space) => Entities::from_slice(&[Entity::Space(space)]),
                    None => Entities::from_slice(&[Entity::External(self.external(&key))]),
                }
            }
        }
    }

    /// What one name of an import means.
    pub fn imported(&mut self, number: u32, import: u32, name: u32) -> Entities {
        if let Some(known) = self.imported.get(&(number, name)) {
            let known = known.clone();
            if self.importing.contains(&(number, name)) {
                self.note_circle(number);
            }
            return known;
        }
        self.importing.push((number, name));
        self.imported.insert((number, name), Entities::new());
        let file = self.file(number);
        let target = self.import_target(number, import);
        let name_there = file.name(file.facts.imported_names[name as usize].name);
        let found = match target {
            None => self.imported_from_outside(number, import, name_there),
            Some(Entity::Space(space)) if self.policy(number).exports => {
                let default = self.program.names.get(name_there) == "default";
                let found = match name_there {
                    Name::EMPTY => self.module_value(space),
                    _ => self.module_member(space, name_there, Want::Any),
                };
                if found.is_empty() && default { self.module_value(space) } else { found }
            }
            Some(target) if name_there == Name::EMPTY => Entities::from_slice(&[target]),
            Some(target) => {
                let separator = self.policy(number).separator;
                let found = self.entity_member(target, name_there, Want::Any, separator);
                if found.is_empty() { self.beyond_stubs(target, name_there, separator) } else { found }
            }
        };
        self.importing.pop();
        self.imported.insert((number, name), found.clone());
        found
    }

    /// What is found beyond the scopes of a file: its namespace, wildcard imports, the prelude, built-ins.
    fn global(&mut self, number: u32, name: Name, want: Want) -> Option<Found> {
        let file = self.file(number);
        if self.policy(number).namespace_is_shared
            && let Some(found) = self.in_space(file.space, name, want, Strategy::Package)
        {
            return Some(if self.policy(number).linkage { found } else { self.nearest(number, found) });
        }
        for &(_, at) in file.wildcards_of(ScopeId(0)) {
            let Some(target @ (Entity::Space(_) | Entity::Symbol(_))) =
                file.imports.get(at as usize).copied().flatten()
            else {
                continue;
            };
            let separator = self.policy(number).separator;
            if !self.passes_on(target, name) {
                continue;
            }
            let entities = self.declared_member(target, name, want, separator);
            let named =
                |one: &Entity| self.policy(number).imports_are_members || !matches!(one, Entity::Space(_));
            let entities: Entities =
                entities.into_iter().filter(|one| self.suits(*one, want) && named(one)).collect();
            if !entities.is_empty() {
                return Some(self.nearest(number, Found { entities, strategy: Strategy::Wildcard }));
            }
        }
        let rules = self.program.rules_of(number);
        for key in rules.prelude() {
            let space = self.program.space(number, key);
            if let Some(found) = space.and_then(|space| self.in_space(space, name, want, Strategy::Builtin)) {
                return Some(found);
            }
        }
        let text = self.program.names.get(name);
        let qualified = rules.builtin(text)?;
        let entities = Entities::from_slice(&[Entity::External(self.external(&qualified))]);
        Some(Found { entities, strategy: Strategy::Builtin })
    }

    pub(crate) fn in_space(
        &mut self,
        space: SpaceId,
        name: Name,
        want: Want,
        strategy: Strategy,
    ) -> Option<Found> {
        let entities = self.space_member(space, name, want);
        let linkage = self.policy(self.viewpoint).linkage;
        let strategy = if linkage { self.strategy_of(&entities, strategy) } else { strategy };
        (!entities.is_empty()).then_some(Found { entities, strategy })
    }

    /// Of several definitions of one name (a type in two source roots), those nearest by path.
    fn nearest(&self, number: u32, found: Found) -> Found {
        if found.entities.len() < 2 {
            return found;
        }
        let here = &self.file(number).path;
        let shared = |entity: &Entity| match entity {
            Entity::Symbol(symbol) => {
                let there = self.program.file_of(*symbol);
                if there == number { usize::MAX } else { common_folders(here, &self.file(there).path) }
            }
            _ => 0,
        };
        let callable = |entity: &Entity| matches!(entity, Entity::Symbol(symbol) if self.program.kind(*symbol).is_callable());
        let best = found.entities.iter().map(shared).max().unwrap_or(0);
        let keep = |entity: &Entity| {
            shared(entity) == best || (callable(entity) && self.policy(number).separate_spaces)
        };
        Found { entities: found.entities.iter().copied().filter(keep).collect(), ..found }
    }

    /// A member of a namespace, type or external thing.
    pub fn entity_member(&mut self, of: Entity, name: Name, want: Want, separator: &str) -> Entities {
        match of {
            Entity::Space(space) => {
                let found = self.space_member(space, name, want);
                let family = self.program.spaces[space.0 as usize].family;
                match found.is_empty() && self.program.rules[family].policy().objects {
                    true => self.beyond_stubs(of, name, separator),
                    false => found,
                }
            }
            Entity::Symbol(symbol) => self.members_of(symbol, name, want),
            Entity::External(path) => {
                Entities::from_slice(&[Entity::External(self.external_member(path, name, separator))])
            }
            Entity::File(_) => Entities::new(),
        }
    }

    /// What a namespace offers under `name`: declared there, or passed on from its imports.
    pub fn space_member(&mut self, space: SpaceId, name: Name, want: Want) -> Entities {
        let own = self.program.space_members(space, name).iter().copied();
        let mut own: Entities = own.filter(|one| self.suits(*one, want)).collect();
        if own.len() > 1 {
            self.prefer_usual(&mut own);
        }
        let found = &self.program.spaces[space.0 as usize];
        let policy = self.program.rules[found.family].policy();
        if policy.exports {
            return self.module_member(space, name, want);
        }
        if policy.linkage {
            let seen = self.seen(&own, want);
            return if seen.is_empty() { self.used_in(space, name, want) } else { seen };
        }
        let declared = own.iter().any(|one| matches!(one, Entity::Symbol(_)));
        let ends = declared || !policy.imports_are_members || self.chain > paths::LONGEST_CHAIN;
        if ends || self.in_vain.contains(&(space, name, want)) || !self.visiting.insert((space, name)) {
            return own;
        }
        self.chain += 1;
        let passed = self.passed_on(space, name, want, policy.separator);
        self.chain -= 1;
        self.visiting.remove(&(space, name));
        if self.visiting.is_empty() {
            self.in_vain.clear();
        } else if passed.is_empty() {
            self.in_vain.insert((space, name, want));
        }
        if passed.is_empty() { own } else { passed }
    }

    /// What a namespace offers under `name` by the imports of files that are seen.
    fn used_in(&mut self, space: SpaceId, name: Name, want: Want) -> Entities {
        if !self.visiting.insert((space, name)) {
            return Entities::new();
        }
        let mut found = Entities::new();
        let separator = self.program.rules[self.program.spaces[space.0 as usize].family].policy().separator;
        for &(number, binding) in self.program.used_names(space, name) {
            if self.sees(number) {
                found = self.import_binding(number, binding);
                found.retain(|one| self.suits(*one, want));
                if !found.is_empty() {
                    break;
                }
            }
        }
        if found.is_empty() {
            for &(number, target) in self.program.used_spaces(space) {
                if self.sees(number) {
                    found = self.entity_member(target, name, want, separator);
                    found.retain(|one| !matches!(one, Entity::External(_)));
                    if !found.is_empty() {
                        break;
                    }
                }
            }
        }
        self.visiting.remove(&(space, name));
        found
    }

    /// Whether the file looked from holds the text of another.
    fn sees(&self, other: u32) -> bool {
        other == self.viewpoint || self.program.rules_of(self.viewpoint).sees(self.viewpoint, other)
    }

    fn passed_on(&mut self, space: SpaceId, name: Name, want: Want, separator: &'static str) -> Entities {
        let found = &self.program.spaces[space.0 as usize];
        if self.program.rules[found.family].policy().paths {
            return self.passed_on_by_path(space, name, want, separator);
        }
        for &number in &found.files {
            let file = self.file(number);
            for (_, scope, binding) in file.bindings_of(name).iter().rev() {
                let global =
                    scope.index() == 0 || file.facts.scopes[scope.index()].kind != ScopeKind::Function;
                if global && !matches!(binding, Binding::Definition(_)) {
                    let entities = self.import_binding(number, *binding);
                    if !entities.is_empty() {
                        return entities;
                    }
                }
            }
            for &(_, at) in file.wildcards.iter().rev() {
                let target = self.import_target(number, at);
                if let Some(target @ (Entity::Space(_) | Entity::Symbol(_))) = target
                    && self.passes_on(target, name)
                {
                    let entities = self.declared_member(target, name, want, separator);
                    if !entities.is_empty() {
                        return entities;
                    }
                }
            }
        }
        Entities::new()
    }

    /// Members of a type or alias by name, nearest supertype first. Overloads of all supertypes are given where a
    /// language chooses among them.
    pub fn members_of(&mut self, symbol: SymbolId, name: Name, want: Want) -> Entities {
        let symbol = self.unalias(symbol);
        if let Some(space) = self.program.space_of(symbol) {
            return self.space_member(space, name, want);
        }
        let lineage = self.lineage(symbol);
        let traits = self.policy(self.program.file_of(symbol)).traits;
        let all = want == Want::Callable && !traits;
        let linkage = self.policy(self.program.file_of(symbol)).linkage;
        let mut found = Entities::new();
        for ancestor in &lineage.known {
            for member in self.program.own_members(ancestor.symbol, name) {
                let entity = Entity::Symbol(*member);
                if found.len() > MOST_OF_A_NAME {
                    break;
                }
                if linkage && self.program.kind(*member) == SymbolKind::Constructor {
                    // Within a class its name means the class.
                    let class = Entity::Symbol(ancestor.symbol);
                    if !found.contains(&class) {
                        found.push(class);
                    }
                    continue;
                }
                if want.accepts(self.program.kind(*member)) && !found.contains(&entity) {
                    found.push(entity);
                }
            }
            if !found.is_empty() && !all {
                break;
            }
        }
        if traits && found.len() > 1 {
            self.prefer_usual(&mut found);
            self.prefer_inherent(&mut found);
        }
        if found.len() > 1 && self.policy(self.program.file_of(symbol)).objects {
            self.prefer_usual(&mut found);
            self.prefer_bodies(&mut found);
            self.prefer_properties(&mut found);
        }
        if self.policy(self.program.file_of(symbol)).exports {
            if found.is_empty() {
                for ancestor in &lineage.known {
                    found = self.assigned(ancestor.symbol, name);
                    if !found.is_empty() {
                        break;
                    }
                }
            }
            self.prefer_bodies(&mut found);
            return found;
        }
        if found.is_empty() { self.members_of_underlying(symbol, name, want) } else { found }
    }

    /// What the heirs of a type that has no such member have themselves; nothing where they are too many.
    pub(crate) fn members_below(&self, symbol: SymbolId, name: Name, want: Want) -> Entities {
        const MOST_HEIRS: usize = 64;
        const MOST: usize = 8;
        let heirs = self.heirs.get(&symbol).filter(|heirs| heirs.len() <= MOST_HEIRS);
        let mut found = Entities::new();
        for member in heirs.into_iter().flatten().flat_map(|heir| self.program.own_members(*heir, name)) {
            let entity = Entity::Symbol(*member);
            if want.accepts(self.program.kind(*member)) && !found.contains(&entity) {
                found.push(entity);
            }
        }
        if found.len() > MOST { Entities::new() } else { found }
    }

    /// What a defined type has from the type it is made of: fields and what that inherits, but not its methods.
    fn members_of_underlying(&mut self, symbol: SymbolId, name: Name, want: Want) -> Entities {
        if self.program.kind(symbol) != SymbolKind::Class || self.program.definition(symbol).1.ty.is_none() {
            return Entities::new();
        }
        let ty = self.self_type(symbol);
        let under = self.underlying(ty);
        let Some(under) = self.type_symbol(under).filter(|under| *under != symbol) else {
            return Entities::new();
        };
        let interface = self.program.kind(under) == SymbolKind::Interface;
        let found = self.members_of(under, name, want);
        let own = |entity: &Entity| match entity {
            Entity::Symbol(member) => self.program.parent(*member).is_none(),
            _ => false,
        };
        let dropped = |entity: &Entity| {
            own(entity)
                && matches!(entity, Entity::Symbol(member) if self.program.own_members(under, name).contains(member))
        };
        found.into_iter().filter(|entity| interface || !dropped(entity)).collect()
    }

    /// The type behind aliases.
    fn unalias(&mut self, symbol: SymbolId) -> SymbolId {
        if self.program.kind(symbol) != SymbolKind::TypeAlias {
            return symbol;
        }
        let ty = self.declared(symbol);
        self.type_symbol(ty).unwrap_or(symbol)
    }

    /// A type with all that it inherits from.
    pub fn lineage(&mut self, symbol: SymbolId) -> Arc<Lineage> {
        if let Some(known) = self.lineages.get(&symbol) {
            let known = known.clone();
            if self.climbing.contains(&symbol) {
                self.note_circle(self.program.file_of(symbol));
            }
            return known;
        }
        self.climbing.push(symbol);
        let only =
            Lineage { known: vec![Ancestor { symbol, arguments: Box::default() }], ..Lineage::default() };
        self.lineages.insert(symbol, Arc::new(only));
        let lineage = Arc::new(self.climb(symbol));
        self.climbing.pop();
        self.lineages.insert(symbol, lineage.clone());
        lineage
    }

    fn climb(&mut self, symbol: SymbolId) -> Lineage {
        let own: Box<[Ty]> = self.own_parameters(symbol);
        let mut lineage = Lineage { known: vec![Ancestor { symbol, arguments: own }], ..Lineage::default() };
        let mut seen: FxHashSet<SymbolId> = FxHashSet::from_iter([symbol]);
        if self.policy(self.program.file_of(symbol)).exports {
            self.add_merged(symbol, &mut lineage, &mut seen);
        }
        let own = lineage.known.len();
        let mut at = 0;
        while at < lineage.known.len() && lineage.known.len() < MOST_ANCESTORS {
            let Ancestor { symbol, arguments } = lineage.known[at].clone();
            at += 1;
            let map = self.binding_of(symbol, &arguments);
            let known = lineage.known.len();
            for (file, ty, _) in self.written_supertypes(symbol).to_vec() {
                let ty = self.inherited(symbol, file, ty);
                let ty = self.substitute(ty, &map);
                self.ascend(ty, &mut lineage, &mut seen);
            }
            if self.policy(self.program.file_of(symbol)).exports {
                // What the first supertype inherits comes before the second.
                let added = lineage.known.len() - known;
                lineage.known[at.max(own)..].rotate_right(added);
            }
        }
        self.add_blankets(symbol, &mut lineage, &mut seen);
        if self.policy(self.program.file_of(symbol)).objects && lineage.known.len() > 2 {
            self.linearize(&mut lineage);
        }
        lineage
    }

    /// Other declarations of a type in the same namespace.
    fn add_merged(&self, symbol: SymbolId, lineage: &mut Lineage, seen: &mut FxHashSet<SymbolId>) {
        let (file, definition) = self.program.definition(symbol);
        let name = file.name(definition.name);
        if name == Name::EMPTY || definition.parent.is_some() || !definition.kind.is_type() {
            return;
        }
        let arguments = lineage.known[0].arguments.clone();
        for entity in self.program.space_members(file.space, name) {
            if let Entity::Symbol(other) = *entity
                && self.program.kind(other).is_type()
                && lineage.known.len() < MOST_ANCESTORS
                && seen.insert(other)
            {
                lineage.known.push(Ancestor { symbol: other, arguments: arguments.clone() });
            }
        }
    }

    fn ascend(&mut self, ty: Ty, lineage: &mut Lineage, seen: &mut FxHashSet<SymbolId>) {
        match self.types.get(ty).clone() {
            TyKind::Instance(Entity::Symbol(above), arguments) => {
                if seen.insert(above) {
                    lineage.known.push(Ancestor { symbol: above, arguments });
                }
            }
            TyKind::Instance(Entity::External(_), _) => lineage.outside.push(ty),
            TyKind::Of(op, inner) if transparent(op) => self.ascend(inner, lineage, seen),
            _ => lineage.open = true,
        }
    }

    /// A type's own parameters, as types.
    fn own_parameters(&mut self, symbol: SymbolId) -> Box<[Ty]> {
        let parameters = self.program.type_parameters(symbol);
        parameters.iter().map(|one| self.types.intern(TyKind::Param(*one))).collect()
    }

    /// What a type's parameters stand for, given its arguments.
    pub fn binding_of(&self, symbol: SymbolId, arguments: &[Ty]) -> Vec<(SymbolId, Ty)> {
        self.program.type_parameters(symbol).iter().copied().zip(arguments.iter().copied()).collect()
    }

    /// An instance of a type within itself: with its own parameters.
    pub fn self_type(&mut self, symbol: SymbolId) -> Ty {
        let arguments = self.own_parameters(symbol);
        self.types.intern(TyKind::Instance(Entity::Symbol(symbol), arguments))
    }

    /// The type a definition stands in, or belongs to by its receiver.
    pub fn enclosing_type(&mut self, number: u32, definition: Option<DefId>) -> Option<SymbolId> {
        let file = self.file(number);
        let mut next = definition;
        while let Some(id) = next {
            let definition = &file.facts.definitions[id.index()];
            if definition.kind.is_type() {
                return Some(file.symbol(id));
            }
            if let Some(receiver) = definition.receiver {
                let ty = self.resolve_type(number, receiver);
                return self.type_symbol(ty);
            }
            next = definition.parent;
        }
        None
    }

    /// The declared type of a value, or the declared result of a callable; unknown if nothing declares it.
    pub fn declared(&mut self, symbol: SymbolId) -> Ty {
        let number = self.program.file_of(symbol);
        let (_, definition) = self.program.definition(symbol);
        if let Some(ty) = definition.ty.filter(|ty| !self.is_inferred_type(number, *ty)) {
            return self.resolve_type(number, ty);
        }
        match definition.kind {
            SymbolKind::Parameter if definition.modifiers.has(Modifiers::RECEIVER) => {
                match self.enclosing_type(number, definition.parent) {
                    // What belongs to the type is given the type.
                    Some(owner) if self.policy(number).objects && self.is_of_type(symbol) => {
                        self.types.intern(TyKind::Meta(Entity::Symbol(owner)))
                    }
                    Some(owner) => self.self_type(owner),
                    None => Ty::UNKNOWN,
                }
            }
            SymbolKind::Constant => match self.program.parent(symbol) {
                Some(parent) if self.program.kind(parent) == SymbolKind::Enum => {
                    self.types.instance(Entity::Symbol(parent))
                }
                _ => Ty::UNKNOWN,
            },
            SymbolKind::Constructor => match self.enclosing_type(number, definition.parent) {
                Some(owner) => self.self_type(owner),
                None => Ty::UNKNOWN,
            },
            _ => Ty::UNKNOWN,
        }
    }

    /// Whether a type is that of a value, be it a pointer or reference to it.
    fn is_inferred_type(&self, number: u32, ty: TypeId) -> bool {
        self.policy(number).linkage && is_inferred(&self.file(number).facts, ty)
    }

    /// What a defined type (`type A []B`) or a generic parameter bound to a shape is made of; other types as they are.
    pub fn underlying(&mut self, ty: Ty) -> Ty {
        let mut ty = ty;
        for _ in 0..DEEPEST_DEFINED {
            let (symbol, arguments) = match self.types.get(ty).clone() {
                TyKind::Instance(Entity::Symbol(symbol), arguments) => (symbol, arguments),
                TyKind::Param(symbol) => (symbol, Box::default()),
                _ => return ty,
            };
            let shape = match self.program.kind(symbol) {
                SymbolKind::Class => self.declared(symbol),
                SymbolKind::TypeParameter => {
                    let bound = self.declared(symbol);
                    let structural = matches!(
                        self.types.get(bound),
                        TyKind::Of(..) | TyKind::Map(..) | TyKind::Callable(..)
                    );
                    if structural { bound } else { Ty::UNKNOWN }
                }
                _ => return ty,
            };
            if shape == Ty::UNKNOWN {
                return ty;
            }
            let map = self.binding_of(symbol, &arguments);
            ty = self.substitute(shape, &map);
        }
        ty
    }

    /// The type a callable belongs to, by where it stands or by its receiver.
    pub(crate) fn owner_of_callable(&mut self, callable: SymbolId) -> Option<SymbolId> {
        let number = self.program.file_of(callable);
        let id = DefId(callable.0 - self.file(number).first);
        self.enclosing_type(number, Some(id))
    }

    /// A type as written, resolved.
    pub fn resolve_type(&mut self, file: u32, ty: TypeId) -> Ty {
        self.resolve_at(file, ty, 0)
    }

    fn resolve_at(&mut self, file: u32, id: TypeId, depth: u32) -> Ty {
        let Some(known) = self.type_memo.get(file, id.index()) else { return Ty::UNKNOWN };
        if known != UNSET {
            if known != BUSY {
                return known;
            }
            self.note_circle(file);
            return Ty::UNKNOWN;
        }
        if depth > DEEPEST {
            self.note_circle(file);
            return Ty::UNKNOWN;
        }
        self.type_memo.set(file, id.index(), BUSY);
        let ty = self.resolve_shape(file, id, depth + 1);
        self.type_memo.set(file, id.index(), ty);
        ty
    }

    fn resolve_shape(&mut self, number: u32, id: TypeId, depth: u32) -> Ty {
        let file = self.file(number);
        let expr = &file.facts.types[id.index()];
        let list = |list: pellucid_model::ListId| list.of(&file.facts.type_lists);
        match expr.kind {
            TypeKind::Named { path, args } => {
                let path = path.of(&file.facts.name_lists);
                if let Some(ty) = self.chosen_by_path(number, expr, path) {
                    return ty;
                }
                if self.policy(number).objects {
                    let arguments = list(args).iter().map(|ty| self.resolve_at(number, *ty, depth)).collect();
                    let open = list(args)
                        .iter()
                        .any(|ty| matches!(file.facts.types[ty.index()].kind, TypeKind::Literal(_)));
                    let entity = self.named_type(number, expr, path);
                    return entity.map_or(Ty::UNKNOWN, |entity| {
                        self.formed(number, expr.scope, entity, arguments, open, depth)
                    });
                }
                let arguments: Box<[Ty]> =
                    list(args).iter().map(|ty| self.resolve_at(number, *ty, depth)).collect();
                match self.named_type(number, expr, path) {
                    Some(entity) => self.instantiate(number, entity, arguments, depth),
                    None => Ty::UNKNOWN,
                }
            }
            TypeKind::Of(op, inner) => {
                let inner = self.resolve_at(number, inner, depth);
                match op {
                    TypeOp::Array if self.policy(number).exports => self.sequence_of(number, inner),
                    TypeOp::Upper
                    | TypeOp::Lower
                    | TypeOp::Dyn
                    | TypeOp::Impl
                    | TypeOp::Qualified
                    | TypeOp::Optional => inner,
                    _ => self.types.intern(TyKind::Of(op, inner)),
                }
            }
            TypeKind::Map(key, value) => {
                let (key, value) =
                    (self.resolve_at(number, key, depth), self.resolve_at(number, value, depth));
                self.types.intern(TyKind::Map(key, value))
            }
            TypeKind::Function { params, result } => {
                let params = list(params).iter().map(|ty| self.resolve_at(number, *ty, depth)).collect();
                let result = result.map_or(Ty::UNKNOWN, |ty| self.resolve_at(number, ty, depth));
                self.types.intern(TyKind::Callable(params, result))
            }
            TypeKind::Tuple(parts) => {
                let parts = list(parts).iter().map(|ty| self.resolve_at(number, *ty, depth)).collect();
                self.types.intern(TyKind::Tuple(parts))
            }
            TypeKind::Union(parts) | TypeKind::Intersection(parts) => {
                let parts: Vec<Ty> =
                    list(parts).iter().map(|ty| self.resolve_at(number, *ty, depth)).collect();
                self.types.union(parts)
            }
            TypeKind::Inline(definition) => self.self_type(file.symbol(definition)),
            TypeKind::SelfType => {
                let owner = file.facts.scopes[expr.scope.index()].owner;
                if self.policy(number).traits {
                    return self.own_type(number, owner);
                }
                match self.enclosing_type(number, owner) {
                    Some(owner) => self.self_type(owner),
                    None => Ty::UNKNOWN,
                }
            }
            TypeKind::TypeOf(value) if self.policy(number).objects => {
                self.type_by_value(number, value, depth)
            }
            TypeKind::TypeOf(value) if self.policy(number).traits => self.type_of_path(number, value, depth),
            TypeKind::Inferred | TypeKind::TypeOf(_) | TypeKind::Literal(_) | TypeKind::Opaque(_) => {
                Ty::UNKNOWN
            }
        }
    }

    /// A sequence with the members that the language's own type of sequences has.
    pub(crate) fn sequence_of(&mut self, number: u32, inner: Ty) -> Ty {
        let Some(name) = self.program.rules_of(number).sequence() else { return Ty::UNKNOWN };
        let entity = self.qualified(number, name);
        self.types.intern(TyKind::Instance(entity, Box::new([inner])))
    }

    fn instantiate(&mut self, number: u32, entity: Entity, arguments: Box<[Ty]>, depth: u32) -> Ty {
        let Entity::Symbol(symbol) = entity else {
            return match entity {
                Entity::External(_) => {
                    let entity = self.stand_in(number, entity);
                    self.types.intern(TyKind::Instance(entity, arguments))
                }
                _ => Ty::UNKNOWN,
            };
        };
        let (_, definition) = self.program.definition(symbol);
        match (definition.kind, definition.ty) {
            (SymbolKind::TypeAlias, None) if self.is_choice(symbol) => {
                self.types.intern(TyKind::Param(symbol))
            }
            (SymbolKind::TypeParameter, _) => self.types.intern(TyKind::Param(symbol)),
            (SymbolKind::TypeAlias, Some(ty)) => {
                let aliased = self.resolve_at(self.program.file_of(symbol), ty, depth);
                let map = self.binding_of(symbol, &arguments);
                self.substitute(aliased, &map)
            }
            _ => self.types.intern(TyKind::Instance(entity, arguments)),
        }
    }

    /// Whether what is written like a type (`f[int]`) names a value or callable.
    pub fn names_value(&mut self, file: u32, ty: &TypeExpr, path: &[pellucid_model::NameId]) -> bool {
        let names = self.file(file);
        let Some((first, rest)) = path.split_first() else { return false };
        let found = self.lookup(file, ty.scope, names.name(*first), ty.span.start, Want::Any);
        let mut entity = found.and_then(|found| found.entities.first().copied());
        let separator = self.policy(file).separator;
        for segment in rest {
            let Some(of) = entity else { return false };
            entity = self.entity_member(of, names.name(*segment), Want::Any, separator).first().copied();
        }
        entity.is_some()
    }

    /// What the path of a named type means.
    pub fn named_type(
        &mut self,
        file: u32,
        ty: &TypeExpr,
        path: &[pellucid_model::NameId],
    ) -> Option<Entity> {
        let before = std::mem::replace(&mut self.viewpoint, file);
        let found = self.named_type_from(file, ty, path);
        let whole = match found {
            Some(Entity::Symbol(symbol)) => {
                self.definitions_of(symbol).first().map(|one| Entity::Symbol(*one))
            }
            _ => found,
        };
        self.viewpoint = before;
        whole
    }

    /// Whether it is defined in the snapshot itself.
    fn is_own(&self, entity: Entity) -> bool {
        matches!(entity, Entity::Symbol(symbol) if !self.program.definition(symbol).0.library)
    }

    fn named_type_from(
        &mut self,
        file: u32,
        ty: &TypeExpr,
        path: &[pellucid_model::NameId],
    ) -> Option<Entity> {
        let (first, rest) = path.split_first()?;
        if self.policy(file).paths {
            return self.path(file, ty.scope, path, ty.span.start);
        }
        let names = self.file(file);
        let exports = self.policy(file).exports;
        if self.policy(file).objects {
            return self.named_object(file, ty.scope, path, ty.span.start);
        }
        let policy = self.policy(file);
        let want = match rest.is_empty() || policy.separate_spaces || policy.linkage {
            true => Want::Type,
            false => Want::Any,
        };
        let separator = self.policy(file).separator;
        let mut found = self.lookup(file, ty.scope, names.name(*first), ty.span.start, want);
        let outside = |found: &Found| !found.entities.iter().any(|one| self.is_own(*one));
        let word = rest.is_empty() && self.program.rules_of(file).is_type_word(names.facts.names.get(*first));
        if exports && !word && found.as_ref().is_none_or(outside) {
            // A function that makes objects may be called like a type of the language.
            let value = self.lookup(file, ty.scope, names.name(*first), ty.span.start, Want::Any);
            let own = |value: &Found| value.entities.iter().any(|one| self.is_own(*one));
            if found.is_none() || value.as_ref().is_some_and(own) {
                found = value;
            }
        }
        let mut entity = match found {
            Some(found) => *found.entities.first()?,
            None => Entity::Space(
                self.program.space(file, names.facts.names.get(*first)).filter(|_| !rest.is_empty())?,
            ),
        };
        for segment in rest {
            let mut next = self.entity_member(entity, names.name(*segment), Want::Type, separator);
            if next.is_empty() && exports {
                next = self.entity_member(entity, names.name(*segment), Want::Any, separator);
            }
            entity = *next.first()?;
        }
        if let (true, Entity::Symbol(symbol)) = (exports, entity) {
            return Some(Entity::Symbol(self.behind(symbol)));
        }
        Some(entity)
    }
}

/// Of the bindings of one name, those of one scope.
fn in_scope(bindings: &[(Name, ScopeId, Binding)], scope: ScopeId) -> &[(Name, ScopeId, Binding)] {
    let start = bindings.partition_point(|entry| entry.1 < scope);
    let len = bindings[start..].partition_point(|entry| entry.1 == scope);
    &bindings[start..start + len]
}

/// Whether a type is that of a value, be it a pointer or reference to it.
pub(crate) fn is_inferred(facts: &pellucid_model::Facts, ty: TypeId) -> bool {
    let mut next = ty;
    loop {
        match facts.types[next.index()].kind {
            TypeKind::Of(op, inner) if transparent(op) => next = inner,
            kind => return kind == TypeKind::Inferred,
        }
    }
}

/// Whether a place is where a type says what it inherits from: its own members are no names there.
fn in_header(file: &File, owner: DefId, at: u32) -> bool {
    let start = file.headers.partition_point(|entry| entry.0 < owner);
    let own = file.headers[start..].iter().take_while(|entry| entry.0 == owner);
    own.map(|entry| entry.1).any(|span| span.start <= at && at < span.end)
}

fn is_type_parameter(file: &File, binding: Binding) -> bool {
    match binding {
        Binding::Definition(id) => file.facts.definitions[id.index()].kind == SymbolKind::TypeParameter,
        _ => true,
    }
}

fn is_variable(file: &File, id: DefId) -> bool {
    matches!(
        file.facts.definitions[id.index()].kind,
        SymbolKind::Variable | SymbolKind::Constant | SymbolKind::Field
    )
}

fn first_segments(module: &str, segments: u32, separator: &str) -> String {
    let parts = module.splitn(segments as usize + 1, separator).take(segments as usize);
    parts.collect::<Vec<_>>().join(separator)
}

/// Whether a local is declared before byte `at`, and `at` is not in its own initialiser.
fn visible(file: &File, id: DefId, at: u32) -> bool {
    let definition = &file.facts.definitions[id.index()];
    if definition.kind != SymbolKind::Variable && definition.kind != SymbolKind::Constant {
        return true;
    }
    let value = definition.value.or_else(|| file.taken_apart.get(&id).copied());
    let inside = value.is_some_and(|value| {
        let span = file.facts.exprs[value.index()].span;
        span.start <= at && at < span.end
    });
    definition.name_span.start <= at && !inside
}

/// Which of several definitions of one name in one scope are meant.
fn pick(file: &File, definitions: &[DefId], at: u32, sequential: bool) -> SmallVec<[DefId; 4]> {
    let get = |id: &DefId| &file.facts.definitions[id.index()];
    let several = |id: &DefId| get(id).kind.is_callable() || get(id).kind.is_type();
    if definitions.len() == 1 || definitions.iter().all(several) {
        let full = |id: &&DefId| !get(id).modifiers.has(Modifiers::DECLARATION);
        let most = MOST_OF_A_NAME + 1;
        let bodies: SmallVec<[DefId; 4]> = definitions.iter().filter(full).copied().take(most).collect();
        let any = || SmallVec::from_slice(&definitions[..definitions.len().min(most)]);
        return if bodies.is_empty() { any() } else { bodies };
    }
    let before = definitions.iter().rev().find(|id| get(id).name_span.start <= at).filter(|_| sequential);
    let chosen = before.or(definitions.last()).copied();
    chosen.into_iter().collect()
}

/// Leading folders two paths share.
pub(crate) fn common_folders(a: &str, b: &str) -> usize {
    let folders = a.split('/').zip(b.split('/'));
    folders.take_while(|(left, right)| left == right).count()
}
