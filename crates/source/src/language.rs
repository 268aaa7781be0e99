//! Which language a file is of: by its name, its `#!` line, its text, its surroundings, in this order.

use crate::listing::{Candidate, Signature};
use crate::path;
use pellucid_model::{Detection, LanguageId};
use std::collections::{HashMap, HashSet};

/// How much of a file without an extension is read for its `#!` line.
pub(crate) const SHEBANG_BYTES: u64 = 256;

/// Index of a language in the table of [`Detector`].
pub(crate) type Index = u16;

/// What a file's name says of its language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Naming {
    /// One language claims it.
    Known(Index),
    /// Several languages claim it; where the text says nothing, it is taken for `fallback`.
    Contested { fallback: Index },
    /// No extension: the `#!` line decides.
    Shebang,
}

/// Whether a name without extension is that of a text or a build file (`LICENSE`, `Makefile`), and of no script.
fn is_document(name: &[u8]) -> bool {
    const BUILD: [&str; 9] = [
        "Makefile",
        "Dockerfile",
        "Containerfile",
        "Jenkinsfile",
        "Vagrantfile",
        "Gemfile",
        "Rakefile",
        "Procfile",
        "Kconfig",
    ];
    let shouts = |byte: &u8| byte.is_ascii_uppercase() || matches!(byte, b'-' | b'_' | b'0'..=b'9');
    name.iter().all(shouts) || BUILD.iter().any(|known| known.as_bytes() == name)
}

/// Recognises languages by the tables of their folders.
pub(crate) struct Detector {
    table: Vec<Detection>,
    names: HashMap<&'static [u8], Index>,
    extensions: HashMap<&'static [u8], Vec<Index>>,
    interpreters: HashMap<&'static [u8], Index>,
    manifests: HashSet<Vec<u8>>,
}

impl Detector {
    pub(crate) fn new(table: &[Detection], manifests: &[&str]) -> Self {
        let mut detector = Self {
            table: table.to_vec(),
            names: HashMap::new(),
            extensions: HashMap::new(),
            interpreters: HashMap::new(),
            manifests: manifests.iter().map(|name| name.as_bytes().to_vec()).collect(),
        };
        for (index, entry) in table.iter().enumerate() {
            let index = index as Index;
            for name in entry.file_names {
                detector.names.entry(name.as_bytes()).or_insert(index);
            }
            for extension in entry.extensions {
                detector.extensions.entry(extension.as_bytes()).or_default().push(index);
            }
            for interpreter in entry.interpreters {
                detector.interpreters.entry(interpreter.as_bytes()).or_insert(index);
            }
        }
        detector
    }

    /// Whether a file of this name is asked for as a manifest.
    pub(crate) fn is_manifest(&self, name: &[u8]) -> bool {
        self.manifests.contains(name)
    }

    /// Changes with the tables. (What evidence functions do is code: it changes with the version.)
    pub(crate) fn digest(&self) -> Signature {
        let tables: Vec<String> = self
            .table
            .iter()
            .map(|t| format!("{:?}", (t.language, t.extensions, t.file_names, t.interpreters)))
            .collect();
        Signature::of(&tables.iter().map(String::as_bytes).collect::<Vec<_>>())
    }

    /// The language of that index.
    pub(crate) fn language(&self, index: Index) -> LanguageId {
        LanguageId::new(self.table[index as usize].language)
    }

    /// What a file's name (without its folder) says; `None` if no language claims it.
    pub(crate) fn by_name(&self, name: &[u8]) -> Option<Naming> {
        if let Some(&index) = self.names.get(name) {
            return Some(Naming::Known(index));
        }
        let Some(extension) = extension(name) else {
            return (!name.starts_with(b".") && !is_document(name)).then_some(Naming::Shebang);
        };
        match self.claimants(extension) {
            [] => None,
            [one] => Some(Naming::Known(*one)),
            [first, ..] => Some(Naming::Contested { fallback: *first }),
        }
    }

    fn claimants(&self, extension: &[u8]) -> &[Index] {
        self.extensions
            .get(extension)
            .or_else(|| self.extensions.get(extension.to_ascii_lowercase().as_slice()))
            .map_or(&[], Vec::as_slice)
    }

