//! What a folder, an archive and a git revision have in common: a tree to walk and files to read.

use pellucid_model::{Diagnostic, DiagnosticCode};
use std::io;

/// A tree of files. Paths are raw bytes relative to the root, which is the empty path.
pub(crate) trait Tree: Send + Sync {
    /// Where the root is.
    fn root(&self) -> Place;

    /// What a folder holds, in any order; files whose name is `wanted` with their [`Stat`].
    fn read_dir(&self, path: &[u8], place: Place, wanted: Wanted<'_>) -> Result<Vec<Entry>, Diagnostic>;

    /// The bytes of a file, no more than `limit`.
    fn read(&self, path: &[u8], place: Place, limit: u64) -> Result<Content, Diagnostic>;

    /// The first bytes of a file.
    fn head(&self, path: &[u8], place: Place, limit: u64) -> Result<Vec<u8>, Diagnostic>;

    /// Whether `.gitignore` files speak about this tree.
    fn honours_gitignore(&self) -> bool {
        false
    }

    /// Ignore rules that stand outside the tree, in rising order of precedence.
    fn outer_ignores(&self) -> Vec<OuterIgnore> {
        Vec::new()
    }

    /// Whether git tracks the file, or something in the folder: no ignore rule applies to it then.
    fn is_tracked(&self, _path: &[u8]) -> bool {
        false
    }

    /// The commit (or tree) that is read, where there is one.
    fn revision(&self) -> Option<String> {
        None
    }

    /// Whether the root still stands; what was read of one that was deleted meanwhile is no state of it.
    fn is_there(&self) -> bool {
        true
    }

    /// What was wrong with the tree as a whole.
    fn diagnostics(&self) -> Vec<(String, Diagnostic)> {
        Vec::new()
    }
}

/// An ignore file outside the tree that speaks about it.
pub(crate) struct OuterIgnore {
    /// How a person names the file.
    pub(crate) place: String,
    pub(crate) bytes: Vec<u8>,
    /// The tree's root, seen from where the file's patterns stand.
    pub(crate) lead: Vec<u8>,
}

/// Says by name which files the walk needs a [`Stat`] of.
pub(crate) type Wanted<'a> = &'a dyn Fn(&[u8]) -> bool;

/// Where an entry is found again, beside its path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// By its path.
    Path,
    /// By its number in the archive.
    Entry(u32),
    /// By its id in the repository.
    Object(gix::ObjectId),
}

/// One entry of a folder.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) name: Vec<u8>,
    pub(crate) kind: Kind,
    pub(crate) place: Place,
    pub(crate) stat: Option<Stat>,
}

/// What an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Folder,
    File,
    Symlink,
    /// A commit of another repository.
    Submodule,
    /// A pipe, socket, device or the like.
    Special,
}

/// Size of a file, and a stamp that changes with its content.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Stat {
    pub(crate) size: u64,
    pub(crate) stamp: Option<blake3::Hash>,
}

/// What reading a file gave.
#[derive(Debug)]
pub(crate) enum Content {
    /// All its bytes, and whether it kept changing meanwhile.
    Whole { bytes: Vec<u8>, changed: bool },
    /// The file is larger than the limit.
    TooLarge { size: u64 },
}

/// A diagnostic without a place in the file.
pub(crate) fn diagnostic(code: DiagnosticCode, detail: impl Into<String>) -> Diagnostic {
    Diagnostic { code, detail: detail.into(), span: None }
}

/// What an error of the operating system means for one file.
pub(crate) fn io_diagnostic(error: &io::Error) -> Diagnostic {
    use rustix::io::Errno;
    match Errno::from_io_error(error) {
        Some(Errno::NOENT) => diagnostic(DiagnosticCode::Vanished, "it is no longer there"),
        Some(Errno::LOOP | Errno::XDEV | Errno::NOTDIR) => {
            diagnostic(DiagnosticCode::SymlinkSkipped, "it, or a folder above it, has become a link")
        }
        _ => diagnostic(DiagnosticCode::Unreadable, error.to_string()),
    }
}
