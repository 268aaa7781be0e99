//! Types as written.

use super::kinds::*;
use crate::field;
use crate::lower::{Lowering, Value};
use crate::tree::NodeId;
use pellucid_model::{ExprKind, NameId, TypeId, TypeKind, TypeOp, Use};

pub(super) fn leave_name(l: &mut Lowering<'_>, n: NodeId) {
    match l.bytes(n) {
        b"Self" => {
            l.set_type(n, TypeKind::SelfType);
        }
        b"_" => {
            l.set_type(n, TypeKind::Inferred);
        }
        _ => {
            let name = l.name(n);
            let ty = l.named_type(n, &[name], &[]);
            l.set_value(n, Value::Type(ty));
        }
    }
}

pub(super) fn leave_never(l: &mut Lowering<'_>, n: NodeId) {
    let text = l.name(n);
    l.set_type(n, TypeKind::Literal(text));
}

/// Whether `kind` is a part of a path of mere names.
fn is_segment(kind: u16) -> bool {
    matches!(kind, IDENTIFIER | TYPE_IDENTIFIER | SELF | SUPER | CRATE | METAVARIABLE)
}

/// Names of a path, from outermost to innermost.
pub(super) fn segments(l: &mut Lowering<'_>, path: NodeId) -> Vec<NameId> {
    let nodes: Vec<NodeId> =
        (path.0..l.node(path).next).map(NodeId).filter(|at| is_segment(l.kind(*at))).collect();
    let root = l.bytes(path).starts_with(b"::").then(|| l.intern("::"));
    root.into_iter().chain(nodes.into_iter().map(|segment| l.name(segment))).collect()
}

/// The type that a path of mere names stands for.
pub(super) fn of_path(l: &mut Lowering<'_>, path: NodeId) -> TypeId {
    if l.bytes(path) == b"Self" {
        return l.push_type(path, TypeKind::SelfType);
    }
    let segments = segments(l, path);
    l.named_type(path, &segments, &[])
}

/// Whether a path is made of names only: no type arguments, no `<T as Trait>`.
fn is_plain(l: &Lowering<'_>, path: NodeId) -> bool {
    (path.0..l.node(path).next).map(NodeId).all(|at| {
        let kind = l.kind(at);
        is_segment(kind)
            || matches!(kind, SCOPED_IDENTIFIER | SCOPED_TYPE_IDENTIFIER | T_COLON_COLON)
            || l.node(at).is_extra()
            || l.parent_kind(at) == LINE_COMMENT
    })
}

/// The names of a plain path are segments of one type, no expressions of their own. Says whether it is one.
pub(super) fn claim_path(l: &mut Lowering<'_>, path: NodeId) -> bool {
    let plain = is_plain(l, path);
    if plain {
        l.claim(path);
    }
    plain
}

pub(super) fn enter_scoped(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(name) = l.child(n, field::NAME) {
        l.claim(name);
    }
    if let Some(path) = l.child(n, field::PATH) {
        claim_path(l, path);
    }
}

/// `a::b::T`; a member of a type with arguments (`<T as Trait>::Item`, `A<B>::C`) is the type of that member.
pub(super) fn leave_scoped(l: &mut Lowering<'_>, n: NodeId) {
    let Some(member) = l.child(n, field::NAME) else { return };
    let path = l.child(n, field::PATH);
    if let Some(path) = path.filter(|path| l.value(*path) != Value::None) {
        let base = l.expr(path);
        let (name, name_span) = (l.name(member), l.span(member));
        let kind = ExprKind::Member { base, name, name_span, usage: Use::Read };
        let expr = l.push_expr(l.span(n), kind);
        l.set_type(n, TypeKind::TypeOf(expr));
        return;
    }
    let segments = segments(l, n);
    let ty = l.named_type(n, &segments, &[]);
    l.set_value(n, Value::Type(ty));
}

pub(super) fn enter_generic(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(path) = l.child(n, field::TYPE) {
        claim_path(l, path);
    }
}

