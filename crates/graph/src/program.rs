//! The snapshot as the linker sees it: files, symbols, namespaces, members. Built once, then only read.

use crate::edge::Reason;
use crate::macros::Growth;
use crate::names::{Name, Names};
use crate::rules::{Linker, Policy, Project, Rules, Unit};
use pellucid_model::{
    DefId, Definition, ExprId, ExprKind, Facts, FlowKind, ImportKind, Modifiers, NameId, ScopeId, ScopeKind,
    Span, SymbolKind, TypeKind, Visibility,
};
use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;
use std::collections::BTreeMap;

/// Index of a definition among those of all files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SymbolId(pub u32);

/// Index of a namespace: a package, module, crate path or file, as the language has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SpaceId(pub u32);

/// What a name can mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Entity {
    /// A definition.
    Symbol(SymbolId),
    /// A namespace of the snapshot.
    Space(SpaceId),
    /// Something outside the snapshot, by its qualified name.
    External(Name),
    /// A file whose text an import takes in.
    File(u32),
}

/// A few entities.
pub type Entities = SmallVec<[Entity; 2]>;

/// What a name in a scope is bound to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Binding {
    /// A definition of the same file.
    Definition(DefId),
    /// An entry of `imported_names`, of this import.
    Imported { import: u32, name: u32 },
    /// An import that binds its module, or the first `segments` of it.
    Module { import: u32, segments: u32 },
}

/// A use of a macro that was taken apart: what its body says is among the file's expressions.
#[derive(Debug, Clone, Copy)]
pub(crate) struct MacroUse {
    /// The name or call that uses it.
    pub(crate) at: ExprId,
    /// What the body says, in the order it has to be evaluated.
    pub(crate) start: u32,
    pub(crate) end: u32,
    /// What the use has the value of.
    pub(crate) value: Option<ExprId>,
    /// Whether no other macro may be meant.
    pub(crate) sure: bool,
}

/// A file with what the linker adds to its facts.
pub struct File {
    /// Path from the root.
    pub path: String,
    /// Its facts.
    pub facts: Facts,
    /// Whether it is a library stub.
    pub library: bool,
    /// The namespace of its outermost definitions.
    pub space: SpaceId,
    /// Its first symbol.
    pub(crate) first: u32,
    pub(crate) names: Vec<Name>,
    pub(crate) family: usize,
    /// By name, then scope.
    pub(crate) bindings: Vec<(Name, ScopeId, Binding)>,
    /// Its imports of all names of a module, by scope.
    pub(crate) wildcards: Vec<(ScopeId, u32)>,
    /// By scope, the next one around it that binds a name or is more than a block.
    around: Vec<Option<ScopeId>>,
    /// Where its types say what they inherit from.
    pub(crate) headers: Vec<(DefId, Span)>,
    /// What each import's module means.
    pub imports: Vec<Option<Entity>>,
    /// The value that a definition takes a part of.
    pub(crate) taken_apart: FxHashMap<DefId, ExprId>,
    /// Number of expressions that are written in it; those after them come of macros.
    pub(crate) own: u32,
    /// Uses of macros, by the expression that uses them.
    pub(crate) uses: Vec<MacroUse>,
    /// Arguments that a macro leaves out.
    pub(crate) silent: Vec<Span>,
    /// Expressions in whose place a macro puts others.
    pub(crate) muted: FxHashSet<ExprId>,
    /// Uses of macros that could not be taken apart.
    pub(crate) failed: Vec<(ExprId, Reason)>,
}

impl File {
    /// The name behind a file's own id; empty if it was not interned.
    pub fn name(&self, id: NameId) -> Name {
        self.names.get(id.0 as usize).copied().unwrap_or(Name::EMPTY)
    }

    /// The symbol of a definition.
    pub fn symbol(&self, id: DefId) -> SymbolId {
        SymbolId(self.first + id.0)
    }

    /// The use of a macro that an expression is.
    pub(crate) fn macro_use(&self, id: ExprId) -> Option<&MacroUse> {
        let at = self.uses.partition_point(|one| one.at < id);
        self.uses.get(at).filter(|one| one.at == id)
    }

