//! What every store must do; each implementation's tests run [`run`] on fresh stores of its own.

use crate::Store;
use crate::artifacts::{Key, Packed};
use crate::catalog::{
    FileRow, FileUnit, FindingSet, LeftOut, MetricColumn, MetricScope, Note, ProjectId, RunRow,
    SnapshotDraft, SuppressionRow, SymbolRow, UnitDiagnostic, UnitRow,
};
use crate::error::Error;
use crate::query::{Limits, Stop, Value};
use pellucid_model::{Evidence, Finding, FindingKind, Location, Role, Severity};
use std::time::Duration;

/// Runs the whole suite; `fresh` opens a new, empty store each time it is called.
pub(crate) fn run<S: Store>(mut fresh: impl FnMut() -> S) {
    artifacts_are_kept_once(&mut fresh());
    units_are_shared(&mut fresh());
    snapshots_keep_history(&mut fresh());
    equal_snapshots_are_confirmed(&mut fresh());
    views_answer(&mut fresh());
    queries_are_bounded(&mut fresh());
    shapes_are_checked(&mut fresh());
    columns_can_be_added(&mut fresh());
    old_snapshots_are_dropped(&mut fresh());
    findings_are_shared(&mut fresh());
}

fn column(scope: MetricScope, name: &str) -> MetricColumn {
    MetricColumn {
        scope,
        column: name.to_owned(),
        metric: format!("{name}/1"),
        summary: format!("what {name} is"),
        adds_up: true,
    }
}

fn columns() -> Vec<MetricColumn> {
    vec![
        column(MetricScope::Function, "cyclomatic"),
        column(MetricScope::Function, "volume"),
        column(MetricScope::Type, "wmc"),
        column(MetricScope::File, "lines"),
    ]
}

fn symbol(ordinal: u32, kind: &'static str, name: &str) -> SymbolRow {
    let metrics = match kind {
        "function" => Some((MetricScope::Function, vec![Value::Integer(i64::from(ordinal)), Value::Null])),
        "class" => Some((MetricScope::Type, vec![Value::Integer(7)])),
        _ => None,
    };
    SymbolRow {
        ordinal,
        parent: ordinal.checked_sub(1),
        kind,
        name: name.to_owned(),
        qualified_name: format!("Outer.{name}"),
        visibility: "public",
        modifiers: "static final".to_owned(),
        signature: String::new(),
        start: (1, 2),
        end: (3, 4),
        bytes: (5, 60),
        name_line: 1,
        metrics,
    }
}

fn facts_key(content: &str) -> Key {
    Key::of(&[b"facts", content.as_bytes()])
}

fn unit(content: &str) -> UnitRow {
    UnitRow {
        key: Key::of(&[content.as_bytes()]),
        facts: facts_key(content),
        language: "java".to_owned(),
        metrics: vec![Value::Integer(content.len() as i64)],
        symbols: vec![
            symbol(0, "class", content),
            symbol(1, "function", content),
            symbol(2, "function", "second"),
            symbol(3, "field", "kept"),
        ],
        diagnostics: vec![UnitDiagnostic {
            code: "P001",
            severity: "warning",
            detail: "stray brace".to_owned(),
            place: Some((3, 1)),
        }],
        suppressions: vec![SuppressionRow {
            line: 2,
            covers: 3,
            rules: "god-class".to_owned(),
            reason: "generated".to_owned(),
        }],
    }
}

fn file(path: &str, content: Option<&str>) -> FileRow {
    FileRow {
        path: path.to_owned(),
        module: "src".to_owned(),
        class: if content.is_some() { "source" } else { "generated" }.to_owned(),
        detail: String::new(),
        language: Some("java".to_owned()),
        hash: Some([7; 32]),
        size: 10,
        encoding: Some("utf8".to_owned()),
        signature: vec![1, 2],
        unit: content.map_or(FileUnit::None, |content| FileUnit::Key(Key::of(&[content.as_bytes()]))),
    }
}

fn draft(changed: Vec<FileRow>, removed: &[&str], created_at: i64) -> SnapshotDraft {
    let removed = removed.iter().map(|path| (*path).to_owned()).collect();
    SnapshotDraft { changed, removed, created_at, options: vec![9], ..SnapshotDraft::default() }
}

/// A store with one project whose first snapshot has `a` and `b` (the same content) and `g` (left out).
fn filled<S: Store>(store: &mut S) -> ProjectId {
    store.define_metrics(&columns()).unwrap();
    let project = store.project("/here", "here").unwrap();
    store.put_unit(&unit("one")).unwrap();
    let mut first = draft(vec![file("a", Some("one")), file("b", Some("one")), file("g", None)], &[], 100);
    first.notes = vec![Note {
        path: "x".to_owned(),
        code: "S002".to_owned(),
        severity: "error".to_owned(),
        detail: "permission denied".to_owned(),
    }];
    first.left_out =
        vec![LeftOut { path: "vendor".to_owned(), reason: "vendored".to_owned(), detail: String::new() }];
    store.commit_snapshot(project, &first).unwrap();
    project
}

