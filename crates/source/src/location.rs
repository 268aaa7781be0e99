//! Where code is.

use std::fmt;
use std::path::{Path, PathBuf};

/// Where code is, as a person names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Location {
    /// A folder, as it stands now.
    Folder(PathBuf),
    /// A file whose name ends as those of zip, tar and tar.gz archives do; what it is its content says.
    Archive(PathBuf),
    /// A revision of a local repository, bare or not, read without a checkout.
    Revision {
        /// The repository, or a folder within its work tree.
        repository: PathBuf,
        /// Anything git understands: a branch, tag, (short) id, `HEAD~2`, `main^{tree}`.
        revision: String,
    },
    /// A repository elsewhere.
    Remote {
        /// Its URL.
        url: String,
        /// Branch, tag or full id; the default branch if not given.
        revision: Option<String>,
    },
}

/// Endings of the archives we read.
const ARCHIVES: [&str; 8] = [".zip", ".tar", ".tar.gz", ".tgz", ".jar", ".war", ".whl", ".crate"];

impl Location {
    /// Reads `PATH`, `PATH@REVISION`, `ARCHIVE`, `URL` or `URL@REVISION`. A path that exists is taken as it is,
    /// whatever `@` it holds; a bare repository, which has no files beside its objects, stands for what its HEAD names.
    pub fn parse(text: &str) -> Self {
        if is_url(text) {
            let (url, revision) = split_url(text);
            return Self::Remote { url: url.to_owned(), revision: revision.map(str::to_owned) };
        }
        let path = PathBuf::from(text);
        if !path.exists()
            && let Some((repository, revision)) = split_revision(text)
        {
            let repository = if repository.is_empty() { "." } else { repository };
            return Self::revision(repository, revision);
        }
        if !path.is_dir() && ARCHIVES.iter().any(|ending| text.to_ascii_lowercase().ends_with(ending)) {
            return Self::Archive(path);
        }
        if is_bare(&path) {
            return Self::Revision { repository: path, revision: "HEAD".to_owned() };
        }
        Self::Folder(path)
    }

    /// The same place at a revision; what has no revisions (an archive) stays as it is.
    pub fn at(self, revision: &str) -> Self {
        match self {
            Self::Folder(repository) | Self::Revision { repository, .. } => {
                Self::Revision { repository, revision: revision.to_owned() }
            }
            Self::Remote { url, .. } => Self::Remote { url, revision: Some(revision.to_owned()) },
            Self::Archive(path) => Self::Archive(path),
        }
    }

    /// What is the same for all revisions of the place: an absolute path, or a URL without its password.
    pub fn place(&self) -> String {
        match self {
            Self::Folder(path) | Self::Archive(path) | Self::Revision { repository: path, .. } => {
                path.canonicalize().unwrap_or_else(|_| path.clone()).display().to_string()
            }
            Self::Remote { url, .. } => redacted(url),
        }
    }

    fn revision(repository: &str, revision: &str) -> Self {
        Self::Revision { repository: PathBuf::from(repository), revision: revision.to_owned() }
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Folder(path) | Self::Archive(path) => write!(f, "{}", path.display()),
            Self::Revision { repository, revision } => write!(f, "{}@{revision}", repository.display()),
            Self::Remote { url, revision: Some(revision) } => write!(f, "{}@{revision}", redacted(url)),
            Self::Remote { url, revision: None } => f.write_str(&redacted(url)),
        }
    }
}

/// A path and what stands after its `@`; folders may have one in their names, too.
fn split_revision(text: &str) -> Option<(&str, &str)> {
    let parts = || text.match_indices('@').map(|(at, _)| (&text[..at], &text[at + 1..]));
    let there = parts().find(|(path, revision)| !revision.is_empty() && Path::new(path).exists());
    there.or_else(|| parts().next().filter(|(_, revision)| !revision.is_empty()))
}

/// What git takes for a repository of its own, without work tree.
fn is_bare(path: &Path) -> bool {
    path.join("HEAD").is_file() && path.join("objects").is_dir() && path.join("refs").is_dir()
}

