//! What a rule says.

use super::At;
use pellucid_model::{FindingKind, diagnostic::Severity};
use std::collections::BTreeSet;

/// An argument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Term {
    /// A variable, by its number in the clause.
    Variable(usize),
    /// A text.
    Text(String),
    /// A number.
    Number(u32),
}

/// `relation(arguments)`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Atom {
    /// Name of the relation.
    pub relation: String,
    /// Arguments.
    pub terms: Vec<Term>,
    /// Where it stands.
    pub at: At,
}

/// How two terms compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Compare {
    /// `=`
    Equal,
    /// `!=`
    Unequal,
    /// `<`
    Less,
    /// `<=`
    AtMost,
    /// `>`
    More,
    /// `>=`
    AtLeast,
}

impl Compare {
    /// Whether `left` and `right` compare so.
    pub fn holds(self, left: u32, right: u32) -> bool {
        match self {
            Self::Equal => left == right,
            Self::Unequal => left != right,
            Self::Less => left < right,
            Self::AtMost => left <= right,
            Self::More => left > right,
            Self::AtLeast => left >= right,
        }
    }
}

/// One condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Literal {
    /// There is such a row.
    Is(Atom),
    /// There is no such row.
    Not(Atom),
    /// Two terms compare.
    Compare(Term, Compare, Term, At),
    /// How many values of a variable make the conditions true.
    Count {
        /// The variable that is counted.
        of: usize,
        /// The conditions.
        body: Vec<Literal>,
        /// How the number compares.
        compare: Compare,
        /// With what.
        number: u32,
        /// Where it stands.
        at: At,
    },
}

/// Conditions over variables.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Clause {
    /// Names of the variables; `_` for each that has none.
    pub variables: Vec<String>,
    /// What must hold.
    pub body: Vec<Literal>,
    /// Where it stands.
    pub at: At,
}

impl Clause {
    /// Whether every condition speaks, perhaps by way of others, of a variable that is `known`: what does not would be
    /// about anything in the program.
    pub fn is_tied_to(&self, known: &BTreeSet<usize>) -> bool {
        let mut known = known.clone();
        let mut open: Vec<BTreeSet<usize>> = self.body.iter().map(Literal::variables).collect();
        open.retain(|variables| !variables.is_empty());
        loop {
            let (tied, rest): (Vec<_>, Vec<_>) =
                open.into_iter().partition(|variables| !variables.is_disjoint(&known));
            if tied.is_empty() {
                return rest.is_empty();
            }
            known.extend(tied.into_iter().flatten());
            open = rest;
        }
    }
}

impl Literal {
    /// The variables of a condition, those that are counted too.
    pub fn variables(&self) -> BTreeSet<usize> {
        let number = |term: &Term| if let Term::Variable(at) = term { Some(*at) } else { None };
        match self {
            Self::Is(atom) | Self::Not(atom) => atom.terms.iter().filter_map(number).collect(),
            Self::Compare(left, _, right, _) => [left, right].into_iter().filter_map(number).collect(),
            Self::Count { body, .. } => body.iter().flat_map(Self::variables).collect(),
        }
    }
}

/// `let head :- body.`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Definition {
    /// What is defined.
    pub head: Atom,
    /// When it holds.
    pub clause: Clause,
}

/// One way in which a rule applies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// Its name.
    pub name: String,
    /// Confidence when nothing else speaks for or against it, in hundredths.
    pub base: i32,
    /// The conditions.
    pub clause: Clause,
}

/// Soft evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preference {
    /// What it adds to the confidence, in hundredths.
    pub weight: i32,
    /// What it says, for a reader.
    pub text: String,
    /// The conditions; variables are those of the variant.
    pub clause: Clause,
}

/// What a name may hint at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    /// The role whose name is looked at.
    pub role: String,
    /// Parts of names, in lower case.
    pub words: Vec<String>,
    /// What it adds, in hundredths.
    pub weight: i32,
}

/// One more role, of which there may be several or none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Also {
    /// The role.
    pub role: String,
    /// The conditions.
    pub clause: Clause,
}

/// A search by the shape of code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    /// The language; `any` = each in whose terms it can be read.
    pub language: String,
    /// Code with metavariables, or a tree-sitter query.
    pub text: String,
    /// Whether it is a query.
    pub is_query: bool,
    /// The kind of node in the pattern that is meant.
    pub selector: Option<String>,
    /// Line of the file at which it begins.
    pub line: u32,
}

/// A rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: u32,
    /// What its findings are.
    pub kind: FindingKind,
    /// How much they matter.
    pub severity: Severity,
    /// Roles that make two findings different.
    pub anchors: Vec<String>,
    /// Further roles, each bound once.
    pub roles: Vec<String>,
    /// Relations of its own.
    pub definitions: Vec<Definition>,
    /// The ways in which it applies.
    pub variants: Vec<Variant>,
    /// Soft evidence.
    pub preferences: Vec<Preference>,
    /// Names that hint at roles.
    pub hints: Vec<Hint>,
    /// Further roles, each bound as often as it applies.
    pub also: Vec<Also>,
    /// The sentence of a finding, with `{role}` for names.
    pub message: Option<String>,
    /// Searches by the shape of code; each place that one of them finds is a finding.
    pub saved: Vec<Saved>,
}

impl Rule {
    /// The conditions under which it applies, and what speaks for it or names further players; its own relations aside.
    pub fn clauses(&self) -> impl Iterator<Item = &Clause> {
        let variants = self.variants.iter().map(|one| &one.clause);
        let preferences = self.preferences.iter().map(|one| &one.clause);
        variants.chain(preferences).chain(self.also.iter().map(|one| &one.clause))
    }

    /// A rule that only searches.
    pub fn searching(id: &str, kind: FindingKind, severity: Severity) -> Self {
        Self {
            id: id.to_owned(),
            version: 1,
            kind,
            severity,
            anchors: vec!["match".to_owned()],
            roles: vec![],
            definitions: vec![],
            variants: vec![],
            preferences: vec![],
            hints: vec![],
            also: vec![],
            message: None,
            saved: vec![],
        }
    }
}
