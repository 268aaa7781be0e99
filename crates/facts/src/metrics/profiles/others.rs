//! Profiles of NPath and Halstead.

use crate::metrics::profile::{Bugs, HalsteadProfile, NpathProfile, NpathRule};

/// NPath complexities.
pub(in crate::metrics) static NPATH: &[NpathProfile] = &[
    NpathProfile {
        id: "npath/nejmeh-1",
        about: "Nejmeh, CACM 31(2), 1988; try: (body + handlers) x finally, match and when as switch",
        rule: NpathRule::Nejmeh,
    },
    NpathProfile {
        id: "npath/checkstyle-1",
        about: "Checkstyle 10-13, NPathComplexity; lambdas, which it does not report, as nejmeh-1",
        rule: NpathRule::Checkstyle,
    },
    NpathProfile { id: "npath/pmd-1", about: "PMD 7.14 on, NPathComplexity", rule: NpathRule::Flow },
];

/// Halstead measures.
pub(in crate::metrics) static HALSTEAD: &[HalsteadProfile] = &[
    HalsteadProfile {
        id: "halstead/halstead-1",
        about: "Halstead 1977: bugs from effort, effort^(2/3) / 3000",
        bugs: Bugs::FromEffort,
    },
    HalsteadProfile {
        id: "halstead/radon-1",
        about: "radon's estimate of bugs, volume / 3000; tokens are counted by our table, not by radon's",
        bugs: Bugs::FromVolume,
    },
];
