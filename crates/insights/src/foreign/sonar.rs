//! SonarQube's generic issue format: the one with `engineId` in each issue, and the newer one with a list of rules.

use super::paths::Paths;
use super::{LeftOut, MOST_ISSUES, MOST_RELATED, Report, Why, bounded, number};
use pellucid_model::{Location, Severity};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Rule {
    id: String,
    name: Option<String>,
    engine_id: Option<String>,
    severity: Option<String>,
    #[serde(default)]
    impacts: Vec<Impact>,
}

#[derive(Deserialize)]
struct Impact {
    severity: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Issue {
    rule_id: String,
    engine_id: Option<String>,
    severity: Option<String>,
    primary_location: Place,
    #[serde(default)]
    secondary_locations: Vec<Place>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Place {
    message: Option<String>,
    #[serde(default)]
    file_path: String,
    text_range: Option<Range>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Range {
    #[serde(default, deserialize_with = "number")]
    start_line: Option<u32>,
    #[serde(default, deserialize_with = "number")]
    end_line: Option<u32>,
    #[serde(default, deserialize_with = "column")]
    start_column: Option<u32>,
}

/// Their columns count from 0.
fn column<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Option<u32>, D::Error> {
    let value = serde_json::Value::deserialize(from)?;
    Ok(value.as_u64().and_then(|column| u32::try_from(column.saturating_add(1)).ok()))
}

/// One report for each engine.
pub(super) fn reports(issues: Vec<Issue>, rules: Vec<Rule>, paths: &Paths) -> Vec<Report> {
    let rules: BTreeMap<&str, &Rule> = rules.iter().map(|rule| (rule.id.as_str(), rule)).collect();
    let mut reports: BTreeMap<String, Report> = BTreeMap::new();
    for issue in &issues {
        let rule = rules.get(issue.rule_id.as_str()).copied();
        let engine = issue.engine_id.as_deref().or(rule.and_then(|rule| rule.engine_id.as_deref()));
        let tool = bounded(engine.filter(|name| !name.is_empty()).unwrap_or("unnamed tool"));
        let report = reports.entry(tool.clone()).or_insert_with(|| Report { tool, ..Report::default() });
        if report.issues.len() >= MOST_ISSUES {
            report.left_out.push(LeftOut { why: Why::TooMany, what: bounded(&issue.rule_id) });
            continue;
        }
        match issue.read(rule, paths) {
            Ok(issue) => report.issues.push(issue),
            Err(left_out) => report.left_out.push(left_out),
        }
    }
    reports.into_values().collect()
}

impl Issue {
    fn read(&self, rule: Option<&Rule>, paths: &Paths) -> Result<super::Issue, LeftOut> {
        let first = &self.primary_location;
        let mut places = vec![(first.read(paths)?, None)];
        let more = self.secondary_locations.iter().take(MOST_RELATED);
        places.extend(
            more.filter_map(|one| Some((one.read(paths).ok()?, one.message.as_deref().map(bounded)))),
        );
        let impact = rule.and_then(|rule| {
            rule.impacts.iter().filter_map(|one| one.severity.as_deref()).min_by_key(|one| rank(one))
        });
        let severity = self.severity.as_deref().or(rule.and_then(|rule| rule.severity.as_deref())).or(impact);
        let severity = match severity.map(rank) {
            Some(0) => Severity::Error,
            Some(2) => Severity::Info,
            _ => Severity::Warning,
        };
        let name = bounded(&self.rule_id);
        Ok(super::Issue {
            severity,
            message: first.message.as_deref().map_or_else(|| name.clone(), bounded),
            rule: name,
            places,
            fingerprint: None,
            about: rule.and_then(|rule| rule.name.as_deref()).map(bounded),
            url: None,
        })
    }
}

/// 0 = error, 1 = warning, 2 = info; of both scales.
fn rank(severity: &str) -> u8 {
    match severity {
        "BLOCKER" | "CRITICAL" | "HIGH" => 0,
        "MINOR" | "INFO" | "LOW" => 2,
        _ => 1,
    }
}

impl Place {
    fn read(&self, paths: &Paths) -> Result<Location, LeftOut> {
        let file =
            paths.plain(&self.file_path).map_err(|why| LeftOut { why, what: bounded(&self.file_path) })?;
        let range = self.text_range.as_ref();
        let line = range.and_then(|one| one.start_line).unwrap_or(0);
        Ok(Location {
            file,
            line,
            column: range.and_then(|one| one.start_column).unwrap_or(0),
            end_line: range.and_then(|one| one.end_line).unwrap_or(0).max(line),
        })
    }
}
