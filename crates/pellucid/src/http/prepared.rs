//! What is made once of a snapshot and asked for often: the map and the index of names.

use super::problem::Result;
use crate::map::{FileItem, Found, Map, SymbolItem};
use pellucid_model::FindingKind;
use pellucid_store::{Limits, Store, Value};
use std::collections::BTreeMap;

/// The map and the index of one snapshot.
pub(super) struct Prepared {
    pub(super) map: Map,
    pub(super) index: super::index::Index,
}

impl Prepared {
    pub(super) fn read(store: &mut dyn Store) -> Result<Self> {
        let index = super::index::Index::read(store)?;
        Ok(Self { map: read_map(store)?, index })
    }
}

fn whole(value: &Value) -> u64 {
    value.as_i64().and_then(|number| u64::try_from(number).ok()).unwrap_or(0)
}

/// Figures of files that only some snapshots have: of a row, its file first, what it says of that.
type Count = (&'static str, fn(&mut FileItem, &[Value]));
const COUNTS: [Count; 3] = [
    ("SELECT file, commits FROM history", |file, row| file.churn = Some(whole(&row[1]))),
    ("SELECT file, owner, ownership FROM history", |file, row| {
        file.owner = row[1].as_str().map(str::to_owned).zip(row[2].as_f64());
    }),
    ("SELECT file, kind, count(*) FROM findings GROUP BY file, kind", |file, row| {
        let found = file.found.get_or_insert_default();
        let count = match row[1].as_str().and_then(FindingKind::parse) {
            Some(FindingKind::Pattern) => &mut found.patterns,
            Some(FindingKind::Violation) => &mut found.violations,
            Some(FindingKind::Smell | FindingKind::Clone | FindingKind::Foreign) => &mut found.smells,
            Some(FindingKind::Idiom) | None => return,
        };
        *count += whole(&row[2]);
    }),
];

/// The map of the snapshot that `store` shows.
pub(crate) fn read_map(store: &mut dyn Store) -> Result<Map> {
    let mut files: Vec<FileItem> = vec![];
    let sql = "SELECT path, language, source_lines FROM files ORDER BY path";
    store.query(sql, &[], &Limits::NONE, &mut |_, row| {
        let text = |at: usize| row[at].as_str().unwrap_or_default().to_owned();
        files.push(FileItem {
            path: text(0),
            language: text(1),
            lines: whole(&row[2]),
            ..Default::default()
        });
        true
    })?;
    let places: BTreeMap<String, usize> =
        files.iter().enumerate().map(|(at, file)| (file.path.clone(), at)).collect();
    let symbols = [
        "SELECT file, ordinal, parent, name, start_line, source_lines, NULL FROM types",
        "SELECT file, ordinal, parent, name, start_line, source_lines, cognitive FROM functions",
    ];
    for (sql, is_type) in symbols.into_iter().zip([true, false]) {
        store.query(sql, &[], &Limits::NONE, &mut |_, row| {
            let small = |at: usize| row[at].as_i64().and_then(|number| u32::try_from(number).ok());
            let Some(at) = row[0].as_str().and_then(|path| places.get(path)) else { return true };
            files[*at].symbols.push(SymbolItem {
                ordinal: small(1).unwrap_or(0),
                parent: small(2),
                is_type,
                name: row[3].as_str().unwrap_or_default().to_owned(),
                line: small(4).unwrap_or(0),
                lines: whole(&row[5]),
                cognitive: whole(&row[6]),
            });
            true
        })?;
    }
    for (sql, of) in COUNTS {
        // Whoever has no such view does not know.
        let _ = store.query(sql, &[], &Limits::NONE, &mut |_, row| {
            if let Some(at) = row[0].as_str().and_then(|path| places.get(path)) {
                of(&mut files[*at], row);
            }
            true
        });
    }
    // Without any row it was not looked for; with some, no row means none.
    let known =
        (files.iter().any(|file| file.churn.is_some()), files.iter().any(|file| file.found.is_some()));
    for file in &mut files {
        file.churn = file.churn.or(known.0.then_some(0));
        file.found = file.found.or(known.1.then(Found::default));
    }
    for file in &mut files {
        file.symbols.sort_by_key(|symbol| symbol.ordinal);
        file.symbols.dedup_by_key(|symbol| symbol.ordinal);
    }
    Ok(Map::build(files))
}
