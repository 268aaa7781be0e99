//! Macros that open and close namespaces, each on a line of its own: what is between them is shown as a namespace.

use super::scan::Kind;
use super::{Inside, Repair};
use crate::langs::c_family::namespaces::{Role, role_of_directive, role_of_name};
use rustc_hash::FxHashMap;

/// What stands for the name of a macro that opens a namespace.
const OPENS: &[u8] = b"namespace{";

/// Writes namespaces where all such macros of the text pair up.
pub(super) fn write(repair: &mut Repair<'_>) {
    for (opening, closing) in pairs(repair) {
        let start = repair.tokens[opening].start;
        repair.blank_token(opening);
        repair.masked[start..start + OPENS.len()].copy_from_slice(OPENS);
        let start = repair.tokens[closing].start;
        repair.blank_token(closing);
        repair.masked[start] = b'}';
    }
}

/// Those that belong together; none if one is alone.
fn pairs(repair: &Repair<'_>) -> Vec<(usize, usize)> {
    let mut roles: FxHashMap<&[u8], Role> = FxHashMap::default();
    for at in 0..repair.tokens.len() {
        let directive =
            if repair.is_directive(at) { std::str::from_utf8(repair.word(at)).ok() } else { None };
        if let Some((name, role)) = directive.and_then(role_of_directive) {
            roles.insert(name.as_bytes(), role);
        }
    }
    let (mut open, mut found) = (vec![], vec![]);
    for at in 0..repair.tokens.len() {
        if !stands_on_line(repair, at) {
            continue;
        }
        let word = repair.word(at);
        let by_name = || std::str::from_utf8(word).ok().and_then(role_of_name);
        match roles.get(word).copied().or_else(by_name) {
            Some(Role::Opens) if word.len() < OPENS.len() => return vec![],
            Some(Role::Opens) => open.push(at),
            Some(Role::Closes) => {
                let around = |at: usize| repair.brackets.around.get(at);
                match open.pop() {
                    Some(opening) if around(opening) == around(at) => found.push((opening, at)),
                    _ => return vec![],
                }
            }
            None => {}
        }
    }
    if open.is_empty() { found } else { vec![] }
}

/// Whether a macro's name is all that its line has, outside of code.
fn stands_on_line(repair: &Repair<'_>, at: usize) -> bool {
    let ends = at + 1 >= repair.tokens.len() || repair.begins_line(at + 1);
    repair.tokens[at].kind == Kind::Word
        && repair.is_macro(at)
        && repair.masked[repair.tokens[at].start] != b' '
        && (at == 0 || repair.begins_line(at))
        && ends
        && matches!(repair.inside(at), Inside::File | Inside::Declarations)
}
