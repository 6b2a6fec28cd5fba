//! An API as meant: every name minted, every reference resolved, nothing impossible left.
//!
//! Only `check` builds these values; emitters read nothing else and therefore cannot fail.

mod answer;
mod api;
mod field;
mod name;
mod operation;
mod paging;
mod provenance;
mod ty;
mod wait;

pub use answer::{Answer, AnswerType, ErrorAnswer};
pub use api::{Api, Auth, ErrorShape, Example, Handle, HandleId, IdType, Resource};
pub use field::{Direction, Field, Presence};
pub use name::Ident;
pub use operation::{Arguments, Body, CallType, Method, Operation, Owner, PathParam, Segment};
pub use paging::Paging;
pub use provenance::{Basis, Confidence, Provenance};
pub use ty::{EnumType, EnumValue, Object, Shape, Type, TypeDef, UnionVariant};
pub use wait::Wait;
