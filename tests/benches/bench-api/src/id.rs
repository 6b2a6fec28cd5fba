//! Identifiers, a type each, so that one cannot be passed for another.

use copyist_runtime::Id;

/// Identifier of a team.
pub type TeamId = Id<kind::TeamId>;

/// Identifier of a server.
pub type ServerId = Id<kind::ServerId>;

/// What tells one identifier from another: a type each, never made.
pub mod kind {
    use copyist_runtime::IdKind;

    /// Makes [`TeamId`](super::TeamId) a type of its own.
    pub enum TeamId {}

    impl IdKind for TeamId {
        const NAME: &'static str = "TeamId";
    }

    /// Makes [`ServerId`](super::ServerId) a type of its own.
    pub enum ServerId {}

    impl IdKind for ServerId {
        const NAME: &'static str = "ServerId";
    }
}
