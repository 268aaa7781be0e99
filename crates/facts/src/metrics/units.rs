//! The units of a file that have metrics of their own: the file itself, functions, lambdas and types.
//!
//! Everything here and in the counts built on it is a loop over the events in preorder (parents first) or
//! backwards (children first): linear, and without recursion however deep the code nests.

use super::profile::{Inner, InnerRules};
use pellucid_model::{Construct, DefId, Event, Facts, Span};

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
            _ if unit == FILE => Inner::Own,
            (Construct::Type, true) => rules.local_type,
            (Construct::Type, false) => Inner::Own,
            (_, false) => rules.member,
            (Construct::Lambda, true) => rules.lambda,
            (_, true) => rules.function,
        }
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
