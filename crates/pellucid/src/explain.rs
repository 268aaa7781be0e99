//! `explain`: a metric, a code, or one number.

use crate::args::{ExplainArgs, Format};
use crate::config::{Origin, Settings};
use crate::{Verdict, ast, clones, import, output, rules, search};
use anyhow::{Context, bail};
use pellucid_facts::metrics::{MetricId, ProfileSet, Scope, explain, measure};
use pellucid_model::{DefId, DiagnosticCode, Facts};
use pellucid_store::Value;
use std::io::Write;
use std::path::Path;

/// Explains what was asked for.
pub(crate) fn run(args: &ExplainArgs, settings: &Settings) -> anyhow::Result<Verdict> {
    let what = args.what.as_str();
    if what == "config" {
        return configuration(settings);
    }
    if let Some(code) = DiagnosticCode::ALL.iter().find(|code| code.code().eq_ignore_ascii_case(what)) {
        writeln!(std::io::stdout(), "{} ({:?}): {}", code.code(), code.severity(), code.summary())?;
        return Ok(Verdict::Clean);
    }
    if let Some(rule) = rules::all(&settings.config)?.get(what) {
        std::io::stdout().write_all(rule.text.as_bytes())?;
        return Ok(Verdict::Clean);
    }
    let pages = [("clone", clones::ABOUT), ("import", import::ABOUT), ("search", search::ABOUT)];
    if let Some((_, text)) = pages.iter().find(|(name, _)| *name == what) {
        std::io::stdout().write_all(text.as_bytes())?;
        return Ok(Verdict::Clean);
    }
    if let Some(metric) = MetricId::of(what) {
        return metric_text(metric);
    }
    if let Some(text) = rules::sort(what) {
        std::io::stdout().write_all(text.as_bytes())?;
        return Ok(Verdict::Clean);
    }
    match what.rsplit_once(':').and_then(|(file, line)| Some((file, line.parse::<u32>().ok()?))) {
        Some((file, line)) => number(Path::new(file), line, args),
        None => {
            let metrics: Vec<&str> = MetricId::ALL.iter().map(|id| id.metric().id).collect();
            let codes: Vec<&str> = DiagnosticCode::ALL.iter().map(|code| code.code()).collect();
            bail!(
                "{what:?} is no metric ({}), no code ({}), no rule (see `patterns` and `smells`), no FILE:LINE and not `config`",
                metrics.join(", "),
                codes.join(", ")
            )
        }
    }
}

/// Every setting with its value and the layer that set it.
fn configuration(settings: &Settings) -> anyhow::Result<Verdict> {
    let row = |(key, (value, origin)): (&String, &(toml::Value, Origin))| {
        vec![key.as_str().into(), value.to_string().as_str().into(), origin.to_string().as_str().into()]
    };
    let columns = ["setting", "value", "set by"].map(str::to_owned).to_vec();
    let mut rows: Vec<Vec<Value>> = settings.values.iter().map(row).collect();
    rows.extend(rules::written(&settings.config).iter().map(|(id, title, place)| {
        vec![format!("architecture {id}").as_str().into(), title.as_str().into(), place.as_str().into()]
    }));
    output::print(&columns, &rows, Format::Text, output::is_coloured(settings.config.color))?;
    Ok(Verdict::Clean)
}

fn metric_text(id: MetricId) -> anyhow::Result<Verdict> {
    let metric = id.metric();
    let mut out = std::io::stdout().lock();
    writeln!(
        out,
        "{} ({}), in {}\n\n{}\n\nSource: {}",
        metric.name, metric.id, metric.unit, metric.definition, metric.source
    )?;
    if let Some(threshold) = metric.threshold {
        writeln!(out, "Threshold: {threshold}")?;
    }
    for profile in pellucid_facts::metrics::all_profiles() {
        if Some(profile.family) == metric.family {
            writeln!(out, "Profile {}: {}", profile.id, profile.about)?;
        }
    }
    Ok(Verdict::Clean)
}

/// The innermost function at the line, its value and every increment.
fn number(file: &Path, line: u32, args: &ExplainArgs) -> anyhow::Result<Verdict> {
    let id = MetricId::of(&args.metric).with_context(|| format!("no metric is called {:?}", args.metric))?;
    let profiles = match &args.profile {
        Some(name) => ProfileSet::named(name).with_context(|| format!("no profile is called {name:?}"))?,
        None => ProfileSet::default(),
    };
    let facts = ast::facts(file, None)?;
    let definition =
        function_at(&facts, line).with_context(|| format!("no function stands at line {line}"))?;
    let values = measure(&facts, &profiles);
    let row = values
        .functions
        .iter()
        .find(|row| row.definition == definition)
        .context("the function has no body")?;
    let column = id
        .column(Scope::Function)
        .with_context(|| format!("{} is not measured on functions", args.metric))?;
    let mut out = std::io::stdout().lock();
    let name = facts.names.get(facts.definitions[definition.index()].name);
    let name = output::printable(if name.is_empty() { "<lambda>" } else { name });
    let value = row.values[column];
    let shown = value.as_f64().map_or_else(|| format!("{value:?}"), |number| number.to_string());
    writeln!(out, "{name}: {} = {shown}", id.metric().id)?;
    match explain(&facts, definition, id, &profiles) {
        Some(increments) => {
            for one in increments {
                let place = facts.lines.position(one.span.start);
                let nesting = if one.nesting > 0 {
                    format!(" (of which {} for nesting)", one.nesting)
                } else {
                    String::new()
                };
                let (line, column) = (place.line, place.column);
                writeln!(
                    out,
                    "  +{:<3} {line}:{column:<4} {}: {}{nesting}",
                    one.amount,
                    one.construct.name(),
                    one.why
                )?;
            }
        }
        None => writeln!(out, "  {} is not a sum of increments: {}", id.metric().id, id.metric().definition)?,
    }
    Ok(Verdict::Clean)
}

/// The innermost function at a line.
pub(crate) fn function_at(facts: &Facts, line: u32) -> Option<DefId> {
    let holds = |at: &usize| {
        let definition = &facts.definitions[*at];
        let (first, last) = facts.lines.lines(definition.span);
        definition.kind.is_callable() && (first..=last).contains(&line)
    };
    let innermost =
        (0..facts.definitions.len()).filter(holds).min_by_key(|at| facts.definitions[*at].span.len());
    innermost.map(|at| DefId(at as u32))
}
