//! Answers that do not end: the client stops at its limit, and its memory with it.
//!
//! One test, so that nothing else of this process has a part in the memory it measures.

use cloudstick_v2::Error;
use copyist_faults::{
    Script, Server, Step,
    case::{FINE, client},
    memory,
    script::head,
};

const GIB: u64 = 1 << 30;
const MIB: u64 = 1 << 20;

/// A gigabyte, announced, in chunks, until the connection closes, or as the body of an error.
fn gigabytes() -> [(&'static str, Script); 5] {
    let pour = |script: Script, chunked| script.then(Step::Pour { bytes: GIB, chunked });
    let chunked = [("transfer-encoding", "chunked")];
    [
        ("announced", pour(Script::new().act().send(head(200, &[], Some(GIB))), false)),
        ("in chunks", pour(Script::new().act().send(head(200, &chunked, None)), true)),
        ("until closed", pour(Script::new().act().send(head(200, &[("connection", "close")], None)), false)),
        ("an error, announced", pour(Script::new().act().send(head(500, &[], Some(GIB))), false)),
        ("an error in chunks", pour(Script::new().act().send(head(500, &chunked, None)), true)),
    ]
}

#[tokio::test]
async fn a_gigabyte_is_not_read() {
    let before = memory::peak();
    // With a limit of one mebibyte, memory stays where it was, but for a few buffers.
    run(Some(MIB as usize), before, 12 * MIB).await;
    // With the usual limit of 64: what was read, and the same again while the buffer grows, and no third time.
    run(None, before, 64 * 3 * MIB).await;
}

async fn run(limit: Option<usize>, before: Option<u64>, growth: u64) {
    for (name, script) in gigabytes() {
        let server = Server::scripted(vec![script, Script::json(FINE)]).await.expect("a port");
        let builder = client(&server.url());
        let builder = if let Some(limit) = limit { builder.max_body(limit) } else { builder };
        let client = builder.build().expect("a client");
        let error: Error = client.user("u_1").server("s_1").get().await.expect_err(name);
        assert!(error.is_too_large() && error.may_have_acted(), "{name}: {error:?}");
        assert_eq!((error.attempts(), server.tally().total), (1, 1), "{name}: a second gigabyte");
        // The connection with the rest of the gigabyte is given up; the next call has another.
        assert_eq!(client.user("u_1").server("s_1").get().await.expect("an answer"), FINE, "{name}");
        assert_eq!(server.tally().connections, 2, "{name}");
        let (Some(before), Some(now)) = (before, memory::peak()) else { continue };
        assert!(now - before < growth, "{name}: memory grew by {} MiB", (now - before) / MIB);
    }
}
