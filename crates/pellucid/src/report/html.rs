//! `report --html`: the web UI with recorded answers in one file. What a server would be asked for on its pages is asked
//! here once; the page then finds the answers in itself.

use crate::Verdict;
use crate::config::Config;
use crate::http::{Recorder, report_page};
use anyhow::Context;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;

/// Answers that pages show as they are.
const ANSWERS: &[&str] = &[
    "overview",
    "views",
    "distributions",
    "graph/entry-points?limit=50",
    "graph/matrix?level=module&budget=60",
    "graph/matrix?level=package&budget=60",
    "graph/matrix?level=file&budget=60",
    "graph/cycles?level=module&limit=20&budget=30",
    "graph/cycles?level=package&limit=20&budget=30",
    "graph/cycles?level=file&limit=20&budget=30",
    "graph/coupling?level=module&limit=300",
    "graph/coupling?level=package&limit=300",
    "graph/coupling?level=file&limit=300",
];

/// Views with the columns that are kept, and by which column rows are chosen.
const VIEWS: &[(&str, &str, &str)] = &[
    (
        "functions",
        "cognitive",
        "qualified_name,name,file,start_line,cognitive,cyclomatic,nesting,parameters,source_lines",
    ),
    ("types", "wmc", "qualified_name,name,kind,file,start_line,wmc,methods,fields,source_lines"),
    ("files", "source_lines", "path,language,lines,source_lines,comment_lines,functions,types"),
    ("modules", "source_lines", "module,files,lines,source_lines,comment_lines,functions,types"),
    ("languages", "source_lines", "language,files,lines,source_lines,comment_lines,functions,types"),
    ("hotspots", "heat", "file,heat,commits,recent,fixes,authors,churn,complexity,worst,owner"),
    ("diagnostics", "", "file,line,code,severity,detail"),
    ("left_out", "", "path,reason,detail"),
];

/// Rows of each view.
const ROWS: usize = 1000;
/// Boxes of the map, the largest.
const BOXES: usize = 4000;
/// Findings with all that is known of them, the surest of each rule in turn.
const FINDINGS: usize = 600;
/// Players, facts and ties of each of these.
const DETAILS: usize = 12;
/// The widest screen for which boxes are told apart.
const SCREEN: (u32, u32) = (3200, 2000);

/// Where the page's template wants its data.
const SLOT: &str = "pellucid-report-data";

/// Writes the report of the newest snapshot; `-` is stdout.
pub(super) fn write(file: &Path, config: &Config) -> anyhow::Result<Verdict> {
    let page =
        report_page().context("this binary has no web UI in it: run scripts/web, then build it again")?;
    let (before, after) =
        page.split_once(SLOT).context("the template of the report has no place for data")?;
    let data = packed(&recorded(config)?.to_string())?;
    if file == Path::new("-") {
        let mut out = std::io::stdout().lock();
        for part in [before, &data, after] {
            out.write_all(part.as_bytes())?;
        }
        return Ok(Verdict::Clean);
    }
    std::fs::write(file, [before, &data, after].concat())
        .with_context(|| format!("cannot write {}", file.display()))?;
    Ok(Verdict::Clean)
}

/// Text as gzip in base64: a tenth of the bytes, and nothing in it that an HTML parser could take for markup.
fn packed(text: &str) -> anyhow::Result<String> {
    let mut packer = flate2::write::GzEncoder::new(vec![], flate2::Compression::best());
    packer.write_all(text.as_bytes())?;
    Ok(base64(&packer.finish()?))
}

fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let number =
            three.iter().fold(0_u32, |sum, byte| sum << 8 | u32::from(*byte)) << (8 * (3 - three.len()));
        for digit in 0..4 {
            let at = (number >> (18 - 6 * digit)) as usize & 63;
            text.push(if digit > three.len() { '=' } else { DIGITS[at] as char });
        }
    }
    text
}

fn recorded(config: &Config) -> anyhow::Result<Value> {
    crate::findings::keep_if_free(&crate::findings::rules(config)?, config)?;
    let recorder = Recorder::open(config)?;
    let mut answers = Map::new();
    for address in ANSWERS {
        match recorder.get(address) {
            Ok(answer) => drop(answers.insert((*address).to_owned(), answer)),
            // A snapshot may have no graph: its pages then say so.
            Err(error) => tracing::warn!("{address} is not part of the report: {error:#}"),
        }
    }
    let mut views = Map::new();
    for (view, sort, columns) in VIEWS {
        let there = known(&answers, view, columns);
        if there.is_empty() {
            continue;
        }
        let by = if there.iter().any(|one| one == sort) { format!("&sort={sort}") } else { String::new() };
        let answer = recorder.get(&format!("views/{view}?limit={ROWS}{by}&columns={}", there.join(",")))?;
        views.insert((*view).to_owned(), answer);
    }
    let (width, height) = SCREEN;
    let map = recorder.get(&format!("map?width={width}&height={height}&budget={BOXES}"))?;
    Ok(json!({
        "version": env!("CARGO_PKG_VERSION"), "answers": answers, "views": views, "map": compact(&map),
        "findings": findings(&recorder)?,
    }))
}

