//! Imports.

use super::bindings::binding_scope;
use super::classes::string_text;
use super::kinds::*;
use crate::field;
use crate::lower::Lowering;
use crate::tree::NodeId;
use pellucid_model::{ImportKind, ImportedName, NameId, Span};

/// An import under `if TYPE_CHECKING:` is for type checkers only.
fn kind(l: &Lowering<'_>, n: NodeId) -> ImportKind {
    let block = l.tree.parent(n).filter(|block| l.node(*block).field == field::CONSEQUENCE);
    let condition = block
        .and_then(|block| l.tree.parent(block))
        .filter(|statement| l.kind(*statement) == IF_STATEMENT)
        .and_then(|statement| l.child(statement, field::CONDITION));
    let checking = condition
        .is_some_and(|condition| matches!(l.text(condition), "TYPE_CHECKING" | "typing.TYPE_CHECKING"));
    if checking { ImportKind::Type } else { ImportKind::Import }
}

/// Names that a statement imports: (the whole, its name, its alias).
fn imported(l: &Lowering<'_>, n: NodeId) -> Vec<(NodeId, NodeId, Option<NodeId>)> {
    let parts = |item: NodeId| match l.kind(item) {
        ALIASED_IMPORT => Some((item, l.child(item, field::NAME)?, l.child(item, field::ALIAS))),
        _ => Some((item, item, None)),
    };
    l.children_in(n, field::NAME).filter_map(parts).collect()
}

/// The names join the function, class or module around, whatever block the import stands in.
fn enter_binding_scope(l: &mut Lowering<'_>) {
    let scope = binding_scope(l);
    l.enter_scope(scope);
}

/// `import a.b, c as d`: `a.b` is bound as `a`, which the missing name says.
pub(super) fn enter_import(l: &mut Lowering<'_>, n: NodeId) {
    let kind = kind(l, n);
    enter_binding_scope(l);
    let items = imported(l, n);
    let alone = items.len() == 1;
    for (item, name, alias) in items {
        l.claim(item);
        let module = (l.name(name), l.span(name));
        let names: Vec<ImportedName> = alias
            .map(|alias| ImportedName { name: NameId::EMPTY, alias: l.name(alias), span: l.span(alias) })
            .into_iter()
            .collect();
        l.import(if alone { n } else { item }, kind, module, &names, false);
    }
}

pub(super) fn enter_from(l: &mut Lowering<'_>, n: NodeId) {
    let kind = kind(l, n);
    enter_binding_scope(l);
    let module = l.child(n, field::MODULE_NAME).or_else(|| l.child_of_kind(n, KW___FUTURE__));
    let Some(module) = module else { return };
    l.claim(module);
    let module = (l.name(module), l.span(module));
    let items = imported(l, n);
    let mut names = Vec::with_capacity(items.len());
    for (item, name, alias) in items {
        l.claim(item);
        let (name, alias) = (l.name(name), l.name(alias.unwrap_or(name)));
        names.push(ImportedName { name, alias, span: l.span(item) });
    }
    let wildcard = l.has(n, WILDCARD_IMPORT);
    l.import(n, kind, module, &names, wildcard);
}

/// `importlib.import_module("a.b")` and `__import__("a")`.
pub(super) fn note_dynamic(l: &mut Lowering<'_>, n: NodeId, function: NodeId) {
    let called = match l.kind(function) {
        ATTRIBUTE => l.child(function, field::ATTRIBUTE).map(|member| l.bytes(member)),
        IDENTIFIER => Some(l.bytes(function)),
        _ => None,
    };
    if !matches!(called, Some(b"import_module" | b"__import__")) {
        return;
    }
    let list = l.child(n, field::ARGUMENTS);
    let Some(first) = list.and_then(|list| l.first_named(list)).filter(|first| l.kind(*first) == STRING)
    else {
        return;
    };
    if let Some(module) = string_text(l, first) {
        let span: Span = l.span(first);
        l.import(n, ImportKind::Dynamic, (module, span), &[], false);
    }
}
