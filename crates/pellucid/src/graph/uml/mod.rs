//! UML of a part of the graph: the classes around a selection, and what a call sets off in its order.

mod classes;
mod sequence;
mod text;

use super::{inside, meant, node_json};
use crate::args::{Diagram, GraphArgs, GraphFormat};
use anyhow::{Context, bail};
pub(crate) use classes::Classes;
use pellucid_graph::algorithms::{Filter, shortest};
use pellucid_graph::code::CodeGraph;
use pellucid_graph::edge::{Certainty, EdgeKind};
pub(crate) use sequence::Sequence;
use serde_json::Value;

/// Classes of a diagram, unless asked for others.
pub(crate) const MOST_CLASSES: usize = 12;
/// Messages of a diagram, unless asked for others.
pub(crate) const MOST_MESSAGES: usize = 30;

/// A diagram.
pub(crate) enum Uml {
    /// Of classes.
    Classes(Classes),
    /// Of calls.
    Sequence(Sequence),
}

impl Uml {
    /// The classes around what is meant by `focus`.
    pub(crate) fn classes(
        graph: &CodeGraph,
        focus: &str,
        least: Certainty,
        most: usize,
    ) -> anyhow::Result<Self> {
        let found = Classes::around(graph, &meant(graph, focus)?, least, most);
        if found.types.is_empty() {
            bail!("{focus:?} is no type and holds none");
        }
        Ok(Self::Classes(found))
    }

    /// What a callable sets off down to a depth; with a goal, a shortest way of calls to it.
    pub(crate) fn sequence(
        graph: &CodeGraph,
        from: &str,
        to: Option<&str>,
        least: Certainty,
        depth: u32,
        most: usize,
    ) -> anyhow::Result<Self> {
        // Where a call may arrive at run time is not told: it would be one message for each implementation.
        let calls = Filter::of(&[EdgeKind::Calls, EdgeKind::Instantiates]).down_to(least);
        let starts = meant(graph, from)?;
        let Some(goal) = to else {
            return Ok(Self::Sequence(Sequence::of_calls(
                graph,
                &inside(graph, &starts),
                calls,
                depth,
                most,
            )));
        };
        let goals = inside(graph, &meant(graph, goal)?);
        let way = shortest(graph, &inside(graph, &starts), &goals, calls);
        let way = way.with_context(|| format!("no way of calls from {from} to {goal} is known"))?;
        Ok(Self::Sequence(Sequence::of_way(graph, &way)))
    }

    /// As JSON, with the text of both formats.
    pub(crate) fn json(&self, graph: &CodeGraph) -> Value {
        let mut all = match self {
            Self::Classes(classes) => classes.json(graph),
            Self::Sequence(sequence) => sequence.json(graph),
        };
        all["mermaid"] = self.mermaid(graph).into();
        all["plantuml"] = self.plantuml(graph).into();
        all
    }

    /// As Mermaid.
    pub(crate) fn mermaid(&self, graph: &CodeGraph) -> String {
        match self {
            Self::Classes(classes) => text::mermaid_classes(graph, classes),
            Self::Sequence(sequence) => text::mermaid_sequence(graph, sequence),
        }
    }

    /// As PlantUML.
    pub(crate) fn plantuml(&self, graph: &CodeGraph) -> String {
        match self {
            Self::Classes(classes) => text::plantuml_classes(graph, classes),
            Self::Sequence(sequence) => text::plantuml_sequence(graph, sequence),
        }
    }

    /// Shown and there.
    fn counts(&self) -> (usize, Option<usize>) {
        match self {
            Self::Classes(classes) => (classes.types.len(), Some(classes.total)),
            Self::Sequence(sequence) => (sequence.messages.len(), sequence.total),
        }
    }
}

/// The text that `graph --diagram` prints, and what to say of what was left out.
pub(super) fn print(
    graph: &CodeGraph,
    args: &GraphArgs,
    diagram: Diagram,
) -> anyhow::Result<(String, Option<String>)> {
    let focus =
        args.focus.as_deref().context("a diagram needs a --focus: a type, a function, a file or a folder")?;
    let uml = match diagram {
        Diagram::Classes => Uml::classes(graph, focus, args.certainty(), args.most.unwrap_or(MOST_CLASSES))?,
        Diagram::Sequence => {
            let most = args.most.unwrap_or(MOST_MESSAGES);
            Uml::sequence(graph, focus, args.to.as_deref(), args.certainty(), args.depth, most)?
        }
    };
    let text = match args.format {
        GraphFormat::Mermaid => uml.mermaid(graph),
        GraphFormat::Text | GraphFormat::Plantuml => uml.plantuml(graph),
        GraphFormat::Json => format!("{:#}\n", uml.json(graph)),
        _ => bail!("diagrams are printed as plantuml, mermaid or json"),
    };
    let (shown, total) = uml.counts();
    let left = total != Some(shown);
    let of = total.map_or("more".to_owned(), |total| total.to_string());
    Ok((text, left.then(|| format!("{shown} of {of} shown, those tied closest first; raise --most"))))
}
