//! What went wrong or is worth knowing about one file; the run goes on.

use crate::span::Span;
use serde::{Deserialize, Serialize};

/// How much a diagnostic matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing; nothing is missing.
    Info,
    /// Something is missing or guessed.
    Warning,
    /// The file could not be analysed.
    Error,
}

impl Severity {
    /// Every value, the least first.
    pub const ALL: &[Self] = &[Self::Info, Self::Warning, Self::Error];

    /// The word users see.
    pub fn name(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }

    /// The value with this word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|one| one.name() == word)
    }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident = $code:literal, $severity:ident, $summary:literal;)*) => {
        /// Stable code of a diagnostic; `pellucid explain CODE` prints its meaning.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum DiagnosticCode { $($(#[$doc])* $variant,)* }

        impl DiagnosticCode {
            /// Every code, in order.
            pub const ALL: &[DiagnosticCode] = &[$(DiagnosticCode::$variant,)*];

            /// The code as users see it.
            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)* }
            }

            /// How much it matters.
            pub fn severity(self) -> Severity {
                match self { $(Self::$variant => Severity::$severity,)* }
            }

            /// What it means and what to do, in a sentence or two.
            pub fn summary(self) -> &'static str {
                match self { $(Self::$variant => $summary,)* }
            }
        }
    };
}

codes! {
    /// The parser had to skip or invent text.
    SyntaxError = "P001", Warning,
        "Part of the file does not parse. Facts around it are kept; what the parser skipped is missing from them.";
    /// The parse was stopped by its limit.
    ParseLimit = "P002", Error,
        "Parsing was stopped by its time limit, so the file has no facts.";
    /// The file is over the size limit.
    TooLarge = "S001", Warning,
        "The file is larger than the size limit (max-file-size), so it was not parsed.";
    /// The file could not be read.
    Unreadable = "S002", Error,
        "The file or folder could not be read (permissions or an input/output error).";
    /// The file was there when listed and gone when read.
    Vanished = "S003", Warning,
        "The file was listed and had vanished when it was to be read.";
    /// The file changed while it was read.
    Changed = "S004", Info,
        "The file changed during the run; the facts are of the content that was read last.";
    /// Not UTF-8 and no byte order mark.
    EncodingGuessed = "S005", Info,
        "The bytes are not valid UTF-8; the file was read as Latin-1, which is a guess.";
    /// NUL bytes in a source file.
    Binary = "S006", Info,
        "The file holds NUL bytes and no byte order mark: it is binary and was left out.";
    /// A symbolic link.
    SymlinkSkipped = "S007", Info,
        "A symbolic link: links are never followed. Its target is analysed where it really stands, if inside the root.";
    /// Path in an archive that points outside it.
    ArchiveEscape = "S008", Error,
        "An archive entry names a place outside the archive; it was refused.";
    /// Archive over its limits.
    ArchiveLimit = "S009", Error,
        "The archive unpacks to more than the limits allow; reading stopped there.";
    /// A submodule or another object git does not hold here.
    GitObject = "S010", Warning,
        "A git entry could not be read (a submodule, or an object missing from this clone).";
    /// A language that can be parsed only.
    NoFacts = "L001", Warning,
        "Pellucid can parse this language (see `pellucid ast`) but does not extract facts from it yet: the file has no definitions and no metrics.";
    /// Extraction failed by an error of ours.
    Internal = "X001", Error,
        "Pellucid failed on this file by an error of its own. Please report it; the other files are not affected.";
}

/// One diagnostic about one file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diagnostic {
    /// What happened.
    pub code: DiagnosticCode,
    /// The particulars, without the path and without a final full stop.
    pub detail: String,
    /// Where in the file, if it is about a part of it.
    pub span: Option<Span>,
}
