//! `check` through the real binary.
#![allow(clippy::unwrap_used, reason = "a test stops where its assumptions fail")]

mod common;

use common::{Place, schema};
use serde_json::Value;

const RULES: &str = r#"
[[architecture.layer]]
name = "web"
modules = ["web"]
uses = ["core"]

[[architecture.layer]]
name = "store"
modules = ["store"]

[[architecture.layer]]
name = "core"
modules = ["core"]

[[architecture.dependency]]
id = "no-sql-in-web"
from = ["web"]
forbid = ["external:database/sql*"]
why = "SQL belongs into store"

[[architecture.cycle]]
level = "module"

[[architecture.threshold]]
metric = "cognitive"
most = 3
"#;

const CORE: &str = "package core\n\ntype Item struct{ N int }\n";
const WEB: &str = "package web\n\nimport (\n\t\"database/sql\"\n\t\"example.com/shop/core\"\n\t\"example.com/shop/store\"\n)\n\n\
    func Page() int {\n\tvar i core.Item\n\t_ = sql.Drivers()\n\treturn store.Load() + i.N\n}\n";
const STORE: &str =
    "package store\n\nimport \"example.com/shop/core\"\n\nfunc Load() int { return core.Item{}.N }\n";

/// A function of a cognitive complexity.
fn complex(name: &str, ifs: usize) -> String {
    let ifs = "\tif a > 1 { a++ }\n".repeat(ifs);
    format!("\nfunc {name}(a int) int {{\n{ifs}\treturn a\n}}\n")
}

/// `web` uses `store` and SQL, which it must not.
fn shop() -> Place {
    Place::new(&[
        ("go.mod", "module example.com/shop\n"),
        ("pellucid.toml", RULES),
        ("core/core.go", CORE),
        ("web/web.go", WEB),
        ("store/store.go", STORE),
    ])
}

fn json(place: &Place, args: &[&str]) -> (i32, Value) {
    let (code, text) = place.ends(&[&["check", "--format", "json"], args].concat());
    (code, serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}")))
}

/// `RULE FILE:LINE` of what a check lists.
fn listed(document: &Value) -> Vec<String> {
    let row = |one: &Value| {
        let at = &one["roles"][0]["location"];
        let file = at["file"].as_str().unwrap();
        format!("{} {file}:{} {}", one["rule"].as_str().unwrap(), at["line"], one["status"].as_str().unwrap())
    };
    document["findings"].as_array().unwrap().iter().map(row).collect()
}

#[test]
fn the_projects_own_rules_are_checked() {
    let place = shop();
    let (code, found) = json(&place, &[]);
    assert_eq!(code, 1);
    assert_eq!(listed(&found), ["no-sql-in-web web/web.go:4 fails", "layers web/web.go:6 fails"]);
    let message = found["findings"][0]["message"].as_str().unwrap();
    assert!(message.ends_with("SQL belongs into store"), "{message}");
    let evidence = &found["findings"][1]["evidence"];
    assert_eq!(evidence.as_array().unwrap().len(), 2, "the import and the call: {evidence}");
    // A cycle, a function that is too complex, and tests that may do what they like.
    place.write(
        "core/core.go",
        &format!("{CORE}\nfunc Up() int {{ return web.Page() }}\n")
            .replace("package core\n", "package core\n\nimport \"example.com/shop/web\"\n"),
    );
    place.write("store/more.go", &format!("package store\n{}", complex("Deep", 4)));
    place.write("store/more_test.go", &format!("package store\n{}", complex("TestDeep", 9)));
    let (_, found) = json(&place, &[]);
    let wanted = [
        "layers core/core.go:3 fails",
        "module-cycle core/core.go:3 fails",
        "no-sql-in-web web/web.go:4 fails",
        "layers web/web.go:6 fails",
        "cognitive store/more.go:3 fails",
    ];
    assert_eq!(listed(&found), wanted);
    assert_eq!(found["findings"][1]["roles"][0]["name"], "core -> web");
    // The views have it, too.
    let told = place.stdout(&["explain", "config"]);
    let line = told.lines().find(|line| line.contains("architecture layers"));
    assert!(line.is_some_and(|line| line.contains("Layers") && line.contains("pellucid.toml:")), "{told}");
    let sql = "SELECT rule, file, line FROM findings WHERE source = 'architecture' AND rule = 'cognitive'";
    assert_eq!(
        place.stdout(&["query", sql, "--format", "csv"]),
        "rule,file,line\ncognitive,store/more.go,3\n"
    );
    let text = place.stdout(&["explain", "no-sql-in-web"]);
    assert!(text.contains("must not use") && text.contains("pellucid.toml:16:6"), "{text}");
}

