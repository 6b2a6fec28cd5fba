//! What can be found in an API, as a script: a browser loads no other data from a folder.

use serde_json::{Value, json};

use super::{address, operation, prose, types};
use crate::ir::{Api, Field, Operation, TypeDef};

/// The script. It hands a list to the page's own script, each entry a kind, a name, a detail, more words, and a place.
pub(super) fn index(api: &Api) -> String {
    let mut entries: Vec<Value> = Vec::new();
    for resource in &api.resources {
        let place = address::resource(resource.module.bare());
        entries.push(json!(["section", resource.title, "", prose::text(&resource.summary), place]));
    }
    for one in api.operations() {
        call(api, one, &mut entries);
    }
    for def in types::sorted(api) {
        definition(def, &mut entries);
    }
    let lines: Vec<String> = entries.iter().map(Value::to_string).collect();
    let (page, title) = (json!(address::page(api)), json!(api.title));
    format!("copyistSearch({page}, {title}, [\n{}\n]);\n", lines.join(",\n"))
}

fn call(api: &Api, one: &Operation, entries: &mut Vec<Value>) {
    let place = address::operation(&one.id);
    let words = format!("{} {}", one.id, prose::text(&one.summary));
    entries.push(json!([one.method.as_str(), operation::title(one), operation::path(api, one), words, place]));
    for field in one.params.iter().chain(&one.query).chain(&one.headers).chain(one.body_fields()) {
        member(field, &one.id, &place, entries);
    }
}

fn definition(def: &TypeDef, entries: &mut Vec<Value>) {
    entries.push(json!(["type", def.name(), "", prose::text(types::doc(def)), address::ty(def.name())]));
    match def {
        TypeDef::Object(object) => {
            for field in &object.fields {
                member(field, &object.name, &address::field(&object.name, &field.wire), entries);
            }
        }
        TypeDef::Enum(one) => {
            for value in &one.values {
                let doc = value.doc.as_deref().map(prose::text).unwrap_or_default();
                entries.push(json!(["value", value.wire, one.name, doc, address::field(&one.name, &value.wire)]));
            }
        }
        TypeDef::Union { .. } => {}
    }
}

fn member(field: &Field, of: &str, place: &str, entries: &mut Vec<Value>) {
    entries.push(json!(["field", field.wire, of, prose::text(&field.doc), place]));
}
