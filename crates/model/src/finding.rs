//! What was found: one type for patterns, smells, clones, violations and what other tools report.

use crate::diagnostic::Severity;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What sort of thing a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FindingKind {
    /// A design pattern with its roles.
    Pattern,
    /// A way of writing things that a language's users know by name.
    Idiom,
    /// Something that makes code hard to change or slow.
    Smell,
    /// Code that stands in several places.
    Clone,
    /// A rule of the project that is broken.
    Violation,
    /// What another tool found.
    Foreign,
}

impl FindingKind {
    /// Every value, in declaration order.
    pub const ALL: &[Self] =
        &[Self::Pattern, Self::Idiom, Self::Smell, Self::Clone, Self::Violation, Self::Foreign];

    /// The word users see.
    pub fn name(self) -> &'static str {
        match self {
            Self::Pattern => "pattern",
            Self::Idiom => "idiom",
            Self::Smell => "smell",
            Self::Clone => "clone",
            Self::Violation => "violation",
            Self::Foreign => "foreign",
        }
    }

    /// The value with this word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|one| one.name() == word)
    }
}

/// A place that a reader can open: a file and its lines and columns, all from 1; 0 = the whole file.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Location {
    /// Path below the root, with `/`.
    pub file: String,
    /// First line.
    pub line: u32,
    /// Byte column in the first line.
    pub column: u32,
    /// Last line.
    pub end_line: u32,
}

/// A part that something plays in a finding.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Role {
    /// The part: `subject`, `observer`, `copy`.
    pub role: String,
    /// Id of the symbol that plays it, if it is one.
    pub symbol: Option<String>,
    /// What a reader calls it.
    pub name: String,
    /// Where it stands.
    pub location: Location,
}

/// A fact that speaks for or against a finding.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Evidence {
    /// The fact, for a reader.
    pub text: String,
    /// Where it can be seen, if at one place.
    pub location: Option<Location>,
    /// What it adds to the confidence; negative = it speaks against; 0 = it is a condition.
    pub weight: f32,
}

/// One finding. The first role is the one it is about; it gives the place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// The same for the same finding as long as its rule and the symbols in its roles keep their names.
    pub id: String,
    /// Id of the rule: `observer`, `god-class`.
    pub rule: String,
    /// Version of the rule.
    pub version: u32,
    /// What sort of thing it is.
    pub kind: FindingKind,
    /// How much it matters.
    pub severity: Severity,
    /// How sure it is, from 0 to 1.
    pub confidence: f32,
    /// One sentence.
    pub message: String,
    /// Who plays which part.
    pub roles: Vec<Role>,
    /// What speaks for and against it.
    pub evidence: Vec<Evidence>,
    /// What else is known: metric values, the variant of the rule, the tool it came from.
    pub properties: BTreeMap<String, String>,
}
