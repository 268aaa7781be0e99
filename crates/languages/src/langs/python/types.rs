//! Python's types as written.
//!
//! A type is an expression to the grammar. What can stand for a type in it (names, subscripts, unions, strings) is turned
//! into types before it is visited, bottom-up and without recursion; what cannot (calls in `Annotated`) stays an
//! expression.

use super::bindings::{binding_scope, define_at, visibility};
use super::forward;
use super::kinds::*;
use crate::field;
use crate::lower::{Lowering, NewDefinition, Value};
use crate::tree::NodeId;
use pellucid_model::{
    DefId, Modifiers, NameId, ScopeId, ScopeKind, SupertypeKind, SymbolKind, TypeId, TypeKind, TypeOp,
};

/// Longest dotted name, and longest union, that is taken apart.
const LONGEST: usize = 64;

pub(super) fn enter_type(l: &mut Lowering<'_>, n: NodeId) {
    if l.value(n) != Value::None {
        return;
    }
    // A result type is evaluated outside the function, as the types of its parameters are.
    if l.node(n).field == field::RETURN_TYPE
        && let Some(outer) = l.scope_at(l.scope()).parent
    {
        l.enter_scope(outer);
    }
    convert(l, n);
}

/// Whether a node of this kind may stand for a type or hold types.
fn is_typelike(kind: u16) -> bool {
    matches!(
        kind,
        TYPE | IDENTIFIER
            | NONE
            | ELLIPSIS
            | ATTRIBUTE
            | MEMBER_TYPE
            | DOTTED_NAME
            | SUBSCRIPT
            | GENERIC_TYPE
            | TYPE_PARAMETER
            | BINARY_OPERATOR
            | UNION_TYPE
            | STRING
            | LIST
            | TUPLE
            | PARENTHESIZED_EXPRESSION
            | SPLAT_TYPE
            | LIST_SPLAT
            | LIST_SPLAT_PATTERN
            | CONSTRAINED_TYPE
            | INTEGER
            | TRUE
            | FALSE
            | UNARY_OPERATOR
    )
}

/// Turns the expression at `root` into types.
pub(super) fn convert(l: &mut Lowering<'_>, root: NodeId) {
    let end = l.node(root).next;
    let mut found = Vec::with_capacity(4);
    let mut at = root.0;
    while at < end {
        let n = NodeId(at);
        at = if is_typelike(l.kind(n)) {
            found.push(n);
            at + 1
        } else {
            l.node(n).next
        };
    }
    for n in found.into_iter().rev() {
        if let Some(ty) = one(l, n) {
            l.set_value(n, Value::Type(ty));
        }
        if l.tree.is_leaf(n) || l.kind(n) == STRING {
            l.claim(n);
        }
    }
}

/// The type at `n`, whose parts have been turned into types.
fn one(l: &mut Lowering<'_>, n: NodeId) -> Option<TypeId> {
    match l.kind(n) {
        TYPE | PARENTHESIZED_EXPRESSION => {
            let inner = l.first_named(n)?;
            Some(l.type_or_opaque(inner))
        }
        IDENTIFIER | NONE if !is_part(l, n) => {
            let name = l.name(n);
            Some(l.named_type(n, &[name], &[]))
        }
        ATTRIBUTE | MEMBER_TYPE | DOTTED_NAME if !is_part(l, n) => path(l, n),
        SUBSCRIPT => {
            let base = l.child(n, field::VALUE)?;
            let args: Vec<NodeId> = l.children_in(n, field::SUBSCRIPT).collect();
            Some(generic(l, n, base, &args))
        }
        GENERIC_TYPE => {
            let base = l.first_named(n)?;
            let args =
                l.child_of_kind(n, TYPE_PARAMETER).map(|list| l.named_children(list).collect::<Vec<_>>());
            Some(generic(l, n, base, &args.unwrap_or_default()))
        }
        BINARY_OPERATOR | UNION_TYPE => union(l, n),
        STRING => Some(forward::string(l, n)),
        LIST | TUPLE => {
            let items: Vec<NodeId> = l.named_children(n).collect();
            let items: Vec<TypeId> = items.into_iter().map(|item| l.type_or_opaque(item)).collect();
            let list = l.type_list(&items);
            Some(l.push_type(n, TypeKind::Tuple(list)))
        }
        SPLAT_TYPE | LIST_SPLAT | LIST_SPLAT_PATTERN => {
            let inner = l.first_named(n)?;
            let inner = l.type_or_opaque(inner);
            Some(l.push_type(n, TypeKind::Of(TypeOp::Variadic, inner)))
        }
        INTEGER | TRUE | FALSE | UNARY_OPERATOR | ELLIPSIS => {
            let text = l.name(n);
            Some(l.push_type(n, TypeKind::Literal(text)))
        }
        _ => None,
    }
}

