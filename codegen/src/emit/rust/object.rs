//! An object: a struct, and the table of its fields that the runtime reads and writes it by.

use super::file::File;
use super::{doc, layout, ty};
use crate::ir::{Direction, Field, Object, Presence, Type};

/// The struct, its table, and the impls that work by the table.
pub(super) fn object(object: &Object, file: &mut File) -> String {
    let structure = structure(object, file);
    let blank = blank(object).map(|blank| format!("{blank}\n")).unwrap_or_default();
    let table = table(object, file);
    format!("{structure}\n{blank}{table}\ncopyist_runtime::model!({});\n", object.ident)
}

/// `impl Default for Server { … }`, for an object that cannot derive it: there is no default IPv4 address.
fn blank(object: &Object) -> Option<String> {
    let bare = |field: &Field| {
        matches!(field.ty, Type::Ipv4) && ty::member(field, object.direction, &mut File::default()) == "Ipv4Addr"
    };
    if !object.fields.iter().any(bare) {
        return None;
    }
    let members = object.fields.iter().map(|field| match bare(field) {
        true => format!("{}: Ipv4Addr::UNSPECIFIED", field.ident),
        false => format!("{}: Default::default()", field.ident),
    });
    let value = layout::literal(8, "Self", &members.collect::<Vec<_>>(), "");
    Some(format!("impl Default for {} {{\n    fn default() -> Self {{\n{value}    }}\n}}\n", object.ident))
}

fn structure(object: &Object, file: &mut File) -> String {
    let mut about =
        if object.doc.is_empty() { format!("`{}`.", object.name) } else { doc::sentence(&doc::prose(&object.doc)) };
    if let Some(source) = &object.source {
        about.push_str(&format!("\n\nDocs: {}.", doc::prose(source)));
    }
    if let Some(fact) = &object.provenance {
        about.push_str(&format!("\n\n{}", doc::provenance(std::slice::from_ref(fact))));
    }
    let mut text = String::with_capacity(400 + 100 * object.fields.len());
    text.push_str(&doc::markdown(0, &about));
    let derived = blank(object).is_none();
    text.push_str(if derived { "#[derive(Clone, Default)]\n" } else { "#[derive(Clone)]\n" });
    if object.direction == Direction::Answer {
        text.push_str("#[non_exhaustive]\n");
    }
    text.push_str(&format!("pub struct {} {{\n", object.ident));
    for field in &object.fields {
        text.push_str(&doc::markdown(4, &about_field(field)));
        text.extend(["    pub ", field.ident.as_str(), ": ", &ty::member(field, object.direction, file), ",\n"]);
    }
    text.push_str("}\n");
    text
}

fn about_field(field: &Field) -> String {
    let mut about = doc::meaning(field);
    if let Some(fact) = &field.provenance {
        about.push_str(&format!("\n\n{}", doc::provenance(std::slice::from_ref(fact))));
    }
    about
}

fn table(object: &Object, file: &mut File) -> String {
    let [model, schema, field, encode, decode] =
        ["Model", "Schema", "Field", "Encode", "Decode"].map(|name| file.runtime(name));
    let fields: Vec<String> = object.fields.iter().map(|one| entry(&field, one, object.direction)).collect();
    let constant = schema_constant(&schema, &object.name, &fields);
    let values: Vec<String> = object.fields.iter().map(|one| ["&self.", one.ident.as_str()].concat()).collect();
    let slots: Vec<String> = object.fields.iter().map(|one| ["&mut self.", one.ident.as_str()].concat()).collect();
    format!(
        "impl {model} for {} {{\n{constant}\n    fn values(&self, visit: &mut dyn FnMut(&[&dyn {encode}])) {{\n{}    }}\n\n    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn {decode}])) {{\n{}    }}\n}}\n",
        object.ident,
        layout::list(8, "visit(&[", &values, "])"),
        layout::list(8, "visit(&mut [", &slots, "])"),
    )
}

/// `const SCHEMA: Schema = Schema::new("Server", &[Field::plain("id").promised()]);`
fn schema_constant(schema: &str, name: &str, fields: &[String]) -> String {
    let head = format!("    const SCHEMA: {schema} =");
    let name = layout::quoted(name);
    let array = format!("&[{}]", fields.join(", "));
    let value = format!("{schema}::new({name}, {array});");
    if layout::fits(layout::width(&head) + 1, &value) {
        return format!("{head} {value}\n");
    }
    if layout::fits(8, &value) {
        return format!("{head}\n        {value}\n");
    }
    let array = if layout::fits(8 + 1, &array) {
        format!("        {array},\n")
    } else {
        let lines: String = fields.iter().flat_map(|one| ["            ", one, ",\n"]).collect();
        format!("        &[\n{lines}        ],\n")
    };
    format!("{head} {schema}::new(\n        {name},\n{array}    );\n")
}

/// `Field::plain("id").promised()`
fn entry(ty: &str, field: &Field, direction: Direction) -> String {
    let is_odd = |one: char| matches!(one, '"' | '\\') || one.is_control();
    let make = if field.wire.contains(is_odd) { "::new(" } else { "::plain(" };
    let mut entry = String::with_capacity(ty.len() + field.wire.len() + 40);
    entry.extend([ty, make, &layout::quoted(&field.wire), ")"]);
    match (field.presence, direction) {
        (Presence::Promised, _) => entry.push_str(".promised()"),
        (Presence::Required, Direction::Request) => entry.push_str(".required()"),
        (Presence::Optional, _) => entry.push_str(".optional()"),
        (Presence::Required, Direction::Answer | Direction::Both) => {}
    }
    if field.nullable {
        entry.push_str(".nullable()");
    }
    if field.secret {
        entry.push_str(".secret()");
    }
    match &field.ty {
        Type::In { key, .. } => entry.extend([".inside(", &layout::quoted(key), ")"]),
        Type::NullBoolean => entry.push_str(".null_boolean()"),
        Type::List(_) | Type::Map(_) => {
            if let Some(key) = items_key(&field.ty) {
                entry.extend([".items_in(", &layout::quoted(key), ")"]);
            }
        }
        _ => {}
    }
    entry
}

/// The key of the object around each element of a list, which may be the values of a map.
fn items_key(ty: &Type) -> Option<&str> {
    match ty {
        Type::List(item) => item.wrapped().map(|(key, _)| key),
        Type::Map(inner) => items_key(inner),
        _ => None,
    }
}
