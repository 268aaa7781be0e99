//! What one construct costs, and how costs of inner units reach the outer ones.
//!
//! A profile turns a file's events into charges; a metric's value is their sum and its explanation their
//! list, so the two cannot disagree.

use super::profile::{Inner, InnerRules};
use super::units::{Tree, UnitId};
use pellucid_model::{Construct, Span};

/// One increment, with nesting relative to its own unit.
#[derive(Debug, Clone, Copy)]
pub(super) struct Charge {
    /// The unit it stands in.
    pub(super) unit: UnitId,
    /// Where.
    pub(super) span: Span,
    /// For what.
    pub(super) construct: Construct,
    /// Amount without nesting.
    pub(super) base: u32,
    /// Levels around it inside its unit.
    pub(super) level: u32,
    /// What nesting adds.
    pub(super) growth: Growth,
}

/// How an increment grows with nesting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Growth {
    /// Not at all.
    Flat,
    /// 1 per level.
    PerLevel,
    /// As many as levels, but at least 1; the base is not added.
    AtLeastOne,
}

impl Charge {
    /// The amount when the unit stands `frame` levels deep.
    pub(super) fn amount(&self, frame: u64) -> u64 {
        let depth = u64::from(self.level).saturating_add(frame);
        match self.growth {
            Growth::Flat => u64::from(self.base),
            Growth::PerLevel => u64::from(self.base).saturating_add(depth),
            Growth::AtLeastOne => depth.max(1),
        }
    }
}

/// The sum of a unit's charges as a function of how deep the unit stands: `fixed + per_level x depth`, less
/// one for each `AtLeastOne` charge of level 0 once the depth is not 0.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Total {
    fixed: u64,
    per_level: u64,
    floored: u64,
}

impl Total {
    /// Takes one charge in.
    pub(super) fn add(&mut self, charge: &Charge) {
        self.fixed = self.fixed.saturating_add(charge.amount(0));
        self.per_level += u64::from(charge.growth != Growth::Flat);
        self.floored += u64::from(charge.growth == Growth::AtLeastOne && charge.level == 0);
    }

    /// Takes in what an inner unit amounts to `depth` levels deep.
    fn absorb(&mut self, inner: Total, depth: u64) {
        let grown = inner.per_level.saturating_mul(depth);
        self.fixed = self.fixed.saturating_add(inner.fixed).saturating_add(grown);
        self.per_level += inner.per_level;
        if depth == 0 {
            self.floored += inner.floored;
        } else {
            self.fixed -= inner.floored;
        }
    }

    /// The amount at the top.
    pub(super) fn value(&self) -> u64 {
        self.fixed
    }
}

/// Adds inner units' totals to the outer ones. `levels[event]` is an event's nesting inside its unit.
pub(super) fn add_inner(tree: &Tree<'_>, rules: &InnerRules, levels: &[u32], totals: &mut [Total]) {
    if *rules == InnerRules::OWN {
        return;
    }
    for unit in (1..totals.len()).rev() {
        let (inner, parent) = (totals[unit], tree.units[unit].parent);
        match tree.rule(unit, rules) {
            Inner::Own => {}
            Inner::Added { extra, raise } => {
                let level = tree.units[unit].event.map_or(0, |at| levels.get(at).copied().unwrap_or(0));
                totals[parent].absorb(inner, u64::from(level) + u64::from(raise));
                totals[parent].fixed = totals[parent].fixed.saturating_add(u64::from(extra));
            }
            Inner::AddedAtTop => totals[parent].absorb(inner, 0),
        }
    }
}

/// How deep each unit inside `root` stands as seen from it, or `None` when it adds nothing to it.
pub(super) fn frames(tree: &Tree<'_>, rules: &InnerRules, levels: &[u32], root: UnitId) -> Vec<Option<u64>> {
    let mut frames = vec![None; tree.units.len()];
    frames[root] = Some(0);
    for unit in root + 1..tree.units.len() {
        let Some(outer) = frames[tree.units[unit].parent] else { continue };
        frames[unit] = match tree.rule(unit, rules) {
            Inner::Own => None,
            Inner::Added { raise, .. } => {
                let level = tree.units[unit].event.map_or(0, |at| levels.get(at).copied().unwrap_or(0));
                Some(outer + u64::from(level) + u64::from(raise))
            }
            Inner::AddedAtTop => Some(0),
        };
    }
    frames
}
