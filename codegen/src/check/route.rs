//! The path of an operation with its handles written out, and the value the operation is a method of.

mod param;

use std::collections::HashMap;
use std::sync::Arc;

use super::handle::{self, Handles, Part};
use super::path::{self, Param, Piece};
use super::place::{Fixed, Spot};
use super::problem::Problems;
use super::prose;
use super::types::{Home, Types};
use crate::ir::{Field, HandleId, Owner, PathParam, Presence, Segment, Type};
use crate::spec::{Api, Operation};

/// An operation's path, resolved.
pub(super) struct Route {
    pub(super) path: Vec<Segment>,
    pub(super) owner: Owner,
    /// The owner's place among the handles.
    pub(super) owner_index: Option<usize>,
    /// Path parameters that the owner does not carry, in their order.
    pub(super) params: Vec<Field>,
}

impl Route {
    /// The path with the names of its parameters left out.
    pub(super) fn shape(&self) -> String {
        let segments = self.path.iter().map(|segment| match segment {
            Segment::Literal(text) => text.as_str(),
            Segment::Param(_) => "{}",
        });
        segments.collect()
    }
}

/// What a route is found with.
pub(super) struct Finder<'a, 'b> {
    pub(super) api: &'a Api,
    pub(super) operation: &'a Operation,
    /// The operation.
    pub(super) spot: Spot<'a>,
    pub(super) home: Home,
    pub(super) handles: &'b mut Handles,
    pub(super) types: &'b mut Types,
    pub(super) problems: &'b mut Problems,
}

/// A piece of the path with handles written out.
#[expect(clippy::large_enum_variant, reason = "a path has few parameters")]
enum Resolved {
    Literal(String),
    Id(HandleId),
    Own(Field),
}

