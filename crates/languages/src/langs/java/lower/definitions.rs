//! Types, methods, constructors, initialisers, enum constants, lambdas, type parameters.

use super::super::kinds::*;
use super::modifiers::{annotate, annotate_from, before, document, owner_kind};
use super::{expressions, records, types};
use crate::field;
use crate::lower::{Lowering, NewDefinition, Value};
use crate::tree::NodeId;
use pellucid_model::{
    DefId, ExprKind, FlowKind, Modifiers, NameId, ScopeKind, SupertypeKind, SymbolKind, TypeId, TypeKind,
    Visibility,
};

fn symbol_of(kind: u16) -> SymbolKind {
    match kind {
        ENUM_DECLARATION => SymbolKind::Enum,
        RECORD_DECLARATION => SymbolKind::Struct,
        INTERFACE_DECLARATION | ANNOTATION_TYPE_DECLARATION => SymbolKind::Interface,
        _ => SymbolKind::Class,
    }
}

pub(super) fn enter_type(lowering: &mut Lowering<'_>, n: NodeId) {
    let Some(name) = lowering.child(n, field::NAME) else { return };
    let before = before(lowering, n);
    let kind = symbol_of(lowering.kind(n));
    let modifiers = before.modifiers.with(implied_of_type(lowering, n, kind));
    let visibility = before.visibility(lowering);
    let new = NewDefinition::named(kind, name).visibility(visibility).modifiers(modifiers);
    let definition = lowering.define(n, new);
    document(lowering, definition, n);
    lowering.set_signature(definition, lowering.child(n, field::BODY));
    lowering.open_definition(n, definition, ScopeKind::Type);
    if kind == SymbolKind::Enum {
        records::imply_enum_methods(lowering, n, definition);
    }
}

/// Nested records, enums and interfaces are static, as is every type in an interface; records are final.
fn implied_of_type(lowering: &Lowering<'_>, n: NodeId, kind: SymbolKind) -> Modifiers {
    let owner = owner_kind(lowering);
    let nested = owner.is_some_and(|owner| owner != SymbolKind::Module);
    let mut implied = Modifiers::NONE;
    if nested && (kind != SymbolKind::Class || owner == Some(SymbolKind::Interface)) {
        implied = implied.with(Modifiers::STATIC);
    }
    if kind == SymbolKind::Interface {
        implied = implied.with(Modifiers::ABSTRACT);
    }
    if lowering.kind(n) == RECORD_DECLARATION {
        implied = implied.with(Modifiers::FINAL);
    }
    implied
}

pub(super) fn leave_type(lowering: &mut Lowering<'_>, n: NodeId) {
    leave_annotated(lowering, n);
}

/// Completes a definition that `n` stands for by its annotations.
pub(super) fn leave_annotated(lowering: &mut Lowering<'_>, n: NodeId) {
    if let Value::Def(definition) = lowering.value(n) {
        annotate(lowering, definition, n);
    }
}

/// `extends`, `implements`, `permits` of the type around.
pub(super) fn leave_supertypes(lowering: &mut Lowering<'_>, n: NodeId) {
    let Some(Value::Def(definition)) = lowering.tree.parent(n).map(|parent| lowering.value(parent)) else {
        return;
    };
    let kind = match lowering.kind(n) {
        SUPER_INTERFACES => SupertypeKind::Implements,
        PERMITS => SupertypeKind::Permits,
        _ => SupertypeKind::Extends,
    };
    let list = lowering.child_of_kind(n, TYPE_LIST).unwrap_or(n);
    for ty in types::in_order(lowering, list) {
        lowering.inherit(definition, kind, ty);
    }
}

pub(super) fn enter_method(lowering: &mut Lowering<'_>, n: NodeId) {
    let Some(name) = lowering.child(n, field::NAME) else { return };
    let before = before(lowering, n);
    let body = lowering.child(n, field::BODY);
    let mut modifiers = before.modifiers;
    if body.is_none() && owner_kind(lowering) == Some(SymbolKind::Interface) {
        modifiers = modifiers.with(Modifiers::ABSTRACT);
    }
    let visibility = before.visibility(lowering);
    let kind = if owner_kind(lowering).is_some() { SymbolKind::Method } else { SymbolKind::Function };
    let new = NewDefinition::named(kind, name).visibility(visibility).modifiers(modifiers);
    let definition = lowering.define(n, new);
    document(lowering, definition, n);
    lowering.set_signature(definition, body);
    match body {
        Some(_) => lowering.open_definition(n, definition, ScopeKind::Function),
        None => lowering.open_declaration(n, definition, ScopeKind::Function),
    };
}

