//! Where a fact comes from.

/// Where a fact comes from, when the docs do not state it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provenance {
    /// What it is said of: `method`, `response`, or a field by its path, `body.email`.
    pub aspect: String,
    /// Whether it was seen or concluded.
    pub basis: Basis,
    /// How sure we are.
    pub confidence: Confidence,
    /// Where it was seen, or why we conclude it.
    pub reason: Option<String>,
}

/// Whether a fact was seen or concluded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Basis {
    /// Seen in real traffic or a real client.
    Observed,
    /// Our reading of the docs.
    Inferred,
}

/// How sure we are of a fact that is not documented.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// Several sources agree, or nothing else is possible.
    High,
    /// One source, or sources that differ in a detail.
    Medium,
    /// A guess that is easy to change.
    Low,
}

impl Basis {
    /// The word a spec, a doc comment and the OpenAPI document use.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Observed => "observed",
            Self::Inferred => "inferred",
        }
    }
}

impl Confidence {
    /// The word a spec, a doc comment and the OpenAPI document use.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::High => "high",
            Self::Medium => "medium",
            Self::Low => "low",
        }
    }
}
