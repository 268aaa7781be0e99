//! The map of a run: all files as listed, and how many of them are finished.

use crate::http::api::map::Tile;
use crate::map::{FileItem, Map, Window};
use pellucid_engine::Listed;
use serde_json::{Value, json};

/// A map whose areas are bytes, for nothing else is known of files before they are read.
pub(crate) struct Live {
    map: Map,
    /// By box: finished files in it, and failed ones among these.
    done: Vec<u32>,
    failed: Vec<u32>,
}

impl Live {
    pub(super) fn new(listed: &[Listed<'_>]) -> Self {
        let item = |one: &Listed<'_>| FileItem {
            path: one.path.to_owned(),
            lines: one.bytes.max(1),
            ..FileItem::default()
        };
        let mut items: Vec<FileItem> = listed.iter().map(item).collect();
        items.sort_by(|a, b| a.path.cmp(&b.path));
        let map = Map::build(items);
        let mut live = Self { done: vec![0; map.len()], failed: vec![0; map.len()], map };
        listed.iter().filter(|one| !one.to_read).for_each(|one| live.finish(one.path, false));
        live
    }

    /// Takes in that a file is finished.
    pub(super) fn finish(&mut self, path: &str, failed: bool) {
        let Some(id) = self.map.id(path) else { return };
        for at in self.map.around(id) {
            self.done[at as usize] += 1;
            self.failed[at as usize] += u32::from(failed);
        }
    }

    /// The boxes within a window, each with how far it is.
    pub(crate) fn boxes(&self, window: &Window) -> Tile<Value> {
        let boxes: Vec<Value> = self
            .map
            .boxes(window)
            .into_iter()
            .map(|one| {
                let at = one.id as usize;
                json!({
                    "id": one.id, "parent": one.parent, "kind": one.kind, "name": one.name, "path": one.path,
                    "x": one.x, "y": one.y, "w": one.w, "h": one.h, "open": one.open, "files": one.files,
                    "bytes": one.lines, "done": self.done[at], "failed": self.failed[at],
                })
            })
            .collect();
        Tile::new(&self.map, boxes)
    }

    /// All of the map.
    pub(crate) fn world(&self) -> crate::map::Rect {
        self.map.world()
    }
}
