//! Gets around what the grammars do not know. Text is masked at the same length; facts are read from the true text.
//!
//! Grammars read source before the preprocessor has run. What a macro stands for cannot be known here, but its form
//! tells enough: words in a row that no declaration can have are attributes, a call without `;` is a statement.

mod conditionals;
mod namespaces;
mod scan;

use super::kinds::{
    CLASS_SPECIFIER, COMPOUND_STATEMENT, FUNCTION_DECLARATOR, FUNCTION_DEFINITION, IDENTIFIER,
    STRUCT_SPECIFIER, TRANSLATION_UNIT, UNION_SPECIFIER,
};
use crate::family::Language;
use crate::field;
use crate::tree::{NodeId, Tree};
use pellucid_model::Span;
use scan::{Kind, Token, comment, scan};

pub(super) fn repair_c(_: &Language, text: &[u8], tree: &Tree) -> Option<Vec<u8>> {
    repair(text, tree, false)
}

pub(super) fn repair_cpp(_: &Language, text: &[u8], tree: &Tree) -> Option<Vec<u8>> {
    repair(text, tree, true)
}

/// `struct EXPORT Name { ... }` is read as a function that returns a struct: there is a body but no parameters.
/// `EXPORT int (name)(int)` is read as a function `int` that gives a function. A block that is part of nothing belongs to a function
/// whose head was read as something else.
pub(super) fn is_misread(tree: &Tree) -> bool {
    let function = |at: usize| {
        let n = NodeId(at as u32);
        let declarator = tree.child(n, field::DECLARATOR).map(|declarator| tree.node(declarator).kind);
        let ty = tree.child(n, field::TYPE).map(|ty| tree.node(ty).kind);
        matches!(ty, Some(STRUCT_SPECIFIER | CLASS_SPECIFIER | UNION_SPECIFIER))
            && declarator == Some(IDENTIFIER)
    };
    let gives_function = |at: usize| {
        let inner = tree.child(NodeId(at as u32), field::DECLARATOR);
        inner.is_some_and(|inner| tree.node(inner).kind == FUNCTION_DECLARATOR)
    };
    tree.nodes().iter().enumerate().any(|(at, node)| match node.kind {
        FUNCTION_DEFINITION => function(at),
        FUNCTION_DECLARATOR => gives_function(at),
        TRANSLATION_UNIT => {
            tree.children(NodeId(at as u32)).any(|child| tree.node(child).kind == COMPOUND_STATEMENT)
        }
        _ => false,
    })
}

fn repair(text: &[u8], tree: &Tree, is_cpp: bool) -> Option<Vec<u8>> {
    let tokens = scan(text);
    let errors = error_starts(tree);
    let brackets = match_brackets(text, &tokens);
    let masked = text.to_vec();
    let wide_error = tree.nodes().iter().any(|node| node.is_error() && node.end - node.start > WIDE);
    let mut repair = Repair { text, tokens: &tokens, brackets, errors, masked, is_cpp, wide_error };
    conditionals::mask(&mut repair);
    if is_cpp {
        namespaces::write(&mut repair);
    }
    for at in 0..tokens.len() {
        repair.visit(at);
    }
    (repair.masked != text).then_some(repair.masked)
}

/// A preprocessor directive.
pub(super) struct Directive {
    pub(super) start: u32,
    /// Its word: `if`, `define`.
    pub(super) name: Span,
    /// What follows the word.
    pub(super) rest: Span,
    /// Whether no code stands between it and the directive before.
    pub(super) follows: bool,
}

/// The directives of a text, in order.
pub(super) fn directives(text: &[u8]) -> Vec<Directive> {
    let mut found = vec![];
    let mut follows = false;
    for token in scan(text) {
        if token.kind != Kind::Directive {
            follows = false;
            continue;
        }
        let word = &text[token.start..token.end];
        let name = directive_name(word);
        let from = token.start + word.len() - word[1..].trim_ascii_start().len();
        let (start, end) = (from as u32, (from + name.len()) as u32);
        let rest = Span::new(end, (token.end as u32).max(end));
        found.push(Directive { start: token.start as u32, name: Span::new(start, end), rest, follows });
        follows = true;
    }
    found
}

/// Tokens of a class's header, or of another short piece, that are looked at.
const LONGEST_HEADER: usize = 48;
/// Length of an error whose place says nothing of what is wrong.
const WIDE: u32 = 1000;

/// Where the parser stumbled, in order.
fn error_starts(tree: &Tree) -> Vec<usize> {
    let broken = tree.nodes().iter().filter(|node| node.is_error() || node.is_missing());
    let mut starts: Vec<usize> = broken.map(|node| node.start as usize).collect();
    starts.sort_unstable();
    starts
}

const NONE: u32 = u32::MAX;

/// How the brackets of a text belong together, for each token.
struct Brackets {
    /// For an opening bracket, the token that closes it.
    closing: Vec<u32>,
    /// For a closing bracket, the token that opens it.
    opening: Vec<u32>,
    /// The opening bracket around the token.
    around: Vec<u32>,
}

/// Brackets of the branches of a conditional begin anew at each branch.
fn match_brackets(text: &[u8], tokens: &[Token]) -> Brackets {
    let mut closing = vec![NONE; tokens.len()];
    let mut opening = vec![NONE; tokens.len()];
    let mut around = vec![NONE; tokens.len()];
    let mut open: Vec<u32> = vec![];
    // Depth at each `#if` that is open.
    let mut conditionals: Vec<usize> = vec![];
    for (at, token) in tokens.iter().enumerate() {
        let word = &text[token.start..token.end];
        if token.kind == Kind::Directive {
            match directive_name(word) {
                b"if" | b"ifdef" | b"ifndef" => conditionals.push(open.len()),
                b"else" | b"elif" => open.truncate(conditionals.last().copied().unwrap_or(usize::MAX)),
                b"endif" => {
                    conditionals.pop();
                }
                _ => {}
            }
        }
        if matches!(word, b")" | b"]" | b"}")
            && let Some(opened) = open.pop()
        {
            closing[opened as usize] = at as u32;
            opening[at] = opened;
        }
        around[at] = open.last().copied().unwrap_or(NONE);
        if matches!(word, b"(" | b"[" | b"{") {
            open.push(at as u32);
        }
    }
    Brackets { closing, opening, around }
}

fn directive_name(directive: &[u8]) -> &[u8] {
    let rest = directive.strip_prefix(b"#").unwrap_or(directive).trim_ascii_start();
    let end = rest.iter().position(|byte| !byte.is_ascii_alphabetic()).unwrap_or(rest.len());
    &rest[..end]
}

struct Repair<'t> {
    text: &'t [u8],
    tokens: &'t [Token],
    brackets: Brackets,
    errors: Vec<usize>,
    masked: Vec<u8>,
    is_cpp: bool,
    /// Whether an error is so long that its place says nothing.
    wide_error: bool,
}

/// What a `{` encloses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Inside {
    File,
    /// Statements.
    Block,
    /// Members or declarations.
    Declarations,
    Enumeration,
    /// Values, arguments, parameters.
    List,
}

