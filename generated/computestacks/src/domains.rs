//! Host names that are bound to container services.

use copyist_runtime::{Call, Decode, Encode, Field, Model, Operation, Page, Schema, Timestamp};

use crate::{ContainerServiceId, DomainId, IngressRuleId};

static LIST_DOMAINS: Operation = Operation::get("list_domains", "/api/domains")
    .answer_in("domains")
    .scopes(&[&["project_read"]])
    .paged(&crate::client::HEADERS_PAGING);
static GET_DOMAIN: Operation = Operation::get("get_domain", "/api/domains/{domain_id}")
    .answer_in("domain")
    .scopes(&[&["project_read"]]);
static CREATE_DOMAIN: Operation = Operation::post("create_domain", "/api/domains")
    .root("domain")
    .answer_in("domain")
    .scopes(&[&["project_write"]]);
static UPDATE_DOMAIN: Operation = Operation::patch("update_domain", "/api/domains/{domain_id}")
    .object_body()
    .root("domain")
    .answer_in("domain")
    .scopes(&[&["project_write"]]);
static DELETE_DOMAIN: Operation =
    Operation::delete("delete_domain", "/api/domains/{domain_id}").scopes(&[&["project_write"]]);
static VERIFY_DOMAIN_DNS: Operation =
    Operation::post("verify_domain_dns", "/api/domains/{domain_id}/verify_dns")
        .scopes(&[&["project_write"]]);

/// Domains
impl crate::Client {
    /// Lists all domains, in short form.
    ///
    /// `GET /api/domains` answers 200. Docs: domains/index / List all domains. OAuth2 scope:
    /// `project_read`.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_domains().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_domains(&self) -> ListDomains {
        ListDomains(self.0.call(&LIST_DOMAINS, &[]))
    }

    /// Adds a domain and binds it to an ingress rule.
    ///
    /// `POST /api/domains` answers 200. Docs: domains/index / Create domain. OAuth2 scope:
    /// `project_write`.
    ///
    /// The docs bind it to a service and spell one field `heder_hsts`. The source takes
    /// `header_hsts`, binds it to an ingress rule and refuses a domain without one.
    ///
    /// Status observed with medium confidence: controller source; other creations answer 201.
    /// Response observed with medium confidence: controller source.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use computestacks::CreateDomainInput;
    /// let input = CreateDomainInput { domain: "example_domain", ingress_rule_id: 1u64.into() };
    /// let answer =
    ///     client.create_domain(input).lets_encrypt_enabled(true).header_hsts(true).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_domain(&self, input: CreateDomainInput<'_>) -> CreateDomain {
        CreateDomain(
            self.0
                .call(&CREATE_DOMAIN, &[])
                .field("domain", &input.domain)
                .field("ingress_rule_id", &input.ingress_rule_id),
        )
    }
}

/// Domains
impl crate::Domain {
    /// Reads one domain.
    ///
    /// `GET /api/domains/{domain_id}` answers 200. Docs: domains/index / View domain. OAuth2 scope:
    /// `project_read`.
    ///
    /// The docs show it in a list under `domains`; the view's `domain`, a single one, is read here.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.domain(1u64).get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<DomainInfo> {
        self.client.call(&GET_DOMAIN, &[&self.domain_id])
    }

    /// Changes a domain.
    ///
    /// `PATCH /api/domains/{domain_id}` answers 200. Docs: domains/index / Update domain. OAuth2
    /// scope: `project_write`.
    ///
    /// The docs have `container_service_id` and `heder_hsts`, the source `ingress_rule_id` and
    /// `header_hsts`.
    ///
    /// Status and response observed with medium confidence: controller source.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let domain = client.domain(1u64);
    /// let answer = domain.update().domain("example_domain").ingress_rule_id(1u64).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self) -> UpdateDomain {
        UpdateDomain(self.client.call(&UPDATE_DOMAIN, &[&self.domain_id]))
    }

    /// Deletes a domain.
    ///
    /// `DELETE /api/domains/{domain_id}` answers 202. Docs: domains/index / Delete domain. OAuth2
    /// scope: `project_write`.
    ///
    /// The docs name no scope.
    ///
    /// Status and response observed with medium confidence: controller source.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.domain(1u64).delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self) -> Call<()> {
        self.client.call(&DELETE_DOMAIN, &[&self.domain_id])
    }

    /// Starts LetsEncrypt's check of a domain now, instead of at its next turn.
    ///
    /// `POST /api/domains/{domain_id}/verify_dns` answers 202. Docs: domains/index / Request domain
    /// validation. OAuth2 scope: `project_write`.
    ///
    /// By the source the call is likely to answer 404 unless `id` is sent too.
    ///
    /// Status and response observed with medium confidence: controller source.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.domain(1u64).verify_dns().id(1u64).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn verify_dns(&self) -> VerifyDomainDns {
        VerifyDomainDns(self.client.call(&VERIFY_DOMAIN_DNS, &[&self.domain_id]))
    }
}

