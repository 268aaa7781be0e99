//! JavaScript and TypeScript, with JSX and TSX.

mod assignments;
mod bindings;
mod classes;
mod effects;
mod expressions;
mod functions;
mod jsdoc;
mod jsx;
mod kinds;
mod link;
mod literals;
mod lower;
mod manifest;
mod members;
mod modules;
mod parameters;
mod patterns;
mod prototypes;
mod repair;
mod require;
mod resolve;
mod statements;
mod types;

use crate::family::{Dialect, Family};
use pellucid_model::Detection;
use tree_sitter_language::LanguageFn;

pub(crate) fn family() -> Family {
    let dialects = vec![
        dialect(
            "javascript",
            "JavaScript",
            &["js", "mjs", "cjs", "jsx"],
            &[],
            &["node"],
            tree_sitter_javascript::LANGUAGE,
        ),
        dialect(
            "typescript",
            "TypeScript",
            &["ts", "mts", "cts"],
            &[],
            &["deno", "ts-node", "tsx"],
            tree_sitter_typescript::LANGUAGE_TYPESCRIPT,
        ),
        dialect("tsx", "TSX", &["tsx"], &[], &[], tree_sitter_typescript::LANGUAGE_TSX),
    ];
    Family {
        folder: "ecmascript",
        kinds: kinds::NAMES,
        dialects,
        rules: lower::rules,
        linker: Some(link::LINKER),
    }
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
    Dialect { detection, title, grammar, metavariable: '$', repair: Some(repair::repair) }
}
