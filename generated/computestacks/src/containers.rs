//! Single containers. There is no list of all; projects and services list theirs.

use copyist_runtime::{Call, Decimal, Decode, Encode, Field, Model, Operation, Schema, Timestamp};

use crate::{ContainerId, ContainerServiceId, IngressRuleInfo, LogPart, PowerAction, ProjectId};

static GET_CONTAINER: Operation = Operation::get("get_container", "/api/containers/{container_id}")
    .answer_in("container")
    .scopes(&[&["project_read"]]);
static POWER_CONTAINER: Operation =
    Operation::put("power_container", "/api/containers/{container_id}/power/{action}")
        .not_idempotent()
        .scopes(&[&["project_write"]]);
static LIST_CONTAINER_LOGS: Operation =
    Operation::get("list_container_logs", "/api/containers/{container_id}/logs")
        .scopes(&[&["project_read"]]);
static LIST_CONTAINER_PROCESSES: Operation = Operation::get(
    "list_container_processes",
    "/api/containers/{container_id}/container_processes",
)
.scopes(&[&["project_read"]]);
static GET_CONTAINER_CPU_USAGE: Operation =
    Operation::get("get_container_cpu_usage", "/api/containers/{container_id}/metrics/cpu")
        .answer_in("stats")
        .scopes(&[&["project_read"]]);
static GET_CONTAINER_MEMORY_USAGE: Operation =
    Operation::get("get_container_memory_usage", "/api/containers/{container_id}/metrics/memory")
        .answer_in("stats")
        .scopes(&[&["project_read"]]);

/// Containers
impl crate::Container {
    /// Reads one container.
    ///
    /// `GET /api/containers/{container_id}` answers 200. Docs: containers/index / View container.
    /// OAuth2 scope: `project_read`.
    ///
    /// The docs show it in a list under `containers`; the view's `container`, a single one, is read
    /// here.
    ///
    /// Parameters observed with medium confidence: controller source.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use computestacks::ContainerExtra;
    /// let answer = client.container(1u64).get().include(ContainerExtra::Logs).limit(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> GetContainer {
        GetContainer(self.client.call(&GET_CONTAINER, &[&self.container_id]))
    }

    /// Starts, stops, restarts or rebuilds a container.
    ///
    /// `PUT /api/containers/{container_id}/power/{action}` answers 202. Docs: containers/index /
    /// Power control. OAuth2 scope: `project_write`.
    ///
    /// Status and response observed with medium confidence: controller source.
    ///
    /// * `action`: What to do.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use computestacks::PowerAction;
    /// client.container(1u64).power(PowerAction::Start).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn power(&self, action: PowerAction) -> Call<()> {
        self.client.call(&POWER_CONTAINER, &[&self.container_id, &action])
    }

    /// Reads what a container wrote.
    ///
    /// `GET /api/containers/{container_id}/logs` answers 200. Docs: containers/index / Container
    /// logs. OAuth2 scope: `project_read`.
    ///
    /// Each line is a list of three: its time in epoch seconds with a fraction, the container's
    /// name, and the text.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.container(1u64).list_logs().limit(1).period_start(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_logs(&self) -> ListContainerLogs {
        ListContainerLogs(self.client.call(&LIST_CONTAINER_LOGS, &[&self.container_id]))
    }

    /// Lists what runs in a container.
    ///
    /// `GET /api/containers/{container_id}/container_processes` answers 200. Docs: containers/index
    /// / Container processes. OAuth2 scope: `project_read`.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.container(1u64).list_processes().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_processes(&self) -> Call<Vec<ContainerProcess>> {
        self.client.call(&LIST_CONTAINER_PROCESSES, &[&self.container_id])
    }

    /// Reads how busy the processor was over time; in the source over the last three hours.
    ///
    /// `GET /api/containers/{container_id}/metrics/cpu` answers 200. Docs: containers/index / CPU
    /// usage. OAuth2 scope: `project_read`.
    ///
    /// Each measurement is a list of two: its time, which by the docs follows the user's zone and
    /// locale, and percent.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.container(1u64).get_cpu_usage().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_cpu_usage(&self) -> Call<Vec<Vec<MetricPart>>> {
        self.client.call(&GET_CONTAINER_CPU_USAGE, &[&self.container_id])
    }

    /// Reads how much memory was in use over time; in the source over the last three hours.
    ///
    /// `GET /api/containers/{container_id}/metrics/memory` answers 200. Docs: containers/index /
    /// Memory usage. OAuth2 scope: `project_read`.
    ///
    /// Each measurement is a list of two: its time, which by the docs follows the user's zone and
    /// locale, and MB.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.container(1u64).get_memory_usage().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_memory_usage(&self) -> Call<Vec<Vec<MetricPart>>> {
        self.client.call(&GET_CONTAINER_MEMORY_USAGE, &[&self.container_id])
    }
}

