//! `search`: code by its shape, over a folder or a revision; and the searches that rules have saved.

use crate::args::{Format, SearchArgs};
use crate::config::Config;
use crate::{Verdict, analyze, ast, findings, output, scan};
use anyhow::{Context, bail};
use pellucid_insights::Rules;
use pellucid_insights::rule::ast::{Rule, Saved};
use pellucid_insights::rule::document::Example;
use pellucid_languages::Language;
use pellucid_languages::pattern::Pattern;
use pellucid_model::{Finding, FindingKind, LineTable, Location, Role, Severity, Span};
use pellucid_source::{Candidate, Loaded, Source};
use pellucid_store::{FindingSet, Key, Limits, SnapshotInfo, Store, Value};
use serde_json::{Value as Json, json};
use std::collections::BTreeMap;
use std::io::Write;
use std::ops::ControlFlow;
use std::time::{Duration, Instant};

/// What `explain search` prints.
pub(crate) const ABOUT: &str = include_str!("../../../docs/guide/search.md");

/// Bytes of a matched text that are shown.
const SHOWN: usize = 4096;

/// Searches and prints what is found.
pub(crate) fn run(args: &SearchArgs, config: &Config) -> anyhow::Result<Verdict> {
    let (rows, seconds) = (config.ast.rows, config.ast.seconds);
    let language = args.language.as_deref();
    let search = match (&args.pattern, &args.query, &args.saved) {
        (Some(pattern), ..) => Search::pattern(pattern, language, args.selector.as_deref(), seconds)?,
        (_, Some(query), _) => Search::Query(ast::Search::new(query, language, rows, seconds)?),
        (.., Some(id)) => return saved_search(id, args, config),
        _ => bail!("--pattern, --query or --rule?"),
    };
    let mut sink = Sink::new(args.format, rows, config)?;
    let source = ast::open(&analyze::location(&args.path, args.rev.as_deref())?, &config.source, config)?;
    search.each(&source, config.run.workers(), None, &mut |file, hits| sink.file(file, hits))?;
    sink.end()?;
    if search.is_late() {
        bail!("stopped after {seconds} s; narrow the search or raise --seconds");
    }
    Ok(Verdict::Clean)
}

/// The source under which a snapshot has what saved searches find.
const SOURCE: &str = "searches";
/// Raised when the same search finds something else.
const VERSION: u32 = 1;

/// Same key, same findings; `None` where no rule searches, or nothing is linked.
fn key(snapshot: &SnapshotInfo, rules: &Rules) -> Option<Key> {
    let searching = rules.documents().iter().filter(|one| !one.rule.saved.is_empty());
    let texts: Vec<&[u8]> = searching.map(|one| one.text.as_bytes()).collect();
    let graph = snapshot.graph.filter(|_| !texts.is_empty())?;
    let version = VERSION.to_le_bytes();
    let parts: Vec<&[u8]> = [b"searches".as_slice(), &version, &graph.0].into_iter().chain(texts).collect();
    Some(Key::of(&parts))
}

/// Whether the store has what saved searches find in a snapshot.
pub(crate) fn has_kept(store: &dyn Store, snapshot: &SnapshotInfo, rules: &Rules) -> anyhow::Result<bool> {
    let Some(wanted) = key(snapshot, rules) else { return Ok(true) };
    Ok(store.finding_sets(snapshot.id)?.iter().any(|(source, set)| source == SOURCE && *set == wanted))
}

/// What saved searches found in a snapshot and the store has kept.
pub(crate) fn kept(
    store: &dyn Store,
    snapshot: &SnapshotInfo,
    rules: &Rules,
    wanted: impl Fn(&Rule) -> bool,
) -> anyhow::Result<Vec<Finding>> {
    let Some(key) = key(snapshot, rules) else { return Ok(vec![]) };
    let rule = |id: &str| rules.documents().iter().map(|one| &one.rule).find(|rule| rule.id == id);
    let mut found = store.findings(&key)?;
    found.retain(|one| rule(&one.rule).is_some_and(&wanted));
    Ok(found)
}

