//! Classes: bases, metaclass, and the constructors that some imply.

use super::bindings::{binding_scope, define_at, visibility};
use super::functions::{decorators, last_part, open_header, set_docstring, whole};
use super::kinds::*;
use super::types;
use crate::field;
use crate::lower::{Lowering, NewDefinition, Value};
use crate::tree::NodeId;
use pellucid_model::{
    DefId, ExprKind, LiteralKind, Modifiers, NameId, ScopeKind, SupertypeKind, SymbolKind, TypeKind,
};

const ENUM_BASES: &[&str] = &["Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "ReprEnum"];
/// Decorators that write `__init__` from the fields (PEP 681, attrs).
const DATACLASSES: &[&str] = &["dataclass", "define", "frozen", "mutable", "attrs"];

pub(super) fn enter_class(l: &mut Lowering<'_>, n: NodeId) {
    let Some(name) = l.child(n, field::NAME) else { return };
    let whole = whole(l, n);
    let decorators = decorators(l, whole);
    let bases = bases(l, n);
    let kind = match &bases {
        bases if bases.iter().any(|base| ENUM_BASES.contains(base)) => SymbolKind::Enum,
        bases if bases.contains(&"Protocol") => SymbolKind::Interface,
        _ => SymbolKind::Class,
    };
    let mut modifiers = if bases.contains(&"ABC") { Modifiers::ABSTRACT } else { Modifiers::NONE };
    let decorated =
        |names: &[&str]| decorators.iter().any(|(_, name)| names.contains(&last_part(l.name_text(*name))));
    if decorated(&["final"]) {
        modifiers = modifiers.with(Modifiers::FINAL);
    }
    let implied = decorated(DATACLASSES) || bases.contains(&"NamedTuple");
    let body = l.child(n, field::BODY);
    let text = l.name(name);
    let scope = l.bound_scope(binding_scope(l), text);
    let visible = visibility(l, scope, name);
    let new = NewDefinition::named(kind, name).visibility(visible).modifiers(modifiers);
    let definition = define_at(l, whole, n, scope, new);
    l.set_signature(definition, body);
    l.annotate(definition, &decorators);
    set_docstring(l, definition, body);
    open_header(l, n, definition, ScopeKind::Type);
    if let Some(body) = body.filter(|_| implied) {
        imply_constructor(l, n, body);
    }
}

/// Names of the bases, without what stands before their last dot or in brackets.
fn bases<'t>(l: &Lowering<'t>, n: NodeId) -> Vec<&'t str> {
    let Some(list) = l.child(n, field::SUPERCLASSES) else { return vec![] };
    let simple = |base: NodeId| {
        let base = if l.kind(base) == SUBSCRIPT { l.child(base, field::VALUE)? } else { base };
        Some(last_part(l.text(base)))
    };
    l.named_children(list).filter(|base| l.kind(*base) != KEYWORD_ARGUMENT).filter_map(simple).collect()
}

/// The constructor that a data class has by its annotated fields, unless it writes its own or says `init=False`.
fn imply_constructor(l: &mut Lowering<'_>, n: NodeId, body: NodeId) {
    let statements: Vec<NodeId> = l.named_children(body).collect();
    let is_init = |statement: &NodeId| {
        let inner = match l.kind(*statement) {
            DECORATED_DEFINITION => l.child(*statement, field::DEFINITION),
            _ => Some(*statement),
        };
        let name = inner.and_then(|inner| l.child(inner, field::NAME));
        name.is_some_and(|name| l.bytes(name) == b"__init__")
    };
    if statements.iter().any(is_init) || declined(l, n) {
        return;
    }
    let fields: Vec<(NodeId, bool)> =
        statements.into_iter().filter_map(|statement| annotated(l, statement)).collect();
    let name = l.intern("__init__");
    let new = NewDefinition::called(SymbolKind::Constructor, name)
        .visibility(pellucid_model::Visibility::Public)
        .modifiers(Modifiers::SYNTHETIC);
    let scope = l.scope();
    let constructor = define_at(l, n, body, scope, new);
    l.set_value(body, Value::None);
    l.imply(body, constructor, ScopeKind::Function, |l| {
        for (field, optional) in fields {
            let name = l.name(field);
            let shape = if optional { Modifiers::OPTIONAL } else { Modifiers::NONE };
            let new = NewDefinition::called(SymbolKind::Parameter, name)
                .modifiers(Modifiers::SYNTHETIC.with(shape));
            l.define(field, new);
            l.set_value(field, Value::None);
        }
    });
}

