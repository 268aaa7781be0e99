//! Arguments of `check` and `diff`.

use clap::ValueEnum;
use pellucid_model::Severity;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

#[derive(Debug, Clone, clap::Args)]
pub(crate) struct CheckArgs {
    /// A folder, an archive, PATH@REVISION of a local git repository, or a URL of one.
    #[arg(default_value = ".")]
    pub(crate) path: String,
    /// Only these rules; may be given several times.
    #[arg(long = "rule", value_name = "RULE")]
    pub(crate) rules: Vec<String>,
    /// The least severity that makes the exit code 1 [setting: check.fail-on; default: warning].
    #[arg(long, value_enum)]
    pub(crate) fail_on: Option<FailOn>,
    /// Least confidence of a finding, from 0 to 1 [setting: insights.confidence; default: 0.5].
    #[arg(long, value_name = "CONFIDENCE")]
    pub(crate) min_confidence: Option<f32>,
    /// A file with the findings that are known: only others count [setting: check.baseline].
    #[arg(long, value_name = "FILE")]
    pub(crate) baseline: Option<PathBuf>,
    /// Write what is found now into the baseline file.
    #[arg(long, conflicts_with = "rules")]
    pub(crate) update_baseline: bool,
    /// Only what is new since this revision of the same repository counts.
    #[arg(long, value_name = "REVISION", conflicts_with = "update_baseline")]
    pub(crate) base: Option<String>,
    /// Also list what is known, what is suppressed and what is below the severity that fails (text and json).
    #[arg(long)]
    pub(crate) all: bool,
    /// How to print.
    #[arg(long, short, value_enum, default_value = "text")]
    pub(crate) format: CheckFormat,
    /// Write another format into a file, too (`sarif=out.sarif`); may be given several times.
    #[arg(long, value_name = "FORMAT=FILE", value_parser = output)]
    pub(crate) output: Vec<(CheckFormat, PathBuf)>,
    /// Worker threads; 0 = one per processor [setting: run.jobs; default: 0].
    #[arg(long, short)]
    pub(crate) jobs: Option<usize>,
}

fn output(text: &str) -> Result<(CheckFormat, PathBuf), String> {
    let (format, file) = text.split_once('=').ok_or("wants FORMAT=FILE")?;
    if file.is_empty() {
        return Err("wants FORMAT=FILE".to_owned());
    }
    Ok((CheckFormat::from_str(format, true)?, PathBuf::from(file)))
}

/// How `check` prints.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum CheckFormat {
    Text,
    Json,
    /// SARIF 2.1.0, for code scanning.
    Sarif,
    /// JUnit's XML, one test case for each rule.
    Junit,
    /// Markdown, for a pull request.
    #[value(alias = "markdown")]
    Md,
    /// Annotations of GitHub Actions.
    Github,
    /// GitLab's code quality report.
    Gitlab,
}

/// The least severity that fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum FailOn {
    Error,
    Warning,
    Info,
    Never,
}

impl FailOn {
    /// Whether a finding of this severity fails.
    pub(crate) fn fails(self, severity: Severity) -> bool {
        match self {
            Self::Error => severity >= Severity::Error,
            Self::Warning => severity >= Severity::Warning,
            Self::Info => true,
            Self::Never => false,
        }
    }
}
#[derive(Debug, Clone, clap::Args)]
pub(crate) struct DiffArgs {
    /// BASE..HEAD, two revisions; BASE...HEAD, since they parted; BASE alone, the folder as it stands against it; or
    /// `snapshot:A..snapshot:B`, two snapshots of the store.
    pub(crate) range: String,
    /// The repository, or a folder in its work tree.
    #[arg(default_value = ".")]
    pub(crate) path: String,
    /// How to print.
    #[arg(long, short, value_enum, default_value = "text")]
    pub(crate) format: DiffFormat,
    /// At most so many rows of each list in text and Markdown.
    #[arg(long, default_value_t = 20)]
    pub(crate) most: usize,
    /// Also what is not public, and functions whose metrics changed little.
    #[arg(long)]
    pub(crate) all: bool,
    /// Worker threads; 0 = one per processor [setting: run.jobs; default: 0].
    #[arg(long, short)]
    pub(crate) jobs: Option<usize>,
}

/// How `diff` prints.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum DiffFormat {
    Text,
    Json,
    /// Markdown with a Mermaid picture, for a pull request.
    #[value(alias = "markdown")]
    Md,
}