    /// The use of a macro that an expression comes of.
    pub(crate) fn expanded_from(&self, id: ExprId) -> Option<&MacroUse> {
        if id.0 < self.own {
            return None;
        }
        let at = self.uses.partition_point(|one| one.end <= id.0);
        self.uses.get(at).filter(|one| one.start <= id.0)
    }

    /// The next scope around `scope` in which a name can mean something: blocks that declare nothing are passed over, so
    /// that a name in a hundred thousand of them is found in a few steps.
    pub(crate) fn around(&self, scope: ScopeId) -> Option<ScopeId> {
        self.around.get(scope.index()).copied().flatten()
    }

    /// Imports of all names of a module in this very scope.
    pub(crate) fn wildcards_of(&self, scope: ScopeId) -> &[(ScopeId, u32)] {
        let start = self.wildcards.partition_point(|entry| entry.0 < scope);
        let len = self.wildcards[start..].partition_point(|entry| entry.0 == scope);
        &self.wildcards[start..start + len]
    }

    /// Bindings of `name` in this very scope.
    pub(crate) fn bindings_in(&self, name: Name, scope: ScopeId) -> &[(Name, ScopeId, Binding)] {
        let start = self.bindings.partition_point(|entry| (entry.0, entry.1) < (name, scope));
        let len = self.bindings[start..].partition_point(|entry| (entry.0, entry.1) == (name, scope));
        &self.bindings[start..start + len]
    }

    /// Bindings of `name`, in the order of their scopes.
    pub(crate) fn bindings_of(&self, name: Name) -> &[(Name, ScopeId, Binding)] {
        let start = self.bindings.partition_point(|entry| entry.0 < name);
        let len = self.bindings[start..].partition_point(|entry| entry.0 == name);
        &self.bindings[start..start + len]
    }
}

/// A namespace.
#[derive(Debug)]
pub struct Space {
    /// Its key within its family: `java.util`, `pkg/sub`, `crate::a::b`.
    pub key: String,
    pub(crate) family: usize,
    /// Its files.
    pub files: Vec<u32>,
}

/// The snapshot.
pub struct Program {
    /// All names.
    pub names: Names,
    /// All files, in the order they were handed in.
    pub files: Vec<File>,
    /// All namespaces.
    pub spaces: Vec<Space>,
    pub(crate) rules: Vec<Box<dyn Rules>>,
    file_of: Vec<u32>,
    /// By family.
    space_by_key: Vec<FxHashMap<String, SpaceId>>,
    space_members: FxHashMap<(SpaceId, Name), Entities>,
    space_of: FxHashMap<SymbolId, SpaceId>,
    space_of_apart: FxHashMap<SymbolId, SpaceId>,
    /// By a module that a macro opens: the namespaces between its own and the one around, the innermost first, and how it
    /// is named.
    opened: FxHashMap<SymbolId, (Vec<SpaceId>, String)>,
    used_names: FxHashMap<(SpaceId, Name), Vec<(u32, Binding)>>,
    used_spaces: FxHashMap<SpaceId, Vec<(u32, Entity)>>,
    members: FxHashMap<(SymbolId, Name), SmallVec<[SymbolId; 2]>>,
    methods: FxHashMap<SymbolId, Vec<SymbolId>>,
    destructors: FxHashMap<SymbolId, Vec<SymbolId>>,
    type_parameters: FxHashMap<SymbolId, Vec<SymbolId>>,
    parameters: FxHashMap<SymbolId, Vec<SymbolId>>,
}

impl Program {
    /// Lays out `units`: which are in the order of their paths.
    pub fn new(units: Vec<Unit>, manifests: &BTreeMap<String, String>, linkers: &[Linker]) -> Self {
        let mut program = Self {
            names: Names::default(),
            files: vec![],
            spaces: vec![],
            rules: rules(&units, manifests, linkers),
            file_of: vec![],
            space_by_key: vec![FxHashMap::default(); linkers.len()],
            space_members: FxHashMap::default(),
            space_of: FxHashMap::default(),
            space_of_apart: FxHashMap::default(),
            opened: FxHashMap::default(),
            used_names: FxHashMap::default(),
            used_spaces: FxHashMap::default(),
            members: FxHashMap::default(),
            methods: FxHashMap::default(),
            destructors: FxHashMap::default(),
            type_parameters: FxHashMap::default(),
            parameters: FxHashMap::default(),
        };
        units.into_iter().for_each(|unit| program.add(unit, linkers));
        (0..program.files.len()).for_each(|file| program.declare(file));
        for file in 0..program.files.len() {
            let targets = program.import_targets(file);
            program.files[file].imports = targets;
            program.open_module_files(file);
        }
        (0..program.files.len()).for_each(|file| program.bind(file));
        program
    }

