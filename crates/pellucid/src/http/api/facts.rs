//! Snapshots, views and queries.

use super::{cell, column, objects, rows as arrays};
use crate::http::app::Ask;
use crate::http::problem::{Problem, Result};
use crate::http::routes::Reply;
use crate::report::distributions;
use pellucid_facts::metrics::{Direction, MetricId, Scope};
use pellucid_store::{Limits, Stop, Store, Table, Value};
use serde::Deserialize;
use serde_json::json;
use std::time::{Duration, Instant};

/// Bounds of our own queries: none of them may hang a server.
const OWN: Limits = Limits { time: Some(Duration::from_secs(20)), rows: Some(100_000), memory: None };

fn table(store: &mut dyn Store, sql: &str) -> Result<Table> {
    Ok(store.table(sql, &[], &OWN)?)
}

/// `GET /snapshots`
pub(in crate::http) fn snapshots(ask: &Ask) -> Result<Reply> {
    if ask.app.newest()?.is_none() {
        return Ok(json!({ "shown": 0, "total": 0, "reason": null, "snapshots": [] }).into());
    }
    let mut lent = ask.app.lend(ask.app.snapshot(None)?)?;
    let found = table(lent.store()?, "SELECT * FROM snapshots ORDER BY snapshot DESC")?;
    let total = found.rows.len();
    let shown = total.min(ask.params.count("limit"));
    let cut = Table { rows: found.rows.into_iter().take(shown).collect(), ..found };
    let reason = (shown < total).then_some("limit");
    Ok(json!({ "shown": shown, "total": total, "reason": reason, "snapshots": objects(&cut) }).into())
}

/// `GET /overview`
pub(in crate::http) fn overview(ask: &Ask) -> Result<serde_json::Value> {
    let mut lent = ask.lend()?;
    let store = lent.store()?;
    let mut list = |sql: &str| -> Result<serde_json::Value> { Ok(objects(&table(store, sql)?)) };
    let first = |list: serde_json::Value| list.get(0).cloned().unwrap_or_default();
    let worst = "SELECT qualified_name, name, kind, file, ordinal, start_line, language, cognitive, cyclomatic, source_lines \
         FROM functions ORDER BY cognitive DESC NULLS LAST, file, ordinal LIMIT 10";
    let threshold = |id: &str| MetricId::of(id).and_then(|id| id.metric().threshold);
    let limit = threshold("cognitive").unwrap_or(15.0);
    let coverage = "SELECT (SELECT count(*) FROM files) AS analysed, (SELECT count(*) FROM left_out) AS left_out, \
         (SELECT count(DISTINCT file) FROM diagnostics WHERE severity = 'error') AS with_errors";
    let above = format!("SELECT count(*) AS functions, sum(cognitive >= {limit}) AS complex FROM functions");
    Ok(json!({
        "project": first(list("SELECT * FROM project")?),
        "repository": first(list("SELECT * FROM repository")?),
        "languages": list("SELECT * FROM languages ORDER BY source_lines DESC, language")?,
        "coverage": first(list(coverage)?),
        "complexity": first(list(&above)?),
        "diagnostics": list("SELECT code, severity, count(*) AS count FROM diagnostics GROUP BY code, severity ORDER BY code")?,
        "left_out": list("SELECT reason, count(*) AS count FROM left_out GROUP BY reason ORDER BY 2 DESC, 1")?,
        "worst": list(worst)?,
        "modules": list("SELECT module, files, source_lines, functions FROM modules ORDER BY source_lines DESC LIMIT 12")?,
        "thresholds": { "cognitive": limit, "cyclomatic": threshold("cyclomatic") },
    }))
}

