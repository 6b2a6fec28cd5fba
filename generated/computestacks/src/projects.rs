//! Projects, which hold services and what belongs to them. An order makes them.

use copyist_runtime::{
    Call, Decode, Encode, Field, Model, Operation, Page, Schema, Secret, Timestamp,
};

use crate::{
    BastionId, ContainerImageId, ContainerImageInfo, ContainerInfo, ContainerServiceInfo,
    EventLogInfo, NodeId, ProjectId,
};

static LIST_PROJECTS: Operation = Operation::get("list_projects", "/api/projects")
    .answer_in("projects")
    .scopes(&[&["project_read"]])
    .paged(&crate::client::HEADERS_PAGING);
static GET_PROJECT: Operation = Operation::get("get_project", "/api/projects/{project_id}")
    .answer_in("project")
    .scopes(&[&["project_read"]]);
static UPDATE_PROJECT: Operation = Operation::patch("update_project", "/api/projects/{project_id}")
    .root("project")
    .answer_in("project")
    .scopes(&[&["project_write"]]);
static DELETE_PROJECT: Operation =
    Operation::delete("delete_project", "/api/projects/{project_id}").scopes(&[&["project_write"]]);
static LIST_BASTIONS: Operation =
    Operation::get("list_bastions", "/api/projects/{project_id}/bastions")
        .answer_in("bastions")
        .scopes(&[&["project_read"]])
        .paged(&crate::client::HEADERS_PAGING);
static GET_BASTION: Operation =
    Operation::get("get_bastion", "/api/projects/{project_id}/bastions/{bastion_id}")
        .answer_in("bastion")
        .scopes(&[&["project_read"]]);
static RESET_BASTION_PASSWORD: Operation = Operation::post(
    "reset_bastion_password",
    "/api/projects/{project_id}/bastions/{bastion_id}/reset_password",
)
.answer_in("bastion")
.scopes(&[&["project_write"]]);
static LIST_PROJECT_CONTAINERS: Operation =
    Operation::get("list_project_containers", "/api/projects/{project_id}/containers")
        .answer_in("containers")
        .scopes(&[&["project_read"]])
        .paged(&crate::client::HEADERS_PAGING);
static LIST_PROJECT_EVENTS: Operation =
    Operation::get("list_project_events", "/api/projects/{project_id}/events")
        .answer_in("events")
        .scopes(&[&["project_read"]])
        .paged(&crate::client::HEADERS_PAGING);
static LIST_PROJECT_IMAGES: Operation =
    Operation::get("list_project_images", "/api/projects/{project_id}/images")
        .answer_in("container_images")
        .scopes(&[&["project_read"]])
        .paged(&crate::client::HEADERS_PAGING);
static LIST_PROJECT_SERVICES: Operation =
    Operation::get("list_project_services", "/api/projects/{project_id}/services")
        .scopes(&[&["project_read"]]);

/// Projects
impl crate::Client {
    /// Lists all projects by name.
    ///
    /// `GET /api/projects` answers 200. Docs: projects/index / List projects. OAuth2 scope:
    /// `project_read`.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_projects().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_projects(&self) -> ListProjects {
        ListProjects(self.0.call(&LIST_PROJECTS, &[]))
    }
}

/// Projects
impl crate::Project {
    /// Reads one project.
    ///
    /// `GET /api/projects/{project_id}` answers 200. Docs: projects/index / View project. OAuth2
    /// scope: `project_read`.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.project(1u64).get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<ProjectInfo> {
        self.client.call(&GET_PROJECT, &[&self.project_id])
    }

    /// Renames a project.
    ///
    /// `PATCH /api/projects/{project_id}` answers 200. Docs: projects/index / Update project.
    /// OAuth2 scope: `project_write`.
    ///
    /// Status and response observed with medium confidence: controller source.
    ///
    /// * `name`: New name.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.project(1u64).update("example_name").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, name: &str) -> Call<ProjectInfo> {
        self.client.call(&UPDATE_PROJECT, &[&self.project_id]).field("name", &name)
    }

    /// Deletes a project in the background.
    ///
    /// `DELETE /api/projects/{project_id}` answers 202. OAuth2 scope: `project_write`.
    ///
    /// No call makes a project; that is what orders are for.
    ///
    /// Path and response observed with medium confidence: controller source.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.project(1u64).delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self) -> Call<()> {
        self.client.call(&DELETE_PROJECT, &[&self.project_id])
    }

    /// Lists the SSH and SFTP containers of a project.
    ///
    /// `GET /api/projects/{project_id}/bastions` answers 200. Docs: projects/resources / List
    /// bastions. OAuth2 scope: `project_read`.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.project(1u64).list_bastions().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_bastions(&self) -> ListBastions {
        ListBastions(self.client.call(&LIST_BASTIONS, &[&self.project_id]))
    }

    /// Lists the containers of a project.
    ///
    /// `GET /api/projects/{project_id}/containers` answers 200. Docs: projects/resources / List
    /// containers. OAuth2 scope: `project_read`.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.project(1u64).list_containers().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_containers(&self) -> ListProjectContainers {
        ListProjectContainers(self.client.call(&LIST_PROJECT_CONTAINERS, &[&self.project_id]))
    }

    /// Lists what happened in a project, without details.
    ///
    /// `GET /api/projects/{project_id}/events` answers 200. Docs: projects/resources / List events.
    /// OAuth2 scope: `project_read`.
    ///
    /// The docs show the list under `event_log`; the controller's `events` is read here.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.project(1u64).list_events().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_events(&self) -> ListProjectEvents {
        ListProjectEvents(self.client.call(&LIST_PROJECT_EVENTS, &[&self.project_id]))
    }

    /// Lists the images that a project uses.
    ///
    /// `GET /api/projects/{project_id}/images` answers 200. Docs: projects/resources / List images.
    /// OAuth2 scope: `project_read`.
    ///
    /// The docs print the path with `project`; the controller has `projects` here as elsewhere.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.project(1u64).list_images().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_images(&self) -> ListProjectImages {
        ListProjectImages(self.client.call(&LIST_PROJECT_IMAGES, &[&self.project_id]))
    }

    /// Lists the services of a project with their images, one page at a time.
    ///
    /// `GET /api/projects/{project_id}/services` answers 200. Docs: projects/resources / List
    /// services. OAuth2 scope: `project_read`.
    ///
    /// The answer holds two lists, so pages are asked for by number. Later releases leave out the
    /// images.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.project(1u64).list_services().page(1).per_page(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_services(&self) -> ListProjectServices {
        ListProjectServices(self.client.call(&LIST_PROJECT_SERVICES, &[&self.project_id]))
    }
}

