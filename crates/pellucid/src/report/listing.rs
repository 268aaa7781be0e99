//! The rows of one scope: weighed by a profile, filtered, sorted, cut; seen one by one.

use crate::args::{ReportArgs, ReportScope};
use crate::config::Config;
use crate::store;
use anyhow::{Context, bail};
use pellucid_engine::remeasure;
use pellucid_facts::metrics::ProfileSet;
use pellucid_model::ContentHash;
use pellucid_store::{Limits, Store, Value};

/// A least value of a column.
pub(super) struct Bound {
    pub(super) metric: String,
    pub(super) least: f64,
    at: usize,
}

impl Bound {
    fn parse(text: &str, columns: &[String]) -> anyhow::Result<Self> {
        let Some((metric, least)) = text.split_once('=') else {
            bail!("--min wants METRIC=VALUE, got {text:?}")
        };
        let least = least.parse().with_context(|| format!("--min wants a number, got {least:?}"))?;
        Ok(Self { metric: metric.to_owned(), least, at: column(columns, metric)? })
    }

    fn is_reached(&self, row: &[Value]) -> bool {
        row[self.at].as_f64().is_some_and(|value| value >= self.least)
    }
}

/// What to list, and how.
pub(super) struct Listing {
    store: Box<dyn Store>,
    weigher: Option<Weigher>,
    sql: String,
    /// Columns of every row.
    pub(super) columns: Vec<String>,
    /// Columns that the user named.
    pub(super) asked: Vec<String>,
    /// A row is kept if it reaches any of these, or if there is none.
    pub(super) bounds: Vec<Bound>,
    /// Column to sort by after weighing, the largest first.
    sort: Option<usize>,
    top: usize,
}

impl Listing {
    pub(super) fn open(args: &ReportArgs, scope: ReportScope, config: &Config) -> anyhow::Result<Self> {
        let mut store = store::for_reading(&config.store)?;
        let columns = columns(&mut *store, scope)?;
        let bounds: Vec<Bound> =
            args.min.iter().map(|text| Bound::parse(text, &columns)).collect::<anyhow::Result<_>>()?;
        let sort = args.sort.as_deref().map(|name| column(&columns, name)).transpose()?;
        let asked = bounds.iter().map(|bound| bound.metric.clone()).chain(args.sort.clone()).collect();
        let can_be_weighed = matches!(scope, ReportScope::Functions | ReportScope::Types);
        let profile = Some(config.report.profile.as_str()).filter(|name| !name.is_empty());
        if args.profile.is_some() && !can_be_weighed {
            bail!("--profile goes with --scope functions or types");
        }
        let weigher = match profile.filter(|_| can_be_weighed) {
            Some(name) => Some(Weigher::open(name, &columns, &*store, config)?),
            None => None,
        };
        let sql = sql(scope, &columns, sort.filter(|_| weigher.is_none()), &bounds, weigher.is_some());
        let sort = sort.filter(|_| weigher.is_some());
        let top = args.top.unwrap_or(usize::MAX);
        Ok(Self { store, weigher, sql, columns, asked, bounds, sort, top })
    }

    /// Shows each row; gives their number.
    pub(super) fn each(
        &mut self,
        visit: &mut dyn FnMut(&[Value]) -> anyhow::Result<()>,
    ) -> anyhow::Result<usize> {
        let Self { store, weigher, sql, bounds, sort, top, .. } = self;
        let mut seen = 0;
        let mut failure = None;
        // Only weighed rows that are to be sorted wait in memory: the store cannot sort by what it does not hold.
        let mut waiting: Vec<Vec<Value>> = vec![];
        let mut take = |row: &[Value]| -> anyhow::Result<bool> {
            let weighed;
            let row = match weigher {
                Some(weigher) => {
                    weighed = weigher.weigh(row)?;
                    &weighed[..]
                }
                None => row,
            };
            if !bounds.is_empty() && !bounds.iter().any(|bound| bound.is_reached(row)) {
                return Ok(true);
            }
            if sort.is_some() {
                waiting.push(row.to_vec());
                return Ok(true);
            }
            if seen == *top {
                return Ok(false);
            }
            seen += 1;
            visit(row)?;
            Ok(true)
        };
        store.query(sql, &[], &Limits::NONE, &mut |_, row| {
            take(row).unwrap_or_else(|error| {
                failure = Some(error);
                false
            })
        })?;
        if let Some(error) = failure {
            return Err(error);
        }
        if let Some(at) = *sort {
            let key = |row: &[Value]| row[at].as_f64().unwrap_or(f64::NEG_INFINITY);
            waiting.sort_by(|a, b| key(b).total_cmp(&key(a)));
            waiting.truncate(*top);
            waiting.iter().try_for_each(|row| visit(row))?;
            seen = waiting.len();
        }
        Ok(seen)
    }
}

/// The columns of the scope's view; rows of definitions get their place as one more.
fn columns(store: &mut dyn Store, scope: ReportScope) -> anyhow::Result<Vec<String>> {
    let views = store.views()?;
    let found = views.into_iter().find(|(name, _)| name == scope.view());
    let (_, mut columns) = found.with_context(|| format!("there is no view {}", scope.view()))?;
    if has_place(scope) {
        columns.push("place".to_owned());
    }
    Ok(columns)
}

