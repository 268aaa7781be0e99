//! Lists a source, loads everything, and prints what was found and what was left out:
//! `cargo run -p pellucid-source --example survey -- PLACE [-v]`
#![allow(clippy::print_stdout, clippy::unwrap_used, missing_docs)]

#[path = "../tests/common/mod.rs"]
mod common;

use pellucid_source::{Loaded, Location, Options};
use std::collections::BTreeMap;
use std::time::Instant;

fn main() {
    let place = std::env::args().nth(1).unwrap_or_else(|| ".".into());
    let verbose = std::env::args().nth(2).is_some();
    let start = Instant::now();
    let (source, listing) = common::listed(&Location::parse(&place), &Options::default());
    println!("{} candidates listed in {:?}", listing.candidates.len(), start.elapsed());
    let mut languages = BTreeMap::<String, (usize, usize)>::new();
    let mut left_out = listing.left_out.clone();
    let mut diagnostics = listing.diagnostics.clone();
    for candidate in &listing.candidates {
        match source.load(candidate) {
            Loaded::Source(file) => {
                let sum = languages.entry(file.language.to_string()).or_default();
                *sum = (sum.0 + 1, sum.1 + file.text.lines().count());
                diagnostics
                    .extend(file.diagnostics.into_iter().map(|note| (candidate.path.to_string(), note)));
            }
            Loaded::LeftOut(out, _) => left_out.push(out),
        }
    }
    println!("loaded in {:?}", start.elapsed());
    for (language, (files, lines)) in &languages {
        println!("{language:12} {files:6} files {lines:9} lines");
    }
    let mut reasons = BTreeMap::<_, usize>::new();
    left_out.iter().for_each(|out| *reasons.entry(out.reason).or_default() += 1);
    println!("left out: {reasons:?}\nunrecognised: {:?}", listing.unrecognised);
    if verbose {
        left_out.iter().for_each(|out| println!("{:?}\t{}\t{}", out.reason, out.path, out.detail));
    }
    diagnostics.iter().for_each(|(path, note)| println!("{} {path}: {}", note.code.code(), note.detail));
}
