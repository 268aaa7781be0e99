//! Python.

mod kinds;
mod lower;

use crate::family::{Dialect, Family};
use pellucid_model::Detection;
use tree_sitter_language::LanguageFn;

pub(crate) fn family() -> Family {
    let dialects = vec![dialect(
        "python",
        "Python",
        &["py", "pyi", "pyw"],
        &["SConstruct", "SConscript"],
        &["python", "pypy"],
        tree_sitter_python::LANGUAGE,
    )];
    Family { folder: "python", kinds: kinds::NAMES, dialects, rules: lower::rules }
}

fn dialect(
    language: &'static str,
    title: &'static str,
    extensions: &'static [&'static str],
    file_names: &'static [&'static str],
    interpreters: &'static [&'static str],
    grammar: LanguageFn,
) -> Dialect {
    let detection = Detection { language, extensions, file_names, interpreters, evidence: None };
    Dialect { detection, title, grammar, repair: None }
}