/// Reading tokens.
impl<'t> Repair<'t> {
    /// The token's text; empty past the end.
    fn word(&self, at: usize) -> &'t [u8] {
        self.tokens.get(at).map_or(b"", |token| &self.text[token.start..token.end])
    }

    fn directive_name(&self, at: usize) -> &'t [u8] {
        directive_name(self.word(at))
    }

    fn is_word(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| token.kind == Kind::Word)
    }

    /// A word that is no keyword.
    fn is_name(&self, at: usize) -> bool {
        self.is_word(at) && !is_keyword(self.word(at))
    }

    /// A name in capitals, as macros have.
    fn is_macro(&self, at: usize) -> bool {
        let word = self.word(at);
        let capital = |byte: &u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || *byte == b'_';
        self.is_name(at)
            && word.len() > 2
            && word.iter().all(capital)
            && word.iter().any(u8::is_ascii_uppercase)
    }

    /// The token before, directives left out.
    fn before(&self, at: usize) -> Option<usize> {
        (0..at).rev().take(64).find(|before| self.tokens[*before].kind != Kind::Directive)
    }

    /// The bracket that closes the one at `opening`.
    fn closing(&self, opening: usize) -> Option<usize> {
        self.brackets
            .closing
            .get(opening)
            .filter(|closing| **closing != NONE)
            .map(|closing| *closing as usize)
    }

    /// The token after a name and the arguments it may have.
    fn after_call(&self, at: usize) -> usize {
        if self.word(at + 1) != b"(" {
            return at + 1;
        }
        self.closing(at + 1).map_or(at + 1, |closing| closing + 1)
    }

    fn inside(&self, at: usize) -> Inside {
        let Some(opening) = self.brackets.around.get(at).filter(|opening| **opening != NONE) else {
            return Inside::File;
        };
        self.opened_by(*opening as usize)
    }

    /// What a bracket encloses, by what stands before it.
    fn opened_by(&self, opening: usize) -> Inside {
        if self.word(opening) != b"{" {
            return Inside::List;
        }
        let Some(before) = self.before(opening) else { return Inside::Block };
        match self.word(before) {
            b")" | b"else" | b"do" | b"try" | b"const" | b"noexcept" | b"override" | b"final" | b";"
            | b"}" | b"mutable" => {}
            b":" => return Inside::Block,
            b"{" if self.word(before) == b"{" => {
                return match self.opened_by_shallow(before) {
                    Inside::Block => Inside::Block,
                    _ => Inside::List,
                };
            }
            b"=" | b"," | b"(" | b"[" | b"return" | b"?" => return Inside::List,
            _ => {}
        }
        self.declared_kind(before)
    }

    /// Like [`Self::opened_by`] without looking further outwards.
    fn opened_by_shallow(&self, opening: usize) -> Inside {
        match self.before(opening).map(|before| self.word(before)) {
            Some(b"=" | b"," | b"(" | b"[" | b"return" | b"?" | b"{") => Inside::List,
            Some(b")" | b"else" | b"do" | b"try" | b";" | b"}") => Inside::Block,
            Some(_) => self.before(opening).map_or(Inside::Block, |before| self.declared_kind(before)),
            None => Inside::Block,
        }
    }

    /// What a `{` after `last` encloses by the words of its declaration.
    fn declared_kind(&self, last: usize) -> Inside {
        let mut parentheses = false;
        let text = self.tokens[last].kind == Kind::Text;
        for at in (last.saturating_sub(48)..=last).rev() {
            match self.word(at) {
                b";" | b"}" | b"{" => break,
                b"enum" if self.word(last) != b")" || self.word(at + 1) == b"__attribute__" => {
                    return Inside::Enumeration;
                }
                b"namespace" => return Inside::Declarations,
                b"class" | b"struct" | b"union" if self.word(last) != b")" => return Inside::Declarations,
                b")" => parentheses = true,
                b"extern" if text => return Inside::Declarations,
                _ => {}
            }
        }
        let of_statement = self.is_macro(last) && (self.begins(last) || self.follows_condition(last));
        if parentheses || !self.is_word(last) || is_keyword(self.word(last)) || of_statement {
            Inside::Block
        } else {
            Inside::List
        }
    }

    /// Whether it stands among statements or values.
    fn in_code(&self, at: usize) -> bool {
        matches!(self.inside(at), Inside::Block | Inside::List)
    }

    fn opens_initializer(&self, at: usize) -> bool {
        self.opened_by(at) == Inside::List
    }

    fn in_enumeration(&self, at: usize) -> bool {
        self.inside(at) == Inside::Enumeration
    }

    fn in_list(&self, at: usize) -> bool {
        self.inside(at) == Inside::List
    }

    fn has_error(&self, start: usize, end: usize) -> bool {
        let first = self.errors.partition_point(|error| *error < start);
        self.errors.get(first).is_some_and(|error| *error < end)
    }

    /// Whether the parser stumbled close to a token, or nobody can tell where.
    fn is_near_error(&self, at: usize) -> bool {
        const NEAR: usize = 400;
        let Token { start, end, .. } = self.tokens[at];
        self.wide_error || self.has_error(start.saturating_sub(NEAR), end + NEAR)
    }

    /// Whether a statement or declaration begins at `at`.
    fn begins(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1) else { return true };
        if self.tokens[before].kind == Kind::Directive {
            return self.before(at).is_none_or(|before| {
                matches!(self.word(before), b";" | b"}" | b"{" | b")" | b":") || self.was_ended(before)
            });
        }
        match self.word(before) {
            b";" | b"}" | b"{" | b"else" | b"do" => true,
            b":" => before > 0 && !matches!(self.word(before - 1), b")" | b"?"),
            _ => self.was_ended(before),
        }
    }

    /// Whether a repair ended a statement after the token.
    fn was_ended(&self, at: usize) -> bool {
        self.masked.get(self.tokens[at].end) == Some(&b';')
            || self.masked[self.tokens[at].start] == b' '
            || self.is_replaced(at)
    }

    /// Whether the opening or the end of a namespace stands for a word.
    fn is_replaced(&self, at: usize) -> bool {
        let start = self.tokens[at].start;
        self.is_word(at)
            && matches!(self.masked[start], b'n' | b'}')
            && self.masked[start] != self.text[start]
    }
}

