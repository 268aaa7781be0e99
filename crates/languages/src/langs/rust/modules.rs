//! The tree of modules that files make up: `mod x;`, `#[path]`, inline modules.

use super::cargo::{Files, join};
use pellucid_graph::rules::{Project, Unit};
use pellucid_model::{Import, ImportKind, ScopeKind};
use rustc_hash::FxHashMap;

/// Modules deeper than this are not followed.
const DEEPEST: usize = 128;

/// The modules found so far.
pub(super) struct Tree<'a> {
    units: FxHashMap<u32, &'a Unit>,
    files: &'a Files<'a>,
    homes: FxHashMap<u32, String>,
    children: FxHashMap<(u32, u32), u32>,
}

/// A file that is a module: its path among the modules, and the folder in which its own modules lie.
struct Node {
    file: u32,
    key: String,
    folder: String,
    depth: usize,
}

impl<'a> Tree<'a> {
    pub(super) fn new(project: &Project<'a>, files: &'a Files<'a>) -> Self {
        let units: FxHashMap<u32, &Unit> =
            project.files.iter().map(|(number, unit)| (*number, *unit)).collect();
        let library = units.iter().filter(|(_, unit)| unit.library);
        let homes = library.map(|(number, _)| (*number, "std".to_owned())).collect();
        Self { units, files, homes, children: FxHashMap::default() }
    }

    /// The files of a crate. A file that is a module already stays what it is.
    pub(super) fn grow(&mut self, root: u32, key: &str) -> Vec<u32> {
        let mut grown = vec![];
        let folder = folder_of(&self.units[&root].path).to_owned();
        let mut pending = vec![Node { file: root, key: key.to_owned(), folder, depth: 0 }];
        while let Some(node) = pending.pop() {
            if self.homes.contains_key(&node.file) || node.depth > DEEPEST {
                continue;
            }
            self.homes.insert(node.file, node.key.clone());
            grown.push(node.file);
            let unit = self.units[&node.file];
            for import in unit.facts.imports.iter().filter(|import| import.kind == ImportKind::ModuleFile) {
                if let Some(child) = self.declared(unit, import, &node) {
                    self.children.insert((node.file, import.span.start), child.file);
                    pending.push(child);
                }
            }
        }
        grown
    }

    /// The file that a `mod x;` means.
    fn declared(&self, unit: &Unit, import: &Import, around: &Node) -> Option<Node> {
        let text = unit.facts.names.get(import.module);
        let alias = import.names.of(&unit.facts.imported_names).first();
        let name = alias.map_or(text, |alias| unit.facts.names.get(alias.alias));
        let inline = inline_modules(unit, import);
        let mut folder = around.folder.clone();
        let mut key = around.key.clone();
        for module in &inline {
            folder = join(&folder, module);
            key = format!("{key}::{module}");
        }
        let key = format!("{key}::{name}");
        let depth = around.depth + 1;
        if alias.is_some() {
            // Beside the file itself, or in the folders of the inline modules around.
            let base = if inline.is_empty() { folder_of(&unit.path) } else { &folder };
            let path = join(base, text);
            let file = *self.files.get(path.as_str())?;
            return Some(Node { file, key, folder: folder_of(&path).to_owned(), depth });
        }
        let name = name.strip_prefix("r#").unwrap_or(name);
        let inner = join(&folder, name);
        for path in [format!("{inner}.rs"), format!("{inner}/mod.rs")] {
            if let Some(file) = self.files.get(path.as_str()) {
                return Some(Node { file: *file, key, folder: inner, depth });
            }
        }
        None
    }

    /// Files of no crate are crates of their own, or modules of such.
    pub(super) fn plant_rest(&mut self) -> Vec<u32> {
        let rank = |path: &str| match path.rsplit('/').next() {
            Some("lib.rs") => 0,
            Some("main.rs") => 1,
            Some("mod.rs") => 2,
            _ => 3,
        };
        let mut rest: Vec<(usize, usize, &str, u32)> = self
            .files
            .iter()
            .filter(|(_, file)| !self.homes.contains_key(file))
            .map(|(path, file)| (path.matches('/').count(), rank(path), *path, *file))
            .collect();
        rest.sort_unstable();
        let mut grown = vec![];
        for (_, _, path, file) in rest {
            if !self.homes.contains_key(&file) {
                let key = path.strip_suffix(".rs").unwrap_or(path).to_owned();
                grown.extend(self.grow(file, &key));
            }
        }
        grown
    }

    pub(super) fn finish(self) -> (FxHashMap<u32, String>, FxHashMap<(u32, u32), u32>) {
        (self.homes, self.children)
    }
}

fn folder_of(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// Names of the inline modules around an import, from outermost to innermost.
fn inline_modules<'a>(unit: &'a Unit, import: &Import) -> Vec<&'a str> {
    let mut found = vec![];
    let mut next = Some(import.scope);
    while let Some(id) = next {
        let scope = &unit.facts.scopes[id.index()];
        if scope.kind == ScopeKind::Module
            && let Some(owner) = scope.owner
        {
            found.push(unit.facts.names.get(unit.facts.definitions[owner.index()].name));
        }
        next = scope.parent;
    }
    found.reverse();
    found
}
