//! The committed output is what the specs say.

use anstream::adapter::strip_str;
use copyist_tests::root;
use xtask::{Terminal, Workspace};

#[test]
fn generated_is_what_the_specs_say() {
    let (mut out, mut err) = (std::io::sink(), std::io::sink());
    let mut terminal = Terminal::new(&mut out, &mut err, false);
    let outcome = xtask::compare(&Workspace::at(root()), &[], &mut terminal).expect("the workspace can be read");
    let problems = outcome.specs.render();
    let comparison = outcome.comparison.unwrap_or_else(|| panic!("a spec has an error\n{}", strip_str(&problems)));
    assert!(comparison.drift.is_empty(), "\n{}", strip_str(&comparison.report()));
}
