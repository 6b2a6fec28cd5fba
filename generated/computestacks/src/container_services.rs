//! Images that run as one or more containers inside a project. Orders make them.

use std::collections::BTreeMap;

use copyist_runtime::{
    Call, Decimal, Decode, Encode, Field, Json, Model, Operation, Page, Schema, Secret, Timestamp,
};

use crate::{
    BastionId, BastionInfo, ContainerImageId, ContainerInfo, ContainerServiceId, DomainId,
    EventLogId, EventLogInfo, IngressRuleId, IngressRuleInfo, LoadBalancerId, LoadBalancerInfo,
    OrderId, PackageId, PowerAction, ProductId, ProjectRef, ServiceSettingId, SettingType,
};

static LIST_CONTAINER_SERVICES: Operation =
    Operation::get("list_container_services", "/api/container_services")
        .answer_in("container_services")
        .scopes(&[&["project_read"]])
        .paged(&crate::client::HEADERS_PAGING);
static GET_CONTAINER_SERVICE: Operation =
    Operation::get("get_container_service", "/api/container_services/{container_service_id}")
        .answer_in("container_service")
        .scopes(&[&["project_read"]]);
static UPDATE_CONTAINER_SERVICE: Operation =
    Operation::patch("update_container_service", "/api/container_services/{container_service_id}")
        .object_body()
        .root("container_service")
        .answer_in("container_service")
        .scopes(&[&["project_write"]]);
static DELETE_CONTAINER_SERVICE: Operation =
    Operation::delete("delete_container_service", "/api/container_services/{container_service_id}")
        .scopes(&[&["project_write"]]);
static RESIZE_CONTAINER_SERVICE: Operation = Operation::post(
    "resize_container_service",
    "/api/container_services/{container_service_id}/resize",
)
.root("container_service")
.scopes(&[&["project_write"]]);
static SCALE_CONTAINER_SERVICE: Operation = Operation::post(
    "scale_container_service",
    "/api/container_services/{container_service_id}/scale",
)
.root("container_service")
.scopes(&[&["project_write"]]);
static POWER_CONTAINER_SERVICE: Operation = Operation::put(
    "power_container_service",
    "/api/container_services/{container_service_id}/power/{action}",
)
.not_idempotent()
.scopes(&[&["project_write"]]);
static LIST_CONTAINER_SERVICE_LOGS: Operation = Operation::get(
    "list_container_service_logs",
    "/api/container_services/{container_service_id}/logs",
)
.scopes(&[&["project_read"]]);
static LIST_SERVICE_SETTINGS: Operation = Operation::get(
    "list_service_settings",
    "/api/container_services/{container_service_id}/metadata",
)
.answer_in("metadata")
.scopes(&[&["project_read"]]);
static GET_SERVICE_SETTING: Operation = Operation::get(
    "get_service_setting",
    "/api/container_services/{container_service_id}/metadata/{service_setting_id}",
)
.answer_in("metadatum")
.scopes(&[&["project_read"]]);
static LIST_CONTAINER_SERVICE_INGRESS_RULES: Operation = Operation::get(
    "list_container_service_ingress_rules",
    "/api/container_services/{container_service_id}/ingress_rules",
)
.answer_in("ingress_rules")
.scopes(&[&["project_read"]]);
static LIST_CONTAINER_SERVICE_EVENTS: Operation = Operation::get(
    "list_container_service_events",
    "/api/container_services/{container_service_id}/events",
)
.answer_in("events")
.scopes(&[&["project_read"]]);
static GET_CONTAINER_SERVICE_EVENT: Operation = Operation::get(
    "get_container_service_event",
    "/api/container_services/{container_service_id}/events/{event_log_id}",
)
.answer_in("event_log")
.scopes(&[&["project_read"]]);
static LIST_CONTAINER_SERVICE_CONTAINERS: Operation = Operation::get(
    "list_container_service_containers",
    "/api/container_services/{container_service_id}/containers",
)
.answer_in("containers")
.scopes(&[&["project_read"]]);
static LIST_CONTAINER_SERVICE_BASTIONS: Operation = Operation::get(
    "list_container_service_bastions",
    "/api/container_services/{container_service_id}/bastions",
)
.answer_in("bastions")
.scopes(&[&["project_read"]]);
static GET_CONTAINER_SERVICE_BASTION: Operation = Operation::get(
    "get_container_service_bastion",
    "/api/container_services/{container_service_id}/bastions/{bastion_id}",
)
.answer_in("bastion")
.scopes(&[&["project_read"]]);
static LIST_CONTAINER_SERVICE_LOAD_BALANCERS: Operation = Operation::get(
    "list_container_service_load_balancers",
    "/api/container_services/{container_service_id}/load_balancers",
)
.answer_in("load_balancers")
.scopes(&[&["project_read"]]);
static GET_CONTAINER_SERVICE_LOAD_BALANCER: Operation = Operation::get(
    "get_container_service_load_balancer",
    "/api/container_services/{container_service_id}/load_balancers/{load_balancer_id}",
)
.answer_in("load_balancer")
.scopes(&[&["project_read"]]);

