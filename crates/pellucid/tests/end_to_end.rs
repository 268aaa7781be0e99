//! The real binary on real folders.
#![allow(clippy::unwrap_used, reason = "a test stops where its assumptions fail")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

struct Place {
    _folder: tempfile::TempDir,
    code: PathBuf,
    store: PathBuf,
}

impl Place {
    fn new(files: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let code = folder.path().join("code");
        fs::create_dir(&code).unwrap();
        let place = Self { store: folder.path().join("store.db"), code, _folder: folder };
        files.iter().for_each(|(path, text)| place.write(path, text));
        place
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.code.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Makes the folder a repository with one revision.
    fn commit(&self) {
        let git = |args: &[&str]| {
            let who = ["-c", "user.name=t", "-c", "user.email=t@example.org"];
            let done = Command::new("git").args(who).args(args).current_dir(&self.code).status().unwrap();
            assert!(done.success());
        };
        git(&["init", "-q"]);
        git(&["add", "."]);
        git(&["commit", "-q", "-m", "one"]);
    }

    fn run(&self, args: &[&str]) -> Output {
        run_in(&self.code, &self.store, args)
    }

    fn stdout(&self, args: &[&str]) -> String {
        let output = self.run(args);
        assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }

    /// Everything a report holds, as one text.
    fn report(&self) -> String {
        let scopes =
            ["functions", "types", "symbols", "files", "modules", "languages", "diagnostics", "left-out"];
        scopes.iter().map(|scope| self.stdout(&["report", "--scope", scope, "--format", "json"])).collect()
    }
}

fn run_in(code: &Path, store: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_pellucid"));
    command.current_dir(code).env("PELLUCID_STORE", store).args(args).output().unwrap()
}

const GO: &str =
    "package p\n\n// F does.\nfunc F(a int) int {\n\tif a > 1 && a < 9 {\n\t\treturn 1\n\t}\n\treturn 0\n}\n";

fn sample() -> Place {
    Place::new(&[
        ("a/one.go", GO),
        ("b/two.go", &GO.replace('F', "G")),
        ("b/broken.go", "package p\nfunc H( {\n"),
    ])
}

#[test]
fn a_folder_becomes_a_report() {
    let place = sample();
    place.stdout(&["analyze", "."]);
    let functions = place.stdout(&["report", "--scope", "functions", "--format", "jsonl"]);
    let first = functions.lines().next().unwrap();
    for part in [
        "\"name\":\"F\"",
        "\"file\":\"a/one.go\"",
        "\"start_line\":4",
        "\"end_line\":9",
        "\"cyclomatic\":3",
        "\"cognitive\":2",
    ] {
        assert!(first.contains(part), "{part} in {first}");
    }
    let diagnostics = place.stdout(&["report", "--scope", "diagnostics", "--format", "csv"]);
    assert!(diagnostics.contains("b/broken.go") && diagnostics.contains("P001"), "{diagnostics}");
    assert!(place.stdout(&["report"]).contains("a/one.go:4"));
}

#[test]
fn the_number_of_threads_changes_nothing() {
    let text = |at: usize| GO.replace('F', &format!("F{at}"));
    let files: Vec<(String, String)> =
        (0..60).map(|at| (format!("d{}/f{at}.go", at % 7), text(at))).collect();
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let place = Place::new(&files);
    let report = |jobs: &str| {
        let _ = fs::remove_file(&place.store);
        place.stdout(&["analyze", ".", "--jobs", jobs]);
        place.report()
    };
    let one = report("1");
    assert_eq!(one, report("2"));
    assert_eq!(one, report("8"));
}

#[test]
fn after_edits_the_report_is_that_of_a_fresh_run() {
    let place = sample();
    place.stdout(&["analyze", "."]);
    place.write("a/one.go", &GO.replace("a > 1", "a > 2 || a == 0"));
    place.write("c/new.go", &GO.replace('F', "N"));
    fs::remove_file(place.code.join("b/two.go")).unwrap();
    fs::rename(place.code.join("b/broken.go"), place.code.join("b/renamed.go")).unwrap();
    place.stdout(&["analyze", "."]);
    let incremental = place.report();
    fs::remove_file(&place.store).unwrap();
    place.stdout(&["analyze", "."]);
    assert_eq!(incremental, place.report());
    assert!(incremental.contains("c/new.go") && !incremental.contains("b/two.go"));
}

#[test]
fn thresholds_decide_the_exit_code() {
    let place = sample();
    place.stdout(&["analyze", "."]);
    assert_eq!(
        place.run(&["report", "--scope", "functions", "--min", "cyclomatic=3"]).status.code(),
        Some(1)
    );
    assert_eq!(
        place.run(&["report", "--scope", "functions", "--min", "cyclomatic=30"]).status.code(),
        Some(0)
    );
    assert_eq!(place.run(&["report", "--scope", "functions", "--min", "nonsense=3"]).status.code(), Some(2));
    assert_eq!(place.run(&["report", "--profile", "nonsense"]).status.code(), Some(2));
}

#[test]
fn a_number_is_explained_by_its_increments() {
    let place = sample();
    let text = place.stdout(&["explain", "a/one.go:5", "--metric", "cyclomatic"]);
    assert!(text.contains("F: cyclomatic = 3"), "{text}");
    assert_eq!(text.lines().filter(|line| line.trim_start().starts_with("+1")).count(), 3, "{text}");
}

#[test]
fn queries_read_and_never_write() {
    let place = sample();
    place.stdout(&["analyze", "."]);
    assert!(place.stdout(&["query", "SELECT count(*) FROM functions", "--format", "csv"]).contains('2'));
    for sql in [
        "DELETE FROM main.symbol",
        "ATTACH 'x' AS y",
        "PRAGMA writable_schema=1",
        "SELECT load_extension('x')",
    ] {
        assert_eq!(place.run(&["query", sql]).status.code(), Some(2), "{sql}");
    }
}

#[test]
fn a_store_that_is_not_there_or_damaged_is_said_so() {
    let place = sample();
    let missing = place.run(&["report"]);
    assert_eq!(missing.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&missing.stderr).contains("pellucid analyze"));
    fs::write(&place.store, "this is no database, whatever its name says").unwrap();
    assert_eq!(place.run(&["analyze", "."]).status.code(), Some(2));
}

