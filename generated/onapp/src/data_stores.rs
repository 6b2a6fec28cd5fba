//! Data stores that disks are on, and the zones that group them.

use copyist_runtime::{
    Call, Decode, Encode, Field, Json, Model, Operation, Page, Schema, Timestamp,
};

use crate::{ComputeResourceId, ComputeZoneId, DataStoreId, DataStoreZoneId, IoLimits, ServerType};

static LIST_DATA_STORES: Operation = Operation::get("list_data_stores", "/settings/data_stores")
    .items_in("data_store")
    .paged(&crate::client::NUMBERED_PAGING);
static GET_DATA_STORE: Operation =
    Operation::get("get_data_store", "/settings/data_stores/{data_store_id}")
        .answer_in("data_store");
static LIST_COMPUTE_ZONE_DATA_STORES: Operation = Operation::get(
    "list_compute_zone_data_stores",
    "/settings/hypervisor_zones/{compute_zone_id}/data_stores",
)
.items_in("data_store")
.paged(&crate::client::NUMBERED_PAGING);
static LIST_DATA_STORE_ZONES: Operation =
    Operation::get("list_data_store_zones", "/settings/data_store_zones")
        .items_in("data_store_group")
        .paged(&crate::client::NUMBERED_PAGING);
static GET_DATA_STORE_ZONE: Operation =
    Operation::get("get_data_store_zone", "/settings/data_store_zones/{data_store_zone_id}")
        .answer_in("data_store_group");
static LIST_DATA_STORE_ZONE_DATA_STORES: Operation = Operation::get(
    "list_data_store_zone_data_stores",
    "/settings/data_store_zones/{data_store_zone_id}/data_stores",
)
.items_in("data_store")
.paged(&crate::client::NUMBERED_PAGING);

/// Data Stores
impl crate::Client {
    /// Lists the data stores.
    ///
    /// `GET /settings/data_stores` answers 200.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_data_stores().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_data_stores(&self) -> ListDataStores {
        ListDataStores(self.0.call(&LIST_DATA_STORES, &[]))
    }

    /// Lists the data store zones.
    ///
    /// `GET /settings/data_store_zones` answers 200.
    ///
    /// In recordings of 2.x the path is `data_store_zones`, and remarks in one client still have
    /// it.
    ///
    /// Path observed with medium confidence: recorded traffic on an older path; clients on this
    /// one.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_data_store_zones().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_data_store_zones(&self) -> ListDataStoreZones {
        ListDataStoreZones(self.0.call(&LIST_DATA_STORE_ZONES, &[]))
    }
}

/// Data Stores
impl crate::DataStore {
    /// Reads a data store.
    ///
    /// `GET /settings/data_stores/{data_store_id}` answers 200.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.data_store(4u64).get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<DataStoreInfo> {
        self.client.call(&GET_DATA_STORE, &[&self.data_store_id])
    }
}

/// Data Stores
impl crate::ComputeZone {
    /// Lists the data stores of a compute zone.
    ///
    /// `GET /settings/hypervisor_zones/{compute_zone_id}/data_stores` answers 200.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.compute_zone(2u64).list_data_stores().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_data_stores(&self) -> ListComputeZoneDataStores {
        ListComputeZoneDataStores(
            self.client.call(&LIST_COMPUTE_ZONE_DATA_STORES, &[&self.compute_zone_id]),
        )
    }
}

/// Data Stores
impl crate::DataStoreZone {
    /// Reads a data store zone.
    ///
    /// `GET /settings/data_store_zones/{data_store_zone_id}` answers 200.
    ///
    /// In recordings of 2.x the path begins with `data_store_zones`, and remarks in one client
    /// still have it.
    ///
    /// Path observed with medium confidence: recorded traffic on an older path; clients on this
    /// one.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.data_store_zone(8u64).get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<DataStoreZoneInfo> {
        self.client.call(&GET_DATA_STORE_ZONE, &[&self.data_store_zone_id])
    }

    /// Lists the data stores of a zone.
    ///
    /// `GET /settings/data_store_zones/{data_store_zone_id}/data_stores` answers 200.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.data_store_zone(8u64).list_data_stores().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_data_stores(&self) -> ListDataStoreZoneDataStores {
        ListDataStoreZoneDataStores(
            self.client.call(&LIST_DATA_STORE_ZONE_DATA_STORES, &[&self.data_store_zone_id]),
        )
    }
}

