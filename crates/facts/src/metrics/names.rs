//! What a bare name means, as far as one file tells.

use pellucid_model::{DefId, Definition, Facts, NameId, ScopeId};

/// How many scopes or definitions are looked at around a place: bounds the search in deeply nested code.
pub(super) const REACH: usize = 64;

/// Definitions by name and scope.
pub(super) struct Names<'a> {
    facts: &'a Facts,
    entries: Vec<(NameId, ScopeId, DefId)>,
}

impl<'a> Names<'a> {
    /// The definitions of `facts` that are `wanted`.
    pub(super) fn new(facts: &'a Facts, wanted: impl Fn(&Definition) -> bool) -> Self {
        let all = facts.definitions.iter().enumerate().filter(|(_, one)| wanted(one));
        let mut entries: Vec<_> = all.map(|(at, one)| (one.name, one.scope, DefId(at as u32))).collect();
        entries.sort_unstable();
        Self { facts, entries }
    }

    /// What `name` means in the innermost scope from `scope` outwards that knows it.
    pub(super) fn nearest(&self, name: NameId, scope: ScopeId) -> impl Iterator<Item = DefId> + '_ {
        let mut found = &self.entries[..0];
        let mut at = Some(scope);
        for _ in 0..REACH {
            let Some(scope) = at.filter(|_| found.is_empty()) else { break };
            found = self.run(name, scope);
            at = self.facts.scopes.get(scope.index()).and_then(|scope| scope.parent);
        }
        found.iter().map(|(_, _, definition)| *definition)
    }

    fn run(&self, name: NameId, scope: ScopeId) -> &[(NameId, ScopeId, DefId)] {
        let start = self.entries.partition_point(|one| (one.0, one.1) < (name, scope));
        let end = self.entries.partition_point(|one| (one.0, one.1) <= (name, scope));
        &self.entries[start..end]
    }
}

/// Whether a bare name may mean a member of the type around it.
pub(super) fn has_implicit_receiver(facts: &Facts) -> bool {
    pellucid_languages::language(facts.language.as_str())
        .is_some_and(|language| language.rules().has_implicit_receiver())
}
