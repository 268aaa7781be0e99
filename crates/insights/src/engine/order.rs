//! The cheapest order of conditions of which all rows are wanted.

use super::database::Database;
use super::plan::Slot;
use crate::rule::ast::Atom;

/// So many conditions are weighed in all their orders, more are not.
const MOST: usize = 12;
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

/// The best way to look at some of the conditions.
#[derive(Clone, Copy)]
struct Way {
    cost: f64,
    rows: f64,
    last: usize,
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
    if weighed.len() > MOST {
        return None;
    }
    let head = head.iter().filter_map(|slot| if let Slot::Variable(at) = slot { Some(*at) } else { None });
    let head = head.fold(0, |all, at| all | 1 << at);
    let bound = |set: usize| members(set, atoms.len()).fold(0, |all, at| all | weighed[at].variables);
    let start = first.map_or(0, |at| 1 << at);
    let mut ways: Vec<Option<Way>> = vec![None; 1 << atoms.len()];
    ways[start] = Some(Way { cost: 0.0, rows: 1.0, last: first.unwrap_or_default() });
    for set in start..ways.len() {
        let Some(way) = ways[set] else { continue };
        let known = bound(set);
        for at in (0..atoms.len()).filter(|at| set & 1 << at == 0) {
            let more = way.then(&weighed[at], known, head & !known == 0, at);
            let place = &mut ways[set | 1 << at];
            if place.is_none_or(|other| more.cost < other.cost) {
                *place = Some(more);
            }
        }
    }
    let mut order = vec![];
    let mut set = ways.len() - 1;
    while set != start {
        let way = ways[set]?;
        set &= !(1 << way.last);
        order.push((way.last, way.rows > ways[set]?.rows));
    }
    order.reverse();
    Some(order)
}

impl Way {
    /// With one more condition; where the head is known (`tail`), one row of it is enough.
    fn then(self, next: &Weighed, known: Variables, tail: bool, at: usize) -> Self {
        let (seen, found) = next.expected(known);
        let share = if tail { UNTIL_FOUND } else { 1.0 };
        // An estimate below one row would make whatever comes after it cost nothing.
        let rows = (self.rows * found).max(1.0);
        Self { cost: self.cost + self.rows * (1.0 + seen) * share, rows, last: at }
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

fn members(set: usize, of: usize) -> impl Iterator<Item = usize> {
    (0..of).filter(move |at| set & 1 << at != 0)
}
