//! Images that services are made from. Without a user behind the token, reading shows the public and active ones.

use std::collections::BTreeMap;

use copyist_runtime::{
    Call, Decimal, Decode, Encode, Field, Json, Model, Operation, Page, Schema, Secret, Timestamp,
};

use crate::{
    ContainerImageId, EnvParamInfo, EnvParamType, ImageProviderId, IngressParamInfo,
    NewSettingParam, NewVolumeParam, Protocol, ProxyProtocol, SettingParamInfo, UserId,
    VolumeParamInfo,
};

static LIST_CONTAINER_IMAGES: Operation =
    Operation::get("list_container_images", "/api/container_images")
        .answer_in("container_images")
        .scopes(&[&["public"], &["images_read"]])
        .paged(&crate::client::HEADERS_PAGING);
static GET_CONTAINER_IMAGE: Operation =
    Operation::get("get_container_image", "/api/container_images/{container_image_id}")
        .answer_in("container_image")
        .scopes(&[&["public"], &["images_read"]]);
static UPDATE_CONTAINER_IMAGE: Operation =
    Operation::patch("update_container_image", "/api/container_images/{container_image_id}")
        .object_body()
        .root("container_image")
        .answer_in("container_image")
        .scopes(&[&["images_write"]]);
static CREATE_CONTAINER_IMAGE: Operation =
    Operation::post("create_container_image", "/api/container_images")
        .root("container_image")
        .answer_in("container_image")
        .scopes(&[&["images_write"]]);
static DELETE_CONTAINER_IMAGE: Operation =
    Operation::delete("delete_container_image", "/api/container_images/{container_image_id}")
        .scopes(&[&["images_write"]]);

/// Container Images
impl crate::Client {
    /// Lists all container images.
    ///
    /// `GET /api/container_images` answers 200. Docs: images/index / List all images. OAuth2
    /// scopes: `public`, or `images_read`.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use computestacks::ImageFilter;
    /// let mut items = client
    ///     .list_container_images()
    ///     .filter(ImageFilter::Owned)
    ///     .by_name("example_byname")
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_container_images(&self) -> ListContainerImages {
        ListContainerImages(self.0.call(&LIST_CONTAINER_IMAGES, &[]))
    }

    /// Makes a container image.
    ///
    /// `POST /api/container_images` answers 201. Docs: images/index / Create an image. OAuth2
    /// scope: `images_write`.
    ///
    /// The docs have `volume_attributes` for the volumes; `volumes_attributes` of source and test
    /// is sent here. They also indent three fields of a variable as if these stood outside it.
    ///
    /// Status and response observed with medium confidence: controller source.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use computestacks::{CreateContainerImageInput, RoleClass};
    /// let input = CreateContainerImageInput {
    ///     label: "example_label",
    ///     role: "example_role",
    ///     role_class: RoleClass::Web,
    ///     registry_image_path: "example_registry_image_path",
    /// };
    /// let answer = client
    ///     .create_container_image(input)
    ///     .description("example_description")
    ///     .active(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_container_image(
        &self,
        input: CreateContainerImageInput<'_>,
    ) -> CreateContainerImage {
        CreateContainerImage(
            self.0
                .call(&CREATE_CONTAINER_IMAGE, &[])
                .field("label", &input.label)
                .field("role", &input.role)
                .field("role_class", &input.role_class)
                .field("registry_image_path", &input.registry_image_path),
        )
    }
}

/// Container Images
impl crate::ContainerImage {
    /// Reads one container image.
    ///
    /// `GET /api/container_images/{container_image_id}` answers 200. Docs: images/index / View
    /// container image. OAuth2 scopes: `public`, or `images_read`.
    ///
    /// The docs show it in a list under `container_images`; the view's `container_image`, a single
    /// one, is read here.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.container_image(1u64).get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<ContainerImageInfo> {
        self.client.call(&GET_CONTAINER_IMAGE, &[&self.container_image_id])
    }

    /// Changes a container image.
    ///
    /// `PATCH /api/container_images/{container_image_id}` answers 202. Docs: images/index / Update
    /// an image. OAuth2 scope: `images_write`.
    ///
    /// Status and response observed with medium confidence: controller source.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let container_image = client.container_image(1u64);
    /// let answer = container_image
    ///     .update()
    ///     .label("example_label")
    ///     .description("example_description")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self) -> UpdateContainerImage {
        UpdateContainerImage(self.client.call(&UPDATE_CONTAINER_IMAGE, &[&self.container_image_id]))
    }

    /// Deletes a container image.
    ///
    /// `DELETE /api/container_images/{container_image_id}` answers 202. Docs: images/index /
    /// Destroy an image. OAuth2 scope: `images_write`.
    ///
    /// Status and response observed with medium confidence: controller source.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.container_image(1u64).delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self) -> Call<()> {
        self.client.call(&DELETE_CONTAINER_IMAGE, &[&self.container_image_id])
    }
}

