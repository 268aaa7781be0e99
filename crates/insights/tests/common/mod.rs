//! From texts to a code graph, without a store.

use pellucid_facts::metrics::{FileMetrics, MetricId, ProfileSet, Scope, Value, measure};
use pellucid_graph::code::{CodeGraph, build};
use pellucid_graph::program::Program;
use pellucid_graph::rules::Unit;
use pellucid_insights::{Known, Rules, shipped};
use pellucid_languages::Language;
use pellucid_model::Facts;
use pellucid_model::history::{Change, ChangeKind, Commit, Log};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Mutex, OnceLock};

/// The rules as they lie in the folder, so that a changed one needs no compiling.
pub(crate) fn rules() -> Rules {
    let mut files = BTreeMap::new();
    for entry in std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("rules")).unwrap().flatten() {
        let name = entry.path().file_stem().unwrap().to_string_lossy().into_owned();
        files.insert(name, std::fs::read_to_string(entry.path()).unwrap());
    }
    let shared = files.remove("shared").unwrap();
    let rules = shipped::of(&shared, files.iter().map(|(name, text)| (name.as_str(), text.as_str())));
    rules.map_err(|(name, problem)| format!("{name}.md:{problem}")).unwrap()
}

type Library = BTreeMap<String, Vec<(String, Facts)>>;

/// What a language's own library declares, read once.
fn library(language: &'static str, texts: &[(String, String)]) -> Vec<(String, Facts)> {
    static READ: OnceLock<Mutex<Library>> = OnceLock::new();
    let mut read = READ.get_or_init(Mutex::default).lock().unwrap();
    let of = || {
        let language = pellucid_languages::language(language).unwrap();
        let facts = |text: &String| pellucid_facts::extract(language, text.as_bytes());
        texts.iter().map(|(name, text)| (name.clone(), facts(text))).collect()
    };
    read.entry(language.to_owned()).or_insert_with(of).clone()
}

/// The language of a file: of several that claim its name, the one that its text speaks for; a header that could be
/// either is C where there is a C file.
fn language(path: &str, text: &str, plain: bool) -> Option<&'static Language> {
    let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
    let all = pellucid_languages::languages().unwrap().iter();
    let claimants = all.filter(|one| one.detection().extensions.contains(&extension));
    let weigh = |one: &&Language| {
        let detection = one.detection();
        let spoken = detection.evidence.map_or(0, |evidence| evidence(text.as_bytes()));
        (spoken, (detection.language == "c") == plain)
    };
    claimants.rev().max_by_key(weigh)
}

/// The graph of some files, by path, and their metrics.
pub(crate) fn graph(files: &BTreeMap<String, String>) -> (CodeGraph, Known) {
    let linkers = pellucid_languages::linkers();
    let (mut units, mut manifests) = (vec![], BTreeMap::new());
    let mut measured = BTreeMap::new();
    let plain = files.keys().any(|path| path.ends_with(".c"));
    for (path, text) in files {
        match language(path, text, plain) {
            Some(language) => {
                let facts = pellucid_facts::extract(language, text.as_bytes());
                measured.insert(path.clone(), measure(&facts, &ProfileSet::default()));
                units.push(Unit { path: path.clone(), facts, library: false });
            }
            None => {
                manifests.insert(path.clone(), text.clone());
            }
        }
    }
    for linker in &linkers {
        if units.iter().any(|unit| linker.languages.contains(&unit.facts.language.as_str())) {
            let texts: Vec<_> = linker
                .library
                .iter()
                .map(|(name, text)| ((*name).to_string(), (*text).to_string()))
                .collect();
            for (name, facts) in library(linker.languages[0], &texts) {
                units.push(Unit { path: format!("<{name}>"), facts, library: true });
            }
        }
    }
    let mut program = Program::new(units, &manifests, &linkers);
    let links = pellucid_graph::link(&mut program);
    let graph = CodeGraph::open(Box::new(build(&program, &links, &manifests))).unwrap();
    let mut known = known(&graph, &measured);
    if let Some(commits) = files.get(HISTORY) {
        history(&graph, commits, &mut known);
    }
    (graph, known)
}

/// What an example calls the file that tells its history: on each line the files that one commit changed, and how often.
const HISTORY: &str = "history";

fn history(graph: &CodeGraph, commits: &str, known: &mut Known) {
    let mut log = Log::default();
    log.authors.push("Ada".to_owned());
    for line in commits.lines() {
        let (times, changed) = line.split_once(' ').unwrap();
        let modified = |path: &str| Change { path: path.to_owned(), kind: ChangeKind::Modified, lines: None };
        for _ in 0..times.parse::<usize>().unwrap() {
            let id = log.commits.len().to_string();
            let changes = changed.split_whitespace().map(modified).collect();
            log.commits.push(Commit { id, time: 0, author: 0, fix: false, changes });
        }
    }
    let history = pellucid_insights::history::history(&log);
    let file = |path: &str| graph.files().find(|file| graph.name(*file) == path).unwrap();
    for one in &history.files {
        known.commits.push((file(&one.path), one.commits));
        known.authors.push((file(&one.path), one.authors));
    }
    for one in &history.coupling {
        known.add_together(file(&one.a), file(&one.b), one.together, one.of_a, one.of_b);
    }
}

/// Every metric of every definition, file and folder.
fn known(graph: &CodeGraph, measured: &BTreeMap<String, FileMetrics>) -> Known {
    let mut known = Known::default();
    for file in graph.files() {
        let Some(metrics) = measured.get(graph.name(file)) else { continue };
        let mut add = |node, scope, values: &[Value]| {
            let values = MetricId::on(scope).iter().zip(values);
            known.metrics.extend(values.filter_map(|(id, value)| Some((node, *id, value.as_f64()?))));
        };
        add(file, Scope::File, &metrics.file);
        for (scope, rows) in [(Scope::Function, &metrics.functions), (Scope::Type, &metrics.types)] {
            for row in rows {
                if let Some(node) = graph.by_ordinal(file, row.definition.0) {
                    add(node, scope, &row.values);
                }
            }
        }
    }
    known.add_coupling(graph, &MetricId::ALL.iter().copied().collect());
    known
}
