//! Profiles of cognitive complexity.

use crate::metrics::profile::{
    CognitiveProfile, ConstructSet, Header, Inner, InnerRules, NestTable, Raised, Recursion, Sequence,
    SequenceRule, SlotSet, Weights, Wrapped, nests, weights,
};
use pellucid_model::Construct::{self, *};
use pellucid_model::EventFlags;
use pellucid_model::Slot::{Body, Condition, Else as ElseSlot, Init};

const LOOPS: &[Construct] = &[For, ForEach, While, DoWhile, Loop];
const CHAIN: &[Construct] = &[If, ElseIf, Else];
const BODY: SlotSet = SlotSet::of(&[Body]);
const BRANCHES: SlotSet = SlotSet::of(&[Body, ElseSlot]);

const STRUCTURAL: ConstructSet =
    ConstructSet::of(&[If, Switch, For, ForEach, While, DoWhile, Loop, Catch, Ternary]);
const WEIGHTS: Weights = weights(&[(1, LOOPS), (1, &[If, ElseIf, Else, Switch, Catch, Ternary, Goto])]);
/// Bodies nest; conditions and headers stand outside. A handler's parameter is outside, too.
const BODIES: NestTable = nests(&[
    (BODY, LOOPS),
    (BODY, &[If, ElseIf, Else, Switch, Case, DefaultCase, Catch]),
    (BRANCHES, &[Ternary]),
]);
/// Cases are inside their switch already: only the switch nests.
const WITHOUT_CASES: NestTable = {
    let mut table = BODIES;
    table[Case as usize] = SlotSet::NONE;
    table[DefaultCase as usize] = SlotSet::NONE;
    table
};
const NESTED: Inner = Inner::Added { extra: 0, raise: 1 };
const BESIDE: Inner = Inner::Added { extra: 0, raise: 0 };
const LOGICAL: ConstructSet = ConstructSet::of(&[And, Or]);
const READING_ORDER: SequenceRule = SequenceRule {
    sequence: Sequence::ReadingOrder,
    members: LOGICAL,
    counted: LOGICAL,
    parentheses_break: false,
    skip_variant: false,
};

const PAPER: CognitiveProfile = CognitiveProfile {
    id: "cognitive/sonar-1",
    about: "SonarSource white paper 1.7, appendix B; recursion as far as one file shows it",
    weights: WEIGHTS,
    structural: STRUCTURAL,
    nests: WITHOUT_CASES,
    labelled_jumps: true,
    operators: READING_ORDER,
    recursion: Recursion::Once,
    chain_quirk: false,
    decorators: Wrapped::Never,
    opaque: ConstructSet::NONE,
    unseen: ConstructSet::NONE,
    unseen_variants: ConstructSet::NONE,
    overlooked: (EventFlags::NONE, ConstructSet::NONE),
    lasting_branches: false,
    inner: InnerRules::new(NESTED, NESTED, BESIDE, NESTED),
};

