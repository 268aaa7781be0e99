//! `doctor`: what this binary can do here.

use crate::Verdict;
use anyhow::anyhow;
use std::io::Write;

/// Prints languages and versions.
pub(crate) fn run() -> anyhow::Result<Verdict> {
    let mut out = std::io::stdout().lock();
    let threads = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    writeln!(out, "pellucid {}, {threads} processors", env!("CARGO_PKG_VERSION"))?;
    writeln!(out, "facts version {}", pellucid_facts::EXTRACTOR_VERSION)?;
    for language in pellucid_languages::languages().map_err(|error| anyhow!("{error}"))? {
        let state =
            if language.has_facts() { "facts and metrics" } else { "syntax trees only, no facts yet" };
        let extensions = language.detection().extensions.join(" ");
        writeln!(out, "  {:<12} {state:<32} .{}", language.title(), extensions.replace(' ', " ."))?;
    }
    Ok(Verdict::Clean)
}
