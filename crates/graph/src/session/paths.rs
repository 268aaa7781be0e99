//! Names where imports are paths: through modules, types, and what these pass on.

use super::{Found, Session, Want, is_type_parameter};
use crate::edge::Strategy;
use crate::names::Name;
use crate::program::{Binding, Entities, Entity, SpaceId, SymbolId};
use crate::rules::PathRoot;
use pellucid_model::{ImportKind, NameId, ScopeId, ScopeKind, SymbolKind, Visibility};
use rustc_hash::FxHashMap;
use smallvec::SmallVec;

/// Imports that lead to imports; what is further away is not found.
pub(super) const LONGEST_CHAIN: u32 = 256;

impl Session<'_> {
    pub(super) fn gather_scopes(&mut self) {
        for number in 0..self.program.files.len() as u32 {
            if !self.policy(number).paths {
                continue;
            }
            for at in 0..self.file(number).facts.scopes.len() as u32 {
                if let Some(space) = self.space_of_scope(number, ScopeId(at)) {
                    std::sync::Arc::make_mut(&mut self.scopes)
                        .entry(space)
                        .or_default()
                        .push((number, ScopeId(at)));
                }
            }
        }
    }

    /// What a module imports, and so passes on.
    pub(super) fn passed_on_by_path(
        &mut self,
        space: SpaceId,
        name: Name,
        want: Want,
        separator: &'static str,
    ) -> Entities {
        for (number, scope) in self.scopes.get(&space).cloned().unwrap_or_default() {
            let file = self.file(number);
            for (_, _, binding) in file.bindings_in(name, scope).iter().rev() {
                if matches!(binding, Binding::Definition(_)) {
                    continue;
                }
                let mut entities = self.import_binding(number, *binding);
                entities.retain(|one| self.suits(*one, want));
                if !entities.is_empty() {
                    return entities;
                }
            }
            for &(_, at) in file.wildcards_of(scope).iter().rev() {
                let target = self.import_target(number, at);
                if let Some(target @ (Entity::Space(_) | Entity::Symbol(_))) = target {
                    let entities = self.entity_member(target, name, want, separator);
                    if !entities.is_empty() {
                        return entities;
                    }
                }
            }
        }
        Entities::new()
    }

    /// What the module of an import means.
    pub fn import_target(&mut self, number: u32, import: u32) -> Option<Entity> {
        let known = self.file(number).imports.get(import as usize).copied().flatten();
        if known.is_some() || !self.policy(number).paths {
            return known;
        }
        if let Some(found) = self.targets.get(&(number, import)) {
            return *found;
        }
        if self.chain > LONGEST_CHAIN {
            return None;
        }
        self.targets.insert((number, import), None);
        self.chain += 1;
        let found = self.follow(number, import);
        self.chain -= 1;
        self.targets.insert((number, import), found);
        found
    }

    fn follow(&mut self, number: u32, import: u32) -> Option<Entity> {
        let file = self.file(number);
        let import = &file.facts.imports[import as usize];
        let separator = self.policy(number).separator;
        let text = file.facts.names.get(import.module);
        if import.kind == ImportKind::Crate {
            return Some(self.known_outside(number, text));
        }
        if import.kind == ImportKind::ModuleFile {
            return None;
        }
        let absolute = text.starts_with(separator);
        let mut found: Option<Entity> = None;
        for segment in text.split(separator).filter(|segment| !segment.is_empty()) {
            found = Some(match found {
                None if absolute => self.known_outside(number, segment),
                None => self.first_segment(number, import.scope, segment, import.module_span.start)?,
                Some(of) => self.step(of, segment, separator)?,
            });
        }
        found
    }

    /// A name imported from the outermost namespace: `use ::a`.
    pub(super) fn imported_from_outside(&mut self, number: u32, import: u32, name: Name) -> Entities {
        let file = self.file(number);
        let module = file.facts.names.get(file.facts.imports[import as usize].module);
        if !self.policy(number).paths || module != self.policy(number).separator {
            return Entities::new();
        }
        let text = self.program.names.get(name);
        let found = self.known_outside(number, text);
        Entities::from_slice(&[found])
    }

    /// A package known from outside, or else one that nothing is known of.
    fn known_outside(&mut self, number: u32, name: &str) -> Entity {
        let known = self.program.rules_of(number).outside(self.program, number, name);
        known.unwrap_or_else(|| Entity::External(self.external(name)))
    }

    fn first_segment(&mut self, number: u32, scope: ScopeId, segment: &str, at: u32) -> Option<Entity> {
        if let Some(root) = self.program.rules_of(number).path_root(segment) {
            return self.root(number, scope, root);
        }
        let name = self.program.names.find(segment);
        let found = name.and_then(|name| self.lookup(number, scope, name, at, Want::Type));
        match found {
            Some(found) => found.entities.first().copied(),
            None => Some(self.known_outside(number, segment)),
        }
    }

    /// One more segment of a path.
    fn step(&mut self, of: Entity, segment: &str, separator: &str) -> Option<Entity> {
        match of {
            Entity::External(path) => {
                let qualified = format!("{}{separator}{segment}", self.external_name(path));
                Some(Entity::External(self.external(&qualified)))
            }
            Entity::Space(space) => {
                let file = self.program.spaces[space.0 as usize].files.first().copied();
                let root = file.and_then(|file| self.program.rules_of(file).path_root(segment));
                match root {
                    Some(PathRoot::Outer) => self.outer(space).map(Entity::Space),
                    Some(PathRoot::Here) => Some(of),
                    _ => {
                        let known = self.program.names.find(segment);
                        let found = known
                            .and_then(|name| self.space_member(space, name, Want::Type).first().copied());
                        found.or_else(|| self.step_beyond(space, segment, separator))
                    }
                }
            }
            Entity::Symbol(symbol) => {
                let name = self.program.names.find(segment)?;
                self.members_of(symbol, name, Want::Any).first().copied()
            }
            Entity::File(_) => None,
        }
    }

    fn step_beyond(&mut self, space: SpaceId, segment: &str, separator: &str) -> Option<Entity> {
        let space = &self.program.spaces[space.0 as usize];
        let library = space.files.iter().all(|file| self.file(*file).library);
        let qualified = library.then(|| format!("{}{separator}{segment}", space.key))?;
        Some(Entity::External(self.external(&qualified)))
    }

    /// What is known of a module outside is not all of it: a name it lacks is outside, too.
    pub(crate) fn beyond_stubs(&mut self, of: Entity, name: Name, separator: &str) -> Entities {
        let Entity::Space(space) = of else { return Entities::new() };
        let space = &self.program.spaces[space.0 as usize];
        let policy = self.program.rules[space.family].policy();
        let library = (policy.paths || policy.objects)
            && !space.files.is_empty()
            && space.files.iter().all(|file| self.file(*file).library);
        if !library {
            return Entities::new();
        }
        let path = self.external(&space.key);
        Entities::from_slice(&[Entity::External(self.external_member(path, name, separator))])
    }

    fn root(&mut self, number: u32, scope: ScopeId, root: PathRoot) -> Option<Entity> {
        match root {
            PathRoot::Here => Some(Entity::Space(self.space_around(number, scope))),
            PathRoot::Outer => {
                let here = self.space_around(number, scope);
                self.outer(here).map(Entity::Space)
            }
            PathRoot::Top => {
                let separator = self.policy(number).separator;
                let space = &self.program.spaces[self.file(number).space.0 as usize];
                let top = space.key.split(separator).next().unwrap_or_default();
                self.program.space(number, top).map(Entity::Space)
            }
            PathRoot::OwnType => {
                let owner = self.file(number).facts.scopes[scope.index()].owner;
                let ty = self.own_type(number, owner);
                let ty = self.plain(number, ty);
                match self.types.get(ty) {
                    crate::ty::TyKind::Param(symbol) => Some(Entity::Symbol(*symbol)),
                    _ => self.nominal(number, ty).map(Entity::Symbol),
                }
            }
            PathRoot::Outside => None,
        }
    }

    fn outer(&self, space: SpaceId) -> Option<SpaceId> {
        let space = &self.program.spaces[space.0 as usize];
        let separator = self.program.rules[space.family].policy().separator;
        let (outer, _) = space.key.rsplit_once(separator)?;
        self.program.space_in(space.family, outer)
    }

    /// The module a scope is in.
    pub(super) fn space_around(&self, number: u32, scope: ScopeId) -> SpaceId {
        let mut next = Some(scope);
        while let Some(id) = next {
            if let Some(space) = self.space_of_scope(number, id) {
                return space;
            }
            next = self.file(number).around(id);
        }
        self.file(number).space
    }

    /// The module whose names are those of this very scope.
    pub(super) fn space_of_scope(&self, number: u32, scope: ScopeId) -> Option<SpaceId> {
        let file = self.file(number);
        let scope = &file.facts.scopes[scope.index()];
        match (scope.kind, scope.owner) {
            (ScopeKind::File, _) => Some(file.space),
            (ScopeKind::Module, Some(owner)) => self.program.space_of(file.symbol(owner)),
            _ => None,
        }
    }

    /// What a bare name means: in the scopes up to the module around, then in the prelude, then outside.
    pub(super) fn lookup_in_modules(
        &mut self,
        number: u32,
        scope: ScopeId,
        name: Name,
        at: u32,
        want: Want,
    ) -> Option<Found> {
        let file = self.file(number);
        let policy = self.policy(number);
        let mut next = Some(scope);
        while let Some(id) = next {
            let scope = &file.facts.scopes[id.index()];
            let is_type = scope.kind == ScopeKind::Type;
            let named =
                |binding: &Binding| !is_type || policy.bare_members || is_type_parameter(file, *binding);
            let here = file.bindings_in(name, id).iter().map(|entry| entry.2);
            let local: SmallVec<[Binding; 4]> = here.filter(named).collect();
            if let Some(found) = self.bound(number, &local, id, at, want) {
                return Some(found);
            }
            if let Some(found) = self.by_wildcard(number, id, name, want) {
                return Some(found);
            }
            if let Some(space) = self.space_of_scope(number, id) {
                if let Some(found) = self.in_space(space, name, want, Strategy::Package) {
                    return Some(found);
                }
                break;
            }
            next = file.around(id);
        }
        if want == Want::Macro
            && let Some(found) = self.macro_of(number, name)
        {
            return Some(found);
        }
        self.beyond_modules(number, name, want)
    }

    fn by_wildcard(&mut self, number: u32, scope: ScopeId, name: Name, want: Want) -> Option<Found> {
        let file = self.file(number);
        for &(_, at) in file.wildcards_of(scope) {
            let target = self.import_target(number, at);
            let Some(target @ (Entity::Space(_) | Entity::Symbol(_))) = target else { continue };
            let entities = self.entity_member(target, name, want, self.policy(number).separator);
            let entities: Entities = entities.into_iter().filter(|one| self.suits(*one, want)).collect();
            if !entities.is_empty() {
                return Some(Found { entities, strategy: Strategy::Wildcard });
            }
        }
        None
    }

    fn beyond_modules(&mut self, number: u32, name: Name, want: Want) -> Option<Found> {
        let rules = self.program.rules_of(number);
        for key in rules.prelude() {
            let space = self.program.space(number, key);
            if let Some(found) = space.and_then(|space| self.in_space(space, name, want, Strategy::Builtin)) {
                return Some(found);
            }
        }
        let text = self.program.names.get(name);
        if matches!(want, Want::Type | Want::Any)
            && let Some(entity) = rules.outside(self.program, number, text)
        {
            return Some(Found { entities: Entities::from_slice(&[entity]), strategy: Strategy::Import });
        }
        let qualified = rules.builtin(text).filter(|_| want != Want::Usable)?;
        let entity = self.qualified(number, &qualified);
        Some(Found { entities: Entities::from_slice(&[entity]), strategy: Strategy::Builtin })
    }

    /// A macro is seen in all its package, as a rule, and from elsewhere where it is public.
    fn macro_of(&mut self, number: u32, name: Name) -> Option<Found> {
        let found = self.macros.as_ref()?.get(&name)?;
        let top = |file: u32| {
            let separator = self.policy(file).separator;
            self.program.spaces[self.file(file).space.0 as usize].key.split(separator).next()
        };
        let here = top(number);
        let around = |symbol: SymbolId| {
            let (outer, inner) =
                (self.module_of(symbol), &self.program.spaces[self.file(number).space.0 as usize].key);
            inner
                .strip_prefix(outer)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with(self.policy(number).separator))
        };
        let public = |symbol: SymbolId| self.program.definition(symbol).1.visibility == Visibility::Public;
        let near = |symbol: SymbolId| top(self.program.file_of(symbol)) == here;
        // Macros of the modules around; then what its package or another one makes public; then any of the package.
        let builtin =
            self.program.rules_of(number).builtin(&format!("{}!", self.program.names.get(name))).is_some();
        let innermost =
            found.iter().copied().filter(|one| around(*one)).max_by_key(|one| self.module_of(*one).len());
        let own_public = || found.iter().copied().find(|one| public(*one) && near(*one));
        let other = || found.iter().copied().filter(|one| near(*one) || public(*one));
        let chosen = innermost.or_else(own_public).or_else(|| {
            let mut others: Entities = other().filter(|_| !builtin).map(Entity::Symbol).collect();
            self.prefer_usual(&mut others);
            match others.first() {
                Some(Entity::Symbol(first)) => {
                    let same = |one: &Entity| matches!(one, Entity::Symbol(one) if self.module_of(*one) == self.module_of(*first));
                    others.iter().all(same).then_some(*first)
                }
                _ => None,
            }
        })?;
        let entities = Entities::from_slice(&[Entity::Symbol(chosen)]);
        Some(Found { entities, strategy: Strategy::Package })
    }

    /// Key of the module a definition is in.
    fn module_of(&self, symbol: SymbolId) -> &str {
        let mut next = self.program.parent(symbol);
        while let Some(parent) = next {
            if let Some(space) = self.program.space_of(parent) {
                return &self.program.spaces[space.0 as usize].key;
            }
            next = self.program.parent(parent);
        }
        &self.program.spaces[self.file(self.program.file_of(symbol)).space.0 as usize].key
    }

    pub(super) fn gather_macros(&self) -> FxHashMap<Name, Vec<SymbolId>> {
        let mut found: FxHashMap<Name, Vec<SymbolId>> = FxHashMap::default();
        for file in &self.program.files {
            for (at, definition) in file.facts.definitions.iter().enumerate() {
                if definition.kind == SymbolKind::Macro {
                    let symbol = file.symbol(pellucid_model::DefId(at as u32));
                    found.entry(file.name(definition.name)).or_default().push(symbol);
                }
            }
        }
        found
    }

    /// What a path of names means where a type stands: a type, else a module, else a value (in patterns).
    pub(super) fn path(&mut self, number: u32, scope: ScopeId, path: &[NameId], at: u32) -> Option<Entity> {
        let file = self.file(number);
        let separator = self.policy(number).separator;
        let (first, rest) = path.split_first()?;
        let text = file.facts.names.get(*first);
        let wants: &[Want] = if rest.is_empty() { &[Want::Type, Want::Usable] } else { &[Want::Type] };
        let rest_start = usize::from(text == separator);
        let mut found = if text == separator {
            let name = file.facts.names.get(*rest.first()?);
            Some(self.known_outside(number, name))
        } else if let Some(root) = self.program.rules_of(number).path_root(text) {
            self.root(number, scope, root)
        } else {
            let name = file.name(*first);
            let mut wants = wants.iter();
            wants.find_map(|want| {
                self.lookup(number, scope, name, at, *want).and_then(|found| found.entities.first().copied())
            })
        };
        for (position, segment) in rest.iter().enumerate().skip(rest_start) {
            let of = found?;
            let last = position + 1 == rest.len();
            let text = file.facts.names.get(*segment);
            let root = self.program.rules_of(number).path_root(text);
            if let (Some(PathRoot::Outer), Entity::Space(space)) = (root, of) {
                found = self.outer(space).map(Entity::Space);
                continue;
            }
            let name = file.name(*segment);
            let next = self.entity_member(of, name, Want::Type, separator).first().copied();
            found = match next {
                None if last => self.entity_member(of, name, Want::Usable, separator).first().copied(),
                next => next,
            };
            if found.is_none() {
                found = self.beyond_stubs(of, name, separator).first().copied();
            }
        }
        found
    }
}
