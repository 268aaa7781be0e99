//! How Rust's syntax becomes facts: the table. Code for what is irregular stands in the modules beside.

use super::kinds::*;
use super::{bindings, callables, control, expressions, given, imports, items, patterns, tokens, types};
use crate::field;
use crate::lower::{Rules, TokenClass};
use pellucid_model::{Construct, LiteralKind, ScopeKind, Slot};

pub(super) fn rules(rules: &mut Rules) {
    rules.misread(given::is_given).on_skipped(given::note_macro);
    declare_items(rules);
    declare_callables(rules);
    declare_bindings(rules);
    declare_types(rules);
    declare_expressions(rules);
    declare_literals(rules);
    declare_control_flow(rules);
    declare_slots(rules);
    declare_statements(rules);
    declare_tokens(rules);
}

fn declare_items(rules: &mut Rules) {
    rules
        .enter(&[ATTRIBUTE], tokens::enter_attribute)
        .leave(&[ATTRIBUTE], tokens::leave_attribute)
        .transparent(&[ATTRIBUTE_ITEM, INNER_ATTRIBUTE_ITEM])
        .enter(&[VISIBILITY_MODIFIER, EXTERN_MODIFIER], items::enter_modifier)
        .enter(&[USE_DECLARATION], imports::enter_use)
        .enter(&[EXTERN_CRATE_DECLARATION], imports::enter_crate)
        .enter(&[MOD_ITEM], items::enter_module)
        .enter(&[STRUCT_ITEM, UNION_ITEM, ENUM_ITEM, TRAIT_ITEM], items::enter_type)
        .leave(&[TRAIT_ITEM], items::leave_trait)
        .enter(&[IMPL_ITEM], items::enter_impl)
        .leave(&[IMPL_ITEM], items::leave_impl)
        .enter(&[ENUM_VARIANT], items::enter_variant)
        .leave(&[ENUM_VARIANT, CONST_ITEM, STATIC_ITEM], items::leave_value)
        .enter(&[FIELD_DECLARATION], items::enter_field)
        .leave(&[FIELD_DECLARATION], items::leave_field)
        .leave(&[ORDERED_FIELD_DECLARATION_LIST], items::leave_tuple_fields)
        .enter(&[CONST_ITEM, STATIC_ITEM], items::enter_value)
        .enter(&[TYPE_ITEM, ASSOCIATED_TYPE], items::enter_alias)
        .leave(&[TYPE_ITEM, ASSOCIATED_TYPE], items::leave_alias)
        .enter(&[TYPE_PARAMETER, CONST_PARAMETER], items::enter_type_parameter)
        .leave(&[TYPE_PARAMETER, CONST_PARAMETER], items::leave_type_parameter)
        .leave(&[WHERE_PREDICATE], items::leave_where)
        .enter(&[MACRO_DEFINITION], items::enter_macro)
        .enter(&[MACRO_RULE], tokens::enter_rule)
        .leave(&[MACRO_RULE], tokens::leave_rule);
}

fn declare_callables(rules: &mut Rules) {
    rules
        .enter(&[FUNCTION_ITEM, FUNCTION_SIGNATURE_ITEM], callables::enter_function)
        .leave(&[FUNCTION_ITEM, FUNCTION_SIGNATURE_ITEM], callables::leave_callable)
        .enter(&[CLOSURE_EXPRESSION], callables::enter_closure)
        .leave(&[CLOSURE_EXPRESSION], callables::leave_callable)
        .enter(&[PARAMETER], callables::enter_parameter)
        .leave(&[PARAMETER], callables::leave_parameter)
        .enter(&[SELF_PARAMETER], callables::enter_self)
        .enter(&[VARIADIC_PARAMETER], callables::enter_variadic)
        .enter(&[CLOSURE_PARAMETERS], callables::enter_closure_parameters)
        .leave(&[CLOSURE_PARAMETERS], callables::leave_closure_parameters);
}

