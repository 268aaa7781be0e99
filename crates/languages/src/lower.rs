//! Lowering: one scan over the flat tree that turns syntax into facts.
//!
//! The driver visits each node once, in preorder, calling the `enter` handler of its kind before its children and
//! the `leave` handler after them. Nothing recurses, so nesting costs memory only. A handler sees the [`Lowering`]:
//! the tree, the state (current scope, definition and event) and the means to record facts.
//!
//! - `enter` handlers open what encloses children: definitions, scopes, events. What a node opens is closed when the
//!   node is left. They also *claim* children that are not references (the name of a definition) and say what is
//!   done with an operand ([`Lowering::set_usage`]).
//! - `leave` handlers build values bottom-up: each node may have one [`Value`], which its parent's handler reads with
//!   [`Lowering::expr`] and [`Lowering::ty`].
//!
//! Tokens and lines are counted by the driver for every node, whatever its handlers do.

mod build;
mod count;
mod driver;
mod events;
mod rules;
mod suppress;

pub use build::NewDefinition;
pub use driver::lower;
pub use rules::{Handler, Role, Rules, TokenClass};

use crate::family::Language;
use crate::tree::{Node, NodeId, Tree};
use pellucid_model::{
    Annotation, Argument, Condition, DefId, Definition, Event, EventId, Expr, ExprId, Flow, Import,
    ImportedName, NameId, NameTable, Scope, ScopeId, Span, Supertype, TypeExpr, TypeId, Use,
};
use rustc_hash::{FxHashMap, FxHashSet};

/// What a node stands for, once its handlers have run.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Value {
    /// Nothing (yet).
    #[default]
    None,
    /// An expression.
    Expr(ExprId),
    /// A type as written.
    Type(TypeId),
    /// A definition.
    Def(DefId),
}

/// Marks that a parent sets on a node before it is visited.
#[derive(Debug, Clone, Copy)]
struct Mark {
    value: Value,
    usage: Use,
    /// Handlers do not run for this node and its descendants.
    claimed: bool,
    /// An `else` event is to be opened here.
    is_else: bool,
    /// A scope is to be opened here, for what the parent says of this child: a branch, the body of a `try`.
    region: Option<pellucid_model::ScopeKind>,
    /// The slot it stands in, where no field tells.
    slot: Option<pellucid_model::Slot>,
    /// Who may use what it defines, where a section before it tells.
    visibility: Option<pellucid_model::Visibility>,
}

const UNMARKED: Mark = Mark {
    value: Value::None,
    usage: Use::Read,
    claimed: false,
    is_else: false,
    region: None,
    slot: None,
    visibility: None,
};

/// The state of one file's lowering. See the module's text for how handlers use it.
pub struct Lowering<'a> {
    /// The language.
    pub language: &'a Language,
    /// The syntax tree.
    pub tree: &'a Tree,
    /// The text.
    pub text: &'a [u8],
    marks: Vec<Mark>,
    names: NameTable,
    interned: FxHashMap<&'a [u8], NameId>,
    synthesized: FxHashMap<String, NameId>,
    definitions: Vec<Definition>,
    /// Node of each definition, parallel to `definitions`.
    definition_nodes: Vec<NodeId>,
    scopes: Vec<Scope>,
    types: Vec<TypeExpr>,
    exprs: Vec<Expr>,
    imports: Vec<Import>,
    supertypes: Vec<Supertype>,
    annotations: Vec<Annotation>,
    flows: Vec<Flow>,
    events: Vec<Event>,
    event_nodes: Vec<NodeId>,
    arguments: Vec<Argument>,
    expr_lists: Vec<ExprId>,
    type_lists: Vec<TypeId>,
    name_lists: Vec<NameId>,
    imported_names: Vec<ImportedName>,
    conditions: Vec<Condition>,
    undefined: Vec<(NameId, u32)>,
    /// The latest definition of each name in each scope.
    defined: FxHashMap<(ScopeId, NameId), DefId>,
    /// Names that join another scope than the one that binds them.
    elsewhere: FxHashMap<(ScopeId, NameId), ScopeId>,
    /// Names that a scope will define.
    announced: FxHashSet<(ScopeId, NameId)>,
    scope: ScopeId,
    definition: Option<DefId>,
    event: Option<EventId>,
    slot: pellucid_model::Slot,
}

/// Reading the tree.
impl<'a> Lowering<'a> {
    /// The node itself.
    pub fn node(&self, n: NodeId) -> Node {
        self.tree.node(n)
    }

    /// Kind of a node, as numbered by the folder's `kinds.rs`.
    pub fn kind(&self, n: NodeId) -> u16 {
        self.tree.node(n).kind
    }

    /// Kind of the parent; [`crate::tree::ERROR`] for the root.
    pub fn parent_kind(&self, n: NodeId) -> u16 {
        self.tree.parent(n).map_or(crate::tree::ERROR, |parent| self.kind(parent))
    }

    /// The node's extent.
    pub fn span(&self, n: NodeId) -> Span {
        self.tree.node(n).span()
    }

    /// The node's text; empty should it not be UTF-8 (the text as a whole always is).
    pub fn text(&self, n: NodeId) -> &'a str {
        std::str::from_utf8(self.bytes(n)).unwrap_or_default()
    }

    /// The node's bytes.
    pub fn bytes(&self, n: NodeId) -> &'a [u8] {
        self.span(n).bytes(self.text)
    }

    /// The first child under `field`.
    pub fn child(&self, n: NodeId, field: u8) -> Option<NodeId> {
        self.tree.child(n, field)
    }

    /// Direct children.
    pub fn children(&self, n: NodeId) -> impl Iterator<Item = NodeId> + use<'a> {
        self.tree.children(n)
    }

    /// Direct children that the grammar names, comments and other extras left out.
    pub fn named_children(&self, n: NodeId) -> impl Iterator<Item = NodeId> + use<'a> {
        let tree = self.tree;
        tree.children(n).filter(move |&child| tree.node(child).is_named() && !tree.node(child).is_extra())
    }

    /// Direct children under `field`.
    pub fn children_in(&self, n: NodeId, field: u8) -> impl Iterator<Item = NodeId> + use<'a> {
        let tree = self.tree;
        tree.children(n).filter(move |&child| tree.node(child).field == field)
    }

    /// The first named child that is not an extra.
    pub fn first_named(&self, n: NodeId) -> Option<NodeId> {
        self.named_children(n).next()
    }

    /// The first child of `kind`.
    pub fn child_of_kind(&self, n: NodeId, kind: u16) -> Option<NodeId> {
        self.tree.child_of_kind(n, kind)
    }

    /// Whether a direct child is of `kind`.
    pub fn has(&self, n: NodeId, kind: u16) -> bool {
        self.child_of_kind(n, kind).is_some()
    }
}