/// `GET /views`
pub(in crate::http) fn views(ask: &Ask) -> Result<serde_json::Value> {
    let mut lent = ask.lend()?;
    let all: serde_json::Value = lent
        .store()?
        .views()?
        .into_iter()
        .map(|(name, columns)| json!({ "name": name, "columns": columns }))
        .collect();
    let metric = |id: &MetricId| {
        let metric = id.metric();
        let worse = match metric.direction {
            Direction::HigherIsWorse => Some("higher"),
            Direction::LowerIsWorse => Some("lower"),
            Direction::Neutral => None,
        };
        json!({
            "id": metric.id, "name": metric.name, "unit": metric.unit, "definition": metric.definition,
            "source": metric.source, "threshold": metric.threshold, "worse": worse,
            "scopes": metric.scopes.iter().map(|scope| scope.name()).collect::<Vec<_>>(),
        })
    };
    let metrics: serde_json::Value = MetricId::ALL.iter().map(metric).collect();
    Ok(json!({ "views": all, "metrics": metrics }))
}

/// Refuses what is no view; gives its columns.
pub(in crate::http) fn check_view(store: &mut dyn Store, name: &str) -> Result<Vec<String>> {
    let views = store.views()?;
    let names: Vec<&str> = views.iter().map(|(name, _)| name.as_str()).collect();
    let missing =
        || Problem::not_found(format!("no view is called {name:?}; there are {}", names.join(", ")));
    views.iter().find(|(known, _)| known == name).map(|(_, columns)| columns.clone()).ok_or_else(missing)
}

/// Columns in which `q` looks.
const SEARCHED: [&str; 10] =
    ["qualified_name", "path", "file", "module", "language", "code", "detail", "reason", "name", "message"];
/// What orders rows that are equal otherwise.
const TIES: [&str; 9] = ["file", "path", "ordinal", "module", "language", "line", "code", "name", "snapshot"];

/// `GET /views/{view}`
pub(in crate::http) fn rows(ask: &Ask) -> Result<serde_json::Value> {
    let mut lent = ask.lend()?;
    let store = lent.store()?;
    let view = ask.part("view");
    let all = check_view(store, view)?;
    let wanted: Vec<&str> = match ask.params.text("columns") {
        Some(list) => list.split(',').map(|name| column(&all, name.trim())).collect::<Result<_>>()?,
        None => all.iter().map(String::as_str).collect(),
    };
    let mut values: Vec<Value> = vec![];
    let mut conditions: Vec<String> = vec![];
    if let Some(text) = ask.params.text("q") {
        values.push(text.to_lowercase().as_str().into());
        let at = values.len();
        let places = SEARCHED.iter().filter(|name| all.iter().any(|one| one == *name));
        let any: Vec<String> = places.map(|name| format!("instr(lower(\"{name}\"), ?{at}) > 0")).collect();
        conditions.push(if any.is_empty() { "0".to_owned() } else { format!("({})", any.join(" OR ")) });
    }
    for name in ["file", "module", "language"] {
        if let Some(text) = ask.params.text(name) {
            values.push(text.into());
            conditions.push(format!("\"{}\" = ?{}", column(&all, name)?, values.len()));
        }
    }
    if let Some((name, least)) = ask.params.text("min").map(|text| text.split_once('=').unwrap_or((text, "")))
    {
        let least: f64 = least.parse().map_err(|_| Problem::invalid("min wants METRIC=VALUE"))?;
        values.push(Value::Real(least));
        conditions.push(format!("\"{}\" >= ?{}", column(&all, name)?, values.len()));
    }
    let filter =
        if conditions.is_empty() { String::new() } else { format!(" WHERE {}", conditions.join(" AND ")) };
    let offset: u64 = match ask.params.text("cursor") {
        Some(text) => cursor(text, lent.snapshot.0)?,
        None => 0,
    };
    let ties =
        TIES.iter().filter(|name| all.iter().any(|one| one == *name)).map(|name| format!("\"{name}\""));
    let mut order: Vec<String> = ties.collect();
    if let Some(sort) = ask.params.text("sort") {
        let way = if ask.params.word("order") == "asc" { "ASC" } else { "DESC" };
        order.insert(0, format!("\"{}\" {way} NULLS LAST", column(&all, sort)?));
    }
    let order = if order.is_empty() { String::new() } else { format!(" ORDER BY {}", order.join(", ")) };
    let limit = ask.params.count("limit") as u64;
    let names: Vec<String> = wanted.iter().map(|name| format!("\"{name}\"")).collect();
    let sql =
        format!("SELECT {} FROM \"{view}\"{filter}{order} LIMIT {limit} OFFSET {offset}", names.join(", "));
    let store = lent.store()?;
    let found = store.table(&sql, &values, &OWN)?;
    let counted = store.table(&format!("SELECT count(*) FROM \"{view}\"{filter}"), &values, &OWN)?;
    let total = counted.rows.first().and_then(|row| row[0].as_i64()).unwrap_or(0) as u64;
    let shown = found.rows.len();
    let next = next_page(lent.snapshot.0, offset + shown as u64, shown, total);
    Ok(json!({
        "columns": found.columns, "rows": arrays(&found), "shown": found.rows.len(), "total": total,
        "reason": next.is_some().then_some("limit"), "next": next, "offset": offset,
    }))
}

