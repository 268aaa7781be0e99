//! Facts as text, for people and for the languages' specifications.

/// placeholder
pub fn placeholder() {}
