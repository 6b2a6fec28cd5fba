//! Groups operations by path.

use std::collections::BTreeMap;

use super::usage::Usage;
use super::{node::Node, operation};
use crate::ir::{Api, Formats, Method, Operation, PathParam, Resource, Segment};

/// The parameter that stands for the ending, where paths have one.
pub(super) const FORMAT: &str = "format";

/// A path and the operations on it.
#[derive(Debug)]
pub(super) struct Path<'a> {
    /// The template of the operation that comes first, with the ending of the format.
    pub(super) template: String,
    /// The operations, in the order of [`Method`].
    pub(super) calls: Vec<Call<'a>>,
    /// The formats that the path may end in.
    pub(super) formats: Option<&'a Formats>,
    /// The names of the operations' own parameters in the template.
    names: Vec<&'a str>,
}

/// An operation and its place.
#[derive(Debug)]
pub(super) struct Call<'a> {
    /// The resource it belongs to.
    pub(super) resource: &'a Resource,
    /// The operation.
    pub(super) operation: &'a Operation,
}

/// All paths, in the order in which the docs first mention them. `GET a/{x}` and `PUT a/{y}` are one path, since
/// OpenAPI refuses paths that differ in the names of their parameters only: the name mentioned first holds for both.
pub(super) fn paths(api: &Api) -> Vec<Path<'_>> {
    let mut paths: Vec<Path<'_>> = Vec::new();
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    let calls = api
        .resources
        .iter()
        .flat_map(|resource| resource.operations.iter().map(move |operation| Call { resource, operation }));
    for call in calls {
        let place = *places.entry(shape(call.operation)).or_insert(paths.len());
        match paths.get_mut(place) {
            Some(path) => path.calls.push(call),
            None => paths.push(Path {
                template: template(api, call.operation),
                formats: api.formats.as_ref(),
                names: own_params(call.operation).map(PathParam::wire).collect(),
                calls: vec![call],
            }),
        }
    }
    for path in &mut paths {
        path.calls.sort_by_key(|call| call.operation.method);
    }
    paths
}

/// A path's value in `paths`.
///
/// ```yaml
/// get: …
/// post: …
/// ```
pub(super) fn item<'a>(api: &'a Api, path: &Path<'a>, usage: &Usage<'a>) -> Node<'a> {
    let operations =
        path.operations().map(|(method, calls)| (key(method), operation::operation(api, path, calls, usage)));
    operations.collect()
}

impl<'a> Path<'a> {
    /// The calls of each method: what the document has as one operation.
    pub(super) fn operations(&self) -> impl Iterator<Item = (Method, &[Call<'a>])> {
        let groups = self.calls.chunk_by(|one, other| one.operation.method == other.operation.method);
        groups.filter_map(|calls| Some((calls.first()?.operation.method, calls)))
    }

    /// The path's parameters as an operation on it declares them, by the names they have in the template.
    pub(super) fn params(&self, operation: &'a Operation) -> impl Iterator<Item = (&'a str, &'a PathParam)> {
        self.names.iter().copied().zip(own_params(operation))
    }
}

/// The template of an operation: `/disks/{disk_id}.{format}`.
fn template(api: &Api, operation: &Operation) -> String {
    let ending = api.formats.as_ref().map(|_| format!(".{{{FORMAT}}}"));
    operation.template() + &ending.unwrap_or_default()
}

fn own_params(operation: &Operation) -> impl Iterator<Item = &PathParam> {
    operation.path.iter().filter_map(|segment| match segment {
        Segment::Literal(_) => None,
        Segment::Param(param) => Some(param),
    })
}

/// The template without names: `/api/v2/servers/users/{}`.
fn shape(operation: &Operation) -> String {
    operation
        .path
        .iter()
        .map(|segment| match segment {
            Segment::Literal(text) => text.as_str(),
            Segment::Param(_) => "{}",
        })
        .collect()
}

/// The key of a method in a path item.
fn key(method: Method) -> &'static str {
    match method {
        Method::Get => "get",
        Method::Head => "head",
        Method::Post => "post",
        Method::Put => "put",
        Method::Patch => "patch",
        Method::Delete => "delete",
    }
}
