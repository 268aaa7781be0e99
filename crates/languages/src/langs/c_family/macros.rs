//! Bodies of macros, which the grammar keeps as one text.
//!
//! A body need not be an expression, nor balanced. It is read as statements and expressions as far as it looks like
//! them; what does not fit separates. Names stay open: what they mean is decided where the macro is used. What the
//! preprocessor makes of several tokens (`a##b`) is kept as one name with `##` in it. Variables that a body declares are
//! no names of the user's: in their place stands a value of their type.

use crate::lower::Lowering;
use pellucid_model::{
    Argument, ExprId, ExprKind, ListId, LiteralKind, NameId, Span, TypeId, TypeKind, TypeOp, Use, WrapOp,
};

/// Nesting of brackets and prefixes that is read; what is deeper is left out.
const DEEPEST: usize = 64;
/// Numbers whose text is kept.
const LONGEST_NUMBER: u32 = 40;

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

/// Reads the body of a macro in the open scope; its value, if it has one.
pub(super) fn read_body(l: &mut Lowering<'_>, body: Span) -> Option<ExprId> {
    let tokens = scan(l.text, body);
    let mut reader = Reader { l, tokens: &tokens, at: 0, depth: 0, locals: vec![], asks: false };
    let mut read = reader.statements();
    while reader.at < tokens.len() {
        // A bracket that closes what is open where the macro is used.
        reader.at += 1;
        reader.statements();
        read.whole = false;
    }
    read.last.filter(|_| read.whole)
}

/// Reads what `#if` asks in the open scope. Whether a name is defined is `TypeOf` of the name.
pub(super) fn read_condition(l: &mut Lowering<'_>, condition: Span) -> Option<ExprId> {
    let tokens = scan(l.text, condition);
    let mut reader = Reader { l, tokens: &tokens, at: 0, depth: 0, locals: vec![], asks: true };
    let asked = reader.expression();
    while reader.at < tokens.len() {
        reader.at += 1;
        reader.expression();
    }
    asked
}

/// Reads what `#ifdef` asks.
pub(super) fn read_name_asked(l: &mut Lowering<'_>, rest: Span) -> Option<ExprId> {
    let span = *names(l.text, rest).first()?;
    let name = l.intern_span(span);
    let inner = l.push_expr(span, ExprKind::Name { name, usage: Use::Read });
    Some(l.push_expr(span, ExprKind::Wrap(WrapOp::TypeOf, inner)))
}

/// Where names stand in a text.
pub(super) fn names(text: &[u8], span: Span) -> Vec<Span> {
    let named = |token: &Token| token.kind == Kind::Name && !is_keyword(token.span.bytes(text));
    scan(text, span).into_iter().filter(named).map(|token| token.span).collect()
}

/// What a run of statements amounts to.
#[derive(Debug, Clone, Copy)]
struct Statements {
    last: Option<ExprId>,
    /// Whether the last is all there is.
    whole: bool,
}

/// A variable that a body declares.
struct Local {
    name: NameId,
    value: ExprId,
}

/// The shape of a type that was looked at but not recorded yet.
struct TypeShape {
    /// Tokens of its name.
    first: usize,
    last: usize,
    /// `*` after it.
    pointers: usize,
    /// The token after it.
    end: usize,
    /// Whether it can be nothing but a type.
    sure: bool,
    /// Whether its type is that of its value.
    inferred: bool,
}

struct Reader<'r, 'l, 't> {
    l: &'r mut Lowering<'l>,
    tokens: &'t [Token],
    at: usize,
    depth: usize,
    locals: Vec<Local>,
    /// Whether a condition is read and no body.
    asks: bool,
}

/// Tokens.
impl<'l> Reader<'_, 'l, '_> {
    fn kind(&self, at: usize) -> Option<Kind> {
        self.tokens.get(at).map(|token| token.kind)
    }

