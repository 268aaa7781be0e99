//! The nested map.

use crate::http::app::Ask;
use crate::http::params::Params;
use crate::http::problem::{Problem, Result};
use crate::http::routes::Reply;
use crate::map::{Map, Rect, Window};
use serde::Serialize;
use serde_json::json;

/// What is told of a map: boxes, and how many there are.
#[derive(Serialize)]
pub(in crate::http) struct Tile<B> {
    boxes: Vec<B>,
    shown: usize,
    total: usize,
    reason: Option<&'static str>,
    world: Rect,
}

impl<B> Tile<B> {
    pub(in crate::http) fn new(map: &Map, boxes: Vec<B>) -> Self {
        let (shown, total) = (boxes.len(), map.len());
        let reason = (shown < total).then_some("what is too small to see is part of the box around it");
        Self { boxes, shown, total, reason, world: map.world() }
    }
}

/// `GET /map`
pub(in crate::http) fn boxes(ask: &Ask) -> Result<String> {
    let prepared = ask.prepared()?;
    let window = window(&ask.params, prepared.map.world())?;
    let tile = Tile::new(&prepared.map, prepared.map.boxes(&window));
    serde_json::to_string(&tile).map_err(|error| Problem::internal(error.to_string()))
}

/// `GET /jobs/{id}/map`
pub(in crate::http) fn live(ask: &Ask) -> Result<Reply> {
    let job = ask.app.jobs.get(ask.part("id"))?;
    let live = job.live();
    let live = live
        .as_ref()
        .ok_or_else(|| Problem::not_found("the files of this job are not listed yet, or no longer"))?;
    Ok(json!(live.boxes(&window(&ask.params, live.world())?)).into())
}

fn window(params: &Params, world: Rect) -> Result<Window> {
    let part = |name: &str, whole: f64| params.number(name).unwrap_or(whole);
    let view = Rect { x: part("x", 0.0), y: part("y", 0.0), w: part("w", world.w), h: part("h", world.h) };
    if !(view.w > 0.0 && view.h > 0.0) {
        return Err(Problem::invalid("a window has a width and a height"));
    }
    let pixels = (params.count("width") as f64, params.count("height") as f64);
    Ok(Window { view, pixels, budget: params.count("budget") })
}

/// `GET /map/find`
pub(in crate::http) fn find(ask: &Ask) -> Result<serde_json::Value> {
    let prepared = ask.prepared()?;
    let path = ask.params.text("path").unwrap_or_default();
    let found =
        prepared.map.find(path).ok_or_else(|| Problem::not_found("nothing on the map has this path"))?;
    Ok(json!({ "x": found.x, "y": found.y, "w": found.w, "h": found.h, "path": path }))
}
