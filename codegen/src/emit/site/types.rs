//! The types of an API: objects with their fields, enums, unions, identifiers.

use super::context::Context;
use super::html::Html;
use super::{address, badge, example, field, prose, ty};
use crate::ir::{EnumType, IdType, Object, Provenance, TypeDef, UnionVariant};

/// The chapter of the types; nothing without any.
pub(super) fn types(html: &mut Html, context: &Context<'_>) {
    let api = context.api;
    if api.all_types().next().is_some() {
        html.block("section.chapter", &[("id", "about-types")], |html| {
            html.leaf("h2", "Types");
            for def in sorted(api) {
                definition(html, context, def);
            }
        });
    }
    if !api.ids.is_empty() {
        html.block("section.chapter", &[("id", "about-identifiers")], |html| {
            html.leaf("h2", "Identifiers");
            html.block("dl.fields", &[], |html| api.ids.iter().for_each(|id| identifier(html, id)));
        });
    }
}

/// All types, as a reader looks for them: by name.
pub(super) fn sorted(api: &crate::ir::Api) -> Vec<&TypeDef> {
    let mut defs: Vec<&TypeDef> = api.all_types().collect();
    defs.sort_by_key(|def| def.name());
    defs
}

/// What a type stands for.
pub(super) fn doc(def: &TypeDef) -> &str {
    match def {
        TypeDef::Object(object) => &object.doc,
        TypeDef::Enum(one) => &one.doc,
        TypeDef::Union { doc, .. } => doc,
    }
}

fn definition(html: &mut Html, context: &Context<'_>, def: &TypeDef) {
    let place = address::ty(def.name());
    html.block("details.definition", &[("id", &place)], |html| {
        html.block("summary", &[], |html| {
            html.tag("h3", &[], |html| html.link(&address::to(&place), def.name()));
            html.leaf("span.kind", &kind(def));
            html.tag("span.gist", &[], |html| prose::sentence(html, doc(def)));
        });
        match def {
            TypeDef::Object(one) => object(html, context, one),
            TypeDef::Enum(one) => enumeration(html, one),
            TypeDef::Union { variants, .. } => union(html, variants),
        }
    });
}

/// What a type is: `12 fields`.
fn kind(def: &TypeDef) -> String {
    let count = |number: usize, noun: &str| format!("{number} {noun}{}", if number == 1 { "" } else { "s" });
    match def {
        TypeDef::Object(object) => count(object.fields.len(), "field"),
        TypeDef::Enum(one) => count(one.values.len(), "value"),
        TypeDef::Union { variants, .. } => format!("one of {}", count(variants.len(), "type")),
    }
}

fn object(html: &mut Html, context: &Context<'_>, object: &Object) {
    origin(html, object.source.as_deref(), object.provenance.as_ref());
    html.block("dl.fields", &[], |html| {
        for one in &object.fields {
            field::member(html, context, one, object.direction, &address::field(&object.name, &one.wire));
        }
    });
    if let Some(value) = &object.example {
        example::folded(html, value, |html| html.text("Example"));
    }
}

fn origin(html: &mut Html, source: Option<&str>, provenance: Option<&Provenance>) {
    badge::paragraphs(html, provenance.map(std::slice::from_ref).unwrap_or_default());
    if let Some(source) = source {
        html.block("p.known", &[], |html| {
            html.text("Source: ");
            prose::inline(html, source);
        });
    }
}

fn enumeration(html: &mut Html, one: &EnumType) {
    origin(html, None, one.provenance.as_ref());
    html.block("dl.fields", &[], |html| {
        for value in &one.values {
            html.block("div", &[("id", &address::field(&one.name, &value.wire))], |html| {
                html.tag("dt", &[], |html| html.leaf("code.name", &value.wire));
                if let Some(doc) = &value.doc {
                    html.tag("dd", &[], |html| prose::sentence(html, doc));
                }
            });
        }
    });
    html.block("p.known", &[], |html| html.text("The server may have values that are not listed here."));
}

fn union(html: &mut Html, variants: &[UnionVariant]) {
    html.block("ul", &[], |html| {
        for variant in variants {
            html.block("li", &[], |html| html.tag("span.type", &[], |html| ty::ty(html, &variant.ty)));
        }
    });
}

fn identifier(html: &mut Html, id: &IdType) {
    html.block("div", &[("id", &address::id(&id.name))], |html| {
        html.tag("dt", &[], |html| {
            html.leaf("code.name", &id.name);
            html.text(" ");
            html.leaf("span.type", if id.integer { "integer" } else { "string" });
        });
        html.tag("dd", &[], |html| {
            prose::sentence(html, &id.doc);
            html.text(" Example ");
            html.leaf("code", &crate::exchange::plain(&id.example));
            html.text(".");
        });
    });
}
