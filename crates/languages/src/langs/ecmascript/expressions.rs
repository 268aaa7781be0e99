//! Expressions.

use super::classes::created_type;
use super::kinds::*;
use super::patterns::{content, key_name};
use super::types::{arguments, as_path, type_of};
use super::{literals, prototypes, require};
use crate::field;
use crate::lower::{Lowering, Value};
use crate::tree::NodeId;
use pellucid_model::{
    Argument, Construct, EventFlags, ExprId, ExprKind, FlowKind, LiteralKind, NameId, ScopeKind, Use, WrapOp,
};

pub(super) fn leave_this(l: &mut Lowering<'_>, n: NodeId) {
    l.set_expr(n, ExprKind::This);
}

pub(super) fn leave_super(l: &mut Lowering<'_>, n: NodeId) {
    l.set_expr(n, ExprKind::Super);
}

pub(super) fn leave_member(l: &mut Lowering<'_>, n: NodeId) {
    if let (Some(base), Some(member)) = (l.child(n, field::OBJECT), l.child(n, field::PROPERTY)) {
        let base = l.expr(base);
        l.member_expr(n, base, member);
    }
}

pub(super) fn leave_subscript(l: &mut Lowering<'_>, n: NodeId) {
    let Some(base) = l.child(n, field::OBJECT).map(|base| l.expr(base)) else { return };
    let index = l.child(n, field::INDEX).map(|index| l.expr(index));
    let usage = l.usage(n);
    l.set_expr(n, ExprKind::Index { base, index, usage });
}

pub(super) fn enter_call(l: &mut Lowering<'_>, n: NodeId) {
    l.mark_event(n, Construct::Call, EventFlags::NONE);
    if let Some(function) = l.child(n, field::FUNCTION) {
        l.set_usage(function, Use::Call);
    }
    // One of the grammars has a bare token here, the other a node with an event of its own.
    if let Some(chain) = l.child_of_kind(n, T_QUESTION_DOT) {
        l.mark_event(chain, Construct::OptionalChain, EventFlags::NONE);
    }
}

/// A call, or a template with a tag: the tag is called with the parts of the template.
pub(super) fn leave_call(l: &mut Lowering<'_>, n: NodeId) {
    let Some(callee) = l.child(n, field::FUNCTION).map(|function| l.expr(function)) else { return };
    let args = call_arguments(l, n);
    let types = type_arguments(l, n);
    match literals::copied(l, n) {
        // An object that has another one's members is made like that one.
        Some(ty) => l.new_expr(n, ty, &[]),
        None => l.call_expr(n, callee, &args, &types),
    };
    require::note_call(l, n);
    prototypes::note_call(l, n);
}

fn call_arguments(l: &mut Lowering<'_>, n: NodeId) -> Vec<Argument> {
    let Some(list) = l.child(n, field::ARGUMENTS) else { return vec![] };
    if l.kind(list) != TEMPLATE_STRING {
        let nodes: Vec<NodeId> = l.named_children(list).collect();
        return l.positional(nodes);
    }
    let inserted: Vec<NodeId> =
        l.children(list).filter(|child| l.kind(*child) == TEMPLATE_SUBSTITUTION).collect();
    l.positional(std::iter::once(list).chain(inserted))
}

fn type_arguments(l: &mut Lowering<'_>, n: NodeId) -> Vec<pellucid_model::TypeId> {
    l.child(n, field::TYPE_ARGUMENTS).map(|list| arguments(l, list)).unwrap_or_default()
}

pub(super) fn enter_new(l: &mut Lowering<'_>, n: NodeId) {
    l.mark_event(n, Construct::New, EventFlags::NONE);
    if let Some(constructor) = l.child(n, field::CONSTRUCTOR) {
        as_path(l, constructor);
    }
}

pub(super) fn leave_new(l: &mut Lowering<'_>, n: NodeId) {
    let Some(constructor) = l.child(n, field::CONSTRUCTOR) else { return };
    let types = l.child(n, field::TYPE_ARGUMENTS);
    let ty = created_type(l, constructor, types);
    let args = call_arguments(l, n);
    l.new_expr(n, ty, &args);
}

/// Methods of an object literal join a scope of their own: their names are no variables.
pub(super) fn enter_object(l: &mut Lowering<'_>, n: NodeId) {
    if l.has(n, METHOD_DEFINITION) {
        l.open_scope(n, ScopeKind::Block);
    }
}

