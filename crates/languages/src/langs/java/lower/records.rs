//! Members that a record's or an enum's syntax implies.

use super::super::kinds::*;
use crate::field;
use crate::lower::{Lowering, NewDefinition, Value};
use crate::tree::NodeId;
use pellucid_model::{DefId, Modifiers, ScopeKind, SymbolKind, TypeKind, TypeOp, Visibility};
use rustc_hash::FxHashSet;

/// Most parameters a method may have in a class file; what is written beyond is not Java.
const MOST_PARAMETERS: usize = 255;

/// Accessors and the canonical constructor of a record, where they are not written.
pub(super) fn leave_formal_parameters(lowering: &mut Lowering<'_>, n: NodeId) {
    let Some(record) = lowering.tree.parent(n).filter(|parent| lowering.kind(*parent) == RECORD_DECLARATION)
    else {
        return;
    };
    let components = components(lowering, n);
    let Some(body) = lowering.child(record, field::BODY) else { return };
    let written = written_accessors(lowering, body);
    for (node, field) in &components {
        let component = lowering.definition_at(*field);
        let (name, ty, name_span) = (component.name, component.ty, component.name_span);
        if written.contains(name_span.bytes(lowering.text)) {
            continue;
        }
        let new = NewDefinition::called(SymbolKind::Method, name)
            .visibility(Visibility::Public)
            .modifiers(Modifiers::SYNTHETIC);
        let accessor = imply(lowering, *node, new);
        let accessor = lowering.definition_mut(accessor);
        (accessor.ty, accessor.name_span) = (ty, name_span);
    }
    if !has_canonical_constructor(lowering, n, body) {
        imply_constructor(lowering, n, &components);
    }
}

/// Records a definition at `n` without taking its place as the node's value.
pub(super) fn imply(lowering: &mut Lowering<'_>, n: NodeId, new: NewDefinition) -> DefId {
    let value = lowering.value(n);
    let definition = lowering.define(n, new);
    lowering.set_value(n, value);
    definition
}

fn components(lowering: &Lowering<'_>, list: NodeId) -> Vec<(NodeId, DefId)> {
    let defined = |n: NodeId| match lowering.value(n) {
        Value::Def(definition) => Some((n, definition)),
        _ => None,
    };
    lowering.named_children(list).filter_map(defined).take(MOST_PARAMETERS).collect()
}

/// Names of the methods without parameters in a record's body.
fn written_accessors<'a>(lowering: &Lowering<'a>, body: NodeId) -> FxHashSet<&'a [u8]> {
    let methods = lowering.children(body).filter(|member| lowering.kind(*member) == METHOD_DECLARATION);
    let without = methods.filter(|method| {
        let parameters = lowering.child(*method, field::PARAMETERS);
        parameters.is_some_and(|parameters| lowering.first_named(parameters).is_none())
    });
    without
        .filter_map(|method| lowering.child(method, field::NAME))
        .map(|name| lowering.bytes(name))
        .collect()
}

fn has_canonical_constructor(lowering: &Lowering<'_>, components: NodeId, body: NodeId) -> bool {
    let wanted = parameter_types(lowering, components);
    lowering.children(body).any(|member| match lowering.kind(member) {
        COMPACT_CONSTRUCTOR_DECLARATION => true,
        CONSTRUCTOR_DECLARATION => {
            let parameters = lowering.child(member, field::PARAMETERS);
            parameters.is_some_and(|parameters| parameter_types(lowering, parameters) == wanted)
        }
        _ => false,
    })
}

/// Types of a parameter list as their texts, without white space; of a list longer than any can be, its beginning.
fn parameter_types(lowering: &Lowering<'_>, list: NodeId) -> Vec<Vec<u8>> {
    let text = |parameter: NodeId| {
        let name = lowering.child(parameter, field::NAME);
        let typed = lowering.children(parameter).filter(|child| {
            Some(*child) != name && !matches!(lowering.kind(*child), MODIFIERS | VARIABLE_DECLARATOR)
        });
        let bytes = typed.flat_map(|child| lowering.bytes(child).iter().copied());
        bytes.filter(|byte| !byte.is_ascii_whitespace()).collect()
    };
    lowering.named_children(list).take(MOST_PARAMETERS).map(text).collect()
}

