//! Recording facts: names, scopes, definitions, types, expressions, flows.

use super::{Lowering, Value};
use crate::tree::NodeId;
use pellucid_model::{
    Annotation, Argument, Condition, Construct, DefId, Definition, Expr, ExprId, ExprKind, Flow, FlowKind,
    Import, ImportKind, ImportedName, ListId, LiteralKind, Modifiers, NameId, Scope, ScopeId, ScopeKind,
    Span, Supertype, SupertypeKind, SymbolKind, TypeExpr, TypeId, TypeKind, TypeOp, Use, Visibility, WrapOp,
};

/// Longest string literal whose text is kept, in bytes.
const KEPT_LITERAL: usize = 120;
/// Longest signature kept, in bytes.
const KEPT_SIGNATURE: usize = 400;

/// How far back a comment looks for code on its line; a longer line is no place for documentation.
const LONGEST_LINE_LOOKED_AT: usize = 4096;

/// What a language says of a definition when it meets it; the rest follows from where it stands.
#[derive(Debug, Clone, Copy)]
pub struct NewDefinition {
    /// What it defines.
    pub kind: SymbolKind,
    /// The name's node, which is claimed. Without one, give a text.
    pub name: Option<NodeId>,
    /// The name where no node holds it.
    pub text: NameId,
    /// Who may use it.
    pub visibility: Visibility,
    /// Its modifiers.
    pub modifiers: Modifiers,
}

impl NewDefinition {
    /// A definition named by a node.
    pub fn named(kind: SymbolKind, name: NodeId) -> Self {
        let (visibility, modifiers) = (Visibility::Local, Modifiers::NONE);
        Self { kind, name: Some(name), text: NameId::EMPTY, visibility, modifiers }
    }

    /// A definition named by a text, or by nothing ([`NameId::EMPTY`]).
    pub fn called(kind: SymbolKind, text: NameId) -> Self {
        Self { kind, name: None, text, visibility: Visibility::Local, modifiers: Modifiers::NONE }
    }

    /// Sets who may use it.
    #[must_use]
    pub fn visibility(mut self, visibility: Visibility) -> Self {
        self.visibility = visibility;
        self
    }

    /// Adds modifiers.
    #[must_use]
    pub fn modifiers(mut self, modifiers: Modifiers) -> Self {
        self.modifiers = self.modifiers.with(modifiers);
        self
    }
}

/// Names and marks.
impl<'a> Lowering<'a> {
    /// The id of a node's text.
    pub fn name(&mut self, n: NodeId) -> NameId {
        let bytes = self.bytes(n);
        self.intern_slice(bytes)
    }

    /// The id of a part of the text.
    pub fn intern_span(&mut self, span: Span) -> NameId {
        let text = self.text;
        self.intern_slice(span.bytes(text))
    }

    fn intern_slice(&mut self, bytes: &'a [u8]) -> NameId {
        if bytes.is_empty() {
            return NameId::EMPTY;
        }
        if let Some(id) = self.interned.get(bytes) {
            return *id;
        }
        let id = self.names.push(&String::from_utf8_lossy(bytes));
        self.interned.insert(bytes, id);
        id
    }

    /// The id of a text that does not stand in the file as such.
    pub fn intern(&mut self, text: &str) -> NameId {
        if text.is_empty() {
            return NameId::EMPTY;
        }
        if let Some(id) = self.interned.get(text.as_bytes()).or_else(|| self.synthesized.get(text)) {
            return *id;
        }
        let id = self.names.push(text);
        self.synthesized.insert(text.to_owned(), id);
        id
    }

    /// The text of a name.
    pub fn name_text(&self, name: NameId) -> &str {
        self.names.get(name)
    }

    /// No handler runs for `n` and what it holds: it is not a reference. For use before `n` is visited.
    pub fn claim(&mut self, n: NodeId) {
        self.marks[n.index()].claimed = true;
    }

    /// Says what is done with the place that `n` names. For use before `n` is visited.
    pub fn set_usage(&mut self, n: NodeId, usage: Use) {
        self.marks[n.index()].usage = usage;
    }