/// Container Services
impl crate::Client {
    /// Lists all container services.
    ///
    /// `GET /api/container_services` answers 200. Docs: container\_services/index / List all
    /// container services. OAuth2 scope: `project_read`.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_container_services().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_container_services(&self) -> ListContainerServices {
        ListContainerServices(self.0.call(&LIST_CONTAINER_SERVICES, &[]))
    }
}

/// Container Services
impl crate::ContainerService {
    /// Reads one container service.
    ///
    /// `GET /api/container_services/{container_service_id}` answers 200. Docs:
    /// container\_services/index / View container service. OAuth2 scope: `project_read`.
    ///
    /// The source also sends its image, under `container_image` beside the service.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.container_service(1u64).get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<ContainerServiceInfo> {
        self.client.call(&GET_CONTAINER_SERVICE, &[&self.container_service_id])
    }

    /// Changes a container service.
    ///
    /// `PATCH /api/container_services/{container_service_id}` answers 202. Docs:
    /// container\_services/index / Update a container service. OAuth2 scope: `project_write`.
    ///
    /// The docs have `name`, `scale`, `package_id` and `master_domain_id`. The source takes the
    /// first three below version 51 only; this version needs `label` for the name, and has calls of
    /// their own to scale and to resize.
    ///
    /// Status and response observed with medium confidence: controller source.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let container_service = client.container_service(1u64);
    /// let answer =
    ///     container_service.update().label("example_label").command("example_command").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self) -> UpdateContainerService {
        UpdateContainerService(
            self.client.call(&UPDATE_CONTAINER_SERVICE, &[&self.container_service_id]),
        )
    }

    /// Deletes a container service in the background, which makes an event log.
    ///
    /// `DELETE /api/container_services/{container_service_id}` answers 202. Docs:
    /// container\_services/index / Delete a container service. OAuth2 scope: `project_write`.
    ///
    /// Status and response observed with medium confidence: controller source.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.container_service(1u64).delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self) -> Call<()> {
        self.client.call(&DELETE_CONTAINER_SERVICE, &[&self.container_service_id])
    }

    /// Moves a container service to another plan.
    ///
    /// `POST /api/container_services/{container_service_id}/resize` answers 202 or 200. Docs:
    /// container\_services/index / Resize service. OAuth2 scope: `project_write`.
    ///
    /// Status and response observed with medium confidence: controller source.
    ///
    /// * `product_id`: Product of the new plan.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.container_service(1u64).resize(2u64).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn resize(&self, product_id: impl Into<ProductId>) -> Call<ServiceOrder> {
        let product_id: ProductId = product_id.into();
        self.client
            .call(&RESIZE_CONTAINER_SERVICE, &[&self.container_service_id])
            .field("product_id", &product_id)
    }

    /// Sets how many containers a service runs as; a job in the background sees to it.
    ///
    /// `POST /api/container_services/{container_service_id}/scale` answers 202 or 200. Docs:
    /// container\_services/index / Scale service. OAuth2 scope: `project_write`.
    ///
    /// Status and response observed with medium confidence: controller source.
    ///
    /// * `qty`: Containers that it should have in all.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.container_service(1u64).scale(2).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn scale(&self, qty: i64) -> Call<ServiceOrder> {
        self.client.call(&SCALE_CONTAINER_SERVICE, &[&self.container_service_id]).field("qty", &qty)
    }

    /// Starts, stops, restarts or rebuilds all containers of a service.
    ///
    /// `PUT /api/container_services/{container_service_id}/power/{action}` answers 202. Docs:
    /// container\_services/index / Power management. OAuth2 scope: `project_write`.
    ///
    /// The docs say POST, which does not reach the source's action.
    ///
    /// Method, status and response observed with medium confidence: controller source.
    ///
    /// * `action`: What to do.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use computestacks::PowerAction;
    /// client.container_service(1u64).power(PowerAction::Start).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn power(&self, action: PowerAction) -> Call<()> {
        self.client.call(&POWER_CONTAINER_SERVICE, &[&self.container_service_id, &action])
    }

    /// Reads what the containers of a service wrote.
    ///
    /// `GET /api/container_services/{container_service_id}/logs` answers 200. Docs:
    /// container\_services/index / Logs. OAuth2 scope: `project_read`.
    ///
    /// Each line is a list of three: its time in epoch seconds with a fraction, the container's
    /// name, and the text.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.container_service(1u64).list_logs().limit(1).period_start(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_logs(&self) -> ListContainerServiceLogs {
        ListContainerServiceLogs(
            self.client.call(&LIST_CONTAINER_SERVICE_LOGS, &[&self.container_service_id]),
        )
    }

    /// Lists the settings of a container service.
    ///
    /// `GET /api/container_services/{container_service_id}/metadata` answers 200. Docs:
    /// container\_services/metadata / List service metadata. OAuth2 scope: `project_read`.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.container_service(1u64).list_settings().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_settings(&self) -> Call<Vec<ServiceSettingInfo>> {
        self.client.call(&LIST_SERVICE_SETTINGS, &[&self.container_service_id])
    }

    /// Lists the ingress rules of a container service.
    ///
    /// `GET /api/container_services/{container_service_id}/ingress_rules` answers 200. Docs:
    /// container\_services/resources / List ingress rules. OAuth2 scope: `project_read`.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.container_service(1u64).list_ingress_rules().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_ingress_rules(&self) -> Call<Vec<IngressRuleInfo>> {
        self.client.call(&LIST_CONTAINER_SERVICE_INGRESS_RULES, &[&self.container_service_id])
    }

    /// Lists what happened to a container service, without details.
    ///
    /// `GET /api/container_services/{container_service_id}/events` answers 200. Docs:
    /// container\_services/resources / List events. OAuth2 scope: `project_read`.
    ///
    /// The docs show the list under `event_logs`; the view's `events` is read here.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.container_service(1u64).list_events().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_events(&self) -> Call<Vec<EventLogInfo>> {
        self.client.call(&LIST_CONTAINER_SERVICE_EVENTS, &[&self.container_service_id])
    }

    /// Reads one event of a container service, with details.
    ///
    /// `GET /api/container_services/{container_service_id}/events/{event_log_id}` answers 200.
    /// OAuth2 scope: `project_read`.
    ///
    /// Path and response observed with medium confidence: controller source.
    ///
    /// * `event_log_id`: Identifier of an event log.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.container_service(1u64).get_event(1u64).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_event(&self, event_log_id: impl Into<EventLogId>) -> Call<EventLogInfo> {
        let event_log_id: EventLogId = event_log_id.into();
        self.client.call(&GET_CONTAINER_SERVICE_EVENT, &[&self.container_service_id, &event_log_id])
    }

    /// Lists the containers of a container service.
    ///
    /// `GET /api/container_services/{container_service_id}/containers` answers 200. Docs:
    /// container\_services/resources / List containers. OAuth2 scope: `project_read`.
    ///
    /// The docs call the items services; the view has containers.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.container_service(1u64).list_containers().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_containers(&self) -> Call<Vec<ContainerInfo>> {
        self.client.call(&LIST_CONTAINER_SERVICE_CONTAINERS, &[&self.container_service_id])
    }

    /// Lists the bastions that serve a container service.
    ///
    /// `GET /api/container_services/{container_service_id}/bastions` answers 200. Docs:
    /// container\_services/resources / List bastion containers. OAuth2 scope: `project_read`.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.container_service(1u64).list_bastions().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_bastions(&self) -> Call<Vec<BastionInfo>> {
        self.client.call(&LIST_CONTAINER_SERVICE_BASTIONS, &[&self.container_service_id])
    }

    /// Reads one bastion of a container service.
    ///
    /// `GET /api/container_services/{container_service_id}/bastions/{bastion_id}` answers 200.
    /// OAuth2 scope: `project_read`.
    ///
    /// Path and response observed with medium confidence: controller source.
    ///
    /// * `bastion_id`: Identifier of a bastion container.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.container_service(1u64).get_bastion(1u64).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_bastion(&self, bastion_id: impl Into<BastionId>) -> Call<BastionInfo> {
        let bastion_id: BastionId = bastion_id.into();
        self.client.call(&GET_CONTAINER_SERVICE_BASTION, &[&self.container_service_id, &bastion_id])
    }

    /// Lists the load balancer of a container service, if it has one.
    ///
    /// `GET /api/container_services/{container_service_id}/load_balancers` answers 200. Docs:
    /// container\_services/resources / List load balancers. OAuth2 scope: `project_read`.
    ///
    /// By the source a service without one is likely to answer 500.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.container_service(1u64).list_load_balancers().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_load_balancers(&self) -> Call<Vec<LoadBalancerInfo>> {
        self.client.call(&LIST_CONTAINER_SERVICE_LOAD_BALANCERS, &[&self.container_service_id])
    }

    /// Reads the load balancer of a container service, whichever id is given.
    ///
    /// `GET /api/container_services/{container_service_id}/load_balancers/{load_balancer_id}`
    /// answers 200. OAuth2 scope: `project_read`.
    ///
    /// Path and response observed with medium confidence: controller source.
    ///
    /// * `load_balancer_id`: Identifier of a load balancer.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.container_service(1u64).get_load_balancer(1u64).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_load_balancer(
        &self,
        load_balancer_id: impl Into<LoadBalancerId>,
    ) -> Call<LoadBalancerInfo> {
        let load_balancer_id: LoadBalancerId = load_balancer_id.into();
        self.client.call(
            &GET_CONTAINER_SERVICE_LOAD_BALANCER,
            &[&self.container_service_id, &load_balancer_id],
        )
    }
}

