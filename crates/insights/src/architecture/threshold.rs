//! Values beyond a bound.

use super::{Threshold, violation};
use pellucid_model::{Finding, Location, Role};

/// One value of a metric.
#[derive(Debug, Clone, PartialEq)]
pub struct Measured {
    /// Id of what was measured, if it is a symbol.
    pub symbol: Option<String>,
    /// What readers call it.
    pub name: String,
    /// Where it stands.
    pub location: Location,
    /// The value.
    pub value: f64,
}

/// The finding that a value beyond the bound is; `metric` is the metric's name.
pub fn beyond(threshold: &Threshold, metric: &str, measured: Measured) -> Option<Finding> {
    let Measured { symbol, name, location, value } = measured;
    let (word, bound) = match (threshold.most, threshold.least) {
        (Some(most), _) if value > most => ("more than", most),
        (_, Some(least)) if value < least => ("less than", least),
        _ => return None,
    };
    let shown = if name.is_empty() { "<anonymous>" } else { &name };
    let value = (value * 1000.0).round() / 1000.0;
    let message = format!("{metric} of {} {shown} is {value}, {word} {bound}", threshold.of);
    let id = symbol.clone().unwrap_or_else(|| format!("{}/{name}", location.file));
    let mut found = violation(&threshold.head, &[&threshold.of, &id], message);
    for (key, value) in [("metric", threshold.metric.clone()), ("value", value.to_string())] {
        found.properties.insert(key.to_owned(), value);
    }
    found.properties.insert("bound".to_owned(), bound.to_string());
    found.roles = vec![Role { role: threshold.of.clone(), symbol, name, location }];
    Some(found)
}
