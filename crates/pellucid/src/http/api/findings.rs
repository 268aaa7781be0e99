//! Patterns, smells and violations: who plays which role, why, and how the players are tied to each other.

use super::facts::{cursor, next_page};
use crate::http::app::Ask;
use crate::http::found::Found;
use crate::http::problem::{Problem, Result};
use pellucid_graph::code::{CodeGraph, NodeId, symbol_id};
use pellucid_model::{Finding, FindingKind, Role};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// Players that a row of the list names; all of them are part of the whole finding.
const NAMED: usize = 6;

/// What one asks for, besides the rule.
struct Wanted<'a> {
    kind: Option<FindingKind>,
    text: Option<String>,
    file: Option<&'a str>,
    least: f64,
}

impl Wanted<'_> {
    fn accepts(&self, one: &Finding) -> bool {
        let of_kind = self.kind.is_none_or(|kind| kind == one.kind);
        let sure = f64::from(one.confidence) + 1e-6 >= self.least;
        let in_file = self.file.is_none_or(|file| one.roles.iter().any(|role| role.location.file == file));
        of_kind && sure && in_file && self.text.as_deref().is_none_or(|text| mentions(one, text))
    }
}

fn mentions(one: &Finding, text: &str) -> bool {
    let holds = |part: &str| part.to_lowercase().contains(text);
    holds(&one.message)
        || holds(&one.rule)
        || one.roles.iter().any(|role| holds(&role.name) || holds(&role.location.file))
}

/// `GET /findings`
pub(in crate::http) fn list(ask: &Ask) -> Result<Value> {
    let found = ask.found()?;
    let params = &ask.params;
    let wanted = Wanted {
        kind: FindingKind::parse(params.word("kind")),
        text: params.text("q").map(str::to_lowercase),
        file: params.text("file"),
        least: params.number("confidence").unwrap_or_else(|| f64::from(ask.app.config.insights.confidence)),
    };
    let fits: Vec<&Finding> = found.all.iter().filter(|one| wanted.accepts(one)).collect();
    let mut rules: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for one in &fits {
        *rules.entry((one.kind.name(), &one.rule)).or_default() += 1;
    }
    let rules: Vec<Value> = rules
        .into_iter()
        .map(|((kind, rule), count)| json!({ "rule": rule, "title": found.title(rule), "kind": kind, "count": count }))
        .collect();
    let rule = params.text("rule");
    let mut chosen: Vec<&Finding> =
        fits.into_iter().filter(|one| rule.is_none_or(|rule| one.rule == rule)).collect();
    if params.word("sort") == "place" {
        chosen.sort_by_key(|one| one.roles.first().map(|role| &role.location));
    }
    let snapshot = ask.snapshot()?.0;
    let offset = params.text("cursor").map_or(Ok(0), |text| cursor(text, snapshot))? as usize;
    let page: Vec<Value> =
        chosen.iter().skip(offset).take(params.count("limit")).map(|one| row(&found, one)).collect();
    let next = next_page(snapshot, (offset + page.len()) as u64, page.len(), chosen.len() as u64);
    Ok(json!({
        "shown": page.len(), "total": chosen.len(), "reason": next.is_some().then_some("limit"), "next": next,
        "findings": page, "rules": rules,
    }))
}

fn row(found: &Found, one: &Finding) -> Value {
    let roles: Vec<Value> = one.roles.iter().take(NAMED).map(role_json).collect();
    json!({
        "id": one.id, "rule": one.rule, "title": found.title(&one.rule), "kind": one.kind.name(),
        "severity": one.severity, "confidence": rounded(one.confidence), "message": one.message,
        "roles": roles, "players": one.roles.len(),
    })
}

fn role_json(role: &Role) -> Value {
    json!({
        "role": role.role, "name": role.name, "file": role.location.file,
        "line": Some(role.location.line).filter(|line| *line > 0),
    })
}

fn rounded(number: f32) -> f64 {
    (f64::from(number) * 100.0).round() / 100.0
}

/// `GET /findings/{id}`
pub(in crate::http) fn one(ask: &Ask) -> Result<Value> {
    let found = ask.found()?;
    let id = ask.part("id");
    let one = found.all.iter().find(|one| one.id == id);
    let one = one.ok_or_else(|| Problem::not_found("nothing that was found in this snapshot has this id"))?;
    let evidence: Vec<Value> = one
        .evidence
        .iter()
        .map(|fact| {
            let place = fact.location.as_ref();
            json!({
                "text": fact.text, "weight": rounded(fact.weight), "file": place.map(|place| &place.file),
                "line": place.map(|place| place.line).filter(|line| *line > 0),
            })
        })
        .collect();
    let mut whole = row(&found, one);
    whole["roles"] = one.roles.iter().map(role_json).collect();
    whole["evidence"] = evidence.into();
    whole["properties"] = json!(one.properties);
    whole["ties"] = ask.graph().map_or(Value::Null, |graph| ties(&graph, &one.roles));
    let document = found.rules.documents().iter().find(|document| document.rule.id == one.rule);
    whole["text"] = document.map(|document| document.text.as_str()).into();
    Ok(whole)
}

/// How the players use each other: from, to (numbers of roles), kind of edge, number of uses, the first place.
fn ties(graph: &CodeGraph, roles: &[Role]) -> Value {
    let mut players: BTreeMap<NodeId, usize> = BTreeMap::new();
    for (at, role) in roles.iter().enumerate() {
        if let Some(node) = node_of(graph, role) {
            players.entry(node).or_insert(at);
        }
    }
    let nodes: BTreeSet<NodeId> = players.keys().copied().collect();
    let of = |(player, at): (&NodeId, &usize)| {
        Found::territory(graph, *player, &nodes).into_iter().map(|node| (node, *at)).collect::<Vec<_>>()
    };
    let belongs: BTreeMap<NodeId, usize> = players.iter().flat_map(of).collect();
    let mut uses: BTreeMap<(usize, usize, &str), (u32, Value)> = BTreeMap::new();
    for (node, from) in &belongs {
        for edge in graph.out(*node) {
            let kind = graph.edge_kind(edge);
            let Some(to) = belongs.get(&graph.edge_to(edge)).filter(|to| *to != from) else { continue };
            let row = graph.edge(edge);
            let place = || json!({ "file": graph.name(row.file), "line": row.line });
            uses.entry((*from, *to, kind.name())).or_insert_with(|| (0, place())).0 += 1;
        }
    }
    let tie = |((from, to, edge), (uses, at)): (&(usize, usize, &str), &(u32, Value))| json!({ "from": from, "to": to, "edge": edge, "uses": uses, "at": at });
    uses.iter().map(tie).collect()
}

/// The node of a role: by its place first, for ids of all nodes are many.
fn node_of(graph: &CodeGraph, role: &Role) -> Option<NodeId> {
    let id = role.symbol.as_deref()?;
    let file = graph.files().find(|file| graph.name(*file) == role.location.file)?;
    let there = |node: &NodeId| graph.place(*node).line == role.location.line;
    graph.symbols_of(file).map(NodeId).filter(there).find(|node| symbol_id(graph, *node) == id)
}
