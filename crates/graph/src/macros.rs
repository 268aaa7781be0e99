//! Uses of macros, for languages whose macros stand for text: what a body says is said where the macro is used.
//!
//! A body is read once, as expressions of the file that defines it. For each use those that are reached are written
//! again among the expressions of the using file, in the scope of the use, with what was given in place of parameters and with
//! other macros taken apart likewise. From then on they are expressions like others. What is given to a macro that does
//! not use it is not said at all.

use crate::edge::Reason;
use crate::names::Name;
use crate::program::{Entities, Entity, File, MacroUse, SymbolId};
use crate::session::{Session, Want};
use pellucid_model::{
    Argument, DefId, Expr, ExprId, ExprKind, ListId, Modifiers, NameId, ScopeId, ScopeKind, Span, SymbolKind,
    TypeExpr, TypeId, TypeKind, Use,
};
use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;
use std::rc::Rc;

/// Expressions that one use of a macro may become.
const MOST_STEPS: usize = 4096;
/// Expressions that the macros of one file may become, beyond so many for each written one.
const MOST_OF_FILE: usize = 1 << 15;
const MOST_FOR_EACH: usize = 6;
/// Nesting of macros and of expressions in their bodies.
const DEEPEST: usize = 96;
/// Definitions of one macro of which each may be meant.
const MOST_VARIANTS: usize = 4;

/// What the macros used in a file add to its facts.
#[derive(Default)]
pub(crate) struct Growth {
    pub(crate) exprs: Vec<Expr>,
    pub(crate) types: Vec<TypeExpr>,
    pub(crate) names: Vec<Name>,
    pub(crate) arguments: Vec<Argument>,
    pub(crate) expr_lists: Vec<ExprId>,
    pub(crate) name_lists: Vec<NameId>,
    pub(crate) uses: Vec<MacroUse>,
    /// Arguments that no macro says.
    pub(crate) silent: Vec<Span>,
    /// Expressions in whose place others stand.
    pub(crate) muted: FxHashSet<ExprId>,
    /// Uses that could not be taken apart.
    pub(crate) failed: Vec<(ExprId, Reason)>,
}

/// Takes the uses of macros apart, file by file.
pub(crate) fn expand(session: &mut Session<'_>) -> Vec<(u32, Growth)> {
    let count = session.program.files.len() as u32;
    let mut macros: FxHashSet<Name> = FxHashSet::default();
    for number in (0..count).filter(|number| session.policy(*number).linkage) {
        let file = session.file(number);
        let defined = file.facts.definitions.iter().filter(|one| one.kind == SymbolKind::Macro);
        macros.extend(defined.map(|one| file.name(one.name)));
    }
    let mut bodies = Bodies::default();
    let mut grown = vec![];
    for number in 0..count {
        if macros.is_empty() || !session.policy(number).linkage {
            continue;
        }
        let file = session.file(number);
        let site = Site {
            span: Span::new(0, 0),
            scope: ScopeId(0),
            steps: 0,
            depth: 0,
            reason: None,
            frames: vec![],
            said: FxHashSet::default(),
            copied: FxHashSet::default(),
        };
        let mut expander = Expander {
            session,
            number,
            file,
            macros: &macros,
            bodies: &mut bodies,
            growth: Growth::default(),
            names: None,
            candidates: FxHashMap::default(),
            kinds: FxHashMap::default(),
            site,
        };
        expander.file();
        let growth = expander.growth;
        if !growth.uses.is_empty() || !growth.failed.is_empty() {
            grown.push((number, growth));
        }
    }
    grown
}

/// A macro's body, read once.
struct Body {
    file: u32,
    parameters: Vec<Name>,
    variadic: bool,
    /// Whether it is used with arguments.
    takes_arguments: bool,
    /// Its expressions that are part of no other.
    roots: Vec<ExprId>,
    value: Option<ExprId>,
}

#[derive(Default)]
struct Bodies {
    known: FxHashMap<SymbolId, Rc<Body>>,
    /// By file: first expression and the one after the last, by scope of a macro.
    ranges: FxHashMap<u32, FxHashMap<ScopeId, (u32, u32)>>,
}

