//! Where Pellucid keeps what it has computed.
//!
//! Two repository traits: [`Artifacts`] holds immutable blobs by the key of their inputs, [`Catalog`] holds
//! projects, snapshots, files, symbols, metrics and diagnostics and answers SQL over documented views.
//! [`sqlite`] is the embedded implementation of both; the tests in `conformance` are the suite every
//! implementation passes.
//! What a metric is this crate does not know: callers hand over the columns ([`MetricColumn`]).

pub mod artifacts;
pub mod catalog;
#[cfg(test)]
mod conformance;
pub mod error;
mod files;
pub mod query;
pub mod sqlite;

pub use artifacts::{Artifacts, Bytes, Key, Packed};
pub use catalog::{
    Catalog, Dropped, FileRow, FileUnit, FindingSet, LeftOut, MetricColumn, MetricScope, Note, ProjectId,
    RunRow, SnapshotDraft, SnapshotId, SnapshotInfo, SuppressionRow, SymbolRow, UnitDiagnostic, UnitId,
    UnitRow,
};
pub use error::{Error, Result};
pub use query::{Limits, Stop, Table, Value};

/// A handle that is both repositories; one per thread.
pub trait Store: Artifacts + Catalog + Send {}

impl<T: Artifacts + Catalog + Send> Store for T {}

/// A store by its place; opens one handle per thread.
pub trait Backend: Send + Sync {
    /// A handle that reads and writes; makes or migrates the store as needed.
    fn open(&self) -> Result<Box<dyn Store>>;

    /// A handle that only reads a store that is there.
    fn open_read_only(&self) -> Result<Box<dyn Store>>;

    /// The right to be the one run that writes; given back when dropped, also by a process that dies.
    fn lock(&self) -> Result<Box<dyn Send>>;
}
