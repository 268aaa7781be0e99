//! Control flow.

use super::super::kinds::*;
use crate::field;
use crate::lower::Lowering;
use crate::tree::NodeId;
use pellucid_model::{Construct, EventFlags, FlowKind, ScopeKind};

/// Both branches are regions of their own.
pub(super) fn enter_if(lowering: &mut Lowering<'_>, n: NodeId) {
    set_regions(lowering, n, &[field::CONSEQUENCE, field::ALTERNATIVE], ScopeKind::Branch);
}

pub(super) fn enter_ternary(lowering: &mut Lowering<'_>, n: NodeId) {
    enter_if(lowering, n);
}

fn set_regions(lowering: &mut Lowering<'_>, n: NodeId, fields: &[u8], kind: ScopeKind) {
    for field in fields {
        if let Some(child) = lowering.child(n, *field) {
            lowering.set_region(child, kind);
        }
    }
}

/// Marks a loop that its condition never ends.
pub(super) fn enter_loop(lowering: &mut Lowering<'_>, n: NodeId) {
    let condition = lowering.child(n, field::CONDITION);
    let unbounded = match condition {
        None => true,
        Some(condition) if lowering.kind(condition) == PARENTHESIZED_EXPRESSION => {
            lowering.first_named(condition).is_some_and(|inner| lowering.kind(inner) == TRUE)
        }
        Some(condition) => lowering.kind(condition) == TRUE,
    };
    if let Some(event) = lowering.event().filter(|_| unbounded) {
        let flags = &mut lowering.event_mut(event).flags;
        *flags = flags.with(EventFlags::VARIANT);
    }
}

/// Whether a `switch` stands where a statement does; else it is an expression.
fn is_statement(kind: u16) -> bool {
    matches!(
        kind,
        BLOCK
            | CONSTRUCTOR_BODY
            | SWITCH_BLOCK_STATEMENT_GROUP
            | IF_STATEMENT
            | WHILE_STATEMENT
            | DO_STATEMENT
            | FOR_STATEMENT
            | ENHANCED_FOR_STATEMENT
            | LABELED_STATEMENT
            | PROGRAM
    )
}

/// The parent's kind, seen through the expression statement the grammar makes of a switch followed by a semicolon.
fn place_of_switch(lowering: &Lowering<'_>, n: NodeId) -> u16 {
    match lowering.tree.parent(n) {
        Some(parent) if lowering.kind(parent) == EXPRESSION_STATEMENT => lowering.parent_kind(parent),
        Some(parent) => lowering.kind(parent),
        None => crate::tree::ERROR,
    }
}

pub(super) fn enter_switch(lowering: &mut Lowering<'_>, n: NodeId) {
    let statement = is_statement(place_of_switch(lowering, n));
    if statement && lowering.parent_kind(n) != EXPRESSION_STATEMENT {
        lowering.mark_event(n, Construct::Statement, EventFlags::NONE);
    }
    let mut flags = if statement { EventFlags::NONE } else { EventFlags::EXPRESSION };
    if is_total(lowering, n, statement) {
        flags = flags.with(EventFlags::VARIANT);
    }
    lowering.open_event_with(n, Construct::Switch, flags);
}

/// Whether one of the labels is always taken though none is `default`, as the language demands of switches that are
/// expressions or have patterns;
/// a statement with the names of all constants of an enum is one, too.
fn is_total(lowering: &Lowering<'_>, n: NodeId, statement: bool) -> bool {
    let Some(block) = lowering.child(n, field::BODY) else { return false };
    let groups = lowering
        .children(block)
        .filter(|child| matches!(lowering.kind(*child), SWITCH_BLOCK_STATEMENT_GROUP | SWITCH_RULE));
    let labels: Vec<NodeId> = groups
        .flat_map(|group| lowering.children(group).filter(|child| lowering.kind(*child) == SWITCH_LABEL))
        .collect();
    if labels.iter().any(|label| lowering.has(*label, KW_DEFAULT)) {
        return false;
    }
    if !statement {
        return true;
    }
    let values: Vec<NodeId> = labels
        .iter()
        .flat_map(|label| lowering.named_children(*label).filter(|child| lowering.kind(*child) != GUARD))
        .collect();
    if values.iter().any(|value| matches!(lowering.kind(*value), PATTERN | TYPE_PATTERN | RECORD_PATTERN)) {
        return true;
    }
    let mut names: Vec<&[u8]> = values.iter().map(|value| lowering.bytes(*value)).collect();
    names.sort_unstable();
    !names.is_empty()
        && enums_in_sight(lowering, n).into_iter().any(|body| constants(lowering, body) == names)
}

/// The bodies of enums around `n` and of those beside what is around it.
fn enums_in_sight(lowering: &Lowering<'_>, n: NodeId) -> Vec<NodeId> {
    let around =
        std::iter::successors(lowering.tree.parent(n), |at| lowering.tree.parent(*at)).take(MOST_AROUND);
    let mut bodies = vec![];
    for at in around {
        match lowering.kind(at) {
            ENUM_BODY => bodies.push(at),
            PROGRAM | CLASS_BODY | INTERFACE_BODY | ENUM_BODY_DECLARATIONS => {
                let enums = lowering.children(at).filter(|child| lowering.kind(*child) == ENUM_DECLARATION);
                bodies.extend(enums.filter_map(|one| lowering.child(one, field::BODY)));
            }
            _ => {}
        }
    }
    bodies
}

