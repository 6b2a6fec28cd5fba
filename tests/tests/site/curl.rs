//! The curl examples, as a shell hands them to curl: the right address, every header, and a body that is JSON.

use std::io::Write as _;
use std::process::{Command, Stdio};

use copyist::exchange::{Format, Inputs, exchange, standing_headers};
use copyist::ir::{Api, SchemeKind};
use serde_json::Value;

use super::browser::Page;
use super::{all, site_of};

/// What stands for curl: writes down what it is told, each word ended by a zero byte and the whole by another.
const CURL: &str = "set -eu\ncurl() { for word in \"$@\"; do printf '%s\\0' \"$word\"; done; printf '\\0'; }\n";

/// The words that a shell hands to curl for each of the commands.
fn words(api: &Api, commands: &[&str]) -> Vec<Vec<String>> {
    let mut shell = Command::new("sh").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("a shell");
    let mut script = CURL.to_owned();
    let names = api.auth.iter().flat_map(|scheme| &scheme.env).chain(&api.server.env);
    for name in
        names.map(String::as_str).chain(["API_KEY", "API_TOKEN", "API_SECRET", "ACCESS_TOKEN", "USERNAME", "PASSWORD"])
    {
        // A value that a shell would make something else of.
        script += &format!("{name}='$(boom) \"{name}\" *'\n");
    }
    for command in commands {
        script += &format!("{command}\n");
    }
    let mut input = shell.stdin.take().expect("it reads");
    let writer = std::thread::spawn(move || input.write_all(script.as_bytes()));
    let output = shell.wait_with_output().expect("it ends");
    writer.join().expect("it ends").expect("it was read");
    assert!(output.status.success(), "{}: {}", api.name, String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let calls = text.split_terminator("\0\0");
    calls.map(|call| call.split('\0').map(str::to_owned).collect()).collect()
}

/// The words behind each of an option.
fn values<'a>(words: &'a [String], option: &str) -> Vec<&'a str> {
    words.windows(2).filter(|pair| pair[0] == option).map(|pair| pair[1].as_str()).collect()
}

#[test]
fn a_shell_hands_curl_what_the_client_sends() {
    for api in all().concat() {
        let tree = site_of(std::slice::from_ref(&api));
        let page = Page::read(tree.get(&format!("{}.html", api.name)).expect("a page"));
        let commands = page.texts("class", "curl");
        let calls = words(&api, &commands);
        assert_eq!(calls.len(), api.operations().count(), "{}", api.name);
        for (words, operation) in calls.iter().zip(api.operations()) {
            let mut sent = exchange(&api, operation, Inputs::Shown, Format::Json).request;
            // Examples of credentials there; here each comes from a variable.
            if let Some(SchemeKind::QueryPair(first, second)) = api.auth.first().map(|scheme| &scheme.kind) {
                sent.query.retain(|(name, _)| name != first && name != second);
            }
            let base = match (&api.server.host, &api.server.env) {
                (Some(_), Some(env)) => format!("$(boom) \"{env}\" *"),
                (host, _) => api.server.url.replace("{host}", host.as_deref().unwrap_or_default()),
            };
            let address = format!("{base}{}", sent.target());
            assert!(words.contains(&address), "{}: no `{address}` in {words:?}", operation.id);
            let method = operation.method.as_str();
            match method {
                "GET" => assert!(values(words, "-X").is_empty()),
                "HEAD" => assert!(words.iter().any(|word| word == "--head")),
                _ => assert_eq!(values(words, "-X"), [method]),
            }
            let headers = values(words, "-H");
            let accept = standing_headers(&api, Format::Json).pop().expect("the last is `accept`").1;
            assert!(headers.contains(&format!("Accept: {accept}").as_str()), "{headers:?}");
            for (name, value) in &sent.headers {
                assert!(headers.contains(&format!("{name}: {value}").as_str()), "{}: {headers:?}", operation.id);
            }
            match values(words, "--data").as_slice() {
                [] => assert!(sent.body.is_empty(), "{}", operation.id),
                [body] => {
                    let body: Value = serde_json::from_str(body).expect("the body is JSON");
                    assert_eq!(body, serde_json::from_str::<Value>(&sent.body).expect("JSON"), "{}", operation.id);
                    assert!(headers.contains(&"Content-Type: application/json"), "{headers:?}");
                }
                several => panic!("{several:?}"),
            }
            credential(&api, words);
        }
    }
}

/// The credential is the value of the variables, whatever is in them.
fn credential(api: &Api, words: &[String]) {
    let scheme = api.auth.first().expect("there is one");
    let name = |place: usize, otherwise: &str| scheme.env.get(place).cloned().unwrap_or_else(|| otherwise.to_owned());
    let value = |place, otherwise| format!("$(boom) \"{}\" *", name(place, otherwise));
    let expected = match &scheme.kind {
        SchemeKind::Bearer => format!("Authorization: Bearer {}", value(0, "API_KEY")),
        SchemeKind::Token => format!("Authorization: Token {}", value(0, "API_TOKEN")),
        SchemeKind::OAuth2(_) => format!("Authorization: Bearer {}", value(0, "ACCESS_TOKEN")),
        SchemeKind::Basic => format!("{}:{}", value(0, "USERNAME"), value(1, "PASSWORD")),
        SchemeKind::QueryPair(_, second) => format!("{second}={}", value(1, "API_SECRET")),
        SchemeKind::HeaderPair(_, second) => format!("{second}: {}", value(1, "API_SECRET")),
    };
    assert!(words.contains(&expected), "no `{expected}` in {words:?}");
}
