//! One candidate in, its text out.

use crate::decode::{Decoded, decode};
use crate::language::{Detector, Naming, SHEBANG_BYTES};
use crate::listing::{Candidate, LeftOut, Reason};
use crate::path;
use crate::rules::{Rules, generated, minified, vendored};
use crate::tree::{Content, Tree, diagnostic};
use pellucid_model::{ContentHash, Diagnostic, DiagnosticCode, Encoding, FileClass, LanguageId};

/// What loading a candidate gave.
#[derive(Debug)]
#[allow(clippy::large_enum_variant, reason = "nearly every candidate is a source file")]
pub enum Loaded {
    /// A source file.
    Source(SourceFile),
    /// Not analysed, and why; with what is worth saying beyond that.
    LeftOut(LeftOut, Option<Diagnostic>),
}

/// A file as the analysis reads it.
#[derive(Debug)]
pub struct SourceFile {
    /// Hash of the bytes as they stand in the source.
    pub hash: ContentHash,
    /// Number of those bytes.
    pub size: u64,
    /// What the file is; other than [`FileClass::Source`] only where the options let such files in.
    pub class: FileClass,
    /// Its language.
    pub language: LanguageId,
    /// How its bytes became text.
    pub encoding: Encoding,
    /// Its text, without a byte order mark.
    pub text: String,
    /// What was worth knowing on the way.
    pub diagnostics: Vec<Diagnostic>,
}

/// What loading needs beside the candidate.
pub(crate) struct Loader<'a> {
    pub(crate) tree: &'a dyn Tree,
    pub(crate) rules: &'a Rules,
    pub(crate) detector: &'a Detector,
}

/// Why a file is not loaded.
struct Refusal {
    reason: Reason,
    detail: String,
    diagnostic: Option<Diagnostic>,
}

impl From<Diagnostic> for Refusal {
    fn from(problem: Diagnostic) -> Self {
        let reason = match problem.code {
            DiagnosticCode::Binary => Reason::Binary,
            DiagnosticCode::TooLarge => Reason::TooLarge,
            DiagnosticCode::SymlinkSkipped => Reason::Symlink,
            _ => Reason::Unreadable,
        };
        Self { reason, detail: problem.detail.clone(), diagnostic: Some(problem) }
    }
}

impl Loader<'_> {
    pub(crate) fn load(&self, candidate: &Candidate) -> Loaded {
        match self.try_load(candidate) {
            Ok(file) => Loaded::Source(file),
            Err(Refusal { reason, detail, diagnostic }) => {
                Loaded::LeftOut(LeftOut { path: candidate.path.to_string(), reason, detail }, diagnostic)
            }
        }
    }

    fn try_load(&self, candidate: &Candidate) -> Result<SourceFile, Refusal> {
        let raw = path::decode(&candidate.path);
        if candidate.naming == Naming::Shebang {
            let head = self.tree.head(&raw, candidate.place, SHEBANG_BYTES)?;
            self.interpreter(&head)?;
        }
        let (bytes, changed) = self.read(&raw, candidate)?;
        let size = bytes.len() as u64;
        let hash = ContentHash(*blake3::hash(&bytes).as_bytes());
        let Decoded { text, encoding, diagnostic: note } = decode(bytes)?;
        let language = self.language(candidate, &raw, &text)?;
        let class = self.class(candidate, &raw, &text)?;
        let mut diagnostics: Vec<_> = note.into_iter().collect();
        if changed {
            diagnostics.push(diagnostic(DiagnosticCode::Changed, "it kept changing while it was read"));
        }
        Ok(SourceFile { hash, size, class, language, encoding, text, diagnostics })
    }

    fn read(&self, raw: &[u8], candidate: &Candidate) -> Result<(Vec<u8>, bool), Refusal> {
        let limit = self.rules.options.max_file_size;
        match self.tree.read(raw, candidate.place, limit)? {
            Content::Whole { bytes, changed } => Ok((bytes, changed)),
            Content::TooLarge { size } => {
                let detail = format!("{size} bytes, the limit is {limit}");
                Err(diagnostic(DiagnosticCode::TooLarge, detail).into())
            }
        }
    }

    fn interpreter(&self, head: &[u8]) -> Result<LanguageId, Refusal> {
        let index =
            self.detector.by_shebang(head).ok_or_else(|| not_source("no interpreter line we know"))?;
        Ok(self.detector.language(index))
    }

    fn language(&self, candidate: &Candidate, raw: &[u8], text: &str) -> Result<LanguageId, Refusal> {
        if text.trim_start().starts_with("<?xml") {
            return Err(not_source("it is XML"));
        }
        Ok(self.detector.language(match candidate.naming {
            Naming::Known(index) => index,
            Naming::Shebang => return self.interpreter(text.as_bytes()),
            Naming::Contested { fallback } => {
                self.detector.by_text(path::name(raw), text.as_bytes(), fallback)
            }
        }))
    }

    /// What the file is by its text, where its name says nothing.
    fn class(&self, candidate: &Candidate, raw: &[u8], text: &str) -> Result<FileClass, Refusal> {
        if candidate.class != FileClass::Source || self.rules.is_first_party(raw) {
            return Ok(candidate.class);
        }
        if candidate.trusted {
            return Ok(FileClass::Source);
        }
        let vendored = || vendored::by_text(path::name(raw), text).map(|line| (FileClass::Vendored, line));
        let generated = || generated::by_text(text).map(|line| (FileClass::Generated, line));
        let minified = || minified::by_text(text).map(|figures| (FileClass::Minified, figures));
        let (class, detail) =
            minified().or_else(generated).or_else(vendored).unwrap_or((FileClass::Source, String::new()));
        match self.rules.left_out(class) {
            Some(reason) => Err(Refusal { reason, detail, diagnostic: None }),
            None => Ok(class),
        }
    }
}

fn not_source(detail: &str) -> Refusal {
    Refusal { reason: Reason::NotSource, detail: detail.to_owned(), diagnostic: None }
}
