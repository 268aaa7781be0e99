//! Reads code: a folder, an archive or a git revision in; a listing and decoded text out.
//!
//! The only crate that opens the user's files, and it treats them as hostile: nothing in them is executed, no
//! link is followed, nothing outside the root is read, whatever changes meanwhile. What a file costs is bounded
//! by [`Options::max_file_size`] per thread that loads; what a listing costs grows with the number of files.
//!
//! [`open`] a [`Location`], [`Source::list`] it, then [`Source::load`] what is new, from as many threads as you like.

mod address;
mod archive;
mod beneath;
mod decode;
mod error;
mod folder;
mod git;
mod language;
mod listing;
mod load;
mod location;
mod options;
mod path;
mod rules;
mod source;
mod tree;
mod walk;

pub use address::is_public;
pub use error::SourceError;
pub use git::log::log;
pub use git::revision::merge_base;
pub use listing::{Candidate, LeftOut, Listing, Manifest, Reason, Signature};
pub use load::{Loaded, SourceFile};
pub use location::Location;
pub use options::{HistoryLimits, Limits, Options};
pub use path::encode_name as encode_path;
pub use source::{Control, Source, open};
