//! The flat tree holds exactly what tree-sitter's public cursor shows.
#![allow(clippy::unwrap_used, reason = "a test stops where its assumptions fail")]

use pellucid_languages::{Language, Tree, languages};
use proptest::prelude::*;

/// One node as both sides describe it.
type Seen = (String, String, usize, usize, bool, bool, bool, u32);

/// Kind, field, start, end, named, extra, missing, depth of every node, by the public cursor.
fn by_cursor(language: &Language, text: &[u8]) -> Vec<Seen> {
    let mut parser = tree_sitter::Parser::new();
    parser.set_language(language.grammar()).unwrap();
    let tree = parser.parse(text, None).unwrap();
    let mut cursor = tree.walk();
    let mut seen = vec![];
    loop {
        let node = cursor.node();
        let field = cursor.field_name().unwrap_or_default().to_owned();
        let kind = node.kind().to_owned();
        let flags = (node.is_named(), node.is_extra(), node.is_missing());
        seen.push((
            kind,
            field,
            node.start_byte(),
            node.end_byte(),
            flags.0,
            flags.1,
            flags.2,
            cursor.depth(),
        ));
        if cursor.goto_first_child() {
            continue;
        }
        while !cursor.goto_next_sibling() {
            if !cursor.goto_parent() {
                return seen;
            }
        }
    }
}

fn by_array(language: &Language, text: &[u8]) -> Vec<Seen> {
    let tree = Tree::parse(language, text).unwrap();
    let mut depths = vec![0u32; tree.nodes().len()];
    let each = |(at, node): (usize, &pellucid_languages::Node)| {
        let id = pellucid_languages::NodeId(at as u32);
        depths[at] = tree.parent(id).map_or(0, |parent| depths[parent.index()] + 1);
        (
            language.kind_name(node.kind).to_owned(),
            pellucid_languages::field::NAMES[node.field as usize].to_owned(),
            node.start as usize,
            node.end as usize,
            node.is_named(),
            node.is_extra(),
            node.is_missing(),
            depths[at],
        )
    };
    tree.nodes().iter().enumerate().map(each).collect()
}

const SAMPLES: &[(&str, &str)] = &[
    (
        "go",
        "package p\n// c\nfunc (r *T) F(a, b int) (x error) { for i := range xs { if a && b {} else {} } }\n",
    ),
    ("java", "class A<T> extends B { int x = 1; void f() { a.b(c -> c + 1); } /* e */ }"),
    ("python", "@d\ndef f(a, *b, c=1):\n    '''doc'''\n    return [x for x in y if x]\n"),
    ("c", "#ifdef A\nint f(void) { return g(1, \"s\"); }\n#endif\n"),
    ("cpp", "template <class T> struct A : B { A() = default; auto f() const -> int; };"),
    ("javascript", "const f = async ({a, b = 1}) => { await g?.(a ?? b); }; // end"),
    ("typescript", "interface A<T> extends B { x?: string; f(this: A): void }"),
    ("tsx", "const x = <A b={1}>{c}</A>;"),
    ("rust", "impl<T: A> B for C<T> where T: D { fn f(&self) -> Result<(), E> { x?.y!() } }"),
];

#[test]
fn the_flat_tree_is_the_tree() {
    for (id, text) in SAMPLES {
        let language = pellucid_languages::language(id).unwrap();
        assert_eq!(by_array(language, text.as_bytes()), by_cursor(language, text.as_bytes()), "{id}");
    }
    assert_eq!(SAMPLES.len(), languages().unwrap().len(), "every language has a sample");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn also_when_the_text_is_broken(sample in 0..SAMPLES.len(), cuts in prop::collection::vec((any::<u16>(), any::<u8>()), 1..6)) {
        let (id, text) = SAMPLES[sample];
        let mut text = text.as_bytes().to_vec();
        for (at, byte) in cuts {
            let at = at as usize % text.len();
            text[at] = byte;
        }
        let language = pellucid_languages::language(id).unwrap();
        prop_assert_eq!(by_array(language, &text), by_cursor(language, &text));
    }
}
