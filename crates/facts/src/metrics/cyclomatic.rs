//! Cyclomatic complexity, by profile.

use super::charge::{Charge, Growth, Total, add_inner};
use super::profile::{CyclomaticProfile, Header, Labels, Operators};
use super::units::Tree;
use pellucid_model::Construct::{self, *};
use pellucid_model::{Condition, Event, EventFlags, ExprId, ExprKind, Facts, LiteralKind, Slot, Span};
use std::collections::BTreeMap;

/// What is known of an event from the events around it.
#[derive(Clone, Copy, Default)]
struct Context {
    /// Conditions around it inside its unit.
    conditions: u32,
    /// Inside something the profile does not look at.
    hidden: bool,
    /// A label of this switch was counted already.
    labelled: bool,
    /// Conditions that this conditional expression is, or is a branch of.
    whole: u32,
}

/// The value of each unit: 1 + decisions.
pub(super) fn values(tree: &Tree<'_>, profile: &CyclomaticProfile) -> Vec<u64> {
    let mut totals = vec![Total::default(); tree.units.len()];
    charges(tree, profile, |charge| totals[charge.unit].add(&charge));
    add_inner(tree, &profile.inner, &[], &mut totals);
    totals.iter().map(|total| total.value().saturating_add(1)).collect()
}

/// Every decision that `profile` counts.
pub(super) fn charges(tree: &Tree<'_>, profile: &CyclomaticProfile, mut emit: impl FnMut(Charge)) {
    let mut contexts: Vec<Context> = Vec::with_capacity(tree.events().len());
    let decorated = if profile.inner.decorators { tree.decorated() } else { Vec::new() };
    let left_out = if profile.first_branch { left_out(tree.facts) } else { Vec::new() };
    for (at, event) in tree.events().iter().enumerate() {
        let parent = tree.parent(event);
        let context = parent.map_or(Context::default(), |(at, outer)| {
            inherit(profile, contexts[at], outer, event, tree.opens_unit(at))
        });
        let hidden = context.hidden || is_left_out(tree, &left_out, event);
        let amount = if hidden { 0 } else { amount(profile, context, event, parent, &mut contexts) };
        if amount > 0 {
            let (span, construct) = (event.span, event.construct);
            let unit = decorated.get(at).copied().flatten().unwrap_or_else(|| tree.around(event));
            emit(Charge { unit, span, construct, base: amount, level: 0, growth: Growth::Flat });
        }
        contexts.push(context);
    }
}

/// The regions of the text that are no first branch of a preprocessor condition, or that of `#if 0`: disjoint, in order.
fn left_out(facts: &Facts) -> Vec<Span> {
    let is_zero = |test: ExprId| {
        let kind = facts.exprs.get(test.index()).map(|expr| expr.kind);
        matches!(kind, Some(ExprKind::Literal(LiteralKind::Integer, text)) if facts.names.get(text) == "0")
    };
    let mut first: BTreeMap<ExprId, Span> = BTreeMap::new();
    for one in &facts.conditions {
        first.entry(one.test).and_modify(|span| *span = (*span).min(one.span)).or_insert(one.span);
    }
    let is_left_out = |one: &&Condition| first[&one.test] != one.span || (one.holds && is_zero(one.test));
    let mut regions: Vec<Span> = facts.conditions.iter().filter(is_left_out).map(|one| one.span).collect();
    regions.sort_unstable();
    let mut end = 0;
    regions.retain(|region| {
        let outer = region.end > end;
        end = end.max(region.end);
        outer
    });
    regions
}

/// Whether `event` stands in one of `regions` that begins inside the unit around it.
fn is_left_out(tree: &Tree<'_>, regions: &[Span], event: &Event) -> bool {
    let before = regions.partition_point(|region| region.start <= event.span.start);
    let Some(region) = before.checked_sub(1).map(|at| regions[at]) else { return false };
    event.span.start < region.end && tree.span(tree.around(event)).start < region.start
}

/// The context of `event` under `outer`, whose own context is `around`.
fn inherit(
    profile: &CyclomaticProfile,
    around: Context,
    outer: &Event,
    event: &Event,
    opens_unit: bool,
) -> Context {
    let in_header = opens_unit && event.slot == Slot::Header && profile.inner.header != Header::Inside;
    let starts_condition = event.slot == Slot::Condition && has_condition(outer.construct);
    Context {
        conditions: if opens_unit { 0 } else { around.conditions + u32::from(starts_condition) },
        hidden: (around.hidden && !opens_unit) || profile.opaque.has(outer.construct) || in_header,
        labelled: false,
        whole: match (event.flags.has(EventFlags::DIRECT), outer.construct) {
            (true, _) if starts_condition => around.whole + 1,
            (true, Ternary) => around.whole,
            _ => 0,
        },
    }
}

/// Constructs whose condition is a decision's.
fn has_condition(construct: Construct) -> bool {
    matches!(construct, If | ElseIf | For | While | DoWhile | Ternary | Switch)
}

fn amount(
    profile: &CyclomaticProfile,
    context: Context,
    event: &Event,
    parent: Option<(usize, &Event)>,
    contexts: &mut [Context],
) -> u32 {
    let weight = u32::from(profile.weights[event.construct as usize]);
    match (event.construct, profile.labels, profile.operators) {
        (Case, Labels::Alternatives, _) => weight * u32::from(event.count.max(1)),
        (Case, Labels::FirstOfSwitch, _) => {
            let seen = parent.is_some_and(|(at, _)| std::mem::replace(&mut contexts[at].labelled, true));
            weight * u32::from(!seen)
        }
        (And | Or, _, Operators::PerCondition) => weight * context.conditions,
        (Ternary, _, Operators::PerCondition) => weight * (1 + 2 * context.whole),
        _ => weight,
    }
}
