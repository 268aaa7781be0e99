//! Namespaces, `using`, templates, includes and macros.

use super::definitions::{self, Place, file_visibility, is_comment, member_visibility, place};
use super::kinds::*;
use super::repair::{self, Directive};
use super::{macros, namespaces, types};
use crate::field;
use crate::lower::{Lowering, NewDefinition, Value};
use crate::tree::NodeId;
use pellucid_model::{
    Construct, DefId, EventFlags, ExprId, ImportKind, ImportedName, Modifiers, NameId, ScopeKind, Span,
    SupertypeKind, SymbolKind, Visibility,
};

/// A namespace without a name hides what it holds in its file.
pub(super) fn enter_namespace(l: &mut Lowering<'_>, n: NodeId) {
    let modifiers = if l.has(n, KW_INLINE) { Modifiers::INLINE } else { Modifiers::NONE };
    let names: Vec<NodeId> = match l.child(n, field::NAME) {
        Some(name) if l.kind(name) == NESTED_NAMESPACE_SPECIFIER => {
            (name.0..l.node(name).next).map(NodeId).filter(|at| l.kind(*at) == NAMESPACE_IDENTIFIER).collect()
        }
        name => name.into_iter().collect(),
    };
    if let Some(by) = opened_by(l, n) {
        l.note(by);
        let name = l.intern_span(by);
        let modifiers = Modifiers(Modifiers::INLINE.0 | Modifiers::DECLARATION.0);
        let visible = file_visibility(l);
        let new = NewDefinition::called(SymbolKind::Module, name);
        return open_module(l, n, new.visibility(visible).modifiers(modifiers));
    }
    if names.is_empty() {
        let new = NewDefinition::called(SymbolKind::Module, NameId::EMPTY);
        return open_module(l, n, new.visibility(Visibility::File).modifiers(modifiers));
    }
    for name in names {
        let visible = file_visibility(l);
        let new = NewDefinition::named(SymbolKind::Module, name);
        open_module(l, n, new.visibility(visible).modifiers(modifiers));
    }
}

/// The name of the macro that opens a namespace, as a repair has it.
fn opened_by(l: &Lowering<'_>, n: NodeId) -> Option<Span> {
    let start = l.node(n).start;
    let rest = &l.text[start as usize..];
    let len = rest.iter().take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_').count();
    let word = &rest[..len];
    (len > 0 && word != b"namespace" && word != b"inline").then(|| Span::new(start, start + len as u32))
}

fn open_module(l: &mut Lowering<'_>, n: NodeId, new: NewDefinition) {
    let definition = l.define(n, new);
    l.set_doc_before(definition, n, is_comment);
    l.open_declaration(n, definition, ScopeKind::Module);
}

/// `extern "C"`
pub(super) fn enter_linkage(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(language) = l.child(n, field::VALUE) {
        l.claim(language);
    }
}

/// `using namespace a::b;`, `using a::b::c;`, `using enum E;`.
pub(super) fn enter_using(l: &mut Lowering<'_>, n: NodeId) {
    let Some(target) = l.first_named(n) else { return };
    l.claim(target);
    let span = l.span(target);
    let wildcard = l.has(n, KW_NAMESPACE) || l.has(n, KW_ENUM);
    if wildcard || l.kind(target) != QUALIFIED_IDENTIFIER {
        let module = (l.intern_span(span), span);
        return l.import(n, ImportKind::Using, module, &[], wildcard);
    }
    let mut last = target;
    while let Some(name) = l.child(last, field::NAME).filter(|_| l.kind(last) == QUALIFIED_IDENTIFIER) {
        last = name;
    }
    let name = l.name(last);
    let scopes = Span::new(span.start, l.node(last).start);
    let before = scopes.bytes(l.text).strip_suffix(b"::").map_or(scopes.end, |_| scopes.end - 2);
    let scopes = Span::new(span.start, before.max(span.start));
    let module = (l.intern_span(scopes), scopes);
    let bound = ImportedName { name, alias: name, span: l.span(last) };
    l.import(n, ImportKind::Using, module, &[bound], false);
}

/// `namespace a = b::c;`
pub(super) fn enter_namespace_alias(l: &mut Lowering<'_>, n: NodeId) {
    let mut parts = l.named_children(n);
    let (Some(name), Some(target)) = (parts.next(), parts.next()) else { return };
    let module = (l.name(target), l.span(target));
    let bound = ImportedName { name: NameId::EMPTY, alias: l.name(name), span: l.span(name) };
    l.import(n, ImportKind::Using, module, &[bound], false);
}

