//! What is on its way out is warned of once.
//!
//! This is a program of its own: what other tests log at the same moment, while nobody listens, `tracing` may take for what nobody
//! wants to hear of in this one either.

#[path = "fixture/stacks.rs"]
mod stacks;

use std::sync::{Arc, Mutex};

use copyist_runtime::{ClientBuilder, Json, Mock, Reply, TestClock};
use stacks::{READ, Stacks};
use tracing_subscriber::{Layer, layer::Context, layer::SubscriberExt};

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
