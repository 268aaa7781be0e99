//! The one universe that rules speak about: nodes, edges, strings and whole numbers, each in 32 bits.

use rustc_hash::FxHashMap;

/// A node, an edge, a string or a number; the two highest bits say which.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Value(pub u32);

const SHIFT: u32 = 30;
const REST: u32 = (1 << SHIFT) - 1;

/// What a [`Value`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A node of the graph.
    Node(u32),
    /// An edge of the graph.
    Edge(u32),
    /// A string of [`Strings`].
    Text(u32),
    /// A whole number.
    Number(u32),
}

impl Value {
    /// A node.
    pub fn node(id: u32) -> Self {
        Self(id & REST)
    }

    /// An edge.
    pub fn edge(id: u32) -> Self {
        Self(1 << SHIFT | id & REST)
    }

    /// A string.
    pub fn text(id: u32) -> Self {
        Self(2 << SHIFT | id & REST)
    }

    /// A number; beyond 2^30 - 1 it is that.
    pub fn number(number: u32) -> Self {
        Self(3 << SHIFT | number.min(REST))
    }

    /// What it is.
    pub fn kind(self) -> Kind {
        let rest = self.0 & REST;
        match self.0 >> SHIFT {
            0 => Kind::Node(rest),
            1 => Kind::Edge(rest),
            2 => Kind::Text(rest),
            _ => Kind::Number(rest),
        }
    }
}

/// Strings, each kept once.
#[derive(Debug, Clone, Default)]
pub struct Strings {
    all: Vec<String>,
    ids: FxHashMap<String, u32>,
}

impl Strings {
    /// The value of a string.
    pub fn take(&mut self, text: &str) -> Value {
        if let Some(id) = self.ids.get(text) {
            return Value::text(*id);
        }
        let id = self.all.len() as u32;
        self.all.push(text.to_owned());
        self.ids.insert(text.to_owned(), id);
        Value::text(id)
    }

    /// The value of a string that something was told of.
    pub fn find(&self, text: &str) -> Option<Value> {
        self.ids.get(text).map(|id| Value::text(*id))
    }

    /// The string of an id; empty for an unknown one.
    pub fn get(&self, id: u32) -> &str {
        self.all.get(id as usize).map_or("", String::as_str)
    }
}
