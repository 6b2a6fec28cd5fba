//! What users may take and what they have to pay.

use copyist_runtime::{
    Call, Decimal, Decode, Encode, Field, Json, Model, Operation, Schema, Timestamp,
};

use crate::{
    BillingStatisticId, ComputeResourceId, ComputeZoneId, DataStoreId, DataStoreZoneId,
    NetworkZoneId, UserId, VirtualServerId,
};

static GET_USER_LIMITS: Operation = Operation::get("get_user_limits", "/users/{user_id}/limits");
static LIST_USER_BILLING_HOURS: Operation =
    Operation::get("list_user_billing_hours", "/users/{user_id}/vm_stats")
        .items_in("vm_hourly_stat");
static GET_USER_BILLING_HOUR: Operation =
    Operation::get("get_user_billing_hour", "/users/{user_id}/vm_stats/{vm_stats_id}")
        .answer_in("vm_hourly_stat");
static LIST_MONTHLY_BILLS: Operation =
    Operation::get("list_monthly_bills", "/users/{user_id}/monthly_bills");

/// User Limits and Costs
impl crate::User {
    /// Reads what a user's next virtual server may take.
    ///
    /// `GET /users/{user_id}/limits` answers 200. Docs: Users / Get list of user limits.
    ///
    /// In the guide's XML the root is `hash`, and names have hyphens in place of underscores
    /// (`cpu-shares`).
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user(42u64).get_limits().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_limits(&self) -> Call<UserLimits> {
        self.client.call(&GET_USER_LIMITS, &[&self.user_id])
    }

    /// Lists what a user's virtual servers cost, hour by hour.
    ///
    /// `GET /users/{user_id}/vm_stats` answers 200. Docs: Users / Get user billing statistics.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let user = client.user(42u64);
    /// let answer = user.list_billing_hours()
    ///     .start_date("2024-02-01 00:00:00")
    ///     .end_date("2024-02-02 00:00:00")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_billing_hours(&self) -> ListUserBillingHours {
        ListUserBillingHours(self.client.call(&LIST_USER_BILLING_HOURS, &[&self.user_id]))
    }

    /// Reads what a user's virtual servers cost in an hour.
    ///
    /// `GET /users/{user_id}/vm_stats/{vm_stats_id}` answers 200. Docs: Users / Get user billing
    /// statistics (older revision).
    ///
    /// Only an older revision of the guide has this.
    ///
    /// * `vm_stats_id`: Identifier of an hour's billing statistics.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let user = client.user(42u64);
    /// let answer = user.get_billing_hour(40123u64)
    ///     .start_date("2024-02-01 00:00:00")
    ///     .end_date("2024-02-02 00:00:00")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_billing_hour(
        &self,
        vm_stats_id: impl Into<BillingStatisticId>,
    ) -> GetUserBillingHour {
        let vm_stats_id: BillingStatisticId = vm_stats_id.into();
        GetUserBillingHour(self.client.call(&GET_USER_BILLING_HOUR, &[&self.user_id, &vm_stats_id]))
    }

    /// Lists what a user has to pay, month by month.
    ///
    /// `GET /users/{user_id}/monthly_bills` answers 200.
    ///
    /// The objects have no key around them in JSON; in XML each is an element `vm_stat`, by one
    /// client.
    ///
    /// Path and response observed with medium confidence: recorded traffic.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user(42u64).list_monthly_bills().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_monthly_bills(&self) -> Call<Vec<MonthlyBill>> {
        self.client.call(&LIST_MONTHLY_BILLS, &[&self.user_id])
    }
}

/// A call of [`User::list_billing_hours`](crate::User::list_billing_hours): set what is optional,
/// then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListUserBillingHours(pub Call<Vec<UserBillingHour>>);

copyist_runtime::call!(ListUserBillingHours, Vec<UserBillingHour>);

impl ListUserBillingHours {
    /// First moment: `YYYY-MM-DD hh:mm:ss`.
    pub fn start_date(self, start_date: &str) -> Self {
        Self(self.0.query("period[startdate]", &start_date))
    }

    /// Last moment: `YYYY-MM-DD hh:mm:ss`.
    pub fn end_date(self, end_date: &str) -> Self {
        Self(self.0.query("period[enddate]", &end_date))
    }

    /// 1: the moments are local times; of which place is not known. At least `1`, at most `1`.
    pub fn use_local_time(self, use_local_time: i64) -> Self {
        Self(self.0.query("period[use_local_time]", &use_local_time))
    }
}

/// A call of [`User::get_billing_hour`](crate::User::get_billing_hour): set what is optional, then
/// await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct GetUserBillingHour(pub Call<UserBillingHour>);

copyist_runtime::call!(GetUserBillingHour, UserBillingHour);

impl GetUserBillingHour {
    /// First moment: `YYYY-MM-DD hh:mm:ss`.
    pub fn start_date(self, start_date: &str) -> Self {
        Self(self.0.query("period[startdate]", &start_date))
    }

    /// Last moment: `YYYY-MM-DD hh:mm:ss`.
    pub fn end_date(self, end_date: &str) -> Self {
        Self(self.0.query("period[enddate]", &end_date))
    }