/// Masking.
impl Repair<'_> {
    fn blank_bytes(&mut self, start: usize, end: usize) {
        let kept = |byte: &u8| matches!(byte, b'\n' | b'\r');
        self.masked[start..end].iter_mut().filter(|byte| !kept(byte)).for_each(|byte| *byte = b' ');
    }

    fn blank_token(&mut self, at: usize) {
        let Token { start, end, .. } = self.tokens[at];
        self.blank_bytes(start, end);
    }

    /// Blanks what stands between two tokens.
    fn blank_between(&mut self, from: usize, to: usize) {
        self.blank_bytes(self.tokens[from].end, self.tokens[to].start);
    }

    /// Blanks the tokens `from..to`.
    fn blank_tokens(&mut self, from: usize, to: usize) {
        if to > from {
            self.blank_bytes(self.tokens[from].start, self.tokens[to - 1].end);
        }
    }

    /// Ends a statement after the token, if there is room for a `;`.
    fn end_after(&mut self, at: usize) {
        let end = self.tokens[at].end;
        if self.masked.get(end).is_some_and(u8::is_ascii_whitespace) {
            self.masked[end] = b';';
        }
    }

    fn visit(&mut self, at: usize) {
        let Token { start, kind, .. } = self.tokens[at];
        if self.masked[start] == b' ' || self.is_replaced(at) {
            return;
        }
        match kind {
            Kind::Directive if self.in_enumeration(at) => self.separate(at),
            Kind::Directive => self.mask_comments(at),
            Kind::Punctuation if self.is_cpp && self.word(at) == b">" => self.mask_comparison(at),
            Kind::Word => self.visit_word(at),
            Kind::Punctuation if self.is_cpp && self.word(at) == b"{" => self.mask_default(at),
            Kind::Punctuation if self.is_cpp && matches!(self.word(at), b"->" | b".") => self.mask_member(at),
            Kind::Punctuation if self.is_cpp && self.word(at) == b"~" => self.mask_complement(at),
            Kind::Punctuation if self.is_cpp && matches!(self.word(at), b"*" | b"&") => self.mask_pointer(at),
            _ => {}
        }
    }

    fn visit_word(&mut self, at: usize) {
        match self.word(at) {
            b"__attribute__" | b"__attribute" | b"__declspec" | b"_Pragma" | b"__pragma"
                if self.is_near_error(at) =>
            {
                let end = self.after_call(at);
                self.blank_tokens(at, end);
            }
            b"__extension__" => self.blank_token(at),
            b"extern" if self.is_cpp && self.word(at + 1) == b"template" => self.blank_token(at),
            b"template" if matches!(self.word(at + 1), b"class" | b"struct") => self.blank_token(at),
            b"offsetof" => self.join_designator(at + 1),
            b"decltype" => self.mask_sequence(at + 1),
            b"typename" if self.in_code(at) && self.is_near_error(at) => self.blank_token(at),
            b"__stdcall" | b"__cdecl" | b"__fastcall" | b"__thiscall" | b"__vectorcall"
                if self.is_near_error(at) =>
            {
                self.blank_token(at);
            }
            b"case" => self.mask_range(at),
            b"if" if self.is_macro(at + 1) && self.word(at + 2) == b"(" => self.blank_token(at + 1),
            b"class" | b"struct" | b"union" if self.mask_after_tag(at) => {}
            b"class" | b"struct" | b"union" => self.mask_before_tag(at),
            b"enum" if self.word(at + 1) == b":" => self.mask_base(at + 1),
            b"enum" => self.mask_made_base(at),
            b"operator" => {
                self.join_operator(at);
                self.join_called_operator(at);
            }
            _ if self.is_name(at) => self.visit_name(at),
            _ => {}
        }
    }

    /// `enum { #undef X`: between constants the grammar wants a comma after a directive.
    fn separate(&mut self, at: usize) {
        let end = self.tokens[at].end;
        let line = self.text[end..].iter().position(|byte| *byte == b'\n').map_or(end, |line| end + line + 1);
        if matches!(self.directive_name(at), b"define" | b"undef" | b"pragma" | b"error" | b"warning")
            && matches!(self.masked.get(line), Some(b' ' | b'\t'))
        {
            self.masked[line] = b',';
        }
    }

    /// `enable_if_t<sizeof(A) >= sizeof(B), C> f()`: a comparison whose sign looks like the end of arguments.
    fn mask_comparison(&mut self, at: usize) {
        let Token { start, end, .. } = self.tokens[at];
        let compares = self.word(at + 1) == b"=" && self.tokens[at + 1].start == end;
        let names_operator =
            at.checked_sub(1).is_some_and(|before| matches!(self.word(before), b"operator" | b">"));
        let among_declarations = !matches!(self.inside(at), Inside::Block | Inside::List);
        if compares && !names_operator && among_declarations && self.is_near_error(at) {
            self.masked[start] = b'=';
        }
    }

    /// `#define` with comments within its body.
    fn mask_comments(&mut self, at: usize) {
        let Token { start, end, .. } = self.tokens[at];
        if self.directive_name(at) != b"define" {
            return;
        }
        let last = self.text[start..end].trim_ascii_end().len() + start;
        let mut place = start;
        while place < end {
            match comment(&self.text[place..end]) {
                Some(length) => {
                    let stop = (place + length).min(end);
                    if stop < last && !self.text[place..].starts_with(b"//") {
                        self.blank_bytes(place, stop);
                    }
                    place = stop;
                }
                None => place += 1,
            }
        }
    }

    /// `case 1 ... 4:`
    fn mask_range(&mut self, at: usize) {
        let dots = (at..at + 8).find(|at| self.word(*at) == b"...");
        if let Some(dots) = dots
            && let Some(colon) = (dots..dots + 12).find(|at| self.word(*at) == b":")
        {
            self.blank_tokens(dots, colon);
        }
    }

    /// `enum : int {`
    fn mask_base(&mut self, colon: usize) {
        if let Some(body) = (colon..colon + 8).find(|at| self.word(*at) == b"{") {
            self.blank_tokens(colon, body);
        }
    }

    /// `x = operator new(size)` calls a function.
    fn join_operator(&mut self, at: usize) {
        let called = at
            .checked_sub(1)
            .is_some_and(|before| matches!(self.word(before), b":" | b"?" | b"=" | b"return" | b"("));
        if called && matches!(self.word(at + 1), b"new" | b"delete") && self.word(at + 2) == b"(" {
            let (start, end) = (self.tokens[at].end, self.tokens[at + 1].start);
            self.masked[start..end].iter_mut().for_each(|byte| *byte = b'_');
        }
    }

    /// `offsetof(type, a.b[1].c)`: shown as one name.
    fn join_designator(&mut self, open: usize) {
        let Some(close) = self.closing(open).filter(|close| close - open < LONGEST_HEADER) else { return };
        let comma = (open..close).find(|at| self.word(*at) == b",");
        if let Some(first) = comma.map(|comma| comma + 1).filter(|first| first + 1 < close) {
            let (start, end) = (self.tokens[first].start, self.tokens[close - 1].end);
            self.masked[start..end].iter_mut().filter(|byte| **byte != b'\n').for_each(|byte| {
                if !byte.is_ascii_alphanumeric() {
                    *byte = b'_';
                }
            });
        }
    }

    /// `decltype(a(), b())`: only the first is kept.
    fn mask_sequence(&mut self, open: usize) {
        let Some(close) = self.closing(open).filter(|_| self.is_cpp && self.word(open) == b"(") else {
            return;
        };
        // A comma among template arguments, which no bracket tells from others, is followed by a `>`.
        let comma = (open + 1..close).find(|at| {
            self.word(*at) == b","
                && self.brackets.around[*at] == open as u32
                && !self.in_arguments(*at, close)
        });
        if let Some(comma) = comma {
            self.blank_tokens(comma, close);
        }
    }

    /// Whether more `>` than `<` follow up to `end`.
    fn in_arguments(&self, at: usize, end: usize) -> bool {
        let (mut open, mut closed) = (0, 0);
        for at in at..end {
            match self.word(at) {
                b"<" => open += 1,
                b">" => closed += 1,
                _ => {}
            }
        }
        closed > open
    }

    /// `operator<<(stream, x)` and `p->operator[](0)` where only a call can stand.
    fn join_called_operator(&mut self, at: usize) {
        const LONGEST: usize = 3;
        let is_sign = |at: &usize| self.tokens.get(*at).is_some_and(|token| token.kind == Kind::Punctuation);
        let open = match (self.word(at + 1), self.word(at + 2)) {
            (b"(", b")") | (b"[", b"]") => Some(at + 3),
            _ => (at + 1..=at + 1 + LONGEST).take_while(is_sign).find(|at| self.word(*at) == b"("),
        };
        let called = |open: &usize| *open > at + 1 && self.in_code(at) && self.is_near_error(at);
        let Some(open) = open.filter(called) else {
            return;
        };
        if self.word(open) == b"(" {
            let (start, end) = (self.tokens[at].end, self.tokens[open - 1].end);
            self.masked[start..end].fill(b'_');
        }
    }

    /// `f(T a = {}, T b = {x})`: default values in braces.
    fn mask_default(&mut self, opening: usize) {
        let assigned = opening.checked_sub(1).is_some_and(|before| self.word(before) == b"=");
        let Some(closing) = self.closing(opening).filter(|_| assigned && self.in_list(opening)) else {
            return;
        };
        let around = self.brackets.around[opening];
        if around == NONE || self.word(around as usize) != b"(" {
            return;
        }
        let (start, end) = (self.tokens[opening].start, self.tokens[closing].start);
        let empty = (opening..=closing).all(|at| matches!(self.word(at), b"{" | b"}"));
        if empty {
            self.blank_tokens(opening, closing + 1);
            self.masked[start] = b'0';
        } else {
            (self.masked[start], self.masked[end]) = (b'(', b')');
        }
    }

    /// `(this->*member)(x)`, `(a.*member)(x)`: shown as operators that may stand before what is pointed to.
    fn mask_member(&mut self, at: usize) {
        let Token { start, end, .. } = self.tokens[at];
        let pointed = self.word(at + 1) == b"*" && self.tokens[at + 1].start == end;
        if pointed && self.is_near_error(at) {
            self.masked[start..end].fill(b' ');
            self.masked[start] = b'-';
        }
    }

    /// `typename A<T>::type * = nullptr`: a parameter without name.
    fn mask_pointer(&mut self, at: usize) {
        if self.word(at + 1) == b")" && self.is_near_error(at) {
            return self.mask_member_pointer(at);
        }
        let end = self.tokens[at].end;
        if self.word(at + 1) == b"=" && self.tokens[at + 1].start > end && self.is_near_error(at) {
            self.blank_token(at);
        }
    }

    /// `R (T::*)(int) const` is shown as a pointer to a function.
    fn mask_member_pointer(&mut self, at: usize) {
        let of_class = |at: &usize| self.is_name(*at) || self.word(*at) == b"::";
        let Some(first) = (0..at).rev().take(LONGEST_HEADER).take_while(of_class).last() else { return };
        let open = first.checked_sub(1).filter(|open| self.word(*open) == b"(");
        if open.is_none() || self.word(at - 1) != b"::" {
            return;
        }
        self.blank_tokens(first, at);
        if let Some(close) = self.closing(at + 2) {
            let end =
                (close + 1..).find(|at| !matches!(self.word(*at), b"const" | b"noexcept" | b"&" | b"&&"));
            self.blank_tokens(close + 1, end.unwrap_or(close + 1));
        }
    }

    /// `(a & ~b) | c(d)`: the grammar takes `~b` for a destructor's name. Shown as another operator of one operand.
    fn mask_complement(&mut self, at: usize) {
        let after_and = at.checked_sub(1).is_some_and(|before| self.word(before) == b"&");
        if after_and && self.is_name(at + 1) && self.in_code(at) && self.is_near_error(at) {
            self.masked[self.tokens[at].start] = b'-';
        }
    }

    /// `class Name FINAL : Base {`; whether it was one.
    fn mask_after_tag(&mut self, at: usize) -> bool {
        let (name, after) = (at + 1, at + 2);
        let trails = self.is_name(name)
            && !self.is_macro(name)
            && self.is_macro(after)
            && matches!(self.word(after + 1), b"{" | b":")
            && !self.in_code(at);
        if trails {
            self.blank_token(after);
        }
        trails
    }

    /// `enum Name UNDERLYING(unsigned char) {`: arguments that are a type alone are no parameters.
    fn mask_made_base(&mut self, at: usize) {
        let name = at + 1 + usize::from(matches!(self.word(at + 1), b"class" | b"struct"));
        let (base, after) = (name + 1, self.after_call(name + 1));
        let is_type = |at: usize| {
            let word = self.word(at);
            word != b"void" && (is_type_word(word) || is_primitive(word))
        };
        if self.is_name(name)
            && self.is_macro(base)
            && self.word(after) == b"{"
            && after > base + 3
            && (base + 2..after - 1).all(is_type)
        {
            self.blank_tokens(base, after);
        }
    }

    /// `class EXPORT Name {`, `class ALIGN_AS(16) Name : Base`.
    fn mask_before_tag(&mut self, at: usize) {
        let next = at + 1;
        let after = self.after_call(next);
        let defines = matches!(self.word(after + 1), b"{" | b":" | b"final" | b"<");
        if self.is_name(next) && self.is_name(after) && defines && self.word(after) != b"final" {
            self.blank_tokens(next, after);
        }
    }

    fn visit_name(&mut self, at: usize) {
        let after = self.after_call(at);
        let called = after > at + 1;
        if (called || self.is_cpp) && self.mask_beside_text(at, after) {
            return;
        }
        if called && self.is_template_parameter(at, after) {
            return self.mask_parameter(at);
        }
        if !called && self.qualifies_pointer(at) {
            return self.blank_token(at);
        }
        let unit = at.checked_sub(1).is_some_and(|before| self.tokens[before].kind == Kind::Number);
        if unit && self.is_macro(at) && self.is_near_error(at) {
            return self.blank_tokens(at, after);
        }
        if called && self.is_line_after_template(at, after) {
            return self.blank_tokens(at, after);
        }
        if called && self.is_between_name_and_parameters(at, after) {
            return self.blank_token(at);
        }
        let inside = self.inside(at);
        if called && self.is_template_argument(at, after) && inside != Inside::List {
            return self.blank_tokens(at + 1, after);
        }
        if called && self.is_macro(at) && inside == Inside::Block && self.visit_block_argument(at, after) {
            return;
        }
        if called {
            self.join_types(at + 1, after - 1);
        }
        match inside {
            Inside::List if called => self.visit_made_type(at, after),
            Inside::List if self.visit_in_pointer(at) => {}
            Inside::List => self.visit_in_list(at),
            Inside::Enumeration => self.visit_enumerator(at, after),
            _ if called && self.visit_prototype(at, after) => {}
            _ if called && self.visit_old_style(at, after, inside) => {}
            Inside::File | Inside::Declarations if called && self.visit_wrapped(at, after) => {}
            _ if self.follows_declarator(at) && self.visit_trailing(at, after, inside) => {}
            _ if self.follows_pointer(at, after) => self.blank_tokens(at, after),
            _ if called && self.makes_type(at, after) => self.visit_type(at, after),
            _ if called
                && self.is_name(after)
                && self.word(after + 1) == b"("
                && self.gives_texts(at + 2, after - 1) =>
            {
                self.blank_tokens(at, after);
            }
            _ if called && (self.begins(at) || self.is_macro(at) && self.follows_condition(at)) => {
                self.visit_call(at, after, inside);
            }
            _ if called => self.visit_specified(at, after, inside),
            _ => self.visit_bare(at, inside),
        }
    }

    /// `enum { LIST(X) MORE, OPTION(A, 1), LAST DEPRECATED(1) }`: what a macro makes is shown as one constant, by the name
    /// that is the first of several arguments, else by the macro's; what follows a name on its line is an attribute.
    fn visit_enumerator(&mut self, at: usize, after: usize) {
        let attribute = at.checked_sub(1).is_some_and(|before| self.is_name(before));
        if attribute && (!self.begins_line(at) || self.gives_texts(at + 2, after - 1)) {
            self.blank_tokens(at, after);
        } else if after > at + 1 {
            let goes_on = self.is_word(after) || self.is_directive(after);
            if self.is_name(at + 2) && self.word(at + 3) == b"," {
                self.blank_tokens(at, at + 2);
                self.blank_tokens(at + 3, after);
            } else {
                self.blank_tokens(at + 1, after);
            }
            if goes_on {
                self.masked[self.tokens[after - 1].start] = b',';
            }
        } else if self.is_name(after) && self.begins_line(after) {
            self.blank_token(at);
        }
    }

    fn begins_line(&self, at: usize) -> bool {
        let (Some(before), Some(token)) = (at.checked_sub(1), self.tokens.get(at)) else { return true };
        self.text[self.tokens[before].end..token.start].contains(&b'\n')
    }

    /// A macro's call in place of a template's parameter is made to look like one without name, its arguments like a default.
    fn mask_parameter(&mut self, at: usize) {
        const WORDS: &[u8] = b"auto=";
        let Token { start, end, .. } = self.tokens[at];
        if end - start >= WORDS.len() {
            self.blank_token(at);
            self.masked[start..start + WORDS.len()].copy_from_slice(WORDS);
        }
    }

    /// `"text" MACRO(x) "text"`, but not the name in `operator ""_name(x)`.
    fn mask_beside_text(&mut self, at: usize, after: usize) -> bool {
        if at > 1 && self.word(at - 2) == b"operator" {
            return false;
        }
        let is_text = |at: usize| self.tokens.get(at).is_some_and(|token| token.kind == Kind::Text);
        let before = at > 0 && is_text(at - 1);
        let beside = before || is_text(after) && (after > at + 1 || self.in_list(at) && self.is_macro(at));
        if beside {
            self.blank_tokens(at, after);
        }
        beside
    }

    /// `va_arg(list, unsigned long *)`: an argument that is a type is made to look like a name.
    fn join_types(&mut self, open: usize, close: usize) {
        let mut from = open + 1;
        let mut at = from;
        while at <= close {
            if at == close || self.word(at) == b"," {
                if at == from + 1 && is_primitive(self.word(from)) && self.is_called(open) {
                    self.masked[self.tokens[from].start] = b'_';
                } else if self.is_type_argument(open, from, at) {
                    let (start, end) = (self.tokens[from].start, self.tokens[at - 1].end);
                    let joined = |byte: &&mut u8| !byte.is_ascii_alphanumeric() && **byte != b'\n';
                    self.masked[start..end].iter_mut().filter(joined).for_each(|byte| *byte = b'_');
                }
                from = at + 1;
            }
            at = self.closing(at).filter(|_| at < close).map_or(at, |closing| closing.max(at)) + 1;
        }
    }

    /// Whether a bracket opens the arguments of a statement's call, or of a macro's, that the parser stumbled over.
    fn is_called(&self, open: usize) -> bool {
        let callee = open - 1;
        let called = self.is_macro(callee) || self.inside(open) == Inside::Block && self.begins(callee);
        called && self.is_near_error(callee)
    }

    fn is_type_argument(&self, open: usize, from: usize, to: usize) -> bool {
        if to <= from {
            return false;
        }
        let declared = is_type_word(self.word(from)) && self.is_name(to - 1)
            || (from..to - 1).take(LONGEST_HEADER).any(|at| self.is_word(at) && self.is_name(at + 1));
        if to - from < LONGEST_HEADER && declared && self.is_macro(open - 1) && self.names_no_parameter(open)
        {
            let begins = |word| is_type_word(word) || !is_keyword(word);
            return begins(self.word(from)) && (from..to).all(|at| self.is_of_declaration(at));
        }
        let of_type = |at: usize| self.is_word(at) || matches!(self.word(at), b"*" | b"&" | b"&&" | b"::");
        if !(from..to).all(of_type) {
            return false;
        }
        let (first, last) = (self.word(from), self.word(to - 1));
        if !self.names_no_parameter(open) && !self.is_macro(open - 1) {
            return false;
        }
        if matches!(last, b"&" | b"&&") {
            return self.is_cpp && to > from + 1;
        }
        let typed = is_type_word(first) || last == b"*" && to > from + 1;
        typed && (last == b"*" || is_type_word(last) || from > open + 1 && self.names_no_parameter(open))
    }

    /// Whether a token may be part of a variable's declaration.
    fn is_of_declaration(&self, at: usize) -> bool {
        self.is_word(at)
            || matches!(self.word(at), b"*" | b"&" | b"&&" | b"::" | b"<" | b">" | b"," | b"[" | b"]")
    }

    /// `EXPECT({ statements }, x)`: the block alone; whether it was one.
    fn visit_block_argument(&mut self, at: usize, after: usize) -> bool {
        let close = self.closing(at + 2).filter(|_| self.word(at + 2) == b"{");
        let Some(close) = close.filter(|close| matches!(self.word(close + 1), b"," | b")")) else {
            return false;
        };
        self.blank_tokens(at, at + 2);
        self.blank_tokens(close + 1, after);
        true
    }

    /// Whether parentheses hold arguments, not parameters: they stand in a block, or belong to a macro.
    fn names_no_parameter(&self, open: usize) -> bool {
        self.inside(open) == Inside::Block
    }

    /// A call where a statement begins, without `;`.
    fn visit_call(&mut self, at: usize, after: usize, inside: Inside) {
        let next = self.word(after);
        let ends = after >= self.tokens.len() || self.tokens[after].kind == Kind::Directive;
        match inside {
            Inside::Block
                if matches!(next, b"{" | b"}")
                    || self.is_word(after) && (!is_operator(next) || self.begins_line(after)) =>
            {
                if self.is_macro(at) {
                    self.hide_arguments(at, after);
                }
                self.end_after(after - 1);
            }
            Inside::Block if next == b"(" && self.word(after + 1) == b"void" && self.is_macro(at) => {
                self.end_after(after - 1);
            }
            Inside::File | Inside::Declarations if next == b"{" && self.is_macro(at) => {
                self.hide_texts(at + 2, after - 1);
            }
            Inside::File | Inside::Declarations if self.is_macro(at) => {
                if self.is_word(after) && self.gives_texts(at + 2, after - 1) {
                    // What declares something is given a name.
                    return self.blank_tokens(at, after);
                }
                let attribute = next == b"[" && self.word(after + 1) == b"[";
                let alone =
                    next == b"}" || attribute || self.is_word(after) && !is_after_declarator(next) || ends;
                if alone {
                    self.hide_arguments(at, after);
                    self.end_after(after - 1);
                } else if next == b";" && self.is_near_error(at) {
                    self.blank_tokens(at + 1, after);
                }
            }
            _ => {}
        }
    }

    /// Whether a macro makes the type of a variable or field: `LIST_HEAD(name, type) head;`
    fn makes_type(&self, at: usize, after: usize) -> bool {
        let declares = matches!(self.word(after + 1), b";" | b"=" | b"," | b"[");
        self.is_macro(at) && self.is_name(after) && declares && self.begins(self.first_specifier(at))
    }

    /// A type that a macro makes is shown as one by its name, unless the grammar knows the form.
    fn visit_type(&mut self, at: usize, after: usize) {
        let several = (at + 2..after - 1).any(|at| self.word(at) == b",");
        if several || self.is_cpp {
            self.blank_tokens(at + 1, after);
        }
    }

    /// The first of the specifiers that stand before `at`; `at` if there are none.
    fn first_specifier(&self, at: usize) -> usize {
        let specifies =
            |at: &usize| matches!(self.word(*at), b"static" | b"inline" | b"extern" | b"friend" | b"typedef");
        (0..at).rev().take_while(specifies).last().unwrap_or(at)
    }

    /// Whether a macro stands after `template <...>`.
    fn follows_template(&self, at: usize) -> bool {
        self.is_macro(at) && at.checked_sub(1).is_some_and(|before| self.word(before) == b">")
    }

    /// Whether a macro's call is a line of its own between `template <...>` and what that is of.
    fn is_line_after_template(&self, at: usize, after: usize) -> bool {
        let before = (0..at).rev().take(8).find(|at| self.masked[self.tokens[*at].start] != b' ');
        let follows = self.is_macro(at) && before.is_some_and(|before| self.word(before) == b">");
        follows && self.begins_line(at) && self.begins_line(after) && self.is_word(after)
    }

    /// `type name NOMACRO(parameters) {`
    fn is_between_name_and_parameters(&self, at: usize, after: usize) -> bool {
        let Some(typed) = at.checked_sub(2) else { return false };
        let is_type = match self.word(typed) {
            b">" | b"*" | b"&" => true,
            b"const" => false,
            word => is_type_word(word) && !matches!(word, b"struct" | b"union" | b"enum"),
        };
        self.is_macro(at)
            && self.word(after) == b"{"
            && !self.begins_line(after)
            && self.is_name(at - 1)
            && !self.is_macro(at - 1)
            && is_type
            && !self.in_code(at)
            && self.is_near_error(at)
    }

    /// The bracket that the one at `closing` closes.
    fn opening(&self, closing: usize) -> Option<usize> {
        let opening = self.brackets.opening.get(closing).filter(|opening| **opening != NONE)?;
        Some(*opening as usize)
    }

    /// The token before the bracket that the one at `closing` closes.
    fn callee(&self, closing: usize) -> Option<usize> {
        self.opening(closing)?.checked_sub(1)
    }

    /// Whether a statement begins at `at` after `if (x)` and the like.
    fn follows_condition(&self, at: usize) -> bool {
        let closing = at.checked_sub(1).filter(|before| self.word(*before) == b")");
        let callee = closing.and_then(|closing| self.callee(closing));
        callee.is_some_and(|callee| matches!(self.word(callee), b"if" | b"for" | b"while" | b"switch"))
    }

    /// `static MAKES_FUNCTION(name, "text")` with something else on the next line, `static inline ATTRIBUTE(1) int f(void);`
    fn visit_specified(&mut self, at: usize, after: usize, inside: Inside) {
        let specifies = |at: &usize| matches!(self.word(*at), b"static" | b"inline" | b"extern");
        let Some(first) = (0..at).rev().take_while(specifies).last().filter(|first| self.begins(*first))
        else {
            return;
        };
        let ends_line = after >= self.tokens.len() || self.begins_line(after) && self.word(after + 1) != b"(";
        if ends_line && self.is_macro(at) {
            self.blank_tokens(first, at);
        }
        if ends_line || self.gives_texts(at + 2, after - 1) {
            self.visit_call(at, after, inside);
        }
    }

    /// Whether arguments are nothing but texts and numbers.
    fn gives_texts(&self, from: usize, to: usize) -> bool {
        let is_text =
            |at: usize| self.word(at) == b"," || matches!(self.tokens[at].kind, Kind::Text | Kind::Number);
        from < to && (from..to).all(is_text)
    }

    /// Arguments with a text among them: what is left looks like a function.
    fn hide_texts(&mut self, from: usize, to: usize) {
        if (from..to).any(|at| self.tokens[at].kind == Kind::Text) {
            self.blank_tokens(from, to);
        }
    }

    /// Arguments that are no expressions: only the macro's name is kept.
    fn hide_arguments(&mut self, at: usize, after: usize) {
        let odd = (at + 2..after - 1).any(|at| {
            let word = self.word(at);
            is_keyword(word) && !matches!(word, b"sizeof" | b"true" | b"false" | b"nullptr" | b"this")
                || matches!(word, b"{" | b"}" | b";" | b"#" | b":")
                || self.is_name(at) && self.is_name(at + 1)
                || self.tokens[at].kind == Kind::Number && is_version(word)
                || matches!(self.word(at - 1), b"(" | b",")
                    && matches!(word, b"=" | b"<" | b">" | b"/" | b"%" | b"|" | b"^")
        });
        let operator = self.tokens.get(after - 2).is_some_and(|last| {
            last.kind == Kind::Punctuation && !matches!(self.word(after - 2), b"(" | b")" | b"]" | b"}")
        });
        if odd || operator {
            self.blank_tokens(at + 1, after);
        }
    }

    /// Whether `at` stands after a declarator's `)` or `]`, macros that were masked left out.
    fn follows_declarator(&self, at: usize) -> bool {
        let skipped = |at: &usize| {
            self.masked[self.tokens[*at].start] == b' '
                || matches!(self.word(*at), b"const" | b"noexcept" | b"override" | b"final")
        };
        let before = (0..at).rev().take(24).find(|before| !skipped(before));
        before.is_some_and(|before| matches!(self.word(before), b")" | b"]"))
    }

    /// `void NOTHROW *f`, `T *MUTABLE x`, `void CALLBACK f(int)`
    fn follows_pointer(&self, at: usize, after: usize) -> bool {
        let Some(before) = at.checked_sub(1) else { return false };
        let named = after == at + 1 && self.is_name(after) && !self.is_macro(after);
        let names_function = named && self.word(after + 1) == b"(";
        if names_function && self.word(before) == b"*" {
            return true;
        }
        if !self.is_macro(at) {
            return false;
        }
        let typed = is_type_word(self.word(before)) && self.word(before) != b"const";
        let pointed = self.word(before) == b"*";
        (typed || pointed) && self.is_name(after) || typed && self.word(after) == b"*"
    }

    /// `char *nonnull name`: what stands between a `*` and a declared name.
    fn qualifies_pointer(&self, at: usize) -> bool {
        let pointed = at.checked_sub(1).is_some_and(|before| self.word(before) == b"*");
        let declares = matches!(self.word(at + 2), b"," | b")" | b"(" | b"=" | b";" | b"[" | b"::");
        let named = self.is_name(at + 1) && !self.is_macro(at + 1) && !self.word(at + 1).starts_with(b"__");
        pointed && named && declares && self.is_near_error(at)
    }

    /// Whether the `)` before `at` ends parameters: what begins a declaration is a type, made by a macro.
    fn follows_parameters(&self, at: usize) -> bool {
        let closing = at.checked_sub(1).filter(|before| self.word(*before) == b")");
        let callee = closing.and_then(|closing| self.callee(closing));
        callee.is_some_and(|callee| !self.begins(self.first_specifier(callee)))
    }

    /// `f(int a) NOTHROW ATTRIBUTE(x) {`; whether it was one.
    fn visit_trailing(&mut self, at: usize, after: usize, inside: Inside) -> bool {
        let ends = after == at + 1 && matches!(self.word(after), b";" | b"{") && self.is_near_error(at);
        if ends && inside != Inside::Block && self.follows_parameters(at) {
            self.blank_token(at);
            return true;
        }
        let array = at.checked_sub(1).is_some_and(|before| self.word(before) == b"]");
        if inside == Inside::Block && !array || !self.is_macro(at) {
            return false;
        }
        let next = self.word(after);
        let goes_on = matches!(next, b"{" | b";" | b"=" | b":") || self.is_cpp && is_after_declarator(next);
        if goes_on || self.is_macro(after) {
            self.blank_tokens(at, after);
            return true;
        }
        let body = after == at + 1 || (at + 2..after).any(|at| self.word(at) == b"{");
        let replaces_body = self.is_word(after) && body && !self.begins(at);
        if replaces_body {
            self.blank_tokens(at, after);
            self.masked[self.tokens[at].start] = b';';
        }
        replaces_body
    }

    /// Whether a macro is a declaration by itself: nothing goes on with it, as with one that opens or ends a namespace.
    fn stands_alone(&self, at: usize) -> bool {
        let row = (at..self.tokens.len()).take_while(|at| self.is_macro(*at)).count();
        let next = at + row;
        let ends = next >= self.tokens.len() || self.is_directive(next) || self.word(next) == b"}";
        let another = row > 1 && is_declaration_word(self.word(next));
        self.begins(at) && (ends || another)
    }

    /// Whether a constructor or destructor is declared at `at`: `A(` and `~A(` in the class `A`, `B::A::A(` and `A::~A(` outside.
    fn names_constructor(&self, at: usize) -> bool {
        let mut class: &[u8] = self.class_around(at);
        let mut at = at;
        while self.is_name(at) && self.word(self.after_arguments(at + 1)) == b"::" {
            class = self.word(at);
            at = self.after_arguments(at + 1) + 1;
        }
        if self.word(at) == b"~" {
            at += 1;
        }
        !class.is_empty() && self.word(at) == class && self.word(at + 1) == b"("
    }

    /// Past the template arguments at `at`, if there are any.
    fn after_arguments(&self, at: usize) -> usize {
        if self.word(at) != b"<" {
            return at;
        }
        let mut depth = 0_usize;
        for next in (at..self.tokens.len()).take(LONGEST_HEADER) {
            match self.word(next) {
                b"<" => depth += 1,
                b">" if depth == 1 => return next + 1,
                b">" => depth -= 1,
                b">>" if depth <= 2 => return next + 1,
                b">>" => depth -= 2,
                b";" | b"{" | b"}" => break,
                _ => {}
            }
        }
        at
    }

    /// Whether what begins at `at` is a type with what it is of: `A::b name`, `A<b> *name`, `a operator+`, `A::operator b`.
    fn declares(&self, at: usize) -> bool {
        let mut end = self.after_arguments(at + 1);
        while self.word(end) == b"::" && self.is_name(end + 1) {
            end = self.after_arguments(end + 2);
        }
        if self.word(end) == b"::" {
            return self.word(end + 1) == b"operator";
        }
        let compound = end > at + 1;
        while matches!(self.word(end), b"*" | b"&" | b"&&" | b"const") {
            end += 1;
        }
        self.word(end) == b"operator" || compound && self.is_name(end)
    }

    /// Whether a macro stands for a parameter of a template: `template <typename T, ENABLE_IF(x)>`.
    fn is_template_parameter(&self, at: usize, after: usize) -> bool {
        if !self.is_template_argument(at, after) {
            return false;
        }
        let before = (0..at).rev().take(LONGEST_HEADER);
        let template = before
            .take_while(|at| !matches!(self.word(*at), b";" | b"{" | b"}"))
            .find(|at| self.word(*at) == b"template");
        template.is_some_and(|template| self.word(template + 1) == b"<")
    }

    /// Whether a macro stands between the commas of template parameters or arguments.
    fn is_template_argument(&self, at: usize, after: usize) -> bool {
        let between = |at: usize| matches!(self.word(at), b"<" | b",");
        self.is_cpp
            && self.is_macro(at)
            && matches!(self.word(after), b"," | b">")
            && at.checked_sub(1).is_some_and(between)
    }

    /// The name of the class whose body is around `at`; empty if there is none.
    fn class_around(&self, at: usize) -> &[u8] {
        let Some(opening) = self.brackets.around.get(at).filter(|opening| **opening != NONE) else {
            return b"";
        };
        let opening = *opening as usize;
        let header = (0..opening).rev().take(LONGEST_HEADER);
        let ends = |at: &usize| matches!(self.word(*at), b";" | b"{" | b"}") || self.is_directive(*at);
        let keyword = header
            .take_while(|at| !ends(at))
            .find(|at| matches!(self.word(*at), b"class" | b"struct" | b"union"));
        let Some(keyword) = keyword else { return b"" };
        let names = (keyword + 1..opening).take_while(|at| self.is_name(*at) && self.word(*at) != b"final");
        names.last().map_or(b"", |name| self.word(name))
    }

    fn is_directive(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| token.kind == Kind::Directive)
    }

    /// A name before others: `EXPORT static int x`, `static atomic size_t x`, `GUARDED int x`.
    fn visit_bare(&mut self, at: usize, inside: Inside) {
        let (next, third) = (at + 1, at + 2);
        let word = self.word(next);
        if inside == Inside::Block && is_statement_word(word) {
            return self.end_after(at);
        }
        let access = self.is_cpp && inside == Inside::Declarations && word == b":";
        if access && self.is_macro(at) && self.begins(at) {
            return self.mask_access(at);
        }
        let declares = is_declaration_word(word) && (word != b"operator" || self.is_macro(at));
        if inside == Inside::Block && self.is_macro(at) && self.visit_among_statements(at) {
            return;
        }
        if declares || word == b"const" && self.is_macro(at) && inside != Inside::Block {
            return self.blank_token(at);
        }
        if self.is_macro(at) && inside != Inside::Block && self.stands_alone(at) {
            return self.blank_token(at);
        }
        if self.is_cpp
            && self.is_macro(at)
            && inside != Inside::Block
            && (self.names_constructor(next) || self.is_name(next) && self.declares(next))
        {
            return self.blank_token(at);
        }
        if !self.is_name(next) || self.is_prototype(third, self.after_call(third)) {
            return;
        }
        let after = self.after_call(next);
        if self.is_macro(at) && after > next + 1 && self.word(after) == b"(" && inside != Inside::Block {
            // `EXPORT type (name)(parameters)`
            self.blank_token(next + 1);
            self.blank_token(after - 1);
            return self.blank_token(at);
        }
        let statement = after > next + 1 && self.is_word(after) && !is_after_declarator(self.word(after));
        if self.is_macro(at) && self.is_macro(next) && statement && inside != Inside::Block {
            return self.blank_token(at);
        }
        if self.is_macro(next) && matches!(self.word(after), b";" | b"=" | b",") {
            let constant = at.checked_sub(1).filter(|before| self.word(*before) == b"const");
            let typed = constant.or(Some(at)).and_then(|at| at.checked_sub(1)).is_some_and(|before| {
                self.is_word(before)
                    && !matches!(self.word(before), b"struct" | b"union" | b"enum" | b"class")
                    && self.masked[self.tokens[before].start] != b' '
                    && !matches!(self.word(before), b"static" | b"inline" | b"extern" | b"const" | b"typedef")
                    && constant.is_none()
                    || matches!(self.word(before), b"*" | b"&" | b">")
            });
            if typed {
                self.blank_tokens(next, after);
            }
            return;
        }
        if self.is_macro(third) && !self.is_macro(at) {
            let end = self.after_call(third);
            return self.blank_tokens(third, end);
        }
        let third_word = self.word(third);
        let attribute = self.is_name(third) && !matches!(third_word, b"final" | b"override")
            || matches!(third_word, b"*" | b"&" | b"&&")
                && (self.begins(self.first_specifier(at)) || self.follows_template(at))
            || is_type_word(third_word) && self.is_macro(at);
        match attribute {
            // `typedef type FAR *name`, `typedef type FAR name`
            true if self.is_macro(next)
                && at.checked_sub(1).is_some_and(|at| self.word(at) == b"typedef") =>
            {
                self.blank_token(next);
            }
            true => self.blank_token(at),
            false => {}
        }
    }

    /// `if (x) LIKELY {`, `TRY { } CATCH_ALL { }`, and a macro that is a statement by itself; whether it was one.
    fn visit_among_statements(&mut self, at: usize) -> bool {
        let (next, begins) = (at + 1, self.begins(at));
        let opens = self.word(next) == b"{" && (begins || self.follows_condition(at));
        let goes_on = self.is_word(next) || self.word(next) == b"}";
        let alone = begins && goes_on && self.begins_line(at) && self.begins_line(next);
        if !(opens || alone) || !self.is_near_error(at) {
            return false;
        }
        if opens {
            self.blank_token(at);
        } else {
            self.end_after(at);
        }
        true
    }

    /// `PRIVATE_BUT_IN_TESTS:` among members; at least some may reach what follows.
    fn mask_access(&mut self, at: usize) {
        const WORD: &[u8] = b"public";
        let Token { start, end, .. } = self.tokens[at];
        self.blank_token(at);
        if end - start >= WORD.len() {
            self.masked[start..][..WORD.len()].copy_from_slice(WORD);
        } else {
            self.blank_token(at + 1);
        }
    }

    /// `f(const TYPE_OF(a) b)`: a type that a macro makes is shown as one by its name.
    fn visit_made_type(&mut self, at: usize, after: usize) {
        let leads = at.checked_sub(1).is_some_and(|at| matches!(self.word(at), b"(" | b"," | b"const"));
        let named = self.is_name(after) && matches!(self.word(after + 1), b"," | b")" | b"=");
        if leads && named && self.is_macro(at) {
            self.blank_tokens(at + 1, after);
        }
    }

    /// `typedef void (CALLBACK *name)(int)`, `(CALLBACKP name)(int)`; whether it was one.
    fn visit_in_pointer(&mut self, at: usize) -> bool {
        let Some(open) = at.checked_sub(1).filter(|open| self.word(*open) == b"(") else { return false };
        let Some(close) = self.closing(open) else { return false };
        let calls =
            open > 0 && self.is_word(open - 1) && self.word(close + 1) == b"(" && self.is_near_error(at);
        let words = (at..close).take_while(|at| self.is_name(*at)).count();
        let star = at + words;
        match () {
            () if !calls || !self.is_macro(at) => return false,
            () if self.word(star) == b"*" && self.is_name(star + 1) => self.blank_tokens(at, star),
            () if words == 2 && star == close => {
                self.blank_token(at);
                self.masked[self.tokens[at].start] = b'*';
            }
            () => return false,
        }
        true
    }

    /// `int f PROTOTYPE((int a));`: the parameters alone.
    fn visit_prototype(&mut self, at: usize, after: usize) -> bool {
        let found = self.is_prototype(at, after);
        if found {
            self.blank_tokens(at, at + 2);
            self.blank_token(after - 1);
        }
        found
    }

    /// Whether a macro with parentheses in its own stands after a declared name or `(*name)`.
    fn is_prototype(&self, at: usize, after: usize) -> bool {
        let inner = self.closing(at + 2).filter(|_| self.word(at + 2) == b"(");
        let only = inner.is_some_and(|inner| inner + 2 == after);
        let capital = self.is_name(at) && self.word(at).iter().all(u8::is_ascii_uppercase);
        let declared = |before: usize| match self.word(before) {
            b")" => capital && self.opening(before).is_some_and(|open| self.word(open + 1) == b"*"),
            _ => self.is_name(before),
        };
        only && at.checked_sub(1).is_some_and(declared)
    }

    /// `int f(a, b) char *a; int b; {`: the declarations become parameters, which the grammar reads in some places only.
    fn visit_old_style(&mut self, at: usize, after: usize, inside: Inside) -> bool {
        let list = at + 2..after - 1;
        let names = !list.is_empty()
            && list.clone().all(|one| match (one - list.start) % 2 {
                0 => self.is_name(one),
                _ => self.word(one) == b",",
            });
        if self.is_cpp || inside == Inside::Block || !names || !self.is_word(after) {
            return false;
        }
        let plain = |at: &usize| {
            matches!(self.tokens[*at].kind, Kind::Word | Kind::Number)
                || matches!(self.word(*at), b"*" | b";" | b"[" | b"]")
        };
        let end = (after..self.tokens.len()).take_while(plain).count() + after;
        let ends: Vec<usize> = (after..end).filter(|at| self.word(*at) == b";").collect();
        if self.word(end) != b"{" || ends.last() != Some(&(end - 1)) {
            return false;
        }
        self.blank_tokens(list.start, after);
        ends.iter().for_each(|at| self.masked[self.tokens[*at].start] = b',');
        self.masked[self.tokens[end - 1].start] = b')';
        true
    }

    /// `type (name)(parameters)`, whose name no macro can take, `type MACRO(name)(parameters)`; whether it was one.
    fn visit_wrapped(&mut self, at: usize, after: usize) -> bool {
        let wrapped = after == at + 4 && self.is_name(at + 2) && self.word(after) == b"(";
        let typed = |before: usize| self.is_word(before) || self.word(before) == b"*";
        if !wrapped || self.is_macro(at) && (self.begins(at) || !at.checked_sub(1).is_some_and(typed)) {
            return false;
        }
        if self.is_macro(at) {
            self.blank_token(at);
        }
        self.blank_token(at + 1);
        self.blank_token(at + 3);
        true
    }

    /// `f(UNUSED int a, int b UNUSED, char *RESTRICT c)`
    fn visit_in_list(&mut self, at: usize) {
        let Some(before) = at.checked_sub(1) else { return };
        let next = at + 1;
        let typed = self.is_name(next) && (self.is_name(at + 2) || self.word(at + 2) == b"*");
        let of_type = match self.word(next) {
            // `(type const &a` is one, too.
            b"const" => self.is_word(at + 2) && !matches!(self.word(at + 3), b"," | b")" | b"=" | b"["),
            word => is_type_word(word),
        };
        let in_row = self.is_name(at) && (typed || of_type);
        if in_row && matches!(self.word(before), b"(" | b",") {
            return self.blank_token(at);
        }
        if !self.is_macro(at) {
            return;
        }
        let third = self.word(at + 2);
        let typed = self.is_name(at + 2) || matches!(third, b"*" | b"&" | b"::" | b"<");
        let declares = is_type_word(self.word(next)) || self.is_name(next) && typed;
        let leads = matches!(self.word(before), b"(" | b",") && declares;
        let named = at >= 2
            && self.is_name(before)
            && (self.is_word(at - 2) || matches!(self.word(at - 2), b"*" | b"&"));
        let trails = matches!(self.word(next), b"," | b")") && named;
        let qualifies = self.word(before) == b"*" && (self.is_name(next) || self.word(next) == b"const");
        if leads || trails || qualifies {
            self.blank_token(at);
        }
    }
}

