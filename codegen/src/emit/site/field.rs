//! Fields and parameters: name, type, whether they must be there, what they mean and may be.

use serde_json::Value;

use super::context::Context;
use super::html::Html;
use super::{badge, prose, ty};
use crate::exchange::plain;
use crate::ir::{Direction, Field, HandleId, Presence, Type};

/// How many values of an enum are named where it is used.
const MOST_VALUES: usize = 8;

/// A parameter or a field of a body.
pub(super) fn input(html: &mut Html, context: &Context<'_>, field: &Field) {
    entry(html, context, field, &[], need(field.presence, Direction::Request));
}

/// A field of a type, and the place that links lead to.
pub(super) fn member(html: &mut Html, context: &Context<'_>, field: &Field, way: Direction, place: &str) {
    entry(html, context, field, &[("id", place)], need(field.presence, way));
}

/// An id in a path.
pub(super) fn path_id(html: &mut Html, id: &HandleId) {
    html.block("div", &[], |html| {
        html.tag("dt", &[], |html| {
            html.leaf("code.name", &id.wire);
            html.text(" ");
            html.tag("span.type", &[], |html| ty::ty(html, &Type::Id(id.id.clone())));
            html.text(" ");
            html.leaf("span.need.required", "required");
        });
        html.tag("dd", &[], |html| prose::sentence(html, &id.id.doc));
    });
}

/// An input that always has the same value.
pub(super) fn fixed(html: &mut Html, fixed: &crate::ir::Fixed) {
    html.block("div", &[], |html| {
        html.tag("dt", &[], |html| {
            html.leaf("code.name", &fixed.wire);
            html.text(" ");
            html.tag("span.type", &[], |html| {
                html.text("always ");
                html.leaf("code", if fixed.value.is_empty() { "\"\"" } else { &fixed.value });
            });
            html.text(" ");
            html.leaf("span.need.required", "required");
        });
        html.tag("dd", &[], |html| prose::sentence(html, &fixed.doc));
    });
}

/// What is said of whether a field is there: a class and words.
fn need(presence: Presence, way: Direction) -> Option<(&'static str, &'static str)> {
    match (way, presence) {
        (Direction::Request | Direction::Both, Presence::Required | Presence::Promised) => {
            Some(("span.need.required", "required"))
        }
        (Direction::Request | Direction::Both, Presence::Optional) => Some(("span.need", "optional")),
        (Direction::Answer, Presence::Promised) => Some(("span.need", "always there")),
        (Direction::Answer, Presence::Optional) => Some(("span.need", "may be missing")),
        (Direction::Answer, Presence::Required) => None,
    }
}

fn entry(
    html: &mut Html,
    context: &Context<'_>,
    field: &Field,
    attributes: super::html::Attributes<'_>,
    need: Option<(&'static str, &'static str)>,
) {
    html.block("div", attributes, |html| {
        html.tag("dt", &[], |html| {
            html.leaf("code.name", &field.wire);
            html.text(" ");
            html.tag("span.type", &[], |html| {
                ty::ty(html, &field.ty);
                if field.nullable {
                    html.text(" or null");
                }
            });
            let secret = field.secret.then_some(("span.need", "secret"));
            for (head, words) in need.into_iter().chain(secret) {
                html.text(" ");
                html.leaf(head, words);
            }
            badge::badges(html, field.provenance.as_slice());
        });
        html.tag("dd", &[], |html| {
            prose::sentence(html, &field.doc);
            limits(html, context, field);
        });
    });
}

/// What a field may be: ``One of `daily`, `weekly`. Default `20`. At most `100`.``
fn limits(html: &mut Html, context: &Context<'_>, field: &Field) {
    let values = context.enumeration(&field.ty).map(|one| one.values.as_slice()).unwrap_or_default();
    if !values.is_empty() && values.len() <= MOST_VALUES {
        let words = if values.len() == 1 { " Known value: " } else { " One of " };
        limit(html, words, values.iter().map(|value| value.wire.clone()));
    }
    limit(html, " Default ", field.default.iter().map(|value| plain(value)));
    limit(html, " At least ", field.minimum.iter().map(i64::to_string));
    limit(html, " At most ", field.maximum.iter().map(i64::to_string));
    limit(html, " Format ", field.format.iter().cloned());
    let is_said = field.default.as_deref() == Some(&field.example);
    if values.is_empty() && !is_said {
        limit(html, " Example ", example(&field.example));
    }
}

fn limit(html: &mut Html, words: &str, values: impl Iterator<Item = String>) {
    let mut values = values.peekable();
    if values.peek().is_none() {
        return;
    }
    html.tag("span.limit", &[], |html| {
        html.text(words);
        for (place, value) in values.enumerate() {
            html.text(if place == 0 { "" } else { ", " });
            html.leaf("code", &value);
        }
        html.text(".");
    });
}

/// A value that is short enough to stand in a line.
fn example(value: &Value) -> impl Iterator<Item = String> {
    const LONGEST: usize = 60;
    let text = match value {
        Value::String(_) | Value::Number(_) => Some(plain(value)),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    };
    text.filter(|text| !text.is_empty() && text.len() <= LONGEST).into_iter()
}
