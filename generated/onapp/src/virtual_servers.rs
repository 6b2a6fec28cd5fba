//! Virtual servers, listing, creating, changing and deleting them.

use copyist_runtime::{
    Call, Decimal, Decode, Encode, Field, Json, Model, Operation, Page, Schema, Secret, Timestamp,
};

use crate::{
    ComputeResourceId, ComputeZoneId, DataStoreZoneId, InstancePackageId, IpAddressId,
    IpAddressInfo, NetworkId, NetworkZoneId, TemplateId, UserId, VirtualServerId,
};

static LIST_VIRTUAL_SERVERS: Operation =
    Operation::get("list_virtual_servers", "/virtual_machines")
        .items_in("virtual_machine")
        .paged(&crate::client::NUMBERED_PAGING);
static SEARCH_VIRTUAL_SERVERS: Operation =
    Operation::get("search_virtual_servers", "/virtual_machines").items_in("virtual_machine");
pub(crate) static GET_VIRTUAL_SERVER: Operation =
    Operation::get("get_virtual_server", "/virtual_machines/{virtual_machine_id}")
        .answer_in("virtual_machine");
static GET_VIRTUAL_SERVER_WITH_DECRYPTED_PASSWORD: Operation = Operation::get(
    "get_virtual_server_with_decrypted_password",
    "/virtual_machines/{virtual_machine_id}/with_decrypted_password",
)
.answer_in("virtual_machine");
static LIST_VIRTUAL_SERVER_STATUSES: Operation =
    Operation::get("list_virtual_server_statuses", "/virtual_machines/status")
        .items_in("virtual_machine");
static GET_VIRTUAL_SERVER_STATUS: Operation =
    Operation::get("get_virtual_server_status", "/virtual_machines/{virtual_machine_id}/status")
        .answer_in("virtual_machine");
static CREATE_VIRTUAL_SERVER: Operation =
    Operation::post("create_virtual_server", "/virtual_machines")
        .root("virtual_machine")
        .answer_in("virtual_machine")
        .waits(&crate::client::NEW_VIRTUAL_SERVER_IDLE_WAIT);
static CREATE_VIRTUAL_SERVER_FROM_PACKAGE: Operation =
    Operation::post("create_virtual_server_from_package", "/virtual_machines")
        .root("virtual_machine")
        .answer_in("virtual_machine")
        .waits(&crate::client::NEW_VIRTUAL_SERVER_IDLE_WAIT);
static UPDATE_VIRTUAL_SERVER: Operation =
    Operation::put("update_virtual_server", "/virtual_machines/{virtual_machine_id}")
        .object_body()
        .root("virtual_machine")
        .waits(&crate::client::VIRTUAL_SERVER_IDLE_WAIT);
static DELETE_VIRTUAL_SERVER: Operation =
    Operation::delete("delete_virtual_server", "/virtual_machines/{virtual_machine_id}");

/// Virtual Servers
impl crate::Client {
    /// Lists the virtual servers.
    ///
    /// `GET /virtual_machines` answers 200.
    ///
    /// Path observed with medium confidence: recorded traffic and clients.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_virtual_servers().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_virtual_servers(&self) -> ListVirtualServers {
        ListVirtualServers(self.0.call(&LIST_VIRTUAL_SERVERS, &[]))
    }

    /// Lists the virtual servers with a text in their label.
    ///
    /// `GET /virtual_machines` answers 200.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// * `text`: Text to look for in labels.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.search_virtual_servers("billing").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_virtual_servers(&self, text: &str) -> Call<Vec<VirtualServerInfo>> {
        self.0.call(&SEARCH_VIRTUAL_SERVERS, &[]).query("q", &text)
    }

    /// Lists all virtual servers in a short form, to see how they are.
    ///
    /// `GET /virtual_machines/status` answers 200. Docs: Get Status of All Virtual Servers (Superb
    /// Cloud).
    ///
    /// The short form has eleven fields; which they are is not recorded here, so that any may be
    /// missing.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_virtual_server_statuses().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_virtual_server_statuses(&self) -> Call<Vec<VirtualServerInfo>> {
        self.0.call(&LIST_VIRTUAL_SERVER_STATUSES, &[])
    }

    /// Creates a virtual server.
    ///
    /// `POST /virtual_machines` answers 201. Docs: virtual-servers/add-vs.
    ///
    /// Networks that do not fit are answered with 422. The first compute resource that fits is
    /// taken if none is named.
    ///
    /// This only schedules it: `.wait()` sends the call and then asks `get_virtual_server` until
    /// `/virtual_machine/locked` says that it is done. That does not mean that it went well.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use onapp::CreateVirtualServerInput;
    /// let input = CreateVirtualServerInput {
    ///     template_id: 18u64.into(),
    ///     label: "billing-db",
    ///     hostname: "billing-db",
    ///     memory: 4096,
    ///     cpus: 2,
    ///     cpu_shares: 50,
    ///     primary_disk_size: 40,
    /// };
    /// let done = client
    ///     .create_virtual_server(input)
    ///     .domain("example_domain")
    ///     .cpu_sockets(1)
    ///     .wait()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_virtual_server(
        &self,
        input: CreateVirtualServerInput<'_>,
    ) -> CreateVirtualServer {
        CreateVirtualServer(
            self.0
                .call(&CREATE_VIRTUAL_SERVER, &[])
                .field("template_id", &input.template_id)
                .field("label", &input.label)
                .field("hostname", &input.hostname)
                .field("memory", &input.memory)
                .field("cpus", &input.cpus)
                .field("cpu_shares", &input.cpu_shares)
                .field("primary_disk_size", &input.primary_disk_size),
        )
    }

    /// Creates a virtual server of the size that an instance package has.
    ///
    /// `POST /virtual_machines` answers 201. Docs: Add instance package VS (ServerMania).
    ///
    /// This only schedules it: `.wait()` sends the call and then asks `get_virtual_server` until
    /// `/virtual_machine/locked` says that it is done. That does not mean that it went well.
    ///
    /// Body inferred with medium confidence: the guide page marks nothing as required.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use onapp::{CreateVirtualServerFromPackageInput, Secret};
    /// let input = CreateVirtualServerFromPackageInput {
    ///     template_id: 18u64.into(),
    ///     label: "billing-db",
    ///     hostname: "billing-db",
    ///     instance_package_id: 13u64.into(),
    /// };
    /// let done = client
    ///     .create_virtual_server_from_package(input)
    ///     .initial_root_password(&Secret::from("example_initial_root_password"))
    ///     .location_group_id(1)
    ///     .wait()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_virtual_server_from_package(
        &self,
        input: CreateVirtualServerFromPackageInput<'_>,
    ) -> CreateVirtualServerFromPackage {
        CreateVirtualServerFromPackage(
            self.0
                .call(&CREATE_VIRTUAL_SERVER_FROM_PACKAGE, &[])
                .field("template_id", &input.template_id)
                .field("label", &input.label)
                .field("hostname", &input.hostname)
                .field("instance_package_id", &input.instance_package_id),
        )
    }
}

