//! People with whom a registry is shared. Its owner and administrators only: others get a 404.

use copyist_runtime::{Call, Operation};

use crate::{CollaborationInfo, CollaboratorInfo};

static LIST_REGISTRY_COLLABORATORS: Operation = Operation::get(
    "list_registry_collaborators",
    "/api/container_registry/{container_registry_id}/collaborators",
)
.answer_in("collaborators")
.scopes(&[&["images_read"]]);
static GET_REGISTRY_COLLABORATOR: Operation = Operation::get(
    "get_registry_collaborator",
    "/api/container_registry/{container_registry_id}/collaborators/{collaborator_id}",
)
.scopes(&[&["images_read"]]);
static CREATE_REGISTRY_COLLABORATOR: Operation = Operation::post(
    "create_registry_collaborator",
    "/api/container_registry/{container_registry_id}/collaborators",
)
.root("collaborator")
.scopes(&[&["images_write"]]);
static REMOVE_REGISTRY_COLLABORATOR: Operation = Operation::delete(
    "remove_registry_collaborator",
    "/api/container_registry/{container_registry_id}/collaborators/{collaborator_id}",
)
.scopes(&[&["images_write"]]);

/// Container Registry Collaborators
impl crate::ContainerRegistry {
    /// Lists the people with whom a registry is shared.
    ///
    /// `GET /api/container_registry/{container_registry_id}/collaborators` answers 200. Docs:
    /// container\_registry/collaborations / List all collaborators. OAuth2 scope: `images_read`.
    ///
    /// The docs show the list under `collaborations`; the `collaborators` of view and test is read
    /// here. They ask for the scope `projects_read`, the source for `images_read`.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.container_registry(1u64).list_collaborators().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_collaborators(&self) -> Call<Vec<CollaboratorInfo>> {
        self.client.call(&LIST_REGISTRY_COLLABORATORS, &[&self.container_registry_id])
    }

    /// Invites a person to share a registry.
    ///
    /// `POST /api/container_registry/{container_registry_id}/collaborators` answers 201. Docs:
    /// container\_registry/collaborations / Create collaborator request. OAuth2 scope:
    /// `images_write`.
    ///
    /// Sends a mail. The account has to exist, to be confirmed and active, and not to be the
    /// owner's. The docs ask for the scope `projects_write`, the source for `images_write`.
    ///
    /// Status and response observed with medium confidence: controller source.
    ///
    /// * `user_email`: Address of the person's account.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.container_registry(1u64).create_collaborator("ann@example.com").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_collaborator(&self, user_email: &str) -> Call<CollaborationInfo> {
        self.client
            .call(&CREATE_REGISTRY_COLLABORATOR, &[&self.container_registry_id])
            .field("user_email", &user_email)
    }
}

/// Container Registry Collaborators
impl crate::RegistryCollaborator {
    /// Reads how a registry is shared with one person.
    ///
    /// `GET /api/container_registry/{container_registry_id}/collaborators/{collaborator_id}`
    /// answers 200. Docs: container\_registry/collaborations / View collaborator. OAuth2 scope:
    /// `images_read`.
    ///
    /// The docs ask for the scope `projects_read`, the source for `images_read`.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.container_registry(1u64).registry_collaborator(1u64).get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<CollaborationInfo> {
        self.client
            .call(&GET_REGISTRY_COLLABORATOR, &[&self.container_registry_id, &self.collaborator_id])
    }

    /// Ends the sharing of a registry with one person.
    ///
    /// `DELETE /api/container_registry/{container_registry_id}/collaborators/{collaborator_id}`
    /// answers 202. Docs: container\_registry/collaborations / Remove collaborator. OAuth2 scope:
    /// `images_write`.
    ///
    /// The docs ask for the scope `projects_write`, the source for `images_write`.
    ///
    /// Status and response observed with medium confidence: controller source.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.container_registry(1u64).registry_collaborator(1u64).remove().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove(&self) -> Call<()> {
        self.client.call(
            &REMOVE_REGISTRY_COLLABORATOR,
            &[&self.container_registry_id, &self.collaborator_id],
        )
    }
}
