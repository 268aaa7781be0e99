//! A rule file: Markdown for readers, with the rule in a fence `rule` and its examples in fences of code.

use super::ast::{Definition, Rule, Saved};
use super::{Problem, parse_definitions, parse_rule};

/// A rule with what surrounds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The rule.
    pub rule: Rule,
    /// What the first heading calls it.
    pub title: String,
    /// The whole text, as `explain` prints it.
    pub text: String,
    /// Its examples.
    pub examples: Vec<Example>,
}

/// Code and what the rule finds in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// Line of the file at which its code begins.
    pub line: u32,
    /// Language of the code.
    pub language: String,
    /// The code.
    pub code: String,
    /// Role and name of each anchor, for each finding that is wanted; none = a near miss.
    pub wanted: Vec<Vec<(String, String)>>,
}

/// Reads a rule file.
pub fn read(text: &str) -> Result<Document, Problem> {
    let mut rule = None;
    let (mut examples, mut searches) = (vec![], vec![]);
    for fence in fences(text) {
        if fence.info == "rule" {
            rule = Some((parse_rule(&fence.body, fence.line)?, fence.line));
        } else if let Some(saved) = saved(&fence) {
            searches.push(saved);
        } else if let Some(example) = example(&fence)? {
            examples.push(example);
        }
    }
    let missing = Problem { line: 1, column: 1, message: "there is no fence ```rule".to_owned() };
    let (mut rule, line) = rule.ok_or(missing)?;
    let problem = |message: &str| Problem { line, column: 1, message: message.to_owned() };
    match (rule.variants.is_empty(), searches.is_empty()) {
        (true, true) => {
            return Err(problem("a rule needs a `find` statement, or a fence ```LANGUAGE pattern"));
        }
        (false, false) => return Err(problem("a rule has `find` statements or saved searches, not both")),
        _ => rule.saved = searches,
    }
    let title = text.lines().find_map(|line| line.strip_prefix("# ")).unwrap_or_default().trim().to_owned();
    Ok(Document { rule, title, text: text.to_owned(), examples })
}

/// Reads a file of shared definitions: the `let` statements in its fences `rule`.
pub fn definitions(text: &str) -> Result<Vec<Definition>, Problem> {
    let mut all = vec![];
    for fence in fences(text).iter().filter(|fence| fence.info == "rule") {
        all.extend(parse_definitions(&fence.body, fence.line)?);
    }
    Ok(all)
}

/// ```` ```java pattern ````, ```` ```c pattern KIND ```` or ```` ```any query ````; else no search.
fn saved(fence: &Fence) -> Option<Saved> {
    let mut words = fence.info.split_whitespace();
    let (language, what, selector) = (words.next()?, words.next()?, words.next());
    let is_query = match what {
        "pattern" => false,
        "query" => true,
        _ => return None,
    };
    let (language, selector) = (language.to_owned(), selector.map(str::to_owned));
    Some(Saved { language, text: fence.body.trim().to_owned(), is_query, selector, line: fence.line })
}

/// ```` ```java find subject=A observer=B; subject=C observer=B ```` or ```` ```java none ````; else no example.
fn example(fence: &Fence) -> Result<Option<Example>, Problem> {
    let mut words = fence.info.splitn(3, ' ');
    let language = words.next().unwrap_or_default().to_owned();
    let wanted = match (words.next(), words.next()) {
        (Some("none"), None) => vec![],
        (Some("find"), Some(list)) => {
            let one = |part: &str| {
                let roles = part.split_whitespace().map(|role| {
                    let (role, name) = role.split_once('=')?;
                    Some((role.to_owned(), name.to_owned()))
                });
                roles.collect::<Option<Vec<_>>>()
            };
            list.split(';').map(one).collect::<Option<Vec<_>>>().ok_or(Problem {
                line: fence.line - 1,
                column: 1,
                message: "expected ROLE=NAME ...".to_owned(),
            })?
        }
        _ => return Ok(None),
    };
    Ok(Some(Example { line: fence.line, language, code: fence.body.clone(), wanted }))
}

struct Fence {
    info: String,
    body: String,
    line: u32,
}

fn fences(text: &str) -> Vec<Fence> {
    let mut found: Vec<Fence> = vec![];
    let mut open = false;
    for (at, line) in text.lines().enumerate() {
        match (line.strip_prefix("```"), open) {
            (Some(_), true) => open = false,
            (Some(info), false) => {
                open = true;
                found.push(Fence { info: info.trim().to_owned(), body: String::new(), line: at as u32 + 2 });
            }
            (None, true) => {
                if let Some(fence) = found.last_mut() {
                    fence.body.push_str(line);
                    fence.body.push('\n');
                }
            }
            (None, false) => {}
        }
    }
    found
}
