//! What the account pays for, what changed about it and what was used.

use copyist_runtime::{
    Call, Decimal, Decode, Encode, Field, Model, Operation, Page, Schema, Timestamp,
};

use crate::{
    BillingEventId, BillingPlanId, BillingUsageId, ContainerId, ContainerImageId,
    ContainerServiceId, LoadBalancerId, NodeId, PackageId, ProductId, ProjectId, RegionRef, UserId,
};

static LIST_SUBSCRIPTIONS: Operation = Operation::get("list_subscriptions", "/api/subscriptions")
    .answer_in("subscriptions")
    .scopes(&[&["profile_read"]])
    .paged(&crate::client::HEADERS_PAGING);
static GET_SUBSCRIPTION: Operation =
    Operation::get("get_subscription", "/api/subscriptions/{subscription_id}")
        .answer_in("subscription")
        .scopes(&[&["profile_read"]]);
static LIST_BILLING_EVENTS: Operation =
    Operation::get("list_billing_events", "/api/subscriptions/{subscription_id}/billing_events")
        .answer_in("billing_events")
        .scopes(&[&["profile_read"]])
        .paged(&crate::client::HEADERS_PAGING);
static GET_BILLING_EVENT: Operation = Operation::get(
    "get_billing_event",
    "/api/subscriptions/{subscription_id}/billing_events/{billing_event_id}",
)
.answer_in("billing_event")
.scopes(&[&["profile_read"]]);
static LIST_BILLING_USAGES: Operation =
    Operation::get("list_billing_usages", "/api/subscriptions/{subscription_id}/billing_usages")
        .answer_in("billing_usages")
        .scopes(&[&["profile_read"]])
        .paged(&crate::client::HEADERS_PAGING);
static GET_BILLING_USAGE: Operation = Operation::get(
    "get_billing_usage",
    "/api/subscriptions/{subscription_id}/billing_usages/{billing_usage_id}",
)
.answer_in("billing_usage")
.scopes(&[&["profile_read"]]);

/// Subscriptions and Billing
impl crate::Client {
    /// Lists the account's subscriptions, the newest first.
    ///
    /// `GET /api/subscriptions` answers 200. Docs: subscriptions/index / List all your
    /// subscriptions. OAuth2 scope: `profile_read`.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use computestacks::SubscriptionFilter;
    /// let mut items =
    ///     client.list_subscriptions().filter(SubscriptionFilter::Active).per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_subscriptions(&self) -> ListSubscriptions {
        ListSubscriptions(self.0.call(&LIST_SUBSCRIPTIONS, &[]))
    }
}

/// Subscriptions and Billing
impl crate::Subscription {
    /// Reads one subscription.
    ///
    /// `GET /api/subscriptions/{subscription_id}` answers 200. Docs: subscriptions/index / View a
    /// subscription. OAuth2 scope: `profile_read`.
    ///
    /// The docs show the answer as a list under `subscriptions`; the controller's `subscription` is
    /// read here.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.subscription("7").get().find_by_external_id(true).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> GetSubscription {
        GetSubscription(self.client.call(&GET_SUBSCRIPTION, &[&self.subscription_id]))
    }

    /// Lists what changed about a subscription.
    ///
    /// `GET /api/subscriptions/{subscription_id}/billing_events` answers 200. Docs:
    /// subscriptions/billing\_events / List billing events. OAuth2 scope: `profile_read`.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let subscription = client.subscription("7");
    /// let mut items =
    ///     subscription.list_billing_events().find_by_external_id(true).per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_billing_events(&self) -> ListBillingEvents {
        ListBillingEvents(self.client.call(&LIST_BILLING_EVENTS, &[&self.subscription_id]))
    }

    /// Lists what was used of a subscription.
    ///
    /// `GET /api/subscriptions/{subscription_id}/billing_usages` answers 200. Docs:
    /// subscriptions/usage / List all usages. OAuth2 scope: `profile_read`.
    ///
    /// The docs print the last part of the path as `billing_usage`; the controller has the plural.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let subscription = client.subscription("7");
    /// let mut items =
    ///     subscription.list_billing_usages().find_by_external_id(true).per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_billing_usages(&self) -> ListBillingUsages {
        ListBillingUsages(self.client.call(&LIST_BILLING_USAGES, &[&self.subscription_id]))
    }
}

