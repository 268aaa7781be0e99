//! The scan: visits every node once and keeps what is open.

use super::count::Counter;
use super::{Lowering, Mark, Role, UNMARKED};
use crate::family::Language;
use crate::tree::{NodeId, Tree};
use pellucid_model::{
    DefId, Diagnostic, DiagnosticCode, EventId, Facts, LineTable, NameTable, Scope, ScopeId, ScopeKind, Slot,
    Span,
};
use rustc_hash::{FxHashMap, FxHashSet};

/// Turns one file's tree into its facts.
pub fn lower(language: &Language, tree: &Tree, text: &[u8]) -> Facts {
    let lines = LineTable::new(text);
    let mut lowering = Lowering::new(language, tree, text);
    let mut counter = Counter::new(language.rules(), tree, text);
    lowering.scan(&mut counter);
    lowering.finish(lines, counter)
}

/// A node that has been entered and whose subtree is not over.
struct Frame {
    node: NodeId,
    end: u32,
    role: Role,
    claimed: bool,
    scope: ScopeId,
    definition: Option<DefId>,
    event: Option<EventId>,
    slot: Slot,
}

impl<'a> Lowering<'a> {
    fn new(language: &'a Language, tree: &'a Tree, text: &'a [u8]) -> Self {
        let whole = Span::new(0, text.len() as u32);
        let file = Scope { kind: ScopeKind::File, span: whole, parent: None, owner: None };
        let marks: Vec<Mark> = vec![UNMARKED; tree.nodes().len()];
        Self {
            language,
            tree,
            text,
            marks,
            names: NameTable::default(),
            interned: FxHashMap::default(),
            synthesized: FxHashMap::default(),
            definitions: vec![],
            definition_nodes: vec![],
            scopes: vec![file],
            types: vec![],
            exprs: vec![],
            imports: vec![],
            supertypes: vec![],
            annotations: vec![],
            flows: vec![],
            events: vec![],
            event_nodes: vec![],
            arguments: vec![],
            expr_lists: vec![],
            type_lists: vec![],
            name_lists: vec![],
            imported_names: vec![],
            conditions: vec![],
            undefined: vec![],
            defined: FxHashMap::default(),
            elsewhere: FxHashMap::default(),
            announced: FxHashSet::default(),
            scope: ScopeId(0),
            definition: None,
            event: None,
            slot: Slot::Body,
        }
    }

    fn scan(&mut self, counter: &mut Counter<'_>) {
        let rules = self.language.rules();
        let mut open: Vec<Frame> = Vec::with_capacity(64);
        let mut last = 0;
        if let Some(start) = rules.start() {
            start(self);
        }
        for at in 0..self.tree.nodes().len() as u32 {
            while open.last().is_some_and(|frame| frame.end <= at) {
                self.close(&mut open);
            }
            let node = self.tree.nodes()[at as usize];
            let id = NodeId(at);
            let role = rules.role(node.kind);
            counter.visit(id, node, role.token);
            let claimed = self.marks[at as usize].claimed || open.last().is_some_and(|frame| frame.claimed);
            if node.next == at + 1 {
                if let Some(skipped) = rules.skipped()
                    && node.start > last
                {
                    skipped(self, Span::new(last, node.start));
                }
                last = last.max(node.end);
                if !claimed {
                    self.visit_leaf(id, role);
                }
                continue;
            }
            let (scope, definition, event, slot) = (self.scope, self.definition, self.event, self.slot);
            open.push(Frame { node: id, end: node.next, role, claimed, scope, definition, event, slot });
            if !claimed {
                self.enter(id, role);
            }
        }
        while !open.is_empty() {
            self.close(&mut open);
        }
    }

    /// A node without children opens nothing that could enclose anything.
    fn visit_leaf(&mut self, id: NodeId, role: Role) {
        let mark = self.marks[id.index()];
        let marked = mark.is_else || mark.region.is_some();
        if !marked && role.enter.is_none() && role.leave.is_none() && role.event.is_none() && !role.statement
        {
            return;
        }
        let (scope, definition, event, slot) = (self.scope, self.definition, self.event, self.slot);
        self.enter(id, role);
        if let Some(leave) = role.leave {
            leave(self, id);
        }
        self.restore(scope, definition, event, slot);
    }

    fn enter(&mut self, id: NodeId, role: Role) {
        self.update_slot(id);
        if role.statement {
            self.mark_statement(id);
        }
        if self.marks[id.index()].is_else {
            self.open_else(id);
        }
        if let Some(kind) = self.marks[id.index()].region {
            self.open_scope(id, kind);
        }
        if role.is_if {
            self.open_if(id);
        }
        if role.is_else_clause {
            self.enter_else_clause(id);
        }
        if let Some((construct, flags)) = role.event {
            self.open_event_with(id, construct, flags);
        }
        if let Some(kind) = role.scope {
            self.open_scope(id, kind);
        }
        if let Some(enter) = role.enter {
            enter(self, id);
        }
    }

    fn close(&mut self, open: &mut Vec<Frame>) {
        let Some(frame) = open.pop() else { return };
        if !frame.claimed
            && let Some(leave) = frame.role.leave
        {
            leave(self, frame.node);
        }
        self.restore(frame.scope, frame.definition, frame.event, frame.slot);
    }

    fn restore(&mut self, scope: ScopeId, definition: Option<DefId>, event: Option<EventId>, slot: Slot) {
        let end = self.events.len() as u32;
        while self.event != event {
            let Some(open) = self.event else { break };
            let closed = &mut self.events[open.0 as usize];
            closed.end = end;
            self.event = closed.parent;
        }
        self.scope = scope;
        self.definition = definition;
        self.slot = slot;
    }

    fn finish(self, lines: LineTable, counter: Counter<'_>) -> Facts {
        let suppressions = counter.suppressions(&lines);
        let (measures, file_measures) = counter.finish(&lines, &self.definitions, &self.definition_nodes);
        let error_bytes = self.tree.error_bytes();
        let diagnostics = syntax_diagnostic(self.tree, error_bytes).into_iter().collect();
        Facts {
            language: self.language.id(),
            lines,
            names: self.names,
            definitions: self.definitions,
            scopes: self.scopes,
            types: self.types,
            exprs: self.exprs,
            imports: self.imports,
            supertypes: self.supertypes,
            annotations: self.annotations,
            flows: self.flows,
            events: self.events,
            measures,
            file_measures,
            arguments: self.arguments,
            expr_lists: self.expr_lists,
            type_lists: self.type_lists,
            name_lists: self.name_lists,
            imported_names: self.imported_names,
            conditions: self.conditions,
            undefined: self.undefined,
            error_bytes,
            suppressions,
            diagnostics,
        }
    }
}

/// One diagnostic per file that does not parse whole, at the first place.
fn syntax_diagnostic(tree: &Tree, error_bytes: u32) -> Option<Diagnostic> {
    let first = tree.nodes().iter().find(|node| node.is_error() || node.is_missing())?;
    let places = tree.nodes().iter().filter(|node| node.is_error() || node.is_missing()).count();
    let detail = format!("{places} places do not parse, {error_bytes} bytes in all");
    Some(Diagnostic { code: DiagnosticCode::SyntaxError, detail, span: Some(first.span()) })
}
