//! The one place that names and defines every metric.
//!
//! `explain METRIC`, SQL columns, report columns and the generated reference are read off this table.

use serde::{Deserialize, Serialize};

/// What a metric may be measured on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    /// A callable with a body.
    Function,
    /// A type with members.
    Type,
    /// A file.
    File,
    /// A module: the files of one folder.
    Module,
    /// All files of one language.
    Language,
    /// All files.
    Repository,
}

impl Scope {
    /// Every scope, from inner to outer.
    pub const ALL: &[Scope] =
        &[Self::Function, Self::Type, Self::File, Self::Module, Self::Language, Self::Repository];

    /// The scope as users write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Function => "function",
            Self::Type => "type",
            Self::File => "file",
            Self::Module => "module",
            Self::Language => "language",
            Self::Repository => "repository",
        }
    }
}

/// Which way a metric gets worse.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// More is worse.
    HigherIsWorse,
    /// Less is worse.
    LowerIsWorse,
    /// A size or share that is neither good nor bad.
    Neutral,
}

/// How values of parts become the value of the whole, beside the distribution that every metric has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RollUp {
    /// The parts' values added up.
    Sum,
    /// The largest part.
    Max,
    /// The mean of the parts.
    Mean,
    /// Computed anew from other metrics of the whole.
    Derived,
}

/// One metric's definition.
#[derive(Debug, Clone, Copy)]
pub struct Metric {
    /// Id: SQL column, JSON key, command-line word.
    pub id: &'static str,
    /// Name as shown.
    pub name: &'static str,
    /// Unit of its value.
    pub unit: &'static str,
    /// What it is measured on directly; larger scopes have its roll-up.
    pub scopes: &'static [Scope],
    /// Family of profiles that decide how it is counted, if it has some.
    pub family: Option<Family>,
    /// Which way is worse.
    pub direction: Direction,
    /// A value beyond which the source of the definition (or its tool) warns.
    pub threshold: Option<f64>,
    /// How it rolls up.
    pub rollup: RollUp,
    /// What is counted.
    pub definition: &'static str,
    /// Who defined it.
    pub source: &'static str,
}

/// Metrics that a named profile may count in its own way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Family {
    /// Cyclomatic complexity.
    Cyclomatic,
    /// Cyclomatic complexity in which a switch counts once.
    CyclomaticModified,
    /// Cognitive complexity.
    Cognitive,
    /// Paths through a function.
    Npath,
    /// Halstead's measures.
    Halstead,
}

impl Family {
    /// Every family.
    pub const ALL: &[Family] =
        &[Self::Cyclomatic, Self::CyclomaticModified, Self::Cognitive, Self::Npath, Self::Halstead];

    /// The first part of its profiles' ids.
    pub fn name(self) -> &'static str {
        match self {
            Self::Cyclomatic => "cyclomatic",
            Self::CyclomaticModified => "cyclomatic-modified",
            Self::Cognitive => "cognitive",
            Self::Npath => "npath",
            Self::Halstead => "halstead",
        }
    }
}

