//! `match`: patterns, what they bind and what they narrow to.

use super::bindings::{bind, give};
use super::classes::string_text;
use super::kinds::*;
use super::types;
use crate::field;
use crate::lower::{Lowering, Value};
use crate::tree::NodeId;
use pellucid_model::{
    Construct, EventFlags, ExprId, ExprKind, FlowKind, LiteralKind, NameId, Slot, Span, TypeId, Use,
};

/// How deep a chain of `case_pattern` around one pattern is followed.
const WRAPPERS: usize = 8;

/// One event for a case, counting its alternatives; a pattern that always matches makes it the default.
pub(super) fn enter_case(l: &mut Lowering<'_>, n: NodeId) {
    let mut patterns = l.children(n).filter(|child| l.kind(*child) == CASE_PATTERN);
    let (first, several) = (patterns.next(), patterns.next().is_some());
    let pattern = first.map(|first| unwrap(l, first));
    let guarded = l.child(n, field::GUARD).is_some();
    let default = !several && pattern.is_some_and(|pattern| always_matches(l, pattern));
    let construct = if default && !guarded { Construct::DefaultCase } else { Construct::Case };
    let event = l.open_event(n, construct);
    let alternatives = match pattern {
        Some(pattern) if l.kind(pattern) == UNION_PATTERN && !several => {
            1 + l.children(pattern).filter(|child| l.kind(*child) == T_PIPE).count()
        }
        _ => 1,
    };
    l.event_mut(event).count = alternatives.min(u16::MAX as usize) as u16;
    if default && guarded {
        l.event_mut(event).flags = EventFlags::VARIANT;
    }
    let patterns: Vec<NodeId> = l.children(n).filter(|child| l.kind(*child) == CASE_PATTERN).collect();
    for pattern in patterns {
        l.set_slot_of(pattern, Slot::Condition);
        bind_captures(l, pattern);
    }
}

/// What a `case_pattern` holds.
fn unwrap(l: &Lowering<'_>, n: NodeId) -> NodeId {
    let mut at = n;
    for _ in 0..WRAPPERS {
        match l.children(at).next().filter(|_| l.kind(at) == CASE_PATTERN) {
            Some(inner) if !l.node(inner).is_extra() => at = inner,
            _ => break,
        }
    }
    at
}

/// `_` or a bare name.
fn always_matches(l: &Lowering<'_>, pattern: NodeId) -> bool {
    match l.kind(pattern) {
        KW__ => true,
        DOTTED_NAME => l.named_children(pattern).nth(1).is_none(),
        _ => false,
    }
}

/// Binds the names a clause's pattern captures; what else it names are values and types.
fn bind_captures(l: &mut Lowering<'_>, pattern: NodeId) {
    for at in pattern.0..l.node(pattern).next {
        let n = NodeId(at);
        match l.kind(n) {
            DOTTED_NAME if l.parent_kind(n) == CLASS_PATTERN => types::convert(l, n),
            DOTTED_NAME => {
                let names: Vec<NodeId> = l.named_children(n).collect();
                match names.as_slice() {
                    [one] => bind(l, *one),
                    [_, members @ ..] => members.iter().for_each(|member| l.claim(*member)),
                    [] => {}
                }
            }
            AS_PATTERN | SPLAT_PATTERN => {
                let name = l.children(n).filter(|child| l.kind(*child) == IDENTIFIER).last();
                name.into_iter().for_each(|name| bind(l, name));
            }
            KEYWORD_PATTERN => {
                let name = l.first_named(n).filter(|name| l.kind(*name) == IDENTIFIER);
                name.into_iter().for_each(|name| l.claim(name));
            }
            _ => {}
        }
    }
}

/// A dotted name in a pattern is a value.
pub(super) fn leave_value(l: &mut Lowering<'_>, n: NodeId) {
    let names: Vec<NodeId> = l.named_children(n).collect();
    let [first, members @ ..] = names.as_slice() else { return };
    if members.is_empty() || matches!(l.value(n), Value::Type(_)) {
        return;
    }
    let mut expr = l.expr(*first);
    for member in members {
        let (name, name_span) = (l.name(*member), l.span(*member));
        let span = Span::new(l.span(n).start, name_span.end);
        expr = l.push_expr(span, ExprKind::Member { base: expr, name, name_span, usage: Use::Read });
    }
    l.set_value(n, Value::Expr(expr));
}

