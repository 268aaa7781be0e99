//! Comments by which an author answers for a finding: `pellucid:ignore RULE reason`.

use pellucid_model::{LineTable, Span, Suppression};

const MARK: &[u8] = b"pellucid:ignore";
/// Longest reason that is kept.
const LONGEST: usize = 500;

/// The suppressions among `comments`; `code` tells what stands around a place.
pub(super) fn suppressions(
    text: &[u8],
    lines: &LineTable,
    comments: &[Span],
    code: impl Fn(u32) -> Neighbours,
) -> Vec<Suppression> {
    let mut found = vec![];
    for comment in comments {
        let body = comment.bytes(text);
        let mut from = 0;
        while let Some(at) = find(&body[from..]) {
            let start = from + at;
            from = start + MARK.len();
            let told = start == 0 || !body[start - 1].is_ascii_alphanumeric();
            let line = body[from..].split(|byte| *byte == b'\n').next().unwrap_or_default();
            let whole_file = line.starts_with(b"-file");
            let line = if whole_file { &line[b"-file".len()..] } else { line };
            if !told || line.first().is_some_and(|byte| !byte.is_ascii_whitespace() && *byte != b'*') {
                continue;
            }
            let (rules, reason) = split(line);
            let place = comment.start + start as u32;
            let covers = if whole_file { 0 } else { covered(lines, place, *comment, &code) };
            found.push(Suppression { at: place, rules, reason, covers });
        }
    }
    found
}

/// Code around a place: the end of the last token before it, the start of the first after it.
pub(super) struct Neighbours {
    pub(super) before: Option<u32>,
    pub(super) after: Option<u32>,
}

/// The comment's own line if code stands before it there, else the line of the next code.
fn covered(lines: &LineTable, at: u32, comment: Span, code: &impl Fn(u32) -> Neighbours) -> u32 {
    let own = lines.line(at);
    let around = code(comment.start);
    match around {
        Neighbours { before: Some(end), .. } if lines.line(end.saturating_sub(1)) == own => own,
        Neighbours { after: Some(start), .. } => lines.line(start),
        _ => own,
    }
}

/// Rules (separated by commas) and the reason.
fn split(line: &[u8]) -> (Vec<String>, String) {
    let text = String::from_utf8_lossy(line);
    let text = text.trim();
    let text =
        ["*/", "-->", "#}"].iter().fold(text, |text, end| text.strip_suffix(end).unwrap_or(text)).trim();
    let (rules, reason) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    let rules = rules
        .trim_end_matches(':')
        .split(',')
        .map(str::trim)
        .filter(|rule| !rule.is_empty())
        .map(str::to_owned)
        .collect();
    let reason = reason.trim().trim_start_matches(['-', ':', '\u{2013}', '\u{2014}']).trim();
    (rules, reason.chars().take(LONGEST).collect())
}

/// The next mark; looked for by its colon, which is rare in comments.
fn find(text: &[u8]) -> Option<usize> {
    const COLON: usize = 8;
    let mut from = 0;
    while let Some(at) = text[from..].iter().position(|byte| *byte == b':') {
        let colon = from + at;
        let start = colon.checked_sub(COLON);
        if let Some(start) = start.filter(|start| text[*start..].starts_with(MARK)) {
            return Some(start);
        }
        from = colon + 1;
    }
    None
}
