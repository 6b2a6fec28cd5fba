//! `src/id.rs`: identifier types.

use super::doc;
use super::file::File;
use crate::ir::{Api, IdType};

/// `src/id.rs`: identifier types.
pub(super) fn ids(api: &Api) -> String {
    let mut file = File::default();
    for id in &api.ids {
        let generic = file.runtime("Id");
        file.push(&doc::doc(0, &doc::sentence(&id.doc)));
        file.push(&format!("pub type {} = {generic}<kind::{}>;\n\n", id.ident, id.ident));
    }
    file.push("/// What tells one identifier from another: a type each, never made.\npub mod kind {\n");
    file.push("    use copyist_runtime::IdKind;\n");
    for id in &api.ids {
        file.push("\n");
        file.push(&kind(id));
    }
    file.push("}\n");
    file.finish("Identifiers, a type each, so that one cannot be passed for another.", &[])
}

/// `pub enum UserId {}` with what the runtime asks for. Nothing is derived: there is never a value.
fn kind(id: &IdType) -> String {
    let ident = &id.ident;
    let integer = if id.integer { "        const INTEGER: bool = true;\n" } else { "" };
    format!(
        "    /// Makes [`{ident}`](super::{ident}) a type of its own.
    pub enum {ident} {{}}

    impl IdKind for {ident} {{
        const NAME: &'static str = {:?};
{integer}    }}
",
        ident.as_str(),
    )
}
