//! Structs, unions, enums and classes; types as written; attributes.

use super::definitions::{self, Place, file_visibility, is_comment, member_visibility, place};
use super::kinds::*;
use super::{declarators, names};
use crate::field;
use crate::lower::{Lowering, NewDefinition, Value};
use crate::tree::NodeId;
use pellucid_model::{
    DefId, Modifiers, NameId, ScopeId, ScopeKind, SupertypeKind, SymbolKind, TypeId, TypeKind, TypeOp,
    Visibility,
};

fn symbol_of(kind: u16) -> SymbolKind {
    match kind {
        CLASS_SPECIFIER => SymbolKind::Class,
        UNION_SPECIFIER => SymbolKind::Union,
        ENUM_SPECIFIER => SymbolKind::Enum,
        _ => SymbolKind::Struct,
    }
}

/// The scope that names of types join: in C, a type's body is none, and the type around has found it already.
fn scope_of_tags(l: &Lowering<'_>, scope: ScopeId) -> ScopeId {
    let around = l.scope_at(scope);
    if l.language.id().as_str() != "c" || around.kind != ScopeKind::Type {
        return scope;
    }
    around.owner.map_or(scope, |ty| l.definition_at(ty).scope)
}

/// Whether a specifier without a body declares its name (`struct S;`) and does not only use it.
fn declares(l: &Lowering<'_>, n: NodeId) -> bool {
    let Some(parent) = l.tree.parent(n) else { return false };
    match l.kind(parent) {
        TRANSLATION_UNIT
        | DECLARATION_LIST
        | COMPOUND_STATEMENT
        | TEMPLATE_DECLARATION
        | CASE_STATEMENT
        | FIELD_DECLARATION_LIST
        | PREPROC_IF
        | PREPROC_IFDEF
        | PREPROC_ELSE
        | PREPROC_ELIF
        | PREPROC_ELIFDEF
        | LINKAGE_SPECIFICATION => true,
        DECLARATION | FIELD_DECLARATION => l.child(parent, field::DECLARATOR).is_none(),
        _ => false,
    }
}

pub(super) fn enter_specifier(l: &mut Lowering<'_>, n: NodeId) {
    if l.value(n) == Value::None && l.parent_kind(n) != TEMPLATE_DECLARATION {
        open_specifier(l, n, n);
    }
}

/// Opens the type that `n` defines and that spans `whole`, its template.
pub(super) fn open_specifier(l: &mut Lowering<'_>, n: NodeId, whole: NodeId) {
    let name = l.child(n, field::NAME);
    let body = l.child(n, field::BODY);
    if body.is_none() && !declares(l, n) {
        return;
    }
    let visible = match place(l) {
        Place::Local => Visibility::Local,
        Place::Type => {
            let carrier = l.tree.parent(n).filter(|parent| l.kind(*parent) == FIELD_DECLARATION);
            member_visibility(l, carrier.unwrap_or(whole))
        }
        Place::File => file_visibility(l),
    };
    let mut modifiers = definitions::specifiers(l, n).modifiers;
    if body.is_none() {
        modifiers = modifiers.with(Modifiers::DECLARATION);
    }
    let declared = name.and_then(|name| names::declared(l, name));
    let text = match &declared {
        Some(declared) => declared.text,
        None => name_by_place(l, n),
    };
    let new = NewDefinition::called(symbol_of(l.kind(n)), text).visibility(visible).modifiers(modifiers);
    let scope = scope_of_tags(l, l.scope());
    let definition = l.define_in(whole, scope, new);
    // The semicolon of a template is no part of it, as little as that of a class.
    let end = l.node(n).end;
    l.definition_mut(definition).span.end = end;
    if let Some(declared) = &declared {
        l.definition_mut(definition).name_span = declared.span;
    }
    l.set_signature(definition, body);
    let documented = match l.tree.parent(n) {
        Some(parent) if matches!(l.kind(parent), TYPE_DEFINITION | DECLARATION | FIELD_DECLARATION) => parent,
        _ => whole,
    };
    l.set_doc_before(definition, documented, is_comment);
    match body {
        Some(_) => l.open_definition(whole, definition, ScopeKind::Type),
        None => l.open_declaration(whole, definition, ScopeKind::Type),
    };
    l.set_value(n, Value::Def(definition));
    if let Some(name) = name.filter(|name| l.kind(*name) == QUALIFIED_IDENTIFIER) {
        l.set_value(name, Value::Def(definition));
    }
}