/// Subscriptions and Billing
impl crate::BillingEvent {
    /// Reads one change of a subscription.
    ///
    /// `GET /api/subscriptions/{subscription_id}/billing_events/{billing_event_id}` answers 200.
    /// Docs: subscriptions/billing\_events / View billing event. OAuth2 scope: `profile_read`.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let billing_event = client.subscription("7").billing_event(1u64);
    /// let answer = billing_event.get().find_by_external_id(true).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> GetBillingEvent {
        GetBillingEvent(
            self.client.call(&GET_BILLING_EVENT, &[&self.subscription_id, &self.billing_event_id]),
        )
    }
}

/// Subscriptions and Billing
impl crate::BillingUsage {
    /// Reads what was used in one period.
    ///
    /// `GET /api/subscriptions/{subscription_id}/billing_usages/{billing_usage_id}` answers 200.
    /// Docs: subscriptions/usage / View usage item. OAuth2 scope: `profile_read`.
    ///
    /// The docs print `billing_usage` in the path; the controller has the plural. Its source fills
    /// the answer through the template of billing events, so what comes may look like one.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let billing_usage = client.subscription("7").billing_usage(1u64);
    /// let answer = billing_usage.get().find_by_external_id(true).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> GetBillingUsage {
        GetBillingUsage(
            self.client.call(&GET_BILLING_USAGE, &[&self.subscription_id, &self.billing_usage_id]),
        )
    }
}

/// A call of [`Client::list_subscriptions`](crate::Client::list_subscriptions): set what is
/// optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListSubscriptions(pub Call<Page<SubscriptionInfo>>);

copyist_runtime::paged_call!(ListSubscriptions, SubscriptionInfo);

impl ListSubscriptions {
    /// Which subscriptions to list. Observed with medium confidence: controller source.
    pub fn filter(self, filter: SubscriptionFilter) -> Self {
        Self(self.0.query("filter", &filter))
    }

    /// Number of the page, counted from 1.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Items a page holds. The docs name no default; the library behind it has 30.
    pub fn per_page(self, per_page: i64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }
}

/// A call of [`Subscription::get`](crate::Subscription::get): set what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct GetSubscription(pub Call<SubscriptionInfo>);

copyist_runtime::call!(GetSubscription, SubscriptionInfo);

impl GetSubscription {
    /// Takes the id in the path for an external one. By the source any value counts as true.
    pub fn find_by_external_id(self, find_by_external_id: bool) -> Self {
        Self(self.0.query("find_by_external_id", &find_by_external_id))
    }
}

/// A call of [`Subscription::list_billing_events`](crate::Subscription::list_billing_events): set
/// what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListBillingEvents(pub Call<Page<BillingEventInfo>>);

copyist_runtime::paged_call!(ListBillingEvents, BillingEventInfo);

impl ListBillingEvents {
    /// Takes the subscription's id in the path for an external one. Any value counts as true.
    /// Observed with medium confidence: controller source.
    pub fn find_by_external_id(self, find_by_external_id: bool) -> Self {
        Self(self.0.query("find_by_external_id", &find_by_external_id))
    }

    /// Number of the page, counted from 1.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Items a page holds. The docs name no default; the library behind it has 30.
    pub fn per_page(self, per_page: i64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }
}

/// A call of [`BillingEvent::get`](crate::BillingEvent::get): set what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct GetBillingEvent(pub Call<BillingEventInfo>);

copyist_runtime::call!(GetBillingEvent, BillingEventInfo);

