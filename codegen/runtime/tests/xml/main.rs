//! XML in place of JSON.

#[path = "../fixture/mod.rs"]
#[macro_use]
mod fixture;
#[path = "../fixture/server.rs"]
#[expect(dead_code, reason = "TLS and connections are the subject of other tests")]
mod server;

mod answer;
mod error;
mod hostile;
mod live;
mod panel;
mod request;
mod roundtrip;
