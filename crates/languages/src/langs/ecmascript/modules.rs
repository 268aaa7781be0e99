//! Imports, exports and namespaces.

use super::bindings::{define_at, document, outer_modifiers, visibility, whole};
use super::kinds::*;
use super::patterns::{content, key_name};
use crate::field;
use crate::lower::{Lowering, NewDefinition, Value};
use crate::tree::NodeId;
use pellucid_model::{
    ExprKind, FlowKind, ImportKind, ImportedName, Modifiers, NameId, ScopeKind, Span, SymbolKind, Use,
};

/// A module's name and where it stands, without quotes.
pub(super) fn module(l: &mut Lowering<'_>, source: NodeId) -> (NameId, Span) {
    let span = content(l, source);
    (l.intern_span(span), span)
}

fn claim_all(l: &mut Lowering<'_>, n: NodeId) {
    let children: Vec<NodeId> = l.children(n).collect();
    children.into_iter().for_each(|child| l.claim(child));
}

/// `import ... from`, `import "x"`, `import x = require("x")`.
pub(super) fn enter_import(l: &mut Lowering<'_>, n: NodeId) {
    claim_all(l, n);
    let required = l.child_of_kind(n, IMPORT_REQUIRE_CLAUSE);
    let Some(source) = l.child(required.unwrap_or(n), field::SOURCE) else { return };
    let module = module(l, source);
    let type_only = l.has(n, KW_TYPE) || l.has(n, KW_TYPEOF);
    let kind = if type_only { ImportKind::Type } else { ImportKind::Import };
    if let Some(required) = required {
        let names: Vec<ImportedName> =
            l.first_named(required).map(|name| bound(l, NameId::EMPTY, name)).into_iter().collect();
        return l.import(n, kind, module, &names, false);
    }
    let Some(clause) = l.child_of_kind(n, IMPORT_CLAUSE) else {
        return l.import(n, ImportKind::Effect, module, &[], false);
    };
    let (values, types) = imported(l, clause);
    if !values.is_empty() || types.is_empty() {
        l.import(n, kind, module, &values, false);
    }
    if !types.is_empty() {
        l.import(n, ImportKind::Type, module, &types, false);
    }
}

fn bound(l: &mut Lowering<'_>, name: NameId, alias: NodeId) -> ImportedName {
    ImportedName { name, alias: l.name(alias), span: l.span(alias) }
}

/// Names that an import clause binds: as values, and by `type` as types only.
fn imported(l: &mut Lowering<'_>, clause: NodeId) -> (Vec<ImportedName>, Vec<ImportedName>) {
    let (mut values, mut types) = (vec![], vec![]);
    let parts: Vec<NodeId> = l.named_children(clause).collect();
    for part in parts {
        match l.kind(part) {
            IDENTIFIER => {
                let default = l.intern("default");
                values.push(bound(l, default, part));
            }
            NAMESPACE_IMPORT => {
                let alias = l.first_named(part);
                values.extend(alias.map(|alias| bound(l, NameId::EMPTY, alias)));
            }
            NAMED_IMPORTS => {
                let specifiers: Vec<NodeId> = l.named_children(part).collect();
                for specifier in specifiers {
                    let type_only = l.has(specifier, KW_TYPE) || l.has(specifier, KW_TYPEOF);
                    let list = if type_only { &mut types } else { &mut values };
                    list.extend(specified(l, specifier));
                }
            }
            _ => {}
        }
    }
    (values, types)
}

/// `name` or `name as alias`.
fn specified(l: &mut Lowering<'_>, specifier: NodeId) -> Option<ImportedName> {
    let name = l.child(specifier, field::NAME)?;
    let alias = l.child(specifier, field::ALIAS).unwrap_or(name);
    let span = l.span(specifier);
    Some(ImportedName { name: key_name(l, name), alias: key_name(l, alias), span })
}

/// `import A = B.C`: another name for what a namespace holds.
pub(super) fn enter_alias(l: &mut Lowering<'_>, n: NodeId) {
    claim_all(l, n);
    let parts: Vec<NodeId> = l.named_children(n).collect();
    let [alias, target] = parts.as_slice() else { return };
    let name = bound(l, NameId::EMPTY, *alias);
    let module = (l.name(*target), l.span(*target));
    l.import(n, ImportKind::Using, module, &[name], false);
    if outer_modifiers(l, n).has(Modifiers::EXPORTED) {
        export_name(l, *alias, name.alias, name.alias);
    }
}

