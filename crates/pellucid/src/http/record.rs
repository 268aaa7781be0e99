//! Answers of the API without a server.

use super::access::{Access, Principal, Scope};
use super::app::{App, Ask};
use super::params::Params;
use super::routes::{ROUTES, Route, Verb};
use crate::config::Config;
use anyhow::{anyhow, bail};
use axum::body::Bytes;
use serde_json::Value;
use std::collections::BTreeMap;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

/// Answers about snapshots, as a server would give them.
pub(crate) struct Recorder {
    app: Arc<App>,
}

impl Recorder {
    /// Reads the store that the settings name.
    pub(crate) fn open(config: &Config) -> anyhow::Result<Self> {
        crate::store::for_reading(&config.store)?;
        let nowhere = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
        let (access, _) = Access::new(nowhere, &config.store, &[])?;
        Ok(Self { app: Arc::new(App::new(config.clone(), access)) })
    }

    /// The answer to `GET /api/v1/{address}`.
    pub(crate) fn get(&self, address: &str) -> anyhow::Result<Value> {
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        let path = format!("/api/v1/{path}");
        let fits = |route: &&'static Route| route.verb == Verb::Get && parts(route.path, &path).is_some();
        let Some(route) = ROUTES.iter().find(fits) else { bail!("there is no path {path}") };
        let Some(answer) = route.handler.of_snapshot() else { bail!("{path} is not about a snapshot") };
        let principal = Principal { name: "report".to_owned(), scope: Scope::Read };
        let params = Params::read(query, route.params).map_err(|problem| anyhow!(problem.detail))?;
        let parts = parts(route.path, &path).unwrap_or_default();
        let ask = Ask::new(self.app.clone(), principal, params, parts, Bytes::new());
        let text = answer(&ask).map_err(|problem| anyhow!(problem.detail))?;
        Ok(serde_json::from_str(&text)?)
    }
}

/// The values of a pattern's `{...}` parts, if a path fits it.
fn parts(pattern: &str, path: &str) -> Option<BTreeMap<String, String>> {
    if pattern.split('/').count() != path.split('/').count() {
        return None;
    }
    let mut found = BTreeMap::new();
    for (wanted, given) in pattern.split('/').zip(path.split('/')) {
        match wanted.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
            Some(name) => {
                found.insert(name.to_owned(), given.to_owned());
            }
            None if wanted == given => {}
            None => return None,
        }
    }
    Some(found)
}
