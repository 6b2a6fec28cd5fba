//! What can go wrong with an attempt of the soak.

use std::time::Duration;

use crate::{Script, Step, script::head};

/// What can go wrong with an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is a few words long and does what it says")]
pub enum Fault {
    ResetBeforeActing,
    ResetAfterActing,
    CloseBeforeActing,
    CloseAfterActing,
    StallBeforeActing,
    StallAfterActing,
    StallInHead,
    StallInBody,
    AnswersTooLate,
    DripsSlowly,
    CutsBody,
    CutsChunk,
    CorruptsChunk,
    CorruptsHead,
    Garbage,
    TooLarge,
    ClosesPolitely,
    ClosesSilently,
    Redirects,
    RedirectsForEver,
    NotFound,
    RequestTimeout,
    TooMany,
    TooManyComeAtOnce,
    TooManyComeYesterday,
    ErrorAfterActing,
    BadGateway,
    UnavailableBeforeActing,
    UnavailableAfterActing,
}

/// How long an attempt of the soak may take.
pub(crate) const ATTEMPT: Duration = Duration::from_millis(200);

/// How large an answer of the soak may be.
pub(crate) const MAX_BODY: usize = 64 << 10;

impl Fault {
    /// All of them.
    pub const ALL: [Self; 29] = [
        Self::ResetBeforeActing,
        Self::ResetAfterActing,
        Self::CloseBeforeActing,
        Self::CloseAfterActing,
        Self::StallBeforeActing,
        Self::StallAfterActing,
        Self::StallInHead,
        Self::StallInBody,
        Self::AnswersTooLate,
        Self::DripsSlowly,
        Self::CutsBody,
        Self::CutsChunk,
        Self::CorruptsChunk,
        Self::CorruptsHead,
        Self::Garbage,
        Self::TooLarge,
        Self::ClosesPolitely,
        Self::ClosesSilently,
        Self::Redirects,
        Self::RedirectsForEver,
        Self::NotFound,
        Self::RequestTimeout,
        Self::TooMany,
        Self::TooManyComeAtOnce,
        Self::TooManyComeYesterday,
        Self::ErrorAfterActing,
        Self::BadGateway,
        Self::UnavailableBeforeActing,
        Self::UnavailableAfterActing,
    ];

    /// What the server does. All that it says names the call.
    #[must_use]
    pub fn script(self, call: &str, path: &str) -> Script {
        let fine = fine(call);
        let announced = head(200, &[("content-type", "application/json")], Some(fine.len() as u64));
        let chunks = head(200, &[("transfer-encoding", "chunked")], None);
        let chunk = format!("{:x}\r\n{fine}\r\n", fine.len());
        let refusal = format!(r#"{{"message":"{call}"}}"#);
        let refuse = |status, headers: &[(&str, &str)]| Script::refuse(status, headers, refusal.as_bytes());
        let (moved, again) = (format!("{path}?moved=1"), format!("{path}?moved=again"));
        match self {
            Self::ResetBeforeActing => Script::new().reset(),
            Self::ResetAfterActing => Script::new().act().reset(),
            Self::CloseBeforeActing => Script::new().close(),
            Self::CloseAfterActing => Script::new().act().close(),
            Self::StallBeforeActing => Script::new().stall(),
            Self::StallAfterActing => Script::new().act().stall(),
            Self::StallInHead => Script::new().act().send(&announced[..30]).stall(),
            Self::StallInBody => Script::new().act().send(announced).send(&fine[..4]).stall(),
            Self::AnswersTooLate => Script::new().act().then(Step::Wait(ATTEMPT * 2)).send(announced).send(fine),
            Self::DripsSlowly => Script::new().act().send(announced).drip(fine, Duration::from_millis(1)),
            Self::CutsBody => Script::new().act().send(announced).send(&fine[..fine.len() - 1]).close(),
            Self::CutsChunk => Script::new().act().send(chunks).send(chunk).close(),
            Self::CorruptsChunk => Script::new().act().send(chunks).send(chunk).send("what?\r\n").close(),
            Self::CorruptsHead => Script::new().act().send("HTTP/1.1 200 OK\r\nno colon here\r\n\r\n").close(),
            Self::Garbage => Script::answer(200, &[], format!("{{\"call\":\"{call}\",\"data\":[{{").as_bytes()),
            Self::TooLarge => Script::answer(200, &[], &vec![b'x'; MAX_BODY + 1]),
            Self::ClosesPolitely => Script::answer(200, &[("connection", "close")], fine.as_bytes()).close(),
            Self::ClosesSilently => Script::answer(200, &[], fine.as_bytes()).close(),
            Self::Redirects => refuse(307, &[("location", &moved)]),
            Self::RedirectsForEver => refuse(307, &[("location", &again)]),
            Self::NotFound => refuse(404, &[]),
            Self::RequestTimeout => refuse(408, &[("connection", "close")]).close(),
            Self::TooMany => refuse(429, &[]),
            Self::TooManyComeAtOnce => refuse(429, &[("retry-after", "0")]),
            Self::TooManyComeYesterday => refuse(429, &[("retry-after", "Sun, 06 Nov 1994 08:49:37 GMT")]),
            Self::ErrorAfterActing => Script::answer(500, &[], refusal.as_bytes()),
            Self::BadGateway => Script::answer(502, &[("content-type", "text/html")], b"<html>502</html>"),
            Self::UnavailableBeforeActing => refuse(503, &[("retry-after", "0")]),
            Self::UnavailableAfterActing => Script::answer(503, &[], refusal.as_bytes()),
        }
    }
}

/// An answer as it should be: an object that names the call, and a page of one item that does.
pub(crate) fn fine(call: &str) -> String {
    format!(r#"{{"data":[{{"call":"{call}"}}],"total":1}}"#)
}
