//! Which other images have to be deployed with an image.

use copyist_runtime::{Call, Decode, Encode, Field, Model, Operation, Schema, Timestamp};

use crate::{ContainerImageId, ImageRelationshipId};

static LIST_IMAGE_RELATIONSHIPS: Operation = Operation::get(
    "list_image_relationships",
    "/api/container_images/{container_image_id}/image_relationships",
)
.answer_in("image_relationships")
.scopes(&[&["public"], &["images_read"]]);
static GET_IMAGE_RELATIONSHIP: Operation = Operation::get(
    "get_image_relationship",
    "/api/container_images/{container_image_id}/image_relationships/{relationship_id}",
)
.answer_in("image_relationship")
.scopes(&[&["public"], &["images_read"]]);
static UPDATE_IMAGE_RELATIONSHIP: Operation = Operation::patch(
    "update_image_relationship",
    "/api/container_images/{container_image_id}/image_relationships/{relationship_id}",
)
.object_body()
.root("image_relationship")
.answer_in("image_relationship")
.scopes(&[&["images_write"]]);
static CREATE_IMAGE_RELATIONSHIP: Operation = Operation::post(
    "create_image_relationship",
    "/api/container_images/{container_image_id}/image_relationships",
)
.root("image_relationship")
.answer_in("image_relationship")
.scopes(&[&["images_write"]]);
static DELETE_IMAGE_RELATIONSHIP: Operation = Operation::delete(
    "delete_image_relationship",
    "/api/container_images/{container_image_id}/image_relationships/{relationship_id}",
)
.scopes(&[&["images_write"]]);

/// Image Relationships
impl crate::ContainerImage {
    /// Lists what an image needs.
    ///
    /// `GET /api/container_images/{container_image_id}/image_relationships` answers 200. Docs:
    /// images/params/relationships / List all image relationships. OAuth2 scopes: `public`, or
    /// `images_read`.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.container_image(1u64).list_relationships().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_relationships(&self) -> Call<Vec<ImageRelationshipInfo>> {
        self.client.call(&LIST_IMAGE_RELATIONSHIPS, &[&self.container_image_id])
    }

    /// Says that an image needs another.
    ///
    /// `POST /api/container_images/{container_image_id}/image_relationships` answers 201. Docs:
    /// images/params/relationships / Create image relationship. OAuth2 scope: `images_write`.
    ///
    /// Status and response observed with medium confidence: controller source.
    ///
    /// * `required_image_id`: Image that is needed.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.container_image(1u64).create_relationship(1u64).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_relationship(
        &self,
        required_image_id: impl Into<ContainerImageId>,
    ) -> Call<ImageRelationshipInfo> {
        let required_image_id: ContainerImageId = required_image_id.into();
        self.client
            .call(&CREATE_IMAGE_RELATIONSHIP, &[&self.container_image_id])
            .field("requires_container_id", &required_image_id)
    }
}

/// Image Relationships
impl crate::ImageRelationship {
    /// Reads one relationship of an image.
    ///
    /// `GET /api/container_images/{container_image_id}/image_relationships/{relationship_id}`
    /// answers 200. Docs: images/params/relationships / View image relationship. OAuth2 scopes:
    /// `public`, or `images_read`.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.container_image(1u64).image_relationship(1u64).get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<ImageRelationshipInfo> {
        self.client
            .call(&GET_IMAGE_RELATIONSHIP, &[&self.container_image_id, &self.relationship_id])
    }

    /// Names another image that is needed.
    ///
    /// `PATCH /api/container_images/{container_image_id}/image_relationships/{relationship_id}`
    /// answers 202. Docs: images/params/relationships / Update image relationship. OAuth2 scope:
    /// `images_write`.
    ///
    /// Status and response observed with medium confidence: controller source.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let image_relationship = client.container_image(1u64).image_relationship(1u64);
    /// let answer = image_relationship.update().required_image_id(1u64).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self) -> UpdateImageRelationship {
        UpdateImageRelationship(
            self.client.call(
                &UPDATE_IMAGE_RELATIONSHIP,
                &[&self.container_image_id, &self.relationship_id],
            ),
        )
    }

    /// Says that an image no longer needs another.
    ///
    /// `DELETE /api/container_images/{container_image_id}/image_relationships/{relationship_id}`
    /// answers 202. Docs: images/params/relationships / Delete image relationship. OAuth2 scope:
    /// `images_write`.
    ///
    /// Status and response observed with medium confidence: controller source.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.container_image(1u64).image_relationship(1u64).delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self) -> Call<()> {
        self.client
            .call(&DELETE_IMAGE_RELATIONSHIP, &[&self.container_image_id, &self.relationship_id])
    }
}

/// A call of [`ImageRelationship::update`](crate::ImageRelationship::update): set what is optional,
/// then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct UpdateImageRelationship(pub Call<ImageRelationshipInfo>);

copyist_runtime::call!(UpdateImageRelationship, ImageRelationshipInfo);

impl UpdateImageRelationship {
    /// Image that is needed.
    pub fn required_image_id(self, required_image_id: impl Into<ContainerImageId>) -> Self {
        let required_image_id: ContainerImageId = required_image_id.into();
        Self(self.0.field("requires_container_id", &required_image_id))
    }
}

/// That an image needs another.
///
/// Docs: images/params/relationships.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageRelationshipInfo {
    /// Identifier.
    ///
    /// Observed with medium confidence: controller source.
    pub id: Option<ImageRelationshipId>,
    /// Image that needs the other.
    pub container_image_id: Option<ContainerImageId>,
    /// Image that is needed.
    pub required_image_id: Option<ContainerImageId>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for ImageRelationshipInfo {
    const SCHEMA: Schema = Schema::new(
        "ImageRelationshipInfo",
        &[
            Field::plain("id"),
            Field::plain("container_image_id").nullable(),
            Field::plain("requires_container_id").nullable(),
            Field::plain("created_at"),
            Field::plain("updated_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.container_image_id,
            &self.required_image_id,
            &self.created_at,
            &self.updated_at,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.container_image_id,
            &mut self.required_image_id,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(ImageRelationshipInfo);
