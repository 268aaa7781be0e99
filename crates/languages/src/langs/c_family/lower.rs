//! How the syntax of C and C++ becomes facts: the table. Handlers stand in the modules beside.
//!
//! All branches of `#if` are read: a definition in any of them is a definition. Of what preprocessor directives hold,
//! only names and calls are facts; control flow of metrics is what stands outside of them.

use super::kinds::*;
use super::{definitions, expressions, modules, names, repair, statements, types};
use crate::field;
use crate::lower::{Rules, TokenClass};
use pellucid_model::{Construct, ScopeKind, Slot};

pub(super) fn rules(rules: &mut Rules) {
    rules.misread(repair::is_misread).on_skipped(modules::note_masked).on_start(modules::note_conditions);
    declare_definitions(rules);
    declare_preprocessor(rules);
    declare_types(rules);
    declare_expressions(rules);
    declare_statements(rules);
    declare_slots(rules);
    declare_tokens(rules);
    rules.implicit_receiver();
}

fn declare_definitions(rules: &mut Rules) {
    rules
        .enter(&[FUNCTION_DEFINITION], definitions::enter_function)
        .leave(&[FUNCTION_DEFINITION], definitions::leave_function)
        .enter(&[DECLARATION, FIELD_DECLARATION], definitions::enter_declaration)
        .leave(&[DECLARATION, FIELD_DECLARATION], definitions::leave_declaration)
        .enter(&[FUNCTION_DECLARATOR], definitions::enter_function_declarator)
        .enter(&[PARAMETER_LIST], definitions::enter_parameter_list)
        .enter(&[TYPE_DEFINITION], definitions::enter_type_definition)
        .leave(&[TYPE_DEFINITION], definitions::leave_type_definition)
        .enter(&[VARIADIC_PARAMETER], definitions::enter_variadic);
    let parameters = &[PARAMETER_DECLARATION, OPTIONAL_PARAMETER_DECLARATION, VARIADIC_PARAMETER_DECLARATION];
    rules.enter(parameters, definitions::enter_parameter).leave(parameters, definitions::leave_parameter);
    let specifiers = &[STRUCT_SPECIFIER, UNION_SPECIFIER, CLASS_SPECIFIER, ENUM_SPECIFIER];
    rules
        .enter(specifiers, types::enter_specifier)
        .leave(specifiers, types::leave_specifier)
        .enter(&[FIELD_DECLARATION_LIST], types::enter_member_list)
        .leave(&[BASE_CLASS_CLAUSE], types::leave_bases)
        .enter(&[ENUMERATOR], types::enter_enumerator)
        .leave(&[ENUMERATOR], types::leave_enumerator)
        .enter(&[NAMESPACE_DEFINITION], modules::enter_namespace)
        .enter(&[LINKAGE_SPECIFICATION], modules::enter_linkage)
        .enter(&[NAMESPACE_ALIAS_DEFINITION], modules::enter_namespace_alias)
        .enter(&[USING_DECLARATION], modules::enter_using)
        .enter(&[ALIAS_DECLARATION], modules::enter_alias)
        .leave(&[ALIAS_DECLARATION], modules::leave_alias)
        .enter(&[TEMPLATE_DECLARATION], modules::enter_template)
        .enter(&[FRIEND_DECLARATION], modules::enter_friend);
    let type_parameters = &[
        TYPE_PARAMETER_DECLARATION,
        OPTIONAL_TYPE_PARAMETER_DECLARATION,
        VARIADIC_TYPE_PARAMETER_DECLARATION,
        TEMPLATE_TEMPLATE_PARAMETER_DECLARATION,
    ];
    rules
        .enter(type_parameters, modules::enter_type_parameter)
        .leave(type_parameters, modules::leave_type_parameter);
}

fn declare_preprocessor(rules: &mut Rules) {
    rules
        .enter(&[PREPROC_INCLUDE], modules::enter_include)
        .enter(&[PREPROC_DEF, PREPROC_FUNCTION_DEF], modules::enter_macro)
        .enter(&[PREPROC_IF, PREPROC_IFDEF, PREPROC_ELIF, PREPROC_ELIFDEF], modules::enter_condition)
        .enter(&[PREPROC_ELSE], modules::carry_visibility);
}

fn declare_types(rules: &mut Rules) {
    rules
        .type_names(&[TYPE_IDENTIFIER, PRIMITIVE_TYPE])
        .leave(&[SIZED_TYPE_SPECIFIER], types::leave_sized)
        .leave(&[TYPE_DESCRIPTOR], types::leave_descriptor)
        .enter(&[TEMPLATE_TYPE], types::enter_template_type)
        .leave(&[TEMPLATE_TYPE], types::leave_template_type)
        .leave(&[PLACEHOLDER_TYPE_SPECIFIER, AUTO], types::leave_placeholder)
        .leave(&[DECLTYPE], types::leave_decltype)
        .transparent(&[DEPENDENT_TYPE])
        .enter(&[ATTRIBUTE_SPECIFIER, ATTRIBUTE_DECLARATION], types::enter_attributes)
        .enter(&[QUALIFIED_IDENTIFIER], names::enter_qualified)
        .leave(&[QUALIFIED_IDENTIFIER], names::leave_qualified);
}

