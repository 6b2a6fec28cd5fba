//! An API as meant: every name minted, every reference resolved, nothing impossible left.
//!
//! Only `check` builds these values; emitters read nothing else and therefore cannot fail.

mod answer;
mod api;
mod auth;
mod field;
mod name;
mod operation;
mod paging;
mod provenance;
mod server;
mod ty;
mod wait;

pub use answer::{Answer, AnswerType, ErrorAnswer};
pub use api::{Api, ErrorShape, Example, Gap, Handle, HandleId, IdType, Lines, Resource};
pub use auth::{Grant, OAuth2, SchemeKind, SecurityScheme};
pub use field::{Direction, Field, Presence};
pub use name::Ident;
pub use operation::{Arguments, Body, CallType, Fixed, Method, Operation, Owner, PathParam, Segment};
pub use paging::{Counts, Paging};
pub use provenance::{Basis, Confidence, Provenance};
pub use server::{Accept, Formats, Server};
pub use ty::{EnumType, EnumValue, Object, Shape, Type, TypeDef, UnionVariant};
pub use wait::Wait;
