//! Types that JSDoc comments give in JavaScript, where the syntax has none: `@param {T} name`, `@returns {T}`, `@type {T}`,
//! and names for types of other modules (`@typedef {import("./m").T} T`).

use super::kinds::*;
use crate::field;
use crate::lower::{Lowering, Value};
use crate::tree::NodeId;
use pellucid_model::{DefId, ImportKind, ImportedName, NameId, Span, TypeId, TypeKind, TypeOp};

/// Deepest nesting that is read; a type with a deeper one is not known.
const DEEPEST: usize = 16;
/// Nodes between a value and the statement that a comment stands before.
const MOST_AROUND: usize = 8;
/// Comments before one declaration that are looked at.
const MOST_COMMENTS: usize = 16;
/// Tags of one comment that are read.
const MOST_TAGS: usize = 256;

/// `@name {type} rest`.
struct Tag {
    name: Span,
    /// Between the braces.
    ty: Option<Span>,
    /// Where what follows begins.
    rest: u32,
}

/// Whether comments say types here.
pub(super) fn speaks(l: &Lowering<'_>) -> bool {
    l.language.detection().language == "javascript"
}

/// The comment before `n`, or before what `n` is the value of.
fn comment_of(l: &Lowering<'_>, n: NodeId) -> Option<Span> {
    let mut at = n;
    for _ in 0..MOST_AROUND {
        if let Some(comment) = comment_before(l, at) {
            return Some(comment);
        }
        let around = l.tree.parent(at)?;
        let passes = matches!(
            l.kind(around),
            PARENTHESIZED_EXPRESSION
                | VARIABLE_DECLARATOR
                | LEXICAL_DECLARATION
                | VARIABLE_DECLARATION
                | EXPORT_STATEMENT
                | ASSIGNMENT_EXPRESSION
                | EXPRESSION_STATEMENT
                | PAIR
                | FIELD_DEFINITION
        );
        // What a comment before several declarators says is said of the first.
        let first = l.kind(at) != VARIABLE_DECLARATOR
            || l.children(around).find(|child| l.kind(*child) == VARIABLE_DECLARATOR) == Some(at);
        if !passes || !first {
            return None;
        }
        at = around;
    }
    None
}

/// The last JSDoc comment of those before `n`.
fn comment_before(l: &Lowering<'_>, n: NodeId) -> Option<Span> {
    let mut at = n;
    for _ in 0..MOST_COMMENTS {
        at = l.previous_sibling(at).filter(|before| l.kind(*before) == COMMENT)?;
        if l.bytes(at).starts_with(b"/**") {
            return Some(l.span(at));
        }
    }
    None
}

/// The tags of a comment, each at the beginning of a line.
fn tags(l: &Lowering<'_>, comment: Span) -> Vec<Tag> {
    let mut found = vec![];
    let mut fresh = true;
    let mut at = comment.start + 2;
    while at < comment.end && found.len() < MOST_TAGS {
        match l.text[at as usize] {
            b'\n' => fresh = true,
            b'@' if fresh => {
                let tag = tag(l, Span::new(at + 1, comment.end));
                at = tag.rest.max(at + 1);
                found.push(tag);
                fresh = false;
                continue;
            }
            byte if byte.is_ascii_whitespace() || byte == b'*' => {}
            _ => fresh = false,
        }
        at += 1;
    }
    found
}

fn tag(l: &Lowering<'_>, from: Span) -> Tag {
    let mut reader = Reader { at: from.start, end: from.end };
    let name = reader.letters(l);
    reader.skip_blank(l);
    let ty = reader.braces(l);
    reader.skip_blank(l);
    Tag { name, ty, rest: reader.at }
}

/// The type of the first tag with one of these names.
fn type_tagged(l: &mut Lowering<'_>, tags: &[Tag], names: &[&[u8]]) -> Option<TypeId> {
    let tag = tags.iter().find(|tag| names.contains(&tag.name.bytes(l.text)))?;
    tag.ty.and_then(|span| type_in(l, span))
}

fn type_in(l: &mut Lowering<'_>, span: Span) -> Option<TypeId> {
    let mut reader = Reader { at: span.start, end: span.end };
    let ty = reader.union(l, 0)?;
    reader.skip_blank(l);
    (reader.at >= reader.end).then_some(ty)
}

/// What a comment says of the variable or field whose declaration or first assignment is `n`.
pub(super) fn declared(l: &mut Lowering<'_>, n: NodeId) -> Option<TypeId> {
    if !speaks(l) {
        return None;
    }
    let comment = comment_of(l, n)?;
    let tags = tags(l, comment);
    type_tagged(l, &tags, &[b"type"])
}

