//! Fields and parameters.

mod bounds;
mod mark;
mod place;

use std::ops::Range;

use serde_json::Value;

use super::name::{self, FIELD_NAME, Name, Namespace, Use, clash};
use super::notation;
use super::place::{At, Beside, Spot};
use super::problem::Problems;
use super::prose::{self, Line};
use super::types::{Home, Site, Types};
use super::{example, provenance, value};
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::{Field, Presence, Type};
use crate::spec::{self, FieldDetail};

pub(super) use mark::wire;

/// A field as written, in either of its forms.
pub(super) struct View<'a> {
    /// The text with the type.
    pub(super) scalar: &'a str,
    pub(super) line: Line<'a>,
    pub(super) detail: Option<&'a FieldDetail>,
}

/// What a field is part of; it decides which marks and types it may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Path,
    Query,
    Header,
    Body,
    Object,
    /// A field of a page envelope, and whether it holds the items.
    Envelope(bool),
}

/// What the fields of one mapping have in common.
#[derive(Clone, Copy, Debug)]
pub(super) struct Setting<'a> {
    pub(super) role: Role,
    pub(super) home: Home,
    /// What provenance calls the mapping: `body`, or the type's name.
    pub(super) aspect: &'a str,
}

impl<'a> View<'a> {
    pub(super) fn of(spec: &'a spec::Field) -> Self {
        let (scalar, detail) = match spec {
            spec::Field::Line(line) => (line.as_str(), None),
            spec::Field::Detail(detail) => (detail.r#type.as_str(), Some(&**detail)),
        };
        Self { scalar, line: prose::split(scalar), detail }
    }

    pub(super) fn doc(&self) -> String {
        let description = self.detail.and_then(|detail| detail.description.as_deref());
        prose::unwrapped(description.or(self.line.prose).unwrap_or_default())
    }

    pub(super) fn rust_name(&self) -> Option<&'a str> {
        self.detail.and_then(|detail| detail.rust_name.as_deref())
    }
}

/// Reads a field but for its default and example, which [`complete`] looks at when all types are known.
pub(super) fn read(
    key: &str,
    spec: &spec::Field,
    spot: Spot<'_>,
    setting: &Setting<'_>,
    types: &mut Types,
    problems: &mut Problems,
) -> Option<Field> {
    let view = View::of(spec);
    let presence = mark::presence(key, setting.role, spot, problems);
    let wire = mark::wire(key);
    place::wire_name(wire, setting.role, spot, problems);
    let doc = view.doc();
    let child = spot.child("type");
    let type_spot = view.detail.map_or(spot, |_| child);
    let site =
        Site { spot: type_spot, name: wire, doc: &doc, home: setting.home, item: setting.role == Role::Envelope(true) };
    let supposed = presence.unwrap_or(Presence::Required);
    let ident = ident(wire, &view, supposed, setting.role, spot, problems);
    let ty = typed(view.scalar, &view.line, &site, types, problems);
    let provenance = view.detail.and_then(|detail| {
        let aspect = format!("{}.{wire}", setting.aspect);
        let bases = (detail.observed.as_deref(), detail.inferred.as_deref());
        provenance::one(&aspect, bases, spot, problems)
    });
    let (ty, nullable) = match ty? {
        Type::Nullable(inner) => (*inner, true),
        ty => (ty, false),
    };
    let at_type = type_spot.within(&view.line.notation);
    let fits = place::fits(setting.role, &ty, nullable, &at_type, types, problems);
    let detail = view.detail;
    let sound = detail.is_none_or(|detail| bounds::check(detail, &ty, spot, &at_type, problems));
    let (presence, ident) = (presence.filter(|_| fits && sound)?, ident?);
    Some(Field {
        wire: wire.to_owned(),
        ident,
        ty,
        presence,
        nullable,
        secret: detail.is_some_and(|detail| detail.secret),
        doc,
        default: detail.and_then(|detail| detail.default.clone()).map(Box::new),
        minimum: detail.and_then(|detail| detail.minimum),
        maximum: detail.and_then(|detail| detail.maximum),
        format: detail.and_then(|detail| detail.format).map(|format| format.name().to_owned()),
        example: detail.and_then(|detail| detail.example.clone()).unwrap_or_default(),
        provenance,
        boxed: false,
    })
}