fn count<S: Store>(store: &mut S, view: &str) -> i64 {
    let table = store.table(&format!("SELECT count(*) FROM {view}"), &[], &Limits::NONE).unwrap();
    table.rows[0][0].as_i64().unwrap()
}

fn artifacts_are_kept_once<S: Store>(store: &mut S) {
    let key = Key::of(&[b"k"]);
    assert_eq!(store.artifact(&key).unwrap(), None);
    let (first, second) = (Packed::pack(b"first"), Packed::pack(b"second"));
    store.put_artifact(&key, "facts", &first).unwrap();
    store.put_artifact(&key, "facts", &second).unwrap();
    store.flush().unwrap();
    assert_eq!(store.artifact(&key).unwrap().unwrap().unpack().unwrap(), b"first");
}

fn units_are_shared<S: Store>(store: &mut S) {
    filled(store);
    store.put_unit(&unit("one")).unwrap();
    store.flush().unwrap();
    assert!(store.has_units().unwrap());
    assert!(store.has_unit(&unit("one").key).unwrap());
    assert!(!store.has_unit(&unit("two").key).unwrap());
    assert_eq!((count(store, "files"), count(store, "functions")), (2, 4), "two paths, one unit");
}

fn snapshots_keep_history<S: Store>(store: &mut S) {
    let project = filled(store);
    let first = store.newest(None).unwrap().unwrap();
    store.put_unit(&unit("two!")).unwrap();
    let second = store.commit_snapshot(project, &draft(vec![file("a", Some("two!"))], &["b"], 200)).unwrap();
    assert_ne!(first.id, second);
    store.select(None).unwrap();
    let paths = "SELECT path, lines FROM files ORDER BY path";
    let now = store.table(paths, &[], &Limits::NONE).unwrap();
    assert_eq!(now.rows, [[Value::from("a"), Value::from(4)]]);
    assert_eq!(
        (count(store, "left_out"), count(store, "diagnostics")),
        (1, 1),
        "notes end with their snapshot"
    );
    store.select(Some(first.id)).unwrap();
    let before = store.table(paths, &[], &Limits::NONE).unwrap();
    assert_eq!(before.rows, [[Value::from("a"), Value::from(3)], [Value::from("b"), Value::from(3)]]);
    assert_eq!((count(store, "left_out"), count(store, "diagnostics")), (2, 3));
    let mut rows = Vec::new();
    store.files(project, &mut |row| rows.push(row)).unwrap();
    assert_eq!(rows, [file("a", Some("two!")), file("g", None)]);
}

fn equal_snapshots_are_confirmed<S: Store>(store: &mut S) {
    let project = filled(store);
    let first = store.newest(Some(project)).unwrap().unwrap();
    let notes = store.notes(project).unwrap();
    assert_eq!(notes.len(), 1);
    let left_out =
        vec![LeftOut { path: "vendor".to_owned(), reason: "vendored".to_owned(), detail: String::new() }];
    let same = SnapshotDraft { notes, left_out, ..draft(vec![], &[], 300) };
    assert_eq!(store.commit_snapshot(project, &same).unwrap(), first.id);
    store.refresh_signatures(project, &[("a".to_owned(), vec![5])]).unwrap();
    store.flush().unwrap();
    let mut signature = Vec::new();
    store
        .files(project, &mut |row| {
            if row.path == "a" {
                signature = row.signature
            }
        })
        .unwrap();
    assert_eq!(signature, [5]);
    // Another project, and then the first again: a run is what makes a project the last one.
    let other = store.project("/there", "there").unwrap();
    store.commit_snapshot(other, &draft(vec![], &[], 400)).unwrap();
    assert_eq!(store.newest(None).unwrap().unwrap().project, other);
    let run = RunRow {
        project,
        snapshot: Some(first.id),
        started_at: 500,
        duration_us: 1,
        state: "complete".to_owned(),
        details: "{}".to_owned(),
    };
    store.record_run(&run).unwrap();
    assert_eq!(store.newest(None).unwrap().unwrap().project, project);
    assert_eq!(store.find_project("/there").unwrap(), Some(other));
    assert_eq!(store.find_project("/nowhere").unwrap(), None);
}

