//! Members through the type of what stands before the dot.

use super::{Evaluation, Resolution};
use crate::edge::{Reason, Strategy};
use crate::names::Name;
use crate::program::{Entities, Entity, SymbolId};
use crate::session::Want;
use crate::ty::{Ty, TyKind, transparent};
use pellucid_model::{ExprId, ExprKind, Modifiers, ScopeId, SymbolKind, TypeOp, Use};

/// Alternatives of a union followed.
const MOST_PARTS: usize = 8;
/// Pointers to pointers that are seen through.
const MOST_DEREFERENCED: usize = 3;

impl Evaluation<'_, '_> {
    pub(super) fn member(&mut self, id: ExprId, base: ExprId, name: Name, usage: Use) -> (Ty, bool) {
        if self.session.policy(self.number).traits {
            return self.member_by_trait(id, base, name, usage);
        }
        let separate = self.session.policy(self.number).separate_spaces;
        let want = match usage {
            Use::Call if separate => Want::Callable,
            _ => Want::Any,
        };
        let receiver = self.types[base.index()];
        if let Some(own) = self.own_object(receiver, name) {
            return (own, true);
        }
        let exports = self.session.policy(self.number).exports;
        let want = if exports { Want::Standing } else { want };
        let (mut found, receiver) = self.member_behind(receiver, name, want);
        if exports && found.entities.is_empty() {
            found = self.member_of(receiver, name, Want::Any);
        }
        if found.entities.is_empty() && self.session.policy(self.number).members_below && self.is_own(base) {
            found = self.member_below(receiver, name, want).unwrap_or(found);
        }
        if self.session.policy(self.number).linkage && found.entities.len() > 1 {
            self.of_value(receiver, &mut found.entities);
        }
        if want == Want::Any && separate {
            found.entities.sort_by_key(|entity| self.rank(*entity));
            found.entities.truncate(1);
        }
        if self.session.policy(self.number).objects
            && let Some(inherited) = self.member_of_super(base, name)
        {
            found = inherited;
        }
        if self.session.policy(self.number).exports && found.entities.len() > 1 {
            self.of_class_or_object(receiver, &mut found.entities);
            self.pick_accessor(&mut found.entities, usage);
        }
        if self.session.policy(self.number).exports && usage != Use::Write {
            found.entities.iter_mut().for_each(|one| *one = self.session.fixed(*one));
        }
        found.sure &= self.sure[base.index()] || found.strategy == Strategy::Qualified;
        if !found.sure && found.strategy == Strategy::DeclaredType {
            found.strategy = Strategy::InferredType;
        }
        if let Some(ty) = self.own_module(&found.entities) {
            self.resolutions[id.index()] = Some(found);
            return (ty, true);
        }
        let map = self.receiver_binding(receiver, &found.entities);
        let (ty, declared) = self.value_of_all(&found.entities);
        let ty = self.getter_result(&found.entities, ty);
        let ty = self.session.types.substitute(ty, &map);
        let sure = found.sure && declared;
        self.bind(id, map);
        self.resolutions[id.index()] = Some(found);
        let ty = if usage == Use::Write { ty } else { self.tested(id, ty) };
        (ty, sure)
    }

    /// Whether an expression is the object that the code belongs to.
    fn is_own(&self, base: ExprId) -> bool {
        match self.file.facts.exprs[base.index()].kind {
            ExprKind::This => true,
            ExprKind::Name { .. } => {
                let entity = self.resolutions[base.index()].as_ref().and_then(|one| one.entities.first());
                matches!(entity, Some(Entity::Symbol(symbol))
                    if self.session.program.definition(*symbol).1.modifiers.has(Modifiers::RECEIVER))
            }
            _ => false,
        }
    }

    /// What types below that of `receiver` have by a name.
    fn member_below(&mut self, receiver: Ty, name: Name, want: Want) -> Option<Resolution> {
        let symbol = match *self.session.types.get(receiver) {
            TyKind::Instance(Entity::Symbol(symbol), _) => symbol,
            _ => return None,
        };
        let entities = self.session.members_below(symbol, name, want);
        let strategy = Strategy::InferredType;
        (!entities.is_empty()).then_some(Resolution { entities, strategy, sure: false, reason: None })
    }

