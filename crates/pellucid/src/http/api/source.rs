//! Text, syntax trees and explanations: made from the source on demand.

use super::objects;
use crate::ast::{self, Text};
use crate::http::app::Ask;
use crate::http::highlight::{Units, tokens};
use crate::http::problem::{Problem, Result};
use crate::http::routes::Reply;
use pellucid_facts::metrics::{MetricId, ProfileSet, Scope, explain as increments, measure};
use pellucid_languages::{Language, NodeId};
use pellucid_model::DiagnosticCode;
use pellucid_store::{Limits, Value};
use serde::Deserialize;
use serde_json::json;

/// Longest text that is sent; more is cut at a line.
const TEXT: usize = 2 << 20;
/// Longest pattern, and most captures of one.
const PATTERN: usize = 16 << 10;
const CAPTURES: u64 = 2000;

fn stored(ask: &Ask, path: &str) -> Result<(Text, bool)> {
    let mut lent = ask.lend()?;
    ast::stored(lent.store()?, path, &ask.app.config)
        .map_err(|error| Problem::not_found(format!("{error:#}")))
}

/// `GET /file`
pub(in crate::http) fn file(ask: &Ask) -> Result<Reply> {
    let path = ask.params.text("path").unwrap_or_default();
    let (text, stale) = stored(ask, path)?;
    let mut lent = ask.lend()?;
    let store = lent.store()?;
    let mut list = |sql: &str| -> Result<serde_json::Value> {
        Ok(objects(&store.table(sql, &[Value::from(path)], &Limits::NONE)?))
    };
    let definitions = list(
        "SELECT s.name, s.qualified_name, s.kind, s.start_line, s.end_line, s.name_line, s.ordinal, s.parent, s.visibility, \
         s.signature, f.cognitive, f.cyclomatic FROM symbols s LEFT JOIN functions f ON f.file = s.file AND \
         f.ordinal = s.ordinal WHERE s.file = ?1 ORDER BY s.ordinal LIMIT 5000",
    )?;
    let diagnostics = list(
        "SELECT code, severity, detail, line, column FROM diagnostics WHERE file = ?1 ORDER BY line, column, code LIMIT 500",
    )?;
    let total = text.text.lines().count();
    let end = if text.text.len() > TEXT {
        text.text[..floor(&text.text, TEXT)].rfind('\n').unwrap_or(0)
    } else {
        text.text.len()
    };
    let shown_text = &text.text[..end];
    let shown = shown_text.lines().count();
    let marks = if stale || end < text.text.len() {
        tokens(text.language, shown_text)
    } else {
        tokens(text.language, &text.text)
    };
    Ok(json!({
        "path": path, "language": text.language.id().as_str(), "text": shown_text, "tokens": marks,
        "definitions": definitions, "diagnostics": diagnostics, "stale": stale,
        "shown": shown, "total": total, "reason": (shown < total).then_some("size"),
    })
    .into())
}

