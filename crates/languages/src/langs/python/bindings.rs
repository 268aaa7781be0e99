//! Names that assignments, loops and the like bind.
//!
//! A name belongs to the function, class or module around it, whatever block it is bound in; its first binding there is
//! its definition, later ones write to it. `self.x = ...` in a method defines a field of the class in the same way.

use super::classes::string_text;
use super::kinds::*;
use super::types;
use crate::field;
use crate::lower::{Lowering, NewDefinition, Value};
use crate::tree::NodeId;
use pellucid_model::{
    Construct, DefId, EventFlags, ExprId, ExprKind, FlowKind, Modifiers, NameId, ScopeId, SymbolKind, TypeId,
    Use, Visibility,
};

/// How many functions around an assignment are searched for the method whose receiver it names.
const FUNCTIONS_SEARCHED: usize = 16;

/// The scope of the function, class or module that is open: what a plain name joins.
pub(super) fn binding_scope(l: &Lowering<'_>) -> ScopeId {
    l.definition().and_then(|definition| l.definition_at(definition).body).unwrap_or(ScopeId(0))
}

/// Records a definition that spans `whole`, in `scope`, as the value of `at`.
pub(super) fn define_at(
    l: &mut Lowering<'_>,
    whole: NodeId,
    at: NodeId,
    scope: ScopeId,
    new: NewDefinition,
) -> DefId {
    let before = l.value(whole);
    let definition = l.define_in(whole, scope, new);
    l.set_value(whole, before);
    l.set_value(at, Value::Def(definition));
    definition
}

/// Who may use a member, by the convention of PEP 8: `__x` is mangled, `_x` is for subclasses.
pub(super) fn member_visibility(name: &str) -> Visibility {
    match name.as_bytes() {
        [b'_', b'_', .., b'_', b'_'] => Visibility::Public,
        [b'_', b'_', ..] => Visibility::Private,
        [b'_', ..] => Visibility::Protected,
        _ => Visibility::Public,
    }
}

/// Who may use a name bound in `scope`: `_x` of a module is for its package.
pub(super) fn visibility(l: &Lowering<'_>, scope: ScopeId, name: NodeId) -> Visibility {
    let text = l.text(name);
    match l.scope_at(scope).owner.map(|owner| l.definition_at(owner).kind) {
        Some(kind) if kind.is_type() => member_visibility(text),
        Some(_) => Visibility::Local,
        None if text.starts_with('_') && !text.ends_with("__") => Visibility::Package,
        None => Visibility::Public,
    }
}

/// What a name bound to a value is: a field in a class, an enumerator in an enumeration, a constant of the module when
/// in capitals (PEP 8), else a variable.
fn value_kind(l: &Lowering<'_>, scope: ScopeId, name: NodeId) -> SymbolKind {
    let text = l.text(name);
    match l.scope_at(scope).owner.map(|owner| l.definition_at(owner).kind) {
        Some(SymbolKind::Enum) if !text.starts_with('_') => SymbolKind::Constant,
        Some(kind) if kind.is_type() => SymbolKind::Field,
        Some(_) => SymbolKind::Variable,
        None if is_capital(text) => SymbolKind::Constant,
        None => SymbolKind::Variable,
    }
}

fn is_capital(name: &str) -> bool {
    name.bytes().any(|byte| byte.is_ascii_uppercase())
        && name.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_')
}

/// Binds a plain name: defines it, or marks it as written.
fn bind_name(l: &mut Lowering<'_>, name: NodeId, whole: NodeId) {
    let text = l.name(name);
    let scope = l.bound_scope(binding_scope(l), text);
    bind_in(l, name, whole, scope);
}

fn bind_in(l: &mut Lowering<'_>, name: NodeId, whole: NodeId, scope: ScopeId) {
    let text = l.name(name);
    if l.defined_in(scope, text).is_some() {
        return l.set_usage(name, Use::Write);
    }
    let (kind, visible) = (value_kind(l, scope, name), visibility(l, scope, name));
    define_at(l, whole, name, scope, NewDefinition::named(kind, name).visibility(visible));
}

/// Defines a capture or handler name: always a plain name of the scope around.
pub(super) fn bind(l: &mut Lowering<'_>, name: NodeId) {
    bind_name(l, name, name);
}

