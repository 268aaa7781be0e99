//! What a run tells while it goes on: bars, logs and (later) the API follow the same events.

use serde::Serialize;
use std::collections::BTreeMap;
use std::time::Duration;

/// A step of a run, for timings and spans.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// Finding files.
    List,
    /// Comparing with the store.
    Plan,
    /// Reading, decoding and recognising files.
    Load,
    /// Parsing and lowering.
    Extract,
    /// Computing metric values and rows.
    Measure,
    /// Encoding and compressing facts.
    Encode,
    /// Writing rows and artifacts.
    Store,
    /// Committing the snapshot.
    Commit,
    /// Resolving names across files and building the code graph.
    Link,
    /// Reading what version control tells.
    History,
    /// Running the rules over the code graph.
    Detect,
}

impl Step {
    /// Every step, in order.
    pub const ALL: [Self; 11] = [
        Self::List,
        Self::Plan,
        Self::Load,
        Self::Extract,
        Self::Measure,
        Self::Encode,
        Self::Store,
        Self::Commit,
        Self::Link,
        Self::History,
        Self::Detect,
    ];

    /// The step's name.
    pub fn name(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::Plan => "plan",
            Self::Load => "load",
            Self::Extract => "extract",
            Self::Measure => "measure",
            Self::Encode => "encode",
            Self::Store => "store",
            Self::Commit => "commit",
            Self::Link => "link",
            Self::History => "history",
            Self::Detect => "detect",
        }
    }
}

/// Time spent per step, summed over threads.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Timings(BTreeMap<Step, Duration>);

impl Timings {
    /// Runs `work` and adds its time to `step`.
    pub fn time<T>(&mut self, step: Step, work: impl FnOnce() -> T) -> T {
        let start = std::time::Instant::now();
        let done = work();
        *self.0.entry(step).or_default() += start.elapsed();
        done
    }

    /// Adds another thread's times.
    pub fn add(&mut self, other: &Self) {
        for (step, time) in &other.0 {
            *self.0.entry(*step).or_default() += *time;
        }
    }

    /// Steps in order with their time.
    pub fn iter(&self) -> impl Iterator<Item = (Step, Duration)> + '_ {
        self.0.iter().map(|(step, time)| (*step, *time))
    }
}

/// What a run did.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Files listed as candidates.
    pub listed: u64,
    /// Of these, analysed before and taken over from the last snapshot without reading.
    pub unchanged: u64,
    /// Read, with facts already in the store.
    pub known: u64,
    /// Read and extracted.
    pub extracted: u64,
    /// Left out, at listing or by content, now or at an earlier reading.
    pub left_out: u64,
    /// Gone since the last snapshot.
    pub removed: u64,
    /// Files on which extraction failed by an error of ours, now or at an earlier reading.
    pub failed: u64,
    /// Bytes read.
    pub bytes: u64,
    /// Lines of extracted files.
    pub lines: u64,
    /// Extracted files by language.
    pub languages: BTreeMap<String, u64>,
    /// Files of no language known here, by extension.
    pub unrecognised: BTreeMap<String, u64>,
}

/// How a file was dealt with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Its facts were extracted.
    Extracted,
    /// Its facts were in the store.
    Known,
    /// Its content says that it is not to be analysed.
    LeftOut,
    /// Extraction failed.
    Failed,
}

/// A file of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Listed<'a> {
    /// Path from the root.
    pub path: &'a str,
    /// Its size.
    pub bytes: u64,
    /// Whether it is to be read; else it is as it was.
    pub to_read: bool,
}

/// One event of a run, in order.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum Event<'a> {
    /// The run begins.
    Started {
        /// Where the code is.
        location: &'a str,
        /// Worker threads.
        jobs: usize,
    },
    /// All files are found and compared with the store.
    Planned {
        /// Candidates.
        files: u64,
        /// Of these, to be read.
        to_read: u64,
        /// Bytes of these.
        bytes: u64,
        /// All candidates, in no order.
        listed: &'a [Listed<'a>],
    },
    /// One file is done.
    File {
        /// Path from the root.
        path: &'a str,
        /// Language, if recognised.
        language: Option<&'a str>,
        /// How it went.
        state: State,
        /// Why it failed, if it did.
        reason: Option<&'a str>,
        /// Its size.
        bytes: u64,
    },
    /// All files are done; what follows looks at the whole.
    Step {
        /// What begins.
        step: Step,
    },
    /// The run is at its end.
    Finished {
        /// What was done.
        counts: &'a Counts,
        /// Time of the whole run.
        seconds: f64,
    },
    /// The run ends early.
    Interrupted {
        /// What was done.
        counts: &'a Counts,
    },
}

/// Follows a run. Called from one thread, in order.
pub trait Progress: Sync {
    /// Takes in one event; must return soon.
    fn event(&self, event: &Event<'_>);
}

/// Follows nothing.
impl Progress for () {
    fn event(&self, _: &Event<'_>) {}
}