#[test]
fn rules_of_every_sort_hold_in_other_languages() {
    let rules = r#"
[architecture]
tests = true
[[architecture.dependency]]
id = "ui-only-model"
from = ["src/ui"]
allow = ["src/model", "external:react"]
[[architecture.dependency]]
id = "no-inheritance"
from = ["**"]
forbid = ["src/model"]
edges = ["extends"]
[[architecture.dependency]]
id = "model-knows-no-db"
from = ["src/model"]
forbid = ["src/db"]
[[architecture.cycle]]
id = "classes"
level = "type"
severity = "warning"
[[architecture.threshold]]
id = "wide"
metric = "efferent"
most = 1
[[architecture.threshold]]
id = "long"
metric = "lines"
of = "module"
within = ["src/model"]
most = 8
[[architecture.threshold]]
id = "commented"
metric = "comment_lines"
of = "file"
within = ["src/db", "!src/db/b.ts"]
least = 1
"#;
    let place = Place::new(&[
        ("pellucid.toml", rules),
        ("package.json", "{\"name\": \"shop\"}"),
        (
            "src/ui/page.ts",
            "import { useState } from 'react';\nimport fs from 'fs';\nimport { Item } from '../model/item';\n\
             import { load } from '../db/a';\nexport function page(i: Item) { useState(1); fs.close(1); return load(i); }\n\
             class Special extends Item { }\n",
        ),
        (
            "src/model/item.ts",
            "import { Order } from './order';\nexport class Item {\n  order: Order;\n  all() { return this.order.sum(); }\n}\n",
        ),
        (
            "src/model/order.ts",
            "import { Item } from './item';\nexport class Order {\n  items: Item[];\n  sum() { return this.items[0].all(); }\n}\n",
        ),
        // What calls a function that it was handed does not depend on who handed it.
        ("src/model/each.ts", "export function each(f: () => number) { return f(); }\n"),
        (
            "src/db/a.ts",
            "import { Item } from '../model/item';\nimport { each } from '../model/each';\n\
             function one() { return 1; }\nexport function load(i: Item) { return each(one) + each(() => 2); }\n",
        ),
        ("src/db/b.ts", "export function other() { return 2; }\n"),
    ]);
    let (code, found) = json(&place, &[]);
    assert_eq!(code, 1);
    let wanted = [
        "ui-only-model src/ui/page.ts:2 fails",
        "ui-only-model src/ui/page.ts:4 fails",
        "no-inheritance src/ui/page.ts:6 fails",
        "commented src/db/a.ts:0 fails",
        "long src/model:0 fails",
        "classes src/model/order.ts:3 fails",
        "wide src/ui:0 fails",
    ];
    let mut told = listed(&found);
    told.sort();
    let mut wanted: Vec<String> = wanted.iter().map(|one| (*one).to_owned()).collect();
    wanted.sort();
    assert_eq!(told, wanted, "{found:#}");
}

#[test]
fn severities_and_the_bar_decide_the_exit_code() {
    let place = shop();
    assert_eq!(place.ends(&["check", "--fail-on", "never"]).0, 0);
    place.write(
        "pellucid.toml",
        &format!("{RULES}\n[check]\nfail-on = \"error\"\n[check.severity]\nlayers = \"warning\"\nno-sql-in-web = \"off\"\n"),
    );
    let (code, found) = json(&place, &["--all"]);
    assert_eq!((code, listed(&found)), (0, vec!["layers web/web.go:6 below".to_owned()]));
    assert_eq!(place.ends(&["check", "--fail-on", "warning"]).0, 1);
    let (code, told) = place.ends(&["check", "--rule", "layer"]);
    assert!(code == 2 && told.contains("did you mean layers?"), "{code} {told}");
}

