//! Packages, imports, functions, types, fields, constants and variables of Go.

use super::build;
use super::kinds::*;
use crate::field;
use crate::lower::{Lowering, NewDefinition, Value};
use crate::tree::NodeId;
use pellucid_model::{
    DefId, FlowKind, ImportKind, ImportedName, Modifiers, NameId, ScopeKind, Span, SupertypeKind, SymbolKind,
    TypeOp, Visibility,
};

/// Exported names begin with an upper-case letter (Go specification, "Exported identifiers").
fn visibility(l: &Lowering<'_>, name: NodeId) -> Visibility {
    match l.text(name).chars().next() {
        Some(first) if first.is_uppercase() => Visibility::Public,
        _ => Visibility::Package,
    }
}

/// Names of package level are seen by the package; those of a function by the function.
fn visibility_here(l: &Lowering<'_>, name: NodeId) -> Visibility {
    if l.definition().is_some() { Visibility::Local } else { visibility(l, name) }
}

/// Comments before `n`; before the declaration around it where that holds nothing else (`type X ...`).
fn set_doc(l: &mut Lowering<'_>, definition: DefId, n: NodeId) {
    l.set_doc_before(definition, n, |kind| kind == COMMENT);
}

pub(super) fn enter_package(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(name) = l.child_of_kind(n, PACKAGE_IDENTIFIER) {
        let module = (l.name(name), l.span(name));
        let constraint = build_constraint(l, n);
        l.import(n, ImportKind::Package, module, constraint.as_slice(), false);
    }
}

/// `//go:build linux`, before Go 1.17 `// +build linux`: under which conditions the file belongs to its package.
fn build_constraint(l: &mut Lowering<'_>, n: NodeId) -> Option<ImportedName> {
    const MARK: &str = "//go:build ";
    let around = l.tree.parent(n)?;
    let before = l.children(around).take_while(|child| *child != n);
    let comments: Vec<NodeId> = before.filter(|child| l.kind(*child) == COMMENT).collect();
    if let Some(line) = comments.iter().find(|line| l.text(**line).starts_with(MARK)) {
        let span = l.span(*line);
        let span = Span::new(span.start + MARK.len() as u32, span.end);
        return Some(ImportedName { name: l.intern_span(span), alias: NameId::EMPTY, span });
    }
    let lines =
        comments.iter().filter_map(|line| build::written_before(l.text(*line)).map(|text| (*line, text)));
    let (lines, texts): (Vec<NodeId>, Vec<String>) = lines.unzip();
    let span = l.span(*lines.first()?);
    Some(ImportedName { name: l.intern(&texts.join(" && ")), alias: NameId::EMPTY, span })
}

pub(super) fn enter_import(l: &mut Lowering<'_>, n: NodeId) {
    let Some(path) = l.child(n, field::PATH) else { return };
    l.claim(path);
    let span = inner(l.span(path));
    let module = (l.intern_span(span), span);
    let Some(name) = l.child(n, field::NAME) else {
        return l.import(n, ImportKind::Import, module, &[], false);
    };
    l.claim(name);
    match l.kind(name) {
        DOT => l.import(n, ImportKind::Import, module, &[], true),
        BLANK_IDENTIFIER => l.import(n, ImportKind::Effect, module, &[], false),
        _ => {
            let alias = ImportedName { name: NameId::EMPTY, alias: l.name(name), span: l.span(name) };
            l.import(n, ImportKind::Import, module, &[alias], false);
        }
    }
}

/// A quoted text without its quotes.
pub(super) fn inner(span: Span) -> Span {
    if span.len() < 2 { span } else { Span::new(span.start + 1, span.end - 1) }
}

pub(super) fn enter_function(l: &mut Lowering<'_>, n: NodeId) {
    open_callable(l, n, SymbolKind::Function, Modifiers::NONE);
}

pub(super) fn enter_method(l: &mut Lowering<'_>, n: NodeId) {
    open_callable(l, n, SymbolKind::Method, Modifiers::NONE);
    let method = l.value(n);
    receiver_parameters(l, n);
    l.set_value(n, method);
}

/// In `func (l *List[T])` the `T` is declared: it names the receiver's type parameter for this method.
fn receiver_parameters(l: &mut Lowering<'_>, n: NodeId) {
    let parameter = l.child(n, field::RECEIVER).and_then(|list| l.child_of_kind(list, PARAMETER_DECLARATION));
    let mut ty = parameter.and_then(|parameter| l.child(parameter, field::TYPE));
    while let Some(pointer) = ty.filter(|ty| matches!(l.kind(*ty), POINTER_TYPE | PARENTHESIZED_TYPE)) {
        ty = l.first_named(pointer);
    }
    let Some(list) = ty.and_then(|ty| l.child(ty, field::TYPE_ARGUMENTS)) else { return };
    let names: Vec<NodeId> = l.named_children(list).filter_map(|element| l.first_named(element)).collect();
    for name in names.into_iter().filter(|name| l.kind(*name) == TYPE_IDENTIFIER).collect::<Vec<_>>() {
        // By text: the node stays a reference, the one the receiver's type consists of.
        let text = l.name(name);
        l.define_named(name, n, NewDefinition::called(SymbolKind::TypeParameter, text));
    }
}

