//! Tokens and lines, counted in the same scan for every definition and the file.

use super::suppress::{Neighbours, suppressions};
use super::{Rules, TokenClass};
use crate::tree::{Node, NodeId, Tree};
use pellucid_model::{Definition, LineTable, Measures, Span, Suppression};
use rustc_hash::FxHashMap;

/// One token in text order: its identity for Halstead, and what it is.
struct Token {
    start: u32,
    end: u32,
    /// Equal for tokens of equal text (operands) or kind (operators).
    identity: u32,
    class: TokenClass,
}

/// Collects the tokens and comments of one file.
pub(super) struct Counter<'a> {
    text: &'a [u8],
    tokens: Vec<Token>,
    comments: Vec<Span>,
    operands: FxHashMap<&'a [u8], u32>,
    /// Nodes before this index belong to a token or comment already counted.
    covered: u32,
    operator_identities: Vec<u32>,
    next_identity: u32,
}

const UNSEEN: u32 = u32::MAX;

impl<'a> Counter<'a> {
    pub(super) fn new(_rules: &Rules, tree: &Tree, text: &'a [u8]) -> Self {
        Self {
            text,
            tokens: Vec::with_capacity(tree.nodes().len() / 2),
            comments: vec![],
            operands: FxHashMap::default(),
            covered: 0,
            operator_identities: vec![],
            next_identity: 0,
        }
    }

    pub(super) fn visit(&mut self, id: NodeId, node: Node, class: TokenClass) {
        if id.0 < self.covered {
            return;
        }
        let leaf = node.next == id.0 + 1;
        let class = match class {
            TokenClass::Default if !leaf => return,
            TokenClass::Default if node.is_named() => TokenClass::Operand,
            TokenClass::Default => TokenClass::Operator,
            given => given,
        };
        self.covered = node.next;
        if node.start == node.end {
            return;
        }
        match class {
            TokenClass::Comment => self.comments.push(node.span()),
            _ => self.push(node, class),
        }
    }

    fn push(&mut self, node: Node, class: TokenClass) {
        let identity = match class {
            TokenClass::Operand => {
                let next = self.next_identity;
                let identity = *self.operands.entry(node.span().bytes(self.text)).or_insert(next);
                self.next_identity += u32::from(identity == next);
                identity
            }
            _ => self.operator_identity(node.kind),
        };
        self.tokens.push(Token { start: node.start, end: node.end, identity, class });
    }

    fn operator_identity(&mut self, kind: u16) -> u32 {
        let at = kind as usize;
        if at >= self.operator_identities.len() {
            self.operator_identities.resize(at + 1, UNSEEN);
        }
        if self.operator_identities[at] == UNSEEN {
            self.operator_identities[at] = self.next_identity;
            self.next_identity += 1;
        }
        self.operator_identities[at]
    }

    /// The comments that answer for findings.
    pub(super) fn suppressions(&self, lines: &LineTable) -> Vec<Suppression> {
        let around = |at: u32| {
            let next = self.tokens.partition_point(|token| token.start < at);
            let before = next.checked_sub(1).map(|last| self.tokens[last].end);
            Neighbours { before, after: self.tokens.get(next).map(|token| token.start) }
        };
        suppressions(self.text, lines, &self.comments, around)
    }

    /// The counts of each definition, and of the file.
    pub(super) fn finish(
        self,
        lines: &LineTable,
        definitions: &[Definition],
        _nodes: &[NodeId],
    ) -> (Vec<Measures>, Measures) {
        let classes = LineClasses::new(lines, &self.tokens, &self.comments, self.text);
        let mut ranges = Ranges::new(&self.tokens, self.next_identity as usize);
        let mut measures = vec![Measures::default(); definitions.len()];
        let mut order: Vec<usize> = (0..definitions.len()).collect();
        order
            .sort_by_key(|&at| (definitions[at].span.start, std::cmp::Reverse(definitions[at].span.end), at));
        let whole = Span::new(0, u32::MAX);
        let mut file = Measures::default();
        ranges.run(
            std::iter::once((usize::MAX, whole)).chain(order.iter().map(|&at| (at, definitions[at].span))),
            |at, counts| if at == usize::MAX { file = counts } else { measures[at] = counts },
        );
        for (measure, definition) in measures.iter_mut().zip(definitions) {
            classes.fill(measure, lines.lines(definition.span));
        }
        classes.fill(&mut file, (1, lines.line_count()));
        (measures, file)
    }
}

/// Token counts of nested ranges in one pass.
///
/// Distinct counts of a range are its tokens whose previous equal token lies before the range. For token `i` with
/// previous equal token `p`, these are the open ranges that begin after `p`: the innermost ones. So each token adds
/// one to the innermost range and takes one from the innermost range that begins at or before `p`; a closing
/// range adds its sum to the one around it. Linear but for a binary search, whatever the nesting.
struct Ranges<'t> {
    tokens: &'t [Token],
    last: Vec<u32>,
    open: Vec<OpenRange>,
}

struct OpenRange {
    key: usize,
    first_token: u32,
    end: u32,
    operators: u32,
    operands: u32,
    others: u32,
    distinct_operators: i64,
    distinct_operands: i64,
}

impl<'t> Ranges<'t> {
    fn new(tokens: &'t [Token], identities: usize) -> Self {
        Self { tokens, last: vec![UNSEEN; identities], open: vec![] }
    }

