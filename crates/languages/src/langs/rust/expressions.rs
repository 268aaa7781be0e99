//! Expressions.

use super::kinds::*;
use super::types;
use crate::field;
use crate::lower::{Lowering, Value};
use crate::tree::NodeId;
use pellucid_model::{
    Argument, Construct, EventFlags, ExprId, ExprKind, LiteralKind, NameId, ScopeKind, Span, Use, WrapOp,
};

/// `self` is a value, or the module at the start of a path.
pub(super) fn leave_self(l: &mut Lowering<'_>, n: NodeId) {
    if l.value(n) != Value::None {
        return;
    }
    if l.parent_kind(n) == SCOPED_IDENTIFIER {
        l.name_expr(n);
    } else {
        l.set_expr(n, ExprKind::This);
    }
}

/// What stands before the last `::` of a path names a type or module; as such it is read.
pub(super) fn enter_path(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(name) = l.child(n, field::NAME) {
        l.claim(name);
    }
    if let Some(path) = l.child(n, field::PATH) {
        types::claim_path(l, path);
    }
}

/// `a::b::c` is a member of the type or module `a::b`; a leading `::` is a name of that spelling.
pub(super) fn leave_path(l: &mut Lowering<'_>, n: NodeId) {
    let Some(name) = l.child(n, field::NAME) else { return };
    let base = match l.child(n, field::PATH) {
        Some(path) if l.value(path) == Value::None => {
            let ty = types::of_path(l, path);
            l.push_expr(l.span(path), ExprKind::Type(ty))
        }
        Some(path) => l.expr(path),
        None => {
            let start = l.span(n).start;
            let root = l.intern("::");
            l.push_expr(Span::new(start, start + 2), ExprKind::Name { name: root, usage: Use::Read })
        }
    };
    l.member_expr(n, base, name);
}

pub(super) fn enter_field(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(member) = l.child(n, field::FIELD) {
        l.claim(member);
    }
}

pub(super) fn leave_field(l: &mut Lowering<'_>, n: NodeId) {
    if let (Some(base), Some(member)) = (l.child(n, field::VALUE), l.child(n, field::FIELD)) {
        let base = l.expr(base);
        l.member_expr(n, base, member);
    }
}

/// `f::<T>`: what is done with it is done with `f`.
pub(super) fn enter_generic(l: &mut Lowering<'_>, n: NodeId) {
    let usage = l.usage(n);
    if let Some(function) = l.child(n, field::FUNCTION) {
        l.set_usage(function, usage);
    }
}

pub(super) fn leave_generic(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(function) = l.child(n, field::FUNCTION) {
        l.set_value(n, l.value(function));
    }
}

pub(super) fn enter_call(l: &mut Lowering<'_>, n: NodeId) {
    let Some(function) = l.child(n, field::FUNCTION) else { return };
    l.set_usage(function, Use::Call);
    let named = if l.kind(function) == GENERIC_FUNCTION { l.child(function, field::FUNCTION) } else { None };
    let named = named.unwrap_or(function);
    let name = match l.kind(named) {
        FIELD_EXPRESSION => l.child(named, field::FIELD),
        SCOPED_IDENTIFIER => l.child(named, field::NAME),
        _ => None,
    };
    l.mark_event(name.unwrap_or(n), Construct::Call, EventFlags::NONE);
}

pub(super) fn leave_call(l: &mut Lowering<'_>, n: NodeId) {
    let Some(function) = l.child(n, field::FUNCTION) else { return };
    let callee = l.expr(function);
    let generic = l.kind(function) == GENERIC_FUNCTION;
    let type_args = if generic { types::arguments(l, function) } else { vec![] };
    let args = l.child(n, field::ARGUMENTS).map(|list| elements(l, list)).unwrap_or_default();
    l.call_expr(n, callee, &args, &type_args);
}

/// Expressions of a list, attributes aside.
fn elements(l: &mut Lowering<'_>, list: NodeId) -> Vec<Argument> {
    let nodes: Vec<NodeId> =
        l.named_children(list).filter(|child| l.kind(*child) != ATTRIBUTE_ITEM).collect();
    l.positional(nodes)
}

pub(super) fn enter_struct(l: &mut Lowering<'_>, n: NodeId) {
    l.mark_event(n, Construct::New, EventFlags::NONE);
}

/// `T { a: x, b, ..rest }`.
pub(super) fn leave_struct(l: &mut Lowering<'_>, n: NodeId) {
    let Some(ty) = l.child(n, field::NAME).map(|ty| l.type_or_opaque(ty)) else { return };
    let body = l.child(n, field::BODY);
    let nodes: Vec<NodeId> = body.map(|body| l.named_children(body).collect()).unwrap_or_default();
    let args: Vec<Argument> = nodes.into_iter().filter_map(|node| initializer(l, node)).collect();
    l.new_expr(n, ty, &args);
}

fn initializer(l: &mut Lowering<'_>, n: NodeId) -> Option<Argument> {
    match l.kind(n) {
        FIELD_INITIALIZER => {
            let (name, value) = (l.child(n, field::FIELD)?, l.child(n, field::VALUE)?);
            Some(Argument { name: l.name(name), value: l.expr(value) })
        }
        SHORTHAND_FIELD_INITIALIZER => {
            let name = l.child_of_kind(n, IDENTIFIER)?;
            Some(Argument { name: l.name(name), value: l.expr(name) })
        }
        BASE_FIELD_INITIALIZER => {
            let rest = l.first_named(n)?;
            let rest = l.expr(rest);
            let value = l.push_expr(l.span(n), ExprKind::Wrap(WrapOp::Spread, rest));
            Some(Argument { name: NameId::EMPTY, value })
        }
        _ => None,
    }
}

