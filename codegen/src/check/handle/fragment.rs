//! Reads the path fragment of a handle.

use std::collections::HashMap;

use indexmap::IndexMap;

use super::super::name::{self, Name, Use};
use super::super::notation::{self, Kind as Notation};
use super::super::path::{self, Param};
use super::super::place::{At, Fixed, Spot};
use super::super::problem::Problems;
use super::super::types::{Home, Site, Types};
use super::super::{prose, suggestion};
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::{HandleId, Type};
use crate::spec::{Api, Handle, HandleDetail};

/// A handle whose fragment has been read, before its parent is known.
pub(super) struct Draft<'a> {
    pub(super) key: &'a str,
    pub(super) spot: Spot<'a>,
    pub(super) detail: Option<&'a HandleDetail>,
    pub(super) doc: String,
    /// None if the fragment cannot be read.
    pub(super) pieces: Option<Vec<Piece<'a>>>,
    /// The ids it declares, and where.
    pub(super) own: Vec<(HandleId, At<'a>)>,
    /// The handles its fragment names, and where.
    pub(super) nested: Vec<(&'a str, At<'a>)>,
}

/// A piece of a fragment.
pub(super) enum Piece<'a> {
    Literal(&'a str),
    Own(HandleId),
    Parent(&'a str),
}

impl<'a> Draft<'a> {
    pub(super) fn read(
        key: &'a str,
        spec: &'a Handle,
        spot: Spot<'a>,
        at: Spot<'a>,
        api: &Api,
        types: &mut Types,
        problems: &mut Problems,
    ) -> Self {
        let (text, detail) = match spec {
            Handle::Line(line) => (line.as_str(), None),
            Handle::Detail(detail) => (detail.path.as_str(), Some(detail)),
        };
        let line = prose::split(text);
        let mut draft = Self {
            key,
            spot,
            detail,
            doc: super::doc(&line, detail),
            pieces: None,
            own: Vec::new(),
            nested: Vec::new(),
        };
        if !notation::is_name(&key.replace('-', "_")) {
            let problem = spot
                .key()
                .error(Code::InvalidName, format!("`{key}` cannot be written in a path"), "not a name")
                .help("a handle is called like `server`: letters, digits and underscores, a letter first");
            problems.push(problem);
            return draft;
        }
        if let Some(problem) = path::copied(text, &line.notation, api, at) {
            problems.push(problem);
            return draft;
        }
        match path::read(text, line.notation.clone()) {
            Ok(pieces) => draft.fill(text, pieces, at, &api.handles, types, problems),
            Err(wrong) => problems.push(unreadable(&text[line.notation], wrong, at)),
        }
        if draft.pieces.is_some() && draft.own.is_empty() {
            let problem = at
                .value()
                .error(Code::PathSyntax, format!("the handle `{key}` carries no id"), "declares no path parameter")
                .help("a handle declares the id it adds: `servers/{sid: ServerId}`");
            problems.push(problem);
            draft.pieces = None;
        }
        draft
    }

    fn fill(
        &mut self,
        text: &'a str,
        written: Vec<path::Piece<'a>>,
        at: Spot<'a>,
        all: &IndexMap<String, Handle>,
        types: &mut Types,
        problems: &mut Problems,
    ) {
        let mut pieces = Some(Vec::new());
        let mut seen: HashMap<&str, At<'_>> = HashMap::new();
        for piece in written {
            let found = match piece {
                path::Piece::Literal(text) => Some(Piece::Literal(text)),
                path::Piece::Param(param) => {
                    let here = at.within(&param.span);
                    match seen.insert(param.name, here) {
                        Some(earlier) => {
                            problems.push(twice(param.name, &here, &earlier.fixed(), "already here"));
                            None
                        }
                        None => self.param(text, &param, at, all, types, problems),
                    }
                }
            };
            match (found, &mut pieces) {
                (Some(found), Some(pieces)) => pieces.push(found),
                (Some(_), None) => {}
                (None, _) => pieces = None,
            }
        }
        self.pieces = pieces;
    }

    fn param(
        &mut self,
        text: &str,
        param: &Param<'a>,
        at: Spot<'a>,
        all: &IndexMap<String, Handle>,
        types: &mut Types,
        problems: &mut Problems,
    ) -> Option<Piece<'a>> {
        let here = at.within(&param.span);
        let Some(range) = param.ty.clone() else {
            if !all.contains_key(param.name) {
                unknown(param.name, &here, all, types, problems);
                return None;
            }
            self.nested.push((param.name, here));
            return whole(param, &here, problems).then_some(Piece::Parent(param.name));
        };
        let expr = match notation::read(text, range) {
            Ok(expr) => expr,
            Err(wrong) => {
                problems.push(wrong.report(text, at));
                return None;
            }
        };
        let id = match &expr.kind {
            Notation::Name(name) => types.id(name),
            Notation::Wrapped(..)
            | Notation::Nullable(_)
            | Notation::Enum(_)
            | Notation::Union(_)
            | Notation::In(..) => None,
        };
        let Some(id) = id else {
            let site = Site { spot: at, name: param.name, doc: "", home: Home::Api, item: false };
            let ty = types.resolve(&expr, &site, problems)?;
            problems.push(no_id(self.key, &text[expr.span.clone()], &ty, &at.within(&expr.span)));
            return None;
        };
        let name = Name { text: param.name, at: here, rust_name: None, remedy: "give the path parameter another name" };
        let ident = name::mint(Use::HandleId, &name, problems)?;
        let id = HandleId { wire: param.name.to_owned(), ident, id };
        self.own.push((id.clone(), here));
        Some(Piece::Own(id))
    }

    pub(super) fn rust_name(&self) -> Option<&'a str> {
        self.detail.and_then(|detail| detail.rust_name.as_deref())
    }
}

