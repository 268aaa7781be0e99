//! Modifiers, annotations, visibility, documentation comments.

use super::super::kinds::*;
use super::{dotted, expressions, is_name};
use crate::field;
use crate::lower::{Lowering, Value};
use crate::tree::NodeId;
use pellucid_model::{Argument, DefId, ExprKind, ListId, Modifiers, NameId, Span, SymbolKind, Visibility};

/// What stands before a declaration.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Before {
    visibility: Option<Visibility>,
    pub(super) modifiers: Modifiers,
}

impl Before {
    /// Who may use a member: as written, else by where it stands.
    pub(super) fn visibility(self, lowering: &Lowering<'_>) -> Visibility {
        match owner_kind(lowering) {
            Some(kind) if !kind.is_type() && kind != SymbolKind::Module => Visibility::Local,
            Some(SymbolKind::Interface) => self.visibility.unwrap_or(Visibility::Public),
            _ => self.visibility.unwrap_or(Visibility::Package),
        }
    }
}

/// Kind of the innermost definition that is open.
pub(super) fn owner_kind(lowering: &Lowering<'_>) -> Option<SymbolKind> {
    lowering.definition().map(|definition| lowering.definition_at(definition).kind)
}

/// Reads the modifiers of a declaration.
pub(super) fn before(lowering: &Lowering<'_>, n: NodeId) -> Before {
    let mut before = Before::default();
    let Some(modifiers) = modifiers_of(lowering, n) else { return before };
    for child in lowering.children(modifiers) {
        let modifier = match lowering.kind(child) {
            KW_PUBLIC => {
                before.visibility = Some(Visibility::Public);
                continue;
            }
            KW_PROTECTED => {
                before.visibility = Some(Visibility::Protected);
                continue;
            }
            KW_PRIVATE => {
                before.visibility = Some(Visibility::Private);
                continue;
            }
            MARKER_ANNOTATION if lowering.bytes(child) == b"@Override" => Modifiers::OVERRIDE,
            kind => modifier(kind),
        };
        before.modifiers = before.modifiers.with(modifier);
    }
    before
}

fn modifier(kind: u16) -> Modifiers {
    match kind {
        KW_ABSTRACT => Modifiers::ABSTRACT,
        KW_STATIC => Modifiers::STATIC,
        KW_FINAL => Modifiers::FINAL,
        KW_DEFAULT => Modifiers::DEFAULT,
        KW_SYNCHRONIZED => Modifiers::SYNCHRONIZED,
        KW_NATIVE => Modifiers::EXTERN,
        KW_TRANSIENT => Modifiers::TRANSIENT,
        KW_VOLATILE => Modifiers::VOLATILE,
        KW_SEALED => Modifiers::SEALED,
        _ => Modifiers::NONE,
    }
}

pub(super) fn modifiers_of(lowering: &Lowering<'_>, n: NodeId) -> Option<NodeId> {
    let first = lowering.children(n).find(|child| !lowering.node(*child).is_extra())?;
    (lowering.kind(first) == MODIFIERS).then_some(first)
}

/// What annotations name is looked up where the declaration stands, not inside it.
pub(super) fn enter(lowering: &mut Lowering<'_>, n: NodeId) {
    let Some(parent) = lowering.tree.parent(n) else { return };
    if let Value::Def(definition) = lowering.value(parent) {
        let outside = lowering.definition_at(definition).scope;
        lowering.enter_scope(outside);
    }
}

pub(super) fn enter_annotation(lowering: &mut Lowering<'_>, n: NodeId) {
    if let Some(name) = lowering.child(n, field::NAME) {
        lowering.claim(name);
    }
}

