//! Handles: named path fragments that carry ids.

mod family;
mod fragment;

use std::collections::HashMap;
use std::sync::Arc;

use super::name::{self, HANDLE_NAME, Name, Namespace, Use, clash};
use super::place::{At, Fixed, Spot};
use super::problem::Problems;
use super::prose;
use super::types::Types;
use crate::ir::{Handle, HandleId, Ident};
use crate::spec::{self, Document};

use family::Parent;
use fragment::Draft;
pub(super) use fragment::{twice, unreadable, whole};

/// The handles of an API.
#[derive(Debug, Default)]
pub(super) struct Handles {
    entries: Vec<Entry>,
    by_name: HashMap<String, usize>,
    /// The handles that declare a path parameter, by its name.
    by_param: HashMap<String, Vec<usize>>,
    /// Rust methods of the client.
    client_methods: Namespace<Fixed>,
}

/// A handle and what its fragment stands for.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) name: String,
    /// None if something is wrong with it, which has been reported.
    pub(super) handle: Option<Arc<Handle>>,
    /// What `{name}` in a path stands for.
    pub(super) parts: Vec<Part>,
    parent: Option<usize>,
    /// Where each path parameter that it declares itself stands.
    declared: Vec<(String, Fixed)>,
    methods: Namespace<Fixed>,
    used: bool,
}

/// A piece of a path with handles written out.
#[derive(Clone, Debug)]
pub(super) enum Part {
    Literal(String),
    Id(HandleId),
}

impl Handles {
    /// Reads the handles of a document.
    pub(super) fn read(document: &Document, types: &mut Types, problems: &mut Problems) -> Self {
        let root = Spot::root("api.yaml");
        let at = root.child("handles");
        let specs = &document.api.handles;
        let keys: Vec<Spot<'_>> = specs.keys().map(|key| at.child(key)).collect();
        let texts: Vec<Spot<'_>> = specs
            .values()
            .zip(&keys)
            .map(|(spec, key)| match spec {
                spec::Handle::Line(_) => *key,
                spec::Handle::Detail(_) => key.child("path"),
            })
            .collect();
        let drafts: Vec<Draft<'_>> = specs
            .iter()
            .zip(keys.iter().zip(&texts))
            .map(|((key, spec), (spot, text))| Draft::read(key, spec, *spot, *text, &document.api, types, problems))
            .collect();
        let (parents, order) = family::arrange(&drafts, specs, &types.lost, problems);
        let mut handles = Self::default();
        for (index, draft) in drafts.iter().enumerate() {
            handles.by_name.insert(draft.key.to_owned(), index);
            for (id, _) in &draft.own {
                handles.by_param.entry(id.wire.clone()).or_default().push(index);
            }
            handles.entries.push(Entry {
                name: draft.key.to_owned(),
                handle: None,
                parts: Vec::new(),
                parent: match parents.get(index) {
                    Some(Parent::Is(parent)) => Some(*parent),
                    Some(Parent::Client | Parent::Broken) | None => None,
                },
                declared: draft.own.iter().map(|(id, at)| (id.wire.clone(), at.fixed())).collect(),
                methods: Namespace::default(),
                used: false,
            });
        }
        for index in order {
            if let Some(draft) = drafts.get(index) {
                handles.build(index, draft, types, problems);
            }
        }
        handles
    }

    /// Makes the handle of a draft, whose parent is made already.
    fn build(&mut self, index: usize, draft: &Draft<'_>, types: &mut Types, problems: &mut Problems) {
        let parent = self.entries[index].parent;
        let names = self.names(parent, draft, types, problems);
        let parent_handle = match parent {
            None => None,
            Some(parent) => match &self.entries[parent].handle {
                Some(handle) => Some(Arc::clone(handle)),
                None => return,
            },
        };
        let Some(pieces) = &draft.pieces else { return };
        if !self.unique(parent, draft, problems) {
            return;
        }
        let mut parts = Vec::new();
        for piece in pieces {
            match piece {
                fragment::Piece::Literal(text) => parts.push(Part::Literal((*text).to_owned())),
                fragment::Piece::Own(id) => parts.push(Part::Id(id.clone())),
                fragment::Piece::Parent(name) => {
                    if let Some(parent) = self.by_name.get(*name) {
                        parts.extend(self.entries[*parent].parts.iter().cloned());
                    }
                }
            }
        }
        let Some((ident, method)) = names else { return };
        let handle = Handle {
            name: draft.key.to_owned(),
            ident,
            method,
            doc: draft.doc.clone(),
            parent: parent_handle,
            own: draft.own.iter().map(|(id, _)| id.clone()).collect(),
        };
        let entry = &mut self.entries[index];
        entry.handle = Some(Arc::new(handle));
        entry.parts = parts;
    }

