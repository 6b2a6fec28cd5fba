//! Waiting for what a call has scheduled.

mod fixture;
#[path = "wait/sent.rs"]
mod sent;
#[path = "wait/tolerant.rs"]
mod tolerant;

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
    time::Duration,
};

use copyist_runtime::{Error, Json, Mock, Operation, PollState, Polling, Reply, Retry, TestClock, Waiting};
use fixture::*;

/// A question to an error.
type Is = fn(&Error) -> bool;

static GET_TASK: Operation = Operation::get("get_task", "/tasks/{task}/of/{id}.json");
static TASK: Polling = Polling::new(&GET_TASK, "/task/status")
    .bind(&[("task", "/server/task_id")])
    .done(&[PollState::Text("complete"), PollState::Int(3)])
    .failed(&[PollState::Text("failed")])
    .progress("/task/percent")
    .message("/task/error");
static STARTUP: Operation = Operation::post("startup", "/servers/{id}/startup").waits(&TASK);

static GET_SERVER: Operation = Operation::get("get_server", "/servers/{id}");
static BUSY: Polling = Polling::new(&GET_SERVER, "/stacklet/task").done(&[PollState::Null]);
static RESIZE: Operation = Operation::post("resize", "/servers/{id}/resize").waits(&BUSY);

static GET_ROOTED: Operation = Operation::get("get_rooted", "/transactions/{id}").answer_in("transaction");
static ROOTED: Polling = Polling::new(&GET_ROOTED, "/transaction/status")
    .bind(&[("id", "/virtual_machine/task_id")])
    .done(&[PollState::Text("complete")]);
static ADD_ROOTED: Operation = Operation::post("add_rooted", "/virtual_machines")
    .root("virtual_machine")
    .answer_in("virtual_machine")
    .waits(&ROOTED);

