//! Two snapshots side by side.

use crate::http::app::{Ask, Lent};
use crate::http::problem::{Problem, Result};
use pellucid_store::{Limits, Value};
use serde_json::json;
use std::collections::BTreeMap;

/// What is compared of a function.
#[derive(Debug, Clone, PartialEq)]
struct Function {
    cognitive: Option<i64>,
    lines: i64,
    line: i64,
}

type Functions = BTreeMap<(String, String, usize), Function>;

/// `GET /compare`
pub(in crate::http) fn compare(ask: &Ask) -> Result<serde_json::Value> {
    let (mut base, mut head) = sides(ask)?;
    let (old, new) = (files(&mut base)?, files(&mut head)?);
    let mut changes = vec![];
    for path in old.keys().chain(new.keys().filter(|path| !old.contains_key(*path))) {
        let (a, b) = (old.get(path), new.get(path));
        let change = match (a, b) {
            (Some(_), None) => "removed",
            (None, Some(_)) => "added",
            (Some(a), Some(b)) if a.0 != b.0 => "changed",
            _ => continue,
        };
        let lines = |side: Option<&(String, i64)>| side.map(|one| one.1);
        changes.push(
            json!({ "path": path, "change": change, "lines_before": lines(a), "lines_after": lines(b) }),
        );
    }
    let limit = ask.params.count("limit");
    let functions = functions_that_differ(&functions(&mut base)?, &functions(&mut head)?);
    let count =
        |word: &str, list: &[serde_json::Value]| list.iter().filter(|one| one["change"] == word).count();
    let totals = json!({
        "files": { "added": count("added", &changes), "removed": count("removed", &changes), "changed": count("changed", &changes) },
        "functions": { "added": count("added", &functions), "removed": count("removed", &functions), "changed": count("changed", &functions) },
        "before": sums(&mut base)?, "after": sums(&mut head)?,
    });
    let part = |list: Vec<serde_json::Value>| {
        let (total, shown) = (list.len(), list.len().min(limit));
        let rows: Vec<_> = list.into_iter().take(limit).collect();
        json!({ "shown": shown, "total": total, "reason": (shown < total).then_some("limit"), "rows": rows })
    };
    Ok(json!({
        "base": base.snapshot.0, "head": head.snapshot.0, "files": part(changes), "functions": part(functions), "totals": totals,
    }))
}

/// `GET /diff`
pub(in crate::http) fn structure(ask: &Ask) -> Result<serde_json::Value> {
    let (base, head) = sides(ask)?;
    Ok(crate::diff::told(
        base.snapshot,
        head.snapshot,
        ask.params.count("limit"),
        ask.params.word("findings") == "make" && !ask.app.jobs.are_running(),
        &ask.app.config,
    )?)
}

/// The snapshot that the request means, after the one it compares with.
fn sides(ask: &Ask) -> Result<(Lent<'_>, Lent<'_>)> {
    let mut head = ask.app.lend(ask.snapshot()?)?;
    let base = match ask.params.whole("base") {
        Some(base) => base,
        None => before(&mut head)?,
    };
    Ok((ask.app.lend(pellucid_store::SnapshotId(base))?, head))
}

/// The snapshot of the same project before this one.
fn before(head: &mut Lent<'_>) -> Result<i64> {
    let id = head.snapshot.0;
    let sql = "SELECT max(s.snapshot) FROM snapshots s, project p WHERE s.location = p.location AND s.snapshot < ?1";
    let found = head.store()?.table(sql, &[Value::Integer(id)], &Limits::NONE)?;
    let before = found.rows.first().and_then(|row| row[0].as_i64());
    before.ok_or_else(|| Problem::not_found("there is no earlier snapshot of this project to compare with"))
}

fn files(side: &mut Lent<'_>) -> Result<BTreeMap<String, (String, i64)>> {
    let mut found = BTreeMap::new();
    side.store()?.query(
        "SELECT path, hash, source_lines FROM files",
        &[],
        &Limits::NONE,
        &mut |_, row| {
            let text = |at: usize| row[at].as_str().unwrap_or_default().to_owned();
            found.insert(text(0), (text(1), row[2].as_i64().unwrap_or(0)));
            true
        },
    )?;
    Ok(found)
}

fn sums(side: &mut Lent<'_>) -> Result<serde_json::Value> {
    let sql = "SELECT (SELECT count(*) FROM files) AS files, (SELECT sum(source_lines) FROM files) AS lines, \
               count(*) AS functions, sum(cognitive) AS cognitive FROM functions";
    let found = side.store()?.table(sql, &[], &Limits::NONE)?;
    Ok(super::objects(&found).get(0).cloned().unwrap_or_default())
}

/// Functions by file, name and number among those of the same name.
fn functions(side: &mut Lent<'_>) -> Result<Functions> {
    let mut found = Functions::new();
    let sql = "SELECT file, qualified_name, cognitive, source_lines, start_line FROM functions ORDER BY file, ordinal";
    side.store()?.query(sql, &[], &Limits::NONE, &mut |_, row| {
        let text = |at: usize| row[at].as_str().unwrap_or_default().to_owned();
        let whole = |at: usize| row[at].as_i64();
        let function =
            Function { cognitive: whole(2), lines: whole(3).unwrap_or(0), line: whole(4).unwrap_or(0) };
        let (file, name) = (text(0), text(1));
        let number =
            found.range((file.clone(), name.clone(), 0)..=(file.clone(), name.clone(), usize::MAX)).count();
        found.insert((file, name, number), function);
        true
    })?;
    Ok(found)
}

/// What differs, the largest change of complexity first.
fn functions_that_differ(old: &Functions, new: &Functions) -> Vec<serde_json::Value> {
    let mut found = vec![];
    for key in old.keys().chain(new.keys().filter(|key| !old.contains_key(*key))) {
        let (a, b) = (old.get(key), new.get(key));
        let change = match (a, b) {
            (Some(_), None) => "removed",
            (None, Some(_)) => "added",
            (Some(a), Some(b)) if (a.cognitive, a.lines) != (b.cognitive, b.lines) => "changed",
            _ => continue,
        };
        let weight = |side: Option<&Function>| side.and_then(|one| one.cognitive).unwrap_or(0);
        let delta = weight(b) - weight(a);
        let line = b.or(a).map(|one| one.line);
        let row = json!({
            "file": key.0, "name": key.1, "change": change, "line": line,
            "before": a.map(|one| one.cognitive), "after": b.map(|one| one.cognitive), "delta": delta,
            "lines_before": a.map(|one| one.lines), "lines_after": b.map(|one| one.lines),
        });
        found.push((std::cmp::Reverse(delta.abs()), row));
    }
    found.sort_by_key(|one| one.0);
    found.into_iter().map(|(_, row)| row).collect()
}
