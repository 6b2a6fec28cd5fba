//! `src/client.rs`: the client and how it is built.

use super::file::File;
use super::layout::{self, Chain};
use super::{credential, doc, handle, statics};
use crate::ir::Api;

/// `src/client.rs`: the client and how it is built.
pub(super) fn client(api: &Api) -> String {
    let mut file = File::default();
    let (accepted, schemes) = credential::schemes(api, &mut file);
    let chain = Chain {
        root: format!("{}::new", file.runtime("Api")),
        arguments: Some(vec![
            layout::quoted(&api.name),
            "env!(\"CARGO_PKG_VERSION\")".to_owned(),
            layout::quoted(&api.server.url),
        ]),
        methods: settings(api, &accepted),
    };
    for text in credential::endpoints(api, &mut file).into_iter().chain(schemes) {
        file.push(&text);
        file.push("\n");
    }
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
    let mut methods = vec![credential::builder(api), credential::from_env(api, &mut file)];
    for child in handle::children(api, None) {
        methods.push(handle::constructor(child, "client: self.0.clone()", &mut file));
    }
    file.push(&format!("\nimpl Client {{\n{}}}\n", methods.join("\n")));
    let service = service(&mut file);
    file.push(&service);
    for accepts in marks(api) {
        let accepts = file.runtime(accepts);
        file.push(&format!("\nimpl {accepts} for Client {{}}\n"));
    }
    file.finish("The client and how it is built.", &[])
}

/// What makes the runtime's client one of this API, and the way back to it.
fn service(file: &mut File) -> String {
    let service = file.runtime("Service");
    format!(
        "
impl {service} for Client {{
    fn api() -> &'static Api {{
        &API
    }}

    fn from_client(client: copyist_runtime::Client) -> Self {{
        Self(client)
    }}
}}

/// For an operation of your own: `client.as_ref().call(&OPERATION, &[&id])`.
impl AsRef<copyist_runtime::Client> for Client {{
    fn as_ref(&self) -> &copyist_runtime::Client {{
        &self.0
    }}
}}
"
    )
}

/// What the static says of the API besides its name and server.
fn settings(api: &Api, accepted: &str) -> Vec<String> {
    let mut methods = vec![format!("accepts({accepted})")];
    if !api.errors.message.is_empty() {
        let messages: Vec<String> = api.errors.message.iter().map(|name| layout::quoted(name)).collect();
        methods.push(format!("error_messages(&[{}])", messages.join(", ")));
    }
    methods.extend(api.server.env.iter().map(|env| format!("server_env({})", layout::quoted(env))));
    if let Some(accept) = &api.accept {
        methods.push(format!("media_type({}, {})", layout::quoted(&accept.value), layout::quoted(&accept.version)));
        methods.extend(accept.deprecated.iter().map(|name| format!("deprecation_header({})", layout::quoted(name))));
    }
    if let Some(formats) = &api.formats {
        methods.push(format!("formats({}, {})", layout::quoted(&formats.json), layout::quoted(&formats.xml)));
    }
    methods
}

/// The traits that open methods of the builder.
fn marks(api: &Api) -> Vec<&'static str> {
    let mut marks: Vec<&'static str> = api.auth.iter().map(credential::mark).collect();
    marks.extend(api.accept.as_ref().map(|_| "AcceptsVersion"));
    marks.extend(api.formats.as_ref().map(|_| "AcceptsFormat"));
    marks.sort_unstable();
    marks.dedup();
    marks
}
