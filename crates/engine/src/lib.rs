//! Decides which steps still have to run, and runs them.
//!
//! The steps from a place to a stored snapshot: list the files, load what is new, extract its facts, measure them,
//! store both, commit the snapshot. Each step is a pure function with a content-addressed key; what the store holds
//! under that key is not computed again, which alone makes runs incremental, resumable and independent of the number
//! of workers. [`analyze`] runs them; [`remeasure`] weighs stored facts by other profiles.

mod again;
mod analyze;
mod architecture;
mod carry;
mod codec;
mod detect;
pub mod error;
mod history;
mod known;
mod link;
mod measure;
mod plan;
pub mod progress;
mod remeasure;
pub mod scip;
mod symbols;
mod worker;

pub use analyze::{Job, Outcome, analyze};
pub use architecture::{ARCHITECTURE, COUPLING};
pub use carry::IMPORTED;
pub use codec::{facts_key, read_facts};
pub use detect::{Detectors, RULES, STOPPED, TOOL, detect, findings, has_findings};
pub use error::{Error, Result};
pub use history::history;
pub use link::graph_of;
pub use progress::{Counts, Event, Listed, Progress, State, Step, Timings};
pub use remeasure::remeasure;

/// How to run.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Options {
    /// Worker threads; 0 = one per processor. The result does not depend on it.
    pub jobs: usize,
    /// Snapshots of a place that are kept; older ones are dropped after a run. 0 keeps all.
    pub keep_snapshots: usize,
}

impl Options {
    /// The number of workers meant.
    pub fn workers(&self) -> usize {
        match self.jobs {
            0 => std::thread::available_parallelism().map_or(1, std::num::NonZero::get),
            jobs => jobs.min(512),
        }
    }
}
