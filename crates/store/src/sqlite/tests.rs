//! The embedded store passes the suite, and survives what only files can suffer.

use super::SqliteStore;
use crate::{Artifacts, Catalog, Error, Key, Packed, conformance};
use std::path::PathBuf;

fn place() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store.db");
    (folder, path)
}

#[test]
fn conforms() {
    let mut folders = Vec::new();
    conformance::run(|| {
        let (folder, path) = place();
        folders.push(folder);
        SqliteStore::open(&path).unwrap()
    });
}

#[test]
fn what_is_not_a_store_is_refused() {
    let (_folder, path) = place();
    assert!(matches!(SqliteStore::open_read_only(&path), Err(Error::Missing { .. })));
    std::fs::write(&path, vec![b'x'; 5000]).unwrap();
    assert!(matches!(SqliteStore::open(&path), Err(Error::Foreign { .. })));
    std::fs::remove_file(&path).unwrap();
    let other = rusqlite::Connection::open(&path).unwrap();
    other.execute_batch("CREATE TABLE mine (a)").unwrap();
    drop(other);
    assert!(matches!(SqliteStore::open(&path), Err(Error::Foreign { .. })));
}

#[test]
fn a_newer_store_is_refused() {
    let (_folder, path) = place();
    drop(SqliteStore::open(&path).unwrap());
    let raw = rusqlite::Connection::open(&path).unwrap();
    raw.pragma_update(None, "user_version", 999).unwrap();
    drop(raw);
    let error = SqliteStore::open(&path).unwrap_err();
    assert!(matches!(error, Error::Newer { found: 999, .. }));
    assert!(error.to_string().contains("newer Pellucid"));
}

#[test]
fn damage_is_told() {
    let (_folder, path) = place();
    let mut store = SqliteStore::open(&path).unwrap();
    for n in 0..2000u32 {
        store.put_artifact(&Key::of(&[&n.to_le_bytes()]), "facts", &Packed::pack(&[7; 600])).unwrap();
    }
    store.flush().unwrap();
    store.verify().unwrap();
    drop(store);
    let mut bytes = std::fs::read(&path).unwrap();
    let len = bytes.len();
    bytes[8192..len - 8192].fill(0xA5);
    std::fs::write(&path, bytes).unwrap();
    let found = SqliteStore::open(&path).and_then(|store| store.verify());
    assert!(matches!(found, Err(Error::Corrupt { .. })), "{found:?}");
}

#[test]
fn unflushed_writes_are_lost_and_nothing_else() {
    let (_folder, path) = place();
    let mut store = SqliteStore::open(&path).unwrap();
    store.put_artifact(&Key::of(&[b"kept"]), "facts", &Packed::pack(b"kept")).unwrap();
    store.flush().unwrap();
    store.put_artifact(&Key::of(&[b"lost"]), "facts", &Packed::pack(b"lost")).unwrap();
    drop(store);
    let store = SqliteStore::open_read_only(&path).unwrap();
    assert!(store.artifact(&Key::of(&[b"kept"])).unwrap().is_some());
    assert!(store.artifact(&Key::of(&[b"lost"])).unwrap().is_none());
    store.verify().unwrap();
}
