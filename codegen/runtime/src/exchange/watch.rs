//! What the caller's logs and hooks see of a call. Names are those of OpenTelemetry's conventions for HTTP clients.

use std::time::{Duration, Instant};

use http::{HeaderMap, StatusCode};
use tracing::{Span, field};

use crate::{Begin, End, Error, Operation, client::Shared, draft::Draft};

/// The span of a call.
pub(super) fn span(draft: &Draft) -> Span {
    let base = &draft.client.0.base;
    let (method, template) = (draft.operation.method(), draft.operation.path());
    tracing::info_span!(
        "call",
        otel.name = format_args!("{method} {template}"),
        otel.kind = "client",
        operation = draft.operation.id(),
        http.request.method = method.as_str(),
        url.template = template,
        server.address = base.authority.host(),
        server.port = base.port(),
        http.response.status_code = field::Empty,
        http.request.resend_count = field::Empty,
        error.r#type = field::Empty,
        otel.status_code = field::Empty,
    )
}

/// An attempt is about to be made.
pub(super) fn begins(shared: &Shared, operation: &'static Operation, attempt: u32, headers: &mut HeaderMap) {
    for hook in &shared.hooks.before {
        hook(&mut Begin { operation, attempt, headers });
    }
}

/// An attempt was made.
pub(super) fn ended(
    shared: &Shared,
    operation: &'static Operation,
    attempt: u32,
    begun: Instant,
    outcome: Result<StatusCode, &Error>,
    again: Option<Duration>,
) {
    if shared.hooks.after.is_empty() && !tracing::enabled!(tracing::Level::DEBUG) {
        return;
    }
    let took = shared.clock.now().saturating_duration_since(begun);
    let end = End { operation, attempt, took, outcome, again };
    let status = end.status().map(|status| status.as_u16());
    match outcome {
        Ok(_) => tracing::debug!(
            http.request.resend_count = attempt - 1,
            http.response.status_code = status,
            http.client.request.duration = took.as_secs_f64(),
            "attempt"
        ),
        Err(error) => tracing::debug!(
            http.request.resend_count = attempt - 1,
            http.response.status_code = status,
            http.client.request.duration = took.as_secs_f64(),
            error.r#type = error.name(),
            again = again.map(field::debug),
            "attempt"
        ),
    }
    for hook in &shared.hooks.after {
        hook(&end);
    }
}

/// The call was answered.
pub(super) fn answered(attempts: u32, status: StatusCode) {
    let span = Span::current();
    span.record("http.response.status_code", status.as_u16());
    resent(&span, attempts);
}

/// The call failed.
pub(super) fn failed(attempts: u32, error: &Error) {
    let span = Span::current();
    if let Some(status) = error.status() {
        span.record("http.response.status_code", status.as_u16());
    }
    resent(&span, attempts);
    span.record("error.type", error.name());
    span.record("otel.status_code", "ERROR");
}

/// The count is left out, as the conventions have it, when nothing was sent twice.
fn resent(span: &Span, attempts: u32) {
    if attempts > 1 {
        span.record("http.request.resend_count", attempts - 1);
    }
}
