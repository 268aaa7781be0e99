//! The real binary on hostile trees, under kill, on a full disk, and over random edits.
#![allow(clippy::unwrap_used, reason = "a test stops where its assumptions fail")]

use proptest::prelude::*;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

struct Place {
    folder: tempfile::TempDir,
    code: PathBuf,
}

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let code = folder.path().join("code");
        fs::create_dir(&code).unwrap();
        Self { folder, code }
    }

    fn write(&self, path: impl AsRef<Path>, text: impl AsRef<[u8]>) {
        let path = self.code.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// `count` files in folders of a hundred.
    fn many(&self, count: usize) {
        (0..count).for_each(|at| self.write(numbered(at), function(at)));
    }

    fn command(&self, store: &str, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_pellucid"));
        let store = self.folder.path().join(store);
        command.current_dir(&self.code).env("PELLUCID_STORE", store).args(args);
        command
    }

    fn run(&self, store: &str, args: &[&str]) -> Output {
        self.command(store, args).output().unwrap()
    }

    fn stdout(&self, store: &str, args: &[&str]) -> String {
        let output = self.run(store, args);
        assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }

    /// Everything a report holds, as one text.
    fn report(&self, store: &str) -> String {
        let scopes =
            ["functions", "types", "symbols", "files", "modules", "languages", "diagnostics", "left-out"];
        let one = |scope| self.stdout(store, &["report", "--scope", scope, "--format", "jsonl"]);
        scopes.into_iter().map(one).collect()
    }
}

fn numbered(at: usize) -> String {
    format!("d{}/f{at}.go", at / 100)
}

fn function(name: usize) -> String {
    let body = format!("\tif a > {name} {{\n\t\treturn 1\n\t}}\n\treturn 0\n");
    format!("package p\n\nfunc F{name}(a int) int {{\n{body}}}\n")
}

/// One edit of a tree: what to do with which of a few paths.
#[derive(Debug, Clone, Copy)]
enum Edit {
    Write(usize, usize),
    Break(usize),
    Delete(usize),
    Rename(usize, usize),
    Touch(usize),
    Ignore(usize),
}

fn edits() -> impl Strategy<Value = Vec<Vec<Edit>>> {
    let edit = (0..6u8, 0..PATHS, 0..4usize).prop_map(|(what, at, other)| match what {
        0 => Edit::Write(at, other),
        1 => Edit::Break(at),
        2 => Edit::Delete(at),
        3 => Edit::Rename(at, (at + LANGUAGES.len() * (other + 1)) % PATHS),
        4 => Edit::Touch(at),
        _ => Edit::Ignore(at),
    });
    prop::collection::vec(prop::collection::vec(edit, 1..4), 1..4)
}

/// Languages in which files are edited.
const LANGUAGES: [&str; 7] = ["go", "py", "java", "c", "cpp", "ts", "rs"];
/// Files that there may be.
const PATHS: usize = LANGUAGES.len() * 4;

fn path(at: usize) -> String {
    format!("d{}/f{at}.{}", at % 2, LANGUAGES[at % LANGUAGES.len()])
}

/// A callable of a name that calls that of the next one, and a type that inherits from the next one's.
fn content(at: usize, name: usize) -> String {
    let next = (name + 1) % 4;
    match LANGUAGES[at % LANGUAGES.len()] {
        "go" => format!(
            "package p\n\ntype T{name} struct {{ T{next} }}\n\nfunc F{name}(a int) int {{\n\tif a > {name} {{\n\t\treturn 1\n\t}}\n\treturn F{next}(a)\n}}\n"
        ),
        "py" => format!(
            "from d{}.f{} import *\n\nclass T{name}(T{next}):\n    def m(self):\n        return self.m\n\ndef f{name}(a=None):\n    return f{next}(T{name}())\n",
            at % 2,
            (at + LANGUAGES.len()) % PATHS
        ),
        "java" => format!(
            "class T{name} extends T{next} {{\n    int m(int a) {{ return new T{next}().m(a); }}\n}}\n"
        ),
        "c" => format!(
            "#include \"f{}.c\"\n#define M{name}(x) c{next}(x)\nint c{name}(int a) {{ return M{next}(a); }}\n",
            (at + 2 * LANGUAGES.len()) % PATHS
        ),
        "cpp" => format!(
            "#include \"f{}.cpp\"\nstruct T{name} : T{next} {{ int m(int a) {{ return T{next}().m(a); }} }};\n",
            (at + 2 * LANGUAGES.len()) % PATHS
        ),
        "ts" => format!(
            "import {{ T{next}, g{next} }} from \"./f{}\";\nexport class T{name} extends T{next} {{ m() {{ return g{next}(this); }} }}\nexport const g{name} = (a) => g{next}(a);\n",
            (at + 2 * LANGUAGES.len()) % PATHS
        ),
        _ => format!(
            "mod f{};\npub struct T{name};\nimpl T{name} {{\n    pub fn m(&self) -> T{name} {{ g{next}(self).m() }}\n}}\npub fn g{name}(a: &T{next}) -> T{name} {{ a.m(); T{name} }}\n",
            (at + 2 * LANGUAGES.len()) % PATHS
        ),
    }
}

