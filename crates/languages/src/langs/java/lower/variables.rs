//! Fields, local variables, parameters, resources.

use super::super::kinds::*;
use super::modifiers::{annotate, before, document, owner_kind};
use super::{expressions, types};
use crate::field;
use crate::lower::{Lowering, NewDefinition, Value};
use crate::tree::NodeId;
use pellucid_model::{
    Construct, DefId, EventFlags, FlowKind, Modifiers, Span, SymbolKind, TypeKind, TypeOp, Visibility,
};

/// `int a = 1, b[];` as field or local variable: one definition for each declarator. The first reaches back to the
/// first modifier, the last to the semicolon.
pub(super) fn enter_declaration(lowering: &mut Lowering<'_>, n: NodeId) {
    let local = lowering.kind(n) == LOCAL_VARIABLE_DECLARATION;
    if local && lowering.parent_kind(n) != FOR_STATEMENT {
        lowering.mark_event(n, Construct::Statement, EventFlags::NONE);
    }
    let before = before(lowering, n);
    let owner = owner_kind(lowering);
    let mut modifiers = before.modifiers;
    if !local && owner == Some(SymbolKind::Interface) {
        modifiers = modifiers.with(Modifiers::STATIC).with(Modifiers::FINAL);
    }
    let (kind, visibility) = match owner {
        None => (SymbolKind::Variable, Visibility::Package),
        _ if local => (SymbolKind::Variable, Visibility::Local),
        _ => (SymbolKind::Field, before.visibility(lowering)),
    };
    // A label's variables live on in the labels below it.
    let scope = match lowering.parent_kind(n) {
        SWITCH_BLOCK_STATEMENT_GROUP => lowering.scope_at(lowering.scope()).parent,
        _ => None,
    };
    let scope = scope.unwrap_or(lowering.scope());
    let mut start = lowering.span(n).start;
    let mut last: Option<DefId> = None;
    for declarator in lowering.children_in(n, field::DECLARATOR) {
        let Some(name) = lowering.child(declarator, field::NAME) else { continue };
        let new = NewDefinition::named(kind, name).visibility(visibility).modifiers(modifiers);
        let definition = lowering.define_in(declarator, scope, new);
        let end = lowering.span(declarator).end;
        lowering.definition_mut(definition).span.start = start.min(end);
        start = end;
        if last.is_some() {
            lowering.definition_mut(definition).span.start = lowering.span(declarator).start;
        } else if !local {
            document(lowering, definition, n);
        }
        last = Some(definition);
    }
    // The semicolon in a `for` is not the variable's.
    if let Some(last) = last.filter(|_| lowering.parent_kind(n) != FOR_STATEMENT) {
        lowering.definition_mut(last).span.end = lowering.span(n).end;
    }
}

/// Marks the initialisation.
pub(super) fn enter_declarator(lowering: &mut Lowering<'_>, n: NodeId) {
    let Value::Def(definition) = lowering.value(n) else { return };
    if let Some(sign) = lowering.child_of_kind(n, T_EQ) {
        mark_initialisation(lowering, sign, definition);
    }
}

fn mark_initialisation(lowering: &mut Lowering<'_>, sign: NodeId, definition: DefId) {
    let constant = lowering.definition_at(definition).modifiers.has(Modifiers::FINAL);
    let flags = if constant { EventFlags::VARIANT } else { EventFlags::NONE };
    lowering.mark_event(sign, Construct::Assignment, flags);
}

pub(super) fn leave_declaration(lowering: &mut Lowering<'_>, n: NodeId) {
    let ty = lowering.child(n, field::TYPE).map(|ty| lowering.type_or_opaque(ty));
    let mut annotations = None;
    let mut doc = None;
    for declarator in lowering.children_in(n, field::DECLARATOR) {
        let Value::Def(definition) = lowering.value(declarator) else { continue };
        let list = *annotations.get_or_insert_with(|| annotate(lowering, definition, n));
        let doc = *doc.get_or_insert(lowering.definition_at(definition).doc);
        let ty = ty.map(|ty| types::with_dimensions(lowering, declarator, ty));
        let value = lowering.child(declarator, field::VALUE).map(|value| lowering.expr(value));
        let complete = lowering.definition_mut(definition);
        (complete.annotations, complete.ty, complete.value, complete.doc) = (list, ty, value, doc);
    }
}

/// The node that holds name and dimensions: a variable arity parameter keeps them in a declarator.
fn holder(lowering: &Lowering<'_>, n: NodeId) -> NodeId {
    lowering.child_of_kind(n, VARIABLE_DECLARATOR).unwrap_or(n)
}

pub(super) fn enter_parameter(lowering: &mut Lowering<'_>, n: NodeId) {
    let holder = holder(lowering, n);
    let component = is_component(lowering, n);
    let modifiers = before(lowering, n).modifiers.with(match lowering.kind(n) {
        SPREAD_PARAMETER => Modifiers::VARIADIC,
        _ => Modifiers::NONE,
    });
    let receiver = lowering
        .child_of_kind(n, THIS)
        .or_else(|| lowering.child(n, field::NAME).filter(|name| lowering.bytes(*name) == b"this"));
    let name = receiver.or_else(|| lowering.child(holder, field::NAME));
    let Some(name) = name else { return };
    let new = match lowering.kind(n) {
        _ if receiver.is_some() => {
            claim_identifiers(lowering, n);
            NewDefinition::named(SymbolKind::Parameter, name).modifiers(Modifiers::RECEIVER)
        }
        CATCH_FORMAL_PARAMETER => NewDefinition::named(SymbolKind::Variable, name),
        _ if component => NewDefinition::named(SymbolKind::Field, name)
            .visibility(Visibility::Private)
            .modifiers(Modifiers::FINAL),
        _ => NewDefinition::named(SymbolKind::Parameter, name),
    };
    lowering.define(n, new.modifiers(modifiers));
}