/// Gives a callable and its parameters the types that its comment says.
pub(super) fn complete_callable(l: &mut Lowering<'_>, definition: DefId, n: NodeId) {
    if !speaks(l) {
        return;
    }
    let Some(comment) = comment_of(l, n) else { return };
    let tags = tags(l, comment);
    let list = l.child(n, field::PARAMETERS);
    let mut nodes: Vec<NodeId> = list.map(|list| l.named_children(list).collect()).unwrap_or_default();
    nodes.extend(l.child(n, field::PARAMETER));
    for node in nodes {
        let Value::Def(parameter) = l.value(node) else { continue };
        let name = l.definition_at(parameter).name;
        if name == NameId::EMPTY || l.definition_at(parameter).ty.is_some() {
            continue;
        }
        let said = tags.iter().find(|tag| {
            matches!(tag.name.bytes(l.text), b"param" | b"arg" | b"argument") && names(l, tag, name)
        });
        if let Some(span) = said.and_then(|tag| tag.ty) {
            let ty = type_in(l, span);
            l.definition_mut(parameter).ty = ty;
        }
    }
    if l.definition_at(definition).ty.is_none() {
        let ty = type_tagged(l, &tags, &[b"returns", b"return"]);
        l.definition_mut(definition).ty = ty;
    }
}

/// Whether a tag is about the parameter called `name`: `name`, `[name]`, `[name=default]`.
fn names(l: &Lowering<'_>, tag: &Tag, name: NameId) -> bool {
    let mut reader = Reader { at: tag.rest, end: l.text.len() as u32 };
    reader.take(l, b'[');
    reader.skip_blank(l);
    let word = reader.letters(l);
    word.bytes(l.text) == l.name_text(name).as_bytes() && reader.peek(l) != Some(b'.')
}

/// `@typedef {import("./m").T} Name` binds a name.
pub(super) fn enter_comment(l: &mut Lowering<'_>, n: NodeId) {
    if !speaks(l) || !l.bytes(n).starts_with(b"/**") {
        return;
    }
    let comment = l.span(n);
    for tag in tags(l, comment) {
        let Some(ty) = tag.ty.filter(|_| tag.name.bytes(l.text) == b"typedef") else { continue };
        let mut reader = Reader { at: ty.start, end: ty.end };
        let Some(import) = reader.import(l) else { continue };
        reader.skip_blank(l);
        let name = Reader { at: tag.rest, end: comment.end }.letters(l);
        if reader.at == reader.end && !name.bytes(l.text).is_empty() {
            let alias = l.intern_span(name);
            bind(l, n, &import, alias, name);
        }
    }
}

/// `import("module").name`; no name for what the module itself is.
struct Imported {
    module: (NameId, Span),
    name: NameId,
}

/// Binds `alias` to what is imported, once in a scope.
fn bind(l: &mut Lowering<'_>, n: NodeId, import: &Imported, alias: NameId, span: Span) {
    let scope = l.scope();
    if l.is_announced(scope, alias) {
        return;
    }
    l.announce(scope, alias);
    let names = [ImportedName { name: import.name, alias, span }];
    l.import(n, ImportKind::Documentation, import.module, &names, false);
}

/// Reads `a.B<C, D> | E[]` and the like.
struct Reader {
    at: u32,
    end: u32,
}

impl Reader {
    fn peek(&self, l: &Lowering<'_>) -> Option<u8> {
        l.text.get(self.at as usize).copied().filter(|_| self.at < self.end)
    }

    /// Skips white space, and the star that a line of a comment begins with.
    fn skip_blank(&mut self, l: &Lowering<'_>) {
        let mut fresh = false;
        while let Some(byte) = self.peek(l) {
            match byte {
                b'\n' => fresh = true,
                b'*' if fresh => fresh = false,
                byte if byte.is_ascii_whitespace() => {}
                _ => break,
            }
            self.at += 1;
        }
    }

    fn take(&mut self, l: &Lowering<'_>, byte: u8) -> bool {
        self.skip_blank(l);
        let found = self.peek(l) == Some(byte);
        self.at += u32::from(found);
        found
    }

    fn takes(&mut self, l: &Lowering<'_>, text: &[u8]) -> bool {
        self.skip_blank(l);
        let rest = l.text.get(self.at as usize..self.end as usize);
        let found = rest.is_some_and(|rest| rest.starts_with(text));
        self.at += if found { text.len() as u32 } else { 0 };
        found
    }

