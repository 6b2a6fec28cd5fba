//! What virtual servers use and what that costs.

use copyist_runtime::{
    Call, Decimal, Decode, Encode, Field, Json, Model, Operation, Schema, Timestamp,
};

use crate::{BillingStatisticId, NetworkInterfaceId, UserId, VirtualServerId};

static LIST_CPU_USAGE: Operation =
    Operation::get("list_cpu_usage", "/virtual_machines/{virtual_machine_id}/cpu_usage")
        .items_in("cpu_hourly_stat");
static LIST_BILLING_HOURS: Operation =
    Operation::get("list_billing_hours", "/virtual_machines/{virtual_machine_id}/vm_stats")
        .items_in("vm_hourly_stat");
static GET_BILLING_HOUR: Operation = Operation::get(
    "get_billing_hour",
    "/virtual_machines/{virtual_machine_id}/vm_stats/{vm_stats_id}",
)
.answer_in("vm_hourly_stat");
static LIST_SERVER_USAGE: Operation =
    Operation::get("list_server_usage", "/usage_statistics").items_in("vm_stat");
static LIST_NETWORK_USAGE: Operation = Operation::get(
    "list_network_usage",
    "/virtual_machines/{virtual_machine_id}/network_interfaces/{network_interface_id}/usage",
)
.items_in("net_hourly_stat");

/// Statistics
impl crate::VirtualServer {
    /// Lists what a virtual server's CPUs did, hour by hour.
    ///
    /// `GET /virtual_machines/{virtual_machine_id}/cpu_usage` answers 200. Docs: Get VS CPU Usage
    /// Statistics (5.2).
    ///
    /// The guide shows a period with the path of the billing statistics, `…/vm_stats`; it is taken
    /// to hold here, too.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let virtual_server = client.virtual_server(731u64);
    /// let answer = virtual_server
    ///     .list_cpu_usage()
    ///     .start_date("2024-02-01 00:00:00")
    ///     .end_date("2024-02-02 00:00:00")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_cpu_usage(&self) -> ListCpuUsage {
        ListCpuUsage(self.client.call(&LIST_CPU_USAGE, &[&self.virtual_machine_id]))
    }

    /// Lists what a virtual server cost, hour by hour.
    ///
    /// `GET /virtual_machines/{virtual_machine_id}/vm_stats` answers 200. Docs:
    /// get-vs-billing-statistics.
    ///
    /// The guide's XML nests each `vm_hourly_stat` in another of that name, which it does not for
    /// users.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let virtual_server = client.virtual_server(731u64);
    /// let answer = virtual_server
    ///     .list_billing_hours()
    ///     .start_date("2024-02-01 00:00:00")
    ///     .end_date("2024-02-02 00:00:00")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_billing_hours(&self) -> ListBillingHours {
        ListBillingHours(self.client.call(&LIST_BILLING_HOURS, &[&self.virtual_machine_id]))
    }

    /// Reads what a virtual server cost in an hour.
    ///
    /// `GET /virtual_machines/{virtual_machine_id}/vm_stats/{vm_stats_id}` answers 200. Docs:
    /// get-vs-billing-statistics.
    ///
    /// * `vm_stats_id`: Identifier of an hour's billing statistics.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let virtual_server = client.virtual_server(731u64);
    /// let answer = virtual_server
    ///     .get_billing_hour(40123u64)
    ///     .start_date("2024-02-01 00:00:00")
    ///     .end_date("2024-02-02 00:00:00")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_billing_hour(&self, vm_stats_id: impl Into<BillingStatisticId>) -> GetBillingHour {
        let vm_stats_id: BillingStatisticId = vm_stats_id.into();
        GetBillingHour(
            self.client.call(&GET_BILLING_HOUR, &[&self.virtual_machine_id, &vm_stats_id]),
        )
    }
}

/// Statistics
impl crate::Client {
    /// Lists what each virtual server of the cloud used in the last 48 hours.
    ///
    /// `GET /usage_statistics` answers 200. Docs: statistics/cloud-usage-statistics.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_server_usage().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_server_usage(&self) -> Call<Vec<ServerUsage>> {
        self.0.call(&LIST_SERVER_USAGE, &[])
    }
}

/// Statistics
impl crate::NetworkInterface {
    /// Lists what went over a network interface, hour by hour.
    ///
    /// `GET /virtual_machines/{virtual_machine_id}/network_interfaces/{network_interface_id}/usage`
    /// answers 200.
    ///
    /// A period can presumably be asked for as with other statistics.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let network_interface = client.virtual_server(731u64).network_interface(1450u64);
    /// let answer = network_interface.list_network_usage().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_network_usage(&self) -> Call<Vec<NetworkHour>> {
        self.client
            .call(&LIST_NETWORK_USAGE, &[&self.virtual_machine_id, &self.network_interface_id])
    }
}

