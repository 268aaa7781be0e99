//! Prints what syn says is defined under the given paths, as JSON lines for ../compare.py.
//!
//! Usage: cargo run --release -- PATH... > own.jsonl
//! Spans begin with the first attribute that is no documentation comment, as Pellucid's do.

use proc_macro2::Span;
use serde_json::json;
use std::io::Write;
use std::path::Path;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};

fn main() {
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for path in std::env::args().skip(1) {
        walk(Path::new(&path), &mut out);
    }
}

fn walk(path: &Path, out: &mut impl Write) {
    if path.is_symlink() {
        return;
    }
    if path.is_dir() {
        let mut entries: Vec<_> = std::fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()).collect();
        entries.sort();
        entries.iter().for_each(|entry| walk(entry, out));
        return;
    }
    if path.extension().is_some_and(|extension| extension == "rs")
        && let Ok(text) = std::fs::read_to_string(path)
    {
        file(path, text, out);
    }
}

fn file(path: &Path, text: String, out: &mut impl Write) {
    let name = path.display().to_string();
    // Deep nesting needs a deep stack.
    let lines = std::thread::Builder::new().stack_size(1 << 28).spawn(move || definitions(&name, &text)).unwrap().join();
    for line in lines.unwrap() {
        writeln!(out, "{line}").unwrap();
    }
}

fn definitions(file: &str, text: &str) -> Vec<serde_json::Value> {
    let masked = without_shebang(text);
    let Ok(parsed) = syn::parse_str::<syn::File>(&masked) else {
        return vec![json!({"file": file, "kind": "rejected", "name": ""})];
    };
    let mut finder = Finder { file, text, found: vec![] };
    finder.visit_file(&parsed);
    finder.found
}

/// The text with a first line `#!...` blanked, so that offsets stay.
fn without_shebang(text: &str) -> String {
    let shebang = text.starts_with("#!") && !text[2..].trim_start().starts_with('[');
    let length = if shebang { text.find('\n').unwrap_or(text.len()) } else { 0 };
    format!("{}{}", " ".repeat(length), &text[length..])
}

struct Finder<'t> {
    file: &'t str,
    text: &'t str,
    found: Vec<serde_json::Value>,
}

impl Finder<'_> {
    /// Records a definition: `first` is where it begins after its attributes, `whole` ends where it ends.
    fn add(&mut self, kind: &str, name: &str, attributes: &[syn::Attribute], first: Span, whole: Span) {
        let is_documentation = |attribute: &syn::Attribute| {
            let text = &self.text[attribute.span().byte_range()];
            text.starts_with("//") || text.starts_with("/*")
        };
        let outer = attributes.iter().filter(|one| matches!(one.style, syn::AttrStyle::Outer));
        let start = outer.filter(|one| !is_documentation(one)).map(|one| one.span()).next().unwrap_or(first);
        self.found.push(json!({
            "file": self.file,
            "kind": kind,
            "name": name,
            "start_byte": start.byte_range().start,
            "end_byte": whole.byte_range().end,
            "start_line": start.start().line,
            "end_line": whole.end().line,
        }));
    }

    fn add_fields(&mut self, fields: &syn::Fields) {
        for (index, field) in fields.iter().enumerate() {
            let name = field.ident.as_ref().map_or_else(|| index.to_string(), ToString::to_string);
            let first = match (&field.vis, &field.ident) {
                (syn::Visibility::Inherited, Some(ident)) => ident.span(),
                (syn::Visibility::Inherited, None) => field.ty.span(),
                (visibility, _) => visibility.span(),
            };
            self.add("field", &name, &field.attrs, first, field.span());
        }
    }
}

/// Where a definition begins: with its visibility if it has one, else with the first of its other tokens.
fn first(visibility: &syn::Visibility, rest: &[Option<Span>]) -> Span {
    match visibility {
        syn::Visibility::Inherited => rest.iter().flatten().copied().next().unwrap_or_else(Span::call_site),
        written => written.span(),
    }
}

fn first_of_signature(signature: &syn::Signature) -> Vec<Option<Span>> {
    vec![
        signature.constness.map(|token| token.span),
        signature.asyncness.map(|token| token.span),
        signature.unsafety.map(|token| token.span),
        signature.abi.as_ref().map(|abi| abi.extern_token.span),
        Some(signature.fn_token.span),
    ]
}

macro_rules! item {
    ($method:ident, $type:ident, $kind:literal, |$item:ident| $rest:expr, $extra:expr) => {
        fn $method(&mut self, $item: &'ast syn::$type) {
            self.add($kind, &$item.ident.to_string(), &$item.attrs, first(&$item.vis, &$rest), $item.span());
            #[allow(clippy::redundant_closure_call)]
            ($extra)(&mut *self);
            visit::$method(self, $item);
        }
    };
}

