//! Functions, methods, closures and their parameters.

use super::before::{before, visibility};
use super::kinds::*;
use super::{control, items, patterns};
use crate::field;
use crate::lower::{Lowering, NewDefinition, Value};
use crate::tree::NodeId;
use pellucid_model::{
    DefId, EventFlags, ExprKind, FlowKind, Modifiers, NameId, ScopeKind, SymbolKind, TypeId, TypeKind, TypeOp,
};

pub(super) fn enter_function(l: &mut Lowering<'_>, n: NodeId) {
    let Some(name) = l.child(n, field::NAME) else { return };
    let list = l.tree.parent(n).filter(|list| l.kind(*list) == DECLARATION_LIST);
    let owner = list.map_or(crate::tree::ERROR, |list| l.parent_kind(list));
    let member = matches!(owner, TRAIT_ITEM | IMPL_ITEM);
    let kind = if member { SymbolKind::Method } else { SymbolKind::Function };
    let body = l.child(n, field::BODY);
    let mut modifiers = written_modifiers(l, n);
    if member && !takes_self(l, n) {
        modifiers = modifiers.with(Modifiers::STATIC);
    }
    modifiers = modifiers.with(match body {
        None => items::without_value(l, n),
        Some(_) if owner == TRAIT_ITEM => Modifiers::DEFAULT,
        Some(_) => Modifiers::NONE,
    });
    let visible = visibility(l, n);
    let definition = l.define(n, NewDefinition::named(kind, name).visibility(visible).modifiers(modifiers));
    l.set_signature(definition, body);
    before(l, n).apply(l, definition);
    l.open_definition(n, definition, ScopeKind::Function);
}

fn written_modifiers(l: &Lowering<'_>, n: NodeId) -> Modifiers {
    let Some(list) = l.child_of_kind(n, FUNCTION_MODIFIERS) else { return Modifiers::NONE };
    let one = |child: NodeId| match l.kind(child) {
        KW_ASYNC => Modifiers::ASYNC,
        KW_CONST => Modifiers::CONST,
        KW_UNSAFE => Modifiers::UNSAFE,
        KW_DEFAULT => Modifiers::DEFAULT,
        EXTERN_MODIFIER => Modifiers::EXTERN,
        _ => Modifiers::NONE,
    };
    l.children(list).fold(Modifiers::NONE, |all, child| all.with(one(child)))
}

/// Whether the first parameter is `self` in any form.
fn takes_self(l: &Lowering<'_>, n: NodeId) -> bool {
    let parameters = l.child(n, field::PARAMETERS);
    let mut parameters = parameters.into_iter().flat_map(|list| l.named_children(list));
    let first = parameters.find(|parameter| l.kind(*parameter) != ATTRIBUTE_ITEM);
    first.is_some_and(|first| {
        l.kind(first) == SELF_PARAMETER
            || l.child(first, field::PATTERN).is_some_and(|pattern| l.kind(pattern) == SELF)
    })
}

pub(super) fn enter_closure(l: &mut Lowering<'_>, n: NodeId) {
    let name = closure_name(l, n).map_or(NameId::EMPTY, |name| l.name(name));
    let modifiers = if l.has(n, KW_ASYNC) { Modifiers::ASYNC } else { Modifiers::NONE };
    let definition = l.define(n, NewDefinition::called(SymbolKind::Lambda, name).modifiers(modifiers));
    let body = l.child(n, field::BODY);
    l.set_signature(definition, body);
    l.open_definition(n, definition, ScopeKind::Function);
    if body.is_some_and(|body| l.kind(body) != BLOCK)
        && let Some(event) = l.event()
    {
        let flags = l.event_mut(event).flags;
        l.event_mut(event).flags = flags.with(EventFlags::EXPRESSION);
    }
}

/// The variable, field or place that a closure becomes the value of.
fn closure_name(l: &Lowering<'_>, n: NodeId) -> Option<NodeId> {
    let around = l.tree.parent(n)?;
    match l.kind(around) {
        LET_DECLARATION => l.child(around, field::PATTERN).filter(|name| l.kind(*name) == IDENTIFIER),
        CONST_ITEM | STATIC_ITEM => l.child(around, field::NAME),
        FIELD_INITIALIZER => l.child(around, field::FIELD),
        ASSIGNMENT_EXPRESSION => {
            let target = l.child(around, field::LEFT).filter(|target| *target != n)?;
            match l.kind(target) {
                IDENTIFIER => Some(target),
                FIELD_EXPRESSION => l.child(target, field::FIELD),
                _ => None,
            }
        }
        _ => None,
    }
}

