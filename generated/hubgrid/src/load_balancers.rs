//! What spreads connections over Stacklets.

use copyist_runtime::{
    Call, Decode, Encode, Field, Maybe, Model, Operation, Page, Schema, Timestamp,
};

use crate::{LoadBalancerId, ProjectId, Region, RegionSlug, StackletId, Task};

static CREATE_LOAD_BALANCER: Operation =
    Operation::post("create_load_balancer", "/v1/load_balancers").answer_in("load_balancer");
static LIST_LOAD_BALANCERS: Operation = Operation::get("list_load_balancers", "/v1/load_balancers")
    .answer_in("load_balancers")
    .paged(&crate::client::COUNTED_PAGING);
static GET_LOAD_BALANCER: Operation =
    Operation::get("get_load_balancer", "/v1/load_balancers/{uuid}").answer_in("load_balancer");
static UPDATE_LOAD_BALANCER: Operation =
    Operation::put("update_load_balancer", "/v1/load_balancers/{uuid}").answer_in("load_balancer");
static ADD_LOAD_BALANCER_RULES: Operation =
    Operation::post("add_load_balancer_rules", "/v1/load_balancers/{uuid}/rules")
        .answer_in("rules");
static REMOVE_LOAD_BALANCER_RULES: Operation =
    Operation::delete("remove_load_balancer_rules", "/v1/load_balancers/{uuid}/rules");

/// Load Balancers
impl crate::Client {
    /// Creates a load balancer.
    ///
    /// `POST /v1/load_balancers` answers 201. Docs: Load Balancers / Create a Load Balancer.
    ///
    /// The docs' list makes `health` an array and `algorithm` a boolean; model and example have
    /// them as here.
    ///
    /// Status inferred with medium confidence: no page names it. Response inferred with medium
    /// confidence: the general rule for root keys.
    ///
    /// ```no_run
    /// # async fn example(client: hubgrid::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use hubgrid::{
    ///     Algorithm, BalancedProtocol, CreateLoadBalancerInput, HealthCheck, LoadBalancerRule, Maybe,
    /// };
    /// let input = CreateLoadBalancerInput {
    ///     name: "web",
    ///     rules: &[LoadBalancerRule {
    ///         protocol: Some(BalancedProtocol::Http),
    ///         source_port: Some(443),
    ///         target_port: Some(8080),
    ///         certificate_id: Maybe::Value(1),
    ///         tls_passthrough: Some(false),
    ///     }],
    ///     region: "fra".into(),
    ///     health: &HealthCheck {
    ///         path: Some("/".into()),
    ///         port: Some(80),
    ///         protocol: Some("http".into()),
    ///         interval: Some(10),
    ///         rise: Some(3),
    ///         fall: Some(3),
    ///     },
    ///     algorithm: Algorithm::RoundRobin,
    /// };
    /// let answer = client
    ///     .create_load_balancer(input)
    ///     .project_uuid("7dc8b292-7b4a-4e99-a0ba-73b62055ab81")
    ///     .stacklet_ids(&[24u64.into()])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_load_balancer(&self, input: CreateLoadBalancerInput<'_>) -> CreateLoadBalancer {
        CreateLoadBalancer(
            self.0
                .call(&CREATE_LOAD_BALANCER, &[])
                .field("name", &input.name)
                .field("rules", &input.rules)
                .field("region", &input.region)
                .field("health", &input.health)
                .field("algorithm", &input.algorithm),
        )
    }

    /// Lists all load balancers.
    ///
    /// `GET /v1/load_balancers` answers 200. Docs: Load Balancers / List Load Balancers.
    ///
    /// The docs' text has the root key `load_balancer`, the example `load_balancers`. Nothing was
    /// seen of `meta`.
    ///
    /// Status inferred with medium confidence: no page names it.
    ///
    /// ```no_run
    /// # async fn example(client: hubgrid::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_load_balancers().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_load_balancers(&self) -> ListLoadBalancers {
        ListLoadBalancers(self.0.call(&LIST_LOAD_BALANCERS, &[]))
    }
}

