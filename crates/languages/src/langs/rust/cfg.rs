//! Conditional compilation: what the usual build (Linux on a 64-bit machine, no tests, default features) leaves out.

use pellucid_model::{Argument, DefId, ExprId, ExprKind, Facts, LiteralKind, SymbolKind};
use rustc_hash::FxHashSet;

/// Features that are on; `None` where that is not known.
pub(super) type Features<'a> = Option<&'a FxHashSet<String>>;

/// Conditions nested deeper are not read.
const DEEPEST: u32 = 32;

/// Definitions under a condition that does not hold, and all in them.
pub(super) fn left_out(facts: &Facts, features: Features<'_>) -> Vec<DefId> {
    let mut out = vec![false; facts.definitions.len()];
    let mut found = vec![];
    for (at, definition) in facts.definitions.iter().enumerate() {
        let inherited = definition.parent.is_some_and(|parent| out[parent.index()]);
        let annotations = definition.annotations.of(&facts.annotations);
        let conditions = annotations.iter().filter(|one| facts.names.get(one.name) == "cfg");
        let own = conditions
            .filter_map(|one| one.expr)
            .any(|expr| holds_call(facts, expr, features) == Some(false));
        out[at] = inherited || own;
        if out[at] && definition.kind != SymbolKind::Parameter {
            found.push(DefId(at as u32));
        }
    }
    found
}

/// Definitions under a condition of their own of which it is not known whether it holds.
pub(super) fn undecided<'f>(facts: &'f Facts, features: Features<'f>) -> impl Iterator<Item = DefId> + 'f {
    let definitions = facts.definitions.iter().enumerate();
    let open = move |annotation: &pellucid_model::Annotation| {
        facts.names.get(annotation.name) == "cfg"
            && annotation.expr.is_some_and(|expr| holds_call(facts, expr, features).is_none())
    };
    let found = definitions.filter(move |(_, one)| one.annotations.of(&facts.annotations).iter().any(open));
    found.map(|(at, _)| DefId(at as u32))
}

/// Whether `cfg(...)` holds; `None` where that depends on what is not known.
fn holds_call(facts: &Facts, expr: ExprId, features: Features<'_>) -> Option<bool> {
    let ExprKind::Call { args, .. } = facts.exprs[expr.index()].kind else { return None };
    match args.of(&facts.arguments) {
        [only] => holds(facts, only, features, 0),
        _ => None,
    }
}

fn holds(facts: &Facts, argument: &Argument, features: Features<'_>, depth: u32) -> Option<bool> {
    if depth > DEEPEST {
        return None;
    }
    let key = facts.names.get(argument.name);
    match key {
        "not" | "any" | "all" => {
            let parts: Vec<Option<bool>> = match facts.exprs[argument.value.index()].kind {
                ExprKind::Collection(_, list) => list
                    .of(&facts.arguments)
                    .iter()
                    .map(|one| holds(facts, one, features, depth + 1))
                    .collect(),
                _ => {
                    let inner = Argument { name: pellucid_model::NameId::EMPTY, value: argument.value };
                    vec![holds(facts, &inner, features, depth + 1)]
                }
            };
            combine(key, &parts)
        }
        "" => flag(word(facts, argument.value)?),
        "feature" => {
            let wanted = word(facts, argument.value)?;
            features.map(|features| features.contains(wanted))
        }
        _ => setting(key, word(facts, argument.value)?),
    }
}

fn combine(word: &str, parts: &[Option<bool>]) -> Option<bool> {
    match word {
        "not" => parts.first().copied().flatten().map(|one| !one),
        "any" if parts.contains(&Some(true)) => Some(true),
        "any" => parts.iter().all(|one| *one == Some(false)).then_some(false),
        _ if parts.contains(&Some(false)) => Some(false),
        _ => parts.iter().all(|one| *one == Some(true)).then_some(true),
    }
}

fn word(facts: &Facts, value: ExprId) -> Option<&str> {
    match facts.exprs[value.index()].kind {
        ExprKind::Literal(LiteralKind::String, text) => Some(facts.names.get(text)),
        _ => None,
    }
}

fn flag(word: &str) -> Option<bool> {
    match word {
        "unix" | "debug_assertions" => Some(true),
        "windows" | "test" | "miri" | "doc" | "doctest" | "loom" => Some(false),
        _ => None,
    }
}

fn setting(key: &str, value: &str) -> Option<bool> {
    Some(match key {
        "target_os" => value == "linux",
        "target_family" => value == "unix",
        "target_arch" => value == "x86_64",
        "target_pointer_width" => value == "64",
        "target_endian" => value == "little",
        "target_env" => value == "gnu",
        "target_vendor" => value == "unknown",
        "panic" => value == "unwind",
        _ => return None,
    })
}
