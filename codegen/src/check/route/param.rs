//! What the parameters in an operation's path stand for.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use super::super::field::{self, Role, Setting};
use super::super::path::{Param, Piece};
use super::super::place::{At, Fixed, Spot};
use super::super::{example, handle, suggestion};
use super::{Finder, Resolved};
use crate::diagnostic::Code;
use crate::ir::{Field, HandleId, Type};
use crate::spec;

impl<'a> Finder<'a, '_> {
    /// What `{name}` or `{name: Type}` stands for.
    pub(super) fn param(
        &mut self,
        text: &'a str,
        param: &Param<'a>,
        at: Spot<'a>,
        named: &mut Vec<usize>,
    ) -> Option<Vec<Resolved>> {
        let here = at.within(&param.span);
        if let Some(range) = param.ty.clone() {
            if self.declared_twice(param, &here) {
                return None;
            }
            return self.inline(text, range, param, at).map(|found| vec![found]);
        }
        if let Some(index) = self.handles.find(param.name) {
            named.push(index);
            self.handles.mark_used(index);
            if !handle::whole(param, &here, self.problems) {
                return None;
            }
            let entry = self.handles.entry(index)?;
            entry.handle.as_ref()?;
            return Some(entry.parts.iter().cloned().map(Resolved::from).collect());
        }
        if !self.handles.declaring(param.name).is_empty() {
            if self.declared_twice(param, &here) {
                return None;
            }
            return self.handle_id(param, &here).map(|id| vec![Resolved::Id(id)]);
        }
        let declared = self.operation.params.iter().find(|(key, _)| field::wire(key) == param.name);
        if let Some((key, spec)) = declared {
            return self.listed(key, spec).map(|field| vec![Resolved::Own(field)]);
        }
        if !self.types.lost.may_have_param(param.name) {
            self.unknown(param, &here);
        }
        None
    }

    /// The id that handles declare under the name.
    fn handle_id(&mut self, param: &Param<'_>, here: &At<'_>) -> Option<HandleId> {
        let mut found: Option<HandleId> = None;
        for index in self.handles.declaring(param.name) {
            let handle = self.handles.entry(*index).and_then(|entry| entry.handle.clone());
            let own = handle.as_ref().and_then(|handle| handle.own.iter().find(|id| id.wire == param.name));
            match (&found, own) {
                (Some(id), Some(own)) if !Arc::ptr_eq(&id.id, &own.id) => {
                    let problem = here
                        .error(
                            Code::UnknownHandle,
                            format!("`{}` may mean several ids", param.name),
                            "several handles declare it",
                        )
                        .help(format!(
                            "say which: `{{{0}: {1}}}` or `{{{0}: {2}}}`",
                            param.name, id.id.name, own.id.name
                        ));
                    self.problems.push(problem);
                    return None;
                }
                (None, Some(own)) => found = Some(own.clone()),
                (Some(_), Some(_)) | (_, None) => {}
            }
        }
        found
    }

    /// Reports a parameter that `params:` declares as well.
    fn declared_twice(&mut self, param: &Param<'_>, here: &At<'_>) -> bool {
        let Some(key) = self.operation.params.keys().find(|key| field::wire(key) == param.name) else {
            return false;
        };
        let earlier = match param.ty {
            None => self.declaration(param.name),
            Some(_) => None,
        };
        self.declared_again(key, &earlier.unwrap_or_else(|| here.fixed()));
        true
    }

    /// Where a handle declares the parameter.
    fn declaration(&self, name: &str) -> Option<Fixed> {
        let index = self.handles.declaring(name).first()?;
        self.handles.declaration(*index, name).cloned()
    }

    fn declared_again(&mut self, key: &str, earlier: &Fixed) {
        let params = self.spot.child("params");
        let problem = params
            .child(key)
            .key()
            .error(
                Code::PathParameterTwice,
                format!("the path parameter `{}` is declared twice", field::wire(key)),
                "declared again",
            )
            .also(&earlier.file, earlier.place.clone(), "declared here")
            .help("leave it out under `params:`");
        self.problems.push(problem);
    }

    /// A parameter whose type stands in the path.
    fn inline(&mut self, text: &str, range: Range<usize>, param: &Param<'_>, at: Spot<'_>) -> Option<Resolved> {
        let setting = Setting { role: Role::Path, home: self.home, aspect: "path" };
        let here = at.within(&param.span);
        let mut field = field::bare(param.name, (text, range), at, here, &setting, self.types, self.problems)?;
        if let Type::Id(id) = field.ty {
            // Handles that carry the same id may be the owner.
            return Some(Resolved::Id(HandleId { wire: field.wire, ident: field.ident, id }));
        }
        field.example = example::of(&field, self.types);
        Some(Resolved::Own(field))
    }

    /// A parameter that `params:` declares.
    fn listed(&mut self, key: &str, spec: &spec::Field) -> Option<Field> {
        let params = self.spot.child("params");
        let spot = params.child(key);
        let setting = Setting { role: Role::Path, home: self.home, aspect: "path" };
        let mut field = field::read(key, spec, spot, &setting, self.types, self.problems)?;
        field::complete(&mut field, spec, spot, self.types, self.problems);
        Some(field)
    }

    fn unknown(&mut self, param: &Param<'_>, here: &At<'_>) {
        let wrong = param.name;
        let params = self.operation.params.keys().map(|key| field::wire(key));
        let known = self.handles.names_of_all().chain(self.handles.params()).chain(params);
        let help = suggestion::help(wrong, known, || {
            format!("give its type, `{{{wrong}: string}}`, or declare it under `params:`")
        });
        let message = format!("unknown handle or path parameter `{wrong}`");
        self.problems.push(here.error(Code::UnknownHandle, message, "neither a handle nor declared").help(help));
    }

    /// Reports what `params:` declares and the path does not name, or has from a handle.
    pub(super) fn unused(&mut self, pieces: &[Piece<'_>], seen: &HashMap<String, Fixed>) {
        let spot = self.spot;
        let params = spot.child("params");
        for key in self.operation.params.keys() {
            let wire = field::wire(key);
            let names = |piece: &Piece<'_>| matches!(piece, Piece::Param(param) if param.name == wire);
            if pieces.iter().any(names) {
                continue;
            }
            if let Some(place) = seen.get(wire) {
                let earlier = self.declaration(wire).unwrap_or_else(|| place.clone());
                self.declared_again(key, &earlier);
            } else {
                let problem = params
                    .child(key)
                    .key()
                    .error(Code::PathParameterUnused, format!("the path has no parameter `{wire}`"), "not in the path")
                    .help(format!(
                        "put `{{{wire}}}` into the path, or move `{wire}` to `query:` if that is where it goes"
                    ));
                self.problems.push(problem);
            }
        }
    }
}