macro_rules! metrics {
    ($($variant:ident $id:literal, $name:literal, [$unit:literal] on [$($scope:ident)*]
        $(($family:ident))? $direction:ident $([> $threshold:literal])? $rollup:ident:
        $definition:literal, $source:literal;)*) => {
        /// The metrics, in report order.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[repr(u8)]
        pub enum MetricId { $(#[doc = $name] $variant,)* }

        impl MetricId {
            /// Every metric, in report order.
            pub const ALL: &[MetricId] = &[$(MetricId::$variant,)*];
        }

        /// The definitions, parallel to [`MetricId::ALL`].
        static REGISTRY: &[Metric] = &[$(Metric {
            id: $id,
            name: $name,
            unit: $unit,
            scopes: &[$(Scope::$scope,)*],
            family: metrics!(@option $(Family::$family)?),
            direction: Direction::$direction,
            threshold: metrics!(@option $($threshold)?),
            rollup: RollUp::$rollup,
            definition: $definition,
            source: $source,
        },)*];
    };
    (@option) => { None };
    (@option $value:expr) => { Some($value) };
}

metrics! {
    Cyclomatic "cyclomatic", "Cyclomatic complexity", ["paths"] on [Function] (Cyclomatic) HigherIsWorse [> 10.0] Sum:
        "1 + decisions: each if, else if, loop, comprehension clause, case or match arm with a value (each label), guard, \
         handler, conditional expression, short-circuit and, short-circuit or. Nested functions and lambdas have \
         values of their own and add nothing to the outer one.",
        "T. J. McCabe, A Complexity Measure, IEEE TSE SE-2(4), 1976; NIST SP 500-235, 1996";
    CyclomaticModified "cyclomatic_modified", "Modified cyclomatic complexity", ["paths"] on [Function] (CyclomaticModified) HigherIsWorse [> 10.0] Sum:
        "Cyclomatic complexity in which a whole switch or match with at least one valued case counts 1.",
        "NIST SP 500-235, 1996, section 4.1";
    Cognitive "cognitive", "Cognitive complexity", ["points"] on [Function] (Cognitive) HigherIsWorse [> 15.0] Sum:
        "1 for each break in the linear flow (if, else if, else, switch, loop, handler, conditional expression, sequence of \
         like logical operators, labelled jump, goto, direct recursion), plus 1 per level of nesting for if, switch, loop, \
         handler and conditional expression. Lambdas and nested functions nest and add to the outer function.",
        "G. A. Campbell, Cognitive Complexity, SonarSource white paper 1.7, appendix B, 2023";
    Essential "essential", "Essential complexity", ["paths"] on [Function] HigherIsWorse [> 4.0] Sum:
        "1 + the decisions (as in cyclomatic complexity) of the constructs that a jump leaves before their end: what remains \
         when every structured construct is reduced to one statement. break leaves everything inside and including its loop, continue \
         everything inside its loop, break out of a switch everything inside its case, return and throw everything inside the \
         function, goto and labels everything around them.",
        "T. J. McCabe 1976, section VI; NIST SP 500-235, section 10";
    Npath "npath", "NPath complexity", ["paths"] on [Function] (Npath) HigherIsWorse [> 200.0] Max:
        "Acyclic execution paths: products over sequences, sums over branches, plus the short-circuit operators of conditions; \
         saturates at 2^64 - 1.",
        "B. A. Nejmeh, NPATH: a measure of execution path complexity and its applications, CACM 31(2), 1988";
    Nesting "nesting", "Nesting depth", ["levels"] on [Function] HigherIsWorse [> 5.0] Max:
        "Deepest chain of control constructs (if, switch, loop, try, handler, with) around a statement of the function itself; \
         an else-if chain is one level.",
        "C. Harrison and K. Magel, 1981; as commonly used";
    Parameters "parameters", "Parameters", ["parameters"] on [Function] HigherIsWorse [> 7.0] Sum:
        "Declared parameters without the receiver.", "As commonly used";
    Exits "exits", "Exit points", ["exits"] on [Function] HigherIsWorse Sum:
        "return and throw statements and early-return operators of the function itself.", "As commonly used";
    AbcAssignments "abc_assignments", "ABC assignments", ["assignments"] on [Function] HigherIsWorse Sum:
        "Assignments, initialisations, increments and decrements of variables.",
        "J. Fitzpatrick, Applying the ABC metric to C, C++ and Java, C++ Report, 1997";
    AbcBranches "abc_branches", "ABC branches", ["calls"] on [Function] HigherIsWorse Sum:
        "Calls and object creations.", "J. Fitzpatrick 1997";
    AbcConditions "abc_conditions", "ABC conditions", ["conditions"] on [Function] HigherIsWorse Sum:
        "Comparisons, else, case, default, try, catch, conditional expressions and unary conditions (an operand of a condition \
         that is no comparison).", "J. Fitzpatrick 1997";
    Abc "abc", "ABC magnitude", ["size"] on [Function] HigherIsWorse [> 60.0] Derived:
        "Square root of the sum of squares of assignments, branches and conditions.", "J. Fitzpatrick 1997";
    Lines "lines", "Physical lines", ["lines"] on [Function Type File] Neutral Sum:
        "Lines from first to last, nested definitions included.", "R. E. Park, CMU/SEI-92-TR-20, 1992";
    SourceLines "source_lines", "Source lines", ["lines"] on [Function Type File] Neutral Sum:
        "Lines with at least one token that is no comment.", "R. E. Park 1992";
    CommentLines "comment_lines", "Comment lines", ["lines"] on [Function Type File] Neutral Sum:
        "Lines with a comment or part of one; a line may be source and comment.", "R. E. Park 1992";
    BlankLines "blank_lines", "Blank lines", ["lines"] on [Function Type File] Neutral Sum:
        "Lines with nothing but white space.", "R. E. Park 1992";
    LogicalLines "logical_lines", "Logical lines", ["statements"] on [Function Type File] Neutral Sum:
        "Executable statements and declarations, nested definitions included.", "R. E. Park 1992";
    Tokens "tokens", "Tokens", ["tokens"] on [Function Type File] Neutral Sum:
        "Tokens that are no comments.", "As commonly used";
    HalsteadDistinctOperators "halstead_distinct_operators", "Halstead eta-1", ["operators"] on [Function File] Neutral Max:
        "Distinct operators.", "M. H. Halstead, Elements of Software Science, 1977";
    HalsteadDistinctOperands "halstead_distinct_operands", "Halstead eta-2", ["operands"] on [Function File] Neutral Max:
        "Distinct operands.", "M. H. Halstead 1977";
    HalsteadOperators "halstead_operators", "Halstead N1", ["operators"] on [Function File] Neutral Sum:
        "Occurrences of operators.", "M. H. Halstead 1977";
    HalsteadOperands "halstead_operands", "Halstead N2", ["operands"] on [Function File] Neutral Sum:
        "Occurrences of operands.", "M. H. Halstead 1977";
    HalsteadVocabulary "halstead_vocabulary", "Halstead vocabulary", ["words"] on [Function File] Neutral Max:
        "eta-1 + eta-2.", "M. H. Halstead 1977";
    HalsteadLength "halstead_length", "Halstead length", ["words"] on [Function File] Neutral Sum:
        "N1 + N2.", "M. H. Halstead 1977";
    HalsteadVolume "halstead_volume", "Halstead volume", ["bits"] on [Function File] HigherIsWorse Sum:
        "Length x log2(vocabulary).", "M. H. Halstead 1977";
    HalsteadDifficulty "halstead_difficulty", "Halstead difficulty", ["ratio"] on [Function File] HigherIsWorse Mean:
        "eta-1 / 2 x N2 / eta-2.", "M. H. Halstead 1977";
    HalsteadEffort "halstead_effort", "Halstead effort", ["discriminations"] on [Function File] HigherIsWorse Sum:
        "Difficulty x volume.", "M. H. Halstead 1977";
    HalsteadTime "halstead_time", "Halstead time", ["seconds"] on [Function File] HigherIsWorse Sum:
        "Effort / 18 (Stroud's number).", "M. H. Halstead 1977";
    HalsteadBugs "halstead_bugs", "Halstead delivered bugs", ["bugs"] on [Function File] (Halstead) HigherIsWorse Sum:
        "Effort^(2/3) / 3000.", "M. H. Halstead 1977";
    MiOriginal "mi_original", "Maintainability index", ["index"] on [Function File] LowerIsWorse [> 65.0] Mean:
        "171 - 5.2 ln(volume) - 0.23 cyclomatic - 16.2 ln(source lines); of a file over its own counts and the sum of its functions' cyclomatic complexity.",
        "D. Coleman, D. Ash, B. Lowther, P. Oman, IEEE Computer 27(8), 1994";
    MiSei "mi_sei", "Maintainability index (SEI)", ["index"] on [Function File] LowerIsWorse [> 65.0] Mean:
        "The original index + 50 sin(sqrt(2.4 x comment lines / physical lines)).",
        "P. Oman and J. Hagemeister 1992; SEI Software Technology Review, 1997";
    MiVisualStudio "mi_visual_studio", "Maintainability index (Visual Studio)", ["0-100"] on [Function File] LowerIsWorse [> 20.0] Mean:
        "The original index x 100 / 171, not below 0.", "Microsoft, Code metrics: maintainability index range and meaning, 2007";
    MiRadon "mi_radon", "Maintainability index (radon)", ["0-100"] on [File] LowerIsWorse [> 20.0] Mean:
        "100 / 171 x (171 - 5.2 ln(volume) - 0.23 cyclomatic - 16.2 ln(logical lines) + 50 sin(sqrt(2.46 x comment angle))), between 0 and 100; the \
         comment angle is the share of comment lines among source lines read as a percentage in degrees.",
        "radon 6, radon.metrics.mi_compute";
    Wmc "wmc", "Weighted methods per class", ["paths"] on [Type] HigherIsWorse [> 50.0] Sum:
        "Sum of the methods' and constructors' cyclomatic complexity; 1 for one without a body.", "S. R. Chidamber and C. F. Kemerer, IEEE TSE 20(6), 1994";
    Dit "dit", "Depth of inheritance tree", ["levels"] on [Type] HigherIsWorse [> 5.0] Max:
        "Longest path to a root; 0 without a written supertype. Other types need the code graph.", "Chidamber and Kemerer 1994";
    Noc "noc", "Number of children", ["types"] on [Type] HigherIsWorse Max:
        "Direct subtypes; needs the code graph.", "Chidamber and Kemerer 1994";
    Cbo "cbo", "Coupling between objects", ["types"] on [Type] HigherIsWorse [> 14.0] Max:
        "Other types that the type uses or that use it; needs the code graph.", "Chidamber and Kemerer 1994";
    Rfc "rfc", "Response for a class", ["methods"] on [Type] HigherIsWorse [> 50.0] Max:
        "Own methods and the distinct methods they call, told apart by name and number of arguments.", "Chidamber and Kemerer 1994";
    Lcom1 "lcom1", "Lack of cohesion 1", ["pairs"] on [Type] HigherIsWorse Max:
        "Pairs of methods that share no field of the type.", "Chidamber and Kemerer, OOPSLA 1991";
    Lcom2 "lcom2", "Lack of cohesion 2", ["pairs"] on [Type] HigherIsWorse Max:
        "Pairs without a shared field minus pairs with one, not below 0.", "Chidamber and Kemerer 1994";
    Lcom3 "lcom3", "Lack of cohesion 3", ["components"] on [Type] HigherIsWorse Max:
        "Connected components of methods, joined by a shared field.", "W. Li and S. Henry, JSS 23(2), 1993";
    Lcom4 "lcom4", "Lack of cohesion 4", ["components"] on [Type] HigherIsWorse [> 1.0] Max:
        "Connected components of methods, joined by a shared field or by a call on the same object.",
        "M. Hitz and B. Montazeri, 1995";
    Lcom5 "lcom5", "Lack of cohesion 5", ["ratio"] on [Type] HigherIsWorse Mean:
        "(m - mean number of methods per field) / (m - 1), with m methods.", "B. Henderson-Sellers, 1996";
    Tcc "tcc", "Tight class cohesion", ["ratio"] on [Type] LowerIsWorse Mean:
        "Share of pairs of methods (without constructors) that share a field.", "J. Bieman and B.-K. Kang, SSR 1995";
    Atfd "atfd", "Access to foreign data", ["fields"] on [Type] HigherIsWorse [> 5.0] Max:
        "Fields of other types used; needs the code graph.", "M. Lanza and R. Marinescu, Object-Oriented Metrics in Practice, 2006";
    Methods "methods", "Methods", ["methods"] on [Type] HigherIsWorse [> 20.0] Sum:
        "Methods and constructors declared by the type; initialisers are none.", "As commonly used";
    PublicMethods "public_methods", "Public methods", ["methods"] on [Type] HigherIsWorse Sum:
        "Methods and constructors that everyone may call.", "As commonly used";
    Fields "fields", "Fields", ["fields"] on [Type] HigherIsWorse [> 15.0] Sum:
        "Fields declared by the type.", "As commonly used";
    PublicFields "public_fields", "Public fields", ["fields"] on [Type] HigherIsWorse Sum:
        "Fields that everyone may use, constants aside.", "As commonly used";
    Functions "functions", "Functions", ["functions"] on [File] Neutral Sum:
        "Callables with a body: functions, methods, constructors, lambdas.", "As commonly used";
    Types "types", "Types", ["types"] on [File] Neutral Sum:
        "Classes, structs, interfaces, traits, enums, unions.", "As commonly used";
    AbstractTypes "abstract_types", "Abstract types", ["types"] on [File] Neutral Sum:
        "Interfaces, traits and abstract classes.", "R. C. Martin, OO Design Quality Metrics, 1994";
    Abstractness "abstractness", "Abstractness", ["ratio"] on [File] Neutral Derived:
        "Abstract types / types.", "R. C. Martin 1994";
    Afferent "afferent_coupling", "Afferent coupling", ["modules"] on [Module] Neutral Max:
        "Modules that depend on this one (Ca); needs the code graph.", "R. C. Martin 1994";
    Efferent "efferent_coupling", "Efferent coupling", ["modules"] on [Module] HigherIsWorse Max:
        "Modules that this one depends on (Ce); needs the code graph.", "R. C. Martin 1994";
    Instability "instability", "Instability", ["ratio"] on [Module] Neutral Derived:
        "Ce / (Ca + Ce); needs the code graph.", "R. C. Martin 1994";
    Distance "distance", "Distance from the main sequence", ["ratio"] on [Module] HigherIsWorse Derived:
        "|abstractness + instability - 1|; needs the code graph.", "R. C. Martin 1994";
}

/// The metrics of one scope and the place of each in a row of values.
struct Columns {
    ids: Vec<MetricId>,
    place: Vec<Option<usize>>,
}

/// Column tables, made once: a row of values is indexed millions of times.
fn columns(scope: Scope) -> &'static Columns {
    static TABLES: std::sync::OnceLock<Vec<Columns>> = std::sync::OnceLock::new();
    let tables = TABLES.get_or_init(|| {
        let table = |scope: &Scope| {
            let ids: Vec<_> =
                MetricId::ALL.iter().copied().filter(|id| id.metric().scopes.contains(scope)).collect();
            let place = MetricId::ALL.iter().map(|id| ids.iter().position(|one| one == id)).collect();
            Columns { ids, place }
        };
        Scope::ALL.iter().map(table).collect()
    });
    &tables[scope as usize]
}

impl MetricId {
    /// Its definition.
    pub fn metric(self) -> &'static Metric {
        &REGISTRY[self as usize]
    }

    /// The metric called `id`.
    pub fn of(id: &str) -> Option<MetricId> {
        Self::ALL.iter().copied().find(|metric| metric.metric().id == id)
    }

    /// The metrics measured directly on `scope`, in report order: the columns of its rows.
    pub fn on(scope: Scope) -> &'static [MetricId] {
        &columns(scope).ids
    }

    /// The column of this metric in rows of `scope`.
    pub fn column(self, scope: Scope) -> Option<usize> {
        columns(scope).place[self as usize]
    }
}
