//! What `if isinstance(x, T):` says of `x` in its block.

use super::bindings::binding_scope;
use super::kinds::*;
use crate::field;
use crate::lower::Lowering;
use crate::tree::NodeId;
use pellucid_model::{FlowKind, TypeKind};

/// Conditions joined by `and` that are looked at.
const MOST_CONDITIONS: usize = 16;

/// In the block `n` of a condition, names that it tests have the type it tests for.
pub(super) fn narrow(l: &mut Lowering<'_>, n: NodeId) {
    let statement = l.tree.parent(n).filter(|_| l.node(n).field == field::CONSEQUENCE);
    let Some(condition) = statement.and_then(|statement| l.child(statement, field::CONDITION)) else {
        return;
    };
    let mut open = vec![condition];
    let mut left = MOST_CONDITIONS;
    while let Some(one) = open.pop() {
        left -= 1;
        if left == 0 {
            return;
        }
        match l.kind(one) {
            PARENTHESIZED_EXPRESSION => open.extend(l.first_named(one)),
            BOOLEAN_OPERATOR if l.has(one, KW_AND) => {
                open.extend(l.child(one, field::LEFT));
                open.extend(l.child(one, field::RIGHT));
            }
            CALL => test(l, one),
            _ => {}
        }
    }
}

/// `isinstance(name, T)`.
fn test(l: &mut Lowering<'_>, call: NodeId) {
    let function = l.child(call, field::FUNCTION);
    let (Some(function), Some(list)) = (function, l.child(call, field::ARGUMENTS)) else { return };
    if l.bytes(function) != b"isinstance" {
        return;
    }
    let arguments: Vec<NodeId> = l.named_children(list).collect();
    let [name, ty] = *arguments else { return };
    if l.kind(name) != IDENTIFIER {
        return;
    }
    let text = l.name(name);
    let scope = l.bound_scope(binding_scope(l), text);
    let Some(binding) = l.defined_in(scope, text) else { return };
    let (value, tested) = (l.expr(name), l.expr(ty));
    let ty = l.push_type(ty, TypeKind::TypeOf(tested));
    l.flow(call, FlowKind::Narrow { binding: Some(binding), value, ty });
}
