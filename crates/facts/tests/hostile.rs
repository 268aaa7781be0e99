//! Broken and hostile source: whatever the text, facts come out, and they keep their laws.
//!
//! Seeds are the sources in the languages' specifications.
#![allow(clippy::unwrap_used, reason = "a test stops where its assumptions fail")]

use pellucid_facts::extract;
use pellucid_model::{DiagnosticCode, EventId, Facts};
use proptest::prelude::*;
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// Source fences of a folder's specification, for one language.
fn seeds(language: &str) -> Vec<String> {
    let folder = pellucid_languages::language(language).unwrap().folder();
    let path =
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../languages/src/langs").join(folder).join("spec.md");
    let spec = std::fs::read_to_string(path).unwrap();
    let fence = format!("```{language}\n");
    spec.split(&fence)
        .skip(1)
        .filter_map(|rest| rest.split_once("\n```"))
        .map(|(code, _)| code.to_owned())
        .collect()
}

/// What holds for every text.
fn check_laws(facts: &Facts, length: usize) {
    for (at, definition) in facts.definitions.iter().enumerate() {
        assert!(definition.span.end as usize <= length && definition.span.start <= definition.span.end);
        let name = facts.names.get(definition.name);
        if let Some(parent) = definition.parent {
            assert!(parent.index() < at, "{name}: a parent precedes its children");
            assert!(facts.definitions[parent.index()].span.contains(definition.span), "{name}: spans nest");
        }
        assert!(definition.scope.index() < facts.scopes.len());
    }
    for (at, scope) in facts.scopes.iter().enumerate().skip(1) {
        let parent = scope.parent.unwrap();
        assert!(parent.index() < at && facts.scopes[parent.index()].span.contains(scope.span), "scopes nest");
    }
    for (at, event) in facts.events.iter().enumerate() {
        assert!(event.end as usize > at && event.end as usize <= facts.events.len());
        if let Some(EventId(parent)) = event.parent {
            assert!((parent as usize) < at && event.end <= facts.events[parent as usize].end, "events nest");
        }
    }
    assert_eq!(facts.measures.len(), facts.definitions.len());
}

fn check(language: &str, text: &[u8]) -> Facts {
    let facts = extract(pellucid_languages::language(language).unwrap(), text);
    check_laws(&facts, text.len());
    facts
}

/// Languages whose laws are checked; each joins when its specification is there.
const LANGUAGES: &[&str] = &["java", "c", "cpp", "rust", "javascript", "typescript", "tsx"];

#[test]
fn specified_source_keeps_the_laws() {
    for language in LANGUAGES {
        for seed in seeds(language) {
            check(language, seed.as_bytes());
        }
    }
}

#[derive(Debug, Clone)]
enum Edit {
    Replace(u16, u8),
    Delete(u16, u8),
    Duplicate(u16, u8),
}

fn edits() -> impl Strategy<Value = Vec<Edit>> {
    let one = prop_oneof![
        (any::<u16>(), any::<u8>()).prop_map(|(at, byte)| Edit::Replace(at, byte)),
        (any::<u16>(), any::<u8>()).prop_map(|(at, length)| Edit::Delete(at, length)),
        (any::<u16>(), any::<u8>()).prop_map(|(at, length)| Edit::Duplicate(at, length)),
    ];
    prop::collection::vec(one, 1..8)
}