/// A call of [`Client::list_container_images`](crate::Client::list_container_images): set what is
/// optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListContainerImages(pub Call<Page<ContainerImageInfo>>);

copyist_runtime::paged_call!(ListContainerImages, ContainerImageInfo);

impl ListContainerImages {
    /// Which images to list. By the source `isLoadBalancer` is likely to fail with 500.
    pub fn filter(self, filter: ImageFilter) -> Self {
        Self(self.0.query("filter", &filter))
    }

    /// Pattern that labels fit. Observed with medium confidence: controller source.
    pub fn by_name(self, by_name: &str) -> Self {
        Self(self.0.query("byname", &by_name))
    }

    /// Number of the page, counted from 1.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Items a page holds. The docs name no default; the library behind it has 30.
    pub fn per_page(self, per_page: i64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }
}

/// A call of [`ContainerImage::update`](crate::ContainerImage::update): set what is optional, then
/// await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct UpdateContainerImage(pub Call<ContainerImageInfo>);

copyist_runtime::call!(UpdateContainerImage, ContainerImageInfo);

impl UpdateContainerImage {
    /// Name that people see.
    pub fn label(self, label: &str) -> Self {
        Self(self.0.field("label", &label))
    }

    /// Longer text.
    pub fn description(self, description: &str) -> Self {
        Self(self.0.field("description", &description))
    }

    /// Whether it can be ordered.
    pub fn active(self, active: bool) -> Self {
        Self(self.0.field("active", &active))
    }

    /// Word for it in names of variables.
    pub fn role(self, role: &str) -> Self {
        Self(self.0.field("role", &role))
    }

    /// What it is for.
    pub fn role_class(self, role_class: RoleClass) -> Self {
        Self(self.0.field("role_class", &role_class))
    }

    /// Whether a service of it may have several containers.
    pub fn can_scale(self, can_scale: bool) -> Self {
        Self(self.0.field("can_scale", &can_scale))
    }

    /// Smallest share of a processor; fractions are allowed.
    pub fn min_cpu(self, min_cpu: Decimal) -> Self {
        Self(self.0.field("min_cpu", &min_cpu))
    }

    /// Smallest memory in MB.
    pub fn min_memory(self, min_memory: i64) -> Self {
        Self(self.0.field("min_memory", &min_memory))
    }

    /// Provider that it is pulled from.
    pub fn container_image_provider_id(
        self,
        container_image_provider_id: impl Into<ImageProviderId>,
    ) -> Self {
        let container_image_provider_id: ImageProviderId = container_image_provider_id.into();
        Self(self.0.field("container_image_provider_id", &container_image_provider_id))
    }

    /// Whether the registry asks for a login.
    pub fn registry_auth(self, registry_auth: bool) -> Self {
        Self(self.0.field("registry_auth", &registry_auth))
    }

    /// Host of the registry, if no provider is chosen.
    pub fn registry_custom(self, registry_custom: &str) -> Self {
        Self(self.0.field("registry_custom", &registry_custom))
    }

    /// Path within the registry.
    pub fn registry_image_path(self, registry_image_path: &str) -> Self {
        Self(self.0.field("registry_image_path", &registry_image_path))
    }

    /// Tag.
    pub fn registry_image_tag(self, registry_image_tag: &str) -> Self {
        Self(self.0.field("registry_image_tag", &registry_image_tag))
    }

