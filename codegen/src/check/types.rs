//! The types of an API: which names there are, and what each is made of.

mod declare;
mod define;
mod inline;
mod resolve;
mod variant;

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use indexmap::IndexMap;

use super::lost::Lost;
use super::name::{Namespace, clash};
use super::place::{At, Fixed};
use super::problem::Problems;
use crate::ir::{Field, IdType, Ident, Shape, Type, TypeDef};

pub(super) use resolve::{Site, bare};

/// The types of an API.
#[derive(Debug, Default)]
pub(super) struct Types {
    /// What each name of the spec stands for.
    declared: HashMap<String, Declared>,
    /// The inline enums and unions by the name they were given; none if that name did not work.
    inline: HashMap<String, Option<Inline>>,
    /// What each named type is made of, in the order they were met.
    defs: IndexMap<String, Def>,
    /// Rust names of types across the API.
    names: Namespace<Fixed>,
    /// The ids, in their order.
    ids: Vec<Arc<IdType>>,
    /// Ids that something uses.
    used_ids: HashSet<String>,
    /// What the files declare and could not be read.
    pub(super) lost: Lost,
    /// Answers to "did you mean", since the same typo comes often.
    meant: HashMap<String, Option<String>>,
}

#[derive(Debug)]
struct Declared {
    kind: Kind,
    at: Fixed,
}

#[derive(Debug)]
enum Kind {
    Id(Arc<IdType>),
    Type {
        ident: Ident,
        shape: Shape,
    },
    /// Something is wrong with it and has been reported.
    Broken,
}

#[derive(Debug)]
struct Inline {
    ident: Ident,
    shape: Shape,
    /// What it is made of, for telling whether another of the same name is the same.
    content: String,
    at: Fixed,
}

/// A named type and the file it belongs to.
#[derive(Debug)]
struct Def {
    home: Home,
    def: TypeDef,
}

/// The file a type belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Home {
    /// `api.yaml`
    Api,
    /// The resource file at this place.
    Resource(usize),
}

impl Types {
    /// No types yet; `lost` is what the files may declare besides.
    pub(super) fn new(lost: Lost) -> Self {
        Self { lost, ..Self::default() }
    }

    /// What a named type is made of, if it could be read.
    pub(super) fn def(&self, name: &str) -> Option<&TypeDef> {
        self.defs.get(name).map(|def| &def.def)
    }

    pub(super) fn defs(&self) -> impl Iterator<Item = &TypeDef> {
        self.defs.values().map(|def| &def.def)
    }

    pub(super) fn defs_mut(&mut self) -> impl Iterator<Item = &mut TypeDef> {
        self.defs.values_mut().map(|def| &mut def.def)
    }

    /// The ids, and each type with the file it belongs to.
    pub(super) fn into_parts(self) -> (Vec<Arc<IdType>>, impl Iterator<Item = (Home, TypeDef)>) {
        (self.ids, self.defs.into_values().map(|def| (def.home, def.def)))
    }

    /// Where a type is declared, or where an inline one got its name.
    pub(super) fn declaration(&self, name: &str) -> Option<&Fixed> {
        let inline = || self.inline.get(name).and_then(Option::as_ref).map(|inline| &inline.at);
        self.declared.get(name).map(|declared| &declared.at).or_else(inline)
    }

    /// The fields of an object type.
    pub(super) fn fields(&self, name: &str) -> &[Field] {
        match self.def(name) {
            Some(TypeDef::Object(object)) => &object.fields,
            Some(TypeDef::Enum(_) | TypeDef::Union { .. }) | None => &[],
        }
    }

    /// The id of that name, which counts as used from now on.
    pub(super) fn id(&mut self, name: &str) -> Option<Arc<IdType>> {
        match self.declared.get(name)?.kind {
            Kind::Id(ref id) => {
                self.used_ids.insert(name.to_owned());
                Some(Arc::clone(id))
            }
            Kind::Type { .. } | Kind::Broken => None,
        }
    }

    pub(super) fn is_used_id(&self, name: &str) -> bool {
        self.used_ids.contains(name)
    }

    /// Takes a name for a Rust type, of which there is one in the whole API.
    pub(super) fn claim(&mut self, ident: &Ident, at: &At<'_>, remedy: &str, problems: &mut Problems) -> bool {
        match self.names.claim(ident, at.fixed()) {
            Ok(()) => true,
            Err(earlier) => {
                problems.push(clash(ident, "types", at, earlier, remedy));
                false
            }
        }
    }
}

/// The built-in type of that name.
pub(super) fn built_in(name: &str) -> Option<Type> {
    Some(match name {
        "string" => Type::String,
        "integer" => Type::Integer,
        "number" => Type::Number,
        "boolean" => Type::Boolean,
        "decimal" => Type::Decimal,
        "datetime" => Type::DateTime,
        "date" => Type::Date,
        "uuid" => Type::Uuid,
        "url" => Type::Url,
        "email" => Type::Email,
        "ipv4" => Type::Ipv4,
        "json" => Type::Json,
        "null_boolean" => Type::NullBoolean,
        _ => return None,
    })
}

/// The words of the notation, none of which can name a type.
const WORDS: [&str; 20] = [
    "string",
    "integer",
    "number",
    "boolean",
    "decimal",
    "datetime",
    "date",
    "uuid",
    "url",
    "email",
    "ipv4",
    "json",
    "null_boolean",
    "list",
    "map",
    "enum",
    "page",
    "item",
    "undocumented",
    "in",
];
