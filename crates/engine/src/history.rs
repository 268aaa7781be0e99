//! What version control tells of a place: the log read, computed, and kept beside the newest snapshot.

use crate::analyze::project;
use crate::codec::{pack_value, unpack_value};
use crate::error::{Error, Result};
use pellucid_model::history::{History, Log};
use pellucid_source::{Control, HistoryLimits, Location, SourceError};
use pellucid_store::{Backend, Key, ProjectId, Store};

/// Raised with every change to what is read of a commit.
const LOG_VERSION: u32 = 1;

/// Reads the history of `location` into the store. Commits that an earlier look has read are not read again.
pub fn history(
    location: &Location,
    limits: &HistoryLimits,
    jobs: usize,
    backend: &dyn Backend,
    control: &Control,
) -> Result<History> {
    let _lock = backend.lock()?;
    let mut store = backend.open()?;
    let project = project(&mut *store, &location.place())?;
    read(&mut *store, project, location, limits, jobs, control)
}

/// The same for a project of an open store.
pub(crate) fn read(
    store: &mut dyn Store,
    project: ProjectId,
    location: &Location,
    limits: &HistoryLimits,
    jobs: usize,
    control: &Control,
) -> Result<History> {
    let (path, revision) = match location {
        Location::Folder(path) => (path, "HEAD"),
        Location::Revision { repository, revision } => (repository, revision.as_str()),
        Location::Archive(_) => return Err(Error::NotFound("an archive has no history".to_owned())),
        Location::Remote { .. } => {
            let told = "a repository from a URL is fetched without its history; clone it and name the clone";
            return Err(Error::NotFound(told.to_owned()));
        }
    };
    let known = match store.history_log(project)? {
        Some(key) => known(store, &key)?,
        None => Log::default(),
    };
    let log =
        pellucid_source::log(path, revision, limits, jobs, &known, control).map_err(|error| match error {
            SourceError::Stopped => Error::Interrupted,
            other => Error::Source(other),
        })?;
    let raw = postcard::to_stdvec(&log).map_err(|error| Error::Facts(error.to_string()))?;
    let key = Key::of(&[b"log", &LOG_VERSION.to_le_bytes(), &raw]);
    store.put_artifact(&key, "log", &pack_value(&log)?)?;
    let history = pellucid_insights::history::history(&log);
    store.put_history(project, &history, &key)?;
    Ok(history)
}

/// The log of an earlier look, if this version reads commits as it did.
fn known(store: &dyn Store, key: &Key) -> Result<Log> {
    let Some(packed) = store.artifact(key)? else { return Ok(Log::default()) };
    let raw = packed.unpack()?;
    let same = Key::of(&[b"log", &LOG_VERSION.to_le_bytes(), &raw]) == *key;
    Ok(if same { unpack_value(&packed)? } else { Log::default() })
}
