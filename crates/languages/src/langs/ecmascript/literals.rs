//! Objects as written: literals with functions in them, and functions that give such a literal.
//!
//! What keeps the literal stands for the type of the object: a constant of the module, or the function that gives it, whose variables
//! are then the object's fields and whose functions its methods.

use super::assignments::{announce_made, defined_around};
use super::functions::target;
use super::kinds::*;
use super::patterns::key_name;
use super::prototypes;
use crate::field;
use crate::lower::{Lowering, NewDefinition, Value};
use crate::tree::NodeId;
use pellucid_model::{
    DefId, ExprKind, LiteralKind, Modifiers, NameId, ScopeId, SymbolKind, TypeId, Visibility,
};

/// Statements of a function, and members of a literal, that are looked at; of more nothing is told.
const MOST_PARTS: usize = 256;

/// What the object of a literal is called by, where it has functions.
pub(super) fn holder(l: &mut Lowering<'_>, object: NodeId) -> Option<TypeId> {
    let around = target(l, object)?;
    match l.kind(around) {
        VARIABLE_DECLARATOR if has_functions(l, object) => {
            let name = constant(l, around)?;
            Some(named(l, name))
        }
        RETURN_STATEMENT | ARROW_FUNCTION => {
            let function = match l.kind(around) {
                ARROW_FUNCTION => around,
                _ => function_of(l, l.tree.parent(around)?)?,
            };
            let gives = given(l, function) == Some(object);
            if gives { maker(l, function) } else { None }
        }
        _ => None,
    }
}

/// What the objects are called by that a function around gives, where `n` is one of its own statements or bound by one.
pub(super) fn holder_around(l: &mut Lowering<'_>, n: NodeId) -> Option<TypeId> {
    let mut statement = n;
    if is_function(l, n) {
        statement = target(l, n).filter(|around| l.kind(*around) == VARIABLE_DECLARATOR)?;
    }
    if l.kind(statement) == VARIABLE_DECLARATOR {
        statement = l.tree.parent(statement)?;
    }
    let function = function_of(l, l.tree.parent(statement)?)?;
    given(l, function)?;
    maker(l, function)
}

/// A variable of a function that gives such a literal is a field of what it gives.
pub(super) fn keep(l: &mut Lowering<'_>, definition: DefId, declarator: NodeId) {
    if l.child(declarator, field::VALUE).is_some_and(|value| is_function(l, value)) {
        return;
    }
    let (receiver, shared) = match holder_around(l, declarator) {
        Some(receiver) => (receiver, Modifiers::NONE),
        None => match class_around(l, declarator) {
            Some(class) => (class, Modifiers::STATIC),
            None => return,
        },
    };
    let variable = l.definition_mut(definition);
    (variable.kind, variable.receiver) = (SymbolKind::Field, Some(receiver));
    variable.modifiers = variable.modifiers.with(shared);
}

/// The function with objects of its own that the function around gives: all of them share the variables beside it.
fn class_around(l: &mut Lowering<'_>, declarator: NodeId) -> Option<TypeId> {
    let function = body_around(l, declarator)?;
    let statements = statements(l, function);
    let last = statements.iter().rev().find(|one| l.kind(**one) == RETURN_STATEMENT)?;
    let given = l.first_named(*last).filter(|given| l.kind(*given) == IDENTIFIER)?;
    let class = statements
        .iter()
        .filter(|one| l.kind(**one) == FUNCTION_DECLARATION)
        .filter_map(|one| l.child(*one, field::NAME))
        .find(|name| l.bytes(*name) == l.bytes(given))?;
    Some(named(l, class))
}

fn statements(l: &Lowering<'_>, function: NodeId) -> Vec<NodeId> {
    let body = l.child(function, field::BODY);
    body.into_iter().flat_map(|body| l.children(body).take(MOST_PARTS)).collect()
}

/// The function of whose own statements a declarator is part.
fn body_around(l: &Lowering<'_>, declarator: NodeId) -> Option<NodeId> {
    let declaration = l.tree.parent(declarator)?;
    function_of(l, l.tree.parent(declaration)?)
}

/// A key whose value is no function is a field of the object.
pub(super) fn enter_member(l: &mut Lowering<'_>, pair: NodeId) {
    let (Some(key), Some(value), Some(object)) =
        (l.child(pair, field::KEY), l.child(pair, field::VALUE), l.tree.parent(pair))
    else {
        return;
    };
    if l.kind(object) != OBJECT
        || l.kind(key) != PROPERTY_IDENTIFIER
        || is_function(l, value)
        || l.kind(value) == IDENTIFIER
    {
        return;
    }
    let Some(receiver) = holder(l, object) else { return };
    let path = l.named_parts(receiver).map(|(path, _)| path.to_vec()).unwrap_or_default();
    if !announce_made(l, &path, key) {
        return;
    }
    let new = NewDefinition::called(SymbolKind::Field, key_name(l, key)).visibility(Visibility::Public);
    let scope = l.scope();
    let definition = super::bindings::define_at(l, pair, key, scope, new);
    let complete = (l.span(key), receiver);
    let field = l.definition_mut(definition);
    (field.name_span, field.receiver) = (complete.0, Some(complete.1));
}

pub(super) fn leave_member(l: &mut Lowering<'_>, pair: NodeId) {
    let (Some(key), Some(value)) = (l.child(pair, field::KEY), l.child(pair, field::VALUE)) else { return };
    if let Value::Def(definition) = l.value(key)
        && l.definition_at(definition).kind == SymbolKind::Field
    {
        let value = l.expr(value);
        l.definition_mut(definition).value = Some(value);
    }
}

