//! Calls without an async runtime in the caller's code.

mod background;

use std::{fmt, panic::resume_unwind, sync::mpsc};

use bytes::Bytes;

use crate::{Answer, Call, Error, Item, Items, Page, Pages, Response};

use background::Background;
#[cfg(feature = "hyper")]
pub(crate) use background::is_current;

/// Runs a future on the runtime that all blocking calls share, and waits for what comes of it.
///
/// It may be called on any thread, those of an async runtime included. There it blocks whatever else should run on the
/// thread, so what it waits for must not. Calls have connections of their own here, apart from those of async calls. A panic in the future goes on in
/// the caller.
///
/// ```
/// assert_eq!(copyist_runtime::block_on(async { 6 * 7 })?, 42);
/// # Ok::<(), copyist_runtime::Error>(())
/// ```
///
/// # Errors
///
/// Fails if the system gives no thread to run it on.
pub fn block_on<T: Send + 'static>(future: impl Future<Output = T> + Send + 'static) -> Result<T, Error> {
    let background =
        Background::get().map_err(|error| Error::config(format!("no thread for blocking calls: {error}")))?;
    if background.is_here() {
        return Err(Error::config(
            "a blocking call inside another, by a hook for example, would wait for itself".to_owned(),
        ));
    }
    let (sender, receiver) = mpsc::sync_channel(1);
    let call = background.handle.spawn(future);
    background.handle.spawn(async move {
        // Nobody waits any more: there is no one to tell.
        let _ = sender.send(call.await);
    });
    match receiver.recv() {
        Ok(Ok(value)) => Ok(value),
        Ok(Err(ended)) if ended.is_panic() => resume_unwind(ended.into_panic()),
        Ok(Err(_)) | Err(_) => Err(Error::config("the thread of blocking calls has ended".to_owned())),
    }
}

impl<T: Answer> Call<T> {
    /// Sends the call and waits for the body of its answer, without an async runtime. Blocks the thread.
    ///
    /// # Errors
    ///
    /// Fails as the call does.
    pub fn blocking(self) -> Result<T, Error> {
        block_on(self.into_future())?
    }

    /// Sends the call and waits for the body with status, headers and drift, without an async runtime.
    ///
    /// # Errors
    ///
    /// Fails as the call does.
    ///
    /// ```
    /// use copyist_runtime::{Call, Error, Json};
    ///
    /// fn read(first: Call<Json>, second: Call<Json>) -> Result<(), Error> {
    ///     let answer = first.send_blocking()?;
    ///     println!("{} {}", answer.status(), second.raw_blocking()?.into_body().len());
    ///     Ok(())
    /// }
    /// ```
    pub fn send_blocking(self) -> Result<Response<T>, Error> {
        block_on(self.send())?
    }

    /// Sends the call and waits for the body as the bytes it came in, without an async runtime.
    ///
    /// # Errors
    ///
    /// Fails as the call does.
    pub fn raw_blocking(self) -> Result<Response<Bytes>, Error> {
        block_on(self.raw())?
    }
}

/// The pages of a list, as an iterator that needs no async runtime: [`Pages::blocking`].
///
/// ```
/// use copyist_runtime::{BlockingPages, Error};
///
/// fn count(pages: BlockingPages<String>) -> Result<usize, Error> {
///     pages.map(|page| Ok(page?.items.len())).sum()
/// }
/// ```
pub struct BlockingPages<T>(Option<Pages<T>>);

/// The items of a list, over all its pages, as an iterator that needs no async runtime: [`Items::blocking`].
///
/// ```
/// use copyist_runtime::{BlockingItems, Error};
///
/// fn all(items: BlockingItems<String>) -> Result<Vec<String>, Error> {
///     items.collect()
/// }
/// ```
pub struct BlockingItems<T>(Option<Items<T>>);

impl<T: Item> Pages<T> {
    /// The same as an iterator that needs no async runtime. Each step blocks the thread for a call.
    pub fn blocking(self) -> BlockingPages<T> {
        BlockingPages(Some(self))
    }
}

impl<T: Item> Items<T> {
    /// The same as an iterator that needs no async runtime. Steps that need another page block the thread for a call.
    ///
    /// ```no_run
    /// # fn list() -> copyist_runtime::Items<String> { unimplemented!() }
    /// for name in list().blocking() {
    ///     println!("{}", name?);
    /// }
    /// # Ok::<(), copyist_runtime::Error>(())
    /// ```
    pub fn blocking(self) -> BlockingItems<T> {
        BlockingItems(Some(self))
    }
}

impl<T: Item> Iterator for BlockingPages<T> {
    type Item = Result<Page<T>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut pages = self.0.take()?;
        let step = block_on(async move { (pages.try_next().await, pages) });
        advance(step, &mut self.0)
    }
}

impl<T: Item> Iterator for BlockingItems<T> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let items = self.0.as_mut()?;
        if let Some(item) = items.at_hand() {
            return Some(Ok(item));
        }
        let mut items = self.0.take()?;
        let step = block_on(async move { (items.try_next().await, items) });
        advance(step, &mut self.0)
    }
}

/// Puts a stream back after a step, and says what came of it. Nothing follows an end or an error.
fn advance<T, S>(
    step: Result<(Result<Option<T>, Error>, S), Error>,
    place: &mut Option<S>,
) -> Option<Result<T, Error>> {
    let (value, stream) = match step {
        Ok(step) => step,
        Err(error) => return Some(Err(error)),
    };
    if let Ok(Some(_)) = &value {
        *place = Some(stream);
    }
    value.transpose()
}

impl<T> fmt::Debug for BlockingPages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("BlockingPages").field(&self.0).finish()
    }
}

impl<T> fmt::Debug for BlockingItems<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("BlockingItems").field(&self.0).finish()
    }
}
