//! Go's statements: control flow, assignments, bindings.

use super::definitions::bind;
use super::kinds::*;
use crate::field;
use crate::lower::{Lowering, NewDefinition, Value};
use crate::tree::NodeId;
use pellucid_model::{Construct, EventFlags, FlowKind, ListId, ScopeKind, SymbolKind, Use};

/// A block is the body of what stands around it, or a scope of its own.
pub(super) fn enter_block(l: &mut Lowering<'_>, n: NodeId) {
    let kind = match l.parent_kind(n) {
        FUNCTION_DECLARATION | METHOD_DECLARATION | FUNC_LITERAL | FOR_STATEMENT => return,
        IF_STATEMENT => ScopeKind::Branch,
        _ => ScopeKind::Block,
    };
    l.open_scope(n, kind);
}

/// `for {}`, `for cond {}`, `for a; b; c {}` and `for range` are told apart by what stands before the body.
pub(super) fn enter_for(l: &mut Lowering<'_>, n: NodeId) {
    let head = l.named_children(n).find(|child| l.kind(*child) != BLOCK);
    let construct = match head.map(|head| l.kind(head)) {
        None => Construct::Loop,
        Some(FOR_CLAUSE) => Construct::For,
        Some(RANGE_CLAUSE) => Construct::ForEach,
        Some(_) => Construct::While,
    };
    l.open_event(n, construct);
}

pub(super) fn enter_type_switch(l: &mut Lowering<'_>, n: NodeId) {
    let Some(alias) = l.child(n, field::ALIAS) else { return };
    let names: Vec<NodeId> = l.named_children(alias).filter(|name| l.kind(*name) == IDENTIFIER).collect();
    for name in names {
        l.define(name, NewDefinition::named(SymbolKind::Variable, name));
    }
}

/// One event for a case, counting its alternatives.
pub(super) fn enter_case(l: &mut Lowering<'_>, n: NodeId) {
    let alternatives = match l.child(n, field::VALUE) {
        Some(values) => l.named_children(values).count(),
        None => l.children_in(n, field::TYPE).filter(|ty| l.node(*ty).is_named()).count(),
    };
    let event = l.open_event(n, Construct::Case);
    l.event_mut(event).count = alternatives.clamp(1, u16::MAX as usize) as u16;
}

/// A case of a type switch narrows the subject.
pub(super) fn leave_type_case(l: &mut Lowering<'_>, n: NodeId) {
    let Some(switch) = l.tree.parent(n) else { return };
    let Some(value) = l.child(switch, field::VALUE).map(|value| l.expr(value)) else { return };
    let alias = l.child(switch, field::ALIAS).and_then(|alias| l.first_named(alias));
    let binding = alias.and_then(|alias| match l.value(alias) {
        Value::Def(definition) => Some(definition),
        _ => None,
    });
    let types: Vec<NodeId> = l.children_in(n, field::TYPE).filter(|ty| l.node(*ty).is_named()).collect();
    for ty in types {
        let ty = l.type_or_opaque(ty);
        l.flow(n, FlowKind::Narrow { binding, value, ty });
    }
}

/// Names on the left of `:=` are new unless the same scope has them; `_` binds nothing.
fn define_left(l: &mut Lowering<'_>, n: NodeId) {
    let Some(left) = l.child(n, field::LEFT) else { return };
    let names: Vec<NodeId> = l.named_children(left).collect();
    for name in names {
        match l.kind(name) {
            IDENTIFIER => {
                let text = l.name(name);
                if l.defined_in(l.scope(), text).is_some() {
                    l.set_usage(name, Use::Write);
                } else {
                    l.define_named(name, name, NewDefinition::named(SymbolKind::Variable, name));
                }
            }
            _ => l.set_usage(name, Use::Write),
        }
    }
}

pub(super) fn enter_short(l: &mut Lowering<'_>, n: NodeId) {
    l.mark_event(n, Construct::Assignment, EventFlags::NONE);
    define_left(l, n);
}

pub(super) fn enter_receive(l: &mut Lowering<'_>, n: NodeId) {
    if l.has(n, T_COLON_EQ) {
        enter_short(l, n);
    } else if l.child(n, field::LEFT).is_some() {
        enter_assignment(l, n);
    }
}

pub(super) fn leave_short(l: &mut Lowering<'_>, n: NodeId) {
    let (Some(left), Some(right)) = (l.child(n, field::LEFT), l.child(n, field::RIGHT)) else { return };
    let names: Vec<NodeId> = l.named_children(left).collect();
    bind(l, n, &names, right);
}

