//! How a language's folder describes itself, and the loaded form everyone else uses.

use crate::field;
use crate::lower::Rules;
use crate::tree::{ERROR, NodeId, ParseError, Tree};
use pellucid_graph::rules::Linker;
use pellucid_model::{Detection, LanguageId};
use rustc_hash::FxHashMap;
use std::borrow::Cow;
use std::sync::OnceLock;
use tree_sitter_language::LanguageFn;

/// Times a text is repaired at most.
const REPAIRS: usize = 3;

/// One or more languages that share their knowledge: one folder.
pub struct Family {
    /// The folder under `langs/`.
    pub folder: &'static str,
    /// Kinds of node of all its grammars (name, named), as generated in the folder's `kinds.rs`.
    pub kinds: &'static [(&'static str, bool)],
    /// Its languages.
    pub dialects: Vec<Dialect>,
    /// Declares how each kind of node is lowered.
    pub rules: fn(&mut Rules),
    /// How its names are resolved between files; `None` while that is not built.
    pub linker: Option<Linker>,
}

/// Returns a masked text of the same length to parse in place of the given one, or `None`.
pub type Repair = fn(&Language, &[u8], &Tree) -> Option<Vec<u8>>;

/// One language of a family.
pub struct Dialect {
    /// How its files are recognised; holds its id.
    pub detection: Detection,
    /// Name as people write it: "C++".
    pub title: &'static str,
    /// Its grammar.
    pub grammar: LanguageFn,
    /// The letter that stands for the `$` of a pattern's metavariables while the grammar reads it: one that a name may
    /// begin with and that code does not use; `$` itself where that may begin a name.
    pub metavariable: char,
    /// Masks what the grammar is known to stumble over. Given the text and its tree with errors, returns a text of
    /// the *same length* to parse instead, or `None`. Facts are still read from the true text; the repaired tree is
    /// taken only if it has fewer error bytes.
    pub repair: Option<Repair>,
}

/// A language's folder does not fit its grammar.
#[derive(Debug, Clone, thiserror::Error)]
pub enum LoadError {
    /// The folder names kinds its grammars do not have, or the other way round.
    #[error(
        "{language}: the grammar's kind {kind:?} is not in kinds.rs; run the freshness test with PELLUCID_UPDATE=1"
    )]
    UnknownKind {
        /// The language.
        language: &'static str,
        /// The kind.
        kind: String,
    },
    /// A field is not in `field.rs`.
    #[error(
        "{language}: the grammar's field {field:?} is not in field.rs; run the freshness test with PELLUCID_UPDATE=1"
    )]
    UnknownField {
        /// The language.
        language: &'static str,
        /// The field.
        field: String,
    },
}

/// Numbering of one grammar's symbols and fields in its family's terms.
pub(crate) struct Maps {
    pub(crate) kinds: Vec<u16>,
    pub(crate) fields: Vec<u8>,
}

/// A language, loaded.
pub struct Language {
    dialect: Dialect,
    grammar: tree_sitter::Language,
    maps: Maps,
    kinds: &'static [(&'static str, bool)],
    folder: &'static str,
    rules: &'static Rules,
    linker: Option<Linker>,
}

impl Language {
    /// Its id.
    pub fn id(&self) -> LanguageId {
        LanguageId::new(self.dialect.detection.language)
    }

    /// Its name as people write it.
    pub fn title(&self) -> &'static str {
        self.dialect.title
    }

    /// How its files are recognised.
    pub fn detection(&self) -> &Detection {
        &self.dialect.detection
    }

    /// The grammar, for queries in its own terms.
    pub fn grammar(&self) -> &tree_sitter::Language {
        &self.grammar
    }

    /// What a metavariable of a pattern begins with as the grammar reads it.
    pub fn metavariable(&self) -> char {
        self.dialect.metavariable
    }

    /// The folder that holds its knowledge.
    pub fn folder(&self) -> &'static str {
        self.folder
    }

    /// Name of a kind of node.
    pub fn kind_name(&self, kind: u16) -> &'static str {
        if kind == ERROR { "ERROR" } else { self.kinds.get(kind as usize).map_or("?", |(name, _)| name) }
    }

    /// Whether facts are extracted from it; if not, it can only be parsed, and its files say so.
    pub fn has_facts(&self) -> bool {
        !self.rules.is_empty()
    }

    /// How its nodes are lowered.
    pub fn rules(&self) -> &'static Rules {
        self.rules
    }

    /// How its names are resolved between files; `None` while that is not built.
    pub fn linker(&self) -> Option<&Linker> {
        self.linker.as_ref()
    }

    pub(crate) fn maps(&self) -> &Maps {
        &self.maps
    }

    /// Parses `text`; where that leaves errors (or a tree known to be wrong) and the language knows how to get around
    /// them, parses a masked text of the same length, and again as long as the tree gets better by it.
    pub fn parse(&self, text: &[u8]) -> Result<Tree, ParseError> {
        let mut tree = Tree::parse(self, text)?;
        let Some(repair) = self.dialect.repair else { return Ok(tree) };
        let mut masked = Cow::Borrowed(text);
        for _ in 0..REPAIRS {
            let (errors, misread) = (tree.error_bytes(), self.rules.is_misread(&tree));
            if errors == 0 && !misread {
                break;
            }
            let Some(mut again) = repair(self, &masked, &tree) else { break };
            debug_assert_eq!(again.len(), text.len(), "a repair keeps every offset");
            let is_better = |repaired: &Tree| {
                repaired.error_bytes() < errors || repaired.error_bytes() == errors && misread
            };
            let mut repaired = Tree::parse(self, &again)?;
            if !is_better(&repaired) {
                let Some(partly) = keep_better(&masked, &tree, &again, &repaired) else { break };
                (repaired, again) = (Tree::parse(self, &partly)?, partly);
            }
            if !is_better(&repaired) {
                break;
            }
            (tree, masked) = (repaired, Cow::Owned(again));
        }
        Ok(tree)
    }

    /// The extent of `node` in the terms of [`Tree`], as text. A shorthand for diagnostics.
    pub fn describe(&self, tree: &Tree, node: NodeId) -> String {
        let node = tree.node(node);
        format!("{} at byte {}", self.kind_name(node.kind), node.start)
    }
}