    /// Which claimant of a contested name the text speaks for; the first of equals is none.
    pub(crate) fn by_text(&self, name: &[u8], text: &[u8], fallback: Index) -> Index {
        let claimants = extension(name).map_or(&[][..], |extension| self.claimants(extension));
        let weigh = |&index: &Index| self.table[index as usize].evidence.map_or(0, |evidence| evidence(text));
        let weights: Vec<u32> = claimants.iter().map(weigh).collect();
        let most = weights.iter().copied().max().unwrap_or(0);
        let mut best = claimants.iter().zip(&weights).filter(|(_, weight)| **weight == most);
        match (most, best.next(), best.next()) {
            (1.., Some((&index, _)), None) => index,
            _ => fallback,
        }
    }

    /// The language whose interpreter a `#!` line names.
    pub(crate) fn by_shebang(&self, head: &[u8]) -> Option<Index> {
        let line = head.strip_prefix(b"#!")?.split(|&byte| byte == b'\n').next()?;
        let mut words = line.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty());
        let mut program = path::name(words.next()?);
        if program == b"env" {
            program = path::name(words.find(|word| !word.starts_with(b"-") && !word.contains(&b'='))?);
        }
        let version = |byte: &u8| byte.is_ascii_digit() || *byte == b'.';
        let bare = program.iter().rposition(|byte| !version(byte)).map_or(&[][..], |at| &program[..=at]);
        self.interpreters.get(program).or_else(|| self.interpreters.get(bare)).copied()
    }

    /// Gives each contested file what the files around it are mostly of: those of its folder, else of the
    /// nearest folder above that holds any claimant below it, else the first claimant of the table.
    pub(crate) fn settle(&self, candidates: &mut [Candidate]) {
        if !candidates.iter().any(|file| matches!(file.naming, Naming::Contested { .. })) {
            return;
        }
        let census = Census::take(candidates);
        for file in candidates {
            let Naming::Contested { fallback } = &mut file.naming else { continue };
            let raw = file.path.as_bytes();
            let Some(extension) = extension(path::name(raw)) else { continue };
            if let Some(index) = census.majority(path::parent(&file.path), self.claimants(extension)) {
                *fallback = index;
            }
            let language = self.table[*fallback as usize].language.as_bytes();
            file.signature = file.signature.map(|signature| Signature::of(&[&signature.0, language]));
        }
    }
}

/// How many files of which language stand directly in each folder, and below it.
#[derive(Default)]
struct Census {
    here: HashMap<Box<str>, Counts>,
    below: HashMap<Box<str>, Counts>,
}

type Counts = Vec<(Index, u32)>;

impl Census {
    fn take(candidates: &[Candidate]) -> Self {
        let mut census = Self::default();
        for file in candidates {
            let Naming::Known(index) = file.naming else { continue };
            add(&mut census.here, path::parent(&file.path), index, 1);
        }
        for (folder, counts) in &census.here {
            let mut above = &**folder;
            loop {
                counts.iter().for_each(|&(index, count)| add(&mut census.below, above, index, count));
                if above.is_empty() {
                    break;
                }
                above = path::parent(above);
            }
        }
        census
    }

    fn majority(&self, folder: &str, claimants: &[Index]) -> Option<Index> {
        let mut above = folder;
        let mut found = most(self.here.get(folder), claimants);
        while found.is_none() {
            found = most(self.below.get(above), claimants);
            if above.is_empty() {
                break;
            }
            above = path::parent(above);
        }
        found
    }
}

fn add(map: &mut HashMap<Box<str>, Counts>, folder: &str, index: Index, count: u32) {
    if !map.contains_key(folder) {
        map.insert(folder.into(), Vec::new());
    }
    let Some(counts) = map.get_mut(folder) else { return };
    match counts.iter_mut().find(|(known, _)| *known == index) {
        Some((_, sum)) => *sum += count,
        None => counts.push((index, count)),
    }
}

/// The claimant with the most files; of equals none, so that a wider view decides.
fn most(counts: Option<&Counts>, claimants: &[Index]) -> Option<Index> {
    let mut counts: Vec<_> = counts?.iter().filter(|(index, _)| claimants.contains(index)).collect();
    counts.sort_unstable_by_key(|(index, count)| (std::cmp::Reverse(*count), *index));
    match counts[..] {
        [] => None,
        [(_, first), (_, second), ..] if first == second => None,
        [(index, _), ..] => Some(*index),
    }
}

/// What stands after the last dot of a file name; a leading dot opens no extension.
pub(crate) fn extension(name: &[u8]) -> Option<&[u8]> {
    let dot = name.iter().rposition(|&byte| byte == b'.')?;
    (dot > 0).then(|| &name[dot + 1..])
}
