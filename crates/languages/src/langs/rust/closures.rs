//! Closures and locals among the tokens that a macro is given: what they bind is known by its shape.

use super::kinds::*;
use super::patterns;
use super::tokens::{Closure, bracket, next_token};
use crate::lower::{Lowering, NewDefinition};
use crate::tree::NodeId;
use pellucid_model::{
    Argument, DefId, ExprId, ExprKind, FlowKind, Modifiers, NameId, ScopeKind, Span, SymbolKind, TypeId,
    TypeKind, TypeOp,
};

/// Tokens between the bars of a closure; of more, it is taken as something else.
const MOST_TOKENS: usize = 200;
/// Type arguments within type arguments that are read.
const DEEPEST: u32 = 6;

/// The closure whose first bar is `n`: what was open before, where its body begins, and where it ends.
pub(super) fn begin(l: &mut Lowering<'_>, n: NodeId, limit: u32) -> Option<(Closure, u32, u32)> {
    let parameters = parameters(l, n)?;
    let close = *parameters.last().unwrap_or(&n);
    let body = body(l, close)?;
    let end = end(l, body, limit);
    let (scope, outer) = (l.scope(), l.definition());
    let definition = l.define(n, NewDefinition::called(SymbolKind::Lambda, NameId::EMPTY));
    l.open_declaration(n, definition, ScopeKind::Function);
    let last = NodeId(end.saturating_sub(1).max(body.0));
    l.extend_definition(definition, l.span(last).end);
    let inner = parameters.split_last().map_or(&[][..], |(_, rest)| rest);
    for parameter in
        inner.split(|token| l.kind(*token) == T_COMMA).map(<[NodeId]>::to_vec).collect::<Vec<_>>()
    {
        define_parameter(l, &parameter);
    }
    Some((Closure { definition, scope, outer }, body.0, end))
}

/// The tokens after the first bar up to the closing one; none for `||`.
fn parameters(l: &Lowering<'_>, n: NodeId) -> Option<Vec<NodeId>> {
    if l.kind(n) == T_PIPE_PIPE {
        return Some(vec![]);
    }
    let mut found = vec![];
    let mut at = n;
    while found.len() < MOST_TOKENS {
        at = next_token(l, at)?;
        found.push(at);
        match l.kind(at) {
            T_PIPE => return Some(found),
            T_SEMI | T_EQ_GT | T_EQ => return None,
            _ => {}
        }
    }
    None
}

/// The first token of the body, behind the result type if one is written.
fn body(l: &Lowering<'_>, close: NodeId) -> Option<NodeId> {
    let mut at = next_token(l, close)?;
    if l.kind(at) == T_MINUS_GT {
        for _ in 0..MOST_TOKENS {
            at = next_token(l, at)?;
            if l.kind(at) == TOKEN_TREE && bracket(l, at) == T_LBRACE {
                return Some(at);
            }
        }
        return None;
    }
    (l.kind(at) != T_COMMA).then_some(at)
}

/// The node before which the body is over.
fn end(l: &Lowering<'_>, body: NodeId, limit: u32) -> u32 {
    if l.kind(body) == TOKEN_TREE && bracket(l, body) == T_LBRACE {
        return l.node(body).next.min(limit);
    }
    let mut at = body;
    while let Some(next) = next_token(l, at).filter(|next| next.0 < limit) {
        if matches!(l.kind(next), T_COMMA | T_SEMI | T_EQ_GT) {
            return next.0;
        }
        at = next;
    }
    l.node(at).next.min(limit)
}

/// `a`, `mut a`, `&a`, each also with a type; of other patterns the names are bound only.
fn define_parameter(l: &mut Lowering<'_>, tokens: &[NodeId]) {
    let colon = tokens.iter().position(|token| l.kind(*token) == T_COLON);
    let (pattern, ty) = tokens.split_at(colon.unwrap_or(tokens.len()));
    let names: Vec<NodeId> = pattern.iter().copied().filter(|token| l.kind(*token) == IDENTIFIER).collect();
    let trees: Vec<NodeId> = pattern.iter().copied().filter(|token| l.kind(*token) == TOKEN_TREE).collect();
    let ty = ty.split_first().and_then(|(_, ty)| type_of(l, ty, 0));
    match (names.as_slice(), trees.is_empty(), pattern.first()) {
        ([name], true, _) => {
            let definition = l.define(*name, NewDefinition::named(SymbolKind::Parameter, *name));
            l.definition_mut(definition).ty = ty;
        }
        (_, _, Some(first)) => {
            let new = NewDefinition::called(SymbolKind::Parameter, NameId::EMPTY);
            let definition = l.define(*first, new);
            l.definition_mut(definition).ty = ty;
            for tree in trees {
                bind_names(l, tree);
            }
        }
        _ => {}
    }
}

