//! Values of one of several types.

/// Declares a value of one of several types; what fits none of them is kept in `Other`.
///
/// The first type that fits without any difference is taken. Each of them converts into it, and so does what makes one of them:
/// a `&str` where one is `String`, an `i32` (what a number in code is) where one is `i64`.
///
/// ```
/// copyist_runtime::union! {
///     /// An image, by slug or by number.
///     pub enum Image {
///         /// A slug.
///         String(String),
///         /// A number.
///         Integer(i64),
///     }
/// }
///
/// let image: Image = serde_json::from_str("17")?;
/// assert_eq!(image, Image::Integer(17));
/// assert_eq!(image, 17.into());
/// assert_eq!(Image::String("debian-12".to_owned()), "debian-12".into());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! union {
    ($(#[$meta:meta])* $vis:vis enum $name:ident { $($(#[$doc:meta])* $variant:ident($($type:tt)+)),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        $vis enum $name {
            $(
                #[doc = ::core::concat!("As `", ::core::stringify!($($type)+), "`.")]
                $(#[$doc])*
                $variant($($type)+),
            )+
            /// Something else, as it came.
            Other($crate::Json),
        }

        impl ::core::default::Default for $name {
            fn default() -> Self {
                Self::Other(::core::default::Default::default())
            }
        }

        impl $crate::Encode for $name {
            fn node(&self) -> $crate::Node<'_> {
                match self {
                    $(Self::$variant(value) => $crate::Encode::node(value),)+
                    Self::Other(json) => $crate::Encode::node(json),
                }
            }
        }

        impl $crate::Decode for $name {
            fn slot(&mut self) -> $crate::Slot<'_> {
                $crate::Slot::Union(self)
            }
            fn is_whole() -> bool {
                true
            }
            fn empty() -> Self {
                ::core::default::Default::default()
            }
        }

        impl $crate::__private::UnionSlot for $name {
            fn count(&self) -> usize {
                [$(::core::stringify!($variant)),+].len()
            }
            fn variant(&mut self, index: usize) -> &mut dyn $crate::Decode {
                let empty: &[fn() -> Self] = &[$(|| Self::$variant(<$($type)+ as $crate::Decode>::empty())),+];
                *self = empty.get(index).map_or_else(::core::default::Default::default, |empty| empty());
                match self {
                    $(Self::$variant(value) => value,)+
                    Self::Other(json) => json,
                }
            }
            fn other(&mut self, json: $crate::Json) {
                *self = Self::Other(json);
            }
        }

        $($crate::__into_union!($name, $variant, $($type)+);)+
        $crate::serde_by_node!($name);
    };
}

/// What converts into a union as one of its types.
#[doc(hidden)]
#[macro_export]
macro_rules! __into_union {
    ($name:ident, $variant:ident, String) => {
        $crate::__into_union!($name, $variant, String, String);
        $crate::__into_union!($name, $variant, String, &str);
    };
    ($name:ident, $variant:ident, i64) => {
        $crate::__into_union!($name, $variant, i64, i64);
        $crate::__into_union!($name, $variant, i64, i32);
    };
    ($name:ident, $variant:ident, $type:ty) => {
        $crate::__into_union!($name, $variant, $type, $type);
    };
    ($name:ident, $variant:ident, $type:ty, $from:ty) => {
        impl ::core::convert::From<$from> for $name {
            fn from(value: $from) -> Self {
                Self::$variant(<$type as ::core::convert::From<$from>>::from(value))
            }
        }
    };
}
