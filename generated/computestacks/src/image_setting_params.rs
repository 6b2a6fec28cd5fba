//! What an order of an image has to fill in, or the platform makes up, such as passwords.

use copyist_runtime::{Call, Decode, Encode, Field, Model, Operation, Schema, Timestamp};

use crate::{ContainerImageId, SettingParamId};

static LIST_SETTING_PARAMS: Operation = Operation::get(
    "list_setting_params",
    "/api/container_images/{container_image_id}/setting_params",
)
.answer_in("setting_params")
.scopes(&[&["public"], &["images_read"]]);
static GET_SETTING_PARAM: Operation = Operation::get(
    "get_setting_param",
    "/api/container_images/{container_image_id}/setting_params/{setting_param_id}",
)
.answer_in("setting_param")
.scopes(&[&["public"], &["images_read"]]);
static UPDATE_SETTING_PARAM: Operation = Operation::patch(
    "update_setting_param",
    "/api/container_images/{container_image_id}/setting_params/{setting_param_id}",
)
.object_body()
.root("setting_param")
.answer_in("setting_param")
.scopes(&[&["images_write"]]);
static CREATE_SETTING_PARAM: Operation = Operation::post(
    "create_setting_param",
    "/api/container_images/{container_image_id}/setting_params",
)
.root("setting_param")
.answer_in("setting_param")
.scopes(&[&["images_write"]]);
static DELETE_SETTING_PARAM: Operation = Operation::delete(
    "delete_setting_param",
    "/api/container_images/{container_image_id}/setting_params/{setting_param_id}",
)
.scopes(&[&["images_write"]]);

/// Image Setting Parameters
impl crate::ContainerImage {
    /// Lists the setting parameters of an image.
    ///
    /// `GET /api/container_images/{container_image_id}/setting_params` answers 200. Docs:
    /// images/params/settings / List all setting parameters. OAuth2 scopes: `public`, or
    /// `images_read`.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.container_image(1u64).list_setting_params().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_setting_params(&self) -> Call<Vec<SettingParamInfo>> {
        self.client.call(&LIST_SETTING_PARAMS, &[&self.container_image_id])
    }

    /// Adds a setting parameter to an image.
    ///
    /// `POST /api/container_images/{container_image_id}/setting_params` answers 201. Docs:
    /// images/params/settings / Create setting parameter. OAuth2 scope: `images_write`.
    ///
    /// Status and response observed with medium confidence: controller source.
    ///
    /// * `name`: Key of the setting.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use computestacks::SettingType;
    /// let container_image = client.container_image(1u64);
    /// let answer = container_image
    ///     .create_setting_param("example_name")
    ///     .label("example_label")
    ///     .param_type(SettingType::Static)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_setting_param(&self, name: &str) -> CreateSettingParam {
        CreateSettingParam(
            self.client
                .call(&CREATE_SETTING_PARAM, &[&self.container_image_id])
                .field("name", &name),
        )
    }
}

/// Image Setting Parameters
impl crate::SettingParam {
    /// Reads one setting parameter of an image.
    ///
    /// `GET /api/container_images/{container_image_id}/setting_params/{setting_param_id}` answers
    /// 200. Docs: images/params/settings / View setting parameter. OAuth2 scopes: `public`, or
    /// `images_read`.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.container_image(1u64).setting_param(1u64).get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<SettingParamInfo> {
        self.client.call(&GET_SETTING_PARAM, &[&self.container_image_id, &self.setting_param_id])
    }

    /// Changes a setting parameter of an image.
    ///
    /// `PATCH /api/container_images/{container_image_id}/setting_params/{setting_param_id}` answers
    /// 202. Docs: images/params/settings / Update setting parameter. OAuth2 scope: `images_write`.
    ///
    /// Status and response observed with medium confidence: controller source.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let setting_param = client.container_image(1u64).setting_param(1u64);
    /// let answer = setting_param.update().name("example_name").label("example_label").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self) -> UpdateSettingParam {
        UpdateSettingParam(
            self.client
                .call(&UPDATE_SETTING_PARAM, &[&self.container_image_id, &self.setting_param_id]),
        )
    }

    /// Takes a setting parameter off an image.
    ///
    /// `DELETE /api/container_images/{container_image_id}/setting_params/{setting_param_id}`
    /// answers 202. Docs: images/params/settings / Delete setting parameter. OAuth2 scope:
    /// `images_write`.
    ///
    /// Status and response observed with medium confidence: controller source.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.container_image(1u64).setting_param(1u64).delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self) -> Call<()> {
        self.client.call(&DELETE_SETTING_PARAM, &[&self.container_image_id, &self.setting_param_id])
    }
}

