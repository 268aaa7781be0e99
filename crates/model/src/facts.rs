//! What one file says: its facts.
//!
//! One intermediate form for all languages, close enough to the text that every entry has a span and general
//! enough that the linker needs no source and no grammar: definitions in nested [`Scope`]s, types as written,
//! an arena of the expressions that matter for resolution, and the flows between them. How each language fits
//! is shown in `docs/decisions/0003-fact-schema.md`.
//!
//! Ids are indices into the vectors of one [`Facts`]; parents always precede their children.

use crate::diagnostic::Diagnostic;
use crate::event::Event;
use crate::metric::Measures;
use crate::names::{NameId, NameTable};
use crate::source::LanguageId;
use crate::span::{LineTable, Span};
use serde::{Deserialize, Serialize};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub struct $name(pub u32);

        impl $name {
            /// The index as `usize`.
            pub fn index(self) -> usize {
                self.0 as usize
            }
        }
    )*};
}

ids! {
    /// Index into [`Facts::definitions`].
    DefId;
    /// Index into [`Facts::scopes`].
    ScopeId;
    /// Index into [`Facts::exprs`].
    ExprId;
    /// Index into [`Facts::types`].
    TypeId;
}

/// A run of entries in one of the list vectors of [`Facts`] (the field that holds it says which).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListId {
    /// First entry.
    pub start: u32,
    /// Number of entries.
    pub len: u32,
}

impl ListId {
    /// The entries of this run in `all`.
    pub fn of<T>(self, all: &[T]) -> &[T] {
        all.get(self.start as usize..(self.start + self.len) as usize).unwrap_or_default()
    }
}

/// Everything one file says, without its path (the same bytes give the same facts anywhere).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// Language the file was read as.
    pub language: LanguageId,
    /// Line starts of the decoded text.
    pub lines: LineTable,
    /// Identifiers, string keys, signatures.
    pub names: NameTable,
    /// Definitions in preorder of their span.
    pub definitions: Vec<Definition>,
    /// Scopes; entry 0 is the file.
    pub scopes: Vec<Scope>,
    /// Types as written.
    pub types: Vec<TypeExpr>,
    /// Expressions that matter for resolution, children before parents.
    pub exprs: Vec<Expr>,
    /// Imports, includes, re-exports.
    pub imports: Vec<Import>,
    /// Inheritance as written.
    pub supertypes: Vec<Supertype>,
    /// Annotations, decorators, attributes.
    pub annotations: Vec<Annotation>,
    /// Assignments, returns, throws and the other ways a value moves.
    pub flows: Vec<Flow>,
    /// Control-flow constructs as a tree in preorder.
    pub events: Vec<Event>,
    /// Counts over each definition, parallel to `definitions`.
    pub measures: Vec<Measures>,
    /// Counts over the whole file.
    pub file_measures: Measures,
    /// Arguments of calls; [`ListId`]s of [`ExprKind::Call`] and [`ExprKind::New`] point here.
    pub arguments: Vec<Argument>,
    /// Elements of expression lists ([`ExprKind::Collection`], [`ExprKind::Group`]).
    pub expr_lists: Vec<ExprId>,
    /// Elements of type lists.
    pub type_lists: Vec<TypeId>,
    /// Elements of name lists.
    pub name_lists: Vec<NameId>,
    /// Names an import binds.
    pub imported_names: Vec<ImportedName>,
    /// Regions that are there only under a condition (`#if`), and under which.
    pub conditions: Vec<Condition>,
    /// Where names are taken back that stood for text (`#undef`).
    pub undefined: Vec<(NameId, u32)>,
    /// Bytes under error nodes or inserted by the parser (0 = the file parsed whole).
    pub error_bytes: u32,
    /// Comments that answer for findings.
    pub suppressions: Vec<Suppression>,
    /// What went wrong while reading this file.
    pub diagnostics: Vec<Diagnostic>,
}

