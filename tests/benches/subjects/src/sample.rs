//! The answers that are sent and read.

use serde_json::Error;

use crate::model::{Created, Page, Region, Server, State};

/// The server with a number; what it holds differs from one to the next, and is the same in each run.
#[must_use]
pub fn server(number: usize) -> Server {
    let pick = |count: usize| number * 7 % count;
    Server {
        id: format!("server-{number:04}"),
        name: format!("web-{number}.example.com"),
        state: [State::Running, State::Running, State::Starting, State::Stopped][pick(4)],
        region: [Region::North, Region::South, Region::East, Region::West][pick(4)],
        cores: 8,
        load: Some(0.25 + pick(16) as f64 / 8.0),
        locked: Some(pick(2) == 0),
        note: Some(["moved in spring, ask before a restart", "serves the shop"][pick(2)].to_owned()),
        tags: ["shop", "production", "eu"].iter().take(2 + pick(2)).map(|&tag| tag.to_owned()).collect(),
        labels: [("owner", "platform"), ("tier", "gold")].map(|(key, value)| (key.to_owned(), value.to_owned())).into(),
    }
}

/// Several of them.
#[must_use]
pub fn servers(count: usize) -> Vec<Server> {
    (0..count).map(server).collect()
}

/// The answer to `get`.
///
/// # Errors
///
/// None that can be: all of it is JSON.
pub fn object() -> Result<Vec<u8>, Error> {
    serde_json::to_vec(&Server { id: copyist_load::SERVER.to_owned(), ..server(1) })
}

/// The answer to `post`.
///
/// # Errors
///
/// None that can be: all of it is JSON.
pub fn created() -> Result<Vec<u8>, Error> {
    serde_json::to_vec(&Created { id: copyist_load::SERVER.to_owned(), state: State::Starting })
}

/// A page of `count` objects.
///
/// # Errors
///
/// None that can be: all of it is JSON.
pub fn page(count: usize) -> Result<Vec<u8>, Error> {
    serde_json::to_vec(&Page { data: servers(count), total: 4_000, page: 1, limit: 100 })
}
