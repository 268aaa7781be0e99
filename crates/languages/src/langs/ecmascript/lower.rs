//! How the syntax of JavaScript and TypeScript becomes facts: the table. Code for what is irregular stands in the modules
//! beside.
//!
//! Of [`EventFlags::VARIANT`]: an assignment with it initialises a constant.

use super::kinds::*;
use super::{
    assignments, bindings, classes, expressions, functions, jsdoc, jsx, literals, members, modules,
    parameters, statements, types,
};
use crate::field;
use crate::lower::{Rules, TokenClass};
use pellucid_model::{Construct, ScopeKind, Slot};

#[cfg(doc)]
use pellucid_model::EventFlags;

/// Classes as declarations and as expressions.
const CLASSES: &[u16] = &[CLASS_DECLARATION, ABSTRACT_CLASS_DECLARATION, CLASS];
/// Functions that a declaration names.
const FUNCTIONS: &[u16] = &[FUNCTION_DECLARATION, GENERATOR_FUNCTION_DECLARATION, FUNCTION_SIGNATURE];
/// Functions as expressions.
const LAMBDAS: &[u16] = &[ARROW_FUNCTION, FUNCTION_EXPRESSION, GENERATOR_FUNCTION];
/// Functions of classes, object literals and interfaces.
const METHODS: &[u16] =
    &[METHOD_DEFINITION, METHOD_SIGNATURE, ABSTRACT_METHOD_SIGNATURE, CALL_SIGNATURE, CONSTRUCT_SIGNATURE];

pub(super) fn rules(rules: &mut Rules) {
    definitions(rules);
    type_expressions(rules);
    expressions(rules);
    operators(rules);
    control_flow(rules);
    jumps(rules);
    tokens(rules);
}

fn definitions(rules: &mut Rules) {
    rules
        .enter(&[COMMENT], jsdoc::enter_comment)
        .enter(FUNCTIONS, functions::enter_function)
        .leave(FUNCTIONS, functions::leave_callable)
        .enter(LAMBDAS, functions::enter_lambda)
        .leave(LAMBDAS, functions::leave_lambda)
        .enter(METHODS, members::enter_method)
        .leave(METHODS, members::leave_method)
        .enter(&[FORMAL_PARAMETERS], parameters::enter_list)
        .leave(&[FORMAL_PARAMETERS], parameters::leave_list)
        .enter(&[REQUIRED_PARAMETER, OPTIONAL_PARAMETER], parameters::enter_parameter)
        .enter(CLASSES, classes::enter_class)
        .leave(CLASSES, classes::leave_class)
        .enter(&[CLASS_HERITAGE], classes::enter_heritage)
        .leave(&[CLASS_HERITAGE, EXTENDS_CLAUSE], classes::leave_extends)
        .leave(&[IMPLEMENTS_CLAUSE, EXTENDS_TYPE_CLAUSE], classes::leave_supertypes)
        .enter(&[CLASS_STATIC_BLOCK], classes::enter_static_block)
        .enter(&[INTERFACE_DECLARATION], classes::enter_interface)
        .enter(&[ENUM_DECLARATION], classes::enter_enum)
        .enter(&[ENUM_BODY], classes::enter_enum_body)
        .leave(&[ENUM_ASSIGNMENT], classes::leave_enum_assignment)
        .enter(&[MODULE, INTERNAL_MODULE], modules::enter_namespace)
        .enter(&[AMBIENT_DECLARATION], modules::enter_ambient)
        .enter(&[TYPE_ALIAS_DECLARATION], types::enter_alias)
        .leave(&[TYPE_ALIAS_DECLARATION], types::leave_alias)
        .enter(&[FIELD_DEFINITION, PUBLIC_FIELD_DEFINITION, PROPERTY_SIGNATURE], members::enter_field)
        .leave(&[FIELD_DEFINITION, PUBLIC_FIELD_DEFINITION, PROPERTY_SIGNATURE], members::leave_field)
        .enter(&[INDEX_SIGNATURE], members::enter_index)
        .leave(&[INDEX_SIGNATURE], members::leave_index)
        .enter(&[DECORATOR], classes::enter_decorator)
        .transparent(&[DECORATOR])
        .enter(&[VARIABLE_DECLARATION, LEXICAL_DECLARATION, USING_DECLARATION], bindings::enter_declaration)
        .enter(&[VARIABLE_DECLARATOR], bindings::enter_declarator)
        .leave(&[VARIABLE_DECLARATOR], bindings::leave_declarator)
        .enter(&[IMPORT_STATEMENT], modules::enter_import)
        .enter(&[IMPORT_ALIAS], modules::enter_alias)
        .enter(&[EXPORT_STATEMENT], modules::enter_export)
        .leave(&[EXPORT_STATEMENT], modules::leave_export);
}

