//! C and C++.

mod conditions;
mod database;
mod declarators;
mod definitions;
mod detect;
mod effects;
mod expressions;
mod includes;
mod kinds;
mod link;
mod lower;
mod macros;
mod modules;
mod names;
mod namespaces;
mod repair;
mod standard;
mod statements;
mod types;

use crate::family::{Dialect, Family};
use pellucid_model::Detection;

pub(crate) fn family() -> Family {
    let c = Detection {
        language: "c",
        extensions: &["c", "h"],
        file_names: &[],
        interpreters: &[],
        evidence: Some(detect::c_evidence),
    };
    let cpp = Detection {
        language: "cpp",
        extensions: &[
            "cc", "cpp", "cxx", "c++", "C", "h", "hh", "hpp", "hxx", "h++", "H", "ipp", "tpp", "inl",
        ],
        file_names: &[],
        interpreters: &[],
        evidence: Some(detect::cpp_evidence),
    };
    let dialects = vec![
        Dialect {
            detection: c,
            title: "C",
            grammar: tree_sitter_c::LANGUAGE,
            metavariable: '𐀀',
            repair: Some(repair::repair_c),
        },
        Dialect {
            detection: cpp,
            title: "C++",
            grammar: tree_sitter_cpp::LANGUAGE,
            metavariable: '𐀀',
            repair: Some(repair::repair_cpp),
        },
    ];
    Family {
        folder: "c_family",
        kinds: kinds::NAMES,
        dialects,
        rules: lower::rules,
        linker: Some(link::LINKER),
    }
}
