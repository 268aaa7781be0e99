//! Sessions for several threads: each begins with what one session knows and learns on its own; what they have learnt is
//! joined in an order that does not depend on the threads.

use super::exports::Exports;
use super::{Ancestor, Lineage, Session, Want};
use crate::linkage::Definitions;
use crate::names::{Name, Names};
use crate::program::{Entities, Entity, SpaceId, SymbolId};
use crate::ty::{Translation, Ty, Types};
use pellucid_model::ExprId;
use rustc_hash::FxHashMap;
use std::hash::Hash;
use std::ops::Range;
use std::sync::Arc;

/// A map of which most is shared.
#[derive(Debug)]
pub(crate) struct Layered<K, V> {
    shared: Arc<FxHashMap<K, V>>,
    own: FxHashMap<K, V>,
}

impl<K, V> Default for Layered<K, V> {
    fn default() -> Self {
        Self { shared: Arc::default(), own: FxHashMap::default() }
    }
}

impl<K: Eq + Hash + Clone, V: Clone> Layered<K, V> {
    pub(crate) fn get(&self, key: &K) -> Option<&V> {
        self.own.get(key).or_else(|| self.shared.get(key))
    }

    pub(crate) fn insert(&mut self, key: K, value: V) {
        self.own.insert(key, value);
    }

    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }

    fn fork(&self) -> Self {
        Self { shared: self.shared.clone(), own: FxHashMap::default() }
    }

    fn settle(&mut self) {
        if !self.own.is_empty() {
            Arc::make_mut(&mut self.shared).extend(std::mem::take(&mut self.own));
        }
    }

    /// Takes over what another has of its own; what is known here stays.
    fn join(&mut self, own: FxHashMap<K, V>, translated: impl Fn(V) -> V) {
        if own.is_empty() {
            return;
        }
        let shared = Arc::make_mut(&mut self.shared);
        for (key, value) in own {
            shared.entry(key).or_insert_with(|| translated(value));
        }
    }
}

/// Types as written, resolved, by file.
pub(super) struct TypeMemo {
    shared: Arc<Vec<Vec<Ty>>>,
    own: FxHashMap<u32, Vec<Ty>>,
}

impl TypeMemo {
    pub(super) fn new(counts: impl Iterator<Item = usize>) -> Self {
        let shared = Arc::new(counts.map(|count| vec![super::UNSET; count]).collect());
        Self { shared, own: FxHashMap::default() }
    }

    pub(super) fn get(&self, file: u32, at: usize) -> Option<Ty> {
        let own = if self.own.is_empty() { None } else { self.own.get(&file) };
        own.unwrap_or_else(|| &self.shared[file as usize]).get(at).copied()
    }

    pub(super) fn set(&mut self, file: u32, at: usize, ty: Ty) {
        let shared = &self.shared;
        self.own.entry(file).or_insert_with(|| shared[file as usize].clone())[at] = ty;
    }

    pub(super) fn clear(&mut self) {
        self.own.clear();
        Arc::make_mut(&mut self.shared).iter_mut().for_each(|memo| memo.fill(super::UNSET));
    }

    fn fork(&self) -> Self {
        Self { shared: self.shared.clone(), own: FxHashMap::default() }
    }

    fn settle(&mut self) {
        let shared = Arc::make_mut(&mut self.shared);
        for (file, memo) in self.own.drain() {
            shared[file as usize] = memo;
        }
    }

    fn join(&mut self, own: FxHashMap<u32, Vec<Ty>>, to: &Translation) {
        let shared = Arc::make_mut(&mut self.shared);
        for (file, memo) in own {
            for (known, ty) in shared[file as usize].iter_mut().zip(memo) {
                if *known == super::UNSET {
                    *known = to.ty(ty);
                }
            }
        }
    }
}

/// Names of things outside that the program does not mention.
pub(super) struct Outside {
    shared: Arc<Names>,
    own: Names,
}

/// Set in the ids of such names.
pub(super) const OUTSIDE: u32 = 1 << 31;

impl Outside {
    pub(super) fn new() -> Self {
        Self { shared: Arc::new(Names::empty()), own: Names::empty() }
    }

    pub(super) fn get(&self, name: Name) -> &str {
        let at = name.0 & !OUTSIDE;
        match at.checked_sub(self.shared.count()) {
            Some(own) => self.own.get(Name(own)),
            None => self.shared.get(Name(at)),
        }
    }

