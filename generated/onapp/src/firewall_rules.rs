//! Firewall rules of virtual servers. Adding or changing one stores it; applying them makes it count.

use std::collections::BTreeMap;

use copyist_runtime::{
    Call, Decode, Encode, Field, Json, Model, Operation, Page, Schema, Timestamp,
};

use crate::{FirewallRuleId, NetworkInterfaceId};

static LIST_FIREWALL_RULES: Operation =
    Operation::get("list_firewall_rules", "/virtual_machines/{virtual_machine_id}/firewall_rules")
        .items_in("firewall_rule")
        .paged(&crate::client::NUMBERED_PAGING);
static GET_FIREWALL_RULE: Operation = Operation::get(
    "get_firewall_rule",
    "/virtual_machines/{virtual_machine_id}/firewall_rules/{firewall_rule_id}",
)
.answer_in("firewall_rule");
static ADD_FIREWALL_RULE: Operation =
    Operation::post("add_firewall_rule", "/virtual_machines/{virtual_machine_id}/firewall_rules")
        .root("firewall_rule")
        .answer_in("firewall_rule");
static UPDATE_FIREWALL_RULE: Operation = Operation::put(
    "update_firewall_rule",
    "/virtual_machines/{virtual_machine_id}/firewall_rules/{firewall_rule_id}",
)
.object_body()
.root("firewall_rule");
static DELETE_FIREWALL_RULE: Operation = Operation::delete(
    "delete_firewall_rule",
    "/virtual_machines/{virtual_machine_id}/firewall_rules/{firewall_rule_id}",
);
static MOVE_FIREWALL_RULE: Operation = Operation::get(
    "move_firewall_rule",
    "/virtual_machines/{virtual_machine_id}/firewall_rules/{firewall_rule_id}/move",
)
.not_idempotent();
static APPLY_FIREWALL_RULES: Operation = Operation::post(
    "apply_firewall_rules",
    "/virtual_machines/{virtual_machine_id}/update_firewall_rules",
);
static SET_DEFAULT_FIREWALL_RULES: Operation = Operation::put(
    "set_default_firewall_rules",
    "/virtual_machines/{virtual_machine_id}/firewall_rules/update_defaults",
);

/// Firewall Rules
impl crate::VirtualServer {
    /// Lists the firewall rules of a virtual server.
    ///
    /// `GET /virtual_machines/{virtual_machine_id}/firewall_rules` answers 200.
    ///
    /// Path and response observed with medium confidence: recorded traffic.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.virtual_server(731u64).list_firewall_rules().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_firewall_rules(&self) -> ListFirewallRules {
        ListFirewallRules(self.client.call(&LIST_FIREWALL_RULES, &[&self.virtual_machine_id]))
    }

    /// Adds a firewall rule, which counts once the rules are applied.
    ///
    /// `POST /virtual_machines/{virtual_machine_id}/firewall_rules` answers 201. Docs: Add Firewall
    /// Rule (4.1).
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use onapp::{AddFirewallRuleInput, FirewallCommand, FirewallProtocol};
    /// let virtual_server = client.virtual_server(731u64);
    /// let input = AddFirewallRuleInput {
    ///     address: "192.0.2.0/24",
    ///     command: FirewallCommand::Accept,
    ///     protocol: FirewallProtocol::Tcp,
    ///     network_interface_id: 1450u64.into(),
    /// };
    /// let answer =
    ///     virtual_server.add_firewall_rule(input).port("22,80").comment("example_comment").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_firewall_rule(&self, input: AddFirewallRuleInput<'_>) -> AddFirewallRule {
        AddFirewallRule(
            self.client
                .call(&ADD_FIREWALL_RULE, &[&self.virtual_machine_id])
                .field("address", &input.address)
                .field("command", &input.command)
                .field("protocol", &input.protocol)
                .field("network_interface_id", &input.network_interface_id),
        )
    }

    /// Schedules a transaction that loads a virtual server's firewall rules.
    ///
    /// `POST /virtual_machines/{virtual_machine_id}/update_firewall_rules` answers 201.
    ///
    /// The guide of 4.1 names this step, but not its call.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.virtual_server(731u64).apply_firewall_rules().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn apply_firewall_rules(&self) -> Call<Json> {
        self.client.call(&APPLY_FIREWALL_RULES, &[&self.virtual_machine_id])
    }

    /// Says for each interface what is done with packets that no rule is about.
    ///
    /// `PUT /virtual_machines/{virtual_machine_id}/firewall_rules/update_defaults` answers 204.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// * `network_interfaces`: What each interface does, by the interface's identifier.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use std::collections::BTreeMap;
    /// use onapp::{FirewallCommand, FirewallDefault};
    /// let virtual_server = client.virtual_server(731u64);
    /// virtual_server
    ///     .set_default_firewall_rules(&BTreeMap::from([(
    ///         "key".into(),
    ///         FirewallDefault { default_firewall_rule: FirewallCommand::Accept },
    ///     )]))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_default_firewall_rules(
        &self,
        network_interfaces: &BTreeMap<String, FirewallDefault>,
    ) -> Call<()> {
        self.client
            .call(&SET_DEFAULT_FIREWALL_RULES, &[&self.virtual_machine_id])
            .field("network_interfaces", &network_interfaces)
    }
}

