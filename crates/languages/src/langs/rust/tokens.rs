//! Token trees: what stands in macro invocations, macro rules and attributes.
//!
//! The grammar gives tokens only, as the macro alone knows what they mean. Still, what a macro is given is nearly always
//! expressions, and calls among them matter as much as others. So names, members, calls, indices and struct literals are
//! recognised by their shape. Constructs of control flow are not: no tool counts those inside macros.

use super::kinds::*;
use super::{closures, expressions, patterns, types};
use crate::field;
use crate::lower::Lowering;
use crate::tree::NodeId;
use pellucid_model::{
    Argument, Construct, DefId, EventFlags, ExprId, ExprKind, ListId, LiteralKind, NameId, ScopeId, Span,
    TypeKind, Use, WrapOp,
};

pub(super) fn enter_invocation(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(name) = l.child(n, field::MACRO) {
        l.mark_event(name, Construct::Call, EventFlags::NONE);
        l.claim(name);
    }
    if let Some(tree) = l.child_of_kind(n, TOKEN_TREE) {
        l.claim(tree);
    }
}

/// `m!(...)` is a call of a name that ends with `!`.
pub(super) fn leave_invocation(l: &mut Lowering<'_>, n: NodeId) {
    let (Some(path), Some(tree)) = (l.child(n, field::MACRO), l.child_of_kind(n, TOKEN_TREE)) else { return };
    let Some(bang) = l.child_of_kind(n, T_BANG) else { return };
    let callee = macro_name(l, path, bang);
    let mode = arguments_mode(l, l.child(path, field::NAME).unwrap_or(path));
    let args = read(l, tree, mode);
    l.set_expr(n, ExprKind::Call { callee, args, type_args: ListId::default() });
}

/// The path of a macro as a chain of members, the last one with its `!`.
fn macro_name(l: &mut Lowering<'_>, path: NodeId, bang: NodeId) -> ExprId {
    let segments: Vec<NodeId> = leaves(l, path).filter(|at| is_name(l.kind(*at))).collect();
    let end = l.span(bang).end;
    let Some((last, before)) = segments.split_last() else {
        return named(l, None, NameId::EMPTY, l.span(path), Use::Call);
    };
    let base = before.first().map(|first| {
        let names: Vec<NameId> = before.iter().map(|segment| l.name(*segment)).collect();
        let span = Span::new(l.span(*first).start, l.span(before[before.len() - 1]).end);
        let path = l.name_list(&names);
        let ty = l.push_type_at(span, TypeKind::Named { path, args: ListId::default() });
        l.push_expr(span, ExprKind::Type(ty))
    });
    let span = Span::new(l.span(*last).start, end);
    let name = bang_name(l, span);
    named(l, base, name, span, Use::Call)
}

/// `name!`, without what may stand between the two.
fn bang_name(l: &mut Lowering<'_>, span: Span) -> NameId {
    let bytes = span.bytes(l.text);
    if !bytes.iter().any(u8::is_ascii_whitespace) {
        return l.intern_span(span);
    }
    let text: String = String::from_utf8_lossy(bytes).split_whitespace().collect();
    l.intern(&text)
}

/// A name, or a member of `base`.
fn named(l: &mut Lowering<'_>, base: Option<ExprId>, name: NameId, name_span: Span, usage: Use) -> ExprId {
    match base {
        None => l.push_expr(name_span, ExprKind::Name { name, usage }),
        Some(base) => {
            let span = Span::new(l.expr_at(base).span.start, name_span.end);
            l.push_expr(span, ExprKind::Member { base, name, name_span, usage })
        }
    }
}

fn leaves<'l>(l: &'l Lowering<'_>, n: NodeId) -> impl Iterator<Item = NodeId> + use<'l> {
    (n.0..l.node(n).next).map(NodeId).filter(|at| l.tree.is_leaf(*at))
}

/// How the macro called `name` takes its arguments.
fn arguments_mode(l: &Lowering<'_>, name: NodeId) -> Mode {
    match l.bytes(name) {
        b"matches" | b"assert_matches" | b"debug_assert_matches" => Mode::Matches,
        _ => Mode::Code,
    }
}

/// `(pattern) => { body }` of a macro: what the body names.
pub(super) fn enter_rule(l: &mut Lowering<'_>, n: NodeId) {
    for part in l.named_children(n) {
        l.claim(part);
    }
}

