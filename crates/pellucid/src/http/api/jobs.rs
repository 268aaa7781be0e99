//! Jobs.

use crate::http::app::Ask;
use crate::http::jobs::{Job, Jobs, Place};
use crate::http::problem::Result;
use crate::http::routes::Reply;
use axum::http::StatusCode;
use serde_json::json;

/// The answer to what goes on after it.
pub(in crate::http) fn accepted(job: &Job) -> Reply {
    let body = job.json();
    let location = body["id"].as_str().map(|id| format!("/api/v1/jobs/{id}"));
    Reply { status: StatusCode::ACCEPTED, location, body, cookie: None }
}

/// `GET /jobs`
pub(in crate::http) fn list(ask: &Ask) -> Result<Reply> {
    let jobs: Vec<_> = ask.app.jobs.list().iter().map(|job| job.json()).collect();
    Ok(json!({ "jobs": jobs }).into())
}

/// `POST /jobs`
pub(in crate::http) fn submit(ask: &Ask) -> Result<Reply> {
    let place: Place = ask.json()?;
    Jobs::check(&place, &ask.app.config, ask.app.access.loopback)?;
    Ok(accepted(&*ask.app.jobs.submit(place, &ask.principal.name)?))
}

/// `GET /jobs/{id}`
pub(in crate::http) fn one(ask: &Ask) -> Result<Reply> {
    Ok(ask.app.jobs.get(ask.part("id"))?.json().into())
}

/// `DELETE /jobs/{id}`
pub(in crate::http) fn cancel(ask: &Ask) -> Result<Reply> {
    Ok(accepted(&*ask.app.jobs.cancel(ask.part("id"))?))
}

/// `POST /jobs/{id}/rerun`
pub(in crate::http) fn again(ask: &Ask) -> Result<Reply> {
    let place = ask.app.jobs.again(ask.part("id"))?;
    Jobs::check(&place, &ask.app.config, ask.app.access.loopback)?;
    Ok(accepted(&*ask.app.jobs.submit(place, &ask.principal.name)?))
}
