//! Classes of tokens for colouring, read off the syntax tree: one way for every language, by how grammars name things.

use pellucid_languages::{Language, NodeId, Tree};

/// Offsets as JavaScript counts them.
pub(super) struct Units {
    /// After the character that begins at this byte, so many units fewer than bytes.
    less: Vec<(usize, usize)>,
}

impl Units {
    pub(super) fn new(text: &str) -> Self {
        let mut less = vec![];
        let mut total = 0;
        for (at, c) in text.char_indices().filter(|(_, c)| !c.is_ascii()) {
            total += c.len_utf8() - c.len_utf16();
            less.push((at, total));
        }
        Self { less }
    }

    /// The offset of a byte that begins a character.
    pub(super) fn at(&self, byte: usize) -> usize {
        let before = self.less.partition_point(|(at, _)| *at < byte);
        byte - before.checked_sub(1).map_or(0, |last| self.less[last].1)
    }
}

const CLASSES: [&str; 8] = ["", "comment", "string", "number", "keyword", "type", "call", "name"];

/// Longest text that is coloured, and most tokens of one.
const LONGEST: usize = 1 << 20;
const MOST: usize = 120_000;

/// Start, length and class of each token, flat.
pub(super) fn tokens(language: &'static Language, text: &str) -> Vec<u32> {
    if text.len() > LONGEST {
        return vec![];
    }
    let Ok(tree) = language.parse(text.as_bytes()) else { return vec![] };
    let units = Units::new(text);
    let mut found = vec![];
    for at in 0..tree.nodes().len() as u32 {
        let id = NodeId(at);
        if !tree.is_leaf(id) {
            continue;
        }
        let class = class(language, &tree, id, text);
        if class == 0 || found.len() >= MOST * 3 {
            continue;
        }
        let node = tree.node(id);
        let (start, end) = (units.at(node.start as usize), units.at(node.end as usize));
        found.extend([start as u32, (end - start) as u32, class as u32]);
    }
    found
}

fn class(language: &Language, tree: &Tree, id: NodeId, text: &str) -> usize {
    let class = |name: &str| CLASSES.iter().position(|one| *one == name).unwrap_or(0);
    let node = tree.node(id);
    let kind = language.kind_name(node.kind);
    let within = |id: NodeId| tree.parent(id).map(|above| (above, language.kind_name(tree.node(above).kind)));
    let is_text =
        |kind: &str| kind.contains("string") || kind.contains("char_literal") || kind.contains("regex");
    if kind.contains("comment") || within(id).is_some_and(|(_, kind)| kind.contains("comment")) {
        return class("comment");
    }
    if node.is_named() || !kind.bytes().any(|byte| byte.is_ascii_alphabetic()) {
        let above = within(id)
            .filter(|(_, kind)| is_text(kind) && !kind.contains("interpol") && !kind.contains("array"));
        if is_text(kind)
            || kind == "character_literal"
            || kind == "rune_literal"
            || kind.contains("escape")
            || above.is_some()
        {
            return class("string");
        }
    }
    if !node.is_named() {
        let word = node.span().bytes(text.as_bytes());
        let is_word = word.first().is_some_and(u8::is_ascii_alphabetic);
        return if is_word || word.starts_with(b"#") { class("keyword") } else { 0 };
    }
    if ["number", "integer", "float", "int_literal", "decimal"].iter().any(|part| kind.contains(part)) {
        let is_type = kind.ends_with("_type");
        return if is_type { class("type") } else { class("number") };
    }
    if ["true", "false", "null", "none", "nil", "self", "this", "super", "iota"].contains(&kind) {
        return class("keyword");
    }
    if kind == "type_identifier" || kind.ends_with("_type") {
        return class("type");
    }
    let field = pellucid_languages::field::NAMES[node.field as usize];
    let Some((above, around)) = within(id) else { return 0 };
    let calls = |kind: &str| kind.contains("call") || kind.contains("invocation");
    if calls(around) && (field == "function" || field == "name") {
        return class("call");
    }
    let is_member = field == "field" || field == "property" || field == "attribute" || field == "name";
    let called = tree.node(above).field;
    let called = pellucid_languages::field::NAMES[called as usize] == "function";
    if is_member && called && within(above).is_some_and(|(_, kind)| calls(kind)) {
        return class("call");
    }
    let defines = ["declaration", "definition", "_item", "_spec", "declarator"]
        .iter()
        .any(|part| around.contains(part));
    if (field == "name" || field == "declarator") && defines {
        return class("name");
    }
    0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_count_as_javascript_does() {
        let text = "a\u{e9}\u{1F600}b";
        let units = Units::new(text);
        let found: Vec<usize> = text.char_indices().map(|(at, _)| units.at(at)).collect();
        assert_eq!(found, [0, 1, 2, 4]);
    }

    #[test]
    fn tokens_have_classes() {
        let text = "package p\n// c\nfunc f(a int) string { return g(\"x\", 1) }\n";
        let language = pellucid_languages::language("go").unwrap();
        let found = tokens(language, text);
        let words: Vec<(&str, &str)> = found
            .chunks(3)
            .map(|one| (&text[one[0] as usize..(one[0] + one[1]) as usize], CLASSES[one[2] as usize]))
            .collect();
        for wanted in [
            ("package", "keyword"),
            ("// c", "comment"),
            ("f", "name"),
            ("int", "type"),
            ("g", "call"),
            ("1", "number"),
        ] {
            assert!(words.contains(&wanted), "{wanted:?} in {words:?}");
        }
    }
}
