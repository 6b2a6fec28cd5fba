//! What a caller sees of attempts and of drift, and how much is repeated in all.

mod fixture;

use std::sync::{Arc, Mutex};

use copyist_runtime::{
    Decode, Drift, DriftKind, Encode, Error, Field, Json, Mock, Model, Reply, Retry, Schema, TestClock,
};
use fixture::*;

test_model!(Thing { id: u64 = Field::new("id").promised(), name: Option<String> = Field::new("name") });

/// A list that hooks write to.
#[derive(Clone, Default)]
struct Notes(Arc<Mutex<Vec<String>>>);

impl Notes {
    fn add(&self, note: String) {
        self.0.lock().expect("whole").push(note);
    }
    fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().expect("whole"))
    }
}

#[tokio::test]
async fn hooks_see_each_attempt_and_no_credential() -> Result<(), Error> {
    let mock = Mock::new().reply(Reply::status(503)).reply(Reply::refused()).otherwise(Reply::json(200, "{}"));
    let (notes, before, after) = (Notes::default(), Notes::default(), Notes::default());
    let (b, a, n) = (before.clone(), after.clone(), notes.clone());
    let client = builder()
        .transport(mock.clone())
        .clock(TestClock::new())
        .before_attempt(move |begin| {
            b.add(format!("{begin:?}"));
            let number = begin.attempt();
            begin.headers_mut().insert("x-attempt", number.into());
        })
        .before_attempt(move |begin| n.add(format!("{}", begin.headers_mut().contains_key("x-attempt"))))
        .after_attempt(move |end| {
            let status = end.status().map(|status| status.as_u16());
            let error = end.error().map(|error| error.name().to_owned());
            a.add(format!("{} {} {status:?} {error:?} {:?}", end.operation().id(), end.attempt(), end.again()));
        })
        .build()?;
    client.read().await?;
    assert_eq!(
        after.take(),
        [
            r#"read 1 Some(503) Some("503") Some(125ms)"#,
            r#"read 2 None Some("connect") Some(250ms)"#,
            "read 3 Some(200) None None",
        ]
    );
    assert_eq!(notes.take(), ["true", "true", "true"]);
    let sent: Vec<_> = mock.requests().iter().map(|request| request.header("x-attempt").map(str::to_owned)).collect();
    assert_eq!(sent, [Some("1".to_owned()), Some("2".to_owned()), Some("3".to_owned())]);
    for note in before.take() {
        assert!(!note.contains("authorization") && !note.contains("canary"), "{note}");
    }
    Ok(())
}

#[tokio::test]
async fn drift_goes_to_who_asked() -> Result<(), Error> {
    let mock = Mock::new().otherwise(Reply::json(200, r#"{"id":1,"name":7,"new":true}"#));
    let seen: Arc<Mutex<Vec<Drift>>> = Arc::default();
    let sink = Arc::clone(&seen);
    let client = builder()
        .transport(mock)
        .clock(TestClock::new())
        .on_drift(move |drift| sink.lock().expect("whole").push(drift.clone()))
        .build()?;
    let thing = client.0.call::<Thing>(&READ, &[&"1"]).await?;
    assert_eq!(thing.id, 1);
    let seen = seen.lock().expect("whole").clone();
    let kinds: Vec<DriftKind> = seen.iter().map(|drift| drift.kind).collect();
    assert_eq!(kinds, [DriftKind::Mistyped, DriftKind::UnknownField]);
    assert_eq!(seen[0].to_string(), "`read` answered at `/name`: expected text, found the number 7");
    assert_eq!(seen[1].to_string(), "`read` answered at `/new`: a field that the spec does not know");
    Ok(())
}

#[tokio::test]
async fn drift_is_an_error_for_the_strict() -> Result<(), Error> {
    let body = r#"{"id":1,"name":7,"new":true}"#;
    let mock = Mock::new().reply(Reply::json(200, body)).otherwise(Reply::json(200, r#"{"id":1,"name":"n"}"#));
    let client = builder().transport(mock).clock(TestClock::new()).strict().build()?;
    let error = client.0.call::<Thing>(&READ, &[&"1"]).await.expect_err("drift");
    assert!(error.is_drift() && error.may_have_acted());
    assert_eq!(error.body(), Some(body.as_bytes()));
    let said = "`read`: the answer is not what the spec says: `read` answered at `/name`: expected text, found the number 7, \
                and 1 more difference; `Error::body` has the whole answer";
    assert_eq!(error.to_string(), said);
    assert!(client.0.call::<Thing>(&READ, &[&"1"]).await.is_ok());
    Ok(())
}

#[tokio::test]
async fn all_calls_share_a_budget_of_repetitions() -> Result<(), Error> {
    let mock = Mock::new().otherwise(Reply::status(503));
    let client = builder().transport(mock.clone()).clock(TestClock::new()).retry_budget(3).build()?;
    let retry = Retry::new().attempts(3);
    assert_eq!(client.read().retry(retry).await.expect_err("a 503").attempts(), 3);
    let error = client.read().retry(retry).await.expect_err("a 503");
    assert_eq!(error.attempts(), 2);
    assert!(error.to_string().contains("(not repeated: the client's retry budget is spent)"), "{error}");
    assert_eq!(client.read().retry(retry).await.expect_err("a 503").attempts(), 1);
    assert_eq!(mock.requests().len(), 6);
    Ok(())
}

#[tokio::test]
async fn success_earns_repetitions() -> Result<(), Error> {
    let ok = || Reply::json(200, "{}");
    let mut mock = Mock::new().reply(Reply::status(503)).reply(Reply::status(503));
    for _ in 0..10 {
        mock = mock.reply(ok());
    }
    let mock = mock.reply(Reply::status(503)).otherwise(ok());
    let client = builder().transport(mock).clock(TestClock::new()).retry_budget(1).build()?;
    assert!(client.read().await.is_err());
    for _ in 0..10 {
        client.read().await?;
    }
    assert_eq!(client.read().send().await?.attempts(), 2);
    Ok(())
}

#[tokio::test]
async fn what_main_shows_is_readable() {
    let mock = Mock::new().otherwise(Reply::refused());
    let error = with(&mock).0.call::<Json>(&READ, &[&"1"]).retry(Retry::never()).await.expect_err("refused");
    let shown = format!("{error:?}");
    assert_eq!(
        shown,
        "`read`: no connection to the server; it was not sent; check the base URL and the network\n  \
         caused by: the mock refused the connection"
    );
    assert!(format!("{error:#?}").starts_with("Error {"));
}

#[tokio::test]
async fn the_body_of_an_error_in_short_and_as_a_type() -> Result<(), Error> {
    let body = format!(r#"{{"id":7,"password":"hunter2","text":"{}"}}"#, "x\\n".repeat(500));
    let mock = Mock::new().otherwise(Reply::json(404, body));
    let error = with(&mock).0.call::<Json>(&READ, &[&"1"]).await.expect_err("a 404");
    assert_eq!(error.body_as::<Thing>()?.id, 7);
    let excerpt = error.excerpt().expect("a body");
    assert!(excerpt.starts_with(r#"{"id":7,"password":*"#), "{excerpt}");
    assert!(excerpt.chars().count() <= 200 && !excerpt.contains("hunter2"), "{excerpt}");
    assert_eq!(error.name(), "404");
    Ok(())
}
