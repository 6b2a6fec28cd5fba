//! The items of a list, over all its pages.

use std::{
    fmt,
    future::poll_fn,
    pin::Pin,
    task::{Context, Poll, ready},
};

use futures_core::Stream;

use super::Pages;
use crate::{Error, Item};

/// The items of a list, over all its pages; each page is asked for when the one before it is used up. Dropping it stops
/// the calls.
///
/// A stream; [`try_next`](Items::try_next) takes the next item without a stream library.
///
/// ```
/// use copyist_runtime::{Error, Items};
///
/// async fn print(mut items: Items<String>) -> Result<(), Error> {
///     while let Some(item) = items.try_next().await? {
///         println!("{item}");
///     }
///     Ok(())
/// }
/// ```
#[must_use = "nothing is sent until the first item is taken"]
pub struct Items<T> {
    pages: Pages<T>,
    page: std::vec::IntoIter<T>,
    /// How many items the pages so far had.
    taken: usize,
}

// Nothing points into it.
impl<T> Unpin for Items<T> {}

impl<T: Item> Items<T> {
    pub(crate) fn new(pages: Pages<T>) -> Self {
        Self { pages, page: Vec::new().into_iter(), taken: 0 }
    }

    /// Takes the next item; `None` after the last.
    ///
    /// # Errors
    ///
    /// Fails as the call does, if the server repeats a page though there should be more, and after the last item that can be had
    /// if there are more and nothing says how to ask for them. Nothing follows an error.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        poll_fn(|context| self.poll(context)).await.transpose()
    }

    /// The next item of the page that was taken last.
    #[cfg(feature = "blocking")]
    pub(crate) fn at_hand(&mut self) -> Option<T> {
        self.page.next()
    }

    /// Takes all items that are left, unless there are more than `max`.
    pub(crate) async fn collect_all(mut self, max: usize) -> Result<Vec<T>, Error> {
        let mut all = Vec::new();
        while let Some(item) = self.try_next().await? {
            if all.len() == max {
                return Err(self.pages.too_many(max));
            }
            all.push(item);
        }
        Ok(all)
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        loop {
            if let Some(item) = self.page.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll(context)) {
                Some(Ok(page)) => {
                    self.taken += page.items.len();
                    self.page = page.into_iter();
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(self.pages.are_all(self.taken).err().map(Err)),
            }
        }
    }
}

impl<T: Item> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context)
    }
}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("pages", &self.pages).finish_non_exhaustive()
    }
}
