//! Cognitive complexity, by profile.

use super::charge::{Charge, Growth, Total, add_inner};
use super::profile::{
    CognitiveProfile, ConstructSet, Header, Inner, Recursion, Sequence, SequenceRule, Wrapped,
};
use super::recursion::{CallForm, SelfCall};
use super::units::{Tree, UnitId};
use pellucid_model::Construct::{self, *};
use pellucid_model::{Event, EventFlags, Slot};

/// The value of each unit.
pub(super) fn values(tree: &Tree<'_>, profile: &CognitiveProfile, self_calls: &[SelfCall]) -> Vec<u64> {
    let mut totals = vec![Total::default(); tree.units.len()];
    let levels = charges(tree, profile, |charge| totals[charge.unit].add(&charge));
    add_inner(tree, &profile.inner, &levels, &mut totals);
    recursion_charges(profile, self_calls, |charge| totals[charge.unit].add(&charge));
    let mut values: Vec<u64> = totals.iter().map(Total::value).collect();
    if profile.decorators != Wrapped::Never {
        for unit in (1..values.len()).rev().filter(|unit| tree.is_wrapped(*unit, profile.decorators)) {
            values[tree.units[unit].parent] = values[unit];
        }
    }
    values
}

/// The unit whose increments make up the value of `unit`: what a decorator wraps, or itself.
pub(super) fn measured(tree: &Tree<'_>, profile: &CognitiveProfile, unit: UnitId) -> UnitId {
    let mut found = unit;
    for inner in unit + 1..tree.units.len() {
        if tree.units[inner].parent == found && tree.is_wrapped(inner, profile.decorators) {
            found = inner;
        }
    }
    found
}

/// Every increment that `profile` counts, recursion aside; returns each event's nesting inside its unit.
pub(super) fn charges(tree: &Tree<'_>, profile: &CognitiveProfile, mut emit: impl FnMut(Charge)) -> Vec<u32> {
    let events = tree.events();
    let sequences = sequence_starts(events, &profile.operators);
    let chains = if profile.chain_quirk { ElseIfs::new(tree) } else { ElseIfs::default() };
    let is_chained = |at: usize| has(&chains.followed, at);
    let mut places = Places::new(tree, profile);
    let mut levels: Vec<u32> = Vec::with_capacity(events.len());
    let mut seen: Vec<Seen> = Vec::with_capacity(events.len());
    for (at, event) in events.iter().enumerate() {
        let mut sight = Seen::All;
        if let Some((outer, around)) = tree.parent(event).filter(|(outer, _)| *outer < at) {
            if !tree.opens_unit(outer) || profile.unseen_variants.has(around.construct) {
                sight = seen[outer];
            }
            sight = sight.min(Seen::inside(profile, around.construct));
            if event.construct == LoopElse && overlooks(profile, around) {
                sight = sight.min(Seen::Operators);
            }
        }
        if profile.unseen_variants.has(event.construct) && event.flags.has(EventFlags::VARIANT) {
            sight = Seen::Nothing;
        }
        levels.push(level(tree, profile, &chains, at, &levels));
        seen.push(sight);
        let sight = if has(&chains.else_ifs, at) { sight.min(Seen::Operators) } else { sight };
        let base = base(profile, event, sequences[at], sight);
        if base > 0 {
            let growth = match (profile.structural.has(event.construct), is_chained(at)) {
                (false, _) => Growth::Flat,
                (true, false) => Growth::PerLevel,
                (true, true) => Growth::AtLeastOne,
            };
            let (span, construct) = (event.span, event.construct);
            let (unit, level) = places.of(at, |at| level(tree, profile, &chains, at, &levels));
            emit(Charge { unit, span, construct, base, level, growth });
        }
        places.pass(at);
    }
    levels
}

