//! The profiles, one file per family; the first of each is the default.

mod cognitive;
mod cyclomatic;
mod others;

pub(super) use cognitive::COGNITIVE;
pub(super) use cyclomatic::{CYCLOMATIC, CYCLOMATIC_MODIFIED};
pub(super) use others::{HALSTEAD, NPATH};
