//! Functions, variables, fields, parameters, type names: what declarators declare.

use super::declarators::{self, Shape};
use super::kinds::*;
use super::names::{self, Declared, Form};
use super::types;
use crate::field;
use crate::lower::{Lowering, NewDefinition, Value};
use crate::tree::NodeId;
use pellucid_model::{
    Construct, DefId, EventFlags, ExprKind, FlowKind, Modifiers, NameId, ScopeKind, Span, SupertypeKind,
    SymbolKind, TypeId, TypeKind, TypeOp, Visibility,
};

/// What encloses a declaration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// The file or a namespace.
    File,
    /// A class, struct or union.
    Type,
    /// A function.
    Local,
}

pub(super) fn place(l: &Lowering<'_>) -> Place {
    match l.definition().map(|definition| l.definition_at(definition).kind) {
        None | Some(SymbolKind::Module) => Place::File,
        Some(kind) if kind.is_type() => Place::Type,
        Some(_) => Place::Local,
    }
}

/// Words before a declaration's type.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Specifiers {
    pub(super) modifiers: Modifiers,
    is_static: bool,
    is_extern: bool,
    is_const: bool,
}

pub(super) fn specifiers(l: &Lowering<'_>, n: NodeId) -> Specifiers {
    let mut found = Specifiers::default();
    for child in l.children(n) {
        match l.kind(child) {
            STORAGE_CLASS_SPECIFIER | TYPE_QUALIFIER | VIRTUAL_SPECIFIER => {
                found.add(l.kind(NodeId((child.0 + 1).min(l.node(child).next - 1))));
            }
            KW_VIRTUAL => found.add(KW_VIRTUAL),
            COMPOUND_STATEMENT => break,
            _ => {}
        }
    }
    found
}

impl Specifiers {
    fn add(&mut self, word: u16) {
        let modifier = match word {
            KW_STATIC => {
                self.is_static = true;
                return;
            }
            KW_CONST => {
                self.is_const = true;
                return;
            }
            KW_EXTERN => {
                self.is_extern = true;
                Modifiers::EXTERN
            }
            KW_INLINE | KW___INLINE | KW___INLINE__ | KW___FORCEINLINE => Modifiers::INLINE,
            KW_CONSTEXPR | KW_CONSTEVAL | KW_CONSTINIT => Modifiers::CONST,
            KW_VIRTUAL => Modifiers::VIRTUAL,
            KW_VOLATILE | KW___VOLATILE__ => Modifiers::VOLATILE,
            KW_MUTABLE => Modifiers::MUTABLE,
            KW_OVERRIDE => Modifiers::OVERRIDE,
            KW_FINAL => Modifiers::FINAL,
            _ => return,
        };
        self.modifiers = self.modifiers.with(modifier);
    }
}

/// `static` hides a name in its file; members and namespaces without a name hide theirs too.
fn visibility(l: &Lowering<'_>, n: NodeId, found: Specifiers) -> Visibility {
    match place(l) {
        Place::Local => Visibility::Local,
        Place::Type => member_visibility(l, n),
        Place::File if found.is_static => Visibility::File,
        Place::File => file_visibility(l),
    }
}

/// What a name of the file or namespace that is open is seen by.
pub(super) fn file_visibility(l: &Lowering<'_>) -> Visibility {
    let hidden = l.definition().is_some_and(|around| l.definition_at(around).visibility == Visibility::File);
    if hidden { Visibility::File } else { Visibility::Public }
}

/// What the access section says; a class begins private, a struct public.
pub(super) fn member_visibility(l: &Lowering<'_>, n: NodeId) -> Visibility {
    let by_default = match l.definition().map(|owner| l.definition_at(owner).kind) {
        Some(SymbolKind::Class) => Visibility::Private,
        _ => Visibility::Public,
    };
    l.visibility(n).unwrap_or(by_default)
}

pub(super) fn is_comment(kind: u16) -> bool {
    kind == COMMENT
}

