//! Namespaces that macros open and close: `#define BEGIN namespace a { namespace b {`, `#define END } }`.

/// The namespaces that a macro's body opens, the outermost first, and whether they are `inline`; nothing if it does more.
pub(super) fn opened(body: &str) -> Option<Vec<(String, bool)>> {
    let spaced = body.replace('\\', " ").replace('{', " { ");
    let mut words = spaced.split_whitespace();
    let mut found = vec![];
    while let Some(word) = words.next() {
        let inline = word == "inline";
        let word = if inline { words.next()? } else { word };
        if word != "namespace" {
            return None;
        }
        let name = words.next()?;
        if name == "{" {
            // What has no name is seen from around.
            continue;
        }
        if words.next() != Some("{") {
            return None;
        }
        for part in name.split("::") {
            if part.is_empty() || !part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') {
                return None;
            }
            found.push((part.to_owned(), inline));
        }
    }
    (!found.is_empty()).then_some(found)
}

/// Whether a macro's body does nothing but close blocks.
fn closes(body: &str) -> bool {
    let mut rest = body.chars().filter(|one| !one.is_whitespace() && *one != '\\').peekable();
    rest.peek().is_some() && rest.all(|one| one == '}')
}

/// What a macro does to namespaces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Opens,
    Closes,
}

/// The name and role of the macro that a directive defines.
pub(super) fn role_of_directive(directive: &str) -> Option<(&str, Role)> {
    let definition = directive.strip_prefix('#')?.trim_start().strip_prefix("define")?;
    let definition = definition.strip_prefix(|one: char| one.is_whitespace())?.trim_start();
    let end =
        definition.find(|one: char| !one.is_ascii_alphanumeric() && one != '_').unwrap_or(definition.len());
    let (name, body) = definition.split_at(end);
    if opened(body).is_some() {
        return Some((name, Role::Opens));
    }
    closes(body).then_some((name, Role::Closes))
}

/// The role of a macro that another file defines, which only its name tells.
pub(super) fn role_of_name(name: &str) -> Option<Role> {
    let has = |wanted: &[&str]| name.split('_').any(|part| wanted.contains(&part));
    if !has(&["NAMESPACE", "NS"]) {
        return None;
    }
    match (has(&["BEGIN", "OPEN", "START"]), has(&["END", "CLOSE"])) {
        (true, false) => Some(Role::Opens),
        (false, true) => Some(Role::Closes),
        _ => None,
    }
}
