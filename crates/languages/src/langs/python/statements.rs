//! Python's statements: control flow, handlers, resources, returns.

use super::bindings::{bind, bind_target, give, places};
use super::expressions::iterate;
use super::kinds::*;
use super::{patterns, types};
use crate::field;
use crate::lower::{Lowering, Value};
use crate::tree::NodeId;
use pellucid_model::{
    Construct, EventFlags, ExprId, FlowKind, ListId, ScopeKind, Slot, TypeId, TypeKind, Use,
};

/// The string that a body begins with.
pub(super) fn docstring(l: &Lowering<'_>, body: NodeId) -> Option<NodeId> {
    let first = l.first_named(body).filter(|first| l.kind(*first) == EXPRESSION_STATEMENT)?;
    let string = l.first_named(first)?;
    matches!(l.kind(string), STRING | CONCATENATED_STRING).then_some(string)
}

/// Whether a body is only `...`, a docstring aside.
pub(super) fn is_stub(l: &Lowering<'_>, body: NodeId) -> bool {
    let skipped = usize::from(docstring(l, body).is_some());
    let mut statements = l.named_children(body).skip(skipped);
    let only = statements.next().filter(|_| statements.next().is_none());
    let inner =
        only.filter(|only| l.kind(*only) == EXPRESSION_STATEMENT).and_then(|only| l.first_named(only));
    inner.is_some_and(|inner| l.kind(inner) == ELLIPSIS)
}

/// A module's documentation is no expression of the program.
pub(super) fn enter_module(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(string) = docstring(l, n) {
        l.claim(string);
    }
}

/// A block is a branch where a condition or completion leads to it, the body of a `try`, or the body of what stands
/// around it. Names of a loop are bound when its body begins.
pub(super) fn enter_block(l: &mut Lowering<'_>, n: NodeId) {
    match l.parent_kind(n) {
        IF_STATEMENT | ELIF_CLAUSE | ELSE_CLAUSE => {
            l.open_scope(n, ScopeKind::Branch);
        }
        TRY_STATEMENT => {
            l.open_scope(n, ScopeKind::Try);
        }
        FOR_STATEMENT => {
            if let Some(statement) = l.tree.parent(n) {
                iterate(l, statement);
            }
        }
        EXCEPT_CLAUSE => {
            if let Some(clause) = l.tree.parent(n) {
                catch(l, clause);
            }
        }
        CASE_CLAUSE => {
            if let Some(clause) = l.tree.parent(n) {
                patterns::take_apart(l, clause);
            }
        }
        _ => {}
    }
}

/// `else` of an `if`, or of a loop or `try` that ran to its end.
pub(super) fn enter_else(l: &mut Lowering<'_>, n: NodeId) {
    let construct = match l.parent_kind(n) {
        IF_STATEMENT => Construct::Else,
        TRY_STATEMENT => Construct::TryElse,
        _ => Construct::LoopElse,
    };
    l.open_event(n, construct);
}

pub(super) fn enter_for(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(event) = l.event().filter(|_| l.has(n, KW_ASYNC)) {
        l.event_mut(event).flags = EventFlags::VARIANT;
    }
    if let Some(left) = l.child(n, field::LEFT) {
        bind_target(l, left, left, None);
    }
}

/// What a handler takes: its types, and the name it binds. `except A, e` is Python 2, `except A, B` Python 3.14; a second
/// name in lower case is taken for a variable.
struct Handler {
    types: Vec<NodeId>,
    name: Option<NodeId>,
}

fn handler(l: &Lowering<'_>, n: NodeId) -> Handler {
    let mut values: Vec<NodeId> =
        l.children_in(n, field::VALUE).filter(|value| l.node(*value).is_named()).collect();
    let mut name = l.child(n, field::ALIAS);
    if let [first, second] = values.as_slice()
        && name.is_none()
        && l.kind(*second) == IDENTIFIER
        && l.bytes(*second).first().is_some_and(|byte| !byte.is_ascii_uppercase())
    {
        name = Some(*second);
        values = vec![*first];
    }
    if let [only] = values.as_slice() {
        let mut only = *only;
        if l.kind(only) == AS_PATTERN {
            name = l.child(only, field::ALIAS);
            only = l.first_named(only).unwrap_or(only);
        }
        let several = l.kind(only) == TUPLE;
        values = if several { l.named_children(only).collect() } else { vec![only] };
    }
    Handler { types: values, name }
}

