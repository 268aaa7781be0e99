//! A file as a sequence of tokens, made alike where copies differ: what clones are found by.

use serde::{Deserialize, Serialize};

/// Shape of a name, whatever it is.
pub const NAME: u16 = 0;
/// Shape of a number, whatever its value.
pub const NUMBER: u16 = 1;
/// Shape of a text or character, whatever it says.
pub const TEXT: u16 = 2;
/// The first shape of what stands for itself: operators, keywords, brackets.
pub const FIRST_OWN: u16 = 3;

/// The tokens of one file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tokens {
    /// The shape of each token: equal for tokens that a copy may exchange for each other.
    pub shapes: Vec<u16>,
    /// Hash of each token as written: equal for tokens that a copy of the text has in common.
    pub written: Vec<u32>,
    /// How many lines each token stands below the one before it (the first: below line 1).
    pub lines: Vec<u32>,
    /// The callables with a body, in the order of their first token, an outer one before those in it.
    pub functions: Vec<Function>,
}

/// A callable as a run of tokens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Function {
    /// Its name, as shown: with the type it is in, where it has one.
    pub name: String,
    /// Index of its first token.
    pub first: u32,
    /// Index after its last one.
    pub end: u32,
    /// Its first and last line.
    pub lines: (u32, u32),
    /// Hash of its tokens as written: equal for a copy, whatever its white space and comments.
    pub written: u64,
    /// Hash of its tokens with names numbered by their first appearance and literals by kind: equal for a copy in which
    /// names were exchanged consistently.
    pub renamed: u64,
}