/// Firewall Rules
impl crate::FirewallRule {
    /// Reads a firewall rule.
    ///
    /// `GET /virtual_machines/{virtual_machine_id}/firewall_rules/{firewall_rule_id}` answers 200.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.virtual_server(731u64).firewall_rule(208u64).get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<FirewallRuleInfo> {
        self.client.call(&GET_FIREWALL_RULE, &[&self.virtual_machine_id, &self.firewall_rule_id])
    }

    /// Changes a firewall rule, which counts once the rules are applied.
    ///
    /// `PUT /virtual_machines/{virtual_machine_id}/firewall_rules/{firewall_rule_id}` answers 204
    /// or 200. Docs: Edit Firewall Rule (4.1).
    ///
    /// The guide gives the parameters of adding a rule; whether some may be left out is not said.
    /// The guide answers 204, recorded traffic 200 with a blank body.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use onapp::FirewallCommand;
    /// let firewall_rule = client.virtual_server(731u64).firewall_rule(208u64);
    /// firewall_rule.update().address("example_address").command(FirewallCommand::Accept).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self) -> UpdateFirewallRule {
        UpdateFirewallRule(
            self.client
                .call(&UPDATE_FIREWALL_RULE, &[&self.virtual_machine_id, &self.firewall_rule_id]),
        )
    }

    /// Deletes a firewall rule.
    ///
    /// `DELETE /virtual_machines/{virtual_machine_id}/firewall_rules/{firewall_rule_id}` answers
    /// 204 or 200.
    ///
    /// By the general rule the answer is 204; recorded traffic has 200 with a blank body.
    ///
    /// Path observed with medium confidence: recorded traffic. Status observed with medium
    /// confidence: recorded traffic answers 200.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.virtual_server(731u64).firewall_rule(208u64).delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self) -> Call<()> {
        self.client.call(&DELETE_FIREWALL_RULE, &[&self.virtual_machine_id, &self.firewall_rule_id])
    }

    /// Moves a firewall rule up or down in the order.
    ///
    /// `GET /virtual_machines/{virtual_machine_id}/firewall_rules/{firewall_rule_id}/move` answers
    /// 200.
    ///
    /// The one client that calls this sends a GET with `position` in a body; here it is a query
    /// parameter.
    ///
    /// Path observed with low confidence: client source only. Parameters inferred with low
    /// confidence: a GET has no body. Status inferred with low confidence: reading answers 200.
    ///
    /// * `position`: `up` or `down`, as far as is known.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.virtual_server(731u64).firewall_rule(208u64).r#move("up").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn r#move(&self, position: &str) -> Call<Json> {
        self.client
            .call(&MOVE_FIREWALL_RULE, &[&self.virtual_machine_id, &self.firewall_rule_id])
            .query("position", &position)
    }
}