/// Virtual Servers
impl crate::VirtualServer {
    /// Reads a virtual server.
    ///
    /// `GET /virtual_machines/{virtual_machine_id}` answers 200.
    ///
    /// Path observed with medium confidence: recorded traffic and clients.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.virtual_server(731u64).get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<VirtualServerInfo> {
        self.client.call(&GET_VIRTUAL_SERVER, &[&self.virtual_machine_id])
    }

    /// Reads a virtual server with the password of root in clear.
    ///
    /// `GET /virtual_machines/{virtual_machine_id}/with_decrypted_password` answers 200.
    ///
    /// How the key for an encrypted password is handed over is not documented.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.virtual_server(731u64).get_with_decrypted_password().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_with_decrypted_password(&self) -> Call<VirtualServerInfo> {
        self.client.call(&GET_VIRTUAL_SERVER_WITH_DECRYPTED_PASSWORD, &[&self.virtual_machine_id])
    }

    /// Reads a virtual server in a short form, to see how it is (from 3.1 on).
    ///
    /// `GET /virtual_machines/{virtual_machine_id}/status` answers 200. Docs: Get Virtual Server
    /// Status (5.2, 6.1).
    ///
    /// The guide's XML has the server in a list, `virtual_machines`; clients read one object.
    ///
    /// Response observed with medium confidence: clients; the XML example differs.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.virtual_server(731u64).get_virtual_server_status().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_virtual_server_status(&self) -> Call<VirtualServerInfo> {
        self.client.call(&GET_VIRTUAL_SERVER_STATUS, &[&self.virtual_machine_id])
    }

    /// Changes a virtual server.
    ///
    /// `PUT /virtual_machines/{virtual_machine_id}` answers 204 or 201.
    ///
    /// Other writable fields are said to be accepted and are not named.
    ///
    /// This only schedules it: `.wait()` sends the call and then asks `get_virtual_server` until
    /// `/virtual_machine/locked` says that it is done. That does not mean that it went well.
    ///
    /// Path observed with medium confidence: recorded traffic and clients.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let virtual_server = client.virtual_server(731u64);
    /// let done = virtual_server.update().label("example_label").memory(1).wait().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self) -> UpdateVirtualServer {
        UpdateVirtualServer(self.client.call(&UPDATE_VIRTUAL_SERVER, &[&self.virtual_machine_id]))
    }

    /// Deletes a virtual server.
    ///
    /// `DELETE /virtual_machines/{virtual_machine_id}` answers 204 or 200. Docs:
    /// virtual-servers/delete-vs.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.virtual_server(731u64).delete().convert_last_backup(1).destroy_all_backups(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self) -> DeleteVirtualServer {
        DeleteVirtualServer(self.client.call(&DELETE_VIRTUAL_SERVER, &[&self.virtual_machine_id]))
    }
}

/// A call of [`Client::list_virtual_servers`](crate::Client::list_virtual_servers): set what is
/// optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListVirtualServers(pub Call<Page<VirtualServerInfo>>);

copyist_runtime::paged_call!(ListVirtualServers, VirtualServerInfo);

impl ListVirtualServers {
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

/// What [`Client::create_virtual_server`](crate::Client::create_virtual_server) needs, by name so
/// that nothing is swapped.
#[derive(Clone, Debug)]
pub struct CreateVirtualServerInput<'a> {
    /// Template to build from.
    pub template_id: TemplateId,
    /// Name.
    pub label: &'a str,
    /// Host name.
    pub hostname: &'a str,
    /// Memory in MB.
    pub memory: i64,
    /// Virtual CPUs.
    pub cpus: i64,
    /// Priority of its CPUs.
    pub cpu_shares: i64,
    /// Size of the main disk in GB.
    pub primary_disk_size: i64,
}

/// A call of [`Client::create_virtual_server`](crate::Client::create_virtual_server): set what is
/// optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct CreateVirtualServer(pub Call<VirtualServerInfo>);