/// The places under a target, whether it is one or a pattern of several.
pub(super) fn places(l: &Lowering<'_>, target: NodeId) -> Vec<NodeId> {
    let end = l.node(target).next;
    let (mut at, mut found) = (target.0, vec![]);
    while at < end {
        let n = NodeId(at);
        let next = l.node(n).next;
        at = match l.kind(n) {
            PATTERN_LIST
            | TUPLE_PATTERN
            | LIST_PATTERN
            | LIST_SPLAT_PATTERN
            | LIST_SPLAT
            | TUPLE
            | LIST
            | EXPRESSION_LIST
            | PARENTHESIZED_EXPRESSION
            | AS_PATTERN_TARGET
            | PARENTHESIZED_LIST_SPLAT => at + 1,
            IDENTIFIER | ATTRIBUTE | SUBSCRIPT => {
                found.push(n);
                next
            }
            _ => next,
        };
    }
    found
}

/// Binds every place under `target`; a single name's definition spans `whole`.
pub(super) fn bind_target(l: &mut Lowering<'_>, target: NodeId, whole: NodeId, scope: Option<ScopeId>) {
    for place in places(l, target) {
        let whole = if place == target { whole } else { place };
        match (l.kind(place), scope) {
            (IDENTIFIER, Some(scope)) => bind_in(l, place, whole, scope),
            (IDENTIFIER, None) => bind_name(l, place, whole),
            (ATTRIBUTE, _) => bind_attribute(l, place, whole),
            _ => l.set_usage(place, Use::Write),
        }
    }
}

fn bind_attribute(l: &mut Lowering<'_>, attribute: NodeId, whole: NodeId) {
    l.set_usage(attribute, Use::Write);
    let (Some(object), Some(member)) =
        (l.child(attribute, field::OBJECT), l.child(attribute, field::ATTRIBUTE))
    else {
        return;
    };
    if l.kind(object) != IDENTIFIER {
        return;
    }
    let receiver = l.name(object);
    let Some((class, modifiers)) = class_of_receiver(l, receiver) else { return };
    let Some(scope) = l.definition_at(class).body else { return };
    let name = l.name(member);
    if l.defined_in(scope, name).is_none() {
        let visible = member_visibility(l.text(member));
        let new = NewDefinition::named(SymbolKind::Field, member).visibility(visible).modifiers(modifiers);
        let field = define_at(l, whole, member, scope, new);
        l.definition_mut(field).parent = Some(class);
    }
}

/// The class whose method around here calls its receiver `name`; with `static` for a class method's.
fn class_of_receiver(l: &Lowering<'_>, name: NameId) -> Option<(DefId, Modifiers)> {
    let mut around = l.definition();
    for _ in 0..FUNCTIONS_SEARCHED {
        let callable = l.definition_at(around?);
        let parameter = callable.body.and_then(|body| l.defined_in(body, name));
        if let Some(parameter) = parameter {
            let is_receiver = l.definition_at(parameter).modifiers.has(Modifiers::RECEIVER);
            let class = callable.parent.filter(|_| is_receiver)?;
            let shared = callable.modifiers.has(Modifiers::STATIC);
            return Some((class, if shared { Modifiers::STATIC } else { Modifiers::NONE }));
        }
        around = callable.parent;
    }
    None
}

/// Says that the single place `place` takes `value`, or the part of it at `index`.
pub(super) fn give(l: &mut Lowering<'_>, n: NodeId, place: NodeId, value: ExprId, index: Option<usize>) {
    let defined = match (l.kind(place), l.value(place)) {
        (_, Value::Def(definition)) => Some(definition),
        (ATTRIBUTE, _) => field_at(l, place),
        _ => None,
    };
    if let Some(binding) = defined {
        match index {
            None if l.definition_at(binding).value.is_none() => {
                l.definition_mut(binding).value = Some(value);
            }
            None => {}
            Some(at) => {
                let (key, index) = (NameId::EMPTY, at as u32);
                l.flow(n, FlowKind::Destructure { binding, value, key, index });
            }
        }
    }
    if let Value::Expr(target) = l.value(place) {
        l.flow(n, FlowKind::Assign { target, value });
    }
}

/// The field that an attribute's assignment defined.
fn field_at(l: &Lowering<'_>, attribute: NodeId) -> Option<DefId> {
    match l.child(attribute, field::ATTRIBUTE).map(|member| l.value(member)) {
        Some(Value::Def(definition)) => Some(definition),
        _ => None,
    }
}