pub(super) fn enter_interface_method(l: &mut Lowering<'_>, n: NodeId) {
    open_callable(l, n, SymbolKind::Method, Modifiers::ABSTRACT);
}

fn open_callable(l: &mut Lowering<'_>, n: NodeId, kind: SymbolKind, modifiers: Modifiers) {
    let Some(name) = l.child(n, field::NAME) else { return };
    let body = l.child(n, field::BODY);
    let without_body = body.is_none() && !modifiers.has(Modifiers::ABSTRACT);
    let modifiers = if without_body { modifiers.with(Modifiers::DECLARATION) } else { modifiers };
    let visible = visibility(l, name);
    let new = NewDefinition::named(kind, name).visibility(visible).modifiers(modifiers);
    let definition = l.define(n, new);
    l.set_signature(definition, body);
    set_doc(l, definition, n);
    l.open_definition(n, definition, ScopeKind::Function);
}

pub(super) fn enter_literal(l: &mut Lowering<'_>, n: NodeId) {
    let name = literal_name(l, n).map_or(NameId::EMPTY, |name| l.name(name));
    let definition = l.define(n, NewDefinition::called(SymbolKind::Lambda, name));
    let body = l.child(n, field::BODY);
    l.set_signature(definition, body);
    l.open_definition(n, definition, ScopeKind::Function);
}

/// The variable or key that a function literal becomes the value of, if it is the only value there.
fn literal_name(l: &Lowering<'_>, n: NodeId) -> Option<NodeId> {
    let around = l.tree.parent(n)?;
    match l.kind(around) {
        EXPRESSION_LIST if l.named_children(around).nth(1).is_none() => {
            let statement = l.tree.parent(around)?;
            match l.kind(statement) {
                SHORT_VAR_DECLARATION | ASSIGNMENT_STATEMENT => {
                    let left = l.child(statement, field::LEFT).filter(|left| *left != around)?;
                    let target = l.first_named(left).filter(|_| l.named_children(left).nth(1).is_none())?;
                    match l.kind(target) {
                        IDENTIFIER => Some(target),
                        SELECTOR_EXPRESSION => l.child(target, field::FIELD),
                        _ => None,
                    }
                }
                VAR_SPEC => l.child(statement, field::NAME),
                _ => None,
            }
        }
        LITERAL_ELEMENT => {
            let keyed = l.tree.parent(around).filter(|keyed| l.kind(*keyed) == KEYED_ELEMENT)?;
            let key = l.child(keyed, field::KEY).filter(|key| *key != around)?;
            l.first_named(key).filter(|key| l.kind(*key) == IDENTIFIER)
        }
        _ => None,
    }
}

pub(super) fn leave_callable(l: &mut Lowering<'_>, n: NodeId) {
    let Value::Def(definition) = l.value(n) else { return };
    let result = l.child(n, field::RESULT).map(|result| result_type(l, result));
    let receiver = l.child(n, field::RECEIVER).and_then(|list| {
        let parameter = l.child_of_kind(list, PARAMETER_DECLARATION)?;
        l.child(parameter, field::TYPE).and_then(|ty| l.ty(ty))
    });
    let definition = l.definition_mut(definition);
    definition.ty = result;
    definition.receiver = receiver;
}

/// One result is its type, several are a tuple.
pub(super) fn result_type(l: &mut Lowering<'_>, result: NodeId) -> pellucid_model::TypeId {
    if l.kind(result) != PARAMETER_LIST {
        return l.type_or_opaque(result);
    }
    let types = super::types::parameter_types(l, result);
    match types.as_slice() {
        [one] => *one,
        several => {
            let list = l.type_list(several);
            l.set_type(result, pellucid_model::TypeKind::Tuple(list))
        }
    }
}

