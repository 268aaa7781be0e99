//! Control flow.

use super::bindings::{define_at, is_name};
use super::kinds::*;
use super::patterns::places;
use crate::field;
use crate::lower::{Lowering, NewDefinition, Value};
use crate::tree::NodeId;
use pellucid_model::{Construct, EventFlags, FlowKind, ListId, ScopeKind, SymbolKind};

fn set_region(l: &mut Lowering<'_>, n: NodeId, field: u8, kind: ScopeKind) {
    if let Some(child) = l.child(n, field) {
        l.set_region(child, kind);
    }
}

/// Both branches are regions of their own.
pub(super) fn enter_if(l: &mut Lowering<'_>, n: NodeId) {
    set_region(l, n, field::CONSEQUENCE, ScopeKind::Branch);
    set_region(l, n, field::ALTERNATIVE, ScopeKind::Branch);
}

pub(super) fn enter_try(l: &mut Lowering<'_>, n: NodeId) {
    set_region(l, n, field::BODY, ScopeKind::Try);
}

/// A block is a scope where what stands around it opens none for it.
pub(super) fn enter_block(l: &mut Lowering<'_>, n: NodeId) {
    let scoped = match l.parent_kind(n) {
        PROGRAM | STATEMENT_BLOCK | SWITCH_CASE | SWITCH_DEFAULT | LABELED_STATEMENT => true,
        // The names of a loop's head may be hidden in its body.
        FOR_STATEMENT | FOR_IN_STATEMENT => true,
        _ => false,
    };
    if scoped {
        l.open_scope(n, ScopeKind::Block);
    }
}

pub(super) fn enter_catch(l: &mut Lowering<'_>, n: NodeId) {
    let Some(parameter) = l.child(n, field::PARAMETER) else { return };
    let scope = l.scope();
    for place in places(l, parameter) {
        if is_name(l.kind(place)) {
            define_at(l, place, place, scope, NewDefinition::named(SymbolKind::Variable, place));
        }
    }
}

pub(super) fn leave_catch(l: &mut Lowering<'_>, n: NodeId) {
    let binding = match l.child(n, field::PARAMETER).map(|parameter| l.value(parameter)) {
        Some(Value::Def(definition)) => Some(definition),
        _ => None,
    };
    let ty = l.child(n, field::TYPE).map(|ty| l.type_or_opaque(ty));
    if let Some(binding) = binding {
        l.definition_mut(binding).ty = ty;
    }
    l.flow(n, FlowKind::Catch { types: ListId::default(), binding });
}

pub(super) fn leave_with(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(object) = l.child(n, field::OBJECT) {
        let value = l.expr(object);
        l.flow(n, FlowKind::With { binding: None, value });
    }
}

/// `return` and `throw` enclose what they hold.
pub(super) fn enter_exit(l: &mut Lowering<'_>, n: NodeId) {
    let construct = if l.kind(n) == RETURN_STATEMENT { Construct::Return } else { Construct::Throw };
    let flags = if l.first_named(n).is_some() { EventFlags::HAS_VALUE } else { EventFlags::NONE };
    l.open_event_with(n, construct, flags);
}

pub(super) fn leave_exit(l: &mut Lowering<'_>, n: NodeId) {
    let value = l.first_named(n).map(|value| l.expr(value));
    let flow = match l.kind(n) {
        RETURN_STATEMENT => FlowKind::Return(value),
        _ => FlowKind::Throw(value),
    };
    l.flow(n, flow);
}

pub(super) fn enter_jump(l: &mut Lowering<'_>, n: NodeId) {
    let construct = if l.kind(n) == BREAK_STATEMENT { Construct::Break } else { Construct::Continue };
    let labelled = l.child(n, field::LABEL).is_some();
    let flags = if labelled { EventFlags::LABELLED } else { EventFlags::NONE };
    l.mark_event(n, construct, flags);
}

/// A directive (`"use strict"`) is no expression of the program.
pub(super) fn enter_expression(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(string) = l.first_named(n).filter(|inner| l.kind(*inner) == STRING) {
        l.claim(string);
    }
}