/// How deep the event at `at` stands inside its unit, from the levels of the events before it.
fn level(tree: &Tree<'_>, profile: &CognitiveProfile, chains: &ElseIfs, at: usize, levels: &[u32]) -> u32 {
    let event = &tree.events()[at];
    let Some((outer, around)) = tree.parent(event).filter(|(outer, _)| *outer < at) else { return 0 };
    let Some(level) = levels.get(outer).filter(|_| !tree.opens_unit(outer)) else { return 0 };
    let nests = profile.nests[around.construct as usize].has(event.slot) && !overlooks(profile, around);
    let plain_else = event.construct == Else && !has(&chains.else_ifs, at);
    level + u32::from(nests && (plain_else || !has(&chains.followed, outer)))
}

/// Whether `profile` takes no notice of `event`.
fn overlooks(profile: &CognitiveProfile, event: &Event) -> bool {
    let (flag, constructs) = profile.overlooked;
    constructs.has(event.construct) && event.flags.has(flag)
}

/// The unit in which an increment counts and how deep, where that is not the unit it stands in.
struct Places<'a> {
    tree: &'a Tree<'a>,
    profile: &'a CognitiveProfile,
    /// For each event, the function whose decorators it stands in, as far as the profile asks.
    decorated: Vec<Option<UnitId>>,
    /// For each event up to the one that is read, whether it stands in the header of its unit, as far as the profile asks.
    in_header: Vec<bool>,
    /// Levels that branches of conditional expressions left behind, by unit.
    left_behind: Vec<u32>,
}

impl<'a> Places<'a> {
    fn new(tree: &'a Tree<'a>, profile: &'a CognitiveProfile) -> Self {
        let decorated = if profile.inner.decorators { tree.decorated() } else { Vec::new() };
        Self { tree, profile, decorated, in_header: Vec::new(), left_behind: vec![0; tree.units.len()] }
    }

    /// The place of the event at `at`; `level` tells how deep an event stands in the unit around it.
    fn of(&self, at: usize, level: impl Fn(usize) -> u32) -> (UnitId, u32) {
        let unit = self.tree.around(&self.tree.events()[at]);
        let whole = |unit: UnitId| self.tree.units[unit].event.map_or(0, &level);
        if let Some(function) = self.decorated.get(at).copied().flatten() {
            return (function, level(at).saturating_sub(whole(function)));
        }
        if self.profile.inner.header == Header::Around && self.stands_in_header(at) {
            let raise = match self.tree.rule(unit, &self.profile.inner) {
                Inner::Added { raise, .. } => u32::from(raise),
                Inner::Own | Inner::AddedAtTop => 0,
            };
            return (self.tree.units[unit].parent, level(at) + whole(unit) + raise);
        }
        (unit, level(at) + self.left_behind[unit])
    }

    fn stands_in_header(&self, at: usize) -> bool {
        let event = &self.tree.events()[at];
        let Some((outer, _)) = self.tree.parent(event).filter(|(outer, _)| *outer < at) else { return false };
        if self.tree.opens_unit(outer) { event.slot == Slot::Header } else { has(&self.in_header, outer) }
    }

    /// Takes note of the event at `at` for those behind it.
    fn pass(&mut self, at: usize) {
        if self.profile.inner.header == Header::Around {
            self.in_header.push(self.stands_in_header(at));
        }
        let event = &self.tree.events()[at];
        let is_function = matches!(event.construct, Function | Lambda) && event.flags.has(EventFlags::DIRECT);
        let in_ternary = |(_, around): (usize, &Event)| around.construct == Ternary;
        if self.profile.lasting_branches && is_function && self.tree.parent(event).is_some_and(in_ternary) {
            self.left_behind[self.tree.around(event)] += 1;
        }
    }
}

/// What counts at a place.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Seen {
    Nothing,
    Operators,
    All,
}