/// Runs all saved searches over the files of a snapshot, unless that is kept already.
pub(crate) fn search_snapshot(
    store: &mut dyn Store,
    snapshot: &SnapshotInfo,
    rules: &Rules,
    config: &Config,
) -> anyhow::Result<Option<(FindingSet<'static>, Vec<Finding>)>> {
    let Some(key) = key(snapshot, rules).filter(|_| !has_kept(&*store, snapshot, rules).unwrap_or(false))
    else {
        return Ok(None);
    };
    let files = store.table("SELECT path, hash FROM files", &[], &Limits::NONE)?;
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let known: BTreeMap<String, String> =
        files.rows.iter().map(|row| (text(&row[0]), text(&row[1]))).collect();
    let source = ast::open(&ast::location(store)?, &config.source, config)?;
    let searching: Vec<&Rule> =
        rules.documents().iter().map(|one| &one.rule).filter(|rule| !rule.saved.is_empty()).collect();
    let found = find_saved(&searching, &source, Some(&known), config)?;
    Ok(Some((FindingSet { source: SOURCE, tool: pellucid_engine::TOOL, key }, found)))
}

/// Runs what one rule has saved, and prints findings.
fn saved_search(id: &str, args: &SearchArgs, config: &Config) -> anyhow::Result<Verdict> {
    let rules = findings::rules(config)?;
    let rule =
        rules.documents().iter().map(|one| &one.rule).find(|rule| rule.id == id && !rule.saved.is_empty());
    let rule = rule.with_context(|| format!("no rule {id:?} has a saved search"))?;
    if args.test {
        let document = rules.documents().iter().find(|one| one.rule.id == id);
        return test(rule, document.map_or(&[], |one| &one.examples), config.ast.seconds);
    }
    let source = ast::open(&analyze::location(&args.path, args.rev.as_deref())?, &config.source, config)?;
    findings::print(&find_saved(&[rule], &source, None, config)?, args.format, config)?;
    Ok(Verdict::Clean)
}

/// Tries the examples of a rule: what is found in each must be what its heading says.
fn test(rule: &Rule, examples: &[Example], seconds: u64) -> anyhow::Result<Verdict> {
    let mut out = std::io::stdout().lock();
    let mut failed = 0;
    for example in examples {
        let language = pellucid_languages::language(&example.language).with_context(|| {
            format!("line {}: no language is called {:?}", example.line, example.language)
        })?;
        let mut found = BTreeMap::new();
        for saved in &rule.saved {
            for hit in Search::saved(saved, seconds)?.hits(language, &example.code)? {
                found.insert((hit.span.start, hit.span.end), finding(rule, "", &hit));
            }
        }
        let names = |one: &Finding| -> Vec<(String, String)> {
            one.roles.iter().map(|role| (role.role.clone(), role.name.clone())).collect()
        };
        let found: Vec<_> = found.values().map(names).collect();
        // An example may name some of the roles only.
        let fits = |wanted: &Vec<(String, String)>, found: &Vec<(String, String)>| {
            wanted.iter().all(|role| found.contains(role))
        };
        let equal = found.len() == example.wanted.len()
            && example.wanted.iter().all(|wanted| found.iter().any(|found| fits(wanted, found)));
        if !equal {
            failed += 1;
            let line = format!("line {}: wanted {:?}, found {found:?}", example.line, example.wanted);
            writeln!(out, "{}", output::printable(&line))?;
        }
    }
    if examples.is_empty() {
        bail!("{} has no example", rule.id);
    }
    writeln!(out, "{}: {} of {} examples hold", rule.id, examples.len() - failed, examples.len())?;
    Ok(if failed > 0 { Verdict::Findings } else { Verdict::Clean })
}

