//! Go's types as written.

use super::kinds::*;
use crate::field;
use crate::lower::{Lowering, NewDefinition, Value};
use crate::tree::NodeId;
use pellucid_model::{NameId, ScopeKind, SupertypeKind, SymbolKind, TypeId, TypeKind, TypeOp};

/// The struct or interface type that a type specification names is that definition; one elsewhere is a definition of
/// its own without a name.
pub(super) fn enter_body(l: &mut Lowering<'_>, n: NodeId) {
    if matches!(l.parent_kind(n), TYPE_SPEC | TYPE_ALIAS) && l.node(n).field == field::TYPE {
        return;
    }
    let kind = if l.kind(n) == STRUCT_TYPE { SymbolKind::Struct } else { SymbolKind::Interface };
    // `interface{}` and `struct{}` have no members: they are types, not definitions.
    let body = l.child_of_kind(n, FIELD_DECLARATION_LIST).unwrap_or(n);
    if l.named_children(body).next().is_none() {
        return;
    }
    let definition = l.define(n, NewDefinition::called(kind, NameId::EMPTY));
    l.open_definition(n, definition, ScopeKind::Type);
}

pub(super) fn leave_body(l: &mut Lowering<'_>, n: NodeId) {
    match l.value(n) {
        Value::Def(definition) => {
            l.set_type(n, TypeKind::Inline(definition));
        }
        // `struct{}` has one value, the empty one; `interface{}` has all.
        _ if l.kind(n) == STRUCT_TYPE => {
            let list = l.type_list(&[]);
            l.set_type(n, TypeKind::Tuple(list));
        }
        _ => {
            let any = l.intern("any");
            let ty = l.named_type(n, &[any], &[]);
            l.set_value(n, Value::Type(ty));
        }
    }
}

/// An element of an interface: an embedded interface, or a union of types as a constraint.
pub(super) fn leave_element(l: &mut Lowering<'_>, n: NodeId) {
    let types: Vec<TypeId> = l.named_children(n).filter_map(|ty| l.ty(ty)).collect();
    let ty = union(l, n, &types);
    l.set_value(n, Value::Type(ty));
    if l.parent_kind(n) == INTERFACE_TYPE
        && let Some(owner) = l.definition()
    {
        l.inherit(owner, SupertypeKind::Embeds, ty);
    }
}

pub(super) fn leave_constraint(l: &mut Lowering<'_>, n: NodeId) {
    let types: Vec<TypeId> = l.named_children(n).filter_map(|ty| l.ty(ty)).collect();
    let ty = union(l, n, &types);
    l.set_value(n, Value::Type(ty));
}

fn union(l: &mut Lowering<'_>, n: NodeId, types: &[TypeId]) -> TypeId {
    if let [one] = types {
        return *one;
    }
    let list = l.type_list(types);
    l.push_type(n, TypeKind::Union(list))
}

/// The name after the dot is no type by itself.
pub(super) fn enter_qualified(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(name) = l.child(n, field::NAME) {
        l.claim(name);
    }
}

pub(super) fn leave_qualified(l: &mut Lowering<'_>, n: NodeId) {
    let (Some(package), Some(name)) = (l.child(n, field::PACKAGE), l.child(n, field::NAME)) else { return };
    let path = [l.name(package), l.name(name)];
    let ty = l.named_type(n, &path, &[]);
    l.set_value(n, Value::Type(ty));
}

pub(super) fn leave_generic(l: &mut Lowering<'_>, n: NodeId) {
    let base = l.child(n, field::TYPE).and_then(|ty| l.ty(ty));
    let path: Vec<NameId> =
        base.and_then(|base| l.named_parts(base)).map(|(path, _)| path.to_vec()).unwrap_or_default();
    let args = type_arguments(l, n);
    let ty = l.named_type(n, &path, &args);
    l.set_value(n, Value::Type(ty));
}

/// Types in the `[...]` after a generic name.
pub(super) fn type_arguments(l: &mut Lowering<'_>, n: NodeId) -> Vec<TypeId> {
    let Some(list) = l.child(n, field::TYPE_ARGUMENTS) else { return vec![] };
    let elements: Vec<NodeId> = l.named_children(list).collect();
    elements.into_iter().map(|element| l.type_or_opaque(element)).collect()
}

fn derived(l: &mut Lowering<'_>, n: NodeId, op: TypeOp, inner: Option<NodeId>) {
    if let Some(inner) = inner {
        let inner = l.type_or_opaque(inner);
        l.type_of_type(n, op, inner);
    }
}

pub(super) fn leave_pointer(l: &mut Lowering<'_>, n: NodeId) {
    let inner = l.first_named(n);
    derived(l, n, TypeOp::Pointer, inner);
}

pub(super) fn leave_array(l: &mut Lowering<'_>, n: NodeId) {
    let inner = l.child(n, field::ELEMENT);
    derived(l, n, TypeOp::Array, inner);
}

pub(super) fn leave_slice(l: &mut Lowering<'_>, n: NodeId) {
    let inner = l.child(n, field::ELEMENT);
    derived(l, n, TypeOp::Slice, inner);
}

pub(super) fn leave_channel(l: &mut Lowering<'_>, n: NodeId) {
    let inner = l.child(n, field::VALUE);
    derived(l, n, TypeOp::Channel, inner);
}

pub(super) fn leave_map(l: &mut Lowering<'_>, n: NodeId) {
    if let (Some(key), Some(value)) = (l.child(n, field::KEY), l.child(n, field::VALUE)) {
        let (key, value) = (l.type_or_opaque(key), l.type_or_opaque(value));
        l.set_type(n, TypeKind::Map(key, value));
    }
}

pub(super) fn leave_function(l: &mut Lowering<'_>, n: NodeId) {
    let params = l.child(n, field::PARAMETERS).map(|list| parameter_types(l, list)).unwrap_or_default();
    let result = l.child(n, field::RESULT).map(|result| super::definitions::result_type(l, result));
    let params = l.type_list(&params);
    l.set_type(n, TypeKind::Function { params, result });
}

/// One type for each parameter: `a, b int` is two.
pub(super) fn parameter_types(l: &mut Lowering<'_>, list: NodeId) -> Vec<TypeId> {
    let parameters: Vec<NodeId> = l.named_children(list).collect();
    let mut types = vec![];
    for parameter in parameters {
        let Some(ty) = l.child(parameter, field::TYPE).map(|ty| l.type_or_opaque(ty)) else { continue };
        let names = l.children_in(parameter, field::NAME).filter(|name| l.node(*name).is_named()).count();
        types.extend(std::iter::repeat_n(ty, names.max(1)));
    }
    types
}