/// What a clause's pattern takes from the subject, told when its block begins.
pub(super) fn take_apart(l: &mut Lowering<'_>, clause: NodeId) {
    let switch = l.tree.parent(clause).and_then(|block| l.tree.parent(block));
    let Some(switch) = switch else { return };
    let subjects: Vec<NodeId> = l.children_in(switch, field::SUBJECT).collect();
    let subject = match subjects.as_slice() {
        [] => return,
        [one] => l.expr(*one),
        several => {
            let items = l.positional(several.iter().copied());
            let list = l.argument_list(&items);
            l.push_expr(l.span(switch), ExprKind::Collection(LiteralKind::Tuple, list))
        }
    };
    let patterns: Vec<NodeId> = l.children(clause).filter(|child| l.kind(*child) == CASE_PATTERN).collect();
    let alone = patterns.len() == 1;
    for (position, pattern) in patterns.into_iter().enumerate() {
        let index = if alone { None } else { Some(position) };
        take_whole(l, clause, unwrap(l, pattern), subject, index);
        for at in pattern.0..l.node(pattern).next {
            take_parts(l, clause, NodeId(at), subject);
        }
    }
}

/// The subject as a whole: `case x`, `case T() as x`, `case T() | U()`.
fn take_whole(l: &mut Lowering<'_>, clause: NodeId, pattern: NodeId, subject: ExprId, index: Option<usize>) {
    match l.kind(pattern) {
        DOTTED_NAME => capture(l, clause, pattern, subject, NameId::EMPTY, index),
        AS_PATTERN => {
            let inner = l.first_named(pattern).map(|inner| unwrap(l, inner));
            let name = l.children(pattern).filter(|child| l.kind(*child) == IDENTIFIER).last();
            let Some(name) = name else { return };
            give(l, clause, name, subject, index);
            let narrowed = inner.map(|inner| class_types(l, inner)).unwrap_or_default();
            let binding = defined(l, name);
            narrowed
                .into_iter()
                .for_each(|ty| l.flow(clause, FlowKind::Narrow { binding, value: subject, ty }));
        }
        _ => {
            let narrowed = class_types(l, pattern);
            let binding = None;
            narrowed
                .into_iter()
                .for_each(|ty| l.flow(clause, FlowKind::Narrow { binding, value: subject, ty }));
        }
    }
}

fn defined(l: &Lowering<'_>, name: NodeId) -> Option<pellucid_model::DefId> {
    match l.value(name) {
        Value::Def(definition) => Some(definition),
        _ => None,
    }
}

/// Types of a class pattern or of alternatives that are such.
fn class_types(l: &Lowering<'_>, pattern: NodeId) -> Vec<TypeId> {
    let class =
        |n: NodeId| l.first_named(n).filter(|_| l.kind(n) == CLASS_PATTERN).and_then(|name| l.ty(name));
    match l.kind(pattern) {
        UNION_PATTERN => l.named_children(pattern).filter_map(class).collect(),
        _ => class(pattern).into_iter().collect(),
    }
}

/// Captures that are direct parts of a sequence, mapping or class pattern.
fn take_parts(l: &mut Lowering<'_>, clause: NodeId, n: NodeId, subject: ExprId) {
    if !matches!(l.kind(n), LIST_PATTERN | TUPLE_PATTERN | DICT_PATTERN | CLASS_PATTERN) {
        return;
    }
    let children: Vec<NodeId> = l.named_children(n).collect();
    let (mut key, mut position) = (NameId::EMPTY, 0);
    for child in children {
        if l.node(child).field == field::KEY {
            key = string_text(l, child).unwrap_or(NameId::EMPTY);
            continue;
        }
        let part = unwrap(l, child);
        match l.kind(part) {
            KEYWORD_PATTERN => {
                let names: Vec<NodeId> = l.named_children(part).collect();
                if let [name, value] = names.as_slice() {
                    let name = l.name(*name);
                    capture(l, clause, *value, subject, name, Some(0));
                }
            }
            _ => capture(l, clause, part, subject, std::mem::take(&mut key), Some(position)),
        }
        position += usize::from(child != part || l.kind(child) != DOTTED_NAME);
    }
}

/// The name that `part` binds, if it is a capture, takes a part of the subject.
fn capture(
    l: &mut Lowering<'_>,
    clause: NodeId,
    part: NodeId,
    value: ExprId,
    key: NameId,
    index: Option<usize>,
) {
    let name = match l.kind(part) {
        DOTTED_NAME if matches!(l.value(part), Value::Type(_)) => None,
        DOTTED_NAME => l.first_named(part).filter(|_| l.named_children(part).nth(1).is_none()),
        SPLAT_PATTERN => l.child_of_kind(part, IDENTIFIER),
        AS_PATTERN => l.children(part).filter(|child| l.kind(*child) == IDENTIFIER).last(),
        _ => None,
    };
    let Some(name) = name else { return };
    match (defined(l, name), key) {
        (Some(binding), key) if key != NameId::EMPTY => {
            l.flow(clause, FlowKind::Destructure { binding, value, key, index: 0 });
        }
        _ => give(l, clause, name, value, index),
    }
}
