//! Where a report's paths lead.

use super::Why;
use std::collections::BTreeMap;

/// Base after base; beyond that they run in a circle.
const MOST_BASES: usize = 8;

/// The roots of the code, as reports may write them.
#[derive(Debug, Clone, Default)]
pub struct Paths {
    /// Absolute folders, with `/` and without one at the end.
    roots: Vec<String>,
}

/// A base that paths may be relative to: its URI and the base of that.
pub(super) type Bases = BTreeMap<String, (Option<String>, Option<String>)>;

impl Paths {
    /// Paths below any of these folders are ours.
    pub fn new<'r>(roots: impl IntoIterator<Item = &'r str>) -> Self {
        let clean = |root: &str| parts(&slashes(root)).0.join("/");
        Self { roots: roots.into_iter().map(clean).filter(|root| !root.is_empty()).collect() }
    }

    /// The path below the root that a URI or path means.
    pub(super) fn resolve(&self, uri: &str, base: Option<&str>, bases: &Bases) -> Result<String, Why> {
        if uri.is_empty() || uri.len() > 4096 {
            return Err(Why::NoFile);
        }
        let mut text = unescaped(uri)?;
        let mut base = base.map(str::to_owned);
        for _ in 0..MOST_BASES {
            if is_absolute(&text) {
                break;
            }
            let Some((uri, next)) = base.as_ref().and_then(|base| bases.get(base)) else { break };
            if let Some(uri) = uri.as_deref().filter(|uri| !uri.is_empty()) {
                let above = unescaped(uri)?;
                text = format!("{}/{text}", above.trim_end_matches('/'));
            }
            base = next.clone();
        }
        self.below(&text)
    }

    /// A plain path, which has no escapes.
    pub(super) fn plain(&self, path: &str) -> Result<String, Why> {
        if path.is_empty() || path.len() > 4096 || path.contains('\0') {
            return Err(Why::NoFile);
        }
        self.below(&slashes(path))
    }

    fn below(&self, path: &str) -> Result<String, Why> {
        let (parts, leaves) = parts(path);
        if leaves {
            return Err(Why::Outside);
        }
        let path = parts.join("/");
        if parts.is_empty() {
            return Err(Why::NoFile);
        }
        if !is_absolute(&path) {
            return Ok(ours(&path));
        }
        let inside = |root: &String| {
            // Drives are one letter, written large or small.
            let drive = root.as_bytes().get(1) == Some(&b':');
            let head = path.get(..root.len())?;
            let same = if drive { head.eq_ignore_ascii_case(root) } else { head == root };
            path[root.len()..].strip_prefix('/').filter(|rest| same && !rest.is_empty())
        };
        self.roots.iter().find_map(inside).map(ours).ok_or(Why::Outside)
    }
}

/// A path as snapshots write it: `%` escaped.
fn ours(path: &str) -> String {
    path.replace('%', "%25")
}

fn slashes(path: &str) -> String {
    path.replace('\\', "/")
}

/// `/x` and `C:/x`.
fn is_absolute(path: &str) -> bool {
    let bytes = path.as_bytes();
    path.starts_with('/') || matches!(bytes, [drive, b':', b'/', ..] if drive.is_ascii_alphabetic())
}

/// The folders and the name of a path without `.` and `..`; and whether it leaves where it began. The first of an absolute
/// one is empty, or its drive.
fn parts(path: &str) -> (Vec<&str>, bool) {
    let first = path.starts_with('/');
    let mut found: Vec<&str> = if first { vec![""] } else { vec![] };
    let floor = usize::from(is_absolute(path));
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." if found.len() > floor => drop(found.pop()),
            ".." => return (vec![], true),
            part => found.push(part),
        }
    }
    if found == [""] {
        found.clear();
    }
    (found, false)
}

/// The path that a URI means, with escapes read and slashes straight; a path is one, too.
fn unescaped(uri: &str) -> Result<String, Why> {
    let rest = match uri.split_once(':') {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("file") => {
            let rest = rest.strip_prefix("//").unwrap_or(rest);
            let rest = rest.strip_prefix("localhost").filter(|rest| rest.starts_with('/')).unwrap_or(rest);
            // `file:///C:/x`, and `file://C:/x` as some write it.
            match rest.as_bytes() {
                [b'/', drive, b':', ..] if drive.is_ascii_alphabetic() => &rest[1..],
                _ => rest,
            }
        }
        // A drive is one letter long.
        Some((scheme, _))
            if scheme.len() > 1
                && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte)) =>
        {
            return Err(Why::NoFile);
        }
        _ => uri,
    };
    let bytes = rest.as_bytes();
    let (mut out, mut at) = (Vec::with_capacity(bytes.len()), 0);
    while at < bytes.len() {
        let escaped =
            (bytes[at] == b'%').then(|| u8::from_str_radix(rest.get(at + 1..at + 3)?, 16).ok()).flatten();
        out.push(escaped.unwrap_or(bytes[at]));
        at += if escaped.is_some() { 3 } else { 1 };
    }
    let text = String::from_utf8(out).map_err(|_| Why::NoFile)?;
    if text.contains('\0') { Err(Why::NoFile) } else { Ok(slashes(&text)) }
}
