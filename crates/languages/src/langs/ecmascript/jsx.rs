//! JSX: an element of a component calls it with its attributes and children; other elements hold values.

use super::kinds::*;
use super::types::arguments;
use crate::field;
use crate::lower::Lowering;
use crate::tree::NodeId;
use pellucid_model::{Argument, Construct, EventFlags, ExprKind, NameId, Use};

/// Whether a tag names a component: a member, or a name that does not begin in lower case (as React, Preact and Solid
/// tell).
fn is_component(l: &Lowering<'_>, name: NodeId) -> bool {
    match l.kind(name) {
        MEMBER_EXPRESSION => true,
        IDENTIFIER => {
            let text = l.bytes(name);
            !text.first().is_some_and(u8::is_ascii_lowercase) && !text.contains(&b'-')
        }
        _ => false,
    }
}

pub(super) fn enter_tag(l: &mut Lowering<'_>, n: NodeId) {
    let Some(name) = l.child(n, field::NAME) else { return };
    if is_component(l, name) {
        l.set_usage(name, Use::Call);
        l.mark_event(n, Construct::Call, EventFlags::NONE);
    } else {
        l.claim(name);
    }
}

/// The closing tag repeats the name.
pub(super) fn enter_closing(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(name) = l.child(n, field::NAME) {
        l.claim(name);
    }
}

pub(super) fn leave_attribute(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(value) = l.named_children(n).nth(1) {
        let value = l.expr(value);
        l.set_value(n, crate::lower::Value::Expr(value));
    }
}

/// What an element is made of: its attributes by name, then its children.
fn contents(l: &mut Lowering<'_>, n: NodeId, tag: NodeId) -> Vec<Argument> {
    let attributes: Vec<NodeId> = l.children_in(tag, field::ATTRIBUTE).collect();
    let mut items = Vec::with_capacity(attributes.len());
    for attribute in attributes {
        let name = match l.kind(attribute) {
            JSX_ATTRIBUTE => l.first_named(attribute).map_or(NameId::EMPTY, |name| l.name(name)),
            _ => NameId::EMPTY,
        };
        items.push(Argument { name, value: l.expr(attribute) });
    }
    let children: Vec<NodeId> = l
        .named_children(n)
        .filter(|child| {
            n != tag && matches!(l.kind(*child), JSX_ELEMENT | JSX_SELF_CLOSING_ELEMENT | JSX_EXPRESSION)
        })
        .collect();
    items.extend(l.positional(children));
    items
}

pub(super) fn leave_element(l: &mut Lowering<'_>, n: NodeId) {
    let tag = if l.kind(n) == JSX_ELEMENT { l.child(n, field::OPEN_TAG) } else { Some(n) };
    let Some(tag) = tag else { return };
    let items = contents(l, n, tag);
    match l.child(tag, field::NAME).filter(|name| is_component(l, *name)) {
        Some(name) => {
            let callee = l.expr(name);
            let types = l.child(tag, field::TYPE_ARGUMENTS).map(|list| arguments(l, list));
            l.call_expr(n, callee, &items, &types.unwrap_or_default());
        }
        None => {
            let values: Vec<_> = items.iter().map(|item| item.value).collect();
            let list = l.expr_list(&values);
            l.set_expr(n, ExprKind::Group(list));
        }
    }
}
