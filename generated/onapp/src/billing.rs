//! What users may have and what it costs: buckets from 6.0 on, billing plans before, and instance packages.

use std::collections::BTreeMap;

use copyist_runtime::{
    Call, Decimal, Decode, Encode, Field, Json, Model, Operation, Page, Schema, Timestamp,
};

use crate::{BillingPlanId, BucketId, InstancePackageId, ServerType};

static LIST_BUCKETS: Operation = Operation::get("list_buckets", "/billing/buckets")
    .items_in("bucket")
    .paged(&crate::client::NUMBERED_PAGING);
static GET_BUCKET: Operation =
    Operation::get("get_bucket", "/billing/buckets/{bucket_id}").answer_in("bucket");
static ADD_BUCKET: Operation =
    Operation::post("add_bucket", "/billing/buckets").root("bucket").answer_in("bucket");
static UPDATE_BUCKET: Operation =
    Operation::put("update_bucket", "/billing/buckets/{bucket_id}").object_body().root("bucket");
static DELETE_BUCKET: Operation =
    Operation::delete("delete_bucket", "/billing/buckets/{bucket_id}");
static CLONE_BUCKET: Operation =
    Operation::post("clone_bucket", "/billing/buckets/{bucket_id}/clone").answer_in("bucket");
static LIST_ACCESS_CONTROLS: Operation =
    Operation::get("list_access_controls", "/billing/buckets/{bucket_id}/access_controls")
        .items_in("access_control")
        .paged(&crate::client::NUMBERED_PAGING);
static ADD_ACCESS_CONTROL: Operation =
    Operation::post("add_access_control", "/billing/buckets/{bucket_id}/access_controls")
        .answer_in("access_control");
static UPDATE_ACCESS_CONTROL: Operation =
    Operation::put("update_access_control", "/billing/buckets/{bucket_id}/access_controls");
static DELETE_ACCESS_CONTROL: Operation =
    Operation::delete("delete_access_control", "/billing/buckets/{bucket_id}/access_controls");
static LIST_RATE_CARDS: Operation =
    Operation::get("list_rate_cards", "/billing/buckets/{bucket_id}/rate_cards")
        .items_in("rate_card")
        .paged(&crate::client::NUMBERED_PAGING);
static ADD_RATE_CARD: Operation =
    Operation::post("add_rate_card", "/billing/buckets/{bucket_id}/rate_cards")
        .answer_in("rate_card");
static DELETE_RATE_CARD: Operation =
    Operation::delete("delete_rate_card", "/billing/buckets/{bucket_id}/rate_cards");
static LIST_BILLING_PLANS: Operation = Operation::get("list_billing_plans", "/billing_plans")
    .items_in("billing_plan")
    .paged(&crate::client::NUMBERED_PAGING);
static GET_BILLING_PLAN: Operation =
    Operation::get("get_billing_plan", "/billing_plans/{billing_plan_id}")
        .answer_in("billing_plan");
static LIST_INSTANCE_PACKAGES: Operation =
    Operation::get("list_instance_packages", "/instance_packages")
        .items_in("instance_package")
        .paged(&crate::client::NUMBERED_PAGING);
static GET_INSTANCE_PACKAGE: Operation =
    Operation::get("get_instance_package", "/instance_packages/{instance_package_id}")
        .answer_in("instance_package");

