//! What git says of a folder in a work tree: which files it tracks, and ignore rules from outside the folder.

use crate::beneath::read_plain;
use crate::tree::OuterIgnore;
use gix::bstr::ByteSlice;
use gix::index::{File, decode};
use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// Larger pointers and ignore files are none.
const POINTER_BYTES: u64 = 4 << 10;
const IGNORE_BYTES: u64 = 1 << 20;

/// The work tree that a folder is in.
pub(crate) struct Worktree {
    root: PathBuf,
    /// Where the folder stands in it, `/`-separated; empty for the work tree's root.
    prefix: Vec<u8>,
    git_dir: PathBuf,
    index: OnceLock<Option<File>>,
}

impl Worktree {
    /// The work tree that `folder` is in, if any.
    pub(crate) fn around(folder: &Path) -> Option<Self> {
        let folder = folder.canonicalize().ok()?;
        let (root, git_dir) =
            folder.ancestors().find_map(|above| Some((above.to_owned(), git_dir(above)?)))?;
        let prefix = folder.strip_prefix(&root).ok()?.as_os_str().as_bytes().to_vec();
        Some(Self { root, prefix, git_dir, index: OnceLock::new() })
    }

    /// Whether git tracks the file, or a file in the folder.
    pub(crate) fn tracks(&self, path: &[u8]) -> bool {
        let Some(index) = self.index.get_or_init(|| self.read_index()) else { return false };
        let path = if self.prefix.is_empty() { path.to_vec() } else { crate::path::join(&self.prefix, path) };
        let path = path.as_bstr();
        index.entry_index_by_path(path).is_ok() || index.path_is_directory(path)
    }

    fn read_index(&self) -> Option<File> {
        let path = self.git_dir.join("index");
        let plain = path.symlink_metadata().is_ok_and(|about| about.is_file());
        let options = decode::Options { alloc_limit_bytes: Some(1 << 30), ..Default::default() };
        plain.then(|| File::at(path, gix::hash::Kind::Sha1, true, options).ok()).flatten()
    }

    /// `.git/info/exclude`, then the `.gitignore` files of the folders above, from the outside in.
    pub(crate) fn outer_ignores(&self) -> Vec<OuterIgnore> {
        let exclude = self.common_dir().join("info/exclude");
        let mut rules = vec![OuterIgnore {
            place: ".git/info/exclude".to_owned(),
            bytes: read_plain(&exclude, IGNORE_BYTES).unwrap_or_default(),
            lead: self.prefix.clone(),
        }];
        if self.prefix.is_empty() {
            return rules;
        }
        let mut folder = self.root.clone();
        let mut lead = self.prefix.as_slice();
        loop {
            let ups = lead.split(|&byte| byte == b'/').count();
            rules.push(OuterIgnore {
                place: format!("{}.gitignore", "../".repeat(ups)),
                bytes: read_plain(&folder.join(".gitignore"), IGNORE_BYTES).unwrap_or_default(),
                lead: lead.to_vec(),
            });
            let Some(cut) = lead.iter().position(|&byte| byte == b'/') else { return rules };
            folder.push(OsStr::from_bytes(&lead[..cut]));
            lead = &lead[cut + 1..];
        }
    }

    /// Where what all work trees of a repository share is.
    fn common_dir(&self) -> PathBuf {
        match read_plain(&self.git_dir.join("commondir"), POINTER_BYTES) {
            Some(pointer) => self.git_dir.join(OsStr::from_bytes(pointer.trim())),
            None => self.git_dir.clone(),
        }
    }
}

/// The `.git` folder of a work tree's root, or the one that a `.git` file points to.
fn git_dir(folder: &Path) -> Option<PathBuf> {
    let path = folder.join(".git");
    let about = path.symlink_metadata().ok()?;
    let git_dir = if about.is_file() {
        let pointer = read_plain(&path, POINTER_BYTES)?;
        folder.join(OsStr::from_bytes(pointer.strip_prefix(b"gitdir:")?.trim()))
    } else {
        path
    };
    git_dir.join("HEAD").symlink_metadata().is_ok().then_some(git_dir)
}
