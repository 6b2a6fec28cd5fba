//! What a builder was given to say who sends the calls.

use std::{env, fmt, sync::Arc};

#[cfg(feature = "oauth2")]
use super::oauth2::{OAuth2, Place as TokenPlace, TokenSource};
use super::{Authorization, Credential, Scheme, Sender, scheme::Place};
use crate::{Api, Error, Secret};

/// What a builder was given to say who sends the calls.
#[derive(Default)]
pub(crate) enum Given {
    /// Nothing so far.
    #[default]
    Nothing,
    /// A key or token.
    Key(Secret),
    /// A key and its secret.
    Pair(Secret, Secret),
    /// A user and a password.
    Basic(String, Secret),
    /// A provider of the caller's.
    Provider(Box<dyn Credential>),
    /// A grant of an OAuth2 server.
    #[cfg(feature = "oauth2")]
    OAuth2(OAuth2),
}

impl Given {
    /// Makes the source of tokens, if a grant was given; `place` says how to get to the token endpoint.
    #[cfg(feature = "oauth2")]
    pub(crate) fn with_tokens(
        self,
        api: &'static Api,
        place: impl FnOnce(&'static str) -> Result<TokenPlace, Error>,
    ) -> Result<Self, Error> {
        let Self::OAuth2(grant) = self else {
            return Ok(self);
        };
        let place = place(oauth2_endpoints(api)?.token_endpoint())?;
        Ok(Self::Provider(Box::new(TokenSource::new(grant, place))))
    }

    /// Makes what the client will send, as the API wants to have it.
    pub(crate) fn sender(self, api: &'static Api) -> Result<Sender, Error> {
        let places = || api.schemes().iter().map(|scheme| scheme.place);
        let made = match &self {
            Self::Nothing if api.schemes().is_empty() => Some(Ok(Authorization::default())),
            Self::Nothing => return Err(Error::config(format!("no credential: {}", how(api, " or ")))),
            Self::Provider(_) => None,
            #[cfg(feature = "oauth2")]
            Self::OAuth2(_) => None,
            Self::Key(key) => places().find_map(|place| match place {
                Place::Word(word) => Some(Authorization::word(word, key)),
                Place::Header(name) => Some(Authorization::header(name, key)),
                Place::Query(name) => Some(Authorization::query(name, key)),
                Place::Basic | Place::HeaderPair(..) | Place::QueryPair(..) | Place::OAuth2(_) => None,
            }),
            Self::Pair(key, secret) => places().find_map(|place| match place {
                Place::HeaderPair(a, b) => Some(both(Authorization::header(a, key), Authorization::header(b, secret))),
                Place::QueryPair(a, b) => Some(both(Authorization::query(a, key), Authorization::query(b, secret))),
                Place::Word(_) | Place::Header(_) | Place::Query(_) | Place::Basic | Place::OAuth2(_) => None,
            }),
            Self::Basic(user, password) => Some(Authorization::basic(user, password)),
        };
        match (made, self) {
            (Some(made), _) => Ok(Sender::Fixed(Arc::new(made?))),
            (None, Self::Provider(provider)) => Ok(Sender::Provider(provider)),
            (None, _) => Err(Error::config(format!("the API does not take such a credential: {}", how(api, " or ")))),
        }
    }
}

/// Where the API's OAuth2 server is asked.
#[cfg(feature = "oauth2")]
pub(crate) fn oauth2_endpoints(api: &'static Api) -> Result<&'static super::Endpoints, Error> {
    let endpoints = api.schemes().iter().find_map(Scheme::endpoints);
    endpoints.ok_or_else(|| Error::config("this API names no OAuth2 server".to_owned()))
}

fn both(key: Result<Authorization, Error>, secret: Result<Authorization, Error>) -> Result<Authorization, Error> {
    Ok(key?.and(secret?))
}

/// Reads the credential of the first scheme whose environment variables are all there. Space around it is ignored.
pub(crate) fn from_env(api: &'static Api) -> Result<Given, Error> {
    let with_variables = || api.schemes().iter().filter(|scheme| !scheme.variables().is_empty());
    if api.schemes().is_empty() && api.server_variable().is_some() {
        return Ok(Given::Nothing);
    }
    if with_variables().next().is_none() {
        return Err(Error::config(
            "this API has no environment variable; give the credential to the builder".to_owned(),
        ));
    }
    let mut problems = Vec::new();
    for scheme in with_variables() {
        let values: Result<Vec<Secret>, String> = scheme.variables().iter().map(|name| variable(name)).collect();
        match values.map(|values| (scheme.place, values)) {
            Ok((Place::Word(_) | Place::Header(_) | Place::Query(_), values)) => {
                return Ok(values.into_iter().next().map_or(Given::Nothing, Given::Key));
            }
            Ok((Place::Basic, values)) => {
                if let [user, password] = values.as_slice() {
                    return Ok(Given::Basic(user.expose().to_owned(), password.clone()));
                }
            }
            Ok((Place::HeaderPair(..) | Place::QueryPair(..), values)) => {
                if let [key, secret] = values.as_slice() {
                    return Ok(Given::Pair(key.clone(), secret.clone()));
                }
            }
            Ok((Place::OAuth2(_), _)) => {}
            Err(problem) => problems.push(problem),
        }
    }
    Err(Error::config(format!("{}; put the credential there", problems.join("; "))))
}

/// Reads the base URL of an API whose client can be told it there. It must be, where each installation has its own.
pub(crate) fn server_from_env(api: &'static Api) -> Result<Option<String>, Error> {
    let Some(name) = api.server_variable() else {
        return Ok(None);
    };
    let is_needed = api.is_anywhere();
    if !is_needed && env::var_os(name).is_none() {
        return Ok(None);
    }
    match variable(name) {
        Ok(url) => Ok(Some(url.expose().to_owned())),
        Err(problem) => Err(Error::config(format!("{problem}; put the base URL there, like `{}`", api.server()))),
    }
}

/// Reads an environment variable, or says what is wrong with it.
fn variable(name: &str) -> Result<Secret, String> {
    match env::var(name) {
        Ok(value) if !value.trim().is_empty() => Ok(Secret::from(value.trim())),
        Ok(_) => Err(format!("the environment variable `{name}` is empty")),
        Err(env::VarError::NotPresent) => Err(format!("the environment variable `{name}` is not set")),
        Err(env::VarError::NotUnicode(_)) => Err(format!("the environment variable `{name}` holds no text")),
    }
}

/// How to give an API a credential, in words.
fn how(api: &'static Api, or: &str) -> String {
    let ways: Vec<String> = api.schemes().iter().map(way).collect();
    ways.join(or)
}

fn way(scheme: &Scheme) -> String {
    let method = match scheme.place {
        Place::Word(_) | Place::Header(_) | Place::Query(_) => "give one to `api_key`",
        Place::Basic => "give user and password to `basic`",
        Place::HeaderPair(..) | Place::QueryPair(..) => "give key and secret to `api_key_and_secret`",
        Place::OAuth2(_) => "give a grant to `oauth2`",
    };
    let names: Vec<String> = scheme.variables().iter().map(|name| format!("`{name}`")).collect();
    match names.is_empty() {
        true => method.to_owned(),
        false => format!("{method}, or set {} and use `from_env`", names.join(" and ")),
    }
}

impl fmt::Debug for Given {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Nothing => "none",
            Self::Key(_) => "key",
            Self::Pair(..) => "key and secret",
            Self::Basic(..) => "user and password",
            Self::Provider(_) => "provider",
            #[cfg(feature = "oauth2")]
            Self::OAuth2(_) => "OAuth2",
        })
    }
}
