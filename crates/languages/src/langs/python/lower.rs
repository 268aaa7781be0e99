//! How Python's syntax becomes facts: the table. Code for what is irregular stands in the modules beside.
//!
//! Of `EventFlags::VARIANT`: a loop with it is an `async for`; a case with it is a wildcard behind a guard;
//! operators, conditional expressions, comprehensions and lambdas with it stand deep in an expression (`depth.rs`).

use super::kinds::*;
use super::{bindings, classes, expressions, functions, imports, narrow, patterns, statements, types};
use crate::field;
use crate::lower::{Rules, TokenClass};
use pellucid_model::{Construct, LiteralKind, ScopeKind, Slot};

pub(super) fn rules(rules: &mut Rules) {
    tokens(rules);
    control_flow(rules);
    jumps(rules);
    expressions(rules);
    rules
        .enter(&[FUNCTION_DEFINITION], functions::enter_function)
        .leave(&[FUNCTION_DEFINITION], functions::leave_function)
        .enter(&[LAMBDA], functions::enter_lambda)
        .leave(&[LAMBDA], functions::leave_lambda)
        .enter(&[PARAMETERS, LAMBDA_PARAMETERS], functions::enter_parameters)
        .leave(&[PARAMETERS, LAMBDA_PARAMETERS], functions::leave_parameters)
        .enter(&[DEFAULT_PARAMETER, TYPED_DEFAULT_PARAMETER], functions::enter_default)
        .transparent(&[DECORATOR])
        .enter(&[CLASS_DEFINITION], classes::enter_class)
        .leave(&[CLASS_DEFINITION], classes::leave_class)
        .enter(&[ARGUMENT_LIST], classes::enter_superclasses)
        .leave(&[ARGUMENT_LIST], classes::leave_superclasses)
        .enter(&[TYPE_ALIAS_STATEMENT], types::enter_alias)
        .leave(&[TYPE_ALIAS_STATEMENT], types::leave_alias)
        .enter(&[TYPE], types::enter_type)
        .enter(&[MODULE], statements::enter_module)
        .enter(&[IMPORT_STATEMENT], imports::enter_import)
        .enter(&[IMPORT_FROM_STATEMENT, FUTURE_IMPORT_STATEMENT], imports::enter_from)
        .enter(&[ASSIGNMENT], bindings::enter_assignment)
        .leave(&[ASSIGNMENT], bindings::leave_assignment)
        .enter(&[AUGMENTED_ASSIGNMENT], bindings::enter_augmented)
        .leave(&[AUGMENTED_ASSIGNMENT], bindings::leave_augmented)
        .enter(&[NAMED_EXPRESSION], bindings::enter_walrus)
        .leave(&[NAMED_EXPRESSION], bindings::leave_walrus)
        .enter(&[GLOBAL_STATEMENT], bindings::enter_global)
        .enter(&[NONLOCAL_STATEMENT], bindings::enter_nonlocal)
        .enter(&[DELETE_STATEMENT], bindings::enter_delete);
}

fn expressions(rules: &mut Rules) {
    use LiteralKind as L;
    rules
        .leave(&[IDENTIFIER], expressions::leave_name)
        .parentheses(&[PARENTHESIZED_EXPRESSION])
        .transparent(&[AS_PATTERN, AS_PATTERN_TARGET, CHEVRON])
        .enter(&[ATTRIBUTE], expressions::enter_attribute)
        .leave(&[ATTRIBUTE], expressions::leave_attribute)
        .enter(&[CALL], expressions::enter_call)
        .leave(&[CALL], expressions::leave_call)
        .enter(&[KEYWORD_ARGUMENT], expressions::enter_keyword)
        .leave(&[SUBSCRIPT], expressions::leave_subscript)
        .leave(&[LIST_SPLAT, LIST_SPLAT_PATTERN], expressions::leave_splat)
        .leave(&[DICTIONARY_SPLAT], expressions::leave_map_splat)
        .transparent(&[PARENTHESIZED_LIST_SPLAT])
        .leave(&[LIST, LIST_PATTERN], |l, n| expressions::leave_collection(l, n, L::List))
        .leave(&[SET], |l, n| expressions::leave_collection(l, n, L::Set))
        .leave(&[TUPLE, TUPLE_PATTERN, EXPRESSION_LIST, PATTERN_LIST], |l, n| {
            expressions::leave_collection(l, n, L::Tuple);
        })
        .leave(&[DICTIONARY], expressions::leave_dictionary)
        .scope(
            &[LIST_COMPREHENSION, SET_COMPREHENSION, DICTIONARY_COMPREHENSION, GENERATOR_EXPRESSION],
            ScopeKind::Comprehension,
        )
        .enter(
            &[LIST_COMPREHENSION, SET_COMPREHENSION, DICTIONARY_COMPREHENSION, GENERATOR_EXPRESSION],
            expressions::enter_comprehension,
        )
        .leave(
            &[LIST_COMPREHENSION, SET_COMPREHENSION, DICTIONARY_COMPREHENSION, GENERATOR_EXPRESSION],
            expressions::leave_comprehension,
        )
        .enter(&[FOR_IN_CLAUSE], expressions::enter_for_in)
        .leave(&[FOR_IN_CLAUSE], expressions::leave_for_in)
        .enter(&[IF_CLAUSE], expressions::enter_if_clause)
        .enter(&[BOOLEAN_OPERATOR], expressions::enter_boolean)
        .leave(&[BOOLEAN_OPERATOR], expressions::leave_boolean)
        .event(&[NOT_OPERATOR], Construct::Not)
        .leave(&[NOT_OPERATOR, UNARY_OPERATOR], expressions::leave_unary)
        .leave(&[BINARY_OPERATOR], expressions::leave_binary)
        .leave(&[COMPARISON_OPERATOR], expressions::leave_comparison)
        .enter(&[CONDITIONAL_EXPRESSION], expressions::enter_conditional)
        .leave(&[CONDITIONAL_EXPRESSION], expressions::leave_conditional)
        .event(&[AWAIT], Construct::Await)
        .leave(&[AWAIT], expressions::leave_await)
        .enter(&[YIELD], expressions::enter_yield)
        .leave(&[YIELD], expressions::leave_yield)
        .leave(&[STRING], expressions::leave_string)
        .enter(&[CONCATENATED_STRING], expressions::enter_concatenated)
        .leave(&[CONCATENATED_STRING], expressions::leave_concatenated)
        .leave(&[INTEGER], |l, n| expressions::leave_constant(l, n, L::Integer))
        .leave(&[FLOAT], |l, n| expressions::leave_constant(l, n, L::Float))
        .leave(&[TRUE, FALSE], |l, n| expressions::leave_constant(l, n, L::Boolean))
        .leave(&[NONE], |l, n| expressions::leave_constant(l, n, L::Null))
        .leave(&[PRINT_STATEMENT, EXEC_STATEMENT], statements::leave_print);
}