pub(super) fn enter_parameter(l: &mut Lowering<'_>, n: NodeId) {
    // Parameters of a function type are no definitions: they name nothing that can be used.
    let list = l.tree.parent(n);
    let owner = list.map_or(crate::tree::ERROR, |list| l.parent_kind(list));
    let names: Vec<NodeId> =
        l.children_in(n, field::NAME).filter(|name| l.kind(*name) == IDENTIFIER).collect();
    if !matches!(owner, FUNCTION_DECLARATION | METHOD_DECLARATION | METHOD_ELEM | FUNC_LITERAL) {
        names.into_iter().for_each(|name| l.claim(name));
        return;
    }
    let receiver = list.is_some_and(|list| l.node(list).field == field::RECEIVER);
    let mut modifiers = if receiver { Modifiers::RECEIVER } else { Modifiers::NONE };
    if l.kind(n) == VARIADIC_PARAMETER_DECLARATION {
        modifiers = modifiers.with(Modifiers::VARIADIC);
    }
    let result = list.is_some_and(|list| l.node(list).field == field::RESULT);
    let kind = if result { SymbolKind::Variable } else { SymbolKind::Parameter };
    for name in &names {
        l.define_named(n, *name, NewDefinition::named(kind, *name).modifiers(modifiers));
    }
    if names.is_empty() && !result {
        l.define(n, NewDefinition::called(kind, NameId::EMPTY).modifiers(modifiers));
    }
}

pub(super) fn leave_parameter(l: &mut Lowering<'_>, n: NodeId) {
    let Some(ty) = l.child(n, field::TYPE).map(|ty| l.type_or_opaque(ty)) else { return };
    let ty = if l.kind(n) == VARIADIC_PARAMETER_DECLARATION {
        l.push_type(n, pellucid_model::TypeKind::Of(TypeOp::Variadic, ty))
    } else {
        ty
    };
    type_all(l, n, ty);
}

/// Gives the definitions made for `n` and for its names their type.
fn type_all(l: &mut Lowering<'_>, n: NodeId, ty: pellucid_model::TypeId) {
    let names = l.children_in(n, field::NAME);
    for at in std::iter::once(n).chain(names) {
        if let Value::Def(definition) = l.value(at) {
            l.definition_mut(definition).ty = Some(ty);
        }
    }
}

pub(super) fn enter_type_parameter(l: &mut Lowering<'_>, n: NodeId) {
    let names: Vec<NodeId> =
        l.children_in(n, field::NAME).filter(|name| l.kind(*name) == IDENTIFIER).collect();
    for name in names {
        l.define_named(n, name, NewDefinition::named(SymbolKind::TypeParameter, name));
    }
}

pub(super) fn leave_type_parameter(l: &mut Lowering<'_>, n: NodeId) {
    let Some(ty) = l.child(n, field::TYPE).map(|ty| l.type_or_opaque(ty)) else { return };
    type_all(l, n, ty);
    for name in l.children_in(n, field::NAME) {
        if let Value::Def(definition) = l.value(name) {
            l.inherit(definition, SupertypeKind::Bound, ty);
        }
    }
}

pub(super) fn enter_type(l: &mut Lowering<'_>, n: NodeId) {
    let Some(name) = l.child(n, field::NAME) else { return };
    let ty = l.child(n, field::TYPE);
    let kind = match ty.map(|ty| l.kind(ty)) {
        Some(STRUCT_TYPE) => SymbolKind::Struct,
        Some(INTERFACE_TYPE) => SymbolKind::Interface,
        _ => SymbolKind::TypeAlias,
    };
    // A defined type (`type A B`) is a type of its own; only `type A = B` is an alias of B.
    let kind = match (kind, l.kind(n)) {
        (_, TYPE_ALIAS) => SymbolKind::TypeAlias,
        (SymbolKind::TypeAlias, _) => SymbolKind::Class,
        (kind, _) => kind,
    };
    let whole = declaration(l, n);
    let visible = visibility_here(l, name);
    let definition = l.define_named(whole, n, NewDefinition::named(kind, name).visibility(visible));
    let body = ty.filter(|ty| matches!(l.kind(*ty), STRUCT_TYPE | INTERFACE_TYPE));
    let body = body.and_then(|ty| l.child_of_kind(ty, FIELD_DECLARATION_LIST).or(Some(ty)));
    l.set_signature(definition, body);
    set_doc(l, definition, whole);
    l.open_definition(n, definition, ScopeKind::Type);
}

/// The declaration around a single, unparenthesised spec, whose keyword and comment belong to it; else the spec.
fn declaration(l: &Lowering<'_>, n: NodeId) -> NodeId {
    let around = l.tree.parent(n).filter(|around| {
        matches!(l.kind(*around), TYPE_DECLARATION | CONST_DECLARATION | VAR_DECLARATION)
            && !l.has(*around, T_LPAREN)
    });
    around.unwrap_or(n)
}

pub(super) fn leave_type(l: &mut Lowering<'_>, n: NodeId) {
    let Value::Def(definition) = l.value(n) else { return };
    let kind = l.definition_at(definition).kind;
    if matches!(kind, SymbolKind::Struct | SymbolKind::Interface) {
        return;
    }
    let ty = l.child(n, field::TYPE).map(|ty| l.type_or_opaque(ty));
    l.definition_mut(definition).ty = ty;
}

