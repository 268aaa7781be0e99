//! Why a number is what it is: every increment with its place.

use super::charge::{Charge, Growth, frames};
use super::profile::{Inner, InnerRules, ProfileSet};
use super::recursion::self_calls;
use super::registry::MetricId;
use super::units::{Tree, UnitId};
use super::{cognitive, cyclomatic};
use pellucid_model::{Construct, DefId, Facts, Span};

/// One increment of a metric.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Increment {
    /// The keyword or operator.
    pub span: Span,
    /// For what; `Function` for what every function begins with.
    pub construct: Construct,
    /// How much.
    pub amount: u64,
    /// How much of it is for nesting.
    pub nesting: u64,
    /// In words.
    pub why: &'static str,
}

/// The increments whose amounts add up to `metric` of `definition`, in order of their place; `None` for a
/// metric that is no sum of increments, or a definition without a body.
pub fn explain(
    facts: &Facts,
    definition: DefId,
    metric: MetricId,
    profiles: &ProfileSet,
) -> Option<Vec<Increment>> {
    let tree = Tree::new(facts);
    let mut root = tree.unit_of(definition)?;
    let mut charges = Vec::new();
    let mut increments = Vec::new();
    let (rules, levels) = match metric {
        MetricId::Cyclomatic | MetricId::CyclomaticModified => {
            let is_modified = metric == MetricId::CyclomaticModified;
            let profile = if is_modified { profiles.modified } else { profiles.cyclomatic };
            cyclomatic::charges(&tree, profile, |charge| charges.push(charge));
            increments.push(start(&tree, root));
            (&profile.inner, Vec::new())
        }
        MetricId::Cognitive => {
            root = cognitive::measured(&tree, profiles.cognitive, root);
            let levels = cognitive::charges(&tree, profiles.cognitive, |charge| charges.push(charge));
            let calls = self_calls(&tree);
            cognitive::recursion_charges(profiles.cognitive, &calls, |charge| {
                if charge.unit == root {
                    increments.push(increment(&charge, 0));
                }
            });
            (&profiles.cognitive.inner, levels)
        }
        _ => return None,
    };
    let frames = frames(&tree, rules, &levels, root);
    let placed =
        charges.iter().filter_map(|charge| frames[charge.unit].map(|frame| increment(charge, frame)));
    increments.extend(placed);
    increments.extend(extras(&tree, rules, &frames, root));
    increments.sort_by_key(|one| (one.span.start, one.span.end));
    Some(increments)
}

/// The 1 of every function.
fn start(tree: &Tree<'_>, root: UnitId) -> Increment {
    let (span, construct) = (tree.span(root), Construct::Function);
    Increment { span, construct, amount: 1, nesting: 0, why: "every function has one path" }
}

/// What inner units add for being there.
fn extras<'a>(
    tree: &'a Tree<'_>,
    rules: &'a InnerRules,
    frames: &'a [Option<u64>],
    root: UnitId,
) -> impl Iterator<Item = Increment> + 'a {
    (root + 1..tree.units.len()).filter(|unit| frames[*unit].is_some()).filter_map(|unit| {
        let Inner::Added { extra, .. } = tree.rule(unit, rules) else { return None };
        let (span, construct, amount) = (tree.span(unit), tree.units[unit].construct, u64::from(extra));
        (extra > 0).then_some(Increment { span, construct, amount, nesting: 0, why: "a function inside" })
    })
}

fn increment(charge: &Charge, frame: u64) -> Increment {
    let amount = charge.amount(frame);
    let nesting = if charge.growth == Growth::Flat { 0 } else { amount - 1.min(amount) };
    Increment { span: charge.span, construct: charge.construct, amount, nesting, why: why(charge) }
}

fn why(charge: &Charge) -> &'static str {
    match (charge.construct, charge.growth) {
        (Construct::Call, _) => "the function calls itself",
        (Construct::And | Construct::Or, _) => "a logical operator, or the start of a sequence of them",
        (_, Growth::Flat) => "a branch or jump",
        _ => "a branch, more by its nesting",
    }
}
