//! What a client is when features are left out: it compiles without a warning, brings no crate in vain, and says what it lacks.

use std::process::Output;

use copyist::{Tree, check, emit};
use copyist_tests::{Scratch, root, sources};

/// A workspace with three clients, one of OAuth2 and one of XML among them, and a program that asks the plain one for two servers.
fn workspace() -> Scratch {
    let mut scratch = Scratch::new();
    for name in ["minimal", "installed", "suffixed"] {
        let folder = sources(&root().join("tests/specs").join(name), name).expect("the folder can be read");
        let (api, _) = check(&folder);
        scratch.add(name, &emit(&api.expect("a spec without problems gives an API")));
    }
    let mut program = Tree::default();
    program.insert("Cargo.toml", MANIFEST);
    program.insert("src/main.rs", MAIN);
    scratch.add("plain", &program);
    scratch
}

const MANIFEST: &str = r#"[package]
name = "plain"
edition = "2024"

[dependencies]
minimal = { path = "../minimal", default-features = false, features = ["hyper"] }
"#;

const MAIN: &str = r#"fn main() {
    let refused = minimal::Client::builder().api_key("a-key").build().err().map(|error| error.to_string());
    println!("{}", refused.unwrap_or_default());
    let plain = minimal::Client::builder().api_key("a-key").base_url("http://127.0.0.1:1").build();
    println!("{}", plain.is_ok());
}
"#;

fn cargo(scratch: &Scratch, arguments: &[&str]) -> (String, String) {
    let Output { status, stdout, stderr } = scratch.cargo(arguments);
    let (out, err) = (String::from_utf8_lossy(&stdout).into_owned(), String::from_utf8_lossy(&stderr).into_owned());
    assert!(status.success(), "cargo {}:\n{out}\n{err}", arguments.join(" "));
    (out, err)
}

#[test]
fn every_set_of_features_compiles_without_a_warning() {
    let scratch = workspace();
    for features in ["", "hyper", "tls", "proxy", "hyper,gzip", "http2", "reqwest", "tower", "blocking,hyper"] {
        let arguments = ["check", "--offline", "-p", "minimal", "--no-default-features", "--features", features];
        assert_silent(&scratch, &arguments);
    }
    for client in ["minimal", "installed", "suffixed"] {
        assert_silent(&scratch, &["check", "--offline", "-p", client, "--no-default-features"]);
        assert_silent(&scratch, &["check", "--offline", "-p", client, "--all-features"]);
    }
}

#[test]
fn oauth2_and_xml_cost_nothing_unless_asked_for() {
    let scratch = workspace();
    for (client, feature, name) in [("installed", "oauth2", "oauth2"), ("suffixed", "xml", "quick-xml")] {
        let crates = |features: &[&str]| {
            let set = ["tree", "--offline", "-p", client, "-e", "normal,build", "--prefix", "none"];
            cargo(&scratch, &[&set[..], features].concat()).0
        };
        let has = |tree: &str| tree.lines().any(|line| line.split(' ').next() == Some(name));
        assert!(!has(&crates(&[])), "{client} brings {name} unasked");
        assert!(has(&crates(&["--features", feature])), "{client} has no {name}");
    }
}

#[track_caller]
fn assert_silent(scratch: &Scratch, arguments: &[&str]) {
    let (_, err) = cargo(scratch, arguments);
    // The real workspace's profiles name packages that this one has not.
    let warned = |line: &&str| line.starts_with("warning") && !line.contains("profile package spec");
    assert_eq!(err.lines().find(warned), None, "{arguments:?}: {err}");
}

#[test]
fn a_feature_that_is_left_out_brings_no_crate() {
    let scratch = workspace();
    let crates = |features: &str| {
        let set = ["tree", "--offline", "-p", "minimal", "-e", "normal,build", "--prefix", "none"];
        let (out, _) = cargo(&scratch, &[&set[..], &["--no-default-features", "--features", features]].concat());
        out
    };
    let has = |tree: &str, name: &str| tree.lines().any(|line| line.split(' ').next() == Some(name));
    let (plain, whole) = (crates("hyper"), crates("default,http2"));
    for name in ["rustls", "hyper-rustls", "tokio-rustls", "ring", "webpki-roots", "h2", "ipnet", "flate2"] {
        assert!(has(&whole, name) && !has(&plain, name), "{name}");
    }
    assert!(!has(&crates("default"), "h2"), "HTTP/2 is for who asks for it");
    assert!(has(&plain, "hyper") && !has(&crates(""), "hyper"));
    assert!(!has(&whole, "serde_derive"), "nothing is derived");
}

#[test]
fn a_client_without_tls_says_which_feature_it_lacks() {
    let (out, _) = cargo(&workspace(), &["run", "--offline", "-q", "-p", "plain"]);
    let (refused, plain) = out.split_once('\n').expect("two lines");
    assert!(refused.contains("`https://`") && refused.contains("the feature `tls`"), "{refused}");
    assert_eq!(plain.trim(), "true");
}