impl<'ast> Visit<'ast> for Finder<'_> {
    item!(visit_item_mod, ItemMod, "module", |item| [item.unsafety.map(|t| t.span), Some(item.mod_token.span)], |_: &mut Self| {});
    item!(visit_item_const, ItemConst, "constant", |item| [Some(item.const_token.span)], |_: &mut Self| {});
    item!(visit_item_static, ItemStatic, "variable", |item| [Some(item.static_token.span)], |_: &mut Self| {});
    item!(visit_item_type, ItemType, "type alias", |item| [Some(item.type_token.span)], |_: &mut Self| {});
    item!(visit_item_enum, ItemEnum, "enum", |item| [Some(item.enum_token.span)], |_: &mut Self| {});
    item!(visit_item_struct, ItemStruct, "struct", |item| [Some(item.struct_token.span)], |finder: &mut Self| finder
        .add_fields(&item.fields));
    item!(visit_item_union, ItemUnion, "union", |item| [Some(item.union_token.span)], |finder: &mut Self| finder
        .add_fields(&syn::Fields::Named(item.fields.clone())));

    fn visit_variant(&mut self, variant: &'ast syn::Variant) {
        self.add("constant", &variant.ident.to_string(), &variant.attrs, variant.ident.span(), variant.span());
        self.add_fields(&variant.fields);
        visit::visit_variant(self, variant);
    }

    fn visit_item_trait(&mut self, item: &'ast syn::ItemTrait) {
        let rest = [item.unsafety.map(|t| t.span), item.auto_token.map(|t| t.span), Some(item.trait_token.span)];
        self.add("trait", &item.ident.to_string(), &item.attrs, first(&item.vis, &rest), item.span());
        visit::visit_item_trait(self, item);
    }

    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        let rest = [item.defaultness.map(|t| t.span), item.unsafety.map(|t| t.span), Some(item.impl_token.span)];
        self.add("extension", "", &item.attrs, first(&syn::Visibility::Inherited, &rest), item.span());
        visit::visit_item_impl(self, item);
    }

    fn visit_item_macro(&mut self, item: &'ast syn::ItemMacro) {
        if let Some(ident) = &item.ident {
            self.add("macro", &ident.to_string(), &item.attrs, item.mac.path.span(), item.span());
        }
        visit::visit_item_macro(self, item);
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        let start = first(&item.vis, &first_of_signature(&item.sig));
        self.add("function", &item.sig.ident.to_string(), &item.attrs, start, item.span());
        visit::visit_item_fn(self, item);
    }

    fn visit_foreign_item_fn(&mut self, item: &'ast syn::ForeignItemFn) {
        let start = first(&item.vis, &first_of_signature(&item.sig));
        self.add("function", &item.sig.ident.to_string(), &item.attrs, start, item.span());
        visit::visit_foreign_item_fn(self, item);
    }

    fn visit_foreign_item_static(&mut self, item: &'ast syn::ForeignItemStatic) {
        let start = first(&item.vis, &[Some(item.static_token.span)]);
        self.add("variable", &item.ident.to_string(), &item.attrs, start, item.span());
    }

    fn visit_foreign_item_type(&mut self, item: &'ast syn::ForeignItemType) {
        let start = first(&item.vis, &[Some(item.type_token.span)]);
        self.add("type alias", &item.ident.to_string(), &item.attrs, start, item.span());
    }

    fn visit_trait_item_fn(&mut self, item: &'ast syn::TraitItemFn) {
        let start = first(&syn::Visibility::Inherited, &first_of_signature(&item.sig));
        self.add("method", &item.sig.ident.to_string(), &item.attrs, start, item.span());
        visit::visit_trait_item_fn(self, item);
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        let mut rest = vec![item.defaultness.map(|token| token.span)];
        rest.extend(first_of_signature(&item.sig));
        self.add("method", &item.sig.ident.to_string(), &item.attrs, first(&item.vis, &rest), item.span());
        visit::visit_impl_item_fn(self, item);
    }

    fn visit_trait_item_const(&mut self, item: &'ast syn::TraitItemConst) {
        self.add("constant", &item.ident.to_string(), &item.attrs, item.const_token.span, item.span());
        visit::visit_trait_item_const(self, item);
    }

    fn visit_impl_item_const(&mut self, item: &'ast syn::ImplItemConst) {
        let start = first(&item.vis, &[item.defaultness.map(|t| t.span), Some(item.const_token.span)]);
        self.add("constant", &item.ident.to_string(), &item.attrs, start, item.span());
        visit::visit_impl_item_const(self, item);
    }

    fn visit_trait_item_type(&mut self, item: &'ast syn::TraitItemType) {
        self.add("type alias", &item.ident.to_string(), &item.attrs, item.type_token.span, item.span());
        visit::visit_trait_item_type(self, item);
    }

    fn visit_impl_item_type(&mut self, item: &'ast syn::ImplItemType) {
        let start = first(&item.vis, &[item.defaultness.map(|t| t.span), Some(item.type_token.span)]);
        self.add("type alias", &item.ident.to_string(), &item.attrs, start, item.span());
        visit::visit_impl_item_type(self, item);
    }

    fn visit_expr_closure(&mut self, closure: &'ast syn::ExprClosure) {
        let rest = [
            closure.lifetimes.as_ref().map(|t| t.for_token.span),
            closure.constness.map(|t| t.span),
            closure.movability.map(|t| t.span),
            closure.asyncness.map(|t| t.span),
            closure.capture.map(|t| t.span),
            Some(closure.or1_token.span),
        ];
        // An attribute before a closure belongs to the expression, not to the closure.
        self.add("lambda", "", &[], first(&syn::Visibility::Inherited, &rest), closure.span());
        visit::visit_expr_closure(self, closure);
    }
}
