//! Languages whose files take in the text of others: which of several declarations of one name a file sees, and which
//! definition a declaration stands for.

use crate::edge::Strategy;
use crate::names::Name;
use crate::program::{Entities, Entity, File, SymbolId, join_key};
use crate::session::{Session, Want, common_folders};
use crate::ty::{Ty, TyKind};
use pellucid_model::{DefId, Definition, Modifiers, SymbolKind, TypeOp, Visibility};
use smallvec::SmallVec;

/// Files asked whether they see a name for one that is taken in by them.
const MOST_AROUND: usize = 16;
/// Declarations of one name that are compared; of more, the first are.
const MOST_COMPARED: usize = 256;

/// What a declaration stands for: itself, or the definitions it may be linked with.
pub(crate) type Definitions = SmallVec<[SymbolId; 2]>;

/// How far a symbol is from a file that names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Sight {
    /// Its text is taken in.
    Seen,
    /// A file that takes this one in takes it in, too.
    Around,
    /// It belongs to a library.
    Library,
    /// Only its name fits.
    Unseen,
}

impl Session<'_> {
    /// Of the entities of one name in a namespace, those meant in the file that is looked from.
    pub(crate) fn seen(&mut self, entities: &Entities, want: Want) -> Entities {
        let symbols = entities.iter().filter_map(|one| match one {
            Entity::Symbol(symbol) => Some(*symbol),
            _ => None,
        });
        let symbols = symbols.filter(|one| !self.is_taken_back(*one));
        let sighted: Vec<(Sight, SymbolId)> = symbols.map(|symbol| (self.sight(symbol), symbol)).collect();
        let mut kept: Entities =
            entities.iter().copied().filter(|one| !matches!(one, Entity::Symbol(_))).collect();
        let Some(nearest) = sighted.iter().map(|one| one.0).min() else { return kept };
        if nearest == Sight::Unseen && !kept.is_empty() {
            return kept;
        }
        let of_sight = sighted.into_iter().filter(|one| one.0 == nearest).map(|one| one.1);
        let mut symbols: Vec<SymbolId> = of_sight.collect();
        self.keep_usual(&mut symbols);
        // What the language's own library has by this name is meant, not what is out of sight or for other systems.
        let foreign = nearest == Sight::Unseen || !symbols.iter().any(|one| self.is_usual(*one));
        let named = |one: &SymbolId| match foreign {
            true => self.is_of_language(*one) || self.is_of_library(*one),
            false => nearest == Sight::Around && self.is_of_library(*one),
        };
        if symbols.first().is_some_and(named) {
            return kept;
        }
        if nearest == Sight::Unseen {
            symbols = self.by_name(symbols);
        }
        let chosen = self.by_sort(symbols, want);
        if let Some(outside) = self.template_outside(&chosen) {
            kept.push(outside);
            return kept;
        }
        kept.extend(chosen.into_iter().map(Entity::Symbol));
        kept
    }

    /// Whether a macro no longer stands for text at the place that is looked from.
    pub(crate) fn is_taken_back(&self, symbol: SymbolId) -> bool {
        let (file, definition) = self.program.definition(symbol);
        if definition.kind != SymbolKind::Macro {
            return false;
        }
        let there = self.program.file_of(symbol);
        let name = self.program.name_of(symbol);
        let ends = |number: u32, file: &File, from: u32, to: u32| {
            let mut within = file.facts.undefined.iter().filter(|(_, at)| from < *at && *at < to);
            let rules = self.program.rules_of(number);
            within.any(|(id, at)| file.name(*id) == name && rules.is_usual_place(number, *at))
        };
        let start = definition.span.start;
        match there == self.viewpoint {
            true => ends(there, file, start, self.viewed_at),
            false => {
                ends(there, file, start, u32::MAX)
                    || ends(self.viewpoint, self.file(self.viewpoint), 0, self.viewed_at)
            }
        }
    }

    /// What only specialisations are known of is a template that is declared outside.
    fn template_outside(&mut self, symbols: &[SymbolId]) -> Option<Entity> {
        let first = *symbols.first()?;
        let special = |one: &SymbolId| self.program.kind(*one).is_type() && !self.is_general(*one);
        if !symbols.iter().all(special) {
            return None;
        }
        let space = &self.program.spaces[self.program.home_of(first)?.0 as usize].key;
        let name = self.program.names.get(self.program.name_of(first));
        let qualified = join_key(space, self.policy(self.viewpoint).separator, name);
        Some(Entity::External(self.external(&qualified)))
    }

    /// Of variants, those that a usual build has.
    fn keep_usual(&self, symbols: &mut Vec<SymbolId>) {
        if symbols.len() < 2 {
            return;
        }
        if symbols.iter().any(|one| self.is_usual(*one)) {
            symbols.retain(|one| self.is_usual(*one));
        }
    }

    /// Whether a usual build has a definition.
    fn is_usual(&self, symbol: SymbolId) -> bool {
        let file = self.program.file_of(symbol);
        let id = DefId(symbol.0 - self.file(file).first);
        let rules = self.program.rules_of(file);
        rules.is_usual(file) && rules.is_usual_definition(file, id)
    }

    /// Whether the language itself has something of a symbol's name.
    fn is_of_language(&self, symbol: SymbolId) -> bool {
        let name = self.program.names.get(self.program.name_of(symbol));
        self.program.rules_of(self.viewpoint).builtin(name).is_some()
    }

    /// Whether the language's own library has something of a symbol's name, in no namespace as it is.
    fn is_of_library(&self, symbol: SymbolId) -> bool {
        let home = self.program.home_of(symbol);
        home.is_none_or(|home| self.program.spaces[home.0 as usize].key.is_empty())
            && self
                .program
                .rules_of(self.viewpoint)
                .is_of_library(self.program.names.get(self.program.name_of(symbol)))
    }

    /// Of variants among entities, those that a usual build has.
    pub(crate) fn prefer_usual_variants(&self, entities: &mut Entities) {
        let symbols = entities.iter().filter_map(|one| match one {
            Entity::Symbol(symbol) => Some(*symbol),
            _ => None,
        });
        let mut symbols: Vec<SymbolId> = symbols.collect();
        self.keep_usual(&mut symbols);
        entities.retain(|one| !matches!(one, Entity::Symbol(symbol) if !symbols.contains(symbol)));
    }

    fn sight(&self, symbol: SymbolId) -> Sight {
        let rules = self.program.rules_of(self.viewpoint);
        let file = self.program.file_of(symbol);
        if file == self.viewpoint {
            return Sight::Seen;
        }
        if self.file(file).library {
            return Sight::Library;
        }
        if rules.sees(self.viewpoint, file) {
            return Sight::Seen;
        }
        let around = rules.seen_by(self.viewpoint).iter().take(MOST_AROUND);
        if around.into_iter().any(|one| *one == file || rules.sees(*one, file)) {
            return Sight::Around;
        }
        Sight::Unseen
    }

    /// How the entities of a name were found: in the file, through what it takes in, or by name only.
    pub(crate) fn strategy_of(&self, entities: &[Entity], otherwise: Strategy) -> Strategy {
        let Some(Entity::Symbol(symbol)) = entities.iter().find(|one| matches!(one, Entity::Symbol(_)))
        else {
            return otherwise;
        };
        match self.sight(*symbol) {
            Sight::Seen if self.program.file_of(*symbol) == self.viewpoint => Strategy::Scope,
            Sight::Seen => Strategy::Import,
            Sight::Around => Strategy::Package,
            Sight::Library => Strategy::Builtin,
            Sight::Unseen => Strategy::UniqueName,
        }
    }

    /// What is not seen can be meant if other files can be linked with it, and nothing else of the name is as near.
    fn by_name(&self, symbols: Vec<SymbolId>) -> Vec<SymbolId> {
        let rules = self.program.rules_of(self.viewpoint);
        let linked = |symbol: &SymbolId| {
            let definition = self.program.definition(*symbol).1;
            definition.visibility != Visibility::File
                && definition.kind != SymbolKind::Macro
                && rules.linked(self.viewpoint, self.program.file_of(*symbol))
        };
        let nearest = self.nearest_to_view(symbols.into_iter().filter(linked).collect());
        let bodies: Vec<SymbolId> =
            nearest.iter().copied().filter(|one| !self.is_declaration(*one)).collect();
        match (bodies.len(), nearest.len()) {
            (1, _) => bodies,
            (0, 1..) => nearest,
            // Several types of one name, overloads of one function.
            _ if bodies.iter().all(|one| self.program.file_of(*one) == self.program.file_of(bodies[0])) => {
                bodies
            }
            _ => vec![],
        }
    }

    fn nearest_to_view(&self, symbols: Vec<SymbolId>) -> Vec<SymbolId> {
        if symbols.len() < 2 {
            return symbols;
        }
        let here = &self.file(self.viewpoint).path;
        let shared = |symbol: &SymbolId| {
            let there = self.program.file_of(*symbol);
            if there == self.viewpoint { usize::MAX } else { common_folders(here, &self.file(there).path) }
        };
        let best = symbols.iter().map(shared).max().unwrap_or(0);
        symbols.into_iter().filter(|one| shared(one) == best).collect()
    }

    fn is_declaration(&self, symbol: SymbolId) -> bool {
        self.program.definition(symbol).1.modifiers.has(Modifiers::DECLARATION)
    }

    /// Macros come first, then values, which hide types of their name; of types those that are whole.
    fn by_sort(&self, mut symbols: Vec<SymbolId>, want: Want) -> Vec<SymbolId> {
        let macros: Vec<SymbolId> =
            symbols.iter().copied().filter(|one| self.program.kind(*one) == SymbolKind::Macro).collect();
        if !macros.is_empty() && want != Want::Type {
            return macros;
        }
        let is_type = |symbol: &SymbolId| {
            let kind = self.program.kind(*symbol);
            kind.is_type() || matches!(kind, SymbolKind::TypeAlias | SymbolKind::TypeParameter)
        };
        if want != Want::Type && symbols.iter().any(|one| !is_type(one)) {
            symbols.retain(|one| !is_type(one));
            let callable = |one: &SymbolId| self.program.kind(*one).is_callable();
            if symbols.iter().any(|one| !callable(one)) {
                symbols.sort_by_key(|one| (callable(one), self.is_declaration(*one)));
                symbols.truncate(1);
            }
            return symbols;
        }
        symbols.sort_by_key(|one| {
            let definition = self.program.definition(*one).1;
            let whole = !definition.modifiers.has(Modifiers::DECLARATION);
            let general = self.is_general(*one);
            // A template that is only declared is named before what it is for certain arguments.
            match (definition.kind, general, whole) {
                (SymbolKind::TypeAlias, ..) => 1,
                (_, true, true) => 0,
                (_, true, false) => 2,
                (_, false, true) => 3,
                (_, false, false) => 4,
            }
        });
        symbols
    }

    /// Whether a type is no specialisation of a template of its name.
    fn is_general(&self, symbol: SymbolId) -> bool {
        let (file, definition) = self.program.definition(symbol);
        let (name, signature) =
            (file.facts.names.get(definition.name), file.facts.names.get(definition.signature));
        // What is inherited may have a name that ends like this one.
        let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
        let whole = |(at, _): &(usize, &str)| {
            let (before, after) = (&signature.as_bytes()[..*at], &signature.as_bytes()[at + name.len()..]);
            !before.last().is_some_and(is_part) && !after.first().is_some_and(is_part)
        };
        let start = after_parameters(signature);
        let named = signature.match_indices(name).filter(|(at, _)| *at >= start).find(whole);
        let after = named.map(|(at, _)| signature[at + name.len()..].trim_start());
        !after.is_some_and(|rest| rest.starts_with('<'))
    }

    /// The definitions a declaration stands for; a definition stands for itself.
    pub(crate) fn definitions_of(&mut self, symbol: SymbolId) -> Definitions {
        let (file, definition) = self.program.definition(symbol);
        let linkage = self.policy(self.program.file_of(symbol)).linkage;
        if !linkage || file.library || !definition.modifiers.has(Modifiers::DECLARATION) {
            return Definitions::from_slice(&[symbol]);
        }
        let known = match self.defined.get(&symbol) {
            Some(known) => known.clone(),
            None => {
                self.defined.insert(symbol, Definitions::from_slice(&[symbol]));
                let found = self.find_definitions(symbol, definition);
                self.defined.insert(symbol, found.clone());
                found
            }
        };
        if known.len() < 2 {
            return known;
        }
        let rules = self.program.rules_of(self.viewpoint);
        let seen: Vec<SymbolId> =
            known.iter().copied().filter(|one| self.sight(*one) == Sight::Seen).collect();
        let linked: Vec<SymbolId> = match seen.is_empty() {
            false => seen,
            true => known
                .iter()
                .copied()
                .filter(|one| rules.linked(self.viewpoint, self.program.file_of(*one)))
                .collect(),
        };
        let mut nearest = self.nearest_to_view(if linked.is_empty() { known.to_vec() } else { linked });
        self.keep_usual(&mut nearest);
        Definitions::from_vec(nearest)
    }

    fn find_definitions(&mut self, symbol: SymbolId, definition: &Definition) -> Definitions {
        let name = self.program.name_of(symbol);
        let here = self.program.file_of(symbol);
        let siblings = self.siblings(symbol, name);
        let sort = sort_of(definition.kind);
        let fits = |one: &SymbolId| {
            let (file, other) = self.program.definition(*one);
            let hidden = definition.visibility == Visibility::File || other.visibility == Visibility::File;
            let there = self.program.file_of(*one);
            sort_of(other.kind) == sort
                && !other.modifiers.has(Modifiers::DECLARATION)
                && !file.library
                && (!hidden || there == here || self.program.rules_of(there).sees(there, here))
                && (!definition.kind.is_type() || self.is_general(*one) == self.is_general(symbol))
        };
        let fitting: Vec<SymbolId> = siblings.into_iter().filter(fits).take(MOST_COMPARED).collect();
        let open = self.program.parameters(symbol).is_empty();
        let same: Definitions = match sort {
            Sort::Callable => {
                fitting.iter().copied().filter(|one| self.same_signature(symbol, *one)).collect()
            }
            _ => fitting.iter().copied().collect(),
        };
        let exact: Definitions = same.iter().copied().filter(|one| self.same_known(symbol, *one)).collect();
        if !exact.is_empty() {
            return exact;
        }
        if !same.is_empty() {
            return same;
        }
        // A declaration without parameters may leave them open.
        if open && sort == Sort::Callable && fitting.len() == 1 && self.program.home_of(symbol).is_some() {
            return fitting.into_iter().collect();
        }
        Definitions::from_slice(&[symbol])
    }

    /// Everything that is declared where `symbol` is, under its name.
    fn siblings(&self, symbol: SymbolId, name: Name) -> Vec<SymbolId> {
        let of_space = self.program.home_of(symbol).map(|space| self.program.space_members(space, name));
        if let Some(entities) = of_space {
            let symbols = entities.iter().filter_map(|one| match one {
                Entity::Symbol(symbol) => Some(*symbol),
                _ => None,
            });
            return symbols.collect();
        }
        let parent = self.program.parent(symbol);
        let key = match self.program.kind(symbol) {
            SymbolKind::Constructor => Name::CONSTRUCTOR,
            _ => name,
        };
        parent.map_or(vec![], |parent| self.program.own_members(parent, key).to_vec())
    }

    /// Whether two callables take the same parameters.
    pub(crate) fn same_signature(&mut self, a: SymbolId, b: SymbolId) -> bool {
        let (left, right) = (self.program.parameters(a).to_vec(), self.program.parameters(b).to_vec());
        left.len() == right.len()
            && self.constant(a) == self.constant(b)
            && left.into_iter().zip(right).all(|(left, right)| {
                let (left, right) = (self.declared(left), self.declared(right));
                self.alike(left, right)
            })
    }

    /// Whether two callables take the same parameters, be the object constant for one only.
    pub(crate) fn same_types(&mut self, a: SymbolId, b: SymbolId) -> bool {
        let (left, right) = (self.program.parameters(a).to_vec(), self.program.parameters(b).to_vec());
        left.len() == right.len()
            && left.into_iter().zip(right).all(|(left, right)| {
                let (left, right) = (self.declared(left), self.declared(right));
                self.alike(left, right)
            })
    }

    /// Whether all parameters of two callables are of the same types, which are known.
    fn same_known(&mut self, a: SymbolId, b: SymbolId) -> bool {
        let (left, right) = (self.program.parameters(a).to_vec(), self.program.parameters(b).to_vec());
        left.into_iter().zip(right).all(|(left, right)| {
            let (left, right) = (self.declared(left), self.declared(right));
            left == right && self.types.is_known(left)
        })
    }

    fn constant(&self, symbol: SymbolId) -> bool {
        let definition = self.program.definition(symbol).1;
        definition.kind == SymbolKind::Method && definition.modifiers.has(Modifiers::CONST)
    }

    /// Whether nothing that is known tells two types apart.
    pub(crate) fn alike(&self, left: Ty, right: Ty) -> bool {
        if left == right {
            return true;
        }
        match (self.types.get(left), self.types.get(right)) {
            (TyKind::Unknown, _) | (_, TyKind::Unknown) | (TyKind::Param(_), TyKind::Param(_)) => true,
            (TyKind::Instance(a, left), TyKind::Instance(b, right)) => {
                a == b && left.iter().zip(right).all(|(left, right)| self.alike(*left, *right))
            }
            (TyKind::Of(a, left), TyKind::Of(b, right)) => {
                let points = |op: &TypeOp| matches!(op, TypeOp::Pointer | TypeOp::Array);
                (a == b || points(a) && points(b)) && self.alike(*left, *right)
            }
            (TyKind::Callable(a, left), TyKind::Callable(b, right)) => {
                a.len() == b.len()
                    && self.alike(*left, *right)
                    && a.iter().zip(b).all(|(left, right)| self.alike(*left, *right))
            }
            (TyKind::Of(TypeOp::Pointer, left), TyKind::Callable(..)) => self.alike(*left, right),
            (TyKind::Callable(..), TyKind::Of(TypeOp::Pointer, right)) => self.alike(left, *right),
            _ => false,
        }
    }
}

/// Where a signature goes on after `template <...>`, as often as that stands there.
fn after_parameters(signature: &str) -> usize {
    let mut at = 0;
    while signature[at..].trim_start().starts_with("template") {
        let Some(opening) = signature[at..].find('<') else { return at };
        let mut depth = 0;
        let close = signature[at + opening..].char_indices().find(|(_, one)| {
            depth += i32::from(*one == '<') - i32::from(*one == '>');
            depth == 0
        });
        match close {
            Some((length, _)) => at += opening + length + 1,
            None => return at,
        }
    }
    at
}

/// Declarations of different sorts are not of the same thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    Callable,
    Type,
    Value,
    Other,
}

fn sort_of(kind: SymbolKind) -> Sort {
    match kind {
        _ if kind.is_callable() => Sort::Callable,
        _ if kind.is_type() => Sort::Type,
        SymbolKind::Field | SymbolKind::Variable | SymbolKind::Constant => Sort::Value,
        _ => Sort::Other,
    }
}