/// `using A = B;`
pub(super) fn enter_alias(l: &mut Lowering<'_>, n: NodeId) {
    if l.parent_kind(n) != TEMPLATE_DECLARATION {
        define_alias(l, n, n);
    }
}

fn define_alias(l: &mut Lowering<'_>, n: NodeId, whole: NodeId) -> Option<DefId> {
    let name = l.child(n, field::NAME)?;
    let visible = match place(l) {
        Place::Local => Visibility::Local,
        Place::Type => member_visibility(l, whole),
        Place::File => file_visibility(l),
    };
    let definition = l.define(whole, NewDefinition::named(SymbolKind::TypeAlias, name).visibility(visible));
    l.set_doc_before(definition, whole, is_comment);
    l.set_value(n, Value::Def(definition));
    Some(definition)
}

pub(super) fn leave_alias(l: &mut Lowering<'_>, n: NodeId) {
    if let (Value::Def(definition), Some(ty)) = (l.value(n), l.child(n, field::TYPE)) {
        let ty = l.type_or_opaque(ty);
        l.definition_mut(definition).ty = Some(ty);
    }
}

/// `template<class T> concept C = ...;`
fn define_concept(l: &mut Lowering<'_>, n: NodeId, whole: NodeId) -> Option<DefId> {
    let name = l.child(n, field::NAME)?;
    let visible = file_visibility(l);
    let definition = l.define(whole, NewDefinition::named(SymbolKind::Interface, name).visibility(visible));
    l.set_signature(definition, None);
    l.set_doc_before(definition, whole, is_comment);
    l.set_value(n, Value::Def(definition));
    Some(definition)
}

/// A template spans what it is a template of, and its parameters belong to that.
pub(super) fn enter_template(l: &mut Lowering<'_>, n: NodeId) {
    if l.parent_kind(n) == TEMPLATE_DECLARATION {
        return;
    }
    let mut inner = n;
    while matches!(l.kind(inner), TEMPLATE_DECLARATION | FRIEND_DECLARATION) {
        match l.named_children(inner).find(|child| is_templated(l.kind(*child))) {
            Some(next) => inner = next,
            None => return,
        }
    }
    match l.kind(inner) {
        FUNCTION_DEFINITION => definitions::open_function(l, inner, n),
        CLASS_SPECIFIER | STRUCT_SPECIFIER | UNION_SPECIFIER => types::open_specifier(l, inner, n),
        DECLARATION | FIELD_DECLARATION => {
            definitions::declare(l, inner, n);
            let declarator = l.child(inner, field::DECLARATOR);
            if let Some(Value::Def(definition)) = declarator.map(|declarator| l.value(declarator)) {
                open_header(l, n, definition);
            }
        }
        ALIAS_DECLARATION => {
            if let Some(definition) = define_alias(l, inner, n) {
                open_header(l, n, definition);
            }
        }
        CONCEPT_DEFINITION => {
            if let Some(definition) = define_concept(l, inner, n) {
                open_header(l, n, definition);
            }
        }
        _ => {}
    }
}

fn open_header(l: &mut Lowering<'_>, n: NodeId, definition: DefId) {
    let callable = l.definition_at(definition).kind.is_callable();
    let scope = if callable { ScopeKind::Function } else { ScopeKind::Header };
    l.open_declaration(n, definition, scope);
}

fn is_templated(kind: u16) -> bool {
    matches!(
        kind,
        TEMPLATE_DECLARATION
            | FUNCTION_DEFINITION
            | CLASS_SPECIFIER
            | STRUCT_SPECIFIER
            | UNION_SPECIFIER
            | DECLARATION
            | FIELD_DECLARATION
            | ALIAS_DECLARATION
            | CONCEPT_DEFINITION
            | FRIEND_DECLARATION
    )
}

/// `typename T = int`, `class... Ts`, `template<class> class C`.
pub(super) fn enter_type_parameter(l: &mut Lowering<'_>, n: NodeId) {
    let name = l
        .child(n, field::NAME)
        .or_else(|| l.named_children(n).filter(|child| l.kind(*child) == TYPE_IDENTIFIER).last());
    let Some(name) = name.filter(|name| l.kind(*name) == TYPE_IDENTIFIER) else { return };
    let mut modifiers = Modifiers::NONE;
    if l.kind(n) == VARIADIC_TYPE_PARAMETER_DECLARATION {
        modifiers = modifiers.with(Modifiers::VARIADIC);
    }
    if l.child(n, field::DEFAULT_TYPE).is_some() {
        modifiers = modifiers.with(Modifiers::OPTIONAL);
    }
    l.define(n, NewDefinition::named(SymbolKind::TypeParameter, name).modifiers(modifiers));
}

