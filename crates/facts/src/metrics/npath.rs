//! NPath complexity, by profile.
//!
//! Each rule is one pass over the event tree: Nejmeh's sums and products ([`sums`]), Checkstyle's machine
//! ([`checkstyle`]), numbers of paths that leave a construct in each way for the control-flow reading ([`flow`]).
//! All arithmetic saturates.

mod checkstyle;
mod flow;
mod sums;

use super::profile::{NpathProfile, NpathRule};
use super::units::Tree;

/// The value of each unit.
pub(super) fn values(tree: &Tree<'_>, profile: &NpathProfile) -> Vec<u64> {
    match profile.rule {
        NpathRule::Nejmeh => sums::values(tree),
        NpathRule::Checkstyle => {
            let mut values = sums::values(tree);
            checkstyle::overwrite(tree, &mut values);
            values
        }
        NpathRule::Flow => flow::values(tree),
    }
}