pub(super) fn leave_rule(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(body) = l.child(n, field::RIGHT) {
        read(l, body, Mode::Code);
    }
}

pub(super) fn enter_attribute(l: &mut Lowering<'_>, n: NodeId) {
    let name = l.named_children(n).next();
    for part in name.into_iter().chain(l.child(n, field::ARGUMENTS)) {
        l.claim(part);
    }
}

/// An attribute with arguments or a value is a call of its name.
pub(super) fn leave_attribute(l: &mut Lowering<'_>, n: NodeId) {
    let Some(path) = l.first_named(n) else { return };
    let value = l.child(n, field::VALUE);
    let tree = l.child(n, field::ARGUMENTS);
    if value.is_none() && tree.is_none() {
        return;
    }
    let segments = types::segments(l, path);
    let ty = l.named_type(path, &segments, &[]);
    let callee = l.push_expr(l.span(path), ExprKind::Type(ty));
    let args = match tree {
        Some(tree) if l.bytes(path) == b"derive" => read(l, tree, Mode::Code),
        Some(tree) => read(l, tree, Mode::Meta),
        None => {
            let args = l.positional(value);
            l.argument_list(&args)
        }
    };
    l.set_expr(n, ExprKind::Call { callee, args, type_args: ListId::default() });
}

/// The name of the attribute that `item` holds.
pub(super) fn attribute_name(l: &mut Lowering<'_>, item: NodeId) -> NameId {
    let path = l.child_of_kind(item, ATTRIBUTE).and_then(|attribute| l.first_named(attribute));
    path.map_or(NameId::EMPTY, |path| l.name(path))
}

/// Trees within which closures are told: each looks for its end.
const DEEPEST: usize = 128;

/// How the names of a token tree are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mode {
    /// As expressions.
    Code,
    /// As expressions, and after the first comma as patterns: `matches!`.
    Matches,
    /// As patterns: variants and constants are read, variables bound, nothing is called.
    Pattern,
    /// As words and keys, with expressions after `=`: attributes.
    Meta,
}

/// What an inner token tree is to what stands before it.
#[derive(Debug, Clone, Copy)]
enum Role {
    /// Nothing: it stands for itself.
    Alone,
    /// Arguments of a call of this expression.
    Arguments(ExprId),
    /// An index into this expression.
    Index(ExprId),
    /// Fields of a struct literal, whose path is this expression.
    Fields(ExprId),
    /// The parts of a pattern.
    Pattern,
    /// The body of a closure.
    Body(Closure),
}

/// A closure that is being read, and what was open before it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Closure {
    pub(super) definition: DefId,
    pub(super) scope: ScopeId,
    pub(super) outer: Option<DefId>,
}

/// An open token tree.
struct Frame {
    tree: NodeId,
    end: u32,
    role: Role,
    /// How its arguments begin.
    base_mode: Mode,
    /// How names are read here.
    mode: Mode,
    /// What the tokens so far amount to, as long as it may go on with `.`, `(` and the like.
    primary: Option<ExprId>,
    /// What stands before a `.` or `::`.
    base: Option<ExprId>,
    /// What the next inner tree is.
    next: Role,
    /// How the next inner tree is read, where that is not as this one.
    next_mode: Option<Mode>,
    /// Key of the current argument.
    key: NameId,
    /// First expression of the current argument, in [`Reader::exprs`].
    exprs: usize,
    /// First argument of this tree, in [`Reader::args`].
    args: usize,
    /// A keyword stood here after which a brace opens a body.
    header: bool,
    /// A keyword stood here after which a name is defined, not used.
    defines: bool,
    /// Nodes before this one are done with: type arguments.
    skip: u32,
    /// What `let` defines, until its value is read.
    binding: Option<DefId>,
}

#[derive(Default)]
struct Reader {
    /// The node that is read next.
    at: u32,
    frames: Vec<Frame>,
    exprs: Vec<ExprId>,
    args: Vec<Argument>,
}

/// Reads the tokens of `tree`; returns its parts between commas.
fn read(l: &mut Lowering<'_>, tree: NodeId, mode: Mode) -> ListId {
    let mut reader = Reader::default();
    reader.open(l, tree, mode, Role::Alone);
    let end = l.node(tree).next;
    reader.at = tree.0 + 1;
    while reader.at < end {
        while reader.frames.len() > 1 && reader.frames.last().is_some_and(|frame| frame.end <= reader.at) {
            reader.close(l);
        }
        let n = NodeId(reader.at);
        let node = l.node(n);
        let inner = matches!(node.kind, TOKEN_TREE | TOKEN_REPETITION);
        reader.at = if inner { reader.at + 1 } else { node.next };
        match inner {
            true => reader.inner(l, n),
            false if !node.is_extra() => reader.token(l, n),
            false => {}
        }
    }
    while reader.frames.len() > 1 {
        reader.close(l);
    }
    reader.end_argument(l);
    l.argument_list(&reader.args)
}

