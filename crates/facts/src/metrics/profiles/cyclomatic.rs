//! Profiles of cyclomatic complexity.

use crate::metrics::profile::{
    ConstructSet, CyclomaticProfile, Header, Inner, InnerRules, Labels, Operators, Weights, weights,
};
use pellucid_model::Construct::{self, *};

const BRANCHES: &[Construct] = &[If, ElseIf, For, ForEach, While, DoWhile, Loop];
const NIST: Weights = weights(&[
    (1, BRANCHES),
    (1, &[Case, Guard, Catch, Ternary, And, Or, ComprehensionFor, ComprehensionIf]),
]);
const ADDED: Inner = Inner::Added { extra: 0, raise: 0 };
const ONE_MORE: Inner = Inner::Added { extra: 1, raise: 0 };

/// What most profiles share: everything counts where it stands, every function for itself.
const PLAIN: CyclomaticProfile = CyclomaticProfile {
    id: "",
    about: "",
    weights: NIST,
    labels: Labels::Each,
    operators: Operators::Everywhere,
    opaque: ConstructSet::NONE,
    first_branch: false,
    inner: InnerRules::OWN,
};

const LIZARD: CyclomaticProfile = CyclomaticProfile {
    id: "cyclomatic/lizard-1",
    about: "lizard 1.24: keywords and operators as tokens; preprocessor conditions and finally count",
    weights: weights(&[
        (1, BRANCHES),
        (1, &[Case, Catch, Ternary, And, Or, Coalesce, OptionalChain, TryOperator, Preprocessor]),
        (1, &[ComprehensionFor, ComprehensionIf]),
    ]),
    inner: InnerRules { lambda: ADDED, ..InnerRules::OWN },
    ..PLAIN
};

