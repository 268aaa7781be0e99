//! SARIF 2.1.0 (OASIS standard), as far as places, messages and levels go.

use super::paths::{Bases, Paths};
use super::{Issue, LeftOut, MOST_ISSUES, MOST_RELATED, Report, Why, bounded, number};
use pellucid_model::{Location, Severity};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Run {
    tool: Tool,
    results: Option<Vec<Finding>>,
    #[serde(default)]
    original_uri_base_ids: BTreeMap<String, Artifact>,
    #[serde(default)]
    artifacts: Vec<Described>,
}

#[derive(Deserialize)]
struct Tool {
    driver: Component,
    #[serde(default)]
    extensions: Vec<Component>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Component {
    #[serde(default)]
    name: String,
    version: Option<String>,
    semantic_version: Option<String>,
    #[serde(default)]
    rules: Vec<Rule>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Rule {
    id: String,
    short_description: Option<Message>,
    full_description: Option<Message>,
    help_uri: Option<String>,
    default_configuration: Option<Configuration>,
    #[serde(default)]
    message_strings: BTreeMap<String, Message>,
}

#[derive(Deserialize)]
struct Configuration {
    level: Option<String>,
}

#[derive(Deserialize, Default)]
struct Message {
    text: Option<String>,
    markdown: Option<String>,
    id: Option<String>,
    #[serde(default)]
    arguments: Vec<String>,
}

#[derive(Deserialize)]
struct Described {
    location: Option<Artifact>,
}

#[derive(Deserialize, Clone, Default)]
#[serde(rename_all = "camelCase")]
struct Artifact {
    uri: Option<String>,
    uri_base_id: Option<String>,
    index: Option<i64>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Finding {
    rule_id: Option<String>,
    rule_index: Option<i64>,
    rule: Option<RuleReference>,
    level: Option<String>,
    kind: Option<String>,
    #[serde(default)]
    message: Message,
    #[serde(default)]
    locations: Vec<Place>,
    #[serde(default)]
    related_locations: Vec<Place>,
    #[serde(default)]
    partial_fingerprints: BTreeMap<String, String>,
    #[serde(default)]
    fingerprints: BTreeMap<String, String>,
    suppressions: Option<Vec<Suppression>>,
    baseline_state: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RuleReference {
    id: Option<String>,
    index: Option<i64>,
    tool_component: Option<ComponentReference>,
}

#[derive(Deserialize)]
struct ComponentReference {
    index: Option<i64>,
}

#[derive(Deserialize)]
struct Suppression {
    status: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Place {
    physical_location: Option<Physical>,
    message: Option<Message>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Physical {
    artifact_location: Option<Artifact>,
    region: Option<Region>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    #[serde(default, deserialize_with = "number")]
    start_line: Option<u32>,
    #[serde(default, deserialize_with = "number")]
    start_column: Option<u32>,
    #[serde(default, deserialize_with = "number")]
    end_line: Option<u32>,
}

impl Run {
    pub(super) fn report(mut self, paths: &Paths) -> Report {
        let results = self.results.take().unwrap_or_default();
        let driver = &self.tool.driver;
        let version = driver.semantic_version.clone().or(driver.version.clone());
        let tool = if driver.name.is_empty() { "unnamed tool".to_owned() } else { bounded(&driver.name) };
        let mut report = Report { tool, version, ..Report::default() };
        let bases: Bases = self
            .original_uri_base_ids
            .iter()
            .map(|(name, base)| (name.clone(), (base.uri.clone(), base.uri_base_id.clone())))
            .collect();
        for result in &results {
            if result.is_answered_for() {
                report.left_out.push(LeftOut { why: Why::Suppressed, what: result.rule_name(None) });
                continue;
            }
            if report.issues.len() >= MOST_ISSUES {
                report.left_out.push(LeftOut { why: Why::TooMany, what: result.rule_name(None) });
                continue;
            }
            match self.issue(result, paths, &bases) {
                Ok(issue) => report.issues.push(issue),
                Err(left_out) => report.left_out.push(left_out),
            }
        }
        report
    }

    fn issue(&self, result: &Finding, paths: &Paths, bases: &Bases) -> Result<Issue, LeftOut> {
        let rule = self.rule(result);
        let name = result.rule_name(rule);
        let nowhere = || LeftOut { why: Why::NoFile, what: name.clone() };
        let first = result.locations.first().ok_or_else(nowhere)?;
        let mut places = vec![(self.place(first, paths, bases)?, None)];
        let more = result.locations[1..].iter().chain(&result.related_locations).take(MOST_RELATED);
        for place in more {
            // A further place that leads elsewhere does not cost the finding.
            if let Ok(location) = self.place(place, paths, bases) {
                places.push((
                    location,
                    place.message.as_ref().and_then(|message| message.text.as_deref()).map(bounded),
                ));
            }
        }
        let level = result.level.as_deref().or_else(|| {
            if result.kind.as_deref().is_some_and(|kind| kind != "fail") {
                return Some("note");
            }
            rule?.default_configuration.as_ref()?.level.as_deref()
        });
        let severity = match level {
            Some("error") => Severity::Error,
            Some("note" | "none") => Severity::Info,
            _ => Severity::Warning,
        };
        let text = |message: &Option<Message>| {
            message.as_ref().and_then(|message| message.text.as_deref()).map(bounded)
        };
        let known = result.fingerprints.iter().chain(&result.partial_fingerprints).next();
        Ok(Issue {
            severity,
            message: result.text(rule).unwrap_or_else(|| name.clone()),
            rule: name,
            places,
            fingerprint: known.map(|(kind, value)| bounded(&format!("{kind}={value}"))),
            about: rule.and_then(|rule| text(&rule.short_description).or(text(&rule.full_description))),
            url: rule.and_then(|rule| rule.help_uri.as_deref()).map(bounded),
        })
    }

    fn rule(&self, result: &Finding) -> Option<&Rule> {
        let reference = result.rule.as_ref();
        let component = reference.and_then(|one| one.tool_component.as_ref()).and_then(|one| one.index);
        let component = match component {
            Some(at) => self.tool.extensions.get(usize::try_from(at).ok()?)?,
            None => &self.tool.driver,
        };
        let index = result.rule_index.or(reference.and_then(|one| one.index));
        let by_index = index.and_then(|at| component.rules.get(usize::try_from(at).ok()?));
        let id = result.rule_id.as_deref().or(reference.and_then(|one| one.id.as_deref()));
        by_index.or_else(|| component.rules.iter().find(|rule| Some(rule.id.as_str()) == id))
    }

    fn place(&self, place: &Place, paths: &Paths, bases: &Bases) -> Result<Location, LeftOut> {
        let physical = place.physical_location.as_ref();
        let given = physical.and_then(|one| one.artifact_location.clone()).unwrap_or_default();
        let listed = || self.artifacts.get(usize::try_from(given.index?).ok()?)?.location.clone();
        let artifact = if given.uri.is_some() { given.clone() } else { listed().unwrap_or_default() };
        let uri = artifact.uri.unwrap_or_default();
        let file = paths
            .resolve(&uri, artifact.uri_base_id.as_deref(), bases)
            .map_err(|why| LeftOut { why, what: bounded(&uri) })?;
        let region = physical.and_then(|one| one.region.as_ref());
        let line = region.and_then(|one| one.start_line).unwrap_or(0);
        Ok(Location {
            file,
            line,
            column: region.and_then(|one| one.start_column).unwrap_or(0),
            end_line: region.and_then(|one| one.end_line).unwrap_or(0).max(line),
        })
    }
}

impl Finding {
    /// Whether the report says that nothing is to be done.
    fn is_answered_for(&self) -> bool {
        let accepted = |one: &Suppression| one.status.as_deref().is_none_or(|status| status == "accepted");
        self.suppressions.iter().flatten().any(accepted)
            || self.baseline_state.as_deref() == Some("absent")
            || matches!(self.kind.as_deref(), Some("pass" | "notApplicable"))
    }

    fn rule_name(&self, rule: Option<&Rule>) -> String {
        let reference = self.rule.as_ref().and_then(|one| one.id.as_deref());
        let name = self.rule_id.as_deref().or(reference).or(rule.map(|rule| rule.id.as_str()));
        bounded(name.unwrap_or("unnamed"))
    }

    /// What it says: its own text, or one of the rule's with arguments filled in.
    fn text(&self, rule: Option<&Rule>) -> Option<String> {
        let message = &self.message;
        if let Some(text) = message.text.as_deref().or(message.markdown.as_deref()) {
            return Some(bounded(text));
        }
        let strings = &rule?.message_strings;
        let text = strings.get(message.id.as_deref()?)?.text.as_deref()?;
        let fill =
            |text: String, (at, argument): (usize, &String)| text.replace(&format!("{{{at}}}"), argument);
        Some(bounded(&message.arguments.iter().take(10).enumerate().fold(bounded(text), fill)))
    }
}
