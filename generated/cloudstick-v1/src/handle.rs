//! Handles: values that carry the ids of a path. Making one sends nothing.

use crate::UserId;

/// A user of the panel.
#[derive(Clone, Debug)]
pub struct User {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) user_id: UserId,
}

impl User {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &UserId {
        &self.user_id
    }
}