    /// 1: the moments are local times; of which place is not known. At least `1`, at most `1`.
    pub fn use_local_time(self, use_local_time: i64) -> Self {
        Self(self.0.query("period[use_local_time]", &use_local_time))
    }
}

/// What a user's next virtual server may take, and the zones that the panel suggests for it.
///
/// Docs: Users / Get list of user limits.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserLimits {
    /// The limits.
    pub limits: Option<ResourceLimits>,
    /// Data store zone suggested for the main disk.
    ///
    /// Observed with medium confidence: recorded traffic.
    pub best_data_store_group_primary_id: Option<DataStoreZoneId>,
    /// Data store zone suggested for the swap disk.
    ///
    /// Observed with medium confidence: recorded traffic.
    pub best_data_store_group_swap_id: Option<DataStoreZoneId>,
    /// Network zone suggested.
    ///
    /// Observed with medium confidence: recorded traffic.
    pub best_network_group_id: Option<NetworkZoneId>,
}

impl Model for UserLimits {
    const SCHEMA: Schema = Schema::new(
        "UserLimits",
        &[
            Field::plain("limits"),
            Field::plain("best_data_store_group_primary_id"),
            Field::plain("best_data_store_group_swap_id"),
            Field::plain("best_network_group_id"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.limits,
            &self.best_data_store_group_primary_id,
            &self.best_data_store_group_swap_id,
            &self.best_network_group_id,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.limits,
            &mut self.best_data_store_group_primary_id,
            &mut self.best_data_store_group_swap_id,
            &mut self.best_network_group_id,
        ])
    }
}

copyist_runtime::model!(UserLimits);

/// The most that a new virtual server may take, and where it may be. Whether elements of its lists
/// have a key around them is not documented.
///
/// Docs: Users / Get list of user limits.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceLimits {
    /// Virtual CPUs.
    pub cpus: Option<i64>,
    /// Priority of its CPUs.
    pub cpu_shares: Option<i64>,
    /// CPU units.
    ///
    /// Observed with low confidence: client source only.
    pub cpu_units: Option<i64>,
    /// Memory, in MB by the samples.
    pub memory: Option<i64>,
    /// Presumably the speed of the port.
    pub rate: Option<i64>,
    /// Main disk in GB.
    pub primary_disk_size: Option<i64>,
    /// Swap disk in GB.
    pub swap_disk_size: Option<i64>,
    /// Compute zones.
    pub hypervisor_groups: Vec<ComputeZoneChoice>,
    /// Compute resources.
    pub hypervisors: Vec<ComputeResourceChoice>,
    /// Data store zones.
    pub data_store_groups: Vec<DataStoreZoneChoice>,
    /// Network zones.
    pub network_groups: Vec<NetworkZoneChoice>,
}

impl Model for ResourceLimits {
    const SCHEMA: Schema = Schema::new(
        "ResourceLimits",
        &[
            Field::plain("cpus"),
            Field::plain("cpu_shares"),
            Field::plain("cpu_units"),
            Field::plain("memory"),
            Field::plain("rate"),
            Field::plain("primary_disk_size"),
            Field::plain("swap_disk_size"),
            Field::plain("hypervisor_groups"),
            Field::plain("hypervisors"),
            Field::plain("data_store_groups"),
            Field::plain("network_groups"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.cpus,
            &self.cpu_shares,
            &self.cpu_units,
            &self.memory,
            &self.rate,
            &self.primary_disk_size,
            &self.swap_disk_size,
            &self.hypervisor_groups,
            &self.hypervisors,
            &self.data_store_groups,
            &self.network_groups,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.cpus,
            &mut self.cpu_shares,
            &mut self.cpu_units,
            &mut self.memory,
            &mut self.rate,
            &mut self.primary_disk_size,
            &mut self.swap_disk_size,
            &mut self.hypervisor_groups,
            &mut self.hypervisors,
            &mut self.data_store_groups,
            &mut self.network_groups,
        ])
    }
}

copyist_runtime::model!(ResourceLimits);

/// A compute zone that a virtual server may be in.
///
/// Docs: Users / Get list of user limits.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComputeZoneChoice {
    /// Identifier.
    pub id: Option<ComputeZoneId>,
    /// Name.
    pub label: Option<String>,
}

impl Model for ComputeZoneChoice {
    const SCHEMA: Schema =
        Schema::new("ComputeZoneChoice", &[Field::plain("id"), Field::plain("label")]);

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.id, &self.label])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.id, &mut self.label])
    }
}

copyist_runtime::model!(ComputeZoneChoice);

/// A compute resource that a virtual server may be on.
///
/// Docs: Users / Get list of user limits.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComputeResourceChoice {
    /// Identifier.
    pub id: Option<ComputeResourceId>,
    /// Name.
    pub label: Option<String>,
    /// Kind of compute resource.
    pub hypervisor_type: Option<String>,
}

impl Model for ComputeResourceChoice {
    const SCHEMA: Schema = Schema::new(
        "ComputeResourceChoice",
        &[Field::plain("id"), Field::plain("label"), Field::plain("hypervisor_type")],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.id, &self.label, &self.hypervisor_type])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.id, &mut self.label, &mut self.hypervisor_type])
    }
}

