//! The client and how it is built.

use copyist_runtime::{
    AcceptsBasic, AcceptsOAuth2, AcceptsVersion, Api, Endpoints, Error, Paging, PollState, Polling,
    Scheme, Service,
};

use crate::{
    Collaboration, CollaborationId, Container, ContainerId, ContainerImage, ContainerImageId,
    ContainerRegistry, ContainerRegistryId, ContainerService, ContainerServiceId, Domain, DomainId,
    EventLog, EventLogId, ImageProvider, ImageProviderId, IngressRule, IngressRuleId, LoadBalancer,
    LoadBalancerId, Location, LocationId, Order, OrderId, Project, ProjectId, SshKey, SshKeyId,
    Subscription, SubscriptionId, Volume, VolumeId, Zone, ZoneId,
};

/// Where the OAuth2 server is asked.
static OAUTH2: Endpoints = Endpoints::new("/api/oauth/token").authorize("/api/oauth/authorize");

const BASIC_SCHEME: Scheme =
    Scheme::basic().env(&["COMPUTESTACKS_USERNAME", "COMPUTESTACKS_PASSWORD"]);
const OAUTH2_SCHEME: Scheme = Scheme::oauth2(&OAUTH2);

/// Pages by `page` and `per_page`; an answer has the number of all items in the header `Total`.
pub(crate) static HEADERS_PAGING: Paging =
    Paging::counted("page").total_header("Total").size_header("Per-Page");

/// Waits until the answer of `get_container_registry` says at `/container_registry/status` that the
/// task has ended.
pub(crate) static CONTAINER_REGISTRY_WAIT: Polling = Polling::new(
    &crate::container_registries::GET_CONTAINER_REGISTRY,
    "/container_registry/status",
)
.bind(&[("container_registry_id", "/container_registry/id")])
.done(&[PollState::Text("deployed")])
.failed(&[PollState::Text("error")]);

/// Waits until the answer of `get_order` says at `/order/status` that the task has ended.
pub(crate) static ORDER_WAIT: Polling = Polling::new(&crate::orders::GET_ORDER, "/order/status")
    .bind(&[("order_id", "/order/id")])
    .done(&[PollState::Text("completed")])
    .failed(&[PollState::Text("cancelled"), PollState::Text("failed")]);

static API: Api = Api::new("computestacks", env!("CARGO_PKG_VERSION"), "https://{host}")
    .accepts(&[BASIC_SCHEME, OAUTH2_SCHEME])
    .error_messages(&["errors"])
    .server_env("COMPUTESTACKS_URL")
    .media_type("application/json; api_version={version}", "60")
    .deprecation_header("API-Deprecated");

/// A client of the ComputeStacks End-User API.
///
/// Cheap to clone: clones share connections and settings.
#[derive(Clone, Debug)]
pub struct Client(pub(crate) copyist_runtime::Client);

/// Settings of a [`Client`] before it is built.
pub type ClientBuilder = copyist_runtime::ClientBuilder<Client>;