/// A call of [`VirtualServer::list_cpu_usage`](crate::VirtualServer::list_cpu_usage): set what is
/// optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListCpuUsage(pub Call<Vec<CpuHour>>);

copyist_runtime::call!(ListCpuUsage, Vec<CpuHour>);

impl ListCpuUsage {
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

/// A call of [`VirtualServer::list_billing_hours`](crate::VirtualServer::list_billing_hours): set
/// what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListBillingHours(pub Call<Vec<BillingHour>>);

copyist_runtime::call!(ListBillingHours, Vec<BillingHour>);

impl ListBillingHours {
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

/// A call of [`VirtualServer::get_billing_hour`](crate::VirtualServer::get_billing_hour): set what
/// is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct GetBillingHour(pub Call<BillingHour>);

copyist_runtime::call!(GetBillingHour, BillingHour);

impl GetBillingHour {
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

/// What a virtual server's CPUs did in an hour.
///
/// Docs: Get VS CPU Usage Statistics (5.2).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CpuHour {
    /// Identifier.
    pub id: i64,
    /// CPU seconds times ten; divided by 10 and by 3600 it is the share of the hour.
    pub cpu_time: Option<i64>,
    /// The hour.
    pub stat_time: Option<Timestamp>,
    /// Virtual server.
    pub virtual_machine_id: Option<VirtualServerId>,
    /// Owner.
    pub user_id: Option<UserId>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for CpuHour {
    const SCHEMA: Schema = Schema::new(
        "CpuHour",
        &[
            Field::plain("id").promised(),
            Field::plain("cpu_time"),
            Field::plain("stat_time"),
            Field::plain("virtual_machine_id"),
            Field::plain("user_id"),
            Field::plain("created_at"),
            Field::plain("updated_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.cpu_time,
            &self.stat_time,
            &self.virtual_machine_id,
            &self.user_id,
            &self.created_at,
            &self.updated_at,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.cpu_time,
            &mut self.stat_time,
            &mut self.virtual_machine_id,
            &mut self.user_id,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(CpuHour);

/// What a virtual server cost in an hour.
///
/// Docs: get-vs-billing-statistics.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingHour {
    /// Identifier.
    pub id: BillingStatisticId,
    /// Identifier of the row in the billing.
    pub vm_billing_stat_id: Option<i64>,
    /// The hour.
    pub stat_time: Option<Timestamp>,
    /// Currency.
    pub currency_code: Option<String>,
    /// Owner.
    pub user_id: Option<UserId>,
    /// Virtual server.
    pub virtual_machine_id: Option<VirtualServerId>,
    /// What it is made of.
    pub billing_stats: Option<BillingStats>,
    /// All costs (from 3.1 on).
    ///
    /// Observed with low confidence: client source only.
    pub total_cost: Option<f64>,
    /// Costs of resources (from 3.1 on).
    ///
    /// Observed with low confidence: client source only.
    pub vm_resources_cost: Option<f64>,
    /// Costs of usage (from 3.1 on).
    ///
    /// Observed with low confidence: client source only.
    pub usage_cost: Option<f64>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for BillingHour {
    const SCHEMA: Schema = Schema::new(
        "BillingHour",
        &[
            Field::plain("id").promised(),
            Field::plain("vm_billing_stat_id"),
            Field::plain("stat_time"),
            Field::plain("currency_code"),
            Field::plain("user_id"),
            Field::plain("virtual_machine_id"),
            Field::plain("billing_stats"),
            Field::plain("total_cost"),
            Field::plain("vm_resources_cost"),
            Field::plain("usage_cost"),
            Field::plain("created_at"),
            Field::plain("updated_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.vm_billing_stat_id,
            &self.stat_time,
            &self.currency_code,
            &self.user_id,
            &self.virtual_machine_id,
            &self.billing_stats,
            &self.total_cost,
            &self.vm_resources_cost,
            &self.usage_cost,
            &self.created_at,
            &self.updated_at,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.vm_billing_stat_id,
            &mut self.stat_time,
            &mut self.currency_code,
            &mut self.user_id,
            &mut self.virtual_machine_id,
            &mut self.billing_stats,
            &mut self.total_cost,
            &mut self.vm_resources_cost,
            &mut self.usage_cost,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(BillingHour);

/// What the costs of an hour are made of.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingStats {
    /// Disks.
    pub disks: Vec<BilledItem>,
    /// Network interfaces.
    pub network_interfaces: Vec<BilledItem>,
    /// Virtual servers.
    pub virtual_machines: Vec<BilledItem>,
}

impl Model for BillingStats {
    const SCHEMA: Schema = Schema::new(
        "BillingStats",
        &[
            Field::plain("disks"),
            Field::plain("network_interfaces"),
            Field::plain("virtual_machines"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.disks, &self.network_interfaces, &self.virtual_machines])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.disks, &mut self.network_interfaces, &mut self.virtual_machines])
    }
}

copyist_runtime::model!(BillingStats);

/// Something that costs.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BilledItem {
    /// Identifier.
    pub id: Option<i64>,
    /// Name.
    pub label: Option<String>,
    /// What it costs.
    pub costs: Vec<ResourceCost>,
}

impl Model for BilledItem {
    const SCHEMA: Schema = Schema::new(
        "BilledItem",
        &[Field::plain("id"), Field::plain("label"), Field::plain("costs")],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.id, &self.label, &self.costs])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.id, &mut self.label, &mut self.costs])
    }
}

copyist_runtime::model!(BilledItem);

/// What a resource costs.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceCost {
    /// How much of it was used.
    pub value: Option<f64>,
    /// What that costs.
    pub cost: Option<f64>,
    /// Such as `disk_size`, `disk_min_iops`, `data_read`, `data_written`, `reads_completed`,
    /// `writes_completed`, `ip_addresses`, `instance_package` or `template_usage`.
    pub resource_name: Option<String>,
    /// Identifier of the resource, if it has one.
    pub resource_id: Option<i64>,
}

impl Model for ResourceCost {
    const SCHEMA: Schema = Schema::new(
        "ResourceCost",
        &[
            Field::plain("value"),
            Field::plain("cost"),
            Field::plain("resource_name"),
            Field::plain("resource_id"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.value, &self.cost, &self.resource_name, &self.resource_id])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.value,
            &mut self.cost,
            &mut self.resource_name,
            &mut self.resource_id,
        ])
    }
}