copyist_runtime::waiting_call!(CreateVirtualServer, VirtualServerInfo, VirtualServerInfo);

impl CreateVirtualServer {
    /// Domain (from 5.4 on). Observed with low confidence: client source only.
    pub fn domain(self, domain: &str) -> Self {
        Self(self.0.field("domain", &domain))
    }

    /// CPU sockets.
    pub fn cpu_sockets(self, cpu_sockets: i64) -> Self {
        Self(self.0.field("cpu_sockets", &cpu_sockets))
    }

    /// Cores of a socket.
    pub fn cores_per_socket(self, cores_per_socket: i64) -> Self {
        Self(self.0.field("cores_per_socket", &cores_per_socket))
    }

    /// Operations a second that the main disk has at least (SolidFire).
    pub fn primary_disk_min_iops(self, primary_disk_min_iops: i64) -> Self {
        Self(self.0.field("primary_disk_min_iops", &primary_disk_min_iops))
    }

    /// Operations a second that the swap disk has at least (SolidFire).
    pub fn swap_disk_min_iops(self, swap_disk_min_iops: i64) -> Self {
        Self(self.0.field("swap_disk_min_iops", &swap_disk_min_iops))
    }

    /// Size of the swap disk in GB; not for Windows.
    pub fn swap_disk_size(self, swap_disk_size: i64) -> Self {
        Self(self.0.field("swap_disk_size", &swap_disk_size))
    }

    /// Data store zone of the main disk.
    pub fn data_store_group_primary_id(
        self,
        data_store_group_primary_id: impl Into<DataStoreZoneId>,
    ) -> Self {
        let data_store_group_primary_id: DataStoreZoneId = data_store_group_primary_id.into();
        Self(self.0.field("data_store_group_primary_id", &data_store_group_primary_id))
    }

    /// Data store zone of the swap disk.
    pub fn data_store_group_swap_id(
        self,
        data_store_group_swap_id: impl Into<DataStoreZoneId>,
    ) -> Self {
        let data_store_group_swap_id: DataStoreZoneId = data_store_group_swap_id.into();
        Self(self.0.field("data_store_group_swap_id", &data_store_group_swap_id))
    }

    /// Compute zone to place it in.
    pub fn hypervisor_group_id(self, hypervisor_group_id: impl Into<ComputeZoneId>) -> Self {
        let hypervisor_group_id: ComputeZoneId = hypervisor_group_id.into();
        Self(self.0.field("hypervisor_group_id", &hypervisor_group_id))
    }

    /// Compute resource to place it on.
    pub fn hypervisor_id(self, hypervisor_id: impl Into<ComputeResourceId>) -> Self {
        let hypervisor_id: ComputeResourceId = hypervisor_id.into();
        Self(self.0.field("hypervisor_id", &hypervisor_id))
    }

    /// Network zone of its main interface.
    pub fn primary_network_group_id(
        self,
        primary_network_group_id: impl Into<NetworkZoneId>,
    ) -> Self {
        let primary_network_group_id: NetworkZoneId = primary_network_group_id.into();
        Self(self.0.field("primary_network_group_id", &primary_network_group_id))
    }

    /// Network of its main interface (from 5.4 on). Observed with low confidence: one client.
    pub fn network_id(self, network_id: impl Into<NetworkId>) -> Self {
        let network_id: NetworkId = network_id.into();
        Self(self.0.field("network_id", &network_id))
    }

    /// Network of its main interface (2.x).
    pub fn primary_network_id(self, primary_network_id: impl Into<NetworkId>) -> Self {
        let primary_network_id: NetworkId = primary_network_id.into();
        Self(self.0.field("primary_network_id", &primary_network_id))
    }

    /// Address that it is to have.
    pub fn selected_ip_address(self, selected_ip_address: &str) -> Self {
        Self(self.0.field("selected_ip_address", &selected_ip_address))
    }

    /// Address that it is to have, by its identifier (3.x to 5.3).
    pub fn selected_ip_address_id(self, selected_ip_address_id: impl Into<IpAddressId>) -> Self {
        let selected_ip_address_id: IpAddressId = selected_ip_address_id.into();
        Self(self.0.field("selected_ip_address_id", &selected_ip_address_id))
    }

    /// Speed of the port in Mbps.
    pub fn rate_limit(self, rate_limit: i64) -> Self {
        Self(self.0.field("rate_limit", &rate_limit))
    }

    /// Password of root; 6 to 31 characters in 2.x.
    pub fn initial_root_password(self, initial_root_password: &Secret) -> Self {
        Self(self.0.field("initial_root_password", &initial_root_password))
    }

    /// Key that the password is encrypted with.
    pub fn initial_root_password_encryption_key(
        self,
        initial_root_password_encryption_key: &Secret,
    ) -> Self {
        Self(
            self.0.field(
                "initial_root_password_encryption_key",
                &initial_root_password_encryption_key,
            ),
        )
    }

    /// Whether it is built at once; one client requires it. 0 and 1 do as well.
    pub fn required_virtual_machine_build(self, required_virtual_machine_build: bool) -> Self {
        Self(self.0.field("required_virtual_machine_build", &required_virtual_machine_build))
    }

    /// Whether it is started once it is built. 0 and 1 do as well.
    pub fn required_virtual_machine_startup(self, required_virtual_machine_startup: bool) -> Self {
        Self(self.0.field("required_virtual_machine_startup", &required_virtual_machine_startup))
    }

