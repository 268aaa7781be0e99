//! Who asks, and tokens.

use crate::http::access::{Scope, Token};
use crate::http::app::{Ask, now};
use crate::http::problem::{Problem, Result};
use crate::http::routes::Reply;
use axum::http::StatusCode;
use serde::Deserialize;
use serde_json::{Value, json};

/// `GET /session`
pub(in crate::http) fn session(ask: &Ask) -> Result<Reply> {
    let newest = ask.app.newest()?;
    let views: Vec<String> = match &newest {
        Some(newest) => {
            ask.app.lend(newest.id)?.store()?.views()?.into_iter().map(|(name, _)| name).collect()
        }
        None => vec![],
    };
    let config = &ask.app.config;
    Ok(json!({
        "version": env!("CARGO_PKG_VERSION"),
        "principal": ask.principal.name,
        "scope": ask.principal.scope,
        "loopback": ask.app.access.loopback,
        "local_paths": ask.app.access.loopback || !config.serve.roots.is_empty(),
        "max_upload": config.serve.max_upload,
        "architecture_rules": config.gate.architecture.heads().count(),
        "snapshot": newest.map(|one| one.id.0),
        "views": views,
    })
    .into())
}

fn told(token: &Token) -> Value {
    json!({
        "id": token.id, "name": token.name, "scopes": token.scopes, "created_at": token.created_at,
        "expires_at": token.expires_at, "revoked_at": token.revoked_at,
    })
}

/// `GET /tokens`
pub(in crate::http) fn tokens(ask: &Ask) -> Result<Reply> {
    let all: Value = ask.app.access.tokens().list()?.iter().map(told).collect();
    Ok(json!({ "tokens": all }).into())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wanted {
    name: String,
    #[serde(default = "read_only")]
    scopes: Vec<Scope>,
    #[serde(default)]
    days: Option<u32>,
}

fn read_only() -> Vec<Scope> {
    vec![Scope::Read]
}

/// `POST /tokens`
pub(in crate::http) fn create_token(ask: &Ask) -> Result<Reply> {
    let wanted: Wanted = ask.json()?;
    let days = wanted.days.unwrap_or(90);
    if !(1..=3650).contains(&days) {
        return Err(Problem::invalid("days must be from 1 to 3650"));
    }
    let end = now() + i64::from(days) * 86_400_000;
    let (token, secret) = ask.app.access.tokens().create(&wanted.name, &wanted.scopes, Some(end), now())?;
    let mut body = told(&token);
    body["secret"] = secret.into();
    Ok(Reply { status: StatusCode::CREATED, body, location: None, cookie: None })
}

/// `DELETE /tokens/{id}`
pub(in crate::http) fn revoke_token(ask: &Ask) -> Result<Reply> {
    if ask.app.access.tokens().revoke(ask.part("id"), now())? {
        return Ok(json!({ "ok": true }).into());
    }
    Err(Problem::not_found("there is no such token"))
}
