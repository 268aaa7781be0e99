//! Essential complexity: the decisions that stay when every structured construct is reduced away.
//!
//! A jump leaves every construct around it up to its target. A construct that some jump leaves does not reduce.

use super::profile::CyclomaticProfile;
use super::units::Tree;
use pellucid_model::Construct::{self, *};
use pellucid_model::{EventFlags, Slot};

/// Nothing is left.
const STAYS: u32 = u32::MAX;

/// Jump targets around an event, as the index of the outermost construct that the jump leaves.
#[derive(Clone, Copy)]
struct Targets {
    breaks: u32,
    continues: u32,
    labelled: u32,
    exits: u32,
}

/// The value of each unit; decisions weigh as in `profile`.
pub(super) fn values(tree: &Tree<'_>, profile: &CyclomaticProfile) -> Vec<u64> {
    let left = left_by_jumps(tree);
    let mut values = vec![1u64; tree.units.len()];
    let mut irreducible = vec![false; left.len()];
    for (at, event) in tree.events().iter().enumerate() {
        let parent = tree.parent(event).filter(|(outer, _)| *outer < at);
        irreducible[at] = match (event.construct, parent) {
            (And | Or | Guard, Some((outer, around))) => {
                let in_test =
                    event.slot == Slot::Condition || matches!(around.construct, And | Or | Not | Case);
                irreducible[outer] && in_test
            }
            (Case | Not | Catch | ElseIf, Some((outer, around))) => {
                irreducible[outer] && (event.construct != ElseIf || left[at] <= at as u32)
                    || event.construct != Not && left[at] <= at as u32 && around.construct != Switch
            }
            _ => left[at] <= at as u32,
        };
        if irreducible[at] {
            let count = if event.construct == Case { u32::from(event.count.max(1)) } else { 1 };
            values[tree.around(event)] +=
                u64::from(u32::from(profile.weights[event.construct as usize]) * count);
        }
    }
    values
}

/// For each event, the outermost construct that a jump inside it leaves ([`STAYS`] = none).
fn left_by_jumps(tree: &Tree<'_>) -> Vec<u32> {
    let mut left = jumps(tree);
    for at in (0..left.len()).rev() {
        let event = &tree.events()[at];
        if let Some((outer, _)) = tree.parent(event).filter(|(outer, _)| *outer < at && !tree.opens_unit(at))
        {
            left[outer] = left[outer].min(left[at]);
        }
    }
    left
}

/// For each jump, the outermost construct that it leaves.
fn jumps(tree: &Tree<'_>) -> Vec<u32> {
    let mut targets: Vec<Targets> = Vec::with_capacity(tree.events().len());
    let mut left = Vec::with_capacity(tree.events().len());
    for (at, event) in tree.events().iter().enumerate() {
        let here = at as u32;
        let top = Targets { breaks: STAYS, continues: STAYS, labelled: STAYS, exits: 0 };
        let around =
            tree.parent(event).filter(|(outer, _)| *outer < at).map_or(top, |(outer, _)| targets[outer]);
        let labelled = event.flags.has(EventFlags::LABELLED);
        left.push(match event.construct {
            Break | Continue if labelled => around.labelled,
            Break => around.breaks,
            Continue => around.continues,
            Return | Throw | Goto | TryOperator => around.exits,
            _ => STAYS,
        });
        targets.push(inside(event.construct, here, around));
    }
    left
}

/// Targets for jumps inside a construct.
fn inside(construct: Construct, here: u32, around: Targets) -> Targets {
    match construct {
        Function | Lambda | Type => {
            Targets { breaks: STAYS, continues: STAYS, labelled: STAYS, exits: here + 1 }
        }
        For | ForEach | While | DoWhile | Loop => {
            // A labelled jump leaves the loop it names: the outermost one is assumed.
            Targets { breaks: here, continues: here + 1, labelled: around.labelled.min(here), ..around }
        }
        Case | DefaultCase => Targets { breaks: here + 1, ..around },
        Label => Targets { labelled: around.labelled.min(here), ..around },
        _ => around,
    }
}
