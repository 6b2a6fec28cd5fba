//! Parameters in paths, queries and headers.

use std::borrow::Cow;

use super::node::{Item, Node};
use super::path::{self, Call, Path};
use super::several::{self, Several};
use super::usage::Usage;
use super::{body, provenance, schema};
use crate::ir::{Field, Fixed, Formats, IdType, Operation, Paging, PathParam, Presence, Type};

const FORMAT_DOC: &str = "Format of the request and of the answer, as the ending of the path.";

/// A parameter of an operation.
#[derive(Clone, Debug)]
pub(super) enum Parameter<'a> {
    /// One that means the same wherever it stands, and so is written once, as a component.
    Shared(Shared<'a>),
    /// One of the operation's own.
    Own {
        /// Its name on the wire.
        name: &'a str,
        /// Where it stands.
        place: Place,
        /// What it is.
        field: &'a Field,
    },
    /// One in the query that always has the same value.
    Fixed(&'a Fixed),
    /// One that several calls of one method and path say something of.
    Several(Several<'a>),
}

/// A parameter that several operations have.
#[derive(Clone, Copy, Debug)]
pub(super) enum Shared<'a> {
    /// An identifier in paths.
    PathId {
        /// Its name in the path.
        name: &'a str,
        /// Its type, which also says what it means.
        id: &'a IdType,
    },
    /// A query parameter of a paging style.
    Paging {
        /// The style.
        paging: &'a Paging,
        /// The parameter.
        field: &'a Field,
    },
    /// The format that a path ends in.
    Format(&'a Formats),
}

/// Where a parameter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Path,
    Query,
    Header,
}

/// The value of an operation's `parameters`.
///
/// ```yaml
/// - $ref: "#/components/parameters/uid"
/// - name: search
///   in: query
///   description: Text to look for.
///   schema: { type: string }
///   example: web
/// ```
pub(super) fn parameters<'a>(path: &Path<'a>, calls: &[Call<'a>], usage: &Usage<'a>) -> Vec<Node<'a>> {
    of(path, calls)
        .iter()
        .map(|parameter| match parameter {
            Parameter::Shared(shared) => Node::reference("parameters", &component(*shared, usage)),
            Parameter::Own { name, place, field } => own(name, *place, field, usage),
            Parameter::Fixed(fixed) => head(&fixed.wire, Place::Query, fixed.doc.as_str(), true)
                .with("schema", schema::constant(&fixed.value))
                .with("example", fixed.value.as_str()),
            Parameter::Several(several) => several.node(usage),
        })
        .collect()
}

/// The parameters of the calls of one method and path: those of the path, of the query, and headers.
pub(super) fn of<'a>(path: &Path<'a>, calls: &[Call<'a>]) -> Vec<Parameter<'a>> {
    match calls {
        [call] => one(path, call.operation).collect(),
        _ => several::union(path, calls),
    }
}

/// The parameters of one of them.
pub(super) fn one<'a>(path: &Path<'a>, operation: &'a Operation) -> impl Iterator<Item = Parameter<'a>> {
    let in_path = path.params(operation).map(|(name, param)| in_path(name, param));
    let format = path.formats.map(|formats| Parameter::Shared(Shared::Format(formats)));
    let fixed = operation.fixed_query.iter().map(Parameter::Fixed);
    let in_query = operation.query.iter().map(|field| in_query(operation, field));
    let headers =
        operation.headers.iter().map(|field| Parameter::Own { name: &field.wire, place: Place::Header, field });
    in_path.chain(format).chain(fixed).chain(in_query).chain(headers)
}

/// The value of `components/parameters`.
///
/// ```yaml
/// uid:
///   name: uid
///   in: path
///   description: Identifier of a user.
///   required: true
///   schema: { $ref: "#/components/schemas/UserId" }
///   example: u_81
/// ```
pub(super) fn components<'a>(usage: &Usage<'a>) -> Node<'a> {
    let components = usage.parameters().map(|shared| {
        let parameter = match shared {
            Shared::PathId { name, id } => head(name, Place::Path, id.doc.as_str(), true)
                .with("schema", schema::id(id))
                .with("example", &id.example),
            Shared::Paging { field, .. } => own(&field.wire, Place::Query, field, usage),
            Shared::Format(formats) => format(formats, usage),
        };
        (component(shared, usage), parameter)
    });
    components.collect()
}

impl<'a> Shared<'a> {
    /// Its name, and what tells it from others of that name.
    pub(super) fn key(self) -> (&'a str, &'a str) {
        match self {
            Self::PathId { name, id } => (name, &id.name),
            Self::Paging { paging, field } => (&field.wire, &paging.name),
            Self::Format(_) => (path::FORMAT, "ending"),
        }
    }
}

