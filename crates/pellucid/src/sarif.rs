//! Values beyond a threshold as SARIF 2.1.0, for code scanning.

use anyhow::Context;
use pellucid_facts::metrics::{Direction, MetricId, Scope};
use pellucid_store::{Table, Value};
use serde_json::{Value as Json, json};

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
        let metric = MetricId::of(metric).with_context(|| format!("{metric:?} is no metric"))?;
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

/// The log of all findings in `table` (rows of functions or types), and how many there are.
pub(crate) fn log(table: &Table, bounds: &[Bound]) -> anyhow::Result<(Json, usize)> {
    let mut results = vec![];
    for bound in bounds {
        let at = place(table, bound.metric.metric().id)?;
        let beyond = |row: &&Vec<Value>| row[at].as_f64().is_some_and(|value| bound.is_exceeded(value));
        for row in table.rows.iter().filter(beyond) {
            results.push(result(table, row, bound, row[at].as_f64().unwrap_or_default())?);
        }
    }
    let count = results.len();
    let rules: Vec<Json> = bounds.iter().map(Bound::rule).collect();
    let driver = json!({ "name": "pellucid", "version": env!("CARGO_PKG_VERSION"), "rules": rules });
    let run = json!({ "tool": { "driver": driver }, "results": results });
    let schema = "https://json.schemastore.org/sarif-2.1.0.json";
    Ok((json!({ "$schema": schema, "version": "2.1.0", "runs": [run] }), count))
}

fn result(table: &Table, row: &[Value], bound: &Bound, value: f64) -> anyhow::Result<Json> {
    let cell = |name: &str| place(table, name).map(|at| &row[at]);
    let text = |name: &str| cell(name).map(|value| value.as_str().unwrap_or_default().to_owned());
    let (file, name) = (text("file")?, text("qualified_name")?);
    let metric = bound.metric.metric();
    let said = if bound.inclusive { "is at or over" } else { "is beyond" };
    let message = format!("{} of {name} is {value}, which {said} {}", metric.name, bound.limit);
    Ok(json!({
        "ruleId": metric.id,
        "level": "warning",
        "message": { "text": message },
        "locations": [{
            "physicalLocation": {
                "artifactLocation": { "uri": uri(&file), "uriBaseId": "%SRCROOT%" },
                "region": {
                    "startLine": cell("start_line")?.as_i64(),
                    "endLine": cell("end_line")?.as_i64(),
                },
            },
            "logicalLocations": [{ "fullyQualifiedName": name }],
        }],
        "partialFingerprints": { "symbolAndMetric/v1": format!("{file}:{name}:{}", metric.id) },
    }))
}

fn place(table: &Table, name: &str) -> anyhow::Result<usize> {
    let found = table.columns.iter().position(|column| column == name);
    found.with_context(|| format!("sarif needs --scope functions or types: no column is called {name:?}"))
}

/// A path as a relative URI. A `%` of ours stands for itself already.
fn uri(path: &str) -> String {
    let kept = |byte: u8| byte.is_ascii_alphanumeric() || b"/-._~%".contains(&byte);
    path.bytes()
        .map(|byte| if kept(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}
