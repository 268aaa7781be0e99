//! How Python's names are resolved: modules and packages, the scopes of functions, classes as objects.

use super::effects::EFFECTS;
use super::modules::{Found, MANIFESTS, Modules};
use pellucid_graph::program::{Entity, Program};
use pellucid_graph::rules::{BuiltinCall, Effects, Linker, Policy, Project, Rules, TypeForm, Unit};
use pellucid_model::{DefId, ExprKind, Facts, FlowKind, Import, LiteralKind, Use};
use rustc_hash::{FxHashMap, FxHashSet};
use std::borrow::Cow;

pub(crate) const LINKER: Linker =
    Linker { languages: &["python"], manifests: MANIFESTS, library: LIBRARY, rules };

macro_rules! library {
    ($($module:literal)*) => { &[$(($module, include_str!(concat!("library/", $module, ".pyi")))),*] };
}

/// The modules of the standard library that are known by signature (see `library/README.md`).
const LIBRARY: &[(&str, &str)] = library!(
    "_typeshed"
    "abc"
    "argparse"
    "asyncio"
    "base64"
    "bisect"
    "builtins"
    "collections.abc"
    "collections"
    "concurrent.futures"
    "configparser"
    "contextlib"
    "contextvars"
    "copy"
    "csv"
    "dataclasses"
    "datetime"
    "difflib"
    "email.message"
    "enum"
    "fnmatch"
    "functools"
    "getpass"
    "glob"
    "gzip"
    "hashlib"
    "heapq"
    "html"
    "http.client"
    "http.cookies"
    "http"
    "http.server"
    "importlib"
    "inspect"
    "io"
    "itertools"
    "json.decoder"
    "json.encoder"
    "json"
    "logging.handlers"
    "logging"
    "math"
    "multiprocessing"
    "operator"
    "os.path"
    "os"
    "pathlib"
    "pickle"
    "platform"
    "pprint"
    "queue"
    "random"
    "re"
    "secrets"
    "shlex"
    "shutil"
    "signal"
    "socket"
    "string"
    "struct"
    "subprocess"
    "sys"
    "tempfile"
    "textwrap"
    "threading"
    "time"
    "traceback"
    "types"
    "typing"
    "unittest.case"
    "unittest.mock"
    "unittest"
    "urllib.parse"
    "uuid"
    "warnings"
    "weakref"
    "zipfile"
);

const POLICY: Policy = Policy {
    type_scope_is_lexical: false,
    call_creates: true,
    imports_are_members: true,
    infer_parameters: true,
    iterates_keys: true,
    constructors_are_inherited: true,
    static_types: false,
    objects: true,
    members_below: true,
    ..Policy::DEFAULT
};

/// The rules over one project.
struct Python {
    modules: Modules,
    /// What modules say they export, where they list all of it.
    exports: FxHashMap<u32, FxHashSet<String>>,
    /// Accessors that stand beside the getter of the same name.
    beside: FxHashSet<(u32, DefId)>,
}

fn rules(project: &Project<'_>) -> Box<dyn Rules> {
    let exports = project.files.iter().filter_map(|(number, unit)| Some((*number, exported(&unit.facts)?)));
    let beside = project
        .files
        .iter()
        .flat_map(|(number, unit)| beside(unit).into_iter().map(|definition| (*number, definition)));
    Box::new(Python { modules: Modules::new(project), exports: exports.collect(), beside: beside.collect() })
}

/// The names in `__all__`, if these are all there are: a list as written, added to by lists as written.
fn exported(facts: &Facts) -> Option<FxHashSet<String>> {
    let all = facts.definitions.iter().find(|one| {
        one.parent.is_none() && one.scope.index() == 0 && facts.names.get(one.name) == "__all__"
    })?;
    let listed = |value| {
        matches!(
            facts.exprs[pellucid_model::ExprId::index(value)].kind,
            ExprKind::Collection(LiteralKind::List | LiteralKind::Tuple | LiteralKind::Set, _)
        )
    };
    let is_all = |target: pellucid_model::ExprId| matches!(facts.exprs[target.index()].kind, ExprKind::Name { name, .. } if facts.names.get(name) == "__all__");
    let more = facts.flows.iter().all(|flow| match flow.kind {
        FlowKind::Update { target, value } if is_all(target) => value.is_some_and(listed),
        FlowKind::Assign { target, value } if is_all(target) => listed(value),
        _ => true,
    });
    if !all.value.is_some_and(listed) || !more {
        return None;
    }
    let exports = facts.flows.iter().filter_map(|flow| match flow.kind {
        FlowKind::Export { name, .. } => Some(facts.names.get(name).to_owned()),
        _ => None,
    });
    Some(exports.collect())
}

/// Setters and deleters: the property is its getter.
fn beside(unit: &Unit) -> Vec<DefId> {
    let facts = &unit.facts;
    let accessor = |annotation: &pellucid_model::Annotation| {
        let name = facts.names.get(annotation.name);
        name.ends_with(".setter") || name.ends_with(".deleter")
    };
    let definitions = facts.definitions.iter().enumerate();
    let accessors = definitions.filter(|(_, one)| {
        one.kind.is_callable() && one.annotations.of(&facts.annotations).iter().any(accessor)
    });
    accessors.map(|(at, _)| DefId(at as u32)).collect()
}