    /// Whether it is backed up automatically; one client requires it.
    pub fn required_automatic_backup(self, required_automatic_backup: bool) -> Self {
        Self(self.0.field("required_automatic_backup", &required_automatic_backup))
    }

    /// Whether it gets an address; one client requires it, and it is gone from 6.3 on.
    pub fn required_ip_address_assignment(self, required_ip_address_assignment: bool) -> Self {
        Self(self.0.field("required_ip_address_assignment", &required_ip_address_assignment))
    }

    /// Instance package.
    pub fn instance_package_id(self, instance_package_id: impl Into<InstancePackageId>) -> Self {
        let instance_package_id: InstancePackageId = instance_package_id.into();
        Self(self.0.field("instance_package_id", &instance_package_id))
    }

    /// Location; called `location_id` in other revisions of the guide page.
    pub fn location_group_id(self, location_group_id: i64) -> Self {
        Self(self.0.field("location_group_id", &location_group_id))
    }

    /// Location; called `location_group_id` in other revisions of the guide page.
    pub fn location_id(self, location_id: i64) -> Self {
        Self(self.0.field("location_id", &location_id))
    }

    /// How Windows is licensed.
    pub fn licensing_type(self, licensing_type: LicensingType) -> Self {
        Self(self.0.field("licensing_type", &licensing_type))
    }

    /// Licence key for Windows.
    pub fn licensing_key(self, licensing_key: &Secret) -> Self {
        Self(self.0.field("licensing_key", &licensing_key))
    }

    /// Licensing server for Windows.
    pub fn licensing_server_id(self, licensing_server_id: i64) -> Self {
        Self(self.0.field("licensing_server_id", &licensing_server_id))
    }

    /// File system, such as `ext4` (3.x and 4.x).
    pub fn type_of_format(self, type_of_format: &str) -> Self {
        Self(self.0.field("type_of_format", &type_of_format))
    }

    /// Time zone.
    pub fn time_zone(self, time_zone: &str) -> Self {
        Self(self.0.field("time_zone", &time_zone))
    }

    /// Comment of the owner.
    pub fn note(self, note: &str) -> Self {
        Self(self.0.field("note", &note))
    }

    /// Comment of the administrator.
    pub fn admin_note(self, admin_note: &str) -> Self {
        Self(self.0.field("admin_note", &admin_note))
    }

    /// Whether it is scaled automatically.
    pub fn enable_autoscale(self, enable_autoscale: bool) -> Self {
        Self(self.0.field("enable_autoscale", &enable_autoscale))
    }

    /// Whether the CDN may accelerate it.
    pub fn acceleration_allowed(self, acceleration_allowed: bool) -> Self {
        Self(self.0.field("acceleration_allowed", &acceleration_allowed))
    }

    /// Whether it has a virsh console.
    pub fn virsh_console(self, virsh_console: bool) -> Self {
        Self(self.0.field("virsh_console", &virsh_console))
    }

    /// Variables for recipes.
    pub fn custom_recipe_variables(self, custom_recipe_variables: &[RecipeVariable]) -> Self {
        Self(self.0.field("custom_recipe_variables", &custom_recipe_variables))
    }

    /// Recipes to run; the newer name.
    pub fn recipe_joins_attributes(self, recipe_joins_attributes: &[Json]) -> Self {
        Self(self.0.field("recipe_joins_attributes", &recipe_joins_attributes))
    }

    /// Recipes to run; the older name.
    pub fn recipe_ids(self, recipe_ids: &[i64]) -> Self {
        Self(self.0.field("recipe_ids", &recipe_ids))
    }

    /// Service add-ons (from 5.5 on).
    pub fn service_addon_ids(self, service_addon_ids: &[i64]) -> Self {
        Self(self.0.field("service_addon_ids", &service_addon_ids))
    }
}

/// What
/// [`Client::create_virtual_server_from_package`](crate::Client::create_virtual_server_from_package)
/// needs, by name so that nothing is swapped.
#[derive(Clone, Debug)]
pub struct CreateVirtualServerFromPackageInput<'a> {
    /// Template to build from.
    pub template_id: TemplateId,
    /// Name.
    pub label: &'a str,
    /// Host name.
    pub hostname: &'a str,
    /// Instance package, in place of memory, CPUs and disk.
    pub instance_package_id: InstancePackageId,
}

/// A call of
/// [`Client::create_virtual_server_from_package`](crate::Client::create_virtual_server_from_package):
/// set what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct CreateVirtualServerFromPackage(pub Call<VirtualServerInfo>);

copyist_runtime::waiting_call!(
    CreateVirtualServerFromPackage,
    VirtualServerInfo,
    VirtualServerInfo
);

impl CreateVirtualServerFromPackage {
    /// Password of root.
    pub fn initial_root_password(self, initial_root_password: &Secret) -> Self {
        Self(self.0.field("initial_root_password", &initial_root_password))
    }

    /// Location.
    pub fn location_group_id(self, location_group_id: i64) -> Self {
        Self(self.0.field("location_group_id", &location_group_id))
    }

    /// How Windows is licensed.
    pub fn licensing_type(self, licensing_type: LicensingType) -> Self {
        Self(self.0.field("licensing_type", &licensing_type))
    }

    /// Licence key for Windows.
    pub fn licensing_key(self, licensing_key: &Secret) -> Self {
        Self(self.0.field("licensing_key", &licensing_key))
    }

    /// Licensing server for Windows.
    pub fn licensing_server_id(self, licensing_server_id: i64) -> Self {
        Self(self.0.field("licensing_server_id", &licensing_server_id))
    }

