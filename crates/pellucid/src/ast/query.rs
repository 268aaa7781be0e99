//! A tree-sitter query over a file or a whole repository: many threads, one order.

use super::print::cut;
use super::{Text, open};
use crate::args::{AstArgs, TreeFormat};
use crate::config::Config;
use crate::{Verdict, output};
use anyhow::{Context, anyhow, bail};
use pellucid_languages::Language;
use pellucid_source::{Candidate, Control, Loaded, Location, Source};
use serde_json::json;
use std::collections::BTreeMap;
use std::io::Write;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use tree_sitter::{ParseOptions, ParseState, Query, QueryCursor, QueryCursorOptions, StreamingIterator};

/// Files that are searched before the first of them is printed; bounds memory.
const WAVE: usize = 256;
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
struct Search {
    queries: BTreeMap<&'static str, Query>,
    until: Instant,
    rows: u64,
    late: AtomicBool,
}

/// Runs the query over what the user named.
pub(super) fn run(args: &AstArgs, query: &str, config: &Config) -> anyhow::Result<Verdict> {
    let queries = compile(query, args.language.as_deref())?;
    let until = Instant::now() + Duration::from_secs(config.ast.seconds);
    let search = Search { queries, until, rows: config.ast.rows, late: AtomicBool::new(false) };
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
    let queries = compile(query, Some(language.detection().language))?;
    let until = Instant::now() + Duration::from_secs(seconds);
    let search = Search { queries, until, rows, late: AtomicBool::new(false) };
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
    fn repository(&self, source: &Source, jobs: usize, sink: &mut Sink) -> anyhow::Result<()> {
        let listing = source.list(&Control::default())?;
        for wave in listing.candidates.chunks(WAVE) {
            let next = AtomicUsize::new(0);
            let found: Vec<Mutex<anyhow::Result<Vec<Capture>>>> =
                wave.iter().map(|_| Mutex::new(Ok(vec![]))).collect();
            std::thread::scope(|scope| {
                for _ in 0..jobs.min(wave.len()) {
                    scope.spawn(|| {
                        while let Some(at) =
                            Some(next.fetch_add(1, Ordering::Relaxed)).filter(|at| *at < wave.len())
                        {
                            let captures = self.candidate(source, &wave[at]);
                            *found[at].lock().unwrap_or_else(PoisonError::into_inner) = captures;
                        }
                    });
                }
            });
            for (candidate, captures) in wave.iter().zip(found) {
                let captures = captures.into_inner().unwrap_or_else(PoisonError::into_inner);
                match captures {
                    Ok(captures) => sink.file(&candidate.path, captures)?,
                    Err(error) => tracing::warn!(file = %candidate.path, "{error:#}"),
                }
            }
            if sink.is_full() || self.is_late() {
                break;
            }
        }
        Ok(())
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

    fn is_late(&self) -> bool {
        let late = Instant::now() > self.until;
        if late {
            self.late.store(true, Ordering::Relaxed);
        }
        late
    }

    /// All captures in one text, in the order of the matches.
    fn captures(&self, language: &Language, text: &str) -> anyhow::Result<Vec<Capture>> {
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
        let mut found = vec![];
        while let Some(one) = matches.next() {
            for capture in one.captures() {
                let (node, start) = (capture.node, capture.node.start_position());
                found.push(Capture {
                    line: start.row + 1,
                    column: start.column + 1,
                    start: node.start_byte(),
                    end: node.end_byte(),
                    name: query.capture_names()[capture.index as usize].to_owned(),
                    kind: node.kind().to_owned(),
                    text: cut(&text.as_bytes()[node.byte_range()]),
                });
            }
            if found.len() as u64 > self.rows {
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
