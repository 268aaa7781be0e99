//! Expressions of C and C++.

use super::kinds::*;
use super::types;
use crate::field;
use crate::lower::{Lowering, NewDefinition, Value};
use crate::tree::NodeId;
use pellucid_model::{
    Argument, Construct, EventFlags, ExprId, ExprKind, FlowKind, LiteralKind, NameId, ScopeKind, Slot, Span,
    SymbolKind, TypeId, TypeKind, TypeOp, Use, WrapOp,
};

pub(super) fn enter_member(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(member) = l.child(n, field::FIELD) {
        match l.kind(member) {
            TEMPLATE_METHOD | QUALIFIED_IDENTIFIER | DEPENDENT_NAME => {}
            _ => l.claim(member),
        }
    }
}

pub(super) fn leave_member(l: &mut Lowering<'_>, n: NodeId) {
    let (Some(base), Some(member)) = (l.child(n, field::ARGUMENT), l.child(n, field::FIELD)) else { return };
    let base = l.expr(base);
    let name = last_name(l, member);
    l.member_expr(n, base, name);
}

/// The simple name at the end of a name with qualifiers or type arguments.
fn last_name(l: &Lowering<'_>, n: NodeId) -> NodeId {
    let mut at = n;
    loop {
        let next = match l.kind(at) {
            QUALIFIED_IDENTIFIER | TEMPLATE_METHOD | TEMPLATE_FUNCTION => l.child(at, field::NAME),
            DEPENDENT_NAME => l.first_named(at),
            _ => None,
        };
        match next {
            Some(next) => at = next,
            None => return at,
        }
    }
}

/// The node that holds the type arguments of a called name: `f<T>`, `a::f<T>`, `x.f<T>`.
fn template_of(l: &Lowering<'_>, callee: NodeId) -> Option<NodeId> {
    let mut at = callee;
    loop {
        at = match l.kind(at) {
            TEMPLATE_FUNCTION | TEMPLATE_METHOD => return Some(at),
            QUALIFIED_IDENTIFIER => l.child(at, field::NAME)?,
            FIELD_EXPRESSION => l.child(at, field::FIELD)?,
            DEPENDENT_NAME => l.first_named(at)?,
            _ => return None,
        };
    }
}

pub(super) fn enter_template_name(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(name) = l.child(n, field::NAME) {
        l.claim(name);
    }
}

pub(super) fn leave_template_name(l: &mut Lowering<'_>, n: NodeId) {
    let part = match l.parent_kind(n) {
        QUALIFIED_IDENTIFIER | FIELD_EXPRESSION | DEPENDENT_NAME | FIELD_INITIALIZER => true,
        CALL_EXPRESSION => cast_name(l, n).is_some(),
        _ => false,
    };
    if part || matches!(l.value(n), Value::Def(_)) {
        return;
    }
    if let Some(name) = l.child(n, field::NAME) {
        let (name, usage) = (l.name(name), l.usage(n));
        l.set_expr(n, ExprKind::Name { name, usage });
    }
}

pub(super) fn enter_call(l: &mut Lowering<'_>, n: NodeId) {
    let Some(function) = l.child(n, field::FUNCTION) else { return };
    if cast_name(l, function).is_none() && l.kind(function) != PRIMITIVE_TYPE {
        l.mark_event(n, Construct::Call, EventFlags::NONE);
    }
    l.set_usage(function, Use::Call);
}

/// `static_cast<T>` and the other casts that look like calls.
fn cast_name(l: &Lowering<'_>, function: NodeId) -> Option<NodeId> {
    let name = l.child(function, field::NAME).filter(|_| l.kind(function) == TEMPLATE_FUNCTION)?;
    matches!(l.bytes(name), b"static_cast" | b"dynamic_cast" | b"const_cast" | b"reinterpret_cast")
        .then_some(name)
}

