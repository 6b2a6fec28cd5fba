//! IP addresses of networks, users and virtual servers; from 5.4 on they are taken from IP nets and ranges.

use copyist_runtime::{
    Call, Decode, Encode, Field, Json, Model, Operation, Page, Schema, Timestamp,
};

use crate::{
    IpAddressId, IpAddressInfo, IpAssignmentId, IpNetId, IpRangeId, NetworkId, NetworkInterfaceId,
    UserId, VirtualServerId,
};

static LIST_IP_ADDRESSES: Operation =
    Operation::get("list_ip_addresses", "/settings/networks/{network_id}/ip_addresses")
        .items_in("ip_address")
        .paged(&crate::client::NUMBERED_PAGING);
static GET_IP_ADDRESS: Operation = Operation::get(
    "get_ip_address",
    "/settings/networks/{network_id}/ip_addresses/{ip_address_id}",
)
.answer_in("ip_address");
static CREATE_IP_ADDRESS: Operation =
    Operation::post("create_ip_address", "/settings/networks/{network_id}/ip_addresses")
        .root("ip_address")
        .answer_in("ip_address");
static UPDATE_IP_ADDRESS: Operation = Operation::put(
    "update_ip_address",
    "/settings/networks/{network_id}/ip_addresses/{ip_address_id}",
)
.object_body()
.root("ip_address");
static DELETE_IP_ADDRESS: Operation = Operation::delete(
    "delete_ip_address",
    "/settings/networks/{network_id}/ip_addresses/{ip_address_id}",
);
static ASSIGN_IP_ADDRESSES: Operation =
    Operation::post("assign_ip_addresses", "/settings/networks/{network_id}/ip_addresses/assign");
static UNASSIGN_IP_ADDRESSES: Operation = Operation::post(
    "unassign_ip_addresses",
    "/settings/networks/{network_id}/ip_addresses/unassign",
);
static LIST_IP_ASSIGNMENTS: Operation =
    Operation::get("list_ip_assignments", "/virtual_machines/{virtual_machine_id}/ip_addresses")
        .items_in("ip_address_join")
        .paged(&crate::client::NUMBERED_PAGING);
static GET_IP_ASSIGNMENT: Operation = Operation::get(
    "get_ip_assignment",
    "/virtual_machines/{virtual_machine_id}/ip_addresses/{ip_assignment_id}",
)
.answer_in("ip_address_join");
static ASSIGN_IP_ADDRESS: Operation =
    Operation::post("assign_ip_address", "/virtual_machines/{virtual_machine_id}/ip_addresses")
        .root("ip_address")
        .answer_in("ip_address_join");
static ASSIGN_IP_ADDRESS_BY_ID: Operation = Operation::post(
    "assign_ip_address_by_id",
    "/virtual_machines/{virtual_machine_id}/ip_addresses",
)
.root("ip_address_join")
.answer_in("ip_address_join");
static REMOVE_IP_ASSIGNMENT: Operation = Operation::delete(
    "remove_ip_assignment",
    "/virtual_machines/{virtual_machine_id}/ip_addresses/{ip_assignment_id}",
);
static LIST_IP_NETS: Operation =
    Operation::get("list_ip_nets", "/settings/networks/{network_id}/ip_nets")
        .items_in("ip_net")
        .paged(&crate::client::NUMBERED_PAGING);
static GET_IP_NET: Operation =
    Operation::get("get_ip_net", "/settings/networks/{network_id}/ip_nets/{ip_net_id}")
        .answer_in("ip_net");
static CREATE_IP_NET: Operation =
    Operation::post("create_ip_net", "/settings/networks/{network_id}/ip_nets")
        .root("ip_net")
        .answer_in("ip_net");
static DELETE_IP_NET: Operation =
    Operation::delete("delete_ip_net", "/settings/networks/{network_id}/ip_nets/{ip_net_id}");
