//! Packages, imports, module descriptors.

use super::super::kinds::*;
use super::{dotted, is_name, modifiers};
use crate::field;
use crate::lower::{Lowering, NewDefinition, Value};
use crate::tree::NodeId;
use pellucid_model::{
    ExprKind, FlowKind, ImportKind, ImportedName, NameId, ScopeKind, SymbolKind, Use, Visibility,
};

fn name_of(lowering: &Lowering<'_>, n: NodeId) -> Option<NodeId> {
    lowering.children(n).find(|child| is_name(lowering.kind(*child)))
}

/// `package a.b;` says what the file belongs to; `module a.b { }` describes a module.
pub(super) fn enter_declaration(lowering: &mut Lowering<'_>, n: NodeId) {
    let Some(name) = name_of(lowering, n) else { return };
    let text = dotted(lowering, name);
    let new = NewDefinition::called(SymbolKind::Module, text).visibility(Visibility::Public);
    let definition = lowering.define(n, new);
    lowering.definition_mut(definition).name_span = lowering.span(name);
    modifiers::document(lowering, definition, n);
    if lowering.kind(n) == MODULE_DECLARATION {
        lowering.open_definition(n, definition, ScopeKind::Module);
    } else {
        let module = (text, lowering.span(name));
        lowering.import(n, ImportKind::Package, module, &[], false);
    }
}

pub(super) fn leave_declaration(lowering: &mut Lowering<'_>, n: NodeId) {
    if let Value::Def(definition) = lowering.value(n) {
        modifiers::annotate_from(lowering, definition, n);
    }
}

/// `import a.b.C;` binds `C` of `a.b`; `import a.b.*;` all of `a.b`.
pub(super) fn enter_import(lowering: &mut Lowering<'_>, n: NodeId) {
    let Some(name) = name_of(lowering, n) else { return };
    lowering.claim(name);
    let kind = match lowering.has(n, KW_STATIC) {
        true => ImportKind::Static,
        false if imports_module(lowering, n, name) => ImportKind::Module,
        false => ImportKind::Import,
    };
    let whole = lowering.has(n, ASTERISK) || lowering.kind(name) == IDENTIFIER;
    if whole || kind == ImportKind::Module {
        let module = (dotted(lowering, name), lowering.span(name));
        lowering.import(n, kind, module, &[], true);
        return;
    }
    let (scope, last) = (lowering.child(name, field::SCOPE), lowering.child(name, field::NAME));
    let (Some(scope), Some(last)) = (scope, last) else { return };
    let module = (dotted(lowering, scope), lowering.span(scope));
    let bound = lowering.name(last);
    let bound = ImportedName { name: bound, alias: bound, span: lowering.span(last) };
    lowering.import(n, kind, module, &[bound], false);
}

/// `import module a.b;` (Java 25): the grammar does not know it, so the repair hides the word from it.
fn imports_module(lowering: &Lowering<'_>, n: NodeId, name: NodeId) -> bool {
    let start = lowering.span(n).start;
    let before = pellucid_model::Span::new(start, lowering.span(name).start).bytes(lowering.text);
    before.windows(7).any(|word| word.starts_with(b"module") && word[6].is_ascii_whitespace())
}

pub(super) fn enter_requires(lowering: &mut Lowering<'_>, n: NodeId) {
    let Some(name) = lowering.child(n, field::MODULE) else { return };
    let transitive =
        lowering.children_in(n, field::MODIFIERS).any(|modifier| lowering.bytes(modifier) == b"transitive");
    let kind = if transitive { ImportKind::Reexport } else { ImportKind::Import };
    let module = (dotted(lowering, name), lowering.span(name));
    lowering.import(n, kind, module, &[], false);
}

/// `exports p to m, n;`: others see the package.
pub(super) fn enter_exports(lowering: &mut Lowering<'_>, n: NodeId) {
    claim_names(lowering, n);
    let Some(package) = lowering.child(n, field::PACKAGE) else { return };
    let name = dotted(lowering, package);
    let value = lowering.push_expr(lowering.span(package), ExprKind::Name { name, usage: Use::Read });
    lowering.flow(n, FlowKind::Export { name, value });
}

fn claim_names(lowering: &mut Lowering<'_>, n: NodeId) {
    for child in lowering.named_children(n) {
        lowering.claim(child);
    }
}

/// `uses S;`: a use of the type.
pub(super) fn enter_uses(lowering: &mut Lowering<'_>, n: NodeId) {
    claim_names(lowering, n);
    if let Some(name) = name_of(lowering, n) {
        type_expr(lowering, name);
    }
}

/// `provides S with A, B;`: what is seen as `S` is `A` and `B`.
pub(super) fn enter_provides(lowering: &mut Lowering<'_>, n: NodeId) {
    claim_names(lowering, n);
    let names: Vec<NodeId> =
        lowering.named_children(n).filter(|child| is_name(lowering.kind(*child))).collect();
    let Some((service, providers)) = names.split_first() else { return };
    let name = dotted(lowering, *service);
    for provider in providers {
        let value = type_expr(lowering, *provider);
        lowering.flow(n, FlowKind::Export { name, value });
    }
}

fn type_expr(lowering: &mut Lowering<'_>, name: NodeId) -> pellucid_model::ExprId {
    let path: Vec<NameId> = modifiers::path(lowering, name);
    let ty = lowering.named_type(name, &path, &[]);
    lowering.push_expr(lowering.span(name), ExprKind::Type(ty))
}