#[test]
fn broken_rules_are_refused_with_their_place() {
    let place = shop();
    for (line, told) in [
        ("modules = [\"a{\"]", "pellucid.toml:3:12: unclosed"),
        ("module = [\"a\"]", "pellucid.toml:3:1: unknown field"),
        ("modules = [\"../other\"]", "pellucid.toml:3:12: patterns are relative to the root"),
    ] {
        place.write("pellucid.toml", &format!("[[architecture.layer]]\nname = \"web\"\n{line}\n"));
        let (code, text) = place.ends(&["check"]);
        assert!(code == 2 && text.contains(told), "{line}: {code} {text}");
    }
}

#[test]
fn comments_answer_for_findings_if_they_say_why() {
    let place = shop();
    let with = |comment: &str| {
        place.write(
            "web/web.go",
            &WEB.replace("\t\"example.com/shop/store\"", &format!("{comment}\t\"example.com/shop/store\"")),
        );
        json(&place, &["--all"]).1
    };
    let found = with("\t// pellucid:ignore layers the page of the storekeeper\n");
    assert!(listed(&found).contains(&"layers web/web.go:7 suppressed".to_owned()), "{found:#}");
    assert_eq!(found["counts"]["suppressed"], 1);
    assert_eq!(found["findings"][1]["reason"], "the page of the storekeeper");
    // Without a reason it does not.
    let found = with("\t// pellucid:ignore layers\n");
    let told = listed(&found);
    assert!(told.contains(&"layers web/web.go:7 fails".to_owned()), "{told:?}");
    assert!(told.contains(&"suppression web/web.go:6 fails".to_owned()), "{told:?}");
    // One that suppresses nothing is told.
    let found = with("\t// pellucid:ignore god-class it is not\n");
    assert!(listed(&found).contains(&"suppression web/web.go:6 below".to_owned()), "{found:#}");
    // A whole file, and a string that is no comment.
    place.write(
        "web/web.go",
        &format!("// pellucid:ignore-file layers,no-sql-in-web the oldest page\n{WEB}\nvar s = \"pellucid:ignore * no\"\n"),
    );
    let (code, found) = json(&place, &["--all"]);
    assert_eq!(code, 0, "{found:#}");
    assert_eq!((&found["counts"]["suppressed"], &found["counts"]["fails"]), (&2.into(), &0.into()));
}

#[test]
fn only_what_is_not_in_the_baseline_counts() {
    let place = shop();
    place.write("store/more.go", &format!("package store\n{}", complex("Deep", 5)));
    assert_eq!(place.ends(&["check", "--baseline", "known.json"]).0, 2, "it is not there yet");
    place.stdout(&["check", "--baseline", "known.json", "--update-baseline"]);
    let first = std::fs::read_to_string(place.code.join("known.json")).unwrap();
    assert_eq!(first.lines().count(), 5, "{first}");
    assert_eq!(json(&place, &["--baseline", "known.json"]).0, 0);
    // Lines move, a file is renamed: nothing new.
    place.write("web/web.go", &WEB.replace("func Page", "// Page shows.\n\nfunc Page"));
    std::fs::rename(place.code.join("store/more.go"), place.code.join("store/other.go")).unwrap();
    assert_eq!(json(&place, &["--baseline", "known.json"]).0, 0);
    std::fs::create_dir(place.code.join("web/old")).unwrap();
    std::fs::rename(place.code.join("web/web.go"), place.code.join("web/old/web.go")).unwrap();
    let (code, found) = json(&place, &["--baseline", "known.json"]);
    assert_eq!((code, &found["counts"]["gone"]), (0, &0.into()), "{found:#}");
    std::fs::rename(place.code.join("web/old/web.go"), place.code.join("web/web.go")).unwrap();
    // Of rules that are not asked for nothing is gone, and nothing is forgotten.
    let (code, found) = json(&place, &["--baseline", "known.json", "--rule", "layers"]);
    assert_eq!((code, &found["counts"]["gone"]), (0, &0.into()));
    assert_eq!(
        place.ends(&["check", "--rule", "layers", "--baseline", "known.json", "--update-baseline"]).0,
        2
    );
    // What gets worse is new, what gets better is not.
    place.write("store/other.go", &format!("package store\n{}", complex("Deep", 4)));
    assert_eq!(json(&place, &["--baseline", "known.json"]).0, 0);
    place.write("store/other.go", &format!("package store\n{}", complex("Deep", 6)));
    let (code, found) = json(&place, &["--baseline", "known.json"]);
    assert_eq!((code, listed(&found)), (1, vec!["cognitive store/other.go:3 fails".to_owned()]));
    assert!(found["findings"][0]["message"].as_str().unwrap().ends_with("(it was 5)"));
    // What is gone is counted, and forgotten with the next update.
    std::fs::remove_file(place.code.join("store/other.go")).unwrap();
    let (code, found) = json(&place, &["--baseline", "known.json"]);
    assert_eq!((code, &found["counts"]["gone"]), (0, &1.into()));
    place.stdout(&["check", "--baseline", "known.json", "--update-baseline"]);
    assert!(!std::fs::read_to_string(place.code.join("known.json")).unwrap().contains("cognitive"));
}

