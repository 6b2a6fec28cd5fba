//! Collects the names of ids and types, before what they are made of is looked at.

use std::sync::Arc;

use super::super::field::View;
use super::super::name::{self, FIELD_NAME, Name, RUST_NAME, Use};
use super::super::notation::{self, Kind as Notation};
use super::super::place::{Beside, Spot};
use super::super::problem::Problems;
use super::super::value;
use super::{Declared, Kind, Types, WORDS, built_in};
use crate::diagnostic::Code;
use crate::ir::{IdType, Shape, Type};
use crate::spec::{Document, Field, TypeSpec};

impl Types {
    /// Learns the names of all ids and types of a document.
    pub(in super::super) fn declare(&mut self, document: &Document, problems: &mut Problems) {
        let root = Spot::root("api.yaml");
        let ids = root.child("ids");
        for (key, spec) in &document.api.ids {
            self.declare_id(key, spec, ids.child(key), problems);
        }
        let types = root.child("types");
        for (key, spec) in &document.api.types {
            self.declare_type(key, spec, types.child(key), problems);
        }
        for (file, resource) in &document.resources {
            let root = Spot::root(file);
            let types = root.child("types");
            for (key, spec) in &resource.types {
                self.declare_type(key, spec, types.child(key), problems);
            }
        }
    }

    fn declare_id(&mut self, key: &str, spec: &Field, spot: Spot<'_>, problems: &mut Problems) {
        if !self.is_free(key, spot, problems) {
            return;
        }
        let id = self.id_type(key, spec, spot, problems).map(Arc::new);
        self.ids.extend(id.clone());
        let kind = id.map_or(Kind::Broken, Kind::Id);
        self.remember(key, kind, spot);
    }

    fn id_type(&mut self, key: &str, spec: &Field, spot: Spot<'_>, problems: &mut Problems) -> Option<IdType> {
        let view = View::of(spec);
        let at_type = spot.child("type");
        let at_type = if view.detail.is_some() { at_type } else { spot };
        let integer = match &view.scalar[view.line.notation.clone()] {
            "string" => false,
            "integer" => true,
            other => {
                let message = format!("an id cannot be `{other}`");
                let problem = at_type
                    .within(&view.line.notation)
                    .error(Code::MisplacedType, message, "neither `string` nor `integer`")
                    .help("an id is `string` or `integer`, as it travels in JSON");
                problems.push(problem);
                return None;
            }
        };
        let rust_name_spot = spot.child("rust_name");
        let rust_name = view.rust_name().map(|own| (own, rust_name_spot.value()));
        let name = Name { text: key, at: spot.key(), rust_name, remedy: FIELD_NAME };
        let ident = name::mint(Use::Type, &name, problems)?;
        if !self.claim(&ident, &name.at(), FIELD_NAME, problems) {
            return None;
        }
        let ty = if integer { Type::Integer } else { Type::String };
        if let Some(example) = view.detail.and_then(|detail| detail.example.as_ref()) {
            let at = spot.child("example").value();
            value::check(value::Role::Example, example, &ty, (None, None), self, &at, problems);
        }
        let made = || {
            if integer { 1.into() } else { format!("{}_1", stem(key)).into() }
        };
        Some(IdType {
            name: key.to_owned(),
            ident,
            doc: view.doc(),
            integer,
            example: view.detail.and_then(|detail| detail.example.clone()).unwrap_or_else(made),
        })
    }

    fn declare_type(&mut self, key: &str, spec: &TypeSpec, spot: Spot<'_>, problems: &mut Problems) {
        if !self.is_free(key, spot, problems) {
            return;
        }
        let shape = shape(key, spec, spot, problems);
        let rust_name_spot = spot.child("rust_name");
        let rust_name = match spec {
            TypeSpec::Line(_) => None,
            TypeSpec::Detail(detail) => detail.rust_name.as_deref().map(|own| (own, rust_name_spot.value())),
        };
        let remedy = match spec {
            TypeSpec::Line(_) => "give the type another name",
            TypeSpec::Detail(_) => RUST_NAME,
        };
        let name = Name { text: key, at: spot.key(), rust_name, remedy };
        let ident = name::mint(Use::Type, &name, problems);
        let ident = ident.filter(|ident| self.claim(ident, &name.at(), remedy, problems));
        // What the type is made of is checked even if its name does not work.
        let ident = ident.unwrap_or_else(name::stand_in);
        let kind = shape.map_or(Kind::Broken, |shape| Kind::Type { ident, shape });
        self.remember(key, kind, spot);
    }