    pub(super) fn intern(&mut self, text: &str) -> Name {
        let at = match self.shared.find(text) {
            Some(known) => known.0,
            None => self.shared.count() + self.own.intern(text).0,
        };
        Name(at | OUTSIDE)
    }

    fn fork(&self) -> Self {
        Self { shared: self.shared.clone(), own: Names::empty() }
    }

    fn settle(&mut self) {
        if self.own.count() > 0 {
            let own = std::mem::replace(&mut self.own, Names::empty());
            let shared = Arc::make_mut(&mut self.shared);
            (0..own.count()).for_each(|at| _ = shared.intern(own.get(Name(at))));
        }
    }
}

/// Types by symbol, as far as they were inferred, and when each has last changed.
pub(crate) struct Learnt {
    types: Arc<Vec<Ty>>,
    changed: Arc<Vec<u32>>,
    clock: u32,
    /// The first symbol of this session's files, and what it knows of that and those that follow.
    first: u32,
    own: Vec<(Ty, u32)>,
}

impl Learnt {
    pub(super) fn nothing(symbols: usize) -> Self {
        let (types, changed) = (Arc::new(vec![Ty::UNKNOWN; symbols]), Arc::new(vec![0; symbols]));
        Self { types, changed, clock: 0, first: 0, own: vec![] }
    }

    fn own(&self, symbol: SymbolId) -> Option<&(Ty, u32)> {
        self.own.get(symbol.0.wrapping_sub(self.first) as usize)
    }

    /// The type inferred for a symbol; unknown if there is none.
    pub(crate) fn of(&self, symbol: SymbolId) -> Ty {
        self.own(symbol).map_or_else(|| self.types[symbol.0 as usize], |own| own.0)
    }

    pub(crate) fn set(&mut self, symbol: SymbolId, ty: Ty) {
        self.clock += 1;
        match self.own.get_mut(symbol.0.wrapping_sub(self.first) as usize) {
            Some(own) => *own = (ty, self.clock),
            None => {
                Arc::make_mut(&mut self.types)[symbol.0 as usize] = ty;
                Arc::make_mut(&mut self.changed)[symbol.0 as usize] = self.clock;
            }
        }
    }

    pub(super) fn touch(&mut self, symbol: SymbolId) {
        self.set(symbol, self.of(symbol));
    }

    /// The number of changes so far.
    pub(crate) fn now(&self) -> u32 {
        self.clock
    }

    /// Whether something has changed of a symbol since then.
    pub(crate) fn since(&self, symbol: SymbolId, then: u32) -> bool {
        self.own(symbol).map_or_else(|| self.changed[symbol.0 as usize], |own| own.1) > then
    }

    fn fork(&self, symbols: Range<u32>) -> Self {
        let range = symbols.start as usize..symbols.end as usize;
        let own = self.types[range.clone()].iter().copied().zip(self.changed[range].iter().copied());
        Self {
            types: self.types.clone(),
            changed: self.changed.clone(),
            clock: self.clock,
            first: symbols.start,
            own: own.collect(),
        }
    }

    /// What has changed of its own symbols since it was forked.
    fn gained(&self) -> Vec<(SymbolId, Ty)> {
        let all = self.own.iter().enumerate();
        let changed = all.filter(|(at, own)| own.1 != self.changed[self.first as usize + at]);
        changed.map(|(at, own)| (SymbolId(self.first + at as u32), own.0)).collect()
    }
}

/// What a forked session has learnt, to be joined to that it was forked from.
pub(crate) struct Gained {
    first_type: u32,
    types: Types,
    first_name: u32,
    names: Names,
    pub(crate) circular: bool,
    learnt: Vec<(SymbolId, Ty)>,
    type_memo: FxHashMap<u32, Vec<Ty>>,
    lineages: FxHashMap<SymbolId, Arc<Lineage>>,
    imported: FxHashMap<(u32, u32), Entities>,
    external_members: FxHashMap<(Name, Name), Name>,
    targets: FxHashMap<(u32, u32), Option<Entity>>,
    through: FxHashMap<(usize, u8), Vec<SymbolId>>,
    meant: FxHashMap<(u32, ExprId), Entities>,
    offered: FxHashMap<(SpaceId, Name, Want), Entities>,
    aliases: FxHashMap<SymbolId, Ty>,
    decorated: FxHashMap<SymbolId, Ty>,
    defined: FxHashMap<SymbolId, Definitions>,
}

