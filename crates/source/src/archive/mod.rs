//! Archives as trees: nothing is unpacked to where a name in the archive says.
//!
//! A zip file is read in place, entry by entry. A tar file is read once from end to end and then in place; a
//! compressed one is unpacked once, only what may be source and fits the size limit, into one nameless temporary
//! file. Memory holds names and places, not contents.
//!
//! Where all entries stand in one folder at the top, as the archives of code hosts have it, that folder is the
//! root. Of entries with the same name, the last one counts, as when unpacking.

mod contents;
mod tar;
mod zip;

use crate::SourceError;
use crate::folder::trusted_stamp;
use crate::options::Options;
use crate::source::Control;
use crate::tree::{Content, Entry, Place, Stat, Tree, Wanted, diagnostic};
use contents::{Contents, Node};
use pellucid_model::{Diagnostic, DiagnosticCode};
use std::fs::File;
use std::io::{self, Read};
use std::os::unix::fs::FileExt;
use std::path::Path;

/// What reading the archive's table of contents needs to know.
struct Opening<'a> {
    path: &'a Path,
    options: &'a Options,
    control: &'a Control,
    /// Says by its path which entry may be of use.
    wanted: Wanted<'a>,
    /// Where a compressed archive is unpacked.
    cache: &'a Path,
}

/// An archive.
pub(crate) struct Archive {
    contents: Contents,
    medium: Medium,
    stamp: Option<blake3::Hash>,
}

/// Where the entries' bytes are.
enum Medium {
    Zip(zip::Zip),
    /// The tar file itself, or what a compressed one was unpacked to.
    File(File),
}

impl Archive {
    /// Opens an archive and reads its table of contents.
    pub(crate) fn open(
        path: &Path,
        options: &Options,
        wanted: Wanted<'_>,
        cache: &Path,
        control: &Control,
    ) -> Result<Self, SourceError> {
        let io = |cause| crate::source::io_error(path, cause);
        let file = File::open(path).map_err(io)?;
        if !file.metadata().map_err(io)?.is_file() {
            return Err(SourceError::Unsupported { path: path.to_owned() });
        }
        let stamp = trusted_stamp(&file).map_err(io)?;
        let mut magic = [0; 262];
        let length = read_at_most(&file, &mut magic).map_err(io)?;
        let opening = Opening { path, options, control, wanted, cache };
        let (contents, medium) = match &magic[..length] {
            [b'P', b'K', ..] => {
                let (contents, zip) = zip::open(file, &opening)?;
                (contents, Medium::Zip(zip))
            }
            [0x1F, 0x8B, ..] => {
                let (contents, spool) = tar::open_compressed(file, &opening)?;
                (contents, Medium::File(spool))
            }
            head if head.get(257..262) == Some(b"ustar") || path.extension().is_some_and(|e| e == "tar") => {
                (tar::open_plain(&file, &opening)?, Medium::File(file))
            }
            _ => return Err(SourceError::Unsupported { path: path.to_owned() }),
        };
        Ok(Self { contents, medium, stamp })
    }

    fn bytes(&self, node: Node, limit: u64) -> io::Result<Vec<u8>> {
        match (&self.medium, node) {
            (Medium::Zip(zip), Node::Zip(part)) => zip.read(part, limit),
            (Medium::File(file), Node::Stored { offset, size }) => {
                let mut bytes = vec![0; size.min(limit) as usize];
                file.read_exact_at(&mut bytes, offset)?;
                Ok(bytes)
            }
            _ => Err(io::Error::other("it was not unpacked")),
        }
    }
}

impl Tree for Archive {
    fn root(&self) -> Place {
        Place::Path
    }

    fn read_dir(&self, path: &[u8], _: Place, _: Wanted<'_>) -> Result<Vec<Entry>, Diagnostic> {
        let entry = |(name, index): (&[u8], Option<u32>)| {
            let node = index.map(|index| self.contents.node(index));
            Entry {
                name: name.to_vec(),
                kind: node.map_or(crate::tree::Kind::Folder, |node| node.kind()),
                place: index.map_or(Place::Path, Place::Entry),
                stat: node.map(|node| Stat { size: node.size(), stamp: self.stamp }),
            }
        };
        Ok(self.contents.folder(path).map(entry).collect())
    }

    fn read(&self, _: &[u8], place: Place, limit: u64) -> Result<Content, Diagnostic> {
        let Place::Entry(index) = place else {
            return Err(diagnostic(DiagnosticCode::Unreadable, "it is a folder"));
        };
        let node = self.contents.node(index);
        if node.size() > limit {
            return Ok(Content::TooLarge { size: node.size() });
        }
        match self.bytes(node, limit) {
            Ok(bytes) => Ok(Content::Whole { bytes, changed: false }),
            Err(error) => Err(diagnostic(DiagnosticCode::Unreadable, error.to_string())),
        }
    }

    fn head(&self, _: &[u8], place: Place, limit: u64) -> Result<Vec<u8>, Diagnostic> {
        let Place::Entry(index) = place else { return Ok(Vec::new()) };
        let node = self.contents.node(index);
        self.bytes(node, limit).map_err(|error| diagnostic(DiagnosticCode::Unreadable, error.to_string()))
    }

    fn diagnostics(&self) -> Vec<(String, Diagnostic)> {
        self.contents.diagnostics()
    }
}

/// Bytes an archive of this size may unpack to.
fn unpacked_limit(options: &Options, archive: u64) -> u64 {
    const ALWAYS_FINE: u64 = 64 << 20;
    let by_ratio = archive.saturating_mul(options.limits.unpacked_ratio).max(ALWAYS_FINE);
    by_ratio.min(options.limits.unpacked_bytes)
}

fn read_at_most(file: &File, buffer: &mut [u8]) -> io::Result<usize> {
    let mut at = 0;
    loop {
        match file.read_at(&mut buffer[at..], at as u64)? {
            0 => return Ok(at),
            count => at += count,
        }
    }
}

fn broken(opening: &Opening<'_>, error: impl std::fmt::Display) -> SourceError {
    SourceError::Archive { path: opening.path.to_owned(), detail: error.to_string() }
}

/// Reads no more than `limit` bytes.
fn read_limited(reader: impl Read, limit: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    reader.take(limit).read_to_end(&mut bytes)?;
    Ok(bytes)
}
