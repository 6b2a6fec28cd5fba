//! XML in place of JSON.

#[path = "../fixture/mod.rs"]
#[macro_use]
mod fixture;
#[path = "../fixture/server.rs"]
#[expect(dead_code, reason = "not all of it is used here")]
mod server;

mod answer;
mod error;
mod hostile;
mod live;
mod panel;
mod request;
mod root;
mod roundtrip;