static LIST_IP_RANGES: Operation = Operation::get(
    "list_ip_ranges",
    "/settings/networks/{network_id}/ip_nets/{ip_net_id}/ip_ranges",
)
.items_in("ip_range")
.paged(&crate::client::NUMBERED_PAGING);
static CREATE_IP_RANGE: Operation = Operation::post(
    "create_ip_range",
    "/settings/networks/{network_id}/ip_nets/{ip_net_id}/ip_ranges",
)
.root("ip_range")
.answer_in("ip_range");
static DELETE_IP_RANGE: Operation = Operation::delete(
    "delete_ip_range",
    "/settings/networks/{network_id}/ip_nets/{ip_net_id}/ip_ranges/{ip_range_id}",
);

/// IP Addresses, Nets and Ranges
impl crate::Network {
    /// Lists the IP addresses of a network.
    ///
    /// `GET /settings/networks/{network_id}/ip_addresses` answers 200.
    ///
    /// Path and response observed with medium confidence: recorded traffic.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.network(3u64).list_ip_addresses().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_ip_addresses(&self) -> ListIpAddresses {
        ListIpAddresses(self.client.call(&LIST_IP_ADDRESSES, &[&self.network_id]))
    }

    /// Adds an IP address to a network (before 5.4).
    ///
    /// `POST /settings/networks/{network_id}/ip_addresses` answers 201.
    ///
    /// Path, body and status observed with medium confidence: recorded traffic.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use onapp::CreateIpAddressInput;
    /// let network = client.network(3u64);
    /// let input = CreateIpAddressInput {
    ///     address: "203.0.113.17",
    ///     netmask: "255.255.255.0",
    ///     broadcast: "203.0.113.255",
    ///     network_address: "203.0.113.0",
    ///     gateway: "203.0.113.1",
    /// };
    /// let answer = network.create_ip_address(input).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_ip_address(&self, input: CreateIpAddressInput<'_>) -> Call<IpAddressInfo> {
        self.client
            .call(&CREATE_IP_ADDRESS, &[&self.network_id])
            .field("address", &input.address)
            .field("netmask", &input.netmask)
            .field("broadcast", &input.broadcast)
            .field("network_address", &input.network_address)
            .field("gateway", &input.gateway)
    }

    /// Gives IP addresses of a network to a user.
    ///
    /// `POST /settings/networks/{network_id}/ip_addresses/assign` answers 201. Docs: Assign IP
    /// addresses to a user (before 5.4).
    ///
    /// Status inferred with medium confidence: POST answers 201 in general.
    ///
    /// * `ip_addresses`: Addresses; before 5.4 their identifiers, since then their texts.
    /// * `user_id`: User who is to own them.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let network = client.network(3u64);
    /// let answer = network.assign_ip_addresses(&["example_ip_addresses".into()], 42u64).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn assign_ip_addresses(
        &self,
        ip_addresses: &[IpAddresses],
        user_id: impl Into<UserId>,
    ) -> Call<Json> {
        let user_id: UserId = user_id.into();
        self.client
            .call(&ASSIGN_IP_ADDRESSES, &[&self.network_id])
            .field("ip_addresses", &ip_addresses)
            .field("user_id", &user_id)
    }

    /// Takes IP addresses of a network from a user.
    ///
    /// `POST /settings/networks/{network_id}/ip_addresses/unassign` answers 201.
    ///
    /// Path observed with low confidence: client source only. Body inferred with low confidence: as
    /// for assigning them. Status inferred with medium confidence: POST answers 201 in general.
    ///
    /// * `ip_addresses`: Addresses; before 5.4 their identifiers, since then their texts.
    /// * `user_id`: User who owns them.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let network = client.network(3u64);
    /// let answer = network.unassign_ip_addresses(&["example_ip_addresses".into()], 42u64).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn unassign_ip_addresses(
        &self,
        ip_addresses: &[IpAddresses],
        user_id: impl Into<UserId>,
    ) -> Call<Json> {
        let user_id: UserId = user_id.into();
        self.client
            .call(&UNASSIGN_IP_ADDRESSES, &[&self.network_id])
            .field("ip_addresses", &ip_addresses)
            .field("user_id", &user_id)
    }

    /// Lists the IP nets of a network.
    ///
    /// `GET /settings/networks/{network_id}/ip_nets` answers 200.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.network(3u64).list_ip_nets().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_ip_nets(&self) -> ListIpNets {
        ListIpNets(self.client.call(&LIST_IP_NETS, &[&self.network_id]))
    }

    /// Adds an IP net to a network.
    ///
    /// `POST /settings/networks/{network_id}/ip_nets` answers 201.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// * `network_address`: Address of the net.
    /// * `network_mask`: Length of its prefix.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let network = client.network(3u64);
    /// let answer = network
    ///     .create_ip_net("203.0.113.0", 24)
    ///     .default_gateway("203.0.113.1")
    ///     .label("example_label")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_ip_net(&self, network_address: &str, network_mask: i64) -> CreateIpNet {
        CreateIpNet(
            self.client
                .call(&CREATE_IP_NET, &[&self.network_id])
                .field("network_address", &network_address)
                .field("network_mask", &network_mask),
        )
    }
}