/// Billing
impl crate::Client {
    /// Lists the buckets.
    ///
    /// `GET /billing/buckets` answers 200. Docs: Buckets / Get list of buckets.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_buckets().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_buckets(&self) -> ListBuckets {
        ListBuckets(self.0.call(&LIST_BUCKETS, &[]))
    }

    /// Creates a bucket.
    ///
    /// `POST /billing/buckets` answers 201. Docs: Buckets / Add bucket.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use onapp::AddBucketInput;
    /// let input = AddBucketInput { label: "Standard", currency_code: "USD", monthly_price: 10.0 };
    /// let answer = client.add_bucket(input).allows_kms(true).allows_mak(true).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_bucket(&self, input: AddBucketInput<'_>) -> AddBucket {
        AddBucket(
            self.0
                .call(&ADD_BUCKET, &[])
                .field("label", &input.label)
                .field("currency_code", &input.currency_code)
                .field("monthly_price", &input.monthly_price),
        )
    }

    /// Lists the billing plans (before 6.0). What a plan has in it is not known.
    ///
    /// `GET /billing_plans` answers 200.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_billing_plans().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_billing_plans(&self) -> ListBillingPlans {
        ListBillingPlans(self.0.call(&LIST_BILLING_PLANS, &[]))
    }

    /// Lists the instance packages.
    ///
    /// `GET /instance_packages` answers 200.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_instance_packages().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_instance_packages(&self) -> ListInstancePackages {
        ListInstancePackages(self.0.call(&LIST_INSTANCE_PACKAGES, &[]))
    }
}

