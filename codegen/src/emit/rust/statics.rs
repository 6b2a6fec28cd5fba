//! The statics of `src/client.rs` that operations refer to: how lists come in pages, how tasks are waited for.

use serde_json::Value;

use super::doc;
use super::file::File;
use super::layout::{self, Chain};
use crate::ir::{Api, Counts, Paging, Wait};

/// The statics of `src/client.rs` that operations refer to.
pub(super) fn statics(api: &Api, file: &mut File) -> Vec<String> {
    let mut all: Vec<String> = api.paging.iter().map(|paging| page_style(paging, file)).collect();
    all.extend(api.waits.iter().map(|one| wait(one, file)));
    all
}

/// The static that describes a paging style.
fn page_style(paging: &Paging, file: &mut File) -> String {
    let ty = file.runtime("Paging");
    let quoted = |text: &str| layout::quoted(text);
    let mut methods = Vec::new();
    let (root, arguments) = match (&paging.page, &paging.size, &paging.items, &paging.counts.total) {
        (Some(page), Some(size), Some(items), Some(total)) if paging.counts_in.is_empty() => {
            (format!("{ty}::numbered"), [page, size, items, total].map(|name| quoted(name)).to_vec())
        }
        (page, _, items, _) => {
            methods.extend(items.iter().map(|items| format!("items({})", quoted(items))));
            if !paging.counts_in.is_empty() {
                let around: Vec<String> = paging.counts_in.iter().map(|key| quoted(key)).collect();
                methods.push(format!("counts_in(&[{}])", around.join(", ")));
            }
            methods.extend(counts(&paging.counts, ["total", "page", "size"]));
            match page {
                Some(page) => (format!("{ty}::counted"), vec![quoted(page)]),
                None => (format!("{ty}::single"), Vec::new()),
            }
        }
    };
    methods.extend(counts(&paging.headers, ["total_header", "page_header", "size_header"]));
    let chain = Chain { root, arguments: Some(arguments), methods };
    let mut out = doc::markdown(0, &doc::pages(paging));
    out.push_str(&chain.assigned(0, &format!("pub(crate) static {}: {ty}", paging_name(paging))));
    out
}

/// The methods that name where the counts are.
fn counts(counts: &Counts, [total, page, size]: [&str; 3]) -> Vec<String> {
    let named = [(total, &counts.total), (page, &counts.page), (size, &counts.size)];
    let line = |(method, name): (&str, &Option<String>)| Some(format!("{method}({})", layout::quoted(name.as_ref()?)));
    named.into_iter().filter_map(line).collect()
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
