//! Functions, methods, lambdas and their parameters.

use super::bindings::{binding_scope, define_at, visibility};
use super::kinds::*;
use super::{statements, types};
use crate::field;
use crate::lower::{Lowering, NewDefinition, Value};
use crate::tree::NodeId;
use pellucid_model::{
    Construct, DefId, EventFlags, FlowKind, Modifiers, NameId, ScopeId, ScopeKind, SymbolKind, TypeKind,
    TypeOp,
};

/// The definition with its decorators.
pub(super) fn whole(l: &Lowering<'_>, n: NodeId) -> NodeId {
    l.tree.parent(n).filter(|around| l.kind(*around) == DECORATED_DEFINITION).unwrap_or(n)
}

/// Decorators of the definition `whole`, with their names as written.
pub(super) fn decorators(l: &mut Lowering<'_>, whole: NodeId) -> Vec<(NodeId, NameId)> {
    if l.kind(whole) != DECORATED_DEFINITION {
        return vec![];
    }
    let decorators: Vec<NodeId> = l.children(whole).filter(|child| l.kind(*child) == DECORATOR).collect();
    let named = |decorator: NodeId| {
        let expression = l.first_named(decorator)?;
        let called = l.child(expression, field::FUNCTION).filter(|_| l.kind(expression) == CALL);
        Some((decorator, l.name(called.unwrap_or(expression))))
    };
    decorators.into_iter().filter_map(named).collect()
}

/// What follows the last dot of a dotted name.
pub(super) fn last_part(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name).trim()
}

fn decorator_modifiers(l: &Lowering<'_>, decorators: &[(NodeId, NameId)]) -> Modifiers {
    let each = decorators.iter().map(|(_, name)| match last_part(l.name_text(*name)) {
        "staticmethod" | "classmethod" => Modifiers::STATIC,
        "abstractmethod" | "abstractproperty" => Modifiers::ABSTRACT,
        "property" | "cached_property" | "getter" => Modifiers::GETTER,
        "setter" => Modifiers::SETTER,
        "overload" => Modifiers::DECLARATION,
        "override" => Modifiers::OVERRIDE,
        "final" => Modifiers::FINAL,
        _ => Modifiers::NONE,
    });
    each.fold(Modifiers::NONE, Modifiers::with)
}

/// What a method's name alone says of it (Python reference, "Special method names").
fn name_modifiers(name: &str) -> Modifiers {
    match name {
        "__new__" | "__init_subclass__" | "__class_getitem__" => Modifiers::STATIC,
        "__del__" => Modifiers::DESTRUCTOR,
        "__call__" | "__getitem__" | "__setitem__" | "__delitem__" | "__contains__" | "__len__"
        | "__iter__" | "__next__" | "__bool__" | "__lt__" | "__le__" | "__eq__" | "__ne__" | "__gt__"
        | "__ge__" | "__hash__" | "__neg__" | "__pos__" | "__invert__" | "__abs__" => Modifiers::OPERATOR,
        _ => arithmetic(name),
    }
}

/// `__add__`, its reflected `__radd__` and in-place `__iadd__`, and the like.
fn arithmetic(name: &str) -> Modifiers {
    const OPERATORS: &[&str] = &[
        "add", "sub", "mul", "matmul", "truediv", "floordiv", "mod", "divmod", "pow", "lshift", "rshift",
        "and", "xor", "or",
    ];
    let Some(core) = name.strip_prefix("__").and_then(|name| name.strip_suffix("__")) else {
        return Modifiers::NONE;
    };
    let reflected = core.strip_prefix(['r', 'i']).unwrap_or(core);
    let known = OPERATORS.contains(&core) || OPERATORS.contains(&reflected);
    if known { Modifiers::OPERATOR } else { Modifiers::NONE }
}

