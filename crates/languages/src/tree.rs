//! The flat syntax tree: every visible node of a parse in preorder, as one array.
//!
//! Kinds and fields are ours, not the grammar's: a family of grammars shares one numbering, so that code for
//! JavaScript reads TypeScript too, and another parser could fill the same array.

use crate::family::Language;
use pellucid_model::Span;
use std::ops::ControlFlow;
use tree_sitter::{ParseOptions, ParseState, Parser, ffi};

/// Index of a node in its [`Tree`], in preorder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(pub u32);

impl NodeId {
    /// The index as `usize`.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// Kind of a node that the parser could not make sense of.
pub const ERROR: u16 = u16::MAX;

/// One node. Layout shared with `csrc/flatten.c`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(C)]
pub struct Node {
    /// Kind, numbered by the family's `kinds.rs`; [`ERROR`] for an error node.
    pub kind: u16,
    /// Field under which the parent holds it, numbered by [`crate::field`]; 0 for none.
    pub field: u8,
    flags: u8,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
    parent: u32,
    /// Index one past the last descendant.
    pub next: u32,
}

impl Node {
    /// Whether the grammar names it (not a bare token).
    pub fn is_named(self) -> bool {
        self.flags & 1 != 0
    }

    /// Whether it may stand anywhere: comments above all.
    pub fn is_extra(self) -> bool {
        self.flags & 2 != 0
    }

    /// Whether the parser made it up to go on.
    pub fn is_missing(self) -> bool {
        self.flags & 4 != 0
    }

    /// Whether it is an error node.
    pub fn is_error(self) -> bool {
        self.flags & 8 != 0
    }

    /// Its bytes.
    pub fn span(self) -> Span {
        Span::new(self.start, self.end)
    }
}

/// Why a text has no tree.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ParseError {
    /// The parse took more steps than the limit allows for a text of this length.
    #[error("parsing stopped after {0} steps, more than a text of this length may take")]
    Limit(u64),
    /// The text is too long for 32-bit offsets, or memory ran out.
    #[error("the text is too large to parse")]
    TooLarge,
}

unsafe extern "C" {
    fn pellucid_node_count(tree: *const ffi::TSTree) -> u32;
    fn pellucid_flatten(
        tree: *const ffi::TSTree,
        kind_map: *const u16,
        field_map: *const u8,
        out: *mut Node,
        capacity: u32,
    ) -> u32;
}

/// All nodes of one parse in preorder; node 0 is the root.
#[derive(Debug, Default, Clone)]
pub struct Tree {
    nodes: Vec<Node>,
}

impl Tree {
    /// Parses `text`. Broken text gives error nodes, not an error.
    pub fn parse(language: &Language, text: &[u8]) -> Result<Self, ParseError> {
        let tree = parse(language, text)?;
        Self::flatten(language, tree)
    }

    /// Flattens a parse that exists already.
    pub fn flatten(language: &Language, tree: tree_sitter::Tree) -> Result<Self, ParseError> {
        let raw = tree.into_raw();
        // SAFETY: `raw` is a live tree until the owner below drops it; the maps cover every symbol and field of its
        // grammar (built from the grammar itself); `out` holds `capacity` nodes of the layout flatten.c writes.
        unsafe {
            let _owner = tree_sitter::Tree::from_raw(raw);
            let capacity = pellucid_node_count(raw);
            let mut nodes: Vec<Node> = Vec::new();
            nodes.try_reserve_exact(capacity as usize).map_err(|_| ParseError::TooLarge)?;
            let maps = language.maps();
            let count = pellucid_flatten(
                raw,
                maps.kinds.as_ptr(),
                maps.fields.as_ptr(),
                nodes.as_mut_ptr(),
                capacity,
            );
            if count > capacity {
                return Err(ParseError::TooLarge);
            }
            nodes.set_len(count as usize);
            Ok(Self { nodes })
        }
    }

    /// The nodes in preorder.
    pub fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    /// One node.
    pub fn node(&self, id: NodeId) -> Node {
        self.nodes[id.index()]
    }

    /// The node around `id`; `None` for the root.
    pub fn parent(&self, id: NodeId) -> Option<NodeId> {
        let parent = self.nodes[id.index()].parent;
        (parent != u32::MAX).then_some(NodeId(parent))
    }

    /// Direct children of `id`, in order.
    pub fn children(&self, id: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        let end = self.nodes[id.index()].next;
        let mut at = id.0 + 1;
        std::iter::from_fn(move || {
            let child = at;
            (child < end).then(|| {
                at = self.nodes[child as usize].next;
                NodeId(child)
            })
        })
    }

    /// The first child under `field`.
    pub fn child(&self, id: NodeId, field: u8) -> Option<NodeId> {
        self.children(id).find(|child| self.nodes[child.index()].field == field)
    }

    /// The first child of `kind`.
    pub fn child_of_kind(&self, id: NodeId, kind: u16) -> Option<NodeId> {
        self.children(id).find(|child| self.nodes[child.index()].kind == kind)
    }

    /// The sibling after `id`.
    pub fn next_sibling(&self, id: NodeId) -> Option<NodeId> {
        let next = self.nodes[id.index()].next;
        let end = self.nodes[self.parent(id)?.index()].next;
        (next < end).then_some(NodeId(next))
    }

    /// Whether `id` has no children.
    pub fn is_leaf(&self, id: NodeId) -> bool {
        self.nodes[id.index()].next == id.0 + 1
    }

    /// Bytes the parser skipped: the extent of outermost error nodes, and one for each missing token.
    pub fn error_bytes(&self) -> u32 {
        let (mut sum, mut covered) = (0, 0);
        for node in &self.nodes {
            if node.is_error() && node.end > covered {
                sum += node.end - node.start.max(covered);
                covered = node.end;
            } else if node.is_missing() {
                sum += 1;
            }
        }
        sum
    }
}

/// Steps the parser may take per byte of text before it is stopped. A count of steps, not a time: the same text
/// must give the same result on a loaded machine. Ordinary code takes well under one per byte.
const STEPS_PER_BYTE: u64 = 8;

/// The parse itself, within the limit of steps.
pub(crate) fn parse(language: &Language, text: &[u8]) -> Result<tree_sitter::Tree, ParseError> {
    if text.len() >= u32::MAX as usize {
        return Err(ParseError::TooLarge);
    }
    let limit = 10_000 + STEPS_PER_BYTE * text.len() as u64;
    let mut steps = 0u64;
    let mut watch = |_: &ParseState| {
        steps += 1;
        if steps > limit { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    thread_local!(static PARSER: std::cell::RefCell<Parser> = std::cell::RefCell::new(Parser::new()));
    PARSER.with_borrow_mut(|parser| {
        parser.reset();
        parser.set_language(language.grammar()).map_err(|_| ParseError::TooLarge)?;
        let mut read = |offset: usize, _| text.get(offset..).unwrap_or_default();
        let options = ParseOptions::new().progress_callback(&mut watch);
        parser.parse_with_options(&mut read, None, Some(options)).ok_or(ParseError::Limit(limit))
    })
}
