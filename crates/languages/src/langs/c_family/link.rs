//! How names of C and C++ are resolved: includes, linkage, namespaces, classes.

use super::conditions::Conditions;
use super::effects::EFFECTS;
use super::includes::{self, Includes};
use super::namespaces;
use super::standard;
use pellucid_graph::program::{Entity, Program};
use pellucid_graph::rules::{BuiltinCall, Effects, Linker, Policy, Project, Rules, Unit};
use pellucid_model::{DefId, Import, ImportKind, LiteralKind, ScopeId, SymbolKind};
use rustc_hash::{FxHashMap, FxHashSet};
use std::borrow::Cow;

pub(crate) const LINKER: Linker = Linker {
    languages: &["cpp", "c"],
    manifests: &["compile_commands.json"],
    library: &[("std", include_str!("library/std.hpp"))],
    rules,
};

const POLICY: Policy = Policy {
    separator: "::",
    implicit_members: true,
    bare_members: false,
    ordered_locals: true,
    call_creates: true,
    namespace_is_shared: true,
    constructors_are_inherited: false,
    transparent_modules: true,
    linkage: true,
    laid_out: true,
    ..Policy::DEFAULT
};

/// Types of the standard library that hold one value.
const HOLDERS: &[&str] =
    &["std::optional", "std::reference_wrapper", "std::shared_ptr", "std::unique_ptr", "std::weak_ptr"];

/// Functions of the standard library that give what they are given.
const SAME_VALUE: &[&str] =
    &["const_pointer_cast", "cref", "dynamic_pointer_cast", "forward", "move", "ref", "static_pointer_cast"];

/// The rules over one project.
struct CFamily {
    includes: Includes,
    conditions: Conditions,
    /// Files in C, where calling a type converts.
    plain: FxHashSet<u32>,
    /// Files for other systems.
    foreign: FxHashSet<u32>,
    /// What macros open, by their names: namespaces and whether they are `inline`.
    opened: FxHashMap<String, Vec<(String, bool)>>,
    /// By file, where its definitions stand.
    places: FxHashMap<u32, Vec<u32>>,
}

fn rules(project: &Project<'_>) -> Box<dyn Rules> {
    let targets = includes::targets(project);
    let conditions = Conditions::new(project, &targets);
    let places = |unit: &Unit| unit.facts.definitions.iter().map(|one| one.span.start).collect();
    let conditional = project.files.iter().filter(|(_, unit)| !unit.facts.conditions.is_empty());
    let places = conditional.map(|(number, unit)| (*number, places(unit))).collect();
    let foreign = project.files.iter().filter(|(_, unit)| standard::is_foreign_path(&unit.path));
    let foreign = foreign.map(|(number, _)| *number).collect();
    let plain = project.files.iter().filter(|(_, unit)| unit.facts.language.as_str() == "c");
    let plain = plain.map(|(number, _)| *number).collect();
    let includes = Includes::new(project, targets, &conditions);
    let opened = opened_by_macros(project, &conditions);
    Box::new(CFamily { includes, plain, conditions, foreign, opened, places })
}

/// The namespaces that macros open in a usual build.
fn opened_by_macros(
    project: &Project<'_>,
    conditions: &Conditions,
) -> FxHashMap<String, Vec<(String, bool)>> {
    let mut found = FxHashMap::default();
    for (number, unit) in &project.files {
        let names = &unit.facts.names;
        for one in unit.facts.definitions.iter().filter(|one| one.kind == SymbolKind::Macro) {
            let (name, signature) = (names.get(one.name), names.get(one.signature));
            // A signature ends before a brace.
            let body = signature.split_once(name).map(|(_, body)| format!("{body} {{"));
            let Some(opened) = body.and_then(|body| namespaces::opened(&body)) else { continue };
            if !conditions.is_unusual(*number, one.span.start) {
                found.entry(name.to_owned()).or_insert(opened);
            }
        }
    }
    found
}

impl Rules for CFamily {
    fn effects(&self) -> Effects {
        EFFECTS
    }

    fn policy(&self) -> &Policy {
        &POLICY
    }

    /// All files share the global namespace.
    fn home(&self, _: u32) -> String {
        String::new()
    }

    fn import(&self, program: &Program, file: u32, import: &Import) -> Option<Entity> {
        let of = &program.files[file as usize];
        let module = of.facts.names.get(import.module);
        if import.kind == ImportKind::Using {
            return Some(used(program, file, import.scope, module));
        }
        let at = of.facts.imports.iter().position(|one| std::ptr::eq(one, import))?;
        match self.includes.target(file, at) {
            Some(target) => Some(Entity::File(target)),
            None if import.kind == ImportKind::IncludeSystem || standard::is_header(module) => {
                Some(Entity::External(of.name(import.module)))
            }
            None => None,
        }
    }

    fn plain_import(&self, _: &Program, _: &str, _: Option<Entity>) -> Option<(String, usize)> {
        None
    }

    fn holds_one(&self, outside: &str) -> bool {
        HOLDERS.contains(&outside)
    }

    fn passes_value(&self, on: Option<&str>, name: &str) -> bool {
        match on {
            Some(on) => on == "std" && SAME_VALUE.contains(&name),
            None => SAME_VALUE.contains(&name) || matches!(name, "get" | "lock" | "release"),
        }
    }

    fn makes_argument(&self, name: &str) -> bool {
        matches!(name, "make_unique" | "make_shared")
    }

    fn passes_objects(&self, file: u32) -> bool {
        self.plain.contains(&file)
    }

    fn sees(&self, file: u32, other: u32) -> bool {
        self.includes.is_library(other) || self.includes.holds(file, other)
    }

