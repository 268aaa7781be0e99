//! The tokens of a syntax tree in the form in which copies are compared, over any language.

use crate::family::Language;
use crate::lower::TokenClass;
use crate::tree::{Node, NodeId, Tree};
use pellucid_model::tokens::{FIRST_OWN, Function, NAME, NUMBER, TEXT, Tokens};
use pellucid_model::{Facts, Span};
use rustc_hash::{FxHashMap, FxHasher};
use std::hash::Hasher;

/// Tokens of a file beyond which it has none: no person wrote it.
const MOST: usize = 4_000_000;
/// A function of fewer tokens says too little to be called a copy.
pub const LEAST: usize = 20;

/// The tokens of `tree`, with the callables of `facts` (made of the same tree). Comments are none of them, and imports
/// neither: that two files use the same things makes none a copy of the other.
pub fn tokens(language: &Language, tree: &Tree, text: &[u8], facts: &Facts) -> Tokens {
    let mut scan = Scan { text, tokens: Tokens::default(), starts: vec![], names: vec![], line: 1 };
    let mut covered = 0;
    let nodes = tree.nodes();
    let mut imports: Vec<Span> = facts.imports.iter().map(|import| import.span).collect();
    imports.sort_unstable_by_key(|span| span.start);
    let mut imports = imports.into_iter().peekable();
    for (at, node) in nodes.iter().enumerate() {
        if (at as u32) < covered {
            continue;
        }
        let leaf = node.next == at as u32 + 1;
        let class = match language.rules().role(node.kind).token {
            TokenClass::Default if !leaf => continue,
            TokenClass::Default if node.is_named() => TokenClass::Operand,
            TokenClass::Default => TokenClass::Operator,
            given => given,
        };
        covered = tree.node(NodeId(at as u32)).next;
        if class == TokenClass::Comment || node.is_extra() || node.start == node.end {
            continue;
        }
        while imports.next_if(|import| import.end <= node.start).is_some() {}
        if imports.peek().is_some_and(|import| import.contains(node.span())) {
            continue;
        }
        scan.push(*node, class, facts);
        if scan.starts.len() > MOST {
            return Tokens::default();
        }
    }
    scan.functions(facts);
    scan.tokens
}

struct Scan<'a> {
    text: &'a [u8],
    tokens: Tokens,
    /// Where each token starts.
    starts: Vec<u32>,
    /// Hash of each token as written.
    names: Vec<u64>,
    line: u32,
}

impl Scan<'_> {
    fn push(&mut self, node: Node, class: TokenClass, facts: &Facts) {
        let written = node.span().bytes(self.text);
        let hash = hash(written);
        let shape = match class {
            TokenClass::Operand => operand(written),
            // Of two keywords that share a shape a copy that exchanges one for the other would not be told: rare.
            _ => FIRST_OWN + (hash % u64::from(u16::MAX - FIRST_OWN)) as u16,
        };
        let before = self.line;
        while facts.lines.start_of(self.line + 1).is_some_and(|start| start <= node.start) {
            self.line += 1;
        }
        self.tokens.shapes.push(shape);
        self.tokens.written.push((hash ^ (hash >> 32)) as u32);
        self.tokens.lines.push(self.line - before);
        self.starts.push(node.start);
        self.names.push(hash);
    }

    fn functions(&mut self, facts: &Facts) {
        let mut found: Vec<(u32, u32, usize)> = vec![];
        for (at, definition) in facts.definitions.iter().enumerate() {
            if !definition.kind.is_callable() || definition.body.is_none() {
                continue;
            }
            let (first, end) = self.range(definition.span);
            if end - first >= LEAST {
                found.push((first as u32, end as u32, at));
            }
        }
        found.sort_unstable_by_key(|(first, end, at)| (*first, std::cmp::Reverse(*end), *at));
        // Wrappers around the same text (a decorated function, a template) are one function.
        found.dedup_by_key(|(first, end, _)| (*first, *end));
        for (first, end, at) in found {
            let definition = &facts.definitions[at];
            let own = facts.names.get(definition.name);
            let around = definition.parent.and_then(|parent| facts.definitions.get(parent.index()));
            let around = around.map(|one| facts.names.get(one.name)).filter(|name| !name.is_empty());
            let own = if own.is_empty() { format!("<{}>", definition.kind.name()) } else { own.to_owned() };
            let name = around.map_or(own.clone(), |around| format!("{around}.{own}"));
            let (written, renamed) = self.hashes(first as usize..end as usize);
            let lines = facts.lines.lines(definition.span);
            self.tokens.functions.push(Function { name, first, end, lines, written, renamed });
        }
    }

    fn range(&self, span: Span) -> (usize, usize) {
        let at = |byte: u32| self.starts.partition_point(|start| *start < byte);
        (at(span.start), at(span.end))
    }

    fn hashes(&self, range: std::ops::Range<usize>) -> (u64, u64) {
        let (mut written, mut renamed) = (FxHasher::default(), FxHasher::default());
        let mut numbers: FxHashMap<u64, u32> = FxHashMap::default();
        for at in range {
            written.write_u64(self.names[at]);
            let shape = self.tokens.shapes[at];
            renamed.write_u16(shape);
            if shape == NAME {
                let next = numbers.len() as u32;
                renamed.write_u32(*numbers.entry(self.names[at]).or_insert(next));
            }
        }
        (written.finish(), renamed.finish())
    }
}

