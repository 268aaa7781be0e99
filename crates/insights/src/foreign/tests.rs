#![allow(clippy::unwrap_used, reason = "a test fails by it")]

use super::*;
use proptest::prelude::*;

fn sarif(location: &str) -> Vec<Report> {
    let text = format!(
        "{{\"version\": \"2.1.0\", \"runs\": [{{\"tool\": {{\"driver\": {{\"name\": \"T\"}}}}, \
          \"originalUriBaseIds\": {{\"%SRCROOT%\": {{\"uri\": \"file:///srv/code/\"}}, \
          \"SUB\": {{\"uri\": \"sub/\", \"uriBaseId\": \"%SRCROOT%\"}}, \"LOOP\": {{\"uri\": \"x/\", \"uriBaseId\": \"LOOP\"}}}}, \
          \"results\": [{{\"ruleId\": \"r\", \"message\": {{\"text\": \"m\"}}, \
          \"locations\": [{{\"physicalLocation\": {{\"artifactLocation\": {location}, \
          \"region\": {{\"startLine\": 3}}}}}}]}}]}}]}}"
    );
    read(text.as_bytes(), &Paths::new(["/srv/code", "C:\\code"])).unwrap()
}

fn file(location: &str) -> Result<String, Why> {
    let report = sarif(location).remove(0);
    match report.issues.first() {
        Some(issue) => Ok(issue.places[0].0.file.clone()),
        None => Err(report.left_out[0].why),
    }
}

