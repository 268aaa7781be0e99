//! `instanceof` and the patterns of `case`.

use super::super::kinds::*;
use super::types;
use crate::field;
use crate::lower::{Lowering, NewDefinition, Value};
use crate::tree::NodeId;
use pellucid_model::{
    Construct, EventFlags, ExprId, ExprKind, FlowKind, LiteralKind, Modifiers, NameId, Span, SymbolKind,
    TypeId, Use,
};

/// Segments looked for before a name; a longer path is no type.
const MOST_SEGMENTS: usize = 32;

pub(super) fn enter_instanceof(lowering: &mut Lowering<'_>, n: NodeId) {
    if let Some(operator) = lowering.child_of_kind(n, KW_INSTANCEOF) {
        lowering.mark_event(operator, Construct::Comparison, EventFlags::NONE);
    }
    let Some(name) = lowering.child(n, field::NAME) else { return };
    let is_final = lowering.has(n, KW_FINAL);
    let modifiers = if is_final { Modifiers::FINAL } else { Modifiers::NONE };
    let definition =
        lowering.define(n, NewDefinition::named(SymbolKind::Variable, name).modifiers(modifiers));
    let start = lowering.child(n, field::RIGHT).unwrap_or(name);
    lowering.definition_mut(definition).span = Span::new(lowering.span(start).start, lowering.span(name).end);
}

pub(super) fn leave_instanceof(lowering: &mut Lowering<'_>, n: NodeId) {
    let Some(left) = lowering.child(n, field::LEFT) else { return };
    let binding = match lowering.value(n) {
        Value::Def(definition) => Some(definition),
        _ => None,
    };
    let value = lowering.expr(left);
    let ty = match (lowering.child(n, field::RIGHT), lowering.child(n, field::PATTERN)) {
        (Some(right), _) => lowering.type_or_opaque(right),
        (_, Some(pattern)) => record_type(lowering, pattern),
        _ => return,
    };
    if let Some(binding) = binding {
        lowering.definition_mut(binding).ty = Some(ty);
    }
    lowering.flow(n, FlowKind::Narrow { binding, value, ty });
    lowering.set_expr(n, ExprKind::TypeTest { ty, value });
}

/// `T x` of a pattern: the variable.
pub(super) fn enter_binding(lowering: &mut Lowering<'_>, n: NodeId) {
    let name = lowering.named_children(n).filter(|child| lowering.kind(*child) == IDENTIFIER).last();
    let name = name.or_else(|| lowering.child_of_kind(n, UNDERSCORE_PATTERN));
    if let Some(name) = name {
        lowering.define(n, NewDefinition::named(SymbolKind::Variable, name));
    }
}

/// `case T x`: the subject is a `T` here.
pub(super) fn leave_type_pattern(lowering: &mut Lowering<'_>, n: NodeId) {
    let Value::Def(binding) = lowering.value(n) else { return };
    let Some(ty) = lowering.children(n).find_map(|child| lowering.ty(child)) else { return };
    lowering.definition_mut(binding).ty = Some(ty);
    if let Some(value) = matched_value(lowering, n) {
        lowering.flow(n, FlowKind::Narrow { binding: Some(binding), value, ty });
    }
}

/// What the pattern `n` is matched against: the subject of its switch, or the left side of its `instanceof`.
fn matched_value(lowering: &mut Lowering<'_>, n: NodeId) -> Option<ExprId> {
    let mut at = lowering.tree.parent(n)?;
    for _ in 0..5 {
        match lowering.kind(at) {
            INSTANCEOF_EXPRESSION => {
                let left = lowering.child(at, field::LEFT)?;
                return Some(lowering.expr(left));
            }
            SWITCH_EXPRESSION => {
                let subject = lowering.child(at, field::CONDITION)?;
                return Some(lowering.expr(subject));
            }
            PATTERN | SWITCH_LABEL | SWITCH_RULE | SWITCH_BLOCK_STATEMENT_GROUP | SWITCH_BLOCK => {}
            _ => return None,
        }
        at = lowering.tree.parent(at)?;
    }
    None
}