/// Reports a handle that does not exist.
fn unknown(name: &str, at: &At<'_>, all: &IndexMap<String, Handle>, types: &Types, problems: &mut Problems) {
    if types.lost.may_have(name) {
        return;
    }
    let help = suggestion::help(name, all.keys().map(String::as_str), || {
        format!("declare the id with its type, `{{{name}: …Id}}`, or name the handle this one is reached from")
    });
    problems.push(at.error(Code::UnknownHandle, format!("unknown handle `{name}`"), "no such handle").help(help));
}

/// A handle that would carry something else than an id.
fn no_id(handle: &str, written: &str, ty: &Type, at: &At<'_>) -> Diagnostic {
    let label = if matches!(ty, Type::Named { .. }) { "a type, not an id" } else { "not an id" };
    let id = id_name(handle);
    at.error(Code::MisplacedType, format!("a handle cannot carry `{written}`"), label)
        .help(format!("declare an id for it under `ids:` and use that: `{id}: string`"))
}

/// What the id of a handle might be called: `ServerId` for `server`.
fn id_name(handle: &str) -> String {
    let stem = name::pascal(handle);
    if stem.ends_with("Id") { stem } else { format!("{stem}Id") }
}

/// Whether a handle stands alone between slashes.
pub(in super::super) fn whole(param: &Param<'_>, at: &At<'_>, problems: &mut Problems) -> bool {
    if !param.alone {
        let problem = at
            .error(
                Code::PathSyntax,
                format!("the handle `{}` is glued to other text", param.name),
                "stands for whole segments",
            )
            .help("put a slash between");
        problems.push(problem);
    }
    param.alone
}

/// A path that cannot be read.
pub(in super::super) fn unreadable(path: &str, wrong: path::Unreadable, at: Spot<'_>) -> Diagnostic {
    let (code, message) = match wrong.optional {
        Some(name) => (Code::OptionalPathParameter, format!("the path parameter `{name}` is optional")),
        None => (Code::PathSyntax, format!("the path `{path}` cannot be read")),
    };
    at.within(&wrong.span).error(code, message, wrong.label).help(wrong.help)
}

/// A path parameter that comes twice.
pub(in super::super) fn twice(name: &str, at: &At<'_>, earlier: &Fixed, label: &str) -> Diagnostic {
    at.error(Code::PathParameterTwice, format!("the path parameter `{name}` comes twice"), "comes again")
        .also(&earlier.file, earlier.place.clone(), label)
        .help("each place in a path has a name of its own")
}
