//! What went wrong with a request, as RFC 9457 says it.

use axum::http::StatusCode;
use serde_json::{Value, json};

/// A refusal or failure; becomes `application/problem+json`.
#[derive(Debug)]
pub(super) struct Problem {
    pub(super) status: StatusCode,
    /// A word for programs.
    pub(super) code: &'static str,
    /// What happened, and what to do about it.
    pub(super) detail: String,
    /// Seconds after which to try again.
    pub(super) retry_after: Option<u64>,
}

pub(super) type Result<T> = std::result::Result<T, Problem>;

impl Problem {
    fn new(status: StatusCode, code: &'static str, detail: impl Into<String>) -> Self {
        Self { status, code, detail: detail.into(), retry_after: None }
    }

    pub(super) fn invalid(detail: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "invalid-request", detail)
    }

    pub(super) fn unauthorized() -> Self {
        let detail = "no valid token: open the link that `pellucid serve` printed, or send `Authorization: Bearer TOKEN`";
        Self::new(StatusCode::UNAUTHORIZED, "unauthorized", detail)
    }

    pub(super) fn forbidden(detail: impl Into<String>) -> Self {
        Self::new(StatusCode::FORBIDDEN, "forbidden", detail)
    }

    pub(super) fn not_found(detail: impl Into<String>) -> Self {
        Self::new(StatusCode::NOT_FOUND, "not-found", detail)
    }

    pub(super) fn method() -> Self {
        Self::new(StatusCode::METHOD_NOT_ALLOWED, "method-not-allowed", "this path has no such method")
    }

    pub(super) fn conflict(detail: impl Into<String>) -> Self {
        Self::new(StatusCode::CONFLICT, "conflict", detail)
    }

    pub(super) fn too_large(detail: impl Into<String>) -> Self {
        Self::new(StatusCode::PAYLOAD_TOO_LARGE, "too-large", detail)
    }

    pub(super) fn too_many(detail: impl Into<String>, after: u64) -> Self {
        let mut problem = Self::new(StatusCode::TOO_MANY_REQUESTS, "too-many-requests", detail);
        problem.retry_after = Some(after);
        problem
    }

    pub(super) fn over_limit(detail: impl Into<String>) -> Self {
        Self::new(StatusCode::UNPROCESSABLE_ENTITY, "over-limit", detail)
    }

    pub(super) fn unavailable(detail: impl Into<String>) -> Self {
        let mut problem = Self::new(StatusCode::SERVICE_UNAVAILABLE, "unavailable", detail);
        problem.retry_after = Some(1);
        problem
    }

    pub(super) fn internal(detail: impl Into<String>) -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "internal", detail)
    }

    /// The body.
    pub(super) fn json(&self, request: &str) -> Value {
        json!({
            "type": format!("urn:pellucid:problem:{}", self.code),
            "title": self.status.canonical_reason().unwrap_or("Error"),
            "status": self.status.as_u16(),
            "code": self.code,
            "detail": self.detail,
            "request_id": request,
        })
    }
}

impl From<pellucid_store::Error> for Problem {
    fn from(error: pellucid_store::Error) -> Self {
        use pellucid_store::Error as Store;
        let text = error.to_string();
        match error {
            Store::Query(_) | Store::Refused(_) => Self::invalid(text),
            Store::Limit(_) => Self::over_limit(text),
            Store::NoSnapshot { .. } | Store::Missing { .. } => Self::not_found(
                "there is no such snapshot; submit a job, or run `pellucid analyze PATH` with the same store",
            ),
            Store::Busy { .. } => Self::unavailable(text),
            _ => Self::internal(text),
        }
    }
}

impl From<anyhow::Error> for Problem {
    fn from(error: anyhow::Error) -> Self {
        match error.downcast::<pellucid_store::Error>() {
            Ok(error) => error.into(),
            Err(error) => Self::invalid(format!("{error:#}")),
        }
    }
}