/// What a name is, given where it stands and how it is written.
fn callable_kind(l: &Lowering<'_>, n: NodeId, declared: &Declared) -> SymbolKind {
    let member = place(l) == Place::Type && l.parent_kind(n) != FRIEND_DECLARATION;
    let typed = l.child(n, field::TYPE).is_some();
    let class = match declared.scopes.last() {
        Some(scope) if l.tree.is_leaf(*scope) => l.bytes(*scope),
        Some(scope) => l.child(*scope, field::NAME).map(|name| l.bytes(name)).unwrap_or_default(),
        None if member => {
            l.definition().map(|owner| l.definition_at(owner).name_span.bytes(l.text)).unwrap_or_default()
        }
        None => &[],
    };
    match declared.form {
        Form::Destructor | Form::Conversion => SymbolKind::Method,
        Form::Plain if !typed && !class.is_empty() && class == l.bytes(declared.last) => {
            SymbolKind::Constructor
        }
        _ if member || !declared.scopes.is_empty() => SymbolKind::Method,
        _ => SymbolKind::Function,
    }
}

fn form_modifiers(form: Form) -> Modifiers {
    match form {
        Form::Plain => Modifiers::NONE,
        Form::Operator | Form::Conversion => Modifiers::OPERATOR,
        Form::Destructor => Modifiers::DESTRUCTOR,
    }
}

/// Modifiers of a function: of its declaration, and what stands after the parameters.
fn function_modifiers(
    l: &Lowering<'_>,
    n: NodeId,
    function: Option<NodeId>,
    found: Specifiers,
    kind: SymbolKind,
) -> Modifiers {
    let mut modifiers = found.modifiers;
    if let Some(function) = function {
        let after = specifiers(l, function);
        modifiers = modifiers.with(after.modifiers);
        if after.is_const {
            modifiers = modifiers.with(Modifiers::CONST);
        }
    }
    if found.is_static && kind != SymbolKind::Function {
        modifiers = modifiers.with(Modifiers::STATIC);
    }
    for child in l.children(n) {
        let clause = match l.kind(child) {
            DEFAULT_METHOD_CLAUSE => Modifiers::DEFAULT,
            DELETE_METHOD_CLAUSE => Modifiers::DELETED,
            PURE_VIRTUAL_CLAUSE => Modifiers::ABSTRACT,
            _ => continue,
        };
        modifiers = modifiers.with(clause);
    }
    if kind == SymbolKind::Method
        && found.modifiers.has(Modifiers::VIRTUAL)
        && l.child(n, field::DEFAULT_VALUE).is_some_and(|value| l.bytes(value) == b"0")
    {
        modifiers = modifiers.with(Modifiers::ABSTRACT);
    }
    modifiers
}

pub(super) fn enter_function(l: &mut Lowering<'_>, n: NodeId) {
    if l.value(n) == Value::None {
        open_function(l, n, n);
    }
}

/// Opens the function that `n` defines and that spans `whole`, its template.
pub(super) fn open_function(l: &mut Lowering<'_>, n: NodeId, whole: NodeId) {
    let Some(declarator) = l.child(n, field::DECLARATOR) else { return };
    let Some(shape) = declarators::shape(l, declarator) else { return };
    let found = specifiers(l, n);
    let visible = visibility(l, whole, found);
    let head = Head { node: n, whole, found, visible };
    let Some(definition) = define_callable(l, head, shape) else { return };
    let body = l.child_of_kind(n, FIELD_INITIALIZER_LIST).or_else(|| l.child(n, field::BODY));
    if l.child(n, field::BODY).is_none() && !l.definition_at(definition).modifiers.has(Modifiers::DEFAULT) {
        let modifiers = l.definition_at(definition).modifiers.with(Modifiers::DECLARATION);
        l.definition_mut(definition).modifiers = modifiers;
    }
    include_masked(l, definition, whole);
    l.set_signature(definition, body);
    l.set_doc_before(definition, whole, is_comment);
    let has_body = l.child(n, field::BODY).is_some();
    if has_body {
        l.open_definition(whole, definition, ScopeKind::Function);
    } else {
        l.open_declaration(whole, definition, ScopeKind::Function);
    }
    l.set_value(n, Value::Def(definition));
    l.set_value(shape.name, Value::Def(definition));
    shape.function.into_iter().for_each(|function| l.set_value(function, Value::Def(definition)));
}

