//! What other files can see of a file whose bodies are private: everything but what stands in the bodies of callables.
//!
//! Two versions of a file are compared, not hashed: equal outlines give a map from the definitions of one to those of the
//! other, by which what was found out about the one is said of the other.

use pellucid_model::{
    DefId, Definition, Facts, ListId, NameId, ScopeId, ScopeKind, SymbolKind, TypeId, TypeKind,
};

/// Definitions seen from outside, old and new, in their order. Nothing if other files may see a difference.
pub(crate) fn same(old: &Facts, new: &Facts) -> Option<Vec<(DefId, DefId)>> {
    if old.language != new.language {
        return None;
    }
    let (mut old, mut new) = (Outline::new(old), Outline::new(new));
    let same = old.imports() == new.imports() && old.definitions() == new.definitions();
    let same = same && old.supertypes() == new.supertypes() && in_one_order(&old.places, &new.places);
    let same = same && !old.open && !new.open;
    same.then(|| old.outer.iter().copied().zip(new.outer.iter().copied()).collect())
}

/// Whether any two places stand to each other in one text as they do in the other.
fn in_one_order(old: &[u32], new: &[u32]) -> bool {
    let mut both: Vec<(u32, u32)> = old.iter().copied().zip(new.iter().copied()).collect();
    both.sort_unstable();
    old.len() == new.len()
        && both
            .windows(2)
            .all(|pair| (pair[0].0 == pair[1].0) == (pair[0].1 == pair[1].1) && pair[0].1 <= pair[1].1)
}

/// Reads a file's outline as words that are equal where nothing differs; places go to a list of their own.
struct Outline<'a> {
    facts: &'a Facts,
    /// Callables around each scope, itself included.
    depths: Vec<u32>,
    /// Definitions seen from outside.
    outer: Vec<DefId>,
    /// The place of each definition among these.
    rank: Vec<Option<u32>>,
    places: Vec<u32>,
    /// Whether there is more to be seen than is compared.
    open: bool,
}

/// A part of an outline.
#[derive(Debug, PartialEq, Eq)]
enum Word<'a> {
    Text(&'a str),
    Number(u64),
    /// Something that there is not.
    None,
}

/// Nesting of types that are compared.
const DEEPEST: u32 = 64;

impl<'a> Outline<'a> {
    fn new(facts: &'a Facts) -> Self {
        let mut depths: Vec<u32> = Vec::with_capacity(facts.scopes.len());
        for scope in &facts.scopes {
            let around = scope.parent.and_then(|parent| depths.get(parent.index())).copied().unwrap_or(0);
            depths.push(around + u32::from(scope.kind == ScopeKind::Function));
        }
        let mut outline = Self { facts, depths, outer: vec![], rank: vec![], places: vec![], open: false };
        for (at, definition) in facts.definitions.iter().enumerate() {
            let outer = outline.is_outer(definition);
            outline.open |= outline.is_in_sight(definition);
            outline.rank.push(outer.then_some(outline.outer.len() as u32));
            if outer {
                outline.outer.push(DefId(at as u32));
            }
        }
        outline
    }

    /// Whether it is directly in the scope of a callable in which the names of its header are looked up.
    fn is_by_header(&self, definition: &Definition) -> bool {
        let scope = definition.scope.index();
        self.depths.get(scope) == Some(&1) && self.facts.scopes[scope].kind == ScopeKind::Function
    }

    /// Whether it stands outside of bodies.
    fn is_outer(&self, definition: &Definition) -> bool {
        let parameter = matches!(definition.kind, SymbolKind::Parameter | SymbolKind::TypeParameter);
        self.depths.get(definition.scope.index()) == Some(&0) || parameter && self.is_by_header(definition)
    }

    /// Whether it stands in a body, and a name in the header could be taken for its: values are not, and come too late.
    fn is_in_sight(&self, definition: &Definition) -> bool {
        use SymbolKind::{Constant, Lambda, Parameter, TypeParameter, Variable};
        let other = !matches!(definition.kind, Variable | Constant | Lambda | Parameter | TypeParameter);
        other && !self.facts.names.get(definition.name).is_empty() && self.is_by_header(definition)
    }

