//! Operations.

use std::sync::Arc;

use serde_json::Value;

use super::{Answer, ErrorAnswer, Field, Handle, HandleId, Ident, Paging, Provenance, Type, Wait};

/// One call of the API.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The `operationId`, unique in the API: `add_server`.
    pub id: String,
    /// The Rust method on its owner: `add_server`, or `rename` for `rename_server` on a server.
    pub ident: Ident,
    /// The Rust static that describes it: `ADD_SERVER`.
    pub constant: Ident,
    /// The value that has the method.
    pub owner: Owner,
    /// The HTTP method.
    pub method: Method,
    /// The path with its prefix, starting with `/`.
    pub path: Vec<Segment>,
    /// The path's parameters that the owner does not carry: the method's first arguments.
    pub params: Vec<Field>,
    /// Query parameters, those of `paging` included.
    pub query: Vec<Field>,
    /// Request headers.
    pub headers: Vec<Field>,
    /// Query parameters that always have the same value, which tell calls of one method and path apart.
    pub fixed_query: Vec<Fixed>,
    /// Fields of the body of that kind; the body is [`Body::Fields`] then, or none.
    pub fixed_body: Vec<Fixed>,
    /// The request body.
    pub body: Option<Body>,
    /// The one key that the body travels in.
    pub root: Option<String>,
    /// Scopes that an OAuth2 token needs: all of one of these. None means that any token will do.
    pub scopes: Vec<Vec<String>>,
    /// How required inputs are handed over.
    pub arguments: Arguments,
    /// What the method returns.
    pub call: CallType,
    /// How the answer comes in pages.
    pub paging: Option<Arc<Paging>>,
    /// How to wait for what it schedules.
    pub wait: Option<Arc<Wait>>,
    /// Whether some wait polls it.
    pub polled: bool,
    /// Success answers, at least one; the first is what the Rust method gives.
    pub answers: Vec<Answer>,
    /// Error answers, the API's and its own.
    pub errors: Vec<ErrorAnswer>,
    /// One sentence on what it does.
    pub summary: String,
    /// More to say.
    pub description: Option<String>,
    /// Section of the vendor's docs.
    pub source: Option<String>,
    /// What the docs do not say of the operation itself.
    pub provenance: Vec<Provenance>,
    /// Why it should no longer be used.
    pub deprecated: Option<String>,
    /// Whether a failed call may be sent again.
    pub idempotent: bool,
}

/// An input that always has the same value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fixed {
    /// Name on the wire: `action`.
    pub wire: String,
    /// Its value.
    pub value: String,
    /// What it means; may be empty.
    pub doc: String,
}

/// The value an operation is a method of.
#[derive(Clone, Debug)]
pub enum Owner {
    /// The client itself.
    Client,
    /// A handle, whose ids the path has.
    Handle(Arc<Handle>),
}

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "each is named as HTTP names it")]
pub enum Method {
    Get,
    Head,
    Post,
    Put,
    Patch,
    Delete,
}

/// A piece of a path.
#[derive(Clone, Debug)]
#[expect(clippy::large_enum_variant, reason = "a path has few parameters")]
pub enum Segment {
    /// Text, slashes included: `/api/v2/servers/`.
    Literal(String),
    /// A parameter's place.
    Param(PathParam),
}

/// A parameter in a path.
#[derive(Clone, Debug)]
#[expect(clippy::large_enum_variant, reason = "a path has few parameters")]
pub enum PathParam {
    /// One of the owner's ids.
    Handle(HandleId),
    /// One of the operation's `params`, by its place there.
    Argument(Field),
}

/// A request body.
#[derive(Clone, Debug)]
pub enum Body {
    /// An object with these fields.
    Fields(Vec<Field>),
    /// A value of a type, which is an argument called `body`.
    Type {
        /// The type.
        ty: Type,
        /// A value of it.
        example: Value,
    },
}

/// How required inputs are handed over.
#[derive(Clone, Debug)]
pub enum Arguments {
    /// One argument an input, since no two could be swapped unnoticed: path parameters, query, headers, body.
    Positional,
    /// One struct with named fields, since two of them would accept the same value.
    Struct(Ident),
}

/// What an operation's method returns.
#[derive(Clone, Debug)]
pub enum CallType {
    /// The runtime's `Call`: there is nothing to set.
    Plain,
    /// A struct with a setter for each optional input.
    Named(Ident),
}

impl Method {
    /// The method as HTTP writes it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

impl PathParam {
    /// Its name in the template, without braces.
    #[must_use]
    pub fn wire(&self) -> &str {
        match self {
            Self::Handle(id) => &id.wire,
            Self::Argument(field) => &field.wire,
        }
    }
}

impl Operation {
    /// The path as a template: `/api/v2/servers/{sid}/users/{uid}`.
    #[must_use]
    pub fn template(&self) -> String {
        self.path
            .iter()
            .map(|segment| match segment {
                Segment::Literal(text) => text.clone(),
                Segment::Param(param) => format!("{{{}}}", param.wire()),
            })
            .collect()
    }

    /// The fields of the body, if it is an object of its own.
    #[must_use]
    pub fn body_fields(&self) -> &[Field] {
        match &self.body {
            Some(Body::Fields(fields)) => fields,
            Some(Body::Type { .. }) | None => &[],
        }
    }

    /// Whether a request has a body of its own making: fields, or some that always have the same value.
    #[must_use]
    pub fn has_object_body(&self) -> bool {
        matches!(self.body, Some(Body::Fields(_))) || !self.fixed_body.is_empty()
    }
}
