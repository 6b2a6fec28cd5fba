//! What the Rust clients get from the loopback server: the answers that clients in other languages must get, too.
//!
//! Each API has a file here and one per language in `tests/interop/`, and all of them make the same calls under the same names.

mod cloudstick_v1;
mod cloudstick_v2;
mod computestacks;
mod hubgrid;
mod onapp;

use std::error::Error as StdError;

use serde::Serialize;
use serde_json::{Map, Value, json};
use xtask::Failure;

use crate::Answers;

/// What a call gave, before the next is made.
type Made<T = ()> = Result<T, Box<dyn StdError + Send + Sync>>;

/// The answers that the Rust client of an API gets from the server at `url`; none if its calls are not written down.
///
/// # Errors
///
/// A call fails that should not, or the runtime cannot be had.
pub(crate) fn answers(api: &str, url: &str) -> Result<Option<Answers>, Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| Failure::new(format!("cannot start the Rust client's runtime: {error}")))?;
    let mut taken = Taken::default();
    let made = runtime.block_on(async {
        match api {
            "cloudstick-v1" => cloudstick_v1::calls(url, &mut taken).await,
            "cloudstick-v2" => cloudstick_v2::calls(url, &mut taken).await,
            "computestacks" => computestacks::calls(url, &mut taken).await,
            "hubgrid" => hubgrid::calls(url, &mut taken).await,
            "onapp" => onapp::calls(url, &mut taken).await,
            _ => Ok(()),
        }
    });
    made.map_err(|error| Failure::new(format!("the Rust client of `{api}` fails on the loopback server: {error}")))?;
    Ok(Some(taken.0).filter(|answers| !answers.is_empty()).map(|answers| Answers::of(Value::Object(answers))))
}

/// Answers under the names of their calls.
#[derive(Debug, Default)]
struct Taken(Map<String, Value>);

impl Taken {
    /// Takes down an answer.
    fn take(&mut self, call: &str, answer: impl Serialize) -> Made {
        self.0.insert(call.to_owned(), serde_json::to_value(answer)?);
        Ok(())
    }

    /// Takes down that a call without an answer went well.
    fn done(&mut self, call: &str) -> Made {
        self.take(call, "done")
    }

    /// Takes down how a call was refused that should be.
    fn refused(&mut self, call: &str, status: Option<u16>, message: Option<&str>) -> Made {
        self.take(call, json!({"status": status, "message": message}))
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use xtask::Workspace;

    use super::*;
    use crate::{Api, Loopback};

    /// The APIs whose calls are written down.
    const APIS: [&str; 5] = ["cloudstick-v1", "cloudstick-v2", "computestacks", "hubgrid", "onapp"];

    #[test]
    fn each_of_them_has_a_program_in_every_language() {
        for language in [("typescript", "ts"), ("python", "py"), ("java", "java")] {
            for api in APIS {
                let program = format!("{}/{api}.{}", language.0, language.1);
                assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join(&program).is_file(), "{program}");
            }
        }
    }

    #[test]
    fn every_rust_client_makes_its_calls() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("a workspace");
        let apis = Api::read(&Workspace::at(root), &APIS.map(str::to_owned)).expect("the specs are right");
        for api in apis {
            let server = Loopback::start(&api.ir, 0).expect("a port");
            let answers = answers(&api.name, &server.url()).expect("they work").expect("there are some");
            assert!(answers.len() >= 4, "{}: {answers:?}", api.name);
            // The one call that has a wrong credential.
            assert_eq!(server.seen().refused.len(), 1, "{}: {:?}", api.name, server.seen());
        }
    }
}
