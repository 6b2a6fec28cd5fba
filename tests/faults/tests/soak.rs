//! The soak in its short form, run as people run it. CONTRIBUTING.md names the command of the long one.

use std::process::Command;

/// The soak with these arguments: exit code, output, what it complains of.
fn soak(arguments: &[&str]) -> (Option<i32>, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_soak")).args(arguments).output().expect("it runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("text");
    (output.status.code(), text(output.stdout), text(output.stderr))
}

#[test]
fn nothing_is_lost_and_nothing_doubled() {
    let (code, shown, complaint) = soak(&["--calls", "5000", "--seed", "20260131"]);
    assert_eq!((code, complaint.as_str()), (Some(0), ""), "{shown}");
    assert!(shown.contains("nothing lost, nothing doubled, memory flat"), "{shown}");
}

#[test]
fn without_faults_all_calls_succeed() {
    let (code, shown, _) = soak(&["--calls", "2000", "--faults", "0"]);
    assert_eq!(code, Some(0), "{shown}");
    assert!(shown.contains("ok                          2000  100.0 %"), "{shown}");
}

#[test]
fn the_command_line_explains_itself() {
    let (code, shown, _) = soak(&["--help"]);
    assert_eq!(code, Some(0));
    for word in ["--calls", "--in-flight", "--faults", "--seed", "Exit code"] {
        assert!(shown.contains(word), "{word}: {shown}");
    }
    let (code, _, complaint) = soak(&["--faults", "20"]);
    assert_eq!(code, Some(2));
    assert!(complaint.contains("from 0 to 1"), "{complaint}");
}
