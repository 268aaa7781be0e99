//! Python's expressions.

use super::bindings::{bind_target, places};
use super::classes::string_text;
use super::imports;
use super::kinds::*;
use super::narrow;
use crate::field;
use crate::lower::{Lowering, Value};
use crate::tree::NodeId;
use pellucid_model::{
    Argument, Construct, EventFlags, ExprId, ExprKind, FlowKind, LiteralKind, Modifiers, NameId, ScopeKind,
    Slot, Span, Use, WrapOp,
};

/// Longest chain of string literals side by side whose text is put together.
const STRINGS_JOINED: usize = 32;

/// What was turned into a type before is no expression.
fn is_type(l: &Lowering<'_>, n: NodeId) -> bool {
    matches!(l.value(n), Value::Type(_))
}

pub(super) fn leave_name(l: &mut Lowering<'_>, n: NodeId) {
    if !is_type(l, n) {
        l.name_expr(n);
    }
}

pub(super) fn enter_attribute(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(member) = l.child(n, field::ATTRIBUTE) {
        l.claim(member);
    }
}

pub(super) fn leave_attribute(l: &mut Lowering<'_>, n: NodeId) {
    let (Some(base), Some(member)) = (l.child(n, field::OBJECT), l.child(n, field::ATTRIBUTE)) else {
        return;
    };
    if !is_type(l, n) {
        let base = l.expr(base);
        l.member_expr(n, base, member);
    }
}

pub(super) fn enter_call(l: &mut Lowering<'_>, n: NodeId) {
    l.mark_event(n, Construct::Call, EventFlags::NONE);
    if let Some(function) = l.child(n, field::FUNCTION) {
        l.set_usage(function, Use::Call);
    }
}

pub(super) fn enter_keyword(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(name) = l.child(n, field::NAME) {
        l.claim(name);
    }
}

pub(super) fn leave_call(l: &mut Lowering<'_>, n: NodeId) {
    let Some(function) = l.child(n, field::FUNCTION) else { return };
    if l.kind(function) == IDENTIFIER && l.bytes(function) == b"super" {
        l.set_expr(n, ExprKind::Super);
        return;
    }
    let callee = l.expr(function);
    let list = l.child(n, field::ARGUMENTS);
    let args: Vec<Argument> = match list {
        Some(list) if l.kind(list) == GENERATOR_EXPRESSION => l.positional([list]),
        Some(list) => {
            let nodes: Vec<NodeId> = l.named_children(list).collect();
            nodes.into_iter().map(|node| argument(l, node)).collect()
        }
        None => vec![],
    };
    l.call_expr(n, callee, &args, &[]);
    imports::note_dynamic(l, n, function);
}

fn argument(l: &mut Lowering<'_>, node: NodeId) -> Argument {
    if l.kind(node) != KEYWORD_ARGUMENT {
        return Argument { name: NameId::EMPTY, value: l.expr(node) };
    }
    let name = l.child(node, field::NAME).map_or(NameId::EMPTY, |name| l.name(name));
    let value = l.child(node, field::VALUE).unwrap_or(node);
    Argument { name, value: l.expr(value) }
}

/// `a[i]`; a slice that is read has what the whole has.
pub(super) fn leave_subscript(l: &mut Lowering<'_>, n: NodeId) {
    if is_type(l, n) {
        return;
    }
    let Some(base) = l.child(n, field::VALUE).map(|base| l.expr(base)) else { return };
    let mut indices = l.children_in(n, field::SUBSCRIPT);
    let (first, several) = (indices.next(), indices.next().is_some());
    let usage = l.usage(n);
    let sliced = first.is_some_and(|index| l.kind(index) == SLICE) && !several;
    if sliced && usage == Use::Read {
        l.wrap_expr(n, WrapOp::Other, base);
        return;
    }
    let index =
        if several { several_indices(l, n) } else { first.filter(|_| !sliced).map(|index| l.expr(index)) };
    l.set_expr(n, ExprKind::Index { base, index, usage });
}

/// `a[i, j]`: the index is a tuple.
fn several_indices(l: &mut Lowering<'_>, n: NodeId) -> Option<ExprId> {
    let nodes: Vec<NodeId> = l.children_in(n, field::SUBSCRIPT).collect();
    if nodes.iter().any(|node| l.kind(*node) == SLICE) {
        return None;
    }
    let span = Span::new(l.span(*nodes.first()?).start, l.span(*nodes.last()?).end);
    let items = l.positional(nodes);
    let list = l.argument_list(&items);
    Some(l.push_expr(span, ExprKind::Collection(LiteralKind::Tuple, list)))
}