#[test]
fn a_part_of_a_known_cycle_is_not_new() {
    let use_of = |what: &str| format!("import \"example.com/shop/{what}\"\n");
    let package = |name: &str, used: &[&str]| {
        let imports: String = used.iter().map(|one| use_of(one)).collect();
        let calls: String = used.iter().map(|one| format!("\t{one}.F()\n")).collect();
        format!("package {name}\n\n{imports}\nfunc F() {{\n{calls}}}\n")
    };
    let place = Place::new(&[
        ("go.mod", "module example.com/shop\n"),
        ("pellucid.toml", "[[architecture.cycle]]\nlevel = \"module\"\n"),
        ("a/a.go", &package("a", &["b"])),
        ("b/b.go", &package("b", &["a", "c"])),
        ("c/c.go", &package("c", &["a"])),
        ("d/d.go", &package("d", &[])),
    ]);
    place.stdout(&["check", "--baseline", "known.json", "--update-baseline"]);
    place.write("b/b.go", &package("b", &["a"]));
    assert_eq!(json(&place, &["--baseline", "known.json"]).0, 0, "it got smaller");
    place.write("b/b.go", &package("b", &["a", "d"]));
    place.write("d/d.go", &package("d", &["a"]));
    let (code, found) = json(&place, &["--baseline", "known.json"]);
    assert_eq!(code, 1, "it grew: {found:#}");
}

#[test]
fn a_baseline_is_read_with_suspicion() {
    let place = shop();
    let outside = r#"{"pellucid_baseline": 1, "findings": [
{"id":"x","rule":"layers","file":"../../../etc/passwd","name":"web/web.go"},
{"id":"y","rule":"layers","file":"/etc/passwd","name":"\n::error::"}
]}"#;
    place.write("known.json", outside);
    let (code, found) = json(&place, &["--baseline", "known.json", "--all"]);
    assert_eq!(code, 1);
    assert!(!found.to_string().contains("passwd"), "{found:#}");
    for text in
        ["", "[]", "{\"pellucid_baseline\": 1}", "{\"pellucid_baseline\": 9, \"findings\": []}", "\u{0}"]
    {
        place.write("known.json", text);
        let (code, told) = place.ends(&["check", "--baseline", "known.json"]);
        assert!(code == 2 && told.contains("known.json"), "{text:?}: {code} {told}");
    }
}

#[test]
fn a_revision_serves_as_baseline() {
    let place = shop();
    place.commit("Ann", 1_000_000, "first");
    place.write("store/more.go", &format!("package store\n{}", complex("Deep", 5)));
    let (code, found) = json(&place, &["--base", "HEAD"]);
    assert_eq!((code, listed(&found)), (1, vec!["cognitive store/more.go:3 fails".to_owned()]));
    assert_eq!((&found["counts"]["known"], &found["counts"]["gone"]), (&2.into(), &0.into()));
    place.commit("Ann", 1_000_100, "second");
    assert_eq!(json(&place, &["--base", "HEAD"]).0, 0);
    assert_eq!(place.ends(&["check", "--base", "nowhere"]).0, 2);
}

/// Code that tries to speak to whoever shows it.
fn hostile() -> Place {
    let name = "we\"b%20|<b>`x`](http:$({0})@all #1";
    let place = Place::new(&[
        (
            "pellucid.toml",
            "[[architecture.threshold]]\nmetric = \"parameters\"\nmost = 1\nseverity = \"error\"\n",
        ),
        (
            &format!("{name}\nline/a.js"),
            "class A { \"evil|name\\n::error::<script>`](x)\"(a, b) { } }\nfunction plain(a, b) { }\n",
        ),
    ]);
    place.write("b.js", "class B { [`x`](a, b) { } 'q\"&<>'(a, b) { } }\n");
    place
}

