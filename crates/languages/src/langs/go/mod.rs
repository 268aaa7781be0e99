//! Go.

mod build;
mod definitions;
mod effects;
mod expressions;
mod kinds;
mod link;
mod lower;
mod modules;
mod statements;
mod types;

use crate::family::{Dialect, Family};
use pellucid_model::Detection;

pub(crate) fn family() -> Family {
    let detection =
        Detection { language: "go", extensions: &["go"], file_names: &[], interpreters: &[], evidence: None };
    let dialect = Dialect {
        detection,
        title: "Go",
        grammar: tree_sitter_go::LANGUAGE,
        metavariable: 'µ',
        repair: Some(expressions::mask_new),
    };
    Family {
        folder: "go",
        kinds: kinds::NAMES,
        dialects: vec![dialect],
        rules: lower::rules,
        linker: Some(link::LINKER),
    }
}
