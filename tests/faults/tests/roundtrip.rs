//! Any id and any query value arrives at a server as it was given, by a parser of URLs that nobody here wrote.

use std::sync::{LazyLock, Mutex, PoisonError};

use cloudstick_v2::Client;
use copyist_faults::Server;
use proptest::prelude::*;
use tokio::runtime::Runtime;

static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().expect("a runtime"));
static SERVER: LazyLock<Server> = LazyLock::new(|| RUNTIME.block_on(Server::start()).expect("a server"));
static CLIENT: LazyLock<Client> =
    LazyLock::new(|| Client::builder().base_url(&SERVER.url()).api_key("a-key").build().expect("a client"));

/// The server is asked what arrived last, so there is one call at a time.
static TURN: Mutex<()> = Mutex::new(());

/// What arrived: the segments of the path and the pairs of the query, decoded.
fn arrived() -> (Vec<Vec<u8>>, Vec<(String, String)>) {
    let target = SERVER.tally.last().expect("a request").target;
    let url = url::Url::parse(&SERVER.url()).expect("a URL").join(&target).expect("a target");
    let decode = |segment: &str| {
        // A plus sign is a plus sign in a path.
        let form = segment.replace('+', "%2B");
        let (name, _) = url::form_urlencoded::parse(form.as_bytes()).next().unwrap_or_default();
        name.into_owned().into_bytes()
    };
    let segments = url.path_segments().expect("segments").map(decode).collect();
    (segments, url.query_pairs().into_owned().collect())
}

proptest! {
    #[test]
    fn any_id(user in "[^\u{0}]{1,12}", server in any::<String>()) {
        let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
        let refused = |id: &str| ["", ".", ".."].contains(&id);
        let call = CLIENT.user(user.as_str()).server(server.as_str()).get();
        match RUNTIME.block_on(call.into_future()) {
            Err(error) => prop_assert!(error.is_invalid_input() && (refused(&user) || refused(&server)), "{}", error),
            Ok(_) => {
                let (segments, _) = arrived();
                let expected: Vec<&[u8]> =
                    vec![b"api", b"v2", b"servers", server.as_bytes(), b"users", user.as_bytes()];
                prop_assert_eq!(segments, expected);
            }
        }
    }

    #[test]
    fn any_query(page in any::<i64>(), size in any::<i64>()) {
        let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
        let call = CLIENT.user("u").login_history().page(page).limit(size);
        prop_assert!(RUNTIME.block_on(call.into_future()).is_ok());
        let expected = [("page".to_owned(), page.to_string()), ("limit".to_owned(), size.to_string())];
        prop_assert_eq!(arrived().1, expected);
    }

    #[test]
    fn any_text_in_a_body(name in any::<String>()) {
        let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
        let call = CLIENT.user("u").server("s").rename(&name);
        prop_assert!(RUNTIME.block_on(call.into_future()).is_ok());
        let body: serde_json::Value = serde_json::from_slice(&SERVER.tally.last().expect("a request").body).expect("JSON");
        prop_assert_eq!(body, serde_json::json!({ "name": name }));
    }
}
