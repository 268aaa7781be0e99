//! Profiles: how one tool or standard weighs the constructs. Data, frozen by id.
//!
//! A change of what a profile counts is a new id; the old one stays. The profiles themselves stand in
//! [`super::profiles`], one file per family.

use super::profiles;
use super::registry::Family;
use pellucid_model::{Construct, EventFlags, Slot};

/// A set of constructs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ConstructSet(u64);

impl ConstructSet {
    /// No construct.
    pub const NONE: Self = Self(0);

    /// The given constructs.
    pub const fn of(constructs: &[Construct]) -> Self {
        let (mut bits, mut at) = (0, 0);
        while at < constructs.len() {
            bits |= 1 << constructs[at] as u64;
            at += 1;
        }
        Self(bits)
    }

    /// Whether `construct` is in the set.
    pub const fn has(self, construct: Construct) -> bool {
        self.0 >> construct as u64 & 1 == 1
    }
}

/// A set of slots.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SlotSet(u8);

impl SlotSet {
    /// No slot.
    pub const NONE: Self = Self(0);
    /// Every slot.
    pub const ALL: Self = Self(u8::MAX);

    /// The given slots.
    pub const fn of(slots: &[Slot]) -> Self {
        let (mut bits, mut at) = (0, 0);
        while at < slots.len() {
            bits |= 1 << slots[at] as u8;
            at += 1;
        }
        Self(bits)
    }

    /// Whether `slot` is in the set.
    pub const fn has(self, slot: Slot) -> bool {
        self.0 >> slot as u8 & 1 == 1
    }
}

/// What one occurrence of each construct weighs.
pub(super) type Weights = [u8; Construct::COUNT];

/// Weights with `weight` for each of `constructs` and 0 for the others.
pub(super) const fn weights(pairs: &[(u8, &[Construct])]) -> Weights {
    let mut table = [0; Construct::COUNT];
    let mut pair = 0;
    while pair < pairs.len() {
        let (weight, constructs) = pairs[pair];
        let mut at = 0;
        while at < constructs.len() {
            table[constructs[at] as usize] = weight;
            at += 1;
        }
        pair += 1;
    }
    table
}

/// Slots of each construct whose content counts as nested in it.
pub(super) type NestTable = [SlotSet; Construct::COUNT];

/// A nest table from pairs; constructs not named nest nothing.
pub(super) const fn nests(pairs: &[(SlotSet, &[Construct])]) -> NestTable {
    let mut table = [SlotSet::NONE; Construct::COUNT];
    let mut pair = 0;
    while pair < pairs.len() {
        let (slots, constructs) = pairs[pair];
        let mut at = 0;
        while at < constructs.len() {
            table[constructs[at] as usize] = slots;
            at += 1;
        }
        pair += 1;
    }
    table
}

/// What a unit (function, lambda, type) inside another contributes to it, beside having a value of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Inner {
    /// Nothing.
    Own,
    /// Its increments; `extra` more for being there; nested `raise` levels deeper than the place it stands in.
    Added {
        /// Added once per inner unit.
        extra: u8,
        /// Levels of nesting.
        raise: u8,
    },
    /// Its increments, counted as if it stood at the top.
    AddedAtTop,
}

impl Inner {
    /// The same without nesting deeper than the place.
    pub(super) fn unraised(self) -> Self {
        match self {
            Self::Added { extra, .. } => Self::Added { extra, raise: 0 },
            other => other,
        }
    }
}

/// What inner units contribute, by kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InnerRules {
    /// A lambda to the unit around it.
    pub lambda: Inner,
    /// A named function to the function or lambda around it.
    pub function: Inner,
    /// A function to the type whose member it is.
    pub member: Inner,
    /// A lambda among the members of a type to that type.
    pub member_lambda: Inner,
    /// A type to the function or lambda around it.
    pub local_type: Inner,
    /// Where what stands in a function's header (parameters' default values) counts.
    pub header: Header,
    /// Whether what stands in a function's decorators counts in the function, not around it.
    pub decorators: bool,
    /// Which named functions nest deeper than the place they stand in, where `function` raises at all.
    pub raised: Raised,
}

/// Which functions have the value of the one they wrap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrapped {
    /// None.
    Never,
    /// Those of which neither is asynchronous.
    Synchronous,
    /// All.
    Always,
}

/// Where what stands in a function's header counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Header {
    /// In the function.
    Inside,
    /// In the unit around the function, as deep there as the function's body.
    Around,
    /// Nowhere.
    Nowhere,
}

/// Which named functions inside a function nest deeper than the place they stand in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Raised {
    /// Every one.
    All,
    /// Those beside which more stands than returns of plain values.
    ButReturned,
    /// Those that are statements of the function's own body, in no block inside it.
    Direct,
}

