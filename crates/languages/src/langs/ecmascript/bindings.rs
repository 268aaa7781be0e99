//! Variables: what declarations and loops bind, and in which scope.

use super::classes::decorated_span;
use super::jsdoc;
use super::kinds::*;
use super::literals;
use super::patterns::{places, take_apart};
use super::require;
use crate::field;
use crate::lower::{Lowering, NewDefinition, Value};
use crate::tree::NodeId;
use pellucid_model::{
    Construct, DefId, EventFlags, ExprKind, FlowKind, Modifiers, NameId, ScopeId, Span, SymbolKind, Use,
    Visibility,
};

/// The scope of the function, module or file that is open: what `var` and function declarations join.
pub(super) fn function_scope(l: &Lowering<'_>) -> ScopeId {
    l.definition().and_then(|definition| l.definition_at(definition).body).unwrap_or(ScopeId(0))
}

/// The block around `n`, what `let`, `const` and classes join: the cases of a `switch` share one.
pub(super) fn block_scope(l: &Lowering<'_>, n: NodeId) -> ScopeId {
    match l.parent_kind(n) {
        SWITCH_CASE | SWITCH_DEFAULT => l.scope_at(l.scope()).parent.unwrap_or(l.scope()),
        _ => l.scope(),
    }
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

/// The declaration `n` with `export`, `default`, `declare` and the decorators before these.
pub(super) fn whole(l: &Lowering<'_>, n: NodeId) -> NodeId {
    let mut at = n;
    for around in [AMBIENT_DECLARATION, EXPORT_STATEMENT] {
        at = l.tree.parent(at).filter(|parent| l.kind(*parent) == around).unwrap_or(at);
    }
    at
}

/// What `export`, `default` and `declare` before the declaration `n` say of it.
pub(super) fn outer_modifiers(l: &Lowering<'_>, n: NodeId) -> Modifiers {
    let mut modifiers = Modifiers::NONE;
    let mut at = n;
    for around in [AMBIENT_DECLARATION, EXPORT_STATEMENT] {
        let Some(parent) = l.tree.parent(at).filter(|parent| l.kind(*parent) == around) else { continue };
        modifiers = modifiers.with(match around {
            AMBIENT_DECLARATION => Modifiers::DECLARATION,
            _ if l.has(parent, KW_DEFAULT) => Modifiers::EXPORTED.with(Modifiers::DEFAULT),
            _ => Modifiers::EXPORTED,
        });
        at = parent;
    }
    modifiers
}

/// Who may use what a declaration binds: the file, or who imports what is exported. All of an ambient namespace is exported.
pub(super) fn visibility(l: &Lowering<'_>, modifiers: Modifiers) -> Visibility {
    let exported = modifiers.has(Modifiers::EXPORTED);
    match l.definition().map(|owner| l.definition_at(owner)) {
        None if exported => Visibility::Public,
        None => Visibility::File,
        Some(owner) if owner.kind == SymbolKind::Module => {
            let ambient = owner.modifiers.has(Modifiers::DECLARATION);
            if exported || ambient { Visibility::Public } else { Visibility::Private }
        }
        Some(_) => Visibility::Local,
    }
}

/// Takes the JSDoc comment before `n` as the definition's documentation.
pub(super) fn document(l: &mut Lowering<'_>, definition: DefId, n: NodeId) {
    l.set_doc_before(definition, n, |kind| kind == COMMENT);
    let doc = l.definition_at(definition).doc;
    if doc.is_some_and(|doc| !doc.bytes(l.text).starts_with(b"/**")) {
        l.definition_mut(definition).doc = None;
    }
}

/// Whether the declaration or loop `n` has the keyword `kind`: it stands before what is declared.
fn says(l: &Lowering<'_>, n: NodeId, kind: u16) -> bool {
    l.children(n).take(4).any(|child| l.kind(child) == kind)
}

/// What the keyword of a declaration says: where its names go, and whether they stay as they are.
struct Keyword {
    scope: ScopeId,
    modifiers: Modifiers,
    hoisted: bool,
}

impl Keyword {
    /// Of the declaration or loop `n`, whose names join the block scope `block`.
    fn of(l: &Lowering<'_>, n: NodeId, block: ScopeId) -> Self {
        let hoisted = says(l, n, KW_VAR);
        let constant = says(l, n, KW_CONST) || says(l, n, KW_USING);
        Self {
            scope: if hoisted { function_scope(l) } else { block },
            modifiers: if constant { Modifiers::CONST } else { Modifiers::NONE },
            hoisted,
        }
    }

    /// Binds the name at `place` by a definition that spans `whole`. A `var` that exists already is only written.
    fn bind(&self, l: &mut Lowering<'_>, place: NodeId, whole: NodeId, outer: Modifiers) -> Option<DefId> {
        let name = l.name(place);
        if self.hoisted && l.defined_in(self.scope, name).is_some() {
            l.set_usage(place, Use::Write);
            return None;
        }
        let visible = visibility(l, outer);
        let new = NewDefinition::named(SymbolKind::Variable, place)
            .visibility(visible)
            .modifiers(self.modifiers.with(outer));
        Some(define_at(l, whole, place, self.scope, new))
    }

    fn bind_all(&self, l: &mut Lowering<'_>, target: NodeId, outer: Modifiers) {
        for place in places(l, target) {
            if is_name(l.kind(place)) {
                self.bind(l, place, place, outer);
            }
        }
    }
}

/// Whether a place is a plain name.
pub(super) fn is_name(kind: u16) -> bool {
    matches!(kind, IDENTIFIER | SHORTHAND_PROPERTY_IDENTIFIER_PATTERN)
}

/// `const a = 1, { b } = c`: one definition for each name. The first reaches back to the first keyword, the last to the
/// semicolon; names of a pattern span themselves.
pub(super) fn enter_declaration(l: &mut Lowering<'_>, n: NodeId) {
    let in_header = l.parent_kind(n) == FOR_STATEMENT;
    if !in_header {
        l.mark_event(n, Construct::Statement, EventFlags::NONE);
    }
    let whole = whole(l, n);
    let outer = outer_modifiers(l, n);
    let keyword = Keyword::of(l, n, block_scope(l, whole));
    let declarators: Vec<NodeId> =
        l.children(n).filter(|child| l.kind(*child) == VARIABLE_DECLARATOR).collect();
    let last = declarators.last().copied();
    let mut start = l.span(whole).start;
    for declarator in declarators {
        let Some(name) = l.child(declarator, field::NAME) else { continue };
        let span = Span::new(start, l.span(declarator).end);
        let first = start == l.span(whole).start;
        start = u32::MAX;
        if l.kind(name) != IDENTIFIER {
            keyword.bind_all(l, name, outer);
            continue;
        }
        let Some(definition) = keyword.bind(l, name, declarator, outer) else { continue };
        literals::keep(l, definition, declarator);
        let found = &mut l.definition_mut(definition).span;
        if first {
            *found = span;
            document(l, definition, whole);
        }
        if Some(declarator) == last && !in_header {
            l.definition_mut(definition).span.end = l.span(whole).end;
        }
    }
}

/// Marks the initialisation.
pub(super) fn enter_declarator(l: &mut Lowering<'_>, n: NodeId) {
    let constant = l.tree.parent(n).is_some_and(|declaration| says(l, declaration, KW_CONST));
    let flags = if constant { EventFlags::VARIANT } else { EventFlags::NONE };
    if let Some(sign) = l.child_of_kind(n, T_EQ) {
        l.mark_event(sign, Construct::Assignment, flags);
    }
}

pub(super) fn leave_declarator(l: &mut Lowering<'_>, n: NodeId) {
    let Some(name) = l.child(n, field::NAME) else { return };
    let ty = l.child(n, field::TYPE).map(|ty| l.type_or_opaque(ty)).or_else(|| jsdoc::declared(l, n));
    if let (Value::Def(definition), Some(ty)) = (l.value(name), ty) {
        l.definition_mut(definition).ty = Some(ty);
    }
    let Some(right) = l.child(n, field::VALUE) else { return };
    let value = l.expr(right);
    match l.value(name) {
        Value::Def(definition) => {
            l.definition_mut(definition).value = Some(value);
            if l.parent_kind(n) == USING_DECLARATION {
                l.flow(n, FlowKind::With { binding: Some(definition), value });
            }
        }
        Value::Expr(target) => l.flow(n, FlowKind::Assign { target, value }),
        _ => take_apart(l, n, name, value),
    }
    require::note_bound(l, n, right);
}

/// `for (const x of xs)`, `for (x in xs)`.
pub(super) fn enter_for_in(l: &mut Lowering<'_>, n: NodeId) {
    let Some(left) = l.child(n, field::LEFT) else { return };
    if l.child(n, field::KIND).is_none() {
        return places(l, left).into_iter().for_each(|place| l.set_usage(place, Use::Write));
    }
    let keyword = Keyword::of(l, n, l.scope());
    if l.kind(left) != IDENTIFIER {
        return keyword.bind_all(l, left, Modifiers::NONE);
    }
    let start = l.child(n, field::KIND).map_or(l.span(left).start, |kind| l.span(kind).start);
    if let Some(definition) = keyword.bind(l, left, left, Modifiers::NONE) {
        l.definition_mut(definition).span.start = start;
    }
}

/// `of` gives the elements, `in` the keys.
pub(super) fn leave_for_in(l: &mut Lowering<'_>, n: NodeId) {
    let (Some(left), Some(right)) = (l.child(n, field::LEFT), l.child(n, field::RIGHT)) else { return };
    let over = l.expr(right);
    let keys = l.child(n, field::OPERATOR).is_some_and(|operator| l.kind(operator) == KW_IN);
    match l.value(left) {
        Value::Def(binding) if keys => {
            let flow = FlowKind::Destructure { binding, value: over, key: NameId::EMPTY, index: 0 };
            l.flow(right, flow);
        }
        Value::Def(binding) => l.flow(right, FlowKind::Iterate { binding, over }),
        Value::Expr(target) if !keys => l.flow(right, FlowKind::IterateInto { target, over }),
        _ => {
            let element =
                l.push_expr(l.span(left), ExprKind::Index { base: over, index: None, usage: Use::Read });
            take_apart(l, right, left, element);
        }
    }
}

/// Begins the span of a definition at its decorators.
pub(super) fn reach_decorators(l: &mut Lowering<'_>, definition: DefId, n: NodeId) {
    let start = decorated_span(l, n).start;
    let span = &mut l.definition_mut(definition).span;
    span.start = span.start.min(start);
}