    /// Login at the registry. In the docs; the source does not take it.
    pub fn registry_username(self, registry_username: &str) -> Self {
        Self(self.0.field("registry_username", &registry_username))
    }

    /// Its password. In the docs; the source does not take it.
    pub fn registry_password(self, registry_password: &Secret) -> Self {
        Self(self.0.field("registry_password", &registry_password))
    }

    /// Whether orders need no package for it. For administrators.
    pub fn is_free(self, is_free: bool) -> Self {
        Self(self.0.field("is_free", &is_free))
    }

    /// Overrides automatic removal. For administrators.
    pub fn override_autoremove(self, override_autoremove: bool) -> Self {
        Self(self.0.field("override_autoremove", &override_autoremove))
    }

    /// Command to start with. Observed with medium confidence: controller source.
    pub fn command(self, command: &str) -> Self {
        Self(self.0.field("command", &command))
    }

    /// Tags. Observed with medium confidence: controller source.
    pub fn tag_list(self, tag_list: &str) -> Self {
        Self(self.0.field("tag_list", &tag_list))
    }
}

/// What [`Client::create_container_image`](crate::Client::create_container_image) needs, by name so
/// that nothing is swapped.
#[derive(Clone, Debug)]
pub struct CreateContainerImageInput<'a> {
    /// Name that people see.
    pub label: &'a str,
    /// Word for it in names of variables.
    pub role: &'a str,
    /// What it is for.
    pub role_class: RoleClass,
    /// Path within the registry.
    pub registry_image_path: &'a str,
}

/// A call of [`Client::create_container_image`](crate::Client::create_container_image): set what is
/// optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct CreateContainerImage(pub Call<ContainerImageInfo>);

copyist_runtime::call!(CreateContainerImage, ContainerImageInfo);

impl CreateContainerImage {
    /// Longer text.
    pub fn description(self, description: &str) -> Self {
        Self(self.0.field("description", &description))
    }

    /// Whether it can be ordered.
    pub fn active(self, active: bool) -> Self {
        Self(self.0.field("active", &active))
    }

    /// Whether a service of it may have several containers.
    pub fn can_scale(self, can_scale: bool) -> Self {
        Self(self.0.field("can_scale", &can_scale))
    }

    /// Smallest share of a processor; fractions are allowed.
    pub fn min_cpu(self, min_cpu: Decimal) -> Self {
        Self(self.0.field("min_cpu", &min_cpu))
    }

    /// Smallest memory in MB.
    pub fn min_memory(self, min_memory: i64) -> Self {
        Self(self.0.field("min_memory", &min_memory))
    }

    /// Provider that it is pulled from.
    pub fn container_image_provider_id(
        self,
        container_image_provider_id: impl Into<ImageProviderId>,
    ) -> Self {
        let container_image_provider_id: ImageProviderId = container_image_provider_id.into();
        Self(self.0.field("container_image_provider_id", &container_image_provider_id))
    }

    /// Whether the registry asks for a login.
    pub fn registry_auth(self, registry_auth: bool) -> Self {
        Self(self.0.field("registry_auth", &registry_auth))
    }

    /// Host of the registry, if no provider is chosen.
    pub fn registry_custom(self, registry_custom: &str) -> Self {
        Self(self.0.field("registry_custom", &registry_custom))
    }

    /// Tag.
    pub fn registry_image_tag(self, registry_image_tag: &str) -> Self {
        Self(self.0.field("registry_image_tag", &registry_image_tag))
    }

    /// Login at the registry. In the docs; the source does not take it.
    pub fn registry_username(self, registry_username: &str) -> Self {
        Self(self.0.field("registry_username", &registry_username))
    }

    /// Its password. In the docs; the source does not take it.
    pub fn registry_password(self, registry_password: &Secret) -> Self {
        Self(self.0.field("registry_password", &registry_password))
    }

    /// Whether orders need no package for it. For administrators.
    pub fn is_free(self, is_free: bool) -> Self {
        Self(self.0.field("is_free", &is_free))
    }

    /// Overrides automatic removal. For administrators.
    pub fn override_autoremove(self, override_autoremove: bool) -> Self {
        Self(self.0.field("override_autoremove", &override_autoremove))
    }