/// Container Services
impl crate::ServiceSetting {
    /// Reads one setting of a container service.
    ///
    /// `GET /api/container_services/{container_service_id}/metadata/{service_setting_id}` answers
    /// 200. Docs: container\_services/metadata / View metadata. OAuth2 scope: `project_read`.
    ///
    /// The docs show the answer under `metadata`; the view's `metadatum` is read here. By the
    /// source the call is likely to fail, as the view needs a part that does not exist; it looks
    /// for the id in the whole project.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.container_service(1u64).service_setting(1u64).get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<ServiceSettingInfo> {
        self.client
            .call(&GET_SERVICE_SETTING, &[&self.container_service_id, &self.service_setting_id])
    }
}

/// A call of [`Client::list_container_services`](crate::Client::list_container_services): set what
/// is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListContainerServices(pub Call<Page<ContainerServiceInfo>>);

copyist_runtime::paged_call!(ListContainerServices, ContainerServiceInfo);

impl ListContainerServices {
    /// Number of the page, counted from 1.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Items a page holds. The docs name no default; the library behind it has 30.
    pub fn per_page(self, per_page: i64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }
}

/// A call of [`ContainerService::update`](crate::ContainerService::update): set what is optional,
/// then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct UpdateContainerService(pub Call<ContainerServiceInfo>);

