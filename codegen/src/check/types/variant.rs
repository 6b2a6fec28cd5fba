//! Values of enums and members of unions.

use std::collections::HashMap;

use super::super::name::{self, Name, Namespace, Use, clash};
use super::super::place::{At, Beside};
use super::super::problem::Problems;
use crate::diagnostic::Code;
use crate::ir::{EnumValue, Type, UnionVariant};

/// A value of an enum as written.
pub(super) struct Listed<'a> {
    pub(super) text: &'a str,
    pub(super) at: At<'a>,
    pub(super) doc: Option<&'a str>,
    pub(super) rust_name: Option<(&'a str, At<'a>)>,
}

/// What helps a value whose Rust name does not work.
pub(super) const INLINE_REMEDY: &str =
    "make it a type with `values` under `types:`, where `rust_names` can name the value";
pub(super) const VALUES_REMEDY: &str = "choose another with `rust_names`";

/// The values of an enum; none if something is wrong with one.
pub(super) fn values<'a>(
    listed: impl IntoIterator<Item = Listed<'a>>,
    whole: &At<'_>,
    remedy: &str,
    problems: &mut Problems,
) -> Option<Vec<EnumValue>> {
    let mut seen: HashMap<&str, At<'_>> = HashMap::new();
    let mut names: Namespace<At<'_>> = Namespace::default();
    let mut values = Vec::new();
    let mut sound = true;
    for value in listed {
        let text = value.text;
        if let Some(earlier) = seen.insert(text, value.at) {
            let problem = value
                .at
                .error(Code::DuplicateEnumValue, format!("the value `{text}` is listed twice"), "listed again")
                .beside(&earlier, "first listed here")
                .help("remove one of the two");
            problems.push(problem);
            sound = false;
            continue;
        }
        let name = Name { text, at: value.at, rust_name: value.rust_name, remedy };
        let Some(ident) = name::mint(Use::Variant, &name, problems) else {
            sound = false;
            continue;
        };
        if let Err(earlier) = names.claim(&ident, name.at()) {
            problems.push(clash(&ident, "values", &name.at(), &earlier.fixed(), remedy));
            sound = false;
            continue;
        }
        values.push(EnumValue {
            wire: text.to_owned(),
            ident,
            doc: value.doc.map(str::trim).filter(|doc| !doc.is_empty()).map(str::to_owned),
        });
    }
    if seen.is_empty() {
        let problem = whole
            .error(Code::EmptyEnum, "an enum without values", "no value listed")
            .help("list the values the docs name, or use `string` if they name none");
        problems.push(problem);
        return None;
    }
    sound.then_some(values)
}

/// The members of a union; none if something is wrong with one.
pub(super) fn members(types: Vec<(Type, At<'_>)>, problems: &mut Problems) -> Option<Vec<UnionVariant>> {
    const REMEDY: &str = "a union tells its members apart by kind; leave one of the two out";
    let mut names: Namespace<At<'_>> = Namespace::default();
    let mut variants = Vec::new();
    let mut sound = true;
    for (ty, at) in types {
        let text = kind(&ty);
        let name = Name { text: &text, at, rust_name: None, remedy: "give the type another name" };
        let Some(ident) = name::mint(Use::Variant, &name, problems) else {
            sound = false;
            continue;
        };
        if let Err(earlier) = names.claim(&ident, at) {
            problems.push(clash(&ident, "members of the union", &at, &earlier.fixed(), REMEDY));
            sound = false;
            continue;
        }
        variants.push(UnionVariant { ident, ty });
    }
    sound.then_some(variants)
}

/// What a type is called as a member of a union.
fn kind(ty: &Type) -> String {
    let name = match ty {
        Type::String => "String",
        Type::Integer => "Integer",
        Type::Number => "Number",
        Type::Boolean => "Boolean",
        Type::Decimal => "Decimal",
        Type::DateTime => "DateTime",
        Type::Date => "Date",
        Type::Uuid => "Uuid",
        Type::Url => "Url",
        Type::Email => "Email",
        Type::Ipv4 => "Ipv4",
        Type::Json => "Json",
        Type::List(_) => "List",
        Type::Map(_) => "Map",
        Type::Nullable(inner) | Type::In { inner, .. } => return kind(inner),
        Type::NullBoolean => "Boolean",
        Type::Id(id) => id.ident.bare(),
        Type::Named { ident, .. } => ident.bare(),
    };
    name.to_owned()
}
