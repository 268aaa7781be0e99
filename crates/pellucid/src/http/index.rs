//! Names of a snapshot, searched as one types.

use super::problem::Result;
use pellucid_store::{Limits, Store};
use serde::Serialize;
use std::collections::BTreeMap;

/// A definition or file that can be found.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Hit {
    pub(super) name: String,
    pub(super) qualified_name: String,
    pub(super) kind: String,
    pub(super) file: String,
    pub(super) line: u32,
    pub(super) ordinal: Option<u32>,
    pub(super) language: String,
}

/// Names, each after a line break: one search over the text finds all that hold a word.
#[derive(Default)]
struct Names {
    text: String,
    starts: Vec<usize>,
}

impl Names {
    fn push(&mut self, name: &str) {
        self.text.push('\n');
        self.starts.push(self.text.len());
        self.text.extend(name.chars().map(|c| if c == '\n' { ' ' } else { c }));
    }

    fn get(&self, at: usize) -> &str {
        let end = self.starts.get(at + 1).map_or(self.text.len(), |next| next - 1);
        &self.text[self.starts[at]..end]
    }

    /// Names that hold a word, in their order, with the first place in each.
    fn holding(&self, word: &str) -> Vec<(usize, usize)> {
        if word.is_empty() {
            return (0..self.starts.len()).map(|at| (at, 0)).collect();
        }
        let mut found: Vec<(usize, usize)> = vec![];
        for place in memchr::memmem::find_iter(self.text.as_bytes(), word) {
            // Mostly the name is one of the next few; the rest of it is not looked at again.
            let from = found.last().map_or(0, |(last, _)| last + 1);
            let at = from + self.starts[from..].partition_point(|start| *start <= place);
            if at > from {
                found.push((at - 1, place - self.starts[at - 1]));
            }
        }
        found
    }

    /// Names that begin with a word, in their order.
    fn beginning(&self, word: &str) -> Vec<usize> {
        let places =
            memchr::memmem::find_iter(self.text.as_bytes(), &format!("\n{word}")).collect::<Vec<_>>();
        places.into_iter().map(|place| self.starts.partition_point(|start| *start <= place)).collect()
    }
}

/// All names.
#[derive(Default)]
pub(super) struct Index {
    hits: Vec<Hit>,
    /// The names in lower case.
    folded: Names,
    /// The first letters of their words.
    capitals: Names,
}

impl Index {
    pub(super) fn read(store: &mut dyn Store) -> Result<Self> {
        let mut index = Self::default();
        let queries = [
            "SELECT name, qualified_name, kind, file, name_line, ordinal, language FROM symbols WHERE name <> '' ORDER BY file, ordinal",
            "SELECT path, path, 'file', path, 1, NULL, language FROM files ORDER BY path",
        ];
        for sql in queries {
            store.query(sql, &[], &Limits::NONE, &mut |_, row| {
                let text = |at: usize| row[at].as_str().unwrap_or_default().to_owned();
                let small = |at: usize| row[at].as_i64().and_then(|number| u32::try_from(number).ok());
                let name = text(0);
                index.push(Hit {
                    name: name.rsplit('/').next().unwrap_or(&name).to_owned(),
                    qualified_name: text(1),
                    kind: text(2),
                    file: text(3),
                    line: small(4).unwrap_or(1),
                    ordinal: small(5),
                    language: text(6),
                });
                true
            })?;
        }
        Ok(index)
    }

    fn push(&mut self, hit: Hit) {
        self.folded.push(&hit.name.to_lowercase());
        self.capitals.push(&capitals(&hit.name));
        self.hits.push(hit);
    }