/// A field that is only a name and a type inside a longer text, as a parameter in a path is.
pub(super) fn bare(
    name: &str,
    (text, range): (&str, Range<usize>),
    spot: Spot<'_>,
    at: At<'_>,
    setting: &Setting<'_>,
    types: &mut Types,
    problems: &mut Problems,
) -> Option<Field> {
    let line = Line { notation: range, prose: None };
    let site = Site { spot, name, doc: "", home: setting.home, item: false };
    let wanted = Name { text: name, at, rust_name: None, remedy: "declare it under `params:` with a `rust_name`" };
    let ident = name::mint(Use::Argument, &wanted, problems);
    let (ty, nullable) = match typed(text, &line, &site, types, problems)? {
        Type::Nullable(inner) => (*inner, true),
        ty => (ty, false),
    };
    let fits = place::fits(setting.role, &ty, nullable, &spot.within(&line.notation), types, problems);
    let ident = ident.filter(|_| fits)?;
    Some(Field {
        wire: name.to_owned(),
        ident,
        ty,
        presence: Presence::Required,
        nullable: false,
        secret: false,
        doc: String::new(),
        default: None,
        minimum: None,
        maximum: None,
        format: None,
        example: Value::Null,
        provenance: None,
        boxed: false,
    })
}

/// Reads the type in a text.
fn typed(scalar: &str, line: &Line<'_>, site: &Site<'_>, types: &mut Types, problems: &mut Problems) -> Option<Type> {
    match notation::read(scalar, line.notation.clone()) {
        Ok(expr) => types.resolve(&expr, site, problems),
        Err(unreadable) => {
            problems.push(unreadable.report(scalar, site.spot));
            None
        }
    }
}

fn ident(
    wire: &str,
    view: &View<'_>,
    presence: Presence,
    role: Role,
    spot: Spot<'_>,
    problems: &mut Problems,
) -> Option<crate::ir::Ident> {
    let used = match (role, presence) {
        (Role::Object | Role::Envelope(_), _) => Use::Field,
        (Role::Path | Role::Query | Role::Header | Role::Body, Presence::Required | Presence::Promised) => {
            Use::Argument
        }
        (Role::Path | Role::Query | Role::Header | Role::Body, Presence::Optional) => Use::Setter,
    };
    let own_spot = spot.child("rust_name");
    let name = Name {
        text: wire,
        at: spot.key(),
        rust_name: view.rust_name().map(|own| (own, own_spot.value())),
        remedy: FIELD_NAME,
    };
    name::mint(used, &name, problems)
}

/// Checks the default and the example of a field and fills in the example if there is none.
pub(super) fn complete(field: &mut Field, spec: &spec::Field, spot: Spot<'_>, types: &Types, problems: &mut Problems) {
    given(field, spec, spot, types, problems);
    field.example = example::of(field, types);
}

/// Checks the default and the example of a field.
pub(super) fn given(field: &Field, spec: &spec::Field, spot: Spot<'_>, types: &Types, problems: &mut Problems) {
    let Some(detail) = View::of(spec).detail else {
        return;
    };
    let bounds = (field.minimum, field.maximum);
    let given =
        [(value::Role::Default, "default", &detail.default), (value::Role::Example, "example", &detail.example)];
    for (role, key, value) in given {
        if let Some(value) = value
            && !(field.nullable && value.is_null())
        {
            value::check(role, value, &field.ty, bounds, types, &spot.child(key).value(), problems);
        }
    }
}

/// Takes the field's Rust name in its scope.
pub(super) fn claim<'a>(names: &mut Namespace<At<'a>>, field: &Field, at: At<'a>, problems: &mut Problems) -> bool {
    match names.claim(&field.ident, at) {
        Ok(()) => true,
        Err(earlier) => {
            let problem = match earlier.name().map(wire) {
                Some(name) if name == field.wire => twice(name, &at, earlier),
                _ => clash(&field.ident, "fields", &at, &earlier.fixed(), FIELD_NAME),
            };
            problems.push(problem);
            false
        }
    }
}

/// A field that is declared twice, with another mark.
pub(super) fn twice(name: &str, at: &At<'_>, earlier: &At<'_>) -> Diagnostic {
    at.error(Code::NameClash, format!("the field `{name}` is declared twice"), "declared again")
        .beside(earlier, "first declared here")
        .help("keep one of the two")
}
