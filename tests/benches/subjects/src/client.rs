//! The clients: the emitted one, and two that a person wrote.

mod copyist;
mod hyper;
mod reqwest;

pub use copyist::Copyist;
pub use hyper::Hyper;
pub use reqwest::Reqwest;
