//! What Stacklets can be made from.

use copyist_runtime::{Call, Decimal, Decode, Encode, Field, Model, Operation, Page, Schema};

static LIST_DISTRIBUTIONS: Operation = Operation::get("list_distributions", "/v1/distributions")
    .answer_in("distributions")
    .paged(&crate::client::COUNTED_PAGING);
static LIST_APPLICATIONS: Operation = Operation::get("list_applications", "/v1/applications")
    .answer_in("applications")
    .paged(&crate::client::COUNTED_PAGING);
static LIST_CONTAINERS: Operation = Operation::get("list_containers", "/v1/containers")
    .answer_in("containers")
    .paged(&crate::client::COUNTED_PAGING);

/// Images
impl crate::Client {
    /// Lists the distributions and their versions.
    ///
    /// `GET /v1/distributions` answers 200. Docs: Images / List Distribution Images.
    ///
    /// Status inferred with medium confidence: no page names it.
    ///
    /// ```no_run
    /// # async fn example(client: hubgrid::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_distributions().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_distributions(&self) -> ListDistributions {
        ListDistributions(self.0.call(&LIST_DISTRIBUTIONS, &[]))
    }

    /// Lists the applications that can come installed.
    ///
    /// `GET /v1/applications` answers 200. Docs: Images / List Application Images.
    ///
    /// Status inferred with medium confidence: no page names it.
    ///
    /// ```no_run
    /// # async fn example(client: hubgrid::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_applications().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_applications(&self) -> ListApplications {
        ListApplications(self.0.call(&LIST_APPLICATIONS, &[]))
    }

    /// Lists the systems that are made to run containers.
    ///
    /// `GET /v1/containers` answers 200. Docs: Images / List Container Images.
    ///
    /// The docs' text calls the root key `container`, the example is followed here.
    ///
    /// Status inferred with medium confidence: no page names it.
    ///
    /// ```no_run
    /// # async fn example(client: hubgrid::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_containers().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_containers(&self) -> ListContainers {
        ListContainers(self.0.call(&LIST_CONTAINERS, &[]))
    }
}

/// A call of [`Client::list_distributions`](crate::Client::list_distributions): set what is
/// optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListDistributions(pub Call<Page<Distribution>>);

copyist_runtime::paged_call!(ListDistributions, Distribution);

/// A call of [`Client::list_applications`](crate::Client::list_applications): set what is optional,
/// then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListApplications(pub Call<Page<Application>>);

copyist_runtime::paged_call!(ListApplications, Application);

/// A call of [`Client::list_containers`](crate::Client::list_containers): set what is optional,
/// then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListContainers(pub Call<Page<Container>>);

copyist_runtime::paged_call!(ListContainers, Container);

/// A distribution.
///
/// Docs: Images / List Distribution Images.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Distribution {
    /// Name.
    pub name: Option<String>,
    /// Its versions.
    pub images: Vec<Image>,
}

impl Model for Distribution {
    const SCHEMA: Schema =
        Schema::new("Distribution", &[Field::plain("name"), Field::plain("images")]);

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.name, &self.images])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.name, &mut self.images])
    }
}

copyist_runtime::model!(Distribution);

/// A system that is made to run containers.
///
/// Docs: Images / List Container Images.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Container {
    /// Name.
    pub name: Option<String>,
    /// Its versions.
    pub images: Vec<Image>,
}

impl Model for Container {
    const SCHEMA: Schema =
        Schema::new("Container", &[Field::plain("name"), Field::plain("images")]);

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.name, &self.images])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.name, &mut self.images])
    }
}

copyist_runtime::model!(Container);

/// A version of a distribution or a container system.
///
/// Docs: Images / List Distribution Images.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Image {
    /// Number; no example has it.
    pub id: Option<i64>,
    /// Identifier.
    pub slug: Option<String>,
    /// Version in words.
    pub version: Option<String>,
    /// In the example of distributions for `version`.
    ///
    /// Observed with medium confidence: an example.
    pub name: Option<String>,
    /// Whether it is taken if no version is named; a text by the docs.
    ///
    /// Observed with medium confidence: examples.
    pub default: Option<bool>,
    /// Sizes it fits; no example of a size has a number.
    pub size_ids: Vec<i64>,
    /// Whether it can be installed.
    pub available: Option<bool>,
    /// Surcharge in US dollars; a text in the examples.
    pub extra_price: Option<Decimal>,
}

impl Model for Image {
    const SCHEMA: Schema = Schema::new(
        "Image",
        &[
            Field::plain("id"),
            Field::plain("slug"),
            Field::plain("version"),
            Field::plain("name"),
            Field::plain("default"),
            Field::plain("size_ids"),
            Field::plain("available"),
            Field::plain("extra_price"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.slug,
            &self.version,
            &self.name,
            &self.default,
            &self.size_ids,
            &self.available,
            &self.extra_price,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.slug,
            &mut self.version,
            &mut self.name,
            &mut self.default,
            &mut self.size_ids,
            &mut self.available,
            &mut self.extra_price,
        ])
    }
}

copyist_runtime::model!(Image);

/// An application that comes installed.
///
/// Docs: Images / List Application Images.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Application {
    /// Number; the example lacks it.
    pub id: Option<i64>,
    /// Identifier.
    pub slug: Option<String>,
    /// Name for people.
    pub name: Option<String>,
    /// Sizes it fits; no example of a size has a number.
    pub size_ids: Vec<i64>,
    /// Whether it can be installed.
    pub available: Option<bool>,
    /// Surcharge in US dollars; a number in the example.
    pub extra_price: Option<Decimal>,
}

impl Model for Application {
    const SCHEMA: Schema = Schema::new(
        "Application",
        &[
            Field::plain("id"),
            Field::plain("slug"),
            Field::plain("name"),
            Field::plain("size_ids"),
            Field::plain("available"),
            Field::plain("extra_price"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.slug,
            &self.name,
            &self.size_ids,
            &self.available,
            &self.extra_price,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.slug,
            &mut self.name,
            &mut self.size_ids,
            &mut self.available,
            &mut self.extra_price,
        ])
    }
}

copyist_runtime::model!(Application);
