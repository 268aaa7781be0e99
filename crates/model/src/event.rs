//! Constructs that metrics weigh, as one tree per file.
//!
//! An event is one occurrence of a [`Construct`]; its parent is the innermost construct around it and its
//! [`Slot`] tells where in the parent it stands. Functions, lambdas and types are events too, so a profile
//! decides by itself what nests, what a nested function adds to the outer one, and what a sequence of
//! operators costs. Every control-flow metric of every profile is a function of this tree: a construct is
//! recognised once, in its language's folder, and weighed in one place, the metric.

use crate::facts::DefId;
use crate::span::Span;
use serde::{Deserialize, Serialize};

/// Index of an event in its file, in preorder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct EventId(pub u32);

macro_rules! constructs {
    ($($(#[$doc:meta])* $variant:ident = $name:literal,)*) => {
        /// What kind of construct an event is, in words common to all languages.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[repr(u8)]
        pub enum Construct { $($(#[$doc])* $variant,)* }

        impl Construct {
            /// Every construct, in declaration order (the order of weight tables).
            pub const ALL: &[Construct] = &[$(Construct::$variant,)*];
            /// Number of constructs.
            pub const COUNT: usize = Self::ALL.len();

            /// The construct as shown to users.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }
        }
    };
}

constructs! {
    /// A named function, method or constructor with a body (event carries its definition).
    Function = "function",
    /// An anonymous function: lambda, closure, function expression, arrow function.
    Lambda = "lambda",
    /// A class, struct, interface, trait, enum or impl body.
    Type = "type",
    /// `if` that is not the direct statement of an `else`.
    If = "if",
    /// `else if`, `elif`: an `if` that is the direct statement of an `else`.
    ElseIf = "else if",
    /// An `else` branch of an `if` that is not an `else if`. Its children stand in [`Slot::Body`].
    Else = "else",
    /// `? :` and `x if c else y`.
    Ternary = "conditional expression",
    /// `switch`, `match`, `select` as a whole.
    Switch = "switch",
    /// A label with a value: `case X`, a match arm. One event per label (`case A, B` of Java and Go is one
    /// with [`Event::count`] 2).
    Case = "case",
    /// `default`, the `_` arm, a wildcard case.
    DefaultCase = "default case",
    /// A guard on a case or arm (`case x if c`, `when`).
    Guard = "guard",
    /// `for` with init/condition/update.
    For = "for",
    /// `for x in xs`, `for range`, `for (T x : xs)`, `for await`.
    ForEach = "for each",
    /// `while`.
    While = "while",
    /// `do ... while`, `repeat ... until`.
    DoWhile = "do while",
    /// A loop without a condition of its own: `loop {}`, Go's `for {}`.
    Loop = "loop",
    /// The `else` of a loop.
    LoopElse = "loop else",
    /// The `else` of a try.
    TryElse = "try else",
    /// `try`, with its body in [`Slot::Body`].
    Try = "try",
    /// `catch`, `except`, `rescue`; one event per handler ([`Event::count`] = alternatives of a multi-catch).
    Catch = "catch",
    /// `finally`, and Go's `defer` when it stands for one is not counted here.
    Finally = "finally",
    /// `with`, `using`, try-with-resources' resources, `synchronized`.
    With = "with",
    /// Short-circuit and.
    And = "and",
    /// Short-circuit or.
    Or = "or",
    /// `??`.
    Coalesce = "null coalescing",
    /// Logical assignment: `&&=`, `||=`, `??=`.
    LogicalAssign = "logical assignment",
    /// `!` or `not` applied to an expression.
    Not = "not",
    /// `?.`
    OptionalChain = "optional chain",
    /// Rust's `?`.
    TryOperator = "try operator",
    /// A parameter or destructured binding with a default value.
    DefaultValue = "default value",
    /// A comprehension's or generator expression's `for`.
    ComprehensionFor = "comprehension for",
    /// A comprehension's `if`.
    ComprehensionIf = "comprehension if",
    /// `assert` as a statement.
    Assert = "assert",
    /// `return`; [`EventFlags::HAS_VALUE`] when it returns something.
    Return = "return",
    /// `throw`, `raise`.
    Throw = "throw",
    /// `yield`.
    Yield = "yield",
    /// `await`.
    Await = "await",
    /// `break`; [`EventFlags::LABELLED`] when it names a label.
    Break = "break",
    /// `continue`; [`EventFlags::LABELLED`] when it names a label.
    Continue = "continue",
    /// `goto`.
    Goto = "goto",
    /// A label that `goto`, `break` or `continue` may name.
    Label = "label",
    /// Go's `go`, and other statements that start a concurrent task.
    Spawn = "spawn",
    /// `defer`.
    Defer = "defer",
    /// A relational or equality operator (`==`, `<`, `in`, `is`, `instanceof`, ...).
    Comparison = "comparison",
    /// An assignment, initialisation or `++`/`--` that changes a variable.
    Assignment = "assignment",
    /// A call of a function or method.
    Call = "call",
    /// Creation of an object by `new` or its equal.
    New = "new",
    /// A preprocessor condition: `#if`, `#ifdef`, `#elif`.
    Preprocessor = "preprocessor condition",
    /// An executable statement or declaration: the unit of logical lines.
    Statement = "statement",
}

/// Where an event stands in its parent.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[repr(u8)]
pub enum Slot {
    /// Statements the construct governs (then branch, loop body, case body, function body).
    #[default]
    Body,
    /// The condition, or a switch's subject.
    Condition,
    /// Initialisation of a `for`, resources of a `try`.
    Init,
    /// Update of a `for`.
    Update,
    /// The other branch of an `if` or conditional expression.
    Else,
    /// Left operand.
    Left,
    /// Right operand.
    Right,
    /// Before the body: parameters, annotations, decorators, supertypes, default values.
    Header,
}

/// Bits on an event.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct EventFlags(pub u8);

impl EventFlags {
    /// No flag.
    pub const NONE: Self = Self(0);
    /// `break`/`continue` with a label.
    pub const LABELLED: Self = Self(1);
    /// `return` with a value; a `Try` with resources.
    pub const HAS_VALUE: Self = Self(2);
    /// An operator written in parentheses of its own.
    pub const PARENTHESIZED: Self = Self(4);
    /// A direct operand of its parent operator event (only parentheses between them).
    pub const OPERAND: Self = Self(8);
    /// The construct stands in a macro body or a preprocessor directive.
    pub const IN_MACRO: Self = Self(16);
    /// Not written as a statement but as an expression: `switch` expressions, `if` expressions, lambdas with an
    /// expression as body, arrow `case X -> e`.
    pub const EXPRESSION: Self = Self(32);
    /// A construct that a profile may see otherwise than its name says; the language's folder documents how.
    pub const VARIANT: Self = Self(64);
    /// A loop, switch, `goto`, conditional expression or function that is a whole branch of the `if`, `else` or conditional
    /// expression around it, or a whole condition: no block, nothing but parentheses between them.
    pub const DIRECT: Self = Self(128);

    /// Whether every bit of `other` is set.
    pub fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Both sets of bits.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// One occurrence of a construct.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// What it is.
    pub construct: Construct,
    /// Where it stands in its parent.
    pub slot: Slot,
    /// Details.
    pub flags: EventFlags,
    /// How many alternatives this one event stands for (labels of one case, types of one catch); 1 as a rule.
    pub count: u16,
    /// The innermost construct around it; `None` at the top of the file.
    pub parent: Option<EventId>,
    /// One past the last descendant, so that a subtree is a contiguous range.
    pub end: u32,
    /// The definition a `Function`, `Lambda` or `Type` event belongs to.
    pub definition: Option<DefId>,
    /// The keyword or operator where the construct shows; for `Function`, `Lambda`, `Type` the whole construct.
    pub span: Span,
}
