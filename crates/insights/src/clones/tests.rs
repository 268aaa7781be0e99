#![allow(clippy::unwrap_used, reason = "a test fails by it")]

use super::*;
use pellucid_model::tokens::Function;

/// A file whose functions are given as texts: each word is a token, its hash the shape; `x1`, `x2`... are names.
fn file(path: &str, functions: &[&str]) -> File {
    let mut tokens = Tokens::default();
    for (at, text) in functions.iter().enumerate() {
        let first = tokens.shapes.len() as u32;
        let hash = |text: &str| text.bytes().fold(7u64, |hash, byte| hash.wrapping_mul(31) + u64::from(byte));
        for (n, word) in text.split_whitespace().enumerate() {
            tokens.shapes.push(if word.starts_with('x') { 0 } else { 3 + (hash(word) % 60_000) as u16 });
            tokens.written.push(hash(word) as u32);
            tokens.lines.push(u32::from(n % 10 == 0 && !(n == 0 && at == 0)));
        }
        let end = tokens.shapes.len() as u32;
        let lines = (1 + first / 10, 1 + (end - 1) / 10);
        let renamed = hash(&tokens.shapes[first as usize..].iter().map(u16::to_string).collect::<String>());
        let name = format!("f{at}");
        tokens.functions.push(Function { name, first, end, lines, written: hash(text), renamed });
    }
    let lines = tokens.lines.iter().sum::<u32>() + 1;
    File { path: path.to_owned(), language: "go".to_owned(), origin: Origin::Code, lines, tokens }
}

/// A text of so many different words.
fn words(seed: usize, count: usize) -> String {
    (0..count)
        .map(|at| if at % 3 == 0 { format!("x{at} ") } else { format!("w{} ", seed * 1000 + at) })
        .collect()
}

fn shown(groups: &[Group]) -> Vec<String> {
    let copies = |group: &Group| -> Vec<String> {
        group.copies.iter().map(|one| format!("{}:{}-{}", one.file, one.lines.0, one.lines.1)).collect()
    };
    let kind = |group: &Group| if group.fragment { "part".to_owned() } else { group.kind.to_string() };
    groups.iter().map(|group| format!("{} {}", kind(group), copies(group).join(" "))).collect()
}

#[test]
fn each_type_is_told() {
    let base = words(1, 100);
    let renamed = base.replace("x3 ", "xyz ");
    let longer = format!("{} new1 new2 new3 new4 {}", &base[..base.len() / 2], &base[base.len() / 2..]);
    let same = clones(&[file("a", &[&base]), file("b", &[&base])], &Options::default());
    assert_eq!(shown(&same), ["1 a:1-10 b:1-10"]);
    let two = clones(&[file("a", &[&base]), file("b", &[&renamed])], &Options::default());
    assert_eq!(shown(&two), ["2 a:1-10 b:1-10"]);
    let three = clones(
        &[file("a", &[&base]), file("b", &[&longer]), file("c", &[&words(2, 100)])],
        &Options::default(),
    );
    assert_eq!(shown(&three).len(), 1);
    assert!(three[0].kind == 3 && three[0].copies.len() == 2, "{three:?}");
    assert!(three[0].similarity > 0.9 && three[0].similarity < 1.0, "{}", three[0].similarity);
}

#[test]
fn the_order_of_files_does_not_show() {
    let texts: Vec<String> = (0..6).map(|at| format!("{}{}", words(1, 90), words(10 + at, 20))).collect();
    let mut files: Vec<File> =
        texts.iter().enumerate().map(|(at, text)| file(&format!("f{at}"), &[text])).collect();
    let one = clones(&files, &Options::default());
    files.sort_by(|a, b| a.path.cmp(&b.path));
    assert_eq!(one, clones(&files, &Options::default()));
    assert_eq!(one[0].copies.len(), 6, "{one:?}");
}

#[test]
fn a_long_part_of_functions_that_differ_is_a_fragment() {
    let part = words(1, 120);
    let a = format!("{} {part} {}", words(2, 150), words(3, 150));
    let b = format!("{} {part} {}", words(4, 200), words(5, 100));
    let found = clones(&[file("a", &[&a]), file("b", &[&b])], &Options::default());
    // The name that follows in both belongs to it.
    assert_eq!(shown(&found), ["part a:16-28 b:21-33"]);
}

#[test]
fn what_is_short_or_different_is_no_clone() {
    let short = words(1, 30);
    assert_eq!(clones(&[file("a", &[&short, &short])], &Options::default()), []);
    let different: Vec<String> = (0..20).map(|at| words(at, 80)).collect();
    let different: Vec<&str> = different.iter().map(String::as_str).collect();
    assert_eq!(clones(&[file("a", &different)], &Options::default()), []);
}

#[test]
fn many_copies_and_endless_repetition_end_soon() {
    let base = words(1, 200);
    let files: Vec<File> =
        (0..250).map(|at| file(&format!("f{at:04}"), &[&format!("{base} {}", words(at + 10, 10))])).collect();
    let found = clones(&files, &Options::default());
    assert!(!found.is_empty());
    let same = "a ".repeat(100_000);
    let other = "a ".repeat(99_000);
    clones(&[file("a", &[&same]), file("b", &[&other])], &Options::default());
}
