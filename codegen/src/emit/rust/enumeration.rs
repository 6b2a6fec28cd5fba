//! An open enum: its listed values, and what the runtime adds for others.

use super::doc;
use crate::ir::EnumType;

/// `copyist_runtime::open_enum! { pub enum Frequency { Daily = "daily", Weekly = "weekly" } }`
pub(super) fn enumeration(one: &EnumType) -> String {
    let mut text = String::from("copyist_runtime::open_enum! {\n");
    let opening = if one.doc.is_empty() { format!("Values of `{}`.", one.name) } else { doc::sentence(&one.doc) };
    text.push_str(&doc::doc(4, &opening));
    if let Some(fact) = &one.provenance {
        text.push_str("    ///\n");
        text.push_str(&doc::markdown(4, &doc::provenance(std::slice::from_ref(fact))));
    }
    text.push_str(&format!("    pub enum {} {{\n", one.ident));
    for value in &one.values {
        let meaning = value.doc.as_deref().map(|meaning| format!(": {}", doc::prose(meaning))).unwrap_or_default();
        text.push_str(&doc::markdown(8, &doc::sentence(&format!("`{}`{meaning}", value.wire))));
        text.push_str(&format!("        {} = {:?},\n", value.ident, value.wire));
    }
    text.push_str("    }\n}\n");
    text
}
