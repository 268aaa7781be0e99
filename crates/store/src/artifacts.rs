//! Immutable blobs by the key of the inputs they were computed from.

use crate::error::{Error, Result};
use std::fmt;

/// Key of an artifact: a hash over the inputs of the step that made it, and the step's version.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(pub [u8; 32]);

impl Key {
    /// Key of what is kept beside a graph to make the next one with; it goes when the graph goes.
    pub fn beside(&self) -> Self {
        Self::of(&[b"beside", &self.0])
    }

    /// The key of a step's inputs. Each part is length-prefixed, so no two lists of parts share a key by
    /// running into each other.
    pub fn of(parts: &[&[u8]]) -> Self {
        let mut hasher = blake3::Hasher::new();
        for part in parts {
            hasher.update(&(part.len() as u64).to_le_bytes());
            hasher.update(part);
        }
        Self(*hasher.finalize().as_bytes())
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

/// A blob as it is stored: compressed. Packing is a pure function, so that workers do it and not the writer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Packed {
    /// Compressed bytes.
    pub bytes: Vec<u8>,
    /// Size before compression.
    pub raw_size: u64,
}

/// Blobs that claim to unpack to more than this are refused.
const MAX_RAW: u64 = 4 << 30;

impl Packed {
    /// Compresses `raw`.
    pub fn pack(raw: &[u8]) -> Self {
        Self { bytes: lz4_flex::block::compress(raw), raw_size: raw.len() as u64 }
    }

    /// The original bytes.
    pub fn unpack(&self) -> Result<Vec<u8>> {
        // LZ4 expands at most 255-fold: a claim beyond that is damage, and must not reserve memory.
        let most = (self.bytes.len() as u64).saturating_mul(255).saturating_add(64);
        if self.raw_size > MAX_RAW || self.raw_size > most {
            return Err(Error::Artifact(format!("claims {} bytes", self.raw_size)));
        }
        lz4_flex::block::decompress(&self.bytes, self.raw_size as usize)
            .map_err(|error| Error::Artifact(error.to_string()))
    }
}

/// The repository of artifacts.
pub trait Artifacts {
    /// Keeps `blob` under `key`; a key that is already there keeps what it has. Becomes durable with the next
    /// [`crate::Catalog::flush`].
    fn put_artifact(&mut self, key: &Key, kind: &str, blob: &Packed) -> Result<()>;

    /// The blob under `key`.
    fn artifact(&self, key: &Key) -> Result<Option<Packed>>;

    /// Keeps bytes that are used as they lie (a graph) under `key`, at once durable.
    fn put_file(&mut self, key: &Key, bytes: &[u8]) -> Result<()>;

    /// The bytes under `key`, mapped into memory where the store can.
    fn file(&self, key: &Key) -> Result<Option<Bytes>>;

    /// Forgets the bytes under `key`, if there are any.
    fn drop_file(&mut self, key: &Key) -> Result<()>;
}

/// Bytes of a file, shared between threads.
pub type Bytes = Box<dyn AsRef<[u8]> + Send + Sync>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_keep_parts_apart() {
        assert_ne!(Key::of(&[b"ab", b"c"]), Key::of(&[b"a", b"bc"]));
        assert_eq!(Key::of(&[b"ab", b"c"]), Key::of(&[b"ab", b"c"]));
    }

    #[test]
    fn packing_is_reversible_and_damage_is_found() {
        let raw: Vec<u8> = (0..10_000u32).flat_map(|n| (n / 7).to_le_bytes()).collect();
        let packed = Packed::pack(&raw);
        assert!(packed.bytes.len() < raw.len());
        assert_eq!(packed.unpack().unwrap(), raw);
        assert!(Packed { raw_size: 1 << 60, ..packed.clone() }.unpack().is_err());
        assert!(Packed { bytes: vec![0xff; 40], raw_size: 4_000 }.unpack().is_err());
        assert_eq!(Packed::pack(b"").unpack().unwrap(), b"");
    }
}
