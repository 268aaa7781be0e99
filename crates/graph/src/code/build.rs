//! From a linked program to the graph's bytes.

use super::layout::{Aligned, Section, Writer};
use super::{NONE, NodeKind, Place};
use crate::edge::{Context, Edge, EdgeKind, Origin, Reason, Target};
use crate::link::Links;
use crate::names::Name;
use crate::program::{File, Program, SymbolId};
use pellucid_model::{DefId, Definition, ExprKind, Modifiers, Position, SymbolKind, TypeKind, Visibility};
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet};

/// A member that stands apart from the type it belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Member {
    /// The type.
    pub owner: SymbolId,
    /// Its member.
    pub member: SymbolId,
}

/// Builds the graph of a linked program. Folders that hold one of `manifests` are packages.
pub fn build(program: &Program, links: &Links, manifests: &BTreeMap<String, String>) -> Aligned {
    let mut builder = Builder::new(program);
    builder.folders(manifests);
    builder.files();
    builder.symbols();
    builder.externals(&links.externals);
    builder.owners(&links.members);
    builder.mark(&links.objects, SymbolKind::Parameter, Modifiers::RECEIVER);
    builder.mark(&links.embedded, SymbolKind::Field, Modifiers::EMBEDDED);
    let rows = builder.rows(&links.edges);
    builder.write(&rows, &links.edges)
}

/// Strings, each kept once.
#[derive(Default)]
struct Strings {
    text: String,
    offsets: Vec<u32>,
    index: FxHashMap<String, u32>,
}

impl Strings {
    fn take(&mut self, text: &str) -> u32 {
        if let Some(known) = self.index.get(text) {
            return *known;
        }
        let id = self.offsets.len() as u32;
        self.offsets.push(self.text.len() as u32);
        self.text.push_str(text);
        self.index.insert(text.to_owned(), id);
        id
    }
}

struct Builder<'p> {
    program: &'p Program,
    /// Files of the snapshot, in their order; stubs have no node.
    files: Vec<u32>,
    /// Node of each file.
    file_nodes: Vec<u32>,
    /// Node of each symbol; of one that has none, that of what it stands in.
    symbol_nodes: Vec<u32>,
    strings: Strings,
    /// Names interned by the program, as strings here.
    names: FxHashMap<Name, u32>,
    folder_nodes: BTreeMap<String, u32>,
    folder_packages: Vec<u32>,
    counts: [u32; 4],
    kinds: Vec<u8>,
    name: Vec<u32>,
    parents: Vec<u32>,
    owners: Vec<u32>,
    places: Vec<Place>,
    ordinals: Vec<u32>,
    modifiers: Vec<u32>,
    visibilities: Vec<u8>,
    file_languages: Vec<u32>,
    file_spaces: Vec<u32>,
    file_packages: Vec<u32>,
    file_lines: Vec<u32>,
    file_symbols: Vec<u32>,
}

impl<'p> Builder<'p> {
    fn new(program: &'p Program) -> Self {
        let own = |number: &u32| !program.files[*number as usize].library;
        let mut files: Vec<u32> = (0..program.files.len() as u32).filter(own).collect();
        files.sort_by(|a, b| program.files[*a as usize].path.cmp(&program.files[*b as usize].path));
        Self {
            program,
            files,
            file_nodes: vec![NONE; program.files.len()],
            symbol_nodes: vec![NONE; program.symbols()],
            strings: Strings::default(),
            names: FxHashMap::default(),
            folder_nodes: BTreeMap::new(),
            folder_packages: vec![],
            counts: [0; 4],
            kinds: vec![],
            name: vec![],
            parents: vec![],
            owners: vec![],
            places: vec![],
            ordinals: vec![],
            modifiers: vec![],
            visibilities: vec![],
            file_languages: vec![],
            file_spaces: vec![],
            file_packages: vec![],
            file_lines: vec![],
            file_symbols: vec![],
        }
    }

    fn node(&mut self, kind: NodeKind, name: u32, parent: u32, place: Place) -> u32 {
        let id = self.kinds.len() as u32;
        self.kinds.push(kind.code());
        self.name.push(name);
        self.parents.push(parent);
        self.owners.push(NONE);
        self.places.push(place);
        id
    }