pub(super) fn enter_field(l: &mut Lowering<'_>, n: NodeId) {
    let names: Vec<NodeId> =
        l.children_in(n, field::NAME).filter(|name| l.kind(*name) == FIELD_IDENTIFIER).collect();
    for name in &names {
        let visible = visibility(l, *name);
        let definition =
            l.define_named(n, *name, NewDefinition::named(SymbolKind::Field, *name).visibility(visible));
        set_doc(l, definition, n);
    }
    if names.is_empty()
        && let Some(name) = embedded_name(l, n)
    {
        let text = l.name(name);
        let visible = visibility(l, name);
        let new =
            NewDefinition::called(SymbolKind::Field, text).visibility(visible).modifiers(Modifiers::EMBEDDED);
        let definition = l.define(n, new);
        l.definition_mut(definition).name_span = l.span(name);
        set_doc(l, definition, n);
    }
}

/// An embedded field is called as its type, without package, pointer or type arguments.
fn embedded_name(l: &Lowering<'_>, n: NodeId) -> Option<NodeId> {
    let mut ty = l.child(n, field::TYPE)?;
    for _ in 0..3 {
        ty = match l.kind(ty) {
            QUALIFIED_TYPE => l.child(ty, field::NAME)?,
            GENERIC_TYPE => l.child(ty, field::TYPE)?,
            _ => return Some(ty),
        };
    }
    Some(ty)
}

pub(super) fn leave_field(l: &mut Lowering<'_>, n: NodeId) {
    let Some(ty) = l.child(n, field::TYPE).map(|ty| l.type_or_opaque(ty)) else { return };
    let embedded = matches!(l.value(n), Value::Def(_));
    if embedded && let Some(owner) = l.definition() {
        l.inherit(owner, SupertypeKind::Embeds, ty);
    }
    let ty = if embedded && l.has(n, T_STAR) {
        l.push_type(n, pellucid_model::TypeKind::Of(TypeOp::Pointer, ty))
    } else {
        ty
    };
    type_all(l, n, ty);
}

pub(super) fn enter_values(l: &mut Lowering<'_>, n: NodeId) {
    let constant = l.kind(n) == CONST_SPEC;
    let kind = if constant { SymbolKind::Constant } else { SymbolKind::Variable };
    let modifiers = if constant { Modifiers::CONST } else { Modifiers::NONE };
    let whole = declaration(l, n);
    let names: Vec<NodeId> =
        l.children_in(n, field::NAME).filter(|name| l.kind(*name) == IDENTIFIER).collect();
    for name in names {
        let visible = visibility_here(l, name);
        let new = NewDefinition::named(kind, name).visibility(visible).modifiers(modifiers);
        let definition = l.define_named(whole, name, new);
        set_doc(l, definition, whole);
    }
}

pub(super) fn leave_values(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(ty) = l.child(n, field::TYPE) {
        let ty = l.type_or_opaque(ty);
        type_all(l, n, ty);
    }
    let names: Vec<NodeId> =
        l.children_in(n, field::NAME).filter(|name| l.kind(*name) == IDENTIFIER).collect();
    match l.child(n, field::VALUE) {
        Some(values) => bind(l, n, &names, values),
        None if l.kind(n) == CONST_SPEC => repeat_type(l, n, &names),
        None => {}
    }
}

/// A constant without type and value has those of the constant before it.
fn repeat_type(l: &mut Lowering<'_>, n: NodeId, names: &[NodeId]) {
    let Value::Def(first) = names.first().map_or(Value::None, |name| l.value(*name)) else { return };
    let Some(before) = first.0.checked_sub(1).map(DefId) else { return };
    let (first_scope, before) = (l.definition_at(first).scope, l.definition_at(before));
    let ty = before.ty.filter(|_| before.kind == SymbolKind::Constant && before.scope == first_scope);
    if let Some(ty) = ty {
        type_all(l, n, ty);
    }
}

/// Gives each definition its value: one each, or its part of a single value.
pub(super) fn bind(l: &mut Lowering<'_>, n: NodeId, names: &[NodeId], values: NodeId) {
    let values: Vec<NodeId> =
        if l.kind(values) == EXPRESSION_LIST { l.named_children(values).collect() } else { vec![values] };
    let parts = names.len() > 1 && values.len() == 1;
    for (at, name) in names.iter().enumerate() {
        let Some(value) = values.get(if parts { 0 } else { at }) else { return };
        let value = l.expr(*value);
        match l.value(*name) {
            Value::Def(definition) if !parts => l.definition_mut(definition).value = Some(value),
            Value::Def(binding) => {
                l.flow(n, FlowKind::Destructure { binding, value, key: NameId::EMPTY, index: at as u32 });
            }
            Value::Expr(target) => l.flow(n, FlowKind::Assign { target, value }),
            _ => {}
        }
    }
}