impl Bodies {
    fn of(&mut self, session: &Session<'_>, symbol: SymbolId) -> Rc<Body> {
        if let Some(known) = self.known.get(&symbol) {
            return known.clone();
        }
        let number = session.program.file_of(symbol);
        let file = session.file(number);
        let definition = session.program.definition(symbol).1;
        let parameters = session.program.parameters(symbol);
        let variadic = parameters.last().is_some_and(|last| {
            let (file, one) = session.program.definition(*last);
            one.modifiers.has(Modifiers::VARIADIC) || file.facts.names.get(one.name) == "__VA_ARGS__"
        });
        let range = definition.body.and_then(|body| self.range(file, number, body));
        let body = Rc::new(Body {
            file: number,
            parameters: parameters.iter().map(|one| session.program.name_of(*one)).collect(),
            variadic,
            takes_arguments: file.facts.names.get(definition.signature).ends_with(')'),
            roots: range.map_or(vec![], |(start, end)| roots(file, start, end)),
            value: definition.value,
        });
        self.known.insert(symbol, body.clone());
        body
    }

    fn range(&mut self, file: &File, number: u32, scope: ScopeId) -> Option<(u32, u32)> {
        let ranges = self.ranges.entry(number).or_insert_with(|| {
            let mut ranges: FxHashMap<ScopeId, (u32, u32)> = FxHashMap::default();
            for (at, expr) in file.facts.exprs.iter().enumerate().take(file.own as usize) {
                if file.facts.scopes[expr.scope.index()].kind == ScopeKind::Macro {
                    let at = at as u32;
                    ranges.entry(expr.scope).or_insert((at, at + 1)).1 = at + 1;
                }
            }
            ranges
        });
        ranges.get(&scope).copied()
    }
}

/// Expressions that are part of no other.
fn roots(file: &File, start: u32, end: u32) -> Vec<ExprId> {
    let mut nested: FxHashSet<ExprId> = FxHashSet::default();
    for at in start..end {
        let facts = &file.facts;
        match facts.exprs[at as usize].kind {
            ExprKind::Member { base, .. } => nested.extend([base]),
            ExprKind::Call { callee, args, .. } => {
                nested.extend(args.of(&facts.arguments).iter().map(|one| one.value).chain([callee]));
            }
            ExprKind::New { args, .. } => {
                nested.extend(args.of(&facts.arguments).iter().map(|one| one.value))
            }
            ExprKind::Index { base, index, .. } => nested.extend(index.into_iter().chain([base])),
            ExprKind::Cast { value, .. } | ExprKind::Wrap(_, value) => nested.extend([value]),
            ExprKind::Binary { left, right, .. } => nested.extend([left, right]),
            ExprKind::Choice(list) | ExprKind::Group(list) => nested.extend(list.of(&facts.expr_lists)),
            _ => {}
        }
    }
    (start..end).map(ExprId).filter(|id| !nested.contains(id)).collect()
}

/// What is given for a parameter.
#[derive(Debug, Clone, Copy)]
enum Given {
    /// An expression of the file.
    Written(ExprId),
    /// An expression of the body of a macro that is being taken apart.
    Inner(usize, ExprId),
}

/// A macro that is being taken apart.
struct Frame {
    symbol: SymbolId,
    body: Rc<Body>,
    /// The one in whose body it is used.
    around: Option<usize>,
    given: Vec<SmallVec<[Given; 1]>>,
    built: FxHashMap<ExprId, Option<ExprId>>,
}

/// The use at hand.
struct Site {
    span: Span,
    scope: ScopeId,
    steps: usize,
    depth: usize,
    reason: Option<Reason>,
    frames: Vec<Frame>,
    /// Arguments that are said as they are.
    said: FxHashSet<ExprId>,
    /// Arguments that are said in another way.
    copied: FxHashSet<ExprId>,
}

struct Expander<'a, 'p> {
    session: &'a mut Session<'p>,
    number: u32,
    file: &'p File,
    macros: &'a FxHashSet<Name>,
    bodies: &'a mut Bodies,
    growth: Growth,
    /// The file's own ids of names.
    names: Option<FxHashMap<Name, NameId>>,
    candidates: FxHashMap<Name, Rc<[SymbolId]>>,
    /// Whether a name is a type here.
    kinds: FxHashMap<Name, bool>,
    site: Site,
}

