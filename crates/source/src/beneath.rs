//! Opens files beneath a root without following any link, so that nothing swapped in meanwhile leads outside.

use rustix::fs::{CWD, Dir, FileType, Mode, OFlags, Stat, fstat, openat};
use rustix::io::Errno;
use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, Read};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::ffi::OsStrExt;
use std::path::Path;

/// An open folder; everything is named relative to it.
#[derive(Debug)]
pub(crate) struct Root {
    fd: OwnedFd,
}

const FOLDER: OFlags = OFlags::RDONLY.union(OFlags::DIRECTORY).union(OFlags::CLOEXEC);
/// A pipe swapped in must not block the open, a terminal must not become ours.
const FILE: OFlags = OFlags::RDONLY.union(OFlags::NONBLOCK).union(OFlags::NOCTTY).union(OFlags::CLOEXEC);

impl Root {
    /// Opens the root itself, which the user named: a link to it is followed.
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        Ok(Self { fd: openat(CWD, path, FOLDER, Mode::empty())? })
    }

    /// Opens a folder beneath; the empty path is the root.
    pub(crate) fn folder(&self, path: &[u8]) -> io::Result<OwnedFd> {
        Ok(self.resolve(if path.is_empty() { b"." } else { path }, FOLDER)?)
    }

    /// Opens a regular file beneath.
    pub(crate) fn file(&self, path: &[u8]) -> io::Result<(File, Stat)> {
        let fd = self.resolve(path, FILE)?;
        let stat = fstat(&fd)?;
        if FileType::from_raw_mode(stat.st_mode) != FileType::RegularFile {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "it is not a regular file"));
        }
        Ok((File::from(fd), stat))
    }

    /// Whether the folder has not been deleted since; it may have been moved.
    pub(crate) fn is_there(&self) -> bool {
        // A deleted folder lists nothing at all, a living one itself at least. Its links do not tell on every file system.
        let listed = self.folder(b"").and_then(|fd| Ok(Dir::new(fd)?.next().transpose()?));
        listed.is_ok_and(|first| first.is_some())
    }

    #[cfg(target_os = "linux")]
    fn resolve(&self, path: &[u8], flags: OFlags) -> Result<OwnedFd, Errno> {
        use rustix::fs::{ResolveFlags, openat2};
        let rules = ResolveFlags::BENEATH | ResolveFlags::NO_SYMLINKS | ResolveFlags::NO_MAGICLINKS;
        match openat2(&self.fd, OsStr::from_bytes(path), flags, Mode::empty(), rules) {
            // An old kernel, a sandbox that does not know the call, a rename that raced with it.
            Err(Errno::NOSYS | Errno::PERM | Errno::AGAIN) => self.stepwise(path, flags),
            result => result,
        }
    }

    #[cfg(not(target_os = "linux"))]
    fn resolve(&self, path: &[u8], flags: OFlags) -> Result<OwnedFd, Errno> {
        self.stepwise(path, flags)
    }

    /// One part of the path after the other, each refused if it is a link.
    fn stepwise(&self, path: &[u8], flags: OFlags) -> Result<OwnedFd, Errno> {
        let step = |at: BorrowedFd<'_>, name: &[u8], flags: OFlags| {
            if name.is_empty() || name == b".." {
                return Err(Errno::XDEV);
            }
            openat(at, OsStr::from_bytes(name), flags | OFlags::NOFOLLOW, Mode::empty())
        };
        let mut parts = path.split(|&byte| byte == b'/').peekable();
        let mut at: Option<OwnedFd> = None;
        while let Some(name) = parts.next() {
            let flags = if parts.peek().is_some() { FOLDER } else { flags };
            at = Some(step(at.as_ref().map_or(self.fd.as_fd(), |fd| fd.as_fd()), name, flags)?);
        }
        at.ok_or(Errno::NOENT)
    }
}

/// The bytes of a regular file that is no link and no larger than `limit`; nothing if it is anything else.
pub(crate) fn read_plain(path: &Path, limit: u64) -> Option<Vec<u8>> {
    let fd = openat(CWD, path, FILE | OFlags::NOFOLLOW, Mode::empty()).ok()?;
    let stat = fstat(&fd).ok()?;
    if FileType::from_raw_mode(stat.st_mode) != FileType::RegularFile || stat.st_size as u64 > limit {
        return None;
    }
    let mut bytes = Vec::new();
    File::from(fd).take(limit).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::symlink;

    #[test]
    fn a_deleted_folder_is_told_from_one_that_was_moved_or_emptied() {
        let dir = tempfile::tempdir().unwrap();
        let (old, new) = (dir.path().join("old"), dir.path().join("new"));
        std::fs::create_dir(&old).unwrap();
        let root = Root::open(&old).unwrap();
        assert!(root.is_there());
        std::fs::rename(&old, &new).unwrap();
        assert!(root.is_there());
        std::fs::remove_dir(&new).unwrap();
        std::fs::create_dir(&new).unwrap();
        assert!(!root.is_there());
    }

    /// Both ways of resolving agree on what is refused.
    #[test]
    fn no_link_is_followed_and_nothing_outside_is_reached() {
        let outside = tempfile::tempdir().unwrap();
        std::fs::write(outside.path().join("secret"), "s").unwrap();
        let dir = tempfile::tempdir().unwrap();
        std::fs::create_dir(dir.path().join("real")).unwrap();
        std::fs::write(dir.path().join("real/file"), "f").unwrap();
        symlink(outside.path(), dir.path().join("folder")).unwrap();
        symlink(outside.path().join("secret"), dir.path().join("last")).unwrap();
        symlink("real", dir.path().join("inner")).unwrap();
        let root = Root::open(dir.path()).unwrap();
        assert!(root.file(b"real/file").is_ok());
        assert!(root.stepwise(b"real/file", FILE).is_ok());
        for path in [&b"folder/secret"[..], b"last", b"inner/file", b"../x", b"real/../../x", b"/etc/passwd"]
        {
            assert!(root.file(path).is_err(), "{}", String::from_utf8_lossy(path));
            assert!(root.stepwise(path, FILE).is_err(), "{}", String::from_utf8_lossy(path));
        }
        assert!(root.folder(b"folder").is_err());
        assert!(root.stepwise(b"folder", FOLDER).is_err());
    }
}
