//! How Go's names are resolved: modules, packages by folder, import paths, the universe block.

use super::build::is_usual;
use super::effects::EFFECTS;
use super::modules::Modules;
use pellucid_graph::program::{Entity, Program};
use pellucid_graph::rules::{BuiltinCall, Effects, Linker, Policy, Project, Rules, Unit};
use pellucid_model::{DefId, Facts, Import, ImportKind, LiteralKind, SymbolKind};
use rustc_hash::FxHashSet;
use std::borrow::Cow;

pub(crate) const LINKER: Linker =
    Linker { languages: &["go"], manifests: &["go.mod", "go.work"], library: LIBRARY, rules };

macro_rules! library {
    ($($package:literal)*) => { &[$(($package, include_str!(concat!("library/", $package, ".go")))),*] };
}

/// The packages of the standard library that are known by signature (see `library/README.md`).
const LIBRARY: &[(&str, &str)] = library!(
    "archive/tar"
    "archive/zip"
    "bufio"
    "bytes"
    "cmp"
    "compress/gzip"
    "container/heap"
    "container/list"
    "context"
    "crypto"
    "crypto/hmac"
    "crypto/md5"
    "crypto/rand"
    "crypto/sha1"
    "crypto/sha256"
    "crypto/sha512"
    "crypto/tls"
    "crypto/x509"
    "crypto/x509/pkix"
    "database/sql"
    "database/sql/driver"
    "embed"
    "encoding"
    "encoding/base64"
    "encoding/binary"
    "encoding/csv"
    "encoding/hex"
    "encoding/json"
    "encoding/pem"
    "encoding/xml"
    "errors"
    "expvar"
    "flag"
    "fmt"
    "go/ast"
    "go/parser"
    "go/token"
    "hash"
    "html"
    "html/template"
    "io"
    "io/fs"
    "io/ioutil"
    "iter"
    "log"
    "log/slog"
    "maps"
    "math"
    "math/big"
    "math/bits"
    "math/rand"
    "math/rand/v2"
    "mime"
    "mime/multipart"
    "net"
    "net/http"
    "net/http/httptest"
    "net/mail"
    "net/netip"
    "net/textproto"
    "net/url"
    "os"
    "os/exec"
    "os/signal"
    "os/user"
    "path"
    "path/filepath"
    "reflect"
    "regexp"
    "runtime"
    "runtime/debug"
    "slices"
    "sort"
    "strconv"
    "strings"
    "sync"
    "sync/atomic"
    "testing"
    "testing/fstest"
    "testing/iotest"
    "text/tabwriter"
    "text/template"
    "time"
    "unicode"
    "unicode/utf16"
    "unicode/utf8"
);

const POLICY: Policy = Policy {
    separator: ".",
    bare_members: false,
    ordered_locals: true,
    namespace_is_shared: true,
    first_part_is_value: true,
    laid_out: true,
    blank: "_",
    overloads: false,
    structural: true,
    untyped_literals: true,
    ..Policy::DEFAULT
};

/// The rules over one project.
struct Go {
    modules: Modules,
    /// Files that only other systems or tags let in.
    unusual: FxHashSet<u32>,
}

fn rules(project: &Project<'_>) -> Box<dyn Rules> {
    let unusual = project.files.iter().filter(|(_, unit)| !is_usual(&unit.path, constraint(unit)));
    let unusual = unusual.map(|(number, _)| *number).collect();
    Box::new(Go { modules: Modules::new(project), unusual })
}

/// The build constraint of a file; empty if it has none.
fn constraint(unit: &Unit) -> &str {
    let clause = unit.facts.imports.iter().find(|import| import.kind == ImportKind::Package);
    let names = clause.map_or(&[][..], |clause| clause.names.of(&unit.facts.imported_names));
    names.first().map_or("", |name| unit.facts.names.get(name.name))
}

impl Rules for Go {
    fn is_run(&self, _: u32, facts: &Facts, definition: DefId) -> bool {
        let one = &facts.definitions[definition.index()];
        one.kind == SymbolKind::Function && one.parent.is_none() && facts.names.get(one.name) == "init"
    }

