//! The bridge to the metrics: which columns there are, and a file's values in their order.

use pellucid_facts::metrics::{FileMetrics, MetricId, ProfileSet, RollUp, Scope, Value as Measured, measure};
use pellucid_model::{DefId, Facts};
use pellucid_store::{MetricColumn, MetricScope, Value};

/// Raised with every change to what is measured or how.
pub(crate) const METRICS_VERSION: u32 = 6;

/// The registry's scope behind each of the store's.
fn scope(of: MetricScope) -> Scope {
    match of {
        MetricScope::Function => Scope::Function,
        MetricScope::Type => Scope::Type,
        MetricScope::File => Scope::File,
    }
}

/// All columns, in the order in which values are handed over.
pub(crate) fn columns() -> Vec<MetricColumn> {
    let profiles = ProfileSet::default();
    let column = |of: MetricScope, id: MetricId| {
        let metric = id.metric();
        let profile =
            metric.family.and_then(|family| profiles.ids().into_iter().find(|(one, _)| *one == family));
        MetricColumn {
            scope: of,
            column: metric.id.replace('-', "_"),
            metric: profile.map_or(metric.id, |(_, id)| id).to_owned(),
            summary: metric.name.to_owned(),
            adds_up: metric.rollup == RollUp::Sum,
        }
    };
    let all = MetricScope::ALL.into_iter();
    all.flat_map(|of| MetricId::on(scope(of)).iter().map(move |id| column(of, *id))).collect()
}

/// A value as the store holds it; what is unsupported is null, never 0.
pub(crate) fn cell(value: Measured) -> Value {
    match value {
        Measured::Integer(count) => Value::Integer(i64::try_from(count).unwrap_or(i64::MAX)),
        Measured::Real(real) => Value::Real(real),
        Measured::Unsupported(_) => Value::Null,
    }
}

fn cells(values: &[Measured]) -> Vec<Value> {
    values.iter().map(|value| cell(*value)).collect()
}

/// The values of one file, by definition.
pub(crate) struct FileValues {
    /// Values of the file scope's columns.
    pub(crate) file: Vec<Value>,
    definitions: Vec<Option<(MetricScope, Vec<Value>)>>,
}

impl FileValues {
    /// Measures one file.
    pub(crate) fn of(facts: &Facts, profiles: &ProfileSet) -> Self {
        let FileMetrics { file, functions, types } = measure(facts, profiles);
        let mut definitions = vec![None; facts.definitions.len()];
        let rows = functions.iter().map(|row| (MetricScope::Function, row));
        for (scope, row) in rows.chain(types.iter().map(|row| (MetricScope::Type, row))) {
            definitions[row.definition.index()] = Some((scope, cells(&row.values)));
        }
        Self { file: cells(&file), definitions }
    }

    /// The values of a definition, given away.
    pub(crate) fn take(&mut self, id: DefId) -> Option<(MetricScope, Vec<Value>)> {
        self.definitions.get_mut(id.index()).and_then(Option::take)
    }
}
