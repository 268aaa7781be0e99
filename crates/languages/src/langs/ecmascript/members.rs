//! Members of classes, object literals and interfaces.

use super::bindings::{define_at, document};
use super::classes::{annotate, decorated_span, receiver_of};
use super::functions::{leave_callable, open_body};
use super::jsdoc;
use super::kinds::*;
use super::patterns::key_name;
use crate::field;
use crate::lower::{Lowering, NewDefinition, Value};
use crate::tree::NodeId;
use pellucid_model::{
    Construct, DefId, EventFlags, Modifiers, NameId, ScopeKind, SymbolKind, TypeKind, Visibility,
};

/// What is written before a member's name.
fn modifiers(l: &Lowering<'_>, n: NodeId) -> Modifiers {
    let each = l.children(n).map(|child| match l.kind(child) {
        KW_STATIC => Modifiers::STATIC,
        T_S_T_A_T_I_C_SPACE_G_E_T => Modifiers::STATIC.with(Modifiers::GETTER),
        KW_ASYNC => Modifiers::ASYNC,
        T_STAR => Modifiers::GENERATOR,
        KW_GET => Modifiers::GETTER,
        KW_SET => Modifiers::SETTER,
        KW_READONLY => Modifiers::READONLY,
        KW_ABSTRACT => Modifiers::ABSTRACT,
        KW_DECLARE => Modifiers::DECLARATION,
        KW_ACCESSOR => Modifiers::GETTER.with(Modifiers::SETTER),
        OVERRIDE_MODIFIER => Modifiers::OVERRIDE,
        T_QUESTION => Modifiers::OPTIONAL,
        _ => Modifiers::NONE,
    });
    each.fold(Modifiers::NONE, Modifiers::with)
}

/// `public`, `protected` or `private` before a member or parameter.
pub(super) fn accessibility(l: &Lowering<'_>, n: NodeId) -> Option<Visibility> {
    let modifier = l.child_of_kind(n, ACCESSIBILITY_MODIFIER)?;
    Some(match l.bytes(modifier) {
        b"private" => Visibility::Private,
        b"protected" => Visibility::Protected,
        _ => Visibility::Public,
    })
}

fn visibility(l: &Lowering<'_>, n: NodeId, name: Option<NodeId>) -> Visibility {
    let hidden = name.is_some_and(|name| l.kind(name) == PRIVATE_PROPERTY_IDENTIFIER);
    if hidden { Visibility::Private } else { accessibility(l, n).unwrap_or(Visibility::Public) }
}

/// Records a member called as its key says. What a computed key holds is evaluated.
pub(super) fn define_member(l: &mut Lowering<'_>, n: NodeId, key: NodeId, mut new: NewDefinition) -> DefId {
    let computed = l.kind(key) == COMPUTED_PROPERTY_NAME;
    new.text = if computed { l.name(key) } else { key_name(l, key) };
    let scope = l.scope();
    let definition = define_at(l, n, n, scope, new);
    l.definition_mut(definition).name_span = l.span(key);
    if !computed {
        l.claim(key);
    }
    definition
}

/// The semicolon after a member without a body is its own.
fn reach_semicolon(l: &mut Lowering<'_>, definition: DefId, n: NodeId) {
    if let Some(semicolon) = l.tree.next_sibling(n).filter(|next| l.kind(*next) == T_SEMI) {
        l.definition_mut(definition).span.end = l.span(semicolon).end;
    }
}

/// Whether members here are those of an interface or an object type.
fn in_interface(l: &Lowering<'_>, n: NodeId) -> bool {
    matches!(l.parent_kind(n), INTERFACE_BODY | OBJECT_TYPE)
}

