//! What ends a run.

/// Result of a run.
pub type Result<T> = std::result::Result<T, Error>;

/// Why a run ended without a result.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The source cannot be opened or listed.
    #[error(transparent)]
    Source(#[from] pellucid_source::SourceError),
    /// The code was deleted while it was read: what was read of it is no state that it ever had.
    #[error(
        "{place}: it was deleted while it was read ({left} of {listed} files are left); finished work is kept"
    )]
    Vanished {
        /// The place as the store knows it.
        place: String,
        /// Files that are still there.
        left: usize,
        /// Files that were listed.
        listed: usize,
    },
    /// The store cannot be used.
    #[error(transparent)]
    Store(#[from] pellucid_store::Error),
    /// A language's folder does not fit its grammar.
    #[error("a language failed to load: {0}")]
    Language(String),
    /// A thread could not be started.
    #[error("cannot start a worker thread: {0}; try fewer with --jobs")]
    Thread(std::io::Error),
    /// Facts in the store do not decode.
    #[error("stored facts are damaged ({0}); delete the store and analyse again")]
    Facts(String),
    /// The caller stopped it.
    #[error("interrupted; finished work is kept, the next run goes on from there")]
    Interrupted,
    /// What was asked for is not there.
    #[error("{0}")]
    NotFound(String),
}
