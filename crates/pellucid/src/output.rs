//! Tables as text, JSON, JSON lines, CSV and Markdown, row by row: no table is held in memory. Text of analysed code is
//! made harmless to a terminal.

use crate::args::{Color, Format};
use pellucid_facts::metrics::{Direction, MetricId};
use pellucid_store::Value;
use serde::Serializer;
use std::io::{BufWriter, IsTerminal, StdoutLock, Write};

/// `text` with control characters escaped: a name must not move the cursor.
pub(crate) fn printable(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_control() && c != '\n' { out.extend(c.escape_default()) } else { out.push(c) }
    }
    out
}

/// The beginning of a text, of at most so many bytes.
pub(crate) fn head(text: &str, bytes: usize) -> String {
    if text.len() <= bytes {
        return text.to_owned();
    }
    let end = (0..=bytes).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    format!("{}…", &text[..end])
}

/// Whether to write colours to stdout.
pub(crate) fn is_coloured(color: Color) -> bool {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    match color {
        Color::Always => true,
        Color::Never => false,
        Color::Auto => {
            std::io::stdout().is_terminal()
                && !set("NO_COLOR")
                && std::env::var_os("TERM").is_none_or(|term| term != "dumb")
        }
    }
}

/// How a piece of text stands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    Title,
    Header,
    Plain,
    High,
    VeryHigh,
}

/// `text` in a style, if coloured.
pub(crate) fn styled(text: &str, style: Style, coloured: bool) -> String {
    let code = match style {
        Style::Plain => return text.to_owned(),
        Style::Title => "1;36",
        Style::Header => "2",
        Style::High => "33",
        Style::VeryHigh => "1;31",
    };
    if coloured && !text.is_empty() { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
}

/// Writes one table, row by row.
pub(crate) struct Printer {
    out: BufWriter<StdoutLock<'static>>,
    format: Format,
    columns: Vec<String>,
    rows: u64,
    text: Aligned,
}

impl Printer {
    /// Begins a table on stdout.
    pub(crate) fn begin(format: Format, columns: &[String], coloured: bool) -> anyhow::Result<Self> {
        let out = BufWriter::new(std::io::stdout().lock());
        let text = Aligned::new(columns, coloured);
        let mut printer = Self { out, format, columns: columns.to_vec(), rows: 0, text };
        let out = &mut printer.out;
        match format {
            Format::Json => write!(out, "[")?,
            Format::Csv => writeln!(out, "{}", columns.join(","))?,
            Format::Md => {
                writeln!(out, "| {} |", columns.join(" | "))?;
                writeln!(out, "|{}", " --- |".repeat(columns.len()))?;
            }
            Format::Sarif => anyhow::bail!("sarif is a format of `report` over functions or types"),
            Format::Text | Format::Jsonl => {}
        }
        Ok(printer)
    }

    /// Writes a row.
    pub(crate) fn row(&mut self, row: &[Value]) -> anyhow::Result<()> {
        let out = &mut self.out;
        match self.format {
            Format::Text => self.text.row(out, row)?,
            Format::Json => {
                write!(out, "{}", if self.rows > 0 { ",\n  " } else { "\n  " })?;
                object(&mut *out, &self.columns, row)?;
            }
            Format::Jsonl => {
                object(&mut *out, &self.columns, row)?;
                writeln!(out)?;
            }
            Format::Csv => {
                let cells: Vec<String> = row.iter().map(|cell| csv(&plain(cell))).collect();
                writeln!(out, "{}", cells.join(","))?;
            }
            Format::Md => {
                let cells: Vec<String> = row.iter().map(|cell| markdown(&plain(cell))).collect();
                writeln!(out, "| {} |", cells.join(" | "))?;
            }
            Format::Sarif => {}
        }
        self.rows += 1;
        Ok(())
    }

    /// Ends the table.
    pub(crate) fn end(mut self) -> anyhow::Result<()> {
        match self.format {
            Format::Text => self.text.end(&mut self.out)?,
            Format::Json => writeln!(self.out, "{}", if self.rows > 0 { "\n]" } else { "]" })?,
            _ => {}
        }
        Ok(self.out.flush()?)
    }
}

/// Writes a table that is at hand.
pub(crate) fn print(
    columns: &[String],
    rows: &[Vec<Value>],
    format: Format,
    coloured: bool,
) -> anyhow::Result<()> {
    let mut printer = Printer::begin(format, columns, coloured)?;
    rows.iter().try_for_each(|row| printer.row(row))?;
    printer.end()
}

/// One row as a JSON object, with its columns in their order.
fn object(out: impl Write, columns: &[String], row: &[Value]) -> serde_json::Result<()> {
    let cell = |(column, value): (&String, &Value)| match value {
        // Text that is JSON already: the one column that holds a list.
        Value::Text(text) if column == HISTOGRAM => serde_json::from_str(text).unwrap_or_default(),
        Value::Null => serde_json::Value::Null,
        Value::Integer(number) => (*number).into(),
        Value::Real(number) => (*number).into(),
        Value::Text(text) => text.as_str().into(),
        Value::Blob(bytes) => bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>().into(),
    };
    serde_json::Serializer::new(out).collect_map(columns.iter().zip(columns.iter().zip(row).map(cell)))
}

/// The column that holds `[[least, most, how many], ...]`.
pub(crate) const HISTOGRAM: &str = "histogram";

fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Integer(number) => number.to_string(),
        Value::Real(number) => format!("{number:.2}"),
        Value::Text(text) => text.clone(),
        Value::Blob(bytes) => format!("<{} bytes>", bytes.len()),
    }
}

