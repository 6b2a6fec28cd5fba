//! Budgets of length: a spec stays short enough to be written by hand, and what is emitted short enough to be read.

use std::path::Path;

use copyist_benches::budget;
use xtask::Workspace;

/// What a budget bounds, from above.
fn at_most(id: &str) -> f64 {
    budget::by_id(id).expect("there is such a budget").at_most.expect("it is a bound from above")
}

#[test]
#[expect(clippy::cast_precision_loss, reason = "lines are few")]
fn an_operation_takes_few_lines_in_the_spec_and_in_rust() {
    let workspace = Workspace::at(Path::new(env!("CARGO_MANIFEST_DIR")).join("../.."));
    let apis = workspace.apis().expect("the specs can be listed");
    assert!(!apis.is_empty(), "there is a spec");
    for name in apis {
        let (api, _) = copyist::check(&workspace.sources(&name).expect("the folder can be read"));
        let api = api.expect("a committed spec has no error");
        let operations: usize = api.resources.iter().map(|resource| resource.operations.len()).sum();
        let tree = copyist::emit(&api);
        let rust = tree.iter().filter(|(path, _)| path.starts_with("src/")).map(|(_, text)| text.lines().count());
        let (spec, rust) = (api.spec_lines as f64, rust.sum::<usize>() as f64);
        assert!(spec <= at_most("spec-lines") * operations as f64, "{name}: {spec} spec lines");
        assert!(
            rust <= at_most("rust-lines") * operations as f64,
            "{name}: {rust} lines of Rust for {operations} operations"
        );
    }
}
