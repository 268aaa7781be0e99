//! `ast`: syntax trees and facts of one file, made from its source on demand.

use crate::args::{AstArgs, TreeFormat};
use crate::{Verdict, output};
use anyhow::{Context, anyhow};
use pellucid_facts::render::{View, render};
use pellucid_languages::{Language, NodeId, Tree};
use pellucid_model::Facts;
use serde_json::json;
use std::io::Write;
use std::path::Path;
use tree_sitter::StreamingIterator;

/// Longest text of a leaf that is shown.
const SHOWN: usize = 60;

/// Prints what was asked for.
pub(crate) fn run(args: &AstArgs) -> anyhow::Result<Verdict> {
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    if args.facts {
        let facts = facts(&args.file, args.language.as_deref())?;
        for view in View::ALL {
            writeln!(out, "# {}\n{}", view.name(), output::printable(&render(&facts, *view)))?;
        }
        return Ok(Verdict::Clean);
    }
    let (language, text) = read(&args.file, args.language.as_deref())?;
    if let Some(query) = &args.query {
        captures(&mut out, language, &text, query)?;
    } else {
        let tree = language.parse(text.as_bytes())?;
        let printer = Printer { language, tree: &tree, text: text.as_bytes() };
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

/// The facts of one file.
pub(crate) fn facts(file: &Path, language: Option<&str>) -> anyhow::Result<Facts> {
    let (language, text) = read(file, language)?;
    Ok(pellucid_facts::extract(language, text.as_bytes()))
}

/// Reads one file through the source crate, as a run would.
fn read(file: &Path, language: Option<&str>) -> anyhow::Result<(&'static Language, String)> {
    let full = std::fs::canonicalize(file).with_context(|| format!("cannot open {}", file.display()))?;
    let folder = full.parent().with_context(|| format!("{} is no file", file.display()))?;
    let name = full
        .file_name()
        .and_then(|name| name.to_str())
        .with_context(|| format!("{} is no file", file.display()))?;
    let detections: Vec<_> = pellucid_languages::languages()?.iter().map(|one| *one.detection()).collect();
    let options = pellucid_source::Options {
        include: vec![format!("/{name}")],
        include_generated: true,
        include_minified: true,
        include_vendored: true,
        respect_gitignore: false,
        ..pellucid_source::Options::default()
    };
    let control = pellucid_source::Control::default();
    let location = pellucid_source::Location::Folder(folder.to_owned());
    let source = pellucid_source::open(&location, &options, &detections, folder, &control)?;
    let listing = source.list(&control)?;
    let candidate = listing.candidates.iter().find(|one| &*one.path == name);
    let candidate = candidate.with_context(|| format!("{} is in no language known here", file.display()))?;
    match source.load(candidate) {
        pellucid_source::Loaded::Source(loaded) => {
            let id = language.unwrap_or(loaded.language.as_str());
            let language =
                pellucid_languages::language(id).ok_or_else(|| anyhow!("no language is called {id:?}"))?;
            Ok((language, loaded.text))
        }
        pellucid_source::Loaded::LeftOut(left_out, _) => {
            Err(anyhow!("{} cannot be read as source: {}", file.display(), left_out.detail))
        }
    }
}

fn captures(out: &mut impl Write, language: &Language, text: &str, query: &str) -> anyhow::Result<()> {
    let query =
        tree_sitter::Query::new(language.grammar(), query).context("the query does not fit the language")?;
    let mut parser = tree_sitter::Parser::new();
    parser.set_language(language.grammar())?;
    let tree = parser.parse(text, None).context("the file does not parse")?;
    let mut cursor = tree_sitter::QueryCursor::new();
    let mut matches = cursor.matches(&query, tree.root_node(), text.as_bytes());
    while let Some(found) = matches.next() {
        for capture in found.captures() {
            let (node, start) = (capture.node, capture.node.start_position());
            let name = query.capture_names()[capture.index as usize];
            let shown = short(&text.as_bytes()[node.byte_range()]);
            writeln!(out, "{}:{} @{name} {} {shown}", start.row + 1, start.column + 1, node.kind())?;
        }
    }
    Ok(())
}

fn short(text: &[u8]) -> String {
    let text = String::from_utf8_lossy(&text[..text.len().min(4 * SHOWN)]).into_owned();
    let cut: String = text.chars().take(SHOWN).collect();
    format!("{cut:?}")
}

struct Printer<'a> {
    language: &'a Language,
    tree: &'a Tree,
    text: &'a [u8],
}

impl Printer<'_> {
    fn ids(&self) -> impl Iterator<Item = NodeId> + use<> {
        (0..self.tree.nodes().len() as u32).map(NodeId)
    }

    fn field(&self, id: NodeId) -> &'static str {
        pellucid_languages::field::NAMES[self.tree.node(id).field as usize]
    }

    fn kind(&self, id: NodeId) -> String {
        let node = self.tree.node(id);
        let name = self.language.kind_name(node.kind);
        let missing = if node.is_missing() { "MISSING " } else { "" };
        if node.is_named() { format!("{missing}{name}") } else { format!("{missing}{name:?}") }
    }

    /// Depth of every node: parents come first.
    fn depths(&self) -> Vec<usize> {
        let mut depths: Vec<usize> = vec![];
        for id in self.ids() {
            depths.push(self.tree.parent(id).map_or(0, |parent| depths[parent.index()] + 1));
        }
        depths
    }

    fn text(&self, out: &mut impl Write) -> std::io::Result<()> {
        let lines = pellucid_model::LineTable::new(self.text);
        for (id, depth) in self.ids().zip(self.depths()) {
            let node = self.tree.node(id);
            let (from, to) = (lines.position(node.start), lines.position(node.end));
            let field = self.field(id);
            let field = if field.is_empty() { String::new() } else { format!("{field}: ") };
            let leaf = if node.is_named() && self.tree.is_leaf(id) {
                format!(" {}", short(node.span().bytes(self.text)))
            } else {
                String::new()
            };
            let (kind, indent) = (self.kind(id), "  ".repeat(depth.min(200)));
            writeln!(
                out,
                "{indent}{field}{kind} [{}:{}-{}:{}]{leaf}",
                from.line, from.column, to.line, to.column
            )?;
        }
        Ok(())
    }

    /// One object per node in preorder, with the index of its parent: no nesting to overflow a reader.
    fn json(&self, out: &mut impl Write) -> anyhow::Result<()> {
        writeln!(out, "[")?;
        for id in self.ids() {
            let node = self.tree.node(id);
            let row = json!({
                "id": id.0,
                "parent": self.tree.parent(id).map(|parent| parent.0),
                "kind": self.language.kind_name(node.kind),
                "field": Some(self.field(id)).filter(|field| !field.is_empty()),
                "named": node.is_named(),
                "missing": node.is_missing(),
                "error": node.is_error(),
                "start": node.start,
                "end": node.end,
            });
            let comma = if id.index() + 1 < self.tree.nodes().len() { "," } else { "" };
            writeln!(out, "{row}{comma}")?;
        }
        Ok(writeln!(out, "]")?)
    }

    /// Named nodes, as tree-sitter writes them.
    fn sexp(&self, out: &mut impl Write) -> std::io::Result<()> {
        let mut open: Vec<u32> = vec![];
        for id in self.ids() {
            let node = self.tree.node(id);
            while open.last().is_some_and(|end| *end <= id.0) {
                open.pop();
                write!(out, ")")?;
            }
            if !node.is_named() {
                continue;
            }
            let field = self.field(id);
            let field = if field.is_empty() { String::new() } else { format!("{field}: ") };
            let space = if id.0 == 0 { "" } else { " " };
            write!(out, "{space}{field}({}", self.kind(id))?;
            open.push(node.next);
        }
        writeln!(out, "{}", ")".repeat(open.len()))
    }

    fn dot(&self, out: &mut impl Write) -> std::io::Result<()> {
        writeln!(out, "digraph tree {{\n  node [shape=box, fontname=monospace];")?;
        for id in self.ids().filter(|id| self.tree.node(*id).is_named()) {
            writeln!(out, "  n{} [label={:?}];", id.0, self.kind(id))?;
            let mut parent = self.tree.parent(id);
            while let Some(above) = parent.filter(|above| !self.tree.node(*above).is_named()) {
                parent = self.tree.parent(above);
            }
            if let Some(parent) = parent {
                writeln!(out, "  n{} -> n{} [label={:?}];", parent.0, id.0, self.field(id))?;
            }
        }
        writeln!(out, "}}")
    }
}