    fn file(&self, number: u32) -> &'p File {
        &self.program.files[number as usize]
    }

    fn folders(&mut self, manifests: &BTreeMap<String, String>) {
        let mut all = BTreeSet::from([String::new()]);
        for number in &self.files {
            let mut path = self.file(*number).path.as_str();
            while let Some((folder, _)) = path.rsplit_once('/') {
                if !all.insert(folder.to_owned()) {
                    break;
                }
                path = folder;
            }
        }
        let packages: BTreeSet<&str> =
            manifests.keys().map(|path| path.rsplit_once('/').map_or("", |(folder, _)| folder)).collect();
        for folder in all {
            let name = self.strings.take(if folder.is_empty() { "." } else { &folder });
            let above = folder.rsplit_once('/').map_or("", |(above, _)| above);
            let parent = if folder.is_empty() { NONE } else { self.folder_nodes[above] };
            let id = self.node(NodeKind::Folder, name, parent, Place::default());
            let package = if parent == NONE || packages.contains(folder.as_str()) {
                id
            } else {
                self.folder_packages[parent as usize]
            };
            self.folder_packages.push(package);
            self.folder_nodes.insert(folder, id);
        }
        self.counts[0] = self.kinds.len() as u32;
    }

    fn files(&mut self) {
        for number in self.files.clone() {
            let file = self.file(number);
            let folder = file.path.rsplit_once('/').map_or("", |(folder, _)| folder);
            let parent = self.folder_nodes[folder];
            let name = self.strings.take(&file.path);
            self.file_nodes[number as usize] = self.node(NodeKind::File, name, parent, Place::default());
            let language = self.strings.take(file.facts.language.as_str());
            self.file_languages.push(language);
            let space = self.strings.take(&self.program.spaces[file.space.0 as usize].key);
            self.file_spaces.push(space);
            self.file_packages.push(self.folder_packages[parent as usize]);
            self.file_lines.push(file.facts.lines.line_count());
        }
        self.counts[1] = self.files.len() as u32;
    }

    fn symbols(&mut self) {
        let mut count = 0;
        for number in self.files.clone() {
            self.file_symbols.push(count);
            let file = self.file(number);
            let mut inside: Vec<bool> = Vec::with_capacity(file.facts.definitions.len());
            for (at, definition) in file.facts.definitions.iter().enumerate() {
                let local = definition.parent.is_some_and(|parent| {
                    let above = file.facts.definitions[parent.index()].kind;
                    above.is_callable() || !above.is_type() && inside[parent.index()]
                });
                inside.push(local);
                count += self.symbol(number, DefId(at as u32), definition, local);
            }
        }
        self.file_symbols.push(count);
        self.counts[2] = count;
    }

    /// Adds a definition; gives the number of nodes added.
    fn symbol(&mut self, number: u32, id: DefId, definition: &Definition, local: bool) -> u32 {
        let file = self.file(number);
        let symbol = file.symbol(id).0 as usize;
        let parent = match definition.parent {
            Some(parent) => self.symbol_nodes[file.symbol(parent).0 as usize],
            None => self.file_nodes[number as usize],
        };
        if !is_kept(definition, local) {
            self.symbol_nodes[symbol] = parent;
            return 0;
        }
        let name = self.name_of(file, definition);
        let place = place(file, definition);
        let node = self.node(NodeKind::Symbol(definition.kind), name, parent, place);
        let around = definition.parent.map(|parent| file.facts.definitions[parent.index()].kind);
        if around.is_some_and(SymbolKind::is_type) {
            self.owners[node as usize] = parent;
        }
        self.symbol_nodes[symbol] = node;
        self.ordinals.push(id.0);
        self.modifiers.push(definition.modifiers.0);
        self.visibilities.push(definition.visibility as u8);
        1
    }

    /// A definition's name; an extension block is called as the type it extends.
    fn name_of(&mut self, file: &File, definition: &Definition) -> u32 {
        if definition.kind == SymbolKind::Extension {
            let name = definition.receiver.map(|ty| type_name(file, ty)).unwrap_or_default();
            return self.strings.take(&name);
        }
        let name = file.name(definition.name);
        if name == Name::EMPTY {
            return self.strings.take(file.facts.names.get(definition.name));
        }
        if let Some(known) = self.names.get(&name) {
            return *known;
        }
        let id = self.strings.take(self.program.names.get(name));
        self.names.insert(name, id);
        id
    }

    fn externals(&mut self, externals: &[String]) {
        for name in externals {
            let name = self.strings.take(name);
            self.node(NodeKind::External, name, NONE, Place::default());
        }
        self.counts[3] = externals.len() as u32;
    }

    fn owners(&mut self, members: &[Member]) {
        for Member { owner, member } in members {
            let (of, node) = (self.symbol_nodes[owner.0 as usize], self.symbol_nodes[member.0 as usize]);
            if of != NONE && node != NONE && of != node {
                self.owners[node as usize] = of;
                self.declare(*owner, *member, node);
            }
        }
    }

    /// What a definition apart from its type owes to its declaration there: who may use it, and whether it is static.
    fn declare(&mut self, owner: SymbolId, member: SymbolId, node: u32) {
        let program = self.program;
        let count = program.parameters(member).len();
        let constructor = program.kind(member) == SymbolKind::Constructor;
        let name = if constructor { Name::CONSTRUCTOR } else { program.name_of(member) };
        let declared =
            program.own_members(owner, name).iter().copied().filter(|one| {
                *one != member && program.definition(*one).1.modifiers.has(Modifiers::DECLARATION)
            });
        let declared: Vec<SymbolId> = declared.collect();
        let same = declared.iter().find(|one| program.parameters(**one).len() == count).or(declared.first());
        let Some(same) = same else { return };
        let declaration = program.definition(*same).1;
        let at = (node - self.counts[..2].iter().sum::<u32>()) as usize;
        self.modifiers[at] |= declaration.modifiers.0 & Modifiers::STATIC.0;
        self.visibilities[at] = declaration.visibility as u8;
    }

    /// Adds a modifier that only linking tells.
    fn mark(&mut self, symbols: &[SymbolId], kind: SymbolKind, modifier: Modifiers) {
        let first = self.counts[..2].iter().sum::<u32>();
        for symbol in symbols {
            let node = self.symbol_nodes[symbol.0 as usize];
            if node != NONE && self.kinds[node as usize] == NodeKind::Symbol(kind).code() {
                self.modifiers[(node - first) as usize] |= modifier.0;
            }
        }
    }

    fn origin(&self, origin: Origin) -> u32 {
        match origin {
            Origin::Symbol(symbol) => self.symbol_nodes[symbol.0 as usize],
            Origin::File(file) => self.file_nodes[file as usize],
        }
    }

    fn rows(&mut self, edges: &[Edge]) -> Rows {
        let first_external = self.counts[..3].iter().sum::<u32>();
        let mut out = Rows { rows: Vec::with_capacity(edges.len()), unresolved: vec![] };
        let mut names = SpelledNames::default();
        for (number, edge) in edges.iter().enumerate() {
            let from = self.origin(edge.from);
            let file = self.file_nodes[edge.file as usize];
            if from == NONE || file == NONE {
                continue;
            }
            let at = self.file(edge.file).facts.lines.position(edge.at.start);
            let to = match edge.to {
                Target::Symbol(symbol) => self.symbol_nodes[symbol.0 as usize],
                Target::File(number) => self.file_nodes[number as usize],
                Target::External(id) => first_external + id.0,
                Target::Unresolved(reason) => {
                    let name = names.at(self.program, edge.file, edge.at.start);
                    let name = self.strings.take(name.unwrap_or_default());
                    out.unresolved.push(Unresolved { from, edge: number as u32, reason, name, file, at });
                    continue;
                }
            };
            if to != NONE {
                out.rows.push(Row { from, to, at, file, edge: number as u32 });
            }
        }
        out
    }

    fn via(&self, edge: &Edge) -> u32 {
        edge.via.map_or(NONE, |via| self.symbol_nodes[via.0 as usize])
    }

    fn context(&self, row: &Row, edge: &Edge) -> u32 {
        let local = edge.kind == EdgeKind::HasType && self.is_local(edge.from, row.from);
        if local { edge.context.with(Context::LOCAL).0 } else { edge.context.0 }
    }

    /// Whether `node` is what a variable that is no node of its own stands in.
    fn is_local(&self, origin: Origin, node: u32) -> bool {
        let Origin::Symbol(symbol) = origin else { return false };
        let kind = self.program.definition(symbol).1.kind;
        matches!(kind, SymbolKind::Variable | SymbolKind::Constant)
            && self.kinds[node as usize] != NodeKind::Symbol(kind).code()
    }

    fn write(mut self, rows: &Rows, edges: &[Edge]) -> Aligned {
        self.strings.offsets.push(self.strings.text.len() as u32);
        let nodes = self.kinds.len();
        let bytes = self.strings.text.len() + self.strings.offsets.len() * 4 + nodes * NODE_BYTES;
        let mut writer = Writer::new(bytes + rows.rows.len() * ROW_BYTES + rows.unresolved.len() * ROW_BYTES);
        writer.put(Section::Counts, &self.counts);
        writer.put(Section::Text, self.strings.text.as_bytes());
        writer.put(Section::TextOffsets, &self.strings.offsets);
        writer.put(Section::Kinds, &self.kinds);
        writer.put(Section::Names, &self.name);
        writer.put(Section::Parents, &self.parents);
        writer.put(Section::Owners, &self.owners);
        writer.put(Section::Places, &self.places);
        writer.put(Section::Ordinals, &self.ordinals);
        writer.put(Section::Modifiers, &self.modifiers);
        writer.put(Section::Visibilities, &self.visibilities);
        writer.put(Section::FileLanguages, &self.file_languages);
        writer.put(Section::FileSpaces, &self.file_spaces);
        writer.put(Section::FilePackages, &self.file_packages);
        writer.put(Section::FileLines, &self.file_lines);
        writer.put(Section::FileSymbols, &self.file_symbols);
        self.write_edges(rows, edges, &mut writer);
        self.write_unresolved(&rows.unresolved, edges, &mut writer);
        writer.finish()
    }

    fn write_edges(&self, rows: &Rows, edges: &[Edge], writer: &mut Writer) {
        let nodes = self.kinds.len();
        let out = offsets(nodes, rows.rows.iter().map(|row| row.from));
        let rows = sorted(&rows.rows, &out, edges);
        let edge = |row: &Row| &edges[row.edge as usize];
        writer.put(Section::Out, &out);
        writer.put_all(Section::EdgeTo, rows.iter().map(|row| row.to));
        writer.put_all(Section::EdgeKinds, rows.iter().map(|row| edge(row).kind as u8));
        writer.put_all(Section::EdgeCertainties, rows.iter().map(|row| edge(row).certainty as u8));
        writer.put_all(Section::EdgeStrategies, rows.iter().map(|row| edge(row).strategy as u8));
        writer.put_all(Section::EdgeContexts, rows.iter().map(|row| self.context(row, edge(row))));
        writer.put_all(Section::EdgeVia, rows.iter().map(|row| self.via(edge(row))));
        writer.put_all(Section::EdgeFiles, rows.iter().map(|row| row.file));
        writer.put_all(Section::EdgeLines, rows.iter().map(|row| row.at.line));
        writer.put_all(Section::EdgeColumns, rows.iter().map(|row| row.at.column));
        let into = offsets(nodes, rows.iter().map(|row| row.to));
        let mut next = into.clone();
        let (mut from, mut numbers) = (vec![0u32; rows.len()], vec![0u32; rows.len()]);
        for (at, row) in rows.iter().enumerate() {
            let slot = &mut next[row.to as usize];
            from[*slot as usize] = row.from;
            numbers[*slot as usize] = at as u32;
            *slot += 1;
        }
        writer.put(Section::In, &into);
        writer.put(Section::InFrom, &from);
        writer.put(Section::InEdge, &numbers);
    }

    fn write_unresolved(&self, all: &[Unresolved], edges: &[Edge], writer: &mut Writer) {
        let edge = |one: &Unresolved| &edges[one.edge as usize];
        writer.put_all(Section::UnresolvedFrom, all.iter().map(|one| one.from));
        writer.put_all(Section::UnresolvedKinds, all.iter().map(|one| edge(one).kind as u8));
        writer.put_all(Section::UnresolvedReasons, all.iter().map(|one| one.reason as u8));
        writer.put_all(Section::UnresolvedNames, all.iter().map(|one| one.name));
        writer.put_all(Section::UnresolvedFiles, all.iter().map(|one| one.file));
        writer.put_all(Section::UnresolvedLines, all.iter().map(|one| one.at.line));
        writer.put_all(Section::UnresolvedColumns, all.iter().map(|one| one.at.column));
        writer.put_all(Section::UnresolvedContexts, all.iter().map(|one| edge(one).context.0));
        writer.put_all(Section::UnresolvedVia, all.iter().map(|one| self.via(edge(one))));
    }
}

