//! The cheapest order of conditions of which all rows are wanted.

use super::database::Database;
use super::plan::Slot;
use crate::rule::ast::Atom;
use std::collections::BTreeMap;

/// Of the ways to look at equally many conditions, so many of the cheapest are continued.
const MOST: usize = 256;
/// Where a column says little beyond another, it still says this much.
const LEAST_SHARE: f64 = 0.1;
/// Where one row is enough, this share of all is looked at until it is found.
const UNTIL_FOUND: f64 = 0.1;

/// Variables, each a bit.
type Variables = u128;

/// A condition: the rows of its relation, and which share of them remains where a column is known.
struct Weighed {
    rows: f64,
    columns: Vec<(Option<usize>, f64)>,
    variables: Variables,
}

/// Conditions, each a bit.
type Set = u64;

/// The best way to look at some of the conditions.
#[derive(Clone, Default)]
struct Way {
    cost: f64,
    rows: f64,
    /// Numbers of conditions, and whether one may give more rows than there were.
    order: Vec<(usize, bool)>,
}

/// The order in which `atoms` cost least where `head` is wanted, and of each whether it may give more rows than there were;
/// `first` is the one to begin with. None if there are too many to tell.
pub(super) fn cheapest(
    database: &mut Database,
    atoms: &[&Atom],
    head: &[Slot],
    first: Option<usize>,
) -> Option<Vec<(usize, bool)>> {
    let weighed: Vec<Weighed> = atoms.iter().map(|atom| weigh(database, atom)).collect::<Option<_>>()?;
    if weighed.len() > Set::BITS as usize {
        return None;
    }
    let head = head.iter().filter_map(|slot| if let Slot::Variable(at) = slot { Some(*at) } else { None });
    let head = head.fold(0, |all, at| all | 1 << at);
    let start: Set = first.map_or(0, |at| 1 << at);
    let mut ways = BTreeMap::from([(start, Way { rows: 1.0, ..Way::default() })]);
    for _ in first.iter().len()..atoms.len() {
        ways = longer(&ways, &weighed, head);
    }
    ways.into_values().next().map(|way| way.order)
}

/// The cheapest ways with one more condition.
fn longer(ways: &BTreeMap<Set, Way>, weighed: &[Weighed], head: Variables) -> BTreeMap<Set, Way> {
    let mut longer: BTreeMap<Set, Way> = BTreeMap::new();
    for (set, way) in ways {
        let (inside, outside): (Vec<usize>, Vec<usize>) =
            (0..weighed.len()).partition(|at| set & 1 << at != 0);
        let known = inside.iter().fold(0, |all, at| all | weighed[*at].variables);
        for at in outside {
            let more = way.then(&weighed[at], known, head & !known == 0, at);
            let place = longer.entry(set | 1 << at).or_default();
            if place.order.is_empty() || more.cost < place.cost {
                *place = more;
            }
        }
    }
    let mut all: Vec<(Set, Way)> = longer.into_iter().collect();
    all.sort_by(|a, b| a.1.cost.total_cmp(&b.1.cost));
    all.truncate(MOST);
    all.into_iter().collect()
}

impl Way {
    /// With one more condition; where the head is known (`tail`), one row of it is enough.
    fn then(&self, next: &Weighed, known: Variables, tail: bool, at: usize) -> Self {
        let (seen, found) = next.expected(known);
        let share = if tail { UNTIL_FOUND } else { 1.0 };
        // An estimate below one row would make whatever comes after it cost nothing.
        let rows = (self.rows * found).max(1.0);
        let mut order = self.order.clone();
        order.push((at, rows > self.rows));
        Self { cost: self.cost + self.rows * (1.0 + seen) * share, rows, order }
    }
}

impl Weighed {
    /// How many rows are looked at, and how many of them do, where some variables are known.
    fn expected(&self, known: Variables) -> (f64, f64) {
        let is_known = |variable: Option<usize>| variable.is_none_or(|at| known & 1 << at != 0);
        let shares = || self.columns.iter().filter(|one| is_known(one.0)).map(|one| one.1);
        let least =
            self.rows * shares().fold(1.0, f64::min) * if shares().count() > 1 { LEAST_SHARE } else { 1.0 };
        let of = |shares: f64| (self.rows * shares).max(least);
        (of(shares().take(2).product()), of(shares().product()))
    }
}

fn weigh(database: &mut Database, atom: &Atom) -> Option<Weighed> {
    let number = database.number(&atom.relation);
    let slots: Vec<Slot> = atom.terms.iter().map(|term| database.slot(term)).collect();
    let relation = database.relation(number);
    let rows = relation.len() as f64;
    let (mut columns, mut variables) = (vec![], 0);
    for (column, slot) in slots.iter().enumerate() {
        let (variable, remain) = match slot {
            Slot::Variable(at) => (Some(*at), relation.fan(column)),
            Slot::Value(value) => (None, relation.count(column, *value) as f64),
        };
        variables |= variable.map_or(Some(0), |at| Variables::checked_shl(1, at as u32))?;
        columns.push((variable, remain / rows.max(1.0)));
    }
    Some(Weighed { rows, columns, variables })
}
