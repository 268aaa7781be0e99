//! Names of a snapshot, searched as one types.

use super::problem::Result;
use pellucid_store::{Limits, Store};
use serde::Serialize;

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

struct Entry {
    hit: Hit,
    /// The name in lower case.
    folded: String,
    /// The first letters of its words.
    capitals: String,
}

/// All names.
pub(super) struct Index {
    entries: Vec<Entry>,
}

impl Index {
    pub(super) fn read(store: &mut dyn Store) -> Result<Self> {
        let mut entries = vec![];
        let queries = [
            "SELECT name, qualified_name, kind, file, name_line, ordinal, language FROM symbols WHERE name <> '' ORDER BY file, ordinal",
            "SELECT path, path, 'file', path, 1, NULL, language FROM files ORDER BY path",
        ];
        for sql in queries {
            store.query(sql, &[], &Limits::NONE, &mut |_, row| {
                let text = |at: usize| row[at].as_str().unwrap_or_default().to_owned();
                let small = |at: usize| row[at].as_i64().and_then(|number| u32::try_from(number).ok());
                let name = text(0);
                let name = name.rsplit('/').next().unwrap_or(&name).to_owned();
                let hit = Hit {
                    qualified_name: text(1),
                    kind: text(2),
                    file: text(3),
                    line: small(4).unwrap_or(1),
                    ordinal: small(5),
                    language: text(6),
                    name: name.clone(),
                };
                entries.push(Entry { folded: name.to_lowercase(), capitals: capitals(&name), hit });
                true
            })?;
        }
        Ok(Self { entries })
    }

    /// The best hits, and how many there are.
    pub(super) fn search(&self, text: &str, kind: Option<&str>, limit: usize) -> (Vec<&Hit>, usize) {
        let wanted = text.trim().to_lowercase().replace("::", ".").replace('#', ".");
        if wanted.is_empty() {
            return (vec![], 0);
        }
        let last = wanted.rsplit(['.', '/']).next().unwrap_or(&wanted).to_owned();
        let qualified = last.len() != wanted.len();
        let mut found: Vec<(u32, usize, &Hit)> = vec![];
        for entry in &self.entries {
            let hit = &entry.hit;
            if kind.is_some_and(|kind| kind != hit.kind) {
                continue;
            }
            let Some(rank) = rank(entry, &last) else { continue };
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
}

/// How well a name fits: 0 is best.
fn rank(entry: &Entry, wanted: &str) -> Option<u32> {
    let folded = &entry.folded;
    if folded == wanted {
        return Some(0);
    }
    match folded.find(wanted) {
        Some(0) => return Some(1),
        Some(at)
            if entry.hit.name.as_bytes().get(at).is_some_and(|byte| byte.is_ascii_uppercase())
                || folded.as_bytes()[at - 1] == b'_' =>
        {
            return Some(3);
        }
        Some(_) => return Some(4),
        None => {}
    }
    (wanted.len() > 1 && entry.capitals.starts_with(wanted)).then_some(2)
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
        let entry = |name: &str| Entry {
            folded: name.to_lowercase(),
            capitals: capitals(name),
            hit: Hit {
                name: name.into(),
                qualified_name: format!("a.B.{name}"),
                kind: "function".into(),
                file: "x".into(),
                line: 1,
                ordinal: None,
                language: String::new(),
            },
        };
        let entries =
            ["unsend", "sendLater", "send", "StringEncoderND", "re_send"].map(entry).into_iter().collect();
        let index = Index { entries };
        let names = |text: &str| {
            index.search(text, None, 10).0.into_iter().map(|hit| hit.name.clone()).collect::<Vec<_>>()
        };
        assert_eq!(names("send"), ["send", "sendLater", "re_send", "unsend"]);
        assert_eq!(names("sen"), ["send", "sendLater", "StringEncoderND", "re_send", "unsend"]);
        assert_eq!(names("B::send")[0], "send");
        assert!(names("").is_empty());
    }
}
