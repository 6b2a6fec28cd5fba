//! Network interfaces of virtual servers.

use copyist_runtime::{
    Call, Decode, Encode, Field, Json, Model, Operation, Page, Schema, Timestamp,
};

use crate::{FirewallCommand, NetworkInterfaceId, VirtualServerId};

static LIST_NETWORK_INTERFACES: Operation = Operation::get(
    "list_network_interfaces",
    "/virtual_machines/{virtual_machine_id}/network_interfaces",
)
.items_in("network_interface")
.paged(&crate::client::NUMBERED_PAGING);
static GET_NETWORK_INTERFACE: Operation = Operation::get(
    "get_network_interface",
    "/virtual_machines/{virtual_machine_id}/network_interfaces/{network_interface_id}",
)
.answer_in("network_interface");
static ADD_NETWORK_INTERFACE: Operation = Operation::post(
    "add_network_interface",
    "/virtual_machines/{virtual_machine_id}/network_interfaces",
)
.root("network_interface")
.answer_in("network_interface");
static UPDATE_NETWORK_INTERFACE: Operation = Operation::put(
    "update_network_interface",
    "/virtual_machines/{virtual_machine_id}/network_interfaces/{network_interface_id}",
)
.object_body()
.root("network_interface");
static DELETE_NETWORK_INTERFACE: Operation = Operation::delete(
    "delete_network_interface",
    "/virtual_machines/{virtual_machine_id}/network_interfaces/{network_interface_id}",
);

/// Network Interfaces
impl crate::VirtualServer {
    /// Lists the network interfaces of a virtual server.
    ///
    /// `GET /virtual_machines/{virtual_machine_id}/network_interfaces` answers 200. Docs:
    /// get-list-of-vs-network-interfaces (ServerMania).
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.virtual_server(731u64).list_network_interfaces().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_network_interfaces(&self) -> ListNetworkInterfaces {
        ListNetworkInterfaces(
            self.client.call(&LIST_NETWORK_INTERFACES, &[&self.virtual_machine_id]),
        )
    }

    /// Adds a network interface to a virtual server.
    ///
    /// `POST /virtual_machines/{virtual_machine_id}/network_interfaces` answers 201.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use onapp::AddNetworkInterfaceInput;
    /// let virtual_server = client.virtual_server(731u64);
    /// let input =
    ///     AddNetworkInterfaceInput { label: "eth1", network_join_id: 27, rate_limit: 100 };
    /// let answer = virtual_server.add_network_interface(input).primary(true).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_network_interface(
        &self,
        input: AddNetworkInterfaceInput<'_>,
    ) -> AddNetworkInterface {
        AddNetworkInterface(
            self.client
                .call(&ADD_NETWORK_INTERFACE, &[&self.virtual_machine_id])
                .field("label", &input.label)
                .field("network_join_id", &input.network_join_id)
                .field("rate_limit", &input.rate_limit),
        )
    }
}

/// Network Interfaces
impl crate::NetworkInterface {
    /// Reads a network interface.
    ///
    /// `GET /virtual_machines/{virtual_machine_id}/network_interfaces/{network_interface_id}`
    /// answers 200. Docs: Virtuozzo OnApp Cloud / network interface details (vCloud).
    ///
    /// The guide shows this for a server on vCloud, where the answer is wrapped as in a list.
    ///
    /// Response observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.virtual_server(731u64).network_interface(1450u64).get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<NetworkInterfaceInfo> {
        self.client
            .call(&GET_NETWORK_INTERFACE, &[&self.virtual_machine_id, &self.network_interface_id])
    }

    /// Changes a network interface.
    ///
    /// `PUT /virtual_machines/{virtual_machine_id}/network_interfaces/{network_interface_id}`
    /// answers 204.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let network_interface = client.virtual_server(731u64).network_interface(1450u64);
    /// network_interface.update().label("example_label").rate_limit(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self) -> UpdateNetworkInterface {
        UpdateNetworkInterface(self.client.call(
            &UPDATE_NETWORK_INTERFACE,
            &[&self.virtual_machine_id, &self.network_interface_id],
        ))
    }

    /// Removes a network interface.
    ///
    /// `DELETE /virtual_machines/{virtual_machine_id}/network_interfaces/{network_interface_id}`
    /// answers 204.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.virtual_server(731u64).network_interface(1450u64).delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self) -> Call<()> {
        self.client.call(
            &DELETE_NETWORK_INTERFACE,
            &[&self.virtual_machine_id, &self.network_interface_id],
        )
    }
}

/// A call of
/// [`VirtualServer::list_network_interfaces`](crate::VirtualServer::list_network_interfaces): set
/// what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListNetworkInterfaces(pub Call<Page<NetworkInterfaceInfo>>);

copyist_runtime::paged_call!(ListNetworkInterfaces, NetworkInterfaceInfo);

