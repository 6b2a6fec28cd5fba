//! `src/client.rs`: the client and how it is built.

use serde_json::Value;

use super::file::File;
use super::layout::Chain;
use super::{doc, handle};
use crate::ir::{Api, Auth, Paging, Wait};

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
    for paging in &api.paging {
        let text = page_style(paging, &mut file);
        file.push(&text);
        file.push("\n");
    }
    for wait in &api.waits {
        let text = self::wait(wait, &mut file);
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

/// The static that describes a paging style.
fn page_style(paging: &Paging, file: &mut File) -> String {
    let ty = file.runtime("Paging");
    let text = |text: &str| format!("{text:?}");
    let chain = Chain {
        root: format!("{ty}::numbered"),
        arguments: Some([&paging.page, &paging.size, &paging.items, &paging.total].map(|name| text(name)).to_vec()),
        methods: Vec::new(),
    };
    let mut out = doc::markdown(
        0,
        &format!(
            "Pages by `{}` and `{}`; an answer has its items in `{}` and their number in `{}`.",
            paging.page, paging.size, paging.items, paging.total
        ),
    );
    out.push_str(&chain.assigned(0, &format!("pub(crate) static {}: {ty}", paging_name(paging))));
    out
}

/// The name of the static that describes a paging style: `NUMBERED_PAGING`.
pub(super) fn paging_name(paging: &Paging) -> String {
    format!("{}_PAGING", paging.constant)
}

/// The static that describes a way to wait.
fn wait(wait: &Wait, file: &mut File) -> String {
    let [ty, state] = ["Polling", "PollState"].map(|name| file.runtime(name));
    let states = |states: &[Value]| {
        let states: Vec<String> = states.iter().map(|one| format!("{state}::{}", variant(one))).collect();
        format!("&[{}]", states.join(", "))
    };
    let mut methods = Vec::new();
    if !wait.with.is_empty() {
        let pairs: Vec<String> = wait.with.iter().map(|(name, place)| format!("({name:?}, {place:?})")).collect();
        methods.push(format!("bind(&[{}])", pairs.join(", ")));
    }
    methods.push(format!("done({})", states(&wait.done)));
    if !wait.failed.is_empty() {
        methods.push(format!("failed({})", states(&wait.failed)));
    }
    methods.extend(wait.progress.iter().map(|place| format!("progress({place:?})")));
    methods.extend(wait.message.iter().map(|place| format!("message({place:?})")));
    let poll = format!("&crate::{}::{}", wait.poll_module, wait.poll_constant);
    let arguments = Some(vec![poll, format!("{:?}", wait.state)]);
    let chain = Chain { root: format!("{ty}::new"), arguments, methods };
    let doc = format!("Waits until the answer of `{}` says at `{}` that the task has ended.", wait.poll, wait.state);
    let mut out = doc::markdown(0, &doc);
    out.push_str(&chain.assigned(0, &format!("pub(crate) static {}: {ty}", wait_name(wait))));
    out
}

/// The variant of `PollState` for a state.
fn variant(state: &Value) -> String {
    match state {
        Value::Bool(state) => format!("Bool({state})"),
        Value::Number(state) => format!("Int({state})"),
        Value::String(state) => format!("Text({state:?})"),
        Value::Null | Value::Array(_) | Value::Object(_) => "Null".to_owned(),
    }
}

/// The name of the static that describes a way to wait: `TASK_WAIT`.
pub(super) fn wait_name(wait: &Wait) -> String {
    format!("{}_WAIT", wait.constant)
}