/// A receiver parameter may name the outer types: `Outer Outer.this`.
fn claim_identifiers(lowering: &mut Lowering<'_>, n: NodeId) {
    for child in lowering.named_children(n) {
        if lowering.kind(child) == IDENTIFIER {
            lowering.claim(child);
        }
    }
}

/// Whether a parameter is a component of a record.
fn is_component(lowering: &Lowering<'_>, n: NodeId) -> bool {
    let list = lowering.tree.parent(n);
    list.is_some_and(|list| lowering.parent_kind(list) == RECORD_DECLARATION)
}

pub(super) fn leave_parameter(lowering: &mut Lowering<'_>, n: NodeId) {
    let Value::Def(definition) = lowering.value(n) else { return };
    if let Some(mut ty) = lowering.children(n).find_map(|child| lowering.ty(child)) {
        if lowering.kind(n) == SPREAD_PARAMETER {
            ty = lowering.push_type(n, TypeKind::Of(TypeOp::Variadic, ty));
        }
        let holder = holder(lowering, n);
        ty = types::with_dimensions(lowering, holder, ty);
        lowering.definition_mut(definition).ty = Some(ty);
        if lowering.kind(n) == CATCH_FORMAL_PARAMETER {
            caught(lowering, n, definition);
        }
    }
    annotate(lowering, definition, n);
}

fn caught(lowering: &mut Lowering<'_>, n: NodeId, binding: DefId) {
    let Some(caught) = lowering.child_of_kind(n, CATCH_TYPE) else { return };
    let types = types::in_order(lowering, caught);
    if let Some(event) = lowering.event() {
        lowering.event_mut(event).count = types.len().clamp(1, u16::MAX.into()) as u16;
    }
    let types = lowering.type_list(&types);
    lowering.flow(n, FlowKind::Catch { types, binding: Some(binding) });
}

pub(super) fn enter_resource(lowering: &mut Lowering<'_>, n: NodeId) {
    let Some(name) = lowering.child(n, field::NAME) else { return };
    let modifiers = before(lowering, n).modifiers.with(Modifiers::FINAL);
    let definition =
        lowering.define(n, NewDefinition::named(SymbolKind::Variable, name).modifiers(modifiers));
    if let Some(sign) = lowering.child_of_kind(n, T_EQ) {
        mark_initialisation(lowering, sign, definition);
    }
}

pub(super) fn leave_resource(lowering: &mut Lowering<'_>, n: NodeId) {
    let Value::Def(definition) = lowering.value(n) else {
        if let Some(value) = lowering.first_named(n) {
            let value = lowering.expr(value);
            lowering.flow(n, FlowKind::With { binding: None, value });
        }
        return;
    };
    let ty = lowering.child(n, field::TYPE).map(|ty| lowering.type_or_opaque(ty));
    let ty = ty.map(|ty| types::with_dimensions(lowering, n, ty));
    lowering.definition_mut(definition).ty = ty;
    if let Some(value) = lowering.child(n, field::VALUE) {
        let value = expressions::value_of(lowering, value);
        lowering.definition_mut(definition).value = Some(value);
        lowering.flow(n, FlowKind::With { binding: Some(definition), value });
    }
    annotate(lowering, definition, n);
}

/// `for (T x : xs)`: the variable spans from its first modifier to its name.
pub(super) fn enter_for_each(lowering: &mut Lowering<'_>, n: NodeId) {
    let Some(name) = lowering.child(n, field::NAME) else { return };
    let modifiers = lowering.child_of_kind(n, MODIFIERS);
    let first = modifiers.or_else(|| lowering.child(n, field::TYPE)).unwrap_or(name);
    let is_final = modifiers.is_some_and(|modifiers| lowering.has(modifiers, KW_FINAL));
    let new = NewDefinition::named(SymbolKind::Variable, name);
    let new = new.modifiers(if is_final { Modifiers::FINAL } else { Modifiers::NONE });
    let definition = lowering.define(n, new);
    let end = lowering.child(n, field::DIMENSIONS).unwrap_or(name);
    let span = Span::new(lowering.span(first).start, lowering.span(end).end);
    lowering.definition_mut(definition).span = span;
}

/// Once the loop's header has been visited.
pub(super) fn leave_for_each(lowering: &mut Lowering<'_>, n: NodeId) {
    let Value::Def(binding) = lowering.value(n) else { return };
    let ty = lowering.child(n, field::TYPE).map(|ty| lowering.type_or_opaque(ty));
    let ty = ty.map(|ty| types::with_dimensions(lowering, n, ty));
    lowering.definition_mut(binding).ty = ty;
    if let Some(over) = lowering.child(n, field::VALUE) {
        let over = lowering.expr(over);
        lowering.flow(over_node(lowering, n), FlowKind::Iterate { binding, over });
    }
    if let Some(modifiers) = lowering.child_of_kind(n, MODIFIERS) {
        super::modifiers::annotate_from(lowering, binding, modifiers);
    }
}

fn over_node(lowering: &Lowering<'_>, n: NodeId) -> NodeId {
    lowering.child(n, field::VALUE).unwrap_or(n)
}
