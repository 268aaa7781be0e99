//! What package.json and tsconfig.json say of where modules are.

use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Configurations that extend one another; what is further up is not read.
const LONGEST_CHAIN: usize = 16;

/// A package as its package.json has it.
#[derive(Debug, Default)]
pub(super) struct Package {
    pub(super) name: String,
    /// Files that may be what importing the package means, best first.
    pub(super) mains: Vec<String>,
    pub(super) exports: Value,
    pub(super) imports: Value,
}

impl Package {
    pub(super) fn read(text: &str) -> Option<Self> {
        let json: Value = serde_json::from_str(text).ok()?;
        let field = |name: &str| json.get(name).and_then(Value::as_str).map(str::to_owned);
        let mains = ["source", "types", "typings", "module", "main"];
        Some(Self {
            name: field("name").unwrap_or_default(),
            mains: mains.iter().filter_map(|name| field(name)).collect(),
            exports: json.get("exports").cloned().unwrap_or_default(),
            imports: json.get("imports").cloned().unwrap_or_default(),
        })
    }
}

/// What a tsconfig.json (or jsconfig.json) says, with what it extends.
#[derive(Debug, Default, Clone)]
pub(super) struct Config {
    /// The folder bare names are looked for in.
    pub(super) base: Option<String>,
    /// Patterns and the places they stand for, from the root.
    pub(super) paths: Vec<(String, Vec<String>)>,
    pub(super) out: Option<String>,
    pub(super) root: Option<String>,
}

impl Config {
    /// The configuration at `path`.
    pub(super) fn read(path: &str, manifests: &BTreeMap<String, String>) -> Self {
        let mut config = Self::default();
        let mut todo = vec![path.to_owned()];
        let mut read: Vec<String> = vec![];
        while let Some(path) = todo.pop() {
            let known = read.contains(&path) || read.len() >= LONGEST_CHAIN;
            let Some(text) = manifests.get(&path).filter(|_| !known) else { continue };
            let Ok(json) = serde_json::from_str::<Value>(&plain_json(text)) else { continue };
            let folder = folder_of(&path).to_owned();
            read.push(path);
            config.add(&folder, &json);
            let above = match json.get("extends") {
                Some(Value::String(one)) => vec![one.clone()],
                Some(Value::Array(all)) => {
                    all.iter().filter_map(|one| one.as_str().map(str::to_owned)).collect()
                }
                _ => vec![],
            };
            for one in above.iter().filter(|one| one.starts_with('.')) {
                let at = join(&folder, one);
                todo.push(if at.ends_with(".json") { at } else { format!("{at}.json") });
            }
        }
        config
    }

    /// Adds what is not said yet.
    fn add(&mut self, folder: &str, json: &Value) {
        let Some(options) = json.get("compilerOptions") else { return };
        let place = |name: &str| options.get(name).and_then(Value::as_str).map(|text| join(folder, text));
        let base = place("baseUrl");
        if let (true, Some(Value::Object(paths))) = (self.paths.is_empty(), options.get("paths")) {
            let from = base.as_deref().unwrap_or(folder);
            self.paths = paths.iter().map(|(pattern, to)| (pattern.clone(), places(from, to))).collect();
        }
        self.base = self.base.take().or(base);
        self.out = self.out.take().or_else(|| place("outDir"));
        self.root = self.root.take().or_else(|| place("rootDir"));
    }
}

fn places(from: &str, to: &Value) -> Vec<String> {
    let all = to.as_array().map_or(&[][..], |all| all);
    all.iter().filter_map(Value::as_str).map(|text| join(from, text)).collect()
}

/// All files that an `exports` or `imports` map may give for `key`, in its order.
pub(super) fn targets(map: &Value, key: &str) -> Vec<String> {
    let conditions = |map: &Map<String, Value>| !map.keys().any(|key| key.starts_with(['.', '#']));
    let mut found = vec![];
    match map {
        Value::Object(entries) if !conditions(entries) => {
            if let Some(value) = entries.get(key) {
                leaves(value, "", &mut found);
                return found;
            }
            let matching = entries.iter().filter_map(|(pattern, value)| {
                let (head, tail) = pattern.split_once('*')?;
                let middle = key.strip_prefix(head)?.strip_suffix(tail)?;
                Some((head.len(), middle, value))
            });
            if let Some((_, middle, value)) = matching.max_by_key(|one| one.0) {
                leaves(value, middle, &mut found);
            }
        }
        _ if key == "." => leaves(map, "", &mut found),
        _ => {}
    }
    found
}

/// The files of nested conditions; those of the sources themselves come first.
fn leaves(value: &Value, middle: &str, found: &mut Vec<String>) {
    let mut todo = vec![value];
    while let Some(next) = todo.pop() {
        match next {
            Value::String(text) => found.push(text.replace('*', middle)),
            Value::Array(all) => todo.extend(all.iter().rev()),
            Value::Object(map) => {
                let first = |key: &str| matches!(key, "source" | "types" | "typescript" | "development");
                todo.extend(map.iter().filter(|(key, _)| !first(key)).map(|(_, value)| value).rev());
                todo.extend(map.iter().filter(|(key, _)| first(key)).map(|(_, value)| value).rev());
            }
            _ => {}
        }
    }
}

/// JSON without comments and trailing commas.
fn plain_json(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.trim_start_matches('\u{feff}').chars().peekable();
    let mut quoted = false;
    while let Some(one) = chars.next() {
        match (quoted, one, chars.peek()) {
            (true, '\\', Some(_)) => {
                out.push(one);
                out.extend(chars.next());
                continue;
            }
            (_, '"', _) => quoted = !quoted,
            (false, '/', Some('/')) => {
                while chars.peek().is_some_and(|next| *next != '\n') {
                    chars.next();
                }
                continue;
            }
            (false, '/', Some('*')) => {
                chars.next();
                let mut before = ' ';
                for next in chars.by_ref() {
                    if before == '*' && next == '/' {
                        break;
                    }
                    before = next;
                }
                continue;
            }
            (false, '}' | ']', _) => {
                let kept = out.trim_end().len();
                if out[..kept].ends_with(',') {
                    out.truncate(kept - 1);
                }
            }
            _ => {}
        }
        out.push(one);
    }
    out
}

/// The folder of a path; empty for the root.
pub(super) fn folder_of(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// `relative` as seen from `folder`, from the root. What leads out of the root stays inside.
pub(super) fn join(folder: &str, relative: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in relative.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            other => parts.push(other),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::{Config, join, plain_json, targets};
    use std::collections::BTreeMap;

    #[test]
    fn maps_of_exports_know_conditions_and_patterns() {
        let map = serde_json::json!({
            ".": {"import": {"types": "./a.d.ts", "default": "./a.mjs"}, "require": "./a.cjs"},
            "./x/*": "./src/x/*.js",
        });
        assert_eq!(targets(&map, "."), ["./a.d.ts", "./a.mjs", "./a.cjs"]);
        assert_eq!(targets(&map, "./x/y"), ["./src/x/y.js"]);
        assert!(targets(&map, "./z").is_empty());
    }

    #[test]
    fn configurations_may_extend_themselves() {
        let text =
            "{ // a\n \"extends\": [\"./tsconfig\"], \"compilerOptions\": { \"baseUrl\": \"src\", }, }";
        let manifests = BTreeMap::from([("p/tsconfig.json".to_owned(), text.to_owned())]);
        assert_eq!(Config::read("p/tsconfig.json", &manifests).base.as_deref(), Some("p/src"));
        assert_eq!(plain_json("[1, /* x */ ]"), "[1]");
        assert_eq!(join("a/b", "../../../c"), "c");
    }
}
