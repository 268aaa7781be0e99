//! `history`: what version control tells of a place, beside what its code is like.

use crate::args::{Format, HistoryArgs};
use crate::config::Config;
use crate::output::{self, Style};
use crate::{Verdict, analyze, report, store};
use pellucid_model::history::History;
use pellucid_store::Limits;
use std::io::Write;

/// Rows of each list of the summary.
const SHOWN: usize = 15;

/// Reads the log, brings the snapshot up to date, and prints both together.
pub(crate) fn run(args: &HistoryArgs, config: &Config) -> anyhow::Result<Verdict> {
    let location = analyze::location(&args.path, args.rev.as_deref())?;
    let backend = store::for_writing(&config.store)?;
    let control = analyze::interruptible()?;
    let history =
        pellucid_engine::history(&location, &config.history, config.run.workers(), &backend, &control)?;
    analyze::analyze(&location, config, &control)?;
    let mut notes = std::io::stderr();
    if history.shallow {
        writeln!(
            notes,
            "pellucid: this is a shallow clone: what was before its {} commits is unknown (git fetch --unshallow)",
            history.commits
        )?;
    }
    if history.cut {
        writeln!(
            notes,
            "pellucid: the newest {} commits; there are older ones (--commits, --days)",
            history.commits
        )?;
    }
    match args.scope {
        None if args.format == Format::Text => summary(&history, config),
        scope => report::run(&args.report(scope), config),
    }
}

fn summary(history: &History, config: &Config) -> anyhow::Result<Verdict> {
    let mut store = store::for_reading(&config.store)?;
    let coloured = output::is_coloured(config.color);
    let mut out = std::io::stdout();
    let months = history.periods.first().zip(history.periods.last());
    let span = months.map_or_else(String::new, |(a, b)| format!(", {} to {}", a.month, b.month));
    writeln!(
        out,
        "{} commits by {} people{span}; {} files with a history",
        history.commits,
        history.authors.len(),
        history.files.len()
    )?;
    let hotspots = format!(
        "SELECT heat, commits, recent, fixes, authors, churn, complexity, owner, ownership, file FROM hotspots \
         ORDER BY heat DESC, file LIMIT {SHOWN}"
    );
    let coupling = format!(
        "SELECT together, of_file, of_other, file, other FROM coupling \
         ORDER BY together * min(of_file, of_other) DESC, file, other LIMIT {SHOWN}"
    );
    let authors = format!(
        "SELECT author, commits, added, removed, owns, first, last FROM authors \
         ORDER BY commits DESC, author LIMIT {SHOWN}"
    );
    let months = "SELECT * FROM (SELECT * FROM months ORDER BY month DESC LIMIT 12) ORDER BY month";
    for (title, sql) in [
        ("Hotspots: complex files that change often (--scope hotspots)", hotspots.as_str()),
        ("Coupling: files that change together (--scope coupling)", &coupling),
        ("People (--scope authors)", &authors),
        ("The last months (--scope months)", months),
    ] {
        let table = store.table(sql, &[], &Limits::NONE)?;
        if !table.rows.is_empty() {
            writeln!(out, "\n{}", output::styled(title, Style::Title, coloured))?;
            output::print(&table.columns, &table.rows, Format::Text, coloured)?;
        }
    }
    Ok(Verdict::Clean)
}
