//! Prints every view of one file's facts.
#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a tool for developers")]

use pellucid_facts::render::{View, render};

fn main() {
    for path in std::env::args().skip(1) {
        let extension = path.rsplit('.').next().unwrap_or_default().to_owned();
        let mut languages = pellucid_languages::languages().unwrap().iter();
        let language =
            languages.find(|language| language.detection().extensions.contains(&extension.as_str())).unwrap();
        let facts = pellucid_facts::extract(language, &std::fs::read(&path).unwrap());
        for view in View::ALL {
            println!("== {path} {}\n{}", view.name(), render(&facts, *view));
        }
        println!("{:?}", facts.diagnostics);
    }
}
