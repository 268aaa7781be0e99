//! From a file's facts to the rows of its definitions.

use crate::measure::FileValues;
use pellucid_model::{DefId, Definition, Facts, SymbolKind, TypeId, TypeKind, Visibility};
use pellucid_store::SymbolRow;

/// A qualified name longer than this loses its front: nesting may be 100,000 deep.
const MAX_QUALIFIED: usize = 480;

/// Rows of all definitions that can be asked for: not parameters, not local variables.
pub(crate) fn rows(facts: &Facts, measured: &mut FileValues) -> Vec<SymbolRow> {
    let qualified = qualified_names(facts);
    let inside = inside_callable(facts);
    let wanted =
        facts.definitions.iter().enumerate().filter(|(at, definition)| is_kept(definition, inside[*at]));
    wanted
        .map(|(at, definition)| {
            let id = DefId(at as u32);
            row(facts, id, definition, qualified[at].clone(), measured)
        })
        .collect()
}

fn row(
    facts: &Facts,
    id: DefId,
    definition: &Definition,
    qualified: String,
    measured: &mut FileValues,
) -> SymbolRow {
    let start = facts.lines.position(definition.span.start);
    let end = facts.lines.position(definition.span.end.saturating_sub(1).max(definition.span.start));
    let modifiers: Vec<&str> = definition.modifiers.words().collect();
    SymbolRow {
        ordinal: id.0,
        parent: definition.parent.map(|parent| parent.0),
        kind: definition.kind.name(),
        name: facts.names.get(definition.name).to_owned(),
        qualified_name: qualified,
        visibility: definition.visibility.name(),
        modifiers: modifiers.join(" "),
        signature: facts.names.get(definition.signature).to_owned(),
        start: (start.line, start.column),
        end: (end.line, end.column + u32::from(!definition.span.is_empty())),
        bytes: (definition.span.start, definition.span.end),
        name_line: facts.lines.line(definition.name_span.start),
        metrics: measured.take(id),
    }
}

fn is_kept(definition: &Definition, in_callable: bool) -> bool {
    match definition.kind {
        SymbolKind::Parameter | SymbolKind::TypeParameter => false,
        SymbolKind::Variable | SymbolKind::Constant => {
            !in_callable && definition.visibility != Visibility::Local
        }
        _ => true,
    }
}

/// For each definition, whether the innermost type or callable around it is a callable.
fn inside_callable(facts: &Facts) -> Vec<bool> {
    let mut inside = Vec::with_capacity(facts.definitions.len());
    for definition in &facts.definitions {
        let around =
            definition.parent.and_then(|parent| Some((parent, facts.definitions.get(parent.index())?)));
        let answer = around.is_some_and(|(id, parent)| {
            parent.kind.is_callable()
                || (!parent.kind.is_type() && inside.get(id.index()).copied().unwrap_or(false))
        });
        inside.push(answer);
    }
    inside
}

/// Each definition's name with the names around it, joined by dots. Parents precede children, so one pass does.
fn qualified_names(facts: &Facts) -> Vec<String> {
    let mut names: Vec<String> = Vec::with_capacity(facts.definitions.len());
    for definition in &facts.definitions {
        let parent = definition.parent.and_then(|id| facts.definitions.get(id.index()));
        let mut parts: Vec<&str> = Vec::with_capacity(3);
        if let Some(id) = definition.parent
            && let Some(around) = names.get(id.index()).filter(|name| !name.is_empty())
        {
            parts.push(around);
        }
        let receiver = definition.receiver.map(|ty| type_name(facts, ty));
        let belongs =
            parent.is_some_and(|parent| parent.kind.is_type() || parent.kind == SymbolKind::Extension);
        if let Some(receiver) = receiver.as_deref().filter(|name| !name.is_empty() && !belongs) {
            parts.push(receiver);
        }
        let own = own_name(facts, definition);
        if !(own.is_empty() || definition.kind == SymbolKind::Extension && receiver.is_some()) {
            parts.push(&own);
        }
        names.push(shorten(parts.join(".")));
    }
    names
}

/// The name, or the kind in angle brackets where there is none.
fn own_name(facts: &Facts, definition: &Definition) -> String {
    match facts.names.get(definition.name) {
        "" => format!("<{}>", definition.kind.name()),
        name => name.to_owned(),
    }
}

fn shorten(name: String) -> String {
    if name.len() <= MAX_QUALIFIED {
        return name;
    }
    let mut cut = name.len() - MAX_QUALIFIED / 2;
    while !name.is_char_boundary(cut) {
        cut += 1;
    }
    format!("…{}", &name[cut..])
}

/// The name of a type as written, without what derives it and without its arguments.
fn type_name(facts: &Facts, mut ty: TypeId) -> String {
    // Types refer to types made before them; the bound guards against damaged facts.
    for _ in 0..64 {
        match facts.types.get(ty.index()).map(|found| found.kind) {
            Some(TypeKind::Of(_, inner)) => ty = inner,
            Some(TypeKind::Named { path, .. }) => {
                let names: Vec<&str> =
                    path.of(&facts.name_lists).iter().map(|name| facts.names.get(*name)).collect();
                return names.join(".");
            }
            _ => break,
        }
    }
    String::new()
}
