//! Tar archives, plain and compressed by gzip: read once from end to end.

use super::contents::{Contents, Node, Refused};
use super::{Opening, broken, unpacked_limit};
use crate::SourceError;
use crate::path;
use flate2::read::MultiGzDecoder;
use pellucid_model::DiagnosticCode;
use std::cell::Cell;
use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Write};
use std::rc::Rc;
use std::sync::atomic::Ordering;
use tar::{Archive, Entry, EntryType};

/// Headers between two entries (long names, extended attributes) are held in memory: no more than this.
const HEADER_BYTES: u64 = 1 << 20;

/// Reads the table of contents of a plain tar file; its entries are then read in place.
pub(super) fn open_plain(file: &File, opening: &Opening<'_>) -> Result<Contents, SourceError> {
    let size = file.metadata().map_err(|error| broken(opening, error))?.len();
    let reader = BufReader::with_capacity(1 << 18, file);
    Scan::new(opening, size.saturating_add(HEADER_BYTES), None).run(reader)
}

/// Unpacks what may be of use from a compressed tar file into a nameless temporary file.
pub(super) fn open_compressed(file: File, opening: &Opening<'_>) -> Result<(Contents, File), SourceError> {
    let size = file.metadata().map_err(|error| broken(opening, error))?.len();
    let io = |cause| SourceError::Io { path: opening.cache.to_owned(), cause };
    std::fs::create_dir_all(opening.cache).map_err(io)?;
    let spool = tempfile::tempfile_in(opening.cache).map_err(io)?;
    let keep = spool.try_clone().map_err(io)?;
    let limit = unpacked_limit(opening.options, size);
    let reader = MultiGzDecoder::new(BufReader::with_capacity(1 << 16, file));
    let contents = Scan::new(opening, limit, Some(Spool::new(spool))).run(reader)?;
    Ok((contents, keep))
}

/// The temporary file that takes what is kept of a compressed archive.
struct Spool {
    writer: BufWriter<File>,
    at: u64,
}

impl Spool {
    fn new(file: File) -> Self {
        Self { writer: BufWriter::with_capacity(1 << 18, file), at: 0 }
    }

    fn keep(&mut self, mut reader: impl Read) -> io::Result<Node> {
        let offset = self.at;
        let size = io::copy(&mut reader, &mut self.writer)?;
        self.at += size;
        Ok(Node::Stored { offset, size })
    }
}

/// How much may still be read: in all, and before the next entry's content.
#[derive(Clone)]
struct Allowance {
    total: Rc<Cell<u64>>,
    headers: Rc<Cell<u64>>,
}

/// A reader that ends in an error where the allowance does.
struct Metered<R> {
    reader: R,
    allowance: Allowance,
}

impl<R: Read> Read for Metered<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let Allowance { total, headers } = &self.allowance;
        let most = total.get().min(headers.get()).min(buffer.len() as u64);
        if most == 0 && !buffer.is_empty() {
            return Err(io::Error::new(io::ErrorKind::QuotaExceeded, "over the limit"));
        }
        let count = self.reader.read(&mut buffer[..most as usize])?;
        total.set(total.get() - count as u64);
        headers.set(headers.get() - count as u64);
        Ok(count)
    }
}

/// One reading of a tar stream.
struct Scan<'a> {
    opening: &'a Opening<'a>,
    contents: Contents,
    spool: Option<Spool>,
    limit: u64,
    allowance: Allowance,
}

impl<'a> Scan<'a> {
    fn new(opening: &'a Opening<'a>, limit: u64, spool: Option<Spool>) -> Self {
        let allowance =
            Allowance { total: Rc::new(Cell::new(limit)), headers: Rc::new(Cell::new(HEADER_BYTES)) };
        Self { opening, contents: Contents::new(opening.options.limits.entries), spool, limit, allowance }
    }

    fn run(mut self, reader: impl Read) -> Result<Contents, SourceError> {
        let mut archive = Archive::new(Metered { reader, allowance: self.allowance.clone() });
        let entries = archive.entries().map_err(|error| broken(self.opening, error))?;
        for entry in entries {
            if self.opening.control.stop.load(Ordering::Relaxed) {
                return Err(SourceError::Stopped);
            }
            if !self.take(entry)? {
                break;
            }
        }
        if let Some(spool) = &mut self.spool {
            let io = |cause| SourceError::Io { path: self.opening.cache.to_owned(), cause };
            spool.writer.flush().map_err(io)?;
        }
        if let Some(why) = self.contents.failure() {
            return Err(broken(self.opening, why));
        }
        Ok(self.contents.finish())
    }

    /// Takes in one entry; `false` ends the reading.
    fn take<R: Read>(&mut self, entry: io::Result<Entry<'_, R>>) -> Result<bool, SourceError> {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                self.end(&error);
                return Ok(false);
            }
        };
        let raw = entry.path_bytes().into_owned();
        let stored = entry.header().entry_size().unwrap_or(0).max(entry.size());
        self.allowance.headers.set(stored.saturating_add(HEADER_BYTES));
        let node = match self.node(entry, &raw) {
            Ok(Some(node)) => node,
            Ok(None) => return Ok(true),
            Err(error) if error.kind() == io::ErrorKind::StorageFull => {
                return Err(SourceError::Io { path: self.opening.cache.to_owned(), cause: error });
            }
            Err(error) => {
                self.end(&error);
                return Ok(false);
            }
        };
        match self.contents.add(&raw, node) {
            Ok(()) => Ok(true),
            Err(Refused::Name) => {
                self.contents.complain(&raw, DiagnosticCode::ArchiveEscape, "its name leads outside");
                Ok(true)
            }
            Err(Refused::Limit(detail)) => {
                self.contents.complain(b"", DiagnosticCode::ArchiveLimit, detail);
                Ok(false)
            }
        }
    }

    /// What an entry is, its bytes kept if they may be of use; nothing for a folder, which its files imply.
    fn node<R: Read>(&mut self, entry: Entry<'_, R>, raw: &[u8]) -> io::Result<Option<Node>> {
        let size = entry.size();
        Ok(Some(match entry.header().entry_type() {
            EntryType::Regular | EntryType::Continuous => {
                if size > self.opening.options.max_file_size || !(self.opening.wanted)(path::name(raw)) {
                    return Ok(Some(Node::Skipped { size }));
                }
                match &mut self.spool {
                    Some(spool) => spool.keep(entry)?,
                    None => Node::Stored { offset: entry.raw_file_position(), size },
                }
            }
            EntryType::Symlink | EntryType::Link => Node::Link,
            EntryType::Directory | EntryType::XGlobalHeader => return Ok(None),
            _ => Node::Special,
        }))
    }

    /// Says why the reading ends before the archive does.
    fn end(&mut self, error: &io::Error) {
        let Allowance { total, headers } = &self.allowance;
        let (code, detail) = if total.get() == 0 {
            (DiagnosticCode::ArchiveLimit, format!("it unpacks to more than {} bytes", self.limit))
        } else if headers.get() == 0 {
            (DiagnosticCode::ArchiveLimit, format!("a header of more than {HEADER_BYTES} bytes"))
        } else {
            (DiagnosticCode::Unreadable, format!("the archive is damaged, reading stopped there: {error}"))
        };
        self.contents.complain(b"", code, detail);
    }
}
