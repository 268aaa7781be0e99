//! Why a source could not be opened or listed at all.

use std::path::PathBuf;

/// Why a source could not be opened or listed at all. What is wrong with one file is a diagnostic instead.
#[derive(Debug, thiserror::Error)]
pub enum SourceError {
    /// The named place does not exist.
    #[error("{path}: there is no such file or folder")]
    NotFound {
        /// The path as given.
        path: PathBuf,
    },
    /// The named place exists and is neither a folder nor an archive we read.
    #[error("{path}: this is neither a folder nor an archive Pellucid reads (zip, tar, tar.gz)")]
    Unsupported {
        /// The path as given.
        path: PathBuf,
    },
    /// The operating system refused.
    #[error("{path}: {cause}")]
    Io {
        /// The path as given.
        path: PathBuf,
        /// What the operating system said.
        cause: std::io::Error,
    },
    /// An archive is damaged beyond reading.
    #[error("{path}: the archive cannot be read: {detail}")]
    Archive {
        /// The archive.
        path: PathBuf,
        /// What is wrong with it.
        detail: String,
    },
    /// A git repository or revision cannot be read.
    #[error("{place}: {detail}")]
    Git {
        /// The repository, as given.
        place: String,
        /// What is wrong, in a sentence for people.
        detail: String,
    },
    /// A pattern of the options is no valid glob.
    #[error("\"{pattern}\" in {option} is not a valid pattern: {detail}")]
    Pattern {
        /// The option's name in the configuration.
        option: &'static str,
        /// The pattern as given.
        pattern: String,
        /// What is wrong with it.
        detail: String,
    },
    /// There are more files than the limit allows.
    #[error("more than {limit} files and folders: raise limits.entries or analyse a part of the tree")]
    TooManyEntries {
        /// The limit in force.
        limit: u64,
    },
    /// The caller asked to stop.
    #[error("stopped on request")]
    Stopped,
}
