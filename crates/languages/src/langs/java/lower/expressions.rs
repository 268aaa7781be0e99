//! Expressions.

use super::super::kinds::*;
use super::types;
use crate::field;
use crate::lower::{Lowering, Value};
use crate::tree::NodeId;
use pellucid_model::{
    Argument, Construct, EventFlags, ExprId, ExprKind, FlowKind, LiteralKind, ScopeKind, Span, TypeKind,
    TypeOp, Use, WrapOp,
};

/// The value of a node that may be an array in braces or an annotation.
pub(super) fn value_of(lowering: &mut Lowering<'_>, n: NodeId) -> ExprId {
    lowering.expr(n)
}

/// Arguments of the call, creation or constant `n`.
pub(super) fn arguments(lowering: &mut Lowering<'_>, n: NodeId) -> Vec<Argument> {
    let Some(list) = lowering.child(n, field::ARGUMENTS) else { return vec![] };
    let nodes: Vec<NodeId> = lowering.named_children(list).collect();
    lowering.positional(nodes)
}

pub(super) fn leave_this(lowering: &mut Lowering<'_>, n: NodeId) {
    lowering.set_expr(n, ExprKind::This);
}

pub(super) fn leave_super(lowering: &mut Lowering<'_>, n: NodeId) {
    // `? super T` is a type.
    if lowering.parent_kind(n) != WILDCARD {
        lowering.set_expr(n, ExprKind::Super);
    }
}

pub(super) fn enter_field_access(lowering: &mut Lowering<'_>, n: NodeId) {
    if let Some(name) = lowering.child(n, field::FIELD) {
        lowering.claim(name);
    }
    claim_inner_super(lowering, n);
}

/// The `super` of `A.super.f` is part of the member, no value of its own.
fn claim_inner_super(lowering: &mut Lowering<'_>, n: NodeId) {
    for child in lowering.children(n) {
        if lowering.kind(child) == SUPER && lowering.node(child).field != field::OBJECT {
            lowering.claim(child);
        }
    }
}

/// `a.b`; `A.this` and `A.super` are members of the type they name.
pub(super) fn leave_field_access(lowering: &mut Lowering<'_>, n: NodeId) {
    let (object, name) = (lowering.child(n, field::OBJECT), lowering.child(n, field::FIELD));
    let (Some(object), Some(name)) = (object, name) else { return };
    let base = lowering.expr(object);
    let base = through_super(lowering, n, object, base);
    lowering.member_expr(n, base, name);
}

/// `A.super` where `super` follows the object of a member.
fn through_super(lowering: &mut Lowering<'_>, n: NodeId, object: NodeId, base: ExprId) -> ExprId {
    let after = lowering.children(n).find(|child| lowering.kind(*child) == SUPER && *child != object);
    let Some(after) = after else { return base };
    let (name, name_span) = (lowering.name(after), lowering.span(after));
    let span = Span::new(lowering.span(object).start, name_span.end);
    lowering.push_expr(span, ExprKind::Member { base, name, name_span, usage: Use::Read })
}

pub(super) fn enter_call(lowering: &mut Lowering<'_>, n: NodeId) {
    if let Some(name) = lowering.child(n, field::NAME) {
        lowering.claim(name);
        lowering.mark_event(name, Construct::Call, EventFlags::NONE);
    }
    claim_inner_super(lowering, n);
}

pub(super) fn leave_call(lowering: &mut Lowering<'_>, n: NodeId) {
    let Some(name) = lowering.child(n, field::NAME) else { return };
    let (callee_name, name_span) = (lowering.name(name), lowering.span(name));
    let callee = match lowering.child(n, field::OBJECT) {
        // `super(...)` after other statements looks like a call of a name to the repaired tree.
        None if lowering.bytes(name) == b"super" => lowering.push_expr(name_span, ExprKind::Super),
        None if lowering.bytes(name) == b"this" => lowering.push_expr(name_span, ExprKind::This),
        None => lowering.push_expr(name_span, ExprKind::Name { name: callee_name, usage: Use::Call }),
        Some(object) => {
            let base = lowering.expr(object);
            let base = through_super(lowering, n, object, base);
            let span = Span::new(lowering.span(object).start, name_span.end);
            let kind = ExprKind::Member { base, name: callee_name, name_span, usage: Use::Call };
            lowering.push_expr(span, kind)
        }
    };
    let type_args = type_arguments(lowering, n);
    let args = arguments(lowering, n);
    lowering.call_expr(n, callee, &args, &type_args);
}

