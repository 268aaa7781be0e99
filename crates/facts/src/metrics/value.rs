//! What a metric yields: a number, or the reason why there is none.

use serde::{Deserialize, Serialize};
use std::fmt;

/// Why a metric has no value. Unknown is a value of its own and never 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unsupported {
    /// One file does not tell: the linked code graph is needed.
    NeedsGraph,
    /// The metric does not apply here (cohesion of a type without methods, a formula for files only).
    NotApplicable,
    /// The formula is undefined for what was counted (a logarithm or quotient of nothing).
    Undefined,
}

impl Unsupported {
    /// The reason as shown to users.
    pub fn name(self) -> &'static str {
        match self {
            Self::NeedsGraph => "needs the code graph",
            Self::NotApplicable => "does not apply",
            Self::Undefined => "undefined",
        }
    }
}

/// A metric's value.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub enum Value {
    /// A count; saturates at `u64::MAX`.
    Integer(u64),
    /// A measured real number; always finite.
    Real(f64),
    /// No value, and why.
    Unsupported(Unsupported),
}

impl Value {
    /// A real value, or [`Unsupported::Undefined`] when it is not finite.
    pub fn real(value: f64) -> Self {
        if value.is_finite() { Self::Real(value) } else { Self::Unsupported(Unsupported::Undefined) }
    }

    /// `numerator / denominator`, or [`Unsupported::Undefined`].
    pub fn ratio(numerator: f64, denominator: f64) -> Self {
        Self::real(numerator / denominator)
    }

    /// The number, if there is one.
    pub fn as_f64(self) -> Option<f64> {
        match self {
            Self::Integer(value) => Some(value as f64),
            Self::Real(value) => Some(value),
            Self::Unsupported(_) => None,
        }
    }

    /// The count, if it is one.
    pub fn as_integer(self) -> Option<u64> {
        match self {
            Self::Integer(value) => Some(value),
            _ => None,
        }
    }
}

impl From<u64> for Value {
    fn from(value: u64) -> Self {
        Self::Integer(value)
    }
}

impl From<u32> for Value {
    fn from(value: u32) -> Self {
        Self::Integer(u64::from(value))
    }
}

impl From<usize> for Value {
    fn from(value: usize) -> Self {
        Self::Integer(value as u64)
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integer(value) => value.fmt(f),
            Self::Real(value) => value.fmt(f),
            Self::Unsupported(reason) => f.write_str(reason.name()),
        }
    }
}
