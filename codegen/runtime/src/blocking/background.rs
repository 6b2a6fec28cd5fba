//! The thread that all blocking calls share.

use std::{
    future::pending,
    io,
    sync::{Mutex, OnceLock, PoisonError, mpsc},
    thread::{self, ThreadId},
};

use tokio::runtime::{Builder, Handle};

/// The thread that all blocking calls share. It is started by the first call and lives as long as the program.
pub(super) struct Background {
    pub(super) handle: Handle,
    thread: ThreadId,
}

static BACKGROUND: OnceLock<Background> = OnceLock::new();

/// Held by who starts the thread. A start that fails is tried again by the next call.
static STARTING: Mutex<()> = Mutex::new(());

impl Background {
    /// The thread, started if need be.
    pub(super) fn get() -> io::Result<&'static Self> {
        if let Some(background) = BACKGROUND.get() {
            return Ok(background);
        }
        let _one = STARTING.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(background) = BACKGROUND.get() {
            return Ok(background);
        }
        let background = Self::start(thread::Builder::new().name("copyist-blocking".to_owned()))?;
        Ok(BACKGROUND.get_or_init(|| background))
    }

    /// Starts a thread with a runtime. The runtime is made there: one that is dropped inside another runtime, because the
    /// thread cannot be started, panics.
    fn start(thread: thread::Builder) -> io::Result<Self> {
        let (started, starting) = mpsc::sync_channel(1);
        let thread = thread.spawn(move || {
            let runtime = match Builder::new_current_thread().enable_all().build() {
                Ok(runtime) => runtime,
                Err(error) => {
                    let _ = started.send(Err(error));
                    return;
                }
            };
            let _ = started.send(Ok(runtime.handle().clone()));
            runtime.block_on(pending::<()>());
        })?;
        let handle = starting.recv().map_err(io::Error::other)??;
        Ok(Self { handle, thread: thread.thread().id() })
    }

    /// Whether this is the thread itself.
    pub(super) fn is_here(&self) -> bool {
        self.thread == thread::current().id()
    }
}

/// Whether the code that runs is part of a blocking call.
#[cfg(feature = "hyper")]
pub(crate) fn is_current() -> bool {
    let current = BACKGROUND.get().zip(Handle::try_current().ok());
    current.is_some_and(|(background, current)| background.handle.id() == current.id())
}

#[cfg(test)]
mod tests {
    use std::thread;

    use super::Background;

    #[test]
    fn a_thread_that_cannot_be_started_is_an_error() {
        // No machine has so much memory for a stack.
        let start = || Background::start(thread::Builder::new().stack_size(usize::MAX / 4));
        assert!(start().is_err());
        let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
        assert!(runtime.block_on(async { start().is_err() }));
    }
}
