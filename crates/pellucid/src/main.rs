//! `pellucid`: the command line. Data goes to stdout, everything else to stderr.

mod analyze;
mod args;
mod ast;
mod check;
mod clones;
mod config;
mod diff;
mod doctor;
mod explain;
mod findings;
mod graph;
mod history;
mod http;
mod import;
mod map;
mod output;
mod progress;
mod report;
mod rules;
mod sarif;
mod scan;
mod search;
mod store;

use args::{Args, Command, LogFormat};
use clap::{CommandFactory, Parser};
use config::{Config, Settings};
use std::io::{ErrorKind, Write};
use std::process::ExitCode;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// What a command ends with, besides errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Nothing to report.
    Clean,
    /// Findings at or above the threshold.
    Findings,
}

fn main() -> ExitCode {
    let args = Args::parse();
    give_memory_back();
    use_fast_allocator();
    let verdict = config::load(&args).and_then(|settings| {
        start_log(&settings.config);
        run(&args, &settings)
    });
    match verdict {
        Ok(Verdict::Clean) => ExitCode::SUCCESS,
        Ok(Verdict::Findings) => ExitCode::from(1),
        Err(error) => fail(&error),
    }
}

fn run(args: &Args, settings: &Settings) -> anyhow::Result<Verdict> {
    let config = &settings.config;
    match &args.command {
        Some(Command::Analyze(options)) => analyze::run(options, config),
        Some(Command::Report(options)) => report::run(options, config),
        Some(Command::History(options)) => history::run(options, config),
        Some(Command::Patterns(options)) => {
            findings::run(options, pellucid_model::FindingKind::Pattern, config)
        }
        Some(Command::Idioms(options)) => findings::run(options, pellucid_model::FindingKind::Idiom, config),
        Some(Command::Smells(options)) => findings::run(options, pellucid_model::FindingKind::Smell, config),
        Some(Command::Check(options)) => check::run(options, config),
        Some(Command::Diff(options)) => diff::run(options, config),
        Some(Command::Search(options)) => search::run(options, config),
        Some(Command::Import(options)) => import::run(options, config),
        Some(Command::Clones(options)) => clones::run(options, config),
        Some(Command::Query(options)) => report::query(options, config),
        Some(Command::Graph(options)) => graph::run(options, config),
        Some(Command::Callers(options)) => graph::callers(options, config),
        Some(Command::Callees(options)) => graph::callees(options, config),
        Some(Command::Path(options)) => graph::path(options, config),
        Some(Command::Impact(options)) => graph::impact(options, config),
        Some(Command::Deps(options)) => graph::deps(options, config),
        Some(Command::Cycles(options)) => graph::cycles(options, config),
        Some(Command::Ast(options)) => ast::run(options, config),
        Some(Command::Explain(options)) => explain::run(options, settings),
        Some(Command::Serve(options)) => http::run(options, config),
        Some(Command::Token { what }) => http::token(what, config),
        Some(Command::Store { what }) => store::run(what, config),
        Some(Command::Doctor) => doctor::run(),
        Some(Command::Completions { shell }) => completions(*shell),
        None => analyze::analyze_and_show(args.path.as_deref().unwrap_or("."), !args.no_serve, config),
    }
}

fn completions(shell: clap_complete::Shell) -> anyhow::Result<Verdict> {
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut Args::command(), "pellucid", &mut text);
    std::io::stdout().write_all(&text)?;
    Ok(Verdict::Clean)
}

/// A reader that went away is no error; an interruption has its own code.
fn fail(error: &anyhow::Error) -> ExitCode {
    let broken_pipe = |cause: &(dyn std::error::Error + 'static)| {
        let kind = cause.downcast_ref::<std::io::Error>().map(std::io::Error::kind);
        let kind = kind.or_else(|| cause.downcast_ref::<serde_json::Error>()?.io_error_kind());
        kind == Some(ErrorKind::BrokenPipe)
    };
    if error.chain().any(broken_pipe) {
        return ExitCode::SUCCESS;
    }
    let message = output::printable(&format!("{error:#}"));
    let _ = writeln!(std::io::stderr(), "pellucid: {message}");
    let interrupted = matches!(error.downcast_ref(), Some(pellucid_engine::Error::Interrupted));
    ExitCode::from(if interrupted { 130 } else { 2 })
}

fn start_log(config: &Config) {
    let filter = tracing_subscriber::EnvFilter::new(&config.log);
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    match config.log_format {
        LogFormat::Text => log.init(),
        LogFormat::Json => log.json().init(),
    }
}

/// Trees come and go by the megabyte: memory that one leaves is given back after this many milliseconds and not after a
/// second, which halves the peak for a few percent of time. `MIMALLOC_PURGE_DELAY` has the last word.
fn give_memory_back() {
    /// `mi_option_purge_delay` of mimalloc.h, which the binding does not name.
    const PURGE_DELAY: libmimalloc_sys::mi_option_t = 15;
    // SAFETY: a known option, set before any other thread exists.
    unsafe { libmimalloc_sys::mi_option_set_default(PURGE_DELAY, 10) }
}

/// Parsing spends much of its time allocating: tree-sitter gets the allocator that the rest has. Like its own
/// functions, these end the process rather than return null.
fn use_fast_allocator() {
    use libmimalloc_sys::{mi_calloc, mi_free, mi_malloc, mi_realloc};
    use std::ffi::c_void;

    fn checked(memory: *mut c_void, size: usize) -> *mut c_void {
        if memory.is_null() && size > 0 {
            std::process::abort();
        }
        memory
    }
    unsafe extern "C" fn malloc(size: usize) -> *mut c_void {
        // SAFETY: any size may be asked for.
        checked(unsafe { mi_malloc(size) }, size)
    }
    unsafe extern "C" fn calloc(count: usize, size: usize) -> *mut c_void {
        // SAFETY: as above.
        checked(unsafe { mi_calloc(count, size) }, count.min(size))
    }
    unsafe extern "C" fn realloc(memory: *mut c_void, size: usize) -> *mut c_void {
        // SAFETY: the caller passes what these functions returned.
        checked(unsafe { mi_realloc(memory, size) }, size)
    }
    unsafe extern "C" fn free(memory: *mut c_void) {
        // SAFETY: the caller passes what these functions returned.
        unsafe { mi_free(memory) }
    }
    // SAFETY: one family of functions, set before any tree exists.
    unsafe { tree_sitter::set_allocator(Some(tree_sitter::Allocator { malloc, calloc, realloc, free })) }
}