copyist_runtime::call!(UpdateContainerService, ContainerServiceInfo);

impl UpdateContainerService {
    /// Name that people see. Observed with medium confidence: controller source.
    pub fn label(self, label: &str) -> Self {
        Self(self.0.field("label", &label))
    }

    /// Command to start with. Observed with medium confidence: controller source.
    pub fn command(self, command: &str) -> Self {
        Self(self.0.field("command", &command))
    }

    /// Tags. Observed with medium confidence: controller source.
    pub fn tag_list(self, tag_list: &str) -> Self {
        Self(self.0.field("tag_list", &tag_list))
    }

    /// Domain that becomes the main host name.
    pub fn master_domain_id(self, master_domain_id: impl Into<DomainId>) -> Self {
        let master_domain_id: DomainId = master_domain_id.into();
        Self(self.0.field("master_domain_id", &master_domain_id))
    }

    /// Overrides automatic removal. For administrators. Observed with medium confidence: controller
    /// source.
    pub fn override_autoremove(self, override_autoremove: bool) -> Self {
        Self(self.0.field("override_autoremove", &override_autoremove))
    }

    /// Name. Not taken at this version.
    pub fn name(self, name: &str) -> Self {
        Self(self.0.field("name", &name))
    }

    /// Containers that it should have. Not taken at this version.
    pub fn scale(self, scale: i64) -> Self {
        Self(self.0.field("scale", &scale))
    }

