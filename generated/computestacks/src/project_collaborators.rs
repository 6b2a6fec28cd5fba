//! People with whom a project is shared. Its owner and administrators only: others get a 401 without a body.

use copyist_runtime::{Call, Operation};

use crate::{CollaborationInfo, CollaboratorInfo};

static LIST_PROJECT_COLLABORATORS: Operation =
    Operation::get("list_project_collaborators", "/api/projects/{project_id}/collaborators")
        .answer_in("collaborators")
        .scopes(&[&["project_read"]]);
static GET_PROJECT_COLLABORATOR: Operation = Operation::get(
    "get_project_collaborator",
    "/api/projects/{project_id}/collaborators/{collaborator_id}",
)
.scopes(&[&["project_read"]]);
static CREATE_PROJECT_COLLABORATOR: Operation =
    Operation::post("create_project_collaborator", "/api/projects/{project_id}/collaborators")
        .root("collaborator")
        .scopes(&[&["project_write"]]);
static REMOVE_PROJECT_COLLABORATOR: Operation = Operation::delete(
    "remove_project_collaborator",
    "/api/projects/{project_id}/collaborators/{collaborator_id}",
)
.scopes(&[&["project_write"]]);

/// Project Collaborators
impl crate::Project {
    /// Lists the people with whom a project is shared.
    ///
    /// `GET /api/projects/{project_id}/collaborators` answers 200. Docs: projects/collaborations /
    /// List all collaborators. OAuth2 scope: `project_read`.
    ///
    /// The docs show the list under `collaborations`; the `collaborators` of controller and test is
    /// read here.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.project(1u64).list_collaborators().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_collaborators(&self) -> Call<Vec<CollaboratorInfo>> {
        self.client.call(&LIST_PROJECT_COLLABORATORS, &[&self.project_id])
    }

    /// Invites a person to share a project.
    ///
    /// `POST /api/projects/{project_id}/collaborators` answers 201. Docs: projects/collaborations /
    /// Create collaborator request. OAuth2 scope: `project_write`.
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
    /// let answer = client.project(1u64).create_collaborator("ann@example.com").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_collaborator(&self, user_email: &str) -> Call<CollaborationInfo> {
        self.client
            .call(&CREATE_PROJECT_COLLABORATOR, &[&self.project_id])
            .field("user_email", &user_email)
    }
}

/// Project Collaborators
impl crate::ProjectCollaborator {
    /// Reads how a project is shared with one person.
    ///
    /// `GET /api/projects/{project_id}/collaborators/{collaborator_id}` answers 200. Docs:
    /// projects/collaborations / View collaborator. OAuth2 scope: `project_read`.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.project(1u64).project_collaborator(1u64).get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<CollaborationInfo> {
        self.client.call(&GET_PROJECT_COLLABORATOR, &[&self.project_id, &self.collaborator_id])
    }

    /// Ends the sharing of a project with one person.
    ///
    /// `DELETE /api/projects/{project_id}/collaborators/{collaborator_id}` answers 202. Docs:
    /// projects/collaborations / Remove collaborator. OAuth2 scope: `project_write`.
    ///
    /// Status and response observed with medium confidence: controller source.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.project(1u64).project_collaborator(1u64).remove().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove(&self) -> Call<()> {
        self.client.call(&REMOVE_PROJECT_COLLABORATOR, &[&self.project_id, &self.collaborator_id])
    }
}
