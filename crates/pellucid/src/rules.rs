//! What every rule is about: the shipped ones, the user's, and those of the project's architecture.

use crate::config::{Config, LAYERS};
use crate::{clones, findings};
use pellucid_engine::STOPPED;
use pellucid_insights::architecture::{Architecture, Head, Pattern, Threshold};
use pellucid_model::{FindingKind, Severity};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// The rule about comments that suppress findings.
pub(crate) const SUPPRESSION: &str = "suppression";

/// What a rule is about.
#[derive(Debug, Clone)]
pub(crate) struct About {
    /// In a few words.
    pub(crate) title: String,
    /// Markdown: what it finds and why that matters.
    pub(crate) text: String,
    /// What sort of thing it finds.
    pub(crate) kind: FindingKind,
    /// How much that matters.
    pub(crate) severity: Severity,
}

/// All rules by id, with the severities that the project gives them.
pub(crate) fn all(config: &Config) -> anyhow::Result<BTreeMap<String, About>> {
    let mut found = BTreeMap::new();
    for one in findings::rules(config)?.documents() {
        let (kind, severity) = (one.rule.kind, one.rule.severity);
        let about = About { title: one.title.clone(), text: one.text.clone(), kind, severity };
        found.insert(one.rule.id.clone(), about);
    }
    found.extend(own(&config.gate.architecture, &config.gate.places));
    let about = |text: &str| text.lines().next().unwrap_or_default().trim_start_matches("# ").to_owned();
    let (kind, severity) = (FindingKind::Violation, Severity::Warning);
    let text = SUPPRESSION_TEXT.to_owned();
    found.insert(SUPPRESSION.to_owned(), About { title: about(&text), text, kind, severity });
    let text = STOPPED_TEXT.to_owned();
    found.insert(
        STOPPED.to_owned(),
        About { title: about(&text), text, kind: FindingKind::Violation, severity: Severity::Info },
    );
    let (text, kind) = (clones::ABOUT.to_owned(), FindingKind::Clone);
    found.insert("clone".to_owned(), About { title: about(&text), text, kind, severity });
    for (id, about) in &mut found {
        if let Some(Some(severity)) = config.gate.severities.get(id) {
            about.severity = *severity;
        }
    }
    Ok(found)
}

/// Id, title and place of each of the project's own rules.
pub(crate) fn written(config: &Config) -> Vec<(String, String, String)> {
    let gate = &config.gate;
    let row = |(id, about): (String, About)| {
        let place = gate.places.get(&id).cloned().unwrap_or_default();
        (id, about.title, place)
    };
    own(&gate.architecture, &gate.places).into_iter().map(row).collect()
}

const SUPPRESSION_TEXT: &str = "# Comments that suppress findings\n\n\
`// pellucid:ignore RULE reason` (in the comment syntax of the language; several rules are separated by commas, `*` is all) takes the \
findings of RULE out of `pellucid check`: at its own line if code stands before it, else at the next code; `pellucid:ignore-file RULE \
reason` in the whole file. A comment without a rule or a reason suppresses nothing and is a warning; one that \
suppresses nothing is told, too, so that it does not outlive what it was for.\n";

const STOPPED_TEXT: &str = "# Rules that were stopped\n\n\
A rule may look at so many rows and make so many; one that needs more is stopped, so that no rule and no code keeps all others waiting. What it would \
find in this snapshot is not known. Narrow the rule, or analyse a part of the code.\n";

const SUPPRESS: &str = "\nSuppress one with `pellucid:ignore ID reason` in a comment at the place that is told, \
or keep those of today in a baseline (`check --baseline FILE --update-baseline`).\n";