fn declare_bindings(rules: &mut Rules) {
    rules
        .leave(&[IDENTIFIER], patterns::leave_identifier)
        .leave(&[SHORTHAND_FIELD_IDENTIFIER], patterns::leave_binding)
        .enter(&[LIFETIME, LABEL], patterns::enter_lifetime)
        .enter(&[TUPLE_STRUCT_PATTERN], patterns::enter_tuple_struct)
        .transparent(&[GENERIC_PATTERN])
        .enter(&[LET_DECLARATION], bindings::enter_let)
        .leave(&[LET_DECLARATION], bindings::leave_let)
        .leave(&[LET_CONDITION], bindings::leave_let_condition)
        .enter(&[FOR_EXPRESSION], control::enter_loop)
        .leave(&[FOR_EXPRESSION], bindings::leave_for)
        .enter(&[ASSIGNMENT_EXPRESSION, COMPOUND_ASSIGNMENT_EXPR], bindings::enter_assignment)
        .leave(&[ASSIGNMENT_EXPRESSION, COMPOUND_ASSIGNMENT_EXPR], bindings::leave_assignment);
}

fn declare_types(rules: &mut Rules) {
    rules
        .leave(&[TYPE_IDENTIFIER], types::leave_name)
        .type_names(&[PRIMITIVE_TYPE])
        .leave(&[NEVER_TYPE], types::leave_never)
        .enter(&[SCOPED_TYPE_IDENTIFIER], types::enter_scoped)
        .leave(&[SCOPED_TYPE_IDENTIFIER], types::leave_scoped)
        .enter(&[GENERIC_TYPE, GENERIC_TYPE_WITH_TURBOFISH], types::enter_generic)
        .leave(&[GENERIC_TYPE, GENERIC_TYPE_WITH_TURBOFISH], types::leave_generic)
        .enter(&[TYPE_BINDING], types::enter_binding)
        .leave(&[TYPE_BINDING, HIGHER_RANKED_TRAIT_BOUND], types::leave_inner)
        .leave(&[REFERENCE_TYPE, POINTER_TYPE, ARRAY_TYPE, REMOVED_TRAIT_BOUND], types::leave_derived)
        .leave(&[ABSTRACT_TYPE, DYNAMIC_TYPE], types::leave_derived)
        .leave(&[TUPLE_TYPE, UNIT_TYPE, QUALIFIED_TYPE, BOUNDED_TYPE], types::leave_several)
        .leave(&[FUNCTION_TYPE], types::leave_function)
        .transparent(&[BRACKETED_TYPE]);
}

fn declare_expressions(rules: &mut Rules) {
    rules
        .names(&[METAVARIABLE, SUPER, CRATE])
        .leave(&[SELF], expressions::leave_self)
        .parentheses(&[PARENTHESIZED_EXPRESSION])
        .transparent(&[UNSAFE_BLOCK, CONST_BLOCK, TRY_BLOCK])
        .enter(&[SCOPED_IDENTIFIER], expressions::enter_path)
        .leave(&[SCOPED_IDENTIFIER], expressions::leave_path)
        .enter(&[FIELD_EXPRESSION], expressions::enter_field)
        .leave(&[FIELD_EXPRESSION], expressions::leave_field)
        .enter(&[GENERIC_FUNCTION], expressions::enter_generic)
        .leave(&[GENERIC_FUNCTION], expressions::leave_generic)
        .enter(&[CALL_EXPRESSION], expressions::enter_call)
        .leave(&[CALL_EXPRESSION], expressions::leave_call)
        .enter(&[MACRO_INVOCATION], tokens::enter_invocation)
        .leave(&[MACRO_INVOCATION], tokens::leave_invocation)
        .enter(&[STRUCT_EXPRESSION], expressions::enter_struct)
        .leave(&[STRUCT_EXPRESSION], expressions::leave_struct)
        .enter(&[FIELD_INITIALIZER], expressions::enter_initializer)
        .leave(&[INDEX_EXPRESSION], expressions::leave_index)
        .enter(&[UNARY_EXPRESSION], expressions::enter_unary)
        .leave(&[UNARY_EXPRESSION], expressions::leave_unary)
        .enter(&[REFERENCE_EXPRESSION], expressions::enter_reference)
        .leave(&[REFERENCE_EXPRESSION], expressions::leave_reference)
        .enter(&[BINARY_EXPRESSION], expressions::enter_binary)
        .leave(&[BINARY_EXPRESSION], expressions::leave_binary)
        .leave(&[TYPE_CAST_EXPRESSION], expressions::leave_cast)
        .leave(&[TRY_EXPRESSION], expressions::leave_try)
        .leave(&[AWAIT_EXPRESSION], expressions::leave_await)
        .leave(&[TUPLE_EXPRESSION, UNIT_EXPRESSION, ARRAY_EXPRESSION], expressions::leave_collection);
}