fn define_callable(l: &mut Lowering<'_>, head: Head, shape: Shape) -> Option<DefId> {
    let declared = names::declared(l, shape.name)?;
    let kind = callable_kind(l, head.node, &declared);
    let modifiers = function_modifiers(l, head.node, shape.function, head.found, kind)
        .with(form_modifiers(declared.form));
    let new = NewDefinition::called(kind, declared.text).visibility(head.visible).modifiers(modifiers);
    Some(define_named(l, head.whole, new, declared.span))
}

/// Attributes that were masked stand in no node: what stands before a definition and belongs to nothing is its own.
fn include_masked(l: &mut Lowering<'_>, definition: DefId, n: NodeId) {
    let Some(before) = n.0.checked_sub(1).map(NodeId) else { return };
    // What ends before `n` ends with the leaf before it; the parent's own tokens too.
    let node = l.node(before);
    let (from, to) = (if node.end <= l.node(n).start { node.end } else { node.start }, l.node(n).start);
    let gap = Span::new(from, to).bytes(l.text);
    let directive = gap
        .iter()
        .rposition(|byte| *byte == b'#')
        .map_or(0, |at| gap[at..].iter().position(|byte| *byte == b'\n').map_or(gap.len(), |end| at + end));
    let rest = &gap[directive..];
    // A macro alone on the line before a field is more likely a member than an attribute.
    let field = l.definition_at(definition).kind == SymbolKind::Field;
    let line = if field { rest.iter().rposition(|byte| *byte == b'\n').unwrap_or(0) } else { 0 };
    let own = rest[line..].trim_ascii_start();
    if own.first().is_some_and(|byte| byte.is_ascii_alphabetic() || *byte == b'_') {
        l.definition_mut(definition).span.start = to - own.len() as u32;
    }
}

pub(super) fn leave_function(l: &mut Lowering<'_>, n: NodeId) {
    let Value::Def(definition) = l.value(n) else { return };
    let Some(declarator) = l.child(n, field::DECLARATOR) else { return };
    let base = declared_type(l, n);
    complete(l, base, declarator, definition);
    types::annotate(l, definition, n);
}

/// Completes a definition by its type and the class it names, once both have been visited.
fn complete(l: &mut Lowering<'_>, base: Option<TypeId>, declarator: NodeId, definition: DefId) {
    let Some(shape) = declarators::shape(l, declarator) else { return };
    let ty = match (base, shape.function) {
        (Some(base), _) => Some(declarators::apply(l, declarator, base)),
        (None, Some(function)) => declarators::trailing_type(l, function),
        (None, None) => conversion_type(l, shape.name),
    };
    let receiver = receiver(l, shape.name);
    let definition = l.definition_mut(definition);
    definition.ty = ty;
    definition.receiver = receiver;
}

fn receiver(l: &mut Lowering<'_>, name: NodeId) -> Option<TypeId> {
    let mut scopes = vec![];
    let mut at = name;
    while l.kind(at) == QUALIFIED_IDENTIFIER {
        scopes.extend(l.child(at, field::SCOPE));
        at = l.child(at, field::NAME)?;
    }
    names::receiver(l, &scopes)
}

/// What a conversion operator yields.
fn conversion_type(l: &mut Lowering<'_>, name: NodeId) -> Option<TypeId> {
    let mut at = name;
    while l.kind(at) == QUALIFIED_IDENTIFIER {
        at = l.child(at, field::NAME)?;
    }
    let ty = (l.kind(at) == OPERATOR_CAST).then(|| l.child(at, field::TYPE)).flatten()?;
    Some(l.type_or_opaque(ty))
}

