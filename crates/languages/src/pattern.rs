//! Code as a pattern: `$A.equals($B)` finds code of that shape. The engine is ast-grep's, over the grammars used here.
//!
//! `$NAME` stands for one node, the same text wherever it is repeated; `$_` for any node; `$$$` and `$$$NAME` for any
//! number of nodes in a row.

use crate::family::Language;
use crate::tree::{ParseError, parse};
use ast_grep_core::matcher::{MatcherExt, PatternBuilder};
use ast_grep_core::tree_sitter::{LanguageExt, StrDoc, TSLanguage};
use ast_grep_core::{AstGrep, Matcher, NodeMatch};
use pellucid_model::Span;
use std::borrow::Cow;
use std::ops::ControlFlow;

/// Nodes that are looked at between two looks at the clock.
const STRIDE: usize = 1024;

/// A pattern in one language.
pub struct Pattern {
    grammar: Grammar,
    pattern: ast_grep_core::Pattern,
    variables: Vec<String>,
}

/// A piece of code of the pattern's shape.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// All of it.
    pub span: Span,
    /// What each metavariable stands for, by name; nothing for one that stands for no node.
    pub variables: Vec<(String, Span)>,
}

/// Why a text is no pattern of a language.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PatternError {
    /// The engine refuses it.
    #[error("{0}")]
    Refused(String),
    /// It is no piece of code of that language.
    #[error(
        "it is no single piece of {0} code; give a larger piece, and with a selector the kind of node in it that is meant"
    )]
    Broken(&'static str),
}

impl Pattern {
    /// Reads `text` as a pattern; `selector` is the kind of node in it that is meant, where it is more than that.
    pub fn new(
        language: &'static Language,
        text: &str,
        selector: Option<&str>,
    ) -> Result<Self, PatternError> {
        let grammar = Grammar(language);
        let made = match selector {
            Some(selector) => ast_grep_core::Pattern::contextual(text, selector, grammar.clone()),
            None => ast_grep_core::Pattern::try_new(text, grammar.clone()),
        };
        let pattern = made.map_err(|error| PatternError::Refused(error.to_string()))?;
        if pattern.has_error() || has_error_within(&grammar, text) {
            return Err(PatternError::Broken(language.title()));
        }
        let mut variables: Vec<String> = pattern.defined_vars().into_iter().map(str::to_owned).collect();
        variables.sort();
        Ok(Self { grammar, pattern, variables })
    }

    /// The language.
    pub fn language(&self) -> &'static Language {
        self.grammar.0
    }

    /// Names of its metavariables, without `$`.
    pub fn variables(&self) -> &[String] {
        &self.variables
    }

    /// Shows what in `text` has its shape, outer nodes before those in them; ends early when `go_on` says no.
    pub fn matches(
        &self,
        text: &str,
        go_on: &dyn Fn() -> bool,
        found: &mut dyn FnMut(Match) -> ControlFlow<()>,
    ) -> Result<(), ParseError> {
        let tree = parse(self.grammar.0, text.as_bytes())?;
        let document = StrDoc { src: text.to_owned(), lang: self.grammar.clone(), tree };
        let root = AstGrep::doc(document);
        let kinds = self.pattern.potential_kinds();
        for (at, node) in root.root().dfs().enumerate() {
            if at % STRIDE == 0 && !go_on() {
                break;
            }
            if kinds.as_ref().is_some_and(|kinds| !kinds.contains(node.kind_id().into())) {
                continue;
            }
            let Some(one) = self.pattern.match_node(node) else { continue };
            if found(self.read(&one)).is_break() {
                break;
            }
        }
        Ok(())
    }

    fn read(&self, one: &NodeMatch<'_, StrDoc<Grammar>>) -> Match {
        let span = |range: std::ops::Range<usize>| Span::new(range.start as u32, range.end as u32);
        let environment = one.get_env();
        let variable = |name: &String| {
            let nodes = match environment.get_match(name) {
                Some(node) => vec![node.clone()],
                None => environment.get_multiple_matches(name),
            };
            let (first, last) = nodes.first().zip(nodes.last())?;
            Some((name.clone(), span(first.range().start..last.range().end)))
        };
        Match { span: span(one.range()), variables: self.variables.iter().filter_map(variable).collect() }
    }
}

/// Whether the grammar had to skip a part of the pattern.
fn has_error_within(grammar: &Grammar, text: &str) -> bool {
    use ast_grep_core::Language as _;
    let text = grammar.pre_process_pattern(text);
    let Ok(tree) = parse(grammar.0, text.as_bytes()) else { return true };
    let mut cursor = tree.walk();
    loop {
        if cursor.node().is_error() {
            return true;
        }
        if cursor.goto_first_child() || cursor.goto_next_sibling() {
            continue;
        }
        loop {
            if !cursor.goto_parent() {
                return false;
            }
            if cursor.goto_next_sibling() {
                break;
            }
        }
    }
}