fn floor(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// `GET /ast`
pub(in crate::http) fn ast(ask: &Ask) -> Result<Reply> {
    let path = ask.params.text("path").unwrap_or_default();
    let (text, _) = stored(ask, path)?;
    let bytes = text.text.as_bytes();
    let tree = text.language.parse(bytes).map_err(|error| Problem::over_limit(error.to_string()))?;
    let bound = |name: &str, other: u32| {
        ask.params.whole(name).and_then(|at| u32::try_from(at).ok()).unwrap_or(other)
    };
    let (start, end) = (bound("start", 0), bound("end", u32::MAX));
    let (budget, deepest) = (ask.params.count("budget"), ask.params.count("depth"));
    let units = Units::new(&text.text);
    let lines = pellucid_model::LineTable::new(bytes);
    let mut nodes = vec![];
    let mut depths = vec![0_usize; tree.nodes().len()];
    let mut total = 0;
    for at in 0..tree.nodes().len() as u32 {
        let id = NodeId(at);
        let node = tree.node(id);
        depths[id.index()] = tree.parent(id).map_or(0, |above| depths[above.index()] + 1);
        // A node counts if it touches what is looked at.
        if node.end < start || node.start > end {
            continue;
        }
        total += 1;
        if nodes.len() >= budget || depths[id.index()] > deepest {
            continue;
        }
        let field = pellucid_languages::field::NAMES[node.field as usize];
        let leaf = tree.is_leaf(id).then(|| ast::cut(node.span().bytes(bytes)));
        nodes.push(json!({
            "id": at, "parent": tree.parent(id).map(|above| above.0), "kind": text.language.kind_name(node.kind),
            "field": Some(field).filter(|field| !field.is_empty()), "named": node.is_named(), "error": node.is_error(),
            "missing": node.is_missing(), "start": units.at(node.start as usize), "end": units.at(node.end as usize),
            "line": lines.position(node.start).line, "text": leaf,
        }));
    }
    let reason = (nodes.len() < total).then_some("budget");
    Ok(json!({
        "path": path, "language": text.language.id().as_str(), "nodes": nodes, "shown": nodes.len(), "total": total,
        "reason": reason,
    })
    .into())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Pattern {
    query: String,
    #[serde(default)]
    path: Option<String>,
    #[serde(default)]
    text: Option<String>,
    #[serde(default)]
    language: Option<String>,
}

/// `POST /ast/query`
pub(in crate::http) fn query(ask: &Ask) -> Result<Reply> {
    let pattern: Pattern = ask.json()?;
    if pattern.query.len() > PATTERN {
        return Err(Problem::invalid("the query is too long"));
    }
    let (language, text): (&'static Language, String) = match (&pattern.path, pattern.text, &pattern.language)
    {
        (Some(path), None, _) => {
            let (text, _) = stored(ask, path)?;
            (text.language, text.text)
        }
        (None, Some(text), Some(language)) => {
            let language = pellucid_languages::language(language)
                .ok_or_else(|| Problem::invalid(format!("no language is called {language:?}")))?;
            (language, text)
        }
        _ => return Err(Problem::invalid("give a path, or a text and its language")),
    };
    let found = ast::captures(&pattern.query, language, &text, CAPTURES, 5)?;
    let units = Units::new(&text);
    let cut = found.len() as u64 > CAPTURES;
    let captures: Vec<_> = found
        .iter()
        .take(CAPTURES as usize)
        .map(|one| {
            json!({
                "name": one.name, "kind": one.kind, "line": one.line, "column": one.column, "text": one.text,
                "start": units.at(one.start), "end": units.at(one.end),
            })
        })
        .collect();
    let shown = captures.len();
    let total = (!cut).then_some(shown);
    Ok(json!({ "captures": captures, "shown": shown, "total": total, "reason": cut.then_some("limit") })
        .into())
}

/// `GET /explain`
pub(in crate::http) fn explain(ask: &Ask) -> Result<Reply> {
    if let Some(file) = ask.params.text("file") {
        let line = ask.params.whole("line").ok_or_else(|| Problem::invalid("line is missing"))?;
        return number(ask, file, u32::try_from(line).unwrap_or(u32::MAX));
    }
    let what = ask.params.text("what").unwrap_or_default();
    if let Some(code) = DiagnosticCode::ALL.iter().find(|code| code.code().eq_ignore_ascii_case(what)) {
        return Ok(json!({ "what": code.code(), "text": code.summary() }).into());
    }
    let rules = crate::findings::rules(&ask.app.config)?;
    if let Some(rule) = rules.documents().iter().find(|one| one.rule.id == what) {
        return Ok(json!({ "what": what, "name": rule.title, "text": rule.text }).into());
    }
    let metric = MetricId::of(what)
        .ok_or_else(|| Problem::not_found(format!("{what:?} is no metric, no rule and no code")))?
        .metric();
    Ok(json!({ "what": metric.id, "name": metric.name, "text": metric.definition, "source": metric.source, "unit": metric.unit }).into())
}

/// Every increment of the number of the function at a line.
fn number(ask: &Ask, file: &str, line: u32) -> Result<Reply> {
    let name = ask.params.text("metric").unwrap_or("cognitive");
    let id = MetricId::of(name).ok_or_else(|| Problem::invalid(format!("{name:?} is no metric")))?;
    let column = id
        .column(Scope::Function)
        .ok_or_else(|| Problem::invalid(format!("{name} is not measured on functions")))?;
    let (text, _) = stored(ask, file)?;
    let facts = pellucid_facts::extract(text.language, text.text.as_bytes());
    let missing = || Problem::not_found("no function with a body stands at this line");
    let definition = crate::explain::function_at(&facts, line).ok_or_else(missing)?;
    let profiles = ProfileSet::default();
    let values = measure(&facts, &profiles);
    let row = values.functions.iter().find(|row| row.definition == definition).ok_or_else(missing)?;
    let parts = increments(&facts, definition, id, &profiles).map(|all| {
        let part = |one: &pellucid_facts::metrics::Increment| {
            let place = facts.lines.position(one.span.start);
            json!({
                "amount": one.amount, "line": place.line, "column": place.column, "construct": one.construct.name(),
                "why": one.why, "nesting": one.nesting,
            })
        };
        all.iter().map(part).collect::<Vec<_>>()
    });
    let function = facts.names.get(facts.definitions[definition.index()].name);
    Ok(json!({
        "what": id.metric().id, "text": id.metric().definition, "function": function,
        "value": row.values[column].as_f64(), "increments": parts,
    })
    .into())
}
