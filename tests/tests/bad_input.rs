//! Input that is no spec: an answer in bounded time and memory, exit code 2, and no file touched.

use std::time::{Duration, Instant};

use copyist_tests::{Place, Ran};
use xtask::Exit;

const SPEC: &str = "spec/acme-panel/servers.yaml";

/// Runs `generate`, which must leave every file as it is.
#[track_caller]
fn refused(place: &Place) -> Ran {
    let before: Vec<String> = place.files().into_keys().collect();
    let start = Instant::now();
    let ran = place.run(&["generate"]);
    assert!(start.elapsed() < Duration::from_secs(5), "it took {:?}", start.elapsed());
    assert_eq!((ran.exit, ran.out.as_str()), (Exit::Unusable, ""), "{}", ran.err);
    assert_eq!(place.files().into_keys().collect::<Vec<_>>(), before);
    assert!(!ran.err.contains(&place.path().display().to_string()), "a path of this machine: {}", ran.err);
    ran
}

#[test]
fn text_that_is_not_utf8() {
    let place = Place::with_api();
    place.write(SPEC, b"resource: \xff\xfe\n");
    let ran = refused(&place);
    assert!(ran.err.contains("error[E0002]") && ran.err.contains(SPEC), "{}", ran.err);
}

#[test]
fn a_yaml_bomb() {
    let place = Place::with_api();
    let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..40 {
        let one = format!("*a{}", level - 1);
        bomb += &format!("a{level}: &a{level} [{}]\n", vec![one; 9].join(", "));
    }
    place.write(SPEC, bomb);
    assert!(refused(&place).err.contains("error[E0006]"));
}

#[test]
fn ten_megabytes_of_garbage() {
    let place = Place::with_api();
    place.write(SPEC, "{[\u{7f}".repeat(3_500_000));
    let ran = refused(&place);
    assert!(ran.err.contains("error[E0003]"), "{}", &ran.err[..ran.err.len().min(2000)]);
    assert!(ran.err.len() < 2000, "the garbage is not shown");
}

#[test]
fn ten_gigabytes_of_nothing() {
    let place = Place::with_api();
    let file = std::fs::File::options().write(true).open(place.path().join(SPEC)).expect("it is there");
    file.set_len(10 << 30).expect("a hole");
    let start = Instant::now();
    let ran = place.run(&["generate"]);
    assert!(start.elapsed() < Duration::from_secs(5));
    assert_eq!(ran.exit, Exit::Unusable);
    assert!(ran.err.contains("error[E0003]"), "{}", ran.err);
}

#[test]
fn more_files_than_a_spec_has() {
    let place = Place::with_api();
    for number in 0..1100 {
        place.write(&format!("spec/acme-panel/file_{number}.yaml"), "");
    }
    insta::assert_snapshot!(refused(&place).err, @r"
    error: `spec/acme-panel` has more than 1000 files or 64 MiB
      help: it holds something that is no spec; remove that
    ");
}

#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    use std::os::unix::fs::symlink;

    let place = Place::with_api();
    symlink("/etc/passwd", place.path().join("spec/acme-panel/users.yaml")).expect("a link");
    insta::assert_snapshot!(refused(&place).err, @r"
    error: `spec/acme-panel/users.yaml` is a symbolic link, and specs are read from real files only
      help: put the file itself there
    ");
    let place = Place::with_api();
    symlink("acme-panel", place.path().join("spec/other")).expect("a link");
    insta::assert_snapshot!(refused(&place).err, @r"
    error: `spec/other` is a symbolic link, and specs are read from real files only
      help: put the file itself there
    ");
}

#[cfg(unix)]
#[test]
fn what_is_no_regular_file_is_not_read() {
    let place = Place::with_api();
    let path = place.path().join("spec/acme-panel/users.yaml");
    let _socket = std::os::unix::net::UnixListener::bind(path).expect("a socket");
    let ran = place.run(&["check"]);
    assert_eq!(ran.exit, Exit::Unusable);
    insta::assert_snapshot!(ran.err, @r"
    error: `spec/acme-panel/users.yaml` is not a regular file
      help: remove it
    ");
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_read() {
    use std::fs::{File, Permissions, set_permissions};
    use std::os::unix::fs::PermissionsExt as _;

    let place = Place::with_api();
    let path = place.path().join(SPEC);
    set_permissions(&path, Permissions::from_mode(0o000)).expect("it is ours");
    if File::open(&path).is_ok() {
        return; // The superuser may read everything.
    }
    let ran = place.run(&["check"]);
    assert_eq!(ran.exit, Exit::Unusable);
    insta::assert_snapshot!(ran.err, @r"
    error: cannot read `spec/acme-panel/servers.yaml`: permission denied
      help: look at who owns it and what they may do: `ls -l`
    ");
}

#[test]
fn a_folder_named_like_a_file() {
    let place = Place::with_api();
    std::fs::create_dir(place.path().join("spec/acme-panel/users.yaml")).expect("a folder");
    insta::assert_snapshot!(refused(&place).err, @r"
    error: `spec/acme-panel/users.yaml` is a folder, not a file
      help: rename it, or move what it holds into a file of that name
    ");
}

#[test]
fn a_spec_beside_the_folders() {
    let place = Place::with_api();
    place.write("spec/other-panel.yaml", "resource: Servers\n");
    insta::assert_snapshot!(refused(&place).err, @r"
    error: `spec/other-panel.yaml` is in no API's folder
      help: move it into the folder of its API, or delete it
    ");
}

#[test]
fn another_file_beside_the_folders() {
    let place = Place::with_api();
    place.write("spec/README.md", "# The spec language\n");
    place.write("spec/schema.json", "{}\n");
    assert_eq!(place.run(&["check"]).exit, Exit::Fine);
    place.write("spec/notes.txt", "remember the milk\n");
    insta::assert_snapshot!(refused(&place).err, @r"
    error: `spec/notes.txt` is no part of a spec
      help: move it elsewhere or delete it: `spec/` holds a folder for each API, `README.md` and `schema.json`
    ");
}

#[test]
fn what_editors_leave_behind_is_not_read() {
    let place = Place::with_api();
    place.write("spec/.DS_Store", b"\xff");
    place.write("spec/acme-panel/.servers.yaml.swp", b"\xff");
    place.write("spec/.idea/workspace.xml", "");
    assert_eq!(place.run(&["check"]).exit, Exit::Fine);
}
