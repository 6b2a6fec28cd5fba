//! Ways in which lists come in pages.

mod counts;

use std::collections::HashSet;
use std::sync::Arc;

use indexmap::IndexMap;

use super::field::{self, Role, Setting, View};
use super::name::{self, Name, Namespace, Use, clash};
use super::place::{Fixed, Spot};
use super::problem::Problems;
use super::suggestion;
use super::types::{Home, Types};
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::{Field, Ident, Paging};
use crate::spec::{self, Document};

/// What to do about a style whose name does not work.
const REMEDY: &str = "give the paging style another name";

/// The paging styles of an API.
#[derive(Debug, Default)]
pub(super) struct Styles {
    /// By name; none where something is wrong, which has been reported.
    styles: IndexMap<String, Option<Arc<Paging>>>,
    used: HashSet<String>,
    constants: Namespace<Fixed>,
}

impl Styles {
    pub(super) fn read(document: &Document, types: &mut Types, problems: &mut Problems) -> Self {
        let root = Spot::root("api.yaml");
        let at = root.child("paging");
        let mut constants: Namespace<Fixed> = Namespace::default();
        let mut styles = IndexMap::new();
        for (name, spec) in &document.api.paging {
            let spot = at.child(name);
            let style = style(name, spec, spot, types, problems);
            let style = style.filter(|style| match constants.claim(&style.constant, spot.key().fixed()) {
                Ok(()) => true,
                Err(earlier) => {
                    problems.push(clash(&style.constant, "paging styles", &spot.key(), earlier, REMEDY));
                    false
                }
            });
            styles.insert(name.clone(), style.map(Arc::new));
        }
        Self { styles, constants, used: HashSet::new() }
    }

    /// The statics of the styles, for those of operations to stand beside.
    pub(super) fn take_constants(&mut self) -> Namespace<Fixed> {
        std::mem::take(&mut self.constants)
    }

    /// The style of that name, which counts as used from now on; none if there is none.
    pub(super) fn find(&mut self, name: &str) -> Option<Option<Arc<Paging>>> {
        let found = self.styles.get(name).cloned()?;
        self.used.insert(name.to_owned());
        Some(found)
    }

    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.styles.keys().map(String::as_str)
    }

    pub(super) fn all(&self) -> impl Iterator<Item = &Paging> {
        self.styles.values().flatten().map(Arc::as_ref)
    }

    pub(super) fn unused(&self) -> impl Iterator<Item = &str> {
        self.names().filter(|name| !self.used.contains(*name))
    }

    pub(super) fn into_vec(self) -> Vec<Arc<Paging>> {
        self.styles.into_values().flatten().collect()
    }
}

fn style(
    name: &str,
    spec: &spec::Paging,
    spot: Spot<'_>,
    types: &mut Types,
    problems: &mut Problems,
) -> Option<Paging> {
    let setting = Setting { role: Role::Query, home: Home::Api, aspect: "query" };
    let query = fields(&spec.query, spot.child("query"), &setting, None, types, problems);
    let setting = Setting { role: Role::Envelope(false), home: Home::Api, aspect: "envelope" };
    // An unknown `items` is reported; any field may then be the one that was meant.
    let items = spec.items.as_deref();
    let items = items.filter(|items| spec.envelope.keys().any(|name| field::wire(name) == *items));
    let items = items.or(spec.items.is_none().then_some(""));
    let envelope = fields(&spec.envelope, spot.child("envelope"), &setting, items, types, problems);
    let (counts_in, counts) = counts::read(spec, spot, problems);
    let plain = |count: &Option<String>| count.clone().filter(|_| counts_in.is_empty());
    let (total, page_at, size_at) = (plain(&counts.total), plain(&counts.page), plain(&counts.size));
    let named = [
        ("page", spec.page.as_ref(), "query", &spec.query, &query),
        ("size", spec.size.as_ref(), "query", &spec.query, &query),
        ("items", spec.items.as_ref(), "envelope", &spec.envelope, &envelope),
        ("total", total.as_ref(), "envelope", &spec.envelope, &envelope),
        ("page_at", page_at.as_ref(), "envelope", &spec.envelope, &envelope),
        ("size_at", size_at.as_ref(), "envelope", &spec.envelope, &envelope),
    ];
    let mut sound = true;
    for (key, wire, section, written, read) in named {
        let Some(wire) = wire else { continue };
        let at = spot.child(key);
        if !written.keys().any(|name| field::wire(name) == wire) {
            problems.push(missing(wire, section, written, at));
            sound = false;
            continue;
        }
        let Some(field) = read.iter().find(|field| field.wire == *wire) else {
            sound = false;
            continue;
        };
        sound &= suits(key, field, written, spot.child(section), problems);
    }
    // What could not be read may have the counts.
    if !counts_in.is_empty() && !problems.has_errors() && !types.lost.any() {
        sound &= counts::are_there(spec, (&counts_in, &counts), &envelope, types, spot, problems);
    }
    let constant = constant(name, spot, problems).filter(|_| sound)?;
    Some(Paging {
        name: name.to_owned(),
        constant,
        query,
        page: spec.page.clone(),
        size: spec.size.clone(),
        envelope,
        items: spec.items.clone(),
        counts_in,
        counts,
        headers: counts::headers(spec, spot, problems),
    })
}

