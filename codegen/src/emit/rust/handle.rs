//! `src/handle.rs`: handles, which carry the ids that an operation's path needs.

use super::file::File;
use super::{doc, layout};
use crate::ir::{Api, Handle};

/// `src/handle.rs`: handles, which carry the ids that an operation's path needs.
pub(super) fn handles(api: &Api) -> String {
    let mut file = File::default();
    for handle in &api.handles {
        file.push("\n");
        file.push(&structure(handle));
        let children: Vec<&Handle> = children(api, Some(handle));
        let mut methods = vec![id_method(handle)];
        methods.extend(children.into_iter().map(|child| constructor(child, "client: self.client.clone()", &mut file)));
        methods.retain(|method| !method.is_empty());
        if !methods.is_empty() {
            file.push(&format!("\nimpl {} {{\n{}}}\n", handle.ident, methods.join("\n")));
        }
        for id in handle.ids() {
            file.own(&id.id.ident);
        }
    }
    let defined: Vec<&str> = api.handles.iter().map(|handle| handle.ident.as_str()).collect();
    file.finish("Handles: values that carry the ids of a path. Making one sends nothing.", &defined)
}

/// The handles that are reached from `parent`, or from the client.
pub(super) fn children<'a>(api: &'a Api, parent: Option<&Handle>) -> Vec<&'a Handle> {
    let same = |handle: &&Handle| handle.parent.as_deref().map(|one| &one.name) == parent.map(|one| &one.name);
    api.handles.iter().map(AsRef::as_ref).filter(same).collect()
}

/// The method that makes a handle: `client.user("u_81")`.
pub(super) fn constructor(handle: &Handle, client: &str, file: &mut File) -> String {
    let mut arguments = vec!["&self".to_owned()];
    let mut fields = vec![client.to_owned()];
    for id in handle.parent.as_deref().map(Handle::ids).unwrap_or_default() {
        fields.push(format!("{0}: self.{0}.clone()", id.ident));
    }
    for id in &handle.own {
        arguments.push(format!("{}: impl Into<{}>", id.ident, file.own(&id.id.ident)));
        fields.push(format!("{0}: {0}.into()", id.ident));
    }
    file.own(&handle.ident);
    let mut text = doc::doc(4, &format!("{} Sends nothing.", doc::sentence(&handle.doc)));
    text.push_str(&layout::signature(4, &format!("pub fn {}", handle.method), &arguments, handle.ident.as_str()));
    text.push('\n');
    text.push_str(&layout::literal(8, handle.ident.as_str(), &fields, ""));
    text.push_str("    }\n");
    text
}

fn structure(handle: &Handle) -> String {
    let mut text = doc::doc(0, &doc::sentence(&handle.doc));
    text.push_str("#[derive(Clone, Debug)]\n");
    text.push_str(&format!("pub struct {} {{\n", handle.ident));
    text.push_str("    pub(crate) client: copyist_runtime::Client,\n");
    for id in handle.ids() {
        text.push_str(&format!("    pub(crate) {}: {},\n", id.ident, id.id.ident));
    }
    text.push_str("}\n");
    text
}

/// `id()`, for a handle that adds one id.
fn id_method(handle: &Handle) -> String {
    let [id] = handle.own.as_slice() else {
        return String::new();
    };
    format!(
        "    /// The identifier it was made with.\n    #[must_use]\n    pub fn id(&self) -> &{} {{\n        &self.{}\n    }}\n",
        id.id.ident, id.ident
    )
}
