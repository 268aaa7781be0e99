//! How Rust's names are resolved: crates from their manifests, the tree of modules, paths, traits.

use super::cargo::{Layout, Outer};
use super::cfg;
use super::effects::EFFECTS;
use pellucid_graph::program::{Entity, Program};
use pellucid_graph::rules::{BuiltinCall, Effects, Linker, PathRoot, Policy, Project, Rules, Through};
use pellucid_model::{DefId, Facts, Import, ImportKind, LiteralKind, SymbolKind};
use rustc_hash::FxHashSet;
use std::borrow::Cow;

pub(crate) const LINKER: Linker = Linker {
    languages: &["rust"],
    manifests: &["Cargo.toml", "Cargo.lock"],
    library: &[
        ("std", include_str!("library/std.rs")),
        ("std generated", include_str!("library/generated.rs")),
    ],
    rules,
};

const POLICY: Policy = Policy {
    separator: "::",
    bare_members: false,
    ordered_locals: true,
    imports_are_members: true,
    call_creates: true,
    blank: "_",
    paths: true,
    types_apart: true,
    traits: true,
    ..Policy::DEFAULT
};

/// The rules over one project.
struct Rust {
    layout: Layout,
    /// Definitions that the usual build leaves out.
    unusual: FxHashSet<(u32, DefId)>,
    unusual_files: FxHashSet<u32>,
    /// Definitions of which it is not known whether the usual build has them.
    undecided: FxHashSet<(u32, DefId)>,
}

fn rules(project: &Project<'_>) -> Box<dyn Rules> {
    let layout = Layout::new(project);
    let mut unusual = FxHashSet::default();
    let mut unusual_files = FxHashSet::default();
    let mut undecided = FxHashSet::default();
    for (number, unit) in project.files.iter().filter(|(_, unit)| !unit.library) {
        for id in cfg::left_out(&unit.facts, layout.features(*number)) {
            let definition = &unit.facts.definitions[id.index()];
            if definition.kind == SymbolKind::Module && definition.body.is_none() {
                let imports = unit.facts.imports.iter();
                let found = imports.filter(|import| definition.span.contains(import.span));
                let files = found.filter_map(|import| layout.child(*number, import.span.start));
                files.for_each(|file| unusual_files.extend(layout.below(file)));
            }
            unusual.insert((*number, id));
        }
        undecided.extend(cfg::undecided(&unit.facts, layout.features(*number)).map(|id| (*number, id)));
    }
    Box::new(Rust { layout, unusual, unusual_files, undecided })
}

/// Attributes of functions that are called by others than code.
const RUN: &[&str] =
    &["test", "bench", "no_mangle", "export_name", "panic_handler", "global_allocator", "ctor", "proc_macro"];

impl Rules for Rust {
    /// Tests, what stands in a module of them, and what is linked by its name.
    fn is_run(&self, file: u32, facts: &Facts, definition: DefId) -> bool {
        let mut next = Some(definition);
        while let Some(id) = next {
            let one = &facts.definitions[id.index()];
            let names = one.annotations.of(&facts.annotations).iter().map(|one| facts.names.get(one.name));
            let runs = |name: &str| RUN.contains(&name.rsplit("::").next().unwrap_or(name));
            if self.unusual.contains(&(file, id)) || names.into_iter().any(runs) {
                return true;
            }
            next = one.parent;
        }
        false
    }

    fn effects(&self) -> Effects {
        EFFECTS
    }

    fn policy(&self) -> &Policy {
        &POLICY
    }

    fn home(&self, file: u32) -> String {
        self.layout.home(file).to_owned()
    }

    fn import(&self, program: &Program, file: u32, import: &Import) -> Option<Entity> {
        if import.kind != ImportKind::ModuleFile {
            return None;
        }
        let child = self.layout.child(file, import.span.start)?;
        program.space(file, self.layout.home(child)).map(Entity::Space)
    }

    fn plain_import(&self, _: &Program, module: &str, _: Option<Entity>) -> Option<(String, usize)> {
        let last = module.rsplit("::").next().filter(|last| !last.is_empty())?;
        Some((last.to_owned(), 0))
    }

    fn is_usual(&self, file: u32) -> bool {
        !self.unusual_files.contains(&file)
    }

    fn is_usual_definition(&self, file: u32, definition: DefId) -> bool {
        !self.unusual.contains(&(file, definition))
    }

    fn is_undecided(&self, file: u32, definition: DefId) -> bool {
        self.undecided.contains(&(file, definition))
    }