/// The result type, and the value of the body: it is what the callable returns.
pub(super) fn leave_callable(l: &mut Lowering<'_>, n: NodeId) {
    let Value::Def(definition) = l.value(n) else { return };
    let ty = l.child(n, field::RETURN_TYPE).map(|ty| l.type_or_opaque(ty));
    l.definition_mut(definition).ty = ty;
    let Some(body) = l.child(n, field::BODY) else { return };
    let result = if l.kind(body) == BLOCK { control::tail(l, body) } else { Some(body) };
    if let Some(result) = result.filter(|result| l.value(*result) != Value::None) {
        let value = l.expr(result);
        l.flow(result, FlowKind::Return(Some(value)));
    }
}

/// A parameter with a type. Those of a function type are no definitions: they name nothing that can be used.
pub(super) fn enter_parameter(l: &mut Lowering<'_>, n: NodeId) {
    let Some(pattern) = l.child(n, field::PATTERN) else { return };
    let list = l.tree.parent(n);
    if list.is_some_and(|list| l.parent_kind(list) == FUNCTION_TYPE) {
        return l.claim(pattern);
    }
    let mutable = if l.has(n, MUTABLE_SPECIFIER) { Modifiers::MUTABLE } else { Modifiers::NONE };
    define_parameter(l, n, pattern, mutable);
}

/// Defines the parameter that `n` is: called as its pattern if that is but a name, else without name; what the pattern
/// takes apart are variables then.
fn define_parameter(l: &mut Lowering<'_>, n: NodeId, pattern: NodeId, modifiers: Modifiers) {
    let (name, through) = patterns::plain_name(l, pattern);
    let modifiers = modifiers.with(through);
    let new = match name {
        Some(name) if l.kind(name) == SELF => {
            NewDefinition::named(SymbolKind::Parameter, name).modifiers(Modifiers::RECEIVER)
        }
        Some(name) => NewDefinition::named(SymbolKind::Parameter, name),
        None => NewDefinition::called(SymbolKind::Parameter, NameId::EMPTY),
    };
    let definition = l.define(n, new.modifiers(modifiers));
    if let Some(name) = name.filter(|name| *name != n) {
        l.set_value(name, Value::Def(definition));
    }
}

pub(super) fn leave_parameter(l: &mut Lowering<'_>, n: NodeId) {
    let Value::Def(definition) = l.value(n) else { return };
    let ty = l.child(n, field::TYPE).map(|ty| l.type_or_opaque(ty));
    l.definition_mut(definition).ty = ty;
    if let Some(pattern) = l.child(n, field::PATTERN) {
        take_apart(l, definition, pattern);
    }
}

/// What the pattern of a parameter without name binds are parts of it.
fn take_apart(l: &mut Lowering<'_>, parameter: DefId, pattern: NodeId) {
    if l.definition_at(parameter).name == NameId::EMPTY && l.node(pattern).is_named() {
        let value = l.push_expr(l.span(pattern), ExprKind::Definition(parameter));
        patterns::bind(l, pattern, value, None);
    }
}

/// `self`, `&self`, `&mut self`, `mut self`.
pub(super) fn enter_self(l: &mut Lowering<'_>, n: NodeId) {
    let Some(name) = l.child_of_kind(n, SELF) else { return };
    let mutable = if l.has(n, MUTABLE_SPECIFIER) { Modifiers::MUTABLE } else { Modifiers::NONE };
    let new = NewDefinition::named(SymbolKind::Parameter, name).modifiers(Modifiers::RECEIVER);
    let definition = l.define(n, new.modifiers(mutable));
    let mut ty: TypeId = l.push_type(name, TypeKind::SelfType);
    if l.has(n, T_AMP) {
        ty = l.push_type(n, TypeKind::Of(TypeOp::Reference, ty));
    }
    l.definition_mut(definition).ty = Some(ty);
}

/// `...` of a foreign function.
pub(super) fn enter_variadic(l: &mut Lowering<'_>, n: NodeId) {
    let name = l.child(n, field::PATTERN).filter(|name| l.kind(*name) == IDENTIFIER);
    let new = match name {
        Some(name) => NewDefinition::named(SymbolKind::Parameter, name),
        None => NewDefinition::called(SymbolKind::Parameter, NameId::EMPTY),
    };
    l.define(n, new.modifiers(Modifiers::VARIADIC));
}

/// Patterns between `|` and `|`; those with a type are parameters by themselves.
fn closure_patterns(l: &Lowering<'_>, n: NodeId) -> Vec<NodeId> {
    l.children(n)
        .filter(|child| !l.node(*child).is_extra() && !matches!(l.kind(*child), T_PIPE | T_COMMA | PARAMETER))
        .collect()
}

pub(super) fn enter_closure_parameters(l: &mut Lowering<'_>, n: NodeId) {
    for pattern in closure_patterns(l, n) {
        define_parameter(l, pattern, pattern, Modifiers::NONE);
    }
}

pub(super) fn leave_closure_parameters(l: &mut Lowering<'_>, n: NodeId) {
    for pattern in closure_patterns(l, n) {
        if let Value::Def(parameter) = l.value(pattern) {
            take_apart(l, parameter, pattern);
        }
    }
}