/// The type before the declarators, with `const` and `volatile`.
pub(super) fn declared_type(l: &mut Lowering<'_>, n: NodeId) -> Option<TypeId> {
    let node = l.child(n, field::TYPE)?;
    let ty = l.type_or_opaque(node);
    let qualified =
        l.children(n).take_while(|child| l.node(*child).field != field::DECLARATOR).any(|child| {
            l.kind(child) == TYPE_QUALIFIER
                && l.children(child).any(|word| matches!(l.kind(word), KW_CONST | KW_VOLATILE))
        });
    Some(if qualified { l.push_type(node, TypeKind::Of(TypeOp::Qualified, ty)) } else { ty })
}

pub(super) fn enter_declaration(l: &mut Lowering<'_>, n: NodeId) {
    let parent = l.tree.parent(n).filter(|parent| l.kind(*parent) == FRIEND_DECLARATION).unwrap_or(n);
    if l.parent_kind(parent) != TEMPLATE_DECLARATION {
        declare(l, n, n);
    }
}

/// One declarator of a declaration, with what it starts with.
#[derive(Debug, Clone, Copy)]
struct Part {
    declarator: NodeId,
    /// The initialiser: `= value`, `(arguments)`, `{elements}`.
    value: Option<NodeId>,
    /// The `=` before it.
    sign: Option<NodeId>,
}

/// The declarators of a declaration, in one pass.
fn parts(l: &Lowering<'_>, n: NodeId) -> Vec<Part> {
    let mut parts: Vec<Part> = vec![];
    let mut sign = None;
    for child in l.children(n) {
        match (l.node(child).field, parts.last_mut()) {
            (field::DECLARATOR, _) if l.kind(child) == INIT_DECLARATOR => {
                let (value, sign) = (l.child(child, field::VALUE), l.child_of_kind(child, T_EQ));
                parts.push(Part { declarator: child, value, sign });
            }
            (field::DECLARATOR, _) => parts.push(Part { declarator: child, value: None, sign: None }),
            (field::DEFAULT_VALUE | field::VALUE, Some(part)) => {
                (part.value, part.sign) = (Some(child), sign);
            }
            _ => {}
        }
        sign = Some(child).filter(|child| l.kind(*child) == T_EQ);
    }
    parts
}

/// What the names of one declaration have in common.
#[derive(Debug, Clone, Copy)]
struct Head {
    node: NodeId,
    /// The declaration, or the template it is of.
    whole: NodeId,
    found: Specifiers,
    visible: Visibility,
}

/// Defines all that the declaration `n` declares; `whole` is its template.
pub(super) fn declare(l: &mut Lowering<'_>, n: NodeId, whole: NodeId) {
    let found = specifiers(l, n);
    let visible = visibility(l, whole, found);
    let parts = parts(l, n);
    if parts.is_empty() {
        return declare_nameless(l, n, whole, visible);
    }
    let head = Head { node: n, whole, found, visible };
    let mut doc = None;
    let alone = parts.len() == 1 && n == whole;
    for (at, part) in parts.into_iter().enumerate() {
        let Some(definition) = declare_part(l, head, part) else { continue };
        include_masked(l, definition, whole);
        if at == 0 {
            l.set_doc_before(definition, whole, is_comment);
            doc = l.definition_at(definition).doc;
        }
        l.definition_mut(definition).doc = doc;
        // What a prototype gives is named by the prototype, as is what it takes.
        if alone && l.definition_at(definition).kind.is_callable() {
            l.open_declaration(n, definition, ScopeKind::Function);
        }
    }
}

fn declare_part(l: &mut Lowering<'_>, head: Head, part: Part) -> Option<DefId> {
    let shape = declarators::shape(l, part.declarator)?;
    if l.kind(shape.name) == STRUCTURED_BINDING_DECLARATOR {
        bind_names(l, head.whole, shape.name);
        return None;
    }
    let function = shape.function.filter(|function| !constructs(l, head.node, *function));
    let callable = function.is_some() || l.kind(shape.name) == OPERATOR_CAST;
    let definition =
        if callable { declare_function(l, head, shape)? } else { declare_variable(l, head, part, shape)? };
    l.set_value(part.declarator, Value::Def(definition));
    l.set_value(shape.name, Value::Def(definition));
    if callable {
        function.into_iter().for_each(|function| l.set_value(function, Value::Def(definition)));
    } else if let Some(sign) = part.sign {
        l.mark_event(sign, Construct::Assignment, EventFlags::NONE);
    }
    Some(definition)
}