/// What the saved searches of rules find in a source; of a snapshot, only in files that are still what they were.
fn find_saved(
    rules: &[&Rule],
    source: &Source,
    known: Option<&BTreeMap<String, String>>,
    config: &Config,
) -> anyhow::Result<Vec<Finding>> {
    let mut found = vec![];
    for rule in rules {
        let mut places: BTreeMap<(String, usize, usize), Finding> = BTreeMap::new();
        for saved in &rule.saved {
            let search =
                Search::saved(saved, config.ast.seconds).with_context(|| format!("rule {}", rule.id))?;
            search.each(source, config.run.workers(), known, &mut |file, hits| {
                for hit in hits {
                    let key = (file.to_owned(), hit.span.start as usize, hit.span.end as usize);
                    places.entry(key).or_insert_with(|| finding(rule, file, &hit));
                }
                Ok(ControlFlow::Continue(()))
            })?;
            if search.is_late() {
                tracing::warn!(rule = rule.id, "stopped after {} s", config.ast.seconds);
            }
        }
        found.extend(places.into_values());
    }
    Ok(found)
}

/// A hit as a finding of a rule: the piece of code is the first role, metavariables are further ones.
fn finding(rule: &Rule, file: &str, hit: &Hit) -> Finding {
    let location = |line, column, end_line| Location { file: file.to_owned(), line, column, end_line };
    let role = |role: &str, text: &str, at: Location| Role {
        role: role.to_owned(),
        symbol: None,
        name: text.split_whitespace().collect::<Vec<_>>().join(" "),
        location: at,
    };
    let anchor = rule.anchors.first().map_or("match", String::as_str);
    let mut roles = vec![role(anchor, &hit.text, location(hit.line, hit.column, hit.end_line))];
    roles.extend(
        hit.variables.iter().map(|(name, one)| {
            role(&name.to_lowercase(), &one.text, location(one.line, one.column, one.line))
        }),
    );
    let words = roles.iter().fold(rule.message.clone(), |message, role| {
        message.map(|message| message.replace(&format!("{{{}}}", role.role), &role.name))
    });
    let message = words.unwrap_or_else(|| format!("{}: {}", rule.id, roles[0].name));
    // The text of the place and not its line: the finding stays itself while lines move.
    let id = blake3::hash(format!("{}\0{file}\0{}", rule.id, hit.text).as_bytes()).to_hex()[..16].to_owned();
    Finding {
        id,
        rule: rule.id.clone(),
        version: rule.version,
        kind: rule.kind,
        severity: rule.severity,
        confidence: 1.0,
        message,
        roles,
        evidence: vec![],
        properties: BTreeMap::from([("variant".to_owned(), "search".to_owned())]),
    }
}

/// Takes the hits of a file, and says whether to go on.
type Show<'s> = &'s mut dyn FnMut(&str, Vec<Hit>) -> anyhow::Result<ControlFlow<()>>;

/// A search in the terms of each language that it can be read in.
enum Search {
    Patterns { by_language: BTreeMap<&'static str, Pattern>, until: Instant },
    Query(ast::Search),
}

/// A place that was found.
struct Hit {
    span: Span,
    line: u32,
    column: u32,
    end_line: u32,
    language: &'static str,
    /// The matched text.
    text: String,
    /// The line at which it begins.
    shown: String,
    variables: Vec<(String, Part)>,
}

/// What a metavariable or a capture stands for.
struct Part {
    line: u32,
    column: u32,
    text: String,
}

impl Search {
    fn saved(saved: &Saved, seconds: u64) -> anyhow::Result<Self> {
        let language = Some(saved.language.as_str()).filter(|language| *language != "any");
        if saved.is_query {
            Ok(Self::Query(ast::Search::new(&saved.text, language, u64::from(u32::MAX), seconds)?))
        } else {
            Self::pattern(&saved.text, language, saved.selector.as_deref(), seconds)
        }
    }

