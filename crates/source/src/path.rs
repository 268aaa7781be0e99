//! Paths as text: `/`-separated, bytes that are not UTF-8 as `%XX`, and `%` as `%25`.

use std::fmt::Write;

/// The text of a raw path.
pub(crate) fn encode(raw: &[u8]) -> String {
    let mut text = String::with_capacity(raw.len());
    for chunk in raw.utf8_chunks() {
        for (at, part) in chunk.valid().split('%').enumerate() {
            if at > 0 {
                text.push_str("%25");
            }
            text.push_str(part);
        }
        for byte in chunk.invalid() {
            let _ = write!(text, "%{byte:02X}");
        }
    }
    text
}

/// The text of a name or path of the operating system, as [`crate::Candidate::path`] has it.
pub fn encode_name(name: &std::ffi::OsStr) -> String {
    use std::os::unix::ffi::OsStrExt;
    encode(name.as_bytes())
}

/// The bytes of a path of the operating system.
pub(crate) fn as_bytes(path: &std::path::Path) -> &[u8] {
    use std::os::unix::ffi::OsStrExt;
    path.as_os_str().as_bytes()
}

/// The raw path of a text made by [`encode`].
pub(crate) fn decode(text: &str) -> Vec<u8> {
    let bytes = text.as_bytes();
    let mut raw = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let escaped = (bytes[at] == b'%')
            .then(|| text.get(at + 1..at + 3))
            .flatten()
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        raw.push(escaped.unwrap_or(bytes[at]));
        at += if escaped.is_some() { 3 } else { 1 };
    }
    raw
}

/// `folder` and `name` joined; an empty folder is the root.
pub(crate) fn join(folder: &[u8], name: &[u8]) -> Vec<u8> {
    let mut path = Vec::with_capacity(folder.len() + 1 + name.len());
    path.extend_from_slice(folder);
    if !folder.is_empty() {
        path.push(b'/');
    }
    path.extend_from_slice(name);
    path
}

/// The folder of a path; empty for a path at the root.
pub(crate) fn parent(path: &str) -> &str {
    path.rfind('/').map_or("", |at| &path[..at])
}

/// The last part of a raw path.
pub(crate) fn name(raw: &[u8]) -> &[u8] {
    raw.iter().rposition(|&byte| byte == b'/').map_or(raw, |at| &raw[at + 1..])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_name_survives_the_round_trip(raw in proptest::collection::vec(any::<u8>(), 0..40)) {
            prop_assert_eq!(decode(&encode(&raw)), raw);
        }
    }

    #[test]
    fn escapes_are_as_documented() {
        assert_eq!(encode(b"a%b\xFF/c\n"), "a%25b%FF/c\n");
    }
}
