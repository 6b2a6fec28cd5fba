//! Values of one of several types.

/// Declares a value of one of several types; what fits none of them is kept in `Other`.
///
/// The first type that fits without any difference is taken.
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
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! union {
    ($(#[$meta:meta])* $vis:vis enum $name:ident { $($(#[$doc:meta])* $variant:ident($type:ty)),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        $vis enum $name {
            $(
                #[doc = ::core::concat!("As `", ::core::stringify!($type), "`.")]
                $(#[$doc])*
                $variant($type),
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
                let empty: &[fn() -> Self] = &[$(|| Self::$variant(<$type as $crate::Decode>::empty())),+];
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

        $crate::serde_by_node!($name);
    };
}
