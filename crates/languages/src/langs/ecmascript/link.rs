//! How names of JavaScript and TypeScript are resolved: a file is a module that offers what it exports.

use super::effects::EFFECTS;
use super::resolve::{Modules, Target};
use pellucid_graph::program::{Entity, Program};
use pellucid_graph::rules::{BuiltinCall, Effects, Linker, Policy, Project, Rules};
use pellucid_model::{Import, ImportKind, LiteralKind};
use std::borrow::Cow;

pub(crate) const LINKER: Linker = Linker {
    languages: &["typescript", "javascript", "tsx"],
    manifests: &[
        "package.json",
        "tsconfig.json",
        "jsconfig.json",
        "tsconfig.base.json",
        "tsconfig.common.json",
        "tsconfig.shared.json",
        "tsconfig.settings.json",
    ],
    library: &[("es", include_str!("library/es.d.ts"))],
    rules,
};

const POLICY: Policy = Policy {
    separator: ".",
    bare_members: false,
    exports: true,
    own_module: &["exports", "module.exports"],
    infer_parameters: true,
    members_below: true,
    ..Policy::DEFAULT
};

/// The rules over one project.
struct Ecmascript {
    modules: Modules,
}

fn rules(project: &Project<'_>) -> Box<dyn Rules> {
    Box::new(Ecmascript { modules: Modules::new(project) })
}

impl Rules for Ecmascript {
    fn effects(&self) -> Effects {
        EFFECTS
    }

    fn policy(&self) -> &Policy {
        &POLICY
    }

    fn home(&self, file: u32) -> String {
        self.modules.home(file).to_owned()
    }

    fn import(&self, program: &Program, file: u32, import: &Import) -> Option<Entity> {
        let text = program.files[file as usize].facts.names.get(import.module);
        if import.kind == ImportKind::Using {
            return None;
        }
        match self.modules.import(file, text) {
            Target::Module(key) => program.space(file, &key).map(Entity::Space),
            Target::Outside => Some(Entity::External(program.files[file as usize].name(import.module))),
            Target::Missing => None,
        }
    }

    fn plain_import(&self, _: &Program, _: &str, _: Option<Entity>) -> Option<(String, usize)> {
        None
    }

    fn literal(&self, kind: LiteralKind) -> Option<&'static str> {
        Some(match kind {
            LiteralKind::Integer | LiteralKind::Float => "Number",
            LiteralKind::Boolean => "Boolean",
            LiteralKind::String | LiteralKind::Template => "String",
            LiteralKind::Regex => "RegExp",
            LiteralKind::List => "Array",
            _ => return None,
        })
    }

    fn prelude(&self) -> &'static [&'static str] {
        &[""]
    }

    fn sequence(&self) -> Option<&'static str> {
        Some("Array")
    }

    fn function_type(&self) -> Option<&'static str> {
        Some("Function")
    }

    fn calling_methods(&self) -> &'static [&'static str] {
        &["call", "apply", "bind"]
    }

    fn root_type(&self) -> Option<&'static str> {
        Some("Object")
    }

    fn promise(&self) -> Option<&'static str> {
        Some("Promise")
    }

    fn builtin(&self, name: &str) -> Option<Cow<'static, str>> {
        let known = || GLOBALS.iter().chain(TYPES).find(|one| **one == name).copied();
        boxed(name).or_else(known).map(Cow::Borrowed)
    }

    fn stands_for(&self, outside: &str) -> Option<&'static str> {
        ["String", "Number", "Boolean", "Symbol", "BigInt", "Object"].into_iter().find(|one| *one == outside)
    }

    fn builtin_call(&self, name: &str) -> BuiltinCall {
        match name {
            "Object.freeze" | "Object.seal" | "Object.assign" => BuiltinCall::Argument(0),
            _ => BuiltinCall::Unknown,
        }
    }

    fn is_primitive(&self, name: &str) -> bool {
        matches!(name, "void" | "never")
    }

    fn is_type_word(&self, name: &str) -> bool {
        boxed(name).is_some() || TYPES.contains(&name)
    }

    fn has_no_values(&self, name: &str) -> bool {
        name == "never"
    }
}

/// The class whose members the values of a word for a type have.
fn boxed(word: &str) -> Option<&'static str> {
    Some(match word {
        "string" => "String",
        "number" => "Number",
        "boolean" => "Boolean",
        "symbol" => "Symbol",
        "bigint" => "BigInt",
        "object" => "Object",
        _ => return None,
    })
}

/// Types that are words of the language.
const TYPES: &[&str] = &["any", "unknown", "void", "never", "undefined", "null"];

/// Names that hosts (browsers, Node) make known everywhere.
const GLOBALS: &[&str] = &[
    "console",
    "window",
    "document",
    "self",
    "navigator",
    "location",
    "history",
    "localStorage",
    "sessionStorage",
    "fetch",
    "alert",
    "confirm",
    "prompt",
    "setTimeout",
    "clearTimeout",
    "setInterval",
    "clearInterval",
    "setImmediate",
    "clearImmediate",
    "queueMicrotask",
    "requestAnimationFrame",
    "cancelAnimationFrame",
    "structuredClone",
    "performance",
    "crypto",
    "atob",
    "btoa",
    "process",
    "global",
    "Buffer",
    "require",
    "module",
    "exports",
    "__dirname",
    "__filename",
    "import",
    "arguments",
    "URL",
    "URLSearchParams",
    "AbortController",
    "AbortSignal",
    "Event",
    "EventTarget",
    "CustomEvent",
    "MessageEvent",
    "CloseEvent",
    "Headers",
    "Request",
    "Response",
    "FormData",
    "Blob",
    "File",
    "FileReader",
    "TextEncoder",
    "TextDecoder",
    "WebSocket",
    "XMLHttpRequest",
    "Worker",
    "MessageChannel",
    "MessagePort",
    "ReadableStream",
    "WritableStream",
    "TransformStream",
    "Node",
    "Element",
    "HTMLElement",
    "Document",
    "Window",
    "MutationObserver",
    "ResizeObserver",
    "IntersectionObserver",
    "Image",
    "NodeJS",
    "JSX",
    "WebAssembly",
];

#[cfg(test)]
mod tests {
    use super::{GLOBALS, TYPES};

    #[test]
    fn names_are_told_once() {
        let mut all: Vec<&str> = GLOBALS.iter().chain(TYPES).copied().collect();
        all.sort_unstable();
        let count = all.len();
        all.dedup();
        assert_eq!(all.len(), count);
    }
}