impl Expander<'_, '_> {
    fn file(&mut self) {
        let facts = &self.file.facts;
        let most = MOST_OF_FILE + MOST_FOR_EACH * facts.exprs.len();
        for (at, expr) in facts.exprs.iter().enumerate() {
            if facts.scopes[expr.scope.index()].kind == ScopeKind::Macro {
                continue;
            }
            let id = ExprId(at as u32);
            let (name, given, callee) = match expr.kind {
                ExprKind::Name { name, usage } if usage != Use::Call => (name, None, id),
                ExprKind::Call { callee, args, .. } => match facts.exprs[callee.index()].kind {
                    ExprKind::Name { name, .. } => (name, Some(args), callee),
                    _ => continue,
                },
                _ => continue,
            };
            let name = self.file.name(name);
            if !self.macros.contains(&name) {
                continue;
            }
            let place = facts.exprs[callee.index()].span;
            let meant = self.meant(name, place.start);
            if meant.is_empty() {
                continue;
            }
            if self.growth.exprs.len() > most {
                self.growth.failed.push((id, Reason::MacroTooLarge));
                continue;
            }
            (self.site.span, self.site.scope) = (place, expr.scope);
            self.used(id, &meant, given);
        }
    }

    /// Takes one use apart.
    fn used(&mut self, id: ExprId, meant: &[SymbolId], args: Option<ListId>) {
        self.site.said.clear();
        self.site.copied.clear();
        let start = self.next();
        let args = args.map(|args| args.of(&self.file.facts.arguments));
        let sure = meant.len() == 1;
        let (mut value, mut whole, mut any) = (None, true, false);
        for &symbol in meant.iter().take(MOST_VARIANTS) {
            let body = self.bodies.of(self.session, symbol);
            if body.takes_arguments != args.is_some() && (body.takes_arguments || args.is_none()) {
                continue;
            }
            any = true;
            self.site.frames.clear();
            (self.site.steps, self.site.depth, self.site.reason) = (MOST_STEPS, 0, None);
            let written = || args.unwrap_or_default().iter().map(|one| Given::Written(one.value)).collect();
            let made = match (body.takes_arguments, args) {
                (false, Some(args)) => self.call_of_value(symbol, args),
                _ => self.enter(symbol, None, written(), None),
            };
            value = value.or(made);
            if let Some(reason) = self.site.reason {
                whole = false;
                self.growth.failed.push((id, reason));
            }
        }
        if !any {
            return;
        }
        let end = self.next();
        if start < end || value.is_some() {
            self.growth.uses.push(MacroUse { at: id, start, end, value, sure });
        }
        for argument in args.unwrap_or_default().iter().filter(|_| whole) {
            if self.site.said.contains(&argument.value) {
                continue;
            }
            if self.site.copied.contains(&argument.value) {
                self.growth.muted.insert(argument.value);
            } else {
                self.growth.silent.push(self.file.facts.exprs[argument.value.index()].span);
            }
        }
    }

    /// `A(x)` where `A` stands for the name of a function: that is called.
    fn call_of_value(&mut self, symbol: SymbolId, args: &[Argument]) -> Option<ExprId> {
        let callee = self.enter(symbol, None, vec![], Some(Use::Call))?;
        self.site.said.extend(args.iter().map(|one| one.value));
        self.call(callee, args.iter().map(|one| one.value).collect())
    }

    /// The macros that a name may mean at a place.
    fn meant(&mut self, name: Name, at: u32) -> SmallVec<[SymbolId; 2]> {
        if !self.macros.contains(&name) {
            return SmallVec::new();
        }
        let candidates = match self.candidates.get(&name) {
            Some(known) => known.clone(),
            None => {
                let found: Rc<[SymbolId]> = self.visible(name).into();
                self.candidates.insert(name, found.clone());
                found
            }
        };
        (self.session.viewpoint, self.session.viewed_at) = (self.number, at);
        let candidates: SmallVec<[SymbolId; 2]> =
            candidates.iter().copied().filter(|one| !self.session.is_taken_back(*one)).collect();
        let place = |symbol: &SymbolId| self.session.program.definition(*symbol).1.span.start;
        let own = |symbol: &SymbolId| self.session.program.file_of(*symbol) == self.number;
        let mut before: SmallVec<[SymbolId; 2]> =
            candidates.iter().filter(|one| own(one) && place(one) < at).copied().collect();
        before.sort_unstable_by_key(|one| std::cmp::Reverse(place(one)));
        // What was defined last before the place is meant; where nobody can tell if it was, what was defined before that may be, too.
        let decided = before.iter().position(|one| !self.session.is_undecided(*one));
        before.truncate(decided.map_or(before.len(), |at| at + 1));
        if !before.is_empty() {
            return before;
        }
        let foreign: SmallVec<[SymbolId; 2]> = candidates.iter().filter(|one| !own(one)).copied().collect();
        if foreign.is_empty() { candidates.iter().copied().collect() } else { foreign }
    }

