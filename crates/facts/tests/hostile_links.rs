//! Programs made to stop a linker: cycles, crowds of one name, wildcards, lies in manifests. Each must link within a
//! bound that only a hang exceeds, and lay out as a graph.
#![allow(clippy::unwrap_used, reason = "a test stops where its assumptions fail")]

use pellucid_graph::code::{CodeGraph, build};
use pellucid_graph::link;
use pellucid_graph::program::Program;
use pellucid_graph::rules::Unit;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::mpsc::channel;
use std::time::Duration;

/// Far more than any of these takes on a slow and busy machine.
const HANG: Duration = Duration::from_secs(240);

/// Links a program on another thread, and gives its graph.
fn linked(files: Vec<(String, String)>) -> CodeGraph {
    let (send, receive) = channel();
    std::thread::Builder::new().stack_size(2 << 20).spawn(move || send.send(graph(files))).unwrap();
    receive.recv_timeout(HANG).expect("linking hangs or panics")
}

fn graph(files: Vec<(String, String)>) -> CodeGraph {
    let linkers = pellucid_languages::linkers();
    let (mut units, mut manifests) = (vec![], BTreeMap::new());
    for (path, text) in files {
        let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
        let mut languages = pellucid_languages::languages().unwrap().iter();
        match languages.find(|one| one.detection().extensions.contains(&extension)) {
            Some(language) => {
                let facts = pellucid_facts::extract(language, text.as_bytes());
                units.push(Unit { path, facts, library: false });
            }
            None => drop(manifests.insert(path, text)),
        }
    }
    let mut program = Program::new(units, &manifests, &linkers);
    let links = link(&mut program);
    CodeGraph::open(Box::new(build(&program, &links, &manifests))).unwrap()
}

fn file(path: &str, text: impl Into<String>) -> (String, String) {
    (path.to_owned(), text.into())
}

fn many(count: usize, line: impl Fn(usize) -> String) -> String {
    (0..count).fold(String::new(), |mut text, number| {
        let _ = writeln!(text, "{}", line(number));
        text
    })
}

#[test]
fn types_that_inherit_from_themselves_and_in_rings() {
    let graph = linked(vec![
        file(
            "A.java",
            "class A extends A { void f() { g(); this.h(); } } class B extends C { void f() { x(); } } class C extends B {}",
        ),
        file(
            "a.go",
            "package a\ntype A struct { A }\ntype B struct { *C }\ntype C struct { *B }\nfunc (b B) f() { b.g(); b.C.B.C.h() }\ntype I interface { I }\n",
        ),
        file(
            "a.ts",
            "class A extends A { f() { this.g() } }\ninterface I extends J {}\ninterface J extends I {}\nlet x: I; x.f();\ntype T = T;\nlet t: T; t.u();\n",
        ),
        file(
            "a.rs",
            "trait A: B {}\ntrait B: A {}\nstruct S;\nimpl A for S {}\nimpl B for S {}\nfn f(s: S) { s.g(); }\ntype T = T;\n",
        ),
        file(
            "a.cpp",
            "struct A : A { void f() { g(); } };\nstruct B : C {};\nstruct C : B { void f() { h(); this->h(); } };\ntypedef T T;\n",
        ),
        file(
            "a.py",
            "class A(A):\n    def f(self):\n        self.g()\n        super().g()\nclass B(C): pass\nclass C(B):\n    def f(self): return self.h()\n",
        ),
    ]);
    assert!(graph.symbols().len() > 20);
}