pub(super) fn leave_type_parameter(l: &mut Lowering<'_>, n: NodeId) {
    let Value::Def(definition) = l.value(n) else { return };
    let bound = l.named_children(n).find_map(|child| l.ty(child));
    if let Some(ty) = l.child(n, field::DEFAULT_TYPE).map(|ty| l.type_or_opaque(ty)) {
        l.definition_mut(definition).ty = Some(ty);
    } else if let Some(bound) = bound {
        l.inherit(definition, SupertypeKind::Bound, bound);
    }
}

/// A friend is a name of the namespace around; only its types and parameters are of interest.
pub(super) fn enter_friend(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(visible) = l.visibility(n) {
        let inner: Vec<NodeId> = l.named_children(n).collect();
        inner.into_iter().for_each(|inner| l.set_visibility(inner, visible));
    }
    if l.parent_kind(n) != TEMPLATE_DECLARATION
        && let Some(function) = l.child_of_kind(n, FUNCTION_DEFINITION)
    {
        definitions::open_function(l, function, n);
    }
}

/// `#include`
pub(super) fn enter_include(l: &mut Lowering<'_>, n: NodeId) {
    let Some(path) = l.child(n, field::PATH) else { return };
    let kind =
        if l.kind(path) == SYSTEM_LIB_STRING { ImportKind::IncludeSystem } else { ImportKind::IncludeLocal };
    let quoted = matches!(l.kind(path), SYSTEM_LIB_STRING | STRING_LITERAL);
    let span = l.span(path);
    let span = if quoted && span.len() >= 2 { Span::new(span.start + 1, span.end - 1) } else { span };
    if quoted {
        l.claim(path);
    }
    let module = (l.intern_span(span), span);
    l.import(n, kind, module, &[], false);
}

/// `#if`, `#ifdef`: what they ask for are macros; the condition is no part of any function's control flow.
pub(super) fn enter_condition(l: &mut Lowering<'_>, n: NodeId) {
    l.mark_event(n, Construct::Preprocessor, EventFlags::IN_MACRO);
    let Some(condition) = l.child(n, field::CONDITION).or_else(|| l.child(n, field::NAME)) else { return };
    l.claim(condition);
    carry_visibility(l, n);
}

/// What `#if` asks and `#undef` takes back, wherever it stands: directives that a repair masked are in no node.
pub(super) fn note_conditions(l: &mut Lowering<'_>) {
    if !l.text.windows(3).any(|window| matches!(window, b"#if" | b"#un" | b"# i" | b"# u" | b"#  ")) {
        return;
    }
    let directives = repair::directives(l.text);
    let mut open: Vec<Chain> = vec![];
    for (at, directive) in directives.iter().enumerate() {
        match directive.name.bytes(l.text) {
            b"if" | b"ifdef" | b"ifndef" => {
                let guard = directives.get(at + 1).is_some_and(|next| is_guard(l, directive, next));
                let asked = if guard { None } else { asked(l, directive) };
                open.push(Chain { start: directive.start, asked, before: vec![] });
            }
            b"elif" | b"elifdef" | b"elifndef" | b"else" => {
                let asked = asked(l, directive);
                if let Some(chain) = open.last_mut() {
                    chain.close(l, directive.start);
                    chain.before.extend(chain.asked.take());
                    (chain.start, chain.asked) = (directive.start, asked);
                }
            }
            b"undef" => {
                macros::names(l.text, directive.rest).first().into_iter().for_each(|name| l.undefine(*name))
            }
            b"endif" => {
                if let Some(chain) = open.pop() {
                    chain.close(l, directive.start);
                }
            }
            _ => {}
        }
    }
}

/// Branches of one `#if`.
struct Chain {
    /// Where the branch at hand begins.
    start: u32,
    /// What it asks, and whether that must hold.
    asked: Option<(ExprId, bool)>,
    /// What the branches before it asked.
    before: Vec<(ExprId, bool)>,
}