/// Load Balancers
impl crate::LoadBalancer {
    /// Reads what is known about a load balancer.
    ///
    /// `GET /v1/load_balancers/{uuid}` answers 200. Docs: Load Balancers / Retrieve a Load
    /// Balancer.
    ///
    /// The docs' example leaves the identifier out of the path.
    ///
    /// Status inferred with medium confidence: no page names it.
    ///
    /// ```no_run
    /// # async fn example(client: hubgrid::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.load_balancer("1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac002").get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<LoadBalancerInfo> {
        self.client.call(&GET_LOAD_BALANCER, &[&self.uuid])
    }

    /// Changes a load balancer.
    ///
    /// `PUT /v1/load_balancers/{uuid}` answers 200. Docs: Load Balancers / Update a Load Balancer.
    ///
    /// The docs' list makes `health` an array and `algorithm` a boolean; model and example have
    /// them as here. The example leaves the identifier out of the path.
    ///
    /// Status inferred with medium confidence: no page names it.
    ///
    /// * `name`: Name for people.
    /// * `health`: How it finds out which Stacklets work; what of it is required was not seen.
    /// * `algorithm`: How it chooses a Stacklet.
    ///
    /// ```no_run
    /// # async fn example(client: hubgrid::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use hubgrid::{Algorithm, HealthCheck, StickySessions};
    /// let load_balancer = client.load_balancer("1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac002");
    /// let answer = load_balancer
    ///     .update(
    ///         "web",
    ///         &HealthCheck {
    ///             path: Some("/".into()),
    ///             port: Some(80),
    ///             protocol: Some("http".into()),
    ///             interval: Some(10),
    ///             rise: Some(3),
    ///             fall: Some(3),
    ///         },
    ///         Algorithm::RoundRobin,
    ///     )
    ///     .sticky_sessions(&StickySessions { name: Some("lb".into()), ttl: Some("3600".into()) })
    ///     .redirect_http_to_https(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        name: &str,
        health: &HealthCheck,
        algorithm: Algorithm,
    ) -> UpdateLoadBalancer {
        UpdateLoadBalancer(
            self.client
                .call(&UPDATE_LOAD_BALANCER, &[&self.uuid])
                .field("name", &name)
                .field("health", &health)
                .field("algorithm", &algorithm),
        )
    }

    /// Adds rules to a load balancer.
    ///
    /// `POST /v1/load_balancers/{uuid}/rules` answers 201. Docs: Load Balancers / Add Rules to a
    /// Load Balancer.
    ///
    /// Status inferred with medium confidence: no page names it. Response inferred with medium
    /// confidence: the general rule for root keys.
    ///
    /// * `rules`: What is sent where; at least one.
    ///
    /// ```no_run
    /// # async fn example(client: hubgrid::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use hubgrid::{BalancedProtocol, LoadBalancerRule, Maybe};
    /// let load_balancer = client.load_balancer("1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac002");
    /// let answer = load_balancer
    ///     .add_rules(&[LoadBalancerRule {
    ///         protocol: Some(BalancedProtocol::Http),
    ///         source_port: Some(443),
    ///         target_port: Some(8080),
    ///         certificate_id: Maybe::Value(1),
    ///         tls_passthrough: Some(false),
    ///     }])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_rules(&self, rules: &[LoadBalancerRule]) -> Call<Vec<LoadBalancerRule>> {
        self.client.call(&ADD_LOAD_BALANCER_RULES, &[&self.uuid]).field("rules", &rules)
    }

    /// Takes rules away from a load balancer.
    ///
    /// `DELETE /v1/load_balancers/{uuid}/rules` answers 204. Docs: Load Balancers / Remove Rules
    /// from a Load Balancer.
    ///
    /// The rules travel in the body.
    ///
    /// * `rules`: Rules that are to go; at least one.
    ///
    /// ```no_run
    /// # async fn example(client: hubgrid::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use hubgrid::{BalancedProtocol, LoadBalancerRule, Maybe};
    /// let load_balancer = client.load_balancer("1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac002");
    /// load_balancer
    ///     .remove_rules(&[LoadBalancerRule {
    ///         protocol: Some(BalancedProtocol::Http),
    ///         source_port: Some(443),
    ///         target_port: Some(8080),
    ///         certificate_id: Maybe::Value(1),
    ///         tls_passthrough: Some(false),
    ///     }])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_rules(&self, rules: &[LoadBalancerRule]) -> Call<()> {
        self.client.call(&REMOVE_LOAD_BALANCER_RULES, &[&self.uuid]).field("rules", &rules)
    }
}

/// What [`Client::create_load_balancer`](crate::Client::create_load_balancer) needs, by name so
/// that nothing is swapped.
#[derive(Clone, Debug)]
pub struct CreateLoadBalancerInput<'a> {
    /// Name for people.
    pub name: &'a str,
    /// What is sent where.
    pub rules: &'a [LoadBalancerRule],
    /// Where it is to be.
    pub region: RegionSlug,
    /// How it finds out which Stacklets work; what of it is required was not seen.
    pub health: &'a HealthCheck,
    /// How it chooses a Stacklet.
    pub algorithm: Algorithm,
}