impl Seen {
    /// What `profile` sees of the content of `construct`.
    fn inside(profile: &CognitiveProfile, construct: Construct) -> Self {
        match construct {
            unseen if profile.unseen.has(unseen) => Self::Nothing,
            opaque if profile.opaque.has(opaque) => Self::Operators,
            _ => Self::All,
        }
    }
}

/// What `event` adds without nesting.
fn base(profile: &CognitiveProfile, event: &Event, starts_sequence: bool, sight: Seen) -> u32 {
    let labelled = event.flags.has(EventFlags::LABELLED) && profile.labelled_jumps;
    match event.construct {
        _ if sight == Seen::Nothing || overlooks(profile, event) => 0,
        And | Or | Coalesce => u32::from(starts_sequence),
        _ if sight == Seen::Operators => 0,
        Break | Continue => u32::from(labelled),
        other => u32::from(profile.weights[other as usize]),
    }
}

/// The charges for calls of a function to itself; they count for that function alone.
pub(super) fn recursion_charges(
    profile: &CognitiveProfile,
    self_calls: &[SelfCall],
    mut emit: impl FnMut(Charge),
) {
    let mut charged = None;
    for call in self_calls {
        let again = charged == Some(call.unit);
        let counts = match profile.recursion {
            Recursion::Ignored => false,
            Recursion::Once => matches!(call.form, CallForm::Bare | CallForm::OnReceiver) && !again,
            Recursion::OnceByName => call.form != CallForm::OnReceiver && !again,
            Recursion::EachBareCall => matches!(call.form, CallForm::Bare | CallForm::Namesake),
        };
        if counts {
            charged = Some(call.unit);
            let (unit, span) = (call.unit, call.span);
            emit(Charge { unit, span, construct: Call, base: 1, level: 0, growth: Growth::Flat });
        }
    }
}

/// Which parts of if chains an `else if` follows; under them nothing nests but the chain's plain `else`.
#[derive(Default)]
struct ElseIfs {
    /// For each `if` and `else if`, whether an `else if` follows, whether chains are nested or flat.
    followed: Vec<bool>,
    /// For each `else`, whether there is nothing but an `if` inside.
    else_ifs: Vec<bool>,
}

impl ElseIfs {
    fn new(tree: &Tree<'_>) -> Self {
        let events = tree.events();
        let (mut followed, mut else_ifs) = (vec![false; events.len()], vec![false; events.len()]);
        let mut last_link: Vec<u32> = (0..events.len() as u32).collect();
        for (at, event) in events.iter().enumerate() {
            let Some((parent, _)) = tree.parent(event).filter(|(parent, _)| *parent < at) else { continue };
            else_ifs[at] = event.construct == Else && holds_one_if(tree, at);
            if event.slot == Slot::Else && (event.construct == ElseIf || else_ifs[at]) {
                followed[last_link[parent] as usize] = true;
                followed[parent] = true;
                last_link[parent] = at as u32;
            }
        }
        Self { followed, else_ifs }
    }
}

fn has(table: &[bool], at: usize) -> bool {
    table.get(at).copied().unwrap_or(false)
}

/// Whether an `if` is the only statement of the `else` at `at`.
fn holds_one_if(tree: &Tree<'_>, at: usize) -> bool {
    let (mut statements, mut ifs) = (0, 0);
    for (_, child) in tree.children(at).take(4) {
        statements += u32::from(child.construct == Statement);
        ifs += u32::from(child.construct == If);
    }
    statements == 1 && ifs == 1
}

/// For each logical operator, whether it begins a sequence that counts.
fn sequence_starts(events: &[Event], rule: &SequenceRule) -> Vec<bool> {
    let mut starts = match rule.sequence {
        Sequence::ReadingOrder => reading_order(events, rule),
        Sequence::UnlikeEnclosing => unlike_enclosing(events, rule),
        Sequence::UnlikeOperands => unlike_operands(events, rule),
        Sequence::Chains => chains(events, rule),
    };
    for (event, start) in events.iter().zip(&mut starts) {
        let skipped = rule.skip_variant && event.flags.has(EventFlags::VARIANT);
        *start &= rule.counted.has(event.construct) && !skipped;
    }
    starts
}

