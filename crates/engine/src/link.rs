//! From a snapshot's facts to its code graph.

use crate::again::{self, Earlier, Linked};
use crate::codec::{facts_key, pack, read_facts, unpack};
use crate::error::{Error, Result};
use pellucid_graph::code::{self, CodeGraph};
use pellucid_graph::exact;
use pellucid_graph::program::Program;
use pellucid_graph::rules::{Linker, Unit};
use pellucid_model::{ContentHash, Facts};
use pellucid_source::{Manifest, Source};
use pellucid_store::{Backend, FileRow, FileUnit, Key, ProjectId, SnapshotInfo, Store};
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

/// The names of all files that the languages' rules read beside the code.
pub(crate) fn manifest_names(linkers: &[Linker]) -> Vec<&'static str> {
    let mut names: Vec<&str> = linkers.iter().flat_map(|linker| linker.manifests.iter().copied()).collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// What the graph of a snapshot is made of.
pub(crate) struct Inputs {
    files: Vec<(String, String, ContentHash)>,
    manifests: BTreeMap<String, String>,
    linkers: Vec<Linker>,
    indexes: Vec<Vec<u8>>,
}

impl Inputs {
    pub(crate) fn gather(
        store: &dyn Store,
        project: ProjectId,
        source: &Source,
        manifests: &[Manifest],
        indexes: &[Vec<u8>],
    ) -> Result<Self> {
        let linkers = pellucid_languages::linkers();
        let mut files = vec![];
        store.files(project, &mut |row| files.extend(linked(row, &linkers)))?;
        let text = |one: &Manifest| Some((one.path.to_string(), source.text(one)?));
        Ok(Self {
            files,
            manifests: manifests.iter().filter_map(text).collect(),
            linkers,
            indexes: indexes.to_vec(),
        })
    }

    /// Same key, same graph.
    pub(crate) fn key(&self) -> Key {
        let Linked { around, contents } = self.linked();
        Key::of(&[b"graph", &around, contents.as_flattened()])
    }

    /// What is linked.
    fn linked(&self) -> Linked {
        let mut hasher = blake3::Hasher::new();
        let mut add = |part: &[u8]| {
            hasher.update(&(part.len() as u64).to_le_bytes());
            hasher.update(part);
        };
        for version in [pellucid_facts::EXTRACTOR_VERSION, pellucid_graph::LINKER_VERSION, code::VERSION] {
            add(&version.to_le_bytes());
        }
        add(&(self.files.len() as u64).to_le_bytes());
        for (path, language, _) in &self.files {
            add(path.as_bytes());
            add(language.as_bytes());
        }
        for (path, text) in &self.manifests {
            add(path.as_bytes());
            add(text.as_bytes());
        }
        for index in &self.indexes {
            add(index);
        }
        let contents = self.files.iter().map(|(_, _, hash)| hash.0).collect();
        Linked { around: *hasher.finalize().as_bytes(), contents }
    }

    /// Links everything and keeps the graph under `key`; with the help of what is kept beside the graph `before`. Ends
    /// with [`Error::Interrupted`] soon after `stop` is set.
    pub(crate) fn link(
        self,
        store: &mut dyn Store,
        backend: &dyn Backend,
        jobs: usize,
        key: &Key,
        before: Option<&Key>,
        stop: &AtomicBool,
    ) -> Result<()> {
        let goes_on = || if stop.load(Ordering::Relaxed) { Err(Error::Interrupted) } else { Ok(()) };
        let linked = self.linked();
        let earlier = match before {
            Some(before) => Earlier::find(store, before, &linked, |at| self.files[at].1.as_str())?,
            None => None,
        };
        let mut units = load(&self.files, backend, jobs, &goes_on)?;
        for linker in &self.linkers {
            if units.iter().any(|unit| linker.languages.contains(&unit.facts.language.as_str())) {
                library(linker, store, &mut units)?;
            }
        }
        let mut program = Program::new(units, &self.manifests, &self.linkers);
        let earlier = earlier.as_ref().map(Earlier::before);
        goes_on()?;
        let mut links = pellucid_graph::link_again(&mut program, jobs, earlier.as_ref(), stop)
            .ok_or(Error::Interrupted)?;
        tracing::debug!(again = links.again, "linked");
        goes_on()?;
        for index in &self.indexes {
            let applied = exact::apply(&program, &mut links, &crate::scip::read(index)?);
            let (confirmed, replaced, added) = (applied.confirmed, applied.replaced, applied.added);
            tracing::info!(confirmed, replaced, added, "a compiler's index was taken over");
            for path in &applied.stale {
                tracing::warn!(file = %path, "the index was made of another version of this file: it is not used");
            }
        }
        let graph = code::build(&program, &links, &self.manifests);
        goes_on()?;
        store.put_file(key, graph.as_ref())?;
        if let Some(kept) = &links.kept {
            again::keep(store, key, before, &linked, kept.as_ref())?;
        }
        Ok(())
    }
}

