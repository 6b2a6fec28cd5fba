//! Environment variables that services made from an image get.

use copyist_runtime::{Call, Decode, Encode, Field, Model, Operation, Schema, Timestamp};

use crate::{ContainerImageId, EnvParamId};

static LIST_ENV_PARAMS: Operation =
    Operation::get("list_env_params", "/api/container_images/{container_image_id}/env_params")
        .answer_in("env_params")
        .scopes(&[&["public"], &["images_read"]]);
static GET_ENV_PARAM: Operation = Operation::get(
    "get_env_param",
    "/api/container_images/{container_image_id}/env_params/{env_param_id}",
)
.answer_in("env_param")
.scopes(&[&["public"], &["images_read"]]);
static UPDATE_ENV_PARAM: Operation = Operation::patch(
    "update_env_param",
    "/api/container_images/{container_image_id}/env_params/{env_param_id}",
)
.object_body()
.root("env_param")
.answer_in("env_param")
.scopes(&[&["images_write"]]);
static CREATE_ENV_PARAM: Operation =
    Operation::post("create_env_param", "/api/container_images/{container_image_id}/env_params")
        .root("env_param")
        .answer_in("env_param")
        .scopes(&[&["images_write"]]);
static DELETE_ENV_PARAM: Operation = Operation::delete(
    "delete_env_param",
    "/api/container_images/{container_image_id}/env_params/{env_param_id}",
)
.scopes(&[&["images_write"]]);

/// Image Environment Parameters
impl crate::ContainerImage {
    /// Lists the environment parameters of an image.
    ///
    /// `GET /api/container_images/{container_image_id}/env_params` answers 200. Docs:
    /// images/params/env / List all environment parameters. OAuth2 scopes: `public`, or
    /// `images_read`.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.container_image(1u64).list_env_params().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_env_params(&self) -> Call<Vec<EnvParamInfo>> {
        self.client.call(&LIST_ENV_PARAMS, &[&self.container_image_id])
    }

    /// Adds an environment parameter to an image.
    ///
    /// `POST /api/container_images/{container_image_id}/env_params` answers 201. Docs:
    /// images/params/env / Create environment parameter. OAuth2 scope: `images_write`.
    ///
    /// Status and response observed with medium confidence: controller source.
    ///
    /// * `name`: Name of the variable.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use computestacks::EnvParamType;
    /// let container_image = client.container_image(1u64);
    /// let answer = container_image
    ///     .create_env_param("example_name")
    ///     .label("example_label")
    ///     .param_type(EnvParamType::Static)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_env_param(&self, name: &str) -> CreateEnvParam {
        CreateEnvParam(
            self.client.call(&CREATE_ENV_PARAM, &[&self.container_image_id]).field("name", &name),
        )
    }
}

/// Image Environment Parameters
impl crate::EnvParam {
    /// Reads one environment parameter of an image.
    ///
    /// `GET /api/container_images/{container_image_id}/env_params/{env_param_id}` answers 200.
    /// Docs: images/params/env / View environment parameter. OAuth2 scopes: `public`, or
    /// `images_read`.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.container_image(1u64).env_param(1u64).get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<EnvParamInfo> {
        self.client.call(&GET_ENV_PARAM, &[&self.container_image_id, &self.env_param_id])
    }

    /// Changes an environment parameter of an image.
    ///
    /// `PATCH /api/container_images/{container_image_id}/env_params/{env_param_id}` answers 202.
    /// Docs: images/params/env / Update environment parameter. OAuth2 scope: `images_write`.
    ///
    /// Status and response observed with medium confidence: controller source.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let env_param = client.container_image(1u64).env_param(1u64);
    /// let answer = env_param.update().name("example_name").label("example_label").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self) -> UpdateEnvParam {
        UpdateEnvParam(
            self.client.call(&UPDATE_ENV_PARAM, &[&self.container_image_id, &self.env_param_id]),
        )
    }

    /// Takes an environment parameter off an image.
    ///
    /// `DELETE /api/container_images/{container_image_id}/env_params/{env_param_id}` answers 202.
    /// Docs: images/params/env / Delete environment parameter. OAuth2 scope: `images_write`.
    ///
    /// Status and response observed with medium confidence: controller source.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.container_image(1u64).env_param(1u64).delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self) -> Call<()> {
        self.client.call(&DELETE_ENV_PARAM, &[&self.container_image_id, &self.env_param_id])
    }
}

