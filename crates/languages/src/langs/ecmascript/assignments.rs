//! Assignments, and what they define: fields on `this`, exports of CommonJS.

use super::bindings::define_at;
use super::jsdoc;
use super::kinds::*;
use super::patterns::{places, take_apart};
use super::prototypes;
use super::require;
use crate::field;
use crate::lower::{Lowering, NewDefinition, Value};
use crate::tree::NodeId;
use pellucid_model::{
    Construct, DefId, Definition, EventFlags, FlowKind, Modifiers, NameId, ScopeId, SymbolKind, Use,
    Visibility,
};

/// How many functions around an assignment are searched for the method whose `this` it means.
pub(super) const FUNCTIONS_SEARCHED: usize = 16;
/// How many scopes around a name are searched for the class it means.
const SCOPES_SEARCHED: usize = 64;

pub(super) fn enter_assignment(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(sign) = l.child_of_kind(n, T_EQ) {
        l.mark_event(sign, Construct::Assignment, EventFlags::NONE);
    }
    let Some(left) = l.child(n, field::LEFT) else { return };
    for place in places(l, left) {
        l.set_usage(place, Use::Write);
        if l.kind(place) == MEMBER_EXPRESSION {
            define_field(l, place, if place == left { n } else { place });
        }
    }
}

/// `this.x = ...` in a method or constructor, and `Name.x = ...` of a class above, define a field of the class that
/// declares none of that name.
fn define_field(l: &mut Lowering<'_>, place: NodeId, whole: NodeId) {
    let (Some(object), Some(member)) = (l.child(place, field::OBJECT), l.child(place, field::PROPERTY))
    else {
        return;
    };
    if l.kind(member) != PROPERTY_IDENTIFIER {
        return;
    }
    let class = match l.kind(object) {
        THIS => match class_of_this(l) {
            // Where fields are declared, one that the class does not declare is that of a supertype.
            Some((class, _)) if !jsdoc::speaks(l) && l.inherits(class) => None,
            Some(class) => Some(class),
            None => {
                if let Some(path) = prototypes::maker(l) {
                    define_made(l, &path, (object, member, whole), Modifiers::NONE);
                }
                return;
            }
        },
        IDENTIFIER => match class_called(l, object) {
            Some(class) => Some((class, Modifiers::STATIC)),
            None => {
                // An object that its maker keeps.
                let kept = l.child(whole, field::RIGHT).map(|value| l.kind(value));
                if let Some(path) = prototypes::maker_named(l, object)
                    && matches!(kept, Some(THIS | NEW_EXPRESSION))
                {
                    define_made(l, &path, (object, member, whole), Modifiers::STATIC);
                }
                return;
            }
        },
        _ => None,
    };
    let Some((class, modifiers)) = class else { return };
    let Some(scope) = l.definition_at(class).body else { return };
    let name = l.name(member);
    if l.defined_in(scope, name).is_some() || l.is_announced(scope, name) {
        return;
    }
    let new =
        NewDefinition::named(SymbolKind::Field, member).visibility(Visibility::Public).modifiers(modifiers);
    // Outside of the class's text it belongs to the class without standing in it.
    let inside = l.definition_at(class).span.contains(l.span(whole));
    let receiver = (!inside)
        .then(|| super::types::path_of(l, object))
        .flatten()
        .map(|path| l.named_type(object, &path, &[]));
    let ty = jsdoc::declared(l, place);
    let field = define_at(l, whole, member, scope, new);
    let definition = l.definition_mut(field);
    definition.ty = ty;
    if inside {
        definition.parent = Some(class);
    }
    definition.receiver = receiver;
}

/// `this.x = ...` in a function that makes objects, or in a member of these, defines a field that belongs to the function.
fn define_made(
    l: &mut Lowering<'_>,
    path: &[NameId],
    (object, member, whole): (NodeId, NodeId, NodeId),
    modifiers: Modifiers,
) {
    let is_function =
        |value| matches!(l.kind(value), FUNCTION_EXPRESSION | ARROW_FUNCTION | GENERATOR_FUNCTION);
    if l.child(whole, field::RIGHT).is_some_and(is_function) {
        return;
    }
    if !announce_made(l, path, member) {
        return;
    }
    let new =
        NewDefinition::named(SymbolKind::Field, member).visibility(Visibility::Public).modifiers(modifiers);
    let scope = l.scope();
    let field = define_at(l, whole, member, scope, new);
    let receiver = l.named_type(object, path, &[]);
    l.definition_mut(field).receiver = Some(receiver);
}

