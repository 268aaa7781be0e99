//! Linking again what has changed gives the graph that linking everything gives, byte for byte: random edits, renames and
//! deletions over the programs of the languages' specifications, all in one project.
//!
//! `TREE=FOLDER STEPS=100 SEED=1 cargo test --release -p pellucid-facts --test again` does the same in a folder of real code.
#![allow(clippy::unwrap_used, clippy::print_stderr, reason = "a test stops where its assumptions fail")]

use pellucid_graph::code::{self, Aligned};
use pellucid_graph::program::Program;
use pellucid_graph::rules::Unit;
use pellucid_graph::{Before, Links, link_again};
use pellucid_languages::Language;
use pellucid_model::Facts;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

/// Texts of code and manifests by path.
type Texts = BTreeMap<String, String>;

fn language(path: &str) -> Option<&'static Language> {
    let extension = path.rsplit_once('.')?.1;
    let mut all = pellucid_languages::languages().unwrap().iter();
    all.find(|one| one.detection().extensions.contains(&extension) && one.linker().is_some())
}

/// Every program of a language's specification, each in a folder of its own.
fn specified(folder: &str) -> Texts {
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../languages/src/langs").join(folder).join("links.md");
    let text = std::fs::read_to_string(path).unwrap();
    let (mut texts, mut program) = (Texts::new(), 0);
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let Some(info) = line.strip_prefix("```").filter(|info| !info.is_empty()) else { continue };
        let body: String =
            lines.by_ref().take_while(|inner| *inner != "```").map(|inner| format!("{inner}\n")).collect();
        match info.split_once(' ') {
            Some((word, path)) if word != "edges" => {
                _ = texts.insert(format!("{folder}{program}/{path}"), body)
            }
            _ => program += 1,
        }
    }
    texts
}

fn walk(folder: &Path, root: &Path, texts: &mut Texts) {
    let manifests: Vec<&str> =
        pellucid_languages::linkers().iter().flat_map(|one| one.manifests).copied().collect();
    for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let (path, kind) = (entry.path(), entry.file_type().unwrap());
        let name = path.strip_prefix(root).unwrap().to_string_lossy().into_owned();
        if kind.is_dir() {
            walk(&path, root, texts);
        } else if kind.is_file()
            && (language(&name).is_some() || manifests.iter().any(|one| name.ends_with(one)))
        {
            texts.extend(std::fs::read_to_string(&path).ok().map(|text| (name, text)));
        }
    }
}

/// A project, and what it was made of at the last link.
struct Project {
    texts: Texts,
    facts: BTreeMap<String, Facts>,
    library: Vec<(String, Facts)>,
    before: Option<(Vec<String>, BTreeMap<String, Facts>, Aligned)>,
}

impl Project {
    fn new(texts: Texts) -> Self {
        let facts = |path: &String, text: &String| {
            Some((path.clone(), pellucid_facts::extract(language(path)?, text.as_bytes())))
        };
        let mut library = vec![];
        let facts: BTreeMap<String, Facts> =
            texts.iter().filter_map(|(path, text)| facts(path, text)).collect();
        for linker in pellucid_languages::linkers() {
            let own = pellucid_languages::language(linker.languages[0]).unwrap();
            if facts.values().any(|one| linker.languages.contains(&one.language.as_str())) {
                let stubs = linker.library.iter();
                library.extend(stubs.map(|(name, text)| {
                    (format!("<{name}>"), pellucid_facts::extract(own, text.as_bytes()))
                }));
            }
        }
        Self { texts, facts, library, before: None }
    }

    fn write(&mut self, path: &str, text: String) {
        self.facts.extend(
            language(path).map(|own| (path.to_owned(), pellucid_facts::extract(own, text.as_bytes()))),
        );
        self.texts.insert(path.to_owned(), text);
    }

    fn remove(&mut self, path: &str) -> String {
        self.facts.remove(path);
        self.texts.remove(path).unwrap()
    }

    fn linked(&self, before: Option<&Before<'_>>) -> (Links, Aligned) {
        let own = self.facts.iter().map(|(path, facts)| (path, facts, false));
        let all = own.chain(self.library.iter().map(|(path, facts)| (path, facts, true)));
        let units =
            all.map(|(path, facts, library)| Unit { path: path.clone(), facts: facts.clone(), library });
        let is_code = |path: &str| self.facts.contains_key(path);
        let manifests = self.texts.iter().filter(|(path, _)| !is_code(path));
        let manifests = manifests.map(|(path, text)| (path.clone(), text.clone())).collect();
        let mut program = Program::new(units.collect(), &manifests, &pellucid_languages::linkers());
        let links = link_again(&mut program, 2, before, &AtomicBool::new(false)).unwrap();
        let graph = code::build(&program, &links, &manifests);
        (links, graph)
    }

    /// Links with what is known of the last time, and from nothing, and compares. Tells whether something was used again.
    fn check(&mut self, what: &str) -> bool {
        let paths: Vec<String> = self.facts.keys().cloned().collect();
        let mut changed = vec![];
        let mut before = None;
        if let Some((files, then, kept)) = self.before.as_ref().filter(|(files, ..)| *files == paths) {
            let differ = files.iter().enumerate().filter(|(_, path)| then[*path] != self.facts[*path]);
            changed.extend(differ.map(|(at, path)| (at as u32, then[path].clone())));
            before = Some(Before { kept: kept.as_ref(), changed: &changed });
        }
        let (again, graph) = self.linked(before.as_ref());
        let (_, fresh) = self.linked(None);
        assert!(graph.as_ref() == fresh.as_ref(), "another graph than a fresh one after: {what}");
        self.before = again.kept.map(|kept| (paths, self.facts.clone(), kept));
        again.again
    }
}