/// A call of [`VirtualServer::list_firewall_rules`](crate::VirtualServer::list_firewall_rules): set
/// what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListFirewallRules(pub Call<Page<FirewallRuleInfo>>);

copyist_runtime::paged_call!(ListFirewallRules, FirewallRuleInfo);

impl ListFirewallRules {
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

/// What [`VirtualServer::add_firewall_rule`](crate::VirtualServer::add_firewall_rule) needs, by
/// name so that nothing is swapped.
#[derive(Clone, Debug)]
pub struct AddFirewallRuleInput<'a> {
    /// Where packets come from: an address, a range `a-b` or a net in CIDR notation; blank is
    /// anywhere.
    pub address: &'a str,
    /// What is done with such a packet.
    pub command: FirewallCommand,
    /// Protocol that it is about.
    pub protocol: FirewallProtocol,
    /// Interface that it is about.
    pub network_interface_id: NetworkInterfaceId,
}

/// A call of [`VirtualServer::add_firewall_rule`](crate::VirtualServer::add_firewall_rule): set
/// what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct AddFirewallRule(pub Call<FirewallRuleInfo>);

copyist_runtime::call!(AddFirewallRule, FirewallRuleInfo);

impl AddFirewallRule {
    /// Ports that packets go to: one, a range `a:b`, or several with commas; blank is any.
    pub fn port(self, port: &str) -> Self {
        Self(self.0.field("port", &port))
    }

    /// Words of your own (from 6.1 on). Observed with low confidence: client source only.
    pub fn comment(self, comment: &str) -> Self {
        Self(self.0.field("comment", &comment))
    }
}

/// A call of [`FirewallRule::update`](crate::FirewallRule::update): set what is optional, then
/// await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct UpdateFirewallRule(pub Call<()>);

copyist_runtime::call!(UpdateFirewallRule, ());

impl UpdateFirewallRule {
    /// Where packets come from; blank is anywhere.
    pub fn address(self, address: &str) -> Self {
        Self(self.0.field("address", &address))
    }

    /// What is done with such a packet.
    pub fn command(self, command: FirewallCommand) -> Self {
        Self(self.0.field("command", &command))
    }

    /// Protocol that it is about.
    pub fn protocol(self, protocol: FirewallProtocol) -> Self {
        Self(self.0.field("protocol", &protocol))
    }

    /// Interface that it is about.
    pub fn network_interface_id(self, network_interface_id: impl Into<NetworkInterfaceId>) -> Self {
        let network_interface_id: NetworkInterfaceId = network_interface_id.into();
        Self(self.0.field("network_interface_id", &network_interface_id))
    }

    /// Ports that packets go to; blank is any.
    pub fn port(self, port: &str) -> Self {
        Self(self.0.field("port", &port))
    }

    /// Words of your own (from 6.1 on). Observed with low confidence: client source only.
    pub fn comment(self, comment: &str) -> Self {
        Self(self.0.field("comment", &comment))
    }
}

copyist_runtime::open_enum! {
    /// What the firewall does with a packet.
    pub enum FirewallCommand {
        /// `ACCEPT`.
        Accept = "ACCEPT",
        /// `DROP`.
        Drop = "DROP",
    }
}

copyist_runtime::open_enum! {
    /// Protocols that a firewall rule may be about.
    pub enum FirewallProtocol {
        /// `TCP`.
        Tcp = "TCP",
        /// `UDP`.
        Udp = "UDP",
    }
}

