//! Gets around what the grammars do not know. Text is masked at the same length; facts are read from the true text.
//!
//! - `import("m").A` as a type, which the grammar takes in some places only: the import is made to look like a name;
//!   `types` reads it from the text.
//! - `export type * from`, `import defer * as`, `import source x from`: the word is blanked.
//! - `in` and `out` before type parameters, `abstract` before a class without a name, `accessor` after another
//!   modifier: blanked.
//! - `readonly` after `keyof`: blanked.
//! - `for (using x of y)`, `for (await using x of y)`: made to look like `const`. A parameter of that name gets another.
//! - `&` in the text of an element: blanked.
//! - A signature `<T>(x: T): U` that begins a line of an interface, after one that ends without a sign: a semicolon is put
//!   between.

use super::kinds::{COMMENT, HTML_COMMENT, JSX_TEXT, REGEX, STRING, TEMPLATE_STRING};
use crate::family::Language;
use crate::tree::Tree;

/// What stands for an import that is masked, as far as it is long.
pub(super) const IMPORT: &[u8] = b"import(";

/// Bytes of a list of parameters that is looked through.
const LONGEST_LIST: usize = 4096;

/// See [`crate::family::Dialect::repair`].
pub(super) fn repair(_: &Language, text: &[u8], tree: &Tree) -> Option<Vec<u8>> {
    let comments = tree.nodes().iter().filter(|node| matches!(node.kind, COMMENT | HTML_COMMENT));
    let comments = comments.map(|node| (node.end as usize, node.start as usize)).collect();
    let mut repair = Repair { text, masked: text.to_vec(), comments };
    let mut at = 0;
    for (start, end) in opaque(tree) {
        repair.visit(at, start);
        at = at.max(end);
    }
    repair.visit(at, text.len());
    stray_signs(tree).for_each(|(start, end)| repair.mask_sign(start, end));
    (repair.masked != text).then_some(repair.masked)
}

/// Where no code stands, in order.
fn opaque(tree: &Tree) -> impl Iterator<Item = (usize, usize)> {
    let is_opaque = |kind| matches!(kind, COMMENT | HTML_COMMENT | REGEX | STRING | TEMPLATE_STRING);
    let nodes = tree.nodes().iter().filter(move |node| is_opaque(node.kind));
    nodes.map(|node| (node.start as usize, node.end as usize))
}

/// Errors right after the text of an element.
fn stray_signs(tree: &Tree) -> impl Iterator<Item = (usize, usize)> {
    let texts = tree.nodes().iter().filter(|node| node.kind == JSX_TEXT);
    let after = texts.filter_map(|text| tree.nodes().get(text.next as usize));
    after.map(|node| (node.start as usize, node.end as usize))
}

struct Repair<'t> {
    text: &'t [u8],
    masked: Vec<u8>,
    /// Where comments end and begin, in order.
    comments: Vec<(usize, usize)>,
}

fn is_name_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$' | b'#') || byte >= 0x80
}

