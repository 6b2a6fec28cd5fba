//! Settings that let the caller look on.

use crate::{Begin, ClientBuilder, Drift, End, Service};

impl<S: Service> ClientBuilder<S> {
    /// Runs before each attempt of each call; may add headers. Several run in the order in which they are given.
    ///
    /// ```
    /// use copyist_runtime::{ClientBuilder, Service};
    ///
    /// fn traced<S: Service>(builder: ClientBuilder<S>) -> ClientBuilder<S> {
    ///     builder.before_attempt(|begin| {
    ///         if let Ok(value) = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01".parse() {
    ///             begin.headers_mut().insert("traceparent", value);
    ///         }
    ///     })
    /// }
    /// ```
    pub fn before_attempt(mut self, hook: impl Fn(&mut Begin<'_>) + Send + Sync + 'static) -> Self {
        self.hooks.before.push(Box::new(hook));
        self
    }

    /// Runs after each attempt of each call, with how it ended and whether another follows.
    ///
    /// ```
    /// use copyist_runtime::{ClientBuilder, Service};
    ///
    /// fn counted<S: Service>(builder: ClientBuilder<S>) -> ClientBuilder<S> {
    ///     builder.after_attempt(|end| println!("{} took {:?}: {:?}", end.operation().id(), end.took(), end.status()))
    /// }
    /// ```
    pub fn after_attempt(mut self, hook: impl Fn(&End<'_>) + Send + Sync + 'static) -> Self {
        self.hooks.after.push(Box::new(hook));
        self
    }

    /// Runs for each difference between an answer and what the spec says of it. Without one they go to `tracing`.
    ///
    /// ```
    /// use copyist_runtime::{ClientBuilder, Service};
    ///
    /// fn watched<S: Service>(builder: ClientBuilder<S>) -> ClientBuilder<S> {
    ///     builder.on_drift(|drift| eprintln!("{drift}"))
    /// }
    /// ```
    pub fn on_drift(mut self, hook: impl Fn(&Drift) + Send + Sync + 'static) -> Self {
        self.hooks.drift.push(Box::new(hook));
        self
    }

    /// Makes an error of any difference between an answer and what the spec says of it: for tests that are to notice
    /// when the vendor changes something. The error keeps the body.
    pub fn strict(mut self) -> Self {
        self.strict = true;
        self
    }
}
