//! People with whom an image is shared. Its owner and administrators only: others get a 401 without a body.

use copyist_runtime::{Call, Operation};

use crate::{CollaborationInfo, CollaboratorInfo};

static LIST_IMAGE_COLLABORATORS: Operation = Operation::get(
    "list_image_collaborators",
    "/api/container_images/{container_image_id}/collaborators",
)
.answer_in("collaborators")
.scopes(&[&["public"], &["images_read"]]);
static GET_IMAGE_COLLABORATOR: Operation = Operation::get(
    "get_image_collaborator",
    "/api/container_images/{container_image_id}/collaborators/{collaborator_id}",
)
.scopes(&[&["public"], &["images_read"]]);
static CREATE_IMAGE_COLLABORATOR: Operation = Operation::post(
    "create_image_collaborator",
    "/api/container_images/{container_image_id}/collaborators",
)
.root("collaborator")
.scopes(&[&["images_write"]]);
static REMOVE_IMAGE_COLLABORATOR: Operation = Operation::delete(
    "remove_image_collaborator",
    "/api/container_images/{container_image_id}/collaborators/{collaborator_id}",
)
.scopes(&[&["images_write"]]);

/// Container Image Collaborators
impl crate::ContainerImage {
    /// Lists the people with whom an image is shared.
    ///
    /// `GET /api/container_images/{container_image_id}/collaborators` answers 200. Docs:
    /// images/collaborations / List all collaborators. OAuth2 scopes: `public`, or `images_read`.
    ///
    /// The docs show the list under `collaborations`; the `collaborators` of view and test is read
    /// here. They ask for the scope `images_read`; the source lets `public` in too, but only the
    /// owner gets an answer.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.container_image(1u64).list_collaborators().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_collaborators(&self) -> Call<Vec<CollaboratorInfo>> {
        self.client.call(&LIST_IMAGE_COLLABORATORS, &[&self.container_image_id])
    }

    /// Invites a person to share an image.
    ///
    /// `POST /api/container_images/{container_image_id}/collaborators` answers 201. Docs:
    /// images/collaborations / Create collaborator request. OAuth2 scope: `images_write`.
    ///
    /// Sends a mail. The account has to exist, to be confirmed and active, and not to be the
    /// owner's.
    ///
    /// Status and response observed with medium confidence: controller source.
    ///
    /// * `user_email`: Address of the person's account.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.container_image(1u64).create_collaborator("ann@example.com").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_collaborator(&self, user_email: &str) -> Call<CollaborationInfo> {
        self.client
            .call(&CREATE_IMAGE_COLLABORATOR, &[&self.container_image_id])
            .field("user_email", &user_email)
    }
}

/// Container Image Collaborators
impl crate::ImageCollaborator {
    /// Reads how an image is shared with one person.
    ///
    /// `GET /api/container_images/{container_image_id}/collaborators/{collaborator_id}` answers
    /// 200. Docs: images/collaborations / View collaborator. OAuth2 scopes: `public`, or
    /// `images_read`.
    ///
    /// The docs ask for `images_read`; the source lets `public` in too, but only the owner gets an
    /// answer.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.container_image(1u64).image_collaborator(1u64).get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<CollaborationInfo> {
        self.client
            .call(&GET_IMAGE_COLLABORATOR, &[&self.container_image_id, &self.collaborator_id])
    }

    /// Ends the sharing of an image with one person.
    ///
    /// `DELETE /api/container_images/{container_image_id}/collaborators/{collaborator_id}` answers
    /// 202. Docs: images/collaborations / Remove collaborator. OAuth2 scope: `images_write`.
    ///
    /// Status and response observed with medium confidence: controller source.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.container_image(1u64).image_collaborator(1u64).remove().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove(&self) -> Call<()> {
        self.client
            .call(&REMOVE_IMAGE_COLLABORATOR, &[&self.container_image_id, &self.collaborator_id])
    }
}