/// A comment `pellucid:ignore RULE reason`: the author answers for what the rule finds there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suppression {
    /// Where the mark stands.
    pub at: u32,
    /// The rules it is about; `*` = all.
    pub rules: Vec<String>,
    /// Why; empty if it does not say.
    pub reason: String,
    /// The line it is about: its own if code stands before it there, else that of the next code; 0 = the whole file.
    pub covers: u32,
}

/// A region of the text that is there only if a condition holds, or only if it does not. Of several for one region all
/// must agree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Condition {
    /// The region.
    pub span: Span,
    /// What is asked; whether a name is defined at all is [`WrapOp::TypeOf`] of it.
    pub test: ExprId,
    /// Whether it must hold.
    pub holds: bool,
}

macro_rules! named_enum {
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
        }
    };
}

named_enum! {
    /// What a definition defines.
    SymbolKind {
        /// A namespace, package clause, Rust `mod`, TypeScript `namespace`.
        Module = "module",
        /// A class.
        Class = "class",
        /// A struct or Java record.
        Struct = "struct",
        /// An interface, protocol or Java annotation type.
        Interface = "interface",
        /// A Rust trait.
        Trait = "trait",
        /// An enumeration.
        Enum = "enum",
        /// A union.
        Union = "union",
        /// `typedef`, `type X = Y`, `using X = Y`.
        TypeAlias = "type alias",
        /// A function outside any type; nested functions too.
        Function = "function",
        /// A function that belongs to a type.
        Method = "method",
        /// A constructor (or initialiser; Java's compact and instance initialisers too).
        Constructor = "constructor",
        /// A member that holds a value; properties too.
        Field = "field",
        /// A local or global variable.
        Variable = "variable",
        /// A constant, and an enumerator.
        Constant = "constant",
        /// A parameter of a function or lambda.
        Parameter = "parameter",
        /// A generic parameter.
        TypeParameter = "type parameter",
        /// A macro.
        Macro = "macro",
        /// An anonymous function: lambda, closure, arrow function, function expression. When it is the value of
        /// a variable, field or property, the name is taken from there.
        Lambda = "lambda",
        /// A block that adds members to a type named elsewhere: a Rust `impl`. Its receiver says which.
        Extension = "extension",
    }
}

impl SymbolKind {
    /// Whether it has a body of statements: function, method, constructor, lambda.
    pub fn is_callable(self) -> bool {
        matches!(self, Self::Function | Self::Method | Self::Constructor | Self::Lambda)
    }

    /// Whether it is a type with members.
    pub fn is_type(self) -> bool {
        matches!(self, Self::Class | Self::Struct | Self::Interface | Self::Trait | Self::Enum | Self::Union)
    }
}

named_enum! {
    /// Who may use a definition, as the language defines it (defaults already applied).
    Visibility {
        /// Everyone.
        Public = "public",
        /// Subclasses (and the package, in Java).
        Protected = "protected",
        /// The same package, module or crate (Java package-private, Go lower case, `pub(crate)`).
        Package = "package",
        /// The enclosing type or module.
        Private = "private",
        /// One file or link unit (C `static`, C++ anonymous namespaces, un-exported JS bindings).
        File = "file",
        /// A restricted path: `pub(super)`, `pub(in ...)`.
        Restricted = "restricted",
        /// Locals, parameters: visibility does not apply.
        Local = "local",
    }
}

/// A set of modifiers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Modifiers(pub u32);