pub(super) fn leave_object(l: &mut Lowering<'_>, n: NodeId) {
    let members: Vec<NodeId> = l.named_children(n).collect();
    let items: Vec<Argument> = members.into_iter().map(|member| property(l, member)).collect();
    let list = l.argument_list(&items);
    l.set_expr(n, ExprKind::Collection(LiteralKind::Map, list));
}

/// A key that is not computed is no value.
pub(super) fn enter_pair(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(key) = l.child(n, field::KEY).filter(|key| l.kind(*key) != COMPUTED_PROPERTY_NAME) {
        l.claim(key);
    }
    literals::enter_member(l, n);
}

fn property(l: &mut Lowering<'_>, member: NodeId) -> Argument {
    let (key, value) = match l.kind(member) {
        PAIR => (l.child(member, field::KEY), l.child(member, field::VALUE).unwrap_or(member)),
        METHOD_DEFINITION => (l.child(member, field::NAME), member),
        SHORTHAND_PROPERTY_IDENTIFIER => (Some(member), member),
        _ => (None, member),
    };
    let name = key.map_or(NameId::EMPTY, |key| key_name(l, key));
    Argument { name, value: l.expr(value) }
}

pub(super) fn leave_array(l: &mut Lowering<'_>, n: NodeId) {
    let nodes: Vec<NodeId> = l.named_children(n).collect();
    let items = l.positional(nodes);
    let list = l.argument_list(&items);
    l.set_expr(n, ExprKind::Collection(LiteralKind::List, list));
}

fn wrap(l: &mut Lowering<'_>, n: NodeId, op: WrapOp) {
    if let Some(inner) = l.first_named(n) {
        let inner = l.expr(inner);
        l.wrap_expr(n, op, inner);
    }
}

pub(super) fn leave_spread(l: &mut Lowering<'_>, n: NodeId) {
    wrap(l, n, WrapOp::Spread);
}

pub(super) fn leave_await(l: &mut Lowering<'_>, n: NodeId) {
    wrap(l, n, WrapOp::Await);
}

pub(super) fn enter_non_null(l: &mut Lowering<'_>, n: NodeId) {
    let usage = l.usage(n);
    if let Some(inner) = l.first_named(n).filter(|_| usage != Use::Read) {
        l.set_usage(inner, usage);
    }
}

pub(super) fn leave_non_null(l: &mut Lowering<'_>, n: NodeId) {
    wrap(l, n, WrapOp::Unwrap);
}

/// `x as T`, `<T>x`; `x as const` is x.
pub(super) fn leave_cast(l: &mut Lowering<'_>, n: NodeId) {
    let parts: Vec<NodeId> = l.named_children(n).collect();
    let (value, ty) = match (parts.as_slice(), l.kind(n)) {
        ([types, value], TYPE_ASSERTION) => (*value, l.first_named(*types)),
        ([value, ty], _) => (*value, Some(*ty)),
        ([value], _) => (*value, None),
        _ => return,
    };
    let value = l.expr(value);
    match ty {
        Some(ty) => {
            let ty = type_of(l, ty);
            l.set_expr(n, ExprKind::Cast { ty, value });
        }
        None => l.set_value(n, Value::Expr(value)),
    }
}

/// `a, b` is worth its last.
pub(super) fn leave_sequence(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(last) = l.named_children(n).last() {
        let value = l.expr(last);
        l.set_value(n, Value::Expr(value));
    }
}

pub(super) fn leave_string(l: &mut Lowering<'_>, n: NodeId) {
    let text = content(l, n);
    l.literal(n, LiteralKind::String, text);
}

pub(super) fn leave_template(l: &mut Lowering<'_>, n: NodeId) {
    let text = content(l, n);
    let kind = if l.has(n, TEMPLATE_SUBSTITUTION) { LiteralKind::Template } else { LiteralKind::String };
    l.literal(n, kind, text);
}

pub(super) fn leave_number(l: &mut Lowering<'_>, n: NodeId) {
    let bytes = l.bytes(n);
    let other_base = matches!(bytes, [b'0', b'x' | b'X' | b'b' | b'B' | b'o' | b'O', ..]);
    let fraction = !other_base && bytes.iter().any(|byte| matches!(byte, b'.' | b'e' | b'E'));
    let kind = if fraction { LiteralKind::Float } else { LiteralKind::Integer };
    let span = l.span(n);
    l.literal(n, kind, span);
}

pub(super) fn leave_regex(l: &mut Lowering<'_>, n: NodeId) {
    let span = l.span(n);
    l.literal(n, LiteralKind::Regex, span);
}

pub(super) fn leave_boolean(l: &mut Lowering<'_>, n: NodeId) {
    let span = l.span(n);
    l.literal(n, LiteralKind::Boolean, span);
}

