//! What stands before a definition: attributes, documentation, visibility.

use super::kinds::*;
use super::tokens;
use crate::field;
use crate::lower::Lowering;
use crate::tree::NodeId;
use pellucid_model::{DefId, NameId, Span, SupertypeKind, SymbolKind, Visibility};

/// Attributes and documentation of the item `n`: in this grammar they are siblings before it.
pub(super) struct Before {
    /// In text order.
    pub(super) attributes: Vec<NodeId>,
    doc: Option<Span>,
    /// Where the item begins, if with a word that the repair hid from the grammar.
    hidden: Option<u32>,
}

/// Words that an item may begin with and that the repair may hide.
const HIDDEN: [&[u8]; 5] = [b"pub", b"safe", b"default", b"auto", b"unsafe"];

/// Reads what stands before `n`.
pub(super) fn before(l: &Lowering<'_>, n: NodeId) -> Before {
    let mut found = Before { attributes: vec![], doc: None, hidden: None };
    let Some(parent) = l.tree.parent(n) else { return found };
    let mut at = n;
    let mut covered = l.span(parent).start;
    while let Some(previous) = previous_sibling(l, at, parent) {
        if at == n {
            covered = l.span(previous).end;
        }
        match l.kind(previous) {
            ATTRIBUTE_ITEM => found.attributes.push(previous),
            LINE_COMMENT | BLOCK_COMMENT if is_doc(l, previous, field::OUTER) => {
                let span = without_line_end(l, l.span(previous));
                found.doc = Some(Span::new(span.start, found.doc.map_or(span.end, |doc| doc.end)));
            }
            LINE_COMMENT | BLOCK_COMMENT => {}
            _ => break,
        }
        at = previous;
    }
    found.attributes.reverse();
    found.hidden = hidden_start(l, n, covered);
    found
}

/// Where the hidden words directly before `n` begin: words that no node covers.
fn hidden_start(l: &Lowering<'_>, n: NodeId, covered: u32) -> Option<u32> {
    let mut start = None;
    let mut before = Span::new(covered, l.span(n).start).bytes(l.text).trim_ascii_end();
    while let Some(word) = HIDDEN.iter().find(|word| before.ends_with(word)) {
        let at = before.len() - word.len();
        start = Some(covered + at as u32);
        before = before[..at].trim_ascii_end();
    }
    start
}

/// The child of `parent` before its child `n`. Siblings that matter here are flat, so climbing is short.
fn previous_sibling(l: &Lowering<'_>, n: NodeId, parent: NodeId) -> Option<NodeId> {
    let mut at = n.0.checked_sub(1).map(NodeId).filter(|at| *at > parent)?;
    while let Some(above) = l.tree.parent(at).filter(|above| *above != parent) {
        at = above;
    }
    Some(at)
}

fn is_doc(l: &Lowering<'_>, comment: NodeId, marker: u8) -> bool {
    l.child(comment, marker).is_some()
}

/// A line's documentation comment takes the line end with it.
fn without_line_end(l: &Lowering<'_>, span: Span) -> Span {
    let bytes = span.bytes(l.text);
    let kept = bytes.trim_ascii_end().len() as u32;
    Span::new(span.start, span.start + kept)
}

impl Before {
    /// Completes `definition`: its span begins with its first attribute.
    pub(super) fn apply(self, l: &mut Lowering<'_>, definition: DefId) {
        l.definition_mut(definition).doc = self.doc;
        if let Some(start) = self.hidden {
            l.definition_mut(definition).span.start = start;
            if l.text[start as usize..].starts_with(b"pub") {
                l.definition_mut(definition).visibility = Visibility::Public;
            }
        }
        let Some(first) = self.attributes.first() else { return };
        l.definition_mut(definition).span.start = l.span(*first).start;
        for item in &self.attributes {
            derive(l, definition, *item);
        }
        let named: Vec<(NodeId, NameId)> =
            self.attributes.iter().map(|item| (*item, tokens::attribute_name(l, *item))).collect();
        l.annotate(definition, &named);
    }
}

/// `#[derive(A, b::C)]` implements these traits.
fn derive(l: &mut Lowering<'_>, definition: DefId, item: NodeId) {
    let Some(attribute) = l.child_of_kind(item, ATTRIBUTE) else { return };
    let derives = l.first_named(attribute).is_some_and(|name| l.bytes(name) == b"derive");
    let Some(tree) = l.child(attribute, field::ARGUMENTS).filter(|_| derives) else { return };
    let mut path: Vec<NameId> = vec![];
    let tokens: Vec<NodeId> = l.children(tree).filter(|token| !l.node(*token).is_extra()).collect();
    for token in tokens {
        match l.kind(token) {
            IDENTIFIER | CRATE | SELF | SUPER => path.push(l.name(token)),
            T_COMMA | T_RPAREN => path.clear(),
            _ => continue,
        }
        let last = l.tree.next_sibling(token).is_none_or(|next| l.kind(next) != T_COLON_COLON);
        if last && !path.is_empty() {
            let ty = l.named_type(token, &path, &[]);
            l.inherit(definition, SupertypeKind::Implements, ty);
        }
    }
}

/// Documentation inside a module: `//!` comments at its start.
pub(super) fn inner_doc(l: &Lowering<'_>, body: NodeId) -> Option<Span> {
    let mut doc: Option<Span> = None;
    for child in l.children(body).skip(1).take_while(|child| l.node(*child).is_extra()) {
        if is_doc(l, child, field::INNER) {
            let span = without_line_end(l, l.span(child));
            doc = Some(Span::new(doc.map_or(span.start, |doc| doc.start), span.end));
        }
    }
    doc
}

/// Who may use the item `n`: as written, else as where it stands says.
pub(super) fn visibility(l: &Lowering<'_>, n: NodeId) -> Visibility {
    match l.child_of_kind(n, VISIBILITY_MODIFIER) {
        Some(modifier) => written(l, modifier),
        None if implements_trait(l, n) => Visibility::Public,
        None => default_visibility(l),
    }
}

/// Whether `n` is a member of an `impl Trait for Type`: then it is as visible as the trait.
fn implements_trait(l: &Lowering<'_>, n: NodeId) -> bool {
    let around = l.tree.parent(n).and_then(|list| l.tree.parent(list));
    around.is_some_and(|around| l.kind(around) == IMPL_ITEM && l.child(around, field::TRAIT).is_some())
}

/// What a visibility modifier says.
pub(super) fn written(l: &Lowering<'_>, modifier: NodeId) -> Visibility {
    let restriction = l.named_children(modifier).next().map(|path| l.kind(path));
    match restriction {
        None => Visibility::Public,
        Some(CRATE) => Visibility::Package,
        Some(SELF) => Visibility::Private,
        Some(_) => Visibility::Restricted,
    }
}

fn default_visibility(l: &Lowering<'_>) -> Visibility {
    let Some(owner) = l.definition().map(|owner| l.definition_at(owner)) else { return Visibility::Private };
    match owner.kind {
        // Members of a trait and variants of an enum are as visible as it is.
        SymbolKind::Trait | SymbolKind::Enum => Visibility::Public,
        // Fields of a variant.
        SymbolKind::Constant => Visibility::Public,
        kind if kind.is_callable() => Visibility::Local,
        _ => Visibility::Private,
    }
}
