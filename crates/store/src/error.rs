//! What can go wrong with a store, each with what to do about it.

use std::path::PathBuf;

/// Result of a store operation.
pub type Result<T> = std::result::Result<T, Error>;

/// A failed store operation.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The file is not a store of ours.
    #[error("{path} is not a Pellucid store; choose another place with --store")]
    Foreign {
        /// The file.
        path: PathBuf,
    },
    /// Written by a newer Pellucid.
    #[error(
        "the store {path} has schema version {found}, and this Pellucid knows versions up to {known}; \
         use a newer Pellucid, or choose another place with --store"
    )]
    Newer {
        /// The file.
        path: PathBuf,
        /// Version found.
        found: i64,
        /// Newest version known here.
        known: i64,
    },
    /// The database is damaged.
    #[error(
        "the store {path} is damaged ({detail}); delete it and analyse again: everything in it can be computed anew"
    )]
    Corrupt {
        /// The file.
        path: PathBuf,
        /// What was found.
        detail: String,
    },
    /// No space left.
    #[error(
        "no space left to write the store {path}; free some or choose another place with --store (finished work is kept)"
    )]
    Full {
        /// The file.
        path: PathBuf,
    },
    /// Somebody else holds the store.
    #[error("the store {path} is in use by another run; wait for it or choose another place with --store")]
    Busy {
        /// The file.
        path: PathBuf,
    },
    /// There is no store here.
    #[error("there is no store at {path}; run `pellucid analyze` first")]
    Missing {
        /// The file.
        path: PathBuf,
    },
    /// The store lacks the snapshot asked for; an interrupted first run leaves none.
    #[error("the store {path} does not hold {wanted}; run `pellucid analyze` to its end first")]
    NoSnapshot {
        /// The file.
        path: PathBuf,
        /// What was asked for.
        wanted: String,
    },
    /// Reading or writing failed.
    #[error("the store {path} cannot be used: {detail}")]
    Access {
        /// The file.
        path: PathBuf,
        /// The cause.
        detail: String,
    },
    /// A blob does not unpack.
    #[error("a stored artifact is damaged ({0}); delete the store and analyse again")]
    Artifact(String),
    /// A query the database rejects.
    #[error("the query is not valid: {0}")]
    Query(String),
    /// A query that is not allowed.
    #[error(
        "the query is refused: {0}; only SELECT over the documented views is allowed (`pellucid query --schema` lists them)"
    )]
    Refused(String),
    /// A query over one of its limits.
    #[error("the query was stopped by its {0}; narrow it, or raise the limit")]
    Limit(&'static str),
    /// Values do not fit the columns.
    #[error("internal: {0}")]
    Shape(String),
}