pub(super) fn leave_null(l: &mut Lowering<'_>, n: NodeId) {
    let span = l.span(n);
    l.literal(n, LiteralKind::Null, span);
}

pub(super) fn enter_binary(l: &mut Lowering<'_>, n: NodeId) {
    let Some(operator) = l.child(n, field::OPERATOR) else { return };
    match l.kind(operator) {
        T_AMP_AMP => enter_short_circuit(l, n, operator, Construct::And),
        T_PIPE_PIPE => enter_short_circuit(l, n, operator, Construct::Or),
        T_QUESTION_QUESTION => enter_short_circuit(l, n, operator, Construct::Coalesce),
        T_EQ_EQ | T_EQ_EQ_EQ | T_BANG_EQ | T_BANG_EQ_EQ | T_LT | T_LT_EQ | T_GT | T_GT_EQ | KW_IN => {
            l.mark_event(operator, Construct::Comparison, EventFlags::NONE);
        }
        KW_INSTANCEOF => {
            l.mark_event(operator, Construct::Comparison, EventFlags::NONE);
            if let Some(right) = l.child(n, field::RIGHT) {
                as_path(l, right);
            }
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

/// A short circuit is worth one of its operands.
pub(super) fn leave_binary(l: &mut Lowering<'_>, n: NodeId) {
    let parts = (l.child(n, field::LEFT), l.child(n, field::OPERATOR), l.child(n, field::RIGHT));
    let (Some(left), Some(operator), Some(right)) = parts else { return };
    if l.kind(operator) == KW_INSTANCEOF
        && let Some(ty) = l.ty(right)
    {
        let value = l.expr(left);
        l.set_expr(n, ExprKind::TypeTest { ty, value });
        return;
    }
    let operands = [l.expr(left), l.expr(right)];
    if matches!(l.kind(operator), T_AMP_AMP | T_PIPE_PIPE | T_QUESTION_QUESTION) {
        let list = l.expr_list(&operands);
        l.set_expr(n, ExprKind::Choice(list));
        return;
    }
    let op = l.name(operator);
    let [left, right] = operands;
    l.set_expr(n, ExprKind::Binary { op, left, right });
}

pub(super) fn enter_unary(l: &mut Lowering<'_>, n: NodeId) {
    let (Some(operator), Some(operand)) = (l.child(n, field::OPERATOR), l.child(n, field::ARGUMENT)) else {
        return;
    };
    match l.kind(operator) {
        T_BANG => {
            l.open_event(n, Construct::Not);
        }
        KW_DELETE => l.set_usage(operand, Use::Delete),
        _ => {}
    }
}

pub(super) fn leave_unary(l: &mut Lowering<'_>, n: NodeId) {
    let (Some(operator), Some(operand)) = (l.child(n, field::OPERATOR), l.child(n, field::ARGUMENT)) else {
        return;
    };
    let op = if l.kind(operator) == KW_TYPEOF { WrapOp::TypeOf } else { WrapOp::Other };
    let inner = l.expr(operand);
    l.wrap_expr(n, op, inner);
}

pub(super) fn enter_ternary(l: &mut Lowering<'_>, n: NodeId) {
    let event = l.open_event(n, Construct::Ternary);
    if let Some(token) = l.child_of_kind(n, T_QUESTION) {
        l.event_mut(event).span = l.span(token);
    }
    for branch in [field::CONSEQUENCE, field::ALTERNATIVE] {
        if let Some(branch) = l.child(n, branch) {
            l.set_region(branch, ScopeKind::Branch);
        }
    }
}

pub(super) fn leave_ternary(l: &mut Lowering<'_>, n: NodeId) {
    let branches = [field::CONSEQUENCE, field::ALTERNATIVE].map(|field| l.child(n, field));
    let branches: Vec<ExprId> = branches.into_iter().flatten().map(|branch| l.expr(branch)).collect();
    let list = l.expr_list(&branches);
    l.set_expr(n, ExprKind::Choice(list));
}

pub(super) fn enter_yield(l: &mut Lowering<'_>, n: NodeId) {
    l.mark_event(n, Construct::Yield, EventFlags::NONE);
}

pub(super) fn leave_yield(l: &mut Lowering<'_>, n: NodeId) {
    let value = l.first_named(n).map(|value| l.expr(value));
    let value = match value {
        Some(value) if l.has(n, T_STAR) => {
            Some(l.push_expr(l.span(n), ExprKind::Wrap(WrapOp::Spread, value)))
        }
        value => value,
    };
    l.flow(n, FlowKind::Yield(value));
}