    fn visible(&mut self, name: Name) -> Vec<SymbolId> {
        let program = self.session.program;
        let is_macro = |one: &Entity| matches!(one, Entity::Symbol(symbol) if program.kind(*symbol) == SymbolKind::Macro);
        let all: Entities =
            program.space_members(self.file.space, name).iter().copied().filter(is_macro).collect();
        (self.session.viewpoint, self.session.viewed_at) = (self.number, 0);
        let seen = self.session.seen(&all, Want::Macro);
        let rules = program.rules_of(self.number);
        let usual = |symbol: &SymbolId| {
            let file = program.file_of(*symbol);
            rules.is_usual_definition(file, DefId(symbol.0 - program.files[file as usize].first))
        };
        let symbols: Vec<SymbolId> = seen
            .iter()
            .filter_map(|one| match one {
                Entity::Symbol(symbol) => Some(*symbol),
                _ => None,
            })
            .collect();
        let kept: Vec<SymbolId> = symbols.iter().copied().filter(usual).collect();
        if kept.is_empty() { symbols } else { kept }
    }

    fn next(&self) -> u32 {
        (self.file.facts.exprs.len() + self.growth.exprs.len()) as u32
    }

    fn push(&mut self, kind: ExprKind) -> ExprId {
        let id = ExprId(self.next());
        self.growth.exprs.push(Expr { kind, span: self.site.span, scope: self.site.scope });
        id
    }

    fn push_type(&mut self, kind: TypeKind) -> TypeId {
        let id = TypeId((self.file.facts.types.len() + self.growth.types.len()) as u32);
        self.growth.types.push(TypeExpr { kind, span: self.site.span, scope: self.site.scope });
        id
    }

    fn expr_list(&mut self, list: &[ExprId]) -> ListId {
        let start = (self.file.facts.expr_lists.len() + self.growth.expr_lists.len()) as u32;
        self.growth.expr_lists.extend_from_slice(list);
        ListId { start, len: list.len() as u32 }
    }

    fn arguments(&mut self, list: &[ExprId]) -> ListId {
        let start = (self.file.facts.arguments.len() + self.growth.arguments.len()) as u32;
        self.growth
            .arguments
            .extend(list.iter().map(|value| Argument { name: NameId::EMPTY, value: *value }));
        ListId { start, len: list.len() as u32 }
    }

    fn call(&mut self, callee: ExprId, args: Vec<ExprId>) -> Option<ExprId> {
        let args = self.arguments(&args);
        Some(self.push(ExprKind::Call { callee, args, type_args: ListId::default() }))
    }

    fn group(&mut self, list: Vec<ExprId>) -> Option<ExprId> {
        match list.as_slice() {
            [] => None,
            [one] => Some(*one),
            _ => {
                let list = self.expr_list(&list);
                Some(self.push(ExprKind::Group(list)))
            }
        }
    }

    /// A name among the file's own.
    fn own_name(&mut self, name: Name) -> NameId {
        let file = self.file;
        let names = self.names.get_or_insert_with(|| {
            file.names.iter().enumerate().map(|(at, name)| (*name, NameId(at as u32))).collect()
        });
        let next = NameId((file.names.len() + self.growth.names.len()) as u32);
        let id = *names.entry(name).or_insert(next);
        if id == next {
            self.growth.names.push(name);
        }
        id
    }

    /// Takes a macro apart that is used in the body of another or in the file.
    fn enter(
        &mut self,
        symbol: SymbolId,
        around: Option<usize>,
        given: Vec<Given>,
        usage: Option<Use>,
    ) -> Option<ExprId> {
        if self.site.frames.len() > MOST_STEPS {
            self.site.reason = Some(Reason::MacroTooLarge);
            return None;
        }
        let body = self.bodies.of(self.session, symbol);
        let own = body.parameters.len().saturating_sub(usize::from(body.variadic));
        let mut parameters: Vec<SmallVec<[Given; 1]>> = vec![SmallVec::new(); body.parameters.len()];
        for (at, one) in given.into_iter().enumerate() {
            let slot = if at < own { at } else { own };
            if let Some(slot) = parameters.get_mut(slot).filter(|_| at < own || body.variadic) {
                slot.push(one);
            }
        }
        let frame = self.site.frames.len();
        let (value, roots) = (body.value, body.clone());
        self.site.frames.push(Frame { symbol, body, around, given: parameters, built: FxHashMap::default() });
        let mut made = None;
        for &root in &roots.roots {
            if Some(root) == value {
                made = self.build(frame, root, usage);
            } else {
                self.build(frame, root, None);
            }
        }
        match value {
            // The value may be part of another expression, as what a statement ends with is.
            Some(value) if made.is_none() && !roots.roots.contains(&value) => self.build(frame, value, usage),
            _ => made,
        }
    }

