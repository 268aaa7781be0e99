//! What a language says about linking: a table of policies, and the few questions that are no table.
//!
//! The linker itself names no language. A language's folder implements [`Rules`].

pub use crate::effects::Effects;
use crate::program::{Entity, Program};
use pellucid_model::{DefId, Facts, Import, LiteralKind, Use};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// A file handed to the linker.
#[derive(Debug)]
pub struct Unit {
    /// Path from the root, `/`-separated; for library stubs, the name of the stub.
    pub path: String,
    /// What it says.
    pub facts: Facts,
    /// Whether it describes code outside the snapshot: its symbols are known by name and type but belong elsewhere.
    pub library: bool,
}

/// What a language's rules are made from: the family's files and all manifests of the snapshot.
#[derive(Debug)]
pub struct Project<'a> {
    /// Number in the program and the file.
    pub files: Vec<(u32, &'a Unit)>,
    /// Manifests (build and package files) by path.
    pub manifests: &'a BTreeMap<String, String>,
}

/// Links a family of languages.
#[derive(Clone, Copy)]
pub struct Linker {
    /// Ids of its languages.
    pub languages: &'static [&'static str],
    /// File names of the manifests its rules read.
    pub manifests: &'static [&'static str],
    /// What the language's own library declares, as source without bodies: name of the stub and its text.
    pub library: &'static [(&'static str, &'static str)],
    /// Reads the layout of a project.
    pub rules: fn(&Project<'_>) -> Box<dyn Rules>,
}

/// How names behave in a language.
#[derive(Debug, Clone, Copy)]
pub struct Policy {
    /// Between the segments of a namespace's key.
    pub separator: &'static str,
    /// A bare name may be a member of an enclosing type or its supertypes.
    pub implicit_members: bool,
    /// A type's body is a scope for what is nested in its callables (not in Python).
    pub type_scope_is_lexical: bool,
    /// A type's members are names in its body (else only its type parameters are).
    pub bare_members: bool,
    /// A local exists only after its declaration, so an earlier use means something further out.
    pub ordered_locals: bool,
    /// Callables, values and types have name spaces of their own.
    pub separate_spaces: bool,
    /// Calling a type creates an instance of it.
    pub call_creates: bool,
    /// What a file imports is seen by those who import the file.
    pub imports_are_members: bool,
    /// Types of parameters without declared type are gathered from calls.
    pub infer_parameters: bool,
    /// Names need no import between files of one namespace.
    pub namespace_is_shared: bool,
    /// Iterating over a map or the like gives keys (else values).
    pub iterates_keys: bool,
    /// Taking a value that is no tuple apart by position gives the value first (`x, ok := m[k]`).
    pub first_part_is_value: bool,
    /// A type without constructor of its own is created by that of its supertype.
    pub constructors_are_inherited: bool,
    /// The types of locals follow from their initialisers, as a compiler would have it.
    pub static_types: bool,
    /// The name that binds nothing (`_`); empty where every name binds.
    pub blank: &'static str,
    /// Callables of one name differ by their parameters (else they are variants of one, all of them kept).
    pub overloads: bool,
    /// A type satisfies an interface by having its methods.
    pub structural: bool,
    /// A number takes the type of what it is combined with.
    pub untyped_literals: bool,
    /// Imports are paths through modules, types and what these pass on; a module sees none of the names around it.
    pub paths: bool,
    /// What looks like a member of a type but is the object of that type around (`Outer.this`), and the same as one of its
    /// supertype; empty if there are none.
    pub own_object: [&'static str; 2],
    /// Types, values and macros have name spaces of their own; some types are values, too.
    pub types_apart: bool,
    /// Types have members by traits that are implemented apart from them, with types that each implementation chooses.
    pub traits: bool,
    /// A file is a module that offers what it says it exports, be it a value; values have members by assignment, and
    /// whatever is called by `new` or inherited from is a value.
    pub exports: bool,
    /// Modules, types and callables are objects: an import binds a module or what it holds, a name stands for what it was
    /// given, a type may be written as any value, what classes inherit has one order.
    pub objects: bool,
    /// What stands for the file's own module.
    pub own_module: &'static [&'static str],
    /// Namespaces without name or marked inline are part of the one around them; names join the scope they are written
    /// for, as those of an enumeration do.
    pub transparent_modules: bool,
    /// Imports take in text: a name means what the files taken in declare, and a declaration the definition it is
    /// linked with.
    pub linkage: bool,
    /// An object may be written as a list of its fields' values in their order.
    pub laid_out: bool,
    /// A type asks its own object for members that only its heirs have.
    pub members_below: bool,
}