/// Exports what `local` names here as `name`.
fn export_name(l: &mut Lowering<'_>, at: NodeId, local: NameId, name: NameId) {
    let value = l.push_expr(l.span(at), ExprKind::Name { name: local, usage: Use::Read });
    l.flow(at, FlowKind::Export { name, value });
}

/// Re-exports, and lists of names. Declarations tell by their modifiers that they are exported.
pub(super) fn enter_export(l: &mut Lowering<'_>, n: NodeId) {
    let is_declaration = l.child(n, field::DECLARATION).is_some() || l.child(n, field::VALUE).is_some();
    if is_declaration {
        return;
    }
    let clause = l.child_of_kind(n, EXPORT_CLAUSE);
    if let Some(clause) = clause {
        l.claim(clause);
    }
    let specifiers: Vec<NodeId> = clause
        .map(|clause| l.named_children(clause).filter(|child| l.kind(*child) == EXPORT_SPECIFIER).collect())
        .unwrap_or_default();
    let names: Vec<ImportedName> =
        specifiers.iter().filter_map(|specifier| specified(l, *specifier)).collect();
    if let Some(source) = l.child(n, field::SOURCE) {
        return reexport(l, n, source, clause.is_some(), names);
    }
    for (specifier, name) in specifiers.into_iter().zip(names) {
        let at = l.child(specifier, field::NAME).unwrap_or(specifier);
        export_name(l, at, name.name, name.alias);
    }
    if l.has(n, KW_NAMESPACE) {
        claim_all(l, n);
    }
}

fn reexport(l: &mut Lowering<'_>, n: NodeId, source: NodeId, listed: bool, mut names: Vec<ImportedName>) {
    claim_all(l, n);
    let module = module(l, source);
    let namespace = l.child_of_kind(n, NAMESPACE_EXPORT).and_then(|export| l.first_named(export));
    if let Some(alias) = namespace {
        let span = l.span(alias);
        names.push(ImportedName { name: NameId::EMPTY, alias: key_name(l, alias), span });
    }
    let wildcard = !listed && namespace.is_none();
    l.import(n, ImportKind::Reexport, module, &names, wildcard);
}

/// `export default value`, `export = value`.
pub(super) fn leave_export(l: &mut Lowering<'_>, n: NodeId) {
    let default = l.has(n, KW_DEFAULT);
    if !default && !l.has(n, T_EQ) {
        return;
    }
    let value = l.child(n, field::VALUE).or_else(|| l.child(n, field::DECLARATION));
    let Some(value) = value.or_else(|| l.first_named(n)) else { return };
    let name = if default { l.intern("default") } else { NameId::EMPTY };
    let value = l.expr(value);
    l.flow(n, FlowKind::Export { name, value });
}

/// `namespace A.B { }`, `module "x" { }`.
pub(super) fn enter_namespace(l: &mut Lowering<'_>, n: NodeId) {
    let Some(name) = l.child(n, field::NAME) else { return };
    let body = l.child(n, field::BODY);
    let modifiers = outer_modifiers(l, n);
    l.claim(name);
    let text = key_name(l, name);
    define_namespace(l, n, name, text, modifiers);
    if let (Value::Def(definition), Some(_)) = (l.value(n), body) {
        l.open_definition(n, definition, ScopeKind::Module);
    }
}

fn define_namespace(l: &mut Lowering<'_>, n: NodeId, name: NodeId, text: NameId, modifiers: Modifiers) {
    let whole = whole(l, n);
    let visible = visibility(l, modifiers);
    let scope = l.scope();
    let new = NewDefinition::called(SymbolKind::Module, text).visibility(visible).modifiers(modifiers);
    let definition = define_at(l, whole, n, scope, new);
    l.definition_mut(definition).name_span = l.span(name);
    document(l, definition, whole);
}

/// `declare global { }` is a namespace, too.
pub(super) fn enter_ambient(l: &mut Lowering<'_>, n: NodeId) {
    let Some(keyword) = l.child_of_kind(n, KW_GLOBAL) else { return };
    let text = l.name(keyword);
    define_namespace(l, n, keyword, text, Modifiers::DECLARATION);
    if let Value::Def(definition) = l.value(n) {
        l.open_definition(n, definition, ScopeKind::Module);
    }
}