/// A call of [`Client::list_domains`](crate::Client::list_domains): set what is optional, then
/// await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListDomains(pub Call<Page<DomainInfo>>);

copyist_runtime::paged_call!(ListDomains, DomainInfo);

impl ListDomains {
    /// Number of the page, counted from 1.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Items a page holds. The docs name no default; the library behind it has 30.
    pub fn per_page(self, per_page: i64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }
}

/// What [`Client::create_domain`](crate::Client::create_domain) needs, by name so that nothing is
/// swapped.
#[derive(Clone, Debug)]
pub struct CreateDomainInput<'a> {
    /// Host name.
    pub domain: &'a str,
    /// Ingress rule to bind it to. Observed with medium confidence: controller source.
    pub ingress_rule_id: IngressRuleId,
}

/// A call of [`Client::create_domain`](crate::Client::create_domain): set what is optional, then
/// await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct CreateDomain(pub Call<DomainInfo>);

copyist_runtime::call!(CreateDomain, DomainInfo);

impl CreateDomain {
    /// Whether LetsEncrypt is to give a certificate.
    pub fn lets_encrypt_enabled(self, lets_encrypt_enabled: bool) -> Self {
        Self(self.0.field("le_enabled", &lets_encrypt_enabled))
    }

    /// Whether to send the HSTS header.
    pub fn header_hsts(self, header_hsts: bool) -> Self {
        Self(self.0.field("header_hsts", &header_hsts))
    }

    /// Service to bind it to. In the docs; the source does not take it.
    pub fn container_service_id(self, container_service_id: impl Into<ContainerServiceId>) -> Self {
        let container_service_id: ContainerServiceId = container_service_id.into();
        Self(self.0.field("container_service_id", &container_service_id))
    }
}

/// A call of [`Domain::update`](crate::Domain::update): set what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct UpdateDomain(pub Call<DomainInfo>);

copyist_runtime::call!(UpdateDomain, DomainInfo);

impl UpdateDomain {
    /// Host name.
    pub fn domain(self, domain: &str) -> Self {
        Self(self.0.field("domain", &domain))
    }

    /// Ingress rule to bind it to. Observed with medium confidence: controller source.
    pub fn ingress_rule_id(self, ingress_rule_id: impl Into<IngressRuleId>) -> Self {
        let ingress_rule_id: IngressRuleId = ingress_rule_id.into();
        Self(self.0.field("ingress_rule_id", &ingress_rule_id))
    }

    /// Whether LetsEncrypt is to give a certificate.
    pub fn lets_encrypt_enabled(self, lets_encrypt_enabled: bool) -> Self {
        Self(self.0.field("le_enabled", &lets_encrypt_enabled))
    }

    /// Whether to send the HSTS header.
    pub fn header_hsts(self, header_hsts: bool) -> Self {
        Self(self.0.field("header_hsts", &header_hsts))
    }

