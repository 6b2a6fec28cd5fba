//! Connections that serve more than one call: no call gets another's answer, and none is done twice.

use std::{sync::Arc, time::Duration};

use copyist_faults::{Request, Script, Server, Step, case::client, script::head};

/// What a server does with a request.
type Behaviour = fn(&Request) -> Script;

/// An answer that names the call it is for.
fn echo(request: &Request) -> String {
    format!(r#"{{"call":"{}"}}"#, request.header("x-call").unwrap_or_default())
}

#[tokio::test]
async fn connections_are_kept() {
    let server = Server::start(|request| Script::json(&echo(request))).await.expect("a port");
    let client = client(&server.url()).build().expect("a client");
    for call in 0..50 {
        let name = format!("c-{call}");
        let answer = client.user("u_1").server("s_1").rename("x").header("x-call", &name).await.expect("an answer");
        assert_eq!(answer, format!(r#"{{"call":"{name}"}}"#).as_str());
    }
    assert_eq!((server.tally().connections, server.tally().effects()), (1, 50));
}

/// With word and without, in one packet with the answer and after it. A call whose connection turns out to be closed
/// may fail when it is not safe to repeat; it must not be done twice.
#[tokio::test]
async fn a_server_that_closes_after_each_answer() {
    let announced =
        |request: &Request| Script::answer(200, &[("connection", "close")], echo(request).as_bytes()).close();
    let silently = |request: &Request| Script::json(&echo(request)).close();
    let violently = |request: &Request| Script::json(&echo(request)).then(Step::Wait(Duration::from_millis(1))).reset();
    let old = |request: &Request| Script::new().act().send("HTTP/1.0 200 OK\r\n\r\n").send(echo(request)).close();
    let behaviours: [(&str, Behaviour); 4] =
        [("announced", announced), ("silently", silently), ("violently", violently), ("HTTP/1.0", old)];
    for (name, behaviour) in behaviours {
        let server = Server::start(behaviour).await.expect("a port");
        let client = Arc::new(client(&server.url()).build().expect("a client"));
        let mut failed = 0;
        for call in 0..100 {
            let call = format!("c-{call}");
            match client.user("u_1").server("s_1").rename("x").header("x-call", &call).await {
                Ok(answer) => {
                    assert_eq!(answer, format!(r#"{{"call":"{call}"}}"#).as_str(), "{name}");
                    assert_eq!(server.tally().counts[&call].effects, 1, "{name}");
                }
                Err(error) => {
                    assert!(error.is_broken() && error.attempts() == 1, "{name}: {error:?}");
                    failed += 1;
                }
            }
        }
        let tally = server.tally();
        assert!(tally.counts.values().all(|count| count.effects <= 1 && count.requests <= 1), "{name}: {tally:?}");
        assert!(tally.connections >= 100 - failed, "{name}");
        let never = name == "announced" || name == "HTTP/1.0";
        assert!(!never || failed == 0, "{name}: {failed} calls failed");
        for call in 0..50 {
            let call = format!("g-{call}");
            let answer = client.user("u_1").server("s_1").get().header("x-call", &call).await;
            let answer = answer.unwrap_or_else(|error| panic!("{name}: {error:?}"));
            assert_eq!(answer, format!(r#"{{"call":"{call}"}}"#).as_str(), "{name}");
        }
    }
}

/// An answer nobody asked for, behind the one that was asked for: the next call must not take it for its own.
#[tokio::test]
async fn an_answer_nobody_asked_for() {
    let poison = r#"{"call":"somebody else's"}"#;
    for wait in [None, Some(Duration::from_millis(5))] {
        let server = Server::start(move |request| {
            let body = echo(request);
            let mut both = head(200, &[], Some(body.len() as u64));
            both.extend_from_slice(body.as_bytes());
            let mut second = head(200, &[], Some(poison.len() as u64));
            second.extend_from_slice(poison.as_bytes());
            match wait {
                None => Script::new().act().send([both, second].concat()),
                Some(wait) => Script::new().act().send(both).then(Step::Wait(wait)).send(second),
            }
        })
        .await
        .expect("a port");
        let client = client(&server.url()).build().expect("a client");
        for call in 0..50 {
            let name = format!("c-{call}");
            let answer = client.user("u_1").server("s_1").get().header("x-call", &name).await.expect("an answer");
            assert_eq!(answer, format!(r#"{{"call":"{name}"}}"#).as_str());
            // Time for the second answer to arrive: before the next call it can be told from that call's answer.
            // On a machine with much to do both waits may end at the same moment: the second time it is there.
            tokio::time::sleep(wait.unwrap_or_default() * 3).await;
            tokio::time::sleep(wait.unwrap_or_default()).await;
        }
    }
}

/// A body longer than was announced: the rest is not the start of the next answer.
#[tokio::test]
async fn a_body_longer_than_announced() {
    let server = Server::start(|request| {
        let body = echo(request);
        Script::new().act().send([&head(200, &[], Some(body.len() as u64)), body.as_bytes(), b"and more"].concat())
    })
    .await
    .expect("a port");
    let client = client(&server.url()).build().expect("a client");
    for call in 0..50 {
        let name = format!("c-{call}");
        let answer = client.user("u_1").server("s_1").get().header("x-call", &name).await.expect("an answer");
        assert_eq!(answer, format!(r#"{{"call":"{name}"}}"#).as_str());
    }
}

/// The answer to an attempt that was given up comes late: the connection it comes on is not used again.
#[tokio::test]
async fn an_answer_that_comes_too_late() {
    let server = Server::start(|request| {
        let late = request.number % 2 == 0;
        let script = Script::new().act();
        let script = if late { script.then(Step::Wait(Duration::from_millis(250))) } else { script };
        script.answering(200, &[], echo(request).as_bytes())
    })
    .await
    .expect("a port");
    let client = client(&server.url()).attempt_timeout(Duration::from_millis(200)).build().expect("a client");
    for call in 0..6 {
        let name = format!("c-{call}");
        let result = client.user("u_1").server("s_1").rename("x").header("x-call", &name).await;
        match result {
            Ok(answer) => assert_eq!(answer, format!(r#"{{"call":"{name}"}}"#).as_str()),
            Err(error) => assert!(error.is_timeout() && error.may_have_acted(), "{error:?}"),
        }
        assert_eq!(server.tally().counts[&name].effects, 1);
    }
    assert_eq!(server.tally().total, 6);
}

/// Giving a call up, in whatever state it is, breaks no other.
#[tokio::test]
async fn calls_that_are_dropped() {
    let server = Server::start(|request| {
        Script::new().act().then(Step::Wait(Duration::from_millis(2))).answering(200, &[], echo(request).as_bytes())
    })
    .await
    .expect("a port");
    let client = client(&server.url()).build().expect("a client");
    for call in 0..60 {
        let dropped = client.user("u_1").server("s_1").rename("x").header("x-call", "dropped");
        let _ = tokio::time::timeout(Duration::from_micros(call * 100), dropped).await;
        let name = format!("c-{call}");
        let answer = client.user("u_1").server("s_1").rename("x").header("x-call", &name).await.expect("an answer");
        assert_eq!(answer, format!(r#"{{"call":"{name}"}}"#).as_str());
    }
    assert!(server.tally().counts.iter().all(|(name, count)| name == "dropped" || count.effects == 1));
    assert_eq!(
        client.user("u_1").server("s_1").get().header("x-call", "fine").await.expect("fine"),
        r#"{"call":"fine"}"#
    );
}
