//! Finds what a type in the notation stands for.

use std::collections::HashMap;
use std::sync::Arc;

use super::super::notation::{Expr, Kind as Notation, Wrapper};
use super::super::place::{At, Spot};
use super::super::problem::Problems;
use super::{Home, Kind, Types, WORDS, built_in};
use crate::diagnostic::{Code, similar};
use crate::ir::Type;

/// Where a type stands.
#[derive(Clone, Copy, Debug)]
pub(in super::super) struct Site<'a> {
    /// The text it is written in.
    pub(in super::super) spot: Spot<'a>,
    /// What an inline enum or union there is called after.
    pub(in super::super) name: &'a str,
    /// What an inline enum or union there is said to mean.
    pub(in super::super) doc: &'a str,
    /// The file that an inline enum or union belongs to.
    pub(in super::super) home: Home,
    /// Whether `item` may stand there.
    pub(in super::super) item: bool,
}

impl<'a> Site<'a> {
    pub(super) fn at(&self, expr: &Expr<'_>) -> At<'a> {
        self.spot.within(&expr.span)
    }
}

impl Types {
    /// The type that an expression stands for; what keeps it from being one is reported.
    pub(in super::super) fn resolve(
        &mut self,
        expr: &Expr<'_>,
        site: &Site<'_>,
        problems: &mut Problems,
    ) -> Option<Type> {
        match &expr.kind {
            Notation::Name(name) => self.named(name, expr, site, problems),
            Notation::Wrapped(Wrapper::List, inner) => {
                let ty = self.resolve(inner, site, problems)?;
                let sound = matches!(ty, Type::In { .. }) || bare(&ty, &site.at(inner), "an item of a list", problems);
                sound.then(|| Type::List(Box::new(ty)))
            }
            Notation::Wrapped(Wrapper::Map, inner) => {
                let ty = self.resolve(inner, site, problems)?;
                // A map of lists is a list in pieces.
                let of_lists = matches!(&ty, Type::List(item) if matches!(**item, Type::In { .. }));
                let sound = of_lists || bare(&ty, &site.at(inner), "a value of a map", problems);
                sound.then(|| Type::Map(Box::new(ty)))
            }
            Notation::In(inner, key) => {
                let ty = self.resolve(inner, site, problems)?;
                let sound = bare(&ty, &site.at(inner), "a value in a key", problems);
                if matches!(ty, Type::Nullable(_)) {
                    let problem = site
                        .at(inner)
                        .error(Code::MisplacedType, "a value in a key that may be null", "null has no key around it")
                        .help("take the `?` away; where null may come instead of the object, mark the field");
                    problems.push(problem);
                    return None;
                }
                sound.then(|| Type::In { key: key.text.clone().into_owned(), inner: Box::new(ty) })
            }
            Notation::Wrapped(Wrapper::Page, _) => {
                let problem = site
                    .at(expr)
                    .error(Code::MisplacedType, "`page<…>` outside `returns`", "only an answer is a page")
                    .help("write `list<…>` for a list inside a value");
                problems.push(problem);
                None
            }
            Notation::Nullable(inner) => match self.resolve(inner, site, problems)? {
                Type::Json => {
                    let problem = site
                        .at(expr)
                        .error(Code::MisplacedType, "`json` that may be null", "`json` holds null already")
                        .help("write `json`");
                    problems.push(problem);
                    None
                }
                nullable @ Type::Nullable(_) => Some(nullable),
                Type::NullBoolean => {
                    let problem = site
                        .at(expr)
                        .error(
                            Code::MisplacedType,
                            "`null_boolean` that may be null",
                            "`null_boolean` holds null already",
                        )
                        .help("write `null_boolean`");
                    problems.push(problem);
                    None
                }
                inner => Some(Type::Nullable(Box::new(inner))),
            },
            Notation::Enum(words) => self.inline_enum(expr, words, site, problems),
            Notation::Union(members) => self.inline_union(expr, members, site, problems),
        }
    }

