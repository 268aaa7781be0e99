//! Ignore files and patterns in their syntax.

use crate::SourceError;
use crate::path;
use crate::tree::OuterIgnore;
use ignore::gitignore::{Gitignore, GitignoreBuilder};
use std::borrow::Cow;
use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::sync::Arc;

/// Patterns of one ignore file or option.
pub(crate) struct Patterns {
    compiled: Gitignore,
    /// How a person names the file they stand in.
    place: String,
    /// What goes before a path for the patterns to understand it: they stand above the root.
    lead: Vec<u8>,
}

/// The pattern that decided.
pub(crate) struct Match<'a> {
    pub(crate) place: &'a str,
    pub(crate) pattern: &'a str,
    /// Written with a leading `!`.
    pub(crate) negated: bool,
}

impl Patterns {
    /// Patterns of an option; a malformed one is an error.
    pub(crate) fn from_option(option: &'static str, patterns: &[String]) -> Result<Self, SourceError> {
        let mut builder = GitignoreBuilder::new("");
        let refuse = |pattern: &str, error: ignore::Error| SourceError::Pattern {
            option,
            pattern: pattern.to_owned(),
            detail: error.to_string(),
        };
        for pattern in patterns {
            builder.add_line(None, pattern).map_err(|error| refuse(pattern, error))?;
        }
        let compiled = builder.build().map_err(|error| refuse(&patterns.join(" "), error))?;
        Ok(Self { compiled, place: option.to_owned(), lead: Vec::new() })
    }

    /// Patterns of an ignore file; malformed lines mean nothing, as with git.
    pub(crate) fn from_file(place: String, bytes: &[u8]) -> Option<Self> {
        let mut builder = GitignoreBuilder::new("");
        let text = String::from_utf8_lossy(bytes);
        for line in text.strip_prefix('\u{feff}').unwrap_or(&text).lines() {
            let _ = builder.add_line(None, &plain_braces(line));
        }
        let compiled = builder.build().ok()?;
        (!compiled.is_empty()).then_some(Self { compiled, place, lead: Vec::new() })
    }

    /// Patterns of an ignore file above the root.
    pub(crate) fn from_outer(file: OuterIgnore) -> Option<Self> {
        let patterns = Self::from_file(file.place, &file.bytes)?;
        Some(Self { lead: file.lead, ..patterns })
    }

    /// The last pattern that matches this very path, relative to where the patterns stand.
    pub(crate) fn matching(&self, path: &[u8], folder: bool) -> Option<Match<'_>> {
        let path = match self.lead[..] {
            [] => Cow::Borrowed(path),
            _ => Cow::Owned(path::join(&self.lead, path)),
        };
        let found = self.compiled.matched(Path::new(OsStr::from_bytes(&path)), folder);
        let glob = found.inner()?;
        Some(Match { place: &self.place, pattern: glob.original(), negated: glob.is_whitelist() })
    }

    /// Whether the path or a folder above it matches.
    pub(crate) fn matches_or_parent(&self, path: &[u8]) -> bool {
        if self.compiled.is_empty() {
            return false;
        }
        let ends = path.iter().enumerate().filter(|(_, byte)| **byte == b'/').map(|(at, _)| (at, true));
        let mut matched = false;
        for (end, folder) in ends.chain([(path.len(), false)]) {
            if let Some(found) = self.matching(&path[..end], folder) {
                matched = !found.negated;
            }
        }
        matched
    }
}

/// To git, braces are letters; to the matcher they are alternatives unless escaped.
fn plain_braces(line: &str) -> Cow<'_, str> {
    if !line.contains(['{', '}']) {
        return line.into();
    }
    let mut plain = String::with_capacity(line.len() + 4);
    let mut escaped = false;
    for c in line.chars() {
        if matches!(c, '{' | '}') && !escaped {
            plain.push('\\');
        }
        plain.push(c);
        escaped = c == '\\' && !escaped;
    }
    plain.into()
}

/// The ignore files that speak about a folder: its own and those above.
#[derive(Clone, Default)]
pub(crate) struct Ignores {
    innermost: Option<Arc<Level>>,
}

/// What ignore files say of a path.
#[derive(Clone)]
pub(crate) enum Verdict {
    /// Ignored, by this file and pattern.
    Ignored(Arc<str>),
    /// Let in by a pattern with a leading `!`.
    LetIn,
}

struct Level {
    above: Option<Arc<Level>>,
    /// Folder the files stand in.
    folder: Box<[u8]>,
    /// From `.pellucidignore`; it outranks `.gitignore` at whatever level.
    own: Option<Patterns>,
    /// From `.gitignore` and `.git/info/exclude`.
    git: Option<Patterns>,
}

impl Ignores {
    /// Adds the ignore files of one more folder.
    pub(crate) fn with(&self, folder: &[u8], own: Option<Patterns>, git: Option<Patterns>) -> Self {
        if own.is_none() && git.is_none() {
            return self.clone();
        }
        let level = Level { above: self.innermost.clone(), folder: folder.into(), own, git };
        Self { innermost: Some(Arc::new(level)) }
    }

    /// What a `.pellucidignore` file says of this path.
    pub(crate) fn own_verdict(&self, path: &[u8], folder: bool) -> Option<Verdict> {
        self.ask(path, folder, |level| level.own.as_ref())
    }

    /// What git's ignore files say of this path.
    pub(crate) fn git_verdict(&self, path: &[u8], folder: bool) -> Option<Verdict> {
        self.ask(path, folder, |level| level.git.as_ref())
    }

    /// The verdict of the innermost file that has one.
    fn ask(
        &self,
        path: &[u8],
        folder: bool,
        patterns: impl Fn(&Level) -> Option<&Patterns>,
    ) -> Option<Verdict> {
        let mut next = self.innermost.as_deref();
        while let Some(level) = next {
            let cut = if level.folder.is_empty() { 0 } else { level.folder.len() + 1 };
            if let Some(found) = patterns(level).and_then(|patterns| patterns.matching(&path[cut..], folder))
            {
                return Some(match found.negated {
                    true => Verdict::LetIn,
                    false => Verdict::Ignored(format!("{}: {}", found.place, found.pattern).into()),
                });
            }
            next = level.above.as_deref();
        }
        None
    }
}