/// A call of [`Client::create_load_balancer`](crate::Client::create_load_balancer): set what is
/// optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct CreateLoadBalancer(pub Call<LoadBalancerInfo>);

copyist_runtime::call!(CreateLoadBalancer, LoadBalancerInfo);

impl CreateLoadBalancer {
    /// Project it goes to; the default project if left out.
    pub fn project_uuid(self, project_uuid: impl Into<ProjectId>) -> Self {
        let project_uuid: ProjectId = project_uuid.into();
        Self(self.0.field("project_uuid", &project_uuid))
    }

    /// Stacklets behind it.
    pub fn stacklet_ids(self, stacklet_ids: &[StackletId]) -> Self {
        Self(self.0.field("stacklet_ids", &stacklet_ids))
    }

    /// How a visitor stays with a Stacklet; they do not if left out.
    pub fn sticky_sessions(self, sticky_sessions: &StickySessions) -> Self {
        Self(self.0.field("sticky_sessions", &sticky_sessions))
    }

    /// Whether HTTP is sent on to HTTPS.
    pub fn redirect_http_to_https(self, redirect_http_to_https: bool) -> Self {
        Self(self.0.field("redirect_http_to_https", &redirect_http_to_https))
    }
}

/// A call of [`Client::list_load_balancers`](crate::Client::list_load_balancers): set what is
/// optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListLoadBalancers(pub Call<Page<LoadBalancerInfo>>);

copyist_runtime::paged_call!(ListLoadBalancers, LoadBalancerInfo);

/// A call of [`LoadBalancer::update`](crate::LoadBalancer::update): set what is optional, then
/// await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct UpdateLoadBalancer(pub Call<LoadBalancerInfo>);

copyist_runtime::call!(UpdateLoadBalancer, LoadBalancerInfo);

impl UpdateLoadBalancer {
    /// How a visitor stays with a Stacklet.
    pub fn sticky_sessions(self, sticky_sessions: &StickySessions) -> Self {
        Self(self.0.field("sticky_sessions", &sticky_sessions))
    }

    /// Whether HTTP is sent on to HTTPS.
    pub fn redirect_http_to_https(self, redirect_http_to_https: bool) -> Self {
        Self(self.0.field("redirect_http_to_https", &redirect_http_to_https))
    }
}

/// A load balancer.
///
/// Docs: Load Balancers / Load Balancer Model.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancerInfo {
    /// Address that it has on the internet.
    pub ip: Option<String>,
    /// Identifier.
    pub uuid: LoadBalancerId,
    /// Name for people.
    pub name: Option<String>,
    /// What is being done to it.
    pub task: Option<Task>,
    /// What is sent where.
    pub rules: Vec<LoadBalancerRule>,
    /// How it finds out which Stacklets work.
    pub health: Option<HealthCheck>,
    /// Where it is.
    pub region: Option<Region>,
    /// How it chooses a Stacklet.
    pub algorithm: Option<Algorithm>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// Stacklets behind it.
    pub stacklet_ids: Vec<StackletId>,
    /// How a visitor stays with a Stacklet; an array in the docs' text, an object elsewhere.
    pub sticky_sessions: Option<StickySessions>,
    /// Whether HTTP on port 80 is sent on to HTTPS on 443.
    pub redirect_http_to_https: Option<bool>,
}

impl Model for LoadBalancerInfo {
    const SCHEMA: Schema = Schema::new(
        "LoadBalancerInfo",
        &[
            Field::plain("ip"),
            Field::plain("uuid").promised(),
            Field::plain("name"),
            Field::plain("task").nullable(),
            Field::plain("rules"),
            Field::plain("health"),
            Field::plain("region"),
            Field::plain("algorithm"),
            Field::plain("created_at"),
            Field::plain("stacklet_ids"),
            Field::plain("sticky_sessions"),
            Field::plain("redirect_http_to_https"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.ip,
            &self.uuid,
            &self.name,
            &self.task,
            &self.rules,
            &self.health,
            &self.region,
            &self.algorithm,
            &self.created_at,
            &self.stacklet_ids,
            &self.sticky_sessions,
            &self.redirect_http_to_https,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.ip,
            &mut self.uuid,
            &mut self.name,
            &mut self.task,
            &mut self.rules,
            &mut self.health,
            &mut self.region,
            &mut self.algorithm,
            &mut self.created_at,
            &mut self.stacklet_ids,
            &mut self.sticky_sessions,
            &mut self.redirect_http_to_https,
        ])
    }
}

