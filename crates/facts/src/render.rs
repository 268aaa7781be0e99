//! Facts as text, for people and for the languages' specifications.
//!
//! One [`View`] shows one aspect: definitions as a tree, imports, expressions in nested form, flows, events, scopes.
//! Places are `line:column`.

mod expr;

use pellucid_model::{DefId, Definition, EventFlags, EventId, Facts, FlowKind, ScopeId, Span};
use std::fmt::Write;

/// An aspect of a file's facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum View {
    /// Definitions as a tree, with types, supertypes and annotations.
    Definitions,
    /// Imports and re-exports.
    Imports,
    /// Expressions that are part of no other, in nested form.
    Expressions,
    /// Flows of values.
    Flows,
    /// The event tree.
    Events,
    /// Scopes as a tree.
    Scopes,
    /// Counts of the file.
    Measures,
    /// Comments that answer for findings.
    Suppressions,
}

impl View {
    /// Every view.
    pub const ALL: &[View] = &[
        View::Definitions,
        View::Imports,
        View::Expressions,
        View::Flows,
        View::Events,
        View::Scopes,
        View::Measures,
        View::Suppressions,
    ];

    /// The view's name, as specifications write it.
    pub fn name(self) -> &'static str {
        match self {
            View::Definitions => "definitions",
            View::Imports => "imports",
            View::Expressions => "expressions",
            View::Flows => "flows",
            View::Events => "events",
            View::Scopes => "scopes",
            View::Measures => "measures",
            View::Suppressions => "suppressions",
        }
    }
}

/// One view of `facts` as text, a line per entry.
pub fn render(facts: &Facts, view: View) -> String {
    let renderer = Renderer { facts };
    match view {
        View::Definitions => renderer.definitions(),
        View::Imports => renderer.imports(),
        View::Expressions => renderer.expressions(),
        View::Flows => renderer.flows(),
        View::Events => renderer.events(),
        View::Scopes => renderer.scopes(),
        View::Measures => renderer.measures(),
        View::Suppressions => renderer.suppressions(),
    }
}

struct Renderer<'f> {
    facts: &'f Facts,
}

fn indent(depth: usize) -> String {
    "  ".repeat(depth.min(40))
}

/// Depth of each entry of a tree given by parents that precede their children.
fn depths(parents: impl Iterator<Item = Option<u32>>) -> Vec<usize> {
    let mut depths: Vec<usize> = vec![];
    for parent in parents {
        let depth = parent.and_then(|parent| depths.get(parent as usize)).map_or(0, |depth| depth + 1);
        depths.push(depth);
    }
    depths
}

