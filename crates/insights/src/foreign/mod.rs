//! What other tools report, read and placed in the code: SARIF 2.1.0 and SonarQube's generic issues.
//!
//! A report is a stranger's text: it names files, it opens none. Paths are resolved by their spelling alone and must lie below
//! the root; what does not is left out, and said so.

mod paths;
mod place;
mod sarif;
mod sonar;

pub use paths::Paths;
pub use place::findings;

use pellucid_model::{Location, Severity};
use serde::{Deserialize, Deserializer};
use std::borrow::Cow;

/// Largest report that is read.
pub const MOST_BYTES: u64 = 256 << 20;
/// Issues of one report that are kept.
const MOST_ISSUES: usize = 200_000;
/// Letters of a text that are kept.
const MOST_TEXT: usize = 2000;
/// Further places of one issue that are kept.
const MOST_RELATED: usize = 20;

/// What one tool reports.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Report {
    /// The tool, as it calls itself.
    pub tool: String,
    /// Its version, if it tells.
    pub version: Option<String>,
    /// What it found.
    pub issues: Vec<Issue>,
    /// What is left out, and why.
    pub left_out: Vec<LeftOut>,
}

/// One thing that a tool found.
#[derive(Debug, Clone, PartialEq)]
pub struct Issue {
    /// The tool's own name of the rule.
    pub rule: String,
    /// How much it matters.
    pub severity: Severity,
    /// What the tool says.
    pub message: String,
    /// Where; further places after the first.
    pub places: Vec<(Location, Option<String>)>,
    /// What the tool knows it by again.
    pub fingerprint: Option<String>,
    /// What the rule is about.
    pub about: Option<String>,
    /// Where the tool explains it.
    pub url: Option<String>,
}

/// Something that is not taken over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// Why.
    pub why: Why,
    /// The path, as written, or what else names it.
    pub what: String,
}

/// Why something is not taken over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// Its path leads out of the root.
    Outside,
    /// It names no file: another scheme, or nothing at all.
    NoFile,
    /// The report itself says that it is answered for, passed or gone.
    Suppressed,
    /// It comes after the most that is read.
    TooMany,
}

impl Why {
    /// For a reader.
    pub fn name(self) -> &'static str {
        match self {
            Self::Outside => "outside the root",
            Self::NoFile => "at no file",
            Self::Suppressed => "suppressed, passed or absent by the report's own words",
            Self::TooMany => "beyond the most that is read",
        }
    }
}

/// Why a text is no report.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// It is another format.
    #[error("this is {0}; SARIF 2.1.0 (JSON) and SonarQube's generic issues (JSON) are read")]
    Format(&'static str),
    /// It is JSON, but no report.
    #[error("this JSON has neither `runs` (SARIF) nor `issues` (SonarQube)")]
    Unknown,
    /// Another version of SARIF.
    #[error("SARIF {0:?}; version 2.1.0 is read")]
    Version(String),
    /// It is broken.
    #[error("{0}")]
    Broken(#[from] serde_json::Error),
}

#[derive(Deserialize)]
struct Outline {
    version: Option<String>,
    runs: Option<Vec<sarif::Run>>,
    issues: Option<Vec<sonar::Issue>>,
    #[serde(default)]
    rules: Vec<sonar::Rule>,
}

/// Reads a report.
pub fn read(bytes: &[u8], paths: &Paths) -> Result<Vec<Report>, ReadError> {
    let text = decode(bytes);
    match text.trim_start().bytes().next() {
        Some(b'{') => {}
        Some(b'<') => return Err(ReadError::Format("XML")),
        None => return Err(ReadError::Format("empty")),
        _ => return Err(ReadError::Format("no JSON object")),
    }
    let outline: Outline = serde_json::from_str(&text)?;
    match (outline.runs, outline.issues) {
        (Some(runs), _) => {
            // 2.1.0 had drafts, which tools still write.
            let version = outline.version.unwrap_or_default();
            if !version.starts_with("2.1") {
                return Err(ReadError::Version(version));
            }
            Ok(runs.into_iter().map(|run| run.report(paths)).collect())
        }
        (None, Some(issues)) => Ok(sonar::reports(issues, outline.rules, paths)),
        (None, None) => Err(ReadError::Unknown),
    }
}

/// Text of UTF-8 or, as some shells write it, of UTF-16; without a byte order mark.
fn decode(bytes: &[u8]) -> Cow<'_, str> {
    let wide = |order: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = bytes[2..].chunks_exact(2).map(|pair| order([pair[0], pair[1]])).collect();
        Cow::Owned(String::from_utf16_lossy(&units))
    };
    match bytes {
        [0xff, 0xfe, ..] => wide(u16::from_le_bytes),
        [0xfe, 0xff, ..] => wide(u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest),
        _ => String::from_utf8_lossy(bytes),
    }
}

/// A number of a line or column, whatever stands there; what is none is not known.
fn number<'de, D: Deserializer<'de>>(from: D) -> Result<Option<u32>, D::Error> {
    let value = serde_json::Value::deserialize(from)?;
    let number = value.as_u64().or_else(|| value.as_str()?.parse().ok());
    Ok(number.and_then(|number| u32::try_from(number).ok()).filter(|number| *number > 0))
}

/// A text of bounded length.
fn bounded(text: &str) -> String {
    text.chars().take(MOST_TEXT).collect()
}

#[cfg(test)]
mod tests;