fn views_answer<S: Store>(store: &mut S) {
    filled(store);
    let all = store.views().unwrap();
    for (view, columns) in &all {
        assert!(!columns.is_empty(), "{view}");
        let sql = format!("SELECT {} FROM {view}", columns.join(", "));
        store.table(&sql, &[], &Limits::NONE).unwrap();
    }
    let sql = "WITH big AS (SELECT * FROM functions WHERE cyclomatic > ?1) \
               SELECT f.file, f.qualified_name, l.files, l.lines FROM big f \
               JOIN languages l ON l.language = f.language ORDER BY f.file";
    let table = store.table(sql, &[Value::Integer(1)], &Limits::NONE).unwrap();
    assert_eq!(table.columns, ["file", "qualified_name", "files", "lines"]);
    let row = |path: &str| vec![path.into(), "Outer.second".into(), 2.into(), 6.into()];
    assert_eq!(table.rows, [row("a"), row("b")]);
    assert_eq!(count(store, "symbols"), 8);
    let empty = store.table("SELECT name FROM types WHERE 0", &[], &Limits::NONE).unwrap();
    assert_eq!(empty.columns, ["name"]);
}

fn queries_are_bounded<S: Store>(store: &mut S) {
    filled(store);
    let limits = Limits { time: Some(Duration::from_millis(200)), rows: Some(2), memory: Some(64 << 20) };
    let table = store.table("SELECT * FROM symbols", &[], &limits).unwrap();
    assert_eq!((table.rows.len(), table.stop), (2, Stop::RowLimit));
    let endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";
    assert!(matches!(store.table(endless, &[], &limits), Err(Error::Limit("time limit"))));
    for big in
        ["SELECT length(zeroblob(900000000))", "SELECT replace(hex(zeroblob(9000000)), '0', '0123456789')"]
    {
        assert!(matches!(store.table(big, &[], &limits), Err(Error::Limit("memory limit"))), "{big}");
    }
    for bad in [
        "DELETE FROM file",
        "DROP TABLE file",
        "INSERT INTO project VALUES (9, 'x', 'y')",
        "CREATE TABLE t (a)",
        "ATTACH '/tmp/x.db' AS x",
        "PRAGMA journal_mode = delete",
        "PRAGMA user_version",
        "VACUUM INTO '/tmp/x.db'",
        "SELECT load_extension('x')",
        "SELECT * FROM unit",
        "SELECT * FROM main.file",
        "SELECT bytes FROM artifact",
        "BEGIN",
    ] {
        let error = store.table(bad, &[], &limits).unwrap_err();
        assert!(matches!(error, Error::Refused(_) | Error::Query(_)), "{bad}: {error:?}");
    }
    assert!(matches!(store.table("SELECT nothing FROM files", &[], &limits), Err(Error::Query(_))));
    assert!(matches!(store.table("SELECT", &[], &limits), Err(Error::Query(_))));
    // The handle still writes after a refused query.
    store.put_unit(&unit("after")).unwrap();
    store.flush().unwrap();
}

fn shapes_are_checked<S: Store>(store: &mut S) {
    filled(store);
    let mut wrong = unit("wrong");
    wrong.metrics.push(Value::Null);
    assert!(matches!(store.put_unit(&wrong), Err(Error::Shape(_))));
    let evil = column(MetricScope::File, "x\"; DROP TABLE file; --");
    assert!(matches!(store.define_metrics(&[evil]), Err(Error::Shape(_))));
    assert!(store.select(Some(crate::SnapshotId(99))).is_err());
}

fn columns_can_be_added<S: Store>(store: &mut S) {
    filled(store);
    let mut more = columns();
    more.insert(0, column(MetricScope::File, "tokens"));
    store.define_metrics(&more).unwrap();
    let mut second = unit("second");
    second.metrics.insert(0, Value::Integer(99));
    store.put_unit(&second).unwrap();
    let project = store.find_project("/here").unwrap().unwrap();
    store.commit_snapshot(project, &draft(vec![file("c", Some("second"))], &[], 600)).unwrap();
    store.select(None).unwrap();
    let table =
        store.table("SELECT path, tokens, lines FROM files ORDER BY path", &[], &Limits::NONE).unwrap();
    let row = |path: &str, tokens: Value, lines: i64| vec![path.into(), tokens, lines.into()];
    let (null, some) = (Value::Null, Value::Integer(99));
    assert_eq!(table.rows, [row("a", null.clone(), 3), row("b", null, 3), row("c", some, 6)]);
}

