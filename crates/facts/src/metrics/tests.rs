//! Laws of every profile over random event trees, and published examples as trees built by hand.

use super::*;
use pellucid_model::Construct::{self, *};
use pellucid_model::{
    DefId, Definition, Event, EventFlags, EventId, Facts, LineTable, ListId, Measures, Modifiers, NameId,
    NameTable, ScopeId, Slot, Span, SymbolKind, Visibility,
};
use proptest::prelude::*;

/// An event with its children.
#[derive(Debug, Clone)]
struct Node(Construct, Slot, EventFlags, Vec<Node>);

fn node(construct: Construct, children: Vec<Node>) -> Node {
    Node(construct, Slot::Body, EventFlags::NONE, children)
}

fn at(slot: Slot, mut node: Node) -> Node {
    node.1 = slot;
    node
}

/// An operator that is a direct operand of the operator around it.
fn operand(slot: Slot, mut node: Node) -> Node {
    (node.1, node.2) = (slot, node.2.with(EventFlags::OPERAND));
    node
}

fn push(facts: &mut Facts, parent: Option<EventId>, Node(construct, slot, flags, children): &Node) {
    let id = facts.events.len() as u32;
    let definition = matches!(construct, Function | Lambda).then(|| define(facts));
    facts.events.push(Event {
        construct: *construct,
        slot: *slot,
        flags: *flags,
        count: 1,
        parent,
        end: 0,
        definition,
        span: Span::new(id, id + 1),
    });
    children.iter().for_each(|child| push(facts, Some(EventId(id)), child));
    facts.events[id as usize].end = facts.events.len() as u32;
}

fn define(facts: &mut Facts) -> DefId {
    facts.definitions.push(Definition {
        kind: SymbolKind::Function,
        name: NameId::EMPTY,
        span: Span::default(),
        name_span: Span::default(),
        parent: None,
        scope: ScopeId(0),
        body: None,
        visibility: Visibility::Public,
        modifiers: Modifiers::NONE,
        ty: None,
        receiver: None,
        value: None,
        annotations: ListId::default(),
        doc: None,
        signature: NameId::EMPTY,
    });
    facts.measures.push(Measures::default());
    DefId(facts.definitions.len() as u32 - 1)
}

fn facts(nodes: &[Node]) -> Facts {
    let mut facts = Facts {
        language: pellucid_model::LanguageId::new("test"),
        lines: LineTable::default(),
        names: NameTable::default(),
        definitions: vec![],
        scopes: vec![],
        types: vec![],
        exprs: vec![],
        imports: vec![],
        supertypes: vec![],
        annotations: vec![],
        flows: vec![],
        events: vec![],
        measures: vec![],
        file_measures: Measures::default(),
        arguments: vec![],
        expr_lists: vec![],
        type_lists: vec![],
        name_lists: vec![],
        imported_names: vec![],
        conditions: vec![],
        undefined: vec![],
        error_bytes: 0,
        suppressions: vec![],
        diagnostics: vec![],
    };
    nodes.iter().for_each(|node| push(&mut facts, None, node));
    facts
}

/// The value of the first function.
fn value(nodes: Vec<Node>, metric: MetricId, profile: &str) -> u64 {
    let facts = facts(&[node(Function, nodes)]);
    let profiles = ProfileSet::named(profile).unwrap();
    let column = metric.column(Scope::Function).unwrap();
    measure(&facts, &profiles).functions[0].values[column].as_integer().unwrap()
}

fn cognitive(nodes: Vec<Node>, profile: &str) -> u64 {
    value(nodes, MetricId::Cognitive, profile)
}

/// White paper: `sumOfPrimes` is 7, `getWords` is 1.
#[test]
fn white_paper_examples() {
    let jump = Node(Continue, Slot::Body, EventFlags::LABELLED, vec![]);
    let primes = vec![node(For, vec![node(For, vec![node(If, vec![jump])])])];
    assert_eq!(cognitive(primes.clone(), "cognitive/sonar-1"), 7);
    assert_eq!(value(primes, MetricId::Cyclomatic, "cyclomatic/nist-1"), 4);
    let words = vec![node(Switch, vec![node(Case, vec![]), node(Case, vec![]), node(DefaultCase, vec![])])];
    assert_eq!(cognitive(words.clone(), "cognitive/sonar-1"), 1);
    assert_eq!(value(words.clone(), MetricId::Cyclomatic, "cyclomatic/nist-1"), 3);
    assert_eq!(value(words, MetricId::CyclomaticModified, "cyclomatic-modified/nist-1"), 2);
}