#[test]
fn modules_that_import_each_other_and_themselves() {
    let mut files = vec![
        file("go.mod", "module m\n"),
        file("a/a.go", "package a\nimport \"m/b\"\nfunc F() { b.G() }\n"),
        file("b/b.go", "package b\nimport \"m/a\"\nfunc G() { a.F() }\n"),
        file("x.h", "#include \"y.h\"\nint f(void);\n"),
        file("y.h", "#include \"x.h\"\n#include \"y.h\"\nint g(void);\n"),
        file("x.c", "#include \"x.h\"\nint f(void) { return g(); }\n"),
        file("a.py", "from b import *\nfrom a import *\nimport a\nf()\n"),
        file("b.py", "from a import *\ndef f(): g()\n"),
        file("p/__init__.py", "from . import q\nfrom .q import *\n"),
        file("p/q.py", "from . import *\nfrom p import p\np.q.p.q.f()\n"),
        file("Cargo.toml", "[package]\nname = \"m\"\n"),
        file(
            "src/lib.rs",
            "pub mod a;\npub use crate::a::*;\npub use self::b::*;\nmod b { pub use crate::*; pub use super::*; }\nfn f() { missing(); }\n",
        ),
        file("src/a.rs", "pub use crate::*;\npub use super::a::*;\npub fn g() { f(); missing(); }\n"),
    ];
    for number in 0..300 {
        let next = (number + 1) % 300;
        files.push(file(&format!("ring/m{number}.ts"), format!("export * from './m{next}';\nexport {{ z as z{number} }} from './m{next}';\nimport {{ q }} from './m{next}';\nq();\n")));
    }
    assert!(linked(files).edge_count() > 600);
}

#[test]
fn crowds_of_one_name() {
    const COUNT: usize = 10_000;
    let graph = linked(vec![
        file(
            "A.java",
            format!(
                "class A {{ {} void g() {{ f(1); f(\"x\", 2); f(null, null, null); }} }}",
                many(COUNT, |number| format!("void f(T{number} a, int b{number}) {{ f(a, 1); }}"))
            ),
        ),
        file(
            "a.cpp",
            format!(
                "{}void g() {{ f(1, 2); }}\n",
                many(COUNT / 4, |number| format!("void f(T{number} a, int b) {{ f(a, 1); }}"))
            ),
        ),
        file("a.py", format!("{}f()\n", many(COUNT, |_| "def f(): return f".to_owned()))),
        file(
            "a.js",
            format!("{}f();\n", many(COUNT, |_| "function f() { return f; } var x = f; x = x();".to_owned())),
        ),
        file("a.go", format!("package a\n{}", many(COUNT, |_| "func f() { f() }".to_owned()))),
    ]);
    assert!(graph.symbols().len() > COUNT * 4);
}

#[test]
fn wide_and_deep_types() {
    let interfaces = many(400, |number| format!("type I{number} interface {{ M() ; N{number}() }}"));
    let types = many(2_000, |number| format!("type T{number} struct {{}}\nfunc (T{number}) M() {{}}"));
    let chain = many(3_000, |number| {
        format!("class C{number} extends C{} {{ f() {{ return super.f(); }} }}", number + 1)
    });
    let generics = format!(
        "class G<T> {{ T f; {} x; void g() {{ x.f.f.f.f.g(); }} }}",
        "G<".repeat(500) + "T" + &">".repeat(500)
    );
    let calls = format!("let a = b{};\n", ".f()".repeat(20_000));
    let grow = many(200, |number| {
        format!("function w{number}(a) {{ return [a, {{ k: w{}([a]) }}]; }}", (number + 1) % 200)
    });
    linked(vec![
        file("a.go", format!("package a\n{interfaces}{types}")),
        file("chain.js", chain),
        file("G.java", generics),
        file("calls.ts", calls),
        file("grow.js", grow),
    ]);
}

