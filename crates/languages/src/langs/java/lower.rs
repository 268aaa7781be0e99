//! How Java's syntax becomes facts: the table. Handlers stand in the modules below.
//!
//! Of [`EventFlags::VARIANT`]: an assignment with it initialises a `final` variable (a constant); a default case with it
//! is `case null, default`; a loop with it has no condition, or `true`; a switch
//! with it always takes one of its labels, though none is `default`.

mod definitions;
mod events;
mod expressions;
mod lombok;
mod modifiers;
mod modules;
mod patterns;
mod records;
mod types;
mod variables;

use super::kinds::*;
use crate::field;
use crate::lower::{Lowering, Rules, TokenClass};
use crate::tree::NodeId;
use pellucid_model::{Construct, NameId, ScopeKind, Slot};

pub(super) fn rules(rules: &mut Rules) {
    declare_definitions(rules);
    declare_types(rules);
    declare_expressions(rules);
    declare_statements(rules);
    declare_slots(rules);
    declare_tokens(rules);
    rules.implicit_receiver();
}

fn declare_definitions(rules: &mut Rules) {
    let types = &[
        CLASS_DECLARATION,
        INTERFACE_DECLARATION,
        ENUM_DECLARATION,
        RECORD_DECLARATION,
        ANNOTATION_TYPE_DECLARATION,
    ];
    rules.enter(types, definitions::enter_type).leave(types, definitions::leave_type);
    let methods = &[METHOD_DECLARATION, ANNOTATION_TYPE_ELEMENT_DECLARATION];
    rules.enter(methods, definitions::enter_method).leave(methods, definitions::leave_method);
    let constructors = &[CONSTRUCTOR_DECLARATION, COMPACT_CONSTRUCTOR_DECLARATION];
    rules.enter(constructors, definitions::enter_constructor);
    rules.leave(constructors, definitions::leave_annotated);
    rules.enter(&[STATIC_INITIALIZER], definitions::enter_initializer);
    rules.enter(&[BLOCK], definitions::enter_block);
    rules.enter(&[CLASS_BODY], definitions::enter_class_body).leave(&[CLASS_BODY], lombok::leave_class_body);
    rules.enter(&[ENUM_CONSTANT], definitions::enter_enum_constant);
    rules.leave(&[ENUM_CONSTANT], definitions::leave_enum_constant);
    rules.enter(&[LAMBDA_EXPRESSION], definitions::enter_lambda);
    rules.leave(&[LAMBDA_EXPRESSION], definitions::leave_lambda);
    rules.enter(&[INFERRED_PARAMETERS], definitions::enter_inferred_parameters);
    rules.enter(&[TYPE_PARAMETER], definitions::enter_type_parameter);
    rules.leave(&[TYPE_PARAMETER], definitions::leave_type_parameter);
    rules.enter(&[MODIFIERS], modifiers::enter);
    rules.leave(&[SUPERCLASS, SUPER_INTERFACES, EXTENDS_INTERFACES, PERMITS], definitions::leave_supertypes);
    rules.leave(&[THROWS], definitions::leave_throws);
    rules.leave(&[FORMAL_PARAMETERS], records::leave_formal_parameters);

    let declarations = &[FIELD_DECLARATION, CONSTANT_DECLARATION, LOCAL_VARIABLE_DECLARATION];
    rules.enter(declarations, variables::enter_declaration).leave(declarations, variables::leave_declaration);
    rules.enter(&[VARIABLE_DECLARATOR], variables::enter_declarator);
    let parameters = &[FORMAL_PARAMETER, SPREAD_PARAMETER, CATCH_FORMAL_PARAMETER, RECEIVER_PARAMETER];
    rules.enter(parameters, variables::enter_parameter).leave(parameters, variables::leave_parameter);
    rules.enter(&[RESOURCE], variables::enter_resource).leave(&[RESOURCE], variables::leave_resource);

    rules.enter(&[PACKAGE_DECLARATION, MODULE_DECLARATION], modules::enter_declaration);
    rules.leave(&[PACKAGE_DECLARATION, MODULE_DECLARATION], modules::leave_declaration);
    rules.enter(&[IMPORT_DECLARATION], modules::enter_import);
    rules.enter(&[REQUIRES_MODULE_DIRECTIVE], modules::enter_requires);
    rules.enter(&[EXPORTS_MODULE_DIRECTIVE, OPENS_MODULE_DIRECTIVE], modules::enter_exports);
    rules.enter(&[USES_MODULE_DIRECTIVE], modules::enter_uses);
    rules.enter(&[PROVIDES_MODULE_DIRECTIVE], modules::enter_provides);
    rules.enter(&[ANNOTATION, MARKER_ANNOTATION], modifiers::enter_annotation);
    rules.leave(&[ANNOTATION, MARKER_ANNOTATION], modifiers::leave_annotation);
}

