//! Words of a rule.

use super::{At, Problem};

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Token {
    Word(String),
    Text(String),
    /// A number in hundredths, and whether it was written as a whole one.
    Number(i64, bool),
    Mark(&'static str),
    End,
}

const MARKS: &[&str] = &[":-", "!=", "<=", ">=", "(", ")", ",", ".", ":", "|", "=", "<", ">", "+", "-"];

/// Takes `text` apart; `first` is the line it begins at.
pub(super) fn tokens(text: &str, first: u32) -> Result<Vec<(Token, At)>, Problem> {
    let mut found = vec![];
    let mut line = first;
    for content in text.lines() {
        let mut rest = content;
        loop {
            rest = rest.trim_start();
            let at = At { line, column: (content.len() - rest.len()) as u32 + 1 };
            let Some(start) = rest.chars().next().filter(|one| *one != '#') else { break };
            let length = if start.is_alphabetic() || start == '_' {
                let length =
                    rest.find(|c: char| !c.is_alphanumeric() && c != '_' && c != '-').unwrap_or(rest.len());
                found.push((Token::Word(rest[..length].to_owned()), at));
                length
            } else if start.is_ascii_digit() {
                let length = number_length(rest);
                found.push((number(&rest[..length]).ok_or_else(|| at.problem("no number"))?, at));
                length
            } else if start == '"' {
                let end = rest[1..].find('"').ok_or_else(|| at.problem("a text without an end"))?;
                found.push((Token::Text(rest[1..=end].to_owned()), at));
                end + 2
            } else {
                let mark = MARKS.iter().find(|mark| rest.starts_with(**mark));
                let mark = mark.ok_or_else(|| at.problem(format!("{start:?} means nothing here")))?;
                found.push((Token::Mark(mark), at));
                mark.len()
            };
            rest = &rest[length..];
        }
        line += 1;
    }
    found.push((Token::End, At { line, column: 1 }));
    Ok(found)
}

/// Digits, and a fraction only if a digit follows the point: `3.` is a three and the end of a statement.
fn number_length(rest: &str) -> usize {
    let whole = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    let fraction = rest[whole..]
        .strip_prefix('.')
        .map_or(0, |more| more.find(|c: char| !c.is_ascii_digit()).unwrap_or(more.len()));
    if fraction == 0 { whole } else { whole + 1 + fraction }
}

fn number(text: &str) -> Option<Token> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let hundredths: String = fraction.chars().chain("00".chars()).take(2).collect();
    let value = whole.parse::<i64>().ok()?.checked_mul(100)? + hundredths.parse::<i64>().ok()?;
    Some(Token::Number(value, fraction.is_empty()))
}
