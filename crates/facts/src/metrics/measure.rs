//! All metrics of one file at once.

use super::halstead::{Halstead, Maintainability};
use super::profile::ProfileSet;
use super::recursion::self_calls;
use super::registry::{MetricId, Scope};
use super::shape::{Shape, shapes};
use super::units::{Tree, UnitId};
use super::value::{Unsupported, Value};
use super::{cognitive, cyclomatic, essential, npath, types};
use pellucid_model::{DefId, Definition, Facts, Measures, Modifiers, SymbolKind};

/// The values of one definition, in the order of [`MetricId::on`] its scope.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The definition.
    pub definition: DefId,
    /// Its values.
    pub values: Vec<Value>,
}

/// The values of one file and of what it defines.
#[derive(Debug, Clone, PartialEq)]
pub struct FileMetrics {
    /// The file, in the order of [`MetricId::on`] [`Scope::File`].
    pub file: Vec<Value>,
    /// Callables with a body, in order of definition.
    pub functions: Vec<Row>,
    /// Types, in order of definition.
    pub types: Vec<Row>,
}

/// Per-unit values of the metrics that come from events.
struct Counts<'a> {
    tree: Tree<'a>,
    cyclomatic: Vec<u64>,
    modified: Vec<u64>,
    cognitive: Vec<u64>,
    essential: Vec<u64>,
    npath: Vec<u64>,
    shapes: Vec<Shape>,
    parameters: Vec<u32>,
    /// Each definition's unit.
    units: Vec<Option<UnitId>>,
}

/// Measures everything `facts` tells, by `profiles`. Linear in the size of the facts.
pub fn measure(facts: &Facts, profiles: &ProfileSet) -> FileMetrics {
    let counts = Counts::new(facts, profiles);
    let functions: Vec<Row> = (0..facts.definitions.len())
        .filter_map(|at| {
            counts.units[at].filter(|unit| counts.tree.units[*unit].is_callable()).map(|unit| (at, unit))
        })
        .map(|(at, unit)| counts.function(DefId(at as u32), unit, profiles))
        .collect();
    let types = counts.types();
    let file = counts.file(profiles, &functions, &types);
    FileMetrics { file, functions, types }
}

impl<'a> Counts<'a> {
    fn new(facts: &'a Facts, profiles: &ProfileSet) -> Self {
        let tree = Tree::new(facts);
        let mut units = vec![None; facts.definitions.len()];
        for (unit, one) in tree.units.iter().enumerate() {
            if let Some(place) = one.definition.and_then(|definition| units.get_mut(definition.index())) {
                *place = Some(unit);
            }
        }
        let calls = self_calls(&tree);
        Self {
            cyclomatic: cyclomatic::values(&tree, profiles.cyclomatic),
            modified: cyclomatic::values(&tree, profiles.modified),
            cognitive: cognitive::values(&tree, profiles.cognitive, &calls),
            essential: essential::values(&tree, ProfileSet::default().cyclomatic),
            npath: npath::values(&tree, profiles.npath),
            shapes: shapes(&tree),
            parameters: parameters(facts),
            units,
            tree,
        }
    }

    fn measures(&self, definition: DefId) -> Measures {
        self.tree.facts.measures.get(definition.index()).copied().unwrap_or_default()
    }

    fn function(&self, definition: DefId, unit: UnitId, profiles: &ProfileSet) -> Row {
        let measures = self.measures(definition);
        let halstead = Halstead::new(&measures, profiles.halstead);
        let statements = self.shapes[unit].statements;
        let index = maintainability(&halstead, self.cyclomatic[unit], statements, measures);
        let value = |metric: &MetricId| {
            self.counted(*metric, definition, unit)
                .or_else(|| size(*metric, &measures, statements))
                .or_else(|| halstead.value(*metric))
                .or_else(|| index.value(*metric))
                .unwrap_or(Value::Unsupported(Unsupported::NotApplicable))
        };
        Row { definition, values: MetricId::on(Scope::Function).iter().map(value).collect() }
    }