/// The field of a tuple struct looks like a number.
pub(super) fn enter_initializer(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(name) = l.child(n, field::FIELD) {
        l.claim(name);
    }
}

pub(super) fn leave_index(l: &mut Lowering<'_>, n: NodeId) {
    let mut parts = l.named_children(n);
    let (Some(base), index) = (parts.next(), parts.next()) else { return };
    let base = l.expr(base);
    let index = index.map(|index| l.expr(index));
    let usage = l.usage(n);
    l.set_expr(n, ExprKind::Index { base, index, usage });
}

pub(super) fn enter_unary(l: &mut Lowering<'_>, n: NodeId) {
    if l.has(n, T_BANG) {
        l.open_event(n, Construct::Not);
    }
}

pub(super) fn leave_unary(l: &mut Lowering<'_>, n: NodeId) {
    let Some(operand) = l.first_named(n) else { return };
    let op = if l.has(n, T_STAR) { WrapOp::Deref } else { WrapOp::Other };
    wrap(l, n, op, operand);
}

fn wrap(l: &mut Lowering<'_>, n: NodeId, op: WrapOp, operand: NodeId) -> ExprId {
    let inner = l.expr(operand);
    l.wrap_expr(n, op, inner)
}

/// `&mut x` lets others write to `x`; `&x` reads it.
pub(super) fn enter_reference(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(value) = l.child(n, field::VALUE).filter(|_| l.has(n, MUTABLE_SPECIFIER)) {
        l.set_usage(value, Use::Address);
    }
}

pub(super) fn leave_reference(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(value) = l.child(n, field::VALUE) {
        wrap(l, n, WrapOp::AddressOf, value);
    }
}

pub(super) fn enter_binary(l: &mut Lowering<'_>, n: NodeId) {
    let Some(operator) = l.child(n, field::OPERATOR) else { return };
    match l.kind(operator) {
        T_AMP_AMP => enter_short_circuit(l, n, operator, Construct::And),
        T_PIPE_PIPE => enter_short_circuit(l, n, operator, Construct::Or),
        T_EQ_EQ | T_BANG_EQ | T_LT | T_LT_EQ | T_GT | T_GT_EQ => {
            l.mark_event(operator, Construct::Comparison, EventFlags::NONE);
        }
        _ => {}
    }
}

fn enter_short_circuit(l: &mut Lowering<'_>, n: NodeId, operator: NodeId, construct: Construct) {
    l.open_operator(n, operator, construct);
    if let Some(right) = l.child(n, field::RIGHT) {
        l.set_region(right, ScopeKind::Branch);
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
    if let (Some(value), Some(ty)) = (l.child(n, field::VALUE), l.child(n, field::TYPE)) {
        let (value, ty) = (l.expr(value), l.type_or_opaque(ty));
        l.set_expr(n, ExprKind::Cast { ty, value });
    }
}

/// `x?`
pub(super) fn leave_try(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(operator) = l.child_of_kind(n, T_QUESTION) {
        l.mark_event(operator, Construct::TryOperator, EventFlags::NONE);
    }
    if let Some(inner) = l.first_named(n) {
        wrap(l, n, WrapOp::Unwrap, inner);
    }
}

/// `x.await`
pub(super) fn leave_await(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(word) = l.child_of_kind(n, KW_AWAIT) {
        l.mark_event(word, Construct::Await, EventFlags::NONE);
    }
    if let Some(inner) = l.first_named(n) {
        wrap(l, n, WrapOp::Await, inner);
    }
}

/// `(a, b)`, `[a, b]`, `[a; n]`.
pub(super) fn leave_collection(l: &mut Lowering<'_>, n: NodeId) {
    let kind = if l.kind(n) == ARRAY_EXPRESSION { LiteralKind::List } else { LiteralKind::Tuple };
    let args = elements(l, n);
    let list = l.argument_list(&args);
    l.set_expr(n, ExprKind::Collection(kind, list));
}

/// `"a"`, `r#"a"#`, `b"a"`, `c"a"`.
pub(super) fn leave_string(l: &mut Lowering<'_>, n: NodeId) {
    let span = l.span(n);
    let bytes = l.bytes(n);
    let prefix = bytes.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
    let hashes = bytes[prefix..].iter().take_while(|byte| **byte == b'#').count();
    let kind = if bytes.starts_with(b"b") { LiteralKind::Bytes } else { LiteralKind::String };
    let start = span.start + (prefix + hashes + 1) as u32;
    let end = span.end.saturating_sub(hashes as u32 + 1);
    l.literal(n, kind, Span::new(start.min(span.end), end.max(start).min(span.end)));
}

/// A literal of any kind, where no handler is called for it: in token trees.
pub(super) fn any_literal(l: &mut Lowering<'_>, n: NodeId) {
    let kind = match l.kind(n) {
        STRING_LITERAL | RAW_STRING_LITERAL => return leave_string(l, n),
        CHAR_LITERAL => LiteralKind::Char,
        FLOAT_LITERAL => LiteralKind::Float,
        BOOLEAN_LITERAL => LiteralKind::Boolean,
        _ => LiteralKind::Integer,
    };
    leave_literal(l, n, kind);
}

pub(super) fn leave_literal(l: &mut Lowering<'_>, n: NodeId, kind: LiteralKind) {
    let span = l.span(n);
    let inside = match (kind, l.bytes(n)) {
        (LiteralKind::Char, [b'\'', .., b'\'']) => Span::new(span.start + 1, span.end - 1),
        _ => span,
    };
    l.literal(n, kind, inside);
}

/// `-1` in a pattern.
pub(super) fn leave_negative(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(inner) = l.first_named(n) {
        wrap(l, n, WrapOp::Other, inner);
    }
}