/// The cursor of the page that follows, if there is one.
pub(super) fn next_page(snapshot: i64, end: u64, shown: usize, total: u64) -> Option<String> {
    (end < total && shown > 0).then(|| format!("{snapshot:x}.{end:x}"))
}

/// Where a page ended, in the snapshot it was read from.
pub(super) fn cursor(text: &str, snapshot: i64) -> Result<u64> {
    let parts = text.split_once('.').and_then(|(snapshot, at)| {
        Some((
            i64::from_str_radix(snapshot, 16).ok()?,
            u64::from_str_radix(at, 16).ok().filter(|at| *at < 1 << 40)?,
        ))
    });
    match parts {
        Some((of, at)) if of == snapshot => Ok(at),
        Some(_) => Err(Problem::conflict("the cursor belongs to another snapshot; begin anew")),
        None => Err(Problem::invalid("this is no cursor")),
    }
}

/// `GET /distributions`
pub(in crate::http) fn distributions(ask: &Ask) -> Result<serde_json::Value> {
    let names = ask
        .params
        .text("metrics")
        .unwrap_or("cognitive,cyclomatic,nesting,parameters,source_lines,wmc,methods");
    let metrics: Vec<MetricId> =
        names.split(',').map(|name| Ok(distributions::metric(name.trim())?)).collect::<Result<_>>()?;
    let columns = distributions::columns(distributions::By::Repository);
    let mut rows = vec![];
    let mut lent = ask.lend()?;
    distributions::rows(lent.store()?, distributions::By::Repository, &metrics, &mut |row| {
        rows.push(row.iter().map(cell).collect::<serde_json::Value>());
        Ok(())
    })?;
    let scopes = Scope::ALL.len();
    Ok(json!({ "columns": columns, "rows": rows, "scopes": scopes }))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Query {
    sql: String,
    #[serde(default)]
    limit: Option<u64>,
}

/// `POST /query`
pub(in crate::http) fn query(ask: &Ask) -> Result<Reply> {
    let query: Query = ask.json()?;
    let bounds = &ask.app.config.query;
    let most = bounds.rows.min(100_000);
    let rows = query.limit.unwrap_or(1000).clamp(1, most);
    let seconds = bounds.seconds.min(25);
    let limits =
        Limits { time: Some(Duration::from_secs(seconds)), rows: Some(rows), memory: Some(512 << 20) };
    let begun = Instant::now();
    let mut lent = ask.lend()?;
    let found = lent.store()?.table(&query.sql, &[], &limits)?;
    let cut = found.stop != Stop::End;
    Ok(json!({
        "columns": found.columns, "rows": arrays(&found), "shown": found.rows.len(),
        "total": if cut { None } else { Some(found.rows.len()) }, "reason": cut.then_some("limit"),
        "milliseconds": begun.elapsed().as_secs_f64() * 1e3,
    })
    .into())
}