fn type_arguments(lowering: &Lowering<'_>, n: NodeId) -> Vec<pellucid_model::TypeId> {
    lowering.child(n, field::TYPE_ARGUMENTS).map_or(vec![], |args| types::in_order(lowering, args))
}

pub(super) fn enter_constructor_call(lowering: &mut Lowering<'_>, n: NodeId) {
    if let Some(constructor) = lowering.child(n, field::CONSTRUCTOR) {
        lowering.mark_event(constructor, Construct::Call, EventFlags::NONE);
    }
}

/// `this(...)`, `super(...)`, `outer.super(...)`.
pub(super) fn leave_constructor_call(lowering: &mut Lowering<'_>, n: NodeId) {
    let Some(constructor) = lowering.child(n, field::CONSTRUCTOR) else { return };
    let callee = lowering.expr(constructor);
    let type_args = type_arguments(lowering, n);
    let args = arguments(lowering, n);
    lowering.call_expr(n, callee, &args, &type_args);
}

pub(super) fn enter_new(lowering: &mut Lowering<'_>, n: NodeId) {
    if let Some(operator) = lowering.child_of_kind(n, KW_NEW) {
        lowering.mark_event(operator, Construct::New, EventFlags::NONE);
    }
}

/// `new T(...)`; with a body, the type created is the anonymous class.
pub(super) fn leave_new(lowering: &mut Lowering<'_>, n: NodeId) {
    let body = lowering.child_of_kind(n, CLASS_BODY).map(|body| lowering.value(body));
    let ty = match (body, lowering.child(n, field::TYPE)) {
        (Some(Value::Def(class)), _) => lowering.push_type(n, TypeKind::Inline(class)),
        (_, Some(ty)) => lowering.type_or_opaque(ty),
        _ => return,
    };
    let args = arguments(lowering, n);
    lowering.new_expr(n, ty, &args);
}

/// `new T[a][]` holds the lengths, `new T[] { ... }` one collection.
pub(super) fn leave_new_array(lowering: &mut Lowering<'_>, n: NodeId) {
    let Some(element) = lowering.child(n, field::TYPE) else { return };
    let mut ty = lowering.type_or_opaque(element);
    ty = types::with_dimensions(lowering, n, ty);
    let mut values = vec![];
    for child in lowering.children(n) {
        match lowering.kind(child) {
            DIMENSIONS_EXPR => {
                ty = lowering.push_type(n, TypeKind::Of(TypeOp::Array, ty));
                let length =
                    lowering.named_children(child).filter(|inner| !is_annotation(lowering, *inner)).last();
                values.extend(length);
            }
            ARRAY_INITIALIZER => values.push(child),
            _ => {}
        }
    }
    let args = lowering.positional(values);
    lowering.new_expr(n, ty, &args);
}

fn is_annotation(lowering: &Lowering<'_>, n: NodeId) -> bool {
    super::modifiers::is_annotation(lowering.kind(n))
}

pub(super) fn leave_array(lowering: &mut Lowering<'_>, n: NodeId) {
    let nodes: Vec<NodeId> = lowering.named_children(n).collect();
    let items = lowering.positional(nodes);
    let items = lowering.argument_list(&items);
    lowering.set_expr(n, ExprKind::Collection(LiteralKind::List, items));
}

pub(super) fn leave_index(lowering: &mut Lowering<'_>, n: NodeId) {
    let Some(array) = lowering.child(n, field::ARRAY) else { return };
    let base = lowering.expr(array);
    let index = lowering.child(n, field::INDEX).map(|index| lowering.expr(index));
    let usage = lowering.usage(n);
    lowering.set_expr(n, ExprKind::Index { base, index, usage });
}

pub(super) fn leave_cast(lowering: &mut Lowering<'_>, n: NodeId) {
    let Some(value) = lowering.child(n, field::VALUE) else { return };
    let types: Vec<_> = lowering.children_in(n, field::TYPE).filter_map(|ty| lowering.ty(ty)).collect();
    let value = lowering.expr(value);
    let ty = match types[..] {
        [one] => one,
        _ => {
            let list = lowering.type_list(&types);
            lowering.push_type(n, TypeKind::Intersection(list))
        }
    };
    lowering.set_expr(n, ExprKind::Cast { ty, value });
}