#[test]
fn paths_lead_below_the_root_or_nowhere() {
    let ok = |uri: &str, path: &str| assert_eq!(file(uri).as_deref(), Ok(path), "{uri}");
    let not = |uri: &str, why: Why| assert_eq!(file(uri), Err(why), "{uri}");
    ok(r#"{"uri": "src/A.java"}"#, "src/A.java");
    ok(r#"{"uri": "./src//x/../A%20b.java"}"#, "src/A b.java");
    ok(r#"{"uri": "100%25.c"}"#, "100%25.c");
    ok(r#"{"uri": "file:///srv/code/a.c"}"#, "a.c");
    ok(r#"{"uri": "/srv/code/a.c"}"#, "a.c");
    ok(r#"{"uri": "src\\win\\a.c"}"#, "src/win/a.c");
    ok(r#"{"uri": "file:///c:/CODE/a.c"}"#, "a.c");
    ok(r#"{"uri": "C:\\code\\b\\a.c"}"#, "b/a.c");
    ok(r#"{"uri": "a.c", "uriBaseId": "%SRCROOT%"}"#, "a.c");
    ok(r#"{"uri": "a.c", "uriBaseId": "SUB"}"#, "sub/a.c");
    ok(r#"{"uri": "a.c", "uriBaseId": "UNKNOWN"}"#, "a.c");
    not(r#"{"uri": "../a.c"}"#, Why::Outside);
    not(r#"{"uri": "src/%2e%2e/%2E%2E/etc/passwd"}"#, Why::Outside);
    not(r#"{"uri": "..\\..\\a.c"}"#, Why::Outside);
    not(r#"{"uri": "../../etc/passwd", "uriBaseId": "SUB"}"#, Why::Outside);
    not(r#"{"uri": "file:///etc/passwd"}"#, Why::Outside);
    not(r#"{"uri": "/srv/codebase/a.c"}"#, Why::Outside);
    not(r#"{"uri": "D:/code/a.c"}"#, Why::Outside);
    not(r#"{"uri": "https://example.com/a.c"}"#, Why::NoFile);
    not(r#"{"uri": "a%00.c"}"#, Why::NoFile);
    not(r#"{"uri": ""}"#, Why::NoFile);
    not("{}", Why::NoFile);
    assert!(file(r#"{"uri": "a.c", "uriBaseId": "LOOP"}"#).is_ok());
}

#[test]
fn what_is_no_report_says_what_it_is() {
    let paths = Paths::new(["/x"]);
    let says = |text: &str| read(text.as_bytes(), &paths).unwrap_err().to_string();
    assert!(
        says("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>")
            .contains("XML")
    );
    assert!(says("").contains("empty"));
    assert!(says("[]").contains("no JSON object"));
    assert!(says("{\"a\": 1}").contains("neither"));
    assert!(says("{\"version\": \"1.0.0\", \"runs\": []}").contains("1.0.0"));
    assert!(says("{\"version\": \"2.1.0\", \"runs\": [{\"tool\"").contains("line 1"));
    assert!(says(&format!("{{\"runs\": {}", "[".repeat(100_000))).contains("line 1"));
}

#[test]
fn levels_and_messages_come_from_the_result_or_its_rule() {
    let text = r#"{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "My Tool", "rules": [
        {"id": "a", "defaultConfiguration": {"level": "error"}, "shortDescription": {"text": "about a"},
         "messageStrings": {"m": {"text": "{0} is not {1}"}}}]}},
      "results": [
        {"ruleIndex": 0, "message": {"id": "m", "arguments": ["x", "y"]},
         "locations": [{"physicalLocation": {"artifactLocation": {"uri": "a.c"}, "region": {"startLine": "7"}}}],
         "relatedLocations": [{"physicalLocation": {"artifactLocation": {"uri": "../b.c"}}},
                              {"physicalLocation": {"artifactLocation": {"uri": "c.c"}}, "message": {"text": "here"}}]},
        {"ruleId": "b", "level": "note", "message": {"text": "t"},
         "locations": [{"physicalLocation": {"artifactLocation": {"uri": "a.c"}, "region": {"startLine": -5}}}]},
        {"ruleId": "b", "message": {"text": "t"}, "suppressions": [{"kind": "inSource"}]},
        {"ruleId": "b", "message": {"text": "t"}, "kind": "pass"},
        {"ruleId": "b", "message": {"text": "t"}}]}]}"#;
    let report = read(text.as_bytes(), &Paths::default()).unwrap().remove(0);
    let [first, second] = report.issues.as_slice() else { panic!("{report:?}") };
    assert_eq!((first.severity, first.message.as_str()), (Severity::Error, "x is not y"));
    assert_eq!((first.places[0].0.line, first.places.len()), (7, 2));
    assert_eq!((second.severity, second.places[0].0.line), (Severity::Info, 0));
    let why: Vec<Why> = report.left_out.iter().map(|one| one.why).collect();
    assert_eq!(why, [Why::Suppressed, Why::Suppressed, Why::NoFile]);
    let found = findings(&report, None);
    assert_eq!(found[0].rule, "my-tool:a");
    assert_eq!(found[0].properties["about"], "about a");
}

#[test]
fn both_forms_of_generic_issues_are_read() {
    let old = r#"{"issues": [{"engineId": "e", "ruleId": "r", "severity": "BLOCKER", "type": "BUG",
        "primaryLocation": {"message": "m", "filePath": "src/a.c", "textRange": {"startLine": 2, "startColumn": 0}}},
        {"engineId": "f", "ruleId": "r", "severity": "MINOR", "primaryLocation": {"message": "m", "filePath": "/etc/x"}}]}"#;
    let new = r#"{"rules": [{"id": "r", "name": "n", "engineId": "e", "cleanCodeAttribute": "CLEAR",
        "impacts": [{"softwareQuality": "SECURITY", "severity": "LOW"}, {"softwareQuality": "SECURITY", "severity": "HIGH"}]}],
        "issues": [{"ruleId": "r", "primaryLocation": {"message": "m", "filePath": "src\\a.c"}}]}"#;
    let reports = read(old.as_bytes(), &Paths::default()).unwrap();
    assert_eq!(reports.iter().map(|one| one.tool.as_str()).collect::<Vec<_>>(), ["e", "f"]);
    let place = &reports[0].issues[0].places[0].0;
    assert_eq!((place.file.as_str(), place.line, place.column), ("src/a.c", 2, 1));
    assert_eq!(reports[1].left_out[0].why, Why::Outside);
    let report = read(new.as_bytes(), &Paths::default()).unwrap().remove(0);
    assert_eq!((report.tool.as_str(), report.issues[0].severity), ("e", Severity::Error));
    assert_eq!(report.issues[0].places[0].0.file, "src/a.c");
}

#[test]
fn byte_order_marks_and_wide_text_are_read() {
    let text = r#"{"version": "2.1.0", "runs": []}"#;
    let wide: Vec<u8> =
        [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    assert!(read(&wide, &Paths::default()).unwrap().is_empty());
    assert!(read(format!("\u{feff}{text}").as_bytes(), &Paths::default()).unwrap().is_empty());
}

proptest! {
    #[test]
    fn no_path_leaves_the_root(uri in r"[./\\%a-zA-Z:0-9~ ]{0,40}", base in prop::option::of(r"(file:///)?[./%2eE\\a]{0,20}")) {
        let bases = paths::Bases::from([("B".to_owned(), (base, None))]);
        let paths = Paths::new(["/srv/code"]);
        for found in [paths.resolve(&uri, Some("B"), &bases), paths.plain(&uri)].into_iter().flatten() {
            prop_assert!(!found.starts_with('/') && !found.contains('\\'), "{found}");
            prop_assert!(found.split('/').all(|part| !matches!(part, "" | "." | "..")), "{found}");
        }
    }
}