pub(super) fn leave_splat(l: &mut Lowering<'_>, n: NodeId) {
    wrap(l, n, WrapOp::Spread);
}

pub(super) fn leave_map_splat(l: &mut Lowering<'_>, n: NodeId) {
    wrap(l, n, WrapOp::SpreadMap);
}

pub(super) fn leave_await(l: &mut Lowering<'_>, n: NodeId) {
    wrap(l, n, WrapOp::Await);
}

pub(super) fn leave_unary(l: &mut Lowering<'_>, n: NodeId) {
    wrap(l, n, WrapOp::Other);
}

fn wrap(l: &mut Lowering<'_>, n: NodeId, op: WrapOp) {
    if is_type(l, n) {
        return;
    }
    if let Some(inner) = l.first_named(n) {
        // What binds a name is no value.
        let binds = matches!(l.value(inner), Value::Def(_));
        if binds || l.kind(inner) == IDENTIFIER && l.value(inner) == Value::None {
            return;
        }
        let inner = l.expr(inner);
        l.wrap_expr(n, op, inner);
    }
}

/// A list, tuple or set. Targets and patterns look alike, but are no values; nor is a list of types.
pub(super) fn leave_collection(l: &mut Lowering<'_>, n: NodeId, kind: LiteralKind) {
    if is_type(l, n) || is_target(l, n) {
        return;
    }
    let nodes: Vec<NodeId> = l.named_children(n).collect();
    if nodes.first().is_some_and(|first| is_type(l, *first)) {
        return;
    }
    let items = l.positional(nodes);
    let list = l.argument_list(&items);
    l.set_expr(n, ExprKind::Collection(kind, list));
}

fn is_target(l: &Lowering<'_>, n: NodeId) -> bool {
    match l.kind(n) {
        PATTERN_LIST | TUPLE_PATTERN | LIST_PATTERN => {
            !matches!(l.node(n).field, field::RIGHT | field::EXPRESSION)
        }
        EXPRESSION_LIST => l.parent_kind(n) == DELETE_STATEMENT,
        _ => l.parent_kind(n) == AS_PATTERN_TARGET,
    }
}

pub(super) fn leave_dictionary(l: &mut Lowering<'_>, n: NodeId) {
    let nodes: Vec<NodeId> = l.named_children(n).collect();
    let items: Vec<Argument> = nodes.into_iter().map(|node| pair(l, node)).collect();
    let list = l.argument_list(&items);
    l.set_expr(n, ExprKind::Collection(LiteralKind::Map, list));
}

/// `key: value`; the text of a string key is kept.
fn pair(l: &mut Lowering<'_>, node: NodeId) -> Argument {
    let parts = (l.child(node, field::KEY), l.child(node, field::VALUE));
    let (Some(key), Some(value)) = parts else {
        return Argument { name: NameId::EMPTY, value: l.expr(node) };
    };
    Argument { name: string_text(l, key).unwrap_or(NameId::EMPTY), value: l.expr(value) }
}

/// The first `for` of a comprehension is what the comprehension is; its iterable is evaluated outside.
pub(super) fn enter_comprehension(l: &mut Lowering<'_>, n: NodeId) {
    let event = l.open_event(n, Construct::ComprehensionFor);
    super::depth::mark(l, n);
    let Some(first) = l.child_of_kind(n, FOR_IN_CLAUSE) else { return };
    if let Some(token) = l.child_of_kind(first, KW_FOR) {
        l.event_mut(event).span = l.span(token);
    }
    l.set_slot_of(first, Slot::Init);
    let clauses: Vec<NodeId> = l.children(n).filter(|child| l.kind(*child) == IF_CLAUSE).collect();
    clauses.into_iter().for_each(|clause| l.set_slot_of(clause, Slot::Condition));
}

pub(super) fn leave_comprehension(l: &mut Lowering<'_>, n: NodeId) {
    let Some(body) = l.child(n, field::BODY) else { return };
    narrow::leave_comprehension(l, n, body);
    let item = pair(l, body);
    let kind = match l.kind(n) {
        LIST_COMPREHENSION => LiteralKind::List,
        SET_COMPREHENSION => LiteralKind::Set,
        DICTIONARY_COMPREHENSION => LiteralKind::Map,
        _ => {
            let list = l.expr_list(&[item.value]);
            l.set_expr(n, ExprKind::Group(list));
            return;
        }
    };
    let list = l.argument_list(&[item]);
    l.set_expr(n, ExprKind::Collection(kind, list));
}