impl<'a> Finder<'a, '_> {
    /// Finds the route of a path, which is written at `at`.
    pub(super) fn find(&mut self, text: &'a str, at: Spot<'a>) -> Option<Route> {
        let line = prose::split(text);
        if let Some(problem) = path::copied(text, &(0..text.len()), self.api, at) {
            self.problems.push(problem);
            return None;
        }
        let pieces = match path::read(text, 0..text.len()) {
            Ok(pieces) => pieces,
            Err(wrong) => {
                self.problems.push(handle::unreadable(&text[line.notation], wrong, at));
                return None;
            }
        };
        let mut seen: HashMap<String, Fixed> = HashMap::new();
        let mut named = Vec::new();
        let mut resolved = Some(Vec::new());
        for piece in &pieces {
            let found = match piece {
                Piece::Literal(text) => Some(vec![Resolved::Literal((*text).to_owned())]),
                Piece::Param(param) => self.param(text, param, at, &mut named),
            };
            let Some(found) = found else {
                resolved = None;
                continue;
            };
            if let Piece::Param(param) = piece
                && !self.first_time(param, &found, at, &mut seen)
            {
                resolved = None;
            }
            if let Some(resolved) = &mut resolved {
                resolved.extend(found);
            }
        }
        self.unused(&pieces, &seen);
        Some(self.assemble(resolved?, &named))
    }

    /// Whether none of the parameters has come before.
    fn first_time(
        &mut self,
        param: &Param<'_>,
        found: &[Resolved],
        at: Spot<'_>,
        seen: &mut HashMap<String, Fixed>,
    ) -> bool {
        let here = at.within(&param.span);
        let wires: Vec<&str> = found.iter().filter_map(Resolved::wire).collect();
        let again = wires.iter().find_map(|wire| seen.get(*wire).map(|earlier| (*wire, earlier)));
        if let Some((wire, earlier)) = again {
            self.problems.push(handle::twice(wire, &here, earlier, "already here"));
            return false;
        }
        for wire in wires {
            seen.insert(wire.to_owned(), here.fixed());
        }
        true
    }

    /// Joins the pieces, finds the owner and hands what it lacks to the operation.
    fn assemble(&mut self, resolved: Vec<Resolved>, named: &[usize]) -> Route {
        let ids: HashMap<&str, &HandleId> = resolved.iter().filter_map(Resolved::id).collect();
        let owner_index = self.owner(&ids, named);
        let owner = owner_index.and_then(|index| self.handles.entry(index)).and_then(|entry| entry.handle.clone());
        if let Some(index) = owner_index {
            self.handles.mark_used(index);
        }
        let carried: Vec<HandleId> = owner.iter().flat_map(|handle| handle.ids()).cloned().collect();
        let mut params = Vec::new();
        let mut path = Vec::new();
        // An operation without a path of its own is the prefix itself.
        let prefix = &self.api.prefix;
        let bare = resolved.is_empty() && !prefix.is_empty();
        let mut text = if bare { prefix.clone() } else { format!("{prefix}/") };
        for piece in resolved {
            let param = match piece {
                Resolved::Literal(literal) => {
                    text.push_str(&literal);
                    continue;
                }
                Resolved::Id(id) => match carried.iter().find(|carried| carried.wire == id.wire) {
                    Some(carried) => PathParam::Handle(carried.clone()),
                    None => PathParam::Argument(argument(&id)),
                },
                Resolved::Own(field) => PathParam::Argument(field),
            };
            if !text.is_empty() {
                path.push(Segment::Literal(std::mem::take(&mut text)));
            }
            if let PathParam::Argument(field) = &param {
                params.push(field.clone());
            }
            path.push(Segment::Param(param));
        }
        if !text.is_empty() {
            path.push(Segment::Literal(text));
        }
        let owner = owner.map_or(Owner::Client, Owner::Handle);
        Route { path, owner, owner_index, params }
    }

    /// The handle that carries most of the path's ids and no other.
    fn owner(&self, ids: &HashMap<&str, &HandleId>, named: &[usize]) -> Option<usize> {
        let mut best: Option<((usize, bool, usize), usize)> = None;
        for wire in ids.keys() {
            for index in self.handles.declaring(wire) {
                let Some(handle) = self.handles.entry(*index).and_then(|entry| entry.handle.as_ref()) else {
                    continue;
                };
                let carried = handle.ids();
                let in_path =
                    |id: &&HandleId| ids.get(id.wire.as_str()).is_some_and(|own| Arc::ptr_eq(&own.id, &id.id));
                if carried.iter().all(in_path) {
                    // Of several equally large ones, the one that the path names, then the one declared first.
                    let rank = (carried.len(), named.contains(index), usize::MAX - index);
                    if best.is_none_or(|(other, _)| rank > other) {
                        best = Some((rank, *index));
                    }
                }
            }
        }
        best.map(|(_, index)| index)
    }
}

impl Resolved {
    fn wire(&self) -> Option<&str> {
        match self {
            Self::Literal(_) => None,
            Self::Id(id) => Some(&id.wire),
            Self::Own(field) => Some(&field.wire),
        }
    }

    fn id(&self) -> Option<(&str, &HandleId)> {
        match self {
            Self::Id(id) => Some((&id.wire, id)),
            Self::Literal(_) | Self::Own(_) => None,
        }
    }
}

impl From<Part> for Resolved {
    fn from(part: Part) -> Self {
        match part {
            Part::Literal(text) => Self::Literal(text),
            Part::Id(id) => Self::Id(id),
        }
    }
}

/// The argument for an id that the owner does not carry.
fn argument(id: &HandleId) -> Field {
    Field {
        wire: id.wire.clone(),
        ident: id.ident.clone(),
        ty: Type::Id(Arc::clone(&id.id)),
        presence: Presence::Required,
        nullable: false,
        secret: false,
        doc: id.id.doc.clone(),
        default: None,
        minimum: None,
        maximum: None,
        format: None,
        example: id.id.example.clone(),
        provenance: None,
        boxed: false,
    }
}
