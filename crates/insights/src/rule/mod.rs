//! Rules as text: how they are written ([`parse`]), what they mean ([`ast`]) and what makes one unsound ([`check`]).

pub mod ast;
pub mod check;
pub mod document;
mod lex;
mod parse;

pub use ast::{Atom, Clause, Literal, Rule, Term};
pub use document::{Document, Example};
pub use parse::{parse_definitions, parse_rule};

/// What is wrong in a rule file, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Line, from 1.
    pub line: u32,
    /// Column, from 1.
    pub column: u32,
    /// What is wrong.
    pub message: String,
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}: {}", self.line, self.column, self.message)
    }
}

impl std::error::Error for Problem {}

/// A place in a rule file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct At {
    /// Line, from 1.
    pub line: u32,
    /// Column, from 1.
    pub column: u32,
}

impl At {
    pub(crate) fn problem(self, message: impl Into<String>) -> Problem {
        Problem { line: self.line, column: self.column, message: message.into() }
    }
}
