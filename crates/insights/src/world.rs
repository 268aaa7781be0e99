//! The code graph as relations that rules speak about.

use crate::engine::{Database, Kind, Relation, Value};
use crate::known::{Known, whole};
use pellucid_graph::algorithms::{Filter, cycles, entry_points, is_test};
use pellucid_graph::code::{CodeGraph, EdgeId, Level, NodeId, NodeKind, qualified_name, symbol_id};
use pellucid_graph::edge::{Certainty, Context, EdgeKind};
use pellucid_model::{Location, Modifiers, SymbolKind, Visibility};
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet};

/// Every relation that the graph gives: name, columns, meaning.
pub const RELATIONS: &[(&str, usize, &str)] = &[
    ("kind", 2, "a symbol and the word for its kind: class, interface, method, lambda ..."),
    ("type", 1, "classes, structs, interfaces, traits, enums, unions"),
    ("callable", 1, "functions, methods, constructors, lambdas"),
    ("method", 2, "a method (no constructor) and the type it belongs to"),
    ("constructor", 2, "a constructor and its type"),
    ("field", 2, "a field and the type it belongs to"),
    ("global", 1, "variables and constants outside types and callables"),
    ("parameter", 2, "a parameter (no receiver) and its callable"),
    ("receiver", 2, "a parameter that is the object, and the callable it is the object of"),
    ("inside", 2, "a symbol and the symbol or file around it"),
    ("modifier", 2, "a symbol and a modifier: static, abstract, final, synthetic ..."),
    ("embedded", 1, "fields that hold an object as such, or whose members are those of what is around"),
    ("visibility", 2, "a symbol and its visibility: public, protected, package, private, file ..."),
    ("language", 2, "a symbol and its language"),
    ("file", 2, "a symbol and its file"),
    ("folder", 2, "a symbol and its file's folder"),
    ("lines", 2, "a symbol and the number of its lines"),
    ("named", 2, "a symbol and its name; names may be compared with each other only"),
    (
        "protocol",
        2,
        "a symbol whose name has a meaning to its language (`__iter__`, `operator()`), and that name",
    ),
    ("external", 2, "something outside the snapshot and its qualified name"),
    ("extends", 2, "a type and one it inherits from"),
    ("implements", 2, "a type and an interface, trait or protocol it satisfies"),
    ("overrides", 2, "a method and the one it replaces or implements"),
    ("has_type", 2, "a value or callable and its declared (or returned) type"),
    ("local_type", 2, "a callable and the declared type of one of its locals"),
    ("element_type", 2, "a value or callable and a type argument or element type of its declared type"),
    ("throws", 2, "a callable and what it throws"),
    ("annotated", 2, "a definition and what it is annotated or decorated with"),
    ("call", 3, "caller, what the language binds statically, edge"),
    (
        "asks",
        3,
        "caller, the name of an operation it asks something of unknown type for, edge; what that is, only `via` tells",
    ),
    ("mentions", 2, "a symbol and a name that it uses, of which it is not known what it means"),
    ("reads_named", 3, "reader, the name of a field it reads of something of unknown type, edge"),
    ("create", 3, "callable, the type it makes an object of, edge"),
    ("read", 3, "callable, variable or field, edge"),
    ("write", 3, "callable, variable or field, edge"),
    ("reference", 3, "callable, what it names without calling it, edge"),
    ("flow", 3, "a field, global or callable (its result), what reaches it, edge"),
    ("imports", 3, "file, file or external, edge"),
    (
        "edge",
        2,
        "an edge and a circumstance: loop, condition, self, super, field, parameter, element, new, added ...",
    ),
    (
        "via",
        2,
        "an edge and the field or parameter its receiver is taken from; of a flow, the callable it happens in",
    ),
    ("could_be", 2, "a field or parameter of undeclared type, a type that has every operation asked of it"),
    ("could_hold", 2, "the same of the elements of what it holds"),
    ("stands_for", 2, "such a place and the first of several types, which stands for all of them"),
    ("asks_own", 3, "as `asks`, of names that the language gave (`__class__`)"),
    (
        "metric",
        3,
        "a callable, type, file or folder, the id of a metric (as `explain metrics` lists them), its value: rounded down, a ratio in hundredths",
    ),
    ("commits", 2, "a file and the number of commits that changed it, where the history was read"),
    ("authors", 2, "a file and the number of people who changed it, where the history was read"),
    (
        "changed_together",
        4,
        "a file, another one, how many commits changed both, of a hundred commits of the first how many",
    ),
    ("test_file", 1, "files of tests"),
    ("module_uses", 3, "a folder, another one that it depends on, by how many uses"),
    ("module_cycle", 2, "a folder that depends on itself through others, and the first folder of that cycle"),
    ("entry_point", 1, "where execution begins: `main`, or a file that runs and that nobody imports"),
];