    fn stands_for(&self, outside: &str) -> Option<&'static str> {
        // Crates give the standard one an error of their own.
        (outside.rsplit("::").next() == Some("Result")).then_some("std::result::Result")
    }

    fn literal(&self, kind: LiteralKind) -> Option<&'static str> {
        Some(match kind {
            LiteralKind::Integer => "std::primitive::i32",
            LiteralKind::Float => "std::primitive::f64",
            LiteralKind::Boolean => "std::primitive::bool",
            LiteralKind::Char => "std::primitive::char",
            LiteralKind::String => "std::primitive::str",
            LiteralKind::Bytes | LiteralKind::List => "std::primitive::slice",
            _ => return None,
        })
    }

    fn prelude(&self) -> &'static [&'static str] {
        &["std::prelude"]
    }

    fn builtin(&self, name: &str) -> Option<Cow<'static, str>> {
        MACROS.contains(&name).then(|| Cow::Owned(format!("std::{name}")))
    }

    fn builtin_call(&self, name: &str) -> BuiltinCall {
        match name {
            "std::format!" | "std::concat!" | "std::stringify!" | "std::env!" | "std::file!"
            | "std::include_str!" => BuiltinCall::Of("std::string::String"),
            "std::vec!" => BuiltinCall::Collection("std::vec::Vec"),
            "std::dbg!" => BuiltinCall::Argument(0),
            "std::matches!" | "std::cfg!" => BuiltinCall::Of("std::primitive::bool"),
            "std::line!" | "std::column!" => BuiltinCall::Of("std::primitive::u32"),
            _ => BuiltinCall::Unknown,
        }
    }

    fn path_root(&self, word: &str) -> Option<PathRoot> {
        Some(match word {
            "self" => PathRoot::Here,
            "super" => PathRoot::Outer,
            "crate" | "$crate" => PathRoot::Top,
            "Self" => PathRoot::OwnType,
            _ => return None,
        })
    }

    fn outside(&self, program: &Program, file: u32, name: &str) -> Option<Entity> {
        let key = match name {
            "core" | "alloc" | "std" | "proc_macro" => "std",
            name => match self.layout.dependency(file, name)? {
                Outer::Inside(key) => key,
                Outer::Outside => return program.names.find(name).map(Entity::External),
            },
        };
        program.space(file, key).map(Entity::Space)
    }

    fn through(&self, what: Through) -> &'static [(&'static str, &'static str)] {
        match what {
            Through::Deref => &[("std::ops::Deref", "Target")],
            Through::Await => &[("std::future::Future", "Output"), ("std::future::IntoFuture", "Output")],
            Through::Iterate => &[("std::iter::IntoIterator", "Item"), ("std::iter::Iterator", "Item")],
            Through::Index => &[("std::ops::Index", "Output")],
            Through::Collect => &[],
        }
    }

    fn holds_one(&self, outside: &str) -> bool {
        HOLDERS.contains(&outside.rsplit("::").next().unwrap_or_default())
    }

    fn passes_value(&self, on: Option<&str>, name: &str) -> bool {
        match on {
            Some(on) => {
                HOLDERS.contains(&on) && matches!(name, "new" | "from" | "pin" | "clone" | "downgrade")
            }
            None => SAME_VALUE.contains(&name),
        }
    }

    fn pointer(&self) -> Option<&'static str> {
        Some("std::primitive::pointer")
    }

    fn sequence(&self) -> Option<&'static str> {
        Some("std::primitive::slice")
    }
}

/// Types of the standard library that hold one value.
const HOLDERS: &[&str] = &[
    "Arc",
    "Box",
    "Cell",
    "Cow",
    "Lazy",
    "LazyCell",
    "LazyLock",
    "ManuallyDrop",
    "Mutex",
    "MutexGuard",
    "OnceCell",
    "OnceLock",
    "Option",
    "Pin",
    "Rc",
    "Ref",
    "RefCell",
    "RefMut",
    "Result",
    "RwLock",
    "RwLockReadGuard",
    "RwLockWriteGuard",
    "Weak",
];

/// Functions and methods of the standard library that give what they are called on, perhaps in or out of such a type.
const SAME_VALUE: &[&str] = &[
    "Err",
    "Ok",
    "Some",
    "as_deref",
    "as_deref_mut",
    "as_mut",
    "as_ref",
    "borrow",
    "borrow_mut",
    "clone",
    "cloned",
    "deref",
    "deref_mut",
    "downgrade",
    "expect",
    "into",
    "lock",
    "ok",
    "read",
    "replace",
    "take",
    "to_owned",
    "unwrap",
    "unwrap_or_default",
    "upgrade",
    "write",
];

/// Macros of the standard library.
const MACROS: &[&str] = &[
    "assert!",
    "assert_eq!",
    "assert_ne!",
    "cfg!",
    "column!",
    "compile_error!",
    "concat!",
    "dbg!",
    "debug_assert!",
    "debug_assert_eq!",
    "debug_assert_ne!",
    "env!",
    "eprint!",
    "eprintln!",
    "file!",
    "format!",
    "format_args!",
    "include!",
    "include_bytes!",
    "include_str!",
    "line!",
    "matches!",
    "module_path!",
    "option_env!",
    "panic!",
    "print!",
    "println!",
    "stringify!",
    "thread_local!",
    "todo!",
    "try!",
    "unimplemented!",
    "unreachable!",
    "vec!",
    "write!",
    "writeln!",
];
