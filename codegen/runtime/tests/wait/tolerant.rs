//! What a wait makes of answers that are not quite as documented.

use std::time::Duration;

use copyist_runtime::{Encode, Error, Json, Mock, Operation, PollState, Polling, Reply, TestClock};

use crate::{ADD_ROOTED, fixture::*};

static GET_MACHINE: Operation = Operation::get("get_machine", "/machines/{id}").answer_in("machine");
static UNLOCKED: Polling = Polling::new(&GET_MACHINE, "/machine/locked")
    .bind(&[("id", "/machine/id")])
    .done(&[PollState::Bool(false)])
    .failed(&[PollState::Int(-1)])
    .progress("/machine/percent")
    .message("/machine/error");
static ADD_MACHINE: Operation = Operation::post("add_machine", "/machines").answer_in("machine").waits(&UNLOCKED);
static LOCK: Operation = Operation::post("lock", "/machines/{id}/lock").waits(&GONE);
static GONE: Polling = Polling::new(&GET_MACHINE, "/machine/task").done(&[PollState::Null]);

/// Schedules something and waits for it, with these answers.
async fn waited(operation: &'static Operation, answers: &[&str]) -> Result<(Mock, Json), Error> {
    let mock = answers.iter().fold(Mock::new(), |mock, answer| mock.reply(Reply::json(200, *answer)));
    let parameters: &[&dyn Encode] = if operation.path().contains('{') { &[&7_i64] } else { &[] };
    let waiting = with_clock(&mock, &TestClock::new()).0.call::<Json>(operation, parameters).wait::<Json>();
    let last = waiting.await?;
    Ok((mock, last))
}