    /// Whether a macro is being taken apart already where `frame` is.
    fn is_open(&self, symbol: SymbolId, frame: usize) -> bool {
        let mut next = Some(frame);
        while let Some(at) = next {
            if self.site.frames[at].symbol == symbol {
                return true;
            }
            next = self.site.frames[at].around;
        }
        false
    }

    /// The macro that a name in a body means, used with arguments or without.
    fn nested(&mut self, name: Name, frame: usize, with_arguments: bool) -> Option<SymbolId> {
        let meant = self.meant(name, self.site.span.start);
        let symbol = *meant.first()?;
        let takes = self.bodies.of(self.session, symbol).takes_arguments;
        (takes == with_arguments && !self.is_open(symbol, frame)).then_some(symbol)
    }

    /// Writes an expression of a body again.
    fn build(&mut self, frame: usize, id: ExprId, usage: Option<Use>) -> Option<ExprId> {
        if usage.is_none()
            && let Some(known) = self.site.frames[frame].built.get(&id)
        {
            return *known;
        }
        if self.site.depth >= DEEPEST || self.site.steps == 0 {
            self.site.reason = Some(Reason::MacroTooLarge);
            return None;
        }
        self.site.steps -= 1;
        self.site.depth += 1;
        let built = self.written(frame, id, usage);
        self.site.depth -= 1;
        if usage.is_none() {
            self.site.frames[frame].built.insert(id, built);
        }
        built
    }

    fn written(&mut self, frame: usize, id: ExprId, usage: Option<Use>) -> Option<ExprId> {
        let body = self.site.frames[frame].body.clone();
        let facts = &self.session.file(body.file).facts;
        let part = |this: &mut Self, id: ExprId| this.build(frame, id, None);
        match facts.exprs[id.index()].kind {
            ExprKind::Name { name, usage: own } => self.name(frame, name, usage.unwrap_or(own)),
            ExprKind::Member { base, name, usage: own, .. } => {
                let base = part(self, base)?;
                let name = self.member_name(frame, name)?;
                let (name, name_span, usage) = (self.own_name(name), self.site.span, usage.unwrap_or(own));
                Some(self.push(ExprKind::Member { base, name, name_span, usage }))
            }
            ExprKind::Call { callee, args, .. } => {
                let given = self.passed(frame, args.of(&facts.arguments));
                self.called(frame, callee, given)
            }
            ExprKind::New { ty, args } => {
                let given = self.passed(frame, args.of(&facts.arguments));
                let values = self.all(given);
                let (ty, args) = (self.converted(frame, ty), self.arguments(&values));
                Some(self.push(ExprKind::New { ty, args }))
            }
            ExprKind::Cast { ty, value } => self.cast(frame, ty, value),
            ExprKind::Type(ty) => {
                let ty = self.converted(frame, ty);
                Some(self.push(ExprKind::Type(ty)))
            }
            ExprKind::Wrap(op, value) => {
                let value = part(self, value)?;
                Some(self.push(ExprKind::Wrap(op, value)))
            }
            ExprKind::Binary { op, left, right } => match (part(self, left), part(self, right)) {
                (Some(left), Some(right)) => {
                    let name = self.session.file(body.file).name(op);
                    let op = self.own_name(name);
                    Some(self.push(ExprKind::Binary { op, left, right }))
                }
                (one, other) => one.or(other),
            },
            ExprKind::Index { base, index, usage } => {
                let index = index.and_then(|index| part(self, index));
                let base = part(self, base)?;
                Some(self.push(ExprKind::Index { base, index, usage }))
            }
            ExprKind::Choice(list) | ExprKind::Group(list) => {
                let choice = matches!(facts.exprs[id.index()].kind, ExprKind::Choice(_));
                let list = list.of(&facts.expr_lists);
                let parts: Vec<ExprId> = list.iter().filter_map(|one| part(self, *one)).collect();
                if !choice {
                    return self.group(parts);
                }
                let list = self.expr_list(&parts);
                Some(self.push(ExprKind::Choice(list)))
            }
            ExprKind::Literal(kind, _) => Some(self.push(ExprKind::Literal(kind, NameId::EMPTY))),
            ExprKind::This => Some(self.push(ExprKind::This)),
            _ => None,
        }
    }

