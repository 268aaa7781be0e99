//! Where the store is, and looking after it.

use crate::Verdict;
use crate::args::StoreCommand;
use crate::config::Config;
use anyhow::{Context, bail};
use pellucid_store::sqlite::{SqliteBackend, SqliteStore};
use pellucid_store::{Backend, Store};
use std::io::Write;
use std::path::Path;

/// `store gc` and `store verify`.
pub(crate) fn run(what: &StoreCommand, config: &Config) -> anyhow::Result<Verdict> {
    let path = &config.store;
    if !path.exists() {
        bail!("there is no store at {}", path.display());
    }
    let mut out = std::io::stdout().lock();
    match what {
        StoreCommand::Verify => {
            SqliteStore::open_read_only(path)?.verify()?;
            writeln!(out, "{} is sound", path.display())?;
        }
        StoreCommand::Gc { .. } => {
            let before = size(path);
            let (snapshots, units) = collect(path, config.keep_snapshots)?;
            let (before, after) = (before >> 10, size(path) >> 10);
            writeln!(
                out,
                "dropped {snapshots} snapshots and {units} unused units; {before} KiB before, {after} KiB now"
            )?;
        }
    }
    Ok(Verdict::Clean)
}

fn collect(path: &Path, keep: usize) -> anyhow::Result<(u64, u64)> {
    let backend = SqliteBackend { path: path.to_owned() };
    let _lock = backend.lock()?;
    let mut store = backend.open()?;
    let mut snapshots = 0;
    let mut units = 0;
    if keep > 0 {
        for (project, _) in store.projects()? {
            let dropped = store.drop_old_snapshots(project, keep)?;
            snapshots += dropped.snapshots;
            units += dropped.units;
        }
    }
    Ok((snapshots, units + store.collect()?))
}

fn size(path: &Path) -> u64 {
    path.metadata().map_or(0, |about| about.len())
}

/// The store for writing; its folder is made as needed, and kept out of version control by a file of its own.
pub(crate) fn for_writing(path: &Path) -> anyhow::Result<SqliteBackend> {
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        let made = !folder.exists();
        std::fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
        if made {
            std::fs::write(folder.join(".gitignore"), "*\n")
                .with_context(|| format!("cannot write in {}", folder.display()))?;
        }
    }
    Ok(SqliteBackend { path: path.to_owned() })
}

/// An existing store, read only.
pub(crate) fn for_reading(path: &Path) -> anyhow::Result<Box<dyn Store>> {
    if !path.exists() {
        bail!("there is no store at {}; run `pellucid analyze` first", path.display());
    }
    let mut store = SqliteBackend { path: path.to_owned() }.open_read_only()?;
    store.select(None)?;
    Ok(store)
}