/// IP Addresses, Nets and Ranges
impl crate::IpAddress {
    /// Reads an IP address of a network.
    ///
    /// `GET /settings/networks/{network_id}/ip_addresses/{ip_address_id}` answers 200.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.network(3u64).ip_address(9001u64).get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<IpAddressInfo> {
        self.client.call(&GET_IP_ADDRESS, &[&self.network_id, &self.ip_address_id])
    }

    /// Changes an IP address of a network (before 5.4).
    ///
    /// `PUT /settings/networks/{network_id}/ip_addresses/{ip_address_id}` answers 204 or 200.
    ///
    /// Path and body observed with medium confidence: recorded traffic. Status observed with medium
    /// confidence: recorded traffic answers 200.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let ip_address = client.network(3u64).ip_address(9001u64);
    /// ip_address.update().address("example_address").netmask("example_netmask").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self) -> UpdateIpAddress {
        UpdateIpAddress(
            self.client.call(&UPDATE_IP_ADDRESS, &[&self.network_id, &self.ip_address_id]),
        )
    }

    /// Deletes an IP address of a network (before 5.4).
    ///
    /// `DELETE /settings/networks/{network_id}/ip_addresses/{ip_address_id}` answers 204 or 200.
    ///
    /// Path observed with medium confidence: recorded traffic. Status observed with medium
    /// confidence: recorded traffic answers 200.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.network(3u64).ip_address(9001u64).delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self) -> Call<()> {
        self.client.call(&DELETE_IP_ADDRESS, &[&self.network_id, &self.ip_address_id])
    }
}

/// IP Addresses, Nets and Ranges
impl crate::VirtualServer {
    /// Lists the IP addresses of a virtual server, each with the interface that has it.
    ///
    /// `GET /virtual_machines/{virtual_machine_id}/ip_addresses` answers 200.
    ///
    /// Path and response observed with medium confidence: recorded traffic.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.virtual_server(731u64).list_ip_assignments().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_ip_assignments(&self) -> ListIpAssignments {
        ListIpAssignments(self.client.call(&LIST_IP_ASSIGNMENTS, &[&self.virtual_machine_id]))
    }

    /// Gives a virtual server an IP address, by its text or from an IP net or range (from 6.0 on).
    ///
    /// `POST /virtual_machines/{virtual_machine_id}/ip_addresses` answers 201.
    ///
    /// Before 6.0 see `assign_ip_address_by_id`.
    ///
    /// Path and status observed with medium confidence: recorded traffic. Body observed with low
    /// confidence: client source only.
    ///
    /// * `network_interface_id`: Interface that is to have the address.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let virtual_server = client.virtual_server(731u64);
    /// let answer = virtual_server
    ///     .assign_ip_address(1450u64)
    ///     .address("203.0.113.17")
    ///     .ip_net_id(15u64)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn assign_ip_address(
        &self,
        network_interface_id: impl Into<NetworkInterfaceId>,
    ) -> AssignIpAddress {
        let network_interface_id: NetworkInterfaceId = network_interface_id.into();
        AssignIpAddress(
            self.client
                .call(&ASSIGN_IP_ADDRESS, &[&self.virtual_machine_id])
                .field("network_interface_id", &network_interface_id),
        )
    }

    /// Gives a virtual server an IP address that has an identifier of its own (before 6.0).
    ///
    /// `POST /virtual_machines/{virtual_machine_id}/ip_addresses` answers 201.
    ///
    /// Path, body and status observed with medium confidence: recorded traffic.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use onapp::AssignIpAddressByIdInput;
    /// let virtual_server = client.virtual_server(731u64);
    /// let input = AssignIpAddressByIdInput {
    ///     network_interface_id: 1450u64.into(),
    ///     ip_address_id: 9001u64.into(),
    /// };
    /// let answer = virtual_server.assign_ip_address_by_id(input).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn assign_ip_address_by_id(
        &self,
        input: AssignIpAddressByIdInput,
    ) -> Call<IpAssignmentInfo> {
        self.client
            .call(&ASSIGN_IP_ADDRESS_BY_ID, &[&self.virtual_machine_id])
            .field("network_interface_id", &input.network_interface_id)
            .field("ip_address_id", &input.ip_address_id)
    }
}

