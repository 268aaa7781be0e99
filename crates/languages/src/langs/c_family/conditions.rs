//! Which parts of the text `#if` leaves out in a usual build: with GCC or Clang on Linux, and with nothing said on the
//! command line.

use super::standard;
use pellucid_graph::rules::Project;
use pellucid_model::{
    Condition, ExprId, ExprKind, Facts, LiteralKind, NameId, ScopeKind, Span, SymbolKind, WrapOp,
};
use rustc_hash::FxHashMap;

/// Nesting of a condition that is looked into.
const DEEPEST: usize = 32;
/// Rounds over all conditions.
const MOST_ROUNDS: usize = 5;
/// Names asked for in one file.
const MOST_ASKED: usize = 10_000;

/// A known value, and whether nothing but the platform decides it.
type Known = Option<(i64, bool)>;

/// By file, what is left out.
pub(super) struct Conditions {
    never: FxHashMap<u32, Vec<Span>>,
    unusual: FxHashMap<u32, Vec<Span>>,
}

impl Conditions {
    pub(super) fn new(project: &Project<'_>) -> Self {
        let mut conditions = Self { never: FxHashMap::default(), unusual: FxHashMap::default() };
        // What is defined only where a usual build does not come is not defined: each time more is known.
        for _ in 0..MOST_ROUNDS {
            let macros = Macros::new(project, &conditions);
            let mut found = Self { never: FxHashMap::default(), unusual: FxHashMap::default() };
            for (at, (number, unit)) in project.files.iter().enumerate() {
                let cpp = speaks_cpp(&unit.path, &unit.facts);
                let asker = Asker { project, macros: &macros, cpp };
                for condition in &unit.facts.conditions {
                    found.judge(*number, condition, asker.value(at, condition.test, 0));
                }
            }
            let count = |one: &Self| one.unusual.values().map(Vec::len).sum::<usize>();
            let done = count(&found) == count(&conditions);
            conditions = found;
            if done {
                break;
            }
        }
        conditions
    }

    fn judge(&mut self, file: u32, condition: &Condition, value: Known) {
        let Some((_, sure)) = value.filter(|(value, _)| (*value != 0) != condition.holds) else { return };
        self.unusual.entry(file).or_default().push(condition.span);
        if sure {
            self.never.entry(file).or_default().push(condition.span);
        }
    }

    /// Whether no Linux build has what stands there.
    pub(super) fn is_never(&self, file: u32, at: u32) -> bool {
        within(self.never.get(&file), at)
    }

    /// Whether a build without further settings leaves out what stands there.
    pub(super) fn is_unusual(&self, file: u32, at: u32) -> bool {
        within(self.unusual.get(&file), at)
    }
}

fn within(spans: Option<&Vec<Span>>, at: u32) -> bool {
    spans.is_some_and(|spans| spans.iter().any(|span| span.start <= at && at < span.end))
}

/// Whether a file is compiled as C++; `None` where that depends on who takes it in.
fn speaks_cpp(path: &str, facts: &Facts) -> Option<bool> {
    match facts.language.as_str() {
        "cpp" => Some(true),
        _ if path.ends_with(".c") => Some(false),
        _ => None,
    }
}

/// Definitions of macros that count where a name is asked for: none of a usual build's defaults for itself.
struct Macros<'p> {
    /// By name: file, by its place in the project, and value.
    defined: FxHashMap<&'p str, Vec<(usize, Option<ExprId>)>>,
    /// What a name is where nothing was said of it: one of these.
    defaults: FxHashMap<&'p str, Vec<(usize, ExprId)>>,
}