    /// Its plan. Not taken at this version.
    pub fn package_id(self, package_id: impl Into<PackageId>) -> Self {
        let package_id: PackageId = package_id.into();
        Self(self.0.field("package_id", &package_id))
    }
}

/// A call of [`ContainerService::list_logs`](crate::ContainerService::list_logs): set what is
/// optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListContainerServiceLogs(pub Call<Vec<Vec<LogPart>>>);

copyist_runtime::call!(ListContainerServiceLogs, Vec<Vec<LogPart>>);

impl ListContainerServiceLogs {
    /// Lines to read at most; 500 in the source if it is left out.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// From when, in epoch seconds; a day ago if it is left out.
    pub fn period_start(self, period_start: i64) -> Self {
        Self(self.0.query("period_start", &period_start))
    }

    /// Until when, in epoch seconds; now if it is left out.
    pub fn period_end(self, period_end: i64) -> Self {
        Self(self.0.query("period_end", &period_end))
    }
}

copyist_runtime::open_enum! {
    /// How a service is doing; the values are the source's.
    pub enum ServiceState {
        /// `working`: Something is being done.
        Working = "working",
        /// `alert`: Something is wrong.
        Alert = "alert",
        /// `active_alert`: An alert is active.
        ActiveAlert = "active_alert",
        /// `offline_containers`: Some containers are offline.
        OfflineContainers = "offline_containers",
        /// `resource_usage`: Its use of resources is a concern.
        ResourceUsage = "resource_usage",
        /// `online`: It runs.
        Online = "online",
        /// `inactive`: It does not run.
        Inactive = "inactive",
    }
}

