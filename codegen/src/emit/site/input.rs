//! What an operation takes: parameters and body, each with what it means.

use super::context::Context;
use super::html::Html;
use super::{field, ty};
use crate::ir::{Body, Operation, PathParam, Segment};

/// The inputs by their places; nothing of a place without any.
pub(super) fn inputs(html: &mut Html, context: &Context<'_>, operation: &Operation) {
    let params: Vec<&PathParam> = operation
        .path
        .iter()
        .filter_map(|segment| match segment {
            Segment::Param(param) => Some(param),
            Segment::Literal(_) => None,
        })
        .collect();
    group(html, "Path", params.is_empty(), |html| {
        for param in params {
            match param {
                PathParam::Handle(id) => field::path_id(html, id),
                PathParam::Argument(one) => field::input(html, context, one),
            }
        }
    });
    group(html, "Query", operation.query.is_empty() && operation.fixed_query.is_empty(), |html| {
        operation.fixed_query.iter().for_each(|one| field::fixed(html, one));
        operation.query.iter().for_each(|one| field::input(html, context, one));
    });
    group(html, "Headers", operation.headers.is_empty(), |html| {
        operation.headers.iter().for_each(|one| field::input(html, context, one));
    });
    body(html, context, operation);
}

fn body(html: &mut Html, context: &Context<'_>, operation: &Operation) {
    let title = |html: &mut Html| {
        html.block("h4", &[], |html| {
            html.text("Body");
            if let Some(root) = &operation.root {
                html.leaf("span.in", " in the key ");
                html.leaf("code", root);
            }
        });
    };
    if let Some(Body::Type { ty, .. }) = &operation.body {
        title(html);
        html.block("p", &[], |html| html.tag("span.type", &[], |html| ty::ty(html, ty)));
    }
    if operation.fixed_body.is_empty() && operation.body_fields().is_empty() {
        return;
    }
    title(html);
    html.block("dl.fields", &[], |html| {
        operation.fixed_body.iter().for_each(|one| field::fixed(html, one));
        operation.body_fields().iter().for_each(|one| field::input(html, context, one));
    });
}

fn group(html: &mut Html, title: &'static str, empty: bool, inside: impl FnOnce(&mut Html)) {
    if empty {
        return;
    }
    html.block("h4", &[], |html| html.text(title));
    html.block("dl.fields", &[], inside);
}