impl GetBillingEvent {
    /// Takes the subscription's id in the path for an external one. Any value counts as true.
    /// Observed with medium confidence: controller source.
    pub fn find_by_external_id(self, find_by_external_id: bool) -> Self {
        Self(self.0.query("find_by_external_id", &find_by_external_id))
    }
}

/// A call of [`Subscription::list_billing_usages`](crate::Subscription::list_billing_usages): set
/// what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListBillingUsages(pub Call<Page<BillingUsageInfo>>);

copyist_runtime::paged_call!(ListBillingUsages, BillingUsageInfo);

impl ListBillingUsages {
    /// Takes the subscription's id in the path for an external one. Any value counts as true.
    /// Observed with medium confidence: controller source.
    pub fn find_by_external_id(self, find_by_external_id: bool) -> Self {
        Self(self.0.query("find_by_external_id", &find_by_external_id))
    }

    /// Number of the page, counted from 1.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Items a page holds. The docs name no default; the library behind it has 30.
    pub fn per_page(self, per_page: i64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }
}

/// A call of [`BillingUsage::get`](crate::BillingUsage::get): set what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct GetBillingUsage(pub Call<BillingUsageInfo>);

copyist_runtime::call!(GetBillingUsage, BillingUsageInfo);

impl GetBillingUsage {
    /// Takes the subscription's id in the path for an external one. Any value counts as true.
    /// Observed with medium confidence: controller source.
    pub fn find_by_external_id(self, find_by_external_id: bool) -> Self {
        Self(self.0.query("find_by_external_id", &find_by_external_id))
    }
}

copyist_runtime::open_enum! {
    /// Which subscriptions to list.
    pub enum SubscriptionFilter {
        /// `active`.
        Active = "active",
        /// `inactive`.
        Inactive = "inactive",
    }
}

copyist_runtime::open_enum! {
    /// Part of a subscription's life.
    pub enum BillingPhase {
        /// `trial`.
        Trial = "trial",
        /// `discount`.
        Discount = "discount",
        /// `final`.
        Final = "final",
    }
}

copyist_runtime::open_enum! {
    /// What a product is, a package or a single resource.
    pub enum ProductKind {
        /// `package`.
        Package = "package",
        /// `resource`.
        Resource = "resource",
    }
}

/// What the account pays for one container. The docs put `container` and `user` into each
/// subscription product; the controller has them here.
///
/// Docs: subscriptions/index.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionInfo {
    /// Identifier.
    pub id: i64,
    /// Name that people see.
    pub label: Option<String>,
    /// Identifier in a billing system.
    pub external_id: Option<String>,
    /// Whether it is in force.
    pub active: Option<bool>,
    /// Estimated price of a month of 730 hours.
    pub run_rate: Option<Decimal>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// What it is made of.
    pub subscription_products: Vec<SubscriptionProduct>,
    /// What is paid for.
    pub container: Option<SubscriptionContainer>,
    /// Who pays.
    pub user: Option<AccountHolder>,
}

impl Model for SubscriptionInfo {
    const SCHEMA: Schema = Schema::new(
        "SubscriptionInfo",
        &[
            Field::plain("id").promised(),
            Field::plain("label").nullable(),
            Field::plain("external_id").nullable(),
            Field::plain("active"),
            Field::plain("run_rate"),
            Field::plain("created_at"),
            Field::plain("updated_at"),
            Field::plain("subscription_products"),
            Field::plain("container").nullable(),
            Field::plain("user").nullable(),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.label,
            &self.external_id,
            &self.active,
            &self.run_rate,
            &self.created_at,
            &self.updated_at,
            &self.subscription_products,
            &self.container,
            &self.user,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.label,
            &mut self.external_id,
            &mut self.active,
            &mut self.run_rate,
            &mut self.created_at,
            &mut self.updated_at,
            &mut self.subscription_products,
            &mut self.container,
            &mut self.user,
        ])
    }
}

copyist_runtime::model!(SubscriptionInfo);