/// An image that runs as one or more containers.
///
/// Docs: container\_services/index.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerServiceInfo {
    /// Identifier.
    pub id: ContainerServiceId,
    /// Name that was made up for it, which is its host name.
    pub name: Option<String>,
    /// Name that people see.
    ///
    /// Observed with medium confidence: controller source.
    pub label: Option<String>,
    /// Main host name, which is the master domain or one of the platform's.
    pub default_domain: Option<String>,
    /// Where it can be reached from outside.
    pub public_ip: Option<PublicAddresses>,
    /// Command that it starts with in place of the image's.
    pub command: Option<String>,
    /// Whether it is an internal load balancer.
    pub is_load_balancer: Option<bool>,
    /// Whether domains can be bound, for which it needs an http rule.
    pub has_domain_management: Option<bool>,
    /// Image that it runs. Later releases have an object in its place.
    pub container_image_id: Option<ContainerImageId>,
    /// How it is doing.
    pub current_state: Option<ServiceState>,
    /// Whether it scales by itself.
    pub auto_scale: Option<bool>,
    /// Whether it then gets more containers and not larger ones.
    pub auto_scale_horizontal: Option<bool>,
    /// How far it scales by itself.
    pub auto_scale_max: Option<AutoScaleLimit>,
    /// Keys and values of any kind.
    pub labels: BTreeMap<String, Json>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// Project that it is in.
    pub project: Option<ProjectRef>,
    /// Its plan; an empty object if there is none.
    pub package: Option<ServicePackage>,
    /// Whether a bastion gives access to one of its volumes.
    pub has_sftp: Option<bool>,
    /// Its ingress rules.
    pub ingress_rules: Vec<IngressRuleId>,
    /// Product of its package.
    pub product_id: Option<ProductId>,
    /// Its bastions.
    pub bastions: Vec<BastionId>,
    /// Its domains.
    pub domains: Vec<DomainId>,
    /// How many containers it has.
    pub deployed_containers: Option<i64>,
    /// Help for the people who use it.
    pub help: Option<ServiceHelp>,
    /// Where the API has more on it.
    pub links: Option<ServiceLinks>,
}

impl Model for ContainerServiceInfo {
    const SCHEMA: Schema = Schema::new(
        "ContainerServiceInfo",
        &[
            Field::plain("id").promised(),
            Field::plain("name").nullable(),
            Field::plain("label").nullable(),
            Field::plain("default_domain").nullable(),
            Field::plain("public_ip"),
            Field::plain("command").nullable(),
            Field::plain("is_load_balancer"),
            Field::plain("has_domain_management"),
            Field::plain("container_image_id").nullable(),
            Field::plain("current_state"),
            Field::plain("auto_scale"),
            Field::plain("auto_scale_horizontal"),
            Field::plain("auto_scale_max"),
            Field::plain("labels"),
            Field::plain("created_at"),
            Field::plain("updated_at"),
            Field::plain("project").nullable(),
            Field::plain("package"),
            Field::plain("has_sftp"),
            Field::plain("ingress_rules"),
            Field::plain("product_id").nullable(),
            Field::plain("bastions"),
            Field::plain("domains"),
            Field::plain("deployed_containers"),
            Field::plain("help"),
            Field::plain("links"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.name,
            &self.label,
            &self.default_domain,
            &self.public_ip,
            &self.command,
            &self.is_load_balancer,
            &self.has_domain_management,
            &self.container_image_id,
            &self.current_state,
            &self.auto_scale,
            &self.auto_scale_horizontal,
            &self.auto_scale_max,
            &self.labels,
            &self.created_at,
            &self.updated_at,
            &self.project,
            &self.package,
            &self.has_sftp,
            &self.ingress_rules,
            &self.product_id,
            &self.bastions,
            &self.domains,
            &self.deployed_containers,
            &self.help,
            &self.links,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.name,
            &mut self.label,
            &mut self.default_domain,
            &mut self.public_ip,
            &mut self.command,
            &mut self.is_load_balancer,
            &mut self.has_domain_management,
            &mut self.container_image_id,
            &mut self.current_state,
            &mut self.auto_scale,
            &mut self.auto_scale_horizontal,
            &mut self.auto_scale_max,
            &mut self.labels,
            &mut self.created_at,
            &mut self.updated_at,
            &mut self.project,
            &mut self.package,
            &mut self.has_sftp,
            &mut self.ingress_rules,
            &mut self.product_id,
            &mut self.bastions,
            &mut self.domains,
            &mut self.deployed_containers,
            &mut self.help,
            &mut self.links,
        ])
    }
}

