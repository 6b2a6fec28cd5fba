//! A run leaves alone what has not changed since the last one, and nothing else.

use std::fs;
use std::time::SystemTime;

use copyist_tests::Place;
use xtask::{Exit, Terminal, Workspace};

const STAMP: &str = "target/xtask/acme-panel.stamp";
const SPEC: &str = "spec/acme-panel/servers.yaml";
const LIB: &str = "generated/acme-panel/src/lib.rs";

/// A workspace with two APIs that a run has just been through.
fn left() -> Place {
    let place = Place::with_api();
    assert_eq!(place.run(&["new", "other"]).exit, Exit::Fine);
    run(&place);
    place
}

/// What a run says, less how long it took.
fn run(place: &Place) -> String {
    let ran = place.run(&["generate"]);
    assert_eq!((ran.exit, ran.err.as_str()), (Exit::Fine, ""));
    ran.out.rsplit_once(", in ").expect("it says how long it took").0.to_owned()
}

/// Whether a run made an API anew: a short one does not touch its stamp.
fn makes_anew(place: &Place, api: &str) -> bool {
    let stamp = place.path().join(format!("target/xtask/{api}.stamp"));
    let file = fs::File::options().write(true).open(&stamp).expect("there is a stamp");
    file.set_modified(SystemTime::UNIX_EPOCH).expect("a time can be set");
    run(place);
    fs::metadata(stamp).and_then(|stamp| stamp.modified()).expect("it has a time") != SystemTime::UNIX_EPOCH
}

#[test]
fn a_short_run_says_what_a_full_one_does() {
    let place = left();
    let short = run(&place);
    fs::remove_dir_all(place.path().join("target")).expect("there are stamps");
    assert_eq!(run(&place), short);
    assert!(short.starts_with("up to date: "), "{short}");
    assert!(short.ends_with(" of 2 APIs"), "{short}");
    assert!(!makes_anew(&place, "acme-panel"));
}

#[test]
fn any_change_makes_the_run_a_full_one() {
    type Change = fn(&Place);
    let changes: [(&str, Change); 9] = [
        ("a file of the spec", |place| place.edit(SPEC, "Adds a server.", "Adds a machine.")),
        ("a new file of the spec", |place| place.write("spec/acme-panel/examples/tour.rs", "fn main() {}\n")),
        ("a file of the output", |place| place.write(LIB, "edited by hand")),
        ("a byte of the output", |place| {
            let text = place.read(LIB);
            place.write(LIB, text.replacen('e', "f", 1));
        }),
        ("a file that is gone", |place| fs::remove_file(place.path().join(LIB)).expect("it was there")),
        ("a file too many", |place| place.write("generated/acme-panel/src/old.rs", "")),
        ("a folder too many", |place| {
            fs::create_dir(place.path().join("generated/acme-panel/old")).expect("it is new");
        }),
        ("a file with another name", |place| {
            let path = |name: &str| place.path().join("generated/acme-panel/src").join(name);
            fs::rename(path("lib.rs"), path("bil.rs")).expect("it was there");
        }),
        ("no output at all", |place| {
            fs::remove_dir_all(place.path().join("generated/acme-panel")).expect("it was there");
        }),
    ];
    for (what, change) in changes {
        let place = left();
        change(&place);
        assert!(makes_anew(&place, "acme-panel"), "{what}");
        assert!(!makes_anew(&place, "other"), "{what}");
        let files = place.files();
        let folders: Vec<bool> = ["generated/acme-panel/old", "generated/acme-panel/src"]
            .map(|path| place.path().join(path).exists())
            .into();
        fs::remove_dir_all(place.path().join("target")).expect("there are stamps");
        assert!(run(&place).starts_with("up to date"), "{what}: a full run found more to do");
        assert_eq!(place.files(), files, "{what}");
        assert_eq!(folders, [false, true], "{what}");
        assert_eq!(place.run(&["generate", "--check"]).exit, Exit::Fine, "{what}");
    }
}

#[test]
fn a_damaged_stamp_is_no_stamp() {
    let place = left();
    let good = place.read(STAMP);
    place.write(LIB, "edited by hand");
    let damaged: [&[u8]; 5] = [b"", b"\xff", &good.as_bytes()[..40], b"0 0 0\n", &[b'a'; 1000]];
    for stamp in damaged {
        place.write(STAMP, stamp);
        run(&place);
        assert_eq!(place.read(STAMP), good);
        place.write(LIB, "edited by hand");
    }
}

#[test]
fn a_stamp_that_cannot_be_kept_is_no_failure() {
    let place = Place::with_api();
    fs::remove_dir_all(place.path().join("target")).ok();
    place.write("target", "a file");
    assert!(run(&place).starts_with("up to date"));
    assert_eq!(place.read("target"), "a file");
}

#[test]
fn a_warning_is_shown_at_each_run() {
    let place = left();
    place.edit(SPEC, "\ntypes:\n", "\ntypes:\n  Unused: {description: Nobody's., fields: {a: string -- A.}}\n");
    let warned = |number| {
        let ran = place.run(&["generate"]);
        assert_eq!(ran.exit, Exit::Fine, "{}", ran.err);
        assert!(ran.err.contains("warning["), "run {number}: {}", ran.err);
    };
    (1..=3).for_each(warned);
}

#[test]
fn a_check_trusts_no_stamp() {
    let place = left();
    let (mut out, mut err) = (std::io::sink(), std::io::sink());
    let workspace = Workspace::at(place.path());
    let outcome =
        xtask::compare(&workspace, &[], &mut Terminal::new(&mut out, &mut err, false)).expect("it can be read");
    assert_eq!((outcome.specs.all.len(), outcome.specs.skipped), (2, 0));
    for word in ["--check", "--dry-run"] {
        place.write(LIB, "edited by hand");
        assert!(place.run(&["generate", word]).out.contains(LIB));
    }
}

#[test]
fn several_at_once_leave_one_truth() {
    let place = left();
    let texts = ["Adds a server.", "Adds a machine.", "Adds a box."];
    for round in 0..6 {
        place.edit(SPEC, texts[round % 3], texts[(round + 1) % 3]);
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| place.run(&["generate", "acme-panel"]));
            }
        });
        run(&place);
        assert_eq!(place.run(&["generate", "--check"]).exit, Exit::Fine, "round {round}");
    }
}