macro_rules! modifiers {
    ($($(#[$doc:meta])* $name:ident = $bit:literal, $text:literal;)*) => {
        impl Modifiers {
            /// No modifier.
            pub const NONE: Self = Self(0);
            $($(#[$doc])* pub const $name: Self = Self(1 << $bit);)*

            /// Whether every modifier of `other` is set.
            pub fn has(self, other: Self) -> bool {
                self.0 & other.0 == other.0
            }

            /// Both sets.
            #[must_use]
            pub fn with(self, other: Self) -> Self {
                Self(self.0 | other.0)
            }

            /// The words of the set, in bit order.
            pub fn words(self) -> impl Iterator<Item = &'static str> {
                [$((Self::$name, $text),)*].into_iter().filter(move |(one, _)| self.has(*one)).map(|(_, word)| word)
            }
        }
    };
}

modifiers! {
    /// Belongs to the type, not the instance; C's file linkage is a [`Visibility`].
    STATIC = 0, "static";
    /// Has no body and must be supplied by a subtype (interface members without body too).
    ABSTRACT = 1, "abstract";
    /// May not be overridden, extended or reassigned.
    FINAL = 2, "final";
    /// `async`.
    ASYNC = 3, "async";
    /// Yields.
    GENERATOR = 4, "generator";
    /// `const`, `constexpr`, `const fn`.
    CONST = 5, "const";
    /// C++ `virtual`, Java `default` methods are [`Self::DEFAULT`].
    VIRTUAL = 6, "virtual";
    /// Says that it overrides.
    OVERRIDE = 7, "override";
    /// `extern`, `native`, foreign.
    EXTERN = 8, "extern";
    /// `inline`.
    INLINE = 9, "inline";
    /// `readonly`.
    READONLY = 10, "readonly";
    /// May be left out: `x?`, parameters with a default value.
    OPTIONAL = 11, "optional";
    /// `...rest`, `*args`, `args ...T`.
    VARIADIC = 12, "variadic";
    /// Java `default` method, Rust provided trait method, C++ `= default`, TS default export.
    DEFAULT = 13, "default";
    /// Not written but implied: record accessors, Lombok members, dataclass constructors.
    SYNTHETIC = 14, "synthetic";
    /// Exported by name from its module (JS `export`, C++20 `export`).
    EXPORTED = 15, "exported";
    /// `mut`, `mutable`, `var` where immutability is the rule.
    MUTABLE = 16, "mutable";
    /// `unsafe`.
    UNSAFE = 17, "unsafe";
    /// Declared here, defined elsewhere: prototypes, `extern` variables, overload signatures, forward declarations.
    DECLARATION = 18, "declaration";
    /// `synchronized`.
    SYNCHRONIZED = 19, "synchronized";
    /// `transient`.
    TRANSIENT = 20, "transient";
    /// `volatile`.
    VOLATILE = 21, "volatile";
    /// A property's getter (also Python `@property`).
    GETTER = 22, "getter";
    /// A property's setter.
    SETTER = 23, "setter";
    /// A destructor, `__del__`, `Drop::drop`.
    DESTRUCTOR = 24, "destructor";
    /// An operator overload.
    OPERATOR = 25, "operator";
    /// Python keyword-only (`*, x`) parameter.
    KEYWORD_ONLY = 26, "keyword-only";
    /// Python positional-only (`x, /`) parameter; `**kwargs` is VARIADIC with this bit clear and KEYWORD_ONLY set.
    POSITIONAL_ONLY = 27, "positional-only";
    /// `= delete`.
    DELETED = 28, "deleted";
    /// `sealed`.
    SEALED = 29, "sealed";
    /// Embedded field (Go), anonymous struct/union member (C).
    EMBEDDED = 30, "embedded";
    /// A parameter that is the receiver (`self`, Go's receiver, TS `this`).
    RECEIVER = 31, "receiver";
}

/// One definition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Definition {
    /// What it defines.
    pub kind: SymbolKind,
    /// Its simple name; empty when it has none.
    pub name: NameId,
    /// The whole definition: from its first modifier, annotation or decorator to its end. Leading comments are outside.
    pub span: Span,
    /// The name alone (for an anonymous definition, its keyword or first token).
    pub name_span: Span,
    /// The definition it lexically stands in.
    pub parent: Option<DefId>,
    /// The scope whose names it joins.
    pub scope: ScopeId,
    /// The scope it opens, if any.
    pub body: Option<ScopeId>,
    /// Who may use it.
    pub visibility: Visibility,
    /// Its modifiers.
    pub modifiers: Modifiers,
    /// Declared type: of a value, or what a callable returns, or what an alias stands for.
    pub ty: Option<TypeId>,
    /// The type it belongs to when that is not the lexical parent: Go receiver, C++ `T::f`, Rust `impl` self type.
    pub receiver: Option<TypeId>,
    /// Value it starts with: initialiser, default value, enumerator value.
    pub value: Option<ExprId>,
    /// Its annotations: a run of [`Facts::annotations`].
    pub annotations: ListId,
    /// Documentation comment (or docstring), if any.
    pub doc: Option<Span>,
    /// The definition up to its body, white space collapsed; for callables and types only, else empty.
    pub signature: NameId,
}

named_enum! {
    /// What kind of region a scope is; control regions are scopes so that "in a loop", "under a condition" and
    /// "in a handler" can be read off any expression's scope chain.
    ScopeKind {
        /// The whole file.
        File = "file",
        /// Namespace, package block, Rust `mod`.
        Module = "module",
        /// Body of a type.
        Type = "type",
        /// A callable: parameters and body.
        Function = "function",
        /// A plain block.
        Block = "block",
        /// Body (and header) of a loop.
        Loop = "loop",
        /// A branch taken under a condition: then, else, case, arm, right side of a short circuit.
        Branch = "branch",
        /// Body of a `try`.
        Try = "try",
        /// A handler.
        Catch = "catch",
        /// A `finally`, `defer`.
        Finally = "finally",
        /// Region that holds a lock or resource: `synchronized`, `with`, `using`.
        With = "with",
        /// A comprehension or generator expression.
        Comprehension = "comprehension",
        /// Body of a macro definition.
        Macro = "macro",
        /// A declaration's type parameters and header.
        Header = "header",
    }
}

/// A region in which names are looked up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scope {
    /// What region.
    pub kind: ScopeKind,
    /// Its extent.
    pub span: Span,
    /// The scope around it; `None` for the file.
    pub parent: Option<ScopeId>,
    /// The innermost definition around it (the one that opens it, if it is a definition's body).
    pub owner: Option<DefId>,
}

/// A type as written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TypeExpr {
    /// Its shape.
    pub kind: TypeKind,
    /// Where.
    pub span: Span,
    /// Scope its names are looked up in.
    pub scope: ScopeId,
}

