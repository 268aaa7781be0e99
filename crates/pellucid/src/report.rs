//! `report` and `query`: what the newest snapshot holds.

use crate::args::{Format, QueryArgs, ReportArgs, ReportScope};
use crate::config::Config;
use crate::{Verdict, output, sarif, store};
use anyhow::{Context, bail};
use pellucid_engine::remeasure;
use pellucid_facts::metrics::{ProfileSet, Scope};
use pellucid_model::ContentHash;
use pellucid_store::{Limits, Stop, Store, Table, Value};
use std::collections::BTreeMap;
use std::io::Write;
use std::time::Duration;

/// Prints a report.
pub(crate) fn run(args: &ReportArgs, config: &Config) -> anyhow::Result<Verdict> {
    let mut store = store::for_reading(&config.store)?;
    let profile = Some(&config.report.profile).filter(|name| !name.is_empty());
    let profile = profile.filter(|_| args.profile.is_some() || can_be_weighed(args.scope));
    let listed =
        args.format != Format::Text || args.profile.is_some() || args.sort.is_some() || args.min.is_some();
    let Some(scope) = args.scope.or_else(|| listed.then_some(ReportScope::Functions)) else {
        return summary(config);
    };
    let sql = format!("SELECT * FROM {} ORDER BY {}", scope.view(), order(scope));
    let mut table = store.table(&sql, &[], &Limits::NONE)?;
    if let Some(name) = profile {
        let profiles = ProfileSet::named(name).with_context(|| unknown_profile(name))?;
        apply_profile(&mut *store, scope, &mut table, &profiles)?;
    }
    if args.format == Format::Sarif {
        return findings(args, scope, &table);
    }
    let findings = match &args.min {
        Some(bound) => keep_at_least(&mut table, bound)?,
        None => false,
    };
    if let Some(column) = &args.sort {
        sort(&mut table, column)?;
    }
    table.rows.truncate(args.top.unwrap_or(usize::MAX));
    if args.format == Format::Text {
        brief(&mut table, scope);
    }
    output::print(&table, args.format)?;
    Ok(if findings { Verdict::Findings } else { Verdict::Clean })
}

/// Whether rows of this scope have values that a profile weighs.
fn can_be_weighed(scope: Option<ReportScope>) -> bool {
    matches!(scope, None | Some(ReportScope::Functions | ReportScope::Types))
}

/// Prints what lies beyond the thresholds.
fn findings(args: &ReportArgs, scope: ReportScope, table: &Table) -> anyhow::Result<Verdict> {
    let bounds = match (&args.min, scope) {
        (Some(bound), _) => {
            let (metric, least) = parse_bound(bound)?;
            vec![sarif::Bound::given(metric, least)?]
        }
        (None, ReportScope::Functions) => sarif::Bound::of_sources(Scope::Function),
        (None, ReportScope::Types) => sarif::Bound::of_sources(Scope::Type),
        _ => bail!("sarif goes with --scope functions or types"),
    };
    let (log, count) = sarif::log(table, &bounds)?;
    writeln!(std::io::stdout(), "{log:#}")?;
    Ok(if count > 0 { Verdict::Findings } else { Verdict::Clean })
}

/// Runs a query of the user's.
pub(crate) fn query(args: &QueryArgs, config: &Config) -> anyhow::Result<Verdict> {
    let mut store = store::for_reading(&config.store)?;
    let time = Some(Duration::from_secs(config.query.seconds));
    let limits = Limits { time, rows: Some(config.query.rows), memory: Some(1 << 30) };
    let table = store.table(&args.sql, &[], &limits)?;
    output::print(&table, args.format)?;
    if table.stop == Stop::RowLimit {
        writeln!(std::io::stderr(), "pellucid: the first {} rows; raise --rows for more", config.query.rows)?;
    }
    Ok(Verdict::Clean)
}