    fn word(&self, at: usize) -> &'l [u8] {
        let text = self.l.text;
        self.tokens.get(at).map_or(b"", |token| token.span.bytes(text))
    }

    fn is(&self, word: &[u8]) -> bool {
        self.word(self.at) == word
    }

    fn take(&mut self, word: &[u8]) -> bool {
        let found = self.is(word);
        self.at += usize::from(found);
        found
    }

    fn is_name(&self, at: usize) -> bool {
        self.kind(at) == Some(Kind::Name) && !is_keyword(self.word(at))
    }

    /// The token after the bracket that closes the one at `open`, which may be `<`.
    fn after_bracket(&self, open: usize) -> Option<usize> {
        let angle = self.word(open) == b"<";
        let mut depth = 0usize;
        for at in open..self.tokens.len() {
            match self.word(at) {
                b"<" if angle => depth += 1,
                b">" if angle => depth -= 1,
                b"(" | b"[" | b"{" if !angle => depth += 1,
                b")" | b"]" | b"}" if !angle => depth -= 1,
                _ if angle => {
                    let listed = matches!(self.word(at), b"*" | b"&" | b"::" | b",");
                    if !listed && !matches!(self.kind(at), Some(Kind::Name | Kind::Number)) {
                        return None;
                    }
                }
                _ => {}
            }
            if depth == 0 {
                return Some(at + 1);
            }
        }
        None
    }

    fn span_of(&self, from: usize, to: usize) -> Span {
        let end = to.clamp(from + 1, self.tokens.len());
        Span::new(self.tokens[from].span.start, self.tokens[end - 1].span.end)
    }

    /// A name, pasted tokens taken together.
    fn name(&mut self) -> NameId {
        let from = self.at;
        self.at += 1;
        while self.word(self.at) == b"##" && matches!(self.kind(self.at + 1), Some(Kind::Name | Kind::Number))
        {
            self.at += 2;
        }
        if self.at == from + 1 {
            return self.l.intern_span(self.tokens[from].span);
        }
        let text: Vec<u8> = (from..self.at).flat_map(|at| self.word(at).iter().copied()).collect();
        self.l.intern(&String::from_utf8_lossy(&text))
    }
}

/// Statements.
impl Reader<'_, '_, '_> {
    /// Reads up to a bracket that was not opened here.
    fn statements(&mut self) -> Statements {
        let mut read = Statements { last: None, whole: true };
        let mut count = 0;
        while let Some(kind) = self.kind(self.at).filter(|kind| *kind != Kind::Close) {
            let from = self.at;
            count += 1;
            match kind {
                Kind::Open if self.is(b"{") => {
                    self.at += 1;
                    self.nested(|reader| Some(reader.statements()));
                    self.take(b"}");
                    read = Statements { last: None, whole: false };
                }
                Kind::Name if is_statement_word(self.word(from)) => {
                    self.at += 1;
                    match self.word(from) {
                        b"goto" => self.at += usize::from(self.kind(self.at) == Some(Kind::Name)),
                        b"for" if self.take(b"(") => {
                            self.nested(|reader| Some(reader.statements()));
                            self.take(b")");
                        }
                        _ => {}
                    }
                    read.whole = false;
                }
                Kind::Name if self.declaration() => read.whole = false,
                _ => {
                    read.last = self.expression();
                    read.whole &= count == 1 && self.at == self.tokens.len() || self.depth > 0;
                }
            }
            if self.take(b";") {
                read.whole &= self.depth > 0;
            }
            if self.at == from {
                self.at += 1;
                read.whole = false;
            }
        }
        read
    }

    fn nested<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        if self.depth >= DEEPEST {
            self.at = self.tokens.len();
            return None;
        }
        self.depth += 1;
        let found = read(self);
        self.depth -= 1;
        found
    }

    /// `T *name = value, other;`: whether there is one.
    fn declaration(&mut self) -> bool {
        let Some(shape) = self.type_at(self.at) else { return false };
        let named =
            self.is_name(shape.end) && matches!(self.word(shape.end + 1), b"=" | b";" | b"," | b"[" | b"(");
        if !named || shape.end == self.at {
            return false;
        }
        self.at = shape.end;
        loop {
            let mut pointers = shape.pointers;
            while matches!(self.word(self.at), b"*" | b"&") {
                pointers += 1;
                self.at += 1;
            }
            if !self.is_name(self.at) {
                return true;
            }
            let name = self.name();
            self.declared(&shape, pointers, name);
            if !self.take(b",") {
                return true;
            }
        }
    }

    fn declared(&mut self, shape: &TypeShape, mut pointers: usize, name: NameId) {
        while self.is(b"[") {
            pointers += 1;
            self.at = self.after_bracket(self.at).unwrap_or(self.tokens.len());
        }
        let made = self.is(b"(");
        let value = if made {
            self.at += 1;
            self.list(b")");
            None
        } else if self.take(b"=") {
            self.assignment()
        } else {
            None
        };
        let value = match value.filter(|_| shape.inferred) {
            Some(value) => value,
            None => {
                let ty = self.push_type(shape, pointers);
                let span = self.span_of(shape.first, shape.last + 1);
                let value = self.l.push_expr(span, ExprKind::Literal(LiteralKind::Null, NameId::EMPTY));
                self.l.push_expr(span, ExprKind::Cast { ty, value })
            }
        };
        self.locals.push(Local { name, value });
    }
}

