//! Lists that come in numbered pages.

use crate::Field;

/// How lists come in numbered pages: which query parameters ask for a page, which fields are around its items.
///
/// ```
/// use copyist_runtime::Numbered;
///
/// static NUMBERED: Numbered = Numbered::new("page", "limit", "data", "total");
/// assert_eq!(NUMBERED.page_parameter(), "page");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Numbered {
    page: &'static str,
    size: &'static str,
    fields: [Field; 4],
}

impl Numbered {
    /// Names the query parameters for the page (counted from 1) and its size, and the envelope's fields that hold the
    /// items and the number of items on all pages.
    ///
    /// An envelope that repeats the page and its size is expected to call them as the query does.
    #[must_use]
    pub const fn new(page: &'static str, size: &'static str, items: &'static str, total: &'static str) -> Self {
        let fields =
            [Field::new(items).promised(), Field::new(total), Field::new(page).optional(), Field::new(size).optional()];
        Self { page, size, fields }
    }

    /// Name of the query parameter that asks for a page, counted from 1.
    #[must_use]
    pub const fn page_parameter(&self) -> &'static str {
        self.page
    }

    /// Name of the query parameter that sets how many items a page holds.
    #[must_use]
    pub const fn size_parameter(&self) -> &'static str {
        self.size
    }

    /// The envelope's fields: items, total, page, size.
    pub(crate) const fn fields(&'static self) -> &'static [Field] {
        &self.fields
    }
}
