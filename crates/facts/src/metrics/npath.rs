//! NPath complexity, by profile.
//!
//! Each rule is a fold over the event tree: sums and products for Nejmeh and Checkstyle ([`sums`]), numbers of
//! paths that leave a construct in each way for the control-flow reading ([`flow`]). All arithmetic saturates.

mod flow;
mod sums;

use super::profile::{NpathProfile, NpathRule};
use super::units::Tree;

/// The value of each unit.
pub(super) fn values(tree: &Tree<'_>, profile: &NpathProfile) -> Vec<u64> {
    match profile.rule {
        NpathRule::Nejmeh => sums::values(tree, sums::Dialect::Nejmeh),
        NpathRule::Checkstyle => sums::values(tree, sums::Dialect::Checkstyle),
        NpathRule::Flow => flow::values(tree),
    }
}