fn type_expressions(rules: &mut Rules) {
    rules
        .type_names(&[TYPE_IDENTIFIER, PREDEFINED_TYPE])
        .enter(&[NESTED_TYPE_IDENTIFIER, GENERIC_TYPE], types::enter_compound)
        .leave(&[NESTED_TYPE_IDENTIFIER], types::leave_nested)
        .leave(&[GENERIC_TYPE], types::leave_generic)
        .leave(&[THIS_TYPE], types::leave_this)
        .enter(&[LITERAL_TYPE], types::enter_literal)
        .leave(&[LITERAL_TYPE], types::leave_literal)
        .leave(&[ARRAY_TYPE], types::leave_array)
        .leave(&[TUPLE_TYPE], types::leave_tuple)
        .leave(&[OPTIONAL_TYPE, FLOW_MAYBE_TYPE], types::leave_optional)
        .leave(&[REST_TYPE], types::leave_rest)
        .leave(&[READONLY_TYPE], types::leave_readonly)
        .leave(&[INDEX_TYPE_QUERY], types::leave_keyof)
        .leave(&[TYPE_QUERY], types::leave_query)
        .leave(&[UNION_TYPE, INTERSECTION_TYPE], types::leave_union)
        .enter(&[FUNCTION_TYPE, CONSTRUCTOR_TYPE], types::enter_function)
        .leave(&[FUNCTION_TYPE, CONSTRUCTOR_TYPE], types::leave_function)
        .scope(&[CONDITIONAL_TYPE], ScopeKind::Header)
        .leave(&[CONDITIONAL_TYPE, LOOKUP_TYPE, TEMPLATE_LITERAL_TYPE], types::leave_opaque)
        .enter(&[INFER_TYPE, MAPPED_TYPE_CLAUSE], types::enter_bound_name)
        .leave(&[INFER_TYPE], types::leave_infer)
        .enter(&[TYPE_PREDICATE], types::enter_predicate)
        .leave(&[TYPE_PREDICATE], types::leave_opaque)
        .enter(&[ASSERTS], types::enter_predicate)
        .enter(&[OBJECT_TYPE], types::enter_object)
        .leave(&[OBJECT_TYPE], types::leave_object)
        .enter(&[TYPE_PARAMETER], types::enter_parameter)
        .leave(&[TYPE_PARAMETER], types::leave_parameter)
        .transparent(&[
            PARENTHESIZED_TYPE,
            TYPE_ANNOTATION,
            TYPE_PREDICATE_ANNOTATION,
            ASSERTS_ANNOTATION,
            ADDING_TYPE_ANNOTATION,
            OMITTING_TYPE_ANNOTATION,
            OPTING_TYPE_ANNOTATION,
            CONSTRAINT,
            DEFAULT_TYPE,
        ]);
}