impl Client {
    /// Starts a client: say who sends its calls, then build it.
    ///
    /// Credential: User name and password of an API credential from the control panel, which are
    /// not those of the login. They open the whole account, and no scope narrows them. Failed
    /// attempts count as failed logins and may lock the account.
    ///
    /// Credential: An application that is registered with the installation. The password grant
    /// takes an API credential and not a login, and the application's own id and secret. Client
    /// credentials have no user behind them and, by the docs, `public` alone (the source also lets
    /// them have `register`). Only the authorization code grant brings a refresh token. A refused
    /// request for a token answers `error` and `error_description`.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// let client = computestacks::Client::builder()
    ///     .base_url("https://controller.example.com")
    ///     .basic("ann", "a-password")
    ///     .timeout(Duration::from_secs(20))
    ///     .build()?;
    /// # Ok::<(), computestacks::Error>(())
    /// ```
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// Builds a client with the credential in the environment: `COMPUTESTACKS_USERNAME` and
    /// `COMPUTESTACKS_PASSWORD`; the base URL is read from `COMPUTESTACKS_URL`.
    ///
    /// # Errors
    ///
    /// When a variable is not set, or holds nothing.
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::new().from_env()
    }

    /// What somebody else shares with you. Sends nothing.
    pub fn collaboration(&self, collaboration_id: impl Into<CollaborationId>) -> Collaboration {
        Collaboration { client: self.0.clone(), collaboration_id: collaboration_id.into() }
    }

    /// A private registry. Sends nothing.
    pub fn container_registry(
        &self,
        container_registry_id: impl Into<ContainerRegistryId>,
    ) -> ContainerRegistry {
        ContainerRegistry {
            client: self.0.clone(),
            container_registry_id: container_registry_id.into(),
        }
    }

    /// An image, run as containers. Sends nothing.
    pub fn container_service(
        &self,
        container_service_id: impl Into<ContainerServiceId>,
    ) -> ContainerService {
        ContainerService {
            client: self.0.clone(),
            container_service_id: container_service_id.into(),
        }
    }

    /// A container of a service. Sends nothing.
    pub fn container(&self, container_id: impl Into<ContainerId>) -> Container {
        Container { client: self.0.clone(), container_id: container_id.into() }
    }

    /// A host name that is bound to a service. Sends nothing.
    pub fn domain(&self, domain_id: impl Into<DomainId>) -> Domain {
        Domain { client: self.0.clone(), domain_id: domain_id.into() }
    }

    /// What happened, and how it ended. Sends nothing.
    pub fn event_log(&self, event_log_id: impl Into<EventLogId>) -> EventLog {
        EventLog { client: self.0.clone(), event_log_id: event_log_id.into() }
    }

    /// An image that services are made from. Sends nothing.
    pub fn container_image(
        &self,
        container_image_id: impl Into<ContainerImageId>,
    ) -> ContainerImage {
        ContainerImage { client: self.0.clone(), container_image_id: container_image_id.into() }
    }

    /// A registry that images come from. Sends nothing.
    pub fn image_provider(&self, image_provider_id: impl Into<ImageProviderId>) -> ImageProvider {
        ImageProvider { client: self.0.clone(), image_provider_id: image_provider_id.into() }
    }

    /// A load balancer in front of services. Sends nothing.
    pub fn load_balancer(&self, load_balancer_id: impl Into<LoadBalancerId>) -> LoadBalancer {
        LoadBalancer { client: self.0.clone(), load_balancer_id: load_balancer_id.into() }
    }

    /// A place in which services run. Sends nothing.
    pub fn location(&self, location_id: impl Into<LocationId>) -> Location {
        Location { client: self.0.clone(), location_id: location_id.into() }
    }

    /// A port of a service. Sends nothing.
    pub fn ingress_rule(&self, ingress_rule_id: impl Into<IngressRuleId>) -> IngressRule {
        IngressRule { client: self.0.clone(), ingress_rule_id: ingress_rule_id.into() }
    }

    /// An order. Sends nothing.
    pub fn order(&self, order_id: impl Into<OrderId>) -> Order {
        Order { client: self.0.clone(), order_id: order_id.into() }
    }

    /// A project, which holds services. Sends nothing.
    pub fn project(&self, project_id: impl Into<ProjectId>) -> Project {
        Project { client: self.0.clone(), project_id: project_id.into() }
    }

    /// What the account pays for a container. Sends nothing.
    pub fn subscription(&self, subscription_id: impl Into<SubscriptionId>) -> Subscription {
        Subscription { client: self.0.clone(), subscription_id: subscription_id.into() }
    }

    /// A public SSH key of the caller. Sends nothing.
    pub fn ssh_key(&self, ssh_key_id: impl Into<SshKeyId>) -> SshKey {
        SshKey { client: self.0.clone(), ssh_key_id: ssh_key_id.into() }
    }

    /// A volume of a service. Sends nothing.
    pub fn volume(&self, volume_id: impl Into<VolumeId>) -> Volume {
        Volume { client: self.0.clone(), volume_id: volume_id.into() }
    }

    /// A DNS zone. Sends nothing.
    pub fn zone(&self, zone_id: impl Into<ZoneId>) -> Zone {
        Zone { client: self.0.clone(), zone_id: zone_id.into() }
    }
}

impl Service for Client {
    fn api() -> &'static Api {
        &API
    }

    fn from_client(client: copyist_runtime::Client) -> Self {
        Self(client)
    }
}

/// For an operation of your own: `client.as_ref().call(&OPERATION, &[&id])`.
impl AsRef<copyist_runtime::Client> for Client {
    fn as_ref(&self) -> &copyist_runtime::Client {
        &self.0
    }
}

impl AcceptsBasic for Client {}

impl AcceptsOAuth2 for Client {}

impl AcceptsVersion for Client {}
