//! Names as declarations and expressions write them: plain, qualified, operators, destructors.

use super::kinds::*;
use crate::field;
use crate::lower::{Lowering, Value};
use crate::tree::NodeId;
use pellucid_model::{ExprId, ExprKind, NameId, Span, TypeId, Use};

/// What a declared name is besides a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Plain,
    Operator,
    Conversion,
    Destructor,
}

/// A name that a declarator declares.
pub(super) struct Declared {
    pub(super) text: NameId,
    pub(super) span: Span,
    pub(super) form: Form,
    /// The node of the last segment.
    pub(super) last: NodeId,
    /// Segments before it: `A` and `B<T>` of `A::B<T>::f`.
    pub(super) scopes: Vec<NodeId>,
}

/// Reads the name at the heart of a declarator, and claims it; `None` for what is no single name.
pub(super) fn declared(l: &mut Lowering<'_>, name: NodeId) -> Option<Declared> {
    let mut scopes = vec![];
    let mut last = name;
    while l.kind(last) == QUALIFIED_IDENTIFIER {
        scopes.extend(l.child(last, field::SCOPE));
        last = l.child(last, field::NAME)?;
    }
    // Arguments of a specialisation are visited; its name is not.
    while matches!(l.kind(last), TEMPLATE_FUNCTION | TEMPLATE_METHOD | TEMPLATE_TYPE) {
        last = l.child(last, field::NAME)?;
    }
    let (text, span, form) = match l.kind(last) {
        IDENTIFIER | FIELD_IDENTIFIER | TYPE_IDENTIFIER | PRIMITIVE_TYPE | NAMESPACE_IDENTIFIER
        | SIZED_TYPE_SPECIFIER => (l.name(last), l.span(last), Form::Plain),
        DESTRUCTOR_NAME => (compact(l, l.span(last)), l.span(last), Form::Destructor),
        OPERATOR_NAME => (compact(l, l.span(last)), l.span(last), Form::Operator),
        OPERATOR_CAST => {
            let end = l.child(last, field::DECLARATOR).map_or(l.node(last).end, |rest| end_before(l, rest));
            let span = Span::new(l.node(last).start, end);
            (compact(l, span), span, Form::Conversion)
        }
        _ => return None,
    };
    if form != Form::Conversion {
        l.claim(last);
    }
    Some(Declared { text, span, form, last, scopes })
}

/// Where the parameter list of a conversion operator begins: `operator T*()` is called up to there.
fn end_before(l: &Lowering<'_>, declarator: NodeId) -> u32 {
    let mut at = declarator;
    loop {
        if let Some(parameters) = l.child(at, field::PARAMETERS) {
            return l.node(parameters).start;
        }
        let next = l.named_children(at).find(|child| is_abstract(l.kind(*child)));
        match next {
            Some(next) => at = next,
            None => return l.node(declarator).start,
        }
    }
}

fn is_abstract(kind: u16) -> bool {
    matches!(
        kind,
        ABSTRACT_FUNCTION_DECLARATOR
            | ABSTRACT_POINTER_DECLARATOR
            | ABSTRACT_REFERENCE_DECLARATOR
            | ABSTRACT_PARENTHESIZED_DECLARATOR
    )
}

/// The text without white space, but for one blank between words.
fn compact(l: &mut Lowering<'_>, span: Span) -> NameId {
    let bytes = span.bytes(l.text);
    if !bytes.iter().any(u8::is_ascii_whitespace) {
        return l.intern_span(span);
    }
    let is_word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80;
    let mut text = String::new();
    for word in String::from_utf8_lossy(bytes).split_whitespace() {
        let ends = text.bytes().last().is_some_and(is_word);
        if ends && word.bytes().next().is_some_and(is_word) {
            text.push(' ');
        }
        text.push_str(word);
    }
    l.intern(&text)
}

/// The type that the segments before a declared name stand for, once they have been visited.
pub(super) fn receiver(l: &mut Lowering<'_>, scopes: &[NodeId]) -> Option<TypeId> {
    let last = *scopes.last()?;
    let mut path = vec![];
    scopes.iter().for_each(|scope| push_segment(l, *scope, &mut path));
    let args = type_args(l, last);
    Some(l.named_type(last, &path, &args))
}