    fn remember(&mut self, key: &str, kind: Kind, spot: Spot<'_>) {
        let at = spot.key().fixed();
        self.declared.insert(key.to_owned(), Declared { kind, at });
    }

    /// Whether the key can be written in the notation and nothing has it yet.
    fn is_free(&mut self, key: &str, spot: Spot<'_>, problems: &mut Problems) -> bool {
        let at = spot.key();
        if let Some(earlier) = self.declared.get(key) {
            let problem = at
                .error(Code::DuplicateType, format!("`{key}` is declared twice"), "declared again")
                .also(&earlier.at.file, earlier.at.place.clone(), "first declared here")
                .help("types and ids share their names across all files; rename one of the two");
            problems.push(problem);
            return false;
        }
        if self.lost.replaced(key) {
            self.remember(key, Kind::Broken, spot);
            return false;
        }
        if WORDS.contains(&key) {
            let what = if built_in(key).is_some() { "a built-in type" } else { "a word of the type notation" };
            let problem =
                at.error(Code::DuplicateType, format!("`{key}` is built in"), what).help("give the type another name");
            problems.push(problem);
            return false;
        }
        if let Some(bare) = key.strip_suffix(['?', '!'])
            && notation::is_name(bare)
        {
            let problem = at
                .error(Code::InvalidFieldMark, format!("`{key}` has a mark"), "marks stand on names of fields")
                .help(format!("write `{bare}`"));
            problems.push(problem);
            self.remember(bare, Kind::Broken, spot);
            return false;
        }
        if !notation::is_name(key) {
            let problem = at
                .error(Code::InvalidName, format!("`{key}` cannot be written as a type"), unwritable(key))
                .help("a type is called like `Server`: letters, digits and underscores, a letter first");
            problems.push(problem);
            return false;
        }
        true
    }
}

fn unwritable(key: &str) -> &'static str {
    match key.as_bytes() {
        [b'0'..=b'9', ..] => "starts with a digit",
        _ => "has other characters than letters, digits and underscores",
    }
}

/// What kind of type it is, from the outside.
fn shape(key: &str, spec: &TypeSpec, spot: Spot<'_>, problems: &mut Problems) -> Option<Shape> {
    let line = match spec {
        TypeSpec::Line(line) => line,
        TypeSpec::Detail(detail) => {
            let (message, label) = match (&detail.fields, &detail.values) {
                (Some(_), None) => return Some(Shape::Object),
                (None, Some(_)) => return Some(Shape::Enum),
                (Some(_), Some(_)) => {
                    let fields = spot.child("fields");
                    let values = spot.child("values");
                    let problem = values
                        .key()
                        .error(Code::TypeSyntax, format!("`{key}` has both `fields` and `values`"), "makes it an enum")
                        .beside(&fields.key(), "makes it an object")
                        .help("keep one of them; a type that may be either is a union of two types");
                    problems.push(problem);
                    return None;
                }
                (None, None) => (format!("`{key}` has neither `fields` nor `values`"), "neither an object nor an enum"),
            };
            let problem = spot
                .key()
                .error(Code::TypeSyntax, message, label)
                .help("an object lists its `fields`, an enum its `values`");
            problems.push(problem);
            return None;
        }
    };
    let range = super::super::prose::split(line).notation;
    let found = match notation::read(line, range) {
        Ok(expr) => match expr.kind {
            Notation::Enum(_) => return Some(Shape::Enum),
            Notation::Union(_) => return Some(Shape::Union),
            Notation::Name(_) | Notation::Wrapped(..) | Notation::Nullable(_) | Notation::In(..) => expr,
        },
        Err(unreadable) => {
            problems.push(unreadable.report(line, spot));
            return None;
        }
    };
    let written = &line[found.span.clone()];
    let problem = spot
        .within(&found.span)
        .error(Code::TypeSyntax, format!("`{key}` is only another name for `{written}`"), "neither an enum nor a union")
        .help(format!("use `{written}` itself where it is needed, or make `{key}` an enum, a union or an object"));
    problems.push(problem);
    None
}

/// `user` for `UserId`.
fn stem(key: &str) -> String {
    let snake = name::snake(key);
    match snake.strip_suffix("_id") {
        Some(stem) if !stem.is_empty() => stem.to_owned(),
        _ => snake,
    }
}
