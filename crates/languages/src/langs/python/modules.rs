//! Which module a file is, and which module an import means.
//!
//! A module is looked for below roots. The root of a package is the folder around its outermost `__init__.py`; folders
//! named `src`, those with a manifest, and the whole project are roots, too, for packages without `__init__.py`.
//! A file is named from the nearest of these around its package. Where no manifest says how packages are installed, files are
//! run from their folder: last of all, a module is looked for beside the file, even in a package.

use pellucid_graph::rules::Project;
use rustc_hash::{FxHashMap, FxHashSet};

/// Names of the manifests whose folder is a root.
pub(super) const MANIFESTS: &[&str] = &["pyproject.toml", "setup.py", "setup.cfg"];

/// Modules of a project by path.
pub(super) struct Modules {
    files: FxHashMap<u32, Place>,
    /// Keys by path without extension; a folder's for packages.
    keys: FxHashMap<String, String>,
    /// Folders that are packages by `__init__.py`.
    packages: FxHashSet<String>,
    /// Roots below which a name is a module or package, by that name.
    tops: FxHashMap<String, Vec<Root>>,
    library: FxHashSet<String>,
    /// Packages below no manifest.
    loose: FxHashSet<String>,
    /// Modules that import something of their own name: that is outside.
    shadowing: FxHashSet<String>,
}

/// Where a file stands.
struct Place {
    key: String,
    folder: String,
    /// The folders looked in first.
    near: Vec<String>,
}

/// A folder below which a module of some name is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Root {
    folder: String,
    /// Whether it is one by more than having that module.
    declared: bool,
}

/// What an import's module is.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found<'m> {
    /// A module here, by key.
    Here(&'m str),
    /// One outside, by its whole name.
    Outside,
    /// It should be here, and is not.
    Missing,
}

impl Modules {
    pub(super) fn new(project: &Project<'_>) -> Self {
        let paths: Vec<(u32, &str)> =
            project.files.iter().map(|(number, unit)| (*number, unit.path.as_str())).collect();
        let mut modules = Self::of(&paths, project.manifests.keys().map(String::as_str));
        for (_, unit) in &project.files {
            let facts = &unit.facts;
            let top = |text: &str| text.split('.').next() == Some(stem(&unit.path));
            if facts.imports.iter().any(|import| top(facts.names.get(import.module))) {
                modules.shadowing.insert(module_path(&unit.path).to_owned());
            }
        }
        modules
    }