    /// Whether it is built at once.
    pub fn required_virtual_machine_build(self, required_virtual_machine_build: bool) -> Self {
        Self(self.0.field("required_virtual_machine_build", &required_virtual_machine_build))
    }

    /// Whether it is started once it is built.
    pub fn required_virtual_machine_startup(self, required_virtual_machine_startup: bool) -> Self {
        Self(self.0.field("required_virtual_machine_startup", &required_virtual_machine_startup))
    }

    /// Whether it is backed up automatically.
    pub fn required_automatic_backup(self, required_automatic_backup: bool) -> Self {
        Self(self.0.field("required_automatic_backup", &required_automatic_backup))
    }

    /// Whether it gets an address.
    pub fn required_ip_address_assignment(self, required_ip_address_assignment: bool) -> Self {
        Self(self.0.field("required_ip_address_assignment", &required_ip_address_assignment))
    }

    /// Time zone.
    pub fn time_zone(self, time_zone: &str) -> Self {
        Self(self.0.field("time_zone", &time_zone))
    }

    /// Whether it is scaled automatically.
    pub fn enable_autoscale(self, enable_autoscale: bool) -> Self {
        Self(self.0.field("enable_autoscale", &enable_autoscale))
    }
}

/// A call of [`VirtualServer::update`](crate::VirtualServer::update): set what is optional, then
/// await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct UpdateVirtualServer(pub Call<()>);

copyist_runtime::waiting_call!(UpdateVirtualServer, (), VirtualServerInfo);

impl UpdateVirtualServer {
    /// Name.
    pub fn label(self, label: &str) -> Self {
        Self(self.0.field("label", &label))
    }

    /// Memory in MB.
    pub fn memory(self, memory: i64) -> Self {
        Self(self.0.field("memory", &memory))
    }

    /// Virtual CPUs.
    pub fn cpus(self, cpus: i64) -> Self {
        Self(self.0.field("cpus", &cpus))
    }

    /// Priority of its CPUs.
    pub fn cpu_shares(self, cpu_shares: i64) -> Self {
        Self(self.0.field("cpu_shares", &cpu_shares))
    }

    /// Priority of its CPUs.
    pub fn cpu_priority(self, cpu_priority: i64) -> Self {
        Self(self.0.field("cpu_priority", &cpu_priority))
    }

    /// CPU sockets.
    pub fn cpu_sockets(self, cpu_sockets: i64) -> Self {
        Self(self.0.field("cpu_sockets", &cpu_sockets))
    }

    /// Comment of the owner.
    pub fn note(self, note: &str) -> Self {
        Self(self.0.field("note", &note))
    }

    /// Comment of the administrator.
    pub fn admin_note(self, admin_note: &str) -> Self {
        Self(self.0.field("admin_note", &admin_note))
    }
}

/// A call of [`VirtualServer::delete`](crate::VirtualServer::delete): set what is optional, then
/// await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct DeleteVirtualServer(pub Call<()>);

copyist_runtime::call!(DeleteVirtualServer, ());

impl DeleteVirtualServer {
    /// 1: its last backup becomes a template. At least `0`, at most `1`.
    pub fn convert_last_backup(self, convert_last_backup: i64) -> Self {
        Self(self.0.query("convert_last_backup", &convert_last_backup))
    }

    /// 1: its backups are deleted as well. At least `0`, at most `1`.
    pub fn destroy_all_backups(self, destroy_all_backups: i64) -> Self {
        Self(self.0.query("destroy_all_backups", &destroy_all_backups))
    }
}

copyist_runtime::union! {
    /// Bandwidth used this month; the unit is not known. A quoted decimal in 2.1.
    pub enum MonthlyBandwidthUsed {
        /// `i64`.
        Integer(i64),
        /// `Decimal`.
        Decimal(Decimal),
    }
}

copyist_runtime::union! {
    /// Who scales it.
    pub enum AutoscaleService {
        /// `String`.
        String(String),
        /// `bool`.
        Boolean(bool),
    }
}

