//! The words of the code graph: what relates two symbols, how sure that is, and by what means it was found.

use crate::program::SymbolId;
use crate::session::ExternalId;
use pellucid_model::Span;
use serde::{Deserialize, Serialize};

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[repr(u8)]
        pub enum $name { $($(#[$vdoc])* $variant,)* }

        impl $name {
            /// Every value, in declaration order.
            pub const ALL: &[$name] = &[$($name::$variant,)*];

            /// The word users see.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $text,)* }
            }

            /// The value with this word.
            pub fn parse(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.name() == word)
            }
        }
    };
}

words! {
    /// What an edge says.
    EdgeKind {
        /// A file uses a module, package or file.
        Imports = "imports",
        /// A callable calls another; the target is the one the language binds statically.
        Calls = "calls",
        /// A callable creates an object of a type; the target is the constructor, or the type if it has none.
        Instantiates = "instantiates",
        /// A function, method or type is named without being called.
        References = "references",
        /// A variable, field or constant is read.
        Reads = "reads",
        /// A variable, field or constant is written.
        Writes = "writes",
        /// A type inherits from a type of its own sort (class from class, interface from interface); embedding too.
        Extends = "extends",
        /// A type implements an interface or trait.
        Implements = "implements",
        /// A method replaces one of a supertype.
        Overrides = "overrides",
        /// A definition's declared type names a type.
        HasType = "has-type",
        /// A callable declares or throws a type.
        Throws = "throws",
        /// A definition is annotated or decorated.
        Annotates = "annotates",
        /// A call may arrive here at run time: an implementation of what `calls` names.
        Dispatches = "dispatches",
        /// A value reaches a place: from a field or from a callable (its result) to what the value is: a parameter, a
        /// field, a type (a new object of it, or the object itself), a callable (its result). `via` is where it happens.
        Flows = "flows",
    }
}

words! {
    /// How sure an edge is.
    Certainty {
        /// A compiler's index says so.
        Exact = "exact",
        /// Scope and import rules, or declared types, leave one target.
        Resolved = "resolved",
        /// Through inferred types or the class hierarchy; may be one of several.
        Inferred = "inferred",
        /// By name only.
        Guessed = "guessed",
        /// Outside the snapshot; named as far as known.
        External = "external",
        /// No target; the reason is told.
        Unresolved = "unresolved",
    }
}

words! {
    /// By what means a target was found. Each has a measured precision (see `bench/relations`).
    Strategy {
        /// A declaration in an enclosing scope.
        Scope = "scope",
        /// An import names it.
        Import = "import",
        /// The same package, module or namespace.
        Package = "package",
        /// A wildcard import holds it.
        Wildcard = "wildcard",
        /// A member of the enclosing type or its supertypes, named without receiver.
        ImplicitMember = "implicit member",
        /// A member of a type, module or object that is named.
        Qualified = "qualified",
        /// A member through the declared type of the receiver.
        DeclaredType = "declared type",
        /// A member through an inferred type of the receiver.
        InferredType = "inferred type",
        /// A function value followed to where it was assigned.
        FunctionValue = "function value",
        /// The only symbol of that name that fits.
        UniqueName = "unique name",
        /// Inheritance or annotation as written.
        Written = "written",
        /// The class hierarchy.
        Hierarchy = "hierarchy",
        /// A language built-in.
        Builtin = "builtin",
        /// The body of a macro says it where the macro is used.
        Macro = "macro",
        /// What bounds a type parameter, where that is used as a type.
        Bound = "bound",
        /// What an alias stands for, or is made of, where it is used as a type.
        Alias = "alias",
        /// One of several overloads that nothing known of the arguments tells apart.
        Overload = "overload",
    }
}

words! {
    /// Why a reference has no target.
    Reason {
        /// No declaration of this name is visible.
        UnknownName = "unknown name",
        /// The type of the receiver is not known.
        UnknownReceiver = "unknown receiver",
        /// The receiver's type is known and has no such member.
        NoSuchMember = "no such member",
        /// Chosen at run time: a computed name, a value of unknown origin.
        Dynamic = "dynamic",
        /// Several declarations fit equally.
        Ambiguous = "ambiguous",
        /// The import's module is not found.
        UnknownModule = "unknown module",
        /// What a macro says is too much to be followed.
        MacroTooLarge = "macro too large",
    }
}

/// The circumstances of an edge: a set of the bits below.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Context(pub u32);

