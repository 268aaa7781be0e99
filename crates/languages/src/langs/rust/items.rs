//! Modules, types, traits, impls, fields, constants, aliases, macros, type parameters.

use super::before::{Before, before, inner_doc, visibility, written};
use super::imports;
use super::kinds::*;
use crate::field;
use crate::lower::{Lowering, NewDefinition, Value};
use crate::tree::NodeId;
use pellucid_model::{DefId, Modifiers, NameId, ScopeKind, SupertypeKind, SymbolKind, Visibility};

/// `pub(crate)`, `pub(in a::b)`, `extern "C"`: what they name is no expression.
pub(super) fn enter_modifier(l: &mut Lowering<'_>, n: NodeId) {
    for child in l.named_children(n) {
        l.claim(child);
    }
}

/// Defines the item `n` with what stands before it.
fn define_item(
    l: &mut Lowering<'_>,
    n: NodeId,
    kind: SymbolKind,
    modifiers: Modifiers,
) -> Option<(DefId, Before)> {
    let name = l.child(n, field::NAME)?;
    let visible = visibility(l, n);
    let new = NewDefinition::named(kind, name).visibility(visible).modifiers(modifiers);
    Some((l.define(n, new), before(l, n)))
}

pub(super) fn enter_module(l: &mut Lowering<'_>, n: NodeId) {
    let body = l.child(n, field::BODY);
    let modifiers = if body.is_none() { Modifiers::DECLARATION } else { Modifiers::NONE };
    let Some((definition, found)) = define_item(l, n, SymbolKind::Module, modifiers) else { return };
    if body.is_none() {
        imports::module_file(l, n, &found.attributes);
    }
    found.apply(l, definition);
    let Some(body) = body else { return };
    if l.definition_at(definition).doc.is_none() {
        let doc = inner_doc(l, body);
        l.definition_mut(definition).doc = doc;
    }
    l.open_definition(n, definition, ScopeKind::Module);
}

pub(super) fn enter_type(l: &mut Lowering<'_>, n: NodeId) {
    let kind = match l.kind(n) {
        STRUCT_ITEM => SymbolKind::Struct,
        UNION_ITEM => SymbolKind::Union,
        ENUM_ITEM => SymbolKind::Enum,
        _ => SymbolKind::Trait,
    };
    let modifiers = if l.has(n, KW_UNSAFE) { Modifiers::UNSAFE } else { Modifiers::NONE };
    let Some((definition, found)) = define_item(l, n, kind, modifiers) else { return };
    let body = l.child(n, field::BODY).filter(|body| l.kind(*body) != ORDERED_FIELD_DECLARATION_LIST);
    l.set_signature(definition, body);
    found.apply(l, definition);
    l.open_definition(n, definition, ScopeKind::Type);
}

/// Supertraits.
pub(super) fn leave_trait(l: &mut Lowering<'_>, n: NodeId) {
    if let Value::Def(definition) = l.value(n) {
        inherit_bounds(l, definition, n);
    }
}

/// Records the bounds after `:` in `n` as those of `definition`.
fn inherit_bounds(l: &mut Lowering<'_>, definition: DefId, n: NodeId) {
    let Some(bounds) = l.child(n, field::BOUNDS) else { return };
    for bound in l.named_children(bounds) {
        if let Some(ty) = l.ty(bound) {
            l.inherit(definition, SupertypeKind::Bound, ty);
        }
    }
}

/// `where T: Bound` binds the type parameter; `where Self: Bound` the trait. Other subjects leave types only.
pub(super) fn leave_where(l: &mut Lowering<'_>, n: NodeId) {
    let Some(subject) = l.child(n, field::LEFT).filter(|left| l.kind(*left) == TYPE_IDENTIFIER) else {
        return;
    };
    let definition = if l.bytes(subject) == b"Self" {
        l.definition().filter(|owner| l.definition_at(*owner).kind == SymbolKind::Trait)
    } else {
        let name = l.name(subject);
        let known = l.defined_in(l.scope(), name);
        known.filter(|known| l.definition_at(*known).kind == SymbolKind::TypeParameter)
    };
    if let Some(definition) = definition {
        inherit_bounds(l, definition, n);
    }
}

