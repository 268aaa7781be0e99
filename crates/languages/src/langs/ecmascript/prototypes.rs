//! Functions that make objects: members by `this`, and prototypes made from those of others.

use super::assignments::{FUNCTIONS_SEARCHED, defined_around, is_arrow};
use super::functions::target;
use super::kinds::*;
use super::types::path_of;
use crate::field;
use crate::lower::Lowering;
use crate::tree::NodeId;
use pellucid_model::{DefId, ExprKind, NameId, SupertypeKind, SymbolKind, TypeId};

/// The name of the function whose objects `this` means here: one that is written to be called with `new`, as its initial
/// says, or that the function around is a member of.
pub(super) fn maker(l: &mut Lowering<'_>) -> Option<Vec<NameId>> {
    let mut around = l.definition()?;
    for _ in 0..FUNCTIONS_SEARCHED {
        let callable = l.definition_at(around);
        if let Some(receiver) = callable.receiver {
            return l.named_parts(receiver).map(|(path, _)| path.to_vec());
        }
        match callable.kind {
            SymbolKind::Lambda if is_arrow(l, callable) => around = callable.parent?,
            SymbolKind::Function | SymbolKind::Lambda => {
                let name = callable.name;
                let makes = is_capital(l, name) && maker_called(l, name) == Some(around);
                return makes.then(|| vec![name]);
            }
            _ => return None,
        }
    }
    None
}

/// The name of the function that makes objects and that an identifier means.
pub(super) fn maker_named(l: &mut Lowering<'_>, n: NodeId) -> Option<Vec<NameId>> {
    let name = l.name(n);
    (is_capital(l, name) && maker_called(l, name).is_some()).then(|| vec![name])
}

fn is_capital(l: &Lowering<'_>, name: NameId) -> bool {
    l.name_text(name).chars().next().is_some_and(char::is_uppercase)
}

/// The function that a name means where it stands, if that is defined already.
fn maker_called(l: &Lowering<'_>, name: NameId) -> Option<DefId> {
    let found = defined_around(l, name)?;
    match l.definition_at(found).kind {
        SymbolKind::Function | SymbolKind::Lambda => Some(found),
        SymbolKind::Variable => match l.definition_at(found).value.map(|value| l.expr_at(value).kind) {
            Some(ExprKind::Lambda(behind)) => Some(behind),
            // Its value is being read.
            None => l.definition().and_then(|around| enclosing(l, around, name)),
            _ => None,
        },
        _ => None,
    }
}

fn enclosing(l: &Lowering<'_>, around: DefId, name: NameId) -> Option<DefId> {
    let mut next = Some(around);
    for _ in 0..FUNCTIONS_SEARCHED {
        let at = next?;
        let definition = l.definition_at(at);
        if definition.name == name && definition.kind == SymbolKind::Lambda {
            return Some(at);
        }
        next = definition.parent;
    }
    None
}

/// `A.prototype = Object.create(B.prototype)`, `A.prototype = new B()`.
pub(super) fn note_prototype(l: &mut Lowering<'_>, left: NodeId, right: NodeId) {
    let Some(heir) = of_prototype(l, left) else { return };
    let base = match l.kind(right) {
        NEW_EXPRESSION => l.child(right, field::CONSTRUCTOR),
        CALL_EXPRESSION if called(l, right) == Some(("Object", "create")) => {
            argument(l, right, 0).and_then(|base| of_prototype(l, base))
        }
        _ => None,
    };
    if let Some(base) = base {
        inherit(l, heir, base);
    }
}

/// `B.call(this)` in A, `Object.setPrototypeOf(A.prototype, B.prototype)`, `util.inherits(A, B)`.
pub(super) fn note_call(l: &mut Lowering<'_>, n: NodeId) {
    let (Some(function), Some(first)) = (l.child(n, field::FUNCTION), argument(l, n, 0)) else { return };
    let second = argument(l, n, 1);
    match (called(l, n), second) {
        (Some(("Object", "setPrototypeOf")), Some(second)) => {
            if let (Some(heir), Some(base)) = (of_prototype(l, first), of_prototype(l, second)) {
                inherit(l, heir, base);
            }
        }
        (Some(("util", "inherits")), Some(base)) => inherit(l, first, base),
        (Some((_, "call" | "apply")), _) if l.kind(first) == THIS => {
            let Some(base) = l.child(function, field::OBJECT) else { return };
            let name = l.name(base);
            if l.kind(base) != IDENTIFIER || !is_capital(l, name) {
                return;
            }
            if let Some([heir]) = maker(l).as_deref()
                && let Some(heir) = maker_called(l, *heir)
                && Some(heir) == l.definition()
            {
                inherit_from(l, heir, base);
            }
        }
        _ => {}
    }
}

/// `A` of `A.m = function () {}`, where A makes objects: all of them share it.
pub(super) fn shared_by(l: &mut Lowering<'_>, function: NodeId) -> Option<TypeId> {
    let around = target(l, function).filter(|around| l.kind(*around) == ASSIGNMENT_EXPRESSION)?;
    let left = l.child(around, field::LEFT).filter(|left| l.kind(*left) == MEMBER_EXPRESSION)?;
    let object = l.child(left, field::OBJECT).filter(|object| l.kind(*object) == IDENTIFIER)?;
    let path = maker_named(l, object)?;
    Some(l.named_type(object, &path, &[]))
}

/// `a` of `Object.create(a)`.
pub(super) fn created_of(l: &Lowering<'_>, call: NodeId) -> Option<NodeId> {
    let of = argument(l, call, 0).filter(|of| l.kind(*of) == IDENTIFIER)?;
    (called(l, call) == Some(("Object", "create"))).then_some(of)
}

/// Object and name of a method that is called.
fn called<'a>(l: &Lowering<'a>, call: NodeId) -> Option<(&'a str, &'a str)> {
    let function =
        l.child(call, field::FUNCTION).filter(|function| l.kind(*function) == MEMBER_EXPRESSION)?;
    Some((l.text(l.child(function, field::OBJECT)?), l.text(l.child(function, field::PROPERTY)?)))
}

fn argument(l: &Lowering<'_>, call: NodeId, at: usize) -> Option<NodeId> {
    let arguments = l.child(call, field::ARGUMENTS)?;
    l.named_children(arguments).nth(at)
}

/// `A` of `A.prototype`.
fn of_prototype(l: &Lowering<'_>, n: NodeId) -> Option<NodeId> {
    let property = l.child(n, field::PROPERTY).filter(|_| l.kind(n) == MEMBER_EXPRESSION)?;
    l.child(n, field::OBJECT).filter(|_| l.bytes(property) == b"prototype")
}

fn inherit(l: &mut Lowering<'_>, heir: NodeId, base: NodeId) {
    if l.kind(heir) != IDENTIFIER {
        return;
    }
    let name = l.name(heir);
    if let Some(heir) = maker_called(l, name) {
        inherit_from(l, heir, base);
    }
}

/// Inheriting is often said twice: for the constructor and for the prototype.
fn inherit_from(l: &mut Lowering<'_>, heir: DefId, base: NodeId) {
    let Some(path) = path_of(l, base) else { return };
    if l.inherits_by_name(heir, &path) {
        return;
    }
    let ty = l.named_type(base, &path, &[]);
    l.inherit(heir, SupertypeKind::Extends, ty);
}