pub(super) fn leave_call(l: &mut Lowering<'_>, n: NodeId) {
    let Some(function) = l.child(n, field::FUNCTION) else { return };
    let args = l.child(n, field::ARGUMENTS).map(|list| elements(l, list)).unwrap_or_default();
    if cast_name(l, function).is_some() {
        let types = types::template_arguments(l, function);
        if let (Some(ty), Some(value)) = (types.first(), args.first()) {
            l.set_expr(n, ExprKind::Cast { ty: *ty, value: value.value });
        }
        return;
    }
    if let (PRIMITIVE_TYPE | SIZED_TYPE_SPECIFIER | DECLTYPE, Some(ty)) = (l.kind(function), l.ty(function)) {
        match args.as_slice() {
            [one] => l.set_expr(n, ExprKind::Cast { ty, value: one.value }),
            _ => l.new_expr(n, ty, &args),
        };
        return;
    }
    if let Some(of) = allocated(l, n, function) {
        return allocation(l, n, function, of, &args);
    }
    let type_args = template_of(l, function).map(|template| types::template_arguments(l, template));
    let callee = l.expr(function);
    l.call_expr(n, callee, &args, &type_args.unwrap_or_default());
}

/// What is measured in `f(sizeof(T))`, `f(sizeof(*p))`, where that is used as a value: memory for an object of that type.
fn allocated(l: &Lowering<'_>, n: NodeId, function: NodeId) -> Option<NodeId> {
    let mut user = l.tree.parent(n)?;
    while matches!(l.kind(user), CAST_EXPRESSION | PARENTHESIZED_EXPRESSION) {
        user = l.tree.parent(user)?;
    }
    let value = matches!(
        l.kind(user),
        INIT_DECLARATOR | ASSIGNMENT_EXPRESSION | RETURN_STATEMENT | ARGUMENT_LIST | INITIALIZER_PAIR
    );
    if !value || l.kind(function) != IDENTIFIER {
        return None;
    }
    let arguments: Vec<NodeId> = l.named_children(l.child(n, field::ARGUMENTS)?).collect();
    let counts =
        |argument: &NodeId| l.kind(*argument) == NUMBER_LITERAL || l.bytes(function).ends_with(b"alloc");
    let size = match arguments.as_slice() {
        [size] => *size,
        [size, _] if l.kind(*size) == SIZEOF_EXPRESSION => *size,
        [count, size] if counts(count) => *size,
        _ => return None,
    };
    let size = Some(size).filter(|size| l.kind(*size) == SIZEOF_EXPRESSION)?;
    let of = l.child(size, field::TYPE).or_else(|| l.child(size, field::VALUE))?;
    Some(of).filter(|of| l.child_of_kind(*of, ABSTRACT_POINTER_DECLARATOR).is_none())
}

/// Memory of the size of a type is a new object of it; the call stays a call.
fn allocation(l: &mut Lowering<'_>, n: NodeId, function: NodeId, of: NodeId, args: &[Argument]) {
    let callee = l.expr(function);
    l.call_expr(n, callee, args, &[]);
    let call = l.expr(n);
    // A name in parentheses is that of a type more often than not.
    let name = l
        .first_named(of)
        .filter(|name| l.kind(of) == PARENTHESIZED_EXPRESSION && l.kind(*name) == IDENTIFIER);
    let ty = match (name, l.value(of)) {
        (Some(name), _) => {
            let path = [l.name(name)];
            l.named_type(name, &path, &[])
        }
        (None, Value::Expr(value)) => l.push_type(of, TypeKind::TypeOf(value)),
        _ => l.type_or_opaque(of),
    };
    let none = l.argument_list(&[]);
    let made = l.push_expr(l.span(n), ExprKind::New { ty, args: none });
    let list = l.expr_list(&[made, call]);
    l.set_expr(n, ExprKind::Choice(list));
}