/// Whether a name is part of a dotted name that is one type.
fn is_part(l: &Lowering<'_>, n: NodeId) -> bool {
    let around = l.tree.parent(n).map(|around| skip_type(l, around));
    around.is_some_and(|around| matches!(l.kind(around), ATTRIBUTE | MEMBER_TYPE | DOTTED_NAME))
}

/// The node around a `type` that holds nothing else.
fn skip_type(l: &Lowering<'_>, n: NodeId) -> NodeId {
    match l.tree.parent(n) {
        Some(around) if l.kind(n) == TYPE && l.kind(around) == MEMBER_TYPE => around,
        _ => n,
    }
}

/// `a.b.C`, from its outermost node.
fn path(l: &mut Lowering<'_>, n: NodeId) -> Option<TypeId> {
    let mut names = vec![];
    let end = l.node(n).next;
    for at in n.0 + 1..end {
        match l.kind(NodeId(at)) {
            IDENTIFIER if names.len() < LONGEST => names.push(l.name(NodeId(at))),
            ATTRIBUTE | MEMBER_TYPE | TYPE | T_DOT => {}
            _ => return None,
        }
    }
    Some(l.named_type(n, &names, &[]))
}

fn generic(l: &mut Lowering<'_>, n: NodeId, base: NodeId, args: &[NodeId]) -> TypeId {
    let base = l.type_or_opaque(base);
    let path: Vec<NameId> = l.named_parts(base).map(|(path, _)| path.to_vec()).unwrap_or_default();
    let values = match path.last().map(|last| l.name_text(*last)) {
        Some("Literal") => 0,
        Some("Annotated") => 1,
        _ => args.len(),
    };
    let mut list = Vec::with_capacity(args.len());
    for (at, arg) in args.iter().enumerate() {
        list.push(if at < values { l.type_or_opaque(*arg) } else { literal(l, *arg) });
    }
    l.named_type(n, &path, &list)
}

/// An argument that is a value: the strings of `Literal["a"]` name no types.
fn literal(l: &mut Lowering<'_>, arg: NodeId) -> TypeId {
    let inner = l.first_named(arg).filter(|_| l.kind(arg) == TYPE).unwrap_or(arg);
    if l.kind(inner) != STRING {
        return l.type_or_opaque(arg);
    }
    let text = l.child_of_kind(inner, STRING_CONTENT).map_or(NameId::EMPTY, |content| l.name(content));
    l.push_type(inner, TypeKind::Literal(text))
}

/// `A | B | C`, from its outermost node; the operators nest to the left.
fn union(l: &mut Lowering<'_>, n: NodeId) -> Option<TypeId> {
    if !is_union(l, n) {
        return None;
    }
    let around = l
        .tree
        .parent(n)
        .map(|around| if l.kind(around) == TYPE { l.tree.parent(around) } else { Some(around) });
    if let Some(Some(around)) = around
        && is_union(l, around)
        && l.node(around).start == l.node(n).start
    {
        return None;
    }
    let mut members = vec![];
    let mut at = n;
    loop {
        let mut operands = l.named_children(at);
        let (left, right) = (operands.next()?, operands.next()?);
        members.push(l.type_or_opaque(right));
        let inner = l.first_named(left).filter(|_| l.kind(left) == TYPE).unwrap_or(left);
        if is_union(l, inner) && members.len() < LONGEST * LONGEST {
            at = inner;
        } else {
            members.push(l.type_or_opaque(left));
            break;
        }
    }
    members.reverse();
    let list = l.type_list(&members);
    Some(l.push_type(n, TypeKind::Union(list)))
}