/// `R(A a, B b)`: each component receives a part of what is matched. The value of a nested pattern is the part it takes
/// apart.
pub(super) fn enter_record(lowering: &mut Lowering<'_>, n: NodeId) {
    if let Some(name) = lowering.child_of_kind(n, IDENTIFIER) {
        lowering.claim(name);
    }
    if lowering.parent_kind(n) == RECORD_PATTERN_BODY {
        return; // its value came from the pattern around it
    }
    if let Some(value) = matched_value(lowering, n) {
        lowering.set_value(n, Value::Expr(value));
        hand_down(lowering, n, value);
    }
}

fn hand_down(lowering: &mut Lowering<'_>, n: NodeId, value: ExprId) {
    let mut pending = vec![(n, value)];
    while let Some((n, value)) = pending.pop() {
        let Some(body) = lowering.child_of_kind(n, RECORD_PATTERN_BODY) else { continue };
        for (index, part) in lowering.named_children(body).enumerate() {
            if lowering.kind(part) != RECORD_PATTERN {
                continue;
            }
            let text = lowering.intern(&index.to_string());
            let span = lowering.span(part);
            let index = lowering.push_expr(span, ExprKind::Literal(LiteralKind::Integer, text));
            let usage = Use::Read;
            let inner = lowering.push_expr(span, ExprKind::Index { base: value, index: Some(index), usage });
            lowering.set_value(part, Value::Expr(inner));
            pending.push((part, inner));
        }
    }
}

pub(super) fn leave_component(lowering: &mut Lowering<'_>, n: NodeId) {
    let Value::Def(binding) = lowering.value(n) else { return };
    let ty = lowering.children(n).find_map(|child| lowering.ty(child));
    lowering.definition_mut(binding).ty = ty;
}

pub(super) fn leave_record(lowering: &mut Lowering<'_>, n: NodeId) {
    let Value::Expr(value) = lowering.value(n) else { return };
    let ty = record_type(lowering, n);
    if lowering.parent_kind(n) != INSTANCEOF_EXPRESSION {
        lowering.flow(n, FlowKind::Narrow { binding: None, value, ty });
    }
    let Some(body) = lowering.child_of_kind(n, RECORD_PATTERN_BODY) else { return };
    for (index, part) in lowering.named_children(body).enumerate() {
        if let Value::Def(binding) = lowering.value(part) {
            let (key, index) = (NameId::EMPTY, index as u32);
            lowering.flow(part, FlowKind::Destructure { binding, value, key, index });
        }
    }
}

/// The record a pattern names; the grammar shows it as an identifier.
fn record_type(lowering: &mut Lowering<'_>, n: NodeId) -> TypeId {
    if let Some(ty) = types::in_order(lowering, n).first() {
        return *ty;
    }
    let Some(name) = lowering.child_of_kind(n, IDENTIFIER) else { return lowering.named_type(n, &[], &[]) };
    let path = qualified(lowering, name);
    lowering.named_type(name, &path, &[])
}

/// Segments of a record pattern's type. The repair hides a qualifier from the grammar, so the text before is looked at.
fn qualified(lowering: &mut Lowering<'_>, name: NodeId) -> Vec<NameId> {
    let mut segments = vec![lowering.name(name)];
    let mut before = &lowering.text[..lowering.span(name).start as usize];
    while let Some(rest) = before.trim_ascii_end().strip_suffix(b".") {
        let rest = rest.trim_ascii_end();
        let is_part =
            |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$') || *byte >= 0x80;
        let length = rest.iter().rev().take_while(|byte| is_part(byte)).count();
        if length == 0 || segments.len() == MOST_SEGMENTS {
            break;
        }
        let start = rest.len() - length;
        segments.push(lowering.intern_span(Span::new(start as u32, rest.len() as u32)));
        before = &rest[..start];
    }
    segments.reverse();
    segments
}
