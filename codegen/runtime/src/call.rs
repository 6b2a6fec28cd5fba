//! A call that has not been sent yet.

mod future;
mod macros;

use std::{fmt, marker::PhantomData, time::Duration};

use crate::{Decode, Encode, Error, Items, Page, Pages, Retry, Waiting, draft::Draft};

pub use future::{CallFuture, RawFuture, ResponseFuture};

/// What a call may answer: a model, a [`Page`], a [`Json`](crate::Json), or `()` for nothing.
///
/// ```
/// use copyist_runtime::{Answer, Json, Page};
///
/// fn is_answer<T: Answer>() {}
/// is_answer::<Json>();
/// is_answer::<Page<String>>();
/// is_answer::<()>();
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the answer of a call",
    note = "take a `Json` to decode it yourself"
)]
pub trait Answer: Decode + Send + 'static {}

impl<T: Decode + Send + 'static> Answer for T {}

/// What a page may hold.
///
/// ```
/// use copyist_runtime::{Item, Json};
///
/// fn is_item<T: Item>() {}
/// is_item::<Json>();
/// is_item::<String>();
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be an item of a page",
    note = "models, ids, texts, numbers and `Json` can"
)]
pub trait Item: Decode + Encode + Send + 'static {}

impl<T: Decode + Encode + Send + 'static> Item for T {}

/// A call that has not been sent yet. Awaiting it sends it and gives the body of the answer.
///
/// ```
/// use std::time::Duration;
/// use copyist_runtime::{Call, Error, Json, Retry};
///
/// async fn adjusted(call: Call<Json>) -> Result<Json, Error> {
///     call.header("x-trace", "7").timeout(Duration::from_secs(5)).attempt_timeout(Duration::from_secs(2)).await
/// }
///
/// async fn with_all_that_came_along(call: Call<Json>) -> Result<(), Error> {
///     let answer = call.retry(Retry::never()).send().await?;
///     println!("{} {:?}", answer.status(), answer.headers());
///     Ok(())
/// }
///
/// async fn as_bytes(call: Call<Json>) -> Result<usize, Error> {
///     Ok(call.raw().await?.body().len())
/// }
/// ```
#[must_use = "a call is sent only when it is awaited"]
pub struct Call<T> {
    draft: Draft,
    answer: PhantomData<fn() -> T>,
}

impl<T: Answer> Call<T> {
    pub(crate) fn new(draft: Draft) -> Self {
        Self { draft, answer: PhantomData }
    }

    /// Sets a field of the body, a JSON object. A value it had before is replaced.
    ///
    /// ```
    /// use copyist_runtime::{Call, Client, Json, Operation};
    ///
    /// static ADD: Operation = Operation::post("add", "/servers");
    ///
    /// fn add(client: &Client, name: &str) -> Call<Json> {
    ///     client.call(&ADD, &[]).field("name", &name).query("dry", &true).header_param("x-region", &"eu")
    /// }
    /// ```
    pub fn field(self, name: &'static str, value: &dyn Encode) -> Self {
        Self::new(self.draft.with_field(name, value))
    }

    /// Sets the whole body.
    pub fn body(self, value: &dyn Encode) -> Self {
        Self::new(self.draft.with_body(value))
    }

    /// Sets a query parameter. A value it had before is replaced; null takes it away.
    pub fn query(self, name: &str, value: &dyn Encode) -> Self {
        Self::new(self.draft.with_query(name, value))
    }

    /// Sets a header the API names. A value it had before is replaced; null takes it away.
    pub fn header_param(self, name: &str, value: &dyn Encode) -> Self {
        Self::new(self.draft.with_header_param(name, value))
    }

    /// How long the call may take in all, waits and repetitions included.
    pub fn timeout(mut self, time: Duration) -> Self {
        self.draft.set_timeout(time);
        self
    }

    /// Sends a header along. A value it had before is replaced.
    pub fn header(self, name: &str, value: &str) -> Self {
        Self::new(self.draft.with_header(name, value))
    }

    /// Says that sending this call twice does no more than sending it once, so that it may be repeated.
    pub fn idempotent(mut self) -> Self {
        self.draft.set_idempotent();
        self
    }

    /// How long one attempt of the call may take.
    pub fn attempt_timeout(mut self, time: Duration) -> Self {
        self.draft.set_attempt_timeout(time);
        self
    }

    /// How often the call is sent again if it fails.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.draft.set_retry(retry);
        self
    }

    /// Sends the call; gives the body with status, headers and drift.
    pub fn send(self) -> ResponseFuture<T> {
        ResponseFuture::new(self.draft)
    }

    /// Sends the call and waits for what it has scheduled; gives what the operation answers that tells the state.
    /// That is asked for with the headers, time limits and retry of this call: see [`Waiting`].
    ///
    /// ```
    /// use copyist_runtime::{Call, Error, Json};
    ///
    /// async fn start(call: Call<Json>) -> Result<Json, Error> {
    ///     call.wait().await
    /// }
    /// ```
    pub fn wait<P: Answer>(self) -> Waiting<P> {
        Waiting::new(self.draft)
    }

    /// Sends the call; gives the body as the bytes it came in.
    pub fn raw(self) -> RawFuture {
        RawFuture::new(self.draft)
    }
}

impl<T: Item> Call<Page<T>> {
    /// The pages of the list, as a stream.
    pub fn pages(self) -> Pages<T> {
        Pages::new(self.draft)
    }

    /// The items of all pages, as a stream.
    pub fn items(self) -> Items<T> {
        Items::new(self.pages())
    }

    /// The items of all pages, unless there are more than `max`.
    ///
    /// # Errors
    ///
    /// Fails as the calls do, and if there are more than `max` items: a part of a list is not taken for the whole.
    ///
    /// ```
    /// use copyist_runtime::{Call, Error, Page};
    ///
    /// async fn names(list: Call<Page<String>>) -> Result<Vec<String>, Error> {
    ///     list.collect_all(10_000).await
    /// }
    /// ```
    pub async fn collect_all(self, max: usize) -> Result<Vec<T>, Error> {
        self.items().collect_all(max).await
    }
}

impl<T: Answer> IntoFuture for Call<T> {
    type Output = Result<T, Error>;
    type IntoFuture = CallFuture<T>;

    fn into_future(self) -> CallFuture<T> {
        CallFuture::new(self.draft)
    }
}

impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.draft.fmt(f)
    }
}