/// White paper: if +1, nested for +2, nested while +3, catch +1, if in catch +2 = 9.
#[test]
fn nesting_adds_up() {
    let tried = vec![node(
        Try,
        vec![node(If, vec![node(For, vec![node(While, vec![])])]), node(Catch, vec![node(If, vec![])])],
    )];
    assert_eq!(cognitive(tried, "cognitive/sonar-1"), 9);
    let lambda = vec![node(Lambda, vec![node(If, vec![])])];
    assert_eq!(cognitive(lambda.clone(), "cognitive/sonar-1"), 2);
    assert_eq!(cognitive(lambda, "cognitive/sonarjs-1"), 0);
}

/// The statements of a function that defines a function of `inner` and returns what `returned` says.
fn wrapper(inner: Vec<Node>, returned: Vec<Node>) -> Vec<Node> {
    let inner = node(Function, inner);
    vec![node(Statement, vec![]), inner, node(Statement, vec![]), node(Return, returned)]
}

#[test]
fn sonar_python_does_not_nest_what_a_decorator_returns() {
    let decision = || vec![node(If, vec![])];
    let decorator = wrapper(decision(), vec![]);
    assert_eq!(cognitive(decorator.clone(), "cognitive/sonar-python-1"), 1);
    assert_eq!(cognitive(decorator.clone(), "cognitive/sonar-1"), 2);
    assert_eq!(cognitive(wrapper(decorator.clone(), vec![]), "cognitive/sonar-python-1"), 1);
    let returns_a_call = wrapper(decision(), vec![node(Call, vec![])]);
    assert_eq!(cognitive(returns_a_call, "cognitive/sonar-python-1"), 2);
    let with_a_docstring = [vec![node(Statement, vec![])], decorator].concat();
    assert_eq!(cognitive(with_a_docstring, "cognitive/sonar-python-1"), 2);
}

#[test]
fn complexipy_counts_operands_unlike_their_operator_and_nests_direct_functions() {
    let both = |outer, inner: Node| node(outer, vec![inner]);
    let count = |inner: Node| cognitive(vec![both(Or, inner)], "cognitive/complexipy-1");
    assert_eq!(count(operand(Slot::Right, node(Or, vec![]))), 1);
    assert_eq!(count(operand(Slot::Right, node(And, vec![]))), 2);
    assert_eq!(count(both(Call, node(And, vec![]))), 1);
    assert_eq!(count(both(Not, node(Or, vec![]))), 2);
    assert_eq!(count(node(Ternary, vec![])), 1);
    assert_eq!(cognitive(vec![both(Await, node(Or, vec![]))], "cognitive/complexipy-1"), 0);
    let function = || node(Function, vec![node(If, vec![])]);
    assert_eq!(cognitive(vec![function()], "cognitive/complexipy-1"), 2);
    assert_eq!(cognitive(vec![node(Try, vec![function()])], "cognitive/complexipy-1"), 1);
    let class = node(Type, vec![function()]);
    assert_eq!(cognitive(vec![class], "cognitive/complexipy-1"), 1);
}

/// An else-if chain, nested in `Else` slots or flat, does not nest and counts each part once.
#[test]
fn chains_nested_or_flat() {
    let other = || at(Slot::Else, node(Else, vec![node(If, vec![])]));
    let nested = node(If, vec![at(Slot::Else, node(ElseIf, vec![other()]))]);
    let flat = node(If, vec![at(Slot::Else, node(ElseIf, vec![])), other()]);
    for chain in [nested, flat] {
        assert_eq!(cognitive(vec![chain.clone()], "cognitive/sonar-1"), 1 + 1 + 1 + 2);
        assert_eq!(cognitive(vec![chain.clone()], "cognitive/gocognit-1"), 1 + 1 + 1 + 1);
        assert_eq!(cognitive(vec![chain.clone()], "cognitive/flake8-1"), 1 + 1 + 1 + 2);
        assert_eq!(value(vec![chain], MetricId::Npath, "npath/nejmeh-1"), 1 + 1 + 2);
    }
}

