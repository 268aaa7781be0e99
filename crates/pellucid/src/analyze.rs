//! `analyze`, and `pellucid PATH`.

use crate::args::AnalyzeArgs;
use crate::config::Config;
use crate::{Verdict, progress, report, store};
use anyhow::{Context, bail};
use pellucid_engine::{Counts, Job, Outcome};
use pellucid_source::{Control, Location};
use std::io::{IsTerminal, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

/// Analyses and says in a few lines what was done.
pub(crate) fn run(args: &AnalyzeArgs, config: &Config) -> anyhow::Result<Verdict> {
    let location = location(&args.path, args.rev.as_deref())?;
    let outcome = analyze(&location, config, &*interruptible()?)?;
    let mut out = std::io::stdout().lock();
    writeln!(out, "{}", summary(&outcome.counts, outcome.seconds))?;
    for (language, files) in &outcome.counts.languages {
        writeln!(out, "  {language:<12} {files:>7} files extracted")?;
    }
    if args.timings {
        writeln!(out, "time by step, summed over threads:")?;
        for (step, time) in outcome.timings.iter() {
            writeln!(out, "  {:<10} {:>9.3} s", step.name(), time.as_secs_f64())?;
        }
    }
    Ok(Verdict::Clean)
}

/// `pellucid PATH`: analyses and prints the summary; on a terminal with the web UI, which shows the code from its first file on.
pub(crate) fn analyze_and_show(path: &str, serve: bool, config: &Config) -> anyhow::Result<Verdict> {
    let control = interruptible()?;
    let location = location(path, None)?;
    if serve && std::io::stdout().is_terminal() && is_there(&location) {
        writeln!(std::io::stderr(), "pellucid: the web UI is at (Ctrl-C ends it)")?;
        return crate::http::analyze(&location, path, config, &|| control.stop.load(Ordering::Relaxed));
    }
    let outcome = analyze(&location, config, &control)?;
    writeln!(std::io::stderr(), "{}", summary(&outcome.counts, outcome.seconds))?;
    report::summary(config)
}

/// Whether there is something to show; what is elsewhere shows itself when it is fetched.
fn is_there(location: &Location) -> bool {
    match location {
        Location::Folder(path) | Location::Archive(path) | Location::Revision { repository: path, .. } => {
            path.exists()
        }
        Location::Remote { .. } => true,
    }
}

/// Analyses for a command that has something else to print.
pub(crate) fn quietly(path: &str, config: &Config) -> anyhow::Result<()> {
    let outcome = analyze(&location(path, None)?, config, &*interruptible()?)?;
    writeln!(std::io::stderr(), "{}", summary(&outcome.counts, outcome.seconds))?;
    Ok(())
}

/// The place that the user named.
pub(crate) fn location(path: &str, revision: Option<&str>) -> anyhow::Result<Location> {
    let location = Location::parse(path);
    Ok(match revision {
        Some(_) if matches!(location, Location::Archive(_)) => bail!("--rev: an archive has no revisions"),
        Some(revision) => location.at(revision),
        None => location,
    })
}

/// Brings the newest snapshot of a place up to date.
pub(crate) fn analyze(location: &Location, config: &Config, control: &Control) -> anyhow::Result<Outcome> {
    let place = location.place();
    let options = pellucid_engine::Options { jobs: config.run.jobs, keep_snapshots: config.keep_snapshots };
    let backend = store::for_writing(&config.store)?;
    let cache = config.cache();
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_millis() as i64);
    let indexes = config.run.indexes()?;
    let source = &config.source;
    let job = Job {
        location,
        place: &place,
        source,
        options: &options,
        indexes: &indexes,
        rules: None,
        history: None,
        cache: &cache,
        now,
    };
    Ok(pellucid_engine::analyze(&job, &backend, &*progress::follower(config.run.progress), control)?)
}

/// The first Ctrl-C asks the run to end and keep what is finished; the second ends the process.
pub(crate) fn interruptible() -> anyhow::Result<Arc<Control>> {
    let control = Arc::new(Control::default());
    let (handle, presses) = (control.clone(), AtomicU32::new(0));
    ctrlc::set_handler(move || {
        if presses.fetch_add(1, Ordering::Relaxed) > 0 {
            std::process::exit(130);
        }
        handle.stop.store(true, Ordering::Relaxed);
    })
    .context("cannot listen for Ctrl-C")?;
    Ok(control)
}

/// What was done, without what there was none of.
fn summary(counts: &Counts, seconds: f64) -> String {
    let parts = [
        (counts.extracted, "extracted"),
        (counts.known, "known"),
        (counts.unchanged, "unchanged"),
        (counts.left_out, "left out"),
        (counts.removed, "removed"),
        (counts.failed, "failed"),
    ];
    let told: Vec<String> =
        parts.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}")).collect();
    let rate = counts.lines as f64 / seconds.max(1e-9) / 1e3;
    let read = match counts.lines {
        0 => String::new(),
        lines => format!("; {lines} lines, {rate:.0} kLOC/s"),
    };
    format!("{} files: {} in {seconds:.2} s{read}", counts.listed, told.join(", "))
}
