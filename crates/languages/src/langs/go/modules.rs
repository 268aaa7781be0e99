//! Which package a Go file belongs to, and which one an import path means: modules, workspaces, replacements, vendoring.

use pellucid_graph::rules::{Project, Unit};
use pellucid_model::ImportKind;
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::BTreeMap;

/// A module: a folder with a `go.mod`.
#[derive(Debug, Default)]
struct Module {
    folder: String,
    path: String,
    /// Import paths given by a folder of the snapshot instead.
    replaced: Vec<(String, String)>,
}

/// A file's place among the packages.
#[derive(Debug)]
struct Place {
    folder: String,
    clause: String,
    external_test: bool,
}

/// The packages of a project.
#[derive(Debug, Default)]
pub(super) struct Modules {
    modules: Vec<Module>,
    places: FxHashMap<u32, Place>,
    /// Key of a folder's main package.
    keys: FxHashMap<String, String>,
    /// Package clause of a key.
    clauses: FxHashMap<String, String>,
    /// Folders by import path.
    folders: FxHashMap<String, Vec<String>>,
    /// Replacements that hold everywhere, from `go.work`.
    replaced: Vec<(String, String)>,
    /// Keys of the packages that are known by signature only.
    library: FxHashMap<String, String>,
}

impl Modules {
    pub(super) fn new(project: &Project<'_>) -> Self {
        let mut this = Self::default();
        for (path, text) in project.manifests {
            let (folder, name) = split(path);
            match name {
                "go.mod" => this.modules.push(module(folder, text)),
                "go.work" => this.replaced.extend(replacements(folder, text)),
                _ => {}
            }
        }
        for (number, unit) in project.files.iter().filter(|(_, unit)| !unit.library) {
            this.places.insert(*number, place(unit));
        }
        this.root_without_manifest(project);
        // Inner modules first, so that the first one around a folder is its own.
        this.modules
            .sort_by(|a, b| b.folder.len().cmp(&a.folder.len()).then_with(|| a.folder.cmp(&b.folder)));
        this.name_packages();
        for (number, unit) in project.files.iter().filter(|(_, unit)| unit.library) {
            this.add_library(*number, unit);
        }
        this
    }

    /// Key of the package a file belongs to.
    pub(super) fn home(&self, file: u32) -> String {
        let Some(place) = self.places.get(&file) else { return String::new() };
        let Some(key) = self.keys.get(&place.folder) else { return place.folder.clone() };
        let main = self.clauses.get(key).map_or("", String::as_str);
        if place.external_test {
            format!("{key}_test")
        } else if place.clause == main {
            key.clone()
        } else {
            // A program of its own beside the package, as `//go:build ignore` allows.
            format!("{key} ({})", place.clause)
        }
    }

    /// Name a package gives itself.
    pub(super) fn clause(&self, key: &str) -> Option<&str> {
        self.clauses.get(key).map(String::as_str)
    }

    /// Key of the package that `path` means in a file; `None` for one outside.
    pub(super) fn import(&self, file: u32, path: &str) -> Option<&str> {
        let here = self.places.get(&file).map_or("", |place| place.folder.as_str());
        let found = self.replacement(here, path).or_else(|| self.vendored(here, path));
        let found = found.or_else(|| self.nearest(here, path));
        found.or_else(|| self.library.get(path).map(String::as_str))
    }

    /// By the `replace` directives of the module around `here`, or of the workspace.
    fn replacement(&self, here: &str, path: &str) -> Option<&str> {
        let own = self.module_of(here).map(|module| module.replaced.as_slice()).unwrap_or_default();
        let all = own.iter().chain(&self.replaced);
        let fitting = all.filter_map(|(from, to)| Some((from.len(), to, below(path, from)?)));
        let (_, folder, rest) = fitting.max_by_key(|(len, ..)| *len)?;
        self.keys.get(&join(folder, rest)).map(String::as_str)
    }

    /// From a `vendor` folder of `here` or around it.
    fn vendored(&self, here: &str, path: &str) -> Option<&str> {
        let mut around = Some(here);
        while let Some(folder) = around {
            if let Some(key) = self.keys.get(&join(&join(folder, "vendor"), path)) {
                return Some(key);
            }
            around = (!folder.is_empty()).then(|| split(folder).0);
        }
        None
    }

    /// The package with this import path; of several, the one that shares most folders with `here`.
    fn nearest(&self, here: &str, path: &str) -> Option<&str> {
        let shared =
            |folder: &&String| folder.split('/').zip(here.split('/')).take_while(|(a, b)| a == b).count();
        let folders = self.folders.get(path)?;
        let best = folders.iter().rev().max_by_key(shared)?;
        self.keys.get(best).map(String::as_str)
    }

    fn module_of(&self, folder: &str) -> Option<&Module> {
        self.modules.iter().find(|module| below(folder, &module.folder).is_some())
    }

    /// A tree without `go.mod` has its root where the import paths its files use agree with its folders.
    fn root_without_manifest(&mut self, project: &Project<'_>) {
        let outside = |place: &&Place| self.module_of(&place.folder).is_none();
        let folders: FxHashSet<&str> =
            self.places.values().filter(outside).map(|place| place.folder.as_str()).collect();
        let mut votes: BTreeMap<&str, usize> = BTreeMap::new();
        for (number, unit) in &project.files {
            let Some(place) = self.places.get(number) else { continue };
            if !folders.contains(place.folder.as_str()) {
                continue;
            }
            for import in unit.facts.imports.iter().filter(|import| import.kind != ImportKind::Package) {
                let path = unit.facts.names.get(import.module);
                let cuts = path.match_indices('/').map(|(at, _)| at);
                if let Some(cut) = cuts.into_iter().find(|cut| folders.contains(&path[cut + 1..])) {
                    *votes.entry(&path[..cut]).or_default() += 1;
                }
            }
        }
        if let Some((root, _)) = votes.into_iter().max_by_key(|(_, count)| *count) {
            let path = root.to_owned();
            self.modules.push(Module { path, ..Module::default() });
        }
    }

