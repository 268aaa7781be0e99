//! What tests for a type (`isinstance(x, T)`) leave of the type of a place.

use super::Evaluation;
use super::feed::{is_same_place, root};
use crate::program::Entity;
use crate::ty::{Ty, TyKind};
use pellucid_model::ExprId;

impl Evaluation<'_, '_> {
    /// The type of a place that is of `ty` elsewhere, by the tests around it.
    pub(super) fn tested(&mut self, id: ExprId, mut ty: Ty) -> Ty {
        if !self.shape.feeds.has_tests() {
            return ty;
        }
        let facts = &self.file.facts;
        let Some(name) = root(facts, id) else { return ty };
        for test in self.shape.feeds.tests(name, facts.exprs[id.index()].span) {
            if !is_same_place(&self.file.facts, test.place, id) {
                continue;
            }
            let of = self.session.resolve_type(self.number, test.ty);
            ty = if test.is { self.only(ty, of) } else { self.without(ty, of) };
        }
        ty
    }

    /// What of `ty` is of type `of`: the parts that are anyway, else `of`.
    fn only(&mut self, ty: Ty, of: Ty) -> Ty {
        if of == Ty::UNKNOWN {
            return ty;
        }
        let (parts, mut kept) = (self.session.types.parts(ty), vec![]);
        for wanted in self.session.types.parts(of) {
            let before = kept.len();
            for part in &parts {
                if self.is_of(*part, wanted) {
                    kept.push(*part);
                }
            }
            if kept.len() == before {
                kept.push(wanted);
            }
        }
        self.session.types.union(kept)
    }

    /// What of `ty` is not of type `of`, if that leaves anything.
    fn without(&mut self, ty: Ty, of: Ty) -> Ty {
        let wanted = self.session.types.parts(of);
        let mut kept = vec![];
        for part in self.session.types.parts(ty) {
            if !wanted.iter().any(|of| self.is_of(part, *of)) {
                kept.push(part);
            }
        }
        if kept.is_empty() { ty } else { self.session.types.union(kept) }
    }

    /// Whether a value of type `ty` is one of type `of`, as far as the hierarchy is known.
    fn is_of(&mut self, ty: Ty, of: Ty) -> bool {
        let (TyKind::Instance(one, _), TyKind::Instance(other, _)) =
            (self.session.types.get(ty).clone(), self.session.types.get(of).clone())
        else {
            return false;
        };
        match (one, other) {
            (Entity::Symbol(symbol), Entity::Symbol(above)) => {
                self.session.lineage(symbol).known.iter().any(|ancestor| ancestor.symbol == above)
            }
            _ => one == other,
        }
    }
}
