//! What to read and what to leave out; part of `pellucid.toml`.

use serde::{Deserialize, Serialize};

/// What to read and what to leave out: the `[source]` table of `pellucid.toml`.
///
/// All patterns are written as in a `.gitignore` file and are relative to the root.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Options {
    /// If not empty, only files that match one of these patterns are analysed.
    pub include: Vec<String>,
    /// Files and folders that match one of these patterns are left out.
    pub exclude: Vec<String>,
    /// Files and folders that match are first-hand source, whatever their name or content suggests.
    pub first_party: Vec<String>,
    /// Analyse third-party code kept in the tree (`node_modules`, `third_party`, `vendor`, ...).
    pub include_vendored: bool,
    /// Analyse files written by a program (`@generated`, `DO NOT EDIT`, `*.pb.go`, ...).
    pub include_generated: bool,
    /// Analyse minified or bundled files.
    pub include_minified: bool,
    /// Leave out what `.gitignore` files and `.git/info/exclude` name (folders only: what a revision or an
    /// archive holds was put there on purpose).
    pub respect_gitignore: bool,
    /// Leave out what `.pellucidignore` files name.
    pub respect_pellucidignore: bool,
    /// Files larger than this many bytes are left out with a diagnostic. The default, 10 MiB, lets the largest
    /// sources people know pass (the SQLite amalgamation has 9 MB) and bounds memory per thread.
    pub max_file_size: u64,
    /// Bounds against trees and archives made to exhaust a machine.
    pub limits: Limits,
}

/// Bounds against trees and archives made to exhaust a machine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Limits {
    /// Files and folders of one source.
    pub entries: u64,
    /// Bytes an archive may unpack to.
    pub unpacked_bytes: u64,
    /// Times its own size an archive may unpack to, once that is over 64 MiB.
    pub unpacked_ratio: u64,
    /// Seconds a repository may take to arrive from a URL.
    pub fetch_seconds: u64,
    /// Bytes a repository may send over http.
    pub fetch_bytes: u64,
    /// Whether repositories may be fetched from this machine and private networks. A server asks its own setting.
    pub fetch_private: bool,
}

/// How far back a log is read: the `[history]` table of `pellucid.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct HistoryLimits {
    /// Most commits that are read, the newest first.
    pub commits: u64,
    /// Only commits of so many days before the newest; 0 for all.
    pub days: u64,
}

impl Default for HistoryLimits {
    fn default() -> Self {
        Self { commits: 10_000, days: 0 }
    }
}

impl Default for Options {
    fn default() -> Self {
        Self {
            include: Vec::new(),
            exclude: Vec::new(),
            first_party: Vec::new(),
            include_vendored: false,
            include_generated: false,
            include_minified: false,
            respect_gitignore: true,
            respect_pellucidignore: true,
            max_file_size: 10 << 20,
            limits: Limits::default(),
        }
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            entries: 5_000_000,
            unpacked_bytes: 8 << 30,
            unpacked_ratio: 100,
            fetch_seconds: 900,
            fetch_bytes: 4 << 30,
            fetch_private: true,
        }
    }
}
