//! Compiles the flattening of tree-sitter's trees, and turns the `mod` lines of `src/langs/mod.rs` into the
//! registry of languages.

use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    compile_flatten();
    generate_registry();
}

/// `csrc/flatten.c` includes tree-sitter's private headers, which stand beside its public ones.
fn compile_flatten() {
    let include =
        PathBuf::from(env::var("DEP_TREE_SITTER_INCLUDE").expect("tree-sitter exports its include path"));
    let private = include.parent().expect("an include folder has a parent").join("src");
    cc::Build::new()
        .std("c11")
        .include(&include)
        .include(private)
        .opt_level(3)
        .warnings(false)
        .file("csrc/flatten.c")
        .compile("pellucid_flatten");
    println!("cargo:rerun-if-changed=csrc/flatten.c");
}

fn generate_registry() {
    let manifest = "src/langs/mod.rs";
    println!("cargo:rerun-if-changed={manifest}");
    let text = fs::read_to_string(manifest).expect("the manifest of languages is there");
    let families: String = text
        .lines()
        .filter_map(|line| line.strip_prefix("mod ")?.strip_suffix(';'))
        .map(|name| format!("{name}::family(),"))
        .collect();
    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    fs::write(Path::new(&out).join("registry.rs"), format!("vec![{families}]")).expect("OUT_DIR is writable");
}
