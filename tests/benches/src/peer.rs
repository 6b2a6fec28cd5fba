//! The generators that we are measured beside: their names, and the one place where their versions are pinned.
//!
//! Each is used as its own instructions say first, with the settings that it has when nothing is set.

mod client;
mod document;
mod install;

pub use client::Client;
pub use document::Document;
pub use install::Tool;

use crate::synthetic::Version;

/// A generator that makes Rust clients from OpenAPI documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Peer {
    /// Oxide's, a library.
    Progenitor,
    /// A command from crates.io.
    OpenapiNexus,
    /// A command from crates.io.
    OpenapiToRust,
    /// A command from crates.io; reads OpenAPI 3.1.
    Oas3Gen,
    /// The one for all languages; Java, from PyPI.
    OpenapiGenerator,
}

impl Peer {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::Progenitor, Self::OpenapiNexus, Self::OpenapiToRust, Self::Oas3Gen, Self::OpenapiGenerator];

    /// Its name, as its package has it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Progenitor => "progenitor",
            Self::OpenapiNexus => "openapi-nexus",
            Self::OpenapiToRust => "openapi-to-rust",
            Self::Oas3Gen => "oas3-gen",
            Self::OpenapiGenerator => "openapi-generator",
        }
    }

    /// The version that is measured.
    #[must_use]
    pub fn version(self) -> &'static str {
        match self {
            Self::Progenitor => "0.15.1",
            Self::OpenapiNexus => "0.2.3",
            Self::OpenapiToRust => "0.23.0",
            Self::Oas3Gen => "0.29.0",
            Self::OpenapiGenerator => "7.26.0",
        }
    }

    /// The version of OpenAPI that it is given.
    #[must_use]
    pub fn reads(self) -> Version {
        match self {
            Self::Oas3Gen => Version::V3_1,
            Self::Progenitor | Self::OpenapiNexus | Self::OpenapiToRust | Self::OpenapiGenerator => Version::V3_0,
        }
    }
}