/// Billing
impl crate::Bucket {
    /// Reads a bucket.
    ///
    /// `GET /billing/buckets/{bucket_id}` answers 200. Docs: Virtuozzo OnApp Cloud / Get Bucket
    /// Details.
    ///
    /// The guide's XML shows a list of one bucket; clients read one object.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.bucket(7u64).get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<BucketInfo> {
        self.client.call(&GET_BUCKET, &[&self.bucket_id])
    }

    /// Changes a bucket.
    ///
    /// `PUT /billing/buckets/{bucket_id}` answers 204.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let bucket = client.bucket(7u64);
    /// bucket.update().label("example_label").currency_code("example_currency_code").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self) -> UpdateBucket {
        UpdateBucket(self.client.call(&UPDATE_BUCKET, &[&self.bucket_id]))
    }

    /// Deletes a bucket.
    ///
    /// `DELETE /billing/buckets/{bucket_id}` answers 204.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.bucket(7u64).delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self) -> Call<()> {
        self.client.call(&DELETE_BUCKET, &[&self.bucket_id])
    }

    /// Makes a copy of a bucket.
    ///
    /// `POST /billing/buckets/{bucket_id}/clone` answers 201.
    ///
    /// Path observed with low confidence: client source only. Response inferred with low
    /// confidence: calls that create answer with the object.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.bucket(7u64).duplicate().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn duplicate(&self) -> Call<BucketInfo> {
        self.client.call(&CLONE_BUCKET, &[&self.bucket_id])
    }

    /// Lists the access controls of a bucket.
    ///
    /// `GET /billing/buckets/{bucket_id}/access_controls` answers 200.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.bucket(7u64).list_access_controls().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_access_controls(&self) -> ListAccessControls {
        ListAccessControls(self.client.call(&LIST_ACCESS_CONTROLS, &[&self.bucket_id]))
    }

    /// Adds an access control to a bucket.
    ///
    /// `POST /billing/buckets/{bucket_id}/access_controls` answers 201.
    ///
    /// The body has no root key, as one client sends it.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// * `r#type`: Kind of resource.
    /// * `server_type`: Kind of servers that it is about.
    /// * `target_id`: Zone or group that it is about.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use std::collections::BTreeMap;
    /// use onapp::ServerType;
    /// let bucket = client.bucket(7u64);
    /// let answer = bucket
    ///     .add_access_control("compute_zone_resource", ServerType::Virtual, 2)
    ///     .limits(&BTreeMap::from([("key".into(), "example_limits".into())]))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_access_control(
        &self,
        r#type: &str,
        server_type: ServerType,
        target_id: i64,
    ) -> AddAccessControl {
        AddAccessControl(
            self.client
                .call(&ADD_ACCESS_CONTROL, &[&self.bucket_id])
                .field("type", &r#type)
                .field("server_type", &server_type)
                .field("target_id", &target_id),
        )
    }

    /// Changes the access control with this kind, kind of servers and target.
    ///
    /// `PUT /billing/buckets/{bucket_id}/access_controls` answers 204.
    ///
    /// One client sends POST instead.
    ///
    /// Method observed with low confidence: clients do not agree. Path observed with low
    /// confidence: client source only.
    ///
    /// * `r#type`: Kind of resource.
    /// * `server_type`: Kind of servers that it is about.
    /// * `target_id`: Zone or group that it is about.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use std::collections::BTreeMap;
    /// use onapp::ServerType;
    /// let bucket = client.bucket(7u64);
    /// bucket
    ///     .update_access_control("compute_zone_resource", ServerType::Virtual, 2)
    ///     .limits(&BTreeMap::from([("key".into(), "example_limits".into())]))
    ///     .apply_to_all_resources_in_the_bucket(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_access_control(
        &self,
        r#type: &str,
        server_type: ServerType,
        target_id: i64,
    ) -> UpdateAccessControl {
        UpdateAccessControl(
            self.client
                .call(&UPDATE_ACCESS_CONTROL, &[&self.bucket_id])
                .field("type", &r#type)
                .field("server_type", &server_type)
                .field("target_id", &target_id),
        )
    }

    /// Removes the access control with this kind, kind of servers and target.
    ///
    /// `DELETE /billing/buckets/{bucket_id}/access_controls` answers 204.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// * `r#type`: Kind of resource.
    /// * `server_type`: Kind of servers that it is about.
    /// * `target_id`: Zone or group that it is about.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use onapp::ServerType;
    /// let bucket = client.bucket(7u64);
    /// bucket.delete_access_control("compute_zone_resource", ServerType::Virtual, 2).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_access_control(
        &self,
        r#type: &str,
        server_type: ServerType,
        target_id: i64,
    ) -> Call<()> {
        self.client
            .call(&DELETE_ACCESS_CONTROL, &[&self.bucket_id])
            .field("type", &r#type)
            .field("server_type", &server_type)
            .field("target_id", &target_id)
    }

    /// Lists the rate cards of a bucket.
    ///
    /// `GET /billing/buckets/{bucket_id}/rate_cards` answers 200.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.bucket(7u64).list_rate_cards().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_rate_cards(&self) -> ListRateCards {
        ListRateCards(self.client.call(&LIST_RATE_CARDS, &[&self.bucket_id]))
    }

    /// Adds a rate card to a bucket.
    ///
    /// `POST /billing/buckets/{bucket_id}/rate_cards` answers 201.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// * `r#type`: Kind of resource.
    /// * `server_type`: Kind of servers that it is about.
    /// * `target_id`: Zone or group that it is about.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use std::collections::BTreeMap;
    /// use onapp::{Json, ServerType, TimingStrategy};
    /// let bucket = client.bucket(7u64);
    /// let answer = bucket
    ///     .add_rate_card("compute_zone_resource", ServerType::Virtual, 2)
    ///     .timing_strategy(TimingStrategy::Hourly)
    ///     .prices(&BTreeMap::from([("key".into(), Json::from("{}"))]))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_rate_card(
        &self,
        r#type: &str,
        server_type: ServerType,
        target_id: i64,
    ) -> AddRateCard {
        AddRateCard(
            self.client
                .call(&ADD_RATE_CARD, &[&self.bucket_id])
                .field("type", &r#type)
                .field("server_type", &server_type)
                .field("target_id", &target_id),
        )
    }

    /// Removes the rate card with this kind, kind of servers and target.
    ///
    /// `DELETE /billing/buckets/{bucket_id}/rate_cards` answers 204.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// * `r#type`: Kind of resource.
    /// * `server_type`: Kind of servers that it is about.
    /// * `target_id`: Zone or group that it is about.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use onapp::ServerType;
    /// let bucket = client.bucket(7u64);
    /// bucket.delete_rate_card("compute_zone_resource", ServerType::Virtual, 2).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_rate_card(
        &self,
        r#type: &str,
        server_type: ServerType,
        target_id: i64,
    ) -> Call<()> {
        self.client
            .call(&DELETE_RATE_CARD, &[&self.bucket_id])
            .field("type", &r#type)
            .field("server_type", &server_type)
            .field("target_id", &target_id)
    }
}

