//! What has to be evaluated again: the expressions that read what has changed, and those around them.

use crate::program::{File, SymbolId};
use pellucid_model::{ExprId, ExprKind, FlowKind};
use rustc_hash::FxHashMap;

/// A set of expressions, taken in their order.
pub(super) struct Pending {
    words: Vec<u64>,
}

impl Pending {
    /// All of `count` expressions.
    pub(super) fn all(count: usize) -> Self {
        let mut pending = Self::none(count);
        pending.words.fill(u64::MAX);
        if let (Some(last), true) = (pending.words.last_mut(), !count.is_multiple_of(64)) {
            *last = (1 << (count % 64)) - 1;
        }
        pending
    }

    /// None of `count` expressions.
    pub(super) fn none(count: usize) -> Self {
        Self { words: vec![0; count.div_ceil(64)] }
    }

    pub(super) fn add(&mut self, id: ExprId) {
        self.words[id.index() / 64] |= 1 << (id.index() % 64);
    }

    /// Takes the first expression that is not before `from`.
    pub(super) fn take(&mut self, from: usize) -> Option<ExprId> {
        let mut at = from / 64;
        let mut word = self.words.get(at)? & (u64::MAX << (from % 64));
        while word == 0 {
            at += 1;
            word = *self.words.get(at)?;
        }
        let bit = word.trailing_zeros() as usize;
        self.words[at] &= !(1 << bit);
        Some(ExprId((at * 64 + bit) as u32))
    }

    /// What is left.
    pub(super) fn rest(mut self) -> Vec<ExprId> {
        let mut left = vec![];
        while let Some(id) = self.take(left.last().map_or(0, |last: &ExprId| last.index())) {
            left.push(id);
        }
        left
    }
}

/// Which expressions read what is known of which symbols.
#[derive(Default)]
pub(super) struct Readers {
    last: FxHashMap<SymbolId, u32>,
    /// An expression, whether it only looked, and the entry before of the same symbol.
    entries: Vec<(ExprId, bool, u32)>,
}

/// The end of a chain of entries.
const END: u32 = u32::MAX;
/// Entries looked at for one that is there already; what is there twice costs little.
const MOST_COMPARED: usize = 4;

impl Readers {
    /// `id` reads `symbol`; who only looks is not waited for.
    pub(super) fn add(&mut self, symbol: SymbolId, id: ExprId, looks: bool) {
        let known = self.of(symbol).take(MOST_COMPARED).any(|one| one == (id, looks));
        if !known {
            let entry = self.entries.len() as u32;
            let before = self.last.insert(symbol, entry).unwrap_or(END);
            self.entries.push((id, looks, before));
        }
    }

    /// Who reads a symbol, and whether they only look.
    pub(super) fn of(&self, symbol: SymbolId) -> impl Iterator<Item = (ExprId, bool)> + '_ {
        let mut next = self.last.get(&symbol).copied().unwrap_or(END);
        std::iter::from_fn(move || {
            let (id, looks, before) = *self.entries.get(next as usize)?;
            next = before;
            Some((id, looks))
        })
    }

    pub(super) fn symbols(&self) -> impl Iterator<Item = SymbolId> + '_ {
        self.last.keys().copied()
    }

    /// Symbols that are read, and not only looked at.
    pub(super) fn needed(&self) -> impl Iterator<Item = SymbolId> + '_ {
        self.symbols().filter(|symbol| self.of(*symbol).any(|(_, looks)| !looks))
    }

    /// Bytes it takes, about.
    pub(super) fn bytes(&self) -> usize {
        self.entries.capacity() * size_of::<(ExprId, bool, u32)>() + self.last.capacity() * 9
    }
}

/// The expressions that have others as their parts, or wait for them.
pub(super) struct Parents {
    first: Vec<u32>,
    more: FxHashMap<ExprId, Vec<ExprId>>,
}

impl Parents {
    pub(super) fn new(file: &File) -> Self {
        let facts = &file.facts;
        let mut parents = Self { first: vec![END; facts.exprs.len()], more: FxHashMap::default() };
        for (at, expr) in facts.exprs.iter().enumerate() {
            // What comes of a macro is evaluated with its use.
            let id = file.expanded_from(ExprId(at as u32)).map_or(ExprId(at as u32), |one| one.at);
            match expr.kind {
                ExprKind::Member { base, .. } | ExprKind::MethodRef { base, .. } => parents.add(base, id),
                ExprKind::Call { callee, args, .. } => {
                    parents.add(callee, id);
                    args.of(&facts.arguments).iter().for_each(|one| parents.add(one.value, id));
                }
                ExprKind::New { args, .. } | ExprKind::Collection(_, args) => {
                    args.of(&facts.arguments).iter().for_each(|one| parents.add(one.value, id));
                }
                ExprKind::Index { base, index, .. } => {
                    parents.add(base, id);
                    index.into_iter().for_each(|index| parents.add(index, id));
                }
                ExprKind::Cast { value, .. }
                | ExprKind::TypeTest { value, .. }
                | ExprKind::Wrap(_, value) => {
                    parents.add(value, id);
                }
                ExprKind::Binary { left, right, .. } => {
                    parents.add(left, id);
                    parents.add(right, id);
                }
                ExprKind::Choice(list) | ExprKind::Group(list) => {
                    list.of(&facts.expr_lists).iter().for_each(|one| parents.add(*one, id));
                }
                ExprKind::Name { .. }
                | ExprKind::Literal(..)
                | ExprKind::This
                | ExprKind::Super
                | ExprKind::Lambda(_)
                | ExprKind::Type(_)
                | ExprKind::Definition(_) => {}
            }
        }
        for flow in &facts.flows {
            // What is assigned is fed to its place once both are known.
            if let FlowKind::Assign { target: a, value: b } | FlowKind::IterateInto { target: a, over: b } =
                flow.kind
            {
                parents.add(a.min(b), a.max(b));
            }
        }
        parents
    }

    /// Bytes they take, about.
    pub(super) fn bytes(&self) -> usize {
        self.first.capacity() * size_of::<u32>()
    }

    fn add(&mut self, part: ExprId, whole: ExprId) {
        if part >= whole {
            return;
        }
        let first = &mut self.first[part.index()];
        if *first == END {
            *first = whole.0;
        } else if *first != whole.0 {
            self.more.entry(part).or_default().push(whole);
        }
    }

    /// What a part is part of.
    pub(super) fn of(&self, part: ExprId) -> impl Iterator<Item = ExprId> + '_ {
        let first = self.first[part.index()];
        let more = if self.more.is_empty() { None } else { self.more.get(&part) };
        let first = (first != END).then_some(ExprId(first));
        first.into_iter().chain(more.into_iter().flatten().copied())
    }
}