/// Types.
impl Reader<'_, '_, '_> {
    /// What looks like a type at a token.
    fn type_at(&self, from: usize) -> Option<TypeShape> {
        let mut at = from;
        let mut shape =
            TypeShape { first: from, last: from, pointers: 0, end: from, sure: false, inferred: false };
        let mut named = false;
        loop {
            let word = self.word(at);
            if matches!(word, b"const" | b"volatile" | b"static" | b"register" | b"restrict" | b"__restrict")
            {
                shape.sure = true;
            } else if matches!(word, b"struct" | b"union" | b"enum" | b"class" | b"typename") && !named {
                shape.sure = true;
                at += 1;
                (shape.first, named) = (at, self.kind(at) == Some(Kind::Name));
            } else if matches!(word, b"auto" | b"__auto_type") && !named {
                (shape.first, named, shape.sure, shape.inferred) = (at, true, true, true);
            } else if matches!(word, b"typeof" | b"__typeof__" | b"__typeof" | b"decltype") && !named {
                (shape.first, named, shape.sure, shape.inferred) = (at, true, true, true);
                at = self.after_bracket(at + 1)? - 1;
            } else if is_type_keyword(word) {
                shape.first = if named { shape.first } else { at };
                (shape.last, named, shape.sure) = (at, true, true);
                at += 1;
                continue;
            } else if !named && self.is_name(at) {
                (shape.first, named) = (at, true);
                while self.word(at + 1) == b"::" && self.is_name(at + 2) {
                    at += 2;
                }
                shape.last = at;
                if self.word(at + 1) == b"<" {
                    at = self.after_bracket(at + 1)? - 1;
                }
                at += 1;
                continue;
            } else {
                break;
            }
            shape.last = if named { at } else { shape.last };
            at += 1;
        }
        while matches!(self.word(at), b"*" | b"&" | b"&&" | b"const" | b"restrict") && named {
            shape.pointers += usize::from(self.word(at) != b"const");
            at += 1;
        }
        shape.end = at;
        named.then_some(shape)
    }

    fn push_type(&mut self, shape: &TypeShape, pointers: usize) -> TypeId {
        let span = self.span_of(shape.first, shape.last + 1);
        let words = shape.first..=shape.last;
        let path: Vec<NameId> = if words.clone().all(|at| is_type_keyword(self.word(at))) {
            let text: Vec<&str> =
                words.map(|at| std::str::from_utf8(self.word(at)).unwrap_or_default()).collect();
            vec![self.l.intern(&text.join(" "))]
        } else {
            let names: Vec<Span> = words
                .filter(|at| self.kind(*at) == Some(Kind::Name))
                .map(|at| self.tokens[at].span)
                .collect();
            names.into_iter().map(|span| self.l.intern_span(span)).collect()
        };
        let path = self.l.name_list(&path);
        let mut ty = self.l.push_type_at(span, TypeKind::Named { path, args: ListId::default() });
        for _ in 0..pointers {
            ty = self.l.push_type_at(span, TypeKind::Of(TypeOp::Pointer, ty));
        }
        ty
    }

    /// `(T)` at the open bracket, where a value follows or nothing else can be meant.
    fn cast_type(&self) -> Option<TypeShape> {
        let shape = self.type_at(self.at + 1).filter(|shape| self.word(shape.end) == b")")?;
        let next = shape.end + 1;
        let value = match self.kind(next) {
            Some(Kind::Name) => !is_keyword(self.word(next)) || is_operand_word(self.word(next)),
            Some(Kind::Number | Kind::Text | Kind::Char) => true,
            Some(Kind::Open) => self.word(next) != b"[",
            Some(Kind::Other) => matches!(self.word(next), b"!" | b"~"),
            _ => false,
        };
        (shape.sure || shape.pointers > 0 || value).then_some(shape)
    }
}