    /// The rules of a file's language.
    pub fn rules_of(&self, file: u32) -> &dyn Rules {
        &*self.rules[self.files[file as usize].family]
    }

    /// Number of symbols.
    pub fn symbols(&self) -> usize {
        self.file_of.len()
    }

    /// The file of a symbol.
    pub fn file_of(&self, symbol: SymbolId) -> u32 {
        self.file_of[symbol.0 as usize]
    }

    /// A symbol's definition and file.
    pub fn definition(&self, symbol: SymbolId) -> (&File, &Definition) {
        let file = &self.files[self.file_of(symbol) as usize];
        (file, &file.facts.definitions[(symbol.0 - file.first) as usize])
    }

    /// What kind of thing a symbol is.
    pub fn kind(&self, symbol: SymbolId) -> SymbolKind {
        self.definition(symbol).1.kind
    }

    /// The simple name of a symbol.
    pub fn name_of(&self, symbol: SymbolId) -> Name {
        let (file, definition) = self.definition(symbol);
        file.name(definition.name)
    }

    /// The definition a symbol stands in.
    pub fn parent(&self, symbol: SymbolId) -> Option<SymbolId> {
        let (file, definition) = self.definition(symbol);
        definition.parent.map(|parent| file.symbol(parent))
    }

    /// The namespace with this key, in the family of `file`.
    pub fn space(&self, file: u32, key: &str) -> Option<SpaceId> {
        self.space_in(self.files[file as usize].family, key)
    }

    pub(crate) fn space_in(&self, family: usize, key: &str) -> Option<SpaceId> {
        self.space_by_key.get(family)?.get(key).copied()
    }

    /// The namespace a module symbol stands for.
    pub fn space_of(&self, symbol: SymbolId) -> Option<SpaceId> {
        self.space_of.get(&symbol).copied()
    }

    /// The namespaces between that of a module and the one around it, the innermost first.
    pub fn spaces_between(&self, module: SymbolId) -> &[SpaceId] {
        self.opened.get(&module).map_or(&[], |found| &found.0)
    }

    /// The name that a symbol is shown by: a module that a macro opens has none of its own.
    pub fn shown_name(&self, symbol: SymbolId) -> &str {
        let definition = self.definition(symbol).1;
        if !is_opened_by_macro(definition) {
            return self.names.get(self.name_of(symbol));
        }
        self.opened.get(&symbol).map_or("", |found| &found.1)
    }

    /// Opens the namespaces that a macro opens within `outer`; the innermost of them, if it opens some.
    fn open_by_macro(
        &mut self,
        number: usize,
        module: SymbolId,
        outer: SpaceId,
        by: Name,
    ) -> Option<SpaceId> {
        let family = self.files[number].family;
        let separator = self.rules[family].policy().separator;
        let opened = self.rules[family].spaces_opened(self.names.get(by)).to_vec();
        let mut around = vec![];
        let mut path = String::new();
        let mut space = outer;
        for (name, inline) in opened {
            let name_here = self.names.intern(&name);
            if inline {
                self.join(space, name_here, Entity::Space(space));
                continue;
            }
            around.push(space);
            path = join_key(&path, separator, &name);
            space = self.open_within(space, name_here, number);
        }
        if space == outer {
            return None;
        }
        self.opened.insert(module, (around.into_iter().skip(1).rev().collect(), path));
        Some(space)
    }

    /// Opens a namespace within another one, to which a file adds.
    fn open_within(&mut self, outer: SpaceId, name: Name, file: usize) -> SpaceId {
        let family = self.files[file].family;
        let separator = self.rules[family].policy().separator;
        let key = join_key(&self.spaces[outer.0 as usize].key, separator, self.names.get(name));
        let inner = self.open_space(family, key);
        let files = &mut self.spaces[inner.0 as usize].files;
        if files.last() != Some(&(file as u32)) {
            files.push(file as u32);
        }
        self.join(outer, name, Entity::Space(inner));
        inner
    }

