//! Small specs and what is emitted for them: read as snapshots, laid out as rustfmt wants it, and compiled.

use copyist::{RUSTFMT, Tree, check, emit};
use copyist_tests::{Scratch, root, sources};

const CASES: [&str; 8] = ["inputs", "installed", "keyed", "minimal", "paging", "suffixed", "types", "waits"];

/// The tree of a spec that has no problem.
fn tree(case: &str) -> Tree {
    let folder = sources(&root().join("tests/specs").join(case), case).expect("the folder can be read");
    let (api, diagnostics) = check(&folder);
    assert!(diagnostics.is_empty(), "{case}: {diagnostics:#?}");
    emit(&api.expect("a spec without problems gives an API"))
}

/// The files whose path starts so, one after the other.
fn files(tree: &Tree, start: &str) -> String {
    let files = tree.iter().filter(|(path, _)| path.starts_with(start));
    files.map(|(path, text)| format!("=== {path}\n{text}\n")).collect()
}

#[test]
fn rust_and_openapi_read_as_expected() {
    for case in CASES {
        let tree = tree(case);
        insta::assert_snapshot!(format!("{case}-rust"), files(&tree, "src/"));
        insta::assert_snapshot!(format!("{case}-openapi"), tree.get("openapi.yaml").expect("a document"));
    }
    insta::assert_snapshot!("installed-readme", tree("installed").get("README.md").expect("a front page"));
    insta::assert_snapshot!("waits-wire-test", tree("waits").get("tests/wire.rs").expect("a test"));
    let tree = tree("inputs");
    insta::assert_snapshot!("inputs-manifest", tree.get("Cargo.toml").expect("a manifest"));
    insta::assert_snapshot!("inputs-readme", tree.get("README.md").expect("a front page"));
    insta::assert_snapshot!("inputs-wire-test", tree.get("tests/wire.rs").expect("a test"));
}

/// The client that the benches measure is committed as it is emitted. `INSTA_UPDATE=always` writes it anew.
#[test]
fn the_client_of_the_benches_is_what_its_spec_gives() {
    let benches = root().join("tests/benches");
    let folder = sources(&benches.join("specs/bench-api"), "bench-api").expect("the folder can be read");
    let (api, diagnostics) = check(&folder);
    assert!(diagnostics.is_empty(), "{diagnostics:#?}");
    let mut wanted = emit(&api.expect("a spec without problems gives an API"));
    wanted.insert("rustfmt.toml", RUSTFMT);
    for (path, text) in wanted.iter() {
        let file = benches.join("bench-api").join(path);
        if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
            std::fs::write(&file, text).expect("it can be written");
        }
        let found = std::fs::read_to_string(&file).unwrap_or_default();
        assert!(found == text, "`{}` is stale: run this test with INSTA_UPDATE=always", file.display());
    }
}

#[test]
fn emitting_twice_gives_the_same_bytes() {
    for case in CASES {
        assert_eq!(tree(case), tree(case));
    }
}

#[test]
fn rust_is_laid_out_as_rustfmt_wants_it() {
    let mut scratch = Scratch::new();
    for case in CASES {
        scratch.add(case, &tree(case));
    }
    let settings = root().join("generated/rustfmt.toml");
    std::fs::copy(settings, scratch.path().join("rustfmt.toml")).expect("the settings are copied");
    let packages = CASES.iter().flat_map(|case| ["-p", case]);
    let arguments: Vec<&str> = std::iter::once("fmt").chain(packages).chain(["--", "--check"]).collect();
    let output = scratch.cargo(&arguments);
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{out}\n{err}");
}

#[test]
fn crates_compile_without_warnings_and_pass_their_own_tests() {
    let mut scratch = Scratch::new();
    for case in CASES {
        scratch.add(case, &tree(case));
    }
    for arguments in [&["clippy", "--all-targets", "--offline", "--", "-D", "warnings"][..], &["test", "--offline"]] {
        let output = scratch.cargo(arguments);
        let text = String::from_utf8_lossy(&output.stderr);
        let out = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "cargo {}:\n{out}\n{text}", arguments.join(" "));
    }
}