    /// Service to bind it to. In the docs; the source does not take it.
    pub fn container_service_id(self, container_service_id: impl Into<ContainerServiceId>) -> Self {
        let container_service_id: ContainerServiceId = container_service_id.into();
        Self(self.0.field("container_service_id", &container_service_id))
    }
}

/// A call of [`Domain::verify_dns`](crate::Domain::verify_dns): set what is optional, then await
/// it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct VerifyDomainDns(pub Call<()>);

copyist_runtime::call!(VerifyDomainDns, ());

impl VerifyDomainDns {
    /// The same domain again. Inferred with low confidence: the source looks for the id under this
    /// name.
    pub fn id(self, id: impl Into<DomainId>) -> Self {
        let id: DomainId = id.into();
        Self(self.0.query("id", &id))
    }
}

copyist_runtime::open_enum! {
    /// Whether LetsEncrypt has given a certificate.
    pub enum LetsEncryptState {
        /// `active`.
        Active = "active",
        /// `pending`.
        Pending = "pending",
        /// `inactive`.
        Inactive = "inactive",
    }
}

/// A host name. Lists leave out `le_enabled`, `ingress_rule_id` and `force_https`.
///
/// Docs: domains/index.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainInfo {
    /// Identifier.
    pub id: DomainId,
    /// Host name; no two domains have the same.
    pub domain: Option<String>,
    /// Whether the platform made it; such a domain cannot be deleted.
    pub system_domain: Option<bool>,
    /// Whether LetsEncrypt is to give a certificate.
    pub lets_encrypt_enabled: Option<bool>,
    /// Ingress rule that it is bound to.
    pub ingress_rule_id: Option<IngressRuleId>,
    /// Whether visitors are sent on from http to https.
    pub force_https: Option<bool>,
    /// Whether the HSTS header is sent.
    pub header_hsts: Option<bool>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// Service that it leads to.
    pub container_service: Option<ContainerServiceId>,
    /// Whether LetsEncrypt has given a certificate.
    pub lets_encrypt: Option<LetsEncryptState>,
    /// Where the API has more on it; null while it is not bound.
    pub links: Option<DomainLinks>,
}

impl Model for DomainInfo {
    const SCHEMA: Schema = Schema::new(
        "DomainInfo",
        &[
            Field::plain("id").promised(),
            Field::plain("domain").nullable(),
            Field::plain("system_domain").nullable(),
            Field::plain("le_enabled"),
            Field::plain("ingress_rule_id").nullable(),
            Field::plain("force_https"),
            Field::plain("header_hsts").nullable(),
            Field::plain("created_at"),
            Field::plain("updated_at"),
            Field::plain("container_service").nullable(),
            Field::plain("lets_encrypt"),
            Field::plain("links").nullable(),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.domain,
            &self.system_domain,
            &self.lets_encrypt_enabled,
            &self.ingress_rule_id,
            &self.force_https,
            &self.header_hsts,
            &self.created_at,
            &self.updated_at,
            &self.container_service,
            &self.lets_encrypt,
            &self.links,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.domain,
            &mut self.system_domain,
            &mut self.lets_encrypt_enabled,
            &mut self.ingress_rule_id,
            &mut self.force_https,
            &mut self.header_hsts,
            &mut self.created_at,
            &mut self.updated_at,
            &mut self.container_service,
            &mut self.lets_encrypt,
            &mut self.links,
        ])
    }
}

copyist_runtime::model!(DomainInfo);

/// Relative addresses.
///
/// Docs: domains/index.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainLinks {
    /// Service that it leads to.
    pub container_service: Option<String>,
}

impl Model for DomainLinks {
    const SCHEMA: Schema = Schema::new("DomainLinks", &[Field::plain("container_service")]);

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.container_service])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.container_service])
    }
}

copyist_runtime::model!(DomainLinks);