    /// What `name` means on a value, or on what that gives when it is dereferenced, and which of these has it.
    fn member_behind(&mut self, receiver: Ty, name: Name, want: Want) -> (Resolution, Ty) {
        let found = self.member_of(receiver, name, want);
        let is_own = |one: &Resolution| one.entities.iter().any(|entity| matches!(entity, Entity::Symbol(_)));
        let mut ty = receiver;
        for _ in 0..MOST_DEREFERENCED {
            if is_own(&found) {
                break;
            }
            let Some(behind) = self.dereferenced(ty) else { break };
            ty = behind;
            let inner = self.member_of(ty, name, want);
            if is_own(&inner) {
                return (inner, ty);
            }
        }
        (found, receiver)
    }

    /// What an object gives when it is dereferenced, by an operator that its type has.
    pub(super) fn dereferenced(&mut self, ty: Ty) -> Option<Ty> {
        self.session
            .program
            .rules_of(self.number)
            .dereference()
            .iter()
            .find_map(|name| self.by_operator(ty, name))
    }

    /// What an operator that an object's type has gives.
    pub(super) fn by_operator(&mut self, ty: Ty, name: &str) -> Option<Ty> {
        let mut plain = ty;
        while let TyKind::Of(TypeOp::Reference | TypeOp::Qualified, inner) = *self.session.types.get(plain) {
            plain = inner;
        }
        let TyKind::Instance(Entity::Symbol(symbol), _) = *self.session.types.get(plain) else { return None };
        let name = self.session.program.names.find(name)?;
        let members = self.session.members_of(symbol, name, Want::Any);
        let Some(Entity::Symbol(member)) = members.first().copied() else { return None };
        if !self.session.program.kind(member).is_callable() {
            return None;
        }
        let map = self.receiver_binding(plain, &members);
        let result = self.result_of(member);
        let result = self.session.types.substitute(result, &map);
        (result != Ty::UNKNOWN).then_some(result)
    }

    /// `Outer.this`, `Outer.super`, `Interface.super`.
    fn own_object(&mut self, receiver: Ty, name: Name) -> Option<Ty> {
        let [this, above] = self.session.policy(self.number).own_object;
        let text = self.session.program.names.get(name);
        if this.is_empty() || text != this && text != above {
            return None;
        }
        let TyKind::Meta(Entity::Symbol(symbol)) = *self.session.types.get(receiver) else { return None };
        if text == this || self.session.program.kind(symbol) == SymbolKind::Interface {
            return Some(self.session.self_type(symbol));
        }
        let written = self.session.written_supertypes(symbol).to_vec();
        let above = written.first().map(|(file, ty, _)| (*file, *ty))?;
        Some(self.session.resolve_type(above.0, above.1))
    }

    /// The file's own module, where a name of the language stands for that.
    pub(super) fn own_module(&mut self, entities: &[Entity]) -> Option<Ty> {
        let [Entity::External(name)] = *entities else { return None };
        let rules = self.session.program.rules_of(self.number);
        rules.policy().own_module.contains(&self.session.external_name(name)).then(|| {
            let value = self.session.module_value(self.file.space);
            self.value_of_all(&value).0
        })
    }

    /// Of members that share a name, those of the class itself on a class, and those of its objects on an object.
    fn of_class_or_object(&self, receiver: Ty, entities: &mut Entities) {
        let wanted = match self.session.types.get(receiver) {
            TyKind::Meta(Entity::Symbol(of)) => self.session.program.kind(*of) == SymbolKind::Class,
            TyKind::Instance(..) => false,
            _ => return,
        };
        let suits = |one: &Entity| match one {
            Entity::Symbol(symbol) => {
                self.session.program.definition(*symbol).1.modifiers.has(Modifiers::STATIC) == wanted
            }
            _ => true,
        };
        if entities.iter().any(suits) {
            entities.retain(|one| suits(one));
        }
    }