    /// Gives every folder its key: its import path, made distinct where two folders have the same.
    fn name_packages(&mut self) {
        let mut clauses: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
        for place in self.places.values() {
            let of_folder = clauses.entry(&place.folder).or_default();
            let own = place.clause.strip_suffix("_test").filter(|_| place.external_test);
            // Tests outside the package only tell its name where nothing else does.
            *of_folder.entry(own.unwrap_or(&place.clause)).or_default() += usize::from(own.is_none()) * 2;
        }
        let mut taken = FxHashSet::default();
        let (mut keys, mut names, mut folders) =
            (FxHashMap::default(), FxHashMap::default(), FxHashMap::default());
        let mut ordered: Vec<_> = clauses.into_iter().collect();
        ordered.sort_by_key(|(folder, _)| (folder.matches('/').count(), *folder));
        for (folder, of_folder) in ordered {
            let main = of_folder.into_iter().max_by_key(|(name, count)| (*count, *name != "main"));
            let path = self.import_path(folder);
            let key = if taken.insert(path.clone()) { path.clone() } else { format!("{path} ({folder})") };
            names.insert(key.clone(), main.map_or("", |(name, _)| name).to_owned());
            keys.insert(folder.to_owned(), key);
            folders.entry(path).or_insert_with(Vec::new).push(folder.to_owned());
        }
        (self.keys, self.clauses, self.folders) = (keys, names, folders);
    }

    fn import_path(&self, folder: &str) -> String {
        if let Some(at) = format!("/{folder}").rfind("/vendor/") {
            return folder[at + "vendor/".len()..].to_owned();
        }
        match self.module_of(folder) {
            // The standard library's own module gives its packages their bare paths.
            Some(module) if module.path == "std" => {
                below(folder, &module.folder).unwrap_or(folder).to_owned()
            }
            Some(module) => join(&module.path, below(folder, &module.folder).unwrap_or(folder)),
            None => folder.rsplit_once("src/").map_or(folder, |(_, path)| path).to_owned(),
        }
    }

    /// A package known by signature; where the project itself has it, that one comes first.
    fn add_library(&mut self, number: u32, unit: &Unit) {
        let path = unit.path.trim_start_matches('<').trim_end_matches('>');
        let own = self.folders.contains_key(path);
        let key = if own { format!("{path} (library)") } else { path.to_owned() };
        let place = Place { folder: unit.path.clone(), ..place(unit) };
        self.clauses.insert(key.clone(), place.clause.clone());
        self.keys.insert(unit.path.clone(), key.clone());
        self.places.insert(number, place);
        self.library.insert(path.to_owned(), key);
    }
}

fn place(unit: &Unit) -> Place {
    let clause = unit.facts.imports.iter().find(|import| import.kind == ImportKind::Package);
    let clause = clause.map_or("", |import| unit.facts.names.get(import.module)).to_owned();
    let external_test = clause.ends_with("_test") && unit.path.ends_with("_test.go");
    Place { folder: split(&unit.path).0.to_owned(), clause, external_test }
}

fn module(folder: &str, text: &str) -> Module {
    let path =
        directives(text).find_map(|line| line.strip_prefix("module ").map(|path| unquoted(path).to_owned()));
    Module { folder: folder.to_owned(), path: path.unwrap_or_default(), replaced: replacements(folder, text) }
}

/// `replace a => ../b`: import path and folder. Replacements by other modules stay outside.
fn replacements(folder: &str, text: &str) -> Vec<(String, String)> {
    let of = |line: String| {
        let (from, to) = line.strip_prefix("replace ")?.split_once("=>")?;
        let from = unquoted(from.split_whitespace().next()?);
        let to = unquoted(to.split_whitespace().next()?);
        (to.starts_with("./") || to.starts_with("../"))
            .then(|| Some((from.to_owned(), relative(folder, to)?)))?
    };
    directives(text).filter_map(of).collect()
}

/// The lines of a `go.mod` or `go.work`, those of a block with its keyword before them.
fn directives(text: &str) -> impl Iterator<Item = String> + '_ {
    let mut block: Option<&str> = None;
    text.lines().filter_map(move |line| {
        let line = line.split("//").next().unwrap_or_default().trim();
        if let Some(keyword) = line.strip_suffix('(') {
            block = Some(keyword.trim());
            return None;
        }
        if line == ")" {
            block = None;
            return None;
        }
        (!line.is_empty()).then(|| match block {
            Some(keyword) => format!("{keyword} {line}"),
            None => line.to_owned(),
        })
    })
}

fn unquoted(text: &str) -> &str {
    text.trim().trim_matches(['"', '`'])
}

/// `path` seen from `folder`, if it stays inside the snapshot.
fn relative(folder: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            other => parts.push(other),
        }
    }
    Some(parts.join("/"))
}

/// What of `path` lies below `above`; `None` if it does not.
fn below<'a>(path: &'a str, above: &str) -> Option<&'a str> {
    if above.is_empty() {
        return Some(path);
    }
    let rest = path.strip_prefix(above)?;
    if rest.is_empty() { Some(rest) } else { rest.strip_prefix('/') }
}

fn join(above: &str, below: &str) -> String {
    match (above.is_empty(), below.is_empty()) {
        (true, _) => below.to_owned(),
        (_, true) => above.to_owned(),
        _ => format!("{above}/{below}"),
    }
}

fn split(path: &str) -> (&str, &str) {
    path.rsplit_once('/').unwrap_or(("", path))
}