/// A call of [`EnvParam::update`](crate::EnvParam::update): set what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct UpdateEnvParam(pub Call<EnvParamInfo>);

copyist_runtime::call!(UpdateEnvParam, EnvParamInfo);

impl UpdateEnvParam {
    /// Name of the variable.
    pub fn name(self, name: &str) -> Self {
        Self(self.0.field("name", &name))
    }

    /// Name that people see; that of the variable if there is none.
    pub fn label(self, label: &str) -> Self {
        Self(self.0.field("label", &label))
    }

    /// Where the value comes from.
    pub fn param_type(self, param_type: EnvParamType) -> Self {
        Self(self.0.field("param_type", &param_type))
    }

    /// Which of the image's `available_vars` it has, if it is variable.
    pub fn env_value(self, env_value: &str) -> Self {
        Self(self.0.field("env_value", &env_value))
    }

    /// Value that it has, if it is static.
    pub fn static_value(self, static_value: &str) -> Self {
        Self(self.0.field("static_value", &static_value))
    }
}

/// A call of [`ContainerImage::create_env_param`](crate::ContainerImage::create_env_param): set
/// what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct CreateEnvParam(pub Call<EnvParamInfo>);

copyist_runtime::call!(CreateEnvParam, EnvParamInfo);

impl CreateEnvParam {
    /// Name that people see; that of the variable if there is none.
    pub fn label(self, label: &str) -> Self {
        Self(self.0.field("label", &label))
    }

    /// Where the value comes from. Default `"static"`.
    pub fn param_type(self, param_type: EnvParamType) -> Self {
        Self(self.0.field("param_type", &param_type))
    }

    /// Which of the image's `available_vars` it has, if it is variable.
    pub fn env_value(self, env_value: &str) -> Self {
        Self(self.0.field("env_value", &env_value))
    }

    /// Value that it has, if it is static.
    pub fn static_value(self, static_value: &str) -> Self {
        Self(self.0.field("static_value", &static_value))
    }
}

copyist_runtime::open_enum! {
    /// Whether a variable has a value of its own or one that is looked up.
    pub enum EnvParamType {
        /// `static`.
        Static = "static",
        /// `variable`.
        Variable = "variable",
    }
}

/// An environment variable of an image.
///
/// Docs: images/params/env.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvParamInfo {
    /// Identifier. The docs have it in images only.
    ///
    /// Observed with medium confidence: controller source.
    pub id: Option<EnvParamId>,
    /// Image that it is of.
    ///
    /// Observed with medium confidence: controller source.
    pub container_image_id: Option<ContainerImageId>,
    /// Name of the variable.
    pub name: Option<String>,
    /// Name that people see.
    pub label: Option<String>,
    /// Where the value comes from.
    pub param_type: Option<EnvParamType>,
    /// What is looked up, if it is variable.
    pub env_value: Option<String>,
    /// Its value, if it is static.
    pub static_value: Option<String>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for EnvParamInfo {
    const SCHEMA: Schema = Schema::new(
        "EnvParamInfo",
        &[
            Field::plain("id"),
            Field::plain("container_image_id").nullable(),
            Field::plain("name").nullable(),
            Field::plain("label").nullable(),
            Field::plain("param_type"),
            Field::plain("env_value").nullable(),
            Field::plain("static_value").nullable(),
            Field::plain("created_at"),
            Field::plain("updated_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.container_image_id,
            &self.name,
            &self.label,
            &self.param_type,
            &self.env_value,
            &self.static_value,
            &self.created_at,
            &self.updated_at,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.container_image_id,
            &mut self.name,
            &mut self.label,
            &mut self.param_type,
            &mut self.env_value,
            &mut self.static_value,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(EnvParamInfo);