pub(super) fn enter_function(l: &mut Lowering<'_>, n: NodeId) {
    let Some(name) = l.child(n, field::NAME) else { return };
    let whole = whole(l, n);
    let decorators = decorators(l, whole);
    let class = l.definition().filter(|owner| l.definition_at(*owner).kind.is_type());
    let body = l.child(n, field::BODY);
    let kind = match (class, l.bytes(name)) {
        (Some(_), b"__init__" | b"__new__") => SymbolKind::Constructor,
        (Some(_), _) => SymbolKind::Method,
        (None, _) => SymbolKind::Function,
    };
    let mut modifiers = decorator_modifiers(l, &decorators);
    if class.is_some() {
        modifiers = modifiers.with(name_modifiers(l.text(name)));
    }
    if l.has(n, KW_ASYNC) {
        modifiers = modifiers.with(Modifiers::ASYNC);
    }
    if body.is_some_and(|body| statements::is_stub(l, body)) {
        modifiers = modifiers.with(stub_modifier(l, class));
    }
    let text = l.name(name);
    let scope = l.bound_scope(binding_scope(l), text);
    let visible = visibility(l, scope, name);
    let new = NewDefinition::named(kind, name).visibility(visible).modifiers(modifiers);
    let definition = define_at(l, whole, n, scope, new);
    l.set_signature(definition, body);
    l.annotate(definition, &decorators);
    set_docstring(l, definition, body);
    open_header(l, n, definition, ScopeKind::Function);
}

/// A body that is only `...` declares; in a protocol it asks for the method.
fn stub_modifier(l: &Lowering<'_>, class: Option<DefId>) -> Modifiers {
    let protocol = class.is_some_and(|class| l.definition_at(class).kind == SymbolKind::Interface);
    if protocol { Modifiers::ABSTRACT } else { Modifiers::DECLARATION }
}

/// Opens the scope of type parameters, if any, and in it the definition's own.
pub(super) fn open_header(l: &mut Lowering<'_>, n: NodeId, definition: DefId, kind: ScopeKind) {
    let parameters = l.child(n, field::TYPE_PARAMETERS);
    if parameters.is_some() {
        l.open_scope(n, ScopeKind::Header);
    }
    let header = l.scope();
    l.open_definition(n, definition, kind);
    if let Some(parameters) = parameters {
        types::define_type_parameters(l, parameters, header);
    }
}

/// Documentation is the string that a body begins with; it is no expression of the program.
pub(super) fn set_docstring(l: &mut Lowering<'_>, definition: DefId, body: Option<NodeId>) {
    if let Some(string) = body.and_then(|body| statements::docstring(l, body)) {
        l.claim(string);
        l.definition_mut(definition).doc = Some(l.span(string));
    }
}

pub(super) fn leave_function(l: &mut Lowering<'_>, n: NodeId) {
    let Value::Def(definition) = l.value(n) else { return };
    let result = l.child(n, field::RETURN_TYPE).map(|ty| l.type_or_opaque(ty));
    l.definition_mut(definition).ty = result;
}

pub(super) fn enter_lambda(l: &mut Lowering<'_>, n: NodeId) {
    let name = lambda_name(l, n).map_or(NameId::EMPTY, |name| match l.kind(name) {
        STRING => l.child_of_kind(name, STRING_CONTENT).map_or(NameId::EMPTY, |content| l.name(content)),
        _ => l.name(name),
    });
    let definition = l.define(n, NewDefinition::called(SymbolKind::Lambda, name));
    let body = l.child(n, field::BODY);
    l.set_signature(definition, body);
    l.open_definition(n, definition, ScopeKind::Function);
    if let Some(event) = l.event() {
        let flags = &mut l.event_mut(event).flags;
        *flags = flags.with(EventFlags::EXPRESSION);
    }
    super::depth::mark(l, n);
}

/// The variable, keyword, parameter or key that a lambda becomes the value of.
fn lambda_name(l: &Lowering<'_>, n: NodeId) -> Option<NodeId> {
    let around = l.tree.parent(n)?;
    match l.kind(around) {
        ASSIGNMENT => {
            let left = l.child(around, field::LEFT)?;
            match l.kind(left) {
                IDENTIFIER => Some(left),
                ATTRIBUTE => l.child(left, field::ATTRIBUTE),
                _ => None,
            }
        }
        KEYWORD_ARGUMENT | DEFAULT_PARAMETER | TYPED_DEFAULT_PARAMETER | NAMED_EXPRESSION => {
            l.child(around, field::NAME).filter(|name| l.kind(*name) == IDENTIFIER)
        }
        PAIR => {
            l.child(around, field::KEY).filter(|key| matches!(l.kind(*key), STRING | IDENTIFIER) && *key != n)
        }
        _ => None,
    }
}

pub(super) fn leave_lambda(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(body) = l.child(n, field::BODY) {
        let value = l.expr(body);
        l.flow(body, FlowKind::Return(Some(value)));
    }
}

