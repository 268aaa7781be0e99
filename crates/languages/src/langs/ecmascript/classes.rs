//! Classes, interfaces, enums: their headers, decorators and supertypes.

use super::bindings::{
    block_scope, define_at, document, outer_modifiers, reach_decorators, visibility, whole,
};
use super::functions::{default_export, is_default_export, open_body, target, target_name};
use super::kinds::*;
use super::literals;
use super::members::define_member;
use super::types::as_path;
use crate::field;
use crate::lower::{Lowering, NewDefinition, Value};
use crate::tree::NodeId;
use pellucid_model::{
    Modifiers, NameId, ScopeKind, Span, SupertypeKind, SymbolKind, TypeId, TypeKind, Visibility,
};

pub(super) fn enter_class(l: &mut Lowering<'_>, n: NodeId) {
    let name = l.child(n, field::NAME);
    let body = l.child(n, field::BODY);
    let mut modifiers = outer_modifiers(l, n);
    if l.kind(n) == ABSTRACT_CLASS_DECLARATION {
        modifiers = modifiers.with(Modifiers::ABSTRACT);
    }
    let expression = l.kind(n) == CLASS;
    let definition = match name {
        // A class expression sees its own name, which no one else does.
        Some(name) if expression => {
            l.open_scope(n, ScopeKind::Header);
            l.define(n, NewDefinition::named(SymbolKind::Class, name))
        }
        Some(name) => {
            let (whole, visible) = (whole(l, n), visibility(l, modifiers));
            let scope = block_scope(l, whole);
            let new = NewDefinition::named(SymbolKind::Class, name).visibility(visible).modifiers(modifiers);
            let definition = define_at(l, whole, n, scope, new);
            document(l, definition, whole);
            definition
        }
        None if is_default_export(l, n) => default_export(l, n, SymbolKind::Class, modifiers),
        None => {
            let (name, place) = target_name(l, n);
            l.open_scope(n, ScopeKind::Header);
            let definition = l.define(n, NewDefinition::called(SymbolKind::Class, name));
            if let Some(place) = place {
                l.definition_mut(definition).name_span = place;
            }
            definition
        }
    };
    l.set_signature(definition, body);
    open_body(l, n, definition, ScopeKind::Type);
    if let Some(body) = body {
        announce_members(l, body);
    }
}

/// Makes the members known before methods assign to them.
fn announce_members(l: &mut Lowering<'_>, body: NodeId) {
    let scope = l.scope();
    for member in l.children(body) {
        let name = l.child(member, field::NAME).or_else(|| l.child(member, field::PROPERTY));
        if let Some(name) = name.filter(|name| l.kind(*name) == PROPERTY_IDENTIFIER) {
            let name = l.name(name);
            l.announce(scope, name);
        }
    }
}

pub(super) fn leave_class(l: &mut Lowering<'_>, n: NodeId) {
    if let Value::Def(definition) = l.value(n) {
        annotate(l, definition, n);
    }
}

/// Decorators and what a class extends are evaluated outside it.
pub(super) fn enter_decorator(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(Value::Def(definition)) = l.tree.parent(n).map(|parent| l.value(parent)) {
        let outside = l.definition_at(definition).scope;
        l.enter_scope(outside);
    }
}

pub(super) fn enter_heritage(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(outside) = l.scope_at(l.scope()).parent {
        l.enter_scope(outside);
    }
    let clause = l.child_of_kind(n, EXTENDS_CLAUSE);
    for base in bases(l, clause.unwrap_or(n)) {
        as_path(l, base);
    }
}

/// The expressions after `extends`.
fn bases(l: &Lowering<'_>, n: NodeId) -> Vec<NodeId> {
    match l.kind(n) {
        EXTENDS_CLAUSE => l.children_in(n, field::VALUE).filter(|base| l.node(*base).is_named()).collect(),
        _ if l.has(n, KW_EXTENDS) => l.first_named(n).into_iter().collect(),
        _ => vec![],
    }
}

