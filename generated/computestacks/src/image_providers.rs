//! Public registries that images are pulled from.

use copyist_runtime::{Call, Decode, Encode, Field, Model, Operation, Schema, Timestamp};

use crate::ImageProviderId;

static LIST_IMAGE_PROVIDERS: Operation =
    Operation::get("list_image_providers", "/api/container_image_providers")
        .answer_in("container_image_providers")
        .scopes(&[&["images_read"]]);
static GET_IMAGE_PROVIDER: Operation =
    Operation::get("get_image_provider", "/api/container_image_providers/{image_provider_id}")
        .answer_in("container_image_provider")
        .scopes(&[&["images_read"]]);

/// Image Providers
impl crate::Client {
    /// Lists the registries that images can be pulled from.
    ///
    /// `GET /api/container_image_providers` answers 200. Docs: images/providers / List all
    /// providers. OAuth2 scope: `images_read`.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_image_providers().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_image_providers(&self) -> Call<Vec<ImageProviderInfo>> {
        self.0.call(&LIST_IMAGE_PROVIDERS, &[])
    }
}

/// Image Providers
impl crate::ImageProvider {
    /// Reads one image provider, as a list.
    ///
    /// `GET /api/container_image_providers/{image_provider_id}` answers 200. Docs: images/providers
    /// / View image provider. OAuth2 scope: `images_read`.
    ///
    /// The docs show a list under `container_image_providers`. The controller's key is
    /// `container_image_provider`, which is read here; it too holds a list, which is empty for an
    /// id that does not exist: there is no 404.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.image_provider(1u64).get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<Vec<ImageProviderInfo>> {
        self.client.call(&GET_IMAGE_PROVIDER, &[&self.image_provider_id])
    }
}

/// A public registry that images are pulled from.
///
/// Docs: images/providers.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageProviderInfo {
    /// Identifier.
    pub id: ImageProviderId,
    /// Name.
    pub name: Option<String>,
    /// Host of the registry; empty for the hub that is used when none is named.
    pub hostname: Option<String>,
    /// Whether an image that chooses no provider gets this one.
    pub is_default: Option<bool>,
    /// When it was added.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for ImageProviderInfo {
    const SCHEMA: Schema = Schema::new(
        "ImageProviderInfo",
        &[
            Field::plain("id").promised(),
            Field::plain("name").nullable(),
            Field::plain("hostname").nullable(),
            Field::plain("is_default").nullable(),
            Field::plain("created_at"),
            Field::plain("updated_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.name,
            &self.hostname,
            &self.is_default,
            &self.created_at,
            &self.updated_at,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.name,
            &mut self.hostname,
            &mut self.is_default,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(ImageProviderInfo);