    fn of<'p>(files: &[(u32, &'p str)], manifests: impl Iterator<Item = &'p str>) -> Self {
        let library = files.iter().filter_map(|(_, path)| library_module(path));
        let library: FxHashSet<String> = library.map(str::to_owned).collect();
        let own: Vec<(u32, &str)> =
            files.iter().copied().filter(|(_, path)| library_module(path).is_none()).collect();
        let packages: FxHashSet<String> = own
            .iter()
            .filter(|(_, path)| stem(path) == "__init__")
            .map(|(_, path)| folder(path).to_owned())
            .collect();
        let installed: FxHashSet<&str> = manifests
            .filter(|path| MANIFESTS.contains(&path.rsplit('/').next().unwrap_or(path)))
            .map(folder)
            .collect();
        let loose = packages.iter().filter(|one| !ancestors(one).any(|outer| installed.contains(outer)));
        let loose: FxHashSet<String> = loose.cloned().collect();
        let mut declared: FxHashSet<String> =
            installed.iter().filter(|one| !packages.contains(**one)).map(|one| (*one).to_owned()).collect();
        declared.insert(String::new());
        for (_, path) in &own {
            let outer = ancestors(folder(path));
            declared.extend(
                outer.filter(|one| stem(one) == "src" && !packages.contains(*one)).map(str::to_owned),
            );
        }
        let mut modules = Self {
            files: FxHashMap::default(),
            keys: FxHashMap::default(),
            packages,
            tops: FxHashMap::default(),
            library,
            loose,
            shadowing: FxHashSet::default(),
        };
        modules.lay_out(&own, &declared);
        for (number, path) in files {
            if let Some(name) = library_module(path) {
                let place = Place { key: name.to_owned(), folder: String::new(), near: vec![] };
                modules.files.insert(*number, place);
            }
        }
        modules
    }

    /// Keys of all files and of the folders around them.
    fn lay_out(&mut self, own: &[(u32, &str)], declared: &FxHashSet<String>) {
        let mut outermost: FxHashMap<String, FxHashSet<String>> = FxHashMap::default();
        let mut placed = Vec::with_capacity(own.len());
        for (number, path) in own {
            let inner = self.package_root(folder(path)).to_owned();
            let root = ancestors(&inner).find(|one| declared.contains(*one)).unwrap_or("").to_owned();
            let top = below(module_path(path), &root).split('/').next().unwrap_or("").to_owned();
            outermost.entry(top).or_default().insert(root.clone());
            placed.push((*number, *path, inner, root));
        }
        let chosen: FxHashMap<&str, &str> = outermost
            .iter()
            .filter_map(|(top, roots)| {
                let first = roots.iter().min_by_key(|root| (root.matches('/').count(), root.len(), *root))?;
                Some((top.as_str(), first.as_str()))
            })
            .collect();
        for (number, path, inner, root) in placed {
            let module = module_path(path);
            let relative = below(module, &root);
            let top = relative.split('/').next().unwrap_or("");
            let taken = self.library.contains(top)
                || chosen.get(top).is_some_and(|first| *first != root && self.compete(first, &root, top));
            let prefix = if taken { if root.is_empty() { "./" } else { &format!("{root}/") } } else { "" };
            let key_of = |relative: &str| format!("{prefix}{}", relative.replace('/', "."));
            let mut key = key_of(relative);
            if key.is_empty() {
                key = "__init__".to_owned();
            }
            self.keys.insert(module.to_owned(), key.clone());
            for outer in ancestors(folder(module)).take_while(|outer| *outer != root && !outer.is_empty()) {
                let known = self.keys.contains_key(outer);
                if !known {
                    self.keys.insert(outer.to_owned(), key_of(below(outer, &root)));
                }
            }
            self.note_tops(module, &root, true);
            if inner != root && self.packages.contains(folder(path)) {
                self.note_tops(module, &inner, false);
            }
            let mut near = vec![root, inner];
            if !self.packages.contains(folder(path)) {
                near.insert(0, folder(path).to_owned());
            }
            near.dedup();
            self.files.insert(number, Place { key, folder: folder(path).to_owned(), near });
        }
        for roots in self.tops.values_mut() {
            roots.sort();
            roots.dedup();
        }
    }

    /// Whether two roots have different modules of one name: packages without `__init__.py` are joined.
    fn compete(&self, a: &str, b: &str, top: &str) -> bool {
        let regular = |root: &str| self.packages.contains(&join(root, top));
        regular(a) || regular(b)
    }

    fn note_tops(&mut self, module: &str, root: &str, declared: bool) {
        let top = below(module, root).split('/').next().unwrap_or("");
        let roots = self.tops.entry(top.to_owned()).or_default();
        let root = Root { folder: root.to_owned(), declared };
        if roots.last() != Some(&root) {
            roots.push(root);
        }
    }

    /// The folder around the outermost package that a folder is part of.
    fn package_root<'f>(&self, folder: &'f str) -> &'f str {
        ancestors(folder).find(|one| !self.packages.contains(*one)).unwrap_or("")
    }

    /// The module of a file.
    pub(super) fn home(&self, file: u32) -> &str {
        self.files.get(&file).map_or("", |place| &place.key)
    }

    /// The module that is imported as `text` in a file.
    pub(super) fn import(&self, file: u32, text: &str) -> Found<'_> {
        let Some(place) = self.files.get(&file) else { return Found::Outside };
        let dots = text.bytes().take_while(|byte| *byte == b'.').count();
        if dots > 0 {
            return self.relative(place, dots, &text[dots..]);
        }
        if place.folder.is_empty() && self.library.contains(&place.key) {
            return self.outside(text);
        }
        let path = text.replace('.', "/");
        let near = place.near.iter().map(String::as_str);
        if let Some(key) = near.clone().find_map(|root| self.keys.get(&join(root, &path))) {
            return Found::Here(key);
        }
        let top = path.split('/').next().unwrap_or("");
        let known = self.library.contains(top) || STANDARD.contains(&top);
        if !known && let Some(key) = self.elsewhere(place, top, &path) {
            return Found::Here(key);
        }
        if !known && let Some(key) = self.beside(place, top, &path) {
            return Found::Here(key);
        }
        let regular = |root: &str| self.packages.contains(&join(root, top));
        if !known && near.clone().any(regular) { Found::Missing } else { self.outside(text) }
    }

    fn outside(&self, text: &str) -> Found<'_> {
        match self.library.get(text) {
            Some(key) => Found::Here(key),
            None => Found::Outside,
        }
    }

    fn relative(&self, place: &Place, dots: usize, rest: &str) -> Found<'_> {
        let mut folder = place.folder.as_str();
        for _ in 1..dots {
            if folder.is_empty() {
                return Found::Missing;
            }
            folder = self::folder(folder);
        }
        let path = if rest.is_empty() { folder.to_owned() } else { join(folder, &rest.replace('.', "/")) };
        self.keys.get(&path).map_or(Found::Missing, |key| Found::Here(key))
    }

    /// A module in the file's own folder, which is a package that may be run as it stands.
    fn beside(&self, place: &Place, top: &str, path: &str) -> Option<&str> {
        if !self.loose.contains(&place.folder) || self.shadowing.contains(&join(&place.folder, top)) {
            return None;
        }
        self.keys.get(&join(&place.folder, path)).filter(|key| **key != place.key).map(String::as_str)
    }

    /// A module below another root, the nearest that has it.
    fn elsewhere(&self, place: &Place, top: &str, path: &str) -> Option<&str> {
        let roots = self.tops.get(top)?;
        let usable = |root: &&Root| root.declared || self.packages.contains(&join(&root.folder, top));
        let found = roots.iter().filter(usable).filter_map(|root| {
            let key = self.keys.get(&join(&root.folder, path))?;
            Some((root, key))
        });
        let nearness = |root: &Root| (shared(&place.folder, &root.folder), root.declared);
        let best = found
            .max_by(|(a, _), (b, _)| nearness(a).cmp(&nearness(b)).then_with(|| b.folder.cmp(&a.folder)));
        best.map(|(_, key)| key.as_str())
    }
}