/// A product that a subscription is made of. The docs put `billing_resource` into `product`; the
/// controller has it here.
///
/// Docs: subscriptions/index.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionProduct {
    /// Identifier.
    pub id: i64,
    /// Identifier in a billing system.
    pub external_id: Option<String>,
    /// First day that counts.
    pub start_on: Option<Timestamp>,
    /// Whether it is in force.
    pub active: Option<bool>,
    /// Phase that it is in.
    pub phase: Option<BillingPhase>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// What is sold.
    pub product: Option<BillingProduct>,
    /// Its entry in the price plan.
    pub billing_resource: Option<BillingResource>,
}

impl Model for SubscriptionProduct {
    const SCHEMA: Schema = Schema::new(
        "SubscriptionProduct",
        &[
            Field::plain("id").promised(),
            Field::plain("external_id").nullable(),
            Field::plain("start_on").nullable(),
            Field::plain("active"),
            Field::plain("phase_type").nullable(),
            Field::plain("created_at"),
            Field::plain("updated_at"),
            Field::plain("product").nullable(),
            Field::plain("billing_resource").nullable(),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.external_id,
            &self.start_on,
            &self.active,
            &self.phase,
            &self.created_at,
            &self.updated_at,
            &self.product,
            &self.billing_resource,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.external_id,
            &mut self.start_on,
            &mut self.active,
            &mut self.phase,
            &mut self.created_at,
            &mut self.updated_at,
            &mut self.product,
            &mut self.billing_resource,
        ])
    }
}

copyist_runtime::model!(SubscriptionProduct);

/// An entry in a price plan.
///
/// Docs: subscriptions/index.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingResource {
    /// Identifier.
    pub id: Option<i64>,
    /// Price plan.
    pub billing_plan_id: Option<BillingPlanId>,
    /// Identifier in a billing system.
    pub external_id: Option<String>,
}

impl Model for BillingResource {
    const SCHEMA: Schema = Schema::new(
        "BillingResource",
        &[
            Field::plain("id"),
            Field::plain("billing_plan_id").nullable(),
            Field::plain("external_id").nullable(),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.id, &self.billing_plan_id, &self.external_id])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.id, &mut self.billing_plan_id, &mut self.external_id])
    }
}

copyist_runtime::model!(BillingResource);

/// A product that can be subscribed to.
///
/// Docs: subscriptions/index.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingProduct {
    /// Identifier.
    pub id: Option<ProductId>,
    /// Name that people see.
    pub label: Option<String>,
    /// What it is.
    pub kind: Option<ProductKind>,
    /// What is metered, such as `cpu`, `memory`, `storage`, `backup` or `bandwidth`.
    pub resource_kind: Option<String>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// What is in it, if it is a package.
    pub package: Option<BillingPackage>,
}

impl Model for BillingProduct {
    const SCHEMA: Schema = Schema::new(
        "BillingProduct",
        &[
            Field::plain("id"),
            Field::plain("label").nullable(),
            Field::plain("kind").nullable(),
            Field::plain("resource_kind").nullable(),
            Field::plain("created_at"),
            Field::plain("updated_at"),
            Field::plain("package").nullable(),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.label,
            &self.kind,
            &self.resource_kind,
            &self.created_at,
            &self.updated_at,
            &self.package,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.label,
            &mut self.kind,
            &mut self.resource_kind,
            &mut self.created_at,
            &mut self.updated_at,
            &mut self.package,
        ])
    }
}

copyist_runtime::model!(BillingProduct);

/// What a package holds.
///
/// Docs: subscriptions/index.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingPackage {
    /// Identifier.
    pub id: Option<PackageId>,
    /// Cores.
    pub cpu: Option<Decimal>,
    /// Memory in MB.
    pub memory: Option<i64>,
    /// Storage in GB.
    pub storage: Option<i64>,
    /// Traffic in GB.
    pub bandwidth: Option<i64>,
    /// Disk on the host in GB.
    pub local_disk: Option<i64>,
    /// Swap in MB.
    pub memory_swap: Option<i64>,
    /// Swappiness of the kernel.
    pub memory_swappiness: Option<i64>,
}