fn old_snapshots_are_dropped<S: Store>(store: &mut S) {
    let project = filled(store);
    let put = |store: &mut S, content: &str| {
        store.put_artifact(&facts_key(content), "facts", &Packed::pack(content.as_bytes())).unwrap();
        store.put_unit(&unit(content)).unwrap();
    };
    put(store, "one");
    for (at, content) in ["two!", "three", "six666"].into_iter().enumerate() {
        put(store, content);
        let next = draft(vec![file("a", Some(content))], if at == 0 { &["b"] } else { &[] }, 200 + at as i64);
        store.commit_snapshot(project, &next).unwrap();
    }
    let state = |store: &mut S| {
        store.select(None).unwrap();
        let mut text = |sql: &str| format!("{:?}", store.table(sql, &[], &Limits::NONE).unwrap().rows);
        (text("SELECT * FROM files"), text("SELECT * FROM functions"), text("SELECT * FROM diagnostics"))
    };
    let before = state(store);
    let dropped = store.drop_old_snapshots(project, 2).unwrap();
    assert_eq!(dropped, crate::Dropped { snapshots: 2, units: 2 });
    assert_eq!(state(store), before, "the newest snapshot is as it was");
    assert_eq!(count(store, "snapshots"), 2);
    for (content, is_there) in [("one", false), ("two!", false), ("three", true), ("six666", true)] {
        assert_eq!(store.has_unit(&unit(content).key).unwrap(), is_there, "{content}");
        assert_eq!(store.artifact(&facts_key(content)).unwrap().is_some(), is_there, "{content}");
    }
    assert_eq!(store.drop_old_snapshots(project, 2).unwrap(), crate::Dropped::default());
    // What an interrupted run leaves is collected, too.
    put(store, "seven77");
    store.flush().unwrap();
    assert_eq!(store.collect().unwrap(), 1);
    assert!(store.artifact(&facts_key("seven77")).unwrap().is_none());
    assert_eq!(state(store), before);
    assert_eq!(store.projects().unwrap(), [(project, "/here".to_owned())]);
}

fn finding(id: &str, line: u32) -> Finding {
    let location = Location { file: "a".to_owned(), line, column: 2, end_line: line + 1 };
    let role = |role: &str, symbol: Option<&str>| Role {
        role: role.to_owned(),
        symbol: symbol.map(str::to_owned),
        name: format!("{role} of {id}"),
        location: location.clone(),
    };
    Finding {
        id: id.to_owned(),
        rule: "observer".to_owned(),
        version: 3,
        kind: FindingKind::Pattern,
        severity: Severity::Info,
        confidence: 0.83,
        message: "one tells \"the\" others".to_owned(),
        roles: vec![role("subject", Some("a/S#")), role("observer", None)],
        evidence: vec![Evidence { text: "it's so".to_owned(), location: Some(location), weight: -0.1 }],
        properties: [("variant".to_owned(), "list".to_owned())].into(),
    }
}

fn findings_are_shared<S: Store>(store: &mut S) {
    let project = filled(store);
    let first = store.newest(Some(project)).unwrap().unwrap().id;
    let key = |text: &str| Key::of(&[text.as_bytes()]);
    let set = |source: &'static str, text: &str| FindingSet { source, tool: "pellucid", key: key(text) };
    let all = [finding("x", 4), finding("y", 9)];
    store.put_findings(first, &set("rules", "graph 1"), &all).unwrap();
    assert_eq!(store.findings(&key("graph 1")).unwrap(), all);
    assert_eq!(store.finding_sets(first).unwrap(), [("rules".to_owned(), key("graph 1"))]);
    store.select(None).unwrap();
    let shown =
        store.table("SELECT id, name, file, line, tool FROM findings ORDER BY id", &[], &Limits::NONE);
    let cells = |id: &str, line: i64| -> Vec<Value> {
        vec![
            id.into(),
            format!("subject of {id}").as_str().into(),
            "a".into(),
            Value::Integer(line),
            "pellucid".into(),
        ]
    };
    assert_eq!(shown.unwrap().rows, [cells("x", 4), cells("y", 9)]);
    assert_eq!(count(store, "finding_roles"), 4);
    // The next snapshot has the same graph, and what another tool found.
    let second = store.commit_snapshot(project, &draft(vec![], &["b"], 300)).unwrap();
    assert!(!store.share_findings(second, "rules", &key("graph 2")).unwrap());
    assert!(store.share_findings(second, "rules", &key("graph 1")).unwrap());
    store.put_findings(second, &set("lint", "report"), &[finding("z", 1)]).unwrap();
    store.select(Some(second)).unwrap();
    assert_eq!(count(store, "findings"), 3);
    store.select(Some(first)).unwrap();
    assert_eq!(count(store, "findings"), 2);
    // Replaced, taken away and dropped sets leave nothing behind that nobody has.
    store.put_findings(second, &set("rules", "graph 3"), &[]).unwrap();
    assert_eq!(store.findings(&key("graph 1")).unwrap().len(), 2, "the first snapshot has it");
    store.drop_findings(second, "lint").unwrap();
    assert!(store.findings(&key("report")).unwrap().is_empty());
    store.drop_old_snapshots(project, 1).unwrap();
    assert!(store.findings(&key("graph 1")).unwrap().is_empty());
    assert!(!store.share_findings(second, "rules", &key("graph 1")).unwrap());
}
