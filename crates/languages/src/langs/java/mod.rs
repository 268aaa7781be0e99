//! Java.

mod effects;
mod kinds;
mod link;
mod lower;
mod repair;
mod scan;

use crate::family::{Dialect, Family};
use pellucid_model::Detection;

pub(crate) fn family() -> Family {
    let detection = Detection {
        language: "java",
        extensions: &["java"],
        file_names: &[],
        interpreters: &[],
        evidence: None,
    };
    let java = Dialect {
        detection,
        title: "Java",
        grammar: tree_sitter_java::LANGUAGE,
        metavariable: '$',
        repair: Some(repair::repair),
    };
    Family {
        folder: "java",
        kinds: kinds::NAMES,
        dialects: vec![java],
        rules: lower::rules,
        linker: Some(link::LINKER),
    }
}
