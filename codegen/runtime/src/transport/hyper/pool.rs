//! Connections that are kept for the next call.
//!
//! Hyper-util's own pool looks a server up three times a call in a map whose hash walks through its name, builds the `Host`
//! header anew each time, makes ready to connect before it knows that it need not, and its future needs much room. Of
//! the 48,400 instructions that a call took with it, 11,600 went there. Nearly every client speaks to one server, so
//! a list is searched here, and nothing else is done while a connection is free.

use std::{
    collections::VecDeque,
    future::poll_fn,
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::Poll,
    time::Duration,
};

use http::uri::{Authority, Scheme};
use tokio::{
    sync::oneshot,
    task::AbortHandle,
    time::{Instant, sleep},
};

/// How long a connection is kept for the next call.
const IDLE: Duration = Duration::from_secs(90);

/// A connection that calls can go through.
pub(super) trait Line: Sized + Send + 'static {
    /// Whether a call can go through it now.
    fn is_open(&self) -> bool;

    /// Another handle of it, if more than one call at a time can go through it.
    fn share(&self) -> Option<Self>;
}

/// Which server a connection leads to.
#[derive(Clone)]
pub(super) struct Origin {
    pub(super) scheme: Scheme,
    pub(super) authority: Authority,
}

/// Connections that are kept for the next call.
pub(super) struct Pool<L> {
    shelves: Mutex<Shelves<L>>,
}

struct Shelves<L> {
    all: Vec<Shelf<L>>,
    /// What closes connections that nobody wants. It lives as long as the runtime that it was started in.
    sweeper: Option<AbortHandle>,
}

/// The connections to one server.
struct Shelf<L> {
    origin: Origin,
    /// Those that are free, with the moment since when; the last one used is the last. One that is shared stays here.
    free: Vec<(L, Instant)>,
    /// Calls that wait for one, the first first.
    waiting: VecDeque<oneshot::Sender<L>>,
}

impl<L: Line> Pool<L> {
    pub(super) fn new() -> Arc<Self> {
        Arc::new(Self { shelves: Mutex::new(Shelves { all: Vec::new(), sweeper: None }) })
    }

    /// Takes a connection that is free.
    pub(super) fn free(&self, origin: &Origin) -> Option<L> {
        let mut shelves = self.lock();
        let shelf = shelves.all.iter_mut().find(|shelf| shelf.origin.is(origin))?;
        while let Some((line, since)) = shelf.free.pop() {
            if line.is_open() && since.elapsed() < IDLE {
                if let Some(other) = line.share() {
                    shelf.free.push((other, Instant::now()));
                }
                return Some(line);
            }
        }
        None
    }

    /// Gets the connection that is there first: the one that this starts, or one that another call has done with.
    /// Says whether it was in use before.
    pub(super) async fn next<E>(
        self: &Arc<Self>,
        origin: &Origin,
        connect: impl Future<Output = Result<L, E>> + Send + 'static,
    ) -> Result<(L, bool), E> {
        let mut waiting = Some(self.wait(origin));
        let mut connect = Box::pin(connect);
        let first = poll_fn(|context| {
            match waiting.as_mut().map(|waiting| Pin::new(waiting).poll(context)) {
                Some(Poll::Ready(Ok(line))) => return Poll::Ready(First::Freed(line)),
                Some(Poll::Ready(Err(_))) => waiting = None,
                Some(Poll::Pending) | None => {}
            }
            connect.as_mut().poll(context).map(First::Connected)
        });
        match first.await {
            First::Freed(line) => {
                if line.share().is_none() {
                    // What was started is not lost: the next call finds it.
                    let (pool, origin) = (Arc::clone(self), origin.clone());
                    tokio::spawn(async move {
                        if let Ok(line) = connect.await {
                            pool.put(&origin, line);
                        }
                    });
                }
                Ok((line, true))
            }
            First::Connected(connected) => {
                if let Some(mut waiting) = waiting {
                    waiting.close();
                    if let Ok(freed) = waiting.try_recv() {
                        self.put(origin, freed);
                    }
                }
                let line = connected?;
                if let Some(other) = line.share() {
                    self.put(origin, other);
                }
                Ok((line, false))
            }
        }
    }

    /// Gives a connection to the call that waits longest, or keeps it for the next.
    pub(super) fn put(self: &Arc<Self>, origin: &Origin, mut line: L) {
        if !line.is_open() {
            return;
        }
        let mut shelves = self.lock();
        let shelf = shelves.of(origin);
        while let Some(waiting) = shelf.waiting.pop_front() {
            let other = line.share();
            line = match (waiting.send(line), other) {
                // The call has been given up.
                (Err(line), _) | (Ok(()), Some(line)) => line,
                (Ok(()), None) => return,
            };
        }
        if line.share().is_some() {
            // All calls go through one of them: the newest.
            shelf.free.clear();
        }
        shelf.free.push((line, Instant::now()));
        if shelves.sweeper.as_ref().is_none_or(AbortHandle::is_finished) {
            shelves.sweeper = Some(self.sweeper());
        }
    }

    /// Waits for a connection that another call has done with.
    fn wait(&self, origin: &Origin) -> oneshot::Receiver<L> {
        let (sender, receiver) = oneshot::channel();
        let mut shelves = self.lock();
        let shelf = shelves.of(origin);
        shelf.waiting.retain(|waiting| !waiting.is_closed());
        shelf.waiting.push_back(sender);
        receiver
    }

    /// Starts what closes connections that nobody wants, as long as there are any.
    fn sweeper(self: &Arc<Self>) -> AbortHandle {
        let pool = Arc::downgrade(self);
        let sweep = async move {
            loop {
                sleep(IDLE).await;
                let Some(pool) = pool.upgrade() else { return };
                if !pool.sweep() {
                    return;
                }
            }
        };
        tokio::spawn(sweep).abort_handle()
    }

    /// Closes connections that nobody wants; says whether any are left.
    fn sweep(&self) -> bool {
        let mut shelves = self.lock();
        for shelf in &mut shelves.all {
            shelf.free.retain(|(line, since)| line.is_open() && since.elapsed() < IDLE);
        }
        shelves.all.retain(|shelf| !shelf.free.is_empty() || !shelf.waiting.is_empty());
        let any = shelves.all.iter().any(|shelf| !shelf.free.is_empty());
        if !any {
            shelves.sweeper = None;
        }
        any
    }
}

impl<L> Pool<L> {
    fn lock(&self) -> MutexGuard<'_, Shelves<L>> {
        self.shelves.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<L> Drop for Pool<L> {
    fn drop(&mut self) {
        if let Some(sweeper) = self.lock().sweeper.take() {
            sweeper.abort();
        }
    }
}

/// What a call that waits for a connection gets first.
enum First<L, E> {
    /// One that another call has done with.
    Freed(L),
    /// The one that it started.
    Connected(Result<L, E>),
}

impl<L> Shelves<L> {
    /// The connections to a server.
    fn of(&mut self, origin: &Origin) -> &mut Shelf<L> {
        let place = self.all.iter().position(|shelf| shelf.origin.is(origin)).unwrap_or(self.all.len());
        if place == self.all.len() {
            self.all.push(Shelf { origin: origin.clone(), free: Vec::new(), waiting: VecDeque::new() });
        }
        &mut self.all[place]
    }
}

impl Origin {
    /// Whether it is the same, letter for letter: another spelling of a name is another shelf, which does no harm.
    fn is(&self, other: &Self) -> bool {
        self.authority.as_str() == other.authority.as_str() && self.scheme == other.scheme
    }
}

#[cfg(test)]
mod tests;
