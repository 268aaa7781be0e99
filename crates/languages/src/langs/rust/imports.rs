//! `use`, `extern crate`, `mod x;`.

use super::before;
use super::kinds::*;
use crate::field;
use crate::lower::Lowering;
use crate::tree::NodeId;
use pellucid_model::{ImportKind, ImportedName, NameId, Span, Visibility};

/// A path longer than this is not followed: nesting may be 100,000 deep.
const LONGEST_PATH: usize = 1024;

/// A use tree is flattened to an import for each path that names are taken from.
pub(super) fn enter_use(l: &mut Lowering<'_>, n: NodeId) {
    let Some(argument) = l.child(n, field::ARGUMENT) else { return };
    l.claim(argument);
    let visible = l.child_of_kind(n, VISIBILITY_MODIFIER).map(|modifier| before::written(l, modifier));
    let reexport = visible.is_some_and(|visible| visible != Visibility::Private);
    let kind = if reexport { ImportKind::Reexport } else { ImportKind::Import };
    let mut pending = vec![Clause { node: argument, prefix: Prefix::default() }];
    while let Some(clause) = pending.pop() {
        let before = pending.len();
        follow(l, n, kind, clause, &mut pending);
        pending[before..].reverse();
    }
}

/// A part of a use tree, with the path before it.
struct Clause {
    node: NodeId,
    prefix: Prefix,
}

/// A path as written, and where it ends.
#[derive(Clone, Default)]
struct Prefix {
    text: String,
    span: Span,
}

impl Prefix {
    fn then(&self, l: &Lowering<'_>, path: NodeId) -> Self {
        let text = path_text(l, path);
        let text = match self.text.as_str() {
            "" => text,
            before => format!("{before}::{text}"),
        };
        Self { text, span: l.span(path) }
    }
}

/// A path without the white space and comments that may stand inside.
fn path_text(l: &Lowering<'_>, path: NodeId) -> String {
    let mut text = String::new();
    for at in (path.0..l.node(path).next).map(NodeId) {
        if l.tree.is_leaf(at) && !l.node(at).is_extra() {
            text.push_str(l.text(at));
        }
    }
    text
}

fn follow(l: &mut Lowering<'_>, n: NodeId, kind: ImportKind, clause: Clause, pending: &mut Vec<Clause>) {
    let Clause { node, prefix } = clause;
    if prefix.text.len() > LONGEST_PATH {
        return;
    }
    match l.kind(node) {
        USE_LIST => follow_list(l, n, kind, node, &prefix, pending),
        SCOPED_USE_LIST => {
            let Some(list) = l.child(node, field::LIST) else { return };
            let path = l.child(node, field::PATH);
            let prefix = path.map_or(prefix.clone(), |path| prefix.then(l, path));
            pending.push(Clause { node: list, prefix });
        }
        USE_WILDCARD => {
            let prefix = l.first_named(node).map_or(prefix.clone(), |path| prefix.then(l, path));
            import(l, n, kind, &prefix, &[], true);
        }
        _ => {
            let (prefix, name) = leaf(l, node, &prefix);
            import(l, n, kind, &prefix, name.as_slice(), false);
        }
    }
}

/// Names of one list are one import; what goes deeper is pending.
fn follow_list(
    l: &mut Lowering<'_>,
    n: NodeId,
    kind: ImportKind,
    list: NodeId,
    prefix: &Prefix,
    pending: &mut Vec<Clause>,
) {
    let mut names = vec![];
    for node in l.named_children(list) {
        let (path, alias) = match l.kind(node) {
            USE_AS_CLAUSE => (l.child(node, field::PATH), l.child(node, field::ALIAS)),
            _ => (Some(node), None),
        };
        match path.map(|path| (path, l.kind(path))) {
            Some((path, IDENTIFIER)) => names.push(imported(l, path, alias)),
            Some((path, SELF)) if !prefix.text.is_empty() => {
                names.push(itself(l, path, alias, prefix));
            }
            _ => pending.push(Clause { node, prefix: prefix.clone() }),
        }
    }
    if !names.is_empty() {
        import(l, n, kind, prefix, &names, false);
    }
}

