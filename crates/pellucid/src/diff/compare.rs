//! From two sides to what differs.

use super::side::{METRICS, Measures, Side, Symbol, Uses, module, written};
use super::{Api, Changes, Cycle, Delta, Edge, Function, Turn, files, risk};
use pellucid_graph::algorithms::is_test;
use pellucid_model::{Finding, FindingKind, Visibility};
use pellucid_store::Store;
use std::collections::{BTreeMap, BTreeSet};

/// Kinds of definitions that make up what a module offers.
const OFFERED: [&str; 11] = [
    "class",
    "struct",
    "interface",
    "trait",
    "enum",
    "union",
    "type alias",
    "function",
    "method",
    "constructor",
    "macro",
];

/// Paths of the old side as the new one calls them.
struct Names {
    files: BTreeMap<String, String>,
    modules: BTreeMap<String, String>,
}

impl Names {
    fn file<'a>(&'a self, path: &'a str) -> &'a str {
        self.files.get(path).map_or(path, String::as_str)
    }

    fn module<'a>(&'a self, path: &'a str) -> &'a str {
        self.modules.get(path).map_or(path, String::as_str)
    }
}

/// What differs between two sides; `all` includes small changes and what is not public.
pub(super) fn compare(
    store: &mut dyn Store,
    old: &mut Side,
    new: &mut Side,
    all: bool,
) -> anyhow::Result<Changes> {
    let files = files::compare(store, old, new)?;
    let renamed: BTreeMap<String, String> =
        files.renamed.iter().map(|one| (one.from.clone(), one.to.clone())).collect();
    let modules = moved_modules(old, new, &renamed);
    let names = Names { files: renamed, modules };
    let (old_edges, old_cycles) = old.modules();
    let (new_edges, new_cycles) = new.modules();
    let old_edges = old_edges
        .into_iter()
        .map(|((from, to), uses)| ((names.module(&from).to_owned(), names.module(&to).to_owned()), uses));
    let old_edges: Uses = old_edges.collect();
    let old_cycles: Vec<BTreeSet<String>> = old_cycles
        .iter()
        .map(|members| members.iter().map(|one| names.module(one).to_owned()).collect())
        .collect();
    let of_old: BTreeSet<&str> =
        files.changed.iter().chain(&files.removed).chain(names.files.keys()).map(String::as_str).collect();
    let of_new: BTreeSet<&str> =
        files.changed.iter().chain(&files.added).chain(names.files.values()).map(String::as_str).collect();
    let symbols = (old.symbols(store, &of_old)?, new.symbols(store, &of_new)?);
    let functions = (old.functions(store, &of_old)?, new.functions(store, &of_new)?);
    let before = offers(old, &symbols.0, Some(&names), all);
    let after = offers(new, &symbols.1, None, all);
    let (api, api_changed) = api(old, new, &before, &after, &names);
    let (patterns, findings) = findings(old, new, &names);
    let mut changes = Changes {
        base: old.label.clone(),
        head: new.label.clone(),
        modules: turned_modules(old, new, &names),
        edges: turned_edges(&old_edges, &new_edges),
        cycles: Turn { added: grown(&old_cycles, &new_cycles), removed: grown(&new_cycles, &old_cycles) },
        api,
        api_changed,
        functions: deltas(&functions.0, &functions.1, &names, all),
        patterns,
        findings,
        files: Default::default(),
        risk: Default::default(),
    };
    changes.risk = risk::of(&changes, new, &of_new);
    changes.files = files;
    Ok(changes)
}

/// Modules most of whose files went to the same place.
fn moved_modules(old: &Side, new: &Side, renamed: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    let there: BTreeSet<&str> = new.files.values().map(|file| file.module.as_str()).collect();
    let before: BTreeSet<&str> = old.files.values().map(|file| file.module.as_str()).collect();
    let mut votes: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
    let mut sizes: BTreeMap<&str, usize> = BTreeMap::new();
    for (path, file) in &old.files {
        *sizes.entry(&file.module).or_default() += 1;
        if let Some(to) = renamed.get(path).and_then(|to| new.files.get(to)) {
            *votes.entry(&file.module).or_default().entry(&to.module).or_default() += 1;
        }
    }
    let mut moved = BTreeMap::new();
    for (module, votes) in votes.iter().filter(|(module, _)| !there.contains(**module)) {
        let best = votes.iter().max_by_key(|(to, count)| (**count, std::cmp::Reverse(**to)));
        if let Some((to, count)) = best
            && !before.contains(to)
            && count * 2 >= sizes[module]
            && !moved.values().any(|taken| taken == to)
        {
            moved.insert((*module).to_owned(), (*to).to_owned());
        }
    }
    moved
}

