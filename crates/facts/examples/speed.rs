//! Takes every file of a place through one step, for measurements (bench/speed):
//! `cargo run --release -p pellucid-facts --example speed -- list|load|parse|extract|measure THREADS PLACE`.
//!
//! `parse` is the floor: a bare parse into the flat array of nodes. Each step includes the ones before it; all load the
//! same files in the same order with the same allocator.
#![allow(clippy::print_stdout, clippy::unwrap_used, missing_docs)]

use pellucid_facts::metrics::{ProfileSet, measure};
use pellucid_languages::{Language, Tree, language, languages};
use pellucid_source::{Control, Loaded, Location, Options, SourceFile};
use std::hint::black_box;
use std::path::Path;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    use libmimalloc_sys::{mi_calloc, mi_free, mi_malloc, mi_realloc};
    let allocator =
        tree_sitter::Allocator { malloc: mi_malloc, calloc: mi_calloc, realloc: mi_realloc, free: mi_free };
    // SAFETY: one family of functions, set before any tree exists.
    unsafe { tree_sitter::set_allocator(Some(allocator)) };
    let arguments: Vec<String> = std::env::args().collect();
    let [_, step, threads, place] = &arguments[..] else { panic!("STEP THREADS PLACE") };
    let work: fn(&Language, &SourceFile) = match step.as_str() {
        "list" | "load" => |_, _| {},
        "parse" => |language, file| drop(black_box(Tree::parse(language, file.text.as_bytes()))),
        "extract" => {
            |language, file| drop(black_box(pellucid_facts::extract(language, file.text.as_bytes())))
        }
        "measure" => |language, file| {
            let facts = pellucid_facts::extract(language, file.text.as_bytes());
            drop(black_box(measure(&facts, &ProfileSet::default())));
        },
        other => panic!("{other} is no step"),
    };
    let detections: Vec<_> = languages().unwrap().iter().map(|one| *one.detection()).collect();
    let (options, control) = (Options::default(), Control::default());
    let source = pellucid_source::open(
        &Location::parse(place),
        &options,
        &detections,
        &[],
        Path::new("/tmp"),
        &control,
    )
    .unwrap();
    let mut files = source.list(&control).unwrap().candidates;
    files.sort_by(|a, b| b.size.cmp(&a.size).then_with(|| a.path.cmp(&b.path)));
    let (next, lines, count) = (AtomicUsize::new(0), AtomicU64::new(0), AtomicUsize::new(0));
    std::thread::scope(|scope| {
        for _ in 0..threads.parse().unwrap() {
            scope.spawn(|| {
                while let Some(candidate) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let Loaded::Source(file) = source.load(candidate) else { continue };
                    let Some(known) = language(file.language.as_str()).filter(|one| one.has_facts()) else {
                        continue;
                    };
                    if step == "list" {
                        println!("{}", candidate.path);
                    }
                    work(known, &file);
                    count.fetch_add(1, Ordering::Relaxed);
                    lines.fetch_add(
                        file.text.bytes().filter(|&byte| byte == b'\n').count() as u64,
                        Ordering::Relaxed,
                    );
                }
            });
        }
    });
    if step != "list" {
        println!("{{\"files\":{},\"lines\":{}}}", count.into_inner(), lines.into_inner());
    }
}
