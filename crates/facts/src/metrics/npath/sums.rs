//! NPath as sums and products.
//!
//! Every event yields the paths through it as a statement and the operators it holds as an expression. Events
//! are opened in preorder on a stack and closed when their last descendant is done, so that a sequence is
//! folded in reading order (Checkstyle's product depends on it) and no recursion is needed.

use crate::metrics::units::Tree;
use pellucid_model::Construct::{self, *};
use pellucid_model::{Event, EventFlags, Slot};

/// Who reads Nejmeh's table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Dialect {
    /// As written.
    Nejmeh,
    /// As Checkstyle does.
    Checkstyle,
}

/// What an event amounts to.
#[derive(Debug, Clone, Copy)]
struct Paths {
    /// Paths through it as a statement; `None` where nothing branches.
    statement: Option<u64>,
    /// Operators it holds as an expression.
    operators: u64,
    /// An `if` or `else if` without a last `else`: one more path leads around it.
    open: bool,
    /// Multiplies as Checkstyle's `try` does.
    is_try: bool,
    /// Checkstyle forgets the sequence so far after a method inside a method.
    forgets: bool,
}

/// An event that is being read.
#[derive(Debug, Clone, Copy)]
struct Frame {
    at: usize,
    end: usize,
    /// Product over the statements of the body so far; `None` = nothing that branches yet.
    body: Option<u64>,
    /// Sum over `else`, cases or handlers.
    branches: u64,
    /// Operators in conditions and operands.
    operators: u64,
    /// The last part of an if chain lets a path around it.
    open: bool,
    /// Product over what completes a try.
    completion: u64,
    has_default: bool,
    /// Inside an expression whose operators count.
    counted: bool,
    forgets: bool,
}

impl Frame {
    fn new(at: usize, end: usize, counted: bool) -> Self {
        Self {
            at,
            end,
            body: None,
            branches: 0,
            operators: 0,
            open: true,
            completion: 1,
            has_default: false,
            counted,
            forgets: false,
        }
    }

    /// Paths through the body: 1 where nothing branches.
    fn body(&self) -> u64 {
        self.body.unwrap_or(1)
    }
}

/// The value of each unit; 1 for a unit without branches.
pub(super) fn values(tree: &Tree<'_>, dialect: Dialect) -> Vec<u64> {
    let events = tree.events();
    let mut values = vec![1; tree.units.len()];
    let mut stack: Vec<Frame> = vec![Frame::new(usize::MAX, usize::MAX, dialect == Dialect::Nejmeh)];
    for (at, event) in events.iter().enumerate() {
        close(tree, dialect, at, &mut stack, &mut values);
        let counted = dialect == Dialect::Nejmeh || is_counted(tree, event, stack.last());
        stack.push(Frame::new(at, event.end as usize, counted));
    }
    close(tree, dialect, usize::MAX - 1, &mut stack, &mut values);
    values[0] = stack.first().map_or(1, Frame::body);
    values
}

/// Closes the frames that end at or before `at`.
fn close(tree: &Tree<'_>, dialect: Dialect, at: usize, stack: &mut Vec<Frame>, values: &mut [u64]) {
    while stack.len() > 1 && stack.last().is_some_and(|top| top.end <= at) {
        let (Some(frame), Some(outer)) = (stack.pop(), stack.last_mut()) else { return };
        let event = &tree.events()[frame.at];
        if tree.opens_unit(frame.at) {
            values[tree.inside(frame.at)] = frame.body();
            if dialect == Dialect::Nejmeh || event.construct == Function {
                outer.forgets |= dialect == Dialect::Checkstyle;
                continue;
            }
        }
        let paths = paths(dialect, event, &frame);
        let around = tree.events().get(outer.at);
        fold(dialect, around.map(|event| event.construct), event, paths, outer);
    }
}

/// Whether Checkstyle counts the operators of `event`: in parentheses of a condition, in a `return`, a guard or a
/// conditional expression.
fn is_counted(tree: &Tree<'_>, event: &Event, around: Option<&Frame>) -> bool {
    let Some(frame) = around else { return false };
    let Some(outer) = tree.events().get(frame.at) else { return false };
    let in_parentheses = matches!(event.slot, Slot::Condition | Slot::Init | Slot::Update)
        && matches!(outer.construct, If | ElseIf | For | ForEach | While | DoWhile | Switch);
    frame.counted && outer.construct != Function
        || in_parentheses
        || matches!(outer.construct, Return | Ternary | Guard)
}

