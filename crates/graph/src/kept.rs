//! What the files of a linked program gave, as bytes, for the next time some of them have changed.
//!
//! It is a cache: whatever is wrong with it means that everything is linked again.

use crate::code::Aligned;
use crate::context::Trace;
use crate::dispatch::Virtual;
use crate::edge::{Certainty, Context, Edge, EdgeKind, Origin, Reason, Strategy, Target};
use crate::outline;
use crate::program::{Program, SymbolId};
use crate::rounds::{Found, MOST_KEPT, WANTED};
use crate::session::{ExternalId, Session};
use bytemuck::{AnyBitPattern, NoUninit, Pod, Zeroable};
use pellucid_model::{DefId, Facts, Span};
use rustc_hash::FxHashMap;

/// An edge, in the order of its file's.
#[derive(Clone, Copy, Pod, Zeroable)]
#[repr(C)]
struct Row {
    start: u32,
    end: u32,
    from: u32,
    to: u32,
    via: u32,
    context: u32,
    kind: u8,
    certainty: u8,
    strategy: u8,
    /// What `to` is, and whether `from` is a file.
    sorts: u8,
}

/// A call that may arrive elsewhere, in the order of its file's.
#[derive(Clone, Copy, Pod, Zeroable)]
#[repr(C)]
struct Call {
    start: u32,
    end: u32,
    from: u32,
    from_file: u32,
    target: u32,
    receiver: u32,
    via: u32,
    context: u32,
}

/// No symbol.
const NONE: u32 = u32::MAX;
const TO_SYMBOL: u8 = 0;
const TO_FILE: u8 = 1;
const OUTSIDE: u8 = 2;
const UNRESOLVED: u8 = 3;
const FROM_FILE: u8 = 4;

/// The parts, in their order: symbols before each file, edges and calls up to the end of each file, which files are alone,
/// what is inferred, the most that was kept, ends and text of the names of things outside, edges, calls.
const PARTS: usize = 10;

/// Bytes that hold what the files of a program gave; nothing if no file's part could be used again.
pub(crate) fn write(session: &Session<'_>, found: &Found) -> Option<Aligned> {
    let program = session.program;
    let mut files = 0..program.files.len() as u32;
    let reusable = files.any(|number| found.alone[number as usize] && is_private(program, number));
    let reusable = reusable && found.most_kept < MOST_KEPT as u64;
    if session.circular != Some(false) || !reusable || has_linkage(program) {
        return None;
    }
    let firsts: Vec<u32> = program.files.iter().map(|file| file.first).collect();
    let edge_ends = ends(found.edges.iter().map(Vec::len));
    let call_ends = ends(found.virtuals.iter().map(Vec::len));
    let alone: Vec<u8> = found.alone.iter().map(|one| u8::from(*one)).collect();
    let mut outside = Outside { session, numbers: FxHashMap::default(), ends: vec![], text: String::new() };
    let rows: Vec<Row> = found.edges.iter().flatten().map(|edge| outside.row(edge)).collect();
    let calls: Vec<Call> = found.virtuals.iter().flatten().map(call).collect();
    let parts: [&[u8]; PARTS] = [
        bytemuck::cast_slice(&firsts),
        bytemuck::cast_slice(&edge_ends),
        bytemuck::cast_slice(&call_ends),
        &alone,
        &found.inferred,
        &found.most_kept.to_ne_bytes(),
        bytemuck::cast_slice(&outside.ends),
        outside.text.as_bytes(),
        bytemuck::cast_slice(&rows),
        bytemuck::cast_slice(&calls),
    ];
    Some(Aligned::join(&parts))
}

fn is_private(program: &Program, number: u32) -> bool {
    !program.files[number as usize].library && program.rules_of(number).policy().bodies_are_private()
}

/// Whether a declaration may stand for a definition elsewhere: which one is found out in an order that all files have a
/// part in.
fn has_linkage(program: &Program) -> bool {
    let own = |number: &u32| !program.files[*number as usize].library;
    (0..program.files.len() as u32).filter(own).any(|number| program.rules_of(number).policy().linkage)
}

fn ends(counts: impl Iterator<Item = usize>) -> Vec<u32> {
    let sum = |total: &mut u32, count: usize| {
        *total += count as u32;
        Some(*total)
    };
    counts.scan(0, sum).collect()
}

/// Names of things outside, each once.
struct Outside<'s, 'p> {
    session: &'s Session<'p>,
    numbers: FxHashMap<ExternalId, u32>,
    ends: Vec<u32>,
    text: String,
}

impl Outside<'_, '_> {
    fn number(&mut self, id: ExternalId) -> u32 {
        if let Some(known) = self.numbers.get(&id) {
            return *known;
        }
        let number = self.ends.len() as u32;
        self.text.push_str(self.session.external_name(id));
        self.ends.push(self.text.len() as u32);
        self.numbers.insert(id, number);
        number
    }

