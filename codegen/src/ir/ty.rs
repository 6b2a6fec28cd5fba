//! Types.

use std::sync::Arc;

use super::{Field, IdType, Ident, Provenance};

/// The type of a value, with everything an emitter wants to know about it at hand.
#[derive(Clone, Debug)]
pub enum Type {
    /// Text.
    String,
    /// A whole number, 64 bits.
    Integer,
    /// A number with a fraction, 64 bits.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A decimal number that must not lose digits, text on the wire.
    Decimal,
    /// A moment, RFC 3339 on the wire.
    DateTime,
    /// A calendar day, `2026-01-31` on the wire.
    Date,
    /// A UUID.
    Uuid,
    /// A URL.
    Url,
    /// An e-mail address.
    Email,
    /// An IPv4 address.
    Ipv4,
    /// Any JSON at all.
    Json,
    /// A list.
    List(Box<Type>),
    /// An object whose keys are data.
    Map(Box<Type>),
    /// A value that may be null, inside a list or map; a field says it of itself.
    Nullable(Box<Type>),
    /// An object with one key that holds a value; Rust and callers see the value alone.
    In {
        /// The key.
        key: String,
        /// Type of the value.
        inner: Box<Type>,
    },
    /// `{"Bool": true, "Valid": true}`, where `Valid` tells whether there is a value; Rust has an `Option<bool>`.
    NullBoolean,
    /// An identifier with a type of its own.
    Id(Arc<IdType>),
    /// A named type. Held by its names only, so that types may refer to themselves.
    Named {
        /// Name in the OpenAPI document, and how the spec calls it.
        name: String,
        /// Name of the Rust type.
        ident: Ident,
        /// What kind of type it is.
        shape: Shape,
    },
}

/// What kind of type a named type is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// An object with fields.
    Object,
    /// One of a list of texts, open to new ones.
    Enum,
    /// One of several types.
    Union,
}

/// A named type and what it is made of.
#[derive(Clone, Debug)]
pub enum TypeDef {
    /// An object with fields.
    Object(Object),
    /// One of a list of texts, open to new ones.
    Enum(EnumType),
    /// One of several types.
    Union {
        /// Name in the OpenAPI document.
        name: String,
        /// Name of the Rust type.
        ident: Ident,
        /// What it stands for.
        doc: String,
        /// The types it may be.
        variants: Vec<UnionVariant>,
    },
}

/// An object with fields.
#[derive(Clone, Debug)]
pub struct Object {
    /// Name in the OpenAPI document.
    pub name: String,
    /// Name of the Rust type.
    pub ident: Ident,
    /// What it stands for.
    pub doc: String,
    /// Its fields, as in the spec.
    pub fields: Vec<Field>,
    /// A value as it travels, as the docs show one.
    pub example: Option<serde_json::Value>,
    /// Which way values of the type travel.
    pub direction: super::Direction,
    /// Where the docs describe it.
    pub source: Option<String>,
    /// Where the type comes from, when it is not documented.
    pub provenance: Option<Provenance>,
}

/// One of a list of texts, open to new ones.
#[derive(Clone, Debug)]
pub struct EnumType {
    /// Name in the OpenAPI document.
    pub name: String,
    /// Name of the Rust type.
    pub ident: Ident,
    /// What it stands for.
    pub doc: String,
    /// The listed values; never empty.
    pub values: Vec<EnumValue>,
    /// Where the type comes from, when it is not documented.
    pub provenance: Option<Provenance>,
}

/// A listed value of an enum.
#[derive(Clone, Debug)]
pub struct EnumValue {
    /// The text on the wire.
    pub wire: String,
    /// The Rust variant.
    pub ident: Ident,
    /// What it means, if the spec says.
    pub doc: Option<String>,
}

/// One of the types of a union.
#[derive(Clone, Debug)]
pub struct UnionVariant {
    /// The Rust variant: `String`, `Integer`, `Server`.
    pub ident: Ident,
    /// Its type.
    pub ty: Type,
}

impl Type {
    /// The type of what callers see: without the object around it.
    #[must_use]
    pub fn seen(&self) -> &Self {
        match self {
            Self::In { inner, .. } => inner.seen(),
            ty => ty,
        }
    }

    /// The key of the object around a value, and the value's type.
    #[must_use]
    pub fn wrapped(&self) -> Option<(&str, &Self)> {
        match self {
            Self::In { key, inner } => Some((key, inner)),
            _ => None,
        }
    }
}

impl TypeDef {
    /// Name in the OpenAPI document.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Object(object) => &object.name,
            Self::Enum(one) => &one.name,
            Self::Union { name, .. } => name,
        }
    }

    /// Name of the Rust type.
    #[must_use]
    pub fn ident(&self) -> &Ident {
        match self {
            Self::Object(object) => &object.ident,
            Self::Enum(one) => &one.ident,
            Self::Union { ident, .. } => ident,
        }
    }
}
