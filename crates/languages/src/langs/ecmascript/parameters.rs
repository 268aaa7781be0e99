//! Parameters.

use super::bindings::{define_at, is_name};
use super::classes::annotate;
use super::kinds::*;
use super::members::accessibility;
use super::patterns::{places, take_apart};
use crate::field;
use crate::lower::{Lowering, NewDefinition, Value};
use crate::tree::NodeId;
use pellucid_model::{
    Construct, DefId, EventFlags, ExprKind, Modifiers, SymbolKind, TypeKind, TypeOp, Use, Visibility,
};

/// The parts of one parameter.
struct Parameter {
    /// The whole.
    node: NodeId,
    /// The name or pattern that it binds.
    pattern: NodeId,
    default: Option<NodeId>,
    ty: Option<NodeId>,
    modifiers: Modifiers,
}

/// The parameters of a list, whether the grammar wraps them (TypeScript) or not.
fn parameters(l: &Lowering<'_>, list: NodeId) -> Vec<Parameter> {
    l.named_children(list).filter_map(|node| parameter(l, node)).collect()
}

fn parameter(l: &Lowering<'_>, node: NodeId) -> Option<Parameter> {
    let (mut pattern, default, ty, mut modifiers) = match l.kind(node) {
        REQUIRED_PARAMETER | OPTIONAL_PARAMETER => {
            let pattern = l.child(node, field::PATTERN)?;
            let (default, ty) = (l.child(node, field::VALUE), l.child(node, field::TYPE));
            let optional = default.is_some() || l.kind(node) == OPTIONAL_PARAMETER;
            (pattern, default, ty, if optional { Modifiers::OPTIONAL } else { Modifiers::NONE })
        }
        ASSIGNMENT_PATTERN => {
            (l.child(node, field::LEFT)?, l.child(node, field::RIGHT), None, Modifiers::OPTIONAL)
        }
        _ => (node, None, None, Modifiers::NONE),
    };
    if l.kind(pattern) == REST_PATTERN {
        modifiers = modifiers.with(Modifiers::VARIADIC);
        pattern = l.first_named(pattern)?;
    }
    if l.kind(pattern) == THIS {
        modifiers = modifiers.with(Modifiers::RECEIVER);
    }
    Some(Parameter { node, pattern, default, ty, modifiers })
}

/// Parameters of a function type name nothing that can be used.
fn of_type(l: &Lowering<'_>, list: NodeId) -> bool {
    matches!(l.parent_kind(list), FUNCTION_TYPE | CONSTRUCTOR_TYPE)
}

pub(super) fn enter_list(l: &mut Lowering<'_>, n: NodeId) {
    let of_type = of_type(l, n);
    for parameter in parameters(l, n) {
        if of_type {
            l.claim(parameter.pattern);
        } else {
            define(l, &parameter);
        }
    }
}

/// A pattern is one parameter without a name; the names in it are variables.
fn define(l: &mut Lowering<'_>, parameter: &Parameter) {
    let Parameter { node, pattern, modifiers, .. } = *parameter;
    let scope = l.scope();
    if matches!(l.kind(pattern), IDENTIFIER | THIS) {
        let new = NewDefinition::named(SymbolKind::Parameter, pattern).modifiers(modifiers);
        define_at(l, node, node, scope, new);
        define_property(l, parameter);
        return;
    }
    let new = NewDefinition::called(SymbolKind::Parameter, pellucid_model::NameId::EMPTY);
    define_at(l, node, node, scope, new.modifiers(modifiers));
    for place in places(l, pattern) {
        if is_name(l.kind(place)) {
            define_at(l, place, place, scope, NewDefinition::named(SymbolKind::Variable, place));
        }
    }
}

/// `constructor(private readonly x: T)` defines a field, too.
fn define_property(l: &mut Lowering<'_>, parameter: &Parameter) {
    let Parameter { node, pattern, .. } = *parameter;
    let visible = accessibility(l, node);
    let readonly = l.has(node, KW_READONLY);
    if visible.is_none() && !readonly && !l.has(node, OVERRIDE_MODIFIER) {
        return;
    }
    let class = l.definition().and_then(|constructor| l.definition_at(constructor).parent);
    let Some((class, scope)) = class.and_then(|class| Some((class, l.definition_at(class).body?))) else {
        return;
    };
    let modifiers = if readonly { Modifiers::READONLY } else { Modifiers::NONE };
    let new = NewDefinition::named(SymbolKind::Field, pattern)
        .visibility(visible.unwrap_or(Visibility::Public))
        .modifiers(modifiers);
    let field = define_at(l, node, pattern, scope, new);
    l.definition_mut(field).parent = Some(class);
}

/// A default value is a decision of the function.
pub(super) fn enter_parameter(l: &mut Lowering<'_>, n: NodeId) {
    // The name of a tuple's member.
    if let Some(name) = l.child(n, field::NAME) {
        l.claim(name);
    }
    let of_type = l.tree.parent(n).is_some_and(|list| of_type(l, list));
    if !of_type && l.child(n, field::VALUE).is_some() {
        enter_default(l, n);
    }
}

pub(super) fn enter_default(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(sign) = l.child_of_kind(n, T_EQ) {
        l.mark_event(sign, Construct::DefaultValue, EventFlags::NONE);
    }
}

pub(super) fn leave_list(l: &mut Lowering<'_>, n: NodeId) {
    if !of_type(l, n) {
        parameters(l, n).iter().for_each(|parameter| complete(l, parameter));
    }
}

fn complete(l: &mut Lowering<'_>, parameter: &Parameter) {
    let Value::Def(definition) = l.value(parameter.node) else { return };
    let mut ty = parameter.ty.map(|ty| l.type_or_opaque(ty));
    if let Some(element) = ty.filter(|_| parameter.modifiers.has(Modifiers::VARIADIC)) {
        ty = Some(l.push_type(parameter.node, TypeKind::Of(TypeOp::Variadic, element)));
    }
    let value = parameter.default.map(|value| l.expr(value));
    let complete = l.definition_mut(definition);
    (complete.ty, complete.value) = (ty, value);
    annotate(l, definition, parameter.node);
    match (l.kind(parameter.pattern), l.value(parameter.pattern)) {
        (IDENTIFIER, Value::Def(field)) if field != definition => complete_property(l, field, definition),
        (OBJECT_PATTERN | ARRAY_PATTERN, _) => {
            let whole = l.push_expr(l.span(parameter.node), ExprKind::Definition(definition));
            take_apart(l, parameter.node, parameter.pattern, whole);
        }
        _ => {}
    }
}

/// A parameter property has the parameter's type and value.
fn complete_property(l: &mut Lowering<'_>, field: DefId, parameter: DefId) {
    let parameter = l.definition_at(parameter);
    let (ty, name, span) = (parameter.ty, parameter.name, parameter.name_span);
    let value = l.push_expr(span, ExprKind::Name { name, usage: Use::Read });
    let field = l.definition_mut(field);
    (field.ty, field.value) = (ty, Some(value));
}