impl InnerRules {
    /// Every unit stands for itself.
    pub const OWN: Self = Self::new(Inner::Own, Inner::Own, Inner::Own, Inner::Own);

    /// Rules without special cases.
    pub const fn new(lambda: Inner, function: Inner, member: Inner, local_type: Inner) -> Self {
        Self {
            lambda,
            function,
            member,
            member_lambda: member,
            local_type,
            header: Header::Inside,
            decorators: false,
            raised: Raised::All,
        }
    }
}

/// How a label of a switch is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Labels {
    /// Each alternative of a label (`case A, B` = 2).
    Alternatives,
    /// Each label (`case A, B` = 1).
    Each,
    /// The first label of a switch alone.
    FirstOfSwitch,
}

/// Where logical operators count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operators {
    /// Everywhere.
    Everywhere,
    /// Once for each condition of an if, loop, switch or conditional expression around them; a conditional expression that
    /// is such a condition itself, or a branch of it, counts 2 more for each.
    PerCondition,
}

/// A cyclomatic complexity.
#[derive(Debug)]
pub struct CyclomaticProfile {
    /// Frozen id, `family/tool-version`.
    pub id: &'static str,
    /// What it reproduces.
    pub about: &'static str,
    /// What each construct adds.
    pub weights: Weights,
    /// How `case` labels count.
    pub labels: Labels,
    /// Where `&&` and `||` count.
    pub operators: Operators,
    /// Constructs whose content is not looked at.
    pub opaque: ConstructSet,
    /// Of the branches of a preprocessor condition only the first counts, of `#if 0` none.
    pub first_branch: bool,
    /// What inner functions add, and what belongs to a function.
    pub inner: InnerRules,
}

/// Which logical operators begin a sequence that counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sequence {
    /// In reading order, each operator unlike the one before it.
    ReadingOrder,
    /// Each operator unlike the nearest operator around it, calls apart.
    UnlikeEnclosing,
    /// Each operator that is an operand of an unlike one, or has none around it; `not` begins anew.
    UnlikeOperands,
    /// Each chain of one operator: an operator that is not the left operand of its like.
    Chains,
}

/// How logical operators count in a cognitive complexity.
#[derive(Debug, Clone, Copy)]
pub struct SequenceRule {
    /// How sequences are formed.
    pub sequence: Sequence,
    /// Operators that take part; others end a sequence.
    pub members: ConstructSet,
    /// Operators whose sequences count.
    pub counted: ConstructSet,
    /// Parentheses begin a new sequence.
    pub parentheses_break: bool,
    /// Leaves out operators marked [`pellucid_model::EventFlags::VARIANT`] (JSX short circuits).
    pub skip_variant: bool,
}

/// What calls of a function to itself cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Recursion {
    /// Nothing.
    Ignored,
    /// 1 for a function that calls itself.
    Once,
    /// 1 for a function that calls anything by its own name.
    OnceByName,
    /// 1 for each call by the bare name: of a function to itself, or of a method to what the file does not define
    /// (gocognit tells objects apart by the parser's own resolution, which knows one file and no methods).
    EachBareCall,
}

/// A cognitive complexity.
#[derive(Debug)]
pub struct CognitiveProfile {
    /// Frozen id, `family/tool-version`.
    pub id: &'static str,
    /// What it reproduces.
    pub about: &'static str,
    /// What each construct adds.
    pub weights: Weights,
    /// Constructs that add their nesting, too.
    pub structural: ConstructSet,
    /// What nests.
    pub nests: NestTable,
    /// Labelled `break` and `continue` add 1.
    pub labelled_jumps: bool,
    /// How logical operators count.
    pub operators: SequenceRule,
    /// How recursion counts.
    pub recursion: Recursion,
    /// An `if` or `else if` that an `else if` follows adds its nesting or 1, whichever is more, and nests nothing;
    /// an `else` with nothing but an `if` inside is an `else if`.
    pub chain_quirk: bool,
    /// A function that holds nothing but another one and a `return` has the value of that one.
    pub decorators: Wrapped,
    /// Constructs in whose content only logical operators count.
    pub opaque: ConstructSet,
    /// Constructs in whose content nothing counts.
    pub unseen: ConstructSet,
    /// Constructs in which, marked [`EventFlags::VARIANT`], nothing counts, nor they themselves.
    pub unseen_variants: ConstructSet,
    /// Constructs that, marked with this flag, neither count nor nest; what they hold counts.
    pub overlooked: (EventFlags, ConstructSet),
    /// A function that is itself a branch of a conditional expression leaves what follows it, in the function around, one
    /// level deeper.
    pub lasting_branches: bool,
    /// What inner functions add.
    pub inner: InnerRules,
}

