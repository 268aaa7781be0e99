//! How Go's syntax becomes facts: the table. Code for what is irregular stands in the modules beside.

use super::kinds::*;
use super::{definitions, expressions, statements, types};
use crate::field;
use crate::lower::{Rules, TokenClass};
use pellucid_model::{Construct, LiteralKind, ScopeKind, Slot};

pub(super) fn rules(rules: &mut Rules) {
    tokens(rules);
    control_flow(rules);
    rules
        .enter(&[PACKAGE_CLAUSE], definitions::enter_package)
        .enter(&[IMPORT_SPEC], definitions::enter_import)
        .enter(&[FUNCTION_DECLARATION], definitions::enter_function)
        .enter(&[METHOD_DECLARATION], definitions::enter_method)
        .enter(&[METHOD_ELEM], definitions::enter_interface_method)
        .enter(&[FUNC_LITERAL], definitions::enter_literal)
        .leave(
            &[FUNCTION_DECLARATION, METHOD_DECLARATION, METHOD_ELEM, FUNC_LITERAL],
            definitions::leave_callable,
        )
        .enter(&[PARAMETER_DECLARATION, VARIADIC_PARAMETER_DECLARATION], definitions::enter_parameter)
        .leave(&[PARAMETER_DECLARATION, VARIADIC_PARAMETER_DECLARATION], definitions::leave_parameter)
        .enter(&[TYPE_PARAMETER_DECLARATION], definitions::enter_type_parameter)
        .leave(&[TYPE_PARAMETER_DECLARATION], definitions::leave_type_parameter)
        .enter(&[TYPE_SPEC, TYPE_ALIAS], definitions::enter_type)
        .leave(&[TYPE_SPEC, TYPE_ALIAS], definitions::leave_type)
        .enter(&[STRUCT_TYPE, INTERFACE_TYPE], types::enter_body)
        .leave(&[STRUCT_TYPE, INTERFACE_TYPE], types::leave_body)
        .enter(&[FIELD_DECLARATION], definitions::enter_field)
        .leave(&[FIELD_DECLARATION], definitions::leave_field)
        .leave(&[TYPE_ELEM], types::leave_element)
        .enter(&[CONST_SPEC, VAR_SPEC], definitions::enter_values)
        .leave(&[CONST_SPEC, VAR_SPEC], definitions::leave_values)
        .enter(&[SHORT_VAR_DECLARATION], statements::enter_short)
        .leave(&[SHORT_VAR_DECLARATION], statements::leave_short)
        .enter(&[RANGE_CLAUSE], statements::enter_range)
        .leave(&[RANGE_CLAUSE], statements::leave_range)
        .enter(&[RECEIVE_STATEMENT], statements::enter_receive)
        .leave(&[RECEIVE_STATEMENT], statements::leave_short)
        .enter(&[ASSIGNMENT_STATEMENT], statements::enter_assignment)
        .leave(&[ASSIGNMENT_STATEMENT], statements::leave_assignment)
        .enter(&[INC_STATEMENT, DEC_STATEMENT], statements::enter_increment)
        .leave(&[INC_STATEMENT, DEC_STATEMENT], statements::leave_increment)
        .leave(&[SEND_STATEMENT], statements::leave_send)
        .enter(&[RETURN_STATEMENT], statements::enter_return)
        .leave(&[RETURN_STATEMENT], statements::leave_return);
    expressions(rules);
    rules
        .type_names(&[TYPE_IDENTIFIER])
        .enter(&[QUALIFIED_TYPE], types::enter_qualified)
        .leave(&[QUALIFIED_TYPE], types::leave_qualified)
        .leave(&[GENERIC_TYPE], types::leave_generic)
        .leave(&[POINTER_TYPE], types::leave_pointer)
        .leave(&[ARRAY_TYPE, IMPLICIT_LENGTH_ARRAY_TYPE], types::leave_array)
        .leave(&[SLICE_TYPE], types::leave_slice)
        .leave(&[CHANNEL_TYPE], types::leave_channel)
        .leave(&[MAP_TYPE], types::leave_map)
        .leave(&[FUNCTION_TYPE], types::leave_function)
        .leave(&[TYPE_CONSTRAINT], types::leave_constraint)
        .transparent(&[PARENTHESIZED_TYPE, NEGATED_TYPE]);
}

