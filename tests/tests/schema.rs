//! The committed `spec/schema.json` is the one that the language's structs give, and every spec file points editors at it.

use std::path::Path;

use copyist_tests::{root, sources};

#[test]
fn schema_is_in_step() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/schema.json");
    let wanted = serde_json::to_string_pretty(&copyist::spec::schema()).unwrap() + "\n";
    if std::env::var_os("UPDATE_SCHEMA").is_some() {
        std::fs::write(&path, &wanted).unwrap();
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        found == wanted,
        "spec/schema.json is stale: run `UPDATE_SCHEMA=1 cargo test -p copyist-tests --test schema`"
    );
}

#[test]
fn every_spec_file_begins_with_the_line_for_editors() {
    let folders = std::fs::read_dir(root().join("spec")).unwrap().map(Result::unwrap);
    for folder in folders.filter(|entry| entry.file_type().unwrap().is_dir()) {
        let spec = sources(&folder.path(), "spec").unwrap();
        for (path, bytes) in spec.iter().filter(|(path, _)| path.ends_with(".yaml")) {
            assert!(
                bytes.starts_with(b"# yaml-language-server: $schema=../schema.json\n"),
                "{}/{path} begins otherwise",
                folder.path().display()
            );
        }
    }
}