pub(super) fn leave_method(lowering: &mut Lowering<'_>, n: NodeId) {
    let Value::Def(definition) = lowering.value(n) else { return };
    if let Some(ty) = lowering.child(n, field::TYPE) {
        let ty = lowering.type_or_opaque(ty);
        let ty = types::with_dimensions(lowering, n, ty);
        lowering.definition_mut(definition).ty = Some(ty);
    }
    if let Some(value) = lowering.child(n, field::VALUE) {
        let value = expressions::value_of(lowering, value);
        lowering.definition_mut(definition).value = Some(value);
    }
    annotate(lowering, definition, n);
}

pub(super) fn leave_throws(lowering: &mut Lowering<'_>, n: NodeId) {
    for ty in types::in_order(lowering, n) {
        lowering.flow(n, FlowKind::Throws(ty));
    }
}

pub(super) fn enter_constructor(lowering: &mut Lowering<'_>, n: NodeId) {
    let Some(name) = lowering.child(n, field::NAME) else { return };
    let before = before(lowering, n);
    let visibility = match (owner_kind(lowering), before.visibility(lowering)) {
        (Some(SymbolKind::Enum), _) => Visibility::Private,
        (_, visibility) => visibility,
    };
    let new = NewDefinition::named(SymbolKind::Constructor, name)
        .visibility(visibility)
        .modifiers(before.modifiers);
    let definition = lowering.define(n, new);
    document(lowering, definition, n);
    lowering.set_signature(definition, lowering.child(n, field::BODY));
    lowering.open_definition(n, definition, ScopeKind::Function);
    if lowering.kind(n) == COMPACT_CONSTRUCTOR_DECLARATION {
        records::imply_compact_parameters(lowering, n);
    }
}

/// `static { }`, and by [`enter_block`] `{ }` as a member.
pub(super) fn enter_initializer(lowering: &mut Lowering<'_>, n: NodeId) {
    let is_static = lowering.kind(n) == STATIC_INITIALIZER;
    let modifiers = if is_static { Modifiers::STATIC } else { Modifiers::NONE };
    let new = NewDefinition::called(SymbolKind::Constructor, NameId::EMPTY)
        .visibility(Visibility::Private)
        .modifiers(modifiers);
    let definition = lowering.define(n, new);
    document(lowering, definition, n);
    lowering.open_definition(n, definition, ScopeKind::Function);
}

pub(super) fn enter_block(lowering: &mut Lowering<'_>, n: NodeId) {
    match lowering.parent_kind(n) {
        CLASS_BODY | ENUM_BODY_DECLARATIONS => enter_initializer(lowering, n),
        BLOCK | CONSTRUCTOR_BODY | SWITCH_BLOCK_STATEMENT_GROUP | LABELED_STATEMENT | PROGRAM => {
            lowering.open_scope(n, ScopeKind::Block);
        }
        _ => {}
    }
}

/// The body of an anonymous class: `new T() { }`, or an enum constant's.
pub(super) fn enter_class_body(lowering: &mut Lowering<'_>, n: NodeId) {
    let Some(parent) = lowering.tree.parent(n) else { return };
    let supertype = match lowering.kind(parent) {
        OBJECT_CREATION_EXPRESSION => {
            lowering.child(parent, field::TYPE).map(|ty| lowering.type_or_opaque(ty))
        }
        ENUM_CONSTANT => enum_type(lowering, parent),
        _ => return,
    };
    let new = NewDefinition::called(SymbolKind::Class, NameId::EMPTY).visibility(Visibility::Local);
    let definition = lowering.define(n, new);
    if let Some(ty) = supertype {
        lowering.inherit(definition, SupertypeKind::Extends, ty);
    }
    lowering.open_definition(n, definition, ScopeKind::Type);
}

/// The enum around a constant, as a type.
fn enum_type(lowering: &mut Lowering<'_>, constant: NodeId) -> Option<TypeId> {
    let owner = lowering.definition()?;
    let name = lowering.definition_at(owner).name;
    Some(lowering.named_type(constant, &[name], &[]))
}

pub(super) fn enter_enum_constant(lowering: &mut Lowering<'_>, n: NodeId) {
    let Some(name) = lowering.child(n, field::NAME) else { return };
    let new = NewDefinition::named(SymbolKind::Constant, name)
        .visibility(Visibility::Public)
        .modifiers(Modifiers::STATIC.with(Modifiers::FINAL));
    let definition = lowering.define(n, new);
    document(lowering, definition, n);
}