/// A virtual server. Which fields are there depends on the version and on the kind of compute
/// resource.
///
/// Docs: Get Virtual Server Status (5.2); the copy of the API at Superb Cloud.
///
/// Observed with medium confidence: clients, recorded traffic and a copy of the guide.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VirtualServerInfo {
    /// Identifier.
    pub id: VirtualServerId,
    /// A key of 14 characters, which does in paths as well.
    pub identifier: Option<String>,
    /// Name.
    pub label: Option<String>,
    /// Host name.
    pub hostname: Option<String>,
    /// Domain (from 5.4 on).
    ///
    /// Observed with low confidence: client source only.
    pub domain: Option<String>,
    /// Owner.
    pub user_id: Option<UserId>,
    /// Compute resource that it is on.
    pub hypervisor_id: Option<ComputeResourceId>,
    /// Kind of compute resource, such as `kvm` (from 4.3 on).
    ///
    /// Observed with low confidence: client source only.
    pub hypervisor_type: Option<String>,
    /// Template that it was built from; null was seen of a server that is not built.
    pub template_id: Option<TemplateId>,
    /// Name of the template.
    pub template_label: Option<String>,
    /// Version of the template (from 5.3 on).
    ///
    /// Observed with low confidence: client source only.
    pub template_version: Option<String>,
    /// Memory in MB.
    pub memory: Option<i64>,
    /// Virtual CPUs.
    pub cpus: Option<i64>,
    /// Priority of its CPUs.
    pub cpu_shares: Option<i64>,
    /// Priority of its CPUs; fixtures of one client have the same value as in `cpu_shares`.
    pub cpu_priority: Option<i64>,
    /// CPU sockets; one client reads a text.
    pub cpu_sockets: Option<i64>,
    /// Threads of a CPU.
    pub cpu_threads: Option<i64>,
    /// Cores of a socket.
    pub cores_per_socket: Option<i64>,
    /// Quota of CPU units.
    pub cpu_units: Option<i64>,
    /// How its CPUs are arranged (from 6.0 on).
    ///
    /// Observed with low confidence: client source only.
    pub cpu_topology: Option<String>,
    /// Size of all its disks in GB.
    pub total_disk_size: Option<i64>,
    /// Smallest disk that the template allows, in GB.
    pub min_disk_size: Option<i64>,
    /// Bandwidth used this month; the unit is not known. A quoted decimal in 2.1.
    pub monthly_bandwidth_used: Option<MonthlyBandwidthUsed>,
    /// Whether it is powered on.
    pub booted: Option<bool>,
    /// Whether the template has been written to its disk.
    pub built: Option<bool>,
    /// Whether a transaction works on it.
    pub locked: Option<bool>,
    /// Whether an administrator has suspended it.
    pub suspended: Option<bool>,
    /// Whether it runs the image for recovery.
    pub recovery_mode: Option<bool>,
    /// State; `new` and `delivered` were seen.
    pub state: Option<String>,
    /// Operating system; `linux` and `windows` were seen.
    pub operating_system: Option<String>,
    /// Distribution, such as `rhel`.
    pub operating_system_distro: Option<String>,
    /// Whether it can have a swap disk.
    pub allowed_swap: Option<bool>,
    /// Whether it can move while it runs.
    pub allowed_hot_migrate: Option<bool>,
    /// Whether it can be resized while it runs.
    pub allow_resize_without_reboot: Option<bool>,
    /// Addresses assigned to it.
    pub ip_addresses: Vec<IpAddressInfo>,
    /// Password of root, set when it is built; hidden when encrypted.
    pub initial_root_password: Option<Secret>,
    /// Whether a key is needed to read the password.
    pub initial_root_password_encrypted: Option<bool>,
    /// Password of the console.
    pub remote_access_password: Option<Secret>,
    /// Port of VNC; one client's type for it, boolean, is taken to be a slip.
    pub local_remote_access_port: Option<i64>,
    /// Host of VNC; an empty text was seen.
    pub local_remote_access_ip_address: Option<String>,
    /// Password for servers of the panel's services.
    pub service_password: Option<Secret>,
    /// Whether it is scaled automatically.
    pub enable_autoscale: Option<bool>,
    /// Who scales it.
    pub autoscale_service: Option<AutoscaleService>,
    /// A former switch for monitoring.
    pub enable_monitis: Option<bool>,
    /// Whether connections are not tracked.
    pub firewall_notrack: Option<bool>,
    /// Virtual server that it must not share a compute resource with.
    pub strict_virtual_machine_id: Option<VirtualServerId>,
    /// Customer network that it is in.
    pub customer_network_id: Option<i64>,
    /// Whether it serves the CDN at its edge; its type is not known.
    pub edge_server_type: Option<Json>,
    /// Whether it stores for the CDN; its type is not known.
    pub storage_server_type: Option<Json>,
    /// Whether it is preferred; its type is not known.
    pub vip: Option<Json>,
    /// ISO image that it starts from.
    pub iso_id: Option<i64>,
    /// Whether it is offered to a federation.
    pub add_to_marketplace: Option<bool>,
    /// Comment of the administrator.
    pub admin_note: Option<String>,
    /// Comment of the owner.
    pub note: Option<String>,
    /// Number of its domain; one client's type for it, boolean, is taken to be a slip.
    pub xen_id: Option<i64>,
    /// Whether it starts from a CD.
    pub cdboot: Option<bool>,
    /// Whether it was built from an ISO image.
    pub built_from_iso: Option<bool>,
    /// Whether it was built from an OVA.
    pub built_from_ova: Option<bool>,
    /// Whether the CDN accelerates it.
    pub acceleration: Option<bool>,
    /// Whether the CDN may accelerate it.
    pub acceleration_allowed: Option<bool>,
    /// How far acceleration is (from 4.2 on).
    ///
    /// Observed with low confidence: client source only.
    pub acceleration_status: Option<String>,
    /// Instance package; one client reads a text.
    pub instance_package_id: Option<InstancePackageId>,
    /// Name of the Windows time zone.
    pub time_zone: Option<String>,
    /// Keys for disaster recovery.
    pub draas_keys: Vec<Json>,
    /// Mode of disaster recovery.
    pub draas_mode: Option<i64>,
    /// Compute resources in the order in which they are preferred.
    ///
    /// Observed with low confidence: client source only.
    pub preferred_hvs: Vec<i64>,
    /// Current price of an hour.
    pub price_per_hour: Option<f64>,
    /// Current price of an hour while it is powered off.
    pub price_per_hour_powered_off: Option<f64>,
    /// Whether its backups can be incremental.
    pub support_incremental_backups: Option<bool>,
    /// Whether CPUs can be added while it runs (vCenter).
    pub hot_add_cpu: Option<bool>,
    /// Whether memory can be added while it runs (vCenter).
    pub hot_add_memory: Option<bool>,
    /// Its vApp in vCloud.
    pub vapp_id: Option<Json>,
    /// Its reference in vCenter.
    pub vcenter_moref: Option<Json>,
    /// Its cluster in vCenter.
    pub vcenter_cluster_id: Option<Json>,
    /// Memory that vCenter reserves for it.
    pub vcenter_reserved_memory: Option<Json>,
    /// Whether VMware's tools are there.
    pub vmware_tools: Option<Json>,
    /// Its identifier in OpenStack.
    pub openstack_id: Option<Json>,
    /// Its reference at the CDN.
    pub cdn_reference: Option<Json>,
    /// Whether it has a virsh console (from 6.1 on).
    ///
    /// Observed with low confidence: client source only.
    pub virsh_console: Option<bool>,
    /// Whether freed blocks are not handed back (from 6.1, 6.2 or 6.3 on).
    ///
    /// Observed with low confidence: client source only.
    pub trim_disabled: Option<bool>,
    /// Whether it is part of the infrastructure (from 6.3 on).
    ///
    /// Observed with low confidence: client source only.
    pub infrastructure_mode: Option<bool>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// When it was deleted.
    pub deleted_at: Option<Timestamp>,
}