/// The order of a listing: the same whatever the run.
fn order(scope: ReportScope) -> &'static str {
    match scope {
        ReportScope::Functions | ReportScope::Types | ReportScope::Symbols => "file, ordinal",
        ReportScope::Files => "path",
        ReportScope::Modules => "module",
        ReportScope::Languages => "language",
        ReportScope::Diagnostics => "file, line, column, code, detail",
        ReportScope::LeftOut => "path, reason",
    }
}

fn unknown_profile(name: &str) -> String {
    let known: Vec<&str> = pellucid_facts::metrics::all_profiles().iter().map(|one| one.id).collect();
    format!("no profile is called {name:?}; known are {}", known.join(", "))
}

fn column(table: &Table, name: &str) -> anyhow::Result<usize> {
    let found = table.columns.iter().position(|column| column == name);
    found.with_context(|| format!("no column is called {name:?}; there are {}", table.columns.join(", ")))
}

fn sort(table: &mut Table, by: &str) -> anyhow::Result<()> {
    let at = column(table, by)?;
    let key = |row: &[Value]| row[at].as_f64().unwrap_or(f64::NEG_INFINITY);
    table.rows.sort_by(|a, b| key(b).total_cmp(&key(a)));
    Ok(())
}

fn parse_bound(bound: &str) -> anyhow::Result<(&str, f64)> {
    let Some((metric, least)) = bound.split_once('=') else {
        bail!("--min wants METRIC=VALUE, got {bound:?}")
    };
    let least = least.parse().with_context(|| format!("--min wants a number, got {least:?}"))?;
    Ok((metric, least))
}

fn keep_at_least(table: &mut Table, bound: &str) -> anyhow::Result<bool> {
    let (metric, least) = parse_bound(bound)?;
    let at = column(table, metric)?;
    table.rows.retain(|row| row[at].as_f64().is_some_and(|value| value >= least));
    Ok(!table.rows.is_empty())
}

/// Replaces the metric columns by their values under other profiles.
fn apply_profile(
    store: &mut dyn Store,
    scope: ReportScope,
    table: &mut Table,
    profiles: &ProfileSet,
) -> anyhow::Result<()> {
    if !matches!(scope, ReportScope::Functions | ReportScope::Types) {
        bail!("--profile goes with --scope functions or types");
    }
    let (file_at, ordinal_at) = (column(table, "file")?, column(table, "ordinal")?);
    let first = column(table, "parent")? + 1;
    let hashes = store.table("SELECT path, hash, language FROM files", &[], &Limits::NONE)?;
    let files: BTreeMap<String, (String, String)> = hashes
        .rows
        .iter()
        .filter_map(|row| {
            Some((row[0].as_str()?.to_owned(), (row[1].as_str()?.to_owned(), row[2].as_str()?.to_owned())))
        })
        .collect();
    let mut current: Option<(String, Vec<Option<Vec<Value>>>)> = None;
    for row in &mut table.rows {
        let file = row[file_at].as_str().unwrap_or_default().to_owned();
        if current.as_ref().is_none_or(|(known, _)| *known != file) {
            let (hash, language) = files.get(&file).with_context(|| format!("{file} is not in the store"))?;
            current = Some((file, remeasure(store, &parse_hash(hash)?, language, profiles)?));
        }
        let ordinal = row[ordinal_at].as_i64().unwrap_or(-1);
        let values = current.as_ref().and_then(|(_, all)| all.get(usize::try_from(ordinal).ok()?)?.as_ref());
        if let Some(values) = values {
            row.truncate(first);
            row.extend(values.iter().cloned());
        }
    }
    Ok(())
}

fn parse_hash(text: &str) -> anyhow::Result<ContentHash> {
    let mut hash = [0; 32];
    for (at, byte) in hash.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(2 * at..2 * at + 2).unwrap_or_default(), 16)
            .context("a damaged hash")?;
    }
    Ok(ContentHash(hash))
}