/// What the object is called by that `Object.create` makes another one of.
pub(super) fn copied(l: &mut Lowering<'_>, call: NodeId) -> Option<TypeId> {
    let of = prototypes::created_of(l, call)?;
    let name = l.name(of);
    let definition = defined_around(l, name)?;
    let whole = l.definition_at(definition);
    let known = whole.kind == SymbolKind::Variable && whole.scope == ScopeId(0);
    let object = whole.value.map(|value| l.expr_at(value).kind);
    let written = matches!(object, Some(ExprKind::Collection(LiteralKind::Map, _)));
    (known && written).then(|| named(l, of))
}

fn is_function(l: &Lowering<'_>, n: NodeId) -> bool {
    matches!(l.kind(n), FUNCTION_EXPRESSION | ARROW_FUNCTION | GENERATOR_FUNCTION)
}

fn has_functions(l: &Lowering<'_>, object: NodeId) -> bool {
    l.kind(object) == OBJECT
        && l.children(object).take(MOST_PARTS).any(|member| match l.kind(member) {
            METHOD_DEFINITION => true,
            PAIR => l.child(member, field::VALUE).is_some_and(|value| is_function(l, value)),
            _ => false,
        })
}

/// The literal that a function gives in the end, if it has functions, or such as the function defines.
fn given(l: &Lowering<'_>, function: NodeId) -> Option<NodeId> {
    let body = l.child(function, field::BODY)?;
    if l.kind(body) != STATEMENT_BLOCK {
        let object = unwrapped(l, body);
        return has_functions(l, object).then_some(object);
    }
    let statements = statements(l, function);
    let last = statements.iter().rev().find(|one| l.kind(**one) == RETURN_STATEMENT)?;
    let object = unwrapped(l, l.first_named(*last)?);
    if l.kind(object) != OBJECT {
        return None;
    }
    let defined: Vec<&[u8]> = statements.iter().flat_map(|one| functions_in(l, *one)).collect();
    let names_one = || {
        l.children(object).take(MOST_PARTS).any(|member| {
            let value = if l.kind(member) == PAIR { l.child(member, field::VALUE) } else { Some(member) };
            value.is_some_and(|value| defined.contains(&l.bytes(value)))
        })
    };
    (has_functions(l, object) || names_one()).then_some(object)
}

/// Names of the functions that a statement defines.
fn functions_in<'a>(l: &Lowering<'a>, statement: NodeId) -> Vec<&'a [u8]> {
    match l.kind(statement) {
        FUNCTION_DECLARATION => {
            l.child(statement, field::NAME).map(|name| l.bytes(name)).into_iter().collect()
        }
        LEXICAL_DECLARATION | VARIABLE_DECLARATION => {
            let declarators = l.children(statement).filter(|child| l.kind(*child) == VARIABLE_DECLARATOR);
            let of_functions = declarators
                .filter(|one| l.child(*one, field::VALUE).is_some_and(|value| is_function(l, value)));
            of_functions.filter_map(|one| l.child(one, field::NAME)).map(|name| l.bytes(name)).collect()
        }
        _ => vec![],
    }
}

fn unwrapped(l: &Lowering<'_>, n: NodeId) -> NodeId {
    match l.kind(n) {
        PARENTHESIZED_EXPRESSION => l.first_named(n).unwrap_or(n),
        _ => n,
    }
}

/// The function that a block is the body of.
fn function_of(l: &Lowering<'_>, block: NodeId) -> Option<NodeId> {
    let function = l.tree.parent(block)?;
    let has_body = is_function(l, function) || l.kind(function) == FUNCTION_DECLARATION;
    (has_body && l.kind(block) == STATEMENT_BLOCK).then_some(function)
}

/// What a function that makes objects is called: by its name, as the variable that it is, or where it is called on the spot as the
/// constant that keeps what it gives.
fn maker(l: &mut Lowering<'_>, function: NodeId) -> Option<TypeId> {
    if l.kind(function) == FUNCTION_DECLARATION {
        let name = l.child(function, field::NAME)?;
        return Some(named(l, name));
    }
    let around = target(l, function)?;
    match l.kind(around) {
        VARIABLE_DECLARATOR => {
            let name = l.child(around, field::NAME).filter(|name| l.kind(*name) == IDENTIFIER)?;
            Some(named(l, name))
        }
        CALL_EXPRESSION
            if l.child(around, field::FUNCTION).is_some_and(|called| unwrapped(l, called) == function) =>
        {
            let declarator = target(l, around).filter(|one| l.kind(*one) == VARIABLE_DECLARATOR)?;
            let name = constant(l, declarator)?;
            Some(named(l, name))
        }
        _ => None,
    }
}

/// The name of a variable of the module that declares no type.
fn constant(l: &Lowering<'_>, declarator: NodeId) -> Option<NodeId> {
    let name = l.child(declarator, field::NAME).filter(|name| l.kind(*name) == IDENTIFIER)?;
    let declaration = l.tree.parent(declarator)?;
    let outside = l.tree.parent(declaration).map(|outside| l.kind(outside));
    let of_module = matches!(outside, Some(PROGRAM | EXPORT_STATEMENT));
    (of_module && l.child(declarator, field::TYPE).is_none()).then_some(name)
}

fn named(l: &mut Lowering<'_>, name: NodeId) -> TypeId {
    let path: [NameId; 1] = [l.name(name)];
    l.named_type(name, &path, &[])
}
