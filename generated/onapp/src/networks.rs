//! Networks of the cloud, and the zones that group them.

use copyist_runtime::{
    Call, Decode, Encode, Field, Json, Model, Operation, Page, Schema, Timestamp,
};

use crate::{ComputeResourceId, IpAddressId, NetworkId, NetworkZoneId, ServerType, UserId};

static LIST_NETWORKS: Operation = Operation::get("list_networks", "/settings/networks")
    .items_in("network")
    .paged(&crate::client::NUMBERED_PAGING);
static GET_NETWORK: Operation =
    Operation::get("get_network", "/settings/networks/{network_id}").answer_in("network");
static CREATE_NETWORK: Operation =
    Operation::post("create_network", "/settings/networks").root("network").answer_in("network");
static UPDATE_NETWORK: Operation =
    Operation::put("update_network", "/settings/networks/{network_id}")
        .object_body()
        .root("network");
static DELETE_NETWORK: Operation =
    Operation::delete("delete_network", "/settings/networks/{network_id}");
static LIST_COMPUTE_ZONE_NETWORKS: Operation = Operation::get(
    "list_compute_zone_networks",
    "/settings/hypervisor_zones/{compute_zone_id}/networks",
)
.items_in("network")
.paged(&crate::client::NUMBERED_PAGING);
static LIST_NETWORK_ZONES: Operation =
    Operation::get("list_network_zones", "/settings/network_zones")
        .items_in("network_group")
        .paged(&crate::client::NUMBERED_PAGING);
static GET_NETWORK_ZONE: Operation =
    Operation::get("get_network_zone", "/settings/network_zones/{network_zone_id}")
        .answer_in("network_group");
static CREATE_NETWORK_ZONE: Operation =
    Operation::post("create_network_zone", "/settings/network_zones")
        .root("network_group")
        .answer_in("network_group");
static UPDATE_NETWORK_ZONE: Operation =
    Operation::put("update_network_zone", "/settings/network_zones/{network_zone_id}")
        .object_body()
        .root("network_group");
static DELETE_NETWORK_ZONE: Operation =
    Operation::delete("delete_network_zone", "/settings/network_zones/{network_zone_id}");
static ATTACH_NETWORK: Operation =
    Operation::post("attach_network", "/network_zones/{network_zone_id}/networks/{id}/attach")
        .answer_in("network_group");
static DETACH_NETWORK: Operation =
    Operation::post("detach_network", "/network_zones/{network_zone_id}/networks/{id}/detach")
        .answer_in("network_group");

/// Networks
impl crate::Client {
    /// Lists the networks.
    ///
    /// `GET /settings/networks` answers 200.
    ///
    /// Path and response observed with medium confidence: recorded traffic.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_networks().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_networks(&self) -> ListNetworks {
        ListNetworks(self.0.call(&LIST_NETWORKS, &[]))
    }

    /// Creates a network.
    ///
    /// `POST /settings/networks` answers 201.
    ///
    /// Path and status observed with medium confidence: recorded traffic.
    ///
    /// * `label`: Name.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.create_network("public").network_group_id(6u64).vlan(120).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_network(&self, label: &str) -> CreateNetwork {
        CreateNetwork(self.0.call(&CREATE_NETWORK, &[]).field("label", &label))
    }

    /// Lists the network zones.
    ///
    /// `GET /settings/network_zones` answers 200.
    ///
    /// In recordings of 2.x the path is `network_zones`.
    ///
    /// Path observed with medium confidence: recorded traffic on an older path; clients on this
    /// one.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_network_zones().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_network_zones(&self) -> ListNetworkZones {
        ListNetworkZones(self.0.call(&LIST_NETWORK_ZONES, &[]))
    }

    /// Creates a network zone.
    ///
    /// `POST /settings/network_zones` answers 201.
    ///
    /// In recordings of 2.x the path is `network_zones` and the root key of the body `pack`.
    ///
    /// Path observed with medium confidence: recorded traffic on an older path; clients on this
    /// one. Body observed with low confidence: client source only.
    ///
    /// * `label`: Name.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use onapp::ServerType;
    /// let answer = client
    ///     .create_network_zone("zone-a")
    ///     .server_type(ServerType::Virtual)
    ///     .location_group_id(1)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_network_zone(&self, label: &str) -> CreateNetworkZone {
        CreateNetworkZone(self.0.call(&CREATE_NETWORK_ZONE, &[]).field("label", &label))
    }
}

