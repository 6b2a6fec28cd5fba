//! Hosts that virtual servers run on (hypervisors on the wire), and the zones that group them.

use std::collections::BTreeMap;

use copyist_runtime::{
    Call, Decode, Encode, Field, Json, Model, Operation, Page, Schema, Secret, Timestamp, texts,
};

use crate::{ComputeResourceId, ComputeZoneId, DataStoreId, NetworkId, ServerType};

static LIST_COMPUTE_RESOURCES: Operation =
    Operation::get("list_compute_resources", "/settings/hypervisors")
        .items_in("hypervisor")
        .paged(&crate::client::NUMBERED_PAGING);
static GET_COMPUTE_RESOURCE: Operation =
    Operation::get("get_compute_resource", "/settings/hypervisors/{compute_resource_id}")
        .answer_in("hypervisor");
static LIST_COMPUTE_ZONE_RESOURCES: Operation = Operation::get(
    "list_compute_zone_resources",
    "/settings/hypervisor_zones/{compute_zone_id}/hypervisors",
)
.items_in("hypervisor")
.paged(&crate::client::NUMBERED_PAGING);
static POWER_OFF_VIRTUAL_SERVERS: Operation = Operation::post(
    "power_off_virtual_servers",
    "/hypervisors/{compute_resource_id}/virtual_machines/stop",
);
static LIST_COMPUTE_ZONES: Operation =
    Operation::get("list_compute_zones", "/settings/hypervisor_zones")
        .items_in("hypervisor_group")
        .paged(&crate::client::NUMBERED_PAGING);
static GET_COMPUTE_ZONE: Operation =
    Operation::get("get_compute_zone", "/settings/hypervisor_zones/{compute_zone_id}")
        .answer_in("hypervisor_group");
static LIST_NETWORK_JOINS: Operation = Operation::get(
    "list_network_joins",
    "/settings/hypervisors/{compute_resource_id}/network_joins",
)
.items_in("network_join")
.paged(&crate::client::NUMBERED_PAGING);
static LIST_DATA_STORE_JOINS: Operation = Operation::get(
    "list_data_store_joins",
    "/settings/hypervisors/{compute_resource_id}/data_store_joins",
)
.items_in("data_store_join")
.paged(&crate::client::NUMBERED_PAGING);

/// Compute Resources
impl crate::Client {
    /// Lists the compute resources.
    ///
    /// `GET /settings/hypervisors` answers 200. Docs: Compute resources / Get list of compute
    /// resources.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_compute_resources().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_compute_resources(&self) -> ListComputeResources {
        ListComputeResources(self.0.call(&LIST_COMPUTE_RESOURCES, &[]))
    }

    /// Lists the compute zones.
    ///
    /// `GET /settings/hypervisor_zones` answers 200. Docs: Compute zones / Get list of compute
    /// zones.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_compute_zones().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_compute_zones(&self) -> ListComputeZones {
        ListComputeZones(self.0.call(&LIST_COMPUTE_ZONES, &[]))
    }
}

