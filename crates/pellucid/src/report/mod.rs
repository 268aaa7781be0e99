//! `report` and `query`: what the newest snapshot holds. Rows are printed as they are read.

pub(crate) mod distributions;
mod html;
mod listing;
mod sarif;
mod summary;

use crate::args::{Format, QueryArgs, ReportArgs, ReportScope};
use crate::config::Config;
use crate::output::{self, Printer};
use crate::{Verdict, findings, store};
use anyhow::bail;
use distributions::By;
use listing::{Bound, Listing};
use pellucid_facts::metrics::Scope;
use pellucid_store::{Limits, Stop};
pub(crate) use sarif::uri;
use std::io::Write;
use std::time::Duration;
pub(crate) use summary::summary;

/// Prints a report.
pub(crate) fn run(args: &ReportArgs, config: &Config) -> anyhow::Result<Verdict> {
    if let Some(file) = &args.html {
        return html::write(file, config);
    }
    let asks = args.profile.is_some() || args.sort.is_some() || !args.min.is_empty();
    let scope = match args.scope {
        None if args.distributions => ReportScope::Repository,
        None if args.format == Format::Text && !asks => return summary(config),
        None => ReportScope::Functions,
        Some(scope) => scope,
    };
    if args.distributions {
        return spread(args, scope, config);
    }
    let mut listing = Listing::open(args, scope, config)?;
    if args.format == Format::Sarif {
        beyond(args, scope, listing)
    } else {
        table(args, scope, &mut listing, config)
    }
}

/// Prints rows; with bounds, whether there is any row decides the verdict.
fn table(
    args: &ReportArgs,
    scope: ReportScope,
    listing: &mut Listing,
    config: &Config,
) -> anyhow::Result<Verdict> {
    let kept = if args.format == Format::Text {
        brief(scope, listing)
    } else {
        (0..listing.columns.len()).collect()
    };
    let columns: Vec<String> = kept.iter().map(|at| listing.columns[*at].clone()).collect();
    let mut printer = Printer::begin(args.format, &columns, output::is_coloured(config.color))?;
    let mut shown = vec![];
    let count = listing.each(&mut |row| {
        shown.clear();
        shown.extend(kept.iter().map(|at| row[*at].clone()));
        printer.row(&shown)
    })?;
    printer.end()?;
    Ok(if count > 0 && !args.min.is_empty() { Verdict::Findings } else { Verdict::Clean })
}

/// Prints what lies beyond the thresholds.
fn beyond(args: &ReportArgs, scope: ReportScope, mut listing: Listing) -> anyhow::Result<Verdict> {
    let bounds = match scope {
        _ if !args.min.is_empty() => {
            let given = |bound: &Bound| sarif::Bound::given(&bound.metric, bound.least);
            listing.bounds.iter().map(given).collect::<Result<_, _>>()?
        }
        ReportScope::Functions => sarif::Bound::of_sources(Scope::Function),
        ReportScope::Types => sarif::Bound::of_sources(Scope::Type),
        _ => bail!("sarif goes with --scope functions or types"),
    };
    let out = std::io::BufWriter::new(std::io::stdout().lock());
    let mut log = sarif::Log::begin(out, &listing.columns, bounds)?;
    listing.each(&mut |row| log.row(row))?;
    Ok(if log.end()? > 0 { Verdict::Findings } else { Verdict::Clean })
}

/// Prints distributions.
fn spread(args: &ReportArgs, scope: ReportScope, config: &Config) -> anyhow::Result<Verdict> {
    let by = match scope {
        ReportScope::Repository => By::Repository,
        ReportScope::Languages => By::Language,
        ReportScope::Modules => By::Module,
        _ => bail!("--distributions goes with --scope repository, languages or modules"),
    };
    if args.profile.is_some() || args.sort.is_some() || !args.min.is_empty() {
        bail!("--distributions goes with neither --profile, --sort nor --min");
    }
    let metrics = args.metrics.iter().map(|name| distributions::metric(name));
    let mut metrics = metrics.collect::<anyhow::Result<Vec<_>>>()?;
    if metrics.is_empty() && args.format == Format::Text {
        metrics = summary::MAIN.iter().map(|name| distributions::metric(name)).collect::<Result<_, _>>()?;
    }
    let mut store = store::for_reading(&config.store)?;
    let mut printer =
        Printer::begin(args.format, &distributions::columns(by), output::is_coloured(config.color))?;
    let mut left = args.top.unwrap_or(usize::MAX);
    distributions::rows(&mut *store, by, &metrics, &mut |row| {
        if left > 0 {
            left -= 1;
            printer.row(row)?;
        }
        Ok(())
    })?;
    printer.end()?;
    Ok(Verdict::Clean)
}

/// Runs a query of the user's.
pub(crate) fn query(args: &QueryArgs, config: &Config) -> anyhow::Result<Verdict> {
    if args.sql.to_ascii_lowercase().contains("finding") {
        findings::keep_if_free(&findings::rules(config)?, config)?;
    }
    let mut store = store::for_reading(&config.store)?;
    let time = Some(Duration::from_secs(config.query.seconds));
    let limits = Limits { time, rows: Some(config.query.rows), memory: Some(1 << 30) };
    let coloured = output::is_coloured(config.color);
    let mut printer = None;
    let mut failure = None;
    let (columns, stop) = store.query(&args.sql, &[], &limits, &mut |columns, row| {
        let begun = match printer.take() {
            Some(printer) => Ok(printer),
            None => Printer::begin(args.format, columns, coloured),
        };
        let done = begun.and_then(|mut begun| {
            begun.row(row)?;
            printer = Some(begun);
            Ok(())
        });
        failure = done.err();
        failure.is_none()
    })?;
    if let Some(error) = failure {
        return Err(error);
    }
    match printer {
        Some(printer) => printer.end()?,
        None => Printer::begin(args.format, &columns, coloured)?.end()?,
    }
    if stop == Stop::RowLimit {
        writeln!(std::io::stderr(), "pellucid: the first {} rows; raise --rows for more", config.query.rows)?;
    }
    Ok(Verdict::Clean)
}

/// Text shows what fits a screen, and what is asked about; the other formats have every column.
fn brief(scope: ReportScope, listing: &Listing) -> Vec<usize> {
    let wanted: &[&str] = match scope {
        ReportScope::Functions => {
            &["cognitive", "cyclomatic", "nesting", "parameters", "source_lines", "qualified_name", "place"]
        }
        ReportScope::Types => {
            &["wmc", "methods", "fields", "source_lines", "kind", "qualified_name", "place"]
        }
        ReportScope::Symbols => &["qualified_name", "kind", "visibility", "place"],
        ReportScope::Files => {
            &["lines", "source_lines", "comment_lines", "functions", "types", "language", "path"]
        }
        ReportScope::Modules => &["files", "lines", "source_lines", "functions", "types", "module"],
        ReportScope::Languages | ReportScope::Repository => {
            &["language", "files", "lines", "source_lines", "comment_lines", "functions", "types"]
        }
        ReportScope::History => &[
            "commits",
            "recent",
            "fixes",
            "authors",
            "churn",
            "age_days",
            "idle_days",
            "ownership",
            "owner",
            "file",
        ],
        _ => return (0..listing.columns.len()).collect(),
    };
    let place = |name: &str| listing.columns.iter().position(|column| column == name);
    let mut kept: Vec<usize> = listing.asked.iter().filter_map(|name| place(name)).collect();
    for at in wanted.iter().filter_map(|name| place(name)) {
        if !kept.contains(&at) {
            kept.push(at);
        }
    }
    kept
}