fn mutate(text: &mut Vec<u8>, edits: &[Edit]) {
    for edit in edits {
        if text.is_empty() {
            return;
        }
        let range = |at: u16, length: u8| {
            let at = at as usize % text.len();
            at..(at + length as usize).min(text.len())
        };
        match *edit {
            Edit::Replace(at, byte) => {
                let at = at as usize % text.len();
                text[at] = byte;
            }
            Edit::Delete(at, length) => {
                text.drain(range(at, length));
            }
            Edit::Duplicate(at, length) => {
                let range = range(at, length);
                let copy = text[range.clone()].to_vec();
                text.splice(range.end..range.end, copy);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn mutated_source_keeps_the_laws(language in 0..LANGUAGES.len(), seed in any::<u16>(), edits in edits()) {
        let seeds = seeds(LANGUAGES[language]);
        let mut text = seeds[seed as usize % seeds.len()].clone().into_bytes();
        mutate(&mut text, &edits);
        check(LANGUAGES[language], &text);
    }
}

/// What this thread has worked, where the system tells, so that a busy machine fails no test; else what has gone by.
enum Clock {
    Worked(Duration),
    Wall(Instant),
}

impl Clock {
    fn start() -> Clock {
        Clock::worked().map_or_else(|| Clock::Wall(Instant::now()), Clock::Worked)
    }

    fn worked() -> Option<Duration> {
        let text = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
        Some(Duration::from_nanos(text.split_whitespace().next()?.parse().ok()?))
    }

    fn took(self) -> Duration {
        match self {
            Clock::Worked(before) => Clock::worked().unwrap_or_default().saturating_sub(before),
            Clock::Wall(before) => before.elapsed(),
        }
    }
}

const DEEP: usize = 100_000;

/// `before`, `open` a hundred thousand times, `middle`, `close` as often, `after`: lowered in linear time.
fn check_deep(language: &str, [before, open, middle, close, after]: [&str; 5]) {
    let text = [before, &open.repeat(DEEP), middle, &close.repeat(DEEP), after].concat();
    let clock = Clock::start();
    let facts = check(language, text.as_bytes());
    assert!(facts.diagnostics.iter().all(|one| one.code != DiagnosticCode::ParseLimit), "{open:?} is parsed");
    let took = clock.took();
    assert!(took < Duration::from_secs(30), "{language}: {open:?} takes {took:?}");
}

#[test]
fn java_nests_deeply() {
    let statement = |open, middle, close| ["class A { void f() { ", open, middle, close, " } }"];
    for shape in [
        statement("(", "x", ")"),
        statement("{", "", "}"),
        statement("if (a) {", "", "}"),
        statement("if (a) f(); else ", ";", ""),
        statement("while (a) ", ";", ""),
        statement("x = a -> ", "b;", ""),
        statement("f(", "x", ");"),
        statement("x + ", "x;", ""),
        statement("a && ", "b;", ""),
        statement("(a && ", "b", ")"),
        statement("a.", "b();", ""),
        statement("a ? b : ", "c;", ""),
        statement("x = ", "y;", ""),
        statement("!", "x;", ""),
        statement("", "x", "[1]"),
        statement("try { ", "", "} finally { }"),
        statement("switch (x) { case 1: ", "", "}"),
        statement("new A() { void f() { ", "", "} };"),
        statement("a: ", "f();", ""),
        statement("int[] ", "x;", ""),
        statement("", "int x", "[]"),
        statement("if (o instanceof A(", "int x", "))"),
        ["class A { A<", "A<", "B", ">", "> x; }"],
        ["class A { ", "A.", "B x;", "", "}"],
        ["", "class A { ", "", "}", ""],
        ["", "@A(", "", ")", "class A { }"],
        ["class A { int x = ", "{", "", "}", ";}"],
        ["class A { int a", ", a = 1", "", "", ";}"],
        ["record A(int a", ", int a", ") { ", "A { }", "}"],
        ["import a", ".b", ";", "", ""],
    ] {
        check_deep("java", shape);
    }
}

#[test]
fn c_nests_deeply() {
    let statement = |open, middle, close| ["void f() { ", open, middle, close, " }"];
    for shape in [
        statement("(", "x", ");"),
        statement("{", "", "}"),
        statement("if (a) {", "", "}"),
        statement("if (a) f(); else ", ";", ""),
        statement("while (a) ", ";", ""),
        statement("f(", "x", ");"),
        statement("x + ", "x;", ""),
        statement("a && ", "b;", ""),
        statement("a.", "b();", ""),
        statement("a ? b : ", "c;", ""),
        statement("x = ", "y;", ""),
        statement("!", "x;", ""),
        statement("", "x", "[1]"),
        statement("switch (x) { case 1: ", "", "}"),
        statement("a: ", "f();", ""),
        statement("int ", "*", "x;"),
        ["int ", "*", "x", "", ";"],
        ["int x", "[1]", "", "", ";"],
        ["int ", "(", "x", ")", ";"],
        ["int f", "(int a", "", ")", ";"],
        ["int x = ", "{", "", "}", ";"],
        ["int x", ", y", "", "", ";"],
        ["", "struct A { ", "", "} a;", ""],
        ["", "#if A\n", "int x;\n", "#endif\n", ""],
        ["#define A ", "(", "x", ")", "\n"],
        ["#define A ", "f(", "x", ")", "\n"],
    ] {
        check_deep("c", shape);
    }
}

#[test]
fn cpp_nests_deeply() {
    let statement = |open, middle, close| ["void f() { ", open, middle, close, " }"];
    for shape in [
        statement("x = [] { ", "", "};"),
        statement("try { ", "", "} catch (...) { }"),
        statement("a::", "b();", ""),
        statement("for (auto x : y) ", ";", ""),
        ["", "namespace a { ", "", "}", ""],
        ["", "class A { ", "", "};", ""],
        ["A<", "A<", "B", ">", "> x;"],
        ["", "A::", "B x;", "", ""],
        ["", "template <class T> ", "void f() { }", "", ""],
        ["struct A { A() : x(1)", ", x(1)", " { } };", "", ""],
        ["struct A { ", "public: int x; ", "", "", "};"],
    ] {
        check_deep("cpp", shape);
    }
}

#[test]
fn rust_nests_deeply() {
    let statement = |open, middle, close| ["fn f() { ", open, middle, close, " }"];
    for shape in [
        statement("(", "x", ")"),
        statement("{", "", "}"),
        statement("[", "x", "]"),
        statement("if a {", "", "}"),
        statement("if a {} else ", "{}", ""),
        statement("if let A(b) = a {", "", "}"),
        statement("while a {", "", "}"),
        statement("let x = || ", "b;", ""),
        statement("f(", "x", ")"),
        statement("x + ", "x;", ""),
        statement("a && ", "b;", ""),
        statement("(a && ", "b", ")"),
        statement("", "x", "?"),
        statement("", "x", ".y"),
        statement("", "x", ".y()"),
        statement("", "x", "::y"),
        statement("", "x", "[1]"),
        statement("x = ", "y;", ""),
        statement("!", "x;", ""),
        statement("&mut ", "x;", ""),
        statement("return ", "x;", ""),
        statement("match a { b => ", "{}", "}"),
        statement("unsafe {", "x", "}"),
        statement("let ", "x", " = 1; { let y = 1; }"),
        statement("m!(", "x", ")"),
        statement("m![[", "x", "]]"),
        statement("'a: {", "", "}"),
        ["fn f() { m!(", "(", "x", ")", "); }"],
        ["fn f() { m!(", "x(", "", ")", "); }"],
        ["fn f() { m!(", "x.", "y", "", "); }"],
        ["fn f() { m!(", "f::<", "y", ">()", "); }"],
        ["fn f() { let ", "(", "x", ",)", " = 1; }"],
        ["fn f() { let ", "A(x, ", "x", ")", " = 1; }"],
        ["fn f() { match a { ", "A { x: ", "y", " }", " => 1 } }"],
        ["fn f() { match a { ", "x | ", "y", "", " => 1 } }"],
        ["fn f(", "&", "x", "", ": u8) {}"],
        ["type A = ", "A<", "B", ">", ";"],
        ["type A = ", "&", "B", "", ";"],
        ["type A = ", "(", "B", ",)", ";"],
        ["type A = ", "<", "B", " as C>::D", ";"],
        ["type A = ", "a::", "B", "", ";"],
        ["type A = B", "<C>::D", "", "", ";"],
        ["", "mod a { ", "", "}", ""],
        ["", "fn f() { ", "", "}", ""],
        ["", "impl A { fn f() { ", "", "} }", ""],
        ["use ", "a::", "b", "", ";"],
        ["use ", "a::{b, ", "c", "}", ";"],
        ["#[a(", "b(", "c", ")", ")] struct A;"],
        ["", "#[a] ", "struct A;", "", ""],
        ["", "/// a\n", "struct A;", "", ""],
        ["struct A(", "#[a] ", "B", "", ");"],
        ["struct A(", "B, ", "B", "", ");"],
    ] {
        check_deep("rust", shape);
    }
}

#[test]
fn javascript_nests_deeply() {
    for shape in [
        ["", "(", "x", ")", ";"],
        ["", "{", "", "}", ""],
        ["", "if (a) {", "", "}", ""],
        ["", "if (a) f(); else ", ";", "", ""],
        ["", "while (a) ", ";", "", ""],
        ["", "for (const a of b) ", ";", "", ""],
        ["x = ", "a => ", "b", "", ";"],
        ["x = ", "() => { ", "", "}", ";"],
        ["x = ", "function a() { ", "", "}", ";"],
        ["x = ", "class { a() { ", "", "} }", ";"],
        ["", "f(", "x", ")", ";"],
        ["", "new A(", "x", ")", ";"],
        ["x", " + x", "", "", ";"],
        ["a", " && b", "", "", ";"],
        ["", "(a ?? ", "b", ")", ";"],
        ["a", ".b", "()", "", ";"],
        ["a", "?.b", "()", "", ";"],
        ["new a", ".b", "()", "", ";"],
        ["", "a ? b : ", "c", "", ";"],
        ["", "x = ", "y", "", ";"],
        ["", "!", "x", "", ";"],
        ["x", "[1]", "", "", ";"],
        ["x = ", "[", "1", "]", ";"],
        ["x = ", "{ a: ", "1", "}", ";"],
        ["x = ", "{ a() { return ", "1", "} }", ";"],
        ["const ", "[", "a", "]", " = b;"],
        ["const ", "{ a: ", "b", "}", " = c;"],
        ["", "[", "a", "]", " = b;"],
        ["function f(", "[", "a", "]", ") {}"],
        ["function f(a", ", a", "", "", ") {}"],
        ["let a", ", a = 1", "", "", ";"],
        ["class A { ", "a = 1; ", "", "", "}"],
        ["class A { a() { ", "this.a = 1; ", "", "", "} }"],
        ["", "try { ", "", "} finally { }", ""],
        ["", "switch (x) { case 1: ", "", "}", ""],
        ["x = ", "`${", "a", "}`", ";"],
        ["x = ", "<A>", "a", "</A>", ";"],
        ["x = ", "<A b={", "a", "} />", ";"],
        ["", "exports.a = ", "b", "", ";"],
    ] {
        check_deep("javascript", shape);
    }
}

#[test]
fn typescript_nests_deeply() {
    for shape in [
        ["let x: ", "A<", "B", ">", ";"],
        ["let x: ", "(", "B", ")", ";"],
        ["let x: A", "[]", "", "", ";"],
        ["let x: A", " | B", "", "", ";"],
        ["let x: A", " & B", "", "", ";"],
        ["let x: ", "{ a: ", "B", "}", ";"],
        ["let x: ", "[", "B", "]", ";"],
        ["let x: ", "() => ", "B", "", ";"],
        ["type X = ", "A extends B ? ", "C", " : D", ";"],
        ["type X = ", "A extends B ? C : ", "D", "", ";"],
        ["type X = ", "keyof ", "D", "", ";"],
        ["let x: A", ".B", "", "", ";"],
        ["", "namespace A { ", "", "}", ""],
        ["x", " as A", "", "", ";"],
        ["x", "!", "", "", ";"],
        ["", "<A>", "x", "", ";"],
        ["class A { ", "@B ", "c() {}", "", "}"],
        ["class A { ", "@B() c() {} ", "", "", "}"],
        ["", "@B ", "class A {}", "", ""],
    ] {
        check_deep("typescript", shape);
    }
}