/// Bytes of a node and of an edge in the graph, about.
const NODE_BYTES: usize = 60;
const ROW_BYTES: usize = 44;

/// An edge between nodes, and its number among the linker's.
#[derive(Debug, Clone, Copy)]
struct Row {
    from: u32,
    to: u32,
    at: Position,
    file: u32,
    edge: u32,
}

struct Unresolved {
    from: u32,
    edge: u32,
    reason: Reason,
    name: u32,
    file: u32,
    at: Position,
}

struct Rows {
    rows: Vec<Row>,
    unresolved: Vec<Unresolved>,
}

/// Rows by where they start, then kind, target and place. `out` says where those of each node begin.
fn sorted(rows: &[Row], out: &[u32], edges: &[Edge]) -> Vec<Row> {
    let mut next = out.to_vec();
    let mut sorted = rows.to_vec();
    for row in rows {
        let slot = &mut next[row.from as usize];
        sorted[*slot as usize] = *row;
        *slot += 1;
    }
    for ends in out.windows(2) {
        sorted[ends[0] as usize..ends[1] as usize].sort_unstable_by_key(|row| {
            (edges[row.edge as usize].kind, row.to, row.file, row.at.line, row.at.column, row.edge)
        });
    }
    sorted
}

/// Where each node's entries begin in a list sorted by node, and where the last end.
fn offsets(nodes: usize, ends: impl Iterator<Item = u32>) -> Vec<u32> {
    let mut counts = vec![0u32; nodes + 1];
    ends.for_each(|node| counts[node as usize + 1] += 1);
    for at in 0..nodes {
        counts[at + 1] += counts[at];
    }
    counts
}