/// Arguments of a call, elements of an initialiser.
pub(super) fn elements(l: &mut Lowering<'_>, list: NodeId) -> Vec<Argument> {
    let nodes: Vec<NodeId> = l.named_children(list).collect();
    nodes.into_iter().map(|node| element(l, node)).collect()
}

fn element(l: &mut Lowering<'_>, node: NodeId) -> Argument {
    match l.kind(node) {
        INITIALIZER_PAIR => {
            let name = l.child(node, field::DESIGNATOR).map_or(NameId::EMPTY, |key| key_name(l, key));
            let value = l.child(node, field::VALUE).unwrap_or(node);
            Argument { name, value: l.expr(value) }
        }
        PARAMETER_DECLARATION if matches!(l.value(node), Value::Type(_)) => {
            Argument { name: NameId::EMPTY, value: name_of_parameter(l, node) }
        }
        _ => Argument { name: NameId::EMPTY, value: l.expr(node) },
    }
}

/// An argument that was read as a parameter's type: a name.
fn name_of_parameter(l: &mut Lowering<'_>, parameter: NodeId) -> ExprId {
    let span = l.span(parameter);
    let path: Vec<NameId> = match l.ty(parameter).and_then(|ty| l.named_parts(ty)) {
        Some((path, _)) => path.to_vec(),
        None => vec![],
    };
    let usage = Use::Read;
    let mut expr: Option<ExprId> = None;
    for name in path {
        expr = Some(match expr {
            None => l.push_expr(span, ExprKind::Name { name, usage }),
            Some(base) => l.push_expr(span, ExprKind::Member { base, name, name_span: span, usage }),
        });
    }
    expr.unwrap_or_else(|| l.expr(parameter))
}

/// `.field`, `[INDEX]`: what stands in the brackets or after the dot.
fn key_name(l: &mut Lowering<'_>, key: NodeId) -> NameId {
    match l.first_named(key) {
        Some(inner)
            if matches!(l.kind(inner), FIELD_IDENTIFIER | IDENTIFIER | NUMBER_LITERAL | CHAR_LITERAL) =>
        {
            l.name(inner)
        }
        None if l.kind(key) == FIELD_IDENTIFIER => l.name(key),
        _ => NameId::EMPTY,
    }
}

/// An initialiser list is a value of its own, unless it makes an object of a type that is told.
pub(super) fn leave_initializer_list(l: &mut Lowering<'_>, n: NodeId) {
    let told = match (l.parent_kind(n), l.tree.parent(n)) {
        (COMPOUND_LITERAL_EXPRESSION | FIELD_INITIALIZER | NEW_EXPRESSION, _) => true,
        (INIT_DECLARATOR | FIELD_DECLARATION, Some(parent)) => !l.has(parent, T_EQ),
        _ => false,
    };
    if told {
        return;
    }
    let keyed = l.children(n).any(|child| l.kind(child) == INITIALIZER_PAIR);
    let args = elements(l, n);
    let list = l.argument_list(&args);
    let kind = if keyed { LiteralKind::Map } else { LiteralKind::List };
    l.set_expr(n, ExprKind::Collection(kind, list));
}

/// `(T){...}`, `T{...}`.
pub(super) fn leave_compound_literal(l: &mut Lowering<'_>, n: NodeId) {
    let Some(ty) = l.child(n, field::TYPE).map(|ty| l.type_or_opaque(ty)) else { return };
    let args = l.child(n, field::VALUE).map(|list| elements(l, list)).unwrap_or_default();
    l.mark_event(n, Construct::New, EventFlags::NONE);
    l.new_expr(n, ty, &args);
}

pub(super) fn leave_new(l: &mut Lowering<'_>, n: NodeId) {
    let Some(ty) = l.child(n, field::TYPE).map(|ty| l.type_or_opaque(ty)) else { return };
    let ty = match l.child(n, field::DECLARATOR) {
        Some(declarator) => super::declarators::apply(l, declarator, ty),
        None => ty,
    };
    let args = l.child(n, field::ARGUMENTS).map(|list| elements(l, list)).unwrap_or_default();
    l.new_expr(n, ty, &args);
}

