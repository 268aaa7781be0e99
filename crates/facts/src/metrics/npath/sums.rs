//! NPath as sums and products, as Nejmeh's table has them.
//!
//! Every event yields the paths through it as a statement and the operators it holds as an expression, from the
//! last event to the first (children before parents).

use crate::metrics::units::Tree;
use pellucid_model::Construct::{self, *};
use pellucid_model::{Event, Slot};

/// What an event amounts to.
#[derive(Debug, Clone, Copy)]
struct Paths {
    /// Paths through it as a statement; 1 where nothing branches.
    statement: u64,
    /// Operators it holds as an expression.
    operators: u64,
    /// An `if` or `else if` without a last `else`: one more path leads around it.
    open: bool,
}

/// The parts of an event whose later children are read already.
#[derive(Debug, Clone, Copy)]
struct Parts {
    /// Product over the statements of the body.
    body: u64,
    /// Sum over `else`, cases or handlers.
    branches: u64,
    /// Operators in conditions and operands.
    operators: u64,
    /// The last part of an if chain lets a path around it.
    open: bool,
    /// Product over what completes a try.
    completion: u64,
    has_default: bool,
}

const EMPTY: Parts =
    Parts { body: 1, branches: 0, operators: 0, open: true, completion: 1, has_default: false };

/// The value of each unit; 1 for a unit without branches.
pub(super) fn values(tree: &Tree<'_>) -> Vec<u64> {
    let events = tree.events();
    let mut values = vec![1; tree.units.len()];
    let mut parts = vec![EMPTY; events.len()];
    let mut file = EMPTY;
    for at in (0..events.len()).rev() {
        let event = &events[at];
        if tree.opens_unit(at) {
            values[tree.inside(at)] = parts[at].body;
            continue;
        }
        let paths = paths(event, &parts[at]);
        match tree.parent(event).filter(|(outer, _)| *outer < at) {
            Some((outer, around)) => take(around.construct, event, paths, &mut parts[outer]),
            None => in_sequence(None, event, paths, &mut file),
        }
    }
    values[0] = file.body;
    values
}

/// What the finished `event` amounts to.
fn paths(event: &Event, parts: &Parts) -> Paths {
    let plain = Paths { statement: parts.body, operators: parts.operators, open: false };
    let statement = |statement: u64| Paths { statement, operators: 0, open: false };
    let adding = |operators: u64| Paths { operators: parts.operators.saturating_add(operators), ..plain };
    let conditioned = parts.body.saturating_add(parts.operators);
    match event.construct {
        If | ElseIf => Paths { open: parts.open, ..statement(conditioned.saturating_add(parts.branches)) },
        Else | Finally | DefaultCase => statement(conditioned),
        For | ForEach | While | DoWhile | Loop => statement(conditioned.saturating_add(1)),
        Switch => {
            let around = u64::from(!parts.has_default);
            statement(parts.branches.saturating_add(parts.operators).saturating_add(around).max(1))
        }
        // A label with several values is as many ways in.
        Case => statement(conditioned.saturating_add(u64::from(event.count.max(1)) - 1)),
        Try => statement(parts.body.saturating_add(parts.branches).saturating_mul(parts.completion)),
        Catch => Paths { operators: 0, ..plain },
        And | Or | Guard | ComprehensionFor | ComprehensionIf => adding(1),
        Ternary => adding(2),
        _ => plain,
    }
}

/// Takes the finished `event` into the construct around it.
fn take(around: Construct, event: &Event, paths: Paths, outer: &mut Parts) {
    match (around, event.construct) {
        (If | ElseIf, Else | ElseIf) if event.slot == Slot::Else => {
            outer.branches = outer.branches.saturating_add(paths.statement);
            // Where a chain is flat, its last part is read first and decides.
            outer.open &= paths.open;
        }
        (Switch, Case | DefaultCase) => {
            outer.branches = outer.branches.saturating_add(paths.statement);
            outer.has_default |= event.construct == DefaultCase;
        }
        (Try, Catch) => outer.branches = outer.branches.saturating_add(paths.statement),
        (Try, Finally | TryElse) => {
            outer.completion = outer.completion.saturating_mul(paths.statement);
        }
        _ => in_sequence(Some(around), event, paths, outer),
    }
}

/// Takes a statement or operand in.
fn in_sequence(around: Option<Construct>, event: &Event, paths: Paths, outer: &mut Parts) {
    let is_operand = event.slot != Slot::Body || around.is_some_and(is_expression);
    if is_operand && !ends_expression(event.construct) {
        outer.operators = outer.operators.saturating_add(paths.operators);
    } else {
        outer.body = outer.body.saturating_mul(paths.operators.max(1));
    }
    let statement = paths.statement.saturating_add(u64::from(paths.open));
    outer.body = outer.body.saturating_mul(statement);
}

/// Constructs whose content, body or not, is one expression.
fn is_expression(construct: Construct) -> bool {
    matches!(
        construct,
        And | Or
            | Coalesce
            | Ternary
            | Not
            | Comparison
            | Call
            | New
            | Assignment
            | LogicalAssign
            | Await
            | OptionalChain
            | TryOperator
            | ComprehensionFor
            | ComprehensionIf
            | DefaultValue
            | Guard
            | Spawn
            | Return
            | Throw
            | Yield
            | Statement
            | Assert
            | Defer
    )
}

/// Statements: where an expression ends and its operators become paths.
fn ends_expression(construct: Construct) -> bool {
    matches!(construct, Statement | Return | Throw | Assert | Yield)
}
