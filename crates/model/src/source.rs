//! What a snapshot says of a file before anything is parsed.

use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::fmt;

/// Lower-case id of a language as registered by its folder ("java", "cpp", "typescript", ...).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct LanguageId(pub Cow<'static, str>);

impl LanguageId {
    /// An id known at compile time.
    pub const fn new(id: &'static str) -> Self {
        Self(Cow::Borrowed(id))
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for LanguageId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// BLAKE3 hash of a file's bytes as they stand in the source (before decoding).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ContentHash(pub [u8; 32]);

impl fmt::Display for ContentHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for ContentHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

/// How a file's bytes were turned into text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Encoding {
    /// Valid UTF-8, with or without a byte order mark.
    #[default]
    Utf8,
    /// UTF-16, little endian, announced by its byte order mark.
    Utf16Le,
    /// UTF-16, big endian, announced by its byte order mark.
    Utf16Be,
    /// Not UTF-8: read as Latin-1 (windows-1252), which is a guess and said so by a diagnostic.
    Latin1Guessed,
}

/// What a file is to the analysis.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FileClass {
    /// First-hand source: analysed.
    Source,
    /// Third-party code kept in the tree: left out by default.
    Vendored,
    /// Written by a program: left out by default.
    Generated,
    /// Minified or bundled: left out by default.
    Minified,
}

/// One file of a snapshot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SnapshotEntry {
    /// Path from the root, `/`-separated. Bytes that are not UTF-8 appear as `%XX`, and `%` as `%25`.
    pub path: String,
    /// The file's language.
    pub language: LanguageId,
    /// Hash of its bytes.
    pub hash: ContentHash,
    /// Size in bytes.
    pub size: u64,
}

/// How files of one language are recognised: data from the language's folder, used by `source`.
#[derive(Debug, Clone, Copy)]
pub struct Detection {
    /// The language.
    pub language: &'static str,
    /// Extensions without the dot, matched exactly as written first, then lower-cased.
    pub extensions: &'static [&'static str],
    /// Whole file names ("SConstruct").
    pub file_names: &'static [&'static str],
    /// Interpreters of a `#!` line, without version digits ("python", "node").
    pub interpreters: &'static [&'static str],
    /// Decides an extension that several languages claim (`.h`): how much evidence the text holds that it is
    /// of this language; 0 = none. Where no claimant finds any, the surroundings decide.
    pub evidence: Option<fn(&[u8]) -> u32>,
}
