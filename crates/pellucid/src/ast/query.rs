//! A tree-sitter query over a file or a whole repository: many threads, one order.

use super::print::cut;
use super::{Text, open};
use crate::args::{AstArgs, TreeFormat};
use crate::config::Config;
use crate::{Verdict, output, scan};
use anyhow::{Context, anyhow, bail};
use pellucid_languages::Language;
use pellucid_source::{Candidate, Loaded, Location, Source};
use serde_json::json;
use std::collections::BTreeMap;
use std::io::Write;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use tree_sitter::{ParseOptions, ParseState, Query, QueryCursor, QueryCursorOptions, StreamingIterator};

/// Unfinished matches of one file that are followed at the same time.
const OPEN_MATCHES: u32 = 65_536;

/// One node that the query has captured.
pub(crate) struct Capture {
    pub(crate) line: usize,
    pub(crate) column: usize,
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) name: String,
    pub(crate) kind: String,
    pub(crate) text: String,
}

/// A query in the terms of each language that it fits.
pub(crate) struct Search {
    queries: BTreeMap<&'static str, Query>,
    until: Instant,
    rows: u64,
    late: AtomicBool,
}

/// Runs the query over what the user named.
pub(super) fn run(args: &AstArgs, query: &str, config: &Config) -> anyhow::Result<Verdict> {
    let search = Search::new(query, args.language.as_deref(), config.ast.rows, config.ast.seconds)?;
    let mut sink = Sink::new(args.format, config.ast.rows)?;
    if Path::new(&args.what).is_file() && !matches!(Location::parse(&args.what), Location::Archive(_)) {
        let Text { language, text, .. } = super::read(Path::new(&args.what), args.language.as_deref())?;
        let captures = search.captures(language, &text)?;
        sink.file(&args.what, captures)?;
    } else {
        let source = open(&Location::parse(&args.what), &config.source, config)?;
        let options = pellucid_engine::Options { jobs: config.run.jobs, ..Default::default() };
        search.repository(&source, options.workers(), &mut sink)?;
    }
    sink.end()?;
    if search.late.load(Ordering::Relaxed) {
        bail!("stopped after {} s; narrow the query or raise --seconds", config.ast.seconds);
    }
    Ok(Verdict::Clean)
}

/// The captures of a query in one text; one more than `rows` says that there are more.
pub(crate) fn captures(
    query: &str,
    language: &Language,
    text: &str,
    rows: u64,
    seconds: u64,
) -> anyhow::Result<Vec<Capture>> {
    let search = Search::new(query, Some(language.detection().language), rows, seconds)?;
    let found = search.captures(language, text)?;
    if search.late.load(Ordering::Relaxed) {
        bail!("stopped after {seconds} s; narrow the query");
    }
    Ok(found)
}

/// The query in each language, or in the one asked for. One that fits none is refused, with the reason of the first.
fn compile(query: &str, only: Option<&str>) -> anyhow::Result<BTreeMap<&'static str, Query>> {
    let languages = pellucid_languages::languages()?;
    let mut queries = BTreeMap::new();
    let mut refusal = None;
    for language in languages.iter().filter(|one| only.is_none_or(|only| one.detection().language == only)) {
        match Query::new(language.grammar(), query) {
            Ok(compiled) => drop(queries.insert(language.detection().language, compiled)),
            Err(error) => drop(refusal.get_or_insert((language.title(), error))),
        }
    }
    if queries.is_empty() {
        let (title, error) =
            refusal.with_context(|| format!("no language is called {:?}", only.unwrap_or("")))?;
        bail!("the query fits no language; in {title}: {error}");
    }
    Ok(queries)
}

impl Search {
    /// Reads the query in the terms of each language, or of the one that is named.
    pub(crate) fn new(query: &str, language: Option<&str>, rows: u64, seconds: u64) -> anyhow::Result<Self> {
        let until = Instant::now() + Duration::from_secs(seconds);
        Ok(Self { queries: compile(query, language)?, until, rows, late: AtomicBool::new(false) })
    }

    fn repository(&self, source: &Source, jobs: usize, sink: &mut Sink) -> anyhow::Result<()> {
        let look = |candidate: &Candidate| self.candidate(source, candidate);
        scan::each(source, jobs, look, |candidate, captures| {
            match captures {
                Ok(captures) => sink.file(&candidate.path, captures)?,
                Err(error) => tracing::warn!(file = %candidate.path, "{error:#}"),
            }
            let ended = sink.is_full() || self.is_late();
            Ok(if ended { ControlFlow::Break(()) } else { ControlFlow::Continue(()) })
        })
    }