/// Says that a style names a field that is not there.
fn missing(wire: &str, section: &str, written: &IndexMap<String, spec::Field>, at: Spot<'_>) -> Diagnostic {
    let known = written.keys().map(|name| field::wire(name));
    let help = suggestion::help(wire, known, || format!("add `{wire}` to `{section}`"));
    let message = format!("`{section}` has no field `{wire}`");
    at.value().error(Code::MissingEnvelopeField, message, format!("not in `{section}`")).help(help)
}

/// The static that describes a style.
fn constant(name: &str, spot: Spot<'_>, problems: &mut Problems) -> Option<Ident> {
    let name = Name { text: name, at: spot.key(), rust_name: None, remedy: REMEDY };
    name::mint(Use::Paging, &name, problems).map(|ident| name::constant(&ident))
}

/// Whether a field has the type that its part in paging asks for.
fn suits(
    key: &str,
    field: &Field,
    written: &IndexMap<String, spec::Field>,
    section: Spot<'_>,
    problems: &mut Problems,
) -> bool {
    let Some((name, spec)) = written.iter().find(|(name, _)| field::wire(name) == field.wire) else {
        return false;
    };
    let view = View::of(spec);
    let text: String = view.scalar[view.line.notation.clone()].split_whitespace().collect();
    let wanted = if key == "items" { "list<item>" } else { "integer" };
    if text == wanted {
        return true;
    }
    let at = section.child(name);
    let at_type = at.child("type");
    let at_type = if view.detail.is_some() { at_type } else { at };
    let message = format!("`{}` is not of the type that `{key}` asks for", field.wire);
    let problem = at_type
        .within(&view.line.notation)
        .error(Code::MissingEnvelopeField, message, format!("not `{wanted}`"))
        .help(format!("write `{wanted}`"));
    problems.push(problem);
    false
}

/// Reads the fields of one half of a style; `items` names the one that holds the items.
fn fields(
    written: &IndexMap<String, spec::Field>,
    spot: Spot<'_>,
    setting: &Setting<'_>,
    items: Option<&str>,
    types: &mut Types,
    problems: &mut Problems,
) -> Vec<Field> {
    let mut names = Namespace::default();
    let mut fields = Vec::new();
    for (name, spec) in written {
        let at = spot.child(name);
        let role = match items {
            Some(items) => Role::Envelope(field::wire(name) == items),
            None if setting.role == Role::Envelope(false) => Role::Envelope(true),
            None => setting.role,
        };
        let setting = Setting { role, ..*setting };
        let Some(mut field) = field::read(name, spec, at, &setting, types, problems) else {
            continue;
        };
        field::complete(&mut field, spec, at, types, problems);
        if field::claim(&mut names, &field, at.key(), problems) {
            fields.push(field);
        }
    }
    fields
}