fn turned_modules(old: &Side, new: &Side, names: &Names) -> Turn<String> {
    let before: BTreeSet<&str> = old.files.values().map(|file| names.module(&file.module)).collect();
    let after: BTreeSet<&str> = new.files.values().map(|file| file.module.as_str()).collect();
    let list = |a: &BTreeSet<&str>, b: &BTreeSet<&str>| a.difference(b).map(|one| module(one)).collect();
    Turn { added: list(&after, &before), removed: list(&before, &after) }
}

fn turned_edges(old: &Uses, new: &Uses) -> Turn<Edge> {
    let list = |a: &Uses, b: &Uses| {
        let only = a.iter().filter(|(pair, _)| !b.contains_key(*pair));
        only.map(|((from, to), uses)| Edge { from: from.clone(), to: to.clone(), uses: *uses }).collect()
    };
    Turn { added: list(new, old), removed: list(old, new) }
}

/// Cycles of `after` that no cycle of `before` holds whole.
fn grown(before: &[BTreeSet<String>], after: &[BTreeSet<String>]) -> Vec<Cycle> {
    let new = after.iter().filter(|members| !before.iter().any(|old| members.is_subset(old)));
    let cycle = |members: &BTreeSet<String>| {
        let nearest = before.iter().max_by_key(|old| old.intersection(members).count());
        let known = nearest.filter(|old| old.intersection(members).count() > 1);
        let joined = members.iter().filter(|one| known.is_none_or(|old| !old.contains(*one)));
        Cycle { joined: joined.cloned().collect(), members: members.iter().cloned().collect() }
    };
    new.map(cycle).collect()
}

/// A definition by file, name and kind, and its variants by signature.
type Offers = BTreeMap<(String, String, String), Vec<(String, i64, i64)>>;

/// What files outside tests offer to others.
fn offers(side: &Side, files: &BTreeMap<String, Vec<Symbol>>, names: Option<&Names>, all: bool) -> Offers {
    let mut found = Offers::new();
    for (path, symbols) in files.iter().filter(|(path, _)| !is_test(path)) {
        let node = side.file(path);
        let by_ordinal: BTreeMap<i64, &Symbol> = symbols.iter().map(|one| (one.ordinal, one)).collect();
        for one in symbols.iter().filter(|one| OFFERED.contains(&one.kind.as_str())) {
            let owner = node.and_then(|file| side.graph.by_ordinal(file, u32::try_from(one.ordinal).ok()?));
            let owner = owner.and_then(|node| side.graph.owner(node));
            let hidden = owner.is_some_and(|owner| !is_public(side.graph.visibility(owner)));
            if hidden && !all || !is_offered(one, &by_ordinal, all) {
                continue;
            }
            let file = names.map_or(path.as_str(), |names| names.file(path)).to_owned();
            let key = (file, one.name.clone(), one.kind.clone());
            found.entry(key).or_default().push((one.signature.clone(), one.line, one.ordinal));
        }
    }
    found
}

fn is_public(visibility: Visibility) -> bool {
    matches!(visibility, Visibility::Public | Visibility::Protected)
}

/// Whether it and all that it stands in are public, and none of that is a callable.
fn is_offered(symbol: &Symbol, all: &BTreeMap<i64, &Symbol>, hidden: bool) -> bool {
    let mut next = Some(symbol);
    let mut steps = 0;
    while let Some(one) = next.filter(|_| steps < 64) {
        let callable = ["function", "method", "constructor", "lambda"].contains(&one.kind.as_str());
        let loose = ["module", "extension"].contains(&one.kind.as_str());
        if (!one.public && !hidden && !loose) || (steps > 0 && callable) {
            return false;
        }
        next = one.parent.and_then(|parent| all.get(&parent).copied());
        steps += 1;
    }
    true
}