    fn row(&mut self, edge: &Edge) -> Row {
        let (from, from_sort) = origin(edge.from);
        let (to, to_sort) = match edge.to {
            Target::Symbol(symbol) => (symbol.0, TO_SYMBOL),
            Target::File(file) => (file, TO_FILE),
            Target::External(id) => (self.number(id), OUTSIDE),
            Target::Unresolved(reason) => (reason as u32, UNRESOLVED),
        };
        Row {
            start: edge.at.start,
            end: edge.at.end,
            from,
            to,
            via: edge.via.map_or(NONE, |via| via.0),
            context: edge.context.0,
            kind: edge.kind as u8,
            certainty: edge.certainty as u8,
            strategy: edge.strategy as u8,
            sorts: to_sort | from_sort,
        }
    }
}

fn origin(origin: Origin) -> (u32, u8) {
    match origin {
        Origin::Symbol(symbol) => (symbol.0, 0),
        Origin::File(file) => (file, FROM_FILE),
    }
}

fn call(one: &Virtual) -> Call {
    let (from, from_file) = origin(one.from);
    Call {
        start: one.at.start,
        end: one.at.end,
        from,
        from_file: u32::from(from_file),
        target: one.target.0,
        receiver: one.receiver.map_or(NONE, |receiver| receiver.0),
        via: one.here.via.map_or(NONE, |via| via.0),
        context: one.here.context.0,
    }
}

/// What the files of an earlier program with the same files gave, and what has changed since.
pub struct Before<'a> {
    /// [`crate::Links::kept`] of that program.
    pub kept: &'a [u8],
    /// Files that say something else now, by number, and what they said then.
    pub changed: &'a [(u32, Facts)],
}

impl Before<'_> {
    /// What that program's files gave, in terms of this one; of the changed ones nothing. Nothing at all unless all others
    /// would give the same again.
    pub(crate) fn found(&self, session: &mut Session<'_>) -> Option<Found> {
        let mut old = Old::read(self.kept, session)?;
        let program = session.program;
        for (number, facts) in self.changed {
            if !is_private(program, *number) || *old.alone.get(*number as usize)? != 1 {
                return None;
            }
            let same = outline::same(facts, &program.files[*number as usize].facts)?;
            old.replace(program, *number, facts.definitions.len(), &same)?;
        }
        old.map_rest(program, self.changed)?;
        let count = program.files.len();
        let mut found = Found {
            edges: vec![vec![]; count],
            virtuals: vec![vec![]; count],
            alone: old.alone.iter().map(|one| *one == 1).collect(),
            inferred: vec![0; program.symbols()],
            most_kept: old.most_kept,
        };
        for (now, was) in old.symbols.iter().zip(old.inferred) {
            if *now == NONE && was & WANTED != 0 {
                return None;
            }
            // What is inferred in changed files is found out again; it must not have been known.
            found.inferred.get_mut(*now as usize).into_iter().for_each(|slot| *slot = *was);
        }
        for number in (0..count).filter(|one| !self.changed.iter().any(|(other, _)| *other as usize == *one))
        {
            let at = number as u32;
            found.edges[number] =
                old.rows(number)?.iter().map(|row| old.edge(at, row)).collect::<Option<_>>()?;
            found.virtuals[number] =
                old.calls(number)?.iter().map(|one| old.call(at, one)).collect::<Option<_>>()?;
        }
        Some(found)
    }
}

/// What was kept, and what its symbols are now.
struct Old<'a> {
    firsts: &'a [u32],
    edge_ends: &'a [u32],
    call_ends: &'a [u32],
    alone: &'a [u8],
    inferred: &'a [u8],
    most_kept: u64,
    rows: &'a [Row],
    calls: &'a [Call],
    outside: Vec<ExternalId>,
    /// By old symbol; [`NONE`] for those that are no more.
    symbols: Vec<u32>,
}

impl<'a> Old<'a> {
    fn read(kept: &'a [u8], session: &mut Session<'_>) -> Option<Self> {
        let mut parts = Parts { rest: kept };
        let (firsts, edge_ends, call_ends) = (parts.next()?, parts.next()?, parts.next()?);
        let (alone, inferred, most_kept) = (parts.next()?, parts.next()?, parts.next::<u64>()?);
        let (name_ends, text) = (parts.next::<u32>()?, parts.next::<u8>()?);
        let (rows, calls) = (parts.next()?, parts.next()?);
        let count = session.program.files.len();
        if [firsts, edge_ends, call_ends].iter().any(|part: &&[u32]| part.len() != count)
            || alone.len() != count
        {
            return None;
        }
        let text = std::str::from_utf8(text).ok()?;
        let mut outside = Vec::with_capacity(name_ends.len());
        let mut start = 0;
        for &end in name_ends {
            outside.push(session.external(text.get(start..end as usize)?));
            start = end as usize;
        }
        let most_kept = *most_kept.first()?;
        Some(Self {
            firsts,
            edge_ends,
            call_ends,
            alone,
            inferred,
            most_kept,
            rows,
            calls,
            outside,
            symbols: vec![],
        })
    }