/// A language as the engine wants it.
#[derive(Clone)]
struct Grammar(&'static Language);

impl ast_grep_core::Language for Grammar {
    /// Metavariables are written with `$`; where no name may begin so, the parser is given another letter.
    fn pre_process_pattern<'q>(&self, query: &'q str) -> Cow<'q, str> {
        let letter = self.expando_char();
        if letter == '$' {
            return Cow::Borrowed(query);
        }
        let (mut out, mut dollars) = (String::with_capacity(query.len()), 0);
        let put = |out: &mut String, dollars: usize, meant: bool| {
            let sign = if meant || dollars == 3 { letter } else { '$' };
            out.extend(std::iter::repeat_n(sign, dollars));
        };
        for c in query.chars() {
            if c == '$' {
                dollars += 1;
                continue;
            }
            put(&mut out, dollars, matches!(c, 'A'..='Z' | '_'));
            dollars = 0;
            out.push(c);
        }
        put(&mut out, dollars, false);
        Cow::Owned(out)
    }

    fn expando_char(&self) -> char {
        self.0.metavariable()
    }

    fn kind_to_id(&self, kind: &str) -> u16 {
        self.0.grammar().id_for_node_kind(kind, true)
    }

    fn field_to_id(&self, field: &str) -> Option<u16> {
        self.0.grammar().field_id_for_name(field).map(std::num::NonZero::get)
    }

    fn build_pattern(
        &self,
        builder: &PatternBuilder<'_>,
    ) -> Result<ast_grep_core::Pattern, ast_grep_core::PatternError> {
        builder.build(|text| {
            let tree = parse(self.0, text.as_bytes()).map_err(|error| error.to_string())?;
            Ok(StrDoc { src: text.to_owned(), lang: self.clone(), tree })
        })
    }
}

impl LanguageExt for Grammar {
    fn get_ts_language(&self) -> TSLanguage {
        self.0.grammar().clone()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by it")]
    use super::*;
    use crate::family::language;

    fn found(id: &str, pattern: &str, text: &str) -> Vec<String> {
        let pattern = Pattern::new(language(id).unwrap(), pattern, None).unwrap();
        let mut all = vec![];
        let written = |span: Span| String::from_utf8(span.bytes(text.as_bytes()).to_vec()).unwrap();
        pattern
            .matches(text, &|| true, &mut |one| {
                let variables =
                    one.variables.iter().map(|(name, span)| format!(" {name}={}", written(*span)));
                all.push(format!("{}{}", written(one.span), variables.collect::<String>()));
                ControlFlow::Continue(())
            })
            .unwrap();
        all
    }

    #[test]
    fn each_language_has_metavariables() {
        assert_eq!(
            found("java", "$A.equals($B)", "class C { boolean f(String x) { return x.equals(\"\"); } }"),
            ["x.equals(\"\") A=x B=\"\""]
        );
        assert_eq!(
            found("python", "open($$$ARGS)", "with open('a', mode='r') as f: pass\nopen()\n"),
            ["open('a', mode='r') ARGS='a', mode='r'", "open()"]
        );
        assert_eq!(
            found("go", "if $E != nil { $$$ }", "package p\nfunc f() { if err != nil { return } }"),
            ["if err != nil { return } E=err"]
        );
        assert_eq!(found("c", "free($P);", "void f(char *p) { free(p); }"), ["free(p); P=p"]);
        assert_eq!(found("cpp", "new $T($$$)", "auto *p = new Foo(1, 2);"), ["new Foo(1, 2) T=Foo"]);
        assert_eq!(found("rust", "$A.unwrap()", "fn f() { g().unwrap(); }"), ["g().unwrap() A=g()"]);
        assert_eq!(
            found("javascript", "$A == $A", "f(a == a, a == b, a.b == a.b)"),
            ["a == a A=a", "a.b == a.b A=a.b"]
        );
        assert_eq!(found("typescript", "let $A: any", "let x: any; let y: string"), ["let x: any; A=x"]);
    }

    #[test]
    fn what_is_no_code_is_refused() {
        let java = language("java").unwrap();
        assert!(Pattern::new(java, "", None).is_err());
        assert!(Pattern::new(java, "if ((", None).is_err());
        assert!(Pattern::new(java, "$$$A", None).is_err());
        assert!(Pattern::new(java, "f($A)", Some("no_such_kind")).is_err());
    }

    #[test]
    fn equal_deep_nesting_is_compared() {
        let deep = format!("{}1{}", "(".repeat(2000), ")".repeat(2000));
        assert_eq!(found("javascript", "$A == $A", &format!("{deep} == {deep}")).len(), 1);
    }
}
