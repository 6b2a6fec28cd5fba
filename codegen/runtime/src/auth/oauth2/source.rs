//! Keeps the tokens of a client, and renews them: once, however many calls need them.

use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use http::HeaderValue;
use tokio::{
    runtime::Handle,
    sync::{Mutex as Gate, OwnedMutexGuard},
};

use super::{
    Grant, OAuth2, Tokens,
    grant::{Refused, fetch},
};
use crate::{Authorization, Authorizing, Clock, Credential, Error, Operation, Transport, error::address};

/// The longest time before its end at which a token is renewed.
const EARLY: Duration = Duration::from_secs(300);

/// The token endpoint, and how to get there.
pub(crate) struct Place {
    pub(crate) token_url: String,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) user_agent: HeaderValue,
}

/// Keeps the tokens of a client.
pub(crate) struct TokenSource(Arc<Inner>);

struct Inner {
    settings: OAuth2,
    place: Place,
    state: Mutex<State>,
    /// Held by the one that asks for tokens.
    gate: Arc<Gate<()>>,
}

#[derive(Default)]
struct State {
    current: Option<Current>,
    /// What gets the next tokens, if the server gave one.
    refresh: Option<Grant>,
    /// Whether the grant of the settings was used, which some are good for once.
    used: bool,
    /// How many times the server gave no tokens, and why the last time.
    failures: u64,
    last: Option<Refused>,
}

/// A token in use.
struct Current {
    authorization: Authorization,
    scopes: Option<Vec<String>>,
    renew: Option<Instant>,
    end: Option<Instant>,
}

/// What to do about a call.
enum Step {
    /// Make it with this.
    Go(Authorization),
    /// The same, and have another token soon.
    Renew(Authorization),
    /// Wait for another token; and how often there was none so far.
    Wait(u64),
}

impl TokenSource {
    pub(crate) fn new(settings: OAuth2, place: Place) -> Self {
        let (state, gate) = (Mutex::default(), Arc::default());
        Self(Arc::new(Inner { settings, place, state, gate }))
    }
}

impl Credential for TokenSource {
    fn authorize<'a>(&'a self, operation: &'static Operation) -> Authorizing<'a> {
        Box::pin(async move {
            match self.0.step(operation)? {
                Step::Go(authorization) => Ok(authorization),
                Step::Renew(authorization) => match Arc::clone(&self.0.gate).try_lock_owned() {
                    // Somebody asks already.
                    Err(_) => Ok(authorization),
                    Ok(guard) => {
                        // What it has stays good for a while, so a failure does not matter yet.
                        Inner::renew(&self.0, guard).await;
                        match self.0.step(operation)? {
                            Step::Go(fresh) | Step::Renew(fresh) => Ok(fresh),
                            Step::Wait(_) => Ok(authorization),
                        }
                    }
                },
                Step::Wait(failures) => self.0.wait(operation, failures).await,
            }
        })
    }

    fn refused(&self, authorization: &Authorization) -> bool {
        let mut state = self.0.state();
        if state.current.as_ref().is_some_and(|current| current.authorization == *authorization) {
            state.current = None;
        }
        state.current.is_some() || self.0.next_grant(&state).is_some()
    }
}

impl Inner {
    fn state(&self) -> MutexGuard<'_, State> {
        // Each change is one step: a panic elsewhere leaves it whole.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What to do about a call, by what is at hand.
    fn step(&self, operation: &'static Operation) -> Result<Step, Error> {
        let now = self.place.clock.now();
        let state = self.state();
        match &state.current {
            Some(current) if current.end.is_none_or(|end| now < end) => {
                allows(current.scopes.as_deref(), operation)?;
                let authorization = current.authorization.clone();
                let early = current.renew.is_some_and(|renew| now >= renew) && self.next_grant(&state).is_some();
                Ok(if early { Step::Renew(authorization) } else { Step::Go(authorization) })
            }
            Some(_) | None => Ok(Step::Wait(state.failures)),
        }
    }

    /// Waits until there is a token, or the one that asked for it was given none.
    async fn wait(self: &Arc<Self>, operation: &'static Operation, failures: u64) -> Result<Authorization, Error> {
        let guard = Arc::clone(&self.gate).lock_owned().await;
        match self.step(operation)? {
            Step::Go(authorization) | Step::Renew(authorization) => return Ok(authorization),
            // Somebody asked while this call waited for its turn: what was said then holds for all who waited.
            Step::Wait(now) if now > failures => return Err(self.failure()),
            Step::Wait(_) => {}
        }
        Self::renew(self, guard).await;
        match self.step(operation)? {
            Step::Go(authorization) | Step::Renew(authorization) => Ok(authorization),
            Step::Wait(_) => Err(self.failure()),
        }
    }