#[test]
fn trees_and_queries_of_one_file() {
    let place = sample();
    assert!(place.stdout(&["ast", "a/one.go"]).contains("name: identifier [4:6-4:7] \"F\""));
    let captures = place.stdout(&["ast", "a/one.go", "--query", "(return_statement) @r"]);
    assert_eq!(captures.lines().count(), 2, "{captures}");
    assert!(place.stdout(&["ast", "a/one.go", "--format", "sexp"]).starts_with("(source_file"));
    assert!(place.stdout(&["ast", "a/one.go", "--format", "dot"]).starts_with("digraph"));
}

#[cfg(unix)]
#[test]
fn hostile_names_and_links_cost_nothing() {
    let place = sample();
    place.write("a/new\nline \u{1b}[31m.go", &GO.replace('F', "Odd"));
    std::os::unix::fs::symlink("/", place.code.join("loop")).unwrap();
    std::os::unix::fs::symlink("..", place.code.join("a/up")).unwrap();
    place.stdout(&["analyze", "."]);
    let text = place.stdout(&["report", "--scope", "functions"]);
    assert!(text.contains("Odd") && !text.contains('\u{1b}'), "{text}");
}

#[test]
fn nesting_of_100_000_is_survived() {
    let deep = format!("package p\nvar x = {}1{}\n", "(".repeat(100_000), ")".repeat(100_000));
    let chain = format!("package p\nfunc f() {{\n{}}}\n", "if a {\n} else ".repeat(20_000) + "{}\n");
    let place = Place::new(&[("deep.go", &deep), ("chain.go", &chain), ("fine.go", GO)]);
    place.stdout(&["analyze", "."]);
    assert!(place.stdout(&["report", "--scope", "functions", "--format", "csv"]).contains("fine.go"));
}