pub(super) fn enter_delete(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(operand) = l.first_named(n) {
        l.set_usage(operand, Use::Delete);
    }
}

pub(super) fn leave_wrapped(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(inner) = l.first_named(n) {
        let inner = l.expr(inner);
        l.wrap_expr(n, WrapOp::Other, inner);
    }
}

pub(super) fn leave_index(l: &mut Lowering<'_>, n: NodeId) {
    let Some(base) = l.child(n, field::ARGUMENT).map(|base| l.expr(base)) else { return };
    let index =
        l.child(n, field::INDEX).or_else(|| l.child(n, field::INDICES).and_then(|list| l.first_named(list)));
    let index = index.map(|index| l.expr(index));
    let usage = l.usage(n);
    l.set_expr(n, ExprKind::Index { base, index, usage });
}

pub(super) fn leave_cast(l: &mut Lowering<'_>, n: NodeId) {
    let (Some(ty), Some(value)) = (l.child(n, field::TYPE), l.child(n, field::VALUE)) else { return };
    let (value, ty) = (l.expr(value), l.type_or_opaque(ty));
    l.set_expr(n, ExprKind::Cast { ty, value });
}

pub(super) fn leave_sizeof(l: &mut Lowering<'_>, n: NodeId) {
    let Some(inner) = l.child(n, field::VALUE).or_else(|| l.child(n, field::TYPE)) else { return };
    let inner = l.expr(inner);
    l.wrap_expr(n, WrapOp::TypeOf, inner);
}

/// `offsetof(T, member)`
pub(super) fn leave_offsetof(l: &mut Lowering<'_>, n: NodeId) {
    let (Some(ty), Some(member)) = (l.child(n, field::TYPE), l.child(n, field::MEMBER)) else { return };
    let base = l.expr(ty);
    l.member_expr(n, base, member);
}

pub(super) fn enter_unary(l: &mut Lowering<'_>, n: NodeId) {
    let Some(operator) = l.child(n, field::OPERATOR) else { return };
    match l.kind(operator) {
        T_BANG | KW_NOT => {
            l.open_event(n, Construct::Not);
        }
        T_AMP => {
            if let Some(operand) = l.child(n, field::ARGUMENT) {
                l.set_usage(operand, Use::Address);
            }
        }
        _ => {}
    }
}

pub(super) fn leave_unary(l: &mut Lowering<'_>, n: NodeId) {
    let (Some(operator), Some(operand)) = (l.child(n, field::OPERATOR), l.child(n, field::ARGUMENT)) else {
        return;
    };
    let op = match l.kind(operator) {
        T_STAR => WrapOp::Deref,
        T_AMP => WrapOp::AddressOf,
        _ => WrapOp::Other,
    };
    let inner = l.expr(operand);
    l.wrap_expr(n, op, inner);
}

pub(super) fn enter_binary(l: &mut Lowering<'_>, n: NodeId) {
    let Some(operator) = l.child(n, field::OPERATOR) else { return };
    let construct = match l.kind(operator) {
        T_AMP_AMP | KW_AND => Construct::And,
        T_PIPE_PIPE | KW_OR => Construct::Or,
        T_EQ_EQ | T_BANG_EQ | KW_NOT_EQ | T_LT | T_LT_EQ | T_GT | T_GT_EQ | T_LT_EQ_GT => {
            l.mark_event(operator, Construct::Comparison, EventFlags::NONE);
            return;
        }
        _ => return,
    };
    l.open_operator(n, operator, construct);
    if let Some(right) = l.child(n, field::RIGHT) {
        l.set_region(right, ScopeKind::Branch);
    }
}