/// The project's own rules.
fn own(rules: &Architecture, places: &BTreeMap<String, String>) -> BTreeMap<String, About> {
    let mut found = BTreeMap::new();
    let mut add = |head: &Head, title: String, what: String| {
        let mut text = format!("# {title}\n\n{what}\n");
        if !head.why.is_empty() {
            let _ = write!(text, "\n{}\n", head.why);
        }
        let _ = write!(text, "\nSeverity: {}.", head.severity.name());
        if let Some(place) = places.get(&head.id) {
            let _ = write!(text, " Written at {place}.");
        }
        text.push_str(&SUPPRESS.replace("ID", &head.id));
        let (kind, severity) = (FindingKind::Violation, head.severity);
        found.insert(head.id.clone(), About { title, text, kind, severity });
    };
    if let Some(head) = &rules.layering {
        add(head, "Layers".to_owned(), layers(rules));
    }
    for one in &rules.dependencies {
        let from = list(&one.from);
        let (title, what) = if one.forbid.is_empty() {
            (
                format!("{} may use certain modules only", one.head.id),
                format!("{from} may use {} only.", list(&one.allow)),
            )
        } else {
            (
                format!("{}: forbidden dependency", one.head.id),
                format!("{from} must not use {}.", list(&one.forbid)),
            )
        };
        let kinds: Vec<&str> = one.kinds.iter().map(|kind| kind.name()).collect();
        let kinds =
            if kinds.is_empty() { String::new() } else { format!(" Only {} count.", kinds.join(", ")) };
        add(&one.head, title, format!("{what}{kinds}"));
    }
    for one in &rules.cycles {
        let (level, within) = (one.level.name(), list(&one.within));
        let what = format!(
            "{level}s must not depend on each other in a cycle (looked at: {within}). A finding names the members and the \
             edges which, cut, leave none; it stands where the cheapest can be cut."
        );
        add(&one.head, format!("Cycles between {level}s"), what);
    }
    for one in &rules.thresholds {
        add(&one.head, format!("Bound on {} of {}s", one.metric, one.of), threshold(one));
    }
    found
}

fn list(pattern: &Pattern) -> String {
    pattern.texts().iter().map(|text| format!("`{text}`")).collect::<Vec<_>>().join(", ")
}

fn layers(rules: &Architecture) -> String {
    let mut text = "Each layer may use itself and the layers named:\n\n".to_owned();
    for layer in &rules.layers {
        let uses: Vec<&str> = layer.uses.iter().map(|at| rules.layers[*at].name.as_str()).collect();
        let uses = if uses.is_empty() { "no other".to_owned() } else { uses.join(", ") };
        let _ = writeln!(text, "- {} ({}): {uses}", layer.name, list(&layer.modules));
    }
    text.push_str("\nCode in no layer is not bound. A finding is one file that uses another; it stands at the first use.");
    text
}

fn threshold(one: &Threshold) -> String {
    let bound = match (one.most, one.least) {
        (Some(most), _) => format!("at most {most}"),
        (None, least) => format!("at least {}", least.unwrap_or_default()),
    };
    let tests = if one.tests { "" } else { "; test code is not bound" };
    let mut text = format!("{} of a {} is {bound} ({}{tests}).", one.metric, one.of, list(&one.within));
    if let Some(id) = pellucid_facts::metrics::MetricId::of(&one.metric) {
        let metric = id.metric();
        let _ = write!(text, "\n\n{}: {}\n\nSource: {}", metric.name, metric.definition, metric.source);
    }
    text
}

/// What the sorts of rules are that a project can write, for `explain`.
pub(crate) fn sort(word: &str) -> Option<&'static str> {
    Some(match word {
        LAYERS | "layer" => {
            "# Layers\n\nA `[[architecture.layer]]` of `pellucid.toml` has a `name`, `modules` (globs over paths; a folder stands for all \
             below it, `!` takes out) and may say which layers it `uses`; else it may use all that are written below it. Code of \
             a layer that uses code of another one is a finding of the rule `layers`: the layers show which way knowledge flows, so \
             that the lower ones can be understood, tested and changed without the upper ones.\n"
        }
        "dependency" => {
            "# Dependencies\n\nAn `[[architecture.dependency]]` has an `id`, `from`, and either `forbid` or `allow`: globs over paths, or \
             `external:java.sql.*` over names outside the snapshot. `edges` narrows it to kinds (imports, calls, extends ...), `why` is \
             told with each finding. What is forbidden may use itself.\n"
        }
        "cycle" => {
            "# Cycles\n\nAn `[[architecture.cycle]]` bans cycles between the types, files, modules (folders) or packages of its `level` \
             that lie `within` globs. What depends on each other can only be understood, tested and released together.\n"
        }
        "threshold" => {
            "# Thresholds\n\nAn `[[architecture.threshold]]` bounds a `metric` (of a function, type, file or module: `of`) by `most` or \
             `least`, `within` globs. In a baseline its values are kept, and one that gets worse is new.\n"
        }
        _ => return None,
    })
}
