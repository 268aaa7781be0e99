//! How Java's names are resolved: packages, imports, the enclosing types and what they inherit.

use super::effects::EFFECTS;
use pellucid_graph::program::{Entity, Program};
use pellucid_graph::rules::{Effects, Linker, Policy, Project, Rules};
use pellucid_model::{Import, ImportKind, LiteralKind};
use rustc_hash::FxHashMap;
use std::borrow::Cow;

pub(crate) const LINKER: Linker = Linker { languages: &["java"], manifests: &[], library: LIBRARY, rules };

macro_rules! library {
    ($($package:literal)*) => { &[$(($package, include_str!(concat!("library/", $package, ".java")))),*] };
}

/// The packages of the JDK that are known by signature (see `library/README.md`).
const LIBRARY: &[(&str, &str)] = library!(
    "java.io"
    "java.lang"
    "java.lang.ref"
    "java.lang.reflect"
    "java.math"
    "java.net"
    "java.nio.channels"
    "java.nio.charset"
    "java.nio.file.attribute"
    "java.nio.file"
    "java.nio"
    "java.security"
    "java.text"
    "java.time.format"
    "java.time"
    "java.time.temporal"
    "java.util.concurrent.atomic"
    "java.util.concurrent"
    "java.util.concurrent.locks"
    "java.util.function"
    "java.util"
    "java.util.regex"
    "java.util.stream"
);

const POLICY: Policy = Policy {
    separator: ".",
    implicit_members: true,
    ordered_locals: true,
    separate_spaces: true,
    namespace_is_shared: true,
    own_object: ["this", "super"],
    ..Policy::DEFAULT
};

/// Primitive types from narrow to wide, each of which converts to those after it (`boolean`, `void` stand apart).
const NUMERIC: &[&str] = &["byte", "short", "char", "int", "long", "float", "double"];

/// The rules over one project: which package each file is in.
struct Java {
    packages: FxHashMap<u32, String>,
}

fn rules(project: &Project<'_>) -> Box<dyn Rules> {
    let package = |(number, unit): &(u32, &pellucid_graph::rules::Unit)| {
        let clause = unit.facts.imports.iter().find(|import| import.kind == ImportKind::Package)?;
        Some((*number, unit.facts.names.get(clause.module).to_owned()))
    };
    Box::new(Java { packages: project.files.iter().filter_map(package).collect() })
}

impl Rules for Java {
    fn effects(&self) -> Effects {
        EFFECTS
    }

    fn policy(&self) -> &Policy {
        &POLICY
    }

    fn home(&self, file: u32) -> String {
        self.packages.get(&file).cloned().unwrap_or_default()
    }

    fn import(&self, program: &Program, file: u32, import: &Import) -> Option<Entity> {
        let module = program.files[file as usize].facts.names.get(import.module);
        if let Some(space) = program.space(file, module) {
            return Some(Entity::Space(space));
        }
        let outside = Entity::External(program.files[file as usize].name(import.module));
        Some(nested(program, file, module).unwrap_or(outside))
    }

    fn plain_import(&self, _: &Program, _: &str, _: Option<Entity>) -> Option<(String, usize)> {
        None
    }

    fn literal(&self, kind: LiteralKind) -> Option<&'static str> {
        Some(match kind {
            LiteralKind::Integer => "int",
            LiteralKind::Float => "double",
            LiteralKind::Boolean => "boolean",
            LiteralKind::Char => "char",
            LiteralKind::String | LiteralKind::Template => "java.lang.String",
            _ => return None,
        })
    }

    fn prelude(&self) -> &'static [&'static str] {
        &["java.lang"]
    }

    fn builtin(&self, name: &str) -> Option<Cow<'static, str>> {
        let primitive = self.is_primitive(name) || name == "void";
        primitive.then(|| Cow::Owned(name.to_owned()))
    }

    fn root_type(&self) -> Option<&'static str> {
        Some("java.lang.Object")
    }

    fn root_methods(&self) -> &'static [&'static str] {
        &["equals", "hashCode", "toString"]
    }

    fn is_primitive(&self, name: &str) -> bool {
        NUMERIC.contains(&name) || name == "boolean"
    }

    fn may_be_function(&self, name: &str) -> bool {
        !self.is_primitive(name) && !matches!(name, "java.lang.String" | "java.lang.Object")
    }

    fn conversion(&self, from: &str, to: &str) -> Option<u8> {
        if from == to {
            return Some(6);
        }
        match (self.is_primitive(from), self.is_primitive(to)) {
            (true, true) => widening(from, to),
            (true, false) => match boxed(from) {
                Some(own) if own == to => Some(3),
                _ => matches!(to, "java.lang.Number" | "java.lang.Comparable" | "java.io.Serializable")
                    .then_some(2),
            },
            // What needs no unboxing, be it `Object`, is chosen before what does.
            (false, true) => {
                boxed_in(from).and_then(|own| if own == to { Some(1) } else { widening(own, to).map(|_| 0) })
            }
            (false, false) => match boxed_in(from) {
                Some(_) => ABOVE_BOXES.contains(&to).then_some(2),
                None => Some(1),
            },
        }
    }
}

/// A type given by its qualified name: the package is the longest prefix that is one.
fn nested(program: &Program, file: u32, module: &str) -> Option<Entity> {
    let mut end = module.len();
    while let Some(dot) = module[..end].rfind('.') {
        end = dot;
        let Some(space) = program.space(file, &module[..dot]) else { continue };
        let mut names = module[dot + 1..].split('.');
        let first = program.names.find(names.next()?)?;
        let mut found =
            *program.space_members(space, first).iter().find(|one| matches!(one, Entity::Symbol(_)))?;
        for name in names {
            let Entity::Symbol(outer) = found else { return None };
            let members = program.own_members(outer, program.names.find(name)?);
            found = Entity::Symbol(*members.iter().find(|one| program.kind(**one).is_type())?);
        }
        return Some(found);
    }
    None
}

/// How good a widening of one primitive type to another is: the nearer, the better.
fn widening(from: &str, to: &str) -> Option<u8> {
    let at = |name: &str| NUMERIC.iter().position(|one| *one == name);
    let (from_at, to_at) = (at(from)?, at(to)?);
    let allowed = from_at < to_at && to != "char" && !(from == "char" && to == "short");
    allowed.then(|| if to_at - from_at == 1 { 5 } else { 4 })
}

/// What boxes are besides themselves and `Object`.
const ABOVE_BOXES: &[&str] =
    &["java.lang.Number", "java.lang.Comparable", "java.io.Serializable", "java.lang.constant.Constable"];

const BOXES: &[(&str, &str)] = &[
    ("byte", "java.lang.Byte"),
    ("short", "java.lang.Short"),
    ("char", "java.lang.Character"),
    ("int", "java.lang.Integer"),
    ("long", "java.lang.Long"),
    ("float", "java.lang.Float"),
    ("double", "java.lang.Double"),
    ("boolean", "java.lang.Boolean"),
];

fn boxed(primitive: &str) -> Option<&'static str> {
    BOXES.iter().find(|(own, _)| *own == primitive).map(|(_, class)| *class)
}

fn boxed_in(class: &str) -> Option<&'static str> {
    BOXES.iter().find(|(_, own)| *own == class).map(|(primitive, _)| *primitive)
}
