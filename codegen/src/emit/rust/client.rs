//! `src/client.rs`: the client and how it is built.

use super::file::File;
use super::layout::Chain;
use super::{doc, handle, statics};
use crate::ir::{Api, Auth};

/// `src/client.rs`: the client and how it is built.
pub(super) fn client(api: &Api) -> String {
    let mut file = File::default();
    let Auth::Bearer { env, doc: about } = &api.auth;
    let chain = Chain {
        root: format!("{}::new", file.runtime("Api")),
        arguments: Some(vec![
            format!("{:?}", api.name),
            "env!(\"CARGO_PKG_VERSION\")".to_owned(),
            format!("{:?}", api.server),
        ]),
        methods: vec![
            format!("accepts(&[{}::bearer().env(&[{env:?}])])", file.runtime("Scheme")),
            format!("error_message({:?})", api.errors.message),
        ],
    };
    for text in statics::statics(api, &mut file) {
        file.push(&text);
        file.push("\n");
    }
    file.push(&chain.assigned(0, "static API: Api"));
    file.push(&format!(
        "
/// A client of {title}.
///
/// Cheap to clone: clones share connections and settings.
#[derive(Clone, Debug)]
pub struct Client(pub(crate) copyist_runtime::Client);

/// Settings of a [`Client`] before it is built.
pub type ClientBuilder = copyist_runtime::ClientBuilder<Client>;
",
        title = doc::the(&doc::prose(&api.title))
    ));
    let mut methods = vec![builder(api, about), from_env(env, &mut file)];
    for child in handle::children(api, None) {
        methods.push(handle::constructor(child, "client: self.0.clone()", &mut file));
    }
    file.push(&format!("\nimpl Client {{\n{}}}\n", methods.join("\n")));
    let [service, accepts] = ["Service", "AcceptsKey"].map(|name| file.runtime(name));
    file.push(&format!(
        "
impl {service} for Client {{
    fn api() -> &'static Api {{
        &API
    }}

    fn from_client(client: copyist_runtime::Client) -> Self {{
        Self(client)
    }}
}}

impl {accepts} for Client {{}}
"
    ));
    file.finish("The client and how it is built.", &[])
}

fn builder(api: &Api, about: &str) -> String {
    let about = doc::doc(4, &format!("Credential: {}", doc::sentence(about)));
    format!(
        "    /// Starts a client: give it an API key, then build it.
    ///
{about}    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// let client = {0}::Client::builder()
    ///     .api_key(\"a-key\")
    ///     .timeout(Duration::from_secs(20))
    ///     .build()?;
    /// # Ok::<(), {0}::Error>(())
    /// ```
    pub fn builder() -> ClientBuilder {{
        ClientBuilder::new()
    }}
",
        api.crate_ident
    )
}

fn from_env(env: &str, file: &mut File) -> String {
    let error = file.runtime("Error");
    format!(
        "    /// Builds a client with the API key in the environment variable `{env}`.
    ///
    /// # Errors
    ///
    /// When the variable is not set, or holds nothing.
    pub fn from_env() -> Result<Self, {error}> {{
        ClientBuilder::new().from_env()
    }}
"
    )
}
