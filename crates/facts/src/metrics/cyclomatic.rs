//! Cyclomatic complexity, by profile.

use super::charge::{Charge, Growth, Total, add_inner};
use super::profile::{CyclomaticProfile, Labels, Operators};
use super::units::Tree;
use pellucid_model::Construct::{self, *};
use pellucid_model::{Event, Slot};

/// What is known of an event from the events around it.
#[derive(Clone, Copy, Default)]
struct Context {
    /// Conditions around it inside its unit.
    conditions: u32,
    /// Inside something the profile does not look at.
    hidden: bool,
    /// A label of this switch was counted already.
    labelled: bool,
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
    for event in tree.events() {
        let parent = tree.parent(event);
        let context = parent.map_or(Context::default(), |(at, outer)| {
            inherit(profile, contexts[at], outer, event, tree.opens_unit(at))
        });
        let amount = if context.hidden { 0 } else { amount(profile, context, event, parent, &mut contexts) };
        if amount > 0 {
            let (span, construct, unit) = (event.span, event.construct, tree.around(event));
            emit(Charge { unit, span, construct, base: amount, level: 0, growth: Growth::Flat });
        }
        contexts.push(context);
    }
}

/// The context of `event` under `outer`, whose own context is `around`.
fn inherit(
    profile: &CyclomaticProfile,
    around: Context,
    outer: &Event,
    event: &Event,
    opens_unit: bool,
) -> Context {
    let in_header = opens_unit && event.slot == Slot::Header && !profile.inner.header;
    let starts_condition = event.slot == Slot::Condition && has_condition(outer.construct);
    Context {
        conditions: if opens_unit { 0 } else { around.conditions + u32::from(starts_condition) },
        hidden: (around.hidden && !opens_unit) || profile.opaque.has(outer.construct) || in_header,
        labelled: false,
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
        _ => weight,
    }
}
