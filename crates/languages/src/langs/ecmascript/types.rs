//! Types as written.

use super::classes::declare;
use super::kinds::*;
use super::{repair, require};
use crate::field;
use crate::lower::{Lowering, NewDefinition, Value};
use crate::tree::NodeId;
use pellucid_model::{
    DefId, ExprId, ExprKind, Modifiers, NameId, ScopeKind, SupertypeKind, SymbolKind, TypeId, TypeKind,
    TypeOp, Use,
};

/// Longest dotted name that is taken for the path of a type.
const LONGEST_PATH: usize = 32;

/// The segments of `a.b.C`, if `n` is nothing but that.
pub(super) fn path_of(l: &mut Lowering<'_>, n: NodeId) -> Option<Vec<NameId>> {
    let mut names = vec![];
    let mut at = n;
    while names.len() < LONGEST_PATH {
        match l.kind(at) {
            IDENTIFIER => {
                names.push(l.name(at));
                names.reverse();
                return Some(names);
            }
            MEMBER_EXPRESSION | NESTED_IDENTIFIER => {
                let property = l.child(at, field::PROPERTY)?;
                if l.kind(property) != PROPERTY_IDENTIFIER {
                    return None;
                }
                names.push(l.name(property));
                at = l.child(at, field::OBJECT)?;
            }
            _ => return None,
        }
    }
    None
}

/// Turns an expression in the place of a type into a named type, if it is nothing but a dotted name. For use before
/// `n` is visited.
pub(super) fn as_path(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(path) = path_of(l, n) {
        let ty = l.named_type(n, &path, &[]);
        l.claim(n);
        l.set_value(n, Value::Type(ty));
    }
}

/// Types in `<...>`.
pub(super) fn arguments(l: &mut Lowering<'_>, list: NodeId) -> Vec<TypeId> {
    let types: Vec<NodeId> = l.named_children(list).collect();
    types.into_iter().map(|ty| type_of(l, ty)).collect()
}

/// The type `n` stands for. An expression in its place (`import("x").T`) stands for its type.
pub(super) fn type_of(l: &mut Lowering<'_>, n: NodeId) -> TypeId {
    match l.value(n) {
        Value::Expr(value) => l.push_type(n, TypeKind::TypeOf(value)),
        _ => l.type_or_opaque(n),
    }
}

/// The parts of a dotted name are no references of their own.
pub(super) fn enter_compound(l: &mut Lowering<'_>, n: NodeId) {
    if l.kind(n) == NESTED_TYPE_IDENTIFIER {
        let parts: Vec<NodeId> = l.children(n).collect();
        parts.into_iter().for_each(|part| l.claim(part));
    }
}

pub(super) fn leave_nested(l: &mut Lowering<'_>, n: NodeId) {
    let (Some(module), Some(name)) = (l.child(n, field::MODULE), l.child(n, field::NAME)) else { return };
    if let Some(value) = imported(l, module) {
        let value = l.member_expr(n, value, name);
        l.set_type(n, TypeKind::TypeOf(value));
        return;
    }
    let mut path = path_of(l, module).unwrap_or_default();
    path.push(l.name(name));
    let ty = l.named_type(n, &path, &[]);
    l.set_value(n, Value::Type(ty));
}

/// `import("m").a`, which a repair made to look like a dotted name.
fn imported(l: &mut Lowering<'_>, module: NodeId) -> Option<ExprId> {
    let mut members = vec![];
    let mut at = module;
    while matches!(l.kind(at), MEMBER_EXPRESSION | NESTED_IDENTIFIER) {
        members.push(l.child(at, field::PROPERTY)?);
        at = l.child(at, field::OBJECT)?;
    }
    if !l.bytes(at).starts_with(repair::IMPORT) {
        return None;
    }
    let mut value = require::imported(l, at);
    for member in members.into_iter().rev() {
        let (name, name_span) = (l.name(member), l.span(member));
        value =
            l.push_expr(l.span(module), ExprKind::Member { base: value, name, name_span, usage: Use::Read });
    }
    Some(value)
}

pub(super) fn leave_generic(l: &mut Lowering<'_>, n: NodeId) {
    let base = l.child(n, field::NAME).and_then(|name| l.ty(name));
    let Some((path, _)) = base.and_then(|base| l.named_parts(base)) else { return leave_opaque(l, n) };
    let path: Vec<NameId> = path.to_vec();
    let args = l.child(n, field::TYPE_ARGUMENTS).map(|list| arguments(l, list)).unwrap_or_default();
    let ty = l.named_type(n, &path, &args);
    l.set_value(n, Value::Type(ty));
}

