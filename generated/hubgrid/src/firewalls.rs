//! Rules for what may reach Stacklets and what they may reach.

use copyist_runtime::{Call, Decode, Encode, Field, Model, Operation, Schema, Timestamp};

use crate::{FirewallId, ProjectId, StackletId};

static CREATE_FIREWALL: Operation =
    Operation::post("create_firewall", "/v1/firewalls").answer_in("firewall");
static ADD_FIREWALL_RULES: Operation =
    Operation::post("add_firewall_rules", "/v1/firewalls/{uuid}/rules").object_body();
static REMOVE_FIREWALL_RULES: Operation =
    Operation::delete("remove_firewall_rules", "/v1/firewalls/{uuid}/rules").object_body();

/// Firewalls
impl crate::Client {
    /// Creates a firewall.
    ///
    /// `POST /v1/firewalls` answers 201. Docs: Firewalls / Create a Firewall.
    ///
    /// The docs' list spells the rules `inboud_rules` and `outboud_rules`; the model has them as
    /// here.
    ///
    /// Status inferred with medium confidence: no page names it.
    ///
    /// ```no_run
    /// # async fn example(client: hubgrid::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use hubgrid::{CreateFirewallInput, FirewallProtocol, FirewallRule};
    /// let input = CreateFirewallInput {
    ///     name: "web",
    ///     inbound_rules: &[FirewallRule {
    ///         address: Some("192.0.2.0/24".into()),
    ///         port: Some(443),
    ///         protocol: Some(FirewallProtocol::Tcp),
    ///     }],
    ///     outbound_rules: &[FirewallRule {
    ///         address: Some("192.0.2.0/24".into()),
    ///         port: Some(443),
    ///         protocol: Some(FirewallProtocol::Tcp),
    ///     }],
    /// };
    /// let answer = client
    ///     .create_firewall(input)
    ///     .stacklet_ids(&[24u64.into()])
    ///     .project_uuid("7dc8b292-7b4a-4e99-a0ba-73b62055ab81")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_firewall(&self, input: CreateFirewallInput<'_>) -> CreateFirewall {
        CreateFirewall(
            self.0
                .call(&CREATE_FIREWALL, &[])
                .field("name", &input.name)
                .field("inbound_rules", &input.inbound_rules)
                .field("outbound_rules", &input.outbound_rules),
        )
    }
}

/// Firewalls
impl crate::Firewall {
    /// Adds rules to a firewall.
    ///
    /// `POST /v1/firewalls/{uuid}/rules` answers 201. Docs: Firewalls / Add Rules to a Firewall.
    ///
    /// The docs' list has the fields of a rule alone; the example, which is not valid JSON, has
    /// them in arrays as here. Unlike other answers, this one has no root key.
    ///
    /// Status inferred with medium confidence: no page names it.
    ///
    /// ```no_run
    /// # async fn example(client: hubgrid::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use hubgrid::{FirewallProtocol, FirewallRule};
    /// let firewall = client.firewall("1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac001");
    /// let answer = firewall
    ///     .add_rules()
    ///     .inbound_rules(&[FirewallRule {
    ///         address: Some("192.0.2.0/24".into()),
    ///         port: Some(443),
    ///         protocol: Some(FirewallProtocol::Tcp),
    ///     }])
    ///     .outbound_rules(&[FirewallRule {
    ///         address: Some("192.0.2.0/24".into()),
    ///         port: Some(443),
    ///         protocol: Some(FirewallProtocol::Tcp),
    ///     }])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_rules(&self) -> AddFirewallRules {
        AddFirewallRules(self.client.call(&ADD_FIREWALL_RULES, &[&self.uuid]))
    }

    /// Takes rules away from a firewall.
    ///
    /// `DELETE /v1/firewalls/{uuid}/rules` answers 204. Docs: Firewalls / Remove Rules from a
    /// Firewall.
    ///
    /// The rules travel in the body.
    ///
    /// ```no_run
    /// # async fn example(client: hubgrid::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use hubgrid::{FirewallProtocol, FirewallRule};
    /// let firewall = client.firewall("1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac001");
    /// firewall
    ///     .remove_rules()
    ///     .inbound_rules(&[FirewallRule {
    ///         address: Some("192.0.2.0/24".into()),
    ///         port: Some(443),
    ///         protocol: Some(FirewallProtocol::Tcp),
    ///     }])
    ///     .outbound_rules(&[FirewallRule {
    ///         address: Some("192.0.2.0/24".into()),
    ///         port: Some(443),
    ///         protocol: Some(FirewallProtocol::Tcp),
    ///     }])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_rules(&self) -> RemoveFirewallRules {
        RemoveFirewallRules(self.client.call(&REMOVE_FIREWALL_RULES, &[&self.uuid]))
    }
}

/// What [`Client::create_firewall`](crate::Client::create_firewall) needs, by name so that nothing
/// is swapped.
#[derive(Clone, Copy, Debug)]
pub struct CreateFirewallInput<'a> {
    /// Name for people.
    pub name: &'a str,
    /// What may come in.
    pub inbound_rules: &'a [FirewallRule],
    /// What may go out.
    pub outbound_rules: &'a [FirewallRule],
}