fn expressions(rules: &mut Rules) {
    rules
        .names(&[IDENTIFIER, SHORTHAND_PROPERTY_IDENTIFIER, SHORTHAND_PROPERTY_IDENTIFIER_PATTERN, IMPORT])
        .leave(&[THIS], expressions::leave_this)
        .leave(&[SUPER], expressions::leave_super)
        .parentheses(&[PARENTHESIZED_EXPRESSION])
        .transparent(&[SATISFIES_EXPRESSION, INSTANTIATION_EXPRESSION, TEMPLATE_SUBSTITUTION])
        .leave(&[MEMBER_EXPRESSION], expressions::leave_member)
        .leave(&[SUBSCRIPT_EXPRESSION], expressions::leave_subscript)
        .enter(&[CALL_EXPRESSION], expressions::enter_call)
        .leave(&[CALL_EXPRESSION], expressions::leave_call)
        .enter(&[NEW_EXPRESSION], expressions::enter_new)
        .leave(&[NEW_EXPRESSION], expressions::leave_new)
        .enter(&[OBJECT], expressions::enter_object)
        .leave(&[OBJECT], expressions::leave_object)
        .enter(&[PAIR, PAIR_PATTERN], expressions::enter_pair)
        .leave(&[PAIR], literals::leave_member)
        .leave(&[ARRAY], expressions::leave_array)
        .leave(&[SPREAD_ELEMENT], expressions::leave_spread)
        .leave(&[AS_EXPRESSION, TYPE_ASSERTION], expressions::leave_cast)
        .enter(&[NON_NULL_EXPRESSION], expressions::enter_non_null)
        .leave(&[NON_NULL_EXPRESSION], expressions::leave_non_null)
        .leave(&[SEQUENCE_EXPRESSION], expressions::leave_sequence)
        .leave(&[STRING], expressions::leave_string)
        .leave(&[TEMPLATE_STRING], expressions::leave_template)
        .leave(&[NUMBER], expressions::leave_number)
        .leave(&[REGEX], expressions::leave_regex)
        .leave(&[TRUE, FALSE], expressions::leave_boolean)
        .leave(&[NULL, UNDEFINED], expressions::leave_null)
        .event(&[OPTIONAL_CHAIN], Construct::OptionalChain)
        .enter(&[JSX_OPENING_ELEMENT, JSX_SELF_CLOSING_ELEMENT], jsx::enter_tag)
        .enter(&[JSX_CLOSING_ELEMENT], jsx::enter_closing)
        .leave(&[JSX_SELF_CLOSING_ELEMENT, JSX_ELEMENT], jsx::leave_element)
        .leave(&[JSX_ATTRIBUTE], jsx::leave_attribute)
        .transparent(&[JSX_EXPRESSION]);
}

fn operators(rules: &mut Rules) {
    rules
        .enter(&[BINARY_EXPRESSION], expressions::enter_binary)
        .leave(&[BINARY_EXPRESSION], expressions::leave_binary)
        .enter(&[UNARY_EXPRESSION], expressions::enter_unary)
        .leave(&[UNARY_EXPRESSION], expressions::leave_unary)
        .enter(&[TERNARY_EXPRESSION], expressions::enter_ternary)
        .leave(&[TERNARY_EXPRESSION], expressions::leave_ternary)
        .event(&[AWAIT_EXPRESSION], Construct::Await)
        .leave(&[AWAIT_EXPRESSION], expressions::leave_await)
        .enter(&[YIELD_EXPRESSION], expressions::enter_yield)
        .leave(&[YIELD_EXPRESSION], expressions::leave_yield)
        .enter(&[ASSIGNMENT_EXPRESSION], assignments::enter_assignment)
        .leave(&[ASSIGNMENT_EXPRESSION], assignments::leave_assignment)
        .enter(&[AUGMENTED_ASSIGNMENT_EXPRESSION], assignments::enter_augmented)
        .leave(&[AUGMENTED_ASSIGNMENT_EXPRESSION], assignments::leave_augmented)
        .enter(&[UPDATE_EXPRESSION], assignments::enter_update)
        .leave(&[UPDATE_EXPRESSION], assignments::leave_update)
        .enter(&[ASSIGNMENT_PATTERN, OBJECT_ASSIGNMENT_PATTERN], parameters::enter_default);
}