/// The shape of a type. Lists are runs of [`Facts::type_lists`] or [`Facts::name_lists`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum TypeKind {
    /// A name, its segments from outermost to innermost (`java.util.Map` = 3), with type arguments of the last.
    Named {
        /// Segments, in [`Facts::name_lists`].
        path: ListId,
        /// Type arguments, in [`Facts::type_lists`].
        args: ListId,
    },
    /// A type derived from one other.
    Of(TypeOp, TypeId),
    /// A map type written with syntax of its own (Go `map[K]V`), key and value in that order.
    Map(TypeId, TypeId),
    /// A function type: parameters in [`Facts::type_lists`], and the result.
    Function {
        /// Parameter types.
        params: ListId,
        /// Result type, if written.
        result: Option<TypeId>,
    },
    /// A tuple; several results.
    Tuple(ListId),
    /// One of several (`A | B`).
    Union(ListId),
    /// All of several (`A & B`, `A + B`).
    Intersection(ListId),
    /// A type defined on the spot (anonymous struct, object type).
    Inline(DefId),
    /// Taken from the value: `var`, `auto`, `:=`.
    Inferred,
    /// The enclosing type: `Self`, `this`.
    SelfType,
    /// The type of an expression: `typeof x`, `decltype(x)`.
    TypeOf(ExprId),
    /// A literal used as a type; its text.
    Literal(NameId),
    /// Anything else, with the types inside it that were recognised.
    Opaque(ListId),
}

