//! Which files are part of the usual build: `//go:build` lines and the systems that file names end with.

/// What holds in the usual build, as most users and build servers have it.
const USUAL: &[&str] = &["linux", "amd64", "unix", "cgo", "gc"];
const SYSTEMS: &[&str] = &[
    "aix",
    "android",
    "darwin",
    "dragonfly",
    "freebsd",
    "illumos",
    "ios",
    "js",
    "netbsd",
    "openbsd",
    "plan9",
    "solaris",
    "wasip1",
    "windows",
    "linux",
];
const MACHINES: &[&str] = &[
    "386", "amd64", "arm", "arm64", "loong64", "mips", "mips64", "mips64le", "mipsle", "ppc64", "ppc64le",
    "riscv64", "s390x", "wasm",
];

/// Whether a file of this path and with this constraint is built by default.
pub(super) fn is_usual(path: &str, constraint: &str) -> bool {
    named_for_usual(path) && (constraint.is_empty() || holds(constraint))
}

/// The constraint of a line `// +build a,b !c`, of whose words one must hold with all of its parts.
pub(super) fn written_before(comment: &str) -> Option<String> {
    let words = comment.strip_prefix("//")?.trim_start().strip_prefix("+build ")?;
    let all = |word: &str| format!("({})", word.split(',').collect::<Vec<_>>().join(" && "));
    Some(format!("({})", words.split_whitespace().map(all).collect::<Vec<_>>().join(" || ")))
}

/// `x_windows.go`, `x_linux_arm64.go`, `x_darwin_test.go` are for these systems only.
fn named_for_usual(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let stem = name.strip_suffix(".go").unwrap_or(name);
    let stem = stem.strip_suffix("_test").unwrap_or(stem);
    let mut parts = stem.rsplit('_');
    let (last, before) = (parts.next().unwrap_or_default(), parts.next());
    let Some(before) = before else { return true };
    if MACHINES.contains(&last) {
        let system = !SYSTEMS.contains(&before) || USUAL.contains(&before);
        return USUAL.contains(&last) && system;
    }
    !SYSTEMS.contains(&last) || USUAL.contains(&last)
}

/// Evaluates `a && !b || (c && d)`: values and pending operators are kept on stacks.
fn holds(constraint: &str) -> bool {
    let spaced = ["(", ")", "!", "&&", "||"]
        .iter()
        .fold(constraint.to_owned(), |text, operator| text.replace(operator, &format!(" {operator} ")));
    let (mut values, mut operators): (Vec<bool>, Vec<&str>) = (vec![], vec![]);
    for word in spaced.split_whitespace() {
        match word {
            "(" | "!" => operators.push(word),
            ")" => {
                reduce(&mut values, &mut operators, 0);
                operators.pop();
            }
            "&&" | "||" => {
                reduce(&mut values, &mut operators, binding(word));
                operators.push(word);
            }
            tag => values.push(USUAL.contains(&tag) || tag.starts_with("go1.")),
        }
    }
    reduce(&mut values, &mut operators, 0);
    values.pop().unwrap_or(true)
}

fn binding(operator: &str) -> u8 {
    match operator {
        "!" => 3,
        "&&" => 2,
        "||" => 1,
        _ => 0,
    }
}

/// Applies the pending operators that bind at least as `least`, up to the innermost parenthesis.
fn reduce(values: &mut Vec<bool>, operators: &mut Vec<&str>, least: u8) {
    while let Some(operator) = operators.pop_if(|operator| *operator != "(" && binding(operator) >= least) {
        let Some(right) = values.pop() else { return };
        let value = match operator {
            "!" => !right,
            "&&" => values.pop().unwrap_or(true) && right,
            _ => values.pop().unwrap_or(false) || right,
        };
        values.push(value);
    }
}

#[cfg(test)]
mod tests {
    use super::{is_usual, written_before};

    #[test]
    fn older_lines_say_the_same() {
        let constraint = written_before("// +build !windows,cgo darwin").unwrap_or_default();
        assert_eq!(constraint, "((!windows && cgo) || (darwin))");
        assert!(is_usual("a.go", &constraint));
        assert!(!is_usual("a.go", &written_before("//+build tagged").unwrap_or_default()));
        assert_eq!(written_before("// built"), None);
    }

    #[test]
    fn the_usual_build_is_linux_without_tags() {
        let cases = [
            ("a.go", "", true),
            ("a_windows.go", "", false),
            ("a_linux_arm64.go", "", false),
            ("a_linux_test.go", "", true),
            ("windows.go", "", true),
            ("a.go", "ignore", false),
            ("a.go", "!windows && (linux || darwin)", true),
            ("a.go", "!(linux || darwin) || windows", false),
            ("a.go", "!cluster_proxy", true),
        ];
        for (path, constraint, usual) in cases {
            assert_eq!(is_usual(path, constraint), usual, "{path} {constraint}");
        }
    }
}