/// Compute Resources
impl crate::ComputeResource {
    /// Reads a compute resource.
    ///
    /// `GET /settings/hypervisors/{compute_resource_id}` answers 200. Docs: Compute resources / Get
    /// compute resource details.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.compute_resource(5u64).get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<ComputeResourceInfo> {
        self.client.call(&GET_COMPUTE_RESOURCE, &[&self.compute_resource_id])
    }

    /// Turns off virtual servers of a compute resource.
    ///
    /// `POST /hypervisors/{compute_resource_id}/virtual_machines/stop` answers 200. Docs: Compute
    /// resources / Power off virtual servers on Xen/KVM compute resource.
    ///
    /// * `virtual_machines`: Servers to turn off, by their `identifier`.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use onapp::PowerOffType;
    /// let compute_resource = client.compute_resource(5u64);
    /// let answer = compute_resource
    ///     .power_off_virtual_servers(&["example_virtual_machines"])
    ///     .shutdown_type(PowerOffType::Graceful)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn power_off_virtual_servers(
        &self,
        virtual_machines: &[impl AsRef<str>],
    ) -> PowerOffVirtualServers {
        PowerOffVirtualServers(
            self.client
                .call(&POWER_OFF_VIRTUAL_SERVERS, &[&self.compute_resource_id])
                .field("virtual_machines", &texts(virtual_machines)),
        )
    }

    /// Lists the networks that are attached to a compute resource.
    ///
    /// `GET /settings/hypervisors/{compute_resource_id}/network_joins` answers 200.
    ///
    /// Path and response observed with medium confidence: recorded traffic.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.compute_resource(5u64).list_network_joins().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_network_joins(&self) -> ListNetworkJoins {
        ListNetworkJoins(self.client.call(&LIST_NETWORK_JOINS, &[&self.compute_resource_id]))
    }

    /// Lists the data stores that are attached to a compute resource.
    ///
    /// `GET /settings/hypervisors/{compute_resource_id}/data_store_joins` answers 200.
    ///
    /// Path and response observed with medium confidence: recorded traffic.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.compute_resource(5u64).list_data_store_joins().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_data_store_joins(&self) -> ListDataStoreJoins {
        ListDataStoreJoins(self.client.call(&LIST_DATA_STORE_JOINS, &[&self.compute_resource_id]))
    }
}

/// Compute Resources
impl crate::ComputeZone {
    /// Lists the compute resources of a zone.
    ///
    /// `GET /settings/hypervisor_zones/{compute_zone_id}/hypervisors` answers 200.
    ///
    /// Path and response observed with medium confidence: recorded traffic.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.compute_zone(2u64).list_compute_resources().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_compute_resources(&self) -> ListComputeZoneResources {
        ListComputeZoneResources(
            self.client.call(&LIST_COMPUTE_ZONE_RESOURCES, &[&self.compute_zone_id]),
        )
    }

    /// Reads a compute zone.
    ///
    /// `GET /settings/hypervisor_zones/{compute_zone_id}` answers 200. Docs: Compute zones / Get
    /// compute zone details.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.compute_zone(2u64).get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<ComputeZoneInfo> {
        self.client.call(&GET_COMPUTE_ZONE, &[&self.compute_zone_id])
    }
}

/// A call of [`Client::list_compute_resources`](crate::Client::list_compute_resources): set what is
/// optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListComputeResources(pub Call<Page<ComputeResourceInfo>>);

copyist_runtime::paged_call!(ListComputeResources, ComputeResourceInfo);