/// The module that a library stub describes.
fn library_module(path: &str) -> Option<&str> {
    path.strip_prefix('<')?.strip_suffix('>')
}

fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.split_once('.').map_or(name, |(stem, _)| stem)
}

/// A file's path without extension; a package's folder for its `__init__.py`.
fn module_path(path: &str) -> &str {
    let folder = folder(path);
    if stem(path) == "__init__" {
        return folder;
    }
    let start = if folder.is_empty() { 0 } else { folder.len() + 1 };
    &path[..start + stem(path).len()]
}

fn join(root: &str, path: &str) -> String {
    match (root, path) {
        ("", path) => path.to_owned(),
        (root, "") => root.to_owned(),
        (root, path) => format!("{root}/{path}"),
    }
}

/// A path without the root it begins with.
fn below<'p>(path: &'p str, root: &str) -> &'p str {
    if root.is_empty() {
        return path;
    }
    path.strip_prefix(root).map_or(path, |rest| rest.strip_prefix('/').unwrap_or(rest))
}

/// A folder and those around it, the outermost (empty) last.
fn ancestors(folder: &str) -> impl Iterator<Item = &str> {
    let mut next = Some(folder);
    std::iter::from_fn(move || {
        let one = next?;
        next = (!one.is_empty()).then(|| self::folder(one));
        Some(one)
    })
}

/// Leading folders two paths share.
fn shared(a: &str, b: &str) -> usize {
    a.split('/').zip(b.split('/')).take_while(|(left, right)| left == right && !left.is_empty()).count()
}