/// `extends` of a class: any expression, with type arguments after it.
pub(super) fn leave_extends(l: &mut Lowering<'_>, n: NodeId) {
    let Some(class) = l.definition() else { return };
    for base in bases(l, n) {
        let arguments = l.tree.next_sibling(base).filter(|next| l.kind(*next) == TYPE_ARGUMENTS);
        let ty = created_type(l, base, arguments);
        l.inherit(class, SupertypeKind::Extends, ty);
    }
}

/// The type that an expression in the place of a type stands for: a name with its arguments, or what it evaluates to.
pub(super) fn created_type(l: &mut Lowering<'_>, n: NodeId, arguments: Option<NodeId>) -> TypeId {
    let Some(ty) = l.ty(n) else {
        let value = l.expr(n);
        return l.push_type(n, TypeKind::TypeOf(value));
    };
    let Some(arguments) = arguments else { return ty };
    let path: Vec<NameId> = l.named_parts(ty).map(|(path, _)| path.to_vec()).unwrap_or_default();
    let args = super::types::arguments(l, arguments);
    l.named_type(n, &path, &args)
}

/// `implements`, and `extends` of an interface.
pub(super) fn leave_supertypes(l: &mut Lowering<'_>, n: NodeId) {
    let Some(definition) = l.definition() else { return };
    let kind = match l.kind(n) {
        IMPLEMENTS_CLAUSE => SupertypeKind::Implements,
        _ => SupertypeKind::Extends,
    };
    let types: Vec<NodeId> = l.named_children(n).collect();
    for ty in types {
        let ty = l.type_or_opaque(ty);
        l.inherit(definition, kind, ty);
    }
}

/// `static { }`.
pub(super) fn enter_static_block(l: &mut Lowering<'_>, n: NodeId) {
    let new = NewDefinition::called(SymbolKind::Constructor, NameId::EMPTY)
        .visibility(Visibility::Private)
        .modifiers(Modifiers::STATIC);
    let definition = l.define(n, new);
    l.open_definition(n, definition, ScopeKind::Function);
}

pub(super) fn enter_interface(l: &mut Lowering<'_>, n: NodeId) {
    let Some(name) = l.child(n, field::NAME) else { return };
    let definition = declare(l, n, SymbolKind::Interface, name, Modifiers::ABSTRACT);
    open_body(l, n, definition, ScopeKind::Type);
}

/// Records an interface, enum or alias with its documentation and signature.
pub(super) fn declare(
    l: &mut Lowering<'_>,
    n: NodeId,
    kind: SymbolKind,
    name: NodeId,
    modifiers: Modifiers,
) -> pellucid_model::DefId {
    let (whole, outer) = (whole(l, n), outer_modifiers(l, n));
    let visible = visibility(l, outer);
    let scope = block_scope(l, whole);
    let new = NewDefinition::named(kind, name).visibility(visible).modifiers(modifiers.with(outer));
    let definition = define_at(l, whole, n, scope, new);
    document(l, definition, whole);
    l.set_signature(definition, l.child(n, field::BODY));
    definition
}

pub(super) fn enter_enum(l: &mut Lowering<'_>, n: NodeId) {
    let Some(name) = l.child(n, field::NAME) else { return };
    let modifiers = if l.has(n, KW_CONST) { Modifiers::CONST } else { Modifiers::NONE };
    let definition = declare(l, n, SymbolKind::Enum, name, modifiers);
    l.open_definition(n, definition, ScopeKind::Type);
}

pub(super) fn enter_enum_body(l: &mut Lowering<'_>, n: NodeId) {
    let members: Vec<NodeId> = l.named_children(n).collect();
    for member in members {
        let name = match l.kind(member) {
            ENUM_ASSIGNMENT => l.child(member, field::NAME),
            _ => Some(member),
        };
        let Some(name) = name else { continue };
        let modifiers = Modifiers::STATIC.with(Modifiers::FINAL);
        let new = NewDefinition::called(SymbolKind::Constant, NameId::EMPTY)
            .visibility(Visibility::Public)
            .modifiers(modifiers);
        let definition = define_member(l, member, name, new);
        document(l, definition, member);
    }
}

