//! Halstead's measures and the maintainability indices, from counted tokens and lines.

use super::profile::{Bugs, HalsteadProfile};
use super::registry::MetricId;
use super::value::Value;
use pellucid_model::Measures;

/// Halstead's derived measures.
#[derive(Debug, Clone, Copy)]
pub(super) struct Halstead {
    distinct: (u32, u32),
    total: (u32, u32),
    volume: f64,
    bugs: Bugs,
}

impl Halstead {
    /// From the counts of one definition or file.
    pub(super) fn new(measures: &Measures, profile: &HalsteadProfile) -> Self {
        let distinct = (measures.distinct_operators, measures.distinct_operands);
        let total = (measures.operators, measures.operands);
        let vocabulary = f64::from(distinct.0) + f64::from(distinct.1);
        let length = f64::from(total.0) + f64::from(total.1);
        let volume = if vocabulary > 0.0 { length * vocabulary.log2() } else { 0.0 };
        Self { distinct, total, volume, bugs: profile.bugs }
    }

    /// Length x log2(vocabulary), 0 for no tokens.
    pub(super) fn volume(&self) -> f64 {
        self.volume
    }

    fn difficulty(&self) -> Value {
        let (operators, operands) = (f64::from(self.distinct.0), f64::from(self.distinct.1));
        Value::ratio(operators * f64::from(self.total.1), 2.0 * operands)
    }

    /// The value of one of Halstead's metrics.
    pub(super) fn value(&self, metric: MetricId) -> Option<Value> {
        let effort = || self.difficulty().as_f64().map(|difficulty| difficulty * self.volume);
        let of_effort = |formula: fn(f64) -> f64| {
            effort().map_or_else(|| self.difficulty(), |effort| Value::real(formula(effort)))
        };
        let sum = |(operators, operands): (u32, u32)| Value::from(u64::from(operators) + u64::from(operands));
        Some(match metric {
            MetricId::HalsteadDistinctOperators => self.distinct.0.into(),
            MetricId::HalsteadDistinctOperands => self.distinct.1.into(),
            MetricId::HalsteadOperators => self.total.0.into(),
            MetricId::HalsteadOperands => self.total.1.into(),
            MetricId::HalsteadVocabulary => sum(self.distinct),
            MetricId::HalsteadLength => sum(self.total),
            MetricId::HalsteadVolume => Value::real(self.volume),
            MetricId::HalsteadDifficulty => self.difficulty(),
            MetricId::HalsteadEffort => of_effort(|effort| effort),
            MetricId::HalsteadTime => of_effort(|effort| effort / 18.0),
            MetricId::HalsteadBugs => match self.bugs {
                Bugs::FromEffort => of_effort(|effort| effort.cbrt().powi(2) / 3000.0),
                Bugs::FromVolume => Value::real(self.volume / 3000.0),
            },
            _ => return None,
        })
    }
}

/// What the maintainability indices are computed from.
#[derive(Debug, Clone, Copy)]
pub(super) struct Maintainability {
    /// Halstead volume.
    pub(super) volume: f64,
    /// Cyclomatic complexity.
    pub(super) cyclomatic: f64,
    /// Logical lines.
    pub(super) logical_lines: f64,
    /// Lines.
    pub(super) measures: Measures,
}

impl Maintainability {
    /// `171 - 5.2 ln V - 0.23 G - 16.2 ln L`. Undefined where there is nothing to take a logarithm of.
    fn original(&self, lines: f64) -> f64 {
        if self.volume <= 0.0 || lines <= 0.0 {
            return f64::NAN;
        }
        171.0 - 5.2 * self.volume.ln() - 0.23 * self.cyclomatic - 16.2 * lines.ln()
    }

    fn radon(&self) -> f64 {
        let source = f64::from(self.measures.code_lines);
        if self.volume <= 0.0 || self.logical_lines <= 0.0 || source <= 0.0 {
            return 100.0;
        }
        let percent = f64::from(self.measures.comment_lines) / source * 100.0;
        let index = self.original(self.logical_lines) + 50.0 * (2.46 * percent.to_radians()).sqrt().sin();
        (index * 100.0 / 171.0).clamp(0.0, 100.0)
    }

    /// The value of one of the indices.
    pub(super) fn value(&self, metric: MetricId) -> Option<Value> {
        let index = self.original(f64::from(self.measures.code_lines));
        let comments = f64::from(self.measures.comment_lines) / f64::from(self.measures.lines);
        Some(Value::real(match metric {
            MetricId::MiOriginal => index,
            MetricId::MiSei => index + 50.0 * (2.4 * comments).sqrt().sin(),
            MetricId::MiVisualStudio if index.is_nan() => index,
            MetricId::MiVisualStudio => (index * 100.0 / 171.0).max(0.0),
            MetricId::MiRadon => self.radon(),
            _ => return None,
        }))
    }
}