/// Adds what one segment contributes to a path.
fn push_segment(l: &mut Lowering<'_>, segment: NodeId, path: &mut Vec<NameId>) {
    let named = l.ty(segment).and_then(|ty| l.named_parts(ty)).map(|(names, _)| names.to_vec());
    match named {
        // What stands before it is a segment of its own.
        Some(names) if l.kind(segment) == TEMPLATE_TYPE => path.extend(names.last()),
        Some(names) => path.extend(names),
        None if l.tree.is_leaf(segment) => path.push(l.name(segment)),
        None => {}
    }
}

/// The path of a segment with arguments, together with what stands before it: `std` and `is_same` in `std::is_same<A, B>::value`.
pub(super) fn path_to(l: &mut Lowering<'_>, segment: NodeId, name: NameId) -> Vec<NameId> {
    let mut scopes = vec![];
    let mut at = segment;
    while let Some(parent) = l.tree.parent(at).filter(|parent| l.kind(*parent) == QUALIFIED_IDENTIFIER) {
        scopes.extend(l.child(parent, field::SCOPE).filter(|scope| *scope != at));
        at = parent;
    }
    let mut path = vec![];
    scopes.iter().rev().for_each(|scope| push_segment(l, *scope, &mut path));
    path.push(name);
    path
}

fn type_args(l: &Lowering<'_>, segment: NodeId) -> Vec<TypeId> {
    l.ty(segment).and_then(|ty| l.named_parts(ty)).map(|(_, args)| args.to_vec()).unwrap_or_default()
}

/// The segments of a qualified name are no names of their own; what is done with it is done with the last.
pub(super) fn enter_qualified(l: &mut Lowering<'_>, n: NodeId) {
    let usage = l.usage(n);
    let Some(name) = l.child(n, field::NAME) else { return };
    match l.kind(name) {
        IDENTIFIER | TYPE_IDENTIFIER | DESTRUCTOR_NAME | OPERATOR_NAME => l.claim(name),
        _ if usage != Use::Read => l.set_usage(name, usage),
        _ => {}
    }
}

/// A qualified name is a type if its last segment is one, else a member of what stands before.
pub(super) fn leave_qualified(l: &mut Lowering<'_>, n: NodeId) {
    let part = matches!(l.parent_kind(n), QUALIFIED_IDENTIFIER | FIELD_INITIALIZER);
    if part || matches!(l.value(n), Value::Def(_)) {
        return;
    }
    let mut scopes = vec![];
    let mut last = n;
    while l.kind(last) == QUALIFIED_IDENTIFIER {
        scopes.extend(l.child(last, field::SCOPE));
        match l.child(last, field::NAME) {
            Some(name) => last = name,
            None => return,
        }
    }
    if matches!(l.kind(last), TYPE_IDENTIFIER | TEMPLATE_TYPE) {
        let mut path = vec![];
        scopes.iter().for_each(|scope| push_segment(l, *scope, &mut path));
        push_segment(l, last, &mut path);
        let args = type_args(l, last);
        let ty = l.named_type(n, &path, &args);
        return l.set_value(n, Value::Type(ty));
    }
    let usage = l.usage(n);
    let name = match l.kind(last) {
        TEMPLATE_FUNCTION | TEMPLATE_METHOD => l.child(last, field::NAME).unwrap_or(last),
        DEPENDENT_NAME => l.first_named(last).and_then(|inner| l.child(inner, field::NAME)).unwrap_or(last),
        _ => last,
    };
    let (text, name_span) = (l.name(name), l.span(name));
    match scope_expr(l, &scopes) {
        Some(base) => l.set_expr(n, ExprKind::Member { base, name: text, name_span, usage }),
        None => l.set_expr(n, ExprKind::Name { name: text, usage }),
    };
}

/// What stands before the last `::` as an expression: namespaces as names, a class with arguments as a type.
fn scope_expr(l: &mut Lowering<'_>, scopes: &[NodeId]) -> Option<ExprId> {
    let mut base: Option<ExprId> = None;
    for scope in scopes {
        let span = l.span(*scope);
        base = Some(match (l.ty(*scope), base) {
            (Some(ty), _) => l.push_expr(span, ExprKind::Type(ty)),
            (None, None) => {
                let name = l.name(*scope);
                l.push_expr(span, ExprKind::Name { name, usage: Use::Read })
            }
            (None, Some(base)) => {
                let name = l.name(*scope);
                l.push_expr(span, ExprKind::Member { base, name, name_span: span, usage: Use::Read })
            }
        });
    }
    base
}
