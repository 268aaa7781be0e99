//! Two fuzzers over mutated real source, for hours or seconds:
//! `cargo run --release -p pellucid-facts --example fuzz -- bytes|tokens SECONDS SEED FOLDER [LANGUAGE]`.
//!
//! `bytes` flips, cuts, repeats and splices bytes; `tokens` moves, repeats, drops and nests whole nodes of the syntax
//! tree, which stays nearly valid and reaches deeper. Each language found in the folder gets SECONDS. A panic, or a text
//! that takes longer than it may, is written to fuzz-findings/ and ends the run with 1.
#![allow(clippy::print_stdout, clippy::unwrap_used, missing_docs)]

use pellucid_facts::metrics::{ProfileSet, measure};
use pellucid_languages::{Language, NodeId, Tree, languages};
use pellucid_source::{Control, Loaded, Location, Options};
use std::collections::BTreeMap;
use std::panic::catch_unwind;
use std::path::Path;
use std::time::{Duration, Instant};

/// A text may take this long, whatever it holds, and this much more for each kilobyte.
const BASE: Duration = Duration::from_millis(500);
const PER_KILOBYTE: Duration = Duration::from_millis(10);
/// Mutated texts stay below this.
const LONGEST: usize = 256 << 10;

/// xorshift64*: the same seed, the same texts.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) as usize % bound.max(1)
    }
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let [mode, seconds, seed, folder] = &arguments[1..5] else {
        panic!("MODE SECONDS SEED FOLDER [LANGUAGE]")
    };
    let only = arguments.get(5).map(String::as_str);
    let (seconds, mut random) = (seconds.parse().unwrap(), Random(seed.parse::<u64>().unwrap() | 1));
    let mut failed = false;
    for (id, texts) in corpus(folder) {
        let language = pellucid_languages::language(&id).unwrap();
        if !language.has_facts() || only.is_some_and(|only| only != id) {
            continue;
        }
        let end = Instant::now() + Duration::from_secs(seconds);
        let (mut rounds, mut slowest) = (0u64, Duration::ZERO);
        while Instant::now() < end {
            let text = &texts[random.below(texts.len())];
            let other = &texts[random.below(texts.len())];
            let mutated = match mode.as_str() {
                "bytes" => bytes(text, other, &mut random),
                "tokens" => tokens(language, text, other, &mut random),
                other => panic!("{other} is no mode"),
            };
            match attempt(language, &mutated) {
                Ok(time) => slowest = slowest.max(time),
                Err(what) => {
                    std::fs::create_dir_all("fuzz-findings").unwrap();
                    let file = format!("fuzz-findings/{id}-{}", file_name(&mutated));
                    std::fs::write(&file, &mutated).unwrap();
                    println!("{id}: {what}: {file}");
                    failed = true;
                }
            }
            rounds += 1;
        }
        println!("{id}: {rounds} texts, the slowest took {} ms", slowest.as_millis());
    }
    std::process::exit(i32::from(failed));
}

/// Up to 2000 texts of each language.
fn corpus(folder: &str) -> BTreeMap<String, Vec<Vec<u8>>> {
    let detections: Vec<_> = languages().unwrap().iter().map(|one| *one.detection()).collect();
    let (options, control) = (Options::default(), Control::default());
    let location = Location::parse(folder);
    let source =
        pellucid_source::open(&location, &options, &detections, &[], Path::new("/tmp"), &control).unwrap();
    let mut texts = BTreeMap::<String, Vec<Vec<u8>>>::new();
    for candidate in source.list(&control).unwrap().candidates {
        let Loaded::Source(file) = source.load(&candidate) else { continue };
        let known = texts.entry(file.language.to_string()).or_default();
        if known.len() < 2000 && !file.text.is_empty() && file.text.len() < LONGEST {
            known.push(file.text.into_bytes());
        }
    }
    texts.retain(|_, known| !known.is_empty());
    texts
}

/// Extracts and measures; an error tells a panic or how long it took.
fn attempt(language: &'static Language, text: &[u8]) -> Result<Duration, String> {
    let start = Instant::now();
    let done = catch_unwind(|| {
        let facts = pellucid_facts::extract(language, text);
        measure(&facts, &ProfileSet::default());
    });
    let time = start.elapsed();
    if done.is_err() {
        return Err("a panic".to_owned());
    }
    let most = BASE + PER_KILOBYTE * (text.len() / 1024) as u32;
    if time > most { Err(format!("{} ms for {} bytes", time.as_millis(), text.len())) } else { Ok(time) }
}

fn range(text: &[u8], random: &mut Random) -> std::ops::Range<usize> {
    let start = random.below(text.len() + 1);
    let length = 1 << random.below(12);
    start..(start + random.below(length) + 1).min(text.len())
}

fn bytes(text: &[u8], other: &[u8], random: &mut Random) -> Vec<u8> {
    const SIGNS: &[u8] = b"(){}[]<>\"'`;:,./\\#@!?&|=+-*\n\t 0\0\xff\xc3";
    let mut text = text.to_vec();
    for _ in 0..1 + random.below(8) {
        let part = range(&text, random);
        match random.below(6) {
            0 => drop(text.drain(part)),
            1 => text.iter_mut().skip(part.start).take(1).for_each(|byte| *byte ^= 1 << random.below(8)),
            2 => drop(text.splice(part.start..part.start, [SIGNS[random.below(SIGNS.len())]])),
            3 => {
                let again = text[part.clone()].repeat(1 + random.below(20));
                text.splice(part.end..part.end, again);
            }
            4 => {
                let piece = other[range(other, random)].to_vec();
                text.splice(part, piece);
            }
            _ => text.truncate(part.start.max(1)),
        }
        text.truncate(LONGEST);
    }
    text
}

fn tokens(language: &'static Language, text: &[u8], other: &[u8], random: &mut Random) -> Vec<u8> {
    let mut text = text.to_vec();
    for _ in 0..1 + random.below(4) {
        let (Ok(tree), Ok(from)) = (Tree::parse(language, &text), Tree::parse(language, other)) else {
            break;
        };
        let node = |tree: &Tree, random: &mut Random| {
            let span = tree.node(NodeId(random.below(tree.nodes().len()) as u32)).span();
            span.start as usize..span.end as usize
        };
        let here = node(&tree, random);
        match random.below(5) {
            0 => drop(text.drain(here)),
            1 => {
                let moved = text[node(&tree, random)].to_vec();
                text.splice(here, moved);
            }
            2 => {
                let piece = other[node(&from, random)].to_vec();
                text.splice(here, piece);
            }
            3 => {
                let again = text[here.clone()].repeat(1 + random.below(50));
                text.splice(here.end..here.end, again);
            }
            _ => {
                let (open, close) =
                    [("(", ")"), ("{", "}"), ("[", "]"), ("if (a) ", ""), ("-", "")][random.below(5)];
                let depth = 1 + random.below(300);
                let mut nested = open.repeat(depth).into_bytes();
                nested.extend_from_slice(&text[here.clone()]);
                nested.extend_from_slice(close.repeat(depth).as_bytes());
                text.splice(here, nested);
            }
        }
        text.truncate(LONGEST);
    }
    text
}

/// A name for a text: the same text, the same file.
fn file_name(text: &[u8]) -> String {
    let sum = text
        .iter()
        .fold(0xcbf2_9ce4_8422_2325u64, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{sum:016x}")
}
