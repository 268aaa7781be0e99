//! What the facts, the graph and the history of code amount to.

pub mod clones;
pub mod history;
