//! Tokens of C and C++, as far as repairs need them; preprocessor directives are one token each.

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Word,
    Number,
    Text,
    Punctuation,
    /// A directive with all its continued lines.
    Directive,
}

/// A token that is no comment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) kind: Kind,
}

/// The tokens of `text`.
pub(super) fn scan(text: &[u8]) -> Vec<Token> {
    let mut tokens = Vec::with_capacity(text.len() / 4);
    let mut at = 0;
    let mut begins_line = true;
    while at < text.len() {
        let rest = &text[at..];
        match rest[0] {
            b'\n' => {
                begins_line = true;
                at += 1;
                continue;
            }
            byte if byte.is_ascii_whitespace() => {
                at += 1;
                continue;
            }
            _ => {}
        }
        if let Some(length) = comment(rest) {
            at += length;
            continue;
        }
        let (length, kind) =
            if begins_line && rest[0] == b'#' { (directive(rest), Kind::Directive) } else { measure(rest) };
        let length = length.clamp(1, rest.len());
        tokens.push(Token { start: at, end: at + length, kind });
        begins_line = false;
        at += length;
    }
    tokens
}

/// Length of the comment that `rest` begins with.
pub(super) fn comment(rest: &[u8]) -> Option<usize> {
    match rest {
        [b'/', b'/', ..] => Some(line(rest)),
        [b'/', b'*', ..] => {
            let end = rest[2..].windows(2).position(|pair| pair == b"*/");
            Some(end.map_or(rest.len(), |end| end + 4))
        }
        _ => None,
    }
}

/// Length up to the end of a line, continued lines included.
fn line(rest: &[u8]) -> usize {
    let mut at = 0;
    while let Some(end) = rest[at..].iter().position(|byte| *byte == b'\n').map(|end| at + end) {
        let before = rest[..end].strip_suffix(b"\r").unwrap_or(&rest[..end]);
        if !before.ends_with(b"\\") {
            return end;
        }
        at = end + 1;
    }
    rest.len()
}

/// Length of a directive. A block comment in it may go over several lines.
fn directive(rest: &[u8]) -> usize {
    let mut at = 0;
    while at < rest.len() {
        match &rest[at..] {
            [b'\n', ..] => return at,
            [b'\\', b'\r', b'\n', ..] => at += 3,
            [b'\\', _, ..] => at += 2,
            [b'/', b'/', ..] => return at + line(&rest[at..]),
            [b'/', b'*', ..] => at += comment(&rest[at..]).unwrap_or(2),
            [quote @ (b'"' | b'\''), ..] => at += quoted(&rest[at..], *quote),
            _ => at += 1,
        }
    }
    rest.len()
}

fn measure(rest: &[u8]) -> (usize, Kind) {
    let is_word = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(*byte, b'_' | b'$') || *byte >= 0x80;
    let word = || rest.iter().position(|byte| !is_word(byte)).unwrap_or(rest.len());
    match rest {
        [quote @ (b'"' | b'\''), ..] => (quoted(rest, *quote), Kind::Text),
        [byte, ..] if byte.is_ascii_digit() => {
            let part = |at: &usize| is_word(&rest[*at]) || matches!(rest[*at], b'.' | b'\'');
            ((0..rest.len()).find(|at| !part(at)).unwrap_or(rest.len()), Kind::Number)
        }
        [byte, ..] if is_word(byte) => {
            let length = word();
            match (&rest[..length], rest.get(length)) {
                (b"R" | b"LR" | b"uR" | b"UR" | b"u8R", Some(b'"')) => {
                    (length + raw(&rest[length..]), Kind::Text)
                }
                (b"L" | b"u" | b"U" | b"u8", Some(quote @ (b'"' | b'\''))) => {
                    (length + quoted(&rest[length..], *quote), Kind::Text)
                }
                _ => (length, Kind::Word),
            }
        }
        [b'.', b'.', b'.', ..] => (3, Kind::Punctuation),
        [b':', b':', ..] | [b'-', b'>', ..] | [b'&', b'&', ..] | [b'|', b'|', ..] => (2, Kind::Punctuation),
        _ => (1, Kind::Punctuation),
    }
}

/// Length of a literal; one that does not end on its line ends there.
fn quoted(rest: &[u8], quote: u8) -> usize {
    let mut at = 1;
    while at < rest.len() {
        match rest[at] {
            byte if byte == quote => return at + 1,
            b'\\' => at += 2,
            b'\n' => return at,
            _ => at += 1,
        }
    }
    rest.len()
}

/// Length of `"delimiter(...)delimiter"`.
fn raw(rest: &[u8]) -> usize {
    let Some(open) = rest.iter().take(20).position(|byte| *byte == b'(') else { return quoted(rest, b'"') };
    let mut close = vec![b')'];
    close.extend(&rest[1..open]);
    close.push(b'"');
    let end = rest[open..].windows(close.len()).position(|window| window == close);
    end.map_or(rest.len(), |end| open + end + close.len())
}
