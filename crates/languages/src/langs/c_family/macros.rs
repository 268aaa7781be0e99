//! Bodies of macros, which the grammar keeps as one text: their names, members and calls.
//!
//! A body need not be an expression, nor balanced. What can be read of it is: operands, what is called with which
//! arguments; everything else separates.

use crate::lower::Lowering;
use pellucid_model::{Argument, ExprId, ExprKind, ListId, LiteralKind, NameId, Span, Use};

/// A token of a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Token {
    kind: Kind,
    span: Span,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Name,
    Number,
    Text,
    Char,
    Open,
    Close,
    Comma,
    /// `.`, `->`, `::`
    Member,
    /// `=` but no `==`
    Assign,
    /// `++`, `--`, `+=` and the like
    Update,
    /// `#`, `##`
    Paste,
    Other,
}

/// Reads the body of a macro in the open scope; its value, if it is one expression.
pub(super) fn read_body(l: &mut Lowering<'_>, body: Span) -> Option<ExprId> {
    let tokens = scan(l.text, body);
    let mut reader =
        Reader { l, tokens: &tokens, open: vec![], list: vec![], operand: None, separated: false };
    for at in 0..tokens.len() {
        reader.read(at);
    }
    reader.finish()
}

/// A bracket that is open: what is called or indexed, and what has been read before it.
struct Bracket {
    base: Option<ExprId>,
    round: bool,
    start: u32,
    args: Vec<ExprId>,
    before: Vec<ExprId>,
}

struct Reader<'r, 'l, 't> {
    l: &'r mut Lowering<'l>,
    tokens: &'t [Token],
    open: Vec<Bracket>,
    /// Expressions read since the last bracket or comma.
    list: Vec<ExprId>,
    /// The expression that ends at the token before.
    operand: Option<ExprId>,
    /// Whether the body's top level holds more than operands.
    separated: bool,
}

impl Reader<'_, '_, '_> {
    fn kind(&self, at: usize) -> Option<Kind> {
        self.tokens.get(at).map(|token| token.kind)
    }

    fn read(&mut self, at: usize) {
        let token = self.tokens[at];
        match token.kind {
            Kind::Name => self.name(at, token.span),
            Kind::Number => self.literal(token.span, LiteralKind::Integer),
            Kind::Text => self.literal(token.span, LiteralKind::String),
            Kind::Char => self.literal(token.span, LiteralKind::Char),
            Kind::Open => self.enter(token.span),
            Kind::Close => self.leave(token.span),
            Kind::Comma => self.comma(),
            Kind::Member => {}
            _ => {
                self.separated |= self.open.is_empty();
                self.flush();
            }
        }
    }

    fn flush(&mut self) {
        self.list.extend(self.operand.take());
    }

    fn name(&mut self, at: usize, span: Span) {
        let before = at.checked_sub(1).and_then(|before| self.kind(before));
        if before == Some(Kind::Paste)
            || self.kind(at + 1) == Some(Kind::Paste)
            || is_keyword(span.bytes(self.l.text))
        {
            return self.flush();
        }
        let name = self.l.intern_span(span);
        let usage = match self.tokens.get(at + 1).map(|next| (next.kind, next.span.bytes(self.l.text))) {
            Some((Kind::Open, b"(")) => Use::Call,
            Some((Kind::Assign, _)) => Use::Write,
            Some((Kind::Update, _)) => Use::ReadWrite,
            _ => Use::Read,
        };
        let expr = match self.operand.filter(|_| before == Some(Kind::Member)) {
            Some(base) => {
                let whole = Span::new(self.l.expr_at(base).span.start, span.end);
                self.l.push_expr(whole, ExprKind::Member { base, name, name_span: span, usage })
            }
            None => {
                self.flush();
                self.l.push_expr(span, ExprKind::Name { name, usage })
            }
        };
        self.operand = Some(expr);
    }

    fn literal(&mut self, span: Span, kind: LiteralKind) {
        self.flush();
        let text = if span.len() <= 40 && kind == LiteralKind::Integer {
            self.l.intern_span(span)
        } else {
            NameId::EMPTY
        };
        self.operand = Some(self.l.push_expr(span, ExprKind::Literal(kind, text)));
    }

    fn enter(&mut self, span: Span) {
        let bracket = span.bytes(self.l.text);
        if bracket == b"{" {
            self.flush();
        }
        let round = bracket == b"(";
        let base = self.operand.take();
        let start = base.map_or(span.start, |base| self.l.expr_at(base).span.start);
        let before = std::mem::take(&mut self.list);
        self.open.push(Bracket { base, round, start, args: vec![], before });
    }

    fn comma(&mut self) {
        self.flush();
        if self.open.is_empty() {
            self.separated = true;
            return;
        }
        let value = self.take_list();
        if let (Some(bracket), Some(value)) = (self.open.last_mut(), value) {
            bracket.args.push(value);
        }
    }

    /// What was read since the last comma, as one expression.
    fn take_list(&mut self) -> Option<ExprId> {
        let list = std::mem::take(&mut self.list);
        match list.as_slice() {
            [] => None,
            [one] => Some(*one),
            [first, .., last] => {
                let span = Span::new(self.l.expr_at(*first).span.start, self.l.expr_at(*last).span.end);
                let list = self.l.expr_list(&list);
                Some(self.l.push_expr(span, ExprKind::Group(list)))
            }
        }
    }

    fn leave(&mut self, span: Span) {
        self.flush();
        let last = self.take_list();
        let Some(mut bracket) = self.open.pop() else {
            self.separated = true;
            self.list.extend(last);
            return;
        };
        bracket.args.extend(last);
        self.list = bracket.before;
        let whole = Span::new(bracket.start, span.end);
        self.operand = match bracket.base {
            Some(callee) if bracket.round => {
                let args: Vec<Argument> =
                    bracket.args.into_iter().map(|value| Argument { name: NameId::EMPTY, value }).collect();
                let args = self.l.argument_list(&args);
                let type_args = ListId::default();
                Some(self.l.push_expr(whole, ExprKind::Call { callee, args, type_args }))
            }
            Some(base) => {
                let index = bracket.args.last().copied();
                Some(self.l.push_expr(whole, ExprKind::Index { base, index, usage: Use::Read }))
            }
            None => match bracket.args.as_slice() {
                [] => None,
                [one] => Some(*one),
                several => {
                    let list = self.l.expr_list(several);
                    Some(self.l.push_expr(whole, ExprKind::Group(list)))
                }
            },
        };
    }

    fn finish(mut self) -> Option<ExprId> {
        self.flush();
        let whole = self.open.is_empty() && !self.separated;
        match self.list.as_slice() {
            [one] if whole => Some(*one),
            _ => None,
        }
    }
}