/// Whether a number has too many points for one: `3.11.0`.
fn is_version(number: &[u8]) -> bool {
    number.iter().filter(|byte| **byte == b'.').count() > 1
}

/// Words that begin or make up a type.
fn is_type_word(word: &[u8]) -> bool {
    matches!(
        word,
        b"const"
            | b"unsigned"
            | b"signed"
            | b"struct"
            | b"union"
            | b"enum"
            | b"void"
            | b"int"
            | b"char"
            | b"short"
            | b"long"
            | b"float"
            | b"double"
            | b"volatile"
            | b"bool"
            | b"_Bool"
    )
}

/// Types that the grammar knows by name: they cannot be arguments.
fn is_primitive(word: &[u8]) -> bool {
    matches!(word, b"bool" | b"char" | b"int" | b"float" | b"double" | b"size_t" | b"ssize_t" | b"ptrdiff_t")
        || matches!(word, b"intptr_t" | b"uintptr_t" | b"charptr_t" | b"nullptr_t" | b"max_align_t")
        || word.strip_suffix(b"_t").is_some_and(|name| {
            let width = name.strip_prefix(b"u").unwrap_or(name).strip_prefix(b"int");
            matches!(width.or(name.strip_prefix(b"char")), Some(b"8" | b"16" | b"32" | b"64"))
        })
}

