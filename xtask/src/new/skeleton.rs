//! The spec that `new` starts with.

use copyist::Sources;

const API: &str = include_str!("skeleton/api.yaml");
const SERVERS: &str = include_str!("skeleton/servers.yaml");

/// The files of a small API that teaches the language. It exists in the files beside this one under a name of its
/// own, `acme-panel`, so that an editor checks them as they stand.
pub(super) fn sources(api: &str) -> Sources {
    let title: Vec<String> = api.split('-').map(capitalised).collect();
    let named = |text: &str| {
        text.replace("acme-panel", api)
            .replace("Acme Panel", &title.join(" "))
            .replace("ACME_PANEL", &api.replace('-', "_").to_uppercase())
    };
    Sources::new(api).with("api.yaml", named(API)).with("servers.yaml", named(SERVERS))
}

fn capitalised(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}