/// Expressions.
impl Reader<'_, '_, '_> {
    /// Assignments between commas, as one expression.
    fn expression(&mut self) -> Option<ExprId> {
        let first = self.assignment();
        if !self.is(b",") {
            return first;
        }
        let mut list: Vec<ExprId> = first.into_iter().collect();
        while self.take(b",") {
            list.extend(self.assignment());
        }
        self.group(list)
    }

    fn group(&mut self, list: Vec<ExprId>) -> Option<ExprId> {
        match list.as_slice() {
            [] => None,
            [one] => Some(*one),
            [first, .., last] => {
                let (start, end) = (self.l.expr_at(*first).span.start, self.l.expr_at(*last).span.end);
                let list = self.l.expr_list(&list);
                Some(self.l.push_expr(Span::new(start, end.max(start)), ExprKind::Group(list)))
            }
        }
    }

    /// What stands between brackets, by commas; the closing one is taken.
    fn list(&mut self, close: &[u8]) -> Vec<ExprId> {
        let mut values = vec![];
        let found = self.nested(|reader| {
            while reader.kind(reader.at).is_some_and(|kind| kind != Kind::Close) {
                let from = reader.at;
                let mut parts: Vec<ExprId> = reader.assignment().into_iter().collect();
                while reader.at > from && reader.kind(reader.at).is_some_and(is_part) {
                    let next = reader.at;
                    parts.extend(reader.assignment());
                    reader.at += usize::from(reader.at == next);
                }
                values.extend(reader.group(parts));
                if !reader.take(b",") && reader.at == from {
                    reader.at += 1;
                }
            }
            Some(())
        });
        if found.is_some() && !self.take(close) && self.kind(self.at) == Some(Kind::Close) {
            self.at += 1;
        }
        values
    }

    /// The value of an assignment is what is assigned.
    fn assignment(&mut self) -> Option<ExprId> {
        let left = self.choice()?;
        let usage = match self.kind(self.at) {
            Some(Kind::Assign) => Use::Write,
            Some(Kind::Update) if self.word(self.at).ends_with(b"=") => Use::ReadWrite,
            _ => return Some(left),
        };
        self.at += 1;
        self.set_usage(left, usage);
        let right = self.nested(Self::assignment);
        if usage == Use::Write { right.or(Some(left)) } else { Some(left) }
    }

    fn choice(&mut self) -> Option<ExprId> {
        let condition = self.binary()?;
        if !self.take(b"?") {
            return Some(condition);
        }
        let first = if self.is(b":") { Some(condition) } else { self.nested(Self::expression) };
        self.take(b":");
        let second = self.nested(Self::assignment);
        let list: Vec<ExprId> = first.into_iter().chain(second).collect();
        let span = self.l.expr_at(condition).span;
        let list = self.l.expr_list(&list);
        Some(self.l.push_expr(span, ExprKind::Choice(list)))
    }

    /// Operators with two operands; which binds tighter makes no difference to what is named.
    fn binary(&mut self) -> Option<ExprId> {
        self.operation(1)
    }

    /// Operands joined by operators that bind at least so tightly.
    fn operation(&mut self, least: u8) -> Option<ExprId> {
        let mut left = self.unary()?;
        while self.kind(self.at) == Some(Kind::Other) {
            let shifts = self.is(b">") && self.word(self.at + 1) == b">";
            let tightness = if shifts { tightness(b">>") } else { tightness(self.word(self.at)) };
            let Some(tightness) = tightness.filter(|tightness| *tightness >= least) else { break };
            let op = if shifts { self.l.intern(">>") } else { self.l.intern_span(self.tokens[self.at].span) };
            self.at += 1 + usize::from(shifts);
            let Some(right) = self.operation(tightness + 1) else { break };
            let span = self.l.expr_at(left).span;
            left = self.l.push_expr(span, ExprKind::Binary { op, left, right });
        }
        Some(left)
    }

    fn unary(&mut self) -> Option<ExprId> {
        let from = self.at;
        let op = match self.word(from) {
            b"*" => WrapOp::Deref,
            b"&" => WrapOp::AddressOf,
            b"-" | b"+" | b"!" | b"~" => WrapOp::Other,
            b"++" | b"--" => {
                self.at += 1;
                let operand = self.nested(Self::unary)?;
                self.set_usage(operand, Use::ReadWrite);
                return Some(operand);
            }
            b"sizeof" | b"alignof" | b"_Alignof" | b"__alignof__" => return self.size(),
            b"throw" | b"delete" | b"co_await" | b"return" => {
                self.at += 1;
                return self.nested(Self::unary);
            }
            b"(" => {
                if let Some(shape) = self.cast_type() {
                    return self.cast(&shape);
                }
                return self.postfix();
            }
            _ => return self.postfix(),
        };
        self.at += 1;
        let operand = self.nested(Self::unary)?;
        Some(self.l.push_expr(self.tokens[from].span, ExprKind::Wrap(op, operand)))
    }

    fn size(&mut self) -> Option<ExprId> {
        let from = self.at;
        self.at += 1;
        let span = self.tokens[from].span;
        if self.is(b"(")
            && let Some(shape) = self.type_at(self.at + 1).filter(|shape| self.word(shape.end) == b")")
            && (shape.sure || shape.pointers > 0)
        {
            let ty = self.push_type(&shape, shape.pointers);
            self.at = shape.end + 1;
            let inner = self.l.push_expr(span, ExprKind::Type(ty));
            return Some(self.l.push_expr(span, ExprKind::Wrap(WrapOp::TypeOf, inner)));
        }
        let inner = self.nested(Self::unary)?;
        Some(self.l.push_expr(span, ExprKind::Wrap(WrapOp::TypeOf, inner)))
    }

    fn cast(&mut self, shape: &TypeShape) -> Option<ExprId> {
        let span = self.span_of(self.at, shape.end + 1);
        self.at = shape.end + 1;
        let value = match self.kind(self.at) {
            Some(Kind::Close | Kind::Comma) | None => None,
            _ => self.nested(Self::unary),
        };
        let ty = self.push_type(shape, shape.pointers);
        Some(self.l.push_expr(
            span,
            match value {
                Some(value) => ExprKind::Cast { ty, value },
                None => ExprKind::Type(ty),
            },
        ))
    }

    fn postfix(&mut self) -> Option<ExprId> {
        let from = self.at;
        let mut base = self.primary()?;
        loop {
            let whole = |reader: &Self| reader.span_of(from, reader.at);
            match self.word(self.at) {
                b"(" if self.asks => {
                    self.at += 1;
                    self.list(b")");
                }
                b"(" => {
                    self.set_usage(base, Use::Call);
                    self.at += 1;
                    let args: Vec<Argument> = self
                        .list(b")")
                        .into_iter()
                        .map(|value| Argument { name: NameId::EMPTY, value })
                        .collect();
                    let args = self.l.argument_list(&args);
                    let kind = ExprKind::Call { callee: base, args, type_args: ListId::default() };
                    base = self.l.push_expr(whole(self), kind);
                }
                b"[" => {
                    self.at += 1;
                    let index = self.list(b"]").into_iter().next();
                    base = self.l.push_expr(whole(self), ExprKind::Index { base, index, usage: Use::Read });
                }
                b"." | b"->" | b"::" if self.kind(self.at + 1) == Some(Kind::Name) => {
                    self.at += 1;
                    let name_span = self.tokens[self.at].span;
                    let name = self.name();
                    let kind = ExprKind::Member { base, name, name_span, usage: Use::Read };
                    base = self.l.push_expr(whole(self), kind);
                }
                b"++" | b"--" => {
                    self.at += 1;
                    self.set_usage(base, Use::ReadWrite);
                }
                b"<" if !self.asks && self.names_template() => {
                    self.at = self.after_bracket(self.at).unwrap_or(self.tokens.len());
                }
                _ => return Some(base),
            }
        }
    }

    /// Whether `<` begins arguments of a template that is called or named into.
    fn names_template(&self) -> bool {
        self.l.language.id().as_str() == "cpp"
            && self.after_bracket(self.at).is_some_and(|after| matches!(self.word(after), b"(" | b"::"))
    }

    fn primary(&mut self) -> Option<ExprId> {
        let span = self.tokens.get(self.at)?.span;
        match self.kind(self.at)? {
            Kind::Name => self.primary_name(span),
            Kind::Number => {
                let kept = span.len() <= LONGEST_NUMBER;
                let text = if kept { self.l.intern_span(span) } else { NameId::EMPTY };
                self.at += 1;
                let float = !span.bytes(self.l.text).starts_with(b"0x")
                    && span.bytes(self.l.text).iter().any(|byte| matches!(byte, b'.' | b'e' | b'E'));
                let kind = if float { LiteralKind::Float } else { LiteralKind::Integer };
                Some(self.l.push_expr(span, ExprKind::Literal(kind, text)))
            }
            Kind::Text => Some(self.literal(span, LiteralKind::String)),
            Kind::Char => Some(self.literal(span, LiteralKind::Char)),
            Kind::Paste => {
                let text = self.is(b"#");
                self.at += 1;
                if !text {
                    return self.nested(Self::primary);
                }
                Some(self.literal(span, LiteralKind::String))
            }
            Kind::Open => self.bracket(),
            Kind::Member if self.is(b"::") => {
                self.at += 1;
                self.nested(Self::primary)
            }
            Kind::Member if self.is(b".") => {
                // `.member = value`
                self.at += 2;
                self.take(b"=");
                self.nested(Self::assignment)
            }
            _ => None,
        }
    }

    fn literal(&mut self, span: Span, kind: LiteralKind) -> ExprId {
        self.at += 1;
        self.l.push_expr(span, ExprKind::Literal(kind, NameId::EMPTY))
    }

    fn bracket(&mut self) -> Option<ExprId> {
        let round = self.is(b"(");
        let close: &[u8] = match self.word(self.at) {
            b"(" => b")",
            b"[" => b"]",
            _ => b"}",
        };
        self.at += 1;
        if round && self.take(b"{") {
            let read = self.nested(|reader| Some(reader.statements()));
            self.take(b"}");
            self.take(b")");
            return read.and_then(|read| read.last);
        }
        let list = self.list(close);
        self.group(list)
    }

    fn primary_name(&mut self, span: Span) -> Option<ExprId> {
        let word = self.word(self.at);
        match word {
            b"this" => {
                self.at += 1;
                return Some(self.l.push_expr(span, ExprKind::This));
            }
            b"defined" => return self.defined(span),
            b"true" | b"false" => return Some(self.literal(span, LiteralKind::Boolean)),
            b"nullptr" | b"NULL" => return Some(self.literal(span, LiteralKind::Null)),
            b"static_cast" | b"dynamic_cast" | b"const_cast" | b"reinterpret_cast" => {
                return self.named_cast();
            }
            b"new" => return self.creation(),
            _ => {}
        }
        if is_keyword(word)
            && (is_type_keyword(word) || matches!(word, b"struct" | b"union" | b"enum" | b"const"))
        {
            let shape = self.type_at(self.at)?;
            let ty = self.push_type(&shape, shape.pointers);
            self.at = shape.end;
            if self.take(b"(") {
                let list = self.list(b")");
                let value = self.group(list)?;
                return Some(self.l.push_expr(span, ExprKind::Cast { ty, value }));
            }
            return Some(self.l.push_expr(span, ExprKind::Type(ty)));
        }
        if is_keyword(word) {
            return None;
        }
        let name = self.name();
        if let Some(local) = self.locals.iter().rev().find(|local| local.name == name) {
            return Some(local.value);
        }
        Some(self.l.push_expr(span, ExprKind::Name { name, usage: Use::Read }))
    }

    /// `defined NAME`, `defined(NAME)`
    fn defined(&mut self, span: Span) -> Option<ExprId> {
        self.at += 1;
        let open = self.take(b"(");
        let name_span = self.tokens.get(self.at).filter(|token| token.kind == Kind::Name)?.span;
        let name = self.name();
        if open {
            self.take(b")");
        }
        let inner = self.l.push_expr(name_span, ExprKind::Name { name, usage: Use::Read });
        Some(self.l.push_expr(span, ExprKind::Wrap(WrapOp::TypeOf, inner)))
    }

    /// `static_cast<T>(value)`
    fn named_cast(&mut self) -> Option<ExprId> {
        let span = self.tokens[self.at].span;
        let shape = self.type_at(self.at + 2).filter(|shape| self.word(shape.end) == b">");
        self.at = self.after_bracket(self.at + 1).unwrap_or(self.at + 1);
        self.take(b"(");
        let list = self.list(b")");
        let value = self.group(list)?;
        let Some(shape) = shape else { return Some(value) };
        let ty = self.push_type(&shape, shape.pointers);
        Some(self.l.push_expr(span, ExprKind::Cast { ty, value }))
    }

    /// `new T(arguments)`
    fn creation(&mut self) -> Option<ExprId> {
        let span = self.tokens[self.at].span;
        self.at += 1;
        let shape = self.type_at(self.at)?;
        let ty = self.push_type(&shape, 0);
        self.at = shape.end;
        let values = if self.take(b"(") { self.list(b")") } else { vec![] };
        let args: Vec<Argument> =
            values.into_iter().map(|value| Argument { name: NameId::EMPTY, value }).collect();
        let args = self.l.argument_list(&args);
        Some(self.l.push_expr(span, ExprKind::New { ty, args }))
    }

    /// Says what is done with the place that an expression names.
    fn set_usage(&mut self, id: ExprId, usage: Use) {
        let kind = match self.l.expr_at(id).kind {
            ExprKind::Name { name, .. } => ExprKind::Name { name, usage },
            ExprKind::Member { base, name, name_span, .. } => {
                ExprKind::Member { base, name, name_span, usage }
            }
            _ => return,
        };
        self.l.change_expr(id, kind);
    }
}

