//! Bearer tokens: shown once, kept as hashes, with scopes, an expiry and revocation.

use super::{Scope, random};
use anyhow::{Context, bail};
use serde::{Deserialize, Serialize};
use std::io::Write;
use std::path::{Path, PathBuf};

/// What is kept of a token.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Token {
    /// Short id, to name it by.
    pub(crate) id: String,
    /// What it is for.
    pub(crate) name: String,
    /// Hash of the secret.
    hash: String,
    /// What it allows.
    pub(crate) scopes: Vec<Scope>,
    /// Milliseconds since 1970.
    pub(crate) created_at: i64,
    /// Milliseconds since 1970, if it ends.
    pub(crate) expires_at: Option<i64>,
    /// Milliseconds since 1970, if it was revoked.
    pub(crate) revoked_at: Option<i64>,
}

/// The file of tokens beside the store.
#[derive(Debug, Clone)]
pub(crate) struct Tokens {
    path: PathBuf,
}

/// Beginning of every token, for scanners of leaked secrets.
const PREFIX: &str = "pellucid_";

impl Tokens {
    /// The tokens of the store at `store`.
    pub(crate) fn beside(store: &Path) -> Self {
        Self { path: store.with_added_extension("tokens.json") }
    }

    /// All tokens, in the order of their making.
    pub(crate) fn list(&self) -> anyhow::Result<Vec<Token>> {
        match std::fs::read_to_string(&self.path) {
            Ok(text) => {
                serde_json::from_str(&text).with_context(|| format!("{} is damaged", self.path.display()))
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(vec![]),
            Err(error) => Err(error).with_context(|| format!("cannot read {}", self.path.display())),
        }
    }

    /// Makes a token; the secret is given once and kept nowhere.
    pub(crate) fn create(
        &self,
        name: &str,
        scopes: &[Scope],
        expires_at: Option<i64>,
        now: i64,
    ) -> anyhow::Result<(Token, String)> {
        if name.is_empty() || name.len() > 100 || name.chars().any(char::is_control) {
            bail!("a token's name has 1 to 100 printable characters");
        }
        if scopes.is_empty() {
            bail!("a token needs a scope: read, submit or admin");
        }
        let mut all = self.list()?;
        if all.len() >= 1000 {
            bail!("there are 1000 tokens already; revoke some and delete {}", self.path.display());
        }
        let secret = format!("{PREFIX}{}", random::<32>()?);
        let token = Token {
            id: random::<4>()?,
            name: name.to_owned(),
            hash: hash(&secret),
            scopes: scopes.to_vec(),
            created_at: now,
            expires_at,
            revoked_at: None,
        };
        all.push(token.clone());
        self.write(&all)?;
        Ok((token, secret))
    }

    /// Ends a token; whether there was one.
    pub(crate) fn revoke(&self, id: &str, now: i64) -> anyhow::Result<bool> {
        let mut all = self.list()?;
        let Some(token) = all.iter_mut().find(|token| token.id == id) else { return Ok(false) };
        token.revoked_at.get_or_insert(now);
        self.write(&all)?;
        Ok(true)
    }

    /// The token of this secret, if it is valid now.
    pub(crate) fn find(&self, secret: &str, now: i64) -> Option<Token> {
        if !secret.starts_with(PREFIX) {
            return None;
        }
        let wanted = blake3::hash(secret.as_bytes());
        let is_it = |token: &Token| {
            // Comparing hashes of blake3's own type takes the same time whatever they hold.
            blake3::Hash::from_hex(&token.hash).is_ok_and(|hash| hash == wanted)
                && token.revoked_at.is_none()
                && token.expires_at.is_none_or(|end| now < end)
        };
        self.list().ok()?.into_iter().find(is_it)
    }

    /// Replaces the file at once; only its owner may read it.
    fn write(&self, all: &[Token]) -> anyhow::Result<()> {
        let text = serde_json::to_string_pretty(all)?;
        let fresh = self.path.with_added_extension("new");
        let mut options = std::fs::File::options();
        options.create(true).write(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(&fresh).with_context(|| format!("cannot write {}", fresh.display()))?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        std::fs::rename(&fresh, &self.path).with_context(|| format!("cannot write {}", self.path.display()))
    }
}

fn hash(secret: &str) -> String {
    blake3::hash(secret.as_bytes()).to_hex().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_ends_by_time_or_by_will_and_is_kept_as_a_hash() {
        let folder = tempfile::tempdir().unwrap();
        let tokens = Tokens::beside(&folder.path().join("store.db"));
        let (token, secret) = tokens.create("ci", &[Scope::Read], Some(1000), 0).unwrap();
        let kept = std::fs::read_to_string(&tokens.path).unwrap();
        assert!(!kept.contains(&secret) && !kept.contains(&secret[PREFIX.len()..]));
        assert_eq!(tokens.find(&secret, 999).unwrap().id, token.id);
        assert!(tokens.find(&secret, 1000).is_none());
        assert!(tokens.find(&format!("{secret}0"), 1).is_none());
        assert!(tokens.find("", 1).is_none());
        assert!(tokens.revoke(&token.id, 5).unwrap() && !tokens.revoke("nobody", 5).unwrap());
        assert!(tokens.find(&secret, 6).is_none());
        assert!(tokens.create("", &[Scope::Read], None, 0).is_err());
        assert!(tokens.create("x", &[], None, 0).is_err());
    }
}
