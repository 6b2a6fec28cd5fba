//! The binary as a process: exit codes, the two outputs, colour, and where it finds its workspace.

use std::path::Path;
use std::process::{Command, Output, Stdio};

fn xtask(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(arguments).current_dir(folder).env_remove("CLICOLOR_FORCE").env_remove("NO_COLOR");
    command
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    xtask(folder, arguments).output().expect("the binary starts")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("output is UTF-8")
}

/// A folder that looks like a workspace.
fn workspace() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for name in ["spec", "codegen/runtime/src", "xtask"] {
        std::fs::create_dir_all(folder.path().join(name)).expect("a folder");
    }
    folder
}

#[test]
fn the_workspace_is_found_from_any_folder_in_it() {
    let folder = workspace();
    let output = run(&folder.path().join("codegen/runtime/src"), &["generate"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert!(folder.path().join("spec/schema.json").is_file());
    let output = run(&folder.path().join("xtask"), &["generate", "--check"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(text(&output.stdout).starts_with("up to date: "), "{}", text(&output.stdout));
}

#[test]
fn another_build_trusts_no_stamp_of_this_one() {
    let folder = workspace();
    let place = folder.path();
    assert_eq!(run(place, &["new", "acme-panel"]).status.code(), Some(0));
    let stamp = || std::fs::read_to_string(place.join("target/xtask/acme-panel.stamp")).expect("there is a stamp");
    let generate = |binary: &Path| Command::new(binary).arg("generate").current_dir(place).status().expect("it starts");
    assert!(generate(Path::new(env!("CARGO_BIN_EXE_xtask"))).success());
    let ours = stamp();
    let mut other = std::fs::read(env!("CARGO_BIN_EXE_xtask")).expect("the binary can be read");
    other.push(0);
    let path = place.join("other-build");
    std::fs::copy(env!("CARGO_BIN_EXE_xtask"), &path).expect("it can be copied, with what it may do");
    std::fs::write(&path, other).expect("it can be written");
    assert!(generate(&path).success());
    assert_ne!(stamp(), ours);
    assert!(generate(Path::new(env!("CARGO_BIN_EXE_xtask"))).success());
    assert_eq!(stamp(), ours);
}

#[test]
fn outside_a_workspace_it_says_so() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let output = run(folder.path(), &["check"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
    let error = text(&output.stderr);
    assert!(error.starts_with("error: this is not inside a copyist workspace"), "{error}");
    assert!(error.contains("--root DIR"), "{error}");
}

#[test]
fn wrong_usage_is_exit_code_2() {
    for arguments in [&["generat"][..], &["generate", "--check", "--dry-run"], &["check", "--format", "xml"], &[]] {
        let output = run(Path::new("."), arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(!output.stderr.is_empty(), "{arguments:?}");
    }
}

#[test]
fn colour_is_for_terminals_and_for_whoever_forces_it() {
    let plain = run(Path::new("."), &["explain"]);
    assert!(!text(&plain.stdout).contains('\u{1b}'));
    let forced = xtask(Path::new("."), &["explain"]).env("CLICOLOR_FORCE", "1").output().expect("it starts");
    assert!(text(&forced.stdout).contains('\u{1b}'));
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let mut child = xtask(Path::new("."), &["completions", "bash"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("it ends");
    assert_eq!((output.status.code(), text(&output.stderr)), (Some(0), String::new()));
}
