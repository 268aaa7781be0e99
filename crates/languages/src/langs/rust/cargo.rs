//! What Cargo's manifests say, read and never run: packages, their crates, and what each may name from outside.

use super::modules;
use pellucid_graph::rules::Project;
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::BTreeMap;
use toml::{Table, Value};

/// Files looked at for `src/bin/*` and its like are those of the snapshot.
pub(super) type Files<'a> = BTreeMap<&'a str, u32>;

/// A package: a manifest with a name.
#[derive(Debug, Default)]
struct Package {
    folder: String,
    name: String,
    version: String,
    /// Crate names of dependencies, and the packages they stand for.
    dependencies: BTreeMap<String, Dependency>,
    /// Key of its library.
    library: Option<(String, String)>,
    /// Features that are on by default.
    features: FxHashSet<String>,
}

#[derive(Debug, Clone, Default)]
struct Dependency {
    package: String,
    /// Folder, if it is given by path.
    folder: Option<String>,
    version: Option<String>,
}

/// A crate: what is compiled from one root file.
#[derive(Debug)]
pub(super) struct Target {
    pub(super) key: String,
    pub(super) root: u32,
    package: usize,
}

/// What a name among the crates' names means.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Outer<'a> {
    /// A crate of the snapshot, by its key.
    Inside(&'a str),
    /// Another one.
    Outside,
}

/// The crates of a project and the modules of their files.
#[derive(Debug, Default)]
pub(super) struct Layout {
    packages: Vec<Package>,
    by_folder: FxHashMap<String, usize>,
    by_name: FxHashMap<String, Vec<usize>>,
    homes: FxHashMap<u32, String>,
    children: FxHashMap<(u32, u32), u32>,
    /// The package of each file that belongs to one.
    package_of: FxHashMap<u32, usize>,
}

impl Layout {
    pub(super) fn new(project: &Project<'_>) -> Self {
        let mut this = Self::default();
        let own = project.files.iter().filter(|(_, unit)| !unit.library);
        let files: Files<'_> = own.map(|(number, unit)| (unit.path.as_str(), *number)).collect();
        let manifests = manifests(project);
        for (folder, manifest) in &manifests {
            this.add_package(folder, manifest, &manifests);
        }
        let mut targets = vec![];
        let mut keys = FxHashSet::default();
        for (number, package) in this.packages.iter_mut().enumerate() {
            add_targets(package, number, &manifests[&package.folder], &files, &mut keys, &mut targets);
        }
        let mut tree = modules::Tree::new(project, &files);
        for target in &targets {
            for file in tree.grow(target.root, &target.key) {
                this.package_of.insert(file, target.package);
            }
        }
        for file in tree.plant_rest() {
            if let Some(package) = this.package_around(&project_path(project, file)) {
                this.package_of.insert(file, package);
            }
        }
        (this.homes, this.children) = tree.finish();
        this
    }

    /// Path of the module a file is.
    pub(super) fn home(&self, file: u32) -> &str {
        self.homes.get(&file).map_or("", String::as_str)
    }

    /// The file that the `mod x;` at a place of another declares.
    pub(super) fn child(&self, file: u32, at: u32) -> Option<u32> {
        self.children.get(&(file, at)).copied()
    }

    /// A file and those that are modules of it.
    pub(super) fn below(&self, file: u32) -> Vec<u32> {
        let mut found = vec![file];
        let mut at = 0;
        while at < found.len() && found.len() <= self.homes.len() {
            let around = found[at];
            let children = self.children.iter().filter(|((parent, _), _)| *parent == around);
            found.extend(children.map(|(_, child)| *child));
            at += 1;
        }
        found
    }

    /// Features that are on, where a file belongs to a package.
    pub(super) fn features(&self, file: u32) -> Option<&FxHashSet<String>> {
        self.package_of.get(&file).map(|package| &self.packages[*package].features)
    }

