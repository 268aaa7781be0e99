//! From text to a [`Rule`].

use super::ast::{Also, Atom, Clause, Compare, Definition, Hint, Literal, Preference, Rule, Term, Variant};
use super::lex::{Token, tokens};
use super::{At, Problem};
use pellucid_model::{FindingKind, diagnostic::Severity};

/// Conditions of one clause; beyond that it is refused.
const MOST_CONDITIONS: usize = 48;
/// Counts within counts.
const MOST_DEPTH: usize = 3;

/// Reads a rule; `first` is the line of the file at which `text` begins.
pub fn parse_rule(text: &str, first: u32) -> Result<Rule, Problem> {
    let mut parser = Parser { tokens: tokens(text, first)?, at: 0 };
    let mut rule = parser.head()?;
    while *parser.peek() != Token::End {
        parser.statement(&mut rule)?;
    }
    Ok(rule)
}

/// Reads a list of `let` statements.
pub fn parse_definitions(text: &str, first: u32) -> Result<Vec<Definition>, Problem> {
    let mut parser = Parser { tokens: tokens(text, first)?, at: 0 };
    let mut all = vec![];
    while *parser.peek() != Token::End {
        let at = parser.here();
        if parser.word()? != "let" {
            return Err(at.problem("only `let` statements can stand here"));
        }
        all.push(parser.definition()?);
    }
    Ok(all)
}

struct Parser {
    tokens: Vec<(Token, At)>,
    at: usize,
}

impl Parser {
    fn peek(&self) -> &Token {
        &self.tokens[self.at.min(self.tokens.len() - 1)].0
    }

    fn here(&self) -> At {
        self.tokens[self.at.min(self.tokens.len() - 1)].1
    }

    fn next(&mut self) -> Token {
        let token = self.peek().clone();
        self.at += 1;
        token
    }

    fn is(&mut self, mark: &str) -> bool {
        let found = matches!(self.peek(), Token::Mark(one) if *one == mark);
        self.at += usize::from(found);
        found
    }

    fn expect(&mut self, mark: &str) -> Result<(), Problem> {
        let at = self.here();
        if self.is(mark) { Ok(()) } else { Err(at.problem(format!("expected `{mark}`"))) }
    }

    fn word(&mut self) -> Result<String, Problem> {
        let at = self.here();
        match self.next() {
            Token::Word(word) => Ok(word),
            _ => Err(at.problem("expected a word")),
        }
    }

    fn text(&mut self) -> Result<String, Problem> {
        let at = self.here();
        match self.next() {
            Token::Text(text) => Ok(text),
            _ => Err(at.problem("expected a text in quotes")),
        }
    }

    fn hundredths(&mut self) -> Result<i32, Problem> {
        let at = self.here();
        let sign = if self.is("-") { -1 } else { 1 };
        self.is("+");
        match self.next() {
            Token::Number(value, _) if value <= 100 => Ok(sign * value as i32),
            _ => Err(at.problem("expected a number from -1 to 1")),
        }
    }

    fn whole(&mut self) -> Result<u32, Problem> {
        let at = self.here();
        match self.next() {
            Token::Number(value, true) => u32::try_from(value / 100).map_err(|_| at.problem("too large")),
            _ => Err(at.problem("expected a whole number")),
        }
    }

    /// `rule ID version N KIND SEVERITY.` and `roles a b | c d.`
    fn head(&mut self) -> Result<Rule, Problem> {
        self.keyword("rule")?;
        let id = self.word()?;
        self.keyword("version")?;
        let version = self.whole()?;
        let at = self.here();
        let kind = FindingKind::parse(&self.word()?)
            .ok_or_else(|| at.problem("expected `pattern`, `idiom` or `smell`"))?;
        let at = self.here();
        let severity = match self.word()?.as_str() {
            "info" => Severity::Info,
            "warning" => Severity::Warning,
            "error" => Severity::Error,
            _ => return Err(at.problem("expected `info`, `warning` or `error`")),
        };
        self.expect(".")?;
        self.keyword("roles")?;
        let mut lists = [vec![], vec![]];
        let mut which = 0;
        loop {
            if self.is(".") {
                break;
            }
            let at = self.here();
            if self.is("|") {
                which += 1;
                if which > 1 {
                    return Err(at.problem("one `|` only"));
                }
            } else {
                let role = self.word()?;
                if lists.iter().flatten().any(|known| *known == role) {
                    return Err(at.problem(format!("the role {role} is named twice")));
                }
                lists[which].push(role);
            }
        }
        let [anchors, roles] = lists;
        if anchors.is_empty() {
            return Err(self.here().problem("a rule needs a role"));
        }
        let (definitions, variants, preferences, hints, also) = Default::default();
        Ok(Rule {
            id,
            version,
            kind,
            severity,
            anchors,
            roles,
            definitions,
            variants,
            preferences,
            hints,
            also,
            message: None,
            saved: vec![],
        })
    }

    fn keyword(&mut self, wanted: &str) -> Result<(), Problem> {
        let at = self.here();
        match self.next() {
            Token::Word(word) if word == wanted => Ok(()),
            _ => Err(at.problem(format!("expected `{wanted}`"))),
        }
    }

