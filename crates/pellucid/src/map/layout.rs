//! Places for boxes. Children keep the order of their names and share their parent's area by halves of weight, so a small
//! change of the code moves little: sizes are rounded, and no box changes places with another.

use super::{Kind, Map, Rect};

/// All of the map.
pub(super) const WORLD: Rect = Rect { x: 0.0, y: 0.0, w: 1.6, h: 1.0 };

/// Gives every node its place.
pub(super) fn place(map: &mut Map) {
    if let Some(root) = map.nodes.first_mut() {
        root.rect = WORLD;
    }
    let mut level = vec![0_u16; map.nodes.len()];
    for id in 0..map.nodes.len() as u32 {
        let only = map.only_folder(id);
        let children: Vec<u32> = map.children(id).collect();
        let node = &map.nodes[id as usize];
        // A chain of folders is one box: its links have one place.
        let area = if only.is_some() || id == 0 {
            node.rect
        } else {
            inner(node.rect, level[id as usize], node.kind)
        };
        let below = level[id as usize] + u16::from(only.is_none());
        let weights: Vec<f64> = children.iter().map(|child| weight(map, *child)).collect();
        for (child, rect) in children.iter().zip(split(area, &weights)) {
            map.nodes[*child as usize].rect = rect;
            level[*child as usize] = below;
        }
    }
}

/// Lines, rounded to a quarter of an octave.
fn weight(map: &Map, id: u32) -> f64 {
    let lines = map.nodes[id as usize].figures.lines.max(1) as f64;
    ((lines.log2() * 4.0).round() / 4.0).exp2()
}

/// Where children go: below the name, within a margin.
fn inner(rect: Rect, level: u16, kind: Kind) -> Rect {
    let margin = rect.w.min(rect.h) * 0.012;
    let name = 0.022 * 0.78_f64.powi(i32::from(level.max(1)) - 1);
    let share = if kind == Kind::Folder { 0.10 } else { 0.14 };
    let header = name.min(rect.h * share).max(margin);
    Rect { x: rect.x + margin, y: rect.y + header, w: rect.w - 2.0 * margin, h: rect.h - header - margin }
}

/// Cuts an area in the order of the weights, always across its longer side, as near to the half as the weights allow.
fn split(area: Rect, weights: &[f64]) -> Vec<Rect> {
    let mut sums = vec![0.0];
    for weight in weights {
        sums.push(sums[sums.len() - 1] + weight);
    }
    let mut places = vec![Rect::default(); weights.len()];
    let mut open = vec![(0, weights.len(), area)];
    while let Some((from, to, area)) = open.pop() {
        if to - from <= 1 {
            if let Some(place) = places.get_mut(from).filter(|_| to > from) {
                *place = area;
            }
            continue;
        }
        let half = (sums[from] + sums[to]) / 2.0;
        let after = sums[from + 1..to].partition_point(|sum| *sum < half) + from + 1;
        let at = if after > from + 1 && half - sums[after - 1] < sums[after.min(to - 1)] - half {
            after - 1
        } else {
            after
        };
        let at = at.clamp(from + 1, to - 1);
        let share = (sums[at] - sums[from]) / (sums[to] - sums[from]);
        let (first, second) = if area.w >= area.h {
            let w = area.w * share;
            (Rect { w, ..area }, Rect { x: area.x + w, w: area.w - w, ..area })
        } else {
            let h = area.h * share;
            (Rect { h, ..area }, Rect { y: area.y + h, h: area.h - h, ..area })
        };
        open.push((from, at, first));
        open.push((at, to, second));
    }
    places
}
