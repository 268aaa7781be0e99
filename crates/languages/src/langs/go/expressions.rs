//! Go's expressions.

use super::kinds::*;
use crate::family::Language;
use crate::field;
use crate::lower::{Lowering, Value};
use crate::tree::{NodeId, Tree};
use pellucid_model::{Argument, Construct, EventFlags, ExprKind, LiteralKind, NameId, TypeKind, Use, WrapOp};

/// Since Go 1.26 `new` takes an expression, which the grammar refuses: the call is parsed under another name. The
/// text that facts are read from stays as it is.
pub(super) fn mask_new(_: &Language, text: &[u8], _tree: &Tree) -> Option<Vec<u8>> {
    const CALL: &[u8] = b"new(";
    let word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80;
    let mut masked = text.to_vec();
    let mut found = false;
    for at in 0..text.len().saturating_sub(CALL.len()) {
        let begins = at == 0 || !word(text[at - 1]) && text[at - 1] != b'.';
        if begins && text[at..].starts_with(CALL) {
            masked[at..at + 3].copy_from_slice(b"neW");
            found = true;
        }
    }
    found.then_some(masked)
}

pub(super) fn enter_selector(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(member) = l.child(n, field::FIELD) {
        l.claim(member);
    }
}

pub(super) fn leave_selector(l: &mut Lowering<'_>, n: NodeId) {
    if let (Some(base), Some(member)) = (l.child(n, field::OPERAND), l.child(n, field::FIELD)) {
        let base = l.expr(base);
        l.member_expr(n, base, member);
    }
}

pub(super) fn enter_call(l: &mut Lowering<'_>, n: NodeId) {
    l.mark_event(n, Construct::Call, EventFlags::NONE);
    if let Some(function) = l.child(n, field::FUNCTION) {
        l.set_usage(function, Use::Call);
    }
}

pub(super) fn leave_call(l: &mut Lowering<'_>, n: NodeId) {
    let Some(callee) = l.child(n, field::FUNCTION).map(|function| l.expr(function)) else { return };
    let list = l.child(n, field::ARGUMENTS);
    let nodes: Vec<NodeId> = list.map(|list| l.named_children(list).collect()).unwrap_or_default();
    let args: Vec<Argument> = nodes.into_iter().map(|node| argument(l, node)).collect();
    let types = super::types::type_arguments(l, n);
    l.call_expr(n, callee, &args, &types);
}

fn argument(l: &mut Lowering<'_>, node: NodeId) -> Argument {
    let mut value = l.expr(node);
    if l.kind(node) == VARIADIC_ARGUMENT {
        value = l.push_expr(l.span(node), ExprKind::Wrap(WrapOp::Spread, value));
    }
    Argument { name: NameId::EMPTY, value }
}

pub(super) fn leave_composite(l: &mut Lowering<'_>, n: NodeId) {
    let Some(ty) = l.child(n, field::TYPE).map(|ty| l.type_or_opaque(ty)) else { return };
    let args = l.child(n, field::BODY).map(|body| elements(l, body)).unwrap_or_default();
    l.mark_event(n, Construct::New, EventFlags::NONE);
    l.new_expr(n, ty, &args);
}

/// In `T{Key: v}` a bare identifier as key may be a field or a variable; which, the linker decides by T. It is kept
/// as the argument's name. Where T is written as a map or list, it is a value like any other.
pub(super) fn enter_keyed(l: &mut Lowering<'_>, n: NodeId) {
    let literal = l.tree.parent(n).and_then(|body| l.tree.parent(body));
    let ty = literal
        .filter(|literal| l.kind(*literal) == COMPOSITE_LITERAL)
        .and_then(|one| l.child(one, field::TYPE));
    let keys_are_values = ty.is_some_and(|ty| {
        matches!(l.kind(ty), MAP_TYPE | ARRAY_TYPE | SLICE_TYPE | IMPLICIT_LENGTH_ARRAY_TYPE)
    });
    if let Some(key) = l.child(n, field::KEY).filter(|key| bare_key(l, *key) && !keys_are_values) {
        l.claim(key);
    }
}

fn bare_key(l: &Lowering<'_>, key: NodeId) -> bool {
    l.first_named(key).is_some_and(|inner| l.kind(inner) == IDENTIFIER)
}

/// Elements of a composite literal without a type of its own, nested in another.
pub(super) fn leave_literal_value(l: &mut Lowering<'_>, n: NodeId) {
    if l.parent_kind(n) != COMPOSITE_LITERAL {
        let args = elements(l, n);
        let list = l.argument_list(&args);
        l.set_expr(n, ExprKind::Collection(LiteralKind::Map, list));
    }
}

fn elements(l: &mut Lowering<'_>, body: NodeId) -> Vec<Argument> {
    let nodes: Vec<NodeId> = l.named_children(body).collect();
    nodes.into_iter().map(|node| element(l, node)).collect()
}

fn element(l: &mut Lowering<'_>, node: NodeId) -> Argument {
    if l.kind(node) != KEYED_ELEMENT {
        return Argument { name: NameId::EMPTY, value: l.expr(node) };
    }
    let key = l.child(node, field::KEY);
    let value = l.child(node, field::VALUE).unwrap_or(node);
    let value = l.expr(value);
    let name = match key {
        Some(key) if bare_key(l, key) => l.name(key),
        Some(key) => match l.value(key) {
            Value::Expr(expr) => match l.expr_at(expr).kind {
                ExprKind::Literal(LiteralKind::String, text) => text,
                _ => NameId::EMPTY,
            },
            _ => NameId::EMPTY,
        },
        None => NameId::EMPTY,
    };
    Argument { name, value }
}

