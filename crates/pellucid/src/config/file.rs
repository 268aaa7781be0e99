//! `pellucid.toml`: the nearest one, and what it sets, each with its line.

use super::gate::{self, Gate};
use super::layers::{Given, Origin, Setting, leaves};
use anyhow::{Context, bail};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

const NAME: &str = "pellucid.toml";

/// The file in the current folder, or in the nearest one above that has any. What is analysed has no say.
pub(super) fn nearest() -> anyhow::Result<Option<PathBuf>> {
    let here = std::env::current_dir().context("the current folder cannot be read")?;
    Ok(here.ancestors().map(|folder| folder.join(NAME)).find(|file| file.is_file()))
}

/// What the file sets, and the rules that it writes.
pub(super) fn read(path: &Path) -> anyhow::Result<(Vec<Setting>, Gate)> {
    let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    let syntax = |error: &toml::de::Error| {
        let line = error.span().map_or(1, |span| line(&text, span.start));
        format!("{}:{line}: {}", path.display(), error.message())
    };
    let spanned = match DeTable::parse(&text) {
        Ok(spanned) => spanned,
        Err(error) => bail!(syntax(&error)),
    };
    let values: toml::Table = match toml::from_str(&text) {
        Ok(values) => values,
        Err(error) => bail!(syntax(&error)),
    };
    let mut places = BTreeMap::new();
    places_of(&spanned, "", &mut places);
    let file: Arc<Path> = path.into();
    let setting = |(key, value): (String, toml::Value)| {
        let line = places.get(&key).map_or(1, |at| line(&text, *at));
        let origin = Origin::File { path: file.clone(), line };
        Setting { key, value: Given::Value(value), origin }
    };
    let own = leaves(&values).into_iter().filter(|(key, _)| !gate::owns(key));
    Ok((own.map(setting).collect(), gate::read(path, &text)?))
}

/// Where each key stands. (The parser bounds how deep tables nest.)
fn places_of(table: &Spanned<DeTable<'_>>, above: &str, places: &mut BTreeMap<String, usize>) {
    for (key, value) in table.get_ref() {
        let name = super::layers::join(above, key.get_ref());
        if let DeValue::Table(inner) = value.get_ref() {
            let inner = Spanned::new(value.span(), inner.clone());
            places_of(&inner, &name, places);
        }
        places.insert(name, key.span().start);
    }
}

fn line(text: &str, at: usize) -> usize {
    text.as_bytes()[..at.min(text.len())].iter().filter(|byte| **byte == b'\n').count() + 1
}