    /// Command to start with. Observed with medium confidence: controller source.
    pub fn command(self, command: &str) -> Self {
        Self(self.0.field("command", &command))
    }

    /// Tags. Observed with medium confidence: controller source.
    pub fn tag_list(self, tag_list: &str) -> Self {
        Self(self.0.field("tag_list", &tag_list))
    }

    /// Its variables.
    pub fn env_params(self, env_params: &[NewEnvParam]) -> Self {
        Self(self.0.field("env_params_attributes", &env_params))
    }

    /// Its ports.
    pub fn ingress_params(self, ingress_params: &[NewIngressParam]) -> Self {
        Self(self.0.field("ingress_params_attributes", &ingress_params))
    }

    /// Its settings.
    pub fn setting_params(self, setting_params: &[NewSettingParam]) -> Self {
        Self(self.0.field("setting_params_attributes", &setting_params))
    }

    /// Its volumes.
    pub fn volume_params(self, volume_params: &[NewVolumeParam]) -> Self {
        Self(self.0.field("volumes_attributes", &volume_params))
    }
}

copyist_runtime::open_enum! {
    /// What an image is for. Later releases call it category.
    pub enum RoleClass {
        /// `web`.
        Web = "web",
        /// `database`.
        Database = "database",
        /// `cache`.
        Cache = "cache",
        /// `dev`.
        Dev = "dev",
        /// `misc`.
        Misc = "misc",
    }
}

copyist_runtime::open_enum! {
    /// Which images to list.
    pub enum ImageFilter {
        /// `owned`.
        Owned = "owned",
        /// `isLoadBalancer`.
        IsLoadBalancer = "isLoadBalancer",
    }
}

copyist_runtime::union! {
    /// Free keys and values. A list by the docs, an object in the database.
    pub enum ImageLabels {
        /// `Vec<ImageLabel>`.
        List(Vec<ImageLabel>),
        /// `BTreeMap<String, Json>`.
        Map(BTreeMap<String, Json>),
    }
}

/// A free key with its value.
///
/// Docs: images/index.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageLabel {
    /// Key.
    pub key: Option<String>,
    /// Value.
    pub value: Option<String>,
}

impl Model for ImageLabel {
    const SCHEMA: Schema = Schema::new("ImageLabel", &[Field::plain("key"), Field::plain("value")]);

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.key, &self.value])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.key, &mut self.value])
    }
}

copyist_runtime::model!(ImageLabel);

