//! What stands deep in an expression: complexipy looks at the parts of an expression in some places only.

use super::kinds::*;
use crate::field;
use crate::lower::Lowering;
use crate::tree::NodeId;
use pellucid_model::EventFlags;

/// Marks the open event, that of `n`, when complexipy does not come to it: below arithmetic, below `not` unless it is
/// `and` or `or`, a named or starred argument, a
/// subscript, a dot, `await`, `yield`, `:=`, an f-string; in a default value, the subject of a `match`, a guard, `del`.
pub(super) fn mark(l: &mut Lowering<'_>, n: NodeId) {
    if let Some(event) = l.event().filter(|_| is_deep(l, n)) {
        let flags = &mut l.event_mut(event).flags;
        *flags = flags.with(EventFlags::VARIANT);
    }
}

/// Whether `n` is an operator, or parentheses around one.
fn is_operand(l: &Lowering<'_>, n: NodeId) -> bool {
    matches!(l.kind(n), BOOLEAN_OPERATOR | NOT_OPERATOR | UNARY_OPERATOR | PARENTHESIZED_EXPRESSION)
}

fn is_deep(l: &Lowering<'_>, n: NodeId) -> bool {
    let mut at = n;
    while let Some(around) = l.tree.parent(at) {
        let field = l.node(at).field;
        match l.kind(around) {
            NOT_OPERATOR | UNARY_OPERATOR if l.kind(n) == BOOLEAN_OPERATOR && is_operand(l, at) => {}
            COMPARISON_OPERATOR | PARENTHESIZED_EXPRESSION | ARGUMENT_LIST => {}
            TUPLE | EXPRESSION_LIST | LIST | SET | DICTIONARY => {}
            CALL if field == field::ARGUMENTS => {}
            PAIR if field == field::VALUE || l.parent_kind(around) == DICTIONARY_COMPREHENSION => {}
            DICTIONARY_SPLAT if l.parent_kind(around) == DICTIONARY => {}
            LAMBDA => return field != field::BODY,
            FOR_IN_CLAUSE | ASSIGNMENT | AUGMENTED_ASSIGNMENT => return field != field::RIGHT,
            IF_CLAUSE => return l.parent_kind(around) == CASE_CLAUSE,
            MATCH_STATEMENT => return field == field::SUBJECT,
            NOT_OPERATOR
            | UNARY_OPERATOR
            | CALL
            | PAIR
            | DICTIONARY_SPLAT
            | LIST_SPLAT
            | KEYWORD_ARGUMENT
            | BINARY_OPERATOR
            | SUBSCRIPT
            | SLICE
            | ATTRIBUTE
            | AWAIT
            | YIELD
            | NAMED_EXPRESSION
            | STRING
            | INTERPOLATION
            | DEFAULT_PARAMETER
            | TYPED_DEFAULT_PARAMETER
            | TYPE
            | EXCEPT_CLAUSE
            | DELETE_STATEMENT => return true,
            // A statement, or an expression that has an event of its own and a mark on it.
            _ => return false,
        }
        at = around;
    }
    false
}
