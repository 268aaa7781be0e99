//! How its syntax becomes facts.

use crate::lower::Rules;

pub(super) fn rules(_rules: &mut Rules) {}