impl Chain {
    fn close(&self, l: &mut Lowering<'_>, end: u32) {
        let span = Span::new(self.start, end);
        self.before.iter().for_each(|(test, holds)| l.condition(span, *test, !holds));
        self.asked.iter().for_each(|(test, holds)| l.condition(span, *test, *holds));
    }
}

fn asked(l: &mut Lowering<'_>, directive: &Directive) -> Option<(ExprId, bool)> {
    match directive.name.bytes(l.text) {
        b"if" | b"elif" => macros::read_condition(l, directive.rest).map(|test| (test, true)),
        b"ifdef" | b"elifdef" => macros::read_name_asked(l, directive.rest).map(|test| (test, true)),
        b"ifndef" | b"elifndef" => macros::read_name_asked(l, directive.rest).map(|test| (test, false)),
        _ => None,
    }
}

/// `#ifndef NAME`, then `#define NAME` with nothing between: the text is not to be taken in twice.
fn is_guard(l: &Lowering<'_>, directive: &Directive, next: &Directive) -> bool {
    let first = |span: Span| macros::names(l.text, span).first().map(|name| name.bytes(l.text));
    directive.name.bytes(l.text) == b"ifndef"
        && next.name.bytes(l.text) == b"define"
        && next.follows
        && first(directive.rest) == first(next.rest)
        && l.text[next.rest.start as usize..next.rest.end as usize]
            .trim_ascii()
            .split(u8::is_ascii_whitespace)
            .count()
            == 1
}

/// Conditional parts of a class go on in the access section they stand in.
pub(super) fn carry_visibility(l: &mut Lowering<'_>, n: NodeId) {
    if l.visibility(n).is_some() {
        types::enter_member_list(l, n);
    }
}

/// Macros that a repair masked are named all the same.
pub(super) fn note_masked(l: &mut Lowering<'_>, gap: Span) {
    if gap.bytes(l.text).iter().any(|byte| byte.is_ascii_alphabetic()) {
        // Something may have been put in place of a name's beginning.
        let before = l.text[..gap.start as usize].iter().rev();
        let part = before.take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_').count();
        let gap = Span::new(gap.start - part as u32, gap.end);
        macros::names(l.text, gap).into_iter().for_each(|name| l.note(name));
    }
}

/// `#define`: the body's names and calls belong to the macro.
pub(super) fn enter_macro(l: &mut Lowering<'_>, n: NodeId) {
    let Some(name) = l.child(n, field::NAME) else { return };
    let value = l.child(n, field::VALUE);
    let parameters = l.child(n, field::PARAMETERS);
    let new = NewDefinition::named(SymbolKind::Macro, name).visibility(Visibility::Public);
    let definition = l.define(n, new);
    let start = l.node(n).start;
    l.definition_mut(definition).span = Span::new(start, l.node(parameters.unwrap_or(name)).end);
    // What opens namespaces tells so.
    let opens = value.filter(|_| parameters.is_none()).map(|value| l.span(value)).filter(|span| {
        std::str::from_utf8(span.bytes(l.text)).is_ok_and(|body| namespaces::opened(body).is_some())
    });
    if let Some(body) = opens {
        l.definition_mut(definition).span.end = body.end;
    }
    l.set_signature(definition, None);
    let end = value.or(parameters).map_or(l.node(name).end, |last| end_of_text(l, last));
    l.definition_mut(definition).span.end = end;
    l.set_doc_before(definition, n, is_comment);
    l.open_declaration(n, definition, ScopeKind::Macro);
    if let Some(parameters) = parameters {
        define_parameters(l, parameters);
    }
    if let Some(value) = value {
        let value = macros::read_body(l, l.span(value));
        l.definition_mut(definition).value = value;
    }
}

fn end_of_text(l: &Lowering<'_>, n: NodeId) -> u32 {
    l.node(n).start + l.bytes(n).trim_ascii_end().len() as u32
}

fn define_parameters(l: &mut Lowering<'_>, list: NodeId) {
    let parameters: Vec<NodeId> = l.children(list).collect();
    for parameter in parameters {
        match l.kind(parameter) {
            IDENTIFIER => {
                l.define(parameter, NewDefinition::named(SymbolKind::Parameter, parameter));
            }
            T_DOT_DOT_DOT => {
                let name = l.intern("__VA_ARGS__");
                let new = NewDefinition::called(SymbolKind::Parameter, name);
                l.define(parameter, new.modifiers(Modifiers::VARIADIC));
            }
            _ => {}
        }
    }
}
