//! One file through its steps: load, extract, measure, encode. Runs on many threads; touches nothing shared.

use crate::codec::{facts_key, failure_mark, pack, unit_key};
use crate::measure::FileValues;
use crate::plan::note;
use crate::progress::{State, Step, Timings};
use crate::symbols;
use pellucid_facts::metrics::ProfileSet;
use pellucid_model::{DiagnosticCode, Facts};
use pellucid_source::{Candidate, Loaded, Source, SourceFile};
use pellucid_store::{FileRow, FileUnit, Key, Note, Packed, Store, SuppressionRow, UnitDiagnostic, UnitRow};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Class of a file on which extraction has failed.
pub(crate) const FAILED: &str = "failed";

/// What became of one file.
pub(crate) struct Done {
    pub(crate) row: FileRow,
    pub(crate) state: State,
    pub(crate) notes: Vec<Note>,
    pub(crate) lines: u64,
    /// What is new for the store.
    pub(crate) work: Option<(UnitRow, Key, Packed)>,
    pub(crate) timings: Timings,
}

/// What a worker needs.
pub(crate) struct Worker<'a> {
    pub(crate) source: &'a Source,
    /// To ask whether a unit is there already; `None` for an empty store.
    pub(crate) store: Option<Box<dyn Store>>,
    pub(crate) profiles: ProfileSet,
}

impl Worker<'_> {
    /// Takes one file through its steps.
    pub(crate) fn run(&self, candidate: &Candidate) -> crate::Result<Done> {
        let mut timings = Timings::default();
        let loaded = timings.time(Step::Load, || self.source.load(candidate));
        let mut done = match loaded {
            Loaded::Source(file) => self.file(candidate, file, &mut timings)?,
            Loaded::LeftOut(left_out, problem) => {
                let reason = serde_json::to_value(left_out.reason).ok();
                let class = reason.and_then(|reason| reason.as_str().map(str::to_owned)).unwrap_or_default();
                let notes = problem.iter().map(|one| note(&candidate.path, one.code, &one.detail)).collect();
                let row = FileRow { class, detail: left_out.detail, ..empty_row(candidate) };
                Done { row, state: State::LeftOut, notes, lines: 0, work: None, timings: Timings::default() }
            }
        };
        done.timings = timings;
        Ok(done)
    }

    fn file(&self, candidate: &Candidate, file: SourceFile, timings: &mut Timings) -> crate::Result<Done> {
        let _span = tracing::debug_span!("file", file = %candidate.path, language = %file.language).entered();
        let language = file.language.as_str().to_owned();
        let key = unit_key(&file.hash, &language);
        let mut notes: Vec<Note> =
            file.diagnostics.iter().map(|one| note(&candidate.path, one.code, &one.detail)).collect();
        let row = FileRow {
            class: "source".to_owned(),
            language: Some(language.clone()),
            hash: Some(file.hash.0),
            size: file.size,
            encoding: serde_json::to_value(file.encoding)
                .ok()
                .and_then(|value| value.as_str().map(str::to_owned)),
            unit: FileUnit::Key(key),
            ..empty_row(candidate)
        };
        let without = |row: FileRow, state, notes| {
            let row = FileRow { unit: FileUnit::None, ..row };
            Done { row, state, notes, lines: 0, work: None, timings: Timings::default() }
        };
        // A store that cannot answer ends the run: taken for a no, its trouble would show as work done twice.
        let known = self.store.as_ref().map_or(Ok(false), |store| store.has_unit(&key))?;
        if known {
            let timings = Timings::default();
            return Ok(Done { row, state: State::Known, notes, lines: 0, work: None, timings });
        }
        let Some(known) = pellucid_languages::language(&language).filter(|one| one.has_facts()) else {
            notes.push(note(&candidate.path, DiagnosticCode::NoFacts, &language));
            let row = FileRow { class: "no-facts".to_owned(), detail: language, ..row };
            return Ok(without(row, State::LeftOut, notes));
        };
        let steps = AssertUnwindSafe(|| self.extract(known, &file, key, timings));
        let failure = match catch_unwind(steps) {
            Ok(Ok((lines, work))) => {
                let (work, timings) = (Some(work), Timings::default());
                return Ok(Done { row, state: State::Extracted, notes, lines, work, timings });
            }
            Ok(Err(error)) => error.to_string(),
            Err(panic) => {
                let what = panic.downcast_ref::<String>().map(String::as_str);
                what.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("a panic").to_owned()
            }
        };
        notes.push(note(&candidate.path, DiagnosticCode::Internal, &failure));
        let row = FileRow { class: FAILED.to_owned(), detail: failure_mark(), ..row };
        Ok(without(row, State::Failed, notes))
    }

    fn extract(
        &self,
        language: &pellucid_languages::Language,
        file: &SourceFile,
        key: Key,
        timings: &mut Timings,
    ) -> crate::Result<(u64, (UnitRow, Key, Packed))> {
        let facts_key = facts_key(&file.hash, file.language.as_str());
        let facts = timings.time(Step::Extract, || pellucid_facts::extract(language, file.text.as_bytes()));
        let unit = timings.time(Step::Measure, || unit_row(&facts, key, facts_key, &self.profiles));
        let packed = timings.time(Step::Encode, || pack(&facts))?;
        let lines = u64::from(facts.lines.line_count());
        Ok((lines, (unit, facts_key, packed)))
    }
}

fn unit_row(facts: &Facts, key: Key, facts_key: Key, profiles: &ProfileSet) -> UnitRow {
    let mut values = FileValues::of(facts, profiles);
    let symbols = symbols::rows(facts, &mut values);
    let diagnostic = |one: &pellucid_model::Diagnostic| UnitDiagnostic {
        code: one.code.code(),
        severity: match one.code.severity() {
            pellucid_model::Severity::Info => "info",
            pellucid_model::Severity::Warning => "warning",
            pellucid_model::Severity::Error => "error",
        },
        detail: one.detail.clone(),
        place: one.span.map(|span| facts.lines.position(span.start)).map(|place| (place.line, place.column)),
    };
    let diagnostics = facts.diagnostics.iter().map(diagnostic).collect();
    let suppression = |one: &pellucid_model::Suppression| SuppressionRow {
        line: facts.lines.line(one.at),
        covers: one.covers,
        rules: one.rules.join(","),
        reason: one.reason.clone(),
    };
    let suppressions = facts.suppressions.iter().map(suppression).collect();
    let language = facts.language.as_str().to_owned();
    UnitRow { key, facts: facts_key, language, metrics: values.file, symbols, diagnostics, suppressions }
}

fn empty_row(candidate: &Candidate) -> FileRow {
    let module = candidate.path.rsplit_once('/').map_or(".", |(folder, _)| folder);
    FileRow {
        path: candidate.path.to_string(),
        module: module.to_owned(),
        class: String::new(),
        detail: String::new(),
        language: None,
        hash: None,
        size: candidate.size,
        encoding: None,
        signature: candidate.signature.map(|signature| signature.0.to_vec()).unwrap_or_default(),
        unit: FileUnit::None,
    }
}
