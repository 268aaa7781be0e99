//! What is counted per definition and per file besides the event tree.

use serde::{Deserialize, Serialize};

/// Counts over one definition's text (or the whole file), nested definitions included.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Measures {
    /// Physical lines from first to last.
    pub lines: u32,
    /// Lines with at least one token that is not a comment.
    pub code_lines: u32,
    /// Lines with a comment or part of one (a line may be both code and comment).
    pub comment_lines: u32,
    /// Lines with nothing but white space.
    pub blank_lines: u32,
    /// Tokens that are not comments.
    pub tokens: u32,
    /// Distinct operators, Halstead's eta-1.
    pub distinct_operators: u32,
    /// Distinct operands, Halstead's eta-2.
    pub distinct_operands: u32,
    /// Operators, Halstead's N1.
    pub operators: u32,
    /// Operands, Halstead's N2.
    pub operands: u32,
}
