//! Where the store is.

use anyhow::{Context, bail};
use pellucid_store::Store;
use pellucid_store::sqlite::SqliteBackend;
use std::path::Path;

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
    use pellucid_store::Backend;
    if !path.exists() {
        bail!("there is no store at {}; run `pellucid analyze` first", path.display());
    }
    let mut store = SqliteBackend { path: path.to_owned() }.open_read_only()?;
    store.select(None)?;
    Ok(store)
}
