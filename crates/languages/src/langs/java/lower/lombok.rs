//! Members that annotations of Lombok add to a class.

use super::super::kinds::*;
use super::modifiers::{is_annotation, modifiers_of};
use super::records::{imply, imply_parameters};
use crate::field;
use crate::lower::{Lowering, NewDefinition, Value};
use crate::tree::NodeId;
use pellucid_model::{DefId, Modifiers, ScopeKind, SymbolKind, Visibility};
use rustc_hash::FxHashSet;

/// Accessors and constructors that the annotations of a class and of its fields stand for, where they are not written.
pub(super) fn leave_class_body(lowering: &mut Lowering<'_>, n: NodeId) {
    let Some(class) = lowering.tree.parent(n).filter(|parent| lowering.kind(*parent) == CLASS_DECLARATION)
    else {
        return;
    };
    let asked = annotations(lowering, class);
    let fields = fields(lowering, n);
    if asked.is_empty() && fields.iter().all(|one| one.asked.is_empty()) {
        return;
    }
    let written = written(lowering, n);
    let gets = asks(&asked, &["Getter", "Data", "Value"]);
    let sets = asks(&asked, &["Setter", "Data"]);
    for one in &fields {
        let own = lowering.definition_at(one.field).modifiers;
        let shared = own.has(Modifiers::STATIC);
        if (gets && !shared) || asks(&one.asked, &["Getter"]) {
            getter(lowering, one, &written);
        }
        if !own.has(Modifiers::FINAL) && ((sets && !shared) || asks(&one.asked, &["Setter"])) {
            setter(lowering, one, &written);
        }
    }
    constructors(lowering, n, &asked, &fields);
}

/// A field, and the annotations of its declaration.
struct FieldAsked<'a> {
    node: NodeId,
    field: DefId,
    asked: Vec<&'a str>,
    /// Whether it has a value from the start.
    initial: bool,
}

fn asks(asked: &[&str], wanted: &[&str]) -> bool {
    asked.iter().any(|one| wanted.contains(one))
}

/// The last segments of the names of a declaration's annotations.
fn annotations<'a>(lowering: &Lowering<'a>, n: NodeId) -> Vec<&'a str> {
    let Some(modifiers) = modifiers_of(lowering, n) else { return vec![] };
    let all = lowering.children(modifiers).filter(|child| is_annotation(lowering.kind(*child)));
    let name = |annotation: NodeId| {
        let name = lowering.child(annotation, field::NAME)?;
        lowering.text(name).rsplit('.').next()
    };
    all.filter_map(name).collect()
}

fn fields<'a>(lowering: &Lowering<'a>, body: NodeId) -> Vec<FieldAsked<'a>> {
    let mut found = vec![];
    for member in lowering.children(body).filter(|member| lowering.kind(*member) == FIELD_DECLARATION) {
        let asked = annotations(lowering, member);
        for node in lowering.children_in(member, field::DECLARATOR) {
            let Value::Def(field) = lowering.value(node) else { continue };
            let initial = lowering.child(node, field::VALUE).is_some();
            found.push(FieldAsked { node, field, asked: asked.clone(), initial });
        }
    }
    found
}

/// Names of the methods in a body.
fn written<'a>(lowering: &Lowering<'a>, body: NodeId) -> FxHashSet<&'a str> {
    let methods = lowering.children(body).filter(|member| lowering.kind(*member) == METHOD_DECLARATION);
    methods.filter_map(|method| lowering.child(method, field::NAME)).map(|name| lowering.text(name)).collect()
}

/// `size` as `getSize`.
fn accessor(prefix: &str, field: &str) -> String {
    let mut letters = field.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    format!("{prefix}{first}{}", letters.as_str())
}

fn getter(lowering: &mut Lowering<'_>, of: &FieldAsked<'_>, written: &FxHashSet<&str>) {
    let field = lowering.definition_at(of.field);
    let (ty, name_span, shared) = (field.ty, field.name_span, field.modifiers.has(Modifiers::STATIC));
    let name = lowering.name_text(field.name).to_owned();
    let truth = ty.is_some_and(|ty| lowering.type_at(ty).span.bytes(lowering.text) == b"boolean");
    let text = accessor(if truth { "is" } else { "get" }, &name);
    if written.contains(text.as_str()) {
        return;
    }
    let shared = if shared { Modifiers::STATIC } else { Modifiers::NONE };
    let method = method(lowering, of.node, &text, shared);
    let method = lowering.definition_mut(method);
    (method.ty, method.name_span) = (ty, name_span);
}

fn setter(lowering: &mut Lowering<'_>, of: &FieldAsked<'_>, written: &FxHashSet<&str>) {
    let field = lowering.definition_at(of.field);
    let (name_span, shared) = (field.name_span, field.modifiers.has(Modifiers::STATIC));
    let text = accessor("set", lowering.name_text(field.name));
    if written.contains(text.as_str()) {
        return;
    }
    let shared = if shared { Modifiers::STATIC } else { Modifiers::NONE };
    let method = method(lowering, of.node, &text, shared);
    lowering.definition_mut(method).name_span = name_span;
    let component = [(of.node, of.field)];
    lowering.imply(of.node, method, ScopeKind::Function, |lowering| imply_parameters(lowering, &component));
}

fn method(lowering: &mut Lowering<'_>, n: NodeId, name: &str, shared: Modifiers) -> DefId {
    let name = lowering.intern(name);
    let new = NewDefinition::called(SymbolKind::Method, name)
        .visibility(Visibility::Public)
        .modifiers(Modifiers::SYNTHETIC.with(shared));
    imply(lowering, n, new)
}

fn constructors(lowering: &mut Lowering<'_>, body: NodeId, asked: &[&str], fields: &[FieldAsked<'_>]) {
    let explicit = lowering.children(body).any(|member| lowering.kind(member) == CONSTRUCTOR_DECLARATION);
    let named = asks(asked, &["AllArgsConstructor", "RequiredArgsConstructor", "NoArgsConstructor"]);
    let whole = asks(asked, &["AllArgsConstructor"]) || asks(asked, &["Value"]) && !named && !explicit;
    let required = asks(asked, &["RequiredArgsConstructor"]) || asks(asked, &["Data"]) && !named && !explicit;
    let own = |one: &&FieldAsked<'_>| !lowering.definition_at(one.field).modifiers.has(Modifiers::STATIC);
    let is_final = |one: &FieldAsked<'_>| lowering.definition_at(one.field).modifiers.has(Modifiers::FINAL);
    let needed = |one: &FieldAsked<'_>| !one.initial && (is_final(one) || asks(&one.asked, &["NonNull"]));
    let given = |one: &FieldAsked<'_>| !(one.initial && is_final(one));
    let pick = |wanted: &dyn Fn(&FieldAsked<'_>) -> bool| -> Vec<(NodeId, DefId)> {
        fields.iter().filter(own).filter(|one| wanted(one)).map(|one| (one.node, one.field)).collect()
    };
    let mut lists = vec![];
    if whole {
        lists.push(pick(&given));
    }
    if required {
        lists.push(pick(&needed));
    }
    if asks(asked, &["NoArgsConstructor"]) {
        lists.push(vec![]);
    }
    for parameters in lists {
        let Some(class) = lowering.definition() else { return };
        let name = lowering.definition_at(class).name;
        let new = NewDefinition::called(SymbolKind::Constructor, name)
            .visibility(Visibility::Public)
            .modifiers(Modifiers::SYNTHETIC);
        let constructor = imply(lowering, body, new);
        lowering.imply(body, constructor, ScopeKind::Function, |l| imply_parameters(l, &parameters));
    }
}
