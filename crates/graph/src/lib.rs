//! All facts of a snapshot in, one code graph out: every name resolved by its language's own rules, every edge with
//! its kind, place, certainty and the strategy that found it.
//!
//! The linker names no language: a language's folder hands in its [`rules::Rules`].

pub mod algorithms;
pub mod code;
mod context;
mod dispatch;
pub mod edge;
mod effects;
mod eval;
pub mod exact;
mod flows;
mod kept;
mod link;
mod linkage;
mod macros;
pub mod names;
mod outline;
pub mod program;
mod rounds;
pub mod rules;
pub mod session;
mod structural;
pub mod ty;

pub use kept::Before;
pub use link::{Links, link, link_again, link_on, qualified_name};

/// Raised with every change to what edges a program has.
pub const LINKER_VERSION: u32 = 19;
