//! A server on loopback that answers every operation of an API with its example, as the wire tests do for one each.

mod content;
mod credential;
mod route;

use std::collections::BTreeMap;
use std::net::TcpListener;
use std::sync::{Arc, Mutex, PoisonError};

use copyist::exchange::Format;
use copyist::ir;
use serde_json::{Value, json};
use tokio::runtime::Runtime;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate};
use xtask::Failure;

use credential::Credential;
use route::{Found, Route};

/// The header of an answer with the `operationId` of the call that it answers.
pub const OPERATION: &str = "x-operation";

/// A server that answers as an API does. It ends when it is dropped.
///
/// An operation is known by method and path, whatever the values of its path's parameters; operations that share both by what
/// else tells them apart: values that are always the same, the key around the body, inputs that every call has. A call that
/// lacks what every call has gets 400, one without the examples' credential 401, one of no operation 404, each with a message that says so.
#[derive(Debug)]
pub struct Loopback {
    server: MockServer,
    seen: Arc<Mutex<Seen>>,
    // Dropped last: the server runs on it.
    _runtime: Runtime,
}

/// What a server has been asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    /// How often each operation was called, by its `operationId`.
    pub calls: BTreeMap<String, usize>,
    /// Why calls were refused, with method and target.
    pub refused: Vec<String>,
}

impl Loopback {
    /// Starts the server of an API on a loopback port; 0 has the system choose one.
    ///
    /// # Errors
    ///
    /// The port is taken, or there is no runtime to be had.
    pub fn start(api: &ir::Api, port: u16) -> Result<Self, Failure> {
        let failed = |error: std::io::Error| {
            let failure = Failure::new(format!("cannot listen on port {port} of the loopback address: {error}"));
            failure.help("name another port with `--port`, or none for one that is free")
        };
        let listener = TcpListener::bind(("127.0.0.1", port)).map_err(failed)?;
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
        let runtime = runtime.map_err(|error| Failure::new(format!("cannot start the server's runtime: {error}")))?;
        let seen = Arc::default();
        let panel = Panel::new(api, Arc::clone(&seen));
        let server = runtime.block_on(async {
            let server = MockServer::builder().listener(listener).disable_request_recording().start().await;
            Mock::given(any()).respond_with(panel).mount(&server).await;
            server
        });
        Ok(Self { server, seen, _runtime: runtime })
    }

    /// Its address, without a slash at the end: `http://127.0.0.1:40211`.
    #[must_use]
    pub fn url(&self) -> String {
        self.server.uri()
    }

    /// What it has been asked so far.
    #[must_use]
    pub fn seen(&self) -> Seen {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// What gives the answers.
struct Panel {
    api: ir::Api,
    credential: Credential,
    routes: Vec<Route>,
    seen: Arc<Mutex<Seen>>,
}

impl Panel {
    fn new(api: &ir::Api, seen: Arc<Mutex<Seen>>) -> Self {
        let formats = [Some(Format::Json), api.formats.as_ref().map(|_| Format::Xml)];
        let routes = formats.into_iter().flatten().flat_map(|format| {
            let route = move |operation| Route::of(api, operation, format);
            api.operations().map(route)
        });
        Self { routes: routes.collect(), credential: Credential::of(api), api: api.clone(), seen }
    }

    /// An error, in the shape that the API's errors have where that is known.
    fn refusal(&self, status: u16, message: &str) -> ResponseTemplate {
        let mut body = self.api.errors.example.clone();
        let places = self.api.errors.message.iter().map(String::as_str);
        let place = places.chain(["message"]).find(|name| body.get(name).is_some()).unwrap_or("message").to_owned();
        if !body.is_object() {
            body = json!({});
        }
        body[place.as_str()] = match &body[place.as_str()] {
            Value::Array(_) => json!([message]),
            _ => message.into(),
        };
        ResponseTemplate::new(status).set_body_raw(body.to_string(), "application/json")
    }

    fn answer(&self, request: &Request) -> Result<(&Route, ResponseTemplate), (u16, String)> {
        let asked = route::Asked::of(request);
        if !self.credential.is_in(request) {
            return Err((401, "not the credential of the example calls".to_owned()));
        }
        let route = match route::find(&self.routes, &asked) {
            Found::Route(route) => route,
            Found::Lacks(what) => return Err((400, format!("the call lacks what tells or needs it: {what}"))),
            Found::Nothing => {
                return Err((404, format!("no operation of `{}` has this method and path", self.api.name)));
            }
        };
        let answer = &route.answer;
        let mut response = ResponseTemplate::new(answer.status).insert_header(OPERATION, route.operation.as_str());
        for (name, value) in &answer.headers {
            response = response.insert_header(name.as_str(), value.as_str());
        }
        if !answer.body.is_empty() {
            response = response.set_body_raw(answer.body.as_str(), copyist::exchange::media(route.format));
        }
        Ok((route, response))
    }
}

impl Respond for Panel {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        let answer = self.answer(request);
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        match answer {
            Ok((route, response)) => {
                *seen.calls.entry(route.operation.clone()).or_default() += 1;
                response
            }
            Err((status, why)) => {
                let query = request.url.query().map(|query| format!("?{query}")).unwrap_or_default();
                seen.refused.push(format!("{} {}{query}: {why}", request.method, request.url.path()));
                self.refusal(status, &why)
            }
        }
    }
}
