//! Private registries for container images of the account.

use copyist_runtime::{
    Call, Decode, Encode, Field, Model, Operation, Page, Schema, Secret, Timestamp,
};

use crate::{ContainerId, ContainerRegistryId};

static LIST_CONTAINER_REGISTRIES: Operation =
    Operation::get("list_container_registries", "/api/container_registry")
        .answer_in("container_registries")
        .scopes(&[&["images_read"]])
        .paged(&crate::client::HEADERS_PAGING);
pub(crate) static GET_CONTAINER_REGISTRY: Operation =
    Operation::get("get_container_registry", "/api/container_registry/{container_registry_id}")
        .answer_in("container_registry")
        .scopes(&[&["images_read"]]);
static UPDATE_CONTAINER_REGISTRY: Operation = Operation::patch(
    "update_container_registry",
    "/api/container_registry/{container_registry_id}",
)
.object_body()
.root("container_registry")
.scopes(&[&["images_write"]]);
static CREATE_CONTAINER_REGISTRY: Operation =
    Operation::post("create_container_registry", "/api/container_registry")
        .object_body()
        .root("container_registry")
        .answer_in("container_registry")
        .scopes(&[&["images_write"]])
        .waits(&crate::client::CONTAINER_REGISTRY_WAIT);
static DELETE_CONTAINER_REGISTRY: Operation = Operation::delete(
    "delete_container_registry",
    "/api/container_registry/{container_registry_id}",
)
.scopes(&[&["images_write"]]);

/// Container Registries
impl crate::Client {
    /// Lists all container registries.
    ///
    /// `GET /api/container_registry` answers 200. Docs: container\_registry/index / List all
    /// container registries. OAuth2 scope: `images_read`.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_container_registries().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_container_registries(&self) -> ListContainerRegistries {
        ListContainerRegistries(self.0.call(&LIST_CONTAINER_REGISTRIES, &[]))
    }

    /// Makes a container registry, in the background.
    ///
    /// `POST /api/container_registry` answers 201. Docs: container\_registry/index / Create
    /// container registry. OAuth2 scope: `images_write`.
    ///
    /// This only schedules it: `.wait()` sends the call and then asks `get_container_registry`
    /// until `/container_registry/status` says that it is done.
    ///
    /// Status and response observed with medium confidence: controller source.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let done = client.create_container_registry().label("example_label").wait().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_container_registry(&self) -> CreateContainerRegistry {
        CreateContainerRegistry(self.0.call(&CREATE_CONTAINER_REGISTRY, &[]))
    }
}

/// Container Registries
impl crate::ContainerRegistry {
    /// Reads one container registry.
    ///
    /// `GET /api/container_registry/{container_registry_id}` answers 200. Docs:
    /// container\_registry/index / View container registry. OAuth2 scope: `images_read`.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.container_registry(1u64).get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<ContainerRegistryInfo> {
        self.client.call(&GET_CONTAINER_REGISTRY, &[&self.container_registry_id])
    }

    /// Gives a container registry another label.
    ///
    /// `PATCH /api/container_registry/{container_registry_id}` answers 202. Docs:
    /// container\_registry/index / Update container registry. OAuth2 scope: `images_write`.
    ///
    /// Status and response observed with medium confidence: controller source.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.container_registry(1u64).update().label("example_label").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self) -> UpdateContainerRegistry {
        UpdateContainerRegistry(
            self.client.call(&UPDATE_CONTAINER_REGISTRY, &[&self.container_registry_id]),
        )
    }

    /// Deletes a container registry.
    ///
    /// `DELETE /api/container_registry/{container_registry_id}` answers 202. Docs:
    /// container\_registry/index / Delete container registry. OAuth2 scope: `images_write`.
    ///
    /// Status and response observed with medium confidence: controller source.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.container_registry(1u64).delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self) -> Call<()> {
        self.client.call(&DELETE_CONTAINER_REGISTRY, &[&self.container_registry_id])
    }
}

/// A call of [`Client::list_container_registries`](crate::Client::list_container_registries): set
/// what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListContainerRegistries(pub Call<Page<ContainerRegistryInfo>>);

copyist_runtime::paged_call!(ListContainerRegistries, ContainerRegistryInfo);