    /// What a namespace declares under `name`, imports left aside.
    pub fn space_members(&self, space: SpaceId, name: Name) -> &[Entity] {
        self.space_members.get(&(space, name)).map_or(&[], |found| found)
    }

    /// What a type itself declares under `name`.
    pub fn own_members(&self, ty: SymbolId, name: Name) -> &[SymbolId] {
        self.members.get(&(ty, name)).map_or(&[], |found| found)
    }

    /// The generic parameters of a type or callable, in order.
    pub fn type_parameters(&self, symbol: SymbolId) -> &[SymbolId] {
        self.type_parameters.get(&symbol).map_or(&[], |found| found)
    }

    /// The parameters of a callable, in order, the receiver included.
    pub fn parameters(&self, symbol: SymbolId) -> &[SymbolId] {
        self.parameters.get(&symbol).map_or(&[], |found| found)
    }

    /// Adds members declared apart from their type.
    pub(crate) fn attach(&mut self, members: Vec<(SymbolId, SymbolId)>) {
        for (ty, member) in members {
            let name = self.name_of(member);
            let entry = self.members.entry((ty, name)).or_default();
            if !entry.contains(&member) {
                entry.push(member);
                if self.kind(member) == SymbolKind::Method {
                    self.methods.entry(ty).or_default().push(member);
                    if self.definition(member).1.modifiers.has(Modifiers::DESTRUCTOR) {
                        self.destructors.entry(ty).or_default().push(member);
                    }
                }
            }
        }
    }

    /// The destructors of a type, as declared and as defined.
    pub(crate) fn destructors(&self, ty: SymbolId) -> &[SymbolId] {
        self.destructors.get(&ty).map_or(&[], |found| found)
    }

    /// Methods declared apart from their type.
    pub(crate) fn methods(&self, ty: SymbolId) -> &[SymbolId] {
        self.methods.get(&ty).map_or(&[], |found| found)
    }

    /// Imports that bring one name into a namespace: file and binding.
    pub(crate) fn used_names(&self, space: SpaceId, name: Name) -> &[(u32, Binding)] {
        self.used_names.get(&(space, name)).map_or(&[], |found| found)
    }

    /// Wildcard imports into a namespace: file and what is imported.
    pub(crate) fn used_spaces(&self, space: SpaceId) -> &[(u32, Entity)] {
        self.used_spaces.get(&space).map_or(&[], |found| found)
    }

    /// Records what a file imports into the namespaces it adds to.
    fn use_in_spaces(&mut self, number: usize) {
        let file = &self.files[number];
        let mut names = vec![];
        let mut spaces = vec![];
        let space_at = |scope: ScopeId| match home_of_scope(file, scope) {
            Home::Space => Some(file.space),
            Home::Within(owner) => self.space_of(file.symbol(owner)),
            Home::Local => None,
        };
        for &(name, scope, binding) in &file.bindings {
            if !matches!(binding, Binding::Definition(_))
                && let Some(space) = space_at(scope)
            {
                names.push((space, name, binding));
            }
        }
        for (at, import) in file.facts.imports.iter().enumerate().filter(|(_, import)| import.wildcard) {
            if let (Some(space), Some(target)) = (space_at(import.scope), file.imports[at]) {
                spaces.push((space, target));
            }
        }
        for (space, name, binding) in names {
            self.used_names.entry((space, name)).or_default().push((number as u32, binding));
        }
        for (space, target) in spaces {
            self.used_spaces.entry(space).or_default().push((number as u32, target));
        }
    }