    /// Of a getter and a setter, the one that this use runs.
    fn pick_accessor(&self, entities: &mut Entities, usage: Use) {
        let wanted = if usage == Use::Write { Modifiers::SETTER } else { Modifiers::GETTER };
        let of = |one: &Entity| self.session.accessor(*one);
        let accessors = entities.iter().all(|one| of(one) != Modifiers::NONE);
        if accessors && entities.iter().any(|one| of(one).has(wanted)) {
            entities.retain(|one| of(one).has(wanted));
        }
    }

    /// Of what a value's members of one name are: no type, and what a usual build has.
    fn of_value(&self, receiver: Ty, entities: &mut Entities) {
        if matches!(self.session.types.get(receiver), TyKind::Meta(_)) {
            return;
        }
        let is_type = |one: &Entity| matches!(one, Entity::Symbol(symbol) if self.session.program.kind(*symbol).is_type());
        if !entities.iter().all(is_type) {
            entities.retain(|one| !is_type(one));
        }
        self.session.prefer_usual_variants(entities);
    }

    /// Values before types, where both share a name.
    fn rank(&self, entity: Entity) -> u8 {
        match entity {
            Entity::Symbol(symbol) => {
                let kind = self.session.program.kind(symbol);
                if kind.is_callable() { 2 } else { u8::from(kind.is_type()) }
            }
            _ => 3,
        }
    }

    /// Reading a property runs its getter.
    fn getter_result(&mut self, entities: &[Entity], ty: Ty) -> Ty {
        match entities {
            [entity @ Entity::Symbol(symbol), ..]
                if self.session.accessor(*entity).has(Modifiers::GETTER) =>
            {
                self.result_of(*symbol)
            }
            _ => ty,
        }
    }

    pub(super) fn method_reference(&mut self, id: ExprId, base: ExprId, name: Name) -> (Ty, bool) {
        let receiver = self.types[base.index()];
        let name = if self.session.program.names.get(name) == "new" { Name::CONSTRUCTOR } else { name };
        let found = self.member_of(receiver, name, Want::Callable);
        let (ty, _) = self.value_of_all(&found.entities);
        self.resolutions[id.index()] = Some(found);
        (ty, true)
    }

    /// What `name` means on a value of type `receiver`.
    pub(super) fn member_of(&mut self, receiver: Ty, name: Name, want: Want) -> Resolution {
        let separator = self.session.policy(self.number).separator;
        match self.session.types.get(receiver).clone() {
            TyKind::Unknown | TyKind::Null => Resolution::none(Reason::UnknownReceiver),
            TyKind::Meta(entity) => {
                let entities = self.session.entity_member(entity, name, want, separator);
                match entity {
                    Entity::Symbol(symbol) if entities.is_empty() => {
                        self.beyond(symbol, name, Strategy::Qualified)
                    }
                    Entity::Space(_) if entities.is_empty() => Resolution::none(Reason::NoSuchMember),
                    _ => Resolution { entities, strategy: Strategy::Qualified, sure: true, reason: None },
                }
            }
            TyKind::Instance(Entity::Symbol(symbol), _)
            | TyKind::Param(symbol)
            | TyKind::Choice(_, symbol) => {
                let entities = self.session.members_of(symbol, name, want);
                if entities.is_empty() {
                    return self.beyond(symbol, name, Strategy::DeclaredType);
                }
                Resolution { entities, strategy: Strategy::DeclaredType, sure: true, reason: None }
            }
            TyKind::Instance(entity, _) => {
                let entities = self.session.entity_member(entity, name, want, separator);
                Resolution { entities, strategy: Strategy::DeclaredType, sure: true, reason: None }
            }
            TyKind::Of(op, inner) if transparent(op) => self.member_of(inner, name, want),
            TyKind::Union(parts) => self.member_of_any(&parts, name, want),
            TyKind::Of(..) | TyKind::Map(..) | TyKind::Tuple(_) => self.of_structure(name),
            TyKind::Callable(..) | TyKind::Bound(..) => Resolution::none(Reason::Dynamic),
        }
    }