/// A call of [`Client::list_data_stores`](crate::Client::list_data_stores): set what is optional,
/// then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListDataStores(pub Call<Page<DataStoreInfo>>);

copyist_runtime::paged_call!(ListDataStores, DataStoreInfo);

impl ListDataStores {
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

/// A call of [`ComputeZone::list_data_stores`](crate::ComputeZone::list_data_stores): set what is
/// optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListComputeZoneDataStores(pub Call<Page<DataStoreInfo>>);

copyist_runtime::paged_call!(ListComputeZoneDataStores, DataStoreInfo);

impl ListComputeZoneDataStores {
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

/// A call of [`Client::list_data_store_zones`](crate::Client::list_data_store_zones): set what is
/// optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListDataStoreZones(pub Call<Page<DataStoreZoneInfo>>);

copyist_runtime::paged_call!(ListDataStoreZones, DataStoreZoneInfo);

impl ListDataStoreZones {
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

/// A call of [`DataStoreZone::list_data_stores`](crate::DataStoreZone::list_data_stores): set what
/// is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListDataStoreZoneDataStores(pub Call<Page<DataStoreInfo>>);

copyist_runtime::paged_call!(ListDataStoreZoneDataStores, DataStoreInfo);

impl ListDataStoreZoneDataStores {
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

/// A data store.
///
/// Observed with low confidence: client source and a provider's manual only.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataStoreInfo {
    /// Identifier.
    pub id: DataStoreId,
    /// Name.
    pub label: Option<String>,
    /// Name of its volume group.
    pub identifier: Option<String>,
    /// Zone that it is in.
    pub data_store_group_id: Option<DataStoreZoneId>,
    /// Size in GB.
    pub data_store_size: Option<i64>,
    /// Space in GB that users can take.
    pub capacity: Option<i64>,
    /// Space in GB in use.
    pub usage: Option<i64>,
    /// Space in GB that waits for being cleaned up.
    pub zombie_disks_size: Option<i64>,
    /// Whether it can be used.
    pub enabled: Option<bool>,
    /// Kind of storage, such as `lvm` or `solidfire`.
    pub data_store_type: Option<String>,
    /// Its address.
    pub ip: Option<String>,
    /// Its address for iSCSI.
    pub iscsi_ip: Option<String>,
    /// Host of the storage, if it is local.
    pub local_hypervisor_id: Option<ComputeResourceId>,
    /// Compute zone that it is tied to.
    pub hypervisor_group_id: Option<ComputeZoneId>,
    /// Virtual data centre that it is tied to.
    pub vdc_id: Option<i64>,
    /// Whether integrated storage keeps a cache.
    pub integrated_storage_cache_enabled: Option<bool>,
    /// Whether it mends itself.
    pub auto_healing: Option<bool>,
    /// Flag of integrated storage.
    pub epoch: Option<bool>,
    /// Whether TRIM is on.
    pub trim: Option<bool>,
    /// Whether it is the default.
    pub default: Option<bool>,
    /// Limits on its input and output (from 5.4 on).
    pub io_limits: Option<IoLimits>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for DataStoreInfo {
    const SCHEMA: Schema = Schema::new(
        "DataStoreInfo",
        &[
            Field::plain("id").promised(),
            Field::plain("label"),
            Field::plain("identifier"),
            Field::plain("data_store_group_id"),
            Field::plain("data_store_size"),
            Field::plain("capacity"),
            Field::plain("usage"),
            Field::plain("zombie_disks_size"),
            Field::plain("enabled"),
            Field::plain("data_store_type"),
            Field::plain("ip"),
            Field::plain("iscsi_ip"),
            Field::plain("local_hypervisor_id").nullable(),
            Field::plain("hypervisor_group_id"),
            Field::plain("vdc_id"),
            Field::plain("integrated_storage_cache_enabled"),
            Field::plain("auto_healing"),
            Field::plain("epoch"),
            Field::plain("trim"),
            Field::plain("default"),
            Field::plain("io_limits"),
            Field::plain("created_at"),
            Field::plain("updated_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.label,
            &self.identifier,
            &self.data_store_group_id,
            &self.data_store_size,
            &self.capacity,
            &self.usage,
            &self.zombie_disks_size,
            &self.enabled,
            &self.data_store_type,
            &self.ip,
            &self.iscsi_ip,
            &self.local_hypervisor_id,
            &self.hypervisor_group_id,
            &self.vdc_id,
            &self.integrated_storage_cache_enabled,
            &self.auto_healing,
            &self.epoch,
            &self.trim,
            &self.default,
            &self.io_limits,
            &self.created_at,
            &self.updated_at,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.label,
            &mut self.identifier,
            &mut self.data_store_group_id,
            &mut self.data_store_size,
            &mut self.capacity,
            &mut self.usage,
            &mut self.zombie_disks_size,
            &mut self.enabled,
            &mut self.data_store_type,
            &mut self.ip,
            &mut self.iscsi_ip,
            &mut self.local_hypervisor_id,
            &mut self.hypervisor_group_id,
            &mut self.vdc_id,
            &mut self.integrated_storage_cache_enabled,
            &mut self.auto_healing,
            &mut self.epoch,
            &mut self.trim,
            &mut self.default,
            &mut self.io_limits,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(DataStoreInfo);

/// A group of data stores, on the wire `data_store_group`.
///
/// Observed with medium confidence: recorded traffic and clients.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataStoreZoneInfo {
    /// Identifier.
    pub id: DataStoreZoneId,
    /// Name.
    pub label: Option<String>,
    /// Name for machines.
    pub identifier: Option<String>,
    /// Kind of servers that it is for.
    pub server_type: Option<ServerType>,
    /// Default of the most operations a second.
    pub default_max_iops: Option<i64>,
    /// Default of the most operations a second for a short time.
    pub default_burst_iops: Option<i64>,
    /// Size of the smallest disk.
    pub min_disk_size: Option<i64>,
    /// Location that it is at.
    pub location_group_id: Option<i64>,
    /// Compute resource that it is tied to.
    pub hypervisor_id: Option<ComputeResourceId>,
    /// Federation that it comes from.
    pub federation_id: Option<i64>,
    /// Disaster recovery that it is tied to.
    pub draas_id: Option<i64>,
    /// Data centre that it is tied to.
    pub datacenter_id: Option<i64>,
    /// Provider's virtual data centre that it is tied to.
    pub provider_vdc_id: Option<i64>,
    /// Whether it is for preconfigured servers only.
    pub preconfigured_only: Option<bool>,
    /// Flag.
    pub closed: Option<bool>,
    /// Flag of the federation.
    pub traded: Option<bool>,
    /// Whether it can be part of the federation.
    pub federation_enabled: Option<bool>,
    /// Further fields (from 5.5 on).
    pub additional_fields: Vec<Json>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for DataStoreZoneInfo {
    const SCHEMA: Schema = Schema::new(
        "DataStoreZoneInfo",
        &[
            Field::plain("id").promised(),
            Field::plain("label"),
            Field::plain("identifier"),
            Field::plain("server_type"),
            Field::plain("default_max_iops"),
            Field::plain("default_burst_iops"),
            Field::plain("min_disk_size"),
            Field::plain("location_group_id"),
            Field::plain("hypervisor_id"),
            Field::plain("federation_id"),
            Field::plain("draas_id"),
            Field::plain("datacenter_id"),
            Field::plain("provider_vdc_id"),
            Field::plain("preconfigured_only"),
            Field::plain("closed"),
            Field::plain("traded"),
            Field::plain("federation_enabled"),
            Field::plain("additional_fields"),
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
            &self.default_max_iops,
            &self.default_burst_iops,
            &self.min_disk_size,
            &self.location_group_id,
            &self.hypervisor_id,
            &self.federation_id,
            &self.draas_id,
            &self.datacenter_id,
            &self.provider_vdc_id,
            &self.preconfigured_only,
            &self.closed,
            &self.traded,
            &self.federation_enabled,
            &self.additional_fields,
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
            &mut self.default_max_iops,
            &mut self.default_burst_iops,
            &mut self.min_disk_size,
            &mut self.location_group_id,
            &mut self.hypervisor_id,
            &mut self.federation_id,
            &mut self.draas_id,
            &mut self.datacenter_id,
            &mut self.provider_vdc_id,
            &mut self.preconfigured_only,
            &mut self.closed,
            &mut self.traded,
            &mut self.federation_enabled,
            &mut self.additional_fields,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(DataStoreZoneInfo);
