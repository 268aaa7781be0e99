//! What can be measured on facts: pure functions from one file's facts to values, and their roll-ups.
//!
//! - [`MetricId`] and [`Metric`]: the registry of definitions, the one place to add a metric.
//! - [`ProfileSet`]: which tool's or standard's way of counting is in force, per family; profiles are data.
//! - [`measure`]: every metric of a file, its functions and types, in one linear pass per family.
//! - [`explain`]: the increments that make up one value.
//! - [`Summary`]: a distribution over a population; merging is associative and commutative.

mod charge;
mod cognitive;
mod cyclomatic;
mod essential;
mod explain;
mod halstead;
mod measure;
mod names;
mod npath;
mod profile;
mod profiles;
mod recursion;
mod registry;
mod shape;
mod summary;
mod types;
mod units;
mod value;

#[cfg(test)]
mod tests;

pub use explain::{Increment, explain};
pub use measure::{FileMetrics, Row, measure};
pub use profile::{ProfileInfo, ProfileSet, all_profiles};
pub use registry::{Direction, Family, Metric, MetricId, RollUp, Scope};
pub use summary::Summary;
pub use value::{Unsupported, Value};
