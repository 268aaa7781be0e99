//! Prints every definition under a path as JSON lines: what the definition harnesses compare.
#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a tool for developers")]

use pellucid_languages::Language;
use std::path::Path;

fn main() {
    for path in std::env::args().skip(1) {
        walk(Path::new(&path));
    }
}

fn walk(path: &Path) {
    if path.is_symlink() {
        return;
    }
    if path.is_dir() {
        let mut entries: Vec<_> =
            std::fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()).collect();
        entries.sort();
        entries.iter().for_each(|entry| walk(entry));
        return;
    }
    let Some(extension) = path.extension().and_then(|extension| extension.to_str()) else { return };
    let languages = pellucid_languages::languages().unwrap().iter();
    let claimants = languages.filter(|language| language.detection().extensions.contains(&extension));
    let Ok(text) = std::fs::read(path) else { return };
    // Of several that claim the extension, the one the text speaks for; else the first.
    let evidence = |language: &&Language| language.detection().evidence.map_or(0, |weigh| weigh(&text));
    let Some(language) = claimants.rev().max_by_key(evidence) else { return };
    let facts = pellucid_facts::extract(language, &text);
    for definition in &facts.definitions {
        let (start_line, end_line) = facts.lines.lines(definition.span);
        let row = serde_json::json!({
            "file": path.display().to_string(),
            "kind": definition.kind.name(),
            "name": facts.names.get(definition.name),
            "start_line": start_line,
            "end_line": end_line,
            "start_byte": definition.span.start,
            "end_byte": definition.span.end,
            "name_line": facts.lines.line(definition.name_span.start),
            "modifiers": definition.modifiers.words().collect::<Vec<_>>(),
            "error_bytes": facts.error_bytes,
        });
        println!("{row}");
    }
}
