//! Items that a macro is given and nothing else: `cfg_rt! { pub mod runtime; }`.
//!
//! The grammar gives tokens. As a macro that takes whole items nearly always lets them through, perhaps under a condition,
//! they are shown to the parser without the macro around them.

use super::kinds::*;
use super::repair::hide;
use crate::family::Language;
use crate::lower::Lowering;
use crate::tree::{NodeId, Tree};
use pellucid_model::Span;

/// Macros within macros: each level is parsed again.
const DEEPEST: usize = 4;

/// Whether some macro may be given items.
pub(super) fn is_given(tree: &Tree) -> bool {
    candidates(tree).next().is_some()
}

/// Hides every macro around items in `masked`, a copy of `text`.
pub(super) fn unwrap(language: &Language, text: &[u8], tree: &Tree, masked: &mut [u8]) {
    let mut open: Vec<(Macro, usize)> = candidates(tree).map(|found| (found, 1)).collect();
    while let Some((Macro { span, inner }, depth)) = open.pop() {
        let Ok(tree) = Tree::parse(language, inner.bytes(text)) else { continue };
        if tree.error_bytes() > 0 || !has_items_only(&tree) {
            continue;
        }
        hide(&mut masked[span.start as usize..inner.start as usize]);
        hide(&mut masked[inner.end as usize..span.end as usize]);
        if depth < DEEPEST {
            open.extend(candidates(&tree).map(|found| (found.moved(inner.start), depth + 1)));
        }
    }
}

/// A macro, and what stands between its braces.
struct Macro {
    span: Span,
    inner: Span,
}

impl Macro {
    fn moved(self, by: u32) -> Self {
        let moved = |span: Span| Span::new(span.start + by, span.end + by);
        Self { span: moved(self.span), inner: moved(self.inner) }
    }
}

/// Macros that stand where items may, with braces around what may be items.
fn candidates(tree: &Tree) -> impl Iterator<Item = Macro> + '_ {
    (0..tree.nodes().len() as u32).filter_map(|at| candidate(tree, NodeId(at)))
}

fn candidate(tree: &Tree, at: NodeId) -> Option<Macro> {
    let node = tree.node(at);
    let stands_well = || tree.parent(at).map(|parent| tree.node(parent).kind);
    if node.kind != MACRO_INVOCATION || !matches!(stands_well(), Some(SOURCE_FILE | DECLARATION_LIST | BLOCK))
    {
        return None;
    }
    let parts: Vec<NodeId> = tree.children(tree.child_of_kind(at, TOKEN_TREE)?).collect();
    let (first, last) = (tree.node(*parts.first()?), tree.node(*parts.last()?));
    let mut kinds = parts[1..].iter().map(|part| tree.node(*part).kind).filter(|kind| !is_comment(*kind));
    let braced = first.kind == T_LBRACE && last.kind == T_RBRACE && !last.is_missing();
    (braced && kinds.next().is_some_and(begins_item))
        .then(|| Macro { span: node.span(), inner: Span::new(first.end, last.start) })
}

fn is_comment(kind: u16) -> bool {
    matches!(kind, LINE_COMMENT | BLOCK_COMMENT)
}

fn begins_item(kind: u16) -> bool {
    matches!(
        kind,
        KW_PUB | KW_FN | KW_STRUCT | KW_ENUM | KW_UNION | KW_TRAIT | KW_IMPL | KW_MOD | KW_USE | KW_TYPE
    ) || matches!(kind, KW_CONST | KW_UNSAFE | KW_EXTERN | KW_ASYNC | T_HASH)
}

/// Statics apart: what `thread_local!` makes of one is of another type than is written.
fn has_items_only(tree: &Tree) -> bool {
    let mut items = 0;
    for at in tree.children(NodeId(0)) {
        match tree.node(at).kind {
            FUNCTION_ITEM
            | FUNCTION_SIGNATURE_ITEM
            | STRUCT_ITEM
            | UNION_ITEM
            | ENUM_ITEM
            | TRAIT_ITEM
            | IMPL_ITEM
            | MOD_ITEM
            | USE_DECLARATION
            | EXTERN_CRATE_DECLARATION
            | FOREIGN_MOD_ITEM
            | TYPE_ITEM
            | CONST_ITEM => items += 1,
            ATTRIBUTE_ITEM | INNER_ATTRIBUTE_ITEM | MACRO_INVOCATION | MACRO_DEFINITION | EMPTY_STATEMENT => {
            }
            kind if is_comment(kind) => {}
            _ => return false,
        }
    }
    items > 0
}

/// The name of a macro that is hidden: `cfg_rt! {`.
pub(super) fn note_macro(l: &mut Lowering<'_>, gap: Span) {
    let text = gap.bytes(l.text);
    let Some(bang) = text.iter().position(|byte| *byte == b'!').filter(|_| text.contains(&b'{')) else {
        return;
    };
    let before = text[..bang].trim_ascii_end();
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_' || *byte >= 0x80;
    let start = before.iter().rposition(|byte| !is_part(byte)).map_or(0, |at| at + 1);
    if start < before.len() {
        l.note(Span::new(gap.start + start as u32, gap.start + bang as u32 + 1));
    }
}