    fn add(&mut self, unit: Unit, linkers: &[Linker]) {
        let number = self.files.len() as u32;
        let language = unit.facts.language.as_str();
        let family = linkers.iter().position(|linker| linker.languages.contains(&language)).unwrap_or(0);
        let key = self.rules[family].home(number);
        let space = self.open_space(family, key);
        self.spaces[space.0 as usize].files.push(number);
        let first = self.file_of.len() as u32;
        self.file_of.resize(first as usize + unit.facts.definitions.len(), number);
        let names = intern(&mut self.names, &unit.facts);
        let taken_apart = unit.facts.flows.iter().filter_map(|flow| match flow.kind {
            FlowKind::Destructure { binding, value, .. } => Some((binding, value)),
            _ => None,
        });
        let taken_apart = taken_apart.collect();
        let imports = unit.facts.imports.iter().enumerate().filter(|(_, import)| import.wildcard);
        let mut wildcards: Vec<(ScopeId, u32)> =
            imports.map(|(at, import)| (import.scope, at as u32)).collect();
        wildcards.sort_unstable();
        let supertypes = unit.facts.supertypes.iter();
        let headers = supertypes.map(|one| (one.definition, unit.facts.types[one.ty.index()].span));
        let within = |(id, span): &(DefId, Span)| {
            let whole = unit.facts.definitions[id.index()].span;
            whole.start < span.start && whole.contains(*span)
        };
        let mut headers: Vec<(DefId, Span)> = headers.filter(within).collect();
        headers.sort_unstable();
        let own = unit.facts.exprs.len() as u32;
        self.files.push(File {
            own,
            uses: vec![],
            silent: vec![],
            muted: FxHashSet::default(),
            failed: vec![],
            path: unit.path,
            facts: unit.facts,
            library: unit.library,
            space,
            first,
            names,
            family,
            bindings: vec![],
            wildcards,
            around: vec![],
            headers,
            imports: vec![],
            taken_apart,
        });
    }

    /// Adds what the macros used in a file say to its facts.
    pub(crate) fn grow(&mut self, number: u32, growth: Growth) {
        let file = &mut self.files[number as usize];
        for name in growth.names {
            file.facts.names.push(self.names.get(name));
            file.names.push(name);
        }
        file.facts.exprs.extend(growth.exprs);
        file.facts.types.extend(growth.types);
        file.facts.arguments.extend(growth.arguments);
        file.facts.expr_lists.extend(growth.expr_lists);
        file.facts.name_lists.extend(growth.name_lists);
        (file.uses, file.muted, file.failed) = (growth.uses, growth.muted, growth.failed);
        file.silent = growth.silent;
    }

    /// The namespace with this key and, so that qualified names can be walked, those around it.
    fn open_space(&mut self, family: usize, key: String) -> SpaceId {
        if let Some(known) = self.space_by_key[family].get(&key) {
            return *known;
        }
        let id = SpaceId(self.spaces.len() as u32);
        self.spaces.push(Space { key: key.clone(), family, files: vec![] });
        self.space_by_key[family].insert(key.clone(), id);
        let separator = self.rules[family].policy().separator;
        if let Some((outer, last)) = key.rsplit_once(separator)
            && !outer.is_empty()
        {
            let outer = self.open_space(family, outer.to_owned());
            let name = self.names.intern(last);
            self.join(outer, name, Entity::Space(id));
        }
        id
    }

    fn join(&mut self, space: SpaceId, name: Name, entity: Entity) {
        let entry = self.space_members.entry((space, name)).or_default();
        // Each symbol is declared once.
        if matches!(entity, Entity::Symbol(_)) || !entry.contains(&entity) {
            entry.push(entity);
        }
    }

    /// Joins a definition that is written apart from its namespace to it.
    pub(crate) fn join_space(&mut self, space: SpaceId, symbol: SymbolId) {
        let name = self.name_of(symbol);
        self.space_of_apart.insert(symbol, space);
        self.join(space, name, Entity::Symbol(symbol));
    }

    /// The namespace a definition belongs to, if it is no member of a type and no local.
    pub fn home_of(&self, symbol: SymbolId) -> Option<SpaceId> {
        if let Some(space) = self.space_of_apart.get(&symbol) {
            return Some(*space);
        }
        let (file, definition) = self.definition(symbol);
        if definition.kind == SymbolKind::Macro && self.rules[file.family].policy().linkage {
            return Some(file.space);
        }
        match home(file, definition) {
            Home::Space => Some(file.space),
            Home::Within(owner) => self.space_of(file.symbol(owner)),
            Home::Local => None,
        }
    }