fn declare_function(l: &mut Lowering<'_>, head: Head, shape: Shape) -> Option<DefId> {
    let definition = define_callable(l, head, shape)?;
    let modifiers = l.definition_at(definition).modifiers;
    if !modifiers.has(Modifiers::ABSTRACT) {
        l.definition_mut(definition).modifiers = modifiers.with(Modifiers::DECLARATION);
    }
    l.set_signature(definition, None);
    Some(definition)
}

fn declare_variable(l: &mut Lowering<'_>, head: Head, part: Part, shape: Shape) -> Option<DefId> {
    let declared = names::declared(l, shape.name)?;
    let at = place(l);
    let old_style = l.parent_kind(head.node) == FUNCTION_DEFINITION && l.node(head.node).field == 0;
    let kind = match at {
        _ if old_style => SymbolKind::Parameter,
        _ if at == Place::Type || !declared.scopes.is_empty() => SymbolKind::Field,
        _ => SymbolKind::Variable,
    };
    let found = head.found;
    let mut modifiers = found.modifiers;
    if found.is_static && at != Place::File {
        modifiers = modifiers.with(Modifiers::STATIC);
    }
    if found.is_const && !points(l, part.declarator) {
        modifiers = modifiers.with(Modifiers::CONST);
    }
    let fixed = modifiers.has(Modifiers::INLINE)
        || modifiers.has(Modifiers::CONST) && found.modifiers.has(Modifiers::CONST);
    let of_class = at == Place::Type && found.is_static && !fixed;
    if found.is_extern && part.value.is_none() || of_class {
        modifiers = modifiers.with(Modifiers::DECLARATION);
    }
    let new = NewDefinition::called(kind, declared.text).visibility(head.visible).modifiers(modifiers);
    Some(define_named(l, head.whole, new, declared.span))
}

/// Defines what spans `whole`, whose own value stays as it is: it may define several names.
fn define_named(l: &mut Lowering<'_>, whole: NodeId, new: NewDefinition, name: Span) -> DefId {
    let before = l.value(whole);
    let definition = l.define(whole, new);
    l.set_value(whole, before);
    l.definition_mut(definition).name_span = name;
    definition
}

/// Whether what is declared points to the declared type: `const` is then not its own.
fn points(l: &Lowering<'_>, declarator: NodeId) -> bool {
    let top = match l.kind(declarator) {
        INIT_DECLARATOR => l.child(declarator, field::DECLARATOR).unwrap_or(declarator),
        _ => declarator,
    };
    matches!(l.kind(top), POINTER_DECLARATOR | REFERENCE_DECLARATOR)
}

/// `T x(a);` in a C++ function is read as a function's declaration. One whose parameters are nothing but names is taken
/// for a variable that is constructed.
fn constructs(l: &Lowering<'_>, n: NodeId, function: NodeId) -> bool {
    if place(l) != Place::Local || l.language.id().as_str() != "cpp" || l.child(n, field::TYPE).is_none() {
        return false;
    }
    let Some(list) = l.child(function, field::PARAMETERS) else { return false };
    let plain = |parameter: NodeId| {
        l.kind(parameter) == PARAMETER_DECLARATION
            && l.child(parameter, field::TYPE).is_some_and(|ty| {
                matches!(l.kind(ty), TYPE_IDENTIFIER | QUALIFIED_IDENTIFIER)
                    && l.named_children(parameter).nth(1).is_none()
            })
    };
    let mut parameters = l.named_children(list).peekable();
    parameters.peek().is_some() && parameters.all(plain)
}