/// The targets are names of the comprehension alone.
pub(super) fn enter_for_in(l: &mut Lowering<'_>, n: NodeId) {
    let here = l.scope();
    let first = l.tree.parent(n).and_then(|around| l.child_of_kind(around, FOR_IN_CLAUSE)) == Some(n);
    if let Some(left) = l.child(n, field::LEFT) {
        bind_target(l, left, left, Some(here));
    }
    if !first {
        l.open_event(n, Construct::ComprehensionFor);
        if let Some(token) = l.child_of_kind(n, KW_FOR) {
            set_event_span(l, token);
        }
        l.set_slot(Slot::Init);
    } else if let Some(outer) = l.scope_at(here).parent {
        l.enter_scope(outer);
    }
}

fn set_event_span(l: &mut Lowering<'_>, token: NodeId) {
    let span = l.span(token);
    if let Some(event) = l.event() {
        l.event_mut(event).span = span;
    }
}

pub(super) fn leave_for_in(l: &mut Lowering<'_>, n: NodeId) {
    iterate(l, n);
}

/// Elements of what stands right of `in` go to the places left of it; parts of an element to the places of a pattern.
pub(super) fn iterate(l: &mut Lowering<'_>, n: NodeId) {
    let (Some(left), Some(right)) = (l.child(n, field::LEFT), l.child(n, field::RIGHT)) else { return };
    let over = l.expr(right);
    let found = places(l, left);
    if let [place] = found.as_slice()
        && *place == left
    {
        let flow = match l.value(left) {
            Value::Def(binding) => FlowKind::Iterate { binding, over },
            Value::Expr(target) => FlowKind::IterateInto { target, over },
            _ => return,
        };
        return l.flow(n, flow);
    }
    let element = l.push_expr(l.span(left), ExprKind::Index { base: over, index: None, usage: Use::Read });
    for (at, place) in found.into_iter().enumerate() {
        super::bindings::give(l, n, place, element, Some(at));
    }
}

/// `if` of a comprehension, or the guard of a case.
pub(super) fn enter_if_clause(l: &mut Lowering<'_>, n: NodeId) {
    let guard = l.node(n).field == field::GUARD;
    l.open_event(n, if guard { Construct::Guard } else { Construct::ComprehensionIf });
    l.set_slot(Slot::Condition);
    if let Some(condition) = l.first_named(n) {
        l.set_slot_of(condition, Slot::Condition);
    }
}

pub(super) fn enter_boolean(l: &mut Lowering<'_>, n: NodeId) {
    let (Some(operator), Some(right)) = (l.child(n, field::OPERATOR), l.child(n, field::RIGHT)) else {
        return;
    };
    let construct = if l.kind(operator) == KW_AND { Construct::And } else { Construct::Or };
    l.open_operator(n, operator, construct);
    super::depth::mark(l, n);
    l.set_region(right, ScopeKind::Branch);
}

pub(super) fn leave_boolean(l: &mut Lowering<'_>, n: NodeId) {
    if let (Some(left), Some(right)) = (l.child(n, field::LEFT), l.child(n, field::RIGHT)) {
        let values = [l.expr(left), l.expr(right)];
        let list = l.expr_list(&values);
        l.set_expr(n, ExprKind::Choice(list));
    }
    narrow::leave_boolean(l, n);
}

pub(super) fn leave_binary(l: &mut Lowering<'_>, n: NodeId) {
    if is_type(l, n) {
        return;
    }
    if let (Some(left), Some(operator), Some(right)) =
        (l.child(n, field::LEFT), l.child(n, field::OPERATOR), l.child(n, field::RIGHT))
    {
        let op = l.name(operator);
        let (left, right) = (l.expr(left), l.expr(right));
        l.set_expr(n, ExprKind::Binary { op, left, right });
    }
}

/// One event per operator of `a < b < c`.
pub(super) fn leave_comparison(l: &mut Lowering<'_>, n: NodeId) {
    let operators: Vec<NodeId> = l.children_in(n, field::OPERATORS).collect();
    for operator in &operators {
        l.mark_event(*operator, Construct::Comparison, EventFlags::NONE);
    }
    let operands: Vec<NodeId> =
        l.named_children(n).filter(|child| l.node(*child).field != field::OPERATORS).collect();
    match (operands.as_slice(), operators.as_slice()) {
        ([left, right], [operator]) => {
            let op = l.name(*operator);
            let (left, right) = (l.expr(*left), l.expr(*right));
            l.set_expr(n, ExprKind::Binary { op, left, right });
        }
        (several, _) => {
            let several: Vec<ExprId> = several.iter().map(|operand| l.expr(*operand)).collect();
            let list = l.expr_list(&several);
            l.set_expr(n, ExprKind::Group(list));
        }
    }
}

