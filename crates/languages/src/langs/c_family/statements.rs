//! Statements of C and C++.

use super::kinds::*;
use crate::field;
use crate::lower::{Lowering, Value};
use crate::tree::NodeId;
use pellucid_model::{Construct, EventFlags, FlowKind, ScopeKind};

/// A block is the body of what stands around it, or a scope of its own.
pub(super) fn enter_block(l: &mut Lowering<'_>, n: NodeId) {
    let kind = match l.parent_kind(n) {
        FUNCTION_DEFINITION | LAMBDA_EXPRESSION | FOR_STATEMENT | FOR_RANGE_LOOP | WHILE_STATEMENT
        | DO_STATEMENT | CATCH_CLAUSE | ELSE_CLAUSE | SEH_EXCEPT_CLAUSE | SEH_FINALLY_CLAUSE => return,
        IF_STATEMENT => return,
        TRY_STATEMENT | SEH_TRY_STATEMENT => ScopeKind::Try,
        _ => ScopeKind::Block,
    };
    l.open_scope(n, kind);
}

pub(super) fn enter_if(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(branch) = l.child(n, field::CONSEQUENCE) {
        l.set_region(branch, ScopeKind::Branch);
    }
}

/// `case x:` and `default:` are told apart by the value.
pub(super) fn enter_case(l: &mut Lowering<'_>, n: NodeId) {
    let default = l.child(n, field::VALUE).is_none();
    l.open_event(n, if default { Construct::DefaultCase } else { Construct::Case });
    l.open_scope(n, ScopeKind::Branch);
}

pub(super) fn enter_return(l: &mut Lowering<'_>, n: NodeId) {
    let flags = if l.first_named(n).is_some() { EventFlags::HAS_VALUE } else { EventFlags::NONE };
    l.open_event_with(n, Construct::Return, flags);
}

pub(super) fn leave_return(l: &mut Lowering<'_>, n: NodeId) {
    let value = l.first_named(n).map(|value| l.expr(value));
    l.flow(n, FlowKind::Return(value));
}

pub(super) fn leave_throw(l: &mut Lowering<'_>, n: NodeId) {
    let value = l.first_named(n).map(|value| l.expr(value));
    l.flow(n, FlowKind::Throw(value));
}

pub(super) fn leave_yield(l: &mut Lowering<'_>, n: NodeId) {
    let value = l.first_named(n).map(|value| l.expr(value));
    l.flow(n, FlowKind::Yield(value));
}

pub(super) fn enter_jump(l: &mut Lowering<'_>, n: NodeId, construct: Construct) {
    l.mark_event(n, construct, EventFlags::NONE);
}

/// What a handler takes and binds; `...` takes all.
pub(super) fn leave_catch(l: &mut Lowering<'_>, n: NodeId) {
    let list = l.child(n, field::PARAMETERS);
    let parameter = list.and_then(|list| l.child_of_kind(list, PARAMETER_DECLARATION));
    let (binding, ty) = match parameter.map(|parameter| l.value(parameter)) {
        Some(Value::Def(binding)) => (Some(binding), l.definition_at(binding).ty),
        Some(Value::Type(ty)) => (None, Some(ty)),
        _ => (None, None),
    };
    let types: Vec<_> = ty.into_iter().collect();
    let types = l.type_list(&types);
    l.flow(n, FlowKind::Catch { types, binding });
}
