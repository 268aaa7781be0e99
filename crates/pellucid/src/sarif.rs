//! Findings as SARIF 2.1.0, within what code scanning takes.

use crate::report::uri;
use crate::rules::About;
use pellucid_model::{Finding, Location, Severity};
use serde_json::{Value as Json, json};
use std::collections::{BTreeMap, BTreeSet};

/// Results of one run that code scanning takes; it shows the first 5,000.
const MOST_RESULTS: usize = 25_000;
/// Related places of one result.
const MOST_PLACES: usize = 100;
/// Characters of a message.
const LONGEST_MESSAGE: usize = 1000;

/// A log of findings, the most severe first as they come. `notes` are told with it.
pub(crate) fn log(findings: &[&Finding], about: &BTreeMap<String, About>, notes: &[String]) -> Json {
    let shown = &findings[..findings.len().min(MOST_RESULTS)];
    let ids: BTreeSet<&str> = shown.iter().map(|one| one.rule.as_str()).collect();
    let ids: Vec<&str> = ids.into_iter().collect();
    let rules: Vec<Json> = ids.iter().map(|id| rule(id, about.get(*id))).collect();
    let results: Vec<Json> =
        shown.iter().map(|one| result(one, ids.binary_search(&one.rule.as_str()).ok())).collect();
    let mut notes = notes.to_vec();
    if shown.len() < findings.len() {
        let (left, all) = (findings.len() - shown.len(), findings.len());
        notes.push(format!(
            "{left} of {all} findings are left out, the least severe: code scanning takes {MOST_RESULTS} of a run"
        ));
    }
    let note = |text: &String| json!({ "level": "note", "message": { "text": text } });
    let notes: Vec<Json> = notes.iter().map(note).collect();
    let driver = json!({ "name": "pellucid", "version": env!("CARGO_PKG_VERSION"), "rules": rules });
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": driver },
            "automationDetails": { "id": "pellucid/" },
            "invocations": [{ "executionSuccessful": true, "toolExecutionNotifications": notes }],
            "originalUriBaseIds": { "%SRCROOT%": { "description": { "text": "the root of what was analysed" } } },
            "results": results,
        }],
    })
}

fn rule(id: &str, about: Option<&About>) -> Json {
    let Some(about) = about else { return json!({ "id": id }) };
    json!({
        "id": id,
        "name": id,
        "shortDescription": { "text": about.title },
        "fullDescription": { "text": first_paragraph(&about.text).unwrap_or(&about.title) },
        "help": { "text": about.text, "markdown": about.text },
        "defaultConfiguration": { "level": level(about.severity) },
        "properties": { "tags": [about.kind.name()] },
    })
}

/// The first paragraph that is no heading.
fn first_paragraph(text: &str) -> Option<&str> {
    text.split("\n\n").map(str::trim).find(|part| !part.is_empty() && !part.starts_with('#'))
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Info => "note",
        Severity::Warning => "warning",
        Severity::Error => "error",
    }
}

fn result(one: &Finding, rule: Option<usize>) -> Json {
    let mut roles = one.roles.iter();
    let places: Vec<Json> =
        roles.next().map(|role| place(&role.location, Some(&role.name))).into_iter().collect();
    let roles = roles.filter(|role| !role.location.file.is_empty()).take(MOST_PLACES);
    let related = roles.enumerate().map(|(at, role)| {
        let mut there = place(&role.location, None);
        there["id"] = (at + 1).into();
        there["message"] = json!({ "text": plain(&format!("{}: {}", role.role, role.name)) });
        there
    });
    let mut properties = json!({ "confidence": one.confidence, "kind": one.kind.name() });
    for (key, value) in &one.properties {
        properties[key] = value.as_str().into();
    }
    let mut message: String = one.message.chars().take(LONGEST_MESSAGE).collect();
    if message.len() < one.message.len() {
        message.push('…');
    }
    let mut result = json!({
        "ruleId": one.rule,
        "level": level(one.severity),
        "message": { "text": plain(&message) },
        "locations": places,
        "partialFingerprints": { "pellucid/v1": one.id },
        "properties": properties,
    });
    if let Some(at) = rule {
        result["ruleIndex"] = at.into();
    }
    let mut related: Vec<Json> = related.collect();
    let seen = one.evidence.iter().filter_map(|fact| Some((fact, fact.location.as_ref()?)));
    for (fact, at) in seen.take(MOST_PLACES.saturating_sub(related.len())) {
        let mut there = place(at, None);
        there["id"] = (related.len() + 1).into();
        there["message"] = json!({ "text": plain(&fact.text) });
        related.push(there);
    }
    if !related.is_empty() {
        result["relatedLocations"] = related.into();
    }
    result
}

/// Text without what SARIF reads as links and arguments.
fn plain(text: &str) -> String {
    let text = text.replace("](", "] (");
    let digit = |rest: &str| rest.starts_with(|c: char| c.is_ascii_digit());
    let mut out = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        out.push(c);
        if c == '{' && digit(&text[at + 1..]) {
            out.push(' ');
        }
    }
    out
}

/// Lines only: columns count bytes here and UTF-16 units there.
fn place(at: &Location, name: Option<&str>) -> Json {
    let file = if at.file.is_empty() { "." } else { &at.file };
    let mut place = json!({
        "physicalLocation": { "artifactLocation": { "uri": uri(file), "uriBaseId": "%SRCROOT%" } },
    });
    if at.line > 0 {
        let region = json!({ "startLine": at.line, "endLine": at.end_line.max(at.line) });
        place["physicalLocation"]["region"] = region;
    }
    if let Some(name) = name.filter(|name| !name.is_empty()) {
        place["logicalLocations"] = json!([{ "fullyQualifiedName": name }]);
    }
    place
}

#[cfg(test)]
mod tests {
    use super::*;
    use pellucid_model::FindingKind;

    #[test]
    fn what_code_scanning_would_refuse_is_left_out_and_told() {
        let finding = |at: usize| Finding {
            id: format!("{at:016x}"),
            rule: "r".to_owned(),
            version: 1,
            kind: FindingKind::Violation,
            severity: Severity::Error,
            confidence: 1.0,
            message: "m".repeat(2000),
            roles: vec![],
            evidence: vec![],
            properties: BTreeMap::new(),
        };
        let all: Vec<Finding> = (0..MOST_RESULTS + 7).map(finding).collect();
        let log = log(&all.iter().collect::<Vec<_>>(), &BTreeMap::new(), &[]);
        let run = &log["runs"][0];
        assert_eq!(run["results"].as_array().map(Vec::len), Some(MOST_RESULTS));
        assert_eq!(
            run["results"][0]["message"]["text"].as_str().map(|text| text.chars().count()),
            Some(1001)
        );
        let note = &run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"];
        assert!(note.as_str().is_some_and(|text| text.starts_with("7 of 25007 findings")), "{note}");
    }

    #[test]
    fn text_is_no_link_and_no_argument() {
        assert_eq!(plain("[a](b) {0} {x} {9"), "[a] (b) { 0} {x} { 9");
    }
}