pub(super) fn leave_enum_assignment(l: &mut Lowering<'_>, n: NodeId) {
    if let (Value::Def(definition), Some(value)) = (l.value(n), l.child(n, field::VALUE)) {
        let value = l.expr(value);
        l.definition_mut(definition).value = Some(value);
    }
}

/// Decorators of `n`: inside it, before its `export`, or (for members of TypeScript classes) right before it.
fn decorators(l: &Lowering<'_>, n: NodeId) -> Vec<NodeId> {
    let mut found: Vec<NodeId> = vec![];
    let whole = whole(l, n);
    if matches!(l.kind(n), METHOD_DEFINITION) {
        let mut at = n;
        while let Some(before) =
            l.previous_sibling(at).filter(|before| l.kind(*before) == DECORATOR || l.node(*before).is_extra())
        {
            found.extend(Some(before).filter(|before| l.kind(*before) == DECORATOR));
            at = before;
        }
        found.reverse();
    }
    let inside = |around: NodeId| l.children(around).filter(|child| l.kind(*child) == DECORATOR);
    if whole != n {
        found.extend(inside(whole));
    }
    found.extend(inside(n));
    found
}

/// From the first decorator of `n`, or `n` itself, to its end.
pub(super) fn decorated_span(l: &Lowering<'_>, n: NodeId) -> Span {
    let own = l.span(n);
    let start = decorators(l, n).first().map_or(own.start, |first| l.span(*first).start);
    Span::new(start.min(own.start), own.end)
}

/// Records the decorators of `n`, which have been visited.
pub(super) fn annotate(l: &mut Lowering<'_>, definition: pellucid_model::DefId, n: NodeId) {
    let decorators = decorators(l, n);
    if decorators.is_empty() {
        return;
    }
    let mut named = Vec::with_capacity(decorators.len());
    for decorator in decorators {
        let Some(expression) = l.first_named(decorator) else { continue };
        let called = l.child(expression, field::FUNCTION).filter(|_| l.kind(expression) == CALL_EXPRESSION);
        named.push((decorator, l.name(called.unwrap_or(expression))));
    }
    l.annotate(definition, &named);
    reach_decorators(l, definition, n);
}

/// The type whose prototype a function, or the object literal it stands in, is assigned to, or whose objects are given it.
pub(super) fn receiver_of(l: &mut Lowering<'_>, n: NodeId) -> Option<TypeId> {
    let mut around = target(l, n)?;
    let mut value = n;
    if matches!(l.kind(around), PAIR | OBJECT) {
        let object = if l.kind(around) == PAIR { l.tree.parent(around)? } else { around };
        if let Some(holder) = literals::holder(l, object) {
            return Some(holder);
        }
        value = object;
        around = target(l, object)?;
    }
    if l.kind(around) == VARIABLE_DECLARATOR {
        return literals::holder_around(l, n);
    }
    if l.kind(around) != ASSIGNMENT_EXPRESSION {
        return None;
    }
    let left = l.child(around, field::LEFT).filter(|left| l.kind(*left) == MEMBER_EXPRESSION)?;
    if let Some(object) = l.child(left, field::OBJECT).filter(|object| l.kind(*object) == THIS && value == n)
    {
        let path = super::prototypes::maker(l)?;
        return Some(l.named_type(object, &path, &[]));
    }
    // `A.prototype = { m() {} }`, else `A.prototype.m = function () {}`.
    let prototype = if l.kind(value) == OBJECT { left } else { l.child(left, field::OBJECT)? };
    let property = l.child(prototype, field::PROPERTY)?;
    if l.kind(prototype) != MEMBER_EXPRESSION || l.bytes(property) != b"prototype" {
        return None;
    }
    let constructor = l.child(prototype, field::OBJECT)?;
    let path = super::types::path_of(l, constructor)?;
    Some(l.named_type(constructor, &path, &[]))
}