impl Repair<'_> {
    /// Looks at each word that begins in `from..to`.
    fn visit(&mut self, from: usize, to: usize) {
        let mut at = from;
        while at < to {
            if !is_name_byte(self.text[at]) {
                if self.text[at] == b'<' {
                    self.separate_signature(at);
                }
                at += 1;
                continue;
            }
            let end = self.end_of_word(at);
            self.visit_word(at, end);
            at = end;
        }
    }

    fn visit_word(&mut self, at: usize, end: usize) {
        match &self.text[at..end] {
            b"import" => self.mask_import(at, end),
            b"type" if self.last_word(at) == b"export" && self.next(end) == b"*" => self.blank(at, end),
            b"defer" if self.last_word(at) == b"import" && self.next(end) == b"*" => self.blank(at, end),
            b"source" if self.last_word(at) == b"import" && self.is_source(end) => self.blank(at, end),
            b"in" | b"out" if self.is_variance(at, end) => self.blank(at, end),
            b"abstract" if self.last_word(at) == b"default" && self.is_nameless_class(end) => {
                self.blank(at, end);
            }
            b"accessor" if self.is_second_modifier(at, end) => self.blank(at, end),
            b"readonly" if self.last_word(at) == b"keyof" => self.blank(at, end),
            b"using" if self.is_parameter(at, end) => self.masked[at] = b'_',
            b"using" => self.mask_using(at),
            _ => {}
        }
    }

    /// Ends what stands on the lines before a signature that begins with type parameters.
    fn separate_signature(&mut self, at: usize) {
        let Some(end) = self.end_before(at) else { return };
        let ends = is_name_byte(self.text[end - 1]) || b")]>}'\"`".contains(&self.text[end - 1]);
        if !ends || !self.text[end].is_ascii_whitespace() || !self.is_signature(at) {
            return;
        }
        self.masked[end] = b';';
    }

    /// The end of what stands before `at`, comments left aside; nothing if that is on the same line.
    fn end_before(&self, at: usize) -> Option<usize> {
        let line = self.text[..at].trim_ascii_end().len();
        if line == 0 || !self.text[line..at].contains(&b'\n') {
            return None;
        }
        let mut end = line;
        while let Ok(found) = self.comments.binary_search_by_key(&end, |one| one.0) {
            end = self.text[..self.comments[found].1].trim_ascii_end().len();
        }
        (end > 0).then_some(end)
    }

    /// `<T>(x: T):`.
    fn is_signature(&self, at: usize) -> bool {
        let parameters = self.closing(at, b'<', b'>').map(|end| self.skip_space(end));
        let Some(open) = parameters.filter(|open| self.text.get(*open) == Some(&b'(')) else { return false };
        let after = self.closing(open, b'(', b')').map(|end| self.skip_space(end));
        after.is_some_and(|after| self.text.get(after) == Some(&b':'))
    }

    /// Where what opens at `at` is closed, if it is near.
    fn closing(&self, at: usize, open: u8, close: u8) -> Option<usize> {
        let mut depth = 0;
        for place in at..self.text.len().min(at + LONGEST_LIST) {
            let byte = self.text[place];
            if byte == open {
                depth += 1;
            } else if byte == close && self.text[place - 1] != b'=' {
                depth -= 1;
                if depth == 0 {
                    return Some(place + 1);
                }
            }
        }
        None
    }

    fn blank(&mut self, from: usize, to: usize) {
        self.masked[from..to].fill(b' ');
    }

    fn end_of_word(&self, at: usize) -> usize {
        let rest = &self.text[at..];
        at + rest.iter().position(|byte| !is_name_byte(*byte)).unwrap_or(rest.len())
    }

    fn skip_space(&self, at: usize) -> usize {
        let rest = &self.text[at..];
        at + rest.iter().position(|byte| !byte.is_ascii_whitespace()).unwrap_or(rest.len())
    }

    /// The word or the single other byte that follows.
    fn next(&self, at: usize) -> &[u8] {
        let at = self.skip_space(at);
        let end = self.end_of_word(at).max(at + 1).min(self.text.len());
        &self.text[at.min(end)..end]
    }

    /// The word that ends before `at`, or the byte.
    fn last_word(&self, at: usize) -> &[u8] {
        let before = self.text[..at].trim_ascii_end();
        let start = before.iter().rposition(|byte| !is_name_byte(*byte)).map_or(0, |at| at + 1);
        &before[start.min(before.len().saturating_sub(1))..]
    }

    fn is_name_next(&self, at: usize) -> bool {
        self.next(at).first().is_some_and(|byte| is_name_byte(*byte))
    }

    /// `import source x from "y"`: a name follows, and it is not the `from` of `import source from "y"`.
    fn is_source(&self, end: usize) -> bool {
        let next = self.skip_space(end);
        let after = self.end_of_word(next);
        after > next && self.next(after) == b"from"
    }

    /// `<in T, out U>`: elsewhere two words do not follow each other so.
    fn is_variance(&self, at: usize, end: usize) -> bool {
        let opens = matches!(self.last_word(at), b"<" | b"," | b"in" | b"const");
        let operator: &[&[u8]] = &[b"extends", b"as", b"in", b"of", b"instanceof", b"satisfies", b"is"];
        let follows = self.is_name_next(end) && !operator.contains(&self.next(end));
        opens && (follows || &self.text[at..end] == b"in" && self.next(end) == b"out")
    }

    fn is_nameless_class(&self, end: usize) -> bool {
        let class = self.skip_space(end);
        let after = self.end_of_word(class);
        &self.text[class..after] == b"class"
            && matches!(self.next(after), b"{" | b"<" | b"extends" | b"implements")
    }

    fn is_second_modifier(&self, at: usize, end: usize) -> bool {
        let modifiers: &[&[u8]] =
            &[b"static", b"abstract", b"override", b"public", b"private", b"protected", b"declare"];
        modifiers.contains(&self.last_word(at)) && self.is_name_next(end)
    }

    fn is_parameter(&self, at: usize, end: usize) -> bool {
        matches!(self.last_word(at), b"(" | b",") && matches!(self.next(end), b":" | b"?" | b"," | b")")
    }

    /// Blanks the `&` that begins `start..end`; JSX takes them in text.
    fn mask_sign(&mut self, start: usize, end: usize) {
        let signs = self.text[start..end].iter().take_while(|byte| **byte == b'&').count();
        self.blank(start, start + signs);
    }

    fn mask_using(&mut self, at: usize) {
        let start = match self.last_word(at) {
            b"await" => self.text[..at].trim_ascii_end().len() - b"await".len(),
            _ => at,
        };
        if self.last_word(start) == b"(" && self.is_name_next(at + 5) && self.next(at + 5) != b"of" {
            self.blank(start, at);
            self.masked[at..at + 5].copy_from_slice(b"const");
        }
    }

    /// `import("m").A.B<T>` that no call follows: a type.
    fn mask_import(&mut self, at: usize, end: usize) {
        let Some(close) = self.end_of_import(end) else { return };
        let mut after = close;
        while self.text.get(after) == Some(&b'.') && self.end_of_word(after + 1) > after + 1 {
            after = self.end_of_word(after + 1);
        }
        let arguments = self.text.get(after).filter(|byte| **byte == b'<');
        let end = arguments.and_then(|_| self.closing(after, b'<', b'>')).unwrap_or(after);
        let is_called = matches!(self.next(end), b"(" | b"`") || self.text[end..].starts_with(b"?.");
        if after > close && !is_called {
            self.masked[at + b"import".len()..close].fill(b'_');
        }
    }

    /// One past the parenthesis of `("m")`, if all of it stands on one line.
    fn end_of_import(&self, at: usize) -> Option<usize> {
        let quote = *self.text.get(at + 1).filter(|_| self.text[at] == b'(')?;
        let rest = self.text.get(at + 2..).filter(|_| matches!(quote, b'"' | b'\''))?;
        let length = rest.iter().position(|byte| matches!(*byte, b'\n' | b'\\') || *byte == quote)?;
        let close = at + 2 + length + 1;
        (rest[length] == quote && self.text.get(close) == Some(&b')')).then_some(close + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn masked(text: &str) -> String {
        let mut repair = Repair { text: text.as_bytes(), masked: text.as_bytes().to_vec(), comments: vec![] };
        repair.visit(0, text.len());
        String::from_utf8(repair.masked).unwrap_or_default()
    }

    #[test]
    fn what_the_grammar_does_not_know_is_masked() {
        for (text, expected) in [
            (r#"import("m").A<B>;"#, "import_____.A<B>;"),
            (r#"(import("m").A)[]"#, "(import_____.A)[]"),
            (r#"import("m").then(c)"#, r#"import("m").then(c)"#),
            (r#"import("m").then?.(c)"#, r#"import("m").then?.(c)"#),
            (r#"(await import("m")).A"#, r#"(await import("m")).A"#),
            (r#"import("m").then<B>(c)"#, r#"import("m").then<B>(c)"#),
            (r#"import("m").A<(b) => C<D>>["x"]"#, r#"import_____.A<(b) => C<D>>["x"]"#),
            ("export type * from", "export      * from"),
            ("type * 2", "type * 2"),
            ("type A<in out T, out U>", "type A<       T,     U>"),
            ("f(a, out)", "f(a, out)"),
            ("{ a, out }", "{ a, out }"),
            ("export default abstract class {}", "export default          class {}"),
            ("export default abstract class A {}", "export default abstract class A {}"),
            ("static accessor #x = 1", "static          #x = 1"),
            ("for (await using x of y)", "for (      const x of y)"),
            ("for (using of y)", "for (using of y)"),
            ("f(using: any)", "f(_sing: any)"),
            ("[K in keyof readonly any[]]", "[K in keyof          any[]]"),
            ("import defer * as x", "import       * as x"),
            ("import source x from", "import        x from"),
            ("import source from", "import source from"),
            ("{ a: B\n<T>(b: T): C }", "{ a: B;<T>(b: T): C }"),
            ("{ a: B;\n<T>(b: T): C }", "{ a: B;\n<T>(b: T): C }"),
            ("a\n< b > (c)", "a\n< b > (c)"),
        ] {
            assert_eq!(masked(text), expected);
        }
    }
}