    fn pattern(text: &str, only: Option<&str>, selector: Option<&str>, seconds: u64) -> anyhow::Result<Self> {
        let mut by_language = BTreeMap::new();
        let mut refusal = None;
        for language in pellucid_languages::languages()? {
            let id = language.detection().language;
            if only.is_some_and(|only| only != id) {
                continue;
            }
            match Pattern::new(language, text, selector) {
                Ok(pattern) => drop(by_language.insert(id, pattern)),
                Err(error) => drop(refusal.get_or_insert(error)),
            }
        }
        if by_language.is_empty() {
            let error = refusal.with_context(|| format!("no language is called {:?}", only.unwrap_or("")))?;
            bail!("the pattern fits no language: {error}");
        }
        Ok(Self::Patterns { by_language, until: Instant::now() + Duration::from_secs(seconds) })
    }

    fn is_late(&self) -> bool {
        match self {
            Self::Patterns { until, .. } => Instant::now() > *until,
            Self::Query(query) => query.is_late(),
        }
    }

    /// Shows the hits of each file that has any, in the order of paths.
    fn each(
        &self,
        source: &Source,
        jobs: usize,
        known: Option<&BTreeMap<String, String>>,
        show: Show<'_>,
    ) -> anyhow::Result<()> {
        let look = |candidate: &Candidate| -> anyhow::Result<Vec<Hit>> {
            if self.is_late() {
                return Ok(vec![]);
            }
            let Loaded::Source(file) = source.load(candidate) else { return Ok(vec![]) };
            if known.is_some_and(|known| known.get(&*candidate.path) != Some(&file.hash.to_string())) {
                return Ok(vec![]);
            }
            match pellucid_languages::language(file.language.as_str()) {
                Some(language) => self.hits(language, &file.text),
                None => Ok(vec![]),
            }
        };
        scan::each(source, jobs, look, |candidate, hits| match hits {
            Ok(hits) if hits.is_empty() && self.is_late() => Ok(ControlFlow::Break(())),
            Ok(hits) => show(&candidate.path, hits),
            Err(error) => {
                tracing::warn!(file = %candidate.path, "{error:#}");
                Ok(ControlFlow::Continue(()))
            }
        })
    }

    fn hits(&self, language: &'static Language, text: &str) -> anyhow::Result<Vec<Hit>> {
        let id = language.detection().language;
        let mut found: Vec<(Span, Vec<(String, Span)>)> = vec![];
        match self {
            Self::Patterns { by_language, .. } => {
                let Some(pattern) = by_language.get(id) else { return Ok(vec![]) };
                pattern.matches(text, &|| !self.is_late(), &mut |one| {
                    found.push((one.span, one.variables));
                    ControlFlow::Continue(())
                })?;
            }
            Self::Query(query) => {
                for captures in query.matches(language, text)? {
                    let span = |one: &ast::Capture| Span::new(one.start as u32, one.end as u32);
                    let main = captures.iter().find(|one| one.name == "match").or(captures.first());
                    let Some(main) = main.map(span) else { continue };
                    let others = captures.iter().filter(|one| one.name != "match");
                    found.push((main, others.map(|one| (one.name.clone(), span(one))).collect()));
                }
            }
        }
        if found.is_empty() {
            return Ok(vec![]);
        }
        let lines = LineTable::new(text.as_bytes());
        Ok(found.into_iter().map(|(span, variables)| hit(id, text, &lines, span, &variables)).collect())
    }
}

fn hit(
    language: &'static str,
    text: &str,
    lines: &LineTable,
    span: Span,
    variables: &[(String, Span)],
) -> Hit {
    let written = |span: Span| {
        let text = text.get(span.start as usize..span.end as usize).unwrap_or_default();
        output::head(text, SHOWN)
    };
    let part = |(name, span): &(String, Span)| {
        let at = lines.position(span.start);
        (name.clone(), Part { line: at.line, column: at.column, text: written(*span) })
    };
    let at = lines.position(span.start);
    let from = lines.start_of(at.line).unwrap_or(0);
    let line_end = lines.start_of(at.line + 1).unwrap_or(text.len() as u32);
    Hit {
        span,
        line: at.line,
        column: at.column,
        end_line: lines.lines(span).1,
        language,
        text: written(span),
        shown: written(Span::new(from, line_end.max(from))).trim().to_owned(),
        variables: variables.iter().map(part).collect(),
    }
}

/// Prints hits as they come, up to a limit.
struct Sink<'c> {
    format: Format,
    out: Option<std::io::BufWriter<std::io::StdoutLock<'static>>>,
    table: Option<output::Printer>,
    /// SARIF is written at the end.
    kept: Vec<Finding>,
    config: &'c Config,
    written: u64,
    rows: u64,
}