fn bind_names(l: &mut Lowering<'_>, tree: NodeId) {
    let inside = (tree.0 + 1..l.node(tree).next).map(NodeId).take(MOST_TOKENS);
    let names: Vec<NodeId> =
        inside.filter(|token| l.kind(*token) == IDENTIFIER && patterns::is_lower(l, *token)).collect();
    for name in names {
        l.define(name, NewDefinition::named(SymbolKind::Variable, name));
    }
}

/// The type that tokens spell, if it is a path or reference with simple type arguments.
fn type_of(l: &mut Lowering<'_>, tokens: &[NodeId], depth: u32) -> Option<TypeId> {
    let (first, rest) = tokens.split_first()?;
    match l.kind(*first) {
        T_AMP => {
            let inner = type_of(l, rest, depth)?;
            Some(l.push_type_at(l.span(*first), TypeKind::Of(TypeOp::Reference, inner)))
        }
        MUTABLE_SPECIFIER | LIFETIME => type_of(l, rest, depth),
        IDENTIFIER if matches!(l.bytes(*first), b"dyn" | b"impl") => type_of(l, rest, depth),
        KW_IMPL => type_of(l, rest, depth),
        _ => named_type(l, tokens, depth),
    }
}

fn named_type(l: &mut Lowering<'_>, tokens: &[NodeId], depth: u32) -> Option<TypeId> {
    let mut path = vec![];
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        match l.kind(*token) {
            IDENTIFIER | PRIMITIVE_TYPE | SELF | SUPER | CRATE => path.push(*token),
            T_COLON_COLON => {}
            _ => break,
        }
        at += 1;
    }
    let (first, last) = (*path.first()?, *path.last()?);
    let mut args = vec![];
    if tokens.get(at).is_some_and(|token| l.kind(*token) == T_LT) && depth < DEEPEST {
        let inside: Vec<NodeId> = tokens[at + 1..].to_vec();
        for argument in arguments(l, &inside) {
            args.extend(type_of(l, &argument, depth + 1));
        }
    }
    let names: Vec<NameId> = path.iter().map(|token| l.name(*token)).collect();
    let (path, args) = (l.name_list(&names), l.type_list(&args));
    let span = Span::new(l.span(first).start, l.span(last).end);
    Some(l.push_type_at(span, TypeKind::Named { path, args }))
}

/// Tokens between commas up to the `>` that closes.
fn arguments(l: &Lowering<'_>, tokens: &[NodeId]) -> Vec<Vec<NodeId>> {
    let mut found = vec![vec![]];
    let mut open = 1i32;
    for token in tokens {
        open += match l.kind(*token) {
            T_LT => 1,
            T_GT => -1,
            T_GT_GT => -2,
            _ => 0,
        };
        if open <= 0 {
            break;
        }
        match (l.kind(*token), open) {
            (T_COMMA, 1) => found.push(vec![]),
            _ => {
                if let Some(last) = found.last_mut() {
                    last.push(*token);
                }
            }
        }
    }
    found
}

/// The closure's body is read: its value, and what was open before.
pub(super) fn finish(l: &mut Lowering<'_>, closure: Closure, args: &[Argument]) -> ExprId {
    let span = l.definition_at(closure.definition).span;
    if let [only] = args {
        let at = l.expr_at(only.value).span;
        l.flow_at(at, FlowKind::Return(Some(only.value)));
    }
    l.leave_definition(closure.scope, closure.outer);
    l.push_expr(span, ExprKind::Lambda(closure.definition))
}

/// `let a = ...;` and `let mut a: T = ...;` define a local.
pub(super) fn let_binding(l: &mut Lowering<'_>, n: NodeId) -> Option<DefId> {
    let mut name = next_token(l, n)?;
    let mut modifiers = Modifiers::NONE;
    if l.kind(name) == MUTABLE_SPECIFIER {
        modifiers = Modifiers::MUTABLE;
        name = next_token(l, name)?;
    }
    let next = next_token(l, name)?;
    if l.kind(name) != IDENTIFIER || !patterns::is_lower(l, name) || !matches!(l.kind(next), T_EQ | T_COLON) {
        return None;
    }
    let mut ty = vec![];
    if l.kind(next) == T_COLON {
        let mut at = next;
        while let Some(token) = next_token(l, at).filter(|token| !matches!(l.kind(*token), T_EQ | T_SEMI)) {
            ty.push(token);
            at = token;
            if ty.len() > MOST_TOKENS {
                return None;
            }
        }
    }
    let definition = l.define(name, NewDefinition::named(SymbolKind::Variable, name).modifiers(modifiers));
    let ty = type_of(l, &ty, 0);
    l.definition_mut(definition).ty = ty;
    Some(definition)
}
