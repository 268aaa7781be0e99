//! Reported issues as findings, with the symbols that they are in.

use super::{Issue, Report};
use pellucid_graph::code::{CodeGraph, NodeId, qualified_name, symbol_id};
use pellucid_model::{Finding, FindingKind, Location, Role};
use std::collections::{BTreeMap, HashMap};

/// The findings of a report; each is about the innermost function or type around its line, if the graph knows one.
pub fn findings(report: &Report, graph: Option<&CodeGraph>) -> Vec<Finding> {
    let places = Places::new(graph);
    let mut seen: BTreeMap<String, u32> = BTreeMap::new();
    report.issues.iter().map(|issue| finding(report, issue, &places, &mut seen)).collect()
}

fn finding(report: &Report, issue: &Issue, places: &Places<'_>, seen: &mut BTreeMap<String, u32>) -> Finding {
    let tool: String = report.tool.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let tool = tool.to_lowercase().split_whitespace().collect::<Vec<_>>().join("-");
    let roles: Vec<Role> = issue
        .places
        .iter()
        .enumerate()
        .map(|(at, (location, said))| {
            let symbol = places.symbol(location);
            let here = || format!("{}:{}", location.file, location.line);
            let name =
                said.clone().or_else(|| symbol.as_ref().map(|(_, name)| name.clone())).unwrap_or_else(here);
            let role = if at == 0 { "place" } else { "related" }.to_owned();
            Role { role, symbol: symbol.map(|(id, _)| id), name, location: location.clone() }
        })
        .collect();
    let rule = format!("{tool}:{}", issue.rule);
    let (file, around) = roles
        .first()
        .map_or(("", ""), |role| (role.location.file.as_str(), role.symbol.as_deref().unwrap_or(&role.name)));
    let known = match &issue.fingerprint {
        Some(fingerprint) => format!("{rule}\0{file}\0{fingerprint}"),
        None => format!("{rule}\0{file}\0{around}\0{}", issue.message),
    };
    // Of those that nothing tells apart, each is one of its own.
    let nth = seen.entry(known.clone()).or_default();
    *nth += 1;
    let id = format!("{:016x}", hash(&format!("{known}\0{nth}")));
    let mut properties = BTreeMap::from([("tool".to_owned(), report.tool.clone())]);
    let more = [("tool-version", &report.version), ("about", &issue.about), ("url", &issue.url)];
    properties.extend(more.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value.clone()?))));
    Finding {
        id,
        rule,
        version: 1,
        kind: FindingKind::Foreign,
        severity: issue.severity,
        confidence: 1.0,
        message: issue.message.clone(),
        roles,
        evidence: vec![],
        properties,
    }
}

/// FNV-1a: the same on every machine.
fn hash(text: &str) -> u64 {
    text.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// The files of a graph by path.
struct Places<'g> {
    graph: Option<&'g CodeGraph>,
    files: HashMap<&'g str, NodeId>,
}

impl<'g> Places<'g> {
    fn new(graph: Option<&'g CodeGraph>) -> Self {
        let files = graph.map(|graph| graph.files().map(|file| (graph.name(file), file)).collect());
        Self { graph, files: files.unwrap_or_default() }
    }

    /// Id and name of the innermost function or type at a line.
    fn symbol(&self, at: &Location) -> Option<(String, String)> {
        let graph = self.graph.filter(|_| at.line > 0)?;
        let file = *self.files.get(at.file.as_str())?;
        let wanted = |node: &NodeId| {
            let place = graph.place(*node);
            let kind = graph.kind(*node).symbol();
            let is = kind.is_some_and(|kind| kind.is_callable() || kind.is_type());
            is && (place.line..=place.end_line).contains(&at.line)
        };
        let around = graph.symbols_of(file).map(NodeId).filter(wanted);
        let innermost = around.min_by_key(|node| {
            let place = graph.place(*node);
            (place.end_line - place.line, std::cmp::Reverse(node.0))
        })?;
        Some((symbol_id(graph, innermost), qualified_name(graph, innermost)))
    }
}
