//! Code that stands in several places.

use super::facts::{cursor, next_page};
use crate::http::app::Ask;
use crate::http::problem::Result;
use serde_json::{Value, json};

/// `GET /clones`
pub(in crate::http) fn list(ask: &Ask) -> Result<Value> {
    let all = ask.copies()?;
    let params = &ask.params;
    let (text, origin) = (params.text("q").map(str::to_lowercase), params.word("origin"));
    let holds = |copy: &Value, member: &str, text: &str| {
        copy[member].as_str().is_some_and(|part| part.to_lowercase().contains(text))
    };
    let fits = |copy: &Value| {
        (origin == "any" || copy["origin"] == origin)
            && text.as_deref().is_none_or(|text| holds(copy, "file", text) || holds(copy, "function", text))
    };
    let groups: Vec<&Value> = all["groups"]
        .as_array()
        .into_iter()
        .flatten()
        .filter(|group| group["copies"].as_array().is_some_and(|copies| copies.iter().any(fits)))
        .collect();
    let snapshot = ask.snapshot()?.0;
    let offset = params.text("cursor").map_or(Ok(0), |text| cursor(text, snapshot))? as usize;
    let page: Vec<&Value> = groups.iter().copied().skip(offset).take(params.count("limit")).collect();
    let next = next_page(snapshot, (offset + page.len()) as u64, page.len(), groups.len() as u64);
    Ok(json!({
        "shown": page.len(), "total": groups.len(), "reason": next.is_some().then_some("limit"), "next": next,
        "groups": page, "summary": all["summary"], "origins": all["origins"],
    }))
}
