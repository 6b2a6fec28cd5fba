//! What the parts of a page need to know of its API.

use std::collections::BTreeMap;

use crate::emit::rust::example::Names;
use crate::ir::{Api, EnumType, Type, TypeDef};

/// What the parts of a page need to know of its API.
#[derive(Debug)]
pub(super) struct Context<'a> {
    /// The API.
    pub(super) api: &'a Api,
    /// What its Rust examples are made of.
    pub(super) names: Names<'a>,
    enums: BTreeMap<&'a str, &'a EnumType>,
}

impl<'a> Context<'a> {
    pub(super) fn of(api: &'a Api) -> Self {
        let enums = api.all_types().filter_map(|def| match def {
            TypeDef::Enum(one) => Some((one.name.as_str(), one)),
            TypeDef::Object(_) | TypeDef::Union { .. } => None,
        });
        Self { api, names: Names::of(api), enums: enums.collect() }
    }

    /// The enum that a type is.
    pub(super) fn enumeration(&self, ty: &Type) -> Option<&'a EnumType> {
        match ty {
            Type::Named { name, .. } => self.enums.get(name.as_str()).copied(),
            _ => None,
        }
    }
}