#[tokio::test]
async fn places_are_in_what_is_on_the_wire() -> Result<(), Error> {
    let mock = Mock::new()
        .reply(Reply::json(201, r#"{"virtual_machine":{"task_id":17}}"#))
        .reply(Reply::json(200, r#"{"transaction":{"status":"running"}}"#))
        .reply(Reply::json(200, r#"{"transaction":{"status":"complete"}}"#));
    let call = with_clock(&mock, &TestClock::new()).0.call::<BTreeMap<String, String>>(&ADD_ROOTED, &[]);
    let last = call.field("label", &"web").wait::<BTreeMap<String, String>>().await?;
    assert_eq!(last, BTreeMap::from([("status".to_owned(), "complete".to_owned())]));
    let sent: Vec<_> = mock.requests().iter().map(|request| request.path().to_owned()).collect();
    assert_eq!(sent, ["/virtual_machines", "/transactions/17", "/transactions/17"]);
    assert_eq!(mock.requests()[0].text(), Some(r#"{"virtual_machine":{"label":"web"}}"#));
    Ok(())
}

fn startup(mock: &Mock, clock: &TestClock) -> Waiting<Json> {
    with_clock(mock, clock).0.call::<Json>(&STARTUP, &[&"a/b"]).retry(Retry::never()).wait()
}

fn accepted() -> Mock {
    Mock::new().reply(Reply::json(201, r#"{"server":{"task_id":17}}"#))
}

fn status(state: &str) -> Reply {
    Reply::json(200, format!(r#"{{"task":{{"status":{state},"percent":"40 %"}}}}"#))
}

#[tokio::test]
async fn waits_until_it_is_done() -> Result<(), Error> {
    let mock = accepted().reply(status(r#""pending""#)).reply(status(r#""new state""#)).reply(status(r#""complete""#));
    let (clock, seen) = (TestClock::new(), Arc::new(Mutex::new(Vec::new())));
    let sink = Arc::clone(&seen);
    let waiting = startup(&mock, &clock).on_progress(move |progress| {
        let text =
            format!("{} {} {:?} {:?}", progress.polls(), progress.state(), progress.percent(), progress.elapsed());
        sink.lock().expect("whole").push(text);
    });
    let last = waiting.await?;
    assert!(String::from_utf8_lossy(last.as_bytes()).contains("complete"));
    let paths: Vec<_> = mock.requests().iter().map(|request| request.path().to_owned()).collect();
    assert_eq!(paths[..2], ["/servers/a%2Fb/startup", "/tasks/17/of/a%2Fb.json"]);
    assert_eq!(paths.len(), 4);
    let waits: Vec<_> = clock.waits().iter().map(Duration::as_millis).collect();
    assert_eq!(waits, [1000, 1500, 2250]);
    assert_eq!(
        *seen.lock().expect("whole"),
        ["1 pending Some(40.0) 1s", "2 new state Some(40.0) 2.5s", "3 complete Some(40.0) 4.75s"]
    );
    Ok(())
}

#[tokio::test]
async fn waits_grow_to_ten_seconds_or_as_the_caller_or_the_server_says() {
    let go_on = || accepted().otherwise(status(r#""running""#));
    let clock = TestClock::new();
    let error = startup(&go_on(), &clock).deadline(Duration::from_secs(60)).await.expect_err("too late");
    assert!(error.is_timeout() && error.may_have_acted());
    let said = "`startup`: the task is not done within 60s; its `status` is `running`; it may go on; look later, or \
                allow more with `deadline`";
    assert_eq!(error.to_string(), said);
    assert_eq!(clock.waits().iter().max(), Some(&Duration::from_secs(10)));
    let clock = TestClock::new();
    let _ = startup(&go_on(), &clock).every(Duration::from_secs(7)).deadline(Duration::from_secs(30)).await;
    assert_eq!(clock.waits(), [7, 7, 7, 7, 2].map(Duration::from_secs));
    let clock = TestClock::new();
    let asks = accepted().reply(status(r#""running""#).header("retry-after", "20")).otherwise(status("3"));
    assert!(startup(&asks, &clock).await.is_ok());
    assert_eq!(clock.waits()[1], Duration::from_secs(20));
}

#[tokio::test]
async fn the_last_look_is_taken_when_the_time_is_over() {
    let (clock, mock) = (TestClock::new(), accepted().otherwise(status("3")));
    let waiting = startup(&mock, &clock).every(Duration::from_secs(10)).deadline(Duration::from_secs(4));
    assert!(waiting.await.is_ok());
    assert_eq!(clock.waits(), [Duration::from_secs(4)]);
    // Not before the server wants to be asked again.
    let busy = || status(r#""running""#).header("retry-after", "20");
    let (clock, mock) = (TestClock::new(), accepted().otherwise(busy()));
    let error = startup(&mock, &clock).deadline(Duration::from_secs(15)).await.expect_err("too late");
    assert!(error.is_timeout());
    assert_eq!((mock.requests().len(), clock.waits()), (2, vec![Duration::from_secs(1)]));
}

#[tokio::test]
async fn a_state_is_shown_short_and_without_the_credential() {
    let seen = Arc::new(Mutex::new(String::new()));
    let sink = Arc::clone(&seen);
    let long = format!(r#"{{"name":"k-canary-7 {}"}}"#, "x".repeat(500));
    let mock = accepted().otherwise(status(&long));
    let waiting = startup(&mock, &TestClock::new()).deadline(Duration::from_secs(3));
    let waiting = waiting.on_progress(move |progress| progress.state().clone_into(&mut sink.lock().expect("whole")));
    let error = waiting.await.expect_err("too late");
    assert!(error.to_string().contains(r#"its `status` is `{"name":"*** xxx"#), "{error}");
    assert!(error.to_string().len() < 300, "{error}");
    assert!(!seen.lock().expect("whole").contains("canary"));
}

#[tokio::test]
async fn a_task_under_way_can_be_waited_for_by_its_own_read() -> Result<(), Error> {
    static WATCH: Operation = Operation::get("get_job", "/jobs/{id}").waits(&JOB);
    static JOB: Polling =
        Polling::new(&WATCH, "/status").bind(&[("id", "/server/job_id")]).done(&[PollState::Text("done")]);
    let mock =
        Mock::new().reply(Reply::json(200, r#"{"status":"on"}"#)).reply(Reply::json(200, r#"{"status":"done"}"#));
    let clock = TestClock::new();
    with_clock(&mock, &clock).0.call::<Json>(&WATCH, &[&"j/1"]).wait::<Json>().await?;
    let paths: Vec<_> = mock.requests().iter().map(|request| request.path().to_owned()).collect();
    assert_eq!(paths, ["/jobs/j%2F1", "/jobs/j%2F1"]);
    // The first answer counts: nothing is waited for that is done already.
    let (clock, mock) = (TestClock::new(), Mock::new().reply(Reply::json(200, r#"{"status":"done"}"#)));
    with_clock(&mock, &clock).0.call::<Json>(&WATCH, &[&"j"]).wait::<Json>().await?;
    assert_eq!((mock.requests().len(), clock.waits().len()), (1, 0));
    Ok(())
}

#[tokio::test]
async fn progress_may_be_words() {
    static WORDS: Polling =
        Polling::new(&GET_SERVER, "/task").done(&[PollState::Null]).progress("/task/description/progress");
    static SNAPSHOT: Operation = Operation::post("snapshot", "/servers/{id}/snapshot").waits(&WORDS);
    let seen = Arc::new(Mutex::new(Vec::new()));
    let sink = Arc::clone(&seen);
    let mock = Mock::new()
        .reply(Reply::json(200, "{}"))
        .reply(Reply::json(200, r#"{"task":{"description":{"progress":"Copying"}}}"#))
        .reply(Reply::json(200, r#"{"task":null}"#));
    let waiting = with(&mock).0.call::<Json>(&SNAPSHOT, &[&"s"]).wait::<Json>().on_progress(move |progress| {
        sink.lock().expect("whole").push((progress.text().map(str::to_owned), progress.percent()));
    });
    assert!(waiting.await.is_ok());
    assert_eq!(*seen.lock().expect("whole"), [(Some("Copying".to_owned()), None), (None, None)]);
}

#[tokio::test]
async fn a_task_that_fails_says_why_and_keeps_the_answer() {
    let body = r#"{"task":{"status":"failed","error":"no k-canary-7 disk"}}"#;
    let mock = accepted().reply(Reply::json(200, body));
    let error = startup(&mock, &TestClock::new()).await.expect_err("failed");
    assert!(error.is_task_failed() && error.body() == Some(body.as_bytes()));
    assert_eq!(
        error.to_string(),
        "`startup`: the task ended as `failed`: no *** disk; `Error::body` has the whole answer"
    );
    assert_eq!(error.name(), "task_failed");
}

#[tokio::test]
async fn what_is_not_said_is_an_error() {
    let lost = Mock::new().reply(Reply::json(201, r#"{"server":{}}"#));
    let error = startup(&lost, &TestClock::new()).await.expect_err("no id");
    assert!(error.is_task_failed() && error.may_have_acted() && error.body().is_some());
    assert!(error.to_string().contains("its answer has no id at `/server/task_id`"), "{error}");
    let error = startup(&accepted().reply(Reply::json(200, "{}")), &TestClock::new()).await.expect_err("no state");
    assert!(error.to_string().contains("the answer has no state at `/task/status`"), "{error}");
    let error = startup(&accepted().otherwise(Reply::text(200, "fine")), &TestClock::new()).await.expect_err("no JSON");
    assert!(error.is_task_failed() && error.to_string().contains("the answer is no JSON"), "{error}");
}

#[tokio::test]
async fn trouble_that_passes_does_not_end_it() -> Result<(), Error> {
    let trouble = |mock: Mock| mock.reply(Reply::refused()).reply(Reply::status(503)).reply(Reply::broken());
    // Each poll is tried as often as the call would be: once.
    let mock = trouble(accepted()).reply(Reply::status(503)).reply(status(r#""complete""#));
    startup(&mock, &TestClock::new()).await?;
    let mock = accepted().otherwise(Reply::status(500));
    assert!(startup(&mock, &TestClock::new()).await.is_err(), "five in a row");
    assert_eq!(mock.requests().len(), 1 + 5);
    let mock = accepted().otherwise(Reply::status(404));
    assert!(startup(&mock, &TestClock::new()).await.is_err());
    assert_eq!(mock.requests().len(), 2);
    Ok(())
}

#[tokio::test]
async fn a_poll_that_fails_does_not_look_like_a_call_that_was_refused() {
    // Who repeats calls that were never sent, or refused, must not schedule the task twice.
    let cases: [(Reply, Is); 3] = [
        (Reply::refused(), Error::is_connect),
        (Reply::status(404), Error::is_not_found),
        (Reply::status(401), Error::is_unauthorized),
    ];
    for (reply, is) in cases {
        let error = startup(&accepted().otherwise(reply), &TestClock::new()).await.expect_err("no state");
        assert!(error.may_have_acted() && error.is_task_failed() && !is(&error), "{error}");
        assert_eq!(error.operation(), Some("startup"));
        let poll = std::error::Error::source(&error).and_then(|source| source.downcast_ref::<Error>());
        let poll = poll.expect("what the poll said");
        assert!(is(poll) && poll.operation() == Some("get_task"), "{poll}");
        assert_eq!((error.status(), error.body()), (poll.status(), poll.body()));
    }
    let error = startup(&accepted().otherwise(Reply::status(404)), &TestClock::new()).await.expect_err("no task");
    let said = "`startup`: the call was accepted, but `get_task` does not tell how its task is getting on; it may go \
                on; the source of this error says why";
    assert_eq!(error.to_string(), said);
}

#[tokio::test]
async fn the_call_itself_may_fail_and_is_not_repeated() {
    let mock = Mock::new().otherwise(Reply::status(500));
    assert!(startup(&mock, &TestClock::new()).await.expect_err("a 500").is_server_error());
    assert_eq!(mock.requests().len(), 1);
}

#[tokio::test]
async fn nothing_may_be_what_ends_it() -> Result<(), Error> {
    let busy = |task: &str| Reply::json(200, format!(r#"{{"stacklet":{{"task":{task}}}}}"#));
    for last in [busy("null"), Reply::json(200, r#"{"stacklet":{}}"#)] {
        let mock = Mock::new().reply(Reply::json(200, "{}")).reply(busy(r#"{"id":7,"name":"resize"}"#)).reply(last);
        with(&mock).0.call::<Json>(&RESIZE, &[&"s"]).wait::<Json>().await?;
        assert_eq!(mock.requests().len(), 3);
    }
    Ok(())
}

#[tokio::test]
async fn nothing_where_the_task_should_be_is_no_end() {
    // A proxy's page, an envelope without the object: neither says that the task is gone.
    for other in [Reply::text(200, "<html>Welcome</html>"), Reply::json(200, r#"{"message":"try later"}"#)] {
        let mock = Mock::new().reply(Reply::json(200, "{}")).otherwise(other);
        let error = with(&mock).0.call::<Json>(&RESIZE, &[&"s"]).wait::<Json>().await.expect_err("no state");
        assert!(error.is_task_failed() && error.body().is_some(), "{error}");
    }
}

#[tokio::test]
async fn a_call_that_schedules_nothing_cannot_be_waited_for() {
    let mock = Mock::new();
    let error = with(&mock).0.call::<Json>(&READ, &[&"s"]).wait::<Json>().await.expect_err("refused");
    assert!(error.to_string().contains("the spec does not say how to wait"), "{error}");
    assert!(mock.requests().is_empty());
}

#[test]
fn it_waits_without_a_runtime_too() {
    let mock = accepted().reply(status(r#""complete""#));
    assert!(startup(&mock, &TestClock::new()).blocking().is_ok());
}
