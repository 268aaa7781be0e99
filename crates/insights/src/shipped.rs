//! The rules that come with the binary.

use crate::detect::Rules;
use crate::rule::{Problem, document};

macro_rules! files {
    ($($name:literal,)*) => { &[$(($name, include_str!(concat!("../rules/", $name, ".md")))),*] };
}

/// What all rules may build on.
pub const SHARED: &str = include_str!("../rules/shared.md");

/// Name and text of every rule file.
pub const FILES: &[(&str, &str)] = files![
    "abstract-factory",
    "adapter",
    "borg",
    "bridge",
    "builder",
    "callback-context",
    "chain-of-responsibility",
    "command",
    "composite",
    "context-manager",
    "crtp",
    "cyclic-dependency",
    "data-class",
    "decorator",
    "deep-nesting",
    "descriptor",
    "divergent-change",
    "drop-guard",
    "embedded-base",
    "embedding-decorator",
    "enum-singleton",
    "extension-trait",
    "facade",
    "factory-method",
    "feature-envy",
    "flyweight",
    "function-adapter",
    "function-decorator",
    "functional-options",
    "god-class",
    "growing-text",
    "higher-order-component",
    "hub",
    "initialization-holder",
    "interpreter",
    "iterator",
    "lazy-field",
    "lock-across-work",
    "long-method",
    "long-parameter-list",
    "mediator",
    "memento",
    "message-chain",
    "middleware",
    "mixin",
    "module-closure",
    "multiton",
    "newtype",
    "non-virtual-interface",
    "null-object",
    "observer",
    "opaque-handle",
    "pimpl",
    "policy",
    "prototype",
    "proxy",
    "query-in-loop",
    "raii",
    "sealed-trait",
    "shotgun-surgery",
    "singleton",
    "smart-pointer",
    "state",
    "strategy",
    "subclass-registry",
    "template-method",
    "type-erasure",
    "typestate",
    "unstable-dependency",
    "unused",
    "visitor",
    "vtable-struct",
    "work-in-nested-loop",
    "worker-pool",
];

/// The shipped rules and those in `more` (name and text of each file).
pub fn rules(more: &[(String, String)]) -> Result<Rules, (String, Problem)> {
    let own = FILES.iter().map(|(name, text)| (*name, *text));
    of(SHARED, own.chain(more.iter().map(|(name, text)| (name.as_str(), text.as_str()))))
}

/// Rules from texts: what all may build on, and name and text of each file.
pub fn of<'t>(
    shared: &str,
    files: impl IntoIterator<Item = (&'t str, &'t str)>,
) -> Result<Rules, (String, Problem)> {
    let named = |name: &str| {
        let name = name.to_owned();
        move |problem| (name, problem)
    };
    let shared = document::definitions(shared).map_err(named("shared"))?;
    let (mut documents, mut names) = (vec![], vec![]);
    for (name, text) in files {
        documents.push(document::read(text).map_err(named(name))?);
        names.push(name.to_owned());
    }
    Rules::new(shared, documents).map_err(|(number, problem)| {
        (names.get(number).cloned().unwrap_or_else(|| "shared".to_owned()), problem)
    })
}

/// The text of the rule with this id.
pub fn text(id: &str) -> Option<&'static str> {
    FILES.iter().find(|(name, _)| *name == id).map(|(_, text)| *text)
}
