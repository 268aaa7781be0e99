//! Values by key with the layer each comes from.

use super::Config;
use anyhow::{Context, bail};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fmt;
use std::path::Path;
use std::sync::Arc;
use toml::{Table, Value};

/// Variables of this prefix set values: `PELLUCID_RUN_JOBS` is `run.jobs`.
const PREFIX: &str = "PELLUCID_";
/// Variables with a meaning of their own.
const OTHERS: [&str; 2] = ["PELLUCID_CONFIG", "PELLUCID_UPDATE"];

/// Where a value comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Origin {
    /// Nobody set it.
    BuiltIn,
    /// A line of a file.
    File {
        /// The file.
        path: Arc<Path>,
        /// Its line, from 1.
        line: usize,
    },
    /// A variable of the environment.
    Variable(String),
    /// A flag.
    Flag(String),
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BuiltIn => f.write_str("built in"),
            Self::File { path, line } => write!(f, "{}:{line}", path.display()),
            Self::Variable(name) | Self::Flag(name) => f.write_str(name),
        }
    }
}

/// A value as a layer gives it.
#[derive(Debug, Clone)]
pub(crate) enum Given {
    /// Typed.
    Value(Value),
    /// Text, to be read as the key's type wants it.
    Text(String),
}

/// One value that a layer sets.
#[derive(Debug, Clone)]
pub(crate) struct Setting {
    pub(crate) key: String,
    pub(crate) value: Given,
    pub(crate) origin: Origin,
}

/// All values with their origins, and what they amount to.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    /// The settings.
    pub(crate) config: Config,
    /// Each value by key.
    pub(crate) values: BTreeMap<String, (Value, Origin)>,
}

impl Settings {
    /// The first layer.
    pub(super) fn built_in() -> anyhow::Result<Self> {
        let config = Config::default();
        let table = Table::try_from(&config)?;
        let values = leaves(&table).into_iter().map(|(key, value)| (key, (value, Origin::BuiltIn))).collect();
        Ok(Self { config, values })
    }

    /// Puts a layer over what is there.
    pub(super) fn apply(&mut self, layer: Vec<Setting>) -> anyhow::Result<()> {
        layer.into_iter().try_for_each(|setting| self.set(setting))
    }

    fn set(&mut self, Setting { key, value, origin }: Setting) -> anyhow::Result<()> {
        if matches!(&value, Given::Value(Value::Table(empty)) if empty.is_empty()) && self.is_table(&key) {
            return Ok(());
        }
        let Some((there, _)) = self.values.get(&key) else { bail!("{origin}: {}", self.unknown(&key)) };
        let value = match value {
            Given::Value(value) => value,
            Given::Text(text) => read(&text, there),
        };
        let alone = nested([(key.as_str(), &value)]);
        if let Err(error) = Config::deserialize(alone) {
            bail!("{origin}: {key}: {}", error.message());
        }
        self.values.insert(key, (value, origin));
        Ok(())
    }

    fn is_table(&self, key: &str) -> bool {
        self.values.keys().any(|known| known.strip_prefix(key).is_some_and(|rest| rest.starts_with('.')))
    }

    fn unknown(&self, key: &str) -> String {
        let last = |key: &str| key.rsplit('.').next().unwrap_or_default().to_owned();
        let closeness = |known: &&String| {
            let whole = strsim::jaro_winkler(known, key);
            let end = strsim::jaro_winkler(&last(known), &last(key));
            (whole.max(end) * 1000.0) as u32
        };
        let near = self.values.keys().max_by_key(closeness).filter(|known| closeness(known) > 850);
        let hint = near.map_or_else(String::new, |known| format!("; did you mean {known}?"));
        format!("there is no setting {key}{hint} (`pellucid explain config` lists all)")
    }

    /// Reads the values into their types; a relative store of a file stands beside that file.
    pub(super) fn finish(mut self) -> anyhow::Result<Self> {
        let values = self.values.iter().map(|(key, (value, _))| (key.as_str(), value));
        self.config = Config::deserialize(nested(values)).context("the settings do not fit together")?;
        if let Some((_, Origin::File { path, .. })) = self.values.get("store") {
            self.config.store = path.parent().unwrap_or(Path::new("")).join(&self.config.store);
        }
        let paths = [
            ("insights.rules", &mut self.config.insights.rules),
            ("check.baseline", &mut self.config.check.baseline),
        ];
        for (key, value) in paths {
            if let Some((_, Origin::File { path, .. })) = self.values.get(key)
                && !value.as_os_str().is_empty()
            {
                *value = path.parent().unwrap_or(Path::new("")).join(&*value);
            }
        }
        Ok(self)
    }
}