/// A call of [`SettingParam::update`](crate::SettingParam::update): set what is optional, then
/// await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct UpdateSettingParam(pub Call<SettingParamInfo>);

copyist_runtime::call!(UpdateSettingParam, SettingParamInfo);

impl UpdateSettingParam {
    /// Key of the setting.
    pub fn name(self, name: &str) -> Self {
        Self(self.0.field("name", &name))
    }

    /// Name that people see; the key if there is none.
    pub fn label(self, label: &str) -> Self {
        Self(self.0.field("label", &label))
    }

    /// Where the value comes from.
    pub fn param_type(self, param_type: SettingType) -> Self {
        Self(self.0.field("param_type", &param_type))
    }

    /// Default value.
    pub fn value(self, value: &str) -> Self {
        Self(self.0.field("value", &value))
    }
}

/// A call of [`ContainerImage::create_setting_param`](crate::ContainerImage::create_setting_param):
/// set what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct CreateSettingParam(pub Call<SettingParamInfo>);

copyist_runtime::call!(CreateSettingParam, SettingParamInfo);

impl CreateSettingParam {
    /// Name that people see; the key if there is none.
    pub fn label(self, label: &str) -> Self {
        Self(self.0.field("label", &label))
    }

    /// Where the value comes from. Default `"static"`.
    pub fn param_type(self, param_type: SettingType) -> Self {
        Self(self.0.field("param_type", &param_type))
    }

    /// Default value.
    pub fn value(self, value: &str) -> Self {
        Self(self.0.field("value", &value))
    }
}

copyist_runtime::open_enum! {
    /// Where the value of a setting comes from.
    pub enum SettingType {
        /// `password`: Each service gets one that is made up.
        Password = "password",
        /// `static`: The value is given.
        Static = "static",
    }
}

/// A setting of an image.
///
/// Docs: images/params/settings.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SettingParamInfo {
    /// Identifier.
    pub id: SettingParamId,
    /// Image that it is of.
    ///
    /// Observed with medium confidence: controller source.
    pub container_image_id: Option<ContainerImageId>,
    /// Key.
    pub name: Option<String>,
    /// Name that people see.
    pub label: Option<String>,
    /// Where the value comes from.
    pub param_type: Option<SettingType>,
    /// Default value.
    pub value: Option<String>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for SettingParamInfo {
    const SCHEMA: Schema = Schema::new(
        "SettingParamInfo",
        &[
            Field::plain("id").promised(),
            Field::plain("container_image_id").nullable(),
            Field::plain("name").nullable(),
            Field::plain("label").nullable(),
            Field::plain("param_type"),
            Field::plain("value").nullable(),
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
            &self.value,
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
            &mut self.value,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(SettingParamInfo);

/// A setting parameter that comes with a new image.
///
/// Docs: images/index / Create an image.
#[derive(Clone, Default)]
pub struct NewSettingParam {
    /// Key of the setting.
    pub name: String,
    /// Name that people see.
    pub label: Option<String>,
    /// Where the value comes from.
    pub param_type: Option<SettingType>,
    /// Default value.
    pub value: Option<String>,
}

impl Model for NewSettingParam {
    const SCHEMA: Schema = Schema::new(
        "NewSettingParam",
        &[
            Field::plain("name").required(),
            Field::plain("label").optional(),
            Field::plain("param_type").optional(),
            Field::plain("value").optional(),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.name, &self.label, &self.param_type, &self.value])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.name, &mut self.label, &mut self.param_type, &mut self.value])
    }
}

copyist_runtime::model!(NewSettingParam);