pub(super) fn leave_this(l: &mut Lowering<'_>, n: NodeId) {
    l.set_type(n, TypeKind::SelfType);
}

/// What a literal type holds is no value.
pub(super) fn enter_literal(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(literal) = l.first_named(n) {
        l.claim(literal);
    }
}

pub(super) fn leave_literal(l: &mut Lowering<'_>, n: NodeId) {
    let text = l.name(n);
    l.set_type(n, TypeKind::Literal(text));
}

fn derived(l: &mut Lowering<'_>, n: NodeId, op: TypeOp) {
    if let Some(inner) = l.first_named(n) {
        let inner = type_of(l, inner);
        l.type_of_type(n, op, inner);
    }
}

pub(super) fn leave_array(l: &mut Lowering<'_>, n: NodeId) {
    derived(l, n, TypeOp::Array);
}

pub(super) fn leave_optional(l: &mut Lowering<'_>, n: NodeId) {
    derived(l, n, TypeOp::Optional);
}

pub(super) fn leave_rest(l: &mut Lowering<'_>, n: NodeId) {
    derived(l, n, TypeOp::Variadic);
}

pub(super) fn leave_readonly(l: &mut Lowering<'_>, n: NodeId) {
    derived(l, n, TypeOp::Qualified);
}

pub(super) fn leave_keyof(l: &mut Lowering<'_>, n: NodeId) {
    derived(l, n, TypeOp::Other);
}

/// `[A, name: B, ...C[]]`.
pub(super) fn leave_tuple(l: &mut Lowering<'_>, n: NodeId) {
    let members: Vec<NodeId> = l.named_children(n).collect();
    let types: Vec<TypeId> = members.into_iter().map(|member| member_type(l, member)).collect();
    let list = l.type_list(&types);
    l.set_type(n, TypeKind::Tuple(list));
}

/// The type of a named or unnamed tuple member, or of a parameter of a function type.
fn member_type(l: &mut Lowering<'_>, member: NodeId) -> TypeId {
    let ty = match l.kind(member) {
        REQUIRED_PARAMETER | OPTIONAL_PARAMETER => l.child(member, field::TYPE),
        _ => Some(member),
    };
    let pattern = l.child(member, field::PATTERN).or_else(|| l.child(member, field::NAME));
    let ty = type_of(l, ty.unwrap_or(member));
    let op = match pattern.map(|pattern| l.kind(pattern)) {
        Some(REST_PATTERN) => TypeOp::Variadic,
        _ if l.kind(member) == OPTIONAL_PARAMETER => TypeOp::Optional,
        _ => return ty,
    };
    l.push_type(member, TypeKind::Of(op, ty))
}

/// `typeof x`.
pub(super) fn leave_query(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(value) = l.first_named(n) {
        let value = l.expr(value);
        l.set_type(n, TypeKind::TypeOf(value));
    }
}

/// `A | B | C`, from its outermost node; the operators nest to the left.
pub(super) fn leave_union(l: &mut Lowering<'_>, n: NodeId) {
    let kind = l.kind(n);
    let inner =
        l.parent_kind(n) == kind && l.tree.parent(n).is_some_and(|around| l.first_named(around) == Some(n));
    if inner {
        return;
    }
    let mut members = vec![];
    let mut at = Some(n);
    while let Some(operator) = at {
        let operands: Vec<NodeId> = l.named_children(operator).collect();
        let (left, right) = match operands.as_slice() {
            [left, right] => (Some(*left), Some(*right)),
            [only] => (Some(*only), None),
            _ => (None, None),
        };
        members.extend(right.map(|right| type_of(l, right)));
        let nested = left.filter(|left| l.kind(*left) == kind);
        if nested.is_none() {
            members.extend(left.map(|left| type_of(l, left)));
        }
        at = nested;
    }
    members.reverse();
    let list = l.type_list(&members);
    l.set_type(n, if kind == UNION_TYPE { TypeKind::Union(list) } else { TypeKind::Intersection(list) });
}

pub(super) fn enter_function(l: &mut Lowering<'_>, n: NodeId) {
    if l.child(n, field::TYPE_PARAMETERS).is_some() {
        l.open_scope(n, ScopeKind::Header);
    }
}

pub(super) fn leave_function(l: &mut Lowering<'_>, n: NodeId) {
    let list = l.child(n, field::PARAMETERS);
    let parameters: Vec<NodeId> = list.map(|list| l.named_children(list).collect()).unwrap_or_default();
    // What `this` is, is no parameter.
    let own =
        |l: &Lowering<'_>, one: NodeId| l.child(one, field::PATTERN).is_some_and(|name| l.kind(name) == THIS);
    let parameters: Vec<NodeId> = parameters.into_iter().filter(|one| !own(l, *one)).collect();
    let types: Vec<TypeId> = parameters.into_iter().map(|parameter| member_type(l, parameter)).collect();
    let params = l.type_list(&types);
    let result = l.child(n, field::RETURN_TYPE).or_else(|| l.child(n, field::TYPE));
    let result = result.map(|result| type_of(l, result));
    l.set_type(n, TypeKind::Function { params, result });
}