impl Policy {
    /// Whether what stands in the body of a callable is read by its own file only: of other files' bodies the linker asks
    /// where values are exported, have members or stand for types, where text is taken in, where types are chosen by
    /// traits, and where parameters take their types from calls.
    pub fn bodies_are_private(&self) -> bool {
        let asked = self.exports || self.objects || self.linkage || self.traits || self.paths;
        !(asked || self.infer_parameters || self.imports_are_members)
    }
}

/// Where a path begins that begins with a word of the language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PathRoot {
    /// The module it stands in.
    Here,
    /// The module around that.
    Outer,
    /// The outermost module.
    Top,
    /// The type around it.
    OwnType,
    /// What is known from outside.
    Outside,
}

/// What a value is seen through, by a trait that its type implements.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Through {
    /// What it points to, as far as members go.
    Deref,
    /// What comes of waiting for it.
    Await,
    /// What a loop over it gives.
    Iterate,
    /// What indexing it gives.
    Index,
    /// What is made of an iteration.
    Collect,
}

/// What calling a built-in gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BuiltinCall {
    /// Not known.
    Unknown,
    /// A value of the type of this argument.
    Argument(usize),
    /// A pointer to a value of the type of this argument.
    Pointer(usize),
    /// An instance of the built-in itself: it is a type.
    Instance,
    /// An element of this argument.
    Element(usize),
    /// The supertypes of the enclosing type.
    Super,
    /// The type of this argument, as a value.
    TypeOf(usize),
    /// A value of the type of this name.
    Of(&'static str),
    /// A value of the type of this name, with the arguments' type as its type argument.
    Collection(&'static str),
}

/// A name that makes a type of its arguments by a rule of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TypeForm {
    /// Its first argument.
    Argument,
    /// One of its arguments.
    Union,
    /// A function: a list of parameters, and a result.
    Function,
    /// A type as a value.
    Meta,
    /// As many values as arguments; with `...`, as many as there are of the first.
    Tuple,
    /// The type around.
    OwnType,
    /// Any value.
    Any,
    /// Null.
    Null,
    /// What the type of this name makes of them.
    As(&'static str),
}

impl Policy {
    /// What most languages have in common.
    pub const DEFAULT: Self = Self {
        separator: ".",
        implicit_members: false,
        type_scope_is_lexical: true,
        bare_members: true,
        ordered_locals: false,
        separate_spaces: false,
        call_creates: false,
        imports_are_members: false,
        infer_parameters: false,
        namespace_is_shared: false,
        static_types: true,
        iterates_keys: false,
        first_part_is_value: false,
        constructors_are_inherited: false,
        blank: "",
        overloads: true,
        structural: false,
        untyped_literals: false,
        paths: false,
        own_object: ["", ""],
        types_apart: false,
        traits: false,
        exports: false,
        objects: false,
        own_module: &[],
        transparent_modules: false,
        linkage: false,
        laid_out: false,
        members_below: false,
    };
}

impl Default for Policy {
    fn default() -> Self {
        Self::DEFAULT
    }
}

/// The rules of one family of languages over one project.
pub trait Rules: Send + Sync {
    /// How names behave.
    fn policy(&self) -> &Policy;

    /// Key of the namespace a file's outermost definitions join.
    fn home(&self, file: u32) -> String;

    /// What an import's module means; `None` when no such module is known here or outside.
    fn import(&self, program: &Program, file: u32, import: &Import) -> Option<Entity>;

    /// What an import binds that lists no names: the local name, and how many leading segments of the module it
    /// stands for (0 = all). `None` if it binds nothing.
    fn plain_import(
        &self,
        program: &Program,
        module: &str,
        target: Option<Entity>,
    ) -> Option<(String, usize)>;

    /// Whether a file is part of the usual build, so that its variant of a definition is meant where there are others.
    fn is_usual(&self, file: u32) -> bool {
        let _ = file;
        true
    }

    /// Whether a definition is part of the usual build, where its file is.
    fn is_usual_definition(&self, file: u32, definition: DefId) -> bool {
        let _ = (file, definition);
        true
    }

    /// Whether a place is part of the usual build, where its file is.
    fn is_usual_place(&self, file: u32, at: u32) -> bool {
        let _ = (file, at);
        true
    }

    /// Whether it cannot be told if the usual build has a definition.
    fn is_undecided(&self, file: u32, definition: DefId) -> bool {
        let _ = (file, definition);
        false
    }

    /// Whether the language's own library has a function or macro of a name that need not be declared by the project.
    fn is_of_library(&self, name: &str) -> bool {
        let _ = name;
        false
    }

    /// The namespaces that a macro opens, the outermost first, and whether each passes its names on to the one around.
    fn spaces_opened(&self, by: &str) -> &[(String, bool)] {
        let _ = by;
        &[]
    }

    /// A known type that an outside one is as good as.
    fn stands_for(&self, outside: &str) -> Option<&'static str> {
        let _ = outside;
        None
    }

    /// Whether an outside type holds one value and stands for it: a pointer, an option, a cell.
    fn holds_one(&self, outside: &str) -> bool {
        let _ = outside;
        false
    }

    /// Whether an outside callable gives what it is called on, or what holds that; where it is named by a type, the same
    /// of its first argument.
    fn passes_value(&self, on: Option<&str>, name: &str) -> bool {
        let _ = (on, name);
        false
    }

    /// Whether an outside callable makes an object of its first type argument.
    fn makes_argument(&self, name: &str) -> bool {
        let _ = name;
        false
    }

    /// Whether functions of a file have no types to belong to, so that the first parameter of one that points to a type
    /// of the snapshot is its object.
    fn passes_objects(&self, file: u32) -> bool {
        let _ = file;
        false
    }

    /// Whether the text of a file holds that of another, through what it imports.
    fn sees(&self, file: u32, other: u32) -> bool {
        let _ = (file, other);
        true
    }

    /// Whether a file may stand in the text of another that takes it in, so that it sees what that sees.
    fn seen_by(&self, file: u32) -> &[u32] {
        let _ = file;
        &[]
    }

    /// Whether calling a type makes an object of it in a file, where the policy says so.
    fn call_creates(&self, file: u32) -> bool {
        let _ = file;
        true
    }

    /// Whether two files may end up in one program.
    fn linked(&self, file: u32, other: u32) -> bool {
        let _ = (file, other);
        true
    }

    /// Whether the language or its tools call a callable of their own accord: an initialiser, a test, what is linked by its name.
    fn is_run(&self, file: u32, facts: &Facts, definition: DefId) -> bool {
        let _ = (file, facts, definition);
        false
    }

    /// What outside callables do beside giving a value.
    fn effects(&self) -> Effects {
        Effects::UNKNOWN
    }

    /// Members that a value gives when it is dereferenced, the most telling first.
    fn dereference(&self) -> &'static [&'static str] {
        &[]
    }

    /// Qualified name of the type of a literal.
    fn literal(&self, kind: LiteralKind) -> Option<&'static str>;

    /// Namespaces whose members every file sees.
    fn prelude(&self) -> &'static [&'static str] {
        &[]
    }

    /// The qualified name of what a bare name means in the language itself when nothing declares it.
    fn builtin(&self, name: &str) -> Option<Cow<'static, str>>;

    /// What calling the built-in function of this qualified name gives.
    fn builtin_call(&self, name: &str) -> BuiltinCall {
        let _ = name;
        BuiltinCall::Unknown
    }

    /// Where a path begins that begins with this word.
    fn path_root(&self, word: &str) -> Option<PathRoot> {
        let _ = word;
        None
    }

    /// What a first name means that no declaration around it has: packages known from outside.
    fn outside(&self, program: &Program, file: u32, name: &str) -> Option<Entity> {
        let _ = (program, file, name);
        None
    }

    /// The associated type, by the qualified name of its trait and its own, that says what a value is seen through.
    fn through(&self, what: Through) -> &'static [(&'static str, &'static str)] {
        let _ = what;
        &[]
    }

    /// The type whose members sequences written with syntax of their own have.
    fn sequence(&self) -> Option<&'static str> {
        None
    }

    /// The type of what an asynchronous callable gives.
    fn promise(&self) -> Option<&'static str> {
        None
    }

    /// The type whose members pointers have, where these are not seen through.
    fn pointer(&self) -> Option<&'static str> {
        None
    }

    /// The type whose members callables have.
    fn function_type(&self) -> Option<&'static str> {
        None
    }

    /// Methods of that type that call the callable they are a member of.
    fn calling_methods(&self) -> &'static [&'static str] {
        &[]
    }

    /// The type every type inherits from.
    fn root_type(&self) -> Option<&'static str> {
        None
    }

    /// Methods of the root type: they do not make an interface a function type.
    fn root_methods(&self) -> &'static [&'static str] {
        &[]
    }

    /// What a name of the language's own library makes of type arguments, where it is no type like others.
    fn type_form(&self, name: &str) -> Option<TypeForm> {
        let _ = name;
        None
    }

    /// Whether calling this makes a type parameter.
    fn makes_type_parameter(&self, name: &str) -> bool {
        let _ = name;
        false
    }

    /// Whether an import of all names of a file's module gives this one.
    fn passes_on(&self, file: u32, name: &str) -> bool {
        let _ = (file, name);
        true
    }

    /// Methods that give what a value is bound as for a region (`with a as b`).
    fn region_methods(&self) -> &'static [&'static str] {
        &[]
    }

    /// Methods that give an iterator, and the next of its elements.
    fn iteration_methods(&self) -> &'static [&'static str] {
        &[]
    }

    /// Which argument of a method of a collection becomes an element of it.
    fn puts_in(&self, method: &str) -> Option<usize> {
        let _ = method;
        None
    }

    /// Methods that run when such a region ends.
    fn region_ends(&self) -> &'static [&'static str] {
        &[]
    }

    /// The method that runs when an element at an index is used so.
    fn index_methods(&self, usage: Use) -> Option<&'static str> {
        let _ = usage;
        None
    }

    /// The method of the left operand that runs for an operator.
    fn operator_method(&self, operator: &str) -> Option<&'static str> {
        let _ = operator;
        None
    }

    /// The method that runs when an object is called.
    fn call_operator(&self) -> Option<&'static str> {
        None
    }

    /// Whether a type outside may be a function type.
    fn may_be_function(&self, name: &str) -> bool {
        let _ = name;
        true
    }

    /// Whether an outside type is a value type that null does not suit.
    fn is_primitive(&self, name: &str) -> bool {
        let _ = name;
        false
    }

    /// Whether a name that stands alone for a type is a word of the language, which no declaration changes.
    fn is_type_word(&self, name: &str) -> bool {
        let _ = name;
        false
    }

    /// Whether a type known from outside has no values, so that a member of it is there to be left out.
    fn has_no_values(&self, name: &str) -> bool {
        let _ = name;
        false
    }

    /// How well a value of one outside type suits another: `None` if it does not, else 1 (just) to 5 (exactly).
    fn conversion(&self, from: &str, to: &str) -> Option<u8> {
        Some(if from == to { 5 } else { 1 })
    }
}
