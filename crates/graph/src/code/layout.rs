//! The graph as bytes: named sections, each an array of plain values, so that a file of it can be used as it lies.
//!
//! Little endian. A header of [`MAGIC`], [`VERSION`] and the number of sections is followed by a table of offsets and
//! lengths; every section begins at a multiple of 8.

use bytemuck::{AnyBitPattern, NoUninit};

pub(super) const MAGIC: [u8; 8] = *b"PELGRAPH";
/// Raised with every change to the sections.
pub const VERSION: u32 = 2;
const ALIGNMENT: usize = 8;
const ENTRY: usize = 16;

macro_rules! sections {
    ($($(#[$doc:meta])* $name:ident,)*) => {
        /// The parts of the graph.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[repr(usize)]
        pub(super) enum Section { $($(#[$doc])* $name,)* }

        impl Section {
            pub(super) const ALL: &[Self] = &[$(Self::$name,)*];
        }
    };
}

sections! {
    /// Counts of folders, files, symbols, externals.
    Counts,
    /// All strings, end to end.
    Text,
    /// Where each string begins, and where the last ends.
    TextOffsets,
    Kinds,
    Names,
    Parents,
    Owners,
    Places,
    Ordinals,
    Modifiers,
    Visibilities,
    FileLanguages,
    FileSpaces,
    FilePackages,
    FileLines,
    /// First symbol of each file, and the end of the last.
    FileSymbols,
    /// Index of the first edge from each node, and the end of the last.
    Out,
    EdgeTo,
    EdgeKinds,
    EdgeCertainties,
    EdgeStrategies,
    EdgeContexts,
    EdgeVia,
    EdgeFiles,
    EdgeLines,
    EdgeColumns,
    /// Index of the first edge to each node, and the end of the last.
    In,
    InFrom,
    InEdge,
    UnresolvedFrom,
    UnresolvedKinds,
    UnresolvedReasons,
    UnresolvedNames,
    UnresolvedFiles,
    UnresolvedLines,
    UnresolvedColumns,
    UnresolvedContexts,
    UnresolvedVia,
}

/// Why bytes are no graph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Damaged(pub &'static str);

impl std::fmt::Display for Damaged {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "not a code graph of this version: {}", self.0)
    }
}

impl std::error::Error for Damaged {}

/// Bytes that begin at a multiple of 8.
#[derive(Debug, Clone, Default)]
pub struct Aligned(Vec<u64>);

impl AsRef<[u8]> for Aligned {
    fn as_ref(&self) -> &[u8] {
        bytemuck::cast_slice(&self.0)
    }
}

impl Aligned {
    /// Parts one after the other, each with its length before it and at a multiple of 8.
    pub(crate) fn join(parts: &[&[u8]]) -> Self {
        let words: usize = parts.iter().map(|part| 1 + part.len().div_ceil(ALIGNMENT)).sum();
        let mut all = Vec::with_capacity(words);
        for part in parts {
            all.push((part.len() as u64).to_le());
            let start = all.len();
            all.resize(start + part.len().div_ceil(ALIGNMENT), 0);
            bytemuck::cast_slice_mut(&mut all[start..])[..part.len()].copy_from_slice(part);
        }
        Self(all)
    }

    /// A copy of `bytes`, which must be a whole number of words.
    pub fn copy(bytes: &[u8]) -> Self {
        let mut words = vec![0u64; bytes.len().div_ceil(ALIGNMENT)];
        bytemuck::cast_slice_mut(&mut words)[..bytes.len()].copy_from_slice(bytes);
        Self(words)
    }
}

/// Collects sections, in the order of [`Section::ALL`].
pub(super) struct Writer {
    sections: Vec<(usize, usize)>,
    words: Vec<u64>,
}

/// Bytes before the sections.
const HEAD: usize = 16 + Section::ALL.len() * ENTRY;

impl Writer {
    /// Room for about `bytes`.
    pub(super) fn new(bytes: usize) -> Self {
        let mut words = Vec::with_capacity((HEAD + bytes) / ALIGNMENT + Section::ALL.len());
        words.resize(HEAD / ALIGNMENT, 0);
        Self { sections: vec![], words }
    }

    pub(super) fn put<T: NoUninit + AnyBitPattern>(&mut self, section: Section, values: &[T]) {
        self.open(section, values.len()).copy_from_slice(values);
    }

    /// As many values as `values` says it has.
    pub(super) fn put_all<T: NoUninit + AnyBitPattern>(
        &mut self,
        section: Section,
        values: impl ExactSizeIterator<Item = T>,
    ) {
        let places = self.open(section, values.len());
        places.iter_mut().zip(values).for_each(|(place, value)| *place = value);
    }

    fn open<T: NoUninit + AnyBitPattern>(&mut self, section: Section, count: usize) -> &mut [T] {
        debug_assert_eq!(section as usize, self.sections.len(), "sections come in their order");
        let (start, bytes) = (self.words.len(), count * size_of::<T>());
        self.sections.push((start * ALIGNMENT, bytes));
        self.words.resize(start + bytes.div_ceil(ALIGNMENT), 0);
        let room: &mut [u8] = bytemuck::cast_slice_mut(&mut self.words[start..]);
        bytemuck::cast_slice_mut(&mut room[..bytes])
    }

    pub(super) fn finish(mut self) -> Aligned {
        let head: &mut [u8] = bytemuck::cast_slice_mut(&mut self.words[..HEAD / ALIGNMENT]);
        head[..8].copy_from_slice(&MAGIC);
        head[8..12].copy_from_slice(&VERSION.to_le_bytes());
        head[12..16].copy_from_slice(&(self.sections.len() as u32).to_le_bytes());
        for (entry, (start, len)) in head[16..].chunks_exact_mut(ENTRY).zip(&self.sections) {
            entry[..8].copy_from_slice(&(*start as u64).to_le_bytes());
            entry[8..16].copy_from_slice(&(*len as u64).to_le_bytes());
        }
        Aligned(self.words)
    }
}

/// Where the sections of a graph lie.
pub(super) fn sections(bytes: &[u8]) -> Result<Vec<(usize, usize)>, Damaged> {
    if cfg!(target_endian = "big") {
        return Err(Damaged("this machine is big endian"));
    }
    let head = bytes.get(..16).ok_or(Damaged("too short"))?;
    let word = |at: usize| u32::from_le_bytes([head[at], head[at + 1], head[at + 2], head[at + 3]]);
    if head[..8] != MAGIC || word(8) != VERSION || word(12) as usize != Section::ALL.len() {
        return Err(Damaged("another kind or version"));
    }
    let table = bytes.get(16..16 + Section::ALL.len() * ENTRY).ok_or(Damaged("too short"))?;
    let long = |at: usize| {
        let mut raw = [0; 8];
        raw.copy_from_slice(&table[at..at + 8]);
        usize::try_from(u64::from_le_bytes(raw)).unwrap_or(usize::MAX)
    };
    let mut found = Vec::with_capacity(Section::ALL.len());
    for at in 0..Section::ALL.len() {
        let (start, len) = (long(at * ENTRY), long(at * ENTRY + 8));
        let inside = start.checked_add(len).is_some_and(|end| end <= bytes.len());
        if !inside || !start.is_multiple_of(ALIGNMENT) {
            return Err(Damaged("a section lies outside"));
        }
        found.push((start, start + len));
    }
    Ok(found)
}

/// A section as values; empty if its length is none of theirs.
pub(super) fn view<T: AnyBitPattern>(bytes: &[u8]) -> &[T] {
    bytemuck::try_cast_slice(bytes).unwrap_or_default()
}
