//! Artifacts that are used as they lie: one file each, in a folder of the store.

use crate::artifacts::{Bytes, Key};
use crate::error::{Error, Result};
use std::collections::BTreeSet;
use std::fs;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

/// A folder of immutable files, called by their key.
#[derive(Debug)]
pub(crate) struct Files {
    folder: PathBuf,
}

impl Files {
    pub(crate) fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    fn path(&self, key: &Key) -> PathBuf {
        self.folder.join(key.to_string())
    }

    /// Writes a file, whole or not at all.
    pub(crate) fn put(&self, key: &Key, bytes: &[u8]) -> Result<()> {
        let path = self.path(key);
        let write = || {
            fs::create_dir_all(&self.folder)?;
            let part = self.folder.join(format!("{key}.{}.part", std::process::id()));
            let mut file = fs::File::create(&part)?;
            let written = file.write_all(bytes).and_then(|()| file.sync_all());
            if let Err(error) = written.and_then(|()| fs::rename(&part, &path)) {
                let _ = fs::remove_file(&part);
                return Err(error);
            }
            Ok(())
        };
        if path.exists() { Ok(()) } else { write().map_err(|cause| failed(&path, cause)) }
    }

    /// Maps a file into memory.
    pub(crate) fn get(&self, key: &Key) -> Result<Option<Bytes>> {
        let path = self.path(key);
        let file = match fs::File::open(&path) {
            Ok(file) => file,
            Err(cause) if cause.kind() == ErrorKind::NotFound => return Ok(None),
            Err(cause) => return Err(failed(&path, cause)),
        };
        // SAFETY: files of a store are written under another name and never changed afterwards; a store on which
        // somebody else writes is outside of what can be guarded against.
        let map = unsafe { memmap2::Mmap::map(&file) }.map_err(|cause| failed(&path, cause))?;
        Ok(Some(Box::new(map)))
    }

    /// Deletes a file, if it is there.
    pub(crate) fn drop(&self, key: &Key) -> Result<()> {
        let path = self.path(key);
        match fs::remove_file(&path) {
            Err(cause) if cause.kind() != ErrorKind::NotFound => Err(failed(&path, cause)),
            _ => Ok(()),
        }
    }

    /// Deletes all files but those in `wanted`.
    pub(crate) fn keep(&self, wanted: &BTreeSet<String>) {
        for entry in fs::read_dir(&self.folder).into_iter().flatten().flatten() {
            let name = entry.file_name();
            if !name.to_str().is_some_and(|name| wanted.contains(name)) {
                let _ = fs::remove_file(entry.path());
            }
        }
    }
}

fn failed(path: &Path, cause: std::io::Error) -> Error {
    match cause.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Error::Full { path: path.to_owned() },
        _ => Error::Access { path: path.to_owned(), detail: cause.to_string() },
    }
}