fn control_flow(rules: &mut Rules) {
    use Construct as C;
    rules
        .event(&[IF_STATEMENT], C::If)
        .event(&[ELIF_CLAUSE], C::ElseIf)
        .leave(&[IF_STATEMENT, ELIF_CLAUSE], narrow::leave_if)
        .enter(&[ELSE_CLAUSE], statements::enter_else)
        .scope(&[FOR_STATEMENT, WHILE_STATEMENT], ScopeKind::Loop)
        .event(&[FOR_STATEMENT], C::ForEach)
        .enter(&[FOR_STATEMENT], statements::enter_for)
        .slot(&[FOR_STATEMENT], field::LEFT, Slot::Init)
        .slot(&[FOR_STATEMENT], field::RIGHT, Slot::Init)
        .event(&[WHILE_STATEMENT], C::While)
        .event(&[TRY_STATEMENT], C::Try)
        .scope(&[EXCEPT_CLAUSE], ScopeKind::Catch)
        .event(&[EXCEPT_CLAUSE], C::Catch)
        .enter(&[EXCEPT_CLAUSE], statements::enter_except)
        .slot(&[EXCEPT_CLAUSE], field::VALUE, Slot::Init)
        .scope(&[FINALLY_CLAUSE], ScopeKind::Finally)
        .event(&[FINALLY_CLAUSE], C::Finally)
        .scope(&[WITH_STATEMENT], ScopeKind::With)
        .event(&[WITH_STATEMENT], C::With)
        .enter(&[WITH_CLAUSE], statements::enter_with_clause)
        .enter(&[WITH_ITEM], statements::enter_with_item)
        .leave(&[WITH_ITEM], statements::leave_with_item)
        .enter(&[BLOCK], statements::enter_block)
        .event(&[MATCH_STATEMENT], C::Switch)
        .slot(&[MATCH_STATEMENT], field::SUBJECT, Slot::Condition)
        .slot(&[MATCH_STATEMENT], field::ALTERNATIVE, Slot::Body)
        .scope(&[CASE_CLAUSE], ScopeKind::Branch)
        .enter(&[CASE_CLAUSE], patterns::enter_case)
        .slot(&[CASE_CLAUSE], field::GUARD, Slot::Condition)
        .transparent(&[CASE_PATTERN])
        .leave(&[DOTTED_NAME], patterns::leave_value);
}

fn jumps(rules: &mut Rules) {
    use Construct as C;
    rules
        .event(&[ASSERT_STATEMENT], C::Assert)
        .leave(&[ASSERT_STATEMENT], narrow::leave_assert)
        .enter(&[RETURN_STATEMENT], statements::enter_return)
        .leave(&[RETURN_STATEMENT], statements::leave_return)
        .event(&[RAISE_STATEMENT], C::Throw)
        .leave(&[RAISE_STATEMENT], statements::leave_raise)
        .event(&[BREAK_STATEMENT], C::Break)
        .event(&[CONTINUE_STATEMENT], C::Continue)
        .statements(&[
            EXPRESSION_STATEMENT,
            ASSERT_STATEMENT,
            RETURN_STATEMENT,
            DELETE_STATEMENT,
            RAISE_STATEMENT,
            PASS_STATEMENT,
            BREAK_STATEMENT,
            CONTINUE_STATEMENT,
            GLOBAL_STATEMENT,
            NONLOCAL_STATEMENT,
            EXEC_STATEMENT,
            PRINT_STATEMENT,
            TYPE_ALIAS_STATEMENT,
            IMPORT_STATEMENT,
            IMPORT_FROM_STATEMENT,
            FUTURE_IMPORT_STATEMENT,
            IF_STATEMENT,
            ELIF_CLAUSE,
            FOR_STATEMENT,
            WHILE_STATEMENT,
            TRY_STATEMENT,
            EXCEPT_CLAUSE,
            FINALLY_CLAUSE,
            WITH_STATEMENT,
            MATCH_STATEMENT,
            CASE_CLAUSE,
            FUNCTION_DEFINITION,
            CLASS_DEFINITION,
        ]);
}

fn tokens(rules: &mut Rules) {
    rules
        .tokens(&[COMMENT, LINE_CONTINUATION], TokenClass::Comment)
        .tokens(&[STRING, TRUE, FALSE, NONE, ELLIPSIS], TokenClass::Operand)
        .tokens(&[T_RPAREN, T_RBRACK, T_RBRACE], TokenClass::Neither);
}
