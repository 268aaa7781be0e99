//! What Pellucid knows of each language.
//!
//! One folder per language under `langs/` holds all of it: how its files are recognised, its grammar, and how
//! its syntax becomes facts. Around the folders stands what they share: the flat syntax [`tree`], the
//! [`lower`]ing driver that walks it once, and the [`family`] that a folder describes itself with.
//! This crate alone is linked to the grammars.

pub mod family;
pub mod field;
mod langs;
pub mod lower;
pub mod pattern;
pub mod tokens;
pub mod tree;

pub use family::{Dialect, Family, Language, LoadError, language, languages, linkers};
pub use langs::families;
pub use tree::{Node, NodeId, ParseError, Tree};