#[test]
fn manifests_that_lie() {
    let bomb = format!(
        "<?xml version=\"1.0\"?><!DOCTYPE p [<!ENTITY a \"aaaaaaaaaa\">{}]><project><artifactId>&z9;</artifactId></project>",
        (0..10)
            .map(|number| format!("<!ENTITY z{number} \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"))
            .collect::<String>()
    );
    linked(vec![
        file("pom.xml", bomb),
        file(
            "tsconfig.json",
            "{ \"extends\": \"./tsconfig.base.json\", \"compilerOptions\": { \"baseUrl\": \"../../../../\", \"paths\": { \"*\": [\"*\", \"../*\", \"/etc/*\"] } } }",
        ),
        file(
            "tsconfig.base.json",
            "{ \"extends\": \"./tsconfig.json\", \"references\": [{ \"path\": \".\" }] }",
        ),
        file(
            "package.json",
            format!(
                "{{ \"name\": \"a\", \"exports\": {}1{}, \"workspaces\": [\"**\", \"../..\"], \"main\": \"../../../../etc/passwd\" }}",
                "{\"x\":".repeat(2_000),
                "}".repeat(2_000)
            ),
        ),
        file(
            "sub/package.json",
            "{ \"name\": \"a\", \"imports\": { \"#a\": \"#b\", \"#b\": \"#a\" }, \"main\": \".\" }",
        ),
        file(
            "a.ts",
            "import a from 'a';\nimport b from '#a';\nimport c from '../../../../etc/passwd';\na(); b(); c();\n",
        ),
        file("sub/index.js", "require('a'); require('.'); require('#a'); require('./index');\n"),
        file(
            "Cargo.toml",
            "[package]\nname = 7\n[workspace]\nmembers = [\"**\", \".\", \"../..\"]\n[lib]\npath = \"../../../etc/passwd\"\n[dependencies]\na = { path = \".\", package = \"a\" }\n",
        ),
        file(
            "src/lib.rs",
            "#[path = \"lib.rs\"]\nmod again;\n#[path = \"/etc/passwd\"]\nmod outside;\nmod lib;\nfn f() { again::again::again::f(); }\n",
        ),
        file("go.mod", "module \nreplace a => ../../..\n"),
        file("go.work", "use (\n.\n./..\n)\n"),
        file("a.go", "package a\nimport . \"a\"\nimport \"a/../a\"\nfunc f() { f() }\n"),
        file(
            "compile_commands.json",
            "[{\"directory\": \"/\", \"file\": \"../../../../a.c\", \"command\": \"cc -I/ -I.. -include /etc/passwd @/etc/passwd\"}, 7, {}]",
        ),
        file(
            "a.c",
            "#include \"../../../../../../etc/passwd\"\n#include </etc/passwd>\n#include \"a.c\"\nint main(void) { return f(); }\n",
        ),
    ]);
}

#[test]
fn megabyte_lines() {
    let names: String = (0..60_000).map(|number| format!("a{number}();")).collect();
    linked(vec![
        file("a.js", names.clone()),
        file("a.py", names),
        file(
            "b.js",
            format!(
                "import {{ {} }} from './a.js';",
                (0..20_000).map(|number| format!("a{number} as b{number},")).collect::<String>()
            ),
        ),
    ]);
}

#[test]
fn macros_that_stand_for_ever_more() {
    let tower = many(40, |at| format!("#define T{} T{at} T{at}", at + 1));
    let calls = many(40, |at| format!("#define C{}(x) C{at}(C{at}(x))", at + 1));
    let deep = "M(".repeat(20_000) + &")".repeat(20_000);
    let text = format!(
        "int f(int);\n#define T0 f(1);\n{tower}#define C0(x) f(x)\n{calls}#define M(x) x\n#define A B\n#define B A\n\
         #define G(x) G(x)\nint g(void) {{ T40 C40(1); A; G(1); return {deep}; }}\n{}",
        many(2_000, |at| format!("int h{at}(void) {{ T40 return C40({at}); }}"))
    );
    linked(vec![file("a.c", text)]);
    let body = "(".repeat(100_000);
    linked(vec![file("a.c", format!("#define X {body}\nint f(void) {{ return X; }}\n"))]);
}

#[test]
fn names_in_blocks_nested_without_end() {
    const DEPTH: usize = 100_000;
    let nested = |head: &str| head.repeat(DEPTH) + "f();" + &"}".repeat(DEPTH);
    linked(vec![
        file("a.c", format!("int g; void f(void); void h(int a) {{ {} }}\n", nested("if (a > g) {"))),
        file("a.cpp", format!("int g; void f(); void h(int a) {{ {} }}\n", nested("if (a > g) {"))),
        file("a.go", format!("package a\nfunc f() {{}}\nfunc h(a bool) {{ {} }}\n", nested("if a {"))),
        file(
            "A.java",
            format!("class A {{ int g; void f() {{}} void h(int a) {{ {} }} }}\n", nested("while (a > g) {")),
        ),
        file("a.rs", format!("fn f() {{}}\nfn h(a: bool) {{ {} }}\n", nested("if a {"))),
        file(
            "a.ts",
            format!("function f() {{}}\nfunction h(a: number, g: number) {{ {} }}\n", nested("if (a > g) {")),
        ),
        file("a.js", format!("function f() {{}}\nfunction h(a) {{ {} }}\n", nested("if (a) {"))),
    ]);
}