    /// Members of types and namespaces, for the definitions of one file.
    fn declare(&mut self, number: usize) {
        let family = self.files[number].family;
        let policy = *self.rules[family].policy();
        let blank = self.names.intern(policy.blank);
        for at in 0..self.files[number].facts.definitions.len() {
            let file = &self.files[number];
            let definition = &file.facts.definitions[at];
            let symbol = file.symbol(DefId(at as u32));
            let (kind, scope) = (definition.kind, definition.scope);
            let name = file.name(definition.name);
            let parent = definition.parent.map(|parent| file.symbol(parent));
            let outer = match parent {
                // Wherever text is replaced.
                _ if kind == SymbolKind::Macro && policy.linkage => Some(file.space),
                None if scope.index() == 0 || file.facts.scopes[scope.index()].kind == ScopeKind::Branch => {
                    Some(file.space)
                }
                None => None,
                Some(parent) => self.space_of.get(&parent).copied(),
            };
            if let Some(parent) = parent {
                match kind {
                    SymbolKind::Parameter => self.parameters.entry(parent).or_default().push(symbol),
                    SymbolKind::TypeParameter => self.type_parameters.entry(parent).or_default().push(symbol),
                    // What implementations choose is a parameter of what they implement.
                    SymbolKind::TypeAlias if policy.traits && self.kind(parent) == SymbolKind::Trait => {
                        self.type_parameters.entry(parent).or_default().push(symbol);
                    }
                    _ => {}
                }
            }
            if kind == SymbolKind::Constructor
                && let Some(parent) = parent
            {
                self.members.entry((parent, Name::CONSTRUCTOR)).or_default().push(symbol);
                self.members.entry((parent, name)).or_default().push(symbol);
                continue;
            }
            // A package clause names the file's namespace; it opens none.
            let clause = kind == SymbolKind::Module && definition.body.is_none();
            if policy.transparent_modules
                && kind == SymbolKind::Module
                && name == Name::EMPTY
                && let Some(outer) = outer
            {
                self.space_of.insert(symbol, outer);
            }
            if !is_named(kind) || name == Name::EMPTY || name == blank || clause {
                continue;
            }
            if let Some(outer) = outer {
                if kind == SymbolKind::Module {
                    if is_opened_by_macro(&self.files[number].facts.definitions[at]) {
                        let inner = self.open_by_macro(number, symbol, outer, name).unwrap_or(outer);
                        self.space_of.insert(symbol, inner);
                        continue;
                    }
                    if policy.transparent_modules
                        && self.files[number].facts.definitions[at].modifiers.has(Modifiers::INLINE)
                    {
                        self.space_of.insert(symbol, outer);
                        self.join(outer, name, Entity::Space(outer));
                        continue;
                    }
                    let inner = self.open_within(outer, name, number);
                    self.space_of.insert(symbol, inner);
                } else if definition_is_member(kind)
                    && self.files[number].facts.definitions[at].receiver.is_none()
                {
                    self.join(outer, name, Entity::Symbol(symbol));
                }
            } else if let Some(parent) = parent
                && (self.kind(parent).is_type()
                    || self.kind(parent) == SymbolKind::TypeAlias
                    || self.kind(parent) == SymbolKind::Constant
                        && (kind == SymbolKind::Field || kind.is_callable()))
                && is_member(kind)
            {
                self.members.entry((parent, name)).or_default().push(symbol);
                if self.definition(symbol).1.modifiers.has(Modifiers::DESTRUCTOR) {
                    self.destructors.entry(parent).or_default().push(symbol);
                }
            }
            if policy.transparent_modules {
                self.declare_around(number, DefId(at as u32), name);
            }
        }
    }

    /// What a definition declares further out than where it stands, as an enumeration its names.
    fn declare_around(&mut self, number: usize, id: DefId, name: Name) {
        let file = &self.files[number];
        let definition = &file.facts.definitions[id.index()];
        let symbol = file.symbol(id);
        let Some(parent) = definition.parent else { return };
        if !file.facts.definitions[parent.index()].kind.is_type() || !is_member(definition.kind) {
            return;
        }
        match home(file, definition) {
            Home::Space => self.join(file.space, name, Entity::Symbol(symbol)),
            Home::Within(owner) if owner != parent => {
                let owner = file.symbol(owner);
                match self.space_of(owner) {
                    Some(space) => self.join(space, name, Entity::Symbol(symbol)),
                    None => self.members.entry((owner, name)).or_default().push(symbol),
                }
            }
            _ => {}
        }
    }