/// What the environment sets.
pub(super) fn variables(
    known: &Settings,
    all: impl Iterator<Item = (OsString, OsString)>,
) -> anyhow::Result<Vec<Setting>> {
    let keys: BTreeMap<String, &String> = known.values.keys().map(|key| (variable(key), key)).collect();
    let mut found = vec![];
    for (name, value) in all {
        let Some(name) = name.to_str().filter(|name| name.starts_with(PREFIX)) else { continue };
        if OTHERS.contains(&name) {
            continue;
        }
        let Some(key) = keys.get(name) else {
            let meant = name[PREFIX.len()..].to_lowercase().replacen('_', ".", 1).replace('_', "-");
            bail!("the variable {name}: {}", known.unknown(&meant));
        };
        let value = value.to_str().with_context(|| format!("the variable {name} is not UTF-8"))?;
        let origin = Origin::Variable(name.to_owned());
        found.push(Setting { key: (*key).clone(), value: Given::Text(value.to_owned()), origin });
    }
    found.sort_by(|a, b| a.key.cmp(&b.key));
    Ok(found)
}

fn variable(key: &str) -> String {
    format!("{PREFIX}{}", key.replace(['.', '-'], "_").to_uppercase())
}

/// `KEY=VALUE` of `--set`.
pub(super) fn assignment(text: &str) -> anyhow::Result<Setting> {
    let Some((key, value)) = text.split_once('=') else { bail!("--set wants KEY=VALUE, got {text:?}") };
    let (key, value) = (key.trim().to_owned(), Given::Text(value.trim().to_owned()));
    Ok(Setting { key, value, origin: Origin::Flag("--set".to_owned()) })
}

/// Text as a value of the same type as `like`; lists are separated by commas, or written as in a file.
fn read(text: &str, like: &Value) -> Value {
    let as_in_a_file = || toml::from_str::<Table>(&format!("value = {text}")).ok()?.remove("value");
    let plain = || Value::String(text.to_owned());
    match like {
        Value::String(_) => plain(),
        Value::Array(_) if !text.trim_start().starts_with('[') => {
            let parts = text.split(',').map(str::trim).filter(|part| !part.is_empty());
            Value::Array(parts.map(|part| Value::String(part.to_owned())).collect())
        }
        _ => as_in_a_file().unwrap_or_else(plain),
    }
}

/// `above` and `name` as one key.
pub(super) fn join(above: &str, name: &str) -> String {
    if above.is_empty() { name.to_owned() } else { format!("{above}.{name}") }
}

/// The values of a table and of the tables in it, by key; an empty table is one of them.
pub(super) fn leaves(table: &Table) -> Vec<(String, Value)> {
    let mut found = vec![];
    let mut open = vec![(String::new(), table)];
    while let Some((above, table)) = open.pop() {
        for (name, value) in table {
            let key = join(&above, name);
            match value {
                Value::Table(inner) if !inner.is_empty() => open.push((key, inner)),
                value => found.push((key, value.clone())),
            }
        }
    }
    found.sort_by(|a, b| a.0.cmp(&b.0));
    found
}

/// Tables in tables, from values by key.
fn nested<'a>(values: impl IntoIterator<Item = (&'a str, &'a Value)>) -> Table {
    let mut root = Table::new();
    for (key, value) in values {
        let mut at = &mut root;
        let mut parts = key.split('.').peekable();
        while let Some(part) = parts.next() {
            if parts.peek().is_none() {
                at.insert(part.to_owned(), value.clone());
                break;
            }
            let inner = at.entry(part).or_insert_with(|| Value::Table(Table::new()));
            let Value::Table(inner) = inner else { break };
            at = inner;
        }
    }
    root
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(settings: &mut Settings, key: &str, text: &str) -> anyhow::Result<()> {
        settings.apply(vec![assignment(&format!("{key}={text}"))?])
    }

    #[test]
    fn the_last_layer_wins_and_is_named() {
        let mut settings = Settings::built_in().unwrap();
        let environment = [("PELLUCID_RUN_JOBS", "3"), ("PELLUCID_SOURCE_EXCLUDE", "a/,b"), ("PATH", "/bin")];
        let environment = environment.map(|(name, value)| (name.into(), value.into()));
        let layer = variables(&settings, environment.into_iter()).unwrap();
        settings.apply(layer).unwrap();
        set(&mut settings, "run.jobs", "4").unwrap();
        let settings = settings.finish().unwrap();
        assert_eq!(settings.config.run.jobs, 4);
        assert_eq!(settings.config.source.exclude, ["a/", "b"]);
        assert_eq!(settings.values["run.jobs"].1.to_string(), "--set");
        assert_eq!(settings.values["source.exclude"].1.to_string(), "PELLUCID_SOURCE_EXCLUDE");
        assert_eq!(settings.values["query.rows"].1, Origin::BuiltIn);
    }

    #[test]
    fn what_does_not_exist_or_fit_is_refused() {
        let mut settings = Settings::built_in().unwrap();
        let unknown = set(&mut settings, "source.max-filesize", "1").unwrap_err().to_string();
        assert!(unknown.contains("did you mean source.max-file-size?"), "{unknown}");
        assert!(set(&mut settings, "run.jobs", "many").is_err());
        assert!(set(&mut settings, "run.jobs", "-1").is_err());
        assert!(set(&mut settings, "color", "pink").is_err());
        assert!(set(&mut settings, "source", "1").is_err());
        let typo = [("PELLUCID_RUN_JOB".into(), "1".into())];
        let error = variables(&settings, typo.into_iter()).unwrap_err().to_string();
        assert!(error.contains("run.jobs"), "{error}");
    }
}
