//! Which file an import's text means: Node's and TypeScript's rules, over the paths and manifests of the snapshot.

use super::manifest::{Config, Package, folder_of, join, targets};
use pellucid_graph::rules::Project;
use pellucid_model::{Definition, Facts, ImportKind, Modifiers, ScopeId, SymbolKind};
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// Endings tried after a path, in TypeScript's order, and in Node's.
const TYPED: &[&str] =
    &[".ts", ".tsx", ".d.ts", ".mts", ".cts", ".d.mts", ".d.cts", ".js", ".jsx", ".mjs", ".cjs"];
const PLAIN: &[&str] =
    &[".js", ".jsx", ".mjs", ".cjs", ".ts", ".tsx", ".mts", ".cts", ".d.ts", ".d.mts", ".d.cts"];
/// A written ending, and what it is written for.
const WRITTEN_FOR: &[(&str, &[&str])] = &[
    (".js", &[".ts", ".tsx", ".d.ts", ".js", ".jsx"]),
    (".jsx", &[".tsx", ".d.ts", ".jsx"]),
    (".mjs", &[".mts", ".d.mts", ".mjs"]),
    (".cjs", &[".cts", ".d.cts", ".cjs"]),
];
/// Folders that hold what is built from `src`.
const BUILT: &[&str] =
    &["dist", "lib", "build", "out", "esm", "cjs", "es", "types", "typings", "_esm5", "umd"];

/// What an import leads to.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// A file, or a module declared within one: the key of its namespace.
    Module(String),
    /// A package outside the snapshot.
    Outside,
    /// A file that is not there.
    Missing,
}

/// Where the modules of a project are.
pub(super) struct Modules {
    paths: FxHashMap<u32, String>,
    files: FxHashMap<String, u32>,
    packages: BTreeMap<String, Package>,
    by_name: FxHashMap<String, String>,
    configs: BTreeMap<String, Config>,
    /// `declare module "x"`, by name.
    ambient: FxHashMap<String, String>,
}

impl Modules {
    pub(super) fn new(project: &Project<'_>) -> Self {
        let mut modules = Self {
            paths: FxHashMap::default(),
            files: FxHashMap::default(),
            packages: BTreeMap::new(),
            by_name: FxHashMap::default(),
            configs: BTreeMap::new(),
            ambient: FxHashMap::default(),
        };
        for (number, unit) in &project.files {
            let home = if unit.library { "" } else { unit.path.as_str() };
            modules.paths.insert(*number, home.to_owned());
            if !unit.library {
                modules.files.insert(unit.path.clone(), *number);
            }
            for module in declared_modules(&unit.facts) {
                let name = unit.facts.names.get(module.name);
                let key = if home.is_empty() { name.to_owned() } else { format!("{home}.{name}") };
                modules.ambient.entry(name.to_owned()).or_insert(key);
            }
        }
        for (path, text) in project.manifests {
            modules.add_manifest(path, text, project.manifests);
        }
        modules
    }

    fn add_manifest(&mut self, path: &str, text: &str, all: &BTreeMap<String, String>) {
        let folder = folder_of(path).to_owned();
        match path.rsplit('/').next() {
            Some("package.json") => {
                let Some(package) = Package::read(text) else { return };
                let nested = format!("/{folder}/").contains("/node_modules/");
                if !package.name.is_empty() && !nested {
                    self.by_name.entry(package.name.clone()).or_insert_with(|| folder.clone());
                }
                self.packages.insert(folder, package);
            }
            Some("tsconfig.json") => {
                self.configs.insert(folder, Config::read(path, all));
            }
            Some("jsconfig.json") => {
                self.configs.entry(folder).or_insert_with(|| Config::read(path, all));
            }
            _ => {}
        }
    }

    /// The namespace of a file: its path; what a library declares is global.
    pub(super) fn home(&self, file: u32) -> &str {
        self.paths.get(&file).map_or("", |path| path)
    }

    /// What `text` means in an import of `file`.
    pub(super) fn import(&self, file: u32, text: &str) -> Target {
        let here = self.home(file);
        let folder = folder_of(here);
        let endings =
            if here.rsplit('.').next().is_some_and(|end| end.contains("ts")) { TYPED } else { PLAIN };
        let text = text.split(['?', '!']).next().unwrap_or(text);
        if matches!(text, "." | "..") || text.starts_with("./") || text.starts_with("../") {
            return self.load(&join(folder, text), endings).map_or(Target::Missing, Target::Module);
        }
        if text.is_empty() || text.starts_with('/') {
            return Target::Missing;
        }
        let found = match text.starts_with('#') {
            true => self.imported_by_map(folder, text, endings),
            false => None,
        };
        let found = found.or_else(|| self.by_config(folder, text, endings));
        let found = found.or_else(|| self.by_package(folder, text, endings));
        let bare = text.strip_prefix("node:").unwrap_or(text);
        let found = found.or_else(|| self.ambient.get(text).or_else(|| self.ambient.get(bare)).cloned());
        found.map_or(Target::Outside, Target::Module)
    }

    /// A file, by a path with or without ending, or a folder.
    fn load(&self, path: &str, endings: &[&str]) -> Option<String> {
        self.load_file(path, endings).or_else(|| self.load_folder(path, endings))
    }

    fn load_file(&self, path: &str, endings: &[&str]) -> Option<String> {
        let there = |path: String| self.files.contains_key(&path).then_some(path);
        if endings.first() == PLAIN.first()
            && let Some(found) = there(path.to_owned())
        {
            return Some(found);
        }
        for (written, meant) in WRITTEN_FOR {
            let stem = path.strip_suffix(written);
            let found = stem.and_then(|stem| meant.iter().find_map(|end| there(format!("{stem}{end}"))));
            if found.is_some() {
                return found;
            }
        }
        there(path.to_owned()).or_else(|| endings.iter().find_map(|end| there(format!("{path}{end}"))))
    }

