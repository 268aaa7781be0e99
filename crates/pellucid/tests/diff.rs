//! `diff` through the real binary.
#![allow(clippy::unwrap_used, reason = "a test stops where its assumptions fail")]

mod common;

use common::Place;
use serde_json::Value;

const RULES: &str = "[[architecture.cycle]]\nlevel = \"module\"\n";
const CART: &str = "package cart\n\nimport \"example.com/shop/price\"\n\ntype Cart struct{ Items int }\n\n\
    func (c *Cart) Total() int { return price.Of(c.Items) }\n\nfunc Limit() int { return 3 }\n";
const PRICE: &str =
    "package price\n\nfunc Of(items int) int { return items }\n\nfunc Old() int { return 1 }\n";

fn shop() -> Place {
    let place = Place::new(&[
        ("go.mod", "module example.com/shop\n"),
        ("pellucid.toml", RULES),
        ("cart/cart.go", CART),
        ("price/price.go", PRICE),
    ]);
    place.commit("Ann", 1_000_000, "first");
    place
}

fn json(place: &Place, range: &str) -> Value {
    let text = place.stdout(&["diff", range, "--format", "json"]);
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

fn strings(list: &Value, key: &str) -> Vec<String> {
    list.as_array().unwrap().iter().map(|one| one[key].as_str().unwrap().to_owned()).collect()
}

#[test]
fn nothing_is_printed_when_nothing_changed() {
    let place = shop();
    for format in ["text", "json", "md"] {
        assert_eq!(place.stdout(&["diff", "HEAD..HEAD", "--format", format]), "");
        assert_eq!(place.stdout(&["diff", "HEAD", "--format", format]), "", "the folder as it stands");
    }
    // Neither do comments and lines change structure.
    place.write("price/price.go", &PRICE.replace("func Of", "// Of tells.\n\nfunc Of"));
    place.commit("Ann", 1_000_100, "second");
    assert_eq!(place.stdout(&["diff", "HEAD~1..HEAD"]), "");
    assert_eq!(place.ends(&["diff", "nowhere..HEAD"]).0, 2);
}

#[test]
fn what_changed_in_structure_is_told() {
    let place = shop();
    let branch = "\tif items > 1 { items++ }\n".repeat(17);
    place.write(
        "price/price.go",
        &format!(
            "package price\n\nimport (\n\t\"example.com/shop/cart\"\n\t\"example.com/shop/tax\"\n)\n\n\
             func Of(items, rate int) int {{\n{branch}\treturn tax.On(items) + cart.Limit()\n}}\n"
        ),
    );
    place.write("tax/tax.go", "package tax\n\nfunc On(n int) int { return n }\n");
    place.write("cart/cart.go", &CART.replace("price.Of(c.Items)", "price.Of(c.Items, 2)"));
    place.commit("Ann", 1_000_100, "second");
    let found = json(&place, "HEAD~1..HEAD");
    assert_eq!(found["modules"]["added"], serde_json::json!(["tax"]));
    let edges: Vec<(String, String)> = strings(&found["edges"]["added"], "from")
        .into_iter()
        .zip(strings(&found["edges"]["added"], "to"))
        .collect();
    let edge = |from: &str, to: &str| (from.to_owned(), to.to_owned());
    assert_eq!(edges, [edge("price", "cart"), edge("price", "tax")]);
    assert_eq!(found["cycles"]["added"][0]["members"], serde_json::json!(["cart", "price"]));
    assert_eq!(strings(&found["api_changed"], "name"), ["Of"]);
    assert_eq!(found["api_changed"][0]["users"], 1);
    assert_eq!(strings(&found["api"]["removed"], "name"), ["Old"]);
    assert_eq!(strings(&found["api"]["added"], "name"), ["On"]);
    assert_eq!(strings(&found["functions"], "name"), ["Of"]);
    assert_eq!(found["functions"][0]["metrics"][0]["after"], 17.0);
    assert_eq!(strings(&found["findings"]["added"], "rule"), ["module-cycle", "cyclic-dependency"]);
    assert_eq!(found["risk"]["level"], "high");
    let reasons = found["risk"]["reasons"].to_string();
    assert!(
        reasons.contains("2 public definitions removed or with another signature; used in 1 place"),
        "{reasons}"
    );
    // The other way round everything comes back.
    let back = json(&place, "HEAD..HEAD~1");
    assert_eq!(back["modules"]["removed"], serde_json::json!(["tax"]));
    assert_eq!(strings(&back["findings"]["removed"], "rule"), ["module-cycle", "cyclic-dependency"]);
    let text = place.stdout(&["diff", "HEAD~1"]);
    for line in ["risk: high", "+ tax", "+ price -> cart  (2 uses)", "- function Old", "cognitive 0 -> 17"] {
        assert!(text.contains(line), "{line} in {text}");
    }
}

#[test]
fn moved_code_is_the_same_code() {
    let place = shop();
    place.write(
        "price/more.go",
        "package price\n\nfunc Up(a, b, c, d, e, f, g, h, i int) int { return a }\n\nfunc Down() {}\n",
    );
    place.commit("Ann", 1_000_100, "second");
    place.git(&["mv", "price", "cost"]);
    // One of the two is edited on its way.
    place.write(
        "cost/more.go",
        "package cost\n\nfunc Up(a, b, c, d, e, f, g, h, i int) int { return a }\n\nfunc Down() {}\n\nfunc New() {}\n",
    );
    place.write("cart/cart.go", &CART.replace("price", "cost"));
    place.commit("Ann", 1_000_200, "third");
    let found = json(&place, "HEAD~1..HEAD");
    assert_eq!(strings(&found["files"]["renamed"], "to"), ["cost/more.go", "cost/price.go"]);
    assert_eq!(found["modules"], serde_json::json!({ "added": [], "removed": [] }));
    assert_eq!(found["edges"], serde_json::json!({ "added": [], "removed": [] }));
    assert_eq!(strings(&found["api"]["added"], "name"), ["New"]);
    assert_eq!(found["api"]["removed"].as_array().unwrap().len(), 0);
    assert_eq!(
        found["findings"],
        serde_json::json!({ "added": [], "removed": [] }),
        "a long list of parameters moved"
    );
}

#[test]
fn branches_are_compared_with_where_they_parted() {
    let place = shop();
    place.git(&["checkout", "-q", "-b", "feature"]);
    place.write("tax/tax.go", "package tax\n\nfunc On(n int) int { return n }\n");
    place.commit("Ann", 1_000_100, "feature");
    place.git(&["checkout", "-q", "main"]);
    place.write("vat/vat.go", "package vat\n\nfunc In(n int) int { return n }\n");
    place.commit("Bob", 1_000_200, "main");
    let found = json(&place, "main...feature");
    assert_eq!(found["modules"], serde_json::json!({ "added": ["tax"], "removed": [] }));
    let found = json(&place, "main..feature");
    assert_eq!(found["modules"], serde_json::json!({ "added": ["tax"], "removed": ["vat"] }));
}

#[test]
fn snapshots_of_the_store_are_compared() {
    let place = shop();
    place.stdout(&["analyze", "."]);
    place.write("tax/tax.go", "package tax\n\nfunc On(n int) int { return n }\n");
    place.stdout(&["analyze", "."]);
    let numbers =
        place.stdout(&["query", "SELECT snapshot FROM snapshots ORDER BY snapshot", "--format", "csv"]);
    let numbers: Vec<&str> = numbers.lines().skip(1).collect();
    let found = json(&place, &format!("snapshot:{}..snapshot:{}", numbers[0], numbers[1]));
    assert_eq!(found["modules"]["added"], serde_json::json!(["tax"]));
    assert_eq!(place.ends(&["diff", "snapshot:x..snapshot:1"]).0, 2);
    assert_eq!(place.ends(&["diff", "snapshot:77..snapshot:78"]).0, 2);
}

#[test]
fn the_picture_and_the_table_hold_hostile_names() {
    let place = shop();
    let folder = "x\"];\nm0-->m1;click m0 href \"javascript:alert(1)\"\n```\n<script>|`@all #1";
    let name = format!("{folder}/a.js");
    place.write("b.js", "export function b() { }\n");
    place.write(
        &name,
        "import { b } from '../b.js';\nexport function a() { b(); }\nclass A { 'm|`<b>\\n@x'() { } }\n",
    );
    place.commit("Ann", 1_000_100, "second");
    let text = place.stdout(&["diff", "HEAD~1..HEAD", "--format", "md"]);
    assert_eq!(text.matches("```").count(), 2, "{text}");
    let picture: Vec<&str> = text
        .lines()
        .skip_while(|line| *line != "```mermaid")
        .skip(1)
        .take_while(|line| *line != "```")
        .collect();
    let shape = |line: &&str| {
        let line = line.trim_start();
        ["flowchart LR", "m", "classDef ", "linkStyle "].iter().any(|begin| line.starts_with(begin))
            && line.matches('"').count().is_multiple_of(2)
            && !line.starts_with("m0-->")
            && !line.contains("click m0 href \"")
    };
    assert!(picture.len() > 3 && picture.iter().all(shape), "{picture:#?}");
    let rest = text.split("```").nth(2).unwrap();
    assert!(!rest.contains("<script>") && !rest.contains("@all") && !rest.contains("<b>"), "{rest}");
    let plain = place.stdout(&["diff", "HEAD~1..HEAD"]);
    assert!(plain.lines().all(|line| !line.starts_with("m0")), "{plain}");
}