pub(super) fn enter_method(l: &mut Lowering<'_>, n: NodeId) {
    let (name, body) = (l.child(n, field::NAME), l.child(n, field::BODY));
    let mut modifiers = modifiers(l, n);
    if body.is_none() {
        let asked = in_interface(l, n) || modifiers.has(Modifiers::ABSTRACT);
        modifiers = modifiers.with(if asked { Modifiers::ABSTRACT } else { Modifiers::DECLARATION });
    }
    let in_class = l.parent_kind(n) == CLASS_BODY;
    let constructs = match name {
        Some(name) => {
            in_class && l.bytes(name) == b"constructor" && !modifiers.has(Modifiers::STATIC)
                || in_class && matches!(l.bytes(name), b"'constructor'" | b"\"constructor\"")
        }
        None => l.kind(n) == CONSTRUCT_SIGNATURE,
    };
    let kind = if constructs { SymbolKind::Constructor } else { SymbolKind::Method };
    let new =
        NewDefinition::called(kind, NameId::EMPTY).visibility(visibility(l, n, name)).modifiers(modifiers);
    let definition = match name {
        Some(name) => define_member(l, n, name, new),
        None => l.define(n, new),
    };
    let span = decorated_span(l, n);
    l.definition_mut(definition).span = span;
    document(l, definition, n);
    l.set_signature(definition, body);
    if body.is_none() {
        reach_semicolon(l, definition, n);
    }
    if l.parent_kind(n) == OBJECT {
        let receiver = receiver_of(l, n);
        l.definition_mut(definition).receiver = receiver;
    }
    open_body(l, n, definition, ScopeKind::Function);
}

pub(super) fn leave_method(l: &mut Lowering<'_>, n: NodeId) {
    leave_callable(l, n);
    if let Value::Def(definition) = l.value(n) {
        annotate(l, definition, n);
    }
}

pub(super) fn enter_field(l: &mut Lowering<'_>, n: NodeId) {
    let Some(name) = l.child(n, field::NAME).or_else(|| l.child(n, field::PROPERTY)) else { return };
    let new = NewDefinition::called(SymbolKind::Field, NameId::EMPTY)
        .visibility(visibility(l, n, Some(name)))
        .modifiers(modifiers(l, n));
    let definition = define_member(l, n, name, new);
    document(l, definition, n);
    reach_semicolon(l, definition, n);
    if let Some(sign) = l.child_of_kind(n, T_EQ) {
        l.mark_event(sign, Construct::Assignment, EventFlags::NONE);
    }
}

pub(super) fn leave_field(l: &mut Lowering<'_>, n: NodeId) {
    let Value::Def(definition) = l.value(n) else { return };
    let ty = l.child(n, field::TYPE).map(|ty| l.type_or_opaque(ty)).or_else(|| jsdoc::declared(l, n));
    let value = l.child(n, field::VALUE).map(|value| l.expr(value));
    let complete = l.definition_mut(definition);
    (complete.ty, complete.value) = (ty, value);
    annotate(l, definition, n);
}

/// `[key: K]: V`, and `[P in K]: V` of a mapped type.
pub(super) fn enter_index(l: &mut Lowering<'_>, n: NodeId) {
    let new = NewDefinition::called(SymbolKind::Field, NameId::EMPTY)
        .visibility(Visibility::Public)
        .modifiers(modifiers(l, n));
    let definition = l.define(n, new);
    reach_semicolon(l, definition, n);
    if let Some(name) = l.child(n, field::NAME) {
        l.claim(name);
    }
}

pub(super) fn leave_index(l: &mut Lowering<'_>, n: NodeId) {
    let Value::Def(definition) = l.value(n) else { return };
    let mapped = l.child_of_kind(n, MAPPED_TYPE_CLAUSE).and_then(|clause| l.child(clause, field::TYPE));
    let key = l.child(n, field::INDEX_TYPE).or(mapped);
    if let (Some(key), Some(value)) = (key, l.child(n, field::TYPE)) {
        let (key, value) = (l.type_or_opaque(key), l.type_or_opaque(value));
        let ty = l.push_type(n, TypeKind::Map(key, value));
        l.definition_mut(definition).ty = Some(ty);
    }
}
