//! Ports of services that can be reached from outside; a container service lists its own.

use copyist_runtime::{Call, Decode, Encode, Field, Model, Operation, Page, Schema, Timestamp};

use crate::{ContainerServiceId, DomainInfo, IngressRuleId, Protocol, ProxyProtocol};

static GET_INGRESS_RULE: Operation =
    Operation::get("get_ingress_rule", "/api/networks/ingress_rules/{ingress_rule_id}")
        .answer_in("ingress_rule")
        .scopes(&[&["project_read"]]);
static UPDATE_INGRESS_RULE: Operation =
    Operation::patch("update_ingress_rule", "/api/networks/ingress_rules/{ingress_rule_id}")
        .object_body()
        .root("ingress_rule")
        .answer_in("ingress_rule")
        .scopes(&[&["project_read", "project_write"]]);
static TOGGLE_NAT: Operation =
    Operation::post("toggle_nat", "/api/networks/ingress_rules/{ingress_rule_id}/toggle_nat")
        .answer_in("ingress_rule")
        .scopes(&[&["project_write"]]);
static CREATE_INGRESS_RULE: Operation =
    Operation::post("create_ingress_rule", "/api/networks/ingress_rules")
        .root("ingress_rule")
        .answer_in("ingress_rule")
        .scopes(&[&["project_read", "project_write"]]);
static DELETE_INGRESS_RULE: Operation =
    Operation::delete("delete_ingress_rule", "/api/networks/ingress_rules/{ingress_rule_id}")
        .scopes(&[&["project_read", "project_write"]]);
static LIST_INGRESS_RULE_DOMAINS: Operation = Operation::get(
    "list_ingress_rule_domains",
    "/api/networks/ingress_rules/{ingress_rule_id}/domains",
)
.answer_in("domains")
.scopes(&[&["project_read"]])
.paged(&crate::client::HEADERS_PAGING);

/// Network Ingress Rules
impl crate::IngressRule {
    /// Reads one ingress rule.
    ///
    /// `GET /api/networks/ingress_rules/{ingress_rule_id}` answers 200. Docs: network/index / View
    /// ingress rule. OAuth2 scope: `project_read`.
    ///
    /// A caller who may only read the project is refused, as the controller asks for the right to
    /// edit it.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.ingress_rule(1u64).get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<IngressRuleInfo> {
        self.client.call(&GET_INGRESS_RULE, &[&self.ingress_rule_id])
    }

    /// Changes an ingress rule.
    ///
    /// `PATCH /api/networks/ingress_rules/{ingress_rule_id}` answers 202. Docs: network/index /
    /// Update ingress rule. OAuth2 scopes: `project_read` and `project_write`.
    ///
    /// The docs ask for the scope `projects_write` alone, the controller for a reading one as well.
    ///
    /// Status and response observed with medium confidence: controller source.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use computestacks::Protocol;
    /// let ingress_rule = client.ingress_rule(1u64);
    /// let answer = ingress_rule.update().protocol(Protocol::Http).external_access(true).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self) -> UpdateIngressRule {
        UpdateIngressRule(self.client.call(&UPDATE_INGRESS_RULE, &[&self.ingress_rule_id]))
    }

    /// Opens a closed ingress rule to the outside, or closes an open one.
    ///
    /// `POST /api/networks/ingress_rules/{ingress_rule_id}/toggle_nat` answers 202. Docs:
    /// network/index / Toggle NAT. OAuth2 scope: `project_write`.
    ///
    /// The docs ask for the scope `projects_write`; the controller checks none.
    ///
    /// Status and response observed with medium confidence: controller source.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.ingress_rule(1u64).toggle_nat().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn toggle_nat(&self) -> Call<IngressRuleInfo> {
        self.client.call(&TOGGLE_NAT, &[&self.ingress_rule_id])
    }

    /// Deletes an ingress rule.
    ///
    /// `DELETE /api/networks/ingress_rules/{ingress_rule_id}` answers 200. Docs: network/index /
    /// Delete ingress rule. OAuth2 scopes: `project_read` and `project_write`.
    ///
    /// The docs ask for the scope `projects_write` alone, the controller for a reading one as well.
    ///
    /// Status observed with medium confidence: controller source; other deletes answer 202.
    /// Response observed with medium confidence: controller source.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.ingress_rule(1u64).delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self) -> Call<()> {
        self.client.call(&DELETE_INGRESS_RULE, &[&self.ingress_rule_id])
    }

    /// Lists the domains that are bound to an ingress rule.
    ///
    /// `GET /api/networks/ingress_rules/{ingress_rule_id}/domains` answers 200. Docs: network/index
    /// / List domains. OAuth2 scope: `project_read`.
    ///
    /// The items are in short form. The docs ask for the scope `projects_read`; the controller
    /// checks none.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.ingress_rule(1u64).list_domains().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_domains(&self) -> ListIngressRuleDomains {
        ListIngressRuleDomains(
            self.client.call(&LIST_INGRESS_RULE_DOMAINS, &[&self.ingress_rule_id]),
        )
    }
}