/// A type whose shape is not kept, with the types inside it.
pub(super) fn leave_opaque(l: &mut Lowering<'_>, n: NodeId) {
    l.type_or_opaque(n);
}

/// `infer U` and the `P` of `[P in K]` name a type of the region around.
pub(super) fn enter_bound_name(l: &mut Lowering<'_>, n: NodeId) {
    let name = l.child(n, field::NAME).or_else(|| l.first_named(n));
    if let Some(name) = name.filter(|name| l.kind(*name) == TYPE_IDENTIFIER) {
        l.define_named(name, name, NewDefinition::named(SymbolKind::TypeParameter, name));
    }
}

pub(super) fn leave_infer(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(name) = l.first_named(n) {
        let path = [l.name(name)];
        let ty = l.named_type(n, &path, &[]);
        l.set_value(n, Value::Type(ty));
    }
}

/// `x is T`, `asserts x`: the parameter it names is no type.
pub(super) fn enter_predicate(l: &mut Lowering<'_>, n: NodeId) {
    let name = l.child(n, field::NAME).or_else(|| l.first_named(n));
    if let Some(name) = name.filter(|name| matches!(l.kind(*name), IDENTIFIER | THIS)) {
        l.claim(name);
    }
}

/// An object type is an interface without a name.
pub(super) fn enter_object(l: &mut Lowering<'_>, n: NodeId) {
    if l.first_named(n).is_some() {
        let new = NewDefinition::called(SymbolKind::Interface, NameId::EMPTY);
        let definition = l.define(n, new.modifiers(Modifiers::ABSTRACT));
        l.open_definition(n, definition, ScopeKind::Type);
    }
}

pub(super) fn leave_object(l: &mut Lowering<'_>, n: NodeId) {
    match l.value(n) {
        Value::Def(definition) => {
            l.set_type(n, TypeKind::Inline(definition));
        }
        _ => leave_opaque(l, n),
    }
}

/// A type parameter joins the header of the declaration, or of the function type.
pub(super) fn enter_parameter(l: &mut Lowering<'_>, n: NodeId) {
    let Some(name) = l.child(n, field::NAME) else { return };
    let owner = l.tree.parent(n).and_then(|list| l.tree.parent(list)).map(|owner| l.value(owner));
    let scope = match owner {
        Some(Value::Def(owner)) => header_of(l, owner),
        _ => l.scope(),
    };
    let modifiers = if l.has(n, KW_CONST) { Modifiers::CONST } else { Modifiers::NONE };
    l.define_in(n, scope, NewDefinition::named(SymbolKind::TypeParameter, name).modifiers(modifiers));
}

fn header_of(l: &Lowering<'_>, owner: DefId) -> pellucid_model::ScopeId {
    let body = l.definition_at(owner).body.unwrap_or(l.scope());
    let header = l.scope_at(body);
    match header.kind {
        ScopeKind::Header => body,
        _ => header.parent.unwrap_or(body),
    }
}

pub(super) fn leave_parameter(l: &mut Lowering<'_>, n: NodeId) {
    let Value::Def(definition) = l.value(n) else { return };
    if let Some(bound) = l.child(n, field::CONSTRAINT) {
        let ty = type_of(l, bound);
        l.definition_mut(definition).ty = Some(ty);
        l.inherit(definition, SupertypeKind::Bound, ty);
    }
    if let Some(default) = l.child(n, field::VALUE) {
        let ty = type_of(l, default);
        let value = l.push_expr(l.span(default), ExprKind::Type(ty));
        l.definition_mut(definition).value = Some(value);
    }
}

pub(super) fn enter_alias(l: &mut Lowering<'_>, n: NodeId) {
    let Some(name) = l.child(n, field::NAME) else { return };
    let definition = declare(l, n, SymbolKind::TypeAlias, name, Modifiers::NONE);
    l.open_declaration(n, definition, ScopeKind::Header);
}

pub(super) fn leave_alias(l: &mut Lowering<'_>, n: NodeId) {
    if let (Value::Def(definition), Some(value)) = (l.value(n), l.child(n, field::VALUE)) {
        let ty = type_of(l, value);
        l.definition_mut(definition).ty = Some(ty);
    }
}