/// The relation of metric values; its second column is the id of a metric, as it is written.
pub(crate) const METRIC: &str = "metric";

/// A graph as relations, with what else is known.
pub fn database(graph: &CodeGraph, known: &Known) -> Database {
    let (makers, prototypes) = (makers(graph), prototypes(graph));
    let mut tables = Tables {
        graph,
        makers,
        prototypes,
        kept: BTreeSet::new(),
        database: Database::default(),
        rows: FxHashMap::default(),
    };
    for node in graph.symbols() {
        tables.symbol(node);
    }
    for node in graph.externals() {
        let name = tables.text(graph.name(node));
        tables.add("external", [Value::node(node.0), name]);
    }
    for edge in graph.edges() {
        tables.edge(edge);
    }
    for at in 0..graph.unresolved_count() {
        tables.unresolved(at);
    }
    let ducks = crate::duck::of(graph);
    let first = ducks.first(graph);
    for (relation, rows) in [("could_be", ducks.one), ("could_hold", ducks.each), ("stands_for", first)] {
        for (place, ty) in rows {
            tables.add(relation, [Value::node(place.0), Value::node(ty.0)]);
        }
    }
    tables.known(known);
    tables.defined_on_the_spot();
    tables.folders();
    for one in entry_points(graph) {
        tables.add("entry_point", [Value::node(one.node.0)]);
    }
    tables.finish()
}

/// Functions and variables that have members of their own, objects that are made without a class: they are types like others.
pub(crate) fn prototypes(graph: &CodeGraph) -> BTreeSet<NodeId> {
    let owners = graph.symbols().filter_map(|node| graph.owner(node));
    let makes = |kind: SymbolKind| kind.is_callable() || kind == SymbolKind::Variable;
    owners.filter(|owner| graph.kind(*owner).symbol().is_some_and(makes)).collect()
}

/// Functions and static methods that give an object which they make, or as its supertype, and the types of these objects.
fn makers(graph: &CodeGraph) -> BTreeMap<NodeId, Vec<NodeId>> {
    let (mut made, mut given) = (BTreeMap::<_, Vec<_>>::new(), BTreeSet::new());
    let mut supertypes = BTreeSet::new();
    for edge in graph.edges() {
        let row = graph.edge(edge);
        match row.kind {
            EdgeKind::Instantiates if is_free(graph, row.from) => {
                made.entry(row.from).or_default().push(type_of(graph, row.to));
            }
            EdgeKind::HasType if !row.context.has(Context::LOCAL) && !row.context.has(Context::ELEMENT) => {
                given.insert((row.from, row.to));
            }
            EdgeKind::Extends | EdgeKind::Implements => {
                supertypes.insert((row.from, row.to));
            }
            _ => {}
        }
    }
    let gives = |maker: NodeId, one: NodeId| {
        let above = supertypes.range((one, NodeId(0))..=(one, NodeId(u32::MAX)));
        given.contains(&(maker, one)) || above.into_iter().any(|(_, above)| given.contains(&(maker, *above)))
    };
    for (maker, types) in &mut made {
        types.retain(|one| gives(*maker, *one));
        types.sort_unstable();
        types.dedup();
    }
    made
}

/// Whether a callable is called on no object.
fn is_free(graph: &CodeGraph, node: NodeId) -> bool {
    match graph.kind(node) {
        NodeKind::Symbol(SymbolKind::Function) => true,
        NodeKind::Symbol(SymbolKind::Method) => graph.modifiers(node).has(Modifiers::STATIC),
        _ => false,
    }
}

/// The type that a constructor makes.
fn type_of(graph: &CodeGraph, node: NodeId) -> NodeId {
    match graph.kind(node) {
        NodeKind::Symbol(SymbolKind::Constructor) => graph.owner(node).unwrap_or(node),
        _ => node,
    }
}

struct Tables<'g> {
    graph: &'g CodeGraph,
    makers: BTreeMap<NodeId, Vec<NodeId>>,
    prototypes: BTreeSet<NodeId>,
    /// Parameters that objects keep.
    kept: BTreeSet<NodeId>,
    database: Database,
    rows: FxHashMap<&'static str, Vec<Value>>,
}

