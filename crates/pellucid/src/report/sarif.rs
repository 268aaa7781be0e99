//! Values beyond a threshold as SARIF 2.1.0, for code scanning.

use anyhow::Context;
use pellucid_facts::metrics::{Direction, MetricId, Scope};
use pellucid_store::Value;
use serde_json::{Value as Json, json};
use std::io::Write;

/// A bound on one metric: what lies beyond it is a finding.
pub(crate) struct Bound {
    metric: MetricId,
    limit: f64,
    /// Whether the limit itself is a finding already (a bound the user gave), or only what lies beyond it.
    inclusive: bool,
}

impl Bound {
    /// The user's `METRIC` and `VALUE`.
    pub(crate) fn given(metric: &str, limit: f64) -> anyhow::Result<Self> {
        let metric = super::distributions::metric(metric)?;
        Ok(Self { metric, limit, inclusive: true })
    }

    /// The thresholds that the metrics' sources name, for a scope.
    pub(crate) fn of_sources(scope: Scope) -> Vec<Self> {
        let bound =
            |id: &MetricId| Some(Self { metric: *id, limit: id.metric().threshold?, inclusive: false });
        MetricId::on(scope).iter().filter_map(bound).collect()
    }

    fn is_exceeded(&self, value: f64) -> bool {
        let beyond = match self.metric.metric().direction {
            Direction::LowerIsWorse if !self.inclusive => value < self.limit,
            _ => value > self.limit,
        };
        beyond || (self.inclusive && value == self.limit)
    }

    fn rule(&self) -> Json {
        let metric = self.metric.metric();
        json!({
            "id": metric.id,
            "shortDescription": { "text": metric.name },
            "fullDescription": { "text": metric.definition },
            "help": { "text": format!("{} Source: {}", metric.definition, metric.source) },
        })
    }
}

/// Columns of a row that a finding tells of.
struct Columns {
    file: usize,
    name: usize,
    start: usize,
    end: usize,
}

/// A log that is written finding by finding.
pub(crate) struct Log<W: Write> {
    out: W,
    columns: Columns,
    /// Each bound with the column of its metric.
    bounds: Vec<(Bound, usize)>,
    count: usize,
}

impl<W: Write> Log<W> {
    /// Begins a log of what in rows of functions or types lies beyond the bounds.
    pub(crate) fn begin(mut out: W, columns: &[String], bounds: Vec<Bound>) -> anyhow::Result<Self> {
        let at = |name: &str| place(columns, name);
        let bounds = bounds.into_iter().map(|bound| {
            let at = at(bound.metric.metric().id)?;
            Ok((bound, at))
        });
        let bounds = bounds.collect::<anyhow::Result<Vec<_>>>()?;
        let rules: Vec<Json> = bounds.iter().map(|(bound, _)| bound.rule()).collect();
        let driver = json!({ "name": "pellucid", "version": env!("CARGO_PKG_VERSION"), "rules": rules });
        let tool = json!({ "driver": driver });
        let schema = "https://json.schemastore.org/sarif-2.1.0.json";
        write!(
            out,
            "{{\"$schema\":\"{schema}\",\"version\":\"2.1.0\",\"runs\":[{{\"tool\":{tool},\"results\":["
        )?;
        let columns = Columns {
            file: at("file")?,
            name: at("qualified_name")?,
            start: at("start_line")?,
            end: at("end_line")?,
        };
        Ok(Self { out, columns, bounds, count: 0 })
    }

    /// Writes the findings of one row.
    pub(crate) fn row(&mut self, row: &[Value]) -> anyhow::Result<()> {
        for (bound, at) in &self.bounds {
            if let Some(value) = row[*at].as_f64().filter(|value| bound.is_exceeded(*value)) {
                let comma = if self.count > 0 { "," } else { "" };
                write!(self.out, "{comma}\n{}", self.columns.result(row, bound, value))?;
                self.count += 1;
            }
        }
        Ok(())
    }

    /// Ends the log; gives the number of findings.
    pub(crate) fn end(mut self) -> anyhow::Result<usize> {
        writeln!(self.out, "\n]}}]}}")?;
        self.out.flush()?;
        Ok(self.count)
    }
}

impl Columns {
    fn result(&self, row: &[Value], bound: &Bound, value: f64) -> Json {
        let text = |at: usize| row[at].as_str().unwrap_or_default();
        let (file, name) = (text(self.file), text(self.name));
        let metric = bound.metric.metric();
        let said = if bound.inclusive { "is at or over" } else { "is beyond" };
        let message = format!("{} of {name} is {value}, which {said} {}", metric.name, bound.limit);
        json!({
            "ruleId": metric.id,
            "level": "warning",
            "message": { "text": message },
            "locations": [{
                "physicalLocation": {
                    "artifactLocation": { "uri": uri(file), "uriBaseId": "%SRCROOT%" },
                    "region": { "startLine": row[self.start].as_i64(), "endLine": row[self.end].as_i64() },
                },
                "logicalLocations": [{ "fullyQualifiedName": name }],
            }],
            "partialFingerprints": { "symbolAndMetric/v1": format!("{file}:{name}:{}", metric.id) },
        })
    }
}

fn place(columns: &[String], name: &str) -> anyhow::Result<usize> {
    let found = columns.iter().position(|column| column == name);
    found.with_context(|| format!("sarif needs --scope functions or types: no column is called {name:?}"))
}

/// A path as a relative URI. A `%` of ours stands for itself already.
pub(crate) fn uri(path: &str) -> String {
    let kept = |byte: u8| byte.is_ascii_alphanumeric() || b"/-._~%".contains(&byte);
    path.bytes()
        .map(|byte| if kept(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}