copyist_runtime::model!(ComputeResourceChoice);

/// A data store zone that disks may be in.
///
/// Docs: Users / Get list of user limits.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataStoreZoneChoice {
    /// Identifier.
    pub id: Option<DataStoreZoneId>,
    /// Name.
    pub label: Option<String>,
    /// Its data stores; only the newer guide has them.
    pub data_stores: Vec<DataStoreChoice>,
}

impl Model for DataStoreZoneChoice {
    const SCHEMA: Schema = Schema::new(
        "DataStoreZoneChoice",
        &[Field::plain("id"), Field::plain("label"), Field::plain("data_stores")],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.id, &self.label, &self.data_stores])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.id, &mut self.label, &mut self.data_stores])
    }
}

copyist_runtime::model!(DataStoreZoneChoice);

/// How full a data store is.
///
/// Docs: Users / Get list of user limits.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataStoreChoice {
    /// Identifier.
    pub id: Option<DataStoreId>,
    /// How much is in use; neither type nor unit is known.
    pub usage: Option<Json>,
    /// How much it can hold; neither type nor unit is known.
    pub capacity: Option<Json>,
}

impl Model for DataStoreChoice {
    const SCHEMA: Schema = Schema::new(
        "DataStoreChoice",
        &[Field::plain("id"), Field::plain("usage"), Field::plain("capacity")],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.id, &self.usage, &self.capacity])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.id, &mut self.usage, &mut self.capacity])
    }
}

copyist_runtime::model!(DataStoreChoice);

/// A network zone that a virtual server may be in.
///
/// Docs: Users / Get list of user limits.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkZoneChoice {
    /// Identifier.
    pub id: Option<NetworkZoneId>,
    /// Name.
    pub label: Option<String>,
}

impl Model for NetworkZoneChoice {
    const SCHEMA: Schema =
        Schema::new("NetworkZoneChoice", &[Field::plain("id"), Field::plain("label")]);

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.id, &self.label])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.id, &mut self.label])
    }
}

copyist_runtime::model!(NetworkZoneChoice);

copyist_runtime::union! {
    /// All costs.
    pub enum TotalCost {
        /// `f64`.
        Number(f64),
        /// `Decimal`.
        Decimal(Decimal),
    }
}

copyist_runtime::union! {
    /// Costs of usage.
    pub enum UsageCost {
        /// `f64`.
        Number(f64),
        /// `Decimal`.
        Decimal(Decimal),
    }
}

/// What a user's virtual servers cost in an hour. In XML, a list of these is an element `vm_stats`.
///
/// Docs: Users / Get user billing statistics.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserBillingHour {
    /// Identifier; 0 in the newer guide.
    pub id: BillingStatisticId,
    /// Identifier of the row in the billing; 0 in the newer guide.
    pub vm_billing_stat_id: Option<i64>,
    /// The hour.
    pub stat_time: Option<Timestamp>,
    /// The user.
    pub user_id: Option<UserId>,
    /// Virtual server; null in rows about the whole user.
    pub virtual_machine_id: Option<VirtualServerId>,
    /// Currency, such as `USD`.
    pub currency_code: Option<String>,
    /// All costs.
    pub total_cost: Option<TotalCost>,
    /// Costs of usage.
    pub usage_cost: Option<UsageCost>,
    /// Costs of resources; only an older revision of the guide has it.
    pub vm_resources_cost: Option<f64>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for UserBillingHour {
    const SCHEMA: Schema = Schema::new(
        "UserBillingHour",
        &[
            Field::plain("id").promised(),
            Field::plain("vm_billing_stat_id"),
            Field::plain("stat_time"),
            Field::plain("user_id"),
            Field::plain("virtual_machine_id").nullable(),
            Field::plain("currency_code"),
            Field::plain("total_cost"),
            Field::plain("usage_cost"),
            Field::plain("vm_resources_cost"),
            Field::plain("created_at"),
            Field::plain("updated_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.vm_billing_stat_id,
            &self.stat_time,
            &self.user_id,
            &self.virtual_machine_id,
            &self.currency_code,
            &self.total_cost,
            &self.usage_cost,
            &self.vm_resources_cost,
            &self.created_at,
            &self.updated_at,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.vm_billing_stat_id,
            &mut self.stat_time,
            &mut self.user_id,
            &mut self.virtual_machine_id,
            &mut self.currency_code,
            &mut self.total_cost,
            &mut self.usage_cost,
            &mut self.vm_resources_cost,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(UserBillingHour);

/// What a user has to pay for a month.
///
/// Observed with medium confidence: recorded traffic.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonthlyBill {
    /// The month.
    pub month: Option<i64>,
    /// What it costs.
    pub cost: Option<f64>,
}

impl Model for MonthlyBill {
    const SCHEMA: Schema =
        Schema::new("MonthlyBill", &[Field::plain("month"), Field::plain("cost")]);

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.month, &self.cost])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.month, &mut self.cost])
    }
}

copyist_runtime::model!(MonthlyBill);