    fn effects(&self) -> Effects {
        EFFECTS
    }

    fn policy(&self) -> &Policy {
        &POLICY
    }

    fn home(&self, file: u32) -> String {
        self.modules.home(file)
    }

    fn import(&self, program: &Program, file: u32, import: &Import) -> Option<Entity> {
        if import.kind == ImportKind::Package {
            return None;
        }
        let module = program.files[file as usize].facts.names.get(import.module);
        let space = self.modules.import(file, module).and_then(|key| program.space(file, key));
        Some(space.map_or(Entity::External(program.files[file as usize].name(import.module)), Entity::Space))
    }

    fn plain_import(
        &self,
        program: &Program,
        module: &str,
        target: Option<Entity>,
    ) -> Option<(String, usize)> {
        let clause = match target? {
            Entity::Space(space) => self.modules.clause(&program.spaces[space.0 as usize].key),
            _ => None,
        };
        Some((clause.unwrap_or_else(|| usual_name(module)).to_owned(), 0))
    }

    fn is_usual(&self, file: u32) -> bool {
        !self.unusual.contains(&file)
    }

    fn literal(&self, kind: LiteralKind) -> Option<&'static str> {
        Some(match kind {
            LiteralKind::Integer => "int",
            LiteralKind::Float => "float64",
            LiteralKind::Boolean => "bool",
            LiteralKind::Char => "int32",
            LiteralKind::String => "string",
            _ => return None,
        })
    }

    fn builtin(&self, name: &str) -> Option<Cow<'static, str>> {
        let known = TYPES.iter().chain(FUNCTIONS).find(|one| **one == name)?;
        Some(Cow::Borrowed(match *known {
            "byte" => "uint8",
            "rune" => "int32",
            other => other,
        }))
    }

    fn builtin_call(&self, name: &str) -> BuiltinCall {
        match name {
            "append" | "make" | "min" | "max" => BuiltinCall::Argument(0),
            "new" => BuiltinCall::Pointer(0),
            _ if TYPES.contains(&name) => BuiltinCall::Instance,
            _ => BuiltinCall::Unknown,
        }
    }

    fn is_primitive(&self, name: &str) -> bool {
        TYPES.contains(&name) && !matches!(name, "any" | "comparable" | "error")
    }
}

/// Types of the universe block.
const TYPES: &[&str] = &[
    "any",
    "bool",
    "byte",
    "comparable",
    "complex128",
    "complex64",
    "error",
    "float32",
    "float64",
    "int",
    "int16",
    "int32",
    "int64",
    "int8",
    "rune",
    "string",
    "uint",
    "uint16",
    "uint32",
    "uint64",
    "uint8",
    "uintptr",
];

/// Functions of the universe block.
const FUNCTIONS: &[&str] = &[
    "append", "cap", "clear", "close", "complex", "copy", "delete", "imag", "len", "make", "max", "min",
    "new", "panic", "print", "println", "real", "recover",
];

/// What a package outside is called as a rule: the last segment of its path without version and without what names
/// the language.
fn usual_name(path: &str) -> &str {
    let mut segments = path.rsplit('/');
    let mut last = segments.next().unwrap_or(path);
    let version = |text: &str| {
        text.strip_prefix('v')
            .is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit()))
    };
    if version(last) {
        last = segments.next().unwrap_or(last);
    }
    if let Some((stem, end)) = last.rsplit_once('.')
        && (version(end) || end == "go")
    {
        last = stem;
    }
    let last = last.strip_prefix("go-").unwrap_or(last);
    last.strip_suffix("-go").unwrap_or(last)
}

#[cfg(test)]
mod tests {
    use super::usual_name;

    #[test]
    fn packages_outside_are_called_by_their_last_segment() {
        let cases = [
            ("example.com/a/v2", "a"),
            ("gopkg.in/yaml.v3", "yaml"),
            ("example.com/go-thing", "thing"),
            ("example.com/thing-go", "thing"),
            ("C", "C"),
        ];
        for (path, name) in cases {
            assert_eq!(usual_name(path), name, "{path}");
        }
    }
}
