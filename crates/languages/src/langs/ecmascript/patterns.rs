//! Destructuring: the places a pattern fills, and what each receives.

use super::kinds::*;
use crate::field;
use crate::lower::{Lowering, Value};
use crate::tree::NodeId;
use pellucid_model::{ExprId, ExprKind, FlowKind, LiteralKind, NameId, Span, Use};

/// The places under a target, whether it is one or a pattern of several. Keys and default values are none.
pub(super) fn places(l: &Lowering<'_>, target: NodeId) -> Vec<NodeId> {
    let end = l.node(target).next;
    let (mut at, mut found) = (target.0, vec![]);
    while at < end {
        let n = NodeId(at);
        let node = l.node(n);
        let outside = n != target && matches!(node.field, field::KEY | field::RIGHT);
        at = match node.kind {
            _ if outside => node.next,
            OBJECT_PATTERN
            | ARRAY_PATTERN
            | PAIR_PATTERN
            | REST_PATTERN
            | ASSIGNMENT_PATTERN
            | OBJECT_ASSIGNMENT_PATTERN
            | PARENTHESIZED_EXPRESSION
            | NON_NULL_EXPRESSION => at + 1,
            IDENTIFIER | SHORTHAND_PROPERTY_IDENTIFIER_PATTERN | MEMBER_EXPRESSION | SUBSCRIPT_EXPRESSION => {
                found.push(n);
                node.next
            }
            _ => node.next,
        };
    }
    found
}

/// The text of a key: of an object literal, a pattern, a member. Empty where it is computed.
pub(super) fn key_name(l: &mut Lowering<'_>, key: NodeId) -> NameId {
    match l.kind(key) {
        STRING => {
            let inside = content(l, key);
            l.intern_span(inside)
        }
        COMPUTED_PROPERTY_NAME => NameId::EMPTY,
        _ => l.name(key),
    }
}

/// What stands between the quotes.
pub(super) fn content(l: &Lowering<'_>, n: NodeId) -> Span {
    let span = l.span(n);
    Span::new((span.start + 1).min(span.end), span.end.saturating_sub(1).max(span.start + 1).min(span.end))
}

/// A part of a value: by key, else by position.
#[derive(Clone, Copy)]
struct Part {
    value: ExprId,
    key: NameId,
    index: u32,
}

/// Says what each place of `pattern` receives of `value`.
pub(super) fn take_apart(l: &mut Lowering<'_>, n: NodeId, pattern: NodeId, value: ExprId) {
    let mut open = vec![(pattern, value)];
    while let Some((pattern, value)) = open.pop() {
        let (mut index, key) = (0, NameId::EMPTY);
        let children: Vec<NodeId> = l.children(pattern).filter(|child| !l.node(*child).is_extra()).collect();
        for child in children {
            match l.kind(child) {
                T_COMMA => index += 1,
                PAIR_PATTERN => {
                    let (Some(key), Some(inner)) = (l.child(child, field::KEY), l.child(child, field::VALUE))
                    else {
                        continue;
                    };
                    let part = Part { value, key: key_name(l, key), index };
                    open.extend(give(l, n, inner, part));
                }
                SHORTHAND_PROPERTY_IDENTIFIER_PATTERN | OBJECT_ASSIGNMENT_PATTERN => {
                    let name = l.child(child, field::LEFT).unwrap_or(child);
                    let part = Part { value, key: key_name(l, name), index };
                    open.extend(give(l, n, child, part));
                }
                _ if l.node(child).is_named() => {
                    open.extend(give(l, n, child, Part { value, key, index }));
                }
                _ => {}
            }
        }
    }
}

/// Gives one element of a pattern its part; a pattern in it is returned with the value it takes apart.
fn give(l: &mut Lowering<'_>, n: NodeId, element: NodeId, part: Part) -> Option<(NodeId, ExprId)> {
    let (mut target, mut default) = (element, None);
    if matches!(l.kind(target), ASSIGNMENT_PATTERN | OBJECT_ASSIGNMENT_PATTERN) {
        default = l.child(target, field::RIGHT);
        target = l.child(target, field::LEFT)?;
    }
    if l.kind(target) == REST_PATTERN {
        target = l.first_named(target)?;
    }
    if matches!(l.kind(target), OBJECT_PATTERN | ARRAY_PATTERN) {
        return Some((target, expr_of(l, target, part)));
    }
    match l.value(target) {
        Value::Def(binding) => {
            let Part { value, key, index } = part;
            l.flow(n, FlowKind::Destructure { binding, value, key, index });
            if let Some(default) = default {
                let default = l.expr(default);
                l.definition_mut(binding).value = Some(default);
            }
        }
        Value::Expr(place) => {
            let value = expr_of(l, target, part);
            l.flow(n, FlowKind::Assign { target: place, value });
        }
        _ => {}
    }
    None
}

/// A part of a value as an expression of its own.
fn expr_of(l: &mut Lowering<'_>, at: NodeId, part: Part) -> ExprId {
    let span = l.span(at);
    let Part { value: base, key: name, index } = part;
    let kind = match name {
        NameId::EMPTY => {
            let position = l.intern(&index.to_string());
            let index = Some(l.push_expr(span, ExprKind::Literal(LiteralKind::Integer, position)));
            ExprKind::Index { base, index, usage: Use::Read }
        }
        _ => ExprKind::Member { base, name, name_span: span, usage: Use::Read },
    };
    l.push_expr(span, kind)
}