    /// The best hits, and how many there are.
    pub(super) fn search(&self, text: &str, kind: Option<&str>, limit: usize) -> (Vec<&Hit>, usize) {
        let wanted = text.trim().to_lowercase().replace("::", ".").replace('#', ".");
        let last = wanted.rsplit(['.', '/']).next().unwrap_or(&wanted);
        if wanted.is_empty() || wanted.contains('\n') {
            return (vec![], 0);
        }
        let qualified = last.len() != wanted.len();
        let mut found: Vec<(u32, usize, &Hit)> = vec![];
        for (at, rank) in self.ranked(last) {
            let hit = &self.hits[at];
            if kind.is_some_and(|kind| kind != hit.kind) {
                continue;
            }
            if qualified && !hit.qualified_name.to_lowercase().replace("::", ".").contains(&wanted) {
                continue;
            }
            // What a reader names is more often a type or function than a field.
            let weight = match hit.kind.as_str() {
                "field" | "variable" | "constant" | "enum-member" | "parameter" => 1,
                _ => 0,
            };
            found.push((rank * 2 + weight, hit.name.len(), hit));
        }
        let total = found.len();
        let key = |one: &(u32, usize, &Hit)| (one.0, one.1);
        let order = |a: &(u32, usize, &Hit), b: &(u32, usize, &Hit)| {
            key(a)
                .cmp(&key(b))
                .then_with(|| a.2.file.len().cmp(&b.2.file.len()))
                .then_with(|| (&a.2.file, a.2.line).cmp(&(&b.2.file, b.2.line)))
        };
        if found.len() > limit {
            found.select_nth_unstable_by(limit, order);
            found.truncate(limit);
        }
        found.sort_unstable_by(order);
        (found.into_iter().map(|(.., hit)| hit).collect(), total)
    }

    /// Names that fit, by their number, and how well: 0 is best.
    fn ranked(&self, wanted: &str) -> BTreeMap<usize, u32> {
        let mut found = BTreeMap::new();
        if wanted.chars().count() > 1 {
            found.extend(self.capitals.beginning(wanted).into_iter().map(|at| (at, 2)));
        }
        found.extend(
            self.folded.holding(wanted).into_iter().map(|(at, place)| (at, self.rank(at, place, wanted))),
        );
        found
    }

    /// How well a name fits that holds the word at a place.
    fn rank(&self, at: usize, place: usize, wanted: &str) -> u32 {
        let (name, folded) = (self.hits[at].name.as_bytes(), self.folded.get(at));
        let begins_word =
            || name.get(place).is_some_and(u8::is_ascii_uppercase) || folded.as_bytes()[place - 1] == b'_';
        match place {
            0 if folded.len() == wanted.len() => 0,
            0 => 1,
            _ if begins_word() => 3,
            _ => 4,
        }
    }
}

/// `fooBarBaz`, `foo_bar_baz`: `fbb`.
fn capitals(name: &str) -> String {
    let mut found = String::new();
    let mut before = '_';
    for c in name.chars() {
        let begins =
            c.is_uppercase() && !before.is_uppercase() || c.is_alphanumeric() && !before.is_alphanumeric();
        if begins {
            found.extend(c.to_lowercase());
        }
        before = c;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_name_comes_first() {
        let mut index = Index::default();
        for name in ["unsend", "sendLater", "send", "StringEncoderND", "re_send"] {
            index.push(Hit {
                name: name.into(),
                qualified_name: format!("a.B.{name}"),
                kind: "function".into(),
                file: "x".into(),
                line: 1,
                ordinal: None,
                language: String::new(),
            });
        }
        let names = |text: &str| {
            index.search(text, None, 10).0.into_iter().map(|hit| hit.name.clone()).collect::<Vec<_>>()
        };
        assert_eq!(names("send"), ["send", "sendLater", "re_send", "unsend"]);
        assert_eq!(names("sen"), ["send", "sendLater", "StringEncoderND", "re_send", "unsend"]);
        assert_eq!(names("B::send")[0], "send");
        assert!(names("").is_empty() && names("send\nunsend").is_empty());
        assert_eq!(names("s").len(), 5, "each name once, however often it holds the letter");
    }
}
