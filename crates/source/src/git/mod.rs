//! Git repositories: revisions as trees, repositories elsewhere, and what git says of a folder. Only files of the
//! repository are read; no hook, filter, helper or other program it names is ever run.

mod http;
mod lines;
pub(crate) mod log;
pub(crate) mod remote;
pub(crate) mod revision;
pub(crate) mod worktree;

/// An error and what caused it, in one line.
pub(crate) fn explain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let more = error.to_string();
        if !text.contains(&more) {
            text = format!("{text}: {more}");
        }
        cause = error.source();
    }
    text.lines().map(str::trim).collect::<Vec<_>>().join(" ")
}
