//! Groups of resources.

use copyist_runtime::{
    Call, Decimal, Decode, Encode, Field, Json, Model, Operation, Schema, Timestamp,
};

use crate::{AccountId, ProjectId, TeamId};

static CREATE_PROJECT: Operation = Operation::post("create_project", "/v1/projects");
static UPDATE_PROJECT: Operation = Operation::put("update_project", "/v1/projects/{uuid}");

/// Projects
impl crate::Client {
    /// Creates a project.
    ///
    /// `POST /v1/projects` answers 201. Docs: Projects / Create a Project.
    ///
    /// The docs' text gives the answer a root key `project`; the example, which is followed here,
    /// has none. `color` is an integer and `environment` a boolean by the docs' list, both texts in
    /// the example.
    ///
    /// Status inferred with medium confidence: no page names it. Response inferred with medium
    /// confidence: the example, against the text.
    ///
    /// ```no_run
    /// # async fn example(client: hubgrid::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use hubgrid::CreateProjectInput;
    /// let input = CreateProjectInput { name: "Shop", color: "#0061FF" };
    /// let answer = client
    ///     .create_project(input)
    ///     .budget("9.95".parse()?)
    ///     .team_uuid("1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac003")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_project(&self, input: CreateProjectInput<'_>) -> CreateProject {
        CreateProject(
            self.0
                .call(&CREATE_PROJECT, &[])
                .field("name", &input.name)
                .field("color", &input.color),
        )
    }
}

/// Projects
impl crate::Project {
    /// Changes a project.
    ///
    /// `PUT /v1/projects/{uuid}` answers 200. Docs: Projects / Update a Project.
    ///
    /// The docs' text gives the answer a root key `project`; the example, which is followed here,
    /// has none. It also sends POST to all projects, against the heading. `color` is an integer and
    /// `environment` a boolean by the list, both texts in the example.
    ///
    /// Status inferred with medium confidence: no page names it. Response inferred with medium
    /// confidence: the example, against the text.
    ///
    /// ```no_run
    /// # async fn example(client: hubgrid::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use hubgrid::UpdateProjectInput;
    /// let project = client.project("7dc8b292-7b4a-4e99-a0ba-73b62055ab81");
    /// let input = UpdateProjectInput { name: "Shop", color: "#0061FF" };
    /// let answer = project
    ///     .update(input)
    ///     .budget("9.95".parse()?)
    ///     .team_uuid("1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac003")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, input: UpdateProjectInput<'_>) -> UpdateProject {
        UpdateProject(
            self.client
                .call(&UPDATE_PROJECT, &[&self.uuid])
                .field("name", &input.name)
                .field("color", &input.color),
        )
    }
}

/// What [`Client::create_project`](crate::Client::create_project) needs, by name so that nothing is
/// swapped.
#[derive(Clone, Copy, Debug)]
pub struct CreateProjectInput<'a> {
    /// Name for people.
    pub name: &'a str,
    /// Colour in hexadecimal. Observed with medium confidence: the example.
    pub color: &'a str,
}

/// A call of [`Client::create_project`](crate::Client::create_project): set what is optional, then
/// await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct CreateProject(pub Call<ProjectInfo>);

copyist_runtime::call!(CreateProject, ProjectInfo);

impl CreateProject {
    /// What is planned to be spent, in US dollars.
    pub fn budget(self, budget: Decimal) -> Self {
        Self(self.0.field("budget", &budget))
    }

    /// Team it belongs to.
    pub fn team_uuid(self, team_uuid: impl Into<TeamId>) -> Self {
        let team_uuid: TeamId = team_uuid.into();
        Self(self.0.field("team_uuid", &team_uuid))
    }

    /// Whether resources go there if no project is named.
    pub fn is_default(self, is_default: bool) -> Self {
        Self(self.0.field("is_default", &is_default))
    }

    /// What it is for, in at most 255 characters.
    pub fn description(self, description: &str) -> Self {
        Self(self.0.field("description", &description))
    }

    /// Kind of environment. Observed with medium confidence: the example.
    pub fn environment(self, environment: &str) -> Self {
        Self(self.0.field("environment", &environment))
    }
}

/// What [`Project::update`](crate::Project::update) needs, by name so that nothing is swapped.
#[derive(Clone, Copy, Debug)]
pub struct UpdateProjectInput<'a> {
    /// Name for people.
    pub name: &'a str,
    /// Colour in hexadecimal. Observed with medium confidence: the example.
    pub color: &'a str,
}

/// A call of [`Project::update`](crate::Project::update): set what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct UpdateProject(pub Call<ProjectInfo>);

copyist_runtime::call!(UpdateProject, ProjectInfo);

impl UpdateProject {
    /// What is planned to be spent, in US dollars.
    pub fn budget(self, budget: Decimal) -> Self {
        Self(self.0.field("budget", &budget))
    }

    /// Team it belongs to.
    pub fn team_uuid(self, team_uuid: impl Into<TeamId>) -> Self {
        let team_uuid: TeamId = team_uuid.into();
        Self(self.0.field("team_uuid", &team_uuid))
    }

    /// Whether resources go there if no project is named.
    pub fn is_default(self, is_default: bool) -> Self {
        Self(self.0.field("is_default", &is_default))
    }

    /// What it is for, in at most 255 characters.
    pub fn description(self, description: &str) -> Self {
        Self(self.0.field("description", &description))
    }

    /// Kind of environment. Observed with medium confidence: the example.
    pub fn environment(self, environment: &str) -> Self {
        Self(self.0.field("environment", &environment))
    }
}

/// A project.
///
/// Docs: Projects / Create a Project.
///
/// Observed with medium confidence: examples.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectInfo {
    /// Identifier.
    pub uuid: Option<ProjectId>,
    /// What is planned to be spent, in US dollars.
    pub budget: Option<Decimal>,
    /// Colour in hexadecimal.
    pub color: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// What it is for.
    pub description: Option<String>,
    /// Kind of environment; other values are not documented.
    pub environment: Option<String>,
    /// Whether resources go there if no project is named.
    pub is_default: Option<bool>,
    /// Name for people.
    pub name: Option<String>,
    /// Account that owns it.
    pub owner_uuid: Option<AccountId>,
    /// Stacklets in it.
    pub stacklets_count: Option<i64>,
    /// Team it belongs to; null in the examples.
    pub team: Option<Json>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for ProjectInfo {
    const SCHEMA: Schema = Schema::new(
        "ProjectInfo",
        &[
            Field::plain("uuid"),
            Field::plain("budget"),
            Field::plain("color"),
            Field::plain("created_at"),
            Field::plain("description").nullable(),
            Field::plain("environment"),
            Field::plain("is_default"),
            Field::plain("name"),
            Field::plain("owner_uuid"),
            Field::plain("stacklets_count"),
            Field::plain("team"),
            Field::plain("updated_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.uuid,
            &self.budget,
            &self.color,
            &self.created_at,
            &self.description,
            &self.environment,
            &self.is_default,
            &self.name,
            &self.owner_uuid,
            &self.stacklets_count,
            &self.team,
            &self.updated_at,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.uuid,
            &mut self.budget,
            &mut self.color,
            &mut self.created_at,
            &mut self.description,
            &mut self.environment,
            &mut self.is_default,
            &mut self.name,
            &mut self.owner_uuid,
            &mut self.stacklets_count,
            &mut self.team,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(ProjectInfo);