impl<'c> Sink<'c> {
    fn new(format: Format, rows: u64, config: &'c Config) -> anyhow::Result<Self> {
        let mut sink = Self { format, out: None, table: None, kept: vec![], config, written: 0, rows };
        match format {
            Format::Csv | Format::Md => {
                let columns = ["file", "line", "column", "end_line", "language", "text"].map(str::to_owned);
                sink.table = Some(output::Printer::begin(format, &columns, false)?);
            }
            _ => sink.out = Some(std::io::BufWriter::new(std::io::stdout().lock())),
        }
        Ok(sink)
    }

    fn file(&mut self, file: &str, hits: Vec<Hit>) -> anyhow::Result<ControlFlow<()>> {
        for hit in hits {
            if self.written >= self.rows {
                return Ok(ControlFlow::Break(()));
            }
            self.hit(file, &hit)?;
            self.written += 1;
        }
        Ok(ControlFlow::Continue(()))
    }

    fn hit(&mut self, file: &str, hit: &Hit) -> anyhow::Result<()> {
        let first = self.written == 0;
        if self.format == Format::Sarif {
            self.kept.push(finding(&unsaved(), file, hit));
            return Ok(());
        }
        if let Some(table) = &mut self.table {
            let integer = |number: u32| Value::Integer(i64::from(number));
            return table.row(&[
                file.into(),
                integer(hit.line),
                integer(hit.column),
                integer(hit.end_line),
                hit.language.into(),
                hit.text.as_str().into(),
            ]);
        }
        let Some(out) = &mut self.out else { return Ok(()) };
        match self.format {
            Format::Json => write!(out, "{}\n{}", if first { "[" } else { "," }, row(file, hit))?,
            Format::Jsonl => writeln!(out, "{}", row(file, hit))?,
            _ => {
                let place = output::printable(file).replace('\n', "\\n");
                writeln!(out, "{place}:{}:{}: {}", hit.line, hit.column, output::printable(&hit.shown))?;
            }
        }
        Ok(())
    }

    fn end(mut self) -> anyhow::Result<()> {
        let full = self.written >= self.rows;
        if let Some(table) = self.table.take() {
            table.end()?;
        }
        if let Some(mut out) = self.out.take() {
            if self.format == Format::Json {
                writeln!(out, "{}", if self.written > 0 { "\n]" } else { "[]" })?;
            }
            out.flush()?;
        }
        if self.format == Format::Sarif {
            findings::sarif_log(&self.kept, self.config)?;
        }
        if full {
            writeln!(std::io::stderr(), "pellucid: the first {} results; raise --rows for more", self.rows)?;
        }
        Ok(())
    }
}

/// What results of a search that nobody saved are findings of.
fn unsaved() -> Rule {
    Rule::searching("search", FindingKind::Violation, Severity::Info)
}

fn row(file: &str, hit: &Hit) -> Json {
    let part = |part: &Part| json!({ "text": part.text, "line": part.line, "column": part.column });
    let variables: Vec<Json> = hit
        .variables
        .iter()
        .map(|(name, one)| {
            let mut row = part(one);
            row["name"] = name.as_str().into();
            row
        })
        .collect();
    json!({
        "file": file, "language": hit.language, "line": hit.line, "column": hit.column, "end_line": hit.end_line,
        "start_byte": hit.span.start, "end_byte": hit.span.end, "text": hit.text, "variables": variables,
    })
}