/// Networks
impl crate::Network {
    /// Reads a network.
    ///
    /// `GET /settings/networks/{network_id}` answers 200.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.network(3u64).get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<NetworkInfo> {
        self.client.call(&GET_NETWORK, &[&self.network_id])
    }

    /// Changes a network.
    ///
    /// `PUT /settings/networks/{network_id}` answers 204 or 200.
    ///
    /// Path observed with medium confidence: recorded traffic. Status observed with medium
    /// confidence: recorded traffic answers 200.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.network(3u64).update().label("example_label").network_group_id(6u64).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self) -> UpdateNetwork {
        UpdateNetwork(self.client.call(&UPDATE_NETWORK, &[&self.network_id]))
    }

    /// Deletes a network.
    ///
    /// `DELETE /settings/networks/{network_id}` answers 204 or 200.
    ///
    /// Path observed with medium confidence: recorded traffic. Status observed with medium
    /// confidence: recorded traffic answers 200.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.network(3u64).delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self) -> Call<()> {
        self.client.call(&DELETE_NETWORK, &[&self.network_id])
    }
}

/// Networks
impl crate::ComputeZone {
    /// Lists the networks of a compute zone.
    ///
    /// `GET /settings/hypervisor_zones/{compute_zone_id}/networks` answers 200.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.compute_zone(2u64).list_networks().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_networks(&self) -> ListComputeZoneNetworks {
        ListComputeZoneNetworks(
            self.client.call(&LIST_COMPUTE_ZONE_NETWORKS, &[&self.compute_zone_id]),
        )
    }
}

/// Networks
impl crate::NetworkZone {
    /// Reads a network zone.
    ///
    /// `GET /settings/network_zones/{network_zone_id}` answers 200.
    ///
    /// In recordings of 2.x the path begins with `network_zones`.
    ///
    /// Path observed with medium confidence: recorded traffic on an older path; clients on this
    /// one.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.network_zone(6u64).get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<NetworkZoneInfo> {
        self.client.call(&GET_NETWORK_ZONE, &[&self.network_zone_id])
    }

    /// Changes a network zone.
    ///
    /// `PUT /settings/network_zones/{network_zone_id}` answers 204 or 200.
    ///
    /// In recordings of 2.x the path begins with `network_zones`.
    ///
    /// Path observed with medium confidence: recorded traffic on an older path; clients on this
    /// one. Body observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.network_zone(6u64).update().label("example_label").location_group_id(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self) -> UpdateNetworkZone {
        UpdateNetworkZone(self.client.call(&UPDATE_NETWORK_ZONE, &[&self.network_zone_id]))
    }

    /// Deletes a network zone.
    ///
    /// `DELETE /settings/network_zones/{network_zone_id}` answers 204 or 200.
    ///
    /// In recordings of 2.x the path begins with `network_zones`.
    ///
    /// Path observed with medium confidence: recorded traffic on an older path; clients on this
    /// one.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.network_zone(6u64).delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self) -> Call<()> {
        self.client.call(&DELETE_NETWORK_ZONE, &[&self.network_zone_id])
    }

    /// Puts a network into a zone.
    ///
    /// `POST /network_zones/{network_zone_id}/networks/{id}/attach` answers 201.
    ///
    /// Only 2.x is known to have this, on the old path of zones.
    ///
    /// Path and status observed with medium confidence: recorded traffic.
    ///
    /// * `id`: Identifier of a network.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.network_zone(6u64).attach_network(3u64).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn attach_network(&self, id: impl Into<NetworkId>) -> Call<NetworkZoneInfo> {
        let id: NetworkId = id.into();
        self.client.call(&ATTACH_NETWORK, &[&self.network_zone_id, &id])
    }

    /// Takes a network out of a zone.
    ///
    /// `POST /network_zones/{network_zone_id}/networks/{id}/detach` answers 201.
    ///
    /// Only 2.x is known to have this, on the old path of zones.
    ///
    /// Path and status observed with medium confidence: recorded traffic.
    ///
    /// * `id`: Identifier of a network.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.network_zone(6u64).detach_network(3u64).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn detach_network(&self, id: impl Into<NetworkId>) -> Call<NetworkZoneInfo> {
        let id: NetworkId = id.into();
        self.client.call(&DETACH_NETWORK, &[&self.network_zone_id, &id])
    }
}

