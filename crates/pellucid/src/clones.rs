//! `clones`: code that stands in several places, and how much of it there is.

use crate::args::{ClonesArgs, ClonesScope, Format};
use crate::config::Config;
use crate::{Verdict, analyze, ast, findings, output, scan};
use anyhow::bail;
use pellucid_graph::algorithms::is_test;
use pellucid_insights::clones::{self, Copy, File, Group, Options, Origin, Share};
use pellucid_languages::{lower::lower, tokens::tokens};
use pellucid_model::FileClass;
use pellucid_source::{Candidate, Loaded, Source};
use pellucid_store::Value;
use serde_json::{Value as Json, json};
use std::collections::BTreeMap;
use std::io::Write;
use std::ops::ControlFlow;

/// Tokens of all files together; what comes after is left out, and said so. Each takes ten bytes, and as much again while
/// copies are looked for.
const MOST_TOKENS: usize = 100_000_000;
/// Modules that text shows.
const SHOWN: usize = 15;

/// Finds and prints them.
pub(crate) fn run(args: &ClonesArgs, config: &Config) -> anyhow::Result<Verdict> {
    if !(0.0..=1.0).contains(&args.min_similarity) {
        bail!("--min-similarity wants a number from 0 to 1");
    }
    let mut options = config.source.clone();
    options.include_generated |= args.include_generated;
    let source = ast::open(&analyze::location(&args.path, args.rev.as_deref())?, &options, config)?;
    let files = read(&source, config.run.workers(), !args.without_tests)?;
    let wanted = Options {
        tokens: args.min_tokens as usize,
        similarity: args.min_similarity,
        fragment: args.min_run as usize,
    };
    let groups = clones::clones(&files, &wanted);
    let shares = clones::shares(&files, &groups);
    let all = total(&shares, |_| true);
    let found =
        Found { groups: &groups[..groups.len().min(args.top.unwrap_or(usize::MAX))], shares: &shares };
    match (args.scope, args.format) {
        (ClonesScope::Groups, Format::Text) => found.text(groups.len(), config)?,
        (ClonesScope::Groups, Format::Json) => found.json()?,
        (ClonesScope::Groups, Format::Jsonl) => found.json_lines()?,
        (ClonesScope::Groups, Format::Sarif) => found.sarif(config)?,
        (ClonesScope::Groups, Format::Csv | Format::Md) => found.copies(args.format)?,
        (ClonesScope::Modules, format) => {
            let (columns, rows) = found.modules(found.shares.iter());
            output::print(&columns, &rows, format, output::is_coloured(config.color))?;
        }
    }
    let over = args.max_share.zip(all.percent()).is_some_and(|(most, share)| share > most);
    Ok(if over { Verdict::Findings } else { Verdict::Clean })
}

/// All copies in a source at the usual settings, as `--format json` tells them.
pub(crate) fn all(source: &Source, jobs: usize) -> anyhow::Result<Json> {
    let files = read(source, jobs, true)?;
    let groups = clones::clones(&files, &Options::default());
    let shares = clones::shares(&files, &groups);
    Ok(Found { groups: &groups, shares: &shares }.told())
}

/// The tokens of all files.
fn read(source: &Source, jobs: usize, with_tests: bool) -> anyhow::Result<Vec<File>> {
    let mut files: Vec<File> = vec![];
    let (mut held, mut too_many) = (0, 0usize);
    let look = |candidate: &Candidate| {
        let wanted = with_tests || !is_test(&candidate.path);
        if wanted { file(source, candidate) } else { None }
    };
    scan::each(source, jobs, look, |_, file| {
        if let Some(file) = file {
            held += file.tokens.shapes.len();
            if held > MOST_TOKENS {
                too_many += 1;
            } else {
                files.push(file);
            }
        }
        Ok(ControlFlow::Continue(()))
    })?;
    if too_many > 0 {
        writeln!(
            std::io::stderr(),
            "pellucid: {too_many} files beyond the first {MOST_TOKENS} tokens are left out; choose a folder, or --exclude some"
        )?;
    }
    Ok(files)
}

