//! Links the files under a folder and prints every edge as a line of JSON. `--quiet` prints counts and CPU times only,
//! `--graph FILE` writes the code graph there, `--threads N` links on so many.
#![allow(clippy::print_stdout, clippy::print_stderr, clippy::unwrap_used, reason = "a tool for developers")]

use pellucid_graph::edge::{Certainty, EdgeKind, Origin, Target};
use pellucid_graph::program::{Program, SymbolId};
use pellucid_graph::rules::Unit;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Instant;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Seconds of CPU so far, all threads together, and the peak of memory in MiB.
fn used() -> (f64, u64) {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    let ticks = |at: usize| fields.get(at).and_then(|one| one.parse::<f64>().ok()).unwrap_or_default();
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = peak.and_then(|peak| peak.split_whitespace().next()?.parse::<u64>().ok());
    ((ticks(11) + ticks(12)) / 100.0, kilobytes.unwrap_or_default() / 1024)
}

fn main() {
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    let quiet = arguments.iter().any(|one| one == "--quiet");
    let graph = arguments.iter().position(|one| one == "--graph").map(|at| {
        arguments.remove(at);
        arguments.remove(at)
    });
    let threads = arguments.iter().position(|one| one == "--threads").map_or(1, |at| {
        arguments.remove(at);
        arguments.remove(at).parse().unwrap()
    });
    let root = PathBuf::from(arguments.iter().find(|one| !one.starts_with("--")).unwrap());
    let mut paths = vec![];
    walk(&root, &mut paths);
    paths.sort();
    let mut manifests = BTreeMap::new();
    let linkers = pellucid_languages::linkers();
    let mut units = vec![];
    let all = pellucid_languages::languages().unwrap();
    let known: Vec<&str> = all.iter().flat_map(|one| one.detection().extensions).copied().collect();
    let plain: Vec<_> = all
        .iter()
        .filter(|one| {
            let own = one.detection().extensions[0];
            let count =
                paths.iter().filter(|path| path.extension().is_some_and(|found| found == own)).count();
            let others = all.iter().filter(|other| other.folder() == one.folder()).map(|other| {
                let own = other.detection().extensions[0];
                paths.iter().filter(|path| path.extension().is_some_and(|found| found == own)).count()
            });
            count > 0 && Some(count) == others.max()
        })
        .map(|one| one.id())
        .collect();
    for path in paths {
        let relative = path.strip_prefix(&root).unwrap().to_string_lossy().into_owned();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if linkers.iter().any(|linker| linker.manifests.contains(&name.as_str())) {
            manifests.insert(relative.clone(), std::fs::read_to_string(&path).unwrap_or_default());
        }
        let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
        if !known.contains(&extension) {
            continue;
        }
        let text = std::fs::read(&path).unwrap_or_default();
        let languages = pellucid_languages::languages().unwrap().iter();
        let mut claimants: Vec<_> =
            languages.filter(|one| one.detection().extensions.contains(&extension)).collect();
        // Of several languages, the one the text shows most signs of, else the one of the files around.
        let signs = |one: &&pellucid_languages::Language| {
            one.detection().evidence.map_or(0, |evidence| evidence(&text))
        };
        claimants.sort_by_key(|one| (std::cmp::Reverse(signs(one)), !plain.contains(&one.id())));
        let Some(language) = claimants.first() else { continue };
        if language.linker().is_none() {
            continue;
        }
        let facts = pellucid_facts::extract(language, &text);
        units.push(Unit { path: relative, facts, library: false });
    }
    for linker in &linkers {
        let language = pellucid_languages::language(linker.languages[0]).unwrap();
        let used = units.iter().any(|unit| linker.languages.contains(&unit.facts.language.as_str()));
        for (name, text) in linker.library.iter().filter(|_| used) {
            let facts = pellucid_facts::extract(language, text.as_bytes());
            units.push(Unit { path: format!("<{name}>"), facts, library: true });
        }
    }
    let (extracted, before) = used();
    let mut program = Program::new(units, &manifests, &linkers);
    if arguments.iter().any(|one| one == "--spaces") {
        program.spaces.iter().for_each(|space| eprintln!("{}", space.key));
    }
    let laid_out = used().0;
    let begun = Instant::now();
    let links = pellucid_graph::link_on(&mut program, threads);
    let wall = begun.elapsed().as_secs_f64();
    let (linked, peak) = used();
    let mut counts: BTreeMap<(EdgeKind, Certainty), usize> = BTreeMap::new();
    for edge in &links.edges {
        *counts.entry((edge.kind, edge.certainty)).or_default() += 1;
    }
    for ((kind, certainty), count) in counts {
        eprintln!("{:>9} {} {}", count, kind.name(), certainty.name());
    }
    let bytes = pellucid_graph::code::build(&program, &links, &manifests);
    let (layout, link, build) = (laid_out - extracted, linked - laid_out, used().0 - linked);
    let share = 100.0 * (layout + link + build) / extracted;
    eprintln!(
        "extract {extracted:.2} s, layout {layout:.2} s, link {link:.2} s (wall {wall:.2} s), build {build:.2} s: {share:.0} % of the extraction; {before} MiB, then {peak} MiB",
    );
    if let Some(path) = graph {
        std::fs::write(path, bytes.as_ref()).unwrap();
    }
    if quiet {
        return;
    }
    for edge in &links.edges {
        let file = &program.files[edge.file as usize];
        let at = file.facts.lines.position(edge.at.start);
        let from = match edge.from {
            Origin::Symbol(symbol) => place(&program, symbol),
            Origin::File(file) => {
                serde_json::json!({"file": program.files[file as usize].path, "line": 0, "column": 0, "name": ""})
            }
        };
        let to = match edge.to {
            Target::Symbol(symbol) => place(&program, symbol),
            Target::File(file) => {
                serde_json::json!({"file": program.files[file as usize].path, "line": 0, "column": 0})
            }
            Target::External(id) => serde_json::json!({"external": links.externals[id.0 as usize]}),
            Target::Unresolved(reason) => serde_json::json!({"reason": reason.name()}),
        };
        let line = serde_json::json!({
            "kind": edge.kind.name(), "certainty": edge.certainty.name(), "strategy": edge.strategy.name(),
            "from": from, "to": to,
            "at": {"file": file.path, "line": at.line, "column": at.column},
        });
        println!("{line}");
    }
}

fn place(program: &Program, symbol: SymbolId) -> serde_json::Value {
    let (file, definition) = program.definition(symbol);
    let at = file.facts.lines.position(definition.name_span.start);
    serde_json::json!({
        "file": file.path, "line": at.line, "column": at.column, "name": pellucid_graph::qualified_name(program, symbol),
    })
}

fn walk(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let kind = entry.file_type().unwrap();
        if kind.is_dir() && entry.file_name() != ".git" {
            walk(&entry.path(), paths);
        } else if kind.is_file() {
            paths.push(entry.path());
        }
    }
}