/// The columns of a view that this snapshot has.
fn known(answers: &Map<String, Value>, view: &str, columns: &str) -> Vec<String> {
    let views = answers.get("views").and_then(|answer| answer["views"].as_array());
    let found = views.and_then(|views| views.iter().find(|one| one["name"] == view));
    let names = found.and_then(|one| one["columns"].as_array()).cloned().unwrap_or_default();
    columns.split(',').filter(|name| names.iter().any(|one| one == name)).map(str::to_owned).collect()
}

/// Members of a box, in the order in which they are packed.
const BOX: [&str; 22] = [
    "id",
    "parent",
    "kind",
    "name",
    "path",
    "line",
    "x",
    "y",
    "w",
    "h",
    "language",
    "files",
    "lines",
    "functions",
    "cognitive",
    "worst",
    "churn",
    "owner",
    "ownership",
    "patterns",
    "smells",
    "violations",
];

/// Boxes as arrays: a third of the bytes. The path of what is defined in a file is the file's.
fn compact(map: &Value) -> Value {
    let cell = |one: &Value, name: &str| match name {
        "path" if one["line"].is_number() => Value::Null,
        "x" | "y" | "w" | "h" => one[name].as_f64().map_or(Value::Null, |at| json!((at * 1e5).round() / 1e5)),
        _ => one[name].clone(),
    };
    let row = |one: &Value| BOX.iter().map(|name| cell(one, name)).collect::<Value>();
    let boxes: Vec<Value> = map["boxes"].as_array().into_iter().flatten().map(row).collect();
    json!({
        "columns": BOX, "boxes": boxes, "world": map["world"],
        "shown": map["shown"], "total": map["total"],
    })
}

/// The list that `findings` gives, and the whole of the surest of each rule.
fn findings(recorder: &Recorder) -> anyhow::Result<Value> {
    let mut all: Vec<Value> = vec![];
    let mut cursor = String::new();
    let mut list;
    loop {
        list = recorder.get(&format!("findings?limit=1000{cursor}"))?;
        all.extend(list["findings"].as_array().into_iter().flatten().cloned());
        match list["next"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => break,
        }
    }
    let total = all.len();
    let mut whole = vec![];
    for one in in_turn(all).into_iter().take(FINDINGS) {
        let id = one["id"].as_str().unwrap_or_default();
        whole.push(shortened(recorder.get(&format!("findings/{id}"))?));
    }
    // The texts of rules stand once each.
    let mut texts: BTreeMap<String, Value> = BTreeMap::new();
    for one in &mut whole {
        let text = one["text"].take();
        texts.entry(one["rule"].as_str().unwrap_or_default().to_owned()).or_insert(text);
    }
    let shown = whole.len();
    let reason = (shown < total).then_some("the surest of each rule; `pellucid serve` shows all");
    Ok(json!({
        "all": whole, "texts": texts, "rules": list["rules"], "shown": shown, "total": total, "reason": reason,
    }))
}

/// The first of each rule, then the second of each, and so on.
fn in_turn(all: Vec<Value>) -> Vec<Value> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut numbered: Vec<(usize, usize, Value)> = vec![];
    for (at, one) in all.into_iter().enumerate() {
        let turn = seen.entry(one["rule"].to_string()).or_default();
        numbered.push((*turn, at, one));
        *turn += 1;
    }
    numbered.sort_by_key(|(turn, at, _)| (*turn, *at));
    numbered.into_iter().map(|(.., one)| one).collect()
}

/// A finding with its first details; `left_out` says how many there are beyond.
fn shortened(mut finding: Value) -> Value {
    let roles = DETAILS as u64;
    if let Some(ties) = finding["ties"].as_array_mut() {
        ties.retain(|tie| tie["from"].as_u64() < Some(roles) && tie["to"].as_u64() < Some(roles));
    }
    let mut left = 0;
    for name in ["roles", "evidence", "ties"] {
        if let Some(list) = finding[name].as_array_mut() {
            left += list.len().saturating_sub(DETAILS);
            list.truncate(DETAILS);
        }
    }
    finding["left_out"] = left.into();
    finding
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_is_text_of_few_letters() {
        for (bytes, text) in
            [(&b""[..], ""), (b"f", "Zg=="), (b"fo", "Zm8="), (b"foo", "Zm9v"), (b"foob\xff", "Zm9vYv8=")]
        {
            assert_eq!(base64(bytes), text);
        }
        let hostile = packed("</script><script>alert(1)</script><!-- & ]]>").unwrap_or_default();
        assert!(
            hostile.len() > 8
                && hostile.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+/=".contains(&byte))
        );
    }

    #[test]
    fn every_rule_has_its_turn() {
        let all = ["a", "a", "a", "b"].map(|rule| json!({ "rule": rule })).to_vec();
        let rules: Vec<Value> = in_turn(all).into_iter().map(|one| one["rule"].clone()).collect();
        assert_eq!(rules, ["a", "b", "a", "a"]);
    }
}