fn declare_types(rules: &mut Rules) {
    rules.leave(&[TYPE_IDENTIFIER], types::leave_name);
    rules.leave(&[INTEGRAL_TYPE, FLOATING_POINT_TYPE, BOOLEAN_TYPE, VOID_TYPE], types::leave_primitive);
    rules.enter(&[SCOPED_TYPE_IDENTIFIER, GENERIC_TYPE], types::enter_compound);
    rules.leave(&[SCOPED_TYPE_IDENTIFIER], types::leave_scoped);
    rules.leave(&[GENERIC_TYPE], types::leave_generic);
    rules.leave(&[ARRAY_TYPE], types::leave_array);
    rules.leave(&[ANNOTATED_TYPE], types::leave_annotated);
    rules.leave(&[WILDCARD], types::leave_wildcard);
    rules.leave(&[CATCH_TYPE], types::leave_catch_type);
}

fn declare_expressions(rules: &mut Rules) {
    rules.names(&[IDENTIFIER]);
    rules.parentheses(&[PARENTHESIZED_EXPRESSION]);
    rules.leave(&[THIS], expressions::leave_this).leave(&[SUPER], expressions::leave_super);
    rules.enter(&[FIELD_ACCESS], expressions::enter_field_access);
    rules.leave(&[FIELD_ACCESS], expressions::leave_field_access);
    rules.enter(&[METHOD_INVOCATION], expressions::enter_call);
    rules.leave(&[METHOD_INVOCATION], expressions::leave_call);
    rules.enter(&[EXPLICIT_CONSTRUCTOR_INVOCATION], expressions::enter_constructor_call);
    rules.leave(&[EXPLICIT_CONSTRUCTOR_INVOCATION], expressions::leave_constructor_call);
    rules.enter(&[OBJECT_CREATION_EXPRESSION, ARRAY_CREATION_EXPRESSION], expressions::enter_new);
    rules.leave(&[OBJECT_CREATION_EXPRESSION], expressions::leave_new);
    rules.leave(&[ARRAY_CREATION_EXPRESSION], expressions::leave_new_array);
    rules.leave(&[ARRAY_INITIALIZER, ELEMENT_VALUE_ARRAY_INITIALIZER], expressions::leave_array);
    rules.leave(&[ARRAY_ACCESS], expressions::leave_index);
    rules.leave(&[CAST_EXPRESSION], expressions::leave_cast);
    rules.enter(&[METHOD_REFERENCE], expressions::enter_method_reference);
    rules.leave(&[METHOD_REFERENCE], expressions::leave_method_reference);
    rules.leave(&[CLASS_LITERAL], expressions::leave_class_literal);
    rules.leave(&[TEMPLATE_EXPRESSION], expressions::leave_template);
    rules.enter(&[ELEMENT_VALUE_PAIR], expressions::enter_element_value_pair);
    rules.enter(&[ASSIGNMENT_EXPRESSION], expressions::enter_assignment);
    rules.leave(&[ASSIGNMENT_EXPRESSION], expressions::leave_assignment);
    rules.enter(&[UPDATE_EXPRESSION], expressions::enter_update);
    rules.leave(&[UPDATE_EXPRESSION], expressions::leave_update);
    rules.enter(&[UNARY_EXPRESSION], expressions::enter_unary);
    rules.leave(&[UNARY_EXPRESSION], expressions::leave_unary);
    rules.enter(&[BINARY_EXPRESSION], expressions::enter_binary);
    rules.leave(&[BINARY_EXPRESSION], expressions::leave_binary);
    rules.event(&[TERNARY_EXPRESSION], Construct::Ternary);
    rules.enter(&[TERNARY_EXPRESSION], events::enter_ternary);
    rules.leave(&[TERNARY_EXPRESSION], expressions::leave_ternary);
    rules.enter(&[INSTANCEOF_EXPRESSION], patterns::enter_instanceof);
    rules.leave(&[INSTANCEOF_EXPRESSION], patterns::leave_instanceof);
    rules.enter(&[TYPE_PATTERN, RECORD_PATTERN_COMPONENT], patterns::enter_binding);
    rules.leave(&[TYPE_PATTERN], patterns::leave_type_pattern);
    rules.leave(&[RECORD_PATTERN_COMPONENT], patterns::leave_component);
    rules.enter(&[RECORD_PATTERN], patterns::enter_record).leave(&[RECORD_PATTERN], patterns::leave_record);
    let literals = &[
        STRING_LITERAL,
        CHARACTER_LITERAL,
        NULL_LITERAL,
        TRUE,
        FALSE,
        DECIMAL_INTEGER_LITERAL,
        HEX_INTEGER_LITERAL,
        OCTAL_INTEGER_LITERAL,
        BINARY_INTEGER_LITERAL,
        DECIMAL_FLOATING_POINT_LITERAL,
        HEX_FLOATING_POINT_LITERAL,
    ];
    rules.leave(literals, expressions::leave_literal);
}

