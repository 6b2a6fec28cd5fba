//! The client that all generated clients share.

use std::{
    fmt,
    sync::{Arc, atomic::AtomicBool},
    time::Duration,
};

use http::HeaderValue;

use crate::{
    Answer, Api, Call, Clock, Encode, Format, Limits, Operation, Retry, Transport, auth::Sender, builder::Base,
    draft::Draft, hook::Hooks, retry::Budget,
};

/// The client that all generated clients share: connections, credential and settings. Clones share them too.
///
/// ```
/// use copyist_runtime::{Call, Client, Json, Operation};
///
/// static GET_SERVER: Operation = Operation::get("get_server", "/servers/{sid}");
///
/// fn get_server(client: &Client, sid: &str) -> Call<Json> {
///     client.call(&GET_SERVER, &[&sid])
/// }
/// ```
#[derive(Clone)]
pub struct Client(pub(crate) Arc<Shared>);

/// What the clones of a client share.
pub(crate) struct Shared {
    pub(crate) api: &'static Api,
    pub(crate) base: Base,
    pub(crate) sender: Sender,
    pub(crate) user_agent: HeaderValue,
    /// What answers may be.
    pub(crate) accept: HeaderValue,
    /// The version of the API that is asked for, if it has any.
    pub(crate) version: Option<Box<str>>,
    /// Whether the logs were told that what is asked for is on its way out.
    pub(crate) warned: AtomicBool,
    pub(crate) settings: Settings,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) clock: Arc<dyn Clock>,
    /// How much the client may repeat.
    pub(crate) budget: Budget,
    /// Who looks on.
    pub(crate) hooks: Hooks,
    /// Whether `http://` to other machines is allowed.
    pub(crate) http_allowed: bool,
    /// Whether drift is an error.
    pub(crate) strict: bool,
    /// What requests and answers are written in.
    pub(crate) format: Format,
}

/// What a client was told about its calls.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Settings {
    pub(crate) timeout: Duration,
    pub(crate) attempt_timeout: Duration,
    pub(crate) retry: Retry,
    pub(crate) limits: Limits,
}

impl Client {
    /// Starts a call of an operation. `parameters` are the values in its path, in the order of the path.
    ///
    /// A value that cannot stand in a path fails the call when it is awaited; nothing is sent then.
    pub fn call<T: Answer>(&self, operation: &'static Operation, parameters: &[&dyn Encode]) -> Call<T> {
        Call::new(Draft::new(self, operation, parameters))
    }

    /// The API it speaks.
    #[must_use]
    pub fn api(&self) -> &'static Api {
        self.0.api
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("api", &self.0.api.name())
            .field("server", &self.0.base.authority.as_str())
            .finish_non_exhaustive()
    }
}