    fn parameter(&self, frame: usize, name: Name) -> Option<usize> {
        let body = &self.site.frames[frame].body;
        body.parameters.iter().position(|one| *one == name)
    }

    /// A name in a body.
    fn name(&mut self, frame: usize, id: NameId, usage: Use) -> Option<ExprId> {
        let file = self.session.file(self.site.frames[frame].body.file);
        let pasted = file.facts.names.get(id).contains("##");
        let name = if pasted { self.pasted(frame, id)? } else { file.name(id) };
        if !pasted && let Some(parameter) = self.parameter(frame, name) {
            let given = self.site.frames[frame].given[parameter].clone();
            let parts: Vec<ExprId> = given.iter().filter_map(|one| self.argument(*one, usage)).collect();
            return self.group(parts);
        }
        if let Some(symbol) = self.nested(name, frame, false) {
            return self.enter(symbol, Some(frame), vec![], Some(usage));
        }
        if self.nested(name, frame, true).is_some() {
            return None;
        }
        let name = self.own_name(name);
        Some(self.push(ExprKind::Name { name, usage }))
    }

    /// What the preprocessor makes of tokens with `##` between them; `None` for what nothing is called.
    fn pasted(&mut self, frame: usize, id: NameId) -> Option<Name> {
        let file = self.session.file(self.site.frames[frame].body.file);
        let mut text = String::new();
        for part in file.facts.names.get(id).split("##") {
            let name = self.session.program.names.find(part);
            match name.and_then(|name| self.parameter(frame, name)) {
                Some(parameter) => {
                    let given = self.site.frames[frame].given[parameter].clone();
                    match given.as_slice() {
                        [] => {}
                        [one] => text += &self.text_of(*one)?,
                        _ => return None,
                    }
                }
                None => text += part,
            }
        }
        let found = self.session.program.names.find(&text);
        if found.is_none() {
            self.site.reason = self.site.reason.or(Some(Reason::UnknownName));
        }
        found
    }

    /// The single token that is given.
    fn text_of(&self, given: Given) -> Option<String> {
        let (file, id) = match given {
            Given::Written(id) => (self.file, id),
            Given::Inner(frame, id) => {
                let file = self.session.file(self.site.frames[frame].body.file);
                if let ExprKind::Name { name, .. } = file.facts.exprs[id.index()].kind
                    && let Some(parameter) = self.parameter(frame, file.name(name))
                {
                    return match *self.site.frames[frame].given[parameter] {
                        [one] => self.text_of(one),
                        _ => None,
                    };
                }
                (self.session.file(self.site.frames[frame].body.file), id)
            }
        };
        match file.facts.exprs[id.index()].kind {
            ExprKind::Name { name, .. } | ExprKind::Literal(_, name) => {
                Some(file.facts.names.get(name).to_owned())
            }
            ExprKind::Type(ty) => match file.facts.types[ty.index()].kind {
                TypeKind::Named { path, .. } => match *path.of(&file.facts.name_lists) {
                    [name] => Some(file.facts.names.get(name).to_owned()),
                    _ => None,
                },
                _ => None,
            },
            _ => None,
        }
    }

    /// The name of a member, which may be given.
    fn member_name(&mut self, frame: usize, id: NameId) -> Option<Name> {
        let file = self.session.file(self.site.frames[frame].body.file);
        if file.facts.names.get(id).contains("##") {
            return self.pasted(frame, id);
        }
        let name = file.name(id);
        match self.parameter(frame, name) {
            Some(parameter) => {
                let given = *self.site.frames[frame].given[parameter].first()?;
                let text = self.text_of(given)?;
                self.session.program.names.find(&text)
            }
            None => Some(name),
        }
    }

