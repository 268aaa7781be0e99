//! Where patterns meet values: `let`, `if let`, `for`, arms; and assignments.

use super::kinds::*;
use super::patterns;
use crate::field;
use crate::lower::{Lowering, Value};
use crate::tree::NodeId;
use pellucid_model::{Construct, EventFlags, FlowKind, ScopeKind, Span, Use};

/// `let p = v else { ... }` decides: the block is taken where the pattern does not match.
pub(super) fn enter_let(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(operator) = l.child_of_kind(n, T_EQ) {
        l.mark_event(operator, Construct::Assignment, EventFlags::NONE);
    }
    let Some(alternative) = l.child(n, field::ALTERNATIVE) else { return };
    let event = l.open_event_with(n, Construct::If, EventFlags::VARIANT);
    if let Some(word) = l.child_of_kind(n, KW_ELSE) {
        l.event_mut(event).span = l.span(word);
    }
    l.set_region(alternative, ScopeKind::Branch);
}

pub(super) fn leave_let(l: &mut Lowering<'_>, n: NodeId) {
    let Some(pattern) = l.child(n, field::PATTERN) else { return };
    let ty = l.child(n, field::TYPE).map(|ty| l.type_or_opaque(ty));
    if let Value::Def(binding) = l.value(pattern) {
        let span = l.span(n);
        let definition = l.definition_mut(binding);
        definition.ty = ty;
        definition.span = span;
    }
    if let Some(value) = l.child(n, field::VALUE) {
        let value = l.expr(value);
        patterns::bind(l, pattern, value, Some(l.span(n)));
    }
}

/// `if let p = v`: what it binds is usable after it.
pub(super) fn leave_let_condition(l: &mut Lowering<'_>, n: NodeId) {
    if let (Some(pattern), Some(value)) = (l.child(n, field::PATTERN), l.child(n, field::VALUE)) {
        let value = l.expr(value);
        patterns::bind(l, pattern, value, Some(l.span(n)));
    }
}

pub(super) fn leave_for(l: &mut Lowering<'_>, n: NodeId) {
    if let (Some(pattern), Some(value)) = (l.child(n, field::PATTERN), l.child(n, field::VALUE)) {
        let extent = Span::new(l.span(pattern).start, l.span(value).end);
        let over = l.expr(value);
        patterns::bind_elements(l, pattern, over, extent);
    }
}

/// The pattern of an arm is matched against what stands after `match`.
pub(super) fn leave_match_pattern(l: &mut Lowering<'_>, n: NodeId) {
    let arm = l.tree.parent(n).and_then(|arm| l.tree.parent(arm));
    let Some(subject) = arm.and_then(|block| l.tree.parent(block)) else { return };
    if let Some(value) = l.child(subject, field::VALUE) {
        let value = l.expr(value);
        patterns::bind(l, n, value, None);
    }
}

pub(super) fn enter_assignment(l: &mut Lowering<'_>, n: NodeId) {
    l.mark_event(n, Construct::Assignment, EventFlags::NONE);
    let Some(left) = l.child(n, field::LEFT) else { return };
    if l.kind(n) != ASSIGNMENT_EXPRESSION {
        return l.set_usage(left, Use::ReadWrite);
    }
    l.set_usage(left, Use::Write);
    if l.kind(left) == TUPLE_EXPRESSION {
        for part in l.named_children(left) {
            l.set_usage(part, Use::Write);
        }
    }
}

pub(super) fn leave_assignment(l: &mut Lowering<'_>, n: NodeId) {
    let (Some(left), Some(right)) = (l.child(n, field::LEFT), l.child(n, field::RIGHT)) else { return };
    let (target, value) = (l.expr(left), l.expr(right));
    let flow = match l.kind(n) {
        ASSIGNMENT_EXPRESSION => FlowKind::Assign { target, value },
        _ => FlowKind::Update { target, value: Some(value) },
    };
    l.flow(n, flow);
}