#[tokio::test]
async fn a_root_key_that_is_not_there_is_no_end() -> Result<(), Error> {
    // The call's answer, a poll's, and both.
    let bare = r#"{"id":9,"locked":true}"#;
    let rooted = r#"{"machine":{"id":9,"locked":false}}"#;
    for answers in [[bare, rooted], [bare, r#"{"id":9,"locked":false}"#], [r#"{"machine":{"id":9}}"#, rooted]] {
        let (mock, last) = waited(&ADD_MACHINE, &answers).await?;
        assert_eq!(mock.requests()[1].path(), "/machines/9");
        assert_eq!(last.decode::<std::collections::BTreeMap<String, Json>>()?["id"], "9");
    }
    let (mock, _) = waited(&ADD_MACHINE, &[bare, bare, r#"{"machine":"m-9","locked":false}"#]).await?;
    assert_eq!(mock.requests().len(), 3, "a field of the root's name is none");
    let error = waited(&ADD_MACHINE, &[bare, r#"{"locked":-1,"error":"no disk"}"#]).await.expect_err("failed");
    assert!(error.to_string().contains("ended as `-1`: no disk"), "{error}");
    Ok(())
}

#[tokio::test]
async fn what_is_beside_the_root_is_not_taken_for_what_is_in_it() {
    let beside = r#"{"machine":{},"id":9,"locked":false}"#;
    let error = waited(&ADD_MACHINE, &[beside]).await.expect_err("no id");
    assert!(error.to_string().contains("has no id at `/machine/id`"), "{error}");
    let error = waited(&ADD_MACHINE, &[r#"{"machine":{"id":9}}"#, beside]).await.expect_err("no state");
    assert!(error.to_string().contains("has no state at `/machine/locked`"), "{error}");
    // Only the documented root may be left out, and whole.
    let error = waited(&ADD_ROOTED, &[r#"{"_machine":{"task_id":9},"/task_id":9}"#]).await.expect_err("no id");
    assert!(error.to_string().contains("has no id at"), "{error}");
}

#[tokio::test]
async fn a_state_is_left_out_of_a_root_that_is_there_alone() -> Result<(), Error> {
    waited(&LOCK, &["{}", r#"{"id":7,"task":"lock"}"#, r#"{"machine":{"id":7}}"#]).await?;
    let error = waited(&LOCK, &["{}", r#"{"message":"try later"}"#]).await.expect_err("no state");
    assert!(error.to_string().contains("has no state at `/machine/task`"), "{error}");
    Ok(())
}

#[tokio::test]
async fn a_page_for_people_is_trouble_that_may_pass() -> Result<(), Error> {
    let page = || Reply::text(200, "<html>Back soon</html>").header("retry-after", "20");
    let added = || Mock::new().reply(Reply::json(201, r#"{"machine":{"id":9}}"#));
    let done = || Reply::json(200, r#"{"machine":{"locked":false}}"#);
    let (clock, mock) = (TestClock::new(), added().reply(page()).reply(Reply::text(200, "")).reply(done()));
    with_clock(&mock, &clock).0.call::<Json>(&ADD_MACHINE, &[]).wait::<Json>().await?;
    assert_eq!(clock.waits(), [1000, 20_000, 2250].map(Duration::from_millis));
    // Five in a row are the end, whatever sort of trouble they have.
    let mock = added().reply(page()).reply(Reply::status(503)).reply(Reply::status(503)).reply(Reply::status(503));
    let mock = mock.otherwise(page());
    let error = with(&mock).0.call::<Json>(&ADD_MACHINE, &[]).wait::<Json>().await.expect_err("pages");
    let said = "`get_machine`: the answer is no JSON and has no state at `/machine/locked`; it may go on; `Error::body` has \
                the whole answer";
    assert_eq!(error.to_string(), said);
    assert!(error.is_task_failed() && error.body() == Some(b"<html>Back soon</html>"));
    // JSON with a mark of the byte order is JSON.
    let mock = Mock::new().reply(Reply::json(201, "\u{feff}{\"machine\":{\"id\":9}}"));
    let mock = mock.reply(Reply::json(200, "\u{feff}{\"machine\":{\"locked\":false}}"));
    with(&mock).0.call::<Json>(&ADD_MACHINE, &[]).wait::<Json>().await?;
    assert_eq!(mock.requests().len(), 2);
    Ok(())
}

#[tokio::test]
async fn a_flag_may_be_a_number_or_text() -> Result<(), Error> {
    static BUILT: Polling = Polling::new(&GET_MACHINE, "/machine/built")
        .done(&[PollState::Bool(true)])
        .failed(&[PollState::Bool(false), PollState::Null]);
    static BUILD: Operation = Operation::post("build", "/machines/{id}/build").waits(&BUILT);
    let machine = |state: &str| format!(r#"{{"machine":{{"id":7,"built":{state}}}}}"#);
    let other = ["2", "-1", "1.5", r#""""#, r#""yes""#, r#""null""#, "[]", "[true]", r#"{"id":1}"#].map(machine);
    for yes in ["true", "1", r#""true""#, r#""True""#, r#""1""#, r#"" true ""#] {
        let answers: Vec<&str> = std::iter::once("{}").chain(other.iter().map(String::as_str)).collect();
        let (mock, _) = waited(&BUILD, &[&answers[..], &[&machine(yes)]].concat()).await?;
        assert_eq!(mock.requests().len(), 11, "{yes}");
    }
    for no in ["false", "0", r#""false""#, r#""FALSE""#, r#""0""#, "null"] {
        let error = waited(&BUILD, &["{}", &machine(no)]).await.expect_err(no);
        assert!(error.is_task_failed(), "{no}: {error}");
    }
    Ok(())
}

#[tokio::test]
async fn numbers_and_texts_stand_for_no_flag() {
    static STEP: Polling = Polling::new(&GET_MACHINE, "/machine/step")
        .done(&[PollState::Int(1), PollState::Text("2")])
        .failed(&[PollState::Text("true")]);
    static MOVE: Operation = Operation::post("move", "/machines/{id}/move").waits(&STEP);
    for (state, ends) in [("true", false), (r#""1""#, true), ("1", true), (r#""2""#, true), ("10", false)] {
        let step = format!(r#"{{"machine":{{"step":{state}}}}}"#);
        let mock = Mock::new().reply(Reply::json(200, "{}")).otherwise(Reply::json(200, step));
        let waited = with(&mock).0.call::<Json>(&MOVE, &[&7_i64]).wait::<Json>().await;
        assert_eq!(waited.is_ok(), ends, "{state}");
    }
}

#[tokio::test]
async fn a_task_that_takes_too_long_says_which_field_it_is() {
    let error = |answer: Reply| async {
        let mock = Mock::new().reply(Reply::json(201, r#"{"machine":{"id":9}}"#)).otherwise(answer);
        let waiting = with(&mock).0.call::<Json>(&ADD_MACHINE, &[]).wait::<Json>().deadline(Duration::from_secs(2));
        waiting.await.expect_err("too late").to_string()
    };
    let said = error(Reply::json(200, r#"{"machine":{"locked":true}}"#)).await;
    assert!(said.contains("the task is not done within 2s; its `locked` is `true`; it may go on"), "{said}");
    let said = error(Reply::text(200, "<html>")).await;
    assert!(said.contains("the task is not done within 2s; its `locked` is unknown; it may go on"), "{said}");
}