pub(super) fn leave_binary(l: &mut Lowering<'_>, n: NodeId) {
    let parts = (l.child(n, field::LEFT), l.child(n, field::OPERATOR), l.child(n, field::RIGHT));
    let (Some(left), Some(operator), Some(right)) = parts else { return };
    let op = l.name(operator);
    let (left, right) = (l.expr(left), l.expr(right));
    l.set_expr(n, ExprKind::Binary { op, left, right });
}

pub(super) fn enter_assignment(l: &mut Lowering<'_>, n: NodeId) {
    let sign = l.child(n, field::OPERATOR).unwrap_or(n);
    l.mark_event(sign, Construct::Assignment, EventFlags::NONE);
    if let Some(target) = l.child(n, field::LEFT) {
        let usage = if l.kind(sign) == T_EQ { Use::Write } else { Use::ReadWrite };
        l.set_usage(target, usage);
    }
}

/// An assignment has the value of what is assigned.
pub(super) fn leave_assignment(l: &mut Lowering<'_>, n: NodeId) {
    let (Some(left), Some(right)) = (l.child(n, field::LEFT), l.child(n, field::RIGHT)) else { return };
    let plain = l.child(n, field::OPERATOR).is_none_or(|sign| l.kind(sign) == T_EQ);
    let (target, value) = (l.expr(left), l.expr(right));
    let kind = if plain {
        FlowKind::Assign { target, value }
    } else {
        FlowKind::Update { target, value: Some(value) }
    };
    l.flow(n, kind);
    l.set_value(n, Value::Expr(if plain { value } else { target }));
}

pub(super) fn enter_update(l: &mut Lowering<'_>, n: NodeId) {
    l.mark_event(n, Construct::Assignment, EventFlags::NONE);
    if let Some(target) = l.child(n, field::ARGUMENT) {
        l.set_usage(target, Use::ReadWrite);
    }
}

pub(super) fn leave_update(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(target) = l.child(n, field::ARGUMENT) {
        let target = l.expr(target);
        l.flow(n, FlowKind::Update { target, value: None });
        l.set_value(n, Value::Expr(target));
    }
}

pub(super) fn enter_ternary(l: &mut Lowering<'_>, n: NodeId) {
    l.open_event(n, Construct::Ternary);
    if let (Some(event), Some(sign)) = (l.event(), l.child_of_kind(n, T_QUESTION)) {
        let span = l.span(sign);
        l.event_mut(event).span = span;
    }
    for branch in [field::CONSEQUENCE, field::ALTERNATIVE] {
        if let Some(branch) = l.child(n, branch) {
            l.set_region(branch, ScopeKind::Branch);
        }
    }
    if let Some(branch) = l.child(n, field::ALTERNATIVE) {
        l.set_slot_of(branch, Slot::Else);
    }
}

/// `a ?: b` is one of `a` and `b`.
pub(super) fn leave_ternary(l: &mut Lowering<'_>, n: NodeId) {
    let first = l.child(n, field::CONSEQUENCE).or_else(|| l.child(n, field::CONDITION));
    let branches: Vec<ExprId> =
        first.into_iter().chain(l.child(n, field::ALTERNATIVE)).map(|branch| l.expr(branch)).collect();
    let list = l.expr_list(&branches);
    l.set_expr(n, ExprKind::Choice(list));
}

pub(super) fn leave_this(l: &mut Lowering<'_>, n: NodeId) {
    l.set_expr(n, ExprKind::This);
}

/// A name; among arguments it may be a type that was made to look like one.
pub(super) fn leave_name(l: &mut Lowering<'_>, n: NodeId) {
    if l.parent_kind(n) == ARGUMENT_LIST && l.bytes(n).iter().any(|byte| matches!(byte, b' ' | b'*')) {
        let ty = joined_type(l, n);
        return l.set_value(n, Value::Type(ty));
    }
    l.name_expr(n);
}

