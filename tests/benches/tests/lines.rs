//! Budgets of length: a spec stays short enough to be written by hand, and what is emitted short enough to be read.

use std::path::Path;

use copyist::ir::{Api, Body, Presence};
use copyist_benches::budget;
use xtask::Workspace;

/// What a budget bounds, from above.
fn at_most(id: &str) -> f64 {
    budget::by_id(id).expect("there is such a budget").at_most.expect("it is a bound from above")
}

/// Leaves out of an API what it has as much of as its vendor's docs name: types and optional inputs, of which `cloudstick-v2`, whose
/// lines are what the budget is about, has few.
fn bare(api: &mut Api) {
    api.types.clear();
    for resource in &mut api.resources {
        resource.types.clear();
        for operation in &mut resource.operations {
            operation.query.retain(|input| input.presence == Presence::Required);
            operation.headers.retain(|input| input.presence == Presence::Required);
            if let Some(Body::Fields(fields)) = &mut operation.body {
                fields.retain(|input| input.presence == Presence::Required);
            }
        }
    }
}

/// Lines of all APIs together: some are mostly prose about what their vendor leaves open.
#[test]
#[expect(clippy::cast_precision_loss, reason = "lines are few")]
fn an_operation_takes_few_lines_in_the_spec_and_in_rust() {
    let workspace = Workspace::at(Path::new(env!("CARGO_MANIFEST_DIR")).join("../.."));
    let apis = workspace.apis().expect("the specs can be listed");
    assert!(!apis.is_empty(), "there is a spec");
    let (mut operations, mut spec, mut rust) = (0_usize, 0_usize, 0_usize);
    for name in apis {
        let (api, _) = copyist::check(&workspace.sources(&name).expect("the folder can be read"));
        let mut api = api.expect("a committed spec has no error");
        operations += api.operations().count();
        spec += api.lines.others;
        bare(&mut api);
        let tree = copyist::emit(&api);
        let sources = tree.iter().filter(|(path, _)| path.starts_with("src/"));
        rust += sources.map(|(_, text)| text.lines().count()).sum::<usize>();
    }
    let each = |lines: usize| lines as f64 / operations as f64;
    assert!(each(spec) <= at_most("spec-lines"), "{} spec lines an operation", each(spec));
    assert!(each(rust) <= at_most("rust-lines"), "{} lines of Rust an operation", each(rust));
}
