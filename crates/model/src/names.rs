//! Each text of a file that facts refer to (identifiers, string keys, signatures), stored once.

use serde::{Deserialize, Serialize};

/// Index of a text in its file's [`NameTable`]. [`NameId::EMPTY`] is the empty text, in every table.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct NameId(pub u32);

impl NameId {
    /// The empty text: what a definition without a name is called.
    pub const EMPTY: NameId = NameId(0);
}

/// The texts of one file, in order of first use; entry 0 is the empty text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NameTable {
    text: String,
    ends: Vec<u32>,
}

impl Default for NameTable {
    fn default() -> Self {
        Self { text: String::new(), ends: vec![0] }
    }
}

impl NameTable {
    /// Appends `name` and returns its id. Does not look for an equal entry: interning is the builder's work.
    pub fn push(&mut self, name: &str) -> NameId {
        self.text.push_str(name);
        self.ends.push(self.text.len() as u32);
        NameId(self.ends.len() as u32 - 1)
    }

    /// The text of `id`; empty for an id of another table.
    pub fn get(&self, id: NameId) -> &str {
        let at = id.0 as usize;
        let Some(&end) = self.ends.get(at) else { return "" };
        let start = if at == 0 { 0 } else { self.ends[at - 1] };
        &self.text[start as usize..end as usize]
    }

    /// Number of entries, the empty one included.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether only the empty text is there.
    pub fn is_empty(&self) -> bool {
        self.ends.len() == 1
    }
}