/// The names used in one file, by where they stand.
#[derive(Default)]
struct SpelledNames {
    file: Option<u32>,
    names: FxHashMap<u32, pellucid_model::NameId>,
}

impl SpelledNames {
    fn at<'p>(&mut self, program: &'p Program, number: u32, start: u32) -> Option<&'p str> {
        let facts = &program.files[number as usize].facts;
        if self.file != Some(number) {
            self.file = Some(number);
            self.names.clear();
            for expr in &facts.exprs {
                match expr.kind {
                    ExprKind::Name { name, .. } => self.names.insert(expr.span.start, name),
                    ExprKind::Member { name, name_span, .. } => self.names.insert(name_span.start, name),
                    _ => None,
                };
            }
            for ty in &facts.types {
                if let TypeKind::Named { path, .. } = ty.kind
                    && let Some(last) = path.of(&facts.name_lists).last()
                {
                    self.names.entry(ty.span.start).or_insert(*last);
                }
            }
            for import in &facts.imports {
                self.names.insert(import.module_span.start, import.module);
            }
        }
        self.names.get(&start).map(|name| facts.names.get(*name))
    }
}

/// What can be asked for: everything but locals and generic parameters.
fn is_kept(definition: &Definition, local: bool) -> bool {
    match definition.kind {
        SymbolKind::TypeParameter => false,
        SymbolKind::Variable | SymbolKind::Constant => !local && definition.visibility != Visibility::Local,
        _ => true,
    }
}

fn place(file: &File, definition: &Definition) -> Place {
    let lines = &file.facts.lines;
    let name = lines.position(definition.name_span.start);
    let (start, end) = (definition.span.start, definition.span.end);
    Place {
        start,
        end,
        line: name.line,
        column: name.column,
        start_line: lines.line(start),
        end_line: lines.line(end.saturating_sub(1).max(start)),
    }
}

/// The name of a type as written, without what derives it.
fn type_name(file: &File, mut ty: pellucid_model::TypeId) -> String {
    // Types refer to types made before them; the bound guards against damaged facts.
    for _ in 0..64 {
        match file.facts.types.get(ty.index()).map(|found| found.kind) {
            Some(TypeKind::Of(_, inner)) => ty = inner,
            Some(TypeKind::Named { path, .. }) => {
                let last = path.of(&file.facts.name_lists).last();
                return last.map(|name| file.facts.names.get(*name).to_owned()).unwrap_or_default();
            }
            _ => break,
        }
    }
    String::new()
}