fn imply_constructor(lowering: &mut Lowering<'_>, n: NodeId, components: &[(NodeId, DefId)]) {
    let Some(record) = lowering.definition() else { return };
    let name = lowering.definition_at(record).name;
    let visibility = lowering.definition_at(record).visibility;
    let new = NewDefinition::called(SymbolKind::Constructor, name)
        .visibility(visibility)
        .modifiers(Modifiers::SYNTHETIC);
    let constructor = imply(lowering, n, new);
    lowering.imply(n, constructor, ScopeKind::Function, |lowering| imply_parameters(lowering, components));
}

pub(super) fn imply_parameters(lowering: &mut Lowering<'_>, components: &[(NodeId, DefId)]) {
    for (node, component) in components {
        let component = lowering.definition_at(*component);
        let (name, ty, name_span) = (component.name, component.ty, component.name_span);
        let variadic = component.modifiers.0 & Modifiers::VARIADIC.0;
        let modifiers = Modifiers::SYNTHETIC.with(Modifiers(variadic));
        let parameter =
            imply(lowering, *node, NewDefinition::called(SymbolKind::Parameter, name).modifiers(modifiers));
        let parameter = lowering.definition_mut(parameter);
        (parameter.ty, parameter.name_span) = (ty, name_span);
    }
}

/// The parameters of a compact constructor are the record's components. They stand outside its text, so their span is
/// that of its name.
pub(super) fn imply_compact_parameters(lowering: &mut Lowering<'_>, n: NodeId) {
    let record = lowering.tree.parent(n).and_then(|body| lowering.tree.parent(body));
    let Some(list) = record.and_then(|record| lowering.child(record, field::PARAMETERS)) else { return };
    let Some(name) = lowering.child(n, field::NAME) else { return };
    let first = lowering.definition().map_or(0, |constructor| constructor.index() + 1);
    let components = components(lowering, list);
    imply_parameters(lowering, &components);
    let span = lowering.span(name);
    for at in first..first + components.len() {
        let parameter = lowering.definition_mut(DefId(at as u32));
        (parameter.span, parameter.name_span) = (span, span);
    }
}

/// `values()` and `valueOf(String)` of an enum.
pub(super) fn imply_enum_methods(lowering: &mut Lowering<'_>, n: NodeId, definition: DefId) {
    let Some(place) = lowering.child(n, field::NAME) else { return };
    let name = lowering.definition_at(definition).name;
    let own = lowering.named_type(place, &[name], &[]);
    let array = lowering.push_type(place, TypeKind::Of(TypeOp::Array, own));
    let modifiers = Modifiers::STATIC.with(Modifiers::SYNTHETIC);
    let method = |lowering: &mut Lowering<'_>, name: &str, ty| {
        let name = lowering.intern(name);
        let new = NewDefinition::called(SymbolKind::Method, name)
            .visibility(Visibility::Public)
            .modifiers(modifiers);
        let method = imply(lowering, place, new);
        lowering.definition_mut(method).ty = Some(ty);
        method
    };
    method(lowering, "values", array);
    let value_of = method(lowering, "valueOf", own);
    lowering.imply(place, value_of, ScopeKind::Function, |lowering| {
        let (name, string) = (lowering.intern("name"), lowering.intern("String"));
        let string = lowering.named_type(place, &[string], &[]);
        let new = NewDefinition::called(SymbolKind::Parameter, name).modifiers(Modifiers::SYNTHETIC);
        let parameter = imply(lowering, place, new);
        lowering.definition_mut(parameter).ty = Some(string);
    });
}
