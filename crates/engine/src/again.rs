//! What is kept of a link beside its graph, so that the next one evaluates only the files that have changed.

use crate::codec::read_facts;
use crate::error::{Error, Result};
use pellucid_graph::Before;
use pellucid_model::{ContentHash, Facts};
use pellucid_store::{Bytes, Key, Store};
use serde::{Deserialize, Serialize};

/// Changed files up to which it is tried; with more, linking everything costs no more.
const MOST_CHANGED: usize = 64;

/// What was linked: files may differ by their contents only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Linked {
    /// Hash of everything but the contents: versions, paths, languages, manifests.
    pub(crate) around: [u8; 32],
    /// Contents of the files, in their order.
    pub(crate) contents: Vec<[u8; 32]>,
}

/// What an earlier link left for this one.
pub(crate) struct Earlier {
    bytes: Bytes,
    /// Where the linker's part begins.
    start: usize,
    /// Files that have changed since, and what they said then.
    changed: Vec<(u32, Facts)>,
}

impl Earlier {
    /// What is kept beside the graph `before`, if it is of use for linking `now`. `language` tells that of a file.
    pub(crate) fn find<'a>(
        store: &dyn Store,
        before: &Key,
        now: &Linked,
        language: impl Fn(usize) -> &'a str,
    ) -> Result<Option<Self>> {
        let Some(bytes) = store.file(&before.beside())? else { return Ok(None) };
        let Some((then, start)) = read((*bytes).as_ref()) else { return Ok(None) };
        if then.around != now.around || then.contents.len() != now.contents.len() {
            return Ok(None);
        }
        let pairs = then.contents.iter().zip(&now.contents).enumerate();
        let differ: Vec<(usize, [u8; 32])> =
            pairs.filter(|(_, (then, now))| then != now).map(|(at, (then, _))| (at, *then)).collect();
        if differ.len() > MOST_CHANGED {
            return Ok(None);
        }
        let mut changed = vec![];
        for (at, then) in differ {
            match read_facts(store, &ContentHash(then), language(at))? {
                Some(facts) => changed.push((at as u32, facts)),
                None => return Ok(None),
            }
        }
        Ok(Some(Self { bytes, start, changed }))
    }

    /// For the linker.
    pub(crate) fn before(&self) -> Before<'_> {
        Before { kept: (*self.bytes).as_ref().get(self.start..).unwrap_or_default(), changed: &self.changed }
    }
}

/// Keeps what a link left beside its graph, and forgets what was beside the one before.
pub(crate) fn keep(
    store: &mut dyn Store,
    graph: &Key,
    before: Option<&Key>,
    linked: &Linked,
    kept: &[u8],
) -> Result<()> {
    let head = postcard::to_stdvec(linked).map_err(|error| Error::Facts(error.to_string()))?;
    let mut bytes = Vec::with_capacity(8 + head.len() + 8 + kept.len());
    bytes.extend((head.len() as u64).to_le_bytes());
    bytes.extend(head);
    bytes.resize(bytes.len().next_multiple_of(8), 0);
    bytes.extend(kept);
    store.put_file(&graph.beside(), &bytes)?;
    if let Some(before) = before.filter(|before| *before != graph) {
        store.drop_file(&before.beside())?;
    }
    Ok(())
}

fn read(bytes: &[u8]) -> Option<(Linked, usize)> {
    let (len, rest) = bytes.split_at_checked(8)?;
    let len = usize::try_from(u64::from_le_bytes(len.try_into().ok()?)).ok()?;
    let linked = postcard::from_bytes(rest.get(..len)?).ok()?;
    Some((linked, (8 + len).next_multiple_of(8)))
}