    /// What is done with the place that `n` names.
    pub fn usage(&self, n: NodeId) -> Use {
        self.marks[n.index()].usage
    }

    /// Says who may use what `n` defines, where a section before it tells. For use before `n` is visited.
    pub fn set_visibility(&mut self, n: NodeId, visibility: Visibility) {
        self.marks[n.index()].visibility = Some(visibility);
    }

    /// Who may use what `n` defines, if a section before it tells.
    pub fn visibility(&self, n: NodeId) -> Option<Visibility> {
        self.marks[n.index()].visibility
    }

    /// The node's value.
    pub fn value(&self, n: NodeId) -> Value {
        self.marks[n.index()].value
    }

    /// Sets the node's value.
    pub fn set_value(&mut self, n: NodeId, value: Value) {
        self.marks[n.index()].value = value;
    }
}

/// Scopes and definitions.
impl Lowering<'_> {
    /// The scope that is open.
    pub fn scope(&self) -> ScopeId {
        self.scope
    }

    /// The innermost definition that is open.
    pub fn definition(&self) -> Option<DefId> {
        self.definition
    }

    /// A definition recorded before.
    pub fn definition_at(&self, id: DefId) -> &Definition {
        &self.definitions[id.index()]
    }

    /// A definition recorded before, to complete it (type, value, receiver).
    pub fn definition_mut(&mut self, id: DefId) -> &mut Definition {
        &mut self.definitions[id.index()]
    }

    /// A scope recorded before.
    pub fn scope_at(&self, id: ScopeId) -> &Scope {
        &self.scopes[id.index()]
    }

    /// Opens a scope over `n`, closed when `n` is left.
    pub fn open_scope(&mut self, n: NodeId, kind: ScopeKind) -> ScopeId {
        let id = ScopeId(self.scopes.len() as u32);
        let (span, parent, owner) = (self.span(n), Some(self.scope), self.definition);
        self.scopes.push(Scope { kind, span, parent, owner });
        self.scope = id;
        id
    }

    /// Goes on in a scope opened before (a declaration in the enclosing scope of `var`), until the current node is left.
    pub fn enter_scope(&mut self, scope: ScopeId) {
        self.scope = scope;
    }

    /// A definition without syntax of its own, and its body's scope, go on to `end`.
    pub fn extend_definition(&mut self, definition: DefId, end: u32) {
        let definition = &mut self.definitions[definition.index()];
        definition.span.end = end;
        if let Some(body) = definition.body {
            self.scopes[body.index()].span.end = end;
        }
    }

    /// What was open before a definition without syntax of its own is open again.
    pub fn leave_definition(&mut self, scope: ScopeId, definition: Option<DefId>) {
        (self.scope, self.definition) = (scope, definition);
    }

    /// Records a definition that spans `n`, in the open scope and definition.
    pub fn define(&mut self, n: NodeId, new: NewDefinition) -> DefId {
        self.define_in(n, self.scope, new)
    }

    /// Records a definition that spans `whole` as the value of `at`: one of several names of a declaration.
    pub fn define_named(&mut self, whole: NodeId, at: NodeId, new: NewDefinition) -> DefId {
        let before = self.value(whole);
        let definition = self.define(whole, new);
        self.set_value(whole, before);
        self.set_value(at, Value::Def(definition));
        definition
    }

    /// The node's extent without the comments it ends with (a block that indentation closes takes them in).
    fn code_span(&self, n: NodeId) -> Span {
        let (span, end) = (self.span(n), self.node(n).next);
        let mut leaves = (n.0 + 1..end).rev().map(NodeId);
        match leaves.find(|leaf| !self.node(*leaf).is_extra()) {
            Some(last) if last.0 + 1 < end => Span::new(span.start, self.span(last).end),
            _ => span,
        }
    }

    /// Records a definition whose name joins another scope than the open one.
    pub fn define_in(&mut self, n: NodeId, scope: ScopeId, new: NewDefinition) -> DefId {
        let name = match new.name {
            Some(node) => {
                self.claim(node);
                self.name(node)
            }
            None => new.text,
        };
        let name_span = new.name.map_or_else(|| self.first_token_span(n), |node| self.span(node));
        let id = DefId(self.definitions.len() as u32);
        self.definitions.push(Definition {
            kind: new.kind,
            name,
            span: self.code_span(n),
            name_span,
            parent: self.definition,
            scope,
            body: None,
            visibility: new.visibility,
            modifiers: new.modifiers,
            ty: None,
            receiver: None,
            value: None,
            annotations: ListId::default(),
            doc: None,
            signature: NameId::EMPTY,
        });
        self.definition_nodes.push(n);
        self.defined.insert((scope, name), id);
        self.set_value(n, Value::Def(id));
        id
    }

    /// The latest definition of `name` in `scope` itself (not in those around it).
    pub fn defined_in(&self, scope: ScopeId, name: NameId) -> Option<DefId> {
        self.defined.get(&(scope, name)).copied()
    }

    /// Says that `scope` will define `name`, for those who ask before it does.
    pub fn announce(&mut self, scope: ScopeId, name: NameId) {
        self.announced.insert((scope, name));
    }

    /// Whether `scope` was said to define `name`.
    pub fn is_announced(&self, scope: ScopeId, name: NameId) -> bool {
        self.announced.contains(&(scope, name))
    }

    /// Says that what binds `name` in `scope` means the name of `target`: `global x`, `nonlocal x`.
    pub fn bind_elsewhere(&mut self, scope: ScopeId, name: NameId, target: ScopeId) {
        self.elsewhere.insert((scope, name), target);
    }

    /// The scope that `name` joins when it is bound in `scope`: that scope, unless it was bound elsewhere.
    pub fn bound_scope(&self, scope: ScopeId, name: NameId) -> ScopeId {
        self.elsewhere.get(&(scope, name)).copied().unwrap_or(scope)
    }

    /// Says that a scope opens at `n`, for a child that is a region because of its place: a branch, the body of a
    /// `try`. For use before `n` is visited.
    pub fn set_region(&mut self, n: NodeId, kind: ScopeKind) {
        self.marks[n.index()].region = Some(kind);
    }

    /// Like [`Self::open_definition`] for what has no body: no event, as there is nothing to measure.
    pub fn open_declaration(&mut self, n: NodeId, definition: DefId, scope: ScopeKind) -> ScopeId {
        self.definition = Some(definition);
        let body = self.open_scope(n, scope);
        self.definitions[definition.index()].body = Some(body);
        body
    }

    /// Records the parts of a definition that is implied and has no syntax of its own: `parts` runs with `definition`
    /// open, without event, and all is as before when it is over.
    pub fn imply(&mut self, n: NodeId, definition: DefId, scope: ScopeKind, parts: impl FnOnce(&mut Self)) {
        let (outer, around) = (self.scope, self.definition);
        self.open_declaration(n, definition, scope);
        parts(self);
        (self.scope, self.definition) = (outer, around);
    }

    /// Makes `definition` the enclosing one and opens its body scope over `n`, both until `n` is left. Types, and
    /// callables with a body, open their event too, so that metrics see them nest.
    pub fn open_definition(&mut self, n: NodeId, definition: DefId, scope: ScopeKind) -> ScopeId {
        self.definition = Some(definition);
        let body = self.open_scope(n, scope);
        self.definitions[definition.index()].body = Some(body);
        let Definition { kind, modifiers, .. } = self.definitions[definition.index()];
        let without_body = modifiers.has(Modifiers::ABSTRACT) || modifiers.has(Modifiers::DECLARATION);
        let construct = match kind {
            _ if kind.is_callable() && without_body => None,
            SymbolKind::Lambda => Some(Construct::Lambda),
            _ if kind.is_callable() => Some(Construct::Function),
            _ if kind.is_type() || kind == SymbolKind::Extension => Some(Construct::Type),
            _ => None,
        };
        if let Some(construct) = construct {
            self.open_definition_event(n, construct, definition);
        }
        body
    }

    /// Keeps the text from the definition's start to the start of `body` (or its end) as its signature, white space
    /// collapsed.
    pub fn set_signature(&mut self, definition: DefId, body: Option<NodeId>) {
        let span = self.definitions[definition.index()].span;
        let end = body.map_or(span.end, |body| self.node(body).start);
        let text = Span::new(span.start, end.min(span.start + 4 * KEPT_SIGNATURE as u32)).bytes(self.text);
        let text = String::from_utf8_lossy(text);
        let mut signature = String::with_capacity(text.len().min(KEPT_SIGNATURE));
        for word in text.split_whitespace() {
            if signature.len() + word.len() > KEPT_SIGNATURE {
                signature.push('…');
                break;
            }
            if !signature.is_empty() {
                signature.push(' ');
            }
            signature.push_str(word);
        }
        let signature = signature.trim_end_matches([' ', '{', ':', '=', ';']).to_owned();
        self.definitions[definition.index()].signature = self.intern(&signature);
    }

    /// Takes the comments that stand directly before `n` (no blank line between) as the definition's documentation.
    /// `is_comment` tells which kinds count.
    pub fn set_doc_before(&mut self, definition: DefId, n: NodeId, is_comment: impl Fn(u16) -> bool) {
        let Some(parent) = self.tree.parent(n) else { return };
        let index = n.0;
        let mut doc: Option<Span> = None;
        // Walk back over preceding siblings: a comment is a leaf or ends right before its successor in preorder.
        let mut at = index;
        while let Some(previous) = at.checked_sub(1).map(NodeId).filter(|previous| *previous > parent) {
            let top = self.sibling_ending_at(previous, parent);
            let node = self.node(top);
            let next_start = doc.map_or(self.node(n).start, |doc| doc.start);
            let gap = Span::new(node.end.min(next_start), next_start).bytes(self.text);
            let newlines = gap.iter().filter(|byte| **byte == b'\n').count();
            let ended_line = node.end > node.start && self.text.get(node.end as usize - 1) == Some(&b'\n');
            if !is_comment(node.kind) || newlines + usize::from(ended_line) > 1 || self.trails_code(top) {
                break;
            }
            doc = Some(Span::new(node.start, doc.map_or(node.end, |doc| doc.end)));
            at = top.0;
        }
        self.definitions[definition.index()].doc = doc;
    }

    /// Whether code stands before `n` on its line.
    fn trails_code(&self, n: NodeId) -> bool {
        let start = self.node(n).start as usize;
        let line = &self.text[start.saturating_sub(LONGEST_LINE_LOOKED_AT)..start];
        line.iter().rev().take_while(|byte| **byte != b'\n').any(|byte| !byte.is_ascii_whitespace())
    }

    /// The sibling before `n`, extras included.
    pub fn previous_sibling(&self, n: NodeId) -> Option<NodeId> {
        let parent = self.tree.parent(n)?;
        let previous = n.0.checked_sub(1).map(NodeId).filter(|previous| *previous > parent)?;
        Some(self.sibling_ending_at(previous, parent))
    }

    /// The child of `parent` whose subtree `inner` belongs to.
    fn sibling_ending_at(&self, inner: NodeId, parent: NodeId) -> NodeId {
        let mut at = inner;
        while let Some(above) = self.tree.parent(at).filter(|above| *above != parent) {
            at = above;
        }
        at
    }

    /// Records the annotations of a definition: for each its node, name and (once visited) expression.
    pub fn annotate(&mut self, definition: DefId, annotations: &[(NodeId, NameId)]) {
        let start = self.annotations.len() as u32;
        for (node, name) in annotations {
            let expr = match self.value(*node) {
                Value::Expr(expr) => Some(expr),
                _ => None,
            };
            self.annotations.push(Annotation { name: *name, expr, span: self.span(*node) });
        }
        let len = annotations.len() as u32;
        self.definitions[definition.index()].annotations = ListId { start, len };
    }

    /// Annotations recorded before.
    pub fn annotations_at(&self, list: ListId) -> &[Annotation] {
        list.of(&self.annotations)
    }

    /// Records an inheritance.
    pub fn inherit(&mut self, definition: DefId, kind: SupertypeKind, ty: TypeId) {
        self.supertypes.push(Supertype { definition, kind, ty, visibility: Visibility::Public });
    }

    /// Whether a definition was said to inherit from what `path` names.
    pub fn inherits_by_name(&self, definition: DefId, path: &[NameId]) -> bool {
        let same = |one: &&Supertype| self.named_parts(one.ty).is_some_and(|(known, _)| known == path);
        self.supertypes.iter().filter(|one| one.definition == definition).any(|one| same(&one))
    }

    /// Whether a definition was said to inherit from anything.
    pub fn inherits(&self, definition: DefId) -> bool {
        self.supertypes.iter().any(|one| one.definition == definition)
    }

    /// Records an inheritance with an access of its own (C++).
    pub fn inherit_as(&mut self, definition: DefId, kind: SupertypeKind, ty: TypeId, visibility: Visibility) {
        self.supertypes.push(Supertype { definition, kind, ty, visibility });
    }

    /// Records an import; `names` are (name in the module, name here, where).
    pub fn import(
        &mut self,
        n: NodeId,
        kind: ImportKind,
        module: (NameId, Span),
        names: &[ImportedName],
        wildcard: bool,
    ) {
        let start = self.imported_names.len() as u32;
        self.imported_names.extend_from_slice(names);
        let names = ListId { start, len: names.len() as u32 };
        let (span, scope) = (self.span(n), self.scope);
        self.imports.push(Import {
            kind,
            module: module.0,
            names,
            wildcard,
            span,
            module_span: module.1,
            scope,
        });
    }

    /// Records a flow in the open scope.
    pub fn flow(&mut self, n: NodeId, kind: FlowKind) {
        let (span, scope) = (self.span(n), self.scope);
        self.flows.push(Flow { kind, span, scope });
    }

    /// Records how a value moves, where there is no node for it.
    pub fn flow_at(&mut self, span: Span, kind: FlowKind) {
        let scope = self.scope;
        self.flows.push(Flow { kind, span, scope });
    }

    /// Extent of the first leaf under `n`: its keyword, as a rule. Empty where that is nested deeper than any keyword.
    pub(super) fn first_token_span(&self, n: NodeId) -> Span {
        let leaf = (0..6).map(|depth| NodeId(n.0 + depth)).find(|at| self.tree.is_leaf(*at));
        leaf.map_or_else(|| Span::new(self.node(n).start, self.node(n).start), |leaf| self.span(leaf))
    }
}