/// A call of [`Client::list_networks`](crate::Client::list_networks): set what is optional, then
/// await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListNetworks(pub Call<Page<NetworkInfo>>);

copyist_runtime::paged_call!(ListNetworks, NetworkInfo);

impl ListNetworks {
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

/// A call of [`Client::create_network`](crate::Client::create_network): set what is optional, then
/// await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct CreateNetwork(pub Call<NetworkInfo>);

copyist_runtime::call!(CreateNetwork, NetworkInfo);

impl CreateNetwork {
    /// Zone that it is in.
    pub fn network_group_id(self, network_group_id: impl Into<NetworkZoneId>) -> Self {
        let network_group_id: NetworkZoneId = network_group_id.into();
        Self(self.0.field("network_group_id", &network_group_id))
    }

    /// Number of its VLAN.
    pub fn vlan(self, vlan: i64) -> Self {
        Self(self.0.field("vlan", &vlan))
    }

    /// Name for machines. Observed with medium confidence: recorded traffic.
    pub fn identifier(self, identifier: &str) -> Self {
        Self(self.0.field("identifier", &identifier))
    }

    /// Its class. Observed with low confidence: client source only.
    pub fn r#type(self, r#type: &str) -> Self {
        Self(self.0.field("type", &r#type))
    }
}

/// A call of [`Network::update`](crate::Network::update): set what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct UpdateNetwork(pub Call<()>);

copyist_runtime::call!(UpdateNetwork, ());

impl UpdateNetwork {
    /// New name.
    pub fn label(self, label: &str) -> Self {
        Self(self.0.field("label", &label))
    }

    /// Zone that it is to be in.
    pub fn network_group_id(self, network_group_id: impl Into<NetworkZoneId>) -> Self {
        let network_group_id: NetworkZoneId = network_group_id.into();
        Self(self.0.field("network_group_id", &network_group_id))
    }

    /// Number of its VLAN.
    pub fn vlan(self, vlan: i64) -> Self {
        Self(self.0.field("vlan", &vlan))
    }
}

/// A call of [`ComputeZone::list_networks`](crate::ComputeZone::list_networks): set what is
/// optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListComputeZoneNetworks(pub Call<Page<NetworkInfo>>);

copyist_runtime::paged_call!(ListComputeZoneNetworks, NetworkInfo);

impl ListComputeZoneNetworks {
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

/// A call of [`Client::list_network_zones`](crate::Client::list_network_zones): set what is
/// optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListNetworkZones(pub Call<Page<NetworkZoneInfo>>);

copyist_runtime::paged_call!(ListNetworkZones, NetworkZoneInfo);

impl ListNetworkZones {
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

/// A call of [`Client::create_network_zone`](crate::Client::create_network_zone): set what is
/// optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct CreateNetworkZone(pub Call<NetworkZoneInfo>);

copyist_runtime::call!(CreateNetworkZone, NetworkZoneInfo);

impl CreateNetworkZone {
    /// Kind of servers that it is for.
    pub fn server_type(self, server_type: ServerType) -> Self {
        Self(self.0.field("server_type", &server_type))
    }

    /// Location that it is at.
    pub fn location_group_id(self, location_group_id: i64) -> Self {
        Self(self.0.field("location_group_id", &location_group_id))
    }

    /// Whether it is for preconfigured servers only.
    pub fn preconfigured_only(self, preconfigured_only: bool) -> Self {
        Self(self.0.field("preconfigured_only", &preconfigured_only))
    }
}

/// A call of [`NetworkZone::update`](crate::NetworkZone::update): set what is optional, then await
/// it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct UpdateNetworkZone(pub Call<()>);

copyist_runtime::call!(UpdateNetworkZone, ());

impl UpdateNetworkZone {
    /// New name.
    pub fn label(self, label: &str) -> Self {
        Self(self.0.field("label", &label))
    }

    /// Location that it is at.
    pub fn location_group_id(self, location_group_id: i64) -> Self {
        Self(self.0.field("location_group_id", &location_group_id))
    }

