//! The pages of a list, one call each.

use std::{
    fmt,
    future::poll_fn,
    hash::{DefaultHasher, Hasher},
    io,
    pin::Pin,
    task::{Context, Poll, ready},
};

use futures_core::Stream;

use super::{
    Page,
    progress::{Next, Progress, Taken},
};
use crate::{Error, Item, Node, Operation, ResponseFuture, draft::Draft, encode::Raw, paging::Style};

/// The pages of a list, one call each; each is asked for when the one before it was taken. Dropping it stops the calls.
///
/// A stream; [`try_next`](Pages::try_next) takes the next page without a stream library.
///
/// ```
/// use copyist_runtime::{Call, Error, Page};
///
/// async fn sizes(list: Call<Page<String>>) -> Result<Vec<usize>, Error> {
///     let (mut pages, mut sizes) = (list.pages(), Vec::new());
///     while let Some(page) = pages.try_next().await? {
///         sizes.push(page.items.len());
///     }
///     Ok(sizes)
/// }
/// ```
#[must_use = "nothing is sent until the first page is taken"]
pub struct Pages<T> {
    /// The call to repeat; none when the last page was taken.
    draft: Option<Draft>,
    operation: &'static Operation,
    progress: Progress,
    under_way: Option<ResponseFuture<Page<T>>>,
    /// How many items the only page says that there are.
    told: Option<u64>,
    /// Why the first page cannot be asked for.
    fault: Option<Error>,
}

impl<T: Item> Pages<T> {
    pub(crate) fn new(draft: Draft) -> Self {
        let operation = draft.operation;
        let (progress, draft, fault) = match first(&draft) {
            Ok(progress) => (progress, Some(draft), None),
            Err(error) => (Progress::single(), None, Some(error)),
        };
        Self { draft, operation, progress, under_way: None, told: None, fault }
    }

    /// Takes the next page; `None` after the last.
    ///
    /// # Errors
    ///
    /// Fails as the call does, and if the server repeats a page though there should be more. Nothing follows an error.
    pub async fn try_next(&mut self) -> Result<Option<Page<T>>, Error> {
        poll_fn(|context| self.poll(context)).await.transpose()
    }

    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Page<T>, Error>>> {
        let answer = loop {
            if let Some(call) = &mut self.under_way {
                break ready!(Pin::new(call).poll(context));
            }
            let Some(draft) = self.draft.take() else {
                return Poll::Ready(self.fault.take().map(Err));
            };
            self.under_way = Some(ResponseFuture::new(self.prepare(draft)));
        };
        self.under_way = None;
        let page = answer.and_then(|answer| self.take(answer.into_body()));
        Poll::Ready(page.map_err(|error| self.failed(error)).transpose())
    }

    /// There are more items than the caller wants.
    pub(super) fn too_many(&self, max: usize) -> Error {
        Error::paging(self.operation, format!("the list has more than {max} items"))
    }

    /// Sees to it that so many items are all that there are, where nothing says how to ask for more.
    pub(super) fn are_all(&mut self, taken: usize) -> Result<(), Error> {
        match self.told.take() {
            Some(total) if self.progress.is_single() && total > taken as u64 => {
                let problem =
                    format!("the list has {total} items, and nothing says how to ask for more than these {taken}");
                Err(Error::paging(self.operation, problem))
            }
            _ => Ok(()),
        }
    }

    /// Makes the call for the next page, and keeps a copy for the one after it.
    fn prepare(&mut self, mut draft: Draft) -> Draft {
        if let Some(paging) = draft.operation.paging().filter(|paging| paging.style() != Style::Single) {
            match (paging.style(), self.progress.cursor_text()) {
                (Style::Number, _) => draft.query(paging.parameter(), Node::Uint(self.progress.page())),
                (Style::Cursor, Some(cursor)) => draft.query(paging.parameter(), Node::Text(cursor)),
                (Style::Cursor, None) | (Style::Single, _) => {}
            }
            self.draft = Some(draft.again());
        }
        draft
    }

    /// Takes note of a page, and decides whether there is another.
    fn take(&mut self, page: Page<T>) -> Result<Option<Page<T>>, Error> {
        self.told = page.total;
        let (items, print) = (page.items.len(), print(&page.items));
        let taken = Taken { items, print, total: page.total, page: page.page, next: page.next.as_deref() };
        let next = self.progress.after(&taken);
        if next != Next::Page {
            self.draft = None;
        }
        match next {
            Next::Page | Next::End => Ok(Some(page)),
            Next::EndBefore => Ok(None),
            Next::Nonsense(problem) => Err(Error::paging(self.operation, problem)),
        }
    }

    /// Ends the list, and says which page it failed at.
    fn failed(&mut self, error: Error) -> Error {
        self.draft = None;
        if self.progress.is_single() { error } else { error.at_page(self.progress.page()) }
    }
}

impl<T: Item> Stream for Pages<T> {
    type Item = Result<Page<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context)
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("call", &self.draft).field("progress", &self.progress).finish_non_exhaustive()
    }
}

/// How far a list has come before its first page, which the caller may have chosen.
fn first(draft: &Draft) -> Result<Progress, Error> {
    let Some(paging) = draft.operation.paging() else {
        return Ok(Progress::single());
    };
    match (paging.style(), draft.query_text(paging.parameter())) {
        (Style::Single, _) => Ok(Progress::single()),
        (Style::Cursor, chosen) => Ok(Progress::cursor(chosen)),
        (Style::Number, None) => Ok(Progress::numbered(1)),
        (Style::Number, Some(text)) => match text.parse() {
            Ok(page) if page > 0 => Ok(Progress::numbered(page)),
            _ => {
                let problem = format!("cannot start at page `{text}`: pages are counted from 1");
                Err(Error::input(draft.operation, paging.parameter(), &problem))
            }
        },
    }
}

/// A fingerprint of items, to know a page that was seen.
fn print<T: Item>(items: &[T]) -> u64 {
    let mut sink = Sink(DefaultHasher::new());
    for item in items {
        // What cannot be written adds nothing to the print, which is then the same for the same items all the same.
        let _ = serde_json::to_writer(&mut sink, &Raw(item.node()));
        sink.0.write_u8(0);
    }
    sink.0.finish()
}

/// Hashes what is written to it.
struct Sink(DefaultHasher);

impl io::Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
