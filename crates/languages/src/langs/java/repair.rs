//! Gets around what the grammar does not know of newer Java. Text is masked at the same length; facts are read from the
//! true text, so where a mask hides a word that matters (`super`, a qualifier) the lowering looks at the text.
//!
//! - `import module a.b;`: the word `module` is blanked.
//! - `super(...)` and `this(...)` after other statements of a constructor: made to look like calls.
//! - Patterns: `final` and annotations in `case` labels and record patterns are blanked; so is the qualifier of a record
//!   pattern (`A.B(var x)`), and what makes several patterns of one label patterns (`case A _, B _`).
//! - Annotations before `...` are blanked.
//! - Unicode escapes outside literals, octal literals like `0_7`: made to look like names and numbers.

use super::scan::{Token, scan};
use crate::family::Language;
use crate::tree::Tree;

/// See [`crate::family::Dialect::repair`].
pub(super) fn repair(_: &Language, text: &[u8], _tree: &Tree) -> Option<Vec<u8>> {
    let tokens = scan(text);
    let mut repair = Repair { text, tokens: &tokens, masked: text.to_vec() };
    for at in 0..tokens.len() {
        repair.visit(at);
    }
    (repair.masked != text).then_some(repair.masked)
}

struct Repair<'t> {
    text: &'t [u8],
    tokens: &'t [Token],
    masked: Vec<u8>,
}

impl Repair<'_> {
    fn visit(&mut self, at: usize) {
        match self.word(at) {
            b"import" if self.word(at + 1) == b"module" && self.is_name(at + 2) => self.blank(at + 1, at + 2),
            b"super" | b"this" if self.word(at + 1) == b"(" && self.begins_statement(at) => {
                self.masked[self.tokens[at].start] = b'$';
            }
            b"case" => self.mask_patterns(at + 1, self.end_of_label(at + 1), true),
            b"instanceof" => self.mask_instanceof(at + 1),
            b"..." => self.mask_annotation_before(at),
            word => self.mask_escapes(at, word.len()),
        }
    }

    /// The token's text; empty past the end.
    fn word(&self, at: usize) -> &[u8] {
        self.tokens.get(at).map_or(b"", |token| &self.text[token.start..token.end])
    }

    fn is_name(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| token.is_name)
    }

    fn begins_statement(&self, at: usize) -> bool {
        at.checked_sub(1).is_some_and(|before| matches!(self.word(before), b";" | b"}" | b"{"))
    }

    /// Blanks the tokens `from..to` and what stands between them.
    fn blank(&mut self, from: usize, to: usize) {
        let (Some(first), Some(last)) =
            (self.tokens.get(from), to.checked_sub(1).and_then(|to| self.tokens.get(to)))
        else {
            return;
        };
        let kept = |byte: &u8| matches!(byte, b'\n' | b'\r');
        self.masked[first.start..last.end.max(first.start)]
            .iter_mut()
            .filter(|byte| !kept(byte))
            .for_each(|b| *b = b' ');
    }

    fn end_of_label(&self, from: usize) -> usize {
        let ends = |at: &usize| {
            matches!(
                self.word(*at),
                b"->" | b":" | b";" | b"{" | b"}" | b"case" | b"when" | b"instanceof" | b""
            )
        };
        (from..).find(ends).unwrap_or(from)
    }

    /// `instanceof [final] A.B<T>(...)`: the qualifier, and what stands in the parentheses.
    fn mask_instanceof(&mut self, from: usize) {
        let limit = self.end_of_label(from);
        let opening =
            (from..limit).take_while(|at| !matches!(self.word(*at), b"&&" | b"||" | b"?" | b")" | b"="));
        let Some(opening) = opening.into_iter().find(|at| self.word(*at) == b"(") else { return };
        if opening > from && self.is_name(opening - 1) {
            self.mask_qualifier(opening - 1);
            self.mask_patterns(opening + 1, self.closing(opening, limit), false);
        }
    }

    /// Index one past the bracket that closes the one at `opening`.
    fn closing(&self, opening: usize, limit: usize) -> usize {
        let mut depth = 0usize;
        for at in opening..limit {
            match self.word(at) {
                b"(" => depth += 1,
                b")" if depth == 1 => return at + 1,
                b")" => depth -= 1,
                _ => {}
            }
        }
        limit
    }

    fn mask_patterns(&mut self, from: usize, to: usize, label: bool) {
        let mut at = from;
        while at < to {
            match self.word(at) {
                b"final" => self.blank(at, at + 1),
                b"@" => {
                    let end = self.end_of_annotation(at, to);
                    self.blank(at, end);
                    at = end.max(at + 1);
                    continue;
                }
                b"(" if at > from && self.is_name(at - 1) => self.mask_qualifier(at - 1),
                _ => {}
            }
            at += 1;
        }
        if label {
            self.mask_alternatives(from, to);
        }
    }

    fn end_of_annotation(&self, at: usize, to: usize) -> usize {
        let mut end = at + 2;
        while self.word(end) == b"." && self.is_name(end + 1) {
            end += 2;
        }
        if self.word(end) == b"(" { self.closing(end, to) } else { end.min(to) }
    }

    /// Blanks `A.B.` before the name at `name`.
    fn mask_qualifier(&mut self, name: usize) {
        let mut first = name;
        while first >= 2 && self.word(first - 1) == b"." && self.is_name(first - 2) {
            first -= 2;
        }
        if first < name {
            self.blank(first, name);
        }
    }

    /// `case A _, B(_)` is shown as `case A, B`: the grammar takes one pattern or several constants.
    fn mask_alternatives(&mut self, from: usize, to: usize) {
        let mut depth = 0usize;
        let mut several = false;
        for at in from..to {
            match self.word(at) {
                b"(" | b"<" => depth += 1,
                b")" | b">" => depth = depth.saturating_sub(1),
                b"," if depth == 0 => several = true,
                _ => {}
            }
        }
        let mut at = from;
        while several && at < to {
            let follows_name = at > from && self.is_name(at - 1);
            let end = match self.word(at) {
                b"_" if follows_name => at + 1,
                b"(" if follows_name => self.closing(at, to),
                _ => {
                    at += 1;
                    continue;
                }
            };
            self.blank(at, end);
            at = end;
        }
    }

    /// `T @A ... xs`: a few tokens back there may be an annotation that ends here.
    fn mask_annotation_before(&mut self, dots: usize) {
        let nearby = (dots.saturating_sub(12)..dots).rev();
        let Some(at) = nearby.into_iter().find(|at| self.word(*at) == b"@") else { return };
        if self.end_of_annotation(at, dots) == dots {
            self.blank(at, dots);
        }
    }

    fn mask_escapes(&mut self, at: usize, length: usize) {
        let Some(token) = self.tokens.get(at) else { return };
        let start = token.start;
        let bytes = &self.text[start..start + length];
        if token.is_name {
            let escapes: Vec<usize> = (0..length).filter(|at| bytes[*at] == b'\\').collect();
            escapes.into_iter().for_each(|at| self.masked[start + at] = b'_');
        } else if bytes.starts_with(b"0_") {
            self.masked[start + 1] = b'0';
        }
    }
}