pub(super) fn leave_index(l: &mut Lowering<'_>, n: NodeId) {
    let Some(base) = l.child(n, field::OPERAND).map(|operand| l.expr(operand)) else { return };
    if l.kind(n) == SLICE_EXPRESSION {
        l.wrap_expr(n, WrapOp::Other, base);
        return;
    }
    let index = l.child(n, field::INDEX).map(|index| l.expr(index));
    let usage = l.usage(n);
    l.set_expr(n, ExprKind::Index { base, index, usage });
}

pub(super) fn enter_unary(l: &mut Lowering<'_>, n: NodeId) {
    let Some(operator) = l.child(n, field::OPERATOR) else { return };
    match l.kind(operator) {
        T_BANG => {
            l.open_event(n, Construct::Not);
        }
        T_AMP => {
            if let Some(operand) = l.child(n, field::OPERAND) {
                l.set_usage(operand, Use::Address);
            }
        }
        _ => {}
    }
}

pub(super) fn leave_unary(l: &mut Lowering<'_>, n: NodeId) {
    let (Some(operator), Some(operand)) = (l.child(n, field::OPERATOR), l.child(n, field::OPERAND)) else {
        return;
    };
    let op = match l.kind(operator) {
        T_STAR => WrapOp::Deref,
        T_AMP => WrapOp::AddressOf,
        T_LT_MINUS => WrapOp::Receive,
        _ => WrapOp::Other,
    };
    let inner = l.expr(operand);
    l.wrap_expr(n, op, inner);
}

pub(super) fn enter_binary(l: &mut Lowering<'_>, n: NodeId) {
    let Some(operator) = l.child(n, field::OPERATOR) else { return };
    match l.kind(operator) {
        T_AMP_AMP => {
            l.open_operator(n, operator, Construct::And);
        }
        T_PIPE_PIPE => {
            l.open_operator(n, operator, Construct::Or);
        }
        T_EQ_EQ | T_BANG_EQ | T_LT | T_LT_EQ | T_GT | T_GT_EQ => {
            l.mark_event(operator, Construct::Comparison, EventFlags::NONE);
        }
        _ => {}
    }
}

pub(super) fn leave_binary(l: &mut Lowering<'_>, n: NodeId) {
    let parts = (l.child(n, field::LEFT), l.child(n, field::OPERATOR), l.child(n, field::RIGHT));
    let (Some(left), Some(operator), Some(right)) = parts else { return };
    let op = l.name(operator);
    let (left, right) = (l.expr(left), l.expr(right));
    l.set_expr(n, ExprKind::Binary { op, left, right });
}

pub(super) fn leave_cast(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(generic) = l.child(n, field::TYPE).filter(|ty| l.kind(*ty) == GENERIC_TYPE) {
        return leave_generic_call(l, n, generic);
    }
    if let (Some(operand), Some(ty)) = (l.child(n, field::OPERAND), l.child(n, field::TYPE)) {
        let (value, ty) = (l.expr(operand), l.type_or_opaque(ty));
        l.set_expr(n, ExprKind::Cast { ty, value });
    }
}

/// `F[int](x)` converts to a type or calls a function; that depends on what `F` is.
fn leave_generic_call(l: &mut Lowering<'_>, n: NodeId, generic: NodeId) {
    let Some(base) = l.child(generic, field::TYPE) else { return };
    let callee = match (l.child(base, field::PACKAGE), l.child(base, field::NAME)) {
        (Some(package), Some(member)) => {
            let (package, at) = (ExprKind::Name { name: l.name(package), usage: Use::Read }, l.span(package));
            let base_expr = l.push_expr(at, package);
            let (name, name_span) = (l.name(member), l.span(member));
            l.push_expr(l.span(base), ExprKind::Member { base: base_expr, name, name_span, usage: Use::Call })
        }
        _ => {
            let name = l.name(base);
            l.push_expr(l.span(base), ExprKind::Name { name, usage: Use::Call })
        }
    };
    let operand = l.child(n, field::OPERAND);
    let args = l.positional(operand);
    let types = super::types::type_arguments(l, generic);
    l.call_expr(n, callee, &args, &types);
}

/// `f[int]` used as a value.
pub(super) fn leave_instantiation(l: &mut Lowering<'_>, n: NodeId) {
    let mut types: Vec<NodeId> = l.named_children(n).collect();
    if types.is_empty() {
        return;
    }
    let base = types.remove(0);
    let base = l.type_or_opaque(base);
    let path: Vec<NameId> = l.named_parts(base).map(|(path, _)| path.to_vec()).unwrap_or_default();
    let args: Vec<_> = types.into_iter().map(|ty| l.type_or_opaque(ty)).collect();
    let (path, args) = (l.name_list(&path), l.type_list(&args));
    l.set_type(n, TypeKind::Named { path, args });
}

pub(super) fn leave_string(l: &mut Lowering<'_>, n: NodeId) {
    let text = super::definitions::inner(l.span(n));
    l.literal(n, LiteralKind::String, text);
}

pub(super) fn number(l: &mut Lowering<'_>, n: NodeId, kind: LiteralKind) {
    let text = l.span(n);
    l.literal(n, kind, text);
}