/// `struct S;`, and members without a name whose members join those around: `union { ... };`, in C a mere `T;`.
fn declare_nameless(l: &mut Lowering<'_>, n: NodeId, whole: NodeId, visible: Visibility) {
    let Some(ty) = l.child(n, field::TYPE) else { return };
    let tagged = matches!(l.kind(ty), STRUCT_SPECIFIER | UNION_SPECIFIER | CLASS_SPECIFIER);
    let embeds = tagged && l.child(ty, field::NAME).is_none() && l.child(ty, field::BODY).is_some();
    let named = l.kind(ty) == TYPE_IDENTIFIER && place(l) == Place::Type && l.language.id().as_str() == "c";
    if !embeds && !named {
        return;
    }
    let kind = if place(l) == Place::Type { SymbolKind::Field } else { SymbolKind::Variable };
    let new = NewDefinition::called(kind, NameId::EMPTY).visibility(visible).modifiers(Modifiers::EMBEDDED);
    l.define(whole, new);
}

pub(super) fn leave_declaration(l: &mut Lowering<'_>, n: NodeId) {
    if let Value::Def(definition) = l.value(n) {
        let ty = declared_type(l, n);
        l.definition_mut(definition).ty = ty;
        if let (Some(owner), Some(ty), Place::Type) = (l.definition(), ty, place(l)) {
            l.inherit(owner, SupertypeKind::Embeds, ty);
        }
        return;
    }
    let base = declared_type(l, n);
    for (at, part) in parts(l, n).into_iter().enumerate() {
        if let Value::Def(definition) = l.value(part.declarator) {
            complete(l, base, part.declarator, definition);
            initialise(l, part, definition);
            if at == 0 {
                types::annotate(l, definition, n);
            }
        } else if l.kind(part.declarator) == INIT_DECLARATOR {
            take_apart(l, part.declarator);
        }
    }
}

/// The value a variable or field starts with.
fn initialise(l: &mut Lowering<'_>, part: Part, definition: DefId) {
    if l.definition_at(definition).kind.is_callable() {
        return;
    }
    let function = declarators::shape(l, part.declarator).and_then(|shape| shape.function);
    if let Some(function) = function {
        let list = l.child(function, field::PARAMETERS).unwrap_or(function);
        return construct(l, part.declarator, definition, list);
    }
    let Some(value) = part.value else { return };
    if l.kind(value) == ARGUMENT_LIST || l.kind(value) == INITIALIZER_LIST && part.sign.is_none() {
        return construct(l, part.declarator, definition, value);
    }
    let value = l.expr(value);
    l.definition_mut(definition).value = Some(value);
}

/// `T x(a, b);` and `T x{a, b};`: an object of the declared type is made.
fn construct(l: &mut Lowering<'_>, declarator: NodeId, definition: DefId, list: NodeId) {
    let Some(ty) = l.definition_at(definition).ty else { return };
    let args = super::expressions::elements(l, list);
    let args = l.argument_list(&args);
    let value = l.push_expr(l.span(declarator), ExprKind::New { ty, args });
    l.definition_mut(definition).value = Some(value);
}

/// Names of `auto [a, b]`.
fn bind_names(l: &mut Lowering<'_>, whole: NodeId, binding: NodeId) {
    let names: Vec<NodeId> = l.named_children(binding).filter(|name| l.kind(*name) == IDENTIFIER).collect();
    for name in names {
        let visible = if place(l) == Place::Local { Visibility::Local } else { Visibility::Public };
        let new = NewDefinition::named(SymbolKind::Variable, name).visibility(visible);
        l.define_named(whole, name, new);
    }
}

/// `auto [a, b] = value`.
fn take_apart(l: &mut Lowering<'_>, declarator: NodeId) {
    let Some(shape) = declarators::shape(l, declarator) else { return };
    let Some(value) = l.child(declarator, field::VALUE).map(|value| l.expr(value)) else { return };
    destructure(l, declarator, shape.name, value);
}

fn destructure(l: &mut Lowering<'_>, n: NodeId, binding: NodeId, value: pellucid_model::ExprId) {
    let names: Vec<NodeId> = l.named_children(binding).collect();
    for (index, name) in names.into_iter().enumerate() {
        if let Value::Def(binding) = l.value(name) {
            let index = index as u32;
            l.flow(n, FlowKind::Destructure { binding, value, key: NameId::EMPTY, index });
        }
    }
}