/// Cognitive complexities.
pub(in crate::metrics) static COGNITIVE: &[CognitiveProfile] = &[
    PAPER,
    CognitiveProfile {
        id: "cognitive/sonarjs-1",
        about: "eslint-plugin-sonarjs 3, cognitive-complexity: every function for itself, or-sequences free",
        weights: weights(&[
            (1, &[For, ForEach, While, DoWhile]),
            (1, &[If, ElseIf, Else, Switch, Catch, Ternary]),
        ]),
        operators: SequenceRule {
            members: ConstructSet::of(&[And, Or, Coalesce]),
            counted: ConstructSet::of(&[And]),
            skip_variant: true,
            ..READING_ORDER
        },
        recursion: Recursion::Ignored,
        lasting_branches: true,
        inner: InnerRules::OWN,
        ..PAPER
    },
    CognitiveProfile {
        id: "cognitive/sonar-java-1",
        about: "sonar-java S3776: conditions of loops, switches and conditional expressions nest with them",
        nests: nests(&[(BODY, CHAIN), (SlotSet::ALL, LOOPS), (SlotSet::ALL, &[Switch, Catch, Ternary])]),
        recursion: Recursion::Ignored,
        inner: InnerRules::new(NESTED, BESIDE, BESIDE, NESTED),
        ..PAPER
    },
    CognitiveProfile {
        id: "cognitive/sonar-python-1",
        about: "sonar-python S3776: parentheses end a sequence, members of local classes count from the top, match does not \
                count, a decorator does not nest its wrapper",
        weights: weights(&[(1, &[If, ElseIf, Else, For, ForEach, While, Catch, Ternary, LoopElse, TryElse])]),
        nests: nests(&[
            (BODY, LOOPS),
            (BODY, CHAIN),
            (BODY, &[Catch, LoopElse, TryElse, Case, DefaultCase]),
            (SlotSet::ALL, &[Ternary]),
        ]),
        operators: SequenceRule { parentheses_break: true, ..READING_ORDER },
        recursion: Recursion::Ignored,
        inner: InnerRules {
            raised: Raised::ButReturned,
            decorators: true,
            ..InnerRules::new(BESIDE, NESTED, Inner::AddedAtTop, Inner::AddedAtTop)
        },
        ..PAPER
    },
    CognitiveProfile {
        id: "cognitive/gocognit-1",
        about: "gocognit 1.2: the else branch does not nest, each recursive call by the bare name counts",
        nests: nests(&[(BODY, LOOPS), (BODY, &[If, ElseIf, Switch])]),
        weights: weights(&[(1, LOOPS), (1, &[If, ElseIf, Else, Switch])]),
        operators: SequenceRule { parentheses_break: true, ..READING_ORDER },
        recursion: Recursion::EachBareCall,
        ..PAPER
    },
    CognitiveProfile {
        id: "cognitive/clang-tidy-1",
        about: "clang-tidy readability-function-cognitive-complexity: an operator counts when it differs from the one around it, \
                a loop, switch or goto without braces directly below an if or else does not count",
        nests: nests(&[
            (BODY, &[If, Else]),
            (SlotSet::of(&[Init, Condition, Body]), &[ElseIf]),
            (SlotSet::ALL, LOOPS),
            (SlotSet::ALL, &[Switch, Catch, Ternary]),
        ]),
        labelled_jumps: false,
        operators: SequenceRule { sequence: Sequence::UnlikeEnclosing, ..READING_ORDER },
        recursion: Recursion::Ignored,
        overlooked: (EventFlags::DIRECT, ConstructSet::of(&[For, ForEach, While, DoWhile, Switch, Goto])),
        inner: InnerRules::new(NESTED, NESTED, NESTED, BESIDE),
        ..PAPER
    },
    CognitiveProfile {
        id: "cognitive/flake8-1",
        about: "flake8 cognitive_complexity 1.3: elif adds its nesting, an if before elif does not nest, loop else counts, \
                match and async for do not, a decorator counts as its wrapper, default values count around the function",
        weights: weights(&[(1, &[If, ElseIf, Else, For, ForEach, While, Catch, Ternary, LoopElse])]),
        structural: ConstructSet::of(&[If, ElseIf, For, ForEach, While, Catch, Ternary]),
        nests: nests(&[(SlotSet::ALL, &[If, ElseIf, For, ForEach, While, Catch, Ternary])]),
        labelled_jumps: false,
        operators: SequenceRule { sequence: Sequence::Chains, parentheses_break: true, ..READING_ORDER },
        recursion: Recursion::OnceByName,
        chain_quirk: true,
        opaque: LOGICAL,
        decorators: Wrapped::Synchronous,
        overlooked: (EventFlags::VARIANT, ConstructSet::of(&[ForEach])),
        inner: InnerRules { header: Header::Around, ..PAPER.inner },
        ..PAPER
    },
    CognitiveProfile {
        id: "cognitive/complexipy-1",
        about: "complexipy 8: comprehension clauses count, the conditions of ifs and loops do not nest, an operator counts when it \
                differs from the one around it, its operands are not looked at, nor what stands deeper in expressions than arguments and elements, classes and \
                functions in a block do not nest",
        weights: weights(&[(
            1,
            &[
                If,
                ElseIf,
                Else,
                For,
                ForEach,
                While,
                Catch,
                Switch,
                Ternary,
                ComprehensionFor,
                ComprehensionIf,
            ],
        )]),
        structural: ConstructSet::of(&[If, For, ForEach, While, Catch, Switch, Ternary, ComprehensionFor]),
        nests: nests(&[
            (BODY, LOOPS),
            (BODY, &[If, ElseIf, Else, Catch, Switch]),
            (BRANCHES, &[Ternary]),
            (SlotSet::of(&[Body, Condition]), &[ComprehensionFor]),
        ]),
        labelled_jumps: false,
        operators: SequenceRule { sequence: Sequence::UnlikeOperands, ..READING_ORDER },
        recursion: Recursion::OnceByName,
        decorators: Wrapped::Always,
        opaque: LOGICAL,
        unseen: ConstructSet::of(&[Await]),
        unseen_variants: ConstructSet::of(&[And, Or, Ternary, ComprehensionFor, Lambda]),
        inner: InnerRules { raised: Raised::Direct, ..InnerRules::new(NESTED, NESTED, BESIDE, BESIDE) },
        ..PAPER
    },
];