impl<'p> Session<'p> {
    /// A session that begins with what this one knows, for files with these symbols.
    pub(crate) fn fork(&self, symbols: Range<u32>) -> Session<'p> {
        Session {
            program: self.program,
            types: self.types.fork(),
            learnt: self.learnt.fork(symbols),
            type_memo: self.type_memo.fork(),
            supertypes: self.supertypes.clone(),
            lineages: self.lineages.fork(),
            heirs: self.heirs.clone(),
            climbing: vec![],
            imported: self.imported.fork(),
            importing: vec![],
            circular: Some(false),
            visiting: Default::default(),
            in_vain: Default::default(),
            outside: self.outside.fork(),
            external_members: self.external_members.fork(),
            targets: self.targets.fork(),
            blocks: self.blocks.clone(),
            blankets: self.blankets.clone(),
            through: self.through.fork(),
            macros: self.macros.clone(),
            exports: Exports {
                written: self.exports.written.clone(),
                depth: 0,
                meant: self.exports.meant.fork(),
                offered: self.exports.offered.fork(),
            },
            scopes: self.scopes.clone(),
            aliases: self.aliases.fork(),
            decorated: self.decorated.fork(),
            nesting: 0,
            chain: 0,
            viewpoint: 0,
            viewed_at: 0,
            objects: self.objects.clone(),
            defined: self.defined.fork(),
        }
    }

    /// Makes all that is known what forked sessions begin with.
    pub(crate) fn settle(&mut self) {
        self.types.settle();
        self.outside.settle();
        self.type_memo.settle();
        self.lineages.settle();
        self.imported.settle();
        self.external_members.settle();
        self.targets.settle();
        self.through.settle();
        self.exports.meant.settle();
        self.exports.offered.settle();
        self.aliases.settle();
        self.decorated.settle();
        self.defined.settle();
    }

    /// What a forked session has learnt; it holds nothing that is shared.
    pub(crate) fn gained(self) -> Gained {
        let (first_type, types) = self.types.own();
        Gained {
            first_type,
            types,
            first_name: self.outside.shared.count() | OUTSIDE,
            names: self.outside.own,
            circular: self.circular == Some(true),
            learnt: self.learnt.gained(),
            type_memo: self.type_memo.own,
            lineages: self.lineages.own,
            imported: self.imported.own,
            external_members: self.external_members.own,
            targets: self.targets.own,
            through: self.through.own,
            meant: self.exports.meant.own,
            offered: self.exports.offered.own,
            aliases: self.aliases.own,
            decorated: self.decorated.own,
            defined: self.defined.own,
        }
    }

    /// Joins what a forked session has learnt. The result says what its ids are here.
    pub(crate) fn join(&mut self, gained: Gained) -> Translation {
        self.circular = Some(self.circular == Some(true) || gained.circular);
        let own = &gained.names;
        let names = (0..own.count()).map(|at| self.outside.intern(own.get(Name(at)))).collect();
        self.outside.settle();
        let to = self.types.join(gained.first_type, gained.types, gained.first_name, names);
        for (symbol, ty) in gained.decorated {
            self.decorated.insert(symbol, to.ty(ty));
        }
        for (symbol, ty) in gained.learnt {
            self.learnt.set(symbol, to.ty(ty));
        }
        let entities = |found: Entities| found.into_iter().map(|one| to.entity(one)).collect();
        self.type_memo.join(gained.type_memo, &to);
        self.lineages.join(gained.lineages, |lineage| Arc::new(translated(&lineage, &to)));
        self.imported.join(gained.imported, entities);
        let members = gained.external_members.into_iter().map(|((of, name), id)| ((to.name(of), name), id));
        self.external_members.join(members.collect(), |id| to.name(id));
        self.targets.join(gained.targets, |target| target.map(|one| to.entity(one)));
        self.through.join(gained.through, |found| found);
        self.exports.meant.join(gained.meant, entities);
        self.exports.offered.join(gained.offered, entities);
        self.aliases.join(gained.aliases, |ty| to.ty(ty));
        self.defined.join(gained.defined, |found| found);
        self.decorated.settle();
        to
    }
}

fn translated(lineage: &Lineage, to: &Translation) -> Lineage {
    let known = lineage.known.iter().map(|one| Ancestor {
        symbol: one.symbol,
        arguments: one.arguments.iter().map(|ty| to.ty(*ty)).collect(),
    });
    let outside = lineage.outside.iter().map(|ty| to.ty(*ty)).collect();
    Lineage { known: known.collect(), outside, open: lineage.open }
}
