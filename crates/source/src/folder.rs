//! A folder of the file system as a tree.

use crate::beneath::Root;
use crate::git::worktree::Worktree;
use crate::tree::{Content, Entry, Kind, OuterIgnore, Place, Stat, Tree, Wanted, diagnostic, io_diagnostic};
use pellucid_model::{Diagnostic, DiagnosticCode};
use rustix::fs::{AtFlags, Dir, FileType, fstat, statat};
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// No longer path can be named by any other program, and each level of a bottomless tree would cost its depth.
pub(crate) const LONGEST_PATH: usize = 4000;
/// A file touched less than this before the listing could change again without a new time stamp.
const RACY: Duration = Duration::from_secs(2);
/// How often a file that changes while it is read is read again.
const REREADS: usize = 3;

/// A folder of the file system.
pub(crate) struct Folder {
    root: Root,
    /// Seconds since the epoch from when on a time stamp is too young to be trusted.
    racy_from: i64,
    /// What git says of it.
    worktree: Option<Worktree>,
}

impl Folder {
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        Ok(Self { root: Root::open(path)?, racy_from: racy_from(), worktree: Worktree::around(path) })
    }

    fn stat(&self, stat: &rustix::fs::Stat) -> Stat {
        Stat { size: stat.st_size as u64, stamp: is_settled(stat, self.racy_from).then(|| stamp(stat)) }
    }

    fn entries(&self, path: &[u8], wanted: Wanted<'_>) -> io::Result<Vec<Entry>> {
        if path.len() > LONGEST_PATH {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "its path is too long"));
        }
        let mut dir = Dir::new(self.root.folder(path)?)?;
        let mut entries = Vec::new();
        while let Some(entry) = dir.next() {
            let entry = entry?;
            let name = entry.file_name().to_bytes();
            if name == b"." || name == b".." {
                continue;
            }
            let look =
                || dir.fd().and_then(|fd| statat(fd, entry.file_name(), AtFlags::SYMLINK_NOFOLLOW)).ok();
            let mut kind = entry.file_type();
            let mut stat = None;
            if kind == FileType::Unknown || (kind == FileType::RegularFile && wanted(name)) {
                stat = look();
                kind = stat.map_or(kind, |stat| FileType::from_raw_mode(stat.st_mode));
            }
            let stat = stat.map(|stat| self.stat(&stat));
            entries.push(Entry { name: name.to_vec(), kind: kind_of(kind), place: Place::Path, stat });
        }
        Ok(entries)
    }

    fn read_stable(&self, path: &[u8], limit: u64) -> io::Result<Content> {
        let mut last = Vec::new();
        for _ in 0..REREADS {
            let (file, before) = self.root.file(path)?;
            let Some(bytes) = read_up_to(&file, before.st_size as u64, limit)? else {
                return Ok(Content::TooLarge { size: fstat(&file)?.st_size as u64 });
            };
            if stamp(&before) == stamp(&fstat(&file)?) && bytes.len() as u64 == before.st_size as u64 {
                return Ok(Content::Whole { bytes, changed: false });
            }
            last = bytes;
        }
        Ok(Content::Whole { bytes: last, changed: true })
    }
}

impl Tree for Folder {
    fn root(&self) -> Place {
        Place::Path
    }

    fn read_dir(&self, path: &[u8], _: Place, wanted: Wanted<'_>) -> Result<Vec<Entry>, Diagnostic> {
        self.entries(path, wanted).map_err(|error| match io_diagnostic(&error) {
            problem if problem.code == DiagnosticCode::Unreadable => {
                diagnostic(DiagnosticCode::Unreadable, format!("the folder cannot be listed: {error}"))
            }
            problem => problem,
        })
    }

    fn read(&self, path: &[u8], _: Place, limit: u64) -> Result<Content, Diagnostic> {
        self.read_stable(path, limit).map_err(|error| io_diagnostic(&error))
    }

    fn head(&self, path: &[u8], _: Place, limit: u64) -> Result<Vec<u8>, Diagnostic> {
        let read = || {
            let (file, _) = self.root.file(path)?;
            let mut bytes = Vec::new();
            file.take(limit).read_to_end(&mut bytes)?;
            Ok(bytes)
        };
        read().map_err(|error: io::Error| io_diagnostic(&error))
    }

    fn is_there(&self) -> bool {
        self.root.is_there()
    }

    fn honours_gitignore(&self) -> bool {
        true
    }

    fn outer_ignores(&self) -> Vec<OuterIgnore> {
        self.worktree.as_ref().map(Worktree::outer_ignores).unwrap_or_default()
    }

    fn is_tracked(&self, path: &[u8]) -> bool {
        self.worktree.as_ref().is_some_and(|worktree| worktree.tracks(path))
    }
}

/// The whole file, or nothing if it is larger than `limit`.
fn read_up_to(file: &File, size: u64, limit: u64) -> io::Result<Option<Vec<u8>>> {
    if size > limit {
        return Ok(None);
    }
    let mut bytes = Vec::with_capacity(size as usize + 1);
    file.take(limit + 1).read_to_end(&mut bytes)?;
    Ok((bytes.len() as u64 <= limit).then_some(bytes))
}

/// The stamp of a file that has rested long enough to be recognised by it.
pub(crate) fn trusted_stamp(file: &File) -> io::Result<Option<blake3::Hash>> {
    let stat = fstat(file)?;
    Ok(is_settled(&stat, racy_from()).then(|| stamp(&stat)))
}

fn racy_from() -> i64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    now.saturating_sub(RACY).as_secs() as i64
}

fn is_settled(stat: &rustix::fs::Stat, racy_from: i64) -> bool {
    stat.st_mtime < racy_from && stat.st_ctime < racy_from
}

/// Everything that changes when a file's content does.
fn stamp(stat: &rustix::fs::Stat) -> blake3::Hash {
    let mut hasher = blake3::Hasher::new();
    let times = [
        stat.st_mtime as i128,
        stat.st_mtime_nsec as i128,
        stat.st_ctime as i128,
        stat.st_ctime_nsec as i128,
    ];
    for part in [stat.st_ino as i128, stat.st_size as i128].into_iter().chain(times) {
        hasher.update(&part.to_le_bytes());
    }
    hasher.finalize()
}

fn kind_of(kind: FileType) -> Kind {
    match kind {
        FileType::Directory => Kind::Folder,
        FileType::RegularFile => Kind::File,
        FileType::Symlink => Kind::Symlink,
        _ => Kind::Special,
    }
}