/// An annotation with arguments is a call of its type; one without, away from a declaration, a use of it.
pub(super) fn leave_annotation(lowering: &mut Lowering<'_>, n: NodeId) {
    let Some(name) = lowering.child(n, field::NAME) else { return };
    let declares = lowering.parent_kind(n) == MODIFIERS;
    let arguments = lowering.child(n, field::ARGUMENTS);
    if declares && arguments.is_none() {
        return;
    }
    let path: Vec<NameId> = path(lowering, name);
    let ty = lowering.named_type(name, &path, &[]);
    let callee = lowering.push_expr(lowering.span(name), ExprKind::Type(ty));
    match arguments {
        None => lowering.set_value(n, Value::Expr(callee)),
        Some(arguments) => {
            let arguments = annotation_arguments(lowering, arguments);
            lowering.call_expr(n, callee, &arguments, &[]);
        }
    }
}

/// Segments of a dotted name.
pub(super) fn path(lowering: &mut Lowering<'_>, name: NodeId) -> Vec<NameId> {
    let nodes = (name.0..lowering.node(name).next).map(NodeId);
    let segments: Vec<NodeId> = nodes.filter(|at| lowering.kind(*at) == IDENTIFIER).collect();
    segments.into_iter().map(|segment| lowering.name(segment)).collect()
}

fn annotation_arguments(lowering: &mut Lowering<'_>, n: NodeId) -> Vec<Argument> {
    let each = |lowering: &mut Lowering<'_>, child: NodeId| {
        let (key, value) = match lowering.kind(child) {
            ELEMENT_VALUE_PAIR => {
                (lowering.child(child, field::KEY), lowering.child(child, field::VALUE).unwrap_or(child))
            }
            _ => (None, child),
        };
        let name = key.map_or(NameId::EMPTY, |key| lowering.name(key));
        Argument { name, value: expressions::value_of(lowering, value) }
    };
    let children: Vec<NodeId> = lowering.named_children(n).collect();
    children.into_iter().map(|child| each(lowering, child)).collect()
}

/// Records the annotations before the declaration `n` as those of `definition`. For use when `n` is left.
pub(super) fn annotate(lowering: &mut Lowering<'_>, definition: DefId, n: NodeId) -> ListId {
    let Some(modifiers) = modifiers_of(lowering, n) else { return ListId::default() };
    annotate_from(lowering, definition, modifiers)
}

/// Records the annotations that are direct children of `n`.
pub(super) fn annotate_from(lowering: &mut Lowering<'_>, definition: DefId, n: NodeId) -> ListId {
    let annotations: Vec<NodeId> =
        lowering.children(n).filter(|child| is_annotation(lowering.kind(*child))).collect();
    if annotations.is_empty() {
        return ListId::default();
    }
    let named: Vec<(NodeId, NameId)> = annotations
        .into_iter()
        .map(|annotation| (annotation, annotation_name(lowering, annotation)))
        .collect();
    lowering.annotate(definition, &named);
    lowering.definition_at(definition).annotations
}

fn annotation_name(lowering: &mut Lowering<'_>, n: NodeId) -> NameId {
    let name = lowering.children(n).find(|child| is_name(lowering.kind(*child)));
    name.map_or(NameId::EMPTY, |name| dotted(lowering, name))
}

/// Whether `kind` is an annotation.
pub(super) fn is_annotation(kind: u16) -> bool {
    matches!(kind, ANNOTATION | MARKER_ANNOTATION)
}

/// Takes the documentation comment before `n`: the nearest `/** */` among the comments that stand there, or a run of `///`.
pub(super) fn document(lowering: &mut Lowering<'_>, definition: DefId, n: NodeId) {
    let parent = lowering.tree.parent(n);
    let mut doc: Option<Span> = None;
    let mut at = n;
    while let Some(previous) = at.0.checked_sub(1).map(NodeId) {
        let comment = matches!(lowering.kind(previous), LINE_COMMENT | BLOCK_COMMENT);
        if !comment || lowering.tree.parent(previous) != parent {
            break;
        }
        let (bytes, span) = (lowering.bytes(previous), lowering.span(previous));
        if bytes.starts_with(b"///") {
            doc = Some(Span::new(span.start, doc.map_or(span.end, |doc| doc.end)));
        } else if doc.is_some() {
            break;
        } else if bytes.starts_with(b"/**") && bytes.len() > 4 {
            doc = Some(span);
            break;
        }
        at = previous;
    }
    lowering.definition_mut(definition).doc = doc;
}