    /// What declares that a file is a module stands for the module of that file.
    fn open_module_files(&mut self, number: usize) {
        let file = &self.files[number];
        let definitions = file.facts.definitions.iter().enumerate();
        let modules: Vec<(DefId, &Definition)> = definitions
            .filter(|(_, one)| one.kind == SymbolKind::Module && one.body.is_none())
            .map(|(at, one)| (DefId(at as u32), one))
            .collect();
        let mut found = vec![];
        for (import, target) in file.facts.imports.iter().zip(&file.imports) {
            if let (ImportKind::ModuleFile, Some(Entity::Space(space))) = (import.kind, target) {
                let module = modules.iter().find(|(_, one)| one.span.contains(import.span));
                found.extend(module.map(|(id, _)| (*id, *space)));
            }
        }
        for (id, space) in found {
            let file = &self.files[number];
            let (symbol, definition) = (file.symbol(id), &file.facts.definitions[id.index()]);
            let name = file.name(definition.name);
            let outer = match definition.parent {
                None => Some(file.space),
                Some(parent) => self.space_of.get(&file.symbol(parent)).copied(),
            };
            self.space_of.insert(symbol, space);
            if let Some(outer) = outer {
                self.join(outer, name, Entity::Space(space));
            }
        }
    }

    fn import_targets(&self, number: usize) -> Vec<Option<Entity>> {
        let file = &self.files[number];
        let rules = &*self.rules[file.family];
        file.facts.imports.iter().map(|import| rules.import(self, number as u32, import)).collect()
    }

    /// The file's table of scopes.
    fn bind(&mut self, number: usize) {
        let file = &self.files[number];
        let rules = &*self.rules[file.family];
        let blank = self.names.find(rules.policy().blank).unwrap_or(Name::EMPTY);
        let Policy { exports, linkage, .. } = *rules.policy();
        let mut bindings = vec![];
        // Of the objects that a function gives, but a name within it.
        let is_local = |definition: &Definition| {
            exports
                && definition.visibility == Visibility::Local
                && matches!(definition.kind, SymbolKind::Function | SymbolKind::Field)
        };
        for (at, definition) in file.facts.definitions.iter().enumerate() {
            let name = file.name(definition.name);
            if name != Name::EMPTY
                && name != blank
                && is_named(definition.kind)
                && (is_local(definition)
                    || definition.receiver.is_none()
                        && !(exports && matches!(definition.kind, SymbolKind::Method | SymbolKind::Field)))
            {
                let outermost = linkage && definition.kind == SymbolKind::Macro;
                let scope = if outermost { ScopeId(0) } else { definition.scope };
                bindings.push((name, scope, Binding::Definition(DefId(at as u32))));
            }
        }
        let mut plain = vec![];
        for (at, import) in file.facts.imports.iter().enumerate() {
            let names = import.names.of(&file.facts.imported_names);
            for (offset, imported) in names.iter().enumerate() {
                let binding =
                    Binding::Imported { import: at as u32, name: import.names.start + offset as u32 };
                bindings.push((file.name(imported.alias), import.scope, binding));
            }
            let silent = matches!(import.kind, ImportKind::Effect | ImportKind::Package);
            if names.is_empty() && !import.wildcard && !silent {
                let module = file.facts.names.get(import.module);
                let target = file.imports.get(at).copied().flatten();
                if let Some((name, segments)) = rules.plain_import(self, module, target) {
                    let binding = Binding::Module { import: at as u32, segments: segments as u32 };
                    plain.push((name, import.scope, binding));
                }
            }
        }
        for (name, scope, binding) in plain {
            bindings.push((self.names.intern(&name), scope, binding));
        }
        bindings.sort();
        let file = &mut self.files[number];
        file.bindings = bindings;
        file.around = scopes_around(file);
        if linkage {
            self.use_in_spaces(number);
        }
    }
}

fn rules(units: &[Unit], manifests: &BTreeMap<String, String>, linkers: &[Linker]) -> Vec<Box<dyn Rules>> {
    let of = |linker: &Linker| {
        let numbered = units.iter().enumerate().map(|(number, unit)| (number as u32, unit));
        let files = numbered.filter(|(_, unit)| linker.languages.contains(&unit.facts.language.as_str()));
        (linker.rules)(&Project { files: files.collect(), manifests })
    };
    linkers.iter().map(of).collect()
}