named_enum! {
    /// How a type is derived from one other.
    TypeOp {
        /// `T*`, `*T`, `*const T`.
        Pointer = "pointer",
        /// `T&`, `&T`, `&mut T`, `T&&`.
        Reference = "reference",
        /// `T[]`, `[N]T`, `[T; N]`.
        Array = "array",
        /// `[]T`, `[T]`, slices.
        Slice = "slice",
        /// `T?`, `Optional` syntax.
        Optional = "optional",
        /// `T...`, `...T`, `*args: T`.
        Variadic = "variadic",
        /// `chan T`.
        Channel = "channel",
        /// `? extends T`, `impl T`, `dyn T` are [`Self::Dyn`] and [`Self::Impl`]; this is an upper bound.
        Upper = "upper bound",
        /// `? super T`.
        Lower = "lower bound",
        /// `dyn T`.
        Dyn = "dyn",
        /// `impl T`.
        Impl = "impl",
        /// A promise or awaitable by syntax.
        Await = "await",
        /// `const T`, `volatile T`, `readonly T`.
        Qualified = "qualified",
        /// `keyof T` and other type operators.
        Other = "other",
    }
}

named_enum! {
    /// What an expression does with the place it names.
    Use {
        /// Reads it.
        Read = "read",
        /// Writes it.
        Write = "write",
        /// Reads and writes it: `x += 1`, `x++`.
        ReadWrite = "read-write",
        /// Calls it.
        Call = "call",
        /// Takes its address or passes it by mutable reference.
        Address = "address",
        /// Deletes it.
        Delete = "delete",
    }
}

/// An expression that matters for resolution.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Expr {
    /// Its shape.
    pub kind: ExprKind,
    /// Where.
    pub span: Span,
    /// Scope its names are looked up in; the scope's owner is the definition it belongs to.
    pub scope: ScopeId,
}

/// The shape of an expression.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum ExprKind {
    /// A simple name.
    Name {
        /// The identifier.
        name: NameId,
        /// What is done with it.
        usage: Use,
    },
    /// `base.name`, `base->name`, `base::name`, `base?.name`.
    Member {
        /// What stands before the dot.
        base: ExprId,
        /// The member.
        name: NameId,
        /// Where the member's name stands.
        name_span: Span,
        /// What is done with it.
        usage: Use,
    },
    /// A call.
    Call {
        /// What is called.
        callee: ExprId,
        /// In [`Facts::arguments`].
        args: ListId,
        /// Explicit type arguments, in [`Facts::type_lists`].
        type_args: ListId,
    },
    /// Creation of an object of a type by syntax: `new T()`, `T{...}`, struct literals.
    New {
        /// The type created.
        ty: TypeId,
        /// Constructor arguments or field values, in [`Facts::arguments`].
        args: ListId,
    },
    /// A literal; the text of strings up to 120 bytes and of small numbers is kept.
    Literal(LiteralKind, NameId),
    /// `this`, `self` where it is a keyword.
    This,
    /// `super`, `super()`.
    Super,
    /// `base[index]`.
    Index {
        /// What is indexed.
        base: ExprId,
        /// The index, when it is an expression that matters.
        index: Option<ExprId>,
        /// What is done with the element.
        usage: Use,
    },
    /// An anonymous function.
    Lambda(DefId),
    /// `(T) e`, `e as T`, `e.(T)`, `static_cast<T>(e)`.
    Cast {
        /// Target type.
        ty: TypeId,
        /// Value.
        value: ExprId,
    },
    /// A test of a value's type: `e instanceof T`, `isinstance(e, T)` stays a call.
    TypeTest {
        /// Tested type.
        ty: TypeId,
        /// Value.
        value: ExprId,
    },
    /// One value wrapped by an operator that keeps or derives its identity.
    Wrap(WrapOp, ExprId),
    /// Operator with two operands whose type may matter.
    Binary {
        /// Operator as written.
        op: NameId,
        /// Left operand.
        left: ExprId,
        /// Right operand.
        right: ExprId,
    },
    /// One of several values: `c ? a : b`, `a || b` used as a value, match arms. In [`Facts::expr_lists`].
    Choice(ListId),
    /// A list, tuple, set, map or object literal; elements in [`Facts::arguments`] (keys as names).
    Collection(LiteralKind, ListId),
    /// A type used as a value: `T.class`, `Foo<int>::f`, `String::new` with type arguments.
    Type(TypeId),
    /// `T::method`, `obj::method` method references.
    MethodRef {
        /// Type or value before `::`.
        base: ExprId,
        /// Method; `new` for constructors.
        name: NameId,
    },
    /// An inline definition used as a value: class expression, anonymous class.
    Definition(DefId),
    /// Anything else, with the expressions inside it that were recognised. In [`Facts::expr_lists`].
    Group(ListId),
}