/// All languages, in the order of the manifest, loaded on first use.
pub fn languages() -> Result<&'static [Language], LoadError> {
    static LOADED: OnceLock<Result<Vec<Language>, LoadError>> = OnceLock::new();
    let loaded = LOADED.get_or_init(|| {
        let families = crate::langs::families();
        families
            .into_iter()
            .map(load)
            .collect::<Result<Vec<_>, _>>()
            .map(|all| all.into_iter().flatten().collect())
    });
    loaded.as_deref().map_err(Clone::clone)
}

/// The linkers of all families that have one.
pub fn linkers() -> Vec<Linker> {
    let mut all: Vec<Linker> = languages().unwrap_or_default().iter().filter_map(|one| one.linker).collect();
    all.dedup_by_key(|one| one.languages);
    all
}

/// The language with this id.
pub fn language(id: &str) -> Option<&'static Language> {
    languages().ok()?.iter().find(|language| language.dialect.detection.language == id)
}

fn load(family: Family) -> Result<Vec<Language>, LoadError> {
    let index: FxHashMap<(&str, bool), u16> =
        family.kinds.iter().enumerate().map(|(at, kind)| (*kind, at as u16)).collect();
    let mut rules = Rules::new(family.kinds.len());
    (family.rules)(&mut rules);
    let rules: &'static Rules = Box::leak(Box::new(rules));
    let load_one = |dialect: Dialect| {
        let grammar = tree_sitter::Language::from(dialect.grammar);
        let maps = maps(dialect.detection.language, &grammar, &index)?;
        Ok(Language {
            dialect,
            grammar,
            maps,
            kinds: family.kinds,
            folder: family.folder,
            rules,
            linker: family.linker,
        })
    };
    family.dialects.into_iter().map(load_one).collect()
}

fn maps(
    language: &'static str,
    grammar: &tree_sitter::Language,
    index: &FxHashMap<(&str, bool), u16>,
) -> Result<Maps, LoadError> {
    let kinds = (0..grammar.node_kind_count() as u16).map(|id| {
        let name = grammar.node_kind_for_id(id).unwrap_or_default();
        let visible = grammar.node_kind_is_visible(id);
        match index.get(&(name, grammar.node_kind_is_named(id))) {
            Some(kind) => Ok(*kind),
            None if !visible => Ok(ERROR),
            None => Err(LoadError::UnknownKind { language, kind: name.to_owned() }),
        }
    });
    let fields = (0..=grammar.field_count() as u16).map(|id| match grammar.field_name_for_id(id) {
        None => Ok(0),
        Some(name) => match field::NAMES.iter().position(|known| *known == name) {
            Some(at) => Ok(at as u8),
            None => Err(LoadError::UnknownField { language, field: name.to_owned() }),
        },
    });
    Ok(Maps { kinds: kinds.collect::<Result<_, _>>()?, fields: fields.collect::<Result<_, _>>()? })
}

/// Where a repair makes a text worse: the text with only those pieces repaired that do not get worse, if some do not.
/// A piece ends before a line that begins, after an empty one, with anything but white space.
fn keep_better(text: &[u8], tree: &Tree, repaired_text: &[u8], repaired: &Tree) -> Option<Vec<u8>> {
    let begins = |at: &usize| text[*at - 2..].starts_with(b"\n\n") && !text[*at].is_ascii_whitespace();
    let mut bounds: Vec<usize> = std::iter::once(0).chain((2..text.len()).filter(begins)).collect();
    bounds.push(text.len());
    let (before, after) = (errors_in(tree, &bounds), errors_in(repaired, &bounds));
    let mut kept = text.to_vec();
    for (at, piece) in bounds.windows(2).enumerate() {
        if after[at] <= before[at] {
            kept[piece[0]..piece[1]].copy_from_slice(&repaired_text[piece[0]..piece[1]]);
        }
    }
    (kept != text && kept != repaired_text).then_some(kept)
}

/// Bytes in errors between each two of `bounds`.
fn errors_in(tree: &Tree, bounds: &[usize]) -> Vec<usize> {
    let mut sums = vec![0; bounds.len().saturating_sub(1)];
    let mut covered = 0;
    for node in tree.nodes() {
        let (start, end) = (node.start as usize, node.end as usize);
        if node.is_missing() {
            let piece = bounds.partition_point(|bound| *bound <= start).clamp(1, sums.len()) - 1;
            sums[piece] += 1;
        } else if node.is_error() && end > covered {
            let start = start.max(covered);
            let first = bounds.partition_point(|bound| *bound <= start).max(1) - 1;
            for piece in first..sums.len() {
                if bounds[piece] >= end {
                    break;
                }
                sums[piece] += end.min(bounds[piece + 1]) - start.max(bounds[piece]);
            }
            covered = end;
        }
    }
    sums
}
