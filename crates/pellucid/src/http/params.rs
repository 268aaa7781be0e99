//! Parameters of requests: declared once, checked before a handler runs, described in the OpenAPI document.

use super::problem::{Problem, Result};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// What a parameter may be.
#[derive(Debug, Clone, Copy)]
pub(super) enum Kind {
    /// A whole number within bounds; the default, if there is one.
    Integer { least: i64, most: i64, default: Option<i64> },
    /// A number.
    Number,
    /// Text of bounded length.
    Text { required: bool },
    /// One of a few words; the first is the default.
    Word(&'static [&'static str]),
}

/// A parameter of the query string.
#[derive(Debug, Clone, Copy)]
pub(super) struct Param {
    pub(super) name: &'static str,
    pub(super) kind: Kind,
    pub(super) about: &'static str,
}

/// Longest text of a parameter.
const LONGEST: usize = 4096;

pub(super) const fn text(name: &'static str, about: &'static str) -> Param {
    Param { name, kind: Kind::Text { required: false }, about }
}

pub(super) const fn required(name: &'static str, about: &'static str) -> Param {
    Param { name, kind: Kind::Text { required: true }, about }
}

pub(super) const fn number(name: &'static str, about: &'static str) -> Param {
    Param { name, kind: Kind::Number, about }
}

pub(super) const fn word(name: &'static str, words: &'static [&'static str], about: &'static str) -> Param {
    Param { name, kind: Kind::Word(words), about }
}

pub(super) const fn whole(
    name: &'static str,
    least: i64,
    most: i64,
    default: i64,
    about: &'static str,
) -> Param {
    Param { name, kind: Kind::Integer { least, most, default: Some(default) }, about }
}

pub(super) const fn optional(name: &'static str, least: i64, most: i64, about: &'static str) -> Param {
    Param { name, kind: Kind::Integer { least, most, default: None }, about }
}

impl Param {
    fn check(&self, value: &str) -> Result<()> {
        let name = self.name;
        match self.kind {
            Kind::Integer { least, most, .. } => match value.parse::<i64>() {
                Ok(number) if (least..=most).contains(&number) => Ok(()),
                _ => Err(Problem::invalid(format!("{name} must be a whole number from {least} to {most}"))),
            },
            Kind::Number => match value.parse::<f64>() {
                Ok(number) if number.is_finite() => Ok(()),
                _ => Err(Problem::invalid(format!("{name} must be a number"))),
            },
            Kind::Text { .. } if value.len() > LONGEST => {
                Err(Problem::invalid(format!("{name} is longer than {LONGEST} bytes")))
            }
            Kind::Text { required: true } if value.is_empty() => {
                Err(Problem::invalid(format!("{name} must not be empty")))
            }
            Kind::Text { .. } => Ok(()),
            Kind::Word(words) if words.contains(&value) => Ok(()),
            Kind::Word(words) => Err(Problem::invalid(format!("{name} must be one of {}", words.join(", ")))),
        }
    }

    fn is_required(&self) -> bool {
        matches!(self.kind, Kind::Text { required: true })
    }

    /// As OpenAPI says it.
    pub(super) fn openapi(&self) -> Value {
        let schema = match self.kind {
            Kind::Integer { least, most, default } => {
                let mut schema = json!({ "type": "integer", "minimum": least, "maximum": most });
                if let Some(default) = default {
                    schema["default"] = default.into();
                }
                schema
            }
            Kind::Number => json!({ "type": "number" }),
            Kind::Text { required } => {
                json!({ "type": "string", "maxLength": LONGEST, "minLength": i32::from(required) })
            }
            Kind::Word(words) => json!({ "type": "string", "enum": words, "default": words[0] }),
        };
        json!({
            "name": self.name, "in": "query", "required": self.is_required(),
            "description": self.about, "schema": schema,
        })
    }
}

/// Checked parameters of one request.
#[derive(Debug, Default)]
pub(super) struct Params {
    given: BTreeMap<String, String>,
    declared: &'static [Param],
}

impl Params {
    /// Reads a query string; what is not declared, given twice or out of bounds is refused.
    pub(super) fn read(query: &str, declared: &'static [Param]) -> Result<Self> {
        let mut given = BTreeMap::new();
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let (name, value) = (decode(name)?, decode(value)?);
            let Some(param) = declared.iter().find(|param| param.name == name) else {
                return Err(Problem::invalid(format!("there is no parameter {name:?}")));
            };
            param.check(&value)?;
            if given.insert(name, value).is_some() {
                return Err(Problem::invalid(format!("{} is given twice", param.name)));
            }
        }
        for param in declared.iter().filter(|param| param.is_required()) {
            if !given.contains_key(param.name) {
                return Err(Problem::invalid(format!("{} is missing", param.name)));
            }
        }
        Ok(Self { given, declared })
    }

    /// What was given, by name.
    pub(super) fn given(&self) -> &BTreeMap<String, String> {
        &self.given
    }

    /// A text, if it is given and not empty.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.given.get(name).map(String::as_str).filter(|text| !text.is_empty())
    }

    /// A whole number: as given, or the default.
    pub(super) fn whole(&self, name: &str) -> Option<i64> {
        let default = || {
            let param = self.declared.iter().find(|param| param.name == name)?;
            if let Kind::Integer { default, .. } = param.kind { default } else { None }
        };
        self.given.get(name).and_then(|text| text.parse().ok()).or_else(default)
    }

    /// A count: [`Self::whole`] as a size.
    pub(super) fn count(&self, name: &str) -> usize {
        self.whole(name).and_then(|number| usize::try_from(number).ok()).unwrap_or(0)
    }

    /// A number, if given.
    pub(super) fn number(&self, name: &str) -> Option<f64> {
        self.given.get(name)?.parse().ok()
    }

    /// One of a few words.
    pub(super) fn word(&self, name: &str) -> &str {
        let default = || {
            let param = self.declared.iter().find(|param| param.name == name);
            param.map_or("", |param| if let Kind::Word(words) = param.kind { words[0] } else { "" })
        };
        self.given.get(name).map_or_else(default, String::as_str)
    }
}

/// `%20` and `+` undone.
pub(super) fn decode(text: &str) -> Result<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'+' => b' ',
            b'%' => {
                let mut digit = || rest.next().and_then(|digit| (digit as char).to_digit(16));
                let (Some(high), Some(low)) = (digit(), digit()) else {
                    return Err(Problem::invalid("a parameter is not percent-encoded as URLs are"));
                };
                (high * 16 + low) as u8
            }
            other => other,
        });
    }
    String::from_utf8(bytes).map_err(|_| Problem::invalid("a parameter is not UTF-8"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PARAMS: &[Param] =
        &[whole("limit", 1, 10, 5, ""), required("q", ""), word("order", &["asc", "desc"], "")];

    #[test]
    fn what_is_not_declared_or_out_of_bounds_is_refused() {
        let read = |query| Params::read(query, PARAMS);
        let good = read("q=a%20b+c").unwrap();
        assert_eq!((good.text("q"), good.count("limit"), good.word("order")), (Some("a b c"), 5, "asc"));
        for bad in
            ["", "q=", "q=a&limit=11", "q=a&limit=x", "q=a&q=b", "q=a&x=1", "q=%zz", "q=%ff", "q=a&order=up"]
        {
            assert!(read(bad).is_err(), "{bad}");
        }
    }
}