pub(super) fn enter_except(l: &mut Lowering<'_>, n: NodeId) {
    let handler = handler(l, n);
    if let Some(event) = l.event() {
        l.event_mut(event).count = handler.types.len().clamp(1, u16::MAX as usize) as u16;
    }
    for ty in handler.types {
        types::convert(l, ty);
    }
    let name = handler
        .name
        .map(|name| l.first_named(name).filter(|_| l.kind(name) == AS_PATTERN_TARGET).unwrap_or(name));
    match name.map(|name| (name, l.kind(name))) {
        Some((name, IDENTIFIER)) => bind(l, name),
        Some((name, _)) => bind_target(l, name, name, None),
        None => {}
    }
}

fn catch(l: &mut Lowering<'_>, n: NodeId) {
    let Handler { types, name } = handler(l, n);
    let types: Vec<TypeId> = types.into_iter().map(|ty| caught(l, ty)).collect();
    let name =
        name.map(|name| l.first_named(name).filter(|_| l.kind(name) == AS_PATTERN_TARGET).unwrap_or(name));
    let binding = match name.map(|name| l.value(name)) {
        Some(Value::Def(definition)) => Some(definition),
        _ => None,
    };
    let types: ListId = l.type_list(&types);
    l.flow(n, FlowKind::Catch { types, binding });
}

/// A handler may compute what it takes: `except errors()`.
fn caught(l: &mut Lowering<'_>, ty: NodeId) -> TypeId {
    match l.ty(ty) {
        Some(ty) => ty,
        None => {
            let value = l.expr(ty);
            l.push_type(ty, TypeKind::TypeOf(value))
        }
    }
}

/// Resources stand before the body.
pub(super) fn enter_with_clause(l: &mut Lowering<'_>, _: NodeId) {
    l.set_slot(Slot::Init);
}

fn with_target(l: &Lowering<'_>, n: NodeId) -> Option<NodeId> {
    let value = l.child(n, field::VALUE).filter(|value| l.kind(*value) == AS_PATTERN)?;
    let target = l.child(value, field::ALIAS)?;
    l.first_named(target)
}

pub(super) fn enter_with_item(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(target) = with_target(l, n) {
        bind_target(l, target, target, None);
    }
}

pub(super) fn leave_with_item(l: &mut Lowering<'_>, n: NodeId) {
    let Some(value) = l.child(n, field::VALUE) else { return };
    let value = l.expr(value);
    let Some(target) = with_target(l, n) else {
        return l.flow(n, FlowKind::With { binding: None, value });
    };
    let found = places(l, target);
    let binding = match (found.as_slice(), l.value(target)) {
        ([place], Value::Def(definition)) if *place == target => Some(definition),
        _ => None,
    };
    l.flow(n, FlowKind::With { binding, value });
    if binding.is_none() {
        for (at, place) in found.into_iter().enumerate() {
            give(l, n, place, value, (place != target).then_some(at));
        }
    }
}

pub(super) fn enter_return(l: &mut Lowering<'_>, n: NodeId) {
    let flags = if l.first_named(n).is_some() { EventFlags::HAS_VALUE } else { EventFlags::NONE };
    l.open_event_with(n, Construct::Return, flags);
}

fn first_value(l: &mut Lowering<'_>, n: NodeId) -> Option<ExprId> {
    let value = l.first_named(n)?;
    Some(l.expr(value))
}

pub(super) fn leave_return(l: &mut Lowering<'_>, n: NodeId) {
    let value = first_value(l, n);
    l.flow(n, FlowKind::Return(value));
}

/// `raise value from cause`; Python 2's `raise type, value` throws the type.
pub(super) fn leave_raise(l: &mut Lowering<'_>, n: NodeId) {
    let value = l.first_named(n).filter(|value| l.node(*value).field != field::CAUSE);
    let thrown = value.map(|value| match l.kind(value) {
        EXPRESSION_LIST => l.first_named(value).unwrap_or(value),
        _ => value,
    });
    let thrown = thrown.map(|thrown| l.expr(thrown));
    l.flow(n, FlowKind::Throw(thrown));
}

/// Python 2's `print x` and `exec x` are calls.
pub(super) fn leave_print(l: &mut Lowering<'_>, n: NodeId) {
    let mut children = l.children(n);
    let Some(keyword) = children.next() else { return };
    let arguments: Vec<NodeId> = l.named_children(n).collect();
    l.set_usage(keyword, Use::Call);
    let callee = l.name_expr(keyword);
    let arguments = l.positional(arguments);
    l.mark_event(n, Construct::Call, EventFlags::NONE);
    l.call_expr(n, callee, &arguments, &[]);
}