    fn load_folder(&self, folder: &str, endings: &[&str]) -> Option<String> {
        if let Some(package) = self.packages.get(folder) {
            for main in &package.mains {
                if let Some(found) = self.load_built(folder, main, endings) {
                    return Some(found);
                }
            }
        }
        self.load_file(&join(folder, "index"), endings)
    }

    /// A file of a package, or the source it is built from.
    fn load_built(&self, folder: &str, path: &str, endings: &[&str]) -> Option<String> {
        let plain = join(folder, path);
        let index =
            |at: &str| self.load_file(at, endings).or_else(|| self.load_file(&join(at, "index"), endings));
        if let Some(found) = index(&plain) {
            return Some(found);
        }
        let config = self.nearest(&self.configs, folder);
        if let Some((Config { out: Some(out), root, .. }, at)) = config
            && let Some(rest) = plain.strip_prefix(out.as_str())
        {
            let roots = [root.as_deref().unwrap_or(at), folder];
            if let Some(found) = roots.iter().find_map(|root| index(&join(root, source_name(rest)))) {
                return Some(found);
            }
        }
        let mut rest = plain.strip_prefix(folder)?.trim_start_matches('/');
        while let Some((first, after)) = rest.split_once('/').filter(|(first, _)| BUILT.contains(first)) {
            let _ = first;
            rest = after;
            let source = source_name(rest);
            let found = index(&join(&join(folder, "src"), source)).or_else(|| index(&join(folder, source)));
            if found.is_some() {
                return found;
            }
        }
        None
    }

    /// The entry of the folder nearest around, and that folder.
    fn nearest<'a, T>(&self, all: &'a BTreeMap<String, T>, folder: &'a str) -> Option<(&'a T, &'a str)> {
        let mut at = folder;
        loop {
            if let Some(found) = all.get(at) {
                return Some((found, at));
            }
            if at.is_empty() {
                return None;
            }
            at = folder_of(at);
        }
    }

    fn by_config(&self, folder: &str, text: &str, endings: &[&str]) -> Option<String> {
        let (config, _) = self.nearest(&self.configs, folder)?;
        let matching = config.paths.iter().filter_map(|(pattern, places)| match pattern.split_once('*') {
            None => (pattern == text).then_some((usize::MAX, "", places)),
            Some((head, tail)) => {
                let middle = text.strip_prefix(head)?.strip_suffix(tail)?;
                Some((head.len(), middle, places))
            }
        });
        if let Some((_, middle, places)) = matching.max_by_key(|one| one.0) {
            let found = places.iter().find_map(|place| self.load(&place.replace('*', middle), endings));
            if found.is_some() {
                return found;
            }
        }
        self.load(&join(config.base.as_deref()?, text), endings)
    }

    fn imported_by_map(&self, folder: &str, text: &str, endings: &[&str]) -> Option<String> {
        let (package, at) = self.nearest(&self.packages, folder)?;
        targets(&package.imports, text).iter().find_map(|target| match target.starts_with('.') {
            true => self.load_built(at, target, endings),
            false => self.by_package(at, target, endings),
        })
    }

    /// A package of the snapshot: installed around, or one of the workspace by its name.
    fn by_package(&self, folder: &str, text: &str, endings: &[&str]) -> Option<String> {
        let slash = if text.starts_with('@') { text.find('/').map(|at| at + 1) } else { Some(0) };
        let end = slash.and_then(|start| text[start..].find('/').map(|at| start + at)).unwrap_or(text.len());
        let (name, rest) = (&text[..end], text[end..].trim_start_matches('/'));
        let mut at = folder;
        loop {
            let installed = join(at, &format!("node_modules/{name}"));
            if let Some(found) = self.of_package(&installed, rest, endings) {
                return Some(found);
            }
            if at.is_empty() {
                break;
            }
            at = folder_of(at);
        }
        self.of_package(self.by_name.get(name)?, rest, endings)
    }

    fn of_package(&self, folder: &str, rest: &str, endings: &[&str]) -> Option<String> {
        let package = self.packages.get(folder)?;
        let key = if rest.is_empty() { ".".to_owned() } else { format!("./{rest}") };
        let given = targets(&package.exports, &key);
        let found = given.iter().find_map(|target| self.load_built(folder, target, endings));
        found.or_else(|| match rest.is_empty() {
            true => {
                let source = || self.load_folder(&join(folder, "src"), endings);
                self.load_folder(folder, endings).or_else(source)
            }
            false => self.load_built(folder, rest, endings),
        })
    }
}

/// Modules that a file declares by name. What a file that is a module itself says of another only adds to that, and a
/// namespace, whose name is no text, cannot be imported.
fn declared_modules(facts: &Facts) -> impl Iterator<Item = &Definition> {
    let exported = |one: &Definition| one.parent.is_none() && one.modifiers.has(Modifiers::EXPORTED);
    let imports =
        facts.imports.iter().any(|one| one.kind != ImportKind::Documentation && one.scope == ScopeId(0));
    let is_module = imports || facts.definitions.iter().any(exported);
    facts.definitions.iter().filter(move |one| {
        let quoted = one.name_span.len() as usize > facts.names.get(one.name).len();
        !is_module && quoted && one.kind == SymbolKind::Module && one.parent.is_none() && one.body.is_some()
    })
}

/// A built file's path as its source's: without what only declarations have in their names.
fn source_name(path: &str) -> &str {
    let path = path.trim_start_matches('/');
    let ends = [".d.ts", ".d.mts", ".d.cts", ".js", ".mjs", ".cjs"];
    ends.iter().find_map(|end| path.strip_suffix(end)).unwrap_or(path)
}