fn is_union(l: &Lowering<'_>, n: NodeId) -> bool {
    matches!(l.kind(n), UNION_TYPE | BINARY_OPERATOR) && l.has(n, T_PIPE)
}

/// The last segment of a named type's path.
pub(super) fn last_segment<'l>(l: &'l Lowering<'_>, ty: TypeId) -> &'l str {
    l.named_parts(ty).and_then(|(path, _)| path.last()).map_or("", |last| l.name_text(*last))
}

/// `[T, *Ts, **P, U: bound]` of PEP 695: type parameters of the open definition, in the scope of its header.
pub(super) fn define_type_parameters(l: &mut Lowering<'_>, list: NodeId, header: ScopeId) {
    l.claim(list);
    let parameters: Vec<NodeId> = l.named_children(list).collect();
    for parameter in parameters {
        define_type_parameter(l, parameter, header);
    }
}

fn define_type_parameter(l: &mut Lowering<'_>, parameter: NodeId, header: ScopeId) {
    let Some(shape) = l.first_named(parameter) else { return };
    let (name, bound, modifiers) = match l.kind(shape) {
        IDENTIFIER => (Some(shape), None, Modifiers::NONE),
        SPLAT_TYPE => (l.first_named(shape), None, Modifiers::VARIADIC),
        CONSTRAINED_TYPE => {
            let mut parts = l.named_children(shape);
            (parts.next().and_then(|name| l.first_named(name)), parts.next(), Modifiers::NONE)
        }
        _ => (None, None, Modifiers::NONE),
    };
    let Some(name) = name.filter(|name| l.kind(*name) == IDENTIFIER) else { return };
    let new = NewDefinition::named(SymbolKind::TypeParameter, name).modifiers(modifiers);
    let definition = define_at(l, parameter, parameter, header, new);
    if let Some(bound) = bound {
        convert(l, bound);
        let ty = l.type_or_opaque(bound);
        l.definition_mut(definition).ty = Some(ty);
        l.inherit(definition, SupertypeKind::Bound, ty);
    }
}

/// `type X[T] = ...`.
pub(super) fn enter_alias(l: &mut Lowering<'_>, n: NodeId) {
    let Some(left) = l.child(n, field::LEFT) else { return };
    l.claim(left);
    let shape = l.first_named(left).unwrap_or(left);
    let generic = l.kind(shape) == GENERIC_TYPE;
    let name = if generic { l.first_named(shape) } else { Some(shape) };
    let Some(name) = name.filter(|name| l.kind(*name) == IDENTIFIER) else { return };
    let scope = binding_scope(l);
    let visible = visibility(l, scope, name);
    let definition =
        define_at(l, n, n, scope, NewDefinition::named(SymbolKind::TypeAlias, name).visibility(visible));
    let header = l.open_declaration(n, definition, ScopeKind::Header);
    if let Some(list) = l.child_of_kind(shape, TYPE_PARAMETER).filter(|_| generic) {
        define_type_parameters(l, list, header);
    }
}

pub(super) fn leave_alias(l: &mut Lowering<'_>, n: NodeId) {
    if let (Value::Def(definition), Some(right)) = (l.value(n), l.child(n, field::RIGHT)) {
        let ty = l.type_or_opaque(right);
        set_type(l, definition, ty);
    }
}

fn set_type(l: &mut Lowering<'_>, definition: DefId, ty: TypeId) {
    l.definition_mut(definition).ty = Some(ty);
}