    fn candidate(&self, source: &Source, candidate: &Candidate) -> anyhow::Result<Vec<Capture>> {
        if self.is_late() {
            return Ok(vec![]);
        }
        let Loaded::Source(file) = source.load(candidate) else { return Ok(vec![]) };
        match pellucid_languages::language(file.language.as_str()) {
            Some(language) => self.captures(language, &file.text),
            None => Ok(vec![]),
        }
    }

    pub(crate) fn is_late(&self) -> bool {
        let late = Instant::now() > self.until;
        if late {
            self.late.store(true, Ordering::Relaxed);
        }
        late
    }

    /// All captures in one text, in the order of the matches.
    fn captures(&self, language: &Language, text: &str) -> anyhow::Result<Vec<Capture>> {
        Ok(self.matches(language, text)?.into_iter().flatten().collect())
    }

    /// The captures of each match in one text.
    pub(crate) fn matches(&self, language: &Language, text: &str) -> anyhow::Result<Vec<Vec<Capture>>> {
        let Some(query) = self.queries.get(language.detection().language) else { return Ok(vec![]) };
        let mut parser = tree_sitter::Parser::new();
        parser.set_language(language.grammar())?;
        let on = |late: bool| if late { ControlFlow::Break(()) } else { ControlFlow::Continue(()) };
        let mut watch = |_: &ParseState| on(self.is_late());
        let options = ParseOptions::new().progress_callback(&mut watch);
        let mut input = |offset: usize, _| text.as_bytes().get(offset..).unwrap_or_default();
        let Some(tree) = parser.parse_with_options(&mut input, None, Some(options)) else {
            return Ok(vec![]);
        };
        let mut cursor = QueryCursor::new();
        cursor.set_match_limit(OPEN_MATCHES);
        let mut watch = |_: &tree_sitter::QueryCursorState| on(self.is_late());
        let options = QueryCursorOptions::new().progress_callback(&mut watch);
        let mut matches = cursor.matches_with_options(query, tree.root_node(), text.as_bytes(), options);
        let (mut found, mut count) = (vec![], 0);
        while let Some(one) = matches.next() {
            let mut captures = vec![];
            for capture in one.captures() {
                let (node, start) = (capture.node, capture.node.start_position());
                captures.push(Capture {
                    line: start.row + 1,
                    column: start.column + 1,
                    start: node.start_byte(),
                    end: node.end_byte(),
                    name: query.capture_names()[capture.index as usize].to_owned(),
                    kind: node.kind().to_owned(),
                    text: cut(&text.as_bytes()[node.byte_range()]),
                });
            }
            count += captures.len() as u64;
            found.push(captures);
            if count > self.rows {
                break;
            }
        }
        drop(matches);
        if cursor.did_exceed_match_limit() {
            return Err(anyhow!("the query has too many unfinished matches here; some are missing"));
        }
        Ok(found)
    }
}

/// Prints captures as they come, up to a limit.
struct Sink {
    out: std::io::BufWriter<std::io::StdoutLock<'static>>,
    json: bool,
    written: u64,
    rows: u64,
}

impl Sink {
    fn new(format: TreeFormat, rows: u64) -> anyhow::Result<Self> {
        let json = match format {
            TreeFormat::Text => false,
            TreeFormat::Json => true,
            _ => bail!("captures are printed as text or json"),
        };
        let mut out = std::io::BufWriter::new(std::io::stdout().lock());
        if json {
            write!(out, "[")?;
        }
        Ok(Self { out, json, written: 0, rows })
    }

    fn is_full(&self) -> bool {
        self.written >= self.rows
    }

    fn file(&mut self, path: &str, captures: Vec<Capture>) -> anyhow::Result<()> {
        let shown = output::printable(path).replace('\n', "\\n");
        for one in captures {
            if self.is_full() {
                return Ok(());
            }
            let Capture { line, column, start, end, name, kind, text } = one;
            if self.json {
                let row = json!({
                    "file": path, "line": line, "column": column, "start": start, "end": end,
                    "capture": name, "kind": kind, "text": text,
                });
                let comma = if self.written > 0 { "," } else { "" };
                write!(self.out, "{comma}\n{row}")?;
            } else {
                writeln!(self.out, "{shown}:{line}:{column}: @{name} {kind} {text:?}")?;
            }
            self.written += 1;
        }
        Ok(())
    }

    fn end(&mut self) -> anyhow::Result<()> {
        if self.json {
            writeln!(self.out, "\n]")?;
        }
        self.out.flush()?;
        if self.is_full() {
            writeln!(std::io::stderr(), "pellucid: the first {} captures; raise --rows for more", self.rows)?;
        }
        Ok(())
    }
}
