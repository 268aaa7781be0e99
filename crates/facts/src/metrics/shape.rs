//! Counts over a unit's own events: ABC, exits, nesting depth; and logical lines, nested units included.

use super::units::Tree;
use pellucid_model::Construct::{self, *};
use pellucid_model::Slot;

/// Counts of one unit.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Shape {
    /// ABC's assignments.
    pub(super) assignments: u64,
    /// ABC's branches: calls and creations.
    pub(super) branches: u64,
    /// ABC's conditions.
    pub(super) conditions: u64,
    /// Returns, throws, early returns.
    pub(super) exits: u64,
    /// Deepest nesting of control constructs.
    pub(super) nesting: u32,
    /// Statements, nested units included.
    pub(super) statements: u64,
}

impl Shape {
    /// Length of the ABC vector.
    pub(super) fn magnitude(&self) -> f64 {
        let square = |count: u64| (count as f64) * (count as f64);
        (square(self.assignments) + square(self.branches) + square(self.conditions)).sqrt()
    }
}

/// The shape of each unit.
pub(super) fn shapes(tree: &Tree<'_>) -> Vec<Shape> {
    let mut shapes = vec![Shape::default(); tree.units.len()];
    let tested = tested_operands(tree);
    let mut depths: Vec<u32> = Vec::with_capacity(tree.events().len());
    for (at, event) in tree.events().iter().enumerate() {
        let shape = &mut shapes[tree.around(event)];
        match event.construct {
            Assignment | LogicalAssign => shape.assignments += 1,
            Call | New => shape.branches += 1,
            Return | Throw | TryOperator => shape.exits += 1,
            Statement => shape.statements += 1,
            _ => {}
        }
        shape.conditions += u64::from(is_condition(event.construct));
        shape.conditions += u64::from(operands(event.construct)).saturating_sub(u64::from(tested[at]));
        let around = tree.parent(event).filter(|(outer, _)| *outer < at && !tree.opens_unit(*outer));
        let depth = around.map_or(0, |(outer, _)| depths[outer]) + u32::from(deepens(event.construct));
        shape.nesting = shape.nesting.max(depth);
        depths.push(depth);
    }
    for unit in (1..shapes.len()).rev() {
        let inner = shapes[unit].statements;
        shapes[tree.units[unit].parent].statements += inner;
    }
    shapes
}

fn is_condition(construct: Construct) -> bool {
    matches!(construct, Comparison | Else | ElseIf | Case | DefaultCase | Try | Catch | Ternary)
}

/// How many truth values a construct tests: each is a unary condition unless an event says more about it.
fn operands(construct: Construct) -> u8 {
    match construct {
        If | ElseIf | While | DoWhile | Ternary | Guard | ComprehensionIf => 1,
        And | Or => 2,
        _ => 0,
    }
}

/// For each event, how many of its tested operands are comparisons or logical operators themselves.
fn tested_operands(tree: &Tree<'_>) -> Vec<u8> {
    let mut tested: Vec<u8> = vec![0; tree.events().len()];
    for (at, event) in tree.events().iter().enumerate().rev() {
        let Some((outer, around)) = tree.parent(event).filter(|(outer, _)| *outer < at) else { continue };
        let in_operand = match around.construct {
            And | Or => matches!(event.slot, Slot::Left | Slot::Right),
            Not => true,
            _ => event.slot == Slot::Condition || matches!(around.construct, Guard | ComprehensionIf),
        };
        let says_more = match event.construct {
            Comparison | And | Or => true,
            Not => tested[at] > 0,
            _ => false,
        };
        tested[outer] = tested[outer].saturating_add(u8::from(in_operand && says_more));
    }
    tested
}

/// Control constructs; an `else if` continues its chain's level, `else` and cases are parts of theirs.
fn deepens(construct: Construct) -> bool {
    matches!(construct, If | Switch | For | ForEach | While | DoWhile | Loop | Try | With)
}