impl Model for BillingPackage {
    const SCHEMA: Schema = Schema::new(
        "BillingPackage",
        &[
            Field::plain("id"),
            Field::plain("cpu").nullable(),
            Field::plain("memory").nullable(),
            Field::plain("storage").nullable(),
            Field::plain("bandwidth").nullable(),
            Field::plain("local_disk"),
            Field::plain("memory_swap").nullable(),
            Field::plain("memory_swappiness").nullable(),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.cpu,
            &self.memory,
            &self.storage,
            &self.bandwidth,
            &self.local_disk,
            &self.memory_swap,
            &self.memory_swappiness,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.cpu,
            &mut self.memory,
            &mut self.storage,
            &mut self.bandwidth,
            &mut self.local_disk,
            &mut self.memory_swap,
            &mut self.memory_swappiness,
        ])
    }
}

copyist_runtime::model!(BillingPackage);

/// The user that a subscription or a usage belongs to.
///
/// Docs: subscriptions/index.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountHolder {
    /// Identifier.
    pub id: Option<UserId>,
    /// First and last name.
    pub full_name: Option<String>,
    /// Mail address.
    pub email: Option<String>,
    /// Identifier in a billing system.
    pub external_id: Option<String>,
}

impl Model for AccountHolder {
    const SCHEMA: Schema = Schema::new(
        "AccountHolder",
        &[
            Field::plain("id"),
            Field::plain("full_name"),
            Field::plain("email"),
            Field::plain("external_id").nullable(),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.id, &self.full_name, &self.email, &self.external_id])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.id, &mut self.full_name, &mut self.email, &mut self.external_id])
    }
}

copyist_runtime::model!(AccountHolder);

/// The container that a subscription pays for.
///
/// Docs: subscriptions/index.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionContainer {
    /// Identifier.
    pub id: Option<ContainerId>,
    /// Name.
    pub name: Option<String>,
    /// Label of its service.
    pub label: Option<String>,
    /// Named in the docs; nothing in the controller fills it.
    pub load_balancer_id: Option<LoadBalancerId>,
    /// State word as stored.
    pub status: Option<String>,
    /// Cores.
    pub cpu: Option<Decimal>,
    /// Memory in MB.
    pub memory: Option<i64>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// Image that it runs.
    pub container_image: Option<SubscribedImage>,
    /// Project that it is in.
    pub deployment: Option<SubscribedProject>,
    /// Its service, as the docs call it.
    pub service: Option<SubscribedService>,
    /// Its service, by the name that the controller's templates give it.
    ///
    /// Inferred with medium confidence: the template engine names it after the class.
    pub container_service: Option<SubscribedService>,
    /// Availability zone that it is in.
    pub region: Option<RegionRef>,
    /// Host that it runs on.
    pub node: Option<NodeRef>,
}

impl Model for SubscriptionContainer {
    const SCHEMA: Schema = Schema::new(
        "SubscriptionContainer",
        &[
            Field::plain("id"),
            Field::plain("name").nullable(),
            Field::plain("label").nullable(),
            Field::plain("load_balancer_id").nullable(),
            Field::plain("status").nullable(),
            Field::plain("cpu").nullable(),
            Field::plain("memory").nullable(),
            Field::plain("created_at"),
            Field::plain("updated_at"),
            Field::plain("container_image").nullable(),
            Field::plain("deployment").nullable(),
            Field::plain("service").nullable(),
            Field::plain("container_service").nullable(),
            Field::plain("region").nullable(),
            Field::plain("node").nullable(),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.name,
            &self.label,
            &self.load_balancer_id,
            &self.status,
            &self.cpu,
            &self.memory,
            &self.created_at,
            &self.updated_at,
            &self.container_image,
            &self.deployment,
            &self.service,
            &self.container_service,
            &self.region,
            &self.node,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.name,
            &mut self.label,
            &mut self.load_balancer_id,
            &mut self.status,
            &mut self.cpu,
            &mut self.memory,
            &mut self.created_at,
            &mut self.updated_at,
            &mut self.container_image,
            &mut self.deployment,
            &mut self.service,
            &mut self.container_service,
            &mut self.region,
            &mut self.node,
        ])
    }
}