    /// What the code of a file means by the name of a crate.
    pub(super) fn dependency(&self, file: u32, name: &str) -> Option<Outer<'_>> {
        let package = &self.packages[*self.package_of.get(&file)?];
        if let Some((library, key)) = &package.library
            && library == name
        {
            return Some(Outer::Inside(key));
        }
        let dependency = package.dependencies.get(name)?;
        Some(self.inside(dependency).map_or(Outer::Outside, Outer::Inside))
    }

    /// The library of the snapshot that a dependency means, if it is one.
    fn inside(&self, dependency: &Dependency) -> Option<&str> {
        let by_path = dependency.folder.as_ref().and_then(|folder| self.by_folder.get(folder));
        let mut found =
            by_path.into_iter().chain(self.by_name.get(&dependency.package).into_iter().flatten());
        let found = found.find(|number| {
            let package = &self.packages[**number];
            let by_path = dependency.folder.as_ref() == Some(&package.folder);
            by_path || dependency.version.as_ref().is_none_or(|wanted| compatible(wanted, &package.version))
        })?;
        self.packages[*found].library.as_ref().map(|(_, key)| key.as_str())
    }

    fn add_package(&mut self, folder: &str, manifest: &Table, manifests: &BTreeMap<String, Table>) {
        let workspace = workspace_of(folder, manifests);
        let Some(package) = manifest.get("package").or_else(|| manifest.get("project")) else { return };
        let Some(name) = text(package.get("name")) else { return };
        let inherited = workspace.and_then(|(_, root)| root.get("workspace")?.get("package")?.get("version"));
        let version = text(package.get("version")).or(text(inherited)).unwrap_or_default();
        let mut found = Package {
            folder: folder.to_owned(),
            name: name.to_owned(),
            version: version.to_owned(),
            features: default_features(manifest),
            ..Package::default()
        };
        for table in dependency_tables(manifest) {
            for (key, value) in table {
                let dependency = dependency(folder, key, value, workspace);
                found.dependencies.insert(key.replace('-', "_"), dependency);
            }
        }
        let number = self.packages.len();
        self.by_folder.insert(folder.to_owned(), number);
        self.by_name.entry(name.to_owned()).or_default().push(number);
        self.packages.push(found);
    }

    fn package_around(&self, path: &str) -> Option<usize> {
        let mut folder = path;
        while let Some((outer, _)) = folder.rsplit_once('/') {
            folder = outer;
            if let Some(found) = self.by_folder.get(folder) {
                return Some(*found);
            }
        }
        self.by_folder.get("").copied()
    }
}

fn project_path(project: &Project<'_>, file: u32) -> String {
    let found = project.files.iter().find(|(number, _)| *number == file);
    found.map_or_else(String::new, |(_, unit)| unit.path.clone())
}

fn manifests(project: &Project<'_>) -> BTreeMap<String, Table> {
    let mut found = BTreeMap::new();
    for (path, content) in project.manifests {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        if name == "Cargo.toml"
            && let Ok(table) = content.parse::<Table>()
        {
            found.insert(folder.to_owned(), table);
        }
    }
    found
}

/// The workspace that a package is in: the nearest manifest around it that says so.
fn workspace_of<'a>(folder: &str, manifests: &'a BTreeMap<String, Table>) -> Option<(&'a str, &'a Table)> {
    let mut at = folder;
    loop {
        if let Some((key, table)) = manifests.get_key_value(at)
            && table.contains_key("workspace")
        {
            return Some((key, table));
        }
        if at.is_empty() {
            return None;
        }
        at = at.rsplit_once('/').map_or("", |(outer, _)| outer);
    }
}

/// What `default` leads to.
fn default_features(manifest: &Table) -> FxHashSet<String> {
    let mut found = FxHashSet::default();
    let Some(table) = manifest.get("features").and_then(Value::as_table) else { return found };
    let mut pending = vec!["default"];
    while let Some(name) = pending.pop() {
        if found.insert(name.to_owned()) {
            let implied = table.get(name).and_then(Value::as_array).into_iter().flatten();
            pending.extend(implied.filter_map(Value::as_str));
        }
    }
    found
}

fn dependency_tables(manifest: &Table) -> Vec<&Table> {
    const NAMES: [&str; 5] =
        ["dependencies", "dev-dependencies", "build-dependencies", "dev_dependencies", "build_dependencies"];
    let mut found = vec![];
    let targets = manifest.get("target").and_then(Value::as_table);
    let targets = targets.into_iter().flat_map(|targets| targets.values()).filter_map(Value::as_table);
    for table in std::iter::once(manifest).chain(targets) {
        found.extend(NAMES.iter().filter_map(|name| table.get(*name)).filter_map(Value::as_table));
    }
    found
}

fn dependency(folder: &str, key: &str, value: &Value, workspace: Option<(&str, &Table)>) -> Dependency {
    let inherits = value.get("workspace").and_then(Value::as_bool) == Some(true);
    if inherits
        && let Some((root, table)) = workspace
        && let Some(value) = table.get("workspace").and_then(|one| one.get("dependencies")?.get(key))
    {
        return dependency(root, key, value, None);
    }
    Dependency {
        package: text(value.get("package")).unwrap_or(key).to_owned(),
        folder: text(value.get("path")).map(|path| join(folder, path)),
        version: value.as_str().or(text(value.get("version"))).map(str::to_owned),
    }
}

