//! The command in temporary workspaces: what it writes, prints and answers, and how it refuses bad input.

use copyist_tests::{Place, Ran};
use serde_json::Value;
use xtask::Exit;

const SPEC: &str = "spec/acme-panel/servers.yaml";
const LIB: &str = "generated/acme-panel/src/lib.rs";
const CLIENT: &str = "generated/acme-panel/src/client.rs";

/// Output with what differs between runs, the time, made equal.
fn timeless(text: &str) -> String {
    let mut words: Vec<String> = text.split(' ').map(str::to_owned).collect();
    for place in 1..words.len() {
        let (before, after) = words.split_at_mut(place);
        if after[0].starts_with('s') && before[place - 1].parse::<f64>().is_ok() && before[place - 1].contains('.') {
            before[place - 1] = "0.00".to_owned();
        }
    }
    words.join(" ")
}

/// How it went wrong, with everything on the side for what is wrong.
#[track_caller]
fn failed(ran: &Ran) -> &str {
    assert_eq!((ran.exit, ran.out.as_str()), (Exit::Unusable, ""));
    &ran.err
}

#[test]
fn a_new_api_generates_and_is_up_to_date() {
    let place = Place::new();
    let ran = place.run(&["new", "acme-panel"]);
    insta::assert_snapshot!("new", timeless(&ran.out));
    assert_eq!((ran.exit, ran.err.as_str()), (Exit::Fine, ""));
    let before = place.files();
    for arguments in
        [&["generate"][..], &["generate", "acme-panel"], &["generate", "--check"], &["generate", "--dry-run"]]
    {
        let ran = place.run(arguments);
        assert_eq!((ran.exit, ran.err.as_str()), (Exit::Fine, ""));
        assert!(ran.out.starts_with("up to date: "), "{}", ran.out);
    }
    assert_eq!(place.files(), before);
}

#[test]
fn new_takes_the_name_over() {
    let place = Place::new();
    assert_eq!(place.run(&["new", "hub-grid2"]).exit, Exit::Fine);
    let api = place.read("spec/hub-grid2/api.yaml");
    assert!(api.contains("api: Hub Grid2 API\n") && api.contains("env: HUB_GRID2_API_KEY\n"), "{api}");
    assert!(!api.to_lowercase().contains("acme"));
}