    /// A word, which may be empty.
    fn letters(&mut self, l: &Lowering<'_>) -> Span {
        let start = self.at;
        let part = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$') || byte >= 0x80;
        while self.peek(l).is_some_and(part) {
            self.at += 1;
        }
        Span::new(start, self.at)
    }

    /// What stands between braces.
    fn braces(&mut self, l: &Lowering<'_>) -> Option<Span> {
        let start = self.at + 1;
        self.skip_group(l, b'{', b'}').then(|| Span::new(start, self.at - 1))
    }

    /// Skips a group with all groups of its sort inside it.
    fn skip_group(&mut self, l: &Lowering<'_>, open: u8, close: u8) -> bool {
        if self.peek(l) != Some(open) {
            return false;
        }
        let before = self.at;
        let mut depth = 0_usize;
        while let Some(byte) = self.peek(l) {
            self.at += 1;
            depth += usize::from(byte == open);
            if byte == close {
                depth -= 1;
                if depth == 0 {
                    return true;
                }
            }
        }
        self.at = before;
        false
    }

    fn union(&mut self, l: &mut Lowering<'_>, depth: usize) -> Option<TypeId> {
        self.skip_blank(l);
        let start = self.at;
        self.take(l, b'|');
        let mut members = vec![self.parts(l, depth)?];
        while self.take(l, b'|') {
            members.push(self.parts(l, depth)?);
        }
        if let [one] = members.as_slice() {
            return Some(*one);
        }
        let list = l.type_list(&members);
        Some(l.push_type_at(Span::new(start, self.at), TypeKind::Union(list)))
    }

    fn parts(&mut self, l: &mut Lowering<'_>, depth: usize) -> Option<TypeId> {
        let start = self.at;
        let mut members = vec![self.item(l, depth)?];
        while self.take(l, b'&') {
            members.push(self.item(l, depth)?);
        }
        if let [one] = members.as_slice() {
            return Some(*one);
        }
        let list = l.type_list(&members);
        Some(l.push_type_at(Span::new(start, self.at), TypeKind::Intersection(list)))
    }

    fn item(&mut self, l: &mut Lowering<'_>, depth: usize) -> Option<TypeId> {
        if depth > DEEPEST {
            return None;
        }
        self.skip_blank(l);
        let start = self.at;
        if self.takes(l, b"...") {
            let inner = self.item(l, depth + 1)?;
            return Some(self.of(l, start, TypeOp::Variadic, inner));
        }
        let optional = self.take(l, b'?');
        self.take(l, b'!');
        let mut ty = self.simple(l, depth)?;
        while self.takes(l, b"[]") {
            ty = self.of(l, start, TypeOp::Array, ty);
        }
        if self.take(l, b'=') || optional {
            ty = self.of(l, start, TypeOp::Optional, ty);
        }
        Some(ty)
    }

    fn of(&self, l: &mut Lowering<'_>, start: u32, op: TypeOp, inner: TypeId) -> TypeId {
        l.push_type_at(Span::new(start, self.at), TypeKind::Of(op, inner))
    }

    /// A type whose shape is not kept.
    fn opaque(&self, l: &mut Lowering<'_>, start: u32) -> TypeId {
        let list = l.type_list(&[]);
        l.push_type_at(Span::new(start, self.at), TypeKind::Opaque(list))
    }

    fn simple(&mut self, l: &mut Lowering<'_>, depth: usize) -> Option<TypeId> {
        let start = self.at;
        match self.peek(l)? {
            b'(' => self.parenthesised(l, depth),
            b'{' => self.skip_group(l, b'{', b'}').then(|| self.opaque(l, start)),
            b'[' => {
                self.at += 1;
                let items = self.list(l, depth, b']')?;
                let list = l.type_list(&items);
                Some(l.push_type_at(Span::new(start, self.at), TypeKind::Tuple(list)))
            }
            b'*' => {
                self.at += 1;
                Some(self.opaque(l, start))
            }
            quote @ (b'"' | b'\'') => {
                self.at += 1;
                while self.peek(l).is_some_and(|byte| byte != quote) {
                    self.at += 1;
                }
                self.take(l, quote).then(|| self.literal(l, start))
            }
            byte if byte.is_ascii_digit() => {
                self.letters(l);
                Some(self.literal(l, start))
            }
            _ => self.named(l, depth),
        }
    }

    fn literal(&self, l: &mut Lowering<'_>, start: u32) -> TypeId {
        let span = Span::new(start, self.at);
        let text = l.intern_span(span);
        l.push_type_at(span, TypeKind::Literal(text))
    }

