//! What is left out, and by which rule.

pub(crate) mod attributes;
pub(crate) mod generated;
pub(crate) mod ignores;
pub(crate) mod minified;
pub(crate) mod vendored;

use crate::options::Options;
use crate::{SourceError, listing::Reason};
use ignores::Patterns;
use pellucid_model::FileClass;

/// The options, ready to be asked.
pub(crate) struct Rules {
    pub(crate) options: Options,
    include: Option<Patterns>,
    exclude: Patterns,
    first_party: Patterns,
}

impl Rules {
    pub(crate) fn new(options: &Options) -> Result<Self, SourceError> {
        let include = Patterns::from_option("include", &options.include)?;
        Ok(Self {
            include: (!options.include.is_empty()).then_some(include),
            exclude: Patterns::from_option("exclude", &options.exclude)?,
            first_party: Patterns::from_option("first-party", &options.first_party)?,
            options: options.clone(),
        })
    }

    /// The pattern of `exclude` that names this file or folder.
    pub(crate) fn excluded(&self, path: &[u8], folder: bool) -> Option<&str> {
        self.exclude.matching(path, folder).filter(|found| !found.negated).map(|found| found.pattern)
    }

    /// Whether `include` lets this file in.
    pub(crate) fn included(&self, path: &[u8]) -> bool {
        self.include.as_ref().is_none_or(|patterns| patterns.matches_or_parent(path))
    }

    /// Whether the user says that this file is first-hand source.
    pub(crate) fn is_first_party(&self, path: &[u8]) -> bool {
        self.first_party.matches_or_parent(path)
    }

    /// Why a file of this class is left out; `None` if it is analysed.
    pub(crate) fn left_out(&self, class: FileClass) -> Option<Reason> {
        let (included, reason) = match class {
            FileClass::Source => return None,
            FileClass::Vendored => (self.options.include_vendored, Reason::Vendored),
            FileClass::Generated => (self.options.include_generated, Reason::Generated),
            FileClass::Minified => (self.options.include_minified, Reason::Minified),
        };
        (!included).then_some(reason)
    }
}
