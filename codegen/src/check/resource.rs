//! Resource files: a module of the crate each.

use std::collections::HashMap;

use super::docs;
use super::name::{self, Name, Namespace, Use, clash};
use super::operation::{Operations, Scope};
use super::place::{At, Fixed, Spot};
use super::problem::Problems;
use super::provenance;
use super::types::{Home, Types};
use crate::diagnostic::Code;
use crate::ir::{Ident, Resource};
use crate::spec::Document;

/// Checks the operations of all resources, one for each file; their types are handed out when all of them are known.
pub(super) fn read(
    document: &Document,
    operations: &mut Operations<'_>,
    types: &mut Types,
    problems: &mut Problems,
) -> Vec<Option<Resource>> {
    let mut modules: Namespace<Fixed> = Namespace::default();
    let mut titles = HashMap::new();
    let mut resources = Vec::new();
    for (index, (file, spec)) in document.resources.iter().enumerate() {
        let module = module(file, &mut modules, problems);
        let root = Spot::root(file);
        title(spec.resource.trim(), root, &mut titles, problems);
        let at = root.child("operations");
        let mut found = Vec::with_capacity(spec.operations.len());
        docs::check(spec.docs.as_deref(), root, problems);
        let shared = provenance::shared(spec, root, problems);
        let scopes =
            spec.scopes.as_deref().map(|text| operations.scopes(text, root, types, problems)).unwrap_or_default();
        for (key, spec) in &spec.operations {
            let spec = &provenance::marked(spec, &shared);
            let spot = at.child(key);
            let mut scope = Scope { key, spec, spot, scopes: &scopes, home: Home::Resource(index), types, problems };
            found.extend(operations.read(&mut scope));
        }
        resources.push(module.map(|module| Resource {
            title: spec.resource.trim().to_owned(),
            module,
            summary: spec.summary.trim().to_owned(),
            docs: spec.docs.clone(),
            types: Vec::new(),
            operations: found,
        }));
    }
    resources
}

/// Reports a title that another file has, too.
fn title<'a>(title: &'a str, root: Spot<'_>, titles: &mut HashMap<&'a str, Fixed>, problems: &mut Problems) {
    if title.is_empty() {
        return;
    }
    let spot = root.child("resource");
    let at = spot.value();
    match titles.get(title) {
        None => drop(titles.insert(title, at.fixed())),
        Some(earlier) => {
            let problem = at
                .error(Code::DuplicateResource, format!("two resources are titled `{title}`"), "the second")
                .also(&earlier.file, earlier.place.clone(), "the first")
                .help("the title is the OpenAPI tag, of which there is one of a name; give this one another, or make both one file");
            problems.push(problem);
        }
    }
}

/// The module that a file becomes.
fn module(file: &str, modules: &mut Namespace<Fixed>, problems: &mut Problems) -> Option<Ident> {
    const REMEDY: &str = "rename the file";
    let at = At::File(file);
    let stem = file.strip_suffix(".yaml").unwrap_or(file);
    let name = Name { text: stem, at, rust_name: None, remedy: REMEDY };
    let ident = name::mint(Use::Module, &name, problems)?;
    if ident.bare() != stem {
        let message = format!("the file `{file}` is not called as a module is");
        let problem = at.error(Code::InvalidName, message, "not in `snake_case`");
        problems.push(problem.help(format!("rename it to `{}.yaml`", ident.bare())));
        return None;
    }
    match modules.claim(&ident, at.fixed()) {
        Ok(()) => Some(ident),
        Err(earlier) => {
            problems.push(clash(&ident, "modules", &at, earlier, REMEDY));
            None
        }
    }
}