/// A call of [`Container::get`](crate::Container::get): set what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct GetContainer(pub Call<ContainerInfo>);

copyist_runtime::call!(GetContainer, ContainerInfo);

impl GetContainer {
    /// Adds what the container wrote.
    pub fn include(self, include: ContainerExtra) -> Self {
        Self(self.0.query("include", &include))
    }

    /// Lines to add at most.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// From when to add lines, in epoch seconds.
    pub fn period_start(self, period_start: i64) -> Self {
        Self(self.0.query("period_start", &period_start))
    }

    /// Until when to add lines, in epoch seconds.
    pub fn period_end(self, period_end: i64) -> Self {
        Self(self.0.query("period_end", &period_end))
    }

    /// Any text here turns the times of lines into dates.
    pub fn date_string(self, date_string: &str) -> Self {
        Self(self.0.query("date_string", &date_string))
    }
}

/// A call of [`Container::list_logs`](crate::Container::list_logs): set what is optional, then
/// await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListContainerLogs(pub Call<Vec<Vec<LogPart>>>);

copyist_runtime::call!(ListContainerLogs, Vec<Vec<LogPart>>);

impl ListContainerLogs {
    /// Lines to read at most; 500 in the source if it is left out.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// From when, in epoch seconds; a day ago if it is left out.
    pub fn period_start(self, period_start: i64) -> Self {
        Self(self.0.query("period_start", &period_start))
    }

    /// Until when, in epoch seconds; now if it is left out.
    pub fn period_end(self, period_end: i64) -> Self {
        Self(self.0.query("period_end", &period_end))
    }
}

copyist_runtime::open_enum! {
    /// What a container should be.
    pub enum WantedState {
        /// `running`.
        Running = "running",
        /// `stopped`.
        Stopped = "stopped",
    }
}

copyist_runtime::open_enum! {
    /// What a container is doing; the text is empty when nothing is known.
    pub enum ContainerState {
        /// `migrating`: It moves to another host.
        Migrating = "migrating",
        /// `starting`: It starts.
        Starting = "starting",
        /// `stopping`: It stops.
        Stopping = "stopping",
        /// `working`: Something is being done.
        Working = "working",
        /// `alert`: Something is wrong.
        Alert = "alert",
        /// `resource_usage`: Its use of resources is a concern.
        ResourceUsage = "resource_usage",
        /// `online`: It runs.
        Online = "online",
        /// `offline`: It does not run.
        Offline = "offline",
    }
}

/// A container of a service.
///
/// Docs: containers/index.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerInfo {
    /// Identifier.
    pub id: ContainerId,
    /// Name that was made up for it.
    pub name: Option<String>,
    /// What it should be.
    pub wanted_state: Option<WantedState>,
    /// How busy it is.
    pub stats: Option<ContainerLoad>,
    /// What it is doing.
    pub current_state: Option<ContainerState>,
    /// Address inside.
    pub local_ip: Option<String>,
    /// Address of its load balancer, or else of its host.
    pub public_ip: Option<String>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// Its project. The view names it, but nothing fills it.
    ///
    /// Observed with low confidence: controller source, likely never sent.
    pub project_id: Option<ProjectId>,
    /// Its service. The view names it, but nothing fills it.
    ///
    /// Observed with low confidence: controller source, likely never sent.
    pub container_service_id: Option<ContainerServiceId>,
    /// Its ingress rules. The docs wrap each in `ingress_rule`, the source does not.
    pub ingress_rules: Vec<IngressRuleInfo>,
    /// What it wrote, in lists of time, container and text. Sent when it was asked for.
    ///
    /// Observed with medium confidence: controller source.
    pub logs: Option<Vec<Vec<LogPart>>>,
    /// Where the API has more on it.
    ///
    /// Observed with medium confidence: controller source.
    pub links: Option<ContainerLinks>,
}

