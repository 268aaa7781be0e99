//! NPath as the number of ways through the control-flow graph, each loop body taken at most once.
//!
//! For one way in, an event has so many ways out in each direction; the directions of a sequence and of nested
//! constructs follow by sums and products, from the last event to the first (children before parents).

use crate::metrics::units::Tree;
use pellucid_model::Construct::{self, *};
use pellucid_model::{Event, EventFlags, NameId, Slot};

/// Ways out of something for one way in.
#[derive(Debug, Clone, Copy)]
struct Ways {
    /// Out at its end.
    end: u64,
    /// Its value true / false, for a condition.
    yes: u64,
    no: u64,
    /// Out by `break`, `continue`, `yield`.
    breaks: u64,
    continues: u64,
    yields: u64,
    /// Out of the function, by return, throw, or round a `do` loop again.
    exits: u64,
}

/// One way straight through.
const STRAIGHT: Ways = Ways { end: 1, yes: 1, no: 1, breaks: 0, continues: 0, yields: 0, exits: 0 };
/// No way.
const NOWHERE: Ways = Ways { end: 0, yes: 0, no: 0, breaks: 0, continues: 0, yields: 0, exits: 0 };

impl Ways {
    /// All ways, `factor` times.
    fn times(self, factor: u64) -> Self {
        let scale = |ways: u64| ways.saturating_mul(factor);
        Self {
            end: scale(self.end),
            yes: scale(self.yes),
            no: scale(self.no),
            breaks: scale(self.breaks),
            continues: scale(self.continues),
            yields: scale(self.yields),
            exits: scale(self.exits),
        }
    }

    /// The jumps of both; ends are `end`.
    fn jumps(self, other: Ways, end: u64) -> Self {
        Self {
            end,
            yes: end,
            no: end,
            breaks: self.breaks.saturating_add(other.breaks),
            continues: self.continues.saturating_add(other.continues),
            yields: self.yields.saturating_add(other.yields),
            exits: self.exits.saturating_add(other.exits),
        }
    }

    /// This, then `next`.
    fn then(self, next: Ways) -> Self {
        self.jumps(next.times(self.end), self.end.saturating_mul(next.end))
    }

    /// Either of both.
    fn or(self, other: Ways) -> Self {
        self.jumps(other, self.end.saturating_add(other.end))
    }

    /// A condition's ways with yes and no exchanged.
    fn negated(self) -> Self {
        Self { yes: self.no, no: self.yes, ..self }
    }

    /// The same jumps, ending in `end` ways.
    fn ending(self, end: u64) -> Self {
        self.jumps(NOWHERE, end)
    }
}

/// The parts of an event whose later children are read already.
#[derive(Debug, Clone, Copy)]
struct Parts {
    /// Everything in a body, in sequence.
    body: Ways,
    /// Conditions, operands and headers, in sequence.
    condition: Ways,
    /// The condition when it is one value.
    operands: [Option<Ways>; 2],
    /// `init` and `update` of a loop.
    init: Ways,
    update: Ways,
    other: Option<Ways>,
    /// From the start of the case below to the end of the switch.
    fall: Ways,
    /// From the switch's start through each of its cases.
    cases: Ways,
    has_default: bool,
}

const EMPTY: Parts = Parts {
    body: STRAIGHT,
    condition: STRAIGHT,
    operands: [None; 2],
    init: STRAIGHT,
    update: STRAIGHT,
    other: None,
    fall: STRAIGHT,
    cases: NOWHERE,
    has_default: false,
};

/// The value of each unit.
pub(super) fn values(tree: &Tree<'_>) -> Vec<u64> {
    let events = tree.events();
    let mut values = vec![1; tree.units.len()];
    let mut parts = vec![EMPTY; events.len()];
    let mut file = EMPTY;
    let local = local_units(tree);
    for at in (0..events.len()).rev() {
        let event = &events[at];
        let outer = tree.parent(event).filter(|(outer, _)| *outer < at);
        if let (ElseIf, Slot::Else, Some((outer, _))) = (event.construct, event.slot, outer) {
            // Where a chain is flat, what follows was read first and is the other branch of this part.
            parts[at].other = parts[at].other.or(parts[outer].other);
        }
        let ways = if tree.opens_unit(at) {
            let body = parts[at].body;
            values[tree.inside(at)] = body.end.saturating_add(body.exits);
            if local[tree.inside(at)] { body } else { STRAIGHT }
        } else {
            leave(event, &parts[at])
        };
        match outer {
            Some((outer, around)) => enter(around.construct, event, ways, &mut parts[outer]),
            None => file.body = ways.then(file.body),
        }
    }
    values[0] = file.body.end.saturating_add(file.body.exits);
    values
}

/// Units that are read where they stand: named types inside a function, and their methods. PMD walks through them as
/// through statements.
fn local_units(tree: &Tree<'_>) -> Vec<bool> {
    let mut local = vec![false; tree.units.len()];
    for (at, unit) in tree.units.iter().enumerate().skip(1) {
        let definition =
            unit.definition.and_then(|definition| tree.facts.definitions.get(definition.index()));
        let named = definition.is_some_and(|definition| definition.name != NameId::EMPTY);
        let around = &tree.units[unit.parent];
        local[at] = match unit.construct {
            Type => named && (around.is_callable() || local[unit.parent]),
            Function => !around.is_callable() && local[unit.parent],
            _ => false,
        };
    }
    local
}