/// White paper: `a && b && c || d || e && f` has three sequences; `a && !(b && c)` has two.
#[test]
fn sequences_of_operators() {
    let and = || node(And, vec![operand(Slot::Left, node(And, vec![]))]);
    let left = operand(Slot::Left, node(Or, vec![operand(Slot::Left, and())]));
    let mixed = node(Or, vec![left, operand(Slot::Right, node(And, vec![]))]);
    let condition = |test: Node| vec![node(If, vec![at(Slot::Condition, test)])];
    assert_eq!(cognitive(condition(mixed.clone()), "cognitive/sonar-1"), 4);
    assert_eq!(cognitive(condition(mixed.clone()), "cognitive/clang-tidy-1"), 4);
    assert_eq!(cognitive(condition(mixed.clone()), "cognitive/sonarjs-1"), 3);
    assert_eq!(value(condition(mixed), MetricId::Npath, "npath/nejmeh-1"), 5 + 2);
    let negated = node(And, vec![at(Slot::Right, node(Not, vec![node(And, vec![])]))]);
    assert_eq!(cognitive(condition(negated), "cognitive/sonar-1"), 3);
}

/// What each tool's own documentation or tests say of a construct.
#[test]
fn tools_weigh_their_own_way() {
    let one = |construct| vec![node(construct, vec![])];
    let cyclomatic = |nodes, tool: &str| value(nodes, MetricId::Cyclomatic, tool);
    assert_eq!(cyclomatic(one(Throw), "cyclomatic/pmd-1"), 2);
    assert_eq!(cyclomatic(one(OptionalChain), "cyclomatic/eslint-1"), 2);
    assert_eq!(cyclomatic(one(Assert), "cyclomatic/radon-1"), 2);
    let tried = vec![node(Try, vec![node(Catch, vec![]), node(Catch, vec![]), node(TryElse, vec![])])];
    assert_eq!(cyclomatic(tried, "cyclomatic/mccabe-1"), 4);
    let closure = vec![node(Lambda, vec![node(If, vec![])])];
    assert_eq!(cyclomatic(closure.clone(), "cyclomatic/gocyclo-1"), 2);
    assert_eq!(cyclomatic(closure, "cyclomatic/nist-1"), 1);
    let outside = vec![node(And, vec![])];
    assert_eq!(cyclomatic(outside.clone(), "cyclomatic/pmd-1"), 1);
    assert_eq!(cyclomatic(outside, "cyclomatic/nist-1"), 2);
}

/// A sequence multiplies, a switch without default lets one more path by, jumps shorten PMD's paths.
#[test]
fn paths() {
    let npath = |nodes, rule: &str| value(nodes, MetricId::Npath, rule);
    let two = || vec![node(If, vec![]), node(If, vec![])];
    let switch = || vec![node(Switch, vec![node(Case, vec![]), node(Case, vec![])])];
    for rule in ["npath/nejmeh-1", "npath/checkstyle-1", "npath/pmd-1"] {
        assert_eq!(npath(two(), rule), 4, "{rule}");
        assert_eq!(npath(switch(), rule), 3, "{rule}");
        assert_eq!(npath(vec![], rule), 1, "{rule}");
    }
    let guarded = vec![node(If, vec![node(Return, vec![])]), node(If, vec![])];
    assert_eq!(npath(guarded.clone(), "npath/nejmeh-1"), 4);
    assert_eq!(npath(guarded, "npath/pmd-1"), 3);
    let many = std::iter::repeat_with(|| node(If, vec![])).take(100).collect();
    assert_eq!(npath(many, "npath/nejmeh-1"), u64::MAX);
}

fn marked(flags: EventFlags, mut node: Node) -> Node {
    node.2 = node.2.with(flags);
    node
}

/// What PMD makes of negated conditions, of what a loop iterates over, and of switches without a way round.
#[test]
fn paths_of_pmd() {
    let npath = |nodes| value(nodes, MetricId::Npath, "npath/pmd-1");
    let both = || node(And, vec![]);
    let negated = at(Slot::Condition, node(Not, vec![both()]));
    assert_eq!(npath(vec![node(If, vec![at(Slot::Condition, both())])]), 3);
    assert_eq!(npath(vec![node(If, vec![negated])]), 3);
    let iterated = at(Slot::Condition, node(Ternary, vec![]));
    assert_eq!(npath(vec![node(ForEach, vec![iterated])]), 8);
    let switch = |flags| marked(flags, node(Switch, vec![node(Case, vec![]), node(Case, vec![])]));
    assert_eq!(npath(vec![switch(EventFlags::NONE)]), 3);
    assert_eq!(npath(vec![switch(EventFlags::VARIANT)]), 2);
}

