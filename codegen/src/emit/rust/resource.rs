//! `src/<resource>.rs`: a resource's operations, the types around them, and its own types.

use std::collections::BTreeMap;

use super::example::Names;
use super::file::File;
use super::{call, doc, enumeration, object, operation, union};
use crate::ir::{Api, Operation, Owner, Resource, TypeDef};

/// `src/<resource>.rs`: a resource's operations, the types around them, and its own types.
pub(super) fn resource(names: &Names<'_>, resource: &Resource) -> String {
    let mut file = File::default();
    for operation in &resource.operations {
        let text = operation::description(operation, &mut file);
        file.push(&text);
    }
    for (owner, operations) in by_owner(&resource.operations) {
        let methods: Vec<String> =
            operations.iter().map(|operation| operation::method(names, operation, &mut file)).collect();
        file.blank();
        file.push(&format!("/// {}\nimpl {owner} {{\n{}}}\n", doc::prose(&resource.title), methods.join("\n")));
    }
    for operation in &resource.operations {
        for item in [call::input(operation, &mut file), call::call(operation, &mut file)].into_iter().flatten() {
            file.blank();
            file.push(&item);
        }
    }
    definitions(&resource.types, &mut file);
    let defined = exports(resource);
    file.finish(&doc::sentence(&doc::prose(&resource.summary)), &defined.iter().map(String::as_str).collect::<Vec<_>>())
}

/// `src/types.rs`: types that several resources share.
pub(super) fn types(api: &Api) -> String {
    let mut file = File::default();
    definitions(&api.types, &mut file);
    let defined: Vec<&str> = api.types.iter().map(|ty| ty.ident().as_str()).collect();
    file.finish("Types that several resources share.", &defined)
}

fn definitions(types: &[TypeDef], file: &mut File) {
    for ty in types {
        let text = match ty {
            TypeDef::Object(one) => object::object(one, file),
            TypeDef::Enum(one) => enumeration::enumeration(one),
            TypeDef::Union { ident, doc, variants, .. } => union::union(ident, doc, variants, file),
        };
        file.blank();
        file.push(&text);
    }
}

/// The operations of each owner, owners in the order in which they first appear.
fn by_owner(operations: &[Operation]) -> Vec<(String, Vec<&Operation>)> {
    let mut order: Vec<(String, Vec<&Operation>)> = Vec::new();
    let mut place: BTreeMap<String, usize> = BTreeMap::new();
    for operation in operations {
        let owner = match &operation.owner {
            Owner::Client => "crate::Client".to_owned(),
            Owner::Handle(handle) => format!("crate::{}", handle.ident),
        };
        let index = *place.entry(owner.clone()).or_insert_with(|| {
            order.push((owner, Vec::new()));
            order.len() - 1
        });
        if let Some((_, list)) = order.get_mut(index) {
            list.push(operation);
        }
    }
    order
}

/// The names that the resource's module exports and the crate exports again at its root.
pub(super) fn exports(resource: &Resource) -> Vec<String> {
    let inputs = resource.operations.iter().filter_map(|operation| match &operation.arguments {
        crate::ir::Arguments::Struct(ident) => Some(ident.to_string()),
        crate::ir::Arguments::Positional => None,
    });
    let mut names: Vec<String> = resource.types.iter().map(|ty| ty.ident().to_string()).chain(inputs).collect();
    names.sort();
    names
}