fn declare_statements(rules: &mut Rules) {
    rules.statements(&[
        EXPRESSION_STATEMENT,
        EXPLICIT_CONSTRUCTOR_INVOCATION,
        IF_STATEMENT,
        WHILE_STATEMENT,
        DO_STATEMENT,
        FOR_STATEMENT,
        ENHANCED_FOR_STATEMENT,
        RETURN_STATEMENT,
        THROW_STATEMENT,
        YIELD_STATEMENT,
        BREAK_STATEMENT,
        CONTINUE_STATEMENT,
        ASSERT_STATEMENT,
        SYNCHRONIZED_STATEMENT,
        TRY_STATEMENT,
        TRY_WITH_RESOURCES_STATEMENT,
    ]);
    rules.if_else(&[IF_STATEMENT]).enter(&[IF_STATEMENT], events::enter_if);
    let loops = [
        (WHILE_STATEMENT, Construct::While),
        (DO_STATEMENT, Construct::DoWhile),
        (FOR_STATEMENT, Construct::For),
        (ENHANCED_FOR_STATEMENT, Construct::ForEach),
    ];
    for (kind, construct) in loops {
        rules.event(&[kind], construct).scope(&[kind], ScopeKind::Loop);
    }
    rules.enter(&[WHILE_STATEMENT, FOR_STATEMENT], events::enter_loop);
    rules.enter(&[ENHANCED_FOR_STATEMENT], variables::enter_for_each);
    rules.leave(&[ENHANCED_FOR_STATEMENT], variables::leave_for_each);
    rules
        .enter(&[SWITCH_EXPRESSION], events::enter_switch)
        .leave(&[SWITCH_EXPRESSION], expressions::leave_switch);
    rules.scope(&[SWITCH_BLOCK], ScopeKind::Block);
    rules.enter(&[SWITCH_BLOCK_STATEMENT_GROUP, SWITCH_RULE], events::enter_case);
    rules.enter(&[SWITCH_LABEL], events::enter_label);
    rules.event(&[GUARD], Construct::Guard);
    rules.enter(&[TRY_STATEMENT, TRY_WITH_RESOURCES_STATEMENT], events::enter_try);
    rules.event(&[CATCH_CLAUSE], Construct::Catch).scope(&[CATCH_CLAUSE], ScopeKind::Catch);
    rules.event(&[FINALLY_CLAUSE], Construct::Finally).scope(&[FINALLY_CLAUSE], ScopeKind::Finally);
    rules.event(&[SYNCHRONIZED_STATEMENT, RESOURCE_SPECIFICATION], Construct::With);
    rules.scope(&[SYNCHRONIZED_STATEMENT], ScopeKind::With);
    rules.leave(&[SYNCHRONIZED_STATEMENT], events::leave_synchronized);
    rules.enter(&[RESOURCE_SPECIFICATION], events::enter_resources);
    rules.event(&[ASSERT_STATEMENT], Construct::Assert);
    rules.enter(&[LABELED_STATEMENT], events::enter_labeled);
    rules.enter(&[BREAK_STATEMENT, CONTINUE_STATEMENT], events::enter_jump);
    rules.enter(&[RETURN_STATEMENT, THROW_STATEMENT, YIELD_STATEMENT], events::enter_exit);
    rules.leave(&[RETURN_STATEMENT, THROW_STATEMENT, YIELD_STATEMENT], events::leave_exit);
}

