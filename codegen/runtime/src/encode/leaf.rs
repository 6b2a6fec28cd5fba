//! What plain values and collections look like.

use std::{collections::BTreeMap, net::Ipv4Addr};

use super::{Encode, Entries, List, Node};

impl<T: Encode + ?Sized> Encode for &T {
    fn node(&self) -> Node<'_> {
        (**self).node()
    }
}

impl Encode for () {
    fn node(&self) -> Node<'_> {
        Node::Null
    }
}

impl Encode for bool {
    fn node(&self) -> Node<'_> {
        Node::Bool(*self)
    }
}

impl Encode for f64 {
    fn node(&self) -> Node<'_> {
        Node::Float(*self)
    }
}

macro_rules! integers {
    ($($integer:ty => $node:ident)*) => {$(
        impl Encode for $integer {
            fn node(&self) -> Node<'_> {
                Node::$node((*self).into())
            }
        }
    )*};
}

integers!(i64 => Int  i32 => Int  u32 => Uint  u64 => Uint);

impl Encode for str {
    fn node(&self) -> Node<'_> {
        Node::Text(self)
    }
}

impl Encode for String {
    fn node(&self) -> Node<'_> {
        Node::Text(self)
    }
}

macro_rules! shown {
    ($($(#[$feature:meta])? $shown:ty),*) => {$(
        $(#[$feature])?
        impl Encode for $shown {
            fn node(&self) -> Node<'_> {
                Node::Shown(self)
            }
        }
    )*};
}

shown!(
    Ipv4Addr,
    #[cfg(feature = "decimal")]
    rust_decimal::Decimal,
    #[cfg(feature = "time")]
    jiff::Timestamp,
    #[cfg(feature = "time")]
    jiff::civil::Date,
    #[cfg(feature = "uuid")]
    uuid::Uuid
);

impl<T: Encode> Encode for Option<T> {
    fn node(&self) -> Node<'_> {
        self.as_ref().map_or(Node::None, Encode::node)
    }
}

impl<T: Encode> Encode for Box<T> {
    fn node(&self) -> Node<'_> {
        T::node(self)
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn node(&self) -> Node<'_> {
        Node::List(self)
    }
}

impl<T: Encode> List for Vec<T> {
    fn len(&self) -> usize {
        Vec::len(self)
    }

    fn at(&self, index: usize) -> Node<'_> {
        self.get(index).map_or(Node::Absent, Encode::node)
    }
}

impl<T: Encode> Encode for &[T] {
    fn node(&self) -> Node<'_> {
        Node::List(self)
    }
}

impl<T: Encode> List for &[T] {
    fn len(&self) -> usize {
        <[T]>::len(self)
    }

    fn at(&self, index: usize) -> Node<'_> {
        self.get(index).map_or(Node::Absent, Encode::node)
    }
}

impl<T: Encode> Encode for BTreeMap<String, T> {
    fn node(&self) -> Node<'_> {
        Node::Map(self)
    }
}

impl<T: Encode> Entries for BTreeMap<String, T> {
    fn len(&self) -> usize {
        BTreeMap::len(self)
    }

    fn each(&self, visit: &mut dyn FnMut(&str, Node<'_>)) {
        for (key, value) in self {
            visit(key, value.node());
        }
    }

    fn get(&self, key: &str) -> Option<Node<'_>> {
        BTreeMap::get(self, key).map(Encode::node)
    }
}

/// A list of texts of any type, as a request takes it.
///
/// ```
/// use copyist_runtime::{Encode, texts};
///
/// let owned = vec![String::from("example.com")];
/// assert_eq!(format!("{:?}", texts(&owned).node()), r#"["example.com"]"#);
/// assert_eq!(format!("{:?}", texts(&["a", "b"]).node()), r#"["a", "b"]"#);
/// ```
pub fn texts<T: AsRef<str>>(texts: &[T]) -> Texts<'_, T> {
    Texts(texts)
}

/// A list of texts of any type; made by [`texts`].
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Texts<'a, T>(&'a [T]);

impl<T: AsRef<str>> Encode for Texts<'_, T> {
    fn node(&self) -> Node<'_> {
        Node::List(self)
    }
}

impl<T: AsRef<str>> List for Texts<'_, T> {
    fn len(&self) -> usize {
        self.0.len()
    }

    fn at(&self, index: usize) -> Node<'_> {
        self.0.get(index).map_or(Node::Absent, |text| Node::Text(text.as_ref()))
    }
}
