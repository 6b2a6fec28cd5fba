//! Domains whose DNS is served here.

use copyist_runtime::{Call, Decode, Encode, Field, Model, Operation, Schema, Timestamp};

use crate::{DomainName, DomainRecord, ProjectId};

static CREATE_DOMAIN: Operation =
    Operation::post("create_domain", "/v1/domains").answer_in("domain");

/// Domains
impl crate::Client {
    /// Adds a domain.
    ///
    /// `POST /v1/domains` answers 201. Docs: Domains / Create a Domain.
    ///
    /// Status inferred with medium confidence: no page names it.
    ///
    /// * `name`: The domain, which must not exist here yet.
    ///
    /// ```no_run
    /// # async fn example(client: hubgrid::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .create_domain("example.com")
    ///     .project_id("7dc8b292-7b4a-4e99-a0ba-73b62055ab81")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_domain(&self, name: &str) -> CreateDomain {
        CreateDomain(self.0.call(&CREATE_DOMAIN, &[]).field("name", &name))
    }
}

/// A call of [`Client::create_domain`](crate::Client::create_domain): set what is optional, then
/// await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct CreateDomain(pub Call<DomainInfo>);

copyist_runtime::call!(CreateDomain, DomainInfo);

impl CreateDomain {
    /// Project it goes to, or else the default one; called `project_uuid` everywhere else.
    pub fn project_id(self, project_id: impl Into<ProjectId>) -> Self {
        let project_id: ProjectId = project_id.into();
        Self(self.0.field("project_id", &project_id))
    }
}

/// A domain.
///
/// Docs: Domains / Create a Domain.
///
/// Observed with medium confidence: an example.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainInfo {
    /// The domain, which identifies it.
    pub name: Option<DomainName>,
    /// Text of the zone file, made in the background once the domain is created; null until then.
    pub zone_file: Option<String>,
    /// Its DNS records; none at first, and not shown.
    pub records: Vec<DomainRecord>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
}

impl Model for DomainInfo {
    const SCHEMA: Schema = Schema::new(
        "DomainInfo",
        &[
            Field::plain("name"),
            Field::plain("zone_file").nullable(),
            Field::plain("records"),
            Field::plain("created_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.name, &self.zone_file, &self.records, &self.created_at])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.name, &mut self.zone_file, &mut self.records, &mut self.created_at])
    }
}

copyist_runtime::model!(DomainInfo);
