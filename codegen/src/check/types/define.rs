//! Finds out what the declared types are made of.

use indexmap::IndexMap;

use super::super::field::{self, Setting};
use super::super::name::Namespace;
use super::super::notation::{self, Kind as Notation};
use super::super::place::Spot;
use super::super::problem::Problems;
use super::super::{prose, provenance, suggestion, value};
use super::variant::{self, INLINE_REMEDY, Listed, VALUES_REMEDY};
use super::{Def, Home, Kind, Site, Types};
use crate::diagnostic::Code;
use crate::ir::{Direction, EnumType, EnumValue, Ident, Object, Shape, Type, TypeDef};
use crate::spec::{self, Document, TypeDetail, TypeSpec};

impl Types {
    /// Finds out what all declared types of a document are made of.
    pub(in super::super) fn define(&mut self, document: &Document, problems: &mut Problems) {
        for_each(document, |home, key, spec, spot| {
            let Some(ident) = self.declared_as(key, spot) else {
                return;
            };
            let def = match spec {
                TypeSpec::Line(line) => self.line(key, ident, line, spot, home, problems),
                TypeSpec::Detail(detail) => self.detail(key, ident, detail, spot, home, problems),
            };
            if let Some(def) = def {
                self.defs.insert(key.to_owned(), Def { home, def });
            }
        });
    }

    /// Checks the defaults and examples in all declared types, which takes the types themselves. Examples that are not
    /// given are made where one is needed: kept here, those of types that hold each other would multiply.
    pub(in super::super) fn examples(&self, document: &Document, problems: &mut Problems) {
        for_each(document, |_, key, spec, spot| {
            let TypeSpec::Detail(detail) = spec else {
                return;
            };
            self.whole_example(key, detail, spot, problems);
            let Some(specs) = &detail.fields else {
                return;
            };
            if self.declared_as(key, spot).is_none() {
                return;
            }
            let at = spot.child("fields");
            // The fields are those of the spec in its order, less those that could not be read.
            let mut rest = self.fields(key).iter().peekable();
            for (name, spec) in specs {
                if let Some(field) = rest.next_if(|field| field.wire == field::wire(name)) {
                    field::given(field, spec, at.child(name), self, problems);
                }
            }
        });
    }

    /// Checks the example of a whole type.
    fn whole_example(&self, key: &str, detail: &TypeDetail, spot: Spot<'_>, problems: &mut Problems) {
        let Some(example) = &detail.example else { return };
        let at = spot.child("example");
        if detail.fields.is_none() {
            let problem = at
                .key()
                .error(Code::InvalidExample, format!("`{key}` has an example and no fields"), "only objects have one")
                .help("remove it: the values of an enum speak for themselves");
            problems.push(problem);
            return;
        }
        if let Some(ident) = self.declared_as(key, spot) {
            let ty = Type::Named { name: key.to_owned(), ident, shape: Shape::Object };
            let value = example.clone().into_iter().collect();
            value::check(value::Role::Example, &value, &ty, (None, None), self, &at.value(), problems);
        }
    }

    /// What the type of that key is called in Rust, if it is this very declaration that counts and nothing is wrong.
    fn declared_as(&self, key: &str, spot: Spot<'_>) -> Option<Ident> {
        let declared = self.declared.get(key)?;
        match &declared.kind {
            Kind::Type { ident, .. } => (declared.at.file == spot.key().file()).then(|| ident.clone()),
            Kind::Id(_) | Kind::Broken => None,
        }
    }

    fn line(
        &mut self,
        key: &str,
        ident: Ident,
        line: &str,
        spot: Spot<'_>,
        home: Home,
        problems: &mut Problems,
    ) -> Option<TypeDef> {
        let split = prose::split(line);
        let doc = split.prose.unwrap_or_default().to_owned();
        let expr = notation::read(line, split.notation).ok()?;
        let site = Site { spot, name: key, doc: &doc, home, item: false };
        let name = key.to_owned();
        match &expr.kind {
            Notation::Enum(words) => {
                let listed = words.iter().map(|word| Listed {
                    text: &word.text,
                    at: spot.within(&word.span),
                    doc: None,
                    rust_name: None,
                });
                let values = variant::values(listed, &site.at(&expr), INLINE_REMEDY, problems)?;
                Some(TypeDef::Enum(EnumType { name, ident, doc, values, provenance: None }))
            }
            Notation::Union(members) => {
                let (members, nullable) = self.members(members, &site, problems)?;
                if nullable {
                    let problem = site
                        .at(&expr)
                        .error(Code::MisplacedType, format!("`{key}` may be null"), "a member that may be null")
                        .help(format!("take the `?` away here and write `{key}?` where null may come"));
                    problems.push(problem);
                    return None;
                }
                let variants = variant::members(members, problems)?;
                Some(TypeDef::Union { name, ident, doc, variants })
            }
            Notation::Name(_) | Notation::Wrapped(..) | Notation::Nullable(_) | Notation::In(..) => None,
        }
    }