/// Billing
impl crate::BillingPlan {
    /// Reads a billing plan (before 6.0). What a plan has in it is not known.
    ///
    /// `GET /billing_plans/{billing_plan_id}` answers 200.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.billing_plan(11u64).get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<Json> {
        self.client.call(&GET_BILLING_PLAN, &[&self.billing_plan_id])
    }
}

/// Billing
impl crate::InstancePackage {
    /// Reads an instance package.
    ///
    /// `GET /instance_packages/{instance_package_id}` answers 200.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.instance_package(13u64).get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<InstancePackageInfo> {
        self.client.call(&GET_INSTANCE_PACKAGE, &[&self.instance_package_id])
    }
}

/// A call of [`Client::list_buckets`](crate::Client::list_buckets): set what is optional, then
/// await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListBuckets(pub Call<Page<BucketInfo>>);

copyist_runtime::paged_call!(ListBuckets, BucketInfo);

impl ListBuckets {
    /// Number of the page, counted from 1. At least `1`.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Items a page holds. The default is known for transactions alone (10), the maximum for no
    /// list.
    pub fn per_page(self, per_page: i64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }
}

/// What [`Client::add_bucket`](crate::Client::add_bucket) needs, by name so that nothing is
/// swapped.
#[derive(Clone, Debug)]
pub struct AddBucketInput<'a> {
    /// Name.
    pub label: &'a str,
    /// Currency, as its ISO code; the panel's default is USD.
    pub currency_code: &'a str,
    /// Fee of a month.
    pub monthly_price: f64,
}

/// A call of [`Client::add_bucket`](crate::Client::add_bucket): set what is optional, then await
/// it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct AddBucket(pub Call<BucketInfo>);

copyist_runtime::call!(AddBucket, BucketInfo);

impl AddBucket {
    /// Whether a key management server may license Windows.
    pub fn allows_kms(self, allows_kms: bool) -> Self {
        Self(self.0.field("allows_kms", &allows_kms))
    }

    /// Whether multiple activation keys may license Windows.
    pub fn allows_mak(self, allows_mak: bool) -> Self {
        Self(self.0.field("allows_mak", &allows_mak))
    }

    /// Whether users may bring licences of their own.
    pub fn allows_own(self, allows_own: bool) -> Self {
        Self(self.0.field("allows_own", &allows_own))
    }
}

/// A call of [`Bucket::update`](crate::Bucket::update): set what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct UpdateBucket(pub Call<()>);

copyist_runtime::call!(UpdateBucket, ());

impl UpdateBucket {
    /// New name.
    pub fn label(self, label: &str) -> Self {
        Self(self.0.field("label", &label))
    }

    /// Currency, as its ISO code.
    pub fn currency_code(self, currency_code: &str) -> Self {
        Self(self.0.field("currency_code", &currency_code))
    }

    /// Fee of a month.
    pub fn monthly_price(self, monthly_price: f64) -> Self {
        Self(self.0.field("monthly_price", &monthly_price))
    }

    /// Whether a key management server may license Windows.
    pub fn allows_kms(self, allows_kms: bool) -> Self {
        Self(self.0.field("allows_kms", &allows_kms))
    }

    /// Whether multiple activation keys may license Windows.
    pub fn allows_mak(self, allows_mak: bool) -> Self {
        Self(self.0.field("allows_mak", &allows_mak))
    }

    /// Whether users may bring licences of their own.
    pub fn allows_own(self, allows_own: bool) -> Self {
        Self(self.0.field("allows_own", &allows_own))
    }
}

