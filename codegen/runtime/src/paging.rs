//! How a list comes in pages, as data.

use crate::{
    Field,
    decode::{Counting, NESTED},
};

/// How a list comes in pages: which query parameters ask for a page, and where an answer has its items and counts.
///
/// ```
/// use copyist_runtime::Paging;
///
/// // {"data": [...], "total": 45, "page": 1, "limit": 20}
/// static NUMBERED: Paging = Paging::numbered("page", "limit", "data", "total");
/// // [...], with the headers `Total` and `Per-Page`
/// static COUNTED: Paging = Paging::counted("page").total_header("Total").size_header("Per-Page");
/// // {"servers": [...], "next": "dGhlIG5leHQ"}
/// static CURSOR: Paging = Paging::cursor("cursor", "servers", "next");
/// // [...], with the headers `X-Page` and `X-Next`
/// static HEADERS: Paging = Paging::counted("page").page_header("X-Page").next_header("X-Next");
/// assert_eq!(CURSOR.parameter(), "cursor");
/// # let _ = (&NUMBERED, &COUNTED, &HEADERS);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Paging {
    style: Style,
    ask: &'static str,
    /// Items, total, page, size, next cursor; those without a name are not there.
    fields: [Field; 5],
    /// The same, in headers.
    headers: [Option<&'static str>; 5],
    /// Whether the items are in no envelope.
    bare: bool,
    /// The way into the envelope to the object that has the counts, and what goes it.
    nested: Option<(Counting, &'static [&'static str])>,
}

/// What asks for a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    /// Its number, counted from 1.
    Number,
    /// What the page before it said.
    Cursor,
    /// Nothing.
    Single,
}

/// The places in `fields` and `headers`.
const ITEMS: usize = 0;
const TOTAL: usize = 1;
const PAGE: usize = 2;
const SIZE: usize = 3;
pub(crate) const NEXT: usize = 4;

impl Paging {
    /// Pages with numbers, in an envelope: names the query parameters for the page (counted from 1) and its size, and
    /// the envelope's fields that hold the items and the number of items on all pages.
    ///
    /// An envelope that repeats the page and its size is expected to call them as the query does.
    #[must_use]
    pub const fn numbered(page: &'static str, size: &'static str, items: &'static str, total: &'static str) -> Self {
        let mut paging = Self::new(Style::Number, page).items(items);
        paging.fields[TOTAL] = Field::new(total);
        paging.fields[PAGE] = Field::new(page).optional();
        paging.fields[SIZE] = Field::new(size).optional();
        paging
    }

    /// Pages with numbers, counted by headers: names the query parameter for the page (counted from 1).
    ///
    /// The answer is the bare list, unless [`items`](Paging::items) names a field.
    #[must_use]
    pub const fn counted(page: &'static str) -> Self {
        let mut paging = Self::new(Style::Number, page);
        paging.bare = true;
        paging
    }

    /// Pages that name the next one: names the query parameter for the cursor, and the envelope's fields that hold the
    /// items and the next cursor. A cursor that is null, empty or not there ends the list.
    #[must_use]
    pub const fn cursor(parameter: &'static str, items: &'static str, next: &'static str) -> Self {
        let mut paging = Self::new(Style::Cursor, parameter).items(items);
        paging.fields[NEXT] = Field::new(next).optional().nullable();
        paging
    }

    /// A list of which nothing says how to ask for another page: there is the one that comes.
    ///
    /// The answer is the bare list, unless [`items`](Paging::items) or [`Operation::answer_in`](crate::Operation::answer_in)
    /// names a field.
    ///
    /// ```
    /// use copyist_runtime::Paging;
    ///
    /// // {"data": [...], "meta": {"pagination": {"total": 45, "current_page": 1, "per_page": 25}}}
    /// static PAGES: Paging = Paging::single()
    ///     .items("data")
    ///     .counts_in(&["meta", "pagination"])
    ///     .total("total")
    ///     .page("current_page")
    ///     .size("per_page");
    /// assert_eq!(PAGES.parameter(), "");
    /// ```
    #[must_use]
    pub const fn single() -> Self {
        let mut paging = Self::new(Style::Single, "");
        paging.bare = true;
        paging
    }

    const fn new(style: Style, ask: &'static str) -> Self {
        let none = Field::new("").optional();
        Self { style, ask, fields: [none; 5], headers: [None; 5], bare: false, nested: None }
    }

    /// Names the envelope's field that holds the items, where operations differ in that.
    #[must_use]
    pub const fn items(mut self, field: &'static str) -> Self {
        self.fields[ITEMS] = Field::new(field).promised();
        self.bare = false;
        self
    }

    /// Names the envelope's field that counts the items of all pages.
    #[must_use]
    pub const fn total(mut self, field: &'static str) -> Self {
        self.fields[TOTAL] = Field::new(field).optional();
        self
    }

    /// Names the envelope's field that has the number of the page.
    #[must_use]
    pub const fn page(mut self, field: &'static str) -> Self {
        self.fields[PAGE] = Field::new(field).optional();
        self
    }

    /// Names the envelope's field that says how many items a page holds.
    #[must_use]
    pub const fn size(mut self, field: &'static str) -> Self {
        self.fields[SIZE] = Field::new(field).optional();
        self
    }

    /// Says that the fields named for counts are not in the envelope itself, but in an object in it: the keys that lead there.
    #[must_use]
    pub const fn counts_in(mut self, keys: &'static [&'static str]) -> Self {
        self.nested = Some((NESTED, keys));
        self
    }

    /// Names the header that counts the items of all pages.
    #[must_use]
    pub const fn total_header(mut self, name: &'static str) -> Self {
        self.headers[TOTAL] = Some(name);
        self
    }

    /// Names the header that has the number of the page.
    #[must_use]
    pub const fn page_header(mut self, name: &'static str) -> Self {
        self.headers[PAGE] = Some(name);
        self
    }

    /// Names the header that says how many items a page holds.
    #[must_use]
    pub const fn size_header(mut self, name: &'static str) -> Self {
        self.headers[SIZE] = Some(name);
        self
    }

    /// Names the header that has the next cursor.
    #[must_use]
    pub const fn next_header(mut self, name: &'static str) -> Self {
        self.headers[NEXT] = Some(name);
        self
    }

    /// Name of the query parameter that asks for a page: its number, counted from 1, or a cursor. Empty if nothing does.
    #[must_use]
    pub const fn parameter(&self) -> &'static str {
        self.ask
    }

    pub(crate) const fn style(&self) -> Style {
        self.style
    }

    /// The envelope's fields: items, total, page, size, next cursor.
    pub(crate) const fn fields(&'static self) -> &'static [Field] {
        &self.fields
    }

    /// The headers of the same, those that have one.
    pub(crate) fn headers(&'static self) -> impl Iterator<Item = (usize, &'static str)> {
        self.headers.iter().enumerate().filter_map(|(index, name)| Some((index, (*name)?)))
    }

    /// The keys that lead to the object in the envelope that has the counts, and what reads them there.
    pub(crate) const fn nested(&'static self) -> Option<(Counting, &'static [&'static str])> {
        self.nested
    }

    /// Whether the answer is the list itself.
    pub(crate) const fn is_bare(&self) -> bool {
        self.bare
    }
}