/// `target = value`: each place of a pattern takes its element where the value shows it, else its part.
fn assign(l: &mut Lowering<'_>, n: NodeId, target: NodeId, right: NodeId, value: ExprId) {
    if let Some(pairs) = pairs(l, target, right) {
        for (target, right) in pairs {
            let value = l.expr(right);
            assign_whole(l, n, target, value);
        }
    } else {
        assign_whole(l, n, target, value);
    }
}

fn assign_whole(l: &mut Lowering<'_>, n: NodeId, target: NodeId, value: ExprId) {
    for (at, place) in places(l, target).into_iter().enumerate() {
        give(l, n, place, value, (place != target).then_some(at));
    }
}

/// Elements side by side when target and value both list as many, none starred.
fn pairs(l: &Lowering<'_>, target: NodeId, right: NodeId) -> Option<Vec<(NodeId, NodeId)>> {
    let lists = matches!(l.kind(target), PATTERN_LIST | TUPLE_PATTERN | LIST_PATTERN)
        && matches!(l.kind(right), EXPRESSION_LIST | PATTERN_LIST | TUPLE | LIST);
    if !lists {
        return None;
    }
    let starred = |n: &NodeId| matches!(l.kind(*n), LIST_SPLAT_PATTERN | LIST_SPLAT);
    let (left, right): (Vec<_>, Vec<_>) =
        (l.named_children(target).collect(), l.named_children(right).collect());
    let fit = left.len() == right.len() && !left.iter().any(starred) && !right.iter().any(starred);
    fit.then(|| left.into_iter().zip(right).collect())
}

pub(super) fn enter_assignment(l: &mut Lowering<'_>, n: NodeId) {
    if l.child(n, field::RIGHT).is_some() {
        l.mark_event(n, Construct::Assignment, EventFlags::NONE);
    }
    if let Some(left) = l.child(n, field::LEFT) {
        bind_target(l, left, n, None);
    }
}

pub(super) fn leave_assignment(l: &mut Lowering<'_>, n: NodeId) {
    let Some(left) = l.child(n, field::LEFT) else { return };
    if let Some(ty) = l.child(n, field::TYPE) {
        let ty = l.type_or_opaque(ty);
        declare(l, left, ty);
    }
    let Some(right) = l.child(n, field::RIGHT) else { return };
    let value = l.expr(right);
    assign(l, n, left, innermost(l, right), value);
    l.set_value(n, Value::Expr(value));
    link_names(l, n, left, right);
}

/// The value at the end of `a = b = value`, as far as a person would write it.
fn innermost(l: &Lowering<'_>, right: NodeId) -> NodeId {
    let mut at = right;
    for _ in 0..FUNCTIONS_SEARCHED {
        match l.child(at, field::RIGHT).filter(|_| l.kind(at) == ASSIGNMENT) {
            Some(inner) => at = inner,
            None => break,
        }
    }
    at
}

/// `x: T`: the declared type; `x: TypeAlias = T` makes an alias, `x: Final` a value that stays.
fn declare(l: &mut Lowering<'_>, left: NodeId, ty: TypeId) {
    let definition = match l.value(left) {
        Value::Def(definition) => definition,
        _ => match field_at(l, left).filter(|_| l.kind(left) == ATTRIBUTE) {
            Some(definition) => definition,
            None => return,
        },
    };
    let marker = types::last_segment(l, ty).to_owned();
    let definition = l.definition_mut(definition);
    definition.ty = Some(ty);
    match marker.as_str() {
        "TypeAlias" => definition.kind = SymbolKind::TypeAlias,
        "Final" => definition.modifiers = definition.modifiers.with(Modifiers::FINAL),
        "ClassVar" => definition.modifiers = definition.modifiers.with(Modifiers::STATIC),
        _ => {}
    }
}

/// `__all__` exports names of the module, `__slots__` declares fields of the class.
fn link_names(l: &mut Lowering<'_>, n: NodeId, left: NodeId, right: NodeId) {
    if l.kind(left) != IDENTIFIER {
        return;
    }
    match (l.bytes(left), l.definition()) {
        (b"__all__", None) => export_names(l, n, right),
        (b"__slots__", Some(class)) if l.definition_at(class).kind.is_type() => define_slots(l, class, right),
        _ => {}
    }
}