impl Tables<'_> {
    fn text(&mut self, text: &str) -> Value {
        self.database.text(text)
    }

    fn add<const N: usize>(&mut self, relation: &'static str, row: [Value; N]) {
        self.rows.entry(relation).or_default().extend(row);
    }

    fn finish(mut self) -> Database {
        for (name, arity, _) in RELATIONS {
            let rows = self.rows.remove(name).unwrap_or_default();
            self.database.put(name, Relation::from_values(*arity, rows));
        }
        self.database
    }

    fn known(&mut self, known: &Known) {
        for (node, metric, value) in &known.metrics {
            let id = self.text(metric.metric().id);
            self.add(METRIC, [Value::node(node.0), id, Value::number(whole(*metric, *value))]);
        }
        for (relation, rows) in [("commits", &known.commits), ("authors", &known.authors)] {
            for (file, count) in rows {
                self.add(relation, [Value::node(file.0), Value::number(*count)]);
            }
        }
        for one in &known.together {
            let count = [Value::number(one.commits), Value::number(one.hundredths)];
            let [file, other] = [one.file, one.other].map(|node| Value::node(node.0));
            self.add("changed_together", [file, other, count[0], count[1]]);
        }
    }

    /// Aliases of what is defined within them (`typedef struct tag { ... } name;`): no edge says so, as nothing is named there.
    fn defined_on_the_spot(&mut self) {
        let graph = self.graph;
        let is_alias = |node: &NodeId| graph.kind(*node).symbol() == Some(SymbolKind::TypeAlias);
        let by_place: BTreeMap<(NodeId, u32), NodeId> = graph
            .symbols()
            .filter(|node| graph.kind(*node).symbol().is_some_and(SymbolKind::is_type) && !is_alias(node))
            .filter_map(|node| Some(((graph.file(node)?, graph.place(node).start), node)))
            .collect();
        for alias in graph.symbols().filter(is_alias) {
            let Some(file) = graph.file(alias) else { continue };
            let whole = graph.place(alias);
            let mut within = by_place.range((file, whole.start)..(file, whole.end));
            if let Some((_, defined)) = within.next() {
                self.add("has_type", [Value::node(alias.0), Value::node(defined.0)]);
            }
        }
    }

    /// Test files; which folders depend on which.
    fn folders(&mut self) {
        let graph = self.graph;
        for file in graph.files().filter(|file| is_test(graph.name(*file))) {
            self.add("test_file", [Value::node(file.0)]);
        }
        let filter = Filter::dependencies().down_to(Certainty::Resolved);
        let of_tests = |edge: EdgeId| {
            let file = graph.file(graph.edge(edge).from);
            file.is_some_and(|file| is_test(graph.name(file)))
        };
        let wanted = |edge: EdgeId| filter.accepts(graph, edge) && !of_tests(edge);
        let lifted = graph.lifted(Level::Module, false, wanted);
        let node = |at: u32| Value::node(lifted.nodes[at as usize].0);
        for (from, to, count) in &lifted.edges {
            self.add("module_uses", [node(*from), node(*to), Value::number(*count)]);
        }
        for cycle in cycles(&lifted) {
            let Some(first) = cycle.nodes.iter().min() else { continue };
            for one in &cycle.nodes {
                self.add("module_cycle", [Value::node(one.0), Value::node(first.0)]);
            }
        }
    }

    fn symbol(&mut self, node: NodeId) {
        let graph = self.graph;
        let Some(kind) = graph.kind(node).symbol() else { return };
        let this = Value::node(node.0);
        let owner = graph.owner(node).filter(|owner| self.is_type(*owner));
        let kind = match kind {
            SymbolKind::Lambda if owner.is_some() => SymbolKind::Method,
            other => other,
        };
        let word = self.text(if self.prototypes.contains(&node) { SymbolKind::Class } else { kind }.name());
        self.add("kind", [this, word]);
        if let Some(parent) = graph.parent(node) {
            self.add("inside", [this, Value::node(parent.0)]);
        }
        let name = graph.name(node);
        if !name.is_empty() {
            let text = self.text(name);
            self.add("named", [this, text]);
            if is_protocol(name) {
                self.add("protocol", [this, text]);
            }
        }
        if graph.modifiers(node).has(Modifiers::EMBEDDED) {
            self.add("embedded", [this]);
        }
        for word in graph.modifiers(node).words() {
            let word = self.text(word);
            self.add("modifier", [this, word]);
        }
        self.member(this, node, kind, owner);
        if kind == SymbolKind::Parameter {
            return;
        }
        let visibility = self.text(graph.visibility(node).name());
        self.add("visibility", [this, visibility]);
        let language = self.text(graph.language(node));
        self.add("language", [this, language]);
        if let Some(file) = graph.file(node) {
            self.add("file", [this, Value::node(file.0)]);
            if let Some(folder) = graph.parent(file) {
                self.add("folder", [this, Value::node(folder.0)]);
            }
        }
        let place = graph.place(node);
        self.add("lines", [this, Value::number(place.end_line.saturating_sub(place.start_line) + 1)]);
    }

    fn is_type(&self, node: NodeId) -> bool {
        let kind = self.graph.kind(node).symbol();
        kind.is_some_and(SymbolKind::is_type) || self.prototypes.contains(&node)
    }

    fn member(&mut self, this: Value, node: NodeId, kind: SymbolKind, owner: Option<NodeId>) {
        let of = owner.map(|owner| Value::node(owner.0));
        if self.is_type(node) {
            self.add("type", [this]);
        }
        if self.prototypes.contains(&node) && kind.is_callable() {
            self.add("constructor", [this, this]);
        }
        if kind.is_callable() {
            self.add("callable", [this]);
        }
        match (kind, of) {
            (SymbolKind::Method | SymbolKind::Function, Some(of)) => self.add("method", [this, of]),
            (SymbolKind::Constructor, Some(of)) => self.add("constructor", [this, of]),
            (SymbolKind::Field | SymbolKind::Variable, Some(of)) => self.add("field", [this, of]),
            (SymbolKind::Parameter, _) => {
                let object = self.graph.modifiers(node).has(Modifiers::RECEIVER);
                let relation = if object { "receiver" } else { "parameter" };
                if let Some(callable) = self.graph.parent(node) {
                    self.add(relation, [this, Value::node(callable.0)]);
                }
            }
            (SymbolKind::Variable | SymbolKind::Constant, None)
                if self.graph.visibility(node) != Visibility::Local =>
            {
                self.add("global", [this]);
            }
            _ => {}
        }
    }

    fn edge(&mut self, edge: EdgeId) {
        let row = self.graph.edge(edge);
        if row.certainty == Certainty::Guessed {
            let name = self.text(self.graph.name(row.to));
            self.add("mentions", [Value::node(row.from.0), name]);
        }
        if row.certainty == Certainty::Guessed && row.kind == EdgeKind::Calls {
            let name = self.text(self.graph.name(row.to));
            let row3 = [Value::node(row.from.0), name, Value::edge(edge.0)];
            self.circumstances("asks", row3, row.context, row.via);
            return self.kept_by_closure(row.from, row.via, row3[2]);
        }
        if matches!(row.certainty, Certainty::Guessed | Certainty::Unresolved) {
            return;
        }
        let (from, to, this) = (Value::node(row.from.0), Value::node(row.to.0), Value::edge(edge.0));
        match row.kind {
            EdgeKind::Extends => self.add("extends", [from, to]),
            EdgeKind::Implements => self.add("implements", [from, to]),
            EdgeKind::Overrides => self.add("overrides", [from, to]),
            EdgeKind::Throws => self.add("throws", [from, to]),
            EdgeKind::Annotates => self.add("annotated", [from, to]),
            // A local's type is no property of the callable.
            EdgeKind::HasType if row.context.has(Context::LOCAL) => self.add("local_type", [from, to]),
            EdgeKind::HasType if row.context.has(Context::ELEMENT) => self.add("element_type", [from, to]),
            EdgeKind::HasType => self.add("has_type", [from, to]),
            EdgeKind::Dispatches => {}
            EdgeKind::Calls => {
                self.circumstances("call", [from, to, this], row.context, row.via);
                self.kept_by_closure(row.from, row.via, this);
            }
            EdgeKind::Instantiates => {
                let made = type_of(self.graph, row.to);
                self.circumstances("create", [from, Value::node(made.0), this], row.context, row.via);
            }
            EdgeKind::Reads => {
                self.circumstances("read", [from, to, this], row.context, row.via);
                self.kept_by_closure(row.from, row.via, this);
            }
            EdgeKind::Writes => self.circumstances("write", [from, to, this], row.context, row.via),
            EdgeKind::References if row.context.has(Context::CALLED) => {
                self.circumstances("create", [from, to, this], row.context, row.via);
            }
            EdgeKind::References => self.circumstances("reference", [from, to, this], row.context, row.via),
            EdgeKind::Flows => {
                self.circumstances("flow", [from, to, this], row.context, row.via);
                if row.context.has(Context::RESULT) {
                    self.made_elsewhere(from, row.to, this);
                }
            }
            EdgeKind::Imports => self.circumstances("imports", [from, to, this], Context::NONE, None),
        }
    }

    /// A call of something of unknown type; its edge has a number beyond those of the graph.
    fn unresolved(&mut self, at: usize) {
        let one = self.graph.unresolved_use(at);
        let mentioned = self.text(one.name);
        self.add("mentions", [Value::node(one.from.0), mentioned]);
        if one.kind == EdgeKind::Reads {
            let this = Value::edge((self.graph.edge_count() + at) as u32);
            let row = [Value::node(one.from.0), mentioned, this];
            self.circumstances("reads_named", row, one.context, one.via);
            self.kept_by_closure(one.from, one.via, this);
        }
        if one.kind == EdgeKind::Calls {
            let name = self.text(one.name);
            let this = Value::edge((self.graph.edge_count() + at) as u32);
            if is_protocol(one.name) {
                self.add("asks_own", [Value::node(one.from.0), name, this]);
            }
            self.circumstances("asks", [Value::node(one.from.0), name, this], one.context, one.via);
            self.kept_by_closure(one.from, one.via, this);
        }
    }

    fn circumstances(
        &mut self,
        relation: &'static str,
        row: [Value; 3],
        context: Context,
        via: Option<NodeId>,
    ) {
        self.add(relation, row);
        for word in context.words() {
            let word = self.text(word);
            self.add("edge", [row[2], word]);
        }
        if let Some(via) = via {
            self.add("via", [row[2], Value::node(via.0)]);
        }
    }

    /// What a function that makes an object is given is kept by the object, if its methods use it: a field that holds itself.
    fn kept_by_closure(&mut self, from: NodeId, via: Option<NodeId>, edge: Value) {
        let Some(parameter) = via.filter(|via| self.graph.kind(*via).symbol() == Some(SymbolKind::Parameter))
        else {
            return;
        };
        let Some(maker) = self.graph.parent(parameter).filter(|maker| self.prototypes.contains(maker)) else {
            return;
        };
        let mut around = std::iter::successors(Some(from), |node| self.graph.parent(*node));
        if !around.any(|node| self.graph.owner(node) == Some(maker)) {
            return;
        }
        let kept = Value::node(parameter.0);
        if self.kept.insert(parameter) {
            self.add("field", [kept, Value::node(maker.0)]);
        }
        self.add("flow", [kept, kept, edge]);
    }

    /// The result of what makes an object is a new object.
    fn made_elsewhere(&mut self, from: Value, maker: NodeId, edge: Value) {
        for made in self.makers.get(&maker).cloned().unwrap_or_default() {
            let new = self.text("new");
            self.add("flow", [from, Value::node(made.0), edge]);
            self.add("edge", [edge, new]);
        }
    }
}