/// Public definitions that came, went, or have another signature.
fn api(old: &Side, new: &Side, before: &Offers, after: &Offers, names: &Names) -> (Turn<Api>, Vec<Api>) {
    let back: BTreeMap<&str, &str> =
        names.files.iter().map(|(from, to)| (to.as_str(), from.as_str())).collect();
    let (mut turn, mut changed) = (Turn::default(), vec![]);
    let keys: BTreeSet<_> = before.keys().chain(after.keys()).collect();
    for key in keys {
        let (file, name, kind) = key;
        let mut gone = before.get(key).cloned().unwrap_or_default();
        let mut come = after.get(key).cloned().unwrap_or_default();
        gone.retain(|one| match come.iter().position(|other| other.0 == one.0) {
            Some(at) => {
                come.remove(at);
                false
            }
            None => true,
        });
        let users = |ordinal: i64| {
            let file = back.get(file.as_str()).copied().unwrap_or(file);
            users(old, file, ordinal, &|path| new.files.contains_key(names.file(path)))
        };
        let one = |line: i64, before: Option<String>, after: Option<String>, users: Option<usize>| Api {
            file: file.clone(),
            line,
            kind: kind.clone(),
            name: name.clone(),
            before,
            after,
            users,
        };
        let both = gone.len().min(come.len());
        for ((a, _, ordinal), (b, line, _)) in gone.drain(..both).zip(come.drain(..both)) {
            changed.push(one(line, Some(a), Some(b), users(ordinal)));
        }
        let lost = gone.into_iter().map(|(a, line, ordinal)| one(line, Some(a), None, users(ordinal)));
        turn.removed.extend(lost);
        turn.added.extend(come.into_iter().map(|(b, line, _)| one(line, None, Some(b), None)));
    }
    without_moves(&mut turn);
    for list in [&mut turn.added, &mut turn.removed, &mut changed] {
        told_once(list);
    }
    (turn, changed)
}

/// A definition that is also declared elsewhere, or stands in several branches of a condition, is one: the most used.
fn told_once(list: &mut Vec<Api>) {
    let same = |one: &Api| (one.name.clone(), one.kind.clone(), one.before.clone(), one.after.clone());
    let mut best: BTreeMap<_, (Option<usize>, std::cmp::Reverse<usize>)> = BTreeMap::new();
    for (at, one) in list.iter().enumerate() {
        let rank = (one.users, std::cmp::Reverse(at));
        let known = best.entry(same(one)).or_insert(rank);
        *known = rank.max(*known);
    }
    let mut at = 0;
    list.retain(|one| {
        at += 1;
        best[&same(one)].1.0 == at - 1
    });
}

/// What only went to another file is neither new nor gone.
fn without_moves(turn: &mut Turn<Api>) {
    let mut come: BTreeMap<(String, String, Option<String>), Vec<usize>> = BTreeMap::new();
    for (at, one) in turn.added.iter().enumerate() {
        come.entry((one.name.clone(), one.kind.clone(), one.after.clone())).or_default().push(at);
    }
    let mut moved = BTreeSet::new();
    turn.removed.retain(|one| {
        let key = (one.name.clone(), one.kind.clone(), one.before.clone());
        match come.get_mut(&key).and_then(Vec::pop) {
            Some(at) => {
                moved.insert(at);
                false
            }
            None => true,
        }
    });
    let mut at = 0;
    turn.added.retain(|_| {
        at += 1;
        !moved.contains(&(at - 1))
    });
}

/// Other files that used a definition and are still there.
fn users(side: &Side, file: &str, ordinal: i64, stays: &dyn Fn(&str) -> bool) -> Option<usize> {
    let file = side.file(file)?;
    let node = side.graph.by_ordinal(file, u32::try_from(ordinal).ok()?)?;
    let filter = written();
    let all = side.graph.users(node).filter(|(edge, _)| filter.accepts(&side.graph, *edge));
    let files: BTreeSet<_> =
        all.filter_map(|(_, from)| side.graph.file(from)).filter(|one| *one != file).collect();
    Some(files.iter().filter(|one| stays(side.graph.name(**one))).count())
}