/// Whether a token may go on with an argument that another expression begins: adjacent texts.
fn is_part(kind: Kind) -> bool {
    !matches!(kind, Kind::Comma | Kind::Close)
}

/// How tightly an operator between two operands binds, from 1.
fn tightness(word: &[u8]) -> Option<u8> {
    Some(match word {
        b"||" => 1,
        b"&&" => 2,
        b"|" => 3,
        b"^" => 4,
        b"&" => 5,
        b"==" | b"!=" => 6,
        b"<" | b">" | b"<=" | b">=" => 7,
        b"<<" | b">>" => 8,
        b"+" | b"-" => 9,
        b"*" | b"/" | b"%" => 10,
        _ => return None,
    })
}

fn is_type_keyword(word: &[u8]) -> bool {
    matches!(
        word,
        b"unsigned"
            | b"signed"
            | b"int"
            | b"char"
            | b"short"
            | b"long"
            | b"float"
            | b"double"
            | b"void"
            | b"bool"
            | b"_Bool"
    )
}

/// Keywords that begin a value.
fn is_operand_word(word: &[u8]) -> bool {
    matches!(
        word,
        b"sizeof" | b"alignof" | b"this" | b"new" | b"static_cast" | b"reinterpret_cast" | b"const_cast"
    )
}

