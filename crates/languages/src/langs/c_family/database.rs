//! Include folders that a compilation database (`compile_commands.json`) names.

use super::includes::join;
use rustc_hash::FxHashMap;
use serde_json::Value;
use std::collections::BTreeMap;

/// Entries of a database read; more are left out.
const MOST_ENTRIES: usize = 100_000;

/// Include folders from the root, in the order of the commands.
#[derive(Default)]
pub(super) struct Folders {
    of_file: FxHashMap<String, Vec<u32>>,
    all: Vec<String>,
    everywhere: Vec<u32>,
}

impl Folders {
    pub(super) fn new(manifests: &BTreeMap<String, String>, paths: &[&str]) -> Self {
        let mut folders = Self::default();
        let mut numbers: FxHashMap<String, u32> = FxHashMap::default();
        for (path, text) in manifests.iter().filter(|(path, _)| path.ends_with("compile_commands.json")) {
            let Ok(Value::Array(entries)) = serde_json::from_str::<Value>(text) else { continue };
            let at = path.rsplit_once('/').map_or("", |(folder, _)| folder);
            let root = root_of(&entries, paths);
            for entry in entries.iter().take(MOST_ENTRIES) {
                folders.read(entry, at, root.as_deref(), &mut numbers);
            }
        }
        folders
    }

    /// The folders in which what a file includes is looked for; of a header, those of all commands.
    pub(super) fn of(&self, path: &str) -> impl Iterator<Item = &str> {
        let numbers = self.of_file.get(path).unwrap_or(&self.everywhere);
        numbers.iter().filter_map(|at| self.all.get(*at as usize)).map(String::as_str)
    }

    fn read(&mut self, entry: &Value, at: &str, root: Option<&str>, numbers: &mut FxHashMap<String, u32>) {
        let directory = entry.get("directory").and_then(Value::as_str).unwrap_or("");
        let file = entry.get("file").and_then(Value::as_str).unwrap_or("");
        let Some(file) = within(file, directory, at, root) else { return };
        let mut found = vec![];
        for folder in include_folders(&words(entry)) {
            let Some(folder) = within(&folder, directory, at, root) else { continue };
            let next = self.all.len() as u32;
            let number = *numbers.entry(folder.clone()).or_insert(next);
            if number == next {
                self.all.push(folder);
                self.everywhere.push(number);
            }
            found.push(number);
        }
        self.of_file.entry(file).or_insert(found);
    }
}

/// A path of the machine that made the database, from our root.
fn within(path: &str, directory: &str, at: &str, root: Option<&str>) -> Option<String> {
    let whole = if path.starts_with('/') { path.to_owned() } else { format!("{directory}/{path}") };
    if !whole.starts_with('/') {
        return join(at, &whole);
    }
    let whole = join("", &whole)?;
    let root = root?;
    if root.is_empty() {
        return Some(whole);
    }
    let rest = whole.strip_prefix(root)?;
    rest.strip_prefix('/').or(rest.is_empty().then_some("")).map(str::to_owned)
}

/// The folder of that machine which is our root: what stands before the path of a file that we have.
fn root_of(entries: &[Value], paths: &[&str]) -> Option<String> {
    for entry in entries.iter().take(64) {
        let directory = entry.get("directory").and_then(Value::as_str).unwrap_or("");
        let file = entry.get("file").and_then(Value::as_str)?;
        let whole = if file.starts_with('/') { file.to_owned() } else { format!("{directory}/{file}") };
        let whole = join("", &whole)?;
        let longest = paths.iter().filter(|path| {
            whole.strip_suffix(**path).is_some_and(|before| before.is_empty() || before.ends_with('/'))
        });
        if let Some(path) = longest.max_by_key(|path| path.len()) {
            return Some(whole[..whole.len() - path.len()].trim_end_matches('/').to_owned());
        }
    }
    None
}

fn words(entry: &Value) -> Vec<String> {
    if let Some(Value::Array(arguments)) = entry.get("arguments") {
        return arguments.iter().filter_map(Value::as_str).map(str::to_owned).collect();
    }
    let command = entry.get("command").and_then(Value::as_str).unwrap_or("");
    command.split_whitespace().map(|word| word.trim_matches(['"', '\'']).to_owned()).collect()
}

fn include_folders(words: &[String]) -> Vec<String> {
    let mut found = vec![];
    let mut words = words.iter();
    while let Some(word) = words.next() {
        for flag in ["-isystem", "-iquote", "-idirafter", "-I", "/I"] {
            let Some(rest) = word.strip_prefix(flag) else { continue };
            match rest {
                "" => found.extend(words.next().cloned()),
                folder => found.push(folder.to_owned()),
            }
            break;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_are_those_of_the_commands() {
        let text = r#"[{"directory": "/home/x/p/build", "file": "../src/a.c", "command": "cc -I../include -isystem /usr/include -c ../src/a.c"}]"#;
        let manifests = BTreeMap::from([("compile_commands.json".to_owned(), text.to_owned())]);
        let folders = Folders::new(&manifests, &["src/a.c", "a.c"]);
        assert_eq!(folders.of("src/a.c").collect::<Vec<_>>(), ["include"]);
        assert_eq!(folders.of("src/b.h").collect::<Vec<_>>(), ["include"]);
    }
}