    /// A type in parentheses, or a function: `(a: A, b?: B) => C`.
    fn parenthesised(&mut self, l: &mut Lowering<'_>, depth: usize) -> Option<TypeId> {
        let start = self.at;
        if !self.skip_group(l, b'(', b')') {
            return None;
        }
        let inside = Span::new(start + 1, self.at - 1);
        if !self.takes(l, b"=>") {
            let mut inner = Reader { at: inside.start, end: inside.end };
            return inner.union(l, depth + 1);
        }
        let mut inner = Reader { at: inside.start, end: inside.end };
        let types = inner.parameters(l, depth)?;
        let result = self.union(l, depth + 1)?;
        let params = l.type_list(&types);
        let kind = TypeKind::Function { params, result: Some(result) };
        Some(l.push_type_at(Span::new(start, self.at), kind))
    }

    fn parameters(&mut self, l: &mut Lowering<'_>, depth: usize) -> Option<Vec<TypeId>> {
        let mut types = vec![];
        self.skip_blank(l);
        while self.at < self.end {
            let start = self.at;
            let rest = self.takes(l, b"...");
            self.skip_blank(l);
            let _name = self.letters(l);
            let optional = self.take(l, b'?');
            let mut ty = if self.take(l, b':') { self.union(l, depth + 1)? } else { self.opaque(l, start) };
            if rest || optional {
                ty = self.of(l, start, if rest { TypeOp::Variadic } else { TypeOp::Optional }, ty);
            }
            types.push(ty);
            self.skip_blank(l);
            if self.at < self.end && !self.take(l, b',') {
                return None;
            }
            self.skip_blank(l);
        }
        Some(types)
    }

    fn list(&mut self, l: &mut Lowering<'_>, depth: usize, close: u8) -> Option<Vec<TypeId>> {
        let mut items = vec![];
        while !self.take(l, close) {
            items.push(self.union(l, depth + 1)?);
            if !self.take(l, b',') {
                return self.take(l, close).then_some(items);
            }
        }
        Some(items)
    }

    /// A name with its arguments.
    fn named(&mut self, l: &mut Lowering<'_>, depth: usize) -> Option<TypeId> {
        let start = self.at;
        let path = match self.import(l) {
            Some(import) => {
                let span = Span::new(start, self.at);
                let alias = l.intern_span(span);
                bind(l, NodeId(0), &import, alias, span);
                vec![alias]
            }
            None => self.path(l)?,
        };
        if let [only] = path.as_slice() {
            match l.name_text(*only) {
                "function" | "typeof" | "keyof" => return None,
                "null" | "undefined" => return Some(self.literal(l, start)),
                _ => {}
            }
        }
        let generic = self.takes(l, b".<") || self.take(l, b'<');
        let args = if generic { self.list(l, depth, b'>')? } else { vec![] };
        let (path, args) = (l.name_list(&path), l.type_list(&args));
        Some(l.push_type_at(Span::new(start, self.at), TypeKind::Named { path, args }))
    }

    fn path(&mut self, l: &mut Lowering<'_>) -> Option<Vec<NameId>> {
        let mut path = vec![];
        loop {
            let word = self.letters(l);
            if word.start == word.end {
                return None;
            }
            path.push(l.intern_span(word));
            let next = l.text.get(self.at as usize + 1).copied();
            if self.peek(l) != Some(b'.') || next == Some(b'<') {
                return Some(path);
            }
            self.at += 1;
        }
    }

    /// `import("module")` or `import("module").name`.
    fn import(&mut self, l: &mut Lowering<'_>) -> Option<Imported> {
        let before = self.at;
        let found = self.try_import(l);
        if found.is_none() {
            self.at = before;
        }
        found
    }

    fn try_import(&mut self, l: &mut Lowering<'_>) -> Option<Imported> {
        if !self.takes(l, b"import") || !self.take(l, b'(') {
            return None;
        }
        self.skip_blank(l);
        let quote = self.peek(l).filter(|byte| matches!(byte, b'"' | b'\''))?;
        self.at += 1;
        let start = self.at;
        while self.peek(l).is_some_and(|byte| byte != quote && byte != b'\n') {
            self.at += 1;
        }
        let span = Span::new(start, self.at);
        if !self.take(l, quote) || !self.take(l, b')') {
            return None;
        }
        let name = if self.take(l, b'.') {
            let word = self.letters(l);
            l.intern_span(word)
        } else {
            NameId::EMPTY
        };
        Some(Imported { module: (l.intern_span(span), span), name })
    }
}
