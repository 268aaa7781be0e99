//! Minified and bundled files: long lines with hardly any space in them.

/// Smaller files cost nothing and prove nothing.
const SMALLEST: usize = 1 << 10;
/// Lines longer than this are not written by hand.
const LONG_LINE: usize = 500;

/// The name pattern by which a file is minified.
pub(crate) fn by_name(name: &[u8]) -> Option<&'static str> {
    let parts = || name.split(|&byte| byte == b'.');
    let count = parts().count();
    (count > 2 && parts().nth(count - 2) == Some(b"min")).then_some(".min.")
}

/// The figures that say the text is minified: most of it stands in long lines that hold little space.
pub(crate) fn by_text(text: &str) -> Option<String> {
    if text.len() < SMALLEST {
        return None;
    }
    let (mut long, mut space) = (0, 0);
    for line in text.lines().filter(|line| line.len() > LONG_LINE) {
        long += line.len();
        space += line.bytes().filter(|byte| byte.is_ascii_whitespace()).count();
    }
    let percent = |part: usize, whole: usize| part * 100 / whole.max(1);
    (percent(long, text.len()) >= 80 && percent(space, long) < 10).then(|| {
        format!(
            "{} % of it in lines over {LONG_LINE} bytes, {} % space there",
            percent(long, text.len()),
            percent(space, long)
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dense_long_lines_are_minified_and_prose_is_not() {
        assert!(by_text(&"function a(b){return b+1};".repeat(100)).is_some());
        assert!(by_text(&"function a(b) {\n  return b + 1;\n}\n".repeat(100)).is_none());
        assert!(by_text(&"one long line of words and spaces ".repeat(100)).is_none());
        assert!(by_name(b"app.min.js").is_some());
        assert!(by_name(b"min.js").is_none());
        assert!(by_name(b"admin.js").is_none());
    }
}
