//! A syntax tree as text, JSON, S-expression or DOT.

use pellucid_languages::{Language, NodeId, Tree};
use serde_json::json;
use std::io::Write;

/// Longest text of a leaf that is shown.
const SHOWN: usize = 60;

/// The first characters of a text.
pub(crate) fn cut(text: &[u8]) -> String {
    let text = String::from_utf8_lossy(&text[..text.len().min(4 * SHOWN)]).into_owned();
    text.chars().take(SHOWN).collect()
}

fn short(text: &[u8]) -> String {
    format!("{:?}", cut(text))
}

/// Prints a node and what is in it.
pub(super) struct Printer<'a> {
    pub(super) language: &'a Language,
    pub(super) tree: &'a Tree,
    pub(super) text: &'a [u8],
    pub(super) root: NodeId,
}

impl Printer<'_> {
    fn ids(&self) -> impl Iterator<Item = NodeId> + use<> {
        (self.root.0..self.tree.node(self.root).next).map(NodeId)
    }

    /// The node around `id`, within what is printed.
    fn parent(&self, id: NodeId) -> Option<NodeId> {
        self.tree.parent(id).filter(|_| id != self.root)
    }

    fn field(&self, id: NodeId) -> &'static str {
        pellucid_languages::field::NAMES[self.tree.node(id).field as usize]
    }

    fn kind(&self, id: NodeId) -> String {
        let node = self.tree.node(id);
        let name = self.language.kind_name(node.kind);
        let missing = if node.is_missing() { "MISSING " } else { "" };
        if node.is_named() { format!("{missing}{name}") } else { format!("{missing}{name:?}") }
    }

    /// Depth of every node: parents come first.
    fn depths(&self) -> Vec<usize> {
        let mut depths: Vec<usize> = vec![];
        for id in self.ids() {
            let above = self.parent(id).map(|parent| depths[parent.index() - self.root.index()]);
            depths.push(above.map_or(0, |depth| depth + 1));
        }
        depths
    }

    pub(super) fn text(&self, out: &mut impl Write) -> std::io::Result<()> {
        let lines = pellucid_model::LineTable::new(self.text);
        for (id, depth) in self.ids().zip(self.depths()) {
            let node = self.tree.node(id);
            let (from, to) = (lines.position(node.start), lines.position(node.end));
            let field = self.field(id);
            let field = if field.is_empty() { String::new() } else { format!("{field}: ") };
            let leaf = if node.is_named() && self.tree.is_leaf(id) {
                format!(" {}", short(node.span().bytes(self.text)))
            } else {
                String::new()
            };
            let (kind, indent) = (self.kind(id), "  ".repeat(depth.min(200)));
            writeln!(
                out,
                "{indent}{field}{kind} [{}:{}-{}:{}]{leaf}",
                from.line, from.column, to.line, to.column
            )?;
        }
        Ok(())
    }

    /// One object per node in preorder, with the index of its parent: no nesting to overflow a reader.
    pub(super) fn json(&self, out: &mut impl Write) -> anyhow::Result<()> {
        writeln!(out, "[")?;
        for id in self.ids() {
            let node = self.tree.node(id);
            let row = json!({
                "id": id.0,
                "parent": self.parent(id).map(|parent| parent.0),
                "kind": self.language.kind_name(node.kind),
                "field": Some(self.field(id)).filter(|field| !field.is_empty()),
                "named": node.is_named(),
                "missing": node.is_missing(),
                "error": node.is_error(),
                "start": node.start,
                "end": node.end,
            });
            let comma = if id.0 + 1 < self.tree.node(self.root).next { "," } else { "" };
            writeln!(out, "{row}{comma}")?;
        }
        Ok(writeln!(out, "]")?)
    }

    /// Named nodes, as tree-sitter writes them.
    pub(super) fn sexp(&self, out: &mut impl Write) -> std::io::Result<()> {
        let mut open: Vec<u32> = vec![];
        for id in self.ids() {
            let node = self.tree.node(id);
            while open.last().is_some_and(|end| *end <= id.0) {
                open.pop();
                write!(out, ")")?;
            }
            if !node.is_named() {
                continue;
            }
            let field = self.field(id);
            let field = if field.is_empty() { String::new() } else { format!("{field}: ") };
            let space = if id == self.root { "" } else { " " };
            write!(out, "{space}{field}({}", self.kind(id))?;
            open.push(node.next);
        }
        writeln!(out, "{}", ")".repeat(open.len()))
    }

    pub(super) fn dot(&self, out: &mut impl Write) -> std::io::Result<()> {
        writeln!(out, "digraph tree {{\n  node [shape=box, fontname=monospace];")?;
        for id in self.ids().filter(|id| self.tree.node(*id).is_named()) {
            writeln!(out, "  n{} [label={:?}];", id.0, self.kind(id))?;
            let mut parent = self.parent(id);
            while let Some(above) = parent.filter(|above| !self.tree.node(*above).is_named()) {
                parent = self.parent(above);
            }
            if let Some(parent) = parent {
                writeln!(out, "  n{} -> n{} [label={:?}];", parent.0, id.0, self.field(id))?;
            }
        }
        writeln!(out, "}}")
    }
}