/// `struct item *` where a name was expected.
fn joined_type(l: &mut Lowering<'_>, n: NodeId) -> TypeId {
    let text = l.text(n);
    let part_of_name = |byte: char| byte.is_alphanumeric() || byte == '_';
    let words: Vec<&str> = text
        .split(|byte: char| !part_of_name(byte))
        .filter(|word| !matches!(*word, "" | "struct" | "union" | "enum" | "const" | "volatile"))
        .collect();
    let name = l.intern(&words.join(" "));
    let mut ty = l.named_type(n, &[name], &[]);
    for _ in text.bytes().filter(|byte| *byte == b'*') {
        ty = l.push_type(n, TypeKind::Of(TypeOp::Pointer, ty));
    }
    ty
}

pub(super) fn leave_literal(l: &mut Lowering<'_>, n: NodeId) {
    if l.bytes(n).first() == Some(&b'{') {
        // A default value `{}` that was made to look like a number.
        let list = l.argument_list(&[]);
        l.set_expr(n, ExprKind::Collection(LiteralKind::List, list));
        return;
    }
    let kind = match l.kind(n) {
        STRING_LITERAL | RAW_STRING_LITERAL | CONCATENATED_STRING => LiteralKind::String,
        CHAR_LITERAL => LiteralKind::Char,
        TRUE | FALSE => LiteralKind::Boolean,
        NULL => LiteralKind::Null,
        _ if is_float(l.bytes(n)) => LiteralKind::Float,
        _ => LiteralKind::Integer,
    };
    let text = match l.kind(n) {
        STRING_LITERAL | CHAR_LITERAL => unquoted(l, n),
        RAW_STRING_LITERAL => {
            l.child_of_kind(n, RAW_STRING_CONTENT).map_or(l.span(n), |content| l.span(content))
        }
        _ => l.span(n),
    };
    l.literal(n, kind, text);
}

fn is_float(text: &[u8]) -> bool {
    let hexadecimal = matches!(text, [b'0', b'x' | b'X', ..]);
    let marks: &[u8] = if hexadecimal { b".pP" } else { b".eE" };
    text.iter().any(|byte| marks.contains(byte))
}

/// What stands between the quotes, prefixes left out.
fn unquoted(l: &Lowering<'_>, n: NodeId) -> Span {
    let span = l.span(n);
    let text = l.bytes(n);
    let open = text.iter().position(|byte| matches!(byte, b'"' | b'\'')).map_or(0, |at| at + 1);
    let close = usize::from(text.len() > open && matches!(text.last(), Some(b'"' | b'\'')));
    Span::new(span.start + open as u32, span.end - close as u32)
}

/// Adjacent strings, where their parts are no values of their own.
pub(super) fn enter_concatenated(l: &mut Lowering<'_>, n: NodeId) {
    let parts: Vec<NodeId> = l.named_children(n).filter(|part| l.kind(*part) == STRING_LITERAL).collect();
    parts.into_iter().for_each(|part| l.claim(part));
}

pub(super) fn enter_lambda(l: &mut Lowering<'_>, n: NodeId) {
    let name = lambda_name(l, n).map_or(NameId::EMPTY, |name| l.name(name));
    let definition = l.define(n, NewDefinition::called(SymbolKind::Lambda, name));
    let body = l.child(n, field::BODY);
    l.set_signature(definition, body);
    l.open_definition(n, definition, ScopeKind::Function);
    if let Some(declarator) = l.child(n, field::DECLARATOR) {
        l.set_value(declarator, Value::Def(definition));
    }
}

/// The variable that a lambda becomes the value of.
fn lambda_name(l: &Lowering<'_>, n: NodeId) -> Option<NodeId> {
    let parent = l.tree.parent(n)?;
    let target = match l.kind(parent) {
        INIT_DECLARATOR => l.child(parent, field::DECLARATOR),
        ASSIGNMENT_EXPRESSION => l.child(parent, field::LEFT),
        _ => None,
    }?;
    match l.kind(target) {
        IDENTIFIER => Some(target),
        FIELD_EXPRESSION => l.child(target, field::FIELD).filter(|field| l.kind(*field) == FIELD_IDENTIFIER),
        _ => None,
    }
}

