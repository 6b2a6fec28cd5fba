//! APIs with versions: what is asked for, what is on its way out, what the server does not have.

#[path = "fixture/server.rs"]
#[expect(dead_code, reason = "no test file uses all of it")]
mod server;
#[path = "fixture/stacks.rs"]
mod stacks;

use bytes::Bytes;
use copyist_runtime::{ClientBuilder, Error, Json, Mock, Reply, TestClock};
use server::Server;
use stacks::{READ, Stacks};

/// Knows the versions 60, which is deprecated, and 71.
fn answer(request: &http::Request<Bytes>) -> http::Response<Bytes> {
    let accept = request.headers()["accept"].to_str().expect("text");
    let version = accept.strip_prefix("application/json; api_version=").expect("a version");
    let reply = http::Response::builder().header("Content-Type", "application/json");
    let reply = match version {
        "60" => reply.header("API-Deprecated", "true").body(r#"{"version":60}"#.into()),
        "71" => reply.header("API-Deprecated", "false").body(r#"{"version":71}"#.into()),
        other => {
            let body = format!(r#"{{"errors":["Unsupported API version: {other}"]}}"#);
            reply.status(422).header("API-Version-Supported", "false").body(body.into())
        }
    };
    reply.expect("an answer")
}

async fn client(version: Option<&str>) -> Stacks {
    let server = Server::plain(answer).await;
    let builder = ClientBuilder::<Stacks>::new().base_url(&server.url());
    let builder = match version {
        Some(version) => builder.api_version(version),
        None => builder,
    };
    builder.build().expect("a client")
}

#[tokio::test]
async fn each_request_asks_for_a_version() -> Result<(), Error> {
    let old = client(None).await.0.call::<Json>(&READ, &[]).send().await?;
    assert!(old.is_deprecated() && old.body() == r#"{"version":60}"#);
    let new = client(Some("71")).await.0.call::<Json>(&READ, &[]).send().await?;
    assert!(!new.is_deprecated() && new.body() == r#"{"version":71}"#);
    assert!(client(None).await.0.call::<Json>(&READ, &[]).raw().await?.is_deprecated());
    Ok(())
}

#[tokio::test]
async fn a_version_that_the_server_does_not_have_is_named() {
    let error = client(Some("99")).await.0.call::<Json>(&READ, &[]).await.expect_err("no such version");
    assert_eq!(
        error.to_string(),
        "`read`: the server answered 422 Unprocessable Entity: Unsupported API version: 99; version `99` of the API was \
         asked for; choose one that it has with `api_version`"
    );
    assert!(error.is_bad_request() && !error.may_have_acted());
}

#[tokio::test]
async fn only_what_is_about_the_version_is_told_so() {
    let refused = "version `60` of the API was asked for";
    let cases = [
        (Reply::json(422, r#"{"errors":["Version 60 is obsolete"]}"#), refused),
        (Reply::json(422, "").header("API-Version-Supported", "false"), refused),
        (Reply::json(422, "").header("API-Version-Supported", "true"), "check the input"),
        (Reply::status(406), refused),
        (Reply::json(422, r#"{"errors":{"version":["is 600"]}}"#), "check the input"),
        (Reply::json(422, r#"{"errors":{"label":["has 60 letters"]}}"#), "label has 60 letters; check the input"),
        (Reply::json(404, r#"{"errors":["no version 60"]}"#), "check the ids"),
    ];
    for (reply, said) in cases {
        let builder = ClientBuilder::<Stacks>::new().transport(Mock::new().reply(reply)).clock(TestClock::new());
        let error = builder.build().expect("a client").0.call::<Json>(&READ, &[]).await.expect_err(said).to_string();
        assert!(error.contains(said), "{error}");
        assert_eq!(error.contains(refused), said == refused, "{error}");
    }
}

#[test]
fn what_is_no_version_is_refused() {
    for version in ["", "6 0", "60, text/html", "60;q=1", "6\n0", "é"] {
        let error = ClientBuilder::<Stacks>::new().api_version(version).build().expect_err(version);
        assert!(error.to_string().contains("the version of the API is none") && error.is_invalid_input(), "{error}");
    }
}