/// `a::T<A, B>`.
pub(super) fn leave_generic(l: &mut Lowering<'_>, n: NodeId) {
    let Some(path) = l.child(n, field::TYPE) else { return };
    let args = arguments(l, n);
    if l.value(path) != Value::None {
        // A path that is no mere name: its type, and the arguments beside.
        let base = l.expr(path);
        let base = l.push_type(path, TypeKind::TypeOf(base));
        let list: Vec<TypeId> = std::iter::once(base).chain(args).collect();
        let list = l.type_list(&list);
        l.set_type(n, TypeKind::Opaque(list));
        return;
    }
    let segments = segments(l, path);
    let ty = l.named_type(n, &segments, &args);
    l.set_value(n, Value::Type(ty));
}

/// Types in the `<...>` of `n`; lifetimes and constants are left out.
pub(super) fn arguments(l: &Lowering<'_>, n: NodeId) -> Vec<TypeId> {
    let list = l.child(n, field::TYPE_ARGUMENTS);
    list.map(|list| l.named_children(list).filter_map(|ty| l.ty(ty)).collect()).unwrap_or_default()
}

/// `Item = T` in type arguments.
pub(super) fn enter_binding(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(name) = l.child(n, field::NAME) {
        l.claim(name);
    }
}

/// What has the type after its own words: `Item = T`, `for<'a> T`.
pub(super) fn leave_inner(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(ty) = l.child(n, field::TYPE).and_then(|ty| l.ty(ty)) {
        l.set_value(n, Value::Type(ty));
    }
}

/// A type derived from one other.
pub(super) fn leave_derived(l: &mut Lowering<'_>, n: NodeId) {
    let (op, inner) = match l.kind(n) {
        REFERENCE_TYPE => (TypeOp::Reference, l.child(n, field::TYPE)),
        POINTER_TYPE => (TypeOp::Pointer, l.child(n, field::TYPE)),
        ARRAY_TYPE if l.child(n, field::LENGTH).is_some() => (TypeOp::Array, l.child(n, field::ELEMENT)),
        ARRAY_TYPE => (TypeOp::Slice, l.child(n, field::ELEMENT)),
        ABSTRACT_TYPE => (TypeOp::Impl, l.child(n, field::TRAIT)),
        DYNAMIC_TYPE => (TypeOp::Dyn, l.child(n, field::TRAIT)),
        _ => (TypeOp::Other, l.first_named(n)),
    };
    if let Some(inner) = inner {
        let inner = l.type_or_opaque(inner);
        l.type_of_type(n, op, inner);
    }
}

/// A type made of several: tuples are that; `A + B` and `T as Trait` are all of them.
pub(super) fn leave_several(l: &mut Lowering<'_>, n: NodeId) {
    let inner: Vec<TypeId> = l.named_children(n).filter_map(|ty| l.ty(ty)).collect();
    let list = l.type_list(&inner);
    let kind = match l.kind(n) {
        TUPLE_TYPE | UNIT_TYPE => TypeKind::Tuple(list),
        _ => TypeKind::Intersection(list),
    };
    l.set_type(n, kind);
}

/// `fn(A) -> B`, and `Fn(A) -> B`.
pub(super) fn leave_function(l: &mut Lowering<'_>, n: NodeId) {
    let list = l.child(n, field::PARAMETERS);
    let params: Vec<NodeId> = list.map(|list| l.named_children(list).collect()).unwrap_or_default();
    let params: Vec<TypeId> = params
        .into_iter()
        .map(|parameter| {
            l.child(parameter, field::TYPE).filter(|_| l.kind(parameter) == PARAMETER).unwrap_or(parameter)
        })
        .filter_map(|ty| l.ty(ty))
        .collect();
    let params = l.type_list(&params);
    let result = l.child(n, field::RETURN_TYPE).map(|ty| l.type_or_opaque(ty));
    l.set_type(n, TypeKind::Function { params, result });
}