impl ListComputeResources {
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

/// A call of [`ComputeZone::list_compute_resources`](crate::ComputeZone::list_compute_resources):
/// set what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListComputeZoneResources(pub Call<Page<ComputeResourceInfo>>);

copyist_runtime::paged_call!(ListComputeZoneResources, ComputeResourceInfo);

impl ListComputeZoneResources {
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

/// A call of
/// [`ComputeResource::power_off_virtual_servers`](crate::ComputeResource::power_off_virtual_servers):
/// set what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct PowerOffVirtualServers(pub Call<Json>);

copyist_runtime::call!(PowerOffVirtualServers, Json);

impl PowerOffVirtualServers {
    /// How they are turned off.
    pub fn shutdown_type(self, shutdown_type: PowerOffType) -> Self {
        Self(self.0.field("shutdown_type", &shutdown_type))
    }
}

/// A call of [`Client::list_compute_zones`](crate::Client::list_compute_zones): set what is
/// optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListComputeZones(pub Call<Page<ComputeZoneInfo>>);

copyist_runtime::paged_call!(ListComputeZones, ComputeZoneInfo);

impl ListComputeZones {
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

/// A call of [`ComputeResource::list_network_joins`](crate::ComputeResource::list_network_joins):
/// set what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListNetworkJoins(pub Call<Page<NetworkJoin>>);

copyist_runtime::paged_call!(ListNetworkJoins, NetworkJoin);

impl ListNetworkJoins {
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

/// A call of
/// [`ComputeResource::list_data_store_joins`](crate::ComputeResource::list_data_store_joins): set
/// what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListDataStoreJoins(pub Call<Page<DataStoreJoin>>);

copyist_runtime::paged_call!(ListDataStoreJoins, DataStoreJoin);

impl ListDataStoreJoins {
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

copyist_runtime::open_enum! {
    /// How servers are turned off.
    pub enum PowerOffType {
        /// `graceful`.
        Graceful = "graceful",
        /// `hard`.
        Hard = "hard",
    }
}

/// How the panel reaches a compute resource.
///
/// Docs: Compute resources / Get compute resource details.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConnectionOptions {
    /// Address of its API.
    pub api_url: Option<String>,
    /// Login.
    pub login: Option<String>,
    /// Password.
    pub password: Option<Secret>,
    /// Mode of operation.
    pub operation_mode: Option<String>,
}

impl Model for ConnectionOptions {
    const SCHEMA: Schema = Schema::new(
        "ConnectionOptions",
        &[
            Field::plain("api_url"),
            Field::plain("login"),
            Field::plain("password").secret(),
            Field::plain("operation_mode"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.api_url, &self.login, &self.password, &self.operation_mode])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.api_url,
            &mut self.login,
            &mut self.password,
            &mut self.operation_mode,
        ])
    }
}

copyist_runtime::model!(ConnectionOptions);

/// A compute resource, on the wire `hypervisor`.
///
/// Docs: Compute resources / Get compute resource details.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComputeResourceInfo {
    /// Identifier.
    pub id: ComputeResourceId,
    /// Name.
    pub label: Option<String>,
    /// Address for management.
    pub ip_address: Option<String>,
    /// Kind of hypervisor; `xen` and `kvm` were seen.
    pub hypervisor_type: Option<String>,
    /// Zone that it is in.
    pub hypervisor_group_id: Option<ComputeZoneId>,
    /// Kind of servers that it runs.
    pub server_type: Option<ServerType>,
    /// Whether it answers.
    pub online: Option<bool>,
    /// Whether it is in use.
    pub enabled: Option<bool>,
    /// Whether it is locked.
    pub locked: Option<bool>,
    /// Whether it is a spare.
    pub spare: Option<bool>,
    /// Whether it is blocked.
    pub blocked: Option<bool>,
    /// Whether it is set up.
    pub built: Option<bool>,
    /// Whether it is restarting.
    pub rebooting: Option<bool>,
    /// Whether it is under maintenance.
    pub maintenance_mode: Option<bool>,
    /// Health checks that failed.
    pub failure_count: Option<i64>,
    /// When it was last heard of.
    pub called_in_at: Option<Timestamp>,
    /// Whether its servers stay when it fails.
    pub disable_failover: Option<bool>,
    /// Cores.
    pub cpu_cores: Option<i64>,
    /// CPUs in all.
    pub total_cpus: Option<i64>,
    /// CPUs.
    pub cpus: Option<i64>,
    /// Threads of a core.
    pub threads_per_core: Option<i64>,
    /// How idle its CPUs are.
    pub cpu_idle: Option<i64>,
    /// Units of CPU that it has.
    pub cpu_units: Option<i64>,
    /// CPU resources in use.
    pub used_cpu_resources: Option<i64>,
    /// Clock of its CPUs.
    pub cpu_mhz: Option<String>,
    /// Model of its CPUs (from 6.0 on).
    pub cpu_model: Option<String>,
    /// Features of its CPUs.
    pub cpu_flags: Vec<String>,
    /// Memory in MB.
    pub total_memory: Option<i64>,
    /// Free memory in MB.
    pub free_memory: Option<i64>,
    /// Free memory in MB, under another name.
    pub free_mem: Option<i64>,
    /// Memory in MB, under another name.
    pub total_mem: Option<i64>,
    /// Memory in MB, as it reports it.
    pub mem_info: Option<i64>,
    /// Memory in MB that it needs itself.
    pub memory_overhead: Option<i64>,
    /// Memory in MB of the servers that run.
    pub memory_allocated_by_running_vms: Option<i64>,
    /// Memory in MB of all its servers.
    pub total_memory_allocated_by_vms: Option<i64>,
    /// Memory of domains that belong to no server.
    pub total_zombie_mem: Option<i64>,
    /// Domains that belong to no server.
    pub list_of_zombie_domains: Option<String>,
    /// Logical volumes.
    pub list_of_logical_volumes: Option<String>,
    /// Volume groups.
    pub list_of_volume_groups: Option<String>,
    /// Free space in GB, by data store.
    pub free_disk_space: BTreeMap<String, f64>,
    /// Raw output of commands (2.x).
    ///
    /// Observed with medium confidence: recorded traffic.
    pub health: Option<Json>,
    /// Facts of Xen.
    pub xen_info: Option<Json>,
    /// Name of the host.
    pub host: Option<Json>,
    /// Identifier of the host.
    pub host_id: Option<Json>,
    /// MAC address.
    pub mac: Option<Json>,
    /// Architecture.
    pub machine: Option<Json>,
    /// Release of the kernel.
    pub release: Option<Json>,
    /// How long it has been up.
    pub uptime: Option<Json>,
    /// Distribution.
    pub distro: Option<Json>,
    /// Open vSwitch.
    pub ovs: Option<Json>,
    /// MTU of the storage network.
    pub mtu: Option<i64>,
    /// How the panel reaches it.
    pub connection_options: Option<ConnectionOptions>,
    /// Whether it is a host for backups.
    pub backup: Option<bool>,
    /// Second address; may be blank.
    pub backup_ip_address: Option<String>,
    /// Configuration of one's own.
    pub custom_config: Option<Json>,
    /// Command that turns it off and on.
    pub power_cycle_command: Option<Json>,
    /// Recipe that runs when it fails.
    pub failover_recipe_id: Option<Json>,
    /// Operating systems that it is kept for.
    pub segregation_os_type: Option<Json>,
    /// Version of its operating system.
    pub os_version: Option<Json>,
    /// Minor version of its operating system.
    pub os_version_minor: Option<Json>,
    /// Whether its disks are formatted.
    pub format_disks: Option<bool>,
    /// Whether its disks are passed through.
    pub passthrough_disks: Option<bool>,
    /// Whether integrated storage is off.
    pub integrated_storage_disabled: Option<bool>,
    /// Whether integrated storage is static.
    pub static_integrated_storage: Option<bool>,
    /// Whether crashes are kept for looking into.
    pub crash_debug: Option<bool>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for ComputeResourceInfo {
    const SCHEMA: Schema = Schema::new(
        "ComputeResourceInfo",
        &[
            Field::plain("id").promised(),
            Field::plain("label"),
            Field::plain("ip_address"),
            Field::plain("hypervisor_type"),
            Field::plain("hypervisor_group_id").nullable(),
            Field::plain("server_type"),
            Field::plain("online"),
            Field::plain("enabled"),
            Field::plain("locked"),
            Field::plain("spare"),
            Field::plain("blocked"),
            Field::plain("built"),
            Field::plain("rebooting"),
            Field::plain("maintenance_mode"),
            Field::plain("failure_count"),
            Field::plain("called_in_at").nullable(),
            Field::plain("disable_failover"),
            Field::plain("cpu_cores"),
            Field::plain("total_cpus"),
            Field::plain("cpus").nullable(),
            Field::plain("threads_per_core").nullable(),
            Field::plain("cpu_idle"),
            Field::plain("cpu_units"),
            Field::plain("used_cpu_resources"),
            Field::plain("cpu_mhz").nullable(),
            Field::plain("cpu_model"),
            Field::plain("cpu_flags"),
            Field::plain("total_memory"),
            Field::plain("free_memory"),
            Field::plain("free_mem"),
            Field::plain("total_mem").nullable(),
            Field::plain("mem_info"),
            Field::plain("memory_overhead"),
            Field::plain("memory_allocated_by_running_vms"),
            Field::plain("total_memory_allocated_by_vms"),
            Field::plain("total_zombie_mem").nullable(),
            Field::plain("list_of_zombie_domains").nullable(),
            Field::plain("list_of_logical_volumes").nullable(),
            Field::plain("list_of_volume_groups").nullable(),
            Field::plain("free_disk_space"),
            Field::plain("health"),
            Field::plain("xen_info"),
            Field::plain("host"),
            Field::plain("host_id"),
            Field::plain("mac"),
            Field::plain("machine"),
            Field::plain("release"),
            Field::plain("uptime"),
            Field::plain("distro"),
            Field::plain("ovs"),
            Field::plain("mtu"),
            Field::plain("connection_options").nullable(),
            Field::plain("backup"),
            Field::plain("backup_ip_address"),
            Field::plain("custom_config"),
            Field::plain("power_cycle_command"),
            Field::plain("failover_recipe_id"),
            Field::plain("segregation_os_type"),
            Field::plain("os_version"),
            Field::plain("os_version_minor"),
            Field::plain("format_disks"),
            Field::plain("passthrough_disks"),
            Field::plain("integrated_storage_disabled"),
            Field::plain("static_integrated_storage"),
            Field::plain("crash_debug"),
            Field::plain("created_at"),
            Field::plain("updated_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.label,
            &self.ip_address,
            &self.hypervisor_type,
            &self.hypervisor_group_id,
            &self.server_type,
            &self.online,
            &self.enabled,
            &self.locked,
            &self.spare,
            &self.blocked,
            &self.built,
            &self.rebooting,
            &self.maintenance_mode,
            &self.failure_count,
            &self.called_in_at,
            &self.disable_failover,
            &self.cpu_cores,
            &self.total_cpus,
            &self.cpus,
            &self.threads_per_core,
            &self.cpu_idle,
            &self.cpu_units,
            &self.used_cpu_resources,
            &self.cpu_mhz,
            &self.cpu_model,
            &self.cpu_flags,
            &self.total_memory,
            &self.free_memory,
            &self.free_mem,
            &self.total_mem,
            &self.mem_info,
            &self.memory_overhead,
            &self.memory_allocated_by_running_vms,
            &self.total_memory_allocated_by_vms,
            &self.total_zombie_mem,
            &self.list_of_zombie_domains,
            &self.list_of_logical_volumes,
            &self.list_of_volume_groups,
            &self.free_disk_space,
            &self.health,
            &self.xen_info,
            &self.host,
            &self.host_id,
            &self.mac,
            &self.machine,
            &self.release,
            &self.uptime,
            &self.distro,
            &self.ovs,
            &self.mtu,
            &self.connection_options,
            &self.backup,
            &self.backup_ip_address,
            &self.custom_config,
            &self.power_cycle_command,
            &self.failover_recipe_id,
            &self.segregation_os_type,
            &self.os_version,
            &self.os_version_minor,
            &self.format_disks,
            &self.passthrough_disks,
            &self.integrated_storage_disabled,
            &self.static_integrated_storage,
            &self.crash_debug,
            &self.created_at,
            &self.updated_at,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.label,
            &mut self.ip_address,
            &mut self.hypervisor_type,
            &mut self.hypervisor_group_id,
            &mut self.server_type,
            &mut self.online,
            &mut self.enabled,
            &mut self.locked,
            &mut self.spare,
            &mut self.blocked,
            &mut self.built,
            &mut self.rebooting,
            &mut self.maintenance_mode,
            &mut self.failure_count,
            &mut self.called_in_at,
            &mut self.disable_failover,
            &mut self.cpu_cores,
            &mut self.total_cpus,
            &mut self.cpus,
            &mut self.threads_per_core,
            &mut self.cpu_idle,
            &mut self.cpu_units,
            &mut self.used_cpu_resources,
            &mut self.cpu_mhz,
            &mut self.cpu_model,
            &mut self.cpu_flags,
            &mut self.total_memory,
            &mut self.free_memory,
            &mut self.free_mem,
            &mut self.total_mem,
            &mut self.mem_info,
            &mut self.memory_overhead,
            &mut self.memory_allocated_by_running_vms,
            &mut self.total_memory_allocated_by_vms,
            &mut self.total_zombie_mem,
            &mut self.list_of_zombie_domains,
            &mut self.list_of_logical_volumes,
            &mut self.list_of_volume_groups,
            &mut self.free_disk_space,
            &mut self.health,
            &mut self.xen_info,
            &mut self.host,
            &mut self.host_id,
            &mut self.mac,
            &mut self.machine,
            &mut self.release,
            &mut self.uptime,
            &mut self.distro,
            &mut self.ovs,
            &mut self.mtu,
            &mut self.connection_options,
            &mut self.backup,
            &mut self.backup_ip_address,
            &mut self.custom_config,
            &mut self.power_cycle_command,
            &mut self.failover_recipe_id,
            &mut self.segregation_os_type,
            &mut self.os_version,
            &mut self.os_version_minor,
            &mut self.format_disks,
            &mut self.passthrough_disks,
            &mut self.integrated_storage_disabled,
            &mut self.static_integrated_storage,
            &mut self.crash_debug,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(ComputeResourceInfo);

/// A compute zone, on the wire `hypervisor_group`.
///
/// Docs: Compute zones / Get compute zone details.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComputeZoneInfo {
    /// Identifier.
    pub id: ComputeZoneId,
    /// Name.
    pub label: Option<String>,
    /// Name for machines.
    pub identifier: Option<String>,
    /// Kind of servers that it is for.
    pub server_type: Option<ServerType>,
    /// Location that it is at.
    pub location_group_id: Option<i64>,
    /// Where servers go when a host fails; `roundrobin` and `fillnext` are known.
    pub recovery_type: Option<String>,
    /// Delay of the failover; 15 in examples, in a unit that is not said.
    pub failover_timeout: Option<i64>,
    /// How resources are released, such as `memory_guarantee`.
    pub release_resource_type: Option<String>,
    /// What CPU shares are measured by.
    pub cpu_units: Option<i64>,
    /// Whether features of CPUs are masked.
    pub cpu_flags_enabled: Option<bool>,
    /// Features that are masked.
    pub cpu_flags: Vec<Json>,
    /// Configuration of the CPU model (from 6.3 on).
    pub cpu_model_configuration: Option<String>,
    /// Free memory of the host that has most of it.
    pub max_host_free_memory: Option<i64>,
    /// CPU of the host that has most of it.
    pub max_host_cpu: Option<i64>,
    /// Servers that may start at once; only an older page has it.
    pub max_vms_start_at_once: Option<i64>,
    /// Whether it is for preconfigured servers only.
    pub preconfigured_only: Option<bool>,
    /// Flag.
    pub closed: Option<bool>,
    /// Flag of the federation.
    pub traded: Option<bool>,
    /// Whether it can be part of the federation.
    pub federation_enabled: Option<bool>,
    /// Whether local copies are read first.
    pub prefer_local_reads: Option<bool>,
    /// Whether sysprep runs on Windows.
    pub run_sysprep: Option<bool>,
    /// Whether the network has failed.
    pub network_failure: Option<bool>,
    /// Federation that it comes from.
    pub federation_id: Option<Json>,
    /// Compute resource that it is tied to.
    pub hypervisor_id: Option<Json>,
    /// Disaster recovery that it is tied to.
    pub draas_id: Option<Json>,
    /// Provider's virtual data centre that it is tied to.
    pub provider_vdc_id: Option<Json>,
    /// Data centre that it is tied to.
    pub datacenter_id: Option<Json>,
    /// Channel of the storage.
    pub storage_channel: Option<Json>,
    /// Version of the federation's supplier.
    pub supplier_version: Option<Json>,
    /// Provider of the federation's supplier.
    pub supplier_provider: Option<Json>,
    /// Name of the provider.
    pub provider_name: Option<Json>,
    /// Whether it is to be deleted.
    pub scheduled_for_deletion: Option<Json>,
    /// Tier in the federation.
    pub tier: Option<Json>,
    /// Configuration of one's own.
    pub custom_config: Option<Json>,
    /// Further fields.
    pub additional_fields: Option<Json>,
    /// Whether servers can be moved while they run.
    pub supports_virtual_server_motion: Option<Json>,
    /// Gateway (CloudBoot).
    pub default_gateway: Option<String>,
    /// VLAN (CloudBoot).
    pub vlan: Option<String>,
    /// Whether it has settings of its own for hot migration; newest page only.
    pub override_hot_migration_configuration: Option<bool>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for ComputeZoneInfo {
    const SCHEMA: Schema = Schema::new(
        "ComputeZoneInfo",
        &[
            Field::plain("id").promised(),
            Field::plain("label"),
            Field::plain("identifier"),
            Field::plain("server_type"),
            Field::plain("location_group_id"),
            Field::plain("recovery_type"),
            Field::plain("failover_timeout"),
            Field::plain("release_resource_type"),
            Field::plain("cpu_units"),
            Field::plain("cpu_flags_enabled"),
            Field::plain("cpu_flags"),
            Field::plain("cpu_model_configuration"),
            Field::plain("max_host_free_memory").nullable(),
            Field::plain("max_host_cpu").nullable(),
            Field::plain("max_vms_start_at_once"),
            Field::plain("preconfigured_only"),
            Field::plain("closed"),
            Field::plain("traded"),
            Field::plain("federation_enabled"),
            Field::plain("prefer_local_reads"),
            Field::plain("run_sysprep"),
            Field::plain("network_failure"),
            Field::plain("federation_id"),
            Field::plain("hypervisor_id"),
            Field::plain("draas_id"),
            Field::plain("provider_vdc_id"),
            Field::plain("datacenter_id"),
            Field::plain("storage_channel"),
            Field::plain("supplier_version"),
            Field::plain("supplier_provider"),
            Field::plain("provider_name"),
            Field::plain("scheduled_for_deletion"),
            Field::plain("tier"),
            Field::plain("custom_config"),
            Field::plain("additional_fields"),
            Field::plain("supports_virtual_server_motion"),
            Field::plain("default_gateway"),
            Field::plain("vlan").nullable(),
            Field::plain("override_hot_migration_configuration"),
            Field::plain("created_at"),
            Field::plain("updated_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.label,
            &self.identifier,
            &self.server_type,
            &self.location_group_id,
            &self.recovery_type,
            &self.failover_timeout,
            &self.release_resource_type,
            &self.cpu_units,
            &self.cpu_flags_enabled,
            &self.cpu_flags,
            &self.cpu_model_configuration,
            &self.max_host_free_memory,
            &self.max_host_cpu,
            &self.max_vms_start_at_once,
            &self.preconfigured_only,
            &self.closed,
            &self.traded,
            &self.federation_enabled,
            &self.prefer_local_reads,
            &self.run_sysprep,
            &self.network_failure,
            &self.federation_id,
            &self.hypervisor_id,
            &self.draas_id,
            &self.provider_vdc_id,
            &self.datacenter_id,
            &self.storage_channel,
            &self.supplier_version,
            &self.supplier_provider,
            &self.provider_name,
            &self.scheduled_for_deletion,
            &self.tier,
            &self.custom_config,
            &self.additional_fields,
            &self.supports_virtual_server_motion,
            &self.default_gateway,
            &self.vlan,
            &self.override_hot_migration_configuration,
            &self.created_at,
            &self.updated_at,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.label,
            &mut self.identifier,
            &mut self.server_type,
            &mut self.location_group_id,
            &mut self.recovery_type,
            &mut self.failover_timeout,
            &mut self.release_resource_type,
            &mut self.cpu_units,
            &mut self.cpu_flags_enabled,
            &mut self.cpu_flags,
            &mut self.cpu_model_configuration,
            &mut self.max_host_free_memory,
            &mut self.max_host_cpu,
            &mut self.max_vms_start_at_once,
            &mut self.preconfigured_only,
            &mut self.closed,
            &mut self.traded,
            &mut self.federation_enabled,
            &mut self.prefer_local_reads,
            &mut self.run_sysprep,
            &mut self.network_failure,
            &mut self.federation_id,
            &mut self.hypervisor_id,
            &mut self.draas_id,
            &mut self.provider_vdc_id,
            &mut self.datacenter_id,
            &mut self.storage_channel,
            &mut self.supplier_version,
            &mut self.supplier_provider,
            &mut self.provider_name,
            &mut self.scheduled_for_deletion,
            &mut self.tier,
            &mut self.custom_config,
            &mut self.additional_fields,
            &mut self.supports_virtual_server_motion,
            &mut self.default_gateway,
            &mut self.vlan,
            &mut self.override_hot_migration_configuration,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(ComputeZoneInfo);

/// A network that is attached to a compute resource or zone.
///
/// Observed with medium confidence: recorded traffic.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkJoin {
    /// Identifier.
    pub id: i64,
    /// The network.
    pub network_id: Option<NetworkId>,
    /// Interface of the host that it is on.
    pub interface: Option<String>,
    /// The compute resource.
    pub hypervisor_id: Option<ComputeResourceId>,
    /// Identifier of what it is attached to.
    pub target_join_id: Option<i64>,
    /// Kind of what it is attached to.
    pub target_join_type: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for NetworkJoin {
    const SCHEMA: Schema = Schema::new(
        "NetworkJoin",
        &[
            Field::plain("id").promised(),
            Field::plain("network_id"),
            Field::plain("interface"),
            Field::plain("hypervisor_id"),
            Field::plain("target_join_id"),
            Field::plain("target_join_type"),
            Field::plain("created_at"),
            Field::plain("updated_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.network_id,
            &self.interface,
            &self.hypervisor_id,
            &self.target_join_id,
            &self.target_join_type,
            &self.created_at,
            &self.updated_at,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.network_id,
            &mut self.interface,
            &mut self.hypervisor_id,
            &mut self.target_join_id,
            &mut self.target_join_type,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(NetworkJoin);

/// A data store that is attached to a compute resource or zone.
///
/// Observed with medium confidence: recorded traffic.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataStoreJoin {
    /// Identifier.
    pub id: i64,
    /// The data store.
    pub data_store_id: Option<DataStoreId>,
    /// The compute resource.
    pub hypervisor_id: Option<ComputeResourceId>,
    /// Identifier of what it is attached to.
    pub target_join_id: Option<i64>,
    /// Kind of what it is attached to.
    pub target_join_type: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for DataStoreJoin {
    const SCHEMA: Schema = Schema::new(
        "DataStoreJoin",
        &[
            Field::plain("id").promised(),
            Field::plain("data_store_id"),
            Field::plain("hypervisor_id"),
            Field::plain("target_join_id"),
            Field::plain("target_join_type"),
            Field::plain("created_at"),
            Field::plain("updated_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.data_store_id,
            &self.hypervisor_id,
            &self.target_join_id,
            &self.target_join_type,
            &self.created_at,
            &self.updated_at,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.data_store_id,
            &mut self.hypervisor_id,
            &mut self.target_join_id,
            &mut self.target_join_type,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(DataStoreJoin);
