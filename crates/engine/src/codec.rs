//! Facts as bytes, and the keys of steps.

use crate::error::{Error, Result};
use pellucid_facts::EXTRACTOR_VERSION;
use pellucid_model::{ContentHash, Facts};
use pellucid_store::{Artifacts, Key, Packed};

/// Raised with every change to what rows are made of facts.
pub(crate) const ROWS_VERSION: u32 = 3;

/// Key of the facts of one content read as one language.
pub fn facts_key(hash: &ContentHash, language: &str) -> Key {
    Key::of(&[b"facts", &hash.0, language.as_bytes(), &EXTRACTOR_VERSION.to_le_bytes()])
}

/// Key of the rows made of those facts.
pub(crate) fn unit_key(hash: &ContentHash, language: &str) -> Key {
    let version = [EXTRACTOR_VERSION, crate::measure::METRICS_VERSION, ROWS_VERSION];
    let version: Vec<u8> = version.iter().flat_map(|part| part.to_le_bytes()).collect();
    Key::of(&[b"unit", &hash.0, language.as_bytes(), &version])
}

/// What a file row says of a content on which extraction has failed: with the same version it is not tried again.
pub(crate) fn failure_mark() -> String {
    let version = [EXTRACTOR_VERSION, crate::measure::METRICS_VERSION, ROWS_VERSION];
    format!("an error of Pellucid (X001), version {}.{}.{}", version[0], version[1], version[2])
}

/// Facts as stored.
pub(crate) fn pack(facts: &Facts) -> Result<Packed> {
    pack_value(facts)
}

/// Facts as they were.
pub(crate) fn unpack(packed: &Packed) -> Result<Facts> {
    unpack_value(packed)
}

/// A value as stored.
pub(crate) fn pack_value(value: &impl serde::Serialize) -> Result<Packed> {
    let raw = postcard::to_stdvec(value).map_err(|error| Error::Facts(error.to_string()))?;
    Ok(Packed::pack(&raw))
}

/// A value as it was.
pub(crate) fn unpack_value<T: serde::de::DeserializeOwned>(packed: &Packed) -> Result<T> {
    postcard::from_bytes(&packed.unpack()?).map_err(|error| Error::Facts(error.to_string()))
}

/// The facts of one content, if the store has them.
pub fn read_facts(
    store: &(impl Artifacts + ?Sized),
    hash: &ContentHash,
    language: &str,
) -> Result<Option<Facts>> {
    store.artifact(&facts_key(hash, language))?.map(|packed| unpack(&packed)).transpose()
}
