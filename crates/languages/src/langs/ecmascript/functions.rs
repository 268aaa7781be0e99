//! Functions as declarations and as expressions.

use super::bindings::{define_at, document, function_scope, outer_modifiers, visibility, whole};
use super::classes::annotate;
use super::jsdoc;
use super::kinds::*;
use super::literals;
use super::patterns::key_name;
use super::require;
use crate::field;
use crate::lower::{Lowering, NewDefinition, Value};
use crate::tree::NodeId;
use pellucid_model::{
    DefId, EventFlags, FlowKind, Modifiers, NameId, ScopeKind, Span, SymbolKind, TypeId, Visibility,
};

/// How many parentheses and casts around a value are looked through for what it is assigned to.
const WRAPPERS: usize = 4;

/// `async` and `*`.
fn own_modifiers(l: &Lowering<'_>, n: NodeId) -> Modifiers {
    let mut modifiers = Modifiers::NONE;
    if l.has(n, KW_ASYNC) {
        modifiers = modifiers.with(Modifiers::ASYNC);
    }
    if matches!(l.kind(n), GENERATOR_FUNCTION | GENERATOR_FUNCTION_DECLARATION) {
        modifiers = modifiers.with(Modifiers::GENERATOR);
    }
    modifiers
}

/// Opens the scope of type parameters, if any, and in it the definition's own.
pub(super) fn open_body(l: &mut Lowering<'_>, n: NodeId, definition: DefId, kind: ScopeKind) {
    if l.child(n, field::TYPE_PARAMETERS).is_some() {
        l.open_scope(n, ScopeKind::Header);
    }
    l.open_definition(n, definition, kind);
}

pub(super) fn enter_function(l: &mut Lowering<'_>, n: NodeId) {
    let Some(name) = l.child(n, field::NAME) else { return };
    let mut modifiers = outer_modifiers(l, n).with(own_modifiers(l, n));
    let body = l.child(n, field::BODY);
    if body.is_none() {
        modifiers = modifiers.with(Modifiers::DECLARATION);
    }
    let whole = whole(l, n);
    let visible = visibility(l, modifiers);
    let new = NewDefinition::named(SymbolKind::Function, name).visibility(visible).modifiers(modifiers);
    let scope = function_scope(l);
    let definition = define_at(l, whole, n, scope, new);
    document(l, definition, whole);
    l.set_signature(definition, body);
    let receiver = literals::holder_around(l, n);
    l.definition_mut(definition).receiver = receiver;
    open_body(l, n, definition, ScopeKind::Function);
}

/// The result type of a callable.
fn result(l: &mut Lowering<'_>, n: NodeId) -> Option<TypeId> {
    let result = l.child(n, field::RETURN_TYPE).or_else(|| l.child(n, field::TYPE));
    result.map(|result| l.type_or_opaque(result))
}

pub(super) fn leave_callable(l: &mut Lowering<'_>, n: NodeId) {
    if let Value::Def(definition) = l.value(n) {
        let result = result(l, n);
        l.definition_mut(definition).ty = result;
        jsdoc::complete_callable(l, definition, n);
    }
}

/// Whether `n` is the anonymous function or class of `export default`, which is a declaration.
pub(super) fn is_default_export(l: &Lowering<'_>, n: NodeId) -> bool {
    l.parent_kind(n) == EXPORT_STATEMENT
        && l.node(n).field == field::VALUE
        && l.tree.parent(n).is_some_and(|export| l.has(export, KW_DEFAULT))
}

/// A function expression sees its own name, which no one else does.
pub(super) fn enter_lambda(l: &mut Lowering<'_>, n: NodeId) {
    let modifiers = own_modifiers(l, n);
    let body = l.child(n, field::BODY);
    let definition = match l.child(n, field::NAME) {
        Some(name) => {
            l.open_scope(n, ScopeKind::Header);
            l.define(n, NewDefinition::named(SymbolKind::Lambda, name).modifiers(modifiers))
        }
        None if l.kind(n) != ARROW_FUNCTION && is_default_export(l, n) => {
            default_export(l, n, SymbolKind::Function, modifiers)
        }
        None => {
            let (name, place) = target_name(l, n);
            let definition =
                l.define(n, NewDefinition::called(SymbolKind::Lambda, name).modifiers(modifiers));
            if let Some(place) = place {
                l.definition_mut(definition).name_span = place;
            }
            definition
        }
    };
    l.set_signature(definition, body);
    if let Some(receiver) = super::classes::receiver_of(l, n) {
        l.definition_mut(definition).receiver = Some(receiver);
    } else if let Some(receiver) = super::prototypes::shared_by(l, n) {
        let shared = l.definition_mut(definition);
        shared.receiver = Some(receiver);
        shared.modifiers = shared.modifiers.with(Modifiers::STATIC);
    }
    open_body(l, n, definition, ScopeKind::Function);
    if let (Some(body), Some(event)) = (body, l.event())
        && l.kind(body) != STATEMENT_BLOCK
    {
        let flags = &mut l.event_mut(event).flags;
        *flags = flags.with(EventFlags::EXPRESSION);
    }
    if let Some(parameter) = l.child(n, field::PARAMETER) {
        l.define(parameter, NewDefinition::named(SymbolKind::Parameter, parameter));
    }
}