#[test]
fn settings_come_in_layers_and_say_from_where() {
    let place = sample();
    let config = place.code.join("pellucid.toml");
    fs::write(&config, "[source]\nexclude = [\"b/\"]\n\n[query]\nrows = 7\n").unwrap();
    place.stdout(&["analyze", "."]);
    let left_out = place.stdout(&["report", "--scope", "left-out", "--format", "csv"]);
    assert!(left_out.contains("b/,excluded"), "{left_out}");
    fs::create_dir(place.code.join("sub")).unwrap();
    let shown =
        run_in(&place.code.join("sub"), &place.store, &["explain", "config", "--set", "query.rows=8"]);
    let shown = String::from_utf8(shown.stdout).unwrap();
    let line = |key: &str| shown.lines().find(|line| line.starts_with(key)).unwrap().to_owned();
    assert!(line("source.exclude").contains("pellucid.toml:2"), "{shown}");
    assert!(line("query.rows").contains("--set") && line("query.rows").contains(" 8 "), "{shown}");
    assert!(line("store").contains("PELLUCID_STORE"), "{shown}");
    assert!(line("run.jobs").contains("built in"), "{shown}");

    fs::write(&config, "[source]\nexclude = []\nmax-filesize = 1\n").unwrap();
    let refused = place.run(&["analyze", "."]);
    let said = String::from_utf8(refused.stderr).unwrap();
    assert_eq!(refused.status.code(), Some(2));
    assert!(said.contains("pellucid.toml:3") && said.contains("source.max-file-size"), "{said}");
    fs::write(&config, "[source]\nexclude = \"b\"\n").unwrap();
    let said = String::from_utf8(place.run(&["analyze", "."]).stderr).unwrap();
    assert!(said.contains("pellucid.toml:2: source.exclude"), "{said}");
}

#[test]
fn a_revision_is_analysed_without_a_checkout() {
    let place = sample();
    place.commit();
    place.write("a/one.go", &GO.replace('F', "Changed"));
    let names = || place.stdout(&["report", "--scope", "functions", "--format", "csv"]);
    place.stdout(&["analyze", ".", "--rev", "HEAD"]);
    assert!(!names().contains("Changed"));
    place.stdout(&["analyze", "."]);
    assert!(names().contains("Changed"));
    let projects = place.stdout(&["query", "SELECT DISTINCT location FROM snapshots", "--format", "jsonl"]);
    assert_eq!(projects.lines().count(), 1, "{projects}");
    assert_eq!(place.run(&["analyze", ".", "--rev", "nonsense"]).status.code(), Some(2));
}

#[test]
fn definitions_are_found_by_name_and_repositories_searched() {
    let place = sample();
    place.write("a/[x].go", &GO.replace('F', "Bracket"));
    place.stdout(&["analyze", "."]);
    assert!(place.stdout(&["ast", "F"]).starts_with("function_declaration [4:1-9:2]"));
    assert!(place.stdout(&["ast", "brack", "--format", "sexp"]).starts_with("(function_declaration"));
    assert!(place.stdout(&["ast", "a/one.go:5"]).starts_with("function_declaration [4:1-9:2]"));
    assert!(place.stdout(&["ast", "a/[x].go"]).contains("Bracket"));
    let said = |args: &[&str]| {
        let output = place.run(args);
        assert_eq!(output.status.code(), Some(2));
        String::from_utf8(output.stderr).unwrap()
    };
    place.write("c/again.go", &GO.replace("package p", "package q"));
    place.stdout(&["analyze", "."]);
    assert!(
        said(&["ast", "F"]).contains("2 definitions match") && said(&["ast", "F"]).contains("c/again.go:4")
    );
    assert!(said(&["ast", "Braket"]).contains("did you mean Bracket?"));
    place.write("a/[x].go", &GO.replace('F', "Bracket2"));
    assert!(said(&["ast", "Bracket"]).contains("changed since"));

    let query = "(function_declaration name: (identifier) @name)";
    let found = place.stdout(&["ast", ".", "--query", query]);
    let one = place.stdout(&["ast", ".", "--query", query, "--jobs", "1"]);
    assert_eq!(found, one);
    assert!(found.starts_with("a/[x].go:4:6: @name identifier \"Bracket2\"\n"), "{found}");
    let json = place.stdout(&["ast", ".", "--query", query, "--format", "json", "--rows", "2"]);
    assert_eq!(json.matches("\"capture\":\"name\"").count(), 2, "{json}");
    assert!(said(&["ast", ".", "--query", "(nonsense)"]).contains("fits no language"));
}

