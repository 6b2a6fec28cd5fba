//! What a request carries to say who sends it.

use std::fmt;

use base64::{Engine, engine::general_purpose::STANDARD};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, header};
use secrecy::zeroize::Zeroizing;

use crate::{Error, Secret, target::encoded};

/// How many bytes of a secret may be seen: fewer are in many words.
const SHOWN: usize = 4;

/// What a request carries to say who sends it: headers, query parameters, or both. Masked in `Debug`.
///
/// ```
/// use copyist_runtime::{Authorization, Secret};
///
/// let basic = Authorization::basic("ann@example.com", &Secret::from("hunter2"))?;
/// assert!(!format!("{basic:?}").contains("hunter2"));
/// # Ok::<(), copyist_runtime::Error>(())
/// ```
#[derive(Clone, Default)]
pub struct Authorization {
    headers: Vec<(HeaderName, HeaderValue)>,
    query: Vec<(String, Secret)>,
    /// What must not be seen, to take it out of texts that a vendor wrote.
    secrets: Vec<Secret>,
}

impl Authorization {
    /// `Authorization: Bearer <token>`.
    ///
    /// # Errors
    ///
    /// As all of these: if the secret is empty, or holds what a header cannot carry.
    pub fn bearer(token: &Secret) -> Result<Self, Error> {
        Self::word("Bearer", token)
    }

    /// `Authorization: <word> <token>`.
    ///
    /// # Errors
    ///
    /// If the token is empty, or holds a space or what a header cannot carry.
    pub fn word(word: &str, token: &Secret) -> Result<Self, Error> {
        plain(token)?;
        let value = Zeroizing::new(format!("{word} {}", token.expose()));
        Ok(Self { headers: vec![(header::AUTHORIZATION, sensitive(&value)?)], ..Self::of(token) })
    }

    /// `Authorization: Basic …`.
    ///
    /// # Errors
    ///
    /// If the user is empty, or holds a colon or control character.
    pub fn basic(user: &str, password: &Secret) -> Result<Self, Error> {
        if user.is_empty() || user.contains(|one: char| one == ':' || one.is_control()) {
            return Err(Error::config("the user is empty, or holds a colon or control character".to_owned()));
        }
        if password.expose().contains(|one: char| one.is_control()) {
            return Err(Error::config("the password holds a control character".to_owned()));
        }
        let pair = Zeroizing::new(format!("{user}:{}", password.expose()));
        let coded = Secret::from(STANDARD.encode(pair.as_bytes()));
        let mut authorization = Self::word("Basic", &coded)?;
        authorization.secrets.push(password.clone());
        Ok(authorization)
    }

    /// A header that holds the secret.
    ///
    /// # Errors
    ///
    /// If the name is no header's, or the secret is empty or nothing a header can carry.
    ///
    /// ```
    /// use copyist_runtime::{Authorization, Secret};
    ///
    /// let key = Authorization::header("x-api-key", &Secret::from("a-key"))?;
    /// let both = key.and(Authorization::query("user", &Secret::from("ann"))?);
    /// # let _ = both;
    /// # Ok::<(), copyist_runtime::Error>(())
    /// ```
    pub fn header(name: &str, secret: &Secret) -> Result<Self, Error> {
        plain(secret)?;
        let name =
            HeaderName::try_from(name).map_err(|_| Error::config(format!("`{name}` is not the name of a header")))?;
        Ok(Self { headers: vec![(name, sensitive(secret.expose())?)], ..Self::of(secret) })
    }

    /// A query parameter that holds the secret.
    ///
    /// # Errors
    ///
    /// If the secret is empty.
    pub fn query(name: &str, secret: &Secret) -> Result<Self, Error> {
        plain(secret)?;
        Ok(Self { query: vec![(name.to_owned(), secret.clone())], ..Self::of(secret) })
    }

    /// Both.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.headers.extend(other.headers);
        self.query.extend(other.query);
        self.secrets.extend(other.secrets);
        self
    }

    /// The same, with more that must not be seen.
    #[cfg(feature = "oauth2")]
    pub(super) fn hiding(mut self, secrets: impl IntoIterator<Item = Secret>) -> Self {
        self.secrets.extend(secrets);
        self
    }

    fn of(secret: &Secret) -> Self {
        Self { headers: Vec::new(), query: Vec::new(), secrets: vec![secret.clone()] }
    }

    /// Adds its headers to a request, unless the caller of the operation set them.
    pub(crate) fn add_headers(&self, headers: &mut HeaderMap) {
        for (name, value) in &self.headers {
            headers.entry(name).or_insert_with(|| value.clone());
        }
    }

    /// Its query parameters.
    pub(crate) fn parameters(&self) -> &[(String, Secret)] {
        &self.query
    }

    /// Takes the credential out of a text that the vendor wrote.
    pub(crate) fn mask(&self, text: String) -> String {
        let shown = self.secrets.iter().map(Secret::expose).filter(|secret| secret.len() >= SHOWN);
        shown.flat_map(forms).fold(text, |text, form| without(&text, &form))
    }
}

