//! A fault, what a client must make of it, and the proof over a real socket.

use std::{io, time::Duration};

use cloudstick_v2::{Client, ClientBuilder, Error};
use copyist_runtime::Retry;
use tokio::{task::JoinSet, time::timeout};

use crate::{Script, Server, Tally};

/// How many times a call of these tests is sent at most.
pub const ATTEMPTS: usize = 3;

/// No call of these tests takes longer, whatever the server does.
pub const DEADLINE: Duration = Duration::from_secs(20);

/// The body of an answer that is as it should be.
pub const FINE: &str = r#"{"fine":true}"#;

/// A fault, and what a client must make of it.
#[derive(Clone, Debug)]
pub struct Case {
    name: &'static str,
    fault: Script,
    greets: bool,
    is: fn(&Error) -> bool,
    repeat: Repeat,
    attempt_timeout: Duration,
    max_body: Option<usize>,
}

/// Which calls are sent again after a fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repeat {
    /// All: the server cannot have acted.
    All,
    /// Those that do no more when sent twice.
    Idempotent,
    /// None: the next answer would be the same.
    None,
}

/// What is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sent {
    Get,
    Delete,
    Post,
    Patch,
    /// A GET that reboots a server.
    Reboot,
}

const SENT: [Sent; 5] = [Sent::Get, Sent::Delete, Sent::Post, Sent::Patch, Sent::Reboot];

impl Sent {
    fn is_idempotent(self) -> bool {
        matches!(self, Self::Get | Self::Delete)
    }

    async fn send(self, client: &Client) -> Result<(), Error> {
        let user = client.user("u_1");
        let server = user.server("s_1");
        match self {
            Self::Get => server.get().await,
            Self::Delete => server.delete().await,
            Self::Post => user.add_server("web-1", std::net::Ipv4Addr::new(203, 0, 113, 7)).await,
            Self::Patch => server.rename("web-2").await,
            Self::Reboot => server.reboot().await,
        }
        .map(drop)
    }
}

impl Case {
    /// What the server does with a request, and the predicate that the error must satisfy.
    #[must_use]
    pub const fn new(name: &'static str, fault: Script, is: fn(&Error) -> bool, repeat: Repeat) -> Self {
        let attempt_timeout = Duration::from_secs(15);
        Self { name, fault, greets: false, is, repeat, attempt_timeout, max_body: None }
    }

    /// The fault comes with the connection, before a request is read.
    #[must_use]
    pub const fn greeting(mut self) -> Self {
        self.greets = true;
        self
    }

    /// The fault is that it takes too long.
    #[must_use]
    pub const fn impatient(mut self) -> Self {
        self.attempt_timeout = Duration::from_millis(400);
        self
    }

    /// The client takes no larger body.
    #[must_use]
    pub const fn max_body(mut self, bytes: usize) -> Self {
        self.max_body = Some(bytes);
        self
    }

    /// Asserts all that must hold of this case.
    ///
    /// # Panics
    ///
    /// When something does not hold.
    pub async fn check(&self) {
        for sent in SENT {
            self.always(sent).await;
            self.once(sent).await;
        }
    }

    fn repeats(&self, sent: Sent) -> bool {
        match self.repeat {
            Repeat::All => true,
            Repeat::Idempotent => sent.is_idempotent(),
            Repeat::None => false,
        }
    }

    /// The server does nothing else.
    async fn always(&self, sent: Sent) {
        let server = self.server(false).await.expect("a port");
        let result = self.send(&server, sent).await;
        let tally = server.tally();
        let context = format!("{}, always, {sent:?}: {result:?}", self.name);
        let attempts = if self.repeats(sent) { ATTEMPTS } else { 1 };
        let error = result.expect_err(&context);
        assert!((self.is)(&error), "kind of error; {context}");
        assert_eq!(error.attempts() as usize, attempts, "attempts; {context}");
        assert_eq!(self.seen(&tally), attempts, "seen by the server; {context}");
        let effects = if self.fault.acts() { attempts } else { 0 };
        assert_eq!(tally.effects() as usize, effects, "effects; {context}");
        assert!(sent.is_idempotent() || effects <= 1, "done twice; {context}");
        assert!(error.may_have_acted() || effects == 0, "the error says it was not done; {context}");
        assert!(error.operation().is_some(), "{context}");
        let shown = error.to_string();
        assert!(shown.lines().count() == 1 && shown.len() < 4000, "shown in a line; {context}");
    }

    /// The server does it once, and then all is well.
    async fn once(&self, sent: Sent) {
        let server = self.server(true).await.expect("a port");
        let result = self.send(&server, sent).await;
        let tally = server.tally();
        let context = format!("{}, once, {sent:?}: {result:?}", self.name);
        let again = self.repeats(sent);
        assert_eq!(result.is_ok(), again, "{context}");
        assert_eq!(self.seen(&tally), 1 + usize::from(again), "seen by the server; {context}");
        let effects = u32::from(self.fault.acts()) + u32::from(again);
        assert_eq!(tally.effects(), effects, "effects; {context}");
        assert!(sent.is_idempotent() || effects <= 1, "done twice; {context}");
    }

    /// How many attempts the server saw.
    fn seen(&self, tally: &Tally) -> usize {
        if self.greets { tally.connections } else { tally.total }
    }

    async fn server(&self, once: bool) -> io::Result<Server> {
        let fine = Script::json(FINE);
        match (self.greets, once) {
            (true, true) => Server::greeting(vec![self.fault.clone(), Script::new()], fine).await,
            (true, false) => Server::greeting(vec![self.fault.clone()], fine).await,
            (false, true) => Server::scripted(vec![self.fault.clone(), fine]).await,
            (false, false) => Server::scripted(vec![self.fault.clone()]).await,
        }
    }

    async fn send(&self, server: &Server, sent: Sent) -> Result<(), Error> {
        let mut builder = client(&server.url()).attempt_timeout(self.attempt_timeout);
        if let Some(bytes) = self.max_body {
            builder = builder.max_body(bytes);
        }
        let client = builder.build().expect("a client");
        match timeout(DEADLINE, sent.send(&client)).await {
            Ok(result) => result,
            Err(_) => panic!("{}, {sent:?}: the call hangs", self.name),
        }
    }
}

/// A client that repeats soon.
pub fn client(url: &str) -> ClientBuilder {
    let retry = Retry::new().first_wait(Duration::from_millis(2));
    Client::builder().api_key("a-key").base_url(url).timeout(DEADLINE).retry(retry)
}

/// Checks all cases, side by side: many of them wait for a time limit.
///
/// # Panics
///
/// When something does not hold of one of them.
pub async fn check(cases: Vec<Case>) {
    let mut running: JoinSet<()> = cases.into_iter().map(|case| async move { case.check().await }).collect();
    while let Some(ended) = running.join_next().await {
        if let Err(failed) = ended {
            std::panic::resume_unwind(failed.into_panic());
        }
    }
}
