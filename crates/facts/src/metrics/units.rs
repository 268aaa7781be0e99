//! The units of a file that have metrics of their own: the file itself, functions, lambdas and types.
//!
//! Everything here and in the counts built on it is a loop over the events in preorder (parents first) or
//! backwards (children first): linear, and without recursion however deep the code nests.

use super::names::REACH;
use super::profile::{Header, Inner, InnerRules, Raised, Wrapped};
use pellucid_model::{Construct, DefId, Event, Facts, Modifiers, Slot, Span};

/// Index of a unit; 0 is the file.
pub(super) type UnitId = usize;

/// The unit that is the file.
pub(super) const FILE: UnitId = 0;

/// A function, lambda, type, or the file.
#[derive(Debug, Clone, Copy)]
pub(super) struct Unit {
    /// The unit around it; the file is its own.
    pub(super) parent: UnitId,
    /// Its event; `None` for the file.
    pub(super) event: Option<usize>,
    /// `Function`, `Lambda` or `Type`; the file counts as a type without members.
    pub(super) construct: Construct,
    /// Its definition, if the event names one.
    pub(super) definition: Option<DefId>,
}

impl Unit {
    /// Whether it is a function or a lambda.
    pub(super) fn is_callable(&self) -> bool {
        matches!(self.construct, Construct::Function | Construct::Lambda)
    }
}

/// A file's events with the units they belong to.
pub(super) struct Tree<'a> {
    /// The file.
    pub(super) facts: &'a Facts,
    /// Units in preorder.
    pub(super) units: Vec<Unit>,
    /// For each event, the unit its children belong to.
    inside: Vec<u32>,
}

impl<'a> Tree<'a> {
    /// Assigns every event of `facts` to its unit.
    pub(super) fn new(facts: &'a Facts) -> Self {
        let file = Unit { parent: FILE, event: None, construct: Construct::Type, definition: None };
        let mut tree = Self { facts, units: vec![file], inside: Vec::with_capacity(facts.events.len()) };
        for (at, event) in facts.events.iter().enumerate() {
            let mut unit = tree.around(event);
            if matches!(event.construct, Construct::Function | Construct::Lambda | Construct::Type) {
                tree.units.push(Unit {
                    parent: unit,
                    event: Some(at),
                    construct: event.construct,
                    definition: event.definition,
                });
                unit = tree.units.len() - 1;
            }
            tree.inside.push(unit as u32);
        }
        tree
    }