fn is_name(kind: u16) -> bool {
    matches!(kind, IDENTIFIER | SELF | SUPER | CRATE | METAVARIABLE | PRIMITIVE_TYPE)
}

/// The token after `n` in its tree, comments aside.
pub(super) fn next_token(l: &Lowering<'_>, n: NodeId) -> Option<NodeId> {
    let mut next = l.tree.next_sibling(n);
    while let Some(comment) = next.filter(|next| l.node(*next).is_extra()) {
        next = l.tree.next_sibling(comment);
    }
    next
}

/// The bracket that a token tree begins with.
pub(super) fn bracket(l: &Lowering<'_>, tree: NodeId) -> u16 {
    l.children(tree).map(|token| l.kind(token)).find(|kind| *kind != T_DOLLAR).unwrap_or(T_LPAREN)
}

/// The token after the `::<...>` that follows `n`, if one does.
fn after_type_arguments(l: &Lowering<'_>, n: NodeId) -> Option<NodeId> {
    let colons = next_token(l, n).filter(|token| l.kind(*token) == T_COLON_COLON)?;
    let mut at = next_token(l, colons).filter(|token| l.kind(*token) == T_LT)?;
    let mut depth = 1i32;
    while depth > 0 {
        at = next_token(l, at)?;
        depth += match l.kind(at) {
            T_LT => 1,
            T_LT_LT => 2,
            T_GT => -1,
            T_GT_GT => -2,
            T_SEMI => return None,
            _ => 0,
        };
    }
    next_token(l, at)
}

/// Words that the grammar shows as identifiers in token trees.
fn is_keyword(bytes: &[u8]) -> bool {
    matches!(bytes, b"in" | b"else" | b"ref" | b"move" | b"dyn" | b"extern" | b"yield" | b"try")
}

impl Reader {
    fn open(&mut self, l: &Lowering<'_>, tree: NodeId, mode: Mode, role: Role) {
        self.frames.push(Frame {
            tree,
            end: l.node(tree).next,
            role,
            base_mode: mode,
            mode: if mode == Mode::Matches { Mode::Code } else { mode },
            primary: None,
            base: None,
            next: Role::Alone,
            next_mode: None,
            key: NameId::EMPTY,
            exprs: self.exprs.len(),
            args: self.args.len(),
            header: false,
            defines: false,
            skip: 0,
            binding: None,
        });
    }

    /// An inner token tree begins.
    fn inner(&mut self, l: &mut Lowering<'_>, tree: NodeId) {
        let bracket = bracket(l, tree);
        let Some(frame) = self.frames.last_mut() else { return };
        let mut role = std::mem::replace(&mut frame.next, Role::Alone);
        if let (Role::Alone, T_LBRACK, Some(base), Mode::Code) = (role, bracket, frame.primary, frame.mode) {
            role = Role::Index(base);
        }
        let is_body = bracket == T_LBRACE && std::mem::take(&mut frame.header);
        if is_body {
            frame.mode = frame.base_mode;
        }
        let mode = match (role, frame.next_mode.take()) {
            (Role::Pattern, _) => Mode::Pattern,
            (_, given) => given.unwrap_or(frame.mode),
        };
        match role {
            Role::Alone => self.flush(),
            _ => frame.primary = None,
        }
        self.open(l, tree, mode, role);
    }