impl Model for ContainerInfo {
    const SCHEMA: Schema = Schema::new(
        "ContainerInfo",
        &[
            Field::plain("id").promised(),
            Field::plain("name").nullable(),
            Field::plain("req_state"),
            Field::plain("stats").nullable(),
            Field::plain("current_state"),
            Field::plain("local_ip").nullable(),
            Field::plain("public_ip").nullable(),
            Field::plain("created_at"),
            Field::plain("updated_at"),
            Field::plain("project_id").nullable(),
            Field::plain("container_service_id").nullable(),
            Field::plain("ingress_rules"),
            Field::plain("logs").nullable(),
            Field::plain("links"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.name,
            &self.wanted_state,
            &self.stats,
            &self.current_state,
            &self.local_ip,
            &self.public_ip,
            &self.created_at,
            &self.updated_at,
            &self.project_id,
            &self.container_service_id,
            &self.ingress_rules,
            &self.logs,
            &self.links,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.name,
            &mut self.wanted_state,
            &mut self.stats,
            &mut self.current_state,
            &mut self.local_ip,
            &mut self.public_ip,
            &mut self.created_at,
            &mut self.updated_at,
            &mut self.project_id,
            &mut self.container_service_id,
            &mut self.ingress_rules,
            &mut self.logs,
            &mut self.links,
        ])
    }
}

copyist_runtime::model!(ContainerInfo);

/// How busy a container is, in percent.
///
/// Docs: containers/index.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerLoad {
    /// Load of the processor.
    pub cpu: Option<Decimal>,
    /// Memory in use.
    pub memory: Option<Decimal>,
}

impl Model for ContainerLoad {
    const SCHEMA: Schema = Schema::new(
        "ContainerLoad",
        &[Field::plain("cpu").nullable(), Field::plain("mem").nullable()],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.cpu, &self.memory])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.cpu, &mut self.memory])
    }
}

copyist_runtime::model!(ContainerLoad);

/// Relative addresses.
///
/// Observed with medium confidence: controller source.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerLinks {
    /// Its service.
    pub container_service: Option<String>,
    /// What it wrote.
    pub logs: Option<String>,
    /// Its project.
    pub project: Option<String>,
}

impl Model for ContainerLinks {
    const SCHEMA: Schema = Schema::new(
        "ContainerLinks",
        &[Field::plain("container_service"), Field::plain("logs"), Field::plain("project")],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.container_service, &self.logs, &self.project])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.container_service, &mut self.logs, &mut self.project])
    }
}

copyist_runtime::model!(ContainerLinks);

/// A process in a container, as `ps` lists it.
///
/// Docs: containers/index / Container processes.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerProcess {
    /// User that it runs as.
    pub uid: Option<String>,
    /// Identifier.
    pub pid: Option<i64>,
    /// Identifier of its parent.
    pub ppid: Option<i64>,
    /// Share of the processor.
    pub cpu_share: Option<i64>,
    /// When it was started.
    pub start_time: Option<String>,
    /// Terminal.
    pub tty: Option<String>,
    /// Processor time that it has used.
    pub cpu_time: Option<String>,
    /// Command line.
    pub command: Option<String>,
}

impl Model for ContainerProcess {
    const SCHEMA: Schema = Schema::new(
        "ContainerProcess",
        &[
            Field::plain("UID"),
            Field::plain("PID"),
            Field::plain("PPID"),
            Field::plain("C"),
            Field::plain("STIME"),
            Field::plain("TTY"),
            Field::plain("TIME"),
            Field::plain("CMD"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.uid,
            &self.pid,
            &self.ppid,
            &self.cpu_share,
            &self.start_time,
            &self.tty,
            &self.cpu_time,
            &self.command,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.uid,
            &mut self.pid,
            &mut self.ppid,
            &mut self.cpu_share,
            &mut self.start_time,
            &mut self.tty,
            &mut self.cpu_time,
            &mut self.command,
        ])
    }
}

copyist_runtime::model!(ContainerProcess);

copyist_runtime::union! {
    /// A part of a measurement.
    pub enum MetricPart {
        /// `f64`.
        Number(f64),
        /// `String`.
        String(String),
    }
}

copyist_runtime::open_enum! {
    /// What to add to a container.
    pub enum ContainerExtra {
        /// `logs`.
        Logs = "logs",
    }
}
