//! C and C++.

mod declarators;
mod definitions;
mod expressions;
mod kinds;
mod lower;
mod macros;
mod modules;
mod names;
mod statements;
mod types;

use crate::family::{Dialect, Family};
use pellucid_model::Detection;
use tree_sitter_language::LanguageFn;

pub(crate) fn family() -> Family {
    let dialects = vec![
        dialect("c", "C", &["c", "h"], &[], &[], tree_sitter_c::LANGUAGE),
        dialect(
            "cpp",
            "C++",
            &["cc", "cpp", "cxx", "c++", "C", "h", "hh", "hpp", "hxx", "h++", "H", "ipp", "tpp", "inl"],
            &[],
            &[],
            tree_sitter_cpp::LANGUAGE,
        ),
    ];
    Family { folder: "c_family", kinds: kinds::NAMES, dialects, rules: lower::rules, linker: None }
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
