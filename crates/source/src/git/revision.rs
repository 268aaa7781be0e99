//! A revision of a repository as a tree, read from its objects without a checkout.

use super::explain;
use crate::SourceError;
use crate::tree::{Content, Entry, Kind, Place, Stat, Tree, Wanted, diagnostic};
use gix::bstr::ByteSlice;
use gix::objs::tree::EntryKind;
use gix::{ObjectId, Repository, ThreadSafeRepository};
use pellucid_model::{Diagnostic, DiagnosticCode};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// A larger tree object lists more entries than any limit allows.
const TREE_BYTES: u64 = 512 << 20;
/// Objects each thread keeps unpacked, because others are stored as differences to them.
const CACHE_BYTES: usize = 8 << 20;

/// A tree of a repository.
pub(crate) struct Revision {
    repository: ThreadSafeRepository,
    /// Handles not in use; one per thread at most.
    idle: Mutex<Vec<Repository>>,
    /// What the revision names.
    named: ObjectId,
    root: ObjectId,
}

impl Revision {
    /// Opens what `revision` names in the repository that `path` is or is in. Of a folder within the work tree,
    /// that folder is the root.
    pub(crate) fn open(path: &Path, revision: &str) -> Result<Self, SourceError> {
        if !path.exists() {
            return Err(SourceError::NotFound { path: path.to_owned() });
        }
        let place = format!("{}@{revision}", path.display());
        let fail = |detail: String| SourceError::Git { place: place.clone(), detail };
        let handle = discover(path).map_err(|error| fail(explain(&*error)))?;
        let (named, root) = root(&handle, path, revision).map_err(&fail)?;
        Ok(Self { repository: handle.into_sync(), idle: Mutex::default(), named, root })
    }

    /// Runs `work` with a handle of this thread's own.
    fn with<T>(&self, work: impl FnOnce(&Repository) -> T) -> T {
        let idle = || self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        let handle = idle().pop().unwrap_or_else(|| {
            let mut handle = self.repository.to_thread_local();
            handle.object_cache_size_if_unset(CACHE_BYTES);
            handle
        });
        let result = work(&handle);
        idle().push(handle);
        result
    }

    fn entries(&self, tree: ObjectId, wanted: Wanted<'_>) -> Result<Vec<Entry>, Diagnostic> {
        self.with(|handle| {
            if size(handle, tree)? > TREE_BYTES {
                return Err(diagnostic(DiagnosticCode::GitObject, "the tree object is too large"));
            }
            let object = handle.find_object(tree).map_err(|error| missing(&error))?;
            let tree = object.try_into_tree().map_err(|error| missing(&error))?;
            let mut entries = Vec::new();
            for entry in tree.iter() {
                let entry = entry.map_err(|error| missing(&error))?;
                let name = entry.filename().as_bytes().to_vec();
                let kind = kind_of(&name, entry.mode().kind());
                let id = entry.object_id();
                let stat = (kind == Kind::File && wanted(&name)).then(|| Stat {
                    size: size(handle, id).unwrap_or(0),
                    stamp: Some(blake3::hash(id.as_slice())),
                });
                entries.push(Entry { name, kind, place: Place::Object(id), stat });
            }
            Ok(entries)
        })
    }
}

impl Tree for Revision {
    fn root(&self) -> Place {
        Place::Object(self.root)
    }

    fn is_there(&self) -> bool {
        self.with(|handle| handle.path().exists())
    }

    fn revision(&self) -> Option<String> {
        Some(self.named.to_string())
    }

    fn read_dir(&self, _: &[u8], place: Place, wanted: Wanted<'_>) -> Result<Vec<Entry>, Diagnostic> {
        match place {
            Place::Object(tree) => self.entries(tree, wanted),
            _ => Ok(Vec::new()),
        }
    }

    fn read(&self, _: &[u8], place: Place, limit: u64) -> Result<Content, Diagnostic> {
        let Place::Object(id) = place else {
            return Err(diagnostic(DiagnosticCode::GitObject, "it is no object"));
        };
        self.with(|handle| {
            let size = size(handle, id)?;
            if size > limit {
                return Ok(Content::TooLarge { size });
            }
            let mut object = handle.find_object(id).map_err(|error| missing(&error))?;
            Ok(Content::Whole { bytes: std::mem::take(&mut object.data), changed: false })
        })
    }