/// Whether `event` continues the operator tree of its parent.
fn continues(event: &Event, rule: &SequenceRule) -> bool {
    let broken = rule.parentheses_break && event.flags.has(EventFlags::PARENTHESIZED);
    let skipped = rule.skip_variant && event.flags.has(EventFlags::VARIANT);
    rule.members.has(event.construct) && event.flags.has(EventFlags::OPERAND) && !broken && !skipped
}

/// First and last operator, in reading order, of the operator tree below an operator.
#[derive(Clone, Copy)]
struct Ends {
    first: u32,
    last: u32,
}

fn reading_order(events: &[Event], rule: &SequenceRule) -> Vec<bool> {
    let mut starts = vec![false; events.len()];
    let mut left: Vec<Option<Ends>> = vec![None; events.len()];
    let mut right: Vec<Option<Ends>> = vec![None; events.len()];
    for at in (0..events.len()).rev() {
        let event = &events[at];
        if !rule.members.has(event.construct) {
            continue;
        }
        let unlike = |other: u32| events[other as usize].construct != event.construct;
        starts[at] |= left[at].is_none_or(|ends| unlike(ends.last));
        if let Some(ends) = right[at] {
            starts[ends.first as usize] = unlike(ends.first);
        }
        let ends = Ends {
            first: left[at].map_or(at as u32, |ends| ends.first),
            last: right[at].map_or(at as u32, |ends| ends.last),
        };
        let parent = event.parent.map(|parent| parent.0 as usize).filter(|&parent| parent < at);
        match (parent, continues(event, rule)) {
            (Some(parent), true) if event.slot == Slot::Left => left[parent] = Some(ends),
            (Some(parent), true) if event.slot == Slot::Right => right[parent] = Some(ends),
            _ => {}
        }
    }
    starts
}

fn unlike_enclosing(events: &[Event], rule: &SequenceRule) -> Vec<bool> {
    let begins = |event: &Event, around: Option<Construct>| around != Some(event.construct);
    by_enclosing(events, rule, ConstructSet::of(&[Call, Function, Lambda, Type]), begins)
}

fn unlike_operands(events: &[Event], rule: &SequenceRule) -> Vec<bool> {
    let begins = |event: &Event, around: Option<Construct>| {
        around.is_none_or(|other| event.flags.has(EventFlags::OPERAND) && other != event.construct)
    };
    by_enclosing(events, rule, ConstructSet::of(&[Not]), begins)
}

/// Operators that begin a sequence, as the nearest operator around each of them tells; nothing is seen across `ends`.
fn by_enclosing(
    events: &[Event],
    rule: &SequenceRule,
    ends: ConstructSet,
    begins: impl Fn(&Event, Option<Construct>) -> bool,
) -> Vec<bool> {
    let mut enclosing: Vec<Option<Construct>> = Vec::with_capacity(events.len());
    let mut starts = Vec::with_capacity(events.len());
    for event in events {
        let around = event.parent.and_then(|parent| enclosing.get(parent.0 as usize).copied().flatten());
        let is_member = rule.members.has(event.construct);
        starts.push(is_member && begins(event, around));
        enclosing.push(match event.construct {
            member if is_member => Some(member),
            end if ends.has(end) => None,
            _ => around,
        });
    }
    starts
}

fn chains(events: &[Event], rule: &SequenceRule) -> Vec<bool> {
    let continues_like = |event: &Event| {
        let parent = event.parent.and_then(|parent| events.get(parent.0 as usize));
        let alike = parent.is_some_and(|parent| parent.construct == event.construct);
        continues(event, rule) && alike && event.slot == Slot::Left
    };
    events.iter().map(|event| rule.members.has(event.construct) && !continues_like(event)).collect()
}