/// A call of [`Bucket::list_access_controls`](crate::Bucket::list_access_controls): set what is
/// optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListAccessControls(pub Call<Page<AccessControl>>);

copyist_runtime::paged_call!(ListAccessControls, AccessControl);

impl ListAccessControls {
    /// Number of the page, counted from 1. At least `1`.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Items a page holds. The default is known for transactions alone (10), the maximum for no
    /// list.
    pub fn per_page(self, per_page: i64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }
}

/// A call of [`Bucket::add_access_control`](crate::Bucket::add_access_control): set what is
/// optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct AddAccessControl(pub Call<AccessControl>);

copyist_runtime::call!(AddAccessControl, AccessControl);

impl AddAccessControl {
    /// Limits, whose names depend on the kind of resource.
    pub fn limits(self, limits: &BTreeMap<String, String>) -> Self {
        Self(self.0.field("limits", &limits))
    }
}

/// A call of [`Bucket::update_access_control`](crate::Bucket::update_access_control): set what is
/// optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct UpdateAccessControl(pub Call<()>);

copyist_runtime::call!(UpdateAccessControl, ());

impl UpdateAccessControl {
    /// Limits, whose names depend on the kind of resource.
    pub fn limits(self, limits: &BTreeMap<String, String>) -> Self {
        Self(self.0.field("limits", &limits))
    }

    /// Whether all resources of the bucket get the same.
    pub fn apply_to_all_resources_in_the_bucket(
        self,
        apply_to_all_resources_in_the_bucket: bool,
    ) -> Self {
        Self(
            self.0.field(
                "apply_to_all_resources_in_the_bucket",
                &apply_to_all_resources_in_the_bucket,
            ),
        )
    }
}

/// A call of [`Bucket::list_rate_cards`](crate::Bucket::list_rate_cards): set what is optional,
/// then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListRateCards(pub Call<Page<RateCard>>);

copyist_runtime::paged_call!(ListRateCards, RateCard);

impl ListRateCards {
    /// Number of the page, counted from 1. At least `1`.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Items a page holds. The default is known for transactions alone (10), the maximum for no
    /// list.
    pub fn per_page(self, per_page: i64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }
}

/// A call of [`Bucket::add_rate_card`](crate::Bucket::add_rate_card): set what is optional, then
/// await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct AddRateCard(pub Call<RateCard>);

copyist_runtime::call!(AddRateCard, RateCard);

impl AddRateCard {
    /// By what time it counts.
    pub fn timing_strategy(self, timing_strategy: TimingStrategy) -> Self {
        Self(self.0.field("timing_strategy", &timing_strategy))
    }

    /// Prices and what is free, whose names depend on the kind of resource.
    pub fn prices(self, prices: &BTreeMap<String, Json>) -> Self {
        Self(self.0.field("prices", &prices))
    }

    /// Whether all resources of the bucket get the same.
    pub fn apply_to_all_resources_in_the_bucket(
        self,
        apply_to_all_resources_in_the_bucket: bool,
    ) -> Self {
        Self(
            self.0.field(
                "apply_to_all_resources_in_the_bucket",
                &apply_to_all_resources_in_the_bucket,
            ),
        )
    }
}

/// A call of [`Client::list_billing_plans`](crate::Client::list_billing_plans): set what is
/// optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListBillingPlans(pub Call<Page<Json>>);

copyist_runtime::paged_call!(ListBillingPlans, Json);

impl ListBillingPlans {
    /// Number of the page, counted from 1. At least `1`.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Items a page holds. The default is known for transactions alone (10), the maximum for no
    /// list.
    pub fn per_page(self, per_page: i64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }
}

/// A call of [`Client::list_instance_packages`](crate::Client::list_instance_packages): set what is
/// optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListInstancePackages(pub Call<Page<InstancePackageInfo>>);

copyist_runtime::paged_call!(ListInstancePackages, InstancePackageInfo);

