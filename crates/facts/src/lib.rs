//! One file in, its facts out; and from facts, metrics. Pure functions: no I/O, no clock.

mod extract;
pub mod metrics;
pub mod render;

pub use extract::{EXTRACTOR_VERSION, extract};