/// IP Addresses, Nets and Ranges
impl crate::IpAssignment {
    /// Reads an IP address of a virtual server.
    ///
    /// `GET /virtual_machines/{virtual_machine_id}/ip_addresses/{ip_assignment_id}` answers 200.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.virtual_server(731u64).ip_assignment(3105u64).get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<IpAssignmentInfo> {
        self.client.call(&GET_IP_ASSIGNMENT, &[&self.virtual_machine_id, &self.ip_assignment_id])
    }

    /// Takes an IP address from a virtual server.
    ///
    /// `DELETE /virtual_machines/{virtual_machine_id}/ip_addresses/{ip_assignment_id}` answers 204
    /// or 200.
    ///
    /// Path observed with medium confidence: recorded traffic. Parameters observed with low
    /// confidence: client source. Status observed with medium confidence: recorded traffic answers
    /// 200.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.virtual_server(731u64).ip_assignment(3105u64).remove().rebuild_network(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove(&self) -> RemoveIpAssignment {
        RemoveIpAssignment(
            self.client
                .call(&REMOVE_IP_ASSIGNMENT, &[&self.virtual_machine_id, &self.ip_assignment_id]),
        )
    }
}

/// IP Addresses, Nets and Ranges
impl crate::IpNet {
    /// Reads an IP net.
    ///
    /// `GET /settings/networks/{network_id}/ip_nets/{ip_net_id}` answers 200.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.network(3u64).ip_net(15u64).get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<IpNetInfo> {
        self.client.call(&GET_IP_NET, &[&self.network_id, &self.ip_net_id])
    }

    /// Deletes an IP net.
    ///
    /// `DELETE /settings/networks/{network_id}/ip_nets/{ip_net_id}` answers 204.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.network(3u64).ip_net(15u64).delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self) -> Call<()> {
        self.client.call(&DELETE_IP_NET, &[&self.network_id, &self.ip_net_id])
    }

    /// Lists the ranges of an IP net.
    ///
    /// `GET /settings/networks/{network_id}/ip_nets/{ip_net_id}/ip_ranges` answers 200.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.network(3u64).ip_net(15u64).list_ip_ranges().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_ip_ranges(&self) -> ListIpRanges {
        ListIpRanges(self.client.call(&LIST_IP_RANGES, &[&self.network_id, &self.ip_net_id]))
    }

    /// Adds a range of addresses to an IP net.
    ///
    /// `POST /settings/networks/{network_id}/ip_nets/{ip_net_id}/ip_ranges` answers 201.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use onapp::CreateIpRangeInput;
    /// let ip_net = client.network(3u64).ip_net(15u64);
    /// let input =
    ///     CreateIpRangeInput { start_address: "203.0.113.10", end_address: "203.0.113.99" };
    /// let answer = ip_net
    ///     .create_ip_range(input)
    ///     .default_gateway("203.0.113.1")
    ///     .gateway_outside_ip_net(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_ip_range(&self, input: CreateIpRangeInput<'_>) -> CreateIpRange {
        CreateIpRange(
            self.client
                .call(&CREATE_IP_RANGE, &[&self.network_id, &self.ip_net_id])
                .field("start_address", &input.start_address)
                .field("end_address", &input.end_address),
        )
    }
}

/// IP Addresses, Nets and Ranges
impl crate::IpRange {
    /// Deletes a range of addresses.
    ///
    /// `DELETE /settings/networks/{network_id}/ip_nets/{ip_net_id}/ip_ranges/{ip_range_id}` answers
    /// 204.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.network(3u64).ip_net(15u64).ip_range(22u64).delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self) -> Call<()> {
        self.client.call(&DELETE_IP_RANGE, &[&self.network_id, &self.ip_net_id, &self.ip_range_id])
    }
}