/// Cyclomatic complexities.
pub(in crate::metrics) static CYCLOMATIC: &[CyclomaticProfile] = &[
    CyclomaticProfile {
        id: "cyclomatic/nist-1",
        about: "NIST SP 500-235 extended to today's constructs: handlers, comprehension clauses and guards are decisions",
        labels: Labels::Alternatives,
        ..PLAIN
    },
    CyclomaticProfile {
        id: "cyclomatic/checkstyle-1",
        about: "Checkstyle 10-13, CyclomaticComplexity: lambdas and the fields of local classes count in the method around them",
        weights: weights(&[(1, BRANCHES), (1, &[Case, Guard, Catch, Ternary, And, Or])]),
        inner: InnerRules { lambda: ADDED, local_type: ADDED, ..InnerRules::OWN },
        ..PLAIN
    },
    CyclomaticProfile {
        id: "cyclomatic/pmd-1",
        about: "PMD 7, CyclomaticComplexity: throw counts, logical operators count in conditions only",
        weights: weights(&[(1, BRANCHES), (1, &[Case, Catch, Ternary, And, Or, Throw])]),
        labels: Labels::Alternatives,
        operators: Operators::PerCondition,
        ..PLAIN
    },
    CyclomaticProfile {
        id: "cyclomatic/gocyclo-1",
        about: "gocyclo 0.6: closures count in the function around them",
        weights: weights(&[(1, BRANCHES), (1, &[Case, And, Or])]),
        inner: InnerRules { lambda: ADDED, function: ADDED, ..InnerRules::OWN },
        ..PLAIN
    },
    CyclomaticProfile {
        id: "cyclomatic/radon-1",
        about: "radon 6, cc: the else of loops and try, assert and comprehension clauses count",
        weights: weights(&[
            (1, BRANCHES),
            (
                1,
                &[
                    Case,
                    Catch,
                    LoopElse,
                    TryElse,
                    Ternary,
                    And,
                    Or,
                    Assert,
                    ComprehensionFor,
                    ComprehensionIf,
                ],
            ),
        ]),
        opaque: ConstructSet::of(&[Assert]),
        inner: InnerRules { lambda: ADDED, header: Header::Nowhere, ..InnerRules::OWN },
        ..PLAIN
    },
    CyclomaticProfile {
        id: "cyclomatic/mccabe-1",
        about: "mccabe 0.7 (flake8 C901): statements only, try counts 1 beside its handlers, nested functions count 1 more \
                than their decisions, code in finally and match is not looked at",
        weights: weights(&[(1, &[If, ElseIf, For, ForEach, While, Try, Catch])]),
        opaque: ConstructSet::of(&[Finally, Switch]),
        inner: InnerRules {
            member_lambda: Inner::Own,
            header: Header::Nowhere,
            ..InnerRules::new(Inner::Own, ONE_MORE, ONE_MORE, ADDED)
        },
        ..PLAIN
    },
    CyclomaticProfile {
        id: "cyclomatic/eslint-1",
        about: "ESLint 9, complexity (classic): default values, optional chains and logical assignments count",
        weights: weights(&[
            (1, BRANCHES),
            (1, &[Case, Catch, Ternary, And, Or, Coalesce, LogicalAssign, OptionalChain, DefaultValue]),
        ]),
        ..PLAIN
    },
    CyclomaticProfile {
        id: "cyclomatic/pmccabe-1",
        about: "pmccabe 2.8: handlers do not count, nor what initialises members; of the branches of an #if the first",
        weights: weights(&[(1, BRANCHES), (1, &[Case, Ternary, And, Or])]),
        first_branch: true,
        inner: InnerRules { lambda: ADDED, header: Header::Nowhere, ..InnerRules::OWN },
        ..PLAIN
    },
    LIZARD,
    CyclomaticProfile {
        id: "cyclomatic/sonar-java-1",
        about: "sonar-java 8: handlers do not count",
        weights: weights(&[(1, BRANCHES), (1, &[Case, Ternary, And, Or])]),
        ..PLAIN
    },
    CyclomaticProfile {
        id: "cyclomatic/sonar-python-1",
        about: "sonar-python 5: elif, handlers, match and the for of comprehensions do not count; lambdas and the bodies of \
                local classes count in the function around them",
        weights: weights(&[(1, &[If, For, ForEach, While, Ternary, And, Or, ComprehensionIf])]),
        inner: InnerRules {
            lambda: ADDED,
            member_lambda: ADDED,
            local_type: ADDED,
            decorators: true,
            ..InnerRules::OWN
        },
        ..PLAIN
    },
    CyclomaticProfile {
        id: "cyclomatic/lizard-closures-1",
        about: "lizard 1.24 where closures are functions of their own: Go, JavaScript and TypeScript",
        weights: weights(&[(1, BRANCHES), (1, &[Case, Catch, Ternary, And, Or, Coalesce])]),
        inner: InnerRules::OWN,
        ..LIZARD
    },
    CyclomaticProfile {
        id: "cyclomatic/lizard-rust-1",
        about: "lizard 1.24 for Rust: match counts once, its arms and loop do not",
        weights: weights(&[
            (1, &[If, ElseIf, For, ForEach, While, Switch, Guard]),
            (1, &[And, Or, TryOperator, Preprocessor]),
        ]),
        ..LIZARD
    },
    CyclomaticProfile {
        id: "cyclomatic/bca-1",
        about: "big-code-analysis 2.4",
        weights: weights(&[
            (1, BRANCHES),
            (1, &[Case, Catch, LoopElse, TryElse, Ternary, And, Or, Coalesce, OptionalChain, LogicalAssign]),
            (1, &[TryOperator, Assert, ComprehensionFor, ComprehensionIf]),
        ]),
        ..PLAIN
    },
];

/// Modified cyclomatic complexities.
pub(in crate::metrics) static CYCLOMATIC_MODIFIED: &[CyclomaticProfile] = &[
    CyclomaticProfile {
        id: "cyclomatic-modified/nist-1",
        about: "cyclomatic/nist-1 with one decision per switch that has a valued case",
        labels: Labels::FirstOfSwitch,
        ..PLAIN
    },
    CyclomaticProfile {
        id: "cyclomatic-modified/eslint-1",
        about: "ESLint 9, complexity (modified): each switch counts 1",
        weights: weights(&[
            (1, BRANCHES),
            (1, &[Switch, Catch, Ternary, And, Or, Coalesce, LogicalAssign, OptionalChain, DefaultValue]),
        ]),
        ..PLAIN
    },
    CyclomaticProfile {
        id: "cyclomatic-modified/pmccabe-1",
        about: "pmccabe 2.8, modified: each switch counts 1",
        weights: weights(&[(1, BRANCHES), (1, &[Switch, Ternary, And, Or])]),
        first_branch: true,
        inner: InnerRules { lambda: ADDED, header: Header::Nowhere, ..InnerRules::OWN },
        ..PLAIN
    },
];
