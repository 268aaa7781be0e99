//! Which parts of the text `#if` leaves out in a usual build: with GCC or Clang on Linux, and with nothing said on the
//! command line.

use super::includes::{Includes, Targets};
use super::standard;
use pellucid_graph::rules::{Project, Unit};
use pellucid_model::{
    Condition, ExprId, ExprKind, Facts, LiteralKind, NameId, ScopeKind, Span, SymbolKind, WrapOp,
};
use rustc_hash::{FxHashMap, FxHashSet};

/// Nesting of a condition that is looked into.
const DEEPEST: usize = 32;
/// Rounds over all conditions.
const MOST_ROUNDS: usize = 8;
/// Definitions of one name that are looked at.
const MOST_DEFINITIONS: usize = 64;
/// Names asked for in one file.
const MOST_ASKED: usize = 10_000;

/// A known value, and whether nothing but the platform decides it.
type Known = Option<(i64, bool)>;

/// By file, what is left out.
#[derive(Default)]
pub(super) struct Conditions {
    never: FxHashMap<u32, Vec<Span>>,
    unusual: FxHashMap<u32, Vec<Span>>,
    /// What nobody can tell.
    open: FxHashMap<u32, Vec<Span>>,
}

impl Conditions {
    pub(super) fn new(project: &Project<'_>, targets: &Targets) -> Self {
        let includes = Includes::new(project, targets.clone(), &Self::default());
        let mut conditions = Self::untold(project);
        // What is defined only where a usual build does not come is not defined: each time more is known.
        for _ in 0..MOST_ROUNDS {
            let macros = Macros::new(project, &conditions);
            let mut found = Self::default();
            for (at, (number, unit)) in project.files.iter().enumerate() {
                let cpp = speaks_cpp(&unit.path, &unit.facts);
                for condition in &unit.facts.conditions {
                    let place = Place { file: at, at: condition.span.start };
                    let asker = Asker { project, macros: &macros, includes: &includes, place, cpp };
                    found.judge(*number, condition, asker.value(at, condition.test, 0));
                }
            }
            let done = found.counts() == conditions.counts();
            conditions = found;
            if done {
                break;
            }
        }
        conditions
    }

    /// Nothing is known yet.
    fn untold(project: &Project<'_>) -> Self {
        let spans = |unit: &Unit| unit.facts.conditions.iter().map(|one| one.span).collect();
        let open = project.files.iter().map(|(number, unit)| (*number, spans(unit))).collect();
        Self { open, ..Self::default() }
    }

    fn counts(&self) -> (usize, usize) {
        let count = |of: &FxHashMap<u32, Vec<Span>>| of.values().map(Vec::len).sum();
        (count(&self.unusual), count(&self.open))
    }