pub(super) fn leave_lambda(l: &mut Lowering<'_>, n: NodeId) {
    let (Value::Def(definition), Some(declarator)) = (l.value(n), l.child(n, field::DECLARATOR)) else {
        return;
    };
    let ty = super::declarators::trailing_type(l, declarator);
    l.definition_mut(definition).ty = ty;
}

/// `[x = move(y)]` defines a variable.
pub(super) fn enter_capture(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(name) = l.child(n, field::LEFT).filter(|name| l.kind(*name) == IDENTIFIER) {
        l.define_named(n, name, NewDefinition::named(SymbolKind::Variable, name));
    }
}

pub(super) fn leave_capture(l: &mut Lowering<'_>, n: NodeId) {
    if let (Some(left), Some(right)) = (l.child(n, field::LEFT), l.child(n, field::RIGHT))
        && let Value::Def(definition) = l.value(left)
    {
        let value = l.expr(right);
        l.definition_mut(definition).value = Some(value);
    }
}

/// `: member(value), Base(args)` after a constructor's parameters.
pub(super) fn enter_field_initializer(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(name) = l.first_named(n).filter(|name| l.kind(*name) == FIELD_IDENTIFIER) {
        l.claim(name);
    }
}

/// A member is assigned what is made of the arguments; whether a plain name is a member or a base, its class tells. It
/// stands as `this.name`, and what is made is of that expression's type.
pub(super) fn leave_field_initializer(l: &mut Lowering<'_>, n: NodeId) {
    let mut parts = l.named_children(n);
    let (Some(name), Some(list)) = (parts.next(), parts.next()) else { return };
    let args = elements(l, list);
    match l.kind(name) {
        FIELD_IDENTIFIER => {
            let this = l.push_expr(Span::new(l.node(n).start, l.node(n).start), ExprKind::This);
            let (text, name_span) = (l.name(name), l.span(name));
            let kind = ExprKind::Member { base: this, name: text, name_span, usage: Use::Write };
            let target = l.push_expr(name_span, kind);
            let ty = l.push_type(name, TypeKind::TypeOf(target));
            let made = l.new_expr(n, ty, &args);
            let value = match args.as_slice() {
                [one] => one.value,
                _ => made,
            };
            l.flow(n, FlowKind::Assign { target, value });
        }
        TEMPLATE_METHOD | TEMPLATE_FUNCTION => {
            let text = l.child(name, field::NAME).map_or(NameId::EMPTY, |name| l.name(name));
            let types = types::template_arguments(l, name);
            let ty = l.named_type(name, &[text], &types);
            l.new_expr(n, ty, &args);
        }
        _ => {
            let ty = base_type(l, name);
            l.new_expr(n, ty, &args);
        }
    }
}

/// `ns::Base` in an initialiser list was read as an expression: its names as a type.
fn base_type(l: &mut Lowering<'_>, name: NodeId) -> pellucid_model::TypeId {
    if let Some(ty) = l.ty(name) {
        return ty;
    }
    let mut path = vec![];
    let mut at = Some(name);
    while let Some(n) = at {
        if l.kind(n) != QUALIFIED_IDENTIFIER {
            let last = last_name(l, n);
            path.push(l.name(last));
            break;
        }
        if let Some(scope) = l.child(n, field::SCOPE) {
            let scope = l.child(scope, field::NAME).unwrap_or(scope);
            path.push(l.name(scope));
        }
        at = l.child(n, field::NAME);
    }
    l.named_type(name, &path, &[])
}

pub(super) fn leave_await(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(inner) = l.child(n, field::ARGUMENT) {
        let inner = l.expr(inner);
        l.wrap_expr(n, WrapOp::Await, inner);
    }
}