/// What stands after `::`.
fn referenced_name(lowering: &Lowering<'_>, n: NodeId) -> Option<NodeId> {
    let last = lowering.children(n).filter(|child| !lowering.node(*child).is_extra()).last()?;
    matches!(lowering.kind(last), IDENTIFIER | KW_NEW).then_some(last)
}

pub(super) fn enter_method_reference(lowering: &mut Lowering<'_>, n: NodeId) {
    if let Some(name) = referenced_name(lowering, n) {
        lowering.claim(name);
    }
}

pub(super) fn leave_method_reference(lowering: &mut Lowering<'_>, n: NodeId) {
    let (base, name) = (lowering.first_named(n), referenced_name(lowering, n));
    let (Some(base), Some(name)) = (base, name) else { return };
    let base = lowering.expr(base);
    let name = lowering.name(name);
    lowering.set_expr(n, ExprKind::MethodRef { base, name });
}

pub(super) fn leave_class_literal(lowering: &mut Lowering<'_>, n: NodeId) {
    if let Some(ty) = lowering.children(n).find_map(|child| lowering.ty(child)) {
        lowering.set_expr(n, ExprKind::Type(ty));
    }
}

/// `STR."..."` calls the processor.
pub(super) fn leave_template(lowering: &mut Lowering<'_>, n: NodeId) {
    let children: Vec<NodeId> = lowering.named_children(n).collect();
    let [processor, text] = children[..] else { return };
    let callee = lowering.expr(processor);
    let args = lowering.positional([text]);
    lowering.call_expr(n, callee, &args, &[]);
}

pub(super) fn enter_element_value_pair(lowering: &mut Lowering<'_>, n: NodeId) {
    if let Some(key) = lowering.child(n, field::KEY) {
        lowering.claim(key);
    }
}

pub(super) fn enter_assignment(lowering: &mut Lowering<'_>, n: NodeId) {
    let operator = lowering.child(n, field::OPERATOR);
    let plain = operator.is_some_and(|operator| lowering.kind(operator) == T_EQ);
    if let Some(operator) = operator {
        lowering.mark_event(operator, Construct::Assignment, EventFlags::NONE);
    }
    if let Some(left) = lowering.child(n, field::LEFT) {
        lowering.set_usage(left, if plain { Use::Write } else { Use::ReadWrite });
    }
}

/// An assignment's value is what is assigned.
pub(super) fn leave_assignment(lowering: &mut Lowering<'_>, n: NodeId) {
    let (left, right) = (lowering.child(n, field::LEFT), lowering.child(n, field::RIGHT));
    let (Some(left), Some(right)) = (left, right) else { return };
    let plain = lowering.usage(left) == Use::Write;
    let (target, value) = (lowering.expr(left), lowering.expr(right));
    let flow = match plain {
        true => FlowKind::Assign { target, value },
        false => FlowKind::Update { target, value: Some(value) },
    };
    lowering.flow(n, flow);
    lowering.set_value(n, Value::Expr(if plain { value } else { target }));
}

pub(super) fn enter_update(lowering: &mut Lowering<'_>, n: NodeId) {
    let operator =
        lowering.children(n).find(|child| matches!(lowering.kind(*child), T_PLUS_PLUS | T_MINUS_MINUS));
    if let Some(operator) = operator {
        lowering.mark_event(operator, Construct::Assignment, EventFlags::NONE);
    }
    if let Some(operand) = lowering.first_named(n) {
        lowering.set_usage(operand, Use::ReadWrite);
    }
}

pub(super) fn leave_update(lowering: &mut Lowering<'_>, n: NodeId) {
    if let Some(operand) = lowering.first_named(n) {
        let target = lowering.expr(operand);
        lowering.flow(n, FlowKind::Update { target, value: None });
        lowering.set_value(n, Value::Expr(target));
    }
}