impl PartialEq for Authorization {
    fn eq(&self, other: &Self) -> bool {
        self.secrets == other.secrets
    }
}

impl fmt::Debug for Authorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<&str> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        let query: Vec<&str> = self.query.iter().map(|(name, _)| name.as_str()).collect();
        f.debug_struct("Authorization").field("headers", &headers).field("query", &query).finish_non_exhaustive()
    }
}

/// A secret as it is, and as it looks in an address, a form, in JSON and in a JSON pointer.
fn forms(secret: &str) -> [Zeroizing<String>; 5] {
    let json = serde_json::to_string(secret).map(Zeroizing::new).unwrap_or_default();
    let json = json.trim_start_matches('"');
    let forms = [
        secret.to_owned(),
        encoded(secret),
        encoded(secret).replace("%20", "+").replace('~', "%7E"),
        json.strip_suffix('"').unwrap_or(json).to_owned(),
        secret.replace('~', "~0").replace('/', "~1"),
    ];
    forms.map(Zeroizing::new)
}

/// Takes a form of a secret out of a text. Apart, so that a program has it once.
#[inline(never)]
fn without(text: &str, form: &str) -> String {
    ends(&text.replace(form, "***"), form)
}

/// Takes away what is left of a secret where a text was cut out of a longer one.
fn ends(text: &str, secret: &str) -> String {
    let (body, more) = text.strip_suffix('…').map_or((text, ""), |body| (body, "…"));
    let heads = secret.char_indices().map(|(end, _)| &secret[..end]).filter(|head| head.len() >= SHOWN);
    let tails = secret.char_indices().map(|(start, _)| &secret[start..]).filter(|tail| tail.len() >= SHOWN);
    let (start, body) = match tails.fold(None, |found, tail| found.or_else(|| body.strip_prefix(tail))) {
        Some(rest) => ("***", rest),
        None => ("", body),
    };
    match heads.fold(None, |longest, head| body.strip_suffix(head).or(longest)) {
        Some(rest) => format!("{start}{rest}***{more}"),
        None => format!("{start}{body}{more}"),
    }
}

/// Refuses what cannot be a key.
fn plain(secret: &Secret) -> Result<(), Error> {
    let text = secret.expose();
    if text.is_empty() {
        return Err(Error::config("the credential is empty".to_owned()));
    }
    if text.bytes().any(|byte| byte.is_ascii_control() || byte == b' ') {
        return Err(Error::config("the credential holds a space, line break or control character".to_owned()));
    }
    Ok(())
}

/// A header's value whose bytes belong to a secret, which is zeroed when the last copy of the header is dropped.
fn sensitive(text: &str) -> Result<HeaderValue, Error> {
    let mut value = HeaderValue::from_maybe_shared(Bytes::from_owner(Owner(Secret::from(text))))
        .map_err(|_| Error::config("the credential holds characters that a header cannot carry".to_owned()))?;
    value.set_sensitive(true);
    Ok(value)
}

/// Lends the bytes of a secret.
struct Owner(Secret);

impl AsRef<[u8]> for Owner {
    fn as_ref(&self) -> &[u8] {
        self.0.expose().as_bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::{Authorization, Secret};

    #[test]
    fn a_secret_is_taken_out_of_texts_whole_and_in_part() {
        let authorization = Authorization::bearer(&Secret::from("s3cr3t+key")).expect("an authorization");
        let table = [
            ("bad key s3cr3t+key!", "bad key ***!"),
            ("at /x?k=s3cr3t%2Bkey&a", "at /x?k=***&a"),
            ("cut off: s3cr3", "cut off: ***"),
            ("cut off: s3cr3t+…", "cut off: ***…"),
            ("t+key cut off", "*** cut off"),
            ("cr3t+key and s3cr3t+ke…", "*** and ***…"),
            ("s3c", "s3c"),
            ("nothing", "nothing"),
            ("", ""),
        ];
        for (text, masked) in table {
            assert_eq!(authorization.mask(text.to_owned()), masked);
        }
        let short = Authorization::bearer(&Secret::from("abc")).expect("an authorization");
        assert_eq!(short.mask("abcd".to_owned()), "abcd");
    }
}