/// A function declarator opens the scope of a prototype's parameters; a definition's is open already.
pub(super) fn enter_function_declarator(l: &mut Lowering<'_>, n: NodeId) {
    if let Value::Def(definition) = l.value(n)
        && l.definition() != Some(definition)
        && l.definition_at(definition).kind.is_callable()
    {
        l.open_declaration(n, definition, ScopeKind::Function);
    }
}

/// Names in a list of parameters of old style are declared after it.
pub(super) fn enter_parameter_list(l: &mut Lowering<'_>, n: NodeId) {
    let names: Vec<NodeId> = l.named_children(n).filter(|name| l.kind(*name) == IDENTIFIER).collect();
    names.into_iter().for_each(|name| l.claim(name));
}

/// What a list of parameters belongs to.
fn owner_of_list(l: &Lowering<'_>, parameter: NodeId) -> Option<NodeId> {
    l.tree.parent(parameter).and_then(|list| l.tree.parent(list))
}

pub(super) fn enter_parameter(l: &mut Lowering<'_>, n: NodeId) {
    let Some(owner) = owner_of_list(l, n) else { return };
    let declarator = l.child(n, field::DECLARATOR);
    let name = declarator.and_then(|declarator| declarators::shape(l, declarator)).map(|shape| shape.name);
    let name = name.filter(|name| matches!(l.kind(*name), IDENTIFIER | FIELD_IDENTIFIER));
    let kind = match l.kind(owner) {
        FUNCTION_DECLARATOR | ABSTRACT_FUNCTION_DECLARATOR if declares_callable(l, owner) => {
            SymbolKind::Parameter
        }
        REQUIRES_EXPRESSION => SymbolKind::Parameter,
        CATCH_CLAUSE => SymbolKind::Variable,
        TEMPLATE_DECLARATION | TEMPLATE_TEMPLATE_PARAMETER_DECLARATION | LAMBDA_EXPRESSION => {
            SymbolKind::TypeParameter
        }
        _ => return name.into_iter().for_each(|name| l.claim(name)),
    };
    if kind != SymbolKind::Parameter && name.is_none() || is_void(l, n) {
        return;
    }
    let mut modifiers = Modifiers::NONE;
    let value = l.child(n, field::DEFAULT_VALUE);
    if value.is_some() {
        modifiers = modifiers.with(Modifiers::OPTIONAL);
    }
    if l.kind(n) == VARIADIC_PARAMETER_DECLARATION {
        modifiers = modifiers.with(Modifiers::VARIADIC);
    }
    let new = match name {
        Some(name) => NewDefinition::named(kind, name),
        None => NewDefinition::called(kind, NameId::EMPTY),
    };
    l.define(n, new.modifiers(modifiers));
    if let Some(value) = value {
        l.mark_event(value, Construct::DefaultValue, EventFlags::NONE);
    }
}

/// Whether a function declarator is that of a definition, and no part of a type.
fn declares_callable(l: &Lowering<'_>, declarator: NodeId) -> bool {
    match l.value(declarator) {
        Value::Def(definition) => l.definition_at(definition).kind.is_callable(),
        _ => false,
    }
}

/// `(void)` takes nothing.
fn is_void(l: &Lowering<'_>, n: NodeId) -> bool {
    l.child(n, field::DECLARATOR).is_none() && l.bytes(n) == b"void"
}

/// `...` of C.
pub(super) fn enter_variadic(l: &mut Lowering<'_>, n: NodeId) {
    let Some(owner) = owner_of_list(l, n) else { return };
    if declares_callable(l, owner) {
        let new = NewDefinition::called(SymbolKind::Parameter, NameId::EMPTY);
        l.define(n, new.modifiers(Modifiers::VARIADIC));
    }
}

pub(super) fn leave_parameter(l: &mut Lowering<'_>, n: NodeId) {
    let Some(base) = declared_type(l, n).filter(|_| !is_void(l, n)) else { return };
    let ty = match l.child(n, field::DECLARATOR) {
        Some(declarator) => declarators::apply(l, declarator, base),
        None => base,
    };
    let Value::Def(definition) = l.value(n) else { return l.set_value(n, Value::Type(ty)) };
    let value = l.child(n, field::DEFAULT_VALUE).map(|value| l.expr(value));
    let definition = l.definition_mut(definition);
    definition.ty = Some(ty);
    definition.value = value;
}