/// Path, language and content of a file that takes part.
fn linked(row: FileRow, linkers: &[Linker]) -> Option<(String, String, ContentHash)> {
    let (FileUnit::Key(_), Some(hash), Some(language)) = (row.unit, row.hash, row.language) else {
        return None;
    };
    let known = linkers.iter().any(|linker| linker.languages.contains(&language.as_str()));
    known.then_some((row.path, language, ContentHash(hash)))
}

/// The facts of all files, read and decoded on several threads.
fn load(
    files: &[(String, String, ContentHash)],
    backend: &dyn Backend,
    jobs: usize,
    goes_on: &(dyn Fn() -> Result<()> + Sync),
) -> Result<Vec<Unit>> {
    let next = AtomicUsize::new(0);
    let work = || -> Result<Vec<(usize, Unit)>> {
        let store = backend.open_read_only()?;
        let mut units = vec![];
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some((path, language, hash)) = files.get(at) else { return Ok(units) };
            goes_on()?;
            let facts = read_facts(&*store, hash, language)?;
            let facts = facts.ok_or_else(|| Error::NotFound(format!("the store has no facts of {path}")))?;
            units.push((at, Unit { path: path.clone(), facts, library: false }));
        }
    };
    let mut all = std::thread::scope(|scope| -> Result<Vec<(usize, Unit)>> {
        let threads: Vec<_> = (0..jobs.max(1)).map(|_| scope.spawn(work)).collect();
        let mut all = vec![];
        for thread in threads {
            all.extend(thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))?);
        }
        Ok(all)
    })?;
    all.sort_unstable_by_key(|(at, _)| *at);
    Ok(all.into_iter().map(|(_, unit)| unit).collect())
}

/// Adds what a language's own library declares; its facts are kept like those of files.
fn library(linker: &Linker, store: &mut dyn Store, units: &mut Vec<Unit>) -> Result<()> {
    let Some(language) = linker.languages.first().and_then(|one| pellucid_languages::language(one)) else {
        return Ok(());
    };
    for (name, text) in linker.library {
        let hash = ContentHash(*blake3::hash(text.as_bytes()).as_bytes());
        let key = facts_key(&hash, linker.languages[0]);
        let facts: Facts = match store.artifact(&key)? {
            Some(packed) => unpack(&packed)?,
            None => {
                let facts = pellucid_facts::extract(language, text.as_bytes());
                store.put_artifact(&key, "library", &pack(&facts)?)?;
                facts
            }
        };
        units.push(Unit { path: format!("<{name}>"), facts, library: true });
    }
    Ok(store.flush()?)
}

/// The code graph of a snapshot.
pub fn graph_of(store: &dyn Store, snapshot: &SnapshotInfo) -> Result<CodeGraph> {
    let missing = || {
        Error::NotFound("the snapshot has no code graph yet; run `pellucid analyze` to its end".to_owned())
    };
    let key = snapshot.graph.ok_or_else(missing)?;
    let bytes = store.file(&key)?.ok_or_else(missing)?;
    CodeGraph::open(bytes).map_err(|error| Error::Facts(error.to_string()))
}
