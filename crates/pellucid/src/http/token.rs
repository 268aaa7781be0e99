//! `token`: bearer tokens on the command line.

use super::access::Tokens;
use super::app::now;
use crate::Verdict;
use crate::args::{Format, TokenCommand};
use crate::config::Config;
use crate::output;
use anyhow::bail;
use std::io::Write;

/// Makes, lists and revokes tokens.
pub(crate) fn run(what: &TokenCommand, config: &Config) -> anyhow::Result<Verdict> {
    let tokens = Tokens::beside(&config.store);
    match what {
        TokenCommand::Create { name, scope, days } => {
            crate::store::for_writing(&config.store)?;
            let end = now() + i64::from(*days) * 86_400_000;
            let (token, secret) = tokens.create(name, scope, Some(end), now())?;
            writeln!(std::io::stdout(), "{secret}")?;
            writeln!(
                std::io::stderr(),
                "token {} ends in {days} days; it is shown this once, only its hash is kept",
                token.id
            )?;
        }
        TokenCommand::List => {
            let rows: Vec<Vec<pellucid_store::Value>> = tokens.list()?.iter().map(row).collect();
            let columns = ["id", "name", "scopes", "state", "expires_at"].map(str::to_owned).to_vec();
            output::print(&columns, &rows, Format::Text, output::is_coloured(config.color))?;
        }
        TokenCommand::Revoke { id } => {
            if !tokens.revoke(id, now())? {
                bail!("there is no token {id} (`pellucid token list`)");
            }
        }
    }
    Ok(Verdict::Clean)
}

fn row(token: &super::access::Token) -> Vec<pellucid_store::Value> {
    let state = match (token.revoked_at, token.expires_at) {
        (Some(_), _) => "revoked",
        (None, Some(end)) if end <= now() => "expired",
        _ => "valid",
    };
    let scopes: Vec<String> = token.scopes.iter().map(|scope| format!("{scope:?}").to_lowercase()).collect();
    vec![
        token.id.as_str().into(),
        token.name.as_str().into(),
        scopes.join(" ").as_str().into(),
        state.into(),
        token.expires_at.into(),
    ]
}
