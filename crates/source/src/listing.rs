//! What a source holds: the files to load, and what was left out and why.

use crate::language::Naming;
use crate::tree::Place;
use pellucid_model::{Diagnostic, FileClass};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a source holds, sorted by path.
#[derive(Debug, Default)]
pub struct Listing {
    /// Files to load.
    pub candidates: Vec<Candidate>,
    /// What was recognised and left out, with the reason. A folder's path ends in `/`.
    pub left_out: Vec<LeftOut>,
    /// What went wrong while listing, by path.
    pub diagnostics: Vec<(String, Diagnostic)>,
    /// Files of no language known here, counted by lower-case extension.
    pub unrecognised: BTreeMap<String, u64>,
    /// Build and package files, by the names asked for; to be read with [`crate::Source::text`].
    pub manifests: Vec<Manifest>,
}

/// A build or package file.
#[derive(Debug, Clone)]
pub struct Manifest {
    /// Path from the root.
    pub path: Box<str>,
    pub(crate) place: Place,
}

/// A file that may be source; [`crate::Source::load`] decides.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// Path from the root, as in [`pellucid_model::SnapshotEntry::path`].
    pub path: Box<str>,
    /// Size in bytes when listed.
    pub size: u64,
    /// Equal path and signature mean equal content, options and surroundings: loading gives the same again.
    /// `None` where nothing may be concluded (the file was modified too recently, the medium has no mark).
    pub signature: Option<Signature>,
    pub(crate) class: FileClass,
    /// Somebody said that this is written by hand: its text is not asked.
    pub(crate) trusted: bool,
    pub(crate) naming: Naming,
    pub(crate) place: Place,
}

/// Changes whenever loading a file could give something else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Signature(pub [u8; 16]);

impl Signature {
    /// Of several marks together.
    pub(crate) fn of(marks: &[&[u8]]) -> Self {
        let mut hasher = blake3::Hasher::new();
        for mark in marks {
            hasher.update(&(mark.len() as u64).to_le_bytes()).update(mark);
        }
        let mut short = [0; 16];
        short.copy_from_slice(&hasher.finalize().as_bytes()[..16]);
        Self(short)
    }
}

/// A file or folder that is not analysed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct LeftOut {
    /// Path from the root; a folder's ends in `/`.
    pub path: String,
    /// Why.
    pub reason: Reason,
    /// The rule, marker or figure that decided.
    pub detail: String,
}

/// Why a file or folder is not analysed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// Matches `exclude`, or nothing of `include`.
    Excluded,
    /// Named by a `.gitignore` or `.pellucidignore` file.
    Ignored,
    /// Third-party code kept in the tree.
    Vendored,
    /// Written by a program.
    Generated,
    /// Minified or bundled.
    Minified,
    /// Holds NUL bytes.
    Binary,
    /// Over the size limit.
    TooLarge,
    /// A symbolic link: never followed.
    Symlink,
    /// A pipe, socket, device, submodule: nothing to read.
    NotAFile,
    /// Could not be read, or names a place outside.
    Unreadable,
    /// Its name suggested a language and its content is none (no or another `#!` line, XML).
    NotSource,
}

impl Listing {
    /// Takes in what another worker found.
    pub(crate) fn absorb(&mut self, other: Listing) {
        self.candidates.extend(other.candidates);
        self.left_out.extend(other.left_out);
        self.diagnostics.extend(other.diagnostics);
        self.manifests.extend(other.manifests);
        for (extension, count) in other.unrecognised {
            *self.unrecognised.entry(extension).or_default() += count;
        }
    }

    /// Brings everything into the one order.
    pub(crate) fn sort(&mut self) {
        self.candidates.sort_unstable_by(|a, b| a.path.cmp(&b.path));
        self.left_out.sort_unstable();
        self.manifests.sort_unstable_by(|a, b| a.path.cmp(&b.path));
        self.diagnostics.sort_by(|a, b| (&a.0, a.1.code, &a.1.detail).cmp(&(&b.0, b.1.code, &b.1.detail)));
    }
}
