//! Gets around what the grammar does not know of Rust. Text is masked at the same length; facts are read from the true
//! text.
//!
//! Tokens are the leaves of the tree with errors. What is valid elsewhere is masked near an error only.

use super::given;
use super::kinds::*;
use crate::family::Language;
use crate::tree::{NodeId, Tree};

/// Tokens on either side of an error that count as near it.
const NEAR: usize = 3;
/// Tokens looked through for the end of a clause.
const FAR: usize = 200;

/// See [`crate::family::Dialect::repair`].
pub(super) fn repair(language: &Language, text: &[u8], tree: &Tree) -> Option<Vec<u8>> {
    let tokens = tokens(tree);
    let mut repair = Repair { text, tokens: &tokens, masked: text.to_vec() };
    let front = front_matter(text);
    let code = tokens.partition_point(|token| token.start < front);
    for at in code..tokens.len() {
        repair.visit(at);
    }
    hide(&mut repair.masked[..front]);
    given::unwrap(language, text, tree, &mut repair.masked);
    (repair.masked != text).then_some(repair.masked)
}

struct Token {
    start: usize,
    end: usize,
    /// The parser could not place it.
    broken: bool,
}

fn tokens(tree: &Tree) -> Vec<Token> {
    let mut tokens: Vec<Token> = vec![];
    let (mut at, mut broken_until) = (0, 0);
    while let Some(node) = tree.nodes().get(at) {
        if node.is_error() {
            broken_until = broken_until.max(node.next as usize);
        }
        let whole = matches!(node.kind, STRING_LITERAL | RAW_STRING_LITERAL | CHAR_LITERAL);
        let leaf = tree.is_leaf(NodeId(at as u32));
        if node.is_missing() {
            if let Some(before) = tokens.last_mut() {
                before.broken = true;
            }
        } else if (leaf || whole) && !node.is_extra() && node.end > node.start {
            let broken = at < broken_until;
            tokens.push(Token { start: node.start as usize, end: node.end as usize, broken });
        }
        let skip = whole || node.is_extra() && !node.is_error();
        at = if skip { node.next as usize } else { at + 1 };
    }
    tokens
}

/// Blanks text, lines kept.
pub(super) fn hide(text: &mut [u8]) {
    text.iter_mut().filter(|byte| !matches!(byte, b'\n' | b'\r')).for_each(|byte| *byte = b' ');
}

/// Length of what stands before the code of a script: a line `#!...`, and the manifest between lines of dashes.
fn front_matter(text: &[u8]) -> usize {
    let mut end = 0;
    let mut fence: Option<&[u8]> = None;
    for line in text.split_inclusive(|byte| *byte == b'\n') {
        let dashes = line.iter().take_while(|byte| **byte == b'-').count();
        let found = &line[..dashes];
        match fence {
            None if end == 0 && line.starts_with(b"#!") || line.trim_ascii().is_empty() => {}
            None if dashes >= 3 => fence = Some(found),
            None => return 0,
            Some(open) if open == found => return end + line.len(),
            Some(_) => {}
        }
        end += line.len();
    }
    0
}

fn is_word(bytes: &[u8]) -> bool {
    bytes.first().is_some_and(|byte| byte.is_ascii_alphabetic() || *byte == b'_' || *byte >= 0x80)
}

/// Words that begin an item.
fn begins_item(word: &[u8]) -> bool {
    matches!(
        word,
        b"pub" | b"fn" | b"struct" | b"enum" | b"union" | b"trait" | b"impl" | b"mod" | b"use" | b"type"
    ) || matches!(word, b"const" | b"static" | b"unsafe" | b"extern" | b"async" | b"macro_rules!" | b"#")
}

struct Repair<'t> {
    text: &'t [u8],
    tokens: &'t [Token],
    masked: Vec<u8>,
}