    /// The innermost tree is over: its value goes to the tree around it.
    fn close(&mut self, l: &mut Lowering<'_>) {
        self.end_argument(l);
        let Some(frame) = self.frames.pop() else { return };
        let args = &self.args[frame.args..];
        let end = l.span(frame.tree).end;
        let from = |l: &Lowering<'_>, expr: ExprId| Span::new(l.expr_at(expr).span.start, end);
        let value = match frame.role {
            Role::Arguments(callee) => {
                let (args, span) = (l.argument_list(args), from(l, callee));
                Some(l.push_expr(span, ExprKind::Call { callee, args, type_args: ListId::default() }))
            }
            Role::Index(base) => {
                let (index, span) = (args.first().map(|argument| argument.value), from(l, base));
                Some(l.push_expr(span, ExprKind::Index { base, index, usage: Use::Read }))
            }
            Role::Fields(path) => {
                let (args, span) = (l.argument_list(args), from(l, path));
                let ty = l.push_type_at(l.expr_at(path).span, TypeKind::TypeOf(path));
                Some(l.push_expr(span, ExprKind::New { ty, args }))
            }
            Role::Alone => alone(l, frame.tree, args),
            Role::Pattern => None,
            Role::Body(closure) => Some(closures::finish(l, closure, args)),
        };
        self.args.truncate(frame.args);
        if let Some(around) = self.frames.last_mut() {
            around.primary = value;
        }
    }

    /// What might have gone on does not: it is one of the expressions of the current argument.
    fn flush(&mut self) {
        let Some(frame) = self.frames.last_mut() else { return };
        frame.base = None;
        self.exprs.extend(frame.primary.take());
    }

    /// The current argument is over: its one expression, or a group of several.
    fn end_argument(&mut self, l: &mut Lowering<'_>) {
        self.flush();
        let Some(frame) = self.frames.last_mut() else { return };
        let name = std::mem::replace(&mut frame.key, NameId::EMPTY);
        let value = match &self.exprs[frame.exprs..] {
            [] => None,
            [one] => Some(*one),
            several @ [first, .., last] => {
                let span = Span::new(l.expr_at(*first).span.start, l.expr_at(*last).span.end);
                let list = l.expr_list(several);
                Some(l.push_expr(span, ExprKind::Group(list)))
            }
        };
        if let (Some(binding), Some(value)) = (frame.binding.take(), value) {
            l.definition_mut(binding).value = Some(value);
        }
        self.exprs.truncate(frame.exprs);
        self.args.extend(value.map(|value| Argument { name, value }));
    }

    fn separator(&mut self, l: &mut Lowering<'_>) {
        self.end_argument(l);
        let Some(frame) = self.frames.last_mut() else { return };
        if frame.base_mode == Mode::Matches {
            frame.base_mode = Mode::Pattern;
        }
        frame.mode = frame.base_mode;
        frame.header = false;
        frame.defines = false;
    }

    fn token(&mut self, l: &mut Lowering<'_>, n: NodeId) {
        let begins = self.begins_argument();
        let Some(frame) = self.frames.last_mut().filter(|frame| frame.skip <= n.0) else { return };
        let code = frame.mode == Mode::Code;
        if begins && code && matches!(l.kind(n), T_PIPE | T_PIPE_PIPE) && self.closure(l, n) {
            return;
        }
        let Some(frame) = self.frames.last_mut() else { return };
        match l.kind(n) {
            kind if is_name(kind) => self.name(l, n),
            STRING_LITERAL | RAW_STRING_LITERAL | CHAR_LITERAL | INTEGER_LITERAL | FLOAT_LITERAL
            | BOOLEAN_LITERAL => self.literal(l, n),
            T_DOT => frame.base = frame.primary.take(),
            T_COLON_COLON => {
                frame.base = frame.primary.take();
                if let Some(base) = frame.base {
                    as_type(l, base);
                }
            }
            T_QUESTION => frame.primary = frame.primary.map(|inner| wrap(l, n, WrapOp::Unwrap, inner)),
            KW_AWAIT => {
                let inner = frame.base.take();
                frame.primary = inner.map(|inner| wrap(l, n, WrapOp::Await, inner));
            }
            T_BANG if matches!(frame.next, Role::Arguments(_)) => {}
            T_COMMA | T_SEMI | T_EQ_GT => self.separator(l),
            T_EQ => self.switch(Mode::Code),
            T_PIPE if begins || frame.mode == Mode::Pattern && frame.base_mode == Mode::Code => {
                // Parameters of a closure.
                let mode = if begins { Mode::Pattern } else { Mode::Code };
                self.switch(mode);
            }
            kind => {
                frame.defines = matches!(
                    kind,
                    KW_FN
                        | KW_STRUCT
                        | KW_ENUM
                        | KW_UNION
                        | KW_TRAIT
                        | KW_MOD
                        | KW_TYPE
                        | KW_CONST
                        | KW_STATIC
                );
                frame.header |= frame.defines
                    || matches!(kind, KW_IF | KW_MATCH | KW_WHILE | KW_FOR | KW_IMPL | KW_LOOP | KW_UNSAFE);
                if kind == KW_LET {
                    frame.binding = closures::let_binding(l, n);
                }
                match kind {
                    KW_LET | KW_FOR => self.switch(Mode::Pattern),
                    KW_IF => self.switch(Mode::Code),
                    _ => self.flush(),
                }
            }
        }
    }