/// `typedef struct { ... } T`: a type without a name of its own is called as its first alias.
fn name_by_place(l: &mut Lowering<'_>, n: NodeId) -> NameId {
    let Some(parent) = l.tree.parent(n).filter(|parent| l.kind(*parent) == TYPE_DEFINITION) else {
        return NameId::EMPTY;
    };
    let alias = l.child(parent, field::DECLARATOR).filter(|alias| l.kind(*alias) == TYPE_IDENTIFIER);
    alias.map_or(NameId::EMPTY, |alias| l.name(alias))
}

pub(super) fn leave_specifier(l: &mut Lowering<'_>, n: NodeId) {
    if let Value::Def(definition) = l.value(n) {
        let base = l.child(n, field::BASE).map(|base| l.type_or_opaque(base));
        let name = l.child(n, field::NAME);
        let receiver = name.filter(|name| l.kind(*name) == QUALIFIED_IDENTIFIER).and_then(|name| {
            let scope = l.child(name, field::SCOPE)?;
            names::receiver(l, &[scope])
        });
        let entry = l.definition_mut(definition);
        entry.ty = base;
        entry.receiver = receiver;
        annotate(l, definition, n);
        let ty = l.push_type(name.unwrap_or(n), TypeKind::Inline(definition));
        return l.set_value(n, Value::Type(ty));
    }
    let ty = match l.child(n, field::NAME) {
        Some(name) => l.type_or_opaque(name),
        None => l.type_or_opaque(n),
    };
    l.set_value(n, Value::Type(ty));
}

/// Access sections: what stands after `private:` is private.
pub(super) fn enter_member_list(l: &mut Lowering<'_>, n: NodeId) {
    let Some(owner) = l.definition().filter(|owner| l.definition_at(*owner).kind.is_type()) else { return };
    let by_default = match l.definition_at(owner).kind {
        SymbolKind::Class => Visibility::Private,
        _ => Visibility::Public,
    };
    let mut visible = l.visibility(n).unwrap_or(by_default);
    let members: Vec<NodeId> = l.named_children(n).collect();
    for member in members {
        match l.kind(member) {
            ACCESS_SPECIFIER => visible = access(l, member),
            _ => l.set_visibility(member, visible),
        }
        if matches!(l.kind(member), PREPROC_IF | PREPROC_IFDEF) {
            visible = last_access(l, member).unwrap_or(visible);
        }
    }
}

/// The section that goes on after a conditional part of a class.
fn last_access(l: &Lowering<'_>, conditional: NodeId) -> Option<Visibility> {
    let last = l.named_children(conditional).filter(|child| l.kind(*child) == ACCESS_SPECIFIER).last()?;
    Some(access(l, last))
}

fn access(l: &Lowering<'_>, n: NodeId) -> Visibility {
    match l.text(n) {
        "public" => Visibility::Public,
        "protected" => Visibility::Protected,
        _ => Visibility::Private,
    }
}

/// `: public A, private virtual B<T>`.
pub(super) fn leave_bases(l: &mut Lowering<'_>, n: NodeId) {
    let Some(definition) = l.definition() else { return };
    let by_default = match l.definition_at(definition).kind {
        SymbolKind::Class => Visibility::Private,
        _ => Visibility::Public,
    };
    let mut visible = by_default;
    let children: Vec<NodeId> = l.children(n).collect();
    for child in children {
        match l.kind(child) {
            ACCESS_SPECIFIER => visible = access(l, child),
            T_COMMA => visible = by_default,
            _ => {
                if let Some(ty) = l.ty(child) {
                    l.inherit_as(definition, SupertypeKind::Extends, ty, visible);
                }
            }
        }
    }
}

/// Names of a plain enumeration join the scope around it, those of an `enum class` its own.
pub(super) fn enter_enumerator(l: &mut Lowering<'_>, n: NodeId) {
    let Some(name) = l.child(n, field::NAME) else { return };
    let holder = l.tree.parent(n).and_then(|list| l.tree.parent(list));
    let scoped = holder.is_some_and(|holder| l.has(holder, KW_CLASS) || l.has(holder, KW_STRUCT));
    let scope = match l.scope_at(l.scope()).parent {
        Some(around) if !scoped && l.scope_at(l.scope()).kind == ScopeKind::Type => scope_of_tags(l, around),
        _ => l.scope(),
    };
    let visible = l.definition().map_or(Visibility::Public, |owner| l.definition_at(owner).visibility);
    let new =
        NewDefinition::named(SymbolKind::Constant, name).visibility(visible).modifiers(Modifiers::CONST);
    let definition = l.define_in(n, scope, new);
    l.set_doc_before(definition, n, is_comment);
}

pub(super) fn leave_enumerator(l: &mut Lowering<'_>, n: NodeId) {
    if let (Value::Def(definition), Some(value)) = (l.value(n), l.child(n, field::VALUE)) {
        let value = l.expr(value);
        l.definition_mut(definition).value = Some(value);
    }
}

