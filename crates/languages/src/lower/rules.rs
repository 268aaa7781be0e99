//! How each kind of node is lowered: a table, filled by the language's folder.

use super::Lowering;
use crate::field;
use crate::tree::{NodeId, Tree};
use pellucid_model::{Construct, EventFlags, ScopeKind, Slot, Use};
use rustc_hash::FxHashMap;

/// Code of a language for one kind of node.
pub type Handler = fn(&mut Lowering<'_>, NodeId);

/// What a token is to Halstead's counts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum TokenClass {
    /// By default: leaves the grammar names are operands, bare tokens operators. No class for inner nodes.
    #[default]
    Default,
    /// Operator, with all it contains as one token.
    Operator,
    /// Operand, with all it contains as one token: a string literal.
    Operand,
    /// A token, but neither operator nor operand: closing brackets.
    Neither,
    /// Comment: no token at all.
    Comment,
}

/// Called before any node is visited.
pub(crate) type StartHandler = fn(&mut super::Lowering<'_>);

/// Called with text that is in no node.
pub(crate) type SkippedHandler = fn(&mut super::Lowering<'_>, pellucid_model::Span);

/// How one kind of node is lowered.
#[derive(Debug, Clone, Copy, Default)]
pub struct Role {
    /// Event that the node opens.
    pub event: Option<(Construct, EventFlags)>,
    /// Scope that the node opens.
    pub scope: Option<ScopeKind>,
    /// Called before the children, with event and scope open.
    pub enter: Option<Handler>,
    /// Called after the children, with event and scope still open.
    pub leave: Option<Handler>,
    /// Class of its token.
    pub token: TokenClass,
    pub(super) is_if: bool,
    pub(super) is_else_clause: bool,
    pub(super) statement: bool,
}

/// The table of one family.
pub struct Rules {
    roles: Vec<Role>,
    slots: [Slot; 256],
    slot_overrides: FxHashMap<(u16, u8), Slot>,
    pub(super) parentheses: Vec<u16>,
    misread: Option<fn(&Tree) -> bool>,
    skipped: Option<SkippedHandler>,
    start: Option<StartHandler>,
    implicit_receiver: bool,
}

impl Rules {
    pub(crate) fn new(kinds: usize) -> Self {
        let mut slots = [Slot::Body; 256];
        let by_field = [
            (field::CONDITION, Slot::Condition),
            (field::ALTERNATIVE, Slot::Else),
            (field::INIT, Slot::Init),
            (field::INITIALIZER, Slot::Init),
            (field::UPDATE, Slot::Update),
            (field::INCREMENT, Slot::Update),
            (field::LEFT, Slot::Left),
            (field::RIGHT, Slot::Right),
            (field::PARAMETERS, Slot::Header),
            (field::TYPE_PARAMETERS, Slot::Header),
            (field::RETURN_TYPE, Slot::Header),
            (field::SUPERCLASS, Slot::Header),
            (field::SUPERCLASSES, Slot::Header),
            (field::INTERFACES, Slot::Header),
            (field::DECORATOR, Slot::Header),
        ];
        for (field, slot) in by_field {
            slots[field as usize] = slot;
        }
        Self {
            roles: vec![Role::default(); kinds],
            slots,
            slot_overrides: FxHashMap::default(),
            parentheses: vec![],
            misread: None,
            skipped: None,
            start: None,
            implicit_receiver: false,
        }
    }

    fn each(&mut self, kinds: &[u16], change: impl Fn(&mut Role)) -> &mut Self {
        for kind in kinds {
            change(&mut self.roles[*kind as usize]);
        }
        self
    }

    /// Calls `handler` before the children of these kinds.
    pub fn enter(&mut self, kinds: &[u16], handler: Handler) -> &mut Self {
        self.each(kinds, |role| role.enter = Some(handler))
    }

    /// Calls `handler` after the children of these kinds.
    pub fn leave(&mut self, kinds: &[u16], handler: Handler) -> &mut Self {
        self.each(kinds, |role| role.leave = Some(handler))
    }

    /// These kinds open a scope.
    pub fn scope(&mut self, kinds: &[u16], scope: ScopeKind) -> &mut Self {
        self.each(kinds, |role| role.scope = Some(scope))
    }

    /// These kinds open an event. Its span is the node's first token.
    pub fn event(&mut self, kinds: &[u16], construct: Construct) -> &mut Self {
        self.event_with(kinds, construct, EventFlags::NONE)
    }

    /// These kinds open an event with flags.
    pub fn event_with(&mut self, kinds: &[u16], construct: Construct, flags: EventFlags) -> &mut Self {
        self.each(kinds, |role| role.event = Some((construct, flags)))
    }

    /// These kinds are `if`s: they open [`Construct::If`], or [`Construct::ElseIf`] as the direct statement of an
    /// `else`; a direct `alternative` that is no `if` opens [`Construct::Else`].
    pub fn if_else(&mut self, kinds: &[u16]) -> &mut Self {
        self.each(kinds, |role| role.is_if = true)
    }

    /// Nodes of these kinds wrap the `else` branch of an `if`: they open [`Construct::Else`] unless all they hold is
    /// another `if`.
    pub fn else_clause(&mut self, kinds: &[u16]) -> &mut Self {
        self.each(kinds, |role| role.is_else_clause = true)
    }

    /// These kinds are executable statements or declarations: the unit of logical lines.
    pub fn statements(&mut self, kinds: &[u16]) -> &mut Self {
        self.each(kinds, |role| role.statement = true)
    }

    /// These kinds have the value of the one expression or type they hold (parentheses and the like).
    pub fn transparent(&mut self, kinds: &[u16]) -> &mut Self {
        self.each(kinds, |role| role.leave = Some(|lowering, n| lowering.leave_transparent(n)))
    }

    /// These kinds are parentheses around an expression: transparent, and seen through by operator events.
    pub fn parentheses(&mut self, kinds: &[u16]) -> &mut Self {
        self.parentheses.extend(kinds);
        self.transparent(kinds)
            .each(kinds, |role| role.enter = Some(|lowering, n| lowering.enter_parentheses(n)))
    }

    /// Leaves of these kinds are names used as expressions.
    pub fn names(&mut self, kinds: &[u16]) -> &mut Self {
        self.each(kinds, |role| role.leave = Some(|lowering, n| lowering.leave_name(n)))
    }

    /// Leaves of these kinds are names of types.
    pub fn type_names(&mut self, kinds: &[u16]) -> &mut Self {
        self.each(kinds, |role| role.leave = Some(|lowering, n| lowering.leave_type_name(n)))
    }

    /// Class of the tokens of these kinds.
    pub fn tokens(&mut self, kinds: &[u16], class: TokenClass) -> &mut Self {
        self.each(kinds, |role| role.token = class)
    }

    /// In these kinds, a child under `field` stands in `slot` (for the event the node opens).
    pub fn slot(&mut self, kinds: &[u16], field: u8, slot: Slot) -> &mut Self {
        self.slot_overrides.extend(kinds.iter().map(|kind| ((*kind, field), slot)));
        self
    }

    /// A bare name may mean a member of the type around it: `f()` is `this.f()`.
    pub fn implicit_receiver(&mut self) -> &mut Self {
        self.implicit_receiver = true;
        self
    }

    /// See [`Self::implicit_receiver`].
    pub fn has_implicit_receiver(&self) -> bool {
        self.implicit_receiver
    }

    /// What is done before any node is visited.
    pub fn on_start(&mut self, handler: StartHandler) -> &mut Self {
        self.start = Some(handler);
        self
    }

    /// What is done before any node is visited.
    pub fn start(&self) -> Option<StartHandler> {
        self.start
    }

    /// What is done with text that is in no node, as what a repair masks is not.
    pub fn on_skipped(&mut self, handler: SkippedHandler) -> &mut Self {
        self.skipped = Some(handler);
        self
    }

    /// What is done with text that is in no node.
    pub fn skipped(&self) -> Option<SkippedHandler> {
        self.skipped
    }

    /// Trees of which `check` holds have no errors and are wrong all the same: the text is repaired.
    pub fn misread(&mut self, check: fn(&Tree) -> bool) -> &mut Self {
        self.misread = Some(check);
        self
    }

    /// Whether a tree without errors is known to be wrong.
    pub(crate) fn is_misread(&self, tree: &Tree) -> bool {
        self.misread.is_some_and(|check| check(tree))
    }

    /// Whether the folder says how its syntax becomes facts; without that, files parse and have no facts.
    pub fn is_empty(&self) -> bool {
        self.roles.iter().all(|role| role.enter.is_none() && role.leave.is_none())
    }

    /// The role of a kind.
    pub fn role(&self, kind: u16) -> Role {
        self.roles.get(kind as usize).copied().unwrap_or_default()
    }

    pub(super) fn slot_of(&self, kind: u16, field: u8) -> Slot {
        let general = self.slots[field as usize];
        if self.slot_overrides.is_empty() {
            return general;
        }
        self.slot_overrides.get(&(kind, field)).copied().unwrap_or(general)
    }
}

impl Lowering<'_> {
    fn enter_parentheses(&mut self, n: NodeId) {
        let usage = self.usage(n);
        if usage != Use::Read
            && let Some(inner) = self.first_named(n)
        {
            self.set_usage(inner, usage);
        }
    }

    fn leave_transparent(&mut self, n: NodeId) {
        let inner =
            self.named_children(n).map(|child| self.value(child)).find(|value| *value != super::Value::None);
        if let Some(value) = inner {
            self.set_value(n, value);
        }
    }

    fn leave_name(&mut self, n: NodeId) {
        self.name_expr(n);
    }

    fn leave_type_name(&mut self, n: NodeId) {
        let name = self.name(n);
        let ty = self.named_type(n, &[name], &[]);
        self.set_value(n, super::Value::Type(ty));
    }
}
