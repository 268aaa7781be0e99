//! Control flow: events, regions, and the values of blocks.

use super::kinds::*;
use super::patterns;
use crate::field;
use crate::lower::{Lowering, Value};
use crate::tree::NodeId;
use pellucid_model::{Construct, EventFlags, ExprId, ExprKind, FlowKind, ScopeKind};

/// A block is the body of what stands around it, or a scope of its own.
pub(super) fn enter_block(l: &mut Lowering<'_>, n: NodeId) {
    if l.has(n, LABEL) {
        l.mark_event(n, Construct::Label, EventFlags::NONE);
    }
    match l.parent_kind(n) {
        FUNCTION_ITEM | CLOSURE_EXPRESSION | FOR_EXPRESSION | WHILE_EXPRESSION | LOOP_EXPRESSION => {}
        // The region around it is the branch.
        IF_EXPRESSION | ELSE_CLAUSE | MATCH_ARM | LET_DECLARATION => {}
        _ => {
            l.open_scope(n, ScopeKind::Block);
        }
    }
}

/// A block has the value of its last expression.
pub(super) fn leave_block(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(tail) = tail(l, n) {
        l.set_value(n, l.value(tail));
    }
}

/// The expression that a block ends with, if it ends with one.
pub(super) fn tail(l: &Lowering<'_>, block: NodeId) -> Option<NodeId> {
    let last = l.named_children(block).last()?;
    match l.kind(last) {
        EXPRESSION_STATEMENT if l.has(last, T_SEMI) => None,
        EXPRESSION_STATEMENT => l.first_named(last),
        LABEL | ATTRIBUTE_ITEM | INNER_ATTRIBUTE_ITEM | EMPTY_STATEMENT | LET_DECLARATION => None,
        _ if matches!(l.value(last), Value::Def(_)) && l.kind(last) != CLOSURE_EXPRESSION => None,
        _ => Some(last),
    }
}

pub(super) fn enter_if(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(consequence) = l.child(n, field::CONSEQUENCE) {
        l.set_region(consequence, ScopeKind::Branch);
    }
}

/// What the condition binds is not seen in the `else`.
pub(super) fn enter_else(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(outside) = l.scope_at(l.scope()).parent {
        l.enter_scope(outside);
    }
    l.open_scope(n, ScopeKind::Branch);
}

pub(super) fn leave_else(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(inner) = l.first_named(n) {
        l.set_value(n, l.value(inner));
    }
}

/// An `if` with `else` is one of two values.
pub(super) fn leave_if(l: &mut Lowering<'_>, n: NodeId) {
    if let (Some(then), Some(otherwise)) = (l.child(n, field::CONSEQUENCE), l.child(n, field::ALTERNATIVE)) {
        choose(l, n, [then, otherwise]);
    }
}

/// A `match` is the value of one of its arms.
pub(super) fn leave_match(l: &mut Lowering<'_>, n: NodeId) {
    let Some(block) = l.child(n, field::BODY) else { return };
    let arms = l.named_children(block).filter_map(|arm| l.child(arm, field::VALUE));
    let arms: Vec<NodeId> = arms.collect();
    choose(l, n, arms);
}

/// Branches that leave, and those that end with a statement, have no value.
fn choose(l: &mut Lowering<'_>, n: NodeId, branches: impl IntoIterator<Item = NodeId>) {
    let mut values: Vec<ExprId> = vec![];
    for branch in branches {
        if l.value(branch) != Value::None {
            values.push(l.expr(branch));
        }
    }
    if !values.is_empty() {
        let list = l.expr_list(&values);
        l.set_expr(n, ExprKind::Choice(list));
    }
}

/// `let a = b && c && let d = e`: one node for the whole chain.
pub(super) fn enter_chain(l: &mut Lowering<'_>, n: NodeId) {
    let operators: Vec<NodeId> = l.children(n).filter(|child| l.kind(*child) == T_AMP_AMP).collect();
    for (at, operator) in operators.into_iter().enumerate() {
        if at == 0 {
            l.open_operator(n, operator, Construct::And);
        } else {
            l.mark_event(operator, Construct::And, EventFlags::OPERAND);
        }
    }
}

/// One event for an arm, counting its alternatives. `_`, and a name that matches all, are the default.
pub(super) fn enter_arm(l: &mut Lowering<'_>, n: NodeId) {
    let Some(whole) = l.child(n, field::PATTERN) else { return };
    let guarded = l.child(whole, field::CONDITION).is_some();
    let pattern = l.children(whole).find(|child| !l.node(*child).is_extra()).unwrap_or(whole);
    let (construct, flags) = match l.kind(pattern) {
        _ if guarded => (Construct::Case, EventFlags::NONE),
        KW__ => (Construct::DefaultCase, EventFlags::NONE),
        IDENTIFIER if patterns::is_lower(l, pattern) => (Construct::DefaultCase, EventFlags::VARIANT),
        _ => (Construct::Case, EventFlags::NONE),
    };
    let event = l.open_event_with(n, construct, flags);
    l.event_mut(event).span = l.span(pattern);
    l.event_mut(event).count = alternatives(l, pattern);
}

/// Patterns between `|`; the grammar nests them to the left.
fn alternatives(l: &Lowering<'_>, pattern: NodeId) -> u16 {
    let (mut count, mut at) = (1u16, pattern);
    while l.kind(at) == OR_PATTERN {
        let Some(first) = l.first_named(at) else { break };
        // A leading `|` stands before one pattern only.
        let several = l.children(at).next().is_some_and(|token| l.kind(token) != T_PIPE);
        count = count.saturating_add(u16::from(several));
        at = first;
    }
    count
}

/// A guard's event takes in the pattern, which holds no construct.
pub(super) fn enter_pattern(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(word) = l.child_of_kind(n, KW_IF) {
        let event = l.open_event(n, Construct::Guard);
        l.event_mut(event).span = l.span(word);
        l.set_slot(pellucid_model::Slot::Condition);
    }
}

/// A label before a loop. The loop's own event begins with its keyword.
pub(super) fn enter_loop(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(label) = l.child_of_kind(n, LABEL) {
        let word = l.children(n).find(|child| matches!(l.kind(*child), KW_FOR | KW_WHILE | KW_LOOP));
        if let (Some(word), Some(event)) = (word, l.event()) {
            l.event_mut(event).span = l.span(word);
        }
        l.mark_event(label, Construct::Label, EventFlags::NONE);
    }
}

/// `return` and `yield` enclose what they hold.
pub(super) fn enter_exit(l: &mut Lowering<'_>, n: NodeId) {
    let construct = if l.kind(n) == RETURN_EXPRESSION { Construct::Return } else { Construct::Yield };
    let flags = if l.first_named(n).is_some() { EventFlags::HAS_VALUE } else { EventFlags::NONE };
    l.open_event_with(n, construct, flags);
}

pub(super) fn leave_exit(l: &mut Lowering<'_>, n: NodeId) {
    let value = l.first_named(n).map(|value| l.expr(value));
    let returns = l.kind(n) == RETURN_EXPRESSION;
    l.flow(n, if returns { FlowKind::Return(value) } else { FlowKind::Yield(value) });
}

pub(super) fn enter_jump(l: &mut Lowering<'_>, n: NodeId) {
    let construct = if l.kind(n) == BREAK_EXPRESSION { Construct::Break } else { Construct::Continue };
    let flags = if l.has(n, LABEL) { EventFlags::LABELLED } else { EventFlags::NONE };
    l.mark_event(n, construct, flags);
}