#[test]
fn reports_roll_up_sort_and_bound() {
    let place = sample();
    place.write("a/types.py", "class A:\n    def m(self, x):\n        return x if x else 0\n");
    place.stdout(&["analyze", "."]);
    let whole = place.stdout(&["report", "--scope", "repository", "--format", "jsonl"]);
    assert!(whole.contains("\"files\":4"), "{whole}");
    let spread = |scope: &str| {
        let args = [
            "report",
            "--distributions",
            "--scope",
            scope,
            "--metrics",
            "cyclomatic,wmc",
            "--format",
            "jsonl",
        ];
        place.stdout(&args)
    };
    assert_eq!(spread("repository").lines().count(), 2);
    let languages = spread("languages");
    let go = languages.lines().next().unwrap();
    for part in [
        "\"language\":\"go\"",
        "\"count\":2",
        "\"p50\":3",
        "\"max\":3",
        "\"histogram\":[[2.0,4.0,2]]",
        "lambdas with a body",
    ] {
        assert!(go.contains(part), "{part} in {go}");
    }
    let text = place.stdout(&["report", "--distributions", "--color", "always"]);
    assert!(text.contains('█') && text.contains("\u{1b}["), "{text}");
    assert!(!place.stdout(&["report"]).contains('\u{1b}'));

    let rows = |args: &[&str]| {
        let output = place.run(&[&["report", "--format", "csv"], args].concat());
        let text = String::from_utf8(output.stdout).unwrap();
        (text.lines().count() - 1, output.status.code(), text)
    };
    let (count, code, _) = rows(&["--min", "cyclomatic=3", "--min", "parameters=100"]);
    assert_eq!((count, code), (2, Some(1)));
    let (_, _, sorted) = rows(&["--sort", "source_lines", "--top", "1"]);
    assert!(sorted.contains("one.go"), "{sorted}");
    for profile in ["gocyclo", "sonar"] {
        let (count, code, _) = rows(&["--profile", profile, "--sort", "cyclomatic", "--top", "2"]);
        assert_eq!((count, code), (2, Some(0)));
    }
    let sarif = place.run(&["report", "--format", "sarif", "--min", "cyclomatic=3"]);
    let log: serde_json::Value = serde_json::from_slice(&sarif.stdout).unwrap();
    assert_eq!(log["runs"][0]["results"].as_array().unwrap().len(), 2);
    let json: serde_json::Value =
        serde_json::from_str(&place.stdout(&["report", "--scope", "types", "--format", "json"])).unwrap();
    assert_eq!(json[0]["place"], "a/types.py:1");
}

#[test]
fn a_touched_file_makes_no_snapshot_and_old_ones_are_dropped() {
    let place = sample();
    let count = |view: &str| {
        let rows = place.stdout(&["query", &format!("SELECT count(*) FROM {view}"), "--format", "csv"]);
        rows.lines().last().unwrap().parse::<u64>().unwrap()
    };
    let old = std::time::SystemTime::now() - std::time::Duration::from_secs(3600);
    let touch = |seconds: u64| {
        let file = fs::File::options().append(true).open(place.code.join("a/one.go")).unwrap();
        file.set_modified(old + std::time::Duration::from_secs(seconds)).unwrap();
    };
    touch(0);
    place.stdout(&["analyze", "."]);
    touch(10);
    assert!(place.stdout(&["analyze", "."]).contains("1 known") || count("snapshots") == 1);
    assert_eq!(count("snapshots"), 1);
    for at in 0..4 {
        place.write("a/one.go", &GO.replace('F', &format!("F{at}")));
        place.stdout(&["analyze", ".", "--set", "keep-snapshots=2"]);
    }
    assert_eq!(count("snapshots"), 2);
    let before = place.report();
    assert!(place.stdout(&["store", "gc", "--keep", "1"]).starts_with("dropped 1 snapshots"));
    assert!(place.stdout(&["store", "verify"]).contains("is sound"));
    assert_eq!((count("snapshots"), place.report()), (1, before));
}

#[test]
fn what_was_left_out_is_counted_so_by_each_run() {
    let place = sample();
    place.write("b/made.go", &format!("// Code generated by a tool. DO NOT EDIT.\n{GO}"));
    place.commit();
    let counts = || place.stdout(&["analyze", ".", "--rev", "HEAD"]).split_once(" in ").unwrap().0.to_owned();
    assert_eq!(counts(), "4 files: 3 extracted, 1 left out");
    assert_eq!(counts(), "4 files: 3 unchanged, 1 left out");
}

#[test]
fn two_runs_on_one_store_are_told_apart() {
    let place = sample();
    place.stdout(&["analyze", "."]);
    let lock = fs::File::open(place.store.with_added_extension("lock")).unwrap();
    lock.lock().unwrap();
    let refused = place.run(&["analyze", "."]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("in use by another run"));
    assert!(place.run(&["report"]).status.success(), "reading goes on");
    drop(lock);
    place.stdout(&["analyze", "."]);
}