/// `body if condition else alternative`: the grammar has no fields for its three parts.
pub(super) fn enter_conditional(l: &mut Lowering<'_>, n: NodeId) {
    let event = l.open_event(n, Construct::Ternary);
    super::depth::mark(l, n);
    if let Some(token) = l.child_of_kind(n, KW_IF) {
        l.event_mut(event).span = l.span(token);
    }
    let parts: Vec<NodeId> = l.named_children(n).take(3).collect();
    if let [body, condition, alternative] = parts.as_slice() {
        l.set_slot_of(*condition, Slot::Condition);
        l.set_slot_of(*alternative, Slot::Else);
        l.set_region(*body, ScopeKind::Branch);
        l.set_region(*alternative, ScopeKind::Branch);
    }
}

pub(super) fn leave_conditional(l: &mut Lowering<'_>, n: NodeId) {
    let parts: Vec<NodeId> = l.named_children(n).take(3).collect();
    if let [body, condition, alternative] = parts.as_slice() {
        let values = [l.expr(*body), l.expr(*alternative)];
        let list = l.expr_list(&values);
        l.set_expr(n, ExprKind::Choice(list));
        narrow::leave_conditional(l, *body, *condition, *alternative);
    }
}

pub(super) fn enter_yield(l: &mut Lowering<'_>, n: NodeId) {
    l.mark_event(n, Construct::Yield, EventFlags::NONE);
    let Some(function) = l.definition() else { return };
    let definition = l.definition_mut(function);
    if definition.kind.is_callable() {
        definition.modifiers = definition.modifiers.with(Modifiers::GENERATOR);
    }
}

pub(super) fn leave_yield(l: &mut Lowering<'_>, n: NodeId) {
    let value = l.first_named(n).map(|value| l.expr(value));
    let value = match value {
        Some(value) if l.has(n, KW_FROM) => {
            Some(l.push_expr(l.span(n), ExprKind::Wrap(WrapOp::Spread, value)))
        }
        value => value,
    };
    l.flow(n, FlowKind::Yield(value));
}

/// What stands between the quotes.
fn content(l: &Lowering<'_>, n: NodeId) -> Span {
    let start = l.child_of_kind(n, STRING_START).map_or(l.span(n).start, |quote| l.span(quote).end);
    let end = l.children(n).filter(|child| l.kind(*child) == STRING_END).last();
    let end = end.map_or(l.span(n).end, |quote| l.span(quote).start);
    Span::new(start, end.max(start))
}

/// Kind of a string literal by its prefix.
fn string_kind(l: &Lowering<'_>, n: NodeId) -> LiteralKind {
    let quote = l.child_of_kind(n, STRING_START).map(|quote| l.bytes(quote)).unwrap_or_default();
    let has = |wanted: u8| quote.iter().any(|byte| byte.eq_ignore_ascii_case(&wanted));
    if has(b'b') {
        LiteralKind::Bytes
    } else if has(b'f') || has(b't') {
        LiteralKind::Template
    } else {
        LiteralKind::String
    }
}

pub(super) fn leave_string(l: &mut Lowering<'_>, n: NodeId) {
    if !is_type(l, n) {
        let (kind, text) = (string_kind(l, n), content(l, n));
        l.literal(n, kind, text);
    }
}

/// Its parts are no literals of their own, but for what templates interpolate.
pub(super) fn enter_concatenated(l: &mut Lowering<'_>, n: NodeId) {
    let plain: Vec<NodeId> = l.named_children(n).filter(|part| !l.has(*part, INTERPOLATION)).collect();
    plain.into_iter().for_each(|part| l.claim(part));
}

/// String literals side by side are one.
pub(super) fn leave_concatenated(l: &mut Lowering<'_>, n: NodeId) {
    let parts: Vec<NodeId> = l.named_children(n).collect();
    let kinds: Vec<LiteralKind> =
        parts.iter().take(STRINGS_JOINED).map(|part| string_kind(l, *part)).collect();
    let template = kinds.contains(&LiteralKind::Template);
    let kind =
        if template { LiteralKind::Template } else { kinds.first().copied().unwrap_or(LiteralKind::String) };
    let mut text = String::new();
    if parts.len() <= STRINGS_JOINED && !template {
        for part in parts {
            text.push_str(&String::from_utf8_lossy(content(l, part).bytes(l.text)));
        }
    }
    l.literal_text(n, kind, &text);
}

pub(super) fn leave_constant(l: &mut Lowering<'_>, n: NodeId, kind: LiteralKind) {
    if !is_type(l, n) {
        let text = l.span(n);
        l.literal(n, kind, text);
    }
}