/// The URL without the password in it: it is shown, logged and stored.
pub(crate) fn redacted(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else { return url.to_owned() };
    let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    match host.rsplit_once('@') {
        Some((login, host)) => {
            let user = login.split_once(':').map_or(login, |(user, _)| user);
            format!("{scheme}://{user}@{host}{path}")
        }
        None => url.to_owned(),
    }
}

/// `scheme://...`, or the short `user@host:path` of ssh.
fn is_url(text: &str) -> bool {
    if let Some((scheme, _)) = text.split_once("://") {
        return !scheme.is_empty() && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'+');
    }
    match text.split_once(':') {
        Some((host, path)) => host.contains('@') && !host.contains('/') && !path.is_empty(),
        None => false,
    }
}

/// Splits `@REVISION` off a URL; the `@` of `user@host` is none.
fn split_url(text: &str) -> (&str, Option<&str>) {
    let host_end = match text.split_once("://") {
        Some((scheme, rest)) => scheme.len() + 3 + rest.find('/').unwrap_or(rest.len()),
        None => text.find(':').unwrap_or(0),
    };
    match text[host_end..].rfind('@') {
        Some(at) if host_end + at + 1 < text.len() => {
            (&text[..host_end + at], Some(&text[host_end + at + 1..]))
        }
        _ => (text, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn remote(url: &str, revision: Option<&str>) -> Location {
        Location::Remote { url: url.into(), revision: revision.map(Into::into) }
    }

    #[test]
    fn people_write_places_in_many_ways() {
        let parse = Location::parse;
        assert_eq!(parse("src"), Location::Folder("src".into()));
        assert_eq!(parse("nowhere@HEAD~2"), Location::revision("nowhere", "HEAD~2"));
        assert_eq!(parse("@v1.0"), Location::revision(".", "v1.0"));
        assert_eq!(parse("a.zip"), Location::Archive("a.zip".into()));
        assert_eq!(parse("A.TAR.GZ"), Location::Archive("A.TAR.GZ".into()));
        assert_eq!(parse("https://h/o/r.git"), remote("https://h/o/r.git", None));
        assert_eq!(parse("https://h/o/r@v1/x"), remote("https://h/o/r", Some("v1/x")));
        assert_eq!(parse("https://u@h/o/r"), remote("https://u@h/o/r", None));
        assert_eq!(parse("git@h:o/r.git"), remote("git@h:o/r.git", None));
        assert_eq!(parse("git@h:o/r.git@main"), remote("git@h:o/r.git", Some("main")));
        assert_eq!(parse("file:///a/b").at("v2"), remote("file:///a/b", Some("v2")));
        assert_eq!(parse("https://u:secret@h/o/r@v1").to_string(), "https://u@h/o/r@v1");
        for text in ["nowhere@HEAD~2", "https://h/o/r@v1", "a.zip"] {
            assert_eq!(parse(text).to_string(), text);
        }
    }

    #[test]
    fn a_folder_may_have_an_at_in_its_name() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("a@b");
        std::fs::create_dir(&place).unwrap();
        let place = place.to_str().unwrap();
        assert_eq!(Location::parse(place), Location::Folder(place.into()));
        assert_eq!(Location::parse(&format!("{place}@main@{{1}}")), Location::revision(place, "main@{1}"));
    }

    #[test]
    fn a_bare_repository_stands_for_its_head() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().to_str().unwrap();
        std::fs::write(folder.path().join("HEAD"), "ref: refs/heads/main").unwrap();
        std::fs::create_dir(folder.path().join("objects")).unwrap();
        assert_eq!(Location::parse(path), Location::Folder(path.into()));
        std::fs::create_dir(folder.path().join("refs")).unwrap();
        assert_eq!(Location::parse(path), Location::revision(path, "HEAD"));
        assert_eq!(Location::parse(path).at("v1"), Location::revision(path, "v1"));
    }
}
