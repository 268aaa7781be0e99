//! Recording constructs: the event tree.

use super::Lowering;
use crate::tree::NodeId;
use pellucid_model::{Construct, DefId, Event, EventFlags, EventId, Slot, Span};

impl Lowering<'_> {
    /// Opens an event for `n`, closed when `n` is left. Its span is the first token of `n`.
    pub fn open_event(&mut self, n: NodeId, construct: Construct) -> EventId {
        self.open_event_with(n, construct, EventFlags::NONE)
    }

    /// Opens an event with flags.
    pub fn open_event_with(&mut self, n: NodeId, construct: Construct, flags: EventFlags) -> EventId {
        let span = self.first_token_span(n);
        let id = self.push_event(n, construct, flags, span);
        self.event = Some(id);
        self.slot = Slot::Body;
        id
    }

    /// Records an event that encloses nothing, at the given token.
    pub fn mark_event(&mut self, at: NodeId, construct: Construct, flags: EventFlags) -> EventId {
        let span = self.first_token_span(at);
        self.push_event(at, construct, flags, span)
    }

    /// Changes an event recorded before: its flags, count or span.
    pub fn event_mut(&mut self, id: EventId) -> &mut Event {
        &mut self.events[id.0 as usize]
    }

    /// The innermost open event.
    pub fn event(&self) -> Option<EventId> {
        self.event
    }

    /// The node an event was opened for.
    pub fn event_node(&self, id: EventId) -> NodeId {
        self.event_nodes[id.0 as usize]
    }

    /// Overrides the slot in which what follows stands, until the next direct child of the open event's node.
    pub fn set_slot(&mut self, slot: Slot) {
        self.slot = slot;
    }

    /// Says in which slot a direct child of the open event's node stands, where its field does not tell. For use before
    /// `n` is visited.
    pub fn set_slot_of(&mut self, n: NodeId, slot: Slot) {
        self.marks[n.index()].slot = Some(slot);
    }

    /// Opens the event of a callable or a type; its span is the whole definition.
    pub fn open_definition_event(&mut self, n: NodeId, construct: Construct, definition: DefId) -> EventId {
        let span = self.definitions[definition.index()].span;
        let id = self.push_event(n, construct, EventFlags::NONE, span);
        self.events[id.0 as usize].definition = Some(definition);
        self.event = Some(id);
        self.slot = Slot::Body;
        id
    }

    /// Opens [`Construct::And`], [`Construct::Or`] or another binary operator's event at `n`, whose operator token is
    /// `operator`. Notes whether it is a direct operand of another such event and whether it is in parentheses.
    pub fn open_operator(&mut self, n: NodeId, operator: NodeId, construct: Construct) -> EventId {
        let parentheses = &self.language.rules().parentheses;
        let mut flags = EventFlags::NONE;
        let mut outer = self.tree.parent(n);
        while let Some(parent) = outer.filter(|parent| parentheses.contains(&self.kind(*parent))) {
            flags = flags.with(EventFlags::PARENTHESIZED);
            outer = self.tree.parent(parent);
        }
        let around =
            self.event.map(|event| (self.event_node(event), self.events[event.0 as usize].construct));
        if around.is_some_and(|(node, construct)| Some(node) == outer && is_operator(construct)) {
            flags = flags.with(EventFlags::OPERAND);
        }
        let id = self.open_event_with(n, construct, flags);
        self.events[id.0 as usize].span = self.span(operator);
        id
    }

    pub(super) fn enter_else_clause(&mut self, n: NodeId) {
        let rules = self.language.rules();
        let mut inside = self.named_children(n);
        let only_if =
            inside.next().is_some_and(|first| rules.role(self.kind(first)).is_if) && inside.next().is_none();
        if !only_if {
            self.open_else(n);
        } else {
            self.slot = Slot::Else;
        }
    }

    pub(super) fn open_else(&mut self, n: NodeId) {
        self.slot = Slot::Else;
        self.open_event(n, Construct::Else);
        // `else` itself stands before the branch where the grammar has no clause around it.
        let before = self.tree.parent(n).filter(|_| self.marks[n.index()].is_else).and_then(|parent| {
            self.children(parent)
                .take_while(|child| *child < n)
                .filter(|child| !self.node(*child).is_extra())
                .last()
        });
        if let (Some(token), Some(event)) = (before, self.event) {
            self.events[event.0 as usize].span = self.span(token);
        }
    }

    /// An `if` is an `else if` when it is the direct statement of an `else`: the alternative of an `if`, or alone
    /// in an else clause (which then set the slot and opened nothing).
    pub(super) fn open_if(&mut self, n: NodeId) {
        let rules = self.language.rules();
        let chained = self.slot == Slot::Else
            && self.event.is_some_and(|event| {
                let event = &self.events[event.0 as usize];
                matches!(event.construct, Construct::If | Construct::ElseIf)
            })
            && self.is_direct_alternative(n);
        let construct = if chained { Construct::ElseIf } else { Construct::If };
        self.open_event(n, construct);
        let alternative = self.child(n, crate::field::ALTERNATIVE);
        if let Some(alternative) = alternative.filter(|child| {
            let role = rules.role(self.kind(*child));
            !role.is_if && !role.is_else_clause
        }) {
            self.marks[alternative.index()].is_else = true;
        }
    }

    fn is_direct_alternative(&self, n: NodeId) -> bool {
        let Some(parent) = self.tree.parent(n) else { return false };
        let rules = self.language.rules();
        let role = rules.role(self.kind(parent));
        role.is_if || self.tree.parent(parent).is_some_and(|above| rules.role(self.kind(above)).is_if)
    }

    pub(super) fn mark_statement(&mut self, n: NodeId) {
        let span = self.first_token_span(n);
        self.push_event(n, Construct::Statement, EventFlags::NONE, span);
    }

    /// A direct child of the open event's node tells by its field in which slot it stands.
    pub(super) fn update_slot(&mut self, n: NodeId) {
        let Some(event) = self.event else { return };
        let around = self.event_nodes[event.0 as usize];
        if self.tree.parent(n) == Some(around) {
            let marked = self.marks[n.index()].slot;
            self.slot = marked
                .unwrap_or_else(|| self.language.rules().slot_of(self.kind(around), self.node(n).field));
        }
    }

    /// Whether `n` is a whole branch or condition of what is around it.
    fn is_whole(&self, n: NodeId) -> bool {
        let Some(event) =
            self.event.filter(|_| matches!(self.slot, Slot::Body | Slot::Else | Slot::Condition))
        else {
            return false;
        };
        let around = self.event_nodes[event.0 as usize];
        let construct = self.events[event.0 as usize].construct;
        if construct == Construct::Else && !self.language.rules().role(self.kind(around)).is_else_clause {
            // Without a clause around it the branch itself is the `else`.
            return around == n;
        }
        let parentheses = &self.language.rules().parentheses;
        let mut outer = self.tree.parent(n);
        while let Some(parent) = outer.filter(|parent| parentheses.contains(&self.kind(*parent))) {
            outer = self.tree.parent(parent);
        }
        use Construct::{DoWhile, Else, ElseIf, For, If, Switch, Ternary, While};
        let whole = match self.slot {
            Slot::Condition => matches!(construct, If | ElseIf | Ternary | For | While | DoWhile | Switch),
            _ => matches!(construct, If | ElseIf | Else | Ternary),
        };
        outer == Some(around) && whole
    }

    fn push_event(&mut self, n: NodeId, construct: Construct, flags: EventFlags, span: Span) -> EventId {
        let id = EventId(self.events.len() as u32);
        let (slot, parent) = (self.slot, self.event);
        let direct = can_be_whole(construct) && self.is_whole(n);
        self.events.push(Event {
            construct,
            slot,
            flags: if direct { flags.with(EventFlags::DIRECT) } else { flags },
            count: 1,
            parent,
            end: id.0 + 1,
            definition: None,
            span,
        });
        self.event_nodes.push(n);
        id
    }
}

fn is_operator(construct: Construct) -> bool {
    matches!(construct, Construct::And | Construct::Or | Construct::Coalesce)
}

/// Constructs that some tool sees otherwise as a whole branch or condition.
fn can_be_whole(construct: Construct) -> bool {
    use Construct::{DoWhile, For, ForEach, Function, Goto, Lambda, Loop, Switch, Ternary, While};
    matches!(construct, For | ForEach | While | DoWhile | Loop | Switch | Ternary | Goto | Function | Lambda)
}