    /// Where the symbols of a changed file are now.
    fn replace(
        &mut self,
        program: &Program,
        number: u32,
        count: usize,
        same: &[(DefId, DefId)],
    ) -> Option<()> {
        let first = *self.firsts.get(number as usize)? as usize;
        self.grow(first.checked_add(count)?);
        for (old, new) in same {
            *self.symbols.get_mut(first + old.index())? = program.files[number as usize].symbol(*new).0;
        }
        Some(())
    }

    fn grow(&mut self, count: usize) {
        if self.symbols.len() < count {
            self.symbols.resize(count, NONE);
        }
    }

    /// Where the symbols of all other files are now.
    fn map_rest(&mut self, program: &Program, changed: &[(u32, Facts)]) -> Option<()> {
        for (number, file) in program.files.iter().enumerate() {
            let then = changed.iter().find(|(other, _)| *other as usize == number);
            let count = then.map_or(file.facts.definitions.len(), |(_, facts)| facts.definitions.len());
            let first = self.firsts[number] as usize;
            let end = first.checked_add(count)?;
            if self.firsts.get(number + 1).is_some_and(|next| *next as usize != end) {
                return None;
            }
            self.grow(end);
            if then.is_none() {
                self.symbols[first..end].iter_mut().zip(file.first..).for_each(|(slot, now)| *slot = now);
            }
        }
        Some(())
    }

    fn symbol(&self, old: u32) -> Option<SymbolId> {
        self.symbols.get(old as usize).copied().filter(|now| *now != NONE).map(SymbolId)
    }

    fn maybe(&self, old: u32) -> Option<Option<SymbolId>> {
        if old == NONE { Some(None) } else { self.symbol(old).map(Some) }
    }

    fn rows(&self, number: usize) -> Option<&'a [Row]> {
        self.rows.get(run(self.edge_ends, number))
    }

    fn calls(&self, number: usize) -> Option<&'a [Call]> {
        self.calls.get(run(self.call_ends, number))
    }

    fn origin(&self, from: u32, is_file: bool) -> Option<Origin> {
        if is_file { Some(Origin::File(from)) } else { self.symbol(from).map(Origin::Symbol) }
    }

    fn edge(&self, file: u32, row: &Row) -> Option<Edge> {
        let to = match row.sorts & (FROM_FILE - 1) {
            TO_SYMBOL => Target::Symbol(self.symbol(row.to)?),
            TO_FILE => Target::File(row.to),
            OUTSIDE => Target::External(*self.outside.get(row.to as usize)?),
            _ => Target::Unresolved(*Reason::ALL.get(row.to as usize)?),
        };
        Some(Edge {
            file,
            at: Span::new(row.start, row.end),
            kind: *EdgeKind::ALL.get(usize::from(row.kind))?,
            from: self.origin(row.from, row.sorts & FROM_FILE != 0)?,
            to,
            certainty: *Certainty::ALL.get(usize::from(row.certainty))?,
            strategy: *Strategy::ALL.get(usize::from(row.strategy))?,
            context: Context(row.context),
            via: self.maybe(row.via)?,
        })
    }

    fn call(&self, file: u32, one: &Call) -> Option<Virtual> {
        let here = Trace { context: Context(one.context), via: self.maybe(one.via)? };
        Some(Virtual {
            file,
            at: Span::new(one.start, one.end),
            from: self.origin(one.from, one.from_file != 0)?,
            target: self.symbol(one.target)?,
            receiver: self.maybe(one.receiver)?,
            here,
        })
    }
}

fn run(ends: &[u32], number: usize) -> std::ops::Range<usize> {
    let start = number.checked_sub(1).map_or(0, |before| ends[before] as usize);
    start..ends[number] as usize
}

/// Bytes as the parts they were joined from.
struct Parts<'a> {
    rest: &'a [u8],
}

impl<'a> Parts<'a> {
    fn next<T: AnyBitPattern + NoUninit>(&mut self) -> Option<&'a [T]> {
        let (head, rest) = self.rest.split_at_checked(8)?;
        let len = usize::try_from(u64::from_le_bytes(head.try_into().ok()?)).ok()?;
        let (part, _) = rest.split_at_checked(len)?;
        self.rest = rest.get(len.checked_next_multiple_of(8)?..)?;
        bytemuck::try_cast_slice(part).ok()
    }
}