/// Defines the parameters. Their types and default values belong to the scope around the function.
pub(super) fn enter_parameters(l: &mut Lowering<'_>, n: NodeId) {
    let function = l.scope();
    let children: Vec<NodeId> = l.named_children(n).collect();
    let positional = children.iter().position(|child| l.kind(*child) == POSITIONAL_SEPARATOR).unwrap_or(0);
    let mut keyword_only = false;
    let mut receiver = receiver_expected(l);
    for (at, parameter) in children.into_iter().enumerate() {
        let mut modifiers = if at < positional { Modifiers::POSITIONAL_ONLY } else { Modifiers::NONE };
        if keyword_only {
            modifiers = modifiers.with(Modifiers::KEYWORD_ONLY);
        }
        match l.kind(parameter) {
            POSITIONAL_SEPARATOR => continue,
            KEYWORD_SEPARATOR => keyword_only = true,
            _ => {
                let (name, shape) = parameter_name(l, parameter);
                keyword_only |= shape == Modifiers::VARIADIC;
                let Some(name) = name else { continue };
                modifiers = modifiers.with(shape);
                if std::mem::take(&mut receiver) && !shape.has(Modifiers::VARIADIC) {
                    modifiers = modifiers.with(Modifiers::RECEIVER);
                }
                define_parameter(l, function, parameter, name, modifiers);
            }
        }
    }
    if let Some(outer) = l.scope_at(function).parent {
        l.enter_scope(outer);
    }
}

/// Whether the first parameter is the object or class the method is called on.
fn receiver_expected(l: &Lowering<'_>) -> bool {
    let Some(callable) = l.definition() else { return false };
    let definition = l.definition_at(callable);
    let member = matches!(definition.kind, SymbolKind::Method | SymbolKind::Constructor);
    let is_static = |name| last_part(l.name_text(name)) == "staticmethod";
    member && !l.annotations_at(definition.annotations).iter().any(|annotation| is_static(annotation.name))
}

/// The name that a parameter binds (a pattern, in Python 2), and what its shape says.
fn parameter_name(l: &Lowering<'_>, parameter: NodeId) -> (Option<NodeId>, Modifiers) {
    let inner = if l.kind(parameter) == TYPED_PARAMETER { l.first_named(parameter) } else { Some(parameter) };
    let Some(inner) = inner else { return (None, Modifiers::NONE) };
    match l.kind(inner) {
        IDENTIFIER | TUPLE_PATTERN => (Some(inner), Modifiers::NONE),
        LIST_SPLAT_PATTERN => (l.first_named(inner), Modifiers::VARIADIC),
        DICTIONARY_SPLAT_PATTERN => (l.first_named(inner), Modifiers::VARIADIC.with(Modifiers::KEYWORD_ONLY)),
        DEFAULT_PARAMETER | TYPED_DEFAULT_PARAMETER => (l.child(inner, field::NAME), Modifiers::OPTIONAL),
        _ => (None, Modifiers::NONE),
    }
}

fn define_parameter(
    l: &mut Lowering<'_>,
    function: ScopeId,
    parameter: NodeId,
    name: NodeId,
    modifiers: Modifiers,
) {
    if l.kind(name) == IDENTIFIER {
        let new = NewDefinition::named(SymbolKind::Parameter, name).modifiers(modifiers);
        define_at(l, parameter, parameter, function, new);
        return;
    }
    l.claim(name);
    for place in super::bindings::places(l, name) {
        define_at(l, place, place, function, NewDefinition::named(SymbolKind::Parameter, place));
    }
}

pub(super) fn enter_default(l: &mut Lowering<'_>, n: NodeId) {
    l.mark_event(n, Construct::DefaultValue, EventFlags::NONE);
}

pub(super) fn leave_parameters(l: &mut Lowering<'_>, n: NodeId) {
    let parameters: Vec<NodeId> = l.named_children(n).collect();
    for parameter in parameters {
        let Value::Def(definition) = l.value(parameter) else { continue };
        let ty = l.child(parameter, field::TYPE).map(|ty| l.type_or_opaque(ty));
        let ty = match ty {
            Some(ty) if l.definition_at(definition).modifiers.has(Modifiers::VARIADIC) => {
                Some(l.push_type(parameter, TypeKind::Of(TypeOp::Variadic, ty)))
            }
            ty => ty,
        };
        let value = l.child(parameter, field::VALUE).map(|value| l.expr(value));
        let definition = l.definition_mut(definition);
        definition.ty = ty;
        definition.value = value;
    }
}
