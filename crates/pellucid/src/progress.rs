//! A run's events as a bar, as JSON lines, or not at all.

use crate::args::ProgressMode;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressState, ProgressStyle};
use pellucid_engine::{Event, Progress, State};
use std::collections::BTreeMap;
use std::io::{IsTerminal, Write};
use std::sync::Mutex;

/// The follower that `mode` asks for.
pub(crate) fn follower(mode: ProgressMode) -> Box<dyn Progress> {
    match mode {
        ProgressMode::Json => Box::new(JsonLines),
        ProgressMode::None => Box::new(()),
        ProgressMode::Auto if !std::io::stderr().is_terminal() => Box::new(()),
        ProgressMode::Auto | ProgressMode::Bar => Box::new(Bar::new()),
    }
}

struct JsonLines;

impl Progress for JsonLines {
    fn event(&self, event: &Event<'_>) {
        if let Ok(line) = serde_json::to_string(event) {
            let _ = writeln!(std::io::stderr(), "{line}");
        }
    }
}

struct Bar {
    bar: ProgressBar,
    languages: Mutex<BTreeMap<String, u64>>,
}

impl Bar {
    fn new() -> Self {
        let bar = ProgressBar::with_draw_target(Some(0), ProgressDrawTarget::stderr());
        let template = "{bar:30} {pos}/{len} files  {rate} files/s  {eta} left  {msg}";
        if let Ok(style) = ProgressStyle::with_template(template) {
            let rate = |state: &ProgressState, out: &mut dyn std::fmt::Write| {
                let _ = write!(out, "{:.0}", state.per_sec());
            };
            bar.set_style(style.with_key("rate", rate));
        }
        Self { bar, languages: Mutex::default() }
    }

    fn count(&self, language: &str) -> String {
        let Ok(mut languages) = self.languages.lock() else { return String::new() };
        *languages.entry(language.to_owned()).or_default() += 1;
        let counts: Vec<String> =
            languages.iter().map(|(language, count)| format!("{language} {count}")).collect();
        counts.join("  ")
    }
}

impl Progress for Bar {
    fn event(&self, event: &Event<'_>) {
        match event {
            Event::Planned { to_read, .. } => self.bar.set_length(*to_read),
            Event::File { language, state, .. } => {
                self.bar.inc(1);
                if *state == State::Extracted
                    && let Some(language) = language
                {
                    self.bar.set_message(self.count(language));
                }
            }
            Event::Finished { .. } | Event::Interrupted { .. } => self.bar.finish_and_clear(),
            Event::Step { step } => self.bar.set_message(step.name()),
            Event::Started { .. } => {}
        }
    }
}
