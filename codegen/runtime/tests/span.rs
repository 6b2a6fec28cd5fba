//! The span of a call, as the caller's logs see it.

mod fixture;

use std::{
    fmt::{Debug, Write},
    sync::{Arc, Mutex},
};

use copyist_runtime::{Mock, Reply};
use fixture::*;
use tracing::{
    Subscriber,
    field::{Field, Visit},
    span::{Attributes, Id, Record},
};
use tracing_subscriber::{Layer, layer::Context, layer::SubscriberExt};

/// Writes down every field of every span and event.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<String>>);

impl Visit for Log {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let _ = write!(self.0.lock().expect("whole"), "{}={value:?} ", field.name());
    }
}

impl<S: Subscriber> Layer<S> for Log {
    fn on_new_span(&self, attributes: &Attributes<'_>, _: &Id, _: Context<'_, S>) {
        attributes.record(&mut self.clone());
    }
    fn on_record(&self, _: &Id, values: &Record<'_>, _: Context<'_, S>) {
        values.record(&mut self.clone());
    }
    fn on_event(&self, event: &tracing::Event<'_>, _: Context<'_, S>) {
        if event.metadata().target().starts_with("copyist") {
            event.record(&mut self.clone());
        }
    }
}

#[tokio::test]
async fn a_call_is_a_span_without_secrets() {
    let log = Log::default();
    let _guard = tracing::subscriber::set_default(tracing_subscriber::registry().with(log.clone()));
    let mock = Mock::new().reply(Reply::status(503)).reply(Reply::json(200, "{}"));
    with(&mock).0.call::<copyist_runtime::Json>(&READ, &[&"t_1"]).query("key", &"k-canary-7").await.expect("an answer");
    let text = log.0.lock().expect("whole").clone();
    for part in [
        "otel.name=GET /things/{id}",
        "otel.kind=\"client\"",
        "operation=\"read\"",
        "server.address=\"api.example.com\"",
        "server.port=443",
        "http.request.method=\"GET\"",
        "url.template=\"/things/{id}\"",
        "http.response.status_code=200",
        "http.request.resend_count=1",
        "http.response.status_code=503",
        "error.type=\"503\"",
        "again=125ms",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert!(!text.contains("canary"), "{text}");
}
