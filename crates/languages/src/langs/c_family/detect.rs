//! Whether a header is C or C++: by what only one of them can hold.

/// Lines looked at; what a header is shows early.
const LINES: usize = 3000;

/// Signs of C++: lines that no C header can have outside of what it shows to C++ only.
pub(super) fn cpp_evidence(text: &[u8]) -> u32 {
    code_lines(text).filter(|line| is_cpp(line)).count().min(1000) as u32
}

/// Signs of C. A header that asks for `__cplusplus` is read by C too, unless C++ stands outside of that.
pub(super) fn c_evidence(text: &[u8]) -> u32 {
    let asks = lines(text).any(|line| line.starts_with(b"#") && contains(line, b"__cplusplus"));
    let plain = cpp_evidence(text) == 0;
    u32::from(plain && (asks || code_lines(text).any(is_c)))
}

fn lines(text: &[u8]) -> impl Iterator<Item = &[u8]> {
    text.split(|byte| *byte == b'\n').take(LINES).map(<[u8]>::trim_ascii)
}

/// Lines that are neither comments nor shown to C++ only.
fn code_lines(text: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut in_comment = false;
    // Depth of conditionals inside one that asks for C++; 0 outside.
    let mut hidden = 0usize;
    lines(text).filter(move |line| {
        if in_comment {
            in_comment = !contains(line, b"*/");
            return false;
        }
        if line.starts_with(b"/*") || line.starts_with(b"//") {
            in_comment = line.starts_with(b"/*") && !contains(line, b"*/");
            return false;
        }
        if let Some(directive) = line.strip_prefix(b"#").map(<[u8]>::trim_ascii_start) {
            let opens = directive.starts_with(b"if");
            if hidden > 0 || opens && contains(directive, b"__cplusplus") && !directive.starts_with(b"ifndef")
            {
                hidden += usize::from(opens);
                hidden -= usize::from(directive.starts_with(b"endif"));
                return false;
            }
        }
        hidden == 0
    })
}

fn is_cpp(line: &[u8]) -> bool {
    const STARTS: &[&[u8]] = &[
        b"namespace ",
        b"template <",
        b"template<",
        b"using ",
        b"public:",
        b"private:",
        b"protected:",
        b"virtual ",
        b"explicit ",
        b"constexpr ",
        b"friend ",
        b"inline namespace ",
        b"enum class ",
    ];
    let class = line.strip_prefix(b"class ").is_some_and(|rest| {
        rest.first().is_some_and(u8::is_ascii_alphabetic) && !rest.ends_with(b".") && !rest.ends_with(b",")
    });
    let header = line.strip_prefix(b"#include <").is_some_and(|rest| {
        let name = rest.split(|byte| *byte == b'>').next().unwrap_or_default();
        !name.is_empty() && !name.contains(&b'.') && !name.contains(&b'/')
    });
    class
        || header
        || STARTS.iter().any(|start| line.starts_with(start))
        || contains(line, b"std::")
        || contains(line, b"static_cast<")
        || contains(line, b"reinterpret_cast<")
        || contains(line, b" R\"(")
}

fn is_c(line: &[u8]) -> bool {
    line.starts_with(b"typedef struct")
        || line.starts_with(b"typedef enum")
        || line.starts_with(b"typedef union")
}

fn contains(line: &[u8], word: &[u8]) -> bool {
    line.windows(word.len()).any(|window| window == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_told_apart() {
        let c = b"/* using namespace x */\n#ifdef __cplusplus\nextern \"C\" {\n#endif\ntypedef struct a a;\n#ifdef __cplusplus\n}\n#endif\n";
        assert!(c_evidence(c) > 0 && cpp_evidence(c) == 0);
        let cpp = b"#pragma once\n#include <vector>\nnamespace a {\nclass B;\n}\n";
        assert!(c_evidence(cpp) == 0 && cpp_evidence(cpp) > 1);
        let either = b"#define A 1\nint f(int);\n";
        assert!(c_evidence(either) == 0 && cpp_evidence(either) == 0);
    }
}