/// Says that the objects of `path` have a field called as `member`; whether nobody has said so.
pub(super) fn announce_made(l: &mut Lowering<'_>, path: &[NameId], member: NodeId) -> bool {
    let parts: Vec<&str> = path.iter().map(|part| l.name_text(*part)).chain([l.text(member)]).collect();
    let parts = parts.join(".");
    let known = l.intern(&parts);
    let is_new = !l.is_announced(ScopeId(0), known);
    l.announce(ScopeId(0), known);
    is_new
}

/// The class that a name means where it stands, if that is defined already.
fn class_called(l: &mut Lowering<'_>, name: NodeId) -> Option<DefId> {
    let name = l.name(name);
    defined_around(l, name).filter(|found| l.definition_at(*found).kind == SymbolKind::Class)
}

/// What a name means where it stands, if that is defined already.
pub(super) fn defined_around(l: &Lowering<'_>, name: NameId) -> Option<DefId> {
    let mut scope = Some(l.scope());
    for _ in 0..SCOPES_SEARCHED {
        let at = scope?;
        if let Some(found) = l.defined_in(at, name) {
            return Some(found);
        }
        scope = l.scope_at(at).parent;
    }
    None
}

/// The class whose method, constructor or initialiser is around; with `static` where `this` is the class itself.
fn class_of_this(l: &Lowering<'_>) -> Option<(DefId, Modifiers)> {
    let mut around = l.definition()?;
    for _ in 0..FUNCTIONS_SEARCHED {
        let callable = l.definition_at(around);
        match callable.kind {
            SymbolKind::Lambda if is_arrow(l, callable) => around = callable.parent?,
            SymbolKind::Method | SymbolKind::Constructor => {
                let class = callable.parent?;
                let shared = callable.modifiers.has(Modifiers::STATIC);
                let member_of_class = l.definition_at(class).body == Some(callable.scope)
                    && l.definition_at(class).kind == SymbolKind::Class;
                let modifiers = if shared { Modifiers::STATIC } else { Modifiers::NONE };
                return member_of_class.then_some((class, modifiers));
            }
            // An initialiser of a field.
            SymbolKind::Class => return Some((around, Modifiers::NONE)),
            _ => return None,
        }
    }
    None
}

/// Whether a lambda has the `this` of the function around it.
pub(super) fn is_arrow(l: &Lowering<'_>, lambda: &Definition) -> bool {
    let text = lambda.span.bytes(l.text);
    let rest = text.strip_prefix(b"async").map_or(text, |rest| rest.trim_ascii_start());
    !rest.starts_with(b"function")
}

/// An assignment's value is what is assigned.
pub(super) fn leave_assignment(l: &mut Lowering<'_>, n: NodeId) {
    let (Some(left), Some(right)) = (l.child(n, field::LEFT), l.child(n, field::RIGHT)) else { return };
    let value = l.expr(right);
    match l.value(left) {
        Value::Expr(target) => {
            l.flow(n, FlowKind::Assign { target, value });
            let member = l.child(left, field::PROPERTY).filter(|_| l.kind(left) == MEMBER_EXPRESSION);
            if let Some(Value::Def(field)) = member.map(|member| l.value(member)) {
                l.definition_mut(field).value = Some(value);
            }
            require::note_export(l, n, left, value);
            prototypes::note_prototype(l, left, right);
        }
        _ => take_apart(l, n, left, value),
    }
    l.set_value(n, Value::Expr(value));
}

/// `x += y`; `x ||= y` and the like decide, too.
pub(super) fn enter_augmented(l: &mut Lowering<'_>, n: NodeId) {
    let (Some(left), Some(operator)) = (l.child(n, field::LEFT), l.child(n, field::OPERATOR)) else { return };
    l.set_usage(left, Use::ReadWrite);
    l.mark_event(operator, Construct::Assignment, EventFlags::NONE);
    if matches!(l.kind(operator), T_AMP_AMP_EQ | T_PIPE_PIPE_EQ | T_QUESTION_QUESTION_EQ) {
        let event = l.open_event(n, Construct::LogicalAssign);
        l.event_mut(event).span = l.span(operator);
    }
}

pub(super) fn leave_augmented(l: &mut Lowering<'_>, n: NodeId) {
    if let (Some(left), Some(right)) = (l.child(n, field::LEFT), l.child(n, field::RIGHT)) {
        let (target, value) = (l.expr(left), l.expr(right));
        l.flow(n, FlowKind::Update { target, value: Some(value) });
        l.set_value(n, Value::Expr(target));
    }
}

pub(super) fn enter_update(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(operator) = l.child(n, field::OPERATOR) {
        l.mark_event(operator, Construct::Assignment, EventFlags::NONE);
    }
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