impl ListInstancePackages {
    /// Number of the page, counted from 1. At least `1`.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Items a page holds. The default is known for transactions alone (10), the maximum for no
    /// list.
    pub fn per_page(self, per_page: i64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }
}

/// A bucket, the prices and limits of its users (from 6.0 on).
///
/// Docs: Buckets / Get list of buckets.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BucketInfo {
    /// Identifier.
    pub id: BucketId,
    /// Name.
    pub label: Option<String>,
    /// Currency, as its ISO code.
    pub currency_code: Option<String>,
    /// Fee of a month.
    pub monthly_price: Option<Decimal>,
    /// Whether users see prices.
    pub show_price: Option<bool>,
    /// Whether multiple activation keys may license Windows.
    pub allows_mak: Option<bool>,
    /// Whether a key management server may license Windows.
    pub allows_kms: Option<bool>,
    /// Whether users may bring licences of their own.
    pub allows_own: Option<bool>,
    /// Users that have it.
    pub associated_with_users: Option<i64>,
    /// Its class, such as `Billing::Buckets::Plan`.
    pub r#type: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for BucketInfo {
    const SCHEMA: Schema = Schema::new(
        "BucketInfo",
        &[
            Field::plain("id").promised(),
            Field::plain("label"),
            Field::plain("currency_code"),
            Field::plain("monthly_price"),
            Field::plain("show_price").nullable(),
            Field::plain("allows_mak"),
            Field::plain("allows_kms"),
            Field::plain("allows_own"),
            Field::plain("associated_with_users"),
            Field::plain("type"),
            Field::plain("created_at"),
            Field::plain("updated_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.label,
            &self.currency_code,
            &self.monthly_price,
            &self.show_price,
            &self.allows_mak,
            &self.allows_kms,
            &self.allows_own,
            &self.associated_with_users,
            &self.r#type,
            &self.created_at,
            &self.updated_at,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.label,
            &mut self.currency_code,
            &mut self.monthly_price,
            &mut self.show_price,
            &mut self.allows_mak,
            &mut self.allows_kms,
            &mut self.allows_own,
            &mut self.associated_with_users,
            &mut self.r#type,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(BucketInfo);

/// A limit of a bucket. Its kind, the kind of servers and the target tell it from others; it has no
/// identifier.
///
/// Observed with low confidence: client source only.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessControl {
    /// Bucket that it belongs to.
    pub bucket_id: Option<BucketId>,
    /// Kind of resource, such as `compute_zone_resource`, `backups_resource` or
    /// `virtual_servers_resource`.
    pub r#type: Option<String>,
    /// Kind of servers that it is about.
    pub server_type: Option<ServerType>,
    /// Zone or group that it is about.
    pub target_id: Option<i64>,
    /// Name of that zone or group.
    pub target_name: Option<String>,
    /// By what time it counts.
    pub timing_strategy: Option<TimingStrategy>,
    /// Limits. Their names depend on the kind of resource, such as `limit_cpu`, `limit_cpu_share`,
    /// `limit_memory`, `limit_ip`, `limit_disk_size` or `limit`. Values are texts.
    pub limits: BTreeMap<String, String>,
    /// Choices, such as `hypervisor_group_ids`.
    pub preferences: BTreeMap<String, Json>,
}

impl Model for AccessControl {
    const SCHEMA: Schema = Schema::new(
        "AccessControl",
        &[
            Field::plain("bucket_id"),
            Field::plain("type"),
            Field::plain("server_type"),
            Field::plain("target_id"),
            Field::plain("target_name"),
            Field::plain("timing_strategy"),
            Field::plain("limits"),
            Field::plain("preferences"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.bucket_id,
            &self.r#type,
            &self.server_type,
            &self.target_id,
            &self.target_name,
            &self.timing_strategy,
            &self.limits,
            &self.preferences,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.bucket_id,
            &mut self.r#type,
            &mut self.server_type,
            &mut self.target_id,
            &mut self.target_name,
            &mut self.timing_strategy,
            &mut self.limits,
            &mut self.preferences,
        ])
    }
}

copyist_runtime::model!(AccessControl);

/// A price of a bucket. Its kind, the kind of servers and the target tell it from others; it has no
/// identifier.
///
/// Observed with low confidence: client source only.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RateCard {
    /// Bucket that it belongs to.
    pub bucket_id: Option<BucketId>,
    /// Kind of resource, such as `data_store_zone_resource`, `network_zone_resource` or
    /// `templates_resource`.
    pub r#type: Option<String>,
    /// Kind of servers that it is about.
    pub server_type: Option<ServerType>,
    /// Zone or group that it is about.
    pub target_id: Option<i64>,
    /// Name of that zone or group.
    pub target_name: Option<String>,
    /// By what time it counts.
    pub timing_strategy: Option<TimingStrategy>,
    /// Prices, and what is free. Their names depend on the kind of resource, such as
    /// `price_on_cpu`, `price_off_cpu`, `price_on_memory`, or begin with `limit_free`.
    pub prices: BTreeMap<String, Json>,
}

impl Model for RateCard {
    const SCHEMA: Schema = Schema::new(
        "RateCard",
        &[
            Field::plain("bucket_id"),
            Field::plain("type"),
            Field::plain("server_type"),
            Field::plain("target_id"),
            Field::plain("target_name"),
            Field::plain("timing_strategy"),
            Field::plain("prices"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.bucket_id,
            &self.r#type,
            &self.server_type,
            &self.target_id,
            &self.target_name,
            &self.timing_strategy,
            &self.prices,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.bucket_id,
            &mut self.r#type,
            &mut self.server_type,
            &mut self.target_id,
            &mut self.target_name,
            &mut self.timing_strategy,
            &mut self.prices,
        ])
    }
}

copyist_runtime::model!(RateCard);

copyist_runtime::open_enum! {
    /// By what time a price counts.
    pub enum TimingStrategy {
        /// `hourly`.
        Hourly = "hourly",
        /// `monthly`.
        Monthly = "monthly",
    }
}

/// A size of virtual servers to choose.
///
/// Observed with low confidence: client source only.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstancePackageInfo {
    /// Identifier.
    pub id: InstancePackageId,
    /// Name.
    pub label: Option<String>,
    /// Virtual CPUs.
    pub cpus: Option<i64>,
    /// Memory in MB.
    pub memory: Option<i64>,
    /// Disk in GB.
    pub disk_size: Option<i64>,
    /// Bandwidth; one client reads it as a text.
    pub bandwidth: Option<i64>,
    /// Buckets that have it (from 6.0 on).
    pub buckets_ids: Vec<BucketId>,
    /// Billing plans that have it (before 6.0).
    pub billing_plan_ids: Vec<BillingPlanId>,
    /// Its identifier in OpenStack (from 5.4 on).
    pub openstack_id: Option<i64>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for InstancePackageInfo {
    const SCHEMA: Schema = Schema::new(
        "InstancePackageInfo",
        &[
            Field::plain("id").promised(),
            Field::plain("label"),
            Field::plain("cpus"),
            Field::plain("memory"),
            Field::plain("disk_size"),
            Field::plain("bandwidth"),
            Field::plain("buckets_ids"),
            Field::plain("billing_plan_ids"),
            Field::plain("openstack_id"),
            Field::plain("created_at"),
            Field::plain("updated_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.label,
            &self.cpus,
            &self.memory,
            &self.disk_size,
            &self.bandwidth,
            &self.buckets_ids,
            &self.billing_plan_ids,
            &self.openstack_id,
            &self.created_at,
            &self.updated_at,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.label,
            &mut self.cpus,
            &mut self.memory,
            &mut self.disk_size,
            &mut self.bandwidth,
            &mut self.buckets_ids,
            &mut self.billing_plan_ids,
            &mut self.openstack_id,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(InstancePackageInfo);
