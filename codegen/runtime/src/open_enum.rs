//! Enums that keep the values they do not know.

/// Declares an enum of texts that keeps the values it does not know, in `Other`, and writes them back as they came.
///
/// Two values are equal if their texts are, and are ordered as these. Five derives would cost the compiler four times what the
/// five impls cost that ask for the text: 8 million instructions for an enum, a tenth of what checking a client took.
///
/// ```
/// copyist_runtime::open_enum! {
///     /// How often a backup is made.
///     pub enum Frequency {
///         /// `daily`
///         Daily = "daily",
///         /// `weekly`
///         Weekly = "weekly",
///     }
/// }
///
/// assert_eq!(Frequency::from("daily"), Frequency::Daily);
/// assert_eq!(Frequency::from("hourly").as_str(), "hourly");
/// ```
#[macro_export]
macro_rules! open_enum {
    ($(#[$meta:meta])* $vis:vis enum $name:ident { $($(#[$doc:meta])* $variant:ident = $wire:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        $vis enum $name {
            $($(#[$doc])* $variant,)+
            /// A value that the docs do not list, as the API says it.
            Other(String),
        }

        impl $name {
            /// How the API says it.
            #[must_use]
            $vis fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)+
                    Self::Other(text) => text,
                }
            }

            fn known(text: &str) -> ::core::option::Option<Self> {
                match text {
                    $($wire => ::core::option::Option::Some(Self::$variant),)+
                    _ => ::core::option::Option::None,
                }
            }
        }

        impl ::core::cmp::PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl ::core::cmp::Eq for $name {}

        impl ::core::cmp::PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::option::Option::Some(self.cmp(other))
            }
        }

        impl ::core::cmp::Ord for $name {
            fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
                self.as_str().cmp(other.as_str())
            }
        }

        impl ::core::hash::Hash for $name {
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                self.as_str().hash(state);
            }
        }

        impl ::core::default::Default for $name {
            fn default() -> Self {
                Self::Other(::std::string::String::new())
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl ::core::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                Self::known(text).unwrap_or_else(|| Self::Other(text.into()))
            }
        }

        impl ::core::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                Self::known(&text).unwrap_or(Self::Other(text))
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = ::core::convert::Infallible;

            // Not `Self::Err`: an enum may have a variant of that name.
            fn from_str(text: &str) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                ::core::result::Result::Ok(text.into())
            }
        }

        impl ::core::convert::AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl $crate::Encode for $name {
            fn node(&self) -> $crate::Node<'_> {
                $crate::Node::Text(self.as_str())
            }
        }

        impl $crate::Decode for $name {
            fn slot(&mut self) -> $crate::Slot<'_> {
                $crate::Slot::Parse(self)
            }
            fn empty() -> Self {
                ::core::default::Default::default()
            }
        }

        impl $crate::__private::Parse for $name {
            fn expects(&self) -> &'static str {
                ::core::concat!("one of" $(, " `", $wire, "`")+)
            }
            fn text(&mut self, text: &str) -> $crate::__private::Fit {
                *self = text.into();
                match self {
                    Self::Other(_) => $crate::__private::Fit::Unlisted,
                    _ => $crate::__private::Fit::Yes,
                }
            }
        }

        $crate::serde_by_node!($name);
    };
}
