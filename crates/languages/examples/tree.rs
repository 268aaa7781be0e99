//! Prints a file's flat tree, one node a line. A tool for developers of a language's folder.
#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a tool for developers")]

use pellucid_languages::{NodeId, field, languages};

fn main() {
    for path in std::env::args().skip(1) {
        let text = std::fs::read(&path).unwrap();
        let extension = path.rsplit('.').next().unwrap_or_default().to_owned();
        let mut all = languages().unwrap().iter();
        let language = all.find(|one| one.detection().extensions.contains(&extension.as_str())).unwrap();
        let tree = language.parse(&text).unwrap();
        let mut depths = vec![0usize; tree.nodes().len()];
        for (at, node) in tree.nodes().iter().enumerate() {
            let id = NodeId(at as u32);
            depths[at] = tree.parent(id).map_or(0, |parent| depths[parent.index()] + 1);
            let text = String::from_utf8_lossy(node.span().bytes(&text)).replace('\n', "\\n");
            let text: String = text.chars().take(40).collect();
            let kind = language.kind_name(node.kind);
            let missing = if node.is_missing() { " MISSING" } else { "" };
            println!(
                "{}{}:{kind}{missing} {text:?}",
                "  ".repeat(depths[at]),
                field::NAMES[node.field as usize]
            );
        }
    }
}