/// What the finished `event` amounts to.
fn paths(dialect: Dialect, event: &Event, frame: &Frame) -> Paths {
    let (operators, forgets) = (frame.operators, frame.forgets);
    let plain = Paths { statement: frame.body, operators, open: false, is_try: false, forgets };
    let statement = |paths: u64| Paths {
        statement: Some(paths),
        operators: 0,
        open: false,
        is_try: false,
        forgets: false,
    };
    let conditioned = frame.body().saturating_add(frame.operators);
    match event.construct {
        If | ElseIf => {
            let paths = conditioned.saturating_add(frame.branches);
            Paths { open: frame.open, ..statement(paths) }
        }
        Else | Finally => statement(conditioned),
        For | ForEach | While | DoWhile | Loop => statement(conditioned.saturating_add(1)),
        ComprehensionFor | ComprehensionIf if dialect == Dialect::Nejmeh => {
            Paths { operators: frame.operators.saturating_add(1), ..plain }
        }
        Switch => statement(switch(dialect, frame)),
        Case => statement(case(dialect, event, frame, conditioned)),
        DefaultCase => match dialect {
            Dialect::Nejmeh => statement(conditioned),
            Dialect::Checkstyle => statement(frame.body() - 1),
        },
        Guard => Paths { operators: frame.operators.saturating_add(1), ..plain },
        Try => Paths { is_try: true, ..statement(tried(dialect, frame)) },
        Catch => Paths { operators: 0, ..plain },
        And | Or => Paths { operators: operators.saturating_add(u64::from(frame.counted)), ..plain },
        Ternary if !frame.counted => statement(frame.body().saturating_mul(operators.saturating_add(2))),
        Ternary => Paths { operators: operators.saturating_add(2), ..plain },
        Return if dialect == Dialect::Checkstyle => statement(frame.body().saturating_mul(operators.max(1))),
        _ => plain,
    }
}

fn switch(dialect: Dialect, frame: &Frame) -> u64 {
    let around = match dialect {
        Dialect::Nejmeh => u64::from(!frame.has_default),
        Dialect::Checkstyle => 1,
    };
    let branches = if dialect == Dialect::Checkstyle { frame.branches.max(1) } else { frame.branches };
    branches.saturating_add(frame.operators).saturating_add(around).max(1)
}

/// A label with several values is as many ways in. Checkstyle tells them apart after arrows only.
fn case(dialect: Dialect, event: &Event, frame: &Frame, conditioned: u64) -> u64 {
    let labels = u64::from(event.count.max(1)) - 1;
    match dialect {
        Dialect::Nejmeh => conditioned.saturating_add(labels),
        Dialect::Checkstyle if event.flags.has(EventFlags::EXPRESSION) => frame.body().saturating_add(labels),
        Dialect::Checkstyle => frame.body(),
    }
}

/// `(body + handlers) x finally`; Checkstyle counts what branches in them, plus one for each handler and one.
fn tried(dialect: Dialect, frame: &Frame) -> u64 {
    match dialect {
        Dialect::Nejmeh => frame.body().saturating_add(frame.branches).saturating_mul(frame.completion),
        Dialect::Checkstyle => frame.body.unwrap_or(0).saturating_add(frame.branches).saturating_add(1),
    }
}

/// Takes the finished `event` into the frame around it.
fn fold(dialect: Dialect, around: Option<Construct>, event: &Event, paths: Paths, outer: &mut Frame) {
    match (around, event.construct) {
        (Some(If | ElseIf), Else | ElseIf) if event.slot == Slot::Else => {
            outer.branches = outer.branches.saturating_add(paths.statement.unwrap_or(1));
            outer.open = paths.open;
        }
        (Some(Switch), Case | DefaultCase) => {
            outer.branches = outer.branches.saturating_add(paths.statement.unwrap_or(1));
            outer.has_default |= event.construct == DefaultCase;
        }
        (Some(Try), Catch) => {
            let handler = match dialect {
                Dialect::Nejmeh => paths.statement.unwrap_or(1),
                Dialect::Checkstyle => paths.statement.unwrap_or(0).saturating_add(1),
            };
            outer.branches = outer.branches.saturating_add(handler);
        }
        (Some(Try), Finally | CompletionElse) if dialect == Dialect::Nejmeh => {
            outer.completion = outer.completion.saturating_mul(paths.statement.unwrap_or(1));
        }
        _ => in_sequence(dialect, around, event, paths, outer),
    }
}

/// Takes a statement or operand in, in reading order.
fn in_sequence(dialect: Dialect, around: Option<Construct>, event: &Event, paths: Paths, outer: &mut Frame) {
    if paths.forgets {
        outer.body = None;
        outer.forgets = true;
    }
    let is_operand = event.slot != Slot::Body || around.is_some_and(is_expression);
    if is_operand && !ends_expression(event.construct) {
        outer.operators = outer.operators.saturating_add(paths.operators);
    } else if paths.operators > 0 {
        multiply(&mut outer.body, paths.operators, false);
    }
    if let Some(statement) = paths.statement {
        let is_try = paths.is_try && dialect == Dialect::Checkstyle;
        multiply(&mut outer.body, statement.saturating_add(u64::from(paths.open)), is_try);
    }
}

/// Constructs whose content, body or not, is one expression.
fn is_expression(construct: Construct) -> bool {
    use Construct::*;
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

fn multiply(body: &mut Option<u64>, factor: u64, is_try: bool) {
    let so_far = if is_try { body.unwrap_or(0).saturating_add(1) } else { body.unwrap_or(1) };
    *body = Some(so_far.saturating_mul(factor.max(1)));
}
