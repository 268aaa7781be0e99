//! Declarators: what stands between a declaration's type and the name it declares.
//!
//! `int *(*f(int a))[3]` reads from the name outwards; the tree nests from outside in. The innermost wrapper around
//! the name says what the name is (a function here), those around it what it yields.

use super::kinds::*;
use crate::field;
use crate::lower::{Lowering, Value};
use crate::tree::NodeId;
use pellucid_model::{TypeId, TypeKind, TypeOp};

/// A declarator taken apart.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shape {
    /// What is declared: an identifier, a qualified name, an operator, a structured binding.
    pub(super) name: NodeId,
    /// The function declarator directly around the name, if it declares a function.
    pub(super) function: Option<NodeId>,
}

/// The declarator inside a wrapper; `None` if `n` is no wrapper or holds none.
fn inner(l: &Lowering<'_>, n: NodeId) -> Option<NodeId> {
    match l.kind(n) {
        POINTER_DECLARATOR
        | POINTER_TYPE_DECLARATOR
        | ARRAY_DECLARATOR
        | FUNCTION_DECLARATOR
        | INIT_DECLARATOR
        | NEW_DECLARATOR
        | ABSTRACT_POINTER_DECLARATOR
        | ABSTRACT_ARRAY_DECLARATOR
        | ABSTRACT_FUNCTION_DECLARATOR => l.child(n, field::DECLARATOR),
        REFERENCE_DECLARATOR
        | ABSTRACT_REFERENCE_DECLARATOR
        | PARENTHESIZED_DECLARATOR
        | ABSTRACT_PARENTHESIZED_DECLARATOR
        | ATTRIBUTED_DECLARATOR
        | VARIADIC_DECLARATOR => l.named_children(n).find(|child| !is_decoration(l.kind(*child))),
        _ => None,
    }
}

fn is_decoration(kind: u16) -> bool {
    matches!(
        kind,
        ATTRIBUTE_SPECIFIER
            | ATTRIBUTE_DECLARATION
            | TYPE_QUALIFIER
            | MS_CALL_MODIFIER
            | MS_POINTER_MODIFIER
            | MS_DECLSPEC_MODIFIER
            | MS_BASED_MODIFIER
    )
}

fn is_wrapper(kind: u16) -> bool {
    matches!(
        kind,
        POINTER_DECLARATOR
            | POINTER_TYPE_DECLARATOR
            | ARRAY_DECLARATOR
            | FUNCTION_DECLARATOR
            | INIT_DECLARATOR
            | NEW_DECLARATOR
            | REFERENCE_DECLARATOR
            | PARENTHESIZED_DECLARATOR
            | ATTRIBUTED_DECLARATOR
            | VARIADIC_DECLARATOR
            | ABSTRACT_POINTER_DECLARATOR
            | ABSTRACT_ARRAY_DECLARATOR
            | ABSTRACT_FUNCTION_DECLARATOR
            | ABSTRACT_REFERENCE_DECLARATOR
            | ABSTRACT_PARENTHESIZED_DECLARATOR
    )
}

/// Takes a declarator apart; `None` if it names nothing.
pub(super) fn shape(l: &Lowering<'_>, declarator: NodeId) -> Option<Shape> {
    let mut function = None;
    let mut at = declarator;
    while is_wrapper(l.kind(at)) {
        match l.kind(at) {
            FUNCTION_DECLARATOR => function = Some(at),
            PARENTHESIZED_DECLARATOR | ATTRIBUTED_DECLARATOR | INIT_DECLARATOR => {}
            _ => function = None,
        }
        at = inner(l, at)?;
    }
    Some(Shape { name: at, function })
}

/// The type of what `declarator` declares, `base` being the declaration's; of a function, what it returns.
pub(super) fn apply(l: &mut Lowering<'_>, declarator: NodeId, base: TypeId) -> TypeId {
    let stop = shape(l, declarator).and_then(|shape| shape.function);
    let mut ty = base;
    let mut at = Some(declarator);
    while let Some(n) = at.filter(|n| is_wrapper(l.kind(*n))) {
        if Some(n) == stop {
            return trailing_type(l, n).unwrap_or(ty);
        }
        ty = match l.kind(n) {
            POINTER_DECLARATOR | POINTER_TYPE_DECLARATOR | ABSTRACT_POINTER_DECLARATOR => {
                l.push_type(n, TypeKind::Of(TypeOp::Pointer, ty))
            }
            REFERENCE_DECLARATOR | ABSTRACT_REFERENCE_DECLARATOR => {
                l.push_type(n, TypeKind::Of(TypeOp::Reference, ty))
            }
            ARRAY_DECLARATOR | ABSTRACT_ARRAY_DECLARATOR | NEW_DECLARATOR => {
                l.push_type(n, TypeKind::Of(TypeOp::Array, ty))
            }
            VARIADIC_DECLARATOR => l.push_type(n, TypeKind::Of(TypeOp::Variadic, ty)),
            FUNCTION_DECLARATOR | ABSTRACT_FUNCTION_DECLARATOR => function_type(l, n, ty),
            _ => ty,
        };
        at = inner(l, n);
    }
    ty
}

pub(super) fn function_type(l: &mut Lowering<'_>, n: NodeId, result: TypeId) -> TypeId {
    let parameters = l.child(n, field::PARAMETERS);
    let nodes: Vec<NodeId> = parameters.map(|list| l.named_children(list).collect()).unwrap_or_default();
    let types: Vec<TypeId> = nodes.into_iter().filter_map(|parameter| parameter_type(l, parameter)).collect();
    let params = l.type_list(&types);
    let result = trailing_type(l, n).unwrap_or(result);
    l.push_type(n, TypeKind::Function { params, result: Some(result) })
}

fn parameter_type(l: &Lowering<'_>, parameter: NodeId) -> Option<TypeId> {
    match l.value(parameter) {
        Value::Type(ty) => Some(ty),
        Value::Def(definition) => l.definition_at(definition).ty,
        _ => None,
    }
}

/// `auto f() -> T`.
pub(super) fn trailing_type(l: &mut Lowering<'_>, function: NodeId) -> Option<TypeId> {
    let trailing = l.child_of_kind(function, TRAILING_RETURN_TYPE)?;
    let descriptor = l.first_named(trailing)?;
    Some(l.type_or_opaque(descriptor))
}