/// Conditions.
impl Lowering<'_> {
    /// Records a name beside the syntax, which belongs to whatever is around it.
    pub fn note(&mut self, span: Span) {
        let name = self.intern_span(span);
        self.annotations.push(Annotation { name, expr: None, span });
    }

    /// Says that a region is there only if a test holds, or only if it does not.
    pub fn condition(&mut self, span: Span, test: ExprId, holds: bool) {
        self.conditions.push(Condition { span, test, holds });
    }

    /// Says that a name no longer stands for text.
    pub fn undefine(&mut self, name: Span) {
        let id = self.intern_span(name);
        self.undefined.push((id, name.start));
    }
}

/// Types.
impl Lowering<'_> {
    /// Records a type.
    pub fn push_type(&mut self, n: NodeId, kind: TypeKind) -> TypeId {
        self.push_type_at(self.span(n), kind)
    }

    /// Records a type that is no node: one written in a string.
    pub fn push_type_at(&mut self, span: Span, kind: TypeKind) -> TypeId {
        let id = TypeId(self.types.len() as u32);
        let scope = self.scope;
        self.types.push(TypeExpr { kind, span, scope });
        id
    }

    /// Records a type as the value of `n`.
    pub fn set_type(&mut self, n: NodeId, kind: TypeKind) -> TypeId {
        let id = self.push_type(n, kind);
        self.set_value(n, Value::Type(id));
        id
    }

    /// Records a named type: segments of its path, and type arguments.
    pub fn named_type(&mut self, n: NodeId, path: &[NameId], args: &[TypeId]) -> TypeId {
        let path = self.name_list(path);
        let args = self.type_list(args);
        self.push_type(n, TypeKind::Named { path, args })
    }

    /// Records a type derived from one other, as the value of `n`.
    pub fn type_of_type(&mut self, n: NodeId, op: TypeOp, inner: TypeId) -> TypeId {
        self.set_type(n, TypeKind::Of(op, inner))
    }

    /// Definitions that stand in `definition`, recorded right after it: the parts of an implied one.
    pub fn implied_parts(&self, definition: DefId) -> Vec<DefId> {
        let rest = self.definitions.iter().enumerate().skip(definition.index() + 1);
        rest.take_while(|(_, part)| part.parent == Some(definition)).map(|(at, _)| DefId(at as u32)).collect()
    }

    /// The type that `n` stands for, if its handlers made one.
    pub fn ty(&self, n: NodeId) -> Option<TypeId> {
        match self.value(n) {
            Value::Type(ty) => Some(ty),
            _ => None,
        }
    }

    /// The type that `n` stands for; where its handlers made none, an opaque one of the types inside it.
    pub fn type_or_opaque(&mut self, n: NodeId) -> TypeId {
        if let Some(ty) = self.ty(n) {
            return ty;
        }
        let inner: Vec<TypeId> = self
            .outermost(n)
            .filter_map(|value| match value {
                Value::Type(ty) => Some(ty),
                _ => None,
            })
            .collect();
        let list = self.type_list(&inner);
        self.set_type(n, TypeKind::Opaque(list))
    }

    /// A type recorded before.
    pub fn type_at(&self, id: TypeId) -> &TypeExpr {
        &self.types[id.index()]
    }

    /// Stores a list of types.
    pub fn type_list(&mut self, list: &[TypeId]) -> ListId {
        let start = self.type_lists.len() as u32;
        self.type_lists.extend_from_slice(list);
        ListId { start, len: list.len() as u32 }
    }

    /// Stores a list of names.
    pub fn name_list(&mut self, list: &[NameId]) -> ListId {
        let start = self.name_lists.len() as u32;
        self.name_lists.extend_from_slice(list);
        ListId { start, len: list.len() as u32 }
    }

    /// Path and type arguments of a named type.
    pub fn named_parts(&self, ty: TypeId) -> Option<(&[NameId], &[TypeId])> {
        match self.types[ty.index()].kind {
            TypeKind::Named { path, args } => Some((path.of(&self.name_lists), args.of(&self.type_lists))),
            _ => None,
        }
    }
}

