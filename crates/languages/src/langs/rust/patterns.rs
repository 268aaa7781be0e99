//! Patterns: the names they bind and the parts these receive.
//!
//! Whether a name in a pattern is bound or refers to a constant or variant is known to the compiler only. By convention,
//! which the compiler enforces with a warning, what begins with a capital letter is not bound.

use super::kinds::*;
use super::types;
use crate::field;
use crate::lower::{Lowering, NewDefinition, Value};
use crate::tree::NodeId;
use pellucid_model::{
    DefId, ExprId, ExprKind, FlowKind, Modifiers, NameId, Span, SymbolKind, TypeId, TypeKind, Use,
};

/// How far out the alternatives that repeat a name are looked for.
const NEAR: usize = 8;

/// `'a`: its identifier names nothing here.
pub(super) fn enter_lifetime(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(name) = l.first_named(n) {
        l.claim(name);
    }
}

/// The type of `Some(x)` is no expression, unless it has type arguments inside.
pub(super) fn enter_tuple_struct(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(ty) = l.child(n, field::TYPE) {
        types::claim_path(l, ty);
    }
}

/// An identifier is a name used, or a name bound where it stands in a pattern.
pub(super) fn leave_identifier(l: &mut Lowering<'_>, n: NodeId) {
    if l.value(n) != Value::None {
        return;
    }
    if is_binding(l, n) {
        leave_binding(l, n);
    } else {
        l.name_expr(n);
    }
}

fn is_binding(l: &Lowering<'_>, n: NodeId) -> bool {
    let field = l.node(n).field;
    let stands_in_pattern = match l.parent_kind(n) {
        // These cannot but bind.
        LET_DECLARATION | FOR_EXPRESSION => return field == field::PATTERN,
        MUT_PATTERN | REF_PATTERN => return true,
        LET_CONDITION | FIELD_PATTERN => field == field::PATTERN,
        MATCH_PATTERN => field != field::CONDITION,
        TUPLE_STRUCT_PATTERN => field != field::TYPE,
        TUPLE_PATTERN | SLICE_PATTERN | REFERENCE_PATTERN | OR_PATTERN | CAPTURED_PATTERN => true,
        _ => false,
    };
    stands_in_pattern && is_lower(l, n)
}

/// Whether a name is written as those of variables are.
pub(super) fn is_lower(l: &Lowering<'_>, n: NodeId) -> bool {
    match l.bytes(n) {
        [first, ..] if first.is_ascii() => !first.is_ascii_uppercase(),
        _ => !l.text(n).chars().next().is_some_and(char::is_uppercase),
    }
}

/// A name that a pattern binds; alternatives (`A(x) | B(x)`) bind the same one.
pub(super) fn leave_binding(l: &mut Lowering<'_>, n: NodeId) {
    let name = l.name(n);
    if let Some(known) = l.defined_in(l.scope(), name)
        && alternative_of(l, n, known)
    {
        return l.set_value(n, Value::Def(known));
    }
    let mutable = l.tree.parent(n).is_some_and(|around| l.has(around, MUTABLE_SPECIFIER));
    let modifiers = if mutable { Modifiers::MUTABLE } else { Modifiers::NONE };
    l.define(n, NewDefinition::named(SymbolKind::Variable, n).modifiers(modifiers));
}

/// Whether `known` is bound in another alternative of the pattern that `n` stands in.
fn alternative_of(l: &Lowering<'_>, n: NodeId, known: DefId) -> bool {
    let known = l.definition_at(known).name_span;
    let mut at = n;
    for _ in 0..NEAR {
        let Some(above) = l.tree.parent(at) else { return false };
        if l.kind(above) == OR_PATTERN && l.span(above).contains(known) {
            return true;
        }
        at = above;
    }
    false
}

/// The name a pattern consists of, seen through `mut` and `&`, and what that says of it.
pub(super) fn plain_name(l: &Lowering<'_>, pattern: NodeId) -> (Option<NodeId>, Modifiers) {
    let (mut at, mut modifiers) = (pattern, Modifiers::NONE);
    for _ in 0..3 {
        match l.kind(at) {
            IDENTIFIER | SELF => return (Some(at), modifiers),
            MUT_PATTERN | REF_PATTERN | REFERENCE_PATTERN => {
                if l.kind(at) == MUT_PATTERN {
                    modifiers = modifiers.with(Modifiers::MUTABLE);
                }
                let inner = l.named_children(at).find(|child| l.kind(*child) != MUTABLE_SPECIFIER);
                let Some(inner) = inner else { break };
                at = inner;
            }
            _ => break,
        }
    }
    (None, Modifiers::NONE)
}

/// What a pattern is matched against.
#[derive(Clone, Copy)]
enum Source {
    /// All of a value.
    Whole(ExprId),
    /// A field of it.
    Key(ExprId, NameId),
    /// A position of it; none where that is not known.
    Position(ExprId, Option<u32>),
    /// An element of it.
    Element(ExprId),
}

/// Gives the names bound by `pattern` their parts of `value`. With `extent`, that is their definition: a name is usable
/// from its end.
pub(super) fn bind(l: &mut Lowering<'_>, pattern: NodeId, value: ExprId, extent: Option<Span>) {
    bind_from(l, pattern, Source::Whole(value), extent);
}

