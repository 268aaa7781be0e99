//! What `explain` lists adds up to the number that it explains, in every language.
//!
//! The texts are the fences of the languages' specifications; `EXPLAIN=FOLDER` takes the files below a folder instead.
#![allow(clippy::unwrap_used, reason = "a test stops where its assumptions fail")]

use pellucid_facts::extract;
use pellucid_facts::metrics::{MetricId, ProfileSet, Scope, all_profiles, explain, measure};
use pellucid_languages::Language;
use pellucid_model::Facts;
use std::path::{Path, PathBuf};

const SUMS: [MetricId; 3] = [MetricId::Cyclomatic, MetricId::CyclomaticModified, MetricId::Cognitive];

#[test]
fn increments_add_up_on_code() {
    let texts = match std::env::var_os("EXPLAIN") {
        Some(folder) => files(Path::new(&folder)),
        None => pellucid_languages::languages().unwrap().iter().flat_map(fences).collect(),
    };
    let mut increments = 0;
    for (language, place, text) in &texts {
        let facts = extract(language, text);
        increments += all_profiles().iter().map(|profile| add_up(&facts, profile.id, place)).sum::<usize>();
    }
    assert!(increments > texts.len(), "{increments} increments in {} texts explain nothing", texts.len());
}

/// Compares each function's numbers with their explanations; how many increments those have.
fn add_up(facts: &Facts, profile: &str, place: &str) -> usize {
    let profiles = ProfileSet::named(profile).unwrap();
    let mut increments = 0;
    for row in &measure(facts, &profiles).functions {
        let definition = &facts.definitions[row.definition.index()];
        let name = facts.names.get(definition.name);
        for metric in SUMS {
            let value = row.values[metric.column(Scope::Function).unwrap()].as_integer();
            let parts = explain(facts, row.definition, metric, &profiles).unwrap();
            let sum: u64 = parts.iter().map(|part| part.amount).sum();
            assert_eq!(value, Some(sum), "{place}: {name}: {} by {profile}", metric.metric().id);
            let end = facts.lines.lines(definition.span).1;
            let last = parts.iter().map(|part| facts.lines.position(part.span.start).line).max();
            assert!(
                last.is_none_or(|last| last <= end),
                "{place}: {name} ends at {end}, an increment after it"
            );
            increments += parts.len();
        }
    }
    increments
}

type Text = (&'static Language, String, Vec<u8>);

/// The fences of a language in its folder's specification.
fn fences(language: &'static Language) -> Vec<Text> {
    let folder =
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../languages/src/langs").join(language.folder());
    let spec = std::fs::read_to_string(folder.join("spec.md")).unwrap_or_default();
    let opening = format!("```{}\n", language.id());
    let bodies = spec.split(opening.as_str()).skip(1).map(|rest| rest.split("```").next().unwrap_or(""));
    bodies
        .map(|body| (language, format!("{}/spec.md", language.folder()), body.as_bytes().to_vec()))
        .collect()
}

/// The files below a folder that have the extension of a language.
fn files(path: &Path) -> Vec<Text> {
    if path.is_symlink() {
        return vec![];
    }
    if path.is_dir() {
        return path.read_dir().unwrap().flat_map(|entry| files(&entry.unwrap().path())).collect();
    }
    let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    let mut languages = pellucid_languages::languages().unwrap().iter();
    let claims = |language: &&Language| language.detection().extensions.contains(&extension);
    let language = languages.find(claims);
    language.map(|one| (one, path.display().to_string(), std::fs::read(path).unwrap())).into_iter().collect()
}
