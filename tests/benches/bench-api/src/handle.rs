//! Handles: values that carry the ids of a path. Making one sends nothing.

use crate::{ServerId, TeamId};

/// A team.
#[derive(Clone, Debug)]
pub struct Team {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) team_id: TeamId,
}

impl Team {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &TeamId {
        &self.team_id
    }

    /// A server of a team. Sends nothing.
    pub fn server(&self, server_id: impl Into<ServerId>) -> Server {
        Server {
            client: self.client.clone(),
            team_id: self.team_id.clone(),
            server_id: server_id.into(),
        }
    }
}

/// A server of a team.
#[derive(Clone, Debug)]
pub struct Server {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) team_id: TeamId,
    pub(crate) server_id: ServerId,
}

impl Server {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &ServerId {
        &self.server_id
    }
}
