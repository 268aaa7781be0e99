//! `history` on real repositories.
#![allow(clippy::unwrap_used, reason = "a test stops where its assumptions fail")]

mod common;

use common::Place;
use std::fs;

const LOOP: &str = "package p\n\nfunc F(a int) int {\n\tif a > 1 {\n\t\treturn 1\n\t}\n\treturn 0\n}\n";

fn sample() -> Place {
    let place = Place::new(&[("a/one.go", LOOP), ("b.go", "package p\n")]);
    place.commit("Ann", 1_000_000, "begin");
    for at in 0..3 {
        place.write("a/one.go", &format!("{LOOP}// {at}\n"));
        place.write("b.go", &format!("package p\n\n// {at}\n"));
        place.commit("Bob", 2_000_000 + at, "Fix");
    }
    fs::rename(place.code.join("a/one.go"), place.code.join("a/two.go")).unwrap();
    place.commit("Ann", 3_000_000, "move");
    place
}

#[test]
fn a_file_is_followed_and_its_heat_told() {
    let place = sample();
    let files = place.stdout(&["history", ".", "--scope", "files", "--format", "csv"]);
    assert!(files.contains("\na/two.go,5,5,3,2,"), "{files}");
    assert!(files.contains("a/one.go"), "the earlier name: {files}");
    let hotspots = place.stdout(&["report", "--scope", "hotspots", "--format", "jsonl"]);
    assert_eq!(hotspots.lines().count(), 1, "{hotspots}");
    assert!(hotspots.contains("\"heat\":100.0,\"file\":\"a/two.go\",\"commits\":5"), "{hotspots}");
    let coupling = place.stdout(&["query", "SELECT file, other, together FROM coupling", "--format", "csv"]);
    assert!(coupling.contains("a/two.go,b.go,4"), "{coupling}");
    let summary = place.stdout(&["history"]);
    for part in ["5 commits by 2 people, 1970-01 to 1970-02", "Hotspots", "Bob", "a/two.go"] {
        assert!(summary.contains(part), "{part} in {summary}");
    }
    assert_eq!(summary, place.stdout(&["history"]), "the same again");
}

#[test]
fn a_shallow_clone_is_said_to_be_one() {
    let place = sample();
    let clone = Place::new(&[]);
    let url = format!("file://{}", place.code.display());
    clone.git(&["clone", "-q", "--depth", "1", &url, "."]);
    let output = clone.run(&["history", ".", "--scope", "files", "--format", "csv"]);
    assert!(output.status.success());
    assert!(String::from_utf8_lossy(&output.stderr).contains("shallow clone"));
}

#[test]
fn of_a_bare_repository_the_code_of_its_head_is_read() {
    let place = sample();
    let bare = Place::new(&[]);
    bare.git(&["clone", "-q", "--bare", place.code.to_str().unwrap(), "."]);
    let hotspots = bare.stdout(&["history", ".", "--scope", "hotspots", "--format", "csv"]);
    assert!(hotspots.contains("a/two.go"), "{hotspots}");
}

#[test]
fn what_has_no_history_is_an_error() {
    let place = Place::new(&[("a.go", LOOP)]);
    let output = place.run(&["history", "."]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(place.run(&["history", "https://host/x"]).status.code(), Some(2));
}
