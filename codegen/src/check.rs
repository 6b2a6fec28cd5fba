//! Turns the files of a spec folder into an [`ir::Api`], or says everything that is wrong with them.

mod answer;
mod api;
mod argument;
mod auth;
mod cycle;
mod direction;
mod docs;
mod example;
mod field;
mod gap;
mod handle;
mod lines;
mod lost;
mod name;
mod notation;
mod operation;
mod paging;
mod path;
mod place;
mod problem;
mod prose;
mod provenance;
mod resource;
mod route;
mod scope;
mod server;
mod status;
mod suggestion;
mod types;
mod unused;
mod value;
mod wait;

use std::sync::Arc;

use direction::Reach;
use handle::Handles;
use lost::Lost;
use operation::Operations;
use paging::Styles;
use place::Spot;
use problem::Problems;
use types::{Home, Types};
use wait::Waits;

use crate::diagnostic::{Diagnostic, Severity};
use crate::spec::{self, Document};
use crate::{Sources, ir};

/// Reads and checks one spec folder. Every problem is reported, not only the first; the API is there only if no
/// problem is an error.
#[must_use]
pub fn check(sources: &Sources) -> (Option<ir::Api>, Vec<Diagnostic>) {
    let (document, mut diagnostics) = crate::parse::parse(sources);
    let Some(document) = document else {
        return (None, diagnostics);
    };
    let (api, found) = resolve(&document, Lost::from(&diagnostics), lines::count(sources));
    diagnostics.extend(found);
    // The sort is stable: within a file, problems stay in the order they were found.
    diagnostics.sort_by_cached_key(|problem| (problem.primary.file != "api.yaml", problem.primary.file.clone()));
    let sound = diagnostics.iter().all(|problem| problem.severity != Severity::Error);
    (api.filter(|_| sound), diagnostics)
}

/// Finds what a document means; the API is complete only if no problem is an error.
fn resolve(document: &Document, lost: Lost, lines: ir::Lines) -> (Option<ir::Api>, Vec<Diagnostic>) {
    let mut problems = Problems::default();
    let written = &document.api;
    let head = Head::read(written, &lost, &mut problems);
    let mut types = Types::new(lost);
    types.declare(document, &mut problems);
    types.define(document, &mut problems);
    types.examples(document, &mut problems);
    let errors = api::errors(&written.errors, Spot::root("api.yaml"), &mut types, &mut problems);
    let styles = Styles::read(document, &mut types, &mut problems);
    let handles = Handles::read(document, &mut types, &mut problems);
    let mut waits = Waits::read(document, &types.lost, &mut problems);
    let shared = errors.as_ref().map_or(&[][..], |errors| &errors.statuses);
    let mut operations = Operations::new(written, shared, &head.auth, handles, styles);
    let mut resources = resource::read(document, &mut operations, &mut types, &mut problems);
    let resolved = waits.resolve(document, &mut resources, &types.lost, &mut problems);
    let Operations { handles, styles, .. } = operations;
    cycle::find(&mut types, &mut problems);
    // Some warnings and errors mean something only where all the rest could be understood.
    if problems.has_errors() {
        return (None, problems.into_vec());
    }
    let (Some(errors), Some(mut resources)) = (errors, resources.into_iter().collect::<Option<Vec<_>>>()) else {
        return (None, problems.into_vec());
    };
    let reach = Reach::of(&resources, &styles, &errors, &types);
    reach.tell(&mut types, &mut problems);
    waits.tell(document, &resources, &types, &mut problems);
    if !types.lost.any() {
        unused::warn(document, &types, &reach, &handles, &styles, &waits, &mut problems);
    }
    let (ids, shared_types) = hand_out(types, &mut resources);
    let api = ir::Api {
        name: document.name.clone(),
        crate_ident: name::crate_ident(&document.name),
        title: written.api.trim().to_owned(),
        version: written.version.clone(),
        summary: written.summary.trim().to_owned(),
        description: written.description.as_deref().map(prose::unwrapped),
        docs: written.docs.clone(),
        server: head.server,
        prefix: written.prefix.clone(),
        auth: head.auth,
        accept: head.accept,
        formats: head.formats,
        errors,
        paging: styles.into_vec(),
        waits: resolved,
        ids,
        handles: handles.into_handles(),
        types: shared_types,
        resources,
        examples: examples(document),
        gaps: head.gaps,
        lines,
    };
    gap::tell(&api, &mut problems);
    (Some(api), problems.into_vec())
}

/// What `api.yaml` says that needs nothing else to be understood.
struct Head {
    server: ir::Server,
    auth: Vec<ir::SecurityScheme>,
    accept: Option<ir::Accept>,
    formats: Option<ir::Formats>,
    gaps: Vec<ir::Gap>,
}

impl Head {
    fn read(written: &spec::Api, lost: &Lost, problems: &mut Problems) -> Self {
        let root = Spot::root("api.yaml");
        api::version(&written.version, root, problems);
        let server = server::read(&written.server, root, problems);
        api::prefix(&written.prefix, root, problems);
        docs::check(written.docs.as_deref(), root, problems);
        Self {
            server,
            auth: auth::read(&written.auth, lost, root, problems),
            accept: written.accept.as_ref().map(|accept| server::accept(accept, root, problems)),
            formats: written.formats.as_ref().map(|formats| server::formats(formats, root, problems)),
            gaps: gap::read(&written.gaps, root, problems),
        }
    }
}

/// Gives each resource its types; those of `api.yaml` are left.
fn hand_out(types: Types, resources: &mut [ir::Resource]) -> (Vec<Arc<ir::IdType>>, Vec<ir::TypeDef>) {
    let (ids, defs) = types.into_parts();
    let mut shared = Vec::new();
    for (home, def) in defs {
        let resource = match home {
            Home::Api => None,
            Home::Resource(index) => resources.get_mut(index),
        };
        resource.map_or(&mut shared, |resource| &mut resource.types).push(def);
    }
    (ids, shared)
}

fn examples(document: &Document) -> Vec<ir::Example> {
    let example = |(file, text): (&String, &String)| ir::Example { file: file.clone(), text: text.clone() };
    document.examples.iter().map(example).collect()
}
