//! Questions to the code graph over HTTP.

use super::Place;
use serde_json::{Value, json};

/// `main` calls `A` calls `B` calls `c`; `back` closes a circle between the folders `one` and `two`.
fn program() -> Place {
    let place = Place::new();
    let code = place.folder.path().join("code");
    for (path, text) in [
        ("go.mod", "module example.com/m\n\ngo 1.21\n"),
        ("one/one.go", "package one\n\nimport \"example.com/m/two\"\n\nfunc A() int { return two.B() }\n"),
        (
            "two/two.go",
            "package two\n\nimport \"example.com/m/one\"\n\nfunc B() int { return c() }\n\nfunc c() int { return 1 }\n\nfunc back() int { return one.A() }\n",
        ),
        (
            "cmd/main.go",
            "package main\n\nimport \"example.com/m/one\"\n\nfunc main() {\n\tone.A()\n\tone.A()\n}\n",
        ),
    ] {
        let file = code.join(path);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, text).unwrap();
    }
    place.analyse();
    place
}

fn names(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap()).collect()
}

#[test]
fn callers_callees_and_ways_are_told_with_their_places() {
    let place = program();
    let ask = |path: &str| place.get(&format!("/api/v1/graph/{path}")).json();
    let direct = ask("callers?node=c");
    assert_eq!(names(&direct["found"]), ["B"], "{direct}");
    let all = ask("callers?node=c&depth=9");
    let (found, first) = (names(&all["found"]), &all["found"][0]);
    assert!(["A", "B", "back", "main"].iter().all(|name| found.contains(name)) && found.len() == 4, "{all}");
    assert_eq!((&first["certainty"], &first["at"]["line"]), (&json!("resolved"), &json!(5)), "{first}");
    assert_eq!((&all["shown"], &all["total"], &all["reason"]), (&json!(4), &json!(4), &Value::Null));
    let cut = ask("callers?node=c&depth=9&limit=2");
    assert_eq!((&cut["shown"], &cut["total"], &cut["reason"]), (&json!(2), &json!(4), &json!("limit")));
    let callees = ask("callees?node=cmd/main.go:5");
    assert_eq!((names(&callees["found"]), &callees["found"][0]["uses"]), (vec!["A"], &json!(2)));
    let way = ask("path?from=main&to=c");
    let steps = way["steps"].as_array().unwrap();
    assert_eq!(
        steps.iter().map(|one| one["to"]["name"].as_str().unwrap()).collect::<Vec<_>>(),
        ["A", "B", "c"]
    );
    assert!(ask("path?from=c&to=main")["steps"].is_null());
    let impact = ask("impact?node=c");
    assert!(names(&impact["reaches"]).contains(&"main"), "{impact}");
    let node = ask("node?node=A");
    assert_eq!(node["in"]["calls"]["resolved"], 3, "{node}");
    assert_eq!(names(&ask("search?node=bac")["nodes"]), ["back"]);
}

#[test]
fn what_is_around_a_node_is_cut_to_its_budget_and_says_so() {
    let place = program();
    let ask = |path: &str| place.get(&format!("/api/v1/graph/{path}"));
    let around = ask("neighbours?node=A").json();
    assert_eq!((names(&around["nodes"]).len(), &around["reason"]), (4, &Value::Null), "{around}");
    let columns: Vec<i64> =
        around["nodes"].as_array().unwrap().iter().map(|one| one["column"].as_i64().unwrap()).collect();
    assert_eq!(columns.iter().filter(|column| **column < 0).count(), 2, "main and back use it: {around}");
    let cut = ask("neighbours?node=A&budget=2").json();
    assert_eq!((&cut["shown"], &cut["total"]), (&json!(2), &json!(4)));
    assert!(cut["reason"].is_string());
    for wrong in
        ["neighbours?node=nothing", "callers?node=A&certainty=sure", "callers", "callers?node=A&depth=0"]
    {
        assert_eq!(ask(wrong).status, 400, "{wrong}");
    }
}

#[test]
fn modules_stand_in_layers_and_their_circles_are_found() {
    let place = program();
    let ask = |path: &str| place.get(&format!("/api/v1/graph/{path}")).json();
    let cycles = ask("cycles");
    assert_eq!(
        (&cycles["total"], &cycles["cycles"][0]["nodes"]),
        (&json!(1), &json!(["one", "two"])),
        "{cycles}"
    );
    assert!(!cycles["cycles"][0]["cut"].as_array().unwrap().is_empty());
    let matrix = ask("matrix");
    assert_eq!(names(&matrix["modules"]).first(), Some(&"cmd"), "{matrix}");
    assert_eq!(matrix["modules"][0]["cycle"], Value::Null);
    let coupling = ask("coupling");
    let cmd = coupling["modules"].as_array().unwrap().iter().find(|one| one["name"] == "cmd").unwrap();
    assert_eq!((&cmd["afferent"], &cmd["efferent"]), (&json!(0), &json!(1)));
    assert_eq!(names(&ask("entry-points")["entry_points"]).first(), Some(&"main"));
}
