//! How a call says who sends it.

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, header};

use crate::{Api, Error, Secret};

/// A way to say who sends a call. Implemented by the markers of this crate only.
#[diagnostic::on_unimplemented(message = "`{Self}` is not a way to authenticate", note = "use `Bearer` or `NoAuth`")]
pub trait Auth: sealed::Sealed {}

/// An API key or token, sent as `Authorization: Bearer …`.
#[derive(Clone, Copy, Debug)]
pub enum Bearer {}

/// Nothing: the API is open to all.
#[derive(Clone, Copy, Debug)]
pub enum NoAuth {}

impl Auth for Bearer {}
impl Auth for NoAuth {}

mod sealed {
    use super::{Bearer, Credential, NoAuth};
    use crate::{Api, Error, Secret};

    /// What the builder asks of a way to authenticate.
    pub trait Sealed {
        /// Makes the credential of the key the builder was given, if it was given one.
        #[expect(private_interfaces, reason = "the trait is sealed: nobody else can name or call it")]
        fn credential(key: Option<&Secret>, api: &'static Api) -> Result<Credential, Error>;
    }

    impl Sealed for Bearer {
        #[expect(private_interfaces, reason = "the trait is sealed: nobody else can name or call it")]
        fn credential(key: Option<&Secret>, api: &'static Api) -> Result<Credential, Error> {
            Credential::bearer(key, api)
        }
    }

    impl Sealed for NoAuth {
        #[expect(private_interfaces, reason = "the trait is sealed: nobody else can name or call it")]
        fn credential(_: Option<&Secret>, _: &'static Api) -> Result<Credential, Error> {
            Ok(Credential::none())
        }
    }
}

pub(crate) use sealed::Sealed;

/// What a client adds to each request to say who sends it.
pub(crate) struct Credential {
    authorization: Option<HeaderValue>,
    key: Secret,
}

impl Credential {
    fn none() -> Self {
        Self { authorization: None, key: Secret::default() }
    }

    fn bearer(key: Option<&Secret>, api: &'static Api) -> Result<Self, Error> {
        let Some(key) = key.filter(|key| !key.expose().is_empty()) else {
            let variable = api.credential_variable();
            return Err(Error::config(match variable {
                Some(name) => format!("no API key: give one to `api_key`, or set `{name}` and use `from_env`"),
                None => "no API key: give one to `api_key`".to_owned(),
            }));
        };
        if key.expose().bytes().any(|byte| byte.is_ascii_control() || byte == b' ') {
            return Err(Error::config("the API key holds a space, line break or control character".to_owned()));
        }
        // The header's bytes belong to a secret, which is zeroed when the last copy of the header is dropped.
        let owner = Owner(Secret::from(format!("Bearer {}", key.expose())));
        let mut value = HeaderValue::from_maybe_shared(Bytes::from_owner(owner))
            .map_err(|_| Error::config("the API key holds characters that a header cannot carry".to_owned()))?;
        value.set_sensitive(true);
        Ok(Self { authorization: Some(value), key: key.clone() })
    }

    /// Adds what says who sends the request, unless the caller did.
    pub(crate) fn authorize(&self, headers: &mut HeaderMap) {
        if let Some(value) = &self.authorization {
            headers.entry(header::AUTHORIZATION).or_insert_with(|| value.clone());
        }
    }

    /// Takes the credential out of a text that the vendor wrote.
    pub(crate) fn mask(&self, text: String) -> String {
        let key = self.key.expose();
        if key.len() >= 4 && text.contains(key) { text.replace(key, "***") } else { text }
    }
}

/// Lends the bytes of a secret.
struct Owner(Secret);

impl AsRef<[u8]> for Owner {
    fn as_ref(&self) -> &[u8] {
        self.0.expose().as_bytes()
    }
}