/// How far outwards enums are looked for.
const MOST_AROUND: usize = 64;

/// The names of an enum's constants, sorted.
fn constants<'a>(lowering: &'a Lowering<'_>, body: NodeId) -> Vec<&'a [u8]> {
    let constants = lowering.children(body).filter(|child| lowering.kind(*child) == ENUM_CONSTANT);
    let mut names: Vec<&[u8]> = constants
        .filter_map(|constant| lowering.child(constant, field::NAME).map(|name| lowering.bytes(name)))
        .collect();
    names.sort_unstable();
    names
}

/// One event for each label; the last holds the statements.
pub(super) fn enter_case(lowering: &mut Lowering<'_>, n: NodeId) {
    let labels: Vec<NodeId> = lowering
        .children(n)
        .take_while(|child| {
            matches!(lowering.kind(*child), SWITCH_LABEL | T_COLON) || lowering.node(*child).is_extra()
        })
        .filter(|child| lowering.kind(*child) == SWITCH_LABEL)
        .collect();
    let arrow = lowering.kind(n) == SWITCH_RULE;
    for (at, label) in labels.iter().enumerate() {
        let (construct, mut flags, count) = describe_label(lowering, *label);
        if arrow {
            flags = flags.with(EventFlags::EXPRESSION);
        }
        let event = if at + 1 == labels.len() {
            lowering.open_event_with(n, construct, flags)
        } else {
            lowering.mark_event(*label, construct, flags)
        };
        lowering.event_mut(event).count = count;
    }
    lowering.open_scope(n, ScopeKind::Branch);
}

fn describe_label(lowering: &Lowering<'_>, label: NodeId) -> (Construct, EventFlags, u16) {
    let values = || lowering.named_children(label).filter(|child| lowering.kind(*child) != GUARD);
    if lowering.has(label, KW_DEFAULT) {
        return (Construct::DefaultCase, EventFlags::NONE, 1);
    }
    if values().any(|value| lowering.bytes(value) == b"default") {
        return (Construct::DefaultCase, EventFlags::VARIANT, 1);
    }
    (Construct::Case, EventFlags::NONE, values().count().clamp(1, u16::MAX.into()) as u16)
}

/// `default` in `case null, default` looks like a name to the grammar.
pub(super) fn enter_label(lowering: &mut Lowering<'_>, n: NodeId) {
    for child in lowering.named_children(n) {
        if lowering.kind(child) == IDENTIFIER && lowering.bytes(child) == b"default" {
            lowering.claim(child);
        }
    }
}

pub(super) fn enter_try(lowering: &mut Lowering<'_>, n: NodeId) {
    let resources = lowering.kind(n) == TRY_WITH_RESOURCES_STATEMENT;
    let flags = if resources { EventFlags::HAS_VALUE } else { EventFlags::NONE };
    lowering.open_event_with(n, Construct::Try, flags);
    if resources {
        lowering.open_scope(n, ScopeKind::With);
    }
    set_regions(lowering, n, &[field::BODY], ScopeKind::Try);
}

/// One event for all resources of a `try`.
pub(super) fn enter_resources(lowering: &mut Lowering<'_>, n: NodeId) {
    let count = lowering.named_children(n).filter(|child| lowering.kind(*child) == RESOURCE).count();
    if let Some(event) = lowering.event() {
        lowering.event_mut(event).count = count.clamp(1, u16::MAX.into()) as u16;
    }
}

pub(super) fn leave_synchronized(lowering: &mut Lowering<'_>, n: NodeId) {
    if let Some(lock) = lowering.child_of_kind(n, PARENTHESIZED_EXPRESSION) {
        let value = lowering.expr(lock);
        lowering.flow(lock, FlowKind::With { binding: None, value });
    }
}

pub(super) fn enter_labeled(lowering: &mut Lowering<'_>, n: NodeId) {
    if let Some(label) = lowering.first_named(n) {
        lowering.claim(label);
        lowering.mark_event(label, Construct::Label, EventFlags::NONE);
    }
}

pub(super) fn enter_jump(lowering: &mut Lowering<'_>, n: NodeId) {
    let construct = if lowering.kind(n) == BREAK_STATEMENT { Construct::Break } else { Construct::Continue };
    let label = lowering.child_of_kind(n, IDENTIFIER);
    if let Some(label) = label {
        lowering.claim(label);
    }
    let flags = if label.is_some() { EventFlags::LABELLED } else { EventFlags::NONE };
    lowering.mark_event(n, construct, flags);
}

/// `return`, `throw` and `yield` enclose what they hold.
pub(super) fn enter_exit(lowering: &mut Lowering<'_>, n: NodeId) {
    let construct = match lowering.kind(n) {
        RETURN_STATEMENT => Construct::Return,
        THROW_STATEMENT => Construct::Throw,
        _ => Construct::Yield,
    };
    let flags = if lowering.first_named(n).is_some() { EventFlags::HAS_VALUE } else { EventFlags::NONE };
    lowering.open_event_with(n, construct, flags);
}

pub(super) fn leave_exit(lowering: &mut Lowering<'_>, n: NodeId) {
    let value = lowering.first_named(n).map(|value| lowering.expr(value));
    let flow = match lowering.kind(n) {
        RETURN_STATEMENT => FlowKind::Return(value),
        THROW_STATEMENT => FlowKind::Throw(value),
        _ => FlowKind::Yield(value),
    };
    lowering.flow(n, flow);
}