copyist_runtime::model!(ContainerServiceInfo);

copyist_runtime::union! {
    /// Addresses on the internet. One text by the docs, a list in the source.
    pub enum PublicAddresses {
        /// `Vec<String>`.
        List(Vec<String>),
        /// `String`.
        String(String),
    }
}

copyist_runtime::union! {
    /// How far a service scales. A boolean by the docs, a decimal in the database.
    pub enum AutoScaleLimit {
        /// `Decimal`.
        Decimal(Decimal),
        /// `bool`.
        Boolean(bool),
    }
}

/// The plan of a service.
///
/// Docs: container\_services/index.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServicePackage {
    /// Name that people see.
    pub label: Option<String>,
    /// Processor cores.
    pub cpu: Option<Decimal>,
    /// Memory in MB.
    pub memory: Option<i64>,
    /// Storage in GB.
    pub storage: Option<i64>,
    /// Traffic in GB.
    pub bandwidth: Option<i64>,
    /// Local disk in GB.
    pub local_disk: Option<i64>,
    /// Space for backups in GB.
    pub backup: Option<i64>,
    /// Swap space.
    pub memory_swap: Option<i64>,
    /// How readily the kernel swaps.
    pub memory_swappiness: Option<i64>,
}

impl Model for ServicePackage {
    const SCHEMA: Schema = Schema::new(
        "ServicePackage",
        &[
            Field::plain("label"),
            Field::plain("cpu"),
            Field::plain("memory"),
            Field::plain("storage"),
            Field::plain("bandwidth"),
            Field::plain("local_disk"),
            Field::plain("backup"),
            Field::plain("memory_swap").nullable(),
            Field::plain("memory_swappiness").nullable(),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.label,
            &self.cpu,
            &self.memory,
            &self.storage,
            &self.bandwidth,
            &self.local_disk,
            &self.backup,
            &self.memory_swap,
            &self.memory_swappiness,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.label,
            &mut self.cpu,
            &mut self.memory,
            &mut self.storage,
            &mut self.bandwidth,
            &mut self.local_disk,
            &mut self.backup,
            &mut self.memory_swap,
            &mut self.memory_swappiness,
        ])
    }
}

copyist_runtime::model!(ServicePackage);

/// Help texts in HTML.
///
/// Docs: container\_services/index.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceHelp {
    /// On the service as a whole.
    pub general: Option<String>,
    /// On SSH.
    pub ssh: Option<String>,
    /// On access from elsewhere.
    pub remote: Option<String>,
    /// On domains.
    pub domain: Option<String>,
}

impl Model for ServiceHelp {
    const SCHEMA: Schema = Schema::new(
        "ServiceHelp",
        &[
            Field::plain("general").nullable(),
            Field::plain("ssh").nullable(),
            Field::plain("remote").nullable(),
            Field::plain("domain").nullable(),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.general, &self.ssh, &self.remote, &self.domain])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.general, &mut self.ssh, &mut self.remote, &mut self.domain])
    }
}

copyist_runtime::model!(ServiceHelp);

/// Relative addresses.
///
/// Docs: container\_services/index.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceLinks {
    /// Its project.
    pub project: Option<String>,
    /// Its bastions.
    pub bastions: Option<String>,
    /// Its containers.
    pub containers: Option<String>,
    /// What happened to it.
    pub events: Option<String>,
    /// Its ingress rules.
    pub ingress_rules: Option<String>,
    /// Its settings.
    pub metadata: Option<String>,
    /// Its logs.
    pub logs: Option<String>,
    /// Products for it.
    pub products: Option<String>,
}