/// `unsigned long int`: all words are the name.
pub(super) fn leave_sized(l: &mut Lowering<'_>, n: NodeId) {
    let name = l.name(n);
    let ty = l.named_type(n, &[name], &[]);
    l.set_value(n, Value::Type(ty));
}

pub(super) fn leave_descriptor(l: &mut Lowering<'_>, n: NodeId) {
    let Some(base) = definitions::declared_type(l, n) else { return };
    let ty = match l.child(n, field::DECLARATOR) {
        Some(declarator) => declarators::apply(l, declarator, base),
        None => base,
    };
    l.set_value(n, Value::Type(ty));
}

/// The name before arguments is no type of its own.
pub(super) fn enter_template_type(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(name) = l.child(n, field::NAME) {
        l.claim(name);
    }
}

pub(super) fn leave_template_type(l: &mut Lowering<'_>, n: NodeId) {
    let Some(name) = l.child(n, field::NAME) else { return };
    let name = l.name(name);
    let args = template_arguments(l, n);
    let path = names::path_to(l, n, name);
    let ty = l.named_type(n, &path, &args);
    l.set_value(n, Value::Type(ty));
}

/// Types in the `<...>` of `n`; values among them stand as literals or as the type of their expression.
pub(super) fn template_arguments(l: &mut Lowering<'_>, n: NodeId) -> Vec<TypeId> {
    let Some(list) = l.child(n, field::ARGUMENTS) else { return vec![] };
    let nodes: Vec<NodeId> = l.named_children(list).collect();
    nodes.into_iter().map(|node| template_argument(l, node)).collect()
}

fn template_argument(l: &mut Lowering<'_>, node: NodeId) -> TypeId {
    match l.value(node) {
        Value::Type(ty) => ty,
        Value::Expr(_) if l.kind(node) == NUMBER_LITERAL => {
            let text = l.name(node);
            l.push_type(node, TypeKind::Literal(text))
        }
        Value::Expr(expr) => l.push_type(node, TypeKind::TypeOf(expr)),
        _ => l.type_or_opaque(node),
    }
}

/// `auto`, `decltype(auto)`.
pub(super) fn leave_placeholder(l: &mut Lowering<'_>, n: NodeId) {
    l.set_type(n, TypeKind::Inferred);
}

pub(super) fn leave_decltype(l: &mut Lowering<'_>, n: NodeId) {
    let inner = l.first_named(n);
    match inner.filter(|inner| l.kind(*inner) != AUTO) {
        Some(inner) => {
            let expr = l.expr(inner);
            l.set_type(n, TypeKind::TypeOf(expr));
        }
        None => {
            l.set_type(n, TypeKind::Inferred);
        }
    }
}

/// `T...`
pub(super) fn leave_expansion(l: &mut Lowering<'_>, n: NodeId) {
    let Some(pattern) = l.child(n, field::PATTERN) else { return };
    if let Value::Type(ty) = l.value(pattern) {
        l.type_of_type(n, TypeOp::Variadic, ty);
    } else {
        let inner = l.expr(pattern);
        l.wrap_expr(n, pellucid_model::WrapOp::Spread, inner);
    }
}

/// Attributes name nothing that is looked up.
pub(super) fn enter_attributes(l: &mut Lowering<'_>, n: NodeId) {
    let inside: Vec<NodeId> = l.named_children(n).collect();
    inside.into_iter().for_each(|inner| l.claim(inner));
}

/// Records the attributes of a definition, those in its declarator too.
pub(super) fn annotate(l: &mut Lowering<'_>, definition: DefId, n: NodeId) {
    let declarator = l.child(n, field::DECLARATOR);
    let holders: Vec<NodeId> = std::iter::once(n)
        .chain(declarator)
        .flat_map(|at| l.named_children(at))
        .filter(|child| matches!(l.kind(*child), ATTRIBUTE_SPECIFIER | ATTRIBUTE_DECLARATION))
        .collect();
    if holders.is_empty() {
        return;
    }
    let mut found = vec![];
    for holder in holders {
        let list = l.child_of_kind(holder, ARGUMENT_LIST).unwrap_or(holder);
        let entries: Vec<NodeId> = l.named_children(list).collect();
        for entry in entries {
            let name = match l.kind(entry) {
                ATTRIBUTE => l.child(entry, field::NAME),
                CALL_EXPRESSION => l.child(entry, field::FUNCTION),
                IDENTIFIER => Some(entry),
                _ => None,
            };
            if let Some(name) = name {
                let name = l.name(name);
                found.push((entry, name));
            }
        }
    }
    l.annotate(definition, &found);
}
