//! Zip archives, read in place through their central directory.

use super::contents::{Contents, Node, Refused};
use super::{Opening, broken, read_limited, unpacked_limit};
use crate::SourceError;
use crate::path;
use flate2::read::DeflateDecoder;
use pellucid_model::DiagnosticCode;
use rawzip::{
    CompressionMethod, FileReader, RECOMMENDED_BUFFER_SIZE, ZipArchive, ZipArchiveEntryWayfinder,
    ZipFileHeaderRecord,
};
use std::fs::File;
use std::io;
use std::sync::atomic::Ordering;

/// An open zip archive.
pub(super) struct Zip {
    archive: ZipArchive<FileReader>,
}

/// Where and what an entry is.
#[derive(Clone, Copy)]
pub(super) struct Part {
    at: ZipArchiveEntryWayfinder,
    pub(super) size: u64,
    deflated: bool,
}

/// Opens a zip archive and reads its central directory.
pub(super) fn open(file: File, opening: &Opening<'_>) -> Result<(Contents, Zip), SourceError> {
    let size = file.metadata().map_err(|error| broken(opening, error))?.len();
    let mut buffer = vec![0; RECOMMENDED_BUFFER_SIZE];
    let archive = ZipArchive::from_file(file, &mut buffer).map_err(|error| broken(opening, error))?;
    let limit = unpacked_limit(opening.options, size);
    let mut contents = Contents::new(opening.options.limits.entries);
    let mut unpacked = 0u64;
    let mut entries = archive.entries(&mut buffer);
    loop {
        let record = match entries.next_entry() {
            Ok(Some(record)) => record,
            Ok(None) => break,
            Err(error) => {
                let detail = format!("the archive is damaged, reading stopped there: {error}");
                contents.complain(b"", DiagnosticCode::Unreadable, detail);
                break;
            }
        };
        if opening.control.stop.load(Ordering::Relaxed) {
            return Err(SourceError::Stopped);
        }
        let node = node(&record, opening, &mut contents);
        if let Some(Node::Zip(Part { size, .. })) = node {
            unpacked = unpacked.saturating_add(size);
        }
        let raw = record.file_path();
        let result = match node {
            _ if unpacked > limit => Err(Refused::Limit(format!("it unpacks to more than {limit} bytes"))),
            Some(node) => contents.add(raw.as_bytes(), node),
            None => continue,
        };
        match result {
            Ok(()) => {}
            Err(Refused::Name) => {
                contents.complain(raw.as_bytes(), DiagnosticCode::ArchiveEscape, "its name leads outside")
            }
            Err(Refused::Limit(detail)) => {
                contents.complain(b"", DiagnosticCode::ArchiveLimit, detail);
                break;
            }
        }
    }
    Ok((contents.finish(), Zip { archive }))
}

/// What an entry is; nothing for a folder, which the files in it imply.
fn node(record: &ZipFileHeaderRecord<'_>, opening: &Opening<'_>, contents: &mut Contents) -> Option<Node> {
    let raw = record.file_path();
    let raw = raw.as_bytes();
    if record.is_dir() {
        return None;
    }
    if record.mode().is_symlink() {
        return Some(Node::Link);
    }
    let size = record.uncompressed_size_hint();
    if size > opening.options.max_file_size || !(opening.wanted)(path::name(raw)) {
        return Some(Node::Skipped { size });
    }
    let known = [CompressionMethod::STORE, CompressionMethod::DEFLATE].contains(&record.compression_method());
    if !known || record.flags().is_encrypted() {
        let detail = if known { "it is encrypted" } else { "its compression method is not supported" };
        contents.complain(raw, DiagnosticCode::Unreadable, detail);
        return None;
    }
    let deflated = record.compression_method() == CompressionMethod::DEFLATE;
    Some(Node::Zip(Part { at: record.wayfinder(), size, deflated }))
}

impl Zip {
    /// The first bytes of an entry; checked against its size and checksum if that is all of them.
    pub(super) fn read(&self, part: Part, limit: u64) -> io::Result<Vec<u8>> {
        let entry = self.archive.get_entry(part.at).map_err(io::Error::other)?;
        // One byte more than announced, so that the end is seen and what lies about its size is found out.
        let most = limit.min(part.size.saturating_add(1));
        let bytes = if part.deflated {
            read_limited(entry.verifying_reader(DeflateDecoder::new(entry.reader())), most)?
        } else {
            read_limited(entry.verifying_reader(entry.reader()), most)?
        };
        match bytes.len() as u64 > part.size {
            true => Err(io::Error::other("it is larger than it says")),
            false => Ok(bytes),
        }
    }
}