fn file(source: &Source, candidate: &Candidate) -> Option<File> {
    let Loaded::Source(loaded) = source.load(candidate) else { return None };
    let language = pellucid_languages::language(loaded.language.as_str())?;
    let text = loaded.text.as_bytes();
    let tree = language.parse(text).ok()?;
    let facts = lower(language, &tree, text);
    let origin = match loaded.class {
        FileClass::Generated | FileClass::Minified => Origin::Generated,
        _ if is_test(&candidate.path) => Origin::Test,
        _ => Origin::Code,
    };
    Some(File {
        path: candidate.path.to_string(),
        language: language.detection().language.to_owned(),
        origin,
        lines: facts.lines.line_count(),
        tokens: tokens(language, &tree, text, &facts),
    })
}

/// The lines of several modules together.
fn total(shares: &[Share], wanted: impl Fn(&Share) -> bool) -> Share {
    let mut all = Share { module: String::new(), origin: Origin::Code, lines: 0, duplicated: 0 };
    for one in shares.iter().filter(|one| wanted(one)) {
        all.lines += one.lines;
        all.duplicated += one.duplicated;
    }
    all
}

/// What is printed.
struct Found<'a> {
    groups: &'a [Group],
    shares: &'a [Share],
}

impl Found<'_> {
    fn text(&self, groups: usize, config: &Config) -> anyhow::Result<()> {
        let coloured = output::is_coloured(config.color);
        let mut out = std::io::BufWriter::new(std::io::stdout().lock());
        for group in self.groups {
            let part = if group.fragment { ", a part" } else { "" };
            let title = format!(
                "type {}, {:.0} %{part}: {} copies of {} lines, {} tokens",
                group.kind,
                (group.similarity * 100.0).floor(),
                group.copies.len(),
                group.lines(),
                group.tokens
            );
            writeln!(out, "{}", output::styled(&title, output::Style::Title, coloured))?;
            for copy in &group.copies {
                let place = format!("{}:{}-{}", copy.file, copy.lines.0, copy.lines.1);
                let function = copy.function.as_deref().map_or_else(String::new, |name| format!("  {name}"));
                let origin = if copy.origin == Origin::Code { "" } else { copy.origin.name() };
                let line = format!("    {place}{function}  {origin}");
                writeln!(out, "{}", output::printable(line.trim_end()).replace('\n', " "))?;
            }
        }
        if self.groups.len() < groups {
            writeln!(out, "... and {} groups more", groups - self.groups.len())?;
        }
        out.flush()?;
        drop(out);
        let mut most: Vec<&Share> = self.shares.iter().filter(|one| one.duplicated > 0).collect();
        most.sort_by(|a, b| b.duplicated.cmp(&a.duplicated).then_with(|| a.module.cmp(&b.module)));
        most.truncate(SHOWN);
        let mut out = std::io::stdout();
        if !most.is_empty() {
            writeln!(out, "\n{}", output::styled("Duplicated lines", output::Style::Title, coloured))?;
            let (columns, rows) = self.modules(most.into_iter());
            output::print(&columns, &rows, Format::Text, coloured)?;
        }
        writeln!(out, "\n{groups} groups; {}", self.sums())?;
        Ok(())
    }

    /// The share of all code and of each sort, in words.
    fn sums(&self) -> String {
        let shown = |share: &Share| {
            let percent = share.percent().map_or_else(|| "-".to_owned(), |percent| format!("{percent:.1} %"));
            format!("{} of {} lines ({percent})", share.duplicated, share.lines)
        };
        let mut text = format!("{} stand in more than one place", shown(&total(self.shares, |_| true)));
        for origin in [Origin::Code, Origin::Test, Origin::Generated] {
            let share = total(self.shares, |one| one.origin == origin);
            if share.lines > 0 {
                text.push_str(&format!("; {}: {}", origin.name(), shown(&share)));
            }
        }
        text
    }

    fn modules<'s>(&self, shares: impl Iterator<Item = &'s Share>) -> (Vec<String>, Vec<Vec<Value>>) {
        let columns = ["duplicated", "lines", "percent", "origin", "module"].map(str::to_owned).to_vec();
        let row = |share: &Share| {
            vec![
                Value::Integer(share.duplicated as i64),
                Value::Integer(share.lines as i64),
                share.percent().map_or(Value::Null, |percent| Value::Real((percent * 100.0).round() / 100.0)),
                share.origin.name().into(),
                if share.module.is_empty() { "." } else { share.module.as_str() }.into(),
            ]
        };
        (columns, shares.map(row).collect())
    }

    fn told(&self) -> Json {
        let share = |share: &Share| json!({ "lines": share.lines, "duplicated": share.duplicated, "percent": share.percent() });
        let origins: BTreeMap<&str, Json> = [Origin::Code, Origin::Test, Origin::Generated]
            .into_iter()
            .map(|origin| (origin.name(), share(&total(self.shares, |one| one.origin == origin))))
            .collect();
        let modules: Vec<Json> = self
            .shares
            .iter()
            .map(|one| {
                let mut row = share(one);
                row["module"] = one.module.as_str().into();
                row["origin"] = one.origin.name().into();
                row
            })
            .collect();
        json!({
            "summary": share(&total(self.shares, |_| true)),
            "origins": origins,
            "modules": modules,
            "groups": self.groups.iter().map(group).collect::<Vec<Json>>(),
        })
    }

    fn json(&self) -> anyhow::Result<()> {
        let all = self.told();
        let mut out = std::io::BufWriter::new(std::io::stdout().lock());
        serde_json::to_writer_pretty(&mut out, &all)?;
        writeln!(out)?;
        Ok(out.flush()?)
    }

    fn json_lines(&self) -> anyhow::Result<()> {
        let mut out = std::io::BufWriter::new(std::io::stdout().lock());
        for one in self.groups {
            writeln!(out, "{}", group(one))?;
        }
        Ok(out.flush()?)
    }

    fn sarif(&self, config: &Config) -> anyhow::Result<()> {
        let found: Vec<_> = self.groups.iter().map(Group::finding).collect();
        findings::sarif_log(&found, config)
    }

    /// One row for each copy.
    fn copies(&self, format: Format) -> anyhow::Result<()> {
        let columns = [
            "group",
            "type",
            "similarity",
            "tokens",
            "lines",
            "file",
            "start_line",
            "end_line",
            "function",
            "language",
            "origin",
        ];
        let mut rows: Vec<Vec<Value>> = vec![];
        for (at, group) in self.groups.iter().enumerate() {
            for copy in &group.copies {
                let integer = |number: u32| Value::Integer(i64::from(number));
                rows.push(vec![
                    Value::Integer(at as i64 + 1),
                    integer(u32::from(group.kind)),
                    Value::Real(two_digits(group.similarity)),
                    integer(group.tokens),
                    integer(copy.line_count()),
                    copy.file.as_str().into(),
                    integer(copy.lines.0),
                    integer(copy.lines.1),
                    copy.function.as_deref().map_or(Value::Null, Value::from),
                    copy.language.as_str().into(),
                    copy.origin.name().into(),
                ]);
            }
        }
        output::print(&columns.map(str::to_owned), &rows, format, false)
    }
}

/// What `explain clone` prints.
pub(crate) const ABOUT: &str = include_str!("../../../docs/guide/clones.md");

fn two_digits(similarity: f64) -> f64 {
    (similarity * 100.0).floor() / 100.0
}

fn group(one: &Group) -> Json {
    let copy = |copy: &Copy| {
        json!({
            "file": copy.file, "start_line": copy.lines.0, "end_line": copy.lines.1, "lines": copy.line_count(),
            "function": copy.function, "language": copy.language, "origin": copy.origin.name(),
        })
    };
    json!({
        "id": one.finding().id,
        "type": one.kind,
        "part": one.fragment,
        "similarity": two_digits(one.similarity),
        "tokens": one.tokens,
        "lines": one.lines(),
        "copies": one.copies.iter().map(copy).collect::<Vec<Json>>(),
    })
}
