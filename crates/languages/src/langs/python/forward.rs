//! Types written in strings: forward references.

use super::kinds::*;
use crate::lower::Lowering;
use crate::tree::NodeId;
use pellucid_model::{NameId, Span, TypeId, TypeKind};

/// Deepest nesting of brackets that is read; deeper text is kept as a literal.
const DEEPEST: usize = 16;

/// The type that a string stands for; a string that is no type is a literal.
pub(super) fn string(l: &mut Lowering<'_>, n: NodeId) -> TypeId {
    let span = l.child_of_kind(n, STRING_CONTENT).map_or(Span::default(), |content| l.span(content));
    let mut reader = Reader { at: span.start, end: span.end };
    match reader.union(l, 0).filter(|_| reader.rest_is_blank(l)) {
        Some(ty) => ty,
        None => {
            let text = l.intern_span(span);
            l.push_type(n, TypeKind::Literal(text))
        }
    }
}

/// Reads `a.B[C, D] | E`.
struct Reader {
    at: u32,
    end: u32,
}

impl Reader {
    fn peek(&self, l: &Lowering<'_>) -> Option<u8> {
        l.text.get(self.at as usize).copied().filter(|_| self.at < self.end)
    }

    fn skip_blank(&mut self, l: &Lowering<'_>) {
        while self.peek(l).is_some_and(|byte| byte.is_ascii_whitespace()) {
            self.at += 1;
        }
    }

    fn rest_is_blank(&mut self, l: &Lowering<'_>) -> bool {
        self.skip_blank(l);
        self.at >= self.end
    }

    fn take(&mut self, l: &Lowering<'_>, byte: u8) -> bool {
        self.skip_blank(l);
        let found = self.peek(l) == Some(byte);
        self.at += u32::from(found);
        found
    }

    fn union(&mut self, l: &mut Lowering<'_>, depth: usize) -> Option<TypeId> {
        self.skip_blank(l);
        let start = self.at;
        let mut members = vec![self.item(l, depth)?];
        while self.take(l, b'|') {
            members.push(self.item(l, depth)?);
        }
        if let [one] = members.as_slice() {
            return Some(*one);
        }
        let list = l.type_list(&members);
        Some(l.push_type_at(Span::new(start, self.at), TypeKind::Union(list)))
    }

    /// A name with its arguments, or a list of types in brackets.
    fn item(&mut self, l: &mut Lowering<'_>, depth: usize) -> Option<TypeId> {
        if depth > DEEPEST {
            return None;
        }
        self.skip_blank(l);
        let start = self.at;
        if self.take(l, b'[') {
            let items = self.list(l, depth)?;
            let list = l.type_list(&items);
            return Some(l.push_type_at(Span::new(start, self.at), TypeKind::Tuple(list)));
        }
        if l.text.get(self.at as usize..self.end as usize).is_some_and(|rest| rest.starts_with(b"...")) {
            self.at += 3;
            let text = l.intern("...");
            return Some(l.push_type_at(Span::new(start, self.at), TypeKind::Literal(text)));
        }
        let mut path = vec![self.word(l)?];
        while self.take(l, b'.') {
            path.push(self.word(l)?);
        }
        let args = if self.take(l, b'[') { self.list(l, depth)? } else { vec![] };
        let (path, args) = (l.name_list(&path), l.type_list(&args));
        Some(l.push_type_at(Span::new(start, self.at), TypeKind::Named { path, args }))
    }

    fn list(&mut self, l: &mut Lowering<'_>, depth: usize) -> Option<Vec<TypeId>> {
        let mut items = vec![];
        while !self.take(l, b']') {
            items.push(self.union(l, depth + 1)?);
            if !self.take(l, b',') && self.peek(l) != Some(b']') {
                return None;
            }
        }
        Some(items)
    }

    fn word(&mut self, l: &mut Lowering<'_>) -> Option<NameId> {
        self.skip_blank(l);
        let start = self.at;
        let part = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80;
        while self.peek(l).is_some_and(part) {
            self.at += 1;
        }
        let begins_well = l.text.get(start as usize).is_some_and(|byte| !byte.is_ascii_digit());
        (self.at > start && begins_well).then(|| l.intern_span(Span::new(start, self.at)))
    }
}
