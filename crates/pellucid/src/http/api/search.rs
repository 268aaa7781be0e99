//! Definitions and files by name.

use crate::http::app::Ask;
use crate::http::problem::Result;
use serde_json::json;

/// `GET /search`
pub(in crate::http) fn search(ask: &Ask) -> Result<serde_json::Value> {
    let prepared = ask.prepared()?;
    let limit = ask.params.count("limit");
    let (hits, total) =
        prepared.index.search(ask.params.text("q").unwrap_or_default(), ask.params.text("kind"), limit);
    let reason = (hits.len() < total).then_some("limit");
    Ok(json!({ "shown": hits.len(), "total": total, "reason": reason, "hits": hits }))
}
