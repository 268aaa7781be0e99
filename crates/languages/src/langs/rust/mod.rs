//! Rust.

mod before;
mod bindings;
mod callables;
mod cargo;
mod cfg;
mod closures;
mod control;
mod effects;
mod expressions;
mod given;
mod imports;
mod items;
mod kinds;
mod link;
mod lower;
mod modules;
mod patterns;
mod repair;
mod tokens;
mod types;

use crate::family::{Dialect, Family};
use pellucid_model::Detection;

pub(crate) fn family() -> Family {
    let detection = Detection {
        language: "rust",
        extensions: &["rs"],
        file_names: &[],
        interpreters: &["rust-script"],
        evidence: None,
    };
    let dialect = Dialect {
        detection,
        title: "Rust",
        grammar: tree_sitter_rust::LANGUAGE,
        metavariable: 'µ',
        repair: Some(repair::repair),
    };
    Family {
        folder: "rust",
        kinds: kinds::NAMES,
        dialects: vec![dialect],
        rules: lower::rules,
        linker: Some(link::LINKER),
    }
}