    /// The file's events.
    pub(super) fn events(&self) -> &'a [Event] {
        &self.facts.events
    }

    /// The unit that `event` stands in (for a unit's own event, the one around it). An event's parent always
    /// precedes it; one that does not (damaged facts) counts as standing at the top.
    pub(super) fn around(&self, event: &Event) -> UnitId {
        event.parent.and_then(|parent| self.inside.get(parent.0 as usize)).map_or(FILE, |&unit| unit as usize)
    }

    /// The unit that children of the event at `at` stand in.
    pub(super) fn inside(&self, at: usize) -> UnitId {
        self.inside[at] as usize
    }

    /// The event around `event`, with its index.
    pub(super) fn parent(&self, event: &Event) -> Option<(usize, &'a Event)> {
        let at = event.parent?.0 as usize;
        self.facts.events.get(at).map(|parent| (at, parent))
    }

    /// Whether the event at `at` opens a unit.
    pub(super) fn opens_unit(&self, at: usize) -> bool {
        self.units[self.inside(at)].event == Some(at)
    }

    /// What `unit` contributes to the one around it.
    pub(super) fn rule(&self, unit: UnitId, rules: &InnerRules) -> Inner {
        let one = &self.units[unit];
        let outer = &self.units[one.parent];
        match (one.construct, outer.is_callable()) {
            _ if unit == FILE || (rules.header != Header::Inside && self.in_header(unit)) => Inner::Own,
            (Construct::Type, true) => rules.local_type,
            (Construct::Type, false) => Inner::Own,
            (Construct::Lambda, false) => rules.member_lambda,
            (_, false) => rules.member,
            (Construct::Lambda, true) => rules.lambda,
            (_, true) if self.is_raised(unit, rules.raised) => rules.function,
            (_, true) => rules.function.unraised(),
        }
    }

    /// Whether `unit` stands in the header of the unit around it.
    fn in_header(&self, unit: UnitId) -> bool {
        let outer = self.units[self.units[unit].parent].event;
        let mut at = self.units[unit].event;
        for _ in 0..REACH {
            let Some(event) = at.map(|at| &self.facts.events[at]) else { break };
            let parent = event.parent.map(|parent| parent.0 as usize);
            if parent == outer {
                return event.slot == Slot::Header;
            }
            at = parent.filter(|parent| at.is_some_and(|at| *parent < at));
        }
        false
    }

    /// For each event, the function in whose decorators it stands: before its event, within its span.
    pub(super) fn decorated(&self) -> Vec<Option<UnitId>> {
        let mut decorated = vec![None; self.events().len()];
        for (unit, one) in
            self.units.iter().enumerate().filter(|(_, one)| one.construct == Construct::Function)
        {
            let Some(at) = one.event else { continue };
            let start = self.events()[at].span.start;
            let before = (0..at).rev().take_while(|before| self.events()[*before].span.start >= start);
            for before in before.filter(|before| self.around(&self.events()[*before]) == one.parent) {
                decorated[before] = Some(unit);
            }
        }
        decorated
    }

    /// Whether `unit` is a function that, with a `return`, is all there is in the function around it.
    pub(super) fn is_wrapped(&self, unit: UnitId, wrapped: Wrapped) -> bool {
        let around = &self.units[self.units[unit].parent];
        let is_async = |one: &Unit| {
            let definition = one.definition.and_then(|id| self.facts.definitions.get(id.index()));
            definition.is_some_and(|definition| definition.modifiers.has(Modifiers::ASYNC))
        };
        match wrapped {
            Wrapped::Never => return false,
            Wrapped::Synchronous if is_async(around) || is_async(&self.units[unit]) => return false,
            _ => {}
        }
        let is_function = |construct| construct == Construct::Function;
        let Some(outer) = around.event.filter(|_| is_function(around.construct)) else { return false };
        if !is_function(self.units[unit].construct) {
            return false;
        }
        let body = self.children(outer).filter(|(_, child)| child.slot == Slot::Body);
        let (mut statements, mut returns, mut itself) = (0, false, false);
        for (at, child) in body.take(8) {
            statements += u32::from(child.construct == Construct::Statement);
            returns |= child.construct == Construct::Return;
            itself |= self.units[unit].event == Some(at);
        }
        statements == 2 && returns && itself
    }

    fn is_raised(&self, unit: UnitId, raised: Raised) -> bool {
        match raised {
            Raised::All => true,
            Raised::ButReturned => !self.is_only_returned(unit),
            Raised::Direct => {
                let around = |at: usize| self.facts.events[at].parent.map(|parent| parent.0 as usize);
                self.units[unit].event.and_then(around) == self.units[self.units[unit].parent].event
            }
        }
    }

    /// Whether nothing but returns of plain values stands beside `unit` in the function around it.
    fn is_only_returned(&self, unit: UnitId) -> bool {
        let Some(outer) = self.units[self.units[unit].parent].event else { return false };
        let (mut statements, mut returns, mut itself) = (0, 0, false);
        for (at, child) in self.children(outer).filter(|(_, child)| child.slot == Slot::Body).take(8) {
            let is_plain_return = child.construct == Construct::Return && self.children(at).next().is_none();
            statements += u32::from(child.construct == Construct::Statement);
            returns += u32::from(is_plain_return);
            itself |= self.units[unit].event == Some(at);
        }
        itself && statements == returns + 1
    }

    /// The direct children of the event at `at`, with their indices.
    pub(super) fn children(&self, at: usize) -> impl Iterator<Item = (usize, &'a Event)> {
        let events = &self.facts.events;
        let end = (events[at].end as usize).min(events.len());
        let mut next = at + 1;
        std::iter::from_fn(move || {
            let child = next;
            let event = events.get(child).filter(|_| child < end)?;
            next = (event.end as usize).max(child + 1);
            Some((child, event))
        })
    }

    /// The unit of a definition.
    pub(super) fn unit_of(&self, definition: DefId) -> Option<UnitId> {
        self.units.iter().position(|unit| unit.definition == Some(definition))
    }

    /// Where `unit` stands; the file's span is empty.
    pub(super) fn span(&self, unit: UnitId) -> Span {
        self.units[unit].event.map_or(Span::default(), |at| self.facts.events[at].span)
    }
}