/// The shape of an operand: told by how it begins, which is the same in all languages.
fn operand(written: &[u8]) -> u16 {
    let quoted = |byte: &u8| matches!(byte, b'"' | b'\'' | b'`');
    match written.first() {
        Some(byte) if byte.is_ascii_digit() => NUMBER,
        Some(byte) if quoted(byte) => TEXT,
        _ if written.len() > 1 && written.last().is_some_and(quoted) => TEXT,
        _ => NAME,
    }
}

fn hash(bytes: &[u8]) -> u64 {
    // FNV-1a: the same on every machine, and it goes into what is stored.
    bytes
        .iter()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by it")]
    use super::*;
    use crate::lower::lower;

    fn of(language: &str, text: &str) -> Tokens {
        let language = crate::language(language).unwrap();
        let tree = language.parse(text.as_bytes()).unwrap();
        tokens(language, &tree, text.as_bytes(), &lower(language, &tree, text.as_bytes()))
    }

    const GO: &str =
        "package p\nfunc F(a int) int {\n\tb := a + 1\n\tif b > 1 {\n\t\treturn b\n\t}\n\treturn a\n}\n";

    #[test]
    fn layout_and_comments_do_not_count() {
        let plain = of("go", GO);
        let other = of("go", &GO.replace("\tb", "\n\t// why\n\tb"));
        assert_eq!(plain.functions[0].written, other.functions[0].written);
        assert_eq!(plain.shapes, other.shapes);
        assert_eq!((plain.functions[0].lines, other.functions[0].lines), ((2, 8), (2, 10)));
        let below: u32 = other.lines.iter().sum();
        assert_eq!(below + 1, 10, "each token knows its line");
    }

    #[test]
    fn names_exchanged_consistently_count_as_one() {
        let (plain, renamed, mixed) =
            (of("go", GO), of("go", &GO.replace('b', "c")), of("go", &GO.replace("return b", "return a")));
        assert_ne!(plain.functions[0].written, renamed.functions[0].written);
        assert_eq!(plain.functions[0].renamed, renamed.functions[0].renamed);
        assert_ne!(plain.functions[0].renamed, mixed.functions[0].renamed);
        assert_eq!(plain.shapes, mixed.shapes);
    }

    #[test]
    fn the_same_text_has_the_same_shape_in_all_languages() {
        let java = of(
            "java",
            "class C { int f(int a) { int b = a + 1; if (b > \"x\".length()) { return b; } return a; } }",
        );
        let cpp =
            of("cpp", "int f(int a) { int b = a + 1; if (b > \"x\".length()) { return b; } return a; }");
        let (java, cpp) = (
            &java.shapes[java.functions[0].first as usize..java.functions[0].end as usize],
            &cpp.shapes[cpp.functions[0].first as usize..cpp.functions[0].end as usize],
        );
        assert_eq!(java, cpp);
    }
}
