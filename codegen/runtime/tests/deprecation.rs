//! What is on its way out is warned of once.
//!
//! This is a program of its own: what other tests log at the same moment, while nobody listens, `tracing` may take for what nobody
//! wants to hear of in this one either.

use std::sync::{Arc, Mutex};

use copyist_runtime::{AcceptsVersion, Api, Client, ClientBuilder, Json, Mock, Operation, Reply, Service, TestClock};
use tracing_subscriber::{Layer, layer::Context, layer::SubscriberExt};

static API: Api = Api::new("stacks", "1.0.0", "https://stacks.example.com")
    .media_type("application/json; api_version={version}", "60")
    .deprecation_header("API-Deprecated");
static READ: Operation = Operation::get("read", "/projects");

/// An API with versions.
#[derive(Debug)]
struct Stacks(Client);

impl Service for Stacks {
    fn api() -> &'static Api {
        &API
    }
    fn from_client(client: Client) -> Self {
        Self(client)
    }
}

impl AcceptsVersion for Stacks {}

/// Counts warnings.
#[derive(Clone, Default)]
struct Warnings(Arc<Mutex<usize>>);

impl<S: tracing::Subscriber> Layer<S> for Warnings {
    fn on_event(&self, event: &tracing::Event<'_>, _: Context<'_, S>) {
        if *event.metadata().level() == tracing::Level::WARN {
            *self.0.lock().expect("whole") += 1;
        }
    }
}

#[test]
fn a_client_warns_once() {
    let warnings = Warnings::default();
    let subscriber = tracing_subscriber::registry().with(warnings.clone());
    tracing::subscriber::with_default(subscriber, || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(async {
            let reply = || Reply::json(200, "{}").header("API-Deprecated", "true");
            let mock = Mock::new().reply(reply()).reply(reply()).reply(reply());
            let builder = ClientBuilder::<Stacks>::new().transport(mock).clock(TestClock::new());
            let client = builder.build().expect("a client");
            for _ in 0..3 {
                assert!(client.0.call::<Json>(&READ, &[]).send().await.expect("an answer").is_deprecated());
            }
        });
    });
    assert_eq!(*warnings.0.lock().expect("whole"), 1);
}