/// An image that services are made from.
///
/// Docs: images/index.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerImageInfo {
    /// Identifier.
    pub id: ContainerImageId,
    /// Whether it can be ordered.
    pub active: Option<bool>,
    /// Whether it is that of a load balancer.
    pub is_load_balancer: Option<bool>,
    /// Whether a service of it may have several containers.
    pub can_scale: Option<bool>,
    /// Command that it starts with.
    pub command: Option<String>,
    /// Provider that it is pulled from.
    pub container_image_provider_id: Option<ImageProviderId>,
    /// Longer text.
    pub description: Option<String>,
    /// Help text on domains. In the docs only.
    pub domains_block_id: Option<i64>,
    /// Help text on the whole. In the docs only.
    pub general_block_id: Option<i64>,
    /// Help text on access from elsewhere. In the docs only.
    pub remote_block_id: Option<i64>,
    /// Help text on SSH. In the docs only.
    pub ssh_block_id: Option<i64>,
    /// Address of its picture.
    pub icon_url: Option<String>,
    /// Host, path and tag in one.
    pub image_url: Option<String>,
    /// Whether orders need no package for it.
    pub is_free: Option<bool>,
    /// Name that people see.
    pub label: Option<String>,
    /// Smallest share of a processor; fractions are allowed.
    pub min_cpu: Option<Decimal>,
    /// Free keys and values.
    pub labels: Option<ImageLabels>,
    /// Smallest memory in MB.
    pub min_memory: Option<i64>,
    /// Name that was made up for it. In the docs only.
    pub name: Option<String>,
    /// Whether the registry asks for a login.
    pub registry_auth: Option<bool>,
    /// Host of the registry, if no provider is chosen.
    pub registry_custom: Option<String>,
    /// Path within the registry.
    pub registry_image_path: Option<String>,
    /// Tag; `latest` if nothing else was chosen. Later releases have it in variants.
    pub registry_image_tag: Option<String>,
    /// Login at the registry.
    ///
    /// Observed with medium confidence: controller source.
    pub registry_username: Option<String>,
    /// Word for it in names of variables.
    pub role: Option<String>,
    /// What it is for.
    pub role_class: Option<RoleClass>,
    /// Owner; null for images of the platform. In the docs only.
    pub user_id: Option<UserId>,
    /// Whether the registry has the tag.
    ///
    /// Observed with medium confidence: controller source.
    pub validated_tag: Option<bool>,
    /// When that was tested.
    ///
    /// Observed with medium confidence: controller source.
    pub validated_tag_updated: Option<Timestamp>,
    /// Whether nobody owns it.
    ///
    /// Observed with medium confidence: controller source.
    pub system_image: Option<bool>,
    /// Names that an environment parameter may have as `env_value`.
    ///
    /// Observed with medium confidence: controller source.
    pub available_variables: Vec<String>,
    /// Images that it needs.
    pub required_images: Vec<ContainerImageId>,
    /// Images that need it.
    pub required_by: Vec<ContainerImageId>,
    /// Its variables.
    pub env_params: Vec<EnvParamInfo>,
    /// Its settings. The docs have `container_image_settings_params`.
    pub setting_params: Vec<SettingParamInfo>,
    /// Its ports.
    ///
    /// Observed with medium confidence: controller source.
    pub ingress_params: Vec<IngressParamInfo>,
    /// Its volumes.
    ///
    /// Observed with medium confidence: controller source.
    pub volume_params: Vec<VolumeParamInfo>,
    /// Where the API has more on it.
    ///
    /// Observed with medium confidence: controller source.
    pub links: Option<ImageLinks>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for ContainerImageInfo {
    const SCHEMA: Schema = Schema::new(
        "ContainerImageInfo",
        &[
            Field::plain("id").promised(),
            Field::plain("active"),
            Field::plain("is_load_balancer"),
            Field::plain("can_scale"),
            Field::plain("command").nullable(),
            Field::plain("container_image_provider_id").nullable(),
            Field::plain("description").nullable(),
            Field::plain("domains_block_id").nullable(),
            Field::plain("general_block_id").nullable(),
            Field::plain("remote_block_id").nullable(),
            Field::plain("ssh_block_id").nullable(),
            Field::plain("icon_url"),
            Field::plain("image_url"),
            Field::plain("is_free"),
            Field::plain("label").nullable(),
            Field::plain("min_cpu"),
            Field::plain("labels"),
            Field::plain("min_memory"),
            Field::plain("name"),
            Field::plain("registry_auth").nullable(),
            Field::plain("registry_custom").nullable(),
            Field::plain("registry_image_path").nullable(),
            Field::plain("registry_image_tag").nullable(),
            Field::plain("registry_username").nullable(),
            Field::plain("role").nullable(),
            Field::plain("role_class").nullable(),
            Field::plain("user_id").nullable(),
            Field::plain("validated_tag"),
            Field::plain("validated_tag_updated").nullable(),
            Field::plain("system_image"),
            Field::plain("available_vars"),
            Field::plain("required_containers"),
            Field::plain("required_by"),
            Field::plain("container_image_env_params"),
            Field::plain("container_image_setting_params"),
            Field::plain("container_image_ingress_params"),
            Field::plain("container_image_volume_params"),
            Field::plain("links"),
            Field::plain("created_at"),
            Field::plain("updated_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.active,
            &self.is_load_balancer,
            &self.can_scale,
            &self.command,
            &self.container_image_provider_id,
            &self.description,
            &self.domains_block_id,
            &self.general_block_id,
            &self.remote_block_id,
            &self.ssh_block_id,
            &self.icon_url,
            &self.image_url,
            &self.is_free,
            &self.label,
            &self.min_cpu,
            &self.labels,
            &self.min_memory,
            &self.name,
            &self.registry_auth,
            &self.registry_custom,
            &self.registry_image_path,
            &self.registry_image_tag,
            &self.registry_username,
            &self.role,
            &self.role_class,
            &self.user_id,
            &self.validated_tag,
            &self.validated_tag_updated,
            &self.system_image,
            &self.available_variables,
            &self.required_images,
            &self.required_by,
            &self.env_params,
            &self.setting_params,
            &self.ingress_params,
            &self.volume_params,
            &self.links,
            &self.created_at,
            &self.updated_at,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.active,
            &mut self.is_load_balancer,
            &mut self.can_scale,
            &mut self.command,
            &mut self.container_image_provider_id,
            &mut self.description,
            &mut self.domains_block_id,
            &mut self.general_block_id,
            &mut self.remote_block_id,
            &mut self.ssh_block_id,
            &mut self.icon_url,
            &mut self.image_url,
            &mut self.is_free,
            &mut self.label,
            &mut self.min_cpu,
            &mut self.labels,
            &mut self.min_memory,
            &mut self.name,
            &mut self.registry_auth,
            &mut self.registry_custom,
            &mut self.registry_image_path,
            &mut self.registry_image_tag,
            &mut self.registry_username,
            &mut self.role,
            &mut self.role_class,
            &mut self.user_id,
            &mut self.validated_tag,
            &mut self.validated_tag_updated,
            &mut self.system_image,
            &mut self.available_variables,
            &mut self.required_images,
            &mut self.required_by,
            &mut self.env_params,
            &mut self.setting_params,
            &mut self.ingress_params,
            &mut self.volume_params,
            &mut self.links,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(ContainerImageInfo);

/// Relative addresses.
///
/// Observed with medium confidence: controller source.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageLinks {
    /// Provider that it is pulled from.
    pub container_image_provider: Option<String>,
}

impl Model for ImageLinks {
    const SCHEMA: Schema = Schema::new("ImageLinks", &[Field::plain("container_image_provider")]);

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.container_image_provider])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.container_image_provider])
    }
}

