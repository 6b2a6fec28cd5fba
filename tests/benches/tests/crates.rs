//! The budget of crates: what a consumer of a client pulls in, TLS and an async runtime included.

use std::collections::BTreeSet;

use copyist::{Tree, check, emit};
use copyist_benches::budget;
use copyist_tests::{Scratch, root, sources};

const MANIFEST: &str = r#"[package]
name = "consumer"
edition = "2024"

[dependencies]
minimal = { path = "../minimal" }
tokio = { workspace = true, features = ["macros", "rt"] }
"#;

#[test]
#[expect(clippy::cast_precision_loss, reason = "crates are few")]
fn a_consumer_pulls_in_few_crates() {
    let folder = sources(&root().join("tests/specs/minimal"), "minimal").expect("the folder can be read");
    let (api, _) = check(&folder);
    let mut scratch = Scratch::new();
    scratch.add("minimal", &emit(&api.expect("a spec without problems gives an API")));
    let mut consumer = Tree::default();
    consumer.insert("Cargo.toml", MANIFEST);
    consumer.insert("src/main.rs", "fn main() {}\n");
    scratch.add("consumer", &consumer);
    let told = scratch.cargo(&["tree", "--offline", "-p", "consumer", "-e", "normal,build", "--prefix", "none"]);
    let text = String::from_utf8_lossy(&told.stdout);
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    // Two versions of a crate are two crates. The consumer itself does not count.
    let named = |line: &str| line.split(" (").next().map(str::to_owned);
    let crates: BTreeSet<String> =
        text.lines().filter_map(named).filter(|name| !name.starts_with("consumer ")).collect();
    let most =
        budget::by_id("cold-build-crates").expect("there is such a budget").at_most.expect("it is a bound from above");
    assert!(crates.iter().any(|name| name.starts_with("ring ")), "TLS is among them");
    assert!(crates.len() as f64 <= most, "{} crates: {crates:#?}", crates.len());
}
