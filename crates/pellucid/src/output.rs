//! Tables as text, JSON, JSON lines, CSV and Markdown. Text of analysed code is made harmless to a terminal.

use crate::args::Format;
use pellucid_store::{Table, Value};
use serde_json::json;
use std::io::Write;

/// `text` with control characters escaped: a name must not move the cursor.
pub(crate) fn printable(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_control() && c != '\n' { out.extend(c.escape_default()) } else { out.push(c) }
    }
    out
}

/// Prints a table.
pub(crate) fn print(table: &Table, format: Format) -> anyhow::Result<()> {
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    match format {
        Format::Text => text(&mut out, table)?,
        Format::Json => {
            let rows: Vec<_> = table.rows.iter().map(|row| object(&table.columns, row)).collect();
            serde_json::to_writer_pretty(&mut out, &rows)?;
            writeln!(out)?;
        }
        Format::Jsonl => {
            for row in &table.rows {
                serde_json::to_writer(&mut out, &object(&table.columns, row))?;
                writeln!(out)?;
            }
        }
        Format::Csv => {
            writeln!(out, "{}", table.columns.join(","))?;
            for row in &table.rows {
                let cells: Vec<String> = row.iter().map(|cell| csv(&plain(cell))).collect();
                writeln!(out, "{}", cells.join(","))?;
            }
        }
        Format::Md => markdown(&mut out, table)?,
        Format::Sarif => anyhow::bail!("sarif is a format of `report` over functions or types"),
    }
    Ok(out.flush()?)
}

fn object(columns: &[String], row: &[Value]) -> serde_json::Value {
    let cell = |value: &Value| match value {
        Value::Null => serde_json::Value::Null,
        Value::Integer(number) => json!(number),
        Value::Real(number) => json!(number),
        Value::Text(text) => json!(text),
        Value::Blob(bytes) => json!(bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>()),
    };
    columns
        .iter()
        .zip(row)
        .map(|(column, value)| (column.clone(), cell(value)))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Integer(number) => number.to_string(),
        Value::Real(number) => format!("{number:.2}"),
        Value::Text(text) => text.clone(),
        Value::Blob(bytes) => format!("<{} bytes>", bytes.len()),
    }
}

fn csv(cell: &str) -> String {
    if cell.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

fn markdown(out: &mut impl Write, table: &Table) -> std::io::Result<()> {
    writeln!(out, "| {} |", table.columns.join(" | "))?;
    writeln!(out, "|{}", " --- |".repeat(table.columns.len()))?;
    for row in &table.rows {
        let cells: Vec<String> = row.iter().map(|cell| escape_markdown(&plain(cell))).collect();
        writeln!(out, "| {} |", cells.join(" | "))?;
    }
    Ok(())
}

fn escape_markdown(cell: &str) -> String {
    let mut out = String::new();
    for c in printable(cell).replace('\n', " ").chars() {
        match c {
            '|' | '\\' | '`' | '*' | '_' | '[' | ']' => out.extend(['\\', c]),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            other => out.push(other),
        }
    }
    out
}

/// Columns wider than this are cut in text; the other formats are never cut.
const WIDEST: usize = 60;

/// A text that fits its column. Of a place the end is kept: there stand the file and the line.
fn cut(all: String) -> String {
    let count = all.chars().count();
    if count <= WIDEST {
        all
    } else if all.contains('/') {
        ['…'].into_iter().chain(all.chars().skip(count - WIDEST + 1)).collect()
    } else {
        all.chars().take(WIDEST - 1).chain(['…']).collect()
    }
}

fn text(out: &mut impl Write, table: &Table) -> std::io::Result<()> {
    let shown = |cell: &Value| {
        let all =
            if *cell == Value::Null { "-".to_owned() } else { printable(&plain(cell)).replace('\n', " ") };
        cut(all)
    };
    let rows: Vec<Vec<String>> = table.rows.iter().map(|row| row.iter().map(shown).collect()).collect();
    let width = |at: usize| {
        let cells = rows.iter().map(|row| row[at].chars().count());
        cells.chain([table.columns[at].chars().count()]).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..table.columns.len()).map(width).collect();
    let right =
        |at: usize| table.rows.iter().any(|row| matches!(row[at], Value::Integer(_) | Value::Real(_)));
    let right: Vec<bool> = (0..table.columns.len()).map(right).collect();
    let mut line = |cells: &[String]| {
        let padded = cells.iter().enumerate().map(|(at, cell)| {
            let fill = " ".repeat(widths[at].saturating_sub(cell.chars().count()));
            if right[at] { format!("{fill}{cell}") } else { format!("{cell}{fill}") }
        });
        writeln!(out, "{}", padded.collect::<Vec<_>>().join("  ").trim_end())
    };
    line(&table.columns)?;
    rows.iter().try_for_each(|row| line(row))
}
