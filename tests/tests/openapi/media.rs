//! The formats of a request's body are those in which a client can send it.

use copyist::exchange::{Format, Inputs, exchange};
use copyist::ir::{Method, Operation};
use serde_json::Value;

use super::{apis, document};

#[test]
fn a_body_is_offered_in_xml_if_it_can_be_sent_in_xml() {
    let mut with_xml = 0;
    for api in apis().iter().filter(|api| api.formats.is_some()) {
        let document = document(api);
        let calls: Vec<&Operation> = api.operations().collect();
        for operation in &calls {
            let Some(content) = content(&document, api, operation) else { continue };
            // Calls of one method and path are one operation there, whose body is any of theirs.
            let is_same =
                |other: &&&Operation| (other.method, other.template()) == (operation.method, operation.template());
            let in_xml =
                |one: &&Operation| exchange(api, one, Inputs::All, Format::Xml).request.body.starts_with("<?xml");
            let is_sent = calls.iter().filter(is_same).any(in_xml);
            assert_eq!(content.get("application/xml").is_some(), is_sent, "{}: {}", api.name, operation.id);
            with_xml += usize::from(is_sent);
        }
    }
    assert!(with_xml > 50, "{with_xml} bodies are sent in XML");
}

/// The formats of the body of an operation, if it has a body.
fn content<'a>(document: &'a Value, api: &copyist::ir::Api, operation: &Operation) -> Option<&'a Value> {
    let ending = api.formats.as_ref().map_or("", |_| ".{format}");
    let method = match operation.method {
        Method::Get => "get",
        Method::Head => "head",
        Method::Post => "post",
        Method::Put => "put",
        Method::Patch => "patch",
        Method::Delete => "delete",
    };
    let path = format!("{}{ending}", operation.template());
    document["paths"][&path][method].pointer("/requestBody/content")
}
