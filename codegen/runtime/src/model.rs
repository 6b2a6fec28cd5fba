//! Objects with known fields, described by one table each.

use crate::{Decode, Encode, decode::ObjectSlot, encode::Object};

/// An object with known fields.
///
/// The table drives every format, in both directions; [`model!`](crate::model) adds the traits that follow from it.
///
/// ```
/// use copyist_runtime::{Decode, Encode, Field, Model, Schema, model};
///
/// /// A plan.
/// #[derive(Clone, Default)]
/// pub struct Plan {
///     /// Its name.
///     pub name: String,
///     /// Price a month, in cents.
///     pub price: Option<i64>,
/// }
///
/// impl Model for Plan {
///     const SCHEMA: Schema = Schema::new("Plan", &[Field::new("name").promised(), Field::new("price")]);
///     fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
///         visit(&[&self.name, &self.price])
///     }
///     fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
///         visit(&mut [&mut self.name, &mut self.price])
///     }
/// }
///
/// model!(Plan);
///
/// let plan: Plan = serde_json::from_str(r#"{"name":"small","price":"soon"}"#)?;
/// assert_eq!(format!("{plan:?}"), r#"Plan { name: "small", price: None }"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a model",
    note = "models are the objects of an API; a generated crate implements `Model` for each of them"
)]
pub trait Model {
    /// Its name and fields.
    const SCHEMA: Schema;

    /// Shows the values, in the order of the fields.
    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode]));

    /// Lends the places of the values, in the order of the fields.
    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode]));
}

impl<M: Model> Object for M {
    fn schema(&self) -> &'static Schema {
        const { &M::SCHEMA }
    }

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        Model::values(self, visit);
    }
}

impl<M: Model> ObjectSlot for M {
    fn schema(&self) -> &'static Schema {
        const { &M::SCHEMA }
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        Model::slots(self, visit);
    }
}

/// Name and fields of an object.
///
/// ```
/// use copyist_runtime::{Field, Schema};
///
/// static SERVER: Schema = Schema::new("Server", &[Field::new("id").promised(), Field::new("name")]);
/// assert_eq!(SERVER.fields().len(), 2);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Schema {
    name: &'static str,
    fields: &'static [Field],
}

impl Schema {
    /// Names an object and its fields.
    #[must_use]
    pub const fn new(name: &'static str, fields: &'static [Field]) -> Self {
        Self { name, fields }
    }

    /// The object's name.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The object's fields.
    #[must_use]
    pub const fn fields(&self) -> &'static [Field] {
        self.fields
    }
}

/// A field of an object: its name, and what a spec says of it.
///
/// ```
/// use copyist_runtime::Field;
///
/// let id = Field::new("id").promised();
/// assert!(id.is_promised() && !id.is_required());
/// let password = Field::new("password").required().secret();
/// assert!(password.is_required() && password.is_secret());
/// let note = Field::new("note").optional().nullable();
/// assert!(note.is_optional() && note.is_nullable());
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Field {
    name: &'static str,
    promised: bool,
    required: bool,
    optional: bool,
    nullable: bool,
    secret: bool,
    plain: bool,
    around: Around,
}