pub(super) fn enter_impl(l: &mut Lowering<'_>, n: NodeId) {
    let modifiers = if l.has(n, KW_UNSAFE) { Modifiers::UNSAFE } else { Modifiers::NONE };
    let new = NewDefinition::called(SymbolKind::Extension, NameId::EMPTY)
        .visibility(Visibility::Private)
        .modifiers(modifiers);
    let definition = l.define(n, new);
    let body = l.child(n, field::BODY);
    l.set_signature(definition, body);
    before(l, n).apply(l, definition);
    l.open_definition(n, definition, ScopeKind::Type);
}

/// `impl Trait for Type`; `impl !Trait for Type` says that it does not.
pub(super) fn leave_impl(l: &mut Lowering<'_>, n: NodeId) {
    let Value::Def(definition) = l.value(n) else { return };
    if let Some(ty) = l.child(n, field::TYPE) {
        let ty = l.type_or_opaque(ty);
        l.definition_mut(definition).receiver = Some(ty);
    }
    let implemented = l.child(n, field::TRAIT).filter(|_| !l.has(n, T_BANG));
    if let Some(ty) = implemented.and_then(|implemented| l.ty(implemented)) {
        l.inherit(definition, SupertypeKind::Implements, ty);
    }
}

/// A variant is a constant; its fields, if any, are members of it.
pub(super) fn enter_variant(l: &mut Lowering<'_>, n: NodeId) {
    let Some((definition, found)) = define_item(l, n, SymbolKind::Constant, Modifiers::NONE) else { return };
    found.apply(l, definition);
    if l.child(n, field::BODY).is_some() {
        l.open_declaration(n, definition, ScopeKind::Type);
    }
}

pub(super) fn enter_field(l: &mut Lowering<'_>, n: NodeId) {
    if let Some((definition, found)) = define_item(l, n, SymbolKind::Field, Modifiers::NONE) {
        found.apply(l, definition);
    }
}

pub(super) fn leave_field(l: &mut Lowering<'_>, n: NodeId) {
    let Value::Def(definition) = l.value(n) else { return };
    let ty = l.child(n, field::TYPE).map(|ty| l.type_or_opaque(ty));
    l.definition_mut(definition).ty = ty;
}

/// Fields of a tuple struct or variant have no node of their own and are called 0, 1, ...
pub(super) fn leave_tuple_fields(l: &mut Lowering<'_>, n: NodeId) {
    let types: Vec<NodeId> = l.children_in(n, field::TYPE).collect();
    for (index, node) in types.into_iter().enumerate() {
        let ty = l.type_or_opaque(node);
        let name = l.intern(&index.to_string());
        let modifier = modifier_before(l, node);
        let visible = modifier.map_or_else(|| tuple_visibility(l, n), |modifier| written(l, modifier));
        let new = NewDefinition::called(SymbolKind::Field, name).visibility(visible);
        let definition = l.define(node, new);
        l.set_value(node, Value::Type(ty));
        if let Some(modifier) = modifier {
            l.definition_mut(definition).span.start = l.span(modifier).start;
        }
        before(l, modifier.unwrap_or(node)).apply(l, definition);
        l.definition_mut(definition).ty = Some(ty);
    }
}

/// The visibility modifier directly before a tuple field's type.
fn modifier_before(l: &Lowering<'_>, ty: NodeId) -> Option<NodeId> {
    let parent = l.tree.parent(ty)?;
    let mut at = ty.0.checked_sub(1).map(NodeId)?;
    // `pub(in a::b)` is a few nodes deep.
    for _ in 0..8 {
        if l.kind(at) == VISIBILITY_MODIFIER {
            return Some(at);
        }
        at = l.tree.parent(at).filter(|above| *above > parent)?;
    }
    None
}

fn tuple_visibility(l: &Lowering<'_>, list: NodeId) -> Visibility {
    if l.parent_kind(list) == ENUM_VARIANT { Visibility::Public } else { Visibility::Private }
}

