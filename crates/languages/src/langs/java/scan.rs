//! Java's tokens, as far as [`super::repair`] needs them.

/// A token that is no comment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Token {
    /// First byte.
    pub(super) start: usize,
    /// One past the last byte.
    pub(super) end: usize,
    /// An identifier or keyword, possibly written with Unicode escapes.
    pub(super) is_name: bool,
}

/// The tokens of `text`, string and character literals whole.
pub(super) fn scan(text: &[u8]) -> Vec<Token> {
    let mut tokens = Vec::with_capacity(text.len() / 5);
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        if rest[0].is_ascii_whitespace() {
            at += 1;
            continue;
        }
        let (length, comment) = measure(rest);
        if !comment {
            tokens.push(Token { start: at, end: at + length, is_name: begins_name(rest) });
        }
        at += length;
    }
    tokens
}

/// Length of the token or comment that `rest` begins with, and whether it is a comment.
fn measure(rest: &[u8]) -> (usize, bool) {
    match rest {
        [b'/', b'/', ..] => (rest.iter().position(|byte| *byte == b'\n').unwrap_or(rest.len()), true),
        [b'/', b'*', ..] => (until(rest, 2, b"*/"), true),
        [b'"', b'"', b'"', ..] => (until_unescaped(rest, 3, b"\"\"\"", false), false),
        [b'"', ..] => (until_unescaped(rest, 1, b"\"", true), false),
        [b'\'', ..] => (until_unescaped(rest, 1, b"'", true), false),
        [b'.', b'.', b'.', ..] => (3, false),
        [b'-', b'>', ..] | [b'&', b'&', ..] | [b'|', b'|', ..] | [b':', b':', ..] => (2, false),
        _ if begins_name(rest) => (name_length(rest), false),
        [digit, ..] if digit.is_ascii_digit() => {
            let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
            (rest.iter().position(|byte| !is_part(byte)).unwrap_or(rest.len()), false)
        }
        _ => (1, false),
    }
}

fn until(rest: &[u8], from: usize, end: &[u8]) -> usize {
    let found = rest[from..].windows(end.len()).position(|window| window == end);
    found.map_or(rest.len(), |found| from + found + end.len())
}

fn until_unescaped(rest: &[u8], from: usize, end: &[u8], one_line: bool) -> usize {
    let mut at = from;
    while at < rest.len() {
        if rest[at..].starts_with(end) {
            return at + end.len();
        }
        if one_line && rest[at] == b'\n' {
            return at;
        }
        at += if rest[at] == b'\\' { 2 } else { 1 };
    }
    rest.len()
}

fn begins_name(rest: &[u8]) -> bool {
    match rest {
        [b'\\', b'u', ..] => true,
        [byte, ..] => byte.is_ascii_alphabetic() || *byte >= 0x80 || matches!(byte, b'_' | b'$'),
        [] => false,
    }
}

fn name_length(rest: &[u8]) -> usize {
    let mut at = 0;
    while at < rest.len() && (begins_name(&rest[at..]) || rest[at].is_ascii_digit()) {
        at += 1;
    }
    at
}