/// Words before which no name can stand: they begin a declaration.
fn is_declaration_word(word: &[u8]) -> bool {
    matches!(
        word,
        b"static"
            | b"extern"
            | b"inline"
            | b"typedef"
            | b"template"
            | b"class"
            | b"struct"
            | b"union"
            | b"enum"
            | b"namespace"
            | b"virtual"
            | b"operator"
            | b"explicit"
            | b"friend"
            | b"constexpr"
            | b"void"
            | b"int"
            | b"char"
            | b"short"
            | b"long"
            | b"float"
            | b"double"
            | b"unsigned"
            | b"signed"
            | b"bool"
            | b"auto"
            | b"using"
            | b"public"
            | b"private"
            | b"protected"
            | b"typename"
            | b"register"
    )
}

/// Words before which no name can stand in a block: they begin a statement.
fn is_statement_word(word: &[u8]) -> bool {
    matches!(
        word,
        b"if"
            | b"for"
            | b"while"
            | b"do"
            | b"switch"
            | b"return"
            | b"break"
            | b"continue"
            | b"goto"
            | b"case"
            | b"default"
            | b"try"
            | b"throw"
    )
}

/// Words that may stand after a declarator's parameters.
fn is_after_declarator(word: &[u8]) -> bool {
    matches!(
        word,
        b"const"
            | b"noexcept"
            | b"override"
            | b"final"
            | b"volatile"
            | b"throw"
            | b"try"
            | b"requires"
            | b"mutable"
            | b"__attribute__"
    )
}