    /// What is given, with what is done with it.
    fn argument(&mut self, given: Given, usage: Use) -> Option<ExprId> {
        let id = match given {
            Given::Inner(frame, id) => {
                let plain = matches!(usage, Use::Read | Use::Address);
                return self.build(frame, id, Some(usage).filter(|_| !plain));
            }
            Given::Written(id) => id,
        };
        match self.file.facts.exprs[id.index()].kind {
            _ if matches!(usage, Use::Read | Use::Address) => {}
            ExprKind::Name { name, .. } => {
                self.site.copied.insert(id);
                return Some(self.push(ExprKind::Name { name, usage }));
            }
            ExprKind::Member { base, name, .. } => {
                self.site.copied.insert(id);
                let name_span = self.site.span;
                return Some(self.push(ExprKind::Member { base, name, name_span, usage }));
            }
            _ => {}
        }
        self.site.said.insert(id);
        Some(id)
    }

    /// Arguments in a body, those of a parameter for many one by one.
    fn passed(&self, frame: usize, args: &[Argument]) -> Vec<Given> {
        let body = &self.site.frames[frame].body;
        let file = self.session.file(body.file);
        let mut passed = Vec::with_capacity(args.len());
        for argument in args {
            match file.facts.exprs[argument.value.index()].kind {
                ExprKind::Name { name, .. }
                    if body.variadic && body.parameters.last() == Some(&file.name(name)) =>
                {
                    passed.extend(self.site.frames[frame].given.last().into_iter().flatten().copied());
                }
                _ => passed.push(Given::Inner(frame, argument.value)),
            }
        }
        passed
    }

    fn all(&mut self, given: Vec<Given>) -> Vec<ExprId> {
        given.into_iter().filter_map(|one| self.argument(one, Use::Read)).collect()
    }

    /// A call in a body: of a macro, or of whatever the callee turns out to be.
    fn called(&mut self, frame: usize, callee: ExprId, given: Vec<Given>) -> Option<ExprId> {
        if let Some((name, at)) = self.head(Given::Inner(frame, callee))
            && let Some(symbol) = self.nested(name, at.unwrap_or(frame), true)
            && !self.is_open(symbol, frame)
        {
            self.note_head(Given::Inner(frame, callee));
            return self.enter(symbol, Some(frame), given, None);
        }
        let callee = self.build(frame, callee, Some(Use::Call));
        let args = self.all(given);
        self.call(callee?, args)
    }

    /// The name that stands where something is called, through parameters, and the frame it stands in.
    fn head(&mut self, given: Given) -> Option<(Name, Option<usize>)> {
        match given {
            Given::Written(id) => match self.file.facts.exprs[id.index()].kind {
                ExprKind::Name { name, .. } => Some((self.file.name(name), None)),
                _ => None,
            },
            Given::Inner(frame, id) => {
                let file = self.session.file(self.site.frames[frame].body.file);
                let ExprKind::Name { name, .. } = file.facts.exprs[id.index()].kind else { return None };
                if file.facts.names.get(name).contains("##") {
                    return self.pasted(frame, name).map(|name| (name, Some(frame)));
                }
                match self.parameter(frame, file.name(name)) {
                    Some(parameter) => match *self.site.frames[frame].given[parameter] {
                        [one] => self.head(one),
                        _ => None,
                    },
                    None => Some((file.name(name), Some(frame))),
                }
            }
        }
    }

    /// An argument that names a macro which is called is not said itself.
    fn note_head(&mut self, given: Given) {
        match given {
            Given::Written(id) => {
                self.site.copied.insert(id);
            }
            Given::Inner(frame, id) => {
                let file = self.session.file(self.site.frames[frame].body.file);
                if let ExprKind::Name { name, .. } = file.facts.exprs[id.index()].kind
                    && let Some(parameter) = self.parameter(frame, file.name(name))
                    && let [one] = *self.site.frames[frame].given[parameter]
                {
                    self.note_head(one);
                }
            }
        }
    }

    /// `(T)(value)`; where what stands for `T` is no type, that is called.
    fn cast(&mut self, frame: usize, ty: TypeId, value: ExprId) -> Option<ExprId> {
        let file = self.session.file(self.site.frames[frame].body.file);
        if let TypeKind::Named { path, .. } = file.facts.types[ty.index()].kind
            && let [name] = *path.of(&file.facts.name_lists)
        {
            let name = file.name(name);
            let given = self.parameter(frame, name).map(|at| self.site.frames[frame].given[at].clone());
            if let Some([callee]) = given.as_deref()
                && !self.is_type(*callee)
            {
                let callee = *callee;
                let callee = self.argument(callee, Use::Call);
                let value = self.build(frame, value, None);
                return self.call(callee?, value.into_iter().collect());
            }
            if self.parameter(frame, name).is_none() && !self.names_type(name) {
                let value = self.build(frame, value, None);
                let name = self.own_name(name);
                let callee = self.push(ExprKind::Name { name, usage: Use::Call });
                return self.call(callee, value.into_iter().collect());
            }
        }
        let ty = self.converted(frame, ty);
        let value = self.build(frame, value, None)?;
        Some(self.push(ExprKind::Cast { ty, value }))
    }

