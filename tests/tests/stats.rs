//! The README's table of the APIs is the one that the specs give.

use copyist_tests::root;
use xtask::{Terminal, Workspace};

#[test]
fn the_table_in_the_readme_is_in_step() {
    let readme = std::fs::read_to_string(root().join("README.md")).expect("the README");
    let (mut out, mut err) = (std::io::sink(), std::io::sink());
    let mut terminal = Terminal::new(&mut out, &mut err, false);
    let wanted = xtask::readme_with(&Workspace::at(root()), &readme, &mut terminal).expect("a place for the table");
    assert!(readme == wanted, "the table is stale: run `cargo xtask stats --write`");
}