fn declare_expressions(rules: &mut Rules) {
    rules
        .leave(&[IDENTIFIER], expressions::leave_name)
        .parentheses(&[PARENTHESIZED_EXPRESSION])
        .transparent(&[EXTENSION_EXPRESSION, CONDITION_CLAUSE, DEPENDENT_NAME])
        .enter(&[FIELD_EXPRESSION], expressions::enter_member)
        .leave(&[FIELD_EXPRESSION], expressions::leave_member)
        .enter(&[TEMPLATE_FUNCTION, TEMPLATE_METHOD], expressions::enter_template_name)
        .leave(&[TEMPLATE_FUNCTION, TEMPLATE_METHOD], expressions::leave_template_name)
        .enter(&[CALL_EXPRESSION], expressions::enter_call)
        .leave(&[CALL_EXPRESSION], expressions::leave_call)
        .leave(&[INITIALIZER_LIST], expressions::leave_initializer_list)
        .leave(&[COMPOUND_LITERAL_EXPRESSION], expressions::leave_compound_literal)
        .event(&[NEW_EXPRESSION], Construct::New)
        .leave(&[NEW_EXPRESSION], expressions::leave_new)
        .enter(&[DELETE_EXPRESSION], expressions::enter_delete)
        .leave(&[DELETE_EXPRESSION], expressions::leave_wrapped)
        .leave(&[SUBSCRIPT_EXPRESSION], expressions::leave_index)
        .leave(&[CAST_EXPRESSION], expressions::leave_cast)
        .leave(&[SIZEOF_EXPRESSION, ALIGNOF_EXPRESSION], expressions::leave_sizeof)
        .leave(&[OFFSETOF_EXPRESSION], expressions::leave_offsetof)
        .enter(&[UNARY_EXPRESSION, POINTER_EXPRESSION], expressions::enter_unary)
        .leave(&[UNARY_EXPRESSION, POINTER_EXPRESSION], expressions::leave_unary)
        .enter(&[BINARY_EXPRESSION], expressions::enter_binary)
        .leave(&[BINARY_EXPRESSION], expressions::leave_binary)
        .enter(&[ASSIGNMENT_EXPRESSION], expressions::enter_assignment)
        .leave(&[ASSIGNMENT_EXPRESSION], expressions::leave_assignment)
        .enter(&[UPDATE_EXPRESSION], expressions::enter_update)
        .leave(&[UPDATE_EXPRESSION], expressions::leave_update)
        .enter(&[CONDITIONAL_EXPRESSION], expressions::enter_ternary)
        .leave(&[CONDITIONAL_EXPRESSION], expressions::leave_ternary)
        .leave(&[THIS], expressions::leave_this)
        .enter(&[CONCATENATED_STRING], expressions::enter_concatenated)
        .enter(&[LAMBDA_EXPRESSION], expressions::enter_lambda)
        .leave(&[LAMBDA_EXPRESSION], expressions::leave_lambda)
        .enter(&[LAMBDA_CAPTURE_INITIALIZER], expressions::enter_capture)
        .leave(&[LAMBDA_CAPTURE_INITIALIZER], expressions::leave_capture)
        .enter(&[FIELD_INITIALIZER_LIST], |l, _| l.set_slot(Slot::Header))
        .enter(&[FIELD_INITIALIZER], expressions::enter_field_initializer)
        .leave(&[FIELD_INITIALIZER], expressions::leave_field_initializer)
        .leave(&[PARAMETER_PACK_EXPANSION], types::leave_expansion)
        .event(&[CO_AWAIT_EXPRESSION], Construct::Await)
        .leave(&[CO_AWAIT_EXPRESSION], expressions::leave_await);
    let literals = &[
        STRING_LITERAL,
        RAW_STRING_LITERAL,
        CONCATENATED_STRING,
        CHAR_LITERAL,
        NUMBER_LITERAL,
        TRUE,
        FALSE,
        NULL,
        USER_DEFINED_LITERAL,
    ];
    rules.leave(literals, expressions::leave_literal);
}