/// A call of [`Network::list_ip_addresses`](crate::Network::list_ip_addresses): set what is
/// optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListIpAddresses(pub Call<Page<IpAddressInfo>>);

copyist_runtime::paged_call!(ListIpAddresses, IpAddressInfo);

impl ListIpAddresses {
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

/// What [`Network::create_ip_address`](crate::Network::create_ip_address) needs, by name so that
/// nothing is swapped.
#[derive(Clone, Copy, Debug)]
pub struct CreateIpAddressInput<'a> {
    /// The address.
    pub address: &'a str,
    /// Net mask.
    pub netmask: &'a str,
    /// Broadcast address.
    pub broadcast: &'a str,
    /// Address of its network.
    pub network_address: &'a str,
    /// Gateway.
    pub gateway: &'a str,
}

/// A call of [`IpAddress::update`](crate::IpAddress::update): set what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct UpdateIpAddress(pub Call<()>);

copyist_runtime::call!(UpdateIpAddress, ());

impl UpdateIpAddress {
    /// The address.
    pub fn address(self, address: &str) -> Self {
        Self(self.0.field("address", &address))
    }

    /// Net mask.
    pub fn netmask(self, netmask: &str) -> Self {
        Self(self.0.field("netmask", &netmask))
    }

    /// Broadcast address.
    pub fn broadcast(self, broadcast: &str) -> Self {
        Self(self.0.field("broadcast", &broadcast))
    }

    /// Address of its network.
    pub fn network_address(self, network_address: &str) -> Self {
        Self(self.0.field("network_address", &network_address))
    }

    /// Gateway.
    pub fn gateway(self, gateway: &str) -> Self {
        Self(self.0.field("gateway", &gateway))
    }
}

/// A call of [`VirtualServer::list_ip_assignments`](crate::VirtualServer::list_ip_assignments): set
/// what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListIpAssignments(pub Call<Page<IpAssignmentInfo>>);

copyist_runtime::paged_call!(ListIpAssignments, IpAssignmentInfo);

impl ListIpAssignments {
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

/// A call of [`VirtualServer::assign_ip_address`](crate::VirtualServer::assign_ip_address): set
/// what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct AssignIpAddress(pub Call<IpAssignmentInfo>);

copyist_runtime::call!(AssignIpAddress, IpAssignmentInfo);

impl AssignIpAddress {
    /// The address.
    pub fn address(self, address: &str) -> Self {
        Self(self.0.field("address", &address))
    }

    /// IP net to take an address from.
    pub fn ip_net_id(self, ip_net_id: impl Into<IpNetId>) -> Self {
        let ip_net_id: IpNetId = ip_net_id.into();
        Self(self.0.field("ip_net_id", &ip_net_id))
    }

    /// Range to take an address from.
    pub fn ip_range_id(self, ip_range_id: impl Into<IpRangeId>) -> Self {
        let ip_range_id: IpRangeId = ip_range_id.into();
        Self(self.0.field("ip_range_id", &ip_range_id))
    }

    /// 4 or 6.
    pub fn ip_version(self, ip_version: i64) -> Self {
        Self(self.0.field("ip_version", &ip_version))
    }

    /// 0 or 1; named for addresses in use.
    pub fn used_ip(self, used_ip: i64) -> Self {
        Self(self.0.field("used_ip", &used_ip))
    }

