//! `analyze`, and `pellucid PATH`.

use crate::args::{AnalyzeArgs, Args, Format, ProgressMode, ReportArgs};
use crate::{Verdict, progress, report, store};
use anyhow::Context;
use pellucid_engine::{Counts, Job, Outcome};
use pellucid_source::{Control, Location};
use std::io::Write;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

/// Analyses and says in a few lines what was done.
pub(crate) fn run(args: &AnalyzeArgs, path: &Path) -> anyhow::Result<Verdict> {
    let outcome = analyze(args, path)?;
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

/// `pellucid PATH`: analyses, then prints the summary.
pub(crate) fn analyze_and_show(args: &Args) -> anyhow::Result<Verdict> {
    let analyze_args = AnalyzeArgs {
        path: args.path.clone().unwrap_or_else(|| ".".to_owned()),
        jobs: 0,
        progress: ProgressMode::Auto,
        timings: false,
        exclude: vec![],
        include_vendored: false,
        include_generated: false,
        include_minified: false,
    };
    let outcome = analyze(&analyze_args, &args.store)?;
    writeln!(std::io::stderr(), "{}", summary(&outcome.counts, outcome.seconds))?;
    let show =
        ReportArgs { scope: None, format: Format::Text, profile: None, sort: None, top: None, min: None };
    report::run(&show, &args.store)
}

fn analyze(args: &AnalyzeArgs, path: &Path) -> anyhow::Result<Outcome> {
    let location = Location::parse(&args.path);
    let place = std::fs::canonicalize(&args.path)
        .map_or_else(|_| args.path.clone(), |full| full.display().to_string());
    let source = pellucid_source::Options {
        exclude: args.exclude.clone(),
        include_vendored: args.include_vendored,
        include_generated: args.include_generated,
        include_minified: args.include_minified,
        ..pellucid_source::Options::default()
    };
    let options = pellucid_engine::Options { jobs: args.jobs };
    let backend = store::for_writing(path)?;
    let cache = path.parent().unwrap_or(Path::new(".")).join("cache");
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_millis() as i64);
    let job =
        Job { location: &location, place: &place, source: &source, options: &options, cache: &cache, now };
    let control = interruptible()?;
    Ok(pellucid_engine::analyze(&job, &backend, &*progress::follower(args.progress), &control)?)
}

/// The first Ctrl-C asks the run to end and keep what is finished; the second ends the process.
fn interruptible() -> anyhow::Result<Arc<Control>> {
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

fn summary(counts: &Counts, seconds: f64) -> String {
    let rate = counts.lines as f64 / seconds.max(1e-9) / 1e3;
    format!(
        "{} files: {} extracted, {} known, {} unchanged, {} left out, {} removed, {} failed; {} lines in {seconds:.2} s ({rate:.0} kLOC/s)",
        counts.listed,
        counts.extracted,
        counts.known,
        counts.unchanged,
        counts.left_out,
        counts.removed,
        counts.failed,
        counts.lines
    )
}