/// How paths are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NpathRule {
    /// Nejmeh's sums and products.
    Nejmeh,
    /// Checkstyle's reading of them.
    Checkstyle,
    /// Paths through the control-flow graph, jumps included (PMD 7.14 on).
    Flow,
}

/// An NPath complexity.
#[derive(Debug)]
pub struct NpathProfile {
    /// Frozen id, `family/tool-version`.
    pub id: &'static str,
    /// What it reproduces.
    pub about: &'static str,
    /// The rule.
    pub rule: NpathRule,
}

/// How Halstead's delivered bugs are estimated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bugs {
    /// `effort^(2/3) / 3000`.
    FromEffort,
    /// `volume / 3000`.
    FromVolume,
}

/// A variant of Halstead's measures.
#[derive(Debug)]
pub struct HalsteadProfile {
    /// Frozen id, `family/tool-version`.
    pub id: &'static str,
    /// What it reproduces.
    pub about: &'static str,
    /// The estimate of bugs.
    pub bugs: Bugs,
}

/// One profile per family: what `measure` counts by.
#[derive(Debug, Clone, Copy)]
pub struct ProfileSet {
    /// Cyclomatic complexity.
    pub cyclomatic: &'static CyclomaticProfile,
    /// Modified cyclomatic complexity.
    pub modified: &'static CyclomaticProfile,
    /// Cognitive complexity.
    pub cognitive: &'static CognitiveProfile,
    /// NPath.
    pub npath: &'static NpathProfile,
    /// Halstead.
    pub halstead: &'static HalsteadProfile,
}

impl Default for ProfileSet {
    fn default() -> Self {
        Self {
            cyclomatic: &profiles::CYCLOMATIC[0],
            modified: &profiles::CYCLOMATIC_MODIFIED[0],
            cognitive: &profiles::COGNITIVE[0],
            npath: &profiles::NPATH[0],
            halstead: &profiles::HALSTEAD[0],
        }
    }
}

/// A profile's id and description, for listings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ProfileInfo {
    /// Its family.
    pub family: Family,
    /// Its id.
    pub id: &'static str,
    /// What it reproduces.
    pub about: &'static str,
}

impl ProfileInfo {
    /// The tool or standard: `eslint` of `cyclomatic/eslint-1`.
    pub fn tool(&self) -> &'static str {
        tool_of(self.id)
    }
}

/// The middle of `family/tool-version`.
fn tool_of(id: &'static str) -> &'static str {
    let name = id.split_once('/').map_or(id, |(_, name)| name);
    name.rsplit_once('-').map_or(name, |(tool, _)| tool)
}

/// Every profile, the default of each family first.
pub fn all_profiles() -> Vec<ProfileInfo> {
    macro_rules! rows {
        ($family:ident, $table:ident) => {
            profiles::$table.iter().map(|one| ProfileInfo {
                family: Family::$family,
                id: one.id,
                about: one.about,
            })
        };
    }
    rows!(Cyclomatic, CYCLOMATIC)
        .chain(rows!(CyclomaticModified, CYCLOMATIC_MODIFIED))
        .chain(rows!(Cognitive, COGNITIVE))
        .chain(rows!(Npath, NPATH))
        .chain(rows!(Halstead, HALSTEAD))
        .collect()
}

impl ProfileSet {
    /// Puts the profile `name` in its family's place: a full id (`npath/pmd-1`), or a tool (`eslint`), which
    /// sets every family that has a profile of that tool. False when nothing is called so.
    #[must_use]
    pub fn set(&mut self, name: &str) -> bool {
        let chosen = |id: &'static str| id == name || tool_of(id) == name;
        let mut found = false;
        macro_rules! choose {
            ($($field:ident $table:ident),*) => {$(
                if let Some(profile) = profiles::$table.iter().find(|one| chosen(one.id)) {
                    self.$field = profile;
                    found = true;
                }
            )*};
        }
        choose!(
            cyclomatic CYCLOMATIC, modified CYCLOMATIC_MODIFIED, cognitive COGNITIVE, npath NPATH, halstead HALSTEAD
        );
        found
    }

    /// The default with `name` set, as [`Self::set`] does.
    pub fn named(name: &str) -> Option<Self> {
        let mut set = Self::default();
        set.set(name).then_some(set)
    }

    /// The ids in force, by family.
    pub fn ids(&self) -> [(Family, &'static str); 5] {
        [
            (Family::Cyclomatic, self.cyclomatic.id),
            (Family::CyclomaticModified, self.modified.id),
            (Family::Cognitive, self.cognitive.id),
            (Family::Npath, self.npath.id),
            (Family::Halstead, self.halstead.id),
        ]
    }
}