    /// 0 or 1; named for addresses of one's own.
    pub fn own_ip(self, own_ip: i64) -> Self {
        Self(self.0.field("own_ip", &own_ip))
    }
}

/// What [`VirtualServer::assign_ip_address_by_id`](crate::VirtualServer::assign_ip_address_by_id)
/// needs, by name so that nothing is swapped.
#[derive(Clone, Debug)]
pub struct AssignIpAddressByIdInput {
    /// Interface that is to have the address.
    pub network_interface_id: NetworkInterfaceId,
    /// The address.
    pub ip_address_id: IpAddressId,
}

/// A call of [`IpAssignment::remove`](crate::IpAssignment::remove): set what is optional, then
/// await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct RemoveIpAssignment(pub Call<()>);

copyist_runtime::call!(RemoveIpAssignment, ());

impl RemoveIpAssignment {
    /// 1 to rebuild the server's network at once, 0 not to.
    pub fn rebuild_network(self, rebuild_network: i64) -> Self {
        Self(self.0.query("rebuild_network", &rebuild_network))
    }
}

/// A call of [`Network::list_ip_nets`](crate::Network::list_ip_nets): set what is optional, then
/// await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListIpNets(pub Call<Page<IpNetInfo>>);

copyist_runtime::paged_call!(ListIpNets, IpNetInfo);

impl ListIpNets {
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

/// A call of [`Network::create_ip_net`](crate::Network::create_ip_net): set what is optional, then
/// await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct CreateIpNet(pub Call<IpNetInfo>);

copyist_runtime::call!(CreateIpNet, IpNetInfo);

impl CreateIpNet {
    /// Gateway.
    pub fn default_gateway(self, default_gateway: &str) -> Self {
        Self(self.0.field("default_gateway", &default_gateway))
    }

    /// Name.
    pub fn label(self, label: &str) -> Self {
        Self(self.0.field("label", &label))
    }

    /// 1 to add a range with all its addresses, 0 not to.
    pub fn add_default_ip_range(self, add_default_ip_range: i64) -> Self {
        Self(self.0.field("add_default_ip_range", &add_default_ip_range))
    }

    /// Whether the gateway is outside of it.
    pub fn gateway_outside_ip_net(self, gateway_outside_ip_net: bool) -> Self {
        Self(self.0.field("gateway_outside_ip_net", &gateway_outside_ip_net))
    }
}

/// A call of [`IpNet::list_ip_ranges`](crate::IpNet::list_ip_ranges): set what is optional, then
/// await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListIpRanges(pub Call<Page<IpRangeInfo>>);

copyist_runtime::paged_call!(ListIpRanges, IpRangeInfo);

impl ListIpRanges {
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

/// What [`IpNet::create_ip_range`](crate::IpNet::create_ip_range) needs, by name so that nothing is
/// swapped.
#[derive(Clone, Copy, Debug)]
pub struct CreateIpRangeInput<'a> {
    /// First address.
    pub start_address: &'a str,
    /// Last address.
    pub end_address: &'a str,
}

/// A call of [`IpNet::create_ip_range`](crate::IpNet::create_ip_range): set what is optional, then
/// await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct CreateIpRange(pub Call<IpRangeInfo>);

copyist_runtime::call!(CreateIpRange, IpRangeInfo);

impl CreateIpRange {
    /// Gateway.
    pub fn default_gateway(self, default_gateway: &str) -> Self {
        Self(self.0.field("default_gateway", &default_gateway))
    }