impl Renderer<'_> {
    fn place(&self, span: Span) -> String {
        let (from, to) = (self.facts.lines.position(span.start), self.facts.lines.position(span.end));
        format!("{}:{}-{}:{}", from.line, from.column, to.line, to.column)
    }

    fn at(&self, span: Span) -> String {
        let from = self.facts.lines.position(span.start);
        format!("{}:{}", from.line, from.column)
    }

    fn definitions(&self) -> String {
        let definitions = &self.facts.definitions;
        let depths = depths(definitions.iter().map(|definition| definition.parent.map(|parent| parent.0)));
        // Children under their parent, in order of definition.
        let mut children: Vec<Vec<usize>> = vec![vec![]; definitions.len()];
        let mut roots = vec![];
        for (at, definition) in definitions.iter().enumerate() {
            match definition.parent {
                Some(parent) => children[parent.index()].push(at),
                None => roots.push(at),
            }
        }
        let mut pending: Vec<usize> = roots.into_iter().rev().collect();
        let mut out = String::new();
        while let Some(at) = pending.pop() {
            let line = self.definition(DefId(at as u32), &definitions[at]);
            let _ = writeln!(out, "{}{line}", indent(depths[at]));
            pending.extend(children[at].iter().rev());
        }
        out
    }

    fn definition(&self, id: DefId, definition: &Definition) -> String {
        let mut line = format!("{} {}", definition.kind.name(), self.quoted(definition.name));
        if let Some(ty) = definition.ty {
            let _ = write!(line, ": {}", self.ty(ty));
        }
        if let Some(receiver) = definition.receiver {
            let _ = write!(line, " of {}", self.ty(receiver));
        }
        for supertype in self.facts.supertypes.iter().filter(|supertype| supertype.definition == id) {
            let _ = write!(line, " {} {}", supertype.kind.name(), self.ty(supertype.ty));
        }
        if let Some(value) = definition.value {
            let _ = write!(line, " = {}", self.expr(value));
        }
        let mut words = vec![definition.visibility.name()];
        words.extend(definition.modifiers.words());
        let _ = write!(line, " [{}]", words.join(" "));
        for annotation in definition.annotations.of(&self.facts.annotations) {
            let _ = write!(line, " @{}", self.quoted(annotation.name));
            if let Some(expr) = annotation.expr {
                let _ = write!(line, "={}", self.expr(expr));
            }
        }
        let _ = write!(line, " {}", self.place(definition.span));
        if let Some(doc) = definition.doc {
            let _ = write!(line, " doc {}", self.place(doc));
        }
        line
    }

    fn imports(&self) -> String {
        let mut out = String::new();
        for import in &self.facts.imports {
            let _ = write!(out, "{} {}", import.kind.name(), self.quoted(import.module));
            for name in import.names.of(&self.facts.imported_names) {
                let _ = write!(out, " {} as {}", self.quoted(name.name), self.quoted(name.alias));
            }
            if import.wildcard {
                out.push_str(" *");
            }
            if import.scope != ScopeId(0) {
                let _ = write!(out, " in {}", self.facts.scopes[import.scope.index()].kind.name());
            }
            let _ = writeln!(out, " {}", self.place(import.span));
        }
        out
    }

    fn expressions(&self) -> String {
        let nested = self.nested_exprs();
        let mut order: Vec<usize> = (0..self.facts.exprs.len()).filter(|at| !nested[*at]).collect();
        order.sort_by_key(|at| (self.facts.exprs[*at].span.start, *at));
        let mut out = String::new();
        for at in order {
            let text = self.expr(pellucid_model::ExprId(at as u32));
            let _ = writeln!(out, "{} {text}", self.at(self.facts.exprs[at].span));
        }
        out
    }

    fn flows(&self) -> String {
        let mut out = String::new();
        for flow in &self.facts.flows {
            let _ = writeln!(out, "{} {}", self.at(flow.span), self.flow(flow.kind));
        }
        out
    }

    fn flow(&self, kind: FlowKind) -> String {
        let optional =
            |value: Option<pellucid_model::ExprId>| value.map_or(String::new(), |value| self.expr(value));
        match kind {
            FlowKind::Assign { target, value } => format!("{} <- {}", self.expr(target), self.expr(value)),
            FlowKind::Update { target, value } => format!("{} <~ {}", self.expr(target), optional(value)),
            FlowKind::Return(value) => format!("return {}", optional(value)),
            FlowKind::Throw(value) => format!("throw {}", optional(value)),
            FlowKind::Yield(value) => format!("yield {}", optional(value)),
            FlowKind::Throws(ty) => format!("throws {}", self.ty(ty)),
            FlowKind::Catch { types, binding } => {
                format!(
                    "catch {}{}",
                    self.types(types),
                    binding.map_or(String::new(), |b| format!(" {}", self.defined(b)))
                )
            }
            FlowKind::Iterate { binding, over } => {
                format!("{} in {}", self.defined(binding), self.expr(over))
            }
            FlowKind::IterateKey { binding, over } => {
                format!("{} in keys of {}", self.defined(binding), self.expr(over))
            }
            FlowKind::IterateInto { target, over } => format!("{} in {}", self.expr(target), self.expr(over)),
            FlowKind::Destructure { binding, value, key, index } => {
                let name = self.facts.names.get(key);
                let part = if name.is_empty() { index.to_string() } else { name.to_owned() };
                format!("{} <- {}.[{part}]", self.defined(binding), self.expr(value))
            }
            FlowKind::Narrow { binding, value, ty } => {
                let binding =
                    binding.map_or(String::new(), |binding| format!("{} <- ", self.defined(binding)));
                format!("{binding}{} is {}", self.expr(value), self.ty(ty))
            }
            FlowKind::Known { value, ty, is } => {
                format!("known {} is {}{}", self.expr(value), if is { "" } else { "not " }, self.ty(ty))
            }
            FlowKind::With { binding, value } => {
                let binding =
                    binding.map_or(String::new(), |binding| format!("{} = ", self.defined(binding)));
                format!("with {binding}{}", self.expr(value))
            }
            FlowKind::Send { channel, value } => format!("{} <-ch {}", self.expr(channel), self.expr(value)),
            FlowKind::Export { name, value } => {
                format!("export {} = {}", self.quoted(name), self.expr(value))
            }
        }
    }

    fn events(&self) -> String {
        let events = &self.facts.events;
        let depths = depths(events.iter().map(|event| event.parent.map(|EventId(parent)| parent)));
        let mut out = String::new();
        for (event, depth) in events.iter().zip(depths) {
            let slot = format!("{:?}", event.slot).to_lowercase();
            let _ = write!(out, "{}{}", indent(depth), event.construct.name());
            if let Some(definition) = event.definition {
                let _ = write!(out, " {}", self.defined(definition));
            }
            if event.parent.is_some() && slot != "body" {
                let _ = write!(out, " in {slot}");
            }
            if event.count != 1 {
                let _ = write!(out, " x{}", event.count);
            }
            for (flag, word) in FLAGS {
                if event.flags.has(*flag) {
                    let _ = write!(out, " {word}");
                }
            }
            let _ = writeln!(out, " {}", self.at(event.span));
        }
        out
    }

    fn scopes(&self) -> String {
        let scopes = &self.facts.scopes;
        let depths = depths(scopes.iter().map(|scope| scope.parent.map(|parent| parent.0)));
        let mut out = String::new();
        for (scope, depth) in scopes.iter().zip(depths) {
            let owner = scope.owner.map_or(String::new(), |owner| format!(" of {}", self.defined(owner)));
            let _ = writeln!(out, "{}{}{owner} {}", indent(depth), scope.kind.name(), self.place(scope.span));
        }
        out
    }

    fn measures(&self) -> String {
        let line = |name: &str, m: &pellucid_model::Measures| {
            format!(
                "{name}: lines {} code {} comment {} blank {} tokens {} n1 {} n2 {} N1 {} N2 {}\n",
                m.lines,
                m.code_lines,
                m.comment_lines,
                m.blank_lines,
                m.tokens,
                m.distinct_operators,
                m.distinct_operands,
                m.operators,
                m.operands
            )
        };
        let mut out = line("file", &self.facts.file_measures);
        for (definition, measures) in self.facts.definitions.iter().zip(&self.facts.measures) {
            if definition.kind.is_callable() || definition.kind.is_type() {
                out.push_str(&line(self.facts.names.get(definition.name), measures));
            }
        }
        out
    }

    fn suppressions(&self) -> String {
        let line = |one: &pellucid_model::Suppression| {
            let covers =
                if one.covers == 0 { "the whole file".to_owned() } else { format!("line {}", one.covers) };
            let reason = if one.reason.is_empty() { "no reason" } else { &one.reason };
            format!("{} for {covers}: {reason} {}\n", one.rules.join(" "), self.at(Span::new(one.at, one.at)))
        };
        self.facts.suppressions.iter().map(line).collect()
    }

    fn defined(&self, id: DefId) -> String {
        self.facts
            .definitions
            .get(id.index())
            .map_or("?".to_owned(), |definition| self.quoted(definition.name))
    }

    fn quoted(&self, name: pellucid_model::NameId) -> String {
        let text = self.facts.names.get(name);
        if text.is_empty() { "_".to_owned() } else { text.escape_debug().to_string() }
    }
}

const FLAGS: &[(EventFlags, &str)] = &[
    (EventFlags::LABELLED, "labelled"),
    (EventFlags::HAS_VALUE, "with-value"),
    (EventFlags::PARENTHESIZED, "parenthesized"),
    (EventFlags::OPERAND, "operand"),
    (EventFlags::IN_MACRO, "in-macro"),
    (EventFlags::EXPRESSION, "expression"),
    (EventFlags::VARIANT, "variant"),
    (EventFlags::DIRECT, "direct"),
];
