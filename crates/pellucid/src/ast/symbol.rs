//! Definitions of the newest snapshot by name.

use super::{Text, everything, load, open};
use crate::config::Config;
use crate::{output, store};
use anyhow::{Context, bail};
use pellucid_model::Span;
use pellucid_source::Location;
use pellucid_store::{Limits, Store, Table, Value};

/// Most candidates that are listed.
const LISTED: usize = 20;

/// From the strictest reading of a name to the loosest; the first that finds anything counts.
const READINGS: [&str; 4] = [
    "qualified_name = ?1",
    "name = ?1 OR substr(qualified_name, -length(?1) - 1) = '.' || ?1",
    "lower(name) = lower(?1)",
    "instr(lower(qualified_name), lower(?1)) > 0",
];

/// The text of the one definition that `name` means.
pub(super) fn find(name: &str, language: Option<&str>, config: &Config) -> anyhow::Result<Text> {
    if !config.store.exists() {
        bail!(
            "{name} is no file, and there is no store at {} to look for definitions in",
            config.store.display()
        );
    }
    let mut store = store::for_reading(&config.store)?;
    let wanted = name.replace("::", ".").replace('#', ".");
    let row = match &mut lookup(&mut *store, &wanted)?.rows[..] {
        [] => bail!("no definition is called {name}{}", suggestion(&mut *store, &wanted)?),
        [one] => std::mem::take(one),
        several => bail!("{}", choices(name, several)),
    };
    let cell = |at: usize| row[at].as_str().unwrap_or_default();
    let byte = |at: usize| row[at].as_i64().and_then(|byte| u32::try_from(byte).ok());
    let (start, end) = byte(4).zip(byte(5)).context("a damaged position")?;
    let source = open(&location(&mut *store)?, &everything(), config)?;
    let mut text = load(&source, cell(2), language).with_context(|| cell(2).to_owned())?;
    if stored_hash(&mut *store, cell(2))?.is_some_and(|stored| stored != text.hash) {
        bail!("{} has changed since it was analysed; run `pellucid analyze` first", cell(2));
    }
    text.part = Some(Span::new(start, end));
    Ok(text)
}

/// A file of the snapshot that `store` shows, as it is in its source now; and whether it has changed since.
pub(crate) fn stored(store: &mut dyn Store, path: &str, config: &Config) -> anyhow::Result<(Text, bool)> {
    let table = store.table(
        "SELECT hash, language FROM files WHERE path = ?1",
        &[Value::from(path)],
        &Limits::NONE,
    )?;
    let row = table.rows.first().with_context(|| format!("{path} is not in the snapshot"))?;
    let source = open(&location(store)?, &everything(), config)?;
    let text = load(&source, path, row[1].as_str()).with_context(|| path.to_owned())?;
    let stale = row[0].as_str() != Some(text.hash.as_str());
    Ok((text, stale))
}

fn lookup(store: &mut dyn Store, name: &str) -> anyhow::Result<Table> {
    let mut found = None;
    for reading in READINGS {
        let sql = format!(
            "SELECT qualified_name, kind, file, start_line, start_byte, end_byte FROM symbols WHERE {reading} \
             ORDER BY length(qualified_name), qualified_name, file, ordinal"
        );
        let table = store.table(&sql, &[Value::from(name)], &Limits::NONE)?;
        let any = !table.rows.is_empty();
        found = Some(table);
        if any {
            break;
        }
    }
    found.context("no reading of a name")
}

fn choices(name: &str, rows: &[Vec<Value>]) -> String {
    let mut text = format!("{} definitions match {name}; name one of them, or its FILE:LINE:", rows.len());
    for row in rows.iter().take(LISTED) {
        let cell = |at: usize| row[at].as_str().unwrap_or_default();
        let line = row[3].as_i64().unwrap_or_default();
        text.push_str(&output::printable(&format!("\n  {} {}  {}:{line}", cell(1), cell(0), cell(2))));
    }
    if rows.len() > LISTED {
        text.push_str(&format!("\n  ... and {} more", rows.len() - LISTED));
    }
    text
}

/// The names that look most like the one that was not found.
fn suggestion(store: &mut dyn Store, name: &str) -> anyhow::Result<String> {
    let last = name.rsplit('.').next().unwrap_or(name).to_lowercase();
    let mut best: Vec<(u32, String)> = vec![];
    store.query("SELECT DISTINCT name FROM symbols ORDER BY name", &[], &Limits::NONE, &mut |_, row| {
        let known = row[0].as_str().unwrap_or_default();
        let closeness = (strsim::jaro_winkler(&known.to_lowercase(), &last) * 1000.0) as u32;
        if closeness > 880 {
            best.push((closeness, known.to_owned()));
        }
        true
    })?;
    best.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    let names: Vec<String> = best.into_iter().take(5).map(|(_, name)| output::printable(&name)).collect();
    Ok(if names.is_empty() { String::new() } else { format!("; did you mean {}?", names.join(", ")) })
}

/// Where the newest snapshot's files are.
pub(crate) fn location(store: &mut dyn Store) -> anyhow::Result<Location> {
    let table = store.table("SELECT location, revision FROM project", &[], &Limits::NONE)?;
    let row = table.rows.first().context("the store has no snapshot")?;
    let cell = |at: usize| row[at].as_str().unwrap_or_default();
    let location = Location::parse(cell(0));
    Ok(if cell(1).is_empty() { location } else { location.at(cell(1)) })
}

fn stored_hash(store: &mut dyn Store, file: &str) -> anyhow::Result<Option<String>> {
    let table = store.table("SELECT hash FROM files WHERE path = ?1", &[Value::from(file)], &Limits::NONE)?;
    Ok(table.rows.first().and_then(|row| row[0].as_str().map(str::to_owned)))
}
