//! The steps: each has tools that nobody here wrote judge one API.

mod clients;
mod java;
mod lint;
mod oauth2;
mod prism;
mod progenitor;
mod python;
mod schemathesis;
mod site;
mod typescript;

use xtask::Failure;

use crate::{Api, Context, Outcome};

/// A step.
pub trait Step {
    /// The word for it on the command line.
    fn name(&self) -> &'static str;

    /// What it shows, in one line.
    fn purpose(&self) -> &'static str;

    /// The groups of `tools.toml` that it needs.
    fn tools(&self) -> &'static [&'static str];

    /// Has the tools judge an API. They are installed by then.
    ///
    /// # Errors
    ///
    /// Something keeps the tools from judging at all. That they object is an outcome.
    fn run(&self, context: &Context, api: &Api) -> Result<Outcome, Failure>;
}

/// All steps, in the order in which they run.
#[must_use]
pub fn all() -> Vec<Box<dyn Step>> {
    vec![
        Box::new(lint::Lint),
        Box::new(prism::ThroughPrism),
        Box::new(typescript::TypeScript),
        Box::new(python::Python),
        Box::new(java::Java),
        Box::new(progenitor::Progenitor),
        Box::new(schemathesis::Schemathesis),
        Box::new(oauth2::OAuth2),
        Box::new(site::Site),
    ]
}