    /// The metrics that come from a function's events.
    fn counted(&self, metric: MetricId, definition: DefId, unit: UnitId) -> Option<Value> {
        let shape = &self.shapes[unit];
        Some(match metric {
            MetricId::Cyclomatic => self.cyclomatic[unit].into(),
            MetricId::CyclomaticModified => self.modified[unit].into(),
            MetricId::Cognitive => self.cognitive[unit].into(),
            MetricId::Essential => self.essential[unit].into(),
            MetricId::Npath => self.npath[unit].into(),
            MetricId::Nesting => shape.nesting.into(),
            MetricId::Parameters => self.parameters[definition.index()].into(),
            MetricId::Exits => shape.exits.into(),
            MetricId::AbcAssignments => shape.assignments.into(),
            MetricId::AbcBranches => shape.branches.into(),
            MetricId::AbcConditions => shape.conditions.into(),
            MetricId::Abc => Value::real(shape.magnitude()),
            _ => return None,
        })
    }

    fn types(&self) -> Vec<Row> {
        let complexity = |id: DefId| self.units[id.index()].map(|unit| self.cyclomatic[unit]);
        let shared = |id: DefId, metric: MetricId| {
            let statements = self.units[id.index()].map_or(0, |unit| self.shapes[unit].statements);
            size(metric, &self.measures(id), statements)
        };
        let rows = types::rows(self.tree.facts, complexity, shared);
        rows.into_iter().map(|(definition, values)| Row { definition, values }).collect()
    }

    fn file(&self, profiles: &ProfileSet, functions: &[Row], types: &[Row]) -> Vec<Value> {
        let facts = self.tree.facts;
        let halstead = Halstead::new(&facts.file_measures, profiles.halstead);
        let column = MetricId::Cyclomatic.column(Scope::Function).unwrap_or_default();
        let cyclomatic = functions.iter().filter_map(|row| row.values[column].as_integer()).sum();
        let statements = self.shapes[super::units::FILE].statements;
        let index = maintainability(&halstead, cyclomatic, statements, facts.file_measures);
        let is_abstract = |row: &&Row| {
            let one = &facts.definitions[row.definition.index()];
            matches!(one.kind, SymbolKind::Interface | SymbolKind::Trait)
                || one.modifiers.has(Modifiers::ABSTRACT)
        };
        let abstracts = types.iter().filter(is_abstract).count();
        let value = |metric: &MetricId| match metric {
            MetricId::Functions => functions.len().into(),
            MetricId::Types => types.len().into(),
            MetricId::AbstractTypes => abstracts.into(),
            MetricId::Abstractness => Value::ratio(abstracts as f64, types.len() as f64),
            metric => size(*metric, &facts.file_measures, statements)
                .or_else(|| halstead.value(*metric))
                .or_else(|| index.value(*metric))
                .unwrap_or(Value::Unsupported(Unsupported::NotApplicable)),
        };
        MetricId::on(Scope::File).iter().map(value).collect()
    }
}

fn maintainability(
    halstead: &Halstead,
    cyclomatic: u64,
    statements: u64,
    measures: Measures,
) -> Maintainability {
    let (volume, cyclomatic, logical_lines) = (halstead.volume(), cyclomatic as f64, statements as f64);
    Maintainability { volume, cyclomatic, logical_lines, measures }
}

/// Lines and tokens.
fn size(metric: MetricId, measures: &Measures, statements: u64) -> Option<Value> {
    Some(match metric {
        MetricId::Lines => measures.lines.into(),
        MetricId::SourceLines => measures.code_lines.into(),
        MetricId::CommentLines => measures.comment_lines.into(),
        MetricId::BlankLines => measures.blank_lines.into(),
        MetricId::LogicalLines => statements.into(),
        MetricId::Tokens => measures.tokens.into(),
        _ => return None,
    })
}

/// Parameters of each definition, receivers aside.
fn parameters(facts: &Facts) -> Vec<u32> {
    let mut counts = vec![0; facts.definitions.len()];
    let is_parameter =
        |one: &&Definition| one.kind == SymbolKind::Parameter && !one.modifiers.has(Modifiers::RECEIVER);
    for one in facts.definitions.iter().filter(is_parameter) {
        if let Some(count) = one.parent.and_then(|parent| counts.get_mut(parent.index())) {
            *count += 1;
        }
    }
    counts
}
