//! What a test for a type (`isinstance(x, T)`) says of `x`, and where it holds.

use super::kinds::*;
use crate::field;
use crate::lower::Lowering;
use crate::tree::NodeId;
use pellucid_model::{FlowKind, Span, TypeKind};

/// Conditions joined by `and` and `or` that are looked at.
const MOST_CONDITIONS: usize = 16;
/// Nodes that are searched for what gives the tested place another value; what comes after is not told anything.
const MOST_SEARCHED: u32 = 20_000;

/// A call of `isinstance`, and what it gave.
type Test = (NodeId, bool);

/// After `if` or `elif`: its block, those of what stands beside it, and what follows where one of both leaves the block.
pub(super) fn leave_if(l: &mut Lowering<'_>, n: NodeId) {
    let (Some(condition), Some(block)) = (l.child(n, field::CONDITION), l.child(n, field::CONSEQUENCE))
    else {
        return;
    };
    let (held, failed) = (tests(l, condition, true), tests(l, condition, false));
    if held.is_empty() && failed.is_empty() {
        return;
    }
    tell(l, &held, block.0, l.node(block).next);
    let statement = if l.kind(n) == IF_STATEMENT { Some(n) } else { l.tree.parent(n) };
    let Some(statement) = statement else { return };
    let others: Vec<NodeId> =
        l.children_in(statement, field::ALTERNATIVE).filter(|one| one.0 > block.0).collect();
    for other in &others {
        tell(l, &failed, other.0, l.node(*other).next);
    }
    let Some(around) = l.tree.parent(statement) else { return };
    let (from, to) = (l.node(statement).next, l.node(around).next);
    if leaves(l, block) {
        tell(l, &failed, from, to);
    }
    if let ([only], true) = (others.as_slice(), l.kind(n) == IF_STATEMENT)
        && let Some(body) = l.child(*only, field::BODY)
        && leaves(l, body)
    {
        tell(l, &held, from, to);
    }
}

/// What follows `assert`.
pub(super) fn leave_assert(l: &mut Lowering<'_>, n: NodeId) {
    if let (Some(condition), Some(around)) = (l.first_named(n), l.tree.parent(n)) {
        let held = tests(l, condition, true);
        tell(l, &held, l.node(n).next, l.node(around).next);
    }
}

/// What stands right of `and` and `or`.
pub(super) fn leave_boolean(l: &mut Lowering<'_>, n: NodeId) {
    if let (Some(left), Some(right)) = (l.child(n, field::LEFT), l.child(n, field::RIGHT)) {
        let held = tests(l, left, l.has(n, KW_AND));
        tell(l, &held, right.0, l.node(right).next);
    }
}

/// Both values of `body if condition else alternative`.
pub(super) fn leave_conditional(l: &mut Lowering<'_>, body: NodeId, condition: NodeId, alternative: NodeId) {
    let (held, failed) = (tests(l, condition, true), tests(l, condition, false));
    tell(l, &held, body.0, l.node(body).next);
    tell(l, &failed, alternative.0, l.node(alternative).next);
}

/// What a comprehension makes of what its conditions let pass.
pub(super) fn leave_comprehension(l: &mut Lowering<'_>, n: NodeId, body: NodeId) {
    let clauses: Vec<NodeId> = l.children(n).filter(|child| l.kind(*child) == IF_CLAUSE).collect();
    for clause in clauses {
        if let Some(condition) = l.first_named(clause) {
            let held = tests(l, condition, true);
            tell(l, &held, body.0, l.node(body).next);
        }
    }
}

/// The tests whose outcome is known where `condition` is `truth`.
fn tests(l: &Lowering<'_>, condition: NodeId, truth: bool) -> Vec<Test> {
    let (mut open, mut found) = (vec![(condition, truth)], vec![]);
    let mut left = MOST_CONDITIONS;
    while let (Some((one, truth)), 1..) = (open.pop(), left) {
        left -= 1;
        match l.kind(one) {
            PARENTHESIZED_EXPRESSION => open.extend(l.first_named(one).map(|inner| (inner, truth))),
            NOT_OPERATOR => open.extend(l.child(one, field::ARGUMENT).map(|inner| (inner, !truth))),
            BOOLEAN_OPERATOR if l.has(one, KW_AND) == truth => {
                open.extend(l.child(one, field::LEFT).map(|inner| (inner, truth)));
                open.extend(l.child(one, field::RIGHT).map(|inner| (inner, truth)));
            }
            CALL if l.child(one, field::FUNCTION).is_some_and(|called| l.bytes(called) == b"isinstance") => {
                found.push((one, truth));
            }
            _ => {}
        }
    }
    found
}

/// Whether what follows a block is reached by other ways only.
fn leaves(l: &Lowering<'_>, block: NodeId) -> bool {
    let last = l.named_children(block).filter(|child| l.kind(*child) != COMMENT).last();
    last.is_some_and(|last| {
        matches!(l.kind(last), RETURN_STATEMENT | RAISE_STATEMENT | CONTINUE_STATEMENT | BREAK_STATEMENT)
    })
}

/// Records what tests say in the nodes from `from` to `to`, up to where the tested place gets another value.
fn tell(l: &mut Lowering<'_>, tests: &[Test], from: u32, to: u32) {
    for (call, is) in tests.iter().copied().filter(|_| from < to) {
        let Some(list) = l.child(call, field::ARGUMENTS) else { continue };
        let arguments: Vec<NodeId> = l.named_children(list).collect();
        let [place, ty] = *arguments else { continue };
        if !matches!(l.kind(place), IDENTIFIER | ATTRIBUTE) {
            continue;
        }
        let span = Span::new(l.span(NodeId(from)).start, end(l, place, from, to));
        let (value, tested) = (l.expr(place), l.expr(ty));
        let ty = l.push_type(ty, TypeKind::TypeOf(tested));
        l.flow_at(span, FlowKind::Known { value, ty, is });
    }
}

/// Where what is said of a place ends.
fn end(l: &Lowering<'_>, place: NodeId, from: u32, to: u32) -> u32 {
    let text = l.bytes(place);
    let most = to.min(from.saturating_add(MOST_SEARCHED));
    for at in (from..most).map(NodeId) {
        let bound = match l.kind(at) {
            ASSIGNMENT | AUGMENTED_ASSIGNMENT | FOR_STATEMENT => l.child(at, field::LEFT),
            _ => None,
        };
        let Some(bound) = bound.filter(|bound| l.bytes(*bound) == text) else { continue };
        return if l.kind(at) == FOR_STATEMENT { l.span(bound).start } else { l.span(at).end };
    }
    l.span(NodeId(most - 1)).end
}