/// Numbers without end (xorshift).
struct Dice(u64);

impl Dice {
    fn below(&mut self, count: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % count.max(1) as u64) as usize
    }

    fn pick<T: Clone>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())].clone()
    }
}

/// A word of a text that looks like a name.
fn word<'a>(text: &'a str, dice: &mut Dice) -> &'a str {
    let words: Vec<&str> =
        text.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|one| one.len() > 1).collect();
    if words.is_empty() { "x" } else { dice.pick(&words) }
}

/// A line in the body of a callable, after its first.
fn body(facts: &Facts, dice: &mut Dice) -> Option<usize> {
    let callables: Vec<_> = facts.definitions.iter().filter(|one| one.kind.is_callable()).collect();
    let span = if callables.is_empty() { return None } else { dice.pick(&callables).span };
    let (first, last) = (facts.lines.line(span.start), facts.lines.line(span.end));
    (last > first + 1).then(|| first as usize + dice.below((last - first - 1) as usize))
}

/// Changes something, and says what.
fn change(project: &mut Project, dice: &mut Dice) -> String {
    let paths: Vec<String> = project.facts.keys().cloned().collect();
    let path = dice.pick(&paths);
    let other = project.texts[&dice.pick(&paths)].clone();
    let text = project.texts[&path].clone();
    let mut lines: Vec<&str> = text.lines().collect();
    let inside = body(&project.facts[&path], dice).filter(|_| dice.below(4) > 0);
    let at = inside.unwrap_or_else(|| dice.below(lines.len())).min(lines.len().saturating_sub(1));
    let (old, new) = (word(&text, dice).to_owned(), word(&other, dice).to_owned());
    let what = match dice.below(24) {
        0 => {
            let to =
                path.rsplit_once('.').map(|(stem, extension)| format!("{stem}{}.{extension}", dice.below(9)));
            let text = project.remove(&path);
            project.write(to.as_deref().unwrap_or(&path), text);
            return format!("{path} renamed to {to:?}");
        }
        1 if paths.len() > 8 => {
            project.remove(&path);
            return format!("{path} deleted");
        }
        2 => {
            project.write(&path, text.replace(&old, &new));
            return format!("{path}: every {old} is {new}");
        }
        4..=9 if !lines.is_empty() => {
            let line = lines[at].replacen(&old, &new, 1);
            let line = if line == lines[at] { line.replacen(word(lines[at], dice), &new, 1) } else { line };
            lines[at] = &line;
            project.write(&path, lines.join("\n") + "\n");
            return format!("{path}:{at}: now {line}");
        }
        10..=12 if !lines.is_empty() => format!("removed {}", lines.remove(at)),
        13..=15 if !lines.is_empty() => {
            lines.insert(at, lines[at]);
            "twice".to_owned()
        }
        _ => {
            let all: Vec<&str> = other.lines().collect();
            lines.insert(at, if all.is_empty() { "" } else { dice.pick(&all) });
            format!("put in {}", lines[at])
        }
    };
    project.write(&path, lines.join("\n") + "\n");
    format!("{path}:{at}: {what}")
}

/// Changes a project so many times, and checks each; gives how often something was used again.
fn run(texts: Texts, seed: u64, steps: usize) -> usize {
    let mut project = Project::new(texts);
    let mut dice = Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
    let mut used = 0;
    project.check("the first link");
    for step in 0..steps {
        let what: Vec<String> = (0..=dice.below(3) / 2).map(|_| change(&mut project, &mut dice)).collect();
        used += usize::from(project.check(&format!("seed {seed}, step {step}: {what:#?}")));
    }
    used
}

fn number(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().and_then(|one| one.parse().ok()).unwrap_or(otherwise)
}

#[test]
fn what_is_linked_again_is_what_is_linked_afresh() {
    if std::env::var_os("TREE").is_some() {
        return;
    }
    let mut texts: Texts = ["java", "go", "python", "ecmascript"].into_iter().flat_map(specified).collect();
    texts.retain(|path, _| path.starts_with("java") || path.starts_with("go") || path.contains("0/"));
    let steps = number("STEPS", 40) as usize;
    let used = run(texts, number("SEED", 1), steps);
    eprintln!("{used} of {steps} changes evaluated the changed files only");
    assert!(used * 8 > steps, "only {used} of {steps} changes were linked again: nothing is tried");
    run(["c_family", "rust"].into_iter().flat_map(specified).collect(), 2, 2);
}

#[test]
fn what_is_linked_again_in_a_tree_is_what_is_linked_afresh() {
    let Some(root) = std::env::var_os("TREE").map(PathBuf::from) else { return };
    let mut texts = Texts::new();
    walk(&root, &root, &mut texts);
    let steps = number("STEPS", 50) as usize;
    let used = run(texts, number("SEED", 1), steps);
    eprintln!("{used} of {steps} changes evaluated the changed files only");
}