    fn seen_by(&self, file: u32) -> &[u32] {
        self.includes.around(file)
    }

    fn is_usual(&self, file: u32) -> bool {
        !self.foreign.contains(&file)
    }

    fn is_usual_definition(&self, file: u32, definition: DefId) -> bool {
        let at = self.places.get(&file).and_then(|places| places.get(definition.index()));
        at.is_none_or(|at| !self.conditions.is_unusual(file, *at))
    }

    fn is_usual_place(&self, file: u32, at: u32) -> bool {
        !self.conditions.is_unusual(file, at)
    }

    fn is_undecided(&self, file: u32, definition: DefId) -> bool {
        let at = self.places.get(&file).and_then(|places| places.get(definition.index()));
        at.is_some_and(|at| self.conditions.is_open(file, *at) && !self.conditions.is_unusual(file, *at))
    }

    fn spaces_opened(&self, by: &str) -> &[(String, bool)] {
        self.opened.get(by).map_or(&[], |found| found)
    }

    fn call_creates(&self, file: u32) -> bool {
        !self.plain.contains(&file)
    }

    fn dereference(&self) -> &'static [&'static str] {
        &["operator->", "operator*"]
    }

    fn call_operator(&self) -> Option<&'static str> {
        Some("operator()")
    }

    fn literal(&self, kind: LiteralKind) -> Option<&'static str> {
        Some(match kind {
            LiteralKind::Integer => "int",
            LiteralKind::Float => "double",
            LiteralKind::Boolean => "bool",
            LiteralKind::Char => "char",
            _ => return None,
        })
    }

    fn builtin(&self, name: &str) -> Option<Cow<'static, str>> {
        if name == "void" {
            return Some(Cow::Borrowed("void"));
        }
        if name.starts_with("__") || matches!(name, "nullptr_t" | "std") {
            return Some(Cow::Owned(name.to_owned()));
        }
        if name.ends_with("_t") || matches!(name, "FILE" | "DIR" | "va_list") {
            return Some(Cow::Owned(name.to_owned()));
        }
        standard::arithmetic(name).map(Cow::Borrowed)
    }

    fn is_of_library(&self, name: &str) -> bool {
        standard::is_function(name) || standard::is_macro_of_library(name)
    }

    fn builtin_call(&self, name: &str) -> BuiltinCall {
        if self.is_primitive(name) { BuiltinCall::Instance } else { BuiltinCall::Unknown }
    }

    fn is_primitive(&self, name: &str) -> bool {
        standard::ARITHMETIC.contains(&name)
    }

    fn may_be_function(&self, name: &str) -> bool {
        !self.is_primitive(name)
    }

    fn conversion(&self, from: &str, to: &str) -> Option<u8> {
        if from == to {
            return Some(6);
        }
        let at = |name: &str| standard::ARITHMETIC.iter().position(|one| *one == name);
        match (at(from), at(to)) {
            (Some(from), Some(to)) => Some(if promotes(from, to) { 4 } else { 2 }),
            (None, None) => Some(1),
            _ => None,
        }
    }
}

/// Whether an arithmetic conversion is a promotion: to `int` from what is narrower, to `double` from `float`.
fn promotes(from: usize, to: usize) -> bool {
    let name = |at: usize| standard::ARITHMETIC[at];
    (name(to) == "int" && from < to) || (name(from), name(to)) == ("float", "double")
}

/// What a path in `using` and in aliases of namespaces means: looked for from the namespace around outwards.
fn used(program: &Program, file: u32, scope: ScopeId, module: &str) -> Entity {
    let path: Vec<&str> = module.split("::").map(str::trim).filter(|one| !one.is_empty()).collect();
    let text = path.join("::");
    if path.is_empty() {
        return program.space(file, "").map_or(Entity::File(file), Entity::Space);
    }
    let mut around = vec![];
    let facts = &program.files[file as usize].facts;
    let mut next = facts.scopes[scope.index()].owner;
    while let Some(id) = next {
        let definition = &facts.definitions[id.index()];
        if definition.kind == SymbolKind::Module {
            let symbol = program.files[file as usize].symbol(id);
            around.extend(program.space_of(symbol));
            around.extend(program.spaces_between(symbol));
        }
        next = definition.parent;
    }
    around.extend(program.space(file, ""));
    let outside = || match program.names.find(&text) {
        Some(name) => Entity::External(name),
        None => Entity::File(file),
    };
    for space in around {
        let mut found = Entity::Space(space);
        let mut rest = path.iter();
        let whole = rest.all(|segment| {
            let Some(name) = program.names.find(segment) else { return false };
            let next = match found {
                Entity::Space(space) => {
                    program.space_members(space, name).iter().copied().find(is_scope(program))
                }
                Entity::Symbol(ty) => program
                    .own_members(ty, name)
                    .iter()
                    .map(|one| Entity::Symbol(*one))
                    .find(is_scope(program)),
                _ => None,
            };
            next.inspect(|next| found = *next).is_some()
        });
        if whole {
            return found;
        }
    }
    outside()
}

/// Whether something has members that can be named.
fn is_scope<'p>(program: &'p Program) -> impl Fn(&Entity) -> bool + 'p {
    |entity| match entity {
        Entity::Symbol(symbol) => {
            let kind = program.kind(*symbol);
            let declared =
                program.definition(*symbol).1.modifiers.has(pellucid_model::Modifiers::DECLARATION);
            kind == SymbolKind::TypeAlias || kind.is_type() && !declared
        }
        Entity::Space(_) => true,
        _ => false,
    }
}