impl ListContainerRegistries {
    /// Number of the page, counted from 1.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Items a page holds. The docs name no default; the library behind it has 30.
    pub fn per_page(self, per_page: i64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }
}

/// A call of [`ContainerRegistry::update`](crate::ContainerRegistry::update): set what is optional,
/// then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct UpdateContainerRegistry(pub Call<()>);

copyist_runtime::call!(UpdateContainerRegistry, ());

impl UpdateContainerRegistry {
    /// New label.
    pub fn label(self, label: &str) -> Self {
        Self(self.0.field("label", &label))
    }
}

/// A call of [`Client::create_container_registry`](crate::Client::create_container_registry): set
/// what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct CreateContainerRegistry(pub Call<ContainerRegistryInfo>);

copyist_runtime::waiting_call!(
    CreateContainerRegistry,
    ContainerRegistryInfo,
    ContainerRegistryInfo
);

impl CreateContainerRegistry {
    /// Name for people.
    pub fn label(self, label: &str) -> Self {
        Self(self.0.field("label", &label))
    }
}

copyist_runtime::open_enum! {
    /// How far a registry is; by the source.
    pub enum RegistryStatus {
        /// `new`.
        New = "new",
        /// `deploying`.
        Deploying = "deploying",
        /// `deployed`.
        Deployed = "deployed",
        /// `working`.
        Working = "working",
        /// `error`.
        Error = "error",
    }
}

/// A private registry for container images.
///
/// Docs: container\_registry/index.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerRegistryInfo {
    /// Identifier.
    pub id: ContainerRegistryId,
    /// Name that was made up for it.
    pub name: Option<String>,
    /// Name that the user gave it.
    pub label: Option<String>,
    /// How far it is.
    pub status: Option<RegistryStatus>,
    /// Host and port to push to.
    pub endpoint: Option<String>,
    /// Login; in the source always the same.
    pub username: Option<String>,
    /// Password of the login, in clear.
    pub password: Option<Secret>,
    /// Its repositories that have a tag. What they hold is from the source.
    pub images: Vec<RegistryImage>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for ContainerRegistryInfo {
    const SCHEMA: Schema = Schema::new(
        "ContainerRegistryInfo",
        &[
            Field::plain("id").promised(),
            Field::plain("name").nullable(),
            Field::plain("label").nullable(),
            Field::plain("status"),
            Field::plain("endpoint"),
            Field::plain("username"),
            Field::plain("password").nullable().secret(),
            Field::plain("images"),
            Field::plain("created_at"),
            Field::plain("updated_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.name,
            &self.label,
            &self.status,
            &self.endpoint,
            &self.username,
            &self.password,
            &self.images,
            &self.created_at,
            &self.updated_at,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.name,
            &mut self.label,
            &mut self.status,
            &mut self.endpoint,
            &mut self.username,
            &mut self.password,
            &mut self.images,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(ContainerRegistryInfo);

/// A repository of a registry.
///
/// Observed with medium confidence: controller source.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegistryImage {
    /// Name of the repository.
    pub image: Option<String>,
    /// Its tags.
    pub tags: Vec<RegistryTag>,
}

impl Model for RegistryImage {
    const SCHEMA: Schema =
        Schema::new("RegistryImage", &[Field::plain("image"), Field::plain("tags")]);

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.image, &self.tags])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.image, &mut self.tags])
    }
}

copyist_runtime::model!(RegistryImage);

/// A tag of a repository.
///
/// Observed with medium confidence: controller source.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegistryTag {
    /// The tag.
    pub tag: Option<String>,
    /// What runs it.
    pub container: Option<ContainerRef>,
}

impl Model for RegistryTag {
    const SCHEMA: Schema =
        Schema::new("RegistryTag", &[Field::plain("tag"), Field::plain("container").nullable()]);

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.tag, &self.container])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.tag, &mut self.container])
    }
}

copyist_runtime::model!(RegistryTag);

/// A container, in short.
///
/// Observed with medium confidence: controller source.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerRef {
    /// Identifier.
    pub id: Option<ContainerId>,
    /// Name.
    pub name: Option<String>,
}

impl Model for ContainerRef {
    const SCHEMA: Schema = Schema::new("ContainerRef", &[Field::plain("id"), Field::plain("name")]);

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.id, &self.name])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.id, &mut self.name])
    }
}

copyist_runtime::model!(ContainerRef);
