//! What Rust's library, and crates usual with it, do beside giving a value.

use pellucid_graph::edge::Context;
use pellucid_graph::rules::Effects;

const IO: Context = Context::IO;
const QUERY: Context = Context::QUERY;
const WAITS: Context = Context::WAITS;
const UNLOCK: Context = Context::UNLOCK;
const GUARD: Context = Context(Context::LOCK.0 | Context::GUARD.0);

pub(super) const EFFECTS: Effects =
    Effects { calls: CALLS, locks: LOCKS, update_copies: false, sum_copies: false };

const LOCKS: &[&str] = &[];

#[rustfmt::skip]
const CALLS: &[(&str, Context)] = &[
    ("sqlx::query*", QUERY),
    ("rusqlite::Connection::execute*", QUERY),
    ("rusqlite::Connection::query_row", QUERY),
    ("rusqlite::Statement::*", QUERY),
    ("diesel::RunQueryDsl::*", QUERY),
    ("postgres::Client::*", QUERY),
    ("tokio_postgres::Client::*", QUERY),
    ("std::thread::sleep", WAITS),
    ("std::thread::JoinHandle::join", WAITS),
    ("std::sync::mpsc::Receiver::recv", WAITS),
    ("std::sync::Barrier::wait", WAITS),
    ("std::process::Child::wait", WAITS),
    ("std::sync::Mutex::lock", GUARD),
    ("std::sync::RwLock::read", GUARD),
    ("std::sync::RwLock::write", GUARD),
    ("parking_lot::Mutex::lock", GUARD),
    ("parking_lot::RwLock::read", GUARD),
    ("parking_lot::RwLock::write", GUARD),
    ("std::mem::drop", UNLOCK),
    ("std::fs::*", IO),
    ("std::path::Path::exists", IO),
    ("std::path::Path::is_file", IO),
    ("std::path::Path::is_dir", IO),
    ("std::path::Path::metadata", IO),
    ("std::path::Path::read_dir", IO),
    ("std::net::TcpStream::connect", IO),
    ("std::net::UdpSocket::*", IO),
    ("std::process::Command::output", IO),
    ("std::process::Command::status", IO),
    ("std::process::Command::spawn", IO),
    ("reqwest::get", IO),
    ("reqwest::blocking::*", IO),
    ("ureq::get", IO),
    ("ureq::post", IO),
    ("tokio::fs::*", IO),
];