    /// Objects cannot be read in part; a file over the limit is certainly no script.
    fn head(&self, path: &[u8], place: Place, limit: u64) -> Result<Vec<u8>, Diagnostic> {
        const LARGEST_SCRIPT: u64 = 1 << 20;
        match self.read(path, place, LARGEST_SCRIPT)? {
            Content::Whole { mut bytes, .. } => {
                bytes.truncate(limit as usize);
                Ok(bytes)
            }
            Content::TooLarge { .. } => Ok(Vec::new()),
        }
    }
}

/// Opens the repository that `path` is or is in, deaf to its environment and to configuration outside it.
pub(super) fn discover(path: &Path) -> Result<Repository, Box<dyn std::error::Error>> {
    let options = gix::open::Options::isolated();
    let trust = gix::sec::trust::Mapping { full: options.clone(), reduced: options };
    Ok(ThreadSafeRepository::discover_opts(path, Default::default(), trust)
        .map_err(|error| error.to_string())?
        .to_thread_local())
}

/// What the revision names, and its tree or the folder `path` within it.
fn root(handle: &Repository, path: &Path, revision: &str) -> Result<(ObjectId, ObjectId), String> {
    let unknown =
        |error: &dyn std::error::Error| format!("there is no such revision here ({})", explain(error));
    let id = handle.rev_parse_single(revision).map_err(|error| unknown(&error))?;
    let object = id.object().map_err(|error| unknown(&error))?;
    let named = object.clone().peel_tags_to_end().map_err(|error| unknown(&error))?.id;
    let is_tree = object.kind == gix::objs::Kind::Tree;
    let tree = object
        .peel_to_tree()
        .map_err(|error| format!("this revision holds no files ({})", explain(&error)))?;
    let prefix = if is_tree { PathBuf::new() } else { prefix(handle, path) };
    if prefix.as_os_str().is_empty() {
        return Ok((named, tree.id));
    }
    match tree.lookup_entry_by_path(&prefix) {
        Ok(Some(entry)) if entry.mode().is_tree() => Ok((named, entry.object_id())),
        _ => Err(format!("the folder {} is not in this revision", prefix.display())),
    }
}

/// Where `path` stands in the work tree.
pub(super) fn prefix(handle: &Repository, path: &Path) -> PathBuf {
    let within = || {
        let path = path.canonicalize().ok()?;
        let root = handle.workdir()?.canonicalize().ok()?;
        Some(path.strip_prefix(root).ok()?.to_owned())
    };
    within().unwrap_or_default()
}

/// The commit at which two revisions of a local repository parted, by its id.
pub fn merge_base(path: &Path, one: &str, other: &str) -> Result<String, SourceError> {
    if !path.exists() {
        return Err(SourceError::NotFound { path: path.to_owned() });
    }
    let fail =
        |detail: String| SourceError::Git { place: format!("{}@{one}...{other}", path.display()), detail };
    let handle = discover(path).map_err(|error| fail(explain(&*error)))?;
    let commit = |revision: &str| {
        let id = handle.rev_parse_single(revision).map_err(|error| error.to_string())?;
        let object = id.object().map_err(|error| explain(&error))?;
        Ok::<_, String>(object.peel_to_commit().map_err(|error| explain(&error))?.id)
    };
    let (a, b) = (commit(one).map_err(&fail)?, commit(other).map_err(&fail)?);
    let base = handle.merge_base(a, b).map_err(|error| fail(explain(&error)))?;
    let base = base.ok_or_else(|| fail("the two have no commit in common".to_owned()))?;
    Ok(base.to_string())
}

fn size(handle: &Repository, id: ObjectId) -> Result<u64, Diagnostic> {
    handle.find_header(id).map(|header| header.size()).map_err(|error| missing(&error))
}

fn missing(error: &dyn std::error::Error) -> Diagnostic {
    diagnostic(DiagnosticCode::GitObject, explain(error))
}

/// What a tree entry is; names that git itself refuses lead nowhere.
fn kind_of(name: &[u8], kind: EntryKind) -> Kind {
    if name.is_empty() || name == b"." || name == b".." || name.contains(&b'/') {
        return Kind::Special;
    }
    match kind {
        EntryKind::Tree => Kind::Folder,
        EntryKind::Blob | EntryKind::BlobExecutable => Kind::File,
        EntryKind::Link => Kind::Symlink,
        EntryKind::Commit => Kind::Submodule,
    }
}