impl Rules for Python {
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
        match self.modules.import(file, text) {
            Found::Here(key) => program.space(file, key).map(Entity::Space),
            Found::Outside => Some(Entity::External(program.files[file as usize].name(import.module))),
            Found::Missing => None,
        }
    }

    /// `import a.b` binds `a`.
    fn plain_import(&self, _: &Program, module: &str, _: Option<Entity>) -> Option<(String, usize)> {
        match module.split_once('.') {
            None => Some((module.to_owned(), 0)),
            Some((first, _)) => (!first.is_empty()).then(|| (first.to_owned(), 1)),
        }
    }

    fn is_usual_definition(&self, file: u32, definition: DefId) -> bool {
        !self.beside.contains(&(file, definition))
    }

    fn passes_on(&self, file: u32, name: &str) -> bool {
        match self.exports.get(&file) {
            Some(exports) => exports.contains(name),
            None => !name.starts_with('_'),
        }
    }

    fn literal(&self, kind: LiteralKind) -> Option<&'static str> {
        Some(match kind {
            LiteralKind::Integer => "builtins.int",
            LiteralKind::Float => "builtins.float",
            LiteralKind::Boolean => "builtins.bool",
            LiteralKind::String | LiteralKind::Template => "builtins.str",
            LiteralKind::List => "builtins.list",
            LiteralKind::Map => "builtins.dict",
            LiteralKind::Set => "builtins.set",
            LiteralKind::Tuple => "builtins.tuple",
            _ => return None,
        })
    }

    fn prelude(&self) -> &'static [&'static str] {
        &["builtins"]
    }

    fn builtin(&self, name: &str) -> Option<Cow<'static, str>> {
        const MODULE: &[&str] = &[
            "__name__",
            "__file__",
            "__doc__",
            "__package__",
            "__path__",
            "__spec__",
            "__loader__",
            "__builtins__",
            "__debug__",
            "__dict__",
            "__class__",
            "__module__",
            "__qualname__",
            "__annotations__",
            "__import__",
            "None",
            "True",
            "False",
            "Ellipsis",
            "NotImplemented",
            "WindowsError",
            "reveal_type",
            "exit",
            "quit",
            "copyright",
            "credits",
            "license",
        ];
        let known = MODULE.contains(&name);
        known.then(|| Cow::Owned(format!("builtins.{name}")))
    }

    fn builtin_call(&self, name: &str) -> BuiltinCall {
        match name {
            "builtins.super" => BuiltinCall::Super,
            "builtins.type" => BuiltinCall::TypeOf(0),
            _ => {
                // Classes are written with a capital (PEP 8), and calling one gives an object of it.
                let last = name.rsplit('.').next().unwrap_or(name);
                let class = last.starts_with(|first: char| first.is_uppercase())
                    && last.contains(|one: char| one.is_lowercase());
                if class { BuiltinCall::Instance } else { BuiltinCall::Unknown }
            }
        }
    }

    fn type_form(&self, name: &str) -> Option<TypeForm> {
        Some(match name {
            "Optional" | "Annotated" | "ClassVar" | "Final" | "Required" | "NotRequired" | "ReadOnly"
            | "InitVar" | "Unpack" => TypeForm::Argument,
            "Union" => TypeForm::Union,
            "Callable" => TypeForm::Function,
            "type" | "Type" => TypeForm::Meta,
            "tuple" | "Tuple" => TypeForm::Tuple,
            "Self" => TypeForm::OwnType,
            "Any" | "NoReturn" | "Never" | "Literal" | "TypeAlias" | "AnyStr" => TypeForm::Any,
            "None" => TypeForm::Null,
            "List" => TypeForm::As("builtins.list"),
            "Dict" => TypeForm::As("builtins.dict"),
            "Set" => TypeForm::As("builtins.set"),
            "FrozenSet" => TypeForm::As("builtins.frozenset"),
            "DefaultDict" => TypeForm::As("collections.defaultdict"),
            "OrderedDict" => TypeForm::As("collections.OrderedDict"),
            "Deque" => TypeForm::As("collections.deque"),
            "Text" | "LiteralString" => TypeForm::As("builtins.str"),
            _ => return None,
        })
    }

    fn makes_type_parameter(&self, name: &str) -> bool {
        matches!(name, "TypeVar" | "ParamSpec" | "TypeVarTuple")
    }

    fn puts_in(&self, method: &str) -> Option<usize> {
        match method {
            "append" | "add" | "appendleft" | "put" => Some(0),
            "insert" | "setdefault" => Some(1),
            _ => None,
        }
    }

    fn region_methods(&self) -> &'static [&'static str] {
        &["__enter__", "__aenter__"]
    }

    fn iteration_methods(&self) -> &'static [&'static str] {
        &["__iter__", "__next__"]
    }

    fn region_ends(&self) -> &'static [&'static str] {
        &["__exit__", "__aexit__"]
    }

    fn index_methods(&self, usage: Use) -> Option<&'static str> {
        Some(match usage {
            Use::Write => "__setitem__",
            Use::Delete => "__delitem__",
            _ => "__getitem__",
        })
    }

    fn operator_method(&self, operator: &str) -> Option<&'static str> {
        Some(match operator {
            "+" => "__add__",
            "-" => "__sub__",
            "*" => "__mul__",
            "/" => "__truediv__",
            "//" => "__floordiv__",
            "%" => "__mod__",
            "**" => "__pow__",
            "@" => "__matmul__",
            "|" => "__or__",
            "&" => "__and__",
            "^" => "__xor__",
            "<<" => "__lshift__",
            ">>" => "__rshift__",
            "==" => "__eq__",
            "!=" => "__ne__",
            "<" => "__lt__",
            "<=" => "__le__",
            ">" => "__gt__",
            ">=" => "__ge__",
            _ => return None,
        })
    }

    fn call_operator(&self) -> Option<&'static str> {
        Some("__call__")
    }

    fn root_type(&self) -> Option<&'static str> {
        Some("builtins.object")
    }
}
