//! A panel that speaks JSON and XML.

use bytes::Bytes;
use copyist_runtime::{
    AcceptsFormat, AcceptsKey, Answer, Answering, Api, Client, ClientBuilder, Decode, Encode, Error, Field, Format,
    Json, Limits, Mock, Model, Operation, Page, Paging, Recorded, Reply, Response, Schema, Scheme, Service, TestClock,
    Transport,
};

static API: Api =
    Api::new("panel", "1.0.0", "https://panel.example.com").accepts(&[Scheme::bearer()]).formats(".json", ".xml");

static PAGES: Paging = Paging::counted("page");

pub(crate) static READ: Operation = Operation::get("read_server", "/virtual_servers/{id}");
pub(crate) static LIST: Operation = Operation::get("list_servers", "/virtual_servers").paged(&PAGES);
pub(crate) static ADD: Operation = Operation::post("add_server", "/virtual_servers").object_body();
pub(crate) static DELETE: Operation = Operation::delete("delete_server", "/virtual_servers/{id}");

#[derive(Clone, Debug)]
pub(crate) struct Panel(pub(crate) Client);

impl Service for Panel {
    fn api() -> &'static Api {
        &API
    }
    fn from_client(client: Client) -> Self {
        Self(client)
    }
}

impl AcceptsKey for Panel {}
impl AcceptsFormat for Panel {}

pub(crate) fn builder(format: Format) -> ClientBuilder<Panel> {
    ClientBuilder::new().api_key("k-canary-7").format(format)
}

pub(crate) fn xml(mock: &Mock) -> Panel {
    builder(Format::Xml).transport(mock.clone()).clock(TestClock::new()).build().expect("a client")
}

/// A transport that answers the same to all: status 200, these headers and bytes.
pub(crate) struct Fixed(pub(crate) Option<&'static str>, pub(crate) Bytes);

impl Transport for Fixed {
    fn send(&self, _: http::Request<Bytes>, _: Limits) -> Answering<'_> {
        let mut answer = http::Response::new(self.1.clone());
        if let Some(media_type) = self.0 {
            answer.headers_mut().insert("content-type", http::HeaderValue::from_static(media_type));
        }
        Box::pin(async { Ok(answer) })
    }
}

/// Asks for a server in a format.
pub(crate) fn ask(format: Format, answer: Fixed) -> Result<Response<Server>, Error> {
    let client = builder(format).transport(answer).clock(TestClock::new()).build().expect("a client");
    run(client.0.call::<Server>(&READ, &[&7_i64]).send())
}

pub(crate) fn run<F: Future>(call: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime").block_on(call)
}

/// Reads an answer in XML.
pub(crate) fn read<T: Answer>(body: &str) -> Result<Response<T>, Error> {
    let mock = Mock::new().reply(Reply::xml(200, body));
    run(xml(&mock).0.call::<T>(&READ, &[&7_i64]).send())
}

/// Reads an answer in XML without drift.
#[track_caller]
pub(crate) fn exact<T: Answer>(body: &str) -> T {
    let answer = read::<T>(body).unwrap_or_else(|error| panic!("{body}: {error}"));
    assert_eq!(answer.drift(), [], "{body}");
    answer.into_body()
}

/// The JSON that is made of an answer in XML.
#[track_caller]
pub(crate) fn json(body: &str) -> String {
    exact::<Json>(body).to_string()
}

/// Reads a page in XML.
pub(crate) fn page<T: copyist_runtime::Item>(body: &str) -> Response<Page<T>> {
    let mock = Mock::new().reply(Reply::xml(200, body).header("x-total", "2"));
    run(xml(&mock).0.call::<Page<T>>(&LIST, &[]).send()).unwrap_or_else(|error| panic!("{body}: {error}"))
}

/// What a call sends.
pub(crate) fn sent(call: impl FnOnce(&Client) -> copyist_runtime::Call<Json>) -> Result<Recorded, Error> {
    let mock = Mock::new().otherwise(Reply::xml(200, "<ok/>"));
    run(call(&xml(&mock).0).into_future())?;
    Ok(mock.requests().pop().expect("a request"))
}

test_model!(Server {
    id: i64 = Field::new("id").promised(),
    label: Option<String> = Field::new("label"),
    memory: Option<i64> = Field::new("memory"),
    booted: Option<bool> = Field::new("booted"),
    price: Option<f64> = Field::new("price_per_hour"),
    note: Option<String> = Field::new("note").optional().nullable(),
    password: Option<String> = Field::new("root_password").optional().secret(),
    addresses: Vec<Address> = Field::new("ip_addresses").optional(),
    kinds: Vec<String> = Field::new("virtualization").optional(),
});

test_model!(Address {
    id: i64 = Field::new("id").promised(),
    address: String = Field::new("address").promised(),
    pxe: Option<bool> = Field::new("pxe").optional(),
});