/// Text shows what fits a screen; the other formats have every column.
fn brief(table: &mut Table, scope: ReportScope) {
    let wanted: &[&str] = match scope {
        ReportScope::Functions => &[
            "qualified_name",
            "file",
            "start_line",
            "cyclomatic",
            "cognitive",
            "nesting",
            "parameters",
            "lines",
        ],
        ReportScope::Types => {
            &["qualified_name", "kind", "file", "start_line", "methods", "fields", "wmc", "lines"]
        }
        ReportScope::Symbols => &["qualified_name", "kind", "visibility", "file", "start_line"],
        ReportScope::Files => {
            &["path", "language", "lines", "source_lines", "comment_lines", "functions", "types"]
        }
        ReportScope::Modules => &["module", "files", "lines", "source_lines", "functions", "types"],
        ReportScope::Languages => {
            &["language", "files", "lines", "source_lines", "comment_lines", "functions", "types"]
        }
        ReportScope::Diagnostics | ReportScope::LeftOut => return,
    };
    let keep: Vec<usize> =
        wanted.iter().filter_map(|name| table.columns.iter().position(|one| one == name)).collect();
    table.columns = keep.iter().map(|at| table.columns[*at].clone()).collect();
    for row in &mut table.rows {
        *row = keep.iter().map(|at| row[*at].clone()).collect();
    }
}

/// The page one looks at first.
pub(crate) fn summary(config: &Config) -> anyhow::Result<Verdict> {
    let mut store = store::for_reading(&config.store)?;
    let mut show = |title: &str, sql: &str| -> anyhow::Result<()> {
        let table = store.table(sql, &[], &Limits::NONE)?;
        writeln!(std::io::stdout(), "\n{title}")?;
        output::print(&table, Format::Text)
    };
    show("Repository", "SELECT name, location, snapshot FROM project")?;
    show(
        "Languages",
        "SELECT language, files, lines, source_lines, comment_lines, blank_lines FROM languages ORDER BY source_lines DESC",
    )?;
    show("Functions: distribution over all functions, methods and lambdas with a body", DISTRIBUTION)?;
    show(
        "The ten functions that are hardest to understand",
        "SELECT qualified_name AS function, file || ':' || start_line AS place, cognitive, cyclomatic, nesting, source_lines \
         FROM functions ORDER BY cognitive DESC, cyclomatic DESC, file, start_line LIMIT 10",
    )?;
    show(
        "Diagnostics",
        "SELECT code, severity, count(*) AS files FROM diagnostics GROUP BY code, severity ORDER BY code",
    )?;
    show("Left out", "SELECT reason, count(*) AS places FROM left_out GROUP BY reason ORDER BY reason")?;
    Ok(Verdict::Clean)
}

const DISTRIBUTION: &str = "WITH v(metric, value) AS (
    SELECT 'cyclomatic', cyclomatic FROM functions UNION ALL SELECT 'cognitive', cognitive FROM functions
    UNION ALL SELECT 'nesting', nesting FROM functions UNION ALL SELECT 'parameters', parameters FROM functions
    UNION ALL SELECT 'source_lines', source_lines FROM functions),
  r AS (SELECT metric, value, row_number() OVER (PARTITION BY metric ORDER BY value) AS at,
    count(*) OVER (PARTITION BY metric) AS n FROM v WHERE value IS NOT NULL)
  SELECT metric, max(n) AS functions, round(avg(value), 2) AS mean,
    max(CASE WHEN at = (n * 50 + 99) / 100 THEN value END) AS p50,
    max(CASE WHEN at = (n * 90 + 99) / 100 THEN value END) AS p90,
    max(CASE WHEN at = (n * 95 + 99) / 100 THEN value END) AS p95,
    max(CASE WHEN at = (n * 99 + 99) / 100 THEN value END) AS p99, max(value) AS max
  FROM r GROUP BY metric ORDER BY metric";