pub(crate) fn csv(cell: &str) -> String {
    if cell.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

/// Text that Markdown shows as it is: no markup, no links, and nobody is notified.
pub(crate) fn markdown(text: &str) -> String {
    let mut out = String::new();
    for c in printable(text).replace('\n', " ").chars() {
        match c {
            '|' | '\\' | '`' | '*' | '_' | '[' | ']' | '~' | '$' | '!' => out.extend(['\\', c]),
            '@' => out.push_str("&#64;"),
            '#' => out.push_str("&#35;"),
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
/// Rows by which the widths of columns are chosen before the first is written.
const WINDOW: usize = 2000;

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

/// A table as aligned text. The first rows choose the widths; a later, wider cell widens its column from there on.
struct Aligned {
    coloured: bool,
    columns: Vec<Column>,
    waiting: Vec<Vec<(String, Style)>>,
    begun: bool,
}

struct Column {
    title: String,
    width: usize,
    right: bool,
    metric: Option<MetricId>,
}

impl Aligned {
    fn new(columns: &[String], coloured: bool) -> Self {
        let column = |name: &String| Column {
            title: name.clone(),
            width: name.chars().count(),
            right: false,
            metric: MetricId::of(name),
        };
        let columns = columns.iter().map(column).collect();
        Self { coloured, columns, waiting: vec![], begun: false }
    }

    fn row(&mut self, out: &mut impl Write, row: &[Value]) -> std::io::Result<()> {
        let cells: Vec<_> =
            self.columns.iter_mut().zip(row).map(|(column, value)| column.cell(value)).collect();
        if self.begun {
            return self.line(out, &cells);
        }
        self.waiting.push(cells);
        if self.waiting.len() == WINDOW { self.release(out) } else { Ok(()) }
    }

    /// Writes the header and the rows that wait.
    fn release(&mut self, out: &mut impl Write) -> std::io::Result<()> {
        self.begun = true;
        let header: Vec<_> =
            self.columns.iter().map(|column| (column.title.clone(), Style::Header)).collect();
        self.line(out, &header)?;
        std::mem::take(&mut self.waiting).iter().try_for_each(|cells| self.line(out, cells))
    }

    fn end(&mut self, out: &mut impl Write) -> std::io::Result<()> {
        if self.begun { Ok(()) } else { self.release(out) }
    }

    fn line(&self, out: &mut impl Write, cells: &[(String, Style)]) -> std::io::Result<()> {
        let mut line = String::new();
        for (at, ((cell, style), column)) in cells.iter().zip(&self.columns).enumerate() {
            let fill = " ".repeat(column.width.saturating_sub(cell.chars().count()));
            let cell = styled(cell, *style, self.coloured);
            let gap = if at > 0 { "  " } else { "" };
            line.push_str(gap);
            if column.right {
                line.push_str(&fill);
            }
            line.push_str(&cell);
            if !column.right && at + 1 < cells.len() {
                line.push_str(&fill);
            }
        }
        writeln!(out, "{}", line.trim_end())
    }
}

impl Column {
    fn cell(&mut self, value: &Value) -> (String, Style) {
        self.right |= matches!(value, Value::Integer(_) | Value::Real(_));
        let all = match value {
            Value::Null => "-".to_owned(),
            Value::Text(text) if self.title == HISTOGRAM => bars(text),
            value => printable(&plain(value)).replace('\n', " "),
        };
        let shown = cut(all);
        self.width = self.width.max(shown.chars().count());
        (shown, self.style(value))
    }

    /// Beyond its threshold a value is high, beyond twice of it very high.
    fn style(&self, value: &Value) -> Style {
        let Some((metric, value)) = self.metric.zip(value.as_f64()) else { return Style::Plain };
        let metric = metric.metric();
        match (metric.threshold, metric.direction) {
            (Some(limit), Direction::HigherIsWorse) if value > 2.0 * limit => Style::VeryHigh,
            (Some(limit), Direction::HigherIsWorse) if value > limit => Style::High,
            (Some(limit), Direction::LowerIsWorse) if value < limit / 2.0 => Style::VeryHigh,
            (Some(limit), Direction::LowerIsWorse) if value < limit => Style::High,
            _ => Style::Plain,
        }
    }
}

/// A histogram as a row of bars: each bucket by its share of the largest, what is there at all at least the lowest.
fn bars(histogram: &str) -> String {
    const BARS: [char; 9] = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
    let buckets: Vec<(f64, f64, u64)> = serde_json::from_str(histogram).unwrap_or_default();
    let largest = buckets.iter().map(|bucket| bucket.2).max().unwrap_or(0).max(1);
    buckets.iter().map(|bucket| BARS[(bucket.2 * 8).div_ceil(largest) as usize]).collect()
}
