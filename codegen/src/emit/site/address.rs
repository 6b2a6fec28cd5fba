//! Addresses on the site: files, and the places in a page that links lead to.
//!
//! An operation's place is its id, which everybody can write down: `onapp.html#list_roles`. All other places have a hyphen in
//! their name, which no [`word`] has, so that no two places are called the same.

use crate::ir::Api;

/// The page of an API.
pub(super) fn page(api: &Api) -> String {
    format!("{}.html", api.name)
}

/// The script with what can be found in an API.
pub(super) fn search(api: &Api) -> String {
    format!("assets/search/{}.js", api.name)
}

/// A form of an API's OpenAPI document.
pub(super) fn document(api: &Api, file: &str) -> String {
    format!("openapi/{}/{file}", api.name)
}

/// An operation's place.
pub(super) fn operation(id: &str) -> String {
    word(id)
}

/// A resource's place.
pub(super) fn resource(module: &str) -> String {
    format!("resource-{}", word(module))
}

/// A type's place.
pub(super) fn ty(name: &str) -> String {
    format!("type-{}", word(name))
}

/// An identifier type's place.
pub(super) fn id(name: &str) -> String {
    format!("id-{}", word(name))
}

/// The place of a type's field.
pub(super) fn field(ty: &str, wire: &str) -> String {
    format!("type-{}.{}", word(ty), word(wire))
}

/// The link to a place in the same page.
pub(super) fn to(place: &str) -> String {
    format!("#{place}")
}

/// A name as part of an address: what is neither a letter, a digit nor `_` as the numbers of its bytes.
fn word(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for byte in name.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'_' => out.push(char::from(byte)),
            _ => out.push_str(&format!("~{byte:02X}")),
        }
    }
    out
}
