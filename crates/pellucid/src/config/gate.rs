//! `[architecture]` and `[check.severity]` of `pellucid.toml`: the project's own rules. They come from the file alone, and
//! every error names its line and column.

use anyhow::{anyhow, bail};
use pellucid_facts::metrics::{Direction, MetricId, RollUp, Scope};
use pellucid_graph::code::Level;
use pellucid_graph::edge::{Certainty, EdgeKind};
use pellucid_insights::architecture::{Architecture, CycleBan, Dependency, Head, Layer, Pattern, Threshold};
use pellucid_insights::shipped;
use pellucid_model::Severity;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;
use toml::Spanned;

/// The id of the rule that layers are.
pub(crate) const LAYERS: &str = "layers";

/// The project's own rules, and how much each rule matters to it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Gate {
    /// Layers, dependencies, cycles, thresholds.
    pub(crate) architecture: Architecture,
    /// By rule: its severity, or `None` for a rule that is off.
    pub(crate) severities: BTreeMap<String, Option<Severity>>,
    /// By id of a rule: where it is written.
    pub(crate) places: BTreeMap<String, String>,
}

/// Whether a setting is read here and not as one value.
pub(super) fn owns(key: &str) -> bool {
    ["architecture", "check.severity"]
        .iter()
        .any(|own| key.strip_prefix(own).is_some_and(|rest| rest.is_empty() || rest.starts_with('.')))
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct RawFile {
    architecture: Raw,
    check: RawCheck,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct RawCheck {
    severity: BTreeMap<Spanned<String>, Spanned<String>>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
struct Raw {
    tests: bool,
    certainty: Option<Spanned<String>>,
    layer: Vec<Spanned<RawLayer>>,
    dependency: Vec<Spanned<RawDependency>>,
    cycle: Vec<Spanned<RawCycle>>,
    threshold: Vec<Spanned<RawThreshold>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct RawLayer {
    name: Spanned<String>,
    modules: Spanned<Vec<Spanned<String>>>,
    uses: Option<Vec<Spanned<String>>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct RawDependency {
    id: Spanned<String>,
    from: Spanned<Vec<Spanned<String>>>,
    #[serde(default)]
    forbid: Vec<Spanned<String>>,
    #[serde(default)]
    allow: Vec<Spanned<String>>,
    #[serde(default)]
    edges: Vec<Spanned<String>>,
    severity: Option<Spanned<String>>,
    #[serde(default)]
    why: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct RawCycle {
    id: Option<Spanned<String>>,
    level: Spanned<String>,
    #[serde(default)]
    within: Vec<Spanned<String>>,
    severity: Option<Spanned<String>>,
    #[serde(default)]
    why: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct RawThreshold {
    id: Option<Spanned<String>>,
    metric: Spanned<String>,
    of: Option<Spanned<String>>,
    most: Option<f64>,
    least: Option<f64>,
    #[serde(default)]
    within: Vec<Spanned<String>>,
    #[serde(default)]
    tests: bool,
    severity: Option<Spanned<String>>,
    #[serde(default)]
    why: String,
}

/// Reads the rules out of the file's text.
pub(super) fn read(path: &Path, text: &str) -> anyhow::Result<Gate> {
    let reader = Reader { path, text };
    let raw: RawFile = toml::from_str(text).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start);
        anyhow!("{}: {}", reader.place(at), error.message())
    })?;
    let mut gate = Gate::default();
    reader.layers(raw.architecture.layer, &mut gate)?;
    for one in raw.architecture.dependency {
        let rule = reader.dependency(one, &mut gate)?;
        gate.architecture.dependencies.push(rule);
    }
    for one in raw.architecture.cycle {
        let rule = reader.cycle(one, &mut gate)?;
        gate.architecture.cycles.push(rule);
    }
    for one in raw.architecture.threshold {
        let rule = reader.threshold(one, &mut gate)?;
        gate.architecture.thresholds.push(rule);
    }
    gate.architecture.tests = raw.architecture.tests;
    let least = |text: &Spanned<String>| {
        reader.word(text, "certainty", |word| Certainty::parse(word).filter(|one| *one <= Certainty::Guessed))
    };
    gate.architecture.certainty = raw.architecture.certainty.as_ref().map(least).transpose()?;
    for (rule, severity) in raw.check.severity {
        let severity = reader.word(&severity, "severity", |word| match word {
            "off" => Some(None),
            word => Severity::parse(word).map(Some),
        })?;
        let at = rule.span().start;
        let id = rule.into_inner();
        gate.places.entry(format!("severity {id}")).or_insert_with(|| reader.place(at));
        gate.severities.insert(id, severity);
    }
    Ok(gate)
}

/// The text, for the places of errors.
struct Reader<'t> {
    path: &'t Path,
    text: &'t str,
}

impl Reader<'_> {
    fn place(&self, at: usize) -> String {
        let before = &self.text.as_bytes()[..at.min(self.text.len())];
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        let column = before.iter().rev().take_while(|byte| **byte != b'\n').count() + 1;
        format!("{}:{line}:{column}", self.path.display())
    }

    fn word<T>(
        &self,
        text: &Spanned<String>,
        what: &str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> anyhow::Result<T> {
        let word = text.get_ref();
        parse(word).ok_or_else(|| anyhow!("{}: {word:?} is no {what}", self.place(text.span().start)))
    }

    fn pattern(&self, texts: &[Spanned<String>]) -> anyhow::Result<Pattern> {
        Pattern::new(texts.iter().map(|text| text.get_ref().as_str())).map_err(|bad| {
            let at = texts.get(bad.at).map_or(0, |text| text.span().start);
            anyhow!("{}: {}", self.place(at), bad.message)
        })
    }

    fn within(&self, texts: &[Spanned<String>]) -> anyhow::Result<Pattern> {
        if texts.is_empty() { Ok(Pattern::all()) } else { self.pattern(texts) }
    }

    /// Id, severity and reason of a rule; ids are told apart.
    fn head(
        &self,
        (id, at): (String, usize),
        severity: Option<&Spanned<String>>,
        usual: Severity,
        why: String,
        gate: &mut Gate,
    ) -> anyhow::Result<Head> {
        let place = self.place(at);
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
        if id.is_empty() || !id.chars().all(plain) {
            bail!("{place}: an id is made of letters, digits, `-`, `_` and `.`, not {id:?}");
        }
        if id == LAYERS || shipped::FILES.iter().any(|(name, _)| *name == id) {
            bail!("{place}: another rule is called {id:?}, too; give this one an `id` of its own");
        }
        if let Some(other) = gate.places.insert(id.clone(), place.clone()) {
            bail!("{place}: the rule at {other} is called {id:?}, too; give this one an `id` of its own");
        }
        let severity = severity.map(|text| self.word(text, "severity", Severity::parse)).transpose()?;
        Ok(Head { id, severity: severity.unwrap_or(usual), why })
    }

    fn layers(&self, raw: Vec<Spanned<RawLayer>>, gate: &mut Gate) -> anyhow::Result<()> {
        let Some(first) = raw.first() else { return Ok(()) };
        gate.places.insert(LAYERS.to_owned(), self.place(first.span().start));
        let head = Head { id: LAYERS.to_owned(), severity: Severity::Error, why: String::new() };
        gate.architecture.layering = Some(head);
        let raw: Vec<RawLayer> = raw.into_iter().map(Spanned::into_inner).collect();
        let names: Vec<&str> = raw.iter().map(|layer| layer.name.get_ref().as_str()).collect();
        for (at, layer) in raw.iter().enumerate() {
            let name = layer.name.get_ref();
            if names[..at].contains(&name.as_str()) {
                bail!("{}: another layer is called {name:?}, too", self.place(layer.name.span().start));
            }
            if layer.modules.get_ref().is_empty() {
                bail!("{}: layer {name:?} holds nothing", self.place(layer.modules.span().start));
            }
            let used = |text: &Spanned<String>| {
                self.word(text, "layer", |word| names.iter().position(|name| *name == word))
            };
            let uses = match &layer.uses {
                Some(uses) => uses.iter().map(used).collect::<anyhow::Result<_>>()?,
                None => (at + 1..raw.len()).collect(),
            };
            let modules = self.pattern(layer.modules.get_ref())?;
            gate.architecture.layers.push(Layer { name: name.clone(), modules, uses });
        }
        Ok(())
    }

    fn dependency(&self, raw: Spanned<RawDependency>, gate: &mut Gate) -> anyhow::Result<Dependency> {
        let at = raw.span().start;
        let raw = raw.into_inner();
        if raw.forbid.is_empty() == raw.allow.is_empty() {
            bail!("{}: a dependency rule says either `forbid` or `allow`", self.place(at));
        }
        if raw.from.get_ref().is_empty() {
            bail!("{}: `from` names nothing", self.place(raw.from.span().start));
        }
        let kind = |text: &Spanned<String>| self.word(text, "kind of edge", EdgeKind::parse);
        let id = (raw.id.get_ref().clone(), raw.id.span().start);
        Ok(Dependency {
            head: self.head(id, raw.severity.as_ref(), Severity::Error, raw.why, gate)?,
            from: self.pattern(raw.from.get_ref())?,
            forbid: self.pattern(&raw.forbid)?,
            allow: self.pattern(&raw.allow)?,
            kinds: raw.edges.iter().map(kind).collect::<anyhow::Result<_>>()?,
        })
    }

    fn cycle(&self, raw: Spanned<RawCycle>, gate: &mut Gate) -> anyhow::Result<CycleBan> {
        let at = raw.span().start;
        let raw = raw.into_inner();
        let level = self.word(&raw.level, "level (type, file, module, package)", |word| {
            Level::ALL.into_iter().find(|level| level.name() == word && *level != Level::Symbol)
        })?;
        let id = match &raw.id {
            Some(id) => (id.get_ref().clone(), id.span().start),
            None => (format!("{}-cycle", level.name()), at),
        };
        let head = self.head(id, raw.severity.as_ref(), Severity::Error, raw.why, gate)?;
        Ok(CycleBan { head, level, within: self.within(&raw.within)? })
    }

    fn threshold(&self, raw: Spanned<RawThreshold>, gate: &mut Gate) -> anyhow::Result<Threshold> {
        let at = raw.span().start;
        let raw = raw.into_inner();
        if raw.most.is_some() == raw.least.is_some() {
            bail!("{}: a threshold says either `most` or `least`", self.place(at));
        }
        let (metric, of) = self.measured(&raw)?;
        let id = match &raw.id {
            Some(id) => (id.get_ref().clone(), id.span().start),
            None => (metric.clone(), at),
        };
        Ok(Threshold {
            head: self.head(id, raw.severity.as_ref(), Severity::Warning, raw.why, gate)?,
            metric,
            of,
            most: raw.most,
            least: raw.least,
            within: self.within(&raw.within)?,
            tests: raw.tests,
        })
    }

    /// The metric and what it is measured on.
    fn measured(&self, raw: &RawThreshold) -> anyhow::Result<(String, String)> {
        let coupling = |word: &str| pellucid_engine::COUPLING.iter().any(|(id, _)| *id == word);
        let word = raw.metric.get_ref();
        let of = raw.of.as_ref().map(|of| of.get_ref().as_str());
        if coupling(word) {
            if let (Some(of), Some(text)) = (of.filter(|of| *of != "module"), &raw.of) {
                bail!("{}: {word} is measured on modules, not on {of}", self.place(text.span().start));
            }
            return Ok((word.clone(), "module".to_owned()));
        }
        let id = self.word(&raw.metric, "metric (`pellucid explain METRIC` knows them)", MetricId::of)?;
        let metric = id.metric();
        let mut scopes: Vec<&str> = metric.scopes.iter().map(|scope| scope.name()).collect();
        if metric.rollup == RollUp::Sum && metric.scopes.contains(&Scope::File) {
            scopes.push(Scope::Module.name());
        }
        let of = match (&raw.of, scopes.first()) {
            (Some(text), _) => {
                let told = format!("scope of {} ({})", metric.id, scopes.join(", "));
                self.word(text, &told, |word| scopes.contains(&word).then(|| word.to_owned()))?
            }
            (None, first) => first.copied().unwrap_or_default().to_owned(),
        };
        if metric.direction == Direction::LowerIsWorse && raw.most.is_some() {
            let at = self.place(raw.metric.span().start);
            bail!("{at}: of {} less is worse: the threshold wants `least`", metric.id);
        }
        Ok((metric.id.to_owned(), of))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fails(text: &str) -> String {
        read(Path::new("pellucid.toml"), text).unwrap_err().to_string()
    }

    #[test]
    fn errors_tell_where_they_are() {
        for (text, told) in [
            ("[[architecture.layer]]\nname = \"web\"\nmodules = [\"a{\"]\n", "pellucid.toml:3:12: "),
            (
                "[[architecture.layer]]\nname = \"a\"\nmodules = [\"a\"]\nuses = [\"b\"]\n",
                ":4:9: \"b\" is no layer",
            ),
            ("[[architecture.layer]]\nname = \"a\"\nmodule = [\"a\"]\n", ":3:1: unknown field"),
            ("[[architecture.dependency]]\nid = \"x\"\nfrom = [\"a\"]\n", "either `forbid` or `allow`"),
            ("[[architecture.cycle]]\nlevel = \"symbol\"\n", ":2:9: \"symbol\" is no level"),
            (
                "[[architecture.threshold]]\nmetric = \"cognitiv\"\nmost = 9\n",
                ":2:10: \"cognitiv\" is no metric",
            ),
            (
                "[[architecture.threshold]]\nmetric = \"wmc\"\nof = \"file\"\nmost = 9\n",
                ":3:6: \"file\" is no scope of wmc",
            ),
            ("[[architecture.threshold]]\nmetric = \"mi_sei\"\nmost = 9\n", ":2:10: of mi_sei less is worse"),
            ("[[architecture.threshold]]\nmetric = \"wmc\"\n", "either `most` or `least`"),
            ("[architecture]\nlayer = 3\n", "pellucid.toml:2:9: "),
            ("[architecture]\ncertainty = \"external\"\n", ":2:13: \"external\" is no certainty"),
            ("[check.severity]\ngod-class = \"fatal\"\n", ":2:13: \"fatal\" is no severity"),
            (
                "[[architecture.cycle]]\nid = \"god-class\"\nlevel = \"file\"\n",
                ":2:6: another rule is called",
            ),
            ("[[architecture.cycle]]\nid = \"a b\"\nlevel = \"file\"\n", "made of letters"),
            (
                "[[architecture.cycle]]\nlevel = \"file\"\n[[architecture.cycle]]\nlevel = \"file\"\n",
                "pellucid.toml:3:1: the rule at pellucid.toml:1:1 is called",
            ),
        ] {
            let error = fails(text);
            assert!(error.contains(told), "{text}\n{error}");
        }
    }

    #[test]
    fn what_is_left_out_has_usual_values() {
        let text = "[[architecture.layer]]\nname = \"top\"\nmodules = [\"a\"]\n[[architecture.layer]]\nname = \"low\"\n\
            modules = [\"b\"]\n[[architecture.threshold]]\nmetric = \"lines\"\nof = \"module\"\nmost = 100\n\
            [check]\nfail-on = \"never\"\n[check.severity]\nlayers = \"off\"\n";
        let gate = read(Path::new("p"), text).unwrap();
        assert_eq!(gate.architecture.layers[0].uses, [1]);
        assert!(gate.architecture.layers[1].uses.is_empty());
        assert_eq!(gate.architecture.thresholds[0].head.id, "lines");
        assert_eq!(gate.severities["layers"], None);
        assert_eq!(gate.architecture.heads().count(), 2);
    }
}