macro_rules! circumstances {
    ($($(#[$doc:meta])* $name:ident = $bit:literal, $text:literal;)*) => {
        impl Context {
            $($(#[$doc])* pub const $name: Self = Self(1 << $bit);)*

            /// The words of the set, in bit order.
            pub fn words(self) -> impl Iterator<Item = &'static str> {
                [$((Self::$name, $text),)*].into_iter().filter(move |(one, _)| self.has(*one)).map(|(_, word)| word)
            }
        }
    };
}

circumstances! {
    /// Inside a loop.
    LOOP = 0, "loop";
    /// Inside a loop of a loop.
    NESTED_LOOP = 1, "nested loop";
    /// Under a condition.
    CONDITION = 2, "condition";
    /// In a handler of exceptions.
    HANDLER = 3, "handler";
    /// While a lock or resource is held by syntax.
    RESOURCE = 4, "resource";
    /// The receiver is the object itself.
    SELF = 5, "self";
    /// The receiver is the object as its supertype.
    SUPER = 6, "super";
    /// The receiver is, or was taken from, a field: `via`.
    FIELD = 7, "field";
    /// The receiver is, or was taken from, a parameter: `via`.
    PARAMETER = 8, "parameter";
    /// The receiver is a local variable; for `has-type`: the type is that of a local of the callable.
    LOCAL = 9, "local";
    /// The receiver is a type, module or namespace.
    TYPE = 10, "type";
    /// The receiver is what another call gave.
    CHAIN = 11, "chain";
    /// The receiver is an element of what `via` holds; for `has-type`: the type is that of elements or a type argument.
    ELEMENT = 12, "element";
    /// The object itself is among the arguments.
    PASSES_SELF = 13, "passes self";
    /// A parameter of the caller is among the arguments.
    PASSES_PARAMETER = 14, "passes parameter";
    /// For `flows`: the value is a new object of the target.
    NEW = 15, "new";
    /// For `flows`: the value is what the target returns.
    RESULT = 16, "result";
    /// For `flows`: the value is given to a method of what the place holds, as an element is.
    ADDED = 17, "added";
    /// For `flows`: the value is null.
    NULL = 18, "null";
    /// For `flows`: the value is the object around the place itself.
    ITSELF = 19, "itself";
    /// What is read or named is called: a function that a field, parameter or variable holds, a type.
    CALLED = 20, "called";
    /// What is called reads or writes files, processes or the network.
    IO = 21, "io";
    /// What is called asks a database.
    QUERY = 22, "query";
    /// What is called waits: it sleeps, or for another thread.
    WAITS = 23, "waits";
    /// What is called takes a lock.
    LOCK = 24, "lock";
    /// What is called gives a lock back.
    UNLOCK = 25, "unlock";
    /// The lock is held as long as what is given or made lives.
    GUARD = 26, "guard";
    /// A lock is held meanwhile, as far as the text of the callable tells.
    LOCKED = 27, "locked";
    /// A text is copied to become longer; the target is what is called, or the type of the text.
    GROWS = 28, "grows";
    /// With `io`: what is read or written is open already, so that this is a step of many.
    STREAM = 29, "stream";
    /// What is called runs beside its caller.
    SPAWNED = 30, "spawned";
}

impl Context {
    /// Nothing is known or special.
    pub const NONE: Self = Self(0);

    /// Whether every bit of `other` is set.
    pub fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Both sets.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// What an edge points to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    /// A symbol of the snapshot.
    Symbol(SymbolId),
    /// A file of the snapshot (imports).
    File(u32),
    /// Something outside.
    External(ExternalId),
    /// Nothing was found.
    Unresolved(Reason),
}

/// Who an edge starts from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Origin {
    /// The innermost definition around the place.
    Symbol(SymbolId),
    /// The file, for what stands outside any definition.
    File(u32),
}

/// One edge with its evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Edge {
    /// File of the evidence.
    pub file: u32,
    /// Its place: the name that refers.
    pub at: Span,
    /// What the edge says.
    pub kind: EdgeKind,
    /// From where.
    pub from: Origin,
    /// To what.
    pub to: Target,
    /// How sure.
    pub certainty: Certainty,
    /// By what means.
    pub strategy: Strategy,
    /// Under what circumstances.
    pub context: Context,
    /// The field or parameter through which the receiver is reached, or the callable that gives it; for `flows`, the callable
    /// in which it happens, or the variable whose initialiser it is.
    pub via: Option<SymbolId>,
}
