//! Ways in which lists come in pages.

use std::collections::HashSet;
use std::sync::Arc;

use indexmap::IndexMap;

use super::field::{self, Role, Setting};
use super::name::{self, Name, Namespace, Use, clash};
use super::place::Spot;
use super::problem::Problems;
use super::suggestion;
use super::types::{Home, Types};
use crate::diagnostic::Code;
use crate::ir::{Field, Paging, Type};
use crate::spec::{self, Document};

/// The paging styles of an API.
#[derive(Debug, Default)]
pub(super) struct Styles {
    /// By name; none where something is wrong, which has been reported.
    styles: IndexMap<String, Option<Arc<Paging>>>,
    used: HashSet<String>,
}

impl Styles {
    pub(super) fn read(document: &Document, types: &mut Types, problems: &mut Problems) -> Self {
        let root = Spot::root("api.yaml");
        let at = root.child("paging");
        let mut constants = Namespace::default();
        let styles = document.api.paging.iter().map(|(name, spec)| {
            let spot = at.child(name);
            let style = style(name, spec, spot, types, problems);
            if let Some(style) = &style
                && let Err(earlier) = constants.claim(&style.constant, spot.key().fixed())
            {
                let remedy = "give one of the styles another name";
                problems.push(clash(&style.constant, "paging styles", &spot.key(), earlier, remedy));
            }
            (name.clone(), style.map(Arc::new))
        });
        Self {
            styles: styles.collect(),
            used: HashSet::new(),
        }
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
    let setting = Setting {
        role: Role::Query,
        home: Home::Api,
        aspect: "query",
    };
    let query = fields(&spec.query, spot.child("query"), &setting, None, types, problems);
    let setting = Setting {
        role: Role::Envelope(false),
        home: Home::Api,
        aspect: "envelope",
    };
    let envelope = fields(
        &spec.envelope,
        spot.child("envelope"),
        &setting,
        Some(&spec.items),
        types,
        problems,
    );
    let named = [
        ("page", &spec.page, "query", &spec.query, &query),
        ("size", &spec.size, "query", &spec.query, &query),
        ("items", &spec.items, "envelope", &spec.envelope, &envelope),
        ("total", &spec.total, "envelope", &spec.envelope, &envelope),
    ];
    let mut sound = true;
    for (key, wire, section, written, read) in named {
        let at = spot.child(key);
        if !written.keys().any(|name| field::wire(name) == wire) {
            let known = written.keys().map(|name| field::wire(name));
            let help = suggestion::help(wire, known, || format!("add `{wire}` to `{section}`"));
            let problem = at
                .value()
                .error(
                    Code::MissingEnvelopeField,
                    format!("`{section}` has no field `{wire}`"),
                    format!("not in `{section}`"),
                )
                .help(help);
            problems.push(problem);
            sound = false;
            continue;
        }
        let Some(field) = read.iter().find(|field| field.wire == *wire) else {
            sound = false;
            continue;
        };
        sound &= suits(key, field, written, spot.child(section), problems);
    }
    let constant = name::constant(&name::mint(
        Use::Argument,
        &Name {
            text: name,
            at: spot.key(),
            rust_name: None,
            remedy: "give the style another name",
        },
        problems,
    )?);
    sound.then(|| Paging {
        name: name.to_owned(),
        constant,
        query,
        page: spec.page.clone(),
        size: spec.size.clone(),
        envelope,
        items: spec.items.clone(),
        total: spec.total.clone(),
    })
}

/// Whether a field has the type that its part in paging asks for.
fn suits(
    key: &str,
    field: &Field,
    written: &IndexMap<String, spec::Field>,
    section: Spot<'_>,
    problems: &mut Problems,
) -> bool {
    let (fits, wanted) = match (key, &field.ty) {
        ("items", Type::List(element)) => (matches!(**element, Type::Json), "list<item>"),
        ("items", _) => (false, "list<item>"),
        (_, Type::Integer) => (true, "integer"),
        (_, _) => (false, "integer"),
    };
    if fits {
        return true;
    }
    let Some((name, _)) = written.iter().find(|(name, _)| field::wire(name) == field.wire) else {
        return false;
    };
    let problem = section
        .child(name)
        .value()
        .error(
            Code::MissingEnvelopeField,
            format!("`{}` cannot be what `{key}` asks for", field.wire),
            format!("not `{wanted}`"),
        )
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