    fn judge(&mut self, file: u32, condition: &Condition, value: Known) {
        let Some((value, sure)) = value else {
            return self.open.entry(file).or_default().push(condition.span);
        };
        if (value != 0) == condition.holds {
            return;
        }
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

    /// Whether nobody can tell if a build has what stands there.
    pub(super) fn is_open(&self, file: u32, at: u32) -> bool {
        within(self.open.get(&file), at)
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

/// Definitions of macros that a usual build may have.
struct Macros<'p> {
    by_name: FxHashMap<&'p str, Vec<Said>>,
    /// Names that are defined somewhere, if only in an unusual build.
    known: FxHashSet<&'p str>,
}

/// One definition of a macro.
#[derive(Clone, Copy)]
struct Said {
    place: Place,
    value: Option<ExprId>,
    /// Whether it is there only where nothing was said of the name before.
    default: bool,
    /// Whether nobody can tell if it is there.
    open: bool,
}

/// A place in a file, which is given by its own place in the project.
#[derive(Debug, Clone, Copy)]
struct Place {
    file: usize,
    at: u32,
}

impl<'p> Macros<'p> {
    fn new(project: &Project<'p>, conditions: &Conditions) -> Self {
        let mut by_name: FxHashMap<&str, Vec<Said>> = FxHashMap::default();
        let mut known = FxHashSet::default();
        for (at, (number, unit)) in project.files.iter().enumerate() {
            let asked = asked_names(&unit.facts);
            for one in unit.facts.definitions.iter().filter(|one| one.kind == SymbolKind::Macro) {
                let place = Place { file: at, at: one.span.start };
                known.insert(unit.facts.names.get(one.name));
                if conditions.is_unusual(*number, place.at) {
                    continue;
                }
                let default = asked.iter().any(|(name, span)| *name == one.name && span.contains(one.span));
                let open = conditions.is_open(*number, place.at);
                let said = Said { place, value: one.value, default, open };
                by_name.entry(unit.facts.names.get(one.name)).or_default().push(said);
            }
        }
        Self { by_name, known }
    }

    fn of(&self, name: &str) -> &[Said] {
        self.by_name.get(name).map_or(&[], |all| &all[..all.len().min(MOST_DEFINITIONS)])
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

/// Someone who asks for values at a place.
struct Asker<'a, 'p> {
    project: &'a Project<'p>,
    macros: &'a Macros<'p>,
    includes: &'a Includes,
    place: Place,
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
        let before = self.before(name);
        if !before.is_empty() {
            return self.agreed(&before, depth);
        }
        let all = self.macros.of(name);
        if all.iter().any(|one| one.default) {
            let defaults: Vec<Said> = all.iter().copied().filter(|one| one.default).collect();
            return self.agreed(&defaults, depth);
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
        match all {
            [one] => self.agreed(&[*one], depth),
            _ => None,
        }
    }

    /// What all of these say.
    fn agreed(&self, definitions: &[Said], depth: usize) -> Known {
        let mut all = definitions.iter().map(|one| self.value(one.place.file, one.value?, depth + 1));
        let (first, _) = all.next()??;
        all.all(|other| other.is_some_and(|(other, _)| other == first)).then_some((first, false))
    }

    /// The definitions of a name of which one may be the last before the place: in the file itself, else in what it takes in before.
    fn before(&self, name: &str) -> Vec<Said> {
        let all = self.macros.of(name);
        let own =
            all.iter().rev().filter(|one| one.place.file == self.place.file && one.place.at < self.place.at);
        let mut found = vec![];
        for one in own {
            found.push(*one);
            if !one.open {
                return found;
            }
        }
        found.extend(all.iter().filter(|one| self.takes_in_before(one.place.file)));
        found
    }

    /// Whether the file takes another in before the place.
    fn takes_in_before(&self, other: usize) -> bool {
        let (number, other) = (self.project.files[self.place.file].0, self.project.files[other].0);
        other != number
            && self.includes.holds(number, other)
            && self.first_import(number, other).is_some_and(|at| at < self.place.at)
    }

    /// Whether those who take the file in define a name before they do: all of them, or nobody can tell.
    fn is_said_around(&self, all: &[Said]) -> Known {
        let around = self.includes.around(self.project.files[self.place.file].0);
        let holds = |file: u32, one: &Said| {
            let other = self.project.files[one.place.file].0;
            other == file || self.includes.holds(file, other)
        };
        let fitting: Vec<&Said> = all.iter().filter(|one| !one.default).collect();
        if around.is_empty() || !around.iter().all(|file| fitting.iter().any(|one| holds(*file, one))) {
            return Some((0, false));
        }
        let before = |file: &u32| fitting.iter().any(|one| !one.open && self.is_before_taken(*file, one));
        around.iter().all(before).then_some((1, false))
    }

    /// Whether a file has a definition before it takes in the one that is asked in.
    fn is_before_taken(&self, around: u32, one: &Said) -> bool {
        let asked = self.project.files[self.place.file].0;
        let defining = self.project.files[one.place.file].0;
        let taken = self.first_import(around, asked);
        match defining == around {
            true => taken.is_some_and(|taken| one.place.at < taken),
            false => {
                self.first_import(around, defining).is_some_and(|at| taken.is_some_and(|taken| at < taken))
            }
        }
    }

    /// Where a file first takes in the text of another.
    fn first_import(&self, file: u32, other: u32) -> Option<u32> {
        let unit = self.project.files.binary_search_by_key(&file, |one| one.0).ok()?;
        let mut imports = self.project.files[unit].1.facts.imports.iter().enumerate();
        let target = |at: usize| self.includes.target(file, at);
        let takes = |at: usize| target(at).is_some_and(|one| one == other || self.includes.holds(one, other));
        imports.find(|(at, _)| takes(*at)).map(|(_, import)| import.span.start)
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
            _ => self.is_said(name),
        }
    }

    /// Whether the project, or else the compiler, defines a name.
    fn is_said(&self, name: &str) -> Known {
        let before = self.before(name);
        if !before.is_empty() {
            return before.iter().any(|one| !one.open).then_some((1, false));
        }
        match self.is_said_around(self.macros.of(name)) {
            Some((0, _)) => {}
            said => return said,
        }
        match standard::is_defined_by_compiler(name) {
            Some(defined) => Some((i64::from(defined), false)),
            None if name.starts_with("__") => None,
            None if standard::is_macro_of_library(name) => Some((1, false)),
            // What `configure` finds out.
            None if name.starts_with("HAVE_") && !self.macros.known.contains(name) => None,
            None => Some((0, false)),
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
