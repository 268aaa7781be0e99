//! `ast`: syntax trees and facts of files and definitions, made from their source on demand.

mod print;
mod query;
mod symbol;

use crate::args::{AstArgs, TreeFormat};
use crate::config::Config;
use crate::{Verdict, output};
use anyhow::{Context, anyhow, bail};
use pellucid_facts::render::{View, render};
use pellucid_languages::{Language, NodeId, Tree};
use pellucid_model::{Facts, Span};
use pellucid_source::{Control, Loaded, Location, Source};
use print::Printer;
pub(crate) use print::cut;
pub(crate) use query::{Capture, Search, captures};
use std::io::Write;
use std::path::Path;
pub(crate) use symbol::{location, stored};

/// Source text to print from.
pub(crate) struct Text {
    pub(crate) language: &'static Language,
    pub(crate) text: String,
    /// Hash of the bytes, as the store shows it.
    hash: String,
    /// The part that is meant; all of it if none.
    part: Option<Span>,
}

/// Prints what was asked for.
pub(crate) fn run(args: &AstArgs, config: &Config) -> anyhow::Result<Verdict> {
    if let Some(query) = &args.query {
        return query::run(args, query, config);
    }
    let text = find(args, config)?;
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    if args.facts {
        let facts = pellucid_facts::extract(text.language, text.text.as_bytes());
        for view in View::ALL {
            writeln!(out, "# {}\n{}", view.name(), output::printable(&render(&facts, *view)))?;
        }
    } else {
        let tree = text.language.parse(text.text.as_bytes())?;
        let root = text.part.map_or(NodeId(0), |part| node_of(&tree, part));
        let printer = Printer { language: text.language, tree: &tree, text: text.text.as_bytes(), root };
        match args.format {
            TreeFormat::Text => printer.text(&mut out)?,
            TreeFormat::Json => printer.json(&mut out)?,
            TreeFormat::Sexp => printer.sexp(&mut out)?,
            TreeFormat::Dot => printer.dot(&mut out)?,
        }
    }
    out.flush()?;
    Ok(Verdict::Clean)
}

/// The outermost node of exactly this extent, or the innermost one that holds it.
fn node_of(tree: &Tree, part: Span) -> NodeId {
    let mut found = NodeId(0);
    for at in 0..tree.nodes().len() as u32 {
        let span = tree.node(NodeId(at)).span();
        if span.start <= part.start && part.end <= span.end {
            found = NodeId(at);
            if span == part {
                break;
            }
        }
    }
    found
}

/// What the user named: a file, a line of a file, or a definition in the store.
fn find(args: &AstArgs, config: &Config) -> anyhow::Result<Text> {
    let language = args.language.as_deref();
    if Path::new(&args.what).is_file() {
        return read(Path::new(&args.what), language);
    }
    if Path::new(&args.what).is_dir() {
        bail!("{} is a folder: name a file or a definition, or give a --query", args.what);
    }
    let place = args.what.rsplit_once(':').and_then(|(file, line)| Some((file, line.parse().ok()?)));
    if let Some((file, line)) = place.filter(|(file, _)| Path::new(file).is_file()) {
        let mut text = read(Path::new(file), language)?;
        let facts = pellucid_facts::extract(text.language, text.text.as_bytes());
        let definition =
            at_line(&facts, line).with_context(|| format!("no definition stands at line {line}"))?;
        text.part = Some(definition);
        return Ok(text);
    }
    symbol::find(&args.what, language, config)
}

/// The innermost definition at the line that is more than a name in a list.
fn at_line(facts: &Facts, line: u32) -> Option<Span> {
    let holds = |span: &Span| {
        let (first, last) = facts.lines.lines(*span);
        (first..=last).contains(&line)
    };
    let wanted = facts.definitions.iter().filter(|one| one.kind.is_callable() || one.kind.is_type());
    wanted.map(|one| one.span).filter(holds).min_by_key(|span| span.len())
}

/// The facts of one file.
pub(crate) fn facts(file: &Path, language: Option<&str>) -> anyhow::Result<Facts> {
    let text = read(file, language)?;
    Ok(pellucid_facts::extract(text.language, text.text.as_bytes()))
}

/// Options that leave nothing out: the user has named the file.
fn everything() -> pellucid_source::Options {
    pellucid_source::Options {
        include_generated: true,
        include_minified: true,
        include_vendored: true,
        respect_gitignore: false,
        respect_pellucidignore: false,
        ..pellucid_source::Options::default()
    }
}

/// Opens a place to read files of.
pub(crate) fn open(
    location: &Location,
    options: &pellucid_source::Options,
    config: &Config,
) -> anyhow::Result<Source> {
    let languages = pellucid_languages::languages()?;
    let detections: Vec<_> = languages.iter().map(|one| *one.detection()).collect();
    let cache = config.cache();
    Ok(pellucid_source::open(location, options, &detections, &[], &cache, &Control::default())?)
}

/// Reads one file through the source crate, as a run would.
fn read(file: &Path, language: Option<&str>) -> anyhow::Result<Text> {
    let full = std::fs::canonicalize(file).with_context(|| format!("cannot open {}", file.display()))?;
    let (folder, name) =
        full.parent().zip(full.file_name()).with_context(|| format!("{} is no file", file.display()))?;
    let source = open(&Location::Folder(folder.to_owned()), &everything(), &Config::default())?;
    load(&source, &pellucid_source::encode_path(name), language).with_context(|| file.display().to_string())
}

/// Loads the file at `path` of a source.
fn load(source: &Source, path: &str, language: Option<&str>) -> anyhow::Result<Text> {
    let listing = source.find(path, &Control::default())?;
    let Some(candidate) = listing.candidates.first() else {
        match listing.left_out.first() {
            Some(left_out) => bail!("it is not read as source: {}", left_out.detail),
            None => bail!("it is not there, or in no language known here"),
        }
    };
    match source.load(candidate) {
        Loaded::Source(loaded) => {
            let id = language.unwrap_or(loaded.language.as_str());
            let language =
                pellucid_languages::language(id).ok_or_else(|| anyhow!("no language is called {id:?}"))?;
            Ok(Text { language, text: loaded.text, hash: loaded.hash.to_string(), part: None })
        }
        Loaded::LeftOut(left_out, _) => bail!("it cannot be read as source: {}", left_out.detail),
    }
}