/// The definition of an anonymous default export, which spans the statement.
pub(super) fn default_export(
    l: &mut Lowering<'_>,
    n: NodeId,
    kind: SymbolKind,
    modifiers: Modifiers,
) -> DefId {
    let whole = l.tree.parent(n).unwrap_or(n);
    let name = l.intern("default");
    let new = NewDefinition::called(kind, name)
        .visibility(Visibility::Public)
        .modifiers(modifiers.with(Modifiers::EXPORTED).with(Modifiers::DEFAULT));
    let scope = l.scope();
    let definition = define_at(l, whole, n, scope, new);
    document(l, definition, whole);
    // A semicolon after it is a statement of its own.
    l.definition_mut(definition).span.end = l.span(n).end;
    definition
}

pub(super) fn leave_lambda(l: &mut Lowering<'_>, n: NodeId) {
    leave_callable(l, n);
    if let Some(body) = l.child(n, field::BODY).filter(|body| l.kind(*body) != STATEMENT_BLOCK) {
        let value = l.expr(body);
        l.flow(body, FlowKind::Return(Some(value)));
    }
    if let Value::Def(definition) = l.value(n) {
        annotate(l, definition, n);
    }
}

/// What `n` becomes the value of, seen through parentheses and casts.
pub(super) fn target(l: &Lowering<'_>, n: NodeId) -> Option<NodeId> {
    let mut around = l.tree.parent(n)?;
    for _ in 0..WRAPPERS {
        let wraps = matches!(
            l.kind(around),
            PARENTHESIZED_EXPRESSION | AS_EXPRESSION | SATISFIES_EXPRESSION | NON_NULL_EXPRESSION
        );
        if !wraps {
            break;
        }
        around = l.tree.parent(around)?;
    }
    Some(around)
}

/// The name of the variable, field, property, parameter or attribute that a function or class becomes the value of, and
/// where it stands.
pub(super) fn target_name(l: &mut Lowering<'_>, n: NodeId) -> (NameId, Option<Span>) {
    let Some(around) = target(l, n) else { return (NameId::EMPTY, None) };
    let named = match l.kind(around) {
        VARIABLE_DECLARATOR | PUBLIC_FIELD_DEFINITION => l.child(around, field::NAME),
        FIELD_DEFINITION => l.child(around, field::PROPERTY),
        PAIR => l.child(around, field::KEY),
        ASSIGNMENT_EXPRESSION
        | AUGMENTED_ASSIGNMENT_EXPRESSION
        | ASSIGNMENT_PATTERN
        | OBJECT_ASSIGNMENT_PATTERN => l.child(around, field::LEFT),
        REQUIRED_PARAMETER | OPTIONAL_PARAMETER => l.child(around, field::PATTERN),
        EXPORT_STATEMENT => l.child_of_kind(around, KW_DEFAULT),
        JSX_EXPRESSION => {
            let attribute = l.tree.parent(around).filter(|around| l.kind(*around) == JSX_ATTRIBUTE);
            attribute.and_then(|attribute| l.first_named(attribute))
        }
        _ => None,
    };
    let Some(mut named) = named.filter(|named| l.node(*named).start != l.node(n).start) else {
        return (NameId::EMPTY, None);
    };
    if require::is_module_exports(l, named) {
        return (NameId::EMPTY, None);
    }
    if l.kind(named) == MEMBER_EXPRESSION {
        named = l.child(named, field::PROPERTY).unwrap_or(named);
    }
    match l.kind(named) {
        IDENTIFIER
        | SHORTHAND_PROPERTY_IDENTIFIER_PATTERN
        | PROPERTY_IDENTIFIER
        | PRIVATE_PROPERTY_IDENTIFIER
        | NUMBER
        | STRING
        | KW_DEFAULT => (key_name(l, named), Some(l.span(named))),
        _ => (NameId::EMPTY, None),
    }
}
