//! Types as written.

use super::super::kinds::*;
use crate::field;
use crate::lower::{Lowering, Value};
use crate::tree::NodeId;
use pellucid_model::{ListId, NameId, TypeId, TypeKind, TypeOp};

/// The types that are direct children of `n`.
pub(super) fn in_order(lowering: &Lowering<'_>, n: NodeId) -> Vec<TypeId> {
    lowering.children(n).filter_map(|child| lowering.ty(child)).collect()
}

/// A name; `var` stands for the type of the value.
pub(super) fn leave_name(lowering: &mut Lowering<'_>, n: NodeId) {
    if lowering.bytes(n) == b"var" {
        lowering.set_type(n, TypeKind::Inferred);
    } else {
        leave_primitive(lowering, n);
    }
}

pub(super) fn leave_primitive(lowering: &mut Lowering<'_>, n: NodeId) {
    let name = lowering.name(n);
    let ty = lowering.named_type(n, &[name], &[]);
    lowering.set_value(n, Value::Type(ty));
}

/// The names a path or a generic type begins with are no types of their own.
pub(super) fn enter_compound(lowering: &mut Lowering<'_>, n: NodeId) {
    for child in lowering.children(n) {
        if lowering.kind(child) == TYPE_IDENTIFIER {
            lowering.claim(child);
        }
    }
}

/// Only the outermost node of a path becomes a type.
pub(super) fn leave_scoped(lowering: &mut Lowering<'_>, n: NodeId) {
    if matches!(lowering.parent_kind(n), SCOPED_TYPE_IDENTIFIER | GENERIC_TYPE) {
        return;
    }
    let path = path(lowering, n);
    let ty = lowering.named_type(n, &path, &[]);
    lowering.set_value(n, Value::Type(ty));
}

/// Segments of a path, outermost first: down the left spine, then turned round.
fn path(lowering: &mut Lowering<'_>, n: NodeId) -> Vec<NameId> {
    let mut segments = vec![];
    let mut at = Some(n);
    while let Some(node) = at {
        if matches!(lowering.kind(node), TYPE_IDENTIFIER | IDENTIFIER) {
            segments.push(lowering.name(node));
            break;
        }
        if lowering.kind(node) == SCOPED_TYPE_IDENTIFIER {
            let last =
                lowering.children(node).filter(|child| lowering.kind(*child) == TYPE_IDENTIFIER).last();
            segments.extend(last.map(|last| lowering.name(last)));
        }
        let first = lowering.first_named(node);
        at = first.filter(|first| {
            let pair = matches!(lowering.kind(node), SCOPED_TYPE_IDENTIFIER)
                && lowering.kind(*first) == TYPE_IDENTIFIER
                && lowering.named_children(node).nth(1).is_none();
            !pair
        });
    }
    segments.reverse();
    segments
}

pub(super) fn leave_generic(lowering: &mut Lowering<'_>, n: NodeId) {
    let Some(base) = lowering.first_named(n) else { return };
    let path = path(lowering, base);
    let args = lowering.child_of_kind(n, TYPE_ARGUMENTS).map_or(vec![], |args| in_order(lowering, args));
    let ty = lowering.named_type(n, &path, &args);
    lowering.set_value(n, Value::Type(ty));
}

pub(super) fn leave_array(lowering: &mut Lowering<'_>, n: NodeId) {
    let Some(element) = lowering.child(n, field::ELEMENT) else { return };
    let element = lowering.type_or_opaque(element);
    let ty = with_dimensions(lowering, n, element);
    lowering.set_value(n, Value::Type(ty));
}

/// `ty` as an array of as many dimensions as stand under `n` itself: `int a[]`, `int f()[]`.
pub(super) fn with_dimensions(lowering: &mut Lowering<'_>, n: NodeId, ty: TypeId) -> TypeId {
    let dimensions = lowering.children(n).filter(|child| lowering.kind(*child) == DIMENSIONS);
    let brackets = dimensions.flat_map(|dimension| lowering.children(dimension));
    let count = brackets.filter(|child| lowering.kind(*child) == T_LBRACK).count();
    (0..count).fold(ty, |ty, _| lowering.push_type(n, TypeKind::Of(TypeOp::Array, ty)))
}

pub(super) fn leave_annotated(lowering: &mut Lowering<'_>, n: NodeId) {
    if let Some(ty) = lowering.children(n).find_map(|child| lowering.ty(child)) {
        lowering.set_value(n, Value::Type(ty));
    }
}

/// `?`, `? extends T`, `? super T`.
pub(super) fn leave_wildcard(lowering: &mut Lowering<'_>, n: NodeId) {
    let bound = lowering.children(n).find_map(|child| lowering.ty(child));
    let lower = lowering.has(n, SUPER);
    let kind = match bound {
        None => TypeKind::Opaque(ListId::default()),
        Some(bound) => TypeKind::Of(if lower { TypeOp::Lower } else { TypeOp::Upper }, bound),
    };
    lowering.set_type(n, kind);
}

pub(super) fn leave_catch_type(lowering: &mut Lowering<'_>, n: NodeId) {
    let types = in_order(lowering, n);
    if let [one] = types[..] {
        lowering.set_value(n, Value::Type(one));
    } else {
        let list = lowering.type_list(&types);
        lowering.set_type(n, TypeKind::Union(list));
    }
}