    fn statement(&mut self, rule: &mut Rule) -> Result<(), Problem> {
        let at = self.here();
        match self.word()?.as_str() {
            "let" => {
                let definition = self.definition()?;
                rule.definitions.push(definition);
            }
            "find" => {
                let name = self.word()?;
                let base = self.hundredths()?;
                let clause = self.body()?;
                rule.variants.push(Variant { name, base, clause });
            }
            "prefer" => {
                let weight = self.hundredths()?;
                let text = self.text()?;
                let clause = self.body()?;
                rule.preferences.push(Preference { weight, text, clause });
            }
            "like" => {
                let role = self.word()?;
                let words = self.text()?.split('|').map(str::to_lowercase).collect();
                let weight = self.hundredths()?;
                self.expect(".")?;
                rule.hints.push(Hint { role, words, weight });
            }
            "also" => {
                let role = self.word()?;
                let clause = self.body()?;
                rule.also.push(Also { role, clause });
            }
            "message" => {
                rule.message = Some(self.text()?);
                self.expect(".")?;
            }
            other => {
                return Err(
                    at.problem(format!("{other:?} is no statement (let, find, prefer, like, also, message)"))
                );
            }
        }
        Ok(())
    }

    fn definition(&mut self) -> Result<Definition, Problem> {
        let mut clause = Clause { at: self.here(), ..Clause::default() };
        let relation = self.word()?;
        let head = self.atom(relation, clause.at, &mut clause.variables)?;
        self.expect(":-")?;
        clause.body = self.literals(&mut clause.variables, 0)?;
        self.expect(".")?;
        Ok(Definition { head, clause })
    }

    fn body(&mut self) -> Result<Clause, Problem> {
        self.expect(":-")?;
        let mut clause = Clause { at: self.here(), ..Clause::default() };
        clause.body = self.literals(&mut clause.variables, 0)?;
        self.expect(".")?;
        Ok(clause)
    }

    fn literals(&mut self, variables: &mut Vec<String>, depth: usize) -> Result<Vec<Literal>, Problem> {
        let mut body = vec![];
        loop {
            let at = self.here();
            if body.len() >= MOST_CONDITIONS || depth > MOST_DEPTH {
                return Err(at.problem("too many conditions in one clause"));
            }
            body.push(self.literal(variables, depth)?);
            if !self.is(",") {
                return Ok(body);
            }
        }
    }

    fn literal(&mut self, variables: &mut Vec<String>, depth: usize) -> Result<Literal, Problem> {
        let at = self.here();
        let Token::Word(word) = self.peek().clone() else { return self.comparison(variables, at) };
        if word == "not" {
            self.next();
            let relation = self.word()?;
            return Ok(Literal::Not(self.atom(relation, at, variables)?));
        }
        let opens = matches!(self.tokens.get(self.at + 1), Some((Token::Mark("("), _)));
        if word == "count" && opens {
            return self.count(variables, at, depth);
        }
        if opens {
            self.next();
            return Ok(Literal::Is(self.atom(word, at, variables)?));
        }
        self.comparison(variables, at)
    }

    fn count(&mut self, variables: &mut Vec<String>, at: At, depth: usize) -> Result<Literal, Problem> {
        self.next();
        self.expect("(")?;
        let name = self.word()?;
        let of = variable(variables, &name);
        self.expect(":")?;
        let body = self.literals(variables, depth + 1)?;
        self.expect(")")?;
        let compare = self.compare()?;
        let number = self.whole()?;
        Ok(Literal::Count { of, body, compare, number, at })
    }

    fn comparison(&mut self, variables: &mut Vec<String>, at: At) -> Result<Literal, Problem> {
        let left = self.term(variables)?;
        let compare = self.compare()?;
        let right = self.term(variables)?;
        Ok(Literal::Compare(left, compare, right, at))
    }

    fn compare(&mut self) -> Result<Compare, Problem> {
        let at = self.here();
        Ok(match self.next() {
            Token::Mark("=") => Compare::Equal,
            Token::Mark("!=") => Compare::Unequal,
            Token::Mark("<") => Compare::Less,
            Token::Mark("<=") => Compare::AtMost,
            Token::Mark(">") => Compare::More,
            Token::Mark(">=") => Compare::AtLeast,
            _ => return Err(at.problem("expected `=`, `!=`, `<`, `<=`, `>` or `>=`")),
        })
    }

    fn atom(&mut self, relation: String, at: At, variables: &mut Vec<String>) -> Result<Atom, Problem> {
        self.expect("(")?;
        let mut terms = vec![];
        loop {
            terms.push(self.term(variables)?);
            if self.is(")") {
                return Ok(Atom { relation, terms, at });
            }
            self.expect(",")?;
        }
    }

    fn term(&mut self, variables: &mut Vec<String>) -> Result<Term, Problem> {
        let at = self.here();
        Ok(match self.next() {
            Token::Word(name) => Term::Variable(variable(variables, &name)),
            Token::Text(text) => Term::Text(text),
            Token::Number(value, true) => Term::Number(u32::try_from(value / 100).unwrap_or(u32::MAX)),
            _ => return Err(at.problem("expected a variable, a text or a whole number")),
        })
    }
}

/// The number of a variable; each `_` is one of its own.
fn variable(variables: &mut Vec<String>, name: &str) -> usize {
    let known = variables.iter().position(|one| one == name && name != "_");
    known.unwrap_or_else(|| {
        variables.push(name.to_owned());
        variables.len() - 1
    })
}