impl Repair<'_> {
    fn visit(&mut self, at: usize) {
        let near = self.is_near(at);
        match self.word(at) {
            b"str" | b"char" | b"bool" | b"u8" | b"u16" | b"u32" | b"u64" | b"u128" | b"usize" | b"i8"
            | b"i16" | b"i32" | b"i64" | b"i128" | b"isize" | b"f32" | b"f64" | b"try"
                if matches!(self.word(at + 1), b"!" | b"@") =>
            {
                self.rename(at);
            }
            b"raw" | b"default" | b"union" | b"gen" if self.word(at + 1) == b"@" => self.rename(at),
            b"struct" => self.mask_where(at),
            b"trait" => self.mask_trait_alias(at),
            b"safe" if matches!(self.word(at + 1), b"fn" | b"static") => self.blank(at, at + 1),
            b"auto" if self.word(at + 1) == b"trait" => self.blank(at, at + 1),
            b"unsafe" if self.word(at + 1) == b"static" => self.blank(at, at + 1),
            b"$" | b"~" if self.tokens[at].broken => self.mask_sign(at),
            word if near => match word {
                b"default" if begins_item(self.word(at + 1)) => self.blank(at, at + 1),
                b"const" if self.is_constness(at) => self.blank(at, at + 1),
                b"[" if self.word(at + 1) == b"const" && self.word(at + 2) == b"]" => self.blank(at, at + 3),
                b"~" if self.word(at + 1) == b"const" => self.blank(at, at + 2),
                b"for" => self.mask_lifetimes(at),
                b"dyn" if self.word(at + 1) == b"'" && self.word(at + 3) == b"+" => {
                    self.blank(at + 1, at + 4)
                }
                b"-" if self.is_argument(at) => self.blank(at, at + 1),
                b"#" if self.word(at + 1) == b"[" => self.mask_attribute(at),
                b"(" if self.is_unit_subject(at) => {
                    self.masked[self.tokens[at].start..][..2].copy_from_slice(b"T_")
                }
                b"pub" => self.mask_visibility(at),
                b".." if self.word(at + 1) == b"}" => self.blank(at, at + 1),
                b"<" if self.word(at + 1) == b">" => self.blank(at, at + 2),
                _ => {}
            },
            _ => {}
        }
    }

    /// The token's text; empty before the first and past the end.
    fn word(&self, at: usize) -> &[u8] {
        self.tokens.get(at).map_or(b"", |token| &self.text[token.start..token.end])
    }

    fn before(&self, at: usize) -> &[u8] {
        at.checked_sub(1).map_or(b"", |before| self.word(before))
    }

    fn is_near(&self, at: usize) -> bool {
        let end = (at + NEAR + 1).min(self.tokens.len());
        self.tokens[at.saturating_sub(NEAR)..end].iter().any(|token| token.broken)
    }

    /// Makes a word of the same length that means nothing to the grammar.
    fn rename(&mut self, at: usize) {
        self.masked[self.tokens[at].start] = b'_';
    }

    /// Blanks the tokens `from..to` and what stands between them.
    fn blank(&mut self, from: usize, to: usize) {
        let last = to.checked_sub(1).and_then(|last| self.tokens.get(last));
        let (Some(first), Some(last)) = (self.tokens.get(from), last) else { return };
        hide(&mut self.masked[first.start..last.end.max(first.start)]);
    }

    /// One past the bracket that closes the one at `opening`.
    fn closing(&self, opening: usize) -> Option<usize> {
        let mut depth = 0i32;
        for at in opening..self.tokens.len().min(opening + FAR) {
            depth += match self.word(at) {
                b"(" | b"[" | b"{" | b"<" => 1,
                b")" | b"]" | b"}" | b">" => -1,
                b">>" => -2,
                _ => 0,
            };
            if depth <= 0 {
                return Some(at + 1);
            }
        }
        None
    }

    /// Past the type parameters that may stand at `at`.
    fn past_parameters(&self, at: usize) -> usize {
        if self.word(at) == b"<" { self.closing(at).unwrap_or(at) } else { at }
    }

    /// `struct A where T: B;`: the clause.
    fn mask_where(&mut self, at: usize) {
        let clause = self.past_parameters(at + 2);
        if self.word(clause) != b"where" {
            return;
        }
        let end = (clause..clause + FAR).find(|at| matches!(self.word(*at), b";" | b"{" | b""));
        if let Some(end) = end.filter(|end| self.word(*end) == b";") {
            self.blank(clause, end);
        }
    }

    /// `trait A = B;` is shown as a type alias.
    fn mask_trait_alias(&mut self, at: usize) {
        if self.word(self.past_parameters(at + 2)) == b"=" {
            self.masked[self.tokens[at].start..][..5].copy_from_slice(b"type ");
        }
    }

    /// `impl const A`, `T: const A`, `const || ...`, `const trait A`.
    fn is_constness(&self, at: usize) -> bool {
        matches!(self.before(at), b"impl" | b":" | b"+" | b">")
            || matches!(self.word(at + 1), b"|" | b"||" | b"move" | b"trait")
    }

    /// `for<'a> |x| ...`: what stands before a closure.
    fn mask_lifetimes(&mut self, at: usize) {
        let end = self.past_parameters(at + 1);
        if end > at + 1 && matches!(self.word(end), b"|" | b"||" | b"move" | b"async" | b"static") {
            self.blank(at, end);
        }
    }

    /// Whether a minus sign stands before a number among type arguments.
    fn is_argument(&self, at: usize) -> bool {
        matches!(self.before(at), b"<" | b"," | b"=")
            && self.word(at + 1).first().is_some_and(u8::is_ascii_digit)
            && matches!(self.word(at + 2), b">" | b"," | b">>")
    }

    /// An attribute where the grammar takes none: in patterns and before expressions.
    fn mask_attribute(&mut self, at: usize) {
        if let Some(end) = self.closing(at + 1).filter(|end| !begins_item(self.word(*end))) {
            self.blank(at, end);
        }
    }

    /// `where (): A`.
    fn is_unit_subject(&self, at: usize) -> bool {
        self.word(at + 1) == b")"
            && self.word(at + 2) == b":"
            && self.tokens[at].end == self.tokens[at + 1].start
            && matches!(self.before(at), b"where" | b",")
    }

    /// `pub type A;` of a foreign block.
    fn mask_visibility(&mut self, at: usize) {
        let end = if self.word(at + 1) == b"(" { self.closing(at + 1).unwrap_or(at + 1) } else { at + 1 };
        if self.word(end) != b"type" {
            return;
        }
        let mut stop = self.past_parameters(end + 2);
        if self.word(stop) == b":" {
            stop = (stop..stop + FAR).find(|at| matches!(self.word(*at), b";" | b"=" | b"")).unwrap_or(stop);
        }
        if self.word(stop) == b";" {
            self.blank(at, end);
        }
    }

    /// `$ name` is moved together; a lone `$` or `~` becomes a token that the grammar knows.
    fn mask_sign(&mut self, at: usize) {
        let start = self.tokens[at].start;
        let next = self.tokens.get(at + 1).filter(|_| is_word(self.word(at + 1)));
        match next {
            Some(next) if self.word(at) == b"$" => {
                self.masked[start] = b' ';
                self.masked[next.start - 1] = b'$';
            }
            _ => self.masked[start] = b'_',
        }
    }
}
