//! `clones` on the real binary.
#![allow(clippy::unwrap_used, reason = "a test stops where its assumptions fail")]

mod common;

use common::Place;
use serde_json::Value;

/// A method of some fifty tokens more than the least.
const METHOD: &str = "int sum(int[] values, int limit) {
        int total = 0;
        for (int at = 0; at < values.length; at++) {
            if (values[at] > limit) {
                total = total + limit;
            } else if (values[at] < 0) {
                total = total - values[at] / 2;
            } else {
                total = total + values[at];
            }
        }
        log(total);
        return total;
    }";

fn class(name: &str, body: &str) -> String {
    format!("package p;\n\nclass {name} {{\n    {body}\n}}\n")
}

fn groups(place: &Place, args: &[&str]) -> Vec<Value> {
    let text = place.stdout(&[&["clones", "-f", "json"], args].concat());
    let all: Value = serde_json::from_str(&text).unwrap();
    all["groups"].as_array().unwrap().clone()
}

fn places(group: &Value) -> Vec<String> {
    let copies = group["copies"].as_array().unwrap().iter();
    copies
        .map(|one| format!("{}:{}-{}", one["file"].as_str().unwrap(), one["start_line"], one["end_line"]))
        .collect()
}

#[test]
fn copies_are_told_by_type_with_their_places() {
    let renamed = METHOD.replace("total", "result").replace("values", "numbers");
    let changed = METHOD.replace("log(total);", "if (total == 7) { warn(\"seven\"); }");
    let (one, two) = (class("A", METHOD), class("B", &format!("// the same\n\n    {METHOD}")));
    let place = Place::new(&[("a/A.java", &one), ("b/B.java", &two)]);
    let exact = groups(&place, &[]);
    assert_eq!(exact.len(), 1, "{exact:?}");
    assert_eq!((&exact[0]["type"], &exact[0]["similarity"]), (&1.into(), &1.0.into()));
    assert_eq!(places(&exact[0]), ["a/A.java:4-17", "b/B.java:6-19"]);
    assert_eq!(exact[0]["copies"][0]["function"], "A.sum");
    place.write("b/B.java", &class("B", &renamed));
    assert_eq!(groups(&place, &[])[0]["type"], 2);
    place.write("b/B.java", &class("B", &changed));
    let third = groups(&place, &[]);
    assert_eq!(third[0]["type"], 3);
    let similarity = third[0]["similarity"].as_f64().unwrap();
    assert!((0.7..1.0).contains(&similarity), "{similarity}");
    assert!(groups(&place, &["--min-similarity", "0.99"]).is_empty());
    assert!(groups(&place, &["--min-tokens", "500"]).is_empty());
    place.write("b/B.java", &class("B", "int f() { return 1; }"));
    assert!(groups(&place, &[]).is_empty());
}

#[test]
fn every_format_tells_the_same_whatever_the_threads() {
    let place =
        Place::new(&[("src/A.java", &class("A", METHOD)), ("test/ATest.java", &class("ATest", METHOD))]);
    let text = place.stdout(&["clones"]);
    assert!(text.contains("type 1, 100 %: 2 copies of 14 lines"), "{text}");
    assert!(text.contains("    test/ATest.java:4-17  ATest.sum  test\n"), "{text}");
    assert!(text.contains("1 groups; 28 of 36 lines (77.8 %)"), "{text}");
    let csv = place.stdout(&["clones", "-f", "csv"]);
    assert_eq!(csv.lines().count(), 3, "{csv}");
    assert!(csv.contains("src/A.java,4,17,A.sum,java,code"), "{csv}");
    let md = place.stdout(&["clones", "--scope", "modules", "-f", "md"]);
    assert!(md.contains("| 14 | 18 | 77.78 | test | test |"), "{md}");
    let sarif: Value = serde_json::from_str(&place.stdout(&["clones", "-f", "sarif"])).unwrap();
    let result = &sarif["runs"][0]["results"][0];
    assert_eq!(result["ruleId"], "clone");
    assert_eq!(result["relatedLocations"].as_array().unwrap().len(), 1);
    assert!(
        sarif["runs"][0]["tool"]["driver"]["rules"][0]["help"]["text"].as_str().unwrap().contains("Clones")
    );
    assert!(groups(&place, &["--without-tests"]).is_empty());
    assert_eq!(place.stdout(&["clones", "-j", "1"]), place.stdout(&["clones", "-j", "4"]));
    assert_eq!(place.ends(&["clones", "--max-share", "50"]).0, 1);
    assert_eq!(place.ends(&["clones", "--max-share", "80"]).0, 0);
    assert!(place.stdout(&["explain", "clone"]).starts_with("# Clones"));
}

#[test]
fn copies_are_found_across_languages_and_outside_of_functions() {
    let function = METHOD.replace("int[] values", "int values").replace("values.length", "size");
    let table: String = (0..40).map(|at| format!("    {{ \"key{at}\", {at}, {} }},\n", at * 7)).collect();
    let table = |name: &str| format!("struct row {name}[] = {{\n{table}}};\n");
    let place =
        Place::new(&[("a.c", &function), ("b.cpp", &function), ("t.c", &table("x")), ("u.c", &table("y"))]);
    let found = groups(&place, &[]);
    let all: Vec<Vec<String>> = found.iter().map(places).collect();
    assert!(all.contains(&vec!["a.c:1-14".to_owned(), "b.cpp:1-14".to_owned()]), "{all:?}");
    assert!(all.iter().any(|one| one[0].starts_with("t.c:1-") && one[1].starts_with("u.c:1-")), "{all:?}");
}

#[test]
fn hostile_input_ends_soon() {
    let line = "    total = total + 1;\n";
    let endless = format!("class A {{ void f() {{\n{}}} }}\n", line.repeat(100_000));
    let copies: String =
        (0..3000).map(|at| format!("    {}\n", METHOD.replace("sum", &format!("sum{at}")))).collect();
    let deep = format!("class C {{ int f() {{ return {}1{}; }} }}\n", "(".repeat(20_000), ")".repeat(20_000));
    let place = Place::new(&[
        ("A.java", &endless),
        ("B.java", &class("B", &copies)),
        ("C.java", &deep),
        ("D.java", &deep.replace('C', "D")),
        ("E.java", "class E { void f( { { \u{1b}[31m"),
    ]);
    let start = std::time::Instant::now();
    let found = groups(&place, &[]);
    assert!(start.elapsed().as_secs() < 120, "{:?}", start.elapsed());
    assert_eq!(found[0]["copies"].as_array().unwrap().len(), 3000);
    assert!(!found.iter().any(|one| places(one).iter().all(|copy| copy.starts_with("A.java"))), "{found:?}");
    assert_eq!(place.ends(&["clones", "--min-similarity", "7"]).0, 2);
    assert_eq!(place.ends(&["clones", "nowhere"]).0, 2);
}
