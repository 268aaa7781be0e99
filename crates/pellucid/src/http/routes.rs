//! The table of routes: the router and the OpenAPI document are both made of it, so neither can lag behind.

use super::access::Scope;
use super::api;
use super::app::Ask;
use super::params::{Param, number, optional, required, text, whole, word};
use super::problem::{Problem, Result};
use axum::http::StatusCode;
use serde_json::Value;

/// A method that routes have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verb {
    Get,
    Post,
    Delete,
}

impl Verb {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Get => "get",
            Self::Post => "post",
            Self::Delete => "delete",
        }
    }
}

/// An answer.
pub(super) struct Reply {
    pub(super) status: StatusCode,
    pub(super) body: Value,
    pub(super) location: Option<String>,
    pub(super) cookie: Option<String>,
}

impl From<Value> for Reply {
    fn from(body: Value) -> Self {
        Self { status: StatusCode::OK, body, location: None, cookie: None }
    }
}

/// What makes an answer.
#[derive(Clone, Copy)]
pub(super) enum Handler {
    /// A function of a snapshot alone: it has an ETag.
    Snapshot(fn(&Ask) -> Result<Value>),
    /// The same for large answers: written as text at once.
    SnapshotText(fn(&Ask) -> Result<String>),
    /// Anything else that answers with JSON.
    Plain(fn(&Ask) -> Result<Reply>),
    /// A stream, or an upload.
    Events,
    Export,
    Upload,
    /// Who asks is not known yet.
    Login,
    CspReport,
}

impl Handler {
    /// The JSON text of an answer that is a function of a snapshot alone; `None` if this is no such handler.
    pub(super) fn of_snapshot(self) -> Option<impl FnOnce(&Ask) -> Result<String>> {
        if !self.is_of_snapshot() {
            return None;
        }
        Some(move |ask: &Ask| match self {
            Self::Snapshot(handler) => Ok(handler(ask)?.to_string()),
            Self::SnapshotText(handler) => handler(ask),
            _ => Err(Problem::internal("no such handler")),
        })
    }

    /// Whether its answer is a function of a snapshot alone.
    pub(super) fn is_of_snapshot(self) -> bool {
        matches!(self, Self::Snapshot(_) | Self::SnapshotText(_))
    }
}

/// One operation.
pub(super) struct Route {
    pub(super) verb: Verb,
    pub(super) path: &'static str,
    pub(super) scope: Scope,
    pub(super) about: &'static str,
    pub(super) params: &'static [Param],
    /// Members of the body, with an example of each; empty if there is none.
    pub(super) body: &'static [(&'static str, &'static str)],
    /// What its answer is called in `schemas.json`; empty if it is no JSON.
    pub(super) answer: &'static str,
    pub(super) status: u16,
    pub(super) handler: Handler,
}

const SNAPSHOT: Param = optional("snapshot", 1, i64::MAX, "The snapshot; the newest without it.");
const LIMIT: Param = whole("limit", 1, 1000, 100, "Most rows.");
const CURSOR: Param = text("cursor", "Where the page before ended: its `next`.");

const NODE: Param = required("node", "A name, the end of a qualified name, an id, a path, or FILE:LINE.");
const KIND: &[&str] = &["usual", "calls", "uses", "imports", "inheritance", "all"];
const CERTAINTY: Param =
    word("certainty", &["inferred", "resolved", "exact", "guessed"], "The least sure edges that count.");
const BASE: Param = optional("base", 1, i64::MAX, "The earlier snapshot; the one before without it.");
const DEPTH: Param = whole("depth", 1, 100, 1, "Most steps.");
const OUTSIDE: Param = word("externals", &["no", "yes"], "Also what is outside the snapshot.");
const MODULES: Param = word("level", &["module", "package", "file"], "Of what.");

