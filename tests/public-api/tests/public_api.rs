//! What the runtime shows the world, by what rustdoc knows of it: no types of HTTP libraries, an example for each item.

use std::{
    collections::{BTreeMap, BTreeSet},
    env,
    path::PathBuf,
    process::Command,
};

use serde_json::{Map, Value};

/// What rustdoc knows of a crate.
struct Docs(Value);

impl Docs {
    /// Has rustdoc read the runtime with features.
    fn of(folder: &str, features: &[&str]) -> Self {
        let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("../../target"), PathBuf::from);
        // A folder of its own, so that the cargo that runs this is not disturbed.
        let target = target.join("public-api");
        let output = Command::new(env!("CARGO"))
            .args(["rustdoc", "--quiet", "-p", "copyist-runtime", "--lib"])
            .args(features)
            .args(["--", "-Zunstable-options", "--output-format", "json"])
            // The format is not stable; what is read of it here has been the same for years.
            .env("RUSTC_BOOTSTRAP", "1")
            .env("CARGO_TARGET_DIR", &target)
            .output()
            .expect("cargo runs");
        assert!(output.status.success(), "{folder}: {}", String::from_utf8_lossy(&output.stderr));
        let text = std::fs::read_to_string(target.join("doc/copyist_runtime.json")).expect("rustdoc has written");
        let docs = Self(serde_json::from_str(&text).expect("JSON"));
        assert!(docs.items().count() > 200, "{folder}: rustdoc has found next to nothing");
        docs
    }

    /// The items of the crate itself.
    fn items(&self) -> impl Iterator<Item = (&String, &Map<String, Value>)> {
        let index = self.0["index"].as_object().expect("an index");
        index.iter().filter_map(|(id, item)| Some((id, item.as_object()?))).filter(|(_, item)| item["crate_id"] == 0)
    }

    /// The crate that a type or trait is from.
    fn crate_of(&self, id: &Value) -> Option<&str> {
        self.0["paths"][id.to_string()]["path"][0].as_str()
    }

    /// The crates whose types and traits stand in an item.
    fn crates_in<'a>(&'a self, value: &Value, found: &mut BTreeSet<&'a str>) {
        match value {
            Value::Object(fields) => {
                // A path to a type or a trait has both.
                if let (Some(id), true) = (fields.get("id"), fields.contains_key("path")) {
                    found.extend(self.crate_of(id));
                }
                fields.values().for_each(|value| self.crates_in(value, found));
            }
            Value::Array(list) => list.iter().for_each(|value| self.crates_in(value, found)),
            _ => {}
        }
    }

    /// Items that show types of crates that are not allowed there.
    fn strangers(&self, allowed: &dyn Fn(&str, &str) -> bool) -> Vec<String> {
        let mut all = Vec::new();
        for (_, item) in self.items() {
            let inner = &item["inner"];
            let implementation = &inner["impl"];
            // Traits that other crates implement for all types are not this crate's doing.
            if !implementation["blanket_impl"].is_null() || implementation["is_synthetic"] == true {
                continue;
            }
            let mut found = BTreeSet::new();
            self.crates_in(inner, &mut found);
            let file = item["span"]["filename"].as_str().unwrap_or_default();
            let name = item["name"].as_str().unwrap_or("an impl");
            let strange = found.into_iter().filter(|one| !allowed(one, file));
            all.extend(strange.map(|one| format!("{file}: {name} shows `{one}`")));
        }
        all
    }
}

/// Crates whose types anybody may meet: the vocabulary.
const VOCABULARY: [&str; 8] =
    ["copyist_runtime", "core", "alloc", "std", "http", "bytes", "serde_core", "futures_core"];

fn kind(item: &Map<String, Value>) -> &str {
    item["inner"].as_object().and_then(|inner| inner.keys().next()).map_or("", String::as_str)
}

#[test]
fn types_of_http_libraries_stay_inside() {
    let docs = Docs::of("default", &[]);
    let strangers = docs.strangers(&|one, _| VOCABULARY.contains(&one));
    assert!(strangers.is_empty(), "{}", strangers.join("\n"));
    // The check can fail: without the vocabulary there is much to find.
    assert!(docs.strangers(&|one, _| one == "core").len() > 50);
}

#[test]
fn a_feature_shows_only_the_library_it_is_named_after() {
    let docs = Docs::of("all", &["--all-features"]);
    let allowed = |one: &str, file: &str| match one {
        "jiff" | "rust_decimal" | "uuid" => true,
        "reqwest" => file.ends_with("transport/reqwest.rs"),
        "tower_service" | "http_body" => file.ends_with("transport/tower.rs"),
        one => VOCABULARY.contains(&one),
    };
    let strangers = docs.strangers(&allowed);
    assert!(strangers.is_empty(), "{}", strangers.join("\n"));
    let reqwest = docs.strangers(&|one, _| one != "reqwest");
    assert!(!reqwest.is_empty(), "the feature `reqwest` shows a type of it");
}

/// The Rust in a piece of documentation that is compiled.
fn examples(docs: &str) -> String {
    let mut code = String::new();
    let mut compiled = None;
    for line in docs.lines() {
        match (line.trim_start().strip_prefix("```"), compiled) {
            (Some(words), None) => {
                compiled = Some(!["text", "ignore", "yaml", "toml", "compile_fail"].contains(&words.trim()))
            }
            (Some(_), Some(_)) => compiled = None,
            (None, Some(true)) => code.extend([line, "\n"]),
            (None, _) => {}
        }
    }
    code
}

/// Whether a name is called in code: `name(`, `name::<T>(`, `name!`, or as a word in a path.
fn is_used(name: &str, code: &str) -> bool {
    code.match_indices(name).any(|(start, _)| {
        let before = code[..start].chars().next_back();
        let after = code[start + name.len()..].chars().next();
        let is_word = |one: Option<char>| one.is_some_and(|one| one.is_alphanumeric() || one == '_');
        !is_word(before) && !is_word(after)
    })
}

#[test]
fn every_item_has_an_example() {
    let docs = Docs::of("all", &["--all-features"]);
    let text = |item: &Map<String, Value>| item["docs"].as_str().map(examples).unwrap_or_default();
    let all: String = docs.items().map(|(_, item)| text(item)).collect();
    // Methods of traits that other crates declare are known from there.
    let mut foreign = BTreeSet::new();
    for (_, item) in docs.items() {
        let implementation = &item["inner"]["impl"];
        if !implementation["trait"].is_null() {
            foreign.extend(implementation["items"].as_array().into_iter().flatten().map(ToString::to_string));
        }
    }
    let mut missing: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (id, item) in docs.items() {
        let Some(name) = item["name"].as_str() else { continue };
        let fine = match kind(item) {
            "struct" | "enum" | "trait" | "macro" | "type_alias" => !text(item).is_empty(),
            "function" if !foreign.contains(id) => is_used(name, &all),
            _ => true,
        };
        if !fine {
            let file = item["span"]["filename"].as_str().unwrap_or_default().to_owned();
            missing.entry(file).or_default().push(name.to_owned());
        }
    }
    let list: Vec<String> = missing.iter().map(|(file, names)| format!("{file}: {}", names.join(", "))).collect();
    assert!(list.is_empty(), "without an example:\n{}", list.join("\n"));
}