impl Model for VirtualServerInfo {
    const SCHEMA: Schema = Schema::new(
        "VirtualServerInfo",
        &[
            Field::plain("id").promised(),
            Field::plain("identifier"),
            Field::plain("label"),
            Field::plain("hostname"),
            Field::plain("domain"),
            Field::plain("user_id"),
            Field::plain("hypervisor_id"),
            Field::plain("hypervisor_type"),
            Field::plain("template_id").nullable(),
            Field::plain("template_label").nullable(),
            Field::plain("template_version"),
            Field::plain("memory"),
            Field::plain("cpus"),
            Field::plain("cpu_shares"),
            Field::plain("cpu_priority"),
            Field::plain("cpu_sockets").nullable(),
            Field::plain("cpu_threads").nullable(),
            Field::plain("cores_per_socket"),
            Field::plain("cpu_units"),
            Field::plain("cpu_topology"),
            Field::plain("total_disk_size"),
            Field::plain("min_disk_size").nullable(),
            Field::plain("monthly_bandwidth_used"),
            Field::plain("booted"),
            Field::plain("built"),
            Field::plain("locked"),
            Field::plain("suspended"),
            Field::plain("recovery_mode").nullable(),
            Field::plain("state"),
            Field::plain("operating_system").nullable(),
            Field::plain("operating_system_distro").nullable(),
            Field::plain("allowed_swap"),
            Field::plain("allowed_hot_migrate").nullable(),
            Field::plain("allow_resize_without_reboot").nullable(),
            Field::plain("ip_addresses").items_in("ip_address"),
            Field::plain("initial_root_password").secret(),
            Field::plain("initial_root_password_encrypted"),
            Field::plain("remote_access_password").nullable().secret(),
            Field::plain("local_remote_access_port").nullable(),
            Field::plain("local_remote_access_ip_address").nullable(),
            Field::plain("service_password").nullable().secret(),
            Field::plain("enable_autoscale").nullable(),
            Field::plain("autoscale_service"),
            Field::plain("enable_monitis").nullable(),
            Field::plain("firewall_notrack"),
            Field::plain("strict_virtual_machine_id").nullable(),
            Field::plain("customer_network_id").nullable(),
            Field::plain("edge_server_type"),
            Field::plain("storage_server_type"),
            Field::plain("vip"),
            Field::plain("iso_id").nullable(),
            Field::plain("add_to_marketplace").nullable(),
            Field::plain("admin_note").nullable(),
            Field::plain("note").nullable(),
            Field::plain("xen_id").nullable(),
            Field::plain("cdboot"),
            Field::plain("built_from_iso"),
            Field::plain("built_from_ova"),
            Field::plain("acceleration"),
            Field::plain("acceleration_allowed"),
            Field::plain("acceleration_status"),
            Field::plain("instance_package_id"),
            Field::plain("time_zone"),
            Field::plain("draas_keys"),
            Field::plain("draas_mode"),
            Field::plain("preferred_hvs"),
            Field::plain("price_per_hour"),
            Field::plain("price_per_hour_powered_off"),
            Field::plain("support_incremental_backups"),
            Field::plain("hot_add_cpu"),
            Field::plain("hot_add_memory"),
            Field::plain("vapp_id"),
            Field::plain("vcenter_moref"),
            Field::plain("vcenter_cluster_id"),
            Field::plain("vcenter_reserved_memory"),
            Field::plain("vmware_tools"),
            Field::plain("openstack_id"),
            Field::plain("cdn_reference"),
            Field::plain("virsh_console"),
            Field::plain("trim_disabled"),
            Field::plain("infrastructure_mode"),
            Field::plain("created_at"),
            Field::plain("updated_at"),
            Field::plain("deleted_at").nullable(),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.identifier,
            &self.label,
            &self.hostname,
            &self.domain,
            &self.user_id,
            &self.hypervisor_id,
            &self.hypervisor_type,
            &self.template_id,
            &self.template_label,
            &self.template_version,
            &self.memory,
            &self.cpus,
            &self.cpu_shares,
            &self.cpu_priority,
            &self.cpu_sockets,
            &self.cpu_threads,
            &self.cores_per_socket,
            &self.cpu_units,
            &self.cpu_topology,
            &self.total_disk_size,
            &self.min_disk_size,
            &self.monthly_bandwidth_used,
            &self.booted,
            &self.built,
            &self.locked,
            &self.suspended,
            &self.recovery_mode,
            &self.state,
            &self.operating_system,
            &self.operating_system_distro,
            &self.allowed_swap,
            &self.allowed_hot_migrate,
            &self.allow_resize_without_reboot,
            &self.ip_addresses,
            &self.initial_root_password,
            &self.initial_root_password_encrypted,
            &self.remote_access_password,
            &self.local_remote_access_port,
            &self.local_remote_access_ip_address,
            &self.service_password,
            &self.enable_autoscale,
            &self.autoscale_service,
            &self.enable_monitis,
            &self.firewall_notrack,
            &self.strict_virtual_machine_id,
            &self.customer_network_id,
            &self.edge_server_type,
            &self.storage_server_type,
            &self.vip,
            &self.iso_id,
            &self.add_to_marketplace,
            &self.admin_note,
            &self.note,
            &self.xen_id,
            &self.cdboot,
            &self.built_from_iso,
            &self.built_from_ova,
            &self.acceleration,
            &self.acceleration_allowed,
            &self.acceleration_status,
            &self.instance_package_id,
            &self.time_zone,
            &self.draas_keys,
            &self.draas_mode,
            &self.preferred_hvs,
            &self.price_per_hour,
            &self.price_per_hour_powered_off,
            &self.support_incremental_backups,
            &self.hot_add_cpu,
            &self.hot_add_memory,
            &self.vapp_id,
            &self.vcenter_moref,
            &self.vcenter_cluster_id,
            &self.vcenter_reserved_memory,
            &self.vmware_tools,
            &self.openstack_id,
            &self.cdn_reference,
            &self.virsh_console,
            &self.trim_disabled,
            &self.infrastructure_mode,
            &self.created_at,
            &self.updated_at,
            &self.deleted_at,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.identifier,
            &mut self.label,
            &mut self.hostname,
            &mut self.domain,
            &mut self.user_id,
            &mut self.hypervisor_id,
            &mut self.hypervisor_type,
            &mut self.template_id,
            &mut self.template_label,
            &mut self.template_version,
            &mut self.memory,
            &mut self.cpus,
            &mut self.cpu_shares,
            &mut self.cpu_priority,
            &mut self.cpu_sockets,
            &mut self.cpu_threads,
            &mut self.cores_per_socket,
            &mut self.cpu_units,
            &mut self.cpu_topology,
            &mut self.total_disk_size,
            &mut self.min_disk_size,
            &mut self.monthly_bandwidth_used,
            &mut self.booted,
            &mut self.built,
            &mut self.locked,
            &mut self.suspended,
            &mut self.recovery_mode,
            &mut self.state,
            &mut self.operating_system,
            &mut self.operating_system_distro,
            &mut self.allowed_swap,
            &mut self.allowed_hot_migrate,
            &mut self.allow_resize_without_reboot,
            &mut self.ip_addresses,
            &mut self.initial_root_password,
            &mut self.initial_root_password_encrypted,
            &mut self.remote_access_password,
            &mut self.local_remote_access_port,
            &mut self.local_remote_access_ip_address,
            &mut self.service_password,
            &mut self.enable_autoscale,
            &mut self.autoscale_service,
            &mut self.enable_monitis,
            &mut self.firewall_notrack,
            &mut self.strict_virtual_machine_id,
            &mut self.customer_network_id,
            &mut self.edge_server_type,
            &mut self.storage_server_type,
            &mut self.vip,
            &mut self.iso_id,
            &mut self.add_to_marketplace,
            &mut self.admin_note,
            &mut self.note,
            &mut self.xen_id,
            &mut self.cdboot,
            &mut self.built_from_iso,
            &mut self.built_from_ova,
            &mut self.acceleration,
            &mut self.acceleration_allowed,
            &mut self.acceleration_status,
            &mut self.instance_package_id,
            &mut self.time_zone,
            &mut self.draas_keys,
            &mut self.draas_mode,
            &mut self.preferred_hvs,
            &mut self.price_per_hour,
            &mut self.price_per_hour_powered_off,
            &mut self.support_incremental_backups,
            &mut self.hot_add_cpu,
            &mut self.hot_add_memory,
            &mut self.vapp_id,
            &mut self.vcenter_moref,
            &mut self.vcenter_cluster_id,
            &mut self.vcenter_reserved_memory,
            &mut self.vmware_tools,
            &mut self.openstack_id,
            &mut self.cdn_reference,
            &mut self.virsh_console,
            &mut self.trim_disabled,
            &mut self.infrastructure_mode,
            &mut self.created_at,
            &mut self.updated_at,
            &mut self.deleted_at,
        ])
    }
}

copyist_runtime::model!(VirtualServerInfo);

/// A variable for the recipes that run on a new server.
#[derive(Clone, Default)]
pub struct RecipeVariable {
    /// Name.
    pub name: String,
    /// Value.
    pub value: String,
    /// Whether it is used.
    pub enabled: bool,
}

impl Model for RecipeVariable {
    const SCHEMA: Schema = Schema::new(
        "RecipeVariable",
        &[
            Field::plain("name").required(),
            Field::plain("value").required(),
            Field::plain("enabled").required(),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.name, &self.value, &self.enabled])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.name, &mut self.value, &mut self.enabled])
    }
}

copyist_runtime::model!(RecipeVariable);

copyist_runtime::open_enum! {
    /// How a Windows server is licensed.
    pub enum LicensingType {
        /// `mak`: Multiple activation key.
        Mak = "mak",
        /// `kms`: Key management server.
        Kms = "kms",
        /// `own`: A licence of your own.
        Own = "own",
    }
}