fn is_statement_word(word: &[u8]) -> bool {
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
            | b"catch"
            | b"try"
            | b"extern"
            | b"typedef"
    )
}

/// Words that are no names, though brackets may follow.
fn is_keyword(word: &[u8]) -> bool {
    is_type_keyword(word)
        || is_statement_word(word)
        || is_operand_word(word)
        || matches!(
            word,
            b"typeof"
                | b"__typeof__"
                | b"__typeof"
                | b"decltype"
                | b"auto"
                | b"__auto_type"
                | b"struct"
                | b"union"
                | b"enum"
                | b"class"
                | b"template"
                | b"typename"
                | b"const"
                | b"static"
                | b"register"
                | b"inline"
                | b"volatile"
                | b"restrict"
                | b"delete"
                | b"throw"
                | b"dynamic_cast"
                | b"operator"
                | b"__attribute__"
                | b"__asm__"
                | b"asm"
                | b"defined"
                | b"_Alignof"
                | b"__alignof__"
                | b"co_await"
                | b"true"
                | b"false"
                | b"nullptr"
                | b"__extension__"
                | b"_Pragma"
        )
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
        [byte, ..] if byte.is_ascii_digit() => (number(rest), Some(Kind::Number)),
        [byte, ..] if is_word(byte) => (word(), Some(Kind::Name)),
        [b'(' | b'[' | b'{', ..] => (1, Some(Kind::Open)),
        [b')' | b']' | b'}', ..] => (1, Some(Kind::Close)),
        [b',', ..] => (1, Some(Kind::Comma)),
        [b'.', b'.', b'.', ..] => (3, Some(Kind::Other)),
        [b'-', b'>', ..] | [b':', b':', ..] => (2, Some(Kind::Member)),
        [b'.', ..] => (1, Some(Kind::Member)),
        [b'#', b'#', ..] => (2, Some(Kind::Paste)),
        [b'#', ..] => (1, Some(Kind::Paste)),
        [b'<', b'<', b'=', ..] | [b'>', b'>', b'=', ..] => (3, Some(Kind::Update)),
        [b'=' | b'!' | b'<' | b'>', b'=', ..] => (2, Some(Kind::Other)),
        [b'<', b'<', ..] | [b'&', b'&', ..] | [b'|', b'|', ..] => (2, Some(Kind::Other)),
        [b'+', b'+', ..] | [b'-', b'-', ..] => (2, Some(Kind::Update)),
        [b'+' | b'-' | b'*' | b'/' | b'%' | b'&' | b'|' | b'^', b'=', ..] => (2, Some(Kind::Update)),
        [b'=', ..] => (1, Some(Kind::Assign)),
        _ => (1, Some(Kind::Other)),
    }
}

/// Length of a number; the sign of an exponent belongs to it.
fn number(rest: &[u8]) -> usize {
    let part = |at: &usize| match rest[*at] {
        b'+' | b'-' => matches!(rest[*at - 1], b'e' | b'E' | b'p' | b'P') && !rest.starts_with(b"0x"),
        byte => byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.'),
    };
    (1..rest.len()).find(|at| !part(at)).unwrap_or(rest.len())
}

fn quoted(rest: &[u8], quote: u8) -> usize {
    let mut at = 1;
    while at < rest.len() && rest[at] != quote {
        at += if rest[at] == b'\\' { 2 } else { 1 };
    }
    at + 1
}