impl ListNetworkInterfaces {
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

/// What [`VirtualServer::add_network_interface`](crate::VirtualServer::add_network_interface)
/// needs, by name so that nothing is swapped.
#[derive(Clone, Debug)]
pub struct AddNetworkInterfaceInput<'a> {
    /// Name.
    pub label: &'a str,
    /// Attachment of the network that it is to be on.
    pub network_join_id: i64,
    /// Speed of the port in Mbps.
    pub rate_limit: i64,
}

/// A call of [`VirtualServer::add_network_interface`](crate::VirtualServer::add_network_interface):
/// set what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct AddNetworkInterface(pub Call<NetworkInterfaceInfo>);

copyist_runtime::call!(AddNetworkInterface, NetworkInterfaceInfo);

impl AddNetworkInterface {
    /// Whether it is to be the main interface.
    pub fn primary(self, primary: bool) -> Self {
        Self(self.0.field("primary", &primary))
    }
}

/// A call of [`NetworkInterface::update`](crate::NetworkInterface::update): set what is optional,
/// then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct UpdateNetworkInterface(pub Call<()>);

copyist_runtime::call!(UpdateNetworkInterface, ());

impl UpdateNetworkInterface {
    /// New name.
    pub fn label(self, label: &str) -> Self {
        Self(self.0.field("label", &label))
    }

    /// Speed of the port in Mbps.
    pub fn rate_limit(self, rate_limit: i64) -> Self {
        Self(self.0.field("rate_limit", &rate_limit))
    }
}

/// A network interface. Servers on vCloud answer with `vcloud_network_interface` inside the same
/// wrapper.
///
/// Docs: get-list-of-vs-network-interfaces (ServerMania).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkInterfaceInfo {
    /// Identifier.
    pub id: NetworkInterfaceId,
    /// Name for machines.
    pub identifier: Option<String>,
    /// Name, such as `eth0`.
    pub label: Option<String>,
    /// Virtual server that it belongs to.
    pub virtual_machine_id: Option<VirtualServerId>,
    /// Attachment of the network that it is on.
    pub network_join_id: Option<i64>,
    /// Whether it is the main interface.
    pub primary: Option<bool>,
    /// MAC address.
    pub mac_address: Option<String>,
    /// Speed of the port in Mbps; examples say 0.
    pub rate_limit: Option<i64>,
    /// What is done with packets that no rule is about.
    pub default_firewall_rule: Option<FirewallCommand>,
    /// Whether the cable is in (from 3.0 on).
    pub connected: Option<bool>,
    /// Counted traffic.
    ///
    /// Observed with low confidence: null in examples.
    pub usage: Option<Json>,
    /// When the count was last reset.
    ///
    /// Observed with low confidence: null in examples.
    pub usage_last_reset_at: Option<Json>,
    /// When the count began a month.
    ///
    /// Observed with low confidence: null in examples.
    pub usage_month_rolled_at: Option<Json>,
    /// Kind of adapter (from 6.0 on), such as `VMXNET3`.
    pub adapter_type: Option<String>,
    /// Edge gateway that it is tied to.
    pub edge_gateway_id: Option<i64>,
    /// Its identifier in OpenStack.
    pub openstack_id: Option<i64>,
    /// Whether it serves a virtual router (from 5.5 on).
    pub use_as_gateway: Option<bool>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for NetworkInterfaceInfo {
    const SCHEMA: Schema = Schema::new(
        "NetworkInterfaceInfo",
        &[
            Field::plain("id").promised(),
            Field::plain("identifier"),
            Field::plain("label"),
            Field::plain("virtual_machine_id"),
            Field::plain("network_join_id"),
            Field::plain("primary"),
            Field::plain("mac_address"),
            Field::plain("rate_limit"),
            Field::plain("default_firewall_rule"),
            Field::plain("connected"),
            Field::plain("usage"),
            Field::plain("usage_last_reset_at"),
            Field::plain("usage_month_rolled_at"),
            Field::plain("adapter_type"),
            Field::plain("edge_gateway_id"),
            Field::plain("openstack_id"),
            Field::plain("use_as_gateway"),
            Field::plain("created_at"),
            Field::plain("updated_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.identifier,
            &self.label,
            &self.virtual_machine_id,
            &self.network_join_id,
            &self.primary,
            &self.mac_address,
            &self.rate_limit,
            &self.default_firewall_rule,
            &self.connected,
            &self.usage,
            &self.usage_last_reset_at,
            &self.usage_month_rolled_at,
            &self.adapter_type,
            &self.edge_gateway_id,
            &self.openstack_id,
            &self.use_as_gateway,
            &self.created_at,
            &self.updated_at,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.identifier,
            &mut self.label,
            &mut self.virtual_machine_id,
            &mut self.network_join_id,
            &mut self.primary,
            &mut self.mac_address,
            &mut self.rate_limit,
            &mut self.default_firewall_rule,
            &mut self.connected,
            &mut self.usage,
            &mut self.usage_last_reset_at,
            &mut self.usage_month_rolled_at,
            &mut self.adapter_type,
            &mut self.edge_gateway_id,
            &mut self.openstack_id,
            &mut self.use_as_gateway,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(NetworkInterfaceInfo);
