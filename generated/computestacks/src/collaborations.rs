//! What other people share with the user. Invitations start inactive. The docs name no scopes.

use copyist_runtime::{Call, Decode, Encode, Field, Model, Operation, Schema};

use crate::{
    CollaborationId, CollaborationInfo, ImageRef, ProjectRef, RegistryRef, UserRef, ZoneRef,
};

static LIST_COLLABORATIONS: Operation =
    Operation::get("list_collaborations", "/api/collaborations").scopes(&[&["profile_read"]]);
static GET_COLLABORATION: Operation =
    Operation::get("get_collaboration", "/api/collaborations/{collaboration_id}")
        .scopes(&[&["profile_read"]]);
static SET_COLLABORATION_ACTIVE: Operation =
    Operation::patch("set_collaboration_active", "/api/collaborations/{collaboration_id}")
        .root("collaboration")
        .scopes(&[&["profile_update"]]);
static DELETE_COLLABORATION: Operation =
    Operation::delete("delete_collaboration", "/api/collaborations/{collaboration_id}")
        .scopes(&[&["profile_update"]]);

/// Collaborations
impl crate::Client {
    /// Lists everything that others share with the user.
    ///
    /// `GET /api/collaborations` answers 200. Docs: collaborations/index / List all collaborations.
    /// OAuth2 scope: `profile_read`.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_collaborations().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_collaborations(&self) -> Call<Collaborations> {
        self.0.call(&LIST_COLLABORATIONS, &[])
    }
}

/// Collaborations
impl crate::Collaboration {
    /// Reads one collaboration.
    ///
    /// `GET /api/collaborations/{collaboration_id}` answers 200. Docs: collaborations/index / View
    /// collaboration. OAuth2 scope: `profile_read`.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.collaboration("12-project").get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<CollaborationInfo> {
        self.client.call(&GET_COLLABORATION, &[&self.collaboration_id])
    }

    /// Accepts an invitation, or stops using what it shares.
    ///
    /// `PATCH /api/collaborations/{collaboration_id}` answers 202. Docs: collaborations/index /
    /// Enable collaboration. OAuth2 scope: `profile_update`.
    ///
    /// Status and response observed with medium confidence: controller source.
    ///
    /// * `active`: Whether the user takes part.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.collaboration("12-project").set_active(true).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_active(&self, active: bool) -> Call<CollaborationInfo> {
        self.client
            .call(&SET_COLLABORATION_ACTIVE, &[&self.collaboration_id])
            .field("active", &active)
    }

    /// Leaves what somebody else shares.
    ///
    /// `DELETE /api/collaborations/{collaboration_id}` answers 202. OAuth2 scope: `profile_update`.
    ///
    /// Path, status and response observed with medium confidence: controller source.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.collaboration("12-project").delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self) -> Call<()> {
        self.client.call(&DELETE_COLLABORATION, &[&self.collaboration_id])
    }
}

/// What is shared with the user, by kind.
///
/// Docs: collaborations/index / List all collaborations.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Collaborations {
    /// Projects.
    pub projects: Vec<CollaborationSummary>,
    /// DNS zones.
    pub domains: Vec<CollaborationSummary>,
    /// Container images.
    pub images: Vec<CollaborationSummary>,
    /// Container registries.
    pub registries: Vec<CollaborationSummary>,
}

impl Model for Collaborations {
    const SCHEMA: Schema = Schema::new(
        "Collaborations",
        &[
            Field::plain("projects"),
            Field::plain("domains"),
            Field::plain("images"),
            Field::plain("registries"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.projects, &self.domains, &self.images, &self.registries])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.projects, &mut self.domains, &mut self.images, &mut self.registries])
    }
}

copyist_runtime::model!(Collaborations);

/// Something that is shared with the user. Only the field of its kind is filled. By the source an
/// item may instead be the plain record of the invitation, with ids, flags and times.
///
/// Docs: collaborations/index / List all collaborations.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollaborationSummary {
    /// Identifier.
    pub id: Option<CollaborationId>,
    /// Who shares it.
    pub owner: Option<UserRef>,
    /// The project.
    pub project: Option<ProjectRef>,
    /// The DNS zone. The docs have `domain` for it.
    pub zone: Option<ZoneRef>,
    /// The image.
    pub image: Option<ImageRef>,
    /// The registry.
    pub registry: Option<RegistryRef>,
}

impl Model for CollaborationSummary {
    const SCHEMA: Schema = Schema::new(
        "CollaborationSummary",
        &[
            Field::plain("id"),
            Field::plain("owner"),
            Field::plain("project").nullable(),
            Field::plain("zone").nullable(),
            Field::plain("image").nullable(),
            Field::plain("registry").nullable(),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.id, &self.owner, &self.project, &self.zone, &self.image, &self.registry])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.owner,
            &mut self.project,
            &mut self.zone,
            &mut self.image,
            &mut self.registry,
        ])
    }
}

copyist_runtime::model!(CollaborationSummary);
