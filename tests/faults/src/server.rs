//! The fault server: HTTP/1.1 over raw sockets, by script.

use std::{
    io,
    net::SocketAddr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use tokio::{
    net::TcpListener,
    task::{JoinHandle, JoinSet},
};

use crate::{Request, Script, Tally, connection};

/// Says what to do with a request.
type Behaviour = Box<dyn Fn(&Request) -> Script + Send + Sync>;

/// Says what to do with a connection, by its number, before a request is read from it.
type Greeting = Box<dyn Fn(usize) -> Script + Send + Sync>;

/// A server on loopback that does as it is told. It ends when it is dropped.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    state: Arc<State>,
    task: JoinHandle<()>,
}

/// What the connections of a server share.
pub(crate) struct State {
    pub(crate) behaviour: Behaviour,
    pub(crate) greeting: Greeting,
    pub(crate) keep: bool,
    tally: Mutex<Tally>,
}

impl Server {
    /// A server whose answer depends on the request.
    ///
    /// # Errors
    ///
    /// Fails when there is no port to be had.
    pub async fn start(behaviour: impl Fn(&Request) -> Script + Send + Sync + 'static) -> io::Result<Self> {
        Self::with(Box::new(|_| Script::new()), Box::new(behaviour), true).await
    }

    /// The same, which keeps counts and no requests, and does something with each connection before it reads from it.
    ///
    /// # Errors
    ///
    /// Fails when there is no port to be had.
    pub async fn counting(
        greeting: impl Fn(usize) -> Script + Send + Sync + 'static,
        behaviour: impl Fn(&Request) -> Script + Send + Sync + 'static,
    ) -> io::Result<Self> {
        Self::with(Box::new(greeting), Box::new(behaviour), false).await
    }

    /// A server that goes through scripts, one a request, and then repeats the last.
    ///
    /// # Errors
    ///
    /// Fails when there is no port to be had.
    pub async fn scripted(scripts: Vec<Script>) -> io::Result<Self> {
        Self::start(move |request| nth(&scripts, request.number)).await
    }

    /// A server that goes through scripts, one a connection, and reads no request before. An empty script serves the
    /// connection as the last argument says.
    ///
    /// # Errors
    ///
    /// Fails when there is no port to be had.
    pub async fn greeting(scripts: Vec<Script>, then: Script) -> io::Result<Self> {
        Self::with(Box::new(move |number| nth(&scripts, number)), Box::new(move |_| then.clone()), true).await
    }

    async fn with(greeting: Greeting, behaviour: Behaviour, keep: bool) -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let address = listener.local_addr()?;
        let state = Arc::new(State { behaviour, greeting, keep, tally: Mutex::default() });
        let task = tokio::spawn(accept(listener, Arc::clone(&state)));
        Ok(Self { address, state, task })
    }

    /// An address at which nobody listens.
    ///
    /// # Errors
    ///
    /// Fails when there is no port to be had.
    pub async fn nobody() -> io::Result<SocketAddr> {
        TcpListener::bind(("127.0.0.1", 0)).await?.local_addr()
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Its base URL.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// What it was asked for so far, and what it did.
    #[must_use]
    pub fn tally(&self) -> Tally {
        self.state.tally().clone()
    }

    /// The request that came last.
    #[must_use]
    pub fn last(&self) -> Option<Request> {
        self.state.tally().requests.last().cloned()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl State {
    pub(crate) fn tally(&self) -> MutexGuard<'_, Tally> {
        self.tally.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl std::fmt::Debug for State {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.tally().fmt(f)
    }
}

fn nth(scripts: &[Script], number: usize) -> Script {
    scripts.get(number).or(scripts.last()).cloned().unwrap_or_default()
}

async fn accept(listener: TcpListener, state: Arc<State>) {
    let mut connections = JoinSet::new();
    loop {
        // Out of descriptors, for example: the client sees a connection that is slow to come.
        let Ok((stream, _)) = listener.accept().await else {
            tokio::task::yield_now().await;
            continue;
        };
        let number = {
            let mut tally = state.tally();
            tally.connections += 1;
            tally.connections - 1
        };
        let state = Arc::clone(&state);
        // How a connection ends is the client's affair: many are broken on purpose.
        connections.spawn(async move { drop(connection::serve(stream, number, &state).await) });
        while connections.try_join_next().is_some() {}
    }
}