/// Like [`bind`] for elements of `over`.
pub(super) fn bind_elements(l: &mut Lowering<'_>, pattern: NodeId, over: ExprId, extent: Span) {
    bind_from(l, pattern, Source::Element(over), Some(extent));
}

fn bind_from(l: &mut Lowering<'_>, pattern: NodeId, source: Source, extent: Option<Span>) {
    let mut pending = vec![(pattern, source)];
    while let Some((at, source)) = pending.pop() {
        let before = pending.len();
        match l.kind(at) {
            IDENTIFIER | SHORTHAND_FIELD_IDENTIFIER => bind_name(l, at, source, extent),
            MUT_PATTERN | REF_PATTERN | REFERENCE_PATTERN | OR_PATTERN => {
                pending.extend(l.named_children(at).map(|inner| (inner, source)));
            }
            MATCH_PATTERN => {
                pending.extend(l.named_children(at).take(1).map(|inner| (inner, source)));
            }
            CAPTURED_PATTERN => {
                let rest = l.has(at, REMAINING_FIELD_PATTERN);
                let source = match source {
                    Source::Position(value, None) if rest => Source::Whole(value),
                    Source::Element(value) if rest => Source::Whole(value),
                    source => source,
                };
                pending.extend(l.named_children(at).map(|inner| (inner, source)));
            }
            TUPLE_PATTERN => {
                let value = part(l, at, source);
                positions(l, at, value, &mut pending);
            }
            SLICE_PATTERN => {
                let value = part(l, at, source);
                pending.extend(l.named_children(at).map(|inner| (inner, Source::Element(value))));
            }
            TUPLE_STRUCT_PATTERN => {
                let value = part(l, at, source);
                narrow(l, at, value);
                positions(l, at, value, &mut pending);
            }
            STRUCT_PATTERN => {
                let value = part(l, at, source);
                narrow(l, at, value);
                fields(l, at, value, &mut pending);
            }
            _ => {}
        }
        pending[before..].reverse();
    }
}

fn bind_name(l: &mut Lowering<'_>, n: NodeId, source: Source, extent: Option<Span>) {
    let Value::Def(binding) = l.value(n) else { return };
    if let Some(extent) = extent {
        l.definition_mut(binding).span = extent;
    }
    let flow = match source {
        Source::Whole(value) => {
            l.definition_mut(binding).value = Some(value);
            return;
        }
        Source::Key(value, key) => FlowKind::Destructure { binding, value, key, index: 0 },
        Source::Position(value, Some(index)) => {
            FlowKind::Destructure { binding, value, key: NameId::EMPTY, index }
        }
        Source::Position(_, None) => return,
        Source::Element(over) => FlowKind::Iterate { binding, over },
    };
    l.flow(n, flow);
}

/// The expression for the part that the pattern at `n` takes apart further.
fn part(l: &mut Lowering<'_>, n: NodeId, source: Source) -> ExprId {
    let span = l.span(n);
    let member = |l: &mut Lowering<'_>, base: ExprId, name: NameId| {
        let usage = Use::Read;
        l.push_expr(span, ExprKind::Member { base, name, name_span: span, usage })
    };
    match source {
        Source::Whole(value) => value,
        Source::Key(value, key) => member(l, value, key),
        Source::Position(value, Some(index)) => {
            let name = l.intern(&index.to_string());
            member(l, value, name)
        }
        Source::Position(value, None) | Source::Element(value) => {
            l.push_expr(span, ExprKind::Index { base: value, index: None, usage: Use::Read })
        }
    }
}

/// Parts by position; those after `..` have none that is known.
fn positions(l: &Lowering<'_>, n: NodeId, value: ExprId, pending: &mut Vec<(NodeId, Source)>) {
    let mut index = Some(0u32);
    for inner in l.children(n) {
        let node = l.node(inner);
        let is_part = (node.is_named() || node.kind == KW__) && !node.is_extra() && node.field != field::TYPE;
        if !is_part {
            continue;
        }
        pending.push((inner, Source::Position(value, index)));
        let rest = node.kind == REMAINING_FIELD_PATTERN;
        index = index.filter(|_| !rest).map(|index| index + 1);
    }
}

fn fields(l: &mut Lowering<'_>, n: NodeId, value: ExprId, pending: &mut Vec<(NodeId, Source)>) {
    for pattern in l.named_children(n) {
        if l.kind(pattern) != FIELD_PATTERN {
            continue;
        }
        let Some(name) = l.child(pattern, field::NAME) else { continue };
        let key = l.name(name);
        let inner = l.child(pattern, field::PATTERN).unwrap_or(name);
        pending.push((inner, Source::Key(value, key)));
    }
}

/// The value is of the struct or variant that the pattern names.
fn narrow(l: &mut Lowering<'_>, n: NodeId, value: ExprId) {
    let Some(path) = l.child(n, field::TYPE) else { return };
    let ty = pattern_type(l, path);
    l.flow(n, FlowKind::Narrow { binding: None, value, ty });
}

fn pattern_type(l: &mut Lowering<'_>, path: NodeId) -> TypeId {
    match l.value(path) {
        Value::Type(ty) => ty,
        Value::Expr(expr) => l.push_type(path, TypeKind::TypeOf(expr)),
        _ => {
            let segments = types::segments(l, path);
            l.named_type(path, &segments, &[])
        }
    }
}