fn declare_literals(rules: &mut Rules) {
    use LiteralKind as L;
    rules
        .leave(&[STRING_LITERAL, RAW_STRING_LITERAL], expressions::leave_string)
        .leave(&[CHAR_LITERAL], |l, n| expressions::leave_literal(l, n, L::Char))
        .leave(&[INTEGER_LITERAL], |l, n| expressions::leave_literal(l, n, L::Integer))
        .leave(&[FLOAT_LITERAL], |l, n| expressions::leave_literal(l, n, L::Float))
        .leave(&[NEGATIVE_LITERAL], expressions::leave_negative)
        .leave(&[BOOLEAN_LITERAL], |l, n| expressions::leave_literal(l, n, L::Boolean));
}

fn declare_control_flow(rules: &mut Rules) {
    use Construct as C;
    rules
        .if_else(&[IF_EXPRESSION])
        .scope(&[IF_EXPRESSION], ScopeKind::Header)
        .enter(&[IF_EXPRESSION], control::enter_if)
        .leave(&[IF_EXPRESSION], control::leave_if)
        .else_clause(&[ELSE_CLAUSE])
        .enter(&[ELSE_CLAUSE], control::enter_else)
        .leave(&[ELSE_CLAUSE], control::leave_else)
        .enter(&[LET_CHAIN], control::enter_chain)
        .event(&[MATCH_EXPRESSION], C::Switch)
        .leave(&[MATCH_EXPRESSION], control::leave_match)
        .scope(&[MATCH_ARM], ScopeKind::Branch)
        .enter(&[MATCH_ARM], control::enter_arm)
        .enter(&[MATCH_PATTERN], control::enter_pattern)
        .leave(&[MATCH_PATTERN], bindings::leave_match_pattern)
        .scope(&[FOR_EXPRESSION, WHILE_EXPRESSION, LOOP_EXPRESSION], ScopeKind::Loop)
        .event(&[FOR_EXPRESSION], C::ForEach)
        .event(&[WHILE_EXPRESSION], C::While)
        .event(&[LOOP_EXPRESSION], C::Loop)
        .enter(&[WHILE_EXPRESSION, LOOP_EXPRESSION], control::enter_loop)
        .enter(&[BLOCK], control::enter_block)
        .leave(&[BLOCK], control::leave_block)
        .enter(&[RETURN_EXPRESSION, YIELD_EXPRESSION], control::enter_exit)
        .leave(&[RETURN_EXPRESSION, YIELD_EXPRESSION], control::leave_exit)
        .enter(&[BREAK_EXPRESSION, CONTINUE_EXPRESSION], control::enter_jump);
}

fn declare_slots(rules: &mut Rules) {
    rules
        .slot(&[MATCH_EXPRESSION, FOR_EXPRESSION], field::VALUE, Slot::Condition)
        .slot(&[MATCH_ARM], field::PATTERN, Slot::Condition)
        .slot(&[LET_DECLARATION], field::ALTERNATIVE, Slot::Body)
        .slot(&[LET_DECLARATION], field::VALUE, Slot::Condition);
}

fn declare_statements(rules: &mut Rules) {
    rules.statements(&[
        EXPRESSION_STATEMENT,
        LET_DECLARATION,
        USE_DECLARATION,
        EXTERN_CRATE_DECLARATION,
        MOD_ITEM,
        STRUCT_ITEM,
        UNION_ITEM,
        ENUM_ITEM,
        TRAIT_ITEM,
        IMPL_ITEM,
        CONST_ITEM,
        STATIC_ITEM,
        TYPE_ITEM,
        ASSOCIATED_TYPE,
        FUNCTION_ITEM,
        FUNCTION_SIGNATURE_ITEM,
        MACRO_DEFINITION,
    ]);
}

/// Halstead: identifiers and literals are operands, all else but closing brackets is an operator.
fn declare_tokens(rules: &mut Rules) {
    rules
        .tokens(&[LINE_COMMENT, BLOCK_COMMENT], TokenClass::Comment)
        .tokens(
            &[STRING_LITERAL, RAW_STRING_LITERAL, CHAR_LITERAL, BOOLEAN_LITERAL, LIFETIME, LABEL],
            TokenClass::Operand,
        )
        .tokens(&[MUTABLE_SPECIFIER, PRIMITIVE_TYPE, FRAGMENT_SPECIFIER], TokenClass::Operator)
        .tokens(&[T_RPAREN, T_RBRACK, T_RBRACE], TokenClass::Neither);
}
