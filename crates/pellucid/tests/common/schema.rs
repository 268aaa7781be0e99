//! As much of JSON Schema as the schema of SARIF (draft 4) and the API's (2020-12) use; a word that is not known here fails.

use serde_json::Value;

/// What in `value` is against `schema`, a part of `root`, with its place; none = it is valid.
pub(crate) fn problems(root: &Value, schema: &Value, value: &Value) -> Vec<String> {
    let mut found = vec![];
    check(root, schema, value, "", &mut found);
    found
}

fn check(root: &Value, schema: &Value, value: &Value, at: &str, found: &mut Vec<String>) {
    for (word, wanted) in schema.as_object().unwrap() {
        let mut fail = |why: String| found.push(format!("{at}: {why}"));
        match word.as_str() {
            "$ref" => {
                let place = wanted.as_str().unwrap().strip_prefix('#').unwrap();
                check(root, root.pointer(place).unwrap(), value, at, found);
            }
            "type" if !kinds(wanted).any(|kind| is(value, kind)) => fail(format!("is no {wanted}")),
            "enum" if !wanted.as_array().unwrap().contains(value) => {
                fail(format!("{value} is none of {wanted}"))
            }
            "required" => {
                for key in wanted.as_array().unwrap().iter().map(|key| key.as_str().unwrap()) {
                    if value.is_object() && value.get(key).is_none() {
                        found.push(format!("{at}: {key} is missing"));
                    }
                }
            }
            "properties" => {
                for (key, inner) in value.as_object().into_iter().flatten() {
                    if let Some(schema) = wanted.get(key) {
                        check(root, schema, inner, &format!("{at}/{key}"), found);
                    }
                }
            }
            "additionalProperties" => {
                for (key, inner) in value.as_object().into_iter().flatten() {
                    match wanted {
                        _ if schema["properties"].get(key).is_some() => {}
                        Value::Bool(true) => {}
                        Value::Bool(false) => found.push(format!("{at}: {key} is not known")),
                        schema => check(root, schema, inner, &format!("{at}/{key}"), found),
                    }
                }
            }
            "items" => {
                for (number, inner) in value.as_array().into_iter().flatten().enumerate() {
                    check(root, wanted, inner, &format!("{at}/{number}"), found);
                }
            }
            "prefixItems" => {
                let inner = value.as_array().into_iter().flatten().zip(wanted.as_array().unwrap());
                for (number, (inner, schema)) in inner.enumerate() {
                    check(root, schema, inner, &format!("{at}/{number}"), found);
                }
            }
            "const" if wanted != value => fail(format!("{value} is not {wanted}")),
            "maxItems"
                if value.as_array().is_some_and(|all| (all.len() as u64) > wanted.as_u64().unwrap()) =>
            {
                fail(format!("has more than {wanted} items"));
            }
            "minItems"
                if value.as_array().is_some_and(|all| (all.len() as u64) < wanted.as_u64().unwrap()) =>
            {
                fail(format!("has fewer than {wanted} items"));
            }
            "uniqueItems" if *wanted == Value::Bool(true) => {
                let all = value.as_array().map(Vec::as_slice).unwrap_or_default();
                if (1..all.len()).any(|at| all[..at].contains(&all[at])) {
                    fail("has an item twice".to_owned());
                }
            }
            "minimum" if value.as_f64().is_some_and(|number| number < wanted.as_f64().unwrap()) => {
                fail(format!("{value} is less than {wanted}"));
            }
            "maximum" if value.as_f64().is_some_and(|number| number > wanted.as_f64().unwrap()) => {
                fail(format!("{value} is more than {wanted}"));
            }
            "anyOf" | "oneOf" => {
                let fits = |schema: &&Value| {
                    let mut inner = vec![];
                    check(root, schema, value, at, &mut inner);
                    inner.is_empty()
                };
                let count = wanted.as_array().unwrap().iter().filter(fits).count();
                if count == 0 || word == "oneOf" && count > 1 {
                    fail(format!("fits {count} of {word}"));
                }
            }
            "format" if !is_reference(value.as_str().unwrap()) => fail(format!("{value} is no {wanted}")),
            "pattern" => fail("patterns are not supported here".to_owned()),
            "type" | "enum" | "const" | "minItems" | "maxItems" | "uniqueItems" | "minimum" | "maximum"
            | "format" => {}
            "description" | "default" | "$schema" | "title" | "id" | "definitions" => {}
            other => fail(format!("the schema's {other} is not supported here")),
        }
    }
}

fn kinds(wanted: &Value) -> impl Iterator<Item = &str> {
    wanted.as_str().into_iter().chain(wanted.as_array().into_iter().flatten().filter_map(Value::as_str))
}

fn is(value: &Value, kind: &str) -> bool {
    match kind {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "null" => value.is_null(),
        _ => false,
    }
}

/// Whether a text may be a URI reference (RFC 3986).
fn is_reference(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.iter().enumerate().all(|(at, byte)| match byte {
        b'%' => bytes[at + 1..].len() >= 2 && bytes[at + 1..at + 3].iter().all(u8::is_ascii_hexdigit),
        byte => byte.is_ascii_alphanumeric() || b"-._~:/?#[]@!$&'()*+,;=".contains(byte),
    })
}
