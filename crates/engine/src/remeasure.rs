//! Metric values by other profiles, from stored facts: nothing is parsed again.

use crate::codec::read_facts;
use crate::error::{Error, Result};
use crate::measure::FileValues;
use pellucid_facts::metrics::ProfileSet;
use pellucid_model::{ContentHash, DefId};
use pellucid_store::{Store, Value};

/// Values of a file's functions or types under `profiles`, by the definition's ordinal, in the order of the metric
/// columns of its scope.
pub fn remeasure(
    store: &dyn Store,
    hash: &ContentHash,
    language: &str,
    profiles: &ProfileSet,
) -> Result<Vec<Option<Vec<Value>>>> {
    let facts = read_facts(store, hash, language)?;
    let facts = facts.ok_or_else(|| Error::NotFound(format!("the store has no facts of content {hash}")))?;
    let mut values = FileValues::of(&facts, profiles);
    Ok((0..facts.definitions.len()).map(|at| values.take(DefId(at as u32)).map(|(_, row)| row)).collect())
}