/// `const` and `static`.
pub(super) fn enter_value(l: &mut Lowering<'_>, n: NodeId) {
    let (kind, mut modifiers) = match l.kind(n) {
        CONST_ITEM => (SymbolKind::Constant, Modifiers::CONST),
        _ => (SymbolKind::Variable, Modifiers::STATIC),
    };
    if l.has(n, MUTABLE_SPECIFIER) {
        modifiers = modifiers.with(Modifiers::MUTABLE);
    }
    if l.child(n, field::VALUE).is_none() {
        modifiers = modifiers.with(without_value(l, n));
    }
    if let Some((definition, found)) = define_item(l, n, kind, modifiers) {
        found.apply(l, definition);
    }
}

/// What it means that a member of a trait or a foreign item has no value or body.
pub(super) fn without_value(l: &Lowering<'_>, n: NodeId) -> Modifiers {
    let around = l.tree.parent(n).map_or(crate::tree::ERROR, |list| l.parent_kind(list));
    match around {
        TRAIT_ITEM => Modifiers::ABSTRACT,
        FOREIGN_MOD_ITEM => Modifiers::DECLARATION.with(Modifiers::EXTERN),
        _ => Modifiers::DECLARATION,
    }
}

pub(super) fn leave_value(l: &mut Lowering<'_>, n: NodeId) {
    let Value::Def(definition) = l.value(n) else { return };
    let ty = l.child(n, field::TYPE).map(|ty| l.type_or_opaque(ty));
    let value = l.child(n, field::VALUE).map(|value| l.expr(value));
    let definition = l.definition_mut(definition);
    definition.ty = ty;
    definition.value = value;
}

/// `type X = Y`, and associated types.
pub(super) fn enter_alias(l: &mut Lowering<'_>, n: NodeId) {
    let modifiers = if l.kind(n) == ASSOCIATED_TYPE { without_value(l, n) } else { Modifiers::NONE };
    let Some((definition, found)) = define_item(l, n, SymbolKind::TypeAlias, modifiers) else { return };
    l.set_signature(definition, None);
    found.apply(l, definition);
    l.open_declaration(n, definition, ScopeKind::Header);
}

pub(super) fn leave_alias(l: &mut Lowering<'_>, n: NodeId) {
    let Value::Def(definition) = l.value(n) else { return };
    let ty = l.child(n, field::TYPE).map(|ty| l.type_or_opaque(ty));
    l.definition_mut(definition).ty = ty;
    inherit_bounds(l, definition, n);
}

/// `T: Bound = Default` and `const N: T`.
pub(super) fn enter_type_parameter(l: &mut Lowering<'_>, n: NodeId) {
    let Some(name) = l.child(n, field::NAME) else { return };
    let modifiers = if l.kind(n) == CONST_PARAMETER { Modifiers::CONST } else { Modifiers::NONE };
    l.define(n, NewDefinition::named(SymbolKind::TypeParameter, name).modifiers(modifiers));
}

/// The type of a type parameter is its default, that of a constant one its type.
pub(super) fn leave_type_parameter(l: &mut Lowering<'_>, n: NodeId) {
    let Value::Def(definition) = l.value(n) else { return };
    inherit_bounds(l, definition, n);
    let ty = l.child(n, field::TYPE).or_else(|| l.child(n, field::DEFAULT_TYPE));
    let ty = ty.map(|ty| l.type_or_opaque(ty));
    let value = l.child(n, field::VALUE).map(|value| l.expr(value));
    let definition = l.definition_mut(definition);
    definition.ty = ty;
    definition.value = value;
}

pub(super) fn enter_macro(l: &mut Lowering<'_>, n: NodeId) {
    let Some((definition, found)) = define_item(l, n, SymbolKind::Macro, Modifiers::NONE) else { return };
    let exported = found.attributes.iter().any(|item| l.bytes(*item) == b"#[macro_export]");
    if exported {
        l.definition_mut(definition).visibility = Visibility::Public;
    }
    found.apply(l, definition);
    l.open_declaration(n, definition, ScopeKind::Macro);
}