#[test]
fn new_refuses_what_exists_and_what_is_no_name() {
    let place = Place::with_api();
    let before = place.files();
    insta::assert_snapshot!(failed(&place.run(&["new", "acme-panel"])), @r"
    error: `spec/acme-panel` exists already
      help: choose another name, or edit what is there
    ");
    insta::assert_snapshot!(failed(&place.run(&["new", "../Acme"])), @r"
    error: `../Acme` cannot be the name of an API: a name is lower case letters, digits and single hyphens, a letter first
      help: how about `acme`?
    ");
    insta::assert_snapshot!(failed(&place.run(&["new", "match"])), @r"
    error: `match` cannot be the name of an API: Rust or cargo has it for itself
      help: how about `match-api`?
    ");
    insta::assert_snapshot!(failed(&place.run(&["new", "xtask"])), @r"
    error: `xtask` cannot be the name of an API: another crate has it
      help: how about `xtask-api`?
    ");
    assert_eq!(place.files(), before);
}

#[test]
fn a_broken_spec_changes_nothing() {
    let place = Place::with_api();
    assert_eq!(place.run(&["new", "other"]).exit, Exit::Fine);
    place.edit(SPEC, "returns: 200 ServerDetails", "returns: 200 ServerDetail");
    place.edit("spec/other/servers.yaml", "Adds a server.", "Adds a machine.");
    place.write("generated/old/src/lib.rs", "");
    let before = place.files();
    let ran = place.run(&["generate"]);
    assert_eq!((ran.exit, ran.out.as_str()), (Exit::Problems, ""));
    assert!(ran.err.contains("error[E0022]") && ran.err.contains("`ServerDetail`"), "{}", ran.err);
    assert!(ran.err.contains("spec/acme-panel/servers.yaml"), "{}", ran.err);
    assert!(ran.err.ends_with("\n1 error in 2 APIs; nothing was written\n"), "{}", ran.err);
    assert_eq!(place.files(), before);
    assert_eq!(place.run(&["generate", "--check"]).exit, Exit::Problems);
    assert_eq!(place.run(&["generate", "other"]).exit, Exit::Fine, "the other API is well");
}

#[test]
fn a_dry_run_says_what_would_be_and_writes_nothing() {
    let place = Place::with_api();
    place.edit(SPEC, "Adds a server.", "Adds a machine.");
    place.write("generated/old/src/lib.rs", "");
    let before = place.files();
    let ran = place.run(&["generate", "--dry-run"]);
    assert_eq!(place.files(), before);
    assert_eq!((ran.exit, ran.err.as_str()), (Exit::Fine, ""));
    insta::assert_snapshot!("dry_run", timeless(&ran.out));
}

#[test]
fn check_prints_drift_and_the_command_that_ends_it() {
    let place = Place::with_api();
    place.edit(CLIENT, "//! ", "//! Edited by hand: ");
    place.write("generated/acme-panel/src/old.rs", "");
    place.write("generated/gone/Cargo.toml", "");
    std::fs::remove_file(place.path().join("generated/acme-panel/openapi.json")).expect("it was there");
    let before = place.files();
    let ran = place.run(&["generate", "--check"]);
    assert_eq!(place.files(), before);
    assert_eq!((ran.exit, ran.err.as_str()), (Exit::Problems, ""));
    insta::assert_snapshot!("check", ran.out);
    let ran = place.run(&["generate", "acme-panel", "--check"]);
    assert!(!ran.out.contains("generated/gone"), "{}", ran.out);
    assert!(ran.out.ends_with("cargo xtask generate acme-panel\n"), "{}", ran.out);
}

#[test]
fn a_long_diff_is_cut() {
    let place = Place::with_api();
    let text: String = (0..1000).map(|line| format!("line {line} \u{1b}[31m {}\n", "x".repeat(500))).collect();
    place.write(LIB, text);
    let ran = place.run(&["generate", "--check"]);
    assert!(ran.out.lines().count() < 30, "{}", ran.out);
    assert!(ran.out.lines().all(|line| line.chars().count() < 180));
    assert!(!ran.out.contains('\u{1b}'), "a file cannot steer the terminal");
}

#[test]
fn generate_mends_what_differs() {
    let place = Place::with_api();
    let before = place.files();
    place.write(LIB, "edited by hand");
    place.write("spec/schema.json", "{}");
    place.write("generated/acme-panel/src/old/mod.rs", "");
    place.write("generated/gone/src/lib.rs", "");
    let ran = place.run(&["generate"]);
    assert_eq!((ran.exit, ran.err.as_str()), (Exit::Fine, ""));
    insta::assert_snapshot!("mended", timeless(&ran.out));
    assert_eq!(place.files(), before);
    assert!(!place.path().join("generated/gone").exists(), "cargo would miss a manifest in an empty folder");
}

#[test]
fn an_api_without_a_spec_is_removed() {
    let place = Place::with_api();
    std::fs::remove_dir_all(place.path().join("spec/acme-panel")).expect("it was there");
    assert_eq!(place.run(&["generate"]).exit, Exit::Fine);
    let files: Vec<String> = place.files().into_keys().collect();
    assert_eq!(files, ["generated/rustfmt.toml", "spec/schema.json"]);
}

#[test]
fn an_unknown_api_is_met_with_a_suggestion() {
    let place = Place::with_api();
    insta::assert_snapshot!(failed(&place.run(&["generate", "acme-pannel"])), @r"
    error: there is no API `acme-pannel`: no folder `spec/acme-pannel`
      help: did you mean `acme-panel`?
    ");
    insta::assert_snapshot!(failed(&place.run(&["check", "hubgrid"])), @r"
    error: there is no API `hubgrid`: no folder `spec/hubgrid`
      help: the only one is `acme-panel`
    ");
    insta::assert_snapshot!(failed(&Place::new().run(&["check", "hubgrid"])), @r"
    error: there is no API `hubgrid`: no folder `spec/hubgrid`
      help: there is none yet; start one with `cargo xtask new hubgrid`
    ");
    insta::assert_snapshot!(failed(&place.run(&["stats", "schema.json"])), @r"
    error: `spec/schema.json` is a file, and the spec of an API is a folder
      help: name a folder in `spec/`
    ");
}

#[test]
fn an_api_can_be_named_by_its_folder_as_shells_complete_it() {
    let place = Place::with_api();
    let ran = place.run(&["check", "spec/acme-panel/", "acme-panel"]);
    assert_eq!((ran.exit, ran.out.as_str()), (Exit::Fine, "no problem in 1 API\n"));
}

#[test]
fn a_missing_spec_folder_is_met_with_what_to_do() {
    let place = Place::new();
    std::fs::remove_dir(place.path().join("spec")).expect("it is empty");
    insta::assert_snapshot!(failed(&place.run(&["generate"])), @r"
    error: there is no folder `spec` in the workspace
      help: the specs are written there; start one with `cargo xtask new API`
    ");
    place.write("spec", "");
    insta::assert_snapshot!(failed(&place.run(&["generate"])), @r"
    error: `spec` is a file, not a folder
      help: put a folder there that holds one folder for each API
    ");
    let cli = <xtask::cli::Cli as clap::Parser>::try_parse_from(["xtask", "--root", "no/such", "check"])
        .expect("it is right");
    let (mut out, mut err) = (Vec::new(), anstream::StripStream::new(Vec::new()));
    let exit = xtask::run(&cli, &mut xtask::Terminal::new(&mut out, &mut err, false));
    assert_eq!(exit, Exit::Unusable);
    insta::assert_snapshot!(String::from_utf8_lossy(&err.into_inner()), @r"
    error: `no/such` does not exist
      help: give `--root` the folder that has `spec/`
    ");
}

#[test]
fn json_is_one_object() {
    let place = Place::with_api();
    let ran = place.run(&["check", "--format", "json"]);
    let value: Value = serde_json::from_str(&ran.out).expect("it is JSON");
    assert_eq!((ran.exit, value["errors"].as_u64(), value["warnings"].as_u64()), (Exit::Fine, Some(0), Some(0)));
    place.edit(SPEC, "returns: 200 ServerDetails", "returns: 200 ServerDetail");
    let ran = place.run(&["check", "--format", "json"]);
    assert_eq!((ran.exit, ran.err.as_str()), (Exit::Problems, ""));
    let value: Value = serde_json::from_str(&ran.out).expect("it is JSON");
    assert_eq!(value["errors"].as_u64(), Some(1));
    assert_eq!(value["diagnostics"].as_array().map(Vec::len), Some(1));
    assert_eq!(value["diagnostics"][0]["code"], "E0022");
}

#[test]
fn check_says_that_all_is_well() {
    let ran = Place::with_api().run(&["check"]);
    assert_eq!((ran.exit, ran.out.as_str(), ran.err.as_str()), (Exit::Fine, "no problem in 1 API\n", ""));
}

#[test]
fn stats_count() {
    let place = Place::with_api();
    let ran = place.run(&["stats", "--format", "json"]);
    let value: Value = serde_json::from_str(&ran.out).expect("it is JSON");
    let api = &value["apis"][0];
    assert_eq!(api["api"], "acme-panel");
    assert_eq!(api["operations"], 2);
    // One operation, three body fields, two of a type and one of the error; the other operation's method is inferred.
    assert_eq!(api["facts"]["documented"], 7);
    assert_eq!(api["facts"]["inferred"], 1);
    assert_eq!(api["facts"]["observed"], 0);
    assert_eq!(api["coverage_percent"], 87);
    assert_eq!(place.run(&["new", "other"]).exit, Exit::Fine);
    let ran = place.run(&["stats"]);
    assert_eq!((ran.exit, ran.err.as_str()), (Exit::Fine, ""));
    let first: Vec<&str> = ran.out.lines().filter_map(|line| line.split_whitespace().next()).collect();
    assert_eq!(first, ["spec", "API", "acme-panel", "other", "total"]);
}

#[test]
fn openapi_prints_the_document_that_is_asked_for_and_leaves_generated_alone() {
    let place = Place::with_api();
    let before = place.files();
    for (arguments, file) in [
        (&["openapi", "acme-panel"][..], "openapi.json"),
        (&["openapi", "acme-panel", "--version", "3.1", "--format", "yaml"], "openapi.yaml"),
        (&["openapi", "spec/acme-panel/", "--version=3.0"], "openapi-3.0.json"),
    ] {
        let ran = place.run(arguments);
        assert_eq!((ran.exit, ran.err.as_str()), (Exit::Fine, ""));
        assert_eq!(ran.out, place.read(&format!("generated/acme-panel/{file}")));
    }
    let ran = place.run(&["openapi", "acme-panel", "--version", "3.0", "--format", "yaml"]);
    insta::assert_snapshot!("openapi_3_0_yaml", ran.out);
    assert_eq!(place.files(), before);
}

#[test]
fn openapi_takes_a_dash_for_standard_output() {
    let place = Place::with_api();
    let plain = place.run(&["openapi", "acme-panel"]);
    assert_eq!(place.run(&["openapi", "acme-panel", "-o", "-"]), plain);
    assert_eq!(place.run(&["openapi", "acme-panel", "--output=-"]), plain);
}

#[test]
fn openapi_writes_a_file_whose_name_says_the_format() {
    let place = Place::with_api();
    let before = place.files();
    let there = |name: &str| place.path().join(name).display().to_string();
    let ran = place.run(&["openapi", "acme-panel", "-o", &there("acme.yml")]);
    assert_eq!((ran.exit, ran.err.as_str()), (Exit::Fine, ""));
    assert_eq!(ran.out, format!("wrote    {}\n", there("acme.yml")));
    assert_eq!(place.read("acme.yml"), place.read("generated/acme-panel/openapi.yaml"));
    assert_eq!(place.run(&["openapi", "acme-panel", "--format=json", "-o", &there("acme.yml")]).exit, Exit::Fine);
    assert_eq!(place.read("acme.yml"), place.read("generated/acme-panel/openapi.json"));
    let mut after = place.files();
    after.remove("acme.yml");
    assert_eq!(after, before, "no draft is left");
}

#[test]
fn openapi_refuses_what_it_cannot_do() {
    let place = Place::with_api();
    insta::assert_snapshot!(failed(&place.run(&["openapi", "acme-pannel"])), @r"
    error: there is no API `acme-pannel`: no folder `spec/acme-pannel`
      help: did you mean `acme-panel`?
    ");
    insta::assert_snapshot!(failed(&place.run(&["openapi", "zebra"])), @r"
    error: there is no API `zebra`: no folder `spec/zebra`
      help: the only one is `acme-panel`
    ");
    let shown = |name: &str| {
        let path = place.path().join(name).display().to_string();
        failed(&place.run(&["openapi", "acme-panel", "-o", &path])).replace(&place.path().display().to_string(), "ROOT")
    };
    insta::assert_snapshot!(shown("generated"), @r"
    error: `ROOT/generated` is a folder
      help: name a file in it
    ");
    insta::assert_snapshot!(shown("nowhere/acme.json"), @r"
    error: there is no folder `ROOT/nowhere`
      help: make it, or name a file elsewhere
    ");
    place.edit(SPEC, "returns: 200 ServerDetails", "returns: 200 ServerDetail");
    let before = place.files();
    let target = place.path().join("acme.json").display().to_string();
    let ran = place.run(&["openapi", "acme-panel", "-o", &target]);
    assert_eq!((ran.exit, ran.out.as_str()), (Exit::Problems, ""));
    assert!(ran.err.contains("error[E0022]") && ran.err.contains("1 error in 1 API"), "{}", ran.err);
    assert_eq!(place.files(), before);
}

/// A link is followed: what it points at is written, and it stays a link.
#[cfg(unix)]
#[test]
fn openapi_writes_through_a_link_and_spares_what_is_no_file() {
    let place = Place::with_api();
    place.write("real.json", "old");
    let link = place.path().join("link.json");
    std::os::unix::fs::symlink("real.json", &link).expect("a link is made");
    let ran = place.run(&["openapi", "acme-panel", "-o", &link.display().to_string()]);
    assert_eq!((ran.exit, ran.err.as_str()), (Exit::Fine, ""));
    assert!(link.symlink_metadata().expect("it is there").is_symlink());
    assert_eq!(place.read("real.json"), place.read("generated/acme-panel/openapi.json"));
    insta::assert_snapshot!(failed(&place.run(&["openapi", "acme-panel", "-o", "/dev/null"])), @r"
    error: `/dev/null` is not a regular file
      help: without `-o` the document goes to standard output
    ");
}
