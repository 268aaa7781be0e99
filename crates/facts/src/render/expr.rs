//! Expressions and types in nested form.

use super::Renderer;
use pellucid_model::{ExprId, ExprKind, ListId, TypeId, TypeKind, Use};

/// Nesting shown before the rest is left out; also what keeps the recursion bounded.
const DEEPEST: usize = 64;

impl Renderer<'_> {
    pub(super) fn expr(&self, id: ExprId) -> String {
        self.expr_at(id, 0)
    }

    pub(super) fn ty(&self, id: TypeId) -> String {
        self.type_at(id, 0)
    }

    pub(super) fn types(&self, list: ListId) -> String {
        self.type_list(list, 0)
    }

    /// Which expressions are part of another.
    pub(super) fn nested_exprs(&self) -> Vec<bool> {
        let mut nested = vec![false; self.facts.exprs.len()];
        let mut mark = |id: ExprId| {
            if let Some(flag) = nested.get_mut(id.index()) {
                *flag = true;
            }
        };
        for expr in &self.facts.exprs {
            match expr.kind {
                ExprKind::Member { base, .. } | ExprKind::MethodRef { base, .. } => mark(base),
                ExprKind::Call { callee, args, .. } => {
                    mark(callee);
                    args.of(&self.facts.arguments).iter().for_each(|arg| mark(arg.value));
                }
                ExprKind::New { args, .. } | ExprKind::Collection(_, args) => {
                    args.of(&self.facts.arguments).iter().for_each(|arg| mark(arg.value));
                }
                ExprKind::Index { base, index, .. } => {
                    mark(base);
                    index.into_iter().for_each(&mut mark);
                }
                ExprKind::Cast { value, .. }
                | ExprKind::TypeTest { value, .. }
                | ExprKind::Wrap(_, value) => {
                    mark(value);
                }
                ExprKind::Binary { left, right, .. } => {
                    mark(left);
                    mark(right);
                }
                ExprKind::Choice(list) | ExprKind::Group(list) => {
                    list.of(&self.facts.expr_lists).iter().for_each(|id| mark(*id));
                }
                _ => {}
            }
        }
        nested
    }

    fn expr_at(&self, id: ExprId, depth: usize) -> String {
        let Some(expr) = self.facts.exprs.get(id.index()).filter(|_| depth < DEEPEST) else {
            return "…".to_owned();
        };
        let inner = |id: ExprId| self.expr_at(id, depth + 1);
        let ty = |id: TypeId| self.type_at(id, depth + 1);
        match expr.kind {
            ExprKind::Name { name, usage } => format!("{}{}", self.quoted(name), usage_mark(usage)),
            ExprKind::Member { base, name, usage, .. } => {
                format!("{}.{}{}", inner(base), self.quoted(name), usage_mark(usage))
            }
            ExprKind::Call { callee, args, type_args } => {
                let types = if type_args.len == 0 {
                    String::new()
                } else {
                    format!("<{}>", self.type_list(type_args, depth))
                };
                format!("{}{types}({})", inner(callee), self.arguments(args, depth))
            }
            ExprKind::New { ty: created, args } => {
                format!("new {}({})", ty(created), self.arguments(args, depth))
            }
            ExprKind::Literal(kind, text) => {
                format!("{}'{}'", kind.name(), self.facts.names.get(text).escape_debug())
            }
            ExprKind::This => "this".to_owned(),
            ExprKind::Super => "super".to_owned(),
            ExprKind::Index { base, index, usage } => {
                format!("{}[{}]{}", inner(base), index.map_or(String::new(), inner), usage_mark(usage))
            }
            ExprKind::Lambda(definition) => format!("lambda {}", self.defined(definition)),
            ExprKind::Cast { ty: to, value } => format!("({} as {})", inner(value), ty(to)),
            ExprKind::TypeTest { ty: tested, value } => format!("({} is {})", inner(value), ty(tested)),
            ExprKind::Wrap(op, value) => format!("{}({})", op.name(), inner(value)),
            ExprKind::Binary { op, left, right } => {
                format!("({} {} {})", inner(left), self.facts.names.get(op), inner(right))
            }
            ExprKind::Choice(list) => format!("either({})", self.expr_list(list, depth)),
            ExprKind::Collection(kind, list) => format!("{}{{{}}}", kind.name(), self.arguments(list, depth)),
            ExprKind::Type(id) => format!("type {}", ty(id)),
            ExprKind::MethodRef { base, name } => format!("{}::{}", inner(base), self.quoted(name)),
            ExprKind::Definition(definition) => format!("definition {}", self.defined(definition)),
            ExprKind::Group(list) => format!("group({})", self.expr_list(list, depth)),
        }
    }

    fn expr_list(&self, list: ListId, depth: usize) -> String {
        let items: Vec<_> =
            list.of(&self.facts.expr_lists).iter().map(|id| self.expr_at(*id, depth + 1)).collect();
        items.join(", ")
    }

    fn arguments(&self, list: ListId, depth: usize) -> String {
        let one = |argument: &pellucid_model::Argument| {
            let name = self.facts.names.get(argument.name);
            let value = self.expr_at(argument.value, depth + 1);
            if name.is_empty() { value } else { format!("{}: {value}", name.escape_debug()) }
        };
        let items: Vec<_> = list.of(&self.facts.arguments).iter().map(one).collect();
        items.join(", ")
    }

    fn type_list(&self, list: ListId, depth: usize) -> String {
        let items: Vec<_> =
            list.of(&self.facts.type_lists).iter().map(|id| self.type_at(*id, depth + 1)).collect();
        items.join(", ")
    }

    fn type_at(&self, id: TypeId, depth: usize) -> String {
        let Some(expr) = self.facts.types.get(id.index()).filter(|_| depth < DEEPEST) else {
            return "…".to_owned();
        };
        let inner = |id: TypeId| self.type_at(id, depth + 1);
        match expr.kind {
            TypeKind::Named { path, args } => {
                let path: Vec<_> =
                    path.of(&self.facts.name_lists).iter().map(|name| self.quoted(*name)).collect();
                let args =
                    if args.len == 0 { String::new() } else { format!("<{}>", self.type_list(args, depth)) };
                format!("{}{args}", path.join("."))
            }
            TypeKind::Of(op, id) => format!("{}({})", op.name(), inner(id)),
            TypeKind::Map(key, value) => format!("map({}, {})", inner(key), inner(value)),
            TypeKind::Function { params, result } => {
                let result = result.map_or(String::new(), |result| format!(" -> {}", inner(result)));
                format!("fn({}){result}", self.type_list(params, depth))
            }
            TypeKind::Tuple(list) => format!("({})", self.type_list(list, depth)),
            TypeKind::Union(list) => format!("union({})", self.type_list(list, depth)),
            TypeKind::Intersection(list) => format!("all({})", self.type_list(list, depth)),
            TypeKind::Inline(definition) => format!("inline {}", self.defined(definition)),
            TypeKind::Inferred => "inferred".to_owned(),
            TypeKind::SelfType => "Self".to_owned(),
            TypeKind::TypeOf(expr) => format!("typeof {}", self.expr_at(expr, depth + 1)),
            TypeKind::Literal(text) => format!("'{}'", self.facts.names.get(text).escape_debug()),
            TypeKind::Opaque(list) => format!("opaque({})", self.type_list(list, depth)),
        }
    }
}

fn usage_mark(usage: Use) -> &'static str {
    match usage {
        Use::Read => "",
        Use::Write => "!w",
        Use::ReadWrite => "!rw",
        Use::Call => "!c",
        Use::Address => "!a",
        Use::Delete => "!d",
    }
}
