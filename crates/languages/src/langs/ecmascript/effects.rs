//! What Node's library, and packages usual with it, do beside giving a value.

use pellucid_graph::edge::Context;
use pellucid_graph::rules::Effects;

const IO: Context = Context::IO;
const QUERY: Context = Context::QUERY;

pub(super) const EFFECTS: Effects =
    Effects { calls: CALLS, locks: LOCKS, update_copies: false, sum_copies: false };

const LOCKS: &[&str] = &[];

#[rustfmt::skip]
const CALLS: &[(&str, Context)] = &[
    ("?.$queryRaw", QUERY),
    ("?.findMany", QUERY),
    ("?.findUnique", QUERY),
    ("?.findAll", QUERY),
    ("?.findByPk", QUERY),
    ("?.findOne", QUERY),
    ("mongoose.Model.*", QUERY),
    ("pg.Pool.query", QUERY),
    ("pg.Client.query", QUERY),
    ("mysql2.Connection.query", QUERY),
    ("mysql.Connection.query", QUERY),
    ("fs.*", IO),
    ("node:fs.*", IO),
    ("fs/promises.*", IO),
    ("node:fs/promises.*", IO),
    ("child_process.*", IO),
    ("node:child_process.*", IO),
    ("fetch", IO),
    ("axios*", IO),
    ("node-fetch*", IO),
    ("got*", IO),
    ("http.get", IO),
    ("http.request", IO),
    ("https.get", IO),
    ("https.request", IO),
    ("node:http.get", IO),
    ("node:http.request", IO),
    ("node:https.get", IO),
    ("node:https.request", IO),
    ("globalThis.fetch", IO),
];