    /// The Rust struct of a handle and the method that makes one.
    fn names(
        &mut self,
        parent: Option<usize>,
        draft: &Draft<'_>,
        types: &mut Types,
        problems: &mut Problems,
    ) -> Option<(Ident, Ident)> {
        let own = draft.spot.child("rust_name");
        let key = draft.spot.key();
        let name = Name {
            text: draft.key,
            at: key,
            rust_name: draft.rust_name().map(|text| (text, own.value())),
            remedy: HANDLE_NAME,
        };
        let ident = name::mint(Use::Type, &name, problems)?;
        if !types.claim(&ident, &name.at(), HANDLE_NAME, problems) {
            return None;
        }
        let used = if parent.is_some() { Use::HandleMethod } else { Use::ClientMethod };
        let remedy = "give the handle another name";
        let name = Name { text: draft.key, at: key, rust_name: None, remedy };
        let method = name::mint(used, &name, problems)?;
        self.claim(parent, &method, &key, "methods", remedy, problems).then_some((ident, method))
    }

    /// Reports a path parameter that the handle and one of those it is reached from both declare.
    fn unique(&self, parent: Option<usize>, draft: &Draft<'_>, problems: &mut Problems) -> bool {
        let mut sound = true;
        let mut ancestor = parent;
        while let Some(index) = ancestor {
            let entry = &self.entries[index];
            for (id, at) in &draft.own {
                if let Some((_, earlier)) = entry.declared.iter().find(|(wire, _)| *wire == id.wire) {
                    problems.push(fragment::twice(
                        &id.wire,
                        at,
                        earlier,
                        &format!("already declared by `{}`", entry.name),
                    ));
                    sound = false;
                }
            }
            ancestor = entry.parent;
        }
        sound
    }

    pub(super) fn find(&self, name: &str) -> Option<usize> {
        self.by_name.get(name).copied()
    }

    pub(super) fn entry(&self, index: usize) -> Option<&Entry> {
        self.entries.get(index)
    }

    pub(super) fn names_of_all(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|entry| entry.name.as_str())
    }

    pub(super) fn params(&self) -> impl Iterator<Item = &str> {
        self.by_param.keys().map(String::as_str)
    }

    /// The handles that declare a path parameter.
    pub(super) fn declaring(&self, param: &str) -> &[usize] {
        self.by_param.get(param).map_or(&[], Vec::as_slice)
    }

    /// Where a handle declares a path parameter.
    pub(super) fn declaration(&self, index: usize, param: &str) -> Option<&Fixed> {
        self.entries[index].declared.iter().find(|(wire, _)| wire == param).map(|(_, at)| at)
    }

    /// Notes that a handle, and with it those it is reached from, is used.
    pub(super) fn mark_used(&mut self, index: usize) {
        let mut next = Some(index);
        while let Some(index) = next {
            let entry = &mut self.entries[index];
            next = if entry.used { None } else { entry.parent };
            entry.used = true;
        }
    }

    pub(super) fn unused(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().filter(|entry| !entry.used).map(|entry| entry.name.as_str())
    }

    /// Takes a method's name on a handle, or on the client.
    pub(super) fn claim(
        &mut self,
        owner: Option<usize>,
        ident: &Ident,
        at: &At<'_>,
        what: &str,
        remedy: &str,
        problems: &mut Problems,
    ) -> bool {
        let methods = match owner.and_then(|index| self.entries.get_mut(index)) {
            Some(entry) => &mut entry.methods,
            None => &mut self.client_methods,
        };
        match methods.claim(ident, at.fixed()) {
            Ok(()) => true,
            Err(earlier) => {
                problems.push(clash(ident, what, at, earlier, remedy));
                false
            }
        }
    }

    /// The handles, parents before children, otherwise in the order of the spec.
    pub(super) fn into_handles(self) -> Vec<Arc<Handle>> {
        let mut done = vec![false; self.entries.len()];
        let mut handles = Vec::new();
        for index in 0..self.entries.len() {
            let mut line = Vec::new();
            let mut next = Some(index);
            while let Some(index) = next.filter(|index| !done[*index]) {
                done[index] = true;
                line.push(index);
                next = self.entries[index].parent;
            }
            handles.extend(line.into_iter().rev().filter_map(|index| self.entries[index].handle.clone()));
        }
        handles
    }
}

/// The description after a fragment.
fn doc<'a>(line: &prose::Line<'a>, detail: Option<&'a spec::HandleDetail>) -> String {
    let description = detail.and_then(|detail| detail.description.as_deref());
    description.or(line.prose).unwrap_or_default().trim().to_owned()
}
