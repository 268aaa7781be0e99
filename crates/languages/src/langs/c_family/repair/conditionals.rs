//! Conditional parts that are no whole declarations or statements: `#if` inside an expression, around half a block.
//!
//! Directives of such a group are masked, so that what they enclose joins what is around it. Where the branches are
//! alternatives for one place, one of them is kept.

use super::Repair;
use super::scan::Kind;

/// One `#if ... #endif`.
#[derive(Debug, Default)]
struct Group {
    /// Tokens of its directives, `#endif` last.
    directives: Vec<usize>,
    branches: Vec<Branch>,
    /// Whether it stands where a statement or declaration may.
    at_boundary: bool,
}

/// What stands between two directives of a group.
#[derive(Debug, Clone, Copy, Default)]
struct Branch {
    first: Option<usize>,
    last: Option<usize>,
    /// Brackets opened less brackets closed.
    depth: i32,
    /// The least depth in between.
    least: i32,
}

impl Branch {
    fn is_balanced(self) -> bool {
        self.depth == 0 && self.least >= 0
    }
}

/// Masks the groups that need it.
pub(super) fn mask(repair: &mut Repair<'_>) {
    let mut open: Vec<Group> = vec![];
    let mut dropped: Vec<(usize, usize)> = vec![];
    for at in 0..repair.tokens.len() {
        if repair.tokens[at].kind != Kind::Directive {
            if let Some(branch) = open.last_mut().and_then(|group| group.branches.last_mut()) {
                count(branch, at, repair.word(at));
            }
            continue;
        }
        match repair.directive_name(at) {
            b"if" | b"ifdef" | b"ifndef" => {
                let at_boundary = is_boundary(repair, at);
                let group = Group { directives: vec![at], branches: vec![Branch::default()], at_boundary };
                open.push(group);
            }
            b"else" | b"elif" | b"elifdef" | b"elifndef" => {
                if let Some(group) = open.last_mut() {
                    group.directives.push(at);
                    group.branches.push(Branch::default());
                }
            }
            b"endif" => {
                if let Some(mut group) = open.pop() {
                    group.directives.push(at);
                    close(repair, &group, &mut dropped);
                    let kept = group.branches[0];
                    if let Some(outer) = open.last_mut().and_then(|outer| outer.branches.last_mut()) {
                        join(outer, kept);
                    }
                }
            }
            _ => {}
        }
    }
    drop_branches(repair, dropped);
}

/// Blanks branches; one inside another only once.
fn drop_branches(repair: &mut Repair<'_>, mut dropped: Vec<(usize, usize)>) {
    dropped.sort_unstable_by_key(|(from, to)| (*from, std::cmp::Reverse(*to)));
    let mut done = 0;
    for (from, to) in dropped {
        if to > done {
            repair.blank_between(from.max(done), to);
            done = to;
        }
    }
}

fn count(branch: &mut Branch, at: usize, word: &[u8]) {
    branch.first.get_or_insert(at);
    branch.last = Some(at);
    match word {
        b"(" | b"[" | b"{" => branch.depth += 1,
        b")" | b"]" | b"}" => branch.depth -= 1,
        _ => {}
    }
    branch.least = branch.least.min(branch.depth);
}

fn join(outer: &mut Branch, inner: Branch) {
    outer.first = outer.first.or(inner.first);
    outer.last = inner.last.or(outer.last);
    outer.least = outer.least.min(outer.depth + inner.least);
    outer.depth += inner.depth;
}

/// Whether a statement, a declaration or a member of a list that the grammar knows may begin after `at`.
fn is_boundary(repair: &Repair<'_>, at: usize) -> bool {
    let Some(before) = repair.before(at) else { return true };
    match repair.word(before) {
        b";" | b"}" => true,
        b"{" => !repair.opens_initializer(before),
        b":" => true,
        b"," => repair.in_enumeration(at),
        b")" => true,
        _ => repair.tokens[before].kind == Kind::Word && !repair.in_list(at),
    }
}

/// Whether a branch can stand as statements or declarations of its own.
fn is_whole(repair: &Repair<'_>, branch: Branch) -> bool {
    let (Some(first), Some(last)) = (branch.first, branch.last) else { return true };
    let begins = !matches!(
        repair.word(first),
        b"else" | b"," | b"." | b"?" | b"&&" | b"||" | b"+" | b"|" | b")" | b"=" | b"<" | b"->" | b"/"
    ) && repair.tokens[first].kind != Kind::Text;
    // `NAMESPACE_END`
    let closes = repair.is_macro(last) && last > first && matches!(repair.word(last - 1), b";" | b"}");
    let ends = closes
        || matches!(repair.word(last), b";" | b"}" | b":" | b")")
        || repair.word(last) == b"," && repair.in_enumeration(first)
        || repair.tokens[last].kind == Kind::Word && repair.in_enumeration(first);
    branch.is_balanced() && begins && ends
}

/// Whether the branches are heads of one function, whose body follows.
fn are_heads(repair: &Repair<'_>, group: &Group) -> bool {
    let ends = |branch: &Branch| branch.last.is_some_and(|last| repair.word(last) == b")");
    let end = group.directives[group.directives.len() - 1];
    group.branches.len() > 1 && repair.word(end + 1) == b"{" && group.branches.iter().all(ends)
}

fn close(repair: &mut Repair<'_>, group: &Group, dropped: &mut Vec<(usize, usize)>) {
    let whole = group.at_boundary
        && group.branches.iter().all(|branch| is_whole(repair, *branch))
        && !are_heads(repair, group);
    let (from, to) = (group.directives[0], group.directives[group.directives.len() - 1]);
    if whole {
        let (start, end) = (repair.tokens[from].start, repair.tokens[to].end);
        if repair.has_error(start, end) {
            group.directives.iter().for_each(|directive| repair.blank_token(*directive));
        }
        return;
    }
    group.directives.iter().for_each(|directive| repair.blank_token(*directive));
    let balanced = group.branches.iter().all(|branch| branch.is_balanced());
    let ends_list = |branch: &Branch| branch.last.is_none_or(|last| repair.word(last) == b",");
    let listed = balanced && group.branches.iter().all(ends_list);
    let kept = (0..group.branches.len())
        .find(|at| group.branches[*at].first.is_some() && !is_foreign(repair, group, *at));
    for at in 0..group.branches.len() {
        // What holds directives only is in nobody's place.
        let empty = group.branches[at].first.is_none();
        let alternative = group.branches.len() > 1 && !listed && Some(at) != kept && !empty;
        if alternative || is_foreign(repair, group, at) {
            dropped.push((group.directives[at], group.directives[at + 1]));
        }
    }
}

/// What is C++ in a C file, half an `extern "C" { ... }`, or never compiled.
fn is_foreign(repair: &Repair<'_>, group: &Group, branch: usize) -> bool {
    let directive = repair.word(group.directives[branch]);
    let asks = |word: &[u8]| directive.windows(word.len()).any(|window| window == word);
    let positive = !directive.starts_with(b"#ifndef") && !asks(b"!defined") && !asks(b"else");
    let never = directive.trim_ascii_end().ends_with(b"if 0");
    let half = !group.branches[branch].is_balanced();
    never || positive && asks(b"__cplusplus") && (half || !repair.is_cpp)
}