    /// Whether what is given is a type, or a name of one.
    fn is_type(&mut self, given: Given) -> bool {
        let file = match given {
            Given::Written(_) => self.file,
            Given::Inner(frame, _) => self.session.file(self.site.frames[frame].body.file),
        };
        let (Given::Written(id) | Given::Inner(_, id)) = given;
        match file.facts.exprs[id.index()].kind {
            ExprKind::Type(_) => true,
            ExprKind::Name { .. } => self.head(given).is_some_and(|(name, _)| self.names_type(name)),
            ExprKind::Wrap(..) | ExprKind::Binary { .. } => true,
            _ => false,
        }
    }

    /// Whether a name is that of a type here; one that nothing here is called may be.
    fn names_type(&mut self, name: Name) -> bool {
        if let Some(known) = self.kinds.get(&name) {
            return *known;
        }
        let (scope, at) = (self.site.scope, self.site.span.start);
        let found = self.session.lookup(self.number, scope, name, at, Want::Any);
        let is_type = found.is_none_or(|found| {
            found.entities.iter().any(|one| match one {
                Entity::Symbol(symbol) => {
                    let kind = self.session.program.kind(*symbol);
                    kind.is_type()
                        || matches!(
                            kind,
                            SymbolKind::TypeAlias | SymbolKind::TypeParameter | SymbolKind::Macro
                        )
                }
                _ => true,
            })
        });
        self.kinds.insert(name, is_type);
        is_type
    }

    /// A type in a body, among the file's own.
    fn converted(&mut self, frame: usize, id: TypeId) -> TypeId {
        let file = self.session.file(self.site.frames[frame].body.file);
        match file.facts.types[id.index()].kind {
            TypeKind::Named { path, .. } => {
                let path = path.of(&file.facts.name_lists);
                if let [only] = *path
                    && let Some(parameter) = self.parameter(frame, file.name(only))
                {
                    return self.given_type(frame, parameter);
                }
                let names: Vec<Name> = path.iter().map(|name| file.name(*name)).collect();
                self.named_type(&names)
            }
            TypeKind::Of(op, inner) => {
                let inner = self.converted(frame, inner);
                self.push_type(TypeKind::Of(op, inner))
            }
            _ => self.push_type(TypeKind::Opaque(ListId::default())),
        }
    }

    fn named_type(&mut self, path: &[Name]) -> TypeId {
        let names: Vec<NameId> = path.iter().map(|name| self.own_name(*name)).collect();
        let start = (self.file.facts.name_lists.len() + self.growth.name_lists.len()) as u32;
        self.growth.name_lists.extend(names);
        let path = ListId { start, len: path.len() as u32 };
        self.push_type(TypeKind::Named { path, args: ListId::default() })
    }

    fn given_type(&mut self, frame: usize, parameter: usize) -> TypeId {
        let unknown = TypeKind::Opaque(ListId::default());
        let [given] = *self.site.frames[frame].given[parameter] else { return self.push_type(unknown) };
        match given {
            Given::Written(id) => match self.file.facts.exprs[id.index()].kind {
                ExprKind::Type(ty) => {
                    self.site.said.insert(id);
                    ty
                }
                ExprKind::Name { name, .. } => {
                    self.site.copied.insert(id);
                    self.named_type(&[self.file.name(name)])
                }
                _ => {
                    self.site.said.insert(id);
                    self.push_type(unknown)
                }
            },
            Given::Inner(frame, id) => {
                let file = self.session.file(self.site.frames[frame].body.file);
                match file.facts.exprs[id.index()].kind {
                    ExprKind::Type(ty) => self.converted(frame, ty),
                    ExprKind::Name { name, .. } => match self.parameter(frame, file.name(name)) {
                        Some(parameter) => self.given_type(frame, parameter),
                        None => self.named_type(&[file.name(name)]),
                    },
                    _ => self.push_type(unknown),
                }
            }
        }
    }
}
