//! What a value looks like to the encoders: JSON, paths, queries, headers.

pub(crate) mod compare;
mod leaf;
mod serialize;
pub(crate) mod show;
mod wrapped;
#[cfg(feature = "xml")]
pub(crate) mod xml;

use std::fmt;

use crate::{Json, Schema};

pub use leaf::{Texts, texts};
pub(crate) use serialize::Raw;
pub use serialize::serialize;

/// A value that can go into a request.
///
/// One description ([`Node`]) serves every format.
///
/// ```
/// use copyist_runtime::Encode;
///
/// fn is_sent<T: Encode>() {}
/// is_sent::<&str>();
/// is_sent::<Vec<Option<i64>>>();
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be sent in a request",
    note = "texts, numbers, ids, enums, models, lists and maps of these can; wrap anything else in a `Json`"
)]
pub trait Encode {
    /// What the value looks like.
    #[doc(hidden)]
    fn node(&self) -> Node<'_>;
}

/// What a value looks like.
#[doc(hidden)]
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum Node<'a> {
    /// Nothing: null or left out, whichever the place allows.
    None,
    /// Left out.
    Absent,
    /// Null.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A whole number above the signed ones.
    Uint(u64),
    /// A number with a fraction.
    Float(f64),
    /// Text.
    Text(&'a str),
    /// Text that must not be seen in logs.
    Secret(&'a str),
    /// Text, as it is displayed.
    Shown(&'a dyn fmt::Display),
    /// JSON, as it is.
    Json(&'a Json),
    /// A list.
    List(&'a dyn List),
    /// An object whose keys are data.
    Map(&'a dyn Entries),
    /// An object with known fields.
    Object(&'a dyn Object),
}

/// A list, to the encoders.
#[doc(hidden)]
pub trait List {
    /// How many elements it has.
    fn len(&self) -> usize;

    /// What an element looks like; [`Node::Absent`] beyond the end.
    fn at(&self, index: usize) -> Node<'_>;

    /// Whether it has none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// An object whose keys are data, to the encoders.
#[doc(hidden)]
pub trait Entries {
    /// How many entries it has.
    fn len(&self) -> usize;

    /// Shows each entry in turn.
    fn each(&self, visit: &mut dyn FnMut(&str, Node<'_>));

    /// What the value of a key looks like.
    fn get(&self, key: &str) -> Option<Node<'_>>;

    /// Whether it has none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// An object with known fields, to the encoders. Every [`Model`](crate::Model) is one.
#[doc(hidden)]
pub trait Object {
    /// Its name and fields.
    fn schema(&self) -> &'static Schema;

    /// Shows the values, in the order of the fields.
    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode]));
}

impl fmt::Debug for Node<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show::node(*self, f)
    }
}

/// What to do with a field of an object whose value looks like `node`.
pub(crate) fn settle<'a>(field: &crate::Field, node: Node<'a>) -> Option<Node<'a>> {
    match node {
        Node::Absent => None,
        Node::None if field.is_required() && (field.is_nullable() || field.is_null_boolean()) => Some(Node::Null),
        Node::None => None,
        node => Some(node),
    }
}