    fn named(&mut self, name: &str, expr: &Expr<'_>, site: &Site<'_>, problems: &mut Problems) -> Option<Type> {
        if let Some(ty) = built_in(name) {
            return Some(ty);
        }
        let misplaced = |message: &str, label: &str, help: &str| {
            Some(site.at(expr).error(Code::MisplacedType, message, label).help(help))
        };
        let problem = match name {
            "item" if site.item => return Some(Type::Json),
            "item" => misplaced(
                "`item` outside a page envelope",
                "stands for the items of a page",
                "`item` belongs in the `envelope` of a paging style, in the field that `items` names",
            ),
            "undocumented" => misplaced(
                "`undocumented` inside a type",
                "stands for a whole answer",
                "write `json` for a value that the docs do not describe",
            ),
            name => match self.declared.get(name).map(|declared| &declared.kind) {
                Some(Kind::Id(id)) => {
                    let id = Arc::clone(id);
                    self.used_ids.insert(name.to_owned());
                    return Some(Type::Id(id));
                }
                Some(Kind::Type { ident, shape }) => {
                    return Some(Type::Named { name: name.to_owned(), ident: ident.clone(), shape: *shape });
                }
                Some(Kind::Broken) => None,
                None if self.lost.may_have(name) => None,
                None => {
                    let help = self.meant(name);
                    Some(
                        site.at(expr)
                            .error(Code::UnknownType, format!("unknown type `{name}`"), "not declared")
                            .help(help),
                    )
                }
            },
        };
        if let Some(problem) = problem {
            problems.push(problem);
        }
        None
    }

    /// What was probably meant by a type that does not exist.
    fn meant(&mut self, wrong: &str) -> String {
        let foreign: HashMap<&str, &str> = FOREIGN.into();
        if let Some(ours) = foreign.get(wrong.to_lowercase().as_str()) {
            return format!("write `{ours}`");
        }
        if !self.meant.contains_key(wrong) {
            let names = self.declared.keys().map(String::as_str).chain(WORDS);
            let found = similar(wrong, names).map(str::to_owned);
            self.meant.insert(wrong.to_owned(), found);
        }
        match self.meant.get(wrong).and_then(Option::as_deref) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => format!(
                "declare `{wrong}` under `types:` here or in `api.yaml`, or use `json` if nothing says what it is"
            ),
        }
    }
}

/// Whether a value of a type travels as it is seen: without an object around it, or one that stands for a boolean. Only
/// fields of types and answers can do otherwise, and the items of lists that are such a field or answer.
pub(in super::super) fn bare(ty: &Type, at: &At<'_>, what: &str, problems: &mut Problems) -> bool {
    let Some(object) = hidden(ty) else { return true };
    let is_own = matches!(ty, Type::In { .. });
    let (message, label, help) = match object {
        Type::NullBoolean => (
            format!("{what} cannot be `null_boolean`"),
            "is an object on the wire",
            "`null_boolean` is the whole type of a field under `types:`",
        ),
        _ => (
            format!("{what} cannot have a key {}", if is_own { "around it" } else { "in it" }),
            if is_own { "has a key around it" } else { "has a key in it" },
            "`T in key` is an answer, a field under `types:`, or an item of a list that is one of these",
        ),
    };
    problems.push(at.error(Code::MisplacedType, message, label).help(help));
    false
}

/// What of a type callers do not see.
fn hidden(ty: &Type) -> Option<&Type> {
    match ty {
        Type::In { .. } | Type::NullBoolean => Some(ty),
        Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) => hidden(inner),
        _ => None,
    }
}

/// What other notations call our types.
const FOREIGN: [(&str, &str); 18] = [
    ("int", "integer"),
    ("int32", "integer"),
    ("int64", "integer"),
    ("i64", "integer"),
    ("long", "integer"),
    ("bool", "boolean"),
    ("float", "number"),
    ("double", "number"),
    ("str", "string"),
    ("text", "string"),
    ("object", "json"),
    ("any", "json"),
    ("array", "list<…>"),
    ("dict", "map<…>"),
    ("timestamp", "datetime"),
    ("uri", "url"),
    ("ip", "ipv4"),
    ("guid", "uuid"),
];
