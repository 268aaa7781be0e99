//! Prints every place under a path that does not parse, and the sums: what `repair` of a language has to get around.
//! The first argument is a language's id; only files with one of its extensions are read.
#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a tool for developers")]

use pellucid_languages::{Language, NodeId, Tree};
use std::path::Path;

#[derive(Default)]
struct Sums {
    files: usize,
    bytes: usize,
    broken: usize,
    error_bytes: usize,
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let language = pellucid_languages::language(&arguments.next().unwrap()).unwrap();
    let mut sums = Sums::default();
    arguments.for_each(|path| walk(language, Path::new(&path), &mut sums));
    println!(
        "{} files, {} broken; {} bytes, {} in errors ({:.2} %)",
        sums.files,
        sums.broken,
        sums.bytes,
        sums.error_bytes,
        100.0 * sums.error_bytes as f64 / sums.bytes.max(1) as f64
    );
}

fn walk(language: &Language, path: &Path, sums: &mut Sums) {
    if path.is_symlink() {
        return;
    }
    if path.is_dir() {
        let mut entries: Vec<_> =
            std::fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()).collect();
        entries.sort();
        return entries.iter().for_each(|entry| walk(language, entry, sums));
    }
    let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    if !language.detection().extensions.contains(&extension) {
        return;
    }
    let text = std::fs::read(path).unwrap();
    let Ok(tree) = language.parse(&text) else { return };
    sums.files += 1;
    sums.bytes += text.len();
    sums.error_bytes += tree.error_bytes() as usize;
    sums.broken += usize::from(tree.error_bytes() > 0);
    print_errors(path, &text, &tree);
}

fn print_errors(path: &Path, text: &[u8], tree: &Tree) {
    let mut covered = 0;
    for at in (0..tree.nodes().len() as u32).map(NodeId) {
        let node = tree.node(at);
        if !(node.is_error() || node.is_missing()) || node.end <= covered && covered > 0 {
            continue;
        }
        covered = node.end.max(covered);
        let (start, end) = (node.start as usize, node.end as usize);
        let line = text[..start].iter().filter(|byte| **byte == b'\n').count() + 1;
        let begin = text[..start].iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        let cut = String::from_utf8_lossy(&text[begin..(end + 40).min(text.len()).min(begin + 160)])
            .replace('\n', "⏎");
        println!("{}:{line}: {} bytes: {cut}", path.display(), end - start);
    }
}