    /// Whether it is for preconfigured servers only.
    pub fn preconfigured_only(self, preconfigured_only: bool) -> Self {
        Self(self.0.field("preconfigured_only", &preconfigured_only))
    }
}

copyist_runtime::union! {
    /// vApp that it belongs to.
    pub enum VappId {
        /// `i64`.
        Integer(i64),
        /// `String`.
        String(String),
    }
}

copyist_runtime::union! {
    /// Virtual data centre that it belongs to.
    pub enum VdcId {
        /// `i64`.
        Integer(i64),
        /// `String`.
        String(String),
    }
}

copyist_runtime::union! {
    /// Network above it.
    pub enum ParentNetworkId {
        /// `i64`.
        Integer(i64),
        /// `String`.
        String(String),
    }
}

copyist_runtime::union! {
    /// Its identifier in OpenStack.
    pub enum OpenstackId {
        /// `i64`.
        Integer(i64),
        /// `String`.
        String(String),
    }
}

copyist_runtime::union! {
    /// Its identifier in vCenter.
    pub enum VcenterIdentifier {
        /// `i64`.
        Integer(i64),
        /// `String`.
        String(String),
    }
}

copyist_runtime::union! {
    /// Distributed switch that it is on.
    pub enum DvSwitchId {
        /// `i64`.
        Integer(i64),
        /// `String`.
        String(String),
    }
}

copyist_runtime::union! {
    /// Group of virtual data centres that it belongs to.
    pub enum VdcGroupId {
        /// `i64`.
        Integer(i64),
        /// `String`.
        String(String),
    }
}

copyist_runtime::union! {
    /// Universal router that it is on.
    pub enum UniversalRouterId {
        /// `i64`.
        Integer(i64),
        /// `String`.
        String(String),
    }
}

/// A network. Fields of customer networks and of outside platforms are known from clients alone.
///
/// Observed with medium confidence: recorded traffic and clients.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkInfo {
    /// Identifier.
    pub id: NetworkId,
    /// Name.
    pub label: Option<String>,
    /// Name for machines.
    pub identifier: Option<String>,
    /// Number of its VLAN.
    pub vlan: Option<i64>,
    /// Zone that it is in.
    pub network_group_id: Option<NetworkZoneId>,
    /// Its class (from 5.4 on), such as `Networking::Network`.
    pub r#type: Option<String>,
    /// User who owns it, if it is a customer network.
    pub user_id: Option<UserId>,
    /// Pool of addresses of a customer network.
    pub ip_address_pool_id: Option<i64>,
    /// Address that a customer network has outside of its NAT.
    pub default_outside_ip_address_id: Option<IpAddressId>,
    /// Default NAT rule of a customer network.
    pub default_nat_rule_number: Option<i64>,
    /// Length of a customer network's prefix.
    pub prefix_size: Option<i64>,
    /// Whether it is behind NAT.
    pub is_nated: Option<bool>,
    /// Whether it is in use.
    pub enabled: Option<bool>,
    /// Whether it is shared.
    pub shared: Option<bool>,
    /// Gateway (vCloud).
    pub gateway: Option<String>,
    /// Net mask (vCloud).
    pub netmask: Option<String>,
    /// First name server (vCloud).
    pub primary_dns: Option<String>,
    /// Second name server (vCloud).
    pub secondary_dns: Option<String>,
    /// Suffix of names (vCloud).
    pub dns_suffix: Option<String>,
    /// How it is fenced off (vCloud).
    pub fence_mode: Option<String>,
    /// vApp that it belongs to.
    pub vapp_id: Option<VappId>,
    /// Virtual data centre that it belongs to.
    pub vdc_id: Option<VdcId>,
    /// Network above it.
    pub parent_network_id: Option<ParentNetworkId>,
    /// Its identifier in OpenStack.
    pub openstack_id: Option<OpenstackId>,
    /// Its identifier in vCenter.
    pub vcenter_identifier: Option<VcenterIdentifier>,
    /// Distributed switch that it is on.
    pub dv_switch_id: Option<DvSwitchId>,
    /// Group of virtual data centres that it belongs to.
    pub vdc_group_id: Option<VdcGroupId>,
    /// Universal router that it is on.
    pub universal_router_id: Option<UniversalRouterId>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for NetworkInfo {
    const SCHEMA: Schema = Schema::new(
        "NetworkInfo",
        &[
            Field::plain("id").promised(),
            Field::plain("label"),
            Field::plain("identifier"),
            Field::plain("vlan").nullable(),
            Field::plain("network_group_id").nullable(),
            Field::plain("type"),
            Field::plain("user_id"),
            Field::plain("ip_address_pool_id"),
            Field::plain("default_outside_ip_address_id"),
            Field::plain("default_nat_rule_number"),
            Field::plain("prefix_size"),
            Field::plain("is_nated"),
            Field::plain("enabled"),
            Field::plain("shared"),
            Field::plain("gateway"),
            Field::plain("netmask"),
            Field::plain("primary_dns"),
            Field::plain("secondary_dns"),
            Field::plain("dns_suffix"),
            Field::plain("fence_mode"),
            Field::plain("vapp_id"),
            Field::plain("vdc_id"),
            Field::plain("parent_network_id"),
            Field::plain("openstack_id"),
            Field::plain("vcenter_identifier"),
            Field::plain("dv_switch_id"),
            Field::plain("vdc_group_id"),
            Field::plain("universal_router_id"),
            Field::plain("created_at"),
            Field::plain("updated_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.label,
            &self.identifier,
            &self.vlan,
            &self.network_group_id,
            &self.r#type,
            &self.user_id,
            &self.ip_address_pool_id,
            &self.default_outside_ip_address_id,
            &self.default_nat_rule_number,
            &self.prefix_size,
            &self.is_nated,
            &self.enabled,
            &self.shared,
            &self.gateway,
            &self.netmask,
            &self.primary_dns,
            &self.secondary_dns,
            &self.dns_suffix,
            &self.fence_mode,
            &self.vapp_id,
            &self.vdc_id,
            &self.parent_network_id,
            &self.openstack_id,
            &self.vcenter_identifier,
            &self.dv_switch_id,
            &self.vdc_group_id,
            &self.universal_router_id,
            &self.created_at,
            &self.updated_at,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.label,
            &mut self.identifier,
            &mut self.vlan,
            &mut self.network_group_id,
            &mut self.r#type,
            &mut self.user_id,
            &mut self.ip_address_pool_id,
            &mut self.default_outside_ip_address_id,
            &mut self.default_nat_rule_number,
            &mut self.prefix_size,
            &mut self.is_nated,
            &mut self.enabled,
            &mut self.shared,
            &mut self.gateway,
            &mut self.netmask,
            &mut self.primary_dns,
            &mut self.secondary_dns,
            &mut self.dns_suffix,
            &mut self.fence_mode,
            &mut self.vapp_id,
            &mut self.vdc_id,
            &mut self.parent_network_id,
            &mut self.openstack_id,
            &mut self.vcenter_identifier,
            &mut self.dv_switch_id,
            &mut self.vdc_group_id,
            &mut self.universal_router_id,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(NetworkInfo);

/// A group of networks, on the wire `network_group`.
///
/// Observed with medium confidence: recorded traffic and clients.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkZoneInfo {
    /// Identifier.
    pub id: NetworkZoneId,
    /// Name.
    pub label: Option<String>,
    /// Name for machines.
    pub identifier: Option<String>,
    /// Kind of servers that it is for (from 5.3 on).
    pub server_type: Option<ServerType>,
    /// Location that it is at; one client reads it as a boolean.
    pub location_group_id: Option<i64>,
    /// Compute resource that it is tied to.
    pub hypervisor_id: Option<ComputeResourceId>,
    /// Federation that it comes from.
    pub federation_id: Option<i64>,
    /// Data centre that it is tied to.
    pub datacenter_id: Option<i64>,
    /// Disaster recovery that it is tied to.
    pub draas_id: Option<i64>,
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

impl Model for NetworkZoneInfo {
    const SCHEMA: Schema = Schema::new(
        "NetworkZoneInfo",
        &[
            Field::plain("id").promised(),
            Field::plain("label"),
            Field::plain("identifier"),
            Field::plain("server_type"),
            Field::plain("location_group_id"),
            Field::plain("hypervisor_id"),
            Field::plain("federation_id"),
            Field::plain("datacenter_id"),
            Field::plain("draas_id"),
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
            &self.location_group_id,
            &self.hypervisor_id,
            &self.federation_id,
            &self.datacenter_id,
            &self.draas_id,
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
            &mut self.location_group_id,
            &mut self.hypervisor_id,
            &mut self.federation_id,
            &mut self.datacenter_id,
            &mut self.draas_id,
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

copyist_runtime::model!(NetworkZoneInfo);