fn declare_statements(rules: &mut Rules) {
    use Construct as C;
    rules.if_else(&[IF_STATEMENT]).else_clause(&[ELSE_CLAUSE]);
    rules.enter(&[IF_STATEMENT], statements::enter_if).scope(&[IF_STATEMENT], ScopeKind::Header);
    rules.scope(&[ELSE_CLAUSE], ScopeKind::Branch);
    let loops = [
        (FOR_STATEMENT, C::For),
        (FOR_RANGE_LOOP, C::ForEach),
        (WHILE_STATEMENT, C::While),
        (DO_STATEMENT, C::DoWhile),
    ];
    for (kind, construct) in loops {
        rules.event(&[kind], construct).scope(&[kind], ScopeKind::Loop);
    }
    rules
        .enter(&[FOR_RANGE_LOOP], definitions::enter_for_range)
        .leave(&[FOR_RANGE_LOOP], definitions::leave_for_range)
        .enter(&[COMPOUND_STATEMENT], statements::enter_block)
        .event(&[SWITCH_STATEMENT], C::Switch)
        .scope(&[SWITCH_STATEMENT], ScopeKind::Header)
        .enter(&[CASE_STATEMENT], statements::enter_case)
        .event(&[TRY_STATEMENT, SEH_TRY_STATEMENT], C::Try)
        .event(&[CATCH_CLAUSE, SEH_EXCEPT_CLAUSE], C::Catch)
        .scope(&[CATCH_CLAUSE, SEH_EXCEPT_CLAUSE], ScopeKind::Catch)
        .leave(&[CATCH_CLAUSE], statements::leave_catch)
        .event(&[SEH_FINALLY_CLAUSE], C::Finally)
        .scope(&[SEH_FINALLY_CLAUSE], ScopeKind::Finally)
        .enter(&[RETURN_STATEMENT, CO_RETURN_STATEMENT], statements::enter_return)
        .leave(&[RETURN_STATEMENT, CO_RETURN_STATEMENT], statements::leave_return)
        .event(&[THROW_STATEMENT], C::Throw)
        .leave(&[THROW_STATEMENT], statements::leave_throw)
        .event(&[CO_YIELD_STATEMENT], C::Yield)
        .leave(&[CO_YIELD_STATEMENT], statements::leave_yield)
        .enter(&[BREAK_STATEMENT], |l, n| statements::enter_jump(l, n, C::Break))
        .enter(&[CONTINUE_STATEMENT], |l, n| statements::enter_jump(l, n, C::Continue))
        .enter(&[GOTO_STATEMENT], |l, n| statements::enter_jump(l, n, C::Goto))
        .enter(&[LABELED_STATEMENT], |l, n| statements::enter_jump(l, n, C::Label))
        .statements(&[
            EXPRESSION_STATEMENT,
            DECLARATION,
            FIELD_DECLARATION,
            TYPE_DEFINITION,
            ALIAS_DECLARATION,
            USING_DECLARATION,
            FUNCTION_DEFINITION,
            IF_STATEMENT,
            FOR_STATEMENT,
            FOR_RANGE_LOOP,
            WHILE_STATEMENT,
            DO_STATEMENT,
            SWITCH_STATEMENT,
            RETURN_STATEMENT,
            CO_RETURN_STATEMENT,
            CO_YIELD_STATEMENT,
            THROW_STATEMENT,
            TRY_STATEMENT,
            BREAK_STATEMENT,
            CONTINUE_STATEMENT,
            GOTO_STATEMENT,
            STATIC_ASSERT_DECLARATION,
        ]);
}

fn declare_slots(rules: &mut Rules) {
    rules
        .slot(&[FUNCTION_DEFINITION], field::DECLARATOR, Slot::Header)
        .slot(&[FUNCTION_DEFINITION], field::TYPE, Slot::Header)
        .slot(&[LAMBDA_EXPRESSION], field::DECLARATOR, Slot::Header)
        .slot(&[LAMBDA_EXPRESSION], field::CAPTURES, Slot::Header)
        .slot(&[FOR_RANGE_LOOP], field::RIGHT, Slot::Condition)
        .slot(&[CASE_STATEMENT], field::VALUE, Slot::Condition);
}

/// Halstead: a string is one operand; a closing bracket belongs to the opening one.
fn declare_tokens(rules: &mut Rules) {
    rules
        .tokens(&[COMMENT], TokenClass::Comment)
        .tokens(&[STRING_LITERAL, RAW_STRING_LITERAL, CHAR_LITERAL, SYSTEM_LIB_STRING], TokenClass::Operand)
        .tokens(
            &[PRIMITIVE_TYPE, AUTO, THIS, SIZED_TYPE_SPECIFIER, STORAGE_CLASS_SPECIFIER, TYPE_QUALIFIER],
            TokenClass::Operator,
        )
        .tokens(
            &[T_RPAREN, T_RBRACK, T_RBRACE, T_RBRACK_RBRACK, T_HASH_E_N_D_I_F, T_NEWLINE],
            TokenClass::Neither,
        );
}