/// Network Ingress Rules
impl crate::Client {
    /// Adds an ingress rule to a container service.
    ///
    /// `POST /api/networks/ingress_rules` answers 201. Docs: network/index / Create ingress rule.
    /// OAuth2 scopes: `project_read` and `project_write`.
    ///
    /// The docs ask for the scope `projects_write` alone, the controller for a reading one as well.
    ///
    /// Status and response observed with medium confidence: controller source.
    ///
    /// * `container_service_id`: Service to open.
    /// * `protocol`: What is spoken there: `http`, `tcp`, `tls` or `udp`.
    /// * `port`: Port in the container; with the protocol, it must be free in the service.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use computestacks::{Protocol, ProxyProtocol};
    /// let answer = client
    ///     .create_ingress_rule(1u64, Protocol::Http, 1)
    ///     .external_access(true)
    ///     .proxy_protocol(ProxyProtocol::None)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_ingress_rule(
        &self,
        container_service_id: impl Into<ContainerServiceId>,
        protocol: Protocol,
        port: i64,
    ) -> CreateIngressRule {
        let container_service_id: ContainerServiceId = container_service_id.into();
        CreateIngressRule(
            self.0
                .call(&CREATE_INGRESS_RULE, &[])
                .field("container_service_id", &container_service_id)
                .field("proto", &protocol)
                .field("port", &port),
        )
    }
}

/// A call of [`IngressRule::update`](crate::IngressRule::update): set what is optional, then await
/// it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct UpdateIngressRule(pub Call<IngressRuleInfo>);

copyist_runtime::call!(UpdateIngressRule, IngressRuleInfo);

impl UpdateIngressRule {
    /// What is spoken there: `http`, `tcp`, `tls` or `udp`.
    pub fn protocol(self, protocol: Protocol) -> Self {
        Self(self.0.field("proto", &protocol))
    }

    /// Whether it can be reached from outside.
    pub fn external_access(self, external_access: bool) -> Self {
        Self(self.0.field("external_access", &external_access))
    }

    /// Use of the PROXY protocol.
    pub fn proxy_protocol(self, proxy_protocol: ProxyProtocol) -> Self {
        Self(self.0.field("tcp_proxy_opt", &proxy_protocol))
    }

    /// Whether the container itself speaks TLS. A text in the docs, a boolean in the database.
    pub fn backend_ssl(self, backend_ssl: bool) -> Self {
        Self(self.0.field("backend_ssl", &backend_ssl))
    }

    /// Port in the container.
    pub fn port(self, port: i64) -> Self {
        Self(self.0.field("port", &port))
    }

    /// Whether only Cloudflare gets in.
    pub fn cloudflare_only(self, cloudflare_only: bool) -> Self {
        Self(self.0.field("restrict_cf", &cloudflare_only))
    }

    /// Whether TCP goes through the load balancer.
    pub fn tcp_load_balancer(self, tcp_load_balancer: bool) -> Self {
        Self(self.0.field("tcp_lb", &tcp_load_balancer))
    }
}

/// A call of [`Client::create_ingress_rule`](crate::Client::create_ingress_rule): set what is
/// optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct CreateIngressRule(pub Call<IngressRuleInfo>);

copyist_runtime::call!(CreateIngressRule, IngressRuleInfo);

impl CreateIngressRule {
    /// Whether it can be reached from outside.
    pub fn external_access(self, external_access: bool) -> Self {
        Self(self.0.field("external_access", &external_access))
    }

    /// Use of the PROXY protocol.
    pub fn proxy_protocol(self, proxy_protocol: ProxyProtocol) -> Self {
        Self(self.0.field("tcp_proxy_opt", &proxy_protocol))
    }

    /// Whether the container itself speaks TLS. A text in the docs, a boolean in the database.
    pub fn backend_ssl(self, backend_ssl: bool) -> Self {
        Self(self.0.field("backend_ssl", &backend_ssl))
    }

    /// Whether only Cloudflare gets in.
    pub fn cloudflare_only(self, cloudflare_only: bool) -> Self {
        Self(self.0.field("restrict_cf", &cloudflare_only))
    }

    /// Whether TCP goes through the load balancer.
    pub fn tcp_load_balancer(self, tcp_load_balancer: bool) -> Self {
        Self(self.0.field("tcp_lb", &tcp_load_balancer))
    }
}

/// A call of [`IngressRule::list_domains`](crate::IngressRule::list_domains): set what is optional,
/// then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListIngressRuleDomains(pub Call<Page<DomainInfo>>);

copyist_runtime::paged_call!(ListIngressRuleDomains, DomainInfo);

impl ListIngressRuleDomains {
    /// Number of the page, counted from 1.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Items a page holds. The docs name no default; the library behind it has 30.
    pub fn per_page(self, per_page: i64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }
}