/// An enum constant is an object of its enum, or of the class its body defines.
pub(super) fn leave_enum_constant(lowering: &mut Lowering<'_>, n: NodeId) {
    let Value::Def(definition) = lowering.value(n) else { return };
    let Some(ty) = enum_type(lowering, n) else { return };
    let body = lowering.child(n, field::BODY).map(|body| lowering.value(body));
    let created = match body {
        Some(Value::Def(class)) => lowering.push_type(n, TypeKind::Inline(class)),
        _ => ty,
    };
    let arguments = expressions::arguments(lowering, n);
    let args = lowering.argument_list(&arguments);
    let value = lowering.push_expr(lowering.span(n), ExprKind::New { ty: created, args });
    let constant = lowering.definition_mut(definition);
    (constant.ty, constant.value) = (Some(ty), Some(value));
    annotate(lowering, definition, n);
}

pub(super) fn enter_lambda(lowering: &mut Lowering<'_>, n: NodeId) {
    let name = lambda_name(lowering, n);
    let definition = lowering.define(n, NewDefinition::called(SymbolKind::Lambda, name));
    let body = lowering.child(n, field::BODY);
    lowering.set_signature(definition, body);
    lowering.open_definition(n, definition, ScopeKind::Function);
    if let (Some(body), Some(event)) = (body, lowering.event())
        && lowering.kind(body) != BLOCK
    {
        let flags = &mut lowering.event_mut(event).flags;
        *flags = flags.with(pellucid_model::EventFlags::EXPRESSION);
    }
    if let Some(parameter) = lowering.child(n, field::PARAMETERS)
        && lowering.kind(parameter) == IDENTIFIER
    {
        define_inferred(lowering, parameter);
    }
}

/// The variable, field or element that a lambda becomes the value of.
fn lambda_name(lowering: &mut Lowering<'_>, n: NodeId) -> NameId {
    let mut parent = lowering.tree.parent(n);
    while let Some(at) = parent.filter(|at| {
        let node = lowering.node(*at);
        matches!(node.kind, PARENTHESIZED_EXPRESSION | CAST_EXPRESSION)
            && node.start + 256 > lowering.node(n).start
    }) {
        parent = lowering.tree.parent(at);
    }
    let Some(parent) = parent else { return NameId::EMPTY };
    let target = match lowering.kind(parent) {
        VARIABLE_DECLARATOR => lowering.child(parent, field::NAME),
        ASSIGNMENT_EXPRESSION => {
            lowering.child(parent, field::LEFT).and_then(|left| match lowering.kind(left) {
                IDENTIFIER => Some(left),
                FIELD_ACCESS => lowering.child(left, field::FIELD),
                _ => None,
            })
        }
        _ => None,
    };
    target.map_or(NameId::EMPTY, |target| lowering.name(target))
}

pub(super) fn leave_lambda(lowering: &mut Lowering<'_>, n: NodeId) {
    let Some(body) = lowering.child(n, field::BODY).filter(|body| lowering.kind(*body) != BLOCK) else {
        return;
    };
    let value = lowering.expr(body);
    lowering.flow(body, FlowKind::Return(Some(value)));
}

pub(super) fn enter_inferred_parameters(lowering: &mut Lowering<'_>, n: NodeId) {
    for parameter in lowering.named_children(n) {
        define_inferred(lowering, parameter);
    }
}

fn define_inferred(lowering: &mut Lowering<'_>, parameter: NodeId) -> DefId {
    lowering.define(parameter, NewDefinition::named(SymbolKind::Parameter, parameter))
}

pub(super) fn enter_type_parameter(lowering: &mut Lowering<'_>, n: NodeId) {
    if let Some(name) = lowering.child_of_kind(n, TYPE_IDENTIFIER) {
        lowering.define(n, NewDefinition::named(SymbolKind::TypeParameter, name));
    }
}

pub(super) fn leave_type_parameter(lowering: &mut Lowering<'_>, n: NodeId) {
    let Value::Def(definition) = lowering.value(n) else { return };
    if let Some(bound) = lowering.child_of_kind(n, TYPE_BOUND) {
        for ty in types::in_order(lowering, bound) {
            lowering.inherit(definition, SupertypeKind::Bound, ty);
        }
    }
    annotate_from(lowering, definition, n);
}
