//! The code graph through the real binary.
#![allow(clippy::unwrap_used, reason = "a test stops where its assumptions fail")]

use std::path::Path;
use std::process::{Command, Output};
use tempfile::TempDir;

fn pellucid(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_pellucid"));
    command.current_dir(folder).args(arguments).env_remove("PELLUCID_CONFIG");
    command.output().unwrap()
}

fn out(output: &Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn write(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}

/// Two packages in a cycle, a test, an interface with one implementation.
fn project() -> TempDir {
    let folder = TempDir::new().unwrap();
    write(folder.path(), "go.mod", "module example.com/shop\n");
    write(
        folder.path(),
        "cart/cart.go",
        "package cart\n\nimport \"example.com/shop/price\"\n\ntype Cart struct{ Items int }\n\n\
         func (c *Cart) Total() int { return price.Of(c.Items) }\n\nfunc Limit() int { return 3 }\n",
    );
    write(
        folder.path(),
        "price/price.go",
        "package price\n\nimport \"example.com/shop/cart\"\n\nfunc Of(items int) int { return round(items) + cart.Limit() }\n\n\
         func round(items int) int { return items }\n",
    );
    write(
        folder.path(),
        "price/price_test.go",
        "package price\n\nimport \"testing\"\n\nfunc TestOf(t *testing.T) { Of(1) }\n",
    );
    write(
        folder.path(),
        "cmd/main.go",
        "package main\n\nimport \"example.com/shop/cart\"\n\nfunc main() { c := cart.Cart{}; c.Total() }\n",
    );
    out(&pellucid(folder.path(), &["analyze", "."]));
    folder
}

#[test]
fn callers_and_callees_are_told_with_their_place() {
    let project = project();
    let text = out(&pellucid(project.path(), &["callers", "price.round", "--depth", "5"]));
    for wanted in ["Of (price/price.go:5)", "Cart.Total (cart/cart.go:7)", "main (cmd/main.go:5)", "TestOf"] {
        assert!(text.contains(wanted), "{wanted} in {text}");
    }
    let text = out(&pellucid(project.path(), &["callees", "Cart.Total", "--format", "json"]));
    let json: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(json["found"][0]["name"], "Of");
    assert_eq!(json["found"][0]["certainty"], "resolved");
    assert_eq!(json["found"][0]["at"]["line"], 7);
}

#[test]
fn of_a_field_its_users_are_told() {
    let project = project();
    let text = out(&pellucid(project.path(), &["callers", "Cart.Items"]));
    assert!(text.contains("reads Cart.Total (cart/cart.go:7)"), "{text}");
}

#[test]
fn what_is_not_clear_is_asked_back() {
    let project = project();
    let output = pellucid(project.path(), &["callers", "nothing"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("nothing"));
    let text = out(&pellucid(project.path(), &["callers", "cart/cart.go:9"]));
    assert!(text.starts_with("function Limit"), "{text}");
}

#[test]
fn ways_and_impact_are_found() {
    let project = project();
    let text = out(&pellucid(project.path(), &["path", "main", "round"]));
    assert_eq!(text.lines().count(), 4, "{text}");
    let text = out(&pellucid(project.path(), &["path", "round", "main"]));
    assert!(text.contains("no way"), "{text}");
    let text = out(&pellucid(project.path(), &["impact", "round"]));
    assert!(text.contains("tests that reach it") && text.contains("TestOf"), "{text}");
    let diff = "--- a/price/price.go\n+++ b/price/price.go\n@@ -7,1 +7,1 @@\n-old\n+func round\n";
    std::fs::write(project.path().join("change.diff"), diff).unwrap();
    let text = out(&pellucid(project.path(), &["impact", "change.diff", "--format", "json"]));
    let json: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(json["changed"][0]["name"], "round");
}

#[test]
fn cycles_name_the_cheapest_cut() {
    let project = project();
    let text = out(&pellucid(project.path(), &["cycles", "--format", "json"]));
    let json: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(json[0]["nodes"], serde_json::json!(["cart", "price"]));
    assert_eq!(json[0]["cut"].as_array().unwrap().len(), 1);
}

#[test]
fn drawings_are_made_for_other_tools() {
    let project = project();
    for (format, begins) in [
        ("dot", "digraph"),
        ("mermaid", "flowchart LR"),
        ("plantuml", "@startuml"),
        ("graphml", "<?xml"),
        ("csv", "from,to,uses"),
    ] {
        let text = out(&pellucid(project.path(), &["graph", "--format", format]));
        assert!(text.starts_with(begins) && text.contains("price"), "{format}: {text}");
    }
    let text = out(&pellucid(project.path(), &["graph", "--edges", "--format", "jsonl"]));
    let rows: Vec<serde_json::Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let is = |row: &&serde_json::Value| row["kind"] == "calls" && row["to"]["name"] == "Of";
    assert_eq!(rows.iter().filter(is).count(), 2);
}

#[test]
fn edges_around_a_focus_are_those_within_its_steps() {
    let project = tempfile::tempdir().unwrap();
    let code = "package a\n\nfunc A() { B() }\n\nfunc B() { C() }\n\nfunc C() { Nowhere() }\n\nfunc X() { Y(); Lost() }\n\nfunc Y() {}\n";
    write(project.path(), "a.go", code);
    out(&pellucid(project.path(), &["analyze", "."]));
    let edges = |more: &[&str]| {
        let args =
            [&["graph", "--edges", "--kind", "calls", "--unresolved", "--format", "csv"], more].concat();
        let text = out(&pellucid(project.path(), &args));
        let ends = text.lines().skip(1).map(|line| {
            let cells: Vec<&str> = line.split(',').collect();
            format!("{}>{}", cells[3], cells[4])
        });
        let mut ends: Vec<String> = ends.collect();
        ends.sort();
        ends
    };
    assert_eq!(edges(&["--focus", "B"]), ["A>B", "B>C"]);
    assert_eq!(edges(&["--focus", "B", "--direction", "in"]), ["A>B"]);
    assert_eq!(edges(&["--focus", "B", "--direction", "out", "--depth", "2"]), ["B>C", "C>"]);
    assert_eq!(edges(&["--focus", "X"]), ["X>", "X>Y"]);
    assert_eq!(edges(&["--focus", "a.go"]).len(), 5);
    let both = pellucid(project.path(), &["graph", "--edges", "--most", "3"]);
    assert_eq!(both.status.code(), Some(2));
}

/// A graph after edits is the graph of a fresh run, byte for byte.
#[test]
fn an_incremental_graph_is_a_fresh_one() {
    let project = project();
    let edges = |folder: &Path, store: &str| {
        out(&pellucid(folder, &["--store", store, "graph", "--edges", "--unresolved", "--format", "jsonl"]))
    };
    let edits: [(&str, Option<&str>); 3] = [
        ("price/more.go", Some("package price\n\nfunc More() int { return Of(2) }\n")),
        ("price/price.go", Some("package price\n\nfunc Of(items int) int { return items }\n")),
        ("cart/cart.go", None),
    ];
    for (number, (path, text)) in edits.into_iter().enumerate() {
        match text {
            Some(text) => write(project.path(), path, text),
            None => std::fs::remove_file(project.path().join(path)).unwrap(),
        }
        out(&pellucid(project.path(), &["analyze", "."]));
        let fresh = format!(".pellucid/fresh{number}.db");
        out(&pellucid(project.path(), &["--store", &fresh, "analyze", "."]));
        assert_eq!(edges(project.path(), ".pellucid/store.db"), edges(project.path(), &fresh));
    }
}

/// Our own index, taken over, confirms every edge that it tells and changes none.
#[test]
fn an_exported_index_confirms_its_own_graph() {
    let project = project();
    let folder = project.path();
    let index = pellucid(folder, &["graph", "--format", "scip"]);
    assert!(index.status.success());
    std::fs::write(folder.join(".pellucid/own.scip"), &index.stdout).unwrap();
    let edges = |store: &str| -> Vec<serde_json::Value> {
        let text = out(&pellucid(folder, &["--store", store, "graph", "--edges", "--format", "jsonl"]));
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    };
    let before = edges(".pellucid/store.db");
    let exact = ["--store", ".pellucid/exact.db", "analyze", ".", "--scip", ".pellucid/own.scip"];
    out(&pellucid(folder, &exact));
    let after = edges(".pellucid/exact.db");
    let ends = |rows: &[serde_json::Value]| -> Vec<String> {
        rows.iter()
            .map(|row| format!("{} {} {} {}", row["kind"], row["from"], row["to"], row["at"]))
            .collect()
    };
    assert_eq!(ends(&before), ends(&after));
    let call = after.iter().find(|row| row["kind"] == "calls" && row["to"]["name"] == "Of").unwrap();
    assert_eq!(call["certainty"], "exact");
    std::fs::write(folder.join("junk.scip"), b"\xff\xff\xff junk").unwrap();
    let output = pellucid(folder, &["analyze", ".", "--scip", "junk.scip"]);
    assert_eq!(output.status.code(), Some(2), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(String::from_utf8_lossy(&output.stderr).contains("SCIP"));
}