copyist_runtime::model!(LoadBalancerInfo);

copyist_runtime::open_enum! {
    /// How a load balancer chooses a Stacklet.
    pub enum Algorithm {
        /// `round_robin`: One after the other.
        RoundRobin = "round_robin",
        /// `least_connections`: The one with the fewest connections.
        LeastConnections = "least_connections",
    }
}

/// How a load balancer finds out which Stacklets work. A timeout can be set, too; its field was not
/// seen.
///
/// Docs: Load Balancers / Load Balancer Model.
#[derive(Clone, Default)]
pub struct HealthCheck {
    /// Path that is asked for.
    pub path: Option<String>,
    /// Port that is asked.
    pub port: Option<i64>,
    /// Protocol; `http` was seen.
    ///
    /// Observed with medium confidence: an example.
    pub protocol: Option<String>,
    /// Time between two checks; the unit is not documented.
    ///
    /// Observed with medium confidence: an example.
    pub interval: Option<i64>,
    /// Successes after which a Stacklet counts as working, by the name.
    ///
    /// Observed with medium confidence: an example.
    pub rise: Option<i64>,
    /// Failures after which it no longer counts as working, by the name.
    ///
    /// Observed with medium confidence: an example.
    pub fall: Option<i64>,
}

impl Model for HealthCheck {
    const SCHEMA: Schema = Schema::new(
        "HealthCheck",
        &[
            Field::plain("path").optional(),
            Field::plain("port").optional(),
            Field::plain("protocol").optional(),
            Field::plain("interval").optional(),
            Field::plain("rise").optional(),
            Field::plain("fall").optional(),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.path, &self.port, &self.protocol, &self.interval, &self.rise, &self.fall])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.path,
            &mut self.port,
            &mut self.protocol,
            &mut self.interval,
            &mut self.rise,
            &mut self.fall,
        ])
    }
}

copyist_runtime::model!(HealthCheck);

/// A port and where its connections go. For its fields the docs refer to the model of health
/// checks.
///
/// Docs: Load Balancers / Add Rules to a Load Balancer.
#[derive(Clone, Default)]
pub struct LoadBalancerRule {
    /// What is spoken.
    pub protocol: Option<BalancedProtocol>,
    /// Port that the load balancer listens on.
    pub source_port: Option<i64>,
    /// Port of the Stacklets.
    pub target_port: Option<i64>,
    /// Certificate for TLS that ends here; no call for certificates was seen.
    pub certificate_id: Maybe<i64>,
    /// Whether TLS is passed on unopened. Default `false`.
    pub tls_passthrough: Option<bool>,
}

impl Model for LoadBalancerRule {
    const SCHEMA: Schema = Schema::new(
        "LoadBalancerRule",
        &[
            Field::plain("protocol"),
            Field::plain("source_port"),
            Field::plain("target_port"),
            Field::plain("certificate_id").optional().nullable(),
            Field::plain("tls_passthrough").optional(),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.protocol,
            &self.source_port,
            &self.target_port,
            &self.certificate_id,
            &self.tls_passthrough,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.protocol,
            &mut self.source_port,
            &mut self.target_port,
            &mut self.certificate_id,
            &mut self.tls_passthrough,
        ])
    }
}

copyist_runtime::model!(LoadBalancerRule);

copyist_runtime::open_enum! {
    /// What a load balancer can pass on.
    pub enum BalancedProtocol {
        /// `http`.
        Http = "http",
        /// `https`.
        Https = "https",
        /// `http2`.
        Http2 = "http2",
        /// `tcp`.
        Tcp = "tcp",
    }
}

/// How a visitor stays with a Stacklet. Answers are said to have both only for a type "cookies"; no
/// field for a type was seen.
///
/// Docs: Load Balancers / Create a Load Balancer.
#[derive(Clone, Default)]
pub struct StickySessions {
    /// Name of the cookie.
    pub name: Option<String>,
    /// Life of the cookie in seconds.
    pub ttl: Option<String>,
}

impl Model for StickySessions {
    const SCHEMA: Schema =
        Schema::new("StickySessions", &[Field::plain("name"), Field::plain("ttl")]);

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.name, &self.ttl])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.name, &mut self.ttl])
    }
}

copyist_runtime::model!(StickySessions);