impl<'p> Macros<'p> {
    fn new(project: &Project<'p>, conditions: &Conditions) -> Self {
        let mut defined: FxHashMap<&str, Vec<(usize, Option<ExprId>)>> = FxHashMap::default();
        let mut defaults: FxHashMap<&str, Vec<(usize, ExprId)>> = FxHashMap::default();
        for (at, (number, unit)) in project.files.iter().enumerate() {
            let asked = asked_names(&unit.facts);
            for one in unit.facts.definitions.iter().filter(|one| one.kind == SymbolKind::Macro) {
                let place = one.span.start;
                let default = asked.iter().any(|(name, span)| *name == one.name && span.contains(one.span));
                let value = one.value;
                if conditions.is_unusual(*number, place) {
                    continue;
                }
                if default {
                    if let Some(value) = value {
                        defaults.entry(unit.facts.names.get(one.name)).or_default().push((at, value));
                    }
                    continue;
                }
                defined.entry(unit.facts.names.get(one.name)).or_default().push((at, value));
            }
        }
        Self { defined, defaults }
    }
}

/// Names that conditions ask whether they are defined, with what depends on that.
fn asked_names(facts: &Facts) -> Vec<(NameId, Span)> {
    let mut found = vec![];
    for condition in &facts.conditions {
        let mut pending = vec![condition.test];
        while let Some(id) = pending.pop().filter(|_| found.len() < MOST_ASKED) {
            match facts.exprs[id.index()].kind {
                ExprKind::Wrap(WrapOp::TypeOf, inner) => {
                    if let ExprKind::Name { name, .. } = facts.exprs[inner.index()].kind {
                        found.push((name, condition.span));
                    }
                }
                ExprKind::Wrap(_, inner) => pending.push(inner),
                ExprKind::Binary { left, right, .. } => pending.extend([left, right]),
                _ => {}
            }
        }
    }
    found
}

struct Asker<'a, 'p> {
    project: &'a Project<'p>,
    macros: &'a Macros<'p>,
    cpp: Option<bool>,
}

impl Asker<'_, '_> {
    /// The value of an expression of a file.
    fn value(&self, file: usize, id: ExprId, depth: usize) -> Known {
        if depth > DEEPEST {
            return None;
        }
        let facts = &self.project.files[file].1.facts;
        let below = |id: ExprId| self.value(file, id, depth + 1);
        match facts.exprs[id.index()].kind {
            ExprKind::Literal(LiteralKind::Integer, text) => {
                integer(facts.names.get(text)).map(|value| (value, true))
            }
            // What is handed to a macro is not known to what it says.
            ExprKind::Name { name, .. } if is_parameter(facts, id, name) => None,
            ExprKind::Name { name, .. } => self.of_name(facts.names.get(name), depth),
            ExprKind::Call { callee, .. } => match facts.exprs[callee.index()].kind {
                ExprKind::Name { name, .. } => standard::asked_of_compiler(facts.names.get(name))?,
                _ => None,
            },
            ExprKind::Wrap(WrapOp::TypeOf, inner) => match facts.exprs[inner.index()].kind {
                ExprKind::Name { name, .. } => self.is_defined(facts.names.get(name)),
                _ => None,
            },
            ExprKind::Wrap(WrapOp::Other, inner) => match facts.exprs[inner.index()].kind {
                ExprKind::Literal(..) => None,
                _ => below(inner).map(|(value, sure)| (i64::from(value == 0), sure)),
            },
            ExprKind::Binary { op, left, right } => combine(facts.names.get(op), below(left), below(right)),
            _ => None,
        }
    }

    fn of_name(&self, name: &str, depth: usize) -> Known {
        if let Some(known) = standard::asked_of_compiler(name) {
            return known;
        }
        if let Some(defaults) = self.macros.defaults.get(name) {
            return self.agreed(defaults, depth);
        }
        if let Some((0, sure)) = self.is_defined(name) {
            return Some((0, sure));
        }
        if name == "__cplusplus" && self.cpp == Some(true) {
            return Some((standard::CPLUSPLUS, false));
        }
        if let Some(value) = standard::predefined_value(name) {
            return Some((value, true));
        }
        if standard::is_of_cpp(name) {
            return self.is_defined(name);
        }
        // One definition says what it is; of several nobody knows which came last.
        match self.macros.defined.get(name)?.as_slice() {
            [(file, Some(value))] => self.value(*file, *value, depth + 1).map(|(value, _)| (value, false)),
            _ => None,
        }
    }

