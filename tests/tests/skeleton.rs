//! What `new` starts with is a crate that compiles without a warning and passes its own tests.

use copyist::Tree;
use copyist_tests::{Place, Scratch};

#[test]
fn a_new_api_compiles_and_passes() {
    let place = Place::with_api();
    let files = place.files();
    let emitted = files.iter().filter_map(|(path, bytes)| {
        let path = path.strip_prefix("generated/acme-panel/")?;
        Some((path, String::from_utf8_lossy(bytes)))
    });
    let mut scratch = Scratch::new();
    scratch.add("acme-panel", &emitted.collect::<Tree>());
    std::fs::write(scratch.path().join("rustfmt.toml"), place.read("generated/rustfmt.toml")).expect("it is written");
    for arguments in [
        &["fmt", "-p", "acme-panel", "--", "--check"][..],
        &["clippy", "--all-targets", "--offline", "--", "-D", "warnings"],
        &["test", "--offline"],
    ] {
        let output = scratch.cargo(arguments);
        let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert!(output.status.success(), "cargo {}:\n{out}\n{err}", arguments.join(" "));
    }
}