/// Names that a language, not the author, gave.
fn is_protocol(name: &str) -> bool {
    name.starts_with("__") && name.ends_with("__")
        || name.starts_with("[Symbol.")
        || name.starts_with("operator")
        || name.starts_with('~')
        // Fields of a tuple are called by their position.
        || !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_digit())
}

/// What readers are told of values.
#[derive(Debug, Clone, Copy)]
pub struct Reader<'g>(pub &'g CodeGraph);

impl Reader<'_> {
    /// Id of a node.
    pub fn id(&self, node: u32) -> String {
        symbol_id(self.0, NodeId(node))
    }

    /// A node's name as readers write it.
    pub fn name(&self, node: u32) -> String {
        qualified_name(self.0, NodeId(node))
    }

    /// A value as readers write it.
    pub fn value(&self, database: &Database, value: Value) -> String {
        match value.kind() {
            Kind::Node(node) => self.name(node),
            Kind::Edge(_) => String::new(),
            Kind::Text(text) => database.strings().get(text).to_owned(),
            Kind::Number(number) => number.to_string(),
        }
    }

    /// Where a node stands.
    pub fn place(&self, node: u32) -> Location {
        let node = NodeId(node);
        let place = self.0.place(node);
        let folder = self.0.kind(node) == NodeKind::Folder;
        let file = if folder { Some(node) } else { self.0.file(node) };
        let file = file.map_or("", |file| self.0.name(file)).to_owned();
        Location { file, line: place.line, column: place.column, end_line: place.end_line }
    }

    /// Where an edge can be seen.
    pub fn evidence(&self, edge: u32) -> Location {
        let (file, line, column) = match (edge as usize).checked_sub(self.0.edge_count()) {
            Some(at) => {
                let row = self.0.unresolved_use(at);
                (row.file, row.line, row.column)
            }
            None => {
                let row = self.0.edge(EdgeId(edge));
                (row.file, row.line, row.column)
            }
        };
        Location { file: self.0.name(file).to_owned(), line, column, end_line: line }
    }
}
