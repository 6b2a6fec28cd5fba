//! The README's table is the one that the budgets and the stored results give.

use std::path::Path;

use copyist_benches::report::{Results, readme_with};

#[test]
fn the_table_in_the_readme_is_in_step() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let readme = std::fs::read_to_string(root.join("README.md")).expect("the README");
    let results = Results::read(&root).expect("the stored results");
    let wanted = readme_with(&readme, &results).expect("a place for the table");
    assert!(readme == wanted, "the table is stale: run `cargo xtask bench --table`");
}
