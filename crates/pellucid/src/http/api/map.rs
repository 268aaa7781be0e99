//! The nested map.

use crate::http::app::Ask;
use crate::http::problem::{Problem, Result};
use crate::map::{Rect, Shown, Window};
use serde::Serialize;
use serde_json::json;

#[derive(Serialize)]
struct Boxes<'a> {
    boxes: &'a [Shown<'a>],
    shown: usize,
    total: usize,
    reason: Option<&'static str>,
    world: Rect,
}

/// `GET /map`
pub(in crate::http) fn boxes(ask: &Ask) -> Result<String> {
    let prepared = ask.prepared()?;
    let params = &ask.params;
    let part = |name: &str, whole: f64| params.number(name).unwrap_or(whole);
    let world = prepared.map.world();
    let view = Rect { x: part("x", 0.0), y: part("y", 0.0), w: part("w", world.w), h: part("h", world.h) };
    if !(view.w > 0.0 && view.h > 0.0) {
        return Err(Problem::invalid("a window has a width and a height"));
    }
    let pixels = (params.count("width") as f64, params.count("height") as f64);
    let tile = prepared.map.boxes(&Window { view, pixels, budget: params.count("budget") });
    let shown = tile.len();
    let total = prepared.map.len();
    let reason = (shown < total).then_some("what is too small to see is part of the box around it");
    let answer = Boxes { boxes: &tile, shown, total, reason, world };
    serde_json::to_string(&answer).map_err(|error| Problem::internal(error.to_string()))
}

/// `GET /map/find`
pub(in crate::http) fn find(ask: &Ask) -> Result<serde_json::Value> {
    let prepared = ask.prepared()?;
    let path = ask.params.text("path").unwrap_or_default();
    let found =
        prepared.map.find(path).ok_or_else(|| Problem::not_found("nothing on the map has this path"))?;
    Ok(json!({ "x": found.x, "y": found.y, "w": found.w, "h": found.h, "path": path }))
}