pub(super) fn enter_unary(lowering: &mut Lowering<'_>, n: NodeId) {
    let operator = lowering.child(n, field::OPERATOR);
    if operator.is_some_and(|operator| lowering.kind(operator) == T_BANG) {
        lowering.open_event(n, Construct::Not);
    }
}

pub(super) fn leave_unary(lowering: &mut Lowering<'_>, n: NodeId) {
    if let Some(operand) = lowering.child(n, field::OPERAND) {
        let operand = lowering.expr(operand);
        lowering.wrap_expr(n, WrapOp::Other, operand);
    }
}

pub(super) fn enter_binary(lowering: &mut Lowering<'_>, n: NodeId) {
    let Some(operator) = lowering.child(n, field::OPERATOR) else { return };
    match lowering.kind(operator) {
        T_AMP_AMP => enter_short_circuit(lowering, n, operator, Construct::And),
        T_PIPE_PIPE => enter_short_circuit(lowering, n, operator, Construct::Or),
        T_EQ_EQ | T_BANG_EQ | T_LT | T_GT | T_LT_EQ | T_GT_EQ => {
            lowering.mark_event(operator, Construct::Comparison, EventFlags::NONE);
        }
        _ => {}
    }
}

fn enter_short_circuit(lowering: &mut Lowering<'_>, n: NodeId, operator: NodeId, construct: Construct) {
    lowering.open_operator(n, operator, construct);
    if let Some(right) = lowering.child(n, field::RIGHT) {
        lowering.set_region(right, ScopeKind::Branch);
    }
}

pub(super) fn leave_binary(lowering: &mut Lowering<'_>, n: NodeId) {
    let (left, right) = (lowering.child(n, field::LEFT), lowering.child(n, field::RIGHT));
    let (Some(left), Some(operator), Some(right)) = (left, lowering.child(n, field::OPERATOR), right) else {
        return;
    };
    let (left, right) = (lowering.expr(left), lowering.expr(right));
    let op = lowering.name(operator);
    lowering.set_expr(n, ExprKind::Binary { op, left, right });
}

pub(super) fn leave_ternary(lowering: &mut Lowering<'_>, n: NodeId) {
    let branches = [field::CONSEQUENCE, field::ALTERNATIVE].map(|field| lowering.child(n, field));
    let branches: Vec<ExprId> = branches.into_iter().flatten().map(|branch| lowering.expr(branch)).collect();
    let list = lowering.expr_list(&branches);
    lowering.set_expr(n, ExprKind::Choice(list));
}

/// A switch as a value is one of its arms; what a block arm yields stands in the flows.
pub(super) fn leave_switch(lowering: &mut Lowering<'_>, n: NodeId) {
    let Some(block) = lowering.child(n, field::BODY) else { return };
    let mut arms = vec![];
    for rule in lowering.named_children(block) {
        let arm = lowering.child_of_kind(rule, EXPRESSION_STATEMENT);
        let arm =
            arm.filter(|_| lowering.kind(rule) == SWITCH_RULE).and_then(|arm| lowering.first_named(arm));
        arms.extend(arm.map(|arm| lowering.expr(arm)));
    }
    let list = lowering.expr_list(&arms);
    lowering.set_expr(n, ExprKind::Choice(list));
}

pub(super) fn leave_literal(lowering: &mut Lowering<'_>, n: NodeId) {
    let span = lowering.span(n);
    let inside = |quotes: u32| {
        Span::new(
            (span.start + quotes).min(span.end),
            span.end.saturating_sub(quotes).max(span.start + quotes),
        )
    };
    let (kind, text) = match lowering.kind(n) {
        STRING_LITERAL => {
            let quotes = if lowering.bytes(n).starts_with(b"\"\"\"") { 3 } else { 1 };
            let template = lowering.has(n, STRING_INTERPOLATION);
            (if template { LiteralKind::Template } else { LiteralKind::String }, inside(quotes))
        }
        CHARACTER_LITERAL => (LiteralKind::Char, inside(1)),
        NULL_LITERAL => (LiteralKind::Null, span),
        TRUE | FALSE => (LiteralKind::Boolean, span),
        DECIMAL_FLOATING_POINT_LITERAL | HEX_FLOATING_POINT_LITERAL => (LiteralKind::Float, span),
        _ => (LiteralKind::Integer, span),
    };
    lowering.literal(n, kind, text);
}
