//! `search` on the real binary.
#![allow(clippy::unwrap_used, reason = "a test stops where its assumptions fail")]

mod common;

use common::Place;
use serde_json::Value;

const JAVA: &str = "package p;\n\nclass C {\n    boolean f(String x) {\n        return x.equals(\"\") || x\n            .equals(x);\n    }\n}\n";

fn rows(place: &Place, args: &[&str]) -> Vec<Value> {
    let text = place.stdout(&[&["search", "-f", "jsonl"], args].concat());
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn patterns_are_found_in_every_language_that_can_read_them() {
    let place = Place::new(&[
        ("src/C.java", JAVA),
        ("a.py", "import os\nx = open('a', mode='r')\nopen(  'b' )  # here\n"),
        ("b.js", "x.equals(y); open(z)\n"),
        ("c.c", "void f(char *p) {\n    free(p);\n}\n"),
    ]);
    let text = place.stdout(&["search", "--pattern", "$A.equals($B)"]);
    assert_eq!(
        text,
        "b.js:1:1: x.equals(y); open(z)\nsrc/C.java:5:16: return x.equals(\"\") || x\nsrc/C.java:5:32: return x.equals(\"\") || x\n"
    );
    let found = rows(&place, &["--pattern", "$A.equals($A)"]);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!((&found[0]["line"], &found[0]["end_line"]), (&5.into(), &6.into()));
    assert_eq!(found[0]["variables"][0]["name"], "A");
    let found = rows(&place, &["--pattern", "open($$$ARGS)", "--language", "python"]);
    let texts: Vec<&str> = found.iter().map(|one| one["text"].as_str().unwrap()).collect();
    assert_eq!(texts, ["open('a', mode='r')", "open(  'b' )"]);
    assert_eq!(found[0]["variables"][0]["text"], "'a', mode='r'");
    let selected =
        ["--pattern", "void f() { free($P); }", "--selector", "call_expression", "--language", "c"];
    assert_eq!(rows(&place, &selected)[0]["text"], "free(p)");
    assert_eq!(place.stdout(&["search", "--pattern", "nowhere($A)", "-f", "json"]), "[]\n");
}

#[test]
fn queries_revisions_and_formats() {
    let place = Place::new(&[("src/C.java", JAVA)]);
    place.commit("A", 0, "one");
    place.write("src/C.java", "class C { }\n");
    let query = "(method_invocation name: (identifier) @name (#eq? @name \"equals\")) @match";
    assert!(rows(&place, &["--query", query]).is_empty());
    let old = rows(&place, &["--query", query, "--rev", "HEAD"]);
    assert_eq!(old.len(), 2, "{old:?}");
    assert_eq!((&old[0]["column"], &old[0]["variables"][0]["text"]), (&16.into(), &"equals".into()));
    let csv = place.stdout(&["search", "--query", query, ".@HEAD", "-f", "csv"]);
    assert_eq!(csv.lines().next(), Some("file,line,column,end_line,language,text"));
    let sarif: Value =
        serde_json::from_str(&place.stdout(&["search", "--query", query, "--rev", "HEAD", "-f", "sarif"]))
            .unwrap();
    assert_eq!(sarif["runs"][0]["results"].as_array().unwrap().len(), 2);
    assert_eq!(rows(&place, &["--query", query, "--rev", "HEAD", "--rows", "1"]).len(), 1);
}

#[test]
fn a_saved_search_is_a_rule() {
    let rule = "# Compared with an empty text\n\n`isEmpty` says it better.\n\n```rule\nrule equals-empty version 1 smell info.\n\
        roles call.\nmessage \"{a} is compared with an empty text\".\n```\n\n```java pattern\n$A.equals(\"\")\n```\n\n\
        ```java find call=x.equals(\"\") a=x\nclass C { boolean f(String x) { return x.equals(\"\"); } }\n```\n\n\
        ```java none\nclass C { boolean f(String x) { return x.isEmpty(); } }\n```\n";
    let place = Place::new(&[("src/C.java", JAVA), ("rules/equals-empty.md", rule)]);
    let set = ["--set", "insights.rules=rules"];
    let with = |args: &[&str]| place.ends(&[args, &set].concat());
    assert_eq!(
        with(&["search", "--rule", "equals-empty", "--test"]),
        (0, "equals-empty: 2 of 2 examples hold\n".to_owned())
    );
    let direct = with(&["search", "--rule", "equals-empty"]).1;
    assert!(direct.contains("x is compared with an empty text"), "{direct}");
    assert_eq!(with(&["analyze"]).0, 0);
    let smells = with(&["smells", "--rule", "equals-empty"]).1;
    assert!(smells.contains("call           x.equals(\"\")  src/C.java:5"), "{smells}");
    let view = with(&[
        "query",
        "SELECT rule, file, line, name FROM findings WHERE rule = 'equals-empty'",
        "-f",
        "csv",
    ])
    .1;
    assert_eq!(view, "rule,file,line,name\nequals-empty,src/C.java,5,\"x.equals(\"\"\"\")\"\n");
    assert!(with(&["explain", "equals-empty"]).1.contains("says it better"));
    place.write("rules/equals-empty.md", &rule.replace("a=x\n", "a=y\n"));
    assert_eq!(with(&["search", "--rule", "equals-empty", "--test"]).0, 1);
    place.write("rules/equals-empty.md", &rule.replace("```java pattern\n$A.equals(\"\")\n```\n", ""));
    let (code, told) = with(&["smells"]);
    assert!(code == 2 && told.contains("needs a `find` statement"), "{told}");
}

#[test]
fn what_cannot_be_searched_is_refused_with_the_reason() {
    let place = Place::new(&[("src/C.java", JAVA)]);
    for (args, reason) in [
        (&["search"][..], "required"),
        (&["search", "--pattern", "if (("], "fits no language"),
        (&["search", "--pattern", "$$$A"], "fits no language"),
        (&["search", "--pattern", "f()", "--language", "cobol"], "cobol"),
        (&["search", "--query", "(nothing_like_it)"], "fits no language"),
        (&["search", "--pattern", "a", "--query", "(b)"], "cannot be used with"),
        (&["search", "--rule", "god-class"], "saved search"),
    ] {
        let (code, told) = place.ends(args);
        assert!(code == 2 && told.contains(reason), "{args:?}: {told}");
    }
}

#[test]
fn hostile_code_ends_soon_and_prints_harmlessly() {
    let deep = format!("{}1{}", "(".repeat(20_000), ")".repeat(20_000));
    let place = Place::new(&[
        ("deep.js", &format!("x = {deep} == {deep}\n")),
        ("line.js", &"f(a);".repeat(200_000)),
        ("bad\u{1b}[31m.js", "g(\"\u{1b}[2J\")\n"),
    ]);
    let start = std::time::Instant::now();
    let all = ["--set", "source.include-minified=true", "--pattern"];
    assert_eq!(rows(&place, &[&all[..], &["$A == $A"]].concat()).len(), 1);
    assert_eq!(rows(&place, &[&all[..], &["f($A)", "--rows", "500"]].concat()).len(), 500);
    assert!(start.elapsed().as_secs() < 120, "{:?}", start.elapsed());
    let text = place.stdout(&["search", "--pattern", "g($A)"]);
    assert!(!text.contains('\u{1b}') && text.contains("u{1b}"), "{text:?}");
}