    /// A member of an array, slice, map or tuple: the language's own.
    fn of_structure(&mut self, name: Name) -> Resolution {
        let separator = self.session.policy(self.number).separator;
        let array = self.session.external("[]");
        let entity = Entity::External(self.session.external_member(array, name, separator));
        let entities = Entities::from_slice(&[entity]);
        Resolution { entities, strategy: Strategy::Builtin, sure: true, reason: None }
    }

    fn member_of_any(&mut self, parts: &[Ty], name: Name, want: Want) -> Resolution {
        let mut joined = Resolution::none(Reason::NoSuchMember);
        for part in parts.iter().take(MOST_PARTS) {
            let found = self.member_of(*part, name, want);
            for entity in found.entities {
                if !joined.entities.contains(&entity) {
                    joined.entities.push(entity);
                }
            }
            joined.strategy = Strategy::InferredType;
        }
        if !joined.entities.is_empty() {
            self.drop_left_out(&mut joined.entities);
            joined.reason = None;
            self.session.sort(&mut joined.entities);
        }
        joined
    }

    /// Of one name's members of several types, those that may be there.
    fn drop_left_out(&mut self, entities: &mut Entities) {
        let there = |one: &Entity| match one {
            Entity::Symbol(member) => {
                let declared = self.session.declared(*member);
                !matches!(*self.session.types.get(declared), TyKind::Instance(Entity::External(name), _)
                    if self.session.program.rules_of(self.number).has_no_values(self.session.external_name(name)))
            }
            _ => true,
        };
        let there: Vec<bool> = entities.iter().map(there).collect();
        if there.contains(&true) {
            let mut there = there.into_iter();
            entities.retain(|_| there.next().unwrap_or(true));
        }
    }

    /// A member that the known part of a type's lineage does not have.
    pub(super) fn beyond(&mut self, symbol: SymbolId, name: Name, strategy: Strategy) -> Resolution {
        let lineage = self.session.lineage(symbol);
        let outside = lineage.outside.iter().find_map(|ty| match self.session.types.get(*ty) {
            TyKind::Instance(Entity::External(path), _) => Some(*path),
            _ => None,
        });
        if let Some(path) = outside {
            let separator = self.session.policy(self.number).separator;
            let entity = Entity::External(self.session.external_member(path, name, separator));
            return Resolution {
                entities: Entities::from_slice(&[entity]),
                strategy,
                sure: true,
                reason: None,
            };
        }
        if lineage.open {
            return Resolution::none(Reason::UnknownReceiver);
        }
        self.of_root(symbol, name).unwrap_or_else(|| Resolution::none(Reason::NoSuchMember))
    }

    /// A member of the type every type inherits from, where the language has one.
    fn of_root(&mut self, symbol: SymbolId, name: Name) -> Option<Resolution> {
        let rules = self.session.program.rules_of(self.number);
        let callable = self.session.program.kind(symbol).is_callable();
        let root = rules.function_type().filter(|_| callable).or(rules.root_type())?;
        let entity = self.session.qualified(self.number, root);
        if entity == Entity::Symbol(symbol) {
            return None;
        }
        let separator = self.session.policy(self.number).separator;
        let entities = self.session.entity_member(entity, name, Want::Any, separator);
        (!entities.is_empty()).then_some(Resolution {
            entities,
            strategy: Strategy::DeclaredType,
            sure: true,
            reason: None,
        })
    }