fn expressions(rules: &mut Rules) {
    rules
        .names(&[IDENTIFIER, BLANK_IDENTIFIER])
        .parentheses(&[PARENTHESIZED_EXPRESSION])
        .transparent(&[LITERAL_ELEMENT, VARIADIC_ARGUMENT])
        .enter(&[SELECTOR_EXPRESSION], expressions::enter_selector)
        .leave(&[SELECTOR_EXPRESSION], expressions::leave_selector)
        .enter(&[CALL_EXPRESSION], expressions::enter_call)
        .leave(&[CALL_EXPRESSION], expressions::leave_call)
        .leave(&[COMPOSITE_LITERAL], expressions::leave_composite)
        .enter(&[KEYED_ELEMENT], expressions::enter_keyed)
        .leave(&[LITERAL_VALUE], expressions::leave_literal_value)
        .leave(&[INDEX_EXPRESSION, SLICE_EXPRESSION], expressions::leave_index)
        .enter(&[UNARY_EXPRESSION], expressions::enter_unary)
        .leave(&[UNARY_EXPRESSION], expressions::leave_unary)
        .enter(&[BINARY_EXPRESSION], expressions::enter_binary)
        .leave(&[BINARY_EXPRESSION], expressions::leave_binary)
        .leave(&[TYPE_ASSERTION_EXPRESSION, TYPE_CONVERSION_EXPRESSION], expressions::leave_cast)
        .leave(&[TYPE_INSTANTIATION_EXPRESSION], expressions::leave_instantiation)
        .leave(&[INTERPRETED_STRING_LITERAL, RAW_STRING_LITERAL], expressions::leave_string)
        .leave(&[INT_LITERAL], |l, n| expressions::number(l, n, LiteralKind::Integer))
        .leave(&[FLOAT_LITERAL, IMAGINARY_LITERAL], |l, n| expressions::number(l, n, LiteralKind::Float))
        .leave(&[RUNE_LITERAL], |l, n| expressions::number(l, n, LiteralKind::Char))
        .leave(&[TRUE, FALSE], |l, n| expressions::number(l, n, LiteralKind::Boolean))
        .leave(&[NIL], |l, n| expressions::number(l, n, LiteralKind::Null))
        .leave(&[IOTA], |l, n| expressions::number(l, n, LiteralKind::Integer));
}

fn control_flow(rules: &mut Rules) {
    use Construct as C;
    rules
        .if_else(&[IF_STATEMENT])
        .scope(
            &[IF_STATEMENT, EXPRESSION_SWITCH_STATEMENT, TYPE_SWITCH_STATEMENT, SELECT_STATEMENT],
            ScopeKind::Header,
        )
        .scope(&[FOR_STATEMENT], ScopeKind::Loop)
        .scope(&[EXPRESSION_CASE, TYPE_CASE, COMMUNICATION_CASE, DEFAULT_CASE], ScopeKind::Branch)
        .enter(&[BLOCK], statements::enter_block)
        .enter(&[FOR_STATEMENT], statements::enter_for)
        .slot(&[FOR_STATEMENT], 0, Slot::Condition)
        .event(&[EXPRESSION_SWITCH_STATEMENT, TYPE_SWITCH_STATEMENT, SELECT_STATEMENT], C::Switch)
        .enter(&[TYPE_SWITCH_STATEMENT], statements::enter_type_switch)
        .slot(&[EXPRESSION_SWITCH_STATEMENT, TYPE_SWITCH_STATEMENT], field::VALUE, Slot::Condition)
        .slot(&[EXPRESSION_CASE, TYPE_CASE], field::VALUE, Slot::Condition)
        .slot(&[COMMUNICATION_CASE], field::COMMUNICATION, Slot::Condition)
        .event(&[COMMUNICATION_CASE], C::Case)
        .enter(&[EXPRESSION_CASE, TYPE_CASE], statements::enter_case)
        .leave(&[TYPE_CASE], statements::leave_type_case)
        .event(&[DEFAULT_CASE], C::DefaultCase)
        .event(&[GO_STATEMENT], C::Spawn)
        .event(&[DEFER_STATEMENT], C::Defer)
        .enter(&[BREAK_STATEMENT], |l, n| statements::enter_jump(l, n, C::Break))
        .enter(&[CONTINUE_STATEMENT], |l, n| statements::enter_jump(l, n, C::Continue))
        .enter(&[GOTO_STATEMENT], |l, n| statements::enter_jump(l, n, C::Goto))
        .enter(&[LABELED_STATEMENT], statements::enter_label)
        .statements(&[
            EXPRESSION_STATEMENT,
            SEND_STATEMENT,
            INC_STATEMENT,
            DEC_STATEMENT,
            ASSIGNMENT_STATEMENT,
            SHORT_VAR_DECLARATION,
            RETURN_STATEMENT,
            GO_STATEMENT,
            DEFER_STATEMENT,
            IF_STATEMENT,
            EXPRESSION_SWITCH_STATEMENT,
            TYPE_SWITCH_STATEMENT,
            SELECT_STATEMENT,
            FOR_STATEMENT,
            FALLTHROUGH_STATEMENT,
            BREAK_STATEMENT,
            CONTINUE_STATEMENT,
            GOTO_STATEMENT,
            RECEIVE_STATEMENT,
            CONST_SPEC,
            VAR_SPEC,
            TYPE_SPEC,
            TYPE_ALIAS,
            IMPORT_SPEC,
            PACKAGE_CLAUSE,
            FUNCTION_DECLARATION,
            METHOD_DECLARATION,
        ]);
}

fn tokens(rules: &mut Rules) {
    rules
        .tokens(&[COMMENT], TokenClass::Comment)
        .tokens(
            &[INTERPRETED_STRING_LITERAL, RAW_STRING_LITERAL, RUNE_LITERAL, TRUE, FALSE, NIL, IOTA],
            TokenClass::Operand,
        )
        .tokens(&[T_RPAREN, T_RBRACK, T_RBRACE], TokenClass::Neither);
}