/// Quirks of the tools that constructs as whole branches or conditions bring out.
#[test]
fn whole_branches_and_conditions() {
    let direct = |node| marked(EventFlags::DIRECT, node);
    let chosen = node(If, vec![at(Slot::Condition, direct(node(Ternary, vec![])))]);
    assert_eq!(value(vec![chosen.clone()], MetricId::Cyclomatic, "cyclomatic/pmd-1"), 1 + 1 + 3);
    assert_eq!(value(vec![chosen], MetricId::Cyclomatic, "cyclomatic/checkstyle-1"), 1 + 1 + 1);
    let bare = node(If, vec![direct(node(While, vec![node(If, vec![])]))]);
    assert_eq!(cognitive(vec![bare.clone()], "cognitive/clang-tidy-1"), 1 + 2);
    assert_eq!(cognitive(vec![bare], "cognitive/sonar-1"), 1 + 2 + 3);
    let arms =
        node(Ternary, vec![direct(node(Lambda, vec![])), at(Slot::Else, direct(node(Lambda, vec![])))]);
    assert_eq!(cognitive(vec![arms, node(If, vec![])], "cognitive/sonarjs-1"), 1 + 3);
}

/// flake8 does not know `async for`, and counts default values around the function; complexipy does not come to all
/// expressions.
#[test]
fn what_python_tools_overlook() {
    let variant = |node| marked(EventFlags::VARIANT, node);
    let awaited = variant(node(ForEach, vec![node(If, vec![])]));
    assert_eq!(cognitive(vec![awaited.clone()], "cognitive/flake8-1"), 1);
    assert_eq!(cognitive(vec![awaited], "cognitive/complexipy-1"), 1 + 2);
    let default = at(Slot::Header, node(Ternary, vec![]));
    assert_eq!(cognitive(vec![default.clone()], "cognitive/flake8-1"), 0);
    assert_eq!(cognitive(vec![node(Function, vec![default])], "cognitive/flake8-1"), 2);
    let deep = variant(node(Lambda, vec![node(Ternary, vec![])]));
    assert_eq!(cognitive(vec![deep], "cognitive/complexipy-1"), 0);
    let clauses = node(ComprehensionFor, vec![at(Slot::Init, node(ComprehensionFor, vec![]))]);
    assert_eq!(cognitive(vec![clauses], "cognitive/complexipy-1"), 2);
}

#[test]
fn jumps_out_of_constructs_are_essential() {
    let essential = |nodes| value(nodes, MetricId::Essential, "nist");
    assert_eq!(essential(vec![node(While, vec![node(If, vec![])])]), 1);
    assert_eq!(essential(vec![node(While, vec![node(If, vec![node(Break, vec![])])])]), 3);
    assert_eq!(essential(vec![node(While, vec![node(If, vec![node(Continue, vec![])])])]), 2);
    assert_eq!(essential(vec![node(Return, vec![])]), 1);
}

/// 100,000 functions inside each other take linear time.
#[test]
fn deep_nesting_is_linear() {
    let mut deep = facts(&[]);
    let depth = 100_000;
    for at in 0..depth {
        let definition = Some(define(&mut deep));
        let parent = (at > 0).then(|| EventId(at * 2 - 1));
        let span = Span::new(at, at + 1);
        for (construct, parent, definition) in
            [(Lambda, parent, definition), (If, Some(EventId(at * 2)), None)]
        {
            deep.events.push(Event {
                construct,
                slot: Slot::Body,
                flags: EventFlags::NONE,
                count: 1,
                parent,
                end: depth * 2,
                definition,
                span,
            });
        }
    }
    let started = std::time::Instant::now();
    let metrics = measure(&deep, &ProfileSet::default());
    assert_eq!(metrics.functions.len(), depth as usize);
    assert!(started.elapsed().as_secs() < 10);
}

