//! CommonJS: `require`, `module.exports`, `exports`, and `import()`.

use super::kinds::*;
use super::modules::module;
use super::patterns::key_name;
use super::repair;
use crate::field;
use crate::lower::Lowering;
use crate::tree::NodeId;
use pellucid_model::{
    Argument, ExprId, ExprKind, FlowKind, ImportKind, ImportedName, LiteralKind, NameId, Span, Use,
};

/// The argument of `require(...)` or `import(...)`.
fn argument(l: &Lowering<'_>, call: NodeId, function: u16) -> Option<NodeId> {
    if l.kind(call) != CALL_EXPRESSION {
        return None;
    }
    let called = l.child(call, field::FUNCTION)?;
    let named = l.kind(called) == function && (function == IMPORT || l.bytes(called) == b"require");
    let arguments = l.child(call, field::ARGUMENTS).filter(|_| named)?;
    l.first_named(arguments)
}

/// The declarator that binds what `call` requires, whole or by a member.
fn binder(l: &Lowering<'_>, call: NodeId) -> Option<(NodeId, Option<NodeId>)> {
    let around = l.tree.parent(call)?;
    match l.kind(around) {
        VARIABLE_DECLARATOR => Some((around, None)),
        MEMBER_EXPRESSION => {
            let member = l.child(around, field::PROPERTY);
            let declarator = l.tree.parent(around).filter(|outer| l.kind(*outer) == VARIABLE_DECLARATOR)?;
            Some((declarator, member))
        }
        _ => None,
    }
}

/// The import that the name at `n` stands for; see `repair`.
pub(super) fn imported(l: &mut Lowering<'_>, n: NodeId) -> ExprId {
    let span = l.span(n);
    let start = span.start + repair::IMPORT.len() as u32 + 1;
    let source = Span::new(start, (span.end - 2).max(start));
    let module = l.intern_span(source);
    l.import(n, ImportKind::Dynamic, (module, source), &[], false);
    let name = l.intern("import");
    let callee =
        l.push_expr(Span::new(span.start, span.start + 6), ExprKind::Name { name, usage: Use::Call });
    let value =
        l.push_expr(Span::new(start - 1, span.end - 1), ExprKind::Literal(LiteralKind::String, module));
    let args = l.argument_list(&[Argument { name: NameId::EMPTY, value }]);
    let type_args = l.type_list(&[]);
    l.push_expr(span, ExprKind::Call { callee, args, type_args })
}

/// `require("x")` and `import("x")` that no declaration binds; one of a computed name is dynamic.
pub(super) fn note_call(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(source) = argument(l, n, IMPORT) {
        return note_dynamic(l, n, source);
    }
    let Some(source) = argument(l, n, IDENTIFIER) else { return };
    if l.kind(source) != STRING {
        return note_dynamic(l, n, source);
    }
    if binder(l, n).is_some_and(|(declarator, _)| names(l, declarator).is_some()) {
        return;
    }
    let module = module(l, source);
    let alone = l.parent_kind(n) == EXPRESSION_STATEMENT;
    let kind = if alone { ImportKind::Effect } else { ImportKind::Import };
    l.import(n, kind, module, &[], false);
}

fn note_dynamic(l: &mut Lowering<'_>, n: NodeId, source: NodeId) {
    let module = match l.kind(source) {
        STRING => module(l, source),
        _ => (NameId::EMPTY, l.span(source)),
    };
    l.import(n, ImportKind::Dynamic, module, &[], false);
}

/// The names a declarator binds, each with its key; `None` for patterns that are no plain list of keys.
fn names(l: &Lowering<'_>, declarator: NodeId) -> Option<Vec<(Option<NodeId>, NodeId)>> {
    let name = l.child(declarator, field::NAME)?;
    if l.kind(name) == IDENTIFIER {
        return Some(vec![(None, name)]);
    }
    if l.kind(name) != OBJECT_PATTERN {
        return None;
    }
    let one = |child: NodeId| match l.kind(child) {
        SHORTHAND_PROPERTY_IDENTIFIER_PATTERN => Some((Some(child), child)),
        OBJECT_ASSIGNMENT_PATTERN => {
            let name = l.child(child, field::LEFT)?;
            (l.kind(name) == SHORTHAND_PROPERTY_IDENTIFIER_PATTERN).then_some((Some(name), name))
        }
        PAIR_PATTERN => {
            let (key, value) = (l.child(child, field::KEY)?, l.child(child, field::VALUE)?);
            (l.kind(value) == IDENTIFIER).then_some((Some(key), value))
        }
        _ => None,
    };
    l.named_children(name).map(one).collect()
}

/// `const a = require("x")`, `const { b, c: d } = require("x")`, `const e = require("x").f`.
pub(super) fn note_bound(l: &mut Lowering<'_>, declarator: NodeId, value: NodeId) {
    let call = match l.kind(value) {
        MEMBER_EXPRESSION => l.child(value, field::OBJECT).unwrap_or(value),
        _ => value,
    };
    let Some(source) = argument(l, call, IDENTIFIER).filter(|source| l.kind(*source) == STRING) else {
        return;
    };
    let (Some((_, member)), Some(names)) = (binder(l, call), names(l, declarator)) else { return };
    let names: Vec<ImportedName> = names
        .into_iter()
        .filter_map(|(key, name)| {
            let key = match (member, key) {
                (Some(_), Some(_)) => return None,
                (member, key) => member.or(key).map_or(NameId::EMPTY, |key| key_name(l, key)),
            };
            Some(ImportedName { name: key, alias: l.name(name), span: l.span(name) })
        })
        .collect();
    let module = module(l, source);
    l.import(declarator, ImportKind::Import, module, &names, false);
}

/// `module.exports = value` exports the module itself, `exports.x = value` and `module.exports.x = value` a name.
pub(super) fn note_export(l: &mut Lowering<'_>, n: NodeId, left: NodeId, value: ExprId) {
    if l.kind(left) != MEMBER_EXPRESSION {
        return;
    }
    let (Some(object), Some(property)) = (l.child(left, field::OBJECT), l.child(left, field::PROPERTY))
    else {
        return;
    };
    let name = if is_module_exports(l, left) {
        NameId::EMPTY
    } else if l.kind(object) == IDENTIFIER && l.bytes(object) == b"exports" || is_module_exports(l, object) {
        l.name(property)
    } else {
        return;
    };
    l.flow(n, FlowKind::Export { name, value });
}

/// Whether `n` is `module.exports`.
pub(super) fn is_module_exports(l: &Lowering<'_>, n: NodeId) -> bool {
    if l.kind(n) != MEMBER_EXPRESSION {
        return false;
    }
    let (object, property) = (l.child(n, field::OBJECT), l.child(n, field::PROPERTY));
    object.is_some_and(|object| l.kind(object) == IDENTIFIER && l.bytes(object) == b"module")
        && property.is_some_and(|property| l.bytes(property) == b"exports")
}