    fn text(&self, name: NameId) -> Word<'a> {
        Word::Text(self.facts.names.get(name))
    }

    fn definition(&self, id: Option<DefId>) -> Word<'a> {
        match id.map(|id| self.rank.get(id.index()).copied().flatten()) {
            None => Word::None,
            Some(rank) => Word::Number(rank.map_or(u64::MAX, u64::from)),
        }
    }

    /// The kinds and owners of the scopes around.
    fn scope(&self, id: ScopeId, words: &mut Vec<Word<'a>>) {
        let mut next = Some(id);
        while let Some(scope) = next.and_then(|id| self.facts.scopes.get(id.index())) {
            words.push(Word::Number(scope.kind as u64));
            words.push(self.definition(scope.owner));
            next = scope.parent;
        }
        words.push(Word::None);
    }

    fn imports(&mut self) -> Vec<Word<'a>> {
        let mut words = vec![];
        for import in &self.facts.imports {
            words.extend([Word::Number(import.kind as u64), self.text(import.module)]);
            words.push(Word::Number(u64::from(import.wildcard)));
            self.scope(import.scope, &mut words);
            self.places.extend([import.span.start, import.span.end, import.module_span.start]);
            for name in import.names.of(&self.facts.imported_names) {
                words.extend([self.text(name.name), self.text(name.alias)]);
            }
            words.push(Word::None);
        }
        words
    }

    fn definitions(&mut self) -> Vec<Word<'a>> {
        let mut words = vec![];
        for id in self.outer.clone() {
            let one = &self.facts.definitions[id.index()];
            words.extend([Word::Number(one.kind as u64), self.text(one.name), self.definition(one.parent)]);
            words.extend([Word::Number(one.visibility as u64), Word::Number(u64::from(one.modifiers.0))]);
            words.push(Word::Number(u64::from(one.value.is_some()) * 2 + u64::from(one.body.is_some())));
            words.push(self.text(one.signature));
            self.scope(one.scope, &mut words);
            let body = one.body.map(|body| &self.facts.scopes[body.index()]);
            words.push(body.map_or(Word::None, |body| Word::Number(body.kind as u64)));
            for annotation in one.annotations.of(&self.facts.annotations) {
                words.push(self.text(annotation.name));
            }
            self.places.extend([one.span.start, one.span.end, one.name_span.start, one.name_span.end]);
            for ty in [one.ty, one.receiver] {
                self.ty(ty, 0, &mut words);
            }
        }
        words
    }

    fn supertypes(&mut self) -> Vec<Word<'a>> {
        let mut words = vec![];
        for one in &self.facts.supertypes {
            if self.rank[one.definition.index()].is_some() {
                words.extend([self.definition(Some(one.definition)), Word::Number(one.kind as u64)]);
                words.push(Word::Number(one.visibility as u64));
                self.ty(Some(one.ty), 0, &mut words);
            }
        }
        words
    }

    fn types(&mut self, list: ListId, depth: u32, words: &mut Vec<Word<'a>>) {
        let facts = self.facts;
        words.push(Word::Number(u64::from(list.len)));
        list.of(&facts.type_lists).iter().for_each(|ty| self.ty(Some(*ty), depth + 1, words));
    }

    fn ty(&mut self, id: Option<TypeId>, depth: u32, words: &mut Vec<Word<'a>>) {
        let Some(id) = id else { return words.push(Word::None) };
        let facts = self.facts;
        let one = &facts.types[id.index()];
        self.places.extend([one.span.start, one.span.end]);
        self.scope(one.scope, words);
        if depth > DEEPEST {
            self.open = true;
            return;
        }
        let tag = |tag: u64| Word::Number(tag);
        match one.kind {
            TypeKind::Named { path, args } => {
                words.push(tag(1));
                words
                    .extend(path.of(&facts.name_lists).iter().map(|name| Word::Text(facts.names.get(*name))));
                self.types(args, depth, words);
            }
            TypeKind::Of(op, inner) => {
                words.extend([tag(2), Word::Number(op as u64)]);
                self.ty(Some(inner), depth + 1, words);
            }
            TypeKind::Map(key, value) => {
                words.push(tag(3));
                [key, value].into_iter().for_each(|ty| self.ty(Some(ty), depth + 1, words));
            }
            TypeKind::Function { params, result } => {
                words.push(tag(4));
                self.types(params, depth, words);
                self.ty(result, depth + 1, words);
            }
            TypeKind::Tuple(list) => {
                words.push(tag(5));
                self.types(list, depth, words);
            }
            TypeKind::Union(list) => {
                words.push(tag(6));
                self.types(list, depth, words);
            }
            TypeKind::Intersection(list) => {
                words.push(tag(7));
                self.types(list, depth, words);
            }
            TypeKind::Opaque(list) => {
                words.push(tag(8));
                self.types(list, depth, words);
            }
            TypeKind::Inline(definition) => words.extend([tag(9), self.definition(Some(definition))]),
            TypeKind::Inferred => words.push(tag(10)),
            TypeKind::SelfType => words.push(tag(11)),
            TypeKind::TypeOf(_) => words.push(tag(12)),
            TypeKind::Literal(name) => words.extend([tag(13), self.text(name)]),
        }
    }
}
