//! Python.

mod bindings;
mod classes;
mod depth;
mod effects;
mod expressions;
mod forward;
mod functions;
mod imports;
mod kinds;
mod link;
mod lower;
mod modules;
mod narrow;
mod patterns;
mod statements;
mod types;

use crate::family::{Dialect, Family};
use pellucid_model::Detection;

pub(crate) fn family() -> Family {
    let detection = Detection {
        language: "python",
        extensions: &["py", "pyi", "pyw"],
        file_names: &["SConstruct", "SConscript"],
        interpreters: &["python", "pypy"],
        evidence: None,
    };
    let dialect = Dialect {
        detection,
        title: "Python",
        grammar: tree_sitter_python::LANGUAGE,
        metavariable: 'µ',
        repair: None,
    };
    Family {
        folder: "python",
        kinds: kinds::NAMES,
        dialects: vec![dialect],
        rules: lower::rules,
        linker: Some(link::LINKER),
    }
}
