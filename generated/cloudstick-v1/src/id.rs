//! Identifiers, a type each, so that one cannot be passed for another.

use copyist_runtime::Id;

/// Identifier of a user. Answers show a number; the path does not say.
pub type UserId = Id<kind::UserId>;

/// Identifier of a server.
pub type ServerId = Id<kind::ServerId>;

/// What tells one identifier from another: a type each, never made.
pub mod kind {
    use copyist_runtime::IdKind;

    /// Makes [`UserId`](super::UserId) a type of its own.
    pub enum UserId {}

    impl IdKind for UserId {
        const NAME: &'static str = "UserId";
        const INTEGER: bool = true;
    }

    /// Makes [`ServerId`](super::ServerId) a type of its own.
    pub enum ServerId {}

    impl IdKind for ServerId {
        const NAME: &'static str = "ServerId";
        const INTEGER: bool = true;
    }
}