const LEFT: Param = number("x", "Left end of the window; the whole map is 1.6 wide and 1 high.");
const UPPER: Param = number("y", "Upper end.");
const WIDE: Param = number("w", "Width.");
const HIGH: Param = number("h", "Height.");
const PIXELS: Param = whole("width", 50, 10_000, 1280, "Pixels it is drawn on.");
const PIXELS_HIGH: Param = whole("height", 50, 10_000, 800, "Pixels it is drawn on.");
const BOXES: Param = whole("budget", 10, 5000, 1500, "Most boxes.");

const fn get(
    path: &'static str,
    about: &'static str,
    params: &'static [Param],
    answer: &'static str,
    handler: Handler,
) -> Route {
    Route {
        verb: Verb::Get,
        path,
        scope: Scope::Read,
        about,
        params,
        body: &[],
        answer,
        status: 200,
        handler,
    }
}

use Handler::{Plain, Snapshot, SnapshotText};

/// All operations.
pub(super) static ROUTES: &[Route] = &[
    get(
        "/api/v1/session",
        "Who asks, what they may do, and what this server is.",
        &[],
        "Session",
        Plain(api::admin::session),
    ),
    Route {
        verb: Verb::Post,
        path: "/api/v1/session",
        scope: Scope::Read,
        status: 200,
        params: &[],
        about: "Opens a session of a browser with a token.",
        body: &[("token", "\"pellucid_...\"")],
        answer: "Done",
        handler: Handler::Login,
    },
    get(
        "/api/v1/snapshots",
        "Snapshots of all projects, the newest first.",
        &[LIMIT],
        "SnapshotList",
        Plain(api::facts::snapshots),
    ),
    get(
        "/api/v1/overview",
        "A snapshot in figures: languages, sizes, coverage, the worst.",
        &[SNAPSHOT],
        "Overview",
        Snapshot(api::facts::overview),
    ),
    get(
        "/api/v1/views",
        "The documented views with their columns.",
        &[SNAPSHOT],
        "Views",
        Snapshot(api::facts::views),
    ),
    get(
        "/api/v1/views/{view}",
        "Rows of a view, filtered, sorted, page by page.",
        &[
            SNAPSHOT,
            LIMIT,
            CURSOR,
            text("sort", "Column to sort by."),
            word("order", &["desc", "asc"], "Direction."),
            text("q", "Text that a row's name or path holds."),
            text("file", "Only rows of this file."),
            text("module", "Only rows of this module."),
            text("language", "Only rows of this language."),
            text("min", "METRIC=VALUE: only rows at or above."),
            text("columns", "Columns wanted, separated by commas; all without it."),
        ],
        "Rows",
        Snapshot(api::facts::rows),
    ),
    Route {
        handler: Handler::Export,
        ..get("/api/v1/export/{view}", "All rows of a view as JSON Lines.", &[SNAPSHOT], "", Handler::Export)
    },
    get(
        "/api/v1/distributions",
        "How metrics are distributed over functions, types and files.",
        &[SNAPSHOT, text("metrics", "Metrics, separated by commas; the main ones without it.")],
        "Distributions",
        Snapshot(api::facts::distributions),
    ),
    get(
        "/api/v1/search",
        "Definitions and files by name, the best first.",
        &[
            SNAPSHOT,
            required("q", "A name, a part of it, or the capitals of its words."),
            whole("limit", 1, 200, 30, "Most hits."),
            text("kind", "Only this kind of definition, or `file`."),
        ],
        "HitList",
        Snapshot(api::search::search),
    ),
    get(
        "/api/v1/graph/search",
        "Nodes of the code graph that a text may mean, the best first.",
        &[SNAPSHOT, NODE, whole("limit", 1, 200, 30, "Most nodes.")],
        "NodeList",
        Snapshot(api::graph::search),
    ),
    get(
        "/api/v1/graph/node",
        "A node with what it stands in and the numbers of its edges by kind and certainty.",
        &[SNAPSHOT, NODE],
        "NodeCounts",
        Snapshot(api::graph::node),
    ),
    get(
        "/api/v1/graph/neighbours",
        "What is around a node, ready to be drawn: nodes, and how many uses go between them.",
        &[
            SNAPSHOT,
            NODE,
            word("direction", &["both", "in", "out"], "Which way."),
            word("kind", KIND, "Which edges; usual: calls, of what is not called (a field, a file) uses."),
            DEPTH,
            CERTAINTY,
            OUTSIDE,
            whole("budget", 1, 500, 60, "Most nodes."),
        ],
        "Neighbours",
        Snapshot(api::graph::neighbours),
    ),
    get(
        "/api/v1/graph/callers",
        "What calls (or uses) a node, directly or over others, with place and certainty.",
        &[
            SNAPSHOT,
            NODE,
            word("kind", KIND, "Which edges; usual: calls, of what is not called (a field, a file) uses."),
            DEPTH,
            CERTAINTY,
            OUTSIDE,
            LIMIT,
        ],
        "Walk",
        Snapshot(api::graph::callers),
    ),
    get(
        "/api/v1/graph/callees",
        "What a node calls (or uses), directly or over others, with place and certainty.",
        &[
            SNAPSHOT,
            NODE,
            word("kind", KIND, "Which edges; usual: calls, of what is not called (a field, a file) uses."),
            DEPTH,
            CERTAINTY,
            OUTSIDE,
            LIMIT,
        ],
        "Walk",
        Snapshot(api::graph::callees),
    ),
    get(
        "/api/v1/graph/path",
        "A shortest way from one node to another; its steps are `null` if none is known.",
        &[
            SNAPSHOT,
            required("from", "Where the way begins: as `node` elsewhere."),
            required("to", "Where it ends."),
            word("kind", KIND, "Which edges; usual: calls, of what is not called (a field, a file) uses."),
            CERTAINTY,
        ],
        "Way",
        Snapshot(api::graph::path),
    ),
    get(
        "/api/v1/graph/classes",
        "A class diagram of what a node is, belongs to or holds, with its text for Mermaid and PlantUML.",
        &[SNAPSHOT, NODE, CERTAINTY, whole("budget", 1, 60, 12, "Most types, those tied closest.")],
        "ClassDiagram",
        Snapshot(api::graph::classes),
    ),
    get(
        "/api/v1/graph/sequence",
        "A sequence diagram of what a node calls, in order, or of a way of calls, with its text for Mermaid and PlantUML.",
        &[
            SNAPSHOT,
            NODE,
            text("to", "Where a way ends; without it, all calls down to the depth."),
            CERTAINTY,
            whole("depth", 1, 20, 2, "Most steps."),
            whole("budget", 1, 200, 30, "Most messages, the first."),
        ],
        "SequenceDiagram",
        Snapshot(api::graph::sequence),
    ),
    get(
        "/api/v1/graph/impact",
        "What a change of a node may break, code and tests apart.",
        &[SNAPSHOT, NODE, whole("depth", 1, 1000, 1000, "Most steps."), CERTAINTY, LIMIT],
        "Impact",
        Snapshot(api::graph::impact),
    ),
    get(
        "/api/v1/graph/coupling",
        "Modules with layer, coupling and importance, the most depended on first.",
        &[SNAPSHOT, MODULES, LIMIT],
        "Coupling",
        Snapshot(api::graph::coupling),
    ),
    get(
        "/api/v1/graph/matrix",
        "Who uses whom: modules in the order of their layers, users above what they use.",
        &[SNAPSHOT, MODULES, CERTAINTY, whole("budget", 1, 400, 60, "Most modules, those with most uses.")],
        "Matrix",
        Snapshot(api::graph::matrix),
    ),
    get(
        "/api/v1/graph/cycles",
        "Groups of modules that all depend on each other, the largest first, with edges to cut.",
        &[
            SNAPSHOT,
            MODULES,
            CERTAINTY,
            whole("limit", 1, 1000, 20, "Most cycles."),
            whole("budget", 1, 5000, 50, "Most nodes, and most cuts, of each."),
        ],
        "Cycles",
        Snapshot(api::graph::cycles),
    ),
    get(
        "/api/v1/graph/entry-points",
        "Where execution begins outside tests: `main`, then scripts; those that call most first.",
        &[SNAPSHOT, LIMIT],
        "EntryPoints",
        Snapshot(api::graph::entry_points),
    ),
    get(
        "/api/v1/findings",
        "Patterns, smells and violations with who plays which role, the surest first; and how many each rule found.",
        &[
            SNAPSHOT,
            word(
                "kind",
                &["any", "pattern", "smell", "clone", "violation", "foreign"],
                "What sort of thing.",
            ),
            text("rule", "Only what this rule found."),
            text("q", "Text that the message, a player or a file holds."),
            text("file", "Only where something in this file plays a role."),
            number("confidence", "Least confidence, from 0 to 1; that of the settings without it."),
            word("sort", &["confidence", "place"], "In what order."),
            LIMIT,
            CURSOR,
        ],
        "FindingList",
        Snapshot(api::findings::list),
    ),
    get(
        "/api/v1/findings/{id}",
        "One finding: all players, what speaks for and against it, how the players use each other, and the rule's text.",
        &[SNAPSHOT],
        "FindingWhole",
        Snapshot(api::findings::one),
    ),
    get(
        "/api/v1/clones",
        "Code that stands in several places, the heaviest group first, and how much of it there is.",
        &[
            SNAPSHOT,
            text("q", "Text that the path or function of a copy holds."),
            word(
                "origin",
                &["any", "code", "test", "generated"],
                "What sort of code one of the copies is in.",
            ),
            LIMIT,
            CURSOR,
        ],
        "Clones",
        Snapshot(api::clones::list),
    ),
    get(
        "/api/v1/map",
        "Boxes of the nested map within a window, as many as can be told apart.",
        &[SNAPSHOT, LEFT, UPPER, WIDE, HIGH, PIXELS, PIXELS_HIGH, BOXES],
        "MapTile",
        SnapshotText(api::map::boxes),
    ),
    get(
        "/api/v1/map/find",
        "Where a file or folder is on the map.",
        &[SNAPSHOT, required("path", "The path.")],
        "MapPlace",
        Snapshot(api::map::find),
    ),
    get(
        "/api/v1/file",
        "A file's text with classes of its tokens and its definitions, as it stands in its source now.",
        &[SNAPSHOT, required("path", "The file.")],
        "FileText",
        Plain(api::source::file),
    ),
    get(
        "/api/v1/ast",
        "The syntax tree of a file or a part of it, in preorder.",
        &[
            SNAPSHOT,
            required("path", "The file."),
            optional("start", 0, u32::MAX as i64, "First byte."),
            optional("end", 0, u32::MAX as i64, "One past the last byte."),
            whole("budget", 1, 50_000, 5000, "Most nodes."),
            whole("depth", 1, 1000, 1000, "Deepest level."),
        ],
        "Ast",
        Plain(api::source::ast),
    ),
    Route {
        verb: Verb::Post,
        path: "/api/v1/ast/query",
        scope: Scope::Read,
        status: 200,
        params: &[SNAPSHOT],
        about: "A tree-sitter query over a file of the snapshot, or over a text.",
        body: &[
            ("query", "\"(identifier) @name\""),
            ("path", "null"),
            ("text", "\"package p\""),
            ("language", "\"go\""),
        ],
        answer: "Captures",
        handler: Plain(api::source::query),
    },
    get(
        "/api/v1/explain",
        "What a metric, a rule or a diagnostic code means; or every increment of one number.",
        &[
            SNAPSHOT,
            text("what", "A metric, a rule or a code."),
            text("file", "A file."),
            optional("line", 1, u32::MAX as i64, "A line in it."),
            text("metric", "The metric of the function there."),
        ],
        "Explained",
        Plain(api::source::explain),
    ),
    Route {
        verb: Verb::Post,
        path: "/api/v1/query",
        scope: Scope::Read,
        status: 200,
        params: &[SNAPSHOT],
        about: "One read-only SQL query over the documented views.",
        body: &[("sql", "\"SELECT language, files FROM languages\""), ("limit", "1000")],
        answer: "Answer",
        handler: Plain(api::facts::query),
    },
    get(
        "/api/v1/compare",
        "What differs between two snapshots.",
        &[SNAPSHOT, BASE, whole("limit", 1, 2000, 200, "Most functions.")],
        "Compared",
        Snapshot(api::compare::compare),
    ),
    get(
        "/api/v1/diff",
        "What changed in structure between two snapshots: modules, dependencies, cycles, public definitions, findings, and the risk.",
        &[
            SNAPSHOT,
            BASE,
            whole("limit", 1, 2000, 200, "Most rows of a list."),
            word(
                "findings",
                &["make", "known"],
                "Whether findings that nobody looked for yet are made now, which can take its time.",
            ),
        ],
        "StructureDiff",
        Snapshot(api::compare::structure),
    ),
    get("/api/v1/jobs", "Jobs, the newest first.", &[], "JobList", Plain(api::jobs::list)),
    Route {
        verb: Verb::Post,
        path: "/api/v1/jobs",
        scope: Scope::Submit,
        status: 202,
        params: &[],
        about: "Analyses a path on this machine or a repository elsewhere.",
        body: &[("kind", "\"path\""), ("path", "\"/home/me/code\"")],
        answer: "Job",
        handler: Plain(api::jobs::submit),
    },
    Route {
        verb: Verb::Post,
        path: "/api/v1/uploads",
        scope: Scope::Submit,
        status: 202,
        params: &[required("name", "The archive's name: it ends in .zip, .tar, .tar.gz or .tgz.")],
        about: "Analyses an archive: the body is its bytes.",
        body: &[],
        answer: "Job",
        handler: Handler::Upload,
    },
    get("/api/v1/jobs/{id}", "One job.", &[], "Job", Plain(api::jobs::one)),
    Route {
        verb: Verb::Delete,
        path: "/api/v1/jobs/{id}",
        scope: Scope::Submit,
        status: 202,
        params: &[],
        body: &[],
        about: "Cancels a job; what is finished is kept.",
        answer: "Job",
        handler: Plain(api::jobs::cancel),
    },
    Route {
        verb: Verb::Post,
        path: "/api/v1/jobs/{id}/rerun",
        scope: Scope::Submit,
        status: 202,
        params: &[],
        body: &[],
        about: "Submits the place of a job that is over again.",
        answer: "Job",
        handler: Plain(api::jobs::again),
    },
    get(
        "/api/v1/jobs/{id}/map",
        "Boxes of the map of a run: files as listed, and how many in each box are finished; until the next job runs.",
        &[LEFT, UPPER, WIDE, HIGH, PIXELS, PIXELS_HIGH, BOXES],
        "LiveTile",
        Plain(api::map::live),
    ),
    get(
        "/api/v1/jobs/{id}/events",
        "Events of a job as they come (server-sent events; `Last-Event-ID` goes on from there).",
        &[optional("after", 0, i64::MAX, "The number of the last event seen.")],
        "",
        Handler::Events,
    ),
    Route {
        scope: Scope::Admin,
        ..get("/api/v1/tokens", "Tokens, without their secrets.", &[], "TokenList", Plain(api::admin::tokens))
    },
    Route {
        verb: Verb::Post,
        path: "/api/v1/tokens",
        scope: Scope::Admin,
        status: 201,
        params: &[],
        about: "Makes a token; its secret is told once.",
        body: &[("name", "\"ci\""), ("scopes", "[\"read\"]"), ("days", "30")],
        answer: "NewToken",
        handler: Plain(api::admin::create_token),
    },
    Route {
        verb: Verb::Delete,
        path: "/api/v1/tokens/{id}",
        scope: Scope::Admin,
        status: 200,
        params: &[],
        body: &[],
        about: "Revokes a token.",
        answer: "Done",
        handler: Plain(api::admin::revoke_token),
    },
    Route {
        verb: Verb::Post,
        path: "/api/v1/csp-report",
        scope: Scope::Read,
        status: 204,
        params: &[],
        body: &[],
        about: "Where browsers report what the content security policy stopped.",
        answer: "",
        handler: Handler::CspReport,
    },
];