/// Modules that every interpreter has, whatever stands beside.
const STANDARD: &[&str] = &[
    "__future__",
    "abc",
    "argparse",
    "array",
    "ast",
    "asyncio",
    "atexit",
    "base64",
    "bdb",
    "binascii",
    "bisect",
    "builtins",
    "bz2",
    "cProfile",
    "calendar",
    "cmath",
    "cmd",
    "code",
    "codecs",
    "codeop",
    "collections",
    "colorsys",
    "compileall",
    "concurrent",
    "configparser",
    "contextlib",
    "contextvars",
    "copy",
    "copyreg",
    "csv",
    "ctypes",
    "curses",
    "dataclasses",
    "datetime",
    "dbm",
    "decimal",
    "difflib",
    "dis",
    "doctest",
    "email",
    "encodings",
    "enum",
    "errno",
    "faulthandler",
    "fcntl",
    "filecmp",
    "fileinput",
    "fnmatch",
    "fractions",
    "ftplib",
    "functools",
    "gc",
    "getopt",
    "getpass",
    "gettext",
    "glob",
    "graphlib",
    "grp",
    "gzip",
    "hashlib",
    "heapq",
    "hmac",
    "html",
    "http",
    "imaplib",
    "importlib",
    "inspect",
    "io",
    "ipaddress",
    "itertools",
    "json",
    "keyword",
    "linecache",
    "locale",
    "logging",
    "lzma",
    "mailbox",
    "marshal",
    "math",
    "mimetypes",
    "mmap",
    "modulefinder",
    "multiprocessing",
    "netrc",
    "numbers",
    "opcode",
    "operator",
    "optparse",
    "os",
    "pathlib",
    "pdb",
    "pickle",
    "pickletools",
    "pkgutil",
    "platform",
    "plistlib",
    "poplib",
    "posixpath",
    "pprint",
    "profile",
    "pstats",
    "pty",
    "pwd",
    "py_compile",
    "pydoc",
    "queue",
    "quopri",
    "random",
    "re",
    "readline",
    "reprlib",
    "resource",
    "runpy",
    "sched",
    "secrets",
    "select",
    "selectors",
    "shelve",
    "shlex",
    "shutil",
    "signal",
    "site",
    "smtplib",
    "socket",
    "socketserver",
    "sqlite3",
    "ssl",
    "stat",
    "statistics",
    "string",
    "stringprep",
    "struct",
    "subprocess",
    "symtable",
    "sys",
    "sysconfig",
    "syslog",
    "tarfile",
    "tempfile",
    "termios",
    "textwrap",
    "threading",
    "time",
    "timeit",
    "tkinter",
    "token",
    "tokenize",
    "tomllib",
    "trace",
    "traceback",
    "tracemalloc",
    "tty",
    "turtle",
    "types",
    "typing",
    "unicodedata",
    "unittest",
    "urllib",
    "uuid",
    "venv",
    "warnings",
    "wave",
    "weakref",
    "webbrowser",
    "wsgiref",
    "xml",
    "xmlrpc",
    "zipapp",
    "zipfile",
    "zipimport",
    "zlib",
    "zoneinfo",
];

#[cfg(test)]
mod tests {
    use super::{Found, Modules};

    fn modules(files: &[&'static str], manifests: &[&'static str]) -> Modules {
        let numbered: Vec<(u32, &str)> =
            files.iter().enumerate().map(|(number, path)| (number as u32, *path)).collect();
        Modules::of(&numbered, manifests.iter().copied())
    }

    #[test]
    fn files_are_named_from_the_root_of_their_package() {
        let files =
            ["src/a/__init__.py", "src/a/b.py", "tests/test_a.py", "tool.py", "src/space/c/__init__.py"];
        let modules = modules(&files, &["pyproject.toml"]);
        let homes: Vec<&str> = (0..5).map(|file| modules.home(file)).collect();
        assert_eq!(homes, ["a", "a.b", "tests.test_a", "tool", "space.c"]);
    }

    #[test]
    fn roots_that_compete_are_told_apart() {
        let files = ["one/app/__init__.py", "two/app/__init__.py", "two/app/x.py", "two/main.py"];
        let modules = modules(&files, &["one/setup.py", "two/setup.py"]);
        assert_eq!(modules.home(0), "app");
        assert_eq!(modules.home(2), "two/app.x");
        assert_eq!(modules.import(3, "app.x"), Found::Here("two/app.x"));
    }

    #[test]
    fn imports_are_looked_for_nearby_first() {
        let files = [
            "<json>",
            "pkg/__init__.py",
            "pkg/json.py",
            "pkg/sub/__init__.py",
            "tests/helpers.py",
            "tests/t.py",
        ];
        let modules = modules(&files, &[]);
        assert_eq!(modules.import(2, "json"), Found::Here("json"));
        assert_eq!(modules.import(3, "..json"), Found::Here("pkg.json"));
        assert_eq!(modules.import(3, "."), Found::Here("pkg.sub"));
        assert_eq!(modules.import(5, "helpers"), Found::Here("tests.helpers"));
        assert_eq!(modules.import(5, "pkg.sub"), Found::Here("pkg.sub"));
        assert_eq!(modules.import(5, "pkg.gone"), Found::Missing);
        assert_eq!(modules.import(5, "yaml"), Found::Outside);
        assert_eq!(modules.import(1, ".gone"), Found::Missing);
        assert_eq!(modules.import(1, "....far"), Found::Missing);
    }

    #[test]
    fn files_of_packages_that_nothing_installs_may_be_run_from_their_folder() {
        let files = ["duck/__init__.py", "duck/main.py", "duck/mallard.py", "duck/sub/__init__.py"];
        let loose = modules(&files, &[]);
        assert_eq!(loose.import(1, "mallard"), Found::Here("duck.mallard"));
        assert_eq!(loose.import(2, "mallard"), Found::Outside);
        assert_eq!(loose.import(3, "mallard"), Found::Outside);
        let installed = modules(&files, &["setup.py"]);
        assert_eq!(installed.import(1, "mallard"), Found::Outside);
    }
}