copyist_runtime::model!(SubscriptionContainer);

/// An image, in short.
///
/// Docs: subscriptions/index.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscribedImage {
    /// Identifier.
    pub id: Option<ContainerImageId>,
    /// Name that people see.
    pub label: Option<String>,
    /// What it is.
    pub description: Option<String>,
    /// Where it is pulled from.
    pub image_url: Option<String>,
}

impl Model for SubscribedImage {
    const SCHEMA: Schema = Schema::new(
        "SubscribedImage",
        &[
            Field::plain("id"),
            Field::plain("label").nullable(),
            Field::plain("description").nullable(),
            Field::plain("image_url").nullable(),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.id, &self.label, &self.description, &self.image_url])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.id, &mut self.label, &mut self.description, &mut self.image_url])
    }
}

copyist_runtime::model!(SubscribedImage);

/// A project, in short.
///
/// Docs: subscriptions/index.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscribedProject {
    /// Identifier.
    pub id: Option<ProjectId>,
    /// Name.
    pub name: Option<String>,
    /// State word as stored.
    pub status: Option<String>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for SubscribedProject {
    const SCHEMA: Schema = Schema::new(
        "SubscribedProject",
        &[
            Field::plain("id"),
            Field::plain("name"),
            Field::plain("status"),
            Field::plain("created_at"),
            Field::plain("updated_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.id, &self.name, &self.status, &self.created_at, &self.updated_at])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.name,
            &mut self.status,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(SubscribedProject);

/// A container service, in short.
///
/// Docs: subscriptions/index.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscribedService {
    /// Identifier.
    pub id: Option<ContainerServiceId>,
    /// Name.
    pub name: Option<String>,
    /// Name that people see.
    pub label: Option<String>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for SubscribedService {
    const SCHEMA: Schema = Schema::new(
        "SubscribedService",
        &[
            Field::plain("id"),
            Field::plain("name"),
            Field::plain("label"),
            Field::plain("created_at"),
            Field::plain("updated_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.id, &self.name, &self.label, &self.created_at, &self.updated_at])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.name,
            &mut self.label,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(SubscribedService);

/// A host that runs containers.
///
/// Docs: subscriptions/index.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeRef {
    /// Identifier.
    pub id: Option<NodeId>,
    /// Name that people see.
    pub label: Option<String>,
    /// Host name.
    pub hostname: Option<String>,
    /// Main address.
    pub primary_ip: Option<String>,
    /// Address on the internet.
    pub public_ip: Option<String>,
}

impl Model for NodeRef {
    const SCHEMA: Schema = Schema::new(
        "NodeRef",
        &[
            Field::plain("id"),
            Field::plain("label"),
            Field::plain("hostname"),
            Field::plain("primary_ip"),
            Field::plain("public_ip"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.id, &self.label, &self.hostname, &self.primary_ip, &self.public_ip])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.label,
            &mut self.hostname,
            &mut self.primary_ip,
            &mut self.public_ip,
        ])
    }
}

copyist_runtime::model!(NodeRef);

/// A change to a subscription. From the controller's source, the two products are probably objects
/// whose only key is `product`, with null in it.
///
/// Docs: subscriptions/billing\_events.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingEventInfo {
    /// Identifier.
    pub id: BillingEventId,
    /// Whether the subscription was active before.
    pub from_status: Option<bool>,
    /// Whether it was active afterwards.
    pub to_status: Option<bool>,
    /// Phase before.
    pub from_phase: Option<BillingPhase>,
    /// Phase afterwards.
    pub to_phase: Option<BillingPhase>,
    /// Amount before. The docs make it a whole number, the database a decimal.
    pub from_resource_quantity: Option<Decimal>,
    /// Amount afterwards. The docs make it a whole number, the database a decimal.
    pub to_resource_quantity: Option<Decimal>,
    /// When it happened.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// The subscription; the controller sends the administrators' form of it.
    pub subscription: Option<SubscriptionInfo>,
    /// Product before.
    pub source_product: Option<BillingProduct>,
    /// Product afterwards.
    pub destination_product: Option<BillingProduct>,
}

impl Model for BillingEventInfo {
    const SCHEMA: Schema = Schema::new(
        "BillingEventInfo",
        &[
            Field::plain("id").promised(),
            Field::plain("from_status").nullable(),
            Field::plain("to_status").nullable(),
            Field::plain("from_phase").nullable(),
            Field::plain("to_phase").nullable(),
            Field::plain("from_resource_qty").nullable(),
            Field::plain("to_resource_qty").nullable(),
            Field::plain("created_at"),
            Field::plain("updated_at"),
            Field::plain("subscription").nullable(),
            Field::plain("source_product").nullable(),
            Field::plain("destination_product").nullable(),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.from_status,
            &self.to_status,
            &self.from_phase,
            &self.to_phase,
            &self.from_resource_quantity,
            &self.to_resource_quantity,
            &self.created_at,
            &self.updated_at,
            &self.subscription,
            &self.source_product,
            &self.destination_product,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.from_status,
            &mut self.to_status,
            &mut self.from_phase,
            &mut self.to_phase,
            &mut self.from_resource_quantity,
            &mut self.to_resource_quantity,
            &mut self.created_at,
            &mut self.updated_at,
            &mut self.subscription,
            &mut self.source_product,
            &mut self.destination_product,
        ])
    }
}

copyist_runtime::model!(BillingEventInfo);

/// What was used of a product in a period.
///
/// Docs: subscriptions/usage.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingUsageInfo {
    /// Identifier.
    pub id: Option<BillingUsageId>,
    /// When the period began.
    pub period_start: Option<Timestamp>,
    /// When it ended.
    pub period_end: Option<Timestamp>,
    /// Identifier in a billing system.
    pub external_id: Option<String>,
    /// Price of a unit for an hour.
    pub rate: Option<Decimal>,
    /// Units to be paid.
    pub quantity: Option<Decimal>,
    /// Price of the amount over the period.
    pub total: Option<Decimal>,
    /// Whether the billing system has it.
    pub processed: Option<bool>,
    /// When the billing system got it.
    pub processed_on: Option<Timestamp>,
    /// When it was recorded.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// What was used.
    pub product: Option<BillingProduct>,
    /// Who pays.
    pub user: Option<AccountHolder>,
}

impl Model for BillingUsageInfo {
    const SCHEMA: Schema = Schema::new(
        "BillingUsageInfo",
        &[
            Field::plain("id"),
            Field::plain("period_start").nullable(),
            Field::plain("period_end").nullable(),
            Field::plain("external_id").nullable(),
            Field::plain("rate"),
            Field::plain("qty"),
            Field::plain("total"),
            Field::plain("processed"),
            Field::plain("processed_on").nullable(),
            Field::plain("created_at"),
            Field::plain("updated_at"),
            Field::plain("product").nullable(),
            Field::plain("user").nullable(),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.period_start,
            &self.period_end,
            &self.external_id,
            &self.rate,
            &self.quantity,
            &self.total,
            &self.processed,
            &self.processed_on,
            &self.created_at,
            &self.updated_at,
            &self.product,
            &self.user,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.period_start,
            &mut self.period_end,
            &mut self.external_id,
            &mut self.rate,
            &mut self.quantity,
            &mut self.total,
            &mut self.processed,
            &mut self.processed_on,
            &mut self.created_at,
            &mut self.updated_at,
            &mut self.product,
            &mut self.user,
        ])
    }
}

copyist_runtime::model!(BillingUsageInfo);
