//! Examples: those of Rust are those of the crate's docs, bodies are JSON.

use copyist::emit;
use serde_json::Value;

use super::browser::Page;
use super::{all, site_of};

#[test]
fn rust_examples_are_those_of_the_crates_docs() {
    for api in all().concat() {
        let tree = site_of(std::slice::from_ref(&api));
        let page = Page::read(tree.get(&format!("{}.html", api.name)).expect("a page"));
        let sources: String =
            emit(&api).iter().filter(|(path, _)| path.starts_with("src/")).map(|(_, text)| text).collect();
        // The first is how a client is made, where that takes no grant.
        let examples = page.texts("class", "rust");
        let calls = api.operations().count();
        assert!(calls == examples.len() || calls + 1 == examples.len(), "{}", api.name);
        for example in &examples[examples.len() - calls..] {
            let doc: String = example.lines().map(|line| format!("    /// {line}\n")).collect();
            assert!(sources.contains(&doc), "{}: no doc has\n{doc}", api.name);
        }
    }
}

#[test]
fn bodies_are_json() {
    for api in all().concat() {
        let tree = site_of(std::slice::from_ref(&api));
        let page = Page::read(tree.get(&format!("{}.html", api.name)).expect("a page"));
        for body in page.texts("class", "json") {
            assert!(serde_json::from_str::<Value>(body).is_ok(), "{}: {body}", api.name);
        }
    }
}
