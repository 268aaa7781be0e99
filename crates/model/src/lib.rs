//! The shared words of Pellucid.
//!
//! Everything that two crates must agree on stands here: where a thing is ([`span`]), what a file says
//! ([`facts`]), how control flows in it ([`event`]), what was measured ([`metric`]) and what went wrong
//! ([`diagnostic`]). No I/O, no async, no grammar: this crate imports nothing of ours.

pub mod diagnostic;
pub mod event;
pub mod facts;
pub mod finding;
pub mod history;
pub mod metric;
pub mod names;
pub mod source;
pub mod span;
pub mod tokens;

pub use diagnostic::{Diagnostic, DiagnosticCode, Severity};
pub use event::{Construct, Event, EventFlags, EventId, Slot};
pub use facts::{
    Annotation, Argument, Condition, DefId, Definition, Expr, ExprId, ExprKind, Facts, Flow, FlowKind,
    Import, ImportKind, ImportedName, ListId, LiteralKind, Modifiers, Scope, ScopeId, ScopeKind, Supertype,
    SupertypeKind, Suppression, SymbolKind, TypeExpr, TypeId, TypeKind, TypeOp, Use, Visibility, WrapOp,
};
pub use finding::{Evidence, Finding, FindingKind, Location, Role};
pub use metric::Measures;
pub use names::{NameId, NameTable};
pub use source::{ContentHash, Detection, Encoding, FileClass, LanguageId, SnapshotEntry};
pub use span::{LineTable, Position, Span};
