//! Bytes to text.

use crate::tree::diagnostic;
use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};
use pellucid_model::{Diagnostic, DiagnosticCode, Encoding};

/// A file's text.
pub(crate) struct Decoded {
    pub(crate) text: String,
    pub(crate) encoding: Encoding,
    pub(crate) diagnostic: Option<Diagnostic>,
}

/// The text of a file, without its byte order mark; a diagnostic alone if the file is binary.
pub(crate) fn decode(mut bytes: Vec<u8>) -> Result<Decoded, Diagnostic> {
    if let [0xFF, 0xFE, rest @ ..] = &bytes[..] {
        return utf16(rest, UTF_16LE, Encoding::Utf16Le);
    }
    if let [0xFE, 0xFF, rest @ ..] = &bytes[..] {
        return utf16(rest, UTF_16BE, Encoding::Utf16Be);
    }
    if bytes.starts_with(b"\xEF\xBB\xBF") {
        bytes.drain(..3);
    }
    if let Some(at) = bytes.iter().position(|&byte| byte == 0).filter(|_| !is_text_with_nul(&bytes)) {
        return Err(diagnostic(DiagnosticCode::Binary, format!("NUL at byte {at}")));
    }
    Ok(match String::from_utf8(bytes) {
        Ok(text) => Decoded { text, encoding: Encoding::Utf8, diagnostic: None },
        Err(error) => latin1(&error),
    })
}

/// Bytes of text for each NUL that it may hold.
const TEXT_PER_NUL: usize = 1024;

/// Whether this is text in which a few NULs stand, as some tests have them in their strings: UTF-8, and no other
/// control characters.
fn is_text_with_nul(bytes: &[u8]) -> bool {
    let nuls = bytes.iter().filter(|&&byte| byte == 0).count();
    let control = |byte: &u8| *byte < b' ' && !matches!(byte, 0 | b'\t' | b'\n' | b'\r' | 0x0B | 0x0C | 0x1B);
    nuls <= bytes.len() / TEXT_PER_NUL && !bytes.iter().any(control) && std::str::from_utf8(bytes).is_ok()
}

fn latin1(error: &std::string::FromUtf8Error) -> Decoded {
    let at = error.utf8_error().valid_up_to();
    let (text, _) = WINDOWS_1252.decode_without_bom_handling(error.as_bytes());
    Decoded {
        text: text.into_owned(),
        encoding: Encoding::Latin1Guessed,
        diagnostic: Some(diagnostic(DiagnosticCode::EncodingGuessed, format!("not UTF-8 from byte {at}"))),
    }
}

/// Unpaired surrogates become U+FFFD; a NUL character is as binary here as elsewhere.
fn utf16(
    bytes: &[u8],
    from: &'static encoding_rs::Encoding,
    encoding: Encoding,
) -> Result<Decoded, Diagnostic> {
    let (text, _) = from.decode_without_bom_handling(bytes);
    if text.contains('\0') {
        return Err(diagnostic(DiagnosticCode::Binary, "NUL characters in UTF-16 text"));
    }
    Ok(Decoded { text: text.into_owned(), encoding, diagnostic: None })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(bytes: &[u8]) -> (String, Encoding, bool) {
        let decoded = decode(bytes.to_vec()).unwrap();
        (decoded.text, decoded.encoding, decoded.diagnostic.is_some())
    }

    #[test]
    fn each_encoding_is_recognised() {
        assert_eq!(text("é".as_bytes()), ("é".into(), Encoding::Utf8, false));
        assert_eq!(text(b"\xEF\xBB\xBFa"), ("a".into(), Encoding::Utf8, false));
        assert_eq!(text(b"\xFF\xFEa\0\xE9\0"), ("aé".into(), Encoding::Utf16Le, false));
        assert_eq!(text(b"\xFE\xFF\0a\0\xE9"), ("aé".into(), Encoding::Utf16Be, false));
        assert_eq!(text(b"caf\xE9 \x80"), ("café €".into(), Encoding::Latin1Guessed, true));
        assert_eq!(text(b""), (String::new(), Encoding::Utf8, false));
    }

    #[test]
    fn nul_is_binary() {
        for bytes in [&b"a\0b"[..], b"\xFF\xFE\0\0\0\0", b"\xEF\xBB\xBF\0"] {
            assert_eq!(decode(bytes.to_vec()).err().unwrap().code, DiagnosticCode::Binary);
        }
        let code = "const separator = '\0';\n".to_owned() + &"f(1);\n".repeat(300);
        assert_eq!(text(code.as_bytes()).1, Encoding::Utf8);
        assert!(decode(code.replace("f(1)", "\u{1}").into_bytes()).is_err());
    }
}