/// Whether a macro stands for the beginning of a module: it declares none by its own name.
fn is_opened_by_macro(definition: &Definition) -> bool {
    definition.kind == SymbolKind::Module
        && definition.modifiers.has(Modifiers::INLINE)
        && definition.modifiers.has(Modifiers::DECLARATION)
}

pub(crate) fn join_key(outer: &str, separator: &str, name: &str) -> String {
    if outer.is_empty() { name.to_owned() } else { format!("{outer}{separator}{name}") }
}

/// Whether a name in the text may mean it.
fn is_named(kind: SymbolKind) -> bool {
    !matches!(kind, SymbolKind::Constructor | SymbolKind::Lambda | SymbolKind::Extension)
}

/// Whose names a definition joins.
enum Home {
    /// The file's namespace.
    Space,
    /// A namespace block or type.
    Within(DefId),
    /// A callable's.
    Local,
}

/// By scope, the next one around it that binds a name or is more than a block. A scope stands after the one around it.
fn scopes_around(file: &File) -> Vec<Option<ScopeId>> {
    use ScopeKind::{File, Function, Macro, Module, Type};
    let scopes = &file.facts.scopes;
    let mut counts: Vec<bool> =
        scopes.iter().map(|scope| matches!(scope.kind, File | Module | Type | Function | Macro)).collect();
    let binding = file.bindings.iter().map(|entry| entry.1);
    for scope in binding.chain(file.wildcards.iter().map(|entry| entry.0)) {
        counts[scope.index()] = true;
    }
    let mut around: Vec<Option<ScopeId>> = Vec::with_capacity(scopes.len());
    for scope in scopes {
        around.push(
            scope.parent.and_then(
                |parent| if counts[parent.index()] { Some(parent) } else { around[parent.index()] },
            ),
        );
    }
    around
}

fn home(file: &File, definition: &Definition) -> Home {
    home_of_scope(file, definition.scope)
}

fn home_of_scope(file: &File, scope: ScopeId) -> Home {
    use ScopeKind as S;
    let mut next = Some(scope);
    while let Some(id) = next {
        let scope = &file.facts.scopes[id.index()];
        match (scope.kind, scope.owner) {
            (S::File, _) => return Home::Space,
            (S::Module | S::Type, Some(owner)) => return Home::Within(owner),
            (S::Header, _) => {}
            _ => return Home::Local,
        }
        next = scope.parent;
    }
    Home::Local
}

fn definition_is_member(kind: SymbolKind) -> bool {
    !matches!(kind, SymbolKind::Parameter | SymbolKind::TypeParameter)
}

fn is_member(kind: SymbolKind) -> bool {
    !matches!(kind, SymbolKind::Parameter | SymbolKind::TypeParameter | SymbolKind::Variable)
}

/// The names of a file that resolution looks at; signatures and string keys stay out.
fn intern(names: &mut Names, facts: &Facts) -> Vec<Name> {
    let mut known = vec![Name::EMPTY; facts.names.len()];
    let mut take = |id: NameId| {
        if let Some(slot) = known.get_mut(id.0 as usize)
            && *slot == Name::EMPTY
        {
            *slot = names.intern(facts.names.get(id));
        }
    };
    facts.definitions.iter().for_each(|definition| take(definition.name));
    facts.imports.iter().for_each(|import| take(import.module));
    facts.imported_names.iter().for_each(|imported| {
        take(imported.name);
        take(imported.alias);
    });
    for expr in &facts.exprs {
        match expr.kind {
            ExprKind::Name { name, .. }
            | ExprKind::Member { name, .. }
            | ExprKind::MethodRef { name, .. }
            | ExprKind::Binary { op: name, .. } => take(name),
            _ => {}
        }
    }
    facts.arguments.iter().for_each(|argument| take(argument.name));
    facts.annotations.iter().for_each(|annotation| take(annotation.name));
    facts.undefined.iter().for_each(|(name, _)| take(*name));
    for ty in &facts.types {
        if let TypeKind::Named { path, .. } = ty.kind {
            path.of(&facts.name_lists).iter().for_each(|name| take(*name));
        }
    }
    for flow in &facts.flows {
        match flow.kind {
            FlowKind::Destructure { key, .. } => take(key),
            FlowKind::Export { name, .. } => take(name),
            _ => {}
        }
    }
    known
}
