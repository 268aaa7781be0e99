//! A source, opened.

use crate::archive::Archive;
use crate::folder::Folder;
use crate::git::remote;
use crate::git::revision::Revision;
use crate::language::Detector;
use crate::listing::{Candidate, Listing, Manifest, Signature};
use crate::load::{Loaded, Loader};
use crate::rules::Rules;
use crate::rules::attributes::ATTRIBUTES;
use crate::tree::{Content, Tree};
use crate::walk::{IGNORE_FILE, Walk};
use crate::{Location, Options, SourceError};
use pellucid_model::Detection;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64};

/// Goes up with every change to what loading a file gives.
const RULES_VERSION: u8 = 2;

/// How a caller follows and stops long work.
#[derive(Debug, Default)]
pub struct Control {
    /// Set it, and the work ends with [`SourceError::Stopped`].
    pub stop: AtomicBool,
    /// Candidates found so far.
    pub seen: AtomicU64,
}

/// A source, opened; list it, then load from as many threads as you like.
pub struct Source {
    tree: Box<dyn Tree>,
    rules: Rules,
    detector: Detector,
}

/// Largest manifest that is read.
const MANIFEST_BYTES: u64 = 8 << 20;

/// Opens a location. `languages` says how files are recognised; where several claim one, the first wins a draw. Files
/// called like one of `manifests` are listed apart.
/// Repositories from a URL and what an archive unpacks to are kept in `cache`.
pub fn open(
    location: &Location,
    options: &Options,
    languages: &[Detection],
    manifests: &[&str],
    cache: &Path,
    control: &Control,
) -> Result<Source, SourceError> {
    let rules = Rules::new(options)?;
    let detector = Detector::new(languages, manifests);
    let tree: Box<dyn Tree> = match location {
        Location::Folder(path) => Box::new(Folder::open(path).map_err(|cause| io_error(path, cause))?),
        Location::Archive(path) => {
            let wanted = |name: &[u8]| {
                detector.by_name(name).is_some()
                    || detector.is_manifest(name)
                    || name == IGNORE_FILE
                    || name == ATTRIBUTES
            };
            Box::new(Archive::open(path, options, &wanted, cache, control)?)
        }
        Location::Revision { repository, revision } => Box::new(Revision::open(repository, revision)?),
        Location::Remote { url, revision } => {
            let (revision, limits) = (revision.as_deref(), &options.limits);
            Box::new(remote::open(url, revision, limits, cache, control)?)
        }
    };
    Ok(Source { tree, rules, detector })
}

impl Source {
    /// Everything the source holds, sorted by path: the same for the same content, whatever the threads.
    pub fn list(&self, control: &Control) -> Result<Listing, SourceError> {
        self.walk(control, None)
    }

    /// One file by its path, as [`Self::list`] would give it (or say why it is left out), without visiting the rest.
    pub fn find(&self, path: &str, control: &Control) -> Result<Listing, SourceError> {
        let mut listing = self.walk(control, Some(crate::path::decode(path)))?;
        listing.candidates.retain(|one| &*one.path == path);
        listing.left_out.retain(|one| path.starts_with(&one.path));
        Ok(listing)
    }

    fn walk(&self, control: &Control, towards: Option<Vec<u8>>) -> Result<Listing, SourceError> {
        let Self { tree, rules, detector } = self;
        let options = format!("{:?}", rules.options);
        let contract = Signature::of(&[&[RULES_VERSION], options.as_bytes(), &detector.digest().0]);
        Walk { tree: &**tree, rules, detector, control, contract, towards }.run()
    }

    /// Whether the root still stands; what was read of one that was deleted meanwhile is no state of it.
    pub fn is_there(&self) -> bool {
        self.tree.is_there()
    }

    /// Id of the commit (or tree) that is read, where there is one.
    pub fn revision(&self) -> Option<String> {
        self.tree.revision()
    }

    /// The text of a manifest; `None` if it cannot be read, is larger than 8 MiB or no text.
    pub fn text(&self, manifest: &Manifest) -> Option<String> {
        let raw = crate::path::decode(&manifest.path);
        match self.tree.read(&raw, manifest.place, MANIFEST_BYTES).ok()? {
            Content::Whole { bytes, .. } => String::from_utf8(bytes).ok(),
            Content::TooLarge { .. } => None,
        }
    }

    /// Reads and decodes one file.
    pub fn load(&self, candidate: &Candidate) -> Loaded {
        let Self { tree, rules, detector } = self;
        Loader { tree: &**tree, rules, detector }.load(candidate)
    }
}

pub(crate) fn io_error(path: &Path, cause: std::io::Error) -> SourceError {
    use std::io::ErrorKind::{NotADirectory, NotFound};
    match cause.kind() {
        NotFound => SourceError::NotFound { path: path.to_owned() },
        NotADirectory => SourceError::Unsupported { path: path.to_owned() },
        _ => SourceError::Io { path: path.to_owned(), cause },
    }
}