fn apply(place: &Place, edit: Edit) {
    let there = |at: usize| place.code.join(path(at));
    match edit {
        Edit::Write(at, name) => place.write(path(at), content(at, name)),
        Edit::Break(at) => place.write(path(at), "package p\nfunc ( {{{ \"\n"),
        Edit::Delete(at) => drop(fs::remove_file(there(at))),
        Edit::Rename(from, to) => drop(fs::rename(there(from), there(to))),
        Edit::Touch(at) => drop(fs::read(there(at)).map(|text| place.write(path(at), text))),
        Edit::Ignore(at) => place.write(".pellucidignore", format!("{}\n", path(at))),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_incremental_run_gives_what_a_cold_one_gives(rounds in edits()) {
        let place = Place::new();
        (0..PATHS).for_each(|at| place.write(path(at), content(at, at / LANGUAGES.len())));
        let graph = |store: &str| {
            place.stdout(store, &["graph", "--edges", "--unresolved", "--format", "jsonl"])
        };
        place.stdout("warm.db", &["analyze", "."]);
        let begun = graph("warm.db");
        let told = LANGUAGES.iter().filter(|one| begun.contains(&format!(".{one}\""))).count();
        prop_assert_eq!(told, LANGUAGES.len());
        for (number, round) in rounds.iter().enumerate() {
            round.iter().for_each(|edit| apply(&place, *edit));
            place.stdout("warm.db", &["analyze", "."]);
            let cold = format!("cold{number}.db");
            place.stdout(&cold, &["analyze", "."]);
            prop_assert_eq!(place.report("warm.db"), place.report(&cold));
            prop_assert_eq!(graph("warm.db"), graph(&cold));
        }
    }
}

#[test]
fn a_killed_run_is_resumed() {
    let place = Place::new();
    place.many(4000);
    place.stdout("whole.db", &["analyze", "."]);
    let mut taken_over = vec![];
    for milliseconds in [20, 80, 200, 400] {
        let store = format!("killed{milliseconds}.db");
        let mut child = place.command(&store, &["analyze", "."]);
        let mut child = child.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(Duration::from_millis(milliseconds));
        child.kill().unwrap();
        child.wait().unwrap();
        let output = place.run(&store, &["analyze", ".", "--progress", "json"]);
        assert!(output.status.success());
        let events = String::from_utf8(output.stderr).unwrap();
        taken_over.push(events.lines().filter(|line| line.contains("\"known\"")).count());
        assert_eq!(place.report(&store), place.report("whole.db"));
    }
    println!("files whose facts the killed runs left: {taken_over:?}");
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_is_told_and_leaves_a_sound_store() {
    let place = Place::new();
    place.many(3000);
    let binary = env!("CARGO_BIN_EXE_pellucid");
    // A limit on the size of files stands in for a full disk; the signal it would send is ignored.
    let script = format!("trap '' XFSZ; ulimit -f 1024; exec '{binary}' analyze .");
    let mut command = Command::new("bash");
    command.args(["-c", &script]).current_dir(&place.code);
    let output = command.env("PELLUCID_STORE", place.folder.path().join("full.db")).output().unwrap();
    let message = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{message}");
    assert!(message.contains("no space left"), "{message}");
    // With space again, the same store completes.
    place.stdout("full.db", &["analyze", "."]);
    place.stdout("whole.db", &["analyze", "."]);
    assert_eq!(place.report("full.db"), place.report("whole.db"));
}

#[test]
fn files_that_change_and_vanish_cost_a_diagnostic() {
    let place = Place::new();
    place.many(3000);
    let mut child = place.command("store.db", &["analyze", "."]);
    let mut child = child.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let start = Instant::now();
    let mut at = 0;
    while child.try_wait().unwrap().is_none() && start.elapsed() < Duration::from_secs(60) {
        let _ = fs::remove_file(place.code.join(numbered(at)));
        place.write(numbered(at + 1), "package changed\n");
        at = (at + 7) % 2999;
    }
    assert!(child.wait().unwrap().success());
    // The next run sees the tree as it is now.
    place.stdout("store.db", &["analyze", "."]);
    place.stdout("cold.db", &["analyze", "."]);
    assert_eq!(place.report("store.db"), place.report("cold.db"));
}

#[test]
#[cfg(unix)]
fn hostile_names_and_contents_are_shown_harmlessly() {
    use std::os::unix::ffi::OsStrExt;
    let place = Place::new();
    let name = |bytes: &'static [u8]| Path::new(std::ffi::OsStr::from_bytes(bytes));
    place.write(name(b"new\nline.go"), function(1));
    place.write(name(b"esc\x1b[31mape.go"), function(2));
    place.write(name(b"not\xffutf8.go"), function(3));
    place.write("quote\",;'.go", function(4));
    place.write("latin1.go", b"package p\n// caf\xe9\nfunc L() {}\n");
    place.write("nul.go", b"package p\0\n");
    place.write("empty.go", "");
    std::os::unix::fs::symlink("/etc/passwd", place.code.join("escape.go")).unwrap();
    place.stdout("store.db", &["analyze", "."]);
    let functions = place.stdout("store.db", &["report", "--scope", "functions", "--format", "jsonl"]);
    assert_eq!(functions.lines().count(), 5, "{functions}");
    for format in ["text", "md", "csv", "json", "jsonl"] {
        for scope in ["functions", "files", "diagnostics", "left-out"] {
            let text = place.stdout("store.db", &["report", "--scope", scope, "--format", format]);
            let harmful = |c: char| c.is_control() && c != '\n';
            assert!(format == "csv" || !text.contains(harmful), "{scope} as {format}: {text:?}");
            assert!(!text.contains("root:"), "a link was followed");
        }
    }
    assert!(!place.stdout("store.db", &["report"]).contains('\x1b'));
}

#[test]
fn many_tiny_files_are_one_run() {
    let place = Place::new();
    place.many(20_000);
    place.stdout("store.db", &["analyze", "."]);
    let count = place.stdout("store.db", &["query", "SELECT count(*) FROM functions", "--format", "csv"]);
    assert!(count.contains("20000"), "{count}");
}

#[test]
fn types_nested_thousands_deep_are_an_input() {
    let place = Place::new();
    let nested = format!("{}{}", "class A { ".repeat(3000), "} ".repeat(3000));
    place.write("Nested.java", nested);
    let start = Instant::now();
    place.stdout("store.db", &["analyze", "."]);
    let symbols = place.stdout("store.db", &["report", "--scope", "symbols", "--format", "jsonl"]);
    assert!(symbols.len() < 3000 * 2000, "names must not grow with depth");
    assert!(start.elapsed() < Duration::from_secs(30));
}

#[test]
fn findings_are_sarif() {
    let place = Place::new();
    place.write("a b.go", function(1));
    place.stdout("store.db", &["analyze", "."]);
    let args = ["report", "--format", "sarif", "--min", "cyclomatic=2"];
    let output = place.run("store.db", &args);
    assert_eq!(output.status.code(), Some(1));
    let log: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let result = &log["runs"][0]["results"][0];
    assert_eq!(result["ruleId"], "cyclomatic");
    let place_of = &result["locations"][0]["physicalLocation"];
    assert_eq!(place_of["artifactLocation"]["uri"], "a%20b.go");
    assert_eq!(place_of["region"]["startLine"], 3);
    let clean = place.run("store.db", &["report", "--format", "sarif"]);
    assert_eq!(clean.status.code(), Some(0), "{}", String::from_utf8_lossy(&clean.stdout));
}
