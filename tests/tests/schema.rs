//! The committed `spec/schema.json` is the one that the language's structs give.

use std::path::Path;

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