/// Projects
impl crate::Bastion {
    /// Reads one bastion of a project.
    ///
    /// `GET /api/projects/{project_id}/bastions/{bastion_id}` answers 200. OAuth2 scope:
    /// `project_read`.
    ///
    /// Path and response observed with medium confidence: controller source.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.project(1u64).bastion(1u64).get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<BastionInfo> {
        self.client.call(&GET_BASTION, &[&self.project_id, &self.bastion_id])
    }

    /// Gives a bastion a new password and builds it anew.
    ///
    /// `POST /api/projects/{project_id}/bastions/{bastion_id}/reset_password` answers 202. Docs:
    /// projects/resources / Reset bastion password. OAuth2 scope: `project_write`.
    ///
    /// Status and response observed with medium confidence: controller source.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.project(1u64).bastion(1u64).reset_password().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn reset_password(&self) -> Call<BastionInfo> {
        self.client.call(&RESET_BASTION_PASSWORD, &[&self.project_id, &self.bastion_id])
    }
}

/// A call of [`Client::list_projects`](crate::Client::list_projects): set what is optional, then
/// await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListProjects(pub Call<Page<ProjectInfo>>);

copyist_runtime::paged_call!(ListProjects, ProjectInfo);

impl ListProjects {
    /// Number of the page, counted from 1.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Items a page holds. The docs name no default; the library behind it has 30.
    pub fn per_page(self, per_page: i64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }
}

/// A call of [`Project::list_bastions`](crate::Project::list_bastions): set what is optional, then
/// await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListBastions(pub Call<Page<BastionInfo>>);

copyist_runtime::paged_call!(ListBastions, BastionInfo);

impl ListBastions {
    /// Number of the page, counted from 1.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Items a page holds. The docs name no default; the library behind it has 30.
    pub fn per_page(self, per_page: i64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }
}

/// A call of [`Project::list_containers`](crate::Project::list_containers): set what is optional,
/// then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListProjectContainers(pub Call<Page<ContainerInfo>>);

copyist_runtime::paged_call!(ListProjectContainers, ContainerInfo);

impl ListProjectContainers {
    /// Number of the page, counted from 1.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Items a page holds. The docs name no default; the library behind it has 30.
    pub fn per_page(self, per_page: i64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }
}

/// A call of [`Project::list_events`](crate::Project::list_events): set what is optional, then
/// await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListProjectEvents(pub Call<Page<EventLogInfo>>);

copyist_runtime::paged_call!(ListProjectEvents, EventLogInfo);

impl ListProjectEvents {
    /// Number of the page, counted from 1.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Items a page holds. The docs name no default; the library behind it has 30.
    pub fn per_page(self, per_page: i64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }
}

/// A call of [`Project::list_images`](crate::Project::list_images): set what is optional, then
/// await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListProjectImages(pub Call<Page<ContainerImageInfo>>);

copyist_runtime::paged_call!(ListProjectImages, ContainerImageInfo);

impl ListProjectImages {
    /// Number of the page, counted from 1.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Items a page holds. The docs name no default; the library behind it has 30.
    pub fn per_page(self, per_page: i64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }
}

/// A call of [`Project::list_services`](crate::Project::list_services): set what is optional, then
/// await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListProjectServices(pub Call<ProjectServices>);

copyist_runtime::call!(ListProjectServices, ProjectServices);

impl ListProjectServices {
    /// Number of the page, counted from 1.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Services a page holds.
    pub fn per_page(self, per_page: i64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }
}