#[test]
fn sarif_is_valid_whatever_the_names() {
    let schema: Value = serde_json::from_str(include_str!("data/sarif-schema-2.1.0.json")).unwrap();
    let check = |text: &str| {
        let log: Value = serde_json::from_str(text).unwrap();
        let problems = schema::problems(&schema, &schema, &log);
        assert!(problems.is_empty(), "{problems:#?}\n{text}");
        log["runs"][0].clone()
    };
    // The schema is really asked.
    let broken: Value =
        serde_json::from_str(r#"{"version": "2.0", "runs": [{"tool": {}, "x": 1}]}"#).unwrap();
    assert_eq!(schema::problems(&schema, &schema, &broken).len(), 3);
    for place in [shop(), hostile()] {
        let (code, text) = place.ends(&["check", "--format", "sarif"]);
        assert_eq!(code, 1);
        let run = check(&text);
        let results = run["results"].as_array().unwrap();
        assert!(!results.is_empty());
        let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
        for one in results {
            let rule = &rules[one["ruleIndex"].as_u64().unwrap() as usize];
            assert_eq!(rule["id"], one["ruleId"]);
            assert!(rule["help"]["text"].as_str().unwrap().len() > 40);
            assert_eq!(one["partialFingerprints"]["pellucid/v1"].as_str().unwrap().len(), 16);
            let uri = one["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].as_str().unwrap();
            let plain = |c: char| c.is_ascii_alphanumeric() || "/-._~%".contains(c);
            assert!(!uri.starts_with('/') && uri.chars().all(plain), "{uri}");
            assert!(!one["message"]["text"].as_str().unwrap().contains("]("));
        }
    }
    let place = shop();
    place.stdout(&["analyze", "."]);
    check(&place.stdout(&["smells", "--format", "sarif"]));
    check(&place.ends(&["report", "--scope", "functions", "--min", "lines=1", "--format", "sarif"]).1);
}

#[test]
fn names_do_not_speak_to_the_services_that_show_them() {
    let place = hostile();
    let (_, text) = place.ends(&["check", "--format", "github"]);
    assert!(!text.is_empty());
    assert!(
        text.lines().all(|line| line.starts_with("::error file=") || line.starts_with("::notice ")),
        "{text}"
    );
    let (_, text) = place.ends(&["check", "--format", "md"]);
    let rows: Vec<&str> = text.lines().filter(|line| line.starts_with("| error")).collect();
    assert_eq!(rows.len(), 4, "{text}");
    for row in rows {
        let mut plain = row.replace("&#64;", "").replace("&#35;", "");
        for escaped in ["\\`", "\\]", "\\[", "\\|"] {
            plain = plain.replace(escaped, "");
        }
        assert!(!plain.contains(['<', '@', '#', '`', '[', ']']) && plain.matches('|').count() == 5, "{row}");
    }
    let (_, text) = place.ends(&["check", "--format", "junit"]);
    assert!(!text.contains("<script>") && !text.contains("<b>"), "{text}");
    assert_eq!(text.matches("<failure").count(), 4);
    let (_, text) = place.ends(&["check", "--format", "gitlab"]);
    assert_eq!(serde_json::from_str::<Value>(&text).unwrap().as_array().unwrap().len(), 4);
    let (_, text) = place.ends(&["check"]);
    assert_eq!(text.lines().count(), 5, "{text}");
}

#[test]
fn one_run_writes_many_reports() {
    let place = shop();
    let (code, text) = place.ends(&["check", "--output", "sarif=out.sarif", "--output", "junit=out.xml"]);
    assert_eq!(code, 1);
    assert!(text.contains("2 findings (2 errors)"), "{text}");
    assert!(std::fs::read_to_string(place.code.join("out.sarif")).unwrap().contains("\"2.1.0\""));
    assert!(std::fs::read_to_string(place.code.join("out.xml")).unwrap().starts_with("<?xml"));
    assert_eq!(place.ends(&["check", "--output", "tarif=x"]).0, 2);
}