/// Expressions.
impl Lowering<'_> {
    /// Records an expression as the value of `n`.
    pub fn set_expr(&mut self, n: NodeId, kind: ExprKind) -> ExprId {
        let id = self.push_expr(self.span(n), kind);
        self.set_value(n, Value::Expr(id));
        id
    }

    /// Records an expression that is no node's value.
    pub fn push_expr(&mut self, span: Span, kind: ExprKind) -> ExprId {
        let id = ExprId(self.exprs.len() as u32);
        self.exprs.push(Expr { kind, span, scope: self.scope });
        id
    }

    /// An expression recorded before.
    pub fn expr_at(&self, id: ExprId) -> &Expr {
        &self.exprs[id.index()]
    }

    /// Says what an expression is that turns out to be something else than it looked like.
    pub fn change_expr(&mut self, id: ExprId, kind: ExprKind) {
        self.exprs[id.index()].kind = kind;
    }

    /// Records `n` as a simple name with the usage marked on it.
    pub fn name_expr(&mut self, n: NodeId) -> ExprId {
        let (name, usage) = (self.name(n), self.usage(n));
        self.set_expr(n, ExprKind::Name { name, usage })
    }

    /// Records `n` as `base.name` with the usage marked on it.
    pub fn member_expr(&mut self, n: NodeId, base: ExprId, member: NodeId) -> ExprId {
        let (name, name_span, usage) = (self.name(member), self.span(member), self.usage(n));
        self.set_expr(n, ExprKind::Member { base, name, name_span, usage })
    }

    /// Records `n` as a call.
    pub fn call_expr(
        &mut self,
        n: NodeId,
        callee: ExprId,
        args: &[Argument],
        type_args: &[TypeId],
    ) -> ExprId {
        let args = self.argument_list(args);
        let type_args = self.type_list(type_args);
        self.set_expr(n, ExprKind::Call { callee, args, type_args })
    }

    /// Records `n` as the creation of an object.
    pub fn new_expr(&mut self, n: NodeId, ty: TypeId, args: &[Argument]) -> ExprId {
        let args = self.argument_list(args);
        self.set_expr(n, ExprKind::New { ty, args })
    }

    /// Records `n` as an operator around one value.
    pub fn wrap_expr(&mut self, n: NodeId, op: WrapOp, inner: ExprId) -> ExprId {
        self.set_expr(n, ExprKind::Wrap(op, inner))
    }

    /// Records `n` as a literal whose text does not stand in the file as such.
    pub fn literal_text(&mut self, n: NodeId, kind: LiteralKind, text: &str) -> ExprId {
        let text = if text.len() <= KEPT_LITERAL { self.intern(text) } else { NameId::EMPTY };
        self.set_expr(n, ExprKind::Literal(kind, text))
    }

    /// Records `n` as a literal. `text` is its content without quotes.
    pub fn literal(&mut self, n: NodeId, kind: LiteralKind, text: Span) -> ExprId {
        let kept =
            text.len() as usize <= KEPT_LITERAL && !matches!(kind, LiteralKind::Float | LiteralKind::Regex);
        let text = if kept { self.intern_span(text) } else { NameId::EMPTY };
        self.set_expr(n, ExprKind::Literal(kind, text))
    }

    /// The expression that `n` stands for. A type becomes a type used as a value; a definition likewise; anything
    /// that has no value becomes a group of the expressions inside it.
    pub fn expr(&mut self, n: NodeId) -> ExprId {
        match self.value(n) {
            Value::Expr(expr) => expr,
            Value::Type(ty) => self.push_expr(self.span(n), ExprKind::Type(ty)),
            Value::Def(definition) => {
                let lambda = self.definitions[definition.index()].kind == SymbolKind::Lambda;
                let kind =
                    if lambda { ExprKind::Lambda(definition) } else { ExprKind::Definition(definition) };
                self.push_expr(self.span(n), kind)
            }
            Value::None => self.group(n),
        }
    }

    fn group(&mut self, n: NodeId) -> ExprId {
        let inner: Vec<ExprId> = self
            .outermost(n)
            .filter_map(|value| match value {
                Value::Expr(expr) => Some(expr),
                _ => None,
            })
            .collect();
        let list = self.expr_list(&inner);
        self.set_expr(n, ExprKind::Group(list))
    }

    /// Values of the outermost nodes inside `n` that have one. Nested definitions are not entered: what they hold is
    /// theirs.
    fn outermost(&self, n: NodeId) -> impl Iterator<Item = Value> + '_ {
        let end = self.node(n).next;
        let mut at = n.0 + 1;
        std::iter::from_fn(move || {
            while at < end {
                let value = self.marks[at as usize].value;
                at = if value == Value::None { at + 1 } else { self.tree.nodes()[at as usize].next };
                if value != Value::None {
                    return Some(value);
                }
            }
            None
        })
    }

    /// Positional arguments from nodes.
    pub fn positional(&mut self, nodes: impl IntoIterator<Item = NodeId>) -> Vec<Argument> {
        nodes.into_iter().map(|n| Argument { name: NameId::EMPTY, value: self.expr(n) }).collect()
    }

    /// Stores a list of arguments.
    pub fn argument_list(&mut self, list: &[Argument]) -> ListId {
        let start = self.arguments.len() as u32;
        self.arguments.extend_from_slice(list);
        ListId { start, len: list.len() as u32 }
    }

    /// Stores a list of expressions.
    pub fn expr_list(&mut self, list: &[ExprId]) -> ListId {
        let start = self.expr_lists.len() as u32;
        self.expr_lists.extend_from_slice(list);
        ListId { start, len: list.len() as u32 }
    }
}