copyist_runtime::open_enum! {
    /// How a project is doing; the source adds `warning` to the docs.
    pub enum ProjectState {
        /// `working`.
        Working = "working",
        /// `alert`.
        Alert = "alert",
        /// `ok`.
        Ok = "ok",
        /// `deleting`.
        Deleting = "deleting",
        /// `warning`.
        Warning = "warning",
    }
}

/// A project, which the controller's source calls a deployment.
///
/// Docs: projects/index.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectInfo {
    /// Identifier.
    pub id: ProjectId,
    /// Name.
    pub name: Option<String>,
    /// Whether it was made without a bastion.
    pub skip_ssh: Option<bool>,
    /// How it is doing.
    pub current_state: Option<ProjectState>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// Images that it uses.
    pub container_image_ids: Vec<ContainerImageId>,
    /// Where the API has more on it.
    pub links: Option<ProjectLinks>,
    /// What to show for it.
    pub metadata: Option<ProjectMetadata>,
}

impl Model for ProjectInfo {
    const SCHEMA: Schema = Schema::new(
        "ProjectInfo",
        &[
            Field::plain("id").promised(),
            Field::plain("name").nullable(),
            Field::plain("skip_ssh"),
            Field::plain("current_state"),
            Field::plain("created_at"),
            Field::plain("updated_at"),
            Field::plain("container_image_ids"),
            Field::plain("links"),
            Field::plain("metadata"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.name,
            &self.skip_ssh,
            &self.current_state,
            &self.created_at,
            &self.updated_at,
            &self.container_image_ids,
            &self.links,
            &self.metadata,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.name,
            &mut self.skip_ssh,
            &mut self.current_state,
            &mut self.created_at,
            &mut self.updated_at,
            &mut self.container_image_ids,
            &mut self.links,
            &mut self.metadata,
        ])
    }
}

copyist_runtime::model!(ProjectInfo);

/// Relative addresses.
///
/// Docs: projects/index.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectLinks {
    /// Its services.
    pub services: Option<String>,
    /// Its images.
    pub container_images: Option<String>,
    /// Its bastions.
    pub bastions: Option<String>,
}

impl Model for ProjectLinks {
    const SCHEMA: Schema = Schema::new(
        "ProjectLinks",
        &[Field::plain("services"), Field::plain("container_images"), Field::plain("bastions")],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.services, &self.container_images, &self.bastions])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.services, &mut self.container_images, &mut self.bastions])
    }
}

copyist_runtime::model!(ProjectLinks);

/// Pictures and names of a project's images.
///
/// Docs: projects/index.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectMetadata {
    /// Addresses of the pictures.
    pub icons: Vec<String>,
    /// Labels of the images.
    pub image_names: Vec<String>,
}

impl Model for ProjectMetadata {
    const SCHEMA: Schema =
        Schema::new("ProjectMetadata", &[Field::plain("icons"), Field::plain("image_names")]);

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.icons, &self.image_names])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.icons, &mut self.image_names])
    }
}

copyist_runtime::model!(ProjectMetadata);

/// Services of a project, with their images.
///
/// Docs: projects/resources.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectServices {
    /// The services, without internal load balancers.
    pub container_services: Vec<ContainerServiceInfo>,
    /// The images that they run.
    pub container_images: Vec<ContainerImageInfo>,
}

impl Model for ProjectServices {
    const SCHEMA: Schema = Schema::new(
        "ProjectServices",
        &[Field::plain("container_services"), Field::plain("container_images")],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.container_services, &self.container_images])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.container_services, &mut self.container_images])
    }
}

copyist_runtime::model!(ProjectServices);

/// A container that lets people into a project by SSH and SFTP.
///
/// Docs: projects/resources.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BastionInfo {
    /// Identifier.
    pub id: BastionId,
    /// Name.
    pub name: Option<String>,
    /// State word as stored; `pending` at first.
    pub status: Option<String>,
    /// Host that it runs on.
    pub node_id: Option<NodeId>,
    /// Address of that host on the internet.
    pub ip_address: Option<String>,
    /// Port for SSH on that address; 0 if there is none.
    pub port: Option<i64>,
    /// Whether passwords open it. Missing from lists.
    pub password_login: Option<bool>,
    /// Name to log in with.
    pub username: Option<String>,
    /// Password to log in with.
    pub password: Option<Secret>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for BastionInfo {
    const SCHEMA: Schema = Schema::new(
        "BastionInfo",
        &[
            Field::plain("id").promised(),
            Field::plain("name").nullable(),
            Field::plain("status"),
            Field::plain("node_id").nullable(),
            Field::plain("ip_addr").nullable(),
            Field::plain("port"),
            Field::plain("pw_auth"),
            Field::plain("username"),
            Field::plain("password").nullable().secret(),
            Field::plain("created_at"),
            Field::plain("updated_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.name,
            &self.status,
            &self.node_id,
            &self.ip_address,
            &self.port,
            &self.password_login,
            &self.username,
            &self.password,
            &self.created_at,
            &self.updated_at,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.name,
            &mut self.status,
            &mut self.node_id,
            &mut self.ip_address,
            &mut self.port,
            &mut self.password_login,
            &mut self.username,
            &mut self.password,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(BastionInfo);