impl<'a> Parameter<'a> {
    /// Its name on the wire.
    pub(super) fn name(&self) -> &'a str {
        match self {
            Self::Shared(shared) => shared.key().0,
            Self::Own { name, .. } => name,
            Self::Fixed(fixed) => &fixed.wire,
            Self::Several(several) => several.name(),
        }
    }

    /// Where it stands.
    pub(super) fn place(&self) -> Place {
        match self {
            Self::Shared(Shared::PathId { .. } | Shared::Format(_)) => Place::Path,
            Self::Own { place, .. } => *place,
            Self::Shared(Shared::Paging { .. }) | Self::Fixed(_) => Place::Query,
            Self::Several(several) => several.place(),
        }
    }

    /// Whether a request must carry it.
    pub(super) fn is_required(&self) -> bool {
        match self {
            Self::Several(several) => several.is_required(),
            one => one.place() == Place::Path || one.field().is_none_or(is_required),
        }
    }

    /// What a spec says of it, unless it is in a path and shared, or always has the same value.
    pub(super) fn field(&self) -> Option<&'a Field> {
        match self {
            Self::Own { field, .. } | Self::Shared(Shared::Paging { field, .. }) => Some(field),
            Self::Shared(Shared::PathId { .. } | Shared::Format(_)) | Self::Fixed(_) | Self::Several(_) => None,
        }
    }

    /// What it means.
    pub(super) fn doc(&self) -> Cow<'a, str> {
        match (self, self.field()) {
            (_, Some(field)) => provenance::noted(&field.doc, field.provenance.as_ref()),
            (Self::Fixed(fixed), None) => Cow::Borrowed(&fixed.doc),
            (_, None) => Cow::Borrowed(""),
        }
    }

    /// A value of it.
    pub(super) fn example(&self) -> Option<Item<'a>> {
        match (self, self.field()) {
            (_, Some(field)) => Some(Item::from(&field.example)),
            (Self::Fixed(fixed), None) => Some(Item::from(fixed.value.as_str())),
            (_, None) => None,
        }
    }
}

/// Whether a request must carry the field.
pub(super) fn is_required(field: &Field) -> bool {
    match field.presence {
        Presence::Required | Presence::Promised => true,
        Presence::Optional => false,
    }
}

/// An identifier in a path is shared, unless the operation says something of its own about it.
fn in_path<'a>(name: &'a str, param: &'a PathParam) -> Parameter<'a> {
    let field = match param {
        PathParam::Handle(handle) => return Parameter::Shared(Shared::PathId { name, id: &handle.id }),
        PathParam::Argument(field) => field,
    };
    if let Type::Id(id) = &field.ty
        && adds_nothing_to(id, field)
    {
        return Parameter::Shared(Shared::PathId { name, id });
    }
    Parameter::Own { name, place: Place::Path, field }
}

/// A query parameter is shared if it is one of the paging style's.
fn in_query<'a>(operation: &'a Operation, field: &'a Field) -> Parameter<'a> {
    let shared = operation.paging.as_deref().and_then(|paging| {
        let field = paging.query.iter().find(|shared| shared.wire == field.wire)?;
        Some(Shared::Paging { paging, field })
    });
    match shared {
        Some(shared) => Parameter::Shared(shared),
        None => Parameter::Own { name: &field.wire, place: Place::Query, field },
    }
}

/// Whether a path's argument says no more than its type does.
fn adds_nothing_to(id: &IdType, field: &Field) -> bool {
    (field.doc.is_empty() || field.doc == id.doc)
        && field.example == id.example
        && field.provenance.is_none()
        && field.format.is_none()
        && field.default.is_none()
}

/// The format that a path ends in.
///
/// ```yaml
/// name: format
/// in: path
/// description: Format of the request and of the answer, as the ending of the path.
/// required: true
/// schema: { allOf: [{ $ref: "#/components/schemas/Format" }], default: json }
/// example: json
/// ```
///
/// Generators that know the default drop what stands beside a `$ref`, but not beside `allOf`.
fn format<'a>(formats: &'a Formats, usage: &Usage<'a>) -> Node<'a> {
    let json = bare(&formats.json);
    let named = Node::reference("schemas", &format_component(usage));
    let schema = Node::new().with("allOf", vec![named]).with("default", json);
    head(path::FORMAT, Place::Path, FORMAT_DOC, true).with("schema", schema).with("example", json)
}

/// The formats have a schema of their own, so that clients have one type for them and not one an operation.
pub(super) fn format_component(usage: &Usage<'_>) -> String {
    body::free("Format".to_owned(), usage)
}

/// ```yaml
/// type: string
/// enum: [json, xml]
/// description: Format of the request and of the answer, as the ending of the path.
/// ```
pub(super) fn format_schema(formats: &Formats) -> Node<'_> {
    schema::one_of(vec![bare(&formats.json), bare(&formats.xml)]).with("description", FORMAT_DOC)
}

/// A format's ending without its dot, which stands in the path.
fn bare(ending: &str) -> &str {
    ending.strip_prefix('.').unwrap_or(ending)
}

/// A parameter written out.
fn own<'a>(name: &'a str, place: Place, field: &'a Field, usage: &Usage<'a>) -> Node<'a> {
    let doc = provenance::noted(&field.doc, field.provenance.as_ref());
    head(name, place, doc, place == Place::Path || is_required(field))
        .with("schema", schema::parameter(field, usage))
        .with("example", &field.example)
        .with_list("x-provenance", provenance::provenance(&field.provenance))
}

/// What every parameter begins with.
pub(super) fn head<'a>(name: &'a str, place: Place, doc: impl Into<Cow<'a, str>>, required: bool) -> Node<'a> {
    let place = match place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
    };
    Node::new().with("name", name).with("in", place).with_text("description", doc).with_flag("required", required)
}

/// The component of a shared parameter: `uid`, or `id-UserId` where several are called `id`.
fn component(shared: Shared<'_>, usage: &Usage<'_>) -> String {
    let (name, owner) = shared.key();
    if usage.is_ambiguous(name) {
        format!("{}-{}", component_key(name), component_key(owner))
    } else {
        component_key(name)
    }
}

/// A name with what component keys cannot hold written as its code: `page[size]` is `page.5Bsize.5D`.
pub(super) fn component_key(name: &str) -> String {
    name.chars()
        .map(|c| match c {
            'a'..='z' | 'A'..='Z' | '0'..='9' | '_' | '-' => c.to_string(),
            _ => format!(".{:X}", u32::from(c)),
        })
        .collect()
}