named_enum! {
    /// What a literal is.
    LiteralKind {
        /// Text.
        String = "string",
        /// Whole number.
        Integer = "integer",
        /// Number with a fraction.
        Float = "float",
        /// `true`, `false`.
        Boolean = "boolean",
        /// `null`, `nil`, `None`, `undefined`.
        Null = "null",
        /// One character.
        Char = "char",
        /// Regular expression.
        Regex = "regex",
        /// Bytes.
        Bytes = "bytes",
        /// Template or interpolated string.
        Template = "template",
        /// List, array.
        List = "list",
        /// Tuple.
        Tuple = "tuple",
        /// Set.
        Set = "set",
        /// Map, dictionary, object.
        Map = "map",
    }
}

named_enum! {
    /// An operator around one value.
    WrapOp {
        /// `*p`.
        Deref = "deref",
        /// `&x`, `&mut x`.
        AddressOf = "address-of",
        /// `await x`, `x.await`.
        Await = "await",
        /// `...x`, `*args` at a call.
        Spread = "spread",
        /// `**kwargs` at a call.
        SpreadMap = "spread-map",
        /// `x!`, `x?`: unwraps.
        Unwrap = "unwrap",
        /// `<-ch`.
        Receive = "receive",
        /// `typeof x`, `sizeof x`.
        TypeOf = "typeof",
        /// Any other unary operator.
        Other = "other",
    }
}

/// One argument of a call, one element of a collection, one field of a struct literal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Argument {
    /// Keyword, key or field name; [`NameId::EMPTY`] when positional.
    pub name: NameId,
    /// Its value.
    pub value: ExprId,
}

named_enum! {
    /// What an import does.
    ImportKind {
        /// Makes names of another module usable: `import`, `use`, `from m import n`, `require`.
        Import = "import",
        /// Java `import static`.
        Static = "static import",
        /// Java `import module`: all that a module exports.
        Module = "module import",
        /// TypeScript `import type`, Python under `TYPE_CHECKING`.
        Type = "type import",
        /// In a comment, for its types only: JSDoc `@typedef {import("./m").T} T`.
        Documentation = "documentation",
        /// Makes them visible to others too: `export ... from`, `pub use`.
        Reexport = "re-export",
        /// `#include "x"`.
        IncludeLocal = "include",
        /// `#include <x>`.
        IncludeSystem = "system include",
        /// `import()`, `importlib.import_module`, `require` of a non-literal.
        Dynamic = "dynamic import",
        /// For its effect only: `import "x"`, Go `_`.
        Effect = "effect import",
        /// Rust `mod x;`: another file becomes a child module.
        ModuleFile = "module file",
        /// C++ `using namespace`, `using a::b`; Rust `use` inside a block is `Import`.
        Using = "using",
        /// Rust `extern crate`.
        Crate = "extern crate",
        /// Go, Java package clause: what this file belongs to.
        Package = "package",
    }
}

/// One import.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Import {
    /// What it does.
    pub kind: ImportKind,
    /// Module as written: a path in dots, slashes or `::`, without quotes. Python's leading dots are kept.
    pub module: NameId,
    /// Names bound, in [`Facts::imported_names`]; empty for a whole-module import without alias.
    pub names: ListId,
    /// Every name of the module (`*`).
    pub wildcard: bool,
    /// The whole import.
    pub span: Span,
    /// The module's text.
    pub module_span: Span,
    /// Scope that gains the names.
    pub scope: ScopeId,
}

/// A name an import binds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportedName {
    /// Its name in the module; empty for the module itself, `default` for a default import.
    pub name: NameId,
    /// Its name here.
    pub alias: NameId,
    /// Where the name stands.
    pub span: Span,
}

