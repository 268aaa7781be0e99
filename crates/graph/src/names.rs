//! Texts shared by all files of a snapshot, stored once and compared as numbers.

use hashbrown::HashTable;
use rustc_hash::FxBuildHasher;
use std::hash::BuildHasher;

/// Index of a text in [`Names`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name(pub u32);

impl Name {
    /// The empty text.
    pub const EMPTY: Name = Name(0);
    /// Under which a type's constructors are found, whatever the language calls them.
    pub const CONSTRUCTOR: Name = Name(1);
}

/// An interner: equal texts have equal ids.
#[derive(Debug, Clone)]
pub struct Names {
    text: String,
    ends: Vec<usize>,
    table: HashTable<u32>,
}

impl Default for Names {
    fn default() -> Self {
        let mut names = Self::empty();
        names.intern("");
        names.intern("<constructor>");
        names
    }
}

impl Names {
    /// No names, not even those every program has.
    pub(crate) fn empty() -> Self {
        Self { text: String::new(), ends: vec![], table: HashTable::new() }
    }

    /// Number of names.
    pub(crate) fn count(&self) -> u32 {
        self.ends.len() as u32
    }

    /// The id of `text`, given if it had none.
    pub fn intern(&mut self, text: &str) -> Name {
        let hash = FxBuildHasher.hash_one(text);
        let (all, ends) = (&self.text, &self.ends);
        if let Some(&known) = self.table.find(hash, |&at| slice(all, ends, at) == text) {
            return Name(known);
        }
        let id = self.ends.len() as u32;
        self.text.push_str(text);
        self.ends.push(self.text.len());
        let (all, ends) = (&self.text, &self.ends);
        self.table.insert_unique(hash, id, |&at| FxBuildHasher.hash_one(slice(all, ends, at)));
        Name(id)
    }

    /// The id of `text`, if it has one.
    pub fn find(&self, text: &str) -> Option<Name> {
        let hash = FxBuildHasher.hash_one(text);
        self.table.find(hash, |&at| slice(&self.text, &self.ends, at) == text).map(|&id| Name(id))
    }

    /// The text of `name`.
    pub fn get(&self, name: Name) -> &str {
        slice(&self.text, &self.ends, name.0)
    }
}

fn slice<'a>(text: &'a str, ends: &[usize], at: u32) -> &'a str {
    let at = at as usize;
    let start = if at == 0 { 0 } else { ends[at - 1] };
    &text[start..ends[at]]
}