    /// `spans` ordered by start, outer before inner; they nest or are disjoint.
    fn run(&mut self, spans: impl Iterator<Item = (usize, Span)>, mut done: impl FnMut(usize, Measures)) {
        let mut at = 0;
        for (key, span) in spans {
            self.advance(&mut at, span.start, &mut done);
            self.close_until(span.start, &mut done);
            let end = self.open.last().map_or(span.end, |outer| span.end.min(outer.end));
            self.open.push(OpenRange {
                key,
                first_token: at as u32,
                end,
                operators: 0,
                operands: 0,
                others: 0,
                distinct_operators: 0,
                distinct_operands: 0,
            });
        }
        self.advance(&mut at, u32::MAX, &mut done);
        self.close_until(u32::MAX, &mut done);
    }

    fn advance(&mut self, at: &mut usize, until: u32, done: &mut impl FnMut(usize, Measures)) {
        while let Some(token) = self.tokens.get(*at).filter(|token| token.start < until) {
            self.close_until(token.start, done);
            self.count(*at as u32, token);
            *at += 1;
        }
    }

    fn count(&mut self, at: u32, token: &Token) {
        let previous = std::mem::replace(&mut self.last[token.identity as usize], at);
        let seen_in = if previous == UNSEEN {
            None
        } else {
            self.open.partition_point(|range| range.first_token <= previous).checked_sub(1)
        };
        let operand = match token.class {
            TokenClass::Operand => true,
            TokenClass::Operator => false,
            _ => {
                if let Some(top) = self.open.last_mut() {
                    top.others += 1;
                }
                return;
            }
        };
        if let Some(top) = self.open.last_mut() {
            *top.total(operand) += 1;
            *top.distinct(operand) += 1;
        }
        if let Some(outer) = seen_in {
            *self.open[outer].distinct(operand) -= 1;
        }
    }

    fn close_until(&mut self, position: u32, done: &mut impl FnMut(usize, Measures)) {
        while self.open.last().is_some_and(|range| range.end <= position) {
            let Some(closed) = self.open.pop() else { return };
            if let Some(outer) = self.open.last_mut() {
                outer.operators += closed.operators;
                outer.operands += closed.operands;
                outer.others += closed.others;
                outer.distinct_operators += closed.distinct_operators;
                outer.distinct_operands += closed.distinct_operands;
            }
            done(closed.key, closed.measures());
        }
    }
}

impl OpenRange {
    fn total(&mut self, operand: bool) -> &mut u32 {
        if operand { &mut self.operands } else { &mut self.operators }
    }

    fn distinct(&mut self, operand: bool) -> &mut i64 {
        if operand { &mut self.distinct_operands } else { &mut self.distinct_operators }
    }

    fn measures(&self) -> Measures {
        Measures {
            tokens: self.operators + self.operands + self.others,
            distinct_operators: self.distinct_operators.max(0) as u32,
            distinct_operands: self.distinct_operands.max(0) as u32,
            operators: self.operators,
            operands: self.operands,
            ..Measures::default()
        }
    }
}

/// Running totals of code and comment lines, so that any range of lines is counted by two look-ups.
struct LineClasses {
    code: Vec<u32>,
    comment: Vec<u32>,
    blank: Vec<u32>,
}

impl LineClasses {
    fn new(lines: &LineTable, tokens: &[Token], comments: &[Span], text: &[u8]) -> Self {
        let count = lines.line_count() as usize;
        let code = mark(lines, count, tokens.iter().map(|token| Span::new(token.start, token.end)));
        let comment = mark(lines, count, comments.iter().copied());
        let blank = (1..=count).map(|line| {
            let start = lines.start_of(line as u32).unwrap_or(0) as usize;
            let end = lines.start_of(line as u32 + 1).map_or(text.len(), |next| next as usize);
            let inside = code[line - 1] || comment[line - 1];
            !inside && text[start..end].iter().all(u8::is_ascii_whitespace)
        });
        Self {
            blank: totals(blank),
            code: totals(code.iter().copied()),
            comment: totals(comment.iter().copied()),
        }
    }

    /// Fills the line counts for the lines `first..=last`.
    fn fill(&self, measures: &mut Measures, (first, last): (u32, u32)) {
        let last = (last as usize).min(self.code.len() - 1);
        let before = (first.max(1) as usize - 1).min(last);
        measures.lines = (last - before) as u32;
        measures.code_lines = self.code[last] - self.code[before];
        measures.comment_lines = self.comment[last] - self.comment[before];
        measures.blank_lines = self.blank[last] - self.blank[before];
    }
}

/// Which lines the spans touch. Spans come in order of their start, so the line is found by going forward.
fn mark(lines: &LineTable, count: usize, spans: impl Iterator<Item = Span>) -> Vec<bool> {
    let mut touched = vec![false; count];
    let mut line = 1u32;
    for span in spans {
        while lines.start_of(line + 1).is_some_and(|next| next <= span.start) {
            line += 1;
        }
        let mut at = line;
        loop {
            if let Some(flag) = touched.get_mut(at as usize - 1) {
                *flag = true;
            }
            at += 1;
            if lines.start_of(at).is_none_or(|start| start >= span.end) {
                break;
            }
        }
    }
    touched
}

fn totals(flags: impl Iterator<Item = bool>) -> Vec<u32> {
    let mut sum = 0;
    let mut totals = vec![0];
    totals.extend(flags.map(|flag| {
        sum += u32::from(flag);
        sum
    }));
    totals
}