#[test]
fn the_registry_is_whole() {
    let ids: std::collections::BTreeSet<_> = MetricId::ALL.iter().map(|id| id.metric().id).collect();
    assert_eq!(ids.len(), MetricId::ALL.len());
    let profiles: std::collections::BTreeSet<_> = all_profiles().iter().map(|one| one.id).collect();
    assert_eq!(profiles.len(), all_profiles().len());
    assert!(ProfileSet::named("eslint").is_some() && ProfileSet::named("nobody").is_none());
}

fn any_node() -> impl Strategy<Value = Node> {
    let construct = || proptest::sample::select(Construct::ALL);
    let slots = [
        Slot::Body,
        Slot::Condition,
        Slot::Init,
        Slot::Update,
        Slot::Else,
        Slot::Left,
        Slot::Right,
        Slot::Header,
    ];
    let slot = move || proptest::sample::select(slots.to_vec());
    let leaf = (construct(), slot(), any::<u8>())
        .prop_map(|(construct, slot, flags)| Node(construct, slot, EventFlags(flags), vec![]));
    leaf.prop_recursive(6, 60, 4, move |inner| {
        (construct(), slot(), any::<u8>(), prop::collection::vec(inner, 0..4))
            .prop_map(|(construct, slot, flags, children)| Node(construct, slot, EventFlags(flags), children))
    })
}

proptest! {
    #[test]
    fn explanations_add_up(nodes in prop::collection::vec(any_node(), 1..6)) {
        let facts = facts(&nodes);
        for profile in all_profiles() {
            let profiles = ProfileSet::named(profile.id).unwrap();
            let metrics = measure(&facts, &profiles);
            for row in &metrics.functions {
                for metric in [MetricId::Cyclomatic, MetricId::CyclomaticModified, MetricId::Cognitive] {
                    let value = row.values[metric.column(Scope::Function).unwrap()].as_integer();
                    let parts = explain(&facts, row.definition, metric, &profiles).unwrap();
                    prop_assert_eq!(value, Some(parts.iter().map(|one| one.amount).sum()), "{}", profile.id);
                }
            }
        }
    }

    #[test]
    fn bounds_hold(nodes in prop::collection::vec(any_node(), 1..6)) {
        let metrics = measure(&facts(&nodes), &ProfileSet::default());
        for row in &metrics.functions {
            let of = |metric: MetricId| row.values[metric.column(Scope::Function).unwrap()].as_integer().unwrap();
            prop_assert!(of(MetricId::CyclomaticModified) >= 1);
            prop_assert!(of(MetricId::CyclomaticModified) <= of(MetricId::Cyclomatic));
            prop_assert!(of(MetricId::Essential) >= 1);
            prop_assert!(of(MetricId::Essential) <= of(MetricId::Cyclomatic));
            prop_assert!(of(MetricId::Npath) >= 1);
        }
    }

    #[test]
    fn merging_is_associative_and_commutative(a in values(), b in values(), c in values()) {
        let of = |parts: &[&[super::Value]]| {
            let mut whole = Summary::default();
            for part in parts {
                let mut summary = Summary::default();
                part.iter().for_each(|value| summary.add(*value));
                whole.merge(&summary);
            }
            whole
        };
        let joined = of(&[&[a.clone(), b.clone(), c.clone()].concat()]);
        prop_assert_eq!(&of(&[&a, &b, &c]), &joined);
        prop_assert_eq!(&of(&[&c, &a, &b]), &joined);
    }
}

fn values() -> impl Strategy<Value = Vec<super::Value>> {
    let value = prop_oneof![
        (0u64..1000).prop_map(super::Value::Integer),
        (-1e9f64..1e9).prop_map(super::Value::Real),
        Just(super::Value::Unsupported(Unsupported::NeedsGraph)),
    ];
    prop::collection::vec(value, 0..20)
}

#[test]
fn percentiles_are_values_of_the_population() {
    let mut summary = Summary::default();
    (1..=100u64).for_each(|value| summary.add(value.into()));
    assert_eq!(summary.percentile(50), Some(50.0));
    assert_eq!(summary.percentile(99), Some(99.0));
    assert_eq!((summary.min(), summary.max(), summary.mean()), (Some(1.0), Some(100.0), Some(50.5)));
}