/// A call of [`Client::create_firewall`](crate::Client::create_firewall): set what is optional,
/// then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct CreateFirewall(pub Call<FirewallInfo>);

copyist_runtime::call!(CreateFirewall, FirewallInfo);

impl CreateFirewall {
    /// Stacklets to cover.
    pub fn stacklet_ids(self, stacklet_ids: &[StackletId]) -> Self {
        Self(self.0.field("stacklet_ids", &stacklet_ids))
    }

    /// Project it goes to, or else the default one; an array by the docs' list.
    pub fn project_uuid(self, project_uuid: impl Into<ProjectId>) -> Self {
        let project_uuid: ProjectId = project_uuid.into();
        Self(self.0.field("project_uuid", &project_uuid))
    }
}

/// A call of [`Firewall::add_rules`](crate::Firewall::add_rules): set what is optional, then await
/// it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct AddFirewallRules(pub Call<FirewallRules>);

copyist_runtime::call!(AddFirewallRules, FirewallRules);

impl AddFirewallRules {
    /// What may come in.
    pub fn inbound_rules(self, inbound_rules: &[FirewallRule]) -> Self {
        Self(self.0.field("inbound_rules", &inbound_rules))
    }

    /// What may go out.
    pub fn outbound_rules(self, outbound_rules: &[FirewallRule]) -> Self {
        Self(self.0.field("outbound_rules", &outbound_rules))
    }
}

/// A call of [`Firewall::remove_rules`](crate::Firewall::remove_rules): set what is optional, then
/// await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct RemoveFirewallRules(pub Call<()>);

copyist_runtime::call!(RemoveFirewallRules, ());

impl RemoveFirewallRules {
    /// What may no longer come in.
    pub fn inbound_rules(self, inbound_rules: &[FirewallRule]) -> Self {
        Self(self.0.field("inbound_rules", &inbound_rules))
    }

    /// What may no longer go out.
    pub fn outbound_rules(self, outbound_rules: &[FirewallRule]) -> Self {
        Self(self.0.field("outbound_rules", &outbound_rules))
    }
}

/// A firewall.
///
/// Docs: Firewalls / Firewall Model.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FirewallInfo {
    /// Identifier.
    pub uuid: FirewallId,
    /// Name for people.
    pub name: Option<String>,
    /// Stacklets it covers; `stacklet_ids` when it is created.
    pub resources: Vec<StackletId>,
    /// What may come in.
    pub inbound_rules: Vec<FirewallRule>,
    /// What may go out.
    pub outbound_rules: Vec<FirewallRule>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
}

impl Model for FirewallInfo {
    const SCHEMA: Schema = Schema::new(
        "FirewallInfo",
        &[
            Field::plain("uuid").promised(),
            Field::plain("name"),
            Field::plain("resources"),
            Field::plain("inbound_rules"),
            Field::plain("outbound_rules"),
            Field::plain("created_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.uuid,
            &self.name,
            &self.resources,
            &self.inbound_rules,
            &self.outbound_rules,
            &self.created_at,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.uuid,
            &mut self.name,
            &mut self.resources,
            &mut self.inbound_rules,
            &mut self.outbound_rules,
            &mut self.created_at,
        ])
    }
}

copyist_runtime::model!(FirewallInfo);

/// Traffic that a firewall lets through.
///
/// Docs: Firewalls / Firewall Model.
#[derive(Clone, Default)]
pub struct FirewallRule {
    /// IPv4 address or CIDR block at the other end.
    pub address: Option<String>,
    /// The port; ranges are not documented. At least `0`, at most `65535`.
    pub port: Option<i64>,
    /// The protocol; empty stands for all. The model lists them in capitals, the examples have
    /// small letters.
    pub protocol: Option<FirewallProtocol>,
}

impl Model for FirewallRule {
    const SCHEMA: Schema = Schema::new(
        "FirewallRule",
        &[
            Field::plain("address"),
            Field::plain("port").optional(),
            Field::plain("protocol").optional(),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.address, &self.port, &self.protocol])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.address, &mut self.port, &mut self.protocol])
    }
}

copyist_runtime::model!(FirewallRule);

copyist_runtime::open_enum! {
    /// What a firewall can tell apart.
    pub enum FirewallProtocol {
        /// `TCP`.
        Tcp = "TCP",
        /// `UDP`.
        Udp = "UDP",
        /// `ICMP`.
        Icmp = "ICMP",
    }
}

/// Rules that were added to a firewall.
///
/// Docs: Firewalls / Add Rules to a Firewall.
///
/// Observed with medium confidence: an example.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FirewallRules {
    /// What may come in.
    pub inbound_rules: Vec<FirewallRule>,
    /// What may go out. The example spells it `otbound_rules`.
    pub outbound_rules: Vec<FirewallRule>,
}

impl Model for FirewallRules {
    const SCHEMA: Schema = Schema::new(
        "FirewallRules",
        &[Field::plain("inbound_rules"), Field::plain("outbound_rules")],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.inbound_rules, &self.outbound_rules])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.inbound_rules, &mut self.outbound_rules])
    }
}

copyist_runtime::model!(FirewallRules);