copyist_runtime::model!(ResourceCost);

/// What a virtual server used in the last 48 hours.
///
/// Docs: statistics/cloud-usage-statistics.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerUsage {
    /// Virtual server.
    pub virtual_machine_id: Option<VirtualServerId>,
    /// Owner.
    pub user_id: Option<UserId>,
    /// Mean use of CPUs; the guide says over 72 hours here and over 48 in general.
    pub cpu_usage: Option<Decimal>,
    /// KB sent.
    pub data_sent: Option<Decimal>,
    /// KB received.
    pub data_received: Option<Decimal>,
    /// KB read from disk.
    pub data_read: Option<Decimal>,
    /// KB written to disk.
    pub data_written: Option<Decimal>,
    /// Reads.
    pub reads_completed: Option<Decimal>,
    /// Writes.
    pub writes_completed: Option<Decimal>,
}

impl Model for ServerUsage {
    const SCHEMA: Schema = Schema::new(
        "ServerUsage",
        &[
            Field::plain("virtual_machine_id"),
            Field::plain("user_id"),
            Field::plain("cpu_usage"),
            Field::plain("data_sent"),
            Field::plain("data_received"),
            Field::plain("data_read"),
            Field::plain("data_written"),
            Field::plain("reads_completed"),
            Field::plain("writes_completed"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.virtual_machine_id,
            &self.user_id,
            &self.cpu_usage,
            &self.data_sent,
            &self.data_received,
            &self.data_read,
            &self.data_written,
            &self.reads_completed,
            &self.writes_completed,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.virtual_machine_id,
            &mut self.user_id,
            &mut self.cpu_usage,
            &mut self.data_sent,
            &mut self.data_received,
            &mut self.data_read,
            &mut self.data_written,
            &mut self.reads_completed,
            &mut self.writes_completed,
        ])
    }
}

copyist_runtime::model!(ServerUsage);

/// What went over a network interface in an hour.
///
/// Observed with low confidence: client source only.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkHour {
    /// Identifier.
    pub id: i64,
    /// The hour.
    pub stat_time: Option<Timestamp>,
    /// Data received; neither type nor unit is known.
    pub data_received: Option<Json>,
    /// Data sent; neither type nor unit is known.
    pub data_sent: Option<Json>,
    /// Owner.
    pub user_id: Option<UserId>,
    /// Network interface.
    pub network_interface_id: Option<NetworkInterfaceId>,
    /// Virtual server.
    pub virtual_machine_id: Option<VirtualServerId>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for NetworkHour {
    const SCHEMA: Schema = Schema::new(
        "NetworkHour",
        &[
            Field::plain("id").promised(),
            Field::plain("stat_time"),
            Field::plain("data_received"),
            Field::plain("data_sent"),
            Field::plain("user_id"),
            Field::plain("network_interface_id"),
            Field::plain("virtual_machine_id"),
            Field::plain("created_at"),
            Field::plain("updated_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.stat_time,
            &self.data_received,
            &self.data_sent,
            &self.user_id,
            &self.network_interface_id,
            &self.virtual_machine_id,
            &self.created_at,
            &self.updated_at,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.stat_time,
            &mut self.data_received,
            &mut self.data_sent,
            &mut self.user_id,
            &mut self.network_interface_id,
            &mut self.virtual_machine_id,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(NetworkHour);
