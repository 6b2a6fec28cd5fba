//! Teams of users, and the servers they share.

use copyist_runtime::{Call, Json, Operation};

use crate::{ServerId, UserId};

static CREATE_TEAM: Operation = Operation::post("create_team", "/api/v2/teams/users/{uid}");
static LIST_TEAMS: Operation = Operation::get("list_teams", "/api/v2/teams/users/{uid}");
static ADD_TEAM_MEMBER: Operation =
    Operation::patch("add_team_member", "/api/v2/teams/{tid}/adduser/users/{uid}");
static ADD_TEAM_SERVER: Operation =
    Operation::patch("add_team_server", "/api/v2/teams/{tid}/addserver/users/{uid}");

/// Teams
impl crate::User {
    /// Creates a team that the user owns.
    ///
    /// `POST /api/v2/teams/users/{uid}` answers 201. Docs: Teams / Create team.
    ///
    /// Method observed with high confidence: a client on `team/users/{uid}` and under v1 on this
    /// path; it answers 201.
    ///
    /// * `name`: Name of the team.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user("u_81").create_team("Support").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_team(&self, name: &str) -> Call<Json> {
        self.client.call(&CREATE_TEAM, &[&self.uid]).field("name", &name)
    }

    /// Lists the teams that the user owns or is in.
    ///
    /// `GET /api/v2/teams/users/{uid}` answers 200. Docs: Teams / List teams.
    ///
    /// Method observed with high confidence: a client on this path.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user("u_81").list_teams().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_teams(&self) -> Call<Json> {
        self.client.call(&LIST_TEAMS, &[&self.uid])
    }
}

/// Teams
impl crate::Team {
    /// Takes a user into a team; `uid` is the owner of the team.
    ///
    /// `PATCH /api/v2/teams/{tid}/adduser/users/{uid}` answers 200. Docs: Teams / Add member.
    ///
    /// Method observed with medium confidence: a client sends a list `members` on
    /// `team/{tid}/add-user/…`; POST is possible.
    ///
    /// * `member_uid`: Who is to join.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user("u_81").team("t_11").add_member("u_81").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_member(&self, member_uid: impl Into<UserId>) -> Call<Json> {
        let member_uid: UserId = member_uid.into();
        self.client.call(&ADD_TEAM_MEMBER, &[&self.tid, &self.uid]).field("member_uid", &member_uid)
    }

    /// Lets a team work on a server; `uid` is the owner of the team.
    ///
    /// `PATCH /api/v2/teams/{tid}/addserver/users/{uid}` answers 200. Docs: Teams / Add server to
    /// team.
    ///
    /// Method inferred with low confidence: the twin of adding a member; POST is possible.
    ///
    /// * `sid`: Server to share.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user("u_81").team("t_11").add_server("s_12").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_server(&self, sid: impl Into<ServerId>) -> Call<Json> {
        let sid: ServerId = sid.into();
        self.client.call(&ADD_TEAM_SERVER, &[&self.tid, &self.uid]).field("sid", &sid)
    }
}
