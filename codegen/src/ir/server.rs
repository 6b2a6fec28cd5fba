//! Where an API lives, and what travels with every request there.

/// Where an API lives.
#[derive(Clone, Debug)]
pub struct Server {
    /// Base URL without path or trailing slash; `https://{host}` where each installation has its own.
    pub url: String,
    /// An example of `{host}`, there if and only if `url` has it.
    pub host: Option<String>,
    /// Which server it is; may be empty.
    pub doc: String,
    /// Environment variable of `Client::from_env` with another base URL.
    pub env: Option<String>,
    /// Other base URLs, each with what it is.
    pub others: Vec<(String, String)>,
}

/// The version of an API, where it travels in the header `Accept`.
#[derive(Clone, Debug)]
pub struct Accept {
    /// Value of the header, with `{version}` in it.
    pub value: String,
    /// The version that is asked for unless the caller wants another.
    pub version: String,
    /// What versions are; may be empty.
    pub doc: String,
    /// The header of an answer that says that the version is on its way out.
    pub deprecated: Option<String>,
}

/// Endings that formats put on every path.
#[derive(Clone, Debug)]
pub struct Formats {
    /// The ending for JSON: `.json`.
    pub json: String,
    /// The ending for XML: `.xml`.
    pub xml: String,
}
