//! What version control tells: the log as it is read, and what is computed of it per file.

use serde::{Deserialize, Serialize};

/// The commits that lead to a revision, the newest first.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Log {
    /// Id of the revision.
    pub head: String,
    /// The people, by their index in a commit: names as the newest of their commits spells them.
    pub authors: Vec<String>,
    /// The commits.
    pub commits: Vec<Commit>,
    /// Whether the repository lacks the commits before some point (a shallow clone).
    pub shallow: bool,
    /// Whether there are older commits that a limit kept from being read.
    pub cut: bool,
}

/// One commit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Commit {
    /// Its id.
    pub id: String,
    /// When it was written, in seconds since 1970.
    pub time: i64,
    /// Its author, as an index.
    pub author: u32,
    /// Whether its message says that it corrects something.
    pub fix: bool,
    /// What it changed; nothing for a merge, whose changes are those of the commits merged.
    pub changes: Vec<Change>,
}

/// What a commit did to one file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// The path after it (before it, where the file was deleted).
    pub path: String,
    /// What was done.
    pub kind: ChangeKind,
    /// Lines added and removed; unknown of what is no text, or too large.
    pub lines: Option<(u32, u32)>,
}

/// What was done to a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum ChangeKind {
    /// It is new.
    Added,
    /// It was edited.
    Modified,
    /// It is gone.
    Deleted,
    /// It stood at this path before.
    Renamed(String),
}

/// What the log amounts to.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct History {
    /// Id of the revision.
    pub head: String,
    /// Commits read.
    pub commits: u64,
    /// Whether the repository is a shallow clone.
    pub shallow: bool,
    /// Whether a limit kept older commits from being read.
    pub cut: bool,
    /// Files that the revision has, by path.
    pub files: Vec<FileHistory>,
    /// Pairs of files that change together, the strongest first.
    pub coupling: Vec<Coupling>,
    /// The people, by the number of their commits.
    pub authors: Vec<AuthorHistory>,
    /// Months, the oldest first.
    pub periods: Vec<Period>,
}

/// The history of one file, followed through its renames.
#[derive(Debug, Clone, PartialEq)]
pub struct FileHistory {
    /// Its path.
    pub path: String,
    /// Commits that changed it.
    pub commits: u32,
    /// Commits of the 90 days before the newest commit of all.
    pub recent: u32,
    /// Commits whose message says that they correct something.
    pub fixes: u32,
    /// People who changed it.
    pub authors: u32,
    /// Lines added in all.
    pub added: u64,
    /// Lines removed in all.
    pub removed: u64,
    /// First commit known, in milliseconds since 1970.
    pub first: i64,
    /// Last commit.
    pub last: i64,
    /// Who changed most of it.
    pub owner: String,
    /// The owner's share of the lines changed (of the commits, where no lines are known).
    pub ownership: f64,
    /// Paths it had before, the newest first.
    pub earlier: Vec<String>,
}

/// Two files that change together.
#[derive(Debug, Clone, PartialEq)]
pub struct Coupling {
    /// The first by path.
    pub a: String,
    /// The other.
    pub b: String,
    /// Commits that changed both.
    pub together: u32,
    /// Of the commits that changed `a`, the share that changed `b` too.
    pub of_a: f64,
    /// The other way round.
    pub of_b: f64,
}

/// What one person did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuthorHistory {
    /// The name.
    pub author: String,
    /// Commits.
    pub commits: u32,
    /// Lines added.
    pub added: u64,
    /// Lines removed.
    pub removed: u64,
    /// Files of which they changed the most.
    pub owns: u32,
    /// First commit, in milliseconds since 1970.
    pub first: i64,
    /// Last commit.
    pub last: i64,
}

/// What was done in one month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Period {
    /// The month, as `2024-05`.
    pub month: String,
    /// Commits.
    pub commits: u32,
    /// People.
    pub authors: u32,
    /// Files changed.
    pub files: u32,
    /// Lines added.
    pub added: u64,
    /// Lines removed.
    pub removed: u64,
}