fn has_place(scope: ReportScope) -> bool {
    matches!(scope, ReportScope::Functions | ReportScope::Types | ReportScope::Symbols)
}

fn sql(
    scope: ReportScope,
    columns: &[String],
    sort: Option<usize>,
    bounds: &[Bound],
    weighed: bool,
) -> String {
    let place = if has_place(scope) { ", file || ':' || start_line AS place" } else { "" };
    // What the store can filter it need not hand over; what a profile weighs it does not know.
    let conditions: Vec<String> =
        bounds.iter().map(|bound| format!("\"{}\" >= {:?}", columns[bound.at], bound.least)).collect();
    let filter = if weighed || conditions.is_empty() {
        String::new()
    } else {
        format!(" WHERE {}", conditions.join(" OR "))
    };
    let by = sort.map_or_else(String::new, |at| format!("\"{}\" DESC NULLS LAST, ", columns[at]));
    format!("SELECT *{place} FROM {}{filter} ORDER BY {by}{}", scope.view(), order(scope))
}

/// The order of a listing: the same whatever the run.
fn order(scope: ReportScope) -> &'static str {
    match scope {
        ReportScope::Functions | ReportScope::Types | ReportScope::Symbols => "file, ordinal",
        ReportScope::Files => "path",
        ReportScope::Modules => "module",
        ReportScope::Languages => "language",
        ReportScope::Repository => "files",
        ReportScope::Diagnostics => "file, line, column, code, detail",
        ReportScope::LeftOut => "path, reason",
        ReportScope::History => "commits DESC, file",
        ReportScope::Hotspots => "heat DESC, file",
        ReportScope::Coupling => "together * min(of_file, of_other) DESC, file, other",
        ReportScope::Authors => "commits DESC, author, first",
        ReportScope::Months => "month",
    }
}

fn column(columns: &[String], name: &str) -> anyhow::Result<usize> {
    let plain = name.replace('-', "_");
    let found = columns.iter().position(|column| *column == plain);
    found.with_context(|| format!("no column is called {name:?}; there are {}", columns.join(", ")))
}

/// Replaces the values of metrics by those under other profiles, file by file.
struct Weigher {
    /// A handle of its own on the same snapshot: the other one is being read from.
    store: Box<dyn Store>,
    profiles: ProfileSet,
    file_at: usize,
    ordinal_at: usize,
    /// The columns of metrics.
    metrics: std::ops::Range<usize>,
    current: Option<(String, Vec<Option<Vec<Value>>>)>,
}

impl Weigher {
    fn open(name: &str, columns: &[String], like: &dyn Store, config: &Config) -> anyhow::Result<Self> {
        let profiles = ProfileSet::named(name).with_context(|| unknown_profile(name))?;
        let mut store = store::for_reading(&config.store)?;
        store.select(like.newest(None)?.map(|snapshot| snapshot.id))?;
        let metrics = column(columns, "parent")? + 1..column(columns, "place")?;
        let (file_at, ordinal_at) = (column(columns, "file")?, column(columns, "ordinal")?);
        Ok(Self { store, profiles, file_at, ordinal_at, metrics, current: None })
    }

    fn weigh(&mut self, row: &[Value]) -> anyhow::Result<Vec<Value>> {
        let file = row[self.file_at].as_str().unwrap_or_default();
        if self.current.as_ref().is_none_or(|(known, _)| known != file) {
            self.current = Some((file.to_owned(), self.file(file)?));
        }
        let mut weighed = row.to_vec();
        let ordinal = row[self.ordinal_at].as_i64().and_then(|ordinal| usize::try_from(ordinal).ok());
        let all = self.current.as_ref().map(|(_, all)| all);
        if let Some(Some(values)) = ordinal.and_then(|at| all?.get(at)) {
            weighed.splice(self.metrics.clone(), values.iter().cloned());
        }
        Ok(weighed)
    }

    fn file(&mut self, file: &str) -> anyhow::Result<Vec<Option<Vec<Value>>>> {
        let sql = "SELECT hash, language FROM files WHERE path = ?1";
        let found = self.store.table(sql, &[Value::from(file)], &Limits::NONE)?;
        let row = found.rows.first().with_context(|| format!("{file} is not in the store"))?;
        let (hash, language) = (row[0].as_str().unwrap_or_default(), row[1].as_str().unwrap_or_default());
        Ok(remeasure(&*self.store, &parse_hash(hash)?, language, &self.profiles)?)
    }
}

fn unknown_profile(name: &str) -> String {
    let known: Vec<&str> = pellucid_facts::metrics::all_profiles().iter().map(|one| one.id).collect();
    format!("no profile is called {name:?}; known are {}", known.join(", "))
}

fn parse_hash(text: &str) -> anyhow::Result<ContentHash> {
    let mut hash = [0; 32];
    for (at, byte) in hash.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(2 * at..2 * at + 2).unwrap_or_default(), 16)
            .context("a damaged hash")?;
    }
    Ok(ContentHash(hash))
}