/// Puts a finished child before the children read so far.
fn enter(around: Construct, event: &Event, ways: Ways, parts: &mut Parts) {
    match (around, event.slot, event.construct) {
        (If | ElseIf, Slot::Else, Else | ElseIf) => parts.other = Some(ways),
        (Switch, _, Case | DefaultCase) => {
            let is_arrow = event.flags.has(EventFlags::EXPRESSION);
            parts.fall = if is_arrow { ways } else { ways.then(parts.fall) };
            parts.cases = parts.fall.times(u64::from(event.count.max(1))).or(parts.cases);
            parts.has_default |= event.construct == DefaultCase;
        }
        (And | Or | Ternary, Slot::Left | Slot::Body, _) => {
            parts.operands[0] = sequence(ways, parts.operands[0])
        }
        (And | Or | Ternary, Slot::Right | Slot::Else, _) => {
            parts.operands[1] = sequence(ways, parts.operands[1])
        }
        (_, Slot::Init, _) => parts.init = ways.then(parts.init),
        (_, Slot::Update, _) => parts.update = ways.then(parts.update),
        (
            If | ElseIf | For | ForEach | While | DoWhile | Ternary | Switch | Not,
            Slot::Condition | Slot::Header,
            _,
        ) => {
            parts.condition = condition(ways, parts.condition);
        }
        (Not, _, _) => parts.condition = condition(ways, parts.condition),
        _ => parts.body = ways.then(parts.body),
    }
}

fn sequence(ways: Ways, later: Option<Ways>) -> Option<Ways> {
    Some(later.map_or(ways, |later| ways.then(later)))
}

/// A condition that is one operator keeps its yes and no.
fn condition(ways: Ways, later: Ways) -> Ways {
    let alone = later.end == 1 && later.yes == 1 && later.no == 1;
    if alone { ways } else { ways.then(later) }
}

/// What a finished event amounts to.
fn leave(event: &Event, parts: &Parts) -> Ways {
    let (condition, body) = (parts.condition, parts.body);
    let [left, right] = parts.operands.map(|operand| operand.unwrap_or(STRAIGHT));
    match event.construct {
        If | ElseIf => {
            let other = parts.other.unwrap_or(STRAIGHT);
            body.times(condition.yes).or(other.times(condition.no))
        }
        While | For => leave_loop(parts, event.flags.has(EventFlags::VARIANT)),
        // PMD reads what is iterated over twice: before the loop and as its condition.
        ForEach => {
            let init = parts.init.then(parts.condition.ending(parts.condition.end));
            leave_loop(&Parts { init, ..*parts }, false)
        }
        Loop => {
            let end = body.end.saturating_add(body.breaks).saturating_add(body.continues);
            Ways { breaks: 0, continues: 0, ..body.ending(end) }
        }
        DoWhile => leave_do(parts),
        And => leave_and(left, right),
        // `a || b` is `!(!a && !b)`.
        Or => leave_and(left.negated(), right.negated()).negated(),
        Ternary => leave_ternary(condition, left, right),
        Not => condition.negated(),
        Return | Throw => Ways { exits: body.exits.saturating_add(body.end), ..body.ending(0) },
        Break => Ways { breaks: body.end, ..body.ending(0) },
        Continue => Ways { continues: body.end, ..body.ending(0) },
        Yield => Ways { yields: body.end, ..body.ending(0) },
        Switch => leave_switch(parts, event.flags.has(EventFlags::VARIANT)),
        _ => condition.then(body),
    }
}

/// The body is taken once or, unless nothing but a jump ends the loop, not at all.
fn leave_loop(parts: &Parts, unbounded: bool) -> Ways {
    let condition = parts.condition;
    let taken = parts.init.then(parts.body.times(condition.yes)).then(parts.update);
    let around = if unbounded { 0 } else { parts.init.end.saturating_mul(condition.no) };
    let end = taken.end.saturating_add(taken.breaks).saturating_add(taken.continues).saturating_add(around);
    Ways { breaks: 0, continues: 0, ..taken.ending(end) }
}

/// Going round again ends a way. Behind a condition without operators, ways out by `break` are taken for ways round
/// again, too: PMD adds them to a count that both share.
fn leave_do(parts: &Parts) -> Ways {
    let (condition, body) = (parts.condition, parts.body);
    let before = body.end.saturating_add(body.continues);
    let end = before.saturating_mul(condition.no).saturating_add(body.breaks);
    let shared = if condition.end == 1 { body.breaks } else { 0 };
    let again = before.saturating_mul(condition.yes).saturating_add(shared);
    Ways { breaks: 0, continues: 0, exits: body.exits.saturating_add(again), ..body.ending(end) }
}

fn leave_and(left: Ways, right: Ways) -> Ways {
    Ways {
        end: left.end.saturating_add(left.yes.saturating_mul(right.end)),
        yes: left.yes.saturating_mul(right.yes),
        no: left.yes.saturating_mul(right.no).saturating_add(left.no),
        ..NOWHERE
    }
}

fn leave_ternary(condition: Ways, left: Ways, right: Ways) -> Ways {
    let either =
        |a: u64, b: u64| condition.yes.saturating_mul(a).saturating_add(condition.no.saturating_mul(b));
    Ways {
        end: either(left.end, right.end),
        yes: either(left.yes, right.yes),
        no: either(left.no, right.no),
        ..NOWHERE
    }
}

fn leave_switch(parts: &Parts, total: bool) -> Ways {
    let cases = parts.cases;
    let around = u64::from(!parts.has_default && !total);
    let end = cases.end.saturating_add(cases.breaks).saturating_add(cases.yields).saturating_add(around);
    parts.condition.then(Ways { breaks: 0, yields: 0, ..cases.ending(end) })
}