/// What is around the value of a field on the wire, and not in Rust.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Around {
    /// Nothing.
    Nothing,
    /// Each element of the list is in an object with this key.
    Items(&'static str),
    /// It is in an object with this key.
    Key(&'static str),
    /// It is a boolean in an object that tells whether there is one.
    NullBoolean,
}

impl Field {
    /// A field that an answer usually has.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self { plain: is_plain(name), ..Self::plain(name) }
    }

    /// The same, of a name that is known to hold no quote, backslash or control character. To look at every name would cost
    /// the compiler 900,000 instructions for a type of ten fields.
    ///
    /// ```
    /// use copyist_runtime::Field;
    ///
    /// assert_eq!(Field::plain("id").name(), "id");
    /// ```
    #[must_use]
    pub const fn plain(name: &'static str) -> Self {
        Self {
            name,
            promised: false,
            required: false,
            optional: false,
            nullable: false,
            secret: false,
            plain: true,
            around: Around::Nothing,
        }
    }

    /// The docs promise it: an answer without it is an error.
    #[must_use]
    pub const fn promised(mut self) -> Self {
        self.promised = true;
        self
    }

    /// A request must carry it.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// It may be left out.
    #[must_use]
    pub const fn optional(mut self) -> Self {
        self.optional = true;
        self
    }

    /// It may be null.
    #[must_use]
    pub const fn nullable(mut self) -> Self {
        self.nullable = true;
        self
    }

    /// It must not be seen in logs.
    #[must_use]
    pub const fn secret(mut self) -> Self {
        self.secret = true;
        self
    }

    /// Each element of its list, or of the lists in its map, is an object with this key alone; Rust has what is there.
    ///
    /// ```
    /// use copyist_runtime::Field;
    ///
    /// // "permissions": [{"permission": {"id": 1}}, {"permission": {"id": 2}}]
    /// let permissions = Field::new("permissions").items_in("permission");
    /// // "owner": {"user": {"id": 7}}
    /// let owner = Field::new("owner").inside("user");
    /// // "connected": {"Bool": true, "Valid": true}
    /// let connected = Field::new("connected").null_boolean();
    /// # let _ = (permissions, owner, connected);
    /// ```
    #[must_use]
    pub const fn items_in(mut self, key: &'static str) -> Self {
        self.around = Around::Items(key);
        self
    }

    /// Its value is an object with this key alone; Rust has what is there.
    #[must_use]
    pub const fn inside(mut self, key: &'static str) -> Self {
        self.around = Around::Key(key);
        self
    }

    /// Its value is an object `{"Bool": true, "Valid": true}`, where `Valid` tells whether there is one; Rust has an
    /// `Option<bool>`.
    #[must_use]
    pub const fn null_boolean(mut self) -> Self {
        self.around = Around::NullBoolean;
        self
    }

    /// The key of the object around each element of its list.
    pub(crate) const fn items_key(&self) -> Option<&'static str> {
        match self.around {
            Around::Items(key) => Some(key),
            Around::Nothing | Around::Key(_) | Around::NullBoolean => None,
        }
    }

    /// What is around its value.
    pub(crate) const fn around(&self) -> Around {
        self.around
    }

    /// Its name on the wire.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Whether the docs promise it.
    #[must_use]
    pub const fn is_promised(&self) -> bool {
        self.promised
    }

    /// Whether a request must carry it.
    #[must_use]
    pub const fn is_required(&self) -> bool {
        self.required
    }

    /// Whether it may be left out.
    #[must_use]
    pub const fn is_optional(&self) -> bool {
        self.optional
    }

    /// Whether it may be null.
    #[must_use]
    pub const fn is_nullable(&self) -> bool {
        self.nullable
    }

    /// Whether it must not be seen in logs.
    #[must_use]
    pub const fn is_secret(&self) -> bool {
        self.secret
    }

    /// Whether JSON writes its name as it is.
    pub(crate) const fn is_plain(&self) -> bool {
        self.plain
    }
}

const fn is_plain(name: &str) -> bool {
    let mut rest = name.as_bytes();
    while let [byte, after @ ..] = rest {
        if matches!(byte, b'"' | b'\\' | ..b' ') {
            return false;
        }
        rest = after;
    }
    true
}

/// Adds to a [`Model`](crate::Model) the traits that follow from its table: `Encode`, `Decode`, `Serialize`,
/// `Deserialize`, `Debug` (secrets masked) and `PartialEq`. The type must be `Default`.
///
/// ```
/// use copyist_runtime::{Decode, Encode, Field, Model, Schema};
///
/// /// A server.
/// #[derive(Clone, Default)]
/// pub struct Server {
///     id: u64,
///     name: Option<String>,
/// }
///
/// impl Model for Server {
///     const SCHEMA: Schema = Schema::new("Server", &[Field::new("id").promised(), Field::new("name")]);
///     fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
///         visit(&[&self.id, &self.name]);
///     }
///     fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
///         visit(&mut [&mut self.id, &mut self.name]);
///     }
/// }
///
/// copyist_runtime::model!(Server);
///
/// let server: Server = serde_json::from_str(r#"{"id":7,"name":17}"#)?;
/// assert_eq!((server.id, server.name), (7, None));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! model {
    ($model:ident) => {
        impl $crate::Encode for $model {
            fn node(&self) -> $crate::Node<'_> {
                $crate::Node::Object(self)
            }
        }
        impl $crate::Decode for $model {
            fn slot(&mut self) -> $crate::Slot<'_> {
                $crate::Slot::Object(self)
            }
            fn empty() -> Self {
                ::core::default::Default::default()
            }
        }
        impl ::core::fmt::Debug for $model {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::__private::debug(self, f)
            }
        }
        impl ::core::cmp::PartialEq for $model {
            fn eq(&self, other: &Self) -> bool {
                $crate::__private::equal(self, other)
            }
        }
        $crate::serde_by_node!($model);
    };
}

/// Implements `Serialize` and `Deserialize` by `Encode` and `Decode`.
#[doc(hidden)]
#[macro_export]
macro_rules! serde_by_node {
    ($model:ident) => {
        impl $crate::__private::Serialize for $model {
            fn serialize<S: $crate::__private::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::__private::serialize(self, serializer)
            }
        }
        impl<'de> $crate::__private::Deserialize<'de> for $model {
            fn deserialize<D: $crate::__private::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::__private::deserialize(deserializer)
            }
        }
    };
}
