//! Fields and parameters.

use serde_json::Value;

use super::{Ident, Provenance, Type};

/// A field of an object, or a parameter of an operation.
#[derive(Clone, Debug)]
pub struct Field {
    /// Name on the wire: `php_version`.
    pub wire: String,
    /// Rust name: a struct field, an argument or a setter.
    pub ident: Ident,
    /// Its type, without `null`.
    pub ty: Type,
    /// Whether it may be left out.
    pub presence: Presence,
    /// Whether it may be null.
    pub nullable: bool,
    /// Whether it is masked in `Debug` and zeroed on drop.
    pub secret: bool,
    /// What it means, in prose; may be empty.
    pub doc: String,
    /// Value the server assumes when it is left out.
    pub default: Option<Box<Value>>,
    /// Smallest value allowed.
    pub minimum: Option<i64>,
    /// Largest value allowed.
    pub maximum: Option<i64>,
    /// Name of the text's format.
    pub format: Option<String>,
    /// A value as the vendor might send or take it: the spec's own, or one made from the type. The fields of a type have
    /// only the spec's own, else null: values of types are made as a whole.
    pub example: Value,
    /// Where it comes from, when it is not documented.
    pub provenance: Option<Provenance>,
    /// Whether its value may hold a value of the type it is a field of: Rust keeps such a field in a `Box`.
    pub boxed: bool,
}

/// Whether a field may be left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// `name`: a request must carry it; an answer usually does.
    Required,
    /// `name?`: may be left out.
    Optional,
    /// `name!`: the docs promise it in every answer.
    Promised,
}

/// Which way values of a type travel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Only to the server.
    Request,
    /// Only from the server.
    Answer,
    /// Both ways.
    Both,
}