/// A port of a service, and who reaches it.
///
/// Docs: network/index.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IngressRuleInfo {
    /// Identifier.
    pub id: IngressRuleId,
    /// Port in the container.
    pub port: Option<i64>,
    /// Port outside; 0 if there is none.
    pub nat_port: Option<i64>,
    /// What is spoken there.
    pub protocol: Option<Protocol>,
    /// Whether it can be reached from outside.
    pub external_access: Option<bool>,
    /// Whether the container itself speaks TLS.
    pub backend_ssl: Option<bool>,
    /// Use of the PROXY protocol.
    pub proxy_protocol: Option<ProxyProtocol>,
    /// In docs and view, but nothing fills it.
    pub redirect_ssl: Option<bool>,
    /// Whether only Cloudflare gets in.
    pub cloudflare_only: Option<bool>,
    /// Whether TCP goes through the load balancer, which it never does on public networks.
    pub tcp_load_balancer: Option<bool>,
    /// Its service; null for the rule of a bastion.
    pub container_service_id: Option<ContainerServiceId>,
    /// Rule of an internal load balancer that is in front of it.
    pub load_balancer_rule_id: Option<IngressRuleId>,
    /// Service of that load balancer.
    pub internal_load_balancer_id: Option<ContainerServiceId>,
    /// Rules that are behind this one.
    pub load_balanced_rules: Vec<IngressRuleInfo>,
    /// Where the API has more on it.
    pub links: Option<IngressRuleLinks>,
    /// When it was made. A boolean in the docs, which must be a slip.
    pub created_at: Option<Timestamp>,
    /// When it was last changed. A boolean in the docs, which must be a slip.
    pub updated_at: Option<Timestamp>,
    /// Address on the internet. Only where a container lists its rules.
    ///
    /// Observed with medium confidence: controller source.
    pub public_ip: Option<String>,
}

impl Model for IngressRuleInfo {
    const SCHEMA: Schema = Schema::new(
        "IngressRuleInfo",
        &[
            Field::plain("id").promised(),
            Field::plain("port"),
            Field::plain("port_nat"),
            Field::plain("proto"),
            Field::plain("external_access"),
            Field::plain("backend_ssl"),
            Field::plain("tcp_proxy_opt"),
            Field::plain("redirect_ssl").nullable(),
            Field::plain("restrict_cf"),
            Field::plain("tcp_lb"),
            Field::plain("container_service_id").nullable(),
            Field::plain("load_balancer_rule_id").nullable(),
            Field::plain("internal_load_balancer_id").nullable(),
            Field::plain("load_balanced_rules"),
            Field::plain("links"),
            Field::plain("created_at"),
            Field::plain("updated_at"),
            Field::plain("public_ip").nullable(),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.port,
            &self.nat_port,
            &self.protocol,
            &self.external_access,
            &self.backend_ssl,
            &self.proxy_protocol,
            &self.redirect_ssl,
            &self.cloudflare_only,
            &self.tcp_load_balancer,
            &self.container_service_id,
            &self.load_balancer_rule_id,
            &self.internal_load_balancer_id,
            &self.load_balanced_rules,
            &self.links,
            &self.created_at,
            &self.updated_at,
            &self.public_ip,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.port,
            &mut self.nat_port,
            &mut self.protocol,
            &mut self.external_access,
            &mut self.backend_ssl,
            &mut self.proxy_protocol,
            &mut self.redirect_ssl,
            &mut self.cloudflare_only,
            &mut self.tcp_load_balancer,
            &mut self.container_service_id,
            &mut self.load_balancer_rule_id,
            &mut self.internal_load_balancer_id,
            &mut self.load_balanced_rules,
            &mut self.links,
            &mut self.created_at,
            &mut self.updated_at,
            &mut self.public_ip,
        ])
    }
}

copyist_runtime::model!(IngressRuleInfo);

/// Relative addresses. The controller prints `network` in them where its own paths have `networks`.
///
/// Docs: network/index.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IngressRuleLinks {
    /// Domains that are bound to the rule.
    pub domains: Option<String>,
    /// Rule of a load balancer.
    ///
    /// Observed with medium confidence: controller source.
    pub load_balancer_rule: Option<String>,
    /// Service of that one.
    ///
    /// Observed with medium confidence: controller source.
    pub internal_load_balancer: Option<String>,
}

impl Model for IngressRuleLinks {
    const SCHEMA: Schema = Schema::new(
        "IngressRuleLinks",
        &[
            Field::plain("domains"),
            Field::plain("load_balancer_rule").nullable(),
            Field::plain("internal_load_balancer").nullable(),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.domains, &self.load_balancer_rule, &self.internal_load_balancer])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.domains,
            &mut self.load_balancer_rule,
            &mut self.internal_load_balancer,
        ])
    }
}

copyist_runtime::model!(IngressRuleLinks);