copyist_runtime::model!(ImageLinks);

/// An environment parameter that comes with a new image.
///
/// Docs: images/index / Create an image.
#[derive(Clone, Default)]
pub struct NewEnvParam {
    /// Name of the variable.
    pub name: String,
    /// Name that people see.
    pub label: Option<String>,
    /// Where the value comes from.
    pub param_type: Option<EnvParamType>,
    /// Which of the image's `available_vars` it has, if it is variable.
    pub env_value: Option<String>,
    /// Value that it has, if it is static.
    pub static_value: Option<String>,
}

impl Model for NewEnvParam {
    const SCHEMA: Schema = Schema::new(
        "NewEnvParam",
        &[
            Field::plain("name").required(),
            Field::plain("label").optional(),
            Field::plain("param_type").optional(),
            Field::plain("env_value").optional(),
            Field::plain("static_value").optional(),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.name, &self.label, &self.param_type, &self.env_value, &self.static_value])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.name,
            &mut self.label,
            &mut self.param_type,
            &mut self.env_value,
            &mut self.static_value,
        ])
    }
}

copyist_runtime::model!(NewEnvParam);

/// An ingress parameter that comes with a new image.
///
/// Docs: images/index / Create an image.
#[derive(Clone, Default)]
pub struct NewIngressParam {
    /// Port in the container; an image has each port once.
    pub port: i64,
    /// What is spoken there.
    pub protocol: Protocol,
    /// Whether the container itself speaks TLS.
    pub backend_ssl: Option<bool>,
    /// Whether it can be reached from outside.
    pub external_access: Option<bool>,
    /// Use of the PROXY protocol.
    pub proxy_protocol: Option<ProxyProtocol>,
}

impl Model for NewIngressParam {
    const SCHEMA: Schema = Schema::new(
        "NewIngressParam",
        &[
            Field::plain("port").required(),
            Field::plain("proto").required(),
            Field::plain("backend_ssl").optional(),
            Field::plain("external_access").optional(),
            Field::plain("tcp_proxy_opt").optional(),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.port,
            &self.protocol,
            &self.backend_ssl,
            &self.external_access,
            &self.proxy_protocol,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.port,
            &mut self.protocol,
            &mut self.backend_ssl,
            &mut self.external_access,
            &mut self.proxy_protocol,
        ])
    }
}

copyist_runtime::model!(NewIngressParam);
