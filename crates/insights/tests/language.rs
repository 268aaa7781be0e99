//! Rules that are wrong are refused with the place and the reason; rules that never end are stopped.
#![allow(clippy::unwrap_used, reason = "a test stops where its assumptions fail")]

use pellucid_insights::engine::{Budget, Database, Relation, Row, Value};
use pellucid_insights::rule::{check, document};
use pellucid_insights::shipped;

fn refused(body: &str) -> String {
    let text = format!("# T\n\n```rule\nrule t version 1 pattern info.\nroles a.\n{body}\n```\n");
    let (name, problem) = shipped::rules(&[("t".to_owned(), text)]).unwrap_err();
    format!("{name}:{problem}")
}

#[test]
fn a_wrong_rule_is_refused_where_it_is_wrong() {
    assert_eq!(refused("find x 0.5 :- type(a) b."), "t:6:23: expected `.`");
    assert_eq!(refused("find x 0.5 :- tipe(a)."), "t:6:15: there is no relation tipe");
    assert_eq!(refused("find x 0.5 :- type(a, b)."), "t:6:15: type has 1 columns, not 2");
    assert_eq!(refused("find x 0.5 :- type(b)."), "t:6:15: variant x does not bind the role a");
    assert!(refused("find x 0.5 :- type(a), not is_a(a, b).").contains("unsafe: b stands only under `not`"));
    assert!(refused("let p(x, y) :- type(x).\nfind x 0.5 :- p(a, _).").contains("unsafe: nothing binds y"));
    assert!(
        refused("let p(x) :- type(x), not q(x).\nlet q(x) :- p(x).\nfind x 0.5 :- p(a).")
            .contains("not stratified")
    );
    assert!(refused("find x 0.5 :- type(a), named(a, \"Observer\").").contains("soft evidence"));
    assert!(refused("find x 0.5 :- type(a).\nlike a \"x\" 0.2.").contains("0.1 in all"));
    assert_eq!(
        refused("let type(x) :- kind(x, _).\nfind x 0.5 :- type(a)."),
        "t:6:5: the graph gives a relation type; call this one otherwise"
    );
    assert_eq!(
        refused("find x 0.5 :- type(a), metric(a, \"size\", n), n > 3."),
        "t:6:24: no metric is called \"size\""
    );
    assert!(refused("find x 0.5 :- type(a), metric(a, m, 3).").contains("written as a text"));
    assert!(refused("find x 0.5 :- type(a), \"open.").contains("a text without an end"));
}

fn edges(count: u32) -> Database {
    let mut database = Database::default();
    let rows = (0..count).map(|at| Row::from_slice(&[Value::node(at), Value::node((at + 1) % count)]));
    database.put("next", Relation::from_rows(2, rows));
    database
}

const REACH: &str = "```rule
let reach(A, B) :- next(A, B).
let reach(A, C) :- reach(A, B), next(B, C).
let far(A, B) :- next(A, _), next(B, _), not reach(A, B).
let many(A) :- next(A, _), count(B: reach(A, B)) >= 10.
```";

#[test]
fn recursion_negation_and_counts_have_their_meaning() {
    let definitions = document::definitions(REACH).unwrap();
    let strata = check::strata(&definitions).unwrap();
    let mut database = edges(20);
    database.derive(&definitions, &strata, &["far", "many"], &Budget::default()).unwrap();
    assert_eq!(database.get("reach").unwrap().len(), 400, "a ring reaches everything");
    assert_eq!(database.get("far").unwrap().len(), 0);
    assert_eq!(database.get("many").unwrap().len(), 20);
}

#[test]
fn a_rule_without_end_is_stopped() {
    let definitions = document::definitions(REACH).unwrap();
    let strata = check::strata(&definitions).unwrap();
    let mut database = edges(5000);
    let stopped = database.derive(&definitions, &strata, &["reach"], &Budget::new(1_000_000, 1_000_000));
    assert!(stopped.unwrap_err().to_string().starts_with("stopped"));
}

#[test]
fn what_is_tied_only_where_nothing_holds_is_derived_alone() {
    const TIED: &str = "```rule
let one(A) :- two(A).
let two(A) :- next(A, _).
let two(A) :- called(A, \"nobody\"), one(A).
```";
    let definitions = document::definitions(TIED).unwrap();
    let strata = check::strata(&definitions).unwrap();
    for wanted in ["one", "two"] {
        let mut database = edges(20);
        database.derive(&definitions, &strata, &[wanted], &Budget::default()).unwrap();
        assert_eq!(database.get(wanted).unwrap().len(), 20, "{wanted}");
    }
}
