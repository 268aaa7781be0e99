//! `import` on the real binary.
#![allow(clippy::unwrap_used, reason = "a test stops where its assumptions fail")]

mod common;

use common::Place;
use serde_json::{Value, json};

const JAVA: &str = "package p;\n\nclass C {\n    int f(String x) {\n        return x.length();\n    }\n}\n";

fn sarif(tool: &str, places: &[(&str, u32)]) -> String {
    let result = |(uri, line): &(&str, u32)| {
        json!({
            "ruleId": "rule", "level": "error", "message": { "text": format!("said of line {line}") },
            "locations": [{ "physicalLocation": { "artifactLocation": { "uri": uri }, "region": { "startLine": line } } }],
        })
    };
    json!({
        "version": "2.1.0",
        "runs": [{ "tool": { "driver": { "name": tool } }, "results": places.iter().map(result).collect::<Vec<_>>() }],
    })
    .to_string()
}

fn analysed() -> Place {
    let place = Place::new(&[("src/C.java", JAVA)]);
    place.stdout(&["analyze"]);
    place
}

const VIEW: &str = "SELECT tool, rule, kind, severity, file, line, name FROM findings WHERE kind = 'foreign' ORDER BY tool, line";

#[test]
fn findings_of_other_tools_are_kept_with_our_symbols() {
    let place = analysed();
    let absolute = format!("file://{}/src/C.java", place.code.canonicalize().unwrap().display());
    let report = place.beside(
        "a.sarif",
        &sarif("My Lint", &[("src/C.java", 5), (&absolute, 1), ("../../etc/passwd", 1), ("pom.xml", 2)]),
    );
    let report = report.to_str().unwrap();
    let told = place.stdout(&["import", report]);
    assert!(
        told.starts_with(
            "My Lint: 3 findings, 1 of them in functions or types we know; 1 left out, outside the root"
        ),
        "{told}"
    );
    let rows = place.stdout(&["query", VIEW, "-f", "csv"]);
    assert!(rows.contains("My Lint,my-lint:rule,foreign,error,src/C.java,5,C.f"), "{rows}");
    assert!(rows.contains("My Lint,my-lint:rule,foreign,error,pom.xml,2,pom.xml:2"), "{rows}");
    assert!(!rows.contains("passwd"), "{rows}");
    // Again: replaced, not doubled. Another tool stands beside it.
    place.stdout(&["import", report]);
    let sonar = json!({ "issues": [{ "engineId": "gate", "ruleId": "r", "severity": "INFO",
        "primaryLocation": { "message": "m", "filePath": "src\\C.java", "textRange": { "startLine": 4 } } }] });
    let sonar = place.beside("sonar.json", &sonar.to_string());
    place.stdout(&["import", sonar.to_str().unwrap()]);
    assert_eq!(place.stdout(&["query", VIEW, "-f", "csv"]).lines().count(), 5);
    let listed = place.stdout(&["import"]);
    assert!(listed.contains("gate:r") && listed.contains("said of line 5"), "{listed}");
    let again: Value = serde_json::from_str(&place.stdout(&["import", "-f", "sarif"])).unwrap();
    assert_eq!(again["runs"][0]["results"].as_array().unwrap().len(), 4);
    // A file that is not touched keeps what was said of it; one that changed loses it.
    place.write("src/D.java", "class D {}");
    place.stdout(&["analyze", "."]);
    assert_eq!(place.stdout(&["query", VIEW, "-f", "csv"]).lines().count(), 5);
    place.write("src/C.java", "class C {}");
    place.stdout(&["analyze", "."]);
    let rows = place.stdout(&["query", VIEW, "-f", "csv"]);
    assert!(rows.contains("pom.xml,2") && !rows.contains("src/C.java"), "{rows}");
    place.stdout(&["import", report]);
    place.stdout(&["import", "--drop", "gate"]);
    place.stdout(&["import", "--drop", "My Lint"]);
    assert_eq!(place.stdout(&["query", VIEW, "-f", "csv"]).lines().count(), 1);
    assert!(place.stdout(&["explain", "import"]).contains("ESLint"));
}

#[test]
fn roots_of_other_machines_are_named() {
    let place = analysed();
    let report = place.beside(
        "a.sarif",
        &sarif("T", &[("C:\\build\\app\\src\\C.java", 5), ("/home/ci/app/src/C.java", 5)]),
    );
    let report = report.to_str().unwrap();
    let told = place.stdout(&["import", report]);
    assert!(
        told.starts_with("T: 0 findings") && told.contains("2 left out") && told.contains("--root"),
        "{told}"
    );
    assert!(
        place.stdout(&["import", report, "--root", "c:\\build\\app"]).starts_with("T: 1 findings, 1 of them")
    );
    assert!(
        place.stdout(&["import", report, "--root", "/home/ci/app/"]).starts_with("T: 1 findings, 1 of them")
    );
    assert_eq!(place.ends(&["import", report, "--root", "app"]).0, 2);
}

#[test]
fn broken_and_hostile_reports_are_refused_and_nothing_is_kept() {
    let place = analysed();
    let good = place.beside("good.sarif", &sarif("T", &[("src/C.java", 5)]));
    let good = good.to_str().unwrap();
    let entity = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>";
    for (text, reason) in [
        (entity.to_owned(), "XML"),
        (sarif("T", &[]).replace("2.1.0", "1.0.0"), "version 2.1.0"),
        ("{\"version\": \"2.1.0\", \"runs\": [{".to_owned(), "line 1"),
        (format!("{{\"runs\": {}", "[".repeat(200_000)), "line 1"),
        ("{}".to_owned(), "neither"),
        (String::new(), "empty"),
    ] {
        let bad = place.beside("bad.sarif", &text);
        let (code, told) = place.ends(&["import", good, bad.to_str().unwrap()]);
        assert!(code == 2 && told.contains(reason) && told.contains("bad.sarif"), "{told}");
        assert!(!told.contains("root:"), "{told}");
    }
    assert_eq!(place.stdout(&["query", VIEW, "-f", "csv"]).lines().count(), 1);
    let escapes = place.beside("e.sarif", &sarif("\u{1b}[31mT\n", &[("src/\u{1b}[2J.java", 5)]));
    let told = place.stdout(&["import", escapes.to_str().unwrap()]);
    assert!(!told.contains('\u{1b}') && told.lines().count() == 1, "{told:?}");
    assert!(!place.stdout(&["import"]).contains('\u{1b}'));
    assert_eq!(place.ends(&["import", "nowhere.sarif"]).0, 2);
    let empty = Place::new(&[]);
    let (code, told) = empty.ends(&["import", good]);
    assert!(code == 2 && told.contains("pellucid analyze"), "{told}");
}