    /// What the parameters of a member's type stand for, given the receiver it was found through.
    pub(super) fn receiver_binding(&mut self, receiver: Ty, entities: &[Entity]) -> Vec<(SymbolId, Ty)> {
        let Some(Entity::Symbol(member)) = entities.first().copied() else { return vec![] };
        let own_receiver = self.session.receiver_of(member);
        let owner = match own_receiver {
            Some(ty) => self.session.type_symbol(ty),
            None => self.owner_of(member),
        };
        let Some(owner) = owner else { return vec![] };
        if self.session.program.type_parameters(owner).is_empty() {
            return vec![];
        }
        let mut ty = receiver;
        while let TyKind::Of(op, inner) = self.session.types.get(ty)
            && transparent(*op)
        {
            ty = *inner;
        }
        if let TyKind::Param(_) = self.session.types.get(ty) {
            return vec![];
        }
        let TyKind::Instance(Entity::Symbol(symbol), arguments) = self.session.types.get(ty).clone() else {
            return vec![];
        };
        let map = self.as_ancestor(symbol, &arguments, owner);
        match own_receiver {
            Some(pattern) => self.renamed(owner, &map, pattern),
            None => map,
        }
    }

    /// `map` for a member that names its type's parameters in its own way.
    fn renamed(&mut self, owner: SymbolId, map: &[(SymbolId, Ty)], pattern: Ty) -> Vec<(SymbolId, Ty)> {
        let arguments = map.iter().map(|(_, ty)| *ty).collect();
        let actual = self.session.types.intern(TyKind::Instance(Entity::Symbol(owner), arguments));
        let mut renamed = vec![];
        self.session.types.unify(pattern, actual, &mut renamed);
        renamed
    }

    /// What the parameters of `ancestor` stand for in an instance of `symbol`.
    pub(super) fn as_ancestor(
        &mut self,
        symbol: SymbolId,
        arguments: &[Ty],
        ancestor: SymbolId,
    ) -> Vec<(SymbolId, Ty)> {
        if symbol == ancestor {
            return self.session.binding_of(symbol, arguments);
        }
        let map = self.session.binding_of(symbol, arguments);
        let lineage = self.session.lineage(symbol);
        let Some(found) = lineage.known.iter().find(|one| one.symbol == ancestor) else { return vec![] };
        let inner = self.session.binding_of(ancestor, &found.arguments);
        inner
            .into_iter()
            .map(|(parameter, ty)| (parameter, self.session.types.substitute(ty, &map)))
            .collect()
    }

    /// For a member named without receiver: its type's parameters as seen from the enclosing type.
    pub(super) fn implicit_binding(&mut self, scope: ScopeId, entities: &[Entity]) -> Vec<(SymbolId, Ty)> {
        let Some(Entity::Symbol(member)) = entities.first().copied() else { return vec![] };
        let Some(owner) = self.owner_of(member) else { return vec![] };
        if self.session.program.type_parameters(owner).is_empty() {
            return vec![];
        }
        let mut next = self.file.facts.scopes[scope.index()].owner;
        while let Some(id) = next {
            let Some(around) = self.session.enclosing_type(self.number, Some(id)) else { return vec![] };
            let TyKind::Instance(_, arguments) = ({
                let ty = self.session.self_type(around);
                self.session.types.get(ty).clone()
            }) else {
                return vec![];
            };
            if self.session.lineage(around).known.iter().any(|one| one.symbol == owner) {
                return self.as_ancestor(around, &arguments, owner);
            }
            let definition = around.0.checked_sub(self.file.first).map(|at| at as usize);
            next = definition.and_then(|at| self.file.facts.definitions.get(at)).and_then(|one| one.parent);
        }
        vec![]
    }

    /// The type a member belongs to.
    pub(super) fn owner_of(&mut self, member: SymbolId) -> Option<SymbolId> {
        let parent = self.session.program.parent(member)?;
        if self.session.program.kind(parent) == SymbolKind::Extension {
            let (file, definition) = self.session.program.definition(parent);
            let ty = definition.receiver?;
            let _ = file;
            let number = self.session.program.file_of(parent);
            let ty = self.session.resolve_type(number, ty);
            return self.session.type_symbol(ty);
        }
        self.session.program.kind(parent).is_type().then_some(parent)
    }
}