impl Model for ServiceLinks {
    const SCHEMA: Schema = Schema::new(
        "ServiceLinks",
        &[
            Field::plain("project"),
            Field::plain("bastions"),
            Field::plain("containers"),
            Field::plain("events"),
            Field::plain("ingress_rules"),
            Field::plain("metadata"),
            Field::plain("logs"),
            Field::plain("products"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.project,
            &self.bastions,
            &self.containers,
            &self.events,
            &self.ingress_rules,
            &self.metadata,
            &self.logs,
            &self.products,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.project,
            &mut self.bastions,
            &mut self.containers,
            &mut self.events,
            &mut self.ingress_rules,
            &mut self.metadata,
            &mut self.logs,
            &mut self.products,
        ])
    }
}

copyist_runtime::model!(ServiceLinks);

/// What has to be paid before a service changes. Everything is empty when nothing has to be.
///
/// Observed with medium confidence: controller source.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceOrder {
    /// The order.
    pub order: Option<OrderToPay>,
    /// The service.
    pub container_service: Option<ChangedService>,
}

impl Model for ServiceOrder {
    const SCHEMA: Schema =
        Schema::new("ServiceOrder", &[Field::plain("order"), Field::plain("container_service")]);

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.order, &self.container_service])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.order, &mut self.container_service])
    }
}

copyist_runtime::model!(ServiceOrder);

/// An order that may need a payment.
///
/// Observed with medium confidence: controller source.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderToPay {
    /// Identifier.
    pub id: Option<OrderId>,
    /// How far it is.
    pub status: Option<String>,
    /// Where the user goes on to pay.
    pub redirect_url: Option<String>,
}

impl Model for OrderToPay {
    const SCHEMA: Schema = Schema::new(
        "OrderToPay",
        &[Field::plain("id"), Field::plain("status"), Field::plain("redirect_url")],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.id, &self.status, &self.redirect_url])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.id, &mut self.status, &mut self.redirect_url])
    }
}

copyist_runtime::model!(OrderToPay);

/// A service that an order changes.
///
/// Observed with medium confidence: controller source.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangedService {
    /// Identifier.
    pub id: Option<ContainerServiceId>,
}

impl Model for ChangedService {
    const SCHEMA: Schema = Schema::new("ChangedService", &[Field::plain("id")]);

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.id])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.id])
    }
}

copyist_runtime::model!(ChangedService);

/// A setting of a service, such as a password that was made up for it.
///
/// Docs: container\_services/metadata.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceSettingInfo {
    /// Identifier.
    pub id: ServiceSettingId,
    /// Key.
    pub name: Option<String>,
    /// Name that people see.
    pub label: Option<String>,
    /// Whether the value was given or made up.
    pub param_type: Option<SettingType>,
    /// The value, in clear.
    pub decrypted_value: Option<Secret>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for ServiceSettingInfo {
    const SCHEMA: Schema = Schema::new(
        "ServiceSettingInfo",
        &[
            Field::plain("id").promised(),
            Field::plain("name").nullable(),
            Field::plain("label").nullable(),
            Field::plain("param_type"),
            Field::plain("decrypted_value").nullable().secret(),
            Field::plain("created_at"),
            Field::plain("updated_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.name,
            &self.label,
            &self.param_type,
            &self.decrypted_value,
            &self.created_at,
            &self.updated_at,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.name,
            &mut self.label,
            &mut self.param_type,
            &mut self.decrypted_value,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(ServiceSettingInfo);

copyist_runtime::union! {
    /// A part of a line in a log.
    pub enum LogPart {
        /// `f64`.
        Number(f64),
        /// `String`.
        String(String),
    }
}