    /// Asks for tokens. A call that is given up meanwhile does not end it: a refresh token that is good once may have been
    /// used by then, and what the server answers must not get lost.
    async fn renew(this: &Arc<Self>, guard: OwnedMutexGuard<()>) {
        let inner = Arc::clone(this);
        let work = async move {
            inner.ask().await;
            drop(guard);
        };
        match Handle::try_current() {
            // It can only fail by a panic in the caller's hook, and then there are the tokens all the same.
            Ok(handle) => drop(handle.spawn(work).await),
            Err(_) => work.await,
        }
    }

    async fn ask(&self) {
        let grant = self.next_grant(&self.state());
        let Some(grant) = grant else {
            let problem = "the grant was used; log in again".to_owned();
            return self.note(Refused { problem, transient: false, invalid_grant: true });
        };
        let mut answer = fetch(&self.settings, &grant, &self.place).await;
        let is_refresh = matches!(grant, Grant::Refresh(_));
        if answer.as_ref().is_err_and(|refused| refused.invalid_grant && is_refresh) {
            self.state().refresh = None;
            if self.settings.grant.is_repeatable() {
                answer = fetch(&self.settings, &self.settings.grant, &self.place).await;
            }
        }
        match answer {
            Ok(tokens) => self.keep(&tokens),
            Err(refused) => {
                if !refused.transient && !self.settings.grant.is_repeatable() {
                    self.state().used = true;
                }
                self.note(refused);
            }
        }
    }

    /// What the next tokens are asked for with.
    fn next_grant(&self, state: &State) -> Option<Grant> {
        let settings = &self.settings.grant;
        let first = || (settings.is_repeatable() || !state.used).then(|| settings.clone());
        state.refresh.clone().or_else(first)
    }

    fn keep(&self, tokens: &Tokens) {
        let now = self.place.clock.now();
        let end = tokens.expires_in.and_then(|life| now.checked_add(life));
        let early = tokens.expires_in.map(|life| (life / 10).min(EARLY));
        let renew = end.zip(early).and_then(|(end, early)| end.checked_sub(early));
        match Authorization::bearer(&tokens.access) {
            Ok(authorization) => {
                let authorization = authorization.hiding(self.settings.secrets()).hiding(tokens.refresh.clone());
                let mut state = self.state();
                state.current = Some(Current { authorization, scopes: tokens.scopes.clone(), renew, end });
                state.refresh = tokens.refresh.clone().map(Grant::Refresh);
                state.used = true;
            }
            Err(_) => {
                let problem = "its token is nothing that a header can carry".to_owned();
                self.note(Refused { problem, transient: false, invalid_grant: false });
            }
        }
        if let Some(hook) = &self.settings.on_tokens {
            hook(tokens);
        }
    }

    fn note(&self, refused: Refused) {
        let mut state = self.state();
        state.failures += 1;
        state.last = Some(refused);
    }

    /// Why there is no token.
    fn failure(&self) -> Error {
        let state = self.state();
        let Some(refused) = &state.last else {
            return Error::credential("the token endpoint gave no token");
        };
        let again = if refused.invalid_grant && !self.settings.grant.is_repeatable() { "; log in again" } else { "" };
        let refresh = state.refresh.iter().filter_map(|grant| match grant {
            Grant::Refresh(token) => Some(token.clone()),
            Grant::ClientCredentials | Grant::Password { .. } | Grant::Code { .. } => None,
        });
        let hidden = Authorization::default().hiding(self.settings.secrets()).hiding(refresh);
        let place = address(&self.place.token_url);
        let problem = hidden.mask(format!("the token endpoint `{place}`: {}{again}", refused.problem));
        Error::credential(problem).with_transient(refused.transient)
    }
}

/// Whether a token allows an operation, as far as is known.
fn allows(granted: Option<&[String]>, operation: &'static Operation) -> Result<(), Error> {
    let Some(granted) = granted else {
        return Ok(());
    };
    let lacks = |scope: &&&str| !granted.iter().any(|one| one == **scope);
    let missing = |all: &&'static [&'static str]| all.iter().filter(lacks).copied().collect::<Vec<_>>();
    let ways: Vec<Vec<&'static str>> = operation.required_scopes().iter().map(missing).collect();
    if ways.is_empty() || ways.iter().any(Vec::is_empty) {
        return Ok(());
    }
    Err(Error::scope(operation, ways, granted.to_vec()))
}