    /// What all of these say.
    fn agreed(&self, values: &[(usize, ExprId)], depth: usize) -> Known {
        let mut all = values.iter().map(|(file, value)| self.value(*file, *value, depth + 1));
        let (first, _) = all.next()??;
        all.all(|other| other.is_some_and(|(other, _)| other == first)).then_some((first, false))
    }

    fn is_defined(&self, name: &str) -> Known {
        match name {
            "__cplusplus" => self.cpp.map(|cpp| (i64::from(cpp), true)),
            _ if standard::is_of_cpp(name) => self.cpp.map(|cpp| (i64::from(cpp), false)),
            _ if standard::asked_of_compiler(name).is_some() => Some((1, false)),
            // A build with Clang is none of another system, but not the one that is looked at.
            _ if name.starts_with("__clang") => Some((0, false)),
            _ if standard::is_foreign(name) => Some((0, true)),
            _ if standard::predefined_value(name).is_some() => Some((1, true)),
            _ if self.macros.defined.contains_key(name) => None,
            _ if let Some(defined) = standard::is_defined_by_compiler(name) => {
                Some((i64::from(defined), false))
            }
            _ if name.starts_with("__") => None,
            _ => Some((0, false)),
        }
    }
}

/// Whether a name stands for what a macro is given, where it says what the macro is.
fn is_parameter(facts: &Facts, id: ExprId, name: NameId) -> bool {
    let scope = &facts.scopes[facts.exprs[id.index()].scope.index()];
    scope.kind == ScopeKind::Macro
        && scope.owner.is_some_and(|owner| {
            let after = facts.definitions[owner.index() + 1..].iter();
            after.take_while(|one| one.parent == Some(owner)).any(|one| one.name == name)
        })
}

fn combine(op: &str, left: Known, right: Known) -> Known {
    match op {
        "&&" => match (left, right) {
            (Some((0, sure)), Some((0, other))) => Some((0, sure || other)),
            (Some((0, sure)), _) | (_, Some((0, sure))) => Some((0, sure)),
            (Some((_, a)), Some((_, b))) => Some((1, a && b)),
            _ => None,
        },
        "||" => match (left, right) {
            (Some((0, a)), Some((0, b))) => Some((0, a && b)),
            (Some((0, _)), None) | (None, Some((0, _))) | (None, None) => None,
            (Some((0, _)), Some((_, sure))) | (Some((_, sure)), _) | (_, Some((_, sure))) => Some((1, sure)),
        },
        _ => {
            let ((left, a), (right, b)) = (left?, right?);
            let value = match op {
                "==" => i64::from(left == right),
                "!=" => i64::from(left != right),
                "<" => i64::from(left < right),
                ">" => i64::from(left > right),
                "<=" => i64::from(left <= right),
                ">=" => i64::from(left >= right),
                "+" => left.checked_add(right)?,
                "-" => left.checked_sub(right)?,
                "*" => left.checked_mul(right)?,
                "&" => left & right,
                "|" => left | right,
                ">>" => left.checked_shr(u32::try_from(right).ok()?)?,
                "<<" => left.checked_shl(u32::try_from(right).ok()?)?,
                _ => return None,
            };
            Some((value, a && b))
        }
    }
}

fn integer(text: &str) -> Option<i64> {
    let digits = text.trim_end_matches(['u', 'U', 'l', 'L']);
    match digits.strip_prefix("0x").or(digits.strip_prefix("0X")) {
        Some(hexadecimal) => i64::from_str_radix(hexadecimal, 16).ok(),
        None => digits.parse().ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::{combine, integer};

    #[test]
    fn what_is_known_of_one_side_may_decide() {
        assert_eq!(combine("&&", Some((0, true)), None), Some((0, true)));
        assert_eq!(combine("||", Some((1, true)), None), Some((1, true)));
        assert_eq!(combine("||", Some((0, true)), None), None);
        assert_eq!(combine(">=", Some((12, true)), Some((4, false))), Some((1, false)));
        assert_eq!(integer("201112L"), Some(201_112));
    }
}
