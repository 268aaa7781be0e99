//! The page one looks at first.

use super::distributions::{self, By};
use crate::args::Format;
use crate::config::Config;
use crate::output::{self, Printer, Style};
use crate::{Verdict, store};
use pellucid_store::{Limits, Store};
use std::io::Write;

/// The metrics that a person looks at first.
pub(super) const MAIN: [&str; 7] =
    ["cognitive", "cyclomatic", "nesting", "parameters", "source_lines", "wmc", "methods"];

/// Prints the summary.
pub(crate) fn summary(config: &Config) -> anyhow::Result<Verdict> {
    let mut store = store::for_reading(&config.store)?;
    let page = Page { coloured: output::is_coloured(config.color) };
    page.show(&mut *store, "Repository", "SELECT name, location, revision, snapshot FROM project")?;
    page.show(
        &mut *store,
        "Languages",
        "SELECT language, files, functions, types, lines, source_lines, comment_lines, blank_lines FROM languages \
         ORDER BY source_lines DESC, language",
    )?;
    page.title(
        "Distributions over functions (methods and lambdas, too, if they have a body), types and files",
    )?;
    page.distributions(&mut *store)?;
    page.title(&format!("The {} functions that are hardest to understand", config.report.worst))?;
    page.table(
        &mut *store,
        &format!(
            "SELECT cognitive, cyclomatic, nesting, source_lines, qualified_name AS function, \
             file || ':' || start_line AS place FROM functions \
             ORDER BY cognitive DESC, cyclomatic DESC, file, start_line, ordinal LIMIT {}",
            config.report.worst
        ),
    )?;
    page.show(
        &mut *store,
        "Diagnostics (pellucid report --scope diagnostics, pellucid explain CODE)",
        "SELECT code, severity, count(*) AS count FROM diagnostics GROUP BY code, severity ORDER BY code",
    )?;
    page.show(
        &mut *store,
        "Left out (pellucid report --scope left-out)",
        "SELECT reason, count(*) AS places FROM left_out GROUP BY reason ORDER BY reason",
    )?;
    Ok(Verdict::Clean)
}

struct Page {
    coloured: bool,
}

impl Page {
    fn title(&self, title: &str) -> anyhow::Result<()> {
        Ok(writeln!(std::io::stdout(), "\n{}", output::styled(title, Style::Title, self.coloured))?)
    }

    fn table(&self, store: &mut dyn Store, sql: &str) -> anyhow::Result<()> {
        let table = store.table(sql, &[], &Limits::NONE)?;
        output::print(&table.columns, &table.rows, Format::Text, self.coloured)
    }

    /// A table with its title; nothing at all if it is empty.
    fn show(&self, store: &mut dyn Store, title: &str, sql: &str) -> anyhow::Result<()> {
        let table = store.table(sql, &[], &Limits::NONE)?;
        if table.rows.is_empty() {
            return Ok(());
        }
        self.title(title)?;
        output::print(&table.columns, &table.rows, Format::Text, self.coloured)
    }

    fn distributions(&self, store: &mut dyn Store) -> anyhow::Result<()> {
        let metrics = MAIN.iter().map(|name| distributions::metric(name)).collect::<Result<Vec<_>, _>>()?;
        let columns = distributions::columns(By::Repository);
        // The part is always the repository; of the population its first word is enough beside the title.
        let kept: Vec<usize> = (0..columns.len()).filter(|at| columns[*at] != "repository").collect();
        let population = kept.iter().position(|at| columns[*at] == "population");
        let mut shown: Vec<String> = kept.iter().map(|at| columns[*at].clone()).collect();
        if let Some(at) = population {
            shown[at] = "over".to_owned();
        }
        let mut printer = Printer::begin(Format::Text, &shown, self.coloured)?;
        distributions::rows(store, By::Repository, &metrics, &mut |row| {
            let mut row: Vec<_> = kept.iter().map(|at| row[*at].clone()).collect();
            if let Some(at) = population {
                let text = row[at].as_str().unwrap_or_default();
                row[at] = text.split([',', ' ']).next().unwrap_or_default().into();
            }
            printer.row(&row)
        })?;
        printer.end()
    }
}
