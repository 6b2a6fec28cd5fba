//! Sizes that a Stacklet can have.

use copyist_runtime::{Call, Decode, Encode, Field, Model, Operation, Page, Schema};

use crate::SizeSlug;

static LIST_SIZES: Operation = Operation::get("list_sizes", "/v1/sizes")
    .answer_in("sizes")
    .paged(&crate::client::COUNTED_PAGING);

/// Sizes
impl crate::Client {
    /// Lists all sizes.
    ///
    /// `GET /v1/sizes` answers 200. Docs: Sizes / List Sizes.
    ///
    /// Status inferred with medium confidence: no page names it.
    ///
    /// ```no_run
    /// # async fn example(client: hubgrid::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_sizes().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_sizes(&self) -> ListSizes {
        ListSizes(self.0.call(&LIST_SIZES, &[]))
    }
}

/// A call of [`Client::list_sizes`](crate::Client::list_sizes): set what is optional, then await
/// it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListSizes(pub Call<Page<Size>>);

copyist_runtime::paged_call!(ListSizes, Size);

/// A size of Stacklets. Images refer to sizes by numbers, which no example of a size shows.
///
/// Docs: Sizes / List Sizes.
///
/// Observed with medium confidence: examples.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Size {
    /// Whether it can be ordered.
    pub available: Option<bool>,
    /// Traffic in bytes.
    pub bandwidth: Option<i64>,
    /// Disk in bytes.
    pub disk: Option<i64>,
    /// Memory in bytes.
    pub memory: Option<i64>,
    /// Price of an hour.
    pub price_hourly: Option<f64>,
    /// Price of a month.
    pub price_monthly: Option<f64>,
    /// Identifier.
    pub slug: Option<SizeSlug>,
    /// Virtual CPUs.
    pub vcpu: Option<i64>,
}

impl Model for Size {
    const SCHEMA: Schema = Schema::new(
        "Size",
        &[
            Field::plain("available"),
            Field::plain("bandwidth"),
            Field::plain("disk"),
            Field::plain("memory"),
            Field::plain("price_hourly"),
            Field::plain("price_monthly"),
            Field::plain("slug"),
            Field::plain("vcpu"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.available,
            &self.bandwidth,
            &self.disk,
            &self.memory,
            &self.price_hourly,
            &self.price_monthly,
            &self.slug,
            &self.vcpu,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.available,
            &mut self.bandwidth,
            &mut self.disk,
            &mut self.memory,
            &mut self.price_hourly,
            &mut self.price_monthly,
            &mut self.slug,
            &mut self.vcpu,
        ])
    }
}

copyist_runtime::model!(Size);