named_enum! {
    /// How a type inherits.
    SupertypeKind {
        /// From a class, or an interface from an interface.
        Extends = "extends",
        /// An interface or trait.
        Implements = "implements",
        /// Go embedding.
        Embeds = "embeds",
        /// A mixin.
        Mixin = "mixin",
        /// A bound of a type parameter or a Rust supertrait.
        Bound = "bound",
        /// Java `permits`.
        Permits = "permits",
        /// Python `metaclass=`.
        Metaclass = "metaclass",
    }
}

/// One inheritance as written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Supertype {
    /// The type (or Rust `impl`, or type parameter) that inherits.
    pub definition: DefId,
    /// How.
    pub kind: SupertypeKind,
    /// From what.
    pub ty: TypeId,
    /// C++ base access; [`Visibility::Public`] elsewhere.
    pub visibility: Visibility,
}

/// An annotation, decorator or attribute. Annotations of one definition stand together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Annotation {
    /// Its name as written, without `@` or `#[]`.
    pub name: NameId,
    /// The expression: a call for one with arguments.
    pub expr: Option<ExprId>,
    /// Where.
    pub span: Span,
}

/// A value moving between places.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flow {
    /// How it moves.
    pub kind: FlowKind,
    /// Where.
    pub span: Span,
    /// The scope it happens in.
    pub scope: ScopeId,
}

/// How a value moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum FlowKind {
    /// `target = value`. Initialisers of definitions are [`Definition::value`] instead.
    Assign {
        /// The place.
        target: ExprId,
        /// The value.
        value: ExprId,
    },
    /// `target op= value`, `target++`.
    Update {
        /// The place.
        target: ExprId,
        /// The operand, if any.
        value: Option<ExprId>,
    },
    /// `return value`; an arrow function's expression body too.
    Return(Option<ExprId>),
    /// `throw value`.
    Throw(Option<ExprId>),
    /// `yield value`.
    Yield(Option<ExprId>),
    /// A `throws` clause.
    Throws(TypeId),
    /// A handler: the types it takes and the name it binds.
    Catch {
        /// Types caught; empty = all. In [`Facts::type_lists`].
        types: ListId,
        /// The bound definition.
        binding: Option<DefId>,
    },
    /// `for binding in over`: a definition that receives the elements.
    Iterate {
        /// The loop variable.
        binding: DefId,
        /// The collection.
        over: ExprId,
    },
    /// `for binding, _ := range over`: a definition that receives the keys (indices) where there are such, else the
    /// elements.
    IterateKey {
        /// The loop variable.
        binding: DefId,
        /// The collection.
        over: ExprId,
    },
    /// Like `Iterate`, into a place that exists already.
    IterateInto {
        /// The place.
        target: ExprId,
        /// The collection.
        over: ExprId,
    },
    /// A destructured or pattern binding: `binding` receives a part of `value` (by position or key).
    Destructure {
        /// The definition that receives it.
        binding: DefId,
        /// The value taken apart.
        value: ExprId,
        /// Key or field; empty when by position.
        key: NameId,
        /// Position, when by position.
        index: u32,
    },
    /// A pattern that narrows `value` to `ty` and binds it: Java pattern `instanceof`, Go type switch, Rust arms.
    Narrow {
        /// The definition bound, if any.
        binding: Option<DefId>,
        /// The value tested.
        value: ExprId,
        /// The type it has here.
        ty: TypeId,
    },
    /// A test has told what is in a place: in the extent of this flow, `value` (a name, or members of one) is of `ty`.
    Known {
        /// The place tested.
        value: ExprId,
        /// The type it was tested for.
        ty: TypeId,
        /// Whether it is of that type, or is not.
        is: bool,
    },
    /// A resource bound for a region: `with e as x`, try-with-resources.
    With {
        /// The definition bound, if any.
        binding: Option<DefId>,
        /// The resource.
        value: ExprId,
    },
    /// `ch <- value`.
    Send {
        /// The channel.
        channel: ExprId,
        /// The value.
        value: ExprId,
    },
    /// `exports.x = value`, `export default value`, `export { a as b }`: the name others see.
    Export {
        /// Exported name.
        name: NameId,
        /// What it stands for.
        value: ExprId,
    },
}