    /// Whether the gateway is outside of the net.
    pub fn gateway_outside_ip_net(self, gateway_outside_ip_net: bool) -> Self {
        Self(self.0.field("gateway_outside_ip_net", &gateway_outside_ip_net))
    }
}

/// The assignment of an IP address to a virtual server, on the wire `ip_address_join`.
///
/// Observed with medium confidence: recorded traffic and clients.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpAssignmentInfo {
    /// Identifier, by which it is removed.
    pub id: IpAssignmentId,
    /// Interface that has the address.
    pub network_interface_id: Option<NetworkInterfaceId>,
    /// The address (before 5.4).
    pub ip_address_id: Option<IpAddressId>,
    /// Virtual server that has the address (2.2 only).
    pub virtual_machine_id: Option<VirtualServerId>,
    /// The address. JSON of 2.x wraps it twice, newer clients read it wrapped once.
    pub ip_address: Option<IpAddressInfo>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for IpAssignmentInfo {
    const SCHEMA: Schema = Schema::new(
        "IpAssignmentInfo",
        &[
            Field::plain("id").promised(),
            Field::plain("network_interface_id"),
            Field::plain("ip_address_id"),
            Field::plain("virtual_machine_id"),
            Field::plain("ip_address").inside("ip_address"),
            Field::plain("created_at"),
            Field::plain("updated_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.network_interface_id,
            &self.ip_address_id,
            &self.virtual_machine_id,
            &self.ip_address,
            &self.created_at,
            &self.updated_at,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.network_interface_id,
            &mut self.ip_address_id,
            &mut self.virtual_machine_id,
            &mut self.ip_address,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(IpAssignmentInfo);

/// An IP net.
///
/// Observed with low confidence: client source only.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpNetInfo {
    /// Identifier.
    pub id: IpNetId,
    /// Name.
    pub label: Option<String>,
    /// Address of the net.
    pub network_address: Option<String>,
    /// Length of its prefix.
    pub network_mask: Option<i64>,
    /// Gateway.
    pub default_gateway: Option<String>,
    /// Whether the gateway is outside of it (from 6.1 on); one client misspells the name.
    pub gateway_outside_ip_net: Option<bool>,
    /// Whether it is an IPv4 net.
    pub ipv4: Option<bool>,
    /// Whether it is in use.
    pub enabled: Option<bool>,
    /// Kind; read by one client.
    pub kind: Option<String>,
    /// Network that it belongs to.
    pub network: Option<NetworkId>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for IpNetInfo {
    const SCHEMA: Schema = Schema::new(
        "IpNetInfo",
        &[
            Field::plain("id").promised(),
            Field::plain("label"),
            Field::plain("network_address"),
            Field::plain("network_mask"),
            Field::plain("default_gateway"),
            Field::plain("gateway_outside_ip_net"),
            Field::plain("ipv4"),
            Field::plain("enabled"),
            Field::plain("kind"),
            Field::plain("network").inside("id"),
            Field::plain("created_at"),
            Field::plain("updated_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.label,
            &self.network_address,
            &self.network_mask,
            &self.default_gateway,
            &self.gateway_outside_ip_net,
            &self.ipv4,
            &self.enabled,
            &self.kind,
            &self.network,
            &self.created_at,
            &self.updated_at,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.label,
            &mut self.network_address,
            &mut self.network_mask,
            &mut self.default_gateway,
            &mut self.gateway_outside_ip_net,
            &mut self.ipv4,
            &mut self.enabled,
            &mut self.kind,
            &mut self.network,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(IpNetInfo);

/// A range of addresses of an IP net.
///
/// Observed with low confidence: client source only.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpRangeInfo {
    /// Identifier.
    pub id: IpRangeId,
    /// First address.
    pub start_address: Option<String>,
    /// Last address.
    pub end_address: Option<String>,
    /// Gateway.
    pub default_gateway: Option<String>,
    /// Whether the gateway is outside of the net (from 6.1 on).
    pub gateway_outside_ip_net: Option<bool>,
    /// Whether its addresses are IPv4.
    pub ipv4: Option<bool>,
    /// Whether it is in use.
    pub enabled: Option<bool>,
    /// Kind; read by one client.
    pub kind: Option<String>,
    /// IP net that it belongs to.
    pub ip_net: Option<IpNetId>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for IpRangeInfo {
    const SCHEMA: Schema = Schema::new(
        "IpRangeInfo",
        &[
            Field::plain("id").promised(),
            Field::plain("start_address"),
            Field::plain("end_address"),
            Field::plain("default_gateway"),
            Field::plain("gateway_outside_ip_net"),
            Field::plain("ipv4"),
            Field::plain("enabled"),
            Field::plain("kind"),
            Field::plain("ip_net").inside("id"),
            Field::plain("created_at"),
            Field::plain("updated_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.start_address,
            &self.end_address,
            &self.default_gateway,
            &self.gateway_outside_ip_net,
            &self.ipv4,
            &self.enabled,
            &self.kind,
            &self.ip_net,
            &self.created_at,
            &self.updated_at,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.start_address,
            &mut self.end_address,
            &mut self.default_gateway,
            &mut self.gateway_outside_ip_net,
            &mut self.ipv4,
            &mut self.enabled,
            &mut self.kind,
            &mut self.ip_net,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(IpRangeInfo);

copyist_runtime::union! {
    /// Addresses; before 5.4 their identifiers, since then their texts.
    pub enum IpAddresses {
        /// `String`.
        String(String),
        /// `i64`.
        Integer(i64),
    }
}
