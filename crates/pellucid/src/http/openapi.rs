//! The OpenAPI document, made of the table of routes.

use super::access::Scope;
use super::routes::{Handler, ROUTES, Route};
use serde_json::{Map, Value, json};

/// The document.
pub(super) fn document() -> Value {
    let mut paths = Map::new();
    for route in ROUTES {
        let path = paths.entry(route.path).or_insert_with(|| json!({}));
        path[route.verb.name()] = operation(route);
    }
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Pellucid",
            "version": env!("CARGO_PKG_VERSION"),
            "description": "What a codebase holds: facts, metrics, maps and graphs, and jobs that analyse more of it.",
            "license": { "name": "Apache-2.0", "identifier": "Apache-2.0" },
        },
        "servers": [{ "url": "/" }],
        "paths": paths,
        "components": {
            "securitySchemes": {
                "bearer": { "type": "http", "scheme": "bearer" },
                "session": { "type": "apiKey", "in": "cookie", "name": "pellucid_PORT" },
            },
            "schemas": schemas(),
            "responses": { "TooLong": { "description": "The address has more than 64 KB." }, "Problem": {
                "description": "Why not (RFC 9457).",
                "content": { "application/problem+json": { "schema": { "$ref": "#/components/schemas/Problem" } } },
            } },
        },
    })
}

fn operation(route: &Route) -> Value {
    let is_open = matches!(route.handler, Handler::Login | Handler::CspReport);
    let mut parameters: Vec<Value> = names(route.path).map(path_parameter).collect();
    parameters.extend(route.params.iter().map(super::params::Param::openapi));
    let mut operation = json!({
        "operationId": id(route),
        "summary": route.about,
        "tags": [tag(route)],
        "parameters": parameters,
        "responses": { route.status.to_string(): response(route), "default": { "$ref": "#/components/responses/Problem" } },
        "security": if is_open { json!([]) } else { json!([{ "bearer": [] }, { "session": [] }]) },
        "x-scope": match route.scope { Scope::Read => "read", Scope::Submit => "submit", Scope::Admin => "admin" },
    });
    if !route.params.is_empty() {
        // Refused before a route is chosen, so without a body.
        operation["responses"]["414"] = json!({ "$ref": "#/components/responses/TooLong" });
    }
    if let Some(body) = body(route) {
        operation["requestBody"] = body;
    }
    operation
}

fn names(path: &'static str) -> impl Iterator<Item = &'static str> {
    path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'))
}

fn path_parameter(name: &str) -> Value {
    json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string", "minLength": 1 } })
}

fn tag(route: &Route) -> &'static str {
    route.path.split('/').nth(3).unwrap_or("api")
}

fn id(route: &Route) -> String {
    let words =
        route.path.split('/').skip(3).map(|part| part.trim_matches(['{', '}']).replace(['-', '.'], "_"));
    format!("{}_{}", route.verb.name(), words.collect::<Vec<_>>().join("_"))
}

fn response(route: &Route) -> Value {
    let content = match route.handler {
        Handler::CspReport => return json!({ "description": "Taken in." }),
        Handler::Events => json!({ "text/event-stream": { "schema": { "type": "string" } } }),
        Handler::Export => json!({ "application/jsonl": { "schema": { "type": "string" } } }),
        _ => {
            let schema = format!("#/components/schemas/{}", route.answer);
            json!({ "application/json": { "schema": { "$ref": schema } } })
        }
    };
    let mut response = json!({ "description": route.about, "content": content });
    if route.handler.is_of_snapshot() {
        response["headers"] =
            json!({ "ETag": { "description": "The snapshot.", "schema": { "type": "string" } } });
    }
    if route.status == 202 {
        response["headers"] =
            json!({ "Location": { "description": "The job.", "schema": { "type": "string" } } });
    }
    response
}

fn body(route: &Route) -> Option<Value> {
    match route.handler {
        Handler::Upload => Some(
            json!({ "required": true, "content": { "application/octet-stream": { "schema": { "type": "string", "format": "binary" } } } }),
        ),
        _ if route.body.is_empty() => None,
        _ => {
            let example: Map<String, Value> = route
                .body
                .iter()
                .map(|(name, example)| {
                    ((*name).to_owned(), serde_json::from_str(example).unwrap_or_default())
                })
                .collect();
            let members: Map<String, Value> =
                route.body.iter().map(|(name, _)| ((*name).to_owned(), json!({}))).collect();
            let schema = json!({ "type": "object", "required": [route.body[0].0], "properties": members });
            Some(
                json!({ "required": true, "content": { "application/json": { "schema": schema, "example": example } } }),
            )
        }
    }
}

/// What answers look like; the types of the web UI are made of it.
fn schemas() -> Value {
    serde_json::from_str(include_str!("schemas.json")).expect("`schemas.json` is part of the source")
}