    fn detail(
        &mut self,
        key: &str,
        ident: Ident,
        detail: &TypeDetail,
        spot: Spot<'_>,
        home: Home,
        problems: &mut Problems,
    ) -> Option<TypeDef> {
        let doc = prose::unwrapped(detail.description.as_deref().unwrap_or_default());
        let bases = (detail.observed.as_deref(), detail.inferred.as_deref());
        let provenance = provenance::one(key, bases, spot, problems);
        if let Some(values) = &detail.values {
            let values = described(key, values, detail, spot, problems)?;
            return Some(TypeDef::Enum(EnumType { name: key.to_owned(), ident, doc, values, provenance }));
        }
        unknown_rust_names(key, detail, spot, problems);
        let at = spot.child("fields");
        let setting = Setting { role: field::Role::Object, home, aspect: key };
        let mut names = Namespace::default();
        let mut fields = Vec::with_capacity(detail.fields.as_ref().map_or(0, IndexMap::len));
        for (name, spec) in detail.fields.iter().flatten() {
            let spot = at.child(name);
            let Some(field) = field::read(name, spec, spot, &setting, self, problems) else {
                continue;
            };
            if field::claim(&mut names, &field, spot.key(), problems) {
                fields.push(field);
            }
        }
        Some(TypeDef::Object(Object {
            name: key.to_owned(),
            ident,
            doc,
            fields,
            direction: Direction::Answer,
            example: detail.example.as_ref().map(|example| example.clone().into_iter().collect()),
            source: detail.source.clone(),
            provenance,
        }))
    }
}

/// Calls back for every type of a document.
fn for_each(document: &Document, mut each: impl FnMut(Home, &str, &TypeSpec, Spot<'_>)) {
    let mut file = |home, file: &str, types: &IndexMap<String, TypeSpec>| {
        let root = Spot::root(file);
        let at = root.child("types");
        for (key, spec) in types {
            each(home, key, spec, at.child(key));
        }
    };
    file(Home::Api, "api.yaml", &document.api.types);
    for (index, (name, resource)) in document.resources.iter().enumerate() {
        file(Home::Resource(index), name, &resource.types);
    }
}

/// The values of an enum that is written as a mapping.
fn described(
    key: &str,
    values: &IndexMap<String, String>,
    detail: &TypeDetail,
    spot: Spot<'_>,
    problems: &mut Problems,
) -> Option<Vec<EnumValue>> {
    unknown_rust_names(key, detail, spot, problems);
    let at = spot.child("values");
    let names = spot.child("rust_names");
    let value_spots: Vec<Spot<'_>> = values.keys().map(|value| at.child(value)).collect();
    let name_spots: Vec<Spot<'_>> = values.keys().map(|value| names.child(value)).collect();
    let listed = values.iter().zip(value_spots.iter().zip(&name_spots)).map(|((text, doc), (value, name))| Listed {
        text,
        at: value.key(),
        doc: Some(doc),
        rust_name: detail.rust_names.get(text).map(|own| (own.as_str(), name.value())),
    });
    variant::values(listed, &at.value(), VALUES_REMEDY, problems)
}

/// Reports Rust names for values that are not there.
fn unknown_rust_names(key: &str, detail: &spec::TypeDetail, spot: Spot<'_>, problems: &mut Problems) {
    let at = spot.child("rust_names");
    let is_value = |name: &str| detail.values.as_ref().is_some_and(|values| values.contains_key(name));
    for name in detail.rust_names.keys().filter(|name| !is_value(name)) {
        let values = detail.values.iter().flatten().map(|(value, _)| value.as_str());
        let help = suggestion::help(name, values, || "remove it".to_owned());
        let problem = at
            .child(name)
            .key()
            .warning(Code::Unused, format!("`{key}` has no value `{name}`"), "names nothing")
            .help(help);
        problems.push(problem);
    }
}
