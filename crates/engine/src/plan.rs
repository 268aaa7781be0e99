//! What has to be read: the listing held against the newest snapshot.

use crate::codec::{failure_mark, unit_key};
use crate::worker::FAILED;
use pellucid_model::{ContentHash, DiagnosticCode};
use pellucid_source::{Candidate, Listing};
use pellucid_store::{FileRow, FileUnit, Note};
use std::collections::BTreeMap;

/// What a run will do.
pub(crate) struct Plan {
    /// Files to read, the largest first: what is left for the end is small, so all workers end together.
    pub(crate) to_read: Vec<Candidate>,
    /// Files that are as they were.
    pub(crate) unchanged: Vec<String>,
    /// Paths of the newest snapshot that are gone.
    pub(crate) removed: Vec<String>,
}

/// Holds the listing against the rows of the newest snapshot.
pub(crate) fn plan(candidates: Vec<Candidate>, previous: &BTreeMap<String, FileRow>) -> Plan {
    let mut plan = Plan { to_read: vec![], unchanged: vec![], removed: vec![] };
    let mut seen = std::collections::BTreeSet::new();
    for candidate in candidates {
        seen.insert(candidate.path.to_string());
        if previous.get(&*candidate.path).is_some_and(|row| is_current(row, &candidate)) {
            plan.unchanged.push(candidate.path.to_string());
        } else {
            plan.to_read.push(candidate);
        }
    }
    plan.to_read.sort_by(|a, b| b.size.cmp(&a.size).then_with(|| a.path.cmp(&b.path)));
    plan.removed = previous.keys().filter(|path| !seen.contains(*path)).cloned().collect();
    plan
}

/// Whether what the store says of the path is what reading it would give.
fn is_current(row: &FileRow, candidate: &Candidate) -> bool {
    let Some(signature) = candidate.signature else { return false };
    row.signature == signature.0 && is_same(row)
}

/// Whether this version would make the same of the same content.
fn is_same(row: &FileRow) -> bool {
    match (row.unit, row.hash, &row.language) {
        (FileUnit::Key(key), Some(hash), Some(language)) => key == unit_key(&ContentHash(hash), language),
        (FileUnit::None, ..) if row.class == FAILED => row.detail == failure_mark(),
        (FileUnit::None, _, Some(language)) => {
            pellucid_languages::language(language).is_none_or(|one| !one.has_facts())
        }
        (FileUnit::None, ..) => true,
        _ => false,
    }
}

/// What listing found worth telling, as notes.
pub(crate) fn listing_notes(listing: &Listing) -> Vec<Note> {
    listing.diagnostics.iter().map(|(path, one)| note(path, one.code, &one.detail)).collect()
}

/// A note about a path.
pub(crate) fn note(path: &str, code: DiagnosticCode, detail: &str) -> Note {
    let severity = format!("{:?}", code.severity()).to_lowercase();
    Note { path: path.to_owned(), code: code.code().to_owned(), severity, detail: detail.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(class: &str, detail: String) -> FileRow {
        FileRow {
            path: "a.go".to_owned(),
            module: ".".to_owned(),
            class: class.to_owned(),
            detail,
            language: Some("go".to_owned()),
            hash: Some([1; 32]),
            size: 1,
            encoding: None,
            signature: vec![],
            unit: FileUnit::None,
        }
    }

    #[test]
    fn a_failed_file_is_tried_again_by_another_version_only() {
        assert!(is_same(&row(FAILED, failure_mark())));
        assert!(!is_same(&row(FAILED, "an error of another version".to_owned())));
        assert!(!is_same(&row("source", String::new())));
        assert!(is_same(&row("binary", String::new())) == is_same(&row("generated", String::new())));
    }
}