fn declare_slots(rules: &mut Rules) {
    let headed = &[
        CLASS_DECLARATION,
        INTERFACE_DECLARATION,
        ENUM_DECLARATION,
        RECORD_DECLARATION,
        ANNOTATION_TYPE_DECLARATION,
        METHOD_DECLARATION,
        CONSTRUCTOR_DECLARATION,
        COMPACT_CONSTRUCTOR_DECLARATION,
        LAMBDA_EXPRESSION,
    ];
    rules.slot(headed, 0, Slot::Header).slot(headed, field::TYPE, Slot::Header);
    rules.slot(&[CLASS_DECLARATION, INTERFACE_DECLARATION], field::PERMITS, Slot::Header);
    rules.slot(&[ASSERT_STATEMENT, SYNCHRONIZED_STATEMENT], 0, Slot::Condition);
    rules.slot(&[ENHANCED_FOR_STATEMENT], field::VALUE, Slot::Condition);
    rules.slot(&[TRY_WITH_RESOURCES_STATEMENT], field::RESOURCES, Slot::Init);
}

/// Halstead: keywords, primitive types, operators, separators and opening brackets are operators; identifiers and
/// literals are operands; a closing bracket belongs to the opening one.
fn declare_tokens(rules: &mut Rules) {
    rules.tokens(&[LINE_COMMENT, BLOCK_COMMENT], TokenClass::Comment);
    rules.tokens(&[STRING_LITERAL], TokenClass::Operand);
    rules.tokens(&[BOOLEAN_TYPE, VOID_TYPE, THIS, SUPER, REQUIRES_MODIFIER], TokenClass::Operator);
    rules.tokens(&[T_RPAREN, T_RBRACK, T_RBRACE], TokenClass::Neither);
}

/// A dotted name as one text, without the white space and comments that may stand inside; its node is claimed.
fn dotted(lowering: &mut Lowering<'_>, n: NodeId) -> NameId {
    lowering.claim(n);
    let bytes = lowering.bytes(n);
    if !bytes.iter().any(|byte| byte.is_ascii_whitespace() || *byte == b'/') {
        return lowering.name(n);
    }
    let mut text = String::new();
    for at in (n.0..lowering.node(n).next).map(NodeId) {
        if lowering.kind(at) == IDENTIFIER || lowering.kind(at) == T_DOT {
            text.push_str(lowering.text(at));
        }
    }
    lowering.intern(&text)
}

/// Whether `kind` is a name as packages, imports and annotations write it.
fn is_name(kind: u16) -> bool {
    matches!(kind, IDENTIFIER | SCOPED_IDENTIFIER)
}