    /// A closure begins, if its parameters end somewhere: its body is read as a tree of its own.
    fn closure(&mut self, l: &mut Lowering<'_>, n: NodeId) -> bool {
        let Some(frame) = self.frames.last().filter(|_| self.frames.len() < DEEPEST) else { return false };
        let (tree, limit) = (frame.tree, frame.end);
        let Some((closure, start, end)) = closures::begin(l, n, limit) else { return false };
        self.open(l, tree, Mode::Code, Role::Body(closure));
        if let Some(frame) = self.frames.last_mut() {
            frame.end = end;
        }
        self.at = start;
        true
    }

    /// Whether no expression of the current argument has been seen.
    fn begins_argument(&self) -> bool {
        self.frames.last().is_some_and(|frame| frame.primary.is_none() && frame.exprs == self.exprs.len())
    }

    /// From here on names are read otherwise.
    fn switch(&mut self, mode: Mode) {
        self.flush();
        if let Some(frame) = self.frames.last_mut() {
            frame.mode = mode;
        }
    }

    fn name(&mut self, l: &mut Lowering<'_>, n: NodeId) {
        let begins = self.begins_argument();
        if l.kind(n) == IDENTIFIER && is_keyword(l.bytes(n)) {
            return self.switch_at_keyword(l, n);
        }
        let Some(frame) = self.frames.last_mut() else { return };
        if std::mem::take(&mut frame.defines) {
            return;
        }
        if frame.base.is_none() {
            // Two names in a row are no member.
            self.exprs.extend(frame.primary.take());
        }
        let next = next_token(l, n);
        let next_kind = next.map_or(crate::tree::ERROR, |next| l.kind(next));
        match frame.mode {
            Mode::Meta => frame.word(l, n, next_kind),
            Mode::Pattern => frame.pattern_name(l, n, next_kind),
            _ if begins && frame.base.is_none() && matches!(next_kind, T_EQ | T_COLON) => {
                frame.key = l.name(n)
            }
            _ => frame.code_name(l, n),
        }
    }

    fn switch_at_keyword(&mut self, l: &Lowering<'_>, n: NodeId) {
        let Some(frame) = self.frames.last() else { return };
        let mode = if l.bytes(n) == b"in" { Mode::Code } else { frame.mode };
        self.switch(mode);
    }

    fn literal(&mut self, l: &mut Lowering<'_>, n: NodeId) {
        let Some(frame) = self.frames.last_mut() else { return };
        let Some(base) = frame.base.take() else {
            self.flush();
            expressions::any_literal(l, n);
            let value = l.expr(n);
            if let Some(frame) = self.frames.last_mut() {
                frame.primary = Some(value);
            }
            return;
        };
        // `t.0`, and `t.0.1`, which looks like a number.
        let span = l.span(n);
        let mut member = base;
        let mut start = span.start;
        for digits in l.text(n).split('.') {
            let part = Span::new(start, start + digits.len() as u32);
            let name = l.intern_span(part);
            member = named(l, Some(member), name, part, Use::Read);
            start = part.end + 1;
        }
        frame.primary = Some(member);
    }
}

impl Frame {
    /// A word of an attribute: a key with value or words of its own, or a mere word.
    fn word(&mut self, l: &mut Lowering<'_>, n: NodeId, next_kind: u16) {
        self.base = None;
        match next_kind {
            T_EQ | TOKEN_TREE => self.key = l.name(n),
            _ => {
                let text = l.name(n);
                self.primary = Some(l.push_expr(l.span(n), ExprKind::Literal(LiteralKind::String, text)));
            }
        }
    }

    /// A name in a pattern: a part of a path, or bound.
    fn pattern_name(&mut self, l: &mut Lowering<'_>, n: NodeId, next_kind: u16) {
        let path = matches!(next_kind, T_COLON_COLON | TOKEN_TREE);
        if self.base.is_some() || path || l.kind(n) == IDENTIFIER && !patterns::is_lower(l, n) {
            let base = self.base.take();
            let (name, span) = (l.name(n), l.span(n));
            self.primary = Some(named(l, base, name, span, Use::Read));
        }
    }