/// String literals in a list, tuple or set, or the one that stands alone.
fn strings(l: &Lowering<'_>, n: NodeId) -> Vec<NodeId> {
    match l.kind(n) {
        STRING => vec![n],
        LIST | TUPLE | SET | EXPRESSION_LIST => {
            l.named_children(n).filter(|item| l.kind(*item) == STRING).collect()
        }
        _ => vec![],
    }
}

fn export_names(l: &mut Lowering<'_>, n: NodeId, right: NodeId) {
    for string in strings(l, right) {
        let Some(name) = string_text(l, string) else { continue };
        let span = l.span(string);
        let value = l.push_expr(span, ExprKind::Name { name, usage: Use::Read });
        l.flow(n, FlowKind::Export { name, value });
    }
}

fn define_slots(l: &mut Lowering<'_>, class: DefId, right: NodeId) {
    let Some(scope) = l.definition_at(class).body else { return };
    for string in strings(l, right) {
        let Some(name) = string_text(l, string).filter(|name| l.defined_in(scope, *name).is_none()) else {
            continue;
        };
        let visible = member_visibility(l.name_text(name));
        let value = l.value(string);
        l.define_in(string, scope, NewDefinition::called(SymbolKind::Field, name).visibility(visible));
        l.set_value(string, value);
    }
}

pub(super) fn enter_augmented(l: &mut Lowering<'_>, n: NodeId) {
    l.mark_event(n, Construct::Assignment, EventFlags::NONE);
    if let Some(left) = l.child(n, field::LEFT) {
        l.set_usage(left, Use::ReadWrite);
    }
}

pub(super) fn leave_augmented(l: &mut Lowering<'_>, n: NodeId) {
    let (Some(left), Some(right)) = (l.child(n, field::LEFT), l.child(n, field::RIGHT)) else { return };
    let (target, value) = (l.expr(left), l.expr(right));
    l.flow(n, FlowKind::Update { target, value: Some(value) });
    if l.kind(left) == IDENTIFIER && l.bytes(left) == b"__all__" && l.definition().is_none() {
        export_names(l, n, right);
    }
}

/// `name := value` binds in the function around, comprehensions aside.
pub(super) fn enter_walrus(l: &mut Lowering<'_>, n: NodeId) {
    l.mark_event(n, Construct::Assignment, EventFlags::NONE);
    if let Some(name) = l.child(n, field::NAME) {
        bind_name(l, name, n);
    }
}

pub(super) fn leave_walrus(l: &mut Lowering<'_>, n: NodeId) {
    let (Some(name), Some(value)) = (l.child(n, field::NAME), l.child(n, field::VALUE)) else { return };
    let value = l.expr(value);
    give(l, n, name, value, None);
    l.set_value(n, Value::Expr(value));
}

pub(super) fn enter_global(l: &mut Lowering<'_>, n: NodeId) {
    redirect(l, n, |_, _| ScopeId(0));
}

pub(super) fn enter_nonlocal(l: &mut Lowering<'_>, n: NodeId) {
    redirect(l, n, |l, name| {
        let outer = |definition: DefId| l.definition_at(definition).parent;
        let mut around = l.definition().and_then(outer);
        let nearest = around.and_then(|definition| l.definition_at(definition).body);
        for _ in 0..FUNCTIONS_SEARCHED {
            let Some(definition) = around else { break };
            let scope = l.definition_at(definition).body.map(|body| l.bound_scope(body, name));
            if let Some(scope) = scope.filter(|scope| l.defined_in(*scope, name).is_some()) {
                return scope;
            }
            around = outer(definition);
        }
        nearest.unwrap_or(ScopeId(0))
    });
}

fn redirect(l: &mut Lowering<'_>, n: NodeId, target: impl Fn(&Lowering<'_>, NameId) -> ScopeId) {
    let here = binding_scope(l);
    let names: Vec<NodeId> = l.named_children(n).collect();
    for node in names {
        l.claim(node);
        let name = l.name(node);
        let target = target(l, name);
        if target != here {
            l.bind_elsewhere(here, name, target);
        }
    }
}

pub(super) fn enter_delete(l: &mut Lowering<'_>, n: NodeId) {
    let targets: Vec<NodeId> = l.named_children(n).collect();
    for target in targets {
        for place in places(l, target) {
            l.set_usage(place, Use::Delete);
        }
    }
}