/// Whether a version may be what a requirement asks for: its first number that is not zero is the same.
fn compatible(wanted: &str, version: &str) -> bool {
    let wanted = wanted.trim_start_matches(['^', '~', '=', ' ', 'v']);
    let simple = wanted.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    if !simple || wanted.is_empty() || version.is_empty() {
        return true;
    }
    let mut pairs = wanted.split('.').zip(version.split('.'));
    for (wanted, had) in &mut pairs {
        if wanted != had {
            return false;
        }
        if wanted != "0" {
            return true;
        }
    }
    true
}

pub(super) fn text(value: Option<&Value>) -> Option<&str> {
    value.and_then(Value::as_str)
}

/// A path relative to a folder, without `.` and `..`; what leaves the root stays at it.
pub(super) fn join(folder: &str, path: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split(['/', '\\']) {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// The crates of a package, as written and by convention.
fn add_targets(
    package: &mut Package,
    number: usize,
    manifest: &Table,
    files: &Files<'_>,
    keys: &mut FxHashSet<String>,
    targets: &mut Vec<Target>,
) {
    let folder = package.folder.clone();
    let mut roots = FxHashSet::default();
    let mut add = |name: &str, kind: &str, path: &str, targets: &mut Vec<Target>| -> Option<String> {
        let root = *files.get(path)?;
        if !roots.insert(root) {
            return None;
        }
        let name = name.replace('-', "_");
        let qualified = [name.clone(), format!("{name}({kind})"), format!("{name}({kind} {path})")];
        let key = qualified.into_iter().find(|key| keys.insert(key.clone()))?;
        targets.push(Target { key: key.clone(), root, package: number });
        Some(key)
    };
    let library = manifest.get("lib");
    let path = text(library.and_then(|one| one.get("path"))).unwrap_or("src/lib.rs");
    let name = text(library.and_then(|one| one.get("name"))).unwrap_or(&package.name).replace('-', "_");
    if let Some(key) = add(&name, "lib", &join(&folder, path), targets) {
        package.library = Some((name, key));
    }
    for (kind, section, place) in [
        ("bin", "bin", "src/bin"),
        ("example", "example", "examples"),
        ("test", "test", "tests"),
        ("bench", "bench", "benches"),
    ] {
        let written = manifest.get(section).and_then(Value::as_array).into_iter().flatten();
        for one in written {
            let Some(name) = text(one.get("name")) else { continue };
            let paths = match text(one.get("path")) {
                Some(path) => vec![path.to_owned()],
                None => vec![
                    format!("{place}/{name}.rs"),
                    format!("{place}/{name}/main.rs"),
                    "src/main.rs".to_owned(),
                ],
            };
            if let Some(path) =
                paths.iter().map(|path| join(&folder, path)).find(|path| files.contains_key(path.as_str()))
            {
                add(name, kind, &path, targets);
            }
        }
        if kind == "bin" {
            add(&package.name, "bin", &join(&folder, "src/main.rs"), targets);
        }
        for (name, path) in found_in(&join(&folder, place), files) {
            add(&name, kind, &path, targets);
        }
    }
    let build = text(manifest.get("package").and_then(|one| one.get("build"))).unwrap_or("build.rs");
    add("build", "build script", &join(&folder, build), targets);
}

/// `FOLDER/name.rs` and `FOLDER/name/main.rs`.
fn found_in(folder: &str, files: &Files<'_>) -> Vec<(String, String)> {
    let start = format!("{folder}/");
    let within = files.range(start.as_str()..).take_while(|(path, _)| path.starts_with(&start));
    let named = within.filter_map(|(path, _)| {
        let rest = &path[start.len()..];
        let name = match rest.split_once('/') {
            None => rest.strip_suffix(".rs")?,
            Some((name, "main.rs")) => name,
            Some(_) => return None,
        };
        Some((name.to_owned(), (*path).to_owned()))
    });
    named.collect()
}

#[cfg(test)]
mod tests {
    use super::{compatible, join};

    #[test]
    fn versions_are_compatible_up_to_their_first_number_that_is_not_zero() {
        assert!(compatible("1", "1.4.2"));
        assert!(compatible("^0.3", "0.3.9"));
        assert!(!compatible("0.3", "0.4.0"));
        assert!(!compatible("2.1", "1.9"));
        assert!(compatible(">=1, <3", "2.0"));
        assert!(compatible("*", "2.0"));
    }

    #[test]
    fn paths_stay_within_the_root() {
        assert_eq!(join("a/b", "../c/./d.rs"), "a/c/d.rs");
        assert_eq!(join("a", "../../../x"), "x");
        assert_eq!(join("", "src/lib.rs"), "src/lib.rs");
    }
}