/// Functions whose metrics changed, came or went: those that got more complex first, tests last.
fn deltas(
    old: &BTreeMap<String, Vec<Measures>>,
    new: &BTreeMap<String, Vec<Measures>>,
    names: &Names,
    all: bool,
) -> Vec<Function> {
    let index = |files: &BTreeMap<String, Vec<Measures>>, names: Option<&Names>| {
        let mut found: BTreeMap<(String, String, usize), Measures> = BTreeMap::new();
        for (path, functions) in files {
            let path = names.map_or(path.as_str(), |names| names.file(path));
            let mut twins: BTreeMap<&str, usize> = BTreeMap::new();
            for one in functions {
                let twin = twins.entry(&one.name).or_default();
                found.insert((path.to_owned(), one.name.clone(), *twin), one.clone());
                *twin += 1;
            }
        }
        found
    };
    let (before, after) = (index(old, Some(names)), index(new, None));
    let keys: BTreeSet<_> = before.keys().chain(after.keys()).collect();
    let mut found = vec![];
    for key in keys {
        let (a, b) = (before.get(key), after.get(key));
        let value = |side: Option<&Measures>, at: usize| side.and_then(|one| one.values[at]);
        let differs = |at: usize| value(a, at) != value(b, at);
        let step = |at: usize| (value(b, at).unwrap_or(0.0) - value(a, at).unwrap_or(0.0)).abs();
        let shape = differs(0) || differs(1) || differs(3) || differs(4);
        // A function that is new or gone tells of itself only if it is complex.
        let told = if a.is_some() && b.is_some() { shape } else { step(0) > 15.0 };
        if !(told || all && (0..METRICS.len()).any(differs)) {
            continue;
        }
        let metrics = METRICS.iter().enumerate().filter(|(at, _)| differs(*at));
        let metrics = metrics.map(|(at, metric)| Delta { metric, before: value(a, at), after: value(b, at) });
        let line = b.or(a).map_or(0, |one| one.line);
        let weight = (step(0) * 1e3) as u64 + (step(1) * 10.0) as u64;
        let eased = value(b, 0).unwrap_or(0.0) < value(a, 0).unwrap_or(0.0);
        let order = (is_test(&key.0), eased, std::cmp::Reverse(weight));
        let (file, name) = (key.0.clone(), key.1.clone());
        found.push((order, Function { file, line, name, metrics: metrics.collect() }));
    }
    found.sort_by_key(|one| one.0);
    found.into_iter().map(|(_, one)| one).collect()
}

/// Patterns, and everything else, that came and went. What only stands in a renamed file is the same.
fn findings(old: &Side, new: &Side, names: &Names) -> (Turn<Finding>, Turn<Finding>) {
    let ids = |side: &Side| side.findings.iter().map(|one| one.id.clone()).collect::<BTreeSet<_>>();
    let (before, after) = (ids(old), ids(new));
    let mut gone: Vec<&Finding> = old.findings.iter().filter(|one| !after.contains(&one.id)).collect();
    let mut come: Vec<&Finding> = new.findings.iter().filter(|one| !before.contains(&one.id)).collect();
    let about = |one: &Finding, old: bool| {
        let role = one.roles.first()?;
        let file = if old { names.file(&role.location.file) } else { &role.location.file };
        let name = if old { names.file(&role.name) } else { &role.name };
        Some((one.rule.clone(), file.to_owned(), name.to_owned()))
    };
    let mut free: BTreeMap<_, usize> = BTreeMap::new();
    for one in &come {
        *free.entry(about(one, false)).or_default() += 1;
    }
    let mut taken: BTreeMap<_, usize> = BTreeMap::new();
    gone.retain(|one| {
        let key = about(one, true);
        match free.get_mut(&key).filter(|count| **count > 0) {
            Some(count) => {
                *count -= 1;
                *taken.entry(key).or_default() += 1;
                false
            }
            None => true,
        }
    });
    come.retain(|one| match taken.get_mut(&about(one, false)).filter(|count| **count > 0) {
        Some(count) => {
            *count -= 1;
            false
        }
        None => true,
    });
    let part = |pattern: bool| {
        let of = |all: &[&Finding]| {
            let wanted = all.iter().filter(|one| (one.kind == FindingKind::Pattern) == pattern);
            wanted.map(|one| (*one).clone()).collect()
        };
        Turn { added: of(&come), removed: of(&gone) }
    };
    (part(true), part(false))
}