fn imported(l: &mut Lowering<'_>, name: NodeId, alias: Option<NodeId>) -> ImportedName {
    let span = l.span(name);
    let name = l.name(name);
    ImportedName { name, alias: alias.map_or(name, |alias| l.name(alias)), span }
}

/// `self` in a list: the module itself.
fn itself(l: &mut Lowering<'_>, n: NodeId, alias: Option<NodeId>, prefix: &Prefix) -> ImportedName {
    let last = prefix.text.rsplit("::").next().unwrap_or_default();
    let alias = match alias {
        Some(alias) => l.name(alias),
        None => l.intern(last),
    };
    ImportedName { name: NameId::EMPTY, alias, span: l.span(n) }
}

/// `a::b::c` and `a::b::c as d` take `c` from `a::b`; `c` alone is a module as a whole.
fn leaf(l: &mut Lowering<'_>, node: NodeId, prefix: &Prefix) -> (Prefix, Option<ImportedName>) {
    let (path, alias) = match l.kind(node) {
        USE_AS_CLAUSE => (l.child(node, field::PATH).unwrap_or(node), l.child(node, field::ALIAS)),
        _ => (node, None),
    };
    let (module, name) = match l.kind(path) {
        SCOPED_IDENTIFIER => (l.child(path, field::PATH), l.child(path, field::NAME)),
        _ if !prefix.text.is_empty() => (None, Some(path)),
        _ => (Some(path), None),
    };
    let mut from = module.map_or(prefix.clone(), |module| prefix.then(l, module));
    // `::a` is a path from the crates' names.
    if l.bytes(path).starts_with(b"::") || module.is_none() && from.text.is_empty() {
        from.text.insert_str(0, "::");
    }
    let imported = match (name, alias) {
        (Some(name), alias) => Some(imported(l, name, alias)),
        (None, Some(alias)) => {
            Some(ImportedName { name: NameId::EMPTY, alias: l.name(alias), span: l.span(alias) })
        }
        (None, None) => None,
    };
    (from, imported)
}

fn import(
    l: &mut Lowering<'_>,
    n: NodeId,
    kind: ImportKind,
    from: &Prefix,
    names: &[ImportedName],
    wildcard: bool,
) {
    let module = (l.intern(&from.text), from.span);
    l.import(n, kind, module, names, wildcard);
}

/// `extern crate a as b;`
pub(super) fn enter_crate(l: &mut Lowering<'_>, n: NodeId) {
    let Some(name) = l.child(n, field::NAME) else { return };
    for child in l.named_children(n) {
        l.claim(child);
    }
    let alias = l.child(n, field::ALIAS).map(|alias| ImportedName {
        name: NameId::EMPTY,
        alias: l.name(alias),
        span: l.span(alias),
    });
    let module = (l.name(name), l.span(name));
    l.import(n, ImportKind::Crate, module, alias.as_slice(), false);
}

/// `mod x;` makes a file a child module: `x`, or the one a `#[path]` attribute names.
pub(super) fn module_file(l: &mut Lowering<'_>, n: NodeId, attributes: &[NodeId]) {
    let Some(name) = l.child(n, field::NAME) else { return };
    let path = attributes.iter().find_map(|item| path_of(l, *item));
    let Some(path) = path else {
        let module = (l.name(name), l.span(name));
        return l.import(n, ImportKind::ModuleFile, module, &[], false);
    };
    let alias = ImportedName { name: NameId::EMPTY, alias: l.name(name), span: l.span(name) };
    let module = (l.intern_span(path), path);
    l.import(n, ImportKind::ModuleFile, module, &[alias], false);
}

/// The text of `#[path = "..."]`.
fn path_of(l: &Lowering<'_>, item: NodeId) -> Option<Span> {
    let attribute = l.child_of_kind(item, ATTRIBUTE)?;
    let name = l.first_named(attribute).filter(|name| l.bytes(*name) == b"path")?;
    let value = l.child(attribute, field::VALUE).filter(|value| *value > name)?;
    l.child_of_kind(value, STRING_CONTENT).map(|text| l.span(text))
}
