//! What other tools reported of the snapshot before, as far as the files it is about are the same.

use crate::error::Result;
use pellucid_store::{FindingSet, Key, SnapshotId, Store};
use std::collections::BTreeSet;

/// Sources of imported findings begin so; the tool's name follows.
pub const IMPORTED: &str = "import:";

/// Gives `snapshot` the imported findings of the one before, without those that name a file in `changed`.
pub(crate) fn carry(
    store: &mut dyn Store,
    before: SnapshotId,
    snapshot: SnapshotId,
    changed: &BTreeSet<&str>,
) -> Result<()> {
    let there = store.finding_sets(snapshot)?;
    for (source, key) in store.finding_sets(before)? {
        let Some(tool) = source.strip_prefix(IMPORTED) else { continue };
        if there.iter().any(|(one, _)| *one == source) {
            continue;
        }
        let mut found = store.findings(&key)?;
        let all = found.len();
        found.retain(|one| !one.roles.iter().any(|role| changed.contains(role.location.file.as_str())));
        if found.len() == all && store.share_findings(snapshot, &source, &key)? {
            continue;
        }
        let mut parts: Vec<&[u8]> = vec![b"carried", &key.0];
        parts.extend(found.iter().map(|one| one.id.as_bytes()));
        let set = FindingSet { source: &source, tool, key: Key::of(&parts) };
        store.put_findings(snapshot, &set, &found)?;
    }
    Ok(())
}