/// A firewall rule. Fields for vCloud are there from 4.3 on.
///
/// Docs: Add Firewall Rule (4.1).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FirewallRuleInfo {
    /// Identifier.
    pub id: FirewallRuleId,
    /// Its place in the order.
    pub position: Option<i64>,
    /// What is done with a packet that it is about.
    pub command: Option<FirewallCommand>,
    /// Protocol that it is about.
    pub protocol: Option<FirewallProtocol>,
    /// Where packets come from.
    pub address: Option<String>,
    /// Ports that packets go to.
    pub port: Option<String>,
    /// Interface that it is about; null in rules of vCloud.
    pub network_interface_id: Option<NetworkInterfaceId>,
    /// Words of the user (from 6.1 on).
    ///
    /// Observed with low confidence: client source only.
    pub comment: Option<String>,
    /// Words on the rule (vCloud).
    ///
    /// Observed with low confidence: client source only.
    pub description: Option<String>,
    /// Where packets go to (vCloud).
    ///
    /// Observed with low confidence: client source only.
    pub destination_ip: Option<String>,
    /// Port that packets come from (vCloud).
    ///
    /// Observed with low confidence: client source only.
    pub source_port: Option<String>,
    /// Protocol (vCloud).
    ///
    /// Observed with low confidence: client source only.
    pub protocol_type: Option<String>,
    /// Name for machines (vCloud).
    ///
    /// Observed with low confidence: client source only.
    pub identifier: Option<String>,
    /// Whether it counts (vCloud).
    ///
    /// Observed with low confidence: client source only.
    pub enabled: Option<bool>,
    /// Whether hits are logged (vCloud).
    ///
    /// Observed with low confidence: client source only.
    pub enable_logging: Option<bool>,
    /// Firewall service that it belongs to (vCloud).
    ///
    /// Observed with low confidence: client source only.
    pub firewall_service_id: Option<i64>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for FirewallRuleInfo {
    const SCHEMA: Schema = Schema::new(
        "FirewallRuleInfo",
        &[
            Field::plain("id").promised(),
            Field::plain("position"),
            Field::plain("command"),
            Field::plain("protocol"),
            Field::plain("address").nullable(),
            Field::plain("port").nullable(),
            Field::plain("network_interface_id").nullable(),
            Field::plain("comment"),
            Field::plain("description"),
            Field::plain("destination_ip"),
            Field::plain("source_port"),
            Field::plain("protocol_type"),
            Field::plain("identifier"),
            Field::plain("enabled"),
            Field::plain("enable_logging"),
            Field::plain("firewall_service_id"),
            Field::plain("created_at"),
            Field::plain("updated_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.position,
            &self.command,
            &self.protocol,
            &self.address,
            &self.port,
            &self.network_interface_id,
            &self.comment,
            &self.description,
            &self.destination_ip,
            &self.source_port,
            &self.protocol_type,
            &self.identifier,
            &self.enabled,
            &self.enable_logging,
            &self.firewall_service_id,
            &self.created_at,
            &self.updated_at,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.position,
            &mut self.command,
            &mut self.protocol,
            &mut self.address,
            &mut self.port,
            &mut self.network_interface_id,
            &mut self.comment,
            &mut self.description,
            &mut self.destination_ip,
            &mut self.source_port,
            &mut self.protocol_type,
            &mut self.identifier,
            &mut self.enabled,
            &mut self.enable_logging,
            &mut self.firewall_service_id,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(FirewallRuleInfo);

/// What an interface does with packets that no rule is about.
///
/// Observed with low confidence: client source only.
#[derive(Clone, Default)]
pub struct FirewallDefault {
    /// What is done with them.
    pub default_firewall_rule: FirewallCommand,
}

impl Model for FirewallDefault {
    const SCHEMA: Schema =
        Schema::new("FirewallDefault", &[Field::plain("default_firewall_rule").required()]);

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.default_firewall_rule])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.default_firewall_rule])
    }
}

copyist_runtime::model!(FirewallDefault);