    fn code_name(&mut self, l: &mut Lowering<'_>, n: NodeId) {
        let base = self.base.take();
        let after = after_type_arguments(l, n);
        if let Some(after) = after {
            self.skip = after.0;
        }
        let next = after.or_else(|| next_token(l, n));
        let tree = next.filter(|next| l.kind(*next) == TOKEN_TREE);
        let bang = next.filter(|next| l.kind(*next) == T_BANG);
        let invoked = bang.filter(|bang| next_token(l, *bang).is_some_and(|tree| l.kind(tree) == TOKEN_TREE));
        if let Some(bang) = invoked {
            let span = Span::new(l.span(n).start, l.span(bang).end);
            let name = bang_name(l, span);
            let callee = named(l, base, name, span, Use::Call);
            self.next = Role::Arguments(callee);
            self.next_mode = Some(arguments_mode(l, n));
            self.primary = Some(callee);
            return;
        }
        let capital = !patterns::is_lower(l, n);
        let bracket = tree.map(|tree| bracket(l, tree));
        let matched = capital && tree.is_some_and(|tree| is_matched(l, tree));
        let called = bracket == Some(T_LPAREN) && !matched;
        let (name, span) = (l.name(n), l.span(n));
        let expr = named(l, base, name, span, if called { Use::Call } else { Use::Read });
        self.primary = Some(expr);
        self.next = match bracket {
            Some(T_LPAREN | T_LBRACE) if matched => Role::Pattern,
            Some(T_LPAREN) => Role::Arguments(expr),
            Some(T_LBRACE) if capital && !self.header => Role::Fields(expr),
            _ => Role::Alone,
        };
        if matches!(self.next, Role::Pattern) {
            // Read, and no part of a larger expression.
            self.primary = None;
        }
    }
}

/// Whether `tree` ends a pattern: `Some(x) => ...`, `Some(x) = ...`.
fn is_matched(l: &Lowering<'_>, tree: NodeId) -> bool {
    next_token(l, tree).is_some_and(|next| matches!(l.kind(next), T_EQ_GT | T_EQ))
}

/// What stands before `::` names a type or module.
fn as_type(l: &mut Lowering<'_>, expr: ExprId) {
    let path = match l.expr_at(expr).kind {
        ExprKind::Name { name, .. } => vec![name],
        ExprKind::Member { base, name, .. } => match l.expr_at(base).kind {
            ExprKind::Type(ty) => {
                let Some((path, [])) = l.named_parts(ty) else { return };
                path.iter().copied().chain([name]).collect()
            }
            _ => return,
        },
        _ => return,
    };
    let span = l.expr_at(expr).span;
    let own = path.len() == 1 && span.bytes(l.text) == b"Self";
    let path = l.name_list(&path);
    let kind = if own { TypeKind::SelfType } else { TypeKind::Named { path, args: ListId::default() } };
    let ty = l.push_type_at(span, kind);
    l.change_expr(expr, ExprKind::Type(ty));
}

/// `inner` and the token `n` after it.
fn wrap(l: &mut Lowering<'_>, n: NodeId, op: WrapOp, inner: ExprId) -> ExprId {
    let span = Span::new(l.expr_at(inner).span.start, l.span(n).end);
    l.push_expr(span, ExprKind::Wrap(op, inner))
}

/// The value of a tree that stands for itself: parentheses, a tuple, an array, a block.
fn alone(l: &mut Lowering<'_>, tree: NodeId, args: &[Argument]) -> Option<ExprId> {
    let kind = match (bracket(l, tree), args) {
        (_, []) => return None,
        (T_LPAREN, [one]) if one.name == NameId::EMPTY => return Some(one.value),
        (T_LBRACK, _) => ExprKind::Collection(LiteralKind::List, l.argument_list(args)),
        (T_LPAREN, _) => ExprKind::Collection(LiteralKind::Tuple, l.argument_list(args)),
        (_, args) if args.iter().any(|one| one.name != NameId::EMPTY) => {
            ExprKind::Collection(LiteralKind::Map, l.argument_list(args))
        }
        (_, args) => {
            let values: Vec<ExprId> = args.iter().map(|one| one.value).collect();
            ExprKind::Group(l.expr_list(&values))
        }
    };
    Some(l.push_expr(l.span(tree), kind))
}