pub(super) fn enter_range(l: &mut Lowering<'_>, n: NodeId) {
    if l.has(n, T_COLON_EQ) {
        define_left(l, n);
    } else {
        mark_written(l, n, Use::Write);
    }
}

pub(super) fn leave_range(l: &mut Lowering<'_>, n: NodeId) {
    let Some(over) = l.child(n, field::RIGHT).map(|right| l.expr(right)) else { return };
    let left: Vec<NodeId> =
        l.child(n, field::LEFT).map(|left| l.named_children(left).collect()).unwrap_or_default();
    for (at, name) in left.into_iter().enumerate() {
        let flow = match (l.value(name), at) {
            // The first name takes the index or key, the second the element.
            (Value::Def(binding), 0) => FlowKind::IterateKey { binding, over },
            (Value::Def(binding), _) => FlowKind::Iterate { binding, over },
            (Value::Expr(target), _) => FlowKind::IterateInto { target, over },
            _ => continue,
        };
        l.flow(n, flow);
    }
}

fn mark_written(l: &mut Lowering<'_>, n: NodeId, usage: Use) {
    let targets: Vec<NodeId> =
        l.child(n, field::LEFT).map(|left| l.named_children(left).collect()).unwrap_or_default();
    targets.into_iter().for_each(|target| l.set_usage(target, usage));
}

pub(super) fn enter_assignment(l: &mut Lowering<'_>, n: NodeId) {
    l.mark_event(n, Construct::Assignment, EventFlags::NONE);
    let plain = l.child(n, field::OPERATOR).is_none_or(|operator| l.kind(operator) == T_EQ);
    mark_written(l, n, if plain { Use::Write } else { Use::ReadWrite });
}

pub(super) fn leave_assignment(l: &mut Lowering<'_>, n: NodeId) {
    let (Some(left), Some(right)) = (l.child(n, field::LEFT), l.child(n, field::RIGHT)) else { return };
    let plain = l.child(n, field::OPERATOR).is_none_or(|operator| l.kind(operator) == T_EQ);
    let targets: Vec<NodeId> = l.named_children(left).collect();
    if plain {
        return bind(l, n, &targets, right);
    }
    let Some(value) = l.first_named(right).map(|value| l.expr(value)) else { return };
    for target in targets {
        let target = l.expr(target);
        l.flow(n, FlowKind::Update { target, value: Some(value) });
    }
}

pub(super) fn enter_increment(l: &mut Lowering<'_>, n: NodeId) {
    l.mark_event(n, Construct::Assignment, EventFlags::NONE);
    if let Some(target) = l.first_named(n) {
        l.set_usage(target, Use::ReadWrite);
    }
}

pub(super) fn leave_increment(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(target) = l.first_named(n) {
        let target = l.expr(target);
        l.flow(n, FlowKind::Update { target, value: None });
    }
}

pub(super) fn leave_send(l: &mut Lowering<'_>, n: NodeId) {
    if let (Some(channel), Some(value)) = (l.child(n, field::CHANNEL), l.child(n, field::VALUE)) {
        let (channel, value) = (l.expr(channel), l.expr(value));
        l.flow(n, FlowKind::Send { channel, value });
    }
}

pub(super) fn enter_return(l: &mut Lowering<'_>, n: NodeId) {
    let flags = if l.first_named(n).is_some() { EventFlags::HAS_VALUE } else { EventFlags::NONE };
    l.open_event_with(n, Construct::Return, flags);
}

pub(super) fn leave_return(l: &mut Lowering<'_>, n: NodeId) {
    let values: Vec<NodeId> =
        l.first_named(n).map(|list| l.named_children(list).collect()).unwrap_or_default();
    let value = match values.as_slice() {
        [] => None,
        [one] => Some(l.expr(*one)),
        several => {
            let args = l.positional(several.iter().copied());
            let list: ListId = l.argument_list(&args);
            let kind = pellucid_model::ExprKind::Collection(pellucid_model::LiteralKind::Tuple, list);
            Some(l.push_expr(l.span(n), kind))
        }
    };
    l.flow(n, FlowKind::Return(value));
}

pub(super) fn enter_jump(l: &mut Lowering<'_>, n: NodeId, construct: Construct) {
    let flags = if l.has(n, LABEL_NAME) { EventFlags::LABELLED } else { EventFlags::NONE };
    l.mark_event(n, construct, flags);
}

pub(super) fn enter_label(l: &mut Lowering<'_>, n: NodeId) {
    l.mark_event(n, Construct::Label, EventFlags::NONE);
}