pub(super) fn enter_type_definition(l: &mut Lowering<'_>, n: NodeId) {
    let visible = match place(l) {
        Place::Local => Visibility::Local,
        Place::Type => member_visibility(l, n),
        Place::File => file_visibility(l),
    };
    let declarators: Vec<NodeId> = l.children_in(n, field::DECLARATOR).collect();
    for declarator in declarators {
        let Some(shape) = declarators::shape(l, declarator) else { continue };
        let Some(declared) = names::declared(l, shape.name) else { continue };
        let new = NewDefinition::called(SymbolKind::TypeAlias, declared.text).visibility(visible);
        let definition = l.define_named(n, declarator, new);
        l.definition_mut(definition).name_span = declared.span;
        l.set_doc_before(definition, n, is_comment);
    }
}

pub(super) fn leave_type_definition(l: &mut Lowering<'_>, n: NodeId) {
    let Some(base) = declared_type(l, n) else { return };
    let declarators: Vec<NodeId> = l.children_in(n, field::DECLARATOR).collect();
    for declarator in declarators {
        if let Value::Def(definition) = l.value(declarator) {
            let ty = alias_of(l, declarator, base);
            l.definition_mut(definition).ty = Some(ty);
        }
    }
}

/// `typedef int f(char)` names a function type.
fn alias_of(l: &mut Lowering<'_>, declarator: NodeId, base: TypeId) -> TypeId {
    let ty = declarators::apply(l, declarator, base);
    let function = declarators::shape(l, declarator).and_then(|shape| shape.function);
    function.map_or(ty, |function| declarators::function_type(l, function, ty))
}

/// `for (T x : xs)`: the variable spans from its first word to its name.
pub(super) fn enter_for_range(l: &mut Lowering<'_>, n: NodeId) {
    let Some(declarator) = l.child(n, field::DECLARATOR) else { return };
    let Some(shape) = declarators::shape(l, declarator) else { return };
    let first = l.named_children(n).find(|child| {
        matches!(l.kind(*child), TYPE_QUALIFIER | STORAGE_CLASS_SPECIFIER)
            || l.node(*child).field == field::TYPE
    });
    let span = Span::new(
        first.map_or(l.node(declarator).start, |first| l.node(first).start),
        l.node(declarator).end,
    );
    if l.kind(shape.name) == STRUCTURED_BINDING_DECLARATOR {
        let names: Vec<NodeId> =
            l.named_children(shape.name).filter(|name| l.kind(*name) == IDENTIFIER).collect();
        for name in names {
            let definition = l.define_named(n, name, NewDefinition::named(SymbolKind::Variable, name));
            l.definition_mut(definition).span = span;
        }
        return;
    }
    let Some(declared) = names::declared(l, shape.name) else { return };
    let definition =
        l.define_named(n, declarator, NewDefinition::called(SymbolKind::Variable, declared.text));
    let variable = l.definition_mut(definition);
    variable.span = span;
    variable.name_span = declared.span;
}

pub(super) fn leave_for_range(l: &mut Lowering<'_>, n: NodeId) {
    let Some(declarator) = l.child(n, field::DECLARATOR) else { return };
    let Some(over) = l.child(n, field::RIGHT).map(|right| l.expr(right)) else { return };
    if let Value::Def(binding) = l.value(declarator) {
        if let Some(base) = declared_type(l, n) {
            let ty = declarators::apply(l, declarator, base);
            l.definition_mut(binding).ty = Some(ty);
        }
        return l.flow(declarator, FlowKind::Iterate { binding, over });
    }
    if let Some(shape) = declarators::shape(l, declarator) {
        let usage = pellucid_model::Use::Read;
        let element = l.push_expr(l.expr_at(over).span, ExprKind::Index { base: over, index: None, usage });
        destructure(l, declarator, shape.name, element);
    }
}
