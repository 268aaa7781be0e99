use super::*;

fn file(path: &str, lines: u64) -> FileItem {
    let symbols = vec![
        SymbolItem { ordinal: 1, is_type: true, name: "T".into(), lines, ..Default::default() },
        SymbolItem {
            ordinal: 2,
            parent: Some(1),
            name: "m".into(),
            lines: 3,
            cognitive: 4,
            ..Default::default()
        },
        SymbolItem { ordinal: 5, parent: Some(2), name: "lambda".into(), lines: 1, ..Default::default() },
        SymbolItem { ordinal: 9, name: "f".into(), lines: 5, cognitive: 2, ..Default::default() },
    ];
    FileItem { path: path.into(), language: "go".into(), lines, symbols, ..Default::default() }
}

fn many(count: usize) -> Vec<FileItem> {
    let mut files: Vec<_> = (0..count)
        .map(|at| file(&format!("src/p{}/f{at:05}.go", at % 40), 10 + (at as u64 * 7919) % 400))
        .collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

fn whole(budget: usize) -> Window {
    Window { view: layout::WORLD, pixels: (1280.0, 800.0), budget }
}

#[test]
fn boxes_nest_and_add_up() {
    let map = Map::build(vec![file("a/b/c/x.go", 10), file("a/b/c/y.go", 30), file("a/b/d.go", 5)]);
    let boxes = map.boxes(&whole(1000));
    let names: Vec<&str> = boxes.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["a/b", "c", "x.go", "T", "m", "f", "y.go", "T", "m", "f", "d.go", "T", "m", "f"]);
    assert_eq!(
        (boxes[0].lines, boxes[0].files, boxes[0].functions, boxes[0].cognitive, boxes[0].worst),
        (45, 3, 6, 18, 4)
    );
    for one in &boxes {
        let Some(parent) = one.parent.and_then(|id| boxes.iter().find(|other| other.id == id)) else {
            continue;
        };
        let inside = one.x >= parent.x - 1e-6
            && one.y >= parent.y - 1e-6
            && one.x + one.w <= parent.x + parent.w + 1e-6
            && one.y + one.h <= parent.y + parent.h + 1e-6;
        assert!(inside && one.w > 0.0 && one.h > 0.0, "{one:?} in {parent:?}");
    }
    assert_eq!(map.find("a/b/d.go").map(|rect| rect.x as f32), Some(boxes[10].x));
}

#[test]
fn a_window_stays_within_its_budget_and_shows_more_when_it_is_smaller() {
    let map = Map::build(many(4000));
    let far = map.boxes(&whole(1500));
    assert!((100..=1500).contains(&far.len()), "{}", far.len());
    let some = map.find("src/p7/f00007.go").unwrap();
    let near = map.boxes(&Window { view: some, ..whole(1500) });
    assert!(near.iter().any(|one| one.name == "m" && one.path == "src/p7/f00007.go"));
}

#[test]
fn a_small_change_moves_little() {
    let before = Map::build(many(2000));
    let mut files = many(2000);
    for (at, file) in files.iter_mut().enumerate().filter(|(at, _)| at % 100 == 0) {
        file.lines += 1 + at as u64 % 9;
    }
    files.remove(700);
    let after = Map::build(files);
    let moved = |path: &str| {
        let (a, b) = (before.find(path), after.find(path));
        let (Some(a), Some(b)) = (a, b) else { return false };
        (a.x - b.x).abs() > 0.16 || (a.y - b.y).abs() > 0.1
    };
    let all: Vec<String> = many(2000).into_iter().map(|file| file.path).collect();
    let count = all.iter().filter(|path| moved(path)).count();
    assert!(count * 20 <= all.len(), "{count} of {} boxes moved by more than a tenth", all.len());
}

#[test]
fn odd_paths_do_no_harm() {
    for paths in [vec![], vec!["x"], vec!["/a//b"], vec!["a", "a/b"], vec!["a//", "b/"]] {
        let map = Map::build(
            paths.into_iter().map(|path| FileItem { path: path.into(), ..Default::default() }).collect(),
        );
        map.boxes(&whole(10));
    }
    let deep = "d/".repeat(20_000) + "x";
    Map::build(vec![FileItem { path: deep, ..Default::default() }]).boxes(&whole(10));
}
