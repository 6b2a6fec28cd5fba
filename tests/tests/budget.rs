//! Budgets of length: a spec stays short enough to be written by hand, and what is emitted short enough to be read.

use copyist::{check, emit};
use copyist_tests::{root, sources};

/// Spec lines and emitted lines of Rust an operation, at most, on an API's average.
const SPEC_LINES: usize = 10;
const RUST_LINES: usize = 40;

#[test]
fn an_operation_takes_few_lines_in_the_spec_and_in_rust() {
    let folders = std::fs::read_dir(root().join("spec")).expect("the specs can be listed");
    let mut seen = 0;
    for folder in folders.map(|entry| entry.expect("an entry").path()).filter(|path| path.is_dir()) {
        let name = folder.file_name().and_then(|name| name.to_str()).expect("a name in UTF-8");
        let (api, _) = check(&sources(&folder, name).expect("the folder can be read"));
        let api = api.expect("a committed spec has no error");
        let operations: usize = api.resources.iter().map(|resource| resource.operations.len()).sum();
        let tree = emit(&api);
        let rust = tree.iter().filter(|(path, _)| path.starts_with("src/")).map(|(_, text)| text.lines().count());
        assert!(api.spec_lines <= SPEC_LINES * operations, "{name}: {} spec lines", api.spec_lines);
        let rust: usize = rust.sum();
        assert!(rust <= RUST_LINES * operations, "{name}: {rust} lines of Rust for {operations} operations");
        seen += 1;
    }
    assert!(seen > 0, "there is a spec");
}
