//! From a file's decoded text to its facts.

use pellucid_languages::{Language, ParseError, lower::lower};
use pellucid_model::{
    Diagnostic, DiagnosticCode, Facts, LineTable, Measures, NameTable, Scope, ScopeId, ScopeKind, Span,
};

/// Version of everything that decides what facts a text has: grammars, languages' folders, the facts' form. Part of the
/// key under which facts are stored; raised with every change of either.
pub const EXTRACTOR_VERSION: u32 = 37;

/// The facts of one file. Never fails: what cannot be parsed gives empty facts with a diagnostic.
///
/// `text` is the decoded text; bytes that are not UTF-8 are tolerated.
pub fn extract(language: &Language, text: &[u8]) -> Facts {
    match language.parse(text) {
        Ok(tree) => lower(language, &tree, text),
        Err(error) => without_tree(language, text, &error),
    }
}

fn without_tree(language: &Language, text: &[u8], error: &ParseError) -> Facts {
    let code = match error {
        ParseError::Limit(_) => DiagnosticCode::ParseLimit,
        ParseError::TooLarge => DiagnosticCode::TooLarge,
    };
    let span = Span::new(0, text.len() as u32);
    let file = Scope { kind: ScopeKind::File, span, parent: None, owner: None };
    debug_assert_eq!(ScopeId(0).index(), 0);
    Facts {
        language: language.id(),
        lines: LineTable::new(text),
        names: NameTable::default(),
        definitions: vec![],
        scopes: vec![file],
        types: vec![],
        exprs: vec![],
        imports: vec![],
        supertypes: vec![],
        annotations: vec![],
        flows: vec![],
        events: vec![],
        measures: vec![],
        file_measures: Measures::default(),
        arguments: vec![],
        expr_lists: vec![],
        type_lists: vec![],
        name_lists: vec![],
        imported_names: vec![],
        conditions: vec![],
        undefined: vec![],
        error_bytes: text.len() as u32,
        suppressions: vec![],
        diagnostics: vec![Diagnostic { code, detail: error.to_string(), span: None }],
    }
}