fn control_flow(rules: &mut Rules) {
    use Construct as C;
    rules
        .if_else(&[IF_STATEMENT])
        .else_clause(&[ELSE_CLAUSE])
        .enter(&[IF_STATEMENT], statements::enter_if)
        .event(&[FOR_STATEMENT], C::For)
        .event(&[FOR_IN_STATEMENT], C::ForEach)
        .event(&[WHILE_STATEMENT], C::While)
        .event(&[DO_STATEMENT], C::DoWhile)
        .scope(&[FOR_STATEMENT, FOR_IN_STATEMENT, WHILE_STATEMENT, DO_STATEMENT], ScopeKind::Loop)
        .enter(&[FOR_IN_STATEMENT], bindings::enter_for_in)
        .leave(&[FOR_IN_STATEMENT], bindings::leave_for_in)
        .slot(&[FOR_IN_STATEMENT], field::LEFT, Slot::Init)
        .slot(&[FOR_IN_STATEMENT], field::RIGHT, Slot::Condition)
        .event(&[SWITCH_STATEMENT], C::Switch)
        .scope(&[SWITCH_BODY], ScopeKind::Block)
        .event(&[SWITCH_CASE], C::Case)
        .event(&[SWITCH_DEFAULT], C::DefaultCase)
        .scope(&[SWITCH_CASE, SWITCH_DEFAULT], ScopeKind::Branch)
        .slot(&[SWITCH_STATEMENT, SWITCH_CASE], field::VALUE, Slot::Condition)
        .event(&[TRY_STATEMENT], C::Try)
        .enter(&[TRY_STATEMENT], statements::enter_try)
        .event(&[CATCH_CLAUSE], C::Catch)
        .scope(&[CATCH_CLAUSE], ScopeKind::Catch)
        .enter(&[CATCH_CLAUSE], statements::enter_catch)
        .leave(&[CATCH_CLAUSE], statements::leave_catch)
        .slot(&[CATCH_CLAUSE], field::PARAMETER, Slot::Init)
        .event(&[FINALLY_CLAUSE], C::Finally)
        .scope(&[FINALLY_CLAUSE], ScopeKind::Finally)
        .event(&[WITH_STATEMENT], C::With)
        .scope(&[WITH_STATEMENT], ScopeKind::With)
        .leave(&[WITH_STATEMENT], statements::leave_with)
        .slot(&[WITH_STATEMENT], field::OBJECT, Slot::Init)
        .enter(&[STATEMENT_BLOCK], statements::enter_block)
        .slot(CLASSES, 0, Slot::Header)
        .slot(&[INTERFACE_DECLARATION], 0, Slot::Header);
}

fn jumps(rules: &mut Rules) {
    use Construct as C;
    rules
        .enter(&[RETURN_STATEMENT, THROW_STATEMENT], statements::enter_exit)
        .leave(&[RETURN_STATEMENT, THROW_STATEMENT], statements::leave_exit)
        .enter(&[BREAK_STATEMENT, CONTINUE_STATEMENT], statements::enter_jump)
        .event(&[LABELED_STATEMENT], C::Label)
        .enter(&[EXPRESSION_STATEMENT], statements::enter_expression)
        .statements(&[
            EXPRESSION_STATEMENT,
            IF_STATEMENT,
            FOR_STATEMENT,
            FOR_IN_STATEMENT,
            WHILE_STATEMENT,
            DO_STATEMENT,
            SWITCH_STATEMENT,
            TRY_STATEMENT,
            WITH_STATEMENT,
            RETURN_STATEMENT,
            THROW_STATEMENT,
            BREAK_STATEMENT,
            CONTINUE_STATEMENT,
            DEBUGGER_STATEMENT,
            IMPORT_STATEMENT,
            IMPORT_ALIAS,
        ]);
}

/// Halstead: keywords, operators, separators and opening brackets are operators; identifiers and literals are operands; a
/// closing bracket belongs to the opening one.
fn tokens(rules: &mut Rules) {
    rules
        .tokens(&[COMMENT, HTML_COMMENT, HASH_BANG_LINE], TokenClass::Comment)
        .tokens(&[STRING, REGEX], TokenClass::Operand)
        .tokens(&[THIS, SUPER, PREDEFINED_TYPE, OPTIONAL_CHAIN, IMPORT], TokenClass::Operator)
        .tokens(&[T_RPAREN, T_RBRACK, T_RBRACE], TokenClass::Neither);
}
