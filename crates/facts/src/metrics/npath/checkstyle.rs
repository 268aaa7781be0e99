//! NPath as Checkstyle computes it: a stack machine over its tokens, replayed on events in reading order.
//!
//! The machine has one running value for the whole file. A token that branches saves it and begins at 0; when the
//! token ends, both are combined. Its quirks are part of it: a method inside a method forgets what came before, and
//! an expression whose operators were counted is not entered again, whatever statements its lambdas hold.

use crate::metrics::units::Tree;
use pellucid_model::Construct::{self, *};
use pellucid_model::{Event, EventFlags, Slot};

/// The running value and what is saved around it.
#[derive(Debug, Default)]
struct Machine {
    current: u64,
    /// Saved value and operators of each open branching token.
    saved: Vec<(u64, u64)>,
    /// An `else` or case was entered and none was left since.
    branched: bool,
    /// Events before this one stand in an expression whose operators were counted.
    counted_to: usize,
}

impl Machine {
    fn push(&mut self, operators: u64) {
        self.saved.push((self.current, operators));
        self.current = 0;
    }

    fn pop(&mut self) -> (u64, u64) {
        self.saved.pop().unwrap_or_default()
    }

    fn leave_condition(&mut self) {
        let (before, operators) = self.pop();
        self.current = self.current.max(1).saturating_add(operators).saturating_mul(before.max(1));
    }

    fn leave_expression(&mut self) {
        let (before, operators) = self.pop();
        self.current = self.current.saturating_add(operators.max(1)).saturating_mul(before.max(1));
    }

    fn leave_branch(&mut self) {
        let (before, operators) = self.pop();
        if self.branched {
            self.current = self.current.max(1);
        }
        self.current = self.current.saturating_add(before).saturating_add(operators).saturating_sub(1);
    }

    fn enter_branch(&mut self, values: u64) {
        self.branched = true;
        self.push(values);
    }

    fn enter_else(&mut self) {
        self.current = self.current.max(1);
        self.enter_branch(0);
    }

    fn end_branch(&mut self) {
        self.leave_branch();
        self.branched = false;
    }
}

/// An event that is being read.
struct Open {
    at: usize,
    end: usize,
    /// It is combined with what was saved when it ends.
    pushed: bool,
}

/// Replaces the values of functions by Checkstyle's; it reports no lambdas.
pub(super) fn overwrite(tree: &Tree<'_>, values: &mut [u64]) {
    let operators = operators_before(tree.events());
    let mut machine = Machine::default();
    let mut open: Vec<Open> = Vec::new();
    for (at, event) in tree.events().iter().enumerate() {
        close(tree, at, &mut open, &mut machine, values);
        let pushed = enter(tree, at, &operators, &mut machine);
        open.push(Open { at, end: event.end as usize, pushed });
    }
    close(tree, usize::MAX, &mut open, &mut machine, values);
}

/// For each place in the sequence of events, the operators before it: 1 for `&&` and `||`, 2 for `?:`.
fn operators_before(events: &[Event]) -> Vec<u64> {
    let mut sum = 0;
    let mut before = vec![0];
    for event in events {
        sum += match event.construct {
            And | Or => 1,
            Ternary => 2,
            _ => 0,
        };
        before.push(sum);
    }
    before
}

/// Leaves every event that ends at or before `at`.
fn close(tree: &Tree<'_>, at: usize, open: &mut Vec<Open>, machine: &mut Machine, values: &mut [u64]) {
    while let Some(top) = open.pop_if(|top| top.end <= at) {
        let event = &tree.events()[top.at];
        if event.construct == Function {
            values[tree.inside(top.at)] = machine.current.max(1);
        }
        if top.pushed {
            leave(event, machine);
        }
    }
}

/// Whether `event` is an `if` right behind an `else`.
fn is_else_if(event: &Event) -> bool {
    event.construct == ElseIf && event.slot == Slot::Else
}

fn is_condition(construct: Construct) -> bool {
    matches!(construct, If | ElseIf | Switch | For | ForEach | While | DoWhile | Loop)
}

/// Enters the event at `at`; whether something was saved.
fn enter(tree: &Tree<'_>, at: usize, operators: &[u64], machine: &mut Machine) -> bool {
    let event = &tree.events()[at];
    let end = event.end as usize;
    let within = || operators[end] - operators[at + 1];
    match event.construct {
        construct if is_condition(construct) => {
            if is_else_if(event) {
                machine.enter_else();
            }
            let (counted, last) = condition(tree, at, operators);
            machine.counted_to = machine.counted_to.max(if construct == DoWhile { end } else { last });
            machine.push(counted + 1);
        }
        Else => machine.enter_else(),
        Return | Ternary if at < machine.counted_to => return false,
        Return | Ternary => {
            machine.counted_to = machine.counted_to.max(end);
            machine.push(within() + if event.construct == Ternary { 2 } else { 0 });
        }
        Guard => {
            machine.counted_to = machine.counted_to.max(end);
            machine.push(within() + 1);
        }
        Case => {
            let arrow = event.flags.has(EventFlags::EXPRESSION);
            machine.enter_branch(if arrow { u64::from(event.count.max(1)) } else { 1 });
        }
        DefaultCase => {
            machine.enter_branch(u64::from(event.flags.has(EventFlags::VARIANT)));
            machine.push(1);
            machine.leave_branch();
        }
        Try | Catch => machine.push(1),
        Function => machine.push(0),
        _ => return false,
    }
    true
}

/// Operators in the parentheses of a statement, and one past the last event there.
fn condition(tree: &Tree<'_>, at: usize, operators: &[u64]) -> (u64, usize) {
    let (mut counted, mut last) = (0, at);
    for (child, event) in tree.children(at) {
        if matches!(event.slot, Slot::Condition | Slot::Init | Slot::Update) {
            last = (event.end as usize).max(child + 1);
            counted += operators[last] - operators[child];
        }
    }
    (counted, last)
}

fn leave(event: &Event, machine: &mut Machine) {
    match event.construct {
        construct if is_condition(construct) => {
            machine.leave_condition();
            if is_else_if(event) {
                machine.end_branch();
            }
        }
        Guard => machine.leave_condition(),
        Return | Ternary => machine.leave_expression(),
        Else | Case | DefaultCase => machine.end_branch(),
        Try => {
            let (before, _) = machine.pop();
            machine.current = machine.current.saturating_add(1).saturating_mul(before.saturating_add(1));
        }
        Catch => {
            let (before, _) = machine.pop();
            machine.current = machine.current.saturating_add(before).saturating_add(1);
        }
        _ => {
            machine.pop();
            machine.current = 0;
        }
    }
}