/// `@dataclass(init=False)`.
fn declined(l: &Lowering<'_>, n: NodeId) -> bool {
    let call = |decorator: NodeId| l.first_named(decorator).filter(|call| l.kind(*call) == CALL);
    let says_no = |argument: NodeId| {
        let name = l.child(argument, field::NAME).filter(|_| l.kind(argument) == KEYWORD_ARGUMENT);
        name.is_some_and(|name| l.bytes(name) == b"init")
            && l.child(argument, field::VALUE).is_some_and(|value| l.kind(value) == FALSE)
    };
    let mut decorators = l.children(whole(l, n)).filter(|child| l.kind(*child) == DECORATOR).filter_map(call);
    decorators.any(|call| {
        let list = l.child(call, field::ARGUMENTS);
        list.is_some_and(|list| l.named_children(list).any(says_no))
    })
}

/// The name of an annotated field that the constructor takes, and whether it may be left out.
fn annotated(l: &Lowering<'_>, statement: NodeId) -> Option<(NodeId, bool)> {
    let assignment = l.first_named(statement).filter(|_| l.kind(statement) == EXPRESSION_STATEMENT)?;
    let ty = l.child(assignment, field::TYPE).filter(|_| l.kind(assignment) == ASSIGNMENT)?;
    let name = l.child(assignment, field::LEFT).filter(|left| l.kind(*left) == IDENTIFIER)?;
    let marker = l.text(ty).split('[').next().map(last_part);
    (marker != Some("ClassVar")).then(|| (name, l.child(assignment, field::RIGHT).is_some()))
}

pub(super) fn enter_superclasses(l: &mut Lowering<'_>, n: NodeId) {
    if l.node(n).field != field::SUPERCLASSES {
        return;
    }
    if let Some(outer) = l.scope_at(l.scope()).parent {
        l.enter_scope(outer);
    }
    let bases: Vec<NodeId> = l.named_children(n).collect();
    for base in bases {
        match l.kind(base) {
            KEYWORD_ARGUMENT => {
                let metaclass = l.child(base, field::NAME).is_some_and(|name| l.bytes(name) == b"metaclass");
                if let Some(value) = l.child(base, field::VALUE).filter(|_| metaclass) {
                    types::convert(l, value);
                }
            }
            _ => types::convert(l, base),
        }
    }
}

pub(super) fn leave_superclasses(l: &mut Lowering<'_>, n: NodeId) {
    if l.node(n).field != field::SUPERCLASSES {
        return;
    }
    let Some(class) = l.definition() else { return };
    let bases: Vec<NodeId> = l.named_children(n).collect();
    for base in bases {
        match l.kind(base) {
            KEYWORD_ARGUMENT => {
                let value = l.child(base, field::VALUE).filter(|value| l.ty(*value).is_some());
                if let Some(value) = value {
                    inherit(l, class, SupertypeKind::Metaclass, value);
                }
            }
            LIST_SPLAT | DICTIONARY_SPLAT | LIST_SPLAT_PATTERN => {}
            _ => inherit(l, class, SupertypeKind::Extends, base),
        }
    }
}

/// A base may be any expression: `class A(make_base(x))`.
fn inherit(l: &mut Lowering<'_>, class: DefId, kind: SupertypeKind, base: NodeId) {
    let ty = match l.ty(base) {
        Some(ty) => ty,
        None => {
            let value = l.expr(base);
            l.push_type(base, TypeKind::TypeOf(value))
        }
    };
    l.inherit(class, kind, ty);
}

/// The implied constructor's parameters have the types and values of the fields they set.
pub(super) fn leave_class(l: &mut Lowering<'_>, n: NodeId) {
    let Value::Def(class) = l.value(n) else { return };
    let Some(scope) = l.definition_at(class).body else { return };
    let name = l.intern("__init__");
    let Some(constructor) = l.defined_in(scope, name) else { return };
    if !l.definition_at(constructor).modifiers.has(Modifiers::SYNTHETIC) {
        return;
    }
    for parameter in l.implied_parts(constructor) {
        let field = l.definition_at(parameter).name;
        let Some(field) = l.defined_in(scope, field) else { continue };
        let (ty, value) = (l.definition_at(field).ty, l.definition_at(field).value);
        let parameter = l.definition_mut(parameter);
        (parameter.ty, parameter.value) = (ty, value);
    }
}

/// The text of a string literal's expression, where it is kept.
pub(super) fn string_text(l: &Lowering<'_>, n: NodeId) -> Option<NameId> {
    match l.value(n) {
        Value::Expr(expr) => match l.expr_at(expr).kind {
            ExprKind::Literal(LiteralKind::String, text) if text != NameId::EMPTY => Some(text),
            _ => None,
        },
        _ => None,
    }
}