/// The tokens of a body; comments and continued lines separate.
fn scan(text: &[u8], body: Span) -> Vec<Token> {
    let mut tokens = vec![];
    let end = body.end as usize;
    let mut at = body.start as usize;
    while at < end {
        let rest = &text[at..end];
        let (length, kind) = measure(rest);
        let length = length.clamp(1, rest.len());
        if let Some(kind) = kind {
            tokens.push(Token { kind, span: Span::new(at as u32, (at + length) as u32) });
        }
        at += length;
    }
    tokens
}

/// Length of the token that `rest` begins with, and its kind; `None` for white space and comments.
fn measure(rest: &[u8]) -> (usize, Option<Kind>) {
    let is_word = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_' || *byte >= 0x80;
    let word = || rest.iter().position(|byte| !is_word(byte)).unwrap_or(rest.len());
    match rest {
        [b'\\', ..] => (1, None),
        [byte, ..] if byte.is_ascii_whitespace() => (1, None),
        [b'/', b'/', ..] => (rest.iter().position(|byte| *byte == b'\n').unwrap_or(rest.len()), None),
        [b'/', b'*', ..] => {
            let end = rest[2..].windows(2).position(|pair| pair == b"*/");
            (end.map_or(rest.len(), |end| end + 4), None)
        }
        [quote @ (b'"' | b'\''), ..] => {
            let kind = if *quote == b'"' { Kind::Text } else { Kind::Char };
            (quoted(rest, *quote), Some(kind))
        }
        [byte, ..] if byte.is_ascii_digit() => (word(), Some(Kind::Number)),
        [byte, ..] if is_word(byte) => (word(), Some(Kind::Name)),
        [b'(' | b'[' | b'{', ..] => (1, Some(Kind::Open)),
        [b')' | b']' | b'}', ..] => (1, Some(Kind::Close)),
        [b',', ..] => (1, Some(Kind::Comma)),
        [b'.', b'.', b'.', ..] => (3, Some(Kind::Other)),
        [b'-', b'>', ..] | [b':', b':', ..] => (2, Some(Kind::Member)),
        [b'.', ..] => (1, Some(Kind::Member)),
        [b'#', b'#', ..] => (2, Some(Kind::Paste)),
        [b'#', ..] => (1, Some(Kind::Paste)),
        [b'=' | b'!' | b'<' | b'>', b'=', ..] => (2, Some(Kind::Other)),
        [b'+', b'+', ..] | [b'-', b'-', ..] => (2, Some(Kind::Update)),
        [b'+' | b'-' | b'*' | b'/' | b'%' | b'&' | b'|' | b'^', b'=', ..] => (2, Some(Kind::Update)),
        [b'=', ..] => (1, Some(Kind::Assign)),
        _ => (1, Some(Kind::Other)),
    }
}

fn quoted(rest: &[u8], quote: u8) -> usize {
    let mut at = 1;
    while at < rest.len() && rest[at] != quote {
        at += if rest[at] == b'\\' { 2 } else { 1 };
    }
    at + 1
}

/// Words that are no names, though brackets may follow.
fn is_keyword(word: &[u8]) -> bool {
    matches!(
        word,
        b"if"
            | b"else"
            | b"for"
            | b"while"
            | b"do"
            | b"switch"
            | b"case"
            | b"default"
            | b"return"
            | b"break"
            | b"continue"
            | b"goto"
            | b"sizeof"
            | b"typeof"
            | b"__typeof__"
            | b"struct"
            | b"union"
            | b"enum"
            | b"const"
            | b"static"
            | b"inline"
            | b"extern"
            | b"volatile"
            | b"unsigned"
            | b"signed"
            | b"int"
            | b"char"
            | b"short"
            | b"long"
            | b"float"
            | b"double"
            | b"void"
            | b"typedef"
            | b"new"
            | b"delete"
            | b"throw"
            | b"class"
            | b"template"
            | b"typename"
            | b"auto"
            | b"bool"
            | b"catch"
            | b"try"
            | b"__attribute__"
            | b"defined"
            | b"this"
    )
}