/// Operators that are words.
fn is_operator(word: &[u8]) -> bool {
    matches!(
        word,
        b"and"
            | b"or"
            | b"xor"
            | b"not_eq"
            | b"bitand"
            | b"bitor"
            | b"and_eq"
            | b"or_eq"
            | b"xor_eq"
            | b"const"
            | b"noexcept"
            | b"mutable"
    )
}

fn is_keyword(word: &[u8]) -> bool {
    is_type_word(word)
        || is_declaration_word(word)
        || is_statement_word(word)
        || is_after_declarator(word)
        || is_operator(word)
        || matches!(
            word,
            b"else"
                | b"catch"
                | b"sizeof"
                | b"alignof"
                | b"alignas"
                | b"decltype"
                | b"typeof"
                | b"__typeof__"
                | b"typeid"
                | b"operator"
                | b"new"
                | b"delete"
                | b"this"
                | b"true"
                | b"false"
                | b"nullptr"
                | b"not"
                | b"compl"
                | b"static_assert"
                | b"_Static_assert"
                | b"asm"
                | b"__asm__"
                | b"__asm"
                | b"restrict"
                | b"__restrict"
                | b"__restrict__"
                | b"__inline"
                | b"__inline__"
                | b"__volatile__"
                | b"_Atomic"
                | b"_Alignas"
                | b"_Noreturn"
                | b"thread_local"
                | b"__thread"
                | b"co_await"
                | b"co_yield"
                | b"co_return"
                | b"concept"
                | b"consteval"
                | b"constinit"
                | b"export"
                | b"dynamic_cast"
                | b"static_cast"
                | b"const_cast"
                | b"reinterpret_cast"
                | b"defined"
                | b"offsetof"
        )
}
